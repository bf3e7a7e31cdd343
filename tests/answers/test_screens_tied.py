"""What a Verbund did in some of its places only is not told of the others."""

import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot.answers import Assistant
from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Catalogue, Language, Verbund, load
from bot.catalogue.models import Tie
from bot.questions import kinds as k
from bot.questions.topics.evidence import Evidence
from tests.answers.reading import leads_to, plain

CATALOGUE = load()
ASSISTANT = Assistant(CATALOGUE)
ELSEWHERE = {"de": "soweit belegt, anderswo: {}", "en": "as far as documented, elsewhere: {}"}
PARTLY = {"de": "Nicht alles davon, aber einen Teil behandelt 1 Verbund", "en": "Not all of it, but part of it"}
UNTOLD = {
    "de": "ob es gerade dort um das Gesuchte ging, ist nicht gesagt",
    "en": "whether the subject itself was there",
}
OTHERWISE = {"neighbourhood meeting place", "housing project"}
"""Of these, a part only is looked for."""
NEAR = ("km)", "(dieselbe Stadt)", "(the same town)")
"""How lines end that tell what is near."""
TIES = [(verbund, tie) for verbund in CATALOGUE.verbuende.values() for tie in verbund.where if tie.places]


def answer(text: str, language: Language = "de") -> str:
    return plain(ASSISTANT.answer(text, language).screen.text)


def apart(catalogue: Catalogue, verbund: Verbund, tie: Tie) -> list[str]:
    """The places of a Verbund that are no place of the tie, nor lie in one, nor have one in them."""
    tied = [catalogue.places[id_] for id_ in tie.places]
    return [
        place.id
        for place in catalogue.places_of(verbund)
        if all(catalogue.lies_in(one, place) is False for one in tied)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("verbund", "tie"), TIES, ids=lambda value: getattr(value, "id", None))
def test_a_tied_word_finds_its_verbund_at_its_places_and_at_no_other(
    screens: Screens, language: Language, verbund: Verbund, tie: Tie
) -> None:
    for word in tie.words[language]:
        search = ASSISTANT.answer(word, language).question
        if not isinstance(search, k.Search) or word in OTHERWISE:
            continue
        here = screens.screen(replace(search, places=tie.places[:1]), language)
        assert k.AboutVerbuende((verbund.id,)) in leads_to(here, CATALOGUE), word
        for place in apart(CATALOGUE, verbund, tie):
            there = plain(screens.screen(replace(search, places=(place,)), language).text)
            listed = [line for line in there.splitlines() if line.startswith(f"• {verbund.name} – ")]
            assert all(line.endswith(NEAR) for line in listed), (word, place)


@pytest.mark.parametrize(
    ("language", "text", "name", "place"),
    [
        ("de", "Wolf in Sachsen-Anhalt", "LAZIKN2030", "Samtgemeinde Barnstorf (Niedersachsen)"),
        ("de", "Gab es in Sandersdorf-Brehna etwas zu Windrädern?", "LAZIKN2030", "Samtgemeinde Barnstorf"),
        ("de", "Freibad in Brandenburg", "TransformBar", "Münsingen (Baden-Württemberg)"),
        ("de", "Gab es in Treuenbrietzen Bürgerwerkstätten zum Freibad?", "TransformBar", "Münsingen"),
        ("de", "Gab es in Mauth Mitfahrbänke?", "iMona", "Neureichenau"),
        ("de", "Café und Post in Eving", "KuDeQua", "Dortmund-Marten"),
        ("de", "Bürgertreff in Herten", "DeWaK", "Wetter-Grundschöttel"),
        ("de", "neuestes Projekt zum Freibad in Brandenburg", "TransformBar", "Münsingen"),
        ("en", "wolf in Saxony-Anhalt", "LAZIKN2030", "Samtgemeinde Barnstorf (Lower Saxony)"),
        ("en", "Was there a community bus in Neureichenau?", "iMona", "Mauth"),
        ("en", "Is there a day care for seniors in Posterstein?", "KoDa_eG", "Oberried"),
    ],
)
def test_who_looks_for_it_at_another_place_is_told_where_it_was(
    language: Language, text: str, name: str, place: str
) -> None:
    told = answer(text, language)
    assert not told.startswith("1 ")
    assert name in told
    assert ELSEWHERE[language].format(place) in told


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Wolf in Niedersachsen", "📍 Samtgemeinde Barnstorf"),
        ("Windräder im Landkreis Diepholz", "📍 Samtgemeinde Barnstorf (Partner)"),
        ("Bürgertreff in Wetter", "📍 Wetter-Grundschöttel"),
        ("Bürgerbus in Bayern", "📍 Mauth"),
        ("Wo gibt es Mitfahrbänke?", "📍 Bayern: Neureichenau"),
        ("In welchem Bundesland gibt es ein Projekt zum Freibad?", "📍 Baden-Württemberg: Münsingen"),
    ],
)
def test_where_it_was_it_is_found_and_only_that_place_is_told(text: str, place: str) -> None:
    told = answer(text)
    assert told.startswith("1 Verbund")
    assert [line.split("·")[-1].strip() for line in told.splitlines() if "📍" in line] == [place]
    assert UNTOLD["de"] not in told


@pytest.mark.parametrize(
    ("language", "text", "place"),
    [
        ("de", "Gibt es in Potsdam ein Projekt zum Freibad?", "Münsingen"),
        ("de", "Leipzig Wolf", "Samtgemeinde Barnstorf"),
        ("en", "Any lido project near Potsdam?", "Münsingen"),
    ],
)
def test_the_nearest_is_measured_to_where_it_was(language: Language, text: str, place: str) -> None:
    assert re.search(rf"– {place} \((rund|about) \d+ km\)", answer(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Leerstand in Marten"),
        ("de", "Pflege in Thüringen"),
        ("en", "care in Thuringia"),
        # A kind of it is tied to another place, and nothing to this one.
        ("de", "Bus in Neureichenau"),
        ("de", "Mitfahren in Mauth"),
        ("de", "Busse und Ärzte in Mauth"),
    ],
)
def test_where_nothing_tells_it_that_is_said(language: Language, text: str) -> None:
    assert UNTOLD[language] in answer(text, language)


@pytest.mark.parametrize(
    "text",
    [
        # It worked nowhere else, or is only asked for by itself.
        "Leerstand in Zwickau",
        "Leerstand",
        "Verbünde in Thüringen",
        # The title says what all its places were for, or the sources do.
        "Bürgergenossenschaft in Posterstein",
        "Leere Häuser in Otzberg",
        "Fachwerk in Thüringen",
        # A kind of it was there, or what means the same.
        "Was kostete das mit dem Bus in Mauth?",
        "bus in Mauth",
        "Mitfahren in Neureichenau",
        "Kläranlage in Rohrbach",
        "Integration in Herten",
        "Senioren in Oberried",
        "Stadtteilgarten in Castrop-Rauxel",
        "nurseries in Delmenhorst",
        # What lies in a region is not known.
        "Dorf in der LEADER-Region Wetterau/Oberhessen",
    ],
)
def test_nothing_is_said_where_it_is_no_question(text: str) -> None:
    assert UNTOLD["de"] not in answer(text)


def test_any_of_several_things_is_found_where_one_of_them_was_and_credited_with_no_other() -> None:
    told = answer("Kita oder Wolf in Sachsen-Anhalt")
    assert told.startswith("1 Verbund")
    assert "LAZIKN2030 – Stichwort: Kita · 📍 Sandersdorf-Brehna" in told
    assert "„Wolf“, soweit belegt, anderswo: Samtgemeinde Barnstorf" in told


@pytest.mark.parametrize(
    ("language", "text", "here", "elsewhere"),
    [
        ("de", "Kita und Wolf in Barnstorf", "Stichwort: Wolf", "Sandersdorf-Brehna (Sachsen-Anhalt)"),
        ("de", "Kita, Wolf und Haushalt in Barnstorf", "Stichwort: Wolf", "Sandersdorf-Brehna (Sachsen-Anhalt)"),
        ("de", "Gemeindebus und Mitfahrbank in Mauth", "Stichwort: Gemeindebus", "Neureichenau"),
        ("de", "Ehrenamt und Beschäftigung in Wuppertal", "Stichwort: Ehrenamt", "Dortmund"),
        ("de", "Nachhaltigkeit und Windkraft in Sachsen-Anhalt", "Stichwort: Nachhaltigkeit", "Samtgemeinde Barnstorf"),
        ("en", "wind power and childcare in Barnstorf", "keyword: wind power", "Sandersdorf-Brehna (Saxony-Anhalt)"),
    ],
)
def test_of_several_things_that_were_apart_a_part_is_found_and_it_is_told_where_the_rest_was(
    language: Language, text: str, here: str, elsewhere: str
) -> None:
    told = answer(text, language)
    assert told.startswith(PARTLY[language])
    assert f"– {here} · 📍" in told
    assert ELSEWHERE[language].format(elsewhere) in told


@pytest.mark.parametrize("where", ["Barnstorf und Sandersdorf-Brehna", "Niedersachsen und Sachsen-Anhalt"])
def test_each_of_several_things_may_be_in_another_of_the_places_asked_for(where: str) -> None:
    told = answer(f"Kita und Wolf in {where}")
    assert told.startswith("1 Verbund")
    assert "anderswo" not in told


@pytest.mark.parametrize("text", ["Wohnprojekt in Marten", "Genossenschaft in Marten", "Garten in Marten"])
def test_within_a_town_no_kilometres_are_told(text: str) -> None:
    told = answer(text)
    assert "(dieselbe Stadt)" in told
    assert "rund 1 km" not in told


def test_a_place_is_not_nearest_to_itself() -> None:
    assert "KoSI-LAB – Dortmund" not in answer("Ehrenamt in Dortmund")


def test_what_a_region_holds_is_not_known_so_it_is_told_where_it_was() -> None:
    told = answer("Bürgerbus im Wattenmeer")
    assert told.startswith("1 Verbund")
    assert "soweit belegt, hier: Wangerland" in told


def test_counted_for_each_land_it_counts_only_where_it_was() -> None:
    assert "Niedersachsen: 1 · Sachsen-Anhalt: 0" in answer("Mehr zum Wolf in Niedersachsen oder in Sachsen-Anhalt?")


def test_where_a_verbund_did_it_is_looked_up_once_for_each_search(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[tuple[str, ...], str]] = []
    where = Evidence.where

    def noted(self: Evidence, subjects: tuple[str, ...], verbund: str) -> Mapping[str, frozenset[str] | None]:
        asked.append((subjects, verbund))
        return where(self, subjects, verbund)

    monkeypatch.setattr(Evidence, "where", noted)
    Assistant(CATALOGUE).answer("Leerstand in Hessen", "de")
    assert asked
    assert len(asked) == len(set(asked))
