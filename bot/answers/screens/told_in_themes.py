"""What the texts on focus themes speak of, where no Verbund is told to deal with it: "Schrottimmobilien"."""

from functools import lru_cache
from typing import Final

from bot.answers.screens.layout import Block, bold, paragraph
from bot.answers.screens.view import View
from bot.catalogue import LANGUAGES, Theme
from bot.questions import kinds
from bot.questions.words.folding import folded
from bot.questions.words.stemming import stems

_TELLING: Final = 5
"""Words of fewer letters may tell something else there: "hit"."""
_LONG: Final = 8
"""Words of so many letters are the same in any form."""


def themes_that_tell(view: View, question: kinds.Search) -> tuple[Theme, ...]:
    """The themes whose texts have all words of a search for nothing else in one sentence; long ones in any form.

    Of a short word, another form may be another word: "Burgen", "hit".
    """
    words = kinds.words_of(question.words) if question.has_words_only else ()
    if not words or any(len(word) < _TELLING for word in words):
        return ()
    forms = [{word, *(stems(word) if len(word) >= _LONG else ())} for word in words]
    themes = view.catalogue.themes.values()
    return tuple(
        theme
        for theme in themes
        if any(all(not sentence.isdisjoint(form) for form in forms) for sentence in _sentences(theme))
    )


def told_in(view: View, theme: Theme) -> Block:
    """That the text on a theme speaks of it."""
    return paragraph(view.t("search-in-theme", theme=bold(view.of(theme.title))))


@lru_cache
def _sentences(theme: Theme) -> tuple[frozenset[str], ...]:
    """The words of each sentence of the texts on a theme, in both languages, and the stems of the long ones."""
    texts = (text for language in LANGUAGES for text in (theme.summary[language], *theme.description[language]))
    return tuple(
        frozenset(form for word in folded(said) for form in (word, *(stems(word) if len(word) >= _LONG else ())))
        for text in texts
        for said in text.split(". ")
    )
