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
        ("Grüße aus Weißwasser und schönes Wochenende", kinds.Goodbye()),
        ("Schöne Grüße aus Dortmund und bis bald", kinds.Goodbye()),
        ("Greetings from Dortmund, have a lovely weekend", kinds.Goodbye()),
        ("Best wishes from Bremen, Ole", kinds.Greeting()),
        ("Liebe Grüße aus dem sonnigen Weißwasser", kinds.Greeting()),
        ("Den Tag gerettet, tausend Dank und liebe Grüße aus dem verregneten Oldenburg!", kinds.Thanks()),
        ("Danke, keine weiteren Fragen.", kinds.Goodbye()),
        ("danke, nichts weiter", kinds.Goodbye()),
    ],
)
def test_regards_are_no_search(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    [
        "Danke, in Essen?",
        "Danke, jetzt die in Essen",
        "Danke. Was gab es in Essen?",
        "Hallo, in Essen",
        "Grüße aus Essen, was gab es hier?",
    ],
)
def test_who_goes_on_asks_for_what_is_there(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Search(places=("essen",))


def test_a_subject_beside_regards_is_looked_for(understander: Understander) -> None:
    asked = understander.understand("Grüße aus Essen und Leerstand").question
    assert asked == kinds.Search(("leerstand",), places=("essen",))


def test_who_thanks_for_the_work_of_others_may_ask_something_behind_it(understander: Understander) -> None:
    asked = "Thank you so much for your work! I'd also be interested whether there was anything on vacancy."
    assert understander.understand(asked).question == kinds.Search(("vacancy",))
    assert understander.understand("Vielen Dank für eure Arbeit!!").question == kinds.Thanks()
