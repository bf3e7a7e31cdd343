"""The operator's page says what is so."""

import re
from collections.abc import Iterator, Mapping
from datetime import timedelta
from pathlib import Path
from typing import get_args

import pytest

import bot
from bot import settings
from bot.messenger import budget, delivery, turns
from bot.messenger.network import TIMEOUT
from bot.messenger.weather import Trouble
from bot.serving import health, polling, service, session, watchdog
from bot.serving.metrics import Metrics

PAGE = (Path(bot.__file__).parents[1] / "docs" / "operating.md").read_text(encoding="utf-8")
GIVEN = {
    "TELEGRAM_BOT_TOKEN": "1:a",
    "WEBHOOK_URL": "https://bot.example.org/telegram",
    "WEBHOOK_SECRET": "x" * 16,
    "HEALTH_PORT": "8081",
}


class Asked(dict[str, str]):
    """An environment that knows what it was asked for."""

    def __init__(self, given: Mapping[str, str]) -> None:
        super().__init__(given)
        self.names: set[str] = set()

    def get(self, name: str, default: str = "") -> str:  # type: ignore[override]  # that is all that is needed
        self.names.add(name)
        return super().get(name, default)


def rows(heading: str) -> Iterator[tuple[str, ...]]:
    """The rows of the table with this heading, without the marks of code."""
    table = PAGE.partition(f"| {heading} |")[2].partition("\n\n")[0]
    for line in table.splitlines()[2:]:
        yield tuple(cell.strip().strip("`") for cell in line.strip("|").split("|"))


def test_all_settings_are_there_and_no_others() -> None:
    environment = Asked(GIVEN)
    settings.read(environment)
    assert {name for name, *_ in rows("setting")} == environment.names


@pytest.mark.parametrize(("name", "default"), [(name, default) for name, default, *_ in rows("setting") if default])
def test_a_default_is_what_counts_where_nothing_is_set(name: str, default: str) -> None:
    assert settings.read({**GIVEN, name: default}) == settings.read(GIVEN)


def test_exit_codes() -> None:
    assert [code for code, _ in rows("exit code")] == ["0", "1", str(service.BAD_TOKEN), str(service.SECOND_COPY)]


def test_all_numbers_are_explained() -> None:
    families = [family for family in Metrics().registry.collect() if family.name.startswith("bot_")]
    counted = {f"{family.name}_total" if family.type == "counter" else family.name for family in families}
    assert {name for name, _ in rows("metric")} == counted


def test_all_kinds_of_trouble_are_explained() -> None:
    explained = {kind: what for kind, _, what in rows("kind of error")}
    assert set(explained) == set(get_args(Trouble))
    for kind in ("cut", "timeout", "server"):
        assert f"{delivery.ATTEMPTS[kind]} times" in explained[kind]


@pytest.mark.parametrize(
    "said",
    [
        f"finishes what is under way for {session.WORK_AT_THE_END} seconds",
        f"those of the last request, {polling.BATCH} at most",
        f"within the last {health.RECENT} seconds",
        f"ask {budget.BURST:.0f} questions at once and then one a second",
        f"At most {turns.AT_ONCE} updates",
        f"no answer within {TIMEOUT:.0f} seconds",
        f"has not turned for {watchdog.LIMIT:.0f} seconds",
        f"begins with `Timeout ({timedelta(seconds=watchdog.LIMIT)})!`",
    ],
)
def test_numbers_in_the_text(said: str) -> None:
    assert budget.PER_SECOND == 1
    assert said in re.sub(r"\s+", " ", PAGE)


@pytest.mark.parametrize(
    "message", [row[0].split("`")[0].partition("(")[0].rstrip(". ") for row in rows("what you see")]
)
def test_messages_in_the_page_are_messages_of_the_bot(message: str) -> None:
    code = "".join(file.read_text(encoding="utf-8") for file in Path(bot.__file__).parent.rglob("*.py"))
    quoted = re.sub("^(TELEGRAM_BOT_TOKEN|WEBHOOK_PORT|WEBHOOK_LISTEN)|: ...$", "", message).strip()
    assert quoted in code or quoted in {
        "no answer in a group",
        "one person gets no answer",
        "the container is",
        "the container restarts once a minute",
        "files of the data, the words or the texts have mistakes",
        "process numbers are missing in",
        "the same again and again",
    }
