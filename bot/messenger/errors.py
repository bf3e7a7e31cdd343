"""What happens when something goes wrong: a line in the log without anybody's words, and a kind one in the chat."""

import logging
from typing import Final

from telegram import Message, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, TelegramError
from telegram.ext import ContextTypes

from bot.answers import preferred, texts
from bot.messenger import sending, weather

log = logging.getLogger(__name__)

_CLOSED: Final = ("chat not found", "user not found", "peer_id_invalid", "chat_write_forbidden", "not enough rights")
"""How the Bot API begins its refusals (in small letters) where a chat is gone or does not let the bot speak."""


async def on_error(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Tell the trouble of the line from a mistake of ours. Only the latter concerns whoever asked."""
    error = context.error
    match error:
        case Forbidden():
            log.info("A chat does not take messages from the bot.")
        case BadRequest() if sending.says(error, _CLOSED):
            log.info("A chat is gone, or does not let the bot speak.")
        case ChatMigrated():
            log.info("A group moved twice while it was being answered.")
        case InvalidToken():
            log.error("Telegram does not accept the bot token any more; an answer was given up.")
        case BadRequest():
            log.error("Telegram refused a request: %s", error.message, exc_info=error)
            await _apologise(update, context)
        case TelegramError():
            log.warning("Telegram could not be reached (%s); an answer was given up.", weather.trouble(error))
        case Exception():
            log.error("An answer failed.", exc_info=error)
            await _apologise(update, context)


async def _apologise(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    if not isinstance(update, Update) or update.effective_chat is None:
        return
    user = update.effective_user
    text = texts(preferred(user.language_code if user else None))("error-sorry")
    message = update.effective_message
    try:
        if isinstance(message, Message):
            await message.reply_text(text)
        else:
            await context.bot.send_message(update.effective_chat.id, text)
    except TelegramError as error:
        log.warning("The apology could not be sent either (%s).", weather.trouble(error))
