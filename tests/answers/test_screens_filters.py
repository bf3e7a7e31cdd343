"""What a search filters by is known in one place, and told, offered and named alike wherever it matters."""

from dataclasses import fields, replace
from typing import Any, get_args

import pytest

from bot.answers import Go
from bot.answers.address import decode
from bot.answers.screens import Screens
from bot.answers.screens.filters import FILTERS, NO_FILTERS
from bot.catalogue import LANGUAGES, Language, load
from bot.questions import kinds as k
from tests.answers.reading import buttons, plain

CATALOGUE = load()


def test_every_list_of_a_search_is_a_filter_or_said_to_be_none() -> None:
    lists = {field.name for field in fields(k.Search) if isinstance(field.default, tuple)}
    names = [filter_.field for filter_ in FILTERS]
    assert {*names, *NO_FILTERS} == lists
    assert len(names) == len(set(names))
    assert not NO_FILTERS.intersection(names)


def test_no_two_filters_are_worth_the_same() -> None:
    assert len({filter_.worth for filter_ in FILTERS}) == len(FILTERS)


def test_what_can_be_turned_round_is_a_filter_that_looks_for_something() -> None:
    assert set(get_args(k.Filter)) <= {filter_.field for filter_ in FILTERS if not filter_.against}


MANY: dict[str, tuple[tuple[str, ...], str, str]] = {
    "besides": (("nakofi", "komobil2035", "webwiko", "lebensraeume", "nola", "watnu"), "NoLA, WatNu", "NoLA, WatNu"),
    "outside": (
        ("be", "bb", "by", "hb", "hh", "he", "mv", "ni", "rp", "sl", "st", "sn", "nw"),
        "Nordrhein-Westfalen",
        "North Rhine-Westphalia",
    ),
    "times": (
        ("startfrom2015", "endto2021-12", "run2018-02", "startto2017-10", "startfrom2016"),
        "Beginn ab 2016",
        "started in or after 2016",
    ),
    "unwanted": (("daseinsvorsorge", "burgerbeteiligung", "flachennutzung", "haushalt"), "Haushalt", "Haushalt"),
}
"""Values of a field, too many for an address, and what the last of them are called."""


@pytest.mark.parametrize("field", MANY)
@pytest.mark.parametrize("language", LANGUAGES)
def test_what_does_not_fit_is_left_out_by_its_name(screens: Screens, language: Language, field: str) -> None:
    values, german, english = MANY[field]
    changed: dict[str, Any] = {field: values}
    seen = plain(screens.screen(replace(k.Search(), **changed), language).text)
    before = "Weggelassen habe ich: " if language == "de" else "I left out: "
    (names,) = (line.partition(before)[2] for line in seen.splitlines() if before in line)
    assert names.endswith(german if language == "de" else english)


def wider(screens: Screens, question: k.Search, language: Language) -> set[k.Search]:
    """The searches that are offered on the screen of another one."""
    going = (button.address for button in buttons(screens.screen(question, language)) if isinstance(button, Go))
    addresses = (decode(address, CATALOGUE) for address in going)
    return {found.question for found in addresses if found and isinstance(found.question, k.Search)} - {question}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_left_out_is_a_filter_that_a_wider_search_does_without(screens: Screens, language: Language) -> None:
    only = k.Search(("erbbaurecht",))
    question = k.Search(("erbbaurecht",), besides=("buergerfonds",))
    assert {only, k.Search(besides=("buergerfonds",))} <= wider(screens, question, language)
    laender = CATALOGUE.laender_of(CATALOGUE.verbuende["buergerfonds"])
    question = k.Search(("erbbaurecht",), outside=tuple(land.id for land in laender))
    assert only in wider(screens, question, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_of_a_place_its_land_is_offered_whoever_is_left_out(screens: Screens, language: Language) -> None:
    question = k.Search(places=("lk-heidenheim",), besides=("komobil2035",))
    in_land = k.Search(laender=("bw",), besides=("komobil2035",))
    assert {in_land, k.Search(places=("lk-heidenheim",))} <= wider(screens, question, language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("excluding", [(), ("themes",)])
def test_a_place_beside_a_land_is_told_as_it_is_searched_for(
    screens: Screens, language: Language, excluding: tuple[k.Filter, ...]
) -> None:
    question = k.Search(
        themes=("daten",) if excluding else (), laender=("be",), places=("dortmund",), excluding=excluding
    )
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
        ("lastsfrom37",): "Laufzeit mindestens 37 Monate",
        ("lasts36",): "Laufzeit 36 Monate (1/2)",
    }
