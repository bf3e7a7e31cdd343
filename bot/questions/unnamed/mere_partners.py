"""Partners that are asked about as those that did not lead: "Wo war das ISOE nur Partner?", "dabei, ohne zu leiten"."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import Final

from bot.questions.names.known_names import NARROWING
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.reading.scopes import Negation
from bot.questions.words.folding import fold
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import AS, THAN, WITHOUT, Vocabulary

_REACH: Final = 3
"""So many words between a denial and the word for leading may stand at most ("not ever as the leader")."""
_NEAR: Final = 1
"""So many words may stand between a denial and "only", which it denies then ("nicht immer nur")."""
_SAID: Final[frozenset[Signal]] = frozenset({"only", "coordinator", "no", "except", "lacks", "rather"})
"""What is said where somebody was a partner and did not lead, and of nothing else."""
_VERBS: Final[tuple[Signal, ...]] = ("partners", "yes_no", "having")
_DOING: Final = frozenset({"zu", "being"})
"""What tells behind "ohne" that it is a deed which is denied: "ohne zu leiten", "without being the leader"."""
_TO_BE: Final = 2
"""So many words are "zu" and its verb."""
_THAT_THEY: Final = 2
"""So many words tell it as well, right before the verb: "ohne dass es geleitet hat"."""


def without_lead(reading: Reading, vocabulary: Vocabulary) -> Reading | None:
    """The text as one on those who took part, without what says that they did not lead; None where nothing does."""
    if not (reading.negations or reading.counted or reading.says("only")):
        return None
    if not (any(mention.kind in NARROWING for mention in reading.mentions) and _looks_for_verbuende(reading)):
        return None
    led = _led_at(reading, vocabulary)
    said = {*_denied_lead(led, reading, vocabulary), *_only_partner(reading, vocabulary)}
    if not said or not led <= said:
        # "In welchen war sie nur Partner, und welche leitete sie?"
        return None
    words = tuple(
        replace(word, folded="", signals=frozenset()) if i in said else word for i, word in enumerate(reading.words)
    )
    return replace(
        reading,
        words=words,
        rest=tuple(word for word in reading.rest if word in words),
        negations=tuple(one for one in reading.negations if one.start not in said),
        counted=tuple(one for one in reading.counted if one.start not in said),
        signals=reading.signals - _SAID | frozenset[Signal]({"partners"}),
    )


def _looks_for_verbuende(reading: Reading) -> bool:
    """Whether it is asked where, or in which Verbünde: to "War das ISOE nur Partner?" those it led are the answer."""
    if reading.has("confirm", "who", "every"):
        return False
    first = min(mention.start for mention in reading.mentions)
    if reading.words[0].says("yes_no") or reading.has("whether"):
        # "Gibt es Verbünde, in denen das ISOE nur Partner war?"
        return any(word.says(*VERBUENDE) for word in reading.words[:first])
    where = any(word.says("question_word") and word.says("where") for word in reading.words)
    return where or reading.has("which", "how_many", *VERBUENDE)


def _led_at(reading: Reading, vocabulary: Vocabulary) -> Set[int]:
    """Where the words stand that say that somebody led."""
    at = {i for i, word in enumerate(reading.words) if word.says("coordinator")}
    for positions, said in vocabulary.phrases_in(reading.words, reading.language):
        if "coordinator" in said:
            at.update(positions)
    return at


def _denied_lead(led: Set[int], reading: Reading, vocabulary: Vocabulary) -> Iterator[int]:
    """Where it is said behind somebody who took part, and at the end, that they did not lead."""
    last = max(led, default=-1)
    named = max((mention.end for mention in reading.mentions), default=0)
    for negation in reading.negations:
        first = next((i for i in range(negation.end, last + 1) if i in led), None)
        if first is None or not negation.denies or negation.start < named or first - negation.end > _REACH:
            continue
        between, behind = reading.words[negation.end : first], reading.words[last + 1 :]
        if any(word in reading.rest or word.parted or word.folded in vocabulary.sorts for word in between):
            # "Aber kein Landkreis als Leitung", "weder Partner noch Koordinator"
            continue
        if len(behind) == _TO_BE and behind[0].folded in _DOING:
            # "Ohne Koordinator zu sein"
            behind = ()
        if all(word.says(*_VERBS) for word in behind) and _took_part(negation, first, reading):
            yield from range(negation.start, len(reading.words))


def _took_part(negation: Negation, led: int, reading: Reading) -> bool:
    """Whether somebody is said to have taken part, and what is denied is that they led.

    "Welche hat die TU Dortmund nicht koordiniert?" asks for all others, "ohne Koordinator" for those that had none.
    """
    words = reading.words
    if words[negation.start].folded not in WITHOUT:
        return reading.has("partners") or reading.says("partners")
    if words[negation.end].folded == "dass":
        return led - negation.end == _THAT_THEY
    return any(word.folded in _DOING or word.folded.endswith("ing") for word in words[negation.end :])


def _only_partner(reading: Reading, vocabulary: Vocabulary) -> Iterator[int]:
    """Where it is said of somebody that they were only a partner: "nur (als) Partner", "just a partner".

    "Hatten nur einen Partner" counts them.
    """
    if reading.says_any(vocabulary.being):
        words = [_Plain.of(word, reading, vocabulary) for word in reading.words]
        for start, word in enumerate(words):
            stop = _end_of_partner(start, words, vocabulary) if "only" in word.signals else start
            ends = all(other.says(*_VERBS) for other in reading.words[stop:])
            if stop > start and ends and not _is_more(start, words, reading):
                yield from range(start, stop)


@dataclass(frozen=True, slots=True)
class _Plain:
    """What a word is and says by itself; where it is counted, the reading has that no more ("only a partner")."""

    folded: str
    signals: Set[Signal]

    @classmethod
    def of(cls, word: Word, reading: Reading, vocabulary: Vocabulary) -> "_Plain":
        folded = word.folded or fold(word.text)
        return cls(folded, word.signals or vocabulary.signals((folded,), reading.language))


def _end_of_partner(start: int, words: Sequence[_Plain], vocabulary: Vocabulary) -> int:
    """Where "Partner" ends behind "only", with an article or "als" between them at most; `start` if it does not."""
    small = takewhile(lambda word: "indefinite" in word.signals or word.folded in AS, words[start + 1 :])
    size = sum(1 for _ in small)
    at = start + 1 + size
    called = at < len(words) and size <= ARTICLE and words[at].folded in vocabulary.any_partners
    return at + 1 if called else start


def _is_more(start: int, words: Sequence[_Plain], reading: Reading) -> bool:
    """Whether "only" is denied: "nicht (immer) nur Partner", "mehr als nur Partner"."""
    if start and (words[start - 1].folded in THAN or "no" in words[start - 1].signals):
        return True
    named = reading.named
    return any(
        one.end <= start <= one.end + _NEAR and named.isdisjoint(range(one.end, start)) for one in reading.negations
    )
