"""Who somebody is that asks: "Ich bin Bürgermeisterin, was könnte uns helfen?"."""

from itertools import dropwhile, takewhile
from typing import Final

from bot.questions.names.known_names import WHERE
from bot.questions.places.home_abroad import asks_there, home_asked_of, opening
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import Reading, Word
from bot.questions.words.vocabulary import AS, Vocabulary

_ROLE: Final = 6
"""So many words at most tell who somebody is, before they speak of themselves."""


def introduced(reading: Reading, vocabulary: Vocabulary, nouns: Nouns) -> set[Word]:
    """The words that tell no more than who somebody is that asks in another clause.

    What is no subject cannot be taken for one, unless it is told of a place. Nobody looks for where they are from
    abroad, unless they ask of there. What somebody does is what they look for where they name nothing else: "I study
    mobility, which are there?".
    """
    size = opening(reading.words, vocabulary)
    if not size:
        return set()
    clause = range(size, _end_of_role(size, reading))
    opens = reading.words[:size]
    deals = tuple(word.folded for word in opens) in vocabulary.dealing_with
    # "Wir wohnen in Essen" is not about living.
    said = {word for word in opens if deals and word in reading.rest}
    if clause.stop == len(reading.words):
        return said
    told = dropwhile(lambda word: _leads_to_noun(word, vocabulary), (reading.words[i] for i in clause))
    speaker = set(takewhile(lambda word: word in reading.rest, told))
    # "Ich bin Bürgermeister eines Dorfes, was bringt uns das?"
    speaker |= {reading.words[i] for i in clause if reading.words[i].folded in vocabulary.settlements}
    if reading.language == "en" and any(
        reading.words[i - 1] in speaker and reading.words[i].folded in vocabulary.being for i in clause
    ):
        # "As vacancy is our problem, which projects are there?"
        return set()
    behind = reading.words[clause.stop :]
    # "As a wolf expert I want to see wolf projects"
    speaker.difference_update(behind)
    there = any(mention.kind in WHERE and mention.start in clause for mention in reading.mentions)
    asks_else = there or any(word in reading.rest and nouns.may_be_subject(word, reading) for word in behind)
    if (deals or _is_organisation(reading, size, vocabulary)) and not asks_else:
        plain = vocabulary.sorts.keys() | vocabulary.settlements
        speaker = {word for word in speaker if word.folded in plain or not nouns.is_described(word)}
    elif not there:
        speaker = {word for word in speaker if nouns.may_be_subject(word, reading)}
    speaker |= said if there else set(opens)
    abroad = {reading.words[i] for i in clause if reading.words[i].folded in vocabulary.countries}
    if home := home_asked_of(reading, vocabulary, nouns):
        return speaker - abroad - {home}
    return speaker - abroad if asks_there(behind) else speaker | abroad


def _end_of_role(size: int, reading: Reading) -> int:
    """Where it ends what somebody says that they are: with the clause, or where they go on to speak of themselves.

    "As a mayor I want to see wolf projects", "Als Bürgermeister möchte ich Wolfsprojekte sehen"
    """
    stop = reading.clause(0).stop
    if stop < len(reading.words) or reading.words[0].folded not in AS:
        return stop
    if reading.language == "en" and not any(word.says("indefinite") for word in reading.words[1:2]):
        # "As vacancy grows we need help"
        return stop
    reach = range(size + 1, min(stop, size + _ROLE))
    speaker = next((i for i in reach if reading.words[i].own and not reading.words[i].says("private")), stop)
    # In German the verb stands before it.
    if speaker == stop:
        return stop
    return speaker - 1 if reading.language == "de" else speaker


def _is_organisation(reading: Reading, size: int, vocabulary: Vocabulary) -> bool:
    """Whether several people tell what they are together: "Wir sind ein Abwasserverband", "We are a water utility"."""
    verb, *behind = reading.words[size - 1 : size + 1]
    return verb.folded in vocabulary.being and any(word.says("indefinite") for word in behind)


def _leads_to_noun(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word may stand before what somebody is: "Ich schreibe für die NZ", but not "über Leerstand"."""
    small = vocabulary.is_of_questions(word.folded) and not word.signals
    return small or word.says("indefinite", "for_cue", "place_cue", "place_word", "first_person")
