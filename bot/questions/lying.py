"""Whether a place is asked to lie in a Land, or most Verbünde: "Liegt Eschwege in Hessen?", "Sind die meisten da?"."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.questions.known_names import WHERE
from bot.questions.signals import THEMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.questions.folding import Token
    from bot.questions.known_names import Kind
    from bot.questions.names import Mention
    from bot.questions.reading import Reading, Word
    from bot.questions.signals import Signal
from bot.questions.vocabulary import Vocabulary

_PLAIN: Final[frozenset[Signal]] = frozenset(
    {
        "yes_no", "place_cue", "place_word", "land_word", "topic_cue", "belong", "where", "since", "weak",
        "joins", "either", "whether", "confirm", "pronoun", "first_person",
    }
)  # fmt: skip
"""What words may say beside the names where nothing is asked but where a place lies."""
_PLAIN_OF_MOST: Final = _PLAIN | {"most", "fewest", "verbund_one", "verbund_many", "having", "runs", "want"}
"""What they may say where nothing is asked but whether a Land has the most Verbünde."""
_PLAIN_OF_THEMES: Final = _PLAIN_OF_MOST | {"theme_one", "largest", "smallest"}
"""What they may say where it is asked of a theme, which is as large as it has Verbünde."""
_OPENING: Final = 6
"""In so many words a question asks of whom it is asked."""


@dataclass(frozen=True, slots=True)
class Lying:
    """A place, town or Land, and the Länder that it is asked to lie in."""

    there: Mention
    laender: tuple[Mention, ...]

    @property
    def asked(self) -> tuple[str, ...]:
        """The ids of these Länder."""
        return tuple(land.ids[0] for land in self.laender)


def lying(reading: Reading, vocabulary: Vocabulary) -> Lying | None:
    """Where which place is asked to lie, where nothing else is asked."""
    if not reading.mentions[1:] or not (_asks_whether(reading) or _claims(reading, vocabulary)):
        return None
    there, *laender = reading.mentions
    if there.kind not in WHERE or there.called or any(land.kind != "land" or len(land.ids) != 1 for land in laender):
        return None
    between = reading.words[there.end : laender[0].start]
    if len(laender) == 1:
        # "Cottbus war doch in Sachsen, oder in Brandenburg?" claims the first, and asks for the other one.
        between = tuple(word for word in between if not _is_said(word, vocabulary))
    if not _leads_into(between, vocabulary):
        return None
    if any(w.folded in vocabulary.inside or w.folded in vocabulary.within for w in reading.words[: there.start]):
        # "Ist in Dortmund in NRW etwas?"
        return None
    others = [word for i, word in enumerate(reading.words) if i not in reading.named]
    others = others[:-1] if _ends_with_or_not(reading) else others
    told = any(word.folded in vocabulary.being or word.folded in vocabulary.lies for word in others)
    # "Offenburg in Hessen?"
    told = told or (reading.interrogative and all(word.folded in vocabulary.within for word in others))
    if not (told and all(_is_plain(word, reading, vocabulary) for word in others)):
        return None
    return Lying(there, tuple(laender))


def may_lie(mention: Mention, names: Iterable[Mention], words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether what may be an ordinary word is a place, as it may be asked to lie in a Land: "Liegt Kiel in Hessen?".

    So it may in "In welchem Land liegt Kiel?", but not in "Ist Regen in Hessen angesagt?".
    """
    beside = (*words[max(0, mention.start - 1) : mention.start], *words[mention.end : mention.end + 1])
    laender = [name for name in names if name.kind == "land"]
    if any(word.folded in vocabulary.lies for word in beside):
        return bool(laender) or any(vocabulary.says(word.folded, "land_word") for word in words)
    land = next((other for other in laender if other.start > mention.end), None)
    if land is None or not _leads_into(words[mention.end : land.start], vocabulary):
        return False
    verbs = vocabulary.being | vocabulary.lies
    behind = words[land.end :]
    told = behind or [word for word in beside if word.folded in verbs]
    return bool(told) and all(word.folded in verbs for word in told)


def _leads_into(between: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether words may stand between a place and the Land in which it lies: "in", "zum Land", "in the state of"."""
    small = vocabulary.within | vocabulary.articles | vocabulary.lies
    parts = all(word.folded in small or vocabulary.says(word.folded, "land_word") for word in between)
    return parts and any(word.folded in vocabulary.within for word in between)


def asks_whether_most(reading: Reading, kind: Kind = "land") -> bool:
    """Whether it is asked if a Land has the most Verbünde: "Hat NRW die meisten?", "Liegen die meisten in Hessen?".

    Or a theme ("Ist Daseinsvorsorge das größte Thema?") or a place. Not so where more is said of them: "Sind die
    meisten Verbünde in Hessen vorbei?".
    """
    if not reading.mentions or any(mention.kind != kind for mention in reading.mentions) or reading.dates:
        return False
    speaks = reading.brief or reading.says("verbund_many", *THEMES)
    first = next((i for i, word in enumerate(reading.words) if word.says("most", "fewest")), 0)
    behind = asks_of_most(reading) and first < reading.mentions[0].start
    if kind != "land" and (len(reading.mentions) > 1 or behind):
        # "Sind die meisten Verbünde im Thema Daten?" may ask for more than half.
        return False
    asks = reading.words[0].says("yes_no") or reading.has("confirm")
    others = [word for i, word in enumerate(reading.words) if i not in reading.named]
    said = _PLAIN_OF_THEMES if kind == "theme" else _PLAIN_OF_MOST
    plain = all(word.signals <= said for word in others) and not (reading.counted or reading.durations)
    return speaks and asks and plain and reading.has("most", "fewest") and not reading.rest


def asks_of_most(reading: Reading) -> bool:
    """Whether something is asked of most Verbünde, for a yes or no: "Sind die meisten Verbünde vorbei?"."""
    opening = [word for word in reading.words[:_OPENING] if word.signals]
    verb, most, who, *_ = (*opening, None, None, None)
    return bool(verb and most and who and verb.says("yes_no") and most.says("most") and who.says("verbund_many"))


def _asks_whether(reading: Reading) -> bool:
    if reading.has("whether", "confirm"):
        return True
    return not reading.asks_openly and (reading.interrogative or reading.words[0].says("yes_no"))


def _claims(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is claimed, and to be confirmed, that it lies there: "Butzbach war doch in Bayern (oder nicht)"."""
    there, land, *_ = reading.mentions
    return _ends_with_or_not(reading) or any(
        word.folded in vocabulary.fillers for word in reading.words[there.end : land.start]
    )


def _ends_with_or_not(reading: Reading) -> bool:
    """Whether a text ends with "oder nicht"."""
    return len(reading.words) > 1 and reading.words[-2].says("either") and reading.words[-1].says("no")


def _is_said(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word only says that it is so: "war doch"."""
    return word.folded in vocabulary.being or word.folded in vocabulary.fillers


def _is_plain(word: Word, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a word tells nothing but that something lies somewhere."""
    if word.folded in vocabulary.lies | vocabulary.within | vocabulary.articles:
        return True
    return word.signals <= _PLAIN and word not in reading.rest
