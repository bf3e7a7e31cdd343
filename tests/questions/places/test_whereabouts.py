"""Places that are called like ordinary words are places where they stand like one."""

import pytest

from bot.questions import Understander
from bot.questions.kinds import IsAt, Question, Search


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("Wetter und Herten?", ("wetter", "herten")),
        ("Essen und Dortmund, welche Projekte?", ("essen", "dortmund")),
        ("Norden und Juist, wer war das?", ("norden", "juist")),
        ("Essen, Dortmund", ("essen", "dortmund")),
        ("Projekte in Herten und Wetter", ("herten", "wetter")),
        # Beside nothing but a subject
        ("Klima Essen", ("essen",)),
        ("integration wetter", ("wetter",)),
        ("Norden Tourismus", ("norden",)),
        # Alone, or beside nothing but a word for Verbünde
        ("norden", ("norden",)),
        ("verbund wetter", ("wetter",)),
        ("Essen Projekte", ("essen",)),
        ("Projekt Norden", ("norden",)),
    ],
)
def test_a_place_like_a_word_is_one_beside_another(
    understander: Understander, text: str, places: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert question.places == places


@pytest.mark.parametrize(
    "text",
    [
        "Essen und Trinken in Dortmund",
        "Wie wird das Wetter in Herten?",
        "Gutes Essen?",
        "regionales Essen",
        "Essen Wetter",
        "wetter heute",
        "projekte gemeinsames essen",
        "Projekt Essen auf Rädern",
    ],
)
def test_a_place_like_a_word_is_a_word_elsewhere(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    places = question.places if isinstance(question, Search) else ()
    assert {"essen", "wetter"}.isdisjoint(places)


@pytest.mark.parametrize(
    "text", ["Gehört Homberg zu Thüringen oder Hessen?", "Is Homberg in Hesse or Bavaria?", "Liegt Homberg in Bayern?"]
)
def test_a_place_that_is_asked_to_lie_in_a_land_is_told_with_its_own(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == Search(places=("homberg",))


@pytest.mark.parametrize(
    ("text", "town"), [("Ist Bad Nauheim dabei?", "bad-nauheim"), ("Was ist mit Bad Doberan?", "bad-doberan")]
)
def test_a_spa_is_a_town(understander: Understander, text: str, town: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert question.towns == (town,)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("sg barnstorf", "barnstorf"),
        ("samtgem. barnstorf", "barnstorf"),
        ("gem. otzberg", "otzberg"),
        ("krs steinfurt", "kreis-steinfurt"),
        ("kr. steinfurt", "kreis-steinfurt"),
        ("LK Diepholz", "lk-diepholz"),
    ],
)
def test_what_a_place_is_may_be_written_short(understander: Understander, text: str, place: str) -> None:
    understood = understander.understand(text)
    assert understood.question == Search(places=(place,))
    assert not understood.notes


def test_no_typo_is_forgiven_beside_what_is_written_short(understander: Understander) -> None:
    assert not understander.understand("Wo war KOMET? Gruß, Strohbach").notes


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Münster war doch in NRW oder nich", "muenster"),
        ("Butzbach liegt doch in Bayern", "butzbach"),
        ("Butzbach war doch in Hessen oder nicht", "butzbach"),
        ("Eschwege ist doch in Thüringen, oder?", "eschwege"),
        ("Butzbach is in Bavaria or not", "butzbach"),
    ],
)
def test_a_land_that_a_place_is_claimed_to_lie_in_is_not_looked_in(
    understander: Understander, text: str, place: str
) -> None:
    assert understander.understand(text).question == Search(places=(place,))


def test_where_two_laender_are_named_the_first_alone_is_not_what_is_claimed(understander: Understander) -> None:
    understood = understander.understand("Cottbus war doch in Sachsen, oder in Brandenburg?")
    assert not any(note.kind == "lies" for note in understood.notes)


@pytest.mark.parametrize(
    ("text", "laender"),
    [
        ("Ehrenamt BB", ("bb",)),
        ("Schulen in ST", ("st",)),
        ("volunteering BB", ("bb",)),
        ("Leerstand TH", ("th",)),
        # No Land, or no last word
        ("Mobilität IT", ()),
        ("TH Wildau Leerstand", ()),
        ("leerstand he", ()),
    ],
)
def test_a_land_is_told_in_two_capitals(understander: Understander, text: str, laender: tuple[str, ...]) -> None:
    question = understander.understand(text).question
    assert (question.laender if isinstance(question, Search) else ()) == laender


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("helmstedt bürgerfonds?", ("helmstedt",)),
        ("kif göttingen?", ("goettingen",)),
        ("chemnitz nola?", ("chemnitz",)),
        # Words as well
        ("kif regen?", ()),
        ("kif halle?", ()),
    ],
)
def test_a_town_in_small_letters_may_stand_alone_beside_a_verbund(
    understander: Understander, text: str, towns: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert (question.towns if isinstance(question, IsAt) else ()) == towns


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("Is Kiel in any project", "kiel"),
        ("Is Mainz in it?", "mainz"),
        ("Ist Kiel in einem Projekt?", "kiel"),
        ("Was Kassel in the programme?", "kassel"),
    ],
)
def test_a_town_may_be_asked_to_be_in_a_verbund(understander: Understander, text: str, town: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert question.towns == (town,)


@pytest.mark.parametrize(
    ("text", "organisation", "places"),
    [
        ("Wer leitete das Projekt ISOE Eschwege?", "isoe", ("eschwege",)),
        ("Who led the ISOE Eschwege project?", "isoe", ("eschwege",)),
        ("Projekt Uni Oldenburg Juist", "uni-oldenburg", ("juist",)),
        # Where it sits, as far as is told
        ("Was macht das Projekt ILS Dortmund?", "ils", ()),
        ("Was macht das ISOE Frankfurt?", "isoe", ()),
    ],
)
def test_a_place_behind_an_organisation_tells_which_project_is_meant(
    understander: Understander, text: str, organisation: str, places: tuple[str, ...]
) -> None:
    question = understander.understand(text).question
    assert isinstance(question, Search)
    assert (question.organisations, question.places) == ((organisation,), places)


@pytest.mark.parametrize("text", ["Is Saxony-Anhalt on the map?", "Ist Sachsen-Anhalt auf der Karte?"])
def test_what_is_on_the_map_has_a_verbund(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == Search(laender=("st",))


@pytest.mark.parametrize(
    ("text", "towns"),
    [
        ("Kirchen, die leer stehen", ()),
        ("Halle, die leer steht", ()),
        ("Halle für Feste", ()),
        # No word that follows tells of a thing.
        ("Halle, die haben da was gemacht", ("halle-saale",)),
        ("Halle für Verbünde", ("halle-saale",)),
        ("Projekte in Halle für Senioren", ("halle-saale",)),
    ],
)
def test_a_text_may_begin_with_a_thing_that_is_called_like_a_town(
    understander: Understander, text: str, towns: tuple[str, ...]
) -> None:
    assert getattr(understander.understand(text).question, "towns", ()) == towns


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Was hat Essen gemacht?", Search(places=("essen",))),
        ("Was hat Wetter getan?", Search(places=("wetter",))),
        ("Was hat Essen gemacht und mit wem?", Search(places=("essen",), facts=("partners", "outcome"))),
        ("What did Wetter do?", Search(places=("wetter",))),
        ("Mit wem hat Essen zusammengearbeitet?", Search(places=("essen",), facts=("partners",))),
        ("Was hat Halle gemacht und mit wem?", Search(towns=("halle-saale",), facts=("partners",))),
    ],
)
def test_who_did_something_is_a_place(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text", ["Wer hat Essen gemacht?", "Was hat das Essen gekostet?", "Was hat Essen mit Klima zu tun?"]
)
def test_what_was_done_to_a_meal_tells_no_place(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert not (isinstance(question, Search) and question.places)


@pytest.mark.parametrize(
    ("text", "verbund", "town"),
    [
        ("WatNu umfasste auch Langeoog, oder?", "watnu", "langeoog"),
        ("WatNu enthielt auch Langeoog", "watnu", "langeoog"),
        ("Langeoog gehörte zu WatNu, oder?", "watnu", "langeoog"),
        ("Langeoog war Teil von WatNu, oder?", "watnu", "langeoog"),
        ("Gehörte Celle zu KIF?", "kif", "celle"),
        ("Köln machte bei KIF mit, oder?", "kif", "koeln"),
        ("Celle war Partner von KIF, oder?", "kif", "celle"),
        ("Celle hat beim KIF mitgemacht", "kif", "celle"),
        ("Helmstedt war eine Pilotstadt des Bürgerfonds", "buergerfonds", "helmstedt"),
        ("Helmstedt took part in Bürgerfonds, right?", "buergerfonds", "helmstedt"),
        ("Celle belonged to KIF, right?", "kif", "celle"),
        ("Celle was one of the towns of KIF, right?", "kif", "celle"),
        ("KIF also included Celle, didn't it?", "kif", "celle"),
    ],
)
def test_a_town_that_is_told_to_have_been_in_a_verbund_is_one(
    understander: Understander, text: str, verbund: str, town: str
) -> None:
    match understander.understand(text).question:
        case IsAt(verbuende=verbuende, towns=towns):
            assert (verbuende, towns) == ((verbund,), (town,))
        case other:
            pytest.fail(f"{other}")


@pytest.mark.parametrize(
    "text",
    [
        # Descriptions speak of churches and woods.
        "Kirchen gehörten zu KIF, oder?",
        "KIF umfasste auch Kirchen, oder?",
        "Wald gehörte zu KIF, oder?",
        "Wissen war bei KIF dabei, oder?",
        "Regen war bei KIF ein Thema, oder?",
        "Wozu gehört KIF?",
        "Was umfasst KIF?",
        "KIF gehört zu Daten, oder?",
        "Gehört KIF zu einem Thema?",
    ],
)
def test_what_descriptions_speak_of_is_no_town_in_a_verbund(understander: Understander, text: str) -> None:
    assert not isinstance(understander.understand(text).question, IsAt)


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("und was ist mit Kassel", "kassel"),
        ("Wie steht es mit Celle?", "celle"),
        ("was ist mit ulm", "ulm"),
        ("what about Kassel", "kassel"),
        ("Wurde auf Borkum geforscht?", "borkum"),
        ("Gab es auf Borkum ein Projekt", "borkum"),
        ("Was there a project on Borkum?", "borkum"),
    ],
)
def test_the_same_may_be_asked_of_a_town_and_an_island(understander: Understander, text: str, town: str) -> None:
    found = understander.understand(text).question
    assert isinstance(found, Search)
    assert (found.towns, found.words) == ((town,), ())


@pytest.mark.parametrize(
    "text",
    [
        "Was ist mit Regen?",
        "Was ist mit Kirchen?",
        "Was ist mit Wald",
        "Was ist mit Halle?",
        "Wer arbeitete mit Kassel zusammen?",
        "was hat Leerstand mit Kassel zu tun",
        "auf Regen warten",
        "Warte auf Hilfe",
        "auf Wiedersehen",
    ],
)
def test_what_only_sounds_like_a_town_there_is_none(understander: Understander, text: str) -> None:
    found = understander.understand(text).question
    assert not (isinstance(found, Search) and found.towns)


def test_who_lives_on_an_island_asks_for_nothing_that_is_alive(understander: Understander) -> None:
    found = understander.understand("my parents live on juist, was there anything").question
    assert isinstance(found, Search)
    assert (found.places, found.words) == (("juist",), ())
