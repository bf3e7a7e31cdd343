"""Each part of a claim is told to be so or not."""

import pytest

from bot.answers import Assistant
from bot.questions import Understander


@pytest.mark.parametrize(
    ("text", "claimed"),
    [
        ("Is it correct that NoLA, led by Bauhaus University, ran until 2020?", ["end2020"]),
        ("WEBWiKo, led by Bremen, ran until 2022, right?", ["end2022"]),
        ("Was NoLA, which ran till 2018, located in Bavaria?", ["end2018"]),
        ("War KIF in Gifhorn und endete es 2020?", ["end2020"]),
        # One part only, or an open question
        ("War KIF in Gifhorn?", []),
        ("Wann endete KIF in Gifhorn?", []),
        ("War Gifhorn 2018 Partner von KIF?", []),
    ],
)
def test_the_run_time_is_told_beside_the_other_part(understander: Understander, text: str, claimed: list[str]) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "claimed"] == claimed


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "WEBWiKo, led by Bremen, ran until 2022, right?",
            ["No, WEBWiKo was coordinated", "No, WEBWiKo ran from April 2017"],
        ),
        ("Was NoLA, which ran till 2018, located in Bavaria?", ["No place in Bavaria", "Yes, NoLA ran from"]),
        ("Is it correct that MOSAIK, coordinated by TU Dortmund, took place in Essen?", ["Essen is not documented as"]),
        (
            "KIF lief von 2016 bis 2019 und wurde von der Universität Göttingen geleitet, stimmt's?",
            [
                "Nein, KIF wurde von anderer Stelle koordiniert. Beteiligt war: Georg-August-Universität",
                "Zur Laufzeit: Ja, KIF lief von Juli 2016",
            ],
        ),
        (
            "WEBWiKo lief bis 2020 und bekam 900.000 Euro",
            ["Zur Laufzeit: Ja, WEBWiKo lief", "Zur Förderung: Nein, belegt sind rund 700.000"],
        ),
        (
            "NoLA got 400,000 euros and was in Bavaria, right?",
            ["No, no place in the Land (state) of Bavaria", "As to the funding: No, 331,574"],
        ),
        (
            "KOMET wurde vom Ilm-Kreis geleitet und lief bis 2018, richtig?",
            ["Ja, Koordination", "Zur Laufzeit: Ein Ja"],
        ),
        (
            "CoProGrün lief bis Mai 2019, hatte die RWTH als Leitung und war in Aachen, oder?",
            ["Zur Laufzeit: Ja.", "Zur Koordination: Ja, ", "Zum Ort: Nein, für CoProGrün ist Aachen nicht als Ort"],
        ),
        (
            "Stimmt es, dass KIF in Niedersachsen lief und von der Uni Göttingen geleitet wurde?",
            ["Zum Ort: Ja, ", "Zur Koordination: Nein, "],
        ),
        (
            "KIF was in Gifhorn, was coordinated by Göttingen University and ended in June 2019, right?",
            ["As to the place: Yes, ", "As to the coordinator: No, "],
        ),
        (
            "MOSAIK lief bis Februar 2020, wurde von der TU Dortmund geleitet und war nur in Remscheid, oder?",
            ["Zur Koordination: Ja, ", "Zum Übrigen habe ich kein Ja oder Nein"],
        ),
        # Who led it is nobody who gave the money.
        (
            "KIF got 800,000 euros and was led by Göttingen - true?",
            ["KIF was not coordinated by Göttingen", "As to the funding: No, about 465,000"],
        ),
        (
            "KIF wurde vom Landkreis Nienburg koordiniert und mit 465.000 Euro gefördert, richtig?",
            ["Ja, Koordination von KIF", "Zur Förderung: Ja"],
        ),
        ("MIGOEK was never finished, was it?", ["On the contrary."]),
        # So is what is denied of a run time, where it surely was so
        ("KIF endete nicht 2019, oder?", ["Doch."]),
        ("Hat KIF nicht vor 2020 geendet?", ["Doch."]),
        ("Did KIF not end in 2019?", ["Yes."]),
        ("KIF wurde nie beendet, stimmt das?", ["Doch."]),
    ],
)
def test_no_part_is_dropped(assistant: Assistant, text: str, told: list[str]) -> None:
    screen = assistant.answer(text).screen.text.striptags()
    assert all(one in screen for one in told)


@pytest.mark.parametrize("text", ["KOMOBIL2035 wurde nie abgeschlossen, oder?", "KIF did not end in 2018, did it?"])
def test_an_end_that_is_not_known_or_another_one_is_not_told_to_be_so(understander: Understander, text: str) -> None:
    assert not [note for note in understander.understand(text).notes if note.kind == "so"]


def test_of_what_a_partner_was_given_no_sum_of_all_is_a_verdict(understander: Understander) -> None:
    notes = understander.understand("Die Uni Göttingen war bei KIF dabei und bekam 200.000 Euro, oder?").notes
    assert [(note.kind, note.heard) for note in notes] == [("undocumented", "200.000 Euro")]


@pytest.mark.parametrize(
    "text",
    [
        "MOSAIK war nahe Köln, wurde von der TU Dortmund geleitet und lief bis Februar 2020, oder?",
        "MOSAIK was near Cologne, was led by TU Dortmund and ran until February 2020, right?",
        "Lief KIF bis 2020 in Nienburg?",
        "Haben Nienburg und Gifhorn KIF geleitet?",
        "Was MOSAIK coordinated by TU Dortmund and Remscheid?",
        "iMona Mauth, welche Uni war da dabei?",
        "Wann lief MOSAIK, wer leitete es und war es in Remscheid?",
    ],
)
def test_a_place_of_which_more_is_said_gets_no_verdict(understander: Understander, text: str) -> None:
    notes = understander.understand(text).notes
    assert not [note for note in notes if note.kind == "part" and note.heard == "where"]


@pytest.mark.parametrize(
    "text",
    [
        "KIF endete nicht 2018, oder?",
        "KomMonitor endete nicht 2021, oder?",
        "KIF lief nicht nur bis 2019, oder?",
        "KIF war 2018 nicht mehr aktiv, oder?",
    ],
)
def test_what_is_rightly_denied_or_open_is_not_set_right(understander: Understander, text: str) -> None:
    assert "so" not in {note.kind for note in understander.understand(text).notes}
