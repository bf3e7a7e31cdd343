"""What sources disagree on: whether a Verbund was at a place. That is neither so nor denied."""

from collections.abc import Collection, Iterator

from markupsafe import Markup, escape

from bot.answers.screens.filters import PLACED, wider
from bot.answers.screens.finding import found_with_all_words
from bot.answers.screens.layout import Block, bold, paragraph
from bot.answers.screens.view import View
from bot.catalogue import Verbund
from bot.questions import kinds


def notes_on(view: View, verbund: Verbund, places: Collection[str], towns: Collection[str]) -> tuple[Markup, ...]:
    """What sources say of these places and towns, where they disagree whether the Verbund was there."""
    return tuple(
        escape(view.of(dispute.note))
        for dispute in verbund.disputed
        if not (set(dispute.places).isdisjoint(places) and set(dispute.towns).isdisjoint(towns))
    )


def perhaps_there(view: View, question: kinds.Search, found: Collection[Verbund] = ()) -> Iterator[Block]:
    """The Verbünde that may have been where a search looks, if all else fits, and were not found there.

    And those that are found where nobody from a place is looked for, and may have been there.
    """
    places, towns = question.places, question.towns
    verbuende = view.catalogue.verbuende.values() if places or towns else ()
    perhaps = [one for one in verbuende if notes_on(view, one, places, towns)]
    fitting = found_with_all_words(view, wider(question, *PLACED)) if perhaps else frozenset[str]()
    for verbund in perhaps:
        notes = notes_on(view, verbund, places, towns)
        if verbund.id in fitting and verbund not in found:
            yield paragraph(
                view.t("search-disputed", name=bold(verbund.name), told=Markup(" ").join(notes), found="no")
            )
    for verbund in found:
        # Those that are found as they were not there, and may have been.
        if notes := notes_on(view, verbund, question.without.places, question.without.towns):
            told = Markup(" ").join(notes)
            yield paragraph(view.t("search-disputed", name=bold(verbund.name), told=told, found="yes"))
