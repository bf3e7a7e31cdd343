"""In a long text, places that are asked of narrow a subject that a Verbund there deals with."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Search

PLACES: dict[str, tuple[str, ...]] = {
    "können sie mir sagen ob weißwasser mitgemacht hat bei dem projekt mit jungen leuten": ("weisswasser-o-l",),
    "could you please tell me whether Weißwasser took part in the project with young people": ("weisswasser-o-l",),
    "Ich ärgere mich über leere Häuser in unserem Dorf, keiner macht was. Hat das im Ilm-Kreis was gebracht?": (
        "ilm-kreis",
    ),
    "und da war ja weißwasser glaub ich und da gabs doch so ein projekt mit jungen leuten wie hieß das": (
        "weisswasser-o-l",
    ),
    "ich brauch was zur integration auf dem land von dem projekt mit gerolstein kannst du mir sagen wer das war": (
        "vg-gerolstein",
    ),
    "Wir planen was zur Integration. Wer hat das Projekt mit Gerolstein geleitet?": ("vg-gerolstein",),
    # Where nothing is asked of a place, it is told by the way
    "Wir vom Heimatverein Mauth aktiv suchen Projekte zu Pflege, am liebsten mit Ehrenamtlichen und wenig Aufwand": (),
}


@pytest.mark.parametrize("text", PLACES)
def test_places_that_are_asked_of_narrow_a_subject(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert question.words
    assert question.places == PLACES[text]
