"""Whether a Verbund still goes on is asked of that one, and not of others."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

ASKED: list[tuple[str, Question]] = [
    ("Gibt es KuDeQua noch?", kinds.Facts(("kudequa",), ("when", "outcome"))),
    # One thing more is asked for
    ("Könnten Sie mir noch verraten, welche Partner WatNu hatte?", kinds.Facts(("watnu",), ("partners",))),
    ("würdest du mir bitte noch verraten wer dewak leitete", kinds.Facts(("dewak",), ("coordinator",))),
    ("Können Sie mir sagen, ob KIF noch läuft?", kinds.Facts(("kif",), ("when", "outcome"))),
    ("Gibt es NoLA inzwischen noch?", kinds.Facts(("nola",), ("when", "outcome"))),
    ("Existiert MIGOEK noch?", kinds.Facts(("migoek",), ("when", "outcome"))),
    ("gibts lebenswert noch", kinds.Facts(("lebenswert",), ("when", "outcome"))),
    ("Existiert der Verbund MOSAIK noch?", kinds.Facts(("mosaik",), ("when", "outcome"))),
    ("Läuft KOMET heute unter anderem Namen weiter?", kinds.Facts(("komet",), ("when", "outcome"))),
    ("Gibt es KoDa_eG noch in Baden-Württemberg?", kinds.Facts(("koda-eg",), ("when", "outcome"))),
    ("Does NoLA still exist?", kinds.Facts(("nola",), ("when", "outcome"))),
    ("Is there anything left of MIGOEK?", kinds.Facts(("migoek",), ("when", "outcome"))),
    ("Does KuDeQua carry on under a different name?", kinds.Facts(("kudequa",), ("when", "outcome"))),
    # The card tells what is left of it, and who uses it.
    ("Wer nutzt heute noch iMona?", kinds.AboutVerbuende(("imona",))),
    ("Läuft da noch ein Bus bei iMona?", kinds.AboutVerbuende(("imona",))),
    ("Gibt es noch etwas von WatNu?", kinds.AboutVerbuende(("watnu",))),
    ("Worum ging es bei JuMoWestküste, und gibt es das noch?", kinds.AboutVerbuende(("jumowestkueste",))),
    ("Fährt der Gemeindebus in Mauth von iMona noch?", kinds.AboutVerbuende(("imona",))),
    ("Fährt der Bus von iMona in Mauth noch oder ist er eingestellt?", kinds.AboutVerbuende(("imona",))),
    (
        "is IER-SEK still running in zwickau and can other towns get it",
        kinds.Facts(("ier-sek",), ("where", "when", "outcome")),
    ),
    ("Lief KIF danach weiter?", kinds.Facts(("kif",), ("when", "outcome"))),
    ("Lief das Flächenmanagement der oleg weiter?", kinds.Facts(("flaechenmanagement",), ("when", "outcome"))),
    (
        "Es geht um den Verbund aus Osnabrück, Flächenmanagement. Läuft das noch weiter oder ist Schluss?",
        kinds.Facts(("flaechenmanagement",), ("when", "outcome")),
    ),
    # What went on behind a time, or in a single place, no run time tells
    ("Ging KIF in Gifhorn weiter?", kinds.Facts(("kif",), ("when", "outcome"))),
    ("Lief KoSI-LAB in Wuppertal nach 2019 weiter?", kinds.Facts(("kosi-lab",), ("when", "outcome"))),
    ("Lief KoSI-LAB nach 2019 weiter?", kinds.Facts(("kosi-lab",), ("when", "outcome"))),
    ("Hörte KIF in Nienburg 2020 auf?", kinds.Facts(("kif",), ("when", "outcome"))),
    ("Hörte KIF 2020 auf?", kinds.Facts(("kif",), ("when",), ("end2020",))),
    # Who else was in it
    ("Wer war bei KIF noch?", kinds.Facts(("kif",), ("partners",))),
    ("Wer war noch in WEBWiKo?", kinds.Facts(("webwiko",), ("partners",))),
    ("KuDeQua Dortmund wer saß da noch mit drin", kinds.Facts(("kudequa",), ("partners",))),
    ("dewak herten und wer noch", kinds.Facts(("dewak",), ("partners",))),
    ("imona freyung wer noch", kinds.Facts(("imona",), ("partners",))),
    ("kosilab wer gehört da noch dazu", kinds.Facts(("kosi-lab",), ("partners",))),
    ("who was also in webwiko", kinds.Facts(("webwiko",), ("partners",))),
    (
        "ier sek zwickau – wer außer der stadt",
        kinds.AllOrganisations(verbuende=("ier-sek",), without=kinds.Without(sorts=("municipality",))),
    ),
    # Others
    ("Wer ist noch im selben Thema wie KIF?", kinds.Siblings(("kif",))),
    (
        "wer war noch in dortmund wie kudequa",
        kinds.Search(places=("dortmund",), without=kinds.Without(verbuende=("kudequa",))),
    ),
    ("Was gibt es noch außer KIF in dem Thema?", kinds.Siblings(("kif",))),
    ("Was gibt es noch neben NaKoFi?", kinds.Siblings(("nakofi",))),
    ("Gibt es noch andere Verbünde wie KIF?", kinds.Siblings(("kif",))),
    ("Gibt es noch ein Projekt neben KIF?", kinds.Siblings(("kif",))),
    ("Gibt es im Thema von KOMET noch mehr?", kinds.Siblings(("komet",))),
    ("Gibt es noch weitere Partner bei KIF?", kinds.Facts(("kif",), ("partners",))),
    # In a half of its own
    ("Macht KIF noch weiter?", kinds.Facts(("kif",), ("when", "outcome"))),
    (
        "Macht Praktikum Westküste noch weiter und welche Kreise sind dabei",
        kinds.Facts(("jumowestkueste",), ("when", "partners", "outcome")),
    ),
    ("Wer leitete KIF und gibt es das Projekt noch?", kinds.Facts(("kif",), ("when", "coordinator", "outcome"))),
    ("KIF gibt es das Projekt noch", kinds.Facts(("kif",), ("when", "outcome"))),
    ("Was macht KIF weiter?", kinds.AboutVerbuende(("kif",))),
    # Its place only tells which Verbund is meant
    (
        "Kleinstadt gestalten Weißwasser, wie viele Projekte gibt es noch?",
        kinds.AboutVerbuende(("kleinstadt-gestalten",)),
    ),
    ("KIF, wie viele Projekte gibt es noch?", kinds.Siblings(("kif",))),
    # The name is only guessed
    ("MONA noch:, oder?", kinds.AskBack(kinds.AboutVerbuende(("imona",)))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_whether_it_still_goes_on_is_asked(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Gibt es KIF nicht mehr?", True),
        ("Existiert KIF nicht mehr?", True),
        ("Das Projekt KIF gibt es nicht mehr, oder?", True),
        ("Is KIF no longer running?", True),
        ("Fährt der Bus von iMona nicht mehr?", False),
        ("Gibt es die Website von KIF nicht mehr?", False),
        ("Warum gibt es KIF nicht mehr?", False),
        ("Ist Celle bei KIF nicht mehr dabei?", False),
    ],
)
def test_who_asks_if_it_is_no_more_is_told_until_when_it_ran(understander: Understander, text: str, told: bool) -> None:
    question = understander.understand(text).question
    assert (isinstance(question, kinds.Facts) and "when" in question.facts) is told
