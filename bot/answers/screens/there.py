"""What the catalogue knows of whether a Verbund was at work there, or with that organisation."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Final, Literal

from markupsafe import Markup

from bot.answers.screens import disputed, facts
from bot.answers.screens.layout import bold, bullet
from bot.answers.screens.naming import name_of
from bot.answers.screens.view import View
from bot.catalogue import Verbund, distance
from bot.catalogue.organisations import OrganisationKind
from bot.questions import kinds
from bot.questions.names.known_names import kind_and_town, place_names, seat_of
from bot.questions.places.towns import short
from bot.questions.words.folding import folded

Known = Literal["there", "not", "around", "elsewhere", "partly", "open"]
"""That it was so or not, only around there, not only there, only some of it, or that sources disagree."""

_CENTRE_KM: Final = 35.0
"""So far from the centre of a district its municipalities may lie."""
_PLACE_KM: Final = 40.0
"""So far from each other two of its municipalities may lie, as one may be at its edge."""
_PUBLIC: Final[frozenset[OrganisationKind]] = frozenset({"municipality", "district"})


@dataclass(frozen=True, slots=True)
class Finding:
    """What the catalogue says about one Verbund."""

    verbund: Verbund
    known: Known
    sentence: Markup
    said: Markup
    """The same beside the name of the Verbund: where, or in which part."""
    beside: tuple[Markup, ...] = ()
    """What is known besides that."""

    @property
    def complete(self) -> bool:
        """Whether nothing else need be told."""
        return self.known == "elsewhere"

    @property
    def yes(self) -> bool:
        """Whether all that is asked is so."""
        return self.known == "there"

    @property
    def open(self) -> bool:
        """Whether it is neither so nor denied."""
        return self.known == "open"


def single(question: kinds.IsAt) -> tuple[kinds.IsAt, ...]:
    """Whether it was there at all, for each of the organisations, places, towns or Länder by itself."""
    alone = replace(question, laender=(), places=(), organisations=(), towns=(), abroad=False, whether="there")
    if question.organisations:
        return tuple(replace(alone, organisations=(id_,)) for id_ in question.organisations)
    return (
        *(replace(alone, places=(id_,)) for id_ in question.places),
        *(replace(alone, towns=(id_,)) for id_ in question.towns),
        *(replace(alone, laender=(id_,)) for id_ in question.laender),
        *((replace(alone, abroad=True),) if question.abroad else ()),
    )


def finding_of(view: View, verbund: Verbund, question: kinds.IsAt) -> Finding:
    """How it is with one Verbund, and whether it was nowhere else, if that is asked and told."""
    return exclusively(view, verbund, question) or at_all(view, verbund, question)


def at_all(view: View, verbund: Verbund, question: kinds.IsAt) -> Finding:
    """Whether it was there, be it elsewhere as well; of places and Länder together, the first kind in which it was."""
    if question.organisations and question.town:
        return _at_seat(view, verbund, question.organisations)
    if question.organisations:
        return with_them(view, verbund, question.organisations)
    found: list[Finding] = []
    if _asks_for_town(view, question):
        found.append(_in_town(view, verbund, question.places))
    elif question.places or question.towns:
        found.append(in_places(view, verbund, question.places, question.towns))
    if question.laender:
        found.append(_in_laender(view, verbund, question.laender))
    if question.abroad:
        found.append(_abroad(view, verbund))
    first = next((finding for finding in found if finding.yes), found[0])
    return _of_anyone(view, question, first) if question.of_anyone else first


def _of_anyone(view: View, question: kinds.IsAt, found: Finding) -> Finding:
    """No flat no where it was not there itself, and somebody took part who is from there, or may be."""
    if found.known != "not":
        return found
    beside = (*found.beside, *(_without_seat(view, found.verbund) if question.laender else ()))
    if not beside:
        return found
    where = view.join((bold(name_asked(view, one)) for one in single(question)), last="or")
    kind = "land" if question.laender else "place"
    sentence = view.t("is-not-itself-there", kind=kind, name=bold(found.verbund.name), where=where)
    return replace(found, sentence=sentence, beside=beside)


def _without_seat(view: View, verbund: Verbund) -> Iterator[Markup]:
    """The towns and districts that took part and lie in a Land that no source names."""
    catalogue = view.catalogue
    public = (one for one in catalogue.organisations_of(verbund) if one.kind in _PUBLIC and not one.country)
    if who := view.join(bold(one.name) for one in public if not catalogue.land_of(one)):
        yield view.t("took-part-somewhere", who=who)


def name_asked(view: View, one: kinds.IsAt) -> str:
    """What the one place or organisation in a question is called."""
    if one.abroad:
        return view.country("any")
    if _asks_for_town(view, one):
        return seat_of(view.catalogue.places[one.places[0]])
    named = ((field, getattr(one, field)) for field in ("organisations", "places", "towns", "laender"))
    return next(name_of(view, field, ids[0]) for field, ids in named if ids)


def exclusively(view: View, verbund: Verbund, question: kinds.IsAt) -> Finding | None:
    """Whether it was nowhere else, or with nobody else; None where that is not asked, or only some of it is so.

    Nor is it told of a town where only the area around it is documented besides.
    """
    if question.whether != "only":
        return None
    if question.organisations:
        return _with_nobody_else(view, verbund, question)
    catalogue, name = view.catalogue, bold(verbund.name)
    inside = {id_ for place in question.places for id_ in catalogue.within(catalogue.places[place])}
    met = {p.id for p in catalogue.places_of(verbund) if p.id in inside or p.land in question.laender}
    others = [p for p in catalogue.places_of(verbund) if p.id not in met]
    notes = () if met else disputed.notes_on(view, verbund, question.places, question.towns)
    if not (met or notes):
        return None
    # Whether it was there or not where sources disagree, it was elsewhere for sure.
    if any(catalogue.within(p).isdisjoint(question.places) for p in others):
        also = Markup(", ").join(place.name for place in others)
        lines = (*facts.where(view, verbund, others), *notes)
        sentence = view.t("is-elsewhere-too", name=name)
        return Finding(verbund, "elsewhere", sentence, view.t("also-there", places=also), lines)
    if others or not all(finding_of(view, verbund, one).yes for one in single(question)):
        return None
    where = view.join(bold(name_asked(view, one)) for one in single(question))
    places = Markup(", ").join(place.name for place in catalogue.places_of(verbund))
    kind = "place" if question.places else "land"
    sentence = view.t("is-only-there", kind=kind, name=name, where=where, places=places)
    return Finding(verbund, "there", sentence, view.t("only-there"))


def _with_nobody_else(view: View, verbund: Verbund, question: kinds.IsAt) -> Finding | None:
    found = [with_them(view, verbund, (id_,)).yes for id_ in question.organisations]
    others = tuple(facts.everybody(view, verbund, besides=question.organisations))
    name = bold(verbund.name)
    if any(found) and others:
        sentence = view.t("took-part-with-others", name=name)
        return Finding(verbund, "elsewhere", sentence, view.t("with-others"), tuple(map(bullet, others)))
    if not all(found):
        return None
    return Finding(verbund, "there", view.t("took-part-alone", name=name), view.t("with-nobody-else"))


def _in_laender(view: View, verbund: Verbund, ids: Sequence[str]) -> Finding:
    laender = [land for land in view.catalogue.laender_of(verbund) if land.id in ids]
    if not laender:
        asked = view.join((bold(view.land(view.catalogue.laender[id_])) for id_ in ids), last="or")
        sentence = view.t("is-not-there", kind="land", name=bold(verbund.name), where=asked)
        who = view.join(bold(other.name) for other in view.catalogue.organisations_of(verbund) if other.land in ids)
        beside = (view.t("took-part-though", who=who),) if who else ()
        return Finding(verbund, "not", sentence, view.t("not-there"), beside)
    places = Markup(", ").join(place.name for place in view.catalogue.places_of(verbund) if place.land in ids)
    where = view.join(bold(view.land(land)) for land in laender)
    sentence = view.t("is-in-land", name=bold(verbund.name), land=where, places=places)
    return Finding(verbund, "there", sentence, places)


def _abroad(view: View, verbund: Verbund) -> Finding:
    """That it was nowhere abroad, as all places that are known lie in Germany; and who took part from there."""
    who = view.join(
        Markup("{} ({})").format(bold(other.name), view.country(other.country))
        for other in view.catalogue.organisations_of(verbund)
        if other.country
    )
    sentence = view.t("is-not-abroad", name=bold(verbund.name))
    beside = (view.t("took-part-though", who=who),) if who else ()
    return Finding(verbund, "not", sentence, view.t("not-there"), beside)


def in_places(view: View, verbund: Verbund, ids: Sequence[str], towns: Sequence[str]) -> Finding:
    """Whether it was at any of these places or towns, or only around them or inside; and who took part from there."""
    catalogue = view.catalogue
    asked = [catalogue.places[id_] for id_ in ids]
    names = [place.name for place in asked] + [view.town(catalogue.towns[id_]) for id_ in towns]
    where = view.join(map(bold, names), last="or")
    inside = {id_ for place in asked for id_ in catalogue.within(place)}
    met = [place.name for place in catalogue.places_of(verbund) if place.id in inside]
    if met:
        places = Markup(", ").join(met)
        direct = not towns and all(id_ in verbund.places for id_ in ids)
        sentence = view.t("is-there" if direct else "is-inside", name=bold(verbund.name), where=where, places=places)
        beside = tuple(_administrations(view, verbund, ids)) if direct else ()
        return Finding(verbund, "there", sentence, view.t("there") if direct else places, beside)
    around = [p.name for p in catalogue.places_of(verbund) if any(id_ in catalogue.within(p) for id_ in ids)]
    if around:
        places = Markup(", ").join(around)
        sentence = view.t("is-around", name=bold(verbund.name), where=where, places=places)
        return Finding(verbund, "around", sentence, view.t("only-around", places=places))
    if notes := disputed.notes_on(view, verbund, ids, towns):
        sentence = view.t("is-disputed", name=bold(verbund.name), where=where)
        return Finding(verbund, "open", sentence, view.t("disputed-there"), notes)
    if _may_be_unnamed(view, verbund, towns):
        sentence = view.t("is-unnamed", name=bold(verbund.name), where=where)
        return Finding(verbund, "open", sentence, view.t("unnamed-there"))
    sentence = view.t("is-not-there", kind="place", name=bold(verbund.name), where=where)
    called = [name for place in asked for name in place_names(place)]
    called += [short(catalogue.towns[id_].name) for id_ in towns]
    who = view.join(bold(name) for name in called_after(view, verbund, called))
    beside = (view.t("took-part-though", who=who),) if who else ()
    return Finding(verbund, "not", sentence, view.t("not-there"), beside)


def _may_be_unnamed(view: View, verbund: Verbund, towns: Sequence[str]) -> bool:
    """Whether one of these towns may be a municipality of a Verbund of which not all are named, as it lies near.

    Where no centre of a district is known, its other places tell what is near; where none is, all of the Land is.
    """
    if not verbund.more_municipalities:
        return False
    places = view.catalogue.places_of(verbund)
    centres = [place.point for place in places if place.kind == "district" and place.point]
    points = centres or [place.point for place in places if place.point]
    reach = _CENTRE_KM if centres else _PLACE_KM
    asked = [view.catalogue.towns[id_] for id_ in towns]
    return any(
        town.land in {place.land for place in places}
        and (not points or any(distance(town.point, point) <= reach for point in points))
        for town in asked
    )


def _administrations(view: View, verbund: Verbund, places: Sequence[str]) -> Iterator[Markup]:
    """That the towns and districts that these places are took part themselves, and in which part."""
    for organisation in view.catalogue.organisations_of(verbund):
        place = view.catalogue.place_of(organisation)
        if place and place.id in places and (part := facts.part(view, verbund, organisation.id)):
            yield view.t("took-part-itself", who=bold(organisation.name), part=part)


def _asks_for_town(view: View, question: kinds.IsAt) -> bool:
    """Whether towns are asked about that only districts are called after."""
    districts = [view.catalogue.places[id_].kind == "district" for id_ in question.places]
    return question.town and bool(districts) and all(districts)


def _in_town(view: View, verbund: Verbund, districts: Sequence[str]) -> Finding:
    """That a town is not documented, and whether the district is that is called after it."""
    asked = [view.catalogue.places[id_] for id_ in districts]
    towns = [seat_of(district) for district in asked]
    where = view.join(map(bold, towns), last="or")
    if met := [district.name for district in asked if district.id in verbund.places]:
        places = Markup(", ").join(met)
        if verbund.more_municipalities:
            sentence = view.t("is-unnamed-town", name=bold(verbund.name), where=where, places=places)
            return Finding(verbund, "open", sentence, view.t("unnamed-there"))
        sentence = view.t("is-around-town", name=bold(verbund.name), where=where, places=places)
        return Finding(verbund, "around", sentence, view.t("only-around", places=places))
    sentence = view.t("is-not-there", kind="place", name=bold(verbund.name), where=where)
    who = view.join(map(bold, called_after(view, verbund, towns)))
    return Finding(verbund, "not", sentence, view.t("not-there"), (view.t("took-part-though", who=who),) if who else ())


def _at_seat(view: View, verbund: Verbund, ids: Sequence[str]) -> Finding:
    """That the towns that organisations are called after are not documented, and which of these took part."""
    asked = [view.catalogue.organisations[id_] for id_ in ids]
    where = view.join((bold(kind_and_town(organisation)[1]) for organisation in asked), last="or")
    sentence = view.t("is-not-there", kind="place", name=bold(verbund.name), where=where)
    who = view.join(bold(one.name) for one in asked if facts.part(view, verbund, one.id))
    beside = (view.t("took-part-though", who=who),) if who else ()
    return Finding(verbund, "not", sentence, view.t("not-there"), beside)


def called_after(view: View, verbund: Verbund, towns: Sequence[str]) -> Iterator[str]:
    """Who took part and is called after a town ("Universität Göttingen"); a district lies around it."""
    for organisation in view.catalogue.organisations_of(verbund):
        named = tuple(map(folded, (organisation.name, *organisation.aliases)))
        if organisation.kind != "district" and any(
            words[i : i + len(town)] == town
            for words, town in product(named, map(folded, towns))
            for i in range(len(words) - len(town) + 1)
        ):
            yield organisation.name


def of_town(view: View, found: Finding, asked: Sequence[str]) -> Finding:
    """The finding on one town or district as a partner, with its name and, if it was none, who is called after it.

    Whoever asks for "Oldenburg" may mean the university as well as the district.
    """
    one = view.catalogue.organisations[asked[0]] if len(asked) == 1 else None
    place = view.catalogue.place_of(one) if one and one.kind in _PUBLIC else None
    if one is None or place is None:
        return found
    if found.yes:
        return replace(found, said=Markup("{} ({})").format(one.name, found.said))
    who = view.join(bold(name) for name in called_after(view, found.verbund, place_names(place)))
    return replace(found, beside=(*found.beside, view.t("took-part-though", who=who))) if who else found


def with_them(view: View, verbund: Verbund, ids: Sequence[str]) -> Finding:
    """Whether any of these organisations took part, and in which part."""
    parts = {id_: found for id_ in ids if (found := facts.part(view, verbund, id_))}
    asked = tuple(parts) or ids
    who = view.join((bold(view.catalogue.organisations[id_].name) for id_ in asked), last="or")
    if not parts:
        sentence = view.t("did-not-take-part", name=bold(verbund.name), who=who)
        return Finding(verbund, "not", sentence, view.t("not-there"))
    said = Markup(", ").join(parts.values())
    return Finding(verbund, "there", view.t("took-part", name=bold(verbund.name), who=who, part=said), said)
