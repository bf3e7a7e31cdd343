"""Questions that an address can carry. Callback data has 64 bytes, too few for fifteen names."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from bot.answers import address
from bot.answers.screens.filters import BY_FIELD, PARTS, PLACED, Part
from bot.answers.screens.finding import Found
from bot.answers.screens.layout import PAGE_SIZE
from bot.questions import kinds
from bot.questions.kinds import Question


def _worth(part: Part) -> tuple[bool, bool, int]:
    """What is left out is worth more than words, and less than what else is looked for."""
    return not part.left_out and part.field != "words", part.left_out, BY_FIELD[part.field].worth


_VERBUENDE: Final = Part("verbuende")
_WORDS: Final = Part("words")
_DROPPABLE: Final = (_VERBUENDE, Part("besides"), *sorted(PARTS, key=_worth), Part("facts"), Part("details"))
"""What can do with fewer values, in the order in which it has to."""
_LAST_PAGE: Final = 99

Telling = Callable[[str], tuple[bool, float]]
"""Whether a word names a thing, and how rare it is."""
Finding = Callable[[kinds.Search], Sequence[Found]]
"""What a search finds."""
LeftOut = tuple[tuple[str, str], ...]
"""What was dropped: field and value."""


def fitted(question: Question, telling: Telling, finding: Finding) -> tuple[Question, LeftOut]:
    """The question with as many of its values as fit into an address, and those that had to go.

    `telling` is how much a word tells that is looked for, `finding` what is found.
    """
    left_out: LeftOut = ()
    while not (_fits(question) or _is_short(question, finding)):
        leaner = _without_extras(_joining_something(question))
        if leaner != question:
            question = leaner
            continue
        if _fits(within := _with_leader_among_partners(question)):
            return within, left_out
        if needed := _without_needless(question, telling, finding):
            question, missed = needed
            left_out = (missed, *left_out) if missed else left_out
            continue
        question, dropped = _without_least(question, telling) or _without_last(question)
        left_out = (dropped, *left_out)
    return question, left_out


def _joining_something(question: Question) -> Question:
    """The question, in which nothing is to be met together that is not there."""
    if isinstance(question, kinds.AskBack | kinds.UnknownName):
        return replace(question, question=_joining_something(question.question))
    if not isinstance(question, kinds.Search):
        return question
    return replace(question, jointly=tuple(name for name in question.jointly if getattr(question, name)))


def _without_extras(question: Question) -> Question:
    """The question without what is missed least.

    Of a search, all but the likest Verbund; of facts, what is asked to be so, and whether they are compared.
    """
    match question:
        case kinds.AskBack() | kinds.UnknownName():
            return replace(question, question=_without_extras(question.question))
        case kinds.Search():
            return replace(question, like=question.like[:1])
        case kinds.Facts():
            return replace(question, claims=(), compared_in=())
        case kinds.AllOrganisations(verbuende=(_, *_), without=out) if (
            question.shared or out.organisations or out.verbuende
        ):
            # Who took part in all of them is told where they are compared; all are told where not all can be left out.
            return kinds.Facts(question.verbuende, ("partners",), compared_in=("all",))
        case _:
            return question


def _with_leader_among_partners(question: Question) -> Question:
    """The search without who led, where who took part is asked for as well: among these it is told."""
    if not (isinstance(question, kinds.Search) and "partners" in question.facts):
        return question
    return replace(question, facts=tuple(fact for fact in question.facts if fact != "coordinator"))


def _without_needless(
    question: Question, telling: Telling, finding: Finding
) -> tuple[Question, tuple[str, str] | None] | None:
    """A search for facts of one Verbund without what it is found without as well; nothing where all of it is needed.

    With it, what is left out that was not met: "Wer hat das Projekt mit Gerolstein und Rockenhausen geleitet?" names
    two places of one Verbund.
    """
    if not (isinstance(question, kinds.Search) and question.facts) or question.either:
        return None
    # Of several places, the first one stays.
    narrowing = [(part, value) for part in (_WORDS, *PLACED) for value in reversed(part.of(question))]
    found = finding(question)
    if len(found) != 1 or len(narrowing) == 1:
        return None
    apart = replace(question, jointly=())
    if question.jointly and _fits(apart) and finding(apart) == found:
        # That it was at each of them together, the hit tells.
        return apart, None
    words = sorted(question.words, key=telling)
    for part, value in sorted(narrowing, key=lambda one: words.index(one[1]) if one[0] == _WORDS else len(words)):
        leaner = part.replaced(question, tuple(other for other in part.of(question) if other != value))
        without = finding(leaner) if isinstance(leaner, kinds.Search) else ()
        if [one.verbund.id for one in without] == [found[0].verbund.id]:
            return leaner, (part.field, value) if tuple(without) != tuple(found) else None
    return None


def _fits(question: Question) -> bool:
    if isinstance(question, kinds.Search):
        # All pages of a search are within reach, or none is.
        question = replace(question, page=_LAST_PAGE, count=True)
    return address.fits(question)


def _is_short(question: Question, finding: Finding) -> bool:
    """Whether what is found by words needs no second page, nor room in the address for the number of one."""
    if not (isinstance(question, kinds.Search) and question.words):
        return False
    return address.fits(question) and len(finding(question)) <= PAGE_SIZE


def _without_least(question: Question, telling: Telling) -> tuple[Question, tuple[str, str]] | None:
    """A search without the word that tells least, the last of several such; nothing where something else has to go."""
    if not isinstance(question, kinds.Search) or question.facts or len(question.words) <= 1:
        return None
    first = next(part for part in _DROPPABLE if len(part.of(question)) > 1)
    if first != _WORDS:
        return None
    told = [telling(word) for word in question.words]
    at = min(range(len(told)), key=lambda i: (told[i], -i))
    words = (*question.words[:at], *question.words[at + 1 :])
    return replace(question, words=words), ("words", question.words[at])


def _without_last(question: Question) -> tuple[Question, tuple[str, str]]:
    if isinstance(question, kinds.AskBack | kinds.UnknownName) and question.words:
        return replace(question, words=question.words[:-1]), ("words", question.words[-1])
    if isinstance(question, kinds.AskBack | kinds.UnknownName):
        inner, dropped = _without_last(question.question)
        return replace(question, question=inner), dropped
    if isinstance(question, kinds.Search) and question.facts:
        # The cards tell them.
        return replace(question, facts=question.facts[:-1]), ("facts", question.facts[-1])
    several = (part for part in _DROPPABLE if len(part.of(question)) > 1)
    # A question about no Verbund is none: the last one stays as long as anything else can go.
    single = (part for part in (*_DROPPABLE[1:], _VERBUENDE) if part.of(question))
    part = next(several, None) or next(single)
    *kept, last = part.of(question)
    if isinstance(question, kinds.IsAt) and question.whether == "only":
        # That would not be asked of all of them any more.
        question = replace(question, whether="there")
    return part.replaced(question, tuple(kept)), (part.field, last)
