"""Which Verbünde a search for words finds: all that deal with the subject, and nothing that only has the words."""

import pytest

from bot.catalogue import load
from bot.questions import Understander, kinds
from bot.questions.topics import TopicIndex

CATALOGUE = load()
TOPICS = TopicIndex(CATALOGUE)
UNDERSTANDER = Understander(CATALOGUE, TOPICS)


def found(text: str) -> set[str]:
    """The Verbünde that are told to deal with all that a text looks for."""
    question = UNDERSTANDER.understand(text).question
    assert isinstance(question, kinds.Search), text
    return {hit.verbund for hit in TOPICS.search(question.words) if hit.complete}


@pytest.mark.parametrize(
    ("text", "verbuende"),
    [
        ("community garden", "coprogruen"),
        ("a project on green spaces", "coprogruen"),
        ("Which project set up a mobility association?", "watnu"),
        ("Any project on public pools?", "transformbar"),
        ("renting out single family houses of older people", "lebensraeume"),
        ("vacancy management", "komet"),
        ("school planning", "webwiko"),
        ("Projekte zu leeren Wohnungen", "ier-sek lebensraeume"),
        ("public transport", "imona komobil2035"),
        (
            "citizen participation",
            "aktvis buergerfonds imona kleinstadt-gestalten koda-eg komet kudequa lazikn2030 transformbar",
        ),
    ],
)
def test_words_that_are_one_subject_are_found_together(text: str, verbuende: str) -> None:
    assert found(text) == set(verbuende.split())
