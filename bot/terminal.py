"""A screen on a terminal: its text, and below it the buttons as they would stand under the message."""

from bot.answers import Button, Go, Screen
from bot.plain import plain


def render(screen: Screen) -> str:
    """The screen as lines of text."""
    text = plain(screen.text)
    rows = "\n".join("  ".join(map(_button, row)) for row in screen.rows)
    return f"{text}\n\n{rows}" if rows else text


def _button(button: Button) -> str:
    return f"[{button.label}]" if isinstance(button, Go) else f"[{button.label}] -> {button.url}"
