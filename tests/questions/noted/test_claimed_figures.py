"""A number that is claimed is compared with the one that the texts tell of the whole Verbund."""

import pytest

from bot.questions import Understander


def _told(understander: Understander, text: str) -> list[str]:
    notes = understander.understand(text).notes
    return [note.heard if note.kind == "tally" else note.kind for note in notes if note.kind in {"tally", "neither"}]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Did 50 municipalities take part in KIF?", "no"),
        ("Waren beim KIF 74 Gemeinden beteiligt?", "no"),
        ("Waren es bei Fokusland zwölf Gemeinden?", "no"),
        ("Fokusland had 14 municipalities, right?", "yes"),
        ("KOMET zählte 179 leere Gebäude, stimmt das?", "yes"),
        ("KOMET zählte 300 leere Gebäude, oder?", "no"),
        ("Were more than 40 municipalities part of KIF?", "yes"),
        ("Waren es weniger als 10 Gemeinden bei Fokusland?", "no"),
        # Not all that there were, but what came of it, or of one kind
        ("Did MOSAIK find 120 neighbourhoods?", "open"),
        ("Hatte Kleinstadt_gestalten zwölf Projekte?", "open"),
        # Six towns, municipalities and districts
        ("webwiko had six towns, correct?", "open"),
        ("webwiko had 12 towns, correct?", "no"),
        # "About" fifty may be 47.
        ("Waren es bei KIF etwa 50 Gemeinden?", "open"),
        # Told in one sentence
        ("beim KIF haben nur 12 gemeinden mitgemacht", "no"),
        ("Bei KIF waren 47 Gemeinden beteiligt", "yes"),
        ("47 municipalities were in KIF.", "yes"),
        ("Stimmt es, dass 47 Gemeinden zu KIF gehörten?", "yes"),
        ("KIF umfasste 50 Gemeinden", "no"),
        ("KIF comprised 47 municipalities", "yes"),
        ("Is it right that 47 municipalities were part of Kleinstadt_gestalten?", "neither"),
        ("Stimmt es, dass 47 Gemeinden Teil von MOSAIK waren?", "neither"),
        ("MOSAIK hat 50 Quartiere abgegrenzt.", "open"),
        ("IN² hatte 5000 Teilnehmer", "neither"),
        # Of a place: of that one alone, or of others as well
        ("Mehr als 100 leere Gebäude im Ilm-Kreis, stimmt das?", "yes"),
        ("Im Ilm-Kreis gab es 500 leere Gebäude, oder?", "open"),
        ("In Großbreitenbach gab es 179 leere Gebäude, oder?", "open"),
        ("In Nienburg gab es 47 Gemeinden im Fonds, oder?", "open"),
        # In another Land, called otherwise, or of a part only
        ("Haben bei Fokusland 14 Gemeinden aus Mecklenburg-Vorpommern mitgemacht?", "yes"),
        ("Haben bei Fokusland 14 Gemeinden aus Brandenburg mitgemacht?", "open"),
        ("Waren bei KIF 47 Gemeinden aus Nienburg dabei?", "open"),
        ("Waren bei Dorf und Du 17 Städte dabei?", "open"),
        ("Waren bei Dorf und Du 17 Gemeinden dabei?", "yes"),
        ("Waren 17 Kommunen Modellkommunen bei Dorf und Du?", "open"),
        ("Hatte KIF drei Bürgermeister?", "neither"),
        ("Did CoProGrün plant 100 trees?", "neither"),
    ],
)
def test_a_claimed_number_is_so_or_not_or_stays_open(understander: Understander, text: str, told: str) -> None:
    assert _told(understander, text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        # Other facts tell these.
        "Waren bei lebenswert mehr als zehn Orte dabei?",
        "KoDa_eG hatte doch 12 Beteiligte?",
        "Bekam KIF 465000 Euro?",
        "Lief KIF zwei Jahre?",
        "Gehört KIF zu Thema 2?",
        # Nor is anything claimed
        "Wie viele der 47 Gemeinden waren bei KIF dabei?",
        "Welche 14 Gemeinden waren bei Fokusland?",
        "KIF hatte 47 Gemeinden, wer leitete es?",
        "Gibt es in Remscheid 3 Kitas?",
        "Gibt es in Dortmund zwei Verbünde?",
        "Is Dortmund involved in three projects?",
    ],
)
def test_of_what_is_told_otherwise_nothing_is_compared(understander: Understander, text: str) -> None:
    assert not _told(understander, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("CoProGrün hatte 20 Pilotprojekte und wurde von der RWTH geleitet, oder?", [("number", "20 Pilotprojekte")]),
        ("Fokusland hatte 14 Gemeinden und war in Mecklenburg-Vorpommern, oder?", [("tally", "yes")]),
        ("War KIF in den 2 Landkreisen Nienburg und Gifhorn?", []),
    ],
)
def test_no_yes_to_a_place_or_a_lead_confirms_a_number(
    understander: Understander, text: str, told: list[tuple[str, str]]
) -> None:
    notes = understander.understand(text).notes
    assert [(note.kind, note.heard) for note in notes if note.kind in {"tally", "number"}] == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("TransformBar hatte zwei Städte", ["yes"]),
        ("MOSAIK hatte vier Stadtteile", ["yes"]),
        ("Was CoProGrün in more than three cities?", ["yes"]),
        ("KIF hatte drei Landkreise, stimmts?", ["no"]),
        # In a region there may be others
        ("CoProGrün hatte sechs Städte", ["open"]),
        ("KIF hatte rund zwei Landkreise", ["open"]),
        # Its texts tell the number, or more is said of them
        ("MOSAIK hatte 92 Quartiere", []),
        ("Hat TransformBar zwei Städte begrünt?", []),
        ("Waren bei MIGOEK drei Kreise dabei?", []),
    ],
)
def test_so_many_places_of_a_kind_are_documented_or_not(understander: Understander, text: str, told: list[str]) -> None:
    notes = understander.understand(text).notes
    assert [note.heard for note in notes if note.kind == "places"] == told
