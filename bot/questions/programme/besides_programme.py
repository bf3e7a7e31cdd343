"""What is asked of the programme beside something else: "Was gibt es in Bayern, und wer war der Projektträger?".

Each half is understood by itself; of who paid for a Verbund that is named, more is known than of the programme.
"""

from collections.abc import Sequence
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import WHERE
from bot.questions.programme.known_facts import where_hit
from bot.questions.programme.programme import ProgrammeFacts
from bot.questions.reading.reading import Reading
from bot.questions.words.folding import as_written
from bot.questions.words.signals import VERBUENDE, Signal

_ASKING: Final[tuple[Signal, ...]] = ("question_word", "which", "yes_no", "count", "list", *VERBUENDE)
"""What a half says that is a question by itself, be it without a verb: "Anzahl der Verbünde in Hessen"."""

Halves = tuple[str, str]
"""The texts of two questions: the one on something that is named, and the one on the programme."""


def asked_beside(reading: Reading, programme: ProgrammeFacts) -> Halves | None:
    """The halves on both sides of an "and", if all that asks about the programme stands in one of them."""
    named = [mention.start for mention in reading.mentions if mention.kind in {"verbund", *WHERE}]
    if not (named and reading.says("joins")):
        return None
    hinted = _of_all_or_apart(reading, programme)
    for i, word in enumerate(reading.words[1:-1] if hinted else (), 1):
        if not word.says("joins") or word.says("either"):
            continue
        before, behind = reading.words[:i], reading.words[i + 1 :]
        # "... und in welchem Thema ist KIF, und wer war der Projektträger?" asks of KIF first.
        of_verbund = any(mention.kind == "verbund" and mention.start > i for mention in reading.mentions)
        if min(hinted) > i and min(named) < i and not of_verbund:
            asked, of_programme = before, behind
        elif max(hinted) < i and min(named) > i:
            asked, of_programme = behind, before
        else:
            continue
        asking = [j for j, one in enumerate(asked) if one.says(*_ASKING)]
        if any(asked[j].parted for j in asking[1:]):
            # "Wer leitete NoLA, was gab es in Sachsen, und wer war der Projektträger?" asks three things.
            return None
        # "Unser Laden in Remscheid schließt, und wer bezahlt das?"
        return (as_written(asked), as_written(of_programme)) if any(w.says(*_ASKING) for w in asked) else None
    return None


def _of_all_or_apart(reading: Reading, programme: ProgrammeFacts) -> frozenset[int]:
    """Where words ask for what holds of all Verbünde alike, or for events.

    One Verbund may have had a conference of its own, and more is known of who paid for it.
    """
    one, hits = bool(reading.ids("verbund")), programme.hits(reading)
    events = [hit for hit, fact in hits if fact.apart]
    if one and not where_hit(events) <= where_hit(hit for hit in events if hit.clue.own):
        return frozenset()
    of_all = (hit for hit, fact in hits if fact.of_all and not (one and programme.is_of_money((fact.id,))))
    return where_hit((*events, *of_all))


def facts_beside(asked: Question, of_programme: Question) -> Sequence[str]:
    """The facts of the programme that are told beside an answer; none where either half is not understood."""
    match asked, of_programme:
        case ((kinds.Search() | kinds.Facts() | kinds.AboutVerbuende()), kinds.AboutProgramme(details=details)):
            return details
    return ()
