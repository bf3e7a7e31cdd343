"""What a question is limited to: "nur in Hessen", "only the TU Dortmund", "das einzige Projekt in Bayern".

"Only" limits what follows, or what it stands right behind; "the only" says of the name before that it has no equal.
What is "entirely in Hesse" is only there.
"""

from typing import Final, Literal

from bot.questions.names.names import Mention
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.reading.scopes import is_small, links
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

Limited = Literal["verbund", "named", "unclear"]
"""Whether there were no other Verbünde, no other places or partners than those named, or nobody can tell which."""
_REACH: Final = 3
"""So many words between "only" and what it limits may stand at most ("only ever worked with")."""
_ASKING: Final[tuple[Signal, ...]] = ("first_person", "want", "list", "about", "question_word", "whether")
"""What is asked for behind "only" makes that a word of politeness: "I just want to know whether"."""
_KINDS_OF_PLACES: Final[tuple[Signal, ...]] = ("partners", "place_word", "land_word")


def limited(reading: Reading, vocabulary: Vocabulary) -> Limited | None:
    """What is asked to be the only one, or None if nothing is."""
    if not reading.has("only", "sole"):
        # "Nicht nur in Hessen", "only two years"
        return "unclear" if reading.says("only") else _wholly(reading, vocabulary)
    position = 0
    while position < len(reading.words):
        size, said = vocabulary.read(reading.words, position, reading.language)
        if "sole" in said:
            return _of_its_kind(position, position + size, reading, vocabulary)
        if "only" in said:
            return _beside(position, position + size, reading, vocabulary)
        position += max(size, 1)
    return "unclear"


def _wholly(reading: Reading, vocabulary: Vocabulary) -> Limited | None:
    """Whether it is all in one place, or all of one: "komplett in Hessen", "a purely Hessian project".

    "In ganz Hessen" is no limit, but more than that it was there.
    """
    at = next((i for i, word in enumerate(reading.words) if word.folded in vocabulary.wholly), None)
    after = next((m for m in reading.mentions if at is not None and m.start > at and m.kind != "verbund"), None)
    if at is None or after is None:
        return None
    between = reading.words[at + 1 : after.start]
    if not between and any(word.says("place_cue", "at_cue") for word in reading.before(at, ARTICLE)):
        return "unclear"
    small = vocabulary.articles | vocabulary.lies
    told = all(word.folded in small or word.says("land_word", "since") or links(word) for word in between)
    parted = any(word.parted or word.says("joins") for word in between)
    return "named" if told and not parted else None


def _of_its_kind(start: int, end: int, reading: Reading, vocabulary: Vocabulary) -> Limited:
    """Of what there is one only: "the only project in Bavaria", "the only partner".

    "Hat KOMET einen einzigen Fonds gegründet?" asks if it did so at all, and not of others.
    """
    verbund: Limited = "unclear" if any(word.says("indefinite") for word in reading.before(start)) else "verbund"
    for word in reading.words[end : end + 1]:
        if word.says(*VERBUENDE):
            return verbund
        if sort := vocabulary.sorts.get(word.folded):
            # "The only university": there are partners of other kinds.
            return "unclear" if sort else "named"
        if word.says(*_KINDS_OF_PLACES):
            return "named"
        if word.says(*THEMES):
            return "unclear"
    before = next((mention for mention in reversed(reading.mentions) if mention.end <= start), None)
    if before is None:
        return "unclear"
    return verbund if before.kind == "verbund" else "named"


def _beside(start: int, end: int, reading: Reading, vocabulary: Vocabulary) -> Limited | None:
    """What "only" stands before, or right behind."""
    clause = reading.clause(start)
    before = next((mention for mention in reading.mentions if mention.end == start), None)
    after = next((mention for mention in reading.mentions if mention.start >= end), None)
    if after and after.start in clause:
        between = reading.words[end : after.start]
        if any(word.says(*_ASKING) for word in between):
            return None
        timed = any(end <= date.start < after.start for date in (*reading.dates, *reading.durations))
        # "A full partner or only associated in WatNu?"
        degree = any(word.folded in vocabulary.partner_roles for word in between)
        return "unclear" if timed or degree or len(between) > _REACH else _names(after, between)
    if before and before.kind != "verbund":
        return "named"
    # "Just wondering, was KIF in Hesse?"
    told = any(mention.start in clause for mention in reading.mentions)
    return "unclear" if told else None


def _names(mention: Mention, between: tuple[Word, ...]) -> Limited:
    if mention.kind != "verbund":
        return "named"
    return "verbund" if all(is_small(word) or word.says(*VERBUENDE) for word in between) else "unclear"
