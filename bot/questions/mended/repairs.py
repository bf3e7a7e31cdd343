"""What people take back while they type or speak: "in Hessen, äh nein, Thüringen" asks for Thüringen alone.

Such a repair has three parts (Levelt, "Monitoring and self-repair in speech", 1983): what is taken back (`one`), an
editing term ("äh nein"), and what is meant instead (`other`). "Sorry" and "no" are said for many reasons, so nothing
is taken back unless hardly anything else stands between the two.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.questions.names.known_names import WHERE, Kind
from bot.questions.names.names import Mention
from bot.questions.reading.reading import FACTS
from bot.questions.reading.scopes import NEGATIONS
from bot.questions.words.folding import Token
from bot.questions.words.phrases import Phrases
from bot.questions.words.signals import Signal
from bot.questions.words.stretches import Stretch
from bot.questions.words.vocabulary import Vocabulary

_EDITING: Final[frozenset[Signal]] = frozenset({"correction", "nay", "slip", "hesitation"})
_CUES: Final[frozenset[Signal]] = frozenset({"place_cue", "topic_cue", "at_cue", "for_cue", "since"})
"""What prepositions say: they belong to what stands behind them."""
_SMALL: Final[frozenset[Signal]] = frozenset({*_CUES, "indefinite", "first_person", "pronoun", "running"})
"""What small words say that may stand between an editing term and what is meant."""
_ADDS: Final[frozenset[Signal]] = frozenset({"joins", "either", "other", "yet", "same"})
"""What says that both are meant, or something else."""
_ANEW: Final[frozenset[Signal]] = frozenset({"question_word", "which", "list", *FACTS})
"""What begins another question."""
_BETWEEN: Final[frozenset[Signal]] = _CUES | {"about", "correction"}
"""What may stand between "not" and what it denies ("not in Hesse", "I don't mean Hesse")."""
_CORRECTION: Final[frozenset[Signal]] = frozenset({"correction"})
_HESITATION: Final[frozenset[Signal]] = frozenset({"hesitation"})
_RATHER: Final[frozenset[Signal]] = frozenset({"rather"})
_REACH: Final = 8
"""So many words there are at most between what is taken back and what is meant."""
_DENYING: Final = 4
"""So many words a denial and what stands behind it take at most."""


@dataclass(frozen=True, slots=True)
class _Part(Stretch):
    """What may be taken back, or meant instead: a name, a year, or a subject of one word."""

    kind: Kind | None = None


@dataclass(frozen=True, slots=True)
class _Text:
    """The words of a text, and what each of them says; of phrases every word the same."""

    words: tuple[Token, ...]
    said: Sequence[frozenset[Signal]]

    def says(self, position: int, signals: frozenset[Signal]) -> bool:
        """Whether a word says any of these; there may be none at that position."""
        return position < len(self.words) and not self.said[position].isdisjoint(signals)


class Repairs:
    """Knows what was taken back."""

    def __init__(self, vocabulary: Vocabulary, is_subject: Callable[[str], bool]) -> None:
        """`is_subject` tells whether a folded word is used by any description."""
        self._vocabulary = vocabulary
        self._is_subject = is_subject
        self._editing = Phrases(
            phrase for phrase, said in vocabulary.phrases.items() if any(map(_EDITING.intersection, said.values()))
        )

    def made(self, words: tuple[Token, ...], mentions: Sequence[Mention]) -> tuple[Token, ...]:
        """The words with what is meant in place of what was taken back, the first time that happens."""
        if not self._editing.stand_in(words):
            return words
        parts = tuple(self._parts(words, mentions))
        pairs = [pair for pair in pairwise(parts) if _is_of_one_sort(*pair, words)]
        if not pairs:
            return words
        text = _Text(words, self._said(words))
        for again in zip(parts, parts[1:], parts[2:], strict=False):
            if _is_of_one_sort(again[0], again[2], words) and (denied := _denied_again(*again, text)):
                before = tuple(m for m in mentions if m.end <= denied.start)
                behind = tuple(m.shifted(-len(denied)) for m in mentions if m.start >= denied.stop)
                return self.made((*words[: denied.start], *words[denied.stop :]), (*before, *behind))
        for one, other in pairs:
            if editing := _editing(one, other, text):
                return _replaced(one, other, editing, text)
        return words

    def _said(self, words: tuple[Token, ...]) -> list[frozenset[Signal]]:
        said: list[frozenset[Signal]] = []
        while len(said) < len(words):
            size, signals = self._vocabulary.read(words, len(said))
            said += [signals] * max(size, 1)
        return said

    def _parts(self, words: tuple[Token, ...], mentions: Sequence[Mention]) -> Iterator[_Part]:
        starts = {mention.start: mention for mention in mentions}
        position = 0
        while position < len(words):
            folded = words[position].folded
            mention = starts.get(position) or self._place_behind(words[position], starts.get(position + 1))
            if mention:
                yield _Part(position, mention.end, mention.kind)
            elif words[position].is_year or (not self._vocabulary.spells(folded) and self._is_subject(folded)):
                yield _Part(position, position + 1)
            position = mention.end if mention else position + 1

    def _place_behind(self, word: Token, mention: Mention | None) -> Mention | None:
        """The place that a word right before it says to be a town: "... ich meine die Stadt Gifhorn"."""
        is_kind = "municipality" in self._vocabulary.sorts.get(word.folded, ())
        return mention if is_kind and mention and mention.kind in {"place", "town"} else None


def _is_of_one_sort(one: _Part, other: _Part, words: tuple[Token, ...]) -> bool:
    """Whether one may be said by mistake for the other."""
    years = [words[part.start].is_year for part in (one, other)]
    return years[0] == years[1] and (one.kind == other.kind or {one.kind, other.kind} <= WHERE)


def _editing(one: _Part, other: _Part, text: _Text) -> list[int]:
    """Where the words stand by which the one is taken back; nowhere where it is not."""
    between = range(one.end, other.start)
    editing = [i for i in between if text.says(i, _EDITING)]
    if len(between) > _REACH or any(text.says(i, _ADDS) for i in _behind(other, text)):
        return []
    # "KIF – oder meine ich KOMET?" adds nothing.
    if any(text.says(i, _ADDS) and not text.says(i + 1, _EDITING) for i in between if i not in editing):
        return []
    if one.kind and any(text.says(i, _CORRECTION) for i in (*editing, other.end)):
        return (editing or [one.end]) if _is_meant(between, text) else []
    if not editing or any(text.says(i, NEGATIONS) for i in between if i not in editing):
        return []
    first, last = editing[0], editing[-1]
    # "With, wait, KOMET": what stands before belongs to what is meant, and nothing is taken back.
    left_hanging = any(text.says(i, _CUES) for i in range(one.end, first))
    rest = [i for i in range(first, other.start) if i not in editing]
    small = all(text.said[i] <= _SMALL if one.kind else text.says(i, _CUES - {"for_cue"}) for i in rest)
    anew = any(text.says(i, _ANEW) for i in range(last, other.start))
    # "Wohnen, ähm Pflege, ähm Schule" is a list.
    hesitates = one.kind is not None and any(text.says(i, _HESITATION) for i in editing)
    # "2017 nein 2016" needs no comma.
    years = text.words[one.start].is_year and len(editing) == len(between) and not text.says(first, NEGATIONS)
    apart = hesitates or years or _is_apart(one.end, editing, text)
    return editing if (anew or small) and apart and not left_hanging else []


def _denied_again(one: _Part, again: _Part, other: _Part, text: _Text) -> range:
    """Where it is said once more that what is taken back is not meant: "KIF, sorry nein, nicht KIF, KOMET"."""
    start = _denial(again.start, text)
    same = [word.folded for word in text.words[one.start : one.end]]
    if start == again.start or [word.folded for word in text.words[again.start : again.end]] != same:
        return range(0)
    apart = (*range(one.end, start), *range(again.end, other.start))
    adds = any(text.says(i, _ADDS) for i in apart)
    return range(start, again.end) if any(text.says(i, _EDITING) for i in apart) and not adds else range(0)


def _is_meant(between: Sequence[int], text: _Text) -> bool:
    """Whether "I mean" is said of the second name, whatever else stands in between: not "KIF, I mean not KOMET"."""
    denied = any(text.says(i, NEGATIONS) and not text.says(i, _EDITING) for i in between)
    return not denied or any(text.says(i, _RATHER) for i in between)


def _behind(other: _Part, text: _Text) -> range:
    """Behind what is meant, in its clause: "hold on, KOMET as well" takes nothing back."""
    end = next((i for i in range(other.end, len(text.words)) if text.words[i].parted), len(text.words))
    return range(other.end, min(end, other.end + 2))


def _is_apart(start: int, editing: Sequence[int], text: _Text) -> bool:
    """Whether an editing term is said by itself.

    Behind a pause, or in several words: neither "Hesse no, Bavaria yes" nor "Hesse but no Bavaria" nor "im Moment".
    """
    after = text.words[editing[-1] + 1]
    if "no" in text.said[editing[-1]] and not after.parted:
        return False
    telling = [i for i in editing if not text.says(i, _HESITATION)]
    return bool(telling) and (len(editing) > 1 or any(text.words[i].parted for i in range(start, editing[-1] + 1)))


def _replaced(one: _Part, other: _Part, editing: Sequence[int], text: _Text) -> tuple[Token, ...]:
    words = text.words
    for i in range(editing[-1], other.start):
        if text.says(i, _ANEW):
            # "Wo lief KIF? Quatsch, wer leitet NaKoFi?"
            return (replace(words[i], opens=True, pause=""), *words[i + 1 :])
    start = _denial(one.start, text)
    first = words[start]
    meant = (replace(words[other.start], glued=first.glued, opens=first.opens, pause=first.pause),)
    return words[:start] + meant + words[other.start + 1 : other.end] + words[one.end : editing[0]] + words[other.end :]


def _denial(position: int, text: _Text) -> int:
    """Where what denies a name begins, which goes with it: "nicht Hessen, sorry, Thüringen", "I didn't mean Hesse"."""
    start = position
    for i in range(position - 1, max(position - 1 - _DENYING, -1), -1):
        if text.says(i, NEGATIONS):
            start = i
        elif start < position or not text.says(i, _BETWEEN) or text.words[i + 1].parted:
            break
    return start
