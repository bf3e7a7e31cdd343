"""The word lists are for people to edit: no line is too long to read. The mistakes in them: `test_mistakes`."""

import pytest

from bot.catalogue import LANGUAGES, Language
from bot.questions.words.folding import FOLDER
from bot.questions.words.word_files import file_of


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_line_is_too_long_to_read(language: Language) -> None:
    text = (FOLDER / file_of(language)).read_text("utf-8")
    assert max(map(len, text.splitlines())) <= 120
