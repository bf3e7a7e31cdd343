"""Who paid for the Verbünde that are named, and how much: "Wer hat KIF finanziert?"."""

import math
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from bot.catalogue import Catalogue, Month, Verbund
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.named.of_funds import asks_of_fund
from bot.questions.named.things import Things
from bot.questions.names.known_names import WHERE
from bot.questions.numbers.bounds import Bounds
from bot.questions.numbers.dates import Date
from bot.questions.organisations.from_whom import comes_from_somebody
from bot.questions.programme.programme import ProgrammeFacts
from bot.questions.reading.reading import FACTS, Reading
from bot.questions.words.vocabulary import Vocabulary

_BOUND: Final = 3
"""So many words before a date what bounds it may stand ("nach dem Jahr 2019")."""
_REACH: Final = 4
"""So many words behind "after" what is over may stand ("nach dem Ende der Förderung")."""


@dataclass(frozen=True, slots=True)
class Paid:
    """Decides on cases in which it is asked who paid."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    programme: ProgrammeFacts
    things: Things

    def question(self, case: Case) -> Question | None:
        """Who paid, how much as far as that is known, and what is asked besides.

        Who did so later or does so today is not known, nor who paid into it or for something inside it; the texts tell
        of it, if any do.
        """
        reading = case.reading
        if self._is_given_by(reading) or self._is_paid_into(reading) or self._gave_there(reading):
            return kinds.AboutVerbuende(case.names)
        if comes_from_somebody(reading, self.vocabulary):
            return kinds.AboutVerbuende(case.names)
        if asks_of_fund(reading, case.names, self.catalogue, self.vocabulary):
            return kinds.AboutVerbuende(case.names)
        asks_who = self.programme.asks_who_paid(reading)
        if asks_who and (self._is_of_thing(case) or self._is_of_later(reading, case.names)):
            return kinds.AboutVerbuende(case.names)
        then = asks_who and reading.signals.isdisjoint({*FACTS, "how_many"} - {"when"})
        then |= self._asks_apart(reading)
        if not (then or self.programme.is_of_money(self.programme.of_all(reading)) or _asks_from_whom(case)):
            return None
        if reading.says_any(self.vocabulary.today):
            return kinds.AboutVerbuende(case.names)
        if reading.has("about") and reading.has("joins"):
            # "Was ist KIF, und wer hat es gefördert?": who did is told beside the card.
            return kinds.AboutVerbuende(case.names)
        known = _asks_how_much(reading) or any(self.catalogue.verbuende[name].funding for name in case.names)
        said = {fact for fact in FACTS if fact != "money" and reading.has("joins") and reading.has(fact)}
        if "partners" not in case.facts:
            # "Wir haben mitgemacht, aber wer hat das bezahlt?"
            said.discard("partners")
        besides = tuple(fact for fact in FACTS if fact in said)
        return kinds.Facts(case.names, ("funder", "money", *besides) if known else ("funder", *besides))

    def _asks_apart(self, reading: Reading) -> bool:
        """Whether a question of its own asks who paid, and for nothing else: "Keiner weiß mehr wer das bezahlt hat"."""
        for start, word in enumerate(reading.words):
            if not (word.says("who") and word.says("question_word")):
                continue
            behind = range(start + 1, reading.clause(start).stop)
            own = list(takewhile(lambda i: not reading.words[i].says("joins", "question_word"), behind))
            pays = any(self.programme.tells_who_paid(i, reading) for i in own)
            if pays and not any(reading.words[i].says(*FACTS) for i in own):
                return True
        return False

    def _is_given_by(self, reading: Reading) -> bool:
        """Whether it is asked if a Verbund itself gave money: "Hat KIF den Gemeinden Geld gegeben?"."""
        first = reading.words[0]
        opens = first.says("yes_no") and not (first.folded in self.vocabulary.being or first.says("runs"))
        passive = reading.says_any(self.vocabulary.passive)
        named = any(mention.kind == "verbund" and mention.start == 1 for mention in reading.mentions)
        gives = any(word.folded in self.vocabulary.hands_out for word in reading.words[1:])
        given = reading.says_any(self.vocabulary.gets, self.vocabulary.givers)
        return opens and named and gives and reading.has("money") and not (given or passive)

    def _gave_there(self, reading: Reading) -> bool:
        """Whether somebody there is said to have given money: "Hat Nienburg bei KIF Geld gegeben?", "Zahlte Essen?".

        "Nienburg hat 300.000 Euro gegeben, oder war das das Land?", but not "Was wurde in Nienburg gegeben?".
        """
        said = reading.says_any(self.vocabulary.gives, self.vocabulary.hands_out) and reading.has("money")
        # "Zahlte Essen dafür?", but "zählt das zu Daten?"
        said |= reading.says_any(self.vocabulary.paying) and reading.says("for_cue")
        if not said or reading.has("who") or reading.says_any(self.vocabulary.gets):
            return False
        there = [(m.start, m.end) for m in reading.mentions if m.kind in {*WHERE, "organisation"}]
        there += [(i, i + 1) for i, word in enumerate(reading.words) if word.says("land_word")]
        return any(self._is_subject(start, end, reading) for start, end in there)

    def _is_subject(self, start: int, end: int, reading: Reading) -> bool:
        """Whether the verb of a clause stands right before what is named, its article and what it is, or behind it."""
        while start and reading.words[start - 1].folded in self.vocabulary.articles | self.vocabulary.sorts.keys():
            start -= 1
        if any(word.says("place_cue", "which") for word in reading.before(start)):
            # "In welchem Land wurde Geld gegeben?"
            return False
        gives = self.vocabulary.gives | self.vocabulary.paying
        behind = reading.words[end : end + 1]
        by = any(word.folded in self.vocabulary.givers for word in reading.before(start))
        if by and any(word.says("coordinator") and word.folded not in gives for word in behind):
            # "WEBWiKo wurde vom Kommunalverbund koordiniert und mit 700.000 Euro gefördert"
            return False
        beside = (*reading.before(start), *behind)
        return any(word.says("yes_no") or word.folded in gives for word in beside)

    def _is_paid_into(self, reading: Reading) -> bool:
        """Whether somebody pays into something: "Wer zahlt bei KIF ein?", "Who pays into KIF?"."""
        pays = (i for i, word in enumerate(reading.words) if word.folded in self.vocabulary.pays)
        behind = (reading.words[i + 1 : reading.clause(i).stop] for i in pays)
        inwards = any(word.folded in self.vocabulary.inwards for words in behind for word in words)
        return inwards or reading.says_any(self.vocabulary.pays_in)

    def _is_of_thing(self, case: Case) -> bool:
        """Whether it is asked who paid for something that texts tell of: "Wer finanzierte den Fonds von KIF?".

        It stands before the name, but is none of it ("den Fonds KIF"), or is one of it ("den KIF-Fonds").
        """
        reading = case.reading
        ends = {mention.end for mention in reading.mentions if mention.kind == "verbund"}
        starts = {mention.start for mention in reading.mentions if mention.kind == "verbund"}
        naming = self.vocabulary.of | self.vocabulary.givers
        for i, word in enumerate(reading.words):
            if word in reading.rest and self.things.is_told(word.text, case.names):
                of_it = any(other.folded in naming for other in reading.words[i + 1 : i + 2])
                if i in ends or (of_it and i + 2 in starts):
                    return True
        return False

    def _is_of_later(self, reading: Reading, names: tuple[str, ...]) -> bool:
        """Whether it is asked who paid when it was over: "after the federal money ran out", "nach der Förderung"."""
        return (
            any(self._is_behind_end(date, reading, names) for date in reading.dates)
            or any(self._follows_after(at, reading) for at, word in enumerate(reading.words) if word.says("after"))
            or any(self._says_later(at, reading) for at in range(len(reading.words)))
        )

    def _is_behind_end(self, date: Date, reading: Reading, names: tuple[str, ...]) -> bool:
        """Whether a date lies behind the ends of all that are named: "nach 2019", "2022"; not before or up to then."""
        if date.year is None or any(word.says("until", "before") for word in reading.before(date.start, _BOUND)):
            return False
        after = any(word.says("after") for word in reading.before(date.start, _BOUND))
        first = Bounds.of_months([Month(year=date.year, month=date.last if after else date.first)]).least + after
        known = [end for verbund in self.catalogue.verbuende.values() if math.isfinite(end := _last_end(verbund))]
        ends = (_last_end(self.catalogue.verbuende[name]) for name in names)
        # Where no end is known, none went on longer than all others.
        return all(first > min(end, max(known, default=end)) for end in ends)

    def _follows_after(self, at: int, reading: Reading) -> bool:
        """Whether what was over stands behind "after": "nach Ablauf der Förderung", "after the project"."""
        behind = range(at + 1, min(at + 1 + _REACH, reading.clause(at).stop))
        told = any(
            reading.words[i].says("money", "ends")
            or reading.words[i].folded in self.vocabulary.funded
            or self.programme.tells_who_paid(i, reading)
            for i in behind
        )
        return told and not any(date.start in behind for date in reading.dates)

    def _says_later(self, at: int, reading: Reading) -> bool:
        """Whether a word says that it was over, and not in a question of its own: "Wer zahlte, wann endete es?"."""
        words = reading.words
        said = self.vocabulary.read(words, at, reading.language)[1]
        start = reading.clause(at).start
        apart = bool(start) and words[start].says("question_word")
        # "When did KIF end and who funded it?"
        apart |= not any(words[i].says("who") for i in reading.half(at))
        # "Wer hat das 2019 beendete KIF bezahlt?", "until the money ran out"
        names = {mention.start for mention in reading.mentions}
        ended = "ends" in said and at + 1 not in names
        joined = any(word.says("joins", "until", "before") for word in words[start:at])
        return (ended or words[at].folded in self.vocabulary.later) and not (apart or joined)


def _last_end(verbund: Verbund) -> float:
    return Bounds.of_end(verbund.period).most


def _asks_how_much(reading: Reading) -> bool:
    return reading.has("count") or reading.says("how_many")


def _asks_from_whom(case: Case) -> bool:
    """Whether "von wem" asks for nothing but who gave the money that is spoken of: "Wie viel, und von wem?"."""
    reading = case.reading
    if "money" not in case.facts:
        return False
    for i, word in enumerate(reading.words):
        if word.says("who") and word.says("question_word"):
            beside = (*reading.before(i), *reading.words[i + 1 : i + 2])
            behind = reading.words[i + 1 : reading.clause(i).stop]
            apart = any(other in reading.rest or other.says("coordinator", "partners", "outcome") for other in behind)
            return any(other.says("since") for other in beside) and not apart
    return False
