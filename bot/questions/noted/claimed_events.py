"""Whether something of the programme was where it is said to have been: "Fand die Fachkonferenz 2018 in Halle statt?".

And whether those did it who are said to have: "Hat das BMBF bezahlt?". That others paid is told elsewhere.
"""

from collections.abc import Container, Iterable, Sequence
from typing import Final

from bot.catalogue import Catalogue, ProgrammeFact
from bot.questions.names.known_names import WHERE
from bot.questions.noted.note import Note
from bot.questions.programme.clues import Hit
from bot.questions.programme.known_facts import where_hit
from bot.questions.programme.programme import ProgrammeFacts
from bot.questions.reading.reading import Reading
from bot.questions.reading.tags import tag_start
from bot.questions.words.folding import as_written, folded
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.stemming import stems
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_PLAIN: Final[tuple[Signal, ...]] = (
    "yes_no", "confirm", "instead", "indefinite", "programme", "having", "there", "pronoun", "at_cue",
    "belong", "topic_cue",
)  # fmt: skip
"""What may be said beside an event and a place where that is all that is to be so."""


def claimed(
    details: Sequence[str], reading: Reading, programme: ProgrammeFacts, catalogue: Catalogue, vocabulary: Vocabulary
) -> Note | None:
    """A plain yes or no to what is asked of these facts of the programme, where their texts tell it; else none."""
    tag = range(tag_start(reading, vocabulary), len(reading.words))
    asks = reading.words[0].says("yes_no") or bool(tag) or (reading.words[-1].asked and reading.has("begins"))
    apart = any(word.says("question_word", "which", "either") for word in reading.words[: tag.start])
    # "Fand sie in Halle statt?" denies nothing, nor "Sie fand in Halle statt, oder?".
    said = [negation for negation in reading.negations if negation.start < tag.start]
    denied = any(negation.end != tag.start or not negation.says("instead") for negation in said)
    if apart or denied or reading.has("only", "yet", "other"):
        return None
    # "Zweite Fachkonferenz in Halle?"
    if not (asks or (reading.words[-1].asked and reading.mentions)):
        return None
    if asks and (told := _plainly_told(details, reading, programme, vocabulary)):
        return Note("so", "yes") if _is_all(reading, {*told, *tag}, vocabulary) else None
    if began := _began(details, reading, catalogue):
        begins = {i for i, word in enumerate(reading.words) if word.says("begins")}
        alone = _is_all(reading, {*reading.named, *tag, *begins, *reading.dates[0].span}, vocabulary)
        return Note("so", began) if alone else None
    place = _place(reading, vocabulary)
    events = [hit for hit, fact in programme.hits(reading) if fact.apart]
    at = {*where_hit(events), *(place or ()), *tag}
    if place is None or not _is_all(reading, at | positions(reading.dates), vocabulary):
        return None
    about, name = _asked(events, place, programme), set(folded(as_written(reading.words[i] for i in place)))
    # "Take place" is said of any.
    event = [reading.words[i].folded for i in where_hit(events) - {*place} - positions(reading.dates)]
    called = [word for word in event if not vocabulary.is_of_questions(word)]
    meant = _meant(about, reading, programme, vocabulary)
    if any(name <= _words_of([fact]) and _is_called(called, fact, about) for fact in meant):
        # A month that its clue does not tell may be another one.
        return Note("so", "yes") if _is_all(reading, at, vocabulary) else None
    # Of a Land, the texts only tell that is a town as well; of events in general, not that there were no others.
    town = any(mention.kind == "town" for mention in reading.mentions)
    town |= name <= _words_of(fact for fact in catalogue.programme.facts if fact.apart)
    # "Abschlusskonferenz in Halle" may be said of the last one that was there.
    single = (fact for fact in (programme.facts[hit.clue.fact] for hit in events) if fact.within)
    # "Die dritte Fachkonferenz war in Hamburg": it is told which one.
    asked = {fact.id for fact in about}
    which = len(about) == 1 and any(len(hit.at - {*place}) > 1 for hit in events if hit.clue.fact in asked)
    there = not (reading.dates or which) and any(name <= _words_of([fact]) for fact in single)
    return Note("so", "no") if about and town and not there and all(fact.within for fact in about) else None


def _began(details: Sequence[str], reading: Reading, catalogue: Catalogue) -> str:
    """Whether the programme began in the one year that is told ("yes", "no"); nothing where that is not to be told.

    In a year of which another fact tells something, it may be said to have begun with that.
    """
    start = catalogue.programme.period.start
    if not (start and len(reading.dates) == 1 and reading.has("begins")) or reading.has("ends", "after", "before"):
        return ""
    year, texts = reading.dates[0].year, {fact.id: fact.text.de for fact in catalogue.programme.facts}
    told = any(str(start.year) in texts[id_] for id_ in details)
    if not (told and reading.dates[0].is_year):
        return ""
    return "yes" if year == start.year else "" if any(str(year) in text for text in texts.values()) else "no"


def _asked(events: Sequence[Hit], place: range, programme: ProgrammeFacts) -> tuple[ProgrammeFact, ...]:
    """The events that are asked about by other words than those that tell where they are to have been."""
    hits = [hit for hit in events if len(hit.at.difference(place)) >= len(hit.clue.words)]
    asked = dict.fromkeys(hit.clue.fact for hit in hits if not programme.says_less(hit, hits))
    facts = [programme.facts[id_] for id_ in asked]
    return tuple(fact for fact in facts if fact.id not in {other.within for other in facts})


def _meant(
    about: Sequence[ProgrammeFact], reading: Reading, programme: ProgrammeFacts, vocabulary: Vocabulary
) -> tuple[ProgrammeFact, ...]:
    """The one event that is asked about, or all of which any may be meant: "Gab es eine Konferenz in Halle?".

    None where of several all are meant, or none knows which: "Waren die Konferenzen in Halle?".
    """
    if len(about) == 1 and about[0].within:
        return tuple(about)
    definite = any(word.folded in vocabulary.articles and not word.says("indefinite") for word in reading.words)
    within = {fact.id for fact in about if not fact.within}
    return () if definite else tuple(fact for fact in programme.facts.values() if fact.within in within)


def _is_called(called: Sequence[str], fact: ProgrammeFact, about: Sequence[ProgrammeFact]) -> bool:
    """Whether an event is one of those that are asked for, so that a kick-off is no conference.

    What all of them are called is the label of the fact that tells of all.
    """
    said = _words_of([fact]).union(*(folded(f"{one.label.de} {one.label.en}") for one in about if not one.within))
    ends = tuple(stem for word in called for stem in stems(word))
    return any(stem.endswith(ends) for word in said for stem in stems(word))


def _plainly_told(
    details: Sequence[str], reading: Reading, programme: ProgrammeFacts, vocabulary: Vocabulary
) -> frozenset[int]:
    """Where it is told what one of these facts tells of all, by the names in it: "Hat das BMBF bezahlt?"."""
    if len(details) != 1 or not programme.facts[details[0]].of_all or reading.dates or reading.has("running"):
        return frozenset()
    if reading.says_any(vocabulary.inside):
        # A name does not tell where somebody sits: "Ist der Projektträger in Jülich?".
        return frozenset()
    hits = [hit for hit, fact in programme.hits(reading) if fact.id == details[0]]
    at = where_hit(hits)
    named = all(mention.kind == "programme" or not at.isdisjoint(mention.span) for mention in reading.mentions)
    told = any(hit.clue.own and all(programme.names(reading.words[i], details[0]) for i in hit.at) for hit in hits)
    return at | reading.named if named and told else frozenset()


def _place(reading: Reading, vocabulary: Vocabulary) -> range | None:
    """Where the one place stands that is named, by its name or right behind "in"; none where anybody else is."""
    named = [mention for mention in reading.mentions if mention.kind != "programme"]
    if named:
        return named[0].span if len(named) == 1 and named[0].kind in WHERE else None
    behind = [i for i, word in enumerate(reading.words) if i and reading.words[i - 1].folded in vocabulary.inside]
    behind = [i for i in behind if reading.words[i] in reading.rest]
    return range(behind[0], behind[0] + 1) if len(behind) == 1 else None


def _is_all(reading: Reading, told: Container[int], vocabulary: Vocabulary) -> bool:
    """Whether nothing is said beside what is told at these positions: not so "Waren alle beim Auftakt in Berlin?"."""
    small = vocabulary.plain | vocabulary.articles | vocabulary.fillers | vocabulary.being | vocabulary.claimed
    others = [word for i, word in enumerate(reading.words) if i not in told]
    if any(word.says("partners", *VERBUENDE) for word in others):
        return False
    return all(word.says(*_PLAIN) or word.folded in small for word in others)


def _words_of(facts: Iterable[ProgrammeFact]) -> set[str]:
    return {word for fact in facts for word in folded(f"{fact.text.de} {fact.text.en}")}
