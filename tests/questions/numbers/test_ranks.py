"""Tests of superlatives behind the first place, and of those that leave a Verbund out."""

import pytest

from bot.questions import kinds
from bot.questions.kinds import Superlative, Without
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Welcher Verbund lief am zweitlängsten?", Superlative("longest", rank=2)),
        ("welches vorhaben hatte die zweitlängste laufzeit", Superlative("longest", rank=2)),
        ("Which project ran second longest?", Superlative("longest", rank=2)),
        ("What was the second-longest running Verbund?", Superlative("longest", rank=2)),
        ("Which was the third longest project?", Superlative("longest", rank=3)),
        ("Welcher Verbund hatte die zweitmeisten Partner?", Superlative("partners", rank=2)),
        ("Which Land has the second most projects?", Superlative("land", rank=2)),
        ("Welches Bundesland liegt auf Platz drei?", Superlative("land", rank=3)),
        ("Welches Fokusthema steht nach Verbünden an zweiter Stelle?", Superlative("most", rank=2)),
        ("Which state came second?", Superlative("land", rank=2)),
        ("Unser Verein liegt auf Platz zwei", kinds.NotUnderstood()),
        ("das zweitgrößte Fokusthema?", Superlative("most", rank=2)),
        ("der drittkürzeste Verbund in Hessen?", Superlative("shortest", laender=("he",), rank=3)),
        ("Welcher Verbund war der zweitteuerste?", kinds.AllFunding()),
        ("which project in the second largest city of Hesse", kinds.Remark("size")),
        # What is not ranked is not told for the first.
        ("second northernmost project", kinds.NotUnderstood()),
        ("das zweite Thema", kinds.AboutTheme(("innenentwicklung",))),
        ("Which project ran longest?", Superlative("longest")),
    ],
)
def test_a_place_behind_the_first_is_no_first_one(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Längster Verbund ohne KomMonitor?", Superlative("longest", without=Without(verbuende=("kommonitor",)))),
        (
            "After KomMonitor, which project ran longest?",
            Superlative("longest", without=Without(verbuende=("kommonitor",))),
        ),
        (
            "Längster Verbund im Thema Datenmanagement, wenn man KomMonitor weglässt?",
            Superlative("longest", themes=("daten",), without=Without(verbuende=("kommonitor",))),
        ),
        (
            "Wer hatte die meisten Partner, wenn man KoDa_eG nicht mitzählt?",
            Superlative("partners", without=Without(verbuende=("koda-eg",))),
        ),
        (
            "Which Verbund has the most partners, KoDa_eG aside?",
            Superlative("partners", without=Without(verbuende=("koda-eg",))),
        ),
        (
            "Excluding KoDa_eG and WEBWiKo, which project had the most partners?",
            Superlative("partners", without=Without(verbuende=("koda-eg", "webwiko"))),
        ),
        # "After" is a time where something begins.
        ("Welcher Verbund startete als erstes nach KIF?", kinds.Facts(("kif",), ("when",))),
    ],
)
def test_a_superlative_stays_one_beside_who_is_left_out(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    [
        "Wer lief nach KIF am längsten?",
        "Wer hatte nach NaKoFi die meisten Partner?",
        "Welches Projekt lief nach KIF am zweitlängsten?",
        "das zweitlängste Projekt nach KomMonitor",
        "das längste und das zweitkürzeste Projekt",
        "zweitlängste und drittkürzeste projekte",
        "which projects came first, second longest?",
    ],
)
def test_who_comes_behind_another_or_in_several_places_is_not_told(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Welches Land hat nach Niedersachsen die meisten Projekte?", kinds.AllLaender()),
        (
            "Wer hatte nach KoDa_eG die meisten Partner?",
            Superlative("partners", without=Without(verbuende=("koda-eg",))),
        ),
        ("Mein zweitgrößtes Problem ist Leerstand, gibt es Projekte?", kinds.Search(("leerstand",))),
        ("Vorletzte Frage: wer koordinierte KIF?", kinds.Facts(("kif",), ("coordinator",))),
        ("Ich war vorletzte Woche in Hessen, gibt es dort Projekte?", kinds.Search(laender=("he",))),
        ("my second most important question is: where was KIF?", kinds.Facts(("kif",), ("where",))),
    ],
)
def test_only_what_compares_verbuende_has_a_place(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question
