"""How what is named was taken, where it may have been meant otherwise: a typo, an ordinary word, a namesake."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.names import Mention
from bot.questions.names.namesakes import called_elsewhere
from bot.questions.noted.note import Note
from bot.questions.places.towns import short
from bot.questions.reading.limiting import limited
from bot.questions.reading.reading import Reading
from bot.questions.words.folding import fold
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class NotedMentions:
    """Finds the names in readings that may have been meant otherwise."""

    catalogue: Catalogue
    vocabulary: Vocabulary

    def on(self, question: Question, reading: Reading) -> Iterator[Note]:
        """How what is named was taken, where it may have been meant otherwise."""
        for mention in reading.mentions:
            if mention.distance and len(mention.ids) == 1:
                yield Note("guessed", mention.heard, (mention.kind, mention.ids[0]))
            # "Ist LebensRäume der einzige Verbund in NRW?" is told by all that are there.
            if _is_passed_over(mention, question, reading) and limited(reading, self.vocabulary) != "verbund":
                yield Note("ordinary", mention.heard, ("verbund", mention.ids[0]))
            told = isinstance(question, kinds.Search) or (
                isinstance(question, kinds.IsAt) and not (question.town or set(mention.ids).isdisjoint(question.places))
            )
            if isinstance(question, kinds.Search) and (called := self._called_otherwise(mention, question, reading)):
                yield Note("otherwise", called, (mention.kind, mention.ids[0]))
            if told and self.has_namesake(mention, reading):
                yield Note("namesake", mention.heard, (mention.kind, mention.ids[0]))

    def has_namesake(self, mention: Mention, reading: Reading) -> bool:
        """Whether a place is called as a better known town is, and nothing tells which is meant."""
        place = self.catalogue.places[mention.ids[0]] if mention.kind == "place" else None
        town = place.namesake if place else None
        # "Osnabrück district"
        beside = reading.words[max(0, mention.start - 1) : mention.end + 1]
        if any("district" in self.vocabulary.sorts.get(word.folded, ()) for word in beside):
            return False
        told = place is not None and place.land in reading.ids("land") and not reading.lying
        return town is not None and not told and fold(mention.heard) == fold(short(town))

    def _called_otherwise(self, mention: Mention, search: kinds.Search, reading: Reading) -> str:
        """The name of a place that is looked in, if it may be another one: "Homberg (Ohm)", "Wetter (Hessen)"."""
        if mention.called or mention.kind != "place" or mention.ids[0] not in search.places:
            return mention.called
        land = next((other for other in reading.mentions if other.start >= mention.end), None)
        if land is None or land.ids[0] in search.laender or self.catalogue.places[mention.ids[0]].namesake:
            return ""
        return called_elsewhere(mention, land, reading, self.catalogue)


def _is_passed_over(mention: Mention, question: Question, reading: Reading) -> bool:
    """Whether a list of all there tells nothing of an ordinary word that a Verbund is called as well.

    "In Hessen ist es lebenswert"; not so where it is to be left out, a subject is looked for, or a fact is asked of it
    in a question of its own: "Wann endete KOMET, und was gab es noch in Thüringen?".
    """
    if not (mention.everyday and mention.kind == "verbund" and len(mention.ids) == 1) or mention.distance:
        return False
    match question:
        case kinds.Search(facts=(_, *_)) if len(reading.half(mention.start)) < len(reading.words):
            return False
        case kinds.Search(words=(), like=(), without=without):
            return fold(mention.heard) not in kinds.words_of(without.words) and mention.ids[0] not in without.verbuende
    return False
