"""Who or what belongs to a Verbund: "Was Oxford part of KIF?", "Wo ist die App von IMONA?"."""

from dataclasses import dataclass
from itertools import pairwise

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Parts:
    """Decides on cases in which it is asked of a part of a Verbund, of which only the Verbund tells."""

    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar

    def question(self, case: Case) -> Question | None:
        """Who took part, or where a thing is to be found that a Verbund made."""
        reading = case.reading
        if case.asks_theme:
            return None
        if reading.has("belong", "members"):
            return self._of_who_belongs(case) if not case.facts else None
        # "Where were KIF and NoLA?" is told of nobody's own.
        own = any(word.own for word in _before_names(reading))
        # "Wo hat man die App von iMona erprobt?" asks where something was done.
        done = any(word.says("having") for word in reading.words[1:2])
        asks_where = case.facts == ("where",) and reading.words[0].says("where") and not done
        if asks_where and (own or self._strange_before(reading)):
            # "Wo ist die App von IMONA?", "Wo kann ich bei MOSAIK mitmachen?"
            return kinds.Facts(case.names, ("where", "link"))
        return None

    def _of_who_belongs(self, case: Case) -> Question | None:
        words = case.reading.words
        if words[0].says("who"):
            # "Wer gehört zu KIF?"
            return kinds.Facts(case.names, ("partners",))
        if any(one.says("how_many") and other.folded in self.vocabulary.sorts for one, other in pairwise(words)):
            # "Wie viele Gemeinden gehören zu KIF?"
            return kinds.Facts(case.names, ("where", "partners"))
        first = self._strange_before(case.reading)
        if first and words[0].says("yes_no") and not self.topics.uses(first.folded):
            # "Was Oxford part of KIF?"
            return kinds.Facts(case.names, ("partners",))
        return None

    def _strange_before(self, reading: Reading) -> Word | None:
        """The first strange noun, if it stands before all names in the clause that a text begins with."""
        before = (word for word in _before_names(reading) if word in reading.rest)
        return next((word for word in before if self.grammar.nouns.may_be_noun(word, reading)), None)


def _before_names(reading: Reading) -> tuple[Word, ...]:
    """The words before all names, in the clause that a text begins with."""
    first = min((mention.start for mention in reading.mentions), default=0)
    return reading.words[: min(first, reading.clause(0).stop)]
