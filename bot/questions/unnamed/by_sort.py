"""Organisations of some kinds, or Verbünde with them: "Welche Hochschulen waren in Hessen dabei?"."""

from collections.abc import Container
from dataclasses import replace

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.organisations.asked_sorts import AskedSorts
from bot.questions.reading.negation import affirmed
from bot.questions.reading.reading import Reading
from bot.questions.words.signals import VERBUENDE


def by_sort(asked: AskedSorts, rest: Reading, found: Question, landscapes: Container[str], *, timed: bool) -> Question:
    """What is asked of organisations of these kinds, where `found` is what the `rest` of the text asks by itself.

    What else is said and narrows nothing makes it something else that is asked: organisations that have nothing
    to do with the Verbünde, or what nobody knows. `timed`: the text names a time. `landscapes` are folded names, which
    narrow where descriptions have them.
    """
    lists = asked.lists(rest)
    there = tuple(word.folded for word in rest.rest if word.folded in landscapes)
    match found:
        case kinds.NotUnderstood() | kinds.Perhaps() if there and len(there) == len(rest.rest):
            # "Welche Städte im Ruhrgebiet waren dabei?"
            search = kinds.Search(there)
        case kinds.NotUnderstood() | kinds.UnknownName() if asked.ones and not rest.rest:
            search = kinds.Search()
        case kinds.UnknownName() if rest.has("verbund_any") and not (asked.listed or rest.rest or rest.mentions):
            # "Hat eine Firma ein Projekt geleitet?"
            search = kinds.Search()
        case kinds.NotUnderstood() | kinds.UnknownName() | kinds.UnknownPlace() | kinds.Perhaps() if not lists:
            return found
        case kinds.UnknownPlace() if rest.regions:
            # All of them, wherever they were, would not be what was asked for.
            return found
        case kinds.Members(themes=themes, without=False) | kinds.AboutTheme(themes=themes):
            search = kinds.Search(themes=themes)
        case kinds.Search():
            search = found
        case _ if lists:
            search = kinds.Search(laender=affirmed(rest, "land"))
        case kinds.AllVerbuende() | kinds.AllLaender() if not asked.listed:
            search = kinds.Search()
        case _:
            return kinds.NotUnderstood()
    if timed and not (search.times or search.without.times):
        return kinds.NotUnderstood()
    wherever = search == kinds.Search(laender=search.laender)
    # "Partner aus Bremen" sit there; "Partner der Projekte in Bremen" are told with these.
    apart = asked.sorts or asked.called or asked.left_out or not (search.laender and rest.has(*VERBUENDE))
    amounts = tuple(map(str, asked.shared.amounts)) if asked.shared else ()
    if asked.listed and wherever and apart:
        without = kinds.Without(sorts=() if asked.sorts else asked.left_out)
        return kinds.AllOrganisations(
            asked.sorts,
            leading=asked.leading,
            laender=search.laender,
            words=asked.called,
            without=without,
            amounts=amounts,
            either=asked.either,
        )
    if asked.listed and (asked.left_out or amounts):
        # "Welche Institute außer Hochschulen liefen bis 2018?"
        return kinds.NotUnderstood()
    if not (asked.sorts or asked.left_out):
        # "Welche Partner hatte Cottbus?"
        return replace(search, facts=("coordinator" if asked.leading else "partners",)) if asked.listed else search
    without = replace(search.without, sorts=asked.left_out)
    jointly = (*search.jointly, "sorts") if asked.jointly else search.jointly
    return replace(search, sorts=asked.sorts, leading=asked.leading, without=without, jointly=jointly)
