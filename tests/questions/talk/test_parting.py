"""Who only thanks or says goodbye, and names where, gets no card; who goes on asks for what is there."""

import pytest

from bot.questions import Question, Understander, kinds


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Danke, und schöne Grüße aus Cottbus", kinds.Thanks()),
        ("Vielen Dank an das Team in Zwickau", kinds.Thanks()),
        ("Danke! Grüße aus Essen", kinds.Thanks()),
        ("Thanks and greetings from Bremen", kinds.Thanks()),
        ("Tschau, bis zum nächsten Mal in Dortmund", kinds.Goodbye()),
        ("Bye, see you in Dortmund", kinds.Goodbye()),
    ],
)
def test_regards_are_no_search(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    ["Danke, in Essen?", "Danke, jetzt die in Essen", "Danke. Was gab es in Essen?", "Hallo, in Essen"],
)
def test_who_goes_on_asks_for_what_is_there(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Search(places=("essen",))
