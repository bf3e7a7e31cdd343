"""What is said otherwise is understood as well; and the count of it counts."""

import pytest

from bot.answers import Assistant
from bot.catalogue import load
from tests.evaluate import Case
from tests.variations import VARIATIONS, answered, main, outcomes

_ONLY_POLITE = ("a greeting", "a question announced", "as a letter", "ok", "and", "thanks", "an emoji", "ae for ä")
"""What must hide nothing; a typo or a missing mark may."""


@pytest.fixture(scope="module")
def assistant() -> Assistant:
    assistant = Assistant(load())
    assistant.prepare()
    return assistant


@pytest.fixture(scope="module")
def asked(assistant: Assistant) -> list[Case]:
    return answered(assistant, step=50)


@pytest.mark.parametrize("name", VARIATIONS)
def test_what_is_said_otherwise_is_answered_alike(name: str, asked: list[Case], assistant: Assistant) -> None:
    found = outcomes(asked, VARIATIONS[name], assistant)
    lost = [one.text for one in found if not one.right]
    allowed = 0.01 if name in _ONLY_POLITE else 0.08
    assert len(found) > len(asked) / 4
    assert len(lost) <= allowed * len(found), lost


def test_a_variation_changes_the_text_and_always_alike(asked: list[Case]) -> None:
    for vary in VARIATIONS.values():
        changed = [(vary(case), vary(case), case.text) for case in asked]
        assert all(one == two for one, two, _ in changed)
        assert any(one != text for one, _, text in changed)


def test_the_table_tells_all_variations(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--step", "500", "--lost"]) == 0
    printed = capsys.readouterr().out
    assert all(name in printed for name in VARIATIONS)
    assert "100.0%" in printed
