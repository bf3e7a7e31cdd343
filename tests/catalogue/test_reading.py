"""Reading YAML: everything is text, every value has its line, and no text is too strange to be reported."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.catalogue.checking import Trail
from bot.catalogue.reading import Document, Problem, read

YAML = st.text(st.sampled_from(list("ab1 \n\t:-[]{},'\"#&*!|>%@`?\\xuU<~=.é\u0085\u2028\ufeff")), max_size=60)


def parse(content: str | bytes) -> tuple[Document | None, list[Problem]]:
    problems: list[Problem] = []
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "file.yaml"
        path.write_bytes(content.encode("utf-8", "surrogatepass") if isinstance(content, str) else content)
        document = read(Path(name), "file.yaml", problems)
    return document, problems


def test_everything_is_text() -> None:
    document, problems = parse("a: no\nb: 05913000\nc: 2016-06\nd: null\ne:\nf: 1.50\n")
    assert problems == []
    assert document
    assert document.data == {"a": "no", "b": "05913000", "c": "2016-06", "d": "null", "e": "", "f": "1.50"}


CONTENT = """\
# a remark
- id: one
  name: {de: eins,
         en: one}
  words: [a,
          b]
- id: two
  text: >-
    folded
    text
  list:
    - x

    - key: value
"""


@pytest.mark.parametrize(
    ("trail", "line"),
    [
        ((), 2),
        ((0,), 2),
        ((0, "id"), 2),
        ((0, "name"), 3),
        ((0, "name", "de"), 3),
        ((0, "name", "en"), 4),
        ((0, "words"), 5),
        ((0, "words", 0), 5),
        ((0, "words", 1), 6),
        ((1,), 7),
        ((1, "text"), 8),
        ((1, "list"), 11),
        ((1, "list", 0), 12),
        ((1, "list", 1), 14),
        ((1, "list", 1, "key"), 14),
    ],
)
def test_lines(trail: Trail, line: int) -> None:
    document, problems = parse(CONTENT)
    assert problems == []
    assert document
    assert document.lines[trail] == line
    assert document.problem(trail, "").line == line


def test_a_problem_at_what_is_not_there_is_shown_at_what_encloses_it() -> None:
    document, _ = parse(CONTENT)
    assert document
    assert document.problem((1, "list", 1, "other", "deep"), "is missing") == Problem(
        "file.yaml", 14, "[1].list[1].other.deep", "is missing"
    )


def test_at() -> None:
    document, _ = parse(CONTENT)
    assert document
    assert document.at((1, "list", 1, "key")) == "value"
    assert document.at(()) is document.data


@pytest.mark.parametrize(
    ("problem", "text"),
    [
        (Problem("themes.yaml", 3, "title.en", "is missing"), "themes.yaml:3: title.en: is missing"),
        (Problem("themes.yaml", 1, "", "this file is missing"), "themes.yaml:1: this file is missing"),
    ],
)
def test_a_problem_as_text(problem: Problem, text: str) -> None:
    assert str(problem) == text


def test_problems_sort_by_file_and_line() -> None:
    problems = [Problem("b", 1, "", ""), Problem("a", 10, "", ""), Problem("a", 9, "z", "")]
    assert sorted(problems) == problems[::-1]


@pytest.mark.parametrize(
    ("content", "line", "expected"),
    [
        ("a: 1\nb: 'c\nd: 1\n", 2, "end of stream"),
        ("a: [1\nb: 2\n", 2, "that begins in line 1"),
        ("a: 1\n  b: 2\n", 2, "valid YAML"),
        ("a: &x 1\n", 1, "no anchor"),
        ("a: &x 1\nb: *x\n", 1, "no anchor"),
        ("a:\n  - 1\n  - *x\n", 3, "no alias"),
        ("a: 1\nb: !!python/object:os.system x\n", 2, "no tag"),
        ("a: 1\n---\nb: 2\n", 2, "valid YAML"),
        ("a: 1\n\nb: \x07\n", 3, "only characters that can be seen"),
        ('a: "\\UFFFFFFFF"\n', 1, "valid YAML"),
        ("a: " + "[" * 3000, 1, "valid YAML"),
        (b"a: 1\nb: \xff\n", 2, "UTF-8"),
        ("ä: 1\n".encode("utf-16"), 1, "UTF-8"),
        ("", 1, "not empty"),
        ("# only a remark\n", 1, "not empty"),
    ],
)
def test_what_cannot_be_read(content: str | bytes, line: int, expected: str) -> None:
    document, [problem] = parse(content)
    assert document is None
    assert (problem.file, problem.line, problem.field) == ("file.yaml", line, "")
    assert expected in problem.expected


def test_a_doubled_key_is_reported_and_the_rest_still_read() -> None:
    document, problems = parse("a: 1\nb: {c: 1, d: 2, c: 3}\na: 4\n")
    assert document
    assert problems == [
        Problem("file.yaml", 2, "b.c", "a key that occurs once"),
        Problem("file.yaml", 3, "a", "a key that occurs once"),
    ]


@given(YAML | st.text())
@example('"\\ud800"')
@example('"\\uD83D\\uDE00"')
@example('"\\UFFFFFFFF"')
@example("%YAML " + "9" * 5000)
@example("? [a]\n: b")
@example("? ? ? a")
@example("<<: {a: 1}")
@example("\0")
@example("\ufeffa: 1")
@example("!<!> a")
def test_any_text_gives_data_or_problems(content: str) -> None:
    document, problems = parse(content)
    assert (document is None) <= bool(problems)
    for problem in problems:
        assert problem.line >= 1
        assert str(problem).encode("utf-8")
        assert len(str(problem).splitlines()) == 1 or "\n" in content
    if document:
        assert min(document.lines.values()) >= 1
        assert repr(document.data)


@given(st.binary(max_size=40))
def test_any_bytes_give_data_or_problems(content: bytes) -> None:
    document, problems = parse(content)
    assert (document is None) <= bool(problems)
