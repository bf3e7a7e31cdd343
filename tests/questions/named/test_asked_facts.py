"""Facts are asked by words for them, without one, or not though a word for one is said."""

from typing import Final

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Fact, Question

_LED_THERE: Final[tuple[Fact, ...]] = ("where", "coordinator")
ASKED: list[tuple[str, Question]] = [
    ("KIF Leitung und Förderung", kinds.Facts(("kif",), ("coordinator", "money"))),
    # What failed before the question is no outcome, and why a place was chosen asks for no rounds
    ("eben hats nicht geklappt wer war bei kif dabei", kinds.Facts(("kif",), ("partners",))),
    ("Why was Zwickau chosen for IER-SEK?", kinds.AboutVerbuende(("ier-sek",))),
    ("KIF coordinator, funding", kinds.Facts(("kif",), ("coordinator", "money"))),
    ("Dauer der Förderung von KIF", kinds.Facts(("kif",), ("when",))),
    ("Gibt es bei KIF Geldangaben?", kinds.Facts(("kif",), ("money",))),
    ("finanzielles zu nola?", kinds.Facts(("nola",), ("money",))),
    # "Wie viel?" alone asks for money beside another question, and "wer?" in a line of its own for whoever it was
    ("KIF\nwann?\nwer?\nwie viel Geld?", kinds.Facts(("kif",), ("when", "money", "coordinator", "partners"))),
    ("MOSAIK\nwer war das?\nwo?", kinds.Facts(("mosaik",), ("where", "coordinator", "partners"))),
    ("NoLA\nwer\nwann\nwie viel", kinds.Facts(("nola",), ("when", "money", "coordinator", "partners"))),
    ("KIF\nwho?\nwhen?\nhow much?", kinds.Facts(("kif",), ("when", "money", "coordinator", "partners"))),
    ("KIF: wieviel und wo?", kinds.Facts(("kif",), ("where", "money"))),
    ("KIF wann, wie viele?", kinds.Facts(("kif",), ("when",))),
    ("KIF: wo war das und wie viel Fläche?", kinds.Facts(("kif",), ("where",))),
    ("WatNu und NoLA gibt es. Wer noch?", kinds.AboutVerbuende(("watnu", "nola"))),
    # A question word that stands alone asks in long texts, too, and so does whether there is something
    (
        "Was ist mit WEBWiKo und KIF: Wo, und gibt es Geldangaben?",
        kinds.Facts(("webwiko", "kif"), ("where", "money")),
    ),
    ("Wo war KIF, wer hat es geleitet und gibts ne seite", kinds.Facts(("kif",), ("where", "coordinator", "link"))),
    ("where on the map do i find Nola", kinds.Facts(("nola",), ("where", "link"))),
    # How people had a say asks for no partners, and when somebody did something for no time
    ("Wie wurden die Bürger bei KOMET beteiligt?", kinds.AboutVerbuende(("komet",))),
    ("How did residents take part in MOSAIK?", kinds.AboutVerbuende(("mosaik",))),
    ("Wie war die Stadt Zwickau an IER-SEK beteiligt?", kinds.Facts(("ier-sek",), ("partners",))),
    ("When I worked in Weimar I heard of NoLA. Who coordinated it?", kinds.Facts(("nola",), ("coordinator",))),
    (
        "When I was in Göttingen, MIGOEK came up. What was achieved in the end?",
        kinds.Facts(("migoek",), ("outcome",)),
    ),
    ("by how much did membership grow in KoDa_eG", kinds.AboutVerbuende(("koda-eg",))),
    # "Were" is hardly "we're", who would want money
    (
        "Who were the partners of NoLA, and how much funding did it receive?",
        kinds.Facts(("nola",), ("partners", "money")),
    ),
    ("Can we still get money from KIF?", kinds.AboutVerbuende(("kif",))),
    # What is to be confirmed is told beside what is asked then
    (
        "KomMonitor was led by a university. Is that true? And when did it end?",
        kinds.Facts(("kommonitor",), ("when", "coordinator")),
    ),
    (
        "War die Stiftung trias bei Bürgerfonds dabei, und welche Orte waren es?",
        kinds.IsAt(("buergerfonds",), organisations=("stiftung-trias",), facts=("where",)),
    ),
    (
        "War die TU Dortmund bei MOSAIK in Remscheid dabei?",
        kinds.IsAt(("mosaik",), organisations=("tu-dortmund",)),
    ),
    # What is left out of the facts is not told
    ("Partner von bürgerfonds aber ohne den koordinator", kinds.Facts(("buergerfonds",), ("partners",))),
    ("partners of KIF without the coordinator", kinds.Facts(("kif",), ("partners",))),
    ("KIF ohne Partner", kinds.Facts(("kif",), ("partners",))),
    # That something was funded so long tells how long it lasted, wherever the verb stands
    ("wurde nola länger gefördert als zwei jahre", kinds.Facts(("nola",), ("when",), ("lastsfrom25",))),
    ("wurde komet mehr als drei jahre gefördert", kinds.Facts(("komet",), ("when",), ("lastsfrom37",))),
    ("hat kif kürzer gedauert als vier jahre?", kinds.Facts(("kif",), ("when",), ("laststo47",))),
    # What came first is told by run times
    (
        "Was war zuerst da, KomMonitor oder WEBWiKo?",
        kinds.Facts(("kommonitor", "webwiko"), ("when",), compared_in=("start",)),
    ),
    (
        "welcher verbund lief vor kif aus: nola oder komet",
        kinds.Facts(("kif", "nola", "komet"), ("when",), compared_in=("end",)),
    ),
    # Words for places and nothing else ask where
    ("kommonitor städte", kinds.Facts(("kommonitor",), ("where",))),
    ("koda eg gemeinden", kinds.Facts(("koda-eg",), ("where",))),
    # Of a thing that came of it, that and where it is to be had, or when it came, is told
    ("Gibt es zu KoSI-LAB ein Drehbuch und wo finde ich das", kinds.Facts(("kosi-lab",), ("link", "outcome"))),
    (
        "Wo finde ich den Leitfaden von lebenswert und was steht drin?",
        kinds.Facts(("lebenswert",), ("link", "outcome")),
    ),
    ("Hat KIF ein Handbuch rausgebracht und wann?", kinds.Facts(("kif",), ("outcome",))),
    ("Gibt es von KIF ein Handbuch und wo lag das Projekt?", kinds.Facts(("kif",), ("where",))),
    # Written as it is spoken
    (
        "welches thema hat kif, wo is das, wann wars vorbei, homepage?",
        kinds.Facts(("kif",), ("theme", "where", "when", "link")),
    ),
    # What began or ended is not the Verbund
    ("Wie viele Modellprojekte hat CoProGrün gestartet?", kinds.AboutVerbuende(("coprogruen",))),
    ("Wie viele Jahre lief KIF?", kinds.Facts(("kif",), ("when",))),
    ("How did the wolf conflict in LAZIKN2030 end?", kinds.Facts(("lazikn2030",), ("outcome",))),
    ("How did KIF end?", kinds.Facts(("kif",), ("when",))),
    ("Wie viele Menschen passen maximal in eine TransformBar-Runde?", kinds.AboutVerbuende(("transformbar",))),
    # A kind of partners, or parts of a town, ask for a fact beside others
    ("WEBWiKo: Geld und welche Behörde", kinds.Facts(("webwiko",), ("partners", "money"))),
    ("MOSAIK: wer leitete es, welche Viertel, bis wann?", kinds.Facts(("mosaik",), ("where", "when", "coordinator"))),
    ("migoek, welche landkreise waren das nochmal", kinds.Facts(("migoek",), ("where",))),
    ("Welcher Verein leitete KoDa?", kinds.Facts(("koda-eg",), ("coordinator",))),
    ("Who was the project manager of AktVis, by name?", kinds.Facts(("aktvis",), ("coordinator",))),
    # Which of the organisations led asks for no others
    ("Welche Einrichtung hatte bei TempALand die Federführung?", kinds.Facts(("tempaland",), ("coordinator",))),
    ("Which organisation coordinated MOSAIK?", kinds.Facts(("mosaik",), ("coordinator",))),
    ("Welche Einrichtungen hatte KIF und wer leitete es?", kinds.Facts(("kif",), ("coordinator", "partners"))),
    # Towns that took part may be known as places only
    (
        "KIF: Leitung, beteiligte Gemeinden, Laufzeit",
        kinds.Facts(("kif",), ("where", "when", "coordinator", "partners")),
    ),
    ("KIF: die beteiligten Hochschulen und die Laufzeit", kinds.Facts(("kif",), ("when", "partners"))),
    # It is asked of something that a Verbund did, and not to what it belongs
    # How often something is done, what a Verbund set up, and when something of it went online is no run time
    ("WEBWiKo rechnet alle fünf Jahre neu, richtig?", kinds.AboutVerbuende(("webwiko",))),
    ("Does WEBWiKo recalculate its forecast each year?", kinds.AboutVerbuende(("webwiko",))),
    ("Did KOMET set up a settlement fund?", kinds.AboutVerbuende(("komet",))),
    ("When was KOMET set up?", kinds.Facts(("komet",), ("when",))),
    ("Was KIF set up in 2016?", kinds.Facts(("kif",), ("when",), ("start2016",))),
    ("Die Praktikumsbörse von JuMo ging 2017 online, richtig?", kinds.AboutVerbuende(("jumowestkueste",))),
    ("Was a cooperative founded in Neuweiler under KoDa?", kinds.AboutVerbuende(("koda-eg",))),
    ("Was Oxford part of KIF?", kinds.Facts(("kif",), ("partners",))),
    ("Gehört KIF zu Leerstand?", kinds.ThemeOf(("kif",))),
    # Who got more
    ("Bekam WEBWiKo mehr als KOMET?", kinds.Facts(("webwiko", "komet"), ("money",), ("eurosfrom",))),
    (
        "Stimmt's, dass KIF mehr Förderung erhielt als WEBWiKo?",
        kinds.Facts(("kif", "webwiko"), ("money",), ("eurosfrom",)),
    ),
    (
        "Stimmt es, dass AktVis länger lief als KomMonitor?",
        kinds.Facts(("aktvis", "kommonitor"), ("when",), ("lastsfrom",)),
    ),
    (
        "Wie viel bekamen NoLA, KIF und WEBWiKo zusammen?",
        kinds.Facts(("nola", "kif", "webwiko"), ("money",), compared_in=("all",)),
    ),
    ("How much more did WEBWiKo get than NoLA?", kinds.Facts(("webwiko", "nola"), ("money",), compared_in=("all",))),
    ("Um wie viel höher war die Förderung von WEBWiKo als bei KIF?", kinds.Facts(("webwiko", "kif"), ("money",))),
    ("Wer bekam mehr als NoLA?", kinds.AllFunding()),
    ("Wer bekam mehr Partner als NoLA?", kinds.Facts(("nola",), ("partners",))),
    ("Waren es bei NoLA mehr als 300.000 Euro?", kinds.Facts(("nola",), ("money",), ("eurosfrom300001",))),
    # What fell or grew is no money
    ("How much did rents fall in LebensRäume?", kinds.AboutVerbuende(("lebensraeume",))),
    ("How much did the bus cost in iMona?", kinds.Facts(("imona",), ("money",))),
    ("compare the run times of NoLA and AktVis", kinds.Facts(("nola", "aktvis"), ("when",), compared_in=("all",))),
    (
        "JuMoWestküste oder KIF, wer bekam mehr?",
        kinds.Facts(("jumowestkueste", "kif"), ("money",), compared_in=("all",)),
    ),
    ("Who got more cash, KIF or WEBWiKo?", kinds.Facts(("kif", "webwiko"), ("money",), compared_in=("all",))),
    ("how much cash did KIF get", kinds.Facts(("kif",), ("money",))),
    ("Did KIF get cash from the ministry?", kinds.Facts(("kif",), ("money",))),
    ("Which is bigger in funding: IN² or KIF?", kinds.Facts(("in2", "kif"), ("money",))),
    ("Was kostet die Lizenz für Kommonitor und wo liegt der Code?", kinds.AboutVerbuende(("kommonitor",))),
    ("KIF zwei Jahre?", kinds.Facts(("kif",), ("when",))),
    ("Lief NaKoFi 2018?", kinds.Facts(("nakofi",), ("when",), ("run2018",))),
    ("KOMET: how many empty buildings did they count in 2016?", kinds.AboutVerbuende(("komet",))),
    ("Wie viele Länder waren bei WatNu dabei?", kinds.Facts(("watnu",), ("where", "partners"))),
    ("Ging KIF bis 2020 oder 2019? Wer hat recht?", kinds.Facts(("kif",), ("when",))),
    ("What is the citizens fund?", kinds.AboutVerbuende(("buergerfonds",))),
    # Where to get something, and not where it was
    ("Wo find ich die Toolbox von LAZIKN2030?", kinds.Facts(("lazikn2030",), ("link", "outcome"))),
    ("Wo kann ich das Praxishandbuch von KIF runterladen?", kinds.Facts(("kif",), ("link", "outcome"))),
    ("Wo kann man KIF besuchen?", kinds.Facts(("kif",), ("where",))),
    # What is misspelt stands in a phrase with a gap, or says nothing by itself
    ("wieviel geld hat nola bekomen", kinds.Facts(("nola",), ("money",))),
    ("Wann genau hat warscheinlich KIF begonen?", kinds.Facts(("kif",), ("when",))),
    # What it was given, what something of it costs, and what others may get from it
    ("Hat KIF Geld bekommen?", kinds.Facts(("kif",), ("money",))),
    ("hat kif über eine million bekommen", kinds.Facts(("kif",), ("money",), ("eurosfrom1000001",))),
    ("Did KIF get millions of people?", kinds.AboutVerbuende(("kif",))),
    ("Von wem hat KIF eine Million bekommen?", kinds.AboutVerbuende(("kif",))),
    # Whether it is over, and something else
    ("Ist NoLA zu Ende und was kam dabei heraus?", kinds.Facts(("nola",), ("when", "outcome"))),
    ("Is Fokusland finished? what came out of it", kinds.Facts(("fokusland",), ("when", "outcome"))),
    ("Is KIF over? what came of it", kinds.Facts(("kif",), ("when", "outcome"))),
    ("Was kam am Ende von KIF heraus?", kinds.Facts(("kif",), ("outcome",))),
    ("Was hat KIF gekostet?", kinds.Facts(("kif",), ("money",))),
    ("does kommonitor cost licence fees", kinds.AboutVerbuende(("kommonitor",))),
    ("Kostet KomMonitor Lizenzgebühren?", kinds.AboutVerbuende(("kommonitor",))),
    (
        "Hat der Fachwerkfonds jemals ein Haus gekauft oder war das rausgeschmissenes Geld?",
        kinds.AboutVerbuende(("buergerfonds",)),
    ),
    ("Kann man bei KIF noch Geld bekommen?", kinds.AboutVerbuende(("kif",))),
    ("Can I get money from KIF?", kinds.AboutVerbuende(("kif",))),
    ("Kann ich die Kosten von KIF sehen?", kinds.Facts(("kif",), ("money",))),
    # Who it was, in passing
    ("Was hat KIF gekostet und wer wars?", kinds.Facts(("kif",), ("money", "coordinator", "partners"))),
    (
        "Wer koordinierte KoDa_eG, wie lange lief es und was kam raus",
        kinds.Facts(("koda-eg",), ("when", "coordinator", "outcome")),
    ),
    (
        "who led KIF how long did it run and what came out",
        kinds.Facts(("kif",), ("when", "coordinator", "outcome")),
    ),
    ("wer wo wann bei kif", kinds.Facts(("kif",), ("where", "when", "coordinator", "partners"))),
    ("who knows when KIF ended", kinds.Facts(("kif",), ("when",))),
    (
        "Wer hat das Projekt KOMET denn koordiniert, wo fand es statt und wann",
        kinds.Facts(("komet",), ("where", "when", "coordinator")),
    ),
    ("Wo und wer bei KIF?", kinds.Facts(("kif",), ("where", "coordinator", "partners"))),
    ("Asking for someone, when did KIF end?", kinds.Facts(("kif",), ("when",))),
    ("Wann lief KIF und wer gärtnerte?", kinds.Facts(("kif",), ("when",))),
    ("Wer hat wie viel Geld für KIF gegeben?", kinds.Facts(("kif",), ("money",))),
    (
        "Fokusland vs. NoLA - who closed down first?",
        kinds.Facts(("fokusland", "nola"), ("when",), compared_in=("end",)),
    ),
    # They are compared in how long they ran, or told one by one
    ("Lief NoLA genauso lange wie WEBWiKo?", kinds.Facts(("nola", "webwiko"), ("when",), compared_in=("long",))),
    ("Liefen NoLA und DeWaK gleich lang?", kinds.Facts(("nola", "dewak"), ("when",), compared_in=("long",))),
    ("Did NoLA run as long as KIF?", kinds.Facts(("nola", "kif"), ("when",), compared_in=("long",))),
    ("Which had the longer run time, NoLA or KIF?", kinds.Facts(("nola", "kif"), ("when",), compared_in=("long",))),
    ("Wer hatte die kürzere Laufzeit, KIF oder NoLA?", kinds.Facts(("kif", "nola"), ("when",), compared_in=("long",))),
    ("Which ended last, NoLA or KIF?", kinds.Facts(("nola", "kif"), ("when",), compared_in=("end",))),
    ("How long did NoLA and KIF overlap?", kinds.Facts(("nola", "kif"), ("when",), compared_in=("together",))),
    ("Sag mir gleich, wann NoLA und KIF liefen", kinds.Facts(("nola", "kif"), ("when",))),
    ("How long did NoLA and KIF run?", kinds.Facts(("nola", "kif"), ("when",))),
    # Verbünde are older, or somebody else is
    ("Welches Projekt ist älter, KIF oder NoLA?", kinds.Facts(("kif", "nola"), ("when",), compared_in=("start",))),
    ("Which NoLA partners are older than KIF?", kinds.Facts(("nola", "kif"), ("partners",), compared_in=("all",))),
    ("Sind die Bewohner bei MOSAIK jünger als bei KIF?", kinds.AboutVerbuende(("mosaik", "kif"))),
    # What is meant otherwise
    ("Woher kommt der Name KIF?", kinds.Facts(("kif",), ("title",))),
    ("Woher kommt der Name KIF und wo lief es?", kinds.Facts(("kif",), ("where", "title"))),
    ("KIF: Titel, Ort?", kinds.Facts(("kif",), ("where", "title"))),
    ("Which title, which place has KIF?", kinds.Facts(("kif",), ("where", "title"))),
    ("Warum startete KIF?", kinds.AboutVerbuende(("kif",))),
    ("What problem did WatNu address?", kinds.AboutVerbuende(("watnu",))),
    ("KIF address?", kinds.Facts(("kif",), ("link",))),
    ("Hat KIF Website?", kinds.Facts(("kif",), ("link",))),
    # What it does with a thing, and not with whom
    ("Was macht AktVis mit 3D?", kinds.AboutVerbuende(("aktvis",))),
    ("Was macht KomMonitor mit den Daten?", kinds.AboutVerbuende(("kommonitor",))),
    ("Wer macht bei KIF mit?", kinds.Facts(("kif",), ("partners",))),
    ("Wer machte bei NaKoFi alles mit und wo war es?", kinds.Facts(("nakofi",), ("where", "partners"))),
    # What it deals with
    ("Was wollte KIF mit dem Geld machen?", kinds.AboutVerbuende(("kif",))),
    ("Is NaKoFi about money?", kinds.AboutVerbuende(("nakofi",))),
    ("Is the Bürgerfonds about historic towns?", kinds.AboutVerbuende(("buergerfonds",))),
    ("I thought that IN² is about internet", kinds.AboutVerbuende(("in2",))),
    ("Geht es bei IN² um das Internet?", kinds.AboutVerbuende(("in2",))),
    ("Geht es in WEBWiKo um Kosten?", kinds.AboutVerbuende(("webwiko",))),
    ("Um welche Orte geht es bei KIF?", kinds.Facts(("kif",), ("where",))),
    ("Does NaKoFi deal with municipal budgets?", kinds.AboutVerbuende(("nakofi",))),
    ("Was Kleinstadt_gestalten for big cities as well?", kinds.AboutVerbuende(("kleinstadt-gestalten",))),
    ("Wofür wurde das Geld bei KIF ausgegeben?", kinds.AboutVerbuende(("kif",))),
    ("Woher kam das Geld für KIF?", kinds.Facts(("kif",), ("funder", "money"))),
    ("What happened to IER-SEK after it ended?", kinds.AboutVerbuende(("ier-sek",))),
    ("Is there a website for KIF?", kinds.Facts(("kif",), ("link",))),
    ("Was weißt du über die Partner von KIF?", kinds.Facts(("kif",), ("partners",))),
    ("What do you know about the costs of KIF?", kinds.Facts(("kif",), ("money",))),
    ("Is there anything about the budget of KIF?", kinds.Facts(("kif",), ("money",))),
    ("Wie sieht es bei KIF mit dem Geld aus?", kinds.Facts(("kif",), ("money",))),
    ("Did MIGOEK leave anything behind?", kinds.Facts(("migoek",), ("outcome",))),
    ("What remains of KIF?", kinds.Facts(("kif",), ("outcome",))),
    ("Was bleibt von KIF?", kinds.Facts(("kif",), ("outcome",))),
    ("Was kam bei KIF dabei raus?", kinds.Facts(("kif",), ("outcome",))),
    ("Was ist bei KIF dabei herausgekommen?", kinds.Facts(("kif",), ("outcome",))),
    # Words that tell something else by themselves
    ("Wer gehört zu KIF?", kinds.Facts(("kif",), ("partners",))),
    ("Zu welchem Land gehört KIF?", kinds.Facts(("kif",), ("where",))),
    ("Welche Orte gehören zu KIF?", kinds.Facts(("kif",), ("where",))),
    ("Wo gehört KIF hin?", kinds.Facts(("kif",), ("theme", "where"))),
    ("In welchem Land liegt KIF?", kinds.Facts(("kif",), ("where",))),
    ("KIF funding", kinds.Facts(("kif",), ("money",))),
    ("Förderung NoLA", kinds.Facts(("nola",), ("money",))),
    ("Wo kann ich mehr über KIF lesen?", kinds.Facts(("kif",), ("link",))),
    ("Where does the information on KIF come from?", kinds.Facts(("kif",), ("sources",))),
    ("kif nienburg wer noch", kinds.Facts(("kif",), ("partners",))),
    ("Does AktVis still run today?", kinds.Facts(("aktvis",), ("when", "outcome"), ("running",))),
    # What is counted is told by the texts, if at all
    ("How many empty buildings did KOMET count at the beginning?", kinds.AboutVerbuende(("komet",))),
    ("Wie viele leere Gebäude zählte KOMET zu Beginn?", kinds.AboutVerbuende(("komet",))),
    ("How many months after the start did KIF end?", kinds.Facts(("kif",), ("when",))),
    # What somebody had to pay is no grant
    (
        "LebensRäume Steinfurt wer hat beraten und hat das was gekostet für die älteren",
        kinds.AboutVerbuende(("lebensraeume",)),
    ),
    ("Hat die Beratung bei LebensRäume was gekostet?", kinds.AboutVerbuende(("lebensraeume",))),
    ("Hat KIF viel gekostet?", kinds.Facts(("kif",), ("money",))),
    # Where to find or read something
    ("lebenswert eschwege leitfaden wo finden", kinds.Facts(("lebenswert",), ("link", "outcome"))),
    ("KIF handbook where to find", kinds.Facts(("kif",), ("link", "outcome"))),
    ("KIF, kann man das irgendwo nachlesen?", kinds.Facts(("kif",), ("link",))),
    ("Wir waren bei KIF dabei, kann man das irgendwo nachlesen?", kinds.Facts(("kif",), ("link",))),
    ("Wer war bei KIF dabei, und kann man das nachlesen?", kinds.Facts(("kif",), ("partners", "link"))),
    # The grants of several
    (
        "Compare the funding of KIF, NoLA and WEBWiKo",
        kinds.Facts(("kif", "nola", "webwiko"), ("money",), compared_in=("all",)),
    ),
    ("Vergleiche die Förderung von KIF und NoLA", kinds.Facts(("kif", "nola"), ("money",), compared_in=("all",))),
    ("Wir waren bei KIF dabei aber wann lief das", kinds.Facts(("kif",), ("when",))),
    # Where something was that is asked for
    ("Wie hoch ist der Leerstand im Landkreis bei KOMET?", kinds.AboutVerbuende(("komet",))),
    ("TempALand: Anteil der mehrfach Wohnenden im Landkreis", kinds.AboutVerbuende(("tempaland",))),
    ("What did KIF do in the district?", kinds.AboutVerbuende(("kif",))),
    ("TempALand: in welchem Landkreis war das?", kinds.Facts(("tempaland",), ("where",))),
    ("Wie heißt die Region, in der KIF war?", kinds.Facts(("kif",), ("where",))),
    ("Wie viel hat das Land Niedersachsen für den KIF gegeben?", kinds.AboutVerbuende(("kif",))),
    ("Wie viele Länder hat KIF?", kinds.Facts(("kif",), ("where",))),
    ("Does NoLA take place in villages?", kinds.Facts(("nola",), ("where",))),
    ("Does KIF take new towns?", kinds.AboutVerbuende(("kif",))),
    # What is said of places, or was done there, is told by the texts
    ("Did the pilot towns of Bürgerfonds sign leases?", kinds.AboutVerbuende(("buergerfonds",))),
    ("Was a lease signed in the Bürgerfonds towns?", kinds.AboutVerbuende(("buergerfonds",))),
    ("Wurde in den Orten von KOMET etwas gebaut?", kinds.AboutVerbuende(("komet",))),
    ("How much land did KIF save?", kinds.AboutVerbuende(("kif",))),
    ("Gehört Xyzstadt zu den Orten von KOMET?", kinds.Facts(("komet",), ("where",))),
    ("Were there towns in KIF?", kinds.Facts(("kif",), ("where",))),
    # A question told indirectly counts where another is joined to it, and not what somebody tells of
    ("kannst du mir sagen, wo MIGOEK war und wer das Projekt geleitet hat?", kinds.Facts(("migoek",), _LED_THERE)),
    ("sag mir bitte wo das projekt lebenswert war, wer es geleitet hat", kinds.Facts(("lebenswert",), _LED_THERE)),
    ("I'd like to know where DeWaK was and who led it", kinds.Facts(("dewak",), _LED_THERE)),
    ("mich interessiert wo IER-SEK war und wann das gelaufen ist", kinds.Facts(("ier-sek",), ("where", "when"))),
    ("can you tell me where MOSAIK was and when it ended?", kinds.Facts(("mosaik",), ("where", "when"))),
    ("I live in the town where KIF was and who led it?", kinds.Facts(("kif",), ("coordinator",))),
    # When it ended is asked beside who paid, and who paid after that is not known
    ("When did KIF end and who funded it?", kinds.Facts(("kif",), ("funder", "money", "when"))),
    ("Who funded KIF after the end?", kinds.AboutVerbuende(("kif",))),
    # Who gave money is not told by who took part
    ("Welche Behörde gab WEBWiKo Geld?", kinds.Facts(("webwiko",), ("money",))),
    ("Which bank gave KuDeQua money?", kinds.Facts(("kudequa",), ("money",))),
    ("WEBWiKo: Geld und welche Behörde", kinds.Facts(("webwiko",), ("partners", "money"))),
    ("Welche Behörde war dabei und wie viel Geld bekam WEBWiKo?", kinds.Facts(("webwiko",), ("partners", "money"))),
]


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_facts_are_asked(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text", ["Which projects deal with cash?", "cash machine closures", "projects about cash machines"]
)
def test_cash_is_no_sum_of_money_where_it_is_a_subject(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Search)
    assert "cash" in question.words


@pytest.mark.parametrize(
    "text",
    [
        "welche Fakultät der Uni Göttingen bei KIF",
        "Welcher Fachbereich der Hochschule Bochum war bei KomMonitor dabei?",
        "which department of TU Dortmund was in DeWaK",
    ],
)
def test_a_part_of_an_organisation_is_told_with_the_partners(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert isinstance(understood.question, kinds.Facts)
    assert understood.question.facts == ("partners",)
    assert understood.notes == ()
