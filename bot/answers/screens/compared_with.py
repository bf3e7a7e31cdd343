"""With what others were compared that are found by what one Verbund was: its run time, or a number of what it had."""

from typing import get_args

from markupsafe import Markup

from bot.answers.screens.filters import amount_told
from bot.answers.screens.layout import bold
from bot.answers.screens.view import View
from bot.questions import kinds
from bot.questions.kinds import Countable, Question
from bot.questions.numbers.amounts import Amount, number_of
from bot.questions.numbers.bounds import Bounds


def compared_with(view: View, question: Question, measure: str, id_: str) -> Markup:
    """What is known of the one that is named; or that it is not enough, where only its facts are told."""
    verbund = view.catalogue.verbuende[id_]
    name = bold(verbund.name)
    if isinstance(question, kinds.Facts):
        return view.t("note-compared-open", name=name)
    for of in get_args(Countable):
        if of == measure:
            known = number_of(view.catalogue, verbund, of)
            told = amount_told(view, str(Amount(of, "" if known.exact else "from", int(known.least))))
            return view.t("note-compared-number", name=name, told=told)
    months = Bounds.of_run_time(verbund.period)
    dates = view.dates(verbund.period)
    return view.t("note-compared-time", name=name, told=dates, months=int(months.least) if months.exact else 0)
