"""Partners of a Verbund are left out, by their names or kinds, and only those of the kinds that are asked for told."""

import pytest

from bot.catalogue import OrganisationKind
from bot.questions import Understander, kinds
from bot.questions.kinds import Question


def others(verbund: str, *organisations: str, of: OrganisationKind | None = None) -> Question:
    """All partners of a Verbund, or those of a kind, but these."""
    out = kinds.Without(organisations=organisations)
    return kinds.AllOrganisations((of,) if of else (), verbuende=(verbund,), without=out)


def no(verbund: str, sort: OrganisationKind) -> Question:
    """All partners of a Verbund but those of a kind."""
    return kinds.AllOrganisations(verbuende=(verbund,), without=kinds.Without(sorts=(sort,)))


ASKED: list[tuple[str, Question]] = [
    ("Wer außer der TU Dortmund macht bei KoSI-LAB mit?", others("kosi-lab", "tu-dortmund")),
    ("Wer war neben der Uni Göttingen bei KIF dabei?", others("kif", "uni-goettingen")),
    ("Who else other than the University of Göttingen was in KIF?", others("kif", "uni-goettingen")),
    ("aktvis ohne tu darmstadt", others("aktvis", "tu-darmstadt")),
    # Towns and districts that are partners
    ("Wer außer der Stadt Cottbus war bei NaKoFi?", others("nakofi", "stadt-cottbus")),
    ("Wer war außer der Samtgemeinde Barnstorf bei LAZIKN2030?", others("lazikn2030", "sg-barnstorf")),
    ("Who else besides the city of Remscheid was in MOSAIK?", others("mosaik", "stadt-remscheid")),
    ("lebenswert außer Eschwege", others("lebenswert", "stadt-eschwege")),
    ("KIF außer dem Landkreis Gifhorn", others("kif", "lk-gifhorn")),
    (
        "Welche Partner hatte KIF außer dem Landkreis Gifhorn und der Uni Göttingen?",
        others("kif", "lk-gifhorn", "uni-goettingen"),
    ),
    # Of the kinds that are asked for
    ("welche hochschulen waren bei dewak außer der tu dortmund", others("dewak", "tu-dortmund", of="university")),
    ("Welche Forschungsinstitute waren bei WEBWiKo neben dem ILS?", others("webwiko", "ils", of="research")),
    (
        "Apart from RWTH Aachen, which universities were in CoProGrün?",
        others("coprogruen", "rwth-aachen", of="university"),
    ),
    (
        "Which other municipalities apart from Diepholz were partners of TempALand?",
        others("tempaland", "stadt-diepholz", of="municipality"),
    ),
    (
        "Wer war neben dem Öko-Institut noch als Forschungsinstitut bei LebensRäume?",
        others("lebensraeume", "oeko-institut", of="research"),
    ),
    # A unit of whoever is left out may be of that kind
    (
        "Welche Ämter außer dem Kreis Steinfurt waren bei LebensRäume?",
        others("lebensraeume", "kreis-steinfurt", of="authority"),
    ),
    ("Welche Institute außer der TU Darmstadt waren bei AktVis?", others("aktvis", "tu-darmstadt", of="research")),
    # For yes or no
    ("Did NaKoFi have partners besides TU Dresden?", others("nakofi", "tu-dresden")),
    ("Hatte KIF außer der Uni Göttingen noch Partner?", others("kif", "uni-goettingen")),
    ("War außer der TU Dresden noch jemand bei NaKoFi?", others("nakofi", "tu-dresden")),
    (
        "Gab es bei KIF außer dem Landkreis Gifhorn noch andere Landkreise?",
        others("kif", "lk-gifhorn", of="district"),
    ),
    # Kinds
    ("Wer war in IER-SEK Partner außer Firmen?", no("ier-sek", "company")),
    ("Wer war außer einer Hochschule noch bei NaKoFi?", no("nakofi", "university")),
    ("MOSAIK außer der Uni", no("mosaik", "university")),
    ("Wer war bei AktVis dabei ohne die Gemeinden?", no("aktvis", "municipality")),
    ("who was in TempALand besides the university?", no("tempaland", "university")),
    ("Who besides the two cities took part in KomMonitor?", no("kommonitor", "municipality")),
    # Places
    ("Welche Orte außer Remscheid waren bei MOSAIK?", kinds.Facts(("mosaik",), ("where",))),
    ("Wo außer Remscheid war MOSAIK?", kinds.Facts(("mosaik",), ("where",))),
    ("Which places other than Zwickau were in IER-SEK?", kinds.Facts(("ier-sek",), ("where",))),
    ("Hatte MOSAIK außer Remscheid noch andere Orte?", kinds.Facts(("mosaik",), ("where",))),
    # Nobody who took part, or the Verbund itself, is left out, or it is asked whether
    ("Welche Partner hatte KIF außer der TU Dresden?", kinds.Facts(("kif",), ("partners",))),
    ("Which cities besides Dortmund were in CoProGrün?", kinds.Facts(("coprogruen",), ("where",))),
    ("Besides TU Dortmund, what about KoSI-LAB?", others("kosi-lab", "tu-dortmund")),
    ("Lief KIF ohne die Uni Göttingen?", kinds.Facts(("kif",), ("partners",))),
    (
        "Was machte die TU Dortmund außer KoSI-LAB?",
        kinds.Search(organisations=("tu-dortmund",), without=kinds.Without(verbuende=("kosi-lab",))),
    ),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_partners_are_left_out(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Which cities besides Dortmund were in CoProGrün?", "Dortmund"),
        ("Welche Orte außer Mauth hatte iMona?", "Mauth"),
        ("In welchen Orten außer Offenburg war KoDa_eG?", "Offenburg"),
    ],
)
def test_where_all_places_are_told_it_is_said(understander: Understander, text: str, heard: str) -> None:
    assert ("together", heard) in [(note.kind, note.heard) for note in understander.understand(text).notes]


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Welche Partner außer dem Landkreis Gifhorn waren bei WatNu?", "Landkreis Gifhorn"),
        ("Wer war bei WatNu dabei ohne den Landkreis Gifhorn?", "Landkreis Gifhorn"),
        ("Which partners besides the University of Göttingen were in WatNu?", "University of Göttingen"),
        ("Welche Orte außer der Stadt Mauth hatte WatNu?", "Mauth"),
    ],
)
def test_of_one_name_it_is_said_once(understander: Understander, text: str, heard: str) -> None:
    assert {note.heard for note in understander.understand(text).notes if note.kind == "together"} == {heard}
