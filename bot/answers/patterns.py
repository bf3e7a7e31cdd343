"""Messages of Fluent files, ready to be said.

The grammar is that of `fluent.syntax`. Its sister `fluent.runtime` is not used: it loads Babel's data about all the
languages of the world, 8 MB, where these texts need variables, variants, and the plural of two languages.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from fluent.syntax import FluentParser, ast
from fluent.syntax.errors import ParseError
from fluent.syntax.stream import FluentParserStream

from bot.catalogue import Language

Values = Mapping[str, str | int]

_THOUSANDS: Final[Mapping[Language, str]] = {"de": ".", "en": ","}

_NAME: Final = re.compile("[a-zA-Z][a-zA-Z0-9_-]*")
_END_OF_TEXT: Final = re.compile(r"[{}\n]|\r\n")


class PatternError(Exception):
    """A text cannot be read, or not be said with the values it got."""


@dataclass(frozen=True, slots=True)
class _Variable:
    """A place where a value is put in."""

    name: str


@dataclass(frozen=True, slots=True)
class _Choice:
    """Variants, of which a value chooses one: by its name or number, or by "one" if it is 1 (the plural of both)."""

    name: str
    variants: Mapping[str | int, "Pattern"]
    default: "Pattern"

    def of(self, value: str | int) -> "Pattern":
        if value in self.variants:
            return self.variants[value]
        plural = ("one" if value == 1 else "other") if isinstance(value, int) else None
        return self.variants.get(plural, self.default) if plural else self.default


Pattern = tuple[str | _Variable | _Choice, ...]
"""The parts of a message, in their order."""


class _Parser(FluentParser):
    """The parser of `fluent.syntax`, which goes letter by letter, save that names and texts are taken at once.

    They are most of a file. It notes no spans of them.
    """

    def get_identifier(self, ps: FluentParserStream) -> ast.Identifier:
        name = _NAME.match(ps.string, ps.index)
        if name is None:
            raise ParseError("E0004", "a-zA-Z")
        ps.index, ps.peek_offset = name.end(), 0
        return ast.Identifier(name[0])

    def get_text_element(self, ps: FluentParserStream) -> ast.TextElement:
        end = _END_OF_TEXT.search(ps.string, ps.index)
        begin, ps.index, ps.peek_offset = ps.index, end.start() if end else len(ps.string), 0
        return ast.TextElement(ps.string[begin : ps.index])


def read(source: str) -> Iterator[tuple[str, Pattern]]:
    """The messages of a file, by their keys.

    Raises:
        PatternError: if something is no message, or does what these texts do not need.
    """
    for entry in _Parser(with_spans=False).parse(source).body:
        if isinstance(entry, ast.Message):
            try:
                yield entry.id.name, of_message(entry)
            except PatternError as error:
                raise PatternError(f"{entry.id.name}: {error}") from error
        elif not isinstance(entry, ast.BaseComment):
            raise PatternError(f"this is no message: {getattr(entry, 'content', entry)}")


def of_message(message: ast.Message) -> Pattern:
    """What a message says.

    Raises:
        PatternError: if it does what these texts do not need.
    """
    if message.attributes:
        raise PatternError(f"the attribute '{message.attributes[0].id.name}' would never be said")
    if message.value is None:
        raise PatternError("it says nothing")
    return _pattern(message.value)


def variables(pattern: Pattern) -> dict[str, set[str | int]]:
    """The values that a message needs, by their names: the variants that each chooses between, if it chooses."""
    found: dict[str, set[str | int]] = {}
    for part in pattern:
        if isinstance(part, str):
            continue
        variants = found.setdefault(part.name, set())
        if isinstance(part, _Choice):
            variants.update(part.variants)
            for variant in part.variants.values():
                for name, inner in variables(variant).items():
                    found.setdefault(name, set()).update(inner)
    return found


def say(pattern: Pattern, values: Values, language: Language) -> str:
    """A message with values put in.

    Raises:
        PatternError: if a value is missing.
    """
    return "".join([part if isinstance(part, str) else _said(part, values, language) for part in pattern])


def _said(part: _Variable | _Choice, values: Values, language: Language) -> str:
    if part.name not in values:
        raise PatternError(f"there is no value for '{part.name}'")
    value = values[part.name]
    if isinstance(part, _Choice):
        return say(part.of(value), values, language)
    return f"{value:,}".replace(",", _THOUSANDS[language]) if isinstance(value, int) else value


def _pattern(pattern: ast.Pattern) -> Pattern:
    return tuple(
        element.value if isinstance(element, ast.TextElement) else _placed(element.expression)
        for element in pattern.elements
    )


def _placed(expression: ast.Expression | ast.Placeable) -> str | _Variable | _Choice:
    match expression:
        case ast.StringLiteral():
            return expression.parse()["value"]
        case ast.VariableReference():
            return _Variable(expression.id.name)
        case ast.SelectExpression(selector=ast.VariableReference() as selector):
            variants = {_key(variant.key): _pattern(variant.value) for variant in expression.variants}
            default = next(variant for variant in expression.variants if variant.default)
            return _Choice(selector.id.name, variants, variants[_key(default.key)])
        case _:
            raise PatternError(f"{type(expression).__name__} is not known here")


def _key(key: ast.Identifier | ast.NumberLiteral) -> str | int:
    if isinstance(key, ast.Identifier):
        return key.name
    try:
        return int(key.value)
    except ValueError:
        raise PatternError(f"the variant '{key.value}' is no whole number") from None
