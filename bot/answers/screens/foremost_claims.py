"""Whether one Verbund is the first, the longest or the like of all: yes or no, and which one is."""

from collections.abc import Mapping
from typing import Final, Literal, cast

from markupsafe import Markup

from bot.answers.screens.extremes import COUNTED, LEAST, Outcome, outstanding
from bot.answers.screens.facts import facts
from bot.answers.screens.layout import Draft, grid, paragraph
from bot.answers.screens.lists import all_funding
from bot.answers.screens.superlatives import of_all
from bot.answers.screens.view import View
from bot.catalogue import Verbund
from bot.questions import kinds
from bot.questions.kinds import Extreme
from bot.questions.numbers.amounts import number_of
from bot.questions.numbers.bounds import Bounds

_Held = Literal["yes", "no", "documented", "denied", "open"]
"""Whether it is so: surely, or as far as is documented ("denied" is that it is not)."""
_OF_MONEY: Final[Mapping[str, Extreme]] = {"mostmoney": "partners", "leastmoney": "fewestpartners"}
"""Which sum stands out, as so many of anything would."""
_LASTING: Final = frozenset({"longest", "shortest"})
_AS_DOCUMENTED: Final = frozenset({"places", "fewestplaces"})
"""What is compared as it is documented: nobody tells all places that were somewhere in a district."""


def foremost(view: View, question: kinds.Facts, claim: str) -> Draft:
    """Yes or no, and who stands out; then what is asked of the Verbund itself, and last what stays open."""
    (verbund,) = view.verbuende(question.verbuende)
    compared = _of_money(view, claim) if claim in _OF_MONEY else of_all(view, cast("Extreme", claim))
    holds = _holds(view, verbund, claim, compared)
    first, *notes = compared.draft.blocks
    answer = Markup("{} {}").format(view.t("claim-foremost", holds=holds), first.lines[0])
    own = facts(view, kinds.Facts(question.verbuende, question.facts))
    # Sums stand in a list of all, and the run times of those that stand out beside them.
    told = claim in _OF_MONEY or (claim in _LASTING and verbund in compared.found)
    blocks = (paragraph(answer, *first.lines[1:]), *(() if told else own.blocks), *notes)
    rows = (*own.rows, *grid(view.to_verbund(other) for other in compared.found if other != verbund))
    return Draft(blocks, rows, begins_with_answer=True, denies=holds in {"no", "denied"})


def _of_money(view: View, claim: str) -> Outcome:
    """All sums that are known, and who was given most, or least."""
    sums = {verbund: known.euros for verbund in view.catalogue.verbuende.values() if (known := verbund.funding)}
    return Outcome(all_funding(view), outstanding(sums, _OF_MONEY[claim])[1] if sums else ())


def _holds(view: View, verbund: Verbund, claim: str, compared: Outcome) -> _Held:
    """Whether none of all the others lies beyond, for all that is known of each."""
    values = {other: _value(view, other, claim) for other in view.catalogue.verbuende.values()}
    own = values.pop(verbund)
    if claim in _AS_DOCUMENTED:
        return "documented" if verbund in compared.found else "denied"
    if any(other.least > own.most for other in values.values()):
        return "no"
    if all(other.most <= own.least for other in values.values()):
        return "yes"
    # Of most, no sum is known.
    known = own.exact and claim not in _OF_MONEY
    return "documented" if known and verbund in compared.found else "open"


def _value(view: View, verbund: Verbund, claim: str) -> Bounds:
    """What is compared; the larger it is the more it stands out."""
    value = _measured(view, verbund, claim)
    return -value if _OF_MONEY.get(claim, claim) in LEAST else value


def _measured(view: View, verbund: Verbund, claim: str) -> Bounds:
    if claim in _OF_MONEY:
        return number_of(view.catalogue, verbund, "euros")
    if of := COUNTED.get(cast("Extreme", claim)):
        return number_of(view.catalogue, verbund, of)
    if claim in _LASTING:
        return Bounds.of_run_time(verbund.period)
    return (Bounds.of_end if claim in {"endedfirst", "endedlast"} else Bounds.of_start)(verbund.period)
