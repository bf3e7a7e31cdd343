"""What else one Verbund is claimed to have been, beside what is answered: "Lief NoLA, von der Uni geleitet, bis 2020?".

A sentence with two claims is answered on one of them; a line tells the rest: on its run time, on a sum, or that it
never ended. Of more claims each has a line of its own, as far as it can be judged. Each says what it is about, so that
no yes seems to confirm another claim.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Fact, Question
from bot.questions.named.claimed_sums import claim_of
from bot.questions.named.claims import Claims
from bot.questions.named.polar import is_polar
from bot.questions.names.known_names import WHERE
from bot.questions.noted.note import Note
from bot.questions.noted.parts_judged import PartsClaimed
from bot.questions.numbers.spans import all_hold, run_times
from bot.questions.numbers.sums import sums_told
from bot.questions.reading.reading import Reading
from bot.questions.reading.tags import tag_start
from bot.questions.words.folding import as_written
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class ClaimedParts:
    """Finds the claims that an answer is silent on."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    claims: Claims

    def on(self, question: Question, reading: Reading, *, judged: bool) -> Iterator[Note]:
        """The run time that is claimed beside a place, a sum or who led, and the sum that is claimed beside anything.

        And where it was and who led, each told apart from the other parts, and that the rest stays open.
        And that something ended which is denied to have.

        Of a place that is told among others it stays open, unless anything is `judged` already.
        """
        match question:
            case kinds.IsAt(verbuende=(name,), denied=False) | kinds.Facts(verbuende=(name,), claims=()):
                pass
            case _:
                return
        if not self._is_claimed(reading):
            return
        if reading.negations:
            if self._is_denied_to_have_ended(question, reading) or self._ran_after_all(question, reading):
                # "Didn't KIF end in 2019?"
                asks = reading.language == "en" and reading.words[0].says("yes_no")
                yield Note("so", "yes" if asks else "after_all")
            return
        others = any(mention.kind not in {"verbund", "programme"} for mention in reading.mentions)
        others |= reading.has("money")
        facts, beside = question.facts, isinstance(question, kinds.IsAt)
        told = reading.says("runs", "begins", "ends") or (beside and "when" in facts)
        timed = others and told and bool(reading.dates or reading.durations)
        claimed = self.claims.of_time(name, reading) if timed else ()
        timed = bool(claimed) or (timed and (beside or "when" not in facts))
        if timed:
            yield Note("claimed", " ".join(claimed), ("verbund", name))
        parts = () if judged or beside else tuple(self._on_parts(name, reading, timed=timed))
        yield from parts
        open_ = not (timed or parts or judged or beside or self._are_there(name, reading))
        if open_ and "where" in facts and len(facts) > 1:
            yield Note("neither", "")
        yield from self._on_sum(question, name, reading)

    def _is_claimed(self, reading: Reading) -> bool:
        """Whether a yes or no to what is told is all that is asked; "which" may only join what is told besides."""
        told = reading.words[: tag_start(reading, self.vocabulary)]
        asked = any(
            word.says("question_word") and not (word.says("which") and word.parted) and not word.says("yes_no")
            for word in told
        )
        apart = reading.tells_own or reading.has("list", "can_you", "other", "no_longer") or asked
        return not apart and is_polar(reading, self.vocabulary) and not any(word.says("either") for word in told)

    def _on_parts(self, name: str, reading: Reading, *, timed: bool) -> Iterator[Note]:
        """The parts that are judged by themselves, beside a run time perhaps; and that the others stay open."""
        parts = PartsClaimed(self.vocabulary)
        stop = tag_start(reading, self.vocabulary)
        claimed = parts.facts(reading, stop) - {"money"}
        judged = [(fact, one) for fact, one in parts.judged(reading, stop) if self._is_known(fact, name)]
        for fact, mention in judged if claimed else ():
            yield Note("part", fact, (mention.kind, mention.ids[0]), name)
        told = {fact for fact, _ in judged} | ({"when"} if timed else set[Fact]())
        if told and not claimed <= told:
            yield Note("rest", "")

    def _is_known(self, fact: Fact, name: str) -> bool:
        """Whether it is known for certain: of who led, where nobody else did at first."""
        who = self.catalogue.verbuende[name].coordinator
        return fact == "where" or (who is not None and not (who.first or who.note))

    def _on_sum(self, question: kinds.IsAt | kinds.Facts, name: str, reading: Reading) -> Iterator[Note]:
        """The sum that a Verbund is said to have been given, beside other things; of who took part, none is known."""
        besides = isinstance(question, kinds.IsAt) or len(question.facts) > 1
        told = sums_told(reading, self.vocabulary) if besides and "money" in question.facts else None
        if told is None or len(told.amounts) > 1:
            return
        if self._got_it_itself(told.start, reading):
            yield Note("granted", claim_of(told), ("verbund", name))
        else:
            yield Note("undocumented", as_written(reading.words[i] for i in told.span))

    def _got_it_itself(self, position: int, reading: Reading) -> bool:
        """Whether what is told at a position is told of the Verbund, and not of somebody who took part in it."""
        joints = [i for i, word in enumerate(reading.words) if word.says("joins")]
        start = max((i for i in joints if i < position), default=0)
        stop = min((i for i in joints if i > position), default=len(reading.words))
        here = [mention.kind for mention in reading.mentions if start <= mention.start < stop]
        # "Die Uni Göttingen war bei KIF dabei und bekam 200.000 Euro, oder?"
        return (here or [mention.kind for mention in reading.mentions[:1]]) == ["verbund"]

    def _are_there(self, verbund: str, reading: Reading) -> bool:
        """Whether the Verbund was in all places that are named."""
        named = (mention.ids for mention in reading.mentions if mention.kind in WHERE)
        there = self.catalogue.verbuende[verbund]
        known = {*there.places, *(land.id for land in self.catalogue.laender_of(there))}
        return all(not known.isdisjoint(ids) for ids in named)

    def _is_denied_to_have_ended(self, question: Question, reading: Reading) -> bool:
        """Whether a Verbund is said never to have ended, and did: "MIGOEK was never finished, was it?"."""
        match question:
            case kinds.Facts(verbuende=(name,), facts=("when",)):
                pass
            case _:
                return False
        ended = self.catalogue.verbuende[name].period.end is not None
        plain = not (reading.dates or reading.durations or reading.rest) and len(reading.mentions) == 1
        said = any(
            word.says("ends")
            for negation in reading.negations
            if negation.denies
            for word in reading.words[negation.end :][:2]
        )
        return ended and plain and said

    def _ran_after_all(self, question: Question, reading: Reading) -> bool:
        """Whether a run time is denied that surely was so, and nothing else: "KIF endete nicht 2019, oder?"."""
        match question:
            case kinds.Facts(verbuende=(name,), facts=("when",)):
                pass
            case _:
                return False
        start = tag_start(reading, self.vocabulary)
        said = [one for one in reading.negations if one.start < start]
        denied = len(said) == 1 and said[0].denies and said[0].says("no") and not said[0].says("lacks")
        timed = bool(reading.dates or reading.durations)
        if not (denied and timed) or reading.rest or len(reading.mentions) > 1 or reading.has("only", "yet", "known"):
            return False
        asking = {*range(said[0].start, said[0].end), *range(start, len(reading.words))}
        claims = self.claims.of_time(name, reading) if self.claims.is_plain(reading, asking) else ()
        return bool(claims) and bool(all_hold(run_times(claims), self.catalogue.verbuende[name].period))
