"""Distances on the surface of the earth."""

from math import asin, cos, radians, sin, sqrt
from typing import Final, NamedTuple

_RADIUS: Final = 6371.0088
"""Mean radius of the earth in kilometres (IUGG)."""


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
