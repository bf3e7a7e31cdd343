"""What a question takes for granted and is not so: "Seit wann leitet die TU Dortmund KIF?", "Was macht KIF in Bayern?".

The answer to what is asked stays right, but would seem to confirm the rest.
"""

from collections.abc import Iterator

from bot.catalogue import Catalogue
from bot.questions.kinds import AboutVerbuende, Facts, Question
from bot.questions.names import Mention
from bot.questions.negation import is_denied
from bot.questions.reading import Reading


def untrue(question: Question, reading: Reading, catalogue: Catalogue) -> Iterator[Mention]:
    """The places, organisations and themes named beside a Verbund that have nothing to do with it.

    Where it is not certain, as of a town that may lie in a district where the Verbund was, nothing is said.
    """
    match question:
        case AboutVerbuende(verbuende=(verbund,)) | Facts(verbuende=(verbund,)):
            others = (m for m in reading.mentions if m.kind not in {"verbund", "programme"} and not m.everyday)
            if not reading.has("first_person", "other", "instead"):
                yield from (m for m in others if not (_is_so(m, verbund, catalogue) or is_denied(m, reading)))


def _is_so(mention: Mention, verbund: str, catalogue: Catalogue) -> bool:
    """Whether any that may be meant has to do with the Verbund."""
    there = catalogue.verbuende[verbund]
    match mention.kind:
        case "theme":
            return there.theme in mention.ids
        case "organisation":
            return any(verbund in catalogue.verbuende_with(catalogue.organisations[id_]) for id_ in mention.ids)
        case "land":
            return any(verbund in catalogue.ids_in(catalogue.laender[id_]) for id_ in mention.ids)
        case "place":
            around = {inner for place in catalogue.places_of(there) for inner in catalogue.within(place)}
            within = catalogue.verbuende_there((), mention.ids)
            return verbund in within or not around.isdisjoint(mention.ids)
        case "town":
            laender = {land.id for land in catalogue.laender_of(there)}
            return any(catalogue.towns[id_].land in laender for id_ in mention.ids)
    return True
