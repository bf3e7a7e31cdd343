"""Who wants to reach somebody is told what is not known of that."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    (
        "Telefonnummer von Frau Müller beim Regionalverband Ostwürttemberg",
        kinds.Search(organisations=("rv-ostwuerttemberg",), facts=("contact",)),
    ),
    ("E-Mail-Adresse der Hochschule Bochum", kinds.Search(organisations=("hs-bochum",), facts=("contact",))),
    (
        "Radio Nordwest hier: gibt es O-Ton-Geber oder Pressekontakt zu WatNu?",
        kinds.Facts(("watnu",), ("contact",)),
    ),
    ("press contact for KIF?", kinds.Facts(("kif",), ("contact",))),
    ("Is there a press contact?", kinds.AboutProgramme(("website",))),
    ("Ich suche einen Interviewpartner zu Mobilität", kinds.Search(("mobilitat",))),
    ("How can I reach KIF?", kinds.Facts(("kif",), ("contact",))),
    ("WatNu; who could we contact there?", kinds.Facts(("watnu",), ("contact",))),
    ("Wie kann ich die Leute hinter KOMET erreichen?", kinds.Facts(("komet",), ("contact",))),
    ("How can we reach young people with WatNu?", kinds.AboutVerbuende(("watnu",))),
    ("Wie erreichen wir Jugendliche?", kinds.Perhaps(("erreichen", "jugendliche"))),
    ("Hat KIF sein Ziel erreicht?", kinds.Facts(("kif",), ("outcome",))),
    ("How many people did KIF reach?", kinds.AboutVerbuende(("kif",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_contact_is_asked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize("text", ["coordinator and contact of KOMET?", "Wer ist Koordinator und Kontakt von KOMET?"])
def test_the_contact_is_asked_for_beside_who_coordinated(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Facts(("komet",), ("coordinator", "contact"))
