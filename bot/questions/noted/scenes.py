"""Places that are named and narrow nothing: who asks of them is told so."""

from collections.abc import Iterator
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.known_names import WHERE
from bot.questions.negation import is_denied
from bot.questions.noted.note import Note
from bot.questions.reading import Reading
from bot.questions.vocabulary import Vocabulary

_NARROWED: Final = (kinds.Perhaps, kinds.Search)


def scenes_unheeded(question: Question, reading: Reading, vocabulary: Vocabulary) -> Iterator[Note]:
    """The places in which something is asked about that is told of everywhere: "Warum stehen in Kiel Läden leer?".

    Where somebody tells of themselves, a place is only where that happens.
    """
    if not isinstance(question, _NARROWED) or reading.tells_own or reading.long or reading.has("there"):
        return
    if isinstance(question, kinds.Search) and not question.has_words_only:
        return
    named = [mention for mention in reading.mentions if mention.kind in WHERE]
    if len(named) == len(reading.mentions):
        for mention in named:
            inside = any(word.folded in vocabulary.inside for word in reading.before(mention.start))
            if inside and not is_denied(mention, reading):
                yield Note("everywhere", mention.heard)
