"""Remarks on the bot and its answers, and what is asked of a town itself."""

import pytest

from bot.questions import Question, Understander, kinds

EARLIER = ["nächste Seite", "page 2", "und die zweite?", "show me the third one", "noch mehr", "back", "ja", "no"]
NODS = ["ok", "ach so, verstehe", "Alles klar", "hm, interessant", "I see", "fair enough", "fine"]
COMPLAINTS = [
    "das hilft mir nicht weiter",
    "Danke, das hilft mir nicht",
    "not very helpful",
    "That didn't help",
    "Das verstehe ich nicht",
    "Das ist nicht toll",
    "Not great",
    "Your explanation doesn't help me at all",
    "This answer is no help",
    "Das war keine große Hilfe",
    "Diese Auskunft hilft nicht weiter",
    "I don't find this helpful",
    "Du beantwortest meine Frage gar nicht",
    "Thanks, that was useless",
    "danke, das war nutzlos",
]
SOURCES = [
    "Stimmt das alles auch?",
    "Ich glaube, du irrst dich",
    "Das ist falsch",
    "Eure Daten sind falsch",
    "Wie aktuell sind die Angaben?",
    "Woher stammen deine Angaben?",
    "Was sind deine Quellen?",
    "Quellenangaben?",
    "Ist das geprüft?",
    "Du liegst daneben",
    "Where do these facts come from?",
    "Is this information reliable?",
    "How old is your data?",
    "I have my doubts, that can't be correct",
]
PERSONS = [
    "Ich will mit einem Menschen reden",
    "Fehler melden",
    "Wo kann ich mich beschweren?",
    "Gibt es eine Kontaktadresse?",
    "Can I talk to somebody?",
    "I'd like to report a mistake",
]
COST = ["Was kostet die Nutzung?", "Muss ich für den Dienst bezahlen?", "Is it free to use?", "Kostet das was?"]
LANGUAGES = [
    "do you speak french",
    "Sprechen Sie Türkisch?",
    "Can I ask in Polish?",
    "Verstehst du auch Englisch?",
    "Welche Sprachen kannst du?",
    "Bist du mehrsprachig?",
]
PICTURES = [
    "Gibt es eine Übersicht als PDF?",
    "can I get this as a spreadsheet?",
    "Habt ihr Fotos der Projekte?",
    "Is there a map?",
    "show the projects on a map",
    "Any statistics?",
    "Videos",
]
ELSEWHERE: list[tuple[str, Question]] = [
    ("can you book me a train from Köln to Gdansk", kinds.Remark("elsewhere")),
    ("Ich brauche einen neuen Personalausweis, was muss ich mitbringen", kinds.Remark("elsewhere")),
    ("Who is the mayor of Bensheim?", kinds.Remark("elsewhere", places=("bensheim",))),
    ("Wo kann ich in Dortmund gut essen?", kinds.Remark("elsewhere", places=("dortmund",))),
    ("Wo finde ich den Leitfaden in Dortmund?", kinds.Remark("elsewhere", places=("dortmund",))),
    ("Parking ticket in Dortmund, where do I pay the thing?", kinds.Remark("elsewhere", places=("dortmund",))),
    ("Wie viele Einwohner hat Cottbus?", kinds.Remark("elsewhere", places=("cottbus",))),
    ("How many people live in Remscheid?", kinds.Remark("elsewhere", places=("remscheid",))),
    ("Wie viele Leute wohnen in Remscheid?", kinds.Remark("elsewhere", places=("remscheid",))),
    ("population of Bremen", kinds.Remark("elsewhere", laender=("hb",))),
    ("any good hotels on Juist?", kinds.Remark("elsewhere", places=("juist",))),
    ("Wie ist das Wetter in München?", kinds.Remark("elsewhere")),
    ("Mir ist langweilig", kinds.Remark("elsewhere")),
    ("what time is it", kinds.Remark("elsewhere")),
]
NO_REMARKS = [
    "kürzer als zwei Jahre",
    "das erste Projekt",
    "Warum Leerstand?",
    "Welcher Verbund zitiert einen Bericht?",
    "Zitat",
    "Karten zum Leerstand",
    "Which projects made maps?",
    "Daten",
    "Welche Projekte haben Daten gesammelt?",
    "Is KIF still current?",
    "Was kostete NaKoFi?",
    "Hotels und Leerstand in Hessen",
    "Welche Bürgermeister waren in Hessen beteiligt?",
    "mehr zu Leerstand",
    "Welches war das erste Projekt?",
    "I live in Hesse.",
    "Hessen nicht, Bayern schon",
    "oops, wrong chat",
    "My phone number has changed.",
    "git push rejected, help pls",
]


QUOTING = [
    "Darf ich deine Antworten in meinem Bericht zitieren?",
    "Darf man das abdrucken?",
    "can I cite this in my thesis?",
    "May we quote you?",
]
MORE_EARLIER = [
    "nr 4",
    "nummer 1 bitte",
    "erzähl mehr über das zweite",
    "the first one",
    "wieso?",
    "warum denn das",
    "why?",
]
INSULTS = ["du nervst", "you are annoying", "so ein scheiß bot", "Halt den Mund!", "NERV NICHT", "Shut up.", "fuck you"]


def cases(remark: kinds.RemarkOn, texts: list[str]) -> list[tuple[str, Question]]:
    return [(text, kinds.Remark(remark)) for text in texts]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        *cases("earlier", EARLIER),
        *cases("earlier", MORE_EARLIER),
        *cases("accepted", NODS),
        *cases("unhelpful", COMPLAINTS),
        *cases("unhelpful", INSULTS),
        *cases("sources", SOURCES),
        *cases("person", PERSONS),
        *cases("cost", COST),
        *cases("language", LANGUAGES),
        *cases("pictures", PICTURES),
        *cases("quoting", QUOTING),
        *ELSEWHERE,
        ("Startseite", kinds.Start()),
        ("Zurück zum Anfang bitte", kinds.Start()),
        ("Danke, mehr brauche ich nicht", kinds.Thanks()),
        ("nicht schlecht", kinds.Thanks()),
        ("no thanks", kinds.Thanks()),
        ("Ich brauche keine Hilfe", kinds.Help()),
        ("Can't you help me?", kinds.Help()),
        ("I don't know how this works, help", kinds.Help()),
    ],
)
def test_a_remark_is_understood(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize("text", NO_REMARKS)
def test_with_any_other_word_it_is_none(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.Remark)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("start", kinds.Start()),
        ("Los gehts", kinds.Start()),
        ("Start 2017", kinds.Search(times=("start2017",))),
        ("Start KIF", kinds.Facts(("kif",), ("when",))),
        ("Ich verstehe nichts", kinds.Help()),
        ("Ist das kostenlos?", kinds.Remark("cost")),
        ("stopp", kinds.Goodbye()),
        ("quit", kinds.Goodbye()),
        ("which funding is available", kinds.AboutProgramme(("applying",))),
    ],
)
def test_what_is_typed_in_a_word_or_two(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


def test_no_noun_is_a_misspelt_word_of_a_remark(understander: Understander) -> None:
    for text in ("Was kostet ein Liter Milch", "ein Liter Milch", "ein liter milch"):
        assert understander.understand(text).question == kinds.NotUnderstood()
    assert understander.understand("Was kostet mich das").question == kinds.Remark("cost")


@pytest.mark.parametrize("text", ["good morning", "Good evening!", "good afternoon"])
def test_who_says_good_morning_greets(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Greeting()


@pytest.mark.parametrize("text", ["Krebs in Hessen", "Wurst und Milch in Dortmund kaufen"])
def test_a_short_noun_is_no_misspelt_word_of_questions(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not isinstance(question, kinds.Search) or question.words


@pytest.mark.parametrize("text", ["mehrsprachig", "multilingual"])
def test_a_subject_alone_is_looked_for_though_it_is_said_of_the_bot_as_well(
    understander: Understander, text: str
) -> None:
    assert understander.understand(text).question == kinds.Search((text,))
