"""In which language a website is said to be, which is not known: "Which projects have an English website?"."""

from typing import Final

from bot.questions import kinds
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.words.stemming import ENDINGS
from bot.questions.words.vocabulary import Vocabulary

_ENDINGS: Final = ("", *ENDINGS)


def language_of_link(search: kinds.Search, reading: Reading, vocabulary: Vocabulary) -> str:
    """The language, as it was written, where Verbünde with a website in one are looked for; nothing where none is."""
    if "link" not in search.documented:
        return ""
    links = [i for i, word in enumerate(reading.words) if word.says("link")]
    before = (word for i in links for word in reading.before(i, ARTICLE))
    return next((word.text for word in before if _is_language(word, vocabulary)), "")


def _is_language(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word names a language, in any form: "English", "englischer"."""
    stems = (word.folded.removesuffix(ending) for ending in _ENDINGS if word.folded.endswith(ending))
    return any("languages" in vocabulary.remarks.get((stem,), ()) for stem in stems)
