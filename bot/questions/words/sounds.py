"""Names that were written as they sound: "Kosie Lapp", "web vico". What only sounds alike is offered, never asserted.

Kölner Phonetik (H. J. Postel, 1969): letters become the digits of their sound, doubles and vowels go. It is made for
German, and good enough for English ears.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from rapidfuzz.distance import OSA

from bot.catalogue import Catalogue, Verbund
from bot.questions.words import tolerance
from bot.questions.words.folding import Token, fold, in_plain_letters
from bot.questions.words.stretches import Stretch

_SOUNDS: Final = {
    **dict.fromkeys("aeiouyj", "0"),
    "b": "1",
    "p": "1",
    **dict.fromkeys("dt", "2"),
    **dict.fromkeys("fvw", "3"),
    **dict.fromkeys("gkq", "4"),
    "l": "5",
    **dict.fromkeys("mn", "6"),
    "r": "7",
    **dict.fromkeys("sz", "8"),
}
_IN_CONTEXT: Final = frozenset("hwpdtxc")
"""What sounds otherwise beside other letters, or is silent."""
_UNSTRESSED: Final = re.compile(r"(?<=[^aeiouyh])er(?![aeiouyh])")
"""An R that sounds like a vowel at the end of a syllable: "Temper Land", but not "IER-SEK"."""
_VOWELS: Final = frozenset("aeiouy")
_SOFTENING: Final = frozenset("eiysz")
"""Before one of these a C is soft."""
_LONGEST: Final = 4
"""Words of the longest name that is listened for."""
_TELLING: Final = 4
"""Sounds that hardly come together by chance."""
_LEAST: Final = 3
"""Fewer sounds than that are in every other word, and count only where the letters are much alike as well."""
_SHORT: Final = 4
"""Names of so many letters sound like too much else."""
_BEGINNING: Final = 4
"""So many sounds tell whether any name begins like that."""


def sound(text: str) -> str:
    """How a text sounds, as digits; numbers are silent."""
    letters = [letter for letter in in_plain_letters(text) if letter.isalpha()]
    digits = ""
    for letter, before, after in zip(letters, ["", *letters], [*letters[1:], ""], strict=False):
        digit = _digit(letter, before, after) if letter in _IN_CONTEXT else _SOUNDS[letter]
        if digit and digits[-1:] != digit[0]:
            digits += digit
    return digits.replace("0", "")


def _digit(letter: str, before: str, after: str) -> str:
    match letter:
        case "h":
            return ""
        case "w" if before in _VOWELS and after and after not in _VOWELS:
            # "Row groon": silent in English, and hardly ever there in German.
            return ""
        case "p" if after == "h":
            return "3"
        case "d" | "t" if after in {"c", "s", "z"}:
            return "8"
        case "x":
            return "8" if before in {"c", "k", "q"} else "48"
        case "c":
            hard = after not in _SOFTENING
            return "4" if hard and before not in {"s", "z"} else "8"
    return _SOUNDS[letter]


@dataclass(frozen=True, slots=True)
class Heard(Stretch):
    """Words that sound like names, and the ids of the Verbünde with these."""

    ids: tuple[str, ...]


class Sounds:
    """The names of the Verbünde by their sound."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._named: dict[str, list[Verbund]] = defaultdict(list)
        for verbund in catalogue.verbuende.values():
            code = sound(verbund.name)
            if len(verbund.name) > _SHORT and not verbund.everyday_word:
                self._named[code].append(verbund)
        self._beginnings = {code[:size] for code in self._named for size in range(_BEGINNING + 1)}

    def find(self, words: Sequence[Token], strange: Sequence[Token], *, telling: bool) -> tuple[Heard, ...]:
        """Neighbouring words that sound like names, at least one of them strange.

        `telling`: only by so many sounds that it can hardly be chance.
        """
        least = _TELLING if telling else 1
        found: list[Heard] = []
        for span, code in self._windows(words, strange):
            if len(code) >= least and code in self._named:
                like = tolerance.SOUNDING if len(code) >= _LEAST else tolerance.SOUNDING_BRIEFLY
                heard = joined(words, span)
                if ids := tuple(v.id for v in self._named[code] if likeness(heard, v.name) >= like):
                    found.append(Heard(span.start, span.stop, ids))
        return tuple(found)

    def _windows(self, words: Sequence[Token], strange: Sequence[Token]) -> Iterator[tuple[range, str]]:
        """Neighbouring words, at least one of them strange, and how they sound joined, where a name may begin so."""
        is_strange = [word in strange for word in words]
        for start in range(len(words)):
            if True not in is_strange[start : start + _LONGEST]:
                continue
            for end in range(start + 1, min(start + _LONGEST, len(words)) + 1):
                span = range(start, end)
                heard = joined(words, span)
                codes = (sound(heard), sound(_UNSTRESSED.sub("e", in_plain_letters(heard))))
                if True in is_strange[start:end]:
                    yield from ((span, code) for code in dict.fromkeys(codes))
                # What follows may change the last sound.
                if all(code[:-1][:_BEGINNING] not in self._beginnings for code in codes):
                    break


def joined(words: Sequence[Token], span: range) -> str:
    """What was typed there, without anything between the words."""
    return "".join(words[i].text for i in span)


def likeness(heard: str, name: str) -> float:
    """How much a name looks like what was written (1 is the same): sounds alone are shared by too many words."""
    return OSA.normalized_similarity(fold(heard), fold(name))
