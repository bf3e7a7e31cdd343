"""Who is taken to have coordinated a Verbund and did not: "Wie lange hat die Bauhaus-Uni KOMET koordiniert?".

Where nobody knows who did, or two are told to have, nothing is said.
"""

from bot.catalogue import Catalogue, Verbund
from bot.questions.kinds import Facts, Question
from bot.questions.names.names import Mention
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.folding import fold
from bot.questions.words.vocabulary import Vocabulary


def presumed_lead(question: Question, reading: Reading, catalogue: Catalogue, vocabulary: Vocabulary) -> Mention | None:
    """The one who is said to have led, beside whatever is asked of that; none who may have."""
    match question:
        case Facts(verbuende=(id_,), facts=facts) if "coordinator" in facts and "partners" not in facts:
            verbund = catalogue.verbuende[id_]
        case _:
            return None
    others = [mention for mention in reading.mentions if mention.kind != "verbund"]
    if len(others) != 1 or others[0].kind not in {"organisation", "place", "town"} or reading.negations:
        return None
    asks_who = reading.says("who", "which")
    if asks_who or reading.has("either", "other", "first_person"):
        # "Wer leitete KIF, die Uni Göttingen?"
        return None
    leads = [word.folded in vocabulary.coordinates for word in reading.words if word.says("coordinator")]
    if not (leads and all(leads)) or _is_scene(others[0], reading, vocabulary):
        return None
    return None if _may_have_led(others[0], verbund, catalogue) else others[0]


def _is_scene(mention: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it only says where something was, or with whom: "Wann traf sich die Leitung von KIF in Göttingen?"."""
    before = reading.before(mention.start, ARTICLE)
    inside = any(word.folded in vocabulary.inside for word in before)
    return inside or any(word.says("topic_cue", "at_cue") and not word.says("place_word") for word in before)


def _may_have_led(mention: Mention, verbund: Verbund, catalogue: Catalogue) -> bool:
    """Whether any that may be meant led it, for all or a part of its time, as far as that is known."""
    if verbund.coordinator is None:
        return True
    ids = [id_ for id_ in (verbund.coordinator.organisation, verbund.coordinator.first) if id_]
    if mention.kind == "organisation":
        return not set(mention.ids).isdisjoint(ids)
    # "Wann hat Nienburg KIF geleitet?" may mean the district, or a university there.
    leading = [catalogue.organisations[id_] for id_ in ids]
    places = {place.id for one in leading if (place := catalogue.place_of(one))}
    names = [fold(name) for one in leading for name in (one.name, *one.aliases)]
    return not places.isdisjoint(mention.ids) or any(fold(mention.heard) in name for name in names)
