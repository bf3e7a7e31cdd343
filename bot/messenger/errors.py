"""What happens when something goes wrong: a line in the log without anybody's words, and a kind one in the chat."""

import logging
import traceback

from telegram import Message, Update
from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError
from telegram.ext import ContextTypes

from bot.answers import preferred, texts

log = logging.getLogger(__name__)


async def on_error(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Tell the trouble of the line from a mistake of ours. Only the latter concerns whoever asked."""
    error = context.error
    match error:
        case RetryAfter():
            log.warning("Telegram asked for a pause for too long; an answer was given up.")
        case Forbidden():
            log.info("A chat does not take messages from the bot.")
        case ChatMigrated():
            log.info("A group moved while it was being answered.")
        case NetworkError() if not isinstance(error, BadRequest):
            log.warning("Telegram could not be reached (%s); an answer was lost.", type(error).__name__)
        case Exception():
            log.error("%s\n%s", _name(error), "".join(traceback.format_tb(error.__traceback__)))
            await _apologise(update, context)


def _name(error: Exception) -> str:
    """The kind of error. Its message may quote what somebody wrote; Telegram's refusals speak of our request alone."""
    return f"{type(error).__name__}: {error.message}" if isinstance(error, BadRequest) else type(error).__name__


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
        log.warning("The apology could not be sent either (%s).", type(error).__name__)
