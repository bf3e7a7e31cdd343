"""Tests of statements that tell nothing but what is to be so of one Verbund."""

import pytest

from bot.questions import kinds
from bot.questions.kinds import Facts, IsAt
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Mauth war bei iMona dabei", IsAt(("imona",), places=("mauth",), of_anyone=True)),
        ("Bei iMona war Mauth dabei", IsAt(("imona",), places=("mauth",), of_anyone=True)),
        ("Die TU Dresden war bei NaKoFi dabei", IsAt(("nakofi",), organisations=("tu-dresden",))),
        (
            "IER-SEK wurde von der Stadt Zwickau koordiniert",
            IsAt(("ier-sek",), organisations=("stadt-zwickau",), whether="led"),
        ),
        ("WEBWiKo bekam 700.000 Euro", Facts(("webwiko",), ("money",), ("sum700000",))),
        ("KIF ended in 2018", Facts(("kif",), ("when",), ("end2018",))),
        # It only names what is asked for, or tells of more than one.
        ("NaKoFi Ende?", Facts(("nakofi",), ("when",))),
        ("KIF war nicht nur in Gifhorn", kinds.AboutVerbuende(("kif",))),
    ],
)
def test_what_is_told_of_one_is_to_be_so(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "denied"),
    [
        ("IER-SEK wurde nicht von der Stadt Zwickau koordiniert", True),
        ("IER-SEK was not coordinated by the city of Zwickau, was it?", True),
        ("Zwickau hat IER-SEK nicht geleitet, oder?", True),
        ("Zwickau leitete IER-SEK", False),
    ],
)
def test_who_is_told_not_to_have_led_is_to_be_confirmed(understander: Understander, text: str, *, denied: bool) -> None:
    led = IsAt(("ier-sek",), organisations=("stadt-zwickau",), whether="not_led" if denied else "led")
    assert understander.understand(text).question == led


@pytest.mark.parametrize("text", ["Zwickau leitete IER-SEK nicht allein", "Zwickau leitete IER-SEK nicht mehr"])
def test_who_did_not_lead_alone_is_not_told_not_to_have_led(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == Facts(("ier-sek",), ("coordinator",))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Leitete Dortmund KuDeQua und auch KoSI-LAB?", ("kudequa", "kosi-lab")),
        ("Were KuDeQua and KoSI-LAB led by Dortmund?", ("kudequa", "kosi-lab")),
    ],
)
def test_one_may_be_asked_to_have_led_several(understander: Understander, text: str, names: tuple[str, ...]) -> None:
    assert understander.understand(text).question == IsAt(names, organisations=("stadt-dortmund",), whether="led")


def test_two_who_led_one_each_are_not_asked_to_have_led_both(understander: Understander) -> None:
    question = understander.understand("Leitete die Stadt Dortmund KuDeQua und die TU KoSI-LAB?").question
    assert question == Facts(("kudequa", "kosi-lab"), ("coordinator",))
