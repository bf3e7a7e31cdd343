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


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Welche Projekte der zweiten Runde hatten mehr als 600.000 Euro Förderung?", ("rounds", "budget")),
        ("Welche Projekte der ersten Runde bekamen unter 500.000 Euro?", ("rounds", "budget")),
        ("teuerstes projekt der zweiten runde", ("rounds", "budget")),
        ("Which projects of the second round received more than 600,000 euros?", ("rounds", "budget")),
        ("projekte der ersten runde, die von einer uni geleitet wurden", ("rounds",)),
        ("kommt nach 2021 noch eine runde", ("unknown-rounds",)),
        ("gab es nach der dritten runde noch was", ("unknown-rounds",)),
        ("will there be a round after 2021", ("unknown-rounds",)),
        ("gabs nach den zwei runden noch ne dritte", ("third-round",)),
        ("was kam nach der zweiten runde", ("third-round",)),
        ("wann war die dritte runde", ("third-round",)),
        ("Gab es 2021 eine Runde?", ("third-round",)),
    ],
)
def test_what_is_known_of_rounds_is_told(understander: Understander, text: str, facts: tuple[str, ...]) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(facts)


@pytest.mark.parametrize(
    "text",
    [
        "Welche Projekte bekamen über 600.000 Euro?",
        "Welche Projekte wurden von einer Uni geleitet?",
        "Welches Projekt hatte runde Tische und bekam Geld?",
    ],
)
def test_no_round_is_told_of_where_none_is_asked_for(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.Search)
