"""What is asked of something inside a Verbund, or of whom it is the work, is not asked of its places or its theme."""

import pytest

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.noted.note import Note
from bot.questions.understanding import Understander


@pytest.mark.parametrize(
    ("text", "verbund", "heard"),
    [
        ("transformbar freibad in welcher stadt war das", "transformbar", "freibad"),
        ("Kosilab Fahrradgaragen wo", "kosi-lab", "Fahrradgaragen"),
        ("wo haben sich die fokusland leute im dezember 2016 getroffen", "fokusland", "dezember 2016"),
    ],
)
def test_where_something_inside_was(understander: Understander, text: str, verbund: str, heard: str) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.AboutVerbuende((verbund,))
    assert Note("told", heard) in understood.notes


@pytest.mark.parametrize(
    ("text", "question"),
    [
        # Others who may still join are no places of a Verbund.
        ("our mayor asks if KIF accepts new municipalities", kinds.AboutVerbuende(("kif",))),
        ("does the Bürgerfonds still take new towns", kinds.AboutVerbuende(("buergerfonds",))),
        ("Which towns does KIF take in?", kinds.Facts(("kif",), ("where",))),
        ("Does KIF take place in towns?", kinds.Facts(("kif",), ("where",))),
        # A kind of place asks for none, nor is "get" behind it anything to get.
        ("DeWaK: did the Ennepe-Ruhr district get a meeting place?", kinds.AboutVerbuende(("dewak",))),
        ("Is the Gifhorn district a place of KIF?", kinds.IsAt(("kif",), places=("lk-gifhorn",))),
        ("where to get the KIF handbook", kinds.Facts(("kif",), ("link", "outcome"))),
        # What went online is no website that is asked for.
        ("JuMo internship exchange went online in 2018, no?", kinds.Facts(("jumowestkueste",), ("outcome",))),
        ("Ist die Website von KIF seit 2018 online?", kinds.Facts(("kif",), ("when", "link"))),
        # What is inside asks for no theme.
        ("TempALand, sind da auch Stuhrer Schulen drin?", kinds.AboutVerbuende(("tempaland",))),
        ("ist bei iMona ein Supermarkt drin?", kinds.AboutVerbuende(("imona",))),
        ("Gehört KIF zu Leerstand?", kinds.ThemeOf(("kif",))),
        # Of whom it is
        ("Von wem ist die Nachfolgeampel?", kinds.Facts(("flaechenmanagement",), ("coordinator", "partners"))),
        ("who developed KIF", kinds.Facts(("kif",), ("coordinator", "partners"))),
        ("Für wen ist KIF gemacht?", kinds.AboutVerbuende(("kif",))),
        ("Von wem habt ihr die Infos zu KIF?", kinds.AboutVerbuende(("kif",))),
    ],
)
def test_what_is_asked_inside(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


def test_a_note_on_the_run_time_tells_when_something_was(understander: Understander) -> None:
    understood = understander.understand("wann war die abschlussveranstaltung von komobil")
    assert understood.question == kinds.Facts(("komobil2035",), ("when",))
    assert understood.notes == ()


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("wieviele leerstehende gebäude hat komet gezählt", kinds.AboutVerbuende(("komet",))),
        ("um wie viele häuser ist der leerstand bei komet runtergegangen", kinds.AboutVerbuende(("komet",))),
        ("what are the three types of quarters in mosaik", kinds.AboutVerbuende(("mosaik",))),
        ("Hat lebenswert eine gemeinsame Kläranlage gebaut?", kinds.AboutVerbuende(("lebenswert",))),
        ("Waren bei Fokusland 14 Gemeinden dabei?", kinds.AboutVerbuende(("fokusland",))),
        ("Nola 331574 euro stimmt das", kinds.Facts(("nola",), ("money",), claims=("sum331574",))),
        ("Wie viele Broschüren hat IN² herausgebracht und wann war die Tagung?", kinds.AboutVerbuende(("in2",))),
        ("Was ist eine Nachfolgeampel?", kinds.AboutVerbuende(("flaechenmanagement",))),
        # An ordinary word, or nothing that it did
        ("Wie viele Schweife hat der Komet?", kinds.NotUnderstood()),
        ("Hat Mosaik eine App?", kinds.AskBack(kinds.AboutVerbuende(("mosaik",)), ("mosaik",))),
    ],
)
def test_an_everyday_name_beside_what_it_did(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "verbund", "heard"),
    [
        ("Who took part in the closing event of CoProGrün?", "coprogruen", "closing event"),
        ("Wer hat an der Befragung von TempALand teilgenommen?", "tempaland", "Befragung"),
        ("Who was at the closing conference of MIGOEK?", "migoek", "closing conference"),
        ("Who attended the first meeting of Fokusland?", "fokusland", "first meeting"),
    ],
)
def test_who_was_at_an_event_that_is_told_of(understander: Understander, text: str, verbund: str, heard: str) -> None:
    understood = understander.understand(text)
    assert understood.question == kinds.AboutVerbuende((verbund,))
    assert understood.notes == (Note("told", heard),)


@pytest.mark.parametrize(
    ("text", "question", "heard"),
    [
        ("Who took part in KIF's final conference?", kinds.Facts(("kif",), ("partners",)), "final conference"),
        ("Who participated in the closing event of MOSAIK?", kinds.Facts(("mosaik",), ("partners",)), "closing event"),
        ("Wer war bei den Bürgerwerkstätten von KIF?", kinds.AboutVerbuende(("kif",)), "Bürgerwerkstätten"),
        ("Wer war auf der Abschlusskonferenz von MIGOEK?", kinds.AboutVerbuende(("migoek",)), "Abschlusskonferenz"),
    ],
)
def test_who_was_at_an_event_that_nobody_tells_of(
    understander: Understander, text: str, question: Question, heard: str
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert understood.notes == (Note("attended", heard),)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Who took part in the project KIF?", ("partners",)),
        ("Wer hat bei der Entwicklung von KIF mitgemacht?", ("partners",)),
        ("Who took part in the planning of KIF?", ("partners",)),
        ("Wer war bei KIF dabei, und wann war die Abschlusstagung?", ("when", "partners")),
        # A run time tells of it.
        ("Wann wurde KOMET verlängert?", ("when",)),
    ],
)
def test_what_is_asked_of_the_verbund_or_told_with_it(
    understander: Understander, text: str, facts: tuple[kinds.Fact, ...]
) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.Facts)
    assert understood.question.facts == facts
    assert not understood.notes
