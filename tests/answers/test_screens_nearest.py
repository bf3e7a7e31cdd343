"""Where nothing is documented, the answer says so, and what is nearest; as it does where that is asked for."""

import re

import pytest

from bot.answers import Screen
from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Language, distance, load
from bot.questions import kinds as k
from tests.answers.reading import bullets, labels, leads_to, plain

CATALOGUE = load()
NOTHING = {
    "de": "{} ist bei keinem Verbund als Ort belegt.",
    "en": "{} is not documented as a place of any Verbund.",
}

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


def kilometres(screen: Screen) -> list[int]:
    return [int(number) for line in bullets(screen) for number in re.findall(r"(\d+) km", line)]


@pytest.mark.parametrize("town", ["muenchen", "guetersloh", "koeln", "kiel", "goerlitz"])
def test_a_town_gets_an_honest_none_and_the_nearest_places(screens: Screens, language: Language, town: str) -> None:
    screen = screens.screen(k.Search(towns=(town,)), language)
    entry = CATALOGUE.towns[town]
    name = (entry.name_en or entry.name) if language == "en" else entry.name
    assert plain(screen.text).splitlines()[0] == NOTHING[language].format(name)
    assert len(kilometres(screen)) == 3
    assert kilometres(screen) == sorted(kilometres(screen))
    points = [place.point for v in CATALOGUE.verbuende.values() for place in CATALOGUE.places_of(v) if place.point]
    least = min(distance(entry.point, point) for point in points)
    assert abs(kilometres(screen)[0] - least) <= 2.5
    # The Land is offered unless all that were there are told already.
    targets = leads_to(screen, CATALOGUE)
    there = CATALOGUE.ids_in(CATALOGUE.laender[entry.land])
    new = any(k.AboutVerbuende((id_,)) not in targets for id_ in there)
    assert (k.Search(laender=(entry.land,)) in targets) == new


@pytest.mark.parametrize("town", ["rostock", "schwerin", "stralsund"])
def test_what_no_point_is_known_of_is_told_before_any_distance(screens: Screens, language: Language, town: str) -> None:
    screen = screens.screen(k.Search(towns=(town,)), language)
    first, *others = bullets(screen)
    assert first.startswith("Fokusland – Amt Peenetal/Loitz, ")
    assert len(others) == len(kilometres(screen)) == 3
    assert k.AboutVerbuende(("fokusland",)) in leads_to(screen, CATALOGUE)


def test_what_no_point_is_known_of_fulfils_the_other_filters(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Search(themes=("daten",), towns=("rostock",)), language)
    assert "Fokusland" not in plain(screen.text)


def test_the_nearest_is_said_with_its_place(screens: Screens, language: Language) -> None:
    (line,) = bullets(screens.screen(k.Search(("kohleausstieg",), towns=("goerlitz",)), language))
    assert line == ("NaKoFi – Cottbus (rund 80 km)" if language == "de" else "NaKoFi – Cottbus (about 80 km)")


def test_what_is_asked_is_told_of_what_is_so_near_that_it_may_be_meant(screens: Screens, language: Language) -> None:
    text = plain(screens.screen(k.Search(("leerstand",), towns=("ilmenau",), facts=("coordinator",)), language).text)
    assert "Landratsamt Ilm-Kreis" in text
    # Not so of what is too far away.
    assert "ISOE" not in text
    assert "Landratsamt Ilm-Kreis" not in plain(screens.screen(k.Search(towns=("ilmenau",)), language).text)


def test_what_is_nearest_fulfils_the_other_filters(screens: Screens, language: Language) -> None:
    question = k.Search(themes=("daten",), towns=("koeln",))
    screen = screens.screen(question, language)
    named = {line.split(" – ")[0] for line in bullets(screen)}
    members = {verbund.name for verbund in CATALOGUE.members(CATALOGUE.themes["daten"])}
    assert named
    assert named <= members
    assert {k.AboutVerbuende((v.id,)) for v in CATALOGUE.verbuende.values() if v.name in named} <= set(
        leads_to(screen, CATALOGUE)
    )
    assert k.Search(themes=("daten",)) in leads_to(screen, CATALOGUE)


def test_a_place_where_the_subject_is_missing_gets_the_nearest_with_it(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Search(("leerstand",), places=("cottbus",)), language)
    assert "Cottbus" in plain(screen.text).splitlines()[0]
    assert len(kilometres(screen)) == 3


def test_around_a_place_what_is_nearest_stands_behind_what_is_found_there(screens: Screens, language: Language) -> None:
    there = bullets(screens.screen(k.Search(places=("cottbus",)), language))
    screen = screens.screen(k.Search(places=("cottbus",), around=True), language)
    assert bullets(screen)[: len(there)] == there
    assert len(kilometres(screen)) == 3
    assert kilometres(screen) == sorted(kilometres(screen))
    named = [line.split(" – ")[0] for line in bullets(screen)]
    assert len(set(named)) == len(named)
    assert {k.AboutVerbuende((v.id,)) for v in CATALOGUE.verbuende.values() if v.name in named} <= set(
        leads_to(screen, CATALOGUE)
    )


def test_around_a_place_of_which_no_point_is_known_nothing_is_said_to_be_near(
    screens: Screens, language: Language
) -> None:
    screen = screens.screen(k.Search(places=("lk-osnabrueck",), around=True), language)
    assert not kilometres(screen)
    assert ("weiß ich nicht" if language == "de" else "I do not know") in plain(screen.text)


def test_a_land_without_any_gets_what_is_nearest_to_its_towns(screens: Screens, language: Language) -> None:
    said = {
        "be": ("Kein Verbund ist in Berlin belegt.", "No Verbund is documented in Berlin."),
        "sl": ("Kein Verbund ist im Saarland belegt.", "No Verbund is documented in Saarland."),
    }
    for land, told in said.items():
        screen = screens.screen(k.Search(laender=(land,)), language)
        assert plain(screen.text).startswith(told[language == "en"])
        assert len(kilometres(screen)) == 3
        assert kilometres(screen) == sorted(kilometres(screen))
        assert {"de": "vom nächsten Ort dort", "en": "from the nearest town there"}[language] in plain(screen.text)


def test_who_sits_in_a_land_without_any_is_told(screens: Screens, language: Language) -> None:
    searches = {"be": k.Search(laender=("be",)), "sl": k.Search(laender=("sl",), facts=("partners",))}
    texts = {land: plain(screens.screen(question, language).text) for land, question in searches.items()}
    assert "(Difu) (lebenswert)" in texts["be"]
    assert {"de": "Sitz dort (Saarland) sind nicht belegt", "en": "based in Saarland are not documented"}[
        language
    ] in texts["sl"]


def test_a_land_with_some_gets_no_distances(screens: Screens, language: Language) -> None:
    assert not kilometres(screens.screen(k.Search(("altschulden",), laender=("he",)), language))


def test_beside_places_that_find_something_a_town_is_only_said_to_have_none(
    screens: Screens, language: Language
) -> None:
    there = screens.screen(k.Search(places=("dortmund",)), language)
    for question in (
        k.Search(places=("dortmund",), towns=("bielefeld",)),
        k.Search(laender=("he",), towns=("bielefeld",)),
    ):
        screen = screens.screen(question, language)
        assert NOTHING[language].format("Bielefeld") in plain(screen.text)
        assert not kilometres(screen)
    assert bullets(screens.screen(k.Search(places=("dortmund",), towns=("bielefeld",)), language)) == bullets(there)


def test_towns_of_one_name_are_told_apart(screens: Screens, language: Language) -> None:
    shared = next(t for t in CATALOGUE.towns.values() if t.name in CATALOGUE.shared_names)
    same = tuple(t.id for t in CATALOGUE.towns.values() if t.name == shared.name)[:2]
    screen = screens.screen(k.Search(towns=same), language)
    for id_ in same:
        land = CATALOGUE.laender[CATALOGUE.towns[id_].land].name[language]
        assert f"{shared.name} ({land})" in plain(screen.text)
    assert len(kilometres(screen)) == 2


def test_a_subject_that_nobody_has_is_found_nowhere(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Search(("pferde",), towns=("koeln",)), language)
    assert "pferde" in plain(screen.text).splitlines()[0]
    assert not kilometres(screen)


def test_organisations_named_after_a_town_are_told(screens: Screens, language: Language) -> None:
    (line, *_) = bullets(screens.screen(k.Search(towns=("dresden",)), language))
    told = {"de": "beteiligt an", "en": "part of"}[language]
    assert line == f"Technische Universität Dresden – {told} iMona, NaKoFi"
    assert "Universität" not in plain(screens.screen(k.Search(("leerstand",), towns=("dresden",)), language).text)


def test_whether_a_verbund_was_in_a_town(screens: Screens, language: Language) -> None:
    seen = plain(screens.screen(k.IsAt(("kif",), towns=("hannover",)), language).text)
    assert seen.startswith("Nein" if language == "de" else "No")
    assert ("Hannover" if language == "de" else "Hanover") in seen
    assert "Gifhorn" in seen


def test_whose_data_the_towns_are_is_said(screens: Screens, language: Language) -> None:
    text = screens.screen(k.AboutProgramme(), language).text
    assert "GeoNames" in text
    assert "CC BY 4.0" in text


def test_every_town_has_a_screen_with_a_way_on(screens: Screens, language: Language) -> None:
    for town in list(CATALOGUE.towns)[::200]:
        assert labels(screens.screen(k.Search(towns=(town,)), language))
        assert kilometres(screens.screen(k.Search(towns=(town,)), language))


def test_who_asks_for_a_kind_from_a_town_is_told_only_of_those(screens: Screens, language: Language) -> None:
    text = plain(screens.screen(k.Search(towns=("frankfurt-am-main",), sorts=("research",)), language).text)
    assert "ISOE" in text
    assert "Regionalverband" not in text
    assert " km" not in text
