"""Whether Verbünde were at other places than those named, or with others: "WatNu, Juist: welche Orte noch?"."""

from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.named.others import Others
from bot.questions.names.known_names import NARROWING
from bot.questions.reading.negation import is_denied
from bot.questions.reading.reading import Reading
from bot.questions.words.signals import THEMES


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Decides on cases in which places or partners are asked for beside those that are named."""

    catalogue: Catalogue
    others: Others

    def question(self, case: Case) -> Question | None:
        """Where else they were, or with whom; or who else was where a Verbund is known to have been."""
        reading = case.reading
        if not reading.has("other") or reading.has("same", "siblings", "members", *THEMES, "verbund_many"):
            return None
        if _asks_for_another(reading) and (others := self.others.besides(_without_speaker(reading), case.named)):
            return others
        if reading.ids("organisation"):
            return kinds.Facts(case.names, ("partners",))
        places = reading.ids("place")
        # "War KIF noch woanders als in Gifhorn?" asks for no other Verbund.
        denied = any(mention.kind == "place" and is_denied(mention, reading) for mention in reading.mentions)
        if not (case.facts or reading.rest or denied) and self._were_there(case.names, places):
            # "In Barnstorf war TempALand. War da sonst noch was?"
            return self.others.besides(reading, case.named)
        if places or reading.ids("town") or reading.ids("land"):
            return kinds.Facts(case.names, case.facts or ("where",))
        return None

    def _were_there(self, names: tuple[str, ...], places: tuple[str, ...]) -> bool:
        return self.catalogue.verbuende_there((), places).issuperset(names)


def _asks_for_another(reading: Reading) -> bool:
    """Whether it is asked which other Verbund somebody was in as well: "War bei NoLA und noch einem Verbund, welchem?".

    "The Bauhaus University was in NoLA and one other project, which one?"
    """
    other = next((i for i, word in enumerate(reading.words) if word.says("other")), len(reading.words))
    behind = range(other + 1, len(reading.words))
    noun = next((i for i in behind if not reading.words[i].says("indefinite", "other")), None)
    if noun is None or not reading.words[noun].says("verbund_one") or noun + 1 in reading.named:
        # "War Hessen noch beim Projekt KIF dabei?"
        return False
    return len(reading.ids("verbund")) == 1 and any(map(reading.ids, NARROWING))


def _without_speaker(reading: Reading) -> Reading:
    """The reading without what is said in clauses on who asks: "Ich schreibe über die Bauhaus-Uni, die war bei ..."."""
    told = {i for i, word in enumerate(reading.words) if word.says("first_person") for i in reading.clause(i)}
    said = [word for i, word in enumerate(reading.words) if i in told]
    return reading.left_with(word for word in reading.rest if word not in said)
