"""Which words are one name, as they are written: "DorfNetz Plus", "Wohnen im Wandel", a quotation."""

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from bot.questions.names.known_names import WHERE
from bot.questions.names.name_forms import is_surely_name, looks_like_name
from bot.questions.reading.reading import Reading, Word

_NOTHING: Final = range(0)
_INFLECTED: Final = ("e", "es")
"""How German adjectives end before a noun that is no genitive ("das Projekt großer Vermieter")."""


def name_at(start: int, reading: Reading) -> range:
    """The words that are one name from a position on: a quotation, words with capitals, or a strange word.

    Numbers and what no white space parts from it belong to it.
    """
    words = reading.words[start:]
    if not words or words[0].parted:
        return _NOTHING
    first, *others = words
    if first.quoted:
        return range(start, start + 1 + sum(1 for _ in takewhile(lambda word: word.quoted, others)))
    capital = first.text[:1].isupper() or looks_like_name(first)
    if not capital and (first not in reading.rest or reading.has_capitals):
        return _NOTHING

    def goes_on(word: Word) -> bool:
        # "DorfNetz Plus"
        joins = capital and word.says("weak", "joins")
        more = (word in reading.rest or joins) and (word.text[:1].isupper() or not capital)
        return not word.parted and (word.glued or word.text.isdigit() or more)

    return range(start, start + 1 + sum(1 for _ in takewhile(goes_on, others)))


def whole_name(start: int, reading: Reading) -> range:
    """A quotation, or the words up to the last one that is strange or a number, be there small ones between them.

    "Mobiles Land", "Wohnen im Wandel", "Wohnen plus", "Dorfkern 4.0"
    """
    words = reading.words[start:]
    if words[0].quoted:
        return name_at(start, reading)
    capital = words[0].text[:1].isupper()
    if not _begins_name(words, reading) or (reading.has_capitals and not capital):
        return _NOTHING
    within = (words[0], *takewhile(lambda word: not (word.parted or word.says("yes_no", "question_word")), words[1:]))
    places = {mention.start - start for mention in reading.mentions if mention.kind in WHERE}
    ends = [i for i, word in enumerate(within) if i in places or _ends_name(word, capital=capital, reading=reading)]
    last = ends[-1] + 1 if ends else 1
    # "Wohnen plus"
    last += last < len(within) and start + last + 1 == len(reading.words) and within[last].says("joins")
    return range(start, start + last)


def _begins_name(words: Sequence[Word], reading: Reading) -> bool:
    """Whether the first word is strange, or an adjective that tells nothing by itself: "Starke Dörfer"."""
    first, *others = words
    if first in reading.rest or not others or first.signals:
        return first in reading.rest
    # A theme or a place begins no name: "das Projekt Zwickau".
    plain = not any(mention.start <= len(reading.words) - len(words) < mention.end for mention in reading.mentions)
    adjective = first.text[:1].isupper() or (reading.language == "de" and first.folded.endswith(_INFLECTED))
    return plain and adjective and others[0] in reading.rest


def _ends_name(word: Word, *, capital: bool, reading: Reading) -> bool:
    """Whether a word may be the last one of a name, the first of which has a capital or none has."""
    if word.glued or word.text.isdigit() or word.says("land_word", "place_word"):
        return True
    return word in reading.rest and (word.text[:1].isupper() or not capital)


def is_written_as_name(name: range, reading: Reading) -> bool:
    """Whether one of the words looks like a name, or all stand between quotation marks."""
    words = [reading.words[i] for i in name]
    return bool(words) and (words[0].quoted or any(map(is_surely_name, words)))
