"""A daughter, a film, or a fund that somebody bought may bear the name of a Verbund, which is then asked back."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "verbund"),
    [
        ("Meine Tochter heißt Nola, was bedeutet der Name?", "nola"),
        ("My cat is called Komet, what does the name mean?", "komet"),
        ("Der Film Komet, wer hat den geleitet?", "komet"),
        ("Wie geht es Nola?", "nola"),
        ("Wo finde ich eine schöne Wohnung, in der das Leben lebenswert ist?", "lebenswert"),
        ("Meine Bank hat mir einen Bürgerfonds angedreht, der ist im Minus.", "buergerfonds"),
    ],
)
def test_the_name_of_another_is_asked_back(understander: Understander, text: str, verbund: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.AskBack)
    assert isinstance(question.question, kinds.Facts | kinds.AboutVerbuende)
    assert question.question.verbuende == (verbund,)


@pytest.mark.parametrize(
    "text",
    [
        "Was bedeutet der Name Nola?",
        "Das Reallabor Mosaik, wer hat das geleitet?",
        "Meine Frage: wer hat Nola geleitet?",
        "Unser Vorhaben heißt Mosaik, wer ist die Koordination?",
        "our project is called Mosaik, who led it?",
        "Meine Stadt Bleicherode war beim Bürgerfonds dabei, was hat sie gemacht?",
        "Wir wollen in unserer Stadt einen Bürgerfonds gründen, wie geht das?",
        "Weißt du, wer der Partner von lebenswert ist?",
    ],
)
def test_that_of_a_verbund_is_not(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.Facts | kinds.AboutVerbuende)
