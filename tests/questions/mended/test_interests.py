"""Who is interested in something looks for it; only a place that follows is one."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

SOUGHT: list[tuple[str, Question]] = [
    ("I'm interested in beekeeping projects", kinds.Search(("beekeeping",))),
    ("Our students are interested in video games", kinds.Search(("video-games",))),
    ("I am very interested in the beavers", kinds.Search(("beavers",))),
    ("our town council is interested in cooperatives", kinds.Search(("cooperatives",))),
    # ... but a place that follows is where it is
    ("I'm interested in Kassel", kinds.Search(towns=("kassel",))),
    ("I'm interested in the Wangerland", kinds.Search(places=("wangerland",))),
    ("I'm interested in projects in Atlantis", kinds.UnknownPlace()),
    # ... and who is not looks for something else
    (
        "not interested in transport, show me housing",
        kinds.Search(("housing",), without=kinds.Without(words=("transport",))),
    ),
]


@pytest.mark.parametrize(("text", "question"), SOUGHT)
def test_an_interest_is_a_search(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
