from markupsafe import Markup

from bot.answers import Go, Link, Screen
from bot.terminal import render


def test_text_and_buttons() -> None:
    rows = ((Go("Themen", "1d_themes"), Go("Hilfe", "1d_help")), (Link("Zur Seite", "https://example.org"),))
    screen = Screen(Markup("<b>Hallo</b>\nWelt"), rows, "de")
    assert render(screen) == "Hallo\nWelt\n\n[Themen]  [Hilfe]\n[Zur Seite] -> https://example.org"


def test_without_buttons() -> None:
    assert render(Screen(Markup("Hallo"), (), "de")) == "Hallo"
