"""Whether somebody is asked to be somewhere: a place in a Land, an organisation in a town, or most Verbünde.

"Liegt Eschwege in Hessen?", "Liegt Juist in Holland?", "Sitzt das ISOE in Bonn?", "Sind die meisten in Hessen?"
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Final

from bot.questions.names.known_names import WHERE
from bot.questions.reading.tags import tag_start
from bot.questions.words.signals import THEMES

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from bot.questions.names.known_names import Kind
    from bot.questions.names.names import Mention
    from bot.questions.reading.reading import Reading, Word
    from bot.questions.words.folding import Token
    from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_PLAIN: Final[frozenset[Signal]] = frozenset(
    {
        "yes_no", "place_cue", "place_word", "land_word", "topic_cue", "belong", "where", "since", "weak",
        "joins", "either", "whether", "confirm", "pronoun", "first_person",
    }
)  # fmt: skip
"""What words may say beside the names where nothing is asked but where a place lies."""
_PLAIN_OF_SEATS: Final = _PLAIN | {"having"}
"""What they may say where nothing is asked but where an organisation sits."""
_PLAIN_OF_MOST: Final = _PLAIN | {"most", "fewest", "verbund_one", "verbund_many", "having", "runs", "want"}
"""What they may say where nothing is asked but whether a Land has the most Verbünde."""
_PLAIN_OF_THEMES: Final = _PLAIN_OF_MOST | {"theme_one", "largest", "smallest"}
"""What they may say where it is asked of a theme, which is as large as it has Verbünde."""
_OPENING: Final = 6
"""In so many words a question asks of whom it is asked."""


@dataclass(frozen=True, slots=True)
class Lying:
    """A place, town or Land and the Länder that it is asked to lie in, or an organisation and where it is to sit.

    `countries` are other ones than Germany that it is asked to be in.
    """

    there: Mention
    where: tuple[Mention, ...]
    countries: tuple[str, ...] = ()
    loosely: bool = False
    """Whether an organisation is only asked to be there, where it may be besides its seat: "Ist das ISOE in Bonn?"."""

    @property
    def laender(self) -> tuple[str, ...]:
        """The ids of the Länder that are named."""
        return tuple(mention.ids[0] for mention in self.where if mention.kind == "land")

    @property
    def one_of_several(self) -> bool:
        """Whether it is asked in which of several it is: "in Hessen oder in Bayern"."""
        return len(self.where) + len(self.countries) > 1


def lying(reading: Reading, vocabulary: Vocabulary) -> Lying | None:
    """Where which place is asked to lie, or which organisation to sit, where nothing else is asked."""
    if not reading.mentions or reading.mentions[0].kind not in {*WHERE, "organisation"}:
        return None
    there, *laender = reading.mentions
    abroad = _countries(there, reading.words, vocabulary)
    starts = sorted((*abroad, *(land.start for land in laender)))
    if not starts or not (_asks_whether(reading) or _claims(there, starts[0], reading, vocabulary)):
        return None
    told = Lying(there, tuple(laender), tuple(vocabulary.countries[reading.words[i].folded] for i in abroad))
    if there.kind == "organisation":
        asked = sits(reading.mentions, reading.words, vocabulary)
        return replace(told, loosely=_is_there(there, starts[0], reading.words, vocabulary)) if asked else None
    if there.called or any(land.kind != "land" or len(land.ids) != 1 for land in laender):
        return None
    between = reading.words[there.end : starts[0]]
    if len(starts) == 1:
        # "Cottbus war doch in Sachsen, oder in Brandenburg?" claims the first, and asks for the other one.
        between = tuple(word for word in between if not _is_said(word, vocabulary))
    if not _leads_into(between, vocabulary):
        return None
    if any(w.folded in vocabulary.inside or w.folded in vocabulary.within for w in reading.words[: there.start]):
        # "Ist in Dortmund in NRW etwas?"
        return None
    others = [word for i, word in enumerate(reading.words) if i not in reading.named and i not in abroad]
    others = others[:-1] if _ends_with_or_not(reading) else others
    lies = any(word.folded in vocabulary.being or word.folded in vocabulary.lies for word in others)
    # "Offenburg in Hessen?"
    lies = lies or (reading.interrogative and all(word.folded in vocabulary.within for word in others))
    return told if lies and all(_is_plain(word, reading, vocabulary) for word in others) else None


def sits(names: Sequence[Mention], words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether nothing is said but that an organisation sits somewhere: "Hat das ISOE seinen Sitz in Frankfurt?".

    Not so "Was machte das ISOE in Frankfurt?", "Ist das ISOE in Frankfurt dabei?".
    """
    if not names or names[0].kind != "organisation" or len(names[0].ids) != 1:
        return False
    who, *where = names
    abroad = _countries(who, words, vocabulary)
    starts = sorted((*abroad, *(mention.start for mention in where)))
    if not starts or any(mention.kind not in WHERE or not mention.ids for mention in where):
        return False
    cued = [word for word in words[who.end : starts[0]] if word.folded not in vocabulary.articles][-1:]
    if not (cued and vocabulary.says(cued[0].folded, "place_cue", "since")):
        return False
    named = {*abroad, *(i for mention in names for i in mention.span)}
    others = [word.folded for i, word in enumerate(words) if i not in named]
    small = vocabulary.sits | vocabulary.articles | vocabulary.fillers
    plain = all(word in small or _is_said_of_seats(word, vocabulary) for word in others)
    return plain and not vocabulary.sits.isdisjoint(others)


def _is_there(there: Mention, start: int, words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether it is only said that an organisation is in a place, and neither sits there nor comes from there."""
    within = any(word.folded in vocabulary.inside for word in words[there.end : start])
    return within and all(word.folded in vocabulary.being for word in words if word.folded in vocabulary.sits)


def _is_said_of_seats(word: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.is_of_questions(word) and vocabulary.signals((word,)) <= _PLAIN_OF_SEATS


def _countries(there: Mention, words: Sequence[Token], vocabulary: Vocabulary) -> tuple[int, ...]:
    """Where other countries than Germany stand behind who is asked to be there."""
    behind = range(there.end, len(words))
    return tuple(i for i in behind if words[i].folded in vocabulary.countries)


def may_lie(mention: Mention, names: Iterable[Mention], words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether what may be an ordinary word is a place, as it may be asked to lie in a Land: "Liegt Kiel in Hessen?".

    So it may in "In welchem Land liegt Kiel?", but not in "Ist Regen in Hessen angesagt?".
    """
    beside = (*words[max(0, mention.start - 1) : mention.start], *words[mention.end : mention.end + 1])
    laender = [name for name in names if name.kind == "land"]
    if any(word.folded in vocabulary.lies for word in beside):
        abroad = _countries(mention, words, vocabulary)
        return bool(laender or abroad) or any(vocabulary.says(word.folded, "land_word") for word in words)
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


def asks_whether_most(reading: Reading, vocabulary: Vocabulary, kind: Kind = "land") -> bool:
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
    tag = tag_start(reading, vocabulary)
    asks = reading.words[0].says("yes_no") or reading.has("confirm") or tag < len(reading.words)
    # "Am wenigsten" tells no place.
    before = first - 1 if reading.words[first].says("most", "fewest") else None
    others = [word for i, word in enumerate(reading.words[:tag]) if i not in reading.named and i != before]
    said = _PLAIN_OF_THEMES if kind == "theme" else _PLAIN_OF_MOST
    if any(one.denies for one in reading.negations):
        # "Niedersachsen hat nicht die meisten, oder?"
        said |= {"no"}
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


def _claims(there: Mention, start: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is claimed, and to be confirmed, that it lies there: "Butzbach war doch in Bayern (oder nicht)".

    `start`: where it begins to be told where that is.
    """
    return _ends_with_or_not(reading) or any(
        word.folded in vocabulary.fillers for word in reading.words[there.end : start]
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
