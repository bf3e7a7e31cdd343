"""Organisations, and their parts in Verbünde."""

from typing import Any

import pytest

from bot.catalogue.checking import WrongError, check
from bot.catalogue.organisations import Organisation, Partner


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
