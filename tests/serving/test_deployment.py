"""What runs the bot (Dockerfile, compose.yaml, the proxy, the unit) speaks of the same things as the bot itself."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

import bot
from bot import settings
from bot.__main__ import BAD_SETTINGS
from bot.serving import polling, probe, service, session, watchdog, web
from bot.settings import Settings, SettingsError
from tests.serving.test_operating import GIVEN, Asked, rows

ROOT = Path(bot.__file__).parents[1]
DOCKERFILE = re.sub(r"\\\n\s*", "", (ROOT / "Dockerfile").read_text(encoding="utf-8"))
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "compose.yaml").read_text(encoding="utf-8"))
CADDYFILE = (ROOT / "deploy" / "Caddyfile").read_text(encoding="utf-8")
UNIT = (ROOT / "deploy" / "kommunen-innovativ-bot.service").read_text(encoding="utf-8")
DOMAIN = "bot.example.org"
PYTHONS_OWN = {"PYTHONUNBUFFERED", "PYTHONDONTWRITEBYTECODE"}
ENDS_WITHIN = session.WORK_AT_THE_END + polling.WAIT_AT_THE_END + 2 * web.GRACE + watchdog.HURRY
"""Seconds."""
COPIES = ("bot", "bot-2")


def known() -> set[str]:
    """The names of all settings."""
    asked = Asked(GIVEN)
    settings.read(asked)
    return asked.names


def instructions(name: str) -> list[str]:
    """What follows after an instruction of the Dockerfile, each time."""
    return re.findall(rf"^{name} (.+)$", DOCKERFILE, re.MULTILINE)


def image_environment() -> dict[str, str]:
    return dict(word.split("=", 1) for line in instructions("ENV") for word in line.split())


def interpolated(text: str, environment: Mapping[str, str]) -> str:
    """As Compose does it, the innermost first: ${NAME}, ${NAME:-if not} and ${NAME:+if so}."""

    def value(found: re.Match[str]) -> str:
        given = environment.get(found["name"], "")
        match found["sign"]:
            case ":-":
                return given or found["text"]
            case ":+":
                return found["text"] if given else ""
            case _:
                return given

    while (done := re.sub(r"\$\{(?P<name>\w+)(?:(?P<sign>:[-+])(?P<text>[^${}]*))?\}", value, text)) != text:
        text = done
    return text


def environment_of(service_name: str, **outside: str) -> dict[str, str]:
    """The environment in a container, started with these variables outside."""
    given = COMPOSE["services"][service_name]["environment"]
    return image_environment() | {name: interpolated(value, outside) for name, value in given.items()}


def settings_of(service_name: str, secrets: Path, **outside: str) -> Settings:
    """What the bot makes of it, with the secrets where they are on this machine."""
    (mount,) = (one for one in COMPOSE["services"][service_name]["volumes"] if one["source"] == "./secrets")
    inside = environment_of(service_name, **outside)
    return settings.read({name: value.replace(mount["target"], str(secrets)) for name, value in inside.items()})


@pytest.fixture
def secrets(tmp_path: Path) -> Path:
    (tmp_path / "telegram_bot_token").write_text("1:a\n", encoding="utf-8")
    (tmp_path / "webhook_secret").write_text("s" * 32 + "\n", encoding="utf-8")
    return tmp_path


class TestDockerfile:
    def test_it_sets_what_the_bot_knows(self) -> None:
        assert set(image_environment()) - PYTHONS_OWN <= known()

    def test_the_health_check_finds_the_pages_and_waits_longer_than_the_probe(self) -> None:
        (check,) = instructions("HEALTHCHECK")
        options, command = check.split(" CMD ")
        assert json.loads(command)[1:] == ["-m", probe.__spec__.name if probe.__spec__ else ""]
        found = settings.health(image_environment())
        assert found is not None
        assert found.host == "127.0.0.1"
        (timeout,) = re.findall(r"--timeout=(\d+)s", options)
        assert int(timeout) > probe.TIMEOUT

    def test_the_bot_itself_gets_the_signals_and_has_no_rights(self) -> None:
        (entry,) = instructions("ENTRYPOINT")
        assert json.loads(entry)[1:] == ["-m", "bot"]
        (user,) = instructions("USER")
        assert all(int(number) > 1000 for number in user.split(":"))

    def test_all_that_it_copies_is_there_and_let_through(self) -> None:
        sources = {line.split()[0] for line in instructions("COPY") if not line.startswith("--from")}
        assert all((ROOT / source).exists() for source in sources)
        let_through = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
        assert {line[1:] for line in let_through if line.startswith("!")} == sources
        assert let_through[0] == "*"


class TestCompose:
    @pytest.mark.parametrize("name", COPIES)
    def test_it_sets_what_the_bot_knows(self, name: str) -> None:
        assert set(COMPOSE["services"][name]["environment"]) <= known()

    def test_it_polls_unless_told_otherwise(self, secrets: Path) -> None:
        always = {name for name, service in COMPOSE["services"].items() if not service.get("profiles")}
        assert always == {"bot"}
        (secrets / "webhook_secret").unlink()
        found = settings_of("bot", secrets)
        assert (found.token.value, found.webhook) == ("1:a", None)

    def test_with_the_profile_both_copies_stand_behind_the_proxy(self, secrets: Path) -> None:
        together = {name for name, service in COMPOSE["services"].items() if "webhook" in service.get("profiles", [])}
        assert together == {"bot-2", "proxy"}
        first, second = (settings_of(name, secrets, BOT_DOMAIN=DOMAIN) for name in COPIES)
        assert first == second
        assert first.webhook is not None
        assert first.webhook.url == f"https://{DOMAIN}{first.webhook.path}"
        assert first.webhook.listen.host == "0.0.0.0"
        assert f"path {first.webhook.path}\n" in CADDYFILE
        upstreams = " ".join(f"{name}:{first.webhook.listen.port}" for name in COPIES)
        assert f"reverse_proxy {{$BOT_COPIES:{upstreams}}}" in CADDYFILE

    def test_the_proxy_is_told_what_it_asks_for(self) -> None:
        told = set(COMPOSE["services"]["proxy"]["environment"])
        asked = dict(re.findall(r"\{\$(\w+)(:?)", CADDYFILE))
        assert {name for name, default in asked.items() if not default} <= told <= set(asked)

    def test_a_second_copy_without_a_domain_does_not_start_and_so_does_not_poll(self, secrets: Path) -> None:
        with pytest.raises(SettingsError, match="WEBHOOK_URL"):
            settings_of("bot-2", secrets)

    def test_the_pages_of_health_stay_inside(self, secrets: Path) -> None:
        for name in COPIES:
            found = settings_of(name, secrets, BOT_DOMAIN=DOMAIN)
            assert found.health is not None
            assert found.health.host == "127.0.0.1"
            assert "ports" not in COMPOSE["services"][name]

    @pytest.mark.parametrize("name", list(COMPOSE["services"]))
    def test_every_container_has_as_few_rights_as_it_can(self, name: str) -> None:
        service = COMPOSE["services"][name]
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["security_opt"] == ["no-new-privileges:true"]
        assert {"mem_limit", "pids_limit", "logging", "restart"} <= set(service)
        assert name == "proxy" or not {"cap_add", "user", "privileged", "network_mode"} & set(service)

    def test_the_variables_from_outside_are_explained_in_the_operators_page(self) -> None:
        used = set(re.findall(r"\$\{(\w+)", (ROOT / "compose.yaml").read_text(encoding="utf-8")))
        explained = {name.strip("` ") for names, _ in rows("variable of Compose") for name in names.split(",")}
        assert explained == used

    @pytest.mark.parametrize("name", COPIES)
    def test_there_is_time_to_finish(self, name: str) -> None:
        assert int(COMPOSE["services"][name]["stop_grace_period"].removesuffix("s")) > ENDS_WITHIN

    @pytest.mark.parametrize("name", COPIES)
    def test_what_ends_by_itself_is_started_again(self, name: str) -> None:
        assert COMPOSE["services"][name]["restart"] == "unless-stopped"

    def test_the_files_it_speaks_of_are_there_and_secrets_never_in_the_repository(self) -> None:
        mounts = [mount for service in COMPOSE["services"].values() for mount in service["volumes"]]
        files = {mount.split(":")[0] for mount in mounts if isinstance(mount, str) and mount.startswith(".")}
        assert files == {"./deploy/Caddyfile"}
        assert all((ROOT / file).is_file() for file in files)
        assert {"secrets/", ".env"} <= set((ROOT / ".gitignore").read_text(encoding="utf-8").split())


class TestUnit:
    def values(self, name: str) -> list[str]:
        return re.findall(rf"^#?{name}=(.+)$", UNIT, re.MULTILINE)

    def test_it_sets_what_the_bot_knows(self) -> None:
        assert {line.split("=")[0] for line in self.values("Environment")} - PYTHONS_OWN <= known()

    def test_every_secret_that_is_handed_over_is_one_that_the_bot_is_told_of(self) -> None:
        handed = {line.split(":")[0] for line in self.values("LoadCredential")}
        told = {file for line in self.values("Environment") for file in re.findall(r"_FILE=%d/(\w+)", line)}
        assert handed == told == {"telegram_bot_token", "webhook_secret"}

    def test_only_what_needs_a_person_keeps_it_from_being_restarted(self) -> None:
        assert self.values("Restart") == ["on-failure"]
        assert self.values("RestartPreventExitStatus") == [str(BAD_SETTINGS)]
        assert BAD_SETTINGS == service.BAD_TOKEN

    def test_there_is_time_to_finish(self) -> None:
        (seconds,) = self.values("TimeoutStopSec")
        assert int(seconds) > ENDS_WITHIN

    @pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="needs systemd-analyze")
    def test_systemd_understands_it_and_finds_it_safe(self, tmp_path: Path) -> None:
        # The program is not installed where the unit looks for it, so another one stands in.
        unit = tmp_path / "kommunen-innovativ-bot.service"
        unit.write_text(re.sub(r"ExecStart=\S+", f"ExecStart={shutil.which('true')}", UNIT), encoding="utf-8")
        environment = {**os.environ, "SYSTEMD_LOG_LEVEL": "warning", "SYSTEMD_COLORS": "0"}

        def analyze(*arguments: str) -> subprocess.CompletedProcess[str]:
            command = ["systemd-analyze", *arguments, str(unit)]
            return subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)

        verified = analyze("verify")
        assert unit.name not in verified.stderr, verified.stderr
        assert analyze("security", "--offline=true", "--threshold=20").returncode == 0


@pytest.mark.parametrize("page", ["README.md", "SECURITY.md", "docs/operating.md"])
def test_the_files_that_a_page_names_are_there(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    folder = (ROOT / page).parent
    links = [link.partition("#")[0] for link in re.findall(r"\]\(([^)]+)\)", text) if "://" not in link]
    assert all((folder / link).exists() for link in links if link), links
    named = re.findall(r"`((?:tests|deploy|bot|data)/[\w/.-]+\.\w+|test_\w+\.py)`", text)
    assert all((ROOT / name).exists() or (ROOT / "tests/serving" / name).exists() for name in named), named


def test_the_headings_that_are_linked_to_are_there() -> None:
    text = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    headings = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}
    linked = re.findall(r"\(#([\w-]+)\)", text)
    for page in ("README.md", "SECURITY.md"):
        linked += re.findall(r"operating\.md#([\w-]+)", (ROOT / page).read_text(encoding="utf-8"))
    assert linked
    assert set(linked) <= anchors
