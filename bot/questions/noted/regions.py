"""That an answer is not only of the part of Germany that is named: "Projekte im Norden von Hessen"."""

from collections.abc import Iterator, Sequence
from itertools import chain

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.noted.note import Note
from bot.questions.places.regions import Region
from bot.questions.reading.negation import denied, is_denied_at
from bot.questions.reading.reading import Reading, Word
from bot.questions.topics.topics import TopicIndex


def regions_unheeded(question: Question, reading: Reading, topics: TopicIndex) -> Iterator[Note]:
    """That all of a Land is told of, or of what is found, and not only of a part that is named."""
    if not reading.regions:
        return
    match question:
        case kinds.Search(places=(), towns=()) | kinds.IsAt(places=(), towns=()):
            pass
        case kinds.Members() | kinds.Siblings() | kinds.AboutTheme() | kinds.Superlative() | kinds.AllOrganisations():
            pass
        case kinds.AllVerbuende() | kinds.AllLaender() | kinds.AllPlaces() | kinds.ThemesOn() | kinds.Perhaps():
            pass
        case kinds.AboutVerbuende() | kinds.Facts() if not reading.long:
            pass
        case _:
            return
    asked: tuple[str, ...] = getattr(question, "laender", ())
    left_out = denied(reading, "land")
    looked_for = kinds.words_of(question.words) if isinstance(question, kinds.Search) else ()
    met = {hit.verbund for hit in topics.search(looked_for) if hit.complete} if looked_for else set[str]()
    for region in reading.regions:
        if met and met <= topics.naming([word.folded for word in reading.words[region.start : region.end]]):
            # "Mitfahrbänke im Bayerischen Wald": all that are found are said to have been there.
            continue
        if region.land in (*asked, *left_out):
            yield Note("region", region.heard, ("land", region.land))
            continue
        # "Im Osten, genauer gesagt in Brandenburg", "nicht im Süden, also nicht Bayern" are no more than these Länder.
        told = asked or (left_out and is_denied_at(region.start, reading))
        if not region.land and (not told or _is_beside_land(region, reading)):
            yield Note("region", region.heard)


def _is_beside_land(region: Region, reading: Reading) -> bool:
    """Whether a Land is asked for beside a region, and does not tell it more closely: "im Norden oder in Sachsen"."""
    laender = [mention for mention in reading.mentions if mention.kind == "land"]
    behind = (reading.words[region.end : land.start] for land in laender if land.start >= region.end)
    before = (reading.words[land.end : region.start] for land in laender if land.end <= region.start)
    return any(_joins(between) for between in chain(behind, before))


def _joins(words: Sequence[Word]) -> bool:
    """Whether words say no more than "und" or "oder", and "in"."""
    joined = any(word.says("joins", "either") for word in words)
    return joined and all(word.says("joins", "either", "place_cue") for word in words)
