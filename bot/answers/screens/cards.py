"""Cards: what is worth knowing about a Verbund or a theme, on one screen."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, TypeVar

from markupsafe import Markup, escape

from bot.answers.screens import facts, in_common
from bot.answers.screens.layout import Block, Draft, Row, bold, grid, italic, paragraph, quote, row
from bot.answers.screens.verdicts import as_list, verdicts
from bot.answers.screens.view import View
from bot.catalogue import Theme, Verbund
from bot.questions import kinds

_FEW: Final = 3
"""Of so many Verbünde it is told as well what was done, where nothing special is asked of them."""
_PLACES: Final = 3
"""So many places of each Land stand open on a card."""
_COMPARED: Final[Sequence[kinds.Fact]] = ("theme", "where", "when", "partners", "money")
_SENTENCE_END: Final = re.compile(r"(?<=[^\W\d_]{2}[.?!])\s")

Entry = TypeVar("Entry", Verbund, Theme)


def about_verbuende(view: View, question: kinds.AboutVerbuende) -> Draft:
    """The card of a Verbund, or a word on each of several and what comes of comparing them."""
    verbuende = view.verbuende(question.verbuende)
    if len(verbuende) == 1:
        (verbund,) = verbuende
        before, after = _beside(view.catalogue.members(view.catalogue.theme_of(verbund)), verbund)
        beside = grid((view.to_verbund(before, "‹ {}".format), view.to_verbund(after, "{} ›".format)))
        return _verbund(view, verbund, beside)
    compared = [fact for fact in _COMPARED if fact != "money" or all(verbund.funding for verbund in verbuende)]
    shared = in_common.subjects(view, verbuende)
    verdict = as_list(view, (*shared, *verdicts(view, verbuende, compared, shared=question.shared)))
    if question.compared:
        blocks = (verdict, *_beside_verdicts(view, verbuende))
    else:
        blocks = (*(_with_deeds if len(verbuende) <= _FEW else _in_short)(view, verbuende), verdict)
    return Draft(blocks, grid(map(view.to_verbund, verbuende)))


def chosen(view: View, question: kinds.Card) -> Draft:
    """The card of a Verbund, with the way back to the list that it was chosen from."""
    verbund = view.catalogue.verbuende[question.verbund]
    return _verbund(view, verbund, (row(view.to("button-back", question.question)),))


def about_themes(view: View, question: kinds.AboutTheme) -> Draft:
    """The card of a theme, or the summaries of several."""
    themes = view.themes(question.themes)
    if len(themes) == 1:
        return _theme(view, themes[0])
    blocks = (paragraph(bold(view.of(theme.title)), escape(view.of(theme.summary))) for theme in themes)
    return Draft(tuple(blocks), grid(map(view.to_theme, themes)))


def hint(view: View, entry: Verbund | Theme) -> str:
    """One sentence on what a Verbund or a theme is about."""
    return _SENTENCE_END.split(view.of(entry.summary), maxsplit=1)[0]


def _verbund(view: View, verbund: Verbund, first: Sequence[Row]) -> Draft:
    """The card of a Verbund; `first` are the rows that lead to where somebody may go on."""
    theme = view.catalogue.theme_of(verbund)
    everywhere = tuple(facts.where(view, verbund))
    details = [*facts.where(view, verbund, limit=_PLACES), *facts.known(view, verbund, "when")]
    # The first places are in both, so that the list is whole.
    more = everywhere if tuple(details[: len(everywhere)]) != everywhere else ()
    details += [*facts.known(view, verbund, "money"), *facts.known(view, verbund, "coordinator")]
    blocks = (
        _heading(view, verbund),
        paragraph(italic(view.of(verbund.title))) if verbund.title else paragraph(),
        paragraph(escape(view.of(verbund.summary))),
        paragraph(*details),
        paragraph(*facts.known(view, verbund, "outcome")),
        quote((*more, *facts.partners(view, verbund))),
    )
    themes = row(view.to_theme(theme), view.to("button-themes", kinds.AllThemes()))
    return Draft(blocks, (*first, themes, facts.links(view, verbund)))


def _in_short(view: View, verbuende: Sequence[Verbund]) -> Iterator[Block]:
    """The themes of Verbünde, and what each is about."""
    for verbund in verbuende:
        yield paragraph(*_heading(view, verbund).lines, escape(hint(view, verbund)))


def _with_deeds(view: View, verbuende: Sequence[Verbund]) -> Iterator[Block]:
    """What each of a few is about, where and when, what was done and what came of it."""
    for verbund, in_short in zip(verbuende, _in_short(view, verbuende), strict=True):
        yield paragraph(*in_short.lines, _where_and_when(view, verbund))
        done = view.of(verbund.summary).removeprefix(hint(view, verbund)).strip()
        yield quote((*filter(None, (escape(done),)), *facts.known(view, verbund, "outcome")))


def _beside_verdicts(view: View, verbuende: Sequence[Verbund]) -> Iterator[Block]:
    """What is compared, in so few lines that all of it is seen at once: what each is about, where and when."""
    for verbund in verbuende:
        name = view.t("theme-of-short", name=bold(verbund.name), theme=view.theme_of(verbund))
        yield paragraph(name, escape(hint(view, verbund)), _where_and_when(view, verbund))


def _where_and_when(view: View, verbund: Verbund) -> Markup:
    laender = view.join(map(view.land, view.catalogue.laender_of(verbund)))
    return view.t("verbund-in-short", laender=laender, period=view.dates(verbund.period))


def _theme(view: View, theme: Theme) -> Draft:
    members = view.catalogue.members(theme)
    blocks = (
        paragraph(bold(view.of(theme.title))),
        paragraph(escape(view.of(theme.summary))),
        quote(_spaced(theme.description[view.language])),
        paragraph(view.t("members-of-theme", count=len(members), names=view.join(verbund.name for verbund in members))),
    )
    before, after = _beside(tuple(view.catalogue.themes.values()), theme)
    rows = (
        *grid(map(view.to_verbund, members)),
        *grid((view.to_theme(before, "‹ {}".format), view.to_theme(after, "{} ›".format))),
        row(view.to("button-themes", kinds.AllThemes()), view.out("button-programme-page", theme.programme_page)),
    )
    return Draft(blocks, rows)


def _heading(view: View, verbund: Verbund) -> Block:
    return paragraph(bold(verbund.name), view.t("theme-line", theme=view.theme_of(verbund)))


def _spaced(paragraphs: Sequence[str]) -> Iterator[Markup]:
    """Paragraphs with an empty line between them."""
    for number, text in enumerate(paragraphs):
        yield escape(text) if number == 0 else Markup("\n{}").format(text)


def _beside(entries: Sequence[Entry], entry: Entry) -> tuple[Entry, Entry]:
    """The entries before and after one, in a circle: so both buttons are always in their place."""
    position = entries.index(entry)
    return entries[position - 1], entries[(position + 1) % len(entries)]
