"""What is known: the data files, checked, as frozen models."""

from bot.catalogue.catalogue import Catalogue
from bot.catalogue.geometry import Point, distance
from bot.catalogue.loading import CatalogueError, bundled, load
from bot.catalogue.models import Funding, Subject, Theme, Verbund
from bot.catalogue.organisations import Country, Organisation, OrganisationKind, Partner
from bot.catalogue.periods import Month, Period
from bot.catalogue.places import Land, Place, Town
from bot.catalogue.programme import Programme, ProgrammeFact
from bot.catalogue.reading import FilesError, Problem
from bot.catalogue.written import LANGUAGES, Both, Language

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
