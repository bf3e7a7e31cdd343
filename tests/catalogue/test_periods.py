"""Months and run times: in order, and written as they are read."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalogue import Month, Period
from bot.catalogue.checking import WrongError, check
from bot.catalogue.periods import WrittenMonth
from bot.catalogue.written import Both

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
