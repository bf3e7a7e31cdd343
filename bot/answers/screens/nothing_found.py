"""What to say where a search finds nothing: what is near, and which searches do find something."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice
from typing import Final

from markupsafe import Markup

from bot.answers.screen import Go
from bot.answers.screens import remarks
from bot.answers.screens.describing import describe
from bot.answers.screens.disputed import perhaps_there
from bot.answers.screens.elsewhere import done_elsewhere, told_elsewhere
from bot.answers.screens.filters import has_filter
from bot.answers.screens.layout import Block, Draft, bold, bullet, grid, paragraph
from bot.answers.screens.nearest import surroundings
from bot.answers.screens.remarks import (
    basis,
    differing,
    doubtful,
    may_sit_elsewhere,
    no_verbund_in,
    seat,
    told_otherwise,
)
from bot.answers.screens.told_in_themes import themes_that_tell, told_in
from bot.answers.screens.view import View
from bot.answers.screens.wider import for_each_word, for_less, for_phrases, for_sums
from bot.catalogue import Organisation, Verbund
from bot.questions import kinds
from bot.questions.places.towns import short
from bot.questions.words.folding import folded

_NAMED: Final = 3
"""So many organisations, and so many Verbünde of each, are named that a town is known for."""
_PHRASES: Final = 3
"""So many subjects are offered that end with the word that was asked for."""


def nothing_found(view: View, question: kinds.Search, *, said: kinds.Search, aside: Sequence[Block] = ()) -> Draft:
    """That nothing was found, what is nearest, and searches that do find something.

    `said` is the question with the words that are in no description, `aside` what is told of towns besides.
    """
    there = surroundings(view, question)
    # Of none it matters not which facts were asked for.
    in_laender = replace(question, facts=(), count=False, page=1) == kinds.Search(laender=question.laender)
    if there.near and question.towns:
        lines = [no_verbund_in(view, question.towns)]
    elif in_laender:
        where = view.join((view.in_land(view.catalogue.laender[id_]) for id_ in question.laender), last="or")
        lines = [view.t("no-verbund-in-laender", where=where)]
    else:
        lines = [view.t("search-nothing", filters=describe(view, said))]
    who = question == kinds.Search(towns=question.towns, sorts=question.sorts) and bool(question.sorts)
    away = done_elsewhere(view, question)
    # Who asks for universities from a town asks for no Verbünde near it; of some it is told already where they are.
    # Who leaves out one place of a Verbund may mean it all the same: "Das in Cloppenburg, nicht das in Holzminden".
    both = tuple(remarks.elsewhere_as_well(view, question))
    # Who asks for a place and a year is no further on with what was elsewhere then.
    open_then = remarks.untimed(view, question) if question.places else ()
    near = () if who or both or open_then or {*there.verbuende} <= {one.verbund for one in away} else there.verbuende
    around = tuple(there.told(view)) if near else ()
    if who or not has_filter(there.anywhere):
        around = (*named_after(view, question), *around)
    if who:
        around = (*around, paragraph(view.t("organisations-by-seat")))
    if in_laender:
        around = (*around, *_seated_in(view, question.laender))
    apart = differing(view, question)
    known = (*seat(view, question), *may_sit_elsewhere(view, question))
    perhaps = (
        *perhaps_there(view, question),
        *known,
        *basis(view, question),
        *doubtful(view, question),
        *told_otherwise(view, apart),
    )
    near = (*dict.fromkeys((*both, *(one.verbund for one in away), *near)),)
    shown = {verbund.id for verbund in (*near, *apart, *open_then)}
    # Who is told of already is nothing new.
    less = (*for_less(view, question), *for_each_word(view, question))
    more = [one for one in less if not one.found <= shown]
    if buttons := grid(one.button(view) for one in more):
        if told := dict.fromkeys(one.told for one in more if not one.near):
            lines.append(view.t("search-wider", searches=Markup(", ").join(told)))
        if close := dict.fromkeys(one.told for one in more if one.near):
            lines.append(view.t("search-wider-near", searches=view.join(close, last="or")))
    elif phrases := list(islice(for_phrases(view, question), _PHRASES)):
        buttons = grid(one.button(view) for one in phrases)
        lines.append(view.t("search-phrases", searches=view.join((one.told for one in phrases), last="or")))
    elif telling := themes_that_tell(view, said):
        buttons = grid(map(view.to_theme, telling))
        perhaps = (*perhaps, *(told_in(view, theme) for theme in telling))
    elif not less and (buttons := grid(_related(view, kinds.words_of(question.words)))):
        lines.append(view.t("search-themes"))
    elif not (near or around or perhaps):
        lines.append(view.t("search-otherwise"))
    ways_on = grid(
        (
            view.to("button-search", kinds.SearchHelp()),
            view.to("button-laender", kinds.AllLaender()),
            view.to("button-themes", kinds.AllThemes()),
        )
    )
    if both:
        around = (paragraph(view.t("there-and-left-out", names=view.some([one.name for one in both], _NAMED))), *around)
    first, *others = map(paragraph, lines)
    around = (*told_elsewhere(view, away), *around)
    to_near = grid((*map(view.to_verbund, near), *remarks.perhaps(view, (*open_then, *apart))))
    return Draft((first, *aside, *around, *perhaps, *others), (*to_near, *buttons, *for_sums(view, question), *ways_on))


def named_after(view: View, question: kinds.Search) -> Iterator[Block]:
    """The organisations with a town in their name that took part: who asks for the town may have heard of them.

    Where kinds are asked for, only those of these. Who asks for participants is told all of them, else a few of each.
    """
    most = None if question.sorts or "partners" in question.facts else _NAMED
    lines: list[Markup] = []
    for id_ in filter(view.organisations.towns.is_called_briefly, question.towns):
        of_town = (
            view.t(
                "town-organisation",
                name=bold(organisation.name),
                names=view.some([verbund.name for verbund in verbuende], _NAMED),
            )
            for organisation, verbuende in called_after(view, short(view.catalogue.towns[id_].name))
            if not (question.sorts and organisation.kinds.isdisjoint(question.sorts))
        )
        lines += islice(of_town, most)
    if lines:
        yield paragraph(*map(bullet, dict.fromkeys(lines)))


def _seated_in(view: View, laender: Sequence[str]) -> Iterator[Block]:
    """Who sits in these Länder and took part elsewhere, as far as that is known."""
    catalogue = view.catalogue
    names = [
        f"{organisation.name} ({', '.join(verbund.name for verbund in verbuende)})"
        for organisation in catalogue.organisations.values()
        if catalogue.land_of(organisation) in laender
        if (verbuende := catalogue.in_order(catalogue.verbuende_with(organisation)))
    ]
    where = view.join((view.land(catalogue.laender[id_]) for id_ in laender), last="or")
    told = view.t("seated-there", land=where, names=view.some(names, _NAMED), count=len(names))
    yield paragraph(told, view.t("organisations-by-seat"))


def called_after(view: View, town: str) -> Iterator[tuple[Organisation, Sequence[Verbund]]]:
    """The organisations that are called after a town, and the Verbünde in which they took part."""
    catalogue = view.catalogue
    for id_ in sorted(view.organisations.called_after(town)):
        organisation = catalogue.organisations[id_]
        if verbuende := catalogue.in_order(catalogue.verbuende_with(organisation)):
            yield organisation, verbuende


def _related(view: View, words: Sequence[str]) -> tuple[Go | None, ...]:
    """The themes that have one of the words among their keywords."""
    return tuple(
        view.to_theme(theme)
        for theme in view.catalogue.themes.values()
        if not set(words).isdisjoint(folded(" ".join((*theme.keywords.de, *theme.keywords.en))))
    )
