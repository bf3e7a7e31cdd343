"""What something costs today is not what a Verbund was given, and whether it was worth it nobody says."""

import pytest

from bot.questions import Understander, kinds

PRICED = [
    "Was kostet {}?",
    "Was kostet uns {}?",
    "Was würde uns {} kosten?",
    "Wie teuer ist {}?",
    "Ist {} teuer?",
    "What does {} cost?",
    "What would {} cost a small town?",
    "What is the price of {}?",
    "Is {} expensive?",
]
WHAT_IT_WAS_GIVEN = ["Was hat KIF gekostet?", "Wie teuer war KIF?", "What did KIF cost?", "Wie viel Geld bekam KIF?"]


@pytest.mark.parametrize("text", PRICED)
def test_price_is_said_to_be_unknown_beside_the_grant(understander: Understander, text: str) -> None:
    understood = understander.understand(text.format("KIF"))
    assert understood.question == kinds.Facts(("kif",), ("money",))
    assert [note.kind for note in understood.notes] == ["price"]


@pytest.mark.parametrize("text", PRICED)
def test_price_that_a_text_tells_is_on_the_card(understander: Understander, text: str) -> None:
    understood = understander.understand(text.format("KomMonitor"))
    assert understood.question == kinds.AboutVerbuende(("kommonitor",))
    assert "price" not in [note.kind for note in understood.notes]


def test_price_that_only_one_text_tells_is_said_to_be_unknown(understander: Understander) -> None:
    assert "price" in [note.kind for note in understander.understand("Was kostet KomMonitor und KIF?").notes]


@pytest.mark.parametrize("text", WHAT_IT_WAS_GIVEN)
def test_sum_of_the_past_is_the_grant(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.Facts(("kif",), ("money",))
    assert not understood.notes


def test_prize_is_no_price(understander: Understander) -> None:
    assert understander.understand("Hat KIF einen Preis gewonnen?").question == kinds.AboutVerbuende(("kif",))


@pytest.mark.parametrize(
    "text",
    [
        "War KIF sein Geld wert?",
        "War KIF rausgeschmissenes Geld?",
        "Hat sich das Geld für KIF gelohnt?",
        "Was KIF a waste of money?",
        "Was KIF worth the money?",
        "Was the money for KIF well spent?",
        "Did KIF waste money?",
    ],
)
def test_no_verdict_on_money(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.AboutVerbuende(("kif",))
    assert [note.kind for note in understood.notes] == ["neither"]


def test_waste_is_not_documented(understander: Understander) -> None:
    understood = understander.understand("How much money did KIF waste?")
    assert understood.question == kinds.AboutVerbuende(("kif",))
    assert [(note.kind, note.heard) for note in understood.notes] == [("undocumented", "waste")]


@pytest.mark.parametrize("text", ["How much was the KIF grant worth?", "Wie viel Geld wurde in KIF investiert?"])
def test_worth_of_a_grant_is_its_sum(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Facts(("kif",), ("money",))


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Was ist Fokusland, wo war das und wie viel Geld gab's?", ["Geld"]),
        ("Was ist Fokusland und wie hoch war die Förderung?", ["Förderung"]),
        ("Was ist KIF, wo war das und wie viel Geld gab's?", []),
        ("Was ist Fokusland und wo war das?", []),
    ],
)
def test_a_sum_that_stands_on_no_card_is_told_not_to_be_known(
    understander: Understander, text: str, heard: list[str]
) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "undocumented"] == heard


@pytest.mark.parametrize(
    ("text", "question", "noted"),
    [
        ("Was kostete die Umfrage bei KIF?", kinds.Facts(("kif",), ("money",)), [("thing", "Umfrage")]),
        ("What did the survey of KIF cost?", kinds.Facts(("kif",), ("money",)), [("thing", "survey")]),
        ("Was kostete die Beratung bei LebensRäume?", kinds.AboutVerbuende(("lebensraeume",)), [("told", "Beratung")]),
        ("Was kostete das Projekt KIF?", kinds.Facts(("kif",), ("money",)), []),
    ],
)
def test_what_something_inside_cost_is_no_grant(
    understander: Understander, text: str, question: kinds.Question, noted: list[tuple[str, str]]
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert [(note.kind, note.heard) for note in understood.notes] == noted
