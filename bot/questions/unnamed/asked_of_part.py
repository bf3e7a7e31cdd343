"""What is asked of a part of all Verbünde, or said to be so, as a question of all of them: "Haben die meisten ...?".

It is answered by how many it is so of.
"""

import re
from typing import Final, NamedTuple

from bot.questions.names.known_names import NARROWING
from bot.questions.numbers.amounts import Amount
from bot.questions.places.lying import asks_of_most
from bot.questions.reading.reading import Reading
from bot.questions.words.signals import EVENTS, VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_LEADS_ON: Final[tuple[Signal, ...]] = (
    "yes_no", "indefinite", "place_cue", "at_cue", "until", "since", "before", "after", "topic_cue", "coordinator",
    *EVENTS,
)  # fmt: skip
"""What stands right behind a part where nothing is counted but the Verbünde that are spoken of: "die meisten in"."""


class OfPart(NamedTuple):
    """What is asked, of all Verbünde, and the part of them that it is asked of."""

    text: str
    part: str
    """Such as "over_half", or an amount as it is written ("verbuendefrom5")."""


def asked_of_part(text: str, reading: Reading, vocabulary: Vocabulary) -> OfPart | None:
    """The question of all for that of a part; nothing where that is of anything else than Verbünde.

    "Hat NRW die meisten?" asks of a Land, and "die meisten Partner" are no Verbünde.
    """
    words = reading.words
    if reading.negations or reading.ids("verbund"):
        return None
    opening = (
        0,
        1,
        *(2 for word in words[1:2] if word.folded in vocabulary.reflexive),
        *(i + 1 for i, word in enumerate(words) if word.folded in vocabulary.claimed),
    )
    for start in opening:
        if phrase := vocabulary.portion_phrases.at(start, words):
            part, end = vocabulary.portions[phrase], _behind_noun(start + len(phrase), reading, vocabulary)
        elif bounded := _bounded(start, reading, vocabulary):
            part, end = bounded
        else:
            continue
        if not end or _asks_where_most_are(start, end, reading, vocabulary):
            return None
        said = r"\W+".join(re.escape(word.text) for word in words[start:end])
        of_all = vocabulary.of_all[reading.language or "de"]
        replaced = re.sub(rf"\b{said}\b", of_all, text, count=1)
        return OfPart(replaced, part) if replaced != text else None
    return None


def _behind_noun(behind: int, reading: Reading, vocabulary: Vocabulary) -> int:
    """Where it ends what Verbünde a part is of, told behind it: "(die Hälfte) aller Verbünde"; 0 if of none of them."""
    words = reading.words
    small = vocabulary.articles | vocabulary.of
    for end in range(behind, len(words)):
        word = words[end]
        if word.says(*VERBUENDE) or (end > behind and word.says("pronoun")):
            return end + 1
        if not (word.folded in small or word.says("every")) or word.parted:
            break
    led = reading.has("coordinator") and words[behind].folded in vocabulary.of if behind < len(words) else False
    leads_on = behind < len(words) and words[behind].says(*_LEADS_ON)
    return behind if led or leads_on else 0


def _bounded(start: int, reading: Reading, vocabulary: Vocabulary) -> tuple[str, int] | None:
    """At least or at most how many Verbünde, and where that ends: "mindestens fünf (der) Verbünde"."""
    words = reading.words
    for at in range(start + 1, min(start + 4, len(words))):
        bound = vocabulary.bound_before(words, at)
        if not bound or bound[0] != start or bound[1].about or not bound[1].bound:
            continue
        number = 1 if words[at].says("indefinite") else vocabulary.numbers.get(words[at].folded)
        number = int(words[at].folded) if words[at].folded.isdecimal() else number
        end = _behind_noun(at + 1, reading, vocabulary)
        if number is not None and end and words[end - 1].says(*VERBUENDE, "pronoun"):
            return str(Amount("verbuende", bound[1].bound, number + bound[1].beyond)), end
    return None


def _asks_where_most_are(start: int, end: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the most are those of a Land, theme or place: "Die meisten Verbünde hat Niedersachsen, oder?"."""
    most = any(word.says("most", "fewest") for word in reading.words[start:end])
    named = any(mention.kind in NARROWING for mention in reading.mentions)
    # "Wurden die meisten in NRW von Unis geleitet?"
    more = reading.dates or reading.durations or any(word.folded in vocabulary.sorts for word in reading.words)
    return most and named and not (more or (asks_of_most(reading) and reading.mentions[0].kind == "theme"))
