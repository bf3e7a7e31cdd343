"""What is asked of Verbünde themselves: the facts, or the card where that tells more."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    ("Wo gehört KIF hin?", kinds.Facts(("kif",), ("theme", "where"))),
    ("Zu welchem Bundesland gehört KIF?", kinds.Facts(("kif",), ("where",))),
    ("What is KIF about, and its theme?", kinds.AboutVerbuende(("kif",))),
    ("What is KIF about and when did it run?", kinds.AboutVerbuende(("kif",))),
    ("What is the theme of KIF, what is it about, when did it run?", kinds.Facts(("kif",), ("theme", "when"))),
    ("Wie viel Geld bekam die TU Dortmund bei KIF?", kinds.AboutVerbuende(("kif",))),
    ("How much money did Hesse give for KIF?", kinds.AboutVerbuende(("kif",))),
    ("Wie viel Geld bekam KIF?", kinds.Facts(("kif",), ("money",))),
    ("Ort und Thema von KIF", kinds.Facts(("kif",), ("theme", "where"))),
    ("Can other towns use IER-SEK?", kinds.Facts(("ier-sek",), ("outcome",))),
    ("Ich habe im Ohr, dass die TU Dresden bei NaKoFi drin war", kinds.Facts(("nakofi",), ("partners",))),
    ("KIF theme", kinds.ThemeOf(("kif",))),
    ("Wozu zählt KIF?", kinds.ThemeOf(("kif",))),
    # "Zahlen" and "zählen" are folded alike
    ("kommonitor: muss man da Lizenzgebühren zahlen?", kinds.AboutVerbuende(("kommonitor",))),
    ("Nenne mir Zahlen zu KIF", kinds.AboutVerbuende(("kif",))),
    ("KIF", kinds.AboutVerbuende(("kif",))),
    ("Stimmt es, dass KOMET 179 leere Gebäude zählte?", kinds.AboutVerbuende(("komet",))),
    ("Stimmt es, dass KOMET zur Innenentwicklung zählt?", kinds.IsIn(("komet",), "innenentwicklung")),
    # What ended is something else
    ("Did Bürgerfonds conclude any ground leases?", kinds.AboutVerbuende(("buergerfonds",))),
    ("Did MIGOEK conclude that advice was hard to get?", kinds.AboutVerbuende(("migoek",))),
    ("Hat KIF einen Vertrag abgeschlossen?", kinds.AboutVerbuende(("kif",))),
    ("Did KIF begin as planned?", kinds.Facts(("kif",), ("when",))),
    # A year is said of something, and not of the Verbund
    ("Wurde das Praxishandbuch von KIF 2018 veröffentlicht?", kinds.Facts(("kif",), ("outcome",))),
    ("Was the handbook of KIF published in 2018?", kinds.Facts(("kif",), ("outcome",))),
    ("Gab es 2018 eine Sommerschule bei Kleinstadt_gestalten?", kinds.AboutVerbuende(("kleinstadt-gestalten",))),
    ("War der Fonds KIF 2018 aktiv?", kinds.Facts(("kif",), ("when",))),
    # A second question for what came of it
    (
        "Wer hat den Verbund Flächenmanagement geleitet und gibt's einen Leitfaden?",
        kinds.Facts(("flaechenmanagement",), ("coordinator", "outcome")),
    ),
    ("Who led KIF and is there a handbook?", kinds.Facts(("kif",), ("coordinator", "outcome"))),
    ("Wann lief KIF und gibt es eine App?", kinds.Facts(("kif",), ("when",))),
    # Something began or ended in it
    ("Wurde bei Bürgerfonds ein Vertrag abgeschlossen?", kinds.AboutVerbuende(("buergerfonds",))),
    ("Hat iMona einen Bus gestartet?", kinds.AboutVerbuende(("imona",))),
    ("Did KOMET start with a survey?", kinds.AboutVerbuende(("komet",))),
    ("Beim Bürgerfonds wurden Erbbaurechtsverträge abgeschlossen, oder?", kinds.AboutVerbuende(("buergerfonds",))),
    ("Beim KIF wurde ein Vertrag abgeschlossen, oder?", kinds.AboutVerbuende(("kif",))),
    ("KIF wurde 2019 abgeschlossen, oder?", kinds.Facts(("kif",), ("when",), ("end2019",))),
    ("Die Arbeit von KIF wurde abgeschlossen, oder?", kinds.Facts(("kif",), ("when",))),
    ("Wurde die Arbeit von KIF abgeschlossen?", kinds.Facts(("kif",), ("when",))),
    ("Wurde KIF vorzeitig beendet?", kinds.Facts(("kif",), ("when",))),
    # A round of people, and one of the programme
    ("TransformBars sind Runden mit bis zu 60 Leuten, stimmt das?", kinds.AboutVerbuende(("transformbar",))),
    ("Höchstens 15 Leute sitzen in einer TransformBar-Runde", kinds.AboutVerbuende(("transformbar",))),
    ("War KIF in Runde 1?", kinds.Facts(("kif",), ("when",))),
    ("War KIF unter den 15 Verbünden der ersten Runde?", kinds.Facts(("kif",), ("when",))),
    # The note on a run time tells it
    ("Wurde KOMET verlängert?", kinds.Facts(("komet",), ("when",))),
    ("Was KOMET extended?", kinds.Facts(("komet",), ("when",))),
    ("KOMET wurde verlängert, oder?", kinds.Facts(("komet",), ("when",))),
    ("KOMET was extended, right?", kinds.Facts(("komet",), ("when",))),
    ("KIF wurde verlängert, oder?", kinds.AboutVerbuende(("kif",))),
    ("Wurde KIF verlängert?", kinds.AboutVerbuende(("kif",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_facts_or_cards_are_asked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Is the Lüneburg Heath part of KIF?", kinds.Facts(("kif",), ("where",))),
        ("Is Rügen part of WatNu?", kinds.Facts(("watnu",), ("where",))),
        ("Ist die Lüneburger Heide Teil von KIF?", kinds.Facts(("kif",), ("where",))),
        ("Gehört Sylt zu JuMoWestküste?", kinds.Facts(("jumowestkueste",), ("where",))),
        # A place that is known, and a theme, are asked for as before.
        ("Is Juist part of WatNu?", kinds.IsAt(("watnu",), places=("juist",))),
        ("Zu welchem Thema gehört KIF in der Eifel?", kinds.ThemeOf(("kif",))),
        ("Wozu gehört WatNu an der Nordsee?", kinds.ThemeOf(("watnu",))),
        ("Gehört KIF zum Thema Wohnen?", kinds.ThemeOf(("kif",))),
    ],
)
def test_a_landscape_that_is_to_be_part_of_a_verbund_is_no_theme(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question
