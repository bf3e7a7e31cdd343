"""Putting a screen together: cutting between lines, rows of buttons."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markupsafe import Markup

from bot.answers import Go
from bot.answers.screens.layout import (
    ENTITY_LIMIT,
    TEXT_LIMIT,
    Block,
    bold,
    bullet,
    entities,
    fit,
    grid,
    link,
    paragraph,
    quote,
    shorten,
    visible,
)

CUT = Markup("<i>cut</i>")
LINES = st.builds(
    lambda text, mark: bold(text) if mark else Markup.escape(text),
    st.text("ab <&>ä", min_size=1, max_size=700),
    st.booleans(),
)
BLOCKS = st.lists(st.builds(Block, st.lists(LINES, max_size=60).map(tuple), st.booleans()), max_size=6)


@given(BLOCKS)
def test_a_text_always_fits(blocks: list[Block]) -> None:
    text = fit(blocks, CUT)
    assert len(visible(text)) <= TEXT_LIMIT
    assert entities(text) <= ENTITY_LIMIT
    assert text.count("<b>") == text.count("</b>")
    assert text.count("<blockquote expandable>") == text.count("</blockquote>")


def test_short_texts_stay() -> None:
    blocks = [paragraph(bold("A & B"), bullet("c")), paragraph(), quote([Markup("d"), link("e", "https://f.de/?g&h")])]
    assert fit(blocks, CUT) == (
        '<b>A &amp; B</b>\n• c\n\n<blockquote expandable>d\n<a href="https://f.de/?g&amp;h">e</a></blockquote>'
    )


def test_long_texts_end_between_two_lines() -> None:
    text = fit([paragraph(Markup("x" * 4000)), quote(Markup("y" * 40) for _ in range(10))], CUT)
    assert text.endswith(f"<blockquote expandable>{'y' * 40}\n{'y' * 40}</blockquote>\n\n<i>cut</i>")


def test_empty_blocks_leave_no_gap() -> None:
    lines = tuple(Markup("x" * 40) for _ in range(200))
    text = fit([paragraph(), paragraph(*lines), quote(())], CUT)
    assert text.startswith("x" * 40 + "\n" + "x" * 40 + "\n")
    assert text.count("\n\n") == 1


def test_too_much_markup_is_cut_as_well() -> None:
    text = fit([paragraph(*(bold("x") for _ in range(200)))], CUT)
    assert entities(text) == ENTITY_LIMIT
    assert text.endswith("<b>x</b>\n\n<i>cut</i>")


@pytest.mark.parametrize(
    ("labels", "rows"),
    [
        ([], []),
        (["a"], [["a"]]),
        (["a", "b", "c"], [["a", "b", "c"]]),
        (["a", "b", "c", "d"], [["a", "b"], ["c", "d"]]),
        (["a", "b", "c", "d", "e"], [["a", "b", "c"], ["d", "e"]]),
        (["Flächenmanagement", "b", "c"], [["Flächenmanagement", "b"], ["c"]]),
        (["KOMOBIL2035", "b", "c"], [["KOMOBIL2035", "b"], ["c"]]),
        (["Kleinstadt_gestalten", "b", "c"], [["Kleinstadt_gestalten"], ["b", "c"]]),
        (["a" * 30, "b"], [["a" * 30], ["b"]]),
        (["a", "b", "c", "d" * 30], [["a", "b", "c"], ["d" * 30]]),
    ],
)
def test_buttons_in_rows(labels: list[str], rows: list[list[str]]) -> None:
    buttons = [Go(label, "start") for label in labels]
    assert [[button.label for button in row] for row in grid([*buttons, None])] == rows


def test_labels_are_shortened() -> None:
    assert shorten("x" * 34) == "x" * 34
    assert shorten("word " * 10) == "word word word word word word wor…"
