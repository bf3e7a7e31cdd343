"""No word of a search is swallowed that matters, and none turned into its opposite."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import Question, Remark, Search, Siblings, Without

HESSE = Without(laender=("he",))
NOT_DROPPED: list[tuple[str, Question]] = [
    ("5G in Hessen", Search(("5g",), laender=("he",))),
    ("Welche Projekte in Hessen haben mit 5G zu tun?", Search(("5g",), laender=("he",))),
    ("Gibts was zu 5G oder WLAN in Hessen?", Search(("5g", "wlan"), laender=("he",), either=True)),
    ("Projekte zu WLAN oder 5G?", Search(("wlan", "5g"), either=True)),
    ("anything on 5G or wifi in Hesse?", Search(("5g", "wifi"), laender=("he",), either=True)),
    ("Gibt es was zu Leerstand oder 5G in Hessen?", Search(("leerstand", "5g"), laender=("he",), either=True)),
    (
        "Gibt es was zu Tempo 30 oder Blitzern in Thüringen?",
        Search(("tempo", "blitzern"), laender=("th",), either=True),
    ),
    # ... but not what is counted, or when something was
    ("Welche 2 Projekte sind in Hessen?", Search(laender=("he",))),
    ("Projekte in Hessen aus den 2010ern?", Search(laender=("he",))),
]
NEIGHBOURS: list[tuple[str, Question]] = [
    ("Was läuft in NRW zum Thema Nachbarn und Quartier?", Search(("nachbarn", "quartier"), laender=("nw",))),
    ("Nachbarn in Dortmund", Search(("nachbarn",), places=("dortmund",))),
    ("Gibt es Projekte mit Nachbarn in Thüringen", Search(("nachbarn",), laender=("th",))),
    ("anything about the neighbours in Herten?", Search(("neighbours",), places=("herten",))),
    ("Streit zwischen Nachbarn", Search(("streit", "nachbarn"))),
    # ... unless others beside a Verbund are meant
    ("which neighbours does KIF have?", Siblings(("kif",))),
    ("thematische Nachbarn von KOMET", Siblings(("komet",))),
]
OUTSIDE: list[tuple[str, Question]] = [
    ("vacancy outside villages", Search(("vacancy",), without=Without(words=("villages",)))),
    ("youth outside the coast", Search(("youth",), without=Without(words=("coast",)))),
    ("Mobilität fernab der Küste", Search(("mobilitat",), without=Without(words=("kuste",)))),
    ("Leerstand abseits von Hessen", Search(("leerstand",), without=HESSE)),
    ("volunteers outside of big cities", Search(("volunteers",))),
    ("Jugend abseits der Großstädte", Search(("jugend",))),
    ("Jugend abseits der Dörfer", Search(("jugend",), without=Without(words=("dorfer",)))),
    ("Leerstand außerhalb der Ortskerne", Search(("leerstand",), without=Without(words=("ortskerne",)))),
    # ... a thing tells how or when, and is what this is about
    ("Mobilität abseits des Autos", Search(("mobilitat", "autos"))),
    ("mobility outside the car", Search(("mobility", "car"))),
    ("Tourismus abseits der Saison", Search(("tourismus", "saison"))),
    ("volunteering outside clubs", Search(("volunteering", "clubs"))),
    # ... but not what only goes on elsewhere
    ("Projekte zu Dörfern im Abseits", Search(("dorfern",))),
]
DENIED: list[tuple[str, Question]] = [
    ("jugendprojekte (praktikum interessiert mich nicht)", Search(("jugend",), without=Without(words=("praktikum",)))),
    ("Projekte zu Leerstand, Gewerbe brauche ich nicht", Search(("leerstand",), without=Without(words=("gewerbe",)))),
    ("housing, I don't care about seniors", Search(("housing",), without=Without(words=("seniors",)))),
    ("youth projects, internships do not interest me", Search(("youth",), without=Without(words=("internships",)))),
    ("Wohnen ohne den Seniorenkram", Search(("wohnen",), without=Without(words=("senioren",)))),
    ("Jugend, kein Praktikum-Kram", Search(("jugend",), without=Without(words=("praktikum",)))),
    ("housing, no seniors stuff please", Search(("housing",), without=Without(words=("seniors",)))),
    ("vacancy, I already know the ones in Hesse", Search(("vacancy",), without=HESSE)),
    ("vacancy but no university involved", Search(("vacancy",), without=Without(sorts=("university",)))),
    ("Leerstand, aber ohne Hochschulen", Search(("leerstand",), without=Without(sorts=("university",)))),
    (
        "Was wurde zum Thema Pflege gemacht, wenn man Hessen einmal ganz weglässt?",
        Search(("pflege",), without=HESSE),
    ),
    ("Leerstand, ich kenne schon die in Hessen", Search(("leerstand",), without=HESSE)),
    # ... and brackets end what is denied in them
    ("Leerstand (ohne Hessen) und Bayern", Search(("leerstand",), laender=("by",), without=HESSE)),
    ("vacancy (except Hesse) and Bavaria", Search(("vacancy",), laender=("by",), without=HESSE)),
    ("Leerstand (ohne Hessen und Bayern)", Search(("leerstand",), without=Without(laender=("he", "by")))),
    # ... and what is told of somebody's own is no wish
    ("Leerstand, ich kenne Hessen", Search(("leerstand",), laender=("he",))),
    ("vacancy, I know people in Hesse", Search(("vacancy",), laender=("he",))),
    ("vacancy, I know it from Hesse", Search(("vacancy",), laender=("he",))),
]
SIZES: list[tuple[str, Question]] = [
    ("Projekte in Kleinstädten", Search(("kleinstadte",))),
    ("Projekte in kleinen Städten", Search(("kleinstadte",))),
    ("projekte für kleine städte", Search(("kleinstadte",))),
    ("which projects looked at small towns?", Search(("smalltown",))),
    ("How many projects were in big cities?", Search(("bigcity",), count=True)),
    # What is no subject, or denied, filters nothing, neither by who took part
    ("Projekte in kleinen Gemeinden", Remark("size")),
    ("Projekte nicht in Großstädten", Remark("size")),
    ("Projekte zu Integration, aber nicht in der Großstadt", Search(("integration",))),
    ("Wohnen, aber nicht in Städten", Search(("wohnen",))),
]
TOWNS: list[tuple[str, Question]] = [
    ("which tool shows population figures for Essen?", Search(("tool", "populationfigures"), places=("essen",))),
    ("Monitoring für Essen", Search(("monitoring",), places=("essen",))),
    ("wie hieß das tool in essen", Search(("tool",), places=("essen",))),
    ("wie hieß das tool für essen und mülheim", Search(places=("essen", "muelheim-ruhr"))),
    ("Gutscheine für Essen", Search(("gutscheine", "essen"))),
]
MOUNTAINS: list[tuple[str, Question]] = [
    ("Projekte in Bergen", Search(towns=("bergen", "bergen-auf-ruegen"))),
    ("Projekte in den Bergen", Search(("indenbergen",))),
    ("projects in the hills", Search(("thehills",))),
]
POINTED: list[tuple[str, Question]] = [
    ("Windräder vor der Haustür: gibt es Projekte zu solchem Streit?", Search(("windrader", "streit"))),
    ("Windräder vor der Haustür: gibt es Projekte zum Wohnen?", Search(("wohnen",))),
]
COMPOUNDS: list[tuple[str, Question]] = [
    ("Mobilitätsprojekte, die nicht in Bayern liegen", Search(("mobilitat",), without=Without(laender=("by",)))),
    ("Leerstandsprojekte in Hessen", Search(("leerstand",), laender=("he",))),
    ("Integrationsprojekte ab 2017", Search(("integrationsprojekte",), times=("startfrom2017",))),
]


@pytest.mark.parametrize(
    ("text", "question"),
    [*NOT_DROPPED, *NEIGHBOURS, *OUTSIDE, *DENIED, *SIZES, *TOWNS, *MOUNTAINS, *POINTED, *COMPOUNDS],
)
def test_what_is_said_is_looked_for_or_left_out(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "note"), [("Projekte in Kleinstädten", "sized"), ("sowas wie iMona aber im Norden", "region")]
)
def test_what_does_not_choose_is_said(understander: Understander, text: str, note: str) -> None:
    assert note in {one.kind for one in understander.understand(text).notes}
