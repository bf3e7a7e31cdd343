"""Read the Fluent files, `texts/<language>/*.ftl`, or say what is wrong with them."""

import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from fluent.syntax import FluentParser, ast

from bot.answers import patterns
from bot.answers.patterns import Pattern, PatternError
from bot.catalogue import LANGUAGES, Language, Problem
from bot.catalogue.reading import text_of

FOLDER: Final = Path(__file__).parent
"""Where the files lie, in `texts/`."""
_BEGINS: Final = re.compile(r"[a-zA-Z][\w-]*")
_PLURAL: Final = "count"
"""What chooses a plural may have other variants in another language."""


def folder_of(language: Language) -> str:
    """Where the files of a language lie."""
    return f"texts/{language}"


def sources(folder: Path, language: Language, problems: list[Problem]) -> dict[str, str]:
    """The files of a language by their names, in the order of these. Mistakes are added to `problems`."""
    inside = folder_of(language)
    names = sorted(path.name for path in (folder / inside).glob("*.ftl"))
    if not names:
        problems.append(Problem(inside, 1, "", "a folder with .ftl files"))
    found = {name: text_of(folder, f"{inside}/{name}", problems) for name in names}
    return {name: text for name, text in found.items() if text is not None}


def mistakes(folder: Path = FOLDER) -> list[Problem]:
    """What is wrong with the files in `folder` (default: the bundled ones), sorted by file and line."""
    problems: list[Problem] = []
    texts = {language: sources(folder, language, problems) for language in LANGUAGES}
    all_read = not problems
    broken: set[str] = set()
    messages = {language: _messages(language, texts[language], problems, broken) for language in LANGUAGES}
    for language, other in itertools.permutations(LANGUAGES, 2) if all_read else ():
        problems += _lacking(messages[language], messages[other].keys() | broken, folder_of(other))
    first, *others = LANGUAGES
    for other in others:
        for key in (messages[first].keys() & messages[other].keys()) - broken:
            problems += _differing(key, messages[first][key], messages[other][key])
    return sorted(set(problems))


@dataclass(frozen=True, slots=True)
class _Message:
    """A message, and where it stands."""

    file: str
    line: int
    pattern: Pattern


def _messages(
    language: Language, texts: Mapping[str, str], problems: list[Problem], broken: set[str]
) -> dict[str, _Message]:
    """The messages of a language. The keys of those that cannot be compared are added to `broken`."""
    found: dict[str, _Message] = {}
    parser = FluentParser()
    for name, source in texts.items():
        file = f"{folder_of(language)}/{name}"
        for entry in parser.parse(source).body:
            if isinstance(entry, ast.BaseComment):
                continue
            key, line = _key(entry), _line(source, entry)
            try:
                if known := found.get(key):
                    raise PatternError(f"a message that stands once; it already does in {known.file}:{known.line}")
                found[key] = _Message(file, line, _pattern(entry))
            except PatternError as error:
                problems.append(Problem(file, line, key, str(error)))
                broken.add(key)
    return found


def _key(entry: ast.EntryType) -> str:
    """The key of a message, or of what was to be one."""
    if isinstance(entry, ast.Message | ast.Term):
        return entry.id.name
    begins = _BEGINS.match(entry.content or "")
    return begins[0] if begins else ""


def _pattern(entry: ast.EntryType) -> Pattern:
    if isinstance(entry, ast.Message):
        return patterns.of_message(entry)
    if isinstance(entry, ast.Junk):
        said = "; ".join(note.message or "" for note in entry.annotations)
        raise PatternError(f"a message in the grammar of Fluent ({said})")
    raise PatternError("a message (key = text); terms are not known here")


def _line(source: str, entry: ast.EntryType) -> int:
    """The line of an entry, behind what is remarked on it; of what is no message, where the parser gave up."""
    match entry:
        case ast.Message() | ast.Term():
            span = entry.id.span
        case ast.Junk():
            span = next((note.span for note in entry.annotations if note.span), entry.span)
        case _:
            span = entry.span
    before = source[: span.start] if span else ""
    if isinstance(entry, ast.Junk) and before.endswith("\n"):
        # What is noticed at the beginning of a line is missing at the end of one before.
        before = before.rstrip()
    return before.count("\n") + 1


def _listed(variables: Iterable[str]) -> str:
    return ", ".join(f"${name}" for name in sorted(variables)) or "none"


def _lacking(messages: dict[str, _Message], known: set[str], other: str) -> Iterator[Problem]:
    for key, message in messages.items():
        if key not in known:
            yield Problem(message.file, message.line, key, f"a message that {other} has as well; there it is missing")


def _differing(key: str, first: _Message, other: _Message) -> Iterator[Problem]:
    there = f"in {first.file}:{first.line}"
    wanted, found = patterns.variables(first.pattern), patterns.variables(other.pattern)
    if wanted.keys() != found.keys():
        expected = f"the variables that it has {there}: {_listed(wanted)}; here are {_listed(found)}"
        yield Problem(other.file, other.line, key, expected)
    for name in sorted((wanted.keys() & found.keys()) - {_PLURAL}):
        if wanted[name] != found[name]:
            yield Problem(other.file, other.line, key, f"the variants of ${name} that it has {there}")
