"""Facts asked in a half of a text that names nothing: "Leerstand in Kleinstädten: wer hat das gemacht und wann?"."""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from bot.questions.kinds import Fact
from bot.questions.reading.got import is_grant
from bot.questions.reading.reading import ARTICLE, FACTS, FactSignal, Reading, Word
from bot.questions.words.signals import LOOKS, Signal
from bot.questions.words.vocabulary import Vocabulary

_ASKED_BY: Final[tuple[FactSignal, ...]] = ("when", "where")
"""Facts that a question word alone asks for; elsewhere such a word only joins."""

_IT: Final = frozenset({"es", "s", "it"})
"""What was done, in either language, be it left of it but one letter ("wer hat's gemacht")."""
_BEFORE_ASKING: Final[tuple[Signal, ...]] = ("until", "since", "place_cue", "topic_cue", "at_cue", "for_cue")
"""What may stand before a question word."""
_REACHED: Final[frozenset[Signal]] = frozenset({"link", "contact"})
"""What tells where to read more, or to ask."""
_WHO: Final[frozenset[Fact]] = frozenset({"coordinator", "partners", "contact", "money"})
"""Facts that tell of somebody, or that somebody paid."""


def asked_in_halves(reading: Reading, vocabulary: Vocabulary) -> tuple[Fact, ...]:
    """The facts that are asked of what the rest of the text looks for, none if nothing else is told."""
    found: dict[Fact, None] = {}
    beside, errand, whoever, where = False, reading.seeks_own, False, False
    for half in _with_whoever_apart(reading, vocabulary):
        if asked := _asked(half, reading, vocabulary) or _asked_if_still(half, reading, vocabulary):
            found |= dict.fromkeys(asked)
        elif _asks_whoever(half, reading, vocabulary):
            whoever = True
        elif _asks_where_there_was(half, reading):
            where = beside = True
        else:
            beside |= any(word in reading.rest for word in half) or bool(reading.mentions)
            # "Wann fährt der Bus, und wohin?"
            timed = any(word.says("question_word") and word.says(*_ASKED_BY) for word in half)
            # "Wo ging es um Jugendliche?" looks for Verbünde.
            errand |= timed and not _asks_what_it_was_about(half, reading, vocabulary)
        errand |= not asked and _is_of_somebody(half, reading, vocabulary)
    if where and (found or _asks_only_where_there_was(reading)):
        found["where"] = None
    if whoever:
        # "Who did that?" may be asked of all who took part, but all of it is too much beside another fact.
        found |= dict.fromkeys(("coordinator",) if found else ("coordinator", "partners"))
    return tuple(found) if beside and not errand else ()


def halves(reading: Reading) -> Iterator[tuple[Word, ...]]:
    """The clauses, and what "and" joins to one that asks more: "Wer war dabei und wo?"."""
    words, joins = reading.words, reading.says("joins")
    starts = [
        i
        for i, word in enumerate(words)
        if i
        and (
            word.parted
            or (joins and words[i - 1].says("joins") and (word.says("question_word", "yes_no") or _leads(i, words)))
        )
    ]
    for start, end in zip([0, *starts], [*starts, len(words)], strict=True):
        yield words[start:end]


def _leads(position: int, words: tuple[Word, ...]) -> bool:
    """Whether a small word stands right before one that asks: "bis wann", "in welchem Land", "with whom"."""
    return words[position].says(*_BEFORE_ASKING) and any(
        word.says("question_word", "which") for word in words[position + 1 : position + 2]
    )


def _with_whoever_apart(reading: Reading, vocabulary: Vocabulary) -> Iterator[tuple[Word, ...]]:
    """The halves, and apart from the last one what is asked at its end, also without a comma.

    "Wölfe wer war das", "es geht um abwasser in rohrbach wie viel geld gab es dafür"
    """
    *before, last = halves(reading)
    yield from before
    start = next((i for i, word in enumerate(last) if word.says("who") and word.says("question_word")), 0)
    # Not so "Weiß da wer was?"
    points = any(word.says("pronoun") for word in last[start:])
    if not (start and points and _asks_whoever(last[start:], reading, vocabulary)):
        start = _asked_from(last, reading, vocabulary)
    if start:
        yield last[:start]
    yield last[start:]


def _asked_from(half: tuple[Word, ...], reading: Reading, vocabulary: Vocabulary) -> int:
    """Where a fact is asked of what a half tells before, and nothing is named from there on; 0 if none is.

    "Wann war das mit dem Wolf?" asks at once, and "Sagen Sie mir, wann das war?" tells of nothing.
    """
    asking = next((i for i, word in enumerate(half) if word.says("question_word", "which")), 0)
    behind = half[asking:]
    points = any(word.says("pronoun", "there") or word.folded in _IT | vocabulary.thereby for word in behind)
    return asking if asking and points and _asked(behind, reading, vocabulary) else 0


def asks_who_did_funding(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether funding is for something that is told, and the rest asks who did that: "Funding for clubs, who did it?".

    That is what Verbünde dealt with, and not what they were given.
    """
    for_it = any(
        is_grant(one, vocabulary)
        and two.says("for_cue")
        and any(word in reading.rest for word in reading.words[i : i + ARTICLE])
        for i, (one, two) in enumerate(pairwise(reading.words), 2)
    )
    return for_it and any(_asks_whoever(half, reading, vocabulary) for half in _with_whoever_apart(reading, vocabulary))


def asks_whether(half: tuple[Word, ...], reading: Reading) -> bool:
    """Whether a half behind another one asks for yes or no, and looks for nothing: "ham die da KI benutzt?"."""
    opening = next((word for word in half if not word.says("joins")), None)
    opens = opening is not None and opening.says("yes_no") and half[0] is not reading.words[0]
    return opens and not any(word.says("first_person", "can_you", *LOOKS) for word in half)


def asks_who_paid_besides(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a later half asks who paid for what is looked for: "Was lief in Dortmund, und wer hat es bezahlt?"."""
    _, *others = halves(reading)
    return any(
        _asks_who_paid(half, vocabulary)
        and not _names(tuple(word for word in half if word.folded not in vocabulary.paying), reading)
        for half in others
    )


def _asks_who_paid(half: tuple[Word, ...], vocabulary: Vocabulary) -> bool:
    return any(word.says("who") for word in half) and any(word.folded in vocabulary.paying for word in half)


def _names(half: tuple[Word, ...], reading: Reading) -> bool:
    """Whether something or somebody is named in a half."""
    named = [word for mention in reading.mentions for word in reading.words[mention.start : mention.end]]
    return any(word in named or word in reading.rest for word in half)


def _asks_you(half: tuple[Word, ...], vocabulary: Vocabulary) -> bool:
    """Whether a half speaks of those who ask, or to somebody: "wann kommt ihr?", "wer hilft uns?"."""
    return any(
        word.says("first_person")
        or word.folded in vocabulary.you
        or (word.text in vocabulary.formal_you and not word.opens)
        for word in half
    )


def _asks_what_it_was_about(half: tuple[Word, ...], reading: Reading, vocabulary: Vocabulary) -> bool:
    return any("about" in said for _, said in vocabulary.phrases_in(half, reading.language))


def _asks_where_there_was(half: tuple[Word, ...], reading: Reading) -> bool:
    """Whether a half asks where something is, or was to be had, which others ask more of: "wo gibts Mitfahrbänke"."""
    match half:
        case (where, verb, *things) if where.says("question_word") and where.says("where"):
            told = any(word in reading.rest for word in things) and not reading.mentions
            return told and verb.says("yes_no", "having", "which") and not reading.tells_own
    return False


def _asks_only_where_there_was(reading: Reading) -> bool:
    """Whether it is asked where there was something, and neither where that is now nor where to read of it."""
    return reading.has("which") and not (reading.negations or reading.has(*_REACHED))


def _asks_whoever(half: tuple[Word, ...], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked who did, had or was it, and nothing more."""
    small = vocabulary.deeds | _IT
    said = all(word.folded in small or word.says("question_word", "joins", "pronoun") for word in half)
    return said and any(word.says("who") for word in half) and not _names(half, reading)


def _is_of_somebody(half: tuple[Word, ...], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a half asks somebody, or for somebody else than who took part: "wer zahlt das?"."""
    if _asks_who_paid(half, vocabulary) and not reading.mentions:
        # "Dorfläden, wer bezahlt das und wie lange?" asks of any, and not of those that are found.
        return True
    asks = any(word.says("question_word") for word in half) and not _names(half, reading)
    somebody = any(word.says("who") for word in half) and not _asks_whoever(half, reading, vocabulary)
    you = _asks_you(half, vocabulary) and not _asks_how_to_reach(half, reading, vocabulary)
    return asks and (you or somebody)


def _asks_how_to_reach(half: tuple[Word, ...], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a half asks where who asks finds more, or reaches somebody: "wo finde ich die Website".

    Not where they speak of what is theirs: "Unser Bus fährt nicht, wer ist zuständig, und wie erreiche ich den?".
    """
    if reading.has("first_person"):
        return False
    said = (word.signals for word in half)
    phrases = (signals for _, signals in vocabulary.phrases_in(half, reading.language))
    return any(not signals.isdisjoint(_REACHED) for signals in (*said, *phrases))


def asks_how_long_may(words: tuple[Word, ...], vocabulary: Vocabulary) -> bool:
    """Whether it is asked when or how long something can be, which no run time tells: "how long can that go on"."""
    for asking, word in enumerate(words):
        if word.says("question_word"):
            size, said = vocabulary.read(words, asking)
            behind = words[asking + max(size, 1) :][:1]
            if "when" in said and any(other.folded in vocabulary.may for other in behind):
                return True
    return False


def _asked(half: tuple[Word, ...], reading: Reading, vocabulary: Vocabulary) -> tuple[Fact, ...]:
    """What a half asks that names nothing and nobody."""
    reaches = _asks_how_to_reach(half, reading, vocabulary)
    asks = any(word.says("question_word") for word in half) and (reaches or not _asks_you(half, vocabulary))
    # "Wie viel Geld gab es vom Bund?"
    paid = any(word.says("money") for word in half)
    paid = paid or any("money" in said for _, said in vocabulary.phrases_in(half, reading.language))
    told = tuple(word for word in half if not (paid and word.folded in vocabulary.payers))
    if not asks or _names(told, reading) or asks_how_long_may(half, vocabulary):
        return ()
    said = tuple(fact for fact in FACTS if fact in reading.signals)
    if facts := tuple(fact for fact in said if any(_asks(word, fact) for word in half)):
        return facts
    if _asks_whoever(half, reading, vocabulary):
        return ()
    # "What came of it?" is said by all of these words together.
    who = any(word.says("who") for word in half)
    return tuple(f for f in said if (f in _WHO or not who) and not reading.says(f))


def _asked_if_still(half: tuple[Word, ...], reading: Reading, vocabulary: Vocabulary) -> tuple[Fact, ...]:
    """What came of it, where a half asks if it is still there: "Gibt es die noch?", "does it still run?"."""
    asks = asks_whether(half, reading) and any(word.says("yet") for word in half)
    small = vocabulary.articles | _IT
    plain = all(word.says("yes_no", "yet", "joins", "pronoun", "runs") or word.folded in small for word in half)
    plain = plain and not any(word.says("indefinite") for word in half)
    # "Wir haben keinen Bus, fährt der noch?"
    return ("outcome",) if asks and plain and not _names(half, reading) else ()


def _asks(word: Word, fact: FactSignal) -> bool:
    return word.says(fact) and (fact not in _ASKED_BY or word.says("question_word"))
