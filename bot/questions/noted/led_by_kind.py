"""Whether Verbünde were led by organisations of a kind: "Werden KIF und IER-SEK beide von einer Stadt geleitet?".

Nothing is said where it is not told plainly who led, or the kinds run into each other: an institute may be of a
university, and a Hochschule need not be a Universität.
"""

from collections.abc import Sequence
from typing import Final, Literal

from bot.catalogue import Catalogue, OrganisationKind, Verbund
from bot.catalogue.organisations import Organisation
from bot.questions.kinds import Facts, Question
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.words.folding import folded
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_PLAIN: Final[frozenset[OrganisationKind]] = frozenset({"municipality", "district", "university"})
"""Of these it is plain which others are none of them."""
_APART: Final[tuple[Signal, ...]] = ("question_word", "either", "only", "other", "same")
_STEM: Final = 5
"""So many letters tell a kind in a name: "Städte", "Stadt Zwickau" as they are folded."""


def led_by_kind(
    question: Question, reading: Reading, catalogue: Catalogue, vocabulary: Vocabulary
) -> Literal["yes", "no"] | None:
    """Whether all were led by the one kind that is spoken of, where yes or no is asked, and that is all."""
    match question:
        case Facts(verbuende=names, facts=facts, claims=()) if "coordinator" in facts:
            verbuende = [catalogue.verbuende[name] for name in names]
        case _:
            return None
    kind = _kind_asked(reading, vocabulary)
    if kind is None:
        return None
    each = [_is_led_by(kind, verbund, catalogue, vocabulary) for verbund in verbuende]
    if all(each):
        return "yes"
    # Of several, some may have been.
    none = all(one is False for one in each) or (reading.says("together") and False in each)
    return "no" if none else None


def _kind_asked(reading: Reading, vocabulary: Vocabulary) -> Word | None:
    """The word for the kind by which Verbünde are to have been led, if nothing else is asked or named."""
    words = reading.words
    # "Von derselben Stadt" is no "von einer Stadt".
    plain = words[0].says("yes_no") and not any(word.says(*_APART) for word in words)
    if not plain or reading.negations or reading.dates or any(one.kind != "verbund" for one in reading.mentions):
        return None
    leads = [word.folded in vocabulary.coordinates for word in words if word.says("coordinator")]
    said = [i for i, word in enumerate(words) if vocabulary.sorts.get(word.folded)]
    if not (leads and all(leads)) or len(said) != 1 or any(word is not words[said[0]] for word in reading.rest):
        return None
    by = any(
        word.folded in vocabulary.givers or word.folded in vocabulary.sort_cues for word in _before(said[0], words)
    )
    return words[said[0]] if by else None


def _before(position: int, words: Sequence[Word]) -> Sequence[Word]:
    """A preposition and an article."""
    return words[max(0, position - ARTICLE - 1) : position]


def _is_led_by(kind: Word, verbund: Verbund, catalogue: Catalogue, vocabulary: Vocabulary) -> bool | None:
    """Whether a Verbund was led by one of a kind for all of its time; None where that is not told, or not plainly."""
    who = verbund.coordinator
    if who is None or who.note or who.first:
        return None
    organisation = catalogue.organisations[who.organisation]
    sorts = vocabulary.sorts[kind.folded]
    if not organisation.kinds.isdisjoint(sorts):
        # A Samtgemeinde is no town, but any district is one, whatever it is called. Not every e. V. is a Verband.
        called = (
            (len(sorts) > 1 and _PLAIN.issuperset(sorts))
            or organisation.kind == "district"
            or _is_called(kind, organisation)
        )
        return True if called else None
    return False if _PLAIN.issuperset(sorts) else None


def _is_called(kind: Word, organisation: Organisation) -> bool:
    return any(part.startswith(kind.folded[:_STEM]) for part in folded(organisation.name))
