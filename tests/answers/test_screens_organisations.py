"""Who took part: each organisation once, with its parts, and only those that were asked for."""

import re
from dataclasses import replace
from typing import get_args

import pytest

from bot.answers import Go, Screen
from bot.answers.address import decode
from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Catalogue, Country, Language, OrganisationKind, load
from bot.questions import kinds as k
from bot.questions.words.word_files import vocabulary
from tests.answers.reading import bullets, buttons, plain

CATALOGUE = load()

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


def pages(screens: Screens, question: k.AllOrganisations, language: Language) -> list[Screen]:
    """All pages of a list, turned by its own buttons."""
    turned = [screens.screen(question, language)]
    while after := [b for b in buttons(turned[-1]) if isinstance(b, Go) and b.label.endswith(" ›")]:
        address = decode(after[0].address, CATALOGUE)
        assert address
        turned.append(screens.screen(address.question, language))
    return turned


@pytest.mark.parametrize("leading", [False, True])
@pytest.mark.parametrize("sort", [None, *get_args(OrganisationKind)])
def test_everybody_of_a_kind_is_told_once(
    screens: Screens, catalogue: Catalogue, language: Language, sort: OrganisationKind | None, *, leading: bool
) -> None:
    question = k.AllOrganisations((sort,) if sort else (), leading=leading)
    lines = [line for page in pages(screens, question, language) for line in bullets(page)]
    expected = [
        other
        for other in catalogue.organisations.values()
        if (sort is None or sort in other.kinds) and catalogue.verbuende_with(other, leading=leading)
    ]
    assert len(lines) == len(expected)
    assert all(any(line.startswith(f"{other.name}: ") for line in lines) for other in expected)
    screen = screens.screen(question, language)
    assert number_of(screen) == len(expected)
    if not expected:
        assert {"de": "Keine", "en": "No known"}[language] in plain(screen.text).splitlines()[0]


def told(screens: Screens, question: k.AllOrganisations, language: Language) -> tuple[str, str]:
    """A list without and with what may not have taken part, or may sit elsewhere."""
    whole = "\n".join(plain(page.text) for page in pages(screens, question, language))
    return re.split(r"\n.*:\n", whole, maxsplit=1)[0], whole


@pytest.mark.parametrize(
    ("sorts", "land", "surely", "also", "never"),
    [
        (
            ("municipality", "district"),
            "th",
            ["Gemeinde Posterstein: KoDa_eG (", "Landratsamt Ilm-Kreis: KOMET ("],
            ["NoLA: Rohrbach, Landkreis Weimarer Land", "Bürgerfonds: Bleicherode"],
            ["Offenburg", "Saarpfalz"],
        ),
        (("district",), "ni", ["Landkreis Holzminden"], ["Flächenmanagement: Landkreis Osnabrück"], ["Meißner"]),
        (("municipality",), "bb", ["Stadt Cottbus", "Stadt Treuenbrietzen"], [], ["Münsingen"]),
        (("district",), "sl", [], [], ["Posterstein"]),
        (("university",), "bb", [], ["Technische Universität Dresden (S"], ["Cottbus"]),
        ((), "hb", ["Stadt Bremen"], ["Landkreis Oldenburg (", "OFFIS – Institut für Informatik ("], []),
        (("university",), "sn", ["Technische Universität Dresden: iMona", "Zwickau"], [], []),
    ],
)
def test_in_a_land_those_are_told_that_sit_or_lie_there(
    screens: Screens,
    language: Language,
    sorts: tuple[OrganisationKind, ...],
    land: str,
    surely: list[str],
    also: list[str],
    never: list[str],
) -> None:
    sure, whole = told(screens, k.AllOrganisations(sorts, laender=(land,)), language)
    assert all(name in sure for name in surely)
    assert all(name in whole and name not in sure for name in also)
    assert not any(name in whole for name in never)


@pytest.mark.parametrize(
    ("question", "found"),
    [
        (k.AllOrganisations(words=("genossenschaften",)), ["e-fect dialog", "Westsächsische Wohn- und Baugen"]),
        (k.AllOrganisations(words=("kammern",)), ["Landwirtschaftskammer", ("Sparkassen und", "savings banks and")]),
        (k.AllOrganisations(words=("banken",)), ["NRW.BANK", ("Sparkassen und", "savings banks and")]),
        (k.AllOrganisations(words=("genossenschaften",), laender=("sn",)), ["Westsächsische Wohn- und Baugen"]),
        # "Hochschule" tells no school.
        (k.AllOrganisations(words=("schulen",)), []),
        (k.AllOrganisations(words=("kirchen",)), []),
    ],
)
def test_kinds_that_only_names_tell(
    screens: Screens, language: Language, question: k.AllOrganisations, found: list[str | tuple[str, str]]
) -> None:
    screen = screens.screen(question, language)
    names = [name if isinstance(name, str) else name[language == "en"] for name in found]
    assert len(bullets(screen)) == len(names)
    assert all(line.startswith(name) for line, name in zip(bullets(screen), names, strict=True))
    assert {"de": "wo es der Name sagt", "en": "where the name says so"}[language] in plain(screen.text)


@pytest.mark.parametrize(
    ("question", "found", "called"),
    [
        (k.AllOrganisations(("university",), words=("foreign",)), True, {"de": "Ausland", "en": "abroad"}),
        (k.AllOrganisations(words=("niederlanden",)), True, {"de": "Niederlande", "en": "the Netherlands"}),
        (k.AllOrganisations(words=("schweizer",)), False, {"de": "Schweiz", "en": "Switzerland"}),
    ],
)
def test_partners_of_another_country(
    screens: Screens, language: Language, question: k.AllOrganisations, found: bool, called: dict[Language, str]
) -> None:
    screen = screens.screen(question, language)
    assert [line.split(": ")[0] for line in bullets(screen)] == ["Universität Groningen"] * found
    assert plain(screen.text).splitlines()[0].endswith(f" · {called[language]}")
    assert {"de": "wo sie ihren Sitz haben", "en": "where all participants are based"}[language] in plain(screen.text)


def test_in_a_land_it_is_told_that_seats_may_not_be_documented(screens: Screens, language: Language) -> None:
    unsure = {"de": "wo sie ihren Sitz haben", "en": "where all participants are based"}[language]
    for land in ("sl", "be"):
        assert unsure in plain(screens.screen(k.AllOrganisations(laender=(land,)), language).text)
    # Where towns lie is known of all.
    towns = k.AllOrganisations(sorts=("municipality",), laender=("sl",))
    assert unsure not in plain(screens.screen(towns, language).text)


def test_in_a_land_the_country_is_told_where_others_sit(screens: Screens, language: Language) -> None:
    _, whole = told(screens, k.AllOrganisations(laender=("ni",)), language)
    assert {"de": "Universität Groningen (Niederlande)", "en": "Universität Groningen (the Netherlands)"}[
        language
    ] in whole


@pytest.mark.parametrize("country", get_args(Country))
def test_each_country_has_a_name(screens: Screens, language: Language, country: Country) -> None:
    words = [word for word, meant in vocabulary().countries.items() if meant == country]
    headings = {plain(screens.screen(k.AllOrganisations(words=(w,)), language).text).splitlines()[0] for w in words}
    assert len(headings) == 1
    assert not headings.pop().endswith({"de": "Ausland", "en": "abroad"}[language])


@pytest.mark.parametrize(
    ("question", "told", "never"),
    [
        (k.AllOrganisations(("company",), verbuende=("ier-sek",)), ["Baugenossenschaft Zwickau eG"], ["Stadt Zwickau"]),
        (k.AllOrganisations(("university",), verbuende=("kif",)), ["Wirtschaftspolitik"], ["Gifhorn"]),
        # An institute of a university, and an office of a district
        (k.AllOrganisations(("research",), verbuende=("tempaland",)), ["Institut für Umweltplanung"], []),
        (k.AllOrganisations(("authority",), verbuende=("lebensraeume",)), ["Amt für Klimaschutz"], ["Öko-Institut"]),
        # A public body is a Verband, and no Verein.
        (k.AllOrganisations(("federation",), verbuende=("kif",)), ["Regionalverband"], ["Göttingen"]),
        (k.AllOrganisations(("association",), verbuende=("koda-eg",)), ["SPES"], ["Posterstein"]),
        (k.AllOrganisations(words=("wirtschaftsforderungen",), verbuende=("migoek",)), ["Werra-Meißner"], ["HAWK"]),
        (
            k.AllOrganisations(without=k.Without(sorts=("municipality", "district")), verbuende=("kif",)),
            ["Georg-August-Universität Göttingen", "Regionalverband"],
            ["Gifhorn"],
        ),
        # Groups, and places of which it is not known whether they took part
        (k.AllOrganisations(("municipality",), verbuende=("flaechenmanagement",)), ["Georgsmarienhütte"], ["OLEG"]),
        (k.AllOrganisations(("municipality",), verbuende=("nola",)), ["Rohrbach"], ["Bauhaus"]),
        (k.AllOrganisations(("university",), verbuende=("kif", "nakofi")), ["Göttingen", "Dresden"], ["Cottbus"]),
    ],
)
def test_of_a_verbund_those_of_a_kind_are_told_with_their_units(
    screens: Screens, language: Language, question: k.AllOrganisations, told: list[str], never: list[str]
) -> None:
    lines = "\n".join(bullets(screens.screen(question, language)))
    assert all(name in lines for name in told)
    assert not any(name in lines for name in never)


@pytest.mark.parametrize(
    ("question", "count", "told", "never"),
    [
        (
            k.AllOrganisations(without=k.Without(laender=("he",)), verbuende=("lebenswert",)),
            {"de": "1 bekannter Beteiligter bei lebenswert", "en": "1 known participant of lebenswert"},
            # Of the latter it is not known where it sits.
            ["Deutsches Institut für Urbanistik", "COOPERATIVE"],
            ["Eschwege"],
        ),
        (
            k.AllOrganisations(laender=("nw",), verbuende=("mosaik",)),
            {"de": "2 bekannte Beteiligte bei MOSAIK", "en": "2 known participants of MOSAIK"},
            ["Remscheid", "Dortmund"],
            [],
        ),
    ],
)
def test_of_a_verbund_those_are_told_that_sit_there_or_may_do_so(
    screens: Screens,
    language: Language,
    question: k.AllOrganisations,
    count: dict[Language, str],
    told: list[str],
    never: list[str],
) -> None:
    screen = screens.screen(question, language)
    lines = "\n".join(bullets(screen))
    assert plain(screen.text).startswith(count[language])
    assert all(name in lines for name in told)
    assert not any(name in lines for name in never)


def test_of_a_verbund_without_a_kind_it_is_told_who_took_part(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.AllOrganisations(("company",), verbuende=("kif",)), language)
    heading, *_ = plain(screen.text).splitlines()
    assert heading.startswith(
        {"de": "Keine namentlich bekannten Beteiligten bei KIF", "en": "No participants known by name of KIF"}[language]
    )
    assert len(bullets(screen)) == 4
    targets = [decode(b.address, CATALOGUE) for b in buttons(screen) if isinstance(b, Go)]
    assert k.Facts(("kif",), ("partners",)) in [target.question for target in targets if target]


def test_nobody_of_a_kind_may_be_a_subject(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.AllOrganisations(words=("schulen",)), language)
    targets = [decode(b.address, CATALOGUE) for b in buttons(screen) if isinstance(b, Go)]
    assert k.Search(("schulen",)) in [target.question for target in targets if target]


def test_kinds_that_are_left_out_are_not_told(screens: Screens, language: Language) -> None:
    question = k.AllOrganisations(laender=("he",), without=k.Without(sorts=("municipality", "district")))
    whole = "\n".join(plain(page.text) for page in pages(screens, question, language))
    assert "Technische Universität Darmstadt" in whole
    assert "Stadt Butzbach" not in whole
    assert "Witzenhausen" not in whole


def number_of(screen: Screen) -> int:
    """The number that a heading tells."""
    number = re.search(r"\d+", plain(screen.text).splitlines()[0])
    return int(number[0]) if number else 0


@pytest.mark.parametrize("land", CATALOGUE.laender)
def test_in_each_land_those_count_that_are_known_to_have_taken_part(
    screens: Screens, language: Language, land: str
) -> None:
    sorts: tuple[OrganisationKind, ...] = ("municipality", "district")
    there = [other for other in CATALOGUE.organisations_of_kinds(sorts) if CATALOGUE.land_of(other) == land]
    assert number_of(screens.screen(k.AllOrganisations(sorts, laender=(land,)), language)) == len(there)


@pytest.mark.parametrize(("land", "worked"), [("ni", True), ("he", False)])
def test_groups_are_told_where_their_verbund_worked_and_count_as_nobody(
    screens: Screens, language: Language, land: str, *, worked: bool
) -> None:
    screen = screens.screen(k.AllOrganisations(words=("sparkassen",), laender=(land,)), language)
    assert number_of(screen) == 0
    assert ({"de": "Ohne Namen und Sitz", "en": "without names or seat"}[language] in plain(screen.text)) is worked
    assert len(bullets(screen)) == worked


def test_beside_a_land_a_search_by_kind_names_those_of_the_land_first(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Search(laender=("th",), sorts=("municipality",)), language)
    assert "Gemeinde Posterstein" in plain(screen.text)
    assert "Offenburg" not in plain(screen.text)


def test_those_with_the_most_verbuende_come_first(screens: Screens, catalogue: Catalogue, language: Language) -> None:
    first = bullets(screens.screen(k.AllOrganisations(), language))[0]
    most = max(len(catalogue.verbuende_with(other)) for other in catalogue.organisations.values())
    name = first.split(": ")[0]
    assert any(
        other.name.startswith(name) and len(catalogue.verbuende_with(other)) == most
        for other in catalogue.organisations.values()
    )


def test_a_search_by_kind_says_who_it_was(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.Search(sorts=("municipality",), leading=True), language)
    assert [line.split(" – ")[0] for line in bullets(screen)] == ["KuDeQua", "Ortsinnentwicklung", "IER-SEK"]
    assert "Stadt Zwickau" in plain(screen.text)
    assert {"de": "Koordination: Städte", "en": "coordinated by: towns"}[language] in plain(screen.text)


@pytest.mark.parametrize(("verbund", "whole"), [("ier-sek", True), ("nakofi", False), ("flaechenmanagement", False)])
def test_that_partners_may_be_missing_is_told_of_verbuende_where_it_is_so(
    screens: Screens, language: Language, verbund: str, *, whole: bool
) -> None:
    seen = plain(screens.screen(k.AllOrganisations(("research",), verbuende=(verbund,)), language).text)
    assert (("nur als Gruppe" if language == "de" else "only named as a group") in seen) == (not whole)


def test_kinds_and_those_called_so_are_told_together(screens: Screens, language: Language) -> None:
    screen = screens.screen(k.AllOrganisations(("foundation",), words=("banken",), either=True), language)
    assert [line.split(": ")[0] for line in bullets(screen)] == [
        "NRW.BANK",
        "Stiftung trias",
        "Sparkassen und Kammern der Region" if language == "de" else "savings banks and chambers of the region",
    ]


@pytest.mark.parametrize("leading", [False, True])
def test_those_are_told_that_took_part_in_so_many_verbuende(
    screens: Screens, catalogue: Catalogue, language: Language, *, leading: bool
) -> None:
    question = k.AllOrganisations(leading=leading, amounts=("verbuendefrom2", "verbuendeto3"))
    lines = [line for page in pages(screens, question, language) for line in bullets(page)]
    expected = [
        other.name
        for other in catalogue.organisations.values()
        if len(catalogue.verbuende_with(other, leading=leading)) in {2, 3}
    ]
    assert sorted(line.split(": ")[0] for line in lines) == sorted(expected)
    first = plain(screens.screen(question, language).text).splitlines()[0]
    assert {"de": "mindestens 2 Verbünde · höchstens 3", "en": "at least 2 Verbünde · at most 3"}[language] in first


def test_where_nobody_knows_who_led_it_stays_open_whether_one_of_a_kind_did(
    screens: Screens, language: Language
) -> None:
    seen = plain(screens.screen(k.Search(sorts=("university",), leading=True), language).text)
    open_ = seen[seen.index("offenbleibt" if language == "de" else "stays open") :].splitlines()[0]
    assert open_.endswith(": NoLA, iMona, LAZIKN2030, NaKoFi.")
    assert seen.startswith("9 ")


def test_somebody_may_have_led_what_it_took_part_in_and_nobody_is_known_to_have_led(
    screens: Screens, language: Language
) -> None:
    seen = plain(screens.screen(k.Search(organisations=("tu-dresden",), leading=True), language).text)
    assert "iMona, NaKoFi." in seen
    seen = plain(screens.screen(k.Search(organisations=("tu-dortmund",), leading=True), language).text)
    assert "NaKoFi" not in seen


@pytest.mark.parametrize(("laender", "surely"), [((), 28), (("bb",), 1), (("by",), 0)])
def test_who_may_have_led_what_it_took_part_in_is_not_told_to_have_not(
    screens: Screens, language: Language, laender: tuple[str, ...], surely: int
) -> None:
    led = k.Search(laender=laender, leading=True, without=k.Without(organisations=("tu-dresden",)))
    seen = plain(screens.screen(led, language).text)
    assert seen.startswith(f"{surely} " if surely else {"de": "Dazu habe ich keinen", "en": "I found no"}[language])
    assert re.search(r"(offenbleibt|stays open).*: (iMona, NaKoFi|NaKoFi|iMona)\.", seen)


@pytest.mark.parametrize(
    ("question", "count"),
    [
        # It took part in none of those of which nobody knows who led them.
        (k.Search(leading=True, without=k.Without(organisations=("tu-dortmund",))), 27),
        # Who did not lead took part all the same.
        (k.Search(without=k.Without(organisations=("tu-dresden",))), 28),
    ],
)
def test_nothing_is_open_where_it_is_known_who_is_left_out(
    screens: Screens, language: Language, question: k.Search, count: int
) -> None:
    seen = plain(screens.screen(question, language).text)
    assert seen.startswith(f"{count} ")
    assert "offenbleibt" not in seen
    assert "stays open" not in seen


def test_who_led_something_only_at_first_led_it_as_well(screens: Screens, language: Language) -> None:
    (told,) = bullets(screens.screen(k.Search(organisations=("inwis",), leading=True), language))
    assert told == {"de": "KomMonitor – anfangs Koordination", "en": "KomMonitor – coordinator at first"}[language]
    others = k.Search(leading=True, without=k.Without(organisations=("inwis",)))
    assert plain(screens.screen(others, language).text).startswith("29 ")
    # Who leads it now is told to have led it as before.
    (told,) = bullets(screens.screen(k.Search(organisations=("hs-bochum",), leading=True), language))
    assert "InWIS" in told


def test_partners_without_names_are_of_the_kinds_they_are_told_to_be(screens: Screens, language: Language) -> None:
    """Municipalities of a district took part in one, but no foundation is among savings banks and chambers."""
    assert "Flächenmanagement" in plain(screens.screen(k.Search(sorts=("municipality",)), language).text)
    assert "Flächenmanagement" not in plain(screens.screen(k.Search(sorts=("foundation",)), language).text)


def test_one_and_none_are_told_in_words_of_their_own(screens: Screens, language: Language) -> None:
    one = k.AllOrganisations(("foundation",))
    heading = plain(screens.screen(one, language).text).splitlines()[0]
    assert heading.startswith({"de": "1 bekannter Beteiligter ·", "en": "1 known participant ·"}[language])
    none = screens.screen(replace(one, leading=True), language)
    assert plain(none.text).startswith(
        {"de": "Keine bekannte Koordination ·", "en": "No known coordinators ·"}[language]
    )
    assert not bullets(none)
    assert "\n\n\n" not in none.text


@pytest.mark.parametrize("there", [k.Search(laender=("th",)), k.Search(places=("ilm-kreis",))], ids=["land", "place"])
def test_who_took_part_in_a_place_may_sit_elsewhere(screens: Screens, language: Language, there: k.Search) -> None:
    said = {"de": "Ihren Sitz können sie anderswo haben.", "en": "They may be based elsewhere."}[language]
    narrowed = replace(there, sorts=("district",))
    assert said in plain(screens.screen(narrowed, language).text)
    assert said not in plain(screens.screen(there, language).text)
    assert said not in plain(screens.screen(k.Search(sorts=("district",)), language).text)
    assert said not in plain(screens.screen(replace(there, without=k.Without(sorts=("district",))), language).text)


def test_an_organisation_asked_for_by_name_is_not_told_again_for_its_kind(screens: Screens, language: Language) -> None:
    other = CATALOGUE.organisations["stiftung-trias"]
    both = k.Search(organisations=(other.id,), sorts=("foundation",))
    assert other.name not in "".join(bullets(screens.screen(both, language)))
    assert other.name in "".join(bullets(screens.screen(k.Search(sorts=("foundation",)), language)))


@pytest.mark.parametrize("leading", [False, True])
def test_verbuende_without_a_kind_are_all_others_of_which_enough_is_known(
    screens: Screens, catalogue: Catalogue, language: Language, *, leading: bool
) -> None:
    having = {
        id_
        for other in catalogue.organisations.values()
        if other.kind == "municipality"
        for id_ in catalogue.verbuende_with(other, leading=leading)
    }
    others = [verbund for verbund in catalogue.verbuende.values() if verbund.id not in having]
    doubtful = [
        verbund.name
        for verbund in others
        if (verbund.coordinator is None if leading else any(partner.text for partner in verbund.partners))
    ]
    question = k.Search(leading=leading, without=k.Without(sorts=("municipality",)))
    text = plain(screens.screen(question, language).text)
    assert text.startswith(f"{len(others) - len(doubtful)} Verbünde")
    assert doubtful
    assert f": {', '.join(doubtful)}." in text


@pytest.mark.parametrize(
    ("question", "who"),
    [
        (k.IsAt(("imona",), laender=("sn",)), "Technische Universität Dresden"),
        (k.IsAt(("watnu",), places=("lk-oldenburg",)), "Carl von Ossietzky Universität Oldenburg"),
    ],
)
def test_who_took_part_from_where_nothing_was_done_is_told(
    screens: Screens, language: Language, question: k.IsAt, who: str
) -> None:
    shown = plain(screens.screen(question, language).text)
    assert shown.startswith({"de": "Nein", "en": "No"}[language])
    assert who in shown


def test_of_several_kinds_each_is_counted(screens: Screens, language: Language) -> None:
    question = k.AllOrganisations(("university", "municipality"))
    counts = plain(screens.screen(question, language).text).splitlines()[1].split(" · ")
    known = [sum(sort in other.kinds for other in CATALOGUE.organisations.values()) for sort in question.sorts]
    assert [int(count.split(": ")[1]) for count in counts] == known


def test_who_took_part_in_all_of_several_verbuende_is_listed_alone(screens: Screens, language: Language) -> None:
    text = plain(
        screens.screen(k.AllOrganisations(("research",), verbuende=("webwiko", "kosi-lab"), shared=True), language).text
    )
    assert text.startswith(
        {
            "de": "1 bekannter Beteiligter bei WEBWiKo und KoSI-LAB · Forschungseinrichtungen · bei beiden",
            "en": "1 known participant of WEBWiKo and KoSI-LAB · research institutes · in both",
        }[language]
    )
    assert "OFFIS" not in text


def test_who_coordinated_is_told_in_short_and_what_is_to_be_said_about_it_below(
    screens: Screens, language: Language
) -> None:
    screen = screens.screen(k.AllOrganisations(leading=True), language)
    assert bullets(screen)[0] == "Technische Universität Dortmund: DeWaK*, MOSAIK, KoSI-LAB"
    assert {"de": "\n* DeWaK: laut einer Quelle", "en": "\n* DeWaK: led by it"}[language] in plain(screen.text)
    labels = [button.label for button in buttons(screen)]
    # Names that would be cut give way to shorter ones, those of towns and districts do not.
    assert {"TU Dortmund", "Uni Oldenburg", "ISOE"} <= set(labels)
    towns = screens.screen(k.AllOrganisations(("municipality",)), language)
    assert "Samtgemeinde Barnstorf" in [button.label for button in buttons(towns)]


def test_where_the_address_has_no_room_both_are_compared(screens: Screens, language: Language) -> None:
    long = k.AllOrganisations(
        ("municipality", "district"), verbuende=("lazikn2030", "kleinstadt-gestalten", "tempaland"), shared=True
    )
    shown = screens.screen(long, language)
    assert shown.text == screens.screen(k.Facts(long.verbuende, ("partners",)), language).text


def test_where_the_address_has_no_room_for_whom_to_leave_out_all_are_told(screens: Screens, language: Language) -> None:
    out = k.Without(organisations=("inselgemeinde-juist", "inselgemeinde-spiekeroog"))
    text = plain(screens.screen(k.AllOrganisations(verbuende=("watnu",), without=out), language).text)
    told = {
        "de": "Nach „Inselgemeinde Juist, Inselgemeinde Spiekeroog“ kann ich hier nicht auswählen",
        "en": "I cannot select by “Inselgemeinde Juist, Inselgemeinde Spiekeroog” here",
    }
    assert text.startswith(told[language])
    assert {"de": "8 Beteiligte", "en": "8 participants"}[language] in text


def test_no_unit_of_an_organisation_is_a_town(screens: Screens, language: Language) -> None:
    text = plain(screens.screen(k.AllOrganisations(("municipality",), verbuende=("mosaik",)), language).text)
    assert "Stadt Remscheid" in text
    assert "Stadt- und Regionalsoziologie" not in text


def test_who_was_in_another_verbund_is_not_told(screens: Screens, language: Language) -> None:
    question = k.AllOrganisations(verbuende=("kif",), without=k.Without(verbuende=("transformbar",)))
    screen = screens.screen(question, language)
    assert not any("Göttingen" in line for line in bullets(screen))
    assert len(bullets(screen)) == len(CATALOGUE.organisations_of(CATALOGUE.verbuende["kif"])) - 1
    assert "TransformBar" in plain(screen.text)


def test_mere_partners_are_not_told_where_they_led(screens: Screens, language: Language) -> None:
    seen = plain(screens.screen(k.Search(organisations=("isoe",), partner=True), language).text)
    assert "LebensRäume" in seen
    assert "lebenswert" not in seen
    # It led all of its three.
    assert not bullets(screens.screen(k.Search(organisations=("tu-dortmund",), partner=True), language))


def test_it_is_told_where_nobody_knows_whether_a_partner_led(screens: Screens, language: Language) -> None:
    seen = plain(screens.screen(k.Search(organisations=("uni-hannover",), partner=True), language).text)
    assert {"de": "nicht belegt: LAZIKN2030", "en": "not documented who coordinated: LAZIKN2030"}[language] in seen


@pytest.mark.parametrize(
    "question",
    [
        # It led at first
        k.Search(organisations=("inwis",), partner=True),
        # Who is left out is so where they led as well: LebensRäume
        k.Search(organisations=("isoe",), partner=True, without=k.Without(organisations=("oeko-institut",))),
    ],
)
def test_none_is_found_where_they_led_at_any_time_or_others_are_left_out(
    screens: Screens, language: Language, question: k.Search
) -> None:
    assert not bullets(screens.screen(question, language))


def test_others_beside_a_mere_partner_may_have_led(screens: Screens, language: Language) -> None:
    seen = screens.screen(k.Search(organisations=("ils",), partner=True, sorts=("university",)), language)
    assert any("KoSI-LAB" in bullet for bullet in bullets(seen))


def test_several_mere_partners_are_told_as_such_once(screens: Screens, language: Language) -> None:
    seen = plain(screens.screen(k.Search(organisations=("isoe", "ils"), partner=True), language).text)
    assert len(re.findall("nicht Koordination|not coordinator", seen.splitlines()[0])) == 1
