"""Who sits in a town is told by names; Verbünde at work there may have been led from elsewhere."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import AllOrganisations, Question, Search


@pytest.mark.parametrize(
    ("text", "question", "noted"),
    [
        ("Welche Koordinatoren haben ihren Sitz in Dortmund?", AllOrganisations(leading=True, words=("dortmund",)), 1),
        ("wer aus dortmund hat ein projekt geleitet", AllOrganisations(leading=True, words=("dortmund",)), 1),
        ("Welche Partner haben ihren Sitz in Dortmund?", AllOrganisations(words=("dortmund",)), 1),
        ("welche Hochschulen sitzen in Dortmund", AllOrganisations(("university",), words=("dortmund",)), 1),
        ("Which coordinators are based in Darmstadt?", AllOrganisations(leading=True, words=("darmstadt",)), 1),
        # Nobody is called after it.
        ("Welche Partner sitzen in Leipzig?", Search(towns=("leipzig",), facts=("partners",)), 1),
        # Verbünde, or universities at work there
        ("Welche Verbünde sitzen in Dortmund?", Search(places=("dortmund",)), 0),
        ("Welche Hochschulen in Dortmund waren dabei?", Search(places=("dortmund",), sorts=("university",)), 0),
    ],
)
def test_who_sits_in_a_town_is_told_by_names(
    understander: Understander, text: str, question: Question, noted: int
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert [note.kind for note in understood.notes].count("seat") == noted


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Anzahl der Verbünde mit Sitz in Hessen", Search(laender=("he",), count=True)),
        ("Verbünde mit Sitz in Bayern", Search(laender=("by",))),
        ("projects with a seat in Hesse", Search(laender=("he",))),
        ("projects with headquarters in Bavaria", Search(laender=("by",))),
    ],
)
def test_a_seat_is_no_subject(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
