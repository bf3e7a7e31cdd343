"""What people write: questions, commands, and things that cannot be read."""

from functools import partial
from typing import Final

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.answers import Assistant, Screen, preferred
from bot.catalogue import Language
from bot.messenger import commands, sending
from bot.messenger.hearing import Command, Heard, heard
from bot.messenger.memory import Memory
from bot.questions import kinds

ANSWERS_KEPT: Final = 10_000
"""Answers that can still be mended when their question is edited."""
ALBUMS_KEPT: Final = 1_000


class Messages:
    """Answers messages, and mends the answer when a question is edited."""

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant
        self._answers: Memory[tuple[int, int], int] = Memory(ANSWERS_KEPT)
        self._albums: Memory[tuple[int, str], bool] = Memory(ALBUMS_KEPT)

    async def on_message(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer a new or edited message, if it is meant for the bot."""
        message = update.effective_message
        said = heard(message, context.bot.bot) if message else None
        if message is None or said is None:
            return
        edited = update.edited_message is not None
        if said.unreadable and (edited or self._seen_in_album(message)):
            return
        screen = self._screen(said, message)
        if screen is None:
            return
        question_id = (message.chat.id, message.message_id)
        if edited and (answer_id := self._answers.get(question_id)):
            mend = partial(context.bot.edit_message_text, chat_id=message.chat.id, message_id=answer_id)
            if await sending.edit(mend, screen):
                return
        answer = await sending.send(message.reply_text, screen)
        self._answers.keep(question_id, answer.message_id)

    def _screen(self, said: Heard, message: Message) -> Screen | None:
        """The answer, or None where the bot keeps quiet."""
        language_code = message.from_user.language_code if message.from_user else None
        if said.command:
            known = commands.answer(said.command, self._assistant, language_code)
            return known or self._unknown_command(said.command, message, preferred(language_code))
        if not said.addressed:
            return None
        if said.text:
            return self._assistant.answer(said.text, language_code).screen
        # Nothing to read at all, or nothing but the bot's name.
        return self._assistant.show(kinds.NotText() if said.attachment else kinds.Start(), preferred(language_code))

    def _unknown_command(self, command: Command, message: Message, language: Language) -> Screen | None:
        """In a group a command may be another bot's, unless it carries our name."""
        if message.chat.type != ChatType.PRIVATE and not command.recipient:
            return None
        return self._assistant.show(commands.unknown(command, language), language)

    def _seen_in_album(self, message: Message) -> bool:
        """Whether another picture of the same album came before: an album is several messages, and needs one answer."""
        if message.media_group_id is None:
            return False
        album = (message.chat.id, message.media_group_id)
        seen = self._albums.get(album) is not None
        self._albums.keep(album, True)
        return seen
