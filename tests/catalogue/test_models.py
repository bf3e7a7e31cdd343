"""The models: strict, frozen, and able to be written as they were read."""

from collections.abc import Callable
from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalogue import LANGUAGES, Month, Period, Place
from bot.catalogue.checking import WrongError, check
from bot.catalogue.models import Ags, Both, BothLists, Id, Organisation, Partner, Url, WrittenMonth

read: Callable[[Any, object], Any] = check
"""For types that are no classes."""
MONTHS = st.builds(Month, year=st.integers(1990, 2100), month=st.none() | st.integers(1, 12))


@given(MONTHS)
def test_a_month_is_written_as_it_is_read(month: Month) -> None:
    assert read(WrittenMonth, str(month)) == month


@pytest.mark.parametrize(
    ("text", "month"),
    [
        ("2017", Month(year=2017)),
        ("2017-03", Month(year=2017, month=3)),
        ("1990-01", Month(year=1990, month=1)),
        ("2100-12", Month(year=2100, month=12)),
    ],
)
def test_months(text: str, month: Month) -> None:
    assert read(WrittenMonth, text) == month
    assert str(month) == text


@pytest.mark.parametrize(
    "value", ["", "17", "2017-3", "2017-00", "2017-13", "2017-03-01", "03/2017", "1989", "2101", "٢٠١٧", 2017, [], {}]
)
def test_what_is_not_a_month(value: object) -> None:
    with pytest.raises(WrongError, match="a month as YYYY-MM or a year as YYYY"):
        read(WrittenMonth, value)


@given(st.text(max_size=10))
def test_any_text_is_a_month_or_refused(text: str) -> None:
    try:
        month = read(WrittenMonth, text)
    except WrongError:
        return
    assert str(month) == text


@given(MONTHS, MONTHS)
def test_a_period_is_in_order_or_refused(start: Month, end: Month) -> None:
    if (end.year, end.month or 12) < (start.year, start.month or 1):
        with pytest.raises(WrongError, match="end: an end that is not before the start"):
            Period(start=start, end=end)
    else:
        months = Period(start=start, end=end).months
        assert (months is None) == (start.month is None or end.month is None)
        assert months is None or months >= 1


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2017-03", "2020-02", 36),
        ("2017-03", "2017-03", 1),
        ("2016-12", "2017-01", 2),
        ("2016", "2019-05", None),
        ("2016-06", "2019", None),
        ("2017-03", None, None),
        (None, "2019-06", None),
    ],
)
def test_months_of_a_period(start: str | None, end: str | None, months: int | None) -> None:
    assert check(Period, {name: text for name, text in (("start", start), ("end", end)) if text}).months == months


def test_a_period_of_which_nothing_is_known_is_left_out() -> None:
    with pytest.raises(WrongError, match="a start, an end or a note"):
        Period()
    assert Period(note=Both(de="ab 2017", en="from 2017")).months is None


@pytest.mark.parametrize("id_", ["a", "in2", "koda-eg", "lazikn2030", "a" * 24])
def test_ids(id_: str) -> None:
    assert read(Id, id_) == id_


@pytest.mark.parametrize("id_", ["", "A", "2in", "-a", "koda_eg", "bürgerfonds", "a b", "a\n", "a" * 25])
def test_what_is_not_an_id(id_: str) -> None:
    with pytest.raises(WrongError, match="an id: at most 24"):
        read(Id, id_)


@pytest.mark.parametrize("url", ["https://kommunen-innovativ.de", "http://www.a.de/b?c=d&e=f#g", "https://a.b/ä"])
def test_urls(url: str) -> None:
    assert read(Url, url) == url


@pytest.mark.parametrize(
    "url",
    ["", "kommunen-innovativ.de", "ftp://a.de", "https://", "https://localhost", "https://a.de/b c", "https://u@a.de"],
)
def test_what_is_not_a_url(url: str) -> None:
    with pytest.raises(WrongError, match="a web address that begins with"):
        read(Url, url)


@pytest.mark.parametrize("ags", ["12052", "12052000"])
def test_municipality_keys(ags: str) -> None:
    assert read(Ags, ags) == ags


@pytest.mark.parametrize("ags", ["1", "120520", "120520000", "1205200x", "١٢٠٥٢"])
def test_what_is_not_a_municipality_key(ags: str) -> None:
    with pytest.raises(WrongError, match="an official municipality key"):
        read(Ags, ags)


def test_a_place_is_an_ordinary_word_only_if_it_says_so() -> None:
    place = {"id": "a", "name": "Essen", "kind": "town", "land": "nw"}
    assert not check(Place, place).everyday_word
    assert check(Place, {**place, "everyday_word": "true"}).everyday_word


@pytest.mark.parametrize("known", [{"lat": "50"}, {"lon": "10"}])
def test_coordinates_come_in_pairs(known: dict[str, str]) -> None:
    with pytest.raises(WrongError, match="lat and lon together"):
        check(Place, {"id": "a", "name": "A", "kind": "town", "land": "bb", **known})


@pytest.mark.parametrize("partner", [{}, {"organisation": "difu", "text": {"de": "a", "en": "b"}}])
def test_a_partner_is_an_organisation_or_a_text(partner: dict[str, Any]) -> None:
    with pytest.raises(WrongError, match="either organisation or text"):
        check(Partner, partner)


@pytest.mark.parametrize(
    ("seat", "expected"),
    [({"land": "ni", "country": "nl"}, "either land or country"), ({"country": "de"}, "country: one of 'at', 'be'")],
)
def test_an_organisation_sits_in_a_land_or_in_another_country(seat: dict[str, str], expected: str) -> None:
    with pytest.raises(WrongError, match=expected):
        check(Organisation, {"id": "a", "name": "A", "kind": "research", **seat})


@pytest.mark.parametrize(
    ("name", "kinds"),
    [
        ("Öko-Institut e. V.", {"research", "association"}),
        ("Institut für Technologie und Arbeit e.V. (ITA)", {"research", "association"}),
        ("ISOE – Institut für sozial-ökologische Forschung", {"research"}),
        ("regio gmbh – Institut für Regionalentwicklung", {"research", "company"}),
        ("StadtLand UG / StadtLand GmbH", {"research", "company"}),
        ("Leg", {"research"}),
    ],
)
def test_whoever_is_called_a_company_or_a_registered_association_is_one_whatever_else(
    name: str, kinds: set[str]
) -> None:
    assert check(Organisation, {"id": "a", "name": name, "kind": "research"}).kinds == kinds


def test_texts_by_language() -> None:
    both, lists = Both(de="ja", en="yes"), BothLists(de=("ja",), en=("yes", "aye"))
    assert [both[language] for language in LANGUAGES] == ["ja", "yes"]
    assert [lists[language] for language in LANGUAGES] == [("ja",), ("yes", "aye")]


def test_models_are_frozen_strict_and_hashable() -> None:
    written = {"id": "difu", "name": " Difu ", "kind": "research"}
    organisation = check(Organisation, written)
    assert organisation.name == "Difu"
    assert hash(organisation) == hash(replace(organisation))
    with pytest.raises(FrozenInstanceError):
        organisation.name = "Anders"  # type: ignore[misc]
    with pytest.raises(WrongError, match=r"^ort: is not a key that is known here$"):
        check(Organisation, {**written, "ort": "Berlin"})
