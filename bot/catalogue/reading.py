"""YAML with line numbers.

Every scalar is read as text: `no`, `2016` or `05913000` mean what the editor typed, and the models say which type is
wanted. Aliases, anchors, tags and doubled keys are refused, since an editor does not expect what they do.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import yaml

from bot.catalogue.checking import Trail, WrongError, check, dotted

T = TypeVar("T")


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake in a file that people edit."""

    file: str
    line: int
    field: str
    expected: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}"
        return f"{where}: {self.field}: {self.expected}" if self.field else f"{where}: {self.expected}"


class FilesError(Exception):
    """Files cannot be used. `problems` names every mistake, sorted by file and line."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__("\n".join(map(str, self.problems)))


@dataclass(frozen=True, slots=True)
class Document:
    """A parsed file: plain data, and the line of every value in it."""

    file: str
    data: Any
    lines: dict[Trail, int]

    def at(self, trail: Trail) -> Any:
        """The value at `trail`, which must exist."""
        value = self.data
        for part in trail:
            value = value[part]
        return value

    def problem(self, trail: Trail, expected: str) -> Problem:
        """A problem at `trail`, or at the nearest enclosing value that has a line."""
        known = trail
        while known and known not in self.lines:
            known = known[:-1]
        return Problem(self.file, self.lines.get(known, 1), dotted(trail), expected)


def checked(kind: type[T], document: Document | None, trail: Trail, problems: list[Problem]) -> T | None:
    """What stands at `trail`, as what it should be. Mistakes are added to `problems`; None if there are any."""
    if document is None:
        return None
    try:
        return check(kind, document.at(trail))
    except WrongError as error:
        problems += [document.problem((*trail, *inner), expected) for inner, expected in error.problems]
        return None


class _RefusedError(yaml.MarkedYAMLError):
    """YAML that is valid, but does what an editor does not expect."""


def _unexpected(event: Any) -> str:
    """What is expected instead of an event that is refused."""
    if isinstance(event, yaml.AliasEvent):
        return "no alias (*name); a text that begins with * stands in quotes"
    if getattr(event, "anchor", None) is not None:
        return "no anchor (&name); a text that begins with & stands in quotes"
    if getattr(event, "tag", None) is not None:
        return "no tag (!name); a text that begins with ! stands in quotes"
    return ""


def text_of(folder: Path, name: str, problems: list[Problem]) -> str | None:
    """The text of the file `name` in `folder`. What is wrong is added to `problems`; None if it cannot be read."""
    try:
        content = (folder / name).read_bytes()
    except FileNotFoundError:
        problems.append(Problem(name, 1, "", "this file is missing"))
        return None
    except OSError as error:
        problems.append(Problem(name, 1, "", f"a file that can be read ({type(error).__name__})"))
        return None
    try:
        # Line ends as an editor counts them, whichever system the file comes from.
        return content.decode("utf-8").replace("\r\n", "\n").replace("\r", "\n")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        problems.append(Problem(name, line, "", "text in UTF-8; save the file in that encoding"))
        return None


def read(folder: Path, name: str, problems: list[Problem]) -> Document | None:
    """Parse the file `name` in `folder`. Mistakes are added to `problems`; None if nothing can be made of it."""
    text = text_of(folder, name, problems)
    if text is None:
        return None
    try:
        plain = _plain(name, text)
    except _RefusedError as error:
        problems.append(Problem(name, _line(error, text), "", error.problem or ""))
        return None
    except yaml.MarkedYAMLError as error:
        problems.append(Problem(name, _line(error, text), "", f"valid YAML ({_said(error, text)})"))
        return None
    except yaml.reader.ReaderError as error:
        line = text[: error.position].count("\n") + 1
        problems.append(Problem(name, line, "", f"only characters that can be seen ({str(error).splitlines()[0]})"))
        return None
    except (ValueError, OverflowError) as error:
        problems.append(Problem(name, 1, "", f"valid YAML ({error})"))
        return None
    except RecursionError:
        problems.append(Problem(name, 1, "", "valid YAML (nested too deeply)"))
        return None
    if not plain.lines:
        problems.append(Problem(name, 1, "", "a file that is not empty"))
        return None
    problems += plain.problems
    return Document(name, plain.data, plain.lines)


def _plain(name: str, text: str) -> "_Plain":
    """The content of a document. The parser in C is quicker by far, the one in Python says better what is wrong."""
    if yaml.__with_libyaml__:
        try:
            return _Plain(name, yaml.parse(text, yaml.CSafeLoader))
        except _RefusedError:
            raise
        except yaml.YAMLError:
            pass
    return _Plain(name, yaml.parse(text, yaml.SafeLoader))


def _line(error: yaml.MarkedYAMLError, text: str) -> int:
    """Where the mistake was noticed, or, if only at the end of the file, where the thing begins that has no end."""
    mark = error.problem_mark or error.context_mark
    if error.context_mark and mark and mark.line >= len(text.splitlines()):
        mark = error.context_mark
    return mark.line + 1 if mark else 1


def _said(error: yaml.MarkedYAMLError, text: str) -> str:
    said = error.problem or "something else was expected"
    if error.context and error.context_mark:
        said += f", {error.context}"
        begins = error.context_mark.line + 1
        if begins != _line(error, text):
            said += f" that begins in line {begins}"
    return said


class _Plain:
    """Turns what a parser finds, event by event, into plain data, and notes the line of every value."""

    def __init__(self, file: str, events: Iterator[Any]) -> None:
        self.file = file
        self.data: Any = None
        self.lines: dict[Trail, int] = {}
        self.problems: list[Problem] = []
        self._events = events
        self._next()
        if isinstance(self._next(), yaml.DocumentStartEvent):
            self.data = self._value(root := self._next(), ())
            self._next()
            if not isinstance(after := self._next(), yaml.StreamEndEvent):
                raise yaml.MarkedYAMLError(
                    "expected one document", root.start_mark, "but found another", after.start_mark
                )

    def _next(self) -> Any:
        """What comes next, unless it does what an editor does not expect."""
        event = next(self._events)
        if problem := _unexpected(event):
            raise _RefusedError(problem=problem, problem_mark=event.start_mark)
        return event

    def _value(self, event: Any, trail: Trail) -> Any:
        """The value that begins with an event."""
        self.lines.setdefault(trail, event.start_mark.line + 1)
        if isinstance(event, yaml.ScalarEvent):
            return self._text(event, trail)
        if isinstance(event, yaml.MappingStartEvent):
            return self._mapping(trail)
        items: list[Any] = []
        while not isinstance(item := self._next(), yaml.SequenceEndEvent):
            items.append(self._value(item, (*trail, len(items))))
        return items

    def _mapping(self, trail: Trail) -> dict[str, Any]:
        result: dict[str, Any] = {}
        while not isinstance(event := self._next(), yaml.MappingEndEvent):
            line = event.start_mark.line + 1
            if not isinstance(event, yaml.ScalarEvent):
                self.problems.append(Problem(self.file, line, dotted(trail), "a key that is a plain word"))
                self._skip(event)
                self._skip(self._next())
                continue
            key = self._text(event, trail)
            self.lines[(*trail, key)] = line
            if key in result:
                self.problems.append(Problem(self.file, line, dotted((*trail, key)), "a key that occurs once"))
            result[key] = self._value(self._next(), (*trail, key))
        return result

    def _skip(self, event: Any) -> None:
        """Leave out the value that begins with an event."""
        if isinstance(event, yaml.CollectionStartEvent):
            while not isinstance(inner := self._next(), yaml.CollectionEndEvent):
                self._skip(inner)

    def _text(self, event: Any, trail: Trail) -> str:
        """A text. Escapes can make halves of characters, which nobody could send or print."""
        text = str(event.value)
        if text.isascii():
            return text
        whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        if whole != text:
            expected = "text without half characters (\\u...)"
            self.problems.append(Problem(self.file, event.start_mark.line + 1, dotted(trail), expected))
        return whole
