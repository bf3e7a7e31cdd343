"""What somebody got is told as the sum of their Verbund, also where no word for money is said."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import AboutVerbuende, Facts, Question, Search


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wieviel hat Landkreis Gifhorn gekriegt", Search(places=("lk-gifhorn",), facts=("money",))),
        ("Wie viel hat die Stadt Bremen bekommen", Search(laender=("hb",), facts=("money",))),
        ("Wie viel hat OFFIS bekommen?", Search(organisations=("offis",), facts=("money",))),
        ("Was hat OFFIS an Förderung bekommen", Search(organisations=("offis",), facts=("money",))),
        ("wie viel bekam die Uni Göttingen für KIF", Facts(("kif",), ("money",))),
        ("wieviel bekam die bauhaus uni weimar für nola", Facts(("nola",), ("money",))),
        ("how much did the University of Göttingen get for KIF", Facts(("kif",), ("money",))),
        ("was hat der Kreis Dithmarschen an Förderung für jumo bekommen", Facts(("jumowestkueste",), ("money",))),
    ],
)
def test_it_is_asked_what_somebody_got(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    [
        "Wie viele Partner hat KIF bekommen?",
        "Wie viel Besuch hat Cottbus bekommen?",
        "Was hat Cottbus bekommen?",
        "Wie viele Projekte hat Gifhorn?",
        "Was hat Gifhorn an Ideen bekommen?",
    ],
)
def test_what_else_somebody_got_is_no_money(understander: Understander, text: str) -> None:
    found = understander.understand(text).question
    assert "money" not in getattr(found, "facts", ())


@pytest.mark.parametrize("text", ["Wie viel Geld bekam KIF vom Land?", "Wie viel Geld kam von der Uni Göttingen?"])
def test_what_somebody_gave_is_told_by_the_texts_alone(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, Facts)


def test_whether_somebody_paid_stays_a_matter_of_the_texts(understander: Understander) -> None:
    found = understander.understand("Hat die Uni Göttingen Geld für KIF gegeben?").question
    assert found == AboutVerbuende(("kif",))
