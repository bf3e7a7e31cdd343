"""Of how many Verbünde it is so what is asked of a part of them, and if these are so many: "Haben die meisten ...?"."""

from collections.abc import Iterable

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.noted.note import Note
from bot.questions.noted.of_none import on_any
from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary


def on_part(
    question: Question, notes: Iterable[Note], part: str, asked: Reading, vocabulary: Vocabulary
) -> Note | None:
    """That so many are counted; nothing where not even that could be said of all: what is found is not what is asked.

    `asked` is the question of all of them, and `notes` are what is said to it.
    """
    if of_all := next((note for note in notes if note.kind == "all"), None):
        return of_all if part == "all" else Note("portion", part, of_all.meant)
    dealt = part != "all" and isinstance(question, kinds.Search) and bool(question.words)
    return Note("portion", part) if dealt and on_any(question, asked, vocabulary) else None
