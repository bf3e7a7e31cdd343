"""How a screen is put together, and how it is kept within what Telegram shows.

A text is a row of blocks, a block a row of lines. Lines are whole: every tag that begins in one ends in it. So a text
that is too long can be cut between any two lines.
"""

import html
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from markupsafe import Markup, escape

from bot.answers.screen import Button

TEXT_LIMIT: Final = 4096
"""Characters of a message after its markup is read (Bot API, sendMessage)."""
PAGE_SIZE: Final = 8
"""So many Verbünde that are found stand on one page."""
MOST_TOLD: Final = 3
"""Of so many Verbünde everything that is asked of them is told at once."""
ENTITY_LIMIT: Final = 100
"""Pieces of markup in a message; Telegram ignores later ones without a word."""
BUTTON_LIMIT: Final = 100
_MOST_MADE: Final = 2 * BUTTON_LIMIT
"""So many buttons of one kind are made at most: some may lead nowhere new."""

_ROW_WIDTH: Final = 34
"""Characters on the buttons of one row that a phone shows in full."""
_WIDEST: Final = {1: 34, 2: 17, 3: 10}
"""Buttons of a row are equally wide: how long the longest label may be beside so many others."""
_TAG: Final = re.compile(r"<(/?)[^<>]*>")
"""A tag; its group is empty where it opens something."""

_NAMES: Final = ", "

Row = tuple[Button, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a list, or a quote that unfolds when it is tapped."""

    lines: tuple[Markup, ...]
    quote: bool = False

    def render(self) -> Markup:
        """The block in HTML."""
        text = joined("\n", self.lines)
        return Markup("<blockquote expandable>{}</blockquote>").format(text) if self.quote else text


@dataclass(frozen=True, slots=True)
class Draft:
    """What a screen says and offers, before it is fitted to its frame."""

    blocks: tuple[Block, ...]
    rows: tuple[Row, ...] = ()
    begins_with_answer: bool = False
    """The first word is the answer (yes, no): nothing may stand before it."""
    denies: bool = False
    """What is asked is not so, and has no reason either."""


def paragraph(*lines: Markup) -> Block:
    """Lines that stand together."""
    return Block(lines)


def quote(lines: Iterable[Markup]) -> Block:
    """Lines that only those read who want to."""
    return Block(tuple(lines), quote=True)


def bold(text: str) -> Markup:
    """Text in bold type."""
    return _around("<b>", text, "</b>")


def italic(text: str) -> Markup:
    """Text in italics."""
    return _around("<i>", text, "</i>")


def on_one_line(names: Iterable[str]) -> Markup:
    """Names on one line; of more than a message holds, no more than are too many, as the line is left out then."""
    told: list[str] = []
    room = TEXT_LIMIT
    for name in names:
        told.append(name)
        room -= len(name) + len(_NAMES)
        if room < -len(_NAMES):
            break
    return escape(_NAMES.join(told))


def link(text: str, url: str) -> Markup:
    """Text that leads to a website."""
    return Markup('<a href="{}">{}</a>').format(url, text)


def bullet(text: str) -> Markup:
    """A line of a list."""
    return _around("• ", text)


def _around(before: str, text: str, after: str = "") -> Markup:
    """Text with markup around it."""
    return Markup(f"{before}{escape(text)}{after}")  # noqa: S704  # the markup is ours, the text is escaped


def joined(separator: str, texts: Iterable[Markup]) -> Markup:
    """Texts that are markup, one behind the other; the separator is none."""
    return Markup(separator.join(texts))  # noqa: S704  # they were escaped when they were made


def row(*buttons: Button | None) -> Row:
    """Buttons beside each other; those that could not be made are left out."""
    return tuple(button for button in buttons if button)


def grid(buttons: Iterable[Button | None]) -> tuple[Row, ...]:
    """Buttons in as few rows as a phone can show without cutting labels: up to three in a row.

    Of more than a screen can have, the others are not even made.
    """
    rows: list[Row] = []
    current: Row = ()
    for button in islice(buttons, _MOST_MADE):
        if button is None:
            continue
        if current and not _fits((*current, button)):
            rows.append(current)
            current = ()
        current = (*current, button)
    if len(current) == 1 and rows and len(rows[-1]) == 3:
        # Four buttons look better as two and two than as three and one.
        *two, last = rows[-1]
        if _fits((last, *current)):
            rows[-1:], current = [tuple(two)], (last, *current)
    return (*rows, current) if current else tuple(rows)


def shorten(label: str, limit: int = _ROW_WIDTH) -> str:
    """A label that fits into one row."""
    return label if len(label) <= limit else label[: limit - 1].rstrip() + "…"


def visible(text: str) -> str:
    """What is left of Telegram HTML when it is read."""
    return html.unescape(_TAG.sub("", text))


def entities(text: str) -> int:
    """How many pieces of markup a text has."""
    return _TAG.findall(text).count("")


def fit(blocks: Sequence[Block], cut: Markup) -> Markup:
    """Blocks as one text. Where it would be too long for a message, it ends between two lines, and `cut` says so."""
    blocks = [block for block in blocks if block.lines]
    whole = _joined(blocks)
    if _within(whole):
        return whole
    kept: list[Block] = []
    length, pieces = len(visible(cut)), entities(cut)
    for block in blocks:
        lines: list[Markup] = []
        pieces += block.quote
        for line in block.lines:
            # Behind a block are two line breaks.
            length += len(visible(line)) + (1 if lines else 2)
            pieces += entities(line)
            if length > TEXT_LIMIT or pieces > ENTITY_LIMIT:
                break
            lines.append(line)
        if lines:
            kept.append(Block(tuple(lines), block.quote))
        if len(lines) < len(block.lines):
            break
    return _joined((*kept, paragraph(cut)))


def _fits(buttons: Row) -> bool:
    lengths = [len(button.label) for button in buttons]
    return max(lengths) <= _WIDEST.get(len(buttons), 0) and sum(lengths) <= _ROW_WIDTH


def _within(text: Markup) -> bool:
    # Markup only makes a text longer.
    short = len(text) <= TEXT_LIMIT or len(visible(text)) <= TEXT_LIMIT
    return short and entities(text) <= ENTITY_LIMIT


def _joined(blocks: Iterable[Block]) -> Markup:
    return joined("\n\n", [block.render() for block in blocks])
