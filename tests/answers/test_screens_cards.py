"""Cards and facts: what is known is shown as it is in the data; what is not known is said to be unknown."""

from collections.abc import Mapping
from dataclasses import replace
from typing import get_args

import pytest

from bot.answers import Go, Link
from bot.answers.address import decode
from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Language, load
from bot.questions import kinds as k
from tests.answers.reading import bullets, buttons, everything, labels, leads_to, plain

CATALOGUE = load()
VERBUENDE = tuple(CATALOGUE.verbuende)
THEMES = tuple(CATALOGUE.themes)

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


@pytest.mark.parametrize("id_", VERBUENDE)
def test_the_card_of_each_verbund(screens: Screens, language: Language, id_: str) -> None:
    verbund = CATALOGUE.verbuende[id_]
    theme = CATALOGUE.theme_of(verbund)
    screen = screens.screen(k.AboutVerbuende((id_,)), language)
    seen = plain(screen.text)
    name, theme_line = seen.splitlines()[:2]
    assert name == verbund.name
    assert theme_line.endswith(f": {theme.title[language]}")
    assert verbund.summary[language] in seen
    assert verbund.outcome[language] in seen
    assert all(place.name in seen for place in CATALOGUE.places_of(verbund))
    assert all(land.name[language] in seen for land in CATALOGUE.laender_of(verbund))
    for organisation in CATALOGUE.organisations_of(verbund):
        assert organisation.name in seen
    if verbund.title:
        assert (verbund.title.de if language == "de" else verbund.title.en) in seen
    urls = [button.url for button in buttons(screen) if isinstance(button, Link)]
    assert urls == [url for url in (verbund.website, verbund.programme_page) if url]
    for other in CATALOGUE.themes.values():
        if other is not theme:
            assert other.title[language] not in everything(screen)
            assert other.short[language] not in everything(screen)


def test_neighbours_go_round_the_theme(screens: Screens, language: Language) -> None:
    members = CATALOGUE.members(CATALOGUE.themes["daten"])
    for before, verbund, after in zip((members[-1], *members), members, (*members[1:], members[0]), strict=False):
        row = screens.screen(k.AboutVerbuende((verbund.id,)), language).rows[0]
        assert [button.label for button in row] == [f"‹ {before.name}", f"{after.name} ›"]


@pytest.mark.parametrize(
    "question", [k.Search(laender=("ni",)), k.AllVerbuende(page=2), k.Superlative("longest"), k.Members(("daten",))]
)
def test_a_way_leads_from_a_card_back_to_the_list_it_was_chosen_from(
    screens: Screens, language: Language, question: k.Question
) -> None:
    chosen = [
        address.question
        for button in buttons(screens.screen(question, language))
        if isinstance(button, Go) and (address := decode(button.address, CATALOGUE))
        if isinstance(address.question, k.Card)
    ]
    assert chosen
    for card in chosen:
        assert isinstance(card, k.Card)
        screen = screens.screen(card, language)
        assert screen.text == screens.screen(k.AboutVerbuende((card.verbund,)), language).text
        assert leads_to(screen, CATALOGUE)[0] == question


def test_a_list_that_no_button_can_carry_beside_a_card_has_plain_ones(screens: Screens, language: Language) -> None:
    question = k.Search(("leerstand",), laender=("ni", "he", "th"), times=("startfrom2016",), sorts=("municipality",))
    screen = screens.screen(question, language)
    assert not any("_card_" in button.address for button in buttons(screen) if isinstance(button, Go))
    assert any(isinstance(one, k.AboutVerbuende) for one in leads_to(screen, CATALOGUE))


@pytest.mark.parametrize("theme", THEMES)
def test_the_card_of_each_theme(screens: Screens, language: Language, theme: str) -> None:
    entry = CATALOGUE.themes[theme]
    screen = screens.screen(k.AboutTheme((theme,)), language)
    seen = plain(screen.text)
    assert seen.splitlines()[0] == entry.title[language]
    assert entry.summary[language] in seen
    assert all(text in seen for text in entry.description[language])
    assert f"{len(entry.verbuende)} Verbünde:" in seen
    for verbund in CATALOGUE.members(entry):
        assert verbund.name in seen
        assert verbund.name in labels(screen)


def test_several_cards_are_short(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.AboutVerbuende(("nakofi", "kif", "komet", "nola")), language)
    assert len(plain(screen.text)) < 1600
    assert labels(screen)[:4] == ["NaKoFi", "KIF", "KOMET", "NoLA"]
    screen = screens.screen(k.AboutTheme(("daten", "reallabore")), language)
    assert all(CATALOGUE.themes[id_].summary[language] in plain(screen.text) for id_ in ("daten", "reallabore"))


@pytest.mark.parametrize(
    ("id_", "fact", "german", "english"),
    [
        ("nakofi", "where", "Brandenburg: Cottbus", "Brandenburg: Cottbus"),
        ("koda-eg", "where", "Thüringen: Posterstein", "Thuringia: Posterstein"),
        ("kif", "when", "Juli 2016 bis Juni 2019", "July 2016 to June 2019"),
        ("mosaik", "when", "März 2017 bis Februar 2020", "March 2017 to February 2020"),
        ("nakofi", "when", "das Ende ist nicht belegt", "the end is not documented"),
        ("tempaland", "when", "Juni 2016 bis 2019", "June 2016 to 2019"),
        ("watnu", "when", "der Beginn ist nicht belegt", "the start is not documented"),
        ("kosi-lab", "coordinator", "Sozialforschungsstelle (sfs)", "Sozialforschungsstelle (sfs)"),
        ("transformbar", "coordinator", "nicht wörtlich Verbundkoordination", "coordinator"),
        ("nakofi", "coordinator", "Zu NaKoFi ist mir keine Verbundkoordination bekannt.", "no coordinator of NaKoFi."),
        # Who took part is told where nobody knows who led
        ("nakofi", "coordinator", "Stadt Cottbus", "Technische Universität Dresden"),
        ("kif", "partners", "Regionalverband Großraum Braunschweig (assoziiert)", "(associated)"),
        ("kommonitor", "partners", "EBZ Business School (anfangs)", "EBZ Business School (at first)"),
        ("lazikn2030", "partners", "mensch und region GbR (beauftragt)", "mensch und region GbR (contracted)"),
        ("nola", "partners", "ein Fachanwalt für Verwaltungsrecht", "a lawyer specialising in administrative law"),
        ("kif", "link", "kif-innovativ.de", "kif-innovativ.de"),
        ("nakofi", "link", "Zu NaKoFi ist mir keine eigene Website bekannt.", "I know of no website of NaKoFi itself."),
        ("nakofi", "link", "kommunen-innovativ.de/nakofi", "kommunen-innovativ.de/nakofi"),
        ("nakofi", "title", "Nachhaltige Kommunale Finanzen", "Sustainable Municipal Finances"),
        (
            "transformbar",
            "title",
            "Zu TransformBar ist mir kein ausführlicher Titel bekannt.",
            "no full title of Trans",
        ),
        ("nola", "money", "Förderung: 331.574 Euro", "Funding: 331,574 euros"),
        ("in2", "money", "Förderung: rund 800.000 Euro", "Funding: about 800,000 euros"),
        (
            "komet",
            "money",
            "Zu KOMET ist mir keine Fördersumme bekannt",
            "I do not know how much funding KOMET received",
        ),
        ("kif", "sources", "Quellen (8)", "Sources (8"),
    ],
)
def test_single_facts(screens: Screens, language: Language, id_: str, fact: k.Fact, german: str, english: str) -> None:
    screen = screens.screen(k.Facts((id_,), (fact,)), language)
    assert (german if language == "de" else english) in plain(screen.text)
    assert CATALOGUE.verbuende[id_].name in plain(screen.text)
    urls = [button.url for button in buttons(screen) if isinstance(button, Link)]
    assert CATALOGUE.verbuende[id_].programme_page in urls


@pytest.mark.parametrize("id_", VERBUENDE)
@pytest.mark.parametrize("fact", get_args(k.Fact))
def test_no_fact_is_silent(screens: Screens, language: Language, id_: str, fact: k.Fact) -> None:
    seen = plain(screens.screen(k.Facts((id_,), (fact,)), language).text)
    assert CATALOGUE.verbuende[id_].name in seen
    assert len(seen) > len(CATALOGUE.verbuende[id_].name) + 10


def test_the_coordinator_comes_first_among_the_partners_and_once(screens: Screens, language: Language) -> None:
    (first, *others) = bullets(screens.screen(k.Facts(("kif",), ("partners",)), language))
    assert first.endswith("(Koordination)" if language == "de" else "(coordinator)")
    assert "Nienburg/Weser" in first
    assert not any("Nienburg/Weser" in other for other in others)


def test_among_the_partners_the_coordinator_is_told_as_surely_as_it_is_known(
    screens: Screens, language: Language
) -> None:
    who = CATALOGUE.verbuende["dewak"].coordinator
    assert who
    assert who.note
    (first, *_) = bullets(screens.screen(k.Facts(("dewak",), ("partners",)), language))
    assert who.note[language] in first


@pytest.mark.parametrize("id_", VERBUENDE)
def test_the_partners_of_a_verbund_are_as_many_as_the_search_counts(
    screens: Screens, language: Language, id_: str
) -> None:
    """Each organisation is a line, whichever of its units took part; who has no name is not counted."""
    verbund, count = CATALOGUE.verbuende[id_], len(CATALOGUE.organisations_of(CATALOGUE.verbuende[id_]))
    screen = screens.screen(k.Facts((id_,), ("partners",)), language)
    heading = next(line for line in plain(screen.text).splitlines() if line.startswith("🤝"))
    assert f"({count} " in heading
    assert len(bullets(screen)) == count + sum(partner.text is not None for partner in verbund.partners)
    led = "Koordination mitgezählt" if language == "de" else "including the coordinator"
    assert (led in heading) == (verbund.coordinator is not None)
    found = screens.screen(k.Search(amounts=(f"partnersfrom{count}", f"partnersto{count}")), language)
    assert verbund.name in plain(found.text)


def test_who_asks_where_is_told_how_many_places_there_were(screens: Screens, language: Language) -> None:
    lines = plain(screens.screen(k.Facts(("webwiko",), ("where",)), language).text).splitlines()
    expected = {
        "de": "Belegt sind 6 Orte und Gebiete in 2 Bundesländern:",
        "en": "6 places and areas are documented, in 2 Länder (states):",
    }
    assert expected[language] in lines
    assert "1 Ort" not in plain(screens.screen(k.Facts(("nakofi",), ("where",)), language).text)


def test_the_other_units_of_the_coordinator_stand_beside_it(screens: Screens, language: Language) -> None:
    (first, *others) = bullets(screens.screen(k.Facts(("aktvis",), ("partners",)), language))
    assert "Landmanagement (" in first
    assert "; Institut für Psychologie" in first
    assert not any("Darmstadt," in other for other in others)


def test_facts_stand_in_the_order_of_the_question(screens: Screens, language: Language) -> None:
    seen = plain(screens.screen(k.Facts(("kif", "nakofi"), ("when", "where")), language).text)
    order = [seen.index(text) for text in ("KIF", "2016", "Gifhorn", "NaKoFi", "2017", "Cottbus", "⚖️")]
    assert order == sorted(order)


def test_what_comes_of_comparing_goes_first_where_it_is_asked_for(screens: Screens, language: Language) -> None:
    ids = ("nola", "komet")
    seen = plain(screens.screen(k.Facts(ids, ("when", "where"), compared_in=("all",)), language).text)
    assert seen.startswith("⚖️ Im Vergleich" if language == "de" else "⚖️ Compared")
    seen = plain(screens.screen(k.Facts(ids, ("when",), compared_in=("end",)), language).text)
    assert seen.startswith("⚖️ Sie endeten" if language == "de" else "⚖️ They did not end")
    assert ("länger als" if language == "de" else "longer than") not in seen


def test_who_looks_for_a_contact_is_told_who_coordinated(screens: Screens, language: Language) -> None:
    seen = plain(screens.screen(k.Facts(("kif",), ("contact",)), language).text)
    assert ("keine Kontaktdaten" if language == "de" else "no contact details") in seen
    assert "Landkreis Nienburg/Weser" in seen
    assert "Koordination" not in plain(screens.screen(k.Facts(("nola",), ("contact",)), language).text)


def test_a_fact_that_does_not_exist_is_unknown(screens: Screens, language: Language) -> None:
    """A forged button may ask for a fact of the programme."""
    seen = plain(screens.screen(k.Facts(("kif",), ("budget",)), language).text)  # type: ignore[arg-type]
    assert seen == (
        "Dazu ist mir bei KIF nichts bekannt." if language == "de" else "I know nothing about that for KIF."
    )


@pytest.mark.parametrize(
    ("question", "german", "english"),
    [
        (k.IsAt(("nakofi",), laender=("bb",)), "Ja, NaKoFi ", "Yes, NaKoFi "),
        (k.IsAt(("nakofi",), laender=("he", "bb")), "Teilweise, für NaKoFi ", "Partly, "),
        (k.IsAt(("nakofi",), laender=("he",)), "Nein, für NaKoFi ", "No, no place "),
        (k.IsAt(("nakofi",), abroad=True), "Nein, für NaKoFi ist kein Ort außerhalb ", "No, no place outside Germany "),
        (k.IsAt(("nakofi",), places=("cottbus",)), "Ja, Cottbus ", "Yes, Cottbus "),
        (k.IsAt(("lazikn2030",), places=("lk-diepholz",)), "Ja, im Gebiet Landkreis", "Yes, within Landkreis"),
        (k.IsAt(("migoek",), places=("eschwege",)), "Nein, für MIGOEK ist Eschwege selbst ", "No, Eschwege itself "),
        (
            k.IsAt(("webwiko",), places=("lk-oldenburg",), town=True),
            "Nein, für WEBWiKo ist die Stadt Oldenburg ",
            "No, the town of ",
        ),
        # Not all municipalities are named, and one that lies far off was none
        (
            k.IsAt(("kif",), places=("lk-gifhorn",), town=True),
            "Ob die Stadt Gifhorn zu den Gemeinden von KIF gehörte, ist offen:",
            "Whether the town of Gifhorn was ",
        ),
        (k.IsAt(("kif",), towns=("hoya",)), "Ob Hoya zu den Gemeinden von KIF gehörte, ist offen:", "Whether Hoya "),
        (k.IsAt(("kif",), towns=("koeln",)), "Nein, für KIF ist Köln ", "No, Cologne "),
        # Anyone from there, and not only the place itself
        (k.IsAt(("kif",), towns=("goettingen",), of_anyone=True), "Als Ort ist Göttingen ", "As a place of KIF, "),
        (k.IsAt(("kif",), towns=("koeln",), of_anyone=True), "Nein, für KIF ist Köln ", "No, Cologne "),
        (
            k.IsAt(("koda-eg",), laender=("sl",), of_anyone=True),
            "Für KoDa_eG ist zwar kein Ort im Bundesland Saarland belegt.",
            "There is no place ",
        ),
        (
            k.IsAt(("kif",), places=("lk-oldenburg",), town=True),
            "Nein, für KIF ist Oldenburg nicht ",
            "No, Oldenburg is ",
        ),
        (k.IsAt(("kif",), places=("cottbus",)), "Nein, für KIF ", "No, Cottbus "),
        (k.IsAt(("nakofi",), organisations=("tu-dresden",)), "Ja, an NaKoFi beteiligt: Technische", "Yes, Technische"),
        (k.IsAt(("mosaik",), organisations=("tu-dortmund",)), "Ja, an MOSAIK beteiligt: Technische", "Yes, Technische"),
        (k.IsAt(("kif",), organisations=("tu-dresden",)), "Nein, bei KIF nicht ", "No, Technische"),
        (k.IsAt(("kif",), laender=("ni",), whether="only"), "Ja, für KIF sind nur ", "Yes, all documented places "),
        (
            k.IsAt(("mosaik",), places=("remscheid",), whether="only"),
            "Ja, für MOSAIK ist außer ",
            "Yes, no other place ",
        ),
        (k.IsAt(("coprogruen",), places=("dortmund",), whether="only"), "Nein, nicht nur dort.", "No, not only there."),
        (k.IsAt(("koda-eg",), laender=("bw",), whether="only"), "Nein, nicht nur dort.", "No, not only there."),
        (k.IsAt(("kif",), laender=("he",), whether="only"), "Nein, für KIF ist kein ", "No, no place "),
        (k.IsAt(("dewak",), places=("herten", "wetter"), whether="only"), "DeWaK", "DeWaK"),
        (k.IsAt(("nakofi",), places=("cottbus",), towns=("dresden",), whether="only"), "Teilweise, ", "Partly, "),
        (
            k.IsAt(("kosi-lab",), organisations=("tu-dortmund",), whether="only"),
            "Nein, an KoSI-LAB ",
            "No, others took ",
        ),
        (k.IsAt(("kif",), organisations=("tu-dortmund",), whether="only"), "Nein, bei KIF nicht ", "No, Technische "),
        (
            k.IsAt(("mosaik",), organisations=("tu-dortmund",), whether="led"),
            "Ja, Koordination von MOSAIK: ",
            "Yes, Technische ",
        ),
        (k.IsAt(("kif",), organisations=("uni-goettingen",), whether="led"), "Nein, KIF wurde ", "No, KIF was "),
        (k.IsAt(("kif",), organisations=("tu-dortmund",), whether="led"), "Nein, bei KIF nicht ", "No, Technische "),
        # Who led is not known, or no source calls it so
        (k.IsAt(("nola",), organisations=("bauhaus-uni-weimar",), whether="led"), "Zu NoLA ist ", "I know of no "),
        (k.IsAt(("kommonitor",), organisations=("inwis",), whether="led"), "KomMonitor", "KomMonitor"),
        (k.IsAt(("transformbar",), organisations=("uni-goettingen",), whether="led"), "Dass Georg-", "That Georg-"),
        (k.IsAt(("coprogruen",), places=("dortmund",), whether="led"), "Dass Dortmund ", "That Dortmund "),
        (k.IsAt(("coprogruen",), places=("dortmund",), whether="part"), "Dass Dortmund ", "That Dortmund "),
        (k.IsAt(("dewak",), organisations=("tu-dortmund",), whether="led"), "DeWaK", "DeWaK"),
        (
            k.IsAt(("nakofi",), organisations=("stadt-cottbus", "tu-dresden"), whether="only"),
            "Ja, andere ",
            "Yes, no other ",
        ),
        (k.IsAt(("kif", "watnu"), laender=("ni",), whether="only"), "Ja, alle:", "Yes, all of them:"),
        (k.IsAt(("kif", "migoek"), laender=("ni",), whether="only"), "Nein, nicht alle:", "No, not all of them:"),
        (k.IsAt(("nakofi", "imona"), organisations=("tu-dresden",)), "Ja, alle:", "Yes, all of them:"),
        (k.IsAt(("nakofi", "kif"), laender=("bb",)), "Nein, nicht alle:", "No, not all of them:"),
        (
            k.IsAt(("nakofi", "kif"), laender=("bb",), of_several="which"),
            "Belegt ist das nur für NaKoFi:",
            "That is documented for NaKoFi only:",
        ),
        (
            k.IsAt(("nakofi", "kif"), laender=("bb", "ni"), of_several="which_of_any"),
            "Belegt ist das für beide:",
            "That is documented for both of them:",
        ),
        (
            k.IsAt(("nakofi", "kif"), laender=("by",), of_several="which"),
            "Belegt ist das für keinen davon:",
            "That is documented for none of them:",
        ),
        (k.IsAt(("migoek", "kif"), places=("eschwege",)), "Nein, keiner davon:", "No, none of them:"),
    ],
)
def test_was_it_there(screens: Screens, language: Language, question: k.IsAt, german: str, english: str) -> None:
    seen = plain(screens.screen(question, language).text)
    assert seen.startswith(german if language == "de" else english)
    assert all(CATALOGUE.verbuende[id_].name in seen for id_ in question.verbuende)


def test_was_it_nowhere_asks_where_it_was(screens: Screens, language: Language) -> None:
    """A forged button may leave the place out."""
    where = screens.screen(k.Facts(("nakofi",), ("where",)), language)
    assert screens.screen(k.IsAt(("nakofi",)), language).text == where.text


def test_a_no_says_what_is_known(screens: Screens, language: Language) -> None:
    assert "Cottbus" in screens.screen(k.IsAt(("nakofi",), laender=("he",)), language).text
    assert "Werra-Meißner-Kreis" in screens.screen(k.IsAt(("migoek",), places=("eschwege",)), language).text
    assert "Gifhorn" in screens.screen(k.IsAt(("kif",), organisations=("tu-dresden",)), language).text


def test_who_was_only_somewhere_else_as_well_is_told_where(screens: Screens, language: Language) -> None:
    seen = screens.screen(k.IsAt(("buergerfonds",), laender=("he",), whether="only"), language).text
    assert "Bleicherode" in seen
    assert "Hann. Münden" in seen
    assert "Felsberg" not in seen
    seen = screens.screen(k.IsAt(("kosi-lab",), organisations=("tu-dortmund",), whether="only"), language).text
    assert "Wuppertal Institut" in seen
    assert "Technische Universität" not in seen


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (k.IsAt(("kif",), towns=("goettingen",)), "Georg-August-Universität Göttingen"),
        (k.IsAt(("mosaik",), places=("dortmund",)), "Technische Universität Dortmund"),
        (k.IsAt(("kif",), towns=("hannover",)), ""),
        # Its area is told as a place.
        (k.IsAt(("migoek",), places=("eschwege",)), ""),
    ],
)
def test_who_is_called_after_a_town_is_told_beside_a_no(
    screens: Screens, language: Language, question: k.IsAt, told: str
) -> None:
    seen = plain(screens.screen(question, language).text)
    begins = "Unter den Beteiligten ist jedoch: " if language == "de" else "Among the participants, however: "
    assert (begins in seen) == bool(told)
    assert begins + told in seen or not told


def test_what_is_asked_besides_stands_behind_yes_or_no(screens: Screens, language: Language) -> None:
    yes_or_no = plain(screens.screen(k.IsAt(("nakofi",), laender=("he",)), language).text)
    both = plain(screens.screen(k.IsAt(("nakofi",), laender=("he",), facts=("when",)), language).text)
    when = plain(screens.screen(k.Facts(("nakofi",), ("when",)), language).text)
    assert both == f"{yes_or_no}\n\n{when}"


def test_in_which_part_somebody_was_there_stands_before_what_it_was_about(screens: Screens, language: Language) -> None:
    asked = k.IsAt(("kif",), organisations=("uni-goettingen",), whether="part")
    first, _, summary = plain(screens.screen(asked, language).text).split("\n")
    assert "(Partner)" in first if language == "de" else "(partner)" in first
    assert summary == CATALOGUE.verbuende["kif"].summary[language].replace("\n", " ")
    nobody = replace(asked, organisations=("tu-dortmund",))
    assert screens.screen(nobody, language).text == screens.screen(replace(nobody, whether="there"), language).text


def test_the_programme(screens: Screens, language: Language) -> None:
    programme = CATALOGUE.programme
    screen = screens.screen(k.AboutProgramme(), language)
    seen = plain(screen.text)
    assert programme.summary[language] in seen
    assert all((fact.text[language] in seen) is (not fact.within and not fact.summarised) for fact in programme.facts)
    assert all(f'href="{source.url.replace("&", "&amp;")}"' in screen.text for source in programme.sources)


def test_facts_about_the_programme(screens: Screens, language: Language) -> None:
    facts = {fact.id: fact for fact in CATALOGUE.programme.facts}
    screen = screens.screen(k.AboutProgramme(("budget",)), language)
    budget = facts["budget"]
    assert plain(screen.text) == f"{budget.label[language]}\n{budget.text[language]}"


@pytest.mark.parametrize(
    ("fact", "ways_on"),
    [
        ("budget", [k.AllFunding()]),
        ("cross-cutting", [k.AllThemes()]),
        ("rounds", [k.Search(times=("start2016",)), k.Search(times=("start2017",))]),
        ("applying", []),
    ],
)
def test_facts_about_the_programme_lead_on(
    screens: Screens, language: Language, fact: str, ways_on: list[k.Question]
) -> None:
    targets = leads_to(screens.screen(k.AboutProgramme((fact,)), language), CATALOGUE)
    assert targets[: len(ways_on) + 1] == [*ways_on, k.AboutProgramme()]


@pytest.mark.parametrize(
    ("id_", "told"),
    [
        ("jumowestkueste", {"de": "dauerhaft weiter", "en": "permanent"}),
        ("kif", {"de": "Kreistag Nienburg", "en": "Nienburg district council"}),
    ],
)
def test_who_asks_whether_it_goes_on_is_told_what_came_of_it(
    screens: Screens, language: Language, id_: str, told: Mapping[Language, str]
) -> None:
    asked = plain(screens.screen(k.Facts((id_,), ("when", "outcome"), ("running",)), language).text)
    assert asked.startswith(("Nein", "No"))
    assert told[language] in asked
    assert told[language] not in plain(screens.screen(k.Facts((id_,), ("when",)), language).text)
