"""Names in which somebody stopped to think: "Kleinstadt ... dings ... gestalten", "Koda, äh, eG"."""

from collections.abc import Callable
from dataclasses import replace

from bot.questions.words.folding import Token
from bot.questions.words.vocabulary import Vocabulary


def without_breaks(
    words: tuple[Token, ...], is_name: Callable[[str], bool], vocabulary: Vocabulary
) -> tuple[Token, ...]:
    """The words, names in one piece again; what stands around a name is left as it is ("KIF, äh, KOMET")."""
    if not any(vocabulary.says(word.folded, "hesitation") for word in words):
        return words
    found = list(words)
    for at in range(len(words) - 2, 0, -1):
        before, behind = words[at - 1], words[at + 1]
        broken = vocabulary.says(words[at].folded, "hesitation") and is_name(before.folded + behind.folded)
        if broken and not (is_name(before.folded) and is_name(behind.folded)):
            found[at : at + 2] = [replace(behind, opens=False, pause="")]
    return tuple(found)
