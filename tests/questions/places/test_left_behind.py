"""Of two places, the one that somebody tells of before the one that is meant is not compared with it."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Search

MEANT: dict[str, tuple[str, ...]] = {
    "Ich hatte vorhin nach Dortmund gefragt, jetzt geht es mir um Wuppertal: Was ist aus dem Labor dort geworden?": (
        "wuppertal",
    ),
    "Yesterday I asked about Dortmund, today it's about Herten: what happened there?": ("herten",),
    "Bin gebürtig aus Essen, wohne jetzt in Offenburg, welches Projekt war hier?": ("offenburg",),
    "I was born in Essen, now I live in Offenburg, which project was here?": ("offenburg",),
    "I come from Bremen but work in Cottbus. What was done there?": ("cottbus",),
    "Nein, ich meinte eigentlich Wuppertal und nicht Dortmund.": ("wuppertal",),
    "No, I meant Wuppertal and not Dortmund.": ("wuppertal",),
    "Nein, ich meinte Wuppertal.": ("wuppertal",),
    "Nein, falsch. Ich hab nach Wangerland gefragt, nicht nach Wangerooge!": ("wangerland",),
    "Ich hab nach Herten gefragt, nicht nach Hürth!": ("herten",),
    "Nein, ich habe nach Herten gefragt": ("herten",),
    # Both are meant
    "Was lief in Dortmund und was in Herten?": ("dortmund", "herten"),
    "Gestern war ich in Herten und heute in Dortmund, was gab es in beiden Städten?": ("herten", "dortmund"),
    "Ich wohne in Herten, arbeite aber in Dortmund. In welcher Stadt gab es mehr Projekte?": ("herten", "dortmund"),
}


@pytest.mark.parametrize("text", MEANT)
def test_the_place_that_is_meant_is_looked_in(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert (question.places, question.without.places) == (MEANT[text], ())
