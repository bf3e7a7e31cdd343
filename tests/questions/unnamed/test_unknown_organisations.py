"""An organisation in no list is not known to have taken part; what is said of all of a kind names none."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.noted.note import Note

PARTNERS = kinds.UnknownName(kinds.Facts((), ("partners",)))


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Hat die Bertelsmann Stiftung mitgemacht?", "Bertelsmann Stiftung"),
        ("War die Bertelsmann-Stiftung bei einem Verbund dabei?", "Bertelsmann-Stiftung"),
        ("Gab es die Bertelsmann Stiftung als Partner?", "Bertelsmann Stiftung"),
        ("Was the Robert Bosch Foundation involved?", "Robert Bosch Foundation"),
        ("War das Max-Planck-Institut dabei?", "Max-Planck-Institut"),
        ("War das Karlsruher Institut dabei?", "Karlsruher Institut"),
        ("Hat die Telekom bei einem Verbund mitgemacht?", "Telekom"),
        ("Did Siemens take part in any project?", "Siemens"),
        ("Has Goethe Institute been a partner in one?", "Goethe Institute"),
    ],
)
def test_who_is_in_no_list_is_not_known(understander: Understander, text: str, heard: str) -> None:
    understood = understander.understand(text)
    assert understood.question == PARTNERS
    assert understood.notes == (Note("unknown", heard),)


@pytest.mark.parametrize(
    "text",
    [
        "Hat die Konrad-Adenauer-Stiftung koordiniert?",
        "Did the Goethe Institute coordinate any of them?",
        "Has Siemens led one?",
        "Hat Siemens ein Projekt geleitet?",
        "Did Max Planck Institute lead one?",
        "Did Max Planck lead any project?",
        "Hat Max Planck ein Projekt geleitet?",
    ],
)
def test_who_is_asked_to_have_led_would_have_taken_part(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert question == kinds.UnknownName(kinds.Facts((), ("coordinator", "partners")))


def test_what_has_a_coordinator_is_a_verbund(understander: Understander) -> None:
    question = understander.understand("Does KomZukunft have a coordinator?").question
    assert question == kinds.UnknownName(kinds.Facts((), ("coordinator",)))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("War eine Stiftung dabei?", kinds.AllOrganisations(("foundation",))),
        ("Waren die kleinen Unternehmen dabei?", kinds.AllOrganisations(("company",))),
        ("Were the Dutch universities involved?", kinds.AllOrganisations(("university",), words=("dutch",))),
        ("War die Stiftung trias dabei?", kinds.Search(organisations=("stiftung-trias",))),
        ("War das Fraunhofer-Institut dabei?", kinds.Search(organisations=("igd",))),
    ],
)
def test_a_kind_and_who_is_known_are_told(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize("text", ["Haben Blinde bei einem Projekt mitgemacht?", "Waren Hunde bei einem Projekt dabei?"])
def test_many_have_no_name_together(understander: Understander, text: str) -> None:
    assert understander.understand(text).question != PARTNERS


@pytest.mark.parametrize("text", ["evangelische kita", "Muslimische Kita", "catholic kindergarten", "waldorf school"])
def test_what_a_thing_is_like_is_no_name(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.Search)


@pytest.mark.parametrize("text", ["bosch stiftung", "Montessori Schule", "evangelische kirche"])
def test_a_name_and_a_kind_are_one(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == PARTNERS
