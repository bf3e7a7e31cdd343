"""Whoever governs a place is asked for as the place: "Stadtverwaltung Herten", "Rathaus in Nidda"."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import AboutProgramme, IsAt, NotUnderstood, Question, Remark, Search


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Stadtverwaltung Herten", Search(places=("herten",))),
        ("Gemeindeverwaltung Wangerland", Search(places=("wangerland",))),
        ("Landratsamt Heidenheim", Search(places=("lk-heidenheim",))),
        ("LRA Ilm Kreis", Search(places=("ilm-kreis",))),
        ("bauamt butzbach", Search(places=("butzbach",))),
        ("Kreisverwaltung Diepholz", Search(places=("lk-diepholz",))),
        ("Stadtverwaltung Diepholz", Search(places=("diepholz",))),
        ("was hat das Rathaus Remscheid gemacht", Search(places=("remscheid",))),
        ("War die Stadtverwaltung Essen beteiligt?", Search(places=("essen",), facts=("partners",))),
        ("ist die Stadtverwaltung Herten dabei", Search(places=("herten",), facts=("partners",))),
        ("Ist der Bürgermeister von Butzbach Ansprechpartner?", Search(places=("butzbach",), facts=("coordinator",))),
        ("Was hat das Rathaus in Weißwasser an Geld bekommen", Search(places=("weisswasser-o-l",), facts=("money",))),
        ("Was macht die Stadtverwaltung Dortmund gegen Leerstand?", Search(("leerstand",), places=("dortmund",))),
        ("Cottbus town hall", Search(places=("cottbus",))),
        ("is the town hall of Herten a partner", Search(places=("herten",), facts=("partners",))),
        (
            "was the district administration of Cloppenburg involved",
            Search(places=("lk-cloppenburg",), facts=("partners",)),
        ),
        ("Is Herten's city administration in it?", Search(places=("herten",))),
    ],
)
def test_who_governs_a_place_stands_for_it(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


def test_so_it_does_beside_a_verbund(understander: Understander) -> None:
    found = understander.understand("war das Rathaus von Nidda bei KOMET dabei").question
    assert isinstance(found, IsAt)
    assert found.places == ("nidda",)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wer leitet die Stadtverwaltung Essen?", NotUnderstood()),
        ("Wer ist Bürgermeister von Nidda?", Remark("elsewhere", places=("nidda",))),
        ("Wo wohnt der Bürgermeister von Nidda?", Remark("elsewhere", places=("nidda",))),
        ("who is the mayor of Nidda", Remark("elsewhere", places=("nidda",))),
        # So does it where somebody tells who asks.
        ("hier Bauamt Gemeinde Rastede: wer hat eine Bürgergenossenschaft?", Search(("burgergenossenschaft",))),
        ("Ich leite das Bauamt der Stadt Kassel. Wer hat ein Leerstandskataster?", Search(("leerstandskataster",))),
        ("digitales Rathaus Herten", Search(("egovernment",), places=("herten",))),
        ("Rathaus und Vermieter Zwickau", Search(("rathaus", "vermieter"), places=("zwickau",))),
        ("Rathäuser in Dortmund", Search(("rathauser",), places=("dortmund",))),
        ("Stadtbibliothek Herten", Search(("stadtbibliothek",), places=("herten",))),
    ],
)
def test_what_is_asked_of_it_alone_or_is_a_subject_stays_so(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize("text", ["Rathaus Herten geschlossen", "Wahl zum Bürgermeister in Herten"])
def test_no_place_is_told_for_what_is_beside_the_point(understander: Understander, text: str) -> None:
    found = understander.understand(text).question
    assert not isinstance(found, AboutProgramme)
    assert found != Search(places=("herten",))
