"""Whether Verbünde are in a theme is asked by its name, or which of several they are in."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Fact, Question


def _in_theme_and(fact: Fact, *verbuende: str) -> kinds.Facts:
    compared: tuple[kinds.ComparedIn, ...] = ("all",) if len(verbuende) > 1 else ()
    return kinds.Facts(verbuende, ("theme", fact), compared_in=compared)


ASKED: list[tuple[str, Question]] = [
    ("Gehört KIF zu Datenmanagement?", kinds.IsIn(("kif",), "daten")),
    ("Ist KIF im selben Thema wie Datenmanagement?", kinds.IsIn(("kif",), "daten")),
    ("Gehört neben KIF auch KOMET zur Innenentwicklung?", kinds.IsIn(("kif", "komet"), "innenentwicklung")),
    ("Ist zu bestätigen, ob NaKoFi im Bereich Datenmanagement angesiedelt ist?", kinds.IsIn(("nakofi",), "daten")),
    ("Passt TransformBar zu Reallaboren oder Innenentwicklung?", kinds.ThemeOf(("transformbar",))),
    ("Is IER-SEK data or inner development?", kinds.ThemeOf(("ier-sek",))),
    ("Kommonitor: inner development or data?", kinds.ThemeOf(("kommonitor",))),
    ("NaKoFi – läuft das unter Daten oder wo sonst?", kinds.IsIn(("nakofi",), "daten")),
    ("Gehört KIF zu den Reallaboren oder nicht?", kinds.IsIn(("kif",), "reallabore")),
    ("Gehört KIF zu den Reallaboren, oder täusche ich mich?", kinds.IsIn(("kif",), "reallabore")),
    ("Gehört KIF zu Reallaboren, und wer leitet es?", kinds.Facts(("kif",), ("theme", "coordinator"))),
    ("Wann endete WatNu und ist es in Reallaboren?", kinds.Facts(("watnu",), ("theme", "when"))),
    ("Gehört NoLA zum Thema Infrastruktur und wer war Partner?", kinds.Facts(("nola",), ("theme", "partners"))),
    ("where was NoLA and is it part of living labs?", kinds.Facts(("nola",), ("theme", "where"))),
    ("Wann lief KIF, bei Datenmanagement oder bei den Reallaboren?", kinds.Facts(("kif",), ("when",))),
    ("Wer leitet KIF, Datenmanagement oder Reallabore?", kinds.Facts(("kif",), ("coordinator",))),
    # Something else beside the theme, which one yes would seem to confirm as well
    ("WatNu und IN²: beide Reallabor und beide in Rheinland-Pfalz?", _in_theme_and("where", "watnu", "in2")),
    ("Ist NaKoFi im Datenthema und in Sachsen?", _in_theme_and("where", "nakofi")),
    ("Ist NaKoFi ein Datenprojekt aus Sachsen?", _in_theme_and("where", "nakofi")),
    ("Is KIF in inner development and with the TU Dortmund?", _in_theme_and("partners", "kif")),
    ("KIF gehört zur Innenentwicklung und lief bis 2021, oder?", _in_theme_and("when", "kif")),
    ("Gehört MOSAIK aus Remscheid zur Innenentwicklung?", kinds.IsIn(("mosaik",), "innenentwicklung")),
    # Something else in its place, in whatever words
    ("Gehört NaKoFi in die Datenecke oder eher zur Daseinsvorsorge?", kinds.ThemeOf(("nakofi",))),
    ("Gehört NaKoFi zur Daseinsvorsorge oder in die Datenecke?", kinds.ThemeOf(("nakofi",))),
    ("is KomMonitor in the data corner or in public services", kinds.ThemeOf(("kommonitor",))),
    ("Is it KIF that belongs to data, or am I wrong?", kinds.IsIn(("kif",), "daten")),
    ("Is KIF bei der Innenentwicklung dabei oder ned?", kinds.IsIn(("kif",), "innenentwicklung")),
    # It is to be confirmed that they are not
    ("KIF gehört nicht zu Innenentwicklung, oder?", kinds.IsIn(("kif",), "innenentwicklung", denied=True)),
    ("WatNu hat nichts mit Reallaboren zu tun, richtig?", kinds.IsIn(("watnu",), "reallabore", denied=True)),
    ("TempALand isn't a living-lab project, is it?", kinds.IsIn(("tempaland",), "reallabore", denied=True)),
    ("Ich glaube nicht, dass NaKoFi zu Daten gehört", kinds.IsIn(("nakofi",), "daten", denied=True)),
    ("KIF gehört zu Innenentwicklung, oder etwa nicht?", kinds.IsIn(("kif",), "innenentwicklung")),
    ("NaKoFi is in the data theme, is it not?", kinds.IsIn(("nakofi",), "daten")),
    ("Gehört KIF nicht zur Innenentwicklung?", kinds.IsIn(("kif",), "innenentwicklung")),
    ("KIF gehört nicht mehr zu Innenentwicklung, richtig?", kinds.ThemeOf(("kif",))),
    # What something is for is no theme
    ("Das KIF ist die Kreditanstalt für Infrastruktur, oder?", kinds.AboutVerbuende(("kif",))),
    ("KIF ist eine Bank für Infrastruktur, stimmt's?", kinds.AboutVerbuende(("kif",))),
    ("Ist KIF ein Projekt für Infrastruktur?", kinds.IsIn(("kif",), "infrastruktur")),
    # Topics inside a Verbund
    ("Welche Themen wurden bei LAZIKN2030 diskutiert?", kinds.AboutVerbuende(("lazikn2030",))),
    ("What topics were discussed in LAZIKN2030?", kinds.AboutVerbuende(("lazikn2030",))),
    ("Welche Themen behandelte KIF?", kinds.ThemeOf(("kif",))),
    ("Zu welchem Fokusthema gehört KIF?", kinds.ThemeOf(("kif",))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_whether_they_are_in_a_theme(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
