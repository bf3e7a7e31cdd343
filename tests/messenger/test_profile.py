import pytest

from bot.answers import Assistant
from bot.catalogue import Catalogue
from bot.demo.telegram_api import Fault, User, World
from bot.messenger import commands, profile
from bot.messenger.application import BotApplication

SETTERS = ("setMyCommands", "setMyDescription", "setMyShortDescription")


def calls(world: World) -> int:
    return sum(len(world.called(method)) for method in SETTERS)


@pytest.mark.parametrize(("code", "first"), [("de", "themen"), ("en", "themes"), ("fr", "themes"), (None, "themes")])
async def test_everybody_finds_commands_in_a_language_they_may_know(
    chat: User, application: BotApplication, catalogue: Catalogue, code: str | None, first: str
) -> None:
    await profile.publish(application.bot, catalogue)
    person = User(chat.world, language_code=code)
    assert list(person.menu)[1] == first
    assert len(person.menu) == len(commands.COMMANDS)


async def test_descriptions_are_short_enough_and_know_the_data(
    world: World, application: BotApplication, catalogue: Catalogue
) -> None:
    await profile.publish(application.bot, catalogue)
    for code in ("de", "en", "fr"):
        description = world.profile.text("description", code)
        short = world.profile.text("short_description", code)
        assert description
        assert short
        assert len(description) <= 512
        assert len(short) <= 120
        assert str(len(catalogue.verbuende)) in description
        assert "\n\n" in description


async def test_what_is_set_already_is_not_set_again(
    world: World, application: BotApplication, assistant: Assistant
) -> None:
    await profile.publish(application.bot, assistant.catalogue)
    before = calls(world)
    await profile.publish(application.bot, assistant.catalogue)
    assert before
    assert calls(world) == before
    world.profile.texts["short_description"]["de"] = "Something else"
    await profile.publish(application.bot, assistant.catalogue)
    assert calls(world) == before + 1


@pytest.mark.parametrize("method", ["getMyCommands", "setMyDescription"])
async def test_a_failure_is_logged_and_the_rest_goes_on(
    world: World, application: BotApplication, catalogue: Catalogue, caplog: pytest.LogCaptureFixture, method: str
) -> None:
    world.faults.append(Fault(method, status=400, description="no"))
    await profile.publish(application.bot, catalogue)
    assert "could not be set (BadRequest)" in caplog.text
    assert world.profile.text("short_description", "de")


async def test_a_long_pause_for_the_profile_holds_up_nobody(
    chat: User, application: BotApplication, catalogue: Catalogue
) -> None:
    chat.world.faults.append(Fault("setMyDescription", status=429, retry_after=3600))
    await profile.publish(application.bot, catalogue)
    await chat.start()
    assert len(chat.answers) == 1
