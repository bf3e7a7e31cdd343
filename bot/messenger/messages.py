"""What people write: questions, commands, and things that cannot be read."""

from functools import partial
from typing import Final

from telegram import Message, Update
from telegram.constants import ChatType
from telegram.ext import ContextTypes

from bot.answers import Answer, Assistant, preferred, texts
from bot.catalogue import Language
from bot.messenger import commands, sending
from bot.messenger.budget import Budget
from bot.messenger.hearing import Heard, heard
from bot.messenger.memory import Memory
from bot.messenger.watcher import Watcher
from bot.questions import Question, kinds

ANSWERS_KEPT: Final = 5_000
"""Answers that can still be mended when their question is edited."""
ALBUMS_KEPT: Final = 1_000


class Messages:
    """Answers messages, and mends the answer when a question is edited."""

    def __init__(self, assistant: Assistant, budget: Budget, watcher: Watcher) -> None:
        self._assistant = assistant
        self._budget = budget
        self._watcher = watcher
        self._answers: Memory[tuple[int, int], int] = Memory(ANSWERS_KEPT)
        self._albums: Memory[tuple[int, str], bool] = Memory(ALBUMS_KEPT)

    async def on_message(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer a new or edited message, if it is meant for the bot."""
        message = update.effective_message
        said = heard(message, context.bot.bot) if message else None
        if message is None or said is None or not _awaits_answer(said, message):
            return
        edited = update.edited_message is not None
        seen_before = self._seen_in_album(message)
        if said.unreadable and (edited or seen_before):
            return
        if not await self._affordable(said, message):
            return
        answer = self._answer(said, message)
        question_id = (message.chat.id, message.message_id)
        answer_id = self._answers.get(question_id) if edited else None
        mend = partial(context.bot.edit_message_text, chat_id=message.chat.id, message_id=answer_id)
        if answer_id is None or not await sending.edit(mend, answer.screen):
            sent = await sending.send(message.reply_text, answer.screen)
            self._answers.keep(question_id, sent.message_id)
        asked = said.command.argument if said.command else said.text
        self._watcher.answered(answer, asked or None)

    async def _affordable(self, said: Heard, message: Message) -> bool:
        """Whether the chat has not asked for too much; it is told once."""
        verdict = self._budget.spend(message.chat.id, said.text)
        if verdict == "granted":
            return True
        self._watcher.held_back()
        if verdict == "warn":
            await message.reply_text(texts(_language(message))("notice-too-fast"))
        return False

    def _answer(self, said: Heard, message: Message) -> Answer:
        language_code = message.from_user.language_code if message.from_user else None
        if said.command:
            known = commands.answer(said.command, self._assistant, language_code)
            return known or self._show(commands.unknown(said.command, _language(message)), message)
        if said.text:
            return self._assistant.answer(said.text, language_code)
        # Nothing to read at all, or nothing but the bot's name.
        return self._show(kinds.NotText() if said.attachment else kinds.Start(), message)

    def _show(self, question: Question, message: Message) -> Answer:
        return Answer(question, self._assistant.show(question, _language(message)))

    def _seen_in_album(self, message: Message) -> bool:
        """Whether another picture of the same album came before: an album is several messages, and needs one answer."""
        if message.media_group_id is None:
            return False
        album = (message.chat.id, message.media_group_id)
        seen = self._albums.get(album) is not None
        self._albums.keep(album, True)
        return seen


def _awaits_answer(said: Heard, message: Message) -> bool:
    """Whether it is for the bot to speak. In a group, a command that does not exist may be another bot's."""
    if said.command is None:
        return said.addressed
    named = message.chat.type == ChatType.PRIVATE or said.command.recipient is not None
    return named or commands.known(said.command)


def _language(message: Message) -> Language:
    return preferred(message.from_user.language_code if message.from_user else None)
