"""Whether several Verbünde are compared, and in what: "in the same theme", "different run times", "both in Hesse"."""

from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.reading import FACTS, Reading, Word
from bot.questions.vocabulary import THEMES, VERBUENDE, Signal

_PLACES: Final[tuple[Signal, ...]] = ("where", "place_word", "land_word")
_NOUNS: Final[frozenset[Signal]] = frozenset((*THEMES, *VERBUENDE, *_PLACES, *FACTS))
_REACH: Final = 3
"""So many words behind "same" its noun may stand ("the same one of the themes")."""


def comparison(reading: Reading, names: tuple[str, ...], facts: tuple[kinds.Fact, ...]) -> Question | None:
    """What is asked of these Verbünde together, or None where each is asked about by itself.

    Only whether they are in one theme is answered with yes or no. `facts` are those asked for.
    """
    if reading.has("other") and reading.has("which", "who", "partners"):
        # "Who else is in the theme of these two?"
        return None
    if reading.has("same"):
        return _in_common(reading, names)
    if reading.has("together") and _asks_whether_together(reading, facts):
        return kinds.SameTheme(names)
    return None


def _in_common(reading: Reading, names: tuple[str, ...]) -> Question | None:
    """Of what "same" or "different" is said: themes where nothing else is named that may be."""
    nouns = [noun for i, word in enumerate(reading.words) if word.says("same") for noun in _nouns_behind(i, reading)]
    in_theme = reading.has(*THEMES) or any(word.says(*THEMES) for word in reading.words)
    if facts := tuple(fact for fact in FACTS if any(_asks_for(noun, fact) for noun in nouns)):
        return kinds.Facts(names, ("theme", *facts) if in_theme else facts)
    if not in_theme:
        having = bool(nouns) and any(word.says("having") for word in reading.words)
        if having or any(noun.says(*VERBUENDE) for noun in nouns):
            # "Are they different projects?", "Do they have the same logo?": themes are as near as it gets.
            return kinds.ThemeOf(names)
        if not reading.has("belong"):
            if reading.has(*FACTS, "land_word") or _is_elsewhere(reading):
                return None
            if reading.has("different"):
                return kinds.ThemeOf(names)
    return kinds.SameTheme(names, different=_asks_whether_different(reading))


def _nouns_behind(position: int, reading: Reading) -> list[Word]:
    """The noun behind a word, and those joined to it: "different themes and places"."""
    named = reading.named
    nouns: list[Word] = []
    steps = 0
    for i in range(position + 1, len(reading.words)):
        word, before = reading.words[i], reading.words[i - 1]
        if i in named or word.parted or steps == _REACH:
            break
        if nouns and before is nouns[-1] and not word.says("joins"):
            break
        steps += 1
        if word in reading.rest or not word.signals.isdisjoint(_NOUNS):
            nouns.append(word)
            steps = 0
    return nouns


def _asks_for(noun: Word, fact: Signal) -> bool:
    """Whether a noun, which is none for a theme, asks for a fact."""
    return not noun.says(*THEMES) and (noun.says(fact) or (fact == "where" and noun.says(*_PLACES)))


def _asks_whether_together(reading: Reading, facts: tuple[kinds.Fact, ...]) -> bool:
    """Whether "both" or "together" is said of themes, or of nothing else."""
    if reading.has("which_theme") or reading.ids("theme"):
        return False
    if reading.has(*THEMES):
        return True
    if _is_elsewhere(reading):
        # "Are both in Dortmund?"
        return False
    asked = reading.interrogative or reading.words[0].says("yes_no")
    return reading.has("belong") or (asked and not (facts or reading.rest or reading.has("about")))


def _is_elsewhere(reading: Reading) -> bool:
    """Whether a Land, a place or an organisation is named, so that it is asked whether they were there."""
    return any(mention.kind in {"land", "place", "town", "organisation"} for mention in reading.mentions)


def _asks_whether_different(reading: Reading) -> bool:
    """Whether it is asked if themes differ, and not "the same or different ones"."""
    same = any(word.says("same") and not word.says("different") for word in reading.words)
    return reading.has("different") and not reading.has("either") and not same
