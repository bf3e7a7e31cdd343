"""The most, the first, the longest: computed from what is known, saying for how many it is known."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any, Final, Literal

from markupsafe import Markup

from bot.answers.screen import Go
from bot.answers.screens.describing import describe
from bot.answers.screens.elsewhere import done_elsewhere, told_elsewhere
from bot.answers.screens.everywhere import to_land
from bot.answers.screens.extremes import (
    COUNTED,
    LEAST,
    Outcome,
    Pool,
    how_many_known,
    not_all_known,
    nothing_to_compare,
    order,
    outstanding,
    still_open,
)
from bot.answers.screens.facts import known, unknown
from bot.answers.screens.finding import counted, find, told_among
from bot.answers.screens.layout import MOST_TOLD, Block, Draft, bold, bullet, grid, on_one_line, paragraph, quote, row
from bot.answers.screens.lists import with_laender
from bot.answers.screens.open_times import BOTH, open_times
from bot.answers.screens.ranking import ranked
from bot.answers.screens.tied import tied
from bot.answers.screens.view import View
from bot.answers.screens.years import most_in_a_year
from bot.catalogue import Month, Verbund
from bot.questions import kinds
from bot.questions.kinds import Extreme, Fact
from bot.questions.numbers.amounts import is_counted
from bot.questions.numbers.bounds import Bounds, lengths, possible_edges
from bot.questions.numbers.ranks import RANKED

_OF_THEMES: Final[frozenset[Extreme]] = frozenset({"most", "fewest"})
_NARROWING: Final = ("words", "themes", "laender", "places", "organisations")
"""What the Verbünde compared have to meet, or must not meet."""
_MEASURES: Final[Mapping[Extreme, Sequence[Extreme]]] = {
    "largest": ("partners", "places", "laender", "longest"),
    "smallest": ("fewestpartners", "fewestplaces", "shortest"),
}
"""By what something may be large or small."""
_LASTING: Final[frozenset[Extreme]] = frozenset({"longest", "shortest"})


def superlative(view: View, question: kinds.Superlative) -> Draft:
    """Whichever stands out; all of them where several do. What is compared, and what is left out, stands before it."""
    pool = _pool(view, question)
    left_out, among = (describe(view, _narrowed(question, left_out=out)) for out in (True, False))
    if question.extreme == "best" and not question.besides:
        return _unranked(view, question, pool, among or (left_out and view.t("not", what=left_out)))
    aside = view.join(verbund.name for verbund in view.verbuende(question.without.verbuende))
    left_out = view.join(filter(None, (left_out, aside)))
    said = [view.t("not-compared", names=left_out)] if left_out else []
    said += [view.t("compared-among", count=len(pool), filters=among)] if among else []
    if not pool:
        nothing = paragraph(view.t("search-nothing", filters=among or view.t("not", what=left_out)))
        away = done_elsewhere(view, _narrowed(question, left_out=False))
        return Draft((nothing, *told_elsewhere(view, away)), grid(view.to_verbund(one.verbund) for one in away))
    extremes = dict.fromkeys((question.extreme, *question.besides))
    several = [replace(question, extreme=extreme, besides=()) for extreme in extremes]
    draft, found = _joined([_compared(view, one, _pool(view, one)) for one in several])
    told = _facts(view, question.facts, found)
    asked = (paragraph(*said),) if said else ()
    return Draft((*asked, *draft.blocks, *told), draft.rows)


def of_all(view: View, extreme: Extreme) -> Outcome:
    """Whichever of all Verbünde stands out, and what is told of that."""
    question = kinds.Superlative(extreme)
    return _compared(view, question, _pool(view, question))


def _joined(outcomes: Sequence[Outcome]) -> Outcome:
    """What is told of several comparisons, each thing once."""
    if len(outcomes) == 1:
        return outcomes[0]
    drafts = [outcome.draft for outcome in outcomes]
    found = tuple(dict.fromkeys(verbund for outcome in outcomes for verbund in outcome.found))
    blocks = dict.fromkeys(block for draft in drafts for block in draft.blocks)
    buttons = dict.fromkeys(button for draft in drafts for line in draft.rows for button in line)
    return Outcome(Draft(tuple(blocks), grid(buttons)), found)


def _facts(view: View, facts: Sequence[Fact], found: Pool) -> Iterator[Block]:
    """What is asked of those that stand out: of a few everything, else what a line tells."""
    few = len(found) <= MOST_TOLD
    told = [fact for fact in facts if few or fact in kinds.BRIEF]
    for verbund in found if told else ():
        lines = (line for fact in told for line in known(view, verbund, fact) or (unknown(view, verbund, fact),))
        yield paragraph(bullet(bold(verbund.name)), *lines)
    if found and len(told) < len(facts):
        yield paragraph(view.t("facts-on-cards"))


def _compared(view: View, question: kinds.Superlative, pool: Pool) -> Outcome:
    if question.rank > 1 and question.extreme in RANKED - {*_MEASURES, "best"}:
        return ranked(view, question, pool)
    match question.extreme:
        case "most" | "fewest":
            return _themes(view, question, pool)
        case "land":
            return _land(view, question, pool)
        case "running":
            return _running(view, pool)
        case "newest" | "oldest" as extreme:
            return _months(view, extreme, {v: v.period.start for v in pool}, "known-starts", "start")
        case "endedfirst" | "endedlast" as extreme:
            return _months(view, extreme, {v: v.period.end for v in pool}, "known-end-months", "end")
        case "moststarts" | "mostends" as extreme:
            return most_in_a_year(view, extreme, pool)
        case "longest" | "shortest" as extreme:
            return _run_times(view, extreme, pool)
        case "partners" | "laender" | "places" | "fewestpartners" | "fewestplaces" as extreme:
            return _sizes(view, extreme, pool)
        case "meanpartners" | "meanplaces" | "meantime" as extreme:
            return _mean(view, extreme, pool)
        case "meanofthemes":
            return _mean_of_themes(view, pool)
        case "north" | "south" | "east" | "west" as extreme:
            return _outermost(view, question, extreme, pool)
        case "largest" | "smallest" as extreme:
            return _by_each_measure(view, question, extreme, pool)
        case "best":
            return Outcome(_unranked(view, question, pool, Markup()))


def _pool(view: View, question: kinds.Superlative) -> Pool:
    # Themes and Länder that are compared themselves and left out take no Verbund with them.
    without = question.without
    if question.extreme in _OF_THEMES:
        without = replace(without, themes=())
    elif question.extreme == "land":
        without = replace(without, laender=())
    found = told_among(find(view, replace(_narrowed(question, left_out=False), without=without)))
    return tuple(view.catalogue.in_order(entry.verbund.id for entry in found))


def _narrowed(question: kinds.Superlative, *, left_out: bool) -> kinds.Search:
    """What the comparison is narrowed to, or what it leaves out, as a search for that."""
    holder = question.without if left_out else question
    fields: dict[str, Any] = {name: getattr(holder, name) for name in _NARROWING}
    return kinds.Search(**fields)


def _sizes(view: View, extreme: Extreme, pool: Pool) -> Outcome:
    """Those with the most or the fewest; where not all partners are known, there may be few or many of them."""
    of = COUNTED[extreme]
    known = [verbund for verbund in pool if extreme not in LEAST or is_counted(verbund, of)]
    if not known:
        return nothing_to_compare(view)
    size, found = outstanding({verbund: counted(view, verbund, of) for verbund in known}, extreme)
    answer = view.t(f"superlative-{extreme}", names=view.names(found), count=len(found), size=size)
    named = with_laender(view, found) if of == "laender" else ()
    notes = (*not_all_known(view, of, pool), *(_unknown_leaders(view, found) if extreme == "fewestpartners" else ()))
    return Outcome(Draft((paragraph(answer, *named), *notes), grid(map(view.to_verbund, found))), found)


def _unknown_leaders(view: View, found: Pool) -> Iterator[Block]:
    """Of which of those with the fewest it is not known who coordinated them: that may be one more."""
    if names := [verbund.name for verbund in found if verbund.coordinator is None]:
        yield paragraph(view.t("may-have-led", names=view.join(names)))


def _mean(view: View, extreme: Extreme, pool: Pool) -> Outcome:
    """The average of those of which it is known."""
    basis: tuple[Block, ...]
    if of := COUNTED.get(extreme):
        values = [counted(view, verbund, of) for verbund in pool if is_counted(verbund, of)]
        basis = not_all_known(view, of, pool)
    else:
        values = [verbund.period.months for verbund in pool if verbund.period.months]
        basis = how_many_known(view, "known-run-times", len(values), len(pool))
    if not values:
        return nothing_to_compare(view)
    mean = view.decimal(sum(values) / len(values))
    answer = view.t(f"superlative-{extreme}", mean=mean, least=min(values), most=max(values))
    return Outcome(Draft((paragraph(answer), *basis), (row(view.to("button-verbuende", kinds.AllVerbuende())),)))


def _mean_of_themes(view: View, pool: Pool) -> Outcome:
    """How many Verbünde the themes have on average."""
    counts = [sum(verbund.theme == theme for verbund in pool) for theme in view.catalogue.themes]
    least, most, mean = min(counts), max(counts), view.decimal(sum(counts) / len(counts))
    key = "superlative-meanofthemes"
    answer = view.t(key, count=sum(counts), themes=len(counts), mean=mean, least=least, most=most)
    return Outcome(Draft((paragraph(answer),), (row(view.to("button-themes", kinds.AllThemes())),)))


def _outermost(view: View, question: kinds.Superlative, extreme: Extreme, pool: Pool) -> Outcome:
    """Whichever worked furthest in a direction: of the centres of places, as far as these are on the map."""
    catalogue = view.catalogue
    done = tied(view, _narrowed(question, left_out=False))
    at = {verbund: catalogue.places_of(done.of(verbund).just_there) for verbund in pool}
    everywhere = dict.fromkeys(chain.from_iterable(at.values()))
    # What was done in Hesse is not compared by where else the same Verbund worked.
    places = [place for place in everywhere if not question.laender or place.land in question.laender]
    points = {place: point for place in places if (point := catalogue.point_of(place))}
    if not points:
        return nothing_to_compare(view)
    degrees = {place: point.lat if extreme in {"north", "south"} else point.lon for place, point in points.items()}
    _, outermost = outstanding(degrees, extreme)
    found = [verbund for verbund in pool if any(place in outermost for place in at[verbund])]
    where = view.join(map(view.place, outermost))
    answer = view.t(f"superlative-{extreme}", names=view.names(found), count=len(found), places=where)
    missing = [place.name for place in places if place not in points]
    notes = [view.t("points-compared")]
    notes += [view.t("points-missing", count=len(missing), names=Markup(", ").join(missing))] if missing else []
    return Outcome(Draft((paragraph(answer), *map(paragraph, notes)), grid(map(view.to_verbund, found))), found)


def _by_each_measure(view: View, question: kinds.Superlative, extreme: Extreme, pool: Pool) -> Outcome:
    """That it depends on what is measured, and what stands out by each measure; what is open of times stands there."""
    by_time = next(measure for measure in _MEASURES[extreme] if measure in _LASTING)
    draft, found = _joined(
        [
            _run_times(view, measure, pool, briefly=True)
            if measure == by_time
            else _compared(view, replace(question, extreme=measure), pool)
            for measure in _MEASURES[extreme]
        ]
    )
    to_times = view.to(f"button-most-{by_time}", replace(question, extreme=by_time))
    rows = (*draft.rows, row(to_times, view.to("button-funding", kinds.AllFunding())))
    return Outcome(Draft((paragraph(view.t("no-size")), *draft.blocks), rows), found)


def _unranked(view: View, question: kinds.Superlative, pool: Pool, filters: Markup) -> Draft:
    """That nobody tells which is the best; and those among which it is asked for, where not simply of all."""
    blocks = [paragraph(view.t("no-best"))]
    if filters:
        blocks.append(paragraph(view.t("unranked", count=len(pool), filters=filters), *(bullet(v.name) for v in pool)))
    rows = (*grid(map(view.to_verbund, pool if filters else ())), *grid(_measures(view, question)))
    return Draft(tuple(blocks), rows)


def _measures(view: View, question: kinds.Superlative) -> Iterator[Go | None]:
    """What can be compared instead."""
    for measure in _MEASURES["largest"]:
        yield view.to(f"button-most-{measure}", replace(question, extreme=measure))
    yield view.to("button-funding", kinds.AllFunding())


def _themes(view: View, question: kinds.Superlative, pool: Pool) -> Outcome:
    extreme = question.extreme
    sizes = Counter(view.catalogue.theme_of(verbund) for verbund in pool)
    themes = tuple(theme for theme in view.catalogue.themes.values() if theme.id not in question.without.themes)
    # "Innenentwicklung oder Daten, welches hat die meisten?"
    themes = tuple(theme for theme in themes if theme.id in question.themes) or themes
    size, found = outstanding({theme: sizes[theme] for theme in themes}, extreme)
    names = view.join(bold(view.of(theme.title)) for theme in found)
    answer = view.t(f"superlative-{extreme}", names=names, count=len(found), size=size)
    ranked = sorted(themes, key=lambda theme: sizes[theme], reverse=extreme == "most")
    lines = [bullet(Markup("{}: {}").format(view.of(theme.title), sizes[theme])) for theme in ranked]
    members = [verbund for verbund in pool if view.catalogue.theme_of(verbund) in found]
    if len(found) == 1:
        # Who asks which one it is asks next what is in it.
        lines.insert(1, on_one_line(verbund.name for verbund in members))
    return Outcome(Draft((paragraph(answer), paragraph(*lines)), grid(map(view.to_theme, ranked))), members)


def _land(view: View, question: kinds.Superlative, pool: Pool) -> Outcome:
    compared, done = {verbund.id for verbund in pool}, tied(view, _narrowed(question, left_out=False))
    laender = view.catalogue.laender
    at = {
        id_: view.catalogue.in_order(done.there(view.catalogue.ids_in(land), land) & compared)
        for id_, land in laender.items()
        if id_ not in question.without.laender
    }
    size, found = outstanding({id_: len(members) for id_, members in at.items()}, "land")
    names = view.join(bold(view.land(laender[id_])) for id_ in found)
    answer = view.t("superlative-land", names=names, count=len(found), size=size)
    members = tuple({verbund.id: verbund for id_ in found for verbund in at[id_]}.values())
    to_laender = (to_land(view, laender[id_]) for id_ in found)
    rows = (*grid(to_laender), *grid(map(view.to_verbund, members)), row(view.to("button-laender", kinds.AllLaender())))
    return Outcome(Draft((paragraph(answer), paragraph(*(bullet(verbund.name) for verbund in members))), rows), members)


def _months(
    view: View, extreme: Extreme, months: Mapping[Verbund, Month | None], basis: str, edge: Literal["start", "end"]
) -> Outcome:
    """The first or last to begin or to end, among those of which the month is known."""
    known = {verbund: month for verbund, month in months.items() if month and month.month}
    if not known:
        return nothing_to_compare(view)
    best, found = outstanding({verbund: order(month) for verbund, month in known.items()}, extreme)
    month = view.month(known[found[0]])
    answer = view.t(f"superlative-{extreme}", names=view.names(found), count=len(found), month=month)
    possible = {v: [(start, end)[edge == "end"] for start, end in possible_edges(v.period)] for v in months}
    open_ = still_open(view, extreme, possible, best, found, {edge})
    notes = (*open_, *how_many_known(view, basis, len(known), len(months)))
    return Outcome(Draft((_told(view, answer, open_), *notes), grid(map(view.to_verbund, found))), found)


def _run_times(view: View, extreme: Extreme, pool: Pool, *, briefly: bool = False) -> Outcome:
    run_times = {v: v.period.months for v in pool if v.period.months}
    if not run_times:
        return nothing_to_compare(view)
    months, found = outstanding(run_times, extreme)
    answer = view.t(f"superlative-{extreme}", names=view.names(found), count=len(found), months=months)
    lines = (bullet(Markup("{}: {}").format(verbund.name, view.period(verbund.period))) for verbund in found)
    possible = {v: [lengths(*edges) for edges in possible_edges(v.period)] for v in pool}
    open_ = still_open(view, extreme, possible, months, found, BOTH)
    known_of = how_many_known(view, "known-run-times", len(run_times), len(pool))
    notes = known_of if briefly else (*open_, *known_of)
    otherwise = tuple(_otherwise(view, extreme, run_times, possible, found))
    told = _told(view, answer, (*open_, *otherwise))
    blocks = (told, paragraph(*lines, *otherwise), *notes)
    return Outcome(Draft(blocks, grid(map(view.to_verbund, found))), found)


def _otherwise(
    view: View,
    extreme: Extreme,
    run_times: Mapping[Verbund, int],
    possible: Mapping[Verbund, Sequence[Bounds]],
    found: Sequence[Verbund],
) -> Iterator[Markup]:
    """Which would stand out instead, by another source on the run time of the one that does."""
    others = {verbund: months for verbund, months in run_times.items() if verbund not in found}
    if len(found) > 1 or not others:
        return
    second, instead = outstanding(others, extreme)
    for least, most in possible[found[0]]:
        beyond = least > second if extreme in LEAST else most < second
        if least == most and beyond:
            months = int(least)
            yield view.t(
                f"otherwise-{extreme}", name=found[0].name, months=months, second=second,
                names=view.names(instead), count=len(instead),
            )  # fmt: skip


def _told(view: View, answer: Markup, open_: Sequence[Block | Markup]) -> Block:
    """The answer, with the reservation that is due where others might stand out as well, or instead."""
    return paragraph(view.t("superlative-documented", text=answer) if open_ else answer)


def _running(view: View, pool: Pool) -> Outcome:
    """That none is known to run, and which ended last; of which no end is known, and of which it is not exact."""
    ends = {verbund: verbund.period.end for verbund in pool if verbund.period.end}
    open_ = [verbund for verbund in pool if verbund not in ends]
    blocks = [paragraph(view.t("superlative-running"))]
    last: list[Verbund] = []
    if ends:
        # What ended in a year may have done so before those of which the month is known.
        dated = {verbund: end for verbund, end in ends.items() if end.month} or ends
        latest, last = outstanding({verbund: order(end) for verbund, end in dated.items()}, "endedlast")
        month = view.month(ends[last[0]])
        others = dict.fromkeys(end for verbund in last for end in verbund.period.possible_ends)
        if other := [view.month(end) for end in others if end != ends[last[0]]]:
            month = view.t("known-end-otherwise", month=month, others=view.join(other, last="or"))
        inexact = {v: end for v in pool if v not in last and not (end := Bounds.of_end(v.period)).exact}
        vague = [verbund for verbund in inexact if verbund in ends]
        sure = "no" if any(end.most >= latest for end in inexact.values()) else "yes"
        told = view.t("known-ends", known=len(ends), count=len(last), names=view.names(last), month=month, sure=sure)
        blocks.append(paragraph(told))
        if vague:
            blocks.append(paragraph(view.t("inexact-ends"), *open_times(view, vague, frozenset({"end"}))))
    if open_:
        blocks.append(paragraph(view.t("unknown-ends", count=len(open_)), *open_times(view, open_, frozenset({"end"}))))
    if len(pool) == 1:
        # What it made may go on, although the Verbund does not.
        blocks.append(quote(known(view, pool[0], "outcome")))
    period = paragraph(view.t("programme-period", period=view.period(view.catalogue.programme.period)))
    return Outcome(Draft((*blocks, period), grid(map(view.to_verbund, (*last, *open_)))))
