"""Plain data into models, or all that is wrong with it at once.

A model is a dataclass, and the types of its fields say what is wanted: other models, tuples, mappings, choices, texts,
numbers and `bool`. Functions in `Annotated` have the last word on a value: they return it, or raise `wrong(...)`; those
in `Before` have the first. Texts stand for numbers and for true and false as well, since YAML is read as text alone.
"""

import math
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Final, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

Trail = tuple[str | int, ...]
"""Where in a document: keys and list positions from the root."""

_Reader = Callable[[Any], Any]
_TRUTH: Final = {"true": True, "yes": True, "on": True, "false": False, "no": False, "off": False}
_A_MAPPING: Final = "a mapping (key: value)"

T = TypeVar("T")


class WrongError(ValueError):
    """All that is wrong with a value: where, from there inwards, and what is expected."""

    def __init__(self, problems: Iterable[tuple[Trail, str]]) -> None:
        self.problems = tuple(problems)
        super().__init__("; ".join(": ".join(filter(None, (dotted(trail), said))) for trail, said in self.problems))


def wrong(expected: str, *trail: str | int) -> WrongError:
    """One thing that is wrong with a value, or with a part of it."""
    return WrongError([(trail, expected)])


def dotted(trail: Trail) -> str:
    """A trail as people write it: `partners[1].organisation`."""
    text = ""
    for part in trail:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


@dataclass(frozen=True, slots=True)
class Before:
    """In `Annotated`: what is made of a value before it is looked at."""

    convert: Callable[[Any], Any]


def check(kind: type[T], value: object) -> T:
    """The value as what it should be.

    Raises:
        WrongError: with all that is wrong with it.
    """
    of_kind: Any = kind
    found: T = _reader(of_kind)(value)
    return found


@cache
def _reader(kind: Any) -> _Reader:
    """What reads values of a type."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin is Annotated:
        before = [step.convert for step in inner[1:] if isinstance(step, Before)]
        after = [step for step in inner[1:] if not isinstance(step, Before)]
        return _chain(*before, _reader(inner[0]), *after)
    if origin is Literal:
        return _choice(inner)
    if origin is tuple:
        return _many(_reader(inner[0]))
    if origin is Mapping:
        return _mapping(*map(_reader, inner))
    if origin in {Union, UnionType}:
        [known] = (one for one in inner if one is not NoneType)
        return _reader(known)
    return _SIMPLE[kind] if kind in _SIMPLE else _model(kind)


def _chain(*steps: _Reader) -> _Reader:
    def read(value: Any) -> Any:
        for step in steps:
            value = step(value)
        return value

    return read


def _choice(options: tuple[str, ...]) -> _Reader:
    *others, last = map(repr, options)

    def read(value: Any) -> Any:
        if value not in options:
            raise wrong(f"one of {', '.join(others)} or {last}")
        return value

    return read


def _many(read_one: _Reader) -> _Reader:
    def read(value: Any) -> Any:
        if not isinstance(value, list):
            raise wrong("a list")
        return tuple(_each((index, read_one, item) for index, item in enumerate(value)))

    return read


def _mapping(read_key: _Reader, read_one: _Reader) -> _Reader:
    def read(value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise wrong(_A_MAPPING)
        found = _each([*((key, read_key, key) for key in value), *((key, read_one, value[key]) for key in value)])
        return dict(zip(found[: len(value)], found[len(value) :], strict=True))

    return read


def _model(kind: type) -> _Reader:
    if not is_dataclass(kind):
        raise TypeError(f"values of {kind} cannot be read")
    readers = {name: _reader(wanted) for name, wanted in get_type_hints(kind, include_extras=True).items()}
    needed = [field.name for field in fields(kind) if field.default is MISSING]

    def read(value: Any) -> Any:
        if isinstance(value, kind):
            return value
        if not isinstance(value, Mapping):
            raise wrong(_A_MAPPING)
        keys = [*value, *(name for name in needed if name not in value)]
        parts = _each((key, readers.get(key, _unknown) if key in value else _missing, value.get(key)) for key in keys)
        return kind(**dict(zip(keys, parts, strict=True)))

    return read


def _each(parts: Iterable[tuple[str | int, _Reader, Any]]) -> list[Any]:
    """The parts of a value, or all that is wrong with any of them."""
    found: list[Any] = []
    problems: list[tuple[Trail, str]] = []
    for key, read, value in parts:
        try:
            found.append(read(value))
        except WrongError as error:
            problems += (((key, *trail), expected) for trail, expected in error.problems)
    if problems:
        raise WrongError(problems)
    return found


def _unknown(_: Any) -> Any:
    raise wrong("is not a key that is known here")


def _missing(_: Any) -> Any:
    raise wrong("is missing")


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise wrong("a text")
    return value


def _number(value: Any) -> float:
    try:
        number = float(value)
    except (TypeError, ValueError):
        number = math.nan
    if not math.isfinite(number):
        raise wrong("a number")
    return number


def _whole(value: Any) -> int:
    if type(value) is not int:
        raise wrong("a whole number")
    return value


def _truth(value: Any) -> bool:
    truth = _TRUTH.get(value.casefold()) if isinstance(value, str) else None
    if truth is None:
        raise wrong("true or false")
    return truth


_SIMPLE: Final[Mapping[type, _Reader]] = {str: _text, float: _number, int: _whole, bool: _truth}
