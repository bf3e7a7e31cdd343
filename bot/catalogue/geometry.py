"""Distances on the surface of the earth."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from heapq import heappop, heappush
from math import asin, cos, inf, radians, sin, sqrt
from typing import Final, NamedTuple

_RADIUS: Final = 6371.0088
"""Mean radius of the earth in kilometres (IUGG)."""
_KM_PER_DEGREE: Final = radians(1) * _RADIUS
"""From one parallel to the next."""
_ROUNDING: Final = 1e-6


class Point(NamedTuple):
    """A point on the earth in degrees (WGS 84)."""

    lat: float
    lon: float


def distance(a: Point, b: Point) -> float:
    """Kilometres between two points as the crow flies, along a great circle of a sphere: right to half a per cent."""
    lat_a, lat_b = radians(a.lat), radians(b.lat)
    across = sin((lat_b - lat_a) / 2) ** 2
    along = sin(radians(b.lon - a.lon) / 2) ** 2
    haversine = across + cos(lat_a) * cos(lat_b) * along
    return 2 * _RADIUS * asin(sqrt(min(1.0, haversine)))


class Located:
    """Things with a point each, told from the nearest on without measuring the way to all of them.

    Nothing is nearer than it lies further north or south. So the ways are measured from one's own latitude outwards,
    and what is nearer than the next latitude is told.
    """

    def __init__(self, points: Iterable[tuple[str, Point]]) -> None:
        """The ids and their points; of those that are equally near, the ones given first go first."""
        order = sorted((point.lat, rank, id_, point) for rank, (id_, point) in enumerate(points))
        self._latitudes = [latitude for latitude, *_ in order]
        self._located = [(rank, id_, point) for _, rank, id_, point in order]

    def around(self, origin: Point, wanted: Callable[[str], bool] | None = None) -> Iterator[tuple[float, str]]:
        """The ids that are wanted, or all, the nearest first, and how many kilometres away they are."""
        measured: list[tuple[float, int, str]] = []
        north = bisect_left(self._latitudes, origin.lat)
        south = north - 1
        while True:
            to_south = origin.lat - self._latitudes[south] if south >= 0 else inf
            to_north = self._latitudes[north] - origin.lat if north < len(self._latitudes) else inf
            reached = min(to_south, to_north) * _KM_PER_DEGREE - _ROUNDING
            while measured and measured[0][0] < reached:
                kilometres, _, id_ = heappop(measured)
                yield kilometres, id_
            if reached == inf:
                return
            if to_south < to_north:
                rank, id_, point = self._located[south]
                south -= 1
            else:
                rank, id_, point = self._located[north]
                north += 1
            if wanted is None or wanted(id_):
                heappush(measured, (distance(origin, point), rank, id_))
