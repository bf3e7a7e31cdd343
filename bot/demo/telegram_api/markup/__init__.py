"""Texts as the server reads them: HTML in, plain text with entities out (rules 5.1 and 5.2).

The texts of errors, the offsets in UTF-16 units and the silent changes are those of tdlib's MessageEntity.cpp.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.demo.telegram_api.findings import Finding, changed
from bot.demo.telegram_api.markup.automatic import find_entities, with_automatic
from bot.demo.telegram_api.markup.cleaning import clean
from bot.demo.telegram_api.markup.errors import MarkupError
from bot.demo.telegram_api.markup.html import Entity, HtmlReader
from bot.demo.telegram_api.markup.nesting import STYLES, nested, ordered
from bot.demo.telegram_api.markup.render import to_html
from bot.demo.telegram_api.markup.utf16 import utf16_length, utf16_slice

__all__ = [
    "Entity",
    "FormattedText",
    "MarkupError",
    "find_entities",
    "format_text",
    "parse_html",
    "to_html",
    "utf16_length",
    "utf16_slice",
]

MAX_ENTITIES: Final = 100
"""Later ones are ignored; automatic entities do not count."""


@dataclass(frozen=True, slots=True)
class FormattedText:
    """A text as the server keeps it, and what it changed on the way."""

    text: str
    entities: tuple[Entity, ...]
    findings: tuple[Finding, ...] = ()


def parse_html(source: str) -> FormattedText:
    """Text and entities of an HTML source (rule 5.2; tdlib parse_html); :class:`MarkupError` if it is refused."""
    reader = HtmlReader(source)
    return FormattedText(reader.text, tuple(ordered(reader.entities)), tuple(reader.findings))


def format_text(source: str, *, html: bool, entities: Sequence[Entity] = ()) -> FormattedText:
    """A text all the way: parsed, cleaned, trimmed, its entities put in order, the automatic ones added."""
    parsed = parse_html(source) if html else FormattedText(source, tuple(entities))
    findings = list(parsed.findings)
    text, kept = clean(parsed.text, parsed.entities)
    if text != parsed.text:
        findings.append(changed("5.1 cleaning", f"the server trims or cleans {_first_change(parsed.text, text)}"))
    allowed = nested(kept)
    if _visible(allowed) != _visible(kept):
        findings.append(changed("5.2 nesting", "entities lie in each other where they must not"))
    if len(allowed) > MAX_ENTITIES:
        findings.append(changed("5.1 entities", f"{len(allowed)} entities; only {MAX_ENTITIES} are kept"))
    return FormattedText(text, tuple(with_automatic(text, allowed[:MAX_ENTITIES])), tuple(findings))


def _visible(entities: Sequence[Entity]) -> tuple[list[Entity], set[tuple[str, int]]]:
    """What can be seen: every link, quote or code, and which units carry which style, however that is put together."""
    styles = [one for one in entities if one["type"] in STYLES]
    units = {(one["type"], unit) for one in styles for unit in range(one["offset"], one["offset"] + one["length"])}
    return ordered(one for one in entities if one["type"] not in STYLES), units


def _first_change(before: str, after: str) -> str:
    """Where cleaning first made a difference."""
    place = next((at for at, (old, new) in enumerate(zip(before, after, strict=False)) if old != new), len(after))
    return f"{before[max(place - 10, 0) : place + 10]!r}"
