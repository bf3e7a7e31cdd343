"""Themes that will do as well as subjects: "Leerstand oder Datenmanagement in Hessen", "Jugend oder Reallabore"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.names.names import Mention
from bot.questions.reading.negation import affirmed
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import Reading, Word
from bot.questions.words.signals import THEMES, VERBUENDE, Signal

_SMALL: Final[tuple[Signal, ...]] = ("either", "place_cue", "topic_cue", "since", *THEMES, *VERBUENDE)
"""What may stand between both: "oder aus dem Thema", "or projects on"."""
_ANEW: Final[tuple[Signal, ...]] = ("joins", "which", "who", "pronoun", *_SMALL)
"""What may stand there where others are asked for: "und welche zu"."""


def with_either(search: kinds.Search, reading: Reading, nouns: Nouns) -> kinds.Search:
    """The search, for all in the themes as well, where "oder" stands between these and the subjects.

    So it is where a second question asks for those in a theme: "Welche zu Leerstand und welche zu Reallaboren?".
    """
    named = [mention for mention in reading.mentions if mention.kind == "theme"]
    if not search.words or not named or search.themes != affirmed(reading, "theme"):
        return search
    at = nouns.at(kinds.words_of(search.words), reading)
    if any(negation.start < max((*at, *(theme.end for theme in named))) for negation in reading.negations):
        return search
    if len(search.words) == len(named) == 1:
        (theme,) = named
        between = (range(i + 1, theme.start) if i < theme.start else range(theme.end, i) for i in at)
        # "Fahrräder in Wuppertal oder Dortmund, Reallabore"
        apart = (gap for gap in between if reading.named.isdisjoint(gap))
        either = any(_is_choice(reading.words[gap.start : gap.stop]) for gap in apart)
    else:
        either = _are_choices(at, named, reading)
    return replace(search, either=True, or_themes=True) if either else search


def _are_choices(subjects: Sequence[int], themes: Sequence[Mention], reading: Reading) -> bool:
    """Whether several subjects and themes are told of which any will do: "Leerstand, Mobilität oder Reallabore".

    In "Leerstand oder Wohnen in der Innenentwicklung" the theme is told of both.
    """
    told = sorted([range(i, i + 1) for i in subjects] + [theme.span for theme in themes], key=lambda one: one.start)
    gaps = [(reading.words[one.stop : other.start], reading.words[other.start]) for one, other in pairwise(told)]
    listed = (_is_choice(between) or (not between and word.pause == ",") for between, word in gaps)
    return bool(gaps) and all(listed) and _is_choice(gaps[-1][0])


def _is_choice(between: Sequence[Word]) -> bool:
    """Whether words say "oder" and nothing else but what stands before a theme or subject, or ask anew."""
    either = any(word.says("either") for word in between)
    if either and all(word.says(*_SMALL) or not word.signals for word in between):
        return True
    anew = len(between) > 1 and between[0].says("joins") and between[1].says("which", "who")
    return anew and all(word.says(*_ANEW) for word in between)
