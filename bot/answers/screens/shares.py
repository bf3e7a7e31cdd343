"""How many of all Verbünde are found, in per cent."""

from markupsafe import Markup

from bot.answers.screens.finding import candidates, find
from bot.answers.screens.view import View
from bot.questions import kinds


def share(view: View, question: kinds.Search | kinds.Members) -> Markup:
    """So many of all; at least so many, where there may be more."""
    if isinstance(question, kinds.Members):
        members = sum(len(theme.verbuende) for theme in view.themes(question.themes))
        found = len(view.catalogue.verbuende) - members if question.without else members
        sure = True
    else:
        found = len(find(view, question))
        sure = all(entry.sure for entry in candidates(view, question))
    count = len(view.catalogue.verbuende)
    return view.t(
        "note-share", found=found, count=count, percent=round(100 * found / count), sure="yes" if sure else "no"
    )
