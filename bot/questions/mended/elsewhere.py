"""Whether somebody was elsewhere than in a Verbund: "noch woanders dabei als bei KIF", "elsewhere than in KIF".

Behind "als" or "außer" the Verbund is put aside, though a preposition says that it is looked for there.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import takewhile

from bot.questions.names.known_names import NARROWING
from bot.questions.names.names import Mention
from bot.questions.words.folding import Token, fold
from bot.questions.words.vocabulary import THAN, Vocabulary


def with_elsewhere(words: tuple[Token, ...], found: Sequence[Mention], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, the Verbund plainly put aside, and any place in the place of "elsewhere".

    Where another one is named, both may be compared: "Hat Gifhorn bei KIF andere Partner als bei KOMET?".
    """
    if vocabulary.asides.keys().isdisjoint([word.folded for word in words]):
        return words
    verbuende = [mention for mention in found if mention.kind == "verbund"]
    if len(verbuende) != 1 or not any(mention.kind in NARROWING for mention in found):
        return words
    name = verbuende[0].start
    between = takewhile(lambda i: _leads_to_name(words[i], vocabulary), range(name - 1, -1, -1))
    aside = name - 1 - len(list(between))
    if aside < 0 or words[aside].folded not in vocabulary.asides:
        return words
    elsewhere = list(_elsewhere(words, vocabulary))
    if words[aside].folded in THAN:
        asks = bool(elsewhere) or _speaks_of_other(words[:aside], vocabulary)
    else:
        # "Neben dem Mosaik" and "außer KIF" put it aside already.
        asks = bool(elsewhere) or any(vocabulary.says(word.folded, "place_cue") for word in words[aside:name])
    if not asks:
        return words
    told = list(words)
    for start, end, meant in sorted([*elsewhere, (aside, name, vocabulary.asides[words[aside].folded])], reverse=True):
        told[start:end] = [replace(words[start], text=meant, folded=fold(meant), plain=fold(meant))]
    return tuple(told)


def _leads_to_name(word: Token, vocabulary: Vocabulary) -> bool:
    """Whether it may stand between "als" and a name: "als bei dem Projekt KIF"."""
    return word.folded in vocabulary.articles or vocabulary.says(word.folded, "place_cue", "at_cue", "verbund_one")


def _elsewhere(words: Sequence[Token], vocabulary: Vocabulary) -> Iterator[tuple[int, int, str]]:
    """Where "elsewhere" is said, and what says that it may be anywhere."""
    for start in range(len(words)):
        if phrase := vocabulary.elsewhere_phrases.at(start, words):
            yield start, start + len(phrase), vocabulary.elsewhere[phrase]


def _speaks_of_other(words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether something other is asked for, and nothing is compared: "bei etwas anderem", not "noch größer"."""
    compares = any(vocabulary.is_comparative(word.folded) for word in words)
    return not compares and any(vocabulary.says(word.folded, "other") for word in words)
