"""Which facts of the programme a text asks for, by the words and question words that stand in it.

Clues of a fact's own are said of the programme only (Auswahlrunde, KomKomIn); those that only hint at it are words that
everybody uses (Geld, Runde), and count where the programme is what is asked about: it is named, a clue of its own
stands beside them, or nothing else is said at all.
"""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Final

from bot.catalogue import LANGUAGES, Catalogue, ProgrammeFact
from bot.questions import kinds
from bot.questions.names.known_names import WHERE
from bot.questions.names.whole_names import whole_name
from bot.questions.numbers.dates import BOUNDS
from bot.questions.programme.all_outcomes import asks_for_all_outcomes
from bot.questions.programme.clues import Clues, Hit
from bot.questions.programme.events_there import is_all_said_there
from bot.questions.programme.read_somewhere import tells_how_it_is_known
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.looked_for import is_looked_for
from bot.questions.reading.reading import FACTS, NOUNS, Reading, Word
from bot.questions.reading.tags import is_one_statement
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import folded
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.stemming import stems
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class AskedFacts:
    """Facts that are asked for, by their ids, and the positions of the words that ask for them.

    `own`: some of these words are said of the programme only. `looks`: these say as well what is looked for, so that a
    place or "Projekte" beside them asks for nothing else. `apart`: it is about something that Verbünde only took part
    in. `listed`: the list of all Verbünde answers it better. `taking_part`: they only tell in general who took part.
    """

    ids: tuple[str, ...] = ()
    at: frozenset[int] = frozenset()
    own: bool = False
    looks: bool = False
    apart: bool = False
    listed: bool = False
    taking_part: bool = False


_NOTHING: Final = AskedFacts()
_HOW_MANY: Final[frozenset[Signal]] = frozenset({"how_many"})
_SUM: Final[frozenset[Signal]] = frozenset({"money"})
_ASKED: Final[frozenset[Signal]] = frozenset({"who", "when", "money", "partners", "where", "how_many"})
"""What question words ask for by themselves."""
_REMEMBERED: Final = 8
"""Texts of which the clues are kept at hand."""


class ProgrammeFacts:
    """The facts of the programme, by the words that ask for them."""

    def __init__(
        self, catalogue: Catalogue, vocabulary: Vocabulary, clues: Clues, topics: TopicIndex, grammar: Grammar
    ) -> None:
        self._vocabulary = vocabulary
        # Of one text that is asked several times.
        self._found = lru_cache(_REMEMBERED)(lambda words: tuple(clues.find(words)))
        self._topics = topics
        self._grammar = grammar
        self.facts = {fact.id: fact for fact in catalogue.programme.facts}
        self._others = {
            id_: {other: set(folded(other)) for language in LANGUAGES for other in fact.others[language]}
            for id_, fact in self.facts.items()
            if fact.others
        }
        self._answers = {id_: _answered(fact) for id_, fact in self.facts.items()}
        self._asked_among = [
            (fact.id, frozenset[Signal](signals)) for fact in catalogue.programme.facts for signals in fact.asked_among
        ]
        self._asked_by = [
            (fact.id, [frozenset[Signal](signals) for signals in fact.asked_by]) for fact in catalogue.programme.facts
        ]

    def _hits(self, reading: Reading) -> tuple[Hit, ...]:
        # The "Citizens fund" is no fund that is asked about.
        named = positions(mention for mention in reading.mentions if mention.kind == "verbund")
        # "Wie viele Verbünde gab es in Kommunen innovativ?" counts no municipalities.
        within = _inside_title(reading) if reading.has("count") else ()
        found = self._found(tuple(["" if i in within else word.folded for i, word in enumerate(reading.words)]))
        found = tuple([hit for hit in found if not hit.at <= named]) if named else found
        if all(hit.clue.language == "de" for hit in found):
            return found
        # "Der Bäcker macht zu" tells of no backer.
        umlauts = {i for i, w in enumerate(reading.words) if not (w.text.isascii() or w.says(*VERBUENDE))}
        return tuple(hit for hit in found if hit.clue.language == "de" or hit.at.isdisjoint(umlauts))

    def hits(self, reading: Reading) -> list[tuple[Hit, ProgrammeFact]]:
        """The clues that stand in a text, and the facts that they ask for."""
        return [(hit, self.facts[hit.clue.fact]) for hit in self._hits(reading)]

    def asked(self, reading: Reading) -> AskedFacts:
        """The facts that a text asks for, whatever else it asks."""
        hits = [hit for hit in self._hits(reading) if hit.clue.own or not self._is_subject_of_verbuende(hit, reading)]
        own = any(hit.clue.own for hit in hits) or self._is_event_there(reading, hits)
        # "Welche Projekte bekamen mehr als 500.000 Euro?"
        sums = {"money", "verbund_many"} <= reading.signals and not (reading.rest or reading.mentions)
        named = bool(reading.ids("programme")) or reading.has("programme") or sums
        outcomes = asks_for_all_outcomes(reading, self._vocabulary)
        if not (own or named or outcomes or self._is_all_there_is(reading, hits)):
            return _NOTHING
        if not own and self._is_made_by_some(reading, hits):
            return _NOTHING
        titled = positions(mention for mention in reading.mentions if mention.kind == "theme")
        # "Where were the conferences? Hamburg I know, but the others ..."
        others = any(word.says("other") and not word.says("yet") for word in reading.words)
        parts = [hit for hit in hits if others and self._is_part_of_asked(hit, hits) and hit.at & reading.named]
        hits = [hit for hit in hits if hit not in parts]
        hits = [hit for hit in hits if not (self.says_less(hit, self._beside(hit, hits, reading)) or hit.at <= titled)]
        at = where_hit((*hits, *parts))
        hits = self._without_asides(reading, hits)
        by_words = {hit.clue.fact for hit in hits}
        elsewhere = self._said_elsewhere(reading, at)
        apart = bool(hits) and all(self.facts[id_].apart for id_ in by_words)
        found = by_words if apart else by_words | set(self._by_signals(reading, by_words, elsewhere))
        if self.is_of_money(by_words) and reading.has("who") and reading.words[-1].says("how_many"):
            # "Wer hat das bezahlt und wie viel?"
            found = found | {id_ for id_, asked_by in self._asked_by if _SUM in asked_by}
        found = found - {hit.clue.fact for hit in hits if tells_how_it_is_known(hit.at, reading)} or found
        ids = tuple(id_ for id_ in self.facts if id_ in found)
        looks = any(hit.clue.own and self._says_what(hit, reading) for hit in hits)
        counted = not (by_words or outcomes) and len(ids) == 1 and reading.has("verbund_many")
        listed = counted or (own and self._asks_which(reading, ids)) or self._are_funded(reading, hits)
        taking_part = not by_words and all("partners" in self._answers[id_] for id_ in ids)
        return AskedFacts(
            ids, at | {*self._taken_for_told(reading, hits)}, own, looks, own and apart, listed, taking_part
        )

    def several(self, reading: Reading) -> tuple[str, ...]:
        """The facts that several clauses ask for, each of another: "How many projects, and which years?"."""
        if any(mention.kind != "programme" for mention in reading.mentions) or reading.dates:
            return ()
        belonging = {"count", "theme_many", "belong", "refers"}
        if {"count", "every"} <= reading.signals or belonging <= reading.signals:
            # "Welche Themen gibt es, und wie viele Verbünde hat jedes (gehören dazu)?"
            return ()
        clauses = _clauses(reading)
        if len(set(clauses)) <= 1:
            return ()
        every = self._hits(reading)
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
                by_words |= {id_ for id_ in found[-1] if said & _ASKED <= self._answers[id_]}
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
        for hit in self._hits(reading):
            fact = self.facts[hit.clue.fact]
            used = {reading.words[i] for i in hit.at}
            beside = any(word not in used and self._grammar.nouns.may_be_noun(word, reading) for word in reading.rest)
            if fact.of_one and not beside:
                return fact.id, fact.of_one
        return None

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
        hits = [hit for hit in self._hits(reading) if self.facts[hit.clue.fact].of_all]
        if not self._asks_who(reading):
            hits = [hit for hit in hits if self._is_giver_named(hit, hits, reading, strange=asks)]
        at = where_hit(hits)
        ids = tuple(dict.fromkeys(hit.clue.fact for hit in hits))
        clauses = _clauses(reading)
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
        return any(hit.clue.fact in payers and len(hit.clue.words) == 1 for hit in self._found((word.folded,)))

    def tells_who_paid(self, position: int, reading: Reading) -> bool:
        """Whether a word is among those that ask who paid for all Verbünde alike."""
        payers = set(self.of_money())
        return any(hit.clue.fact in payers and position in hit.at for hit in self._hits(reading))

    def is_of_money(self, ids: Iterable[str]) -> bool:
        """Whether these facts, of which there are some, tell who paid."""
        ids = tuple(ids)
        return bool(ids) and all("money" in self._answers[id_] for id_ in ids)

    def _is_giver_named(self, hit: Hit, others: Iterable[Hit], reading: Reading, *, strange: bool) -> bool:
        """Whether it is told who gave money, and that they did: by the clues, or a strange word before the Verbund.

        `strange`: whether that one counts.
        """
        at = where_hit(other for other in others if other.clue.fact == hit.clue.fact)
        first = min(mention.start for mention in reading.mentions if mention.kind == "verbund")
        words = reading.words[:first] if strange else ()
        told = any(word in reading.rest and self._grammar.nouns.may_be_noun(word, reading) for word in words)
        return "money" in self._answers[hit.clue.fact] and (len(at) > 1 or told)

    def mistaken(self, reading: Reading, fact: str) -> tuple[int, ...]:
        """Where something is named as if a fact told it, that it does not: "Hat die EU KIF bezahlt?".

        Nothing where what the fact tells is named, too.
        """
        said = {stem: i for i, word in enumerate(reading.words) for stem in stems(word.folded)}
        others = (words for words in self._others.get(fact, {}).values() if words <= said.keys())
        at = whole_name({said[word] for word in next(others, ())}, reading)
        own = (hit.at for hit in self._hits(reading) if hit.clue.own and hit.clue.fact == fact)
        return () if any(not positions <= set(at) for positions in own) else at

    def names(self, word: Word, fact: str) -> bool:
        """Whether a word stands in what a fact tells: "Bildung" of the ministry that funded all."""
        text = self.facts[fact].text
        return word.folded in folded(f"{text.de} {text.en}")

    def hinted_at(self, reading: Reading, fact: str) -> frozenset[int]:
        """Where words stand that ask for a fact."""
        return where_hit(hit for hit in self._hits(reading) if hit.clue.fact == fact)

    def answers(self, ids: Iterable[str], signal: Signal) -> bool:
        """Whether any of these facts tells what a signal asks for."""
        return any(signal in self._answers[id_] for id_ in ids)

    def has_beside(self, ids: Sequence[str], reading: Reading) -> bool:
        """Whether a text speaks of something that these facts do not tell: "War die Ministerin bei der Konferenz?".

        Only events are told of by so little: "Kann man sich noch bewerben, oder ist der Zug abgefahren?" is answered.
        """
        if not any(self.facts[id_].apart for id_ in ids):
            return False
        texts = [text for id_ in ids for text in (self.facts[id_].label, self.facts[id_].text)]
        told = {stem for text in texts for word in folded(f"{text.de} {text.en}") for stem in stems(word)}
        asked = {*ids, *(self.facts[id_].within for id_ in ids)}
        at = where_hit(hit for hit in self._hits(reading) if hit.clue.fact in asked)
        return any(
            word in reading.rest
            and self._grammar.nouns.may_be_noun(word, reading)
            and told.isdisjoint(stems(word.folded))
            for i, word in enumerate(reading.words)
            if i not in at
        )

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

    def of_money(self) -> Iterator[str]:
        """The facts that tell who paid for all Verbünde alike."""
        return (id_ for id_, fact in self.facts.items() if fact.of_all and self.is_of_money((id_,)))

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
                for hit in self._found((word.folded, place)):
                    if len(hit.at) > 1 and self.facts[hit.clue.fact].apart:
                        return hit.clue.fact
        return ""

    def touches_apart(self, reading: Reading) -> bool:
        """Whether something may be meant that Verbünde only took part in: "War KIF beim Auftakt in Berlin dabei?"."""
        return any(self.facts[hit.clue.fact].apart for hit in self._hits(reading))

    def _without_asides(self, reading: Reading, hits: list[Hit]) -> list[Hit]:
        """Without what is said in one clause with something apart: who paid for a later round is not who paid."""
        clauses = _clauses(reading)
        apart = {clauses[i] for hit in hits if self.facts[hit.clue.fact].apart for i in hit.at}
        return [
            hit
            for hit in hits
            if self.facts[hit.clue.fact].apart or apart.isdisjoint(clauses[position] for position in hit.at)
        ]

    def _is_subject_of_verbuende(self, hit: Hit, reading: Reading) -> bool:
        """Whether a clue is what Verbünde are looked for on: "Projekte zu Finanzierung"."""
        return all(
            is_looked_for(at, reading.words, self._vocabulary) and self._topics.names_subject(reading.words[at].folded)
            for at in hit.at
        )

    def _says_what(self, hit: Hit, reading: Reading) -> bool:
        """Whether a clue says what is looked for: something apart, or Verbünde, by one of its own words."""
        return self.facts[hit.clue.fact].apart or any(reading.words[at].says(*VERBUENDE) for at in hit.at)

    def _asks_which(self, reading: Reading, ids: tuple[str, ...]) -> bool:
        """Whether a text asks of which Verbünde something holds that holds of all."""
        which = any(one.says("which") and other.says("verbund_many") for one, other in pairwise(reading.words))
        return which and all(self.facts[id_].of_all for id_ in ids)

    def _are_funded(self, reading: Reading, hits: Iterable[Hit]) -> bool:
        """Whether nothing but that holds of all is said of Verbünde: "Wie viele Projekte wurden gefördert?"."""
        words = reading.words
        passive = any(
            one.says("which", "how_many", "count") and two.says("verbund_many") and three.says("yes_no")
            for one, two, three in zip(words, words[1:], words[2:], strict=False)
        )
        # "Was genau wurde da gefördert?"
        what = next((i for i, word in enumerate(words) if word.says("question_word") and word.says("something")), None)
        if what is not None and any(word.folded in self._vocabulary.passive for word in words[what + 1 :]):
            passive = not any(word.says("place_cue", "for_cue") for word in words[what:])
        of_all = [hit for hit in hits if self.facts[hit.clue.fact].of_all]
        # "Was wurde vom BMBF gefördert?"
        own = {words[i] for hit in of_all if hit.clue.own for i in hit.at}
        told = {words[i] for hit in of_all for i in hit.at} - own
        alone = len(told) == 1 and set(reading.rest) <= told | own
        return passive and alone and not reading.has("who")

    def _is_made_by_some(self, reading: Reading, hits: Iterable[Hit]) -> bool:
        """Whether it is asked which Verbünde made something that their descriptions tell of: "Which wrote a guide?".

        Or which made none: "Which have no guide?".
        """
        if not any(one.says("which") and other.says(*VERBUENDE) for one, other in pairwise(reading.words)):
            return False
        things = (i for hit in hits if not self.facts[hit.clue.fact].apart for i in hit.at)
        return any(
            self._topics.is_subject(word.folded)
            and any(other.says("indefinite", "lacks") for other in reading.before(i))
            for i, word in ((i, reading.words[i]) for i in things)
            if word in reading.rest
        )

    def says_less(self, hit: Hit, others: Iterable[Hit]) -> bool:
        """Whether another clue has the same words and more, or some of them for a part of the same fact.

        "Dritte Runde" is not any "Runde", and "Teilnehmer der Konferenz 2019" are those of that conference.
        """
        return any(
            hit.clue.fact != other.clue.fact
            and (hit.at < other.at or (self.facts[other.clue.fact].within == hit.clue.fact and hit.at & other.at))
            for other in others
        )

    def _beside(self, hit: Hit, hits: Sequence[Hit], reading: Reading) -> Sequence[Hit]:
        """The clues that may say more than one: where it asks who paid in a question of its own, none of another.

        "Wer hat das bezahlt, und wie viel Geld war es insgesamt?"
        """
        half = frozenset(reading.half(min(hit.at)))
        asks = any(reading.words[i].says("who") for i in half) and hit.clue.fact in self.of_money()
        return [other for other in hits if other.at <= half] if asks and hit.at <= half else hits

    def _is_part_of_asked(self, hit: Hit, others: Iterable[Hit]) -> bool:
        """Whether another clue asks for what the fact of this one is only a part of."""
        whole = self.facts[hit.clue.fact].within
        return bool(whole) and any(other.clue.fact == whole and hit.at & other.at for other in others)

    def _by_signals(self, reading: Reading, by_words: Set[str], elsewhere: Set[Signal]) -> Iterator[str]:
        """The facts that question words ask for, where what was found by words does not tell that.

        `elsewhere`: they were said apart from those words, so that these may tell it and something else is asked.
        """
        answered = frozenset[Signal]().union(*(self._answers[id_] for id_ in by_words)) - elsewhere
        asking = [word for word in reading.words if word.says("question_word")]
        if by_words and asking and all(word.says("when") for word in asking):
            # "When did the call come out?", but not "When was the call, and what came out of it?"
            answered |= {"outcome"}
        for id_, asked_by in self._asked_by:
            if any(signals <= reading.signals and not signals <= answered for signals in asked_by):
                yield id_

    def _said_elsewhere(self, reading: Reading, at: Set[int]) -> frozenset[Signal]:
        """What is asked in clauses of their own: "Wann lief das Programm, und wie viele Auswahlrunden gab es?".

        A clause behind the others that names nothing ("and who funded it?") asks about what they are about.
        """
        if not reading.says("question_word"):
            return frozenset()
        clauses = _clauses(reading)
        of_hits = {clauses[position] for position in at}
        asking = {clauses[i] for i, word in enumerate(reading.words) if word.says("question_word")} - of_hits
        last = max(of_hits, default=0)
        naming = {clauses[i] for i, word in enumerate(reading.words) if word.says(*NOUNS)}
        own = {clause for clause in asking if clause < last or clause in naming}
        return frozenset[Signal]().union(
            *(word.signals for word, clause in zip(reading.words, clauses, strict=True) if clause in own)
        )

    def _is_event_there(self, reading: Reading, hits: Sequence[Hit]) -> bool:
        """Whether a single event is said to have been in a place: "War der Auftakt in Kassel?"."""
        told = [hit for hit in hits if not self.says_less(hit, hits)]
        facts = [self.facts[hit.clue.fact] for hit in told]
        single = bool(facts) and all(fact.apart and fact.within for fact in facts)
        texts = {word for fact in facts for word in folded(fact.text.de)}
        # "War der Abschluss 2020 vor Ort in Halle?"
        dated = {i for date in reading.dates for i in date.span if reading.words[i].folded in texts}
        return single and is_all_said_there(reading, where_hit(told) | dated, self._vocabulary)

    def _taken_for_told(self, reading: Reading, hits: Iterable[Hit]) -> tuple[int, ...]:
        """Where something is named that people take for what facts tell: "War das BMWi der Geldgeber?"."""
        return tuple(i for fact in {hit.clue.fact for hit in hits} for i in self.mistaken(reading, fact))

    def _said_beside(self, reading: Reading, at: Set[int]) -> tuple[Word, ...]:
        """Who asks, and what else they suppose: "Ich bin im Büro und soll wissen, wer ...", "oder ist es zu spät?"."""
        words = reading.words
        if not at:
            return ()
        start = reading.clause(min(at)).start
        own = any(word.says("first_person") for word in words[:start]) and not any(w.says("private") for w in words)
        # "Mein Ausweis läuft ab, wo beantrage ich einen neuen?"
        own = own and words[start].says("question_word") and not any(w.says("first_person") for w in words[start:])
        own = own and not any(self._topics.is_subject(word.folded) for word in words[:start] if word in reading.rest)
        ends = range(max(at) + 1, len(words) - 1)
        supposed = (i for i in ends if words[i].says("either") and words[i + 1].says("yes_no"))
        end = next(supposed, len(words)) if words[0].says("yes_no") else len(words)
        return (*(words[:start] if own else ()), *words[end:])

    def _is_all_there_is(self, reading: Reading, hits: list[Hit]) -> bool:
        """Whether a text says and names nothing but what may be meant of the programme, and says so much of it.

        Words of questions say too little: "Wann war der Start?" may be asked about anything.
        """
        if not (hits or reading.has("whole")):
            return False
        at = where_hit(hits)
        if any(at.isdisjoint(mention.span) for mention in reading.mentions):
            return False
        if reading.has("money") and any(
            one.says("which") and two.says("verbund_one") for one, two in pairwise(reading.words)
        ):
            # "Leerstand: welches Projekt, und wie viel Geld floss da rein?"
            return False
        used = {reading.words[position] for position in (*at, *self._taken_for_told(reading, hits))}
        others = [word for word in reading.rest if word not in self._said_beside(reading, at)]
        if any(word not in used and self._grammar.nouns.may_be_noun(word, reading) for word in others):
            return False
        if reading.says("how_many"):
            there = where_hit(hit for hit in hits if self.facts[hit.clue.fact].apart)
            if any(mention.kind in WHERE and mention.start in there for mention in reading.mentions):
                # "Wie viele Menschen waren in Hamburg arbeitslos?"
                return not _says_more(reading, there)
        return reading.has("whole") or not used.isdisjoint(reading.rest) or any(len(h.clue.words) > 1 for h in hits)


def _inside_title(reading: Reading) -> set[int]:
    """Where words of the programme's name stand that do not say by themselves that it is one."""
    titles = (
        mention for mention in reading.mentions if mention.kind == "programme" and mention.end - mention.start > 1
    )
    return {i for mention in titles for i in mention.span if not reading.words[i].says("programme")}


def _says_more(reading: Reading, at: Set[int]) -> bool:
    """Whether more is said of those who were somewhere: "waren in Hamburg arbeitslos", "in Halle beteiligt"."""
    others = (word for i, word in enumerate(reading.words) if i not in at)
    return any(word in reading.rest or word.says("partners") for word in others)


def _answered(fact: ProgrammeFact) -> frozenset[Signal]:
    """What a fact tells: when something was tells until when it ran as well."""
    answers = frozenset[Signal](fact.answers)
    return answers | {"runs", "until"} if "when" in answers else answers


def _clauses(reading: Reading) -> list[int]:
    """The number of the clause that each word stands in; what "and" joins is one of its own."""
    return list(accumulate(int(word.parted or word.says("joins")) for word in reading.words))


def where_hit(hits: Iterable[Hit]) -> frozenset[int]:
    """Where the words of some clues stand."""
    return frozenset[int]().union(*(hit.at for hit in hits))
