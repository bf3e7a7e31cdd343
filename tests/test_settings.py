from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from bot.settings import Endpoint, Secret, SettingsError, read

TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz_0123"
URL = "https://bot.example.org/telegram"


def test_defaults() -> None:
    settings = read({"TELEGRAM_BOT_TOKEN": TOKEN})
    assert settings.token.value == TOKEN
    assert settings.api_base_url == "https://api.telegram.org/bot"
    assert settings.messages_per_second == 30
    assert (settings.webhook, settings.health) == (None, None)
    assert (settings.log_level, settings.log_format, settings.log_unanswered) == ("INFO", "text", False)
    assert settings.secrets == (settings.token,)


def test_everything_given() -> None:
    settings = read(
        {
            "TELEGRAM_BOT_TOKEN": f" {TOKEN}\n",
            "TELEGRAM_API_BASE_URL": "http://localhost:8081/bot",
            "MESSAGES_PER_SECOND": "0",
            "WEBHOOK_URL": f"{URL}/a",
            "WEBHOOK_LISTEN": "0.0.0.0",
            "WEBHOOK_PORT": "80",
            "WEBHOOK_PATH": "/b",
            "WEBHOOK_SECRET": "0123456789abc-_Z",
            "HEALTH_LISTEN": "::1",
            "HEALTH_PORT": "9000",
            "LOG_LEVEL": "debug",
            "LOG_FORMAT": "JSON",
            "LOG_UNANSWERED": "1",
        }
    )
    assert (settings.token.value, settings.api_base_url) == (TOKEN, "http://localhost:8081/bot")
    assert settings.messages_per_second == 0
    assert settings.webhook
    assert (settings.webhook.url, settings.webhook.path) == (f"{URL}/a", "/b")
    assert settings.webhook.listen == Endpoint("0.0.0.0", 80, "WEBHOOK_PORT")
    assert settings.webhook.secret.value == "0123456789abc-_Z"
    assert settings.health == Endpoint("::1", 9000, "HEALTH_PORT")
    assert (settings.log_level, settings.log_format, settings.log_unanswered) == ("DEBUG", "json", True)
    assert settings.secrets == (settings.token, settings.webhook.secret)


@pytest.mark.parametrize(
    ("url", "path"), [(URL, "/telegram"), ("https://a.example", "/"), ("https://a.example:8443/", "/")]
)
def test_a_webhook_needs_its_public_address_alone(url: str, path: str) -> None:
    settings = read({"TELEGRAM_BOT_TOKEN": TOKEN, "WEBHOOK_URL": url})
    assert settings.webhook
    assert settings.webhook.path == path
    assert settings.webhook.listen == Endpoint("127.0.0.1", 8443, "WEBHOOK_PORT")


def test_a_webhook_without_a_secret_gets_one_for_this_start() -> None:
    first, second = (read({"TELEGRAM_BOT_TOKEN": TOKEN, "WEBHOOK_URL": URL}).webhook for _ in range(2))
    assert first
    assert second
    assert len(first.secret.value) >= 32
    assert first.secret != second.secret
    assert first.secret.value not in repr(first)


def test_the_health_page_is_for_this_machine_unless_said_otherwise() -> None:
    settings = read({"TELEGRAM_BOT_TOKEN": TOKEN, "HEALTH_PORT": "9000"})
    assert settings.health == Endpoint("127.0.0.1", 9000, "HEALTH_PORT")


def test_what_belongs_to_a_webhook_does_not_matter_without_one() -> None:
    assert read({"TELEGRAM_BOT_TOKEN": TOKEN, "WEBHOOK_PORT": "no number"}).webhook is None


def test_empty_variables_count_as_not_set() -> None:
    settings = read(
        {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_BOT_TOKEN_FILE": "", "LOG_LEVEL": "", "TELEGRAM_API_BASE_URL": ""}
    )
    assert settings == read({"TELEGRAM_BOT_TOKEN": TOKEN})


def test_a_token_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "token"
    file.write_text(f"{TOKEN}\n")
    assert read({"TELEGRAM_BOT_TOKEN_FILE": str(file)}).token.value == TOKEN


def test_secrets_do_not_print() -> None:
    settings = read({"TELEGRAM_BOT_TOKEN": TOKEN})
    for text in (repr(settings), str(settings), f"{settings.token}", repr(settings.token), f"{settings.token!r:>99}"):
        assert "AAF" not in text
    assert Secret("a") == Secret("a")


def test_settings_do_not_change() -> None:
    settings = read({"TELEGRAM_BOT_TOKEN": TOKEN})
    with pytest.raises(FrozenInstanceError):
        settings.log_level = "DEBUG"  # type: ignore[misc]  # that is what must not work


@pytest.mark.parametrize(
    "token",
    [
        "abc",
        "123456789",
        ":AAF",
        "123456789:",
        "0123:AAF",
        "-1:AAF",
        "1:A/F",
        "1:A F",
        "1:Ä",
        "٣:AAF",
        f"1:{'a' * 79}",
        "bot123:AAF",
    ],
)
def test_tokens_that_telegram_cannot_have_given(token: str) -> None:
    with pytest.raises(SettingsError, match="BotFather") as error:
        read({"TELEGRAM_BOT_TOKEN": token})
    assert token not in str(error.value)


def test_the_longest_token() -> None:
    assert read({"TELEGRAM_BOT_TOKEN": f"1:{'a' * 78}"})


@pytest.mark.parametrize(
    ("environment", "says"),
    [
        ({}, "TELEGRAM_BOT_TOKEN is not set"),
        ({"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_BOT_TOKEN_FILE": "token"}, "not both"),
        ({"TELEGRAM_BOT_TOKEN_FILE": "no/such/file"}, "cannot be read"),
        ({"TELEGRAM_BOT_TOKEN": TOKEN, "LOG_LEVEL": "LOUD"}, "LOG_LEVEL"),
        ({"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_BASE_URL": "api.telegram.org"}, "TELEGRAM_API_BASE_URL"),
        *(
            ({"TELEGRAM_BOT_TOKEN": TOKEN, "WEBHOOK_URL": URL, name: value}, name)
            for name, value in (
                ("MESSAGES_PER_SECOND", "-1"),
                ("MESSAGES_PER_SECOND", "fast"),
                ("WEBHOOK_URL", "bot.example.org"),
                ("WEBHOOK_URL", "http://bot.example.org"),
                ("WEBHOOK_URL", "https://"),
                ("WEBHOOK_URL", "https://bot.example.org/?a=b"),
                ("WEBHOOK_URL", "https://user@bot.example.org/"),
                ("WEBHOOK_URL", "https://bot.example.org:x/"),
                ("WEBHOOK_URL", "https://[bot.example.org/"),
                ("WEBHOOK_URL", "https://bot.example.org:8080/"),
                ("WEBHOOK_PORT", "0"),
                ("WEBHOOK_PORT", "65536"),
                ("WEBHOOK_PORT", "٣"),
                ("WEBHOOK_PATH", "telegram"),
                ("WEBHOOK_PATH", "/{anything}"),
                ("WEBHOOK_SECRET", "short"),
                ("WEBHOOK_SECRET", "sixteen letters!"),
                ("WEBHOOK_SECRET", "x" * 257),
                ("WEBHOOK_SECRET_FILE", "no/such/file"),
                ("HEALTH_PORT", "http"),
                ("LOG_FORMAT", "xml"),
                ("LOG_UNANSWERED", "yes"),
            )
        ),
    ],
)
def test_mistakes_are_one_sentence(environment: dict[str, str], says: str) -> None:
    with pytest.raises(SettingsError, match=says) as error:
        read(environment)
    assert "\n" not in str(error.value)
    assert str(error.value).endswith(".")


def test_files_that_hold_no_token(tmp_path: Path) -> None:
    empty, binary = tmp_path / "empty", tmp_path / "binary"
    empty.touch()
    binary.write_bytes(b"\xff\xfe\x00")
    for file in (empty, binary, tmp_path):
        with pytest.raises(SettingsError):
            read({"TELEGRAM_BOT_TOKEN_FILE": str(file)})
