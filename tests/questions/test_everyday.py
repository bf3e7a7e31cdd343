"""What people who run a town write first: a complaint, a call for help, a name, a gesture, two questions at once."""

import pytest

from bot.questions import Note, Understander
from bot.questions import kinds as k
from bot.questions.kinds import Question

_ELSEWHERE, _PERSON = k.Remark("elsewhere"), k.Remark("person")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        # "Bei" stands before what help is needed with
        ("Wer hilft bei Hochwasser?", k.Search(("hochwasser",))),
        ("Hilfe bei Starkregen", k.Search(("starkregen",))),
        ("Wer hilft bei uns in Pusemuckel?", k.UnknownPlace()),
        ("Projekte bei Pusemuckel", k.UnknownPlace()),
        # Who helps with what is told is asked of others, not of the bot
        ("our school has no pupils, who can help us?", k.Search(("school", "pupils"))),
        ("Our cinema is closing. Who can help?", k.NotUnderstood()),
        # What nobody deals with, and is told to close, is told to be in no Verbund
        ("our hospital is closing", k.Search(("hospital",))),
        ("Unser Krankenhaus macht zu", k.Search(("krankenhaus",))),
        ("die Bahnstrecke soll stillgelegt werden", k.Search(("bahnstrecke",))),
        ("the cinema has shut down", k.Search(("cinema",))),
        ("z. B. eine Eisbahn", k.Search(("eisbahn",))),
        # ... but not what is closed any day, nor what is like another thing that closes
        ("Die Tür ist zu", k.NotUnderstood()),
        ("Meine Dose schließt", k.NotUnderstood()),
        ("our pool is closing", k.NotUnderstood()),
        ("Unser Kino schließt nicht", k.NotUnderstood()),
        ("who can help me?", k.Help()),
        # What is theirs and is no longer there
        ("Unser Bus fährt nicht mehr", k.Search(("bus",))),
        ("Unser Dorfladen lohnt sich nicht mehr", k.Search(("dorfladen",))),
        ("Our bus no longer runs", k.Search(("bus",))),
        ("Unser Hund frisst nicht mehr", k.NotUnderstood()),
        # People are no subjects
        ("Wer ist Herr Müller?", _ELSEWHERE),
        ("Kennst du Frau Bauer?", _ELSEWHERE),
        ("Frau Bauer, wer macht was zu Leerstand?", k.Search(("leerstand",))),
        ("Kannst du mir eine Mail schicken?", _PERSON),
        # What is not wanted is no offer
        ("nur Hochwasser, nicht Wohnen", k.Search(("hochwasser",))),
        ("👍", k.Remark("accepted")),
        ("❤️", k.Remark("accepted")),
        ("👎🏽", k.Remark("unhelpful")),
    ],
)
def test_it_is_understood(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Was gibt es im Landkreis Kassel?", ["Kassel"]),
        ("What is there in the district of Kassel?", ["Kassel"]),
        ("Was gibt es in der Stadt Kassel?", []),
        ("Was gibt es in Kassel?", []),
    ],
)
def test_of_a_district_only_the_town_is_known(understander: Understander, text: str, heard: list[str]) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "district"] == heard


@pytest.mark.parametrize(
    "text",
    [
        "Leerstand in Hessen und Mobilität in Bayern",
        "vacancy in Hesse and mobility in Bavaria",
    ],
)
def test_two_searches_at_once_are_not_crossed(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, k.Search)
    assert understood.question.either
    assert Note("apart", "") in understood.notes


def test_several_subjects_in_several_places_are_one_search(understander: Understander) -> None:
    understood = understander.understand("Leerstand und Mobilität in Hessen und Bayern")
    assert understood.question == k.Search(("leerstand", "mobilitat"), laender=("he", "by"))
    assert not understood.notes
