"""Whether what somebody asks of a Verbund is so: yes, no, or that it stays open."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from math import inf, isinf
from typing import Final, NamedTuple

from markupsafe import Markup

from bot.answers.screens.filters import amount_told
from bot.answers.screens.layout import bold
from bot.answers.screens.view import View
from bot.catalogue import Period, Verbund
from bot.catalogue.places import PlaceKind
from bot.questions.numbers.amounts import Amount, Sum, amounts, number_of, sums
from bot.questions.numbers.bounds import Bounds
from bot.questions.numbers.spans import Length, all_hold, run_times

_WIDE: Final[frozenset[PlaceKind]] = frozenset({"district", "region"})
"""Places in which there are others, of which not all are documented."""
_ROUGHLY: Final = 0.15
"""What part of a sum may be missing or too much where somebody only says "rund", "gut" or "knapp"..."""
_NEARLY: Final = 0.05
"""... and how much so that it surely is about so much."""


class Verdict(NamedTuple):
    """What is told of a claim, and whether it is so; None where that stays open."""

    told: Markup
    holds: bool | None


def confirmed(view: View, verbund: Verbund, claims: Iterable[str]) -> Verdict | None:
    """The sentence that an answer begins with; none where what is told below says more than a yes or no.

    Whether something is over is told by its end, where that is known.
    """
    claims = tuple(claims)
    if "running" in claims or "over" in claims:
        return _over(view, verbund, asked="running" if "running" in claims else "over")
    if claimed := sums(claims):
        return _given(view, verbund, *claimed)
    if not all(_is_countable(view, verbund, amount) for amount in amounts(claims)):
        return None
    sure = _holds(view, verbund, verbund.period, claims)
    denied = sure is False and _holds(view, verbund, _seen_a_year_before(verbund.period), claims) is False
    if not denied and sure is not _holds(view, verbund, replace(verbund.period, seen=None), claims):
        # That it was still seen, at its closing event perhaps, does not tell that its run time went on.
        return None
    if sure is None and (followed := _holds(view, verbund, verbund.period.followed, claims)) is not None:
        # What another source tells is denied by none.
        return Verdict(view.t("verdict-followed", text=_plainly(view, holds=True)), holds=True) if followed else None
    if sure is None and verbund.period.note and any(isinstance(one, Length) for one in run_times(claims)):
        # "Dreijährige Laufzeit" says more than that it is open.
        return None
    return Verdict((_by_number if amounts(claims) else _by_time)(view, verbund, claims, holds=sure), sure)


def of_run_time(view: View, verbund: Verbund, claims: Sequence[str], *, told: bool) -> Markup:
    """Whether it ran as is claimed beside what is answered; when it did, where that is neither so nor not so.

    When it did may be `told` already.
    """
    verdict = confirmed(view, verbund, claims) if claims else None
    if verdict is None and not told:
        return view.t("fact-when", period=view.period(verbund.period))
    return view.t("note-part", of="time", verdict=verdict.told if verdict else view.t("note-neither"))


def of_grant(view: View, verbund: Verbund, claim: str) -> Markup:
    """Whether it was given as much as is claimed beside what is answered; nothing where that stays open."""
    verdict = confirmed(view, verbund, (claim,))
    return view.t("note-part", of="sum", verdict=verdict.told) if verdict else Markup()


def contradicted_sum(view: View, verbund: Verbund, claim: str) -> Markup:
    """That a Verbund was not given so much, or that it is not known how much; nothing where it may be so."""
    name = bold(verbund.name)
    if verbund.funding is None:
        return view.t("note-sum", known="no", name=name, sum="")
    verdict = confirmed(view, verbund, (claim,))
    holds = verdict is None or verdict.holds is not False
    return Markup() if holds else view.t("note-sum", known="yes", name=name, sum=view.euros(verbund.funding))


def _given(view: View, verbund: Verbund, claimed: Sum) -> Verdict | None:
    """Whether that was the grant; nothing where that is not known, or one of the two sums may only be rounded.

    Nor where a text tells of so much: "The state gave 300,000 euros for the start".
    """
    known = verbund.funding
    if known is None:
        return None
    euros, away = claimed.euros, abs(claimed.euros - known.euros)
    if not away:
        return Verdict(_documented(view, view.euros(known), holds=True), holds=True)
    if any(f"{euros:,}" in text.en for text in (verbund.summary, verbund.outcome)):
        return None
    step = 10 ** (len(str(euros)) - len(str(euros).rstrip("0")))
    if not claimed.about:
        # "Eine Million" may be rounded, but not from 700,000.
        step = min(step, round(euros * _ROUGHLY))
    if claimed.about and away <= known.euros * _NEARLY:
        return Verdict(_documented(view, view.euros(known), holds=True), holds=True)
    # "331.000" of 331.574 is cut short, and not rounded.
    cut = known.euros // step * step == euros
    rounded = cut or away * 2 <= max(step, known.step) or (claimed.about and away <= known.euros * _ROUGHLY)
    return None if rounded else Verdict(_documented(view, view.euros(known), holds=False), holds=False)


def _by_number(view: View, verbund: Verbund, claims: Sequence[str], *, holds: bool | None) -> Markup:
    """The answer with the number that tells it, where one number does."""
    asked = {amount.of for amount in amounts(claims)}
    if holds is None or len(asked) != 1 or run_times(claims):
        return _plainly(view, holds=holds)
    (of,) = asked
    if of == "euros":
        return _documented(view, view.euros(verbund.funding) if verbund.funding else Markup(), holds=holds)
    known = number_of(view.catalogue, verbund, of)
    told = view.t("counted", of=of, count=int(known.least))
    if isinf(known.most):
        told = amount_told(view, str(Amount(of, "from", int(known.least))))
    led = "yes" if of == "partners" and verbund.coordinator else "no"
    return _documented(view, view.t("claim-counted", told=told, led=led), holds=holds, number=int(known.least))


def _by_time(view: View, verbund: Verbund, claims: Sequence[str], *, holds: bool | None) -> Markup:
    """The answer with the run time that tells it, where that is known."""
    start, end = verbund.period.start, verbund.period.end
    if holds is None or not (start and end) or len(verbund.period.possible_times) > 1:
        return _plainly(view, holds=holds)
    answer = "yes" if holds else "no"
    return view.t("claim-time", holds=answer, name=bold(verbund.name), start=view.month(start), end=view.month(end))


def _documented(view: View, told: Markup, *, holds: bool, number: int = 0) -> Markup:
    return view.t("claim-documented", holds="yes" if holds else "no", told=told, number=number)


def _plainly(view: View, *, holds: bool | None) -> Markup:
    return view.t("claim", holds="open" if holds is None else "yes" if holds else "no")


def _is_countable(view: View, verbund: Verbund, amount: Amount) -> bool:
    """Whether a number is the same however it is counted; of a sum, whether any is known.

    The coordinator may be a partner or not; a place may lie in another one; in a district or region there may be more.
    Of places that lie in others, or in areas, some may be meant: "KOMET hatte acht Orte", which two areas have.
    """
    known = number_of(view.catalogue, verbund, amount.of)
    if amount.of == "euros":
        return known.known
    number, more = int(known.least), known.most - known.least
    others = {number}
    if amount.of == "partners" and verbund.coordinator:
        others.add(number - 1)
    elif amount.of == "places":
        places = view.catalogue.places_of(verbund)
        outer, wide = (
            sum(place.within not in verbund.places for place in places),
            sum(place.kind in _WIDE for place in places),
        )
        others.add(outer)
        more = inf if wide else more
        mixed = outer < number or 0 < wide < number
        if mixed and not amount.holds(known) and any(amount.holds(Bounds.exactly(some)) for some in range(1, number)):
            return False
    told = {amount.holds(Bounds(other, other + more)) for other in others}
    return len(told) == 1 and not (amount.of == "places" and None in told)


def _seen_a_year_before(period: Period) -> Period:
    """The same with a year between its end and when it was last seen: no closing event is held later than that.

    When it had not begun a year before, it was not seen either.
    """
    if not period.seen:
        return period
    before = replace(period.seen, year=period.seen.year - 1)
    begun = all((start.year, start.month or 1) <= (before.year, before.month or 12) for start in period.possible_starts)
    return replace(period, seen=before if begun else None)


def _holds(view: View, verbund: Verbund, period: Period, claims: Iterable[str]) -> bool | None:
    """Whether all of it is so, by this run time and what is known of who took part where."""
    claims = tuple(claims)
    holds = {one.holds(number_of(view.catalogue, verbund, one.of)) for one in amounts(claims)}
    if times := run_times(claims):
        holds.add(all_hold(times, period))
    return False if False in holds else None if None in holds else True


def _over(view: View, verbund: Verbund, *, asked: str) -> Verdict | None:
    """That a run time is over, and when it ended, where that is known; nothing where its end is still to come."""
    ends = verbund.period.possible_ends
    if not ends:
        return Verdict(view.t("claim-end-unknown", name=bold(verbund.name)), None)
    day = view.catalogue.as_of
    if day is None or any((end.year, end.month or 12) >= (day.year, day.month) for end in ends):
        return None
    when = [view.t("claim-end", date=view.month(end), known="month" if end.month else "year") for end in ends]
    several = "yes" if len(ends) > 1 else "no"
    told = view.t("claim-over", asked=asked, name=bold(verbund.name), end=view.join(when, last="or"), several=several)
    return Verdict(told, asked == "over")
