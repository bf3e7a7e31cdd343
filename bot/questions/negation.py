"""What is said not to be meant: "nicht in Hessen", "ohne Leerstand", "other than KIF".

A word of negation denies what follows it, as far as only small words and other denied things stand in between. What
lies in between differs by what is denied: "keine Projekte in Hessen" denies no Land, "kein Nachfolger" is what the
matter is, and not what to leave out.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from bot.questions.known_names import Kind
from bot.questions.names import Mention
from bot.questions.vocabulary import VERBUENDE, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.questions.reading import Reading, Word

NEGATIONS: Final[frozenset[Signal]] = frozenset({"no", "except"})
SMALL: Final[frozenset[Signal]] = frozenset(
    {"indefinite", "first_person", "since", "after", "until", "before", "together", "pronoun", "those"}
)
"""What articles and prepositions say; they may stand between "gegen" and its noun."""
_REACH: Final = 4
"""So many words between a negation and a name may stand at most ("not those which belong to")."""
ASKED_OF_ONE: Final[tuple[Signal, ...]] = ("when", "coordinator", "partners", "link", "title", "belong")
"""Who asks for these asks of what was named."""
_ARTICLE: Final = 1
"""So many words an article takes."""


@dataclass(frozen=True, slots=True)
class Negation:
    """A word or phrase of negation: which words it takes, and what it says of what follows.

    It may leave that out ("except"), say that there is none of it ("kein", "ohne"), or that something else is in its
    place ("statt").
    """

    start: int
    end: int
    leaves_out: bool = False
    lacks: bool = False
    replaces: bool = False

    def shifted(self, by: int) -> Negation:
        """The same in a text with so many more words before it."""
        return replace(self, start=self.start + by, end=self.end + by)


def is_negated(reading: Reading, kind: Kind) -> bool:
    """Whether all that is named of this kind is what is not asked for."""
    return bool(denied(reading, kind)) and not affirmed(reading, kind)


def affirmed(reading: Reading, kind: Kind) -> tuple[str, ...]:
    """The ids of this kind that are asked for."""
    left_out = denied(reading, kind)
    return tuple(id_ for id_ in reading.ids(kind) if id_ not in left_out)


def denied(reading: Reading, kind: Kind) -> tuple[str, ...]:
    """The ids of this kind that "nicht", "ohne" or the like stands before and means, or "nein" behind."""
    about_named = reading.ids("verbund") or not reading.has("verbund_many")
    if kind == "theme" and reading.words and reading.words[0].says("yes_no") and about_named:
        # "Gehört KIF nicht zu den Daten?"
        return ()
    wanted: list[Mention] = []
    unwanted: list[Mention] = []
    for mention in reading.mentions:
        if mention.kind == kind and len(mention.ids) == 1:
            chained = bool(unwanted) and _is_joined(unwanted[-1], mention, reading)
            (unwanted if chained or is_denied(mention, reading) else wanted).append(mention)
    named = {mention.ids[0] for mention in wanted}
    return tuple(dict.fromkeys(mention.ids[0] for mention in unwanted if mention.ids[0] not in named))


def is_denied(mention: Mention, reading: Reading) -> bool:
    """Whether a name is denied: "nicht in Hessen", "Hessen nein", "Hessen kenne ich schon"."""
    behind = reading.words[mention.end : mention.end + 1]
    if behind and behind[0].says("nay") and not behind[0].pause:
        return True
    if any(_drops(start, end, mention, reading) for start, end in reading.dropping):
        return True
    return any(
        len(between) <= _REACH
        and not any(_is_other_matter(word, mention.kind, negation) or word in reading.rest for word in between)
        for negation, between in _before(mention.start, reading)
    )


def _drops(start: int, end: int, mention: Mention, reading: Reading) -> bool:
    """Whether words drop a name before them: "Hessen kenne ich schon", and no more in that clause.

    Not so "Hessen kenne ich nicht", "Hessen kenne ich gut, was gibt es da?", "Was Hesse left out?".
    """
    if not mention.end <= start <= mention.end + _REACH or reading.words[0].says("yes_no"):
        return False
    between, after = reading.words[mention.end : start], reading.words[end:]
    named = any(mention.end <= other.start < start for other in reading.mentions)
    wanted = any(word in reading.rest or word.says("question_word", *VERBUENDE) for word in between)
    denied_ = any(negation.start in {*range(mention.end, start), end} for negation in reading.negations)
    goes_on = bool(after) and not (after[0].parted or after[0].says("joins"))
    returns = any(word.says("there") for word in after)
    return not (named or wanted or denied_ or goes_on or returns or reading.has(*ASKED_OF_ONE))


def is_put_aside(mention: Mention, reading: Reading) -> bool:
    """Whether a name is only said not to be meant: "nicht KIF", "außer der KIF", "weder KIF noch NoLA"."""
    if reading.words[0].says("yes_no"):
        return False
    if _is_refused(mention, reading):
        return True
    # "KIF no, KOMET yes", "KIF nicht, KOMET"
    apart = reading.words[mention.start].pause
    for _, between in _before(mention.start, reading):
        # "ohne das Abwasserprojekt NoLA"
        called = sum(word.says(*VERBUENDE) or word in reading.rest for word in between[-1:])
        others = between[: len(between) - called]
        small = all(word.signals <= SMALL or _links(word) for word in others)
        if not apart and len(others) <= _ARTICLE + sum(map(_links, others)) and small:
            return True
    before = [other for other in reading.mentions if other.end <= mention.start]
    if not before or any(word.says("nay") for word in reading.words[before[-1].end : mention.start]):
        # "KIF no, KOMET yes"
        return False
    # "außer KIF, KOMET und MOSAIK"
    return _is_joined(before[-1], mention, reading) and is_put_aside(before[-1], reading)


def _is_refused(mention: Mention, reading: Reading) -> bool:
    """Whether "nein" stands behind a name, and belongs to nothing else: "KIF nein, KOMET ja", not "KIF no website"."""
    behind = reading.words[mention.end : mention.end + 2]
    if not behind or not behind[0].says("nay"):
        return False
    named = {other.start for other in reading.mentions}
    return len(behind) == 1 or behind[1].parted or mention.end + 1 in named


def without(mentions: Sequence[Mention], reading: Reading) -> Reading:
    """A reading without these names, what denies them, and what they are called ("das Abwasserprojekt NoLA")."""
    starts = {mention.start for mention in mentions}
    called = {word for start in starts if not reading.words[start].parted for word in reading.before(start)}
    denying = {
        negation for start in starts for negation, between in _before(start, reading) if len(between) <= _ARTICLE
    }
    return replace(
        reading.without_mentions(mentions),
        rest=tuple(word for word in reading.rest if word not in called),
        negations=tuple(negation for negation in reading.negations if negation not in denying),
    )


def is_left_out(position: int, reading: Reading) -> bool:
    """Whether a subject, the word at this position, is what not to look for ("ohne Leerstand", "except vacancy").

    "Kein Nachfolger" is what the matter is; "nicht mit Bussen", "Projekte ohne Busse" is what is not asked for.
    """
    if (before := _listed_before(position, reading)) is not None:
        return is_left_out(before, reading)
    return any(
        not negation.replaces
        and (
            negation.leaves_out
            or _denies_subject(negation, between, reading)
            or _follows_what_is_wanted(negation, reading)
            or _goes_on(negation, reading)
        )
        and all(word in reading.rest or word.signals <= SMALL or _links(word) for word in between)
        for negation, between in _before(position, reading)
    )


def _listed_before(position: int, reading: Reading) -> int | None:
    """The subject that is joined to the one at this position: "nichts mit Bus, Verkehr oder Mobilität"."""
    words = reading.words
    joint = position - 1 if position and words[position - 1].says("joins", "other") else position
    comma = joint == position and words[position].pause == ","
    before = joint - 1
    if before < 0 or words[before] not in reading.rest or not (comma or joint < position):
        return None
    return before


def _goes_on(negation: Negation, reading: Reading) -> bool:
    """Whether a negation goes on with another one: "ohne Leerstand und ohne Mobilität"."""
    before = _listed_before(negation.start, reading)
    return before is not None and is_left_out(before, reading)


def _denies_subject(negation: Negation, between: Sequence[Word], reading: Reading) -> bool:
    """Whether "nicht mit", "not about", or "not deal with" behind "projects" stands before a subject."""
    if between[:1] and between[0].says("topic_cue"):
        return True
    before = reading.before(negation.start, _REACH)
    verb = between[: next((i for i, word in enumerate(between) if word.says("topic_cue", "about")), 1)]
    plain = bool(verb) and not any(word.signals or word.text[:1].isupper() for word in verb)
    cued = len(between) == 1 or (len(verb) < len(between) and not any(word in reading.rest for word in verb))
    return plain and cued and any(word.says(*VERBUENDE) for word in before)


def is_replaced(position: int, reading: Reading) -> bool:
    """Whether something else is said to be in the place of a subject: "Erbpacht statt Kauf", "nicht A, sondern B"."""
    rather = any(word.says("rather") for word in reading.words[position + 1 : position + 1 + _REACH])
    return any(
        (negation.replaces or rather)
        and all(word.signals <= SMALL or _links(word) or word.says(*VERBUENDE) for word in between)
        and not any(word in reading.rest for word in between)
        for negation, between in _before(position, reading)
    )


def is_lacking(fact: Signal, reading: Reading) -> bool:
    """Whether Verbünde are said to have none of a fact: "haben keine eigene Website", "Verbünde ohne Website"."""
    return _is_missing(fact, reading) or any(
        negation.lacks
        and len(between) <= _REACH
        and not any(_is_other_matter(word, "verbund", negation) for word in between)
        and (_is_verb_before(negation, reading) or _follows_what_is_wanted(negation, reading))
        for position, word in enumerate(reading.words)
        if word.says(fact)
        for negation, between in _before(position, reading)
    )


def _is_missing(fact: Signal, reading: Reading) -> bool:
    """Whether a word before that for a fact says that it is not there: "Bei welchen fehlt die Website?"."""
    at = [i for i, word in enumerate(reading.words) if word.says(fact)]
    return any(
        0 < other - position <= _REACH
        and not any(word.pause or word.says("having", *VERBUENDE) for word in reading.words[position + 1 : other + 1])
        for position, word in enumerate(reading.words)
        if word.says("missing")
        for other in at
    )


def _is_verb_before(negation: Negation, reading: Reading) -> bool:
    """Whether "haben" or "gibt es" stands before a negation, or in it ("don't have")."""
    before = reading.words[max(0, negation.start - 2) : negation.end]
    return any(word.says("yes_no", "having") for word in before)


def free(reading: Reading) -> tuple[Negation, ...]:
    """The negations that deny no name."""
    denying = {
        negation
        for mention in reading.mentions
        if is_denied(mention, reading)
        for negation, _ in _before(mention.start, reading)
    }
    return tuple(negation for negation in reading.negations if negation not in denying)


def _before(position: int, reading: Reading) -> Iterator[tuple[Negation, tuple[Word, ...]]]:
    """The negations before a word, each with the words in between; none beyond another name or a comma."""
    named = max((mention.end for mention in reading.mentions if mention.end <= position), default=0)
    for negation in reading.negations:
        between = reading.words[negation.end : position]
        # "Ohne jene, die ..." goes on behind the comma.
        apart = any(word.pause and not (i and between[i - 1].says("those")) for i, word in enumerate(between))
        if named <= negation.end <= position and not apart:
            yield negation, between


def _is_other_matter(word: Word, kind: Kind, negation: Negation) -> bool:
    """Whether a word says that something else is denied: "Ich weiß nicht, was in Hessen lief", "keine Projekte"."""
    # "Bitte keine Projekte aus Hessen" leaves Hessen out.
    return word.says("question_word") or (kind != "theme" and word.says(*VERBUENDE) and not negation.leaves_out)


def _follows_what_is_wanted(negation: Negation, reading: Reading) -> bool:
    """Whether "Projekte" or a place stands right before: "Projekte ohne Leerstand", not "Wohnen ohne Auto"."""
    before = reading.before(negation.start)
    return any(word.says(*VERBUENDE) for word in before) or any(
        mention.end == negation.start for mention in reading.mentions
    )


def _links(word: Word) -> bool:
    return word.says("joins", "topic_cue", "for_cue", "at_cue", "place_cue")


def _is_joined(one: Mention, other: Mention, reading: Reading) -> bool:
    """Whether only "oder", "noch zur" or the like stands between two names."""
    between = reading.words[one.end : other.start]
    if not between:
        # "Ohne Hessen, Bayern", "nicht in Hessen, Bayern und Sachsen", but "not Dortmund, Wuppertal"
        lists = any(negation.leaves_out or negation.lacks for negation in reading.negations)
        more = any(word.says("joins") for word in reading.words[other.end : other.end + 1])
        return bool(reading.words[other.start].pause) and (lists or more)
    return (
        any(word.says("joins", "other", "no") for word in between[:1])
        and not any(word in reading.rest for word in between)
        and len(between) <= _REACH
    )
