"""Which partners of some kinds Verbünde had: "Welche Firma war bei IER-SEK dabei?"."""

from dataclasses import dataclass

from bot.questions import kinds
from bot.questions.named.case import Case
from bot.questions.sorts import Sorts


@dataclass(frozen=True, slots=True)
class OfKinds:
    """Decides on cases in which partners are asked for, and only those of some kinds."""

    sorts: Sorts

    def question(self, case: Case) -> kinds.AllOrganisations | None:
        """The partners of these kinds, or nothing where all are asked for, or something else as well."""
        if "partners" not in case.facts or not {"partners", "where"}.issuperset(case.facts):
            return None
        asked = self.sorts.of_named(case.reading)
        if asked is None:
            return None
        without = kinds.Without(sorts=() if asked.sorts else asked.left_out)
        return kinds.AllOrganisations(
            asked.sorts, words=asked.called, without=without, verbuende=case.names, either=asked.either
        )
