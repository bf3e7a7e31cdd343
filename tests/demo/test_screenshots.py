import struct
import zlib
from pathlib import Path

import pytest

from bot.answers import Assistant
from bot.catalogue import LANGUAGES
from bot.demo import browser, png, screenshots
from bot.questions import kinds


def decoded(picture: bytes, width: int) -> list[tuple[int, ...]]:
    """The pixels of a palette PNG without filters."""
    chunks, at = {}, len(png.SIGNATURE)
    while at < len(picture):
        (length,) = struct.unpack(">I", picture[at : at + 4])
        kind, data = picture[at + 4 : at + 8], picture[at + 8 : at + 8 + length]
        assert struct.unpack(">I", picture[at + 8 + length : at + 12 + length]) == (zlib.crc32(kind + data),)
        chunks[kind] = data
        at += 12 + length
    rows = zlib.decompress(chunks[b"IDAT"])
    palette = [tuple(chunks[b"PLTE"][at : at + 3]) for at in range(0, len(chunks[b"PLTE"]), 3)]
    return [palette[index] for at, index in enumerate(rows) if at % (width + 1)]


def test_few_colours_stay_as_they_are() -> None:
    pixels = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 0, 0), (1, 2, 3), (4, 5, 6)]
    picture = png.encode(b"".join(bytes((*pixel, 255)) for pixel in pixels), 3)
    assert picture.startswith(png.SIGNATURE)
    assert decoded(picture, 3) == pixels


def test_rare_colours_become_similar_ones() -> None:
    pixels = [(at, at, 0) for at in range(256)] * 2 + [(100, 101, 3)]
    picture = png.encode(b"".join(bytes((*pixel, 255)) for pixel in pixels), len(pixels))
    assert decoded(picture, len(pixels)) == [*pixels[:-1], (100, 100, 0)]


def test_every_question_in_the_scenes_is_understood(assistant: Assistant) -> None:
    for texts in screenshots.scenes().values():
        assert set(texts) == set(LANGUAGES)
        for language, text in texts.items():
            if text and not text.startswith("/"):
                question = assistant.answer(text, language).question
                assert not isinstance(question, kinds.NotUnderstood | kinds.UnknownName)


def test_without_a_browser(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(browser, "find", lambda: None)
    assert screenshots.main([str(tmp_path)]) == 1
    assert "chromium" in capsys.readouterr().err
    assert not any(tmp_path.iterdir())
