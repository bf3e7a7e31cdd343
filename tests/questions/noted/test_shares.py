"""Whether something is so of all is asked of all Verbünde, or of all of a theme, Land or place."""

import pytest

from bot.questions import Understander, kinds


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
        ("Alle 30 Projekte wurden von Universitäten geleitet, oder?", [None]),
        ("Alle Projekte, die von Hochschulen geleitet wurden", []),
        ("Sind alle 30 Verbünde schon 2016 gestartet?", [None]),
        ("Alle dreißig Verbünde lagen in Hessen, oder?", [None]),
        ("Stimmt es, dass alle Verbünde aus Nordrhein-Westfalen kommen?", [None]),
        ("Jeder Verbund wurde von einer Hochschule koordiniert, oder?", [None]),
        ("Was every project led by a university?", [None]),
        ("Jeder Verbund in Hessen wurde von einer Stadt geleitet, oder?", [("land", "he")]),
        ("Jeder Verbund, der in Hessen lag", []),
        ("Alle zwanzig Verbünde lagen in Hessen, oder?", []),
        ("Ein Verbund kommt aus NRW, oder?", []),
        ("Kommt jeder zweite Verbund aus NRW?", []),
        ("Alle Verbünde im Thema Daten sitzen in NRW, oder?", [("theme", "daten")]),
        ("Stimmt es, dass alle Verbünde in Hessen zur Innenentwicklung gehören?", [("land", "he")]),
        ("All projects ended in 2019, didn't they?", [None]),
        ("Alle Projekte endeten 2019", [None]),
        ("Haben alle Verbünde eine Website?", [None]),
        ("Do all projects have a known coordinator?", [None]),
        ("All projects that ended in 2019", []),
        ("Alle Projekte, die 2019 endeten", []),
        # A list, two Länder, and some only
        ("Zeig alle Verbünde aus Sachsen im Thema Daten", []),
        ("Zeig alle Verbünde mit Website", []),
        ("Haben alle Verbünde in Hessen eine Website?", []),
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


@pytest.mark.parametrize(
    ("text", "so"),
    [
        ("Hat jedes Bundesland einen Verbund?", ["no"]),
        ("Every state has a project, right?", ["no"]),
        ("In welchem Bundesland gab es einen Verbund?", []),
        ("🤷🤷🤷", []),
        ("warum?", []),
    ],
)
def test_whether_every_land_has_one_is_told(understander: Understander, text: str, so: list[str]) -> None:
    assert [note.heard for note in understander.understand(text).notes if note.kind == "so"] == so


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("NRW hatte die meisten Projekte oder?", kinds.Superlative("land")),
        ("NRW had the most projects, didn't it?", kinds.Superlative("land")),
        ("Bayern hatte doch die wenigsten Projekte, oder?", kinds.AllLaender()),
        ("Hat Bayern am wenigsten Verbünde?", kinds.AllLaender()),
        ("Das Thema Daten hat die meisten Verbünde, oder?", kinds.Superlative("most")),
    ],
)
def test_what_is_said_to_have_most_is_ranked_among_all(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert [note.kind for note in understood.notes] == ["most"]
