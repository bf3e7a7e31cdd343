"""The things that exist in the pretend Telegram: accounts, chats, messages, queries."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

from bot.demo.telegram_api.files import Upload
from bot.demo.telegram_api.findings import JsonObject
from bot.demo.telegram_api.markup import Entity

ChatType: TypeAlias = Literal["private", "group", "supergroup", "channel"]
BotStatus: TypeAlias = Literal["member", "administrator", "kicked", "left"]


@dataclass(frozen=True, slots=True)
class Call:
    """One request of the bot."""

    method: str
    params: JsonObject
    files: Mapping[str, Upload] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Response:
    """One answer of the server: the HTTP status and the JSON body."""

    status: int
    body: JsonObject


@dataclass(frozen=True, slots=True)
class Account:
    """A person, or the bot itself."""

    id: int
    first_name: str
    username: str | None = None
    language_code: str | None = None
    is_bot: bool = False

    def wire(self) -> JsonObject:
        """The User object; what is unknown is absent."""
        optional = {"username": self.username, "language_code": self.language_code}
        given = {name: value for name, value in optional.items() if value is not None}
        return {"id": self.id, "is_bot": self.is_bot, "first_name": self.first_name, **given}


@dataclass(slots=True)
class Message:
    """A message with everything that happened to it. ``body`` is the Message object of the Bot API."""

    body: JsonObject
    chat_id: int
    by_bot: bool
    history: list[JsonObject] = field(default_factory=list)
    deleted: bool = False
    forgotten: bool = False
    """Too old for the bot: it reaches the bot as inaccessible, with the date 0."""
    inline_message_id: str | None = None

    @property
    def message_id(self) -> int:
        """The number of the message."""
        return int(self.body["message_id"])

    def change(self, body: JsonObject) -> None:
        """Put a new body in place and keep the old one."""
        self.history.append(self.body)
        self.body = body

    def wire(self) -> JsonObject:
        """As the bot gets to see it."""
        if self.deleted or self.forgotten:
            return {"chat": self.body["chat"], "message_id": self.message_id, "date": 0}
        return self.body


def text_of(body: JsonObject) -> tuple[str, list[Entity]]:
    """The text or the caption of a Message object with its entities."""
    if "text" in body:
        return body["text"], body.get("entities", [])
    return body.get("caption", ""), body.get("caption_entities", [])


@dataclass(slots=True)
class Chat:
    """A chat and its messages in the order of their numbers."""

    id: int
    type: ChatType
    name: str
    username: str | None = None
    messages: dict[int, Message] = field(default_factory=dict)
    bot_status: BotStatus = "member"
    started: bool = True
    """Whether the bot may write: in a private chat the person has to write first."""
    menu_button: JsonObject | None = None

    def wire(self) -> JsonObject:
        """The Chat object."""
        name = {"first_name" if self.type == "private" else "title": self.name}
        return {"id": self.id, "type": self.type, **name, **({"username": self.username} if self.username else {})}


@dataclass(frozen=True, slots=True)
class Toast:
    """What the bot answered to the tap on a button."""

    text: str
    show_alert: bool = False
    url: str | None = None


@dataclass(slots=True)
class CallbackQuery:
    """The tap on a button, which waits for its one answer."""

    id: str
    account: Account
    chat_id: int | None
    data: str
    created: float
    answer: Toast | None = None


@dataclass(frozen=True, slots=True)
class InlineAnswer:
    """What the bot offers to an inline query; ``results`` are InlineQueryResult objects."""

    results: tuple[JsonObject, ...]
    next_offset: str = ""
    is_personal: bool = False
    cache_time: int = 300
    button: JsonObject | None = None


@dataclass(slots=True)
class InlineQuery:
    """What somebody typed behind the bot's name in any chat."""

    id: str
    account: Account
    query: str
    offset: str
    created: float
    answer: InlineAnswer | None = None
