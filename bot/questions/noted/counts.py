"""Whether a number is so that is claimed of all Verbünde or themes, of a list, or of the first rounds.

Or whether there is only the one that is named.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.polar import is_polar
from bot.questions.noted.claimed_counts import claimed_count, claimed_of_list, claimed_of_round
from bot.questions.noted.note import Note
from bot.questions.numbers.bounds import Bounds
from bot.questions.reading.limiting import limited
from bot.questions.reading.nouns import PARTICIPLE
from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary

_NUMBER: Final = re.compile("[0-9]+")
_DONE: Final = re.compile(f"(.{{2,4}})?({PARTICIPLE.pattern})")
"""How German participles look, be it with a prefix that is parted from the verb otherwise ("aufgestellt")."""
_THAT: Final = frozenset({"that", "which", "who"})
"""Behind these stands what somebody did, in English."""


@dataclass(frozen=True, slots=True)
class ClaimedCounts:
    """Judges numbers by what one catalogue has."""

    catalogue: Catalogue
    vocabulary: Vocabulary

    def on(self, question: Question, reading: Reading) -> Iterator[Note]:
        """The verdict on the number that is claimed of what a question asks for, if any is and it can be told."""
        match question:
            case kinds.AllVerbuende() | kinds.AllThemes() if claimed := claimed_count(reading, self.vocabulary):
                known = self.catalogue.themes if isinstance(question, kinds.AllThemes) else self.catalogue.verbuende
                yield _verdict(so=bool(claimed[1].holds(Bounds.exactly(len(known)))))
            case kinds.Search() | kinds.Members() if sole := self._sole(reading):
                done = isinstance(question, kinds.Search) and question.words and self._tells_deed(reading)
                yield Note("undecided", "") if done else Note("sole", "", ("verbund", sole))
            case kinds.Search() | kinds.Members():
                number = claimed_of_list(reading, self.vocabulary)
                listed = self._listed(question) if number else None
                if number and listed is not None:
                    yield _verdict(so=bool(number.holds(Bounds.exactly(listed))))
            case kinds.AboutProgramme(details=(fact,)):
                so_many = claimed_of_round(reading, self.vocabulary)
                told = set[int]() if so_many is None else self._numbers_told(fact)
                if told and so_many not in told:
                    yield _verdict(so=False)

    def _sole(self, reading: Reading) -> str | None:
        """The Verbund that is asked to be the only one: "Ist iMona der einzige Verbund in Bayern?".

        Not so "Kam kein einziger Vertrag zustande?".
        """
        names = reading.ids("verbund")
        asks = len(names) == 1 and is_polar(reading, self.vocabulary) and not (reading.asks_openly or reading.negations)
        return names[0] if asks and limited(reading, self.vocabulary) == "verbund" else None

    def _tells_deed(self, reading: Reading) -> bool:
        """Whether it is asked what was done with a subject, which no key word tells: "Hat nur iMona Räder verliehen?".

        In English the verb stands behind the name: "Did only iMona lend bikes?", "the only one that lent bikes".
        """
        doers = {mention.end for mention in reading.mentions if mention.kind == "verbund"}
        if reading.language == "en":
            doers |= {position for position, word in enumerate(reading.words, 1) if word.folded in _THAT}
        return any(
            word.folded in self.vocabulary.makes | self.vocabulary.drafts
            or (word in reading.rest and word.text.islower() and (position in doers or _DONE.match(word.folded)))
            for position, word in enumerate(reading.words)
        )

    def _listed(self, question: kinds.Search | kinds.Members) -> int | None:
        """How many Verbünde there are of one Land, place or theme; nothing where more is asked."""
        match question:
            case kinds.Members(themes=(theme,), without=False):
                return len(self.catalogue.members(self.catalogue.themes[theme]))
            case kinds.Search(laender=laender, places=places, themes=themes) if len((*laender, *places, *themes)) == 1:
                # "In Hessen waren fünf Projekte dabei" says "partners".
                facts = question.facts if set(question.facts) <= {"partners"} else ()
                alone = kinds.Search(laender=laender, places=places, themes=themes, count=question.count, facts=facts)
                if question == alone and themes:
                    return len(self.catalogue.members(self.catalogue.themes[themes[0]]))
                if question == alone:
                    return len(self.catalogue.verbuende_there(laender, places))
        return None

    def _numbers_told(self, fact: str) -> set[int]:
        """The numbers that the text of a fact of the programme has; one that it has not is none of its Verbünde."""
        texts = (told.text.de for told in self.catalogue.programme.facts if told.id == fact)
        return {int(number) for text in texts for number in _NUMBER.findall(text)}


def _verdict(so: bool) -> Note:
    return Note("count", "yes" if so else "no")
