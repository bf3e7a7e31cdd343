"""What somebody does not want, and says so with a plea behind it: "Wohnen, kein Tourismus bitte", "no tourism please".

Nobody pleads that there be none of what they lack: with the plea, what "kein" denies is to be left out, as it is where
the plea stands ahead ("bitte kein Tourismus"). Who laments ahead of it does so on ("Arzt fehlt, kein Bus bitte"), and a
plea behind a mark belongs to all that is said ("Wohnen, kein Bus, bitte").
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, Protocol

from bot.questions.reading.laments import laments
from bot.questions.words.folding import Token, clause_at
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_REACH: Final = 3
"""So many words may be denied between "kein" and the plea ("keine leeren Läden bitte")."""
_TELLING: Final[tuple[Signal, ...]] = (
    "first_person",
    "yes_no",
    "having",
    "there",
    "question_word",
    "no_longer",
    "only",
)
"""What makes of it that there is none, or something else that is said: "Bei uns gibt es keinen Bus, bitte"."""


class _Said(Protocol):
    """A word, and whether a clause begins with it."""

    @property
    def folded(self) -> str:
        """How it is compared."""

    @property
    def parted(self) -> bool:
        """Whether a mark stands before it."""


def pleads_against(plea: int, words: Sequence[_Said], vocabulary: Vocabulary) -> int | None:
    """Where the negation stands, behind something else, of which the plea at a position says what to leave out.

    None where the plea is no more than polite, or there is none.
    """
    if (words[plea].folded,) not in vocabulary.courtesies.requests or not _ends_clause(plea, words):
        return None
    for at in range(plea - 2, max(0, plea - 2 - _REACH), -1):
        denied, clause = words[at + 1 : plea], clause_at(words, at).start
        if any(word.parted for word in words[at + 1 : plea + 1]):
            break
        if vocabulary.says(words[at].folded, "no") and _plea(words[at], vocabulary):
            told = any(vocabulary.says(word.folded, *_TELLING) for word in (*words[clause:at], *denied))
            told = told or (vocabulary.says(words[at].folded, "lacks") and laments(words[:at], denied[-1], vocabulary))
            # "Kein Arzt mehr, bitte": there was one.
            return None if told or any(word.folded in vocabulary.longer for word in denied) else at
    return None


def with_pleas_ahead(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, with the plea ahead of what is not wanted: "Wohnen, bitte kein Tourismus"."""
    for i in range(len(words) - 1, 1, -1):
        if (at := pleads_against(i, words, vocabulary)) is not None:
            negation, plea = words[at], _plea(words[at], vocabulary)
            ahead = replace(negation, text=plea, folded=plea, plain=plea, asked=False, short=False)
            last = replace(words[i - 1], asked=words[i].asked or words[i - 1].asked)
            denying = replace(negation, opens=False, pause="", glued=False)
            return (*words[:at], ahead, denying, *words[at + 1 : i - 1], last, *words[i + 1 :])
    return words


def _plea(negation: _Said, vocabulary: Vocabulary) -> str:
    """The plea that leaves something out ahead of a negation, in its language; nothing where none does."""
    pleas = (plea for (plea, *others) in vocabulary.courtesies.requests if not others)
    return next((one for one in pleas if "except" in vocabulary.signals((one, negation.folded))), "")


def _ends_clause(position: int, words: Sequence[_Said]) -> bool:
    return position + 1 == len(words) or words[position + 1].parted
