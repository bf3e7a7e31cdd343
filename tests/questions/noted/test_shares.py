"""Whether something is so of all is asked of all Verbünde, or of all of a theme, Land or place."""

import pytest

from bot.questions import Understander


@pytest.mark.parametrize(
    ("text", "among"),
    [
        ("Sind alle Verbünde aus Sachsen im Thema Daten?", [("land", "sn")]),
        ("Sind alle Verbünde im Thema Daten aus Sachsen?", [("theme", "daten")]),
        ("Are all projects in Thuringia in the inner development theme?", [("land", "th")]),
        ("Endeten alle Reallabor-Verbünde 2019?", [("theme", "reallabore")]),
        ("Sind alle hessischen Verbünde 2019 zu Ende gegangen?", [("land", "he")]),
        ("Hatten alle Verbünde mindestens drei Partner?", [None]),
        ("Liegen alle Verbünde in Hessen?", [None]),
        # A list, two Länder, and some only
        ("Zeig alle Verbünde aus Sachsen im Thema Daten", []),
        ("Sind alle Verbünde in Hessen und Bayern?", []),
        ("Sind alle Verbünde mit Hochschulen in Hessen?", []),
    ],
)
def test_whether_all_are_so(understander: Understander, text: str, among: list[tuple[str, str] | None]) -> None:
    assert [note.meant for note in understander.understand(text).notes if note.kind == "all"] == among


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Hat Thüringen mehr Verbünde als Baden-Württemberg und Sachsen zusammen?", ["th"]),
        ("Haben Hessen und Bayern zusammen mehr Verbünde als Niedersachsen?", ["he,by"]),
        ("Does Hesse have more projects than Bavaria and Saxony combined?", ["he"]),
        ("Hat Hessen mehr Verbünde als Bayern?", [""]),
        ("Hat Thüringen mehr Verbünde als Baden-Württemberg und Sachsen?", []),
    ],
)
def test_those_that_are_told_of_together_are_compared_together(
    understander: Understander, text: str, first: list[str]
) -> None:
    assert [note.beside for note in understander.understand(text).notes if note.kind == "more"] == first
