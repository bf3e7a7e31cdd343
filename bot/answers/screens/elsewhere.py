"""What to say where Verbünde worked in the places that a search asks for, and did elsewhere what is looked for."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from typing import Final, NamedTuple

from markupsafe import Markup

from bot.answers.screens.filters import BY_FIELD, Part, alternatives, wider
from bot.answers.screens.finding import find, found_with_all_words, told_among
from bot.answers.screens.layout import Block, bold, italic, paragraph
from bot.answers.screens.tied import Area, areas, tied
from bot.answers.screens.view import View
from bot.catalogue import Place, Verbund
from bot.questions import kinds

_NAMED: Final = 3
"""So many Verbünde, and so many places of each, are named."""


class Away(NamedTuple):
    """What a Verbund did in others of its places than those asked for."""

    verbund: Verbund
    words: tuple[str, ...]
    places: tuple[Place, ...]
    asked: tuple[Area, ...]

    def told(self, view: View) -> Markup:
        """That it was elsewhere, and where."""
        return view.t("tied-elsewhere", **_named(view, self.verbund, self.words, self.places, self.asked))


def done_elsewhere(view: View, question: kinds.Search, found: Collection[str] = ()) -> tuple[Away, ...]:
    """The Verbünde that worked where a search looks and would be found there, if they had done it just there."""
    where = _areas(view, question)
    if not (where and question.words):
        return ()
    worked = view.catalogue.verbuende_there(question.laender, question.places) - {*found}
    if not (somewhere := [one for one in view.catalogue.in_order(worked) if one.where]):
        return ()
    fitting = found_with_all_words(view, wider(question, Part("laender"), Part("places")))
    return tuple(_away(view, question, [one for one in somewhere if one.id in fitting], where))


def left_without(view: View, question: kinds.Search) -> tuple[kinds.Search, Away] | None:
    """A search for those of several things that a Verbund did just there, and which of them it did elsewhere.

    Of several Verbünde, the one that did most of them there; nothing where none did any.
    """
    if question.either or len(question.words) < 2 or not (where := _areas(view, question)):
        return None
    worked = view.catalogue.verbuende_there(question.laender, question.places)
    found = []
    for rest in _away(view, question, [one for one in view.catalogue.in_order(worked) if one.where], where):
        words = tuple(one for one in question.words if {*kinds.words_of((one,))}.isdisjoint(rest.words))
        leaner = replace(question, words=words, page=1)
        if words and any(one.verbund == rest.verbund for one in told_among(find(view, leaner))):
            found.append((leaner, rest))
    return max(found, key=lambda one: len(one[0].words), default=None)


def partly_elsewhere(view: View, question: kinds.Search, found: Sequence[Verbund]) -> Iterator[Away]:
    """What those that are found for one of several things, any of which will do, did elsewhere of the others."""
    where = _areas(view, question)
    for verbund in found if where and question.either else ():
        here = tied(view, question).of(verbund).words_here
        for word in (word for word in question.words if word not in here):
            yield from _away(view, replace(question, words=(word,)), [verbund], where)


def told_elsewhere(view: View, away: Sequence[Away]) -> Iterator[Block]:
    """The sentences on these, if there are any."""
    if away:
        yield paragraph(*(one.told(view) for one in away[:_NAMED]))


def _away(view: View, question: kinds.Search, verbuende: Sequence[Verbund], where: Sequence[Area]) -> Iterator[Away]:
    for verbund in verbuende:
        worked = view.catalogue.places_of(verbund)
        found: dict[str, frozenset[str]] = {}
        for area in where:
            if any(view.catalogue.lies_in(place, area) for place in worked):
                found |= tied(view, question).of(verbund).away(area)
        if found:
            ids = frozenset[str]().union(*found.values())
            yield Away(verbund, tuple(found), tuple(place for place in worked if place.id in ids), tuple(where))


def not_just_there(view: View, question: kinds.Search, found: Sequence[Verbund]) -> Iterator[Block]:
    """Of those that are found: which may have done it elsewhere only, and which did it in a part of what is asked for.

    Nobody knows what lies in a region.
    """
    if not (where := _areas(view, question)):
        return
    done = tied(view, question)
    for verbund in found:
        one = done.of(verbund)
        places = [view.catalogue.places[id_] for id_ in verbund.places if id_ in one.ids]
        if places and not any(view.catalogue.lies_in(place, area) for place in places for area in where):
            yield paragraph(italic(view.t("tied-there", **_named(view, verbund, one.words, places, where))))
    if names := [bold(verbund.name) for verbund in found if done.of(verbund).is_untold(where)]:
        only = "yes" if len(found) == 1 else "no"
        yield paragraph(italic(view.t("untold-where", only=only, count=len(names), names=view.some(names, _NAMED))))


def _areas(view: View, question: kinds.Search) -> tuple[Area, ...]:
    return areas(view, question, either=alternatives(view, question))


def _named(
    view: View, verbund: Verbund, words: Sequence[str], places: Sequence[Place], asked: Sequence[Area]
) -> dict[str, Markup]:
    """What such a sentence names; places in other Länder than those that are asked for with these."""
    called = Markup(", ").join(BY_FIELD["words"].called(view, word) for word in words)
    laender = {area.land if isinstance(area, Place) else area.id for area in asked}
    names = [place.name if place.land in laender else view.place(place) for place in places]
    return {"name": bold(verbund.name), "words": called, "places": view.some(names, _NAMED)}
