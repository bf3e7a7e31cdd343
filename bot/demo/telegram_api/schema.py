"""The Bot API's methods and types, and the generic check of a request against them."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

SCHEMA_PATH: Final = Path(__file__).with_name("schema.json")

SCALARS: Final[Mapping[str, type | tuple[type, ...]]] = {
    "Boolean": bool,
    "Float": (int, float),
    "Integer": int,
    "String": str,
    "True": bool,
}
"""The specification's scalar types and their counterparts after JSON decoding."""

LIST: Final = "Array of "
FILE: Final = "InputFile"


@dataclass(frozen=True, slots=True)
class Shape:
    """The fields of a method or of an object: name -> the type as the specification writes it."""

    required: Mapping[str, str]
    optional: Mapping[str, str]
    one_of: tuple[str, ...] = ()

    def type_of(self, name: str) -> str | None:
        """The type of a field; ``None`` if there is no such field."""
        return self.required.get(name) or self.optional.get(name)


@dataclass(frozen=True, slots=True)
class Schema:
    """The condensed specification."""

    version: str
    methods: Mapping[str, Shape]
    types: Mapping[str, Shape]

    def problems(self, method: str, params: Mapping[str, Any], uploaded: frozenset[str]) -> Iterator[str]:
        """What is wrong with a call in form: unknown or missing parameters, wrong JSON types at any depth."""
        shape = self.methods[method]
        yield from self._missing(shape, params.keys() | uploaded, "parameter")
        for name, value in params.items():
            written = shape.type_of(name)
            if written is None:
                yield f'unknown parameter "{name}"'
            else:
                yield from self._value_problems(value, written, name)
        for name in sorted(uploaded - params.keys()):
            written = shape.type_of(name)
            if written is not None and FILE not in written.split("|"):
                yield f'parameter "{name}" is not a file'

    def decoded(self, method: str, params: Mapping[str, Any]) -> dict[str, Any]:
        """The parameters with objects and lists that came as JSON text decoded, as the real server does."""
        shape = self.methods[method]
        return {name: _decoded(value, shape.type_of(name) or "") for name, value in params.items()}

    def _missing(self, shape: Shape, given: set[str], what: str) -> Iterator[str]:
        for name in shape.required:
            if name not in given:
                yield f'{what} "{name}" is missing'

    def _value_problems(self, value: Any, written: str, path: str) -> Iterator[str]:
        """The problems under the alternative that fits best; none if one of the alternatives fits."""
        attempts = [list(self._single_problems(value, one, path)) for one in written.split("|")]
        yield from min(attempts, key=len)

    def _single_problems(self, value: Any, written: str, path: str) -> Iterator[str]:
        if written.startswith("="):
            if value != written[1:]:
                yield f"{path} must be {written[1:]}"
        elif written.startswith(LIST):
            if not isinstance(value, list):
                yield f"{path} must be an Array"
                return
            for index, element in enumerate(value):
                yield from self._value_problems(element, written.removeprefix(LIST), f"{path}[{index}]")
        elif written in SCALARS:
            # In Python a bool is an int; in JSON it is not.
            if not isinstance(value, SCALARS[written]) or (isinstance(value, bool) and SCALARS[written] is not bool):
                yield f"{path} must be of type {written}"
        elif written == FILE:
            yield f"{path} must be uploaded as a file"
        else:
            yield from self._object_problems(value, written, path)

    def _object_problems(self, value: Any, type_name: str, path: str) -> Iterator[str]:
        if not isinstance(value, dict):
            yield f"{type_name} must be an Object ({path})"
            return
        shape = self.types[type_name]
        if shape.one_of:
            yield from self._value_problems(value, "|".join(self._candidates(value, shape)), path)
            return
        yield from self._missing(shape, set(value), f"{path}: field")
        for name, inner in value.items():
            written = shape.type_of(name)
            if written is None:
                yield f'unknown field "{name}" in {type_name} ({path})'
            else:
                yield from self._value_problems(inner, written, f"{path}.{name}")

    def _candidates(self, value: Mapping[str, Any], union: Shape) -> tuple[str, ...]:
        """The subtypes whose fixed fields agree with the value; all of them if none does."""
        fitting = tuple(
            name
            for name in union.one_of
            if all(
                value.get(key) == written[1:]
                for key, written in self.types[name].required.items()
                if written.startswith("=")
            )
        )
        return fitting or union.one_of


def element_type(written: str) -> str:
    """The innermost element of a possibly nested array type."""
    while written.startswith(LIST):
        written = written.removeprefix(LIST)
    return written


def _decoded(value: Any, written: str) -> Any:
    if not isinstance(value, str) or "String" in written.split("|"):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


@cache
def load_schema() -> Schema:
    """The schema that lies beside this module."""
    raw = json.loads(SCHEMA_PATH.read_text(encoding="utf-8"))
    return Schema(raw["version"], _shapes(raw["methods"]), _shapes(raw["types"]))


def _shapes(raw: Mapping[str, Any]) -> dict[str, Shape]:
    return {
        name: Shape(one.get("required", {}), one.get("optional", {}), tuple(one.get("one_of", ())))
        for name, one in raw.items()
    }
