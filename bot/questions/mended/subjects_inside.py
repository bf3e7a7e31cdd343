"""English subjects of two nouns behind "in", where else a place stands: "projects in flood protection" are on that."""

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.names.names import Mention
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import Token
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary


def with_subjects_inside(
    words: tuple[Token, ...], found: Sequence[Mention], vocabulary: Vocabulary, topics: TopicIndex
) -> tuple[Token, ...]:
    """The words with "on" for "in" before two nouns that are no place, and of which no Verbund deals with the first.

    "Projects in rural areas" and "in medieval villages" were there, and not on these.
    """
    cues = [i for i, word in enumerate(words[:-2]) if word.folded in vocabulary.subject_cues]
    if not cues or vocabulary.language(words) != "en":
        return words
    named, read = positions(found), list(words)
    for at in cues:
        cue, kind, noun = words[at : at + 3]
        inside = named.isdisjoint((at, at + 1, at + 2)) and _are_nouns(kind, noun, vocabulary)
        strange = not topics.is_found(kind.folded) and not vocabulary.says(noun.folded, "place_word")
        where = noun.folded in vocabulary.all_settlements | vocabulary.areas
        before = words[at - 1].folded if at else ""
        asked = not before or vocabulary.is_of_questions(before) or topics.is_relational(before)
        if inside and strange and asked and not where and _ends(at + 3, words, vocabulary):
            on = vocabulary.subject_cues[cue.folded]
            read[at] = replace(cue, folded=on, plain=on)
    return tuple(read)


def _are_nouns(kind: Token, noun: Token, vocabulary: Vocabulary) -> bool:
    """Whether two words in small letters stand side by side, and ask for nothing themselves."""
    small = kind.text.islower() and noun.text.islower() and not (kind.parted or noun.parted)
    return small and not any(vocabulary.is_of_questions(word.folded) for word in (kind, noun))


def _ends(at: int, words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether a phrase ends there: nothing stands behind it that could be a third noun."""
    return all(word.parted or vocabulary.is_of_questions(word.folded) for word in words[at : at + 1])
