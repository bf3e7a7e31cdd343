"""Texts of several sentences, clauses and afterthoughts: what is asked counts, what is told only helps."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question

TOLD: list[tuple[str, Question]] = [
    ("Die Website sagt nichts. NaKoFi ist doch bei Daten, oder?", kinds.IsIn(("nakofi",), "daten")),
    ("Which projects were in Hesse? My boss from Dortmund wants to know.", kinds.Search(laender=("he",))),
    ("Mein Bruder wohnt in Cottbus. Welche Projekte gab es in Bayern?", kinds.Search(laender=("by",))),
    ("Was KIF in one district only? Which ones?", kinds.Facts(("kif",), ("where",))),
    ("So, der Zug kommt. Tschüss!", kinds.Goodbye()),
    (
        "Ich interessiere mich für Leerstand. Welche Projekte gab es in Hessen?",
        kinds.Search(("leerstand",), (), ("he",)),
    ),
    ("I'm working on housing. Which of your projects are in Hesse?", kinds.Search(("housing",), (), ("he",))),
    ("Ich schreibe über Bürgerbusse und suche passende Projekte", kinds.Search(("burgerbusse",))),
    ("Meine Tochter schreibt über Windkraft und sucht Projekte", kinds.Search(("windkraft",))),
    ("Wir finden keinen Arzt mehr, welche Projekte helfen?", kinds.Search(("arzt",))),
    ("Unsere Kinder kommen nicht mehr zur Schule, welche Projekte gibt es dazu?", kinds.Search(("schule",))),
    # What there is for that which was told
    (
        "Our village shop closes. Did any project develop a tool for this?",
        kinds.Search(("villageshop",)),
    ),
    (
        "Many houses stand empty here. Did any of your projects develop an instrument for this?",
        kinds.Search(("housesstandingempty", "instrument")),
    ),
    ("Infos zu Proj. in Hessen bitte", kinds.Search(laender=("he",))),
    ("Ich bin neu im Amt: Gab es etwas in Treuenbrietzen?", kinds.Search(places=("treuenbrietzen",))),
    # A second question on what the first one looks for.
    (
        "Gibt es ein Projekt mit Leerstandskataster? Und hat das was gebracht?",
        kinds.Search(("leerstandskataster",), facts=("outcome",)),
    ),
    # A year taken back.
    (
        "2017 nein 2016 gestartete Projekte in Hessen",
        kinds.Search(laender=("he",), times=("start2016",)),
    ),
    # Nothing filters by the round.
    ("zweite runde hessen", kinds.AboutProgramme(("rounds",))),
    ("Habt ihr Kif geraucht", kinds.AskBack(kinds.AboutVerbuende(("kif",)))),
    ("KIF: wo lief das?", kinds.Facts(("kif",), ("where",))),
    # A sentence that asks what it is is told by the card, and so is what is asked behind
    ("Worum geht's bei NoLA? Wer war dabei?", kinds.AboutVerbuende(("nola",))),
    ("Erklär mir AktVis. Und wer hat es koordiniert?", kinds.AboutVerbuende(("aktvis",))),
    ("Tell me about NoLA. When did it run?", kinds.AboutVerbuende(("nola",))),
    ("Bei KIF geht es um Geld. Wann lief das?", kinds.Facts(("kif",), ("when",))),
    ("Ich lese gerade über KIF. Wann lief das?", kinds.Facts(("kif",), ("when",))),
    ("Ich hab mal was von KIF gelesen. Was ist daraus geworden?", kinds.Facts(("kif",), ("outcome",))),
    # All that is asked of what is only named counts
    ("IMONA. Wo war das? Zählt das zu Daseinsvorsorge?", kinds.Facts(("imona",), ("theme", "where"))),
    ("I know KIF. Where was it? When did it run?", kinds.Facts(("kif",), ("where", "when"))),
    ("KIF kenne ich, das Thema aber nicht. Welches ist es?", kinds.ThemeOf(("kif",))),
    ("Ich komme aus Hessen und interessiere mich für Leerstand", kinds.Search(("leerstand",), laender=("he",))),
    ("Ich schreibe einen Artikel über Leerstand", kinds.Search(("leerstand",))),
    ("I am a planner, what do you have on vacancy?", kinds.Search(("vacancy",))),
    ("I'm a teacher, is there anything on schools?", kinds.Search(("schools",))),
    ("Ich komme aus Hamburg, gibt es etwas in Cottbus?", kinds.Search(places=("cottbus",))),
    ("Ich wohne in Kassel, welche Projekte gab es in Thüringen?", kinds.Search(laender=("th",))),
    ("Hallo, ich bin Planerin, was habt ihr zu Leerstand?", kinds.Search(("leerstand",))),
    ("I live in Dortmund, is there a project near me?", kinds.Search(places=("dortmund",))),
    ("Ich halte ein Referat zu Leerstand", kinds.Search(("leerstand",))),
    ("I am giving a talk on rural mobility", kinds.Search(("ruralmobility",))),
    ("Läuft außer dem Kino nichts mehr bei uns. Welche Verbünde in NRW gibt es?", kinds.Search(laender=("nw",))),
]
CORRECTED: list[tuple[str, Question]] = [
    ("Projekte in Hessen, ne warte, Bayern", kinds.Search(laender=("by",))),
    ("Projects in Hesse, no sorry, Bavaria", kinds.Search(laender=("by",))),
    ("in Hessen, äh nein, Thüringen", kinds.Search(laender=("th",))),
    ("Projekte in hessen ne quatsch in thüringen", kinds.Search(laender=("th",))),
    ("projects in Hesse, uh no, Thuringia", kinds.Search(laender=("th",))),
    ("Was macht KIF? Ach nein, ich wollte NaKoFi wissen.", kinds.AboutVerbuende(("nakofi",))),
    ("Wo lief KIF? Quatsch, wer leitet NaKoFi?", kinds.Facts(("nakofi",), ("coordinator",))),
    (
        "Guten Tag, mein Name ist Schulze. Ich bin Bürgermeister in der Rhön und suche Beispiele für Dorfläden.",
        kinds.Search(("dorfladen",)),
    ),
    ("I'm a mayor in the Eifel and I am looking for examples of village shops.", kinds.Search(("villageshop",))),
    ("Was war 2019 zu Ende, ach nein, 2018 wollte ich wissen", kinds.Search(times=("end2018",))),
    ("projects about vacancy, no wait, housing", kinds.Search(("housing",))),
    ("Not inner development, sorry, I meant the living labs. Which projects?", kinds.Members(("reallabore",))),
    ("projekte in nrw ähm hessen meine ich", kinds.Search(laender=("he",))),
    ("Where was iMona... sorry, wrong line in my table, IN² I mean", kinds.Facts(("in2",), ("where",))),
    ("Who runs TransformBar? Ah no, ignore that. Who runs CoProGrün?", kinds.Facts(("coprogruen",), ("coordinator",))),
    ("KIF meine ich nicht, sondern KOMET", kinds.AboutVerbuende(("komet",))),
    # Nothing is taken back here.
    ("Welche Projekte gibt es zu Leerstand? Sorry für die Störung!", kinds.Search(("leerstand",))),
    ("Haben Sie was zu Abwasser? Moment bitte, Kinder schreien.", kinds.Search(("abwasser",))),
    ("Gibt es in Hessen im Moment mehr Projekte als in Bayern?", kinds.Search(laender=("he", "by"))),
    ("Projekte zu Wohnen, halt für Senioren", kinds.Search(("wohnen", "senioren"))),
    ("Tell me about KIF. Hold on, also about KOMET", kinds.AboutVerbuende(("kif", "komet"))),
    ("Ist KIF, halt, dasselbe wie KOMET?", kinds.AboutVerbuende(("kif", "komet"), compared=True)),
    ("Compare KIF with, wait, KOMET", kinds.AboutVerbuende(("kif", "komet"), compared=True)),
    ("Projekte, die von 2016, sorry, bis 2018 liefen", kinds.Search(times=("startfrom2016", "endto2018"))),
    ("Projekte zu Verkehr in Hessen, nein, zu Wohnen", kinds.Search(("verkehr", "wohnen"), laender=("he",))),
    ("Hessen nein, Thüringen ja", kinds.Search(laender=("th",), without=kinds.Without(laender=("he",)))),
    ("projects in Hesse but no Thuringia", kinds.Search(laender=("he",), without=kinds.Without(laender=("th",)))),
]
IN_PLACE: list[tuple[str, Question]] = [
    ("Pflanzenkläranlage statt Kanalisation", kinds.Search(("pflanzenklaranlage",))),
    ("vacancy instead of mobility", kinds.Search(("vacancy",))),
]
LEFT_OUT: list[tuple[str, Question]] = [
    (
        "All projects except KIF, KOMET and MOSAIK",
        kinds.Search(without=kinds.Without(verbuende=("kif", "komet", "mosaik"))),
    ),
    (
        "Alle außer KIF, KOMET, MOSAIK und AktVis",
        kinds.Search(without=kinds.Without(verbuende=("kif", "komet", "mosaik", "aktvis"))),
    ),
    ("Nicht KIF, KOMET", kinds.AboutVerbuende(("komet",))),
    (
        "Projekte ohne Leerstand und ohne Mobilität",
        kinds.Search(without=kinds.Without(words=("leerstand", "mobilitat"))),
    ),
    (
        "Alles außer Leerstand, Mobilität, Wasser",
        kinds.Search(without=kinds.Without(words=("leerstand", "mobilitat", "wasser"))),
    ),
    ("weder Leerstand noch Mobilität", kinds.Search(without=kinds.Without(words=("leerstand", "mobilitat")))),
    ("Wohnen ohne Klavier, Pflege im Dorf", kinds.Search(("wohnen", "pflege", "dorf"))),
    (
        "Alles, was nichts mit Bus, Verkehr oder Mobilität zu tun hat",
        kinds.Search(without=kinds.Without(words=("bus", "verkehr", "mobilitat"))),
    ),
    (
        "Nenn mir die Thüringer Verbünde ohne das Abwasserprojekt NoLA.",
        kinds.Search(laender=("th",), without=kinds.Without(verbuende=("nola",))),
    ),
    (
        "In Barnstorf war TempALand. War da sonst noch was?",
        kinds.Search(places=("barnstorf",), without=kinds.Without(verbuende=("tempaland",))),
    ),
    ("Wie viele Verbünde sind nicht bei den Reallaboren?", kinds.Members(("reallabore",), without=True, count=True)),
    (
        "Welche Verbünde gehören nicht zur Innenentwicklung und auch nicht zu den Daten?",
        kinds.Members(("innenentwicklung", "daten"), without=True),
    ),
    (
        "Leerstand, aber bitte nichts aus Hessen.",
        kinds.Search(("leerstand",), without=kinds.Without(laender=("he",))),
    ),
    (
        "Zweitwohnungen, aber nicht an der Küste",
        kinds.Search(("zweitwohnungen",), without=kinds.Without(words=("kuste",))),
    ),
    (
        "Bitte keine Projekte aus Dortmund, aber zu Quartieren",
        kinds.Search(("quartieren",), without=kinds.Without(places=("dortmund",))),
    ),
    (
        "Projekte zum Thema Wasser, NoLA kenne ich schon",
        kinds.Search(("wasser",), without=kinds.Without(verbuende=("nola",))),
    ),
    ("Weder Daten noch Infrastruktur, was bleibt?", kinds.Members(("daten", "infrastruktur"), without=True)),
]
NOT_ONLY: list[tuple[str, Question]] = [
    ("Welche Verbünde arbeiteten nicht nur in Hessen?", kinds.Search(laender=("he",), amounts=("laenderfrom2",))),
    ("Projekte nicht ausschließlich in Hessen", kinds.Search(laender=("he",), amounts=("laenderfrom2",))),
    (
        "Projekte, die ausschließlich in Hessen und nicht in Bayern liefen",
        kinds.Search(laender=("he",), amounts=("laender1",), without=kinds.Without(laender=("by",))),
    ),
    ("Projekte ganz Hessen", kinds.Search(laender=("he",))),
    ("Which projects dealt not only with vacancy?", kinds.Search(("vacancy",))),
    ("Nicht nur KIF, sondern auch KOMET: wer hat koordiniert?", kinds.Facts(("kif", "komet"), ("coordinator",))),
    (
        "Verbünde mit Hochschulen, aber nicht in Hessen",
        kinds.Search(sorts=("university",), without=kinds.Without(laender=("he",))),
    ),
    (
        "Alle Verbünde, die nicht von Hochschulen geleitet wurden",
        kinds.Search(without=kinds.Without(sorts=("university",)), leading=True),
    ),
]
ERRANDS: list[str] = [
    "Write me a poem about mayors",
    "Schreib mir ein Gedicht über Bürgermeister",
    "schreib mir mal bitte einen kurzen Witz über Busse",
    "Kannst du mir ein Gedicht über Leerstand schreiben?",
    "Ich suche eine Wohnung mit Garten, am liebsten zwei Zimmer.",
    "Which train do I take to Hannover?",
    "Welcher Bus fährt heute nach Dortmund?",
    "Wer hat gestern in Dortmund gewonnen?",
    "Wer spielt heute in Bremen?",
    "looking for a babysitter with a car",
    "Mein Ausweis ist weg, wo beantrage ich einen neuen?",
    "I am preparing dinner",
]
CALLED: list[tuple[str, type[Question]]] = [
    ("They told me of something called GreenPath Eifel. Do you know it?", kinds.UnknownName),
    ("There is one called Cosy Lab, what does it do?", kinds.AskBack),
]


@pytest.mark.parametrize(
    ("text", "question"), [*TOLD, *CORRECTED, *IN_PLACE, *LEFT_OUT, *NOT_ONLY], ids=lambda value: str(value)[:60]
)
def test_what_is_asked_counts(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize("text", ERRANDS)
def test_an_errand_is_no_search(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.Search)


@pytest.mark.parametrize(("text", "kind"), CALLED)
def test_what_something_is_called_is_a_name(understander: Understander, text: str, kind: type[Question]) -> None:
    assert isinstance(understander.understand(text).question, kind)


def test_a_town_where_a_story_ends_is_not_searched(understander: Understander) -> None:
    text = "Unsere Jugend geht nach Hamburg, keiner will hier eine Lehre machen. Hat das jemand untersucht?"
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert not question.laender


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("I am a planner, what do you have on vacancy?", kinds.Search(("vacancy",))),
        ("A researcher from Japan here, which projects studied ageing?", kinds.Search(("ageing",))),
        ("I am from Hamburg, is there something in Cottbus?", kinds.Search(places=("cottbus",))),
        ("As a planner from Poland I am looking for projects on shrinking towns", kinds.Search(("shrinkingtown",))),
        ("I am preparing a presentation on village development", kinds.Search(("villagedevelopment",))),
        ("Ich bereite einen Vortrag über Dorfläden vor", kinds.Search(("dorfladen",))),
        (
            "Wir sind eine Gemeinde in Hessen, welche Projekte gab es zu Leerstand?",
            kinds.Search(("leerstand",), laender=("he",)),
        ),
    ],
)
def test_who_tells_who_they_are_has_not_asked_for_that(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Für Mobilität: Was begann 2017?", kinds.Search(("mobilitat",), times=("start2017",))),
        ("Leerstand: wie viele Projekte?", kinds.Search(("leerstand",), count=True)),
        ("Glasfaser: wie viele Projekte?", kinds.Search(("glasfaser",))),
        ("East Germany: how many projects?", kinds.UnknownPlace()),
        # Nothing that is asked about
        ("Für die Presse: wie viele Projekte?", kinds.AllVerbuende(count=True)),
        ("Kurze Frage: Wie viele Verbünde gibt es?", kinds.AllVerbuende(count=True)),
        ("Umfrage: wie viele Verbünde gibt es?", kinds.AllVerbuende(count=True)),
        ("Interview: wer fördert die Projekte?", kinds.AboutProgramme(("funder",))),
    ],
)
def test_what_stands_before_a_colon_is_asked_about(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("läuft die Praktikumsbörse noch und welcher Kreis kam dazu", ("praktikumsborse",)),
        ("Is the pendler calculator still online and who made it?", ("pendler", "calculator")),
    ],
)
def test_a_thing_that_goes_on_is_looked_for_whatever_else_is_asked(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.Search(words, facts=("outcome",))


def test_a_price_is_told_by_what_came_of_it_and_not_by_what_was_given(understander: Understander) -> None:
    question = understander.understand("Ich suche das Drehbuch von den Laboren in Wuppertal, kostet das was?").question
    assert isinstance(question, kinds.Search)
    assert question.facts == ("outcome",)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "In welchen Projekten war das ILS und hat es eins davon geleitet?",
            kinds.Search(organisations=("ils",), facts=("coordinator",)),
        ),
        (
            "Which projects in Dortmund or Essen were led by a university?",
            kinds.Search(places=("dortmund", "essen"), leading=True, sorts=("university",)),
        ),
        ("Leitete Zwickau das oder die Hochschule?", kinds.Search(places=("zwickau",), facts=("coordinator",))),
    ],
)
def test_who_led_is_told_of_what_is_found(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Bei uns ist viel Leerstand. Gibts da Leitfäden?", kinds.Search(("leerstand", "leitfaden"))),
        ("Our shops are empty. Is there a tool there?", kinds.Search(("shopsareempty", "tool"))),
        # What is told to have been done already is no praise, though it is spelt like "schön gemacht".
        (
            "Wir wollen im Ort einen Bürgerbus aufbauen, wer hat das schon gemacht?",
            kinds.Search(("burgerbus", "aufbauen")),
        ),
        ("Danke für die Auskunft. Gibt es da auch eine Broschüre?", kinds.AboutProgramme(("publications",))),
        ("Ich habe vom Programm gehört. Gibt es da ein Werkzeug?", kinds.AboutProgramme(("tools",))),
    ],
)
def test_what_there_is_for_what_was_told_is_about_that(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Meine Oma ist dement, wer hilft im Dorf?", ("oma", "dement", "dorf")),
        ("Viele Läden stehen leer. Wer hat das in Kleinstädten untersucht?", ("ladenstehenleer", "kleinstadten")),
        # What is asked is told by itself.
        ("Meine Oma ist dement. Wer hat zu Bürgerbussen im Dorf geforscht?", ("burgerbussen", "dorf")),
    ],
)
def test_what_was_told_before_is_asked_about_where_a_question_only_says_where(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert set(question.words) == set(words)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Leerstand im Dorf. In Hessen?", kinds.Search(("leerstand", "dorf"), laender=("he",))),
        ("Mitfahrbänke, das war doch was. Bayern?", kinds.Search(("mitfahrbanke",), laender=("by",))),
        ("Sheep in the city. NRW?", kinds.Search(("sheep",), laender=("nw",))),
        ("Schafe in der Stadt. NRW? Wie hieß das?", kinds.Search(("schafe",), laender=("nw",))),
        ("Da gab's Trampoline für alle. Sachsen?", kinds.NotUnderstood()),
        # Nothing else is told before
        ("Danke für die Info. Und in Hessen?", kinds.Search(laender=("he",))),
        ("Ich bin neu hier. Hessen?", kinds.Search(laender=("he",))),
        ("Das war super. Und Bayern?", kinds.Search(laender=("by",))),
        ("Ich wohne in Kassel. Hessen?", kinds.Search(laender=("he",))),
        # So is it where more is asked
        ("Wir bauen eine Schule. Was gibt es in Hessen?", kinds.Search(("bauen", "schule"), laender=("he",))),
    ],
)
def test_a_mere_land_is_asked_about_what_was_told(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "In Thüringen gab es ein Projekt zu Abwasser. Läuft das Vorhaben noch?",
            kinds.Superlative("running", laender=("th",), words=("abwasser",)),
        ),
        (
            "There was a project on sewage in Thuringia. Is that project still running?",
            kinds.Superlative("running", laender=("th",), words=("sewage",)),
        ),
        # Any would do
        ("Wir haben viel Leerstand. Welches Projekt lief am längsten?", kinds.Superlative("longest")),
        ("Ich mag Leerstand. Läuft noch ein Vorhaben?", kinds.Superlative("running")),
    ],
)
def test_what_is_asked_of_the_one_that_was_told_of_is_asked_of_all_that_was_told(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question
