"""What is shown: text in Telegram's HTML and rows of buttons."""

from dataclasses import dataclass

from markupsafe import Markup

from bot.catalogue import Language


@dataclass(frozen=True, slots=True)
class Go:
    """A button that leads to another screen; `address` fits into callback data."""

    label: str
    address: str


@dataclass(frozen=True, slots=True)
class Link:
    """A button that leads out, to a website."""

    label: str
    url: str


Button = Go | Link


@dataclass(frozen=True, slots=True)
class Screen:
    """One message: HTML as Telegram knows it, and buttons in rows. The same for every reader of one language."""

    text: Markup
    rows: tuple[tuple[Button, ...], ...]
    language: Language
