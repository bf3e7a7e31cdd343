"""What one Verbund is asked to have been beside another: "Lief KIF länger als KOMET?", "Begann KIF vor NoLA?"."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from bot.questions.kinds import AT_ONCE, Comparison, Fact
from bot.questions.named.case import Case
from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.tags import tag_start
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import THAN, Vocabulary

_COUNTED: Final[dict[Fact, Sequence[str]]] = {"partners": ("partners",), "where": ("laender",)}
"""What of which there may be more or less a fact tells; of places, those of one may hold those of another."""
_PLAIN: Final[tuple[Signal, ...]] = (
    "yes_no", "begins", "ends", "runs", "when", "having", "together", "joins", "verbund_one", "place_cue", "money",
    "programme", "partners", "land_word", "same", "period",
)  # fmt: skip
"""What words may say beside two names and what compares them."""


@dataclass(frozen=True, slots=True)
class ComparedClaims:
    """Finds what of the first of two Verbünde is to be so beside the second."""

    vocabulary: Vocabulary

    def find(self, case: Case, facts: Sequence[Fact]) -> Comparison | None:
        """What is asked to be so, where a yes or no tells it and nothing else is asked."""
        reading = case.reading
        named = [mention for mention in reading.mentions if mention.kind == "verbund" and len(mention.ids) == 1]
        compared = self.vocabulary.older | self.vocabulary.pricier | self.vocabulary.gets
        strange = any(word.folded not in compared for word in reading.rest)
        apart = strange or reading.negations or reading.dates or reading.durations
        tag = tag_start(reading, self.vocabulary)
        asks = reading.words[0].says("yes_no", "confirm") or reading.words[0].folded in self.vocabulary.gets
        # "KIF lief länger als KOMET, oder?"
        asks |= tag < len(reading.words) and 0 in reading.named
        if len(named) != 2 or named != list(reading.mentions) or apart or not asks:
            return None
        first, second = named
        joint = self._joint(second.start, reading)
        between = range(first.end, joint)
        told = {*range(first.start, first.end), *range(second.start, second.end), joint}
        found = self._at_once(reading, facts) or self._than(between, joint, reading, facts)
        others = (word for i, word in enumerate(reading.words[1:tag], 1) if i not in told and i not in between)
        return found if found and all(map(self._is_plain, others)) else None

    def _joint(self, before: int, reading: Reading) -> int:
        """Where "als", "vor" or "nach" stands before the second name, or the name itself."""
        small = {*self.vocabulary.articles, *self.vocabulary.fillers}
        at = before - 1
        while at > 0 and (reading.words[at].folded in small or reading.words[at].says("verbund_one")):
            at -= 1
        word = reading.words[at]
        return at if word.folded in THAN or word.says("before", "after") else before

    def _at_once(self, reading: Reading, facts: Sequence[Fact]) -> Comparison | None:
        """Whether both are to have run at a time: "gleichzeitig", "at the same time"; not to have begun so."""
        said = reading.says_any(self.vocabulary.at_once)
        return AT_ONCE if said and facts[:1] == ("when",) and not reading.has("begins", "ends") else None

    def _than(self, between: range, joint: int, reading: Reading, facts: Sequence[Fact]) -> Comparison | None:
        """What compares them before "als", or "vor" and "nach" by themselves."""
        words, than = reading.words, reading.words[joint].folded
        edge = "start" if reading.has("begins") else "end" if reading.has("ends") else None
        if than not in THAN:
            # "Did KIF and KOMET begin at the same time?" asks for none that was before the other.
            plain = words[joint].says("before", "after") and all(self._is_plain(words[i]) for i in between)
            return _edge(edge, later=words[joint].says("after")) if plain and not reading.has("runs") else None
        if any(words[i].folded in self.vocabulary.pricier for i in between):
            return self._costs(between, joint, reading, facts)
        for at in reversed(between):
            word = words[at]
            if not all(self._is_plain(words[i]) or self._is_counted(words[i]) for i in between if i != at):
                continue
            said = word.signals | self.vocabulary.signals((word.folded, than))
            bound = self.vocabulary.bounds.get((word.folded, than))
            if "after" in said or "before" in said:
                return _edge(edge, later="after" in said)
            if word.folded in self.vocabulary.older:
                return _edge("start", later=word.folded in self.vocabulary.younger)
            if bound and bound.beyond and (measure := self._measure(word, words[at + 1 : joint], facts)):
                return f"{measure}{bound.bound}"  # type: ignore[return-value]  # of each measure there are both
        return None

    def _costs(self, between: range, joint: int, reading: Reading, facts: Sequence[Fact]) -> Comparison | None:
        """Whether the first is to have cost more or less, where nothing else is said: "teurer", "less expensive"."""
        words, than = reading.words, reading.words[joint].folded
        at = next(i for i in between if words[i].folded in self.vocabulary.pricier)
        bound = self.vocabulary.bounds.get((words[at - 1].folded, than)) if at - 1 in between else None
        others = (words[i] for i in between if i != at and not (bound and i == at - 1))
        if facts != ("money",) or not all(map(self._is_plain, others)):
            return None
        less = words[at].folded in self.vocabulary.cheaper or bool(bound and bound.bound == "to")
        return "eurosto" if less else "eurosfrom"

    def _measure(self, word: Word, counted: Sequence[Word], facts: Sequence[Fact]) -> str | None:
        """In what there is more or less: time, money, or what is counted."""
        lasts = word.folded in self.vocabulary.durations.cues
        if lasts or len(facts) != 1:
            return "lasts" if lasts and facts == ("when",) and not counted else None
        if facts == ("money",):
            return "euros"
        of = next((of for one in counted if (of := self.vocabulary.amounts.nouns.get((one.folded,)))), None)
        return of if of in _COUNTED.get(facts[0], ()) else None

    def _is_counted(self, word: Word) -> bool:
        return (word.folded,) in self.vocabulary.amounts.nouns

    def _is_plain(self, word: Word) -> bool:
        """Whether a word changes nothing: not "nur", "viel", "zuerst"."""
        words = self.vocabulary
        small = words.plain | words.articles | words.fillers | words.at_once | words.gets | words.claimed
        return (word.says(*_PLAIN) and not word.says("only", "other")) or word.folded in small


def _edge(edge: str | None, *, later: bool) -> Comparison | None:
    """That the beginning or the end came later or earlier."""
    match edge:
        case "start":
            return "startfrom" if later else "startto"
        case "end":
            return "endfrom" if later else "endto"
    return None
