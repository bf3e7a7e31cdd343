import pytest

from bot.answers import Assistant, texts
from bot.catalogue import Language
from bot.demo.telegram_api import Fault, User
from bot.messenger.application import BotApplication
from bot.questions import kinds
from bot.serving.logs import Discreet


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
    (line,) = [Discreet().format(record) for record in caplog.records]
    assert "ValueError" in line
    assert "on_message" in line
    for private in ("Geheimnis", "Wilhelmine", str(person.account.id), application.bot.token):
        assert private not in line


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


async def test_a_group_that_keeps_moving_is_noted(chat: User, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO")
    group = chat.within(chat.world.new_group("Gruppe", chat_type="group"))
    chat.world.faults += [Fault("sendMessage", status=400, migrate_to_chat_id=-100123)] * 2
    await group.say("/themen")
    assert "A group moved twice" in caplog.text


@pytest.mark.parametrize(
    ("status", "description", "says"),
    [
        (403, "bot was blocked by the user", "does not take messages"),
        (400, "chat not found", "gone"),
        (400, "not enough rights to send text messages to the chat", "gone"),
        (401, "Unauthorized", "bot token"),
        (400, "message is too long", "Telegram refused a request: Message is too long"),
    ],
)
async def test_what_telegram_refuses(
    chat: User, caplog: pytest.LogCaptureFixture, status: int, description: str, says: str
) -> None:
    caplog.set_level("INFO")
    chat.world.faults += [Fault("sendMessage", status=status, description=description)] * 2
    await chat.say("/themen")
    assert says in caplog.text
    assert not chat.answers


async def test_after_trouble_everything_goes_on(chat: User, assistant: Assistant) -> None:
    chat.world.faults.append(Fault("sendMessage", status=502))
    await chat.say("/themen")
    await chat.say("/themen")
    assert chat.screen.text.startswith(assistant.show(kinds.AllThemes(), "de").text.striptags()[:10])
