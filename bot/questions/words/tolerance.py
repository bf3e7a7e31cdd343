"""How many typos are forgiven, and where.

A typo is a letter missed, added, changed, or swapped with the one beside it. The shorter a word is, the more others are
like it, and the less is forgiven. What is no more than like a name is not taken for it, but may be offered.
"""

import sys
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Tolerance:
    """From `one` letters on a word may have one typo, from `two` letters on two."""

    one: int
    two: int = sys.maxsize

    def edits(self, word: str) -> int:
        """How many typos are forgiven in a folded word."""
        letters = len(word)
        return (letters >= self.one) + (letters >= self.two)


# Names, by their own length
VERBUND: Final = Tolerance(3, 6)
"""As search engines have it by default."""
OTHER_NAME: Final = Tolerance(6, 10)
"""There are many more of them, and these have many more neighbours among ordinary words."""
LAND: Final = Tolerance(5, 10)
"""The few Länder are named more often than any other place."""
TOWN: Final = Tolerance(8)
"""A town where no Verbund was: there are thousands, which are only found where a place is expected."""

# Names, by what was typed
IN_ONE: Final = Tolerance(3, 3)
"""A word, or several without white space between them."""
IN_WORDS: Final = Tolerance(6, 15)
IN_SMALL_WORDS: Final = Tolerance(10, 15)
"""Several words; if one is very short, it has too many neighbours."""
SURE: Final = Tolerance(5, 8)
"""A Verbund that is answered for. More typos may make another name, so it is asked back."""

# Other words, by what was typed
OF_QUESTIONS: Final = Tolerance(3, 12)
SWAPPED: Final = 4
"""In words of questions of up to so many letters only swapped letters are forgiven."""
MET: Final = 6
"""So many letters a word must have in which two that are written for an umlaut only met by mistake ("prjoects")."""
IN_PHRASE: Final = 7
"""So many letters a word of questions must have that only occurs in phrases: "Wetter" is no misspelt "weiter"."""
ORDINARY: Final = 8
"""So many letters a word must have that says nothing by itself ("eigendlich")."""
CLUE: Final = Tolerance(6, 11)
"""A word by which a fact of the programme is asked for."""
SUBJECT: Final = Tolerance(7, 11)
SUBJECT_DOUBLED: Final = Tolerance(6, 11)
"""A word of the descriptions; a bit sooner if a letter should be double, or should not."""
OF_PHRASE: Final = Tolerance(7, 11)
OF_PHRASE_SLIP: Final = Tolerance(4)
"""A word of a subject of several words, the others of which stand beside it; sooner if two letters are swapped, or one
should be double, or should not."""

# How like a name something must be to be offered (1 is the same)
NEAR: Final = 0.5
MUCH_ALIKE: Final = 0.75
"""A word that is so is a misspelt name rather than a word of questions with a letter too few."""
_SHORT: Final = 5
"""So few letters have too many neighbours to be offered for a faint likeness."""
SOUNDING: Final = 0.55
SOUNDING_BRIEFLY: Final = 0.65
"""What sounds like a name; sounds as few as every other word has count less."""
SOUNDING_LAND: Final = 0.75
"""What sounds like a Land, where a place is expected, and is taken for it."""


def near(heard: str) -> float:
    """How like names must be to one that is in no list; in few letters a typo changes much ("AfD" is no "NaKoFi").

    Of a name that was spelt out a single letter may be left ("i n zwei").
    """
    return NEAR if len(heard) > 4 else 0.4 if len(heard) > 1 else 0.33


def alike(word: str, *, alone: bool) -> float:
    """How like a name a strange word must be to be meant as one: less if no other word is strange.

    A long one shares parts with many compounds, and a short one a few letters with any other: "Kino", "Perso".
    """
    return 0.7 if len(word) > 8 else 0.49 if alone and len(word) > _SHORT else 0.59
