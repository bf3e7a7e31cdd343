"""What somebody takes to be so, as the claim that is to be confirmed: "KIF was in Bavaria I think"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.catalogue import Language
from bot.questions.folding import Token
from bot.questions.names import Mention
from bot.questions.vocabulary import Signal, Vocabulary

_OTHERWISE: Final[frozenset[Signal]] = frozenset(
    {"first_person", "private", "verbund_many", "which", "list", "seeks", "confirm", "no"}
)
"""Who says one of these tells of themselves, or that something is not so, asks for something else, or if it is so."""


def with_supposed(words: tuple[Token, ...], names: Sequence[Mention], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, with what says that somebody takes something to be so as a word at the end that asks if it is.

    Only what is told of a Verbund is such a claim: not so "Ich glaube, wir brauchen einen Dorfladen".
    """
    phrases = vocabulary.supposing_phrases
    verbs = {mention.end for mention in names if mention.kind == "verbund" and not mention.start}
    if not phrases.may_stand_in(words) or not any(mention.kind == "verbund" for mention in names):
        return words
    for start, word in enumerate(words):
        phrase = phrases.at(start, words)
        end = start + len(phrase)
        told = (*words[:start], *words[end:])
        colours = len(phrase) == 1 and word.folded in vocabulary.fillers and start - 1 not in verbs
        # "Isn't it KIF that was in Bavaria?" asks anyway.
        if colours or (vocabulary.says(word.folded, "yes_no") and words[end:]):
            continue
        if phrase and _is_claim(told, words[end:], vocabulary):
            tag = vocabulary.suppositions[phrase]
            asking = replace(
                word, text=tag, folded=tag, plain=tag, opens=False, pause=",", glued=False, asked=words[end - 1].asked
            )
            first, *others = told
            return (replace(first, opens=True, pause=""), *others, asking)
    return words


def _is_claim(told: Sequence[Token], behind: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether these words tell that something is so, and ask nothing; not so "Ich glaube, dass ..."."""
    if any(word.folded in vocabulary.claimed for word in behind[:1]):
        return False
    if not any(vocabulary.says(word.folded, "yes_no", "runs", "begins", "ends") for word in told):
        return False
    language = vocabulary.language(told)
    # "..., oder"
    return not (vocabulary.says(told[-1].folded, "either") or any(_asks(word, vocabulary, language) for word in told))


def _asks(word: Token, vocabulary: Vocabulary, language: Language | None) -> bool:
    # "KIF hatte was mit Steuern zu tun", but not "Was war das, KIF?"
    something = vocabulary.says(word.folded, "something") and not word.opens
    said = vocabulary.said_by(word, language)
    return ("question_word" in said and not something) or word.asked or not said.isdisjoint(_OTHERWISE)
