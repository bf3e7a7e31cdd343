"""What Verbünde are looked for on, right behind the word for them: "Projekte zu Nachbarn", "projects on privacy"."""

from collections.abc import Sequence

from bot.questions.reading import Word
from bot.questions.vocabulary import VERBUENDE, Vocabulary


def is_looked_for(position: int, words: Sequence[Word], vocabulary: Vocabulary) -> bool:
    """Whether a word is what Verbünde are looked for on, be it one that asks for something else where it stands alone.

    Not "Projekte mit Partnern", nor "Projekte bei Bremen".
    """
    if position < 2:
        return False
    verbuende, cue, word = words[position - 2 : position + 1]
    return (
        verbuende.says(*VERBUENDE)
        and cue.says("topic_cue")
        and not (cue.says("place_cue") or cue.folded in vocabulary.sort_cues)
        and not (cue.parted or word.parted)
    )
