"""Pictures with at most 256 colours: a fraction of the bytes, and to the eye the same for a drawn page."""

import struct
import sys
import zlib
from collections import Counter
from collections.abc import Iterable
from typing import Final, TypeAlias

Colour: TypeAlias = tuple[int, int, int]

SIGNATURE: Final = b"\x89PNG\r\n\x1a\n"
COLOURS: Final = 256


def encode(rgba: bytes, width: int) -> bytes:
    """A PNG of an opaque picture, given as four bytes for each pixel. Rare colours become the nearest frequent one."""
    pixels = memoryview(rgba).cast("I")
    frequent = Counter(pixels).most_common()
    palette = [_colour(pixel) for pixel, _ in frequent[:COLOURS]]
    index = {pixel: at if at < COLOURS else _nearest(_colour(pixel), palette) for at, (pixel, _) in enumerate(frequent)}
    indices = bytes(map(index.__getitem__, pixels))
    rows = b"".join(b"\0" + indices[start : start + width] for start in range(0, len(indices), width))
    header = struct.pack(">IIBBBBB", width, len(indices) // width, 8, 3, 0, 0, 0)
    chunks = {b"IHDR": header, b"PLTE": _flat(palette), b"IDAT": zlib.compress(rows, 9), b"IEND": b""}
    return SIGNATURE + b"".join(_chunk(kind, data) for kind, data in chunks.items())


def _colour(pixel: int) -> Colour:
    red, green, blue, _ = pixel.to_bytes(4, sys.byteorder)
    return red, green, blue


def _nearest(colour: Colour, palette: list[Colour]) -> int:
    def distance(at: int) -> int:
        return sum((one - other) ** 2 for one, other in zip(colour, palette[at], strict=True))

    return min(range(len(palette)), key=distance)


def _flat(palette: Iterable[Colour]) -> bytes:
    return bytes(channel for colour in palette for channel in colour)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
