"""How many of all Verbünde are found, in per cent, or worked in a Land."""

from markupsafe import Markup

from bot.answers.screens.finding import candidates, find
from bot.answers.screens.view import View
from bot.catalogue import Land
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


def most(view: View, land: Land) -> Markup:
    """Whether most Verbünde worked in a Land: no where others have more, yes for more than half, else the number."""
    counts = {other.id: len(view.catalogue.ids_in(other)) for other in view.catalogue.laender.values()}
    found, count = counts[land.id], len(view.catalogue.verbuende)
    most = "no" if found < max(counts.values()) else "yes" if found > count / 2 else "open"
    return view.t("note-most", most=most, land=view.land(land), found=found, count=count)
