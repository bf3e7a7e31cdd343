"""Which theme deals with a subject? Counted in Verbünde, since a theme is what its Verbünde did."""

from collections import defaultdict

from markupsafe import Markup

from bot.answers.screens.layout import Draft, bold, bullet, grid, paragraph, row
from bot.answers.screens.view import View
from bot.catalogue import Verbund
from bot.questions import kinds


def themes_on(view: View, question: kinds.ThemesOn) -> Draft:
    """The themes whose Verbünde deal with the words, the one with most of them first."""
    hits = view.topics.search(question.words)
    told = [hit for hit in hits if hit.told]
    complete = [hit for hit in told if hit.complete] or [hit for hit in told if hit.met]
    words = Markup(", ").join(map(view.spelling, question.words))
    members: dict[str, list[Verbund]] = defaultdict(list)
    for hit in complete or hits:
        verbund = view.catalogue.verbuende[hit.verbund]
        members[verbund.theme].append(verbund)
    if not members:
        ways_on = row(view.to("button-themes", kinds.AllThemes()), view.to("button-search", kinds.SearchHelp()))
        return Draft((paragraph(view.t("search-nothing", filters=words)),), (ways_on,))
    ranked = sorted(view.themes(members), key=lambda theme: -len(members[theme.id]))
    first, *others = ranked
    answer = view.t(
        "themes-on",
        words=words,
        theme=bold(view.of(first.title)),
        others=len(others),
        all="yes" if complete else "no",
    )
    lines = (
        bullet(Markup("{}: {}").format(view.of(theme.title), Markup(", ").join(v.name for v in members[theme.id])))
        for theme in ranked
    )
    search = row(view.go(view.t.plain("button-search-for", words=words.striptags()), kinds.Search(question.words)))
    return Draft((paragraph(answer), paragraph(*lines)), (*grid(map(view.to_theme, ranked)), search))
