"""Two questions in one, of which one asks whether Verbünde were there: "War KIF in Gifhorn, und was kam heraus?"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final, Literal

from bot.questions.kinds import Fact
from bot.questions.named.case import Case
from bot.questions.names.known_names import WHERE
from bot.questions.reading.reading import ARTICLE, FACTS, Reading
from bot.questions.words.signals import THEMES, Signal
from bot.questions.words.vocabulary import Vocabulary

_THERE: Final[tuple[Literal["where", "partners"], ...]] = ("where", "partners")
"""The facts that tell whether a Verbund was there, or with somebody."""
_APART: Final[frozenset[Fact]] = frozenset({"when", "coordinator", "money"})
"""The facts of which one that is claimed beside another is no name that is joined to it."""


def asked_twice(case: Case, vocabulary: Vocabulary) -> tuple[Fact, ...]:
    """What tells all that is asked of several Verbünde, where two things are: "Beide in Bonn, beide von der TU?"."""
    reading = case.reading
    both = [i for i, word in enumerate(reading.words) if word.says("together")]
    if len(both) < len(_THERE) or len(case.names) == 1 or case.openly or case.asks_theme:
        return ()
    asked = [_asks_for_more(reading, range(*part), vocabulary) for part in pairwise([*both, len(reading.words)])]
    elsewhere = any(mention.kind != "verbund" for mention in reading.mentions)
    if not elsewhere or sum(asked) < len(_THERE):
        # "Beide Verbünde, KIF und NoLA: war die Uni Hannover bei beiden dabei?"
        return ()
    return tuple(fact for fact in FACTS if fact in {*case.facts, *_THERE})


def claimed_twice(case: Case) -> tuple[Fact, ...]:
    """What tells all that is to be so where two different things are: "Led by Gifhorn, and did it end in 2019?".

    One yes would seem to confirm both.
    """
    # What came of it is told, and not claimed.
    told = ({*first, *second, *case.facts} for _, first, second in _two_claims(case))
    return next((tuple(f for f in FACTS if f in facts and f != "outcome") for facts in told), ())


def claimed_beside(case: Case) -> tuple[Case, tuple[Fact, ...]] | None:
    """The half of two claims that says where a Verbund was, who took part or who led, and what tells the other half.

    Nothing where the other one is about no run time and no money: "KIF war in Gifhorn und bekam 465.000 Euro, oder?".
    """
    reading = case.reading
    for joint, first, second in () if reading.negations else _two_claims(case):
        halves = ((range(joint), first, second), (range(joint + 1, len(reading.words)), second, first))
        for words, there, others in halves:
            named = any(mention.kind != "verbund" and mention.start in words for mention in reading.mentions)
            if named and there <= {*_THERE, "coordinator"} and others <= {"when", "money"}:
                half = read_from(reading, words.start, words.stop)
                facts = tuple(fact for fact in FACTS if fact in case.facts and half.has(fact))
                return Case(half, case.names, facts), tuple(fact for fact in FACTS if fact in others)
    return None


def _two_claims(case: Case) -> Iterator[tuple[int, frozenset[Fact], frozenset[Fact]]]:
    """Where "and" joins two different things that are to be so of one Verbund, and the facts that tell each of them."""
    reading = case.reading
    joints = [i for i, word in enumerate(reading.words) if i and word.says("joins") and not word.says("either")]
    # "Haben Nienburg und Gifhorn KIF geleitet?" claims one thing of two.
    joints = [joint for joint in joints if not joins_names(joint, reading)]
    if not joints or len(case.names) > 1 or case.openly or case.asks_theme or reading.says("question_word"):
        return
    for joint in joints:
        first, second = claimed_facts(reading, range(joint)), claimed_facts(reading, range(joint, len(reading.words)))
        # In "War KIF 2016 in Gifhorn und Nienburg?" names are joined, as in "mit den Unis Göttingen und Hannover".
        if first - second and second - first and not _APART.isdisjoint(first ^ second):
            yield joint, first, second


def joins_names(joint: int, reading: Reading) -> bool:
    """Whether names stand right before "and", and right behind it or its article."""
    others = [mention for mention in reading.mentions if mention.kind != "verbund"]
    starts = {mention.start - joint for mention in others}
    return any(mention.end == joint for mention in others) and not starts.isdisjoint(range(1, ARTICLE + 1))


def claimed_facts(reading: Reading, words: range) -> frozenset[Fact]:
    """The facts that tell whether what these words say of a Verbund is so."""
    said = [reading.words[i] for i in words]
    times = (*reading.dates, *reading.durations)
    facts: set[Fact] = set()
    if any(one.start in words for one in times) or any(word.says("begins", "ends", "running") for word in said):
        facts.add("when")
    if any(word.says("money") for word in said):
        facts.add("money")
    here = {mention.kind for mention in reading.mentions if mention.start in words}
    if any(word.says("coordinator") for word in said):
        facts.add("coordinator")
    elif "organisation" in here or any(word.says("partners") for word in said):
        facts.add("partners")
    elif not WHERE.isdisjoint(here):
        facts.add("where")
    return frozenset(facts)


def _asks_for_more(reading: Reading, words: range, vocabulary: Vocabulary) -> bool:
    """Whether something is named among these words that Verbünde may have: a place, who took part, or who led."""
    named = any(mention.kind != "verbund" and mention.start in words for mention in reading.mentions)
    said = [reading.words[i] for i in words if i not in reading.named]
    # Of "TU" nothing is known but that it is no small word.
    small = vocabulary.articles | vocabulary.of | vocabulary.fillers
    return named or any(
        word.says("coordinator") or not (word.signals or word.folded in small) or vocabulary.sorts.get(word.folded)
        for word in said
    )


def asked_besides(case: Case, vocabulary: Vocabulary) -> tuple[Fact, ...]:
    """The facts that a second question asks for: "War KIF in Gifhorn, und was kam heraus?"."""
    reading = case.reading
    if not reading.words[0].says("yes_no"):
        return ()
    second = next(
        (
            i
            for i, word in enumerate(reading.words)
            if (word.says("question_word") or _asks_to_read(i, reading))
            and any(one.says("joins") or word.opens for one in reading.before(i))
        ),
        len(reading.words),
    )
    behind = reading.words[second:]
    if any(word.says(*FACTS) and not word.says(*_THERE) for word in reading.words[:second]):
        # "Hat die Uni Göttingen KIF geleitet, und wann lief es?"
        return ()
    # "..., and when did it leave?"
    moved = any(word.folded in vocabulary.joins_or_leaves for word in behind)
    if not behind or moved or any(mention.start >= second for mention in reading.mentions):
        return ()
    took_part = any(word.says("partners") for word in reading.words[:second])
    if "money" in case.facts and (took_part or reading.ids("organisation")):
        # "War die Uni Göttingen bei KIF dabei, und wie viel Geld bekam sie?"
        return ()
    others = [fact for fact in case.facts if fact not in _THERE]
    if "where" in case.facts and {m.kind for m in reading.mentions} == {"verbund", "organisation"}:
        # "War die Stiftung bei KIF dabei, und wo war das?"
        others.append("where")
    if any(word.says("partners") for word in behind) and not reading.ids("organisation"):
        others.append("partners")
    if any(word.says(*THEMES) for word in behind):
        others.insert(0, "theme")
    return tuple(others)


def asks_more(position: int, reading: Reading) -> bool:
    """Whether a word stands in a question for yes or no, and something else is asked in another one.

    "Wer leitete KIF, und ist es im selben Thema wie KOMET?", "Are they in the same theme, and where were they?"
    """
    words = reading.words
    # "Gehört KIF zu den Daten oder wozu sonst?" asks no second one.
    asking = [
        i
        for i, word in enumerate(words)
        if word.says("question_word") and not any(one.says("either") for one in reading.before(i))
    ]
    if any(i > position and (position not in reading.clause(i) or position not in reading.half(i)) for i in asking):
        return True
    starts = [i for i in range(1, position + 1) if words[i].says("yes_no")]
    joined = [i for i in starts if words[i].opens or words[i].parted or words[i - 1].says("joins")]
    return bool(joined) and any(i < joined[-1] for i in asking)


def _asks_to_read(position: int, reading: Reading) -> bool:
    """Whether it is asked, from a word on, if there is something to read: "..., und kann man das nachlesen?"."""
    if not reading.words[position].says("yes_no"):
        return False
    return [fact for word in reading.words[position:] for fact in FACTS if word.says(fact)] == ["link"]


def second_half(reading: Reading) -> int | None:
    """Where a second question for yes or no begins, that names what the first one, for something else, does not."""
    if reading.negations:
        return None
    start = reading.second_question("first_person", "can_you")
    if start is None:
        return None
    first = [mention.kind for mention in reading.mentions if mention.start < start]
    second = [mention.kind for mention in reading.mentions if mention.start >= start]
    asks = any(word.says("question_word", "yes_no") for word in reading.words[:start])
    dated = any(one.end > start for one in (*reading.dates, *reading.durations))
    return start if asks and not dated and set(first) == {"verbund"} and second and "verbund" not in second else None


def read_from(reading: Reading, start: int, stop: int | None = None) -> Reading:
    """What is read from a word on, by itself, up to another one or the end."""
    words = reading.words[start:stop]
    within = range(start, start + len(words))
    shifted = (replace(m, start=m.start - start, end=m.end - start) for m in reading.mentions if m.start in within)
    return Reading(
        words,
        tuple(shifted),
        frozenset[Signal]().union(*(word.signals for word in words)),
        tuple(word for word in reading.rest if word in words),
        reading.language,
        interrogative=True,
        regions=reading.regions,
    )


def without_facts(case: Case, besides: Sequence[Fact]) -> Case:
    """The case without what a second question asks for."""
    said = {"coordinator", *THEMES} if {"coordinator", "theme"}.intersection(besides) else set[Signal]()
    reading = replace(case.reading, signals=case.reading.signals - said)
    return Case(reading, case.names, tuple(fact for fact in case.facts if fact not in besides))
