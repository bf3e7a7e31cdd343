"""Questions about the bot are told from questions to it, whatever is named beside "you"; farewells and doubts, too."""

import pytest

from bot.questions import Question, Understander, kinds

ABOUT_BOT = [
    "Bist du vom Difu?",
    "Gehört dieser Chatbot zur TU Dresden?",
    "Wird der Bot von der Uni Kassel betrieben?",
    "Hat dich die Stadt Remscheid programmiert?",
    "Wer bezahlt euch, das Ministerium?",
    "Steckt hinter dir das Wuppertal Institut?",
    "Arbeitest du für den Landkreis Gifhorn?",
    "Wurden Sie von der Uni Göttingen entwickelt?",
    "Kommst du aus Dortmund?",
    "Are you part of the ILS?",
    "Do you belong to the city of Essen?",
    "Did TU Darmstadt build you?",
    "Is this bot run by the ministry?",
    "Nutzt du künstliche Intelligenz?",
    "Verwenden Sie Algorithmen?",
    "Arbeitet ihr hier mit maschinellem Lernen?",
    "Wird hier KI eingesetzt, um meine Fragen zu beantworten?",
    "Do you run on machine learning?",
    "Wird hier KI genutzt?",
    "Is AI used here?",
    "Wer hat dieses Angebot entwickelt?",
    "Wie funktionierst du technisch?",
    "Wie arbeitest du eigentlich im Hintergrund?",
    "How do you work technically?",
    "Sitzt da bei euch im Amt jemand am Rechner oder antwortet mir hier eine Maschine?",
]
ASKED_OF_IT: list[tuple[str, Question]] = [
    ("Kennst du das Difu?", kinds.Search(organisations=("difu",))),
    ("Hast du Projekte mit künstlicher Intelligenz?", kinds.Search(("kunstlicheintelligenz",))),
    ("Do you know projects on AI?", kinds.Search(("ai",))),
    ("Haben Sie Projekte mit der TU Dortmund?", kinds.Search(organisations=("tu-dortmund",))),
    ("Fördert ihr die Uni Göttingen?", kinds.Search(organisations=("uni-goettingen",))),
    ("Wird bei euch die TU Dortmund gefördert?", kinds.Search(organisations=("tu-dortmund",))),
    ("Arbeitet ihr mit der TU Dortmund zusammen?", kinds.Search(organisations=("tu-dortmund",))),
    ("Are you able to find TU Dortmund?", kinds.Search(organisations=("tu-dortmund",))),
    ("Hast du was zum Difu?", kinds.Search(organisations=("difu",))),
    ("Was macht ihr zu Hochwasser?", kinds.Search(("hochwasser",))),
    ("Wer bezahlt das?", kinds.AboutProgramme(("funder",))),
    ("Welche Daten werden in Essen gespeichert?", kinds.Search(("daten",), places=("essen",))),
]


@pytest.mark.parametrize("text", ABOUT_BOT)
def test_whose_the_bot_is_and_how_it_works_is_asked_about_the_bot(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Identity()


@pytest.mark.parametrize("text", ["Wird der Bot von der Uni Kassel betrieben?", "Bist du von Greenpeace?"])
def test_nothing_is_told_of_whom_it_may_belong_to(understander: Understander, text: str) -> None:
    assert understander.understand(text).notes == ()


@pytest.mark.parametrize(("text", "question"), ASKED_OF_IT)
def test_what_it_is_asked_for_is_looked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    [
        "How do you work with municipalities?",
        "Nutzt ihr KI gegen Leerstand?",
        "How do I use you?",
        "Wer hat das Angebot entwickelt?",
        "Do you use algorithms in planning?",
    ],
)
def test_what_is_done_with_others_or_against_something_is_not_asked_of_the_bot(
    understander: Understander, text: str
) -> None:
    assert understander.understand(text).question != kinds.Identity()


@pytest.mark.parametrize(
    "text",
    [
        "Welche Daten von mir werden gespeichert?",
        "Was passiert mit meinen Daten und wer kann das lesen?",
        "What data about me do you store, and who can read along?",
        "Who can read this chat?",
    ],
)
def test_what_is_written_here_is_no_subject_beside_what_is_kept(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Privacy()


@pytest.mark.parametrize("text", ["Was macht ihr mit Lübeck?", "Was macht ihr mit unserem Schwimmbad?"])
def test_what_is_done_with_anything_else_is_not_about_data(understander: Understander, text: str) -> None:
    assert understander.understand(text).question != kinds.Privacy()


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("Von wann ist dein Wissensstand?", "sources"),
        ("Bis wann reicht dein Wissen?", "sources"),
        ("Von wann ist der Stand?", "sources"),
        ("Woher weisst du das alles und von wann ist der Stand?", "sources"),
        ("Until when does your knowledge go?", "sources"),
        ("Das war jetzt aber nicht meine Frage!", "unhelpful"),
        ("ne ich mein das andere", "earlier"),
        ("no I mean the other one", "earlier"),
    ],
)
def test_how_old_it_is_and_that_it_is_wrong_is_said_in_other_words(
    understander: Understander, text: str, on: kinds.RemarkOn
) -> None:
    assert understander.understand(text).question == kinds.Remark(on)


@pytest.mark.parametrize("text", ["Bis wann lief das Programm?", "Until when did the programme run?"])
def test_until_when_the_programme_ran_is_no_doubt(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.AboutProgramme)


@pytest.mark.parametrize(
    "text",
    [
        "Bis morgen muss der Bericht fertig sein.",
        "Bis bald muss ich mich entscheiden",
        "Schönen Abend hatte ich gestern nicht",
        "My train is late again.",
        "The bus is late.",
        "My boss is late again.",
        "the shop is closing later",
        "My bus leaves later",
        "See",
    ],
)
def test_a_sentence_that_tells_of_something_is_no_goodbye(understander: Understander, text: str) -> None:
    assert understander.understand(text).question != kinds.Goodbye()


@pytest.mark.parametrize(
    "text",
    [
        "Muss los",
        "Bis bald, muss los",
        "Bis morgen!",
        "Bis später Karl",
        "Schönen Abend noch",
        "It is late, I have to go",
        "Mein Bus kommt, ciao",
        "my dear friend, see you later",
        "talk later",
        "cya",
    ],
)
def test_a_farewell_still_is_one(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Goodbye()


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("wann machst du feierabend", kinds.Identity()),
        ("Hast du eigentlich auch mal Feierabend oder musst du immer arbeiten?", kinds.Identity()),
        ("See you later", kinds.Goodbye()),
        ("Wünsche dir einen schönen Abend", kinds.Goodbye()),
    ],
)
def test_who_asks_when_the_bot_leaves_says_no_goodbye(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question
