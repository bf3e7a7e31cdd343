"""Länder are understood where they are cut short, and only there."""

import pytest

from bot.catalogue import Catalogue
from bot.questions.names.names import Names
from bot.questions.words.folding import tokens
from bot.questions.words.word_files import vocabulary


@pytest.fixture(scope="module")
def names(catalogue: Catalogue) -> Names:
    return Names(catalogue, vocabulary())


@pytest.mark.parametrize(
    ("text", "land"),
    [
        ("Projekte in Sachs.-Anh.", "st"),
        ("Projekte in Sa.-Anh.?", "st"),
        ("Projekte in Sachsen-Anh.", "st"),
        ("sachsen anh, was lief da", "st"),
        ("Projekte in Schlesw.-Holst.", "sh"),
        ("Baden-Württ. Projekte", "bw"),
        ("projects in Lower Sax.", "ni"),
        ("wer war in Rh.-Pf. dabei", "rp"),
        ("Projekte in Thür.", "th"),
        # What goes on otherwise is no Land cut short, or another
        ("Projekte in Sachsen an Schulen", "sn"),
        ("in sachsen anhaltende trockenheit", "sn"),
        ("Baden-Baden", ""),
        ("Rheinland Pfarrhaus", ""),
        ("Baden, Wünsche der Bürger", ""),
    ],
)
def test_a_land_of_several_words_may_be_cut_short(text: str, land: str, names: Names) -> None:
    assert tuple(m.ids for m in names.find(tokens(text)) if m.kind == "land") == (((land,),) if land else ())
