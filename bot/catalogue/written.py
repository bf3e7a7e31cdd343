"""How values are written in the data files: texts in both languages, ids, addresses, official keys, degrees."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeVar

from bot.catalogue.checking import wrong

Language = Literal["de", "en"]
LANGUAGES: tuple[Language, ...] = ("de", "en")


def _text(value: str) -> str:
    text = value.strip()
    if not text:
        raise wrong("a text that is not empty")
    return text


def filled(values: tuple[Any, ...]) -> tuple[Any, ...]:
    """For lists of one entry or more."""
    if not values:
        raise wrong("at least one entry")
    return values


def _written(pattern: str, expected: str) -> Callable[[str], str]:
    """For texts that are written in a certain way."""

    def check(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise wrong(expected)
        return value

    return check


def _between(least: float, most: float) -> Callable[[float], float]:
    """For numbers in a certain range."""

    def check(value: float) -> float:
        if value < least:
            raise wrong(f"a number that is at least {least:g}")
        if value > most:
            raise wrong(f"a number that is at most {most:g}")
        return value

    return check


T = TypeVar("T")

Some = Annotated[tuple[T, ...], filled]
"""One or more."""
Text = Annotated[str, _text]
Id = Annotated[
    str,
    _written("[a-z][a-z0-9-]{0,23}", "an id: at most 24 of a-z, 0-9 and hyphens, beginning with a letter"),
]
"""ASCII, stable and append-only: buttons in old chats carry ids. Short, since callback data is at most 64 bytes."""
Url = Annotated[
    str, _written(r"https?://[^\s/@]+\.[^\s/@]+(/\S*)?", "a web address that begins with http:// or https://")
]
Ags = Annotated[
    str, _written("[0-9]{5}|[0-9]{8}", "an official municipality key: eight digits, or five for a district")
]
Latitude = Annotated[float, _between(47, 56)]
Longitude = Annotated[float, _between(5, 16)]
"""WGS 84 degrees."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Both:
    """One text in both languages."""

    de: Text
    en: Text

    def __getitem__(self, language: Language) -> str:
        return self.de if language == "de" else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class BothLists:
    """Lists of words or paragraphs in both languages; they need not correspond one to one."""

    de: Some[Text]
    en: Some[Text]

    def __getitem__(self, language: Language) -> tuple[str, ...]:
        return self.de if language == "de" else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact was seen."""

    url: Url
    supports: Text
