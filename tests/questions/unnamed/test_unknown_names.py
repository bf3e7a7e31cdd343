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
    ("Who coordinated Dorfkompass, the eleventh infrastructure consortium?", "Dorfkompass"),
    ("Wo war Quirlhain, das Projekt in Hessen?", "Quirlhain"),
    ("Tell me about Project Gemini in Bottrop", "Gemini"),
    ("Was ist das Projekt Gemini in Bottrop?", "Gemini"),
    ("Wer leitet das Projekt Windelbus in Hessen?", "Windelbus"),
    # Where that was may stand behind any name of which a fact is asked
    ("Wer leitete Dorfblick in Gifhorn?", "Dorfblick"),
    ("Wer war bei Dorfblick in Gifhorn dabei?", "Dorfblick"),
    ("wer war beim projekt xyz in gifhorn dabei?", "xyz"),
    ("Wann lief DorfPlus in Gifhorn?", "DorfPlus"),
    ("Who led Quarzilla in Saxony?", "Quarzilla"),
    ("wer koordiniert bürgerenergie2040 aus passau", "bürgerenergie2040"),
    ("Who coordinated Quarzilla?", "Quarzilla"),
    ("Was macht 4Zukunft?", "4Zukunft"),
    # What is said to be a project is the name, and no word before it
    ("kenst du das projekt Dorfblick", "Dorfblick"),
    ("What is project Phoenix?", "Phoenix"),
    # What no white space parts from it, and what has a capital behind it, belongs to the name
    ("Hatte das Projekt DEMOGRAF-X eine Website?", "DEMOGRAF-X"),
    ("Wer leitete DORV-Net?", "DORV-Net"),
    ("Was ist mit dem Projekt Leuchtturm Harz?", "Leuchtturm Harz"),
]
GIVEN: list[tuple[str, str]] = [
    # The form of a text tells that it is a name, though descriptions have its words
    ('Gibt es einen Verbund namens "Grüne Lunge"?', "Grüne Lunge"),
    ("Is there a project called Green Lung?", "Green Lung"),
    ("What became of the consortium called DorfNetz Plus?", "DorfNetz Plus"),
    ("is there a project called green lung", "green lung"),
    ("Gibt es ein Projekt namens Dorfladen?", "Dorfladen"),
    ("Gibt es einen Verbund mit dem Namen Grüne Lunge?", "Grüne Lunge"),
    ("Gibt es einen Verbund, der Grüne Lunge heißt?", "Grüne Lunge"),
    ('Kennst du das Projekt "Junges Wohnen"?', "Junges Wohnen"),
    ('Was macht das Projekt "Bürgerbus Emsland"?', "Bürgerbus Emsland"),
    ('War "Bürgerbus Dortmund" ein Projekt?', "Bürgerbus Dortmund"),
    ('Is "Community Bus Emsland" one of the projects?', "Community Bus Emsland"),
    ("erzähl mir was über das projekt LANDLUST 2025", "LANDLUST 2025"),
    ('Was ist mit "Heimat 3.0" passiert?', "Heimat 3.0"),
    ("kennst du DorfAktiv oder hab ich mir den namen falsch gemerkt", "DorfAktiv"),
    ("War KITAplan ein Verbund?", "KITAplan"),
    ("Hatte DEMOGRAF-X eine Website?", "DEMOGRAF-X"),
    ("Wer leitet DorfAktiv?", "DorfAktiv"),
    ("What is VILLAGE-LAB?", "VILLAGE-LAB"),
    ("Is AquaRegio one of the thirty projects?", "AquaRegio"),
    ("Was wurde aus SmartDorf?", "SmartDorf"),
    # Several words right behind "der Verbund" are its name, be they everyday words
    ("wer koordiniert den verbund grüne mitte", "grüne mitte"),
    ("wer koordiniert den verbund neue mitte", "neue mitte"),
    ("wer leitet den verbund alte mitte", "alte mitte"),
    ("wann hat der verbund mobiles land geendet", "mobiles land"),
    ("partner vom verbund wohnen im wandel", "wohnen im wandel"),
    ("partner vom verbund heimat.neu", "heimat.neu"),
    ("welches fokusthema hat der verbund wohnen plus", "wohnen plus"),
    ("was macht der verbund dorfkern 4.0", "dorfkern 4.0"),
    ("infos zum verbund klimakommune nordhessen", "klimakommune nordhessen"),
    ("ist der verbund grüne mitte noch aktiv", "grüne mitte"),
    ('Kennst du den Verbund "Zukunft Dorf"?', "Zukunft Dorf"),
    ("who coordinated the joint project green village", "green village"),
    ("which theme is the Verbund Rural Futures in", "Rural Futures"),
    ("partners of the project Living Together", "Living Together"),
    # Whatever is asked about and said to be in the programme
    ("Who coordinated the GreenCity project in Kommunen innovativ?", "GreenCity"),
    ("Wer koordinierte StadtGrün in Kommunen innovativ?", "StadtGrün"),
    ("What did BioRegio in Kommunen innovativ achieve?", "BioRegio"),
    ("Welche Partner hatte das Projekt Heimat 2.0?", "Heimat 2.0"),
    ("Was wurde aus Stadt-Land-Plus?", "Stadt-Land-Plus"),
    ("Lief DORV-Net in Sachsen oder in Brandenburg?", "DORV-Net"),
    # The programme beside it is not what is asked about
    ("War KITAplan ein Vorhaben von Kommunen innovativ?", "KITAplan"),
    ("Was VILLAGE-LAB part of Kommunen innovativ?", "VILLAGE-LAB"),
    ("Gehört AquaRegio zu Kommunen innovativ?", "AquaRegio"),
    ("Was bedeutet SolarDorf?", "SolarDorf"),
    ("SolarDorf, was bedeutet das?", "SolarDorf"),
    ("Gibt es Quarzilla im Netz?", "Quarzilla"),
    ("Ist KITAplan Teil des Programms?", "KITAplan"),
    ("Ist LEADER Teil von Kommunen innovativ?", "LEADER"),
    ("Wurde AquaRegio von Kommunen innovativ gefördert?", "AquaRegio"),
    ("Was AquaRegio funded?", "AquaRegio"),
    ("Tell me about Kommunal Innovativ Plus", "Kommunal Innovativ Plus"),
    # Nothing introduces a name in another language, or one with "Plus" or a number
    ("Wo war Smart Valley?", "Smart Valley"),
    ("Wann hat Rural Future angefangen?", "Rural Future"),
    ("Wer hat Green Space Lab geleitet?", "Green Space Lab"),
    ("was ist rural connect", "rural connect"),
    ("Was ist Quartier Plus?", "Quartier Plus"),
    ("Was ist Dorfzukunft 3.0?", "Dorfzukunft 3.0"),
    # It is said to belong to the programme, before or behind what is asked
    ("Ich hab von DorfKino24 gehört, das war bei Kommunen innovativ. Wer hat das geleitet?", "DorfKino24"),
    ("Ein Freund hat mir von DorfKino erzählt, das lief bei Kommunen innovativ. Wann war das?", "DorfKino"),
    ("My boss mentioned BrightTown, it was funded by Kommunen innovativ. Where was that?", "BrightTown"),
    ("Wo war Talblick, das Projekt aus Kommunen innovativ?", "Talblick"),
    ("Wer leitete Talblick plus, ein Projekt von Kommunen innovativ?", "Talblick plus"),
]
NO_NAMES: list[str] = [
    # A name has no indefinite article.
    "Wer hat eine Schwebebahn organisiert?",
    "Wer koordiniert einen Zoo?",
    "who ran a zoo",
    "Perso abgelaufen, was nun",
    "foreigners and locals under one roof",
    "Mein Projekt heißt Dorfkern, passt das zu euch?",
    "Wir haben ein Projekt namens Dorfleben. Gibt es Ähnliches?",
    "Kennst du KiTa?",
    # What something means for somebody is no name, nor is what is bad about the web
    "Blechkastenzähler, was bedeuten die für die Gemeinde",
    "was bedeuten Wochenendpendler für unser Dorf",
    "Kein Netz",
    "kein netz, kein glasfaser, nix",
    "das Netz ist hier so schlecht",
    "no internet, no fibre, nothing",
    "Was tun bei Glatteis?",
    "Was ist OpenData?",
    "Wurde OpenData gefördert?",
    "Ist KomKomIn ein Verbund von Kommunen innovativ?",
    "Erzähl mir von BürgerBus",
    'Was macht das Projekt "Bürgerbus im Emsland"?',
    'Gibt es Verbünde zu "Leerstand Dortmund"?',
    'Habt ihr was zu "Smart City 2.0"?',
    'Projekte zu "Wohnen im Alter"',
    "Was gabs in BaWü?",
    "Ist Zwickau Teil von Kommunen innovativ?",
    "Ist Leerstand ein Projekt?",
    "Tell me about Kommunen innovativ plus KIF",
    "Was ist Urban Gardening?",
    "Was ist Soziale Infrastruktur?",
    "was ist sanfte mobilität",
    "Wo gibt es Smart Home?",
    "Wo war Leerstand 2019?",
    "Wer ist Angela Merkel?",
    "Wir haben DorfKino gebaut, wer fördert das bei Kommunen innovativ?",
    "Ein Freund hat mir von NaKoFi erzählt, das lief bei Kommunen innovativ. Wann war das?",
    "Wo war KOMET, das Projekt aus Kommunen innovativ?",
]
SUBJECTS: list[tuple[str, Question]] = [
    ("Projekt mit einer App", kinds.Search(("app",))),
    # Years are no name
    ("Was tun mit zu großen Einfamilienhäusern aus den 60ern?", kinds.Search(("einfamilienhausern",))),
    ("Projekt mit Glasfaser", kinds.Search(("glasfaser",))),
    ("Projekt über Glasfaser", kinds.Search(("glasfaser",))),
    ("Wer leitet das Projekt Leerstand?", kinds.Search(("leerstand",), facts=("coordinator",))),
    ("Projekt Leerstand Innenstadt", kinds.Search(("leerstand", "innenstadt"))),
    ("Projekt Bürgerbus Hessen", kinds.Search(("burgerbus",), laender=("he",))),
    ("Wer leitet das Rad-Mobilität-Projekt?", kinds.Search(("rad", "mobilitat"), facts=("coordinator",))),
    ("Who leads the village shop project?", kinds.Search(("villageshop",), facts=("coordinator",))),
    ("Who leads the Village Shop project?", kinds.Search(("villageshop",), facts=("coordinator",))),
    ("wer leitet das projekt alter fachwerkhäuser", kinds.Search(("fachwerkhauser",), facts=("coordinator",))),
    ("wer leitet ein projekt grünes dorf", kinds.Search(("grunes", "dorf"), facts=("coordinator",))),
    ("wo hat das projekt häuser gebaut", kinds.Search(("hauser", "gebaut"), facts=("where",))),
    ("wer leitet das projekt leerstand hessen", kinds.Search(("leerstand",), laender=("he",), facts=("coordinator",))),
    # A subject as a whole, or one in any town
    ("Who leads the project Empty Homes?", kinds.Search(("emptyhome",), facts=("coordinator",))),
    ("wer leitet das projekt leerstand im dorf", kinds.Search(("leerstand", "dorf"), facts=("coordinator",))),
    ("who leads the project vacancy in villages", kinds.Search(("vacancy", "villages"), facts=("coordinator",))),
    ("Wer leitet das Projekt mit dem Bürgerbus?", kinds.Search(("burgerbus",), facts=("coordinator",))),
]


@pytest.mark.parametrize("text", NO_NAMES)
def test_what_may_be_no_name_is_none(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.UnknownName)


@pytest.mark.parametrize(("text", "name"), [*NAMES, *GIVEN])
def test_an_unknown_name_is_told_as_a_whole(understander: Understander, text: str, name: str) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.UnknownName)
    assert [note.heard for note in understood.notes] == [name]


def test_the_words_of_an_unknown_name_may_be_searched_for(understander: Understander) -> None:
    question = understander.understand("wer leitet das projekt grünes dorf").question
    assert question == kinds.UnknownName(kinds.Facts((), ("coordinator",)), ("grunes", "dorf"))


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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('Ich suche ein Projekt "gegen Leerstand"', ("leerstand",)),
        ("Projekt „Leerstand im Ortskern“", ("leerstand", "ortskern")),
        ("Ist „Leerstand“ ein Projekt?", ("leerstand",)),
        ("War BürgerBus ein Verbund?", ("burgerbus",)),
    ],
)
def test_a_subject_in_quotation_marks_is_no_name(understander: Understander, text: str, words: tuple[str, ...]) -> None:
    assert understander.understand(text).question == kinds.Search(words)


@pytest.mark.parametrize("text", ["Hauswand", "Sofa", "corona", "tierheim", "husband", "Kino"])
def test_an_everyday_word_alone_is_no_name_though_its_letters_are_much_like_one(
    understander: Understander, text: str
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.words == (text.lower(),)


@pytest.mark.parametrize("text", ["Kommmett", "nolaa", "MOSAYK"])
def test_a_name_alone_may_be_badly_misspelt(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.Search | kinds.NotUnderstood)


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        (
            "In der Sitzung fiel das Projekt DorfPlus, das zu Kommunen innovativ gehört. Wer hat DorfPlus geleitet?",
            True,
        ),
        ("Ich habe von DorfPlus gelesen, einem Projekt von Kommunen innovativ. Wer hat das finanziert?", True),
        ("a colleague told me about RegioHub, which is said to be part of Kommunen innovativ. Who led RegioHub?", True),
        ("They named AgriLand 4.0, a part of Kommunen innovativ. Can you tell me who ran AgriLand 4.0?", True),
        ("VillageHub belongs to Kommunen innovativ. Who paid for it?", True),
        ("DorfHub lief bei Kommunen innovativ. Wie viel bekam DorfHub?", True),
        ("Ich las von AgriLand 4.0, das ist ein Projekt von Kommunen innovativ. Was kam dabei heraus?", True),
        ("In Höxter wurde das Projekt DorfPlus erwähnt, das zu Kommunen innovativ gehört. Wer leitete DorfPlus?", True),
        ("Ich arbeite bei YouTube und habe von Kommunen innovativ gehört. Wer hat das finanziert?", False),
        ("Ich schreibe einen Post für LinkedIn über Kommunen innovativ. Wer hat das gefördert?", False),
        ("Ich habe von KIF gelesen, einem Projekt von Kommunen innovativ. Wer hat das finanziert?", False),
    ],
)
def test_a_name_told_before_is_what_is_asked_about(understander: Understander, text: str, *, unknown: bool) -> None:
    assert isinstance(understander.understand(text).question, kinds.UnknownName) == unknown


@pytest.mark.parametrize(
    ("text", "unknown"),
    [
        ("Wann startete Stadtklar?", True),
        ("seit wann gibts dorfplus", True),
        ("laufzeit von demografix", True),
        ("bis wann lief smartregion", True),
        ("where was regioflex", True),
        ("wer war partner bei regioflex", True),
        ("Wer leitete das bei SolarDorf?", True),
        # Behind an article, as a subject or as mere key words it is no name
        ("wann startete der bus", False),
        ("wo war der Wolf", False),
        ("wann lief leerstand", False),
        ("Standort Mobilfunkmast", False),
        ("wo ist Mama", False),
        ("wer war partner in hinterupfingen", False),
        ("Wer hilft bei Hochwasser?", False),
    ],
)
def test_what_is_only_asked_when_where_or_with_whom_it_was_is_a_name(
    understander: Understander, text: str, *, unknown: bool
) -> None:
    assert isinstance(understander.understand(text).question, kinds.UnknownName) == unknown


@pytest.mark.parametrize(("text", "unknown"), [("Parkraummanagement", False), ("Flechenmanagemt", True)])
def test_what_is_like_a_name_only_in_what_says_little_is_none(
    understander: Understander, text: str, *, unknown: bool
) -> None:
    assert isinstance(understander.understand(text).question, kinds.UnknownName) == unknown


@pytest.mark.parametrize(
    ("text", "verbuende"),
    [
        ("irgendwas mit Ko… in Thüringen", ("koda-eg", "komet")),
        ("something starting with Ko in Thuringia", ("koda-eg", "komet")),
        ("Mig… in Niedersachsen", ("migoek",)),
        ("Kos … Wuppertal", ("kosi-lab",)),
    ],
)
def test_how_a_name_begins_tells_which_may_be_meant(
    understander: Understander, text: str, verbuende: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.UnknownName(kinds.AboutVerbuende(verbuende))


@pytest.mark.parametrize(
    "text",
    [
        "Tau",
        "Bus in Hessen",
        "Kita in Hessen",
        "Transsexuelle in Hessen",
        "Kom… in Thüringen",
        "Auto oder Rad in Hessen",
    ],
)
def test_a_word_that_begins_no_name_is_looked_for(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.Search)
