"""The smallest possible bots on python-telegram-bot: every text gets the same message and keyboard.

A program of its own: `python -m benchmarks.smallest polling` or `... webhook`, told by the environment what the bot is
told (TELEGRAM_BOT_TOKEN, TELEGRAM_API_BASE_URL, WEBHOOK_PORT). Both are what the library's examples show: the loop of
`run_polling`, and Starlette and uvicorn in front of `update_queue`.
"""

import asyncio
import os
import sys
from typing import Any, TypeAlias

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

BotApplication: TypeAlias = "Application[Any, Any, Any, Any, Any, Any]"

KEYBOARD = InlineKeyboardMarkup([[InlineKeyboardButton("More", callback_data="more")]])


async def answer(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    """Say the one thing it can say."""
    if update.message:
        await update.message.reply_text("Hello, I am a bot.", reply_markup=KEYBOARD)


def application() -> BotApplication:
    """The bot. It answers one text after the other: the library's way to have it answer several at once is slower."""
    builder = Application.builder().token(os.environ["TELEGRAM_BOT_TOKEN"])
    bot = builder.base_url(os.environ["TELEGRAM_API_BASE_URL"]).build()
    bot.add_handler(MessageHandler(filters.TEXT, answer))
    return bot


async def listen(bot: BotApplication) -> None:
    """As in the library's example of a webhook of one's own."""

    async def receive(request: Request) -> Response:
        await bot.update_queue.put(Update.de_json(await request.json(), bot.bot))
        return Response()

    app = Starlette(routes=[Route("/telegram", receive, methods=["POST"])])
    port = int(os.environ["WEBHOOK_PORT"])
    server = uvicorn.Server(uvicorn.Config(app, port=port, host="127.0.0.1", access_log=False, log_level="warning"))
    await bot.bot.set_webhook("https://bot.example.org/telegram", allowed_updates=["message"])
    async with bot:
        await bot.start()
        await server.serve()
        await bot.stop()


if __name__ == "__main__":
    if sys.argv[1] == "webhook":
        asyncio.run(listen(application()))
    else:
        application().run_polling(allowed_updates=["message"])
