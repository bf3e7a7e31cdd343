"""The bot as a service: from the settings to the exit code.

What the settings do not ask for is not imported: that would take time at the start, and memory.
"""

import asyncio
import contextlib
import logging
import signal
import sys
from typing import Final

from telegram.error import Conflict, InvalidToken

from bot.answers import Assistant
from bot.messenger.application import build
from bot.serving import logs, watchdog
from bot.serving.metrics import Metrics
from bot.serving.unanswered import Unanswered
from bot.settings import Settings

if sys.platform == "win32":
    from asyncio import new_event_loop
else:
    from uvloop import new_event_loop  # Quicker than Python's own; there is none for Windows.

BAD_TOKEN: Final = 2
"""Exit code: Telegram does not accept the token."""
SECOND_COPY: Final = 3
"""Exit code: another program fetches this bot's updates."""

log = logging.getLogger(__name__)


def run(settings: Settings, assistant: Assistant) -> int:
    """Serve until SIGTERM or SIGINT. Returns the exit code of the program.

    Raises:
        SettingsError: if a port or the public address cannot be used.
    """
    with asyncio.Runner(loop_factory=new_event_loop) as runner:
        code = _exit_code(runner, settings, assistant)
        with watchdog.in_a_hurry(code):
            runner.close()  # It waits for threads that look up names, which nobody can stop.
    return code


def _exit_code(runner: asyncio.Runner, settings: Settings, assistant: Assistant) -> int:
    try:
        runner.run(_serve_until_signal(settings, assistant))
    except InvalidToken:
        log.critical("Telegram does not accept the bot token: copy it again from @BotFather.")
        return BAD_TOKEN
    except Conflict:
        log.critical("Another program fetches this bot's updates: stop the other copy, or give this one its own token.")
        return SECOND_COPY
    return 0


async def _serve_until_signal(settings: Settings, assistant: Assistant) -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(logs.log_unhandled)
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # On Windows, SIGINT ends asyncio.run by itself.
            loop.add_signal_handler(number, stopped.set)
    with watchdog.guarded():
        await serve(settings, assistant, stopped)
    log.info("Stopped.")


async def serve(settings: Settings, assistant: Assistant, stopped: asyncio.Event) -> None:
    """Serve as the settings say, until `stopped` is set."""
    metrics = Unanswered() if settings.log_unanswered else Metrics()
    application = build(settings, assistant, watcher=metrics)
    async with contextlib.AsyncExitStack() as stack:
        if settings.health:
            from bot.serving import health, web

            await stack.enter_async_context(web.served(health.app(metrics), settings.health))
        if settings.webhook:
            from bot.serving import webhook

            await webhook.serve(application, assistant, stopped, settings.webhook, metrics=metrics)
        else:
            from bot.serving import polling

            await polling.serve(application, assistant, stopped, metrics=metrics)
