"""Thanks and praise that mean the opposite are no thanks."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    "text",
    [
        "Super, du bist ja ein ganz Schlauer. Nicht.",
        "Na bravo, wieder keine Antwort. Großartig.",
        "Danke für nichts.",
        "Vielen Dank auch, sehr witzig.",
        "Toll, schon wieder nichts verstanden.",
        "Oh great, another useless robot. Brilliant.",
        "Wow, thanks, very helpful. Not.",
        "Great. Still no answer.",
        "Sehr hilfreich. Nicht.",
        "thanks for nothing",
    ],
)
def test_who_mocks_was_not_helped(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Remark("unhelpful")


@pytest.mark.parametrize(
    "text",
    [
        "Danke, nicht schlecht!",
        "Great, thanks, I understood nothing before!",
        "No, really, that was great, thanks",
        "Vielen Dank, mehr brauche ich nicht.",
        "Thanks, no",
        "Cool, thanks! No.",
        "Danke für nichts als gute Antworten",
    ],
)
def test_who_only_denies_something_beside_thanks_is_thankful(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Thanks()


@pytest.mark.parametrize("text", ["really?", "Wirklich?", "Echt jetzt?", "Im Ernst?"])
def test_who_doubts_does_not_thank(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Remark("sources")
