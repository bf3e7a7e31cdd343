"""Organisations that are called by words of their names that nothing else has: "War Kiebingen dabei?"."""

from dataclasses import dataclass, replace
from typing import Final

from bot.questions.names.names import Mention
from bot.questions.organisations.organisations import OrganisationWords
from bot.questions.reading.reading import Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import as_written
from bot.questions.words.vocabulary import Vocabulary

_SHORTEST: Final = 4
"""Letters of the shortest word that tells an organisation."""


@dataclass(frozen=True, slots=True)
class ToldPartners:
    """Finds them where it is asked who took part, or what something with them was called."""

    vocabulary: Vocabulary
    topics: TopicIndex
    organisations: OrganisationWords

    def named(self, reading: Reading) -> Reading:
        """The same text, where strange words name the only organisation that has them in its name."""
        if any(mention.kind != "town" for mention in reading.mentions):
            return reading
        towns = {i for mention in reading.mentions for i in mention.span}
        strange = {i for i, word in enumerate(reading.words) if word in reading.rest}
        if not strange:
            return reading
        at = sorted(strange | towns)
        start, end = at[0], at[-1] + 1
        if end - start != len(at) or any(word.says("place_cue") for word in reading.before(start)):
            # "Wer war in Kiebingen dabei?"
            return reading
        words = reading.words[start:end]
        asked = reading.has("partners", "coordinator") or _asks_what_was_called(start, reading)
        if not (asked and all(map(self._may_tell, words))):
            return reading
        meant = self.organisations.called_by(word.folded for word in words)
        if len(meant) != 1:
            return reading
        mention = Mention(start, end, "organisation", tuple(meant), as_written(words))
        return replace(reading, mentions=(mention,), rest=())

    def _may_tell(self, word: Word) -> bool:
        """Whether a word says nothing else: it is in no description, and no kind or country of organisations."""
        words = self.vocabulary
        known = word.folded in words.sorts or word.folded in words.sorts_by_name or word.folded in words.countries
        return len(word.folded) >= _SHORTEST and not (known or self.topics.uses(word.folded))


def _asks_what_was_called(start: int, reading: Reading) -> bool:
    """Whether it is asked what something was called that had to do with that: "irgendwas mit nordwärts"."""
    return reading.says("called") and any(word.says("topic_cue") for word in reading.before(start))
