"""Places of which it is said how many they are: "In welchen zwei Städten lief KIF?" asks where that was."""

from collections.abc import Callable, Sequence

from bot.questions.words.folding import Token
from bot.questions.words.vocabulary import Vocabulary


def without_counted_places(
    words: tuple[Token, ...], vocabulary: Vocabulary, names_verbund: Callable[[tuple[Token, ...]], bool]
) -> tuple[Token, ...]:
    """The words without the number between what asks which places of a Verbund, and the word for these.

    How many they are is told with them. Of other Verbünde it is looked for by the number: "In welchen zwei Ländern lief
    mehr als ein Verbund?".
    """
    for at in range(1, len(words) - 1):
        asks = _is_number(at, words, vocabulary) and _asks_where(words[at - 1], words[at + 1], vocabulary)
        if asks and names_verbund(words):
            return (*words[:at], *words[at + 1 :])
    return words


def _is_number(at: int, words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    number = vocabulary.is_number(words[at]) or vocabulary.says(words[at].folded, "together")
    return number and not (words[at].parted or words[at + 1].parted)


def _asks_where(asking: Token, noun: Token, vocabulary: Vocabulary) -> bool:
    """Whether both ask together where something was: "welchen ... Städten"."""
    said = vocabulary.signals((asking.folded, noun.folded))
    return "where" in said or said >= {"which", "land_word"}
