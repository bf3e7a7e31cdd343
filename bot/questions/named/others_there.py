"""A fact of one Verbund and, in another question, what else there was: "Wann lief KIF, und was gab es noch in Hessen?".

What is listed there tells the fact of each, so of this one as well.
"""

from dataclasses import dataclass, replace
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Fact, Question
from bot.questions.named.case import Case
from bot.questions.named.second_questions import read_from
from bot.questions.reading.reading import FACTS, Reading
from bot.questions.unnamed import Unnamed
from bot.questions.words.signals import VERBUENDE, Signal

_OTHERS: Final[frozenset[Signal]] = frozenset({"other", "except", "siblings", "same", "yet"})
"""What is said of others, and narrows nothing."""
_TOLD_IN_LISTS: Final[frozenset[Fact]] = frozenset({"when", "where", "coordinator", "partners", "money"})
"""The facts that lists tell of each."""
_LISTED: Final = 8
"""So many are listed at once; further on, the one that is asked about might not be seen."""


@dataclass(frozen=True, slots=True)
class OthersThere:
    """Decides on cases in which a place, a theme or somebody is named in another question than the Verbund."""

    catalogue: Catalogue
    unnamed: Unnamed

    def question(self, case: Case) -> Question | None:
        """What was there, with the facts that are asked of the one; these alone where it was not there itself."""
        reading, named = case.reading, set(case.names)
        if reading.negations or reading.dates or reading.counted or not case.facts:
            return None
        for one, other in self._halves(reading):
            # Several words may tell one together: "how long".
            facts = tuple(fact for fact in FACTS if fact in case.facts and (one.has(fact) or not other.has(fact)))
            if not facts or not one.says("question_word") or not _asks_for_verbuende(other):
                continue
            bare = replace(other, signals=other.signals - _OTHERS)
            match self.unnamed.question(bare):
                case kinds.Members(themes=themes, without=False):
                    found = kinds.Search(themes=themes)
                case kinds.Search() as search:
                    found = replace(search, count=False)
                case _:
                    continue
            there = self._there(found)
            if there is not None:
                listed = named <= there and len(there) <= _LISTED and _TOLD_IN_LISTS.issuperset(facts)
                return replace(found, facts=facts) if listed else kinds.Facts(case.names, facts)
        return None

    def _halves(self, reading: Reading) -> tuple[tuple[Reading, Reading], ...]:
        """The half that names Verbünde alone, and the one that names none, if there are two such."""
        joint = reading.half(0).stop
        if joint == len(reading.words):
            return ()
        halves = read_from(reading, 0, joint), read_from(reading, joint)
        names = [{mention.kind for mention in half.mentions} for half in halves]
        return tuple(
            (halves[i], halves[1 - i])
            for i in range(len(halves))
            if names[i] == {"verbund"} and names[1 - i] and "verbund" not in names[1 - i]
        )

    def _there(self, search: kinds.Search) -> frozenset[str] | None:
        """The Verbünde that a search for nothing but places, themes or organisations finds."""
        plain = replace(search, laender=(), places=(), themes=(), organisations=(), leading=False)
        if plain != kinds.Search():
            return None
        found = frozenset(self.catalogue.verbuende)
        if search.laender or search.places:
            found &= self.catalogue.verbuende_there(search.laender, search.places)
        if search.themes:
            found &= {id_ for id_, verbund in self.catalogue.verbuende.items() if verbund.theme in search.themes}
        if search.organisations:
            organisations = map(self.catalogue.organisations.__getitem__, search.organisations)
            with_them = (self.catalogue.verbuende_with(one, leading=search.leading) for one in organisations)
            found &= frozenset[str]().union(*with_them)
        return found


def _asks_for_verbuende(reading: Reading) -> bool:
    """Whether it is asked which Verbünde, or what, there was besides."""
    listed = reading.has("which", "which_verbund") and reading.has(*VERBUENDE)
    return listed or (reading.says("something", "which") and reading.says("other", "except", "yet"))
