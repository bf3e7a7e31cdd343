"""What the texts on focus themes speak of, where no Verbund is told to deal with it: "Schrottimmobilien"."""

from functools import lru_cache

from bot.answers.screens.layout import Block, bold, paragraph
from bot.answers.screens.view import View
from bot.catalogue import LANGUAGES, Theme
from bot.questions import kinds
from bot.questions.words.folding import folded
from bot.questions.words.stemming import stems


def themes_that_tell(view: View, question: kinds.Search) -> tuple[Theme, ...]:
    """The themes whose texts have all words of a search for nothing else, in any form."""
    words = kinds.words_of(question.words) if question.has_words_only else ()
    if not words:
        return ()
    themes = view.catalogue.themes.values()
    return tuple(one for one in themes if all(not _stems_of(one).isdisjoint(stems(word)) for word in words))


def told_in(view: View, theme: Theme) -> Block:
    """That the text on a theme speaks of it."""
    return paragraph(view.t("search-in-theme", theme=bold(view.of(theme.title))))


@lru_cache
def _stems_of(theme: Theme) -> frozenset[str]:
    """The stems of all words of the texts on a theme, in both languages."""
    texts = (text for language in LANGUAGES for text in (theme.summary[language], *theme.description[language]))
    return frozenset(stem for text in texts for word in folded(text) for stem in stems(word))
