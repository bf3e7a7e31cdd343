"""Whether Verbünde were at other places than those named, or with others: "WatNu, Juist: welche Orte noch?"."""

from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.named.others import Others
from bot.questions.vocabulary import THEMES


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
        if reading.ids("organisation"):
            # "Wer außer der TU Dortmund?" asks for all of them.
            return kinds.Facts(case.names, ("partners",))
        places = reading.ids("place")
        if not (case.facts or reading.rest) and self._were_there(case.names, places):
            # "In Barnstorf war TempALand. War da sonst noch was?"
            return self.others.besides(reading, case.named)
        if places or reading.ids("town") or reading.ids("land"):
            return kinds.Facts(case.names, case.facts or ("where",))
        return None

    def _were_there(self, names: tuple[str, ...], places: tuple[str, ...]) -> bool:
        return self.catalogue.verbuende_there((), places).issuperset(names)
