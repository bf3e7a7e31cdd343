"""Where somebody works or studies is not where they look for Verbünde, if they ask for something without it."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import AllVerbuende, Facts, Question, Search


@pytest.mark.parametrize(
    ("text", "question"),
    [
        # Names and offices, in a sentence or none.
        (
            "Guten Tag, mein Name ist Eva Voß, ich leite das Amt der Stadt Peine. Wer plante ein Leerstandskataster?",
            Search(("leerstandskataster",)),
        ),
        (
            "Sehr geehrte Damen und Herren, Sozialamt Peine, Frau Schulte. Gab es ein Vorhaben zur Pflege?",
            Search(("pflege",)),
        ),
        ("Hallo, Uni Kassel, Doktorandin. Ich suche Verbünde zu Altschulden. Danke!", Search(("altschulden",))),
        ("Mein Name ist Jonas Weber, Redakteur aus Trier. Was hat NoLA gekostet?", Facts(("nola",), ("money",))),
        (
            "Welche Verbünde befassten sich mit Abwasser? Mit freundlichen Grüßen, Petra Sommer, Stadt Cottbus",
            Search(("abwasser",)),
        ),
        # What they are called and where they are from, as a signature ahead.
        ("Hallo, hier ist Jana aus Kassel. Gab es Projekte zu Praktikumsplätzen?", Search(("praktikumsplatzen",))),
        ("Hier ist Frau Müller vom Landkreis Celle. Wer befasste sich mit Abwasser?", Search(("abwasser",))),
        ("hier Bauamt Gemeinde Rastede: wer hatte mit Baulücken zu tun?", Search(("baulucken",))),
        ("Guten Tag, Lea aus Köln, gab es Projekte zu Integration?", Search(("integration",))),
        ("Hi, this is Anna from Kassel. Were there projects on integration?", Search(("integration",))),
        ("Meyer, Stadt Celle. Welche Verbünde befassten sich mit Abwasser?", Search(("abwasser",))),
        ("Hallo, hier ist Jana aus Kassel. Wie viele Verbünde gab es?", AllVerbuende(count=True)),
        (
            "Ich bin Studentin der TU Dortmund und schreibe eine Hausarbeit über Abwasser. Welche Projekte passen?",
            Search(("abwasser",)),
        ),
        ("Wir von der Gemeinde Rastede suchen Projekte zu Leerstand", Search(("leerstand",))),
        ("Wir von der Gemeinde Juist suchen Projekte zu Leerstand", Search(("leerstand",))),
        ("Wir vom Landkreis Gifhorn suchen Projekte zu Mobilität", Search(("mobilitat",))),
        ("Hier Stadt Leer, wer befasste sich mit Abwasser?", Search(("abwasser",))),
        # Where they ask of it, or it may be what they ask about, it counts.
        ("Hier ist Jana aus Zwickau, was gab es zu Leerstand?", Search(("leerstand",), places=("zwickau",))),
        ("Wir von der Stadt Zwickau suchen Projekte zu Leerstand", Search(("leerstand",), places=("zwickau",))),
        (
            "Wir von der Gemeinde Juist suchen Projekte zu Wohnen",
            Search(("wohnen",), organisations=("inselgemeinde-juist",)),
        ),
        ("Hier ist Jana aus Kassel. Gab es dort etwas zu Wohnen?", Search(("wohnen",), towns=("kassel",))),
        ("Hier ist Stau in Kassel. Welche Projekte gab es zu Bussen?", Search(("bussen",), towns=("kassel",))),
        ("Busse aus Kassel, gab es Projekte zu Wohnen?", Search(("busse", "wohnen"), towns=("kassel",))),
        # Where somebody works, and what for, be it called like a verb or several things.
        ("Ich bin Ortsvorsteher in Hatten bei Leer. Wer befasste sich mit Baulücken?", Search(("baulucken",))),
        (
            "Ich arbeite im Amt für Bau und Umwelt der Stadt Aurich. Wer befasste sich mit Baulücken?",
            Search(("baulucken",)),
        ),
        ("Ich bin Kämmerin der Stadt Uelzen und suche Verbünde zu Altschulden.", Search(("altschulden",))),
        ("I work for the city of Hamburg. Which projects were about sewage?", Search(("sewage",))),
        (
            "I teach geography at the University of Groningen and I am looking for projects on second homes.",
            Search(("secondhome",)),
        ),
        # A university is where somebody is, and what they work on there may be asked about.
        ("Ich promoviere an der TU Dresden. Welche Projekte hatten mit Wohnen zu tun?", Search(("wohnen",))),
        ("Ich bin von der TU Darmstadt und möchte wissen, was es in Sachsen gab.", Search(laender=("sn",))),
        ("Als Mitarbeiterin der Hochschule Bochum interessiert mich: Was gab es zu Pflege?", Search(("pflege",))),
        ("I am a researcher at TU Dresden. Which projects were about housing?", Search(("housing",))),
        ("Ich schreibe an der Uni Göttingen über Leerstand. Welche Projekte gibt es dazu?", Search(("leerstand",))),
        (
            "Ich schreibe an der TU Dresden über Wohnen. War meine Uni auch dabei?",
            Search(("wohnen",), organisations=("tu-dresden",)),
        ),
        # Who asks of elsewhere does not ask of home.
        ("Ich komme von der Stadt Essen und wollte fragen was es in Brandenburg gab", Search(laender=("bb",))),
        ("Ich komme aus Zwickau, aber mich interessiert nur Thüringen", Search(laender=("th",))),
        ("Ich komme aus Essen. Was gab es dort?", Search(places=("essen",))),
        # Who asks of there, or for nothing without it, means it.
        (
            "Wir sind die Gemeinde Otzberg. Was wurde bei uns zu Baulücken gemacht?",
            Search(("baulucken",), places=("otzberg",)),
        ),
        (
            "Stadt Cottbus, Kämmerei. Wir hatten ein Projekt zu Schulden. Wie hieß das?",
            Search(("kammerei", "schulden"), places=("cottbus",)),
        ),
        ("Ich bin Bürgermeisterin in Zwickau. Welche Projekte passen?", Search(places=("zwickau",))),
        (
            "Ich arbeite in Zwickau. Gibt es in meiner Stadt etwas zu Leerstand?",
            Search(("leerstand",), places=("zwickau",)),
        ),
        ("I'm on the beach of Juist. Was this island part of it?", Search(("island",), places=("juist",))),
        # Where Verbünde deal with what is asked, or what somebody writes about, is kept, and the office is not.
        (
            "Wir sind ein Verein bei Zwickau. Gab es in Hessen etwas zu Leerstand?",
            Search(("leerstand",), laender=("he",)),
        ),
        ("Kulturamt Dortmund. Wer kümmerte sich um Wohnen?", Search(("wohnen",), places=("dortmund",))),
        ("I lead the town planning in Remscheid. Who dealt with care?", Search(("care",))),
        (
            "I study Remscheid. Which projects dealt with vacancy?",
            Search(("vacancy",), places=("remscheid",)),
        ),
        (
            "Ich schreibe einen Artikel über Eschwege. Welche Verbünde gab es zu Leerstand?",
            Search(("leerstand",), places=("eschwege",)),
        ),
        # Where somebody lives may well be where they look, as is a Land, or a heading.
        ("Ich wohne in Butzbach. Gibt es etwas zu Leerstand?", Search(("leerstand",), places=("butzbach",))),
        ("Ich bin Kämmerer in Hessen. Wer befasste sich mit Leerstand?", Search(("leerstand",), laender=("he",))),
        ("Stadt Dortmund, welche Projekte zu Pflege gab es?", Search(("pflege",), places=("dortmund",))),
    ],
)
def test_where_somebody_works_is_not_what_is_asked(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question
