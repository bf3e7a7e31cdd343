"""Which Verbund is in which theme, asked from either side."""

from collections.abc import Sequence
from typing import Final

from markupsafe import Markup, escape

from bot.answers.screens import cards
from bot.answers.screens.layout import Block, Draft, Row, bold, bullet, grid, paragraph, row
from bot.answers.screens.verdicts import most_of, which_of
from bot.answers.screens.view import View
from bot.catalogue import Theme, Verbund
from bot.questions import kinds

_MANY: Final = 10
"""More buttons than these, of the Verbünde of several themes, are a wall."""


def theme_of(view: View, question: kinds.ThemeOf | kinds.SameTheme) -> Draft:
    """The theme of each Verbund."""
    verbuende = view.verbuende(question.verbuende)
    if len(verbuende) > 1:
        return Draft((paragraph(*_theme_lines(view, verbuende)),), _ways_on(view, verbuende))
    (verbund,) = verbuende
    answer = view.t("theme-of", name=bold(verbund.name), theme=bold(view.theme_of(verbund)))
    return Draft((paragraph(answer), paragraph(escape(cards.hint(view, verbund)))), _ways_on(view, verbuende))


def is_in(view: View, question: kinds.IsIn) -> Draft:
    """Yes or no, or which of them, and the right theme."""
    verbuende = view.verbuende(question.verbuende)
    inside = [verbund for verbund in verbuende if verbund.theme == question.theme]
    to = {"to": "denial" if question.denied else "question"}
    lines: tuple[Markup, ...]
    if question.choice and len(verbuende) > 1:
        lines = (which_of(view, verbuende, inside, of="theme"), *_theme_lines(view, verbuende))
    elif len(inside) == len(verbuende):
        lines = (
            view.t(
                "is-in",
                names=view.names(verbuende),
                count=len(verbuende),
                theme=bold(view.theme_of(verbuende[0])),
                **to,
            ),
        )
    elif len(verbuende) == 1:
        lines = (view.t("is-not-in", name=bold(verbuende[0].name), theme=bold(view.theme_of(verbuende[0])), **to),)
    elif question.denied:
        first = view.t("denied-of", of="some" if inside else "none")
        lines = (first, *_theme_lines(view, verbuende))
    else:
        first = view.t("not-all") if inside else view.t("none-of-them")
        lines = (first, *_theme_lines(view, verbuende))
    return Draft((paragraph(*lines),), _ways_on(view, verbuende), begins_with_answer=True)


def same_theme(view: View, question: kinds.SameTheme) -> Draft:
    """Whether Verbünde are in one theme; who asks whether they are in different ones wants the other answer."""
    verbuende = view.verbuende(question.verbuende)
    if len(verbuende) == 1:
        return theme_of(view, question)
    themes = {verbund.theme for verbund in verbuende}
    to = {"to": "denial" if question.denied else "question"}
    if len(themes) == 1:
        theme = bold(view.theme_of(verbuende[0]))
        lines: tuple[Markup, ...] = (
            view.t(
                "not-different-themes" if question.different else "same-theme",
                names=view.names(verbuende),
                count=len(verbuende),
                theme=theme,
                **to,
            ),
        )
    else:
        different = "different-themes" if len(themes) == len(verbuende) else "partly-different-themes"
        key = different if question.different else "not-same-theme"
        lines = (view.t(key, count=len(verbuende), **to), *_theme_lines(view, verbuende))
    return Draft((paragraph(*lines),), _ways_on(view, verbuende), begins_with_answer=True)


def members(view: View, question: kinds.Members) -> Draft:
    """The Verbünde of themes, or those of all other themes."""
    named = view.themes(question.themes)
    themes = tuple(t for t in view.catalogue.themes.values() if t not in named) if question.without else named
    found = [verbund for theme in themes for verbund in view.catalogue.members(theme)]
    if question.without:
        titles = view.join((bold(view.of(theme.title)) for theme in named), last="or")
        heading = view.t("members-without", count=len(found), themes=titles)
    elif len(themes) == 1:
        heading = view.t("members", count=len(found), theme=bold(view.of(themes[0].title)))
    else:
        heading = view.t("members-of-several", count=len(found), themes=len(themes))
    lists = _lists(view, themes) if len(themes) > 1 else (_list(found),)
    told = []
    if len(named) > 1 and not question.without:
        told.append(most_of(view, [view.of(t.short) for t in named], [len(t.verbuende) for t in named]))
    # From the cards of the themes it is one tap to each of theirs.
    many = len(themes) > 1 and len(found) > _MANY
    rows = grid(map(view.to_theme, themes)) if many else grid(map(view.to_verbund, found))
    rows = (*rows, *grid(map(view.to_theme, (theme for theme in named if not (many and theme in themes)))))
    return Draft((paragraph(heading), paragraph(*told), *lists), rows)


def siblings(view: View, question: kinds.Siblings) -> Draft:
    """What else is in the themes of these Verbünde."""
    asked = view.verbuende(question.verbuende)
    blocks: list[Block] = []
    found: list[Verbund] = []
    themes = dict.fromkeys(verbund.theme for verbund in asked)
    for theme in view.themes(themes):
        names = view.names(verbund for verbund in asked if verbund.theme == theme.id)
        others = [verbund for verbund in view.catalogue.members(theme) if verbund not in asked]
        heading = view.t("siblings", count=len(others), names=names, theme=bold(view.of(theme.title)))
        blocks.append(paragraph(heading, *_list(others).lines))
        found += others
    return Draft(tuple(blocks), (*grid(map(view.to_verbund, found)), *grid(map(view.to_theme, view.themes(themes)))))


def _theme_lines(view: View, verbuende: Sequence[Verbund]) -> tuple[Markup, ...]:
    return tuple(
        bullet(view.t("theme-of-short", name=bold(verbund.name), theme=view.theme_of(verbund))) for verbund in verbuende
    )


def _lists(view: View, themes: Sequence[Theme]) -> tuple[Block, ...]:
    return tuple(
        paragraph(
            view.t("theme-with-count", theme=view.of(theme.title), count=len(theme.verbuende)),
            Markup(", ").join(verbund.name for verbund in view.catalogue.members(theme)),
        )
        for theme in themes
    )


def _list(verbuende: Sequence[Verbund]) -> Block:
    return paragraph(*(bullet(verbund.name) for verbund in verbuende))


def _ways_on(view: View, verbuende: Sequence[Verbund]) -> tuple[Row, ...]:
    """The cards of the Verbünde and of their themes."""
    themes = view.themes(dict.fromkeys(verbund.theme for verbund in verbuende))
    if len(verbuende) > 1:
        return (*grid(map(view.to_verbund, verbuende)), *grid(map(view.to_theme, themes)))
    return (row(view.to_card(verbuende[0])), row(view.to_theme_of(verbuende[0])))
