"""Long lists, a page at a time."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.answers.screens.layout import Row, row
from bot.answers.screens.view import View
from bot.questions.kinds import Question

Entry = TypeVar("Entry")


@dataclass(frozen=True, slots=True)
class Page(Generic[Entry]):
    """Some entries of a list. Pages count from 1."""

    entries: Sequence[Entry]
    number: int
    count: int


def turn(entries: Sequence[Entry], number: int, size: int) -> Page[Entry]:
    """The page with that number, or the last one."""
    count = max(1, -(-len(entries) // size))
    number = min(number, count)
    return Page(entries[(number - 1) * size : number * size], number, count)


def pager(view: View, page: Page[Entry], question: Callable[[int], Question]) -> Row:
    """Buttons to the pages before and after."""
    before = after = None
    if page.number > 1:
        before = view.go(view.t.plain("button-page-before", page=page.number - 1), question(page.number - 1))
    if page.number < page.count:
        after = view.go(view.t.plain("button-page-after", page=page.number + 1), question(page.number + 1))
    return row(before, after)
