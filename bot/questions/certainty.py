"""Whether a name is surely meant, so that it can be answered for."""

from typing import Final

from bot.catalogue import Catalogue
from bot.questions.folding import fold
from bot.questions.names import Mention
from bot.questions.reading import SHORT, Reader, Reading
from bot.questions.vocabulary import Signal

_ENTITY: Final[tuple[Signal, ...]] = (
    "theme_one", "belong", "same", "coordinator", "partners", "link", "when", "title", "outcome"
)  # fmt: skip
"""Signals that only make sense of a Verbund."""
_FEW: Final = 3
"""With up to so many other words, asking for a theme or a partner makes an ordinary word a name."""
_LONG_NAME: Final = 8
"""From so many letters on, two typos leave a name recognisable; in shorter ones they may make another."""


class Certainty:
    """Judges the names of Verbünde in a reading."""

    def __init__(self, catalogue: Catalogue, reader: Reader) -> None:
        self._catalogue = catalogue
        self._reader = reader

    def is_certain(self, mention: Mention, reading: Reading) -> bool:
        """Whether the Verbund of that name is surely meant."""
        if len(mention.ids) > 1:
            return False
        about_nothing_else = not reading.rest
        if mention.everyday:
            if self._is_written_as_name(mention, reading) or self._is_called_verbund(mention, reading):
                return True
            if looks_for_subject(reading):
                return False
            if reading.has(*_ENTITY) and len(reading.rest) <= _FEW:
                return True
            return about_nothing_else and not reading.has("place_word")
        if mention.distance == 0:
            # Four letters are a first name as well, and an abbreviation of something else.
            short = len(fold(mention.heard)) <= SHORT
            return not short or len(reading.rest) < _FEW or self._is_written_as_name(mention, reading)
        name = fold(self._catalogue.verbuende[mention.ids[0]].name)
        heard = fold(mention.heard)
        if _digits(heard) not in {_digits(name), ""}:
            return False
        if len(heard) > 4 and mention.distance <= (1 if len(heard) < _LONG_NAME else 2):
            return True
        # A guess at a short name: only where the sentence is about nothing else.
        return about_nothing_else and mention.distance == 1

    def _is_written_as_name(self, mention: Mention, reading: Reading) -> bool:
        """Whether the official capitals inside the name were typed, or a sign between its words."""
        name, heard = self._catalogue.verbuende[mention.ids[0]].name, mention.heard
        if " " in mention.heard and all(word.glued for word in reading.words[mention.start + 1 : mention.end]):
            return True
        return has_inner_capital(name) and has_inner_capital(heard) and (heard == name or not heard.isupper())

    def _is_called_verbund(self, mention: Mention, reading: Reading) -> bool:
        """Whether "Verbund" or "project" stands right before or after the name."""
        beside = [i for i in (mention.start - 1, mention.end) if 0 <= i < len(reading.words)]
        return any(reading.words[i].says("verbund_one") for i in beside)


def looks_for_subject(reading: Reading) -> bool:
    """Whether Verbünde are looked for, rather than one asked about."""
    return reading.has("verbund_many") and not reading.has("theme_one", "belong", "same", "other")


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def has_inner_capital(text: str) -> bool:
    """Whether a text has capitals as only names have them."""
    return any(letter.isupper() for letter in text[1:])
