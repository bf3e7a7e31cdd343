"""What a question why takes for granted: it is what the same question without the "why" asks, and it may not be so.

"Warum endete MOSAIK schon 2018?" is answered as "Endete MOSAIK schon 2018?" is, and that no reason is known. Where the
rest asks nothing that is so or not so, the texts on a Verbund may tell the reason: "Warum startete KIF?".
"""

from collections.abc import Sequence
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.noted.note import Note, NoteKind
from bot.questions.reading import Reading

_DENIED: Final[frozenset[NoteKind]] = frozenset({"mistaken", "count"})
"""Notes that tell that something is not so, so that nobody asks for a reason any more."""
_OPEN: Final[NoteKind] = "neither"


def without_why(text: str, reading: Reading) -> str:
    """What a text asks behind the "why" that it begins with; empty where it begins with no such word."""
    first = reading.words[0] if reading.words else None
    return text.partition(first.text)[2].strip() if first and first.says("why") else ""


def is_so_or_not(question: Question, notes: Sequence[Note]) -> bool:
    """Whether what is asked without the "why" is something that is so or not so."""
    said = {note.kind for note in notes}
    match question:
        case kinds.IsAt(leading=leading):
            # Why something was in a place, its texts may tell.
            return leading
        case kinds.Facts(facts=facts, claims=claims):
            return bool(claims) or "mistaken" in said or (_OPEN in said and facts == ("when",))
        case kinds.AllVerbuende() | kinds.AllThemes() | kinds.AboutProgramme():
            return not said.isdisjoint(_DENIED)
    return False


def on_reason(notes: Sequence[Note]) -> tuple[Note, ...]:
    """The notes on what is taken for granted, with what is not known of the reason for it."""
    if any(note.kind in _DENIED for note in notes):
        return tuple(notes)
    left = tuple(note for note in notes if note.kind != _OPEN)
    return (Note("reason", "whether" if len(left) < len(notes) else ""), *left)
