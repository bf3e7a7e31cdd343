"""Where the end or the beginning of a Verbund is said to have been: "Wann war der Abschluss von MIGOEK in Holzminden?".

That asks for an event, and not until when the Verbund ran.
"""

from collections.abc import Iterator
from itertools import pairwise

from bot.questions.names.names import Mention
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.vocabulary import Vocabulary


def edge_there(reading: Reading, vocabulary: Vocabulary) -> Iterator[Mention]:
    """The places at which an event was that is asked when; none in "Bis wann lief KIF in Gifhorn?"."""
    asks = any(word.says("when") and word.says("question_word") for word in reading.words)
    event = any(
        word.says("begins", "ends") and (before.says("topic_cue") or before.folded in vocabulary.articles)
        for before, word in pairwise(reading.words)
    )
    if not (asks and event):
        return
    inside = any(
        word.folded in vocabulary.inside
        for mention in reading.mentions
        if mention.kind == "place"
        for word in reading.before(mention.start, ARTICLE)
    )
    yield from (mention for mention in reading.mentions if inside and mention.kind in {"place", "town"})
