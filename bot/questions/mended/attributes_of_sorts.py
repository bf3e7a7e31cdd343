"""Who led or took part, told by an adjective: "unter kommunaler Leitung" is "unter Leitung einer Kommune"."""

from dataclasses import replace

from bot.questions.words.folding import Token
from bot.questions.words.vocabulary import Vocabulary


def with_sorts_of_attributes(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, with a kind of organisation in place of its adjective right before who led or took part.

    Anywhere else it tells of a subject: "kommunale Finanzen".
    """
    meant = [vocabulary.sort_adjectives.get(word.folded, "") for word in words]
    return tuple(
        replace(word, text=sort.capitalize(), folded=sort, plain=sort)
        if sort and not behind.parted and _is_somebody(behind, vocabulary)
        else word
        for word, sort, behind in zip(words, meant, (*words[1:], *words[-1:]), strict=True)
    )


def _is_somebody(word: Token, vocabulary: Vocabulary) -> bool:
    return word.folded in vocabulary.any_partners or word.folded in vocabulary.coordinates
