"""Where a Verbund was and who led it, where each is a part of its own of what is claimed at once.

"CoProGrün lief bis 2019, hatte die RWTH als Leitung und war in Aachen, oder?": each part is judged by itself, as long
as it says nothing else ("nur", "anfangs", "nahe").
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.questions.kinds import Fact
from bot.questions.named.second_questions import claimed_facts, joins_names
from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.reading.reading import Reading
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import AS, Vocabulary

_PLAIN: Final[tuple[Signal, ...]] = (
    "yes_no", "pronoun", "having", "joins", "coordinator", "verbund_one", "place_word",
)  # fmt: skip
"""What may be said of a place or who led, so that a yes is one to no more than that."""

_OPENING: Final = 4
"""In so many words it is asked if something is so: "Stimmt es, dass"."""


@dataclass(frozen=True, slots=True)
class PartsClaimed:
    """Takes apart what is claimed of one Verbund at once."""

    vocabulary: Vocabulary

    def facts(self, reading: Reading, stop: int) -> frozenset[Fact]:
        """What tells the parts of a claim, up to where it is asked if it is so; nothing where it has only one."""
        told = [facts for part in self._parts(reading, stop) if (facts := claimed_facts(reading, part))]
        return frozenset[Fact]().union(*told) if len(set(told)) > 1 else frozenset()

    def judged(self, reading: Reading, stop: int) -> Iterator[tuple[Fact, Mention]]:
        """The places, and who is to have led, of which nothing else is claimed."""
        for part in self._parts(reading, stop):
            here = [one for one in reading.mentions if one.start in part and one.kind != "verbund"]
            plain = len(here) == 1 and len(here[0].ids) == 1 and self._is_plain(reading, part)
            facts = claimed_facts(reading, part)
            if plain and facts == {"where"} and here[0].kind in WHERE and self._says_where(reading, part):
                yield "where", here[0]
            elif plain and facts == {"coordinator"} and here[0].kind == "organisation":
                yield "coordinator", here[0]

    def _parts(self, reading: Reading, stop: int) -> list[range]:
        """The stretches between commas and "and", but "von Nienburg und Gifhorn"."""
        starts = [
            i
            for i, word in enumerate(reading.words[:stop])
            if i and (word.parted or (word.says("joins") and not joins_names(i, reading)))
        ]
        first = self._told_from(reading)
        return [range(*part) for part in pairwise([first, *(start for start in starts if start > first), stop])]

    def _told_from(self, reading: Reading) -> int:
        """Where it begins what is to be so, behind what only asks if it is: "Stimmt es, dass KIF in Hessen war und"."""
        asks = reading.words[0].says("yes_no", "confirm")
        claimed = (i for i, word in enumerate(reading.words[:_OPENING]) if word.folded in self.vocabulary.claimed)
        return next(claimed, -1) + 1 if asks else 0

    def _says_where(self, reading: Reading, part: range) -> bool:
        """Whether something is told to be in a place, and not only its name: "iMona Mauth, welche Uni war dabei?"."""
        return any(reading.words[i].folded in self.vocabulary.inside for i in part if i not in reading.named)

    def _is_plain(self, reading: Reading, part: range) -> bool:
        words = self.vocabulary
        # No "nahe", "außerhalb": these are cues of places as well.
        small = words.articles | words.of | words.being | words.durations.of | words.inside | words.givers | AS
        others = [reading.words[i] for i in part if i not in reading.named]
        more = any(one.says("only", "other", "nearby") for one in others)
        return not more and all(one.says(*_PLAIN) or one.folded in small for one in others)
