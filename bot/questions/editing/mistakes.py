"""All mistakes in the words of questions, the abbreviations and the examples of talk, for those who edit them.

Here is also found what would stop nothing, but was hardly meant: what stands twice, or would never be recognised.
"""

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Set
from pathlib import Path
from typing import Any, Final

from bot.catalogue import LANGUAGES, Problem
from bot.catalogue.checking import Trail
from bot.catalogue.reading import Document, checked, read, text_of
from bot.questions.words.folding import ABBREVIATIONS, FOLDER, fold
from bot.questions.words.word_files import NEAR_NOUNS, NEAR_WORDS, TALK, file_of
from bot.questions.words.written_words import GAP, Talk, Words, chosen

_FUNCTION: Final = "function"
_SIGNALS: Final = "signals"
_YEARS: Final = "years"


def mistakes(folder: Path = FOLDER) -> list[Problem]:
    """What is wrong with the files in `folder` (default: the bundled ones), sorted by file and line."""
    problems: list[Problem] = []
    for language in LANGUAGES:
        file = file_of(language)
        if document := read(folder, file, problems):
            checked(Words, document, (), problems)
            for trail, texts in _lists(document.data):
                problems += _twice_in(document, trail, texts)
                problems += _without_letters(document, trail, texts)
            function = _function(document, text_of(folder, file, []) or "")
            places, gapped = _signals(document)
            problems += _function_twice(document, function, places)
            problems += _said_by_parts(document, {fold(word) for word, _ in function} | gapped, places)
            problems += _years_twice(document)
    if document := read(folder, TALK, problems):
        checked(Talk, document, (), problems)
        problems += _examples(document)
    if text := text_of(folder, ABBREVIATIONS, problems):
        problems += _abbreviations(text)
    text_of(folder, NEAR_WORDS, problems)
    text_of(folder, NEAR_NOUNS, problems)
    return sorted(set(problems))


def _lists(value: Any, trail: Trail = ()) -> Iterator[tuple[Trail, dict[int, str]]]:
    """The lists in a document, however wrong it is otherwise, with those of their items that are texts."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from _lists(inner, (*trail, key))
    elif isinstance(value, list):
        yield trail, {index: item for index, item in enumerate(value) if isinstance(item, str)}


def _twice_in(document: Document, trail: Trail, texts: dict[int, str]) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for index, text in texts.items():
        if (known := first.setdefault(_same(text), index)) != index:
            line = document.lines[(*trail, known)]
            yield document.problem((*trail, index), f"what stands here once; '{text}' already does in line {line}")


def _same(text: str) -> str:
    """The same for phrases that are the same when they are read; what is not read stays as it is."""
    return " ".join(fold(word) or word for word in text.replace(GAP, f" {GAP} ").split())


def _without_letters(document: Document, trail: Trail, texts: dict[int, str]) -> Iterator[Problem]:
    for index, text in texts.items():
        words = text.replace(GAP, " ").split()
        empty = [word for word in words if not fold(word)]
        if empty and any(map(str.isalnum, text)):
            expected = f"words of Latin letters or digits; '{empty[0]}' has none (a gap is written {GAP})"
            yield document.problem((*trail, index), expected)


def _function(document: Document, text: str) -> list[tuple[str, int]]:
    """The words without a subject, with their lines: they are one value, but go on for pages."""
    words = document.data.get(_FUNCTION) if isinstance(document.data, dict) else None
    if not isinstance(words, str):
        return []
    begin = document.lines[(_FUNCTION,)]
    indented = itertools.takewhile(lambda line: not line or line[0].isspace(), text.split("\n")[begin:])
    found = [(word, number) for number, line in enumerate(indented, begin + 1) for word in line.split()]
    return found or [(word, begin) for word in words.split()]


_Phrase = tuple[str, ...]
_Places = Mapping[_Phrase, Mapping[str, Trail]]
"""Where each phrase, folded, stands under each of its signals."""


def _signals(document: Document) -> tuple[_Places, frozenset[str]]:
    """The phrases without a gap, and the words of those with one."""
    listed = document.data.get(_SIGNALS) if isinstance(document.data, dict) else None
    places: dict[_Phrase, dict[str, Trail]] = defaultdict(dict)
    gapped: set[str] = set()
    for trail, texts in _lists(listed, (_SIGNALS,)):
        for index, text in texts.items():
            for phrase in chosen(text):
                words = tuple(map(fold, phrase.replace(GAP, " ").split()))
                if GAP in phrase:
                    gapped.update(words)
                else:
                    places[words].setdefault(str(trail[-1]), (*trail, index))
    return places, frozenset(gapped)


def _function_twice(document: Document, function: list[tuple[str, int]], places: _Places) -> Iterator[Problem]:
    last = dict(function)
    for word, times in Counter(word for word, _ in function).items():
        if times > 1:
            expected = f"words that stand here once; '{word}' stands {times} times"
            yield Problem(document.file, last[word], _FUNCTION, expected)
        for signal, trail in itertools.islice(places.get((fold(word),), {}).items(), 1):
            expected = (
                f"words that stand under no signal; '{word}' does under {signal}, in line {document.lines[trail]}"
            )
            yield Problem(document.file, last[word], _FUNCTION, expected)


def _said_by_parts(document: Document, plain: Set[str], places: _Places) -> Iterator[Problem]:
    said = {phrase: frozenset(signals) for phrase, signals in places.items()}
    for phrase, signals in places.items():
        if len(phrase) > 1 and _in_parts(phrase, said, plain) == said[phrase]:
            for trail in signals.values():
                expected = f"a phrase that says more than its parts; '{document.at(trail)}' does not"
                yield document.problem(trail, expected)


def _in_parts(phrase: _Phrase, said: Mapping[_Phrase, frozenset[str]], plain: Set[str]) -> frozenset[str] | None:
    """What a phrase would say if it were not listed; None where one of its words could be a subject then.

    Read as `Vocabulary.read` does: from the left, the longest part first.
    """
    found: frozenset[str] = frozenset()
    start = 0
    while start < len(phrase):
        parts = (phrase[start:end] for end in range(len(phrase), start, -1))
        part = next((part for part in parts if part in said and part != phrase), None)
        if part is None and phrase[start] not in plain:
            return None
        found |= said[part] if part else frozenset()
        start += len(part) if part else 1
    return found


def _years_twice(document: Document) -> Iterator[Problem]:
    years = document.data.get(_YEARS) if isinstance(document.data, dict) else None
    known: dict[str, Trail] = {}
    for trail, texts in _lists(years, (_YEARS,)):
        for index, text in texts.items():
            if (year := known.setdefault(_same(text), trail)) != trail:
                yield document.problem((*trail, index), f"a year that is spoken so; '{text}' already is {year[-1]}")


def _examples(document: Document) -> Iterator[Problem]:
    first: dict[str, tuple[int, Trail]] = {}
    for trail, texts in _lists(document.data):
        for index, text in texts.items():
            here = (*trail, index)
            if not fold(text):
                yield document.problem(here, "an example that has words")
                continue
            line, known = first.setdefault(" ".join(text.casefold().split()), (document.lines[here], here))
            if known != here:
                yield document.problem(here, f"an example that stands once; this one already does in line {line}")


def _abbreviations(text: str) -> Iterator[Problem]:
    first: dict[str, int] = {}
    for number, line in enumerate(text.split("\n"), 1):
        if not line.strip() or line.startswith("#"):
            continue
        short, equals, whole = line.partition("=")
        key = fold(short)
        if len(short.split()) != 1 or not key:
            expected = "a single word that is written short, and maybe the word that it stands for (as 'anz = Anzahl')"
            yield Problem(ABBREVIATIONS, number, "", expected)
        elif first.setdefault(key, number) != number:
            expected = f"an abbreviation that stands once; '{short.strip()}' already does in line {first[key]}"
            yield Problem(ABBREVIATIONS, number, "", expected)
        if equals and (len(whole.split()) != 1 or not fold(whole)):
            yield Problem(ABBREVIATIONS, number, short.strip(), "a single word behind '='")
