"""Whether Verbünde are to have worked in one Land alone: "Welche waren nur in Hessen?", "nicht nur in Hessen"."""

from typing import Final

from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.numbers.amounts import Amount
from bot.questions.reading.negation import is_denied
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.reading.scopes import Negation
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_WORKED: Final[tuple[Signal, ...]] = ("yes_no", "runs", "partners")
"""What tells that Verbünde were somewhere."""
_ALONE: Final = Amount("laender", "", 1)
_NOT_ALONE: Final = Amount("laender", "from", 2)


def in_land_alone(reading: Reading, vocabulary: Vocabulary) -> tuple[str, ...]:
    """How many Länder that are, as addresses write it; nothing where that is not said.

    "Zeig nur Projekte in Hessen", "Projekte zum Wohnen, nur in Hessen", "ich arbeite nur in Hessen" ask for all that
    were there.
    """
    if not reading.has(*VERBUENDE, "which", "who", "theme_many"):
        return ()
    places = [mention for mention in reading.mentions if mention.kind in WHERE and not is_denied(mention, reading)]
    if len(places) != 1 or places[0].kind != "land":
        return ()
    land = places[0]
    if not all(_is_of_where(negation, land, reading, vocabulary) for negation in reading.negations):
        return ()
    clause = reading.clause(land.start)
    if any(word.own for word in reading.words[clause.start : clause.stop]):
        return ()
    alone = _is_said_before(land, reading, vocabulary) or _is_said_behind(land, reading, vocabulary)
    return (str(alone),) if alone else ()


def _is_of_where(negation: Negation, land: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether no more is denied than that a Land is the only one, or another: "nicht allein in Hessen", "in Hessen und
    nicht in Bayern"."""
    behind = reading.words[negation.end : negation.end + 1]
    only = negation.end < land.start and any(word.folded in vocabulary.wholly for word in behind)
    denied = (mention for mention in reading.mentions if mention.kind in WHERE and is_denied(mention, reading))
    return only or any(0 <= mention.start - negation.end <= ARTICLE for mention in denied)


def _is_said_before(land: Mention, reading: Reading, vocabulary: Vocabulary) -> Amount | None:
    """What "only" before a Land tells: "arbeitete (nicht) nur in Hessen", "die nur in Hessen liefen".

    Right behind Verbünde it does so where nothing else is said ("Verbünde nur in Hessen"), and what says nothing else
    always does: "Leerstandsprojekte ausschließlich in Hessen".
    """
    words = reading.words
    near = range(max(land.start - ARTICLE, 0), land.start)
    only = next((i for i in near if words[i].says("only") or words[i].folded in vocabulary.wholly), 0)
    if not only or words[only].parted:
        return None
    wholly = words[only].folded in vocabulary.wholly
    if wholly and only == land.start - 1 and words[only].folded not in vocabulary.solely:
        # "In ganz Hessen"
        return None
    denied = words[only - 1].says("no")
    noun = words[only - 1 - denied]
    if not reading.clause(only).start and (noun.says(*VERBUENDE) or vocabulary.split(noun.folded)):
        short = only == 1 and land.end == len(words)
        if not (short or wholly):
            return None
        return _NOT_ALONE if denied else _ALONE
    # "Die ausschließlich in Hessen und nicht in Bayern liefen"
    stop = reading.clause(land.start).stop if wholly else land.end + 1
    before, behind = words[only - 1 - denied], words[land.end : stop]
    worked = before.says(*_WORKED) or (before.parted and any(word.says(*_WORKED) for word in behind))
    return (_NOT_ALONE if denied else _ALONE) if worked else None


def _is_said_behind(land: Mention, reading: Reading, vocabulary: Vocabulary) -> Amount | None:
    """What "only" behind a Land tells: "ran in Hesse only", but not "Hatte Hessen nur ein Projekt?"."""
    only = any(word.says("only") and not word.parted for word in reading.words[land.end : land.end + 1])
    only = only and not _is_of_so_many(land.end, reading, vocabulary)
    worked = any(word.says(*_WORKED) for word in reading.before(land.start, ARTICLE)[:1])
    return _ALONE if only and worked else None


def _is_of_so_many(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether "only" at a position says of how many Verbünde it is: "nur ein Projekt", "only two projects"."""
    number, noun = (*reading.words[position + 1 : position + 3], None, None)[:2]
    counts = number is not None and (number.says("indefinite") or vocabulary.is_number(number))
    return reading.words[position].says("only") and counts and noun is not None and noun.says(*VERBUENDE)
