"""Everywhere that Verbünde were at work: Land by Land, and place by place."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from markupsafe import Markup

from bot.answers.screen import Go
from bot.answers.screens.filters import amount_told
from bot.answers.screens.layout import (
    Block,
    Draft,
    bold,
    bullet,
    grid,
    italic,
    on_one_line,
    paragraph,
    quote,
    row,
    visible,
)
from bot.answers.screens.lists import names
from bot.answers.screens.view import View
from bot.catalogue import Land, Place
from bot.questions import kinds
from bot.questions.numbers.amounts import amounts
from bot.questions.numbers.bounds import Bounds
from bot.questions.words.folding import fold

_MUCH: Final = 1000
"""Characters of places that a phone shows on two screens."""


def all_laender(view: View, question: kinds.AllLaender) -> Draft:
    """The Länder with the Verbünde that worked there, and those without any; or those with as many as asked for."""
    at = {land: view.catalogue.verbuende_in(land) for land in view.catalogue.laender.values()}
    if question.amounts:
        wanted = amounts(question.amounts)
        at = {land: found for land, found in at.items() if all(a.holds(Bounds.exactly(len(found))) for a in wanted)}
    present = {land: found for land, found in at.items() if found}
    absent = [view.land(land) for land, found in at.items() if not found]
    lines = (
        view.t("land-with-names", land=view.land(land), count=len(found), names=names(found))
        for land, found in present.items()
    )
    none = (view.t("no-verbund-in", count=len(absent), names=view.join(absent)),) if absent else ()
    if question.amounts:
        asked = Markup(" · ").join(amount_told(view, text) for text in question.amounts)
        heading = view.t("laender-with-so-many", count=len(at), asked=asked)
    else:
        heading = view.t("all-laender", count=len(present), verbuende=len(view.catalogue.verbuende))
    blocks = [paragraph(heading, *none), Block(tuple(lines))]
    rows = (*grid(to_land(view, land) for land in present), row(view.to("button-places", kinds.AllPlaces())))
    return Draft(tuple(blocks), rows)


def all_places(view: View, question: kinds.AllPlaces) -> Draft:
    """The places where Verbünde worked, Land by Land, and where there were most; a number where there were several.

    A town counts what was done in its parts, and a district what was done in its towns, as a search for it does.
    """
    catalogue = view.catalogue
    at = {
        place: len(catalogue.verbuende_at(place))
        for place in sorted(catalogue.places.values(), key=lambda place: fold(place.name))
        if (not question.sorts or catalogue.is_of_kinds(place, question.sorts))
        and (not question.laender or place.land in question.laender)
    }
    if question.amounts:
        return _with_so_many(view, question, at)
    there = {land: [place for place in at if place.land == land.id] for land in catalogue.laender.values()}
    there = {land: places for land, places in there.items() if places}
    laender = [view.land(catalogue.laender[id_]) for id_ in question.laender]
    heading = view.t(
        "all-places",
        count=len(at),
        sort=question.sorts[0] if len(question.sorts) == 1 else "any",
        there=Markup(" ({})").format(view.join(laender, last="or")) if laender else "",
    )
    lines = (
        Markup("{}: {}").format(bold(view.land(land)), on_one_line(_numbered(place, at[place]) for place in places))
        for land, places in there.items()
    )
    # Places are counted here, no Verbünde.
    to_laender = grid(to_land(view, land, counted=False) for land in there)
    rows = (*to_laender, row(view.to("button-laender", kinds.AllLaender())))
    return Draft((paragraph(heading, *_most(view, at)), *_folded_up(tuple(lines))), rows)


def _with_so_many(view: View, question: kinds.AllPlaces, at: Mapping[Place, int]) -> Draft:
    """The places with as many Verbünde as asked for, those with the most first, and which these are."""
    wanted = amounts(question.amounts)
    found = [place for place, number in at.items() if all(a.holds(Bounds.exactly(number)) for a in wanted)]
    found.sort(key=lambda place: -at[place])
    laender = view.join((view.land(view.catalogue.laender[id_]) for id_ in question.laender), last="or")
    told = (*([laender] if laender else []), *(amount_told(view, text) for text in question.amounts))
    heading = view.t(
        "places-with-so-many",
        count=len(found),
        sort=question.sorts[0] if len(question.sorts) == 1 else "any",
        asked=Markup(" · ").join(told),
    )
    members = [view.catalogue.in_order(view.catalogue.verbuende_at(place)) for place in found]
    lines = (
        bullet(Markup("{} ({}): {}").format(bold(view.place(place)), at[place], names(verbuende)))
        for place, verbuende in zip(found, members, strict=True)
    )
    everybody = dict.fromkeys(verbund for verbuende in members for verbund in verbuende)
    rows = (*grid(map(view.to_verbund, everybody)), row(view.to("button-places", kinds.AllPlaces())))
    return Draft((paragraph(heading), Block(tuple(lines))), rows)


def _folded_up(lines: Sequence[Markup]) -> tuple[Block, ...]:
    """The lines, each of them to be unfolded where all of them would be too much to read."""
    if sum(len(visible(line)) for line in lines) <= _MUCH:
        return (Block(tuple(lines)),)
    return tuple(quote((line,)) for line in lines)


def to_land(view: View, land: Land, *, counted: bool = True) -> Go | None:
    """A button for what was done in a Land; with how many Verbünde, unless something else is counted beside it."""
    name, count = view.land(land), len(view.catalogue.ids_in(land))
    label = view.t.plain("button-land", land=name, count=count) if counted else name
    return view.go(label, kinds.Search(laender=(land.id,)))


def _numbered(place: Place, verbuende: int) -> str:
    return f"{place.name} ({verbuende})" if verbuende > 1 else place.name


def _most(view: View, at: Mapping[Place, int]) -> Iterator[Markup]:
    """Where most Verbünde were at work, or that there were no more anywhere."""
    most = max(at.values(), default=0)
    if most > 1:
        there = (
            Markup("{} ({})").format(
                bold(place.name), names(view.catalogue.in_order(view.catalogue.verbuende_at(place)))
            )
            for place, number in at.items()
            if number == most
        )
        yield view.t("most-at", count=most, where=view.join(there))
        yield italic(view.t("numbers-at"))
    elif len(at) > 1:
        yield view.t("one-at-each")
