"""In which language websites and writings are is not known, and has nothing to do with what the bot speaks."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question
from bot.questions.noted.note import Note

_LANGUAGE = kinds.Remark("language")


@pytest.mark.parametrize(
    ("text", "question", "heard"),
    [
        ("Are there english websites for these projects?", kinds.AllVerbuende(), "english"),
        ("Gibt es englische Webseiten zu den Projekten?", kinds.AllVerbuende(), "englische"),
        ("Which projects have an English page?", kinds.Search(documented=("link",)), "English"),
        ("Are there websites for these projects?", kinds.AllVerbuende(), ""),
        ("Is there a list of the projects in English?", kinds.AllVerbuende(), ""),
    ],
)
def test_the_language_of_websites_is_not_known(
    understander: Understander, text: str, question: Question, heard: str
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert understood.notes == ((Note("undocumented", heard),) if heard else ())


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Is there an English book on this?", kinds.AboutProgramme(("publications",))),
        ("Is there an English website?", kinds.UnknownName(kinds.Facts((), ("link",)))),
        ("Do you speak English?", _LANGUAGE),
        ("Is this available in English?", _LANGUAGE),
        ("Is the bot available in French?", _LANGUAGE),
        ("Kannst du Englisch?", _LANGUAGE),
    ],
)
def test_what_is_written_is_not_what_the_bot_speaks(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
