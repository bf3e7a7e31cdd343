"""Tests of how many partners, places or Länder Verbünde are looked for by."""

from math import inf

import pytest
from hypothesis import given

from bot.catalogue import Funding, Language
from bot.questions import kinds
from bot.questions.numbers.amounts import Amount
from bot.questions.numbers.bounds import Bounds
from bot.questions.understanding import Understander
from tests.answers.questions import AMOUNTS


@given(AMOUNTS)
def test_what_is_written_as_a_word_comes_back(amount: Amount) -> None:
    assert Amount.parse(str(amount)) == amount


@pytest.mark.parametrize("text", ["", "places", "partners-1", "partnersfrom01", "towns3", "placesup3", "laender1000"])
def test_anything_else_is_no_amount(text: str) -> None:
    assert Amount.parse(text) is None


@pytest.mark.parametrize(
    ("bound", "known", "complete", "holds"),
    [
        ("from", 3, False, True),
        ("from", 2, True, False),
        ("from", 2, False, None),
        ("to", 3, True, True),
        ("to", 3, False, None),
        ("to", 4, False, False),
        ("", 3, True, True),
        ("", 3, False, None),
        ("", 2, True, False),
        ("", 2, False, None),
        ("", 4, True, False),
    ],
)
def test_what_is_not_all_known_holds_only_where_more_changes_nothing(
    bound: str, known: int, complete: bool, holds: bool | None
) -> None:
    amount = Amount.parse(f"partners{bound}3")
    assert amount
    assert amount.holds(Bounds(known, known if complete else inf)) is holds


@pytest.mark.parametrize(
    ("amount", "funding", "holds"),
    [
        ("eurosfrom500001", Funding(euros=800_000, about=True), True),
        ("eurosfrom800001", Funding(euros=800_000, about=True), None),
        ("eurosto331573", Funding(euros=331_574), False),
        ("euros800000", Funding(euros=800_000, about=True), None),
        ("eurosabout450000", Funding(euros=465_000, about=True), True),
        ("eurosabout450000", Funding(euros=331_574), False),
        ("eurosabout450000", None, None),
    ],
)
def test_a_rounded_sum_holds_only_where_rounding_changes_nothing(
    amount: str, funding: Funding | None, holds: bool | None
) -> None:
    parsed = Amount.parse(amount)
    assert parsed
    assert parsed.holds(Bounds.of_sum(funding)) is holds


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Wer bekam mehr als 500.000 €?", "de", ("eurosfrom500001",)),
        ("Wieviele Verbünde bekamen weniger als 400000?", "de", ("eurosto399999",)),
        ("Projekte mit mehr als 1,5 Mio. Euro", "de", ("eurosfrom1500001",)),
        ("Gab es Verbünde mit mehr als einer Million Euro?", "de", ("eurosfrom1000001",)),
        ("Welche Verbünde erhielten zwischen 400.000 und 500.000 Euro?", "de", ("eurosfrom400000", "eurosto500000")),
        ("Hat jemand genau 800000 Euro bekommen?", "de", ("euros800000",)),
        ("Welche bekamen rund 450.000 Euro?", "de", ("eurosabout450000",)),
        ("Welcher Verbund bekam 331.574 Euro?", "de", ("euros331574",)),
        ("how many projects got more than €500,000", "en", ("eurosfrom500001",)),
        ("Which projects had funding above 500,000 euros?", "en", ("eurosfrom500001",)),
        ("Which got under half a million?", "en", ("eurosto499999",)),
        ("Which projects received 500,000 euros or more?", "en", ("eurosfrom500000",)),
        ("less than 500,000 euros", "en", ("eurosto499999",)),
        ("Projekte, die nie mehr als 500.000 Euro bekamen", "de", ("eurosto500000",)),
        ("Which projects got not less than 500,000 euros?", "en", ("eurosfrom500000",)),
        ("Wer bekam keine 500.000 Euro?", "de", ("eurosto499999",)),
        ("Welche Projekte bekamen über 500 Tsd. Euro?", "de", ("eurosfrom500001",)),
        ("projects with more than 500k euros", "en", ("eurosfrom500001",)),
        ("mehr als 400.000, aber weniger als 750.000 Euro", "de", ("eurosfrom400001", "eurosto749999")),
        ("400.000 bis 500.000 Euro", "de", ("eurosfrom400000", "eurosto500000")),
    ],
)
def test_a_sum_is_what_verbuende_were_given(
    understander: Understander, text: str, language: Language, found: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.amounts == found


@pytest.mark.parametrize(
    "text",
    [
        "Wer hat 300.000 Euro gegeben?",
        "Projekte für Städte über 500.000 Einwohner",
        "Wie viele Projekte haben zusammen 30 Mio Euro bekommen?",
        "ich brauche 500.000 euro für mein projekt",
        "Wir haben 600.000 Euro Schulden, welche Projekte helfen?",
        "Hat das Programm mehr als 10 Millionen gekostet?",
        "Bekamen die Projekte insgesamt mehr als 10 Millionen?",
        "Welches Projekt bekam nicht 800.000 Euro?",
        "Welche Projekte bekamen mehr als 500.000 Euro von der EU?",
        "Welche Projekte bekamen pro Jahr mehr als 100.000 Euro?",
        "Welche Stadt bekam mehr als 500.000 Euro?",
        "Wer bekam 331.574 oder 800.000 Euro?",
        "between 0.4 and 0.5 million",
        "Projekte in Städten mit mehr als 500.000 Einwohnern, die Geld bekamen",
        "PLZ 35510: welche Projekte bekamen Geld?",
        "Welche Projekte sammelten mehr als 20.000 Euro Spenden?",
        "Wie viel Geld kam aus Hessen?",
    ],
)
def test_a_sum_of_something_else_filters_nothing(understander: Understander, text: str) -> None:
    assert not getattr(understander.understand(text).question, "amounts", ())


@pytest.mark.parametrize(
    ("text", "language", "amounts"),
    [
        ("Verbünde mit nur einem Ort", "de", "places1"),
        ("Verbünde mit genau einem Partnerort", "de", "places1"),
        ("Verbünde mit mehr als einem Partnerort", "de", "placesfrom2"),
        ("Welche Projekte waren nur an einem Ort?", "de", "places1"),
        ("an einem einzigen Ort gearbeitet, welche Projekte?", "de", "places1"),
        ("Welche Projekte hatten mehr als zehn Partner?", "de", "partnersfrom11"),
        ("Ich suche Projekte mit mehr als drei Partnern", "de", "partnersfrom4"),
        ("Verbünde mit fünf oder mehr Partnern", "de", "partnersfrom5"),
        ("Projekte mit weniger als drei Partnern", "de", "partnersto2"),
        ("Gibt es ein Projekt, das an mehr als zwanzig Orten gearbeitet hat?", "de", "placesfrom21"),
        ("Welche Projekte arbeiteten an mehreren Orten?", "de", "placesfrom2"),
        ("Projekte mit zwei bis vier Orten", "de", "placesfrom2 placesto4"),
        ("Projekte in höchstens zwei Bundesländern", "de", "laenderto2"),
        ("at least five places", "en", "placesfrom5"),
        ("mehr als drei Partner", "de", "partnersfrom4"),
        ("Mehr als zehn Partner, gab es das?", "de", "partnersfrom11"),
        ("Which projects have exactly three partners?", "en", "partners3"),
        ("Which projects had ten participants or more?", "en", "partnersfrom10"),
        ("Which projects had between three and five partners?", "en", "partnersfrom3 partnersto5"),
        ("projects that worked in two places", "en", "places2"),
        ("Which projects worked in exactly two states?", "en", "laender2"),
        ("Welche Verbünde sind in mehreren Themen?", "de", "themesfrom2"),
        ("Which projects belong to more than one theme?", "en", "themesfrom2"),
        ("Is any project in two themes?", "en", "themes2"),
        ("Kann ein Verbund zu zwei Fokusthemen gehören?", "de", "themes2"),
        ("Gibt es Projekte, die zu keinem Thema gehören?", "de", "themes0"),
        ("Which project belongs to no theme?", "en", "themes0"),
        ("projects without a theme", "en", "themes0"),
        ("Gibt es Projekte ohne Orte?", "de", "places0"),
        ("Welche Projekte waren nicht nur an einem Ort?", "de", "placesfrom2"),
        ("Which projects were not only in one state?", "en", "laenderfrom2"),
        ("Welche Projekte hatten nicht mehr als drei Partner?", "de", "partnersto3"),
        ("Projects with zero partners", "en", "partners0"),
    ],
)
def test_a_number_of_partners_places_or_laender_is_searched_for(
    understander: Understander, text: str, language: Language, amounts: str
) -> None:
    understood = understander.understand(text)
    assert (understood.question, understood.language) == (kinds.Search(amounts=tuple(amounts.split())), language)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Welche Verbünde in Hessen hatten mehr als fünf Partner?",
            kinds.Search(laender=("he",), amounts=("partnersfrom6",)),
        ),
        # In one Land alone, or not, and what only looks so
        ("Welche Verbünde waren nur in Hessen?", kinds.Search(laender=("he",), amounts=("laender1",))),
        (
            "welcher verbund arbeitete ausschließlich in brandenburg",
            kinds.Search(laender=("bb",), amounts=("laender1",)),
        ),
        ("Projekte, die nur in Sachsen liefen", kinds.Search(laender=("sn",), amounts=("laender1",))),
        ("Which projects were only in Lower Saxony?", kinds.Search(laender=("ni",), amounts=("laender1",))),
        ("Which projects ran in Hesse only?", kinds.Search(laender=("he",), amounts=("laender1",))),
        ("welche waren nicht nur in Hessen", kinds.Search(laender=("he",), amounts=("laenderfrom2",))),
        ("Zeig mir nur Projekte in Hessen", kinds.Search(laender=("he",))),
        ("Projekte nur in Hessen", kinds.Search(laender=("he",), amounts=("laender1",))),
        ("Projekte zum Wohnen nur in Hessen", kinds.Search(("wohnen",), laender=("he",))),
        ("Projects exclusively in Thuringia", kinds.Search(laender=("th",), amounts=("laender1",))),
        ("Verbünde allein in Thüringen", kinds.Search(laender=("th",), amounts=("laender1",))),
        ("Verbünde in NRW, aber in keinem anderen Bundesland", kinds.Search(laender=("nw",), amounts=("laender1",))),
        ("Welche arbeiteten nicht länderübergreifend?", kinds.Search(amounts=("laender1",))),
        ("Which projects in Hesse were not interstate?", kinds.Search(laender=("he",), amounts=("laender1",))),
        ("Ich arbeite nur in Hessen, was gibt es da?", kinds.Search(laender=("he",))),
        ("Die Wege sind weit, nur aus Hessen: welche Projekte?", kinds.Search(laender=("he",))),
        ("Wo gab es nur einen einzigen Ort?", kinds.Search(facts=("where",), amounts=("places1",))),
        ("Where was there only one partner?", kinds.Search(facts=("where",), amounts=("partners1",))),
        ("Wo kann man an nur einem Ort tauschen?", kinds.Search(("tauschen",))),
        (
            "Projekte im Datenthema mit mehr als drei Partnern",
            kinds.Search(themes=("daten",), amounts=("partnersfrom4",)),
        ),
        ("living labs with exactly two places", kinds.Search(themes=("reallabore",), amounts=("places2",))),
        (
            "Which projects on vacancy had more than three partners?",
            kinds.Search(("vacancy",), amounts=("partnersfrom4",)),
        ),
        ("Wie viele Projekte hatten mindestens fünf Partner?", kinds.Search(count=True, amounts=("partnersfrom5",))),
        (
            "Projects in Lower Saxony with more than 3 places that ended in 2019",
            kinds.Search(laender=("ni",), times=("end2019",), amounts=("placesfrom4",)),
        ),
        (
            "Projekte mit mehr als drei Partnern, aber nicht in Hessen",
            kinds.Search(without=kinds.Without(laender=("he",)), amounts=("partnersfrom4",)),
        ),
        (
            "Projekte ohne Website mit mehr als drei Partnern",
            kinds.Search(without=kinds.Without(documented=("link",)), amounts=("partnersfrom4",)),
        ),
    ],
)
def test_it_narrows_what_else_is_searched_for(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wir sind mehr als drei Orte und suchen Projekte zu Mobilität", kinds.Search(("mobilitat",))),
        (
            "Welches Projekt befasst sich mit Familien, die an zwei Orten leben?",
            kinds.Search(("familien", "anzweiortenleben")),
        ),
        ("Hatte KIF mehr als drei Partner?", kinds.Facts(("kif",), ("partners",), ("partnersfrom4",))),
        ("Projekte mit einem Ort in Hessen", kinds.Search(laender=("he",))),
        ("Projects in three states", kinds.Search(spread=("3",))),
        ("Nenne mir drei Themen", kinds.AllThemes()),
        ("Projekte mit zehn Mitarbeitern", kinds.NotUnderstood()),
        ("Welche Projekte hatten nicht genau drei Partner?", kinds.NotUnderstood()),
        ("Welche Projekte hatten nicht mindestens drei Partner?", kinds.NotUnderstood()),
        ("Which projects did not have more than three partners?", kinds.NotUnderstood()),
        ("Which projects had 5 universities?", kinds.NotUnderstood()),
        ("Welche Orte hatten mehr als ein Projekt?", kinds.AllPlaces(amounts=("verbuendefrom2",))),
        ("Welche Projekte gibt es in den vier Themen?", kinds.AllThemes()),
        ("Projects in all four themes", kinds.AllThemes()),
        ("Welche zwei Themen sind am größten?", kinds.Superlative("most")),
        ("die drei Partner des Projekts in Cottbus", kinds.Search(places=("cottbus",), facts=("partners",))),
        ("Welche Projekte arbeiteten mit mehr als drei Kommunen?", kinds.NotUnderstood()),
        ("Projekte mit ungefähr fünf Partnern", kinds.NotUnderstood()),
        ("Projekte in nur einer Stadt", kinds.NotUnderstood()),
        (
            "Projekte mit mindestens einer Hochschule und mehr als vier Partnern",
            kinds.Search(sorts=("university",), amounts=("partnersfrom5",)),
        ),
    ],
)
def test_numbers_of_anything_else_do_not_count(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Welche Projekte hatten höchstens drei Partner und mehr als zwei Orte?", ("partnersto3", "placesfrom3")),
        ("Projekte mit mehr als drei Partnern, aber nur einem Ort", ("partnersfrom4", "places1")),
        ("projects with five partners and more than two places", ("partners5", "placesfrom3")),
        ("Projekte mit zwei oder drei Partnern", ("partnersfrom2", "partnersto3")),
    ],
)
def test_two_numbers_are_two_conditions(understander: Understander, text: str, amounts: tuple[str, ...]) -> None:
    assert understander.understand(text).question == kinds.Search(amounts=amounts)


@pytest.mark.parametrize(
    "text",
    [
        "Projekte ohne mehr als drei Partner",
        "Projekte mit wenigen Partnern",
        "projects with a dozen partners",
        "Projekte mit 2 oder 12 Partnern",
        "Projekte mit drei Partnern oder fünf Orten",
        "Projekte in Hessen oder mit mehr als zehn Partnern",
        "Projekte mit mehr als drei Orten in Hessen",
        "Projekte mit mehr als drei Partnern aus Hessen",
        "Welche Orte hatten mehr als zwei Partner?",
        "Which organisations had more than three partners?",
    ],
)
def test_what_is_told_beside_a_number_is_not_dropped(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize(
    ("text", "without"),
    [
        ("Welche Projekte hatten keine Orte in Hessen?", kinds.Without(laender=("he",))),
        ("Projekte ohne Thema Leerstand", kinds.Without(words=("leerstand",))),
    ],
)
def test_what_a_theme_or_place_is_told_by_is_left_out(
    understander: Understander, text: str, without: kinds.Without
) -> None:
    assert understander.understand(text).question == kinds.Search(without=without)


@pytest.mark.parametrize(
    ("text", "amounts"),
    [
        ("Welches Bundesland hat genau vier Verbünde?", ("verbuende4",)),
        ("Which states had only one project?", ("verbuende1",)),
        ("Welche Länder haben mehr als drei Verbünde?", ("verbuendefrom4",)),
        # That it is one Land tells nothing of its Verbünde
        ("was there only one state with just one project", ("verbuende1",)),
        ("In welchen Ländern gibt es die Projekte?", ()),
        ("Welche Länder haben keinen Verbund?", ()),
    ],
)
def test_laender_have_so_many_verbuende(understander: Understander, text: str, amounts: tuple[str, ...]) -> None:
    assert understander.understand(text).question == kinds.AllLaender(amounts)
