"""Everyday ways of asking what is known, and what is not."""

import pytest

from bot.questions import Question, Understander, kinds

GOVERNING: list[tuple[str, Question]] = [
    ("Who is the French minister of education right now?", kinds.Remark("elsewhere")),
    ("Wer ist Bildungsministerin in Hessen?", kinds.Remark("elsewhere")),
    ("who was the minister responsible for the programme?", kinds.AboutProgramme(("unknown-politics",))),
    ("Who's been working on mobility?", kinds.Search(("mobility",))),
]
IN_THEMES: list[tuple[str, Question]] = [
    ("welche vorhaben in der Innenentwicklung teilnehmen", kinds.Members(("innenentwicklung",))),
    ("Welche Reallabore zum Mitmachen gibt es?", kinds.Search(("mitmachen",), themes=("reallabore",))),
    ("wieviele projekte sind bei den daten tools", kinds.Members(("daten",), count=True)),
    ("List: inner dev.", kinds.Members(("innenentwicklung",))),
]
EVERYDAY: list[tuple[str, Question]] = [
    ("Haben wir irgendwas mit Urban Gardening?", kinds.Search(("urbangardening",))),
    ("gib mir alle 30", kinds.AllVerbuende()),
    ("How many projects were there, and when did it all start?", kinds.AboutProgramme(("consortia", "period"))),
    ("Do we have anything on vacancy?", kinds.Search(("vacancy",))),
    ("Welches Projekt bekam am meisten?", kinds.AllFunding()),
    ("muss man die projektnamen exakt eintippen", kinds.Help()),
    ("was hat das ganze gekostet", kinds.AboutProgramme(("budget",))),
    ("was hat das projekt gekostet", kinds.UnknownName(kinds.Facts((), ("money",)))),
    ("wie groß war das budget von mosaik", kinds.Facts(("mosaik",), ("money",))),
    ("was macht raum und energie", kinds.AboutProgramme(("accompanying",))),
    ("was ist der unterschied zwischen erster und zweiter runde", kinds.AboutProgramme(("rounds",))),
    ("welche unis leiten ein projekt", kinds.AllOrganisations(("university",), leading=True)),
    ("Which consortium was the first one to be over and done with?", kinds.Superlative("endedfirst")),
]
AT_PLACES: list[tuple[str, Question]] = [
    ("was hat herten gemacht und mit wem", kinds.Search(places=("herten",), facts=("partners", "outcome"))),
    (
        "worum geht es in remscheid und wer leitet das",
        kinds.Search(places=("remscheid",), facts=("coordinator", "outcome")),
    ),
    ("wer leitet das in remscheid und wann", kinds.Search(places=("remscheid",), facts=("when", "coordinator"))),
    ("wann war die sommerschule in weißwasser", kinds.AboutVerbuende(("kleinstadt-gestalten",))),
    ("wann war die hochzeit in weißwasser", kinds.NotUnderstood()),
    ("fährt der bürgerbus in wangerland", kinds.Search(("burgerbus",), places=("wangerland",))),
    ("tourismus projekt norden", kinds.Search(("tourismus",), places=("norden",))),
    ("daten tools essen", kinds.Search(themes=("daten",), places=("essen",))),
]
AND_WHERE: list[tuple[str, Question]] = [
    ("wurde bei KoDa wirklich eine genossenschaft gegründet und wo", kinds.AboutVerbuende(("koda-eg",))),
    ("gab es bei coprogrün einen stadtteilgarten und wo", kinds.AboutVerbuende(("coprogruen",))),
    ("was there an outdoor pool at TransformBar and where", kinds.AboutVerbuende(("transformbar",))),
    ("Gab es KIF wirklich, und wo?", kinds.Facts(("kif",), ("where",))),
]


@pytest.mark.parametrize(("text", "question"), GOVERNING)
def test_who_governs_somewhere_is_not_known(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), IN_THEMES)
def test_what_is_in_a_theme_is_asked_by_taking_part(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), EVERYDAY)
def test_what_there_is_is_asked_in_everyday_words(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), AT_PLACES)
def test_of_a_place_the_first_question_is_answered_as_well(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), AND_WHERE)
def test_where_a_thing_was_is_no_list_of_all_places(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("What did KIF find out?", kinds.Facts(("kif",), ("outcome",))),
        (
            "what projects are there in Saxony and what did they find out",
            kinds.Search(laender=("sn",), facts=("outcome",)),
        ),
        ("I want to find out about KIF", kinds.AboutVerbuende(("kif",))),
        ("What can I find out about KIF?", kinds.AboutVerbuende(("kif",))),
        ("How did people find out about KIF?", kinds.AboutVerbuende(("kif",))),
        ("How do I find out where KIF was?", kinds.Facts(("kif",), ("where",))),
    ],
)
def test_what_they_found_out_is_what_came_of_it(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question
