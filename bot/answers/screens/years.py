"""In which year most Verbünde began or ended, with how many in each, as far as the year is documented."""

from collections import Counter
from typing import Final, Literal

from markupsafe import Markup

from bot.answers.screens.extremes import Outcome, Pool, nothing_to_compare, outstanding
from bot.answers.screens.layout import Draft, bold, bullet, grid, paragraph
from bot.answers.screens.view import View
from bot.catalogue import Verbund

_FEW: Final = 10
"""So many Verbünde get a button each."""


def most_in_a_year(view: View, extreme: Literal["moststarts", "mostends"], pool: Pool) -> Outcome:
    """The year in which most began or ended; those of which sources name several years, or none, are told apart."""
    years = {verbund: _years(verbund, extreme) for verbund in pool}
    sure = {verbund: min(known) for verbund, known in years.items() if len(known) == 1}
    if not sure:
        return nothing_to_compare(view)
    counts = Counter(sure.values())
    size, found = outstanding(counts, "most")
    answer = view.t(
        f"superlative-{extreme}", years=view.join(bold(str(y)) for y in sorted(found)), count=len(found), size=size
    )
    if open_ := [verbund.name for verbund in pool if verbund not in sure]:
        answer = view.t("superlative-documented", text=answer)
    lines = (bullet(Markup("{}: {}").format(year, counts[year])) for year in sorted(counts))
    note = [paragraph(view.t("years-open", names=view.join(open_), count=len(open_)))] if open_ else []
    members = tuple(verbund for verbund in pool if sure.get(verbund) in found)
    rows = grid(map(view.to_verbund, members)) if len(members) <= _FEW else ()
    return Outcome(Draft((paragraph(answer), paragraph(*lines), *note), tuple(rows)), members)


def _years(verbund: Verbund, extreme: Literal["moststarts", "mostends"]) -> frozenset[int]:
    """In which years it may have begun or ended, by what is documented."""
    period = verbund.period
    months = period.possible_starts if extreme == "moststarts" else period.possible_ends
    return frozenset(month.year for month in months)
