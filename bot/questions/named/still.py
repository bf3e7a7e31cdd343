"""Whether Verbünde still go on: "Gibt es KIF noch?" asks for no others, though "noch" may be said of these as well."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from bot.questions.reading.reading import Reading
from bot.questions.reading.tags import tag_start
from bot.questions.words.signals import THEMES, VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


def with_still(reading: Reading, vocabulary: Vocabulary) -> Reading:
    """With "noch" read as what it says of a name: that one still goes on, or that something of it is still there."""
    if _is_over(reading, vocabulary):
        return replace(reading, signals=reading.signals | {"running"}, negations=())
    if _runs_on(reading, vocabulary):
        return replace(reading, signals=reading.signals | {"running"})
    others = [i for i, word in enumerate(reading.words) if word.says("other")]
    if not others or not all(reading.words[i].says("yet") for i in others):
        return reading
    recalled = all(_is_recalled(i, reading) for i in others)
    if recalled or _are_at_its_place(reading) or _asks_one_thing_more(others, reading):
        return replace(reading, signals=reading.signals - {"other"})
    adopting = vocabulary.adopts | vocabulary.uses
    if any(word.folded in adopting and not word.says("runs") for word in reading.words):
        # "Wer nutzt heute noch KIF?", right before the name as well
        words = tuple(replace(word, signals=word.signals - {"other"}) for word in reading.words)
        return replace(reading, words=words, signals=reading.signals - {"other"})
    if len(others) == 1 and _asks_who_else(reading):
        # "KIF Nienburg, wer noch?"
        return replace(reading, signals=(reading.signals - {"other"}) | {"partners"})
    if _is_still_there(reading):
        return replace(reading, signals=reading.signals - {"other"})
    if not reading.has("which", "runs") or reading.has("same", "siblings", "belong", "members", *THEMES):
        return reading
    named = [mention for mention in reading.mentions if mention.kind == "verbund"]
    starts = {mention.start for mention in named}
    beside = {i for other in others for i in reading.clause(other) if i in reading.half(other)}
    if any(reading.words[i].says(*VERBUENDE) and i + 1 not in starts and not _is_told_of(i, reading) for i in beside):
        # "Gibt es noch Projekte wie KIF?", but "Gibt es das Projekt KIF noch?"
        return reading
    if any(reading.words[i].says("question_word") for i in beside):
        # "Was gibt es noch neben KIF?", but "Wer leitete KIF, und gibt es das noch?"
        return reading
    signals = reading.signals - {"other"}
    if not any(word.says("topic_cue", "place_cue", "since") for m in named for word in reading.before(m.start)):
        return replace(reading, signals=signals | {"running"})
    # "Gibt es noch etwas von KIF?"
    return replace(reading, signals=signals) if len(named) == len(reading.mentions) else reading


def _asks_one_thing_more(others: Sequence[int], reading: Reading) -> bool:
    """Whether "noch" is said before what is asked, to whoever answers: "Könnten Sie mir noch verraten, wo KIF war?"."""
    asked = next((i for i, word in enumerate(reading.words) if word.says("question_word", "whether")), 0)
    return reading.has("can_you") and all(i < asked for i in others)


def _is_recalled(position: int, reading: Reading) -> bool:
    """Whether "noch" stands where somebody tries to remember a name: "Irgendwas mit Ampel, wie hieß das noch?"."""
    before = reading.words[reading.clause(position).start : position]
    return any(word.says("called") for word in before) and any(word.says("question_word") for word in before)


def _are_at_its_place(reading: Reading) -> bool:
    """Whether a place right beside the name only tells which Verbund is meant: "MOSAIK Remscheid: Projekte noch?".

    What is still there is told of it; the others in its theme have nothing to do with the place.
    """
    apart = reading.has("which_theme", "same", "siblings", "belong", "members", *THEMES)
    return (
        reading.has("verbund_many")
        and not apart
        and any(
            {one.kind, two.kind} == {"verbund", "place"} and one.end == two.start
            for one, two in pairwise(reading.mentions)
        )
    )


def _is_told_of(position: int, reading: Reading) -> bool:
    """Whether the one that is named is spoken of again: "Wer leitete KIF, und gibt es das Projekt noch?"."""
    before = reading.before(position)
    return reading.words[position].says("verbund_one") and any(word.says("pronoun") for word in before)


def _runs_on(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked if a Verbund went on when it was over: "Lief KIF nach der Förderung weiter?".

    "Macht KIF weiter, und wer ist dabei?"
    """
    last = reading.words[reading.half(0).stop - 1]
    goes = reading.words[0].says("runs") or (reading.words[0].folded in vocabulary.acts and 1 in reading.named)
    return goes and last.folded in vocabulary.later


def _is_over(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked, or to be confirmed, that a Verbund is no more: "Gibt es KIF nicht mehr?".

    Not so where anything of it is named: "Fährt der Bus von iMona nicht mehr?".
    """
    if len(reading.negations) != 1 or not reading.negations[0].says("no_longer") or len(reading.mentions) != 1:
        return False
    asks = reading.words[0].says("yes_no") or tag_start(reading, vocabulary) < len(reading.words)
    if not asks or reading.rest or reading.tells_own or reading.says("question_word", "why", "first_person"):
        return False
    apart = {*reading.mentions[0].span, *reading.negations[0].span}
    others = [word for i, word in enumerate(reading.words[: tag_start(reading, vocabulary)]) if i not in apart]
    exists = {phrase[0] for phrase in vocabulary.takes_place if len(phrase) == 1}
    small = vocabulary.articles | vocabulary.fillers | vocabulary.being | vocabulary.plain | exists
    return all(
        word.folded in small or word.says("having", "there", "runs", "verbund_one", "pronoun") for word in others
    )


def _is_still_there(reading: Reading) -> bool:
    """Whether "noch" ends a question on something of a Verbund: "Fährt der Bus von iMona in Mauth noch?"."""
    asks = reading.says("question_word", "which", "list", *VERBUENDE)
    # "... noch, oder ist er eingestellt?"
    behind = (*reading.words[1:], None)
    ends = any(
        one.says("yet") and (two is None or two.says("either")) for one, two in zip(reading.words, behind, strict=True)
    )
    return bool(reading.rest) and ends and not asks


def _asks_who_else(reading: Reading) -> bool:
    """Whether "wer noch" asks who else was in the one Verbund that is named: "KuDeQua, wer saß da noch mit drin?".

    What else is in its theme are Verbünde, and asked for as these; a place right behind its name only tells which is
    meant.
    """
    if not reading.mentions:
        # The name may only be guessed: "MONA noch?"
        return False
    if reading.half(0).stop < len(reading.words) and not _ends_with_who_else(reading):
        # "Wer leitete KIF, und gibt es das noch?"
        return False
    apart = reading.has("same", "siblings", "runs") or reading.says(*THEMES, *VERBUENDE)
    first, *others = reading.mentions
    beside = {*range(first.end, first.end + 1), *(position for other in others for position in other.span)}
    told = first.kind == "verbund" and all(other.start == first.end for other in others)
    strange = any(word in reading.rest for i, word in enumerate(reading.words) if i not in beside)
    who = [i for i, word in enumerate(reading.words) if word.says("who") and word.says("question_word")]
    yet = next(i for i, word in enumerate(reading.words) if word.says("yet"))
    # "Kann man KIF noch benutzen, und von wem ist das?"
    asks = any(not any(w.says("joins") for w in reading.words[min(i, yet) : max(i, yet)]) for i in who)
    return asks and told and not (apart or strange)


def _ends_with_who_else(reading: Reading) -> bool:
    """Whether a text ends with "wer noch": "KIF und wer noch?"."""
    who, yet = (None, *reading.words[-2:])[-2:]
    return bool(who and who.says("who") and yet and yet.says("yet"))
