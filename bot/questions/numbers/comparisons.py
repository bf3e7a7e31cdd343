"""Find the Verbund that others are compared with: "Welche liefen länger als KIF?", "more partners than NoLA"."""

from collections.abc import Sequence
from typing import Final, Literal, NamedTuple

from bot.catalogue import Catalogue, Verbund
from bot.questions.kinds import Countable
from bot.questions.names.names import Mention
from bot.questions.numbers.amounts import number_of
from bot.questions.numbers.bounds import Bounds
from bot.questions.numbers.than import Than
from bot.questions.reading.reading import Word
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import THAN, Vocabulary
from bot.questions.words.word_groups import NumberBound

_REACH: Final = 4
"""So many words may stand between what compares and a name ("nach dem Ende von KIF")."""
_APART: Final = 6
"""So many words may stand between what compares and "als" ("länger liefen als KIF")."""
_LAST_DAY: Final = 31
_LATER: Final = NumberBound("from", 1)
_EARLIER: Final = NumberBound("to", -1)
_COUNTED: Final[tuple[Countable, ...]] = ("partners", "places", "laender")
_OTHERS: Final[tuple[Signal, ...]] = (*THEMES, "partners", "coordinator", "place_word", "land_word", "period")
"""Of what else than Verbünde it may be asked which."""
_BEFORE: Final[tuple[Signal, ...]] = (
    *VERBUENDE, "begins", "ends", "runs", "yes_no", "having", "question_word", "pronoun", "those", "topic_cue",
    "place_cue", "for_cue",
)  # fmt: skip
"""What is said before what compares where no more is told."""


class _Named(NamedTuple):
    """The Verbund that is named, where what is told of it ends, and whether that is its beginning or its end."""

    verbund: Verbund
    end: int
    event: Literal["start", "end"] | None


class Comparisons:
    """Finds with which Verbund others are compared, and in what."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._small = {*vocabulary.articles, *vocabulary.of, *vocabulary.durations.of}

    def find(self, words: Sequence[Word], mentions: Sequence[Mention]) -> Than | None:
        """The one comparison of others with the one Verbund that is named."""
        found = [mention for mention in mentions if mention.kind == "verbund"]
        if len(found) != 1 or len(found[0].ids) != 1 or any(word.says("no") for word in words):
            return None
        joint, named = self._joint(found[0], words)
        if joint < 1 or not self._looks_for_others(words[:joint], mentions):
            return None
        if words[joint].folded in THAN:
            # "Als" behind a comma tells when: "schon zu Ende, als KIF begann".
            than = None if words[joint].parted else self._behind_than(joint, named, words)
        else:
            than = self._dated(joint, joint, _direction(words[joint].signals), named, words)
        if than is None or not self._is_plain(than.start, words, mentions):
            return None
        whole = self._is_of_all(range(than.start, joint), words, mentions) and not self._compares_again(than, words)
        return than if whole else None

    def _joint(self, mention: Mention, words: Sequence[Word]) -> tuple[int, _Named]:
        """Where "als", "nach" or "vor" stands before a name, and what is told of that one: "nach dem Ende von KIF"."""
        named = self._named(mention, words)
        for joint in range(mention.start - 1, max(-1, mention.start - 1 - _REACH), -1):
            word = words[joint]
            if word.folded in THAN or word.says("after", "before"):
                return joint, named
            if event := self._event([word]):
                named = named._replace(event=event)
            elif word.folded not in self._small and not word.says("verbund_one"):
                break
        return -1, named

    def _named(self, mention: Mention, words: Sequence[Word]) -> _Named:
        """The one that is named, with the event behind its name if it is not that of the others: "after NoLA ended"."""
        verbund = self._catalogue.verbuende[mention.ids[0]]
        event = self._event(words[mention.end : mention.end + 1])
        if event and self._event(words[: mention.start]):
            return _Named(verbund, mention.end + 1, event)
        return _Named(verbund, mention.end, None)

    def _looks_for_others(self, words: Sequence[Word], mentions: Sequence[Mention]) -> bool:
        """Whether it is asked which Verbünde are so, and not of one, nor which partners are."""
        named = {mention.start for mention in mentions}
        for at, word in enumerate(words):
            following = words[at + 1 : at + 2]
            if word.says("which"):
                known_noun = all(at + 1 in named or self._vocabulary.is_of_questions(one.folded) for one in following)
                return known_noun and not any(one.says(*_OTHERS) for one in following)
            if word.says("verbund_many", "how_many") or (at == 0 and word.says("who")):
                return True
            if word.says("indefinite") and any(one.says(*VERBUENDE) for one in following):
                return True
        return False

    def _behind_than(self, joint: int, named: _Named, words: Sequence[Word]) -> Than | None:
        """What is compared by a word before "als": the nearest that can be followed by it."""
        than = words[joint].folded
        for at in range(joint - 1, max(-1, joint - 1 - _APART), -1):
            word = words[at]
            if direction := _direction(word.signals | self._vocabulary.signals((word.folded, than))):
                return self._dated(at, joint, direction, named, words)
            if word.folded in self._vocabulary.older:
                later = word.folded in self._vocabulary.younger
                return self._dated(at, joint, _LATER if later else _EARLIER, named, words, "start")
            bound = self._vocabulary.bounds.get((word.folded, than))
            if bound and bound.beyond:
                return self._bounded(at, joint, bound, named, words)
        return None

    def _bounded(self, at: int, joint: int, bound: NumberBound, named: _Named, words: Sequence[Word]) -> Than | None:
        """How many of something others had, or how long they ran, compared with the one that is named."""
        of = self._countable(at + 1, words)
        lasts = words[at].folded in self._vocabulary.durations.cues
        if of and not lasts:
            return Than(at, named.end, named.verbund.id, of, bound, number_of(self._catalogue, named.verbund, of))
        if of or not lasts or not all(self._vocabulary.is_of_questions(word.folded) for word in words[at + 1 : joint]):
            # "Länger Partner als KIF"
            return None
        return Than(at, named.end, named.verbund.id, "run", bound, Bounds.of_run_time(named.verbund.period))

    def _dated(
        self,
        at: int,
        joint: int,
        bound: NumberBound | None,
        named: _Named,
        words: Sequence[Word],
        told: Literal["start"] | None = None,
    ) -> Than | None:
        """What began or ended before or after the one that is named did so, or before or after another time of it."""
        others = told or self._event([*words[:joint], *words[named.end :]])
        edge = named.event or others
        if bound is None or edge is None:
            return None
        # What ran after an end ended later.
        measure = others or ("end" if bound.bound == "from" else "start")
        period = named.verbund.period
        number, day = (Bounds.of_start(period), 1) if edge == "start" else (Bounds.of_end(period), _LAST_DAY)
        documented = period.possible_starts if edge == "start" else (*period.possible_ends, period.seen)
        if not any(documented):
            # That it cannot have begun before a month, as it ran three years, is no answer to "began before it".
            number = Bounds()
        return Than(at, named.end, named.verbund.id, measure, bound, number, day)

    def _is_plain(self, at: int, words: Sequence[Word], mentions: Sequence[Mention]) -> bool:
        """Whether it is not told how much later or more: "kurz nach KIF", "viel mehr Partner als KIF"."""
        if not at or words[at].parted or at - 1 in positions(mentions):
            return True
        before = words[at - 1]
        if before.says(*_BEFORE) or before.folded in self._vocabulary.articles:
            return True
        # "Hörten früher auf"
        return any(at - 1 in first for first, *_ in self._vocabulary.gapped(tuple(words)))

    def _is_of_all(self, compared: range, words: Sequence[Word], mentions: Sequence[Mention]) -> bool:
        """Whether nothing narrows what is compared: not so "mehr Partner aus Hessen als KIF"."""
        named, first = positions(mentions), compared.start
        counted = self._countable(first + 1, words)
        if counted and first - 1 in named and any(word.says("having") for word in words[:first]):
            # "Welche hatten in Hessen mehr Partner als KIF?"
            return False
        narrowing: tuple[Signal, ...] = ("place_cue", "period") if counted else ("period",)
        return not any(
            i in named
            or words[i].says(*narrowing)
            or self._vocabulary.sorts.get(words[i].folded)
            or not self._vocabulary.is_of_questions(words[i].folded)
            for i in compared[1:]
        )

    def _compares_again(self, than: Than, words: Sequence[Word]) -> bool:
        """Whether they are compared in something else as well: "endeten nach KIF und hatten mehr Partner".

        What they are said to be at the end, by a word that asks for nothing, may be such a thing: "und kleiner waren".
        """
        rest = words[than.end :]
        asked = any(word.says("question_word") for word in rest) or all(word.signals for word in rest[-2:])
        if not asked and any(word.folded in self._vocabulary.being for word in rest[-2:]):
            return True
        for at, word in enumerate(words):
            more = any(other.says(*VERBUENDE) for other in words[at + 1 : at + 2])
            if at not in than.span and self._vocabulary.is_comparative(word.folded) and not more:
                return True
        return False

    def _event(self, words: Sequence[Word]) -> Literal["start", "end"] | None:
        """Whether a beginning or an end is told of, and not both."""
        said = {signal for _, signal in self._vocabulary.across(tuple(words))}
        said |= {signal for word in words for signal in word.signals}
        if ("begins" in said) == ("ends" in said):
            return None
        return "start" if "begins" in said else "end"

    def _countable(self, at: int, words: Sequence[Word]) -> Countable | None:
        """What is counted there, if that is known of Verbünde."""
        for size in (2, 1):
            of = self._vocabulary.amounts.nouns.get(tuple(word.folded for word in words[at : at + size]))
            if of in _COUNTED:
                return of
        return None


def _direction(said: frozenset[Signal]) -> NumberBound | None:
    """Whether something is said to be later or earlier."""
    return _LATER if "after" in said else _EARLIER if "before" in said else None
