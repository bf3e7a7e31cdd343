"""What a search filters by: each such field of `Search`, with all that the screens have to know about it.

A search looks for values of a filter, or leaves out what meets others of them, or both.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import compress
from operator import attrgetter
from typing import Any, Final, Literal, NamedTuple, TypeVar

from markupsafe import Markup, escape

from bot.answers.screens.tied import tied
from bot.answers.screens.view import View
from bot.catalogue import Funding, Month, Verbund
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.numbers.amounts import Amount
from bot.questions.numbers.spans import MONTHS_OF_YEAR, InMonth, Length, Span, grouped, run_time, run_times

Asked = TypeVar("Asked", bound=Question)

_ROUND: Final = 1000
"""Sums are told in such steps: one that lies just beyond is over or under it."""


class Part(NamedTuple):
    """A field of a question with what is looked for or, with `left_out`, what must not be met."""

    field: str
    left_out: bool = False

    def of(self, question: Question) -> tuple[str, ...]:
        """The values that a question has here, if it has any."""
        holder = getattr(question, "without", None) if self.left_out else question
        values: tuple[str, ...] = getattr(holder, self.field, ())
        return values

    def replaced(self, question: Asked, values: tuple[str, ...]) -> Asked:
        """The question with these values here."""
        changed: dict[str, Any] = {self.field: values}
        if self.left_out and isinstance(question, kinds.Search | kinds.Superlative | kinds.AllOrganisations):
            return replace(question, without=replace(question.without, **changed))
        return replace(question, **changed)


PLACED: Final = (Part("towns"), Part("places"))
"""Where a search looks more closely than in a Land."""


@dataclass(frozen=True, slots=True)
class Named:
    """The values of a part of a search as they are told, by their names."""

    part: Part
    values: Sequence[str]
    names: Sequence[str]

    @property
    def left_out(self) -> bool:
        """Whether Verbünde that meet them are left out."""
        return self.part.left_out


def _any_of(view: View, question: kinds.Search, values: Named) -> Iterator[Markup]:
    joint = values.part.field in question.jointly and not values.left_out
    phrase = view.join(values.names, last="and" if joint else "or")
    yield view.t("not", what=phrase) if values.left_out else phrase


@dataclass(frozen=True, slots=True)
class Filter:
    """A field of a search whose values Verbünde meet or do not meet."""

    field: str
    called: Callable[[View, str], str]
    """What a value is called by itself."""
    worth: int
    """Where not all values fit into an address, those of the filter that is worth least go first."""
    met: Callable[[View, kinds.Search, str], Iterable[str]] | None = None
    """Ids of the Verbünde that meet a value. None where ids do not tell it all: whether times are met may not be
    known."""
    partly: bool = False
    """Whether the values that are looked for may be met in part, so that ids do not tell it all of these."""
    told: Callable[[View, kinds.Search, Named], Iterable[Markup]] = _any_of
    """The phrases for the values in a description of the search."""


def has_filter(question: kinds.Search) -> bool:
    """Whether anything is searched for at all."""
    return bool(given(question))


def given(question: kinds.Search) -> tuple[Part, ...]:
    """What a search looks for and leaves out."""
    if question.without:
        return tuple(part for part in PARTS if part.of(question))
    return tuple(compress(_SOUGHT, _all_sought(question)))


def wider(question: kinds.Search, *parts: Part) -> kinds.Search:
    """A search that does without some of its parts, from its first page on."""
    for part in parts:
        question = part.replaced(question, ())
    either = question.either and bool(question.words)
    return replace(question, either=either, or_themes=themes_will_do(question), count=False, page=1)


def themes_will_do(question: kinds.Search) -> bool:
    """Whether what is in a theme will do as well as what deals with a subject; both have to be asked for."""
    return question.or_themes and bool(question.words and question.themes)


def alternatives(view: View, question: kinds.Search) -> bool:
    """Whether a place will do as well as a Land ("in Dortmund oder Berlin"): none lies in one of the Länder."""
    if {"laender", "places"}.intersection(question.jointly) or not (question.laender and question.places):
        return False
    return not any(view.catalogue.places[id_].land in question.laender for id_ in question.places)


def role(question: kinds.Search | kinds.AllOrganisations) -> Literal["leading", "any"]:
    """In which role organisations are asked for."""
    return "leading" if question.leading else "any"


# What values are called


def _word(view: View, word: str) -> str:
    return " ".join(map(view.spelling, kinds.words_of((word,))))


def _verbund(view: View, id_: str) -> str:
    return view.catalogue.verbuende[id_].name


def _theme(view: View, id_: str) -> str:
    return view.of(view.catalogue.themes[id_].title)


def _land(view: View, id_: str) -> str:
    return view.land(view.catalogue.laender[id_])


def _place(view: View, id_: str) -> str:
    return view.catalogue.places[id_].name


def _organisation(view: View, id_: str) -> str:
    return view.catalogue.organisations[id_].name


def _town(view: View, id_: str) -> str:
    return view.town(view.catalogue.towns[id_])


def _sort(view: View, kind: str) -> str:
    return view.sort(kind)


def _run_time(view: View, text: str) -> str:
    match run_time(text):
        case Length(bound, months):
            return _length(view, str(bound or "exactly"), months)
        case InMonth(edge, month):
            return view.t("span", edge=edge, bound="in", date=view.month_name(month))
        case Span(edge, bound, year, month, last):
            date = view.month(Month(year=year, month=month))
            if month and last:
                date = view.t("months", first=view.month_name(month), last=view.month(Month(year=year, month=last)))
            return view.t("span", edge=edge, bound=bound or "in", date=date)
    return text


def _length(view: View, bound: str, months: int) -> Markup:
    """How long something is to have run: in years where it is told in years, and more or less than so many."""
    if bound == "from" and months > MONTHS_OF_YEAR and months % MONTHS_OF_YEAR == 1:
        bound, months = "over", months - 1
    elif bound == "to" and months % MONTHS_OF_YEAR == MONTHS_OF_YEAR - 1:
        bound, months = "under", months + 1
    years, rest = divmod(months, MONTHS_OF_YEAR)
    return view.t("length", bound=bound, unit="months" if rest else "years", count=months if rest else years)


def _number_of_laender(view: View, least: str) -> str:
    return view.t("spread", count=int(least))


def amount_told(view: View, text: str) -> Markup:
    """How many there are to be."""
    amount = Amount.parse(text)
    if amount is None:
        return escape(text)
    if amount.of == "euros":
        return _sum_told(view, amount)
    if amount.number == 0 and amount.bound != "from":
        return view.t("amount-none", of=amount.of)
    return view.t("amount", of=amount.of, bound=amount.bound or "exactly", count=amount.number)


def _sum_told(view: View, amount: Amount) -> Markup:
    """How much they are to have been given; "over" and "under" where the number lies just beyond a round one."""
    number, bound = amount.number, str(amount.bound or "exactly")
    if bound == "from" and number % _ROUND == 1:
        number, bound = number - 1, "over"
    elif bound == "to" and (number + 1) % _ROUND == 0:
        number, bound = number + 1, "under"
    return view.t("amount-euros", bound=bound, sum=view.euros(Funding(euros=number)))


def _fact(view: View, fact: str) -> str:
    return view.t("fact-name", fact=fact)


# Which Verbünde meet them


def _on(view: View, word: str) -> Iterable[str]:
    return view.topics.speaking_of(word)


def _in(view: View, question: kinds.Search, id_: str) -> Iterable[str]:
    """Those that worked in a Land, and did not do in another one what is looked for."""
    land = view.catalogue.laender[id_]
    return tied(view, question).there(view.catalogue.ids_in(land), land)


def _of_theme(view: View, theme: str) -> Iterable[str]:
    return view.catalogue.themes[theme].verbuende


def _at(view: View, question: kinds.Search, id_: str) -> Iterable[str]:
    place = view.catalogue.places[id_]
    return tied(view, question).there(view.catalogue.verbuende_at(place), place)


def _with(view: View, question: kinds.Search, organisation: str) -> Iterable[str]:
    other = view.catalogue.organisations[organisation]
    return view.catalogue.verbuende_with(other, leading=question.leading)


def _in_part(view: View, question: kinds.Search, organisation: str) -> Iterable[str]:
    """Those with somebody in the part that is asked for: what they led only at first they led as well."""
    led = view.catalogue.ever_led_by(organisation)
    if question.leading:
        return led
    met = frozenset(_with(view, question, organisation))
    return met - led if question.partner else met


def _with_sort(view: View, question: kinds.Search, sort: str) -> Iterator[str]:
    for organisation in view.catalogue.organisations_of_kind(sort):
        yield from _with(view, question, organisation.id)


def _seated(view: View, question: kinds.Search, land: str) -> Iterator[str]:
    """Those with somebody who sits there, and is of the kinds that are asked for, if any are."""
    for organisation in view.catalogue.organisations_of_kinds(question.sorts):
        if view.catalogue.land_of(organisation) == land:
            yield from _with(view, question, organisation.id)


def _spread(view: View, least: str) -> Iterator[str]:
    for verbund in view.catalogue.verbuende.values():
        if len(view.catalogue.laender_of(verbund)) >= int(least):
            yield verbund.id


def _knowing(view: View, fact: str) -> Iterator[str]:
    """Those of which a fact is known."""
    return (verbund.id for verbund in view.catalogue.verbuende.values() if _is_known(verbund, fact))


def _is_known(verbund: Verbund, fact: str) -> bool:
    """Whether a fact of a Verbund is documented; of its run time, the beginning and the end."""
    match fact:
        case "link":
            return verbund.website is not None
        case "coordinator":
            return verbund.coordinator is not None
        case "partners":
            return bool(verbund.partners)
        case "title":
            return verbund.title is not None
        case "when":
            return verbund.period.start is not None and verbund.period.end is not None
        case "start":
            return verbund.period.start is not None
        case "end":
            return verbund.period.end is not None
        case "money":
            return verbund.funding is not None
    raise ValueError(f"{fact} is no fact of which some may know nothing")


# How a description tells them


def _words(view: View, question: kinds.Search, values: Named) -> Iterator[Markup]:
    if values.left_out or question.either:
        return _any_of(view, question, values)
    return iter((Markup(", ").join(values.names),))


def _besides(view: View, _: kinds.Search, values: Named) -> Iterator[Markup]:
    yield view.t("besides", names=view.join(values.names))


def _organisations(view: View, question: kinds.Search, values: Named) -> Iterator[Markup]:
    if question.partner and not values.left_out:
        return (view.t("mere-partner", name=name) for name in _any_of(view, question, values))
    names = [view.t("led-by", name=name) for name in values.names] if question.leading else values.names
    return _any_of(view, question, replace(values, names=names))


def _sorts(view: View, question: kinds.Search, values: Named) -> Iterator[Markup]:
    key = "without-sort" if values.left_out else "led-by" if question.leading else "took-part-of-sort"
    # Some kinds have an "and" in their name.
    jointly = "sorts" in question.jointly and not values.left_out
    for name in values.names if jointly else (view.join(values.names, last="or"),):
        yield view.t(key, name=name, role=role(question))


def _seats(view: View, question: kinds.Search, values: Named) -> Iterator[Markup]:
    yield view.t("seated-in", land=view.join(values.names, last="or"), role=role(question))


def _times(view: View, question: kinds.Search, values: Named) -> Iterator[Markup]:
    """All of them, as all must hold, save those of which one is enough."""
    for group in grouped(run_times(values.values)):
        names = tuple(_run_time(view, str(one)) for one in group)
        yield from _any_of(view, question, replace(values, names=names))


def _amounts(view: View, question: kinds.Search, values: Named) -> Iterator[Markup]:
    """All of them, as all must hold."""
    for name in values.names:
        yield from _any_of(view, question, replace(values, names=(name,)))


def _documented(view: View, _: kinds.Search, values: Named) -> Iterator[Markup]:
    for fact in values.values:
        yield view.t("lacking" if values.left_out else "documented", fact=fact)


def _untold(*_: object) -> tuple[Markup, ...]:
    return ()


FILTERS: Final = (
    Filter("words", _word, 1, lambda view, _, word: _on(view, word), partly=True, told=_words),
    Filter("verbuende", _verbund, 2, lambda _view, _, verbund: (verbund,), told=_besides),
    Filter("themes", _theme, 13, lambda view, _, theme: _of_theme(view, theme)),
    Filter("laender", _land, 12, _in),
    Filter("places", _place, 11, _at),
    Filter("organisations", _organisation, 9, _in_part, told=_organisations),
    Filter("towns", _town, 10, lambda *_: ()),
    Filter("sorts", _sort, 7, _with_sort, told=_sorts),
    Filter("times", _run_time, 5, told=_times),
    Filter("spread", _number_of_laender, 14, lambda view, _, least: _spread(view, least)),
    Filter("amounts", amount_told, 16, told=_amounts),
    Filter("documented", _fact, 15, lambda view, _, fact: _knowing(view, fact), told=_documented),
    Filter("seats", _land, 6, _seated, told=_seats),
    Filter("like", _verbund, 8, told=_untold),
)
"""All filters, in the order in which a description tells them."""
BY_FIELD: Final = {filter_.field: filter_ for filter_ in FILTERS}
PARTS: Final = tuple(
    Part(field, left_out)
    for left_out, kind in ((False, kinds.Search), (True, kinds.Without))
    for field in BY_FIELD
    if field in kind.__dataclass_fields__
)
"""What a search may look for, and then what it may leave out, in the order in which a description tells it."""
_SOUGHT: Final = tuple(part for part in PARTS if not part.left_out)
_all_sought: Final = attrgetter(*(part.field for part in _SOUGHT))
