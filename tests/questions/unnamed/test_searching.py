"""What is looked for is all that was said of it: no noun is dropped for the adjective before it, or beside a Land."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import (
    AboutTheme,
    AllVerbuende,
    Help,
    Members,
    NotUnderstood,
    Question,
    Remark,
    Search,
    Without,
)

QUESTIONS: dict[str, Question] = {
    # An adjective tells more of the noun behind it
    "kommunale Wärmeplanung": Search(("warmeplanung",)),
    "Projekte zur kommunalen Wärmeplanung": Search(("warmeplanung",)),
    "green hydrogen": Search(("hydrogen",)),
    "Leere Kirchen in Thüringen": Search(("kirchen",), laender=("th",)),
    "Freiwillige Feuerwehr in Sachsen": Search(("feuerwehr",), laender=("sn",)),
    "Leere Häuser in Thüringen": Search(("leereshaus",), laender=("th",)),
    "Habt ihr was zu sozialen Medien?": Search(("socialmedia",)),
    # ... but a comma parts them
    "Haben Sie etwas zu ländlicher, Mobilität?": Search(("landlicher", "mobilitat")),
    # A noun on or in another is all that is said, be it typed small
    "solar auf scheunendächern": Search(("solar", "scheunendachern")),
    # A word that means nothing alone belongs to what is typed apart
    "barriere frei wohnen hessen": Search(("barrierefreieswohnen",), laender=("he",)),
    # What only the text of a description has narrows as well
    # All that is said there is looked for, be it no subject
    "hospital closures in Hesse": Search(("hospital", "closures"), laender=("he",)),
    "bridge repairs in Saxony": Search(("bridge-repairs",), laender=("sn",)),
    "library closures in Bavaria": Search(("library-closures",), laender=("by",)),
    "Forschung in Sachsen": Search(laender=("sn",)),
    "wo gibts in wuppertal gute pommes": Search(("pommes",), places=("wuppertal",)),
    # What no Verbund deals with, and what is not meant of it
    "Projekte zu Gesundheit, aber nicht auf dem Land": Search(("gesundheit",), without=Without(words=("landlich",))),
    "Projekte zu Apotheken in Hessen": Search(("apotheken",), laender=("he",)),
    "Projekte zu Feuerwehren in Niedersachsen": Search(("feuerwehren",), laender=("ni",)),
    "projects on libraries in Hesse": Search(("libraries",), laender=("he",)),
    # ... wherever it stands, if it says more than what kind of place that is
    "Projekte an Schulen in NRW": Search(("schulen",), laender=("nw",)),
    "Projekte auf Inseln Niedersachsens": Search(("inseln",), laender=("ni",)),
    "Projekte in Kommunen in Hessen": Search(laender=("he",)),
    "Which projects are at home in Saxony?": Search(laender=("sn",)),
    # ... unless it tells what the question is for
    "Suche für eine Hausarbeit Datenprojekte in Brandenburg": Search(themes=("daten",), laender=("bb",)),
    # ... and so does what is joined to the name of a Land
    "Was habt ihr zu Baden-Württemberg und Mobilität?": Search(("mobilitat",), laender=("bw",)),
    "What do you have on Lower Saxony and tourism?": Search(("tourism",), laender=("ni",)),
    # ... or is added at the end to what Verbünde are looked for by
    "welche projekte hatten was mit der tu darmstadt zu tun und wohnungen": Search(
        ("wohnungen",), organisations=("tu-darmstadt",)
    ),
    # ... but not what a theme is called right before its name
    "Gibt es im Quartier Reallabore?": Search(("quartier",), themes=("reallabore",)),
    "Wer in der Gruppe Daseinsvorsorge macht was mit Toiletten?": Search(("toiletten",), themes=("infrastruktur",)),
    "Wer im Kapitel Innenentwicklung macht was mit Scheunen?": Search(("scheunen",), themes=("innenentwicklung",)),
    # ... or told before it is asked whether there is something for it
    "bei uns in bayern fährt abends kein bus gibts da was": Search(("bus",), laender=("by",)),
    "bei uns in sachsen fehlen vereine gibt es da etwas": Search(("vereine",), laender=("sn",)),
    "wir sind aus sachsen gibts da was": Search(laender=("sn",)),
    # ... or said of Verbünde that are not in a theme
    "Projekte zu Leerstand, die nicht zur Innenentwicklung gehören?": Search(
        ("leerstand",), without=Without(themes=("innenentwicklung",))
    ),
    "Ehrenamtliche Projekte, die nicht zur Daseinsvorsorge zählen": Search(
        ("ehrenamtliche",), without=Without(themes=("infrastruktur",))
    ),
    "Welche Verbünde gehören nicht zur Innenentwicklung?": Members(("innenentwicklung",), without=True),
    # ... or told to be for a theme
    "Erörtern Sie die Chancen und Risiken von Bürgergenossenschaften für die kommunale Daseinsvorsorge": Search(
        ("burgergenossenschaften",), themes=("infrastruktur",)
    ),
    "Diskutieren Sie Vor- und Nachteile von Bürgerbussen für die Daseinsvorsorge": Search(
        ("burgerbussen",), themes=("infrastruktur",)
    ),
    "Discuss the opportunities and risks of cooperatives for infrastructure": Search(
        ("cooperatives",), themes=("infrastruktur",)
    ),
    "Diskutieren Sie die Daseinsvorsorge": AboutTheme(("infrastruktur",)),
    # What is said to be somewhere is not dropped beside the place
    "Warum wurde der Bürgerbus im Wangerland wieder eingestellt?": Search(("burgerbus",), places=("wangerland",)),
    "wieviele verbünde sind eig in hessen": Search(laender=("he",), count=True),
    # ... but where in a place it was is no subject
    "In welchen Ortsteilen der Stadt Remscheid wurde gearbeitet?": Search(places=("remscheid",)),
    "Welche Ortsteile von Remscheid wurden da untersucht?": Search(places=("remscheid",)),
    "in welchen ortsteilen von butzbach wurde gearbeitet": Search(places=("butzbach",)),
    "Projekte zu Ortsteilen in Niedersachsen": Search(("ortsteilen",), laender=("ni",)),
    # ... nor is a small town what an adjective or "zu" stands before, if descriptions speak of that
    "Was gibt es zu leeren Kirchen?": Search(("kirchen",)),
    "Was gibt es zu Kirchen?": Search(("kirchen",)),
    "Projekte in Kirchen": Search(towns=("kirchen",)),
    # "But only there" tells which of them are asked for
    "welche projekte gab es zum thema wohnen aber nur in niedersachsen": Search(("wohnen",), laender=("ni",)),
    "which projects dealt with vacancy but only in hesse": Search(("vacancy",), laender=("he",)),
    # ... and none of two limits is dropped
    "leerstand aber nur die in hessen und nur wo eine uni": NotUnderstood(),
    "leerstand aber nur die in hessen": Search(("leerstand",), laender=("he",)),
    # A particle of a verb is no subject, nor does what lacks ask for a fact
    "Wie kommt man an die Eigentümer heran?": Search(("eigentumer",)),
    "Wer hilft Gemeinden ohne Geld?": Search(("gemeindenohnegeld",)),
    # What is pointed to may be told before
    "Das Krankenhaus soll schließen, hat sich jemand damit befasst?": Search(("krankenhaus",)),
    "Hat sich jemand damit befasst?": Remark("earlier"),
    # What is no sentence is what to look for
    "empty houses in the village": Search(("emptyhouse", "village")),
    "Is there a project that wasn't about the countryside at all?": Search(without=Without(words=("countryside",))),
    "Solaranlagen auf Schuldächern": Search(("solaranlagen", "schuldachern")),
    "Was läuft zu Fluglärm und Hundesteuer?": Search(("fluglarm", "hundesteuer")),
    # ... but not by a verb, or by what tells little without what it is of, where the rest is unknown
    "Fahrkarte kaufen": Search(("fahrkarte",)),
    "Müllabfuhr günstiger machen": Search(("mullabfuhr",)),
    "Ideen fördern": Search(("ideen", "fordern")),
    "Arbeitsamt Termin": Search(("arbeitsamt",)),
    "flood protection": Search(("flood-protection",)),
    # A strange noun before another makes something else of it in English, what tells what it is like does not
    "parrot gardens": Search(("parrot-gardens",)),
    "rainy gardens": Search(("rainy", "gardens")),
    "Projects on gardens": Search(("gardens",)),
    "Projekte zum Schutz vor Hochwasser": Search(("hochwasser",)),
    "Projekte zur Sanierung in Neubauten": Search(("sanierung", "neubauten")),
    # ... and with all that descriptions have
    "Hunde und Wölfe": Search(("hunde", "wolfe")),
    "Verwaltung und Hochwasser": Search(("verwaltung", "hochwasser")),
    "Glasfaser im Dorf": Search(("glasfaser",)),
    # ... and with nothing but what is missing where the rest only tells where, asked with a mark or in a clause behind
    "Breitband und Glasfaser im Dorf?": Search(("breitband", "glasfaser")),
    "Breitband im Dorf, habt ihr da ein Projekt?": Search(("breitband",)),
    "broadband in the village, is there a project?": Search(("broadband",)),
    "Glasfaser auf dem Dorf, gibt's da was?": Search(("glasfaser",)),
    "Breitband, gibts da was?": Search(("breitband",)),
    "Straßenbeleuchtung in der Gemeinde, gibt's da ein Projekt?": Search(("strassenbeleuchtung",)),
    "Was macht der Klempner im Dorf?": NotUnderstood(),
    # The internet is no web site where it is said how fast it is, or that it is to be had somewhere
    "Internet im Dorf, gibt's da was?": Search(("breitband",)),
    "schnelles Internet im Dorf, gibts da ein Projekt?": Search(("breitband",)),
    "langsames Internet auf dem Land": Search(("breitband",)),
    "slow internet in our village, any projects?": Search(("broadband",)),
    "Gibt es Projekte zu schnellem Internet?": Search(("breitband",)),
    "asdf ghjk qwer": NotUnderstood(),
    "blah blah blah": NotUnderstood(),
    # What is typed apart and is one word in a description is one
    "Flächen sparen beim Wohnen": Search(("flachensparen", "wohnen")),
    "Orts kern beleben": Search(("ortskernbeleben",)),
    "Bürger Bus": Search(("burgerbus",)),
    "Welche Projekte lassen Bürger Ideen einbringen?": Search(("burger", "ideen")),
    # Where somebody is at home, and any place in a Land, is no subject
    "Is there a village in Hesse that took part?": Search(laender=("he",), facts=("partners",)),
    "I am mayor of a village, what's in it for us?": NotUnderstood(("mayor", "village")),
    "Wohnen, Raum und Zeit": Search(("wohnen", "raum", "zeit")),
    # A verb and its particle are one word again
    "Jugendliche wandern ab, was hilft?": Search(("jugendliche", "abwandern")),
    "Die Jungen ziehen weg, wer hat dazu was?": Search(("jungen", "wegziehen")),
    "Die Jugend wandert ab": Search(("jugend", "abwandern")),
    # ... but no noun and its particle, nor what tells little
    "Welche Projekte denken Wohnen und Mobilität zusammen?": Search(("wohnen", "mobilitat")),
    "wie passen wohnen und arbeit zusammen": Search(("wohnen", "arbeit")),
    "Bildung fällt aus, welche Projekte helfen?": Search(("bildung",)),
    "Das Wasser läuft ab": Search(("wasser",)),
    "Wer baut den Dorfladen auf?": Search(("dorfladen",)),
    # What is told first is looked for
    "Wölfe, Hochwasser, Hitze: habt ihr dazu etwas": Search(("wolfe", "hochwasser", "hitze")),
    # ... and is not dropped beside a Land for a surer word, or none
    "zeig mir was zu Tierheimen auf dem Land aber nicht in Bayern": Search(
        ("landlich", "tierheimen"), without=Without(laender=("by",))
    ),
    "not buses, trains please": Search(("trains",)),
    # All of them were funded
    "culture projects funded in 2017": Search(("culture",), times=("run2017",)),
    "Which funded projects deal with vacancy?": Search(("vacancy",)),
    "Projekte, die Vereine finanzieren": Search(("vereine", "finanzieren")),
    # Where people go is not where something is looked for
    "Unsere Schulabgänger ziehen alle nach Hamburg, was hilft?": Search(("schulabganger", "wegziehen")),
    "Was gibt es zu Pendlern nach Hamburg?": Search(("pendlern",), laender=("hh",)),
    # Where nobody gets is not left out
    "ohne auto kommt man nicht zum arzt": Search(("ohneauto", "arzt")),
    "Alles außer Leerstand kommt in Frage": Search(without=Without(words=("leerstand",))),
    "Ich komme aus Hessen und frage nicht zum Thema Leerstand": Search(
        laender=("he",), without=Without(words=("leerstand",))
    ),
    "Was kommt außer Leerstand vor?": Search(without=Without(words=("leerstand",))),
    # Of what is contrasted, the one is left out
    "empty houses, not shops": Search(("emptyhouse",), without=Without(words=("shops",))),
    "projects on growing towns, not shrinking ones": Search(("growingtown",), without=Without(words=("shrinking",))),
    "Kultur nicht Sport": Search(("kultur",), without=Without(words=("sport",))),
    "Mobilität, kein Bus": Search(("mobilitat", "bus")),
    # ... but not what is the matter
    "housing, not affordable": Search(("housing", "affordable")),
    "public transport, not enough buses": Search(("publictransport", "buses")),
    "Which projects fund clubs?": Search(("fund", "clubs")),
    "Projects for villages in Lower Saxony": Search(("villages",), laender=("ni",)),
    "Welche Projekte befassen sich mit Bürger Beteiligung?": Search(("burgerbeteiligung",)),
    "not buses, bicycles please": Search(("bicycles",)),
    "Welche Projekte in Hessen haben sich mit Leerstand in Ortskernen befasst?": Search(
        ("leerstand", "ortskernen"), laender=("he",)
    ),
    "Einzelhandel stärken 2017": Search(("einzelhandel",), times=("run2017",)),
    "Leerstand 2018": Search(("leerstand",), times=("run2018",)),
    "Was gibt es zu Bussen außer in Bayern?": Search(("bussen",), without=Without(laender=("by",))),
    "Elefanten auf dem Land in Niedersachsen": Search(("landlich", "elefanten"), laender=("ni",)),
    "What's on offer for Baden-Württemberg?": Search(laender=("bw",)),
    # What tells first of which Verbünde are looked for is not dropped for what else is said of them
    "Gab es ein Projekt mit Robotern für Senioren?": Search(("robotern", "senioren")),
    "projects with robots for seniors": Search(("robots", "seniors")),
    # ... nor is what is joined to it though no Verbund dealt with either
    "Gab es was zu Klimaanpassung oder Starkregen?": Search(("klimaanpassung", "starkregen"), either=True),
    # No letter is a subject
    "Welche Verbünde fangen mit K an?": NotUnderstood(),
    # It is asked if something was a subject
    "War Breitband ein Thema?": Search(("breitband",)),
    "Breitband und Glasfaser im Dorf – war das Thema?": Search(("breitband", "glasfaser")),
    # What somebody writes for is not looked for
    "Ich schreibe für die Zeitung über Delmenhorst, was können Sie mir sagen?": Search(places=("delmenhorst",)),
    # Whatever it is needed for, the theme that Verbünde are asked for on is looked for
    "ich brauch für mein referat drei projekte zum thema bürgerbeteiligung": Search(("burgerbeteiligung",)),
    # ... and the Land that is asked for is told
    "Haben Schüler irgendwo mitgemacht, und wenn ja in welchem Bundesland": Search(("schuler",), facts=("where",)),
    # Plurals of words that end with a vowel
    "Hat sich ein Projekt in Sachsen-Anhalt mit Kitas befasst?": Search(("kitas",), laender=("st",)),
    # What tells which are meant is not left out of a list
    "Which projects have a catchy name?": Search(("catchy",)),
    # A verb is no misspelt noun
    "Was wurde gegen Landflucht unternommen?": Search(("landflucht",)),
    # What somebody writes about is looked for
    "Ich bin Journalist und schreibe über Leerstand": Search(("leerstand",)),
    "Projekte, die 2016 nach Hessen kamen": Search(laender=("he",), times=("run2016",)),
    # An adjective that says of which kind they are is looked for, and one of a Land is found with a typo
    # What is only wanted of a subject is not looked for, unless it is joined to that
    "Flächenverbrauch senken": Search(("flachenverbrauch",)),
    "tackling vacancy": Search(("vacancy",)),
    "Ehrenamt oder Unterstützung": Search(("ehrenamt", "unterstutzung"), either=True),
    # What is named behind "Projekte zu" is, although the words ask for something else by themselves
    "Verbünde zu Nachbarn": Search(("nachbarn",)),
    "Projekte zu Datenschutz": Search(("datenschutz",)),
    "projects on privacy": Search(("privacy",)),
    "Projekte zu 3D": Search(("3d",)),
    "Was wurde gegen Leerstand unternommen?": Search(("leerstand",)),
    "What has been done about vacancy?": Search(("vacancy",)),
    "türkische Projekte": Search(("turkische",)),
    "badische Projekte": Search(("badische",)),
    "tolle Projekte": AllVerbuende(),
    "hessiche Projekte": Search(laender=("he",)),
    # What can be done about what was told before
    "Wir haben viel Leerstand. Was kann man tun?": Search(("leerstand",)),
    "We have a lot of vacancy, what can we do?": Search(("vacancy",)),
    "in meinem dorf stehen lauter leere höfe rum was kann man da machen": Search(("dorf", "lauter", "leererhof")),
    "mein auto ist kaputt was kann man da machen": NotUnderstood(),
    "Hallo, ich bin neu hier. Was kannst du?": Help(),
    # Where something did not bring anything, nor begin, is asked about all the same
    "was hat jugendmobilität in kiel gebracht": Search(("jugendmobilitat",), towns=("kiel",), facts=("outcome",)),
    "wie lange lief die praktikumsbörse in kiel": Search(("praktikumsborse",), towns=("kiel",)),
    "Was können wir gegen Leerstand tun?": Search(("leerstand",)),
    "was können wir am wochenende machen": NotUnderstood(),
    # A time by itself
    "2016": Search(times=("run2016",)),
    "2017?": Search(times=("run2017",)),
    # A place and what is around it
    "Dortmund und Umland": Search(places=("dortmund",), around=True),
    "Bremen and surroundings": Search(places=("bremen",), around=True),
    # What is not looked for, and what is instead
    "nichts zu Wohnen, sondern zu Bussen": Search(("bussen",), without=Without(words=("wohnen",))),
    "kein projekt zu energie sondern zu wasser": Search(("wasser",)),
    "keinen Verbund in NRW sondern in Hessen": Search(laender=("he",)),
    "Ich will keine Projekte in NRW, sondern in Hessen": Search(laender=("he",)),
    "energie nicht windkraft": Search(("energie",), without=Without(words=("windkraft",))),
    "energy, not housing": Search(("energy",), without=Without(words=("housing",))),
    "was ohne Beteiligung von Unis zu Leerstand": Search(("leerstand",), without=Without(sorts=("university",))),
    "Was kostet eine Wohnung in München?": NotUnderstood(),
    "Wie können wir in Hessen Leerstand bekämpfen?": Search(("leerstand",), laender=("he",)),
    # A small town that is called as something else
    "Kirchen umnutzen": Search(("kirchen", "umnutzen")),
    "Husum Leerstand": Search(("leerstand",), towns=("husum",)),
    "Tourismus nicht an der küste": Search(("tourismus",), without=Without(words=("kuste",))),
    "Wohnen, nicht barrierefrei": Search(("wohnen", "barrierefrei")),
    "nichts zu Leerstand sondern alles andere": Search(without=Without(words=("leerstand",))),
    "kein Projekt zu Mobilität, sondern in Hessen": Search(laender=("he",), without=Without(words=("mobilitat",))),
    "straße, nicht sicher": Search(("strasse",)),
    "Ich will nichts mit Daten, ich suche was zu Mobilität": Search(("mobilitat",), without=Without(words=("daten",))),
    # What somebody is who asks in another clause is not looked for
    "Ich bin Kämmerin, was gibts zu Haushalt und Bilanzanalyse?": Search(("haushalt", "bilanzanalyse")),
    "As a mayor, what could help us?": Help(),
    # Examples are asked for, whatever they are needed for, and with whatever else
    "I need three examples of citizen participation for my seminar paper, with sources": Search(
        ("citizenparticipation",)
    ),
    "Beispiele für Bürgerbeteiligung, bitte mit Quelle": Search(("burgerbeteiligung",)),
    "Gib mir drei Beispiele für Bürgerbeteiligung": Search(("burgerbeteiligung",)),
    "give me two examples of citizen participation": Search(("citizenparticipation",)),
    "Ich brauche drei Beispiele für Leerstand für meine Hausarbeit": Search(("leerstand",)),
    # What asks for help at the end is not looked for
    "Leerstand im Ort. Habt ihr Ideen?": Search(("leerstand",)),
    "Our last shop closed. Any ideas?": Search(("shopsclosing",)),
    "Projekte zu Ideen": Search(("ideen",)),
    "Projekte zu Bürgerbeteiligung, Ideen?": Search(("burgerbeteiligung", "ideen")),
    "Leerstand, Workshops, Ideen": Search(("leerstand", "workshops", "ideen")),
    "Hast du ein Beispiel für einen Brief an meine Oma?": NotUnderstood(("oma",)),
    # A verb in no description whose particle stands behind it is not looked for
    "die jugend haut ab nach dem abi": Search(("jugendhautab", "abi")),
    "das dorf blutet aus": Search(("dorf",)),
    "Haut und Haare": Search(("haut", "haare")),
    # Who dealt with what nobody did
    "Wer beschäftigt sich mit Streuobstwiesen?": Search(("streuobstwiesen",)),
    "Is anyone dealing with flooding?": Search(("flooding",)),
    "Was gibt es zum Klimawandel?": Search(("klimawandel",)),
    "Wer kümmert sich um meinen Hund?": NotUnderstood(),
}


@pytest.mark.parametrize(("text", "question"), QUESTIONS.items(), ids=QUESTIONS)
def test_all_that_is_looked_for_is(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Bei uns schließt der letzte Dorfladen, hat sich damit schon jemand beschäftigt?", ("dorfladen",)),
        ("Unser Hallenbad soll schließen, gibt es da ein Projekt?", ("hallenbad",)),
        # An infinitive, and what is said elsewhere, tells more
        ("Mein Nachbar will sein Haus verkaufen, welche Projekte passen?", ("nachbar", "hausverkaufen")),
    ],
)
def test_verbs_are_looked_for_with_the_nouns_that_they_are_said_of(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == Search(words)
