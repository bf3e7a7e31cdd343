"""Whether Verbünde were at a place, or with somebody, is asked with yes or no where a yes cannot be wrong."""

from dataclasses import replace

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Question


def _denied(verbund: str, *, laender: tuple[str, ...] = (), organisations: tuple[str, ...] = ()) -> kinds.IsAt:
    return kinds.IsAt((verbund,), laender=laender, organisations=organisations, whether="not")


def _asked(understander: Understander, text: str) -> Question:
    """What is asked, be it of anyone from there or of the place itself."""
    question = understander.understand(text).question
    return replace(question, of_anyone=False) if isinstance(question, kinds.IsAt) else question


def _nobody(verbund: str, *, laender: tuple[str, ...]) -> kinds.IsAt:
    return kinds.IsAt((verbund,), laender=laender, whether="not", of_anyone=True)


ASKED: list[tuple[str, Question]] = [
    ("Was KIF in Lower Saxony in 2018?", kinds.IsAt(("kif",), laender=("ni",))),
    (
        "War KIF nur in Dortmund und Nienburg?",
        kinds.IsAt(("kif",), places=("dortmund", "nienburg-weser"), whether="only"),
    ),
    (
        "Lief MIGOEK nur in Niedersachsen oder auch in Hessen?",
        kinds.IsAt(("migoek",), laender=("ni", "he"), of_several="any"),
    ),
    ("War iMona auch in Österreich?", kinds.IsAt(("imona",), abroad=True)),
    ("Was NaKoFi in the Netherlands?", kinds.IsAt(("nakofi",), abroad=True)),
    ("War iMona im Ausland?", kinds.IsAt(("imona",), abroad=True)),
    ("War KIF in Bayern oder in Österreich?", kinds.IsAt(("kif",), laender=("by",), abroad=True)),
    ("Gab es bei KIF Partner in Polen?", kinds.AllOrganisations(words=("polen",), verbuende=("kif",))),
    ("War es nicht KIF in Hessen?", kinds.IsAt(("kif",), laender=("he",))),
    ("Waren KIF und KOMET alle beide in Dortmund?", kinds.IsAt(("kif", "komet"), places=("dortmund",))),
    ("War die TU Dortmund bei KIF und nicht in Hessen?", kinds.Facts(("kif",), ("where", "partners"))),
    ("War AktVis nicht in Münster in Westfalen?", kinds.Facts(("aktvis",), ("where",))),
    # Where one was and nothing else is told
    ("KIF war in Bayern.", kinds.IsAt(("kif",), laender=("by",))),
    ("imona wahr das in mauth", kinds.IsAt(("imona",), places=("mauth",))),
    ("AktVis was in Bavaria", kinds.IsAt(("aktvis",), laender=("by",))),
    ("KIF war in Niedersachsen, ich suche aber was in Hessen", kinds.AboutVerbuende(("kif",))),
    ("KIF war in Niedersachsen toll", kinds.AboutVerbuende(("kif",))),
    # A statement that is to be confirmed
    (
        "Die Stadt Bremen hat doch WEBWiKo geleitet, oder nicht?",
        kinds.IsAt(("webwiko",), organisations=("stadt-bremen",), whether="led"),
    ),
    (
        "KoSI-LAB was run by the Wuppertal Institut, wasn't it?",
        kinds.IsAt(("kosi-lab",), organisations=("wuppertal-institut",), whether="led"),
    ),
    ("Did KIF run in Nienburg?", kinds.IsAt(("kif",), places=("nienburg-weser",))),
    ("Die Uni Göttingen hat bei KIF mitgeforscht", kinds.IsAt(("kif",), organisations=("uni-goettingen",))),
    ("The district of Gifhorn led KIF, right?", kinds.IsAt(("kif",), organisations=("lk-gifhorn",), whether="led")),
    ("Die Stadt Bremen war Partner von WEBWiKo, oder?", kinds.IsAt(("webwiko",), organisations=("stadt-bremen",))),
    ("Cottbus macht doch bei webwiko mit", kinds.IsAt(("webwiko",), places=("cottbus",))),
    # A place that nobody is called after who took part
    ("War Felsberg Partner beim Bürgerfonds?", kinds.IsAt(("buergerfonds",), places=("felsberg",), whether="part")),
    ("Is Felsberg a partner of Bürgerfonds?", kinds.IsAt(("buergerfonds",), places=("felsberg",), whether="part")),
    ("Ist die Stadt Dortmund Partner von KoSI-LAB?", kinds.IsAt(("kosi-lab",), places=("dortmund",), whether="part")),
    (
        "War die Stadt Dortmund Partner bei CoProGrün?",
        kinds.IsAt(("coprogruen",), places=("dortmund",), whether="part"),
    ),
    ("Was Dortmund the coordinator of CoProGrün?", kinds.IsAt(("coprogruen",), places=("dortmund",), whether="led")),
    ("Ortsinnentwicklung Wetterau Partner", kinds.Facts(("ortsinnentwicklung",), ("where", "partners"))),
    # Several are said to have led one
    ("KIF was run by Nienburg and Gifhorn, right?", kinds.Facts(("kif",), ("coordinator", "partners"))),
    ("Was lebenswert run by ISOE and Difu?", kinds.Facts(("lebenswert",), ("coordinator", "partners"))),
    ("Is it true that MOSAIK, led by TU Dortmund, was in Essen?", kinds.Facts(("mosaik",), ("coordinator",))),
    ("Was KIF led by Nienburg or Gifhorn?", kinds.Facts(("kif",), ("coordinator",))),
    # Something else than whether it was there is asked
    ("Did Eschwege quit lebenswert?", kinds.AboutVerbuende(("lebenswert",))),
    ("did KOSI-LAB go well in Wuppertal?", kinds.AboutVerbuende(("kosi-lab",))),
    ("Führt Dortmund KuDeQua fort?", kinds.AboutVerbuende(("kudequa",))),
    ("Will Dortmund continue KuDeQua?", kinds.Facts(("kudequa",), ("when", "outcome"))),
    ("Does IER-SEK go on in Zwickau?", kinds.Facts(("ier-sek",), ("when", "outcome"))),
    ("Did KIF also run in Hesse?", kinds.IsAt(("kif",), laender=("he",))),
    ("Did IER-SEK happen in Zwickau?", kinds.IsAt(("ier-sek",), places=("zwickau",))),
    ("Untersuchte LebensRäume Emsdetten?", kinds.IsAt(("lebensraeume",), places=("emsdetten",))),
    ("Forschte die TU Dresden in iMona?", kinds.IsAt(("imona",), organisations=("tu-dresden",))),
    ("Did MOSAIK come to Remscheid?", kinds.IsAt(("mosaik",), places=("remscheid",))),
    ("Did MOSAIK come to nothing in Remscheid?", kinds.AboutVerbuende(("mosaik",))),
    # When it was with them is asked
    ("Lief KIF bis 2020 in Nienburg?", kinds.Facts(("kif",), ("where", "when"))),
    ("War die Uni Göttingen bis 2020 bei KIF dabei?", kinds.Facts(("kif",), ("partners", "when"))),
    ("Läuft das Flächenmanagement bei der OLEG noch?", kinds.Facts(("flaechenmanagement",), ("when", "outcome"))),
    ("Hat die OLEG das Flächenmanagement 2018 beendet?", kinds.Facts(("flaechenmanagement",), ("when",))),
    # Where it was is asked as well, or instead
    ("Is Dortmund a place of KIF?", kinds.IsAt(("kif",), places=("dortmund",))),
    ("Ich will wissen, wo in Hessen KIF war?", kinds.Facts(("kif",), ("where",))),
    ("War KIF in Hessen, und wo?", kinds.Facts(("kif",), ("where",))),
    ("Can you list the places of KIF in Hesse?", kinds.Facts(("kif",), ("where",))),
    ("The places of KIF in Hesse?", kinds.Facts(("kif",), ("where",))),
    ("CoProGrün war doch in Köln oder", kinds.IsAt(("coprogruen",), towns=("koeln",))),
    ("mosaik in köln oder", kinds.IsAt(("mosaik",), towns=("koeln",))),
    # Something else is asked, and who says so is only named
    (
        "Das IW Köln hat doch gesagt der Bürgerfonds ist gescheitert, oder?",
        kinds.Facts(("buergerfonds",), ("outcome",)),
    ),
    # A town that is called like an ordinary word, or not known here
    ("war Halle bei lazikn dabei?", kinds.IsAt(("lazikn2030",), towns=("halle-saale",))),
    ("war köln bei kif dabei", kinds.IsAt(("kif",), towns=("koeln",))),
    ("War Leipzig bei IER-SEK Partner?", kinds.IsAt(("ier-sek",), towns=("leipzig",))),
    ("Dorf und Du – war da Bad Nauheim auch dabei?", kinds.IsAt(("ortsinnentwicklung",), towns=("bad-nauheim",))),
    ("KIF, hat Celle mitgemacht?", kinds.IsAt(("kif",), towns=("celle",))),
    ("KIF: war Regen ein Thema?", kinds.AboutVerbuende(("kif",))),
    ("War Köln bei KIF ein Thema?", kinds.AboutVerbuende(("kif",))),
    ("Ist Köln größer als KIF?", kinds.AboutVerbuende(("kif",))),
    ("Gab es bei KIF Partner aus Leipzig?", kinds.Facts(("kif",), ("where", "partners"))),
    # That a university there took part is told with the no
    ("War Hannover Partner bei TempALand?", kinds.IsAt(("tempaland",), towns=("hannover",))),
    ("Bei AktVis war die Stadt Darmstadt Partner, stimmts", kinds.IsAt(("aktvis",), towns=("darmstadt",))),
    ("koda ist doch in hessen nein?", kinds.IsAt(("koda-eg",), laender=("he",))),
    ("I think KIF was in Bavaria", kinds.IsAt(("kif",), laender=("by",))),
    ("Ich dachte, KoDa war in Hessen", kinds.IsAt(("koda-eg",), laender=("he",))),
    ("Ich meine den Bürgerfonds in Hessen", kinds.AboutVerbuende(("buergerfonds",))),
    ("KIF was in Bavaria, no?", kinds.IsAt(("kif",), laender=("by",))),
    # A town and the district that is called after it
    ("War Oldenburg Stadt Partner von WEBWiKo?", kinds.IsAt(("webwiko",), places=("lk-oldenburg",), town=True)),
    ("Was Oldenburg city a partner of WEBWiKo?", kinds.IsAt(("webwiko",), places=("lk-oldenburg",), town=True)),
    ("Machte der Landkreis Zwickau bei IER-SEK mit?", kinds.Facts(("ier-sek",), ("where", "partners"))),
    ("Was the district of Zwickau in IER-SEK?", kinds.Facts(("ier-sek",), ("where", "partners"))),
    ("War der Kreis Herten bei DeWaK Partner?", kinds.Facts(("dewak",), ("where", "partners"))),
    ("War Diepholz als Landkreis Partner von TempALand?", kinds.IsAt(("tempaland",), organisations=("lk-diepholz",))),
    ("War die Stadt und der Landkreis Gifhorn bei KIF?", kinds.Facts(("kif",), ("where", "partners"))),
    ("Waren Stadt und Landkreis Gifhorn bei KIF dabei?", kinds.Facts(("kif",), ("where", "partners"))),
    ("War der Landkreis Gifhorn bei KIF dabei?", kinds.IsAt(("kif",), places=("lk-gifhorn",))),
    ("War der Kreis Steinfurt bei LebensRäume dabei?", kinds.IsAt(("lebensraeume",), places=("kreis-steinfurt",))),
    # Another place of that name
    ("War Homberg (Ohm) beim Bürgerfonds?", kinds.Facts(("buergerfonds",), ("where",))),
    ("Oberried am See bei KoDa_eG?", kinds.Facts(("koda-eg",), ("where",))),
    ("War Homberg (Efze) beim Bürgerfonds?", kinds.IsAt(("buergerfonds",), places=("homberg",))),
    ("Liegt Schuttertal bei KoDa_eG in Hessen?", kinds.IsAt(("koda-eg",), laender=("he",))),
    ("War KoDa_eG in Schuttertal und in Hessen?", kinds.IsAt(("koda-eg",), laender=("he",), places=("schuttertal",))),
    (
        "War Dortmund bei lebenswert in Hessen dabei?",
        kinds.IsAt(("lebenswert",), laender=("he",), places=("dortmund",)),
    ),
    ("War der Bürgerfonds in Bleicherode in Hessen?", kinds.Facts(("buergerfonds",), ("where",))),
    ("Lag Hann. Münden beim Bürgerfonds in Hessen?", kinds.Facts(("buergerfonds",), ("where",))),
    ("Is Hann. Münden, one of the Bürgerfonds towns, in Thuringia?", kinds.Facts(("buergerfonds",), ("where",))),
    ("liegt posterstein von koda in bawü", kinds.Facts(("koda-eg",), ("where",))),
    ("Liegt Posterstein von KoDa in Thüringen?", kinds.IsAt(("koda-eg",), places=("posterstein",))),
    (
        "War Offenburg bei Felsberg beim Bürgerfonds dabei?",
        kinds.IsAt(("buergerfonds",), places=("offenburg", "felsberg")),
    ),
    ("War Dortmund am Projekt KoSI-LAB beteiligt?", kinds.IsAt(("kosi-lab",), places=("dortmund",))),
    ("War Rohrbach bei Heidelberg bei NoLA?", kinds.IsAt(("nola",), towns=("heidelberg",))),
    ("War Mettingen bei Osnabrück bei LebensRäume?", kinds.IsAt(("lebensraeume",), places=("mettingen",))),
    ("Altenstadt an der Waldnaab bei Dorf und Du?", kinds.IsAt(("ortsinnentwicklung",), towns=("altenstadt",))),
    # Who coordinated them
    (
        "Leitete die Stadt Wuppertal KoSI-LAB?",
        kinds.IsAt(("kosi-lab",), organisations=("stadt-wuppertal",), whether="led"),
    ),
    (
        "was kif coordinated by the university of goettingen",
        kinds.IsAt(("kif",), organisations=("uni-goettingen",), whether="led"),
    ),
    (
        "War der Landkreis Nienburg Koordinator von KIF?",
        kinds.IsAt(("kif",), organisations=("lk-nienburg-weser",), whether="led"),
    ),
    (
        "Was KomMonitor coordinated by the city of Essen?",
        kinds.IsAt(("kommonitor",), organisations=("stadt-essen",), whether="led"),
    ),
    # A town that took no part is none of a Verbund's places, either
    ("Was KIF coordinated by the city of Kassel?", kinds.Facts(("kif",), ("coordinator",))),
    # What else somebody may have done tells nothing of who coordinated
    ("Hat die Uni Göttingen Kontakt zu KIF?", kinds.Facts(("kif",), ("coordinator",))),
    ("Hat der Landkreis Nienburg KIF initiiert?", kinds.Facts(("kif",), ("coordinator",))),
    ("Was KIF carried out by the University of Göttingen?", kinds.Facts(("kif",), ("coordinator",))),
    ("Koordiniert Hessen lebenswert?", kinds.Facts(("lebenswert",), ("coordinator",))),
    ("Hat die Uni Göttingen KIF nicht geleitet?", kinds.Facts(("kif",), ("coordinator",))),
    ("Was wurde von der Uni Göttingen koordiniert, KIF?", kinds.Facts(("kif",), ("coordinator",))),
    # A place beside an organisation is not dropped
    (
        "War die TU Dortmund und Remscheid bei MOSAIK dabei?",
        kinds.IsAt(("mosaik",), organisations=("tu-dortmund", "stadt-remscheid")),
    ),
    (
        "Waren die Universitäten Hannover und Greifswald beide bei LAZIKN2030?",
        kinds.Facts(("lazikn2030",), ("partners",)),
    ),
    # A place right behind the name, or behind a verb that follows it
    ("coprogrün essen dabei?", kinds.IsAt(("coprogruen",), places=("essen",))),
    ("ortsinnentwicklung bad nauheim dabei?", kinds.IsAt(("ortsinnentwicklung",), towns=("bad-nauheim",))),
    ("KIF Gifhorn dabei", kinds.IsAt(("kif",), places=("lk-gifhorn",))),
    ("KoDa_eG: war der Landkreis Gotha Partner", kinds.IsAt(("koda-eg",), towns=("gotha",))),
    ("KIF: war Celle dabei", kinds.IsAt(("kif",), towns=("celle",))),
    ("KIF kinder dabei?", kinds.Facts(("kif",), ("partners",))),
    ("Bei KIF war Köln, oder?", kinds.IsAt(("kif",), towns=("koeln",))),
    ("War Köln bei KIF?", kinds.IsAt(("kif",), towns=("koeln",))),
    ("War Regen bei KIF?", kinds.AboutVerbuende(("kif",))),
    ("War Regen bei KIF dabei?", kinds.IsAt(("kif",), towns=("regen",))),
    # The town, and not the district that is called after it
    ("WEBWiKo: ist die Stadt Oldenburg dabei?", kinds.IsAt(("webwiko",), places=("lk-oldenburg",), town=True)),
    ("War Oldenburg (Stadt) bei WEBWiKo?", kinds.IsAt(("webwiko",), places=("lk-oldenburg",), town=True)),
    ("War die Stadt Gifhorn Partner bei KIF?", kinds.IsAt(("kif",), places=("lk-gifhorn",), town=True)),
    ("Was WEBWiKo in the city of Oldenburg?", kinds.IsAt(("webwiko",), places=("lk-oldenburg",), town=True)),
    ("War die Stadt Diepholz bei TempALand dabei?", kinds.IsAt(("tempaland",), places=("diepholz",))),
    ("War die Kommune Landkreis Gifhorn bei KIF dabei?", kinds.IsAt(("kif",), places=("lk-gifhorn",))),
    ("War der Landkreis Oldenburg bei WEBWiKo?", kinds.IsAt(("webwiko",), places=("lk-oldenburg",))),
    # Places in a Land
    ("Koda: Orte in Thüringen?", kinds.IsAt(("koda-eg",), laender=("th",))),
    ("Orte von Bürgerfonds in Hessen", kinds.Facts(("buergerfonds",), ("where",))),
    ("Wie viele Orte in Hessen hatte Bürgerfonds?", kinds.Facts(("buergerfonds",), ("where",))),
    ("War Gotha bei NoLA?", kinds.IsAt(("nola",), towns=("gotha",))),
    ("War Lage bei KIF?", kinds.AboutVerbuende(("kif",))),
]


BESIDES: list[tuple[str, Question]] = [
    ("War KIF in Gifhorn? Und was kam raus?", kinds.IsAt(("kif",), places=("lk-gifhorn",), facts=("outcome",))),
    (
        "Was KIF in Hesse, and who coordinated it?",
        kinds.IsAt(("kif",), laender=("he",), facts=("coordinator",)),
    ),
    (
        "War die Uni Göttingen bei KIF dabei und wie lange lief es?",
        kinds.IsAt(("kif",), organisations=("uni-goettingen",), facts=("when",)),
    ),
    ("War KIF in Hessen und wer war dabei?", kinds.IsAt(("kif",), laender=("he",), facts=("partners",))),
    ("War KIF in Hessen und was war das Thema?", kinds.IsAt(("kif",), laender=("he",), facts=("theme",))),
    ("War KIF in Gifhorn und wie viel Geld gab es?", kinds.IsAt(("kif",), places=("lk-gifhorn",), facts=("money",))),
    # Somebody else's money is asked for
    (
        "Hat die Uni Göttingen bei KIF mitgemacht und wie viel Geld bekam sie?",
        kinds.IsAt(("kif",), organisations=("uni-goettingen",)),
    ),
    # The first question asks for more than whether it was there
    ("Hat die Uni Göttingen KIF geleitet, und wann lief es?", kinds.Facts(("kif",), ("when", "coordinator"))),
    # Whether somebody was there is the second question
    (
        "Wie lange lief WatNu und war Juist dabei?",
        kinds.IsAt(("watnu",), places=("juist",), facts=("when",)),
    ),
    (
        "Wie viel Geld bekam KIF und war Hessen beteiligt?",
        kinds.IsAt(("kif",), laender=("he",), facts=("money",)),
    ),
    (
        "Lief KIF bis 2019 und war die Uni Göttingen dabei?",
        kinds.IsAt(("kif",), organisations=("uni-goettingen",), facts=("when",)),
    ),
    (
        "how much funding did webwiko get, and was Hamburg a partner?",
        kinds.Facts(("webwiko",), ("where", "partners", "money")),
    ),
    ("Wann lief KIF, und war nur Gifhorn dabei?", kinds.Facts(("kif",), ("when", "partners"))),
    (
        "how much funding did webwiko get and was Bremen part of it?",
        kinds.IsAt(("webwiko",), laender=("hb",), facts=("money",)),
    ),
    ("Wer leitete KIF und ist Gifhorn eine Stadt?", kinds.Facts(("kif",), ("coordinator",))),
    ("Wer leitete KIF und liegt Gifhorn in Niedersachsen?", kinds.Facts(("kif",), ("coordinator",))),
    (
        "War die Uni Göttingen bei KIF dabei und kann man das nachlesen?",
        kinds.IsAt(("kif",), organisations=("uni-goettingen",), facts=("link",)),
    ),
]


@pytest.mark.parametrize(("text", "question"), BESIDES)
def test_what_is_asked_besides_is_told_too(understander: Understander, text: str, question: Question) -> None:
    assert _asked(understander, text) == question


@pytest.mark.parametrize(("text", "question"), ASKED)
def test_whether_they_were_there(understander: Understander, text: str, question: Question) -> None:
    assert _asked(understander, text) == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Was hat die Uni Göttingen bei KIF gemacht?",
            kinds.IsAt(("kif",), organisations=("uni-goettingen",), whether="part"),
        ),
        (
            "What was the role of Groningen in WatNu?",
            kinds.IsAt(("watnu",), organisations=("uni-groningen",), whether="part"),
        ),
        (
            "Was machte der Kreis Pinneberg bei JuMoWestküste?",
            kinds.IsAt(("jumowestkueste",), organisations=("kreis-pinneberg",), whether="part"),
        ),
        ("Wofür war SPES bei KoDa_eG zuständig?", kinds.IsAt(("koda-eg",), organisations=("spes",), whether="part")),
        (
            "What was nexus responsible for in KOMOBIL2035?",
            kinds.IsAt(("komobil2035",), organisations=("nexus",), whether="part"),
        ),
        (
            "Für was war Otzberg bei AktVis zuständig?",
            kinds.IsAt(("aktvis",), organisations=("gemeinde-otzberg",), whether="part"),
        ),
        ("Wer war bei KIF zuständig?", kinds.Facts(("kif",), ("coordinator",))),
        ("Was machte KIF in Nienburg?", kinds.AboutVerbuende(("kif",))),
        ("Was macht die Uni Göttingen heute mit KIF?", kinds.AboutVerbuende(("kif",))),
        ("What does TU Dresden think about NaKoFi?", kinds.AboutVerbuende(("nakofi",))),
        ("mosaic remscheid what did they find out", kinds.Facts(("mosaik",), ("outcome",))),
    ],
)
def test_in_which_part_somebody_was_there_is_told(understander: Understander, text: str, question: Question) -> None:
    assert _asked(understander, text) == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Ich dachte die TU Dresden war bei NaKoFi nicht dabei", _denied("nakofi", organisations=("tu-dresden",))),
        ("Ich glaube nicht, dass KIF in Niedersachsen war", _denied("kif", laender=("ni",))),
        ("I thought Göttingen University wasn't in KIF", _denied("kif", organisations=("uni-goettingen",))),
        ("Die TU Dresden war bei NaKoFi nicht dabei?", _denied("nakofi", organisations=("tu-dresden",))),
        ("Die Uni Göttingen war nicht bei KIF, stimmts?", _denied("kif", organisations=("uni-goettingen",))),
        ("Stimmt es, dass KIF nicht in Niedersachsen war?", _denied("kif", laender=("ni",))),
        ("KIF wasn't in Lower Saxony, was it?", _denied("kif", laender=("ni",))),
        (
            "Die Stadt Herten war nicht bei DeWaK beteiligt, stimmt das?",
            kinds.IsAt(("dewak",), places=("herten",), whether="no_part"),
        ),
        # More is said to be so, or looked for
        ("Die TU Dortmund war nicht mehr bei KoSI-LAB dabei, oder?", kinds.Facts(("kosi-lab",), ("partners",))),
        (
            "Verbünde in Hessen sind nicht bei KIF, oder?",
            kinds.Search(laender=("he",), without=kinds.Without(verbuende=("kif",))),
        ),
        (
            "Was gibt es in Herten, nicht DeWaK?",
            kinds.Search(places=("herten",), without=kinds.Without(verbuende=("dewak",))),
        ),
        ("Ich glaube, dass KIF in Niedersachsen war", kinds.IsAt(("kif",), laender=("ni",))),
        ("War KIF nicht in Niedersachsen?", kinds.IsAt(("kif",), laender=("ni",))),
        ("KIF: war Gifhorn nicht dabei?", kinds.IsAt(("kif",), places=("lk-gifhorn",))),
    ],
)
def test_that_something_is_not_so_gets_no_yes(understander: Understander, text: str, question: Question) -> None:
    assert _asked(understander, text) == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Was Gifhorn as a city in KIF?", kinds.IsAt(("kif",), places=("lk-gifhorn",), town=True)),
        ("Was Diepholz as a district in TempALand?", kinds.IsAt(("tempaland",), places=("lk-diepholz",))),
        ("Was Diepholz as a town in TempALand?", kinds.IsAt(("tempaland",), places=("diepholz",))),
        ("War die Stadt Nienburg bei KIF?", kinds.IsAt(("kif",), places=("nienburg-weser",), town=True)),
        ("War der Landkreis Nienburg bei KIF?", kinds.IsAt(("kif",), places=("nienburg-weser",))),
        (
            "Waren die Städte Cloppenburg und Holzminden bei MIGOEK?",
            kinds.IsAt(("migoek",), places=("lk-cloppenburg", "lk-holzminden"), town=True),
        ),
        (
            "Waren die Landkreise Cloppenburg und Holzminden bei MIGOEK?",
            kinds.IsAt(("migoek",), places=("lk-cloppenburg", "lk-holzminden")),
        ),
        # The town is not known, the district is
        (
            "War die Stadt Cloppenburg und der Landkreis Holzminden bei MIGOEK?",
            kinds.Facts(("migoek",), ("where", "partners")),
        ),
        ("Waren Stadt Gifhorn, Landkreis Nienburg bei KIF?", kinds.Facts(("kif",), ("where", "partners"))),
    ],
)
def test_towns_and_the_districts_called_after_them_are_told_apart(
    understander: Understander, text: str, question: Question
) -> None:
    assert _asked(understander, text) == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        (
            "Frage zu KoSI-Lab und KuDeQua: beide Dortmund, beide TU?",
            kinds.Facts(("kosi-lab", "kudequa"), ("where", "partners"), compared_in=("all",)),
        ),
        (
            "Sind MOSAIK und KIF beide von der TU Dortmund und beide in NRW?",
            kinds.Facts(("mosaik", "kif"), ("where", "partners"), compared_in=("all",)),
        ),
        (
            "Are KIF and NoLA both in Lower Saxony and both led by a district?",
            kinds.Facts(("kif", "nola"), ("where", "coordinator", "partners"), compared_in=("all",)),
        ),
        ("War KIF mit der Uni Göttingen in Hessen?", kinds.Facts(("kif",), ("where", "partners"))),
        ("War das ISOE in Bayern bei lebenswert dabei?", kinds.Facts(("lebenswert",), ("where", "partners"))),
        # It is asked of a partner, and where the Verbund was is known
        ("War das ISOE in Hessen bei lebenswert dabei?", kinds.IsAt(("lebenswert",), organisations=("isoe",))),
        (
            "Ist die Uni Göttingen in Niedersachsen Partner von KIF?",
            kinds.IsAt(("kif",), organisations=("uni-goettingen",)),
        ),
        # "Both" is said twice of one thing
        (
            "Beide Verbünde, KIF und TransformBar: war die Uni Göttingen bei beiden dabei?",
            kinds.IsAt(("kif", "transformbar"), organisations=("uni-goettingen",)),
        ),
        (
            "Were both KIF and TransformBar in Lower Saxony, both of them?",
            kinds.IsAt(("kif", "transformbar"), laender=("ni",)),
        ),
        ("Waren KIF und NoLA beide in Niedersachsen?", kinds.IsAt(("kif", "nola"), laender=("ni",))),
        ("War die Uni Göttingen bei KIF dabei?", kinds.IsAt(("kif",), organisations=("uni-goettingen",))),
    ],
)
def test_no_yes_is_said_to_half_of_two_things(understander: Understander, text: str, question: Question) -> None:
    assert _asked(understander, text) == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("KIF in Niedersachsen, KOMET in Thüringen, stimmts?", ("ni", "th")),
        ("War KIF in Niedersachsen und KOMET in Sachsen?", ("ni", "sn")),
        ("Is KIF in Thuringia and KOMET in Bavaria?", ("th", "by")),
    ],
)
def test_each_verbund_is_asked_about_with_its_own_place(
    understander: Understander, text: str, question: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == kinds.IsAt(("kif", "komet"), laender=question, of_several="pairs")


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Waren KIF und KOMET in Niedersachsen und Thüringen?", kinds.IsAt(("kif", "komet"), laender=("ni", "th"))),
        ("War KIF in Niedersachsen und WatNu in Niedersachsen?", kinds.IsAt(("kif", "watnu"), laender=("ni",))),
        # A town that only an organisation is called after
        ("War Groningen ein Ort von WatNu?", kinds.IsAt(("watnu",), organisations=("uni-groningen",), town=True)),
        ("Was WatNu in Groningen?", kinds.IsAt(("watnu",), organisations=("uni-groningen",), town=True)),
        ("War Groningen bei WatNu dabei?", kinds.IsAt(("watnu",), organisations=("uni-groningen",))),
        ("War Difu ein Ort von KIF?", kinds.IsAt(("kif",), organisations=("difu",))),
        ("Was KIF in trias?", kinds.IsAt(("kif",), organisations=("stiftung-trias",))),
        ("War die Uni Groningen ein Ort von WatNu?", kinds.IsAt(("watnu",), organisations=("uni-groningen",))),
    ],
)
def test_what_is_asked_of_all_of_them_or_of_a_place(understander: Understander, text: str, question: Question) -> None:
    assert _asked(understander, text) == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        # It was elsewhere, too, and the town itself is no partner
        ("War bei KoSI-LAB nur Dortmund dabei?", kinds.IsAt(("kosi-lab",), places=("dortmund",), whether="only")),
        ("Did only Mauth take part in iMona?", kinds.IsAt(("imona",), places=("mauth",), whether="only")),
        (
            "War bei IER-SEK nur Zwickau dabei?",
            kinds.IsAt(("ier-sek",), organisations=("stadt-zwickau",), whether="only"),
        ),
    ],
)
def test_who_is_said_to_have_taken_part_alone_gets_a_verdict(
    understander: Understander, text: str, question: Question
) -> None:
    assert _asked(understander, text) == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Mauth war nicht bei iMona dabei", kinds.IsAt(("imona",), places=("mauth",), whether="no_part")),
        (
            "Die TU Dresden war nicht bei iMona dabei",
            kinds.IsAt(("imona",), organisations=("tu-dresden",), whether="not"),
        ),
        (
            "TU Dresden did not take part in iMona.",
            kinds.IsAt(("imona",), organisations=("tu-dresden",), whether="not"),
        ),
        ("KIF war nicht in Hessen", kinds.IsAt(("kif",), laender=("he",), whether="not")),
        # To have nothing to do with it
        ("Mauth hat mit iMona nichts zu tun", kinds.IsAt(("imona",), places=("mauth",), whether="not")),
        ("iMona had nothing to do with Hesse", kinds.IsAt(("imona",), laender=("he",), whether="not")),
        (
            "iMona hatte nichts mit der TU Dresden zu tun",
            kinds.IsAt(("imona",), organisations=("tu-dresden",), whether="not"),
        ),
        ("KIF hatte nichts mit Köln zu tun", kinds.IsAt(("kif",), towns=("koeln",), whether="not")),
        ("Köln hatte nichts mit KIF zu tun", kinds.IsAt(("kif",), towns=("koeln",), whether="not")),
        ("KIF had nothing to do with Kassel", kinds.IsAt(("kif",), towns=("kassel",), whether="not")),
        ("KIF hatte nichts mit Wald zu tun", kinds.AboutVerbuende(("kif",))),
        # A town, and the district called after it
        (
            "TempALand hatte nichts mit Diepholz zu tun",
            kinds.IsAt(("tempaland",), places=("diepholz", "lk-diepholz"), whether="not"),
        ),
        ("iMona hatte nichts mehr mit Mauth zu tun", kinds.Facts(("imona",), ("where", "partners"))),
        ("iMona lief ohne die TU Dresden", kinds.Facts(("imona",), ("partners",))),
        # More is told, or somebody tells of themselves
        ("Mauth war nicht nur bei iMona dabei", kinds.Facts(("imona",), ("partners",))),
        ("Ich war nicht bei iMona dabei", kinds.Facts(("imona",), ("partners",))),
    ],
)
def test_that_somebody_was_not_there_is_a_claim(understander: Understander, text: str, question: Question) -> None:
    assert _asked(understander, text) == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("KIF lief nahe Hannover", kinds.Facts(("kif",), ("where",))),
        ("KIF lief unweit von Hannover", kinds.Facts(("kif",), ("where",))),
        ("Was KIF close to Hanover?", kinds.Facts(("kif",), ("where",))),
        ("KIF lief zwischen Hannover und Bremen", kinds.Facts(("kif",), ("where",))),
        ("War CoProGrün nahe Dortmund?", kinds.Facts(("coprogruen",), ("where",))),
        # In its parts is in it as well, where that is known, and nothing else is said.
        ("Lief CoProGrün im Raum Dortmund?", kinds.IsAt(("coprogruen",), places=("dortmund",))),
        ("War lebenswert um Eschwege herum?", kinds.IsAt(("lebenswert",), places=("eschwege",))),
        ("Was MOSAIK in or around Remscheid?", kinds.IsAt(("mosaik",), places=("remscheid",))),
        ("War KIF nur rund um Gifhorn?", kinds.Facts(("kif",), ("where",))),
        ("War KIF im Raum Gifhorn und Nienburg?", kinds.Facts(("kif",), ("where",))),
        ("War MOSAIK im Raum Wuppertal?", kinds.Facts(("mosaik",), ("where",))),
        # Who took part from there is told.
        ("Lief DeWaK im Raum Dortmund?", kinds.Facts(("dewak",), ("where", "partners"))),
        ("Was KIF near Göttingen?", kinds.Facts(("kif",), ("where", "partners"))),
        # "Around" tells of a time, and an organisation may be called after an area.
        ("Was KIF in Lower Saxony around 2017?", kinds.IsAt(("kif",), laender=("ni",))),
        (
            "War der Regionalverband Großraum Braunschweig bei KIF dabei?",
            kinds.IsAt(("kif",), organisations=("rv-braunschweig",)),
        ),
    ],
)
def test_near_a_place_is_not_in_it(understander: Understander, text: str, question: Question) -> None:
    assert _asked(understander, text) == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Zwickau leitete IER-SEK bis 2017", kinds.Facts(("ier-sek",), ("when", "coordinator"))),
        ("KIF wurde ab 2017 von Nienburg koordiniert", kinds.Facts(("kif",), ("when", "coordinator"))),
        ("Was IER-SEK led by Zwickau from 2016 to 2018?", kinds.Facts(("ier-sek",), ("when", "coordinator"))),
        (
            "WEBWiKo, led by Bremen, ran until 2022, right?",
            kinds.IsAt(("webwiko",), organisations=("stadt-bremen",), whether="led"),
        ),
        ("Mauth war erst später bei iMona dabei", kinds.Facts(("imona",), ("where",))),
        ("Mauth war bei iMona dabei", kinds.IsAt(("imona",), places=("mauth",))),
    ],
)
def test_when_somebody_led_or_took_part_no_yes_tells(understander: Understander, text: str, question: Question) -> None:
    assert _asked(understander, text) == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Niemand aus Bremen war bei WEBWiKo, oder?", _nobody("webwiko", laender=("hb",))),
        ("War beim Bürgerfonds nie jemand aus Thüringen?", _nobody("buergerfonds", laender=("th",))),
        ("Was nobody from Bremen in WEBWiKo?", _nobody("webwiko", laender=("hb",))),
        ("War keiner aus Bremen bei WEBWiKo?", _nobody("webwiko", laender=("hb",))),
        # Who else is meant knows it
        ("Kann mir niemand sagen, ob KIF in Hessen war?", kinds.IsAt(("kif",), laender=("he",))),
        ("Niemand im Dorf kennt KIF, was ist das?", kinds.AboutVerbuende(("kif",))),
    ],
)
def test_that_nobody_was_there_is_denied(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "anyone"),
    [
        ("War Göttingen an KIF beteiligt?", True),
        ("Hat Marburg was mit KOMOBIL2035 zu tun?", True),
        ("War die Stadt Darmstadt Partner von AktVis?", False),
        ("War MOSAIK in Dortmund?", False),
    ],
)
def test_who_took_part_may_be_anyone_from_there(understander: Understander, text: str, anyone: bool) -> None:
    match understander.understand(text).question:
        case kinds.IsAt(of_anyone=found):
            assert found is anyone
        case question:
            pytest.fail(str(question))


@pytest.mark.parametrize("text", ["ist oldenburg die stadt bei webwiko dabei", "War Oldenburg, die Stadt, bei WEBWiKo"])
def test_a_town_may_be_called_so_behind_its_name(understander: Understander, text: str) -> None:
    match understander.understand(text).question:
        case kinds.IsAt(places=("lk-oldenburg",), town=town):
            assert town
        case question:
            pytest.fail(str(question))


def test_how_many_were_from_there_no_yes_tells(understander: Understander) -> None:
    question = understander.understand("Waren bei KoDa_eG sechs Orte aus Thüringen dabei?").question
    assert question == kinds.Facts(("koda-eg",), ("where",))
