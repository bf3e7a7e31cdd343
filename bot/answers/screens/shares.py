"""How many of all Verbünde are found, in per cent, whether all are, and how many worked in a Land."""

from markupsafe import Markup

from bot.answers.screens.finding import candidates, find
from bot.answers.screens.view import View
from bot.catalogue import Land
from bot.questions import kinds


def share(view: View, question: kinds.Search | kinds.Members) -> Markup:
    """So many of all; at least so many, where there may be more."""
    found, possible = _counts(view, question)
    count = len(view.catalogue.verbuende)
    sure = "yes" if found == possible else "no"
    return view.t("note-share", found=found, count=count, percent=round(100 * found / count), sure=sure)


def all_of_them(view: View, question: kinds.Search | kinds.Members) -> Markup:
    """Whether all are found, or all of a theme; where that is open, as more may be, how many are."""
    found, possible = _counts(view, question)
    themes = view.themes(question.themes) if isinstance(question, kinds.Search) else ()
    count = sum(len(theme.verbuende) for theme in themes) or len(view.catalogue.verbuende)
    whole = "yes" if found == count else "no" if possible < count else "open"
    return view.t("note-all", whole=whole, found=found, count=count)


def _counts(view: View, question: kinds.Search | kinds.Members) -> tuple[int, int]:
    """How many are found, and how many there may be, for all that is known of them."""
    if isinstance(question, kinds.Search):
        return len(find(view, question)), len(candidates(view, question))
    members = sum(len(theme.verbuende) for theme in view.themes(question.themes))
    found = len(view.catalogue.verbuende) - members if question.without else members
    return found, found


def most(view: View, land: Land) -> Markup:
    """Whether most Verbünde worked in a Land: no where others have more, yes for more than half, else the number."""
    counts = {other.id: len(view.catalogue.ids_in(other)) for other in view.catalogue.laender.values()}
    found, count = counts[land.id], len(view.catalogue.verbuende)
    most = "no" if found < max(counts.values()) else "yes" if found > count / 2 else "open"
    return view.t("note-most", most=most, land=view.land(land), found=found, count=count)
