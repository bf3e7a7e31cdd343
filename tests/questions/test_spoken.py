"""What is written as it is spoken, or with a letter too few, is read as what is meant."""

import pytest

from bot.questions import Question, Understander, kinds


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("ale projekte anzeign", kinds.AllVerbuende()),
        ("welche projekte kan man sich anschaun", kinds.AllVerbuende()),
        ("was hattn mer in hessen", kinds.Search(laender=("he",))),
        ("wat jibt et in hessen", kinds.Search(laender=("he",))),
        ("wat nu? gibt dat ok wat för uns in Bremen?", kinds.Search(laender=("hb",))),
        ("Wat nu? Gibt es was in Bremen?", kinds.Search(laender=("hb",))),
        ("Wat nu? Gibt es das in Bremen?", kinds.IsAt(("watnu",), laender=("hb",))),
        ("Moin, segg mol, gifft dat ok wat ut Dithmarschen?", kinds.Search(places=("kreis-dithmarschen",))),
        ("Hett dat ok wat in Bremen geven?", kinds.Search(laender=("hb",))),
        ("bro wer hat das ganze eig bezahlt lol", kinds.AboutProgramme(("funder",))),
        ("wat nu, wo war das?", kinds.Facts(("watnu",), ("where",))),
        ("Gibts in Sachsen was oda in Thüringen?", kinds.Search(laender=("sn", "th"))),
        ("Was kanst du mir alles beantworten?", kinds.Help()),
        ("Was genau wurde da eigentlich gefördert?", kinds.AllVerbuende()),
        ("Wer zahlt das eigentlich alles?", kinds.AboutProgramme(("funder",))),
    ],
)
def test_what_is_spoken_is_read(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("Kleinstadt ... dings ... gestalten, worum ging's da?", ("kleinstadt-gestalten",)),
        ("Was macht Lebens... äh... Räume", ("lebensraeume",)),
        ("KIF, äh, KOMET, wo war das", ("komet",)),
    ],
)
def test_a_name_in_which_somebody_stops_to_think_is_one(
    understander: Understander, text: str, ids: tuple[str, ...]
) -> None:
    found = understander.understand(text).question
    found = found.question if isinstance(found, kinds.AskBack) else found
    assert getattr(found, "verbuende", ()) == ids


def test_a_name_of_another_language_is_no_word_with_a_letter_too_few(understander: Understander) -> None:
    found = understander.understand("i hate my town, any projects").question
    assert found == kinds.Search(("hate",))
