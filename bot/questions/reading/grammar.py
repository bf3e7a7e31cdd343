"""What a reading is asked about its grammar, by what is asked about: nouns, how subjects are told, and places."""

from dataclasses import dataclass
from typing import Self

from bot.catalogue import Catalogue
from bot.questions.places.locatives import Locatives
from bot.questions.reading.nouns import Nouns
from bot.questions.topics.combined_subjects import CombinedSubjects
from bot.questions.topics.denied_subjects import DeniedSubjects
from bot.questions.topics.english_compounds import EnglishCompounds
from bot.questions.topics.roles import Roles
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Grammar:
    """Reads readings about one catalogue between the lines."""

    nouns: Nouns
    roles: Roles
    denied: DeniedSubjects
    combined: CombinedSubjects
    locatives: Locatives
    compounds: EnglishCompounds

    @classmethod
    def of(cls, catalogue: Catalogue, vocabulary: Vocabulary, topics: TopicIndex) -> Self:
        """The grammar of texts about a catalogue."""
        nouns = Nouns(catalogue, vocabulary, topics)
        roles = Roles(vocabulary, nouns)
        return cls(
            nouns,
            roles,
            DeniedSubjects(vocabulary, topics, nouns),
            CombinedSubjects(vocabulary, topics, nouns, roles),
            Locatives(catalogue, vocabulary, topics),
            EnglishCompounds(vocabulary, topics, nouns),
        )
