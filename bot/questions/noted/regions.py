"""That an answer is not only of the part of Germany that is named: "Projekte im Norden von Hessen"."""

from collections.abc import Iterator

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.noted.note import Note
from bot.questions.reading.negation import denied, is_denied_at
from bot.questions.reading.reading import Reading
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
        if not (region.land or told):
            yield Note("region", region.heard)
