"""What the catalogue is about: the Verbünde, their themes, and the subjects that they are looked for by.

Every model, here and in the modules beside, is frozen and refuses unknown keys. Cross references (a Verbund names a
theme) are ids here; `Catalogue` resolves them.
"""

import re
from dataclasses import dataclass
from typing import Annotated, Any

from bot.catalogue.checking import Before, wrong
from bot.catalogue.organisations import Coordinator, Partner
from bot.catalogue.periods import Period
from bot.catalogue.places import Disputed
from bot.catalogue.written import LANGUAGES, Both, BothLists, Id, Language, Some, Source, Text, Url


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
