"""What people arrange with each other, have registered or curse is nothing that Verbünde are looked for with."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import NotUnderstood, Question, Remark, Search


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Treffen wir uns um 14 Uhr vorm Rathaus in Butzbach?", Remark("elsewhere", places=("butzbach",))),
        ("Sehen wir uns Samstag in Remscheid im Stadtpark?", Remark("elsewhere", places=("remscheid",))),
        ("let's meet at 6 pm in Dortmund at the town hall", Remark("elsewhere", places=("dortmund",))),
        ("Welche Läden haben in Dortmund bis 22 Uhr auf?", Remark("elsewhere", places=("dortmund",))),
        ("Sehen wir uns Projekte in Hessen an?", Search(laender=("he",))),
        ("Ich möchte mein Gewerbe anmelden", Remark("elsewhere")),
        ("Gewerbe anmelden für Migranten", Search(("gewerbeanmelden", "migranten"))),
        ("Scheiß Flüchtlinge", NotUnderstood()),
        ("bloody foreigners", NotUnderstood()),
        ("Diese verdammten Ausländer", NotUnderstood()),
        ("Blöde Leerstände in Hessen, gibts da Projekte", Search(("leerstande",), laender=("he",))),
        ("Verdammte Leerstände in Hessen", Search(("leerstande",), laender=("he",))),
        ("damn buses never run", Search(("buses",))),
    ],
)
def test_appointments_errands_and_curses_find_no_verbund(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question
