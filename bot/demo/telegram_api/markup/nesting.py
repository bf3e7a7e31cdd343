"""Which entities may overlap, and what the server does to the others (rule 5.2; tdlib fix_entities)."""

from collections.abc import Iterable, Sequence
from typing import Final

from bot.demo.telegram_api.markup.html import Entity

STYLES: Final = ("bold", "italic", "underline", "strikethrough", "spoiler")
"""These may overlap each other and everything except code."""

QUOTES: Final = frozenset({"blockquote", "expandable_blockquote"})
CODE: Final = frozenset({"pre", "code"})

_PRIORITY: Final = {
    **dict.fromkeys(QUOTES, 0),
    "pre": 11,
    "code": 20,
    **{style: 90 + place for place, style in enumerate(STYLES)},
    "custom_emoji": 99,
}
"""Which of two entities over the same characters comes first; links and mentions lie in the middle."""


def ordered(entities: Iterable[Entity]) -> list[Entity]:
    """In the server's order: by beginning, the longer first, then by kind."""
    return sorted(entities, key=lambda one: (one["offset"], -one["length"], _PRIORITY.get(one["type"], 50)))


def nested(entities: Iterable[Entity]) -> list[Entity]:
    """The entities that remain: links, code and quotes not within their like, styles cut so that nothing crosses."""
    sorted_ = ordered(entities)
    quotes = _apart(one for one in sorted_ if one["type"] in QUOTES)
    solid = _apart(one for one in sorted_ if one["type"] not in QUOTES and one["type"] not in STYLES)
    solid = [one for one in solid if all(_fits(one, quote) for quote in quotes)]
    code = [_span(one) for one in solid if one["type"] in CODE]
    others = [_span(one) for one in (*quotes, *solid)]
    styles = []
    for style in STYLES:
        spans = _without(_merged(_span(one) for one in sorted_ if one["type"] == style), code)
        styles += [{"type": style, "offset": begin, "length": end - begin} for begin, end in _uncrossed(spans, others)]
    return ordered([*quotes, *solid, *styles])


def overlap(one: Entity, other: Entity) -> bool:
    """Whether two entities share a character."""
    return bool(one["offset"] < _end(other) and other["offset"] < _end(one))


def _end(entity: Entity) -> int:
    return int(entity["offset"] + entity["length"])


def _span(entity: Entity) -> tuple[int, int]:
    return entity["offset"], _end(entity)


def _fits(entity: Entity, quote: Entity) -> bool:
    """Whether an entity lies within a quote or beside it."""
    inside = quote["offset"] <= entity["offset"] and _end(entity) <= _end(quote)
    return inside or not overlap(entity, quote)


def _apart(entities: Iterable[Entity]) -> list[Entity]:
    """Of overlapping entities the first one stays."""
    kept: list[Entity] = []
    for entity in entities:
        if not kept or entity["offset"] >= _end(kept[-1]):
            kept.append(entity)
    return kept


def _merged(spans: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans of one style that overlap or touch become one."""
    merged: list[tuple[int, int]] = []
    for begin, end in spans:
        if merged and begin <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((begin, end))
    return merged


def _without(spans: Iterable[tuple[int, int]], holes: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """What is left of the spans when the holes are cut out."""
    pieces = list(spans)
    for hole_begin, hole_end in holes:
        pieces = [
            piece
            for begin, end in pieces
            for piece in ((begin, min(end, hole_begin)), (max(begin, hole_end), end))
            if piece[0] < piece[1]
        ]
    return pieces


def _uncrossed(spans: Iterable[tuple[int, int]], others: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """The spans, each cut where it and another entity would overlap without one lying in the other."""
    pieces = list(spans)
    for other_begin, other_end in others:
        for begin, end in list(pieces):
            if begin < other_begin < end < other_end:
                cut = other_begin
            elif other_begin < begin < other_end < end:
                cut = other_end
            else:
                continue
            pieces.remove((begin, end))
            pieces += [(begin, cut), (cut, end)]
    return pieces
