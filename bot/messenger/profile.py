"""How the bot presents itself: its commands and descriptions, set where they differ from what is set already."""

import logging
from collections.abc import Awaitable, Callable
from typing import Any, Final

from telegram import Bot
from telegram.error import TelegramError

from bot.answers import texts
from bot.catalogue import Catalogue, Language
from bot.messenger import commands

log = logging.getLogger(__name__)

AUDIENCES: Final[tuple[tuple[str | None, Language], ...]] = ((None, "en"), ("de", "de"), ("en", "en"))
"""Telegram's language codes, None for everybody else, and the language in which they are addressed."""


async def publish(bot: Bot, catalogue: Catalogue, *, logs_unanswered: bool = False) -> None:
    """Bring Telegram up to date. What fails is logged and left as it was: the bot works all the same."""
    for code, language in AUDIENCES:
        await _try("commands", code, _commands, bot, code, language)
        await _try("description", code, _description, bot, code, language, catalogue, logs_unanswered)
        await _try("short description", code, _short_description, bot, code, language)


async def _try(what: str, code: str | None, update: Callable[..., Awaitable[bool]], *arguments: Any) -> None:
    audience = code or "all languages"
    try:
        if await update(*arguments):
            log.info("The %s for %s: set.", what, audience)
    except TelegramError as error:
        log.warning("The %s for %s: could not be set (%s).", what, audience, type(error).__name__)


async def _commands(bot: Bot, code: str | None, language: Language) -> bool:
    wanted = commands.menu(language)
    differs = list(await bot.get_my_commands(language_code=code)) != wanted
    return differs and await bot.set_my_commands(wanted, language_code=code)


async def _description(
    bot: Bot, code: str | None, language: Language, catalogue: Catalogue, logs_unanswered: bool
) -> bool:
    themes, verbuende = len(catalogue.themes), len(catalogue.verbuende)
    kept = "on" if logs_unanswered else "off"
    wanted = texts(language)("profile-description", themes=themes, verbuende=verbuende, log=kept).unescape()
    differs = (await bot.get_my_description(language_code=code)).description != wanted
    return differs and await bot.set_my_description(wanted, language_code=code)


async def _short_description(bot: Bot, code: str | None, language: Language) -> bool:
    wanted = texts(language).plain("profile-short-description")
    differs = (await bot.get_my_short_description(language_code=code)).short_description != wanted
    return differs and await bot.set_my_short_description(wanted, language_code=code)
