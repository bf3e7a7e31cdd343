"""What is known: the data files, checked, as frozen models."""

from bot.catalogue.catalogue import Catalogue
from bot.catalogue.geometry import Point, distance
from bot.catalogue.loading import CatalogueError, bundled, load
from bot.catalogue.models import (
    LANGUAGES,
    Both,
    Country,
    Funding,
    Land,
    Language,
    Month,
    Organisation,
    OrganisationKind,
    Partner,
    Period,
    Place,
    Programme,
    ProgrammeFact,
    Subject,
    Theme,
    Town,
    Verbund,
)
from bot.catalogue.reading import FilesError, Problem

__all__ = [
    "LANGUAGES",
    "Both",
    "Catalogue",
    "CatalogueError",
    "Country",
    "FilesError",
    "Funding",
    "Land",
    "Language",
    "Month",
    "Organisation",
    "OrganisationKind",
    "Partner",
    "Period",
    "Place",
    "Point",
    "Problem",
    "Programme",
    "ProgrammeFact",
    "Subject",
    "Theme",
    "Town",
    "Verbund",
    "bundled",
    "distance",
    "load",
]
