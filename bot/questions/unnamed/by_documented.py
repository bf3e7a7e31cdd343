"""Verbünde of which something is known, or is not: "Welche haben eine Website?", "Welche haben keine?"."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import Final, Literal

from bot.questions import kinds
from bot.questions.kinds import Documented, Question
from bot.questions.numbers.times import times
from bot.questions.reading.negation import affirmed, denying_names, is_denied_at, is_lacking, is_missing, left_out
from bot.questions.reading.reading import ARTICLE, FACTS, Reading, Word
from bot.questions.unnamed.by_filter import ByFilter
from bot.questions.unnamed.case import Case
from bot.questions.unnamed.participants import speaks_of_partners
from bot.questions.unnamed.searching import Searching
from bot.questions.unnamed.seats import is_seated
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_Had = Literal["link", "coordinator", "partners"]
_HAD: Final[tuple[_Had, ...]] = ("link", "coordinator", "partners")
"""What a Verbund may be said to have."""
_SAID: Final[Mapping[Documented, Signal]] = {
    **{fact: fact for fact in ("link", "coordinator", "partners", "title", "when", "money")},
    "start": "begins",
    "end": "ends",
}
"""What words say that speak of a fact."""
_OF: Final[tuple[Signal, ...]] = ("place_cue", "at_cue", "topic_cue", "for_cue", "since")
"""What prepositions say behind which it is told of whom something is known ("von welchen", "for how many")."""
_OF_WHOM: Final[tuple[Signal, ...]] = ("place_cue", "who")
"""What the words say that ask of whom something is told: "Bei wem"."""
_APART: Final = 4
"""So many words lie between a fact and the word that tells that it is not known ("not known when they ended")."""
_REACH: Final = 3
"""So many words may stand between "haben" or "mit" and that ("mit einer eigenen Website")."""


@dataclass(frozen=True, slots=True)
class ByDocumented:
    """Decides on cases in which Verbünde are looked for that have, or lack, a fact."""

    vocabulary: Vocabulary
    searching: Searching
    by_filter: ByFilter

    def question(self, case: Case) -> Question | None:
        """A search for Verbünde that have or lack something, or nothing where none is said to."""
        reading = case.reading
        if not looks_for_verbuende(reading):
            return None
        if self._lacks_result(reading):
            # What is told of each Verbund may be that results are not known, which no search tells.
            return kinds.NotUnderstood()
        reading = self._with_sums(reading)
        apart = denying_names(reading)
        left = tuple(negation for negation in reading.negations if negation not in apart)
        reading = replace(reading, negations=left) if apart else reading
        rest = tuple(word for word in reading.rest if word.folded not in self.vocabulary.documented)
        found = tuple(word for word in case.found if word not in self.vocabulary.documented)
        if len(found) < len(rest):
            return None
        reading = replace(reading, rest=rest) if len(rest) < len(reading.rest) else reading
        lacking = self._lacking(reading)
        documented = () if lacking else self._known(reading) or self._documented(reading)
        if not (lacking or documented) or times(reading, self.vocabulary).conditions:
            return None
        if self._asks_of_titles(reading):
            return kinds.NotUnderstood()
        # "..., aber nicht in NRW" leaves NRW out, whatever is known.
        reading = replace(reading, negations=apart)
        weighed = case.weighed
        firm = tuple(word for word in weighed.firm if word in found)
        weighed = replace(weighed, words=tuple(word for word in weighed.words if word in found), firm=firm)
        affirming = replace(case, reading=reading, weighed=weighed, beside_facts=False)
        search = self.by_filter.question(affirming) or self.searching.search(found, reading)
        if not isinstance(search, kinds.Search):
            return None
        without = replace(search.without, documented=lacking, themes=left_out(reading, "theme"))
        themes = affirmed(reading, "theme")
        return replace(search, without=without, documented=documented, themes=themes, leading=False)

    def _with_sums(self, reading: Reading) -> Reading:
        """Read so that what may be a sum is one where it is told if something is known: "with known funding"."""
        if not asks_of_known_sum(reading, self.vocabulary):
            return reading
        words = tuple(
            replace(word, signals=word.signals | {"money"}) if word.folded in self.vocabulary.ranked_by else word
            for word in reading.words
        )
        return replace(reading, words=words, signals=reading.signals | {"money"})

    def _lacks_result(self, reading: Reading) -> bool:
        """Whether results are said not to be there, or not to be known: "Bei welchen ist kein Ergebnis belegt?"."""
        if not reading.says("which", *VERBUENDE):
            # "Gibt es keine Ergebnisse?" may be asked of one.
            return False
        at = [i for i, word in enumerate(reading.words) if word.says("outcome")]
        denied = any(is_denied_at(i, reading) or self._is_deed_denied(i, reading) for i in at)
        return denied or (bool(at) and (is_missing("outcome", reading) or self._is_unknown("outcome", reading)))

    def _is_deed_denied(self, position: int, reading: Reading) -> bool:
        """Whether "not" stands shortly before a word and what was done with it: "did not publish any results".

        Not so "ohne Uni haben Ergebnisse": what is lacking is something else.
        """
        start = max(reading.clause(position).start, position - _REACH)
        denying = (n for n in reading.negations if n.denies and not n.says("lacks"))
        denied = [negation.end for negation in denying if start <= negation.end]
        between = (range(end, position) for end in denied if end <= position)
        return any(
            reading.named.isdisjoint(some) and not any(reading.words[i].says("joins", *VERBUENDE) for i in some)
            for some in between
        )

    def _lacking(self, reading: Reading) -> tuple[Documented, ...]:
        """The facts that Verbünde are said to lack, or that are said not to be known of them."""
        if not (reading.has("missing") or any(negation.denies for negation in reading.negations)):
            return ()
        lacking = tuple(
            fact
            for fact, signal in _SAID.items()
            if reading.has(signal)
            and (fact != "money" or self._tells_of_sum(reading))
            and (is_lacking(signal, reading) or _has_behind(signal, reading) or self._is_unknown(signal, reading))
        )
        return _exactly(lacking)

    def _asks_of_titles(self, reading: Reading) -> bool:
        """Whether something is said to stand in titles or not, whether known or not: "Partner nicht im Titel"."""
        inside = self.vocabulary.inside
        at = (i for i, word in enumerate(reading.words) if word.says("title"))
        return any(word.folded in inside for i in at for word in reading.before(i, ARTICLE))

    def _tells_of_sum(self, reading: Reading) -> bool:
        """Whether a sum may be unknown, as opposed to money that is short: "Wo fehlt Geld?"."""
        return reading.says_any(self.vocabulary.sums, self.vocabulary.documented, self.vocabulary.undocumented)

    def _is_unknown(self, signal: Signal, reading: Reading) -> bool:
        """Whether a fact is said not to be known: "ist das Ende nicht belegt", "is the end unknown"."""
        denying = [negation.start for negation in reading.negations if negation.denies]
        for position, word in enumerate(reading.words):
            denied = any(abs(i - position) <= _APART for i in denying)
            # "Ich weiß nicht, wann sie endeten"
            own = any(reading.words[i].own for i in reading.clause(position))
            known = word.folded in self.vocabulary.documented and denied and not own
            if not (known or word.says("missing")):
                continue
            for other in range(max(0, position - _APART), min(len(reading.words), position + _APART + 1)):
                between = reading.words[min(position, other) : max(position, other)]
                # "Welche mit Website fehlen in Hessen?"
                had = any(one.folded in self.vocabulary.sort_cues for one in reading.before(other))
                if reading.words[other].says(signal) and not (had or any(one.says(*VERBUENDE) for one in between)):
                    return True
        return False

    def _known(self, reading: Reading) -> tuple[Documented, ...]:
        """The facts that are said to be known of Verbünde: "Bei wie vielen ist die Website bekannt?"."""
        if any(negation.denies for negation in reading.negations) or reading.has("missing"):
            return ()
        if self.vocabulary.documented.isdisjoint([word.folded for word in reading.words]):
            return ()
        asked_of = self._is_asked_of(reading)
        return _exactly(
            tuple(
                fact
                for fact, signal in _SAID.items()
                if not is_seated(fact, reading)
                and ((asked_of and self._is_beside(signal, reading)) or self._is_called_known(signal, reading))
            )
        )

    def _is_asked_of(self, reading: Reading) -> bool:
        """Whether a preposition before "which" or "how many" says that something of these is asked: "Von wie vielen".

        Or it is told of them: "projects whose funding is known". Not so where another noun follows: "In welchem Jahr".
        """
        words = reading.words
        if any(one.says("verbund_many") and (two.parted or two.says("where", "who")) for one, two in pairwise(words)):
            return True
        of = self.vocabulary.of
        for i, word in enumerate(words):
            if not (word.says(*_OF) or word.folded in of):
                continue
            start = i + 1 + any(one.says("how") for one in words[i + 1 : i + 2])
            if any(one.says("which", "how_many") for one in words[start : start + 1]):
                behind = words[start + 1 : start + 2]
                small = {*of, *self.vocabulary.articles, *self.vocabulary.documented}
                return all(one.says(*VERBUENDE, "yes_no", "those") or one.folded in small for one in behind)
        return False

    def _is_beside(self, signal: Signal, reading: Reading) -> bool:
        """Whether a word for a fact stands near one that tells that it is known."""
        at = [i for i, word in enumerate(reading.words) if word.folded in self.vocabulary.documented]
        own = any(reading.words[j].own for i in at for j in reading.clause(i))
        return not own and any(
            word.says(signal) and abs(i - other) <= _APART for i, word in enumerate(reading.words) for other in at
        )

    def _is_called_known(self, signal: Signal, reading: Reading) -> bool:
        """Whether Verbünde are said to have a known one: "How many projects have a known grant?"."""
        return any(
            one.folded in self.vocabulary.documented
            and two.says(signal)
            and any(word.says("having") or word.folded in self.vocabulary.sort_cues for word in reading.before(i, 2))
            for i, (one, two) in enumerate(pairwise(reading.words))
        )

    def _documented(self, reading: Reading) -> tuple[Documented, ...]:
        """The fact that Verbünde are said to have: "Projekte mit Website", "Which projects have a coordinator?"."""
        asked = [fact for fact in FACTS if fact in reading.signals]
        compared = reading.has("most", "fewest", "same", "together", "several", "other", "limit")
        if len(asked) != 1 or compared or reading.scopes:
            return ()
        return tuple(fact for fact in _HAD if fact in asked and self._is_had(fact, reading))

    def _is_had(self, fact: _Had, reading: Reading) -> bool:
        """Whether "haben" or "mit" stands between the word for Verbünde and that for a fact, or all are asked about.

        More may be said of partners and coordinators, who must then be others than just any: "Kinder als Partner".
        """
        if fact != "link" and (reading.mentions or reading.rest):
            return False
        if fact == "partners" and not speaks_of_partners(reading, self.vocabulary):
            return False
        nouns: tuple[Signal, ...] = VERBUENDE if reading.has("every") else ("verbund_many",)
        start = next((i for i, word in enumerate(reading.words) if word.says(*nouns, "how_many")), None)
        if start is None:
            return False
        at = [i for i, word in enumerate(reading.words) if word.says(fact) and i > start]
        # "Haben alle Projekte eine Website?"
        of_all = bool(at) and reading.words[0].says("having") and reading.has("every")
        if any(self.vocabulary.is_number(reading.words[i - 1]) for i in at):
            # "Projekte mit zehn Mitarbeitern"
            return False
        if fact != "link" and not of_all and not any(self._is_plain(i, reading) for i in at):
            # "Mit wenigen Partnern", "wie viele haben insgesamt mitgemacht?"
            return False
        before = set(chain.from_iterable(range(max(start + 1, i - _REACH), i) for i in at)) - reading.named
        words = [reading.words[i] for i in before]
        return of_all or any(word.says("having") or word.folded in self.vocabulary.sort_cues for word in words)

    def _is_plain(self, position: int, reading: Reading) -> bool:
        """Whether "mit", "haben" or an article stands right before a word."""
        before = reading.before(position)
        cues = {*self.vocabulary.sort_cues, *self.vocabulary.articles}
        return any(word.says("having", "indefinite", "every") or word.folded in cues for word in before)


def asks_of_known_sum(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a word for a sum stands near one that tells that it is known or not: "where the funding is known"."""
    known = vocabulary.documented | vocabulary.undocumented
    at = [i for i, word in enumerate(reading.words) if word.folded in vocabulary.ranked_by]
    return any(
        word.folded in known and abs(i - other) <= _APART for i, word in enumerate(reading.words) for other in at
    )


def looks_for_verbuende(reading: Reading) -> bool:
    """Whether Verbünde, and nothing else, are asked for."""
    other = reading.has("theme_many", "which_theme", "land_word", "place_word")
    asked = reading.has("verbund_many", "verbund_any", "which", "count") or any(
        word.says("where") for word in reading.words[:1]
    )
    asked = asked or _asks_with_whom(reading)
    return reading.asks and asked and not other


def _asks_with_whom(reading: Reading) -> bool:
    """Whether it begins by asking of whom something is not known: "Bei wem ist die Leitung unbekannt?"."""
    opening = reading.words[: len(_OF_WHOM)]
    of_whom = len(opening) == len(_OF_WHOM) and all(map(Word.says, opening, _OF_WHOM))
    return of_whom and (bool(reading.negations) or reading.has("missing"))


def _has_behind(signal: Signal, reading: Reading) -> bool:
    """Whether "haben" stands behind a fact that is denied: "die keine Website haben"."""
    return any(
        one.says(signal) and two.says("having") and any(i in s and s.negation.says("lacks") for s in reading.scopes)
        for i, (one, two) in enumerate(pairwise(reading.words))
    )


def _exactly(facts: tuple[Documented, ...]) -> tuple[Documented, ...]:
    """The start or the end where only that is said; who says both, or when something ran, means both."""
    edges = {"start", "end"}.intersection(facts)
    dropped = {"when"} if len(edges) == 1 else edges
    return tuple(fact for fact in facts if fact not in dropped)
