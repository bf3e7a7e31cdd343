"""What a search filters by is known in one place, and told, offered and named alike wherever it matters."""

from dataclasses import fields

import pytest

from bot.answers import Go
from bot.answers.address import decode
from bot.answers.screens import Screens
from bot.answers.screens.filters import FILTERS, PARTS
from bot.catalogue import LANGUAGES, Language, load
from bot.questions import kinds as k
from tests.answers.reading import buttons, plain

CATALOGUE = load()


def test_every_list_of_a_search_is_a_filter_or_said_to_be_none() -> None:
    lists = {field.name for field in fields(k.Search) if isinstance(field.default, tuple)}
    names = [part.field for part in PARTS if not part.left_out]
    assert {*names, "jointly", "facts"} == lists
    assert len(names) == len(set(names))


def test_all_that_can_be_left_out_is_a_filter() -> None:
    assert {part.field for part in PARTS if part.left_out} == {field.name for field in fields(k.Without)}


def test_no_two_filters_are_worth_the_same() -> None:
    assert len({filter_.worth for filter_ in FILTERS}) == len(FILTERS)


LAENDER = ("be", "bb", "by", "hb", "hh", "he", "mv", "ni", "rp", "sl", "st", "sn", "nw")
MANY: list[tuple[k.Search, str, str]] = [
    (
        k.Search(
            without=k.Without(verbuende=("nakofi", "komobil2035", "webwiko", "lebensraeume", "nola", "watnu")),
        ),
        "NoLA, WatNu",
        "NoLA, WatNu",
    ),
    (k.Search(without=k.Without(laender=LAENDER)), "Nordrhein-Westfalen", "North Rhine-Westphalia"),
    (
        k.Search(times=("startfrom2015", "endto2021-12", "run2018-02", "startto2017-10", "startfrom2016")),
        "Beginn ab 2016",
        "started in or after 2016",
    ),
    (
        k.Search(without=k.Without(words=("daseinsvorsorge", "burgerbeteiligung", "flachennutzung", "haushalt"))),
        "Haushalt",
        "Haushalt",
    ),
    (
        k.Search(("leerstand",), without=k.Without(places=("dortmund", "lk-heidenheim", "lk-gifhorn", "wuppertal"))),
        "Wuppertal",
        "Wuppertal",
    ),
    (
        k.Search(("leerstand", "innenentwicklung", "ortskern"), facts=("where", "coordinator", "partners")),
        "Koordination, Partner",
        "coordinator, partners",
    ),
]
"""Searches for too much for an address, and what the last of it is called."""


@pytest.mark.parametrize(("question", "german", "english"), MANY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_does_not_fit_is_left_out_by_its_name(
    screens: Screens, language: Language, question: k.Search, german: str, english: str
) -> None:
    seen = plain(screens.screen(question, language).text)
    before = "Weggelassen habe ich: " if language == "de" else "I left out: "
    (names,) = (line.partition(before)[2] for line in seen.splitlines() if before in line)
    assert names.endswith(german if language == "de" else english)


def test_what_tells_most_is_not_left_out(screens: Screens) -> None:
    question = k.Search(("alteshaus", "ortskern", "leerstehen", "leerstandskataster", "nachbarschaft"))
    seen = plain(screens.screen(question, "de").text)
    assert "Weggelassen habe ich: leer stehen" in seen
    assert "altes Haus, Ortskern, Leerstandskataster, Nachbarschaft" in seen


def wider(screens: Screens, question: k.Search, language: Language) -> set[k.Search]:
    """The searches that are offered on the screen of another one."""
    going = (button.address for button in buttons(screens.screen(question, language)) if isinstance(button, Go))
    addresses = (decode(address, CATALOGUE) for address in going)
    return {found.question for found in addresses if found and isinstance(found.question, k.Search)} - {question}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_left_out_is_a_filter_that_a_wider_search_does_without(screens: Screens, language: Language) -> None:
    only = k.Search(("erbbaurecht",))
    question = k.Search(("erbbaurecht",), without=k.Without(verbuende=("buergerfonds",)))
    assert {only, k.Search(without=k.Without(verbuende=("buergerfonds",)))} <= wider(screens, question, language)
    laender = CATALOGUE.laender_of(CATALOGUE.verbuende["buergerfonds"])
    question = k.Search(("erbbaurecht",), without=k.Without(laender=tuple(land.id for land in laender)))
    assert only in wider(screens, question, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_place_its_land_is_offered_whoever_is_left_out(screens: Screens, language: Language) -> None:
    question = k.Search(places=("lk-osterholz",), without=k.Without(verbuende=("webwiko",)))
    in_land = k.Search(laender=("ni",), without=k.Without(verbuende=("webwiko",)))
    assert {in_land, k.Search(places=("lk-osterholz",))} <= wider(screens, question, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wider_search_is_told_with_what_it_finds_and_only_where_it_finds_more(
    screens: Screens, language: Language
) -> None:
    told = {"de": "gibt es Verbünde: Niedersachsen (8).", "en": "finds Verbünde: Lower Saxony (8)."}[language]
    assert told in plain(screens.screen(k.Search(towns=("hannover",)), language).text)
    # The only one in that Land is among the nearest.
    assert k.Search(laender=("by",)) not in wider(screens, k.Search(towns=("muenchen",)), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("without", [k.NOTHING, k.Without(themes=("daten",))])
def test_a_place_beside_a_land_is_told_as_it_is_searched_for(
    screens: Screens, language: Language, without: k.Without
) -> None:
    question = k.Search(laender=("be",), places=("dortmund",), without=without)
    heading = plain(screens.screen(question, language).text).splitlines()[0]
    assert ("Berlin oder Dortmund" if language == "de" else "Berlin or Dortmund") in heading


def test_months_of_a_year_lengths_and_alternatives_are_told(screens: Screens) -> None:
    heading = {
        times: plain(screens.screen(k.Search(times=times), "de").text).splitlines()[0].split(" · ")[1]
        for times in (("start2017-03-05",), ("start2017-03", "start-05"), ("lastsfrom37",), ("lasts36",))
    }
    assert heading == {
        ("start2017-03-05",): "Beginn März bis Mai 2017 (1/2)",
        ("start2017-03", "start-05"): "Beginn März 2017 oder Beginn Mai",
        ("lastsfrom37",): "Laufzeit über 3 Jahre",
        ("lasts36",): "Laufzeit 3 Jahre (1/2)",
    }


def test_of_two_times_it_is_told_how_many_there_were_at_each() -> None:
    screens = Screens(CATALOGUE)
    told = plain(screens.screen(k.Search(times=("start2016", "start2017")), "de").text)
    # Bürgerfonds began in one of the two.
    assert told.startswith("29 ")
    assert "⚖️ Beginn 2016: mindestens 13 · Beginn 2017: mindestens 15." in told
    assert "⚖️" not in plain(screens.screen(k.Search(times=("start2016",)), "de").text)


@pytest.mark.parametrize(
    ("times", "told"),
    [
        # By another source Ortsinnentwicklung did not end in 2018, and Bürgerfonds did not begin in 2016.
        (("end2018", "end2019"), "Ende 2018: mindestens 1 · Ende 2019: mindestens 12. Mehr: Ende 2019.|Ende 2018: 2."),
        (("start2016", "start2017"), "Beginn 2016: mindestens 13 · Beginn 2017: mindestens 15.|Beginn 2016: 14."),
        # Nobody tells otherwise, and of some it stays open.
        (("end2019", "end2020"), "Ende 2019: mindestens 12 · Ende 2020: mindestens 9.|"),
    ],
)
def test_at_least_so_many_did_so_by_whichever_source(times: tuple[str, ...], told: str) -> None:
    seen = plain(Screens(CATALOGUE).screen(k.Search(times=times), "de").text)
    surely, _, followed = told.partition("|")
    assert f"⚖️ {surely}" in seen
    assert seen.count("andere Quelle abweicht: ") == bool(followed)
    assert followed in seen


@pytest.mark.parametrize(
    ("question", "told", "untold"),
    [
        (k.IsAt(("aktvis", "buergerfonds"), laender=("he", "th"), of_several="which"), "nur für Bürgerfonds", "beide"),
        (k.IsAt(("aktvis", "nola"), laender=("he", "th"), of_several="which_of_any"), "für beide", "nur für"),
        (k.IsAt(("kif", "buergerfonds"), laender=("ni",)), "Ja, alle", "Nein"),
        # Each was in one of the two
        (k.IsAt(("kif", "mosaik"), laender=("ni", "nw")), "Nordrhein-Westfalen – nicht belegt", "Nein"),
        # Who took part from there
        (k.IsAt(("watnu", "kif"), abroad=True, of_several="which"), "Universität Groningen", "keinen davon"),
        (k.IsAt(("nola", "kif"), towns=("weimar",), of_several="which"), "Bauhaus-Universität Weimar", "keinen davon"),
        (k.IsAt(("nola", "kif"), laender=("hh",), of_several="which"), "keinen davon", "jedoch"),
    ],
)
def test_of_several_places_all_are_meant_and_no_participant_is_denied(question: k.IsAt, told: str, untold: str) -> None:
    answer = plain(Screens(CATALOGUE).screen(question, "de").text)
    assert told in answer
    assert untold not in answer
