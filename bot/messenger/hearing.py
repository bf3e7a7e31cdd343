"""What a message says to the bot, and whether it is meant for the bot at all."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from telegram import Message, MessageEntity, User
from telegram.constants import ChatType

_COMMAND: Final = re.compile(r"/(\w{1,64})(?:@(\w+))?(?![\w/<>@])\s*(.*)", re.DOTALL)
"""Read from the text rather than from Telegram's entity, which ends before an umlaut."""


@dataclass(frozen=True, slots=True)
class Command:
    """A command as somebody typed it."""

    name: str
    argument: str
    recipient: str | None = None
    """The bot it was sent to by name, without the @."""


@dataclass(frozen=True, slots=True)
class Heard:
    """A message of a person, without mentions of the bot. `text` is empty where there is nothing to read."""

    text: str
    command: Command | None
    addressed: bool
    """True in a private chat, and in a group for replies to the bot, mentions, and commands with its name."""
    attachment: bool
    """True where there is a photo, a sticker or anything else beside the text."""

    @property
    def unreadable(self) -> bool:
        """Whether there is something, but nothing to read."""
        return self.attachment and not self.text


def heard(message: Message, me: User) -> Heard | None:
    """What `message` says, or None where nobody speaks to be answered: service messages, bots, other bots' commands."""
    if _sent_by_bot(message, me):
        return None
    attachment = message.effective_attachment is not None
    written = message.text or message.caption or ""
    if not attachment and not written:
        return None
    text, mentioned = _without_mentions(written, message.entities or message.caption_entities, me)
    command = typed(text)
    if command and command.recipient:
        if command.recipient.casefold() != (me.username or "").casefold():
            return None
        mentioned = True
    addressed = message.chat.type == ChatType.PRIVATE or mentioned or _replies_to(message, me)
    return Heard(text, command, addressed, attachment)


def typed(text: str) -> Command | None:
    """The command that `text` is, if it is one."""
    match = _COMMAND.fullmatch(text)
    return Command(match[1], match[3].strip(), match[2]) if match else None


def _sent_by_bot(message: Message, me: User) -> bool:
    """Whether a bot wrote it, or a person through this bot's inline mode; anonymous admins only look like bots."""
    through_me = message.via_bot is not None and message.via_bot.id == me.id
    sender = message.from_user
    return through_me or (sender is not None and sender.is_bot and message.sender_chat is None)


def _replies_to(message: Message, me: User) -> bool:
    answered = message.reply_to_message
    return answered is not None and answered.from_user is not None and answered.from_user.id == me.id


def _without_mentions(text: str, entities: Sequence[MessageEntity], me: User) -> tuple[str, bool]:
    """The text without mentions of the bot, and whether there were any. Entities count in UTF-16 code units."""
    units = text.encode("utf-16-le")
    mentioned = False
    for entity in sorted(entities, key=lambda entity: entity.offset, reverse=True):
        start, end = 2 * entity.offset, 2 * (entity.offset + entity.length)
        if _is_mention(entity, units[start:end].decode("utf-16-le", "ignore"), me):
            units = units[:start] + units[end:]
            mentioned = True
    return units.decode("utf-16-le").strip(), mentioned


def _is_mention(entity: MessageEntity, text: str, me: User) -> bool:
    if entity.type == MessageEntity.TEXT_MENTION:
        return entity.user is not None and entity.user.id == me.id
    return entity.type == MessageEntity.MENTION and text.casefold() == f"@{me.username}".casefold()
