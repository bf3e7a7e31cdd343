"""Character references: only lt, gt, amp, quot and numbers are known (rule 5.2; tdlib decode_html_entity)."""

import re
from typing import Final

NAMED: Final = {b"lt": "<", b"gt": ">", b"amp": "&", b"quot": '"'}
LAST: Final = 0x10FFFF
LONGEST: Final = 9
"""A numeric reference of more bytes is taken literally."""

_REFERENCE: Final = re.compile(rb"&(?:#(?:x([0-9A-Fa-f]*)|([0-9]*))|([A-Za-z]*))")


def decode_reference(data: bytes, at: int) -> tuple[str, int]:
    """The character that the reference at ``at`` stands for, and where it ends; an empty one if it is none."""
    match = _REFERENCE.match(data, at)
    if match is None:
        return "", at
    hexadecimal, decimal, name = match.groups()
    if name is not None:
        character = NAMED.get(name, "")
    else:
        digits, base = (hexadecimal, 16) if hexadecimal is not None else (decimal, 10)
        too_long = match.end() - at > LONGEST
        code = int(digits, base) if digits and not too_long else 0
        character = chr(code) if 0 < code < LAST else ""
    if not character:
        return "", at
    end = match.end()
    # The semicolon may be left out.
    return character, end + (data[end : end + 1] == b";")


def looks_like_reference(data: bytes, at: int) -> str:
    """A reference with its semicolon that the server leaves as typed, such as ``&nbsp;``; else an empty text."""
    match = _REFERENCE.match(data, at)
    if match is None or data[match.end() : match.end() + 1] != b";" or match.end() - at < 2:
        return ""
    return data[at : match.end() + 1].decode()
