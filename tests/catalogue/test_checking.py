"""Plain data become models, or all that is wrong is told at once, each where it is."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

import pytest

from bot.catalogue.checking import Before, Trail, WrongError, check, dotted, wrong


def _even(value: float) -> float:
    if value % 2:
        raise wrong("an even number")
    return value


@dataclass(frozen=True, kw_only=True)
class Part:
    size: Annotated[float, _even]
    colour: Literal["red", "green", "blue"] = "red"
    hidden: bool = False


@dataclass(frozen=True, kw_only=True)
class Whole:
    name: str
    parts: tuple[Part, ...] = ()
    spare: Part | None = None
    words: Annotated[tuple[str, ...], Before(str.split)] = ()
    number: int = 0

    def __post_init__(self) -> None:
        if self.spare and not self.parts:
            raise wrong("no spare part without others", "spare")


def problems(value: object) -> tuple[tuple[Trail, str], ...]:
    with pytest.raises(WrongError) as caught:
        check(Whole, value)
    return caught.value.problems


def test_what_is_right_becomes_a_model() -> None:
    part = {"size": "4", "hidden": "Yes", "colour": "blue"}
    whole = check(Whole, {"name": "a", "parts": [part, {"size": "2"}], "words": "b c", "number": 7})
    assert whole == Whole(
        name="a", parts=(Part(size=4, colour="blue", hidden=True), Part(size=2)), words=("b", "c"), number=7
    )
    assert check(Whole, whole) is whole


def test_all_that_is_wrong_is_told_at_once() -> None:
    parts = [{"size": "3"}, {"size": "x", "colour": "pink", "hidden": "perhaps"}, [], {}]
    assert problems({"nmae": "a", "parts": parts, "spare": "one", "number": "7"}) == (
        (("nmae",), "is not a key that is known here"),
        (("parts", 0, "size"), "an even number"),
        (("parts", 1, "size"), "a number"),
        (("parts", 1, "colour"), "one of 'red', 'green' or 'blue'"),
        (("parts", 1, "hidden"), "true or false"),
        (("parts", 2), "a mapping (key: value)"),
        (("parts", 3, "size"), "is missing"),
        (("spare",), "a mapping (key: value)"),
        (("number",), "a whole number"),
        (("name",), "is missing"),
    )


@pytest.mark.parametrize("number", [True, 1.0, "1", None])
def test_whole_numbers_are_nothing_else(number: object) -> None:
    assert problems({"name": "a", "number": number}) == ((("number",), "a whole number"),)


@pytest.mark.parametrize("size", ["nan", "-inf", "", [], {}, None])
def test_numbers_are_finite(size: object) -> None:
    assert problems({"name": "a", "spare": {"size": size}}) == ((("spare", "size"), "a number"),)


@pytest.mark.parametrize("value", ["a", [], None, 1])
def test_another_shape(value: object) -> None:
    assert problems(value) == (((), "a mapping (key: value)"),)


def test_a_model_tells_where_its_parts_do_not_fit() -> None:
    assert problems({"name": "a", "spare": {"size": "2"}}) == ((("spare",), "no spare part without others"),)


def test_problems_can_be_read() -> None:
    with pytest.raises(WrongError, match=r"^parts\[1\]\.size: is missing; name: a text$"):
        check(Whole, {"parts": [{"size": "2"}, {}], "name": []})


@pytest.mark.parametrize(("trail", "text"), [((), ""), (("a",), "a"), ((0, "b", 1, 2, "c"), "[0].b[1][2].c")])
def test_trails_as_text(trail: Trail, text: str) -> None:
    assert dotted(trail) == text


def test_types_that_cannot_be_read_are_found_at_once() -> None:
    with pytest.raises(TypeError):
        check(bytes, b"")


def test_the_keys_of_a_mapping_are_looked_at_as_well_as_its_values() -> None:
    @dataclass(frozen=True)
    class Sizes:
        of: Mapping[Literal["red", "green"], float]

    assert check(Sizes, {"of": {"red": "1", "green": "2"}}) == Sizes({"red": 1, "green": 2})
    with pytest.raises(WrongError) as caught:
        check(Sizes, {"of": {"red": "x", "blue": "2"}})
    assert caught.value.problems == ((("of", "blue"), "one of 'red' or 'green'"), (("of", "red"), "a number"))
    with pytest.raises(WrongError, match=re.escape("of: a mapping (key: value)")):
        check(Sizes, {"of": ["red"]})
