"""The funding measure itself."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from markupsafe import Markup, escape

from bot.answers.screens.facts import host
from bot.answers.screens.layout import Draft, bold, link, paragraph, quote, row
from bot.answers.screens.view import View
from bot.catalogue import ProgrammeFact, towns
from bot.catalogue.models import Source
from bot.questions import kinds


def about_programme(view: View, question: kinds.AboutProgramme) -> Draft:
    """What the measure is; or only the facts asked for."""
    programme = view.catalogue.programme
    website = view.out("button-website", programme.website)
    asked = tuple(fact for fact in programme.facts if fact.id in question.details)
    if asked:
        blocks = (paragraph(bold(view.of(fact.label)), escape(view.of(fact.text))) for fact in asked)
        return Draft(tuple(blocks), (row(view.go(programme.name, kinds.AboutProgramme())), row(website)))
    lists = row(view.to("button-themes", kinds.AllThemes()), view.to("button-verbuende", kinds.AllVerbuende()))
    return Draft(
        (
            paragraph(bold(programme.name)),
            paragraph(escape(view.of(programme.summary))),
            quote(_lines(view, (fact for fact in programme.facts if not fact.within))),
            quote((sources(view), _towns_source(view))),
        ),
        (lists, row(website)),
    )


def sources(view: View) -> Markup:
    """Where what is told of the programme stands."""
    return view.t("programme-sources", links=_hosts(view.catalogue.programme.sources))


def _towns_source(view: View) -> Markup:
    """Whose data the towns are, as their licence demands."""
    return view.t("towns-source", source=link(*towns.SOURCE), licence=link(*towns.LICENCE))


def _lines(view: View, facts: Iterable[ProgrammeFact]) -> Iterable[Markup]:
    return (Markup("<b>{}:</b> {}").format(view.of(fact.label), view.of(fact.text)) for fact in facts)


def _hosts(sources: Sequence[Source]) -> Markup:
    """The sources as links, short enough to stand in one paragraph: each website once, its further pages as numbers."""
    by_host: dict[str, list[str]] = defaultdict(list)
    for source in sources:
        by_host[host(source.url)].append(source.url)
    return Markup(" · ").join(
        Markup(" ").join(link(str(number) if number > 1 else host, url) for number, url in enumerate(urls, 1))
        for host, urls in by_host.items()
    )
