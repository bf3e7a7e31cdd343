"""Which others were at work while one Verbund was: "Welche liefen gleichzeitig mit NoLA?", "parallel to KIF"."""

from dataclasses import dataclass, replace
from math import isinf
from typing import Final, Literal

from bot.catalogue import Catalogue, Period
from bot.questions import kinds
from bot.questions.kinds import Bound, Question
from bot.questions.named.case import Case
from bot.questions.named.others import Others
from bot.questions.names.names import Mention
from bot.questions.numbers.bounds import Bounds
from bot.questions.numbers.spans import MONTHS_OF_YEAR, Edge, Span
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.words.signals import EVENTS
from bot.questions.words.vocabulary import Vocabulary

_JOINING: Final = 4
"""So many words at most join a Verbund to what says that others ran beside it: "gleichzeitig mit dem Projekt NoLA"."""


@dataclass(frozen=True, slots=True)
class AtOnce:
    """Decides on cases in which others are looked for by when one Verbund was at work."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    others: Others

    def question(self, case: Case) -> Question | None:
        """Those that surely were at work when this one surely was; what is known of it, where that is too little."""
        reading = case.reading
        mention = beside_whose_run(reading, self.vocabulary)
        if mention is None or case.names != mention.ids:
            return None
        times = _times(self.catalogue.verbuende[case.names[0]].period, reading)
        if not times:
            return kinds.Facts(case.names, ("when",))
        found = self._narrowed(reading, mention)
        return replace(found, times=times) if found else kinds.NotUnderstood()

    def _narrowed(self, reading: Reading, mention: Mention) -> kinds.Search | None:
        """A search for the others by all else that is asked of them."""
        counts = reading.has("count")
        aside = kinds.Search(without=kinds.Without(verbuende=mention.ids), count=counts)
        told = [word for word in reading.rest if word.folded not in self.vocabulary.at_once]
        if not told and len(reading.mentions) == 1:
            return aside
        bare = replace(reading, rest=tuple(told), signals=reading.signals - {"same", "when", "jointly", "siblings"})
        match self.others.besides(bare, [mention]):
            case kinds.Search(times=()) as search:
                return search
        return None


def beside_whose_run(reading: Reading, vocabulary: Vocabulary) -> Mention | None:
    """The Verbund that others are said to have run at the same time as, where these are looked for."""
    looks = reading.says("which", "something", "list") or reading.has("who", "verbund_many", "count")
    if not looks or len(reading.ids("verbund")) != 1:
        return None
    mention = next(mention for mention in reading.mentions if mention.kind == "verbund")
    words = reading.words
    for at in range(mention.start - 1, max(0, mention.start - 1 - _JOINING), -1):
        joining = words[at + 1 : mention.start]
        if _is_at_once(words[at], vocabulary):
            return mention if joining else None
        if words[at].says(*EVENTS, "question_word") and not _joins(words[at], vocabulary):
            break
    # "Welche liefen mit NoLA parallel?"
    behind = words[mention.end : mention.end + 1]
    joined = any(_joins(word, vocabulary) for word in reading.before(mention.start, ARTICLE + 1))
    return mention if joined and any(_is_at_once(word, vocabulary) for word in behind) else None


def _is_at_once(word: Word, vocabulary: Vocabulary) -> bool:
    return word.folded in vocabulary.at_once


def _joins(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word stands between what is alike and what it is like: "mit", "wie"."""
    return word.says("topic_cue", "how") or word.folded in vocabulary.likens


def _times(period: Period, reading: Reading) -> tuple[str, ...]:
    """The conditions for what began or ended with one Verbund, or was at work in some month in which this one surely
    was; none where that cannot be told."""
    start, end = Bounds.of_start(period), Bounds.of_end(period)
    if reading.has("begins", "ends"):
        edges: tuple[tuple[Literal["start", "end"], Bounds], ...] = (("start", start), ("end", end))
        meant = [(edge, at) for edge, at in edges if reading.has("begins" if edge == "start" else "ends")]
        return tuple(_span(edge, "", at.least) for edge, at in meant) if all(at.exact for _, at in meant) else ()
    first, last = start.most, end.least
    if isinf(first) or isinf(last) or first > last:
        return ()
    return _span("start", "to", last), _span("end", "from", first)


def _span(edge: Edge, bound: Bound, month: float) -> str:
    """A condition, as addresses write it, for a month that is counted from the year 0."""
    year, before = divmod(int(month) - 1, MONTHS_OF_YEAR)
    return str(Span(edge, bound, year, before + 1))


def is_surely_known(period: Period) -> bool:
    """Whether it is documented to the month when a Verbund was at work, and all sources agree."""
    return Bounds.of_start(period).exact and Bounds.of_end(period).exact
