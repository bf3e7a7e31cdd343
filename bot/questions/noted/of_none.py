"""What is said of no Verbund at all, and so is not so if any is found: "Kein Projekt befasst sich mit Tourismus".

It is answered as a question for those of which it would be so; who tells it is set right where there are some.
"""

from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question, words_of
from bot.questions.named.bare_claims import is_all_known
from bot.questions.noted.note import Note
from bot.questions.reading.reading import TALK, Reading
from bot.questions.words.vocabulary import Vocabulary

_ALL: Final = kinds.Search()


def on_any(question: Question, reading: Reading, vocabulary: Vocabulary) -> Note | None:
    """That it is not so if any is found; nothing where that does not tell it: "Kein Projekt hat Celle geholfen".

    Who dealt with vacancy may well not have ended it, so it has to be said of a subject that they had to do with it.
    """
    opposed = reading.says_any(vocabulary.opposed, vocabulary.solely) or reading.has("only")
    if opposed or reading.says(*TALK):
        return None
    # "Not a single town led one"
    sole = [word for word in reading.words if word.folded in vocabulary.amounts.single]
    match question:
        case kinds.Search(count=False, facts=()):
            looked_for = [word for word in reading.rest if word.folded in (*question.words, *words_of(question.words))]
            known = is_all_known(reading, 1, vocabulary, [*looked_for, *sole])
            dealt = not question.words or _tells_concern(reading, vocabulary)
            return Note("of_none", "") if known and dealt else None
        case kinds.AllOrganisations(leading=True):
            # "Kein Verein hat ein Projekt geleitet"
            return Note("of_none", "") if is_all_known(reading, 1, vocabulary, [*reading.rest, *sole]) else None
        case kinds.Members(count=False):
            return Note("of_none", "") if is_all_known(reading, 1, vocabulary) else None
    return None


def nobody_there(question: Question, reading: Reading, vocabulary: Vocabulary) -> Note | None:
    """That it is not so where it is asked if nobody took part in a place: "Hat niemand in Bayern mitgemacht?".

    Who was "from there" is known of few.
    """
    if not isinstance(question, kinds.Search) or len(reading.mentions) != 1:
        return None
    if replace(question, laender=(), places=(), facts=()) != _ALL:
        return None
    nobody = vocabulary.nobody_phrases.at(1, reading.words)
    there = reading.mentions[0].start
    inside = any(word.folded in vocabulary.inside for word in reading.before(there, 1))
    asks = bool(nobody) and inside and reading.words[0].says("yes_no") and reading.has("partners")
    apart = reading.negations or reading.says("question_word", *TALK) or reading.has("only", "no_longer", "list")
    if not asks or apart or not is_all_known(reading, 1 + len(nobody), vocabulary):
        return None
    return Note("of_none", "")


def _tells_concern(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is told what something deals with, or is about: "befasst sich mit", "was on"."""
    if reading.says_any(vocabulary.occupied) and reading.says("topic_cue"):
        return True
    words = pairwise(reading.words)
    return any(verb.folded in vocabulary.being and cue.says("topic_cue") for verb, cue in words)
