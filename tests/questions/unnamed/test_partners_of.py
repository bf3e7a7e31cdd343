"""With whom an organisation worked is told where that is asked, and only where it worked elsewhere."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    "text",
    [
        "Welche Partner hatte das ISOE?",
        "Mit wem hat das Wuppertal Institut zusammengearbeitet?",
        "Wo war das ISOE dabei und mit wem?",
        "Partner der Uni Göttingen?",
        "Who did the Wuppertal Institut work with?",
        "Wer arbeitete mit dem ISOE zusammen?",
        "Who were TU Darmstadt's partners?",
        "Wuppertal Institut's partners",
    ],
)
def test_partners_of_an_organisation_are_told(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert len(question.organisations) == 1
    assert question.facts == ("partners",)


@pytest.mark.parametrize(
    "text",
    [
        "In welchen Verbünden war das ISOE Partner?",
        "Welche Projekte hatte das ISOE als Partner?",
        "Ist das ISOE ein Partner der TU Darmstadt?",
        "Wo war die Uni Göttingen dabei?",
        "Wer hat mit dem ISOE zu tun?",
        "ISOE partners",
    ],
)
def test_where_an_organisation_was_a_partner_is_another_matter(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert "partners" not in question.facts
