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
        ("WatNu handelte von Tourismus, oder?", {"deals"}),
        ("KIF handelte von Raumfahrt, stimmt das?", {"undocumented"}),
        ("NoLA was about wastewater, no?", {"deals"}),
        ("WatNu hatte nichts mit Dinosauriern zu tun", {"rightly"}),
        ("KIF was not about dinosaurs, was it?", {"rightly"}),
        ("Bei KIF ging es um Raumfahrt", {"undocumented"}),
        # Others deal with it, which proves nothing of a biosphere reserve, or of a map on the web.
        ("WatNu hatte nichts mit Wölfen zu tun", {"untold"}),
        ("KOMET had nothing to do with nature", {"untold"}),
        ("AktVis hatte nichts mit Technik zu tun", {"untold"}),
        # Who paid is told of all, or a part of a word tells of it.
        ("KIF hatte nichts mit dem BMBF zu tun", {"neither"}),
        ("NoLA hatte nichts mit dem Bund zu tun", {"neither"}),
        ("KIF was not about the ministry, was it?", {"neither"}),
        ("KIF hatte mit dem BMBF zu tun", {"neither"}),
        ("DeWaK hatte nichts mit Bürgern zu tun", {"neither"}),
        # Its first part tells too little.
        ("KOMET befasste sich nicht mit Leerstandsbekämpfung", set[str]()),
        # Who deals with it need not be against it.
        ("Bei WatNu ging es gegen Tourismus", set[str]()),
        ("WatNu worked against tourism", set[str]()),
        # More is told, or less
        ("KIF befasste sich nicht nur mit Leerstand", set[str]()),
        ("KIF befasst sich nicht mehr mit Leerstand", set[str]()),
        ("KIF befasste sich kaum mit Leerstand", set[str]()),
        ("WatNu war ein Ziel von Tourismus, oder?", set[str]()),
    ],
)
def test_its_key_words_tell_whether_it_is_so(understander: Understander, text: str, said: set[str]) -> None:
    found = understander.understand(text)
    assert isinstance(found.question, kinds.AboutVerbuende)
    assert {note.kind for note in found.notes} == said
