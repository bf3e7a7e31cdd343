"""Entities that the server finds by itself: commands, mentions, hashtags, addresses (tdlib find_entities)."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from bot.demo.telegram_api.markup.html import Entity
from bot.demo.telegram_api.markup.nesting import QUOTES, STYLES, ordered, overlap
from bot.demo.telegram_api.markup.utf16 import utf16_length

PATTERNS: Final = {
    "bot_command": re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])"),
    "email": re.compile(r"(?<![\w.+-])[A-Za-z0-9_.+-]+@(?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,}(?!\w)"),
    "mention": re.compile(r"(?<![\w/])@[A-Za-z0-9_]{3,32}(?!\w)"),
    "hashtag": re.compile(r"(?<![\w#])#(?=\w*[^\W\d])\w{1,256}(?!\w)"),
    "url": re.compile(
        r"(?:https?://[^\s<>\"]+"
        r"|(?<![\w.@/-])(?:[\w-]+\.)+(?:de|at|ch|eu|com|org|net|info|io|me)(?![\w-])(?:[/?#][^\s<>\"]*)?)",
        re.IGNORECASE,
    ),
}
"""A command counts when no word character, slash or angle bracket touches it."""

_CLOSING: Final = ".,:;!?'\")]}»“”"
"""Punctuation that ends the sentence, not the address."""


def find_entities(text: str) -> list[Entity]:
    """Everything in a plain text that becomes active without markup."""
    found: list[Entity] = []
    for kind in ("url", "email", "bot_command", "mention", "hashtag"):
        found += [entity for entity in _matches(kind, text) if not any(overlap(entity, earlier) for earlier in found)]
    return ordered(found)


def with_automatic(text: str, entities: Iterable[Entity]) -> list[Entity]:
    """The entities together with the automatic ones, which give way to links, code and the like."""
    own = list(entities)
    solid = [one for one in own if one["type"] not in QUOTES and one["type"] not in STYLES]
    return ordered([*own, *(one for one in find_entities(text) if not any(overlap(one, other) for other in solid))])


def _matches(kind: str, text: str) -> Iterator[Entity]:
    for match in PATTERNS[kind].finditer(text):
        covered = match[0].rstrip(_CLOSING) if kind == "url" else match[0]
        yield {
            "type": kind,
            "offset": utf16_length(text[: match.start()]),
            "length": utf16_length(covered),
        }
