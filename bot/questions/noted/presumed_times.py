"""A time at which a Verbund is taken to have begun or ended, and did not: "In welchem Monat 2015 startete KIF?"."""

import re
from collections.abc import Iterator
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.noted.note import Note
from bot.questions.numbers.spans import all_hold, run_times
from bot.questions.numbers.times import times
from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary

_EDGE: Final = re.compile(r"(start|end)[0-9].*")


def untimely(question: Question, reading: Reading, catalogue: Catalogue, vocabulary: Vocabulary) -> Iterator[Note]:
    """The one time that is taken for granted where it is asked for more than yes or no, if it surely is not so."""
    match question:
        case kinds.Facts(verbuende=(id_,), facts=facts, claims=()) if "when" in facts and reading.asks_openly:
            if len(reading.dates) != 1 or reading.negations or reading.says("either"):
                return
            (date,) = reading.dates
            if any(m.end == date.start for m in reading.mentions) and not reading.words[date.start].parted:
                # "LAZIKN 2035"
                return
            told = times(reading, vocabulary).conditions
            if not told or not all(map(_EDGE.fullmatch, told)):
                return
            if all_hold(run_times(told), catalogue.verbuende[id_].period) is False:
                yield Note("untimely", " ".join(word.text for word in reading.words[date.start : date.end]))
