"""What visitors ask of a place is not known; who asks for subjects or projects there is answered."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Kannst du mir ein Hotel auf Juist empfehlen?", "juist"),
        ("Can you recommend a hotel near Juist ferry port?", "juist"),
        ("Kannst du mir ein Ferienhaus in Wangerland empfehlen?", "wangerland"),
        ("Gibt es auf Spiekeroog Fahrräder zu leihen?", "spiekeroog"),
        ("Gibt es in Eschwege ein gutes Schwimmbad?", "eschwege"),
        ("Gibt es auf Juist ein gutes Hotel?", "juist"),
        ("Is there a good dentist in Butzbach?", "butzbach"),
        ("Kennst du einen guten Klempner in Zwickau?", "zwickau"),
        ("Handwerker in Butzbach", "butzbach"),
        ("Sind die Leute in Remscheid nett?", "remscheid"),
        ("Is it nice in Cottbus?", "cottbus"),
        ("Wie lebt es sich so in Eschwege?", "eschwege"),
        ("Wie teuer ist das Leben in Essen?", "essen"),
        ("Was kostet Wohnen in Essen?", "essen"),
        ("Ist es in Münster teuer zu wohnen?", "muenster"),
        ("Wie lange fährt man von Zwickau nach Dresden?", "zwickau"),
    ],
)
def test_what_visitors_ask_is_not_known(understander: Understander, text: str, place: str) -> None:
    assert understander.understand(text).question == kinds.Remark("elsewhere", places=(place,))


@pytest.mark.parametrize(
    "text",
    [
        "Kannst du mir ein Projekt in Juist empfehlen?",
        "Kannst du mir etwas zu Leerstand in Hessen empfehlen?",
        "Gibt es in Hessen ein gutes Konzept gegen Leerstand?",
        "Wohnen in Bremen",
        "Ist es schon in Bremen gestartet?",
        "Was wurde in Remscheid für nette Nachbarschaft getan?",
        "Welche Handwerker waren in Butzbach dabei?",
        "Was kostete das Freibad in Münsingen?",
        "Gibt es in Mauth einen guten Bürgerbus?",
        "Gibt es in Bayern einen guten Leitfaden für Bürgerbusse?",
        "Gibt es in Dortmund Mietgärten zu mieten?",
        "Kannst du mir was zu Ferienwohnungen in Juist empfehlen?",
        "Wie teuer sind Mietwohnungen in Emsdetten, gab es da was zu Wohnungsmangel?",
    ],
)
def test_subjects_and_projects_there_are_looked_for(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.Search)
