"""Where a text tells at length why something is asked, the very thing that it asks for at last is looked for."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import NotUnderstood, Search


@pytest.mark.parametrize(
    ("text", "word"),
    [
        (
            "mein mann pendelt jeden tag zwei stunden und das kostet ja auch gibt es da so einen pendelrechner",
            "pendelrechner",
        ),
        (
            "wir haben kaum kita plätze und die eltern beschweren sich im gemeinderat gibts was zur kitaplanung",
            "kitaplanung",
        ),
        # ... be it not among the words that were read of all
        (
            "Bei uns fehlen Bus, Arzt, Kita und Laden, die Scheunen verfallen; wer hat einen Pendelrechner gebaut?",
            "pendelrechner",
        ),
        (
            "My aunt lives alone in a large house with many stairs, is there anything like a commuting calculator?",
            "commutingcalculator",
        ),
    ],
)
def test_the_thing_asked_for_at_last_is_looked_for(understander: Understander, text: str, word: str) -> None:
    assert understander.understand(text).question == Search((word,))


def test_what_tells_less_than_the_rest_is_not(understander: Understander) -> None:
    asked = "Omas Haus hat sechs Zimmer und sie wohnt da allein. Gibts da Beratung?"
    question = understander.understand(asked).question
    assert isinstance(question, Search)
    assert {"zimmer", "allein"} < set(question.words)


def test_what_one_verbund_may_deal_with_is_looked_for_together(understander: Understander) -> None:
    asked = "Unser Verein fährt ehrenamtlich Senioren zum Arzt. Gab es da einen Fahrdienst?"
    question = understander.understand(asked).question
    assert isinstance(question, Search)
    assert {"arzt", "fahrdienst"} < set(question.words)


def test_what_no_verbund_has_is_not(understander: Understander) -> None:
    asked = "unser sohn geht in die kita und wir suchen jemanden der babysitten kann wo gibt es sowas"
    assert isinstance(understander.understand(asked).question, NotUnderstood)
