"""Several Verbünde are compared: what is told of them together is so, and what is not known stays open."""

from collections.abc import Iterable
from itertools import permutations

import pytest

from bot.answers.screens import Screens
from bot.answers.screens.bounds import Bounds, highest, lowest
from bot.catalogue import LANGUAGES, Funding, Language, Month, Period, Verbund, load
from bot.catalogue.models import Both
from bot.questions import kinds as k
from tests.answers.reading import plain

CATALOGUE = load()
PAIRS = tuple(permutations(CATALOGUE.verbuende.values(), 2))


def _verdict(screens: Screens, fact: k.Fact, *ids: str, language: Language = "de") -> str:
    first = plain(screens.screen(k.Facts(ids, (fact,)), language).text).splitlines()[0]
    return first.removeprefix("⚖️ ") if first.startswith("⚖️ ") else ""


# Bounds


def test_a_month_is_exact_and_a_year_is_any_of_its_months() -> None:
    assert Bounds.of_months([Month(year=2017, month=3)]).exact
    year = Bounds.of_months([Month(year=2017)])
    assert (year.least, year.most) == (2017 * 12 + 1, 2017 * 12 + 12)
    assert year.month == Month(year=2017)
    assert not Bounds.of_months([]).known


def test_what_sources_do_not_agree_on_may_be_any_of_it() -> None:
    either = Bounds.of_months([Month(year=2019, month=5), Month(year=2020)])
    assert (either.least, either.most) == (2019 * 12 + 5, 2020 * 12 + 12)
    assert either.month is None


def test_the_end_is_not_before_something_was_last_seen() -> None:
    note = Both(de="Es lief noch.", en="It was still going on.")
    end = Bounds.of_end(Period(start=Month(year=2017), seen=Month(year=2018, month=1), note=note))
    assert (end.least, end.known) == (2018 * 12 + 1, False)


def test_a_run_time_is_within_what_its_months_allow() -> None:
    for verbund in CATALOGUE.verbuende.values():
        bounds = Bounds.of_run_time(verbund.period)
        if months := verbund.period.months:
            assert bounds.least <= months <= bounds.most
        assert not bounds.exact or bounds.least == verbund.period.months
    within = Bounds.of_run_time(Period(start=Month(year=2016), end=Month(year=2019, month=5)))
    assert (within.least, within.most) == (30, 41)


def test_a_rounded_sum_may_be_half_a_step_away() -> None:
    assert Bounds.of_sum(Funding(euros=331574)).exact
    rounded = Bounds.of_sum(Funding(euros=800000, about=True))
    assert (rounded.least, rounded.most) == (750000, 850000)


def test_only_what_the_bounds_decide_is_the_highest() -> None:
    assert highest({"a": Bounds(5, 5), "b": Bounds(3, 3)}) == ("a",)
    assert highest({"a": Bounds(5, 5), "b": Bounds(5, 5), "c": Bounds(1, 4)}) == ("a", "b")
    assert highest({"a": Bounds(5, 5), "b": Bounds(3, 5)}) == ()
    assert highest({"a": Bounds(5, 5), "b": Bounds()}) == ()
    assert highest({"a": Bounds(4, 6), "b": Bounds(4, 6)}) == ()
    assert lowest({"a": Bounds(5, 5), "b": Bounds(3, 4)}) == ("b",)


# Numbers


@pytest.mark.parametrize(
    ("ids", "german", "english"),
    [
        (("koda-eg", "migoek"), "Beide liefen gleich lang (36 Monate).", "Both ran equally long (36 months)."),
        (("kif", "komet"), "KOMET lief 6 Monate länger (42 Monate).", "KOMET ran 6 months longer (42 months)."),
        (("jumowestkueste", "nola"), "lief länger.", "ran longer."),
        (("kif", "lebenswert"), "im selben Jahr: zuerst lebenswert (Juni 2016)", "first lebenswert"),
        (
            ("kif", "aktvis"),
            "begannen nicht im selben Jahr: zuerst KIF (Juli 2016)",
            "did not begin in the same year: first KIF",
        ),
        (("kif", "komet"), "Beide begannen im selben Monat (Juli 2016).", "Both began in the same month (July 2016)."),
        (("tempaland", "jumowestkueste"), "Jahr (2019); welcher zuerst, bleibt offen", "which was first stays open"),
        (
            ("kif", "nakofi"),
            "Offen bleibt, welcher länger lief und welcher zuerst endete.",
            "It stays open which ran longer",
        ),
        (("kif", "komet", "nakofi"), "Soweit belegt, ohne NaKoFi: KOMET lief 6 Monate", "without NaKoFi: KOMET ran"),
        (("kif", "komet", "nola"), "Am längsten: KOMET (42 Monate).", "KOMET ran longest (42 months)."),
    ],
)
def test_run_times_are_compared(screens: Screens, ids: tuple[str, ...], german: str, english: str) -> None:
    assert german in _verdict(screens, "when", *ids)
    assert english in _verdict(screens, "when", *ids, language="en")


def _possible(months: Iterable[Month]) -> set[int]:
    """All months that something may have been in, counted."""
    return {
        year * 12 + month
        for year, only in ((one.year, one.month) for one in months)
        for month in ([only] if only else range(1, 13))
    }


def test_nothing_is_told_of_run_times_that_may_be_otherwise(screens: Screens) -> None:
    for one, other in PAIRS:
        told = _verdict(screens, "when", one.id, other.id)
        sure = told.replace(". Andere Quellen lassen das offen.", "?").split(". ")
        starts, ends = (
            [_possible(getattr(verbund.period, edge)) for verbund in (one, other)]
            for edge in ("possible_starts", "possible_ends")
        )
        if any(f"{one.name} lief" in sentence and "?" not in sentence for sentence in sure):
            last_seen = _possible(filter(None, [one.period.seen]))
            assert min(ends[0] or last_seen) - max(starts[0]) > max(ends[1]) - min(starts[1])
        for verb, (first, second) in (("begannen", starts), ("endeten", ends)):
            for sentence in (sentence for sentence in sure if verb in sentence and "?" not in sentence):
                if not (first and second):
                    assert "nicht im selben Jahr" in sentence
                    continue
                years = [{(number - 1) // 12 for number in months} for months in (first, second)]
                if "nicht im selben Jahr" in sentence:
                    assert years[0].isdisjoint(years[1])
                elif "im selben Jahr" in sentence:
                    assert years[0] == years[1]
                    assert len(years[0]) == 1
                elif "im selben Monat" in sentence:
                    assert first == second
                    assert len(first) == 1
                if f"zuerst {one.name}" in sentence:
                    assert max(first) < min(second)


def test_it_is_told_when_all_of_them_ran(screens: Screens) -> None:
    assert "Zugleich liefen beide von Juli 2016 bis Juni 2019." in _verdict(screens, "when", "kif", "komet")
    assert "Both were running from March 2017 to May 2018." in _verdict(
        screens, "when", "nola", "aktvis", language="en"
    )
    assert "Zugleich" not in _verdict(screens, "when", "kif", "fokusland")


def test_what_only_some_sources_decide_is_told_as_such(screens: Screens) -> None:
    told = _verdict(screens, "when", "kommonitor", "komet")
    assert told.startswith("KomMonitor lief 7 Monate länger (49 Monate). Andere Quellen lassen das offen.")


@pytest.mark.parametrize(
    ("ids", "german", "english"),
    [
        (("kif", "nola"), "Mehr Förderung bekam KIF (rund 465.000 Euro).", "KIF received more funding"),
        (("kif", "komet"), "Offen bleibt, welcher mehr Förderung bekam.", "It stays open which received more funding."),
        (("in2", "jumowestkueste"), "Offen bleibt", "It stays open"),
        (
            ("kif", "nola", "komet"),
            "Soweit belegt, ohne KOMET: Mehr Förderung bekam KIF",
            "without KOMET: KIF received",
        ),
    ],
)
def test_money_is_compared(screens: Screens, ids: tuple[str, ...], german: str, english: str) -> None:
    assert german in _verdict(screens, "money", *ids)
    assert english in _verdict(screens, "money", *ids, language="en")


def test_partners_are_counted_as_everywhere(screens: Screens) -> None:
    for one, other in PAIRS:
        told = _verdict(screens, "partners", one.id, other.id)
        counts = [len(CATALOGUE.organisations_of(verbund)) for verbund in (one, other)]
        assert str(counts[0]) in told
        assert str(counts[1]) in told
        if f"Mehr bekannte Beteiligte: {one.name}" in told:
            assert counts[0] > counts[1]
            assert not _has_nameless(other)
        if "Gleich viele" in told:
            assert counts[0] == counts[1]
            assert not any(map(_has_nameless, (one, other)))


def _has_nameless(verbund: Verbund) -> bool:
    return any(partner.text for partner in verbund.partners)


# What they have in common


def test_laender_and_places_in_common(screens: Screens) -> None:
    for one, other in PAIRS:
        told = _verdict(screens, "where", one.id, other.id)
        laender = {land.name.de for land in CATALOGUE.laender_of(one)} & {
            land.name.de for land in CATALOGUE.laender_of(other)
        }
        assert all(land in told for land in laender)
        assert ("Kein Land" in told) == (not laender)
        places = set(one.places) & set(other.places)
        assert not places or "Gemeinsame" in told.partition(".")[2]


def test_a_part_of_a_place_is_in_the_place(screens: Screens) -> None:
    assert "Gemeinsamer Ort: Dortmund." in _verdict(screens, "where", "kudequa", "kosi-lab")
    assert "Kein Ort ist für beide belegt." in _verdict(screens, "where", "dewak", "lebensraeume")


def test_organisations_in_common(screens: Screens) -> None:
    for one, other in PAIRS:
        told = _verdict(screens, "partners", one.id, other.id)
        shared = set(CATALOGUE.organisations_of(one)) & set(CATALOGUE.organisations_of(other))
        assert ("Keine namentlich bekannte Organisation" in told) == (not shared)
        assert all(organisation.name in told for organisation in shared)


def test_what_only_some_have_in_common_is_told_of_them(screens: Screens) -> None:
    told = _verdict(screens, "where", "kudequa", "mosaik", "buergerfonds")
    assert told.startswith("Kein Land ist für alle belegt. Nordrhein-Westfalen: KuDeQua, MOSAIK.")


@pytest.mark.parametrize(
    ("ids", "german"),
    [
        (("mosaik", "kosi-lab"), "Dieselbe Koordination: Technische Universität Dortmund."),
        (("kif", "komet"), "Sie hatten verschiedene Koordinationen."),
        (("kif", "nakofi"), "Offen bleibt, ob beide dieselbe Koordination hatten."),
        (("kif", "komet", "nakofi"), "Sie hatten nicht alle dieselbe Koordination."),
        (
            ("mosaik", "kosi-lab", "nakofi"),
            "ob alle dieselbe Koordination hatten. Technische Universität Dortmund: MOSAIK",
        ),
    ],
)
def test_coordinators_are_compared(screens: Screens, ids: tuple[str, ...], german: str) -> None:
    assert german in _verdict(screens, "coordinator", *ids)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("fact", ["link", "outcome", "title", "sources", "contact", "funder"])
def test_what_cannot_be_compared_has_no_verdict(screens: Screens, language: Language, fact: k.Fact) -> None:
    assert not _verdict(screens, fact, "kif", "komet", language=language)


def test_one_verbund_is_not_compared(screens: Screens) -> None:
    assert not _verdict(screens, "when", "kif")


# Nothing special asked


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_few_are_told_with_what_they_did_and_are_compared(screens: Screens, language: Language) -> None:
    seen = plain(screens.screen(k.AboutVerbuende(("kif", "komet")), language).text)
    for verbund in map(CATALOGUE.verbuende.__getitem__, ("kif", "komet")):
        assert verbund.outcome[language] in seen
        assert verbund.summary[language].rpartition(". ")[2] in seen
        assert all(land.name[language] in seen for land in CATALOGUE.laender_of(verbund))
    assert seen.count("⚖️") == 4
    several = plain(screens.screen(k.AboutVerbuende(("kif", "komet", "nola", "nakofi")), language).text)
    assert several.count("⚖️") == 4
    assert CATALOGUE.verbuende["kif"].outcome[language] not in several
