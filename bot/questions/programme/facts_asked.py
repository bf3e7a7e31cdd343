"""Which facts of the programme a text asks for, by the words and question words that stand in it.

Clues of a fact's own are said of the programme only (Auswahlrunde, KomKomIn); those that only hint at it are words that
everybody uses (Geld, Runde), and count where the programme is what is asked about: it is named, a clue of its own
stands beside them, or nothing else is said at all.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.catalogue import Catalogue
from bot.questions.names.known_names import WHERE
from bot.questions.programme.clues import Hit
from bot.questions.programme.events_there import is_all_said_there
from bot.questions.programme.known_facts import KnownFacts, clauses_of, where_hit
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.looked_for import is_looked_for
from bot.questions.reading.reading import ARTICLE, NOUNS, Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import folded
from bot.questions.words.signals import VERBUENDE, Signal
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
_SUM: Final[frozenset[Signal]] = frozenset({"money"})


class FactsAsked:
    """Decides which facts of the programme a text asks for."""

    def __init__(
        self, catalogue: Catalogue, vocabulary: Vocabulary, known: KnownFacts, topics: TopicIndex, grammar: Grammar
    ) -> None:
        self._vocabulary = vocabulary
        self._known = known
        self._topics = topics
        self._grammar = grammar
        self._asked_by = [
            (fact.id, [frozenset[Signal](signals) for signals in fact.asked_by]) for fact in catalogue.programme.facts
        ]

    def asked(self, reading: Reading) -> AskedFacts:
        """The facts that a text asks for, whatever else it asks."""
        hits = [
            hit
            for hit in self._known.hits_in(reading)
            if hit.clue.own or not self._is_subject_of_verbuende(hit, reading)
        ]
        own = any(hit.clue.own for hit in hits) or self._is_event_there(reading, hits)
        # "Welche Projekte bekamen mehr als 500.000 Euro?"
        sums = {"money", "verbund_many"} <= reading.signals and not (reading.rest or reading.mentions)
        named = bool(reading.ids("programme")) or reading.has("programme") or sums
        outcomes = _asks_for_all_outcomes(reading, self._vocabulary)
        if not (own or named or outcomes or self._is_all_there_is(reading, hits)):
            return _NOTHING
        if not own and self._is_made_by_some(reading, hits):
            return _NOTHING
        titled = positions(mention for mention in reading.mentions if mention.kind == "theme")
        # "Where were the conferences? Hamburg I know, but the others ..."
        others = any(word.says("other") and not word.says("yet") for word in reading.words)
        parts = [hit for hit in hits if others and self._is_part_of_asked(hit, hits) and hit.at & reading.named]
        hits = [hit for hit in hits if hit not in parts]
        hits = [
            hit
            for hit in hits
            if not (self._known.says_less(hit, self._beside(hit, hits, reading)) or hit.at <= titled)
        ]
        at = where_hit((*hits, *parts))
        hits = self._without_asides(reading, hits)
        by_words = {hit.clue.fact for hit in hits}
        elsewhere = self._said_elsewhere(reading, at)
        apart = bool(hits) and all(self._known.facts[id_].apart for id_ in by_words)
        found = by_words if apart else by_words | set(self._by_signals(reading, by_words, elsewhere))
        if self._known.is_of_money(by_words) and reading.has("who") and reading.words[-1].says("how_many"):
            # "Wer hat das bezahlt und wie viel?"
            found = found | {id_ for id_, asked_by in self._asked_by if _SUM in asked_by}
        found = found - {hit.clue.fact for hit in hits if _tells_how_it_is_known(hit.at, reading)} or found
        ids = tuple(id_ for id_ in self._known.facts if id_ in found)
        looks = any(hit.clue.own and self._says_what(hit, reading) for hit in hits)
        counted = not (by_words or outcomes) and len(ids) == 1 and reading.has("verbund_many")
        listed = counted or (own and self._asks_which(reading, ids)) or self._are_funded(reading, hits)
        taking_part = not by_words and all("partners" in self._known.answered[id_] for id_ in ids)
        return AskedFacts(
            ids, at | {*self._taken_for_told(reading, hits)}, own, looks, own and apart, listed, taking_part
        )

    def _without_asides(self, reading: Reading, hits: list[Hit]) -> list[Hit]:
        """Without what is said in one clause with something apart: who paid for a later round is not who paid."""
        clauses = clauses_of(reading)
        apart = {clauses[i] for hit in hits if self._known.facts[hit.clue.fact].apart for i in hit.at}
        return [
            hit
            for hit in hits
            if self._known.facts[hit.clue.fact].apart or apart.isdisjoint(clauses[position] for position in hit.at)
        ]

    def _is_subject_of_verbuende(self, hit: Hit, reading: Reading) -> bool:
        """Whether a clue is what Verbünde are looked for on: "Projekte zu Finanzierung"."""
        return all(
            is_looked_for(at, reading.words, self._vocabulary) and self._topics.names_subject(reading.words[at].folded)
            for at in hit.at
        )

    def _says_what(self, hit: Hit, reading: Reading) -> bool:
        """Whether a clue says what is looked for: something apart, or Verbünde, by one of its own words."""
        return self._known.facts[hit.clue.fact].apart or any(reading.words[at].says(*VERBUENDE) for at in hit.at)

    def _asks_which(self, reading: Reading, ids: tuple[str, ...]) -> bool:
        """Whether a text asks of which Verbünde something holds that holds of all."""
        which = any(one.says("which") and other.says("verbund_many") for one, other in pairwise(reading.words))
        return which and all(self._known.facts[id_].of_all for id_ in ids)

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
        of_all = [hit for hit in hits if self._known.facts[hit.clue.fact].of_all]
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
        things = (i for hit in hits if not self._known.facts[hit.clue.fact].apart for i in hit.at)
        return any(
            self._topics.is_subject(word.folded)
            and any(other.says("indefinite", "lacks") for other in reading.before(i))
            for i, word in ((i, reading.words[i]) for i in things)
            if word in reading.rest
        )

    def _beside(self, hit: Hit, hits: Sequence[Hit], reading: Reading) -> Sequence[Hit]:
        """The clues that may say more than one: where it asks who paid in a question of its own, none of another.

        "Wer hat das bezahlt, und wie viel Geld war es insgesamt?"
        """
        half = frozenset(reading.half(min(hit.at)))
        asks = any(reading.words[i].says("who") for i in half) and hit.clue.fact in self._known.of_money()
        return [other for other in hits if other.at <= half] if asks and hit.at <= half else hits

    def _is_part_of_asked(self, hit: Hit, others: Iterable[Hit]) -> bool:
        """Whether another clue asks for what the fact of this one is only a part of."""
        whole = self._known.facts[hit.clue.fact].within
        return bool(whole) and any(other.clue.fact == whole and hit.at & other.at for other in others)

    def _by_signals(self, reading: Reading, by_words: Set[str], elsewhere: Set[Signal]) -> Iterator[str]:
        """The facts that question words ask for, where what was found by words does not tell that.

        `elsewhere`: they were said apart from those words, so that these may tell it and something else is asked.
        """
        answered = frozenset[Signal]().union(*(self._known.answered[id_] for id_ in by_words)) - elsewhere
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
        clauses = clauses_of(reading)
        of_hits = {clauses[position] for position in at}
        asking = {clauses[i] for i, word in enumerate(reading.words) if word.says("question_word")} - of_hits
        last = max(of_hits, default=0)
        naming = {clauses[i] for i, word in enumerate(reading.words) if word.says(*NOUNS)}
        own = {clause for clause in asking if clause < last or clause in naming}
        return frozenset[Signal]().union(
            *(word.signals for word, clause in zip(reading.words, clauses, strict=True) if clause in own)
        )

    def _is_event_there(self, reading: Reading, hits: Sequence[Hit]) -> bool:
        """Whether a single event is said to have been in a place: "War der Auftakt in Kassel?".

        Or whether it is asked if any was: "War die Tagung in Köln?", "Fand in Köln eine Konferenz statt?".
        """
        told = [hit for hit in hits if not self._known.says_less(hit, hits)]
        facts = [self._known.facts[hit.clue.fact] for hit in told]
        asks = any(word.says("yes_no") for word in reading.words[:1])
        wholes = {fact.within for fact in self._known.facts.values()} if asks else set()
        single = bool(facts) and all(fact.apart and (fact.within or fact.id in wholes) for fact in facts)
        texts = {word for fact in facts for word in folded(fact.text.de)}
        # "War der Abschluss 2020 vor Ort in Halle?"
        dated = {i for date in reading.dates for i in date.span if reading.words[i].folded in texts}
        return single and is_all_said_there(reading, where_hit(told) | dated, self._vocabulary)

    def _taken_for_told(self, reading: Reading, hits: Iterable[Hit]) -> tuple[int, ...]:
        """Where something is named that people take for what facts tell: "War das BMWi der Geldgeber?"."""
        return tuple(i for fact in {hit.clue.fact for hit in hits} for i in self._known.mistaken(reading, fact))

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
            there = where_hit(hit for hit in hits if self._known.facts[hit.clue.fact].apart)
            if any(mention.kind in WHERE and mention.start in there for mention in reading.mentions):
                # "Wie viele Menschen waren in Hamburg arbeitslos?"
                return not _says_more(reading, there)
        return reading.has("whole") or not used.isdisjoint(reading.rest) or any(len(h.clue.words) > 1 for h in hits)


def _asks_for_all_outcomes(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked what came out of all Verbünde, or of all there was, whatever that is called.

    "Was haben die 30 Projekte gebracht?", but not "Welche Projekte haben etwas gebracht?", which looks for some.
    """
    others = reading.rest or reading.mentions or reading.dates or reading.counted or reading.negations
    if others or not reading.has("outcome") or reading.has("which_verbund", "list") or reading.says("how_many"):
        return False
    in_all = reading.says_any(vocabulary.in_all)
    return in_all or (reading.has("verbund_many") and reading.says("question_word"))


def _tells_how_it_is_known(at: Collection[int], reading: Reading) -> bool:
    """Whether the words at these positions tell what somebody did themselves.

    "I read that it started in 2014" asks for nothing to read, and "What can I read?" does.
    """
    start = min(at)
    before = range(max(0, start - ARTICLE), start)
    own = (i for i in before if reading.words[i].says("first_person") and not reading.words[i].says("yes_no"))
    # "Tell me the themes" is no sentence that begins with who tells something.
    opens = any(not i or reading.words[i].parted for i in own)
    return opens and not any(word.says("question_word", "yes_no", "want") for word in reading.words[:start])


def _says_more(reading: Reading, at: Set[int]) -> bool:
    """Whether more is said of those who were somewhere: "waren in Hamburg arbeitslos", "in Halle beteiligt"."""
    others = (word for i, word in enumerate(reading.words) if i not in at)
    return any(word in reading.rest or word.says("partners") for word in others)
