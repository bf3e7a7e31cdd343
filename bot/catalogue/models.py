"""What the catalogue holds: the programme, its themes, the Verbünde, and where and by whom they were run.

Every model is frozen and refuses unknown keys. Cross references (a Verbund names a theme) are ids here; `Catalogue`
resolves them.
"""

import re
from typing import Annotated, Any, Literal, NamedTuple, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationInfo,
    field_validator,
    model_serializer,
    model_validator,
)

from bot.catalogue.geometry import Point

Language = Literal["de", "en"]
LANGUAGES: tuple[Language, ...] = ("de", "en")

Text = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]


def _id(value: str) -> str:
    if not re.fullmatch(r"[a-z][a-z0-9-]{0,23}", value):
        raise ValueError("an id: at most 24 of a-z, 0-9 and hyphens, beginning with a letter")
    return value


Id = Annotated[str, AfterValidator(_id)]
"""ASCII, stable and append-only: buttons in old chats carry ids. Short, since callback data is at most 64 bytes."""

PlaceKind = Literal["town", "municipality", "district", "region", "quarter"]
PartnerRole = Literal["associated", "contracted", "initial"]

QuestionWord = Literal[
    "who", "when", "where", "count", "about", "outcome", "money", "coordinator", "partners", "link", "belong",
    "running", "other", "contact", "place_word", "verbund_many", "theme_many",
]  # fmt: skip
"""What question words ask for that a fact of the programme may tell; see `bot/questions/words`."""


def _split(value: Any) -> Any:
    """A text of several words, word by word."""
    return value.split() if isinstance(value, str) else value


QuestionWords = Annotated[tuple[QuestionWord, ...], Field(min_length=1), BeforeValidator(_split)]
"""Several question words, with spaces between them."""


def _url(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/@]+\.[^\s/@]+(/\S*)?", value):
        raise ValueError("a web address that begins with http:// or https://")
    return value


Url = Annotated[str, AfterValidator(_url)]


def _ags(value: str) -> str:
    if not re.fullmatch(r"[0-9]{5}|[0-9]{8}", value):
        raise ValueError("an official municipality key: eight digits, or five for a district")
    return value


Ags = Annotated[str, AfterValidator(_ags)]


class Model(BaseModel):
    """The strictness all models share."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Both(Model):
    """One text in both languages."""

    de: Text
    en: Text

    def __getitem__(self, language: Language) -> str:
        return self.de if language == "de" else self.en


class BothLists(Model):
    """Lists of words or paragraphs in both languages; they need not correspond one to one."""

    de: tuple[Text, ...] = Field(min_length=1)
    en: tuple[Text, ...] = Field(min_length=1)

    def __getitem__(self, language: Language) -> tuple[str, ...]:
        return self.de if language == "de" else self.en


class Month(Model):
    """A month, or a whole year where only that is sure. Written `2017-03` or `2017`."""

    year: int = Field(ge=1990, le=2100)
    month: int | None = Field(default=None, ge=1, le=12)

    @model_validator(mode="before")
    @classmethod
    def _parse(cls, value: Any) -> Any:
        if isinstance(value, str):
            match = re.fullmatch(r"(199[0-9]|20[0-9]{2}|2100)(?:-(0[1-9]|1[0-2]))?", value)
            if match:
                return {"year": int(match[1]), "month": int(match[2]) if match[2] else None}
        elif isinstance(value, Month) or (isinstance(value, dict) and isinstance(value.get("year"), int)):
            return value
        raise ValueError("a month as YYYY-MM or a year as YYYY, from 1990 to 2100")

    @model_serializer
    def _write(self) -> str:
        return f"{self.year}-{self.month:02}" if self.month else str(self.year)


class Period(Model):
    """Run time. An end or start that is not known is absent; the note says what is known beyond the months."""

    start: Month | None = None
    end: Month | None = None
    note: Both | None = None

    @field_validator("end")
    @classmethod
    def _in_order(cls, end: Month | None, info: ValidationInfo) -> Month | None:
        start: Month | None = info.data.get("start")
        if start and end and (end.year, end.month or 12) < (start.year, start.month or 1):
            raise ValueError("an end that is not before the start")
        return end

    @model_validator(mode="after")
    def _not_empty(self) -> Self:
        if not (self.start or self.end or self.note):
            raise ValueError("a start, an end or a note")
        return self

    @property
    def months(self) -> int | None:
        """Whole months from the first to the last one, or None where either month is unknown."""
        if not (self.start and self.end and self.start.month and self.end.month):
            return None
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1


class Source(Model):
    """Where a fact was seen."""

    url: Url
    supports: Text


class Land(Model):
    """One of the sixteen German Länder."""

    id: Id
    name: Both
    aliases: tuple[Text, ...] = ()


class Place(Model):
    """A municipality, district, region or part of a town. `ags` is the official municipality key."""

    id: Id
    name: Text
    everyday_word: bool = False
    """True where the name is also an ordinary word (Essen, Wetter), so that it needs a hint as well."""
    kind: PlaceKind
    land: Id
    within: Id | None = None
    """The place a part of a town lies in, or the district of an association of municipalities (which has no key).

    One step only: that place lies within no other.
    """
    ags: Ags | None = None
    lat: float | None = Field(default=None, ge=47, le=56, allow_inf_nan=False, description="WGS 84 degrees")
    lon: float | None = Field(default=None, ge=5, le=16, allow_inf_nan=False, description="WGS 84 degrees")
    aliases: tuple[Text, ...] = ()

    @model_validator(mode="after")
    def _both_coordinates(self) -> Self:
        if (self.lat is None) != (self.lon is None):
            raise ValueError("lat and lon together")
        return self

    @property
    def point(self) -> Point | None:
        """The centre, where it is known."""
        return None if self.lat is None or self.lon is None else Point(self.lat, self.lon)


class Town(NamedTuple):
    """A town, municipality or part of one where no Verbund is known to have worked.

    There are thousands of them, so they are plain tuples: `towns` checks them as it reads them.
    """

    id: str
    name: str
    name_en: str | None
    """The English name, where it is another one."""
    land: str
    lat: float
    lon: float
    population: int

    @property
    def point(self) -> Point:
        """The centre."""
        return Point(self.lat, self.lon)


OrganisationKind = Literal[
    "university", "research", "municipality", "district", "association", "company", "authority", "foundation", "other"
]


class Organisation(Model):
    """Somebody who coordinated a Verbund or took part in one."""

    id: Id
    name: Text
    name_en: Text | None = None
    kind: OrganisationKind
    aliases: tuple[Text, ...] = ()


class Partner(Model):
    """A part in a Verbund: an organisation, or a text where the partners cannot be named one by one."""

    organisation: Id | None = None
    unit: Text | None = None
    role: PartnerRole | None = None
    text: Both | None = None

    @model_validator(mode="after")
    def _either(self) -> Self:
        if (self.organisation is None) == (self.text is None):
            raise ValueError("either organisation or text")
        return self


class Coordinator(Model):
    """The organisation that led a Verbund."""

    organisation: Id
    unit: Text | None = None
    note: Both | None = None


class Title(Model):
    """The official title (always German) and our English rendering of it."""

    de: Text
    en: Text


class Verbund(Model):
    """A joint research project. What is not known is absent."""

    id: Id
    name: Text
    everyday_word: bool = False
    """True where the name is also an ordinary word, so that it needs a hint before it is taken for the name."""
    aliases: tuple[Text, ...] = ()
    theme: Id
    title: Title | None = None
    summary: Both
    outcome: Both
    coordinator: Coordinator | None = None
    partners: tuple[Partner, ...] = ()
    places: tuple[Id, ...] = Field(min_length=1)
    period: Period
    website: Url | None = None
    programme_page: Url
    keywords: BothLists
    asked: BothLists
    """Phrases of people who look for such a project without knowing its name; the search reads them."""
    sources: tuple[Source, ...] = Field(min_length=1)


class Theme(Model):
    """A Fokusthema."""

    id: Id
    title: Both
    short: Both
    summary: Both
    description: BothLists
    aliases: BothLists
    keywords: BothLists
    verbuende: tuple[Id, ...] = Field(min_length=1)
    programme_page: Url
    sources: tuple[Source, ...] = Field(min_length=1)


class ProgrammeFact(Model):
    """One thing worth knowing about the programme."""

    id: Id
    label: Both
    text: Both
    asked: BothLists | None = None
    """Words by which people ask for this fact, whatever else they say; of several words, which stand near each other
    in any order, any of those with | between them will do."""
    hinted: BothLists | None = None
    """Words that ask for it only where the programme is what is asked about."""
    answers: tuple[QuestionWord, ...] = ()
    """What the question words ask that this fact tells: when, where, who, count, ..."""
    asked_by: tuple[QuestionWords, ...] = ()
    """Question words, of several all, that ask for it where the programme is asked about, and nothing else found in
    the question tells that."""
    within: Id | None = None
    """The fact that this one is more about; it is only told where it is asked for."""
    apart: bool = False
    """Whether it is about a matter of its own, a conference or a later round: who asks who paid for that, or which
    Verbünde were there, is told this fact, as the others do not hold of it."""
    of_all: bool = False
    """Whether it holds of all Verbünde alike: who asks of which ones gets their list."""


class Programme(Model):
    """The funding measure itself."""

    name: Text
    aliases: tuple[Text, ...] = ()
    summary: Both
    facts: tuple[ProgrammeFact, ...]
    period: Period
    funder: Both
    website: Url
    sources: tuple[Source, ...] = Field(min_length=1)
