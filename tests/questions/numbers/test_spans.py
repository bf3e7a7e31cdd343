"""Spans of time: written and read back, and what run times they hold for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalogue import Month, Period
from bot.catalogue.checking import check
from bot.questions.numbers.spans import RunTime, Span, all_hold, run_time, run_times
from tests.answers.questions import RUN_TIMES


def period(start: str | None, end: str | None) -> Period:
    note = None if start or end else {"de": "unklar", "en": "unclear"}
    return check(Period, {name: value for name, value in (("start", start), ("end", end), ("note", note)) if value})


@given(RUN_TIMES)
def test_a_condition_written_down_is_read_back(condition: RunTime) -> None:
    assert run_time(str(condition)) == condition


@pytest.mark.parametrize(
    "text",
    [
        *("", "2019", "end", "end19", "end2019-13", "runfrom2018", "startuntil2017", "end2019x", "start2017-05-03"),
        *("startfrom2017-03-05", "run-03", "startfrom-03", "start-00", "lasts", "lasts03", "lastsfrom10000", "lasts3x"),
    ],
)
def test_anything_else_is_no_condition(text: str) -> None:
    assert run_time(text) is None


@pytest.mark.parametrize(
    ("span", "start", "end", "holds"),
    [
        ("start2017", "2017-03", "2019-02", True),
        ("start2017", "2016-12", "2019-02", False),
        ("start2017-03", "2017-03", None, True),
        ("start2017-03", "2017", None, None),
        ("start2016", "2016", "2019-05", True),
        ("start2016", None, "2019-05", None),
        ("startfrom2017", "2017-01", None, True),
        ("startfrom2017-06", "2017", None, None),
        ("startto2016", "2017-01", None, False),
        ("end2019", "2016-06", "2019-05", True),
        ("end2019", "2017-03", None, None),
        ("endto2019", None, "2020-06", False),
        ("endfrom2019", None, "2020", True),
        ("run2018", "2016-06", "2019-05", True),
        ("run2018", "2016-06", "2018-01", True),
        ("run2018", "2018-12", "2020-05", True),
        ("run2018", "2016-06", "2017-12", False),
        ("run2018", "2019-01", None, False),
        ("run2018", "2016-06", None, None),
        ("start2017-03-05", "2017-04", None, True),
        ("start2017-03-05", "2017-06", None, False),
        ("start2017-03-05", "2017", None, None),
        ("run2018-06-08", "2016-06", "2018-05", False),
        ("run2018-06-08", "2018-08", "2020-01", True),
        ("start-03", "2017-03", None, True),
        ("start-03", "2017-04", None, False),
        ("start-03", "2017", None, None),
        ("end-05", "2017-03", None, None),
        ("lasts36", "2016-07", "2019-06", True),
        ("lasts36", "2016-06", "2018-05", False),
        ("lasts36", "2016-06", "2019", None),
        ("lasts36", None, "2019-05", None),
        ("lastsfrom37", "2016-06", "2020", True),
        ("lastsfrom37", "2016-07", "2019-06", False),
        ("laststo35", "2017", "2018-05", True),
    ],
)
def test_whether_a_run_time_fits(span: str, start: str | None, end: str | None, holds: bool | None) -> None:
    parsed = run_time(span)
    assert parsed
    assert all_hold([parsed], period(start, end)) is holds


KOMMONITOR = {"start": "2017-03", "end": "2021-03", "starts": ["2017-02"], "ends": ["2020-02"]}
"""Two sources, each with its own start and end."""


@pytest.mark.parametrize(
    ("span", "told", "holds"),
    [
        ("end2018", {"start": "2016-06", "end": "2018-11", "ends": ["2020"]}, None),
        ("end2017", {"start": "2016-06", "end": "2018-11", "ends": ["2020"]}, False),
        ("endfrom2018", {"start": "2016-06", "end": "2018-11", "ends": ["2020"]}, True),
        ("run2020", {"start": "2016-06", "end": "2018-11", "ends": ["2020"]}, None),
        ("run2018", {"start": "2016-06", "end": "2018-11", "ends": ["2020"]}, True),
        ("end2020", {"start": "2017-05", "ends": ["2020-04", "2020-09"]}, True),
        ("end-04", {"start": "2017-05", "ends": ["2020-04", "2020-09"]}, None),
        ("end-05", {"start": "2017-05", "ends": ["2020-04", "2020-09"]}, False),
        ("start2017", {"starts": ["2017"], "end": "2020-06"}, True),
        ("start2016", {"starts": ["2017"], "end": "2020-06"}, False),
        ("lasts36", {"start": "2016-10", "starts": ["2017-10"], "end": "2019-09"}, None),
        ("laststo36", {"start": "2016-10", "starts": ["2017-10"], "end": "2019-09"}, True),
        ("run2020", {"start": "2017-05", "seen": "2020-01"}, True),
        ("end2018", {"start": "2017-05", "seen": "2020-01"}, False),
        ("end2020", {"start": "2017-05", "seen": "2020-01"}, None),
        ("lastsfrom24", {"start": "2017-05", "seen": "2020-01"}, True),
        ("start2019", {"seen": "2018-01"}, False),
        ("start2015", {"end": "2019-06", "years": "3"}, False),
        ("start2016", {"end": "2019-06", "years": "3"}, None),
        ("lasts36", {"end": "2019-06", "years": "3"}, None),
        ("lasts48", {"end": "2019-06", "years": "3"}, False),
        ("end2021", {"start": "2017-03", "years": "3"}, False),
        *(
            (f"lasts{months}", KOMMONITOR, holds)
            for months, holds in ((49, None), (37, None), (50, False), (36, False))
        ),
        ("run2018", KOMMONITOR, True),
        ("start-02", KOMMONITOR, None),
        ("start2017", KOMMONITOR, True),
    ],
)
def test_a_run_time_fits_only_by_whatever_is_documented_of_it(
    span: str, told: dict[str, object], holds: bool | None
) -> None:
    parsed = run_time(span)
    assert parsed
    assert all_hold([parsed], check(Period, {**told, "note": {"de": "unklar", "en": "unclear"}})) is holds


@pytest.mark.parametrize(
    ("conditions", "hold"),
    [
        (("start2017-03", "end2021"), None),
        (("start2017-02", "end2020"), None),
        (("start2017-02", "end2021"), False),
        (("start2017-02", "start2017-03"), True),
    ],
)
def test_what_one_source_tells_is_not_mixed_with_what_another_does(
    conditions: tuple[str, ...], hold: bool | None
) -> None:
    told = {**KOMMONITOR, "note": {"de": "unklar", "en": "unclear"}}
    assert all_hold(run_times(conditions), check(Period, told)) is hold


MONTHS = st.builds(Month, year=st.integers(2010, 2030), month=st.integers(1, 12))


@given(MONTHS, MONTHS, st.integers(2010, 2030))
def test_with_known_months_there_is_no_doubt(one: Month, other: Month, year: int) -> None:
    start, end = sorted((one, other), key=lambda month: (month.year, month.month))
    run = Period(start=start, end=end)
    assert all_hold([Span("run", "", year)], run) is (start.year <= year <= end.year)
    assert all_hold([Span("start", "from", year)], run) is (start.year >= year)
    assert all_hold([Span("end", "to", year)], run) is (end.year <= year)


@pytest.mark.parametrize(
    ("conditions", "start", "end", "hold"),
    [
        (("start2017-03", "start2017-05"), "2017-05", None, True),
        (("start2017-03", "start2017-05"), "2017-04", None, False),
        (("start2017-03", "start-05"), "2018-05", None, True),
        (("start2017-03", "start2017-05"), None, "2019-05", None),
        (("start2017", "end2019"), "2017-03", "2020-02", False),
        (("start2017", "end2019"), "2016-03", None, False),
        (("run2017", "run2020"), "2017-03", "2019-02", False),
        (("startfrom2016", "startto2017"), "2018-01", None, False),
        ((), None, None, True),
    ],
)
def test_of_several_beginnings_or_ends_one_is_enough_and_all_else_must_hold(
    conditions: tuple[str, ...], start: str | None, end: str | None, hold: bool | None
) -> None:
    assert all_hold(run_times(conditions), period(start, end)) is hold
