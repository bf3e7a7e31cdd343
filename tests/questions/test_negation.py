"""What is denied is not asked for, whether a negation stands before it or behind; what only sounds so stays asked."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import AboutTheme, AboutVerbuende, Members, Question, Search

LEFT_OUT: dict[str, Question] = {
    # Ahead, and through lists
    "Projekte in Sachsen, aber nicht in Zwickau": Search(laender=("sn",), places=("zwickau",), excluding=("places",)),
    "Saxony only, neither Lower Saxony nor Saxony-Anhalt": Search(laender=("sn",), outside=("ni", "st")),
    "Saxony. Not Saxony-Anhalt, not Lower Saxony. Just Saxony.": Search(laender=("sn",), outside=("st", "ni")),
    "Etwas aus Sachsen, nur bitte nicht wieder Zwickau": Search(
        laender=("sn",), places=("zwickau",), excluding=("places",)
    ),
    "Mobility stuff - nothing from Bavaria though": Search(("mobility",), laender=("by",), excluding=("laender",)),
    "Keine Projekte mit Leerstand, Bussen und Läden": Search(unwanted=("leerstand", "bussen", "laden")),
    "Nothing about shops, buses": Search(unwanted=("shops", "buses")),
    "Gibt es etwas ohne Leerstand?": Search(unwanted=("leerstand",)),
    "Show me everything but Hesse": Search(laender=("he",), excluding=("laender",)),
    "Alles außer: Hessen, Bayern": Search(laender=("he", "by"), excluding=("laender",)),
    "Don't show me Hesse": Search(laender=("he",), excluding=("laender",)),
    "Gibt es Reallabore, die nicht in NRW sind?": Search(
        themes=("reallabore",), laender=("nw",), excluding=("laender",)
    ),
    # Behind
    "Hessen nicht, aber Thüringen": Search(laender=("th",), outside=("he",)),
    "Hessen nicht, Bayern schon": Search(laender=("by",), outside=("he",)),
    "Hessen, Bayern und Sachsen nicht, Thüringen ja": Search(laender=("th",), outside=("he", "by", "sn")),
    "Projekte in Hessen nicht, in Thüringen ja": Search(laender=("th",), outside=("he",)),
    "Thüringen ja, Hessen nein": Search(laender=("th",), outside=("he",)),
    "Hesse no, Thuringia yes": Search(laender=("th",), outside=("he",)),
    "Projects in Thuringia, Hesse excluded": Search(laender=("th",), outside=("he",)),
    "Sachsen, Zwickau aber nicht": Search(laender=("sn",), places=("zwickau",), excluding=("places",)),
    "Leerstand nein, Mobilität ja": Search(("mobilitat",), unwanted=("leerstand",)),
    "leerstand nicht, aber mobilität": Search(("mobilitat",), unwanted=("leerstand",)),
    "Innenentwicklung nicht, Daten ja": AboutTheme(("daten",)),
    "KIF nicht, aber KOMET": AboutVerbuende(("komet",)),
    "Cottbus mal beiseite: wer gehörte sonst noch zum Thema Datenmanagement?": Search(
        themes=("daten",), places=("cottbus",), excluding=("places",)
    ),
    "Hessen und Bayern kenne ich schon, was gibt es sonst?": Search(laender=("he", "by"), excluding=("laender",)),
    "KIF kenne ich schon, aber KOMET nicht": AboutVerbuende(("komet",)),
    # By contrast
    "Not Hesse but Thuringia": Search(laender=("th",), outside=("he",)),
    "Hessen oder Bayern? Nicht Bayern.": Search(laender=("he",), outside=("by",)),
    "nicht Leerstand, sondern Mobilität": Search(("mobilitat",)),
    "Alles zum Thema Daten. Stopp, falsch: nicht Daten, sondern Reallabore!": AboutTheme(("reallabore",)),
    "Münster, aber das kleine in Hessen, nicht die Fahrradstadt": Search(laender=("he",), places=("muenster",)),
    "Meißner, nicht Meißen!": Search(places=("meissner",), towns=("meissen",), excluding=("towns",)),
    # Verbünde
    "Neben KIF, welche Projekte gehören zur Innenentwicklung?": Search(themes=("innenentwicklung",), besides=("kif",)),
    "Neben KIF und KOMET, welche Projekte gehören zur Innenentwicklung?": Search(
        themes=("innenentwicklung",), besides=("kif", "komet")
    ),
    "Other than KIF, which project had Göttingen's Georg-August-Universität on board?": Search(
        organisations=("uni-goettingen",), besides=("kif",)
    ),
    "außer kif, welche projekte aus niedersachsen zur innenentwicklung": Search(
        themes=("innenentwicklung",), laender=("ni",), besides=("kif",)
    ),
    "Was gibt es außer Reallaboren?": Members(("reallabore",), without=True),
    # Times
    "Welche Projekte in Hessen laufen 2019 nicht mehr?": Search(laender=("he",), times=("endto2018",)),
    "Welche Verbünde liefen im Mai 2019 nicht mehr?": Search(times=("endto2019-04",)),
    "Which projects were no longer running in 2020?": Search(times=("endto2019",)),
}
ASKED_FOR: dict[str, Question] = {
    "Hessen kenne ich nicht, was gibt es da?": Search(laender=("he",)),
    "Hessen kenne ich gut, was gibt es da?": Search(laender=("he",)),
    "Hessen nicht?": Search(laender=("he",)),
    "Ich kenne Hessen nicht": Search(laender=("he",)),
    "Warum ist Hessen nicht dabei?": Search(laender=("he",), facts=("partners",)),
    "Warum nicht in Hessen?": Search(laender=("he",)),
    "Wieso gibt es in Bayern nichts?": Search(laender=("by",)),
    "Wieso gibt es nichts in Bayern?": Search(laender=("by",)),
    "Keine Projekte in Hessen?": Search(laender=("he",)),
    "Keine Projekte in Bayern gefunden": Search(laender=("by",)),
    "Ich weiß nicht, was in Hessen lief": Search(laender=("he",)),
    "Gibt es nicht auch in Hessen ein Projekt?": Search(laender=("he",)),
    "Isn't there something in Hesse?": Search(laender=("he",)),
    "Projects not far from Cottbus": Search(places=("cottbus",)),
    "nicht nur Hessen, sondern auch Bayern": Search(laender=("he", "by")),
    "Homberg an der Efze, nicht Homberg an der Ohm: Lief da etwas?": Search(places=("homberg",)),
    "Ist KIF nicht in Hessen?": kinds.IsAt(("kif",), laender=("he",)),
    "Gehört NaKoFi nicht zu den Daten?": kinds.IsIn(("nakofi",), "daten"),
    "Gehört neben KIF auch KOMET zur Innenentwicklung?": kinds.IsIn(("kif", "komet"), "innenentwicklung"),
    "I know nothing about KIF": AboutVerbuende(("kif",)),
    "KIF kenne ich schon. Wann lief das?": kinds.Facts(("kif",), ("when",)),
    "Kein Nachfolger für den Betrieb": Search(("nachfolger", "betrieb")),
    "Wohnen ohne Auto": Search(("wohnen", "auto")),
    "There is nothing about buses here, is there?": Search(("buses",)),
    "Ich kenne mich nicht aus in Thüringen": kinds.NotUnderstood(),
    "Ich wohne in Hessen, nicht in Bayern.": kinds.NotUnderstood(),
    "Welche Projekte starteten 2017 nicht mehr?": kinds.NotUnderstood(),
}


@pytest.mark.parametrize(("text", "question"), LEFT_OUT.items())
def test_what_is_denied_is_left_out(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), ASKED_FOR.items())
def test_what_is_only_asked_or_told_is_not_turned_round(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question
