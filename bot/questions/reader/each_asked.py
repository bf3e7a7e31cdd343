"""Two questions, each on a Verbund of its own: "Was macht NoLA und wer leitet KIF?".

Each half is understood by itself; where one asks what its Verbund is, that is told beside the answer to the other one.
"""

from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.reading.reading import Reading
from bot.questions.words.folding import as_written

Halves = tuple[str, str]
"""The texts of both questions."""
_TWO: Final = 2


def each_asked(reading: Reading) -> Halves | None:
    """The two questions, where nothing but two Verbünde is asked about, one in each, and they are not compared."""
    verbuende = [mention for mention in reading.mentions if mention.kind == "verbund"]
    together = reading.has("same", "different", "together", "jointly")
    if len(verbuende) != _TWO or len(set(reading.ids("verbund"))) != _TWO or reading.negations or together:
        return None
    first, second = verbuende
    words = reading.words
    starts = [
        i
        for i in range(first.end, second.start)
        if words[i].opens or (words[i].says("joins") and not words[i].says("either"))
        if any(word.says("question_word", "yes_no") for word in words[i + words[i].says("joins") : second.start][:_TWO])
    ]
    # "Was ist NoLA, und wo war es, und wer leitete KIF?" asks two things of the first one.
    if len(starts) != 1 or not any(word.says("question_word") for word in words[: starts[0]]):
        return None
    (start,) = starts
    return as_written(words[:start]), as_written(words[start + words[start].says("joins") :])


def told_beside(asked: Question, other: Question) -> str:
    """The Verbund that is told of beside the answer to what is `asked`, if the `other` question is what it is."""
    match asked, other:
        case (
            kinds.Facts(verbuende=(name,))
            | kinds.IsAt(verbuende=(name,))
            | kinds.ThemeOf(verbuende=(name,))
            | kinds.AllOrganisations(verbuende=(name,)),
            kinds.AboutVerbuende(verbuende=(told,)),
        ) if name != told:
            return told
    return ""
