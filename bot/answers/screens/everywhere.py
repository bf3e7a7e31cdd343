"""Everywhere that Verbünde were at work: Land by Land, and place by place."""

from collections.abc import Iterator, Mapping, Sequence

from markupsafe import Markup

from bot.answers.screens.filters import amount_told
from bot.answers.screens.layout import Block, Draft, bold, grid, on_one_line, paragraph, row
from bot.answers.screens.view import View
from bot.catalogue import Place, Verbund
from bot.questions import kinds
from bot.questions.amounts import amounts


def all_laender(view: View, question: kinds.AllLaender) -> Draft:
    """The Länder with the Verbünde that worked there, and those without any; or those with as many as asked for."""
    at = {land: view.catalogue.verbuende_in(land) for land in view.catalogue.laender.values()}
    if question.amounts:
        wanted = amounts(question.amounts)
        at = {land: found for land, found in at.items() if all(a.holds(len(found), complete=True) for a in wanted)}
    present = {land: found for land, found in at.items() if found}
    absent = [view.land(land) for land, found in at.items() if not found]
    lines = (
        view.t("land-with-names", land=view.land(land), count=len(found), names=_names(found))
        for land, found in present.items()
    )
    none = (view.t("no-verbund-in", count=len(absent), names=view.join(absent)),) if absent else ()
    if question.amounts:
        asked = Markup(" · ").join(amount_told(view, text) for text in question.amounts)
        heading = view.t("laender-with-so-many", count=len(at), asked=asked)
    else:
        heading = view.t("all-laender", count=len(present), verbuende=len(view.catalogue.verbuende))
    blocks = [paragraph(heading, *none), Block(tuple(lines))]
    buttons = (
        view.go(view.t.plain("button-land", land=view.land(land), count=len(found)), kinds.Search(laender=(land.id,)))
        for land, found in present.items()
    )
    return Draft(tuple(blocks), (*grid(buttons), row(view.to("button-places", kinds.AllPlaces()))))


def all_places(view: View, question: kinds.AllPlaces) -> Draft:
    """The places where Verbünde worked, Land by Land, and where there were most; a number where there were several.

    A town counts what was done in its parts, and a district what was done in its towns, as a search for it does.
    """
    catalogue = view.catalogue
    at = {
        place: len(catalogue.verbuende_at(place))
        for place in sorted(catalogue.places.values(), key=lambda place: place.name)
        if (not question.sorts or catalogue.is_of_kinds(place, question.sorts))
        and (not question.laender or place.land in question.laender)
    }
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
    buttons = (
        view.go(
            view.t.plain("button-land", land=view.land(land), count=len(catalogue.ids_in(land))),
            kinds.Search(laender=(land.id,)),
        )
        for land in there
    )
    return Draft(
        (paragraph(heading, *_most(view, at)), Block(tuple(lines))),
        (*grid(buttons), row(view.to("button-laender", kinds.AllLaender()))),
    )


def _numbered(place: Place, verbuende: int) -> str:
    return f"{place.name} ({verbuende})" if verbuende > 1 else place.name


def _most(view: View, at: Mapping[Place, int]) -> Iterator[Markup]:
    """Where most Verbünde were at work, or that there were no more anywhere."""
    most = max(at.values(), default=0)
    if most > 1:
        there = (
            Markup("{} ({})").format(
                bold(place.name), _names(view.catalogue.in_order(view.catalogue.verbuende_at(place)))
            )
            for place, number in at.items()
            if number == most
        )
        yield view.t("most-at", count=most, where=view.join(there))
    elif len(at) > 1:
        yield view.t("one-at-each")


def _names(verbuende: Sequence[Verbund]) -> Markup:
    return on_one_line(verbund.name for verbund in verbuende)
