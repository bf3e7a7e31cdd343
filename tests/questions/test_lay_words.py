"""What lay people call the subjects of Verbünde is found under these words, in both languages."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Search
from bot.questions.topics.topics import TopicIndex


@pytest.mark.parametrize(
    ("text", "verbund"),
    [
        ("Gemeindesaal", "dewak"),
        ("Gemeindehaus", "dewak"),
        ("parish hall", "dewak"),
        ("composting toilet", "nola"),
        ("Fabrikruine", "flaechenmanagement"),
        ("Stillgelegte Molkerei, was soll damit werden?", "flaechenmanagement"),
        ("the old dairy has closed", "flaechenmanagement"),
        ("Stadt in den Miesen", "nakofi"),
        ("die Stadt steckt in den roten Zahlen", "nakofi"),
        ("city in the red", "nakofi"),
        ("Stadtatlas zum Anklicken", "kommonitor"),
        ("Fernbeziehung", "tempaland"),
        ("Kleinbus da, aber kein Fahrer zu finden", "komobil2035"),
        ("mum is getting forgetful", "koda-eg"),
        ("flower beds", "coprogruen"),
    ],
)
def test_words_of_lay_people_find_their_subject(
    understander: Understander, topics: TopicIndex, text: str, verbund: str
) -> None:
    found = understander.understand(text).question
    assert isinstance(found, Search)
    assert verbund in [hit.verbund for hit in topics.search(found.words)]
    assert not found.without.words


@pytest.mark.parametrize("text", ["Friedhof", "Altbauviertel von Rom", "Barbershop", "Trainer"])
def test_words_that_no_verbund_deals_with_are_not_drawn_in(
    understander: Understander, topics: TopicIndex, text: str
) -> None:
    found = understander.understand(text).question
    assert not (isinstance(found, Search) and topics.search(found.words))


def test_a_word_spelt_right_is_not_told_to_be_understood(understander: Understander) -> None:
    told = [note.kind for note in understander.understand("Randale im Viertel").notes]
    assert "guessed" not in told
    told = [note.kind for note in understander.understand("Projekte zu Zusamenleben").notes]
    assert "guessed" in told
