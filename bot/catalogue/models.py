"""What the catalogue holds: the programme, its themes, the Verbünde, and where and by whom they were run.

Every model is frozen and refuses unknown keys. Cross references (a Verbund names a theme) are ids here; `Catalogue`
resolves them.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from itertools import product
from typing import Annotated, Any, Final, Literal, NamedTuple, TypeVar

from bot.catalogue.checking import Before, wrong
from bot.catalogue.geometry import Point

Language = Literal["de", "en"]
LANGUAGES: tuple[Language, ...] = ("de", "en")


def _text(value: str) -> str:
    text = value.strip()
    if not text:
        raise wrong("a text that is not empty")
    return text


def _some(values: tuple[Any, ...]) -> tuple[Any, ...]:
    if not values:
        raise wrong("at least one entry")
    return values


def _written(pattern: str, expected: str) -> Callable[[str], str]:
    """For texts that are written in a certain way."""

    def check(value: str) -> str:
        if not re.fullmatch(pattern, value):
            raise wrong(expected)
        return value

    return check


def _between(least: float, most: float) -> Callable[[float], float]:
    """For numbers in a certain range."""

    def check(value: float) -> float:
        if value < least:
            raise wrong(f"a number that is at least {least:g}")
        if value > most:
            raise wrong(f"a number that is at most {most:g}")
        return value

    return check


T = TypeVar("T")

Some = Annotated[tuple[T, ...], _some]
"""One or more."""
Text = Annotated[str, _text]
Id = Annotated[
    str,
    _written("[a-z][a-z0-9-]{0,23}", "an id: at most 24 of a-z, 0-9 and hyphens, beginning with a letter"),
]
"""ASCII, stable and append-only: buttons in old chats carry ids. Short, since callback data is at most 64 bytes."""
Url = Annotated[
    str, _written(r"https?://[^\s/@]+\.[^\s/@]+(/\S*)?", "a web address that begins with http:// or https://")
]
Ags = Annotated[
    str, _written("[0-9]{5}|[0-9]{8}", "an official municipality key: eight digits, or five for a district")
]
Latitude = Annotated[float, _between(47, 56)]
Longitude = Annotated[float, _between(5, 16)]
"""WGS 84 degrees."""

PlaceKind = Literal["town", "municipality", "district", "region", "quarter"]
PartnerRole = Literal["associated", "contracted", "initial"]

QuestionWord = Literal[
    "who", "when", "where", "count", "about", "outcome", "money", "coordinator", "partners", "link", "belong",
    "running", "other", "contact", "place_word", "verbund_many", "theme_many", "how_many", "land_word",
    "runs", "until",
]  # fmt: skip
"""What question words ask for that a fact of the programme may tell; see `bot/questions/words`."""


def _split(value: Any) -> Any:
    """A text of several words, word by word."""
    return value.split() if isinstance(value, str) else value


QuestionWords = Annotated[tuple[QuestionWord, ...], Before(_split), _some]
"""Several question words, with spaces between them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Both:
    """One text in both languages."""

    de: Text
    en: Text

    def __getitem__(self, language: Language) -> str:
        return self.de if language == "de" else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class BothLists:
    """Lists of words or paragraphs in both languages; they need not correspond one to one."""

    de: Some[Text]
    en: Some[Text]

    def __getitem__(self, language: Language) -> tuple[str, ...]:
        return self.de if language == "de" else self.en


@dataclass(frozen=True, slots=True, kw_only=True)
class Month:
    """A month, or a whole year where only that is sure. Written `2017-03` or `2017`."""

    year: int
    month: int | None = None

    def __str__(self) -> str:
        return f"{self.year}-{self.month:02}" if self.month else str(self.year)


def _month(value: Any) -> Month:
    written = value if isinstance(value, str) else ""
    match = re.fullmatch(r"(199[0-9]|20[0-9]{2}|2100)(?:-(0[1-9]|1[0-2]))?", written)
    if not match:
        raise wrong("a month as YYYY-MM or a year as YYYY, from 1990 to 2100")
    return Month(year=int(match[1]), month=int(match[2]) if match[2] else None)


WrittenMonth = Annotated[Month, Before(_month)]


def _years(value: Any) -> int:
    if not re.fullmatch("[1-9]", value if isinstance(value, str) else ""):
        raise wrong("a number of years from 1 to 9")
    return int(value)


WrittenYears = Annotated[int, Before(_years)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Period:
    """Run time. An end or start that is not known is absent; the note says what is known beyond the months."""

    start: WrittenMonth | None = None
    end: WrittenMonth | None = None
    starts: tuple[WrittenMonth, ...] = ()
    """What the note tells of the start besides: the months or years it may have been in as well, or in the first place
    where no start is sure."""
    ends: tuple[WrittenMonth, ...] = ()
    """What the note tells of the end besides; where several starts are told as well, in the same order as these."""
    seen: WrittenMonth | None = None
    """When it was still at work, where nothing tells more of its end."""
    years: WrittenYears | None = None
    """How many years it ran, where the note tells only that and not when it began or ended; not what was planned."""
    note: Both | None = None

    def __post_init__(self) -> None:
        if not (self.start or self.end or self.note):
            raise wrong("a start, an end or a note")
        for field in ("starts", "ends", "seen", "years"):
            if getattr(self, field) and not self.note:
                raise wrong("a note that tells of it", field)
        if self.seen and self.possible_ends:
            raise wrong("nothing where an end is known", "seen")
        if 1 < len(self.possible_starts) != len(self.possible_ends) > 1:
            raise wrong("as many as there are starts", "ends")
        if self.years and self.possible_starts and self.possible_ends:
            raise wrong("nothing where start and end are known", "years")
        if self.years and self.seen and self.possible_starts:
            raise wrong("nothing where a start is known and when it was seen at work", "years")
        for first, end in self.possible_times:
            last = end or self.seen
            if first and last and _order(last, 12) < _order(first, 1):
                raise wrong("an end that is not before the start", "end")

    @property
    def followed(self) -> "Period":
        """The same by the sources that are followed, where others differ."""
        if not (self.start and self.starts) and not (self.end and self.ends):
            return self
        starts, ends = () if self.start else self.starts, () if self.end else self.ends
        return replace(self, starts=starts, ends=ends)

    @property
    def possible_starts(self) -> tuple[Month, ...]:
        """When it may have begun, by what is documented; nothing where nothing is."""
        return (self.start, *self.starts) if self.start else self.starts

    @property
    def possible_ends(self) -> tuple[Month, ...]:
        """When it may have ended, by what is documented."""
        return (self.end, *self.ends) if self.end else self.ends

    @property
    def possible_times(self) -> tuple[tuple[Month | None, Month | None], ...]:
        """When it may have begun and ended, by what is documented.

        Where sources differ in both, each start goes with the end that is told beside it.
        """
        starts, ends = self.possible_starts or (None,), self.possible_ends or (None,)
        return tuple(zip(starts, ends, strict=True) if len(starts) == len(ends) else product(starts, ends))

    @property
    def months(self) -> int | None:
        """Whole months from the first to the last one, or None where either month is unknown."""
        if not (self.start and self.end and self.start.month and self.end.month):
            return None
        return (self.end.year - self.start.year) * 12 + self.end.month - self.start.month + 1


def _order(month: Month, unknown: int) -> tuple[int, int]:
    return month.year, month.month or unknown


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """Where a fact was seen."""

    url: Url
    supports: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Land:
    """One of the sixteen German Länder."""

    id: Id
    name: Both
    within: Both | None = None
    """How "in" stands before the name, where that is more than both of them: "im Saarland"."""
    aliases: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
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
    lat: Latitude | None = None
    lon: Longitude | None = None
    aliases: tuple[Text, ...] = ()
    namesake: Text | None = None
    """A better known town that is called the same and is no place of a Verbund ("Münster in Westfalen")."""

    def __post_init__(self) -> None:
        if (self.lat is None) != (self.lon is None):
            raise wrong("lat and lon together")

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Disputed:
    """Places and towns that some sources name for a Verbund and others do not, and what they say of them."""

    places: tuple[Id, ...] = ()
    towns: tuple[Id, ...] = ()
    note: Both

    def __post_init__(self) -> None:
        if not (self.places or self.towns):
            raise wrong("a place or a town that sources disagree on", "places")


@dataclass(frozen=True, slots=True, kw_only=True)
class Funding:
    """The public money that a Verbund was given. Written `331574`, or `about 800000` where the sources round."""

    euros: int
    about: bool = False

    @property
    def step(self) -> int:
        """To what the sum is rounded, in euros: 1 where it is not."""
        digits = str(self.euros)
        return int(10 ** (len(digits) - len(digits.rstrip("0")))) if self.about else 1


def _funding(value: Any) -> Funding:
    match = re.fullmatch("(about )?([1-9][0-9]{3,8})", value if isinstance(value, str) else "")
    if not match:
        raise wrong("a sum in euros as 331574, or as 'about 800000' where it is rounded")
    return Funding(euros=int(match[2]), about=match[1] is not None)


WrittenFunding = Annotated[Funding, Before(_funding)]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tie:
    """What a Verbund did in certain of its places and, as far as is known, in none of the others."""

    words: BothLists
    """What it is looked for by."""
    places: tuple[Id, ...] = ()
    """None where it is told of all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Verbund:
    """A joint research project. What is not known is absent."""

    id: Id
    name: Text
    everyday_word: bool = False
    """True where the name is also an ordinary word, so that it needs a hint before it is taken for the name."""
    aliases: tuple[Text, ...] = ()
    theme: Id
    title: Both | None = None
    """The official title, which is always German, and our English rendering of it."""
    summary: Both
    outcome: Both
    coordinator: Coordinator | None = None
    partners: tuple[Partner, ...] = ()
    places: Some[Id]
    more_municipalities: bool = False
    """Whether more municipalities were in it than its sources name, so that others nearby may have been."""
    disputed: tuple[Disputed, ...] = ()
    """Where it may have been as well: those are none of its places, and nobody denies it."""
    where: tuple[Tie, ...] = ()
    """In which of its places it did something, as its sources tell."""
    period: Period
    funding: WrittenFunding | None = None
    website: Url | None = None
    programme_page: Url
    keywords: BothLists
    """What it dealt with, as its sources tell, be it in other words for just the same."""
    search_words: BothLists | None = None
    """What else people type to whom it comes nearest: it is found by these words, and nothing is claimed by them."""
    asked: BothLists
    """Phrases of people who look for such a project without knowing its name; the search reads them."""
    sources: Some[Source]

    def __post_init__(self) -> None:
        for language in LANGUAGES if self.search_words else ():
            told = {word.casefold() for word in self.keywords[language]}
            for i, word in enumerate(self.search_words[language] if self.search_words else ()):
                if word.casefold() in told:
                    raise wrong("a word that is no key word", "search_words", language, i)

    def __hash__(self) -> int:
        return hash(self.id)

    def found_by(self, language: Language) -> tuple[str, ...]:
        """The words that it is found by: its key words, then those that only people who look for it use."""
        return (*self.keywords[language], *(self.search_words[language] if self.search_words else ()))

    @property
    def all_named(self) -> bool:
        """Whether no partners are only known as a group, or without their names."""
        return not any(partner.text for partner in self.partners)


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What Verbünde are looked for by, in the words that people use for it, and all that deal with it."""

    words: BothLists
    main: tuple[Id, ...] = ()
    """Those whose concern it is, the more so the sooner they come."""
    also: tuple[Id, ...] = ()
    """Those to whose work it belonged, beside other things."""
    offered: bool = False
    """Whether it is offered, by its first word, to those who do not know what to search for."""

    def __post_init__(self) -> None:
        if not self.verbuende:
            raise wrong("a Verbund that deals with it", "main")

    @property
    def verbuende(self) -> tuple[str, ...]:
        """All that deal with it."""
        return (*self.main, *self.also)


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """A Fokusthema."""

    id: Id
    title: Both
    short: Both
    summary: Both
    description: BothLists
    aliases: BothLists
    keywords: BothLists
    verbuende: Some[Id]
    programme_page: Url
    sources: Some[Source]

    def __hash__(self) -> int:
        return hash(self.id)


WayOn = Literal["themes", "verbuende", "laender", "places", "organisations", "funding", "search", "starts"]
"""Lists that a fact of the programme may lead to; `starts` are the Verbünde by the years in which they began."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeFact:
    """One thing worth knowing about the programme."""

    id: Id
    label: Both
    text: Both
    asked: BothLists | None = None
    """Words by which people ask for this fact, whatever else they say; of several words, which stand near each other
    in any order, any of those with | between them will do."""
    hinted: BothLists | None = None
    """Words that ask for it only where the programme is what is asked about."""
    others: BothLists | None = None
    """What people take for that which the fact tells, and is not so: of several words all have to be said."""
    answers: tuple[QuestionWord, ...] = ()
    """What the question words ask that this fact tells: when, where, who, count, ..."""
    asked_by: tuple[QuestionWords, ...] = ()
    """Question words, of several all, that ask for it where the programme is asked about, and nothing else found in
    the question tells that."""
    asked_among: tuple[QuestionWords, ...] = ()
    """Question words, of several all, that ask for it in a clause of their own, where other clauses ask for others."""
    of_one: Literal["when"] | None = None
    """What of a single Verbund tells most of it: who asks which round one was in is told when it ran, and this."""
    within: Id | None = None
    """The fact that this one is more about; it is only told where it is asked for."""
    apart: bool = False
    """Whether it is about a matter of its own, a conference or a later round: who asks who paid for that, or which
    Verbünde were there, is told this fact, as the others do not hold of it."""
    of_all: bool = False
    """Whether it holds of all Verbünde alike: who asks of which ones gets their list."""
    summarised: bool = False
    """Whether the summary of the programme tells it already, so that it is not told once more below it."""
    ways_on: tuple[WayOn, ...] = ()
    """What who asks for it may want to see next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Programme:
    """The funding measure itself."""

    name: Text
    aliases: tuple[Text, ...] = ()
    summary: Both
    facts: tuple[ProgrammeFact, ...]
    period: Period
    funder: Both
    website: Url
    sources: Some[Source]
