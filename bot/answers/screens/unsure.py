"""Questions back, and honest words where something is not known or not understood."""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from typing import Final

from markupsafe import Markup

from bot.answers.screen import Go
from bot.answers.screens.layout import Draft, bold, grid, paragraph, row
from bot.answers.screens import talk
from bot.answers.screens.view import View
from bot.questions import kinds
from bot.questions.kinds import Question

_NAMES: Final = ("verbuende", "themes", "places", "organisations", "laender")


def ask_back(view: View, question: kinds.AskBack) -> Draft:
    """Which of these is meant?"""
    readings = tuple(_readings(view, question.question))
    search = _search(view, question.words)
    if len(readings) == 1 and isinstance(question.question, _ABOUT_VERBUENDE) ...
