"""A Verbund that others are compared with stands for its own run time or number: "länger als KIF", 36 months."""

from dataclasses import dataclass
from math import isinf

from bot.questions.kinds import Countable
from bot.questions.numbers.amounts import Amount
from bot.questions.numbers.bounds import Bounds
from bot.questions.numbers.counting import Counted
from bot.questions.numbers.dates import Date
from bot.questions.numbers.durations import Duration
from bot.questions.numbers.spans import MONTHS_OF_YEAR, Edge
from bot.questions.words.stretches import Stretch
from bot.questions.words.word_groups import NumberBound


@dataclass(frozen=True, slots=True)
class Than(Stretch):
    """A Verbund that others are compared with, and the words that say so, from what compares to its name."""

    verbund: str
    measure: Edge | Countable
    """In what others are compared with it; "run" is how long they ran."""
    bound: NumberBound
    number: Bounds
    """How long it ran, when it began or ended, or how many it had, for all that is known."""
    day: int = 0
    """The day of the month on which it began or ended, where it is compared with that: the first or the last one."""

    @property
    def edge(self) -> int | None:
        """From where on others surely lie beyond it, or None where that is open."""
        number = self.number.most if self.bound.bound == "from" else self.number.least
        nothing = not self.number.exact and number + self.bound.beyond < 1
        return None if isinf(number) or nothing else int(number)

    @property
    def told(self) -> Date | Duration | Counted | None:
        """What might have been said instead of the name; nothing where that is open."""
        if self.edge is None:
            return None
        beyond = self.edge + self.bound.beyond
        match self.measure:
            case "start" | "end":
                year, month = divmod(self.edge - 1, MONTHS_OF_YEAR)
                return Date(self.start + 1, self.end, year, month + 1, month + 1, self.day)
            case "run":
                least, most = (beyond, None) if self.bound.bound == "from" else (None, beyond)
                return Duration(self.start, self.end, least, most)
            case of:
                return Counted(self.start, self.end, (Amount(of, self.bound.bound, max(beyond, 0)),))

    @property
    def condition(self) -> str:
        """How the condition is written that others have to meet, as far as the number."""
        return f"{'lasts' if self.measure == 'run' else self.measure}{self.bound.bound}"
