"""Each kind of question, in both languages, as people type it."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.catalogue import load
from bot.questions import Note, Understander, kinds
from bot.questions.kinds import Question
from bot.questions.words.word_files import vocabulary

QUESTIONS: list[tuple[str, str | None, Question]] = [
    ("which theme is NaKoFi in?", "en", kinds.ThemeOf(("nakofi",))),
    ("In welchem Thema ist KIF?", "de", kinds.ThemeOf(("kif",))),
    ("imona thema", "de", kinds.ThemeOf(("imona",))),
    ("nakofi", None, kinds.AboutVerbuende(("nakofi",))),
    ("Wozu gehört KomMonitor?", "de", kinds.ThemeOf(("kommonitor",))),
    ("In welchen Themen sind NaKoFi und iMona?", "de", kinds.ThemeOf(("nakofi", "imona"))),
    ("Welche Verbünde gehören zu Innenentwicklung?", "de", kinds.Members(("innenentwicklung",))),
    ("projects in data management", "en", kinds.Members(("daten",))),
    ("Welche Verbünde gehören nicht zu Innenentwicklung?", "de", kinds.Members(("innenentwicklung",), without=True)),
    ("Worum geht es bei den Reallaboren?", "de", kinds.AboutTheme(("reallabore",))),
    ("Was ist das Thema Reallabore und welche Projekte gehören dazu?", "de", kinds.AboutTheme(("reallabore",))),
    ("Erzähl mir was über Thema zwei", "de", kinds.AboutTheme(("innenentwicklung",))),
    ("Wie viele Verbünde hat Thema vier?", "de", kinds.Members(("daten",), count=True)),
    # A number of something else behind "Thema" is none of a theme.
    ("Zu diesem Thema drei Fragen", "de", kinds.AllThemes(count=True)),
    ("zum thema drei gute projekte", "de", kinds.AllVerbuende()),
    ("what is the data management theme about", "en", kinds.AboutTheme(("daten",))),
    ("was macht KuDeQua", "de", kinds.AboutVerbuende(("kudequa",))),
    ("tell me about DeWaK", "en", kinds.AboutVerbuende(("dewak",))),
    ("Was ist Kommunen innovativ?", "de", kinds.AboutProgramme()),
    ("Welche Themen gibt es?", "de", kinds.AllThemes()),
    ("list of all projects", "en", kinds.AllVerbuende()),
    ("Wie viele Verbünde gibt es?", "de", kinds.AllVerbuende(count=True)),
    ("how many projects are in participation?", "en", kinds.Members(("reallabore",), count=True)),
    ("Gehört KOMET zu Innenentwicklung?", "de", kinds.IsIn(("komet",), "innenentwicklung")),
    ("does kif belong to data management", "en", kinds.IsIn(("kif",), "daten")),
    ("Welche Projekte gehören zum 3. Thema?", "de", kinds.Members(("reallabore",))),
    ("Welche 2 Themen gibt es?", "de", kinds.AllThemes()),
    ("Welche Fokusthemen gibt es und wie viele Verbünde hat jedes?", "de", kinds.AllThemes(count=True)),
    ("What are the focus themes and how many projects are in each?", "en", kinds.AllThemes(count=True)),
    ("Sind KIF und MOSAIK im selben Thema?", "de", kinds.SameTheme(("kif", "mosaik"))),
    ("NaKoFi und iMona - selbes Thema?", "de", kinds.SameTheme(("nakofi", "imona"))),
    (
        "Sind KIF und NoLA im selben Thema, und wo waren sie?",
        "de",
        kinds.Facts(("kif", "nola"), ("theme", "where"), compared_in=("all",)),
    ),
    ("was ist noch im Thema von KomMonitor?", "de", kinds.Siblings(("kommonitor",))),
    ("what else is in the theme of KIF?", "en", kinds.Siblings(("kif",))),
    ("Wo läuft TempALand?", "de", kinds.Facts(("tempaland",), ("where",))),
    ("Wo und wann lief KIF?", "de", kinds.Facts(("kif",), ("where", "when"))),
    ("Wer koordiniert MIGOEK?", "de", kinds.Facts(("migoek",), ("coordinator",))),
    ("who coordinates migoek", "en", kinds.Facts(("migoek",), ("coordinator",))),
    ("wer macht alles bei koda eg mit", "de", kinds.Facts(("koda-eg",), ("partners",))),
    ("website of iMona?", "en", kinds.Facts(("imona",), ("link",))),
    ("Was kam bei KoSI-LAB heraus?", "de", kinds.Facts(("kosi-lab",), ("outcome",))),
    ("kosi-lab, wann vorbei und was blieb", "de", kinds.Facts(("kosi-lab",), ("when", "outcome"))),
    ("Projekte gegen Leerstand", "de", kinds.Search(("leerstand",))),
    ("Gibt es Mobilitätsprojekte?", "de", kinds.Search(("mobilitat",))),
    ("Was gibt es in Hessen?", "de", kinds.Search(laender=("he",))),
    ("Projekte, die nicht in Hessen liegen", "de", kinds.Search(without=kinds.Without(laender=("he",)))),
    ("Welche Verbünde gibt es außer in Hessen?", "de", kinds.Search(without=kinds.Without(laender=("he",)))),
    ("Mobilität in Bayern", "de", kinds.Search(("mobilitat",), laender=("by",))),
    ("Wie viele in NRW?", "de", kinds.Search(laender=("nw",), count=True)),
    ("Woran ist die TU Dortmund beteiligt?", "de", kinds.Search(organisations=("tu-dortmund",))),
    ("Innenentwicklung in Hessen", "de", kinds.Search(themes=("innenentwicklung",), laender=("he",))),
    ("Läuft KIF in Hessen?", "de", kinds.IsAt(("kif",), laender=("he",))),
    ("Ist die TU Dortmund bei KIF dabei?", "de", kinds.IsAt(("kif",), organisations=("tu-dortmund",))),
    ("Welches Thema hat die meisten Verbünde?", "de", kinds.Superlative("most")),
    ("which project ran longest?", "en", kinds.Superlative("longest")),
    ("Läuft KIF noch?", "de", kinds.Facts(("kif",), ("when", "outcome"), ("running",))),
    ("Wie viel Geld gab es für KIF?", "de", kinds.Facts(("kif",), ("money",))),
    ("Mobility in Bavaria", "en", kinds.Search(("mobility",), laender=("by",))),
    ("Is iMona in Hesse?", "en", kinds.IsAt(("imona",), laender=("he",))),
    ("Ich weiß nicht, was gibt es in Hessen?", "de", kinds.Search(laender=("he",))),
    ("Are there no projects in Hesse?", "en", kinds.Search(laender=("he",))),
    ("Ist das nicht das Thema Innenentwicklung?", "de", kinds.AboutTheme(("innenentwicklung",))),
    ("Welche Verbünde endeten 2019?", "de", kinds.Search(times=("end2019",))),
    ("projects that started in 2017", "en", kinds.Search(times=("start2017",))),
    ("Welche Projekte starteten nach Mai 2017?", "de", kinds.Search(times=("startfrom2017-06",))),
    ("Welche Verbünde waren vor 2019 fertig?", "de", kinds.Search(times=("endto2018",))),
    (
        "Between March and May 2020, which consortia came to an end?",
        "en",
        kinds.Search(times=("endfrom2020-03", "endto2020-05")),
    ),
    ("projects which began between 2016 and 2017", "en", kinds.Search(times=("startfrom2016", "startto2017"))),
    ("Welche Projekte liefen 2018?", "de", kinds.Search(times=("run2018",))),
    ("NRW-Projekte, die schon 2016 angefangen haben", "de", kinds.Search(laender=("nw",), times=("startto2016",))),
    ("Leerstand oder Mobilität", "de", kinds.Search(("leerstand", "mobilitat"), either=True)),
    (
        "Projekte zu Leerstand, aber nichts mit Genossenschaften",
        "de",
        kinds.Search(("leerstand",), without=kinds.Without(words=("genossenschaften",))),
    ),
    ("all projects except KIF", "en", kinds.Search(without=kinds.Without(verbuende=("kif",)))),
    ("projects not about mobility", "en", kinds.Search(without=kinds.Without(words=("mobility",)))),
    ("Projekte ohne Leerstand", "de", kinds.Search(without=kinds.Without(words=("leerstand",)))),
    (
        "Was KIF in Nienburg, Gifhorn and Hesse?",
        "en",
        kinds.IsAt(("kif",), laender=("he",), places=("nienburg-weser", "lk-gifhorn")),
    ),
    ("Ist KIF in Bayern tätig?", "de", kinds.IsAt(("kif",), laender=("by",))),
    (
        "Projekte in Niedersachsen, aber nicht in Hessen",
        "de",
        kinds.Search(laender=("ni",), without=kinds.Without(laender=("he",))),
    ),
    ("Projekte in Dortmund und Essen", "de", kinds.Search(places=("dortmund", "essen"))),
    ("Projekte der TU Dresden in Sachsen", "de", kinds.Search(laender=("sn",), organisations=("tu-dresden",))),
    ("Projekte im Harz", "de", kinds.UnknownPlace()),
    ("Welches Bundesland hat die wenigsten Verbünde?", "de", kinds.AllLaender()),
    ("Wann kommt der nächste Komet?", "de", kinds.AskBack(kinds.Facts(("komet",), ("when",)))),
    # Which name it may be is asked, where it is an ordinary word and nobody named another
    ("da hat die nola doch 500000 euro bekommen", "de", kinds.AskBack(kinds.Facts(("nola",), ("money",)))),
    ("Abwasser, aber ohne NoLA", "de", kinds.Search(("abwasser",), without=kinds.Without(verbuende=("nola",)))),
    (
        "Was läuft in Hessen, aber nicht zur Innenentwicklung?",
        "de",
        kinds.Search(laender=("he",), without=kinds.Without(themes=("innenentwicklung",))),
    ),
    (
        "Projekte außer NoLA und KIF in Thüringen",
        "de",
        kinds.Search(laender=("th",), without=kinds.Without(verbuende=("nola", "kif"))),
    ),
    (
        "Which projects besides KIF and NoLA are in the data theme?",
        "en",
        kinds.Search(themes=("daten",), without=kinds.Without(verbuende=("kif", "nola"))),
    ),
    (
        "Something in Baden-Württemberg that has nothing to do with buses or driving",
        "en",
        kinds.Search(laender=("bw",), without=kinds.Without(words=("buses", "driving"))),
    ),
    (
        "Show me the ones in Hesse, leaving out everything that counts as inner development.",
        "en",
        kinds.Search(laender=("he",), without=kinds.Without(themes=("innenentwicklung",))),
    ),
    ("Passau, war da was?", "de", kinds.Search(towns=("passau",))),
    ("Und bei uns in München?", "de", kinds.Search(towns=("muenchen",))),
    ("Steht Buxtehude auf eurer Liste?", "de", kinds.Search(towns=("buxtehude",))),
    ("Norden – die Stadt, nicht die Himmelsrichtung. Gibts da was?", "de", kinds.Search(places=("norden",))),
    (
        "Bitte alle niedersächsischen Vorhaben, ich mache eine Übersicht fürs Ministerium in Hannover.",
        "de",
        kinds.Search(laender=("ni",)),
    ),
    ("Marburger Uni – welcher Verbund?", "de", kinds.Search(organisations=("uni-marburg",))),
    ("ohne Bus in Bayern, welche Projekte", "de", kinds.Search(("bus",), laender=("by",))),
    ("Welche Bundesländer gingen leer aus?", "de", kinds.AllLaender()),
    (
        "Which projects were not coordinated by TU Dortmund?",
        "en",
        kinds.Search(leading=True, without=kinds.Without(organisations=("tu-dortmund",))),
    ),
    (
        "Welche Projekte in Cottbus haben keine Website?",
        "de",
        kinds.Search(places=("cottbus",), without=kinds.Without(documented=("link",))),
    ),
    (
        "Welche Projekte zu Leerstand haben keine Website?",
        "de",
        kinds.Search(("leerstand",), without=kinds.Without(documented=("link",))),
    ),
    ("Projekte, die nicht 2017 begannen", "de", kinds.Search(without=kinds.Without(times=("start2017",)))),
    ("Welche Projekte sind nicht beendet?", "de", kinds.NotUnderstood()),
    ("Projekte für Menschen ohne Internet", "de", kinds.NotUnderstood()),
    ("Wer leitet das ILS?", "de", kinds.Search(organisations=("ils",))),
    ("Which project ended last?", "en", kinds.Superlative("endedlast")),
    ("Welche Stadt hat die meisten Projekte?", "de", kinds.AllPlaces(("municipality",))),
    ("Wie viel Wasser soll ein Erwachsener trinken?", "de", kinds.NotUnderstood()),
    ("Can you check the grammar of my letter?", "en", kinds.NotUnderstood()),
    (
        "Leerstandskataster Wetterau",
        "de",
        kinds.Search(("leerstandskataster",), places=("leader-wetterau", "wetteraukreis")),
    ),
    ("Welche Verbünde haben keine eigene Website?", "de", kinds.Search(without=kinds.Without(documented=("link",)))),
    (
        "For which projects is no coordinator known?",
        "en",
        kinds.Search(without=kinds.Without(documented=("coordinator",))),
    ),
    # The comma is left out
    ("ich wohne in Kassel was ist da in der nähe", "de", kinds.Search(towns=("kassel",))),
    ("i live in Kassel what is near", "en", kinds.Search(towns=("kassel",))),
    ("kassel", None, kinds.Search(towns=("kassel",))),
    ("lübeck projekte", "de", kinds.Search(towns=("luebeck",))),
    ("mitte", "de", kinds.Search(("mitte",))),
    ("was macht ihr mit lübeck", "de", kinds.Search(towns=("luebeck",))),
    ("was macht ihr mit meinen daten", "de", kinds.Privacy()),
    ("Ärztemangel auf dem Land", "de", kinds.Search(("arzte", "landlich"))),
    ("Welche Verbünde koordiniert die TU Dresden?", "de", kinds.Search(organisations=("tu-dresden",), leading=True)),
    ("Welches Projekt bekam am meisten Geld?", "de", kinds.AllFunding()),
    ("Which consortium received 331,574 euros?", "en", kinds.Search(amounts=("euros331574",))),
    ("Wer hat KIF finanziert?", "de", kinds.Facts(("kif",), ("funder", "money"))),
    ("Who paid for NoLA?", "en", kinds.Facts(("nola",), ("funder", "money"))),
    ("Was zahlte das BMBF für KIF?", "de", kinds.Facts(("kif",), ("money",))),
    ("Wie viel Geld bekamen die Projekte?", "de", kinds.AboutProgramme(("budget",))),
    ("was hat das ganze Programm gekostet, alle Projekte zusammen", "de", kinds.AboutProgramme(("budget",))),
    ("Wer bekommt 800 Euro Mietzuschuss?", "de", kinds.NotUnderstood()),
    ("Wo finde ich den Leitfaden von KOMET?", "de", kinds.Facts(("komet",), ("link",))),
    ("Welche Verbünde spielten in mehr als einem Bundesland?", "de", kinds.Search(spread=("2",))),
    ("Which project is spread over three federal states?", "en", kinds.Search(spread=("3",))),
    ("länderübergreifende Projekte im Datenthema", "de", kinds.Search(themes=("daten",), spread=("2",))),
    ("In wie vielen Bundesländern gab es Projekte?", "de", kinds.AllLaender()),
    ("Alle Orte bitte", "de", kinds.AllPlaces()),
    ("Was kannst du mir zu Pflege sagen?", "de", kinds.Search(("pflege",))),
    ("What can you tell me about vacancy?", "en", kinds.Search(("vacancy",))),
    ("Was macht eine Stadt für Familien lebenswert?", "de", kinds.NotUnderstood()),
    ("Was können wir gegen Leerstand tun?", "de", kinds.Search(("leerstand",))),
    ("Welche Verbünde gehören zu Daten?", "de", kinds.Members(("daten",))),
    ("Which projects do not belong to data?", "en", kinds.Members(("daten",), without=True)),
    ("Welche Themen gab es in Hessen?", "de", kinds.Search(laender=("he",), facts=("theme",))),
    ("Welches Thema hatte Remscheid?", "de", kinds.Search(places=("remscheid",), facts=("theme",))),
    ("Welche Schwerpunkte stehen zur Auswahl?", "de", kinds.AllThemes()),
    ("Welche Reallabore laufen noch?", "de", kinds.Superlative("running", ("reallabore",))),
    ("Welche Projekte liefen nach Förderende weiter?", "de", kinds.Superlative("running")),
    (
        "Hat die Uni Göttingen etwas koordiniert?",
        "de",
        kinds.Search(organisations=("uni-goettingen",), leading=True),
    ),
    ("Wie viele laufen eigentlich noch?", "de", kinds.Superlative("running")),
    ("Läuft in Hessen noch was?", "de", kinds.Superlative("running", laender=("he",))),
    ("Which projects about mobility are still running?", "en", kinds.Superlative("running", words=("mobility",))),
    (
        "Leerstand, aber keine Innenentwicklung",
        "de",
        kinds.Search(("leerstand",), without=kinds.Without(themes=("innenentwicklung",))),
    ),
    ("Wie viele Verbünde haben eine Website?", "de", kinds.Search(count=True, documented=("link",))),
    ("Woher kommen die Daten?", "de", kinds.Remark("sources")),
    ("Künstliche Intelligenz", "de", kinds.Search(("kunstlicheintelligenz",))),
    ("Minden", None, kinds.Search(towns=("minden",))),
    ("Ist KIF fertig?", "de", kinds.Facts(("kif",), ("when",), ("over",))),
    ("list all cities", "en", kinds.AllPlaces(("municipality",))),
    (
        "Welches Thema außer Infrastruktur hat die meisten Verbünde?",
        "de",
        kinds.Superlative("most", without=kinds.Without(themes=("infrastruktur",))),
    ),
    (
        "Leaving NRW aside, which project with known dates ran longest?",
        "en",
        kinds.Superlative("longest", without=kinds.Without(laender=("nw",))),
    ),
    ("start and end date of kleinstadt gestalten", "en", kinds.Facts(("kleinstadt-gestalten",), ("when",))),
    ("what tools came out of kleinstadt gestalten", "en", kinds.Facts(("kleinstadt-gestalten",), ("outcome",))),
    (
        "Welche Ergebnisse gibt es, wenn Kommunen ihre Kleinstadt gestalten?",
        "de",
        kinds.AskBack(kinds.Facts(("kleinstadt-gestalten",), ("outcome",))),
    ),
    ("Welche zwei Bundesländer haben die meisten Projekte?", "de", kinds.AllLaender()),
    ("Projekte zu Leerstand und Blockchain", "de", kinds.Search(("leerstand", "blockchain"))),
    ("Blockchain oder Leerstand?", "de", kinds.Search(("blockchain", "leerstand"), either=True)),
    (
        "KIF and NaKoFi both deal with money. Do they share a theme or not?",
        "en",
        kinds.SameTheme(("kif", "nakofi")),
    ),
    (
        "Would you have anything on wastewater? I would be most grateful.",
        "en",
        kinds.Search(("wastewater",)),
    ),
    ("Bei uns stehen Läden leer. Hat das jemand untersucht?", "de", kinds.Search(("ladenleer",))),
    ("In welchem Thema geht es um Leerstand?", "de", kinds.ThemesOn(("leerstand",))),
    # What was counted there by the one Verbund that worked there
    ("Wie viele leere Gebäude wurden im Ilm-Kreis gezählt?", "de", kinds.AboutVerbuende(("komet",))),
    ("Wie viele Gebäude standen 2016 im südlichen Ilm-Kreis leer?", "de", kinds.AboutVerbuende(("komet",))),
    ("how many empty buildings were there in the Ilm district", "en", kinds.AboutVerbuende(("komet",))),
    ("Wie viele Schulen gibt es in Zwickau?", "de", kinds.Remark("elsewhere", places=("zwickau",))),
    ("Gibt es ein Fokusthema Tourismus?", "de", kinds.ThemesOn(("tourismus",))),
    ("which theme deals with wastewater?", "en", kinds.ThemesOn(("wastewater",))),
    ("Welcher Verbund endete als erster?", "de", kinds.Superlative("endedfirst")),
    ("which consortium was the last to finish?", "en", kinds.Superlative("endedlast")),
    ("Welche Projekte endeten nicht 2019?", "de", kinds.Search(without=kinds.Without(times=("end2019",)))),
    ("Welche Projekte ohne Website endeten 2019?", "de", kinds.NotUnderstood()),
    ("projects in hesse that finished in twenty nineteen", "en", kinds.Search(laender=("he",), times=("end2019",))),
    ("Welche Projekte begannen zweitausendsiebzehn?", "de", kinds.Search(times=("start2017",))),
    (
        "Any project in Hesse where citizens bought an old house together and did it up?",
        "en",
        kinds.Search(("citizens", "oldhouse"), laender=("he",)),
    ),
    (
        "Welche Projekte gab es in Hessen, ich brauche das für einen Vortrag im Rathaus",
        "de",
        kinds.Search(laender=("he",)),
    ),
    (
        "nrw aber ohne dortmund und ohne daten",
        "de",
        kinds.Search(laender=("nw",), without=kinds.Without(themes=("daten",), places=("dortmund",))),
    ),
    ("shoping in Bavaria", "en", kinds.Search(("shopping",), laender=("by",))),
    (
        "Wann endete das Projekt in Remscheid, und wer leitete es?",
        "de",
        kinds.Search(places=("remscheid",), facts=("when", "coordinator")),
    ),
    ("Which theme is the project in Cottbus in?", "en", kinds.Search(places=("cottbus",), facts=("theme",))),
    ("Wer koordiniert die Projekte in Hessen?", "de", kinds.Search(laender=("he",), facts=("coordinator",))),
    ("Link zum Projekt mit den Mitfahrbänken?", "de", kinds.Search(("mitfahrbanken",), facts=("link",))),
    ("gibt es ein projekt namens quarzilla", "de", kinds.UnknownName(kinds.AboutVerbuende(()))),
    ("Kennst du ein Projekt SolarDorf?", "de", kinds.UnknownName(kinds.AboutVerbuende(()))),
    ("Is there a project called GreenTrack?", "en", kinds.UnknownName(kinds.AboutVerbuende(()))),
    (
        "Verbünde in Thür., die nicht unter Infrastruktur u. Daseinsvorsorge laufen.",
        "de",
        kinds.Search(laender=("th",), without=kinds.Without(themes=("infrastruktur",))),
    ),
    (
        "Everything in the infrastructure theme except for the ones from NRW",
        "en",
        kinds.Search(themes=("infrastruktur",), without=kinds.Without(laender=("nw",))),
    ),
    (
        "Hessen kenne ich schon, was gibt es sonst zu Leerstand?",
        "de",
        kinds.Search(("leerstand",), without=kinds.Without(laender=("he",))),
    ),
    (
        "projects in NRW, Dortmund I already know",
        "en",
        kinds.Search(laender=("nw",), without=kinds.Without(places=("dortmund",))),
    ),
    ("Ich kenne Hessen gut, was gibt es da?", "de", kinds.Search(laender=("he",))),
    ("Hessen kenne ich nicht, was gibt es da?", "de", kinds.Search(laender=("he",))),
    ("Was Hesse excluded?", "en", kinds.Search(laender=("he",))),
    (
        "In Dortmund kenne ich schon jemanden, welche Projekte gab es dort?",
        "de",
        kinds.Search(places=("dortmund",)),
    ),
    ("Welche Projekte begannen 2017 und sind nicht zu Ende?", "de", kinds.NotUnderstood()),
    ("Welche liefen nicht länger als bis 2019?", "de", kinds.Search(times=("endto2019",))),
    ("Welche wurden 2019 nicht beendet?", "de", kinds.Search(without=kinds.Without(times=("end2019",)))),
    ("there are twenty fifteen year olds in the project in Hesse", "en", kinds.Search(laender=("he",))),
    ("Welche Projekte mit Website fehlen in Hessen?", "de", kinds.Search(laender=("he",), documented=("link",))),
    ("Wo ist die Toilette?", "de", kinds.Search(("toilette",))),
    ("Wann wurde Remscheid gegründet?", "de", kinds.Remark("elsewhere", places=("remscheid",))),
    ("letzte Woche war ich in Hessen, welche Projekte gibt es?", "de", kinds.Search(laender=("he",))),
    ("I need the complete list of consortia for an appendix.", "en", kinds.AllVerbuende()),
    ("Bitte eine Liste aller Projekte zu Klimawandel", "de", kinds.Search(("klimawandel",))),
    ("Can I take my bike on the ferry to Juist?", "en", kinds.NotUnderstood()),
    (
        "Wer koordinierte den Verbund HeimatWerk, und lief er nicht in Sachsen?",
        "de",
        kinds.UnknownName(kinds.Facts((), ("coordinator",))),
    ),
    (
        "Die meisten Projekte lagen sicher in Nordrhein-Westfalen. Oder liegt ein anderes Bundesland vorn?",
        "de",
        kinds.Superlative("land"),
    ),
    ("Bei welchen Projekten fehlt die Website?", "de", kinds.Search(without=kinds.Without(documented=("link",)))),
    ("Which projects don't have a website?", "en", kinds.Search(without=kinds.Without(documented=("link",)))),
    ("Projekte mit Website in Hessen", "de", kinds.Search(laender=("he",), documented=("link",))),
    ("How many of the projects have a coordinator?", "en", kinds.Search(count=True, documented=("coordinator",))),
    ("Haben alle Projekte eine Website?", "de", kinds.Search(documented=("link",))),
    ("Which projects have the same coordinator?", "en", kinds.NotUnderstood()),
    ("Was gibt es zum Thema Klimawandel?", "de", kinds.Search(("klimawandel",))),
    ("Was ist ein Verbund?", "de", kinds.AboutProgramme(("consortia",))),
    ("Projekte mit über 500000 Euro Förderung", "de", kinds.Search(amounts=("eurosfrom500001",))),
    ("how many were led by municipalities", "en", kinds.Search(sorts=("municipality",), leading=True)),
    ("projects with unknown end", "en", kinds.Search(without=kinds.Without(documented=("end",)))),
    ("any vacancy case studies?", "en", kinds.Search(("vacancy",))),
    ("Welche Projekte gibt es auf dem Land?", "de", kinds.Search(("landlich",))),
    ("projects on land use in Hesse", "en", kinds.Search(("landuse",), laender=("he",))),
    ("citizen participation in Hesse", "en", kinds.Search(("citizenparticipation",), laender=("he",))),
    ("participation in Hesse", "en", kinds.Search(themes=("reallabore",), laender=("he",))),
    ("Leerstand und sowas in Thüringen, was haben wir denn da?", "de", kinds.Search(("leerstand",), laender=("th",))),
    (
        "which mobility projects in Lower Saxony were led by a university",
        "en",
        kinds.Search(("mobility",), laender=("ni",), sorts=("university",), leading=True),
    ),
    ("Who led the infrastructure projects?", "en", kinds.Search(themes=("infrastruktur",), facts=("coordinator",))),
    ("Wann endeten die Reallabore?", "de", kinds.Search(themes=("reallabore",), facts=("when",))),
    ("Alle Projekte mit Laufzeit", "de", kinds.Search(facts=("when",))),
    ("projects and their coordinators", "en", kinds.Search(facts=("coordinator",))),
    ("Liste aller Verbünde mit Koordinator und Laufzeit", "de", kinds.Search(facts=("when", "coordinator"))),
    ("Which vacancy project ran longest?", "en", kinds.Superlative("longest", words=("vacancy",))),
    ("Welches Projekt zu Leerstand begann zuerst?", "de", kinds.Superlative("oldest", words=("leerstand",))),
    ("Which project in Dortmund ended last?", "en", kinds.Superlative("endedlast", places=("dortmund",))),
    ("neuestes Reallabor in NRW", "de", kinds.Superlative("newest", ("reallabore",), ("nw",))),
    ("Which project about dragons ran longest?", "en", kinds.Search(("dragons",))),
    # More than a comparison can be narrowed to
    (
        "Welches ist das neueste Projekt zu Leerstand oder Mobilität?",
        "de",
        kinds.Search(("leerstand", "mobilitat"), either=True),
    ),
    (
        "Which project led by TU Dortmund ran longest?",
        "en",
        kinds.Search(organisations=("tu-dortmund",), leading=True),
    ),
    ("Welche Projekte haben einen Koordinator in Hessen?", "de", kinds.Search(laender=("he",), facts=("coordinator",))),
    (
        "Are there any projects in Saxony outside the living lab theme?",
        "en",
        kinds.Search(laender=("sn",), without=kinds.Without(themes=("reallabore",))),
    ),
    ("What was funded in Bavaria?", "en", kinds.Search(laender=("by",))),
    ("Welche Proj. in Brandenb.?", "de", kinds.Search(laender=("bb",))),
    ("Wann endete das letzte Projekt?", "de", kinds.Superlative("endedlast")),
    ("Welcher Verbund in Hessen lief am längsten?", "de", kinds.Superlative("longest", laender=("he",))),
    ("Welches ist das Bundesland mit den meisten Verbünden?", "de", kinds.Superlative("land")),
    ("Der letzte Bäcker im Dorf macht zu, gibt es da Projekte?", "de", kinds.Search(("backer",))),
    ("the last pub in our village shut, any projects?", "en", kinds.Search(("pub",))),
    ("my village has no shop anymore, what did others try", "en", kinds.Search(("village", "shop"))),
    ("our village shop closed, what did others try", "en", kinds.Search(("villageshop",))),
    ("Unser Dorfladen hat zugemacht. Was haben andere gemacht?", "de", kinds.Search(("dorfladen",))),
    ("Meine Katze ist weg, was haben andere gemacht?", "de", kinds.NotUnderstood()),
    ("my car broke down, what did others do", "en", kinds.NotUnderstood()),
    ("Welcher Verbund war in den meisten Ländern?", "de", kinds.Superlative("laender")),
    ("Which of them is in the most Länder?", "en", kinds.Superlative("laender")),
    ("nein ich meine KIF, nicht den Bürgerfonds. wo war das", "de", kinds.Facts(("kif",), ("where",))),
    ("Wo kann ich meinen Personalausweis verlängern?", "de", kinds.NotUnderstood()),
    ("Wie wird das Wetter morgen in Dortmund?", "de", kinds.Remark("elsewhere", places=("dortmund",))),
    ("hallo", "de", kinds.Greeting()),
    ("danke dir", "de", kinds.Thanks()),
    ("Tschüss und schönen Tag noch", "de", kinds.Goodbye()),
    ("Was kannst du?", "de", kinds.Help()),
    ("who are you?", "en", kinds.Identity()),
    ("Wie wird das Wetter morgen?", "de", kinds.NotUnderstood()),
    ("What is the capital of France?", "en", kinds.NotUnderstood()),
    ("Projekte in Pusemuckel", "de", kinds.UnknownPlace()),
    ("In welchem Thema ist SmartKommune?", "de", kinds.UnknownName(kinds.ThemeOf(()))),
    ("Wer koordiniert das?", "de", kinds.UnknownName(kinds.Facts((), ("coordinator",)))),
    ("", None, kinds.NotUnderstood()),
]


@pytest.mark.parametrize(("text", "language", "question"), QUESTIONS)
def test_a_question_is_understood(
    understander: Understander, text: str, language: str | None, question: Question
) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert understood.language == language


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Was macht eine Stadt lebenswert?", kinds.AskBack),
        ("Der Komet war gestern am Himmel", kinds.NotUnderstood),
        ("Was hat mosaik in Remscheid gemacht?", kinds.AboutVerbuende),
        ("Wo finde ich in Remscheid ein mosaik?", kinds.Search),
        ("Unser Dorf ist wirklich lebenswert, finde ich.", kinds.NotUnderstood),
        ("Welche Lebensräume haben Eichhörnchen?", kinds.NotUnderstood),
        ("welche theme is kif in", kinds.ThemeOf),
        ("Ich komme aus Hessen. In welchem Thema ist KIF?", kinds.ThemeOf),
        ("Guten Tag, ich leite einen Verein. Wann endete DeWaK?", kinds.Facts),
    ],
)
def test_doubt_asks_back_and_what_stands_beside_the_question_does_not_disturb(
    understander: Understander, text: str, kind: type[Question]
) -> None:
    assert isinstance(understander.understand(text).question, kind)


def test_a_guessed_spelling_is_said(understander: Understander) -> None:
    assert understander.understand("wo läuft tempalnd").notes == (
        Note("guessed", "tempalnd", ("verbund", "tempaland")),
    )


@pytest.mark.parametrize("text", ["Was macht der Verbund Nakomo?", "In welchem Thema ist LAZIKN2040?"])
def test_a_name_that_is_rather_another_one_is_asked_back(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, kinds.AskBack)


def test_an_unknown_name_is_said_and_the_nearest_are_offered(understander: Understander) -> None:
    understood = understander.understand("Was macht der Verbund Nakombo?")
    assert understood.notes == (Note("unknown", "Nakombo"),)
    assert isinstance(understood.question, kinds.UnknownName)
    assert "nakofi" in getattr(understood.question.question, "verbuende", ())


def test_an_unknown_name_beside_a_known_one_is_said(understander: Understander) -> None:
    understood = understander.understand("In welchem Thema sind NaKoFi und Stadtlabor?")
    assert understood.question == kinds.ThemeOf(("nakofi",))
    assert understood.notes == (Note("unknown", "Stadtlabor"),)


@pytest.mark.parametrize(
    ("text", "notes"),
    [
        ("Was macht KIF in Bayern?", (Note("presumed", "Bayern", ("land", "by"), "kif"),)),
        ("Was macht KIF in Niedersachsen?", ()),
        (
            "Warum wurde Treuenbrietzen bei NoLA gefördert?",
            (Note("presumed", "Treuenbrietzen", ("place", "treuenbrietzen"), "nola"),),
        ),
        (
            "Seit wann leitet die TU Dortmund KIF?",
            (Note("presumed", "TU Dortmund", ("organisation", "tu-dortmund"), "kif"),),
        ),
        ("Wie viele Mitarbeiter hatte KIF?", (Note("number", "Mitarbeiter"),)),
        ("Wie viel Prozent der Häuser standen bei KIF leer?", (Note("number", "Prozent"),)),
        # Its results are open to others.
        ("NaKoFi: können andere Kommunen das nutzen?", ()),
        ("How many people were employed on DeWaK?", (Note("number", "people"),)),
        ("Wie viele Partner hatte KIF?", ()),
        (
            "Wie viele Personen waren bei KIF in Hamburg?",
            (Note("presumed", "Hamburg", ("land", "hh"), "kif"), Note("number", "Personen")),
        ),
        ("Was machte Remscheid bei KIF?", (Note("presumed", "Remscheid", ("place", "remscheid"), "kif"),)),
        ("In welchem hessischen Landkreis lief KIF?", (Note("presumed", "hessischen", ("land", "he"), "kif"),)),
        ("In welchem niedersächsischen Landkreis lief KIF?", ()),
        # That it was none is told by the answer
        ("Ist Remscheid Partner von KIF?", ()),
        ("War KIF beim Auftakt in Berlin dabei?", (Note("neither", ""),)),
        ("Was macht KIF im Thema Daten?", (Note("presumed", "Thema Daten", ("theme", "daten"), "kif"),)),
        ("KIF Hessen", (Note("presumed", "Hessen", ("land", "he"), "kif"),)),
        ("MOSAIK, Bayern", (Note("presumed", "Bayern", ("land", "by"), "mosaik"),)),
        ("KIF Niedersachsen", ()),
        ("KIF Göttingen", ()),
        ("What did KIF do in Munich?", (Note("presumed", "Munich", ("town", "muenchen"), "kif"),)),
        ("Wer leitet KIF, nicht in Bayern, sondern überhaupt?", ()),
        # Nienburg lies in the district where it was.
        ("Was macht KIF in Nienburg?", ()),
        # Where a partner sits, or who asks; where something else happened; and a place that has a namesake.
        ("Welche Partner aus Berlin hatte lebenswert?", ()),
        ("Was hat das Difu in Berlin mit lebenswert zu tun?", ()),
        ("Ein Freund aus Hamburg erzählte von KoSI-LAB, was war das?", ()),
        ("Wir in Passau überlegen einen Fonds wie KIF. Wer hat den geleitet?", ()),
        # The texts tell no yes or no, but nothing is presumed of Bavaria.
        ("Kann man KIF auf Bayern übertragen?", (Note("neither", ""),)),
        # Which of two is better, no text tells.
        ("Ist KOMET besser als KIF?", (Note("rated", ""),)),
        ("welches projekt ist spannender, kif oder nola", (Note("rated", ""),)),
        ("which is more useful, KIF or NoLA", (Note("rated", ""),)),
        ("Can you tell me which is better, KIF or NoLA?", (Note("rated", ""),)),
        ("Ich verstehe KIF und NoLA besser jetzt", ()),
        # Who deals with doctors need not deal with a lack of them.
        ("Beschäftigt sich iMona mit Ärztemangel?", (Note("undocumented", "Ärztemangel"),)),
        ("Wie können KIF und NoLA besser zusammenarbeiten?", ()),
        ("Was macht WatNu in Oldenburg?", ()),
        ("Wer leitete das hessische Projekt KIF?", (Note("presumed", "hessische", ("land", "he"), "kif"),)),
        ("Wer leitete das niedersächsische Projekt KIF?", ()),
        ("Which theme is the Bavarian project NoLA in?", (Note("presumed", "Bavarian", ("land", "by"), "nola"),)),
        ("As KIF is in Hesse, who led it?", (Note("presumed", "Hesse", ("land", "he"), "kif"),)),
        ("Warum wurde LebensRäume in Münster durchgeführt?", ()),
    ],
)
def test_what_a_question_takes_for_granted_and_is_not_so_is_said(
    understander: Understander, text: str, notes: tuple[Note, ...]
) -> None:
    assert understander.understand(text).notes == notes


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Was hat die TU Berlin gemacht?", "TU Berlin"),
        ("Which projects was the University of Bremen in?", "University of Bremen"),
        ("Seit wann leitet die Uni Bonn das Projekt KIF?", "Uni Bonn"),
        ("Technische Universität Berlin", "Technische Universität Berlin"),
        ("Projekte der Uni Duisburg-Essen", "Uni Duisburg-Essen"),
        ("Verbünde mit TU Berlin oder TU Dortmund", "TU Berlin"),
        ("Mein Kollege von der TU Berlin fragt, wer KIF geleitet hat.", None),
        ("War die Feuerwehr Dortmund beteiligt?", "Feuerwehr Dortmund"),
        ("Volkshochschule Köln", "Volkshochschule Köln"),
        ("Feuerwehr Niedersachsen", None),
        ("Welche Unis in Bremen waren dabei?", None),
        ("Projekte der Uni Göttingen", None),
    ],
)
def test_an_organisation_in_no_list_is_said_to_be_unknown(
    understander: Understander, text: str, heard: str | None
) -> None:
    assert understander.understand(text).notes == ((Note("organisation", heard),) if heard else ())


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # What is only like a word of the other language, or of one stem with it, tells nothing
        ("Lärm stoppen", "de"),
        ("Zuzug stoppen in Bayern", "de"),
        ("Rente", "de"),
        ("Sirenen im Harz", "de"),
        ("stop vacancy", "en"),
        ("rents", "en"),
        # Of one word in each, the one for Verbünde tells it
        ("smart city projekte", "de"),
        ("stadt projects", "en"),
        ("im from the Harz and im looking for help", "en"),
    ],
)
def test_the_language_is_that_of_words_as_they_are_written(
    understander: Understander, text: str, language: str
) -> None:
    assert understander.understand(text).language == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("smart city und lorawan sensoren", "de"),
        ("Smart City und Sensoren", "de"),
        ("smart city and sensors", "en"),
        ("Was ist Smart City Plus?", "de"),
        ("kif versus komet laufzeit", "de"),
    ],
)
def test_of_one_word_in_each_language_the_verb_or_what_joins_others_tells_it(
    understander: Understander, text: str, language: str
) -> None:
    assert understander.understand(text).language == language


@pytest.mark.parametrize("text", ["kif vs komet", "mosaik versus nola", "NoLA vs. WatNu"])
def test_what_only_sets_two_against_each_other_tells_no_language(understander: Understander, text: str) -> None:
    assert understander.understand(text).language is None


def test_a_verb_is_put_together_only_to_one_that_descriptions_have(understander: Understander) -> None:
    apart = understander.understand("Alle weisen Bauland aus und nehmen sich gegenseitig die Leute weg").question
    assert isinstance(apart, kinds.Search)
    assert "wegweisen" not in apart.words
    assert understander.understand("Jugendliche wandern ab").question == kinds.Search(("jugendliche", "abwandern"))


def test_of_two_names_one_of_which_is_unknown_nothing_common_is_said(understander: Understander) -> None:
    question = understander.understand("Sind KIF und Stadtlabor im selben Thema?").question
    assert isinstance(question, kinds.UnknownName)


@given(st.text(max_size=300))
def test_any_text_becomes_a_question(text: str) -> None:
    assert isinstance(_UNDERSTANDER.understand(text).question, Question)


_WORDS = vocabulary()
_SAID = sorted({" ".join(phrase) for phrase in (*_WORDS.phrases, *_WORDS.amounts.nouns)} | {*_WORDS.numbers})


_NAMED = ["KIF", "Mona", "eye mona", "naco fi", "Dortmund", "2017", "Leerstand", ",", ":", "2."]


@given(st.lists(st.sampled_from(_SAID) | st.sampled_from(_NAMED), max_size=6))
@settings(max_examples=500)
def test_any_words_of_questions_become_one(words: list[str]) -> None:
    assert isinstance(_UNDERSTANDER.understand(" ".join(words)).question, Question)


_OPENINGS = ["Wie viel", "Wie viele", "How many", "Wer", "Welche", "Hat", "Did", "When", "Wo"]
_BY_SIGNAL = {
    signal: sorted(" ".join(p) for p, said in _WORDS.phrases.items() if any(signal in one for one in said.values()))
    for signal in sorted({signal for said in _WORDS.phrases.values() for one in said.values() for signal in one})
}
"""What people say, by what it asks for: most phrases ask for few things."""
_NAMES = sorted(
    name
    for some in (load().verbuende, load().places, load().laender, load().organisations)
    for one in some.values()
    for name in ([one.name] if isinstance(one.name, str) else [one.name.de, one.name.en])
)


@given(
    st.sampled_from(_OPENINGS),
    st.sampled_from(sorted(_BY_SIGNAL)).flatmap(lambda signal: st.sampled_from(_BY_SIGNAL[signal])),
    st.lists(st.sampled_from(_SAID), max_size=2),
    st.lists(st.sampled_from(_NAMES), max_size=2),
)
@settings(max_examples=500)
def test_any_words_beside_any_names_become_a_question(
    opening: str, asked: str, others: list[str], names: list[str]
) -> None:
    text = " ".join((opening, asked, *others, "in", *names))
    assert isinstance(_UNDERSTANDER.understand(f"{text}?").question, Question)


@given(
    st.lists(st.sampled_from(["KIF", "nakofi", "in", "Hessen", "Thema", "²", "und", "?", "\u202e", "🙂", "e\u0301"]))
)
def test_any_mixture_of_words_becomes_a_question(words: list[str]) -> None:
    assert isinstance(_UNDERSTANDER.understand(" ".join(words)).question, Question)


_UNDERSTANDER = Understander(load())
_UNDERSTANDER.prepare()


@pytest.mark.parametrize(
    "text",
    [
        "Sind Osnabrück und Georgsmarienhütte beide Orte von Flächenmanagement?",
        "Are Osnabrück and Georgsmarienhütte both places of Flächenmanagement?",
    ],
)
def test_what_is_said_to_have_places_is_a_verbund(understander: Understander, text: str) -> None:
    places = ("lk-osnabrueck", "georgsmarienhuette")
    assert understander.understand(text).question == kinds.IsAt(("flaechenmanagement",), places=places)


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Leerstand in Kleinstädten: wer hat das gemacht und wann?", ("when", "coordinator")),
        ("Leerstand in Kleinstädten: wer hat das gemacht?", ("coordinator", "partners")),
        ("Vacancy: who did that and when?", ("when", "coordinator")),
        ("Leerstand, wann war das?", ("when",)),
        ("Mobilität, wer zahlt das und wie lange?", ()),
        ("Leerstand in Hessen, wer hat gewonnen?", ()),
        ("Mobilität: wer kann das?", ()),
        ("Leerstand, wer will das schon?", ()),
        ("Mobilität, wann kommt ihr?", ()),
        ("Bürgerbus, wann lief das bei Ihnen?", ()),
        ("Unser Dorfladen hat zu, wer hilft uns und wann?", ()),
        ("Village shops, who helps us and when?", ()),
    ],
)
def test_a_half_that_names_nothing_asks_facts_of_verbuende_only(
    understander: Understander, text: str, facts: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.facts == facts


@pytest.mark.parametrize(
    "text",
    ["Das Krankenhaus hat 2019 zugemacht, was nun?", "Das Schwimmbad hat 2018 zugemacht, welche Projekte helfen?"],
)
def test_what_shut_is_no_verbund(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not (isinstance(question, kinds.Search) and question.times)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Wir als Mobilitätsagentur: welche Projekte passen?", ("mobilitatsagentur",)),
        ("Was gibt es für uns als Bürgerbusverein?", ("burgerbusverein",)),
        ("As vacancy is our problem, which projects are there?", ("vacancy",)),
        ("Was kann ich als Ehrenamtlicher tun?", ("ehrenamtlicher",)),
        ("Was kann ich als Bürgermeister gegen Leerstand tun?", ("leerstand",)),
    ],
)
def test_what_somebody_is_is_a_subject_where_nothing_else_is_asked(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.Search(words)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("mobilität der Senioren", ("mobilitat", "senioren")),
        ("leerstand der Häuser in Hessen", ("leerstand", "hauser")),
        ("dorfladen der Genossenschaft in Bayern", ("dorfladen", "genossenschaft")),
    ],
)
def test_a_noun_written_small_is_no_verb(understander: Understander, text: str, words: tuple[str, ...]) -> None:
    told = understander.understand(text)
    assert isinstance(told.question, kinds.Search)
    assert told.question.words == words
    assert not told.notes


@pytest.mark.parametrize(
    "text", ["Did it last three years?", "Did they last three years?", "Does vacancy last three years?"]
)
def test_only_verbuende_last(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, kinds.Search)


@pytest.mark.parametrize("text", ["Did any project last three years?", "Did the projects last three years?"])
def test_verbuende_last(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.Search(times=("lasts36",))


def test_capitals_tell_no_names_where_all_is_in_capitals(understander: Understander) -> None:
    assert understander.understand("BITTE WELCHE FUGEN FÜR EIN MOSAIK IM BAD").question == kinds.NotUnderstood()
    assert understander.understand("IRGENDWAS MIT PENDLERN DABEI?").question == kinds.Search(("pendlern",))
    assert understander.understand("MOSAIK, KIF").question == kinds.AboutVerbuende(("mosaik", "kif"))


@pytest.mark.parametrize(
    ("text", "theme"),
    [
        ("nola is an inner development project right", "innenentwicklung"),
        ("mosaik is in inner development rigth", "innenentwicklung"),
        ("is nola beim datenmanagement", "daten"),
    ],
)
def test_a_name_that_is_also_a_word_is_meant_where_it_is_said_to_be_in_a_theme(
    understander: Understander, text: str, theme: str
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.IsIn)
    assert question.theme == theme


def test_a_name_that_is_also_a_word_is_meant_beside_a_sure_one(understander: Understander) -> None:
    question = understander.understand("bitte je ein kurzer abriss zu nola und dewak").question
    assert question == kinds.AboutVerbuende(("nola", "dewak"))


@pytest.mark.parametrize(
    "text",
    [
        "hat die lufthansa bei einem der verbünde mitgearbeitet das hat mir jemand beim skat erzählt",
        "Everything in Thuringia except KOMET, xyz.",
    ],
)
def test_what_is_not_understood_is_not_answered_by_what_is_left(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.NotUnderstood()


def test_dots_at_the_end_close_no_statement(understander: Understander) -> None:
    assert understander.understand("wo war das ILS überall dabei...").question == kinds.Search(organisations=("ils",))
    assert isinstance(understander.understand("Erzähl mal einen Witz...").question, kinds.Remark)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Thema eins und zwei", kinds.AboutTheme(("infrastruktur", "innenentwicklung"))),
        (
            "Wie viele Verbünde in Thema 1 und 2 zusammen?",
            kinds.Members(("infrastruktur", "innenentwicklung"), count=True),
        ),
        (
            "How many projects do themes 2 and 4 have combined?",
            kinds.Members(("innenentwicklung", "daten"), count=True),
        ),
        ("theme 1 and 2", kinds.AboutTheme(("infrastruktur", "innenentwicklung"))),
        ("themes one and two", kinds.AboutTheme(("infrastruktur", "innenentwicklung"))),
        ("Themen 1 und 3", kinds.AboutTheme(("infrastruktur", "reallabore"))),
        ("Thema eins und drei Projekte", kinds.Members(("infrastruktur",))),
    ],
)
def test_themes_are_listed_by_their_numbers(understander: Understander, text: str, question: kinds.Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize("text", ["Themen 2 und 3 in NRW", "themes two and three in NRW"])
def test_themes_that_are_listed_by_numbers_stay_beside_a_land(understander: Understander, text: str) -> None:
    asked = kinds.Search(themes=("innenentwicklung", "reallabore"), laender=("nw",))
    assert understander.understand(text).question == asked


def test_a_prize_is_no_price(understander: Understander) -> None:
    question = understander.understand("Welchen Preis hat KoSI-LAB gewonnen?").question
    assert question == kinds.AboutVerbuende(("kosi-lab",))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("wer weiß Rat, unser Ortskern ist leer", ("ortskern", "leer")),
        ("Unser Dorfladen hat zu, weiß jemand Rat?", ("dorfladen",)),
        ("wer weiß Rat bei Leerstand", ("leerstand",)),
    ],
)
def test_who_asks_for_advice_looks_for_no_council(
    understander: Understander, text: str, words: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.words == words
