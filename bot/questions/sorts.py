"""Kinds of organisations that are asked for: "Which universities took part?", "Verbünde led by a town"."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise
from typing import Final

from bot.catalogue import OrganisationKind
from bot.questions.negation import affirmed, free, is_left_out, is_replaced
from bot.questions.reading import ARTICLE, Reading, Word
from bot.questions.scopes import SMALL, Negation
from bot.questions.topics import TopicIndex
from bot.questions.vocabulary import VERBUENDE, Signal, Vocabulary

_REACH: Final = 3
"""So many words after "which" its noun may stand at most ("which of the universities")."""
_ASKING: Final[tuple[Signal, ...]] = ("which", "how_many", "count", "list", "every")
"""What may stand before the noun that is asked for."""
_LIMITS: Final[tuple[Signal, ...]] = ("fewest", "limit", "longest", "shortest", "newest", "oldest", "running")
"""What would have to narrow a list of organisations, and cannot."""
_OTHERS: Final[tuple[Signal, ...]] = ("where", "when", "theme_one", "theme_many")
"""Who asks for one of these asks no list of organisations."""
_PARTS: Final[frozenset[Signal]] = frozenset({"partners", "coordinator"})


@dataclass(frozen=True, slots=True)
class AskedSorts:
    """What is asked of organisations of some kinds (of any, where none are told), said at these positions."""

    sorts: tuple[OrganisationKind, ...]
    at: frozenset[int]
    listed: bool = False
    """Whether the organisations are asked for, and not Verbünde with them."""
    bound: bool = False
    """Whether "which" or the like stands before them."""
    leading: bool = False
    """Whether those that coordinated are asked for, rather than all that took part."""
    left_out: tuple[OrganisationKind, ...] = ()
    """The kinds that Verbünde are asked for without, or that are not to be listed."""
    denials: frozenset[Negation] = frozenset()
    """The negations that say so."""
    unclear: bool = False
    """Whether more is said of them than can be told: not all are wanted, or not all in the same role."""
    ones: bool = False
    """Whether Verbünde are asked for as those told of before ("which ones")."""
    called: tuple[str, ...] = ()
    """Folded words for kinds that only the names of the organisations tell."""

    def rest(self, reading: Reading) -> Reading:
        """What else is asked."""
        words = [reading.words[position] for position in self.at]
        said = _PARTS.union(*(word.signals for word in words)) - {"verbund_one", "verbund_many"}
        if self.listed:
            said |= {"which", "count", "list", "every", "most"}
        rest = tuple(word for word in reading.rest if word not in words)
        negations = tuple(negation for negation in reading.negations if negation not in self.denials)
        mentions = tuple(mention for mention in reading.mentions if mention.start not in self.at)
        return replace(reading, signals=reading.signals - said, rest=rest, negations=negations, mentions=mentions)

    def lists(self, rest: Reading) -> bool:
        """Whether the organisations, of a Land or any, are asked for, and nothing else that `rest` says or names."""
        apart = any(mention.kind not in {"programme", "land"} for mention in rest.mentions)
        return self.listed and not (rest.rest or apart) and affirmed(rest, "land") == rest.ids("land")


@dataclass(frozen=True, slots=True)
class Sorts:
    """Finds kinds of organisations in readings."""

    vocabulary: Vocabulary
    topics: TopicIndex

    def asked(self, reading: Reading) -> AskedSorts | None:
        """The kinds of organisations a text asks for, or nothing where they only occur in it."""
        said = frozenset(self._positions(reading))
        at = frozenset(position for position in said if not is_replaced(position, reading)) or said
        if not at or reading.tells or any(m.kind == "town" and m.start not in at for m in reading.mentions):
            return None
        if any(_is_asked_for(position, reading) for position in at):
            asked = self._listed(at, reading, bound=True)
        elif reading.has("verbund_many", "verbund_any", "which_verbund"):
            asked = self._of_verbuende(at, reading)
        elif self._asks_where(at, reading):
            of_verbuende = self._of_verbuende(at, reading)
            asked = replace(of_verbuende, ones=True) if of_verbuende else None
        elif self._asks_which_ones(reading) and (filtered := self._filtered(at, reading)):
            asked = replace(filtered, ones=True)
        elif self._asks_which_ones(reading) and any(self._follows_with(position, reading) for position in at):
            # "Welche wurden von einer Hochschule begonnen?"
            asked = AskedSorts((), at, unclear=True)
        else:
            asked = self._listed(at, reading)
        # "Projekte mit Hochschulen statt Unternehmen"
        return replace(asked, unclear=True) if asked and at != said else asked

    def of_named(self, reading: Reading) -> AskedSorts | None:
        """The kinds of partners that are asked for of Verbünde that are named, if not all are, and nothing else is.

        Nor is anything else named: "Which partners did the city of Cottbus have in NaKoFi?".
        """
        if any(mention.kind not in {"verbund", "programme"} for mention in reading.mentions):
            return None
        said = frozenset(self._positions(reading))
        at = frozenset(position for position in said if _is_asked_in_sentence(position, reading))
        kinded = [position for position in at if self._is_kind(position, reading)]
        if not kinded or any(word.says("who") and word.says("question_word") for word in reading.words):
            return None
        asked = self._listed(at, reading, bound=True)
        if asked is None or asked.unclear or asked.leading or asked.rest(reading).rest:
            return None
        anybody = any(_is_beside(i, kinded, reading) for i in said - {*kinded})
        if anybody and not asked.left_out:
            return None
        denied = any(negation.denies and negation not in asked.denials for negation in reading.negations)
        other = reading.dates or reading.durations or "where" in self._said_beside(at, reading)
        return None if denied or other else asked

    def _of_verbuende(self, at: frozenset[int], reading: Reading) -> AskedSorts | None:
        """What is asked where Verbünde are looked for: who took part, with theirs, where only names tell the kind."""
        # "Projekte mit Genossenschaften" deal with them, unless it is said that they took part.
        if any(self._is_by_name(i, reading) for i in at) and (listed := self._listed(at, reading, bound=True)):
            return listed
        return self._filtered(frozenset(i for i in at if reading.words[i].folded in self.vocabulary.sorts), reading)

    def _asks_where(self, at: frozenset[int], reading: Reading) -> bool:
        """Whether it is asked where some took part: "Wo haben Vereine mitgemacht?"."""
        parts = not _PARTS.isdisjoint(self._said_beside(at, reading))
        parts |= any(not self._is_kind(i, reading) for i in at)
        return parts and reading.words[0].says("where") and not _speaks_of_self(0, reading, everywhere=True)

    def _asks_which_ones(self, reading: Reading) -> bool:
        """Whether "which" asks for those told of before: "Welche wurden von einer Hochschule geleitet?"."""
        after = next((other for one, other in pairwise(reading.words) if one.says("which", "how_many")), None)
        return after is not None and (after.says("yes_no") or after.folded in self.vocabulary.them)

    def _listed(self, at: frozenset[int], reading: Reading, *, bound: bool = False) -> AskedSorts | None:
        """Which organisations are asked for, if they are: "Welche Hochschulen ...", "Gab es Vereine als Partner?"."""
        kinded, leading = self._kinded(at, reading), reading.has("coordinator")
        of_kind = any(self._is_kind(position, reading) for position in at)
        if not (leading or reading.has("partners")) or (not of_kind and self._may_be_own(at, reading)):
            return None
        if not bound and reading.has("seeks") and any(word.own for word in reading.words):
            # "Ich suche eine Hochschule als Partner."
            return None
        at |= _qualifying(kinded, reading)
        alone = all(self._is_sort(word) or reading.words.index(word) in at for word in reading.rest)
        joined = any(word.says("joins") for word in reading.words[min(at) : max(at)])
        # Those that are a kind as well are no more than that beside others: "Fachhochschulen und Institute".
        by_name = [
            i for i in sorted(at) if self._is_by_name(i, reading) and (i not in kinded or (alone and not joined))
        ]
        # "Towns" themselves say where.
        other = reading.has(*_OTHERS) and reading.has(*self._said_beside(at, reading).intersection(_OTHERS))
        if by_name and not alone:
            # They are subjects as well.
            return None
        sure = of_kind or reading.ids("land")
        if not ((kinded or alone) if bound else (sure and alone and reading.asks and not other)):
            return None
        mixed = leading and self._have_two_roles(at, reading)
        left_out = self._left_out_of_list(at, reading)
        without = self._kinds(left_out, reading)
        wanted = self._kinds((i for i in kinded if i not in left_out and i not in by_name), reading)
        sorts = tuple(sort for sort in wanted if sort not in without)
        called = tuple(dict.fromkeys(reading.words[i].folded for i in by_name))
        own = bool(called) and not (bound or reading.has("whether", "can_you"))
        unclear = (
            mixed
            or bool(wanted and not sorts)
            or not left_out.isdisjoint(by_name)
            # "Dutch universities", but not "schools and universities"
            or bool(sorts and called and joined)
            # "Welche Kommunen arbeiten mit Hochschulen zusammen?"
            or any(self._follows_with(i, reading) for i in kinded[1:])
            or reading.has(*_LIMITS, "link", "contact")
            or (_is_denied_around(min(at), reading) and not left_out)
            or _speaks_of_self(min(at), reading, everywhere=own)
        )
        denials = _denials(left_out, reading)
        return AskedSorts(
            sorts, at, listed=True, bound=bound, leading=leading, left_out=without, denials=denials, unclear=unclear,
            called=called,
        )  # fmt: skip

    def _left_out_of_list(self, at: frozenset[int], reading: Reading) -> frozenset[int]:
        """The positions of kinds that are not to be among the others: "Institute außerhalb der Universitäten"."""
        found: set[int] = set()
        for before, position in pairwise((-1, *sorted(at))):
            goes_on = before in found and self._goes_on(before, position, reading)
            if self._is_kind(position, reading) and (goes_on or _denials((position,), reading)):
                found.add(position)
        return frozenset(found) if found < at else frozenset()

    def _filtered(self, at: frozenset[int], reading: Reading) -> AskedSorts | None:
        """With which organisations, or without which, Verbünde are asked for, if they are."""
        if any(self._is_number_told(position, reading) for position in at):
            return AskedSorts((), at, unclear=True)
        # Who writes "ich arbeite in einer Gemeinde" asks for none in another sentence.
        kinded = tuple(i for i in self._kinded(at, reading) if _looks_beside(i, reading))
        leading = reading.has("coordinator")
        left_out = self._left_out(sorted(at), reading)
        wanted = tuple(position for position in kinded if position not in left_out)
        cued = leading or reading.has("partners") or any(self._stands_behind_with(i, reading) for i in wanted)
        if not kinded or not (cued or left_out):
            return None
        if not (left_out or all(negation.says("instead") for negation in free(reading))):
            # "Not coordinated by a university": of some it is not known who did.
            denied = any(_is_denied_around(position, reading) for position in kinded)
            return AskedSorts((), at, unclear=True) if denied else None
        mixed = leading and self._have_two_roles(at, reading)
        # "Led by a university, without companies": whether as partners or as coordinators is not told.
        both = bool(left_out and wanted) and (leading or not cued)
        unclear = mixed or both or reading.has("limit", "fewest")
        without = self._kinds((i for i in kinded if i in left_out), reading)
        reaching = {scope.negation for scope in reading.scopes if any(position in scope for position in left_out)}
        sorts, denials = self._kinds(wanted, reading), _denials(left_out, reading) | reaching
        return AskedSorts(sorts, at, leading=leading, left_out=without, denials=denials, unclear=unclear)

    def _kinded(self, at: frozenset[int], reading: Reading) -> tuple[int, ...]:
        """Those of the positions where a certain kind is said, not just "Partner"."""
        return tuple(position for position in sorted(at) if self._sorts_of(reading.words[position]))

    def _sorts_of(self, word: Word) -> tuple[OrganisationKind, ...]:
        return self.vocabulary.sorts.get(word.folded, ())

    def _is_kind(self, position: int, reading: Reading) -> bool:
        """Whether a certain kind is said, not just "Partner"."""
        return bool(self._sorts_of(reading.words[position])) or self._is_by_name(position, reading)

    def _is_sort(self, word: Word) -> bool:
        return word.folded in self.vocabulary.sorts or word.folded in self.vocabulary.sorts_by_name

    def _is_by_name(self, position: int, reading: Reading) -> bool:
        """Whether a kind is said that only the names of organisations tell: "Genossenschaft"."""
        return reading.words[position].folded in self.vocabulary.sorts_by_name

    def _kinds(self, positions: Iterable[int], reading: Reading) -> tuple[OrganisationKind, ...]:
        said = (self._sorts_of(reading.words[position]) for position in positions)
        return tuple(dict.fromkeys(chain.from_iterable(said)))

    def _positions(self, reading: Reading) -> Iterator[int]:
        """Where such words stand, if not in a name or before one ("Stadt Essen"), or as a subject ("für Vereine").

        What only names tell may be a subject as well.
        """
        towns = {mention.start for mention in reading.mentions if mention.kind == "town"}
        # "Hessische Städte" are any of them.
        named = reading.named.union(
            *((m.start - 1,) if m.kind == "land" else (m.start - 1, m.end) for m in reading.mentions)
        )
        tells = reading.has("partners", "coordinator")
        for position, word in enumerate(reading.words):
            if tells and self._is_by_name(position, reading):
                # "Kirchen" is a town as well, and meant in "in Kirchen".
                cues: tuple[Signal, ...] = ("topic_cue", "place_cue") if position in towns else ("topic_cue",)
                before = [word for word in reading.before(position) if word.folded not in self.vocabulary.sort_cues]
                cued = any(other.says(*cues) for other in before)
                known = not cued and (position not in named or position in towns)
            else:
                known = word.folded in self.vocabulary.sorts and position not in named
            if known and not (_is_subject(position, reading) or self._is_whence(position, reading)):
                yield position

    def _is_whence(self, position: int, reading: Reading) -> bool:
        """Whether somebody says of themselves in which country they are: "Ich komme aus Österreich"."""
        if reading.words[position].folded not in self.vocabulary.countries:
            return False
        clause = reading.words[reading.clause(position).start : position]
        own = any(word.own for word in clause) and not any(word.folded in self.vocabulary.sorts for word in clause)
        return own and any(word.says("place_cue") for word in clause[-ARTICLE:])

    def _have_two_roles(self, at: frozenset[int], reading: Reading) -> bool:
        """Whether some coordinated and others were partners: "Hochschule als Koordinator und Landkreis als Partner"."""
        kinded = self._kinded(at, reading)
        # "Which universities were partners and which coordinated?"
        behind = any(i > max(kinded, default=i) and reading.words[i].says("partners") for i in at)
        if behind or "partners" in self._said_beside(at, reading):
            return True
        between = (
            reading.words[one + 1 : other] for one, other in pairwise(kinded) if not _is_joined(one, other, reading)
        )
        return any(w.says(*_PARTS) or w.folded in self.vocabulary.sort_cues for words in between for w in words)

    def _may_be_own(self, at: frozenset[int], reading: Reading) -> bool:
        """Whether "Partner" and the like may be somebody's own: "Welcher passt zu mir?", "Wie viele hattest du?"."""
        if reading.has("private") or (any(word.own for word in reading.words) and not reading.has("list")):
            return True
        told = reading.has(*VERBUENDE, "programme") or reading.mentions
        return reading.has("count") and not (told or _PARTS & self._said_beside(at, reading))

    def _said_beside(self, at: frozenset[int], reading: Reading) -> frozenset[Signal]:
        """What words and phrases say that have nothing to do with these positions."""
        read = (self.vocabulary.read(reading.words, i, reading.language) for i in range(len(reading.words)))
        beside = (said for i, (size, said) in enumerate(read) if at.isdisjoint(range(i, i + size)))
        return frozenset[Signal]().union(*beside)

    def _left_out(self, positions: Sequence[int], reading: Reading) -> frozenset[int]:
        """Those of the positions where something stands that Verbünde are not to have: "ohne Städte und Landkreise"."""
        found: set[int] = set()
        for before, position in zip((-1, *positions), positions, strict=False):
            goes_on = before in found and self._goes_on(before, position, reading)
            if goes_on or is_left_out(position, reading) or _is_lacking(position, reading):
                found.add(position)
        return frozenset(found)

    def _goes_on(self, one: int, other: int, reading: Reading) -> bool:
        """Whether two words are told of together: "Städte und Kreise", "Partner aus der Wissenschaft"."""
        closer = not self._sorts_of(reading.words[one])
        pause = any(word.pause for word in reading.words[one + 1 : other + 1])
        return _is_joined(one, other, reading) or (closer and not pause)

    def _stands_behind_with(self, position: int, reading: Reading) -> bool:
        """Whether "mit" or the like stands right before, and it is no subject that Verbünde dealt with."""
        return self._follows_with(position, reading) and not self.topics.is_subject(reading.words[position].folded)

    def _follows_with(self, position: int, reading: Reading) -> bool:
        cues = self.vocabulary.sort_cues
        before = [word for word in reading.before(position, 2) if not word.signals <= SMALL or word.folded in cues]
        return bool(before) and before[-1].folded in cues

    def _is_number_told(self, position: int, reading: Reading) -> bool:
        """Whether it is told how many there are to be: "nur einen Partner", "zwei Hochschulen"; "ein" may be any."""
        before = reading.before(position, _REACH)
        if not before:
            return False
        if before[-1].says("several"):
            return not self._sorts_of(reading.words[position])
        number = self.vocabulary.numbers.get(before[-1].folded, 0)
        return number > 1 or (number == 1 and any((word.folded,) in self.vocabulary.bounds for word in before[:-1]))


def _looks_beside(position: int, reading: Reading) -> bool:
    """Whether Verbünde, parts or leaders are spoken of in the sentence of a word."""
    sentence = _sentence(position, reading)
    looked_for = (*VERBUENDE, "which") if reading.long else (*VERBUENDE, *_PARTS, "which")
    alone = len(sentence) == len(reading.words)
    return alone or any(reading.words[i].says(*looked_for) for i in sentence)


def _sentence(position: int, reading: Reading) -> range:
    """The positions of the sentence that a word stands in."""
    words = reading.words
    start = next((i for i in range(position, 0, -1) if words[i].opens), 0)
    return range(start, next((i for i in range(position + 1, len(words)) if words[i].opens), len(words)))


def _is_asked_for(position: int, reading: Reading) -> bool:
    """Whether "which", "how many", "list" or the like stands before, and no other noun between."""
    for word in reversed(reading.before(position, _REACH)):
        if word in reading.rest or word.says(*VERBUENDE):
            return False
        if word.says(*_ASKING):
            return True
    return False


def _is_asked_in_sentence(position: int, reading: Reading) -> bool:
    """Whether the sentence of a word begins like a question, or "which" stands before that word or another noun."""
    sentence = _sentence(position, reading)
    first = reading.words[sentence.start]
    return first.says("yes_no", "list") or any(_is_asked_for(i, reading) for i in range(sentence.start, position + 1))


def _is_beside(position: int, others: Sequence[int], reading: Reading) -> bool:
    """Whether "Partner" is not said of these others, but asked for in another clause, or beside them.

    "Which partners did it have, I heard of a university", "Praxispartner und Hochschulen".
    """
    clause = reading.clause(position)
    apart = not any(other in clause for other in others)
    nearest = min(others, key=lambda other: abs(other - position))
    between = reading.words[min(position, nearest) : max(position, nearest)]
    return (apart and _is_asked_for(position, reading)) or any(word.says("joins") for word in between)


def _qualifying(kinded: Iterable[int], reading: Reading) -> frozenset[int]:
    """The positions of what is said of kinds of organisations right before them: "kleine Unternehmen"."""
    if reading.long:
        return frozenset()
    capitals = reading.language == "de" and reading.has_capitals
    found: set[int] = set()
    for position in kinded:
        for before in range(position - 1, -1, -1):
            word = reading.words[before]
            noun = capitals and word.text[:1].isupper() and not word.opens
            if noun or word not in reading.rest or reading.words[before + 1].pause:
                break
            found.add(before)
    return frozenset(found)


def _is_denied_around(position: int, reading: Reading) -> bool:
    """Whether something is denied that has no name: "Welche Hochschule war nicht beteiligt?", "led no project".

    What is denied in a clause before ("Ich weiß nicht, welche Hochschulen ...") is another matter.
    """
    return any(
        negation.end > position or not any(word.pause for word in reading.words[negation.end : position])
        for negation in free(reading)
    )


def _speaks_of_self(position: int, reading: Reading, *, everywhere: bool = False) -> bool:
    """Whether somebody speaks of themselves in the same clause: "Welches Amt ist für mich zuständig?".

    `everywhere`: before the word as well ("Wir sind eine Genossenschaft und möchten Partner werden").
    """
    clause = reading.clause(position)
    return any(word.own for word in reading.words[clause.start if everywhere else position + 1 : clause.stop])


def _denials(positions: Iterable[int], reading: Reading) -> frozenset[Negation]:
    """The negations that stand right before any of these words, or before its article."""
    return frozenset(
        negation
        for position in positions
        for negation in reading.negations
        if negation.denies and negation.end <= position <= negation.end + ARTICLE
        if not any(word.parted for word in reading.words[negation.end + 1 : position + 1])
    )


def _is_lacking(position: int, reading: Reading) -> bool:
    """Whether Verbünde have none of them: "haben keine Hochschulen"."""
    return any(negation.says("lacks") and negation.end == position for negation in reading.negations)


def _is_joined(one: int, other: int, reading: Reading) -> bool:
    """Whether nothing but a comma, or "und", "oder" or the like and an article stands between two words."""
    joint, *article = reading.words[one + 1 : other] or (None,)
    if joint is None:
        return True
    plain = all(word.signals <= SMALL and word not in reading.rest for word in article)
    return joint.says("joins", "either") and len(article) <= 1 and plain


def _is_subject(position: int, reading: Reading) -> bool:
    """Whether "für" or "unsere" stands before; "mit" and "bei" say that somebody took part, as does "except for"."""
    just_before = range(max(0, position - 2), position)
    before = [i for i in just_before if not reading.words[i].signals <= SMALL]
    own = any(_is_own(i, reading) for i in just_before)
    denied = any(i in negation.span for i in before[-1:] for negation in reading.negations)
    return own or (bool(before) and reading.words[before[-1]].says("for_cue") and not denied)


def _is_own(position: int, reading: Reading) -> bool:
    """Whether a word says that something is somebody's own, other than in "Zeig mir"; "were" is no "we're"."""
    word = reading.words[position]
    told = any(other.says("list", "count", "want") for other in reading.before(position))
    # "Sag mir, ob Kirchen ..."
    told |= any(other.says("whether") for other in reading.words[position + 1 : position + 2])
    return word.says("private") or (word.says("first_person") and not (told or word.says("yes_no")))
