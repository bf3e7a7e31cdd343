"""A theme that will do as well as a subject: "Leerstand oder Datenmanagement in Hessen", "Jugend oder Reallabore"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions import kinds
from bot.questions.reading.negation import affirmed
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import Reading, Word
from bot.questions.words.signals import THEMES, VERBUENDE, Signal

_SMALL: Final[tuple[Signal, ...]] = ("either", "place_cue", "topic_cue", "since", *THEMES, *VERBUENDE)
"""What may stand between both: "oder aus dem Thema", "or projects on"."""


def with_either(search: kinds.Search, reading: Reading, nouns: Nouns) -> kinds.Search:
    """The search, for all in the themes as well, where "oder" stands between the one subject and the one theme."""
    named = [mention for mention in reading.mentions if mention.kind == "theme"]
    if len(search.words) != 1 or len(named) != 1 or search.themes != affirmed(reading, "theme"):
        return search
    (theme,) = named
    at = nouns.at(search.words, reading)
    if any(negation.start < max((theme.end, *at)) for negation in reading.negations):
        return search
    between = (range(i + 1, theme.start) if i < theme.start else range(theme.end, i) for i in at)
    # "Fahrräder in Wuppertal oder Dortmund, Reallabore"
    apart = (gap for gap in between if reading.named.isdisjoint(gap))
    if not any(_is_choice(reading.words[gap.start : gap.stop]) for gap in apart):
        return search
    return replace(search, either=True, or_themes=True)


def _is_choice(between: Sequence[Word]) -> bool:
    """Whether words say "oder" and nothing else but what stands before a theme or subject."""
    either = any(word.says("either") for word in between)
    return either and all(word.says(*_SMALL) or not word.signals for word in between)
