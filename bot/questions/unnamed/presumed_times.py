"""A time that is only presumed of the one Verbund at a place: "Wann endete das Projekt in Eschwege 2021?"."""

from dataclasses import replace

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.reading.reading import Reading


def without_presumed_time(search: kinds.Search, reading: Reading, catalogue: Catalogue) -> kinds.Search:
    """The search without its times, where it is asked when something began or ended that there is one of.

    Its run time tells that, and whether the time is right; nothing else is looked for.
    """
    asked = any(word.says("when") and word.says("question_word") for word in reading.words)
    one = reading.has("verbund_one") and not reading.has("verbund_many", "which_verbund", "verbund_any")
    alone = search == kinds.Search(places=search.places, times=search.times, facts=search.facts)
    if not (asked and one and search.times and alone):
        return search
    if len(tuple(catalogue.verbuende_there((), search.places))) != 1:
        return search
    return replace(search, times=(), facts=tuple(dict.fromkeys((*search.facts, "when"))))
