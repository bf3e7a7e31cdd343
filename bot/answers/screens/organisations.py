"""Who took part: the organisations, all of them or those of some kinds, of a Land or in a Verbund, page by page."""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import partial
from itertools import chain, groupby
from typing import Final

from markupsafe import Markup, escape

from bot.answers.screens import facts
from bot.answers.screens.filters import amount_told, role
from bot.answers.screens.layout import Block, Draft, Row, bold, bullet, grid, italic, paragraph, row, shorten
from bot.answers.screens.paging import Page, pager, turn
from bot.answers.screens.view import View
from bot.catalogue import Organisation, OrganisationKind, Verbund
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.numbers.amounts import amounts
from bot.questions.numbers.bounds import Bounds

_PAGE_SIZE: Final = 10
_LABEL: Final = 34
"""Characters of a name on its button."""
_BESIDE: Final = 17
"""Characters that leave room for a second button."""

_OUTSTANDING: Final = 3
"""Of no more than so many it is told that they were in the most Verbünde."""
_LYING: Final = frozenset[OrganisationKind]({"municipality", "district"})
"""Those of these kinds are asked for where they lie, wherever else they took part in something."""


class _Group(IntEnum):
    """Why somebody is told of, the surest first."""

    THERE = 0
    """They took part, and sit in the Land that is asked for, if one is."""
    NAMELESS = 1
    """They took part as a group, and nobody tells the names, or where they sit."""
    WORKED = 2
    """A Verbund worked in these towns and districts, and it is not known whether they took part themselves."""
    ELSEWHERE = 3
    """They took part in what was done there, and sit elsewhere, or nobody knows where."""
    SEATLESS = 4
    """They took part in a Verbund that is asked about, and nobody knows where they sit."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the list: an organisation with its Verbünde, or a Verbund with its places."""

    name: str
    count: int
    """Of how many Verbünde, or places, it tells."""
    parts: Callable[[], Sequence[str]]
    """Which those are: told of the few on a page, and not of all that are counted and sorted."""
    target: Question
    group: _Group = _Group.THERE
    land: str = ""
    label: str = ""
    """What it is called on its button, if not by its name."""
    qualified: Sequence[Verbund] = ()
    """The Verbünde that it coordinated, where something has to be said about that; a star at their names leads there.
    """

    @property
    def line(self) -> Markup:
        """How it is told."""
        name = Markup("{} ({})").format(bold(self.name), self.land) if self.land else bold(self.name)
        return bullet(Markup("{}: {}").format(name, escape(", ".join(self.parts()))))


def all_organisations(view: View, question: kinds.AllOrganisations) -> Draft:
    """Organisations with their Verbünde, those with the most first, without partners that have no name of their own."""
    found = _found(view, question)
    page = turn(found, question.page, _PAGE_SIZE)
    told_of = view.verbuende((*question.verbuende, *question.without.verbuende))
    named = (verbund.coordinator and verbund.all_named for verbund in told_of)
    # Of Verbünde of which all partners are named none are missing.
    whole = question.verbuende and all(named)
    notes = [] if whole else [italic(view.t("organisations-named", role=role(question)))]
    tell = {"seat" if view.organisations.country(word) else "name" for word in question.words}
    if question.laender and not (question.sorts and _LYING.issuperset(question.sorts)):
        # Who is asked for may sit there without anybody telling it; of towns and districts it is known where they lie.
        tell |= {"seat"}
    # Of institutes only some names say whether they are.
    tell |= {"name"} if not {"association", "federation", "company"}.isdisjoint(question.sorts) else set()
    notes[:0] = (view.t(f"organisations-by-{what}") for what in sorted(tell))
    lists = [*_lists(view, page.entries)] if found else [*_others(view, question)]
    most = _with_most(view, question, found) if page.number == 1 else ()
    heading = (_heading(view, question, page, _count(found)), *_of_each(view, question), *most)
    stars = dict.fromkeys(verbund for entry in page.entries for verbund in entry.qualified)
    caveats = (_caveat(view, verbund) for verbund in stars)
    blocks = (paragraph(*heading), *lists, paragraph(*caveats), paragraph(*notes))
    return Draft(blocks, tuple(_rows(view, question, page)))


def _with_most(view: View, question: kinds.AllOrganisations, found: Sequence[_Entry]) -> Iterator[Markup]:
    """Who took part in most Verbünde, or coordinated most, where a few stand out, and not in some Verbünde only."""
    counts = [entry.count for entry in found if entry.group == _Group.THERE]
    most = max(counts, default=0)
    if most > 1 and len(set(counts)) > 1 and counts.count(most) <= _OUTSTANDING and not question.verbuende:
        names = view.join(bold(entry.name) for entry in found[: counts.count(most)])
        yield view.t("organisations-most", names=names, number=counts.count(most), count=most)


def _others(view: View, question: kinds.AllOrganisations) -> Iterator[Block]:
    """Who took part in the Verbünde that are asked about, where nobody of these kinds did."""
    for verbund in view.verbuende(question.verbuende):
        name = (bold(verbund.name),) if len(question.verbuende) > 1 else ()
        yield paragraph(*name, *facts.known(view, verbund, "partners"))


def _found(view: View, question: kinds.AllOrganisations) -> list[_Entry]:
    """Who is asked for, those with the most Verbünde first, then from A to Z; Verbünde by their places behind them."""
    others = sorted(_organisations(view, question), key=lambda entry: (-entry.count, entry.name.casefold()))
    return sorted((*others, *_others_there(view, question)), key=lambda entry: entry.group)


def _is_anybody(view: View, question: kinds.AllOrganisations) -> bool:
    """Whether there is anybody who is asked for."""
    return any(True for _ in chain(_organisations(view, question), _others_there(view, question)))


def _others_there(view: View, question: kinds.AllOrganisations) -> Iterator[_Entry]:
    """Who took part without a name, and where Verbünde worked in towns and districts, if those are asked for."""
    somewhere = question.laender or question.verbuende
    if question.shared:
        return
    lying = bool(somewhere and question.sorts) and not (question.leading or question.words or question.amounts)
    if not (question.leading or question.amounts):
        yield from _nameless(view, question)
    if lying:
        yield from _worked(view, question)


def _count(found: Iterable[_Entry]) -> int:
    """How many are known by name to have taken part, and to sit in the Land that is asked for, if one is."""
    return sum(entry.group == _Group.THERE for entry in found)


def _of_each(view: View, question: kinds.AllOrganisations) -> Iterator[Markup]:
    """How many there are of each of several kinds: who names two may want to compare them."""
    if len(question.sorts) > 1:
        alone = replace(question, words=(), either=False) if question.either else question
        counts = ((sort, _count(_organisations(view, replace(alone, sorts=(sort,))))) for sort in question.sorts)
        yield Markup(" · ").join(Markup("{}: {}").format(view.sort(sort), count) for sort, count in counts)


def _organisations(view: View, question: kinds.AllOrganisations) -> Iterator[_Entry]:
    """The organisations of these kinds; in a Land, at least what they did there."""
    catalogue = view.catalogue
    called = view.organisations.of_kinds(question.words)
    there = {id_ for land in question.laender for id_ in catalogue.ids_in(catalogue.laender[land])}
    counts = amounts(question.amounts)
    aside = view.verbuende(question.without.verbuende)
    elsewhere = {other.id for verbund in aside for other in catalogue.organisations_of(verbund)}
    for other in catalogue.organisations.values():
        with_it = catalogue.verbuende_with(other, leading=question.leading)
        with_it &= frozenset(question.verbuende) or with_it
        if other.id in elsewhere or (question.shared and len(with_it) < len(question.verbuende)):
            continue
        if not with_it or not all(amount.holds(Bounds.exactly(len(with_it))) for amount in counts):
            continue
        # Of a Verbund, it is told as well which of their units took part.
        units = {id_: _units(catalogue.verbuende[id_], other) for id_ in with_it if question.verbuende}
        if not _is_meant(view, question, other, called, tuple(chain.from_iterable(units.values()))):
            continue
        target = kinds.Search(organisations=(other.id,), leading=question.leading)
        parts = partial(_parts, view, other, with_it, units, leading=question.leading)
        land = catalogue.land_of(other)
        entry = _Entry(
            other.name,
            len(with_it),
            parts,
            target,
            label=_label(other),
            qualified=[verbund for verbund in catalogue.in_order(with_it) if _is_qualified(verbund, other)],
        )
        if question.verbuende and (question.laender or question.without.laender):
            if not (land or other.country):
                yield replace(entry, group=_Group.SEATLESS)
            elif _sits_there(question, land):
                yield entry
        elif not question.laender or land in question.laender:
            yield entry
        elif not (question.amounts or (question.sorts and other.kind in _LYING)) and (here := with_it & there):
            parts = partial(_parts, view, other, here, units, leading=question.leading)
            seat = view.seat(other) or view.t.plain("seat-unknown")
            qualified = [verbund for verbund in entry.qualified if verbund.id in here]
            yield replace(entry, count=len(here), parts=parts, group=_Group.ELSEWHERE, land=seat, qualified=qualified)


def _sits_there(question: kinds.AllOrganisations, land: str | None) -> bool:
    """Whether who sits in a Land, or in none, sits where it is asked for."""
    wanted = not question.laender or land in question.laender
    return wanted and land not in question.without.laender


def _is_meant(
    view: View,
    question: kinds.AllOrganisations,
    organisation: Organisation,
    called: Container[str],
    units: Sequence[str],
) -> bool:
    """Whether an organisation is of the kinds that are asked for, or one of its units is: an institute of a university.

    `called` are those whose names tell it.
    """
    own = organisation.kinds
    if organisation.id in question.without.organisations or not own.isdisjoint(question.without.sorts):
        return False
    # A "Fachgebiet Stadt- und Regionalsoziologie" is no town.
    sorts = own.union(*(view.organisations.sorts_of(unit) - _LYING for unit in units))
    of_sort = not (question.sorts and sorts.isdisjoint(question.sorts))
    by_unit = any(view.organisations.is_of_kinds(unit, question.words) for unit in units)
    by_name = not question.words or by_unit or organisation.id in called
    return of_sort or by_name if question.either else of_sort and by_name


def _units(verbund: Verbund, organisation: Organisation) -> tuple[str, ...]:
    """The units of an organisation that took part in a Verbund."""
    units = [partner.unit for partner in verbund.partners if partner.organisation == organisation.id]
    if verbund.coordinator and verbund.coordinator.organisation == organisation.id:
        units.insert(0, verbund.coordinator.unit)
    return tuple(dict.fromkeys(filter(None, units)))


def _nameless(view: View, question: kinds.AllOrganisations) -> Iterator[_Entry]:
    """The partners that are only told as groups of these kinds: "Sparkassen und Kammern", "Gemeinden"."""
    for verbund in _there(view, question):
        for text in (partner.text for partner in verbund.partners if partner.text):
            if _is_group_meant(view, question, text.de):
                name, card = partial(tuple, (verbund.name,)), kinds.AboutVerbuende((verbund.id,))
                yield _Entry(view.of(text), 1, name, card, _Group.NAMELESS)


def _is_group_meant(view: View, question: kinds.AllOrganisations, group: str) -> bool:
    """Whether a group is of the kinds that are asked for; which sort one is, is only asked of single Verbünde."""
    if question.words:
        return (question.either or not question.sorts) and view.organisations.is_of_kinds(group, question.words)
    sorts = view.organisations.sorts_of(group)
    if question.sorts:
        return bool(question.verbuende) and not sorts.isdisjoint(question.sorts)
    return bool(question.verbuende) and sorts.isdisjoint(question.without.sorts)


def _there(view: View, question: kinds.AllOrganisations) -> tuple[Verbund, ...]:
    """The Verbünde that are asked about, all of them or those that worked in the Länder."""
    catalogue = view.catalogue
    there = catalogue.verbuende_there(question.laender, ()) if question.laender else frozenset(catalogue.verbuende)
    return catalogue.in_order(there & (frozenset(question.verbuende) or there))


def _parts(
    view: View,
    organisation: Organisation,
    verbuende: Iterable[str],
    units: Mapping[str, Sequence[str]],
    *,
    leading: bool,
) -> tuple[str, ...]:
    """The parts of an organisation, or of these of its units, in these Verbünde; `leading`: that all coordinated."""
    told = []
    for verbund in view.catalogue.in_order(verbuende):
        star = "*" if _is_qualified(verbund, organisation) else ""
        part = view.t.plain("part", part="coordinator") if star else facts.part(view, verbund, organisation.id)
        beside = "; ".join((*(() if leading else (part,)), *units.get(verbund.id, ())))
        told.append(f"{verbund.name}{star} ({beside})" if beside else f"{verbund.name}{star}")
    return tuple(told)


def _is_qualified(verbund: Verbund, organisation: Organisation) -> bool:
    """Whether an organisation coordinated a Verbund, and something has to be said about that."""
    who = verbund.coordinator
    return bool(who and who.note and who.organisation == organisation.id)


def _caveat(view: View, verbund: Verbund) -> Markup:
    """What has to be said about who coordinated a Verbund."""
    note = verbund.coordinator and verbund.coordinator.note
    return view.t("organisation-note", name=verbund.name, note=view.of(note) if note else "")


def _label(organisation: Organisation) -> str:
    """The name, or the first of its other names where that is shorter and so leaves room for a second button.

    Of towns and districts it is the name, as people know them by it.
    """
    name, short = organisation.name, next(iter(organisation.aliases), organisation.name)
    return short if len(short) < len(name) and len(name) > _BESIDE and organisation.kind not in _LYING else name


def _worked(view: View, question: kinds.AllOrganisations) -> Iterator[_Entry]:
    """The Verbünde with the towns and districts where they worked, in these Länder, without those that took part."""
    catalogue = view.catalogue
    for verbund in _there(view, question):
        taking_part = {catalogue.place_of(other) for other in catalogue.organisations_of(verbund)}
        places = [
            place
            for place in catalogue.places_of(verbund)
            if _sits_there(question, place.land)
            if place not in taking_part and catalogue.is_of_kinds(place, question.sorts)
            if not any(partner.text and place.name in partner.text.de for partner in verbund.partners)
            if not (question.without.sorts and catalogue.is_of_kinds(place, question.without.sorts))
        ]
        if places:
            names = partial(tuple, [place.name for place in places])
            yield _Entry(verbund.name, len(places), names, kinds.AboutVerbuende((verbund.id,)), _Group.WORKED)


def _lists(view: View, entries: Sequence[_Entry]) -> Iterator[Block]:
    """The entries, and over those without a name, or that may not have taken part, or sit elsewhere, that it is so."""
    for group, members in groupby(entries, lambda entry: entry.group):
        heading = () if group == _Group.THERE else (view.t("organisations-beside", group=group.name.lower()),)
        yield paragraph(*heading, *(entry.line for entry in members))


def _heading(view: View, question: kinds.AllOrganisations, page: Page[_Entry], count: int) -> Markup:
    """How many there are, or that there are none, of which kinds and where, on which page."""
    laender = [view.catalogue.laender[id_] for id_ in question.laender]
    # Of a Verbund it is told who sits there, and in a Land who is there.
    where = [verbund.name for verbund in view.verbuende(question.verbuende)] or [*map(view.in_land, laender)]
    by_name = [*map(view.spelling, _by_name(view, question))]
    # "Hochschulen und Banken"
    alike = by_name if question.either else []
    kinds_told = view.join((*map(view.sort, question.sorts), *alike))
    # How many there are of each of several kinds is told below.
    asked = [kinds_told] if question.sorts and (alike or len(question.sorts) == 1) else []
    if question.without.organisations:
        names = (view.catalogue.organisations[id_].name for id_ in question.without.organisations)
        asked.append(view.t("not", what=view.join(names, last="or")))
    if aside := [verbund.name for verbund in view.verbuende(question.without.verbuende)]:
        asked.append(view.t("not", what=view.join(aside, last="or")))
    if question.without.sorts:
        asked.append(view.t("not", what=view.join(map(view.sort, question.without.sorts), last="or")))
    abroad = dict.fromkeys(filter(None, map(view.organisations.country, question.words)))
    apart = [word for word in by_name if word not in alike]
    asked += (view.join(said, last="or") for said in (apart, list(map(view.country, abroad))) if said)
    if question.verbuende and laender:
        asked.append(view.t("seat", seat=view.join(map(view.land, laender), last="or")))
    if apart := [view.land(view.catalogue.laender[id_]) for id_ in question.without.laender]:
        asked.append(view.t("seat-not", seat=view.join(apart, last="or")))
    asked += (amount_told(view, text) for text in question.amounts)
    if question.shared:
        asked.append(view.t("in-all-of-them", count=len(question.verbuende)))
    return view.t(
        "organisations-heading",
        counted=view.t("organisations-counted", count=count, role=role(question)),
        at="verbund" if question.verbuende else "land" if laender else "any",
        filtered="yes" if asked else "no",
        sorts=Markup(" · ").join(asked),
        where=view.join(where, last="and" if question.verbuende else "or"),
        page=page.number,
        pages=page.count,
    )


def _by_name(view: View, question: kinds.AllOrganisations) -> tuple[str, ...]:
    """The folded words for kinds that only names tell; the others tell a country."""
    return tuple(word for word in question.words if not view.organisations.country(word))


def _rows(view: View, question: kinds.AllOrganisations, page: Page[_Entry]) -> Iterator[Row]:
    """The organisations on this page, the other pages, and the other role, if somebody had it."""
    yield from grid(view.go(shorten(entry.label or entry.name, _LABEL), entry.target) for entry in page.entries)
    yield pager(view, page, lambda number: replace(question, page=number))
    other_role = replace(question, leading=not question.leading, page=1)
    label = view.t.plain("button-role", role=role(other_role))
    everybody: Question | None = kinds.AllOrganisations() if question.words and not question.leading else None
    if question.verbuende:
        everybody = kinds.Facts(question.verbuende, ("partners",))
    if (words := _by_name(view, question)) and not page.entries and any(view.topics.search(words)):
        # Nobody of the kind took part, but they may be a subject.
        said = ", ".join(map(view.spelling, words))
        yield row(view.go(view.t.plain("button-search-for", words=said), kinds.Search(words)))
    yield row(
        view.go(label, other_role) if not question.verbuende and _is_anybody(view, other_role) else None,
        view.go(view.t.plain("button-role", role="any"), everybody) if everybody else None,
        None if question.verbuende else view.to("button-laender", kinds.AllLaender()),
    )
    yield from grid(map(view.to_card, view.verbuende(question.verbuende)))
