"""Distances are distances: the same there and back, none to oneself, and no way round is shorter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalogue import Point, distance

POINTS = st.builds(Point, st.floats(-90, 90), st.floats(-180, 180))


@given(POINTS, POINTS)
def test_there_is_as_far_as_back(a: Point, b: Point) -> None:
    assert distance(a, b) == pytest.approx(distance(b, a), abs=1e-6)
    assert 0 <= distance(a, b) <= 20_016


@given(POINTS)
def test_nothing_is_far_from_itself(a: Point) -> None:
    assert distance(a, a) == 0


@given(POINTS, POINTS, POINTS)
def test_no_way_round_is_shorter(a: Point, b: Point, c: Point) -> None:
    assert distance(a, c) <= distance(a, b) + distance(b, c) + 1e-3


@pytest.mark.parametrize(
    ("a", "b", "kilometres"),
    [
        (Point(52.517, 13.389), Point(48.137, 11.575), 504),  # Berlin, München
        (Point(50.938, 6.960), Point(53.551, 9.994), 357),  # Köln, Hamburg
        (Point(0, 0), Point(0, 180), 20015),
    ],
)
def test_distances_that_are_known(a: Point, b: Point, kilometres: float) -> None:
    assert distance(a, b) == pytest.approx(kilometres, rel=0.005)
