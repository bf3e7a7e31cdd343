"""The system's Chromium, without a window."""

import json
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Final

from playwright.async_api import Browser, BrowserContext, async_playwright

NAMES: Final = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS: Final = (
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find() -> str | None:
    """Where Chromium is installed, if it is."""
    return next((path for path in map(shutil.which, NAMES) if path), None)


@asynccontextmanager
async def chromium(executable: str) -> AsyncIterator[Browser]:
    """A running Chromium. The superuser has to do without its sandbox."""
    superuser = hasattr(os, "geteuid") and os.geteuid() == 0
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=executable, args=[*ARGUMENTS, *(["--no-sandbox"] if superuser else [])]
        )
        try:
            yield browser
        finally:
            await browser.close()


async def window(running: Browser, locale: str, **options: Any) -> BrowserContext:
    """A new window of somebody who speaks this language, with Playwright's options for a context.

    The page is told the language by a script as well: Chromium may have looked up ``navigator.language`` before
    Playwright sets it, and then stays with its own.
    """
    context = await running.new_context(locale=locale, **options)
    script = f'Object.defineProperty(Navigator.prototype, "language", {{ get: () => {json.dumps(locale)} }});'
    await context.add_init_script(script)
    return context
