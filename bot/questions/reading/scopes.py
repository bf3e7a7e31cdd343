"""How far negations reach: "nicht in Hessen", "ohne Hessen und Bayern", "Hessen nicht, aber Bayern", "Hessen nein".

The scope of a negation is a stretch of words in its clause. Most deny what follows, up to the first name or subject;
those that end their clause deny the name or subject before them. Either goes on through a list of the like. Every
question of what is denied (`negation`) is one about these scopes.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bot.questions.names.known_names import NARROWING, WHERE, Kind
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.stretches import Stretch
from bot.questions.words.vocabulary import BUT, THAN, WITHOUT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.questions.reading.reading import Reading, Word

NEGATIONS: Final[frozenset[Signal]] = frozenset({"no", "except"})
"""What denies that which follows, or what it ends the clause of ("Hessen nicht, aber Bayern")."""
DENYING: Final[frozenset[Signal]] = NEGATIONS | {"nay", "known", "dropped"}
"""With what denies that before it ("Hessen nein", "Remscheid bitte weglassen"); "known" may stand ahead as well."""
SMALL: Final[frozenset[Signal]] = frozenset(
    {"indefinite", "first_person", "since", "after", "until", "before", "together", "pronoun", "those", "only"}
)
"""What articles and prepositions say; they may stand between "gegen" and its noun."""
_REACH: Final = 4
"""So many words between a negation and what it denies may stand at most ("not those which belong to")."""
_LINKS: Final[frozenset[Signal]] = frozenset({"joins", "topic_cue", "for_cue", "at_cue", "place_cue"})
_TAKING_PART: Final[frozenset[Signal]] = frozenset(
    {"partners", "coordinator", "belong", "runs", "having", "yes_no", "weak", "place_cue", "topic_cue", "at_cue"}
)
"""What is said of whoever took part ("nicht aktiv", "not part of")."""
_DEALING: Final[frozenset[Signal]] = _TAKING_PART | SMALL | {"deals", "programme", *THEMES}
"""What is said behind "nicht" of what a Verbund deals with ("nicht vor", "nicht als Thema", "nicht im Programm")."""
_ELLIPTIC: Final[frozenset[Signal]] = frozenset(
    {"rather", "either", "want", "theme_one", *_LINKS, *SMALL, *VERBUENDE}
) - {"first_person"}
"""What is said in a clause without a verb ("in Hessen aber nicht")."""


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
class _Thing(Stretch):
    """What may be denied: a name, or a word that is left and may be a subject (`kind` is None)."""

    kind: Kind | None = None


def scopes(reading: Reading) -> tuple[Scope, ...]:
    """What the negations of a reading deny, in their order."""
    if not reading.negations:
        return ()
    things = _things(reading)
    found = (_behind(negation, things, reading) or _ahead(negation, things, reading) for negation in reading.negations)
    return tuple(scope for scope in found if scope)


def is_small(word: Word) -> bool:
    """Whether it is an article, a preposition or the like."""
    return word.signals <= SMALL or links(word)


def links(word: Word) -> bool:
    """Whether it is a preposition, or joins two words."""
    return not word.signals.isdisjoint(_LINKS)


def _things(reading: Reading) -> list[_Thing]:
    named = reading.named
    names = [_Thing(mention.start, mention.end, mention.kind) for mention in reading.mentions]
    left = [_Thing(i, i + 1) for i, word in enumerate(reading.words) if i not in named and word in reading.rest]
    return sorted((*names, *left), key=lambda thing: thing.start)


# Ahead


def _ahead(negation: Negation, things: Sequence[_Thing], reading: Reading) -> Scope | None:
    """What follows a negation, as far as no clause ends, nothing is asked, and the thing that it denies goes on."""
    if not (negation.denies or negation.says("known")) or _only_asks(negation, reading):
        return None
    words = reading.words
    clause = words[reading.clause(negation.start).start : negation.start]
    following = [thing for thing in things if thing.start >= negation.end]
    if negation.says("no_longer") and not _is_no_longer_meant(negation, clause, following, reading):
        return None
    requests = _is_request(negation, reading)
    first = following[0].start if following else len(words)
    stop = negation.end
    while stop < first and not _ends_scope(stop, negation, reading, requests=requests):
        stop += 1
    between = words[negation.end : stop]
    if stop < first or not following or _begins_clause(stop, reading):
        # No name and no subject, but maybe a word for a fact: "keine Website".
        return Scope(negation, negation.end, stop, between, leaves_out=negation.says("except")) if between else None
    stop = following[0].end
    for one, other in pairwise(following):
        if not _goes_on(one, other, negation, reading):
            break
        stop = other.end
    if requests and not _ends_clause(stop, reading):
        # "Keine Projekte in Bayern gefunden"
        return None
    if negation.says("known") and not (
        (_ends_clause(stop, reading) and any(w.says("other") for w in words[stop:]))
        or _is_known_of_what_is_sought(negation, following[0], stop, things, reading)
    ):
        # "I know KIF, what else is there?", but "I know KIF, who led it?"
        return None
    # "Nichts zu A, sondern zu B", "ohne A, aber mit B" leave A out: it is not only B that is meant.
    apart = negation.says("except") or any(words[i].folded in WITHOUT for i in negation.span)
    apart |= negation.says("lacks") and any(word.folded in BUT for word in words[stop : stop + 1])
    contrasted = not apart and any(
        word.says("rather") and _is_followed(i, reading) for i, word in enumerate(words[stop : stop + _REACH], stop)
    )
    leaves_out = negation.says("except", "known") or requests
    return Scope(negation, negation.end, stop, between, contrasted, leaves_out)


def _is_known_of_what_is_sought(
    negation: Negation, known: _Thing, stop: int, things: Sequence[_Thing], reading: Reading
) -> bool:
    """Whether a text ends with what is known already of what it looks for: "Vacancy, I already know those in Hesse".

    "I know people in Hesse", "I know it from Hesse" tell of something else that is known.
    """
    clause = reading.clause(negation.start)
    start = next((i for i in range(negation.start, clause.start, -1) if reading.words[i].aside), clause.start)
    sought = any(thing.kind is None and thing.end <= start for thing in things)
    between = reading.words[negation.end : known.start]
    # "Ich kenne schon die in Hessen" says so with an article.
    of_it = reading.language == "de" or not between or any(word.says("those") for word in between)
    return known.kind in NARROWING and stop == len(reading.words) and sought and of_it


def _is_followed(position: int, reading: Reading) -> bool:
    """Whether a name or a subject follows a word before the next comma: "lieber Hessen", but not "lieber Bot"."""
    behind = range(position + 1, len(reading.words))
    end = next((i for i in behind if reading.words[i].pause), len(reading.words))
    return any(i in reading.named or reading.words[i] in reading.rest for i in range(position + 1, end))


def _is_no_longer_meant(
    negation: Negation, clause: Sequence[Word], following: Sequence[_Thing], reading: Reading
) -> bool:
    """Whether somebody says that they are no longer there, or look for something else now.

    "Ich wohne nicht mehr in Hessen", "ich suche nicht mehr zu Leerstand, sondern zu Bussen", but neither "Projekte, die
    nicht mehr in Hessen liefen" nor "wir suchen etwas für Leute, die nicht mehr zum Arzt kommen".
    """
    own = any(word.says("first_person") for word in clause)
    behind = reading.words[negation.end :]
    looks = any(word.says("rather", "seeks", "want") for word in behind)
    return own and bool(following) and (following[0].kind is not None or looks)


def _ends_scope(position: int, negation: Negation, reading: Reading, *, requests: bool) -> bool:
    """Whether a word between a negation and a thing says that something else is denied.

    "Ich weiß nicht, was in Hessen lief", "keine Projekte in Hessen"; but "bitte keine Projekte aus Hessen" leaves
    Hessen out, and "nicht das Projekt KIF" denies KIF, as "nicht das Projekt in Hessen, sondern das in Bayern" Hessen.
    """
    word = reading.words[position]
    ends = word.says("question_word") or word.folded in BUT or _begins_clause(position, reading)
    if ends or position - negation.end >= _REACH:
        return True
    before = reading.words[negation.end : position]
    if word.says("topic_cue") and any(other.says("partners", "coordinator") for other in before):
        # "Ohne Beteiligung von Unis zu Leerstand"
        return True
    if not word.says(*VERBUENDE) or negation.says("except") or requests:
        return False
    if before and word.says("verbund_one") and _is_set_against(negation, position, reading):
        return False
    return not any(mention.kind == "verbund" and mention.start == position + 1 for mention in reading.mentions)


def _is_set_against(negation: Negation, position: int, reading: Reading) -> bool:
    """Whether it is told behind a word what is meant instead: "nicht das Projekt in Hessen, sondern das in Bayern".

    Not so "Wer hat nicht das Projekt ...": what else is asked of it is no denial.
    """
    ahead = reading.words[reading.clause(negation.start).start : negation.start]
    following = reading.words[position + 1 : position + 1 + _REACH]
    return any(word.says("rather") for word in following) and not any(word.says("question_word") for word in ahead)


def _begins_clause(position: int, reading: Reading) -> bool:
    """Whether a clause begins that a negation before does not reach; "Ohne jene, die ...", "außer: Hessen"."""
    word, before = reading.words[position], reading.before(position)
    return word.parted and word.pause != ":" and not any(other.says("those") for other in before)


def _ends_clause(position: int, reading: Reading) -> bool:
    """Whether a clause ends before a position, as it does where "sondern" follows without a comma."""
    return position == len(reading.words) or reading.words[position].parted or reading.words[position].says("rather")


def _only_asks(negation: Negation, reading: Reading) -> bool:
    """Whether a negation puts nothing aside: "Warum nicht in Hessen?", "I know nothing about KIF", "no I meant KIF"."""
    before = reading.words[: negation.start]
    clause = reading.words[reading.clause(negation.start).start : negation.start]
    asks_why = any(word.says("why") for word in before)
    following = reading.words[negation.end : negation.end + 1]
    answers = negation.says("nay") and any(word.says("first_person") for word in following)
    return asks_why or answers or _tells_of_nothing(negation, clause, reading) or _asks_whether(negation, reading)


def _tells_of_nothing(negation: Negation, clause: Sequence[Word], reading: Reading) -> bool:
    """Whether it is told or asked whether there is nothing: "I know nothing about KIF", "Hast du nichts in Bayern?"."""
    if not negation.says("something"):
        return False
    # "Zeig mir Projekte, die nichts mit Leerstand zu tun haben" leaves that out.
    of_verbuende = any(word.says(*VERBUENDE) for word in clause)
    opens = len(clause) == negation.start and not of_verbuende
    asks = reading.interrogative and opens and not any(word.says("question_word", "rather") for word in clause)
    tells = not of_verbuende and any(word.says("first_person", "there") for word in clause)
    tells = tells and not any(word.says("want") for word in clause)
    return asks or tells or negation.says("there")


def _asks_whether(negation: Negation, reading: Reading) -> bool:
    """Whether "nicht" belongs to a question for yes or no: "Gehört KIF nicht zu den Daten?", "Isn't Hesse in it?".

    Not so in a command ("Don't show me Hesse"), nor where Verbünde are told of by it ("Are any projects not in Hesse?",
    "Gibt es etwas, das nicht in Hessen war?").
    """
    if (
        not reading.words[0].says("yes_no")
        or negation.says("except", "lacks", "place_cue")
        or is_command(negation, reading)
    ):
        return False
    before = reading.words[: negation.start]
    some = any(word.says("which", "indefinite") for word in before[-1:]) or _tells_where(negation, reading)
    told = any(word.says("verbund_many", "something") for word in before) or any(word.parted for word in before[1:])
    # "Is there a project that wasn't about data?"
    told = told or any(one.says("indefinite") and two.says("verbund_one") for one, two in pairwise(before))
    return bool(reading.ids("verbund")) or not (told or some)


def _tells_where(negation: Negation, reading: Reading) -> bool:
    """Whether it is said of the Verbünde of a theme where they are not: "Gibt es Reallabore nicht in NRW?"."""
    theme = any(mention.kind == "theme" and mention.end == negation.start for mention in reading.mentions)
    return theme and any(word.says("place_cue") for word in reading.words[negation.end : negation.end + 1])


def is_command(negation: Negation, reading: Reading) -> bool:
    """Whether it is said what not to do: "Don't show me Hesse", "Don't tell me about KIF"."""
    listing = any(word.says("list") for word in reading.words[negation.end : negation.end + 1])
    return not negation.start and reading.words[0].says("yes_no") and (listing or not reading.interrogative)


def _is_request(negation: Negation, reading: Reading) -> bool:
    """Whether "keine Projekte ..." is all that a sentence says, or "sondern" follows, so that it asks for others."""
    noun = reading.words[negation.end : negation.end + 1]
    opens = reading.words[negation.start].opens or any(word.says("rather") for word in reading.words[negation.end :])
    alone = opens and negation.says("lacks") and not any(word.asked for word in reading.words)
    return alone and any(word.says(*VERBUENDE) for word in noun)


# Behind


def _behind(negation: Negation, things: Sequence[_Thing], reading: Reading) -> Scope | None:
    """What a negation stands behind and ends the clause of: "Hessen nicht, aber Bayern", "Hessen kenne ich schon"."""
    words = reading.words
    before = [thing for thing in things if thing.end <= negation.start]
    if _is_tag(negation, reading):
        return None
    if not before or words[0].says("yes_no") or any(w.opens for w in words[before[-1].end : negation.start + 1]):
        return None
    between = words[before[-1].end : negation.start]
    if not _denies_before(negation, between, before[-1], things, reading):
        return None
    start = before[-1].start
    for one, other in reversed(list(pairwise(before))):
        if not _goes_on(one, other, negation, reading):
            break
        start = one.start
    return Scope(negation, start, before[-1].end, between, leaves_out=True)


def _is_tag(negation: Negation, reading: Reading) -> bool:
    """Whether "nein?" only asks at the end if what was told of a Verbund is so: "KoDa ist doch in Hessen, nein?"."""
    ends = negation.says("nay") and negation.end == len(reading.words) and reading.words[-1].asked
    said = any(word.says("yes_no") for word in reading.words[: negation.start])
    return ends and said and any(mention.kind == "verbund" for mention in reading.mentions)


def _denies_before(
    negation: Negation, between: Sequence[Word], thing: _Thing, things: Sequence[_Thing], reading: Reading
) -> bool:
    """Whether a negation with these words between it and the thing before it denies that, and nothing behind."""
    ends = _ends_clause(negation.end, reading)
    if negation.says("no_longer") and thing.kind is None and not _goes_on_otherwise(negation.end, reading):
        # "Bus fährt nicht mehr, Bayern" laments it.
        return False
    if negation.says("known", "dropped"):
        return ends and _drops(negation, between, reading)
    if _asks_where_not(negation, between, thing, things, reading):
        return True
    apart = thing.start not in reading.clause(negation.start)
    if negation.says("place_cue") and thing.kind in WHERE and ends and apart:
        # "Ich wohne in Hessen, was gab es außerhalb?"
        return True
    # "Reallabore bitte nicht", but "die Kinder wollen nicht"
    strange = any(thing.kind is None or word.signals or word in reading.rest for word in between)
    if strange or reading.words[negation.start].parted:
        return False
    if negation.says("nay"):
        # "KIF no KOMET yes", not "KIF no website"
        return ends or any(other.kind and other.start == negation.end for other in things)
    return ends and (thing.kind is not None or _may_be_noun(thing, things, reading)) and _is_elliptic(negation, reading)


def _goes_on_otherwise(position: int, reading: Reading) -> bool:
    """Whether something else is set against what was said before: "Leerstand nicht mehr, sondern Busse"."""
    return any(word.folded in BUT or word.says("rather") for word in reading.words[position : position + 1])


def _asks_where_not(
    negation: Negation, between: Sequence[Word], thing: _Thing, things: Sequence[_Thing], reading: Reading
) -> bool:
    """Whether it is asked which Verbünde have nothing to do with a name or a subject: "Welche waren in Hessen nicht
    aktiv?", "Welche Verbünde behandeln Leerstand nicht?".

    Right behind these, the negation denies them unless the words behind it ask for something else.
    """
    clause = reading.clause(negation.start)
    words = reading.words
    behind = range(negation.end, clause.stop)
    subject = not between and _is_dealt_with(thing, behind, reading)
    if not (subject or thing.kind in NARROWING) or thing.start not in clause:
        return False
    if negation.says("lacks", "except", "no_longer"):
        return False
    starts = (*(t.start for t in things), *(d.start for d in reading.dates), *(d.start for d in reading.durations))
    beyond = any(start in behind for start in starts)
    if beyond or not (subject or all(words[i].signals <= _TAKING_PART for i in behind)):
        return False
    # "In Hessen waren welche Verbünde nicht?", but not "Welche Verbünde in Hessen waren nicht ...?"
    near = all(word.says("which", "yes_no", *VERBUENDE) for word in between)
    near = near and (not between or any(word.says("which") for word in between))
    asked = any(words[i].says("which") and _asks_of_verbuende(i + 1, reading) for i in clause[:-1])
    # "Wo war das ISOE nicht dabei?"
    took_part = any(words[i].says("partners") for i in clause)
    asked = asked or (took_part and thing.kind == "organisation" and words[clause.start].says("where"))
    # "Verbünde, an denen Hessen nicht beteiligt war"
    asked = asked or any(word.says(*VERBUENDE) for word in reading.before(clause.start))
    return near and asked


def _is_dealt_with(thing: _Thing, behind: range, reading: Reading) -> bool:
    """Whether a subject is what Verbünde are said to deal with: "bearbeiten Leerstand", "kommt Leerstand nicht vor".

    Not so "Welche Verbünde vergessen die Jugend nicht?", "haben die Jugend nicht vergessen", "welche projekte klappen
    nicht".
    """
    words = reading.words
    if thing.kind is not None or not all(_tells_of_dealing(words[i]) for i in behind):
        return False
    asked = next((i for i in range(thing.start - 1, -1, -1) if words[i].says("which", *VERBUENDE)), -1)
    before = any(word.says("deals", "having", "topic_cue") for word in words[asked + 1 : thing.start])
    return before or any(words[i].says("deals", "before", "topic_cue", *THEMES) for i in behind)


def _tells_of_dealing(word: Word) -> bool:
    """Whether a word behind "nicht" may say no more than that something is dealt with ("nicht als Thema")."""
    return word.folded in THAN or (bool(word.signals) and word.signals <= _DEALING)


def _asks_of_verbuende(position: int, reading: Reading) -> bool:
    """Whether words behind "which" ask for Verbünde or themes: "welche Verbünde", "bei welchen ist", not "welche Orte".

    Without a noun a verb follows.
    """
    word = reading.words[position]
    verb = word.text.islower() and not (word in reading.rest or word.parted)
    return _is_of_verbuende(position, reading) or verb


def _is_of_verbuende(position: int, reading: Reading) -> bool:
    """Whether a word means Verbünde or themes, or names a theme."""
    named = any(mention.kind == "theme" and position in mention.span for mention in reading.mentions)
    return named or reading.words[position].says(*VERBUENDE, *THEMES)


def _may_be_noun(thing: _Thing, things: Sequence[_Thing], reading: Reading) -> bool:
    """Whether a subject is no verb: "Leerstand nicht", "leerstand nicht, aber mobilität", not "Es klappt nicht"."""
    return reading.words[thing.start].text[:1].isupper() or things[-1].start > thing.start


def _is_elliptic(negation: Negation, reading: Reading) -> bool:
    """Whether nothing but what is denied is said in the clause: not "Ich kenne Hessen nicht", "Warum Hessen nicht?".

    Who says "Hessen kenne ich schon, Bayern nicht" does not know Bayern.
    """
    if any(other.says("known") and other.start < negation.start for other in reading.negations):
        return False
    clause = reading.clause(negation.start)
    named = reading.named
    words = (reading.words[i] for i in range(clause.start, negation.start) if i not in named)
    asked = any(word.asked for word in reading.words[negation.start : negation.end])
    return not asked and all(word.signals <= _ELLIPTIC for word in words)


def _drops(negation: Negation, between: Sequence[Word], reading: Reading) -> bool:
    """Whether words drop what was named, and no more is said of it.

    Not so "Hessen kenne ich nicht", "Hessen nicht weglassen", "Hessen kenne ich gut, was gibt es da?".
    """
    wanted = any(word.says("question_word", *VERBUENDE) for word in between)
    other = any(negation.start - len(between) <= one.start < negation.start for one in reading.negations)
    returns = negation.says("known") and any(word.says("there") for word in reading.words[negation.end :])
    return len(between) <= _REACH and not (wanted or other or returns)


# Lists


def _goes_on(one: _Thing, other: _Thing, negation: Negation, reading: Reading) -> bool:
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
    if reading.words[other.start].parted or len(gap) > _REACH:
        return False
    if gap[0].says("other") and not gap[0].parted:
        # "Weder in Hessen noch bei den Daten", but not "Wer war außer einer Hochschule noch bei NaKoFi?"
        return not negation.says("other")
    if gap[0].says("joins", "no"):
        return alike
    # "Ohne Leerstand in Dörfern"
    return one.kind is other.kind is None and not gap[0].parted and all(map(is_small, gap))


def _follows(one: _Thing, other: _Thing, negation: Negation, reading: Reading, *, alike: bool) -> bool:
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
