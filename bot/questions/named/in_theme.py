"""Whether Verbünde are in a theme that is named, or in which of several: "Gehört KIF zu Daten?"."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Fact, Question
from bot.questions.named.case import Case
from bot.questions.named.choosing import asks_to_choose, asks_which_one
from bot.questions.named.second_questions import asks_more
from bot.questions.names.known_names import WHERE, Kind
from bot.questions.reading.reading import FACTS, Reading
from bot.questions.words.signals import THEMES
from bot.questions.words.vocabulary import Vocabulary

_TOLD_BY: Final[Mapping[Fact, frozenset[Kind]]] = {"where": WHERE, "partners": frozenset({"organisation"})}
"""The facts that tell if a Verbund has to do with what is named of other kinds."""


def in_theme(case: Case, vocabulary: Vocabulary) -> Question | None:
    """Whether they are in the theme that is named, or in which they are where several are to choose from."""
    reading, themes = case.reading, case.reading.ids("theme")
    if not themes or any(map(reading.is_purpose, reading.mentions)):
        return None
    # "Ist NaKoFi wirklich im Bereich Daten angesiedelt?" asks for no place.
    placed = {"partners", "where"} if reading.has("whether", "confirm") else {"partners"}
    asks_fact = not placed.issuperset(case.facts)
    theme = next(mention for mention in reading.mentions if mention.kind == "theme")
    more = bool(case.facts) and asks_more(theme.start, reading)
    joined = reading.words[0].says("yes_no") and reading.has("joins")
    if more or (asks_fact and joined):
        # "Gehört KIF zu den Reallaboren, und wer leitet es?"
        return kinds.Facts(case.names, ("theme", *case.facts))
    beside = tuple(fact for fact, some in _TOLD_BY.items() if any(mention.kind in some for mention in reading.mentions))
    if joined and beside and reading.second_question() is not None:
        # "Ist KIF in Hessen und gehört es zur Innenentwicklung?": a yes to one would be one to both.
        return kinds.Facts(case.names, ("theme", *(fact for fact in FACTS if fact in {*beside, *case.facts})))
    which = asks_which_one(reading, vocabulary)
    if len(themes) == 1 and (reading.has("belong") or not (asks_fact or (case.openly and not which))):
        return kinds.IsIn(case.names, themes[0], choice=asks_to_choose(reading, vocabulary))
    return kinds.ThemeOf(case.names) if reading.has("either") and not asks_fact else None


def without_own_topics(reading: Reading) -> Reading:
    """The reading without topics that were spoken of inside one Verbund: "Welche Themen wurden dort gestritten?".

    What strange word tells that stands behind them. "Welche Fokusthemen" asks for no such topics.
    """
    said = [i for i, word in enumerate(reading.words) if word.says(*THEMES)]
    which = said and all(any(word.says("which") for word in reading.before(i)) for i in said)
    plain = all(reading.words[i].says("theme_many") and reading.words[i].says("topic_cue") for i in said)
    told = any(reading.words[i] in reading.rest for start in said for i in range(start, reading.half(start).stop))
    if not (which and plain and told) or len(reading.ids("verbund")) != 1 or reading.has("siblings", "same", "other"):
        return reading
    return replace(reading, signals=reading.signals - set(THEMES))
