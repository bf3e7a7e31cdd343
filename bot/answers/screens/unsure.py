"""Questions back, and honest words where something is not known or not understood."""

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Final

from markupsafe import Markup

from bot.answers.screen import Go
from bot.answers.screens import talk
from bot.answers.screens.layout import Draft, Row, bold, bullet, grid, paragraph, row
from bot.answers.screens.naming import NAMES, name_of
from bot.answers.screens.reasons import reason
from bot.answers.screens.view import View
from bot.questions import kinds
from bot.questions.kinds import Question

_OFFERED: Final = 3
"""So many Verbünde are offered where none is sure."""


def ask_back(view: View, question: kinds.AskBack) -> Draft:
    """Which of these is meant?"""
    field, ids = _open_field(question.question)
    searches = row(_search_for(view, question.words))
    if not ids and not searches:
        return _which_verbund(view)
    names = view.join((bold(name_of(view, field, id_)) for id_ in ids), last="or")
    if searches and ids:
        asked = view.t("ask-or-search", kind=field, count=len(ids), names=names)
    elif ids:
        asked = view.t("ask", kind=field, count=len(ids), names=names)
    else:
        asked = view.t("ask-search")
    return Draft((paragraph(asked),), (*_readings(view, question.question), searches or _instead(view)))


def perhaps(view: View, question: kinds.Perhaps) -> Draft:
    """The Verbünde that come nearest to what was said, with the words that speak for them."""
    hits = sorted(view.topics.search(question.words), key=lambda hit: -hit.score)[:_OFFERED]
    if not hits:
        return not_understood(view, kinds.NotUnderstood())
    found = view.verbuende(hit.verbund for hit in hits)
    lines = (
        bullet(Markup(" – ").join((bold(verbund.name), *reason(view, question.words, verbund)))) for verbund in found
    )
    rows = (*grid(map(view.to_verbund, found)), row(_search_for(view, question.words)))
    return Draft((paragraph(view.t("perhaps")), paragraph(*lines)), (*rows, _lists(view)))


def unknown_name(view: View, question: kinds.UnknownName, *, said: bool) -> Draft:
    """A name that is in no list, and those that look like it. `said`: a note names it already."""
    field, ids = _open_field(question.question)
    search = _search_for(view, question.words)
    if not ids:
        return _which_verbund(view, search)
    names = view.join((bold(name_of(view, field, id_)) for id_ in ids), last="or")
    asked = paragraph(view.t("ask-perhaps", names=names))
    blocks = (asked,) if said else (paragraph(view.t("unknown-name")), asked)
    instead = row(search or view.to("button-search", kinds.SearchHelp()))
    return Draft(blocks, (*_readings(view, question.question), instead, _lists(view)))


def unknown_place(view: View, *, said: bool) -> Draft:
    """A place that occurs nowhere. `said`: a note names it already."""
    known = paragraph(view.t("known-places", count=len(view.catalogue.places)))
    blocks = (known,) if said else (paragraph(view.t("unknown-place")), known)
    ways_on = row(view.to("button-laender", kinds.AllLaender()), view.to("button-search", kinds.SearchHelp()))
    return Draft(blocks, (ways_on, _lists(view)))


def not_understood(view: View, question: kinds.NotUnderstood) -> Draft:
    """What can be asked instead."""
    search = _search_for(view, question.words)
    lines = [view.t("not-understood"), *((view.t("not-understood-search"),) if search else ())]
    return Draft((*map(paragraph, lines), talk.examples(view, 3)), (row(search), *talk.short_menu(view)))


def not_text(view: View) -> Draft:
    """Pictures, voices and files cannot be read."""
    return Draft((paragraph(view.t("not-text")), talk.examples(view, 3)), talk.short_menu(view))


def unknown_command(view: View, question: kinds.UnknownCommand) -> Draft:
    """A command that does not exist, and those that look like it."""
    nearest = view.join((f"/{command}" for command in question.nearest), last="or")
    said = view.t("unknown-command-perhaps", commands=nearest) if nearest else view.t("unknown-command")
    return Draft((paragraph(said),), talk.short_menu(view))


def old_button(view: View) -> Draft:
    """A button that leads nowhere any more."""
    return Draft((paragraph(view.t("old-button")),), talk.menu(view))


def _which_verbund(view: View, search: Go | None = None) -> Draft:
    search = search or view.to("button-search", kinds.SearchHelp())
    return Draft((paragraph(view.t("which-verbund")),), (_lists(view), row(search)))


def _lists(view: View) -> Row:
    return row(view.to("button-verbuende", kinds.AllVerbuende()), view.to("button-themes", kinds.AllThemes()))


def _instead(view: View) -> Row:
    """Ways on for whom none of the readings is meant."""
    return row(view.to("button-search", kinds.SearchHelp()), view.to("button-verbuende", kinds.AllVerbuende()))


def _open_field(question: Question) -> tuple[str, Sequence[str]]:
    """The field of a question whose values are the possible readings, and these values."""
    present = {field.name: getattr(question, field.name) for field in fields(question) if field.name in NAMES}
    if present.get("verbuende") == ():
        return "verbuende", ()
    several = (item for item in present.items() if len(item[1]) > 1)
    single = (item for item in present.items() if item[1])
    return next(several, next(single, ("verbuende", ())))


def _readings(view: View, question: Question) -> tuple[Row, ...]:
    """A button for each reading: the same question, about one of its names."""
    field, ids = _open_field(question)
    return grid(view.go(_label(view, field, id_), _only(question, field, id_)) for id_ in ids)


def _only(question: Question, field: str, id_: str) -> Question:
    changed: dict[str, tuple[str, ...]] = {field: (id_,)}
    return replace(question, **changed)


def _label(view: View, field: str, id_: str) -> str:
    return view.of(view.catalogue.themes[id_].short) if field == "themes" else name_of(view, field, id_)


def _search_for(view: View, words: Sequence[str]) -> Go | None:
    """A button to a search for the words, if it finds anything."""
    if not words or not view.topics.search(words):
        return None
    label = view.t.plain("button-search-for", words=", ".join(map(view.spelling, words)))
    return view.go(label, kinds.Search(tuple(words)))
