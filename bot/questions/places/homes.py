"""What a place is said to be the home of: "Is Eschwege home to a project?", "Welches Land ist die Heimat von KIF?"."""

from collections.abc import Container, Iterator, Sequence

from bot.questions.reading.reading import Word
from bot.questions.words.vocabulary import Vocabulary


def homes(words: Sequence[Word], named: Container[int], vocabulary: Vocabulary) -> Iterator[int]:
    """Where it is said that a place, named or asked for, is the home of something: there home is no subject.

    Nothing but the place and small words stand between the verb and the home: not so "Projekte zur Heimat von Kindern",
    "Ist das Dorf noch Heimat?", "Was ist Heimat?".
    """
    for at, word in enumerate(words):
        if word.folded not in vocabulary.homes:
            continue
        verb = at - 1
        while verb > 0 and (verb in named or words[verb].folded in vocabulary.articles | vocabulary.fillers):
            verb -= 1
        if verb < 0 or words[verb].folded not in vocabulary.being:
            continue
        asked = verb > 0 and (words[verb - 1].says("place_word") or words[verb - 1].folded in vocabulary.settlements)
        if asked or any(position in named for position in range(verb - 1, at)):
            yield at
