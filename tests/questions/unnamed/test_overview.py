"""Who was given no money is not known, and whoever may apply is told what holds of all."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    "text", ["Projekte ohne Fördergeld", "Projekte ohne Geld", "projects without money", "projects without funding"]
)
def test_projects_without_money_are_not_known(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


@pytest.mark.parametrize(
    "text",
    [
        "Kann unsere Schule sich noch bewerben?",
        "Kann sich unser Verein bewerben?",
        "Can my club still apply?",
        "Can our school join?",
        "Could my town still apply?",
    ],
)
def test_whether_somebody_may_apply_is_told_in_general(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(("applying",))


@pytest.mark.parametrize(
    "text",
    [
        "Can my son apply for kindergarten?",
        "Can my club still apply for a parking permit?",
        "Hat unsere Schule mitgemacht?",
        "Hat unsere Schule das bezahlt?",
    ],
)
def test_applying_elsewhere_is_something_else(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.AboutProgramme)
