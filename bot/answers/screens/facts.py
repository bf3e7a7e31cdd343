"""Single facts about Verbünde: where, when, who, ... What is not known is said to be unknown."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from bot.answers.screens.layout import Block, Draft, Row, bold, bullet, grid, italic, link, paragraph, quote, row
from bot.answers.screens.view import View
from bot.catalogue import Place, Verbund
from bot.catalogue.models import Coordinator, Partner, Source
from bot.questions import kinds
from bot.questions.kinds import Fact


def facts(view: View, question: kinds.Facts) -> Draft:
    """The facts asked for, Verbund by Verbund, in the order of the question."""
    verbuende = view.verbuende(question.verbuende)
    blocks: list[Block] = []
    for verbund in verbuende:
        found = [(known(view, verbund, fact), fact) for fact in question.facts]
        lines = [line for fact_lines, fact in found for line in fact_lines or (unknown(view, verbund, fact),)]
        if any(fact_lines for fact_lines, _ in found):
            lines.insert(0, bold(verbund.name))
        blocks.append(paragraph(*lines))
        if "sources" in question.facts:
            blocks.append(sources(view, verbund.sources))
    return Draft(tuple(blocks), _buttons(view, verbuende))


def known(view: View, verbund: Verbund, fact: Fact) -> tuple[Markup, ...]:
    """The lines that tell a fact; none if it is not known."""
    match fact:
        case "where":
            return _where(view, verbund)
        case "when":
            return (view.t("fact-when", period=view.period(verbund.period)),)
        case "coordinator":
            return coordinator(view, verbund.coordinator) if verbund.coordinator else ()
        case "partners":
            return tuple(_with_heading(view.t("fact-partners"), _everybody(view, verbund)))
        case "link":
            return _links(view, verbund)
        case "outcome":
            return (view.t("fact-outcome", text=view.of(verbund.outcome)),)
        case "title":
            return _title(view, verbund)
        case "sources":
            return (view.t("fact-sources", count=len(verbund.sources)),)
    return ()


def unknown(view: View, verbund: Verbund, fact: Fact) -> Markup:
    """The sentence that a fact is not known."""
    return view.t("unknown-fact", fact=fact, name=bold(verbund.name))


def coordinator(view: View, who: Coordinator) -> tuple[Markup, ...]:
    """Who led a Verbund."""
    name = _with_unit(view.organisation(view.catalogue.organisations[who.organisation]), who.unit)
    if who.note:
        return (view.t("fact-coordinator-with-note", name=name, note=view.of(who.note)),)
    return (view.t("fact-coordinator", name=name),)


def partners(view: View, verbund: Verbund) -> tuple[Markup, ...]:
    """Who took part, without the coordinator."""
    lines = (bullet(_partner(view, partner)) for partner in verbund.partners if not _is_coordinator(verbund, partner))
    return tuple(_with_heading(view.t("fact-partners"), lines))


def part(view: View, verbund: Verbund, organisation: str) -> str:
    """The part an organisation had in a Verbund; empty if none is known."""
    if verbund.coordinator and verbund.coordinator.organisation == organisation:
        return view.t.plain("part", part="coordinator")
    role = next((partner.role or "partner" for partner in verbund.partners if partner.organisation == organisation), "")
    return view.t.plain("part", part=role) if role else ""


def places_by_land(view: View, places: Sequence[Place]) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Names of places under the name of their Land, in the order of the data."""
    laender = tuple(dict.fromkeys(place.land for place in places))
    for land, group in groupby(sorted(places, key=lambda place: laender.index(place.land)), lambda place: place.land):
        yield view.land(view.catalogue.laender[land]), tuple(place.name for place in group)


def sources(view: View, seen: Sequence[Source]) -> Block:
    """Where facts were seen, as links; what they support is noted in German."""
    lines = (Markup("• {}: {}").format(link(urlsplit(source.url).netloc, source.url), source.supports) for source in seen)
    return quote(lines)


def host(url: str) -> str:
    """An address as people write it."""
    parts = urlsplit(url)
    return (parts.netloc.removeprefix("www.") + parts.path).rstrip("/")


def _where(view: View, verbund: Verbund) -> tuple[Markup, ...]:
    places = view.catalogue.places_of(verbund)
    by_land = tuple(places_by_land(view, places))
    if len(places) == 1:
        land, (place,) = by_land[0]
        return (view.t("fact-where-one", place=place, land=land),)
    lines = (bullet(Markup("{}: {}").format(land, ", ".join(names))) for land, names in by_land)
    return tuple(_with_heading(view.t("fact-where-many"), lines))


def _title(view: View, verbund: Verbund) -> tuple[Markup, ...]:
    if not verbund.title:
        return ()
    original = view.t("fact-title", title=italic(verbund.title.de))
    return (original, escape(verbund.title.en)) if view.language == "en" else (original,)


def _links(view: View, verbund: Verbund) -> tuple[Markup, ...]:
    page = view.t("fact-programme-page", link=link(host(verbund.programme_page), verbund.programme_page))
    if not verbund.website:
        return (unknown(view, verbund, "link"), page)
    return (view.t("fact-website", link=link(host(verbund.website), verbund.website)), page)


def _everybody(view: View, verbund: Verbund) -> Iterator[Markup]:
    if verbund.coordinator:
        who = verbund.coordinator
        name = _with_unit(view.organisation(view.catalogue.organisations[who.organisation]), who.unit)
        yield bullet(view.t("coordinator-among-partners", name=name))
    for partner in verbund.partners:
        if not _is_coordinator(verbund, partner):
            yield bullet(_partner(view, partner))


def _is_coordinator(verbund: Verbund, partner: Partner) -> bool:
    """Whether a partner is nobody but the coordinator, already named."""
    who = verbund.coordinator
    return bool(who and partner.organisation == who.organisation and partner.unit in {None, who.unit})


def _partner(view: View, partner: Partner) -> Markup:
    if partner.organisation:
        name = _with_unit(view.organisation(view.catalogue.organisations[partner.organisation]), partner.unit)
    else:
        name = view.of(partner.text) if partner.text else ""
    return view.t("partner-with-role", name=name, role=partner.role) if partner.role else escape(name)


def _with_unit(name: str, unit: str | None) -> str:
    return f"{name}, {unit}" if unit else name


def _with_heading(heading: Markup, lines: Iterator[Markup]) -> Iterator[Markup]:
    for number, line in enumerate(lines):
        if not number:
            yield heading
        yield line


def _buttons(view: View, verbuende: Sequence[Verbund]) -> tuple[Row, ...]:
    if len(verbuende) > 1:
        return grid(map(view.to_verbund, verbuende))
    (verbund,) = verbuende
    return (row(view.go(view.t.plain("button-card", name=verbund.name), kinds.AboutVerbuende((verbund.id,)))), links(view, verbund))


def links(view: View, verbund: Verbund) -> Row:
    """The ways out to what others say about a Verbund."""
    website = view.out("button-website", verbund.website) if verbund.website else None
    return row(website, view.out("button-programme-page", verbund.programme_page))
