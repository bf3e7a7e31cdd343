"""A search in words: what was understood stands above what was found."""

from markupsafe import Markup

from bot.answers.screens.filters import FILTERS, Named, alternatives
from bot.answers.screens.view import View
from bot.questions import kinds


def describe(view: View, question: kinds.Search, *, located: bool = False) -> Markup:
    """The filters, as the catalogue calls them; `located`: places with their Länder."""
    called = {filter_.field: [filter_.called(view, value) for value in filter_.values(question)] for filter_ in FILTERS}
    if located and not question.laender:
        called["places"] = [view.place(view.catalogue.places[id_]) for id_ in question.places]
    if alternatives(view, question):
        called["places"] = [*called.pop("laender"), *called["places"]]
    phrases = (
        phrase
        for filter_ in FILTERS
        if (names := called.get(filter_.field))
        for phrase in filter_.told(view, question, Named(filter_.field, names, filter_.leaves_out(question)))
    )
    return Markup(" · ").join(phrases)
