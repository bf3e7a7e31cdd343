"""Tests of who a question takes to have taken part, whatever it asks of them."""

import pytest

from bot.questions.noted.note import Note
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "heard", "verbund"),
    [
        ("Wie lange war die Stadt Kassel Partner von lebenswert?", "Kassel", "lebenswert"),
        ("When did Leipzig join IER-SEK?", "Leipzig", "ier-sek"),
        ("When did the city of Munich join iMona?", "Munich", "imona"),
        ("Why did MOSAIK choose Leipzig?", "Leipzig", "mosaik"),
    ],
)
def test_a_town_that_is_taken_to_have_taken_part_is_said_to_be_no_place(
    understander: Understander, text: str, heard: str, verbund: str
) -> None:
    notes = understander.understand(text).notes
    assert [(note.heard, note.beside) for note in notes if note.kind == "presumed"] == [(heard, verbund)]


@pytest.mark.parametrize(
    ("text", "heard", "verbund"),
    [
        ("Seit wann ist Fulda bei lebenswert dabei?", "Fulda", "lebenswert"),
        ("Wie viel Geld hat Fulda von NoLA bekommen?", "Fulda", "nola"),
        ("Wann ist Aachen bei KomMonitor ausgestiegen?", "Aachen", "kommonitor"),
        ("what was chemnitz doing in IER-SEK?", "chemnitz", "ier-sek"),
    ],
)
def test_who_in_no_list_is_taken_to_have_taken_part_is_said_not_to_be_documented(
    understander: Understander, text: str, heard: str, verbund: str
) -> None:
    assert Note("organisation", heard, beside=verbund) in understander.understand(text).notes
    assert all(note.kind != "thing" for note in understander.understand(text).notes)


@pytest.mark.parametrize(
    "text",
    [
        "Seit wann ist Remscheid bei MOSAIK dabei?",
        "How long has Zwickau been part of IER-SEK?",
        "Welche Rolle spielte Bochum bei KomMonitor?",
        "Was hat der Bürgermeister bei KIF gemacht?",
        "Was hat Regen mit NoLA zu tun?",
        "Was ist Ziel von KIF?",
        "Was kann Fulda von NoLA lernen?",
        "Warum ist Fulda nicht bei lebenswert dabei?",
        "Wie viel Geld hat NoLA bekommen?",
    ],
)
def test_nobody_else_is_denied_to_have_taken_part(understander: Understander, text: str) -> None:
    told = {note.kind for note in understander.understand(text).notes}
    assert told.isdisjoint({"presumed", "organisation", "thing"})


@pytest.mark.parametrize(
    ("text", "heard", "verbund"),
    [
        ("How long did Fraunhofer lead AktVis?", "Fraunhofer", "aktvis"),
        ("Wann endete die Leitung von AktVis durch das Fraunhofer-Institut?", "Fraunhofer Institut", "aktvis"),
        ("Wie lange hat die Bauhaus-Uni KOMET koordiniert?", "Bauhaus Uni", "komet"),
        ("Seit wann leitet Göttingen das Projekt KIF?", "Göttingen", "kif"),
    ],
)
def test_who_took_part_and_is_taken_to_have_led_is_said_not_to_have(
    understander: Understander, text: str, heard: str, verbund: str
) -> None:
    notes = understander.understand(text).notes
    assert [(note.heard, note.beside) for note in notes if note.kind == "not_led"] == [(heard, verbund)]


@pytest.mark.parametrize(
    "text",
    [
        "Wann hat Nienburg KIF geleitet?",
        "Wie lange war die TU Darmstadt Koordinator von AktVis?",
        "Until when was InWIS in charge of KomMonitor?",
        "Seit wann leitet die TU Dresden NaKoFi?",
        "Wann traf sich die Leitung von KIF in Göttingen?",
        "Wie lange hat die Uni Göttingen bei KIF mitgemacht?",
    ],
)
def test_who_led_or_may_have_is_not_denied_to_have(understander: Understander, text: str) -> None:
    assert all(note.kind != "not_led" for note in understander.understand(text).notes)


@pytest.mark.parametrize(
    ("text", "presumed"),
    [
        ("Wer leitete KoSI-LAB in Bayern?", ["Bayern"]),
        ("Who coordinated KOMET in Hesse?", ["Hesse"]),
        ("Wer leitete KIF in Niedersachsen?", []),
        ("Wer leitete KIF in Göttingen?", []),
    ],
)
def test_where_a_verbund_is_said_to_be_is_denied_beside_who_led(
    understander: Understander, text: str, presumed: list[str]
) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "presumed"] == presumed


def test_what_one_who_took_part_was_given_is_not_known_apart(understander: Understander) -> None:
    notes = understander.understand("Wie viel Geld hat Rohrbach von NoLA bekommen?").notes
    assert notes == (Note("thing", "Rohrbach"),)


@pytest.mark.parametrize(
    ("text", "heard", "verbund"),
    [
        ("What did MOSAIK achieve in Cologne?", "Cologne", "mosaik"),
        ("Wann war KomMonitor in Duisburg?", "Duisburg", "kommonitor"),
        ("Was wurde aus KIF in Hannover?", "Hannover", "kif"),
        ("Warum nahm WatNu Wilhelmshaven?", "Wilhelmshaven", "watnu"),
    ],
)
def test_a_town_near_a_verbund_is_said_to_be_no_place_of_it_too(
    understander: Understander, text: str, heard: str, verbund: str
) -> None:
    notes = understander.understand(text).notes
    assert [(note.heard, note.beside) for note in notes if note.kind == "presumed"] == [(heard, verbund)]


@pytest.mark.parametrize(
    "text",
    [
        # Its texts speak of it, or somebody who took part sits there
        "Wann war TransformBar in Stuttgart?",
        "Was hat iMona in Dresden gemacht?",
        # A place is only where somebody is
        "Ich wohne in Duisburg, was macht KomMonitor?",
        "Wo in Dortmund war KoSI-LAB?",
    ],
)
def test_a_town_that_a_verbund_has_to_do_with_is_not_denied(understander: Understander, text: str) -> None:
    assert all(note.kind != "presumed" for note in understander.understand(text).notes)


@pytest.mark.parametrize(
    ("text", "heard", "verbund"),
    [
        ("Was hat Greenpeace bei CoProGrün gemacht?", "Greenpeace", "coprogruen"),
        ("Since when has SAP been a partner in KomMonitor?", "SAP", "kommonitor"),
        ("Welche Rolle spielte Humor bei NoLA?", "Humor", "nola"),
        ("What role did Munich play in iMona?", "Munich", "imona"),
    ],
)
def test_what_may_be_a_thing_is_not_said_to_have_taken_no_part(
    understander: Understander, text: str, heard: str, verbund: str
) -> None:
    notes = understander.understand(text).notes
    assert Note("stranger", heard, beside=verbund) in notes
    assert all(note.kind != "organisation" for note in notes)


@pytest.mark.parametrize(
    "text", ["Was hat das BMBF bei IN² gemacht?", "What role did the BMBF play in NoLA?", "War das BMBF bei KIF dabei?"]
)
def test_who_funded_all_is_not_said_to_be_undocumented(understander: Understander, text: str) -> None:
    notes = understander.understand(text).notes
    assert any(note.kind == "programme" for note in notes)
    assert all(note.kind not in {"organisation", "stranger"} for note in notes)


def test_a_place_that_is_an_ordinary_word_as_well_is_no_stranger_where_it_was(understander: Understander) -> None:
    here, elsewhere = (
        [note.kind for note in understander.understand(f"Was hat Wetter bei {name} gemacht?").notes]
        for name in ("DeWaK", "KIF")
    )
    assert "stranger" not in here
    assert "stranger" in elsewhere
