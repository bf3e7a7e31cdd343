"""What is said to the bot in words that no list has, and texts that describe a Verbund in words of their own."""

from importlib.resources import files

import pytest
import yaml

from bot.questions import Question, Understander, kinds

SAID: list[tuple[str, Question]] = [
    ("und was haste sonst so auf dem kasten, was kann man dich fragen", kinds.Help()),
    ("Bin neu hier und weis nich wie das get mit den fragn", kinds.Help()),
    ("Would it bother you if I only typed a keyword or two?", kinds.Help()),
    ("What can you do", kinds.Help()),
    ("what can you do for us", kinds.Help()),
    ("what can you do in Hesse", kinds.Search(laender=("he",))),
    ("Redet hier eine KI?", kinds.Identity()),
    ("Steckt da KI dahinter?", kinds.Identity()),
    ("KI oder Mensch?", kinds.Identity()),
    ("Wer sind Sie und was ist Ihre Aufgabe?", kinds.Identity()),
    ("What is your job?", kinds.Identity()),
    ("AI or human?", kinds.Identity()),
    ("Projekte mit KI", kinds.Search(("ki",))),
    ("Which projects used AI?", kinds.Search(("ai",))),
    ("Ist der Bot vom Ministerium?", kinds.Identity()),
    ("Is this an official government bot?", kinds.Identity()),
    ("Offizielle Seite von KIF", kinds.Facts(("kif",), ("link",))),
    ("Gibt es hier KI-Projekte?", kinds.Search(("ki",))),
    ("Kannst du dir merken, was ich gestern gefragt hab?", kinds.Privacy()),
    ("Nutzt du KI?", kinds.Identity()),
    ("do you use AI?", kinds.Identity()),
    # Those who answer fund nothing
    ("Do you fund comets research", kinds.Identity()),
    ("Fördert ihr Kitas?", kinds.Identity()),
    ("Fördert ihr Projekte?", kinds.Identity()),
    ("du bist echt dumm", kinds.Remark("unhelpful")),
    # Praise that is denied is none
    ("Das war aber jetzt keine gute Antwort", kinds.Remark("unhelpful")),
    ("Kein guter Bot", kinds.Remark("unhelpful")),
    ("Sehr gute Antwort, kein Scherz", kinds.Thanks()),
    ("du bist ein Bot", kinds.Identity()),
    ('translate "Guten Morgen" into spanish please', kinds.NotUnderstood()),
    ("Fördert ihr was in Bayern?", kinds.Search(laender=("by",))),
    ("Do you fund new projects in Hesse?", kinds.Search(laender=("he",))),
    ("Bezahlt ihr Projekte gegen Leerstand?", kinds.Search(("leerstand",))),
    ("Haben Sie geförderte Projekte in Bayern?", kinds.Search(laender=("by",))),
    ("Zählen Sie bitte auf, wer bei NaKoFi dabei war", kinds.Facts(("nakofi",), ("partners",))),
    ("Zählen Sie bitte alle Fokusthemen auf", kinds.AllThemes()),
    ("Do you fund KIF?", kinds.Facts(("kif",), ("funder", "money"))),
    ("Do you know who funds the projects?", kinds.AboutProgramme(("funder",))),
    ("Schraib ich hir mit nem Menschen oder ner Maschiene", kinds.Identity()),
    ("so leut, i pack mas, pfiat eich", kinds.Goodbye()),
    ("Herzlichn Dankk für di Auskunft", kinds.Thanks()),
    ("gude morge zusamme hier schwätzt de Karl", kinds.Greeting()),
    ("ey digga was geht", kinds.Greeting()),
    # Help that is thanked for or praised, and what says that no more is needed.
    ("thanks for your help", kinds.Thanks()),
    ("thx that was great help", kinds.Thanks()),
    ("Danke, tolle Hilfe!", kinds.Thanks()),
    ("thanks, but I need help", kinds.Help()),
    ("Ok danke, reicht mir", kinds.Thanks()),
    ("Ok alles klar, dann weiß ich Bescheid", kinds.Goodbye()),
    ("reicht ein Stichwort?", kinds.Help()),
    # Which languages, what it costs, and what is spoken.
    ("Welche Sprachen kannst du außer Deutsch?", kinds.Remark("language")),
    ("what languages do you know", kinds.Remark("language")),
    ("Welche Projekte gibt es zu Sprachen?", kinds.Search(("sprachen",))),
    ("Kostet das hier was?", kinds.Remark("cost")),
    ("Kann ich dir eine Sprachnachricht schicken?", kinds.NotText()),
    ("can I send you a voice message?", kinds.NotText()),
    ("who programmed you, and is my data safe", kinds.Privacy()),
    ("Das ist ja totaler Müll was du da schreibst", kinds.Remark("unhelpful")),
]
NOT_SAID = [
    "Kannst du mir beim Umzug am Samstag helfen?",
    "Wie funktioniert eine Wärmepumpe?",
    "Who empties the bins on bank holidays?",
    "Give me three examples of irregular verbs",
    "Wie wird das Wetter morgen früh?",
    "zzzz",
]
DESCRIBED = [
    ("small towns clubbing together to keep the watter pipes running", "lebenswert"),
    ("Gebrauchsanweisung für eine städtische Ideenwerkstatt, ruhig mit Vorbildern aus dem Ausland", "kosi-lab"),
]


@pytest.mark.parametrize(("text", "question"), SAID)
def test_talk_is_recognised_by_likeness(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize("text", NOT_SAID)
def test_what_only_looks_like_talk_is_none(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not isinstance(question, kinds.Help | kinds.Identity | kinds.Greeting | kinds.Thanks | kinds.Goodbye)


@pytest.mark.parametrize(("text", "id_"), DESCRIBED)
def test_a_description_in_other_words_finds_the_verbund(understander: Understander, text: str, id_: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert id_ in question.like


def test_no_example_stands_twice_and_none_is_empty() -> None:
    examples = yaml.safe_load((files("bot.questions") / "words" / "talk.yaml").read_text("utf-8"))
    texts = [text.casefold() for group in examples.values() for text in group]
    assert len(set(texts)) == len(texts)
    assert all(text.strip() == text and text for text in texts)
