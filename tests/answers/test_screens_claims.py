"""Tests of how yes and no are told of one Verbund."""

from collections.abc import Mapping
from dataclasses import replace

import pytest

from bot.answers.screens import Screens
from bot.catalogue import LANGUAGES, Catalogue, Language, Month, load
from bot.questions import kinds as k
from bot.questions.kinds import Fact
from bot.questions.names.known_names import Kind
from bot.questions.noted.note import Note
from tests.answers.reading import assert_sound, plain

pytestmark = pytest.mark.parametrize("language", LANGUAGES)

_YES: Mapping[Language, str] = {"de": "Ja", "en": "Yes"}
_NO: Mapping[Language, str] = {"de": "Nein", "en": "No"}
_OPEN = {"de": "Das bleibt offen", "en": "That stays open"}


@pytest.mark.parametrize(
    ("verbund", "fact", "claim", "told"),
    [
        ("kif", "when", "running", _NO),
        ("kif", "when", "over", _YES),
        ("imona", "when", "over", _YES),
        ("nakofi", "when", "running", _OPEN),
        ("kif", "when", "end2019", _YES),
        ("kif", "when", "end2018", _NO),
        ("nakofi", "when", "end2019", _OPEN),
        # Seen at work less than a year after it began
        ("nakofi", "when", "end2017", {"de": "NaKoFi", "en": "NaKoFi"}),
        ("ier-sek", "when", "end2016", _NO),
        ("nola", "when", "lastsfrom25", _NO),
        ("mosaik", "partners", "partnersfrom4", _NO),
        ("nola", "partners", "partnersfrom5", _OPEN),
        # Whoever coordinated these may be one more, but not four.
        ("imona", "partners", "partners2", _OPEN),
        ("nakofi", "partners", "partnersto2", _OPEN),
        ("nakofi", "partners", "partners3", _OPEN),
        ("imona", "partners", "partnersfrom2", {"de": "Ja, belegt sind 2", "en": "Yes, 2"}),
        ("nakofi", "partners", "partnersto3", {"de": "Ja, belegt sind 2", "en": "Yes, 2"}),
        ("imona", "partners", "partnersfrom6", {"de": "Nein, belegt sind 2", "en": "No, 2"}),
        ("kif", "where", "places1", _NO),
        ("koda-eg", "where", "places4", _NO),
        ("watnu", "where", "placesfrom4", _YES),
        ("kif", "where", "laender1", _YES),
        ("nola", "money", "sum331574", _YES),
        ("nola", "money", "sum400000", _NO),
        ("in2", "money", "sum1000000", _NO),
        ("kif", "money", "sum465000", _YES),
        ("kif", "money", "sumabout465000", _YES),
        ("nola", "money", "sumabout330000", _YES),
        ("in2", "money", "sumabout1000000", {"de": "IN²", "en": "IN²"}),
        ("kif", "money", "sumabout700000", _NO),
        ("kif", "money", "sumabout450000", _YES),
        ("kif", "money", "sumabout500000", {"de": "KIF", "en": "KIF"}),
        ("kif", "money", "sumabout430000", {"de": "KIF", "en": "KIF"}),
        ("kif", "money", "eurosfrom500001", _NO),
        ("nola", "money", "eurosfrom300001", _YES),
        ("in2", "money", "eurosfrom800001", _OPEN),
        ("mosaik", "money", "eurosfrom500001", {"de": "Zu MOSAIK", "en": "I do not know"}),
        # Foremost of all: surely, as far as is documented, or open as too little is
        ("kif", "when", "endedfirst", _NO),
        ("aktvis", "when", "endedlast", _NO),
        ("nola", "when", "endedfirst", _YES),
        ("nakofi", "when", "endedfirst", _OPEN),
        ("kommonitor", "when", "longest", _OPEN),
        ("kif", "when", "oldest", _NO),
        ("koda-eg", "partners", "partners", _YES),
        ("kif", "partners", "partners", _NO),
        ("nakofi", "partners", "fewestpartners", _OPEN),
        ("mosaik", "partners", "fewestpartners", _YES),
        ("kif", "partners", "fewestpartners", _NO),
        ("ortsinnentwicklung", "where", "places", _YES),
        ("kif", "where", "places", _NO),
        ("kif", "money", "mostmoney", _NO),
        ("nola", "money", "leastmoney", _OPEN),
        # Rounded, given besides, or not known
        ("nola", "money", "sum330000", {"de": "NoLA", "en": "NoLA"}),
        # Cut short; in "332.000", it is neither that nor rounded to be less
        ("nola", "money", "sum331000", {"de": "NoLA", "en": "NoLA"}),
        ("nola", "money", "sum330500", _NO),
        ("kif", "money", "sum500000", {"de": "KIF", "en": "KIF"}),
        ("kif", "money", "sum300000", {"de": "KIF", "en": "KIF"}),
        ("mosaik", "money", "sum400000", {"de": "Zu MOSAIK", "en": "I do not know"}),
    ],
)
def test_yes_or_no_stands_first(
    screens: Screens, language: Language, verbund: str, fact: Fact, claim: str, told: Mapping[Language, str]
) -> None:
    screen = screens.screen(k.Facts((verbund,), (fact,), (claim,)), language)
    assert plain(screen.text).startswith(told[language])


def test_who_is_foremost_instead_is_told(screens: Screens, language: Language) -> None:
    told = plain(screens.screen(k.Facts(("kif",), ("when",), ("endedfirst",)), language).text)
    assert {"de": "Als erster endete NoLA (Mai 2018)", "en": "The first to end was NoLA (May 2018)"}[language] in told


@pytest.mark.parametrize(
    ("verbund", "question", "told"),
    [
        ("imona", k.Search(laender=("by",)), _YES),
        ("kif", k.Search(laender=("ni",)), _NO),
        ("kif", k.Members(("innenentwicklung",)), _NO),
        # It is not found itself.
        ("kif", k.Search(laender=("by",)), {"de": "1 Verbund", "en": "1 Verbund"}),
    ],
)
def test_the_only_one_is_told_before_a_list(
    screens: Screens, language: Language, verbund: str, question: k.Question, told: Mapping[Language, str]
) -> None:
    note = Note("sole", "", ("verbund", verbund))
    assert plain(screens.screen(question, language, [note]).text).startswith(told[language])


def test_of_several_ends_each_is_told_as_a_time(screens: Screens, language: Language) -> None:
    told = plain(screens.screen(k.Facts(("lebensraeume",), ("when",), ("over",)), language).text)
    assert {"de": "je nach Quelle im Februar 2020 oder 2021.", "en": "in February 2020 or in 2021"}[language] in told


def test_an_end_to_come_is_not_told_as_over(language: Language) -> None:
    known = load()
    kif = known.verbuende["kif"]
    later = replace(kif, period=replace(kif.period, end=Month(year=2100)))
    verbuende = {**known.verbuende, "kif": later}.values()
    others = (known.laender.values(), known.places.values(), known.organisations.values(), known.towns.values())
    screens = Screens(Catalogue(known.programme, known.themes.values(), verbuende, *others, known.as_of))
    for claim in k.GOING_ON:
        told = plain(screens.screen(k.Facts(("kif",), ("when",), (claim,)), language).text)
        assert told.startswith("KIF")


def test_a_yes_by_the_followed_source_alone_says_so(screens: Screens, language: Language) -> None:
    first = plain(screens.screen(k.Facts(("kommonitor",), ("when",), ("lastsfrom49",)), language).text).splitlines()[0]
    assert first.startswith(_YES[language])
    assert {"de": "andere Quelle", "en": "nother source"}[language] in first


def test_a_share_is_told_in_per_cent(screens: Screens, language: Language) -> None:
    seen = plain(screens.screen(k.Search(laender=("ni",)), language, [Note("share", "")]).text)
    assert {"de": "8 von 30 Verbünden, rund 27 %", "en": "8 of 30 Verbünde, about 27%"}[language] in seen


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            k.Search(laender=("ni",)),
            {"de": "Nein, nicht alle: Belegt ist das für 8", "en": "No, not all of them"},
        ),
        (k.Search(times=("startto2039",)), {"de": "Ja, alle 30.", "en": "Yes, all 30."}),
        (k.Search(times=("endfrom2018-05",)), {"de": "Belegt ist das für", "en": "That is documented for"}),
    ],
)
def test_whether_all_are_so_is_told_first(
    screens: Screens, language: Language, question: k.Search, told: Mapping[Language, str]
) -> None:
    assert plain(screens.screen(question, language, [Note("all", "")]).text).startswith(told[language])


@pytest.mark.parametrize(
    ("question", "part", "told"),
    [
        (k.Search(sorts=("university",)), "over_half", {"de": "Ja: Belegt ist das für 21", "en": "Yes: that is"}),
        (k.Search(sorts=("company",)), "over_half", {"de": "Nein: Belegt ist das für 11", "en": "No: that is"}),
        (k.Search(laender=("nw",)), "half", {"de": "Nein: Belegt ist das für 7", "en": "No: that is"}),
        (k.Search(laender=("nw",)), "verbuendefrom5", {"de": "Ja: Belegt ist das für 7", "en": "Yes: that is"}),
        # Some may have ended then as well, others may deal with it, and nobody knows how many "some" are.
        (k.Search(times=("endto2019",)), "over_half", {"de": "Belegt ist das für 14", "en": "That is documented"}),
        (
            k.Search(words=("leerstand",)),
            "verbuendefrom11",
            {"de": "Belegt ist das für 10", "en": "That is documented"},
        ),
        (k.Search(words=("leerstand",)), "verbuendefrom5", {"de": "Ja: Belegt ist das für 10", "en": "Yes: that is"}),
        (k.Search(laender=("by",)), "some", {"de": "Belegt ist das für 1", "en": "That is documented"}),
    ],
)
def test_whether_so_large_a_part_is_so_is_told_first(
    screens: Screens, language: Language, question: k.Search, part: str, told: Mapping[Language, str]
) -> None:
    assert plain(screens.screen(question, language, [Note("portion", part)]).text).startswith(told[language])


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (k.Search(laender=("nw",)), {"de": "Ja, in jedem", "en": "Yes, in every"}),
        (
            k.Search(laender=("he",)),
            {"de": "Nein, nicht in jedem Fokusthema: Nichts belegt ist für Daten", "en": "No, not"},
        ),
        (k.AllOrganisations(sorts=("university",)), {"de": "Ja, in jedem", "en": "Yes, in every"}),
    ],
)
def test_whether_some_are_in_every_theme_is_told_first(
    screens: Screens, language: Language, question: k.Search | k.AllOrganisations, told: Mapping[Language, str]
) -> None:
    assert plain(screens.screen(question, language, [Note("every_theme", "")]).text).startswith(told[language])


@pytest.mark.parametrize(
    ("question", "among", "told"),
    [
        (k.Search(themes=("daten",), laender=("sn",)), ("land", "sn"), {"de": "1 von 2", "en": "1 of 2"}),
        (k.Search(themes=("daten",), laender=("sn",)), ("theme", "daten"), {"de": "1 von 4", "en": "1 of 4"}),
        (k.Search(themes=("reallabore",), laender=("nw",)), ("theme", "reallabore"), {"de": "2 von 8", "en": "2 of 8"}),
        (k.Search(themes=("infrastruktur",), laender=("by",)), ("land", "by"), {"de": "Ja.", "en": "Yes."}),
        (k.Search(amounts=("partnersfrom3",)), None, {"de": "von 30", "en": "of 30"}),
        # Who led the only one there is not known.
        (
            k.Search(laender=("st",), leading=True, sorts=("university",)),
            ("land", "st"),
            {"de": "weiß ich nicht", "en": "I do not know"},
        ),
    ],
)
def test_whether_all_are_so_is_counted_among_those_it_is_asked_of(
    screens: Screens,
    language: Language,
    question: k.Search,
    among: tuple[Kind, str] | None,
    told: Mapping[Language, str],
) -> None:
    first = plain(screens.screen(question, language, [Note("all", "", among)]).text).splitlines()[0]
    assert told[language] in first


@pytest.mark.parametrize(
    ("bound", "beside", "told"),
    [("from", "th", _NO), ("to", "th", _YES), ("from", "bw,sn", _YES)],
)
def test_several_have_more_than_others_by_what_they_have_together(
    screens: Screens, language: Language, bound: str, beside: str, told: Mapping[Language, str]
) -> None:
    first = beside.partition(",")[0]
    note = Note("more", bound, ("land", first), beside)
    seen = plain(screens.screen(k.Search(laender=("th", "bw", "sn")), language, [note]).text).splitlines()[0]
    assert seen.startswith(told[language])
    assert "4" in seen
    assert "5" in seen


@pytest.mark.parametrize(
    ("verbund", "claim", "told"),
    [
        ("kif", "sum5000000", {"de": "Für KIF sind rund 465.000", "en": "For KIF about 465,000"}),
        ("watnu", "sum2000000", {"de": "Wie viel Fördergeld", "en": "It is not documented"}),
        ("kif", "sum465000", {"de": "KIF", "en": "KIF"}),
    ],
)
def test_a_sum_that_is_taken_for_granted_is_contradicted_where_it_is_not_so(
    screens: Screens, language: Language, verbund: str, claim: str, told: Mapping[Language, str]
) -> None:
    note = Note("sum", claim, ("verbund", verbund))
    seen = plain(screens.screen(k.AboutVerbuende((verbund,)), language, [note]).text)
    assert seen.startswith(told[language])


@pytest.mark.parametrize(
    ("question", "which", "told"),
    [
        (k.Search(themes=("infrastruktur",), facts=("money",)), "most", "JuMoWestküste"),
        (k.Search(themes=("reallabore",), facts=("money",)), "least", "Kleinstadt_gestalten"),
        # Of one alone, nothing is compared
        (k.Search(laender=("sn",), facts=("money",)), "most", ""),
    ],
)
def test_who_was_given_most_of_those_found_is_told_first(
    screens: Screens, language: Language, question: k.Search, which: str, told: str
) -> None:
    first = plain(screens.screen(question, language, [Note("outermost_sum", which)]).text).splitlines()[0]
    compared = {"de": "Verglichen sind nur", "en": "Only documented sums"}[language] in first
    assert compared == bool(told)
    assert told in first


def test_a_run_time_is_told_in_months_by_each_source_that_tells_it_exactly(
    screens: Screens, language: Language
) -> None:
    assert " 24 " in plain(screens.screen(k.Facts(("nola",), ("when",)), language).text)
    told = {"de": "drei Jahre", "en": "three years"}[language]
    without_start = plain(screens.screen(k.Facts(("watnu",), ("when",)), language).text)
    assert told in without_start
    assert "months" not in without_start
    assert "Monate" not in without_start
    told = {"de": "je nach Quelle 49 oder 37 Monate", "en": "49 or 37 months, depending on the source"}[language]
    assert told in plain(screens.screen(k.Facts(("kommonitor",), ("when",)), language).text)


@pytest.mark.parametrize(("asked", "told"), [("sn", _YES), ("by", _NO)])
def test_whether_a_place_lies_in_a_land_is_answered_first(
    screens: Screens, language: Language, asked: str, told: Mapping[Language, str]
) -> None:
    note = Note("lies", "Zwickau", ("land", asked), "sn")
    assert plain(screens.screen(k.Search(places=("zwickau",)), language, [note]).text).startswith(told[language])


@pytest.mark.parametrize(("heard", "told"), [("yes", _YES), ("no", _NO)])
def test_whether_an_organisation_sits_there_is_answered_first_with_its_seat(
    screens: Screens, language: Language, heard: str, told: Mapping[Language, str]
) -> None:
    note = Note("sits", heard, ("organisation", "difu"))
    first = plain(screens.screen(k.Search(organisations=("difu",)), language, [note]).text).splitlines()[0]
    assert first.startswith(told[language])
    assert "Berlin" in first


def test_of_several_laender_the_one_in_which_a_place_lies_is_told_without_a_yes(
    screens: Screens, language: Language
) -> None:
    note = Note("in_land", "Zwickau", ("land", "sn"), "sn")
    first = plain(screens.screen(k.Search(places=("zwickau",)), language, [note]).text).splitlines()[0]
    assert not first.startswith(_YES[language])
    assert {"de": "Sachsen", "en": "Saxony"}[language] in first


def test_whether_most_are_in_a_land_is_told_with_the_number(screens: Screens, language: Language) -> None:
    told = {land: _most(screens, language, land) for land in ("he", "ni")}
    assert told["he"].startswith(_NO[language])
    # Others have fewer, but it is no more than half.
    assert not told["ni"].startswith((_YES[language], _NO[language]))
    assert "5" in told["he"]
    assert "8" in told["ni"]


def test_whether_a_theme_or_place_has_the_most_is_told_by_comparing_it_with_all(
    screens: Screens, language: Language
) -> None:
    asked: Mapping[tuple[k.Question, Kind, str], Mapping[Language, str]] = {
        (k.Superlative("most"), "theme", "infrastruktur"): _YES,
        (k.Superlative("most"), "theme", "reallabore"): _NO,
        (k.Superlative("fewest"), "theme", "daten"): _YES,
        (k.AllLaender(), "land", "he"): _NO,
        (k.AllPlaces(), "place", "dortmund"): _YES,
        (k.AllPlaces(), "place", "eschwege"): _NO,
    }
    for (question, kind, id_), told in asked.items():
        note = Note("most", "", (kind, id_))
        assert plain(screens.screen(question, language, [note]).text).startswith(told[language])


def test_who_denies_that_a_land_has_the_most_gets_the_number(screens: Screens, language: Language) -> None:
    note = Note("most", "denied", ("land", "he"))
    told = plain(screens.screen(k.Superlative("land"), language, [note]).text)
    assert told.startswith("Gezählt: Hessen hat 5" if language == "de" else "Counted: Hesse has 5")


def _most(screens: Screens, language: Language, land: str) -> str:
    return plain(screens.screen(k.Superlative("land"), language, [Note("most", "", ("land", land))]).text).split(".")[0]


@pytest.mark.parametrize(
    ("verbund", "fact", "claim"),
    [
        # The coordinator may be counted or not, ...
        ("kif", "partners", "partners3"),
        ("mosaik", "partners", "partners1"),
        # ... there may be more places in a district, a quarter lies in a town that is counted, too, ...
        ("kif", "where", "placesfrom3"),
        ("mosaik", "where", "places1"),
        # ... of which some may be meant, as of places beside areas, ...
        ("mosaik", "where", "places3"),
        ("komet", "where", "places8"),
        # ... the note tells more of the length
        ("watnu", "when", "lasts36"),
        # ... and that it still had a closing event does not tell that its run time went on.
        ("komobil2035", "when", "endto2019"),
        ("komobil2035", "when", "run2019"),
    ],
)
def test_no_yes_or_no_where_what_is_told_says_more(
    screens: Screens, language: Language, verbund: str, fact: Fact, claim: str
) -> None:
    asked, plainly = (k.Facts((verbund,), (fact,), claims) for claims in ((claim,), ()))
    assert screens.screen(asked, language).text == screens.screen(plainly, language).text


def test_what_is_asked_to_be_so_gives_way_where_an_address_is_too_short(screens: Screens, language: Language) -> None:
    asked = k.Facts(("flaechenmanagement",), ("coordinator",), ("partners0", "partnersfrom0"))
    assert_sound(screens.screen(asked, language), load())


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (k.Search(("tourismus",)), {"de": "Doch.", "en": "On the contrary."}),
        (k.Search(("raumfahrt",)), {"de": "Dazu habe ich", "en": "I found no"}),
        (k.AllOrganisations(("association",), leading=True), {"de": "Doch.", "en": "On the contrary."}),
        (k.AllOrganisations(("foundation",), leading=True), {"de": "Keine bekannte", "en": "No known"}),
        # Whether it ended so late is open.
        (k.Search(times=("endfrom2021",)), {"de": "1 Verbund", "en": "1 Verbund"}),
    ],
)
def test_who_says_that_there_is_none_is_set_right_where_there_is(
    screens: Screens, language: Language, question: k.Question, told: Mapping[Language, str]
) -> None:
    assert plain(screens.screen(question, language, [Note("of_none", "")]).text).startswith(told[language])


@pytest.mark.parametrize(
    ("question", "told"),
    [
        (
            k.IsAt(("ier-sek",), organisations=("stadt-zwickau",), whether="not_led"),
            {"de": "Doch", "en": "On the"},
        ),
        (
            k.IsAt(("kif",), organisations=("oleg",), whether="not_led"),
            {"de": "Richtig", "en": "Right, that is not"},
        ),
        (
            k.IsAt(("nakofi",), organisations=("tu-dresden",), whether="not_led"),
            {"de": "Zu NaKoFi ist mir keine", "en": "I know of no"},
        ),
        (
            k.IsAt(("mosaik", "kosi-lab"), organisations=("tu-dortmund",), whether="led"),
            {"de": "Ja, alle", "en": "Yes, all"},
        ),
        (k.IsAt(("kudequa", "kosi-lab"), organisations=("tu-dortmund",), whether="led"), _NO),
        (k.IsAt(("kif", "nola"), organisations=("uni-goettingen",), whether="led"), {"de": "KIF", "en": "KIF"}),
    ],
)
def test_who_led_is_told_to_be_so_or_not_as_far_as_it_is_known(
    screens: Screens, language: Language, question: k.IsAt, told: Mapping[Language, str]
) -> None:
    assert plain(screens.screen(question, language).text).startswith(told[language])


@pytest.mark.parametrize(
    ("claim", "denied"),
    [
        ("end2018", True),
        ("endto2018", True),
        # A closing event may be held within a year behind the end.
        ("end2019", False),
        ("endto2019", False),
        ("run2018", False),
        ("run2019", False),
        ("lastsfrom25", False),
    ],
)
def test_an_end_is_denied_that_lies_more_than_a_year_before_it_was_last_seen(
    screens: Screens, language: Language, claim: str, *, denied: bool
) -> None:
    told = plain(screens.screen(k.Facts(("komobil2035",), ("when",), (claim,)), language).text)
    assert told.startswith({"de": "Nein.", "en": "No."}[language] if denied else "KOMOBIL2035")
