"""Each clause of regards is polite or a name; whoever asks, or says where something is, gives none."""

import pytest

from bot.questions import Question, kinds
from bot.questions.reader.reader import Reader
from bot.questions.talk.regards import Regards
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.phrases import Phrases
from bot.questions.words.word_files import vocabulary


@pytest.fixture(scope="module")
def regards(topics: TopicIndex) -> Regards:
    return Regards(vocabulary(), topics, Phrases(vocabulary().letters.closings))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Danke und schöne Grüße aus Cottbus", kinds.Thanks()),
        ("Grüße aus Bremen und bis bald", kinds.Goodbye()),
        ("Best wishes from Bremen, Ole", kinds.Greeting()),
        ("Liebe Grüße aus dem sonnigen Weißwasser, eure Petra", kinds.Greeting()),
        # Nothing is said of where, or no clause is polite
        ("Schöne Grüße", None),
        ("Petra aus Cottbus", None),
        # What goes on behind them is asked or told
        ("Grüße aus Cottbus?", None),
        ("Grüße aus Cottbus, Dorfladen", None),
        ("Grüße aus Cottbus, ein Freibad hätten wir gern", None),
        ("Danke, Projekte in Cottbus", None),
        # It is asked what is there
        ("Hallo, in Essen", None),
        ("Danke, Essen", None),
    ],
)
def test_regards_are_told_from_what_is_asked(
    regards: Regards, reader: Reader, text: str, question: Question | None
) -> None:
    assert regards.question(reader.read(text)) == question
