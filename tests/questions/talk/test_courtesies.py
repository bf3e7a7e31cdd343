"""What is only polite around a question hides nothing of it, and is answered where nothing else is said."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions import kinds
from bot.questions.talk.courtesies import Courtesies
from bot.questions.understanding import Understander
from bot.questions.words.folding import folded
from bot.questions.words.word_files import vocabulary

SAID = {"bayern", "leerstand", "hessen", "senioren", "kif", "remscheid"}
COURTESIES = Courtesies(vocabulary(), lambda text: not SAID.isdisjoint(folded(text)))


@pytest.mark.parametrize(
    ("text", "asked"),
    [
        ("Hallo, wo war KIF?", "wo war KIF?"),
        ("hallo wo war kif", "wo war kif"),
        ("Hallo liebes Team, wo war KIF?", "wo war KIF?"),
        ("Sehr geehrte Frau Müller, wo war KIF?", "wo war KIF?"),
        ("Moin! Kurze Frage: Wo war KIF?", "Wo war KIF?"),
        ("Guten Tag, ich hätte da mal eine Frage: Wo war KIF?", "Wo war KIF?"),
        ("ja hallo hier ist die Petra (vom Amt) ich hab ne Frage wo war KIF", "wo war KIF"),
        ("Moin, hier ist Jens Petersen wo war KIF", "wo war KIF"),
        ("Hi, this is Tom from the council, where was KIF?", "where was KIF?"),
        ("Eine Frage hätte ich noch, wo war KIF?", "wo war KIF?"),
        ("Danke! Und wo war KIF?", "wo war KIF?"),
        ("Super, danke, und wo war KIF?", "wo war KIF?"),
        ("Wo war KIF? Danke!", "Wo war KIF?"),
        ("wo war kif danke", "wo war kif"),
        ("Wo war KIF? Vielen Dank im Voraus für Ihre Hilfe!", "Wo war KIF?"),
        ("Wo war KIF? Viele Grüße, Karin aus Kassel", "Wo war KIF?"),
        ("Sorry to bother you, quick question, where was KIF? Thanks so much in advance", "where was KIF?"),
        ("Where was KIF? Be precise please", "Where was KIF?"),
        ("Wo war KIF? Sei bitte ehrlich!", "Wo war KIF?"),
        ("Gib mir Beispiele aus Hessen", "Beispiele aus Hessen"),
        ("Gib mir bitte mal alles zu Hessen", "alles zu Hessen"),
        ("Ich möchte die mit Hochschule", "die mit Hochschule"),
        ("I want the ones in Hesse", "the ones in Hesse"),
    ],
)
def test_what_is_polite_is_left_out(text: str, asked: str) -> None:
    assert COURTESIES.without(text) == asked


@pytest.mark.parametrize(
    "text",
    [
        "Liebe Bürger fragen nach Leerstand",
        "Projekte in Hessen, danke, und in Bayern?",
        "Hier ist Leerstand, wo war KIF?",
        "this is useless, you never answer",
        "My name is Pieter, I come from Antwerp",
        "Wem hat das geholfen?",
        "which ones ended later",
        "Was ist die Frage?",
        "Danke",
        "Hallo liebes Team",
        "Viele Grüße",
        "",
    ],
)
def test_what_is_asked_stays_and_so_does_what_is_nothing_but_polite(text: str) -> None:
    assert COURTESIES.without(text) is None


@given(st.text(alphabet=st.sampled_from("Hallo danke,.?! Frage ich KIFß\n(")))
def test_what_is_left_of_any_text_is_a_part_of_it(text: str) -> None:
    assert (COURTESIES.without(text) or "") in text


def test_what_is_cut_is_normalised_and_what_is_not_stays_as_it_was_typed() -> None:
    assert COURTESIES.without("Hallo, wo war \uff2b\uff29\uff26?") == "wo war KIF?"
    assert COURTESIES.introduced("Ich bin Planer. Wo war \uff2b\uff29\uff26?")[1] == "Wo war \uff2b\uff29\uff26?"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Hallo, Fahrradgaragen", kinds.Search(("fahrradgaragen",))),
        ("urban gardening, danke!", kinds.Search(("urbangardening",))),
        ("Hi, which german state has the most projects? Thanks!", kinds.Superlative("land")),
        ("Hallo, wie wird das Wetter am Sonntag?", kinds.NotUnderstood()),
        ("Hallo Karl", kinds.Greeting()),
        ("Hello, world", kinds.Greeting()),
        ("Guten Morgen, wie geht es Ihnen?", kinds.Greeting()),
        ("Danke, das war gut", kinds.Thanks()),
        ("Viele Grüße", kinds.Goodbye()),
    ],
)
def test_a_polite_question_is_answered_and_politeness_alone_returned(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "introduction"),
    [
        ("Ich bin Bürgermeisterin. Wo war KIF?", "Ich bin Bürgermeisterin. "),
        ("Mein Name ist Anna Müller. Wo war KIF?", "Mein Name ist Anna Müller. "),
        ("I write for a local paper. Where was KIF?", "I write for a local paper. "),
        ("I work on vacancy. Where was that tried?", ""),
        ("Ich studiere Leerstand. Was gab es in Hessen?", ""),
        ("Ich bin Bürgermeisterin, wo war KIF?", ""),
        ("Ich bin Bürgermeisterin.", ""),
        ("Ich bin Bürgermeisterin und suche Projekte zu Leerstand. Geht das?", ""),
    ],
)
def test_a_sentence_that_tells_who_asks_is_no_part_of_the_question(text: str, introduction: str) -> None:
    assert COURTESIES.introduced(text) == (introduction, text.removeprefix(introduction))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("I write for a local paper. Show me every project you have", kinds.AllVerbuende()),
        ("Ich bin Bürgermeisterin einer kleinen Gemeinde. Fahrradgaragen", kinds.Search(("fahrradgaragen",))),
        ("Ich bin Bürgermeister in Hessen. Welche Projekte gab es dort?", kinds.Search(laender=("he",))),
    ],
)
def test_who_asks_is_looked_for_nowhere_but_where_they_are_at_home(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


def test_the_language_of_what_is_polite_counts_where_the_rest_has_none(understander: Understander) -> None:
    assert understander.understand("Thank you, and KIF? Thanks a lot").language == "en"


BAVARIA = kinds.Search(laender=("by",), count=True)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Guten Tag Bayern, wie viele Projekte gab es?", BAVARIA),
        ("Dear Bavaria, how many projects were there?", BAVARIA),
        ("Hallo liebes Remscheid, welche Projekte gab es?", kinds.Search(places=("remscheid",))),
        ("Zeig alle Verbünde, beste Grüße, außer KIF", kinds.Search(without=kinds.Without(verbuende=("kif",)))),
        ("Projekte zu Leerstand, LG Bayern", kinds.Search(("leerstand",), laender=("by",))),
        ("Welche Projekte, danke schon mal, nur Hessen", kinds.Search(laender=("he",))),
        ("Wie viele Projekte gab es, das brauche ich für Senioren", kinds.Search(("senioren",), count=True)),
        ("Ich schreibe für Senioren. Welche Projekte gibt es?", kinds.Search(("senioren",))),
        ("Ich bin Fan von Leerstand. Welche Projekte gibt es?", kinds.Search(("leerstand",))),
        ("Wo war KIF? LG Karin aus Kassel", kinds.Facts(("kif",), ("where",))),
        ("Sehr geehrte Damen und Herren, wo war KIF?", kinds.Facts(("kif",), ("where",))),
    ],
)
def test_whoever_is_greeted_or_writes_may_be_what_is_asked_about(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize("text", ["Hat Heise mitgemacht?", "Projects by Heyse", "Projekte von Saxo"])
def test_a_short_name_of_somebody_is_no_misspelt_land(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not getattr(question, "laender", ())


def test_a_comet_beside_a_verbund_is_none(understander: Understander) -> None:
    question = understander.understand("Ich kenne KIF und Mosaik aus Glas").question
    assert question == kinds.AboutVerbuende(("kif",))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Mein Kollege behauptet, KIF sei in Hessen gewesen. Stimmt das?", kinds.IsAt(("kif",), laender=("he",))),
        ("Also mein Prof sagt, dass NoLA zum Datenthema gehört, stimmt das?", kinds.IsIn(("nola",), "daten")),
        ("our mayor told us KIF was in Hesse, right?", kinds.IsAt(("kif",), laender=("he",))),
        (
            "Mein Schwager sitzt in Wangerland im Gemeinderat und sagt WatNu hätte einen Bürgerbus. Stimmt das so?",
            kinds.AboutVerbuende(("watnu",)),
        ),
        ("My uncle in Hesse says there were projects in Bavaria, right?", kinds.Search(laender=("by",))),
        # What they are said to be from is what it is about
        ("Ein Artikel über KIF behauptet, es sei in Hessen gewesen. Stimmt das?", kinds.AboutVerbuende(("kif",))),
        # Nobody says it
        ("Unser Dorf denkt über einen Bürgerbus nach, welche Projekte helfen?", kinds.Search(("burgerbus",))),
    ],
)
def test_who_says_so_is_no_part_of_the_question(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Danke für die Infos zu KIF!", kinds.Thanks()),
        ("thanks for the info on komet", kinds.Thanks()),
        ("Danke, und was ist mit KOMET?", kinds.AboutVerbuende(("komet",))),
        ("Danke für die Infos zu KIF, wer leitete es", kinds.Facts(("kif",), ("coordinator",))),
        ("Danke für die Infos, Partner von KIF", kinds.Facts(("kif",), ("partners",))),
        ("Thanks for that, now KIF", kinds.AboutVerbuende(("kif",))),
        ("Danke für die Info. Wo war KOMET?", kinds.Facts(("komet",), ("where",))),
    ],
)
def test_thanks_for_what_was_told_of_a_verbund_ask_nothing(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "greets"),
    [
        ("Ich bin Bürgermeister", True),
        ("I am a journalist", True),
        ("I am a robot", False),
        ("Guten Tag, ich bin Bauamtsleiterin", True),
        ("Wir sind Studenten", True),
        ("Ich bin Architektin", True),
        ("Ich bin von der Presse", True),
        ("Ich arbeite in der Verwaltung", True),
        ("Hallo, ich bin Bürgermeister einer kleinen Gemeinde", True),
        ("Ich bin für Bürgerbusse", False),
        ("Ich bin Pendler", False),
        ("Ich bin Bürger und suche Hilfe bei Leerstand", False),
        ("Wir sind eine Kleinstadt", False),
        ("ich bin in Dortmund", False),
        ("Hallo, ich bin Bürgermeister und habe Leerstand", False),
        ("Guten Tag, unsere Kanalisation ist überdimensioniert, weil Leute wegziehen", False),
        ("Guten Morgen, mein Rasen ist nass", True),
    ],
)
def test_who_only_says_who_they_are_is_greeted_and_who_tells_more_is_not(
    understander: Understander, text: str, greets: bool
) -> None:
    assert isinstance(understander.understand(text).question, kinds.Greeting) is greets
