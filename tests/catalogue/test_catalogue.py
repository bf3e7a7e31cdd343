"""What the catalogue knows about how its parts belong together."""

import pytest

from bot.catalogue import Catalogue


def test_verbuende_stand_in_the_order_of_their_themes(catalogue: Catalogue) -> None:
    assert list(catalogue.verbuende) == [id_ for theme in catalogue.themes.values() for id_ in theme.verbuende]


def test_by_name(catalogue: Catalogue) -> None:
    assert [verbund.name for verbund in catalogue.by_name] == [
        "AktVis", "Bürgerfonds", "CoProGrün", "DeWaK", "Flächenmanagement", "Fokusland", "IER-SEK", "iMona", "IN²",
        "JuMoWestküste", "KIF", "Kleinstadt_gestalten", "KoDa_eG", "KOMET", "KomMonitor", "KOMOBIL2035", "KoSI-LAB",
        "KuDeQua", "LAZIKN2030", "LebensRäume", "lebenswert", "MIGOEK", "MOSAIK", "NaKoFi", "NoLA",
        "Ortsinnentwicklung", "TempALand", "TransformBar", "WatNu", "WEBWiKo",
    ]  # fmt: skip


def test_theme_and_members_agree(catalogue: Catalogue) -> None:
    for theme in catalogue.themes.values():
        members = catalogue.members(theme)
        assert [verbund.id for verbund in members] == list(theme.verbuende)
        assert all(catalogue.theme_of(verbund) is theme for verbund in members)


def test_places_and_laender_of_a_verbund(catalogue: Catalogue) -> None:
    buergerfonds = catalogue.verbuende["buergerfonds"]
    names = [place.name for place in catalogue.places_of(buergerfonds)]
    assert names == ["Bleicherode", "Felsberg", "Hann. Münden", "Homberg (Efze)"]
    assert [land.name.de for land in catalogue.laender_of(buergerfonds)] == ["Thüringen", "Hessen", "Niedersachsen"]


def test_organisations_begin_with_the_coordinator_and_name_each_once(catalogue: Catalogue) -> None:
    aktvis = catalogue.verbuende["aktvis"]
    assert [organisation.id for organisation in catalogue.organisations_of(aktvis)] == [
        "tu-darmstadt",
        "igd",
        "stadt-bensheim",
        "gemeinde-muenster-hessen",
        "gemeinde-otzberg",
        "da-di-regionalmanagement",
    ]
    nakofi = catalogue.verbuende["nakofi"]
    assert nakofi.coordinator is None
    assert [organisation.id for organisation in catalogue.organisations_of(nakofi)] == ["stadt-cottbus", "tu-dresden"]


@pytest.mark.parametrize(
    ("place", "inside"),
    [
        ("cottbus", {"cottbus"}),
        ("bensheim", {"bensheim", "langwaden"}),
        ("wetter-grundschoettel", {"wetter-grundschoettel"}),
        ("ennepe-ruhr-kreis", {"ennepe-ruhr-kreis", "wetter", "wetter-grundschoettel"}),
        ("lk-diepholz", {"lk-diepholz", "barnstorf", "diepholz", "lemfoerde", "rehden", "wagenfeld"}),
        ("diepholzer-land", {"diepholzer-land"}),
        ("kreis-steinfurt", {"kreis-steinfurt", "emsdetten", "ibbenbueren", "mettingen"}),
    ],
)
def test_within(place: str, inside: set[str], catalogue: Catalogue) -> None:
    assert catalogue.within(catalogue.places[place]) == inside


def test_every_place_lies_within_itself(catalogue: Catalogue) -> None:
    assert all(id_ in catalogue.within(place) for id_, place in catalogue.places.items())
