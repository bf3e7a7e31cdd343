"""Who took part: the organisations, all of them or those of some kinds or of a Land, page by page."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import groupby
from typing import Final

from markupsafe import Markup, escape

from bot.answers.screens import facts
from bot.answers.screens.layout import Block, Draft, Row, bold, bullet, grid, italic, paragraph, row, shorten
from bot.answers.screens.paging import Page, pager, turn
from bot.answers.screens.view import View
from bot.catalogue import Organisation, OrganisationKind
from bot.questions import kinds
from bot.questions.kinds import Question

_PAGE_SIZE: Final = 10
_LABEL: Final = 34
"""Characters of a name on its button."""

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


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the list: an organisation with its Verbünde, or a Verbund with its places."""

    name: str
    parts: Sequence[str]
    target: Question
    group: _Group = _Group.THERE
    land: str = ""

    @property
    def line(self) -> Markup:
        """How it is told."""
        name = Markup("{} ({})").format(bold(self.name), self.land) if self.land else bold(self.name)
        return bullet(Markup("{} – {}").format(name, escape(", ".join(self.parts))))


def all_organisations(view: View, question: kinds.AllOrganisations) -> Draft:
    """Organisations with their Verbünde, those with the most first, without partners that have no name of their own."""
    found = _found(view, question)
    page = turn(found, question.page, _PAGE_SIZE)
    notes = [italic(view.t("organisations-named", role=_role(question)))]
    tell = {"seat" if view.organisations.country(word) else "name" for word in question.words}
    notes[:0] = (view.t(f"organisations-by-{what}") for what in sorted(tell))
    blocks = (paragraph(_heading(view, question, page, _count(found))), *_lists(view, page.entries), paragraph(*notes))
    return Draft(blocks, tuple(_rows(view, question, page)))


def _found(view: View, question: kinds.AllOrganisations) -> list[_Entry]:
    """Who is asked for, those with the most Verbünde first, then from A to Z; Verbünde by their places behind them."""
    others = sorted(
        (entry for entry in _organisations(view, question) if entry.parts),
        key=lambda entry: (-len(entry.parts), entry.name.casefold()),
    )
    lying = bool(question.laender and question.sorts) and not (question.leading or question.words)
    worked = _worked(view, question) if lying else ()
    nameless = () if question.leading or question.sorts else _nameless(view, question)
    return sorted((*others, *nameless, *worked), key=lambda entry: entry.group)


def _count(found: Sequence[_Entry]) -> int:
    """How many are known by name to have taken part, and to sit in the Land that is asked for, if one is."""
    return sum(entry.group == _Group.THERE for entry in found)


def _organisations(view: View, question: kinds.AllOrganisations) -> Iterator[_Entry]:
    """The organisations of these kinds; in a Land, at least what they did there."""
    catalogue = view.catalogue
    called = view.organisations.of_kinds(question.words)
    there = {id_ for land in question.laender for id_ in catalogue.ids_in(catalogue.laender[land])}
    for other in catalogue.organisations_of_kinds(question.sorts):
        if other.kind in question.without.sorts or (question.words and other.id not in called):
            continue
        target = kinds.Search(organisations=(other.id,), leading=question.leading)
        with_it = catalogue.verbuende_with(other, leading=question.leading)
        land = catalogue.land_of(other)
        if not question.laender or land in question.laender:
            yield _Entry(other.name, _parts(view, other, with_it), target)
        elif not (question.sorts and other.kind in _LYING):
            yield _Entry(other.name, _parts(view, other, with_it & there), target, _Group.ELSEWHERE, _seat(view, other))


def _seat(view: View, organisation: Organisation) -> str:
    """The Land or country where an organisation sits, or that this is not known."""
    if land := view.catalogue.land_of(organisation):
        return view.land(view.catalogue.laender[land])
    return view.country(organisation.country) if organisation.country else view.t.plain("seat-unknown")


def _nameless(view: View, question: kinds.AllOrganisations) -> Iterator[_Entry]:
    """The partners that are only told as groups of such a kind, where a Verbund worked in the Länder, if any are named.

    "Sparkassen und Kammern"
    """
    catalogue = view.catalogue
    there = catalogue.verbuende_there(question.laender, ()) if question.laender else catalogue.verbuende
    for verbund in catalogue.in_order(there):
        for text in (partner.text for partner in verbund.partners if partner.text):
            if view.organisations.is_of_kinds(text.de, question.words):
                target = kinds.AboutVerbuende((verbund.id,))
                yield _Entry(view.of(text), (verbund.name,), target, _Group.NAMELESS)


def _parts(view: View, organisation: Organisation, verbuende: Iterable[str]) -> tuple[str, ...]:
    """The parts of an organisation in these Verbünde."""
    return tuple(
        f"{verbund.name} ({facts.part(view, verbund, organisation.id)})"
        for verbund in view.catalogue.in_order(verbuende)
    )


def _worked(view: View, question: kinds.AllOrganisations) -> Iterator[_Entry]:
    """The Verbünde with the towns and districts in these Länder where they worked, without those that took part."""
    catalogue = view.catalogue
    for verbund in catalogue.in_order(catalogue.verbuende_there(question.laender, ())):
        taking_part = {catalogue.place_of(other) for other in catalogue.organisations_of(verbund)}
        places = [
            place
            for place in catalogue.places_of(verbund)
            if place.land in question.laender
            if place not in taking_part and catalogue.is_of_kinds(place, question.sorts)
            if not (question.without.sorts and catalogue.is_of_kinds(place, question.without.sorts))
        ]
        if places:
            names = [place.name for place in places]
            yield _Entry(verbund.name, names, kinds.AboutVerbuende((verbund.id,)), _Group.WORKED)


def _lists(view: View, entries: Sequence[_Entry]) -> Iterator[Block]:
    """The entries, and over those without a name, or that may not have taken part, or sit elsewhere, that it is so."""
    for group, members in groupby(entries, lambda entry: entry.group):
        heading = () if group == _Group.THERE else (view.t("organisations-beside", group=group.name.lower()),)
        yield paragraph(*heading, *(entry.line for entry in members))


def _role(question: kinds.AllOrganisations) -> str:
    return "leading" if question.leading else "any"


def _heading(view: View, question: kinds.AllOrganisations, page: Page[_Entry], count: int) -> Markup:
    """How many there are, of which kinds and where, on which page; a text of its own says that there are none."""
    key = "organisations-there" if question.laender else "all-organisations" if count else "no-organisations"
    asked = [view.join(map(view.sort, question.sorts))] if question.sorts else []
    if question.without.sorts:
        asked.append(view.t("not", what=view.join(map(view.sort, question.without.sorts), last="or")))
    abroad = dict.fromkeys(filter(None, map(view.organisations.country, question.words)))
    by_name = map(view.spelling, _by_name(view, question))
    asked += (view.join(said, last="or") for said in (list(by_name), list(map(view.country, abroad))) if said)
    return view.t(
        key,
        count=count,
        role=_role(question),
        filtered="yes" if asked else "no",
        sorts=Markup(" · ").join(asked),
        where=view.join(view.land(view.catalogue.laender[id_]) for id_ in question.laender),
        page=page.number,
        pages=page.count,
    )


def _by_name(view: View, question: kinds.AllOrganisations) -> tuple[str, ...]:
    """The folded words for kinds that only names tell; the others tell a country."""
    return tuple(word for word in question.words if not view.organisations.country(word))


def _rows(view: View, question: kinds.AllOrganisations, page: Page[_Entry]) -> Iterator[Row]:
    """The organisations on this page, the other pages, and the other role, if somebody had it."""
    yield from grid(view.go(shorten(entry.name, _LABEL), entry.target) for entry in page.entries)
    yield pager(view, page, lambda number: replace(question, page=number))
    other_role = replace(question, leading=not question.leading, page=1)
    label = view.t.plain("button-role", role=_role(other_role))
    everybody = kinds.AllOrganisations() if question.words and not question.leading else None
    if (words := _by_name(view, question)) and not page.entries and any(view.topics.search(words)):
        # Nobody of the kind took part, but they may be a subject.
        said = ", ".join(map(view.spelling, words))
        yield row(view.go(view.t.plain("button-search-for", words=said), kinds.Search(words)))
    yield row(
        view.go(label, other_role) if _found(view, other_role) else None,
        view.go(view.t.plain("button-role", role="any"), everybody) if everybody else None,
        view.to("button-laender", kinds.AllLaender()),
    )
