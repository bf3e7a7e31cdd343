"""A place as those are called who govern it: "Stadtverwaltung Herten", "Rathaus Cottbus", "Nidda town hall".

A town or district that took part is asked for as a place, and so are they: no subject is looked for there.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.questions.names.names import Mention
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_BETWEEN: Final = ARTICLE + 1
"""So many words may stand between an office and its place: "die Verwaltung von der Stadt Herten"."""
_DEEDS: Final[tuple[Signal, ...]] = ("partners", "coordinator", "money", "outcome", *VERBUENDE)
"""What is asked of those who took part, and of no town hall as such."""


def with_offices(reading: Reading, vocabulary: Vocabulary, is_subject: Callable[[Word], bool]) -> Reading:
    """The reading, where the places include the words for who governs them, and nothing of these is left.

    Not so where something is asked of these themselves: "Wer ist Bürgermeister von Nidda?", "Rathaus Nidda offen?".
    """
    if not reading.rest or not reading.says_any(vocabulary.offices_of_places) or _asks_of_itself(reading):
        return reading
    mentions = tuple(_governed(mention, reading, vocabulary) for mention in reading.mentions)
    if mentions == reading.mentions:
        return reading
    changed = (one for one, known in zip(mentions, reading.mentions, strict=True) if one != known)
    said = {position for one in changed for position in range(one.start, one.end)}
    rest = tuple(word for word in reading.rest if not any(word is reading.words[i] for i in said))
    return replace(reading, mentions=mentions, rest=rest) if all(map(is_subject, rest)) else reading


def _asks_of_itself(reading: Reading) -> bool:
    """Whether it is asked who or where somebody is, or when, and not of what Verbünde did; or somebody tells it."""
    asked = [word for word in reading.words if word.says("question_word") and not word.says("which", "something")]
    who = any(word.says("who") for word in asked)
    return reading.tells_own or who or (bool(asked) and not reading.has(*_DEEDS))


def _governed(mention: Mention, reading: Reading, vocabulary: Vocabulary) -> Mention:
    headed = any(word.parted for word in reading.words[mention.end : mention.end + 1])
    if mention.kind not in {"place", "town"} or headed:
        # "Bauamt Gemeinde Nidda: wer hat schon mal ...?"
        return mention
    start = _office_before(mention.start, reading, vocabulary)
    end = _office_behind(mention.end, reading, vocabulary)
    return replace(mention, start=start, end=end)


def _office_before(start: int, reading: Reading, vocabulary: Vocabulary) -> int:
    """Where the word for an office stands that a place is said to have: "das Rathaus von Nidda"; else where it begins.

    Not so where something is asked to be in there, or of some kind: "WLAN im Rathaus Nidda", "digitales Rathaus Nidda".
    """
    at = next((i for i in range(start - 1, -1, -1) if not _is_between(reading.words[i], vocabulary)), -1)
    if at < max(0, start - 1 - _BETWEEN) or not _is_office(at, reading, vocabulary):
        return start
    between = reading.words[at + 1 : start + 1]
    before = reading.before(at, ARTICLE)
    # "Hier Bauamt Nidda" tells who asks; "district administration" are two words.
    small = vocabulary.articles | vocabulary.sorts.keys()
    opens = all(word.folded in small or word.says("yes_no", "having", "something", *_DEEDS) for word in before[-1:])
    inside = any(word.says("place_cue", "topic_cue", "for_cue", "joins") for word in before)
    return at if opens and not inside and not any(word.parted for word in between) else start


def _is_between(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word may stand between an office and its place: "of the town of", "in der Gemeinde"."""
    small = vocabulary.of | vocabulary.articles | vocabulary.inside
    kinds = vocabulary.sorts.get(word.folded, ())
    named = {"municipality", "district"}.intersection(kinds) and word.folded not in vocabulary.offices_of_places
    return word.folded in small or word.says("since") or bool(named)


def _office_behind(end: int, reading: Reading, vocabulary: Vocabulary) -> int:
    """Where the word for an office ends that stands behind a place in English: "Nidda town hall"."""
    own = reading.language == "en" and end < len(reading.words) and not reading.words[end].parted
    return end + 1 if own and _is_office(end, reading, vocabulary) else end


def _is_office(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a word that is left, and none that is denied, names one."""
    word = reading.words[position] if position >= 0 else None
    denied = any(position in range(n.start, n.end + 1) for n in reading.negations)
    return word is not None and word in reading.rest and word.folded in vocabulary.offices_of_places and not denied
