"""A sum that a Verbund is said to have spent or got is taken for granted where no yes or no is asked for."""

import pytest

from bot.questions import Understander


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("Wofür hat Watnu die 2 Millionen Euro ausgegeben?", ["sum2000000"]),
        ("Was hat MOSAIK mit den 3 Millionen Fördergeld gemacht?", ["sum3000000"]),
        ("How did KIF spend its 5 million euros?", ["sum5000000"]),
        # Somebody else had it, or it is asked if it was so much
        ("Wofür hat Nienburg bei KIF die 300.000 Euro gegeben?", []),
        ("Hat KIF eine Million bekommen?", []),
        ("Wofür hat KIF rund eine halbe Million Euro bekommen?", []),
    ],
)
def test_a_sum_is_taken_for_granted(understander: Understander, text: str, claims: list[str]) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "sum"] == claims
