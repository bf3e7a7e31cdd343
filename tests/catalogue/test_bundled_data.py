"""The bundled data: agree with what is certain, and are fit to be read and to be asked for."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass
from typing import get_args

import pytest

from bot.catalogue import LANGUAGES, Catalogue, Month, Programme, Theme, Verbund, bundled
from bot.catalogue.programme import QuestionWord
from bot.catalogue.written import Both, BothLists
from bot.questions.words.folding import fold
from bot.questions.words.word_files import vocabulary

SEED = {
    "Infrastruktur und Daseinsvorsorge": [
        "Fokusland", "lebenswert", "NoLA", "TempALand", "JuMoWestküste", "KoDa_eG", "KuDeQua", "KOMOBIL2035", "iMona",
        "DeWaK",
    ],
    "Innenentwicklung mit neuen Instrumenten": [
        "Bürgerfonds", "KIF", "Ortsinnentwicklung", "KOMET", "MOSAIK", "AktVis", "LebensRäume", "Flächenmanagement",
    ],
    "Partizipation und Innovation in Reallaboren": [
        "KoSI-LAB", "TransformBar", "WatNu", "Kleinstadt_gestalten", "CoProGrün", "LAZIKN2030", "IN²", "MIGOEK",
    ],
    "Datenmanagement und Entscheidungstools": ["WEBWiKo", "KomMonitor", "NaKoFi", "IER-SEK"],
}  # fmt: skip
"""The programme's own list: membership, order and spelling."""

LAENDER = {
    "Fokusland": "Mecklenburg-Vorpommern",
    "lebenswert": "Hessen",
    "NoLA": "Thüringen",
    "TempALand": "Niedersachsen",
    "JuMoWestküste": "Schleswig-Holstein",
    "KoDa_eG": "Baden-Württemberg, Thüringen",
    "KuDeQua": "Nordrhein-Westfalen",
    "KOMOBIL2035": "Baden-Württemberg",
    "iMona": "Bayern",
    "DeWaK": "Nordrhein-Westfalen",
    "Bürgerfonds": "Thüringen, Hessen, Niedersachsen",
    "KIF": "Niedersachsen",
    "Ortsinnentwicklung": "Hessen",
    "KOMET": "Thüringen",
    "MOSAIK": "Nordrhein-Westfalen",
    "AktVis": "Hessen",
    "LebensRäume": "Nordrhein-Westfalen",
    "Flächenmanagement": "Niedersachsen",
    "KoSI-LAB": "Nordrhein-Westfalen",
    "TransformBar": "Baden-Württemberg, Brandenburg",
    "WatNu": "Niedersachsen",
    "Kleinstadt_gestalten": "Sachsen",
    "CoProGrün": "Nordrhein-Westfalen",
    "LAZIKN2030": "Niedersachsen, Sachsen-Anhalt",
    "IN²": "Rheinland-Pfalz",
    "MIGOEK": "Niedersachsen, Hessen",
    "WEBWiKo": "Bremen, Niedersachsen",
    "KomMonitor": "Nordrhein-Westfalen",
    "NaKoFi": "Brandenburg",
    "IER-SEK": "Sachsen",
}

PERIODS = {
    "Fokusland": (None, None),
    "lebenswert": ("2016-06", "2019-05"),
    "NoLA": ("2016-06", "2018-05"),
    "TempALand": ("2016-06", "2019"),
    "JuMoWestküste": ("2016", "2019-05"),
    "KoDa_eG": ("2017-07", "2020-06"),
    "KuDeQua": ("2017", "2020-08"),
    "KOMOBIL2035": ("2017-05", None),
    "iMona": ("2017-03", None),
    "DeWaK": (None, None),
    "Bürgerfonds": ("2016-10", "2019-09"),
    "KIF": ("2016-07", "2019-06"),
    "Ortsinnentwicklung": ("2016-06", "2018-11"),
    "KOMET": ("2016-07", "2019-12"),
    "MOSAIK": ("2017-03", "2020-02"),
    "AktVis": ("2017-03", "2019-02"),
    "LebensRäume": ("2017-03", None),
    "Flächenmanagement": (None, "2020-06"),
    "KoSI-LAB": ("2016-06", "2019-05"),
    "TransformBar": ("2016-06", "2019-05"),
    "WatNu": (None, "2019-06"),
    "Kleinstadt_gestalten": ("2016-06", "2019-05"),
    "CoProGrün": ("2016-06", "2019-05"),
    "LAZIKN2030": ("2017-06", "2020-05"),
    "IN²": ("2017-05", None),
    "MIGOEK": ("2017-04", "2020-03"),
    "WEBWiKo": ("2017-04", "2020-01"),
    "KomMonitor": ("2017-03", "2021-03"),
    "NaKoFi": ("2017-03", None),
    "IER-SEK": ("2016-07", None),
}
"""What the facts say; None where no source was seen."""

FUNDING = {
    "NoLA": "331574",
    "JuMoWestküste": "about 800000",
    "KIF": "about 465000",
    "Kleinstadt_gestalten": "about 450000",
    "IN²": "about 800000",
    "WEBWiKo": "about 700000",
}
"""What is known of the sums."""

EVERYDAY = {
    "lebenswert", "MOSAIK", "KOMET", "LebensRäume", "Flächenmanagement", "Kleinstadt_gestalten", "NoLA",
}  # fmt: skip

LONGEST = {
    "short": 30, "label": 30, "title": 250, "summary": 450, "outcome": 450, "text": 320, "description": 500,
    "note": 200, "asked": 120, "hinted": 140, "name": 100, "supports": 120, "url": 400, "website": 200,
    "programme_page": 100,
}  # fmt: skip
"""Letters a text may have, so that a card fits on the screen of a phone."""


def texts(value: object, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a model, with where it stands."""
    if isinstance(value, str):
        yield path, value
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from texts(item, f"{path}[{index}]")


def all_texts(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    yield from texts(catalogue.programme, "programme")
    for entities in (
        catalogue.themes, catalogue.verbuende, catalogue.laender, catalogue.places, catalogue.organisations
    ):  # fmt: skip
        for id_, entity in entities.items():
            yield from texts(entity, id_)


def pairs(value: object, path: str = "") -> Iterator[tuple[str, tuple[str, ...], tuple[str, ...]]]:
    """Every text and list of texts in two languages, with where it stands."""
    if isinstance(value, Both):
        yield path, (value.de,), (value.en,)
    elif isinstance(value, BothLists):
        yield path, value.de, value.en
    elif is_dataclass(value):
        for field in fields(value):
            yield from pairs(getattr(value, field.name), f"{path}.{field.name}")
    elif isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from pairs(item, f"{path}[{index}]")


def described(catalogue: Catalogue) -> list[Theme | Verbund]:
    return [*catalogue.themes.values(), *catalogue.verbuende.values()]


def sequences(texts: Iterable[str], words: int) -> set[str]:
    """All sequences of so many words."""
    split = [re.findall(r"\w+", text.casefold()) for text in texts]
    return {" ".join(found[start : start + words]) for found in split for start in range(len(found) - words + 1)}


# What is certain


def test_membership_order_and_spelling(catalogue: Catalogue) -> None:
    found = {theme.title.de: [v.name for v in catalogue.members(theme)] for theme in catalogue.themes.values()}
    assert found == SEED
    assert list(found) == list(SEED)


def test_numbers(catalogue: Catalogue) -> None:
    assert (len(catalogue.themes), len(catalogue.verbuende), len(catalogue.laender)) == (4, 30, 16)


def test_laender(catalogue: Catalogue) -> None:
    found = {v.name: [land.name.de for land in catalogue.laender_of(v)] for v in catalogue.verbuende.values()}
    assert found == {name: laender.split(", ") for name, laender in LAENDER.items()}


def test_periods(catalogue: Catalogue) -> None:
    def written(month: Month | None) -> str | None:
        return str(month) if month else None

    found = {v.name: (written(v.period.start), written(v.period.end)) for v in catalogue.verbuende.values()}
    assert found == PERIODS


def test_sums_of_funding(catalogue: Catalogue) -> None:
    sums = {v.name: v.funding for v in catalogue.verbuende.values() if v.funding}
    assert {name: f"{'about ' if sum_.about else ''}{sum_.euros}" for name, sum_ in sums.items()} == FUNDING


def test_what_is_not_known_exactly_has_a_note(catalogue: Catalogue) -> None:
    for verbund in catalogue.verbuende.values():
        period = verbund.period
        exact = period.start and period.end and period.start.month and period.end.month
        assert exact or period.note, verbund.name


def test_unknown_coordinators_and_titles(catalogue: Catalogue) -> None:
    verbuende = catalogue.verbuende.values()
    assert {v.name for v in verbuende if v.coordinator is None} == {"iMona", "LAZIKN2030", "NaKoFi", "NoLA"}
    assert {v.name for v in verbuende if v.title is None} == {"TransformBar"}


def test_names_that_are_ordinary_words(catalogue: Catalogue) -> None:
    assert {v.name for v in catalogue.verbuende.values() if v.everyday_word} == EVERYDAY
    assert {p.name for p in catalogue.places.values() if p.everyday_word} == {"Essen", "Norden", "Wetter"}


# Form


def test_ids_are_ascii_and_the_names_of_the_files(catalogue: Catalogue) -> None:
    for ids in (catalogue.themes, catalogue.verbuende, catalogue.laender, catalogue.places, catalogue.organisations):
        assert all(re.fullmatch(r"[a-z][a-z0-9-]{0,23}", id_) for id_ in ids)
    assert {path.stem for path in (bundled() / "verbuende").iterdir()} == set(catalogue.verbuende)


def test_texts_are_not_too_long(catalogue: Catalogue) -> None:
    for path, text in all_texts(catalogue):
        [field] = re.findall(r"\.(\w+)(?:\[\d+\])?(?:\.(?:de|en))?(?:\[\d+\])?$", path)
        assert len(text) <= LONGEST.get(field, 120), f"{path} has {len(text)} letters"


def test_texts_are_clean(catalogue: Catalogue) -> None:
    for path, text in all_texts(catalogue):
        assert not re.search(r"\s\s|\n|\t|[<>]|\u00a0", text), path
        assert text.isprintable(), path


def test_quotes_of_english_prose_are_typographic(catalogue: Catalogue) -> None:
    for path, text in all_texts(catalogue):
        if path.endswith(".en") and not re.search(r"\.(keywords|asked|aliases)\.", path):
            assert not re.search("['\"]", text), f"{path}: {text}"


def test_sentences_end(catalogue: Catalogue) -> None:
    for verbund in catalogue.verbuende.values():
        for language in LANGUAGES:
            assert verbund.summary[language].endswith("."), verbund.id
            assert verbund.outcome[language].endswith("."), verbund.id


def test_german_and_english_are_not_mixed_up(catalogue: Catalogue) -> None:
    everything: list[Programme | Theme | Verbund] = [catalogue.programme, *described(catalogue)]
    for entity in everything:
        for path, de, en in pairs(entity, getattr(entity, "id", "programme")):
            assert not sequences(de, 6) & sequences(en, 6), path


def test_every_text_that_is_translated_differs(catalogue: Catalogue) -> None:
    for verbund in catalogue.verbuende.values():
        for path, de, en in pairs(verbund, verbund.id):
            assert de != en, path


def test_a_summary_names_its_verbund(catalogue: Catalogue) -> None:
    for verbund in catalogue.verbuende.values():
        for language in LANGUAGES:
            assert re.search(rf"(?<!\w){re.escape(verbund.name)}(?!\w)", verbund.summary[language]), verbund.id


def test_names_are_spelt_one_way(catalogue: Catalogue) -> None:
    """Wherever a text names a Verbund, it does so in the programme's spelling."""
    spelling = {v.name.casefold(): v.name for v in catalogue.verbuende.values() if not v.everyday_word}
    for verbund in catalogue.verbuende.values():
        for path, text in [*texts(verbund.summary, "summary"), *texts(verbund.outcome, "outcome")]:
            for word in re.findall(r"[\w²-]+", text):
                assert spelling.get(word.casefold(), word) == word, f"{verbund.id}.{path}"


def test_addresses(catalogue: Catalogue) -> None:
    found = 0
    for path, text in all_texts(catalogue):
        if re.search(r"\.(url|website|programme_page)$", path):
            found += 1
            assert re.fullmatch(r"https?://[^\s/]+\.[a-z]{2,}(/\S*)?", text), f"{path}: {text}"
    assert found > 200


def test_pages_of_the_programme(catalogue: Catalogue) -> None:
    pages = [entity.programme_page for entity in described(catalogue)]
    assert all(re.match(r"https://(www\.)?kommunen-innovativ\.de/", page) for page in pages)
    assert len(set(pages)) == len(pages)


def test_sources_are_named_once_each(catalogue: Catalogue) -> None:
    for sources in (catalogue.programme.sources, *(entity.sources for entity in described(catalogue))):
        addresses = [source.url for source in sources]
        assert len(set(addresses)) == len(addresses)


def test_keywords_are_unique(catalogue: Catalogue) -> None:
    for entity in described(catalogue):
        for language in LANGUAGES:
            folded = [fold(word) for word in entity.keywords[language]]
            assert len(set(folded)) == len(folded), entity.id


def test_keywords_are_short_and_plenty(catalogue: Catalogue) -> None:
    for entity in described(catalogue):
        for language in LANGUAGES:
            assert 10 <= len(entity.keywords[language]) <= 60, entity.id
            assert all(len(word.split()) <= 4 for word in entity.keywords[language]), entity.id


def test_months_are_in_the_time_of_the_programme(catalogue: Catalogue) -> None:
    for verbund in catalogue.verbuende.values():
        assert all(2016 <= month.year <= 2021 for month in (verbund.period.start, verbund.period.end) if month)
        assert verbund.period.months is None or 12 <= verbund.period.months <= 60


# What belongs together


def test_nothing_is_unused(catalogue: Catalogue) -> None:
    verbuende = catalogue.verbuende.values()
    assert set(catalogue.places) == {id_ for v in verbuende for id_ in v.places}
    assert set(catalogue.organisations) == {o.id for v in verbuende for o in catalogue.organisations_of(v)}


def test_parts_of_towns_lie_in_towns(catalogue: Catalogue) -> None:
    for place in catalogue.places.values():
        assert (place.kind == "quarter") <= (place.within is not None), place.id
        if place.within:
            outer = catalogue.places[place.within]
            assert outer.land == place.land
            assert outer.kind == ("town" if place.kind == "quarter" else "district")


def test_municipality_keys_begin_with_their_land(catalogue: Catalogue) -> None:
    key = {
        "sh": "01", "hh": "02", "ni": "03", "hb": "04", "nw": "05", "he": "06", "rp": "07", "bw": "08", "by": "09",
        "sl": "10", "be": "11", "bb": "12", "mv": "13", "sn": "14", "st": "15", "th": "16",
    }  # fmt: skip
    assert set(key) == set(catalogue.laender)
    known = [place for place in catalogue.places.values() if place.ags]
    assert all(place.ags.startswith(key[place.land]) for place in known if place.ags)
    assert all((len(place.ags) == 5) == (place.kind == "district") for place in known if place.ags)
    assert len({place.ags for place in known}) == len(known)


# Names


def test_names_and_aliases_of_verbuende_are_all_different(catalogue: Catalogue) -> None:
    taken: dict[str, str] = {}
    for verbund in catalogue.verbuende.values():
        for name in (verbund.name, *verbund.aliases):
            assert fold(name) not in taken, f"{name} of {verbund.id} is already a name of {taken[fold(name)]}"
            taken[fold(name)] = verbund.id


def test_names_of_verbuende_are_not_names_of_anything_else(catalogue: Catalogue) -> None:
    others: set[str] = set()
    for theme in catalogue.themes.values():
        others |= {fold(name) for language in LANGUAGES for name in (theme.title[language], *theme.aliases[language])}
    for land in catalogue.laender.values():
        others |= {fold(name) for name in (land.name.de, land.name.en, *land.aliases)}
    for place in catalogue.places.values():
        others |= {fold(name) for name in (place.name, *place.aliases)}
    for organisation in catalogue.organisations.values():
        others |= {fold(name) for name in (organisation.name, *organisation.aliases)}
    others |= {fold(name) for name in (catalogue.programme.name, *catalogue.programme.aliases)}
    for verbund in catalogue.verbuende.values():
        assert others.isdisjoint(fold(name) for name in (verbund.name, *verbund.aliases)), verbund.id


def test_towns_and_districts_that_took_part_lie_where_their_place_does(catalogue: Catalogue) -> None:
    for organisation in catalogue.organisations_of_kinds(("municipality", "district")):
        place = catalogue.place_of(organisation)
        # Of one, no source tells the Land.
        assert place or organisation.land or organisation.id == "lk-saarpfalz", organisation.id
        # In one place only is it told.
        assert not (place and organisation.land), organisation.id
        assert not place or place.name.split()[-1].strip("()") in organisation.name
    places = [catalogue.place_of(other) for other in catalogue.organisations.values()]
    assert len(set(filter(None, places))) == len(list(filter(None, places)))


@pytest.mark.parametrize("kind", ["places", "organisations", "laender"])
def test_names_within_a_kind_are_all_different(kind: str, catalogue: Catalogue) -> None:
    taken: dict[str, str] = {}
    for entity in getattr(catalogue, kind).values():
        names = [entity.name] if isinstance(entity.name, str) else [entity.name.de, entity.name.en]
        for folded in {fold(name) for name in (*names, *entity.aliases)}:
            assert taken.setdefault(folded, entity.id) == entity.id, f"{folded} of {entity.id}"


def test_aliases_of_verbuende_are_not_plain_subjects(catalogue: Catalogue) -> None:
    """Whoever asks for a subject of one Verbund does not want the card of another."""
    for verbund in catalogue.verbuende.values():
        for other in catalogue.verbuende.values():
            if other is not verbund:
                words = {fold(word) for language in LANGUAGES for word in other.keywords[language]}
                assert words.isdisjoint(fold(name) for name in verbund.aliases), verbund.id


def test_short_aliases_are_listed(catalogue: Catalogue) -> None:
    """Names of few letters catch much; each was weighed."""
    short = {alias for v in catalogue.verbuende.values() for alias in v.aliases if len(fold(alias)) <= 6}
    assert short == {"Comet", "JuMo", "KoDa", "LAZIK", "Mosaic", "Watt nu"}


def test_numbers_in_facts_of_the_programme_are_those_of_the_catalogue(catalogue: Catalogue) -> None:
    texts = {fact.id: fact.text for fact in catalogue.programme.facts}
    laender = [land for land in catalogue.laender.values() if catalogue.ids_in(land)]
    for language in LANGUAGES:
        assert f" {len(laender)} " in texts["laender"][language]
        assert f"{len(catalogue.organisations)} " in texts["participants"][language]


def test_every_fact_of_the_programme_can_be_asked_for(catalogue: Catalogue) -> None:
    taken: dict[tuple[str, str], str] = {}
    for fact in catalogue.programme.facts:
        assert fact.asked or fact.hinted or fact.asked_among, fact.id
        for clues in filter(None, (fact.asked, fact.hinted)):
            for language in LANGUAGES:
                assert all(len(clue.split()) <= 5 for clue in clues[language]), fact.id
                for folded in {fold(clue) for clue in clues[language]}:
                    assert taken.setdefault((language, folded), fact.id) == fact.id, f"{folded} of {fact.id}"


def test_question_words_of_the_programme_are_ones_that_are_understood() -> None:
    assert set(get_args(QuestionWord)) <= {
        signal for said in vocabulary().phrases.values() for signals in said.values() for signal in signals
    }


def test_all_of_the_programme_fits_into_one_message(catalogue: Catalogue) -> None:
    for language in LANGUAGES:
        facts = [fact for fact in catalogue.programme.facts if fact.within is None]
        assert sum(len(f"{fact.label[language]}: {fact.text[language]}\n") for fact in facts) < 3200
