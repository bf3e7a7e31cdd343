"""What a text asks of the programme, or of all Verbünde alike, which the facts of the programme tell."""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.names.known_names import WHERE
from bot.questions.numbers.dates import BOUNDS
from bot.questions.programme.clues import Clues, Hit
from bot.questions.programme.facts_asked import FactsAsked
from bot.questions.programme.known_facts import KnownFacts, clauses_of, where_hit
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import FACTS, Reading, Word
from bot.questions.reading.tags import is_one_statement
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import folded
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.stemming import stems
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_HOW_MANY: Final[frozenset[Signal]] = frozenset({"how_many"})
_ASKED: Final[frozenset[Signal]] = frozenset({"who", "when", "money", "partners", "where", "how_many"})
"""What question words ask for by themselves."""


class ProgrammeFacts(KnownFacts):
    """The facts of the programme, by the words that ask for them."""

    def __init__(
        self, catalogue: Catalogue, vocabulary: Vocabulary, clues: Clues, topics: TopicIndex, grammar: Grammar
    ) -> None:
        super().__init__(catalogue, clues)
        self._began = {fact.id: fact.began.year for fact in catalogue.programme.facts if fact.began}
        self._vocabulary = vocabulary
        self._grammar = grammar
        self._asked_among = [
            (fact.id, frozenset[Signal](signals)) for fact in catalogue.programme.facts for signals in fact.asked_among
        ]
        self.asked = FactsAsked(catalogue, vocabulary, self, topics, grammar).asked

    def several(self, reading: Reading) -> tuple[str, ...]:
        """The facts that several clauses ask for, each of another: "How many projects, and which years?"."""
        if any(mention.kind != "programme" for mention in reading.mentions) or reading.dates:
            return ()
        belonging = {"count", "theme_many", "belong", "refers"}
        if {"count", "every"} <= reading.signals or belonging <= reading.signals:
            # "Welche Themen gibt es, und wie viele Verbünde hat jedes (gehören dazu)?"
            return ()
        clauses = clauses_of(reading)
        if len(set(clauses)) <= 1:
            return ()
        every = self.hits_in(reading)
        hits = [hit for hit in every if not self.says_less(hit, every)]
        at = where_hit(hits)
        if any(word in reading.rest and i not in at for i, word in enumerate(reading.words)):
            return ()
        if any(self.facts[hit.clue.fact].apart for hit in hits):
            return ()
        found: list[set[str]] = []
        asking = frozenset[Signal]()
        for clause in dict.fromkeys(clauses):
            words = [word for word, number in zip(reading.words, clauses, strict=True) if number == clause]
            said = frozenset[Signal]().union(*(word.signals for word in words))
            # "How many projects and themes": what was asked of the first is asked of the second.
            asking = said if "question_word" in said else asking
            said |= asking & _HOW_MANY
            by_words = {hit.clue.fact for hit in hits if clauses[min(hit.at)] == clause}
            if found and all(word.says("joins", "question_word", *BOUNDS) for word in words):
                # "Kann man sich bewerben, und bis wann?"
                by_words |= {id_ for id_ in found[-1] if said & _ASKED <= self.answered[id_]}
            found.append(by_words or {id_ for id_, signals in self._asked_among if signals <= said})
        ids = set[str]().union(*found)
        if not all(found) or any(ids == of_clause for of_clause in found):
            return ()
        return tuple(id_ for id_ in self.facts if id_ in ids)

    def of_one(self, reading: Reading) -> tuple[str, kinds.Fact] | None:
        """The fact that is asked for of a Verbund and known of few, and what of that Verbund tells most of it.

        "In welcher Runde war KIF?"; not so where anything else is said: "Gab es bei KIF runde Tische?".
        """
        if not reading.signals.isdisjoint(set(FACTS) - {"when"}) or (
            reading.has("count") and not reading.has("verbund_many")
        ):
            # "Wie viele Menschen passen in eine TransformBar-Runde?"
            return None
        if any(mention.kind in WHERE for mention in reading.mentions):
            # "Why was Leipzig chosen for IER-SEK?"
            return None
        for hit in self.hits_in(reading):
            fact = self.facts[hit.clue.fact]
            used = {reading.words[i] for i in hit.at}
            beside = any(word not in used and self._grammar.nouns.may_be_noun(word, reading) for word in reading.rest)
            if fact.of_one and not beside and not self._counts_other(reading, hit):
                return fact.id, fact.of_one
        return None

    def of_round(self, reading: Reading) -> tuple[str, ...]:
        """The fact on rounds, where one of them is told: which Verbünde were in it is known of few.

        "Projekte der zweiten Runde in Hessen"
        """
        ordinals = tuple(self._vocabulary.rank_prefixes)
        at = {
            i
            for i, (one, two) in enumerate(pairwise(reading.words), 1)
            if two.folded in self._vocabulary.rounds
            if one.says("oldest") or self._vocabulary.is_number(one) or one.folded.startswith(ordinals)
        }
        said = {hit.clue.fact for hit in self.hits_in(reading) if not at.isdisjoint(hit.at)} if at else set[str]()
        told = [id_ for id_ in self.facts if id_ in said]
        return tuple([id_ for id_ in told if self.facts[id_].of_one] or told)[:1]

    def narrowed_by_round(self, reading: Reading) -> tuple[str, ...]:
        """The same where Verbünde of a round are looked for by what they were given, or who led them.

        What is known of money is told as well: "Projekte der zweiten Runde mit mehr als 600.000 Euro".
        """
        looks = reading.has(*VERBUENDE) and reading.has("money", "coordinator")
        of_round = self.of_round(reading) if looks else ()
        if not (of_round and reading.has("money")):
            return of_round
        said = {*self.asked(reading).ids, *(hit.clue.fact for hit in self.hits_in(reading))}
        of_money = {id_ for id_ in said if "money" in self.answered[id_] and not self.facts[id_].apart}
        return tuple(id_ for id_ in self.facts if id_ in {*of_round, *of_money})

    def _counts_other(self, reading: Reading, hit: Hit) -> bool:
        """Whether something else is counted: "TransformBars sind Runden mit 60 Leuten", not "KIF war in Runde 1"."""
        dated = positions(reading.dates)
        return any(
            self._vocabulary.is_number(one) and not {i - 1, i} & {*hit.at, *dated} and not two.signals
            for i, (one, two) in enumerate(pairwise(reading.words), 1)
        )

    def of_all(self, reading: Reading) -> tuple[str, ...]:
        """The facts that hold of all Verbünde alike and that somebody asks of one: "Wer hat KIF finanziert?".

        Or whether somebody paid for it who is named: "Hat die EU KIF gefördert?", "KIF wurde vom Bund gefördert.".
        """
        asks = reading.words[0].says("yes_no")
        told = reading.has("confirm") or reading.ends_in_doubt or is_one_statement(reading, self._vocabulary)
        whether = (asks or told) and not reading.ids("land")
        if not (whether or reading.has("where") or self._asks_who(reading)) or reading.ids("organisation"):
            return ()
        if reading.has("coordinator") and not reading.says("coordinator"):
            # "Who was the project manager of KIF?"
            return ()
        hits = [hit for hit in self.hits_in(reading) if self.facts[hit.clue.fact].of_all]
        if not self._asks_who(reading):
            hits = [hit for hit in hits if self._is_giver_named(hit, hits, reading, strange=asks)]
        at = where_hit(hits)
        ids = tuple(dict.fromkeys(hit.clue.fact for hit in hits))
        clauses = clauses_of(reading)
        # "Wer hat KIF finanziert, und wer leitete es?" asks for both.
        near = {clauses[i] for i in at} if self.is_of_money(ids) else set(clauses)
        others = (w.signals for i, w in enumerate(reading.words) if i not in at and clauses[i] in near)
        elsewhere = frozenset[Signal]().union(*others)
        return () if "how_many" in elsewhere or not elsewhere.isdisjoint(FACTS) else ids

    def asks_who_paid(self, reading: Reading) -> bool:
        """Whether it is asked who paid, whatever else is said of when that was."""
        return self._asks_who(reading) and any(self.tells_who_paid(i, reading) for i in range(len(reading.words)))

    def _asks_who(self, reading: Reading) -> bool:
        """Whether it is asked who, or which of those who may pay: "Which ministry paid for KIF?"."""
        which = pairwise(reading.words) if reading.says("which") else ()
        return reading.has("who") or any(one.says("which") and self._is_payer(two) for one, two in which)

    def _is_payer(self, word: Word) -> bool:
        """Whether a word alone asks who paid, as one for somebody: "Ministerium"."""
        payers = set(self.of_money())
        return any(hit.clue.fact in payers and len(hit.clue.words) == 1 for hit in self.found((word.folded,)))

    def tells_who_paid(self, position: int, reading: Reading) -> bool:
        """Whether a word is among those that ask who paid for all Verbünde alike."""
        payers = set(self.of_money())
        return any(hit.clue.fact in payers and position in hit.at for hit in self.hits_in(reading))

    def _is_giver_named(self, hit: Hit, others: Iterable[Hit], reading: Reading, *, strange: bool) -> bool:
        """Whether it is told who gave money, and that they did: by the clues, or a strange word before the Verbund.

        `strange`: whether that one counts.
        """
        at = where_hit(other for other in others if other.clue.fact == hit.clue.fact)
        first = min(mention.start for mention in reading.mentions if mention.kind == "verbund")
        words = reading.words[:first] if strange else ()
        told = any(word in reading.rest and self._grammar.nouns.may_be_noun(word, reading) for word in words)
        return "money" in self.answered[hit.clue.fact] and (len(at) > 1 or told)

    def has_beside(self, ids: Sequence[str], reading: Reading) -> bool:
        """Whether a text speaks of something that these facts do not tell: "War die Ministerin bei der Konferenz?".

        Only events are told of by so little, and who did something: "Kann man sich noch bewerben, oder ist der Zug
        abgefahren?" is answered.
        """
        # "Was PtJ or DLR in charge?" is answered.
        who = not reading.says("either") and any(map(self._tells_who, ids))
        if not (who or any(self.facts[id_].apart for id_ in ids)):
            return False
        texts = [text for id_ in ids for text in (self.facts[id_].label, self.facts[id_].text)]
        told = {stem for text in texts for word in folded(f"{text.de} {text.en}") for stem in stems(word)}
        asked = {*ids, *(self.facts[id_].within for id_ in ids)}
        at = where_hit(hit for hit in self.hits_in(reading) if hit.clue.fact in asked)
        return any(
            word in reading.rest
            and self._grammar.nouns.may_be_noun(word, reading)
            and told.isdisjoint(stems(word.folded))
            for i, word in enumerate(reading.words)
            if i not in at
        )

    def _tells_who(self, id_: str) -> bool:
        """Whether a fact tells who did something for all, and not who paid, which is judged apart."""
        return "who" in self.answered[id_] and not (self.facts[id_].within or self.is_of_money((id_,)))

    def asks_who_led(self, ids: Iterable[str], reading: Reading) -> bool:
        """Whether somebody is said to have led the programme, where these facts only tell who paid, or managed it.

        That others paid is told apart.
        """
        programme = reading.ids("programme") or reading.has("programme")
        told = any(self.mistaken(reading, fact) for fact in self.of_money()) or not self.answers(ids, "who")
        return bool(programme) and reading.has("coordinator") and not (told or reading.asks_openly)

    def is_silent_on(self, ids: Sequence[str], reading: Reading) -> bool:
        """Whether a text has a name, a year or a number that these facts have not: "Did 500 people come to it?"."""
        if reading.tells_own or reading.says("either") or self.is_of_money(ids):
            # "2014 oder erst 2015?"; who else paid is told apart.
            return False
        told = {word for id_ in ids for word in folded(f"{self.facts[id_].text.de} {self.facts[id_].text.en}")}
        named = (folded(mention.heard) for mention in reading.mentions if mention.kind != "programme")
        numbers = (word.folded for i, word in enumerate(reading.words) if i not in reading.named)
        strange = any(number.isdecimal() and number not in told for number in numbers)
        return strange or any(told.isdisjoint(words) for words in named)

    def begun(self, years: Iterable[int]) -> tuple[str, ...]:
        """What came later than the Verbünde, and there was in one of these years or before: a third round."""
        latest = max(years, default=0)
        return tuple(fact for fact, year in self._began.items() if year <= latest)

    def there_instead(self, reading: Reading) -> str:
        """What of the programme was in a place where a Verbund is asked for, or else that: "a project or a meeting?".

        Nothing where it is said of Verbünde: "Projekte mit Tagung in Hamburg".
        """
        words = reading.words
        placed = [words[i].folded for m in reading.mentions if m.kind in WHERE for i in m.span]
        if not (placed and reading.says("either")):
            return ""
        either = next(i for i, word in enumerate(words) if word.says("either"))
        if not any(word.says(*VERBUENDE) for word in words[:either]):
            return ""
        for word in words[either + 1 :]:
            for place in placed:
                for hit in self.found((word.folded, place)):
                    if len(hit.at) > 1 and self.facts[hit.clue.fact].apart:
                        return hit.clue.fact
        return ""
