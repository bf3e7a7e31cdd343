"""The funding measure itself."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from markupsafe import Markup, escape

from bot.answers.screen import Go
from bot.answers.screens.describing import describe
from bot.answers.screens.facts import host
from bot.answers.screens.layout import Draft, bold, grid, link, paragraph, quote, row
from bot.answers.screens.view import View
from bot.catalogue import ProgrammeFact, towns
from bot.catalogue.written import Source
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.numbers.spans import Span

_WAYS_ON: Final[Mapping[str, Question]] = {
    "themes": kinds.AllThemes(),
    "verbuende": kinds.AllVerbuende(),
    "laender": kinds.AllLaender(),
    "places": kinds.AllPlaces(),
    "organisations": kinds.AllOrganisations(),
    "funding": kinds.AllFunding(),
    "search": kinds.SearchHelp(),
}
"""What the lists are that a fact may lead to, beside those of the years in which Verbünde began."""


def about_programme(view: View, question: kinds.AboutProgramme) -> Draft:
    """What the measure is; or only the facts asked for."""
    programme = view.catalogue.programme
    website = view.out("button-website", programme.website)
    asked = tuple(fact for fact in programme.facts if fact.id in question.details)
    if asked:
        blocks = (paragraph(bold(view.of(fact.label)), escape(view.of(fact.text))) for fact in asked)
        return Draft(tuple(blocks), (*grid(_ways_on(view, asked)), row(_to_programme(view), website)))
    lists = row(view.to("button-themes", kinds.AllThemes()), view.to("button-verbuende", kinds.AllVerbuende()))
    return Draft(
        (
            paragraph(bold(programme.name)),
            paragraph(escape(view.of(programme.summary))),
            quote(_lines(view, (fact for fact in programme.facts if not (fact.within or fact.summarised)))),
            quote((sources(view), _towns_source(view))),
        ),
        (lists, row(website)),
    )


def _to_programme(view: View) -> Go | None:
    return view.to("button-programme", kinds.AboutProgramme())


def _ways_on(view: View, facts: Iterable[ProgrammeFact]) -> Iterator[Go | None]:
    """Buttons to what who asks for these facts may want to see next."""
    for way in dict.fromkeys(way for fact in facts for way in fact.ways_on):
        if way == "starts":
            yield from _starts(view)
        else:
            yield view.to(f"button-{way}", _WAYS_ON[way])


def _starts(view: View) -> Iterator[Go | None]:
    """A button for the Verbünde that began in each year in which any did."""
    starts = (verbund.period.start for verbund in view.catalogue.verbuende.values())
    for year in sorted({start.year for start in starts if start}):
        search = kinds.Search(times=(str(Span("start", "", year)),))
        said = describe(view, search).unescape()
        yield view.go(said[:1].upper() + said[1:], search)


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
