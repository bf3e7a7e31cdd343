"""Searches for a little less, with how many Verbünde each finds."""

from collections.abc import Iterable, Iterator, Set
from dataclasses import replace
from typing import Final, NamedTuple

from markupsafe import Markup

from bot.answers.screen import Go
from bot.answers.screens.describing import describe
from bot.answers.screens.filters import PLACED, given, wider
from bot.answers.screens.finding import find, found_with_all_words
from bot.answers.screens.layout import Row, row, shorten
from bot.answers.screens.view import View
from bot.questions import kinds
from bot.questions.numbers.amounts import amounts

_LABEL: Final = 28
"""Characters of a search on its button, where a number follows."""


class Wider(NamedTuple):
    """A search for less that does find something."""

    question: kinds.Search
    said: Markup
    found: Set[str]
    """Ids of the Verbünde."""
    near: bool = False
    """Whether these only come near to it; they are not counted."""

    @property
    def told(self) -> Markup:
        """What is searched for, and how many Verbünde there are."""
        return self.said if self.near else Markup("{} ({})").format(self.said, len(self.found))

    def button(self, view: View) -> Go | None:
        """The way there."""
        number = "" if self.near else f" ({len(self.found)})"
        return view.go(f"{shorten(self.said.unescape(), _LABEL)}{number}", self.question)


def for_less(view: View, question: kinds.Search) -> Iterator[Wider]:
    """Searches that do find something; for a place or town, its Land."""
    catalogue = view.catalogue
    parts = given(question)
    laender = dict.fromkeys(
        [catalogue.places[id_].land for id_ in question.places] + [catalogue.towns[id_].land for id_ in question.towns]
    )
    searches = []
    # What is left out does not make the place more special.
    just_there = {part.field for part in parts if not part.left_out} == {"places"} or question.towns
    if just_there and not question.laender:
        searches.append(replace(wider(question, *PLACED), laender=tuple(laender)))
    searches += [replace(question, leading=False, partner=False)] if question.leading or question.partner else []
    searches += [wider(question, part) for part in parts if len(parts) > 1]
    yield from _finding(view, searches)


def for_sums(view: View, question: kinds.Search) -> Iterator[Row]:
    """All sums that are known, where some sum is asked for."""
    if any(amount.of == "euros" for amount in amounts(question.amounts)):
        yield row(view.to("button-funding", kinds.AllFunding()))


def for_each_word(view: View, question: kinds.Search, more_than: int = 0) -> Iterator[Wider]:
    """Searches for one of several words alone that find more: who types two may mean either.

    Words that are no subject by themselves ("empty", "moving") are no search.
    """
    words = kinds.words_of(question.words)
    if question.either or len(words) < 2:
        return
    things = filter(view.topics.names_thing, words)
    searches = (replace(question, words=(word,), count=False, page=1) for word in things)
    yield from _finding(view, searches, more_than)


def for_phrases(view: View, question: kinds.Search) -> Iterator[Wider]:
    """Searches for subjects that end with the one word, and may be meant by it: for "ohne Auto", of "Auto"."""
    if len(question.words) == 1:
        phrases = view.topics.ending_with(question.words[0], view.language)
        yield from _finding(view, (replace(question, words=(phrase,), count=False, page=1) for phrase in phrases))


def _finding(view: View, searches: Iterable[kinds.Search], more_than: int = 0) -> Iterator[Wider]:
    for search in searches:
        if not (said := describe(view, search)):
            continue
        if found := found_with_all_words(view, search):
            if len(found) > more_than:
                yield Wider(search, said, found)
        elif not more_than and (close := {entry.verbund.id for entry in find(view, search) if entry.met}):
            yield Wider(search, said, close, near=True)
