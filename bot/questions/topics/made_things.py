"""The thing that a verb right before it says was made: "Which project built an app for buses?".

Whoever deals with buses need not have made any app, so that nothing of this is left out silently.
"""

from itertools import pairwise, takewhile

from bot.questions.reading.reading import Reading, Word
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


def thing_made(reading: Reading, vocabulary: Vocabulary) -> tuple[Word, ...]:
    """The words for what is asked to have been made, if who made it is asked for: "a dog tax app"."""
    if not reading.has("who", *VERBUENDE):
        return ()
    making = vocabulary.makes | vocabulary.drafts
    for position, (verb, article) in enumerate(pairwise(reading.words), start=2):
        if verb.folded in making and article.says("indefinite"):
            behind = reading.words[position : reading.clause(position - 1).stop]
            thing = tuple(takewhile(lambda word: word in reading.rest and not word.parted, behind))
            # In "a budget calculator", what it ends with is a word of questions.
            following = behind[len(thing) : len(thing) + 1]
            small = vocabulary.letters.prepositions
            ends = (w.parted or w.folded in small or w.says("joins", "pronoun", "which") for w in following)
            return thing if all(ends) else ()
    return ()
