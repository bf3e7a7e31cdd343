"""Taps on buttons: the screen changes in place."""

import logging
from functools import partial
from typing import Final

from telegram import CallbackQuery, Message, Update
from telegram.error import BadRequest, TelegramError
from telegram.ext import ContextTypes

from bot.answers import Answer, Assistant, address, preferred, texts
from bot.answers.address import Address
from bot.catalogue import Language
from bot.messenger import sending
from bot.messenger.budget import Budget
from bot.messenger.watcher import Watcher
from bot.questions import kinds

log = logging.getLogger(__name__)

_TOO_LATE: Final = ("query is too old",)


class Taps:
    """Opens the screen behind a button. Data may be old or forged: it is decoded, never trusted."""

    def __init__(self, assistant: Assistant, budget: Budget, watcher: Watcher) -> None:
        self._assistant = assistant
        self._budget = budget
        self._watcher = watcher

    async def on_tap(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer the query first, so that the button stops waiting whatever happens next; then show the screen."""
        query = update.callback_query
        if query is None:
            return
        language = preferred(query.from_user.language_code)
        if not await self._affordable(query, language):
            return
        target = address.decode(query.data or "", self._assistant.catalogue)
        await _answer(query, None if target else texts(language).plain("notice-old-button"))
        target = target or Address(kinds.OldButton(), None)
        screen = self._assistant.show(target.question, target.language or language)

        message = query.message
        reachable = query.inline_message_id is not None or isinstance(message, Message)
        edited = reachable and await sending.edit(query.edit_message_text, screen)
        if not edited and message is not None:
            topic = message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None
            await sending.send(
                partial(context.bot.send_message, chat_id=message.chat.id, message_thread_id=topic), screen
            )
        self._watcher.answered(Answer(target.question, screen), None)

    async def _affordable(self, query: CallbackQuery, language: Language) -> bool:
        """Whether the chat has not asked for too much; it is told once, and the button never keeps waiting."""
        verdict = self._budget.spend(query.message.chat.id if query.message else query.from_user.id)
        if verdict == "granted":
            return True
        self._watcher.held_back()
        await _answer(query, texts(language).plain("notice-too-fast") if verdict == "warn" else None)
        return False


async def _answer(query: CallbackQuery, notice: str | None) -> None:
    """End the waiting of the button. What fails here must not keep the screen from coming."""
    try:
        await query.answer(notice)
    except BadRequest as error:
        if not sending.says(error, _TOO_LATE):
            raise
        log.debug("A tap came too late to be acknowledged; its screen is shown all the same.")
    except TelegramError:
        log.debug("A tap could not be acknowledged; its screen is shown all the same.")
