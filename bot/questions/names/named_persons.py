"""Somebody who is named by a title and a name, of whom nothing is known: "Wer ist Herr Müller?"."""

from itertools import pairwise

from bot.questions.reading.reading import Reading, Word
from bot.questions.words.vocabulary import Vocabulary


def persons_named(reading: Reading, vocabulary: Vocabulary) -> tuple[Word, ...]:
    """The names of those who are spoken of, which are no subjects, whatever they are in other texts ("Bauer")."""
    if not reading.says_any(vocabulary.titles):
        return ()
    shouted = not any(word.text[:1].islower() for word in reading.words)
    return tuple(
        name
        for title, name in pairwise(reading.words)
        if title.folded in vocabulary.titles and name in reading.rest and not name.parted
        if name.text[:1].isupper() or shouted
    )


def speaks_of_person(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is said of somebody with a title what they did with a Verbund: "Ist Herr Müller aus Gifhorn bei KIF?".

    "Hat Frau Schmidt recht, dass KIF 2019 endete?" speaks of them in another clause.
    """
    if not reading.says_any(vocabulary.titles):
        return False
    clauses = {reading.clause(mention.start) for mention in reading.mentions if mention.kind == "verbund"}
    return any(
        title.folded in vocabulary.titles and not (name.parted or name.signals) and reading.clause(i) in clauses
        for i, (title, name) in enumerate(pairwise(reading.words))
    )


def asks_who_somebody_is(named: tuple[Word, ...], reading: Reading) -> bool:
    """Whether nothing is asked but of those who are named: "Wer ist Herr Müller?", "Kennst du Frau Bauer?"."""
    return bool(named) and reading.asks and not (reading.tells_own or reading.mentions or reading.rest)
