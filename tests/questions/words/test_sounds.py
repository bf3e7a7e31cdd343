"""Names written as they sound are offered; what only sounds alike is not taken for a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions import Understander, kinds
from bot.questions.words.sounds import sound


@pytest.mark.parametrize(
    ("text", "digits"),
    [("Wikipedia", "3412"), ("Müller-Lüdenscheidt", "65752682"), ("Breschnew", "17863"), ("", ""), ("2030", "")],
)
def test_sounds_are_those_of_the_published_examples(text: str, digits: str) -> None:
    assert sound(text) == digits


@given(st.text(max_size=60))
def test_any_text_has_a_sound_of_digits(text: str) -> None:
    assert set(sound(text)) <= set("12345678")


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("Wo lief Kosie Lapp?", "kosi-lab"),
        ("tell me about web vico", "webwiko"),
        ("who runs naco fi", "nakofi"),
        ("co pro green", "coprogruen"),
        ("von wann bis wann ging temper land", "tempaland"),
        ("trance form bar", "transformbar"),
        ("Cope row groon - what was that about?", "coprogruen"),
        ("tell me about eye mona", "imona"),
        ("What was iMoney or whatever it is called about?", "imona"),
    ],
)
def test_a_name_written_as_it_sounds_is_offered(understander: Understander, text: str, id_: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.AskBack)
    assert getattr(question.question, "verbuende", ()) == (id_,)


@pytest.mark.parametrize("text", ["wer macht was mit Gotik", "Ich mag Musik", "Was kosten Einkäufe?"])
def test_a_word_that_only_sounds_alike_is_no_name(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.AskBack)


@pytest.mark.parametrize(
    ("text", "laender"),
    [
        ("Projekte in Nidersaksen", ("ni",)),
        ("projects in Nort Rhine-Westfalia", ("nw",)),
        # As short as this, others sound the same.
        ("Any project in Paris?", ()),
        # Nobody expects a place.
        ("Nidersaksen", ()),
    ],
)
def test_a_land_is_known_by_its_sound_where_a_place_is_expected(
    text: str, laender: tuple[str, ...], understander: Understander
) -> None:
    assert getattr(understander.understand(text).question, "laender", ()) == laender
