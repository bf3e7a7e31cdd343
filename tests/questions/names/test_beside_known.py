"""A name in no list that has something known in it, or beside it, is told to be unknown, and no part of it answered."""

import pytest

from bot.questions.reader.reader import Reader
from bot.questions.reading.grammar import Grammar


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # It begins with an organisation or a place
        ("Wann begann das Projekt Trias plus?", "Trias plus"),
        ("wer leitet das projekt herten plus", "herten plus"),
        ("Was macht der Verbund OFFIS Nord?", "OFFIS Nord"),
        ("when did the project Trias City start", "Trias City"),
        ("wer leitet das projekt Heidelberg Innovativ", "Heidelberg Innovativ"),
        ("Wer koordiniert das Projekt Wuppertal-Plus?", "Wuppertal-Plus"),
        ("wer leitet ISOE-Stadt", "ISOE-Stadt"),
        ("who leads ILS-Net?", "ILS-Net"),
        ("wann begann das projekt nexus 2018", "nexus 2018"),
        ("wann begann offis 2030", "offis 2030"),
        ("was macht das Projekt Dortmund 2030", "Dortmund 2030"),
        ("Who led the Wuppertal 2040 project?", "Wuppertal 2040"),
        # A place stands behind it
        ("wann begann das projekt LandLust in Bayern", "LandLust"),
        ("kennst du das projekt Dorfblick in Bayern", "Dorfblick"),
        ("was macht das projekt dorfblick in der eifel", "dorfblick"),
        ('Kennst du das Projekt "Zukunftsdorf" aus Niedersachsen?', "Zukunftsdorf"),
        ("Who runs the VillageHub project in Hesse?", "VillageHub"),
    ],
)
def test_what_is_known_is_only_a_part_of_a_name(text: str, name: str, reader: Reader, grammar: Grammar) -> None:
    reading = reader.read(text)
    assert grammar.nouns.given(reading)
    assert grammar.nouns.unknown_text(reading) == name


@pytest.mark.parametrize(
    "text",
    [
        "Was macht das Projekt der Stiftung trias?",
        "Wer leitet das ISOE-Projekt?",
        "Was hat das ISOE-Institut gemacht?",
        "Wer leitet das ILS-Team?",
        "Was macht das Projekt Dortmund 2018?",
        "Welches Projekt lief 2018 in Dortmund?",
        "was macht das projekt dortmund leerstand",
        "wer hat das projekt herten bezahlt",
        "Wer leitet das Projekt Butzbach und Nidda?",
        "wer koordiniert das Projekt Oldenburg Uni",
        "Wer leitete das Projekt RWI Herten?",
        "Wer leitet das Projekt Leerstand in Hessen?",
        "Wer leitet das Projekt BürgerBus in Bayern?",
        "Was hat das Projekt konkret in Hessen gemacht?",
        "Wie hieß das Projekt damals in Thüringen?",
        "who led the wastewater project in Thuringia",
        "did the project succeed in Hesse",
        # Verbs in small letters
        "das projekt klappte in hessen",
        "hat das projekt funktioniert in hessen",
        "wurde das projekt abgebrochen in bayern",
        "kann man das projekt besichtigen in bayern",
    ],
)
def test_what_is_told_of_a_verbund_is_no_part_of_its_name(text: str, reader: Reader, grammar: Grammar) -> None:
    assert not grammar.nouns.given(reader.read(text))
