"""What somebody would pay, and when the next bus goes, is nothing that Verbünde are looked for with."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    "text",
    ["Ich suche eine Wohnung in Essen unter 800 Euro", "I need a flat in Dortmund under 700 euros"],
)
def test_somebodys_own_price_asks_for_nothing(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize(
    "text", ["wann fährt der nächste bus heim", "When does the nearest bus leave?", "Wann kommt der nächste Bus?"]
)
def test_timetables_are_not_known(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize(
    "text",
    [
        "2 Millionen Euro für Leerstand in Hessen",
        "Ich suche etwas zu Leerstand, 331 574 Euro",
        "Leerstand 2018 Kosten",
        "Dorfladen mit 5000 Euro Startkapital",
        "Ich suche Projekte zu Wohnen unter 800 Euro",
        "Unsere Gemeinde hat 9000 Euro übrig, was hilft gegen Leerstand?",
    ],
)
def test_other_sums_are_no_prices_of_ones_own(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.Search)


@pytest.mark.parametrize(
    "text",
    [
        "Suche 3-Zimmer-Wohnung in Offenburg bis 900 warm",
        "wohnung gesucht dortmund 3 zimmer",
        "Kita-Platz in Bremen gesucht",
        "looking for a flat in Essen",
    ],
)
def test_advertisements_look_for_no_verbund(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize(
    "text",
    [
        "Ich suche was zu Wohnungen in Dortmund",
        "Suche Projekte zu Wohnungen in Dortmund",
        "Arbeit und Jugend in Sachsen gesucht",
        "looking for house vacancies in Hesse",
    ],
)
def test_who_looks_for_something_on_it_places_no_advertisement(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.Search)


@pytest.mark.parametrize(
    "text",
    [
        "wann macht das freibad auf",
        "wann hat das rathaus offen",
        "Wann hat das Bürgeramt morgen offen?",
        "when does the swimming pool open",
        "opening hours of the swimming pool",
        "Öffnungszeiten Schwimmbad",
        "Sperrmüll anmelden",
        "Führerschein verlängern lassen",
        "Wohnsitz ummelden termin",
        "was kostet die kita bei uns",
        "Was muss ich zum Termin mitbringen?",
        "what do I need to bring to the town hall",
    ],
)
def test_hours_prices_and_what_a_town_hall_registers_are_not_known(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Remark("elsewhere")


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("used bike for sale in Dortmund", "dortmund"),
        ("flat to rent in Offenburg, two rooms", "offenburg"),
        ("kaufe altes motorrad raum zwickau", "zwickau"),
        ("Wann öffnet der Dorfladen in Posterstein?", "posterstein"),
        ("What time does the train to Wuppertal leave?", "wuppertal"),
        ("At what time does the library in Essen close?", "essen"),
        ("Um wie viel Uhr macht in Zwickau das Museum auf?", "zwickau"),
        ("I live in Cottbus. What documents do I bring to renew my passport?", "cottbus"),
    ],
)
def test_nor_is_what_is_sold_in_a_place(understander: Understander, text: str, place: str) -> None:
    assert understander.understand(text).question == kinds.Remark("elsewhere", places=(place,))


@pytest.mark.parametrize(
    "text",
    [
        "Wann schließen Dorfläden?",
        "Dorfladen mit langen Öffnungszeiten",
        "Buslinie verlängern",
        "What time span did projects in Essen have?",
        "register of vacant buildings",
        "empty houses for sale in Hesse",
        "Selling regional products in Dortmund",
        "Buying regional food in Dortmund",
        "Buying empty houses in Butzbach",
        "Projects to let empty shops in Butzbach",
        "Was kostet Leerstand bei uns?",
    ],
)
def test_subjects_are_no_errands(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.Search)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Was kostet ein Einfamilienhaus in Steinfurt?", "kreis-steinfurt"),
        ("How much does a flat cost in Cottbus?", "cottbus"),
        ("Wann fährt der nächste Bus in Mauth?", "mauth"),
    ],
)
def test_prices_and_timetables_where_a_verbund_was_are_not_known_either(
    understander: Understander, text: str, place: str
) -> None:
    assert understander.understand(text).question == kinds.Remark("elsewhere", places=(place,))
