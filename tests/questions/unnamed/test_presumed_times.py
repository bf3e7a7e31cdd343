"""When the one Verbund at a place ended is told, though it was not when the question takes for granted."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    ("Wann ging das Projekt in Eschwege 2021 zu Ende?", kinds.Search(places=("eschwege",), facts=("when",))),
    ("When did the Eschwege project finish in 2021 exactly?", kinds.Search(places=("eschwege",), facts=("when",))),
    ("wann endete das projekt in Cottbus im jahr 2019", kinds.Search(places=("cottbus",), facts=("when",))),
    # Any that ended then are looked for
    ("Welche Projekte in Eschwege endeten 2021?", kinds.Search(places=("eschwege",), times=("end2021",))),
]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("In welchem Monat 2015 startete KoSI-LAB?", "2015"),
        ("In which month of 2014 did KIF start?", "2014"),
        ("When in 2018 did KIF end?", "2018"),
        ("In which month of 2016 did KIF start?", None),
        ("Wann startete KIF nach 2014?", None),
        # What is not documented may be so
        ("what month in 2020 did NaKoFi end", None),
        # Any of its sources may be right
        ("In welchem Monat 2020 endete KomMonitor?", None),
        ("Endete KIF 2018?", None),
        ("wann endete LAZIKN 2035", None),
        ("Was geschah bei KIF 2022?", None),
    ],
)
def test_a_time_at_which_one_verbund_did_not_begin_or_end_is_denied(
    understander: Understander, text: str, heard: str | None
) -> None:
    notes = understander.understand(text).notes
    assert [note.heard for note in notes if note.kind == "untimely"] == ([heard] if heard else [])


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_a_presumed_time_narrows_nothing(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
