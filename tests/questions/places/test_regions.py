"""Parts of Germany that are no Land are told to be unknown, and neither searched for as words nor left out unsaid."""

from collections.abc import Sequence

import pytest

from bot.questions import Note, Understander
from bot.questions import kinds as k
from bot.questions.kinds import Question

UNKNOWN = {
    # Points of the compass, of the country or alone
    "How many projects in East Germany?": "East Germany",
    "Which projects took place in northern Germany?": "northern Germany",
    "Which projects were in the west of Germany?": "west of Germany",
    "Were there any projects in the south?": "south",
    "Projects in the east and the west": "east and the west",
    "Which project in the east ran longest?": "east",
    "Projekte im Osten": "Osten",
    "Gibt es Projekte im Westen?": "Westen",
    "Hat der Westen mehr Projekte als der Osten?": "Westen",
    "Warum gibt es im Süden so wenige Projekte?": "Süden",
    "Projekte im Norden Deutschlands": "Norden Deutschlands",
    "Ostdeutschland": "Ostdeutschland",
    "Wie viele Projekte in Ostdeutschland?": "Ostdeutschland",
    "norddeutsche Projekte": "norddeutsche",
    "Welche Hochschulen aus Süddeutschland waren dabei?": "Süddeutschland",
    "Projekte in Ost- und Westdeutschland": "Ost und Westdeutschland",
    # What lies beyond a Land is not in it, and what is left of a region is not known either.
    "projects north of Hesse": "north of Hesse",
    "Verbünde im Osten, aber nicht in Sachsen": "Osten",
    "Alle in Ostdeutschland außer Brandenburg": "Ostdeutschland",
    # Several Länder by a common name
    "Projects in the new Länder": "new Länder",
    "projects in the former GDR": "former GDR",
    "projects in city states": "city states",
    "Projekte in den neuen Bundesländern": "neuen Bundesländern",
    # A landscape of which only examples of questions speak
    "Eifel, irgendein Verbund?": "Eifel",
    # Borders
    "projects close to the Dutch border": "Dutch border",
    "projects near the polish border": "polish border",
    "projects near the border with Denmark": "border with Denmark",
    "Projekte an der deutsch-polnischen Grenze": "deutsch-polnischen Grenze",
    "Projekte an der Grenze zu Bayern": "Grenze zu Bayern",
    # Landscapes that are listed, and others
    "projects in the Rhine-Main area": "Rhine-Main area",
    "Anything in the Ore mountains?": "Ore mountains",
    "Middle Franconia": "Middle Franconia",
    "Projekte im Harz": "Harz",
    "Projekte in der Oberpfalz": "Oberpfalz",
    # With a word beside it that tells no more than that it is one
    "harz gebiet": "harz gebiet",
    "rhein neckar raum": "rhein neckar raum",
    "Gebiet Harz": "Gebiet Harz",
    "metropolregion nordwest": "metropolregion nordwest",
    "Projekte in Ostwestfalen": "Ostwestfalen",
    "Emsland": "Emsland",
    "Vogtland": "Vogtland",
    "Projekte aus dem Hügelland": "Hügelland",
    "Projekte im Kellerwald": "Kellerwald",
    "Ammerland": "Ammerland",
    # Rivers, which only some of those on them are called after
    "Projekte an der Weser": "Weser",
    "verbünde an der werra": "werra",
    "Welche Verbünde gibt es an der Elbe?": "Elbe",
    "projekte an der Ruhr": "Ruhr",
    "Projekte am Rhein": "Rhein",
    "Projekte entlang des Rheins": "Rheins",
    "Projekte an der Oder": "Oder",
    "projects on the river Elbe": "river Elbe",
    "projects along the Rhine": "Rhine",
    "projects on the Danube": "Danube",
    "Weser": "Weser",
    "projects on the US west coast": "US west coast",
    "What was done on the west coast of Denmark?": "west coast of Denmark",
    "Projekte an der dänischen Westküste": "dänischen Westküste",
    "Projekte an der Westküste Dänemarks": "Westküste Dänemarks",
}
BESIDE = {
    "Projekte im Norden oder in Sachsen": (k.Search(laender=("sn",)), "Norden", ""),
    "Hessen und Ostdeutschland: welche Projekte?": (k.Search(laender=("he",)), "Ostdeutschland", ""),
    "anything in the north or in Saxony?": (k.Search(laender=("sn",)), "north", ""),
    # All of the Land is told of.
    "Northern Hesse projects": (k.Search(laender=("he",)), "Northern Hesse", "he"),
    "Projekte in Nordhessen": (k.Search(laender=("he",)), "Nordhessen", "he"),
    "südhessische Projekte": (k.Search(laender=("he",)), "südhessische", "he"),
    "Projekte in Südniedersachsen": (k.Search(laender=("ni",)), "Südniedersachsen", "ni"),
    "Projekte im Norden von Niedersachsen": (k.Search(laender=("ni",)), "Norden von Niedersachsen", "ni"),
    "Projekte in Hessens Norden": (k.Search(laender=("he",)), "Hessens Norden", "he"),
    "projects in the north of Hesse": (k.Search(laender=("he",)), "north of Hesse", "he"),
    "Projekte in Ost-Berlin": (k.Search(laender=("be",)), "Ost-Berlin", "be"),
    "Gibt es was zu Wasser im Norden Sachsens?": (k.Search(("wasser",), laender=("sn",)), "Norden Sachsens", "sn"),
    # Verbünde from anywhere are told of.
    "Projekte zu Leerstand in Ostdeutschland": (k.Search(("leerstand",)), "Ostdeutschland", ""),
    "Dorfläden im Emsland": (k.Search(("dorfladen",)), "Emsland", ""),
    "Leerstand an der Werra": (k.Search(("leerstand",)), "Werra", ""),
    "Leerstand in Ostdeutschland ohne Thüringen": (
        k.Search(("leerstand",), without=k.Without(laender=("th",))),
        "Ostdeutschland",
        "",
    ),
    "Reallabore im Osten": (k.AboutTheme(("reallabore",)), "Osten", ""),
    "Projekte in Ostdeutschland ab 2017": (k.Search(times=("startfrom2017",)), "Ostdeutschland", ""),
    "Which theme deals with vacancy in East Germany?": (k.ThemesOn(("vacancy",)), "East Germany", ""),
    "Ist KIF in Ostdeutschland?": (k.AboutVerbuende(("kif",)), "Ostdeutschland", ""),
}
UNTOUCHED = {
    # Länder, places and towns
    "Projects in Lower Saxony": k.Search(laender=("ni",)),
    "Projekte in Rheinland-Pfalz": k.Search(laender=("rp",)),
    "how many projects took place in north rhine-westphalia": k.Search(laender=("nw",), count=True),
    "Projekte in Norden": k.Search(places=("norden",)),
    "Projekte in Osten": k.Search(towns=("osten",)),
    "Projekte im Wangerland": k.Search(places=("wangerland",)),
    "Projekte im Thüringer Wald": k.Search(places=("br-thueringer-wald",)),
    "Projekte in Oberhessen": k.Search(places=("leader-wetterau",)),
    "Diepholzer Land": k.Search(places=("diepholzer-land",)),
    # More exactly told
    "Leerstand, nicht im Süden, also nicht in Bayern": k.Search(("leerstand",), without=k.Without(laender=("by",))),
    "Anything up north in Schleswig-Holstein?": k.Search(laender=("sh",)),
    # Subjects of descriptions
    "Projekte im Ruhrgebiet": k.Search(("ruhrgebiet",)),
    "Projekte zu Bauland": k.Search(("bauland",)),
    "Was lief in der Lausitz?": k.Search(("lausitz",)),
    "Was lief im Ruhrpott?": k.Search(("ruhrgebiet",)),
    "projects in the Ruhr": k.Search(("ruhrarea",)),
    "Projekte im Schwarzwald": k.Search(("schwarzwald",)),
    "projects in the Black Forest": k.Search(("blackforest",)),
    "Projekte auf der Schwäbischen Alb": k.Search(("schwabischealb",)),
    "projects at the Baltic Sea": k.Search(("baltic",)),
    # Towns and districts that are called after rivers, and what else these words mean
    "Projekte in Mülheim an der Ruhr": k.Search(places=("muelheim-ruhr",)),
    "Projekte in Nienburg an der Weser": k.Search(places=("nienburg-weser",)),
    "Werra-Meißner-Kreis": k.Search(places=("werra-meissner-kreis",)),
    "Projekte in Fulda": k.Search(towns=("fulda",)),
    "Main theme": k.AllThemes(count=True),
    "Main results?": k.Perhaps(("main",)),
    "Inn": k.Search(("inn",)),
    "Oder nicht?": k.NotUnderstood(),
    # A river that a landscape is called after
    "Ruhr": k.Search(("ruhr",)),
    "Projekte Ruhr": k.Search(("ruhr",)),
    "what are the projects on the main themes": k.AboutProgramme(("themes",)),
    "Projekte im Bayerischen Wald": k.Search(("bayerischerwald",)),
    "projects in the Bavarian Forest": k.Search(("bavarianforest",)),
    # Nobody asks.
    "Grüße aus dem Erzgebirge!": k.Greeting(),
    "Wie ist das Wetter im Norden?": k.NotUnderstood(),
    "Der Wind kommt heute aus Norden.": k.NotUnderstood(),
    "Wo kann ich im Schwarzwald wandern?": k.NotUnderstood(),
    "projects on the west coast": k.Search(places=("westkueste-sh",)),
    "projects on the west coast of Germany": k.Search(places=("westkueste-sh",)),
    "PROJEKTE AN DER WESTKÜSTE": k.Search(places=("westkueste-sh",)),
}


def of_regions(notes: Sequence[Note]) -> list[Note]:
    return [note for note in notes if note.kind == "region"]


@pytest.mark.parametrize(("text", "heard"), UNKNOWN.items())
def test_what_is_in_a_region_is_not_known(understander: Understander, text: str, heard: str) -> None:
    understood = understander.understand(text)
    assert understood.question == k.UnknownPlace()
    assert understood.notes == (Note("region", heard),)


@pytest.mark.parametrize(("text", "asked"), BESIDE.items())
def test_what_is_asked_beside_a_region_is_answered_with_a_remark(
    understander: Understander, text: str, asked: tuple[Question, str, str]
) -> None:
    question, heard, land = asked
    understood = understander.understand(text)
    assert understood.question == question
    assert of_regions(understood.notes) == [Note("region", heard, ("land", land) if land else None)]


@pytest.mark.parametrize(("text", "question"), UNTOUCHED.items())
def test_what_is_no_region_is_none(understander: Understander, text: str, question: Question) -> None:
    understood = understander.understand(text)
    assert understood.question == question
    assert not of_regions(understood.notes)


@pytest.mark.parametrize("text", ["Projekt Zukunftsland", "Wer koordiniert Waldland?", "Verbund DorfLab Uckermark"])
def test_a_name_in_no_list_that_ends_like_a_landscape_stays_one(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, k.UnknownName)


@pytest.mark.parametrize(
    "text", ["Was lief in Eschwege, da oben im Norden?", "AktVis, war das nicht südlich von Bonn?"]
)
def test_beside_a_place_or_town_a_region_tells_nothing_more(understander: Understander, text: str) -> None:
    assert not of_regions(understander.understand(text).notes)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("gibts was zu mitfahrbänken im bayerischen wald?", False),
        ("Leerstand im Harz", True),
        ("Leerstand im Bayerischen Wald", False),
        ("ride benches in the Ore Mountains", True),
    ],
)
def test_a_region_that_is_a_key_word_of_all_that_are_found_is_no_unknown_one(
    understander: Understander, text: str, told: bool
) -> None:
    assert bool(of_regions(understander.understand(text).notes)) is told


@pytest.mark.parametrize("text", ["Projekte im Osten, und zwar in Sachsen", "Im Osten, genauer gesagt in Brandenburg"])
def test_a_land_tells_a_region_more_closely(understander: Understander, text: str) -> None:
    assert not of_regions(understander.understand(text).notes)
