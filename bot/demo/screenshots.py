"""Make the README's screenshots anew: `python -m bot.demo.screenshots [DIR]`.

They show the demo on a phone, in German in light colours and in English in dark ones. Clock and time zone are fixed,
so that a picture changes only when the bot, the page or the fonts do (with Roboto it looks most like a phone).
"""

import asyncio
import base64
import sys
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.resources import files
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

import yaml
from playwright.async_api import Browser, Page, ViewportSize

from bot.answers import Assistant
from bot.catalogue import Language, load
from bot.demo import browser, png, server

FOLDER: Final = Path("docs/screenshots")
PHONE: Final = ViewportSize(width=390, height=844)
SCALE: Final = 2
NOW: Final = datetime(2026, 5, 12, 7, 41, tzinfo=UTC)
LOOKS: Final[dict[Language, Literal["light", "dark"]]] = {"de": "light", "en": "dark"}

Scenes: TypeAlias = dict[str, dict[Language, str]]

_PIXELS: Final = """
async (picture) => {
  const blob = await (await fetch(`data:image/png;base64,${picture}`)).blob();
  const bitmap = await createImageBitmap(blob);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d");
  context.drawImage(bitmap, 0, 0);
  const bytes = context.getImageData(0, 0, bitmap.width, bitmap.height).data;
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result.split(",")[1]);
    reader.readAsDataURL(new Blob([bytes]));
  });
}
"""
"""Chromium reads its own pictures; its PNGs are larger than they need to be."""


def main(arguments: Sequence[str]) -> int:
    """Write the pictures into the folder that the command line names."""
    executable = browser.find()
    if executable is None:
        sys.stderr.write(f"This needs one of {', '.join(browser.NAMES)} on the PATH.\n")
        return 1
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    with server.in_background(Assistant(load()), clock=NOW.timestamp) as address:
        asyncio.run(_take(executable, address, folder))
    return 0


def scenes() -> Scenes:
    """What is written for each picture, in each language."""
    found: Scenes = yaml.safe_load((files("bot.demo") / "scenes.yaml").read_text("utf-8"))
    return found


async def _take(executable: str, address: str, folder: Path) -> None:
    async with browser.chromium(executable) as running:
        darkroom = await running.new_page()
        for language, look in LOOKS.items():
            for name, texts in scenes().items():
                picture = await _picture(running, address, texts[language], language, look)
                file = folder / f"{name}-{language}.png"
                file.write_bytes(await _developed(darkroom, picture))
                sys.stdout.write(f"{file}: {file.stat().st_size // 1000} kB\n")


async def _picture(
    running: Browser, address: str, text: str, language: Language, look: Literal["light", "dark"]
) -> bytes:
    """A picture of a new tab in which one thing was written and answered."""
    phone: dict[str, Any] = {"viewport": PHONE, "device_scale_factor": SCALE, "is_mobile": True, "has_touch": True}
    person: dict[str, Any] = {"timezone_id": "Europe/Berlin", "color_scheme": look, "reduced_motion": "reduce"}
    async with await browser.window(running, language, **phone, **person) as context:
        page = await context.new_page()
        await page.clock.set_fixed_time(NOW)
        await page.goto(address)
        await page.locator("#welcome").wait_for()
        if text:
            await page.locator("#field").fill(text)
            await page.locator("#send").tap()
            await page.locator(".message.in").wait_for()
        await page.evaluate("() => { document.activeElement.blur(); return document.fonts.ready; }")
        return await page.screenshot()


async def _developed(darkroom: Page, picture: bytes) -> bytes:
    """The same picture in few bytes."""
    pixels: str = await darkroom.evaluate(_PIXELS, base64.b64encode(picture).decode())
    return png.encode(base64.b64decode(pixels), PHONE["width"] * SCALE)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
