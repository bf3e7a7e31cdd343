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


def test_verbuende_at_a_place_worked_there_or_inside(catalogue: Catalogue) -> None:
    for place in catalogue.places.values():
        inside = catalogue.within(place)
        expected = {verbund.id for verbund in catalogue.verbuende.values() if inside.intersection(verbund.places)}
        assert catalogue.verbuende_at(place) == expected


def test_verbuende_with_an_organisation_name_it_among_theirs(catalogue: Catalogue) -> None:
    for organisation in catalogue.organisations.values():
        taking_part = {v.id for v in catalogue.verbuende.values() if organisation in catalogue.organisations_of(v)}
        assert catalogue.verbuende_with(organisation) == taking_part


def test_verbuende_in_a_land_stand_in_the_order_of_the_data(catalogue: Catalogue) -> None:
    for land in catalogue.laender.values():
        there = [verbund for verbund in catalogue.verbuende.values() if land in catalogue.laender_of(verbund)]
        assert list(catalogue.verbuende_in(land)) == there
        assert list(catalogue.in_order({verbund.id for verbund in there})) == there


def test_no_end_is_known_after_the_last_year(catalogue: Catalogue) -> None:
    years = {month.year for verbund in catalogue.verbuende.values() for month in verbund.period.possible_ends}
    assert catalogue.last_year >= max(years)
