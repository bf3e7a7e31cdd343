"""The funding measure itself, and what is worth knowing about it."""

from dataclasses import dataclass
from typing import Annotated, Any, Literal

from bot.catalogue.checking import Before
from bot.catalogue.periods import Period, WrittenMonth
from bot.catalogue.written import Both, BothLists, Id, Some, Source, Text, Url, filled

QuestionWord = Literal[
    "who", "when", "where", "count", "about", "outcome", "money", "coordinator", "partners", "link", "belong",
    "running", "other", "contact", "place_word", "verbund_many", "theme_many", "how_many", "land_word",
    "runs", "until",
]  # fmt: skip
"""What question words ask for that a fact of the programme may tell; see `bot/questions/words`."""


def _split(value: Any) -> Any:
    """A text of several words, word by word."""
    return value.split() if isinstance(value, str) else value


QuestionWords = Annotated[tuple[QuestionWord, ...], Before(_split), filled]
"""Several question words, with spaces between them."""

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
    began: WrittenMonth | None = None
    """Since when there was what it tells of, a later round: who looks for Verbünde of then is told it too."""
    of_all: bool = False
    """Whether it holds of all Verbünde alike: who asks of which ones gets their list."""
    of_none: bool = False
    """Whether it tells what is not known of any Verbund: who asks it of one gets this beside what is known of that."""
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
