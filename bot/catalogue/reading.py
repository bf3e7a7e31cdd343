"""YAML with line numbers.

Every scalar is read as text: `no`, `2016` or `05913000` mean what the editor typed, and the models say which type is
wanted. Aliases, anchors, tags and doubled keys are refused, since an editor does not expect what they do.
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml

Trail = tuple[str | int, ...]
"""Where in a document: keys and list positions from the root."""

_DEEPEST: Final = 50
"""Levels that no data file comes near."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One mistake in a data file."""

    file: str
    line: int
    field: str
    expected: str

    def __str__(self) -> str:
        where = f"{self.file}:{self.line}"
        return f"{where}: {self.field}: {self.expected}" if self.field else f"{where}: {self.expected}"


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
        return Problem(self.file, self.lines.get(known, 1), _dotted(trail), expected)


def _dotted(trail: Trail) -> str:
    text = ""
    for part in trail:
        text += f"[{part}]" if isinstance(part, int) else f".{part}" if text else part
    return text


class _RefusedError(yaml.MarkedYAMLError):
    """YAML that is valid, but does what an editor does not expect."""


class _Loader(yaml.SafeLoader):
    """A loader that only composes; aliases, anchors and tags are errors."""

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        event = self.peek_event()  # type: ignore[no-untyped-call]  # the stubs leave its types out
        if problem := _unexpected(event):
            raise _RefusedError(problem=problem, problem_mark=event.start_mark)
        return super().compose_node(parent, index)


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
        node = _compose(text)
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
    if node is None:
        problems.append(Problem(name, 1, "", "a file that is not empty"))
        return None
    plain = _Plain(name)
    data = plain.value(node, ())
    problems += plain.problems
    return Document(name, data, plain.lines)


def _compose(text: str) -> yaml.Node | None:
    """The root of a document. The parser in C is several times quicker, the one in Python says better what is wrong."""
    if yaml.__with_libyaml__:
        with contextlib.suppress(yaml.YAMLError):
            if _is_simple(text):
                node: yaml.Node | None = yaml.compose(text, yaml.CSafeLoader)
                return node
    loader = _Loader(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def _is_simple(text: str) -> bool:
    """Whether there is nothing to refuse, nor so deep a nesting that composing it in C could end the program."""
    depth = 0
    for event in yaml.parse(text, yaml.CSafeLoader):
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _DEEPEST or _unexpected(event):
            return False
    return True


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
    """Turns nodes into plain data and notes the line of every value."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.lines: dict[Trail, int] = {}
        self.problems: list[Problem] = []

    def value(self, node: yaml.Node, trail: Trail) -> Any:
        line = node.start_mark.line + 1
        self.lines.setdefault(trail, line)
        if isinstance(node, yaml.MappingNode):
            return self._mapping(node, trail)
        if isinstance(node, yaml.SequenceNode):
            return [self.value(item, (*trail, index)) for index, item in enumerate(node.value)]
        return self._text(node, trail)

    def _mapping(self, node: yaml.MappingNode, trail: Trail) -> dict[str, Any]:
        result: dict[str, Any] = {}
        for key_node, value_node in node.value:
            line = key_node.start_mark.line + 1
            if not isinstance(key_node, yaml.ScalarNode):
                self.problems.append(Problem(self.file, line, _dotted(trail), "a key that is a plain word"))
                continue
            key = self._text(key_node, trail)
            self.lines[(*trail, key)] = line
            if key in result:
                self.problems.append(Problem(self.file, line, _dotted((*trail, key)), "a key that occurs once"))
            result[key] = self.value(value_node, (*trail, key))
        return result

    def _text(self, node: yaml.Node, trail: Trail) -> str:
        """A text. Escapes can make halves of characters, which nobody could send or print."""
        text = str(node.value)
        whole = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
        if whole != text:
            expected = "text without half characters (\\u...)"
            self.problems.append(Problem(self.file, node.start_mark.line + 1, _dotted(trail), expected))
        return whole
