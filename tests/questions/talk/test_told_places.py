"""What somebody tells of their ties to a place is not looked for there; what they ask of it is."""

import pytest

from bot.questions import Question, Understander
from bot.questions.kinds import Search, UnknownPlace


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Meine Oma ist in Zwickau geboren, was gab es dort?", Search(places=("zwickau",))),
        ("Mein Bruder lebt in Herten, was wurde da gemacht?", Search(places=("herten",))),
        ("Ich fahre im Sommer nach Juist, war da was?", Search(places=("juist",))),
        ("My ancestors emigrated from Nidda, what was going on there?", Search(places=("nidda",))),
        ("My husband was born and bred in Butzbach, did they do something there?", Search(places=("butzbach",))),
        ("I come from Zwickau originally. what did they do there", Search(places=("zwickau",))),
        # What is told beside may be what it is about.
        ("Unsere Schule in Zwickau schließt, was gab es dort?", Search(("schule",), places=("zwickau",))),
        ("Wir wohnen in Essen und haben Leerstand. Was gab es dort?", Search(("leerstand",), places=("essen",))),
    ],
)
def test_ties_to_a_place_are_not_looked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("I'm an intern from Lyon and write about cooperatives. Is there a project?", Search(("cooperatives",))),
        ("Ich komme aus Wien und suche Projekte zu Leerstand", Search(("leerstand",))),
        ("Ich wohne in Wien und schreibe über Pflege, gibt es ein Projekt?", Search(("pflege",))),
        ("I'm from Warsaw, were there any projects there?", UnknownPlace()),
    ],
)
def test_where_somebody_is_from_abroad_tells_nothing_of_what_they_write_about(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question
