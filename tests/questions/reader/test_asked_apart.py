"""Questions that are asked one behind the other are each answered, and nothing that is one question is taken apart."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question


@pytest.mark.parametrize(
    ("text", "questions"),
    [
        ("Wer leitete NoLA? Und welche Projekte liefen in Sachsen?", [kinds.Facts, kinds.Search]),
        ("Tell me about CoProGrün and list the projects in Hesse", [kinds.AboutVerbuende, kinds.Search]),
        ("Erzähl mir was über KIF und welche Projekte gab es in Hessen?", [kinds.AboutVerbuende, kinds.Search]),
        ("wer hat kommonitor geleitet und gibts auch was in hessen", [kinds.Facts, kinds.Search]),
        ("Was macht iMona? Und gibt es etwas zu Mobilität in Niedersachsen?", [kinds.AboutVerbuende, kinds.Search]),
        ("Wo ist TempALand und was habt ihr zu Zweitwohnungen?", [kinds.Facts, kinds.Search]),
        ("When did KIF start and are there any projects in Saxony?", [kinds.Facts, kinds.Search]),
        ("Who led MOSAIK, and which projects deal with vacancy?", [kinds.Facts, kinds.Search]),
        ("Which theme is NaKoFi in? And how many projects are in Bavaria?", [kinds.ThemeOf, kinds.Search]),
        ("Wie lange lief KIF, und welcher Verbund lief am längsten?", [kinds.Facts, kinds.Superlative]),
        ("Wo war MOSAIK und wer hat bei IMONA mitgemacht?", [kinds.Facts, kinds.Facts]),
        ("Was KIF in Bavaria, and did KOMET get more money than NoLA?", [kinds.IsAt, kinds.Facts]),
        ("Wer hat MOSAIK koordiniert, was gibt es sonst in NRW?", [kinds.Facts, kinds.Search]),
        ("wer leitete kif, wo war nola, wann endete komet", [kinds.Facts, kinds.Facts, kinds.Facts]),
        ("Hat MIGOEK 2019 geendet und lief KIF bis 2019?", [kinds.Facts, kinds.Facts]),
        ("Was ist NoLA und war KIF in Gifhorn?", [kinds.AboutVerbuende, kinds.IsAt]),
        ("Was gibt es in Bayern und welche Verbünde befassen sich mit Leerstand?", [kinds.Search, kinds.Search]),
        ("Was gibt es zu Leerstand in Hessen und was zu Mobilität in Bayern?", [kinds.Search, kinds.Search]),
        ("Welche Projekte haben mit Leerstand zu tun und welche mit Datenmanagement?", [kinds.Search, kinds.Members]),
        ("Which projects deal with vacancy and which with data management?", [kinds.Search, kinds.Members]),
        (
            "Welches Projekt lief am längsten und welches Reallabor am kürzesten?",
            [kinds.Superlative, kinds.Superlative],
        ),
        ("Wer leitet MOSAIK und welche anderen Projekte leitet die TU Dortmund?", [kinds.Facts, kinds.Search]),
        (
            "Wer leitete NoLA, welche Projekte gab es in Sachsen, und wer war der Projektträger?",
            [kinds.Facts, kinds.Search],
        ),
        # A name may stand right behind the verb, be unknown, or be that of the programme
        ("Wer leitete KIF? War KOMET in Bayern?", [kinds.Facts, kinds.IsAt]),
        ("Endete KIF 2018? Endete AktVis 2020?", [kinds.Facts, kinds.Facts]),
        ("Wer leitete KIF und wann endete das Projekt AquaRegio?", [kinds.Facts, kinds.UnknownName]),
        ("Wo war NoLA? Wer leitete den Verbund SmartDorf?", [kinds.Facts, kinds.UnknownName]),
        ("Wo war KIF und wann endete die Fördermaßnahme?", [kinds.Facts, kinds.AboutProgramme]),
        ("Wer leitete KIF und was ist Kommunen innovativ?", [kinds.Facts, kinds.AboutProgramme]),
        (
            "Wann endete Migoek und wie viele Partner hatte MOSAIK, und wo saß eigentlich NaKoFi?",
            [kinds.Facts, kinds.Facts, kinds.Facts],
        ),
    ],
)
def test_each_question_has_its_answer(understander: Understander, text: str, questions: list[type[Question]]) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Several)
    assert [type(one) for one in question.questions] == questions


def test_each_keeps_what_is_asked_of_it_alone(understander: Understander) -> None:
    assert understander.understand("Wer leitet KOMET und wann endete AktVis?").question == kinds.Several(
        (kinds.Facts(("komet",), ("coordinator",)), kinds.Facts(("aktvis",), ("when",)))
    )


def test_what_still_ran_then_leaves_out_none(understander: Understander) -> None:
    asked = understander.understand("Wann endete KIF? Und wie viele Projekte liefen 2018 noch?").question
    assert isinstance(asked, kinds.Several)
    assert asked.questions[1] == kinds.Search(count=True, times=("run2018",))


def test_several_things_are_asked_of_the_first_one(understander: Understander) -> None:
    question = understander.understand(
        "Wo lief KIF? Wer hat es geleitet? Und welche Projekte gab es in Sachsen?"
    ).question
    assert question == kinds.Several((kinds.Facts(("kif",), ("where", "coordinator")), kinds.Search(laender=("sn",))))


@pytest.mark.parametrize(
    "text",
    [
        "Wer leitete IER-SEK und welche weiteren Projekte liefen in Sachsen?",
        "In welchem Thema ist IER-SEK und welche Verbünde gibt es noch in Sachsen?",
        "Who led IER-SEK and which other projects were in Saxony?",
    ],
)
def test_others_are_without_the_one_that_was_named(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Several)
    assert question.questions[1] == kinds.Search(laender=("sn",), without=kinds.Without(verbuende=("ier-sek",)))


@pytest.mark.parametrize(
    "text",
    [
        # The second points to what the first names
        "Was ist NoLA und gibt es eine App?",
        "Welche Verbünde gibt es in Hessen und wer hat sie geleitet?",
        "welche projekte gab es denn in thüringen und welche davon hatten was mit leerstand zu tun",
        "Wer war Partner von KOMET und welche Uni war dabei?",
        "Wer koordinierte KIF, und wie viele Verbünde sind in seinem Thema?",
        "Ich lese gerade über KIF. Wo war das denn? Und gehört es zu Reallaboren?",
        "Was ist das Projekt, wo Bürger bei iMona mitfahren?",
        "Ich suche ein Projekt, was mit NoLA vergleichbar ist",
        # It leaves out what it asks
        "Gehört KIF zu Daseinsvorsorge und was ist mit KOMET?",
        "Who led KIF, and what about NoLA?",
        "Welche Themen gibt es und in welchem ist KIF?",
        "Wer leitete lebenswert und wer LebensRäume?",
        "Who was in charge of DeWaK, and who of KIF?",
        "Welche Verbünde sind in Thüringen und welche in Sachsen?",
        # One answer tells both
        "Wann startete KIF und wann startete NoLA?",
        "Was macht NoLA und was macht KIF?",
        "War KIF in Hessen und hat KOMET auch in Hessen gearbeitet?",
        "Wo war KIF und wann lief KIF?",
        # Both are compared
        "Was macht NoLA und was hat es mit KIF gemeinsam?",
        "Was ist KOMET und ist NoLA im selben Thema?",
        # The "and" belongs to a name, or to what is asked
        "Stimmt es, dass Fokusland unter Infrastruktur und Daseinsvorsorge läuft? Mein Kollege bestreitet das.",
        "Auf welchen Inseln und in welchen Orten war Wat Nu unterwegs?",
        "Which of KoDa_eG, KOMOBIL2035 and TransformBar has the fewest partners?",
        "Was ist mit WEBWiKo und KIF: Wo, und gibt es Geldangaben?",
        # The first asks nothing
        "KIF befasst sich mit Geld. Welche Projekte tun das in Hessen?",
        "Ich ziehe nach Kassel. Welche Projekte gibt es zu Wohnen?",
        "Bavaria's out for me. Which consortia dealt with local shops elsewhere?",
    ],
)
def test_what_is_one_question_stays_one(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.Several)


def test_a_story_with_many_questions_is_not_taken_apart(understander: Understander) -> None:
    text = " und ".join(["wer leitet KIF", "wann lief NoLA", "wo war MOSAIK", "was macht KOMET"] * 20)
    assert not isinstance(understander.understand(text).question, kinds.Several)
