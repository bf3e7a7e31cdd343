from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from bot.settings import Secret, SettingsError, read

TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz_0123"


def test_defaults() -> None:
    settings = read({"TELEGRAM_BOT_TOKEN": TOKEN})
    assert settings.token.value == TOKEN
    assert settings.api_base_url == "https://api.telegram.org/bot"
    assert settings.log_level == "INFO"


def test_everything_given() -> None:
    settings = read(
        {
            "TELEGRAM_BOT_TOKEN": f" {TOKEN}\n",
            "TELEGRAM_API_BASE_URL": "http://localhost:8081/bot",
            "LOG_LEVEL": "debug",
        }
    )
    assert (settings.token.value, settings.api_base_url) == (TOKEN, "http://localhost:8081/bot")
    assert settings.log_level == "DEBUG"


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
