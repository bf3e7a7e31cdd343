"""Mistakes in the texts people edit: each is told with its file, line and message, and none gets through unnoticed."""

import re
from pathlib import Path

import pytest

from bot.answers.text_files import mistakes
from bot.answers.texts import read_texts
from bot.catalogue import FilesError

COMMON = """\
# Greetings.
hello = Hello, { $name }

things =
    { $count ->
        [one] a thing
       *[other] { $count } things
    }
"""
MORE = "kind =\n    { $kind ->\n        [big] big\n       *[small] small\n    }\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Small texts without a mistake, free to be damaged."""
    for language in ("de", "en"):
        inside = tmp_path / "texts" / language
        inside.mkdir(parents=True)
        (inside / "common.ftl").write_text(COMMON, encoding="utf-8")
        (inside / "more.ftl").write_text(MORE, encoding="utf-8")
    return tmp_path


def damage(folder: Path, name: str, right: str, wrong: str) -> list[str]:
    """What is told when something right has become wrong."""
    path = folder / "texts" / name
    text = path.read_text("utf-8")
    assert right in text
    path.write_text(text.replace(right, wrong, 1), encoding="utf-8")
    return [str(mistake) for mistake in mistakes(folder)]


def test_the_bundled_texts_have_none() -> None:
    assert mistakes() == []


def test_texts_without_a_mistake_are_read(folder: Path) -> None:
    assert mistakes(folder) == []
    assert read_texts(folder)["en"]("hello", name="Anna") == "Hello, Anna"


@pytest.mark.parametrize(
    ("right", "wrong", "told"),
    [
        pytest.param(
            "{ $name }",
            "{ $name",
            ['texts/en/common.ftl:2: hello: a message in the grammar of Fluent (Expected token: "}")'],
            id="broken syntax",
        ),
        pytest.param(
            "*[other]",
            "[other]",
            [
                (
                    "texts/en/common.ftl:8: things: a message in the grammar of Fluent "
                    "(Expected one of the variants to be marked as default (*))"
                )
            ],
            id="no default",
        ),
        pytest.param(
            "hello =",
            "helo =",
            [
                "texts/de/common.ftl:2: hello: a message that texts/en has as well; there it is missing",
                "texts/en/common.ftl:2: helo: a message that texts/de has as well; there it is missing",
            ],
            id="another key",
        ),
        pytest.param(
            "$name",
            "$nmae",
            ["texts/en/common.ftl:2: hello: the variables that it has in texts/de/common.ftl:2: $name; here are $nmae"],
            id="another variable",
        ),
        pytest.param(
            ", { $name }",
            "",
            ["texts/en/common.ftl:2: hello: the variables that it has in texts/de/common.ftl:2: $name; here are none"],
            id="no variable",
        ),
        pytest.param(
            "# Greetings.",
            "things = Things",
            ["texts/en/common.ftl:4: things: a message that stands once; it already does in texts/en/common.ftl:1"],
            id="a message twice",
        ),
        pytest.param(
            "# Greetings.",
            "kind = Kind",
            ["texts/en/more.ftl:1: kind: a message that stands once; it already does in texts/en/common.ftl:1"],
            id="a message in two files",
        ),
        pytest.param(
            "Hello, { $name }",
            "{ NUMBER($name) }",
            ["texts/en/common.ftl:2: hello: FunctionReference is not known here"],
            id="a function",
        ),
        pytest.param(
            "# Greetings.",
            "-brand = Bot",
            ["texts/en/common.ftl:1: brand: a message (key = text); terms are not known here"],
            id="a term",
        ),
    ],
)
def test_what_would_break_an_answer_is_told_by_check_and_at_the_start(
    folder: Path, right: str, wrong: str, told: list[str]
) -> None:
    found = damage(folder, "en/common.ftl", right, wrong)
    assert found == told
    with pytest.raises(FilesError, match=re.escape(told[0])):
        read_texts(folder)


def test_variants_that_differ_are_told_by_check(folder: Path) -> None:
    expected = "the variants of $kind that it has in texts/de/more.ftl:1"
    assert damage(folder, "en/more.ftl", "[big]", "[bigg]") == [f"texts/en/more.ftl:1: kind: {expected}"]


def test_plurals_may_fall_differently(folder: Path) -> None:
    assert damage(folder, "en/common.ftl", "[one] a thing", "[0] nothing\n        [one] a thing") == []


def test_a_file_in_another_encoding_is_told_alone(folder: Path) -> None:
    (folder / "texts" / "en" / "more.ftl").write_bytes("kind = é".encode("latin-1"))
    assert [str(mistake) for mistake in mistakes(folder)] == [
        "texts/en/more.ftl:1: text in UTF-8; save the file in that encoding"
    ]
    with pytest.raises(FilesError, match="UTF-8"):
        read_texts(folder)


def test_a_language_without_files_is_told(tmp_path: Path) -> None:
    assert [str(mistake) for mistake in mistakes(tmp_path)] == [
        "texts/de:1: a folder with .ftl files",
        "texts/en:1: a folder with .ftl files",
    ]
