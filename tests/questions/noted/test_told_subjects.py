"""Tests of what one Verbund is told to deal with, or not to."""

import pytest

from bot.questions import kinds
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("WatNu hatte nichts mit Tourismus zu tun", {"dealt"}),
        ("WatNu befasst sich nicht mit Tourismus, stimmt's?", {"dealt"}),
        ("WatNu was not about tourism", {"dealt"}),
        ("WatNu hatte mit Tourismus zu tun", {"deals"}),
        ("WatNu befasste sich mit Tourismus, oder?", {"deals"}),
        ("WatNu hatte nichts mit Wölfen zu tun", {"rightly"}),
        ("KIF was not about wolves, was it?", {"rightly"}),
        ("Bei KIF ging es um Raumfahrt", {"undocumented"}),
        # Its first part tells too little.
        ("KOMET befasste sich nicht mit Leerstandsbekämpfung", set[str]()),
        # More is told, or less
        ("KIF befasste sich nicht nur mit Leerstand", set[str]()),
        ("KIF befasst sich nicht mehr mit Leerstand", set[str]()),
        ("KIF befasste sich kaum mit Leerstand", set[str]()),
    ],
)
def test_its_key_words_tell_whether_it_is_so(understander: Understander, text: str, said: set[str]) -> None:
    found = understander.understand(text)
    assert isinstance(found.question, kinds.AboutVerbuende)
    assert {note.kind for note in found.notes} == said
