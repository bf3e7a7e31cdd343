"""That somebody in no list is not known to have taken part: "War der ADAC bei KIF dabei?"."""

from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.folding import as_written, fold
from bot.questions.grammar import Grammar
from bot.questions.kinds import Question
from bot.questions.noted.note import Note
from bot.questions.reading import Reading
from bot.questions.topics import TopicIndex
from bot.questions.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class StrangePartners:
    """Finds who is asked about and in no list."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar

    def note(self, question: Question, reading: Reading) -> Note | None:
        """That somebody in no list is not known to have taken part: "War der ADAC bei KIF dabei?"."""
        match question:
            case kinds.Facts(verbuende=(verbund,), facts=facts) if "partners" in facts:
                pass
            case _:
                return None
        if reading.asks_openly or reading.has("first_person") or not reading.words[0].says("yes_no"):
            return None
        at = [
            i
            for i, word in enumerate(reading.words)
            if word in reading.rest and self.grammar.nouns.may_be_noun(word, reading)
        ]
        name = reading.words[at[0] : at[-1] + 1] if at else ()
        if len(name) != len(at) or all(self._is_known(word.folded, verbund) for word in name):
            return None
        return Note("organisation", as_written(name), beside=verbund)

    def _is_known(self, word: str, verbund: str) -> bool:
        """Whether a folded word may tell of somebody who took part, by their name, their kind, or what is described."""
        there = self.catalogue.verbuende[verbund]
        names = [
            name
            for who in self.catalogue.organisations_of(there)
            for name in (who.name, who.name_en or "", *who.aliases)
        ]
        names += [f"{part.text.de} {part.text.en}" for part in there.partners if part.text]
        return word in self.vocabulary.sorts or self.topics.uses(word) or any(word in fold(name) for name in names)
