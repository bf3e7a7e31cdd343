"""How many Verbünde or themes there are said to be, at all or on a list: "Es waren 41 Verbünde, oder?".

The number may be bounded: "Gibt es in NRW nur ein Vorhaben?", "Hatte Hessen mehr als vier Projekte?".
"""

from typing import Final, Literal

from bot.questions import kinds
from bot.questions.names.known_names import Kind
from bot.questions.numbers.amounts import Amount
from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.tags import tag_start
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary
from bot.questions.words.word_groups import NumberBound

_PLAIN: Final[tuple[Signal, ...]] = (
    "yes_no", "confirm", "pronoun", "there", "programme", "place_cue", "having", "whether"
)  # fmt: skip
"""What is said beside a number where that is all that is to be confirmed."""
_COUNTED: Final[tuple[Signal, ...]] = ("verbund_many", "theme_many", "members")
"""What there are said to be so many of."""
_OF_LIST: Final[tuple[Signal, ...]] = (*_PLAIN, "theme_one", "belong", "land_word", "topic_cue", "runs")
"""The same beside what a list is of: "Zum Fokusthema Daten gehören 9 Verbünde, oder?"."""
_TELLER: Final = 4
"""In so many words it is told at the beginning who says so: "My old colleague says"."""
_OF_ROUND: Final[tuple[Signal, ...]] = (*_PLAIN, "oldest", "together")
"""The same beside the first rounds: "In den ersten beiden Runden waren es 40 Verbünde"."""


def claimed_count(
    reading: Reading, vocabulary: Vocabulary
) -> tuple[kinds.AllVerbuende | kinds.AllThemes, Amount] | None:
    """What is to be counted and how many there are said to be, where nothing else is asked."""
    teller = _teller(reading, vocabulary)
    # "Es wurden 40 Projekte gefördert, oder?": all of them were.
    strange = (word for word in reading.rest if word not in reading.words[:teller])
    if not all(word.folded in vocabulary.paying for word in strange) or not _names_only(reading, "programme"):
        return None
    claimed = _claimed(reading, vocabulary, _PLAIN, teller)
    if claimed is None or claimed[0].says("members"):
        return None
    noun, number = claimed
    question = kinds.AllThemes(count=True) if noun.says("theme_many") else kinds.AllVerbuende(count=True)
    return question, number


def claimed_of_list(reading: Reading, vocabulary: Vocabulary) -> Amount | None:
    """How many Verbünde are said to be on a list of a Land, a place or a theme: "In NRW waren es 9 Verbünde, oder?"."""
    if reading.rest or not _names_only(reading, "programme", "land", "place", "theme"):
        return None
    claimed = _claimed(reading, vocabulary, _OF_LIST)
    return claimed[1] if claimed and claimed[0].says(*VERBUENDE, "members") else None


def claimed_of_round(reading: Reading, vocabulary: Vocabulary) -> int | None:
    """How many Verbünde are said to have been in the first rounds, or one of them."""
    if not _names_only(reading, "programme") or any(word.folded not in vocabulary.rounds for word in reading.rest):
        return None
    claimed = _claimed(reading, vocabulary, _OF_ROUND)
    exact = bool(claimed and claimed[0].says("verbund_many") and not claimed[1].bound)
    return claimed[1].number if reading.rest and claimed and exact else None


def _teller(reading: Reading, vocabulary: Vocabulary) -> int:
    """How many words a text begins with that tell who says so: "I heard (that)", "My colleague says (that)"."""
    words = reading.words
    if size := len(vocabulary.supposing_phrases.at(0, words)):
        return size
    if not words or not words[0].says("first_person", "indefinite"):
        return 0
    reports = vocabulary.courtesies.reports
    return next((i + 1 for i, word in enumerate(words[:_TELLER]) if i and word.folded in reports), 0)


def _names_only(reading: Reading, *allowed: Kind) -> bool:
    return all(mention.kind in allowed for mention in reading.mentions)


def _claimed(
    reading: Reading, vocabulary: Vocabulary, plain: tuple[Signal, ...], teller: int = 0
) -> tuple[Word, Amount] | None:
    """What is counted and the number it is said to have, where all other words that are no names only say `plain`.

    The first words up to `teller` tell who says so.
    """
    if not reading.says(*_COUNTED, "verbund_one") or reading.says("question_word"):
        return None
    words = reading.words
    tag = tag_start(reading, vocabulary)
    negations = [word for word in words[:tag] if word.says("no")]
    if len(negations) > 1 or (reading.negations and not negations):
        return None
    found = [
        (start, i, at, number, bound)
        for i, one in enumerate(words[:-1])
        for at in [_noun_behind(i, reading, vocabulary)]
        if at
        for start, bound in [_bound_before(i, reading, vocabulary)]
        if (number := _number(one, words[at], vocabulary, bounded=start < i))
        # "Etwa acht" may be seven as well.
        if not bound.about
        if not negations or (start == i and _supposes(i, reading, negations[0]))
    ]
    if len(found) != 1:
        return None
    ((start, first, at, number, bound),) = found
    if not (teller or _asks_or_tells(reading, vocabulary, bounded=start < first)):
        return None
    small = vocabulary.plain | vocabulary.fillers | vocabulary.articles | vocabulary.claimed | vocabulary.insists
    small |= vocabulary.in_all | vocabulary.rounds
    small |= vocabulary.paying
    others = (i for i in range(teller, tag) if not start <= i <= at and i not in reading.named)
    told = all(
        reading.words[i].says(*plain)
        or reading.words[i] in negations
        or reading.words[i].folded in small
        or (i in {0, at + 1, tag - 1} and _says_nothing(reading.words[i], reading))
        for i in others
    )
    noun = words[at]
    of: Literal["themes", "verbuende"] = "themes" if noun.says("theme_many") else "verbuende"
    return (noun, Amount(of, bound.bound, number + bound.beyond)) if told else None


def _supposes(number: int, reading: Reading, negation: Word) -> bool:
    """Whether who denies a number in a question takes it to be so: "Waren es nicht 41?", "weren't there 41?".

    Not so "Waren es nicht mehr als 40?" and "Es waren nicht 41, oder?".
    """
    first = reading.words[0]
    before = not negation.says("lacks") and negation is reading.words[number - 1]
    return first.says("yes_no") and (negation is first or before)


def _noun_behind(position: int, reading: Reading, vocabulary: Vocabulary) -> int:
    """Where the noun ends that stands right behind a position and is counted ("focus themes"); 0 if none does."""
    size, said = vocabulary.read(reading.words, position + 1, reading.language)
    end = position + max(size, 1)
    counted: tuple[Signal, ...] = (*_COUNTED, "verbund_one")
    plain = reading.words[position + 1].says(*counted)
    return position + 1 if plain else end if not said.isdisjoint(counted) and reading.words[end].says(*counted) else 0


def _number(word: Word, noun: Word, vocabulary: Vocabulary, *, bounded: bool) -> int | None:
    """The number a word tells of a noun: "ein Projekt" is one where that is said to be all, or to be exceeded."""
    if bounded and word.says("indefinite"):
        return 1
    if word.says("indefinite") or not noun.says(*_COUNTED):
        return None
    return vocabulary.value(word)


def _bound_before(position: int, reading: Reading, vocabulary: Vocabulary) -> tuple[int, NumberBound]:
    """Where what bounds a number begins, and what it means; "only" says that there are no more."""
    if before := vocabulary.bound_before(reading.words, position):
        return before
    only = any(word.says("only") for word in reading.before(position))
    return position - only, NumberBound("")


def _says_nothing(word: Word, reading: Reading) -> bool:
    """Whether a word is no more than a verb may be at its end, or behind who did so: "gearbeitet", "work"."""
    return not word.signals and word not in reading.rest


def _asks_or_tells(reading: Reading, vocabulary: Vocabulary, *, bounded: bool) -> bool:
    """Whether it is asked if something is so, or told in a sentence with a verb: "Es gab insgesamt 41 Verbünde.".

    "In Thüringen nur ein Verbund?" asks so without a verb.
    """
    asks = reading.words[0].says("yes_no") or tag_start(reading, vocabulary) < len(reading.words)
    asks = asks or (bounded and reading.interrogative)
    return asks or reading.has("confirm") or any(word.says("yes_no") for word in reading.words[1:])
