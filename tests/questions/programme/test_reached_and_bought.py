"""Whom somebody may interview or reach, why there was the programme, and where to buy its book."""

import pytest

from bot.questions import kinds
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Who can I contact for an interview?", ("website",)),
        ("I would like to interview someone from the programme", ("website",)),
        ("How do I reach the programme team?", ("website",)),
        ("Is there a spokesperson?", ("website",)),
        ("An wen kann ich mich für ein Interview wenden?", ("website",)),
        ("Ich würde gern jemanden vom Programm interviewen", ("website",)),
        ("Wie erreiche ich das Programmteam?", ("website",)),
        ("Gibt es einen Pressesprecher?", ("website",)),
        ("Gibt es einen Pressekontakt?", ("website",)),
        ("Why did the BMBF pay for this?", ("aims",)),
        ("Why did the ministry start this programme?", ("aims", "period")),
        ("why did the German government set this up?", ("aims",)),
        ("Warum hat die Bundesregierung das eingerichtet?", ("aims",)),
        ("Wozu hat der Bund das gefördert?", ("aims",)),
        ("Is there a book about it I can buy?", ("publications",)),
        ("Can I buy a book on the programme somewhere?", ("publications",)),
        ("where can I purchase the book 'Von Beteiligung zur Koproduktion'?", ("edited-volume",)),
    ],
)
def test_who_to_ask_why_and_where_to_buy_are_told_of_the_programme(
    understander: Understander, text: str, facts: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(facts)


@pytest.mark.parametrize(
    "text",
    [
        "Welche Projekte haben Interviews geführt?",
        "who did interviews with young people",
        "I'd like to interview somebody about vacancy",
        "Mit wem wurden Interviews geführt?",
        "How do I reach my bank?",
        "Whom should I call?",
        "Wer ist der Pressesprecher von KIF?",
        "Why did KIF start?",
        "Why does the state pay so little for villages?",
        "Warum zahlt der Staat so wenig für Dörfer?",
        "Can the government pay for my kitchen?",
        "Where can I buy bread in Berlin?",
        "I bought a book about beekeeping",
        "Can I buy a used bike somewhere?",
        "Can you order a pizza?",
        "Ich möchte ein Haus kaufen",
        "Why did the government set up so many rules for farmers?",
    ],
)
def test_interviews_of_verbuende_and_other_people_s_affairs_are_none_of_the_programme(
    understander: Understander, text: str
) -> None:
    assert not isinstance(understander.understand(text).question, kinds.AboutProgramme)
