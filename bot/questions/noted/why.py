"""What a question why takes for granted: it is what the same question without the "why" asks, and it may not be so.

"Warum endete MOSAIK schon 2018?" is answered as "Endete MOSAIK schon 2018?" is; where that is so, no reason is known of
it. Where the rest asks nothing that is so or not so, the texts on a Verbund may tell the reason: "Warum startete KIF?".
"""

from collections.abc import Sequence
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import WHERE
from bot.questions.noted.note import Note, NoteKind
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.vocabulary import Vocabulary

_VERDICTS: Final[frozenset[NoteKind]] = frozenset({"count", "so"})
"""Notes that tell whether something is so, heard as "yes" or "no"."""
_OPEN: Final[NoteKind] = "neither"


def without_why(text: str, reading: Reading) -> str:
    """What a text asks behind the "why" that it begins with; empty where it begins with no such word."""
    first = reading.words[0] if reading.words else None
    return text.partition(first.text)[2].strip() if first and first.says("why") else ""


def is_so_or_not(question: Question, notes: Sequence[Note]) -> bool:
    """Whether what is asked without the "why" is something that is so or not so."""
    said = {note.kind for note in notes}
    match question:
        case kinds.IsAt(of_lead=of_lead):
            # Why something was in a place, its texts may tell.
            return of_lead
        case kinds.Facts(facts=facts, claims=claims):
            return bool(claims) or "mistaken" in said or (_OPEN in said and facts == ("when",))
        case kinds.Superlative() | kinds.AllPlaces() | kinds.AllLaender():
            # "Warum hat Bayern die meisten Verbünde?"
            return "most" in said
        case kinds.AllVerbuende() | kinds.AllThemes() | kinds.AboutProgramme() | kinds.Search() | kinds.Members():
            return any(map(_denies, notes))
    return False


def _denies(note: Note) -> bool:
    """Whether a note tells that something is not so, so that nobody asks for a reason any more."""
    return note.kind == "mistaken" or (note.kind in _VERDICTS and note.heard == "no")


def on_reason(notes: Sequence[Note]) -> tuple[Note, ...]:
    """The notes on what is taken for granted, with what is not known of the reason for it."""
    if any(map(_denies, notes)):
        return tuple(notes)
    left = tuple(note for note in notes if note.kind != _OPEN)
    first = tuple(note for note in left if note.kind == "most")
    reason = Note("reason", "whether" if len(left) < len(notes) else "")
    return (*first, reason, *(note for note in left if note not in first))


def after_all(question: Question, catalogue: Catalogue) -> kinds.Facts | None:
    """Where a Verbund was, or who took part, where it is asked why one was not there that was.

    "Warum war Lünen bei CoProGrün nicht dabei?"; nothing where it was not, or several are asked about: "Why not in
    Hesse, but in Bavaria?".
    """
    match question:
        case kinds.IsAt(of_lead=True):
            return None
        case kinds.IsAt(verbuende=(_,)) if _is_of_one(question) and _was_there(question, catalogue):
            return kinds.Facts(question.verbuende, ("partners",) if question.organisations else ("where",))
    return None


def _is_of_one(asked: kinds.IsAt) -> bool:
    return len((*asked.laender, *asked.places, *asked.towns, *asked.organisations)) == 1


def _was_there(asked: kinds.IsAt, catalogue: Catalogue) -> bool:
    """Whether a Verbund was in one of the places that are asked about, or somebody who is asked about took part."""
    with_them = (catalogue.verbuende_with(catalogue.organisations[id_]) for id_ in asked.organisations)
    places = asked.laender or asked.places
    there = catalogue.verbuende_there(asked.laender, asked.places) if places else frozenset[str]()
    return not there.union(*with_them).isdisjoint(asked.verbuende)


def asks_why(question: Question, reading: Reading) -> bool:
    """Whether it is asked why Verbünde are where, when or as many as they are, which no text on them tells."""
    match question:
        case kinds.Search(words=(), like=()) | kinds.AllVerbuende() | kinds.AllLaender() | kinds.Superlative():
            return reading.words[0].says("why")
        case kinds.IsAt() | kinds.Facts(facts=("partners",) | ("coordinator",) | ("where",)):
            # "Wieso koordiniert die OLEG das Flächenmanagement?"
            return any(_opens_with_why(i, reading) for i in range(len(reading.words)))
    return False


def asks_why_moved(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked why somebody joined a Verbund or left it, which nothing tells: "Why did Otzberg leave?".

    Or stopped: "Warum hat Gifhorn beim KIF aufgehört?", but not "Warum endete KIF in Gifhorn?".
    """
    match question:
        case kinds.AboutVerbuende() | kinds.Facts(facts=("partners",) | ("coordinator",) | ("where",) | ("outcome",)):
            pass
        case _:
            return False
    somebody = {mention.start for mention in reading.mentions if mention.kind in {*WHERE, "organisation"}}
    somebody |= {
        i for i, word in enumerate(reading.words) if word.says("place_word") or word.folded in vocabulary.sorts
    }
    if reading.says_any(vocabulary.joins_or_leaves):
        # "How come Otzberg left?", "Wie kam es, dass Otzberg ausstieg?", but not "How many towns joined?"
        asks = reading.words[0].says("why") or (reading.words[0].says("how") and not reading.has("how_many", "count"))
        return bool(somebody) and asks
    inside = (any(word.says("place_cue", "since") for word in reading.before(i, ARTICLE)) for i in somebody)
    return reading.words[0].says("why") and reading.has("ends") and not reading.dates and not all(inside)


def asks_why_not(question: kinds.AboutVerbuende, reading: Reading) -> bool:
    """Whether it is asked why something was not so in one Verbund: "Warum wurde der Fonds von KIF nie eingeführt?".

    Not so "Warum nicht KIF?", nor where something else is denied behind a comma.
    """
    first, second, *_ = (*reading.words, None, None)
    asks = first is not None and first.says("why") and second is not None and not second.says("no")
    if not asks or len(question.verbuende) != 1:
        return False
    clause = reading.clause(0)
    return any(one.start in clause and (one.denies or one.says("no_longer")) for one in reading.negations)


def presumes_other(question: Question, reading: Reading, catalogue: Catalogue) -> bool:
    """Whether there are some where there are to be none, or one where there are to be many: "Warum so viele?"."""
    match question:
        case kinds.Search(words=(), laender=laender, places=places) if laender or places:
            there = len(catalogue.verbuende_there(laender, places))
            denied, many = bool(reading.negations), reading.has("how_many")
            return (denied and there > 0) or (many and not denied and there == 1)
    return False


def _opens_with_why(position: int, reading: Reading) -> bool:
    """Whether "why" opens a clause that asks: not so in "Warum auch immer, ..." or "Why not tell me ...?"."""
    word, *behind = reading.words[position : position + 2]
    opens = not position or word.parted or any(one.says("joins", "first_person") for one in reading.before(position))
    if word.says("why") and not behind and opens:
        # "Wer leitete KIF und warum?"
        return True
    asks = bool(behind) and not behind[0].parted and (behind[0].signals or behind[0] in reading.rest)
    return word.says("why") and opens and bool(asks) and not any(one.says("no") for one in behind)
