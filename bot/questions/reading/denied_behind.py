"""What a negation stands behind and denies: "Hessen nicht, aber Bayern", "Hessen nein", "Hessen kenne ich schon"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bot.questions.names.known_names import NARROWING, WHERE
from bot.questions.reading.scopes import LINKS, REACH, SMALL, Negation, Scope, Thing, ends_clause, goes_on
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.vocabulary import BUT, THAN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.questions.reading.reading import Reading, Word

_TAKING_PART: Final[frozenset[Signal]] = frozenset(
    {"partners", "coordinator", "belong", "runs", "having", "yes_no", "weak", "place_cue", "topic_cue", "at_cue"}
)
"""What is said of whoever took part ("nicht aktiv", "not part of")."""
_DEALING: Final[frozenset[Signal]] = _TAKING_PART | SMALL | {"deals", "programme", *THEMES}
"""What is said behind "nicht" of what a Verbund deals with ("nicht vor", "nicht als Thema", "nicht im Programm")."""
_ELLIPTIC: Final[frozenset[Signal]] = frozenset(
    {"rather", "either", "want", "theme_one", *LINKS, *SMALL, *VERBUENDE}
) - {"first_person"}
"""What is said in a clause without a verb ("in Hessen aber nicht")."""


def denied_behind(negation: Negation, things: Sequence[Thing], reading: Reading) -> Scope | None:
    """What a negation stands behind and ends the clause of: "Hessen nicht, aber Bayern", "Hessen kenne ich schon"."""
    words = reading.words
    before = [thing for thing in things if thing.end <= negation.start]
    if _is_tag(negation, reading):
        return None
    if not before or words[0].says("yes_no") or any(w.opens for w in words[before[-1].end : negation.start + 1]):
        return None
    between = words[before[-1].end : negation.start]
    if not _denies_before(negation, between, before[-1], things, reading):
        return None
    start = before[-1].start
    for one, other in reversed(list(pairwise(before))):
        if not goes_on(one, other, negation, reading):
            break
        start = one.start
    return Scope(negation, start, before[-1].end, between, leaves_out=True)


def _is_tag(negation: Negation, reading: Reading) -> bool:
    """Whether "nein?" only asks at the end if what was told of a Verbund is so: "KoDa ist doch in Hessen, nein?"."""
    ends = negation.says("nay") and negation.end == len(reading.words) and reading.words[-1].asked
    said = any(word.says("yes_no") for word in reading.words[: negation.start])
    return ends and said and any(mention.kind == "verbund" for mention in reading.mentions)


def _denies_before(
    negation: Negation, between: Sequence[Word], thing: Thing, things: Sequence[Thing], reading: Reading
) -> bool:
    """Whether a negation with these words between it and the thing before it denies that, and nothing behind."""
    ends = ends_clause(negation.end, reading)
    if negation.says("no_longer") and thing.kind is None and not _goes_on_otherwise(negation.end, reading):
        # "Bus fährt nicht mehr, Bayern" laments it.
        return False
    if negation.says("known", "dropped"):
        return ends and _drops(negation, between, reading)
    if _asks_where_not(negation, between, thing, things, reading):
        return True
    apart = thing.start not in reading.clause(negation.start)
    if negation.says("place_cue") and thing.kind in WHERE and ends and apart:
        # "Ich wohne in Hessen, was gab es außerhalb?"
        return True
    # "Reallabore bitte nicht", but "die Kinder wollen nicht"
    strange = any(thing.kind is None or word.signals or word in reading.rest for word in between)
    if strange or reading.words[negation.start].parted:
        return False
    if negation.says("nay"):
        # "KIF no KOMET yes", not "KIF no website"
        return ends or any(other.kind and other.start == negation.end for other in things)
    return ends and (thing.kind is not None or _may_be_noun(thing, things, reading)) and _is_elliptic(negation, reading)


def _goes_on_otherwise(position: int, reading: Reading) -> bool:
    """Whether something else is set against what was said before: "Leerstand nicht mehr, sondern Busse"."""
    return any(word.folded in BUT or word.says("rather") for word in reading.words[position : position + 1])


def _asks_where_not(
    negation: Negation, between: Sequence[Word], thing: Thing, things: Sequence[Thing], reading: Reading
) -> bool:
    """Whether it is asked which Verbünde have nothing to do with a name or a subject: "Welche waren in Hessen nicht
    aktiv?", "Welche Verbünde behandeln Leerstand nicht?".

    Right behind these, the negation denies them unless the words behind it ask for something else.
    """
    clause = reading.clause(negation.start)
    words = reading.words
    behind = range(negation.end, clause.stop)
    subject = not between and _is_dealt_with(thing, behind, reading)
    if not (subject or thing.kind in NARROWING) or thing.start not in clause:
        return False
    if negation.says("lacks", "except", "no_longer"):
        return False
    starts = (*(t.start for t in things), *(d.start for d in reading.dates), *(d.start for d in reading.durations))
    beyond = any(start in behind for start in starts)
    if beyond or not (subject or all(words[i].signals <= _TAKING_PART for i in behind)):
        return False
    # "In Hessen waren welche Verbünde nicht?", but not "Welche Verbünde in Hessen waren nicht ...?"
    near = all(word.says("which", "yes_no", *VERBUENDE) for word in between)
    near = near and (not between or any(word.says("which") for word in between))
    # "Wie viele Verbünde hat das ISOE nicht geleitet?"
    asked = any(words[i].says("which", "how_many") and _asks_of_verbuende(i + 1, reading) for i in clause[:-1])
    # "Wo war das ISOE nicht dabei?"
    took_part = any(words[i].says("partners") for i in clause)
    asked = asked or (took_part and thing.kind == "organisation" and words[clause.start].says("where"))
    # "Verbünde, an denen Hessen nicht beteiligt war"
    asked = asked or any(word.says(*VERBUENDE) for word in reading.before(clause.start))
    return near and asked


def _is_dealt_with(thing: Thing, behind: range, reading: Reading) -> bool:
    """Whether a subject is what Verbünde are said to deal with: "bearbeiten Leerstand", "kommt Leerstand nicht vor".

    Not so "Welche Verbünde vergessen die Jugend nicht?", "haben die Jugend nicht vergessen", "welche projekte klappen
    nicht".
    """
    words = reading.words
    if thing.kind is not None or not all(_tells_of_dealing(words[i]) for i in behind):
        return False
    asked = next((i for i in range(thing.start - 1, -1, -1) if words[i].says("which", *VERBUENDE)), -1)
    before = any(word.says("deals", "having", "topic_cue") for word in words[asked + 1 : thing.start])
    return before or any(words[i].says("deals", "before", "topic_cue", *THEMES) for i in behind)


def _tells_of_dealing(word: Word) -> bool:
    """Whether a word behind "nicht" may say no more than that something is dealt with ("nicht als Thema")."""
    return word.folded in THAN or (bool(word.signals) and word.signals <= _DEALING)


def _asks_of_verbuende(position: int, reading: Reading) -> bool:
    """Whether words behind "which" ask for Verbünde or themes: "welche Verbünde", "bei welchen ist", not "welche Orte".

    So do those behind "how many": "bei wie vielen ist".

    Without a noun a verb follows.
    """
    word = reading.words[position]
    verb = word.text.islower() and not (word in reading.rest or word.parted)
    return _is_of_verbuende(position, reading) or verb


def _is_of_verbuende(position: int, reading: Reading) -> bool:
    """Whether a word means Verbünde or themes, or names a theme."""
    named = any(mention.kind == "theme" and position in mention.span for mention in reading.mentions)
    return named or reading.words[position].says(*VERBUENDE, *THEMES)


def _may_be_noun(thing: Thing, things: Sequence[Thing], reading: Reading) -> bool:
    """Whether a subject is no verb: "Leerstand nicht", "leerstand nicht, aber mobilität", not "Es klappt nicht"."""
    return reading.words[thing.start].text[:1].isupper() or things[-1].start > thing.start


def _is_elliptic(negation: Negation, reading: Reading) -> bool:
    """Whether nothing but what is denied is said in the clause: not "Ich kenne Hessen nicht", "Warum Hessen nicht?".

    Who says "Hessen kenne ich schon, Bayern nicht" does not know Bayern.
    """
    if any(other.says("known") and other.start < negation.start for other in reading.negations):
        return False
    clause = reading.clause(negation.start)
    named = reading.named
    words = (reading.words[i] for i in range(clause.start, negation.start) if i not in named)
    asked = any(word.asked for word in reading.words[negation.start : negation.end])
    return not asked and all(word.signals <= _ELLIPTIC for word in words)


def _drops(negation: Negation, between: Sequence[Word], reading: Reading) -> bool:
    """Whether words drop what was named, and no more is said of it.

    Not so "Hessen kenne ich nicht", "Hessen nicht weglassen", "Hessen kenne ich gut, was gibt es da?".
    """
    wanted = any(word.says("question_word", *VERBUENDE) for word in between)
    other = any(negation.start - len(between) <= one.start < negation.start for one in reading.negations)
    returns = negation.says("known") and any(word.says("there") for word in reading.words[negation.end :])
    return len(between) <= REACH and not (wanted or other or returns)
