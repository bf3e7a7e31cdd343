"""Lists and searches: everything that passes the filters, nothing else, and why."""

import re
from dataclasses import fields, replace

import pytest

from bot.answers import Go
from bot.answers.address import decode, encode
from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Catalogue, Language, load
from bot.questions import kinds as k
from bot.questions.noted.note import Note
from bot.questions.topics.topics import TopicIndex
from tests.answers.reading import bullets, buttons, labels, leads_to, plain

CATALOGUE = load()

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


def found(screens: Screens, question: k.Search, language: Language) -> list[str]:
    """The names found, on all pages."""
    names: list[str] = []
    screen = screens.screen(question, language)
    while True:
        assert bullets(screen), plain(screen.text)
        assert len(bullets(screen)) <= 8
        names += [line.split(" – ")[0] for line in bullets(screen)]
        following = [button for button in buttons(screen) if isinstance(button, Go) and button.label.endswith(" ›")]
        if not following:
            return names
        address = decode(following[0].address, CATALOGUE)
        assert address
        screen = screens.screen(address.question, language)


def test_a_place_is_told_with_its_land_unless_its_name_or_the_search_tells_it(
    screens: Screens, language: Language
) -> None:
    def heading(question: k.Search) -> str:
        return plain(screens.screen(question, language).text).splitlines()[0]

    land = CATALOGUE.laender["he"].name[language]
    assert f"Eschwege ({land})" in heading(k.Search(places=("eschwege",)))
    assert f"{land} · Eschwege" in heading(k.Search(laender=("he",), places=("eschwege",)))
    assert heading(k.Search(places=("muenster",))).count(land) == 1


LEFT_OUT: list[tuple[k.Search, k.Without, str, str]] = [
    (k.Search(places=("dortmund",)), k.Without(places=("wuppertal",)), "nicht: Wuppertal", "not: Wuppertal"),
    (k.Search(organisations=("ils",)), k.Without(organisations=("tu-dortmund",)), "nicht: Techn", "not: Techn"),
    (k.Search(laender=("ni",)), k.Without(laender=("he", "th")), "nicht: Hessen oder", "not: Hesse or"),
    (k.Search(themes=("daten",)), k.Without(laender=("bb",)), "nicht: Brandenburg", "not: Brandenburg"),
    (k.Search(laender=("ni",)), k.Without(themes=("daten",)), "nicht: ", "not: "),
    (k.Search(laender=("ni",)), k.Without(verbuende=("kif", "nola")), "außer KIF und NoLA", "other than KIF and NoLA"),
    (k.Search(("leerstand",)), k.Without(words=("fonds",)), "nicht: Fonds", "not: Fonds"),
    (
        k.Search(laender=("nw",)),
        k.Without(documented=("link",)),
        "ohne belegte Website",
        "no documented website",
    ),
]
"""What is looked for, what is left out of it, and how that is told."""


@pytest.mark.parametrize(("wanted", "without", "german", "english"), LEFT_OUT)
def test_found_is_what_meets_all_that_is_wanted_and_none_of_what_is_left_out(
    screens: Screens, language: Language, wanted: k.Search, without: k.Without, german: str, english: str
) -> None:
    values = {field.name: getattr(without, field.name) for field in fields(without) if getattr(without, field.name)}
    names = {v.name for v in CATALOGUE.verbuende.values() if v.id in without.verbuende}
    unwanted = names or set(found(screens, k.Search(**values), language))
    asked = replace(wanted, without=without)
    assert unwanted.intersection(found(screens, wanted, language))
    assert found(screens, asked, language) == [n for n in found(screens, wanted, language) if n not in unwanted]
    assert (german if language == "de" else english) in plain(screens.screen(asked, language).text).splitlines()[0]


@pytest.mark.parametrize("land", [land.id for land in CATALOGUE.laender.values()])
@pytest.mark.parametrize("without", [False, True])
def test_verbuende_in_a_land(screens: Screens, language: Language, land: str, without: bool) -> None:
    there = [v.name for v in CATALOGUE.verbuende.values() if land in {x.id for x in CATALOGUE.laender_of(v)}]
    meant = [v.name for v in CATALOGUE.verbuende.values() if (v.name in there) != without]
    question = k.Search(without=k.Without(laender=(land,))) if without else k.Search(laender=(land,))
    if meant:
        assert found(screens, question, language) == meant
        assert str(len(meant)) in plain(screens.screen(question, language).text).splitlines()[0]
    else:
        text = plain(screens.screen(question, language).text)
        assert re.search("keinen Verbund|kein Verbund|no Verbund", text, re.IGNORECASE)
        assert CATALOGUE.laender[land].name[language] in text


@pytest.mark.parametrize("place", list(CATALOGUE.places))
def test_verbuende_at_a_place(screens: Screens, language: Language, place: str) -> None:
    within = CATALOGUE.within(CATALOGUE.places[place])
    meant = [v.name for v in CATALOGUE.verbuende.values() if within & set(v.places)]
    question = k.Search(places=(place,))
    assert CATALOGUE.places[place].name in plain(screens.screen(question, language).text).splitlines()[0]
    if meant:
        assert found(screens, question, language) == meant
    else:
        assert k.Search(laender=(CATALOGUE.places[place].land,)) in leads_to(
            screens.screen(question, language), CATALOGUE
        )


@pytest.mark.parametrize("organisation", list(CATALOGUE.organisations))
def test_verbuende_with_an_organisation(screens: Screens, language: Language, organisation: str) -> None:
    entry = CATALOGUE.organisations[organisation]
    meant = [v.name for v in CATALOGUE.verbuende.values() if entry in CATALOGUE.organisations_of(v)]
    assert found(screens, k.Search(organisations=(organisation,)), language) == meant


def test_reasons_are_given(screens: Screens, language: Language) -> None:
    (nakofi,) = bullets(screens.screen(k.Search(places=("cottbus",)), language))
    # A town that took part is told with its part
    assert nakofi == ("NaKoFi – Cottbus (Partner)" if language == "de" else "NaKoFi – Cottbus (partner)")
    parts = bullets(screens.screen(k.Search(organisations=("tu-dresden", "stadt-cottbus")), language))
    assert any("NaKoFi – Technische Universität Dresden (" in line for line in parts)
    (coordinated, *_) = bullets(screens.screen(k.Search(organisations=("tu-dortmund",)), language))
    assert coordinated.startswith(f"DeWaK – {'Koordination; laut' if language == 'de' else 'coordinator; led by'}")
    with_places = bullets(screens.screen(k.Search(("kohleausstieg",), places=("cottbus",)), language))
    assert with_places == [
        {
            "de": "NaKoFi – Stichwort: Kohleausstieg · 📍 Cottbus (Partner)",
            "en": "NaKoFi – keyword: structural change · 📍 Cottbus (partner)",
        }[language]
    ]
    for line in bullets(screens.screen(k.Search(("leerstand",)), language)):
        assert re.search("Stichworte?: |keywords?: ", line)


@pytest.mark.parametrize("word", ["dorfladen", "innenstadt", "barrierefreiheit", "kneipe"])
def test_what_people_only_type_is_called_so_where_the_heading_has_the_word_as_well(
    screens: Screens, language: Language, word: str
) -> None:
    typed = {"de": "Suchwort", "en": "search word"}[language]
    assert typed in screens.screen(k.Search((word,)), language).text


def test_what_all_are_told_to_deal_with_is_not_told_of_each(screens: Screens, language: Language) -> None:
    word = {"de": "bevolkerungsentwicklung", "en": "populationdevelopment"}[language]
    lines = bullets(screens.screen(k.Search((word,)), language))
    assert len(lines) > 1
    assert not any(re.search("wort|word", line) for line in lines)


@pytest.mark.parametrize("words", [("leerstand",), ("haushalt",), ("ehrenamt",), ("vacancy",), ("abwasser", "dorf")])
def test_subjects(screens: Screens, language: Language, words: tuple[str, ...]) -> None:
    hits = list(TopicIndex(CATALOGUE).search(words))
    complete = [hit for hit in hits if hit.complete] or hits
    # What is only typed stands behind what is told.
    complete.sort(key=lambda hit: not hit.told)
    assert found(screens, k.Search(words), language) == [CATALOGUE.verbuende[hit.verbund].name for hit in complete]


def test_filters_hold_together(screens: Screens, language: Language) -> None:
    both = set(found(screens, k.Search(("leerstand",), laender=("he",)), language))
    assert both
    assert both <= set(found(screens, k.Search(("leerstand",)), language))
    assert both <= set(found(screens, k.Search(laender=("he",)), language))
    assert found(screens, k.Search(themes=("daten",), laender=("bb",)), language) == ["NaKoFi"]
    outside = found(screens, k.Search(("leerstand",), without=k.Without(laender=("he",))), language)
    assert not both & set(outside)


def test_the_heading_says_what_was_understood(screens: Screens, language: Language) -> None:
    question = k.Search(("leerstand",), ("innenentwicklung",), ("he",))
    heading = plain(screens.screen(question, language).text).splitlines()[0]
    assert "Leerstand" in heading
    assert CATALOGUE.themes["innenentwicklung"].title[language] in heading
    assert CATALOGUE.laender["he"].name[language] in heading
    negative = plain(screens.screen(k.Search(without=k.Without(laender=("he",))), language).text).splitlines()[0]
    assert "not: Hesse" in negative or "nicht: Hessen" in negative


def test_the_only_one_found_is_told_of_at_once(screens: Screens, language: Language) -> None:
    seen = plain(screens.screen(k.Search(places=("zwickau",)), language).text)
    (verbund,) = (CATALOGUE.verbuende[id_] for id_ in CATALOGUE.verbuende_at(CATALOGUE.places["zwickau"]))
    assert verbund.summary[language] in seen
    assert verbund.outcome[language] in seen


@pytest.mark.parametrize(
    "question",
    [
        k.Search(laender=("he",)),
        k.Search(places=("zwickau",), facts=("when",)),
        # Who took part is asked
        k.Search(places=("zwickau",), sorts=("university",)),
        # A text is only like its description
        k.Search(words=("abwasser",), like=("nola",)),
        # It only comes near what is looked for
        k.Search(words=("leerstand", "zahnarzt", "ampel"), places=("zwickau",)),
    ],
)
def test_no_other_is_told_of_in_full(screens: Screens, language: Language, question: k.Search) -> None:
    seen = plain(screens.screen(question, language).text)
    told = [text for verbund in CATALOGUE.verbuende.values() for text in (verbund.summary, verbund.outcome)]
    assert not any(text[language] in seen for text in told)


def test_what_one_did_is_told_before_what_came_of_it_behind_what_is_asked_besides(
    screens: Screens, language: Language
) -> None:
    verbund, town = CATALOGUE.verbuende["dewak"], k.Search(places=("herten",))
    did, outcome, led = verbund.summary[language], verbund.outcome[language], "Technische Universität Dortmund"
    seen = plain(screens.screen(replace(town, facts=("coordinator", "outcome")), language).text)
    assert seen.index(led) < seen.index(did) < seen.index(outcome)
    assert seen.count(outcome) == 1
    assert did not in plain(screens.screen(replace(town, facts=("outcome",)), language).text)


def test_partial_hits_are_called_so(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Search(("leerstand", "kohleausstieg", "wattenmeer")), language)
    assert plain(screen.text).startswith("Nicht alles davon, aber" if language == "de" else "Not all of it, but")


def test_nothing_found_offers_what_is_near(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Search(("altschulden",), laender=("he",)), language)
    assert plain(screen.text).startswith("Dazu habe ich keinen" if language == "de" else "I found no Verbund")
    assert {k.Search(("altschulden",)), k.Search(laender=("he",))} <= set(leads_to(screen, CATALOGUE))
    assert any(label.endswith("(5)") for label in labels(screen))


def test_of_several_words_those_that_are_a_subject_by_themselves_are_offered(
    screens: Screens, language: Language
) -> None:
    thing, quality = ("leerstand", "drohender") if language == "de" else ("vacancy", "threatening")
    offered = leads_to(screens.screen(k.Search((quality, thing, "hofreiten")), language), CATALOGUE)
    assert k.Search((thing,)) in offered
    assert k.Search((quality,)) not in offered


def test_a_word_that_finds_nothing_offers_the_subject_that_ends_with_it(screens: Screens, language: Language) -> None:
    word, phrase = ("autos", "ohneauto") if language == "de" else ("flight", "ruralflight")
    screen = screens.screen(k.Search((word,)), language)
    assert plain(screen.text).startswith("Dazu habe ich keinen" if language == "de" else "I found no Verbund")
    assert ("Meinen Sie vielleicht" if language == "de" else "Perhaps you mean") in plain(screen.text)
    assert leads_to(screen, CATALOGUE)[0] == k.Search((phrase,))


@pytest.mark.parametrize("word", ["traktor", "elected", "air", "charging"])
def test_what_ends_no_subject_is_no_part_of_it(screens: Screens, language: Language, word: str) -> None:
    """Neither are elections "elected officials", nor is air an "open-air pool"."""
    screen = screens.screen(k.Search((word,)), language)
    offered = leads_to(screen, CATALOGUE)
    assert {question for question in offered if isinstance(question, k.Search)} == {k.Search((word,))}


def test_a_subject_is_not_offered_where_the_rest_leaves_none(screens: Screens, language: Language) -> None:
    offered = leads_to(screens.screen(k.Search(("autos",), laender=("he",)), language), CATALOGUE)
    assert k.Search(("ohneauto",), laender=("he",)) not in offered
    assert k.Search(laender=("he",)) in offered


def test_a_filter_less_may_make_a_negation_pointless(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Search(("nachfolgeampel",), without=k.Without(laender=("ni",))), language)
    assert k.Search(("nachfolgeampel",)) in leads_to(screen, CATALOGUE)


def test_nothing_found_offers_themes_with_that_keyword(
    screens: Screens, language: Language, catalogue: Catalogue
) -> None:
    topics = TopicIndex(catalogue)
    word = next(
        word
        for theme in catalogue.themes.values()
        for keyword in theme.keywords.de
        for word in [keyword.casefold()]
        if word.isascii() and word.isalpha() and not topics.search((word,))
    )
    screen = screens.screen(k.Search((word,)), language)
    assert any(isinstance(question, k.AboutTheme) for question in leads_to(screen, CATALOGUE))


@pytest.mark.parametrize(
    ("word", "theme"), [("mullabfuhr", "infrastruktur"), ("schrottimmobilien", "innenentwicklung")]
)
def test_what_the_text_of_a_theme_speaks_of_is_not_denied_to_stand_anywhere(
    screens: Screens, language: Language, word: str, theme: str
) -> None:
    screen = screens.screen(k.Search((word,)), language)
    assert k.AboutTheme((theme,)) in leads_to(screen, CATALOGUE)
    assert "in keiner Beschreibung" not in screen.text
    assert "No description" not in screen.text


def test_a_search_for_nothing_helps_to_search(screens: Screens, language: Language) -> None:
    helped = screens.screen(k.SearchHelp(), language)
    assert screens.screen(k.Search(), language).text == helped.text
    subjects = [question for question in leads_to(helped, CATALOGUE) if isinstance(question, k.Search)]
    assert len(subjects) == 12
    for question in subjects:
        assert found(screens, question, language)


def test_pages_beyond_the_last_show_the_last(screens: Screens, language: Language) -> None:
    last = screens.screen(k.Search(page=99, without=k.Without(laender=("ni",))), language)
    assert "(3/3)" in plain(last.text)
    assert "(3/3)" in plain(screens.screen(k.AllVerbuende(page=99), language).text)


@pytest.mark.parametrize("order", ["theme", "name"])
def test_all_verbuende(screens: Screens, language: Language, order: k.Order) -> None:
    names: list[str] = []
    for page in (1, 2, 3):
        screen = screens.screen(k.AllVerbuende(page, order), language)
        assert f"({page}/3)" in plain(screen.text)
        on_page = [line.split(" – ")[0] for line in bullets(screen)]
        assert labels(screen)[: len(on_page)] == on_page
        names += on_page
    entries = CATALOGUE.verbuende.values() if order == "theme" else CATALOGUE.by_name
    assert names == [verbund.name for verbund in entries]


def test_how_many(screens: Screens, language: Language) -> None:
    assert plain(screens.screen(k.AllVerbuende(count=True), language).text).startswith("30 ")
    assert "4 " in plain(screens.screen(k.AllThemes(count=True), language).text).splitlines()[0]
    assert plain(screens.screen(k.Search(laender=("he",), count=True), language).text).startswith("5 ")


def test_all_themes(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.AllThemes(), language)
    for theme in CATALOGUE.themes.values():
        assert f"{theme.title[language]} – {len(theme.verbuende)} Verbünde" in plain(screen.text)
        assert theme.short[language] in labels(screen)


def test_laender_with_so_many_verbuende_are_told_and_no_others(screens: Screens, language: Language) -> None:
    four = [land for land in CATALOGUE.laender.values() if len(CATALOGUE.verbuende_in(land)) == 4]
    shown = labels(screens.screen(k.AllLaender(("verbuende4",)), language))
    assert [f"{land.name[language]} (4)" for land in four] == [label for label in shown if label.endswith("(4)")]
    assert not [label for label in shown if label.endswith("(5)")]
    none = plain(screens.screen(k.AllLaender(("verbuendefrom20",)), language).text)
    assert none.startswith("Kein Bundesland" if language == "de" else "No Land")


def test_all_laender(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.AllLaender(), language)
    assert "13 " in plain(screen.text).splitlines()[0]
    assert "Berlin, Hamburg" in plain(screen.text).splitlines()[1]
    assert re.search(r"\b3\b", plain(screen.text).splitlines()[1]), "so many are without any"
    for land in CATALOGUE.laender.values():
        number = sum(land in CATALOGUE.laender_of(verbund) for verbund in CATALOGUE.verbuende.values())
        assert (f"{land.name[language]} ({number})" in labels(screen)) == bool(number)


def test_all_places_are_told_land_by_land_with_those_that_had_several(screens: Screens, language: Language) -> None:
    text = plain(screens.screen(k.AllPlaces(), language).text)
    several = {place.name: len(CATALOGUE.verbuende_at(place)) for place in CATALOGUE.places.values()}
    for name, number in several.items():
        assert (f"{name} ({number})" in text) == (number > 1)
        assert name in text
    assert text.splitlines()[1].startswith("⚖️")
    assert "Dortmund" in text.splitlines()[1]


def test_towns_and_districts_are_told_apart_and_by_their_land(screens: Screens, language: Language) -> None:
    there = plain(screens.screen(k.AllPlaces(("district",), ("he",)), language).text)
    told = re.split(r"(?: \(2\))?(?:, |$)", there.splitlines()[-1].partition(": ")[2])
    districts = {p.name for p in CATALOGUE.places.values() if p.kind == "district" and p.land == "he"}
    assert {*told} == {*districts, ""}
    no_towns = plain(screens.screen(k.AllPlaces(("municipality",), ("hh",)), language).text)
    assert no_towns.startswith("Einzelne Städte" if language == "de" else "Single towns")
    no_districts = plain(screens.screen(k.AllPlaces(("district",), ("hh",)), language).text)
    assert no_districts.startswith("Einzelne Landkreise" if language == "de" else "Single districts")


def test_all_places_in_a_land_are_told_where_these_are_asked_for(screens: Screens, language: Language) -> None:
    asked = plain(screens.screen(k.Search(laender=("he",), facts=("where",)), language).text)
    for place in CATALOGUE.places.values():
        assert place.land != "he" or place.name in asked
    assert "📍" not in asked, "it is told once"
    assert "Rockenberg" not in plain(screens.screen(k.Search(laender=("he",)), language).text)


def test_where_an_organisation_sits_is_told_where_it_is_asked_about(screens: Screens, language: Language) -> None:
    alone = k.Search(organisations=("tu-dresden",))
    # In Bavaria something was done with it, in Saxony nothing.
    in_laender = (replace(alone, laender=("sn",)), replace(alone, laender=("by",)))
    for question in (alone, replace(alone, facts=("where",)), *in_laender):
        assert f": {CATALOGUE.laender['sn'].name[language]}" in plain(screens.screen(question, language).text)
    unknown = plain(screens.screen(k.Search(organisations=("lk-saarpfalz",)), language).text)
    assert ("Sitz: nicht belegt" if language == "de" else "Seat: not documented") in unknown


def test_organisations_beside_a_landscape_may_sit_elsewhere(screens: Screens, language: Language) -> None:
    note = "Ihren Sitz können sie anderswo haben" if language == "de" else "They may be based elsewhere"
    described = "deren Beschreibung das Gebiet nennt" if language == "de" else "whose descriptions name the area"
    beside = plain(screens.screen(k.Search(("ruhrgebiet",), sorts=("university",)), language).text)
    assert note in beside
    assert described in beside
    there = plain(screens.screen(k.Search(laender=("he",), sorts=("university",)), language).text)
    assert note in there
    assert described not in there
    assert note not in plain(screens.screen(k.Search(("leerstand",), sorts=("university",)), language).text)


def test_all_sums_that_are_known_are_told_and_that_no_more_are(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.AllFunding(), language)
    known = [verbund for verbund in CATALOGUE.verbuende.values() if verbund.funding]
    told = [line for line in plain(screen.text).splitlines() if line.startswith("•")]
    assert f"{len(known)} " in plain(screen.text).splitlines()[0]
    assert sorted(line.split("• ")[1].split(":")[0] for line in told) == sorted(verbund.name for verbund in known)
    sums = [int("".join(filter(str.isdigit, line.split(":")[1]))) for line in told]
    assert sums == sorted(sums, reverse=True)
    assert {verbund.name for verbund in known} <= set(labels(screen))


def test_verbuende_in_several_laender(screens: Screens, language: Language) -> None:
    expected = [v.name for v in CATALOGUE.verbuende.values() if len(CATALOGUE.laender_of(v)) > 1]
    assert found(screens, k.Search(spread=("2",)), language) == expected
    assert not bullets(screens.screen(k.Search(spread=("9",)), language))


@pytest.mark.parametrize(
    ("amounts", "names"),
    [
        ("places1", "Kleinstadt_gestalten NaKoFi IER-SEK"),
        ("partnersfrom11", "KoDa_eG WEBWiKo"),
        ("partnersfrom7 partnersto8 placesto4", "KOMOBIL2035"),
        ("laenderfrom3", "Bürgerfonds"),
    ],
)
def test_verbuende_with_so_many_partners_places_or_laender(
    screens: Screens, language: Language, amounts: str, names: str
) -> None:
    assert found(screens, k.Search(amounts=tuple(amounts.split())), language) == names.split()


@pytest.mark.parametrize(
    ("fact", "names"),
    [
        ("start", "Fokusland DeWaK Flächenmanagement WatNu"),
        ("end", "Fokusland KOMOBIL2035 iMona DeWaK LebensRäume IN² NaKoFi IER-SEK"),
    ],
)
def test_verbuende_of_which_the_start_or_the_end_is_not_known(
    screens: Screens, language: Language, fact: k.Documented, names: str
) -> None:
    assert found(screens, k.Search(without=k.Without(documented=(fact,))), language) == names.split()


@pytest.mark.parametrize("amount", ["themesfrom2", "themes2", "themes0"])
def test_every_verbund_is_in_one_theme(screens: Screens, language: Language, amount: str) -> None:
    seen = plain(screens.screen(k.Search(amounts=(amount,)), language).text)
    assert not any(verbund.name in seen for verbund in CATALOGUE.verbuende.values())
    assert ("genau einem der Fokusthemen" if language == "de" else "exactly one of the focus themes") in seen


@pytest.mark.parametrize("amount", ["partnersfrom9", "partners2", "partnersto3", "partnersfrom40"])
def test_where_partners_are_not_all_known_it_stays_open_how_many_there_were(
    screens: Screens, language: Language, amount: str
) -> None:
    screen = screens.screen(k.Search(amounts=(amount,)), language)
    listed = " ".join(bullets(screen))
    (open_,) = re.findall("(?:bleibt offen|stays open).*", plain(screen.text))
    for name in ("NoLA", "Flächenmanagement"):
        assert name not in listed
        assert name in open_


@pytest.mark.parametrize(
    ("amount", "surely", "perhaps"),
    [
        ("partners2", "MOSAIK", "NoLA, iMona, Flächenmanagement, NaKoFi"),
        ("partnersto2", "MOSAIK", "NoLA, iMona, Flächenmanagement, NaKoFi"),
        ("partners6", "AktVis KoSI-LAB KomMonitor", "NoLA, Flächenmanagement, LAZIKN2030"),
        # One more makes no difference here.
        ("partnersto3", "Fokusland KuDeQua iMona KOMET MOSAIK NaKoFi", "NoLA, Flächenmanagement"),
        ("partnersfrom9", "KoDa_eG WEBWiKo", "NoLA, Flächenmanagement"),
    ],
)
def test_whoever_coordinated_without_being_known_may_be_one_more(
    screens: Screens, language: Language, amount: str, surely: str, perhaps: str
) -> None:
    question = k.Search(amounts=(amount,))
    assert found(screens, question, language) == surely.split()
    assert f": {perhaps}." in plain(screens.screen(question, language).text)


@pytest.mark.parametrize(
    ("extreme", "meant", "also"),
    [
        ("most", "infrastruktur", "10"),
        ("fewest", "daten", "4"),
        ("newest", "koda-eg", "2017"),
        ("oldest", "lebenswert nola tempaland ortsinnentwicklung kosi-lab transformbar coprogruen", "2016"),
        ("longest", "kommonitor", "49"),
        ("shortest", "nola aktvis", "24"),
        ("running", "nakofi fokusland kommonitor", "22"),
        ("land", "ni", "8"),
        ("endedfirst", "nola", "2018"),
        ("endedlast", "kommonitor", "2021"),
        ("partners", "koda-eg", "12"),
        ("places", "ortsinnentwicklung", "21"),
        ("fewestpartners", "imona mosaik nakofi", "2"),
        ("fewestplaces", "kleinstadt-gestalten nakofi ier-sek", "1"),
        ("north", "jumowestkueste", "Nordfriesland"),
        ("south", "koda-eg", "Oberried"),
        ("east", "kleinstadt-gestalten", "Weißwasser"),
        ("west", "in2", "Gerolstein"),
        ("largest", "koda-eg ortsinnentwicklung buergerfonds kommonitor", "21"),
        ("smallest", "imona nola aktvis ier-sek", "24"),
    ],
)
def test_superlatives(screens: Screens, language: Language, extreme: k.Extreme, meant: str, also: str) -> None:
    seen = plain(screens.screen(k.Superlative(extreme), language).text)
    for id_ in meant.split():
        if id_ in CATALOGUE.themes:
            assert CATALOGUE.themes[id_].title[language] in seen.splitlines()[0]
        elif id_ in CATALOGUE.laender:
            assert CATALOGUE.laender[id_].name[language] in seen.splitlines()[0]
        else:
            assert CATALOGUE.verbuende[id_].name in seen
    assert also in seen


def test_of_several_themes_only_these_are_ranked(screens: Screens, language: Language) -> None:
    seen = plain(screens.screen(k.Superlative("most", ("daten", "innenentwicklung")), language).text)
    assert CATALOGUE.themes["infrastruktur"].title[language] not in seen
    assert ": 0" not in seen


@pytest.mark.parametrize(
    ("question", "meant", "left_out"),
    [
        (k.Superlative("most", without=k.Without(themes=("infrastruktur",))), "innenentwicklung", "infrastruktur"),
        (k.Superlative("land", without=k.Without(laender=("ni",))), "nw", "ni"),
        (k.Superlative("longest", without=k.Without(laender=("nw",))), "komet", "nw"),
        (k.Superlative("shortest", without=k.Without(themes=("infrastruktur",))), "aktvis", "infrastruktur"),
    ],
)
def test_superlatives_leave_out_what_is_not_asked_for_and_say_so(
    screens: Screens, language: Language, question: k.Superlative, meant: str, left_out: str
) -> None:
    names = {theme.id: theme.title[language] for theme in CATALOGUE.themes.values()}
    names |= {land.id: land.name[language] for land in CATALOGUE.laender.values()}
    names |= {verbund.id: verbund.name for verbund in CATALOGUE.verbuende.values()}
    first, *others = plain(screens.screen(question, language).text).split("\n\n")
    assert names[left_out] in first
    assert names[meant] in others[0]
    assert not any(names[left_out] in other for other in others)


@pytest.mark.parametrize(
    ("extreme", "mean", "least", "most"),
    [("meanpartners", 5.2, 2, 12), ("meanplaces", 4.5, 1, 21), ("meantime", 35.2, 24, 49)],
)
def test_what_is_usual_is_worked_out_of_what_is_known(
    screens: Screens, language: Language, extreme: k.Extreme, mean: float, least: int, most: int
) -> None:
    first = plain(screens.screen(k.Superlative(extreme), language).text).splitlines()[0]
    assert f"{mean}".replace(".", "," if language == "de" else ".") in first
    assert f" {least} " in first
    assert f" {most}" in first


@pytest.mark.parametrize("extreme", ["fewestpartners", "partners", "meanpartners"])
def test_where_partners_are_counted_it_is_told_whose_are_not_all_known(
    screens: Screens, language: Language, extreme: k.Extreme
) -> None:
    first, note, *others = plain(screens.screen(k.Superlative(extreme), language).text).split("\n\n")
    assert "NoLA" not in first
    assert "NoLA, Flächenmanagement" in note
    # Only of the fewest does it matter if whoever coordinated is one more.
    assert [other.partition(": ")[2] for other in others] == (
        [{"de": "iMona und NaKoFi.", "en": "iMona and NaKoFi."}[language]] if extreme == "fewestpartners" else []
    )


def test_the_outermost_place_lies_where_it_is_asked_for(screens: Screens, language: Language) -> None:
    seen = plain(screens.screen(k.Superlative("north", laender=("he",)), language).text)
    told = seen.split("\n\n")[1]
    assert any(place.name in told for place in CATALOGUE.places.values() if place.land == "he")
    assert "Bremen" not in told


def test_no_verbund_is_called_the_best(screens: Screens, language: Language) -> None:
    alone = screens.screen(k.Superlative("best"), language)
    assert not any(verbund.name in plain(alone.text) for verbund in CATALOGUE.verbuende.values())
    assert len(list(buttons(alone))) > 5
    hesse = screens.screen(k.Superlative("best", laender=("he",)), language)
    assert sorted(bullets(hesse)) == sorted(v.name for v in CATALOGUE.verbuende_in(CATALOGUE.laender["he"]))


def test_several_superlatives_are_each_told(screens: Screens, language: Language) -> None:
    longest, shortest = (plain(screens.screen(k.Superlative(e), language).text) for e in ("longest", "shortest"))
    both = plain(screens.screen(k.Superlative("longest", besides=("shortest",)), language).text)
    documented = {"de": "Soweit belegt: ", "en": "As far as documented: "}[language]
    assert longest.startswith(documented)
    for alone in (longest, shortest):
        assert alone.splitlines()[0] in both


def test_superlatives_that_do_not_fit_an_address_are_said_to_be_left_out(screens: Screens, language: Language) -> None:
    besides: tuple[k.Extreme, ...] = ("shortest", "oldest", "endedlast", "partners", "fewestpartners", "fewestplaces")
    seen = plain(screens.screen(k.Superlative("longest", laender=("he",), besides=besides), language).text)
    left_out = {"de": "Weggelassen habe ich: ", "en": "I left out: "}[language]
    last = {"de": "wenigste Orte", "en": "fewest places"}[language]
    (names,) = (line.partition(left_out)[2] for line in seen.splitlines() if left_out in line)
    assert names.endswith(last)
    assert CATALOGUE.laender["he"].name[language] in seen


def test_superlatives_say_what_they_are_narrowed_to(screens: Screens, language: Language) -> None:
    seen = plain(screens.screen(k.Superlative("most", laender=("he",)), language).text)
    assert CATALOGUE.laender["he"].name[language] in seen.splitlines()[0]


def test_superlatives_compare_those_that_dealt_with_a_subject(screens: Screens, language: Language) -> None:
    names = set(found(screens, k.Search(("leerstand",)), language))
    dealt = {verbund for verbund in CATALOGUE.verbuende.values() if verbund.name in names}
    longest = max(dealt, key=lambda verbund: verbund.period.months or 0)
    shown = screens.screen(k.Superlative("longest", words=("leerstand",)), language)
    assert longest.name in plain(shown.text)
    assert str(len(dealt)) in plain(shown.text)
    assert "MOSAIK" in plain(screens.screen(k.Superlative("oldest", places=("remscheid",)), language).text)


def test_superlatives_tell_the_facts_that_are_asked_of_what_stands_out(screens: Screens, language: Language) -> None:
    assert "Butzbach" in plain(screens.screen(k.Superlative("places", facts=("coordinator",)), language).text)
    themes = plain(screens.screen(k.Superlative("most", facts=("coordinator",)), language).text)
    assert all(CATALOGUE.verbuende[id_].name in themes for id_ in CATALOGUE.themes["infrastruktur"].verbuende)
    # None is known to run still.
    assert "Butzbach" not in plain(screens.screen(k.Superlative("running", facts=("coordinator",)), language).text)


@pytest.mark.parametrize("extreme", ["endedfirst", "endedlast", "longest", "shortest"])
def test_superlatives_name_those_of_which_no_end_is_documented(
    screens: Screens, language: Language, extreme: k.Extreme
) -> None:
    seen = plain(screens.screen(k.Superlative(extreme), language).text)
    assert all(name in seen for name in ("NaKoFi", "IER-SEK"))
    # That was still seen at work when the first had ended.
    assert ("DeWaK" in seen) == (extreme != "endedfirst")


def test_superlatives_tell_who_would_stand_out_by_another_source(screens: Screens, language: Language) -> None:
    shortest = plain(screens.screen(k.Superlative("shortest"), language).text)
    open_ = {"de": "Bürgerfonds: Beginn Oktober 2016 oder Oktober 2017", "en": "October 2016 or October 2017"}
    assert open_[language] in shortest
    # Nothing is told of the others that holds of that one only.
    assert not any(said in shortest for said in ("andere Zeiten", "other times"))


def test_superlatives_say_for_how_many_it_is_known(screens: Screens, language: Language) -> None:
    known_for: dict[k.Extreme, str] = {"newest": "24", "oldest": "24", "longest": "17", "shortest": "17"}
    for extreme, known in known_for.items():
        seen = plain(screens.screen(k.Superlative(extreme), language).text)
        assert known in seen.splitlines()[-1]
        assert "30" in seen.splitlines()[-1]


_SURE, _PERHAPS = {"de": "endete ", "en": "to end was "}, {"de": "endete, soweit", "en": "to end, as far as"}


@pytest.mark.parametrize(
    ("question", "last", "ended", "inexact"),
    [
        (k.Superlative("running"), "KomMonitor", _PERHAPS, ["TempALand", "Ortsinnentwicklung", "TransformBar"]),
        (k.Superlative("running", laender=("ni",)), "Flächenmanagement", _SURE, ["TempALand"]),
        # By one source, one of these ended in 2020.
        (k.Superlative("running", laender=("he",)), "MIGOEK", _PERHAPS, ["Ortsinnentwicklung"]),
        # IN² may have ended later than that, and no end of it is followed.
        (k.Superlative("running", themes=("reallabore",)), "LAZIKN2030", _PERHAPS, ["TransformBar"]),
        # Of these the month of each is known.
        (k.Superlative("running", laender=("th",)), "KoDa_eG", _SURE, []),
    ],
)
def test_of_those_that_ended_it_is_told_of_which_that_is_not_exact(
    screens: Screens,
    language: Language,
    question: k.Superlative,
    last: str,
    ended: dict[Language, str],
    inexact: list[str],
) -> None:
    seen = plain(screens.screen(question, language).text)
    (told,) = [line for line in seen.splitlines() if last in line]
    assert ended[language] in told
    _, heading, behind = seen.partition({"de": "Davon nicht", "en": "Among these"}[language])
    assert [line.partition(":")[0] for line in behind.split("\n\n")[0].splitlines()[1:]] == inexact
    assert bool(heading) is bool(inexact)


@pytest.mark.parametrize("extreme", ["newest", "oldest", "longest", "endedlast", "partners", "places", "running"])
def test_superlatives_compare_only_what_is_asked_for(screens: Screens, language: Language, extreme: k.Extreme) -> None:
    hesse, daten = CATALOGUE.laender["he"], CATALOGUE.themes["daten"]
    inside = {verbund.name for verbund in CATALOGUE.verbuende_in(hesse)}
    seen = plain(screens.screen(k.Superlative(extreme, laender=("he",)), language).text)
    assert hesse.name[language] in seen.splitlines()[0]
    named = {verbund.name for verbund in CATALOGUE.verbuende.values() if verbund.name in seen.replace("KuDeQua", "")}
    assert named
    assert named <= inside
    nobody = plain(screens.screen(k.Superlative(extreme, themes=(daten.id,), laender=("he",)), language).text)
    assert not any(verbund.name in nobody for verbund in CATALOGUE.verbuende.values())


def ended_in_2019() -> set[str]:
    ends = {verbund.name: verbund.period.end for verbund in CATALOGUE.verbuende.values()}
    return {name for name, end in ends.items() if end and end.year == 2019}


def test_a_year_finds_what_ended_then_and_says_of_whom_that_is_not_known(screens: Screens, language: Language) -> None:
    question = k.Search(times=("end2019",))
    assert set(found(screens, question, language)) == ended_in_2019()
    seen = plain(screens.screen(question, language).text)
    assert "NaKoFi" in seen, "its end is not known"
    assert "NoLA" not in seen, "it ended in 2018"


def test_a_year_is_left_out_where_that_is_known(screens: Screens, language: Language) -> None:
    question = k.Search(without=k.Without(times=("end2019",)))
    names = set(found(screens, question, language))
    assert {"NoLA", "KomMonitor"} <= names, "they ended in 2018 and 2021"
    assert names.isdisjoint(ended_in_2019())
    seen = plain(screens.screen(question, language).text)
    assert "NaKoFi" in seen, "its end is not known"
    assert ("nicht: Ende 2019" if language == "de" else "not: ended in 2019") in seen


def test_what_is_asked_of_each_is_told_of_each_and_of_many_only_what_is_brief(
    screens: Screens, language: Language
) -> None:
    def seen(*facts: k.Fact, place: str) -> str:
        return plain(screens.screen(k.Search(places=(place,), facts=facts), language).text)

    few = seen("coordinator", "partners", place="dortmund")
    for name in ("nordwärts", "Sozialforschungsstelle", "NRW.BANK", "Die Urbanisten"):
        assert name in few
    unknown = seen("coordinator", place="cottbus")
    assert ("keine Verbundkoordination" if language == "de" else "no coordinator of NaKoFi") in unknown
    many = plain(screens.screen(k.Search(laender=("he",), facts=("coordinator", "partners")), language).text)
    assert "Technische Universität Darmstadt" in many, "it coordinated"
    assert "Partner" not in many, "there are more than three"


def test_what_a_text_describes_goes_first_and_says_what_it_is_about(screens: Screens, language: Language) -> None:
    kif = CATALOGUE.verbuende["kif"]
    alone = screens.screen(k.Search(like=("kif",)), language)
    assert [line.split(" – ")[0] for line in bullets(alone)] == ["KIF"]
    assert kif.summary[language].split(". ")[0] in plain(alone.text)
    beside = found(screens, k.Search(("wolf", "bus"), like=("kif",)), language)
    assert beside[0] == "KIF"
    assert len(beside) > 1
    elsewhere = plain(screens.screen(k.Search(("bus",), like=("kif",), laender=("by",)), language).text)
    assert "KIF –" not in elsewhere, "it did not work there"
    assert ("klingt" if language == "de" else "sounds") not in elsewhere


def test_a_place_and_a_land_that_does_not_hold_it_are_alternatives(screens: Screens, language: Language) -> None:
    places = found(screens, k.Search(places=("dortmund",)), language)
    assert found(screens, k.Search(laender=("be",), places=("dortmund",)), language) == places
    assert found(screens, k.Search(laender=("nw",), places=("dortmund",)), language) == places


def test_laender_are_left_out_beside_others(screens: Screens, language: Language) -> None:
    lower_saxony = found(screens, k.Search(laender=("ni",)), language)
    hesse = set(found(screens, k.Search(laender=("he",)), language))
    assert hesse & set(lower_saxony), "some worked in both"
    assert found(screens, k.Search(laender=("ni",), without=k.Without(laender=("he",))), language) == [
        name for name in lower_saxony if name not in hesse
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (k.Search(laender=("he",)), k.Search(laender=("th",))),
        (k.Search(places=("bensheim",)), k.Search(places=("otzberg",))),
        (k.Search(organisations=("uni-goettingen",)), k.Search(organisations=("dialogik",))),
        (k.Search(laender=("sn",)), k.Search(places=("zwickau",))),
    ],
)
def test_what_was_in_each_of_several_is_found_jointly(
    screens: Screens, language: Language, one: k.Search, other: k.Search
) -> None:
    joint = k.Search(
        laender=one.laender + other.laender,
        places=one.places + other.places,
        organisations=one.organisations + other.organisations,
        jointly=("laender", "places", "organisations"),
    )
    expected = set(found(screens, one, language)) & set(found(screens, other, language))
    assert set(found(screens, joint, language)) == expected != set()


def test_each_of_several_kinds_took_part_where_they_are_asked_for_jointly(screens: Screens, language: Language) -> None:
    joint = k.Search(sorts=("university", "company"), jointly=("sorts",))
    university, company = (set(found(screens, k.Search(sorts=(sort,)), language)) for sort in joint.sorts)
    assert set(found(screens, joint, language)) == university & company != set()
    heading = plain(screens.screen(joint, language).text).splitlines()[0]
    assert heading.count("beteiligt:" if language == "de" else "took part:") == len(joint.sorts)


def test_one_of_each_kind_is_told_before_others_of_the_same(screens: Screens, language: Language) -> None:
    joint = k.Search(sorts=("municipality", "district"), jointly=("sorts",))
    (told,) = (line for line in plain(screens.screen(joint, language).text).splitlines() if "KoDa_eG" in line)
    assert "Landkreis Saarpfalz" in told


def test_where_none_was_in_each_that_is_said_and_those_in_any_are_listed(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Search(laender=("by", "sn"), jointly=("laender",)), language)
    first = plain(screen.text).splitlines()[0]
    assert first == (
        "Zu allem zugleich passt, soweit bekannt, kein Verbund: Bayern und Sachsen"
        if language == "de"
        else "As far as is known, no Verbund fits all of them: Bavaria and Saxony"
    )
    assert found(screens, k.Search(laender=("by", "sn"), jointly=("laender",)), language) == found(
        screens, k.Search(laender=("by", "sn")), language
    )


def test_either_word_will_do_where_both_are_offered(screens: Screens, language: Language) -> None:
    for one, other in (("wolf", "abwasser"), ("leerstand", "mobilitat"), ("bus", "wohnen")):
        both = set(found(screens, k.Search((one, other), either=True), language))
        assert both == {name for word in (one, other) for name in found(screens, k.Search((word,)), language)}


def test_where_few_have_all_words_each_is_offered_by_itself(screens: Screens, language: Language) -> None:
    def counted(question: k.Search) -> list[str]:
        rows = screens.screen(question, language).rows
        return [button.label[-3:] for line in rows for button in line if button.label[-2:-1].isdigit()]

    words = ("umzug", "wohnortwahl")
    assert len(found(screens, k.Search(words), language)) == 1
    topics = TopicIndex(CATALOGUE)
    assert counted(k.Search(words)) == [f"({sum(hit.told for hit in topics.search((word,)))})" for word in words]
    # Many have both of these.
    assert not counted(k.Search(("mobilitat", "wohnen")))


def test_of_subjects_of_several_words_any_will_do_as_a_whole(screens: Screens, language: Language) -> None:
    # What has empty houses and another hall has no empty halls.
    either = set(found(screens, k.Search(("empty-halls", "youth-culture"), either=True), language))
    assert either == {"Flächenmanagement", "Kleinstadt_gestalten"}
    text = plain(screens.screen(k.Search(("empty-halls", "robots"), either=True), language).text)
    assert "robots" in text
    assert "empty halls or" not in text
    text = plain(screens.screen(k.Search(("kirche", "verein"), either=True), language).text)
    assert "Zu „Kirche“ habe ich nichts gefunden" in text or "I found nothing on “Kirche”" in text
    assert "MOSAIK" in text
    assert "Kirche o" not in text


def test_what_is_unwanted_is_left_out(screens: Screens, language: Language) -> None:
    everything = found(screens, k.Search(("leerstand",)), language)
    with_fund = set(found(screens, k.Search(("fonds",)), language))
    assert found(screens, k.Search(("leerstand",), without=k.Without(words=("fonds",))), language) == [
        name for name in everything if name not in with_fund
    ]
    assert "KIF" not in found(screens, k.Search(("leerstand",), without=k.Without(verbuende=("kif",))), language)


def test_searches_too_long_for_an_address_lose_words(screens: Screens, language: Language) -> None:
    words = ("leerstand", "a" * 60, "b" * 60)
    screen = screens.screen(k.Search(words), language)
    assert "Weggelassen" in screen.text or "left out" in screen.text
    assert "KOMET" in screen.text
    assert encode(k.Search(("leerstand",)), "en" if language == "de" else "de") in {
        button.address for button in screen.rows[-1] if isinstance(button, Go)
    }


def test_each_land_is_counted_where_several_are_asked_for(screens: Screens, language: Language) -> None:
    text = plain(screens.screen(k.Search(laender=("nw", "ni")), language).text)
    for id_ in ("nw", "ni"):
        land = CATALOGUE.laender[id_]
        name = land.name.de if language == "de" else land.name.en
        assert f"{name}: {len(CATALOGUE.verbuende_in(land))}" in text


@pytest.mark.parametrize(
    ("question", "german", "english"),
    [
        (
            k.Search(laender=("hb",), places=("dortmund",)),
            "Bremen: 1 · Dortmund: 3. Mehr: Dortmund.",
            "Bremen: 1 · Dortmund: 3. More: Dortmund.",
        ),
        (
            k.Search(organisations=("uni-goettingen", "rwth-aachen")),
            "Mehr: Georg-August-Universität Göttingen.",
            "More: Georg-August-Universität Göttingen.",
        ),
        (k.Search(laender=("hh", "he")), "5. Mehr: Hessen.", "Hamburg: 0 · Hesse: 5. More: Hesse."),
        (k.Search(organisations=("tu-dortmund", "ils")), "Gleich viele.", "Equally many."),
        (
            k.Search(laender=("ni", "nw"), times=("run2020",)),
            "Nordrhein-Westfalen: mindestens 4. Was vorn liegt, bleibt offen.",
            "Lower Saxony: 4 · North Rhine-Westphalia: at least 4. Which has the most stays open.",
        ),
        (
            k.Search(laender=("th", "bb"), times=("run2020",)),
            "bleibt offen.",
            "Brandenburg: at least 0. Which has the most stays open.",
        ),
        (
            k.Search(laender=("sn", "th"), times=("run2018-05",)),
            "Mehr: Thüringen.",
            "Saxony: at least 1 · Thuringia: 4. More: Thuringia.",
        ),
    ],
)
def test_who_names_several_is_told_which_has_the_most(
    screens: Screens, language: Language, question: k.Search, german: str, english: str
) -> None:
    text = plain(screens.screen(question, language).text)
    assert f"{german if language == 'de' else english}\n" in text


@pytest.mark.parametrize(
    "question",
    [
        k.Search(places=("dortmund-marten", "dortmund")),
        k.Search(laender=("he", "th"), jointly=("laender",)),
        k.Search(places=("dortmund",)),
        k.Search(laender=("nw",), places=("dortmund",)),
    ],
)
def test_what_is_no_choice_is_not_compared(screens: Screens, language: Language, question: k.Search) -> None:
    assert "⚖️" not in screens.screen(question, language).text


def test_words_in_no_description_are_told_beside_what_was_found(screens: Screens, language: Language) -> None:
    text = plain(screens.screen(k.Search(("leerstand", "blockchain")), language).text)
    assert "blockchain" in text
    assert "KOMET" in text


def test_words_in_no_description_are_told_on_all_pages(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Search(("leerstand", "blockchain")), language)
    (following,) = (button for button in buttons(screen) if isinstance(button, Go) and button.label.endswith(" ›"))
    address = decode(following.address, CATALOGUE)
    assert address
    assert "blockchain" in plain(screens.screen(address.question, language).text)


@pytest.mark.parametrize("leading", [False, True])
def test_an_organisation_took_part_or_coordinated(screens: Screens, language: Language, leading: bool) -> None:
    verbuende = {
        verbund.name
        for verbund in CATALOGUE.verbuende.values()
        if any(organisation.id == "tu-dortmund" for organisation in CATALOGUE.organisations_of(verbund))
        and (not leading or (verbund.coordinator and verbund.coordinator.organisation == "tu-dortmund"))
    }
    assert set(found(screens, k.Search(organisations=("tu-dortmund",), leading=leading), language)) == verbuende


def test_what_is_not_known_is_found_as_lacking(screens: Screens, language: Language) -> None:
    without = {verbund.name for verbund in CATALOGUE.verbuende.values() if verbund.website is None}
    assert set(found(screens, k.Search(without=k.Without(documented=("link",))), language)) == without


def test_a_fact_of_all_is_told_of_each(screens: Screens, language: Language) -> None:
    assert len(found(screens, k.Search(facts=("when",)), language)) == len(CATALOGUE.verbuende)
    assert "2016" in plain(screens.screen(k.Search(facts=("when",)), language).text)


def test_what_is_documented_is_found(screens: Screens, language: Language) -> None:
    having = {verbund.name for verbund in CATALOGUE.verbuende.values() if verbund.website is not None}
    assert set(found(screens, k.Search(documented=("link",)), language)) == having


def test_what_the_programme_tells_of_an_organisation_stands_beside(screens: Screens, language: Language) -> None:
    assert "KomKomIn" in plain(screens.screen(k.Search(organisations=("difu",)), language).text)
    assert "KomKomIn" not in plain(screens.screen(k.Search(organisations=("tu-dortmund",)), language).text)


@pytest.mark.parametrize(("land", "without"), [("nw", True), ("he", True), ("nw", False)])
def test_somebody_who_took_part_sits_in_the_land_asked_for(
    screens: Screens, language: Language, land: str, without: bool
) -> None:
    question = k.Search(seats=(land,), without=k.Without(laender=(land,) if without else ()))
    seated = {
        verbund.name
        for verbund in CATALOGUE.verbuende.values()
        if any(CATALOGUE.land_of(other) == land for other in CATALOGUE.organisations_of(verbund))
        if not (without and verbund in CATALOGUE.verbuende_in(CATALOGUE.laender[land]))
    }
    assert set(found(screens, question, language)) == seated
    text = plain(screens.screen(question, language).text)
    assert ("Nicht von allen Beteiligten" if language == "de" else "It is not documented where") in text


def test_of_several_laender_it_is_told_which_one_each_was_in(screens: Screens, language: Language) -> None:
    names = [CATALOGUE.laender[id_].name[language] for id_ in ("st", "bb")]
    lines = bullets(screens.screen(k.Search(laender=("st", "bb")), language))
    assert lines
    assert all(any(f"{name}: " in line for name in names) for line in lines)


def test_a_subject_is_not_said_to_have_been_at_each_of_several_places(screens: Screens, language: Language) -> None:
    told = "ob es gerade dort" if language == "de" else "whether the subject itself was there"
    several = k.Search(("fahrradgarage",), places=("wuppertal", "dortmund"))
    assert told in plain(screens.screen(several, language).text)
    assert told not in plain(screens.screen(replace(several, words=()), language).text)


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (k.Search(laender=("nw",), without=k.Without(places=("dortmund",))), True),
        (k.Search(("leerstand",), without=k.Without(laender=("th",))), True),
        # Nobody found there was elsewhere in that Land as well
        (k.Search(laender=("he",), without=k.Without(places=("leader-wetterau", "wetteraukreis"))), False),
        (k.Search(without=k.Without(places=("georgsmarienhuette",))), False),
        (k.Search(laender=("nw",)), False),
    ],
)
def test_those_who_were_elsewhere_as_well_are_said_to_be_left_out(
    screens: Screens, language: Language, question: k.Search, told: bool
) -> None:
    said = {"de": "dort und zugleich anderswo", "en": "both there and elsewhere"}[language]
    assert (said in plain(screens.screen(question, language).text)) is told


def test_that_no_choice_is_made_is_only_said_where_more_are_found(screens: Screens, language: Language) -> None:
    said = {"de": "Eine Auswahl treffe ich nicht", "en": "I make no selection"}[language]
    for question, asked, told in [
        (k.Search(laender=("sn",)), 2, False),
        (k.Search(laender=("he",)), 2, True),
        (k.AllVerbuende(), 5, True),
        (k.Members(("innenentwicklung",)), 8, False),
    ]:
        text = plain(screens.screen(question, language, [Note("few", str(asked))]).text)
        assert text.startswith(said) is told
        assert not text.startswith("\n")


_NEAR = {
    "de": "So steht es in keiner Beschreibung; am nächsten kommt dem ",
    "en": "No description says so in these words; ",
}
_NEAR_TOO = {"de": "Nahe kommen dem außerdem 2 Verbünde", "en": "2 more Verbünde come near"}


@pytest.mark.parametrize("count", [False, True])
def test_what_people_only_type_is_told_to_come_nearest_and_not_counted(
    screens: Screens, language: Language, *, count: bool
) -> None:
    screen = screens.screen(k.Search(("demenz",), count=count), language)
    assert plain(screen.text).startswith(_NEAR[language])
    assert not re.search(r"\b1 Verbund", plain(screen.text))
    assert [line.split(" – ")[0] for line in bullets(screen)] == ["KoDa_eG"]


def test_who_comes_near_stands_behind_who_is_told_to_deal_with_it(screens: Screens, language: Language) -> None:
    text = plain(screens.screen(k.Search(("dorfladen",)), language).text)
    told, near = text.split(_NEAR_TOO[language])
    assert told.startswith("1 Verbund · ")
    assert "TransformBar" in told
    assert "KoDa_eG" in near
    assert "Fokusland" in near


def test_who_comes_near_is_offered_without_a_number_where_a_search_finds_nothing(
    screens: Screens, language: Language
) -> None:
    screen = screens.screen(k.Search(("demenz",), laender=("he",)), language)
    assert k.Search(("demenz",)) in leads_to(screen, CATALOGUE)
    assert any(button.label in {"Demenz", "dementia"} for button in buttons(screen))
    assert not re.search(r"(Demenz|dementia) \(", plain(screen.text))


@pytest.mark.parametrize("question", [k.Superlative("longest", words=("demenz",)), k.ThemesOn(("demenz",))])
def test_who_only_comes_near_is_not_compared(
    screens: Screens, language: Language, question: k.Superlative | k.ThemesOn
) -> None:
    text = plain(screens.screen(question, language).text)
    expected = {
        "de": ("Dazu habe ich keinen Verbund gefunden", "Ganz trifft es keines"),
        "en": ("I found no Verbund for this", "None fits exactly"),
    }[language]
    assert text.startswith(expected), text


def test_of_few_it_is_told_how_many_months_they_ran_and_of_many_some_places(
    screens: Screens, language: Language
) -> None:
    one = plain(screens.screen(k.Search(organisations=("hawk",), facts=("when",)), language).text)
    assert {"de": "Das sind 36 Monate", "en": "36 months"}[language] in one
    many = plain(screens.screen(k.Search(("wohnen",), facts=("where",)), language).text)
    assert "Eschwege" in many
    assert "Waldkappel" not in many


def test_each_subject_is_counted_where_it_is_asked_how_many(screens: Screens, language: Language) -> None:
    question = k.Search(("wohnen", "migration"), either=True, count=True)
    counted = {"de": "Wohnen: 11 · Migration: 3", "en": "Wohnen: 11 · migration: 3"}[language]
    assert counted in plain(screens.screen(question, language).text)
    assert counted not in plain(screens.screen(replace(question, count=False), language).text)


def test_at_a_glance_those_that_only_come_near_stand_apart(screens: Screens, language: Language) -> None:
    heading = {"de": "Alle auf einen Blick", "en": "All at a glance"}[language]
    apart = {"de": "Nahe kommen dem: ", "en": "Coming near: "}[language]
    text = plain(screens.screen(k.Search(("handbuch",)), language).text)
    _, told, near = text[text.index(heading) :].splitlines()[:3]
    assert len(told.split(", ")) == int(text.split()[0])
    assert near.startswith(apart)
    # Where all are told to deal with it, none stands apart.
    text = plain(screens.screen(k.Search(("leerstand",)), language).text)
    assert heading in text
    assert apart not in text
