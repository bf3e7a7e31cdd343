"""A town is nobody who is only called after it."""

import pytest

from bot.questions import Understander


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("Seit wann ist die Stadt Bochum bei KomMonitor dabei?", ["Bochum"]),
        ("Wie lange war die Stadt Marburg bei KOMOBIL2035?", ["Marburg"]),
        ("How long was the city of Göttingen part of KIF?", ["Göttingen"]),
        ("Seit wann ist die Stadt Essen bei KomMonitor dabei?", []),
        ("Seit wann ist die Gemeinde Otzberg bei AktVis dabei?", []),
        # May be somebody called after it
        ("Seit wann ist Bochum bei KomMonitor dabei?", []),
    ],
)
def test_a_town_is_nobody_called_after_it(understander: Understander, text: str, denied: list[str]) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "presumed"] == denied


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        # There are several of that name, and none is a place of the Verbund.
        ("Why was Frankfurt the model city of MOSAIK?", ["Frankfurt"]),
        ("Wann ist das Land Bayern aus KoDa_eG ausgestiegen?", ["Bayern"]),
        ("War NoLA, das bis 2018 lief, in Bayern?", ["Bayern"]),
        # One that is listed with another is told as well.
        ("KomMonitor lief in Essen und Duisburg bis 2020, richtig?", ["Duisburg"]),
        ("Wer leitete KIF in Nienburg und Gifhorn?", []),
        # Of these the sources disagree.
        ("Warum war Helmstedt Modellort beim Bürgerfonds?", []),
        ("Why did Bürgerfonds choose Witzenhausen?", []),
        ("Why did KIF choose Leipzig?", ["Leipzig"]),
        # Münster (Hessen) is one.
        ("Warum war Münster bei AktVis Modellort?", []),
        ("Wann ist Baden-Württemberg aus KoDa_eG ausgestiegen?", []),
    ],
)
def test_a_place_that_has_nothing_to_do_with_it_is_told_so(
    understander: Understander, text: str, denied: list[str]
) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "presumed"] == denied
