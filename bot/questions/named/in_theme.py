"""Whether Verbünde are in a theme that is named, or in which of several: "Gehört KIF zu Daten?"."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Fact, Question
from bot.questions.named.case import Case
from bot.questions.named.choosing import asks_to_choose, asks_which_one
from bot.questions.named.polar import claims_not
from bot.questions.named.second_questions import asks_more
from bot.questions.names.known_names import WHERE, Kind
from bot.questions.names.names import Mention
from bot.questions.reading.reading import ARTICLE, FACTS, Reading
from bot.questions.words.signals import THEMES
from bot.questions.words.vocabulary import Vocabulary

_TOLD_BY: Final[Mapping[Fact, frozenset[Kind]]] = {"where": WHERE, "partners": frozenset({"organisation"})}
"""The facts that tell if a Verbund has to do with what is named of other kinds."""


def in_theme(case: Case, vocabulary: Vocabulary, catalogue: Catalogue) -> Question | None:
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
    if more or (asks_fact and (joined or _joins_more(reading))):
        # "Gehört KIF zu den Reallaboren, und wer leitet es?"
        return kinds.Facts(case.names, ("theme", *case.facts))
    if len(themes) == 1 and not asks_fact and _offers_other_theme(reading, vocabulary):
        return kinds.ThemeOf(case.names)
    beside = frozenset(mention.kind for mention in _claimed_beside(theme, case, catalogue))
    told = {fact for fact, some in _TOLD_BY.items() if not some.isdisjoint(beside)}
    if reading.dates or reading.durations:
        # "KIF gehört zur Innenentwicklung und lief bis 2021, oder?"
        told.add("when")
    if told and not case.openly:
        # "Ist KIF in Hessen und in der Innenentwicklung?": a yes to one would be one to both.
        return kinds.Facts(case.names, ("theme", *(fact for fact in FACTS if fact in {*told, *case.facts})))
    which = asks_which_one(reading, vocabulary)
    if len(themes) == 1 and (reading.has("belong") or not (asks_fact or (case.openly and not which))):
        if reading.has("no_longer"):
            # "KIF gehört nicht mehr zu Daten, oder?"
            return kinds.ThemeOf(case.names)
        choice, denied = asks_to_choose(reading, vocabulary), claims_not(reading, vocabulary)
        return kinds.IsIn(case.names, themes[0], choice=choice, denied=denied)
    return kinds.ThemeOf(case.names) if reading.has("either") and not asks_fact else None


def _joins_more(reading: Reading) -> bool:
    """Whether "and" joins something else than names: "KIF gehört zu den Daten und lief bis 2019, oder?"."""
    starts = {mention.start for mention in reading.mentions}
    joints = (
        i
        for i, word in enumerate(reading.words)
        if word.says("joins") and not word.says("either") and i not in reading.named
    )
    return any(starts.isdisjoint(range(joint, joint + ARTICLE + 1)) for joint in joints)


def _claimed_beside(theme: Mention, case: Case, catalogue: Catalogue) -> Iterator[Mention]:
    """The places and organisations of which more is to be so than the theme, or may not be so.

    Those that are joined to it ("im Thema Daten und in Sachsen"), or not known of all these Verbünde
    ("Ist NaKoFi ein Datenprojekt aus Sachsen?").
    """
    reading = case.reading
    verbuende = [catalogue.verbuende[name] for name in case.names]
    known = [{*verbund.places, *(land.id for land in catalogue.laender_of(verbund))} for verbund in verbuende]
    for mention in reading.mentions:
        if not any(mention.kind in some for some in _TOLD_BY.values()):
            continue
        first, second = sorted((theme, mention), key=lambda one: one.start)
        between = range(first.end, second.start)
        named = any(other.start in between for other in case.named)
        joined = any(reading.words[i].says("joins") for i in between)
        there = mention.kind in WHERE and all(ids.issuperset(mention.ids) for ids in known)
        if (joined and not named) or not there:
            yield mention


def _offers_other_theme(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether something else is offered beside the theme, in whatever words: "in die Datenecke oder zu Reallaboren".

    Not so "zu Daten oder nicht", "zu Daten, oder irre ich mich?", "KIF oder NoLA zu Daten", "Daten oder in Bayern".
    """
    at = next((i for i, word in enumerate(reading.words) if word.says("either") and i not in reading.named), None)
    if at is None or asks_to_choose(reading, vocabulary):
        return False
    if any(mention.start > at and mention.kind != "theme" for mention in reading.mentions):
        return False
    behind = [word for word in reading.words[at + 1 :] if word.folded not in vocabulary.fillers]
    cued = any(word.says("topic_cue", "place_cue", "other") for word in behind[:ARTICLE])
    leads = any(word.folded in vocabulary.inside | vocabulary.within for word in behind[:1])
    named = any(mention.start > at for mention in reading.mentions)
    denied = any(word.says("no", "nay") for word in behind)
    return (cued or leads or named) and not (denied or any(word.own for word in behind))


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
