"""What is only called after the web asks for no website."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "asks"),
    [
        ("wer hat bei watnu die web-karten gemacht", False),
        ("Hatte KIF eine Online-Umfrage?", False),
        ("Wie ist die Web-Adresse von KIF?", True),
        ("Gibt es eine Web-Seite von KIF?", True),
        ("Steht KIF online?", True),
        ("Web-Adr. v. MIGOEK?", True),
    ],
)
def test_a_thing_called_after_the_web_is_no_website(text: str, *, asks: bool, understander: Understander) -> None:
    question = understander.understand(text).question
    assert (isinstance(question, kinds.Facts) and "link" in question.facts) == asks
