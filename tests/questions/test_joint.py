"""Names are met together where that is said of them, or where one Verbund is asked for."""

import pytest

from bot.questions import Understander, kinds

TOGETHER: list[tuple[str, tuple[kinds.Joint, ...]]] = [
    ("Welches Projekt reicht von Hessen bis Thüringen?", ("laender",)),
    ("Projekte mit der TU Dortmund und dem ILS", ("organisations",)),
    ("Welche Verbünde hatten die TU Dortmund und das ILS dabei?", ("organisations",)),
    ("Which projects had TU Dortmund and ILS as partners?", ("organisations",)),
    ("arbeitet die nrw bank mit der uni dortmund zusammen", ("organisations",)),
    ("Hat das ILS mit der TU Dortmund zusammengearbeitet?", ("organisations",)),
    ("projects stretching from Hesse to Thuringia", ("laender",)),
    ("Gesucht ist der eine Verbund, der gleichzeitig in Hessen und in Thüringen lief", ("laender",)),
    ("Is there a single project that ran in Baden-Württemberg as well as Brandenburg?", ("laender",)),
    ("gibt es was das sowohl in Bremen als auch in Niedersachsen spielt", ("laender",)),
    ("Welches Projekt war in Bensheim und Otzberg?", ("places",)),
    ("Which project had both TU Dortmund and ILS on board?", ("organisations",)),
    ("Welcher Verbund in Hessen oder NRW hat ISOE und Difu als Partner?", ("organisations",)),
    ("Gibt es ein Projekt in Hessen und Thüringen mit der TU Darmstadt oder der Stiftung trias?", ("laender",)),
    ("Wie viele Projekte arbeiten sowohl in Hessen als auch in Niedersachsen?", ("laender",)),
]
APART: list[str] = [
    "Projekte in Hessen und Thüringen",
    "Wie viele Projekte gab es in Hessen und Thüringen?",
    "Sowohl NRW als auch Hessen hatten Projekte – wie viele?",
    "Which projects in Dortmund and Essen are about both housing and data?",
    "Gibt es ein Projekt der TU Dortmund und eins der TU Darmstadt?",
    "Ich kenne ein Projekt in Hessen, welche gibt es in Thüringen?",
    "Welcher Verbund war in Hessen oder Bayern?",
    "Gibt es ein Projekt in Diepholz?",
]


@pytest.mark.parametrize(("text", "jointly"), TOGETHER)
def test_names_are_met_together(understander: Understander, text: str, jointly: tuple[kinds.Joint, ...]) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.jointly == jointly


@pytest.mark.parametrize("text", APART)
def test_any_of_the_names_will_do(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert not question.jointly
