"""Who somebody is that asks: "Ich bin Bürgermeisterin, was könnte uns helfen?"."""

from itertools import dropwhile, pairwise, takewhile
from typing import Final

from bot.questions.known_names import WHERE
from bot.questions.nouns import Nouns
from bot.questions.reading import Reading, Word
from bot.questions.vocabulary import Vocabulary

_OPENING: Final = 2
"""Words of the longest phrase by which somebody tells who they are."""


def introduced(reading: Reading, vocabulary: Vocabulary, nouns: Nouns) -> set[Word]:
    """The words that tell no more than who somebody is that asks in another clause.

    What is no subject cannot be taken for one, unless it is told of a place. Nobody looks for where they are from
    abroad.
    """
    opening = tuple(word.folded for word in reading.words[:_OPENING])
    size = next((size for size in range(len(opening), 0, -1) if opening[:size] in vocabulary.speaking_as), 0)
    clause = range(size, reading.clause(0).stop)
    if not size or clause.stop == len(reading.words):
        return set()
    told = dropwhile(lambda word: _leads_to_noun(word, vocabulary), (reading.words[i] for i in clause))
    speaker = set(takewhile(lambda word: word in reading.rest, told))
    if not any(mention.kind in WHERE and mention.start in clause for mention in reading.mentions):
        speaker = {word for word in speaker if nouns.may_be_subject(word, reading)}
    behind = pairwise(reading.words[clause.stop :])
    if any(one.says("place_cue", "since") and two.says("there") for one, two in behind):
        # "Ich bin aus der Schweiz, gab es Partner von dort?"
        return speaker
    return speaker | {reading.words[i] for i in clause if reading.words[i].folded in vocabulary.countries}


def _leads_to_noun(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word may stand before what somebody is: "Ich schreibe für die NZ", but not "über Leerstand"."""
    small = vocabulary.is_of_questions(word.folded) and not word.signals
    return small or word.says("indefinite", "for_cue", "place_cue", "first_person")
