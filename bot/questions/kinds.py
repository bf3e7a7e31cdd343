"""What a person may want to know, each kind a type of its own.

A question is what a text was understood as, and also what a button asks when it is tapped: every screen is the answer
to a question. Ids in a question are those of the catalogue. Questions are compared and cached by value.
"""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from operator import attrgetter
from typing import Final, Literal

from bot.catalogue import OrganisationKind

Fact = Literal[
    "theme",
    "where",
    "when",
    "coordinator",
    "partners",
    "link",
    "outcome",
    "title",
    "sources",
    "money",
    "contact",
    "funder",
]
BRIEF: Final[frozenset[Fact]] = frozenset({"theme", "when", "coordinator"})
"""Facts that a line tells."""
Joint = Literal["laender", "places", "organisations", "sorts"]
"""Filters of which all values may have to be met, not just any."""
Documented = Literal["link", "coordinator", "partners", "title", "when", "start", "end", "money"]
"""Facts that are not known of every Verbund; "when" are both its start and its end."""
SPREADS: Final = tuple(map(str, range(2, 17)))
"""In how many Länder at least a Verbund may be asked to have worked; there are sixteen."""
GOING_ON: Final = ("running", "over")
"""What may be asked of a run time as it is today."""
Comparison = Literal[
    "lastsfrom", "laststo", "startfrom", "startto", "endfrom", "endto", "partnersfrom", "partnersto", "laenderfrom",
    "laenderto", "eurosfrom", "eurosto", "atonce",
]  # fmt: skip
"""What may be asked of one Verbund beside another: that it ran longer ("lastsfrom") or shorter ("laststo"), began later
or earlier, had more or less; or that both ran at a time."""
AT_ONCE: Final = "atonce"
Whether = Literal["there", "only", "part", "led", "not", "no_part", "not_led"]
"""What is asked of a Verbund and places or organisations: whether it was there, or with them; only there, or only with
them; in which part an organisation was there or, of places, if they took part; whether an organisation coordinated it.
Or it is said not to have been there, places not to have taken part, or an organisation not to have coordinated it."""
OfSeveral = Literal["all", "any", "which", "which_of_any", "pairs"]
"""How several Verbünde or places are told in one question: whether all were at all of them; "any" place or organisation
is enough; which Verbund was at all of them, or at any; or whether each was at the place that stands at its position."""
OfTimes = Literal["long", "short", "start", "end", "together"]
"""What the run times of several Verbünde are compared in."""
ComparedIn = Literal["all", OfTimes]
"""What several Verbünde are compared in: all that the facts tell that are asked for, or some of it."""
Countable = Literal["partners", "places", "laender", "themes"]
"""What is counted of a Verbund: all that took part, where it worked, in which Länder, and the themes it is in (one)."""
Bound = Literal["", "from", "to"]
"""Whether a number or a time is just so much, at least or at most."""
TOGETHER: Final = "-"
"""Joins the words of a subject of several words, where any of some subjects will do."""
Order = Literal["name", "theme"]
Extreme = Literal[
    "most", "fewest", "newest", "oldest", "longest", "shortest", "running", "land", "partners", "places", "endedfirst",
    "endedlast", "laender", "fewestpartners", "fewestplaces", "largest", "smallest", "best", "north", "south", "east",
    "west", "meanpartners", "meanplaces", "meantime", "meanofthemes", "moststarts", "mostends",
]  # fmt: skip
"""What stands out, or what they are like on average. Which is the largest, and which the best, nobody tells."""

Foremost = Literal[
    "newest", "oldest", "endedfirst", "endedlast", "longest", "shortest", "partners", "fewestpartners", "places",
    "fewestplaces", "laender", "mostmoney", "leastmoney",
]  # fmt: skip
"""What one Verbund may be asked to stand out in among all others, a tie with others counted in."""

RemarkOn = Literal[
    "accepted",
    "unhelpful",
    "sources",
    "earlier",
    "person",
    "cost",
    "language",
    "pictures",
    "size",
    "near",
    "elsewhere",
    "quoting",
    "despair",
]
"""A nod, a complaint, where answers come from and whether they are right, what was said before, who is to be spoken to,
what it costs, what cannot be shown, how large places are or where somebody is, what has nothing to do with that,
whether answers may be quoted, and that somebody does not want to live any more."""


@dataclass(frozen=True, slots=True)
class Question:
    """Anything that can be answered with a screen."""


@dataclass(frozen=True, slots=True)
class Start(Question):
    """The first screen: what this is, and where to begin."""


@dataclass(frozen=True, slots=True)
class Help(Question):
    """What can be asked, with examples."""


@dataclass(frozen=True, slots=True)
class Privacy(Question):
    """What the bot keeps (nothing)."""


@dataclass(frozen=True, slots=True)
class AboutProgramme(Question):
    """What the funding measure is, or single facts about it, by the ids of the programme's facts."""

    details: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AllThemes(Question):
    """Which themes are there?"""

    count: bool = False


@dataclass(frozen=True, slots=True)
class AllVerbuende(Question):
    """Which Verbünde are there? A page of the list; pages count from 1."""

    page: int = 1
    order: Order = "theme"
    count: bool = False


@dataclass(frozen=True, slots=True)
class AllLaender(Question):
    """In which Länder were Verbünde at work, or in which so many? `amounts` are conditions for that, see `Amount`."""

    amounts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AllPlaces(Question):
    """In which towns, districts and regions were Verbünde at work, or in which that these `sorts` rule, and where most?

    With `laender`, only those there; `amounts` are conditions for the number of Verbünde, see `Amount`.
    """

    sorts: tuple[OrganisationKind, ...] = ()
    laender: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AllFunding(Question):
    """How much money was each Verbund given, as far as that is known?"""


@dataclass(frozen=True, slots=True)
class SearchHelp(Question):
    """How to search, with subjects to tap."""


@dataclass(frozen=True, slots=True)
class AboutTheme(Question):
    """What are these themes about? One: its card."""

    themes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Members(Question):
    """Which Verbünde belong to these themes (or, with `without`, to none of them)?"""

    themes: tuple[str, ...]
    without: bool = False
    count: bool = False


@dataclass(frozen=True, slots=True)
class AboutVerbuende(Question):
    """What are these Verbünde about? One: its card. With `compared`, what they have in common or not comes first; with
    `shared`, only what they have in common is asked for, and not which had more of something."""

    verbuende: tuple[str, ...]
    compared: bool = False
    shared: bool = False


@dataclass(frozen=True, slots=True)
class ThemeOf(Question):
    """Which theme is each of these Verbünde in?"""

    verbuende: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class IsIn(Question):
    """Do these Verbünde belong to this theme or, with `choice`, which of them do? `denied`: they are said not to."""

    verbuende: tuple[str, ...]
    theme: str
    choice: bool = False
    denied: bool = False


@dataclass(frozen=True, slots=True)
class SameTheme(Question):
    """Are these Verbünde in the same theme (or, with `different`, in different ones)?

    `denied`: they are said not to be.
    """

    verbuende: tuple[str, ...]
    different: bool = False
    denied: bool = False


@dataclass(frozen=True, slots=True)
class Siblings(Question):
    """What else is in the theme of these Verbünde?"""

    verbuende: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts(Question):
    """Single facts about Verbünde: where, when, who, ...

    `claims` are what is to be so, all of it: that it is still "running" or "over", conditions for run times, see
    `run_time`, and for numbers of partners, places or Länder, see `Amount`, and what it was given, see `sums`; or that
    one is `Foremost` of all. Of two Verbünde, it is one `Comparison` of the first with the second. `compared_in`: where
    several are compared.
    """

    verbuende: tuple[str, ...]
    facts: tuple[Fact, ...]
    claims: tuple[str, ...] = ()
    compared_in: tuple[ComparedIn, ...] = ()


@dataclass(frozen=True, slots=True)
class IsAt(Question):
    """Was this Verbund at work there, or with that organisation, or what else `Whether` tells?

    Länder, places and towns are asked together.
    """

    verbuende: tuple[str, ...]
    laender: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    towns: tuple[str, ...] = ()
    abroad: bool = False
    """Outside Germany, in whichever country."""
    whether: Whether = "there"
    facts: tuple[Fact, ...] = ()
    """What is asked of the Verbund besides."""
    town: bool = False
    """Whether the town is asked about that a district or an organisation is called after, and not these."""
    of_several: OfSeveral = "all"
    of_anyone: bool = False
    """Whether anyone from there may have taken part, and not only the place itself."""

    @property
    def denied(self) -> bool:
        """Whether it is said not to be so."""
        return self.whether in {"not", "no_part", "not_led"}

    @property
    def of_part(self) -> bool:
        """Whether it is of how somebody took part, or of whether a place did."""
        return self.whether in {"part", "no_part"}

    @property
    def of_lead(self) -> bool:
        """Whether it is of who coordinated it."""
        return self.whether in {"led", "not_led"}

    @property
    def is_choice(self) -> bool:
        """Whether it is asked which of the Verbünde was there, and not if all of them were."""
        return self.of_several in {"which", "which_of_any"}

    @property
    def is_any_enough(self) -> bool:
        """Whether it is enough to have been at one of the places or with one of the organisations."""
        return self.of_several in {"any", "which_of_any"}


@dataclass(frozen=True, slots=True)
class Without:
    """What is left out of a search: Verbünde that meet any of these values, whatever else they meet.

    The fields are those of `Search`. The `times` are one condition: those are left out that meet all of them.
    """

    words: tuple[str, ...] = ()
    verbuende: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    laender: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    towns: tuple[str, ...] = ()
    sorts: tuple[OrganisationKind, ...] = ()
    times: tuple[str, ...] = ()
    documented: tuple[Documented, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is left out."""
        return self is not NOTHING and self != NOTHING


NOTHING: Final = Without()
"""Nothing is left out."""


@dataclass(frozen=True, slots=True)
class AllOrganisations(Question):
    """Which organisations of these kinds (or of any) took part or, with `leading`, coordinated?

    With `laender` those that sit there are asked for, and towns and districts there in which Verbünde worked; with
    `words` those whose names tell that they are of these kinds, folded, since nothing else does ("Genossenschaft"), or
    that sit in these countries; with `either` those of the kinds as well as those called so. `without` are the kinds
    that are not asked for, and the Länder of those that are not; with `verbuende` only those in one of these. `amounts`
    are conditions for the number of Verbünde, see `Amount`, which must all hold; with `shared` only those are asked for
    that took part in all of `verbuende`, without Verbünde those that took part in none of these.
    """

    sorts: tuple[OrganisationKind, ...] = ()
    page: int = 1
    leading: bool = False
    laender: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    without: Without = NOTHING
    verbuende: tuple[str, ...] = ()
    amounts: tuple[str, ...] = ()
    either: bool = False
    shared: bool = False


@dataclass(frozen=True, slots=True)
class Search(Question):
    """Which Verbünde deal with these words, in these themes, Länder, places, with these organisations?

    All given filters must hold, save that places in none of the Länder are alternatives to these; within one filter any
    value does, save in those named in `jointly`, of which all must be met (Länder, places, organisations, sorts).
    `words` are folded; all of them should be met, or, with `either`, any of these or of what is joined by `TOGETHER`.
    `without` is what must not be met. `times` are conditions for run times, see `run_time`; all must hold, save those
    of which one is enough. In `towns` no Verbund was at work: who asks for one is told so, and what is near.
    `documented` are facts of which one must be known, `sorts` kinds of organisations, `spread` a number of Länder in
    which they have to have worked at least, `amounts` conditions for the numbers of partners, places or Länder, see
    `Amount`, which must all hold, and with `leading` the organisations are those that coordinated. `facts` are asked of
    each Verbund that is found. `like` are Verbünde that the text as a whole describes; they are found whatever words
    they meet; where there are no words, nothing else is. With `around`, what is near the places is asked for as well.
    In one of `seats` somebody has to sit who took part or, with `leading`, coordinated. With `partner` the
    organisations took part and are not known to have coordinated. With `or_themes`, all that is in one of the themes
    is found as well as what deals with the words.
    """

    words: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    laender: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    without: Without = NOTHING
    count: bool = False
    page: int = 1
    either: bool = False
    times: tuple[str, ...] = ()
    towns: tuple[str, ...] = ()
    leading: bool = False
    sorts: tuple[OrganisationKind, ...] = ()
    facts: tuple[Fact, ...] = ()
    like: tuple[str, ...] = ()
    jointly: tuple[Joint, ...] = ()
    spread: tuple[str, ...] = ()
    documented: tuple[Documented, ...] = ()
    around: bool = False
    amounts: tuple[str, ...] = ()
    seats: tuple[str, ...] = ()
    partner: bool = False
    or_themes: bool = False

    @property
    def has_words_only(self) -> bool:
        """Whether nothing but words is looked for, and nothing is asked of what is found."""
        return _besides_words(self) == _NO_MORE


_besides_words: Final = attrgetter(*(field.name for field in fields(Search) if field.name != "words"))
_NO_MORE: Final = _besides_words(Search())


@dataclass(frozen=True, slots=True)
class ThemesOn(Question):
    """Which theme deals with these words?"""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Superlative(Question):
    """The theme with the most Verbünde, the newest Verbund, ...; of those that a search for the rest would find.

    `facts` are asked of each Verbund that stands out, or that is of a theme or Land that does. `besides` are other
    extremes that are asked for as well. `rank` is the place that is asked for, which may be behind the first.
    """

    extreme: Extreme
    themes: tuple[str, ...] = ()
    laender: tuple[str, ...] = ()
    without: Without = NOTHING
    words: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    besides: tuple[Extreme, ...] = ()
    rank: int = 1


@dataclass(frozen=True, slots=True)
class AskBack(Question):
    """Several readings are close: the same question for each of its names, and a search for the words."""

    question: Question
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Perhaps(Question):
    """The words may be about something that Verbünde dealt with, or may be not."""

    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UnknownName(Question):
    """A name that is in no list; `question` carries the nearest names, if any. Its words may be subjects, though."""

    question: Question
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class UnknownPlace(Question):
    """A place that the catalogue does not know."""


@dataclass(frozen=True, slots=True)
class Greeting(Question):
    """Hello."""


@dataclass(frozen=True, slots=True)
class Thanks(Question):
    """Thank you."""


@dataclass(frozen=True, slots=True)
class Goodbye(Question):
    """See you."""


@dataclass(frozen=True, slots=True)
class Identity(Question):
    """Who are you?"""


@dataclass(frozen=True, slots=True)
class Remark(Question):
    """What needs a sentence and no more: a remark on the bot or its answers, or what is not known here.

    In `laender` and `places` Verbünde were at work, which may be told instead of what is not known.
    """

    on: RemarkOn
    laender: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotUnderstood(Question):
    """Nothing was understood. `words` may be worth a search."""

    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotText(Question):
    """A sticker, a photo, a voice message."""


@dataclass(frozen=True, slots=True)
class UnknownCommand(Question):
    """A command that does not exist; `nearest` are those that do."""

    nearest: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OldButton(Question):
    """A button of an earlier version, or a forged one."""


@dataclass(frozen=True, slots=True)
class Several(Question):
    """What a text asks at once, each of which has an answer of its own."""

    questions: tuple[Question, ...]


@dataclass(frozen=True, slots=True)
class Card(Question):
    """The card of a Verbund that was chosen from the answer to a question, with the way back to that."""

    verbund: str
    question: Question


LISTING: Final = (Search, AllVerbuende, AllFunding, Members, Siblings, Superlative, Perhaps)
"""Questions that are answered with a list of Verbünde to choose from."""


KEY_WORDS: Final = 2
"""Of so few words each is what is looked for."""


def words_of(subjects: Iterable[str]) -> tuple[str, ...]:
    """The single folded words of subjects that are searched for."""
    return tuple(word for subject in subjects for word in subject.split(TOGETHER))
