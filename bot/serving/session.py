"""What polling and webhook have in common: how a bot begins to work, and how it ends."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Final

from bot.answers import Assistant
from bot.messenger import profile
from bot.messenger.application import BotApplication
from bot.serving.intake import Intake
from bot.serving.line import Line

WORK_AT_THE_END: Final = 6
"""Seconds to finish what is under way; Docker ends a container ten seconds after asking it to stop."""

_SETTLED: Final = 3
"""Seconds after the start by which what waited is answered."""

log = logging.getLogger(__name__)


@asynccontextmanager
async def connected(application: BotApplication, line: Line) -> AsyncIterator[None]:
    """The application, initialised as soon as Telegram can be reached (or not at all if told to stop before)."""
    try:
        await line.insist(application.initialize)
        yield
    finally:
        await application.shutdown()
        await application.bot.shutdown()  # Where initialising failed, the application has left this undone.


@asynccontextmanager
async def at_work(application: BotApplication, assistant: Assistant, line: Line, intake: Intake) -> AsyncIterator[None]:
    """While the block runs, the profile is set and rare texts are prepared for; when it ends, what the intake has taken
    is finished.
    """
    present = profile.publish(application.bot, assistant.catalogue, logs_unanswered=assistant.logs_unanswered)
    presenting = asyncio.create_task(line.unless_stopped(present))
    preparing = asyncio.create_task(_prepare(assistant))
    log.info("Listening as @%s.", application.bot.username)
    try:
        yield
    finally:
        presenting.cancel()
        preparing.cancel()
        await asyncio.gather(presenting, preparing, return_exceptions=True)
        if late := await intake.finish(WORK_AT_THE_END):
            log.warning("%d updates could not be finished in time.", late)


async def _prepare(assistant: Assistant) -> None:
    """Prepare for rare texts, beside the answers, once those that waited have theirs."""
    await asyncio.sleep(_SETTLED)
    await asyncio.to_thread(assistant.prepare)
