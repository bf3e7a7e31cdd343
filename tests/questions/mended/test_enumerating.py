"""Figures that count questions are read over."""

import pytest

from bot.questions.mended.enumerating import without_markers


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Info: 1) Start KOMET, 2) Ende KOMET, 3) Koordinator.", "Info: Start KOMET, Ende KOMET, Koordinator."),
        ("(1) wer (2) wo", "wer wo"),
        # One alone, or no such list
        ("KIF 1) wer", "KIF 1) wer"),
        ("2) wer 4) wo", "2) wer 4) wo"),
        ("1. Runde und 2. Runde", "1. Runde und 2. Runde"),
    ],
)
def test_figures_that_count_questions_are_read_over(text: str, read: str) -> None:
    assert without_markers(text) == read
