"""Who somebody is that asks is no subject, and where they are from is where they ask about, unless they say another."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import (
    AboutProgramme,
    AllOrganisations,
    AllVerbuende,
    NotUnderstood,
    Question,
    Search,
    UnknownPlace,
    Without,
)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "ich schreibe für die Lokalzeitung in Eschwege, was ist aus dem Projekt geworden",
            Search(places=("eschwege",), facts=("outcome",)),
        ),
        (
            "Ich sitze im Gemeinderat von Hohenlockstedt, war jemand in unserem Landkreis dabei?",
            Search(towns=("hohenlockstedt",)),
        ),
        ("ich bin stadtrat in gotha was ist das nächste projekt von uns aus", Search(towns=("gotha",))),
        ("Ich bin Kreisrätin im Landkreis Diepholz, was wurde bei uns gemacht?", Search(places=("lk-diepholz",))),
        ("I work for a housing company in Remscheid, what was done there?", Search(places=("remscheid",))),
        # Another place, or an organisation, is what is asked about.
        ("im from berlin, which projects were in lower saxony", Search(laender=("ni",))),
        ("I live in Kassel, which projects were in Dortmund?", Search(places=("dortmund",))),
        ("Ich bin aus Dortmund, war die TU Dortmund beteiligt?", Search(organisations=("tu-dortmund",))),
        (
            "im a student from poland, was any foreign university involved",
            AllOrganisations(("university",), words=("foreign",)),
        ),
        ("Ich wohne in Hessen, welche Projekte gab es außerhalb?", Search(without=Without(laender=("he",)))),
        # What somebody deals with is a subject.
        ("Ich schreibe über Leerstand in Dortmund, was gibt es da?", Search(("leerstand",), places=("dortmund",))),
        ("Ich arbeite zu Leerstand, welche Projekte gibt es?", Search(("leerstand",))),
        ("I study mobility, which projects exist?", Search(("mobility",))),
        ("Ich komme aus der Pflege, welche Projekte gibt es?", Search(("pflege",))),
        ("Wir arbeiten für Jugendliche, welche Projekte gibt es?", Search(("jugendliche",))),
        ("Ich komme aus dem Handwerk, gibt es etwas?", Search(("handwerk",))),
        # What no description speaks of is none, nor what somebody is, or does where they ask about something else.
        ("I teach geography, which projects are there?", AllVerbuende()),
        ("Ich arbeite als Landwirt, welche Projekte gibt es?", AllVerbuende()),
        ("Ich arbeite im Klimaschutz, was gibt es zu Leerstand?", Search(("leerstand",))),
        # What an organisation does is one where it looks for a model, and names nothing else; a model is none then.
        (
            "We are a wastewater utility in a shrinking rural district. Any model for us?",
            Search(("wastewater", "utility", "shrinking", "ruraldistrict")),
        ),
        ("Wir sind ein Abwasserverband. Gibt es ein Modell für uns?", Search(("abwasserverband",))),
        ("Wir sind ein Bürgerbusverein, was könnte uns helfen?", Search(("burgerbusverein",))),
        ("Wir haben viel Leerstand. Habt ihr Ideen für uns?", Search(("leerstand",))),
        (
            "We have empty barns in the village (Hesse). Which projects would be of interest?",
            Search(("emptybarn",), laender=("he",)),
        ),
        (
            "In Hessen stehen viele Scheunen leer. Welche Projekte gibt es?",
            Search(("scheunen", "leer"), laender=("he",)),
        ),
        ("In Hessen stehen viele Scheunen leer. Welche Projekte gibt es dort?", Search(laender=("he",))),
        ("Gibt es ein Buch dazu? Ich schreibe meine Bachelorarbeit", AboutProgramme(("publications",))),
        ("Ich schreibe meine Masterarbeit. Gibt es ein Buch dazu?", AboutProgramme(("publications",))),
        ("Welche Projekte gibt es? Ich arbeite an Mobilität.", Search(("mobilitat",))),
        ("Gibt es ein Modell für uns?", NotUnderstood()),
        ("Gibt es Modelle für die Trägerschaft?", Search(("modelle", "tragerschaft"))),
        ("Wir sind ein Verein, was könnte uns helfen?", NotUnderstood()),
        ("Wir sind eine Bürgerinitiative. Was habt ihr zu Leerstand?", Search(("leerstand",))),
        # Whoever is abroad may ask about that country.
        ("Ich arbeite in der Schweiz, gab es dort Partner?", AllOrganisations(words=("schweiz",))),
        ("I work in Switzerland, were there partners?", AllOrganisations(words=("switzerland",))),
        ("Ich lebe in Polen, gab es da Projekte?", UnknownPlace()),
        ("Ich wohne in Polen. Gab es dort Projekte?", UnknownPlace()),
        ("I'm from Poland, which projects are near me?", UnknownPlace()),
        ("Ich wohne in Wien, gab es da Projekte?", UnknownPlace()),
        ("Ich lebe in den Niederlanden, welche Projekte gab es in Hessen?", Search(laender=("he",))),
        ("I'm from Poland, which projects dealt with vacancy?", Search(("vacancy",))),
        ("Ich komme aus der Schweiz, wer hat das gefördert?", AboutProgramme(("funder",))),
        ("I live in Denmark, were there any projects there?", UnknownPlace()),
        ("I'm from Austria, which projects are there?", AllVerbuende()),
        # "Wohnen" and "leben" are no subjects there.
        ("Wir wohnen in Remscheid, gab es da was?", Search(places=("remscheid",))),
        ("Wir leben in Essen", Search(places=("essen",))),
        ("Wo wohnen wir in Essen günstig?", Search(("wohnen",), places=("essen",))),
        # What is near is asked of where they are.
        ("I sit in the town council of Hohenlockstedt, what is near us?", Search(towns=("hohenlockstedt",))),
        ("I live in Husum, what is close to me?", Search(towns=("husum",))),
        ("im from Husum whats near me", Search(towns=("husum",))),
        ("I'm from Husum, what's near me", Search(towns=("husum",))),
        ("i live in Kassel wheres the closest project", Search(towns=("kassel",))),
        ("Ich wohne in Husum, was ist in meiner Nähe?", Search(towns=("husum",))),
        ("I live in Husum, what is the weather near me?", NotUnderstood()),
    ],
)
def test_who_asks_is_not_looked_for(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Naechste stelle von flensburg aus", "flensburg"),
        ("Nächste Stelle von Flensburg aus?", "flensburg"),
        ("closest place to Gotha", "gotha"),
        ("was ist am nächsten zu Fulda?", "fulda"),
        ("Welches Projekt liegt am nächsten an Passau?", "passau"),
        ("Welches Projekt ist am nächsten an Trier?", "trier"),
        ("Nächster Verbund zu Ulm?", "ulm"),
        ("Nächstgelegenes Projekt zu Gera?", "gera"),
        ("Wo ist das nächste Projekt zu Ulm?", "ulm"),
        ("um Kiel herum", "kiel"),
    ],
)
def test_what_is_nearest_to_a_town_is_asked_of_the_town(understander: Understander, text: str, town: str) -> None:
    assert understander.understand(text).question == Search(towns=(town,))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("ich bin aus leipzig und studiere geographie welche projekte gab es in sachsen", Search(laender=("sn",))),
        (
            "ich bin aus schwerin und arbeite beim rbb was hat es in mecklenburg vorpommern gegeben an verbünden",
            Search(laender=("mv",)),
        ),
        ("hey im from cologne and work for a council what did they do in bavaria", Search(laender=("by",))),
        ("I was raised in Cottbus. Anything about it?", Search(places=("cottbus",))),
        ("I studied in Weimar, was anything done around there?", Search(towns=("weimar",))),
        (
            "im a student looking for living labs with a university as coordinator",
            Search(themes=("reallabore",), leading=True, sorts=("university",)),
        ),
        # Where nobody says another place, theirs is asked about.
        ("ich wohne in kassel wo gibt es da was", Search(towns=("kassel",))),
        ("I am looking for projects in Hesse", Search(laender=("he",))),
    ],
)
def test_who_somebody_is_ends_where_they_ask(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("As a mayor I want to see wolf projects", ("wolf",)),
        ("As a mayor from Portugal I ask who has experience with citizens' buses", ("citizensbus",)),
        ("Als Bürgermeister möchte ich Wolfsprojekte sehen", ("wolf",)),
        # Of what they are they look for the same, and what is no role
        ("As a farmer I want to know which projects work with farmers", ("farmers",)),
        ("As a wolf expert I want to see wolf projects", ("wolf", "expert")),
        ("As vacancy grows we need help", ("vacancy", "grows")),
    ],
)
def test_who_somebody_is_that_goes_on_without_a_comma(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert question.words == words
