"""Whether a place or Land that is asked to be the only one is that: "War Dortmund die einzige Stadt mit drei?"."""

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.noted.note import Note
from bot.questions.numbers.amounts import amounts
from bot.questions.numbers.bounds import Bounds
from bot.questions.numbers.counting import Counting
from bot.questions.reading.reading import Reading
from bot.questions.unnamed.only_ones import only_ones
from bot.questions.words.vocabulary import Vocabulary


def only_one_there(
    question: Question, reading: Reading, catalogue: Catalogue, vocabulary: Vocabulary, counting: Counting
) -> Note | None:
    """That it is the only one with so many Verbünde, or not; of places in a Land, only that there are others.

    A town in a district, or a part of a town, is no other place than that; nor does a region tell of others.
    """
    if not isinstance(question, kinds.AllLaender | kinds.AllPlaces | kinds.Search):
        return None
    kind = "land" if isinstance(question, kinds.AllLaender) else "place"
    one = next((m.ids[0] for m in reading.mentions if m.kind == kind and len(m.ids) == 1), None)
    if one is None or question != only_ones(reading, vocabulary, counting):
        return None
    match question:
        case kinds.Search(laender=(land,)):
            alone = catalogue.verbuende_there((), (one,))
            return Note("so", "yes" if alone == catalogue.verbuende_there((land,), ()) else "no")
        case kinds.AllLaender(amounts=told):
            number = {id_: len(catalogue.ids_in(land)) for id_, land in catalogue.laender.items()}
        case kinds.AllPlaces(sorts=sorts, laender=laender, amounts=told):
            there = (p for p in catalogue.places.values() if not laender or p.land in laender)
            ruled = (p for p in there if not sorts or catalogue.is_of_kinds(p, sorts))
            number = {place.id: len(catalogue.verbuende_at(place)) for place in ruled}
    found = {id_ for id_, count in number.items() if all(a.holds(Bounds.exactly(count)) for a in amounts(told))}
    if told:
        return Note("so", "yes" if found == {one} else "no")
    inside = catalogue.within(catalogue.places[one])
    others = (catalogue.places[id_] for id_ in found - inside - {one})
    apart = any(place.kind != "region" and one not in catalogue.within(place) for place in others)
    return Note("so", "no") if apart else None
