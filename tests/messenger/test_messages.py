import pytest

from bot.answers import Assistant
from bot.demo.telegram_api import Fault, User, World
from bot.messenger.application import BotApplication
from bot.questions import kinds
from tests.messenger.looks import push, shows


async def test_a_question_gets_one_answer(chat: User, assistant: Assistant) -> None:
    await chat.say("Welche Themen gibt es?")
    assert len(chat.answers) == 1
    assert shows(chat.screen, assistant.show(kinds.AllThemes(), "de"))
    assert "reply_to_message" not in chat.screen.body


async def test_the_language_of_the_question_goes_before_that_of_the_person(chat: User, assistant: Assistant) -> None:
    await chat.say("Which themes are there?")
    assert shows(chat.screen, assistant.show(kinds.AllThemes(), "en"))


async def test_what_is_not_understood_is_answered_too(chat: User) -> None:
    await chat.say("Wie wird das Wetter morgen auf dem Mond?")
    assert len(chat.answers) == 1


@pytest.mark.parametrize(
    "text",
    [
        "<b>fett</b> & <",
        "/suche <b>&amp;{ $words }</b>",
        "&nbsp;",
        "🏘️",
        "\u0301\u0301",
        "/",
        "?",
        "a" * 4096,
        "x\u202ey",
    ],
)
async def test_any_text_is_answered(chat: User, text: str) -> None:
    await chat.say(text)
    assert len(chat.answers) == 1


async def test_what_cannot_be_read(chat: User, assistant: Assistant) -> None:
    await chat.send_sticker()
    await chat.send_photo()
    await chat.send_voice()
    await chat.send_document()
    await chat.send_location()
    await push(chat, {"video_note": {"file_id": "a", "file_unique_id": "b", "length": 240, "duration": 2}})
    await push(chat, {"contact": {"phone_number": "1", "first_name": "Ben"}})
    assert len(chat.answers) == 7
    assert all(shows(answer, assistant.show(kinds.NotText(), "de")) for answer in chat.answers)


async def test_a_caption_is_a_question(chat: User, assistant: Assistant) -> None:
    await chat.send_photo("Welche Themen gibt es?")
    assert shows(chat.screen, assistant.show(kinds.AllThemes(), "de"))
    await chat.send_document(caption="/hilfe")
    assert shows(chat.screen, assistant.show(kinds.Help(), "de"))


async def test_an_album_gets_one_answer(chat: User) -> None:
    photo = {"file_id": "a", "file_unique_id": "b", "width": 8, "height": 8}
    for _ in range(3):
        await push(chat, {"photo": [photo], "media_group_id": "1"})
    await push(chat, {"photo": [photo], "media_group_id": "2"})
    assert len(chat.answers) == 2


async def test_an_album_whose_first_picture_asks_gets_the_answer_alone(chat: User) -> None:
    photo = {"file_id": "a", "file_unique_id": "b", "width": 8, "height": 8}
    await push(chat, {"photo": [photo], "media_group_id": "3", "caption": "/themen"})
    await push(chat, {"photo": [photo], "media_group_id": "3"})
    assert len(chat.answers) == 1


async def test_service_messages_are_no_questions(chat: User, world: World) -> None:
    group = chat.within(world.new_group("Gruppe"))
    await group.add_bot()
    await push(group, {"new_chat_title": "Neu"})
    await push(chat, {"pinned_message": (await push(chat, {"delete_chat_photo": True})).body})
    assert not group.answers
    assert not chat.answers


async def test_what_people_send_by_way_of_the_bot_is_no_question(chat: User, world: World) -> None:
    await push(chat, {"text": "NaKoFi", "via_bot": world.bot.wire()})
    assert not chat.answers


@pytest.mark.parametrize("kind", ["channel_post", "edited_channel_post", "business_message", "guest_message"])
async def test_other_kinds_of_messages_are_ignored(chat: User, kind: str) -> None:
    await push(chat, {"text": "Welche Themen gibt es?"}, kind=kind)
    assert not chat.answers


class TestEditedQuestions:
    async def test_the_answer_is_mended(self, chat: User, assistant: Assistant) -> None:
        question = await chat.say("Welche Themen gibt es?")
        await chat.edit(question, "Welche Verbünde gibt es?")
        assert len(chat.answers) == 1
        assert shows(chat.screen, assistant.show(kinds.AllVerbuende(), "de"))

    async def test_the_same_question_changes_nothing(self, chat: User) -> None:
        question = await chat.say("Welche Themen gibt es?")
        await chat.edit(question, "welche themen gibt es?")
        assert len(chat.answers) == 1

    async def test_a_command_can_be_mended(self, chat: User, assistant: Assistant) -> None:
        question = await chat.say("/temen")
        await chat.edit(question, "/themen")
        assert len(chat.answers) == 1
        assert shows(chat.screen, assistant.show(kinds.AllThemes(), "de"))

    async def test_an_answer_that_was_deleted_is_given_again(self, chat: User) -> None:
        question = await chat.say("Welche Themen gibt es?")
        await chat.delete(chat.screen)
        await chat.edit(question, "Welche Verbünde gibt es?")
        assert len(chat.answers) == 1
        await chat.edit(question, "Welche Themen gibt es?")
        assert len(chat.answers) == 1

    async def test_a_question_from_before_a_restart_is_answered_anew(self, chat: User, assistant: Assistant) -> None:
        question = chat.world.post(chat.chat, chat.account, {"text": "Welche Temen?"})
        chat.chat.started = True  # as everybody's chat is who has written before
        await chat.edit(question.message_id, "Welche Themen gibt es?")
        assert shows(chat.screen, assistant.show(kinds.AllThemes(), "de"))

    async def test_a_location_on_the_move_is_answered_once(self, chat: User) -> None:
        live = {"location": {"latitude": 51.0, "longitude": 13.0, "live_period": 900}}
        sent = await push(chat, live)
        chat.world.push("edited_message", {**sent.body, "edit_date": 1_767_268_900})
        await chat.world.deliver_pending()
        assert len(chat.answers) == 1
        assert not chat.world.called("editMessageText")


GROUP_TABLE = [
    ("text", "Welche Themen gibt es?", False),
    ("reply", "Welche Themen gibt es?", True),
    ("reply to somebody else", "Welche Themen gibt es?", False),
    ("text", "@pretend_bot Welche Themen gibt es?", True),
    ("text", "@PRETEND_BOT", True),
    ("text", "Welche Themen gibt es, @other_bot?", False),
    ("text", "mail@pretend_bot.de", False),
    ("text", "@pretend_bot Quatsch mit Soße", True),
    ("text", "/themen", True),
    ("text", "/themen@pretend_bot", True),
    ("text", "/THEMEN@Pretend_Bot", True),
    ("text", "/themen@other_bot", False),
    ("reply", "/themen@other_bot", False),
    ("text", "/themmen", False),
    ("reply", "/themmen", False),
    ("text", "/themmen@pretend_bot", True),
    ("text", "/thema@pretend_bot Daten", True),
    ("sticker", "", False),
    ("sticker as a reply", "", True),
]


class TestGroups:
    """The bot sees everything here, as an administrator does: silence is its own choice."""

    @pytest.mark.parametrize("chat_type", ["group", "supergroup"])
    @pytest.mark.parametrize(("how", "text", "answered"), GROUP_TABLE)
    async def test_only_who_speaks_to_the_bot_is_answered(
        self, chat: User, world: World, chat_type: str, how: str, text: str, answered: bool
    ) -> None:
        world.privacy_mode = False
        group = chat.within(world.new_group("Gruppe", chat_type="group" if chat_type == "group" else "supergroup"))
        if how == "reply":
            await group.say("/start")
            await group.say(text, reply_to=group.screen)
        elif how == "reply to somebody else":
            await group.say(text, reply_to=await group.say("Hallo zusammen"))
        elif how == "sticker as a reply":
            await group.say("/start")
            await push(group, {"sticker": STICKER, "reply_to_message": group.screen.body})
        elif how == "sticker":
            await group.send_sticker()
        else:
            await group.say(text)
        before = 1 if how in {"reply", "sticker as a reply"} else 0
        assert len(group.answers) - before == answered

    @pytest.mark.parametrize(("text", "answered"), [("/themen@other_bot", False), ("/themen@pretend_bot", True)])
    async def test_in_private_chats_other_bots_commands_are_ignored_too(
        self, chat: User, text: str, answered: bool
    ) -> None:
        await chat.say(text)
        assert len(chat.answers) == answered

    async def test_an_answer_replies_to_its_question(self, chat: User, world: World, assistant: Assistant) -> None:
        world.privacy_mode = False
        group = chat.within(world.new_group("Gruppe"))
        question = await group.say("Welche Themen gibt es, @pretend_bot?")
        assert group.screen.body["reply_to_message"]["message_id"] == question.message_id
        assert shows(group.screen, assistant.show(kinds.AllThemes(), "de"))

    async def test_a_mention_alone_gets_the_start(self, chat: User, world: World, assistant: Assistant) -> None:
        world.privacy_mode = False
        group = chat.within(world.new_group("Gruppe"))
        await group.say("@pretend_bot")
        assert shows(group.screen, assistant.show(kinds.Start(), "de"))

    async def test_everybody_may_tap(self, chat: User, world: World) -> None:
        room = world.new_group("Gruppe")
        await chat.within(room).say("/themen")
        ben = User(world, "Ben", language_code="en").within(room)
        await ben.tap(ben.screen.labels[0])
        assert len(ben.answers) == 1
        assert ben.screen.edited


STICKER = {
    "file_id": "a",
    "file_unique_id": "b",
    "type": "regular",
    "width": 512,
    "height": 512,
    "is_animated": False,
    "is_video": False,
}


class TestTrouble:
    async def test_html_that_telegram_cannot_read_goes_out_as_plain_text(
        self, chat: User, caplog: pytest.LogCaptureFixture
    ) -> None:
        refusal = 'can\'t parse entities: Unsupported start tag "x" at byte offset 7'
        chat.world.faults.append(Fault("sendMessage", status=400, description=refusal))
        await chat.say("Welche Themen gibt es?")
        assert len(chat.answers) == 1
        assert "<b>" not in chat.screen.text
        assert chat.screen.buttons
        assert "Themen gibt" not in caplog.text
        assert "plain text" in caplog.text

    async def test_a_pause_that_telegram_asks_for_is_kept(self, chat: User) -> None:
        chat.world.faults.append(Fault("sendMessage", status=429, retry_after=1))
        await chat.say("/themen")
        assert len(chat.answers) == 1

    async def test_somebody_who_blocked_the_bot_is_left_in_peace(
        self, chat: User, caplog: pytest.LogCaptureFixture
    ) -> None:
        chat.world.faults.append(Fault("sendMessage", status=403, description="bot was blocked by the user"))
        await chat.say("/themen")
        assert not chat.answers
        assert "Traceback" not in caplog.text

    @pytest.mark.parametrize("lost", ["network", "timeout"])
    async def test_an_answer_that_never_arrives_is_a_line_in_the_log(
        self, chat: User, caplog: pytest.LogCaptureFixture, application: BotApplication, lost: str
    ) -> None:
        chat.world.faults += [Fault("sendMessage", lost="network" if lost == "network" else "timeout")] * 9
        await chat.say("/themen")
        assert not chat.answers
        assert "could not be reached" in caplog.text
        assert application.bot.token not in caplog.text
