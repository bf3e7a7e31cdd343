"""Of a place or Land that is asked to be the only one, all are told that may be, and yes or no where that is sure."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "question", "so"),
    [
        ("Ist Remscheid der einzige Ort in NRW mit einem Verbund?", kinds.AllPlaces(laender=("nw",)), ["no"]),
        ("Nur Mauth hat in Bayern mitgemacht, oder?", kinds.AllPlaces(laender=("by",)), ["no"]),
        ("Only Mauth took part in Bavaria, right?", kinds.AllPlaces(laender=("by",)), ["no"]),
        (
            "War Dortmund die einzige Stadt mit drei Verbünden?",
            kinds.AllPlaces(("municipality",), amounts=("verbuende3",)),
            ["yes"],
        ),
        ("Ist Bayern das einzige Land mit nur einem Verbund?", kinds.AllLaender(("verbuende1",)), ["no"]),
        ("Is Lower Saxony the only state with eight projects?", kinds.AllLaender(("verbuende8",)), ["yes"]),
        ("Hatte nur ein Land genau drei Verbünde?", kinds.AllLaender(("verbuende3",)), []),
        # The Verbünde of a place
        ("Ist Cottbus das einzige Projekt in Brandenburg?", kinds.Search(laender=("bb",)), ["no"]),
        ("war das projekt in mauth das einzige in bayern?", kinds.Search(laender=("by",)), ["yes"]),
        ("Is Weißwasser the only one in Saxony?", kinds.Search(laender=("sn",)), ["no"]),
        ("Ist das Projekt in Cottbus in Brandenburg?", kinds.Search(laender=("bb",), places=("cottbus",)), []),
        ("nur Projekte in Dortmund in NRW", kinds.Search(laender=("nw",), places=("dortmund",)), []),
    ],
)
def test_the_only_one_is_told_among_all(
    understander: Understander, text: str, question: kinds.Question, so: list[str]
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert [note.heard for note in understood.notes if note.kind == "so"] == so
