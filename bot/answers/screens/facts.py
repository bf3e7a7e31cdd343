"""Single facts about Verbünde: where, when, who, ... What is not known is said to be unknown."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Final, get_args
from urllib.parse import urlsplit

from markupsafe import Markup, escape

from bot.answers.screens import claims, compared_claims, compared_numbers
from bot.answers.screens.layout import (
    Block,
    Draft,
    Row,
    bold,
    bullet,
    grid,
    italic,
    link,
    paragraph,
    quote,
    row,
    visible,
)
from bot.answers.screens.verdicts import as_list, verdicts
from bot.answers.screens.view import View
from bot.catalogue import Period, Verbund
from bot.catalogue.organisations import Coordinator, Partner
from bot.catalogue.places import Place
from bot.questions import kinds
from bot.questions.kinds import Fact
from bot.questions.numbers.bounds import lengths, possible_edges

_AT_A_GLANCE: Final = 250
"""Characters of each of several Verbünde that a phone shows without scrolling."""
_ALONE: Final = 900
"""So many characters stand open where only one Verbund is asked about: they are the answer."""
_OPEN: Final = 5
"""So many lines of a longer answer."""


def facts(view: View, question: kinds.Facts) -> Draft:
    """Yes or no, then the facts asked for, one by one, in the order of the question; sources go last, as they are many.

    What comes of comparing several goes first where that is asked, else behind.
    """
    verbuende = view.verbuende(question.verbuende)
    blocks: list[Block] = []
    for verbund in verbuende:
        found = [(_asked(view, verbund, fact), fact) for fact in question.facts if fact != "sources"]
        if "contact" in question.facts and "coordinator" not in question.facts and verbund.coordinator:
            # Whom to write to is not known, but who it would be.
            found.append((coordinator(view, verbund.coordinator), "coordinator"))
        named = (bold(verbund.name),) if not found or any(fact_lines for fact_lines, _ in found) else ()
        if len(verbuende) == 1 and not question.claims:
            instead = instead_of_coordinator(view, verbund, question.facts)
            found += [(instead, "partners")] if instead else []
        lines = [line for fact_lines, fact in found for line in fact_lines or (unknown(view, verbund, fact),)]
        open_ = _open(lines, alone=len(verbuende) == 1)
        blocks += [paragraph(*named, *lines[:open_]), quote(lines[open_:])]
        if "sources" in question.facts:
            blocks.append(_sources(view, verbund))
    if len(verbuende) > 1:
        if claim := next((one for one in question.claims if one in get_args(kinds.Comparison)), None):
            compared, sure = compared_claims.answer(view, verbuende, claim)
            return Draft((compared, *blocks), grid(map(view.to_verbund, verbuende)), begins_with_answer=sure)
        if of_times := [what for what in get_args(kinds.OfTimes) if what in question.compared_in]:
            told = as_list(view, compared_numbers.when(view, verbuende, of_times))
        else:
            told = as_list(view, verdicts(view, verbuende, question.facts, sums=True))
        # Who asks for facts of each reads these first.
        ordered = (told, *blocks) if question.compared_in else (*blocks, told)
        return Draft(ordered, grid(map(view.to_verbund, verbuende)))
    (verbund,) = verbuende
    rows = (row(view.to_card(verbund)), links(view, verbund))
    if verdict := claims.confirmed(view, verbund, question.claims) if question.claims else None:
        denies = verdict.holds is False
        return Draft((paragraph(verdict.told), *blocks), rows, begins_with_answer=True, denies=denies)
    return Draft(tuple(blocks), rows)


def _open(lines: Sequence[Markup], *, alone: bool) -> int:
    """How many lines stand open: all where they are few, some of one Verbund alone, else none."""
    length = sum(len(visible(line)) for line in lines)
    if length <= (_ALONE if alone else _AT_A_GLANCE):
        return len(lines)
    return _OPEN if alone else 0


def _asked(view: View, verbund: Verbund, fact: Fact) -> tuple[Markup, ...]:
    """The lines that tell a fact that is asked for; of several places how many, and of a run time how many months."""
    if fact == "where" and len(verbund.places) > 1:
        laender = len(view.catalogue.laender_of(verbund))
        return (view.t("fact-places", count=len(verbund.places), laender=laender), *known(view, verbund, fact))
    return run_time(view, verbund) if fact == "when" else known(view, verbund, fact)


def run_time(view: View, verbund: Verbund) -> tuple[Markup, ...]:
    """The lines that tell when a Verbund ran, and how many months that is."""
    lines = known(view, verbund, "when")
    if not (months := _months(verbund.period)):
        return lines
    told = view.join(map(str, months), last="or")
    return (*lines, view.t("fact-months", months=told, count=months[-1], of=len(months)))


def _months(period: Period) -> tuple[int, ...]:
    """How many months a run time has, by each source; nothing where one of them does not tell it exactly."""
    several = [lengths(*edges) for edges in possible_edges(period)]
    return tuple(dict.fromkeys(int(one.least) for one in several)) if all(one.exact for one in several) else ()


def known(view: View, verbund: Verbund, fact: Fact) -> tuple[Markup, ...]:
    """The lines that tell a fact; none if it is not known."""
    match fact:
        case "theme":
            return (view.t("fact-theme", theme=bold(view.theme_of(verbund))),)
        case "where":
            return tuple(where(view, verbund))
        case "when":
            return (view.t("fact-when", period=view.period(verbund.period)),)
        case "coordinator":
            return coordinator(view, verbund.coordinator) if verbund.coordinator else ()
        case "partners":
            return tuple(_with_heading(_how_many(view, verbund), map(bullet, everybody(view, verbund))))
        case "link":
            return _links(view, verbund)
        case "outcome":
            return (view.t("fact-outcome", text=view.of(verbund.outcome)),)
        case "title":
            return _title(view, verbund)
        case "sources":
            return (view.t("fact-sources", count=len(verbund.sources)),)
        case "money":
            return (view.t("fact-money", sum=view.euros(verbund.funding)),) if verbund.funding else ()
        case "funder":
            return tuple(_funders(view))
        case "contact":
            # The catalogue has none, and says so when asked.
            return ()


def instead_of_coordinator(view: View, verbund: Verbund, asked: Sequence[Fact]) -> tuple[Markup, ...]:
    """Who took part, where it is asked who led, and nobody knows that."""
    wanted = "coordinator" in asked and "partners" not in asked and not verbund.coordinator
    return known(view, verbund, "partners") if wanted else ()


def unknown(view: View, verbund: Verbund, fact: Fact) -> Markup:
    """The sentence that a fact is not known."""
    return view.t("unknown-fact", fact=fact, name=bold(verbund.name))


def coordinator(view: View, who: Coordinator) -> tuple[Markup, ...]:
    """Who led a Verbund."""
    name = _with_unit(view.catalogue.organisations[who.organisation].name, who.unit)
    if who.note:
        return (view.t("fact-coordinator-with-note", name=name, note=view.of(who.note)),)
    return (view.t("fact-coordinator", name=name),)


def partners(view: View, verbund: Verbund) -> tuple[Markup, ...]:
    """Who took part, without the unit that coordinated."""
    lines = (bullet(_partner(view, partner)) for partner in _by_organisation(verbund))
    return tuple(_with_heading(view.t("fact-partners"), lines))


def everybody(view: View, verbund: Verbund, besides: Collection[str] = ()) -> Iterator[Markup]:
    """Who took part, each organisation once, the coordinator first, without these organisations."""
    partners = {partner.organisation or partner: partner for partner in _by_organisation(verbund)}
    if who := verbund.coordinator:
        beside = partners.pop(who.organisation, None)
        if who.organisation not in besides:
            name = _with_unit(view.catalogue.organisations[who.organisation].name, who.unit)
            led = view.t("coordinator-among-partners", name=name)
            led = Markup("{}; {}").format(led, beside.unit) if beside else led
            yield Markup("{} – {}").format(led, view.of(who.note)) if who.note else led
    for partner in partners.values():
        if partner.organisation not in besides:
            yield _partner(view, partner)


def _how_many(view: View, verbund: Verbund) -> Markup:
    """The heading over everybody: how many organisations are known, and whether the coordinator is one of them."""
    return view.t(
        "fact-everybody",
        count=len(view.catalogue.organisations_of(verbund)),
        named="all" if verbund.all_named else "some",
        coordinator="known" if verbund.coordinator else "unknown",
    )


def part(view: View, verbund: Verbund, organisation: str) -> str:
    """The part an organisation had in a Verbund; empty if none is known."""
    who = verbund.coordinator
    if who and who.organisation == organisation:
        led = view.t.plain("part", part="coordinator")
        return f"{led}; {view.of(who.note)}" if who.note else led
    if who and who.first == organisation:
        return view.t.plain("part", part="first")
    role = next((partner.role or "partner" for partner in verbund.partners if partner.organisation == organisation), "")
    return view.t.plain("part", part=role) if role else ""


def where(view: View, verbund: Verbund, places: Sequence[Place] = (), *, limit: int | None = None) -> Iterator[Markup]:
    """Names of its places, or of these of them, under the name of their Land, in the order of the data.

    With a `limit`, of each Land so many.
    """
    places = places or view.catalogue.places_of(verbund)
    for land in view.catalogue.laender_of(verbund):
        names = [place.name for place in places if place.land == land.id]
        if names:
            yield view.t("fact-where", land=view.land(land), places=view.some(names, limit or len(names)))


def host(url: str) -> str:
    """The website of an address, as people write it."""
    return urlsplit(url).netloc.removeprefix("www.")


def links(view: View, verbund: Verbund) -> Row:
    """The ways out to what others say about a Verbund."""
    website = view.out("button-website", verbund.website) if verbund.website else None
    return row(website, view.out("button-programme-page", verbund.programme_page))


def _funders(view: View) -> Iterator[Markup]:
    """Who paid for all Verbünde alike."""
    for fact in view.catalogue.programme.facts:
        if fact.of_all and "money" in fact.answers:
            yield view.t("fact-of-all", label=view.of(fact.label), text=view.of(fact.text))


def _sources(view: View, verbund: Verbund) -> Block:
    """Where facts were seen, as links; what they support is noted in German."""
    seen = verbund.sources
    lines = (Markup("• {}: {}").format(link(host(source.url), source.url), source.supports) for source in seen)
    return quote((*known(view, verbund, "sources"), *lines))


def _written(url: str) -> str:
    """An address as people write it."""
    return (host(url) + urlsplit(url).path).rstrip("/")


def _title(view: View, verbund: Verbund) -> tuple[Markup, ...]:
    if not verbund.title:
        return ()
    original = view.t("fact-title", title=italic(verbund.title.de))
    return (original, escape(verbund.title.en)) if view.language == "en" else (original,)


def _links(view: View, verbund: Verbund) -> tuple[Markup, ...]:
    page = view.t("fact-programme-page", link=link(_written(verbund.programme_page), verbund.programme_page))
    if not verbund.website:
        return (unknown(view, verbund, "link"), page)
    return (view.t("fact-website", link=link(_written(verbund.website), verbund.website)), page)


def _by_organisation(verbund: Verbund) -> Iterator[Partner]:
    """The partners without the unit that coordinated, of each organisation one with all its units."""
    found: dict[str | Partner, list[Partner]] = {}
    for partner in verbund.partners:
        if not _is_coordinator(verbund, partner):
            found.setdefault(partner.organisation or partner, []).append(partner)
    for of_one in found.values():
        yield replace(of_one[0], unit="; ".join(filter(None, (partner.unit for partner in of_one))) or None)


def _is_coordinator(verbund: Verbund, partner: Partner) -> bool:
    """Whether a partner is nobody but the coordinator, already named."""
    who = verbund.coordinator
    return bool(who and partner.organisation == who.organisation and partner.unit in {None, who.unit})


def _partner(view: View, partner: Partner) -> Markup:
    if partner.organisation:
        name = _with_unit(view.catalogue.organisations[partner.organisation].name, partner.unit)
    else:
        name = view.of(partner.text) if partner.text else ""
    return view.t("partner-with-role", name=name, role=partner.role) if partner.role else escape(name)


def _with_unit(name: str, unit: str | None) -> str:
    return f"{name}, {unit}" if unit else name


def _with_heading(heading: Markup, lines: Iterable[Markup]) -> Iterator[Markup]:
    for number, line in enumerate(lines):
        if not number:
            yield heading
        yield line
