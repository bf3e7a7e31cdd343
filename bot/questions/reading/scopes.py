"""How far negations reach: "nicht in Hessen", "ohne Hessen und Bayern", "Hessen nicht, aber Bayern", "Hessen nein".

The scope of a negation is a stretch of words in its clause. Most deny what follows, up to the first name or subject;
those that end their clause deny the name or subject before them. Either goes on through a list of the like. Every
question of what is denied (`negation`) is one about these scopes.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from bot.questions.names.known_names import WHERE, Kind
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.stretches import Stretch
from bot.questions.words.vocabulary import BUT

if TYPE_CHECKING:
    from bot.questions.reading.reading import Reading, Word

NEGATIONS: Final[frozenset[Signal]] = frozenset({"no", "except"})
"""What denies that which follows, or what it ends the clause of ("Hessen nicht, aber Bayern")."""
DENYING: Final[frozenset[Signal]] = NEGATIONS | {"nay", "known", "dropped"}
"""With what denies that before it ("Hessen nein", "Remscheid bitte weglassen"); "known" may stand ahead as well."""
SMALL: Final[frozenset[Signal]] = frozenset(
    {"indefinite", "first_person", "since", "after", "until", "before", "together", "pronoun", "those", "only"}
)
"""What articles and prepositions say; they may stand between "gegen" and its noun."""
REACH: Final = 4
"""So many words between a negation and what it denies may stand at most ("not those which belong to")."""
LINKS: Final[frozenset[Signal]] = frozenset({"joins", "topic_cue", "for_cue", "at_cue", "place_cue"})


@dataclass(frozen=True, slots=True)
class Negation(Stretch):
    """A word or phrase that denies something, and what it says.

    It may leave that out ("except"), say that there is none of it ("lacks"), or that something else is in its place
    ("instead"), refuse what stands before it ("nay"), or say that this is known or not wanted ("known", "dropped").
    """

    signals: frozenset[Signal]

    def says(self, *signals: Signal) -> bool:
        """Whether it says any of these."""
        return not self.signals.isdisjoint(signals)

    @property
    def denies(self) -> bool:
        """Whether it may deny what follows, or is denied without a name."""
        return not self.signals.isdisjoint(NEGATIONS)


@dataclass(frozen=True, slots=True)
class Scope:
    """The words from `start` to `stop` that a negation denies."""

    negation: Negation
    start: int
    stop: int
    between: tuple[Word, ...]
    """What stands between the negation and the first name or subject that it denies."""
    contrasted: bool = False
    """Whether it is said what is meant instead: "nicht Hessen, sondern Bayern"."""
    leaves_out: bool = False
    """Whether it is what not to look for, whatever it is."""

    def __contains__(self, position: int) -> bool:
        return self.start <= position < self.stop

    @property
    def behind(self) -> bool:
        """Whether the negation stands behind what it denies."""
        return self.stop <= self.negation.start


@dataclass(frozen=True, slots=True)
class Thing(Stretch):
    """What may be denied: a name, or a word that is left and may be a subject (`kind` is None)."""

    kind: Kind | None = None


def is_small(word: Word) -> bool:
    """Whether it is an article, a preposition or the like."""
    return word.signals <= SMALL or links(word)


def links(word: Word) -> bool:
    """Whether it is a preposition, or joins two words."""
    return not word.signals.isdisjoint(LINKS)


def is_command(negation: Negation, reading: Reading) -> bool:
    """Whether it is said what not to do: "Don't show me Hesse", "Don't tell me about KIF"."""
    listing = any(word.says("list") for word in reading.words[negation.end : negation.end + 1])
    return not negation.start and reading.words[0].says("yes_no") and (listing or not reading.interrogative)


def ends_clause(position: int, reading: Reading) -> bool:
    """Whether a clause ends before a position, as it does where "sondern" follows without a comma."""
    return position == len(reading.words) or reading.words[position].parted or reading.words[position].says("rather")


def goes_on(one: Thing, other: Thing, negation: Negation, reading: Reading) -> bool:
    """Whether two things that follow each other are denied together: "ohne Hessen und Bayern", "weder A noch B"."""
    gap = reading.words[one.end : other.start]
    if any(word.aside for word in (*gap, reading.words[other.start])):
        # "Jugendprojekte (Praktikum brauche ich nicht)"
        return False
    enclosed = reading.words[negation.start].enclosed
    if enclosed and reading.words[other.start].enclosed != enclosed:
        # "Leerstand (ohne Hessen) und Bayern"
        return False
    if any(word.opens or word.folded in BUT or word.says("question_word", "rather", *VERBUENDE) for word in gap):
        return False
    if any(word.parted for word in gap[1:]):
        return False
    alike = one.kind == other.kind or {one.kind, other.kind} <= WHERE
    if not gap:
        return _follows(one, other, negation, reading, alike=alike)
    if reading.words[other.start].parted or len(gap) > REACH:
        return False
    if gap[0].says("other") and not gap[0].parted:
        # "Weder in Hessen noch bei den Daten", but not "Wer war außer einer Hochschule noch bei NaKoFi?"
        return not negation.says("other")
    if gap[0].says("joins", "no"):
        return alike
    # "Ohne Leerstand in Dörfern"
    return one.kind is other.kind is None and not gap[0].parted and all(map(is_small, gap))


def _follows(one: Thing, other: Thing, negation: Negation, reading: Reading, *, alike: bool) -> bool:
    """Whether a thing goes on right behind another: "ohne Hessen, Bayern", "ohne das Abwasserprojekt NoLA".

    "Not Dortmund, Wuppertal" means the second, unless the list goes on: "nicht in Hessen, Bayern und Sachsen".
    """
    word = reading.words[other.start]
    if not word.parted:
        # "Nicht schon wieder Zwickau", but in "Projekte ohne Leerstand Hessen" the name is another matter.
        adjective = word.text[:1].isupper() and reading.words[one.start].text.islower()
        return one.kind is None and (adjective or other.kind in {None, "verbund"})
    more = any(following.says("joins") for following in reading.words[other.end : other.end + 1])
    ahead = negation.end <= one.start
    return alike and word.pause == "," and (more or (ahead and negation.says("except", "lacks")))
