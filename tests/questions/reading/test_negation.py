"""What is denied is not asked for, whether a negation stands before it or behind; what only sounds so stays asked."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import AboutTheme, AboutVerbuende, Members, Question, Search, Superlative, Without

LEFT_OUT: dict[str, Question] = {
    # What something looked for is said not to be
    "wo wurde was mit Ehrenamt gemacht das nicht Mobilität ist": Search(
        ("ehrenamt",), without=Without(words=("mobilitat",))
    ),
    "Projekte zum Wohnen, die keine Neubauten sind": Search(("wohnen",), without=Without(words=("neubauten",))),
    "something with volunteering that isn't mobility": Search(("volunteering",), without=Without(words=("mobility",))),
    "etwas zum thema daten, das nicht aus dem ruhrgebiet kommt": Search(
        themes=("daten",), without=Without(words=("ruhrgebiet",))
    ),
    "irgendwas mit daten das nicht im ruhrgebiet liegt": Search(("daten",), without=Without(words=("ruhrgebiet",))),
    "etwas zu tourismus, das nicht von der nordsee kommt": Search(("tourismus",), without=Without(words=("nordsee",))),
    "something about data that is not from the ruhr area": Search(("data",), without=Without(words=("ruhrarea",))),
    # Set against what is wanted, with a comma or without one
    "welche verbünde haben nichts mit dörfern zu tun aber mit großstädten": Search(
        ("grossstadten",), without=Without(words=("dorfern",))
    ),
    "verbünde ohne dörfer aber mit großstadt": Search(("grossstadt",), without=Without(words=("dorfer",))),
    "nichts mit senioren aber mit jugend": Search(("jugend",), without=Without(words=("senioren",))),
    "ohne leerstand aber mit wohnen": Search(("wohnen",), without=Without(words=("leerstand",))),
    "no water but energy": Search(("energy",), without=Without(words=("water",))),
    "projects without housing but with mobility": Search(("mobility",), without=Without(words=("housing",))),
    "nothing about seniors but about youth": Search(("youth",), without=Without(words=("seniors",))),
    "verbünde die nichts mit energie zu tun haben, sondern mit wohnen": Search(
        ("wohnen",), without=Without(words=("energie",))
    ),
    "Kein Dorf sondern Großstadt, was gibt es da?": Search(("grossstadt",)),
    "nicht das Projekt zu Wohnen, sondern das zu Pflege": Search(("pflege",)),
    "not in Herten but in Celle": Search(towns=("celle",)),
    "kein Bus aber viele Rentner": Search(("bus", "rentner")),
    # Behind what is asked of Verbünde
    "Wo war das ISOE nicht dabei?": Search(facts=("where",), without=Without(organisations=("isoe",))),
    "Welche Verbünde behandeln Leerstand nicht?": Search(without=Without(words=("leerstand",))),
    "Welche Verbünde bearbeiten Leerstand nicht?": Search(without=Without(words=("leerstand",))),
    "Welche Verbünde haben Leerstand nicht?": Search(without=Without(words=("leerstand",))),
    "Welche Verbünde hatten Ehrenamt nicht als Thema?": Search(without=Without(words=("ehrenamt",))),
    "Bei welchen Verbünden war Mobilität nicht Thema?": Search(without=Without(words=("mobilitat",))),
    "Welche Verbünde haben mit Mobilität nichts am Hut?": Search(without=Without(words=("mobilitat",))),
    "In which projects does vacancy not appear?": Search(without=Without(words=("vacancy",))),
    "welche verbünde behandeln leerstand nicht": Search(without=Without(words=("leerstand",))),
    "Bei welchen kommt Leerstand nicht vor?": Search(without=Without(words=("leerstand",))),
    "In welchen geht es um Mobilität nicht?": Search(without=Without(words=("mobilitat",))),
    # Ahead, and through lists
    "Projekte in Sachsen, aber nicht in Zwickau": Search(laender=("sn",), without=Without(places=("zwickau",))),
    "Saxony only, neither Lower Saxony nor Saxony-Anhalt": Search(
        laender=("sn",), without=Without(laender=("ni", "st"))
    ),
    "Saxony. Not Saxony-Anhalt, not Lower Saxony. Just Saxony.": Search(
        laender=("sn",), without=Without(laender=("st", "ni"))
    ),
    "Etwas aus Sachsen, nur bitte nicht wieder Zwickau": Search(laender=("sn",), without=Without(places=("zwickau",))),
    "Mobility stuff - nothing from Bavaria though": Search(("mobility",), without=Without(laender=("by",))),
    "Keine Projekte mit Leerstand, Bussen und Läden": Search(without=Without(words=("leerstand", "bussen", "laden"))),
    "Nothing about shops, buses": Search(without=Without(words=("shops", "buses"))),
    "Nichts mehr zu Leerstand, lieber Mobilität": Search(("mobilitat",), without=Without(words=("leerstand",))),
    "Zeig mir nichts mehr über Hessen": Search(without=Without(laender=("he",))),
    "energie ohne windkraft": Search(("energie",), without=Without(words=("windkraft",))),
    "Projekte zu Energie ohne Windkraft": Search(("energie",), without=Without(words=("windkraft",))),
    "was zu Mobilität ohne Bürgerbus": Search(("mobilitat",), without=Without(words=("burgerbus",))),
    "gibts was zu mobilität, aber bitte ohne bürgerbus": Search(("mobilitat",), without=Without(words=("burgerbus",))),
    "Leerstand und zwar ohne Wohnungen": Search(("leerstand",), without=Without(words=("wohnungen",))),
    "Leerstand bloß ohne Wohnungen": Search(("leerstand",), without=Without(words=("wohnungen",))),
    "Leerstand ohne Wohnungen und ohne Läden": Search(("leerstand",), without=Without(words=("wohnungen", "laden"))),
    "Zeig mir was zu Leerstand und keine Wohnungen": Search(("leerstand",), without=Without(words=("wohnungen",))),
    "Leerstand in Hessen und keine Wohnungen": Search(
        ("leerstand",), laender=("he",), without=Without(words=("wohnungen",))
    ),
    "Mobilität ohne Bürgerbus, ohne Rad": Search(("mobilitat",), without=Without(words=("burgerbus", "rad"))),
    "Ich suche was zu Leerstand, aber bitte ohne Wohnungen": Search(
        ("leerstand",), without=Without(words=("wohnungen",))
    ),
    "mobility but please without bikes": Search(("mobility",), without=Without(words=("bikes",))),
    "what about integration in small towns, not big cities": Search(
        ("integration", "smalltown"), without=Without(words=("bigcity",))
    ),
    "Ohne Leerstand: wie viele Projekte?": Search(count=True, without=Without(words=("leerstand",))),
    "Ohne Bürgerbus: welche Verbünde gibt es?": Search(without=Without(words=("burgerbus",))),
    "housing without new houses": Search(("housing",), without=Without(words=("newhouses",))),
    "Gibt es etwas ohne Leerstand?": Search(without=Without(words=("leerstand",))),
    "Show me everything but Hesse": Search(without=Without(laender=("he",))),
    "Alles außer: Hessen, Bayern": Search(without=Without(laender=("he", "by"))),
    "Don't show me Hesse": Search(without=Without(laender=("he",))),
    "Gibt es Reallabore, die nicht in NRW sind?": Search(themes=("reallabore",), without=Without(laender=("nw",))),
    # Behind
    "Hessen nicht, aber Thüringen": Search(laender=("th",), without=Without(laender=("he",))),
    "Hessen nicht, Bayern schon": Search(laender=("by",), without=Without(laender=("he",))),
    "Hessen, Bayern und Sachsen nicht, Thüringen ja": Search(
        laender=("th",), without=Without(laender=("he", "by", "sn"))
    ),
    "Projekte in Hessen nicht, in Thüringen ja": Search(laender=("th",), without=Without(laender=("he",))),
    "Thüringen ja, Hessen nein": Search(laender=("th",), without=Without(laender=("he",))),
    "Hesse no, Thuringia yes": Search(laender=("th",), without=Without(laender=("he",))),
    "Projects in Thuringia, Hesse excluded": Search(laender=("th",), without=Without(laender=("he",))),
    "Sachsen, Zwickau aber nicht": Search(laender=("sn",), without=Without(places=("zwickau",))),
    "Leerstand nein, Mobilität ja": Search(("mobilitat",), without=Without(words=("leerstand",))),
    "leerstand nicht, aber mobilität": Search(("mobilitat",), without=Without(words=("leerstand",))),
    "Innenentwicklung nicht, Daten ja": AboutTheme(("daten",)),
    "KIF nicht, aber KOMET": AboutVerbuende(("komet",)),
    "Cottbus mal beiseite: wer gehörte sonst noch zum Thema Datenmanagement?": Search(
        themes=("daten",), without=Without(places=("cottbus",))
    ),
    "Hessen und Bayern kenne ich schon, was gibt es sonst?": Search(without=Without(laender=("he", "by"))),
    "KIF kenne ich schon, aber KOMET nicht": AboutVerbuende(("komet",)),
    "Erzähl mir von KIF. Und bitte nicht KOMET, das kenne ich schon.": AboutVerbuende(("kif",)),
    # Others of the same kind are asked for
    "Projekte in Dortmund, aber nicht in Wuppertal": Search(
        places=("dortmund",), without=Without(places=("wuppertal",))
    ),
    "Nicht in Dortmund, aber in Wuppertal": Search(places=("wuppertal",), without=Without(places=("dortmund",))),
    "Projekte in Nienburg, aber nicht in Gifhorn": Search(
        places=("nienburg-weser",), without=Without(places=("lk-gifhorn",))
    ),
    "Projekte mit dem ILS, aber ohne die TU Dortmund": Search(
        organisations=("ils",), without=Without(organisations=("tu-dortmund",))
    ),
    "Thema Innenentwicklung, aber nicht in Hessen": Search(
        themes=("innenentwicklung",), without=Without(laender=("he",))
    ),
    "Welches Projekt in Hessen, aber nicht in Thüringen lief am längsten?": Superlative(
        "longest", laender=("he",), without=Without(laender=("th",))
    ),
    # Places that share a name, or that are words anybody says
    "niedersachsen aber nicht diepholz": Search(laender=("ni",), without=Without(places=("diepholz", "lk-diepholz"))),
    "gemeinden in niedersachsen außer norden": Search(laender=("ni",), without=Without(places=("norden",))),
    "Was gibt es außer in Hessen noch in Bayern?": Search(laender=("by",), without=Without(laender=("he",))),
    "Weder in Hessen noch bei den Daten": Search(without=Without(("daten",), laender=("he",))),
    "Projekte außer Norden": Search(without=Without(places=("norden",))),
    "niedersachsen ohne norden": Search(laender=("ni",), without=Without(places=("norden",))),
    "Ruhrgebiet ohne Essen": Search(("ruhrgebiet",), without=Without(places=("essen",))),
    "Gemeinden außer Essen in NRW": Search(laender=("nw",), without=Without(places=("essen",))),
    # By contrast
    "Not Hesse but Thuringia": Search(laender=("th",)),
    "Not Dortmund, Wuppertal! Who was active there?": Search(places=("wuppertal",)),
    "Nicht die TU Dortmund, sondern das ILS": Search(organisations=("ils",)),
    "Hessen oder Bayern? Nicht Bayern.": Search(laender=("he",), without=Without(laender=("by",))),
    "nicht Leerstand, sondern Mobilität": Search(("mobilitat",)),
    "nicht pflege eher wohnen": Search(("wohnen",)),
    "Projekte nicht in Hessen, lieber in Bayern": Search(laender=("by",)),
    "not mobility but in Hesse": Search(laender=("he",), without=Without(words=("mobility",))),
    "nicht Mobilität, aber in Hessen": Search(laender=("he",), without=Without(words=("mobilitat",))),
    "nicht genug Wohnungen in Hessen": Search(("wohnungen",), laender=("he",)),
    "nur Wohnen, keine Pflege": Search(("wohnen",), without=Without(words=("pflege",))),
    "Nur noch ältere Menschen hier, keine Jugend": Search(("alteremenschen", "jugend")),
    "Senioren, nicht auf dem Land": Search(("senioren",), without=Without(words=("landlich",))),
    "Senioren in der Stadt, nicht auf dem Land": Search(("senioren",), without=Without(words=("landlich",))),
    "nur in der Großstadt, nicht auf dem Land": kinds.Remark("size"),
    "nur auf dem Land, keine Großstadt": Search(("landlich",), without=Without(words=("grossstadt",))),
    "wir sind ein dorf in bayern ohne bus und suchen beispiele": Search(laender=("by",)),
    "Wir suchen Projekte in Bayern ohne Bus": Search(laender=("by",), without=Without(words=("bus",))),
    "show me projects in Hesse without vacancy": Search(laender=("he",), without=Without(words=("vacancy",))),
    "Ich kann nicht nach Hessen, lieber Bot, was gibt es in Bayern?": Search(
        laender=("by",), without=Without(laender=("he",))
    ),
    "Leerstand ohne Hochschulen in Niedersachsen": Search(
        ("leerstand",), laender=("ni",), without=Without(sorts=("university",))
    ),
    "Projekte in Bayern ohne Bus": Search(laender=("by",), without=Without(words=("bus",))),
    "ohne Hochschulen": Search(without=Without(sorts=("university",))),
    "Alles zum Thema Daten. Stopp, falsch: nicht Daten, sondern Reallabore!": AboutTheme(("reallabore",)),
    "Münster, aber das kleine in Hessen, nicht die Fahrradstadt": Search(laender=("he",), places=("muenster",)),
    "Meißner, nicht Meißen!": Search(places=("meissner",), without=Without(towns=("meissen",))),
    # Verbünde
    "Neben KIF, welche Projekte gehören zur Innenentwicklung?": Search(
        themes=("innenentwicklung",), without=Without(verbuende=("kif",))
    ),
    "Neben KIF und KOMET, welche Projekte gehören zur Innenentwicklung?": Search(
        themes=("innenentwicklung",), without=Without(verbuende=("kif", "komet"))
    ),
    "Other than KIF, which project had Göttingen's Georg-August-Universität on board?": Search(
        organisations=("uni-goettingen",), without=Without(verbuende=("kif",))
    ),
    "außer kif, welche projekte aus niedersachsen zur innenentwicklung": Search(
        themes=("innenentwicklung",), laender=("ni",), without=Without(verbuende=("kif",))
    ),
    "Was gibt es außer Reallaboren?": Members(("reallabore",), without=True),
    "I already know KIF, what else is there in Lower Saxony?": Search(
        laender=("ni",), without=Without(verbuende=("kif",))
    ),
    "Everyone knows KIF, show me the others": Search(without=Without(verbuende=("kif",))),
    "Zeig mir nicht KIF": Search(without=Without(verbuende=("kif",))),
    "Don't tell me about KIF again": Search(without=Without(verbuende=("kif",))),
    "Alles zu Daten, aber nicht KomMonitor": Search(("daten",), without=Without(verbuende=("kommonitor",))),
    # In the middle of a question
    "Welche Verbünde waren in Hessen nicht aktiv?": Search(without=Without(laender=("he",))),
    "In Hessen sind welche Verbünde nicht gewesen?": Search(without=Without(laender=("he",))),
    "Which projects is Hesse not part of?": Search(without=Without(laender=("he",))),
    "Verbünde, bei denen Hessen nicht dabei war": Search(without=Without(laender=("he",))),
    "An welchen Verbünden war die TU Dortmund nicht beteiligt?": Search(
        without=Without(organisations=("tu-dortmund",))
    ),
    "Welche Verbünde hat die TU Dortmund nicht koordiniert?": Search(
        leading=True, without=Without(organisations=("tu-dortmund",))
    ),
    "Which projects did TU Dortmund not take part in?": Search(without=Without(organisations=("tu-dortmund",))),
    # The same where they are counted
    "Wie viele Verbünde hat die TU Dortmund nicht koordiniert?": Search(
        leading=True, count=True, without=Without(organisations=("tu-dortmund",))
    ),
    "How many projects did TU Dortmund not lead?": Search(
        leading=True, count=True, without=Without(organisations=("tu-dortmund",))
    ),
    "Wie viele Verbünde in NRW leitete die TU Dortmund nicht?": Search(
        laender=("nw",), leading=True, count=True, without=Without(organisations=("tu-dortmund",))
    ),
    "Bei wie vielen war die TU Dortmund nicht dabei?": Search(
        count=True, without=Without(organisations=("tu-dortmund",))
    ),
    "Wie viele Verbünde behandeln Leerstand nicht?": Search(count=True, without=Without(words=("leerstand",))),
    "Bei welchen Reallaboren war das ILS nicht dabei?": Search(
        themes=("reallabore",), without=Without(organisations=("ils",))
    ),
    "Welche Verbünde in Hessen haben die TU Dortmund nicht dabei?": Search(
        laender=("he",), without=Without(organisations=("tu-dortmund",))
    ),
    # What is elsewhere, also behind a word that asks for yes or no
    "Gibt es außerhalb von NRW Reallabore?": Search(themes=("reallabore",), without=Without(laender=("nw",))),
    "Are there any outside Hesse?": Search(without=Without(laender=("he",))),
    "Sind da auch welche nicht aus NRW?": Search(without=Without(laender=("nw",))),
    "Gibt es Reallabore nicht in NRW?": Search(themes=("reallabore",), without=Without(laender=("nw",))),
    "Woanders als in Hessen": Search(without=Without(laender=("he",))),
    # What is dropped
    "Projects in Hesse, leave Bavaria out": Search(laender=("he",), without=Without(laender=("by",))),
    "Lass Hessen raus": Search(without=Without(laender=("he",))),
    "Hessen raus, Thüringen rein": Search(laender=("th",), without=Without(laender=("he",))),
    "Hessen lass mal, zeig lieber Thüringen": Search(laender=("th",), without=Without(laender=("he",))),
    "Forget Hesse, show me Saxony": Search(laender=("sn",), without=Without(laender=("he",))),
    "Forget about KIF, what about KOMET?": AboutVerbuende(("komet",)),
    "Lass KIF weg": Search(without=Without(verbuende=("kif",))),
    "Hessen kannst du streichen": Search(without=Without(laender=("he",))),
    "Genug von Hessen, jetzt Bayern": Search(laender=("by",), without=Without(laender=("he",))),
    "Nichts gegen Hessen, aber was läuft in Bayern?": Search(laender=("by",), without=Without(laender=("he",))),
    "We don't need Hesse, we need Bavaria": Search(laender=("by",), without=Without(laender=("he",))),
    "Ich brauche nichts aus Hessen, nur aus Sachsen": Search(laender=("sn",), without=Without(laender=("he",))),
    "Ich wohne nicht mehr in Hessen, jetzt in Sachsen. Was gibt es hier?": Search(
        laender=("sn",), without=Without(laender=("he",))
    ),
    "Sachsen. Aber ohne Zwickau.": Search(laender=("sn",), without=Without(places=("zwickau",))),
    "Was passierte in der Stadt Dortmund? Reallabore bitte nicht, die kenn ich schon.": Search(
        places=("dortmund",), without=Without(themes=("reallabore",))
    ),
    # What begins like a question, but asks it of nobody
    "Don't show me KIF": Search(without=Without(verbuende=("kif",))),
    "don't show KIF": Search(without=Without(verbuende=("kif",))),
    "Don't give me Hesse": Search(without=Without(laender=("he",))),
    "isn't in Hesse": Search(without=Without(laender=("he",))),
    "wasn't talking about Hesse but Bavaria": Search(laender=("by",)),
    "Projects which weren't in Hesse": Search(without=Without(laender=("he",))),
    # Subjects and themes
    "projects for young people, not old people": Search(("youngpeople",), without=Without(words=("olderpeople",))),
    "Leerstand, nicht Mobilität": Search(("leerstand",), without=Without(words=("mobilitat",))),
    "Alle Themen außer Daten": Members(("daten",), without=True),
    "Innenentwicklung ist nicht mein Thema, zeig mir die anderen": Members(("innenentwicklung",), without=True),
    # What there is to be none of behind a comma
    "Projekte zur Mobilität, keine Bürgerbusse": Search(("mobilitat",), without=Without(words=("burgerbusse",))),
    "was zu Leerstand, keine Wohnungen": Search(("leerstand",), without=Without(words=("wohnungen",))),
    "Projekte in Städten, keine Dörfer": Search(without=Without(words=("dorfer",))),
    "housing, no holiday homes please": Search(("housing",), without=Without(words=("holidayhome",))),
    "Mobilität, keine Bürgerbusse": Search(("mobilitat",), without=Without(words=("burgerbusse",))),
    "Wohnen, keine Ferienwohnungen": Search(("wohnen",), without=Without(words=("ferienwohnungen",))),
    "Wohnen, keine Senioren": Search(("wohnen",), without=Without(words=("senioren",))),
    "integration, no refugees": Search(("integration",), without=Without(words=("refugees",))),
    # What is known to be there
    "Leerstand ohne die Dörfer": Search(("leerstand",), without=Without(words=("dorfer",))),
    "Energie ohne die Windkraft": Search(("energie",), without=Without(words=("windkraft",))),
    "housing without the elderly": Search(("housing",), without=Without(words=("elderly",))),
    "tourism without the islands": Search(("tourism",), without=Without(words=("islands",))),
    # All but something
    "brownfields anywhere in Germany but Lower Saxony": Search(("brownfields",), without=Without(laender=("ni",))),
    "everywhere but in Hesse": Search(without=Without(laender=("he",))),
    "all living labs but the ones in NRW": Search(themes=("reallabore",), without=Without(laender=("nw",))),
    "all projects but KIF": Search(without=Without(verbuende=("kif",))),
    "everything on housing but the villages": Search(("housing",), without=Without(words=("villages",))),
    # Times
    "Welche Projekte in Hessen laufen 2019 nicht mehr?": Search(laender=("he",), times=("endto2018",)),
    "Welche Verbünde liefen im Mai 2019 nicht mehr?": Search(times=("endto2019-04",)),
    "Which projects were no longer running in 2020?": Search(times=("endto2019",)),
}
ASKED_FOR: dict[str, Question] = {
    "Welche Projekte lassen Dörfer nicht allein?": Search(("dorfer",)),
    "Welche Projekte helfen, wenn der Bus nicht fährt?": Search(("bus", "fahrt")),
    "Welche Verbünde vergessen die Jugend nicht?": Search(("jugend",)),
    "Wie viele Verbünde vergessen die Jugend nicht?": Search(("jugend",), count=True),
    "Wie viele Leute hat die TU Dortmund nicht dabei?": Search(organisations=("tu-dortmund",), count=True),
    "Welche Verbünde haben die Jugend nicht vergessen?": Search(("jugend",)),
    "Welches Projekt löst Leerstand nicht?": Search(("leerstand",)),
    "Welche Verbünde können Leerstand nicht verhindern?": Search(("leerstand",)),
    "Welche Projekte scheuen Konflikte nicht?": Search(("konflikte",)),
    "Welche Projekte lösten Leerstand nicht?": Search(("leerstand",)),
    "Projekte für Leute, die nicht mobil sind": Search(("mobil",)),
    "projects for people who are not mobile": Search(("mobile",)),
    "Projekte zu Flüchtlingen, nicht in Städten": Search(("fluchtlingen",)),
    "migration projects not in big cities": Search(("migration",)),
    "Gibt es nichts mehr zu Leerstand?": Search(("leerstand",)),
    "wir suchen was für unsere alten leute die nicht mehr zum arzt kommen": Search(("arzt",)),
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
    "Projects not far from Cottbus": Search(places=("cottbus",), around=True),
    "Projekte rund um Bremen": Search(places=("bremen",), around=True),
    "Nicht weit weg von Dortmund": Search(places=("dortmund",), around=True),
    "I didn't mean Hesse, I meant Saxony": Search(laender=("sn",)),
    "hmm no I meant only in Hesse": Search(laender=("he",)),
    "zeig mir alle projekte in hessen die nichts mit leerstand zu tun haben": Search(
        laender=("he",), without=Without(words=("leerstand",))
    ),
    "Oh no, I wanted Saxony": Search(laender=("sn",)),
    "I said Brandenburg, not Bremen": Search(laender=("bb",)),
    "Ich habe nach Hessen gefragt, nicht nach Thüringen": Search(laender=("he",)),
    "Hast du nichts in Bayern?": Search(laender=("by",)),
    "Nichts in Bayern?": Search(laender=("by",)),
    "Gibt es Projekte in Hessen, die nichts mit Leerstand zu tun haben?": Search(
        laender=("he",), without=Without(words=("leerstand",))
    ),
    "Which won't be in Hesse?": Search(without=Without(laender=("he",))),
    "There's nothing in Bavaria, right?": Search(laender=("by",)),
    "Nicht zu fassen, dass es nichts in Hamburg gibt": Search(laender=("hh",)),
    "Hessen ist nicht dabei, oder?": Search(laender=("he",), facts=("partners",)),
    "Gibt es in Hessen nicht auch Reallabore?": Search(themes=("reallabore",), laender=("he",)),
    "Gibt es Reallabore nicht auch in Hessen?": Search(themes=("reallabore",), laender=("he",)),
    "Aren't there any in Hesse?": Search(laender=("he",)),
    "Was kam bei KIF raus?": kinds.Facts(("kif",), ("outcome",)),
    "Zeig mir Thüringen und vergiss nicht Hessen": Search(laender=("th", "he")),
    "I don't need much, just the list of projects in Hesse": Search(laender=("he",)),
    "Forget what I said, who led KIF?": kinds.Facts(("kif",), ("coordinator",)),
    "Don't forget KIF": AboutVerbuende(("kif",)),
    "Don't you know KIF?": AboutVerbuende(("kif",)),
    "I know KIF, who led it?": kinds.Facts(("kif",), ("coordinator",)),
    "nicht nur Hessen, sondern auch Bayern": Search(laender=("he", "by")),
    "Homberg an der Efze, nicht Homberg an der Ohm: Lief da etwas?": Search(places=("homberg",)),
    "Ist KIF nicht in Hessen?": kinds.IsAt(("kif",), laender=("he",)),
    "wasn't KIF in Lower Saxony": kinds.IsAt(("kif",), laender=("ni",)),
    "So isn't KIF in Hesse?": kinds.IsAt(("kif",), laender=("he",)),
    "But wasn't KIF in Hesse?": kinds.IsAt(("kif",), laender=("he",)),
    "isn't DeWaK in Essen": kinds.IsAt(("dewak",), places=("essen",)),
    "Wasn't the TU Dortmund in MOSAIK": kinds.IsAt(("mosaik",), organisations=("tu-dortmund",)),
    "doesn't KoSI-LAB belong to living labs": kinds.IsIn(("kosi-lab",), "reallabore"),
    "aren't KIF and KOMET both about inner development": kinds.IsIn(("kif", "komet"), "innenentwicklung"),
    "didn't KOMET run until 2020": kinds.Facts(("komet",), ("when",), ("end2020",)),
    "isn't there a project in Berlin": Search(laender=("be",)),
    "aren't there projects in Bavaria": Search(laender=("by",)),
    "weren't there two projects in Saxony": Search(laender=("sn",)),
    "haven't there been any projects in Saarland": Search(laender=("sl",)),
    "Gehört NaKoFi nicht zu den Daten?": kinds.IsIn(("nakofi",), "daten"),
    "Gehört neben KIF auch KOMET zur Innenentwicklung?": kinds.IsIn(("kif", "komet"), "innenentwicklung"),
    "I know nothing about KIF": AboutVerbuende(("kif",)),
    "KIF kenne ich schon. Wann lief das?": kinds.Facts(("kif",), ("when",)),
    "Kein Nachfolger für den Betrieb": Search(("nachfolger", "betrieb")),
    "Wohnen ohne Auto": Search(("wohnen", "ohneauto")),
    "Hausarzt geht in rente und kein nachfolger": Search(("hausarzt", "rente", "nachfolger")),
    "keine Wohnung und keine Arbeit für junge Leute": Search(("wohnung", "arbeit", "jungemenschen")),
    "Laden zu, Bus weg und keine Jugend": Search(("laden", "bus", "jugend")),
    "Alte Leute ohne Auto und ohne Bus": Search(("alteremenschen", "ohneauto", "bus")),
    "Wir haben Busse, aber leider ohne Fahrer": Search(("busse", "fahrer")),
    "Kein Arzt: welche Projekte helfen?": Search(("arzt",)),
    "Ohne Witz: wie viele Projekte?": kinds.AllVerbuende(count=True),
    "Dorf ohne Laden": Search(("dorf", "laden")),
    "Dorf ohne den Laden": Search(("dorf", "laden")),
    "Wohnen ohne einen Aufzug": Search(("wohnen", "aufzug")),
    "Mobilität ohne das Auto": Search(("mobilitat", "auto")),
    "Einkaufen ohne den Bus": Search(("einkaufen", "bus")),
    "mobility, no bus": Search(("mobility", "bus")),
    "mobility without the bus": Search(("mobility", "bus")),
    "living without the car": Search(("living", "car")),
    # What a village or young people lack, and what there is none of
    "Dorf, keine Ärzte": Search(("dorf", "arzte")),
    "Projekte für Dörfer, keine Läden": Search(("dorfer", "laden")),
    "young people, no jobs": Search(("youngpeople", "jobs")),
    "no shops, no bus": Search(("shops", "bus")),
    "Wohnung, keine Heizung": Search(("wohnung", "heizung")),
    "Projekte für Jugendliche, keine Ausbildungsplätze": Search(("jugendliche", "ausbildungsplatze")),
    "Projects for old people, no bus in the village": Search(("olderpeople", "bus", "village")),
    "Projekte für Betriebe, keine Nachfolger": Search(("betriebe", "nachfolger")),
    "Betriebe, keine Nachfolger": Search(("betriebe", "nachfolger")),
    "Jugendliche, keine Jobs": Search(("jugendliche", "jobs")),
    "Senioren, keine Busse": Search(("senioren", "busse")),
    "Projekte im ländlichen Raum, keine Ärzte": Search(("landlicherraum", "arzte")),
    "Projekte auf dem Land, keine Ärzte": Search(("landlich", "arzte")),
    # ... nor where nobody deals with the subject
    "Gesundheit, keine Ärzte": Search(("gesundheit",), without=Without(words=("arzte",))),
    # What nobody or everybody has who deals with the subject
    "Health, no doctors": kinds.Perhaps(("health", "doctors")),
    "Einkaufen, keine Läden": Search(("einkaufen", "laden")),
    "I know all of them but Hesse was new to me": Search(laender=("he",)),
    "There is nothing about buses here, is there?": Search(("buses",)),
    "Ich kenne mich nicht aus in Thüringen": kinds.NotUnderstood(),
    "Ich wohne in Hessen, nicht in Bayern.": kinds.NotUnderstood(),
    "Welche Projekte starteten 2017 nicht mehr?": kinds.NotUnderstood(),
}
NOT_UNDERSTOOD = (
    # What is denied is not named, and the names are not asked for.
    "Die TU Dortmund war nicht dabei",
    "Welche Projekte in Hessen waren nicht erfolgreich?",
    "Wer war in Hessen nicht dabei?",
    "Hessen oder Thüringen, aber nicht beide",
    "I have already toured NRW and Hesse. Which living-lab projects are in neither?",
    "Gibt es etwas in Dortmund und nicht nur in Wuppertal?",
    # Nor as a partner?
    "Welche Projekte wurden vom ILS koordiniert, aber ohne die TU Dortmund?",
    # Nothing is asked.
    "Ohne Hessen wäre die Welt ärmer",
    "Nicht alles ist schlecht in Thüringen",
    "Nicht in Bayern wohnen, das wäre schlimm",
    "I never liked Hesse",
    "I don't live in Hesse any more",
    "I don't want to live in Hesse",
    "Which trains don't run in Lower Saxony this weekend?",
    "Lass die Katze raus",
)


@pytest.mark.parametrize(("text", "question"), LEFT_OUT.items())
def test_what_is_denied_is_left_out(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(("text", "question"), ASKED_FOR.items())
def test_what_is_only_asked_or_told_is_not_turned_round(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize("text", NOT_UNDERSTOOD)
def test_where_it_is_not_clear_what_is_left_nothing_is_told(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.NotUnderstood)
