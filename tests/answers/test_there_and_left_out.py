"""Whoever leaves out one place of a Verbund is told of it where nothing else is found: it may be meant all the same."""

import pytest

from bot.answers.assistant import Assistant


@pytest.mark.parametrize(
    ("question", "names"),
    [
        ("Projekt in Cloppenburg, nicht Holzminden", ["MIGOEK"]),
        ("projekt in butzbach, nicht in nidda", ["Ortsinnentwicklung"]),
        ("Reallabore in NRW bitte, aber ohne Dortmund", ["KoSI-LAB", "CoProGrün"]),
        ("living labs in North Rhine-Westphalia, but not in Dortmund", ["KoSI-LAB", "CoProGrün"]),
        # Nothing is left out of what was looked for
        ("Projekte in Mauth, nicht in Bremen", []),
        ("Reallabore in Bayern ohne Dortmund", []),
    ],
)
def test_who_was_there_and_where_it_is_left_out_is_told(assistant: Assistant, question: str, names: list[str]) -> None:
    answer = assistant.answer(question, "en" if "living" in question else "de")
    text = str(answer.screen.text.striptags())
    said = "in the place left out as well: " if "living" in question else "auch am ausgelassenen Ort: "
    assert (said in text) == bool(names)
    if names:
        assert text.split(said)[1].split(".", maxsplit=1)[0] == ", ".join(names)
