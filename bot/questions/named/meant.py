"""Which of the Verbünde that are named are meant: a name may be an ordinary word, or be named to be put aside."""

from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.questions.names.certainty import Certain, Certainty
from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.reading.negation import is_put_aside
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.reading.scopes import links
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import THAN

_AS_WELL: Final = 2
"""The words of "als auch"."""
_BEHIND: Final = 3
"""So many words behind a name something may be told of it."""


@dataclass(frozen=True, slots=True)
class Meant:
    """The names of Verbünde that are meant for sure, and perhaps."""

    sure: tuple[Mention, ...]
    doubtful: tuple[Mention, ...]
    refused: bool = False
    """Whether all of them are named only to say that they are not meant."""

    @property
    def everyday(self) -> bool:
        """Whether all that are not sure are ordinary words as well."""
        return all(mention.everyday for mention in self.doubtful)


def meant(reading: Reading, certainty: Certainty, compares: Container[str]) -> Meant:
    """The names that are meant; none where all of them are ordinary words. What says one of `compares` compares."""
    judged = {mention: certainty.of(mention, reading) for mention in reading.mentions if mention.kind == "verbund"}
    judged |= dict.fromkeys(_compared(tuple(judged), reading, compares), "sure")
    mentions = [m for m, certain in judged.items() if certain != "no" or _is_listed(m, judged, reading)]
    affirmed = [m for m in mentions if not is_put_aside(m, reading) or _is_told_of_others(m, reading)]
    if not reading.has("same"):
        # "Not KIF, KOMET", but "KIF and not KOMET: the same theme?"
        mentions = affirmed or mentions
    sure = tuple(m for m in mentions if judged[m] == "sure" or _is_joined_to_sure(m, judged, reading))
    doubtful = tuple(mention for mention in mentions if mention not in sure)
    if sure and all(mention.everyday for mention in doubtful):
        doubtful = ()
    return Meant(sure, doubtful, refused=bool(mentions) and not affirmed)


def _is_told_of_others(mention: Mention, reading: Reading) -> bool:
    """Whether it is told of a place or an organisation that it was not there: "Die Uni Göttingen war nicht bei KIF".

    Not so "Welche in Hessen waren nicht bei KIF?" nor "In Hessen war etwas, nicht KIF".
    """
    verb = next((i for i, word in enumerate(reading.words) if word.says("yes_no")), 0)
    told = any(one.kind in {*WHERE, "organisation"} and one.end == verb for one in reading.mentions)
    looks = any(word.says("question_word", "which", "who", "something", *VERBUENDE) for word in reading.words[:verb])
    leads = any(map(links, reading.before(mention.start, ARTICLE)))
    return told and not looks and leads and verb in reading.clause(mention.start)


def _compared(mentions: Sequence[Mention], reading: Reading, compares: Container[str]) -> Iterator[Mention]:
    """The names that are compared, spelt right, with at most one word between them: "Vergleich KIF mit Mosaik".

    Where nothing else is told, all of them may be ordinary words.
    """
    comparing = [i for i, word in enumerate(reading.words) if word.folded in compares]
    if not comparing:
        return
    alone = all(word.folded in compares for word in reading.rest)
    ends = [
        i
        for i, (one, other) in enumerate(pairwise(mentions), 1)
        if other.start - one.end > 1 and not any(position in range(one.end, other.start) for position in comparing)
    ]
    for start, end in pairwise((0, *ends, len(mentions))):
        beside = [mention for mention in mentions[start:end] if not mention.distance]
        if len(beside) > 1 and (alone or not all(mention.everyday for mention in beside)):
            yield from beside


def _is_listed(mention: Mention, judged: Mapping[Mention, Certain], reading: Reading) -> bool:
    """Whether a name that is an ordinary word is joined to a sure one, and nothing is told of it: "zu nola und dewak".

    "KIF und Komet am Himmel" has a comet in it.
    """
    behind = reading.words[mention.end : mention.end + _BEHIND]
    return _is_joined_to_sure(mention, judged, reading) and not any(word in reading.rest for word in behind)


def _is_joined_to_sure(mention: Mention, judged: Mapping[Mention, Certain], reading: Reading) -> bool:
    """Whether "und" or "oder" alone stands between a name and a sure one: "KIF oder Nola".

    Misspelt, an ordinary word may be another one where anything else is told, and another name is asked back.
    """
    if mention.distance and (reading.rest or not mention.everyday):
        return False
    gaps = (
        reading.words[min(mention.end, other.end) : max(mention.start, other.start)]
        for other, certain in judged.items()
        if certain == "sure"
    )
    return any(_joins(gap, reading) for gap in gaps)


def _joins(gap: Sequence[Word], reading: Reading) -> bool:
    """Whether words between two names only join them: "und", or "als auch" behind "sowohl"."""
    if len(gap) == 1:
        return gap[0].says("joins", "either")
    return len(gap) == _AS_WELL and gap[0].folded in THAN and reading.has("jointly")
