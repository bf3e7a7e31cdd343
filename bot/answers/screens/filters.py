"""What a search filters by: each such field of `Search`, with all that the screens have to know about it."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Final, Literal

from markupsafe import Markup

from bot.answers.screens.view import View
from bot.catalogue import Month, Verbund
from bot.questions import kinds
from bot.questions.spans import InMonth, Length, Span, grouped, run_time, run_times


@dataclass(frozen=True, slots=True)
class Named:
    """The values of a filter as they are told: their names, and whether the Verbünde that meet them are left out."""

    field: str
    names: Sequence[str]
    left_out: bool


def _any_of(view: View, question: kinds.Search, values: Named) -> Iterator[Markup]:
    phrase = view.join(values.names, last="and" if is_joint(question, values.field) else "or")
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
    """Ids of the Verbünde that meet a value. None where ids do not tell it all: words can be met in part, and whether
    times are may not be known."""
    against: bool = False
    """Whether those that meet a value are always left out."""
    told: Callable[[View, kinds.Search, Named], Iterable[Markup]] = _any_of
    """The phrases for the values in a description of the search."""

    def values(self, question: kinds.Search) -> tuple[str, ...]:
        """What a search has in this field."""
        values: tuple[str, ...] = getattr(question, self.field)
        return values

    def leaves_out(self, question: kinds.Search) -> bool:
        """Whether those that meet a value are left out, not looked for."""
        return self.against or self.field in question.excluding


def has_filter(question: kinds.Search) -> bool:
    """Whether anything is searched for at all."""
    return any(filter_.values(question) for filter_ in FILTERS)


def given(question: kinds.Search) -> tuple[str, ...]:
    """The filters that a search has, in the order of its fields."""
    return tuple(field.name for field in fields(question) if field.name in _NAMES and getattr(question, field.name))


def without(question: kinds.Search, *names: str) -> kinds.Search:
    """A search without some of its filters, from its first page on."""
    changed: dict[str, Any] = dict.fromkeys(names, ())
    changed |= {"either": False} if "words" in names else {}
    excluding = tuple(name for name in question.excluding if name not in names)
    return replace(question, **changed, excluding=excluding, count=False, page=1)


def alternatives(view: View, question: kinds.Search) -> bool:
    """Whether a place will do as well as a Land ("in Dortmund oder Berlin"): none lies in one of the Länder."""
    if {"laender", "places"}.intersection(question.jointly):
        return False
    both = question.laender and question.places and not {"laender", "places"}.intersection(question.excluding)
    return bool(both) and not any(view.catalogue.places[id_].land in question.laender for id_ in question.places)


def is_joint(question: kinds.Search, field: str) -> bool:
    """Whether all values of a filter must be met, and not any."""
    return field in question.jointly and field not in question.excluding


def role(question: kinds.Search) -> Literal["leading", "any"]:
    """In which role organisations are asked for."""
    return "leading" if question.leading else "any"


# What values are called


def _word(view: View, word: str) -> str:
    return view.spelling(word)


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
            return view.t("length", bound=bound or "exactly", months=months)
        case InMonth(edge, month):
            return view.t("span", edge=edge, bound="in", date=view.month_name(month))
        case Span(edge, bound, year, month, last):
            date = view.month(Month(year=year, month=month))
            if month and last:
                date = view.t("months", first=view.month_name(month), last=view.month(Month(year=year, month=last)))
            return view.t("span", edge=edge, bound=bound or "in", date=date)
    return text


def _number_of_laender(view: View, least: str) -> str:
    return view.t("spread", count=int(least))


def _fact(view: View, fact: str) -> str:
    return view.t("fact-name", fact=fact)


# Which Verbünde meet them


def _on(view: View, word: str) -> Iterator[str]:
    return (hit.verbund for hit in view.topics.search((word,)))


def _in(view: View, land: str) -> Iterable[str]:
    return view.catalogue.ids_in(view.catalogue.laender[land])


def _of_theme(view: View, theme: str) -> Iterable[str]:
    return view.catalogue.themes[theme].verbuende


def _at(view: View, place: str) -> Iterable[str]:
    return view.catalogue.verbuende_at(view.catalogue.places[place])


def _with(view: View, question: kinds.Search, organisation: str) -> Iterable[str]:
    return view.catalogue.verbuende_with(view.catalogue.organisations[organisation], leading=question.leading)


def _with_sort(view: View, question: kinds.Search, sort: str) -> Iterator[str]:
    for organisation in view.catalogue.organisations.values():
        if organisation.kind == sort:
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
    raise ValueError(f"{fact} is no fact of which some may know nothing")


# How a description tells them


def _words(view: View, question: kinds.Search, values: Named) -> Iterator[Markup]:
    yield view.join(values.names, last="or") if question.either else Markup(", ").join(values.names)


def _besides(view: View, _: kinds.Search, values: Named) -> Iterator[Markup]:
    yield view.t("besides", names=view.join(values.names))


def _organisations(view: View, question: kinds.Search, values: Named) -> Iterator[Markup]:
    names = [view.t("led-by", name=name) for name in values.names] if question.leading else values.names
    return _any_of(view, question, replace(values, names=names))


def _sorts(view: View, question: kinds.Search, values: Named) -> Iterator[Markup]:
    key = "without-sort" if values.left_out else "led-by" if question.leading else "took-part-of-sort"
    yield view.t(key, name=view.join(values.names, last="or"), role=role(question))


def _times(view: View, question: kinds.Search, values: Named) -> Iterator[Markup]:
    """All of them, as all must hold, save those of which one is enough."""
    for group in grouped(run_times(question.times)):
        names = tuple(_run_time(view, str(one)) for one in group)
        yield from _any_of(view, question, replace(values, names=names))


def _documented(view: View, question: kinds.Search, _: Named) -> Iterator[Markup]:
    for fact in question.documented:
        yield view.t("documented", fact=fact)


def _lacking(view: View, question: kinds.Search, _: Named) -> Iterator[Markup]:
    for fact in question.lacking:
        yield view.t("lacking", fact=fact)


def _untold(*_: object) -> tuple[Markup, ...]:
    return ()


FILTERS: Final = (
    Filter("words", _word, 1, told=_words),
    Filter("unwanted", _word, 2, lambda view, _, word: _on(view, word), against=True),
    Filter("outside", _land, 4, lambda view, _, land: _in(view, land), against=True),
    Filter("besides", _verbund, 3, lambda *given: given[-1:], against=True, told=_besides),
    Filter("themes", _theme, 13, lambda view, _, theme: _of_theme(view, theme)),
    Filter("laender", _land, 12, lambda view, _, land: _in(view, land)),
    Filter("places", _place, 11, lambda view, _, place: _at(view, place)),
    Filter("organisations", _organisation, 9, _with, told=_organisations),
    Filter("towns", _town, 10, lambda *_: ()),
    Filter("sorts", _sort, 7, _with_sort, told=_sorts),
    Filter("times", _run_time, 5, told=_times),
    Filter("spread", _number_of_laender, 14, lambda view, _, least: _spread(view, least)),
    Filter("documented", _fact, 15, lambda view, _, fact: _knowing(view, fact), told=_documented),
    Filter("lacking", _fact, 6, lambda view, _, fact: _knowing(view, fact), against=True, told=_lacking),
    Filter("like", _verbund, 8, told=_untold),
)
"""All filters, in the order in which a description tells them."""
NO_FILTERS: Final = frozenset({"excluding", "jointly", "facts"})
"""What else a search lists: filters that are turned round or all met, and what is asked of each Verbund found."""

_NAMES: Final = frozenset(filter_.field for filter_ in FILTERS)
