"""Where somebody took part and did not lead: those that they led are left out."""

import pytest

from bot.questions import Understander, kinds

PARTNERS: list[tuple[str, str]] = [
    ("In welchen Verbünden war die TU Dortmund nur Partner?", "tu-dortmund"),
    ("In which projects was Leibniz University Hannover just a partner?", "uni-hannover"),
    ("In which project was ISOE only a partner?", "isoe"),
    ("Wo war das ISOE nur als Partner beteiligt?", "isoe"),
    ("Wo war die TU Darmstadt dabei, ohne zu leiten?", "tu-darmstadt"),
    ("Where did ISOE take part without leading?", "isoe"),
    ("An welchen Verbünden war das ILS beteiligt, aber nicht als Koordinator?", "ils"),
    ("Which projects had TU Dresden on board but not as leader?", "tu-dresden"),
    ("Wo war die Leibniz Uni Hannover Partner, aber nicht Koordinatorin?", "uni-hannover"),
    ("Bei welchen Projekten war das ISOE beteiligt, hat aber nicht koordiniert?", "isoe"),
    ("Gibt es Verbünde, in denen das ISOE nur Partner war?", "isoe"),
    ("Verbünde mit dem ILS, ohne dass es geleitet hat", "ils"),
    ("Wo war das ILS dabei, ohne Koordinator zu sein?", "ils"),
    # Towns and districts
    ("Wo war der Landkreis Gifhorn dabei, aber nicht als Leitung?", "lk-gifhorn"),
    ("Wo war Cottbus nur Partner?", "stadt-cottbus"),
]


@pytest.mark.parametrize(("text", "organisation"), PARTNERS)
def test_who_only_took_part_did_not_lead(understander: Understander, text: str, organisation: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert (question.organisations, question.partner, question.leading) == ((organisation,), True, False)


@pytest.mark.parametrize(
    "text",
    [
        "Welche Verbünde hatten nur einen Partner?",
        "In welchen Verbünden war die Uni Hannover Partner und in welchen Koordination?",
        "Wo war nur das ISOE Partner?",
        "Wo war das ISOE Partner, aber nicht die TU Dresden?",
        "Welche Projekte mit der TU Dortmund wurden nicht von der TU Dortmund geleitet?",
        # That they were only partners is denied
        "Wo war das ISOE nicht nur Partner?",
        "Where was ISOE not only a partner?",
        "Wo war das ISOE mehr als nur Partner?",
        "Wo war die TU Dortmund keineswegs nur Partner?",
        "Wo war die TU Dortmund nicht immer nur Partner?",
        "Wo war die Uni Hannover weder Partner noch Koordinator?",
        # Yes or no: those that they led are the answer
        "War das ISOE nur Partner?",
        "Stimmt es, dass die TU Dortmund nur Partner war?",
        "Is it not true that ILS was only a partner?",
        "War Dortmund nie nur Partner?",
        # The lead of others, or of nobody
        "Wo war Dortmund dabei, aber kein Landkreis als Leitung?",
        "Wo war die TU Dortmund beteiligt, aber keine Stadt als Koordinator?",
        "Wer waren die Partner der TU Dortmund, ohne die Koordination?",
        "Wo war das ILS beteiligt, ohne dass es einen Koordinator gab?",
        "Verbünde mit der Uni Hannover ohne Koordinator",
        "projects with TU Dresden without a coordinator",
    ],
)
def test_other_words_tell_of_no_mere_partner(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not (isinstance(question, kinds.Search) and question.partner)


@pytest.mark.parametrize(
    ("text", "organisation"),
    [
        ("Nein, wo war das ISOE nur Partner?", "isoe"),
        ("No, I asked where ISOE was only a partner", "isoe"),
        ("In welchen Verbünden ohne Hessen war das ISOE nur Partner?", "isoe"),
        ("Verbünde ohne Leerstand, in denen das ISOE nur Partner war", "isoe"),
        ("In welchen Verbünden, die nicht mehr laufen, war das ILS nur Partner?", "ils"),
        ("In welchen Verbünden mit 5 Partnern war das ISOE nur Partner?", "isoe"),
        ("ich weiß nicht wo das ils nur partner war", "ils"),
    ],
)
def test_what_else_is_denied_or_counted_is_read_beside_it(
    understander: Understander, text: str, organisation: str
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert (question.organisations, question.partner) == ((organisation,), True)


@pytest.mark.parametrize("text", ["Wo war Göttingen nur Partner?", "Wo war Hessen nur Partner?"])
def test_where_no_organisation_is_named_it_is_read_as_it_was(understander: Understander, text: str) -> None:
    assert understander.understand(text).question != kinds.NotUnderstood()
