"""Who took part: the organisations, all of them or those of some kinds, page by page."""

from dataclasses import replace
from operator import itemgetter
from typing import Final

from markupsafe import Markup, escape

from bot.answers.screens import facts
from bot.answers.screens.layout import Draft, bold, bullet, grid, italic, paragraph, row, shorten
from bot.answers.screens.paging import pager, turn
from bot.answers.screens.view import View
from bot.catalogue import Organisation
from bot.questions import kinds

_PAGE_SIZE: Final = 10
_LABEL: Final = 34
"""Characters of a name on its button."""


def all_organisations(view: View, question: kinds.AllOrganisations) -> Draft:
    """Organisations with their Verbünde, those with the most first, without partners that have no name of their own."""
    catalogue = view.catalogue
    with_counts = (
        (-len(catalogue.verbuende_with(other, leading=question.leading)), other.name.casefold(), other)
        for other in catalogue.organisations_of_kinds(question.sorts)
    )
    found = [other for count, _, other in sorted(with_counts, key=itemgetter(0, 1)) if count]
    page = turn(found, question.page, _PAGE_SIZE)
    role = "leading" if question.leading else "any"
    sorts = view.join(map(view.sort, question.sorts))
    heading = view.t(
        "all-organisations",
        count=len(found),
        role=role,
        filtered="yes" if question.sorts else "no",
        sorts=sorts,
        page=page.number,
        pages=page.count,
    )
    lines = (_line(view, other, leading=question.leading) for other in page.entries)
    buttons = (
        view.go(shorten(other.name, _LABEL), kinds.Search(organisations=(other.id,), leading=question.leading))
        for other in page.entries
    )
    other_role = replace(question, leading=not question.leading, page=1)
    rows = (
        *grid(buttons),
        pager(view, page, lambda number: replace(question, page=number)),
        row(
            view.go(view.t.plain("button-role", role="any" if question.leading else "leading"), other_role),
            view.to("button-laender", kinds.AllLaender()),
        ),
    )
    note = paragraph(italic(view.t("organisations-named", role=role)))
    return Draft((paragraph(heading), paragraph(*lines), note), rows)


def _line(view: View, organisation: Organisation, *, leading: bool) -> Markup:
    """An organisation and its part in each of its Verbünde."""
    verbuende = view.catalogue.in_order(view.catalogue.verbuende_with(organisation, leading=leading))
    parts = (f"{verbund.name} ({facts.part(view, verbund, organisation.id)})" for verbund in verbuende)
    return bullet(Markup("{} – {}").format(bold(organisation.name), escape(", ".join(parts))))
