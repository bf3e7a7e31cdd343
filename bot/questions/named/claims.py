"""What of one Verbund is to be so, where yes or no is asked: "Endete KIF 2019?", "Hat KIF nur einen Ort?"."""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Fact, Question
from bot.questions.named.bare_claims import is_bare_claim
from bot.questions.named.case import Case
from bot.questions.named.claimed_sums import claimed_sum
from bot.questions.named.compared_claims import ComparedClaims
from bot.questions.numbers.amounts import Amount
from bot.questions.numbers.bounds import Bounds, possible_edges
from bot.questions.numbers.counting import Counted, Counting
from bot.questions.numbers.happenings import are_dashed, tells_what_happened
from bot.questions.numbers.spans import MONTHS_OF_YEAR, all_hold, run_times
from bot.questions.numbers.times import Times, times
from bot.questions.reading.reading import ARTICLE, EXTREMES, Reading, Word
from bot.questions.reading.tags import tag_start
from bot.questions.unnamed.spread import spread
from bot.questions.words.folding import fold, folded
from bot.questions.words.signals import Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_ENDED: Final = re.compile(r"end([0-9].*)")
_BOUND: Final = re.compile(r"(start(?=from)|end(?=to))(?:from|to)([0-9].*)")
_EDGE: Final = re.compile(r"(start|end)[0-9].*")
_EDGES: Final[frozenset[Signal]] = frozenset({"begins", "ends"})
_PLAIN: Final[tuple[Signal, ...]] = (
    "yes_no", "confirm", "begins", "ends", "runs", "running", "already", "yet", "since", "until", "after", "before",
    "verbund_one", "place_cue", "across_laender", "several", "land_word", "partners", "place_word",
)  # fmt: skip
"""What words may say beside a name, a date and a number where that is all that is to be confirmed."""
_TOLD_BY: Final[Mapping[str, Fact]] = {"partners": "partners", "places": "where", "laender": "where"}


@dataclass(frozen=True, slots=True)
class Claims:
    """Adds to a question for facts what is to be confirmed by them."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    counting: Counting

    def added(self, question: Question, case: Case) -> Question:
        """The question with these, where they are all that is asked."""
        verb = self._verb(case.reading)
        tag = tag_start(case.reading, self.vocabulary)
        opening = self._opening(case.reading)
        asks = self._asks_for_yes_or_no(case.reading, verb, opening, tag)
        match question:
            case kinds.Facts(verbuende=(_,), facts=("money",)) if claim := claimed_sum(case.reading, self.vocabulary):
                return replace(question, claims=(claim,))
            case kinds.Facts(verbuende=(_, _), facts=facts):
                compared = ComparedClaims(self.vocabulary).find(case, facts)
                return replace(question, facts=facts[:1], claims=(compared,)) if compared else question
            case kinds.Facts(verbuende=(id_,)) if asks and self.is_plain(
                case.reading, {*verb, *range(opening), *range(tag, len(case.reading.words))}
            ):
                told = {**self._of_numbers(case.reading), "when": tuple(self._of_time(case.reading, tag))}
                if self._is_open(id_, told["when"], case.reading):
                    return question
                if all(told.get(fact) for fact in question.facts):
                    # "Is the website of KIF still running?" is asked of something else.
                    claims = tuple(claim for fact in question.facts for claim in told[fact])
                    return replace(question, claims=claims)
            case kinds.AboutVerbuende(verbuende=(_,)) if asks and not case.facts:
                if claims := self._of_numbers(case.reading).get("where", ()):
                    # "War KIF in mehreren Bundesländern?"
                    return kinds.Facts(question.verbuende, ("where",), claims)
        return question

    def of_time(self, id_: str, reading: Reading) -> tuple[str, ...]:
        """What is to be so of the run time that is told beside something else; nothing where that is not so or so."""
        claims = tuple(self._of_time(reading, tag_start(reading, self.vocabulary)))
        return () if self._is_open(id_, claims, reading) else claims

    def _is_open(self, id_: str, claims: Sequence[str], reading: Reading) -> bool:
        """Whether what is to be so of a run time is neither so nor not so: "Lief KIF bis 2018?", where it went on."""
        beyond = self._goes_beyond(id_, claims, reading) or self._is_open_in_name(id_, reading)
        return beyond or self._ends_meanwhile(id_, claims, reading)

    def _opening(self, reading: Reading) -> int:
        """Where a claim begins with a name, or behind a word that only opens it: "So KIF ended in 2018?"."""
        first = reading.words[0]
        small = not first.signals and self.vocabulary.is_of_questions(first.folded)
        return int(small and any(mention.start == 1 for mention in reading.mentions))

    def _asks_for_yes_or_no(self, reading: Reading, verb: Collection[int], opening: int, tag: int) -> bool:
        """Whether it is asked if something is so of one Verbund, and nothing else."""
        # "Stimmt es, dass ...?" is one sentence.
        claims = reading.says_any(self.vocabulary.claimed)
        if claims and reading.has("until") and not _ran_until(reading):
            return False
        parted = any(
            word.parted and word.folded not in self.vocabulary.claimed for word in reading.words[1 + opening : tag]
        )
        others = parted or any(word.says("question_word") for word in reading.words[1:])
        # "Läuft KIF noch?", "läuft KIF weiter?"
        others |= any(w.says("other") and not w.says("yet") and i not in verb for i, w in enumerate(reading.words))
        # "Hörte KIF 2019 auf?"
        asks = reading.words[0].says("yes_no") or 0 in self._phrases(reading)
        # "KIF endete 2019, stimmt das?", "KIF endete 2019?", "KIF endete 2019."
        ends = (mention.end for mention in reading.mentions)
        told = reading.words[-1].asked or any(
            word.says(*_EDGES) for end in ends for word in reading.words[end : end + 1]
        )
        tells = told and bool(reading.dates) and reading.has(*_EDGES)
        asks |= (tells or tag < len(reading.words)) and any(m.start == opening for m in reading.mentions)
        asks |= is_bare_claim(reading, self.vocabulary)
        if not asks or others or reading.rest or len(reading.mentions) > 1:
            return False
        apart = reading.has("no_longer", "known", "first_person", "can_you")
        # "KIF startete 2016 und endete 2018, oder?"
        joints: tuple[Signal, ...] = ("either",) if _tells_both_edges(reading) else ("either", "joins")
        apart |= any(word.says(*joints) for word in reading.words[:tag])
        return not (reading.negations or apart)

    def is_plain(self, reading: Reading, asking: Collection[int]) -> bool:
        """Whether nothing else is said of it: not "nur 2018", "das ganze Jahr", "ein Jahr länger", "letztes Jahr".

        `asking` are the positions of the words that ask if it is so.
        """
        numbers = (*reading.dates, *reading.durations, *self._counted(reading))
        told = positions((*reading.mentions, *numbers))
        for number in reading.durations:
            # "Länger als zwei Jahre"
            bound = self.vocabulary.bound_before(reading.words, number.start)
            told |= set(range(bound[0], number.start)) if bound else set()
        told |= {*self._phrases(reading), *asking}
        if _tells_both_edges(reading):
            told |= {i for i, word in enumerate(reading.words) if word.says("joins")}
        words = self.vocabulary
        plain = words.plain | words.claimed | words.fillers | words.articles | words.today
        if reading.durations:
            # "Hat KIF zwei Jahre gedauert?", but not "ein Jahr länger"
            plain |= {word for word in self.vocabulary.durations.cues if (word,) not in self.vocabulary.bounds}
        others = (word for i, word in enumerate(reading.words) if i not in told)
        return all((word.says(*_PLAIN) and not word.says("only")) or word.folded in plain for word in others)

    def _goes_beyond(self, id_: str, claims: Sequence[str], reading: Reading) -> bool:
        """Whether it is asked if a Verbund ran until a time, or from one to another, and some source has it longer.

        Not so from one to another where it surely began in the first or ended in the last: then its run time is meant.
        """
        if not claims or not _ran_until(reading):
            return False
        period = self.catalogue.verbuende[id_].period
        # "War KIF 2017 bis 2018 aktiv?" is asked of a part of it.
        state = reading.says_any(self.vocabulary.being)
        if not state and len(claims) == len(_EDGES) and any(all_hold(run_times((claim,)), period) for claim in claims):
            return False
        months = [date.year * 12 + month for date in reading.dates if date.year for month in (date.first, date.last)]
        edges = possible_edges(period)
        if len(reading.dates) > 1 and not any(_may_hold_all(months, start, end) for start, end in edges):
            # "Lief KIF von 2017 bis 2021?" is not so of a part of its run time either.
            return False
        sooner = len(reading.dates) > 1 and any(start.most < min(months) for start, _ in edges)
        return bool(months) and (sooner or any(end.least > max(months) for _, end in edges))

    def _ends_meanwhile(self, id_: str, claims: Sequence[str], reading: Reading) -> bool:
        """Whether it ended in one of the months that a part of a year has, at which it is to be over, or still to run.

        "War KIF Mitte 2019 vorbei?", "lief KIF Mitte 2019 noch?"; not so before "bis Mitte 2019".
        """
        over = not reading.has("until", "before") and any(claim.startswith("endto") for claim in claims)
        on = reading.says("yet") and any(claim.startswith("run") for claim in claims)
        part = next((date.core for date in reading.dates if date.year and not date.is_year), None)
        if part is None or part.first == part.last or len(reading.dates) > 1 or not (over or on):
            return False
        first, last = ((part.year or 0) * MONTHS_OF_YEAR + month for month in (part.first, part.last))
        ends = (end for _, end in possible_edges(self.catalogue.verbuende[id_].period))
        return any(first <= end.least and end.most <= (last if over else last - 1) for end in ends)

    def _is_open_in_name(self, id_: str, reading: Reading) -> bool:
        """Whether a year is only in the name of a Verbund, of which no end is known: "Lief KOMOBIL2035 bis 2035?"."""
        verbund = self.catalogue.verbuende[id_]
        named = any(str(date.year) in verbund.name for date in reading.dates if date.year)
        return named and verbund.period.end is None

    def _phrases(self, reading: Reading) -> Iterator[int]:
        """The positions of phrases that tell of a beginning or an end: "hörte ... auf", "wrap up"."""
        for at, said in self.vocabulary.phrases_in(reading.words, reading.language):
            # That it was "the first to finish" is more than that it is over.
            if not said.isdisjoint(_EDGES) and said.isdisjoint({"only", *EXTREMES}):
                yield from at

    def _verb(self, reading: Reading) -> Collection[int]:
        """The positions of the words that ask together whether something goes on: "läuft ... weiter"."""
        said_at = self.vocabulary.phrases_in(reading.words, reading.language)
        return next((at for at, said in said_at if "running" in said and 0 in at), ())

    def _of_time(self, reading: Reading, tag: int) -> Iterator[str]:
        """What is to be so of the run time; from the word at `tag` on it is only asked if it is."""
        if not self._is_called_by_name(reading):
            # "Läuft Praktikum Westküste noch?": what a Verbund made may go on after its run time.
            return
        if reading.dates or reading.durations:
            said = times(reading, self.vocabulary)
            # Days are not documented; "three years before 2019" is neither, and "at work until" no end.
            days = any(date.day for date in reading.dates)
            # What has been running "since 2016" still is.
            on = reading.has("until") or self._says_since(reading)
            on &= not (reading.has("begins", "ends") or _ran_until(reading))
            # Whether something "went on after 2019", no run time tells.
            on |= reading.has("running") and reading.has("after") and reading.words[-1].folded in self.vocabulary.later
            beside = reading.durations and (reading.dates or reading.has("after", "before"))
            if said.whole and not (days or on or beside):
                yield from (
                    self._as_told(said.conditions, reading) if len(reading.dates) < 2 else _both_ends(said, reading)
                )
        elif reading.has("running") and (reading.says("runs") or reading.words[0].folded in self.vocabulary.being):
            # Whether there is still something of it ("Gibt es KIF noch?"), no run time tells.
            yield "running"
        elif reading.words[0].says("ends") or _says_at_last(reading.words[:tag]):
            yield "over"

    def _says_since(self, reading: Reading) -> bool:
        """Whether "since" is said, and not "of" before a name or a number of years: "die Laufzeit von NoLA"."""
        lasting = self.vocabulary.durations.of if not reading.dates else frozenset[str]()
        return reading.has("since") and any(
            word.says("since") and word.folded not in lasting and i + 1 not in reading.named
            for i, word in enumerate(reading.words)
        )

    def _is_called_by_name(self, reading: Reading) -> bool:
        """Whether the Verbund is called by its name or title, or the beginning of it, and not after what it made."""
        mention = next((mention for mention in reading.mentions if mention.kind == "verbund"), None)
        if mention is None:
            return False
        verbund = self.catalogue.verbuende[mention.ids[0]]
        names = [verbund.name, *([verbund.title.de, verbund.title.en] if verbund.title else [])]
        spelt = (one for name in names for one in (fold(name), "".join(folded(name))))
        return any(one.startswith(mention.key) or mention.key.startswith(one) for one in spelt)

    def _as_told(self, conditions: Sequence[str], reading: Reading) -> Iterator[str]:
        """What is over in a year may have ended before: "War KIF 2020 vorbei?", but "Ist KIF 2020 ausgelaufen?"."""
        dated = positions(reading.dates)
        ends = any(word.says("ends") for i, word in enumerate(reading.words) if i not in dated)
        # "Ist KIF 2019 das Ende gewesen?" asks when that was.
        named = any(one.folded in self.vocabulary.articles and two.says("ends") for one, two in pairwise(reading.words))
        # "Ist es wahr, dass KIF 2019 endete?", but "Stimmt es, dass KIF 2019 vorbei war?"
        clause = next((i for i, word in enumerate(reading.words) if word.folded in self.vocabulary.claimed), 0)
        # "War KIF in Gifhorn und endete es 2020?"
        joints = [i for i, word in enumerate(reading.words) if word.says("joins")]
        stop = None
        if dated:
            last = max(dated)
            clause = max([clause, *(i for i in joints if i < last)])
            # "Did KIF end in 2020 and was it in Gifhorn?"
            stop = next((i for i in joints if i > last), None)
        verbs = (word.folded for word in reading.words[clause:stop])
        was = not self.vocabulary.being.isdisjoint(verbs) and not any(map(tells_what_happened, reading.words))
        over = ends and was and not named
        for condition in conditions:
            ended = _ENDED.fullmatch(condition)
            if ended and over:
                yield f"endto{ended[1]}"
            elif not (over and condition.startswith("run")):
                yield condition

    def _counted(self, reading: Reading) -> tuple[Counted, ...]:
        """How many of something the Verbund is to have."""
        return self.counting.find(reading.words, positions(m for m in reading.mentions if m.kind == "verbund"))

    def _of_numbers(self, reading: Reading) -> Mapping[Fact, tuple[str, ...]]:
        found = self._counted(reading)
        if not found and (least := spread(reading, self.vocabulary)):
            return {"where": (str(Amount("laender", "from", int(least[0]))),)}
        amounts = [amount for counted in found for amount in counted.amounts]
        facts = dict.fromkeys(_TOLD_BY[amount.of] for amount in amounts if amount.of in _TOLD_BY)
        return {fact: tuple(str(a) for a in amounts if _TOLD_BY.get(a.of) == fact) for fact in facts}


def _says_at_last(words: Sequence[Word]) -> bool:
    """Whether an end is the last that is said, and not how it ended: "Is KIF over yet?", but "Did KIF end early?"."""
    said = [word for word in words if not word.says("yet", "already", "someday")]
    return bool(said) and said[-1].says("ends")


def _tells_both_edges(reading: Reading) -> bool:
    """Whether it is told when a Verbund began and when it ended: "startete 2016 und endete 2018"."""
    return len(reading.dates) == len(_EDGES) and reading.has("begins") and reading.has("ends")


def _may_hold_all(months: Sequence[int], start: Bounds, end: Bounds) -> bool:
    """Whether what began and ended then may have gone on from the first to the last of several dates.

    `months` are the first and the last one of each date.
    """
    firsts, lasts = months[::2], months[1::2]
    return start.least <= min(lasts) and end.most >= max(firsts)


def _both_ends(said: Times, reading: Reading) -> Iterator[str]:
    """When it is to have begun and ended, where it is to have run from one time to another: "von 2016 bis 2018"."""
    # Of "Mitte 2016", a bound keeps no more than a month.
    whole = all(date.is_year or date.first == date.last for date in reading.dates)
    if _tells_both_edges(reading) and whole and all(map(_EDGE.fullmatch, said.conditions)):
        yield from said.conditions
        return
    ends = [end for condition in said.conditions if (end := _BOUND.fullmatch(condition))]
    if _ran_until(reading) and whole and len(reading.dates) == len(said.conditions) == len(ends) == 2:
        yield from (f"{end[1]}{end[2]}" for end in ends)


def _ran_until(reading: Reading) -> bool:
    """Whether it is asked until when it ran, and so when it ended: "Lief KIF bis 2020?", "Stimmt es, dass KIF bis 2020
    lief?", "lief KIF von 2016 bis 2020?"; not until when it was "at work"."""
    ran = reading.says("runs")
    if ran and are_dashed(reading):
        return True
    since = len(reading.dates) < 2 and any(
        word.says("since") and not _is_of_somebody(i, reading) for i, word in enumerate(reading.words)
    )
    return ran and reading.has("until") and not (since or reading.has("already", "before", "after"))


def _is_of_somebody(position: int, reading: Reading) -> bool:
    """Whether a name stands behind "von", which then tells no time: "Ist KIF von der TU Dresden und lief bis 2020?"."""
    return any(mention.start - position in range(1, ARTICLE + 1) for mention in reading.mentions)
