"""Questions that an address can carry. Callback data has 64 bytes, too few for fifteen names."""

from dataclasses import fields, replace
from typing import Any, Final

from bot.answers import address
from bot.answers.screens.filters import FILTERS
from bot.questions import kinds
from bot.questions.kinds import Question

_BY_WORTH: Final = sorted(FILTERS, key=lambda filter_: filter_.worth)
_DROPPABLE: Final = ("verbuende", *(filter_.field for filter_ in _BY_WORTH), "facts", "details")
"""Fields that can do with fewer values, in the order in which they have to."""
_LAST_PAGE: Final = 99

LeftOut = tuple[tuple[str, str], ...]
"""What was dropped: field and value."""


def fitted(question: Question) -> tuple[Question, LeftOut]:
    """The question with as many of its values as fit into an address, and those that had to go."""
    left_out: LeftOut = ()
    while not _fits(question):
        leaner = _without_extras(_excluding_something(question))
        if leaner != question:
            question = leaner
            continue
        question, dropped = _without_last(question)
        left_out = (dropped, *left_out)
    return question, left_out


def _excluding_something(question: Question) -> Question:
    """The question without exclusions of nothing, and nothing to be met together."""
    if isinstance(question, kinds.AskBack | kinds.UnknownName):
        return replace(question, question=_excluding_something(question.question))
    if not isinstance(question, kinds.Search):
        return question
    return replace(
        question,
        excluding=tuple(name for name in question.excluding if getattr(question, name)),
        jointly=tuple(name for name in question.jointly if getattr(question, name)),
    )


def _without_extras(question: Question) -> Question:
    """A search without what nobody misses: the facts that the cards tell, and all but the likest Verbund."""
    return replace(question, facts=(), like=question.like[:1]) if isinstance(question, kinds.Search) else question


def _fits(question: Question) -> bool:
    if isinstance(question, kinds.Search):
        # All pages of a search are within reach, or none is.
        question = replace(question, page=_LAST_PAGE, count=True)
    return address.fits(question)


def _without_last(question: Question) -> tuple[Question, tuple[str, str]]:
    if isinstance(question, kinds.AskBack) and question.words:
        return replace(question, words=question.words[:-1]), ("words", question.words[-1])
    if isinstance(question, kinds.AskBack | kinds.UnknownName):
        inner, dropped = _without_last(question.question)
        return replace(question, question=inner), dropped
    values = {field.name: getattr(question, field.name) for field in fields(question)}
    several = (name for name in _DROPPABLE if len(values.get(name, ())) > 1)
    # A question about no Verbund is none: the last one stays as long as anything else can go.
    single = (name for name in (*_DROPPABLE[1:], _DROPPABLE[0]) if values.get(name))
    name = next(several, None) or next(single)
    changed: dict[str, Any] = {name: values[name][:-1]}
    if isinstance(question, kinds.IsAt):
        # "Only there" would not be asked of all of them any more.
        changed["only"] = False
    return replace(question, **changed), (name, values[name][-1])
