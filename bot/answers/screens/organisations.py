"""Who took part: the organisations, all of them or those of some kinds, page by page."""

from collections.abc import Iterator
from dataclasses import replace
from operator import itemgetter
from typing import Final

from markupsafe import Markup, escape

from bot.answers.screens import facts
from bot.answers.screens.layout import Draft, Row, bold, bullet, grid, italic, paragraph, row, shorten
from bot.answers.screens.paging import Page, pager, turn
from bot.answers.screens.view import View
from bot.catalogue import Organisation
from bot.questions import kinds

_PAGE_SIZE: Final = 10
_LABEL: Final = 34
"""Characters of a name on its button."""


def all_organisations(view: View, question: kinds.AllOrganisations) -> Draft:
    """Organisations with their Verbünde, those with the most first, without partners that have no name of their own."""
    found = _found(view, question)
    page = turn(found, question.page, _PAGE_SIZE)
    lines = [_line(view, other, leading=question.leading) for other in page.entries]
    note = paragraph(italic(view.t("organisations-named", role=_role(question))))
    told = (paragraph(*lines),) if lines else ()
    heading = paragraph(_heading(view, question, page, len(found)))
    return Draft((heading, *told, note), tuple(_rows(view, question, page)))


def _found(view: View, question: kinds.AllOrganisations) -> list[Organisation]:
    """The organisations, those with the most Verbünde first, then from A to Z."""
    with_counts = (
        (-len(view.catalogue.verbuende_with(other, leading=question.leading)), other.name.casefold(), other)
        for other in view.catalogue.organisations_of_kinds(question.sorts)
    )
    return [other for count, _, other in sorted(with_counts, key=itemgetter(0, 1)) if count]


def _role(question: kinds.AllOrganisations) -> str:
    return "leading" if question.leading else "any"


def _heading(view: View, question: kinds.AllOrganisations, page: Page[Organisation], count: int) -> Markup:
    """How many there are, of which kinds, on which page; a text of its own says that there are none."""
    return view.t(
        "all-organisations" if count else "no-organisations",
        count=count,
        role=_role(question),
        filtered="yes" if question.sorts else "no",
        sorts=view.join(map(view.sort, question.sorts)),
        page=page.number,
        pages=page.count,
    )


def _rows(view: View, question: kinds.AllOrganisations, page: Page[Organisation]) -> Iterator[Row]:
    """The organisations on this page, the other pages, and the other role, if somebody had it."""
    yield from grid(
        view.go(shorten(other.name, _LABEL), kinds.Search(organisations=(other.id,), leading=question.leading))
        for other in page.entries
    )
    yield pager(view, page, lambda number: replace(question, page=number))
    other_role = replace(question, leading=not question.leading, page=1)
    label = view.t.plain("button-role", role=_role(other_role))
    yield row(
        view.go(label, other_role) if _found(view, other_role) else None,
        view.to("button-laender", kinds.AllLaender()),
    )


def _line(view: View, organisation: Organisation, *, leading: bool) -> Markup:
    """An organisation and its part in each of its Verbünde."""
    verbuende = view.catalogue.in_order(view.catalogue.verbuende_with(organisation, leading=leading))
    parts = (f"{verbund.name} ({facts.part(view, verbund, organisation.id)})" for verbund in verbuende)
    return bullet(Markup("{} – {}").format(bold(organisation.name), escape(", ".join(parts))))
