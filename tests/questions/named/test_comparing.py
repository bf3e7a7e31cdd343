"""Whether several Verbünde are in one theme is asked beside other things, all of which are told."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question


@pytest.mark.parametrize(
    ("text", "names", "facts"),
    [
        ("Wer koordinierte MOSAIK und ist es im selben Thema wie IN²?", ("mosaik", "in2"), ("coordinator",)),
        ("Wer leitete DeWaK? Ist es im gleichen Thema wie KuDeQua?", ("dewak", "kudequa"), ("coordinator",)),
        ("wo war watnu und ist es im gleichen thema wie in2", ("watnu", "in2"), ("where",)),
        ("When did NoLA end and is it in the same theme as DeWaK?", ("nola", "dewak"), ("when",)),
        ("Are KIF and KOMET in the same theme, and where were they?", ("kif", "komet"), ("where",)),
    ],
)
def test_what_is_asked_beside_the_same_theme_is_told_as_well(
    understander: Understander, text: str, names: tuple[str, ...], facts: tuple[kinds.Fact, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert (question.verbuende, question.facts) == (names, ("theme", *facts))


def test_what_a_verbund_is_about_is_told_beside_the_same_theme(understander: Understander) -> None:
    question = understander.understand("Was macht KIF und gehört es zum selben Thema wie KOMET?").question
    assert question == kinds.AboutVerbuende(("kif", "komet"), compared=True)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Gehört NoLA zum gleichen Thema wie KIF?", kinds.SameTheme(("nola", "kif"))),
        ("KIF und KOMET gehören nicht zum selben Thema, oder?", kinds.SameTheme(("kif", "komet"), denied=True)),
        ("KIF und NoLA sind in verschiedenen Themen, oder?", kinds.SameTheme(("kif", "nola"), different=True)),
        (
            "KIF and NoLA aren't in different themes, right?",
            kinds.SameTheme(("kif", "nola"), different=True, denied=True),
        ),
        ("Ist KIF im gleichen Thema wie KOMET, und wenn nicht, in welchem?", kinds.SameTheme(("kif", "komet"))),
        ("Sind die Partner von KIF im selben Thema wie KOMET?", kinds.SameTheme(("kif", "komet"))),
        ("Wer bei KIF war, weiß ich, aber ist es im gleichen Thema wie KOMET?", kinds.SameTheme(("kif", "komet"))),
    ],
)
def test_nothing_is_told_beside_the_same_theme_that_is_not_asked(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    [
        "where do AktVis and KOMET differ",
        "where are the differences between AktVis and KOMET",
        "where does AktVis differ from KOMET",
        "Wo liegt der Unterschied zwischen AktVis und KOMET?",
    ],
)
def test_where_verbuende_differ_is_no_place(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutVerbuende(("aktvis", "komet"), compared=True)


@pytest.mark.parametrize(
    "text",
    [
        "Unterschied zwischen AktVis und KOMET, und liefen die gleich lang?",
        "What is the difference between AktVis and KOMET, and when did they run?",
    ],
)
def test_what_differs_is_told_with_run_times_that_are_asked_besides(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutVerbuende(("aktvis", "komet"), compared=True)


def test_what_a_comparison_does_not_tell_is_asked_by_itself(understander: Understander) -> None:
    told = understander.understand("Was ist der Unterschied zwischen AktVis und KOMET, und wer leitete sie?").question
    assert told == kinds.Facts(("aktvis", "komet"), ("coordinator",), compared_in=("all",))
    told = understander.understand("Unterschied zwischen AktVis und KOMET in der Laufzeit").question
    assert told == kinds.Facts(("aktvis", "komet"), ("when",), compared_in=("all",))


@pytest.mark.parametrize("text", ["Do AktVis and KOMET differ in where they worked?", "where were AktVis and KOMET"])
def test_places_are_compared_where_they_are_asked_for(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert question.facts == ("where",)


@pytest.mark.parametrize(
    ("text", "compared"),
    [
        ("was ist älter, KIF oder MOSAIK", "start"),
        ("wer war eher dran, KIF oder MOSAIK", "start"),
        ("which came later, KIF or MOSAIK", "start"),
        ("Wer hat früher aufgehört, KIF oder MOSAIK?", "end"),
        ("Wie viel länger lief KIF als MOSAIK?", "long"),
        ("How much longer did KIF run than MOSAIK?", "long"),
    ],
)
def test_of_two_verbuende_one_is_told_by_its_run_time(
    understander: Understander, text: str, compared: kinds.ComparedIn
) -> None:
    question = understander.understand(text).question
    assert question == kinds.Facts(("kif", "mosaik"), ("when",), compared_in=(compared,))


@pytest.mark.parametrize(
    "text",
    ["Ging es bei KIF oder bei KOMET eher um Leerstand?", "Was ist eher ein Reallabor, KIF oder MOSAIK?"],
)
def test_what_is_rather_so_asks_for_no_run_time(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not (isinstance(question, kinds.Facts) and "when" in question.facts)
