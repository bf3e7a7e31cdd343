"""Who deals with something is asked in many verbs, of which none is looked for; nor is a superior who asks."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import AboutVerbuende, Facts, Question, Search

QUESTIONS: dict[str, Question] = {
    # "Care", "busy", "home" and "learn" are subjects elsewhere
    "Which projects take care of heritage?": Search(("heritage",)),
    "who cares about heritage": Search(("heritage",)),
    "Is anyone busy with heritage?": Search(("heritage",)),
    "Which project busied itself with heritage?": Search(("heritage",)),
    "Is Eschwege home to a project?": Search(places=("eschwege",)),
    "Ist Eschwege Heimat eines Projekts?": Search(places=("eschwege",)),
    "Which state is home to KIF?": Facts(("kif",), ("where",)),
    "Projekte zur Heimat von Kindern": Search(("heimat", "kindern")),
    "Jugend und die Heimat von morgen": Search(("jugend", "heimat")),
    "projects on coming home to the village": Search(("home", "village")),
    "What can we learn from Germany about heritage?": Search(("heritage",)),
    "projects on care": Search(("care",)),
    "projects on home care": Search(("homecare",)),
    "Projekte zu Heimat": Search(("heimat",)),
    "projects on learning": Search(("learning",)),
    "What did German cities do about heritage?": Search(("heritage",)),
    "gimme sth on heritage": Search(("heritage",)),
    "tell me smth about komet": AboutVerbuende(("komet",)),
    # When it is needed tells nothing of what is needed
    "I need projects on heritage by Friday": Search(("heritage",)),
    "By Monday I have to know who led KIF": Facts(("kif",), ("coordinator",)),
    # Whoever asks leads no Verbund
    "My boss wants to know which projects deal with heritage": Search(("heritage",)),
    "Our director asks which Verbund deals with heritage": Search(("heritage",)),
    "Mein Chef fragt, welche Projekte sich mit Heimat befassen": Search(("heimat",)),
    "Who was the boss of KIF?": Facts(("kif",), ("coordinator",)),
    "Wer war bei KIF der Chef?": Facts(("kif",), ("coordinator",)),
}


@pytest.mark.parametrize(("text", "question"), QUESTIONS.items())
def test_what_only_asks_is_not_looked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
