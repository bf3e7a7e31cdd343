"""Where words for kinds of organisations are said, of which kinds, and what stands around them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from typing import Final

from bot.catalogue import OrganisationKind
from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.organisations.asked_sorts import PARTS
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.reading.scopes import SMALL
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_SHORTEST: Final = 6
"""Letters of a word for a kind that others may end with: "Handwerkskammer", but not "Datenbank"."""
_RESEARCHING: Final[tuple[tuple[OrganisationKind, ...], ...]] = (("university",), ("research",))
"""What a word for those who do research says; "Wissenschaft" says both, and is rather a subject."""
_PLACES: Final[frozenset[OrganisationKind]] = frozenset({"municipality", "district"})
_REACH: Final = 3
"""So many words before what is counted its number may stand at most ("nur mit einem Partner")."""


@dataclass(frozen=True, slots=True)
class SaidSorts:
    """Finds words for kinds of organisations in readings."""

    vocabulary: Vocabulary
    topics: TopicIndex

    def kinded(self, at: frozenset[int], reading: Reading) -> tuple[int, ...]:
        """Those of the positions where a certain kind is said, not just "Partner"."""
        return tuple(position for position in sorted(at) if self.sorts_of(reading.words[position]))

    def sorts_of(self, word: Word) -> tuple[OrganisationKind, ...]:
        """The kinds that a word says; none where only names tell them, or of any kind ("Partner")."""
        return self.vocabulary.sorts.get(word.folded, ())

    def is_kind(self, position: int, reading: Reading) -> bool:
        """Whether a certain kind is said, not just "Partner"."""
        return bool(self.sorts_of(reading.words[position])) or self.is_by_name(position, reading)

    def is_anybody(self, position: int, reading: Reading) -> bool:
        """Whether "Partner" or the like is said, of whichever kind."""
        return reading.words[position].folded in self.vocabulary.any_partners

    def is_sort(self, word: Word) -> bool:
        """Whether a word says a kind, or any."""
        return word.folded in self.vocabulary.sorts or word.folded in self.vocabulary.sorts_by_name

    def is_by_name(self, position: int, reading: Reading) -> bool:
        """Whether a kind is said that only the names of organisations tell: "Genossenschaft"."""
        return bool(self.name_of(reading.words[position]))

    def name_of(self, word: Word) -> str:
        """The folded word for a kind that only names tell, if one is said: "kammern" for "Handwerkskammern" as well."""
        if word.folded in self.vocabulary.sorts_by_name:
            return word.folded
        if word.folded in self.vocabulary.sorts or self.topics.uses(word.folded):
            return ""
        ends = (word.folded[start:] for start in range(1, len(word.folded) - _SHORTEST + 1))
        # The longest end decides: "Volkshochschulen" are no schools.
        known = next((end for end in ends if end in self.vocabulary.sorts or end in self.vocabulary.sorts_by_name), "")
        return known if known in self.vocabulary.sorts_by_name and known not in self.vocabulary.sorts else ""

    def kinds(self, positions: Iterable[int], reading: Reading) -> tuple[OrganisationKind, ...]:
        """The kinds that are said at these positions, each once."""
        said = (self._narrowed(position, reading) for position in positions)
        return tuple(dict.fromkeys(chain.from_iterable(said)))

    def _narrowed(self, position: int, reading: Reading) -> tuple[OrganisationKind, ...]:
        """The kinds that a word says, but for those that the one right before it rules out: "a district authority"."""
        sorts = self.sorts_of(reading.words[position])
        before = reading.before(position) if position and not reading.words[position].parted else ()
        narrower = next(map(self.sorts_of, before), ())
        return narrower if narrower and set(narrower) < set(sorts) else sorts

    def positions(self, reading: Reading) -> Iterator[int]:
        """Where such words stand, if not in a name or before one ("Stadt Essen"), or as a subject ("für Vereine").

        "The city of Essen" is before one as well.

        What only names tell may be a subject as well.
        """
        towns = {mention.start for mention in reading.mentions if mention.kind == "town"}
        # "Hessische Städte" are any of them, as are "bei KIF Städte".
        named = reading.named.union(
            *(
                (m.start - 1,) if m.kind == "land" else (m.start - 1, m.end)
                for m in reading.mentions
                if m.kind != "verbund"
            )
        )
        if reading.of_key_words:
            # "Wohnen Hochschule Hessen", "Uni Reallabore"
            lands = [m.start - 1 for m in reading.mentions if m.kind == "land" and len(reading.rest) > 1]
            themes = chain.from_iterable((m.start - 1, m.end) for m in reading.mentions if m.kind == "theme")
            named -= {*lands, *themes} - reading.named
        tells = reading.has("partners", "coordinator")
        named |= {m.start - 2 for m in reading.mentions if self._is_called_by(m, reading)}
        for position, word in enumerate(reading.words):
            if (tells or self.is_kind_abroad(position, reading)) and self.is_by_name(position, reading):
                # "Kirchen" is a town as well, and meant in "in Kirchen".
                cues: tuple[Signal, ...] = ("topic_cue", "place_cue") if position in towns else ("topic_cue",)
                before = [word for word in reading.before(position) if word.folded not in self.vocabulary.sort_cues]
                cued = any(other.says(*cues) for other in before)
                known = not cued and (position not in named or position in towns)
            else:
                known = word.folded in self.vocabulary.sorts and position not in named
            if known and not (_is_subject(position, reading) or self._is_whence(position, reading)):
                yield position

    def _is_called_by(self, mention: Mention, reading: Reading) -> bool:
        """Whether a place is called a town or district with "of" between: "the city of Essen", not "which towns of"."""
        if mention.kind not in WHERE or mention.kind == "land" or mention.start < ARTICLE + 1:
            return False
        *before, article, kind, of = reading.before(mention.start, 2 * ARTICLE)
        listed = any(word.says("which", "how_many", "count", "list", "every") for word in before[-1:])
        certain = article.folded in self.vocabulary.articles and not article.says("indefinite")
        of_which = any(word.folded in self.vocabulary.of for word in before[-1:])
        called = of.folded in self.vocabulary.of and not _PLACES.isdisjoint(self.sorts_of(kind))
        return called and certain and not (listed or of_which)

    def is_kind_abroad(self, position: int, reading: Reading) -> bool:
        """Whether a country is said of a certain kind: "ausländische Hochschulen", "a university from abroad"."""
        words = reading.words
        if words[position].folded not in self.vocabulary.countries:
            return False
        before = reading.before(position, _REACH)
        named = [i for i, word in enumerate(before) if self.sorts_of(word)]
        from_there = bool(named) and any(word.says("place_cue") for word in before[named[-1] + 1 :])
        return from_there or any(map(self.sorts_of, words[position + 1 : position + 2]))

    def _is_whence(self, position: int, reading: Reading) -> bool:
        """Whether somebody says of themselves in which country they are: "Ich komme aus Österreich"."""
        if reading.words[position].folded not in self.vocabulary.countries:
            return False
        clause = reading.words[reading.clause(position).start : position]
        own = any(word.own for word in clause) and not any(word.folded in self.vocabulary.sorts for word in clause)
        return own and any(word.says("place_cue") for word in clause[-ARTICLE:])

    def goes_on(self, one: int, other: int, reading: Reading) -> bool:
        """Whether two words are told of together: "Städte und Kreise", "Partner aus der Wissenschaft"."""
        closer = not self.sorts_of(reading.words[one])
        pause = any(word.pause for word in reading.words[one + 1 : other + 1])
        return is_joined(one, other, reading) or (closer and not pause)

    def follows_with(self, position: int, reading: Reading) -> bool:
        """Whether "mit" or the like stands right before."""
        cues = self.vocabulary.sort_cues
        before = [word for word in reading.before(position, 2) if not word.signals <= SMALL or word.folded in cues]
        return bool(before) and before[-1].folded in cues

    def are_key_words(self, kinded: Sequence[int], reading: Reading) -> bool:
        """Whether kinds of those who do research stand among mere key words, and are no subject: "Wohnen NRW Uni".

        In English, one right before a subject tells more of that: "university housing".
        """
        if not kinded or not reading.of_key_words:
            return False
        of_subjects = {i - 1 for i, word in enumerate(reading.words) if word in reading.rest and not word.parted}
        return all(
            self.sorts_of(reading.words[i]) in _RESEARCHING
            and not self.topics.is_subject(reading.words[i].folded)
            and not (reading.language == "en" and i in of_subjects)
            for i in kinded
        )

    def beside(self, at: frozenset[int], reading: Reading) -> frozenset[Signal]:
        """What words and phrases say that have nothing to do with these positions."""
        read = (self.vocabulary.read(reading.words, i, reading.language) for i in range(len(reading.words)))
        beside = (said for i, (size, said) in enumerate(read) if at.isdisjoint(range(i, i + size)))
        return frozenset[Signal]().union(*beside)

    def is_number_told(self, position: int, reading: Reading) -> bool:
        """Whether it is told how many there are to be: "nur einen Partner", "zwei Hochschulen"; "ein" may be any."""
        before = reading.before(position, _REACH)
        if not before:
            return False
        if before[-1].says("several"):
            return not self.sorts_of(reading.words[position])
        number = self.vocabulary.numbers.get(before[-1].folded, 0)
        if number != 1:
            return number > 1
        bounding = (i for i, word in enumerate(before[:-1]) if (word.folded,) in self.vocabulary.bounds)
        # "Nur mit einem Verein", but not "unter Leitung eines Vereins"
        return any(not any(word.says("coordinator") for word in before[i:-1]) for i in bounding)

    def is_behind_place(self, position: int, reading: Reading) -> bool:
        """Whether "mit" and what follows it stand behind a place, which parts them from any subject.

        "Klimaschutz in NRW mit Verein", but not "Freibad mit Verein", which may be about either.
        """
        words = reading.words
        article = position > 1 and words[position - 1].folded in self.vocabulary.articles
        cue = position - (2 if article else 1)
        ends = any(mention.kind in WHERE and mention.end == cue for mention in reading.mentions)
        return ends and words[cue].folded in self.vocabulary.sort_cues

    def have_two_roles(self, at: frozenset[int], reading: Reading, left_out: frozenset[int] = frozenset()) -> bool:
        """Whether some coordinated and others were partners: "Hochschule als Koordinator und Landkreis als Partner".

        Those that are left out have no role.
        """
        kinded = self.kinded(at - left_out, reading)
        # "Which universities were partners and which coordinated?"
        # "A district as lead partner"
        led = {
            i
            for places, said in self.vocabulary.phrases_in(reading.words, reading.language)
            if "coordinator" in said
            for i in places
        }
        others = at - left_out - led
        behind = any(i > max(kinded, default=i) and reading.words[i].says("partners") for i in others)
        if behind or "partners" in self.beside(at, reading):
            return True
        between = (
            reading.words[one + 1 : other] for one, other in pairwise(kinded) if not is_joined(one, other, reading)
        )
        return any(w.says(*PARTS) or w.folded in self.vocabulary.sort_cues for words in between for w in words)


def is_joined(one: int, other: int, reading: Reading) -> bool:
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
