"""How large places are said to be, of which answers tell nothing: "Projekte in Kleinstädten"."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bot.questions.noted.note import Note
from bot.questions.places.sizes import settlement_denied, size_looked_for, size_told, sized_places
from bot.questions.reading.denied_facts import denied_fact
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class NotedSizes:
    """Finds the sizes of places in readings."""

    vocabulary: Vocabulary
    topics: TopicIndex
    nouns: Nouns

    def on(self, looked_for: Collection[str], reading: Reading, *, chosen: bool = False) -> Iterator[Note]:
        """How large places are said to be, unless it is looked for by its words, or `chosen` by who took part."""
        told = size_told(reading, self.vocabulary, self.nouns)
        subject, heard = size_looked_for(reading, self.vocabulary, self.nouns, self.topics)
        if tuple(looked_for) == (subject,) and sized_places(reading, self.vocabulary):
            yield Note("sized", heard)
            return
        apart = looked_for and not (chosen or denied_fact(reading))
        denied = settlement_denied(reading, self.vocabulary) if apart else range(0)
        for span in filter(None, (told, denied, *sized_places(reading, self.vocabulary))):
            last = reading.words[span.stop - 1]
            if self.nouns.subject(last) not in looked_for:
                yield Note("size", last.text)
                return
