"""The parts of a long text that may be asked by themselves, where all of it is not understood.

People tell who they are, complain and excuse themselves, with or without commas, before and behind what they ask:
"Und frag mal nach, wann die Fachkonferenz in Halle war", "wir sind eine kleine stadt ... treuenbrietzen hat mitgemacht
was haben die da gemacht".
"""

import re
from collections.abc import Container, Iterable, Iterator
from itertools import islice
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.reading.reading import Reading
from bot.questions.words.folding import fold, word_matches
from bot.questions.words.vocabulary import Vocabulary

_SENTENCE: Final = re.compile(r"[.!?]+\s+|\n+")
_CLAUSE: Final = re.compile(r"[.!?,;:]+\s+|\s[-\u2013\u2014]\s|\n+")
_LEAST: Final = 3
"""So many words at least ask something."""
_TRIED: Final = 10
"""So many parts may be tried; more would take too long."""
_ENDINGS: Final = 4
"""So many of these are left to what is behind a place or a question word, however many clauses a text has."""


def asked_parts(text: str, reading: Reading, vocabulary: Vocabulary) -> Iterator[str]:
    """The sentences and clauses of a text, and what is behind a place or from a question word on; none that is all."""
    clauses = _that_may_ask((*_SENTENCE.split(text), *_CLAUSE.split(text)), text)
    endings = [end for end in _that_may_ask(_endings(text, reading, vocabulary), text) if end not in clauses]
    yield from islice((*clauses[: _TRIED - min(len(endings), _ENDINGS)], *endings), _TRIED)


def _that_may_ask(parts: Iterable[str], text: str) -> list[str]:
    """Those parts of a text that are long enough, and not all of it."""
    # "Frag nach, wann das war." asks for all its full stop.
    told = dict.fromkeys(part.strip().rstrip(".") for part in parts)
    return [part for part in told if part != text.strip() and len(part.split()) >= _LEAST]


def _endings(text: str, reading: Reading, vocabulary: Vocabulary) -> Iterator[str]:
    named = {fold(mention.heard) for mention in reading.mentions if mention.kind == "place"}
    for match in list(word_matches(text))[_LEAST:]:
        word = fold(match[0])
        if word in named or vocabulary.says(word, "question_word", "whether"):
            yield text[match.start() :]


def names_all(part: Reading, whole: Reading) -> bool:
    """Whether a part names all that the whole text does, save in which Land that is."""
    named = {mention.heard for mention in whole.mentions if mention.kind not in {"land", "programme"}}
    return named <= {mention.heard for mention in part.mentions}


def is_asked_alone(question: Question, part: Reading, events: Container[str]) -> bool:
    """Whether a part surely asks.

    It asks of the programme by its name or of one of its `events`, by their ids, and not who pays for somebody's roof.
    Or it asks for nothing but what was in a place, with no word that is strange there.
    """
    match question:
        case kinds.AboutProgramme(details=(_, *_) as details):
            return bool(part.ids("programme")) or all(one in events for one in details)
        case kinds.Search(words=(), like=()):
            asks = part.says("question_word", "whether") or part.has("partners", "verbund_one", "verbund_many")
            return bool(question.places) and asks and not (part.rest or part.negations or part.seeks_own)
    return False
