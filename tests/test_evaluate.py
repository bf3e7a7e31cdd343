"""The measure itself: what counts as an answer, as nothing found, and as a false assertion."""

from collections.abc import Sequence

import pytest

from bot.answers import Assistant
from bot.catalogue import load
from tests import evaluate
from tests.evaluate import Case, judge, main


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    return Assistant(load())


def case(
    text: str,
    lang: str = "de",
    *outcomes: str,
    kind: str = "about_verbund",
    names: Sequence[str] = (),
    must: Sequence[str] = (),
    must_not: Sequence[str] = (),
    author: str = "werkstatt",
) -> Case:
    return Case(
        text=text,
        lang=lang,
        kind=kind,
        difficulty="clean",
        names=tuple(names),
        outcomes=frozenset(outcomes or ("answer",)),
        must=tuple((word,) for word in must),
        must_not=tuple(must_not),
        author=author,
    )


@pytest.mark.parametrize(
    ("text", "lang", "outcomes"),
    [
        ("Was macht KIF?", "de", {"answer"}),
        ("Wann lief KIF?", "de", {"answer", "unknown"}),
        ("Projekte zu Quantenphysik", "de", {"unknown", "none"}),
        ("projects about dragons", "en", {"unknown", "none"}),
        ("Projekte in München", "de", {"unknown", "none"}),
        ("projects in Munich", "en", {"unknown", "none"}),
        ("Projekte in Göttingen", "de", {"answer", "unknown", "none"}),
        ("projects in Göttingen", "en", {"answer", "unknown", "none"}),
        ("Wie viele Mitarbeiter hatte KIF?", "de", {"answer", "unknown"}),
        ("How many employees did KIF have?", "en", {"answer", "unknown"}),
        ("Wer koordinierte Quarzilla?", "de", {"unknown", "none"}),
        ("Erzähl mir einen Witz", "de", {"none", "unknown"}),
        ("Wie können wir den Leerstand senken?", "de", {"ask"}),
    ],
)
def test_what_an_answer_amounts_to(assistant: Assistant, text: str, lang: str, outcomes: set[str]) -> None:
    assert judge(case(text, lang), assistant).outcomes == outcomes


def test_an_answer_is_right_where_it_says_what_it_must_and_nothing_else(assistant: Assistant) -> None:
    assert judge(case("Was macht KIF?", must=["KIF"], must_not=["NaKoFi"], names=["KIF"]), assistant).right
    assert judge(case("Was macht KIF?", must=["NaKoFi"]), assistant).missing == ("NaKoFi",)
    assert judge(case("Was macht KIF?", must_not=["KIF"]), assistant).wrong == ("KIF",)


def test_a_yes_stands_at_the_beginning(assistant: Assistant) -> None:
    text = "Gehört KIF zu Innenentwicklung?"
    assert judge(case(text, kind="is_in", must=["Ja"]), assistant).right
    assert judge(case(text, kind="is_in", must=["Nein"]), assistant).missing == ("Nein", "Nein")


def test_an_answer_that_was_not_asked_for_is_a_false_assertion(assistant: Assistant) -> None:
    assert judge(case("Was macht KIF?", "de", "none"), assistant).false
    assert judge(case("Was macht KIF?", names=["NaKoFi"], must=["NaKoFi"]), assistant).false
    assert judge(case("Was macht KIF?", must=["NaKoFi"], must_not=["KIF"]), assistant).false
    # It says too little, and nothing that is not so.
    assert not judge(case("Was macht KIF?", names=["KIF"], must=["NaKoFi"]), assistant).false
    assert not judge(case("Erzähl mir einen Witz", "de", "none"), assistant).false


def test_the_questions_of_the_workshop_are_never_sealed() -> None:
    texts = [str(number) for number in range(50)]
    assert not any(case(text).sealed for text in texts)
    assert {case(text, author="markt").sealed for text in texts} == {True, False}


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ([], 0),
        (["--floor", "0.5"], 0),
        (["--floor", "0.51"], 1),
        (["--most-false", "1"], 0),
        (["--most-false", "0"], 1),
    ],
)
def test_ci_fails_below_the_floor_and_above_the_bound(
    monkeypatch: pytest.MonkeyPatch, options: list[str], code: int
) -> None:
    told = "Erzähl mir einen Witz"
    sealed = [case(told, "de", "none", author="markt"), case(told, "de", "answer", author="markt")]
    monkeypatch.setattr(evaluate, "cases", lambda: [*sealed, case("Was macht KIF?", "de", "none")])
    monkeypatch.setattr(Case, "sealed", property(lambda self: self.author == "markt"))
    assert main(options) == code
