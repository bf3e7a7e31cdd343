"""What a text is, taken apart: its words and what they say, what it names, and what is left.

A reading tells about itself whether it asks, tells a story, or wants something done.
"""

from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Set
from dataclasses import dataclass, fields, replace
from functools import cached_property
from itertools import chain, pairwise, takewhile
from operator import attrgetter
from typing import Final, Literal, Self, get_args

from bot.catalogue import Language
from bot.questions import kinds
from bot.questions.names.known_names import Kind
from bot.questions.names.names import Mention
from bot.questions.numbers.counting import Counted
from bot.questions.numbers.dates import Date
from bot.questions.numbers.durations import Duration
from bot.questions.numbers.than import Than
from bot.questions.places.lying import Lying
from bot.questions.places.regions import Region
from bot.questions.reading.reaching import scopes
from bot.questions.reading.scopes import Negation, Scope
from bot.questions.words.folding import Token
from bot.questions.words.signals import LOOKS, THEMES, VERBUENDE, Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import THAN

FactSignal = Literal[
    "where", "when", "coordinator", "partners", "link", "outcome", "title", "sources", "money", "contact"
]
FACTS: Final[tuple[FactSignal, ...]] = get_args(FactSignal)
EXTREMES: Final[dict[Signal, kinds.Extreme]] = {
    "northmost": "north",
    "southmost": "south",
    "eastmost": "east",
    "westmost": "west",
    "most": "most",
    "fewest": "fewest",
    "newest": "newest",
    "oldest": "oldest",
    "longest": "longest",
    "shortest": "shortest",
    "running": "running",
}
NOUNS: Final[tuple[Signal, ...]] = (*THEMES, *VERBUENDE, "programme")
STRONG: Final[frozenset[Signal]] = frozenset((*NOUNS, "count", "which", "about", *FACTS, *EXTREMES))
"""Signals that ask for something."""
_OWN: Final[frozenset[Signal]] = frozenset({"first_person", "private"})
BRIEF: Final = 4
"""So many words are a question as they stand."""
LONG: Final = 10
"""Texts of more words say more than what is asked."""
_BARE: Final = 7
"""So many words at most are nothing but what to look for."""
_BETWEEN_NOUNS: Final[frozenset[Signal]] = frozenset(
    {"place_cue", "place_word", "at_cue", "for_cue", "topic_cue", "joins", "either", "since"}
)
"""What is said by the small words between nouns."""
_TOLD: Final[tuple[Signal, ...]] = ("first_person", "private", "someday")
"""Who says one of these tells of themselves or of their day."""
REQUESTS: Final[tuple[Signal, ...]] = (
    "question_word", "list", "want", "which", "count", "about", "coordinator", "partners", "link"
)  # fmt: skip
"""What somebody says who wants to know."""
_ASKING: Final[frozenset[Signal]] = frozenset((*REQUESTS, *NOUNS))
BEGINNING: Final = 4
"""So many words are the beginning of a sentence."""
FEW: Final = 3
"""In so many words a town may be named without a word like "in" before it."""
ARTICLE: Final = 2
"""So many words before a name a preposition and an article take."""
TALK: Final[frozenset[Signal]] = frozenset({"hello", "thanks", "praise", "bye"})
"""What is said to be polite."""


@dataclass(slots=True, eq=False)
class Word(Token):
    """A word of a text, and what it says by itself."""

    signals: frozenset[Signal] = frozenset()

    # Words are looked for among others all the time, most of which differ in their letters.
    def __eq__(self, other: object) -> bool:
        return isinstance(other, Word) and self.folded == other.folded and _all_of(self) == _all_of(other)

    def __hash__(self) -> int:
        return hash(self.folded)

    def says(self, *signals: Signal) -> bool:
        """Whether the word by itself gives any of these signals."""
        return not self.signals.isdisjoint(signals)

    @property
    def own(self) -> bool:
        """Whether somebody speaks of themselves, or of what is theirs; "were" is hardly "we're"."""
        return "yes_no" not in self.signals and not _OWN.isdisjoint(self.signals)

    @property
    def unsaid(self) -> Self:
        """The word where it says nothing: what it says with others is known, or nobody asks for it."""
        return replace(self, folded="", plain="", signals=frozenset())


_all_of: Final = attrgetter(*(field.name for field in fields(Word)))


# Not frozen, although nothing changes it, as a `Token`.
@dataclass(unsafe_hash=True)
class Reading:
    """A text taken apart."""

    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    signals: frozenset[Signal]
    rest: tuple[Word, ...]
    """Words that are neither names nor words of questions: subjects, and names that are not known."""
    language: Language | None = None
    with_roles: tuple[Word, ...] = ()
    """The words left, with what those who ask say that they are ("wir als Verein"); empty where nobody does."""
    unheeded: tuple[str, ...] = ()
    """Places that are to be left out, as they were written, and are none that is known ("Homberg (Ohm)")."""
    interrogative: bool = False
    """Whether a question mark was typed."""
    closed: bool = False
    """Whether the text ends like a statement, with a full stop."""
    strong: frozenset[Signal] = frozenset()
    """The signals that count in any sentence."""
    opening: frozenset[Signal] = frozenset()
    """Those that are given at the beginning of a sentence."""
    dates: tuple[Date, ...] = ()
    durations: tuple[Duration, ...] = ()
    counted: tuple[Counted, ...] = ()
    """How many partners, places or Länder Verbünde are to have."""
    negations: tuple[Negation, ...] = ()
    than: Than | None = None
    """A Verbund that others are compared with. It is no name any more where what is known of it tells with what."""
    regions: tuple[Region, ...] = ()
    """Parts of Germany of which nothing is known."""
    rank: int = 1
    """Which place behind the first a superlative asks for ("the second longest"); 0 where they differ in it."""
    lying: Lying | None = None
    """A place that is asked to lie in a Land, where nothing else is asked."""

    @cached_property
    def scopes(self) -> tuple[Scope, ...]:
        """What the negations deny; told once, as much depends on it."""
        return scopes(self)

    @cached_property
    def has_capitals(self) -> bool:
        """Whether words have a capital where no sentence begins.

        In a German text that begins with a small letter, that names have one tells nothing: "hundesteuer in Hessen".
        """
        small = self.language == "de" and bool(self.words) and self.words[0].text[:1].islower()
        named = self.named if small else frozenset[int]()
        return any(w.text[:1].isupper() and not w.opens and i not in named for i, w in enumerate(self.words))

    @cached_property
    def ends_asked(self) -> bool:
        """Whether a question mark stands behind any word."""
        return any(word.asked for word in self.words)

    @cached_property
    def _said(self) -> frozenset[Signal]:
        """What any of the words says by itself, each of which is asked for by many rules."""
        return frozenset[Signal]().union(*[word.signals for word in self.words])

    def says(self, *signals: Signal) -> bool:
        """Whether any word by itself gives any of these signals, be it a part of a phrase that says something else."""
        return not self._said.isdisjoint(signals)

    @cached_property
    def _folded(self) -> frozenset[str]:
        """The words as they are compared, which many rules have lists of."""
        return frozenset([word.folded for word in self.words])

    def says_any(self, *lists: Set[str]) -> bool:
        """Whether any word is one of these folded ones."""
        return not all(map(self._folded.isdisjoint, lists))

    @cached_property
    def tells_own(self) -> bool:
        """Whether somebody speaks of themselves, or of what is theirs."""
        return any(word.own for word in self.words)

    def ids(self, kind: Kind) -> tuple[str, ...]:
        """The ids named, in order, where they are unmistakable; of places of one name all, as the answer names all."""
        if not self.mentions:
            return ()
        meant = [m.ids for m in self.mentions if m.kind == kind and (kind in {"place", "town"} or len(m.ids) == 1)]
        return tuple(dict.fromkeys(chain.from_iterable(meant))) if meant else ()

    def with_theme(self, theme: str, position: int) -> Self:
        """The same text, read with a theme that the everyday word at that position names."""
        word = self.words[position]
        named = Mention(position, position + 1, "theme", (theme,), word.text, everyday=True)
        mentions = sorted((*self.mentions, named), key=lambda mention: mention.start)
        return replace(self, mentions=tuple(mentions), rest=tuple(other for other in self.rest if other is not word))

    def left_with(self, rest: Iterable[Word]) -> Self:
        """The same text, of whose words no more than these are left."""
        kept = tuple(rest)
        return self if len(kept) == len(self.rest) else replace(self, rest=kept)

    def without_mentions(self, mentions: Collection[Mention]) -> Self:
        """The same text, where these name nothing."""
        others = tuple(mention for mention in self.mentions if mention not in mentions)
        return self if len(others) == len(self.mentions) else replace(self, mentions=others)

    @cached_property
    def named(self) -> frozenset[int]:
        """Where the words of names stand."""
        return frozenset(positions(self.mentions))

    def before(self, position: int, reach: int = 1) -> tuple[Word, ...]:
        """The word right before a position, or up to `reach` words."""
        return self.words[max(0, position - reach) : position]

    def beside(self, kind: Kind) -> Iterator[tuple[int, int]]:
        """The positions next to each name of a kind, and those one further, as far as there are any."""
        for mention in (m for m in self.mentions if m.kind == kind):
            for joint, beyond in ((mention.start - 1, mention.start - 2), (mention.end, mention.end + 1)):
                if 0 <= beyond < len(self.words):
                    yield joint, beyond

    def sentence(self, position: int) -> range:
        """The positions of the sentence that a word stands in."""
        start = next((i for i in range(position, 0, -1) if self.words[i].opens), 0)
        behind = range(position + 1, len(self.words))
        return range(start, next((i for i in behind if self.words[i].opens), len(self.words)))

    def clause(self, position: int) -> range:
        """The positions of the clause that a word stands in."""
        starts = self._clauses
        at = bisect_right(starts, position)
        return range(starts[at - 1], starts[at] if at < len(starts) else len(self.words))

    @cached_property
    def _clauses(self) -> list[int]:
        """Where clauses begin."""
        return [0, *(i for i, word in enumerate(self.words) if i and word.parted)]

    def half(self, position: int) -> range:
        """The positions of the question that a word stands in: a second one is joined ("Wo war es und bis wann?")."""
        if not self.says("joins"):
            return range(len(self.words))
        joints = [
            i
            for i, (one, other) in enumerate(pairwise(self.words))
            if i and one.says("joins") and (other.says("question_word", "yes_no", "which") or self._asks_until(i + 1))
        ]
        start = next((i for i in reversed(joints) if i <= position), 0)
        return range(start, next((i for i in joints if i > position), len(self.words)))

    def _asks_until(self, position: int) -> bool:
        """Whether it is asked from here on until or since when something was: "bis wann"."""
        bound, asked = (*self.words[position : position + 2], None, None)[:2]
        return bool(bound and asked and bound.says("until", "since") and asked.says("question_word"))

    def second_question(self, *others: Signal) -> int | None:
        """Where a second question for yes or no begins ("und war Hamburg dabei?"), whose verb says none of `others`."""
        if not self.says("joins"):
            return None
        joints = ((i, verb) for i, (one, verb) in enumerate(pairwise(self.words), 1) if one.says("joins"))
        return next((i for i, verb in joints if verb.says("yes_no") and not verb.says(*others)), None)

    def around(self, mention: Mention) -> tuple[Word, ...]:
        """The words of the clause that a name stands in."""
        return self.words[self.clause(mention.start).start : self.clause(mention.end - 1).stop]

    def is_purpose(self, mention: Mention) -> bool:
        """Whether a theme only seems to be named, where something is said to be for that: "eine Bank für Daten"."""
        thing, cue = self.before(mention.start, ARTICLE) if mention.start >= ARTICLE else (None, None)
        asks = self.has("belong", *THEMES)
        return mention.kind == "theme" and thing in self.rest and bool(cue and cue.says("for_cue")) and not asks

    def compares_with(self, kind: Kind) -> bool:
        """Whether others are compared with what has a name of a kind: "mehr Verbünde als Hessen"."""
        named = (mention.start for mention in self.mentions if mention.kind == kind)
        return any(word.folded in THAN for start in named for word in self.before(start))

    def has(self, *signals: Signal) -> bool:
        """Whether any of these was said."""
        return not self.signals.isdisjoint(signals)

    def is_own(self, *signals: Signal) -> bool:
        """Whether all words that say one of these are told of as somebody's own: "Unsere Gemeinde", "mein Chef"."""
        told = [i for i, word in enumerate(self.words) if word.says(*signals)] if self.tells_own else []
        return bool(told) and all(any(word.own for word in self.before(i)) for i in told)

    @property
    def asks(self) -> bool:
        """Whether it is a question, a request or a mere key word, as opposed to a statement about the world."""
        if self.interrogative or len(self.words) <= FEW or self.words[0].says("yes_no", "every") or self.has("whether"):
            return True
        if self.has("seeks") and self.has("first_person"):
            return True
        if not self.closed and self.asks_behind:
            return True
        if self.closed:
            # A sentence with a full stop asks where it begins like a question, or speaks of projects.
            if self.opening.isdisjoint(REQUESTS) and ("help" not in self.opening or self.has("thanks")):
                return "identity" in self.strong or not self.strong.isdisjoint(NOUNS)
            return True
        if self.brief or self.says("question_word"):
            return True
        return not self.signals.isdisjoint(_ASKING)

    @property
    def asks_behind(self) -> bool:
        """Whether it is asked behind where somebody lives if they were part of it: "I live in Bonn, was my town in it".

        "My house is damp, do I paint it" names nothing.
        """
        following = pairwise(self.words[1:])
        return bool(self.mentions) and any(
            verb.parted and verb.says("yes_no") and who.own and not verb.own for verb, who in following
        )

    @property
    def asks_openly(self) -> bool:
        """Whether it opens with a question word, or asks what something is: no yes or no will do."""
        if self.words and self.words[0].says("yes_no"):
            return False
        if self.has("about", "theme_one", "theme_many"):
            return True
        if not self.says("question_word"):
            return False
        colon = next((i for i, word in enumerate(self.words) if word.pause == ":"), 0)
        opens = any(word.says("question_word") for word in (*self.words[:3], *self.words[colon : colon + 3]))
        # "Das gehört doch zu irgendeinem Schwerpunkt, zu welchem denn?"
        return opens or any(word.says("question_word") and word.says("which") for word in self.words)

    @property
    def tells(self) -> bool:
        """Whether it is a statement, which asks nothing."""
        if not (self.closed or self.has("first_person")) or self.asks:
            return False
        return not any(mention.kind in {"theme", "programme"} for mention in self.mentions)

    @property
    def seeks_own(self) -> bool:
        """Whether somebody asks what they can do themselves ("how do I", "wo kann ich"), not what others did."""
        opening = self.words[:BEGINNING]
        asks = bool(opening) and opening[0].says("question_word", "yes_no")
        # "Wer weiß Rat, unser Ortskern ist leer" asks for others.
        clause = takewhile(lambda word: not word.parted, opening[1:])
        return asks and any(word.says("first_person") for word in clause)

    @property
    def seeks_where(self) -> bool:
        """Whether somebody asks where they can do or get something: "Wo kann ich in Dortmund parken?".

        "Wo finde ich in Dortmund was zu Leerstand?" asks for Verbünde.
        """
        if not self.rest or self.has(*LOOKS, "something", "want", "partners", "outcome", "using"):
            return False
        if self.says("link"):
            # "Wo kann ich in Bremen etwas nachlesen?", but not "wo finde ich eine Wohnung"
            return False
        return any(
            where.says("where") and where.says("question_word") and who.own and verb not in self.rest
            for where, verb, who in zip(self.words, self.words[1:], self.words[2:], strict=False)
        )

    @property
    def counts_other(self) -> bool:
        """Whether the number of something is asked for that is not counted here ("How many litres fit in there?").

        Who asks who knows the number looks for Verbünde; "Wir haben viel Leerstand" asks for none.
        """
        if not self.says("how_many") or self.has("who"):
            return False
        return any(
            one.says("how_many") and other in self.rest and all(word.says("question_word") for word in self.before(i))
            for i, (one, other) in enumerate(pairwise(self.words[:BEGINNING]))
        )

    @property
    def tells_number(self) -> bool:
        """Whether the number of something is told that is not counted here: "KOMET zählte 179 leere Gebäude"."""
        return any(one.folded.isdigit() and other in self.rest for one, other in pairwise(self.words))

    @property
    def asks_other(self) -> bool:
        """Whether it is asked which of something there is that is no Verbund and no theme ("Welcher Zug fährt?").

        "Which mobility projects?" asks for Verbünde.
        """
        which = [i for i, word in enumerate(self.words[:-1]) if word.says("which")] if self.says("which") else ()
        nouns = (self.words[i + 1 : i + 3] for i in which)
        return any(noun[0] in self.rest and not any(word.says(*VERBUENDE) for word in noun[1:]) for noun in nouns)

    @property
    def seeks_thing(self) -> bool:
        """Whether somebody looks for something of their own ("Ich suche eine Wohnung")."""
        opening = pairwise(self.words[: BEGINNING + 2])
        seeks = self.has("seeks") and any(one.says("indefinite") and other in self.rest for one, other in opening)
        # "Suche so was wie einen Dorfladen"
        return seeks and not self.has("siblings")

    @property
    def bids(self) -> bool:
        """Whether somebody wants something else done ("Can you check my letter?"): the verb is strange here."""
        if not self.words or not self.words[0].says("yes_no") or not self.has("can_you"):
            return False
        verb = next((word for word in self.words[2:] if word.signals or word in self.rest), None)
        return verb in self.rest

    @property
    def commissioned(self) -> Word | None:
        """What somebody wants to have made, not found; nothing where nothing is.

        "Write me a poem about mayors", "Kannst du mir bitte einen kurzen Brief schreiben?"
        """
        if not (self.says("using") and self.says("indefinite")):
            return None
        telling = [word for word in self.words if word.signals - {"period"} or word in self.rest]
        article = next((i for i, word in enumerate(telling) if word.says("indefinite")), 0)
        opening, noun, last = telling[:article], telling[article + 1 : article + 2], telling[-1:]
        if not opening or not all(word.says("using", "first_person", "yes_no") for word in opening):
            return None
        # "Wir schreiben einen Brief" asks for none.
        asks = opening[0].says("using", "yes_no") or self.has("can_you", "help")
        wanted = asks and any(word.says("using") for word in (*opening, *last))
        return next((word for word in noun if word in self.rest and wanted), None)

    @property
    def brief(self) -> bool:
        """Whether nothing in it is there by chance."""
        return len(self.words) <= BRIEF

    @property
    def bare(self) -> bool:
        """Whether nothing is said but what to look for: "Solaranlagen auf Schuldächern"."""
        return self.mere and not self.interrogative

    @property
    def mere(self) -> bool:
        """The same, be there a question mark or not: "Solaranlagen auf Schuldächern?"."""
        asks = self.closed or bool(self.strong - _BETWEEN_NOUNS) or self.has(*_TOLD)
        return len(self.words) <= _BARE and not asks

    @property
    def of_key_words(self) -> bool:
        """Whether nothing stands beside names and what is left, no article either: "Wohnen NRW Uni"."""
        return self.bare and all(word in self.rest or i in self.named for i, word in enumerate(self.words))

    @property
    def ends_in_doubt(self) -> bool:
        """Whether "or" stands at the end of a claim, which is to be confirmed: "KIF war doch in Bayern, oder"."""
        ends = self.says("either")
        return ends and any(word.says("either") and (word.asked or word is self.words[-1]) for word in self.words)

    @property
    def long(self) -> bool:
        """Whether it says more than what is asked."""
        return len(self.words) > LONG
