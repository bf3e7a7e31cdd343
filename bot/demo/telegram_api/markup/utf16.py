"""Offsets in UTF-16 code units, in which the Bot API counts: a character beyond U+FFFF is two."""

from typing import Final

LAST_SINGLE: Final = 0xFFFF
"""The last code point that takes one unit."""


def utf16_length(text: str) -> int:
    """The number of UTF-16 code units of a text."""
    return len(text) + sum(ord(character) > LAST_SINGLE for character in text)


def utf16_slice(text: str, offset: int, length: int) -> str:
    """The part of a text that an entity covers."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    return encoded[2 * offset : 2 * (offset + length)].decode("utf-16-le", "surrogatepass")
