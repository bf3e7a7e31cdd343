"""What lay people call the subjects of Verbünde is found under these words, in both languages."""

import pytest

from bot.questions import Understander, kinds
from bot.questions.kinds import Search
from bot.questions.topics.topics import TopicIndex


@pytest.mark.parametrize(
    ("text", "verbund"),
    [
        ("Gemeindesaal", "dewak"),
        ("Gemeindehaus", "dewak"),
        ("parish hall", "dewak"),
        ("composting toilet", "nola"),
        ("Fabrikruine", "flaechenmanagement"),
        ("Stillgelegte Molkerei, was soll damit werden?", "flaechenmanagement"),
        ("the old dairy has closed", "flaechenmanagement"),
        ("Stadt in den Miesen", "nakofi"),
        ("die Stadt steckt in den roten Zahlen", "nakofi"),
        ("city in the red", "nakofi"),
        ("Stadtatlas zum Anklicken", "kommonitor"),
        ("Fernbeziehung", "tempaland"),
        ("Kleinbus da, aber kein Fahrer zu finden", "komobil2035"),
        ("mum is getting forgetful", "koda-eg"),
        ("flower beds", "coprogruen"),
        ("Spiel", "tempaland"),
        ("Spiele", "kif"),
        ("Wo können Kinder spielen?", "transformbar"),
        ("Firmen finden keine Leute mehr", "jumowestkueste"),
        ("Handwerker kriegen keine Leute", "watnu"),
        ("companies can't find people", "watnu"),
        ("keiner will mehr im Dorf wohnen", "in2"),
        ("nobody wants to live in our village any more", "in2"),
        ("Keiner zahlt für den Bürgertreff, weil immer weniger Leute hier wohnen", "dewak"),
        ("Chef will in Rente und keiner übernimmt die Werkstatt", "flaechenmanagement"),
        ("Computerprogramme, die dem Amt beim Entscheiden helfen", "ier-sek"),
        ("Firmenhallen stehen leer", "flaechenmanagement"),
        ("welches projekt hatte was mit dem aus für die kohle zu tun", "nakofi"),
        ("Leute die nur am Wochenende oder im Urlaub da sind", "tempaland"),
        ("Gemeinde stellt leere Häuser ins Internet, damit sie jemand kauft", "komet"),
        ("Wie kriegt man die Leute zum Mitmachen, die nie zu irgendwas kommen", "kleinstadt-gestalten"),
        ("Wie bringt man Menschen zum Mitmachen", "kleinstadt-gestalten"),
        ("how do you get people to take part who never show up", "kleinstadt-gestalten"),
        ("nach dem Abi sind hier alle weg", "jumowestkueste"),
        ("wir finden keinen Nachfolger", "flaechenmanagement"),
        ("alte fabrikhalle vergammelt neben uns", "flaechenmanagement"),
        ("oma wohnt mutterseelenallein in nem riesen haus", "lebensraeume"),
        ("unter der Woche bin ich weg, am Wochenende im Dorf", "tempaland"),
        ("Wochenendheimkehrer, was bedeuten die für die Gemeinde", "tempaland"),
    ],
)
def test_words_of_lay_people_find_their_subject(
    understander: Understander, topics: TopicIndex, text: str, verbund: str
) -> None:
    found = understander.understand(text).question
    assert isinstance(found, Search)
    assert verbund in [hit.verbund for hit in topics.search(found.words)]
    assert not found.without.words


@pytest.mark.parametrize(
    "text",
    [
        "Friedhof",
        "Altbauviertel von Rom",
        "Barbershop",
        "Trainer",
        "unter der Woche arbeite ich in Frankfurt",
        "Mein Nachfolger ist Karl",
        "finde keinen Parkplatz",
        # Words with the stem of another one
        "Fest",
        "projects about locals",
        "rats",
    ],
)
def test_words_that_no_verbund_deals_with_are_not_drawn_in(
    understander: Understander, topics: TopicIndex, text: str
) -> None:
    found = understander.understand(text).question
    assert not (isinstance(found, Search) and topics.search(found.words))


@pytest.mark.parametrize(
    "text",
    [
        "wie kann man da mitmachen",
        "Wie können wir mitmachen?",
        "how can we take part",
        # From abroad as well
        "Can a Polish town take part?",
        "Could Dutch cities participate?",
        "Is the programme open to municipalities from Austria?",
        "Kann eine polnische Stadt mitmachen?",
        "Können Hochschulen aus Österreich teilnehmen?",
    ],
)
def test_who_wants_to_take_part_is_told_of_applying(understander: Understander, text: str) -> None:
    assert understander.understand(text).question == kinds.AboutProgramme(("applying",))


@pytest.mark.parametrize(
    "text",
    ["Can you tell me which towns took part in KIF?", "Können Sie mir sagen, welche Städte bei KIF mitmachen?"],
)
def test_who_took_part_in_a_verbund_is_told_of_that(understander: Understander, text: str) -> None:
    question = understander.understand(text).question
    assert isinstance(question, kinds.Facts)
    assert question.verbuende == ("kif",)


def test_a_word_spelt_right_is_not_told_to_be_understood(understander: Understander) -> None:
    told = [note.kind for note in understander.understand("Randale im Viertel").notes]
    assert "guessed" not in told
    told = [note.kind for note in understander.understand("Projekte zu Zusamenleben").notes]
    assert "guessed" in told


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Welche Projekte spielen in Bayern?", Search(laender=("by",))),
        ("Welche Projekte spielen am Meer?", Search(("kuste",))),
        ("Welche Projekte handeln von Spielen?", Search(("spielen",))),
    ],
)
def test_where_projects_are_set_is_no_game(understander: Understander, text: str, question: Search) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "language"),
    [("Bad", None), ("Kind", None), ("Strand", None), ("Thanks", "en"), ("Hallo", "de"), ("Danke", "de")],
)
def test_a_word_of_both_languages_tells_none(understander: Understander, text: str, language: str | None) -> None:
    assert understander.understand(text).language == language
