"""Names are found however they are spelt, and ordinary words are left alone."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest

from bot.catalogue import Catalogue, load
from bot.questions import Understander, kinds
from bot.questions.editing.near_words import (
    adjectives,
    are_of_one_verb,
    english_nouns,
    infinitives,
    near_nouns,
    near_subjects,
    near_words,
)
from bot.questions.kinds import Question
from bot.questions.names.names import Names
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import fold, tokens
from bot.questions.words.word_files import vocabulary

VERBUENDE = load().verbuende.values()
NAMES = [verbund.name for verbund in VERBUENDE]
SENTENCES = ("In welchem Thema ist {}?", "which theme is {} in?", "Wer koordiniert {}?", "was macht {}")
QWERTZ = {a: b for row in ("qwertzuiop", "asdfghjkl", "yxcvbnm") for a, b in zip(row, row[1:] + row[-2], strict=True)}


def named(question: Question) -> tuple[str, ...]:
    """The Verbünde a question is about, or offers."""
    if isinstance(question, kinds.AskBack | kinds.UnknownName):
        return named(question.question)
    found: tuple[str, ...] = getattr(question, "verbuende", ())
    return found


def is_offer(question: Question) -> bool:
    return isinstance(question, kinds.AskBack | kinds.UnknownName)


def typos(name: str) -> Iterator[str]:
    """Each neighbouring pair swapped, each letter left out, each one hit beside."""
    for i in range(len(name)):
        yield name[:i] + name[i + 1 :]
        yield name[:i] + QWERTZ.get(name[i].lower(), "x") + name[i + 1 :]
        if i and name[i - 1] != name[i]:
            yield name[: i - 1] + name[i] + name[i - 1] + name[i + 1 :]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("verbund", VERBUENDE, ids=lambda v: v.id)
def test_every_name_is_found_as_written_and_in_small_letters(
    understander: Understander, sentence: str, verbund: object
) -> None:
    name, id_ = verbund.name, verbund.id  # type: ignore[attr-defined]
    for spelling in (name, name.lower(), name.upper()):
        question = understander.understand(sentence.format(spelling)).question
        assert not is_offer(question), spelling
        assert named(question) == (id_,), spelling


@pytest.mark.parametrize("verbund", VERBUENDE, ids=lambda v: v.id)
def test_every_name_is_found_without_separators_and_umlauts(understander: Understander, verbund: object) -> None:
    name, id_ = verbund.name, verbund.id  # type: ignore[attr-defined]
    bare = name.translate(str.maketrans({"_": "", "-": "", "²": "2"}))
    for change in ({"ä": "ae", "ö": "oe", "ü": "ue"}, {"ä": "a", "ö": "o", "ü": "u"}, {}):
        spelling = bare.translate(str.maketrans(change))
        assert named(understander.understand(f"In welchem Thema ist {spelling}?").question) == (id_,), spelling
    spaced = name.replace("_", " ").replace("-", " ")
    assert named(understander.understand(f"Wer koordiniert {spaced}?").question) == (id_,), spaced


def test_with_one_typo_nearly_every_name_is_found_and_none_is_taken_for_another(understander: Understander) -> None:
    outcomes: Counter[str] = Counter()
    wrong = []
    for verbund in VERBUENDE:
        for spelling in typos(verbund.name.lower()):
            question = understander.understand(f"In welchem Thema ist {spelling}?").question
            found = named(question)
            outcome = (
                "offered" if is_offer(question) and verbund.id in found else "found" if verbund.id in found else "lost"
            )
            if not is_offer(question) and found and found != (verbund.id,):
                wrong.append((spelling, question))
            outcomes[outcome] += 1
    total = outcomes.total()
    assert not wrong
    assert outcomes["found"] + outcomes["offered"] >= 0.99 * total, outcomes
    assert outcomes["found"] >= 0.94 * total, outcomes


def two_typos(name: str) -> Iterator[str]:
    """Some of all the ways to mistype a name twice, always the same ones."""
    rng = Random(name)
    once = list(typos(name))
    for _ in range(40):
        yield rng.choice(list(typos(rng.choice(once))) or once)


def test_with_two_typos_nearly_every_name_is_found_or_offered(understander: Understander) -> None:
    outcomes: Counter[str] = Counter()
    for verbund in VERBUENDE:
        if len(fold(verbund.name)) > 4:
            for spelling in two_typos(verbund.name.lower()):
                question = understander.understand(f"In welchem Thema ist {spelling}?").question
                outcomes["found" if verbund.id in named(question) else "lost"] += 1
    assert outcomes["found"] >= 0.93 * outcomes.total(), outcomes


@pytest.mark.parametrize("language", ["de", "en"])
def test_ordinary_sentences_get_no_card(understander: Understander, language: str) -> None:
    """They were written to have no names in them, but words like names, and everyday meanings of names."""
    path = Path(__file__).parents[1] / "ordinary" / f"{language}.txt"
    sentences = path.read_text("utf-8").splitlines()
    assert len(sentences) == 500
    questions = {text: understander.understand(text).question for text in sentences}
    cards = [text for text, question in questions.items() if named(question) and not is_offer(question)]
    assert len(cards) < 0.005 * len(sentences), cards
    searches = [text for text, question in questions.items() if isinstance(question, kinds.Search)]
    assert len(searches) < 0.02 * len(sentences), searches


@pytest.mark.parametrize(
    "text",
    [
        "in zwei Tagen",
        "in 2 Jahren",
        "Ich komme in 2 Minuten",
        "wer kommt morgen?",
        "lebenswerte Stadt",
        "Wir wollen lebenswerte Dörfer.",
        "Das war sehr aktiv",
        "ja und wat nu fährt der Bus heute noch oder nicht",
        "Ein schönes Mosaik liegt im Museum",
        "Der Komet war gestern am Himmel zu sehen",
    ],
)
def test_ordinary_words_are_not_taken_for_a_name(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert is_offer(question) or not named(question)


@pytest.mark.parametrize(
    ("text", "id_"),
    [
        ("NaKoFi-Projekt", "nakofi"),
        ("Was ist das Nakofiprojekt?", "nakofi"),
        ("Wo läuft das KIF-Vorhaben?", "kif"),
        ("Partner des KomMonitors", "kommonitor"),
        ("NaKoFi's theme", "nakofi"),
        ("Thema von K.I.F.", "kif"),
        ("in hoch 2 thema", "in2"),
        ("IN^2 partner", "in2"),
        ("Thema vom Projekt IN 2", "in2"),
        ("komobil", "komobil2035"),
        ("kosy-lap theme", "kosi-lab"),
    ],
)
def test_inflected_compound_and_spelt_out_names_are_found(understander: Understander, text: str, id_: str) -> None:
    assert named(understander.understand(text).question) == (id_,)


@pytest.mark.parametrize(
    ("text", "kind", "id_"),
    [
        ("NRW", "land", "nw"),
        ("in BaWü", "land", "bw"),
        ("Meck-Pomm", "land", "mv"),
        ("Lower Saxony", "land", "ni"),
        ("hessische Projekte", "land", "he"),
        ("Weisswasser", "place", "weisswasser-o-l"),
        ("Kreis Steinfurt", "place", "kreis-steinfurt"),
        ("Wera-Meißner-Kries", "place", "werra-meissner-kreis"),
        ("Mülheim an der Ruhr", "place", "muelheim-ruhr"),
        ("TU Dortmund", "organisation", "tu-dortmund"),
        ("die TU DO", "organisation", "tu-dortmund"),
        ("University of Göttigen", "organisation", "uni-goettingen"),
        ("ISEO-Institut", "organisation", "isoe"),
        ("Wupertal Institut", "organisation", "wuppertal-institut"),
        ("Öko-Insitut", "organisation", "oeko-institut"),
        ("Reallaboren", "theme", "reallabore"),
        ("data managment", "theme", "daten"),
        ("Kommunen innovativ", "programme", "programme"),
        ("Projekte in Sachsen Anhaltt", "land", "st"),
    ],
)
def test_places_organisations_and_themes_are_found(catalogue: Catalogue, text: str, kind: str, id_: str) -> None:
    mentions = Names(catalogue, vocabulary()).find(tokens(text))
    assert [(m.kind, m.ids) for m in mentions] == [(kind, (id_,))]


@pytest.mark.parametrize(
    ("text", "laender"),
    [
        ("MV, BB und SN: welche Verbünde?", ("mv", "bb", "sn")),
        ("BW und BY welche projekte", ("bw", "by")),
        ("verbünde nrw/he/ni", ("nw", "he", "ni")),
        # Nothing but two letters each, in capitals
        ("ST, SN, TH: Verbünde", ("st", "sn", "th")),
        ("HE, TH", ("he", "th")),
        ("projekte in sachsen-anh. und brandenb.", ("st", "bb")),
        # What stands in no list, or is part of a name, is none
        ("NRW und TH Köln", ("nw",)),
        ("Hessen und HH-Konsolidierung", ("he",)),
        ("projects in Bavaria and by bus", ("by",)),
        ("bb und sn", ()),
        ("hessen und brandenb", ("he",)),
    ],
)
def test_in_a_list_two_letters_are_a_land(catalogue: Catalogue, text: str, laender: tuple[str, ...]) -> None:
    mentions = Names(catalogue, vocabulary()).find(tokens(text))
    assert tuple(m.ids[0] for m in mentions if m.kind == "land") == laender


@pytest.mark.parametrize(
    "text", ["das Ifo Institut", "ISW-Institut", "IKS Institut", "Is Frankfurt", "IFT Kaiserslautern"]
)
def test_a_short_name_in_which_much_differs_is_another_whatever_it_is(catalogue: Catalogue, text: str) -> None:
    assert not Names(catalogue, vocabulary()).find(tokens(text))


def test_no_two_verbuende_are_within_one_typo_of_each_other() -> None:
    folded = [fold(name) for name in NAMES]
    assert len(set(folded)) == len(folded)
    assert not [a for a in folded for b in folded if a != b and b in set(map(fold, typos(a)))]


def test_the_list_of_near_words_belongs_to_this_catalogue(catalogue: Catalogue) -> None:
    listed = vocabulary().near_words
    assert set(near_words(catalogue, listed)) == listed
    assert {"inn", "musik", "lebenswerte"} <= listed


def test_the_list_of_near_nouns_belongs_to_these_words() -> None:
    listed = vocabulary().near_nouns
    verbs = set(near_nouns(listed, are_forms=are_of_one_verb))
    assert verbs.union(near_nouns(listed, shortest=5)) == listed
    assert {"ernahrung", "gewasser", "schafen", "lonely", "palace", "contract", "drone", "steel"} <= listed
    assert vocabulary().corrections.of("ernahrung") is None
    assert vocabulary().corrections.of("palace") is None
    assert list(english_nouns(["drone", "drones", "wheat", "Paris", "Pariss"])) == ["drone", "drones"]
    # Nor is a British spelling another word
    assert listed.isdisjoint({"organisers", "organises", "subsidises"})


def test_the_list_of_near_subjects_belongs_to_this_catalogue(catalogue: Catalogue, topics: TopicIndex) -> None:
    listed = vocabulary().near_subjects
    assert set(near_subjects(catalogue, listed)).union(near_subjects(catalogue, listed, are_of_one_verb)) == listed
    assert {"aktivitaten", "altersgruppen", "verlangerung"} <= listed
    assert topics.corrected("aktivitaten") is None
    assert topics.corrected("alarmanlage") is None
    # Nor is a form of a subject another word, or one with a typo
    assert listed.isdisjoint({"aktivistin", "wohnugnen", "zersiedlung", "versieglung", "kartographie", "license"})
    assert listed.isdisjoint({"jugendklub", "councilor", "analyze", "practise", "denkmalsschutz", "paragraphen"})
    # A compound that only begins as another does is another word
    assert {"strassenbau", "gemeindebau"} <= listed
    assert topics.corrected("strassenbhan") == "strassenbahn"
    # But what is spelt nearly so in another language is, or with a letter that is double
    assert {"produktion", "applikation", "selektion", "prozess", "konten", "armeen", "scholl", "pollen"} <= listed
    assert topics.corrected("wohnugnen") == "wohnungen"


def test_german_verbs_and_adjectives_are_ordinary_words_as_they_stand_in_a_dictionary(topics: TopicIndex) -> None:
    verbs = ["rauchen", "rauchend", "raucht", "guten", "Rauch"]
    assert list(infinitives(verbs)) == ["rauchen"]
    forms = ["tauglich", "taugliche", "tauglichem", "tauglichen", "tauglicher", "taugliches", "freilich"]
    assert list(adjectives(forms)) == ["tauglich"]
    assert not any(map(topics.corrected, ("verbieten", "rauchen", "tauchen", "streiken", "tauglich")))
    # But typos are mended, and what is called after what was done is no other word
    assert topics.corrected("vermeiten") == "vermieten"
    assert vocabulary().near_subjects.isdisjoint({"verkleinern", "einzusetzen"})


@pytest.mark.parametrize(
    ("text", "question"),
    [
        # Another letter makes another abbreviation
        ("Was macht das Projekt KIFA?", kinds.AskBack(kinds.AboutVerbuende(("kif",)))),
        ("Was macht das Projekt KIFF?", kinds.AboutVerbuende(("kif",))),
        ("Was macht das Projekt KFI?", kinds.AboutVerbuende(("kif",))),
        # What owns something is a name, whatever else it may be
        ("When was MOSAIK's start?", kinds.Facts(("mosaik",), ("when",))),
        ("What is lebenswert's theme?", kinds.ThemeOf(("lebenswert",))),
        ("The comet's tail is long", kinds.NotUnderstood()),
        ("Is that komet's tail?", kinds.NotUnderstood()),
        # The year that a name ends with ends its short form as well
        ("lazik 2030", kinds.AboutVerbuende(("lazikn2030",))),
        ("lazik 2019", kinds.Facts(("lazikn2030",), ("when",))),
        # Without how the name begins, it is meant with that year alone
        ("mobil 2035 wer leitet das", kinds.Facts(("komobil2035",), ("coordinator",))),
        ("projekt mobil 2035", kinds.AboutVerbuende(("komobil2035",))),
        ("Mobilität 2030", kinds.Search(("mobilitat",), times=("run2030",))),
        ("mobil", kinds.Search(("mobil",))),
    ],
)
def test_a_name_and_a_little_more(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("was macht kosi", kinds.AboutVerbuende(("kosi-lab",))),
        ("who led KoSI?", kinds.Facts(("kosi-lab",), ("coordinator",))),
        ("bei kosi, wer war partner?", kinds.Facts(("kosi-lab",), ("partners",))),
    ],
)
def test_the_first_part_of_a_name_in_two_names_it(understander: Understander, text: str, question: Question) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    "text",
    [
        "Wo liegt Kosel?",
        "Was macht eine Kleinstadt?",
        "Was macht IER?",
        "Frau Kosi war nett",
        "Wer ist Kosi?",
        "Who is Kosi?",
    ],
)
def test_a_part_that_may_mean_something_else_is_no_name(understander: Understander, text: str) -> None:
    assert not named(understander.understand(text).question)
