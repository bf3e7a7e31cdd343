"""Taps on buttons: the screen changes in place."""

import logging
from functools import partial
from typing import Final

from telegram import CallbackQuery, Message, Update
from telegram.error import BadRequest
from telegram.ext import ContextTypes

from bot.answers import Assistant, address, preferred, texts
from bot.answers.address import Address
from bot.messenger import sending
from bot.questions import kinds

log = logging.getLogger(__name__)

_TOO_LATE: Final = ("query is too old",)


class Taps:
    """Opens the screen behind a button. Data may be old or forged: it is decoded, never trusted."""

    def __init__(self, assistant: Assistant) -> None:
        self._assistant = assistant

    async def on_tap(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Answer the query first, so that the button stops waiting whatever happens next; then show the screen."""
        query = update.callback_query
        if query is None:
            return
        language = preferred(query.from_user.language_code)
        target = address.decode(query.data or "", self._assistant.catalogue)
        await _answer(query, None if target else texts(language).plain("notice-old-button"))
        target = target or Address(kinds.OldButton(), None)
        screen = self._assistant.show(target.question, target.language or language)

        message = query.message
        reachable = query.inline_message_id is not None or isinstance(message, Message)
        if reachable and await sending.edit(query.edit_message_text, screen):
            return
        if message is not None:
            topic = message.message_thread_id if isinstance(message, Message) and message.is_topic_message else None
            await sending.send(
                partial(context.bot.send_message, chat_id=message.chat.id, message_thread_id=topic), screen
            )


async def _answer(query: CallbackQuery, notice: str | None) -> None:
    try:
        await query.answer(notice)
    except BadRequest as error:
        if not sending.says(error, _TOO_LATE):
            raise
        log.debug("A tap came too late to be acknowledged; its screen is shown all the same.")
