"""What the server does to every text before it is sent (rule 5.1; tdlib clean_input_string, fix_formatted_text)."""

from collections.abc import Iterable
from typing import Final

from bot.demo.telegram_api.markup.errors import MarkupError
from bot.demo.telegram_api.markup.html import Entity
from bot.demo.telegram_api.markup.utf16 import utf16_length

BLANKS: Final = dict.fromkeys({*range(0x20)} - {ord("\n"), ord("\r")}, " ")
"""Control characters become a space, the tab too."""

DROPPED: Final = dict.fromkeys([ord("\r"), *range(0x2028, 0x202F), 0x030A, 0x0333, 0x033F], "")
"""Carriage return, line separators, bidi controls and combining vertical lines vanish."""

TABLE: Final = BLANKS | DROPPED
WHITE: Final = " \n"


def clean(text: str, entities: Iterable[Entity]) -> tuple[str, list[Entity]]:
    """The text as the server keeps it, and the entities moved along."""
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise MarkupError("Strings must be encoded in UTF-8") from error
    kept = text.translate(TABLE)
    stripped = kept.strip(WHITE)
    cut = utf16_length(kept[: len(kept) - len(kept.lstrip(WHITE))])
    place = _places(text)
    end = utf16_length(stripped)
    moved = []
    for entity in entities:
        first, last = entity["offset"], entity["offset"] + entity["length"]
        if not 0 <= first <= last < len(place):
            raise MarkupError(f"Entity begins or ends after the end of the text at UTF-16 offset {first}")
        if place[first] < 0 or place[last] < 0:
            raise MarkupError(f"Entity begins or ends in a middle of a UTF-16 symbol at UTF-16 offset {first}")
        begin, stop = max(place[first] - cut, 0), min(place[last] - cut, end)
        moved.append({**entity, "offset": begin, "length": stop - begin})
    return stripped, [shrunk for entity in moved if (shrunk := _without_leading_blanks(stripped, entity))]


def _places(text: str) -> list[int]:
    """For each UTF-16 offset in the text its offset after cleaning; -1 within a surrogate pair."""
    places = []
    offset = 0
    for character in text:
        width = utf16_length(character)
        places += [offset, -1][:width]
        offset += width if character.translate(TABLE) else 0
    return [*places, offset]


def _without_leading_blanks(text: str, entity: Entity) -> Entity | None:
    """The entity from its first visible character on; nothing if it has none."""
    encoded = text.encode("utf-16-le")
    begin, end = entity["offset"], entity["offset"] + entity["length"]
    covered = encoded[2 * begin : 2 * end].decode("utf-16-le")
    blanks = len(covered) - len(covered.lstrip(WHITE))
    if blanks == len(covered):
        return None
    return {**entity, "offset": begin + blanks, "length": entity["length"] - blanks}
