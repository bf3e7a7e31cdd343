"""Lists: the themes, all Verbünde page by page, the sums."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby
from typing import Final

from markupsafe import Markup, escape

from bot.answers.screens import cards
from bot.answers.screens.layout import Block, Draft, bold, bullet, grid, on_one_line, paragraph, quote, row
from bot.answers.screens.paging import pager, turn
from bot.answers.screens.view import View
from bot.catalogue import Funding, Verbund
from bot.questions import kinds

_PAGE_SIZE: Final = 10
_ROUNDED: Final = 10_000
"""An average of sums that are rounded is no more exact than that."""


def all_themes(view: View) -> Draft:
    """The themes, each with its number of Verbünde and one sentence."""
    themes = tuple(view.catalogue.themes.values())
    programme = view.catalogue.programme.name
    heading = view.t("all-themes", themes=len(themes), verbuende=len(view.catalogue.verbuende), programme=programme)
    entries = (
        paragraph(
            view.t("theme-with-count", theme=view.of(theme.title), count=len(theme.verbuende)),
            escape(cards.hint(view, theme)),
        )
        for theme in themes
    )
    buttons = grid(map(view.to_theme, themes))
    return Draft((paragraph(heading), *entries), (*buttons, row(view.to("button-verbuende", kinds.AllVerbuende()))))


def all_verbuende(view: View, question: kinds.AllVerbuende) -> Draft:
    """A page of all Verbünde, theme by theme or from A to Z."""
    by_theme = question.order == "theme"
    verbuende = tuple(view.catalogue.verbuende.values()) if by_theme else view.catalogue.by_name
    page = turn(verbuende, question.page, _PAGE_SIZE)
    heading = view.t(
        "all-verbuende",
        count=len(verbuende),
        programme=view.catalogue.programme.name,
        order=question.order,
        page=page.number,
        pages=page.count,
    )
    if by_theme:
        lists = tuple(
            paragraph(bold(view.theme_of(members[0])), *with_laender(view, members))
            for members in (tuple(group) for _, group in groupby(page.entries, lambda verbund: verbund.theme))
        )
    else:
        lists = (paragraph(*with_laender(view, page.entries)),)
    other_order = kinds.AllVerbuende(order="name" if by_theme else "theme")
    rows = (
        *grid(map(view.to_verbund, page.entries)),
        pager(view, page, lambda number: replace(question, page=number)),
        row(
            view.go(view.t.plain("button-order", order=other_order.order), other_order),
            view.to("button-laender", kinds.AllLaender()),
        ),
    )
    return Draft((paragraph(heading), *lists, _at_a_glance(view, by_theme=by_theme)), rows)


def _at_a_glance(view: View, *, by_theme: bool) -> Block:
    """All names in one list, for those who do not want to turn pages."""
    lines = [view.t("at-a-glance")]
    if by_theme:
        members = view.catalogue.members
        lines += [
            Markup("{}: {}").format(bold(view.of(theme.title)), names(members(theme)))
            for theme in view.catalogue.themes.values()
        ]
    else:
        lines.append(names(view.catalogue.by_name))
    return quote(lines)


def all_funding(view: View) -> Draft:
    """The sums that are known, the largest first."""
    verbuende = view.catalogue.verbuende.values()
    known = [(funding, verbund) for verbund in verbuende if (funding := verbund.funding)]
    known.sort(key=lambda entry: entry[0].euros, reverse=True)
    lines = (bullet(Markup("{}: {}").format(verbund.name, view.euros(funding))) for funding, verbund in known)
    heading = view.t("all-funding", known=len(known), count=len(verbuende))
    some = known and len(known) < len(verbuende)
    sums = [funding for funding, _ in known]
    together = view.t("funding-together", total=view.euros(_total(sums)), mean=view.euros(_mean(sums)), known=len(sums))
    notes = (together, view.t("no-ranking")) if some else ()
    return Draft(
        (paragraph(heading), paragraph(*lines), paragraph(*notes)),
        (
            *grid(view.to_verbund(verbund) for _, verbund in known),
            row(view.to("button-programme", kinds.AboutProgramme())),
        ),
    )


def _total(sums: Sequence[Funding]) -> Funding:
    """All sums together, no more exact than the roughest of them."""
    step = max((one.step for one in sums), default=1)
    euros = round(sum(one.euros for one in sums) / step) * step
    return Funding(euros=euros, about=any(one.about for one in sums))


def _mean(sums: Sequence[Funding]) -> Funding:
    """The average, rounded, as most sums are."""
    mean = sum(one.euros for one in sums) / max(len(sums), 1)
    return Funding(euros=round(mean / _ROUNDED) * _ROUNDED, about=True)


def names(verbuende: Sequence[Verbund]) -> Markup:
    """The names of Verbünde on one line."""
    return on_one_line(verbund.name for verbund in verbuende)


def with_laender(view: View, verbuende: Sequence[Verbund]) -> tuple[Markup, ...]:
    """A line for each of these Verbünde: where it was at work."""
    return tuple(
        bullet(
            view.t(
                "verbund-with-laender",
                name=verbund.name,
                laender=Markup(", ").join(map(view.land, view.catalogue.laender_of(verbund))),
            )
        )
        for verbund in verbuende
    )
