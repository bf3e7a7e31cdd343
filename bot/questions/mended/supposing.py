"""What somebody takes to be so, as the claim that is to be confirmed: "KIF was in Bavaria I think"."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.catalogue import Language
from bot.questions.names.names import Mention
from bot.questions.words.folding import Token, fold
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_OTHERWISE: Final[frozenset[Signal]] = frozenset(
    {"first_person", "private", "verbund_many", "which", "list", "seeks", "confirm", "no"}
)
"""Who says one of these tells of themselves, or that something is not so, asks for something else, or if it is so."""
_VERBS: Final[tuple[Signal, ...]] = ("yes_no", "runs", "begins", "ends", "coordinator")
"""What verbs say with which something is told of a Verbund."""


def with_supposed(words: tuple[Token, ...], names: Sequence[Mention], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, with what says that somebody takes something to be so as what asks if it is.

    Only what is told of a Verbund is such a claim: not so "Ich glaube, wir brauchen einen Dorfladen".
    """
    if not any(mention.kind == "verbund" for mention in names):
        return words
    words = _with_tag_joined(words, vocabulary)
    phrases = vocabulary.supposing_phrases
    if not phrases.stand_in(words):
        return words
    verbs = {mention.end for mention in names if any(_tells(word, vocabulary) for word in words[mention.end :][:1])}
    small = vocabulary.fillers | vocabulary.plain
    for start, word in enumerate(words):
        phrase = phrases.at(start, words)
        end = start + len(phrase)
        colours = len(phrase) == 1 and word.folded in small and start - 1 not in verbs
        # "Isn't it KIF that was in Bavaria?" asks anyway.
        opens = vocabulary.says(word.folded, "yes_no") and not _is_clause(words[end:], vocabulary)
        if not phrase or ((colours or opens) and words[end:]):
            continue
        if asked := _confirmed(words, start, end, vocabulary):
            return asked
    return words


def _confirmed(words: tuple[Token, ...], start: int, end: int, vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words with what asks if it is so instead of those from `start` to `end`; none where nothing is claimed.

    "Ich habe gelesen, dass KIF 2018 endete" is asked like "Stimmt, dass KIF 2018 endete", and "I read that KIF ended in
    2018", where the verb stands as in a sentence of its own, like "KIF ended in 2018, right".
    """
    asking = vocabulary.suppositions[tuple(word.folded for word in words[start:end])]
    of_clause = _is_clause(words[end:], vocabulary)
    before = of_clause and vocabulary.says(asking, "yes_no")
    told = (*words[:start], *words[end + (of_clause and not before) :])
    told = told[: _tag(told, vocabulary)]
    if (of_clause and start) or not _is_claim(told, vocabulary):
        return ()
    asked = replace(words[start], text=asking, folded=fold(asking), plain=fold(asking), glued=False, pause="")
    if before:
        return (asked, *told)
    tag = replace(asked, opens=False, pause=",", asked=words[end - 1].asked)
    return (replace(told[0], opens=True, pause=""), *told[1:], tag)


def _is_clause(words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether a clause begins that tells what is so: "that KIF was in Bavaria"."""
    return any(word.folded in vocabulary.claimed for word in words[:1])


def _with_tag_joined(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, with a last sentence that only asks if it is so in the one before: "KIF endete 2018. Stimmt das?"."""
    tag = _tag(words, vocabulary)
    if not 0 < tag < len(words) or not words[tag].opens:
        return words
    return (*words[:tag], replace(words[tag], opens=False, pause=","), *words[tag + 1 :])


def _tag(words: tuple[Token, ...], vocabulary: Vocabulary) -> int:
    """Where words of their own begin that ask at the end if it is so, behind a comma or a full stop, if any do."""
    start = next((i for i in range(len(words) - 1, 0, -1) if words[i].parted), len(words))
    size, said = vocabulary.read(words, start) if start < len(words) else (0, frozenset[Signal]())
    supposing = len(vocabulary.supposing_phrases.at(start, words))
    asks = ("confirm" in said and start + size == len(words)) or start + supposing == len(words)
    return start if asks else len(words)


def _is_claim(told: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether these words tell that something is so, and ask nothing."""
    if not any(_tells(word, vocabulary) for word in told):
        return False
    if any(word.folded in vocabulary.unreal for word in told):
        # "KIF wäre was für Bayern"
        return False
    language = vocabulary.language(told)
    # "..., oder"
    return not (vocabulary.says(told[-1].folded, "either") or any(_asks(word, vocabulary, language) for word in told))


def _tells(word: Token, vocabulary: Vocabulary) -> bool:
    return vocabulary.says(word.folded, *_VERBS) or word.folded in vocabulary.gets


def _asks(word: Token, vocabulary: Vocabulary, language: Language | None) -> bool:
    # "KIF hatte was mit Steuern zu tun", but not "Was war das, KIF?"
    something = vocabulary.says(word.folded, "something") and not word.opens
    said = vocabulary.said_by(word, language)
    return ("question_word" in said and not something) or word.asked or not said.isdisjoint(_OTHERWISE)
