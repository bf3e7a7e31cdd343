"""Why a Verbund was found: what it met of what was asked for."""

from collections.abc import Iterator, Sequence
from typing import Final, Literal

from markupsafe import Markup, escape

from bot.answers.screens import facts
from bot.answers.screens.cards import hint
from bot.answers.screens.filters import alternatives, themes_will_do
from bot.answers.screens.finding import counted
from bot.answers.screens.tied import areas, tied
from bot.answers.screens.view import View
from bot.catalogue import Place, Verbund
from bot.questions import kinds
from bot.questions.kinds import Countable
from bot.questions.numbers.amounts import Money, Shared, amounts

_NEARLY_ALL: Final = 0.75
_REASONS: Final = 3
"""So many places or words say why a Verbund was found; more would be a list of their own."""

Apart = Literal["laender", "places"] | None
"""What tells Verbünde apart that are found by the same words."""


def reasons(view: View, question: kinds.Search, verbund: Verbund, *, apart: Apart = None) -> tuple[Markup, ...]:
    """Why a Verbund was found: its words that matched, where it worked, who took part.

    Of several reasons, signs tell places and times from words and from each other. `apart`: by its words all are alike,
    and this is told instead.
    """
    worked_at, done_at = _just_there(view, question, verbund, view.catalogue.places_of(verbund))
    inside = {inner for id_ in question.places for inner in view.catalogue.within(view.catalogue.places[id_])}
    if verbund.id in question.like:
        return (escape(hint(view, verbund)),)
    # Unless subjects will do as well, the theme is in the heading, and the same for all.
    in_theme = themes_will_do(question) and verbund.theme in question.themes
    theme = (view.t("theme-line", theme=view.of(view.catalogue.themes[verbund.theme].title)),) if in_theme else ()
    where = (
        done_at,
        *_in_laender(view, question, [place for place in worked_at if place.id not in inside]),
        # Who took part is told by itself where kinds of organisations are asked for.
        tuple(
            place.name if question.sorts else _with_part(view, verbund, place)
            for place in worked_at
            if place.id in inside
        ),
        tuple(map(view.land, view.catalogue.laender_of(verbund))) if question.spread and not question.laender else (),
    )
    who = (
        _parts(view, verbund, question.organisations),
        _of_sorts(view, question, verbund),
        () if question.sorts else _seated(view, question, verbund),
    )
    said = () if apart else reason(view, tied(view, question).of(verbund).words_here, verbund)
    when: tuple[Markup, ...] = (view.dates(verbund.period),) if question.times or question.without.times else ()
    limit = len(worked_at) if tells_where(question) else _REASONS
    counts = tuple(_counted(view, verbund, of) for of in dict.fromkeys(one.of for one in amounts(question.amounts)))
    places, others = (tuple(dict.fromkeys(view.some(names, limit) for names in one if names)) for one in (where, who))
    told = (*theme, *said, *places, *others, *when, *counts)
    if not told and apart:
        laender = [view.land(land) for land in view.catalogue.laender_of(verbund)]
        return (view.some([place.name for place in worked_at] if apart == "places" else laender, _REASONS),)
    if len(told) > 1:
        places = tuple(view.t("reason-places", places=names) for names in places)
        when = tuple(view.t("reason-time", period=dates) for dates in when)
    return (*theme, *said, *places, *others, *when, *counts)


def _just_there(
    view: View, question: kinds.Search, verbund: Verbund, worked_at: tuple[Place, ...]
) -> tuple[tuple[Place, ...], tuple[str, ...]]:
    """Where a Verbund did what is looked for, if that is told and lies where the search looks; else all its places.

    And the names of the places where it did that, if the search looks nowhere and asks for no places.
    """
    done_in = tied(view, question).of(verbund).ids
    just = tuple(place for place in worked_at if place.id in done_in)
    if not (where := areas(view, question, either=alternatives(view, question))):
        return worked_at, () if "where" in question.facts else tuple(place.name for place in just)
    lies = any(view.catalogue.lies_in(place, area) for place in just for area in where)
    return just if lies else worked_at, ()


def _counted(view: View, verbund: Verbund, of: Countable | Shared | Money) -> Markup:
    """How many there were, or what the Verbund was given."""
    if of == "euros":
        return view.euros(verbund.funding) if verbund.funding else Markup()
    return view.t("counted", of=of, count=counted(view, verbund, of))


def _with_part(view: View, verbund: Verbund, place: Place) -> str:
    """The name of a place, with the part that it had as a partner of its own, if it was one: "Juist (Partner)"."""
    others = view.catalogue.organisations_of(verbund)
    own = (other for other in others if (there := view.catalogue.place_of(other)) and there.id == place.id)
    part = next((facts.part(view, verbund, other.id) for other in own), "")
    return f"{place.name} ({part})" if part else place.name


def tells_where(question: kinds.Search) -> bool:
    """Whether all places in the Länder are asked for, so that a hit is one for them."""
    return bool(question.laender) and "where" in question.facts


def _in_laender(view: View, question: kinds.Search, places: Sequence[Place]) -> Iterator[Sequence[str]]:
    """The places in the Länder that are asked for; of several Länder it is told which they lie in."""
    limit = len(places) if tells_where(question) else _REASONS
    for land in question.laender:
        names = [place.name for place in places if place.land == land]
        if names and len(question.laender) > 1:
            yield (f"{view.land(view.catalogue.laender[land])}: {view.some(names, limit)}",)
        else:
            yield names


def told_apart(view: View, words: Sequence[str], found: Sequence[Verbund]) -> Apart:
    """What tells those apart nearly all of which are found by nothing but the words that are in the heading anyway."""
    if len(found) < 2:
        return None
    reasons_of_each = [view.topics.evidence.reasons(words, verbund.id, view.language) for verbund in found]
    # What people only type is told to be so, or it would look like what a Verbund deals with.
    if {why.origin for of_one in reasons_of_each for why in of_one} - {"told"}:
        return None
    # The words that are looked for are in the heading.
    asked = {view.spelling(word).casefold() for word in kinds.words_of(words)}
    repeating = [asked == {word.casefold() for why in of_one for word in why.words} for of_one in reasons_of_each]
    if sum(repeating) < _NEARLY_ALL * len(found):
        return None
    return "laender" if len({view.catalogue.laender_of(verbund) for verbund in found}) > 1 else "places"


def reason(view: View, words: Sequence[str], verbund: Verbund) -> tuple[Markup, ...]:
    """The words that made a Verbund a hit, by where they stand in its description."""
    return tuple(
        view.t(f"reason-{why.origin}", words=view.some(why.words, _REASONS), count=len(why.words))
        for why in view.topics.evidence.reasons(words, verbund.id, view.language)
    )


def _parts(view: View, verbund: Verbund, organisations: Sequence[str]) -> tuple[str, ...]:
    """The parts these organisations had in a Verbund; with their names where several are asked for."""
    parts = ((id_, facts.part(view, verbund, id_)) for id_ in organisations)
    if len(organisations) == 1:
        return tuple(part for _, part in parts if part)
    named = view.catalogue.organisations
    return tuple(f"{named[id_].name} ({part})" for id_, part in parts if part)


def _of_sorts(view: View, question: kinds.Search, verbund: Verbund) -> tuple[str, ...]:
    """The organisations of the kinds asked for that took part or, with `leading`, coordinated; see `_parts` for those
    asked for by name.

    Beside a Land or place, those that are known to sit in other Länder only where there are no others.
    """
    if not question.sorts:
        return ()
    catalogue = view.catalogue
    others = [
        other
        for other in catalogue.organisations_of(verbund)
        if not other.kinds.isdisjoint(question.sorts) and other.id not in question.organisations
        if verbund.id in catalogue.verbuende_with(other, leading=question.leading)
    ]
    if question.seats:
        others = [other for other in others if catalogue.land_of(other) in question.seats]
    elif laender := {*question.laender, *(catalogue.places[id_].land for id_ in question.places)}:
        others = [other for other in others if catalogue.land_of(other) in {None, *laender}] or others
    if "sorts" in question.jointly:
        # Not all of them are told: first one of each kind.
        first = {next((other.id for other in others if sort in other.kinds), "") for sort in question.sorts}
        others.sort(key=lambda other: other.id not in first)
    return tuple(f"{other.name} ({facts.part(view, verbund, other.id)})" for other in others)


def _seated(view: View, question: kinds.Search, verbund: Verbund) -> tuple[str, ...]:
    """The organisations that sit in the Länder where somebody has to, and their parts."""
    if not question.seats:
        return ()
    return tuple(
        f"{other.name} ({facts.part(view, verbund, other.id)})"
        for other in view.catalogue.organisations_of(verbund)
        if view.catalogue.land_of(other) in question.seats and other.id not in question.organisations
        if verbund.id in view.catalogue.verbuende_with(other, leading=question.leading)
    )
