"""Files that were sent: what they contain, and how large a picture is."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot.demo.telegram_api.findings import JsonObject, bad_request
from bot.demo.telegram_api.links import LinkError, check_link

PNG: Final = b"\x89PNG\r\n\x1a\n"
JPEG: Final = b"\xff\xd8"
UNKNOWN_SIZE: Final = (1280, 720)
"""Taken for a picture that lies behind an address, since nothing is fetched."""

MAX_PHOTO_BYTES: Final = 10 * 1024 * 1024
MAX_SIDES: Final = 10_000
MAX_RATIO: Final = 20
ATTACHED: Final = "attach://"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came with a request."""

    name: str
    data: bytes
    mime_type: str = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class StoredFile:
    """A file that has been sent; ``url`` stands for its content if it was sent by address."""

    file_id: str
    name: str
    data: bytes
    mime_type: str
    url: str | None = None

    def wire(self) -> JsonObject:
        """The fields every kind of file has."""
        return {"file_id": self.file_id, "file_unique_id": f"u{self.file_id}", "file_size": len(self.data)}


class FileStore:
    """All files by their ids, which count up."""

    def __init__(self) -> None:
        self._files: dict[str, StoredFile] = {}

    def __getitem__(self, file_id: str) -> StoredFile:
        return self._files[file_id]

    def add(self, name: str, data: bytes, mime_type: str, url: str | None = None) -> StoredFile:
        """Keep a file under a new id."""
        stored = StoredFile(f"file-{len(self._files) + 1}", name, data, mime_type, url)
        self._files[stored.file_id] = stored
        return stored

    def resolve(self, value: str | None, field: str, uploads: Mapping[str, Upload]) -> StoredFile:
        """The file a request means: uploaded with it, attached by name, known by id, or behind an address."""
        name = field if value is None else value.removeprefix(ATTACHED)
        if upload := uploads.get(name):
            if not upload.data:
                raise bad_request("file must be non-empty")
            return self.add(upload.name, upload.data, upload.mime_type)
        if value in self._files:
            return self._files[value]
        if value is None or value.startswith(ATTACHED) or "://" not in value:
            raise bad_request("wrong file identifier/HTTP URL specified")
        try:
            url = check_link(value)
        except LinkError as error:
            raise bad_request("wrong file identifier/HTTP URL specified") from error
        return self.add(url.rpartition("/")[2], b"", "application/octet-stream", url)


def photo_size(photo: StoredFile) -> tuple[int, int]:
    """Width and height of a picture that the server would accept as a photo (sendPhoto's limits)."""
    if photo.url is not None:
        return UNKNOWN_SIZE
    if len(photo.data) > MAX_PHOTO_BYTES:
        raise bad_request("file is too big")
    size = _png_size(photo.data) or _jpeg_size(photo.data)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if not min(size) or sum(size) > MAX_SIDES or max(size) > MAX_RATIO * min(size):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def _png_size(data: bytes) -> tuple[int, int] | None:
    if not data.startswith(PNG) or len(data) < 24:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    """Walk through the segments to the frame header, which tells the size."""
    if not data.startswith(JPEG):
        return None
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None
