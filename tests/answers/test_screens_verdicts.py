"""Several Verbünde are compared: what is told of them together is so, and what is not known stays open."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from itertools import combinations, permutations, product

import pytest

from bot.answers.screens import Screens
from bot.answers.screens.bounds import highest, lowest
from bot.catalogue import LANGUAGES, Funding, Language, Month, Period, Verbund, load
from bot.catalogue.written import Both
from bot.questions import kinds as k
from bot.questions.noted.note import Note
from bot.questions.numbers.bounds import Bounds
from tests.answers.reading import plain

CATALOGUE = load()
PAIRS = tuple(permutations(CATALOGUE.verbuende.values(), 2))


@cache
def _verdict(screens: Screens, fact: k.Fact, *ids: str, language: Language = "de") -> str:
    blocks = plain(screens.screen(k.Facts(ids, (fact,), compared_in=("all",)), language).text).split("\n\n")
    # Behind all else where long names leave no room in an address for what is asked.
    compared = next((block for block in blocks if block.startswith("⚖️ ")), "")
    if not compared:
        return ""
    heading, *bullets = compared.split("\n")
    return " ".join(line.removeprefix("• ") for line in bullets) or heading.removeprefix("⚖️ ")


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
    assert (rounded.least, rounded.most) == (750000, 849999)


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
        (
            ("kif", "komet"),
            "KOMET lief 6 Monate länger als KIF (42 statt 36 Monate).",
            "KOMET ran 6 months longer than KIF (42 months, not 36).",
        ),
        (("jumowestkueste", "nola"), "lief länger als NoLA.", "ran longer than NoLA."),
        (("kif", "lebenswert"), "im selben Jahr: erst lebenswert (Juni 2016), dann KIF", "first lebenswert"),
        (
            ("kif", "aktvis"),
            "begannen nicht im selben Jahr: erst KIF (Juli 2016)",
            "did not begin in the same year: first KIF",
        ),
        (("kif", "komet"), "Beide begannen im selben Monat (Juli 2016).", "Both began in the same month (July 2016)."),
        (("tempaland", "jumowestkueste"), "Jahr (2019); welcher zuerst, bleibt offen", "which was first stays open"),
        (
            ("kif", "nakofi"),
            "Offen bleibt, welcher länger lief und welcher zuerst endete.",
            "It is not known which ran longer",
        ),
        (("kif", "komet", "nakofi"), "Soweit belegt, ohne NaKoFi: KOMET lief 6 Monate", "without NaKoFi: KOMET ran"),
        (("kif", "komet", "nola"), "Am längsten: KOMET (42 Monate).", "KOMET ran longest (42 months)."),
    ],
)
def test_run_times_are_compared(screens: Screens, ids: tuple[str, ...], german: str, english: str) -> None:
    assert german in _verdict(screens, "when", *ids)
    assert english in _verdict(screens, "when", *ids, language="en")


@pytest.mark.parametrize(
    ("ids", "fact", "german", "english"),
    [
        (
            ("kif", "aktvis", "nola"),
            "when",
            "Am längsten: KIF (36 Monate). Am kürzesten: AktVis und NoLA (24 Monate).",
            "KIF ran longest (36 months). AktVis and NoLA ran shortest (24 months).",
        ),
        (
            ("kif", "komet", "webwiko"),
            "partners",
            "Am meisten bekannte Beteiligte: WEBWiKo, am wenigsten: KOMET (WEBWiKo 11, KIF 4, KOMET 3).",
            "Most known participants: WEBWiKo, fewest: KOMET (WEBWiKo 11, KIF 4, KOMET 3).",
        ),
        (
            ("mosaik", "kif"),
            "where",
            "Mehr belegte Orte und Gebiete: MOSAIK (MOSAIK 5, KIF 2).",
            "More documented places and areas: MOSAIK (MOSAIK 5, KIF 2).",
        ),
        (
            ("kif", "webwiko", "nola"),
            "money",
            "Die meiste Förderung: WEBWiKo (rund 700.000 Euro). Die geringste Förderung: NoLA (331.574 Euro).",
            "WEBWiKo received the most funding (about 700,000 euros). NoLA received the least funding (331,574 euros).",
        ),
    ],
)
def test_who_had_least_is_told_as_well(
    screens: Screens, ids: tuple[str, ...], fact: k.Fact, german: str, english: str
) -> None:
    assert german in _verdict(screens, fact, *ids)
    assert english in _verdict(screens, fact, *ids, language="en")


def test_nobody_had_fewest_or_most_where_others_may_have_had_as_few_or_more(screens: Screens) -> None:
    for pool in TRIPLES:
        told = _verdict(screens, "partners", *(verbund.id for verbund in pool))
        counts = {verbund.name: len(CATALOGUE.organisations_of(verbund)) for verbund in pool}
        nameless = {verbund.name for verbund in pool if _has_nameless(verbund)}
        names = "|".join(map(re.escape, counts))
        if found := re.search(f"Am meisten[^:;]*: ({names})", told):
            assert counts[found[1]] == max(counts.values())
            assert nameless <= {found[1]}
        if found := re.search(f"m wenigsten[^:;]*: ({names})", told):
            assert counts[found[1]] == min(counts.values())
            assert found[1] not in nameless


SOME = tuple({str(verbund.period): verbund for verbund in CATALOGUE.verbuende.values()}.values())
"""Verbünde with different run times."""
TRIPLES = tuple(pool for pool in combinations(SOME, 3) if sum(len(verbund.id) for verbund in pool) < 45)
"""Three of them, save those with ids so long that no address holds them."""
POOLS = (*combinations(CATALOGUE.verbuende.values(), 2), *TRIPLES)
EVER = (2010 * 12, 2035 * 12)


def _possible(months: Iterable[Month]) -> set[int]:
    """All months that something may have been in, counted."""
    return {
        year * 12 + month
        for year, only in ((one.year, one.month) for one in months)
        for month in ([only] if only else range(1, 13))
    }


def _range(verbund: Verbund, of: str) -> tuple[int, int]:
    """The least and the most that something is, for all that is documented."""
    period = verbund.period
    seen = _possible(filter(None, [period.seen]))
    starts, ends = _possible(period.possible_starts), _possible(period.possible_ends)
    start = (min(starts, default=EVER[0]), max(starts or seen or ends))
    end = (min(ends or seen or starts), max(ends, default=EVER[1]))
    if period.years:
        about = range(period.years * 12 - 6, period.years * 12 + 7)
        whole = [range(start[0], start[1] + 1), range(end[0], end[1] + 1)]
        fitting = [(first, last) for first, last in product(*whole) if last - first + 1 in about]
        start, end = ((min(side), max(side)) for side in zip(*fitting, strict=True))
        lengths = [last - first + 1 for first, last in fitting]
    elif len(period.possible_starts) == len(period.possible_ends) == 2:
        # Each source tells both.
        pairs = zip(period.possible_starts, period.possible_ends, strict=True)
        lengths = [max(_possible([last])) - min(_possible([first])) + 1 for first, last in pairs]
    else:
        lengths = [max(end[0] - start[1], 0) + 1, end[1] - start[0] + 1]
    return {"start": start, "end": end}.get(of) or (min(lengths), max(lengths))


def _first(pool: Iterable[Verbund], of: str, sign: int = 1) -> set[str]:
    """Who surely has the least of something or, with the sign turned, the most."""
    ranges = {verbund.name: sorted(sign * number for number in _range(verbund, of)) for verbund in pool}
    return {
        name
        for name, own in ranges.items()
        if all(own[1] < other[0] or {*own, *other} == {own[0]} for other in ranges.values() if other is not own)
    }


def _told_of(screens: Screens, pool: tuple[Verbund, ...]) -> Iterator[tuple[str, list[Verbund], bool]]:
    """Each sentence, those that it is about, and whether only some sources say so."""
    told = _verdict(screens, "when", *(verbund.id for verbund in pool))
    for sentence in re.split(r"(?<=\.) (?!Eine andere)", told):
        left_out = re.match("Soweit belegt, ohne ([^:]*): ", sentence)
        without = left_out[1].split(", ") if left_out else []
        yield sentence, [one for one in pool if one.name not in without], "andere Quelle" in sentence


def _edge_told(sentence: str) -> str:
    """Whether a sentence tells of beginnings or of ends."""
    return "start" if re.search("begannen|Beginn:", sentence) else "end"


def test_nothing_is_told_of_run_times_that_may_be_otherwise(screens: Screens) -> None:
    for pool in POOLS:
        for sentence, of, followed in _told_of(screens, pool):
            if followed:
                continue
            names = "|".join(re.escape(verbund.name) for verbund in pool)
            if longest := re.findall(f"({names}) lief|Am längsten: ({names})", sentence):
                assert set(filter(None, longest[0])) <= _first(of, "length", -1), sentence
            if shortest := re.findall(f"Am kürzesten: ({names})|länger als ({names})", sentence):
                assert set(filter(None, shortest[0])) <= _first(of, "length"), sentence
            if "gleich lang" in sentence:
                assert len(_first(of, "length")) == len(of), sentence
            edge = _edge_told(sentence)
            years = {one.name: tuple((month - 1) // 12 for month in _range(one, edge)) for one in of}
            for word, sign in (("erst", 1), ("(?:uletzt|dann)", -1)):
                if found := re.search(rf"{word} ({names})((, | und )({names}))*", sentence):
                    named = set(re.findall(names, found[0]))
                    inner = max(sign * year for name in named for year in years[name])
                    outer = [sign * year for name in years.keys() - named for year in years[name]]
                    assert named == _first(of, edge, sign) or inner < min(outer), sentence
            if "im selben Jahr" in sentence and "nicht" not in sentence:
                assert len({year for both in years.values() for year in both}) == 1, sentence
            if "nicht" in sentence and "im selben Jahr" in sentence:
                assert max(map(min, years.values())) > min(map(max, years.values())), sentence
            if "im selben Monat" in sentence:
                assert len(_first(of, edge)) == len(of), sentence


def test_only_what_may_be_otherwise_is_left_open(screens: Screens) -> None:
    for pool in POOLS:
        for sentence, of, _ in _told_of(screens, pool):
            edge = _edge_told(sentence)
            if sentence.startswith("Offen bleibt"):
                assert not re.search("längsten|länger", sentence) or not _first(pool, "length", -1), sentence
                assert not re.search("kürzesten", sentence) or not _first(pool, "length"), sentence
                for verb, one in (("begann", "start"), ("endete", "end")):
                    assert verb not in sentence or not (_first(pool, one) or _first(pool, one, -1)), sentence
            else:
                assert not re.search("welcher zuerst.*offen", sentence) or not _first(of, edge), sentence
                assert not re.search("welcher zuletzt.*offen", sentence) or not _first(of, edge, -1), sentence
            if of == list(pool):
                continue
            if "Am kürzesten" in sentence:
                assert not _first(pool, "length"), sentence
            elif "Am längsten" in sentence:
                assert not _first(pool, "length", -1), sentence
            else:
                what = "length" if "lief" in sentence else edge
                assert not _first(pool, what, -1) or not _first(pool, what), sentence


def test_whether_they_ran_at_a_time_is_told_wherever_it_is_known(screens: Screens) -> None:
    for pool in POOLS:
        starts, ends = ([_range(verbund, edge) for verbund in pool] for edge in ("start", "end"))
        surely = max(most for _, most in starts) <= min(least for least, _ in ends)
        never = max(least for least, _ in starts) > min(most for _, most in ends)
        sentences = {sentence: followed for sentence, _, followed in _told_of(screens, pool)}
        (told,) = (sentence for sentence in sentences if "zugleich" in sentence.lower())
        if never:
            assert "nie" in told
        elif surely:
            assert told.startswith(("Zugleich liefen", "Zeitweise liefen"))
        else:
            assert sentences[told] or told.startswith("Offen bleibt")


def test_it_is_told_when_all_of_them_ran(screens: Screens) -> None:
    assert "Zugleich liefen beide von Juli 2016 bis Juni 2019." in _verdict(screens, "when", "kif", "komet")
    assert "Both were running from March 2017 to May 2018." in _verdict(
        screens, "when", "nola", "aktvis", language="en"
    )
    assert "Zeitweise liefen beide zugleich." in _verdict(screens, "when", "kif", "fokusland")
    assert "Zugleich liefen beide von 2017 bis Mai 2018." in _verdict(screens, "when", "nola", "dewak")


def test_what_only_some_sources_decide_is_told_as_such(screens: Screens) -> None:
    told = _verdict(screens, "when", "kommonitor", "komet")
    assert told.startswith("KomMonitor lief 7 Monate länger als KOMET (49 statt 42 Monate). Eine andere Quelle nennt")


@pytest.mark.parametrize(
    ("ids", "german", "english"),
    [
        (("kif", "nola"), "Mehr Förderung bekam KIF (rund 465.000 Euro).", "KIF received more funding"),
        (
            ("kif", "komet"),
            "Offen bleibt, welcher mehr Förderung bekam.",
            "It is not known which received more funding.",
        ),
        (
            ("webwiko", "jumowestkueste"),
            "Mehr Förderung bekam JuMoWestküste (rund 800.000 Euro).",
            "JuMoWestküste received more funding",
        ),
        (("in2", "jumowestkueste"), "Offen bleibt", "It is not known"),
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
        assert ("Kein Bundesland" in told) == (not laender)
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
    assert told.startswith("Kein Bundesland ist für alle belegt. Nordrhein-Westfalen: KuDeQua, MOSAIK.")


@pytest.mark.parametrize(
    ("ids", "german"),
    [
        (("mosaik", "kosi-lab"), "Dieselbe Koordination: Technische Universität Dortmund."),
        (
            ("mosaik", "dewak"),
            "Dieselbe Koordination: Technische Universität Dortmund. DeWaK: laut einer Quelle unter ihrer Leitung",
        ),
        (("kif", "kommonitor"), "Sie hatten verschiedene Koordinationen. KomMonitor: am Projektende"),
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
    assert seen.count("⚖️") == 1
    several = plain(screens.screen(k.AboutVerbuende(("kif", "komet", "nola", "nakofi")), language).text)
    assert several.count("⚖️") == 1
    assert CATALOGUE.verbuende["kif"].outcome[language] not in several


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_compared_is_told_before_all_else_and_in_few_lines(screens: Screens, language: Language) -> None:
    seen = plain(screens.screen(k.AboutVerbuende(("kif", "komet"), compared=True), language).text)
    assert seen.startswith("⚖️")
    assert CATALOGUE.verbuende["kif"].outcome[language] not in seen
    assert len(seen) < 1300


def test_who_asks_for_what_is_shared_is_not_told_who_had_more(screens: Screens) -> None:
    both = k.AboutVerbuende(("komet", "nola"), compared=True)
    compared, shared = (plain(screens.screen(question, "de").text) for question in (both, replace(both, shared=True)))
    assert "KOMET lief 18 Monate länger" in compared
    assert "länger" not in shared.partition("\n\n")[0]
    for told in ("Thüringen", "Bauhaus-Universität Weimar", "Zugleich liefen beide"):
        assert told in shared.partition("\n\n")[0]


# Yes or no, asked of one beside another


@pytest.mark.parametrize(
    ("ids", "fact", "claim", "german", "english"),
    [
        (("kif", "komet"), "when", "lastsfrom", "Nein. KOMET lief 6 Monate länger", "No. KOMET ran 6 months"),
        (("kif", "komet"), "when", "laststo", "Ja. KOMET lief 6 Monate länger", "Yes. KOMET ran 6 months"),
        (("nola", "aktvis"), "when", "lastsfrom", "Nein. Beide liefen gleich lang", "No. Both ran"),
        (("kif", "nakofi"), "when", "startto", "Ja. Sie begannen nicht im selben Jahr", "Yes. They did not begin"),
        (("kif", "komet"), "when", "startto", "Nein. Beide begannen im selben Monat", "No. Both began"),
        (("kif", "nakofi"), "when", "atonce", "Ja. Zeitweise liefen beide zugleich.", "Yes."),
        (("nakofi", "kif"), "when", "lastsfrom", "Offen bleibt, welcher länger lief.", "It is not known which"),
        (("kif", "mosaik"), "partners", "partnersfrom", "Ja. Mehr bekannte Beteiligte: KIF", "Yes."),
        (("nola", "kif"), "partners", "partnersfrom", "Wer mehr oder weniger hatte, bleibt offen", "It is not known"),
        (("kif", "buergerfonds"), "where", "laenderfrom", "Nein. Mehr Bundesländer: Bürgerfonds", "No."),
        (("kif", "nola"), "money", "eurosto", "Nein. Mehr Förderung bekam KIF", "No. KIF received"),
        (("kif", "komet"), "money", "eurosfrom", "Offen bleibt", "It is not known"),
    ],
)
def test_who_asks_if_it_was_more_than_another_gets_a_yes_or_no_where_it_is_known(
    screens: Screens, ids: tuple[str, ...], fact: k.Fact, claim: str, german: str, english: str
) -> None:
    question = k.Facts(ids, (fact,), (claim,))
    assert plain(screens.screen(question, "de").text).startswith(german)
    assert plain(screens.screen(question, "en").text).startswith(english)


def test_yes_or_no_is_never_said_of_what_stays_open(screens: Screens) -> None:
    for one, other in PAIRS:
        for of, claim in (("length", "lastsfrom"), ("start", "startfrom"), ("end", "endfrom")):
            told = plain(screens.screen(k.Facts((one.id, other.id), ("when",), (claim,)), "de").text)
            (least, most), (other_least, other_most) = (_range(verbund, of) for verbund in (one, other))
            answer, _, _ = told.partition("\n")
            if "andere Quelle" in answer or answer == one.name:
                # Two long names leave no room in an address for what is to be so.
                continue
            assert answer.startswith("Ja") <= (least > other_most), (one.name, other.name, claim)
            assert answer.startswith("Nein") <= (most <= other_least), (one.name, other.name, claim)
            assert answer.startswith(("Ja", "Nein")) != ("bleibt offen" in answer or "Offen bleibt" in answer), answer


@pytest.mark.parametrize(
    ("ids", "german", "english"),
    [
        (("kif", "komet"), "hatten beide zu tun: Ortskern, Bauland und Innenentwicklung.", "Both dealt with: village"),
        (("imona", "komobil2035", "watnu"), "hatten alle zu tun: Bürgerbus, ÖPNV", "All of them dealt with: "),
        # What one name tells is not told again, nor is what is no noun
        (
            ("lebenswert", "buergerfonds"),
            "hatten beide zu tun: schrumpfende Kleinstadt und Schrumpfung.",
            "Both dealt with: ",
        ),
        (("fokusland", "in2"), "hatten beide zu tun: Netzwerk, Ehrenamt und ländlicher Raum.", "Both dealt with: "),
        # What is called like a theme is told only of those that belong to it
        (("kosi-lab", "coprogruen"), "zu tun: Koproduktion, Großstadt und Reallabor.", "Both dealt with: "),
        (("kosi-lab", "kudequa"), "hatten beide zu tun: Großstadt und Leitfaden.", "Both dealt with: "),
    ],
)
def test_subjects_that_all_deal_with_are_told_the_rarest_first(
    screens: Screens, ids: tuple[str, ...], german: str, english: str
) -> None:
    assert german in plain(screens.screen(k.AboutVerbuende(ids), "de").text)
    assert english in plain(screens.screen(k.AboutVerbuende(ids), "en").text)


def test_a_subject_is_told_of_those_only_whose_concern_it_is(screens: Screens) -> None:
    named = {subject.words["de"][0]: set(subject.main) for subject in CATALOGUE.subjects}
    for one, other in combinations(CATALOGUE.verbuende, 2):
        told = plain(screens.screen(k.AboutVerbuende((one, other)), "de").text)
        if found := re.search(r"hatten beide zu tun(: .*\.)", told):
            names = [name for name in named if re.search(rf"(: |, | und ){re.escape(name)}(, | und |\.)", found[1])]
            assert names
            assert all({one, other} <= named[name] for name in names)
        else:
            shared = {name for name, main in named.items() if {one, other} <= main}
            # No noun, or called like a theme that they do not share
            assert shared <= {"strukturschwach", "Reallabor"}


# Compared with one


@pytest.mark.parametrize("language", LANGUAGES)
def test_with_what_others_are_compared_is_told(screens: Screens, language: Language) -> None:
    others = k.Search(times=("lastsfrom37",), without=k.Without(verbuende=("kif",)))
    told = plain(screens.screen(others, language, [Note("compared", "run", ("verbund", "kif"))]).text)
    assert {"de": "Laufzeit von KIF: Juli 2016 bis Juni 2019 (36 Monate)", "en": "run time of KIF"}[language] in told
    others = k.Search(amounts=("partnersto1",), without=k.Without(verbuende=("nola",)))
    notes = [Note("compared", "partners", ("verbund", "nola")), Note("surely", "partners")]
    told = plain(screens.screen(others, language, notes).text)
    assert {"de": "NoLA: mindestens 2 Beteiligte", "en": "NoLA: at least 2 participants"}[language] in told
    assert {"de": "nur, was in jedem Fall passt", "en": "only what fits in any case"}[language] in told
    followed = {"de": "die Quelle, der ich folge", "en": "the source that I follow"}[language]
    assert followed not in told
    # Of Bürgerfonds another source gives a beginning that does not fit.
    others = k.Search(times=("startto2016-12",), without=k.Without(verbuende=("dewak",)))
    told = plain(screens.screen(others, language, [Note("surely", "start")]).text)
    assert followed in told
    assert "Bürgerfonds" in told


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_had_more_than_is_known_of_one_stays_open(screens: Screens, language: Language) -> None:
    note = Note("compared", "partners", ("verbund", "nola"))
    told = plain(screens.screen(k.Facts(("nola",), ("partners",)), language, [note]).text)
    assert told.startswith({"de": "Das bleibt offen", "en": "That stays open"}[language])


@pytest.mark.parametrize(
    ("names", "fact", "told"),
    [
        (("kif", "webwiko"), "money", "Zusammen: rund 1.200.000 Euro."),
        (("kif", "nola"), "money", "Zusammen: rund 797.000 Euro."),
        (("kif", "komet"), "money", None),
    ],
)
def test_how_much_all_were_given_is_told_where_each_sum_is_known(
    screens: Screens, names: tuple[str, ...], fact: k.Fact, told: str | None
) -> None:
    lines = [line.removeprefix("• ") for line in plain(screens.screen(k.Facts(names, (fact,)), "de").text).splitlines()]
    assert [line for line in lines if line.startswith("Zusammen")] == ([told] if told else [])


def test_who_took_part_in_several_is_counted_once(screens: Screens) -> None:
    for one, other in PAIRS:
        whole = {taking.id for verbund in (one, other) for taking in CATALOGUE.organisations_of(verbund)}
        text = plain(screens.screen(k.Facts((one.id, other.id), ("partners",)), "en").text)
        (line,) = [line for line in text.splitlines() if line.startswith("• Together")]
        assert f" {len(whole)} " in line
        known = all(verbund.all_named and verbund.coordinator for verbund in (one, other))
        assert ("at least" in line) is not known
