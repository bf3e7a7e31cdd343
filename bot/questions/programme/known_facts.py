"""The facts of the programme, and the clues of them that stand in a text."""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate
from typing import Final

from bot.catalogue import LANGUAGES, Catalogue, ProgrammeFact
from bot.questions.names.whole_names import whole_name
from bot.questions.programme.clues import Clues, Hit
from bot.questions.reading.reading import Reading, Word
from bot.questions.words.folding import folded
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.stemming import stems
from bot.questions.words.stretches import positions

_REMEMBERED: Final = 8
"""Texts of which the clues are kept at hand."""


class KnownFacts:
    """The facts of the programme, and what tells of them."""

    def __init__(self, catalogue: Catalogue, clues: Clues) -> None:
        # Of one text that is asked several times.
        self.found = lru_cache(_REMEMBERED)(lambda words: tuple(clues.find(words)))
        self.facts = {fact.id: fact for fact in catalogue.programme.facts}
        self._others = {
            id_: {other: set(folded(other)) for language in LANGUAGES for other in fact.others[language]}
            for id_, fact in self.facts.items()
            if fact.others
        }
        self.answered = {id_: _answered(fact) for id_, fact in self.facts.items()}
        """By the id of each fact, what it tells."""

    def hits_in(self, reading: Reading) -> tuple[Hit, ...]:
        """The clues that stand in a text."""
        # The "Citizens fund" is no fund that is asked about.
        named = positions(mention for mention in reading.mentions if mention.kind == "verbund")
        # "Wie viele Verbünde gab es in Kommunen innovativ?" counts no municipalities.
        within = _inside_title(reading) if reading.has("count") else ()
        found = self.found(tuple(["" if i in within else word.folded for i, word in enumerate(reading.words)]))
        found = tuple([hit for hit in found if not hit.at <= named]) if named else found
        if all(hit.clue.language == "de" for hit in found):
            return found
        # "Der Bäcker macht zu" tells of no backer.
        umlauts = {i for i, w in enumerate(reading.words) if not (w.text.isascii() or w.says(*VERBUENDE))}
        return tuple(hit for hit in found if hit.clue.language == "de" or hit.at.isdisjoint(umlauts))

    def hits(self, reading: Reading) -> list[tuple[Hit, ProgrammeFact]]:
        """The same, each with the fact that it asks for."""
        return [(hit, self.facts[hit.clue.fact]) for hit in self.hits_in(reading)]

    def of_money(self) -> Iterator[str]:
        """The facts that tell who paid for all Verbünde alike."""
        return (id_ for id_, fact in self.facts.items() if fact.of_all and self.is_of_money((id_,)))

    def is_of_money(self, ids: Iterable[str]) -> bool:
        """Whether these facts, of which there are some, tell who paid."""
        ids = tuple(ids)
        return bool(ids) and all("money" in self.answered[id_] for id_ in ids)

    def answers(self, ids: Iterable[str], signal: Signal) -> bool:
        """Whether any of these facts tells what a signal asks for."""
        return any(signal in self.answered[id_] for id_ in ids)

    def says_less(self, hit: Hit, others: Iterable[Hit]) -> bool:
        """Whether another clue has the same words and more, or some of them for a part of the same fact.

        "Dritte Runde" is not any "Runde", and "Teilnehmer der Konferenz 2019" are those of that conference.
        """
        return any(
            hit.clue.fact != other.clue.fact
            and (hit.at < other.at or (self.facts[other.clue.fact].within == hit.clue.fact and hit.at & other.at))
            for other in others
        )

    def names(self, word: Word, fact: str) -> bool:
        """Whether a word stands in what a fact tells: "Bildung" of the ministry that funded all."""
        text = self.facts[fact].text
        return word.folded in folded(f"{text.de} {text.en}")

    def hinted_at(self, reading: Reading, fact: str) -> frozenset[int]:
        """Where words stand that ask for a fact."""
        return where_hit(hit for hit in self.hits_in(reading) if hit.clue.fact == fact)

    def touches_apart(self, reading: Reading) -> bool:
        """Whether something may be meant that Verbünde only took part in: "War KIF beim Auftakt in Berlin dabei?"."""
        return any(self.facts[hit.clue.fact].apart for hit in self.hits_in(reading))

    def mistaken(self, reading: Reading, fact: str) -> tuple[int, ...]:
        """Where something is named as if a fact told it, that it does not: "Hat die EU KIF bezahlt?".

        Nothing where what the fact tells is named, too.
        """
        # "EFRE" is no form of another word.
        said = {stem: i for i, word in enumerate(reading.words) for stem in (word.folded, *stems(word.folded))}
        others = (words for words in self._others.get(fact, {}).values() if words <= said.keys())
        at = whole_name({said[word] for word in next(others, ())}, reading)
        own = (hit.at for hit in self.hits_in(reading) if hit.clue.own and hit.clue.fact == fact)
        return () if any(not positions <= set(at) for positions in own) else at


def _inside_title(reading: Reading) -> set[int]:
    """Where words of the programme's name stand that do not say by themselves that it is one."""
    titles = (
        mention for mention in reading.mentions if mention.kind == "programme" and mention.end - mention.start > 1
    )
    return {i for mention in titles for i in mention.span if not reading.words[i].says("programme")}


def _answered(fact: ProgrammeFact) -> frozenset[Signal]:
    """What a fact tells: when something was tells until when it ran as well."""
    answers = frozenset[Signal](fact.answers)
    return answers | {"runs", "until"} if "when" in answers else answers


def clauses_of(reading: Reading) -> list[int]:
    """The number of the clause that each word stands in; what "and" joins is one of its own."""
    return list(accumulate(int(word.parted or word.says("joins")) for word in reading.words))


def where_hit(hits: Iterable[Hit]) -> frozenset[int]:
    """Where the words of some clues stand."""
    return frozenset[int]().union(*(hit.at for hit in hits))
