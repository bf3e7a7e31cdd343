"""Whatever an editor gets wrong, the message names file, line and field, and says what should stand there."""

import json
import tempfile
from dataclasses import dataclass, fields
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.catalogue import Catalogue, CatalogueError, Problem, Verbund, bundled, load

IMONA = "verbuende/imona.yaml"
NAKOFI = "verbuende/nakofi.yaml"


@dataclass(frozen=True)
class Damage:
    """A replacement in a file. The problem is expected in the line where `at` (or else the new text) begins."""

    file: str
    old: str
    new: str
    field: str
    expected: str
    at: str = ""

    def do(self, folder: Path) -> int:
        """Damage the file; the line of the problem."""
        path = folder / self.file
        text = path.read_text("utf-8")
        assert text.count(self.old) == 1, f"{self.old!r} is no longer unique in {self.file}"
        start = text.index(self.old)
        text = text.replace(self.old, self.new)
        path.write_text(text, "utf-8")
        if self.at:
            assert text.count(self.at) == 1, f"{self.at!r} is no longer unique in {self.file}"
            start = text.index(self.at)
        return text.count("\n", 0, start) + 1


COTTBUS = "- id: cottbus\n  name: Cottbus\n"

DAMAGES = {
    # YAML that cannot be read, or does what nobody expects
    "bracket left open": Damage(
        NAKOFI,
        "places: [cottbus]",
        "places: [cottbus",
        "",
        "but got ':', while parsing a flow sequence that begins in line 31)",
        at="period:",
    ),
    "tab as indent": Damage(NAKOFI, "  de: Nachhaltige", "\tde: Nachhaltige", "", "cannot start any token"),
    "quote left open": Damage(
        "laender.yaml", "Thuringian]", "'Thuringian]", "", "end of stream, while scanning a quoted scalar)"
    ),
    "colon in a text": Damage(NAKOFI, "name: NaKoFi\n", "name: NaKoFi: Geld\n", "", "mapping values are not allowed"),
    "doubled key": Damage(
        NAKOFI,
        "places: [cottbus]\n",
        "places: [cottbus]\nid: nakofi\n",
        "id",
        "a key that occurs once",
        at="id: nakofi\nperiod",
    ),
    "doubled key inside": Damage(
        NAKOFI, "  en: Sustainable", "  de: Noch einer\n  en: Sustainable", "title.de", "a key that occurs once"
    ),
    "alias": Damage(NAKOFI, "places: [cottbus]", "places: *orte", "", "in quotes"),
    "anchor": Damage(NAKOFI, "places: [cottbus]", "places: &orte [cottbus]", "", "no anchor (&name)"),
    "tag": Damage(NAKOFI, "name: NaKoFi", "name: !wichtig NaKoFi", "", "no tag (!name)"),
    "search word that is a key word": Damage(
        NAKOFI,
        "      Haushaltsloch, Pleite,",
        "      Haushalt, Pleite,",
        "search_words.de[0]",
        "a word that is no key word",
    ),
    "list as a key": Damage(NAKOFI, "name: NaKoFi", "[a, b]: c\nname: NaKoFi", "", "a key that is a plain word"),
    "half a character": Damage(NAKOFI, "name: NaKoFi", 'name: "\\ud800"', "name", "half characters"),
    "control character": Damage(NAKOFI, "theme: daten", "theme: \adaten", "", "special characters are not allowed"),
    # wrong types
    "text where a list belongs": Damage(NAKOFI, "places: [cottbus]", "places: cottbus", "places", "a list"),
    "list where a text belongs": Damage(NAKOFI, "name: NaKoFi", "name: [NaKoFi]", "name", "a text"),
    "text where a mapping belongs": Damage(
        NAKOFI,
        "  de: Nachhaltige Kommunale Finanzen\n  en: Sustainable Municipal Finances",
        "  Finanzen",
        "title",
        "a mapping (key: value)",
        at="title:",
    ),
    "word where a number belongs": Damage(
        "places.yaml", "lat: 51.7727", "lat: nördlich", "[{cottbus}].lat", "a number"
    ),
    "number out of range": Damage("places.yaml", "lat: 51.7727", "lat: 14.3", "[{cottbus}].lat", "at least 47"),
    "number not finite": Damage("places.yaml", "lat: 51.7727", "lat: nan", "[{cottbus}].lat", "a number"),
    "word where yes or no belongs": Damage(
        NAKOFI, "theme: daten", "everyday_word: vielleicht\ntheme: daten", "everyday_word", "true or false"
    ),
    "kind that is unknown": Damage(
        "places.yaml",
        COTTBUS + "  kind: town",
        COTTBUS + "  kind: Stadt",
        "[{cottbus}].kind",
        "'town', 'municipality'",
        at="kind: Stadt",
    ),
    "mapping where a list of entries belongs": Damage(
        "laender.yaml",
        "- id: bw\n  name: {de: Baden-Württemberg, en: Baden-Württemberg}\n",
        "bw:\n",
        "",
        "valid YAML",
        at="- id: by",
    ),
    # keys and texts
    "unknown key": Damage(NAKOFI, "name: NaKoFi", "nmae: x\nname: NaKoFi", "nmae", "is not a key that is known here"),
    "unknown key inside": Damage(
        NAKOFI, "  en: Sustainable", "  fr: Finances\n  en: Sustainable", "title.fr", "is not a key that is known here"
    ),
    "missing key": Damage(NAKOFI, "name: NaKoFi\n", "", "name", "is missing", at="id: nakofi"),
    "missing key of an entry": Damage("places.yaml", COTTBUS, "- id: cottbus\n", "[{cottbus}].name", "is missing"),
    "missing English": Damage(
        NAKOFI, "  en: Sustainable Municipal Finances\n", "", "title.en", "is missing", at="title:"
    ),
    "missing English list": Damage(
        NAKOFI,
        "  en:\n    - How can a town check whether its budget is sustainable?\n"
        "    - Financial indicator tool for municipalities\n    - Municipal debt and the coal phase-out\n",
        "",
        "asked.en",
        "is missing",
        at="asked:",
    ),
    "empty text": Damage(NAKOFI, "  de: Nachhaltige Kommunale Finanzen\n", "  de:\n", "title.de", "not empty"),
    "blank text": Damage(NAKOFI, "name: NaKoFi", "name: '  '", "name", "a text that is not empty"),
    "empty list": Damage(NAKOFI, "places: [cottbus]", "places: []", "places", "at least one entry"),
    "empty value of a list": Damage(NAKOFI, "places: [cottbus]", "places:", "places", "a list"),
    # values
    "bad web address": Damage(
        NAKOFI, "programme_page: https://", "programme_page: www.", "programme_page", "begins with http:// or https://"
    ),
    "web address with a space": Damage(
        NAKOFI,
        "page: https://kommunen-innovativ.de/",
        "page: https://kommunen-innovativ.de/a b",
        "programme_page",
        "a web address",
    ),
    "bad month": Damage(NAKOFI, "start: 2017-03", "start: 2017-13", "period.start", "a month as YYYY-MM"),
    "month in words": Damage(NAKOFI, "start: 2017-03", "start: März 2017", "period.start", "a month as YYYY-MM"),
    "month of one digit": Damage(NAKOFI, "start: 2017-03", "start: 2017-3", "period.start", "a month as YYYY-MM"),
    "month as a list": Damage(NAKOFI, "start: 2017-03", "start: [2017]", "period.start", "a month as YYYY-MM"),
    "month as a mapping": Damage(NAKOFI, "start: 2017-03", "start: {year: 2017}", "period.start", "a month as YYYY-MM"),
    "year of long ago": Damage(NAKOFI, "start: 2017-03", "start: 0217", "period.start", "from 1990 to 2100"),
    "money in words": Damage(NAKOFI, "period:", "funding: viel\nperiod:", "funding", "a sum in euros as 331574"),
    "money with cents": Damage(NAKOFI, "period:", "funding: 1000.50\nperiod:", "funding", "a sum in euros as 331574"),
    "end before start": Damage(
        NAKOFI,
        "start: 2017-03\n  seen: 2018-02\n",
        "start: 2017-03\n  end: 2017-02\n",
        "period.end",
        "not before the start",
        at="end: 2017-02",
    ),
    "end in a year before": Damage(
        NAKOFI,
        "start: 2017-03\n  seen: 2018-02\n",
        "start: 2017-03\n  end: 2016\n",
        "period.end",
        "not before the start",
        at="end: 2016",
    ),
    "only one coordinate": Damage(
        "places.yaml", "  lon: 14.3662\n", "", "[{cottbus}]", "lat and lon together", at="id: cottbus"
    ),
    "bad municipality key": Damage("places.yaml", "'12052000'", "120520", "[{cottbus}].ags", "eight digits, or five"),
    "partner that is two things": Damage(
        NAKOFI,
        "  - organisation: tu-dresden\n",
        "  - organisation: tu-dresden\n    text: {de: a, en: b}\n",
        "partners[1]",
        "either organisation or text",
    ),
    # ids and references
    "id with capitals": Damage(NAKOFI, "id: nakofi", "id: NaKoFi", "id", "at most 24 of a-z, 0-9 and hyphens"),
    "id that differs from the file name": Damage(NAKOFI, "id: nakofi", "id: nakofy", "id", "'nakofi', the same as the"),
    "theme that does not exist": Damage(
        NAKOFI, "theme: daten", "theme: zahlen", "theme", "there is no 'zahlen' in themes.yaml"
    ),
    "theme that does not list it": Damage(
        NAKOFI, "theme: daten", "theme: reallabore", "theme", "'reallabore' does not, but 'daten' does"
    ),
    "Verbund that does not exist": Damage(
        "themes.yaml",
        "nakofi, ier-sek]",
        "nakofi, gibtsnicht, ier-sek]",
        "[3].verbuende[3]",
        "no verbuende/gibtsnicht.yaml",
    ),
    "Verbund listed twice": Damage(
        "themes.yaml", "nakofi, ier-sek]", "nakofi, nakofi, ier-sek]", "[3].verbuende[3]", "'nakofi' already is"
    ),
    "place that does not exist": Damage(
        NAKOFI, "[cottbus]", "[cottbus, chosebuz]", "places[1]", "there is no 'chosebuz' in places.yaml"
    ),
    "place listed twice": Damage(NAKOFI, "[cottbus]", "[cottbus, cottbus]", "places[1]", "'cottbus' already is"),
    "disputed place that is sure": Damage(
        "verbuende/buergerfonds.yaml",
        "[witzenhausen]",
        "[felsberg]",
        "disputed[1].places[0]",
        "'felsberg' is one of its `places`",
    ),
    "disputed town that does not exist": Damage(
        "verbuende/buergerfonds.yaml", "[treffurt]", "[trefurt]", "disputed[1].towns[0]", "there is no 'trefurt'"
    ),
    "tie to a place of others": Damage(
        IMONA, "places: [mauth]", "places: [herten]", "where[0].places[0]", "one of its `places`; 'herten' is none"
    ),
    "tied word that does not find it": Damage(
        IMONA, "de: [Mitfahrbank,", "de: [Parkbank,", "where[1].words.de[0]", "listed for; 'Parkbank' is none"
    ),
    "word tied twice": Damage(
        IMONA, "de: [Mitfahrbank,", "de: [Gemeindebus,", "where[1].words.de[0]", "'Gemeindebus' already is"
    ),
    "partner that does not exist": Damage(
        NAKOFI,
        "organisation: tu-dresden",
        "organisation: tu-leipzig",
        "partners[1].organisation",
        "there is no 'tu-leipzig' in organisations.yaml",
    ),
    "coordinator that does not exist": Damage(
        "verbuende/aktvis.yaml",
        "coordinator:\n  organisation: tu-darmstadt",
        "coordinator:\n  organisation: tu-d",
        "coordinator.organisation",
        "there is no 'tu-d' in organisations.yaml",
        at="organisation: tu-d\n",
    ),
    "first coordinator that does not exist": Damage(
        "verbuende/kommonitor.yaml",
        "first: inwis",
        "first: in-wis",
        "coordinator.first",
        "there is no 'in-wis' in organisations.yaml",
    ),
    "Land that does not exist": Damage(
        "places.yaml",
        COTTBUS + "  kind: town\n  land: bb",
        COTTBUS + "  kind: town\n  land: xx",
        "[{cottbus}].land",
        "there is no 'xx' in laender.yaml",
        at="land: xx",
    ),
    "Land of an organisation that does not exist": Damage(
        "organisations.yaml",
        "kind: foundation\n",
        "kind: foundation\n  land: xx\n",
        "[{stiftung-trias}].land",
        "there is no 'xx' in laender.yaml",
        at="land: xx",
    ),
    "id used twice": Damage(
        "organisations.yaml",
        "- id: ecolog\n",
        "- id: difu\n",
        "[{ecolog}].id",
        "'difu' is already in organisations.yaml:",
        at="id: difu\n  name: ECOLOG",
    ),
    "fact used twice": Damage(
        "programme.yaml", "- id: budget", "- id: funder", "facts[{budget}].id", "'funder' already is"
    ),
    "fact within one that is itself within another": Damage(
        "programme.yaml",
        "within: call",
        "within: closing",
        "facts[{applying}].within",
        "'closing' is none",
    ),
    "fact that answers an unknown question word": Damage(
        "programme.yaml",
        "answers: [count, money]",
        "answers: [count, monney]",
        "facts[{budget}].answers[1]",
        "one of 'who', 'when'",
        at="answers: [count, monney]",
    ),
    "fact that is asked for by an unknown question word": Damage(
        "programme.yaml",
        "asked_by: [money, count money]",
        "asked_by: [money, count monney]",
        "facts[{budget}].asked_by[1][1]",
        "one of 'who', 'when'",
        at="asked_by: [money, count monney]",
    ),
    "fact that is asked for by nothing": Damage(
        "programme.yaml",
        "asked_by: [money, count money]",
        "asked_by: [money, '']",
        "facts[{budget}].asked_by[1]",
        "at least one entry",
        at="asked_by: [money, '']",
    ),
    # a place lies in one other at most
    "place within one that does not exist": Damage(
        "places.yaml",
        COTTBUS,
        COTTBUS + "  within: lausitz\n",
        "[{cottbus}].within",
        "no 'lausitz' in places.yaml",
        at="within: lausitz",
    ),
    "place within itself": Damage(
        "places.yaml",
        COTTBUS,
        COTTBUS + "  within: cottbus\n",
        "[{cottbus}].within",
        "cannot lie within itself",
        at="within: cottbus",
    ),
    "place within a part of a town": Damage(
        "places.yaml",
        COTTBUS,
        COTTBUS + "  within: langwaden\n",
        "[{cottbus}].within",
        "lies within no other; 'langwaden' has",
        at="within: langwaden",
    ),
}


def problems(folder: Path) -> tuple[Problem, ...]:
    with pytest.raises(CatalogueError) as caught:
        load(folder)
    assert str(caught.value).splitlines() == [str(problem) for problem in caught.value.problems]
    return caught.value.problems


@pytest.mark.parametrize("damage", DAMAGES.values(), ids=DAMAGES.keys())
def test_damage_is_reported_where_it_is(damage: Damage, folder: Path, catalogue: Catalogue) -> None:
    facts = [fact.id for fact in catalogue.programme.facts]
    positions = {
        "cottbus": list(catalogue.places).index("cottbus"),
        "ecolog": list(catalogue.organisations).index("ecolog"),
        "stiftung-trias": list(catalogue.organisations).index("stiftung-trias"),
        "budget": facts.index("budget"),
        "applying": facts.index("applying"),
    }
    line = damage.do(folder)

    [problem] = problems(folder)

    assert (problem.file, problem.line) == (damage.file, line)
    assert problem.field == damage.field.format_map(positions)
    assert damage.expected in problem.expected


def test_a_verbund_that_no_theme_lists(folder: Path) -> None:
    Damage("themes.yaml", "kommonitor, nakofi, ", "kommonitor, ", "", "").do(folder)
    expected = "the theme that lists 'nakofi' in themes.yaml; 'daten' does not, but no theme does"
    assert problems(folder) == (Problem(NAKOFI, 4, "theme", expected),)


def test_a_circle_of_places_is_reported_at_each(folder: Path, catalogue: Catalogue) -> None:
    first = Damage("places.yaml", COTTBUS, COTTBUS + "  within: zwickau\n", "", "", at="within: zwickau").do(folder)
    zwickau = "- id: zwickau\n  name: Zwickau\n"
    second = Damage("places.yaml", zwickau, zwickau + "  within: cottbus\n", "", "", at="within: cottbus").do(folder)
    ids = list(catalogue.places)
    found = problems(folder)
    assert [(p.file, p.line, p.field) for p in found] == [
        ("places.yaml", first, f"[{ids.index('cottbus')}].within"),
        ("places.yaml", second, f"[{ids.index('zwickau')}].within"),
    ]
    assert all("lies within no other" in p.expected for p in found)


def test_wrong_encoding_names_the_line(folder: Path) -> None:
    path = folder / NAKOFI
    lines = path.read_text("utf-8").splitlines()
    assert "Kämmerei" in lines[41]
    path.write_bytes(b"\n".join(line.encode("latin-1" if n == 41 else "utf-8") for n, line in enumerate(lines)))
    [problem] = problems(folder)
    assert (problem.file, problem.line, problem.field) == (NAKOFI, 42, "")
    assert "UTF-8" in problem.expected


@pytest.mark.parametrize(
    "file", ["programme.yaml", "themes.yaml", "laender.yaml", "places.yaml", "organisations.yaml", "subjects.yaml"]
)
def test_missing_file(file: str, folder: Path) -> None:
    (folder / file).unlink()
    assert problems(folder) == (Problem(file, 1, "", "this file is missing"),)


def test_missing_file_of_a_verbund(folder: Path) -> None:
    (folder / NAKOFI).unlink()
    *of_subjects, problem = problems(folder)
    assert (problem.file, problem.field) == ("themes.yaml", "[3].verbuende[2]")
    assert all("there is no verbuende/nakofi.yaml" in problem.expected for problem in (*of_subjects, problem))
    assert {problem.file for problem in of_subjects} == {"subjects.yaml"}


WOLVES = "    en: [wolf, wolves, wolf pack]\n  main: [lazikn2030]\n"


@pytest.mark.parametrize(
    ("new", "field", "line", "expected"),
    [
        (WOLVES.replace("lazikn2030", "gibtsnicht"), "main[0]", 1, "there is no verbuende/gibtsnicht.yaml"),
        (WOLVES + "  also: [nola, lazikn2030]\n", "also[1]", 2, "'lazikn2030' already is"),
        (WOLVES.replace("2030", "2030, lazikn2030"), "main[1]", 1, "'lazikn2030' already is"),
        (WOLVES.replace("wolf pack", "Biosphere"), "words.en[2]", 0, "'Biosphere' already is one"),
        (WOLVES.replace("main: [lazikn2030]", "also: []"), "main", -2, "a Verbund that deals with it"),
        (WOLVES.replace("wolf, wolves, wolf pack", ""), "words.en", 0, "at least one entry"),
        (WOLVES.replace("main", "mainly"), "mainly", 1, "is not a key that is known here"),
    ],
)
def test_what_is_wrong_with_a_subject_is_told(
    new: str, field: str, line: int, expected: str, folder: Path, catalogue: Catalogue
) -> None:
    number = next(i for i, subject in enumerate(catalogue.subjects) if "wolf" in subject.words.en)
    start = Damage("subjects.yaml", WOLVES, new, "", "").do(folder)
    [problem] = problems(folder)
    assert (problem.field, problem.line) == (f"[{number}].{field}", start + line)
    assert expected in problem.expected


@pytest.mark.parametrize(
    "file", ["programme.yaml", "themes.yaml", "laender.yaml", "organisations.yaml", "subjects.yaml", NAKOFI]
)
@pytest.mark.parametrize("content", ["", "\n\n", "# nothing but a remark\n"])
def test_empty_file(file: str, content: str, folder: Path) -> None:
    (folder / file).write_text(content)
    assert problems(folder) == (Problem(file, 1, "", "a file that is not empty"),)


@pytest.mark.parametrize(
    ("file", "expected"), [("laender.yaml", "a list"), (NAKOFI, "a mapping"), ("themes.yaml", "a list")]
)
def test_file_of_another_shape(file: str, expected: str, folder: Path) -> None:
    (folder / file).write_text("# remark\nnothing of the sort\n")
    [problem] = problems(folder)
    assert (problem.file, problem.line, problem.field) == (file, 2, "")
    assert problem.expected.startswith(expected)


def test_directory_in_place_of_a_file(folder: Path) -> None:
    (folder / "places.yaml").unlink()
    (folder / "places.yaml").mkdir()
    [problem] = problems(folder)
    assert (problem.file, problem.line) == ("places.yaml", 1)
    assert problem.expected.startswith("a file that can be read")


def test_missing_folder_of_the_verbuende(folder: Path) -> None:
    for path in (folder / "verbuende").iterdir():
        path.unlink()
    (folder / "verbuende").rmdir()
    assert problems(folder) == (Problem("verbuende", 1, "", "a folder with one .yaml file for each Verbund"),)


def test_missing_folder(tmp_path: Path) -> None:
    folder = tmp_path / "nowhere"
    assert problems(folder) == (Problem(folder.as_posix(), 1, "", "a folder with the data files"),)


def test_other_file_ending(folder: Path) -> None:
    (folder / NAKOFI).rename(folder / "verbuende/nakofi.yml")
    found = problems(folder)
    assert Problem("verbuende/nakofi.yml", 1, "", "a file name that ends in .yaml") in found


def test_id_used_twice_in_two_files(folder: Path) -> None:
    Damage("verbuende/nola.yaml", "id: nola\n", "id: nakofi\n", "", "").do(folder)
    found = problems(folder)
    assert [(p.file, p.line, p.field) for p in found] == [("verbuende/nola.yaml", 1, "id")] * 2
    assert {p.expected for p in found} == {
        "'nola', the same as the file's name",
        "an id that is used once; 'nakofi' is already in verbuende/nakofi.yaml:1",
    }


def test_several_mistakes_in_several_files_are_reported_together(folder: Path) -> None:
    damages = [
        Damage("laender.yaml", "en: Bavaria}", "eng: Bavaria}", "[1].name.eng", ""),
        Damage("programme.yaml", "website: https://kommunen-innovativ.de\n", "website: kommunen\n", "website", ""),
        Damage("themes.yaml", "nakofi, ier-sek]", "nakofi, gibtsnicht, ier-sek]", "[3].verbuende[3]", ""),
        Damage("verbuende/kif.yaml", "start: 2016-07", "start: 2016-17", "period.start", ""),
        Damage("verbuende/nakofi.yaml", "theme: daten", "theme: zahlen", "theme", ""),
        Damage("verbuende/nakofi.yaml", "[cottbus]", "[chosebuz]", "places[0]", ""),
        Damage("verbuende/nola.yaml", "id: nola\n", "id: [nola\n", "", "", at="name: NoLA"),
    ]
    expected = [(damage.file, damage.do(folder), damage.field) for damage in damages]
    expected.insert(0, ("laender.yaml", expected[0][1], "[1].name.en"))
    assert [(p.file, p.line, p.field) for p in problems(folder)] == expected


def test_broken_file_does_not_make_references_to_it_look_broken(folder: Path) -> None:
    Damage("places.yaml", COTTBUS, "- id: cottbus\n", "", "").do(folder)
    Damage("organisations.yaml", "- id: tu-dresden\n", "- id: TU Dresden\n", "", "").do(folder)
    assert [p.file for p in problems(folder)] == ["organisations.yaml", "places.yaml"]


def test_windows_line_ends_and_byte_order_mark(folder: Path) -> None:
    path = folder / NAKOFI
    text = path.read_text("utf-8")
    path.write_bytes(text.replace("\n", "\r\n").encode("utf-8-sig"))
    assert load(folder).verbuende["nakofi"] == load().verbuende["nakofi"]
    path.write_bytes(text.replace("start: 2017-03", "start: soon").replace("\n", "\r\n").encode("utf-8-sig"))
    assert [p.line for p in problems(folder)] == [33]


KEYS = [*(field.name for field in fields(Verbund)), "de", "en", "start", "end", "x"]
STRUCTURES = st.recursive(
    st.sampled_from(["", "a", "2017-03", "https://a.de", "ä b", "1.5", "nan", "true", "null"]) | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(KEYS),
            inner,
            max_size=6,
        )
    ),
    max_leaves=12,
)


@given(STRUCTURES)
def test_any_content_is_reported_in_words(content: object) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "verbuende").mkdir()
        (folder / "verbuende/a.yaml").write_text(json.dumps(content), "utf-8")
        found = problems(folder)
    missing = [p for p in found if p.expected == "this file is missing"]
    assert [p.file for p in missing] == [
        "laender.yaml",
        "organisations.yaml",
        "places.yaml",
        "programme.yaml",
        "subjects.yaml",
        "themes.yaml",
        "towns.tsv",
    ]
    others = [p for p in found if p not in missing]
    assert others
    for problem in others:
        assert (problem.file, problem.line) == ("verbuende/a.yaml", 1)
        assert problem.expected


def test_bundled_data_lie_beside_the_package_or_in_it() -> None:
    assert (bundled() / "themes.yaml").is_file()
