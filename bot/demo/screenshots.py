"""Make the README's screenshots anew: `python -m bot.demo.screenshots [DIR]`.

They show the demo on a phone, in German in light colours and in English in dark ones. Clock and time zone are fixed,
so that the pictures change only when the bot or the page does.
"""

import asyncio
import sys
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Final, Literal

from playwright.async_api import Browser, Page, ViewportSize

from bot.answers import Assistant
from bot.catalogue import Language, load
from bot.demo import browser, server

FOLDER: Final = Path("docs/screenshots")
PHONE: Final = ViewportSize(width=390, height=844)
SCALE: Final = 2
NOW: Final = datetime(2026, 5, 12, 7, 41, tzinfo=timezone.utc)
LIMIT: Final = 200_000
"""Bytes that a picture may have."""
