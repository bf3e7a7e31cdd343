"""Any question there is, for tests of properties."""

from dataclasses import fields
from typing import Any, get_args

from hypothesis import strategies as st

from bot.answers.address import asks_where, fits
from bot.catalogue import Catalogue, OrganisationKind
from bot.questions import kinds
from bot.questions.kinds import Countable, Question
from bot.questions.numbers.amounts import Amount
from bot.questions.numbers.spans import InMonth, Length, Span

AMOUNTS = st.builds(
    Amount, st.sampled_from(get_args(Countable)), st.sampled_from(["", "from", "to"]), st.integers(0, 99)
) | st.builds(Amount, st.just("euros"), st.sampled_from(["", "from", "to", "about"]), st.integers(1000, 999_999_999))
ALL_KINDS: tuple[type[Question], ...] = tuple(
    kind for kind in vars(kinds).values() if isinstance(kind, type) and issubclass(kind, Question) and kind != Question
)
_WRAPPING = {kinds.AskBack, kinds.UnknownName, kinds.Card, kinds.Several}
_PLAIN = [kind for kind in ALL_KINDS if kind not in _WRAPPING]

_WORDS = st.lists(
    st.sampled_from(["leerstand", "haushalt", "bus", "pferde", "x2", "daseinsvorsorge"])
    | st.text("abcdefghijklmnopqrstuvwxyz0123456789", min_size=1, max_size=30),
    max_size=6,
    unique=True,
)

SPANS = st.builds(
    Span,
    st.sampled_from(["start", "end"]),
    st.sampled_from(["", "from", "to"]),
    st.integers(2000, 2099),
    st.none() | st.integers(1, 12),
) | st.builds(Span, st.just("run"), st.just(""), st.integers(2000, 2099), st.none() | st.integers(1, 12))
_PARTS = st.tuples(st.integers(1, 12), st.integers(1, 12)).filter(lambda months: months[0] < months[1])
RUN_TIMES = (
    SPANS
    | st.builds(
        lambda edge, year, months: Span(edge, "", year, *months),
        st.sampled_from(["start", "end", "run"]),
        st.integers(2000, 2099),
        _PARTS,
    )
    | st.builds(InMonth, st.sampled_from(["start", "end"]), st.integers(1, 12))
    | st.builds(Length, st.sampled_from(["", "from", "to"]), st.integers(0, 9999))
)


def any_question(catalogue: Catalogue) -> st.SearchStrategy[Question]:
    """A question of any kind about this catalogue, as texts and addresses bring them."""
    plain = st.one_of([_of_kind(kind, catalogue, smallest=1) for kind in _PLAIN])
    nameless = st.one_of([_of_kind(kind, catalogue, smallest=0) for kind in _PLAIN])
    words = _WORDS.map(tuple)
    cards = st.builds(
        kinds.Card,
        st.sampled_from(sorted(catalogue.verbuende)),
        st.one_of([_of_kind(kind, catalogue, smallest=1) for kind in kinds.LISTING]),
    )
    named = st.builds(kinds.AskBack, plain, words) | st.builds(kinds.UnknownName, nameless, words)
    several = st.builds(kinds.Several, st.lists(plain, min_size=2, max_size=3).map(tuple))
    return plain | named | cards.filter(fits) | several


def _of_kind(kind: type[Question], catalogue: Catalogue, smallest: int) -> st.SearchStrategy[Question]:
    built = st.builds(kind, **{field.name: _values(kind, field.name, catalogue, smallest) for field in fields(kind)})
    return built.filter(_asks_something)


def _asks_something(question: Question) -> bool:
    """Whether somewhere is asked for, where the question is whether a Verbund was there."""
    return not isinstance(question, kinds.IsAt) or asks_where(question)


def _values(
    kind: type[Question | kinds.Without], name: str, catalogue: Catalogue, smallest: int
) -> st.SearchStrategy[Any]:
    match name:
        case "verbuende":
            return _some(catalogue.verbuende, smallest)
        case "like":
            return _some(catalogue.verbuende, 0, 3)
        case "themes":
            return _some(catalogue.themes, 0 if kind in {kinds.Search, kinds.Superlative, kinds.Without} else 1)
        case "theme":
            return st.sampled_from(sorted(catalogue.themes))
        case "laender" | "seats":
            return _some(catalogue.laender, 0, 4)
        case "places":
            return _some(catalogue.places, 0, 4)
        case "organisations":
            return _some(catalogue.organisations, 0, 4)
        case "towns":
            return _some(catalogue.towns, 0, 4)
        case "facts":
            return _some(get_args(kinds.Fact), 0 if kind in {kinds.Search, kinds.Superlative} else 1)
        case "documented":
            return _some(get_args(kinds.Documented), 0)
        case "amounts":
            return st.lists(AMOUNTS.map(str), max_size=2, unique=True).map(tuple)
        case "claims":
            return st.lists(st.sampled_from(kinds.GOING_ON) | AMOUNTS.map(str), max_size=2, unique=True).map(tuple)
        case "compared_in":
            return _some(get_args(kinds.ComparedIn), 0)
        case "spread":
            return _some(kinds.SPREADS, 0, 1)
        case "sorts":
            return _some(get_args(OrganisationKind), 0)
        case "details":
            return _some([fact.id for fact in catalogue.programme.facts], 0)
        case "without" if kind is not kinds.Members:
            left_out = {field.name: _values(kinds.Without, field.name, catalogue, 0) for field in fields(kinds.Without)}
            return st.builds(kinds.Without, **left_out)
        case "jointly":
            return _some(get_args(kinds.Joint), 0)
        case "extreme":
            return st.sampled_from(get_args(kinds.Extreme))
        case "besides":
            return _some(get_args(kinds.Extreme), 0)
        case "on":
            return st.sampled_from(get_args(kinds.RemarkOn))
        case "whether":
            return st.sampled_from(get_args(kinds.Whether))
        case "of_several":
            return st.sampled_from(get_args(kinds.OfSeveral))
        case "order":
            return st.sampled_from(get_args(kinds.Order))
        case "words":
            return (_WORDS.filter(bool) if kind in {kinds.ThemesOn, kinds.Perhaps} else _WORDS).map(tuple)
        case "times":
            return st.lists(RUN_TIMES.map(str), max_size=3, unique=True).map(tuple)
        case "nearest":
            return st.just(())
        case "page":
            return st.integers(1, 99)
        case "rank":
            return st.integers(1, 9)
        case _:
            return st.booleans()


def _some(ids: Any, smallest: int, largest: int = 30) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(sorted(ids)), min_size=smallest, max_size=largest, unique=True).map(tuple)
