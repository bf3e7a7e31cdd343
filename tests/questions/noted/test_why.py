"""Why Verbünde are where or as many as they are is not known, and told so beside where they are."""

import pytest

from bot.answers import Assistant
from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Warum gibts in Hessen so viele Projekte und in Bayern nur eins", ["reason"]),
        ("Why are there so many projects in Hesse?", ["reason"]),
        ("Warum gab es in Berlin keinen Verbund?", ["reason"]),
        # There are five of them, and one
        ("Warum gab es in Hessen keine Verbünde?", []),
        ("Why are there so many projects in Bavaria?", []),
        ("Welche Projekte gibt es in Hessen?", []),
        ("Welche Projekte untersuchten, warum Läden schließen?", []),
    ],
)
def test_why_is_not_known(understander: Understander, text: str, noted: list[str]) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.Search)
    assert [note.kind for note in understood.notes] == noted


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Wieso koordiniert der Landkreis Nienburg KIF?", True),
        ("Warum war die Uni Göttingen bei KIF dabei?", True),
        ("Wer leitete KIF und warum?", True),
        ("Warum auch immer, wer leitete KIF?", False),
        ("Why not tell me who led KIF?", False),
        ("Ich weiß nicht warum, aber wer leitete KIF?", False),
    ],
)
def test_that_the_reason_for_a_fact_is_not_known_is_told_where_it_is_asked_for(
    understander: Understander, text: str, *, noted: bool
) -> None:
    assert ("reason" in {note.kind for note in understander.understand(text).notes}) == noted


@pytest.mark.parametrize(
    ("text", "question", "noted"),
    [
        ("Weshalb endete TempALand schon 2017?", kinds.Facts(("tempaland",), ("when",), ("endto2017",)), {"reason"}),
        ("Why did AktVis end in 2018?", kinds.Facts(("aktvis",), ("when",), ("end2018",)), {"reason"}),
        ("Wieso wurde WEBWiKo bis 2022 verlängert?", kinds.Facts(("webwiko",), ("when",)), {"reason"}),
        ("Warum hat die EU iMona gefördert?", kinds.Facts(("imona",), ("funder",)), {"mistaken"}),
        ("Warum hatte Bayern fünf Verbünde?", kinds.Search(laender=("by",)), {"count"}),
        ("Wieso gibt es 25 Verbünde?", kinds.AllVerbuende(count=True), {"count"}),
        (
            "Warum hat Wuppertal DeWaK geleitet?",
            kinds.IsAt(("dewak",), places=("wuppertal",), whether="led"),
            {"reason"},
        ),
        # Who is denied to have been there was, or was not.
        ("Warum ist Lünen bei CoProGrün nicht dabei gewesen?", kinds.Facts(("coprogruen",), ("where",)), {"so"}),
        ("Why was Otzberg not part of AktVis?", kinds.Facts(("aktvis",), ("where",)), {"so"}),
        ("Why is NoLA not in Bavaria but in Thuringia?", kinds.AboutVerbuende(("nola",)), {"presumed"}),
        ("Warum war Kassel nicht Partner von lebenswert?", kinds.Facts(("lebenswert",), ("partners",)), {"reason"}),
        ("Why did Otzberg leave AktVis?", kinds.AboutVerbuende(("aktvis",)), {"reason"}),
        ("How come Otzberg quit AktVis?", kinds.AboutVerbuende(("aktvis",)), {"reason"}),
        ("Wie kam es, dass Dortmund bei KuDeQua ausstieg?", kinds.AboutVerbuende(("kudequa",)), {"reason"}),
        ("Warum sind bei KIF alle Gemeinden ausgestiegen?", kinds.AboutVerbuende(("kif",)), {"reason"}),
        ("Warum hat Gifhorn beim KIF aufgehört?", kinds.AboutVerbuende(("kif",)), {"reason"}),
        ("Warum endete KIF in Gifhorn?", kinds.AboutVerbuende(("kif",)), set()),
        ("How many municipalities joined lebenswert?", kinds.AboutVerbuende(("lebenswert",)), {"number"}),
        ("Why did all municipalities leave KIF?", kinds.Facts(("kif",), ("where",)), {"reason"}),
    ],
)
def test_what_is_taken_for_granted_is_answered_as_if_it_was_asked(
    understander: Understander, text: str, question: kinds.Question, noted: set[str]
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert {note.kind for note in understood.notes} == noted


@pytest.mark.parametrize(
    "text", ["Warum hat KOMET Leerstand gezählt?", "Wieso startete NoLA?", "Why was IN² tried out in Rockenhausen?"]
)
def test_what_the_texts_on_a_verbund_may_tell_is_left_to_them(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.AboutVerbuende)


def test_that_it_is_so_is_no_answer_to_why(understander: Understander) -> None:
    assert not any(note.kind == "count" for note in understander.understand("Warum gibt es 30 Verbünde?").notes)
    notes = understander.understand("Warum fand die Konferenz 2018 in Halle statt?").notes
    assert [(note.kind, note.heard) for note in notes] == [("so", "no")]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Warum endete NoLA 2018?", True),
        ("Warum endete NoLA erst 2020?", False),
        ("Why does KIF still run?", False),
        ("Warum leitete die HAWK KIF?", False),
    ],
)
def test_of_what_is_not_so_no_reason_is_missed(assistant: Assistant, text: str, *, told: bool) -> None:
    seen = assistant.answer(text).screen.text
    assert ("Zum Warum" in seen or "on the why" in seen) == told


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Warum hat Bayern die meisten Verbünde?", kinds.Superlative("land")),
        ("Why are the most projects in Hesse?", kinds.Superlative("land")),
        ("Wieso hat Hessen die wenigsten Verbünde?", kinds.AllLaender()),
        ("Warum hat das Thema Daten die meisten Verbünde?", kinds.Superlative("most")),
    ],
)
def test_why_something_has_the_most_is_answered_by_whether_it_has(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert [note.kind for note in understood.notes] == ["most", "reason"]


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ("Warum wurde KomMonitor nach dem Projekt abgeschaltet?", "undocumented"),
        ("Warum wurde die Praktikumsbörse an der Westküste eingestellt?", "undocumented"),
        ("Why did the citizens' bus in Mauth fail?", "undocumented"),
        ("Wieso wurde der Mehrzweckraum in Marten wieder geschlossen?", "undocumented"),
        ("Das Labor in Dortmund wurde nach Projektende dichtgemacht", "undocumented"),
        ("Warum hat Gifhorn den Innenentwicklungsfonds abgelehnt?", "undocumented"),
        ("Warum hat Herten bei DeWaK abgesagt?", "reason"),
        ("Warum wurde die Rechner-App PendlALand gelöscht?", "reason"),
        ("Warum wurde KIF gegründet?", ""),
        ("Wann hat Treuenbrietzen die Stelle für Bürgerbeteiligung abgeschafft?", "undocumented"),
        ("Warum hat die Stadt Münsingen das Freibad geschlossen?", "undocumented"),
        ("Warum wurde der Fonds von KIF nie eingeführt?", "reason"),
        ("Warum nicht KIF?", ""),
    ],
)
def test_that_something_ended_badly_is_not_taken_for_granted(understander: Understander, text: str, noted: str) -> None:
    kinds_told = {note.kind for note in understander.understand(text).notes}
    assert kinds_told == ({noted} if noted else set())


def test_whether_the_lead_was_handed_over_is_told_to_be_open(understander: Understander) -> None:
    notes = understander.understand("Warum hat Zwickau die Leitung von IER-SEK an die Hochschule abgegeben?").notes
    assert [(note.kind, note.heard) for note in notes] == [("reason", "whether")]
