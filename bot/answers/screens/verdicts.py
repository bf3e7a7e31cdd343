"""What comes of comparing Verbünde: who ran longer, had more partners or money or less, and what they share.

Only what is sure is told; what is not decided by what is known is said to be open.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, Literal

from markupsafe import Markup

from bot.answers.screens import compared_numbers, in_common
from bot.answers.screens.bounds import highest
from bot.answers.screens.compared_numbers import count
from bot.answers.screens.finding import counted
from bot.answers.screens.in_common import Pool
from bot.answers.screens.layout import Block, bold, bullet, paragraph
from bot.answers.screens.view import View
from bot.catalogue import Verbund
from bot.questions.kinds import Fact
from bot.questions.numbers.bounds import Bounds

_FORM: Final = {2: "more"}
"""Of two, one has more, and not the most."""


def verdicts(
    view: View, pool: Pool, facts: Iterable[Fact], *, sums: bool = False, shared: bool = False
) -> Iterator[Markup]:
    """What comes of each of these facts that can be compared; `sums`: and how much all had together, if it is known.

    `shared`: only what they have in common, or not.
    """
    for fact in facts:
        yield from filter(None, (_shared if shared else _sentences)(view, pool, fact))
        if sums:
            yield from compared_numbers.together(view, pool, fact)


def as_list(view: View, told: Iterable[Markup]) -> Block:
    """Verdicts under one heading, each a line of its own, as a phone's lines are short; one alone needs no heading."""
    first, *others = (*told, Markup())
    if not any(others):
        return paragraph(view.t("verdict", text=first)) if first else paragraph()
    return paragraph(view.t("verdicts"), *map(bullet, filter(None, (first, *others))))


def most_of(
    view: View, names: Sequence[str], counts: Sequence[int], most: Sequence[int] = (), *, openly: bool = True
) -> Markup:
    """A line on how many Verbünde each of these has, at least and at most, and which has the most if that is sure.

    `openly`: that it stays open, if it does.
    """
    values = {name: Bounds(*both) for name, *both in zip(names, counts, most or counts, strict=True)}
    told = Markup(" · ").join(Markup("{}: {}").format(name, count(view, bounds)) for name, bounds in values.items())
    having = highest(values)
    sure = "equal" if len(having) == len(values) else _FORM.get(len(values), "most")
    outcome = sure if having else "open" if openly else "untold"
    leading = view.join(map(bold, having))
    return view.t("verdict", text=view.t("counted-each", counts=told, names=leading, outcome=outcome))


def which_of(view: View, pool: Pool, found: Sequence[Verbund], *, of: Literal["place", "theme"]) -> Markup:
    """Of which of several something is so, where that is asked: of some, of all, or of none."""
    so = "none" if not found else "all" if len(found) == len(pool) else "some"
    return view.t("which-of", of=of, so=so, names=view.names(found), found=len(found), count=len(pool))


def _shared(view: View, pool: Pool, fact: Fact) -> Iterator[Markup]:
    match fact:
        case "theme":
            yield from in_common.theme(view, pool)
        case "where":
            yield from in_common.where(view, pool)
        case "when":
            yield from compared_numbers.when(view, pool, ("together",))
        case "coordinator":
            yield from in_common.coordinator(view, pool)
        case "partners":
            yield from in_common.organisations(view, pool)


def _sentences(view: View, pool: Pool, fact: Fact) -> Iterator[Markup]:
    match fact:
        case "where":
            yield from _shared(view, pool, fact)
            if any(counted(view, verbund, "laender") > 1 for verbund in pool):
                yield compared_numbers.how_many(view, pool, "laender")
            yield compared_numbers.how_many(view, pool, "places")
        case "when":
            yield from compared_numbers.when(view, pool)
        case "partners":
            yield from _shared(view, pool, fact)
            yield compared_numbers.how_many(view, pool, "partners")
        case "money":
            yield from compared_numbers.money(view, pool)
        case _:
            yield from _shared(view, pool, fact)
