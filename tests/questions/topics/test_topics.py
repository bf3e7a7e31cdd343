"""Which Verbünde a search for words finds: all that deal with the subject, and nothing that only has the words."""

from collections import Counter

import pytest

from bot.catalogue import LANGUAGES, Subject, load
from bot.questions import Understander, kinds
from bot.questions.topics.descriptions import Descriptions
from bot.questions.topics.shown_words import Reason
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import fold
from bot.questions.words.stemming import term
from bot.questions.words.word_files import vocabulary

CATALOGUE = load()
TOPICS = TopicIndex(CATALOGUE)
UNDERSTANDER = Understander(CATALOGUE, TOPICS)


def found(text: str) -> set[str]:
    """The Verbünde that are told to deal with all that a text looks for."""
    question = UNDERSTANDER.understand(text).question
    assert isinstance(question, kinds.Search), text
    return {hit.verbund for hit in TOPICS.search(question.words) if hit.complete}


@pytest.mark.parametrize(
    ("text", "verbuende"),
    [
        ("community garden", "coprogruen"),
        ("a project on green spaces", "coprogruen"),
        ("Which project set up a mobility association?", "watnu"),
        ("Any project on public pools?", "transformbar"),
        ("vacancy management", "aktvis flaechenmanagement komet ortsinnentwicklung"),
        ("school planning", "webwiko"),
        ("Projekte zu leeren Wohnungen", "ier-sek lebensraeume lebenswert"),
        ("public transport", "fokusland imona komobil2035 watnu"),
        ("buses in villages", "imona komobil2035"),
        ("housing for older people", "koda-eg kudequa lebensraeume lebenswert"),
        ("multigenerational housing", "kudequa lebensraeume"),
        ("Projekte für Leute, die in die Heimat zurückgekehrt sind", "kleinstadt-gestalten"),
        ("a bench where somebody gives you a lift", "imona"),
    ],
)
def test_words_that_are_one_subject_are_found_together(text: str, verbuende: str) -> None:
    assert found(text) == set(verbuende.split())


@pytest.mark.parametrize(
    "words",
    [
        ("rathaus", "bauen"),  # mayors ("Rathauschef") and building
        ("bauernhof", "nachfolger"),  # farms and uses to come ("Nachfolgenutzung")
        ("innovation", "workshops"),  # living labs ("Innovationslabor")
    ],
)
def test_what_only_begins_another_word_is_not_dealt_with_beside_a_second(words: tuple[str, ...]) -> None:
    hits = TOPICS.search(words)
    assert hits
    assert not any(hit.complete for hit in hits)


@pytest.mark.parametrize(
    ("words", "verbund", "near"),
    [
        (("spiel", "politik"), "kif", "transformbar"),  # a "Spielplatz" is no game
        (("arbeit", "wohnen"), "watnu", "lebenswert"),  # of work, only an "Arbeitskraft"
    ],
)
def test_who_has_only_what_a_word_begins_comes_near_beside_those_who_deal_with_it(
    words: tuple[str, ...], verbund: str, near: str
) -> None:
    told = {hit.verbund: hit.told for hit in TOPICS.search(words) if hit.complete}
    assert told[verbund]
    assert not told[near]


def test_what_ends_with_a_word_that_tells_little_is_about_what_it_begins_with() -> None:
    told = {hit.verbund for hit in TOPICS.search(("leerstand", "ortskernen")) if hit.complete and hit.told}
    assert "ortsinnentwicklung" in told


@pytest.mark.parametrize(
    ("text", "verbuende"),
    [
        ("Which project works on second homes?", "tempaland watnu"),
        ("commuting and second homes", "tempaland"),
        ("Which project has a village shop?", "fokusland koda-eg transformbar"),
        ("A project with a land register", "flaechenmanagement"),
        ("Which project created an open source monitoring system?", "kommonitor"),
        ("renting out single family houses of older people", "lebensraeume"),
        ("Bezug zur Agenda 2030", "lazikn2030"),
        ("Wer arbeitet an der Agenda 2030 vor Ort?", "lazikn2030"),
        ("Projekte für ältere Menschen", "dewak imona koda-eg komobil2035 kudequa lebensraeume lebenswert watnu"),
        ("Verbünde, die Rentnern helfen", "dewak imona koda-eg komobil2035 kudequa lebensraeume lebenswert watnu"),
        ("Anything in the Ruhr area?", "coprogruen dewak kommonitor kosi-lab kudequa"),
        ("municipal budgets", "kif lazikn2030 nakofi tempaland"),
        ("Is there any project about the budget of a town?", "kif lazikn2030 nakofi tempaland"),
        ("Which projects deal with money?", "kif lazikn2030 nakofi tempaland"),
        ("Haushaltskonsolidierung", "lazikn2030 nakofi"),
        ("budget consolidation", "lazikn2030 nakofi"),
        ("Pendelrechner", "tempaland"),
        ("commuting calculator", "tempaland"),
        ("online calculators", "nakofi tempaland"),
        ("Flüchtlingsintegration", "dewak in2 migoek"),
        ("Denkmalsanierung", "buergerfonds"),
        ("Grünpflegekosten", "coprogruen"),
        ("Projekte zum Thema Geld", "nakofi"),
    ],
)
def test_words_of_questions_are_part_of_a_subject(text: str, verbuende: str) -> None:
    assert found(text) == set(verbuende.split())


@pytest.mark.parametrize("text", ["What is the second theme?", "Welche Projekte endeten 2020?", "housing projects"])
def test_words_of_questions_are_no_part_of_a_subject_otherwise(text: str) -> None:
    question = UNDERSTANDER.understand(text).question
    assert getattr(question, "words", ()) in {(), ("housing",)}


@pytest.mark.parametrize(
    ("word", "verbund"),
    [
        # Named again and again, and not once
        ("abwasser", "nola"),
        ("schulden", "nakofi"),
        ("debt", "nakofi"),
        # A key word of its own, and no part of one
        ("energie", "nola"),
        ("mobilitat", "komobil2035"),
        ("school", "jumowestkueste"),
    ],
)
def test_who_deals_with_a_subject_most_comes_first(word: str, verbund: str) -> None:
    first, *_ = TOPICS.search((word,))
    assert first.verbund == verbund


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("digitalisation in NRW", "digitalization in NRW"),
        ("town centre vacancy", "town center vacancy"),
        ("labour shortage", "labor shortage"),
        ("neighbourhood projects", "neighborhood projects"),
        ("buses", "bus"),
        ("children", "child"),
        ("modernisation projects", "modernization projects"),
        ("visualisation", "visualization"),
    ],
)
def test_what_is_spelt_or_made_in_two_ways_finds_the_same(one: str, other: str) -> None:
    assert found(one) == found(other) != set()


@pytest.mark.parametrize(
    ("text", "verbuende"),
    [
        ("Windkraft", "lazikn2030"),
        # "Kindergarten" is English as well, "Garten" is not; who has one in an example is not listed
        ("Gärten", "coprogruen"),
        ("Schwimmbäder", "transformbar"),
        ("Projekte zu Integration", "dewak in2 kudequa migoek mosaik"),
        ("wind power", "lazikn2030"),
        ("Bürgergenossenschaft gründen", "koda-eg"),
    ],
)
def test_who_only_mentions_a_subject_in_an_example_does_not_deal_with_it(text: str, verbuende: str) -> None:
    assert found(text) == set(verbuende.split())


@pytest.mark.parametrize(
    "words",
    [
        # In one sample question
        ("bank", "branch", "closing"),
        # Doctors here, and a shortage of drivers there
        ("doctor", "shortage"),
    ],
)
def test_what_only_sample_questions_or_key_words_for_something_else_have_is_not_told_to_be_dealt_with(
    words: tuple[str, ...],
) -> None:
    assert TOPICS.search(words)[0].met
    assert not any(hit.complete for hit in TOPICS.search(words))


@pytest.mark.parametrize(
    ("text", "verbuende"),
    [
        # Who tells of villages, and of a doctor in an example with one, has none.
        ("Arzt im Dorf", "imona"),
        ("village doctor", "imona"),
        ("bei uns gibts keinen arzt mehr im dorf", "imona"),
        # Nobody has a skate park, though young people want one in an example.
        ("Skatepark und Jugend", ""),
        # What is told of is dealt with in villages, too, and what is done with it tells nothing else.
        ("Bus im Dorf", "fokusland imona komobil2035"),
        ("Mitfahrbank aufstellen", "imona"),
    ],
)
def test_the_rarer_of_two_words_decides_where_the_other_tells_of_many(text: str, verbuende: str) -> None:
    assert found(text) == set(verbuende.split())


@pytest.mark.parametrize(
    ("text", "verbuende"),
    [
        # Who only has small towns has no doctors for that.
        ("Ärzte in der Kleinstadt", "imona komobil2035"),
        ("Flüchtlinge in der Kleinstadt", "dewak in2 migoek"),
        # Who only mentions schools deals with none in villages either.
        ("Schule im Dorf", "jumowestkueste kleinstadt-gestalten lazikn2030 webwiko"),
        ("schools in the village", "jumowestkueste lazikn2030 webwiko"),
        # What stands in one example with a settlement, is told of that, or is no thing, stays.
        ("Kann ein Dorf sich selbst wie eine Firma führen?", "koda-eg migoek"),
        ("Leerstand in der Kleinstadt", "buergerfonds lebenswert"),
        ("Wohnen in der Großstadt", "kommonitor kudequa webwiko"),
    ],
)
def test_who_is_found_by_a_thing_in_a_settlement_is_found_by_the_thing_alone(text: str, verbuende: str) -> None:
    question = UNDERSTANDER.understand(text).question
    assert isinstance(question, kinds.Search)
    hits = TOPICS.search(question.words)
    whole = {hit.verbund for hit in hits if hit.complete} or {hit.verbund for hit in hits if hit.met}
    best = whole or {hit.verbund for hit in hits}
    assert best
    assert best <= set(verbuende.split())


@pytest.mark.parametrize("word", ["schmied", "kammer", "kammern"])
def test_what_has_the_stem_of_another_word_alone_is_found_by_none(word: str) -> None:
    assert not TOPICS.search((word,))


@pytest.mark.parametrize("text", ["Is there anything on doctors leaving rural areas?"])
def test_what_stands_in_examples_apart_is_not_dealt_with_together(text: str) -> None:
    question = UNDERSTANDER.understand(text).question
    assert isinstance(question, kinds.Search)
    best = TOPICS.search(question.words)[0]
    assert best.met
    assert not best.complete


@pytest.mark.parametrize(
    "text",
    [
        "Projekte über Bäckereien?", "Friseur", "pharmacy", "Turnhalle in Niedersachsen", "Apotheken im Dorf",
        # How it is tells nothing of what it is
        "leere kirchen", "Klinik schließt", "hospital closures", "Freiwillige Feuerwehren", "ehrenamtliche feuerwehr",
    ],
)  # fmt: skip
def test_what_is_only_mentioned_in_examples_finds_nothing(text: str) -> None:
    question = UNDERSTANDER.understand(text).question
    assert isinstance(question, kinds.Search)
    assert question.words
    assert not TOPICS.search(question.words)


@pytest.mark.parametrize(("words", "verbund"), [("schandfleck kirche", "aktvis"), ("bank mitnimmt", "imona")])
def test_words_of_the_same_example_tell_something_together(words: str, verbund: str) -> None:
    assert verbund in {hit.verbund for hit in TOPICS.search(words.split())}


def test_what_a_place_is_used_for_next_is_nobody_who_takes_over() -> None:
    assert not any(hit.verbund == "ortsinnentwicklung" and hit.met for hit in TOPICS.search(("hofe", "nachfolger")))
    assert {"ortsinnentwicklung", "flaechenmanagement"} <= {hit.verbund for hit in TOPICS.search(("nachfolgenutzung",))}


def test_what_something_is_like_in_an_example_is_not_what_another_thing_there_is() -> None:
    # "an electric cargo bicycle instead of a second car"
    assert not any(hit.verbund == "imona" and hit.complete for hit in TOPICS.search(("electric", "cars")))
    assert {hit.verbund for hit in TOPICS.search(("electric", "bicycle")) if hit.complete} == {"imona"}


@pytest.mark.parametrize("text", ["Freiwillige und Feuerwehr", "Ehrenamt Feuerwehr", "Freiwillige gesucht"])
def test_a_thing_beside_what_is_only_mentioned_is_found_all_the_same(text: str) -> None:
    question = UNDERSTANDER.understand(text).question
    assert isinstance(question, kinds.Search)
    assert TOPICS.found_among(question.words)


def test_of_a_story_the_words_of_examples_apart_are_not_told_to_be_found() -> None:
    assert TOPICS.found_among(("klinik", "burgerbus")) == ("burgerbus",)
    assert TOPICS.found_among(("schandfleck", "kirche")) == ("schandfleck", "kirche")


@pytest.mark.parametrize("text", ["Wald", "forest", "Waldsterben in Hessen", "Haff", "Wald und Forstwirtschaft"])
def test_the_end_of_the_name_of_a_region_is_no_word_of_a_description(text: str) -> None:
    question = UNDERSTANDER.understand(text).question
    assert isinstance(question, kinds.Search)
    assert not TOPICS.found_among(question.words)


@pytest.mark.parametrize("text", ["Bayerischer Wald", "im bayerischen wald", "Bavarian Forest"])
def test_the_name_of_a_region_is_one_subject_whatever_land_is_in_it(text: str) -> None:
    assert found(text) == {"imona"}


@pytest.mark.parametrize(("word", "verbund"), [("auto", "imona"), ("car", "imona")])
def test_what_is_lacking_is_not_what_a_description_tells_of(word: str, verbund: str) -> None:
    assert not TOPICS.tells_of(word, verbund)


@pytest.mark.parametrize("text", ["weniger Autos", "fewer cars", "ohne Auto"])
def test_whoever_looks_for_fewer_cars_finds_who_gets_by_without(text: str) -> None:
    assert found(text) == {"imona", "komobil2035", "watnu"}


def test_what_begins_like_another_word_for_a_subject_is_none() -> None:
    assert TOPICS.met(("firmengrundstuck",), "flaechenmanagement")
    assert "flaechenmanagement" not in found("Firmengründer")


@pytest.mark.parametrize(
    ("text", "verbuende"),
    [
        ("List the projects with cooperatives", "buergerfonds ier-sek koda-eg kudequa"),
        ("citizens' cooperatives", "koda-eg"),
        ("hospitality", "in2"),
        ("bike parking", "kosi-lab"),
        ("training", "jumowestkueste migoek ortsinnentwicklung"),
    ],
)
def test_words_of_one_root_may_be_two_subjects(text: str, verbuende: str) -> None:
    assert found(text) == set(verbuende.split())


@pytest.mark.parametrize("text", ["Krankentransport", "Tiertransporte", "Transport von Kranken"])
def test_what_is_carried_is_not_dealt_with_by_all_of_mobility(text: str) -> None:
    assert not found(text)
    assert found("Transport") >= {"imona", "komobil2035", "watnu"}
    assert found("Transport von Waren") == found("Warentransport") == {"imona"}


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Welche Verbünde richten sich an Kleinstädte?", ("kleinstadte",)),
        ("Welche Verbünde wenden sich an Familien?", ("familien",)),
        ("Welches Vorhaben unterstützt Vereine?", ("vereine",)),
        ("A researcher from Japan here, which projects studied ageing?", ("ageing",)),
        # What is a subject itself is no mere verb.
        ("Welche Verbünde sanieren Häuser?", ("sanieren", "hauser")),
        ("Which projects renovated houses?", ("renovated", "houses")),
    ],
)
def test_the_verb_of_a_question_is_no_subject(text: str, words: tuple[str, ...]) -> None:
    assert getattr(UNDERSTANDER.understand(text).question, "words", ()) == words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Projekte, die Häuser sanieren", "Projekte zur Sanierung von Häusern"),
        ("Verbünde, die Eigentümer aktivieren", "Verbünde zur Aktivierung von Eigentümern"),
        ("Busse", "Bus"),
        # Of a place, in one word
        ("Stadtschulden", "Schulden"),
        ("Dorfverkehr", "Verkehr"),
    ],
)
def test_german_words_of_one_subject_find_the_same(one: str, other: str) -> None:
    assert found(one) == found(other) != set()


@pytest.mark.parametrize("text", ["Dorfschulen", "Stadtschule", "Gehwege", "pavements", "Bürgerstiftung"])
def test_who_dealt_with_something_like_it_is_only_the_nearest(text: str) -> None:
    question = UNDERSTANDER.understand(text).question
    assert isinstance(question, kinds.Search)
    hits = TOPICS.search(question.words)
    assert hits
    assert not any(hit.complete and hit.told for hit in hits)


@pytest.mark.parametrize(
    ("text", "verbuende"),
    [
        ("Schulklassen", "jumowestkueste lazikn2030"),
        ("Schulen", "jumowestkueste lazikn2030 webwiko"),
        ("Leerstandsbörse", "komet"),
        ("Wohnraumversorgungskonzept", "tempaland"),
    ],
)
def test_a_narrower_word_finds_those_that_had_it(text: str, verbuende: str) -> None:
    question = UNDERSTANDER.understand(text).question
    assert isinstance(question, kinds.Search)
    hits = TOPICS.search(question.words)
    assert {hit.verbund for hit in hits if hit.complete and hit.told} == set(verbuende.split())


@pytest.mark.parametrize(("word", "other"), [("bus", "closures"), ("dorfladen", "schliessen")])
def test_what_tells_little_without_what_it_is_of_finds_nothing_beside_another_word(word: str, other: str) -> None:
    alone, closing, both = ({hit.verbund for hit in TOPICS.search(w)} for w in ((word,), (other,), (word, other)))
    assert closing - alone
    assert both <= alone != set()


@pytest.mark.parametrize("text", ["Ideen fördern"])
def test_what_is_in_no_key_word_is_no_hit_but_is_not_said_to_be_nowhere(text: str) -> None:
    question = UNDERSTANDER.understand(text).question
    assert isinstance(question, kinds.Search)
    hits = TOPICS.search(question.words)
    assert hits
    assert not any(hit.complete for hit in hits)


@pytest.mark.parametrize(
    ("word", "verbund"),
    [("villages", "imona")],
)
def test_who_has_a_key_word_is_found_beside_those_that_have_rarer_ones(word: str, verbund: str) -> None:
    assert verbund in {hit.verbund for hit in TOPICS.search((word,)) if hit.complete}


def test_a_compound_is_not_taken_for_another_that_begins_alike() -> None:
    assert not TOPICS.search(("stadtfest",))


@pytest.mark.parametrize("text", ["Projekte zu Geflüchteten", "Projekte zu Flüchtlingen", "projects on refugees"])
def test_words_for_the_same_people_find_the_same(text: str) -> None:
    assert found(text) == {"dewak", "in2", "migoek"}


@pytest.mark.parametrize(
    ("texts", "verbuende"),
    [
        (("Leere Läden", "Leerstehende Geschäfte"), "kif kudequa"),
        (("Projekte zu Tourismus", "Verbünde, die mit Urlaubern zu tun haben"), "komet watnu"),
        (("bicycles", "cycling", "projects on bikes"), "imona kosi-lab"),
        (("Unternehmensnachfolge", "Projekte zur Betriebsübergabe"), "flaechenmanagement migoek"),
        (("Nachfolge", "Nachfolger", "successor"), "flaechenmanagement migoek"),
    ],
)
def test_words_that_mean_the_same_find_the_same(texts: tuple[str, ...], verbuende: str) -> None:
    assert all(found(text) == set(verbuende.split()) for text in texts)


@pytest.mark.parametrize(
    "text", ["Landwirtschaft und Wohnen", "store energy", "firm commitment", "Gibt es etwas in Leer?"]
)
def test_words_that_mean_something_else_as_well_are_no_sure_hit(text: str) -> None:
    question = UNDERSTANDER.understand(text).question
    hits = TOPICS.search(question.words) if isinstance(question, kinds.Search) else ()
    assert not any(hit.complete for hit in hits)


@pytest.mark.parametrize("subject", CATALOGUE.subjects, ids=lambda subject: subject.words.de[0])
def test_each_word_for_a_subject_finds_all_that_deal_with_it(subject: Subject) -> None:
    asked = [f"Verbünde zu {word}" for word in subject.words.de] + [f"projects on {word}" for word in subject.words.en]
    questions = (UNDERSTANDER.understand(text).question for text in asked)
    searches = [question.words for question in questions if isinstance(question, kinds.Search) and question.words]
    # Some words ask for something else first: "Finanzierung", who paid.
    assert searches or "Daseinsvorsorge" in subject.words.de
    for words in searches:
        assert {*subject.main} <= {hit.verbund for hit in TOPICS.search(words)}, words


@pytest.mark.parametrize(
    ("word", "verbund"),
    [("Jugendparlament", "kleinstadt-gestalten"), ("Pflegeheim", "kudequa"), ("Plattenbau", "lebenswert")],
)
def test_a_narrower_word_finds_none_that_deals_only_with_the_wider_subject(word: str, verbund: str) -> None:
    assert verbund not in found(word)


@pytest.mark.parametrize(
    ("text", "verbund"), [("septic tank", "nola"), ("cycle path", "lebenswert"), ("Kita-Planung", "webwiko")]
)
def test_a_key_word_of_several_words_is_a_sure_hit(text: str, verbund: str) -> None:
    question = UNDERSTANDER.understand(text).question
    assert isinstance(question, kinds.Search)
    best = TOPICS.search(question.words)[0]
    assert (best.verbund, best.complete) == (verbund, True)


def test_words_of_two_key_words_are_not_told_together() -> None:
    # Of "finding a flat" and "housing crisis"
    assert not any(hit.complete for hit in TOPICS.search(("flat", "crisis")))


@pytest.mark.parametrize(
    ("text", "verbuende"),
    [
        # A community house is no budget, who switches something has no post office counter.
        ("Gemeindehaus", "dewak koda-eg kudequa"),
        ("Gemeindehaus im Dorf", "koda-eg"),
        ("Ampel schaltet zu langsam", ""),
        ("state pension", ""),
        ("Tempo-30-Zone", ""),
        ("police uniforms", ""),
        # What these words are told by themselves is found as ever.
        ("Gemeindehaushalt", "kif lazikn2030 nakofi tempaland"),
        ("Postschalter", "kudequa"),
        ("zoning", "aktvis flaechenmanagement"),
    ],
)
def test_a_word_is_no_part_of_one_that_only_begins_like_it(text: str, verbuende: str) -> None:
    assert found(text) == {*verbuende.split()}


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Rentnerin am Steuer", "fahrer"),
        ("pensioners behind the wheel of a bus", "driver"),
        ("Steuer auf Zweitwohnungen", "steuer"),
    ],
)
def test_who_is_at_the_wheel_drives(text: str, word: str) -> None:
    question = UNDERSTANDER.understand(text).question
    assert isinstance(question, kinds.Search)
    assert word in kinds.words_of(question.words)


def test_what_people_type_who_look_for_a_verbund_is_no_word_of_its_own() -> None:
    assert TOPICS.evidence.reasons(("dorfladen",), "fokusland", "de") == (Reason(("Dorfladen",), "typed"),)
    assert TOPICS.is_only_typed("dorfladen", "fokusland")
    assert not TOPICS.is_key_word("dorfladen", "fokusland")
    assert not TOPICS.is_only_typed("leerstand", "kif")
    # Both stand under what is its concern.
    assert TOPICS.is_only_typed("hofladen", "coprogruen")
    assert not TOPICS.is_only_typed("direktverkauf", "coprogruen")
    assert TOPICS.is_key_word("leerstand", "kif")


@pytest.mark.parametrize("word", ["hallenbad", "rufbus", "ondemandbus", "grundschule", "solawi"])
def test_what_is_only_typed_is_told_by_no_compound_that_is_listed_and_by_no_neighbour(word: str) -> None:
    hits = TOPICS.search((word,))
    assert hits
    assert not any(hit.told for hit in hits)


@pytest.mark.parametrize(
    ("special", "general", "verbund"),
    [
        ("bebauungsplan", "baurecht", "aktvis"),
        ("naturschutz", "stadtnatur", "coprogruen"),
        ("umweltschutz", "umwelt", "kommonitor"),
        ("strom", "energie", "nola"),
        ("energieverbrauch", "heizenergie", "lebensraeume"),
        ("gesundheitsversorgung", "arztbesuch", "imona"),
        ("bevolkerungsprognose", "bevolkerungsentwicklung", "kommonitor"),
        ("radverkehr", "fahrradgarage", "kosi-lab"),
        ("raumordnung", "regionalplanung", "webwiko"),
        ("zoning", "planning law", "aktvis"),
    ],
)
def test_a_general_word_is_told_for_no_special_one(special: str, general: str, verbund: str) -> None:
    told = {word: {hit.verbund for hit in TOPICS.search((word,)) if hit.told} for word in (special, general)}
    assert verbund not in told[special]
    assert verbund in told[general]


@pytest.mark.parametrize(
    ("word", "found", "others"),
    [
        ("bau", {"komet", "webwiko"}, {"coprogruen", "lazikn2030"}),
        ("bauern", {"coprogruen"}, {"komet", "webwiko"}),
        ("haushalt", {"nakofi", "lazikn2030"}, {"lebensraeume", "komobil2035", "mosaik"}),
        ("privathaushalt", {"tempaland", "kudequa"}, {"lebensraeume", "nakofi"}),
        ("binnenwanderung", {"webwiko"}, {"lebensraeume"}),
        ("umzug", {"webwiko", "lebensraeume"}, set()),
        ("sozialeinrichtung", {"dewak"}, {"transformbar"}),
        ("construction", {"komet"}, {"nola"}),
    ],
)
def test_words_that_only_sound_alike_or_stand_near_each_other_are_told_apart(
    word: str, found: set[str], others: set[str]
) -> None:
    told = {hit.verbund for hit in TOPICS.search((word,)) if hit.told}
    assert found <= told
    assert told.isdisjoint(others)


def test_what_is_told_beside_what_is_only_typed_stays_told() -> None:
    assert TOPICS.is_only_typed("grundschule", "webwiko")
    assert not TOPICS.is_only_typed("schule", "webwiko")
    for word in ("freibad", "arzt", "burgerbus"):
        assert any(hit.told for hit in TOPICS.search((word,)))


def test_the_end_of_a_word_that_tells_something_else_and_a_word_without_its_umlaut_find_nothing() -> None:
    assert not TOPICS.search(("schmiede",))
    assert not TOPICS.ending_with("faehre", "de")
    assert TOPICS.ending_with("fahrer", "de")


@pytest.mark.parametrize("word", ["forstwirtschaft", "waldbewirtschaftung", "parkraumbewirtschaftung"])
def test_what_is_tended_has_to_do_with_no_economy_and_an_economy_of_a_kind_has(word: str) -> None:
    assert not TOPICS.search((word,))
    assert TOPICS.search(("regionalwirtschaft",))


def test_a_listed_subject_is_told_of_a_verbund_in_both_languages_or_in_none() -> None:
    postings = Descriptions(CATALOGUE, vocabulary()).postings
    # A form of it ("Sportverein") may be a word of another subject, which is told.
    times = Counter(key for subject in CATALOGUE.subjects for key in _terms(subject, None))
    apart = [
        (subject.words[LANGUAGES[0]][0], id_)
        for subject in CATALOGUE.subjects
        for id_ in subject.verbuende
        if len({postings[key][id_].told for key in _terms(subject, 1) if id_ in postings[key] and times[key] == 1}) > 1
    ]
    assert apart == []


def _terms(subject: Subject, limit: int | None) -> set[str]:
    """The terms of the words of a subject, in each language so many; the first is what it is shown as."""
    return {term(fold(word), language) for language in LANGUAGES for word in subject.words[language][:limit]}


@pytest.mark.parametrize(
    ("word", "verbund", "typed"),
    [
        ("mobility", "kudequa", False),
        ("mobilitat", "kudequa", False),
        # In a compound of its texts
        ("kuste", "jumowestkueste", False),
        ("barrierefreiheit", "lebenswert", True),
    ],
)
def test_what_is_told_does_not_hang_on_language_or_compound(word: str, verbund: str, *, typed: bool) -> None:
    assert TOPICS.is_only_typed(word, verbund) is typed


def test_pieces_of_different_key_words_tell_nothing_together() -> None:
    # Who has a housing market here and weekly commuters there has no weekly market.
    assert not TOPICS.search(("weekly", "market"))
    assert TOPICS.search(("housing", "market"))


def test_a_subject_of_which_one_speaks_as_a_project_is_no_word_of_its_own() -> None:
    assert not TOPICS.search(("citizensproject",))
    assert not isinstance(UNDERSTANDER.understand("citizensproject").question, kinds.NotUnderstood)


def test_parking_is_no_park() -> None:
    assert not TOPICS.search(("parken",))
    assert TOPICS.search(("park",))


@pytest.mark.parametrize(
    ("text", "told", "near"),
    [
        ("Demenz", "", "koda-eg"),
        ("dementia", "", "koda-eg"),
        ("village shop", "transformbar", "fokusland koda-eg"),
        # In other words for the same
        ("wind farm", "lazikn2030", ""),
        ("Badeort", "watnu", "komet"),
        # Both are looked for, and only one is told; where it was tells nothing of what it was.
        ("Sprachkurs für Flüchtlinge", "", "in2"),
        ("Geflüchtete im Dorf", "in2", ""),
        # A part only, which nobody tells of
        ("barrierefreie Bushaltestellen", "", "imona komobil2035 lebensraeume lebenswert watnu"),
        # What one of those that are listed only types is told of none of them.
        ("minibuses", "", "imona komobil2035 watnu"),
        # Cyclists ride, and do not only park their bicycles.
        ("cycling", "", "imona kosi-lab"),
        ("Zersiedelung", "", "aktvis flaechenmanagement kif komet lebensraeume mosaik ortsinnentwicklung"),
        ("Haushalte mit wenig Geld", "kudequa", "kommonitor"),
        ("öffentlicher Nahverkehr", "fokusland imona komobil2035 watnu", ""),
    ],
)
def test_what_people_only_type_comes_near_and_is_not_told(text: str, told: str, near: str) -> None:
    question = UNDERSTANDER.understand(text).question
    assert isinstance(question, kinds.Search), text
    hits = TOPICS.search(question.words)
    hits = tuple(hit for hit in hits if hit.complete) or hits
    assert {hit.verbund for hit in hits if hit.told} == set(told.split())
    assert {hit.verbund for hit in hits if not hit.told} == set(near.split())


@pytest.mark.parametrize("word", ["burgergeld", "trockenheit"])
def test_a_part_of_a_word_that_no_description_has_finds_nobody(word: str) -> None:
    assert not TOPICS.search((word,))
