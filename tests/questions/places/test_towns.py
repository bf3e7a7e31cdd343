"""Towns without a Verbund are understood where one is asked for, and ordinary words are left alone."""

import pytest

from bot.questions import Note, Understander
from bot.questions import kinds as k
from bot.questions.kinds import Question

MUNICH, COLOGNE = k.Search(towns=("muenchen",)), k.Search(towns=("koeln",))


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Projekte in München", MUNICH),
        ("projekte in münchen", MUNICH),
        ("Projekte München", MUNICH),
        ("München", MUNICH),
        ("Anything near Munich?", MUNICH),
        ("Projekte aus Muenchen", MUNICH),
        ("Are there projects in the city of Munich?", MUNICH),
        ("projects around Cologne", COLOGNE),
        ("Gibt es Projekte im Raum Köln?", COLOGNE),
        ("Ich wohne in Köln. Gibt es da Projekte?", COLOGNE),
        ("Hallo, gibt es was in Köln?", COLOGNE),
        ("Wer ist in Köln aktiv?", COLOGNE),
        ("Läuft bei uns in Köln was?", COLOGNE),
        ("gibts was in der Nähe von Gütersloh?", k.Search(towns=("guetersloh",))),
        ("Gibt es Projekte im Kreis Gütersloh?", k.Search(towns=("guetersloh",))),
        ("Wie viele Projekte gibt es in Leipzig?", k.Search(count=True, towns=("leipzig",))),
        ("Projekte in Gütersloh und Bielefeld", k.Search(towns=("guetersloh", "bielefeld"))),
        ("Projekte in Dortmund und Bielefeld", k.Search(places=("dortmund",), towns=("bielefeld",))),
        ("Projekte außer in München", k.Search(without=k.Without(towns=("muenchen",)))),
        ("Projekte in Regen", k.Search(towns=("regen",))),
        ("Was gab es in der Stadt Leer?", k.Search(towns=("leer",))),
        # What is a word of questions as well, where it is said with a capital that there were Verbünde
        ("Kein Projekt war in Leer", k.Search(towns=("leer",))),
        ("Projekte in Laufen", k.Search(towns=("laufen",))),
        ("Gab es in Kamen einen Verbund?", k.Search(towns=("kamen",))),
        ("projects in Leer", k.Search(towns=("leer",))),
        ("Was ist in Waren enthalten?", k.NotUnderstood()),
        ("Projekte in Dresden", k.Search(towns=("dresden",))),
        ("Projekte in Bitterfeld", k.Search(towns=("bitterfeld-wolfen",))),
        ("Landkreis Anhalt-Bitterfeld", k.UnknownPlace()),
        ("Projekte in Bietigheim", k.Search(towns=("bietigheim",))),
        ("Münster NRW", k.Search(places=("muenster",))),
        ("Münster, NRW", k.Search(laender=("nw",), places=("muenster",))),
        ("War die Feuerwehr Nordhorn dabei?", k.Search(towns=("nordhorn",))),
        # Where somebody is does not tell where they look
        ("Ich studiere an der Uni Passau und suche Projekte zu Leerstand", k.Search(("leerstand",))),
    ],
)
def test_a_town_is_found_where_verbuende_are_looked_for(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("Projekte in Homberg (Ohm)", "Homberg (Ohm)"),
        ("Oberried am Brienzersee", "Oberried am Brienzersee"),
        ("Felsberg (Eder)", "Felsberg (Eder)"),
        ("Gab es in Homberg/Ohm einen Verbund?", "Homberg/Ohm"),
        ("Homberg Ohm", "Homberg Ohm"),
        ("Verbünde in Wetter (Hessen)", "Wetter (Hessen)"),
        ("Verbünde in Bleicherode in Hessen", "Bleicherode in Hessen"),
        ("Projekte in Homberg (Efze)", ""),
        ("Projekte in Hessen, aber nicht in Homberg (Ohm)", ""),
        ("Welche Verbünde gab es in Dortmund am Bahnhof?", ""),
        ("Wer arbeitete in Dortmund am Thema Leerstand?", ""),
        ("Was gab es in Dortmund (TU)?", ""),
        ("Dortmund (D)", ""),
        ("Welche Verbünde gab es in Herten (Westfalen)?", ""),
        ("Gab es was in Bensheim an der Bergstraße?", ""),
        ("Leerstand in Butzbach (Hessen)", ""),
        ("Leerstand in Zwickau (Stadt)", ""),
    ],
)
def test_a_place_of_another_name_is_told_to_be_unknown(understander: Understander, text: str, heard: str) -> None:
    told = [note.heard for note in understander.understand(text).notes if note.kind == "otherwise"]
    assert told == ([heard] if heard else [])


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Verbünde in Felsberg (Eder)", k.Search(places=("felsberg",))),
        ("Verbünde in Homberg/Ohm", k.Search(places=("homberg",))),
        ("Homberg (Ohm) in Hessen?", k.Search(laender=("he",), places=("homberg",))),
        ("Verbünde in Hessen, aber nicht in Homberg (Ohm)", k.Search(laender=("he",))),
        ("Verbünde in Hessen, aber nicht in Wetter (Hessen)", k.Search(laender=("he",))),
        ("Verbünde in Wetter (Hessen)", k.Search(places=("wetter",))),
        ("Münster in NRW", k.Search(places=("muenster",))),
        ("Verbünde in Dortmund oder in Hessen", k.Search(laender=("he",), places=("dortmund",))),
        ("War der Bürgerfonds in Homberg/Ohm?", k.Facts(("buergerfonds",), ("where",))),
    ],
)
def test_a_place_of_another_name_is_looked_in_all_the_same(
    understander: Understander, text: str, question: Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("Verbünde in Garbsen-Berenbostel", "Garbsen-Berenbostel"),
        ("Verbünde in Köln-Ehrenfeld", "Köln-Ehrenfeld"),
    ],
)
def test_a_part_of_a_town_is_told_as_it_was_written(understander: Understander, text: str, typed: str) -> None:
    told = [note.heard for note in understander.understand(text).notes if note.kind == "typed"]
    assert told == [typed]


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Leerstand in Köln", k.Search(("leerstand",), towns=("koeln",))),
        ("Is there anything in Stuttgart about vacancy?", k.Search(("vacancy",), towns=("stuttgart",))),
        ("Innenentwicklung in Bremerhaven", k.Search(themes=("innenentwicklung",), towns=("bremerhaven",))),
        ("Mobilität in Augsburg, Bayern", k.Search(("mobilitat",), laender=("by",), towns=("augsburg",))),
        # A small town that examples of talk name as a town; "Regen" they know as weather.
        ("War Passau bei KIF?", k.IsAt(("kif",), towns=("passau",))),
        ("War Regen bei KIF?", k.AboutVerbuende(("kif",))),
        ("Lief KIF in Hannover?", k.IsAt(("kif",), towns=("hannover",))),
        ("Does KIF run in Hanover?", k.IsAt(("kif",), towns=("hannover",))),
        (
            "Lief KIF in Dortmund oder Hannover?",
            k.IsAt(("kif",), places=("dortmund",), towns=("hannover",), of_several="any"),
        ),
    ],
)
def test_a_town_stands_beside_other_things(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Projekte in Frankfurt", ("frankfurt-am-main",)),
        ("Projekte in Frankfurt an der Oder", ("frankfurt-oder",)),
        ("Projekte in Frankfurt (Oder)", ("frankfurt-oder",)),
        ("frankfurt oder", ("frankfurt-oder",)),
        ("Projekte in Halle", ("halle-saale",)),
        ("Projekte in Freiburg im Breisgau", ("freiburg",)),
        ("Projekte in Friedberg", ("friedberg", "friedberg-he")),
    ],
)
def test_of_towns_of_one_name_the_large_ones_are_meant(
    understander: Understander, text: str, towns: tuple[str, ...]
) -> None:
    assert understander.understand(text).question == k.Search(towns=towns)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("war frankfurt oder dabei", k.Search(towns=("frankfurt-oder",), facts=("partners",))),
        ("Frankfurt oder Dortmund?", k.Search(places=("dortmund",), towns=("frankfurt-am-main",))),
        ("Projekte in Frankfurt oder in Hessen", k.Search(laender=("he",), towns=("frankfurt-am-main",))),
        ("projekte in frankfurt oder in hessen", k.Search(laender=("he",), towns=("frankfurt-am-main",))),
        ("Liegt Frankfurt (Oder) in Hessen?", k.Search(towns=("frankfurt-oder",))),
        ("Liegt Frankfurt an der Oder in Hessen?", k.Search(towns=("frankfurt-oder",))),
        ("liegt frankfurt oder in hessen?", k.Search(towns=("frankfurt-oder",))),
        ("liegt frankfurt (oder) in hessen?", k.Search(towns=("frankfurt-oder",))),
        ("Was ist in Frankfurt/Oder in der Nähe?", k.Search(towns=("frankfurt-oder",))),
        (
            "Was there anything in Frankfurt (Oder) in Brandenburg?",
            k.Search(laender=("bb",), towns=("frankfurt-oder",)),
        ),
    ],
)
def test_what_joins_two_names_is_no_part_of_one(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("did Kassel take part?", "kassel"),
        ("Did Munich take part?", "muenchen"),
        ("was Kassel part of it", "kassel"),
        ("did Halle take part", "halle-saale"),
        ("was Bonn one of the partners?", "bonn"),
        ("hat Ulm daran teilgenommen", "ulm"),
        ("hat kassel da mitgemacht", "kassel"),
        ("Munich was part of it, right?", "muenchen"),
        ("I heard that Munich was part of it, is that true?", "muenchen"),
        ("I read that Leipzig was part of it, true?", "leipzig"),
        ("Ich habe gelesen, dass Kassel dabei war, stimmt das?", "kassel"),
    ],
)
def test_a_town_may_be_asked_to_have_taken_part(understander: Understander, text: str, town: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, k.Search)
    assert question.towns == (town,)


@pytest.mark.parametrize(
    "text",
    [
        "did Siemens take part?",
        "war regen mit dabei",
        "was housing part of it",
        "I heard that housing is part of it",
        "Bath was part of it",
        "Halle war voll, oder?",
        "Ich habe gehört, dass Halle zu klein ist",
    ],
)
def test_no_other_word_is_such_a_town(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not (isinstance(question, k.Search) and question.towns)


@pytest.mark.parametrize("text", ["Projekte in Braunschwieg", "gibt es projekte in braunschweg?"])
def test_a_typo_in_a_long_name_is_forgiven_and_said(understander: Understander, text: str) -> None:
    understood = understander.understand(text)
    assert understood.question == k.Search(towns=("braunschweig",))
    (note,) = understood.notes
    assert (note.kind, note.meant) == ("guessed", ("town", "braunschweig"))


@pytest.mark.parametrize(
    "text",
    [
        "Pizza München",
        "Gibt es Pizza in München?",
        "Wie komme ich nach Köln?",
        "Was gibt es zu essen?",
        "Der Ball liegt im Wald",
    ],
)
def test_a_town_alone_makes_no_question_about_verbuende(understander: Understander, text: str) -> None:
    assert isinstance(understander.understand(text).question, k.NotUnderstood)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Hallo aus Köln", k.Greeting()),
        ("wieviele projekte warens insgesamt", k.AllVerbuende(count=True)),
        ("Was gibt es in Essen?", k.Search(places=("essen",))),
        ("Projekte in Cottbus", k.Search(places=("cottbus",))),
        ("Projekte in Berlin", k.Search(laender=("be",))),
        ("Projekte der TU Dresden", k.Search(organisations=("tu-dresden",))),
        ("Projekte zu Altstadt", k.Search(("altstadt",))),
        # Small words that happen to spell Warin and Inden
        ("Welche Stadt war in zwei Verbünden?", k.AllPlaces(("municipality",), amounts=("verbuende2",))),
        ("Was gibt es in den Dörfern gegen Leerstand?", k.Search(("dorfern", "leerstand"))),
    ],
)
def test_what_is_something_else_is_no_town(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


def test_a_place_in_no_list_stays_unknown(understander: Understander) -> None:
    understood = understander.understand("Projekte in Pusemuckel")
    assert understood.question == k.UnknownPlace()
    assert understood.notes == (Note("unknown", "Pusemuckel"),)


@pytest.mark.parametrize(("text", "language"), [("Projects Munich", "en"), ("Munich", "en"), ("München", "de")])
def test_the_name_of_a_town_may_tell_the_language(understander: Understander, text: str, language: str) -> None:
    assert understander.understand(text).language == language


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Was ist mit dem Bürgerbus in Kassel?", k.Search(("burgerbus",), towns=("kassel",))),
        ("Wie steht es um die Pflege in Passau?", k.Search(("pflege",), towns=("passau",))),
        ("Worum geht es beim Dorfladen in Kiel?", k.Search(("dorfladen",), towns=("kiel",))),
        ("How is the village shop in Passau doing?", k.Search(("villageshop",), towns=("passau",))),
        ("Was ist mit Leerstand in Paris?", k.UnknownPlace()),
        # Where somebody tells of themselves, a place is only a scene
        ("Unsere Schulabgänger ziehen nach Hamburg, was hilft gegen Abwanderung?", k.Search(("abwanderung",))),
    ],
)
def test_what_is_asked_of_a_town_is_looked_for_there(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


def test_a_town_that_narrows_nothing_is_told_to(understander: Understander) -> None:
    assert Note("everywhere", "Kassel") in understander.understand("Why are so many shops empty in Kassel?").notes
