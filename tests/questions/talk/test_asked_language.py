"""Who asks for an answer in a language gets it in that one, whatever they write in."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("bitte answer in English: was macht DeWaK", "en"),
        ("auf englisch bitte: was macht DeWaK", "en"),
        ("Was macht DeWaK? Bitte auf Englisch antworten.", "en"),
        ("Please answer in German: what is DeWaK?", "de"),
        ("Kannst du mir auf Englisch sagen, was DeWaK ist?", "en"),
        ("Sag mir auf Englisch was DeWaK ist", "en"),
        ("can you tell me in German what DeWaK is", "de"),
        # A thing in English is no answer in English.
        ("DeWaK, gibt es das Handbuch auf Englisch?", "de"),
    ],
)
def test_the_language_that_is_asked_for(understander: Understander, text: str, language: str) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.AboutVerbuende(("dewak",))
    assert understood.language == language
