import logging

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.answers import Assistant, address, texts
from bot.demo.telegram_api import Fault, PretendRequest, User, World, deliver_to
from bot.messenger.application import build
from bot.questions import kinds
from bot.settings import Secret, Settings
from tests.messenger.looks import push, shows

NOT_AN_ADDRESS = [
    "",
    "1d_",
    "1d_verbund_gone",
    "0d_themes",
    "9d_themes",
    "verbund:nakofi",
    "__import__",
    "1d_verbund_" + "a" * 53,
    "1d_verbuende_100",
    "menü",
    "\x00",
]


async def test_the_screen_changes_in_place(chat: User, assistant: Assistant) -> None:
    await chat.say("/themen")
    button = chat.screen.button(chat.screen.labels[0])
    await chat.tap(button.label)
    target = assistant.open(button.value)
    assert target
    assert len(chat.answers) == 1
    assert shows(chat.screen, target.screen)
    assert [toast.text for toast in chat.toasts] == [""]


async def test_every_button_within_reach_works(chat: User, assistant: Assistant) -> None:
    await chat.start()
    seen: set[str] = set()
    for _ in range(12):
        fresh = [one for one in chat.screen if one.kind == "callback_data" and one.value not in seen]
        if not fresh:
            break
        seen.add(fresh[0].value)
        await chat.tap_data(fresh[0].value)
        target = assistant.open(fresh[0].value, "de")
        assert target
        assert shows(chat.screen, target.screen)
    assert len(chat.answers) == 1


async def test_a_double_tap_changes_the_screen_once(chat: User) -> None:
    await chat.say("/themen")
    for _ in range(2):
        await chat.tap_data(address.encode(kinds.Help(), "de"))
    assert len(chat.answers) == 1
    assert len(chat.toasts) == 2
    assert [str(refusal.text).split(":")[0] for _, refusal in chat.world.refusals] == ["message is not modified"]


@pytest.mark.parametrize("data", NOT_AN_ADDRESS)
async def test_old_and_forged_data_lead_to_a_fresh_start(chat: User, assistant: Assistant, data: str) -> None:
    await chat.start()
    toast = await chat.tap_data(data)
    assert toast
    assert toast.text == texts("de").plain("notice-old-button")
    assert len(chat.answers) == 1
    assert shows(chat.screen, assistant.show(kinds.OldButton(), "de"))


@given(data=st.one_of(st.text(max_size=64), st.from_regex(r"1[de]_[a-z]+(_[A-Z]?[a-z0-9-]+){0,4}", fullmatch=True)))
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
async def test_whatever_a_client_sends_is_answered_once(assistant: Assistant, data: str) -> None:
    world = World()
    application = build(Settings(Secret(world.token)), assistant, PretendRequest(world))
    world.deliver = deliver_to(application)
    chat = User(world)
    async with application:
        await chat.start()
        await chat.tap_data(data)
    assert len(chat.toasts) == 1
    assert len(chat.answers) == 1
    world.assert_clean()


async def test_the_language_of_the_address_goes_first(chat: User, assistant: Assistant) -> None:
    await chat.start()
    await chat.tap_data(address.encode(kinds.AllThemes(), "en"))
    assert shows(chat.screen, assistant.show(kinds.AllThemes(), "en"))
    await chat.tap_data(address.encode(kinds.AllThemes()))
    assert shows(chat.screen, assistant.show(kinds.AllThemes(), "de"))


class TestTheMessageIsGone:
    async def test_too_old_for_the_bot(self, chat: User, assistant: Assistant) -> None:
        await chat.start()
        old = chat.screen
        chat.world.forget(chat.chat.id, old.message_id)
        await chat.tap_data(address.encode(kinds.AllThemes(), "de"), message=old)
        assert len(chat.answers) == 2
        assert shows(chat.screen, assistant.show(kinds.AllThemes(), "de"))

    async def test_never_seen(self, chat: User) -> None:
        await chat.start()
        await chat.tap_data(address.encode(kinds.AllThemes(), "de"), message=9999)
        assert len(chat.answers) == 2

    @pytest.mark.parametrize("refusal", ["message to edit not found", "MESSAGE_ID_INVALID", "message can't be edited"])
    async def test_deleted_in_the_meantime(self, chat: User, refusal: str) -> None:
        await chat.start()
        chat.world.faults.append(Fault("editMessageText", status=400, description=refusal))
        await chat.tap_data(address.encode(kinds.AllThemes(), "de"))
        assert len(chat.answers) == 2

    async def test_a_message_by_way_of_the_bot(self, chat: User, world: World) -> None:
        sent = await push(chat, {"text": "Themen", "via_bot": world.bot.wire()})
        message = chat.chat.messages[sent.message_id]
        message.inline_message_id = "inline-1"
        world.inline_messages["inline-1"] = message
        await chat.tap_data(address.encode(kinds.AllThemes(), "de"), inline_message_id="inline-1")
        assert [call["inline_message_id"] for call in world.called("editMessageText")] == ["inline-1"]
        assert not chat.answers

    async def test_neither_a_message_nor_an_inline_one(self, chat: User, world: World) -> None:
        query = {"id": "1", "from": chat.account.wire(), "chat_instance": "1", "data": "1d_themes"}
        world.push("callback_query", query)
        await world.deliver_pending()
        assert not chat.answers


async def test_a_tap_that_waited_too_long_still_leads_on(chat: User, assistant: Assistant) -> None:
    await chat.start()
    late = "query is too old and response timeout expired or query ID is invalid"
    chat.world.faults.append(Fault("answerCallbackQuery", status=400, description=late))
    await chat.tap_data(address.encode(kinds.AllThemes(), "de"))
    assert shows(chat.screen, assistant.show(kinds.AllThemes(), "de"))
    chat.world.callback_queries.clear()


async def test_other_refusals_are_not_swallowed(chat: User, caplog: pytest.LogCaptureFixture) -> None:
    await chat.start()
    chat.world.faults.append(Fault("editMessageText", status=400, description="BUTTON_DATA_INVALID"))
    with caplog.at_level(logging.ERROR):
        await chat.tap_data(address.encode(kinds.AllThemes(), "de"))
    assert "BadRequest: Button_data_invalid" in caplog.text
    assert chat.screen.text == texts("de")("error-sorry")
