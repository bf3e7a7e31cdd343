"""The texts: all of them used, and safe whatever is put into them. The mistakes in their files: `test_text_files`."""

import ast
import re
from collections.abc import Collection, Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from markupsafe import Markup

import bot
from bot.answers import patterns
from bot.answers.texts import TextError, Texts, preferred, texts
from bot.catalogue import LANGUAGES, Catalogue, Language

PACKAGE = Path(bot.__file__).parent
SCREEN_TEXTS = sorted(p for p in (PACKAGE / "answers" / "texts").rglob("*.ftl") if p.name != "telegram.ftl")


def strings() -> Iterator[re.Pattern[str]]:
    """All strings in the code; where values are put into one, anything may stand there."""
    for file in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.JoinedStr):
                parts = (re.escape(str(v.value)) if isinstance(v, ast.Constant) else ".+" for v in node.values)
                if re.search("[a-z]", pattern := "".join(parts)):
                    yield re.compile(pattern)
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield re.compile(re.escape(node.value))


def keys_in_calls() -> Iterator[str]:
    """Keys of messages that are written out where a text is asked for."""
    for file in (PACKAGE / "answers" / "screens").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(ast.Attribute(attr="t" | "plain" | "to" | "out"), [ast.Constant(str(key)), *_]):
                    yield key


def messages() -> Collection[str]:
    """The keys of all messages; both languages have the same ones."""
    return texts("de").variables()


def test_every_message_is_used() -> None:
    patterns = set(strings())
    unused = [key for key in messages() if not any(pattern.fullmatch(key) for pattern in patterns)]
    assert unused == []


def test_every_message_that_is_asked_for_exists() -> None:
    asked = set(keys_in_calls())
    assert len(asked) > 80
    assert asked <= set(messages())


@pytest.mark.parametrize("file", SCREEN_TEXTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_texts_name_nothing_that_the_data_name(file: Path, catalogue: Catalogue) -> None:
    text = file.read_text(encoding="utf-8")
    names = [verbund.name for verbund in catalogue.verbuende.values() if not verbund.everyday_word]
    names += [title for theme in catalogue.themes.values() for title in (theme.title.de, theme.title.en)]
    names += [land.name.de for land in catalogue.laender.values()]
    assert [name for name in names if re.search(rf"\b{re.escape(name)}\b", text)] == []


@pytest.mark.parametrize("file", SCREEN_TEXTS, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_typography(file: Path) -> None:
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line.startswith("#"):
            prose = re.sub(r'\{"[^"]*"\}', "", line)
            assert not re.search(r"['\"\t]|\.\.\.| - ", prose), f"{file.name}:{number}: {line}"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_files_are_read_as_the_parser_reads_that_goes_letter_by_letter(end: str) -> None:
    for file in PACKAGE.rglob("*.ftl"):
        source = file.read_text(encoding="utf-8").replace("\n", end)
        entries = FluentParser(with_spans=False).parse(source).body
        expected = [(e.id.name, patterns.of_message(e)) for e in entries if isinstance(e, fluent.Message)]
        assert list(patterns.read(source)) == expected


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_are_escaped_but_markup_is_not(language: Language) -> None:
    say = texts(language)
    assert "&lt;b&gt;&amp;" in say("note-guessed", heard="<b>&", name="X")
    assert "<b>NaKoFi</b>" in say("theme-of", name=Markup("<b>NaKoFi</b>"), theme="T")
    assert say.plain("button-card", name="A & B").endswith("A & B")


def test_mistakes_are_named() -> None:
    say = Texts("de", {"a.ftl": "hello = Hallo { $name }\n"})
    with pytest.raises(TextError, match="there is no message 'nothing'"):
        say("nothing")
    with pytest.raises(TextError, match="hello"):
        say("hello")


@pytest.mark.parametrize(("language", "said"), [("de", "12.345 Dinge"), ("en", "12,345 Dinge")])
def test_large_numbers_are_written_as_in_the_language(language: Language, said: str) -> None:
    assert Texts(language, {"a.ftl": "things = { $count } Dinge\n"})("things", count=12_345) == said


@pytest.mark.parametrize(
    ("value", "said"),
    [(1, "a thing"), (2, "a pair"), (3, "3 things"), ("odd", "strange things"), ("even", "other things")],
)
def test_a_value_chooses_a_variant(value: int | str, said: str) -> None:
    variants = "[one] a thing\n [2] a pair\n [odd] strange things\n [other] { $n } things\n *[else] other things"
    assert Texts("en", {"a.ftl": f"things = {{ $n ->\n {variants}\n }}\n"})("things", n=value) == said


@pytest.mark.parametrize(
    ("source", "mistake"),
    [
        ("-term = no\n", "no message"),
        ("hello = { $name\n", "no message: hello = "),
        ("hello = { other }\n", "hello: MessageReference is not known"),
        ("hello = { NUMBER($n) }\n", "hello: FunctionReference is not known"),
        ("hello = { $n ->\n [1.5] Halb\n *[other] Ganz\n }\n", "hello: the variant '1.5' is no whole number"),
        ("hello = Hallo\n .title = Gruß\n", "hello: the attribute 'title' would never be said"),
        ("hello =\n .title = Gruß\n", "hello: the attribute 'title' would never be said"),
        ("hello = Hallo\nhello = Guten Tag\n", "hello: this message already stands in a.ftl"),
    ],
)
def test_what_is_not_known_is_refused_when_it_is_read(source: str, mistake: str) -> None:
    with pytest.raises(TextError, match=f"de/a.ftl: .*{mistake}"):
        Texts("de", {"a.ftl": source})


def test_a_message_that_stands_in_two_files_is_refused() -> None:
    with pytest.raises(TextError, match=r"de/b.ftl: hello: this message already stands in a\.ftl"):
        Texts("de", {"a.ftl": "hello = Hallo\n", "b.ftl": "hello = Guten Tag\n"})


@pytest.mark.parametrize(
    ("code", "language"),
    [
        (None, "de"),
        ("", "de"),
        ("de", "de"),
        ("de-AT", "de"),
        ("DE_ch", "de"),
        ("en", "en"),
        ("fr", "en"),
        ("den", "en"),
    ],
)
def test_the_language_of_a_reader(code: str | None, language: Language) -> None:
    assert preferred(code) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_abbreviation_at_the_end_of_a_sentence_has_one_full_stop(language: Language) -> None:
    who = Markup("<b>SPES e. V.</b>")
    assert texts(language)("took-part-though", who=who).endswith("e. V.</b>")
    assert texts(language)("took-part-though", who="OLEG").endswith("OLEG.")
