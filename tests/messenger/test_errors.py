import pytest

from bot.answers import Assistant, texts
from bot.catalogue import Language
from bot.demo.telegram_api import Fault, User
from bot.messenger.application import BotApplication
from bot.questions import kinds


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch, assistant: Assistant) -> None:
    """An assistant that fails, and quotes the question while it does."""

    def fail(text: str, *_: object, **__: object) -> None:
        raise ValueError(f"cannot answer {text!r}")

    monkeypatch.setattr(assistant, "answer", fail)


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize(("code", "language"), [("de", "de"), ("fr", "en"), (None, "de")])
async def test_the_person_is_told_and_the_log_stays_discreet(
    chat: User, caplog: pytest.LogCaptureFixture, application: BotApplication, code: str | None, language: Language
) -> None:
    person = User(chat.world, "Wilhelmine", language_code=code)
    await person.say("Mein Geheimnis")
    assert [answer.text for answer in person.answers] == [texts(language)("error-sorry")]
    assert "ValueError" in caplog.text
    assert "on_message" in caplog.text
    for private in ("Geheimnis", "Wilhelmine", str(person.account.id), application.bot.token):
        assert private not in caplog.text


@pytest.mark.usefixtures("broken")
async def test_an_apology_that_fails_is_not_apologised_for(chat: User, caplog: pytest.LogCaptureFixture) -> None:
    chat.world.faults.append(Fault("sendMessage", status=400, description="chat not found"))
    await chat.say("Hallo")
    assert not chat.answers
    assert len(chat.world.refusals) == 1
    assert "apology" in caplog.text


async def test_a_tap_that_fails_is_answered_all_the_same(
    chat: User, assistant: Assistant, monkeypatch: pytest.MonkeyPatch
) -> None:
    await chat.start()

    def fail(*_: object) -> None:
        raise ValueError

    monkeypatch.setattr(assistant, "show", fail)
    await chat.tap_data("1d_themes")
    assert len(chat.toasts) == 1
    assert chat.screen.text == texts("de")("error-sorry")


async def test_a_group_that_moved_is_noted(chat: User, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    group = chat.within(chat.world.new_group("Gruppe", chat_type="group"))
    chat.world.faults.append(Fault("sendMessage", status=400, migrate_to_chat_id=-100123))
    await group.say("/themen")
    assert "A group moved" in caplog.text


async def test_after_trouble_everything_goes_on(chat: User, assistant: Assistant) -> None:
    chat.world.faults.append(Fault("sendMessage", status=502))
    await chat.say("/themen")
    await chat.say("/themen")
    assert chat.screen.text.startswith(assistant.show(kinds.AllThemes(), "de").text.striptags()[:10])
