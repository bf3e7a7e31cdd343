"""A name that is in no list is told to be unknown as a whole; what a Verbund has or deals with is no name."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

NAMES: list[tuple[str, str]] = [
    ("Wer leitet das Projekt Smart Village Eifel?", "Smart Village Eifel"),
    ("Wer leitet Smart Village?", "Smart Village"),
    ("Wer leitet das Projekt Junge Mobilität?", "Junge Mobilität"),
    ("Wer koordinierte Green City Ruhr?", "Green City Ruhr"),
    ("Was macht der Verbund Stadtgrün Plus?", "Stadtgrün Plus"),
    ("Who leads the Smart Village project?", "Smart Village"),
    ("Wer leitet das Smart Village Projekt?", "Smart Village"),
    ("Tell me about Project Gemini in Bottrop", "Gemini"),
    ("Was ist das Projekt Gemini in Bottrop?", "Gemini"),
    ("Wer leitet das Projekt Windelbus in Hessen?", "Windelbus"),
    ("Who coordinated Quarzilla?", "Quarzilla"),
    ("Was macht 4Zukunft?", "4Zukunft"),
    # What is said to be a project is the name, and no word before it
    ("kenst du das projekt Dorfblick", "Dorfblick"),
    ("What is project Phoenix?", "Phoenix"),
]
SUBJECTS: list[tuple[str, Question]] = [
    ("Projekt mit einer App", kinds.Search(("app",))),
    # Years are no name
    ("Was tun mit zu großen Einfamilienhäusern aus den 60ern?", kinds.Search(("grossen", "einfamilienhausern"))),
    ("Projekt mit Glasfaser", kinds.Search(("glasfaser",))),
    ("Projekt über Glasfaser", kinds.Search(("glasfaser",))),
    ("Wer leitet das Projekt Leerstand?", kinds.Search(("leerstand",), facts=("coordinator",))),
    ("Projekt Leerstand Innenstadt", kinds.Search(("leerstand", "innenstadt"))),
    ("Projekt Bürgerbus Hessen", kinds.Search(("burgerbus",), laender=("he",))),
    ("Wer leitet das Rad-Mobilität-Projekt?", kinds.Search(("rad", "mobilitat"), facts=("coordinator",))),
    ("Who leads the village shop project?", kinds.Search(("villageshop",), facts=("coordinator",))),
    ("Who leads the Village Shop project?", kinds.Search(("villageshop",), facts=("coordinator",))),
    ("Wer leitet das Projekt mit dem Bürgerbus?", kinds.Search(("burgerbus",), facts=("coordinator",))),
]


@pytest.mark.parametrize(("text", "name"), NAMES)
def test_an_unknown_name_is_told_as_a_whole(understander: Understander, text: str, name: str) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.UnknownName)
    assert [note.heard for note in understood.notes] == [name]


@pytest.mark.parametrize(("text", "question"), SUBJECTS)
def test_a_subject_is_no_name(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("Kennt ihr DigiMarkt2020? soll auch bei Kommunen innovativ gewesen sein", True),
        ("Is GreenVillage25 one of yours? A friend in Kassel swears it was", True),
        ("Kann ich mein Handy2000 hier laden?", False),
    ],
)
def test_what_is_written_as_a_name_and_asked_for_first_is_one(
    understander: Understander, text: str, *, unknown: bool
) -> None:
    assert isinstance(understander.understand(text).question, kinds.UnknownName) == unknown
