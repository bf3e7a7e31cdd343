"""Tests of what is to be confirmed of one Verbund."""

import pytest

from bot.questions import kinds
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Läuft KIF noch?", ("running",)),
        ("Is Bürgerfonds still running today?", ("running",)),
        ("Ist NoLA schon zu Ende?", ("over",)),
        ("Hat MOSAIK mehr als drei Partner?", ("partnersfrom4",)),
        ("Did NoLA have at least five partners?", ("partnersfrom5",)),
        ("Hatte KIF nur einen Ort?", ("places1",)),
        ("War KIF in mehreren Bundesländern?", ("laenderfrom2",)),
        ("Lief NoLA länger als zwei Jahre?", ("lastsfrom25",)),
        ("Endete KIF 2019?", ("end2019",)),
        ("War KIF 2018 noch aktiv?", ("run2018",)),
        ("Gibt es KIF noch?", ()),
        ("Wie lange läuft KIF noch?", ()),
        ("Wann endete KIF?", ()),
        ("Hat KIF mehr Partner als NoLA?", ()),
        ("Did KIF win a prize in 2018?", ()),
        ("Hat KIF Partner?", ()),
        ("Did KIF end early?", ()),
        ("Is the website of KIF still running?", ()),
        ("Läuft KOMET heute unter anderem Namen weiter?", ()),
    ],
)
def test_yes_or_no_is_asked_of_times_and_numbers(
    understander: Understander, text: str, claims: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert question.claims == claims
