"""How much money went somewhere is told by the sums of the Verbünde there, and never as a figure of something else."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Wie viel Fördergeld gab es in Remscheid?", ("remscheid",)),
        ("Wie viel Geld gab es in Weißwasser?", ("weisswasser-o-l",)),
        ("Wieviel Kohle gabs für Juist?", ("juist",)),
        ("Wie hoch war die Fördersumme in Remscheid?", ("remscheid",)),
        ("How much grant money was there in Cottbus?", ("cottbus",)),
        ("How much public money went to Herten?", ("herten",)),
    ],
)
def test_money_there_is_that_of_the_verbuende_there(
    understander: Understander, text: str, places: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.Search(places=places, facts=("money",))


@pytest.mark.parametrize(
    ("text", "search"),
    [
        (
            "Wie viel Fördergeld gab es für die Sommerschule in Weißwasser?",
            kinds.Search(("sommerschule",), places=("weisswasser-o-l",), facts=("money",)),
        ),
        (
            "How much grant money was there for cycling in Dortmund?",
            kinds.Search(("cycling",), places=("dortmund",), facts=("money",)),
        ),
        (
            "Wieviel Steuergeld hat die Praktikumsbörse verschlungen?",
            kinds.Search(("praktikumsborse",), facts=("money",)),
        ),
        ("which project on internships, how much public funding?", kinds.Search(("internships",), facts=("money",))),
    ],
)
def test_what_the_money_was_for_is_looked_for(understander: Understander, text: str, search: kinds.Search) -> None:
    assert understander.understand(text).question == search


@pytest.mark.parametrize(
    "text",
    [
        "Wie viel Geld haben die Leute in Hessen?",
        "Wie viel Geld braucht man für ein Haus in Hessen?",
        "Wie viel Geld habe ich in Hessen?",
        "Wie hoch ist der Turm in Weißwasser?",
        "Wie viele Euro verdient man in Cottbus?",
    ],
)
def test_other_money_there_is_no_funding(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.Search)


@pytest.mark.parametrize(
    "text",
    ["how many euros altogether?", "wie viele Euros insgesamt?", "how many millions were spent in total"],
)
def test_all_of_it_is_that_of_the_programme(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(("budget",))


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("projects with less than half a million funding", "eurosto499999"),
        ("projects with more than half a million in funding", "eurosfrom500001"),
        ("Projekte mit weniger als einer halben Million Förderung", "eurosto499999"),
    ],
)
def test_a_sum_may_be_told_before_what_it_is(understander: Understander, text: str, amount: str) -> None:
    assert understander.understand(text).question == kinds.Search(amounts=(amount,))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("How much public funding did KIF get?", ("kif",)),
        ("Öffentliche Mittel für NoLA?", ("nola",)),
        ("sum of funding for KIF, NoLA and WEBWiKo", ("kif", "nola", "webwiko")),
    ],
)
def test_public_money_is_what_a_verbund_was_given(
    understander: Understander, text: str, names: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.Facts(names, ("money",))


@pytest.mark.parametrize(
    ("text", "word"),
    [("projects about public money", "municipalbudget"), ("Projekte über öffentliches Geld", "finanzen")],
)
def test_public_money_may_be_what_verbuende_deal_with(understander: Understander, text: str, word: str) -> None:
    assert understander.understand(text).question == kinds.Search((word,))


@pytest.mark.parametrize(
    ("text", "search"),
    [
        (
            "Welche Verbünde bekamen mehr als 400.000 Euro, aber nicht in NRW?",
            kinds.Search(amounts=("eurosfrom400001",), without=kinds.Without(laender=("nw",))),
        ),
        ("Welche Verbünde haben nicht mehr als 500.000 Euro bekommen?", kinds.Search(amounts=("eurosto500000",))),
    ],
)
def test_a_place_that_is_left_out_turns_no_sum(understander: Understander, text: str, search: kinds.Search) -> None:
    assert understander.understand(text).question == search


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("mehr als eine halbe million – wer?", "eurosfrom500001"),
        ("weniger als eine halbe Million – welche?", "eurosto499999"),
        ("über 500.000 Euro Förderung", "eurosfrom500001"),
        ("Förderung unter 500.000", "eurosto499999"),
        ("über 600.000 Euro Zuwendung", "eurosfrom600001"),
        ("more than half a million – who?", "eurosfrom500001"),
        ("over 500,000 euros funding", "eurosfrom500001"),
        ("over 500,000 euros in funding", "eurosfrom500001"),
        ("Förderungen ab 450000 Euro", "eurosfrom450000"),
        ("grants of at least 400k", "eurosfrom400000"),
    ],
)
def test_a_bound_and_a_word_for_money_are_enough(understander: Understander, text: str, amount: str) -> None:
    assert understander.understand(text).question == kinds.Search(amounts=(amount,))


@pytest.mark.parametrize(
    "text",
    [
        "500.000 Euro Förderung",
        "insgesamt über 500.000 Euro Förderung",
        "Mein Haus kostet über 500.000 Euro",
        "über 500.000 Menschen",
        "mehr als 500.000 Einwohner",
        "Städte über 500.000",
    ],
)
def test_what_else_is_so_much_is_no_bound(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.Search)


@pytest.mark.parametrize(
    ("text", "words", "amount"),
    [
        ("gab es was mit über 700000 euro für zuwanderer", ("zuwanderer",), "eurosfrom700001"),
        ("gibt es was mit über 600000 euro zu kitas", ("kitas",), "eurosfrom600001"),
        ("Projekte zu Leerstand mit mehr als 400.000 Euro", ("leerstand",), "eurosfrom400001"),
        ("projects on childcare over 600000 euros", ("childcare",), "eurosfrom600001"),
        ("anything on sewage under 400000 euros", ("sewage",), "eurosto399999"),
    ],
)
def test_a_sum_narrows_what_is_on_a_subject(
    understander: Understander, text: str, words: tuple[str, ...], amount: str
) -> None:
    assert understander.understand(text).question == kinds.Search(words, amounts=(amount,))


@pytest.mark.parametrize(
    "text",
    ["Projekte mit Schulden von mehr als 500.000 Euro", "Gibt es Zuschüsse für Solaranlagen über 5000 Euro?"],
)
def test_a_sum_of_something_else_narrows_nothing(understander: Understander, text: str) -> None:
    asked = understander.understand(text).question
    assert asked == kinds.AllFunding() or (isinstance(asked, kinds.Search) and not asked.amounts)
