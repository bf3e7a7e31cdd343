import json
import re
from pathlib import Path

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families

import bot
from bot.answers import Assistant
from bot.demo.telegram_api import PretendRequest, StillClock, User, World, deliver_to
from bot.messenger.application import build
from bot.questions import Question, kinds
from bot.serving import health
from bot.serving.metrics import Metrics, outcome
from bot.settings import Secret, Settings

DASHBOARD = Path(bot.__file__).parents[1] / "docs" / "grafana-dashboard.json"


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def metrics(clock: StillClock) -> Metrics:
    return Metrics(clock)


async def page(metrics: Metrics, path: str) -> httpx.Response:
    transport = httpx.ASGITransport(health.app(metrics))
    async with httpx.AsyncClient(transport=transport, base_url="http://bot") as client:
        return await client.get(path)


async def test_alive(metrics: Metrics) -> None:
    assert (await page(metrics, "/healthz")).status_code == 200


async def test_ready_while_the_last_contact_is_recent(metrics: Metrics, clock: StillClock) -> None:
    assert (await page(metrics, "/readyz")).status_code == 503
    metrics.reached()
    clock.advance(health.RECENT - 1)
    assert (await page(metrics, "/readyz")).status_code == 200
    clock.advance(1)
    answer = await page(metrics, "/readyz")
    assert (answer.status_code, answer.text) == (503, "no contact with Telegram\n")


async def test_numbers(world: World, assistant: Assistant, metrics: Metrics) -> None:
    application = build(Settings(Secret(world.token)), assistant, PretendRequest(world), watcher=metrics)
    world.deliver = deliver_to(application)
    async with application:
        chat = User(world)
        for text in ("/themen", "Welche Themen gibt es?", "Which themes are there?", "Qwx zkvj plürgh"):
            await chat.say(text)
        await chat.tap_data("1d_help")
    answer = await page(metrics, "/metrics")
    assert answer.headers["content-type"].startswith("text/plain; version=")
    samples = {
        (sample.name, *sorted(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }
    assert samples["bot_answers_total", "AllThemes", "de"] == 2
    assert samples["bot_answers_total", "AllThemes", "en"] == 1
    assert samples["bot_answers_total", "Help", "de"] == 1
    assert samples["bot_understanding_total", "understood"] == 2
    assert samples["bot_understanding_total", "not understood"] == 1
    assert samples["bot_last_contact_timestamp_seconds",] > 0
    assert ("process_resident_memory_bytes",) in samples


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (kinds.AllThemes(), "understood"),
        (kinds.AskBack(kinds.ThemeOf(("kif", "komet"))), "asked back"),
        (kinds.Perhaps(("wasser",)), "asked back"),
        (kinds.NotUnderstood(), "not understood"),
        (kinds.UnknownPlace(), "not understood"),
    ],
)
def test_what_became_of_a_text(question: Question, expected: str) -> None:
    assert outcome(question) == expected


def test_the_dashboard_shows_numbers_that_there_are(metrics: Metrics) -> None:
    dashboard = json.loads(DASHBOARD.read_text(encoding="utf-8"))
    shown = {
        name
        for panel in dashboard["panels"]
        for target in panel.get("targets", [])
        for name in re.findall(r"\b(?:bot|process)_\w+", target["expr"])
    }
    counted = {sample.name for family in metrics.registry.collect() for sample in family.samples}
    counted |= {f"{family.name}_total" for family in metrics.registry.collect() if family.type == "counter"}
    assert shown <= counted
    own = {family.name for family in metrics.registry.collect() if family.name.startswith("bot_")}
    assert {name for name in own if not any(one.startswith(name) for one in shown)} == set()
