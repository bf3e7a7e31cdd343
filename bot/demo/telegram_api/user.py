"""Door two: people who write, tap, and look at what the bot answers."""

from dataclasses import replace
from typing import Final

from bot.demo.telegram_api.findings import JsonObject
from bot.demo.telegram_api.inline import choose_result
from bot.demo.telegram_api.markup import find_entities
from bot.demo.telegram_api.privacy import reaches_bot
from bot.demo.telegram_api.screen import Screen
from bot.demo.telegram_api.state import (
    Account,
    BotStatus,
    CallbackQuery,
    Chat,
    InlineAnswer,
    InlineQuery,
    Message,
    Toast,
)
from bot.demo.telegram_api.world import World

QUERY_LIMIT: Final = 256
"""The server cuts inline queries here."""


class User:
    """One person in one chat: by default the private chat with the bot, in a group through :meth:`within`.

    Every action ends when the bot is done with it, if the world delivers directly; with polling ``world.settled()``
    has to be awaited.
    """

    def __init__(
        self,
        world: World,
        first_name: str = "Anna",
        *,
        language_code: str | None = "de",
        username: str | None = None,
        user_id: int | None = None,
    ) -> None:
        self.world = world
        self.account: Account = world.new_account(
            first_name, language_code=language_code, username=username, user_id=user_id
        )
        self.chat: Chat = world.private_chat(self.account)

    def within(self, chat: Chat) -> "User":
        """The same person in a group."""
        other = object.__new__(User)
        other.world, other.account, other.chat = self.world, self.account, chat
        return other

    # -- looking

    @property
    def messages(self) -> list[Screen]:
        """All messages that are in the chat, one's own too."""
        return [Screen.of(message) for message in self.chat.messages.values() if not message.deleted]

    @property
    def answers(self) -> list[Screen]:
        """All messages of the bot that are in the chat."""
        return [screen for screen in self.messages if screen.by_bot]

    @property
    def screen(self) -> Screen:
        """The bot's latest message."""
        if not self.answers:
            raise LookupError("the bot has written nothing here")
        return self.answers[-1]

    @property
    def toasts(self) -> list[Toast]:
        """What the bot answered to this person's taps in this chat, in their order."""
        return [query.answer for query in self._taps() if query.answer is not None]

    @property
    def menu(self) -> dict[str, str]:
        """The commands this person is offered here, with their descriptions."""
        commands = self.world.profile.commands_seen(self.chat, self.account.id, self.account.language_code)
        return {one["command"]: one["description"] for one in commands}

    def speak(self, language_code: str | None) -> None:
        """Set the client to another language: the menu and all that the bot hears from now on follow."""
        self.account = replace(self.account, language_code=language_code)
        self.world.accounts[self.account.id] = self.account

    # -- writing

    async def say(self, text: str, *, reply_to: Screen | int | None = None) -> Screen:
        """Write a text; commands, mentions and addresses in it become entities as in a real client."""
        found = find_entities(text)
        return await self._write({"text": text, **({"entities": found} if found else {})}, reply_to)

    async def start(self, payload: str = "") -> Screen:
        """Press the start button, or open a deep link t.me/bot?start=payload; this unblocks the bot."""
        if self.chat.bot_status == "kicked":
            await self.unblock()
        return await self.say(f"/start {payload}".rstrip())

    async def edit(self, message: Screen | int, text: str) -> None:
        """Change one's own message."""
        original = self._message(message)
        found = find_entities(text)
        self.world.change(original, {"text": text, **({"entities": found} if found else {})})
        await self._tell("edited_message", original)

    async def delete(self, message: Screen | int) -> None:
        """Delete a message; bots are not told."""
        self.world.delete(self._message(message))

    async def send_sticker(self, emoji: str = "👍") -> Screen:
        """Send a sticker."""
        file = self.world.files.add("sticker.webp", b"sticker", "image/webp")
        look = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        return await self._write({"sticker": {**file.wire(), **look, "emoji": emoji}})

    async def send_photo(self, caption: str = "") -> Screen:
        """Send a picture."""
        file = self.world.files.add("photo.jpg", b"photo", "image/jpeg")
        return await self._write({"photo": [{**file.wire(), "width": 800, "height": 600}], **_caption(caption)})

    async def send_voice(self, seconds: int = 3) -> Screen:
        """Send a voice message."""
        file = self.world.files.add("voice.ogg", b"voice", "audio/ogg")
        return await self._write({"voice": {**file.wire(), "duration": seconds, "mime_type": file.mime_type}})

    async def send_document(self, name: str = "document.pdf", caption: str = "") -> Screen:
        """Send a file."""
        file = self.world.files.add(name, b"document", "application/pdf")
        document = {**file.wire(), "file_name": file.name, "mime_type": file.mime_type}
        return await self._write({"document": document, **_caption(caption)})

    async def send_location(self, latitude: float = 51.05, longitude: float = 13.74) -> Screen:
        """Send where one is."""
        return await self._write({"location": {"latitude": latitude, "longitude": longitude}})

    # -- tapping

    async def tap(self, label: str, *, message: Screen | int | None = None) -> str | None:
        """Tap the button with this label, on the given message or on the latest one of the bot that has buttons.

        Returns what a button hands to the person instead of to the bot: an address, a text to copy, a query.
        """
        screen = Screen.of(self._message(message)) if message is not None else self._with_buttons()
        button = screen.button(label)
        if button.kind != "callback_data":
            return button.value
        inline_id = self._message(screen).inline_message_id
        await self.tap_data(button.value, message=screen, inline_message_id=inline_id)
        return None

    async def tap_data(
        self, data: str, *, message: Screen | int | None = None, inline_message_id: str | None = None
    ) -> Toast | None:
        """Send callback data as any client can: old, forged, or from a message that is gone.

        Without a message it comes from the bot's latest one; a number without a message is one the bot cannot reach.
        """
        query = CallbackQuery(self.world.next_query_id(), self.account, None, data, self.world.clock())
        origin: JsonObject = {"chat_instance": f"instance-{self.chat.id}", "data": data}
        if inline_message_id is not None:
            origin["inline_message_id"] = inline_message_id
        else:
            query.chat_id = self.chat.id
            origin["message"] = self._origin(message)
        self.world.callback_queries[query.id] = query
        if self.world.push("callback_query", {"id": query.id, "from": self.account.wire(), **origin}) is None:
            del self.world.callback_queries[query.id]
        await self.world.deliver_pending()
        return query.answer

    # -- inline mode

    async def inline(self, query: str, *, offset: str = "") -> InlineAnswer | None:
        """Type behind the bot's name in any chat; the answer if there is one already."""
        asked = InlineQuery(self.world.next_query_id(), self.account, query[:QUERY_LIMIT], offset, self.world.clock())
        self.world.inline_queries[asked.id] = asked
        fields = {"id": asked.id, "from": self.account.wire(), "query": asked.query, "offset": offset}
        if self.world.push("inline_query", fields) is None:
            del self.world.inline_queries[asked.id]
        await self.world.deliver_pending()
        return asked.answer

    async def choose(self, answer: InlineAnswer, result_id: str) -> Screen:
        """Send one of the results into this chat, as a message by way of the bot."""
        query = next(one.query for one in self.world.inline_queries.values() if one.answer is answer)
        result = next(one for one in answer.results if one["id"] == result_id)
        message = choose_result(self.world, self.chat, self.account, query, result)
        await self._tell("message", message)
        return Screen.of(message)

    # -- coming and going

    async def block(self) -> None:
        """Block the bot."""
        await self._set_bot_status("kicked")

    async def unblock(self) -> None:
        """Let the bot write again."""
        await self._set_bot_status("member")

    async def add_bot(self) -> None:
        """Put the bot into the group."""
        await self._set_bot_status("member")
        await self._write({"new_chat_members": [self.world.bot.wire()]})

    async def remove_bot(self) -> None:
        """Put the bot out of the group."""
        await self._set_bot_status("kicked")

    # -- behind the scenes

    def _taps(self) -> list[CallbackQuery]:
        queries = self.world.callback_queries.values()
        here = (None, self.chat.id)
        return [query for query in queries if query.account.id == self.account.id and query.chat_id in here]

    def _message(self, message: Screen | int) -> Message:
        return self.chat.messages[message if isinstance(message, int) else message.message_id]

    def _with_buttons(self) -> Screen:
        screens = [screen for screen in self.messages if screen.buttons]
        if not screens:
            raise LookupError("no message has buttons")
        return screens[-1]

    def _origin(self, message: Screen | int | None) -> JsonObject:
        if message is None:
            message = self.screen
        number = message if isinstance(message, int) else message.message_id
        known = self.chat.messages.get(number)
        return known.wire() if known else {"chat": self.chat.wire(), "message_id": number, "date": 0}

    async def _write(self, content: JsonObject, reply_to: Screen | int | None = None) -> Screen:
        reply = {} if reply_to is None else {"reply_to_message": self._message(reply_to).wire()}
        self.chat.started = True
        message = self.world.post(self.chat, self.account, {**reply, **content})
        await self._tell("message", message)
        return Screen.of(message)

    async def _tell(self, kind: str, message: Message) -> None:
        if reaches_bot(self.world, self.chat, message.body):
            self.world.push(kind, message.body)
        await self.world.deliver_pending()

    async def _set_bot_status(self, status: BotStatus) -> None:
        before, self.chat.bot_status = self.chat.bot_status, status
        bot = self.world.bot.wire()
        change = {
            "chat": self.chat.wire(),
            "from": self.account.wire(),
            "date": int(self.world.clock()),
            "old_chat_member": _member(before, bot),
            "new_chat_member": _member(status, bot),
        }
        self.world.push("my_chat_member", change)
        await self.world.deliver_pending()


def _caption(caption: str) -> JsonObject:
    return {"caption": caption} if caption else {}


def _member(status: str, user: JsonObject) -> JsonObject:
    return {"status": status, "user": user, **({"until_date": 0} if status == "kicked" else {})}
