"""In which language a website is said to be, which is not known: "Which projects have an English website?"."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.noted.note import Note
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.words.stemming import ENDINGS
from bot.questions.words.vocabulary import Vocabulary

_ENDINGS: Final = ("", *ENDINGS)


def on_language(question: Question, reading: Reading, vocabulary: Vocabulary) -> Iterator[Note]:
    """That the language, as it was written, is not known, where Verbünde with a website in one are looked for.

    All of them are told where it is asked if there are any: "Are there English websites for these projects?".
    """
    match question:
        case kinds.Search(documented=documented) if "link" in documented:
            pass
        case kinds.AllVerbuende():
            pass
        case _:
            return
    links = [i for i, word in enumerate(reading.words) if word.says("link")]
    before = (word for i in links for word in reading.before(i, ARTICLE))
    yield from islice((Note("undocumented", word.text) for word in before if _is_language(word, vocabulary)), 1)


def _is_language(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word names a language, in any form: "English", "englischer"."""
    stems = (word.folded.removesuffix(ending) for ending in _ENDINGS if word.folded.endswith(ending))
    return any("languages" in vocabulary.remarks.get((stem,), ()) for stem in stems)
