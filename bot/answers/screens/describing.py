"""A search in words: what was understood stands above what was found."""

from markupsafe import Markup

from bot.answers.screens.filters import BY_FIELD, Named, Part, alternatives, given, themes_will_do
from bot.answers.screens.layout import joined
from bot.answers.screens.view import View
from bot.questions import kinds

_LAENDER, _PLACES = Part("laender"), Part("places")
_WORDS, _THEMES = Part("words"), Part("themes")


def describe(view: View, question: kinds.Search, *, located: bool = False) -> Markup:
    """The filters, as the catalogue calls them; `located`: places with their Länder."""
    called = {
        part: [BY_FIELD[part.field].called(view, value) for value in part.of(question)] for part in given(question)
    }
    if located and not question.laender:
        for part in called.keys() & {_PLACES, Part("places", left_out=True)}:
            called[part] = [view.place(view.catalogue.places[id_]) for id_ in part.of(question)]
    if alternatives(view, question):
        called[_PLACES] = [*called.pop(_LAENDER), *called[_PLACES]]
    if themes_will_do(question):
        called[_WORDS] = [*called[_WORDS], *called.pop(_THEMES)]
    phrases = (
        phrase
        for part, names in called.items()
        for phrase in BY_FIELD[part.field].told(view, question, Named(part, part.of(question), names))
    )
    return joined(" · ", phrases)
