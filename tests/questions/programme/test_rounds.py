"""Which Verbünde were in a round is known of few: who looks for those is told what is known, and no list of others."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    "text",
    [
        "projekte der ersten förderrunde in hessen",
        "Welche Projekte der 2. Förderrunde liegen in Niedersachsen?",
        "mobilitätsprojekte der zweiten förderrunde",
        "Reallabore aus der ersten Runde",
        "first round projects in Hesse",
    ],
)
def test_nothing_is_filtered_by_a_round(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(("rounds",))


def test_a_round_table_is_none(understander: Understander) -> None:
    found = understander.understand("Welche Projekte in Hessen hatten runde Tische?").question
    assert isinstance(found, kinds.Search)
