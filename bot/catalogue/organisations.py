"""Who coordinated Verbünde and took part in them."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from bot.catalogue.checking import wrong
from bot.catalogue.written import Both, Id, Text

PartnerRole = Literal["associated", "contracted", "initial"]
OrganisationKind = Literal[
    "university", "research", "municipality", "district", "association", "federation", "company", "authority",
    "foundation", "other",
]  # fmt: skip
"""A federation is a Verband that no name tells to be a registered association: of towns, districts or regions."""

_LEGAL_FORMS: Final[Mapping[OrganisationKind, re.Pattern[str]]] = {
    "association": re.compile(r"\be\. ?V\."),
    "company": re.compile(r"\b(?:g?GmbH|mbH|GbR|UG|AG|KG|eG)$|\b(?:g?GmbH|mbH|GbR|UG) [–/&]", re.IGNORECASE),
}
"""What only names of registered associations say, and only those of companies."""

Country = Literal[
    "at", "be", "ch", "cz", "dk", "es", "fi", "fr", "gb", "hu", "ie", "it", "lu", "nl", "no", "pl", "pt", "se", "tr",
    "us",
]  # fmt: skip
"""Countries, other than Germany, from which partners may be asked for, by their ISO codes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Organisation:
    """Somebody who coordinated a Verbund or took part in one."""

    id: Id
    name: Text
    name_en: Text | None = None
    kind: OrganisationKind
    land: Id | None = None
    """The Land where it sits, as far as its name or the sources tell; that of a town or district is its place's."""
    country: Country | None = None
    """The country where it sits, if that is another than Germany."""
    aliases: tuple[Text, ...] = ()

    def __post_init__(self) -> None:
        if self.land and self.country:
            raise wrong("either land or country")

    @property
    def kinds(self) -> frozenset[OrganisationKind]:
        """What it is: an institute whose name says that it is a company or a registered association is that as well."""
        return frozenset(kind for kind, form in _LEGAL_FORMS.items() if form.search(self.name)) | {self.kind}


@dataclass(frozen=True, slots=True, kw_only=True)
class Partner:
    """A part in a Verbund: an organisation, or a text where the partners cannot be named one by one."""

    organisation: Id | None = None
    unit: Text | None = None
    role: PartnerRole | None = None
    text: Both | None = None

    def __post_init__(self) -> None:
        if (self.organisation is None) == (self.text is None):
            raise wrong("either organisation or text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Coordinator:
    """The organisation that led a Verbund."""

    organisation: Id
    unit: Text | None = None
    note: Both | None = None
    first: Id | None = None
    """Who led it at first, if that was another partner."""
