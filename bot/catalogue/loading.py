"""Read the data files into a `Catalogue`, or say everything that is wrong with them at once."""

from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Generic, TypeVar

from bot.catalogue.catalogue import Catalogue
from bot.catalogue.checking import Trail
from bot.catalogue.models import Subject, Theme, Verbund
from bot.catalogue.organisations import Organisation
from bot.catalogue.places import Land, Place
from bot.catalogue.programme import Programme
from bot.catalogue.reading import Document, FilesError, Problem, checked, read
from bot.catalogue.towns import FILE as TOWNS
from bot.catalogue.towns import read_towns
from bot.catalogue.written import LANGUAGES


class CatalogueError(FilesError):
    """The data files cannot be used."""


def bundled() -> Path:
    """The folder of the data that comes with the bot: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).resolve().parent.parent
    inside = package / "data"
    return inside if inside.is_dir() else package.parent / "data"


def load(folder: Path | None = None) -> Catalogue:
    """The catalogue in `folder` (default: the bundled one).

    Raises:
        CatalogueError: with all mistakes found in any of the files.
    """
    folder = folder or bundled()
    if not folder.is_dir():
        raise CatalogueError([Problem(folder.as_posix(), 1, "", "a folder with the data files")])
    problems: list[Problem] = []
    programme = _entry(Programme, read(folder, "programme.yaml", problems), (), problems)
    themes = _list(Theme, read(folder, "themes.yaml", problems), problems)
    laender = _list(Land, read(folder, "laender.yaml", problems), problems)
    places = _list(Place, read(folder, "places.yaml", problems), problems)
    organisations = _list(Organisation, read(folder, "organisations.yaml", problems), problems)
    subjects = _list(Subject, read(folder, "subjects.yaml", problems), problems)
    verbuende = _verbuende(folder, problems)

    if programme:
        problems += [*_facts_twice(programme), *_facts_within(programme)]
    problems += _taken_twice(laender, places, organisations, themes, verbuende)
    land_ids = _ids("laender.yaml", laender, problems)
    towns = read_towns(folder, land_ids, problems)
    # A Verbund whose file is broken exists all the same.
    stems = {path.stem for path in folder.glob("verbuende/*.yaml")}
    verbund_ids = stems | {entry.model.id for entry in verbuende} if stems else _Anything()
    known_subjects = not any(problem.file == "subjects.yaml" for problem in problems)
    problems += [*_words_twice(subjects), *_broken_subjects(subjects, verbund_ids)]
    for verbund in verbuende:
        problems += _broken_ties(verbund, [entry.model for entry in subjects] if known_subjects else None)
    problems += _broken_references(
        themes,
        verbuende,
        places,
        organisations,
        land_ids=land_ids,
        place_ids=_ids("places.yaml", places, problems),
        town_ids=_Anything() if any(one.file == TOWNS for one in problems) else {town.id for town in towns},
        organisation_ids=_ids("organisations.yaml", organisations, problems),
        theme_ids=_ids("themes.yaml", themes, problems),
        verbund_ids=verbund_ids,
    )
    if problems or programme is None:
        raise CatalogueError(problems)
    return Catalogue(
        programme.model,
        (entry.model for entry in themes),
        (entry.model for entry in verbuende),
        (entry.model for entry in laender),
        (entry.model for entry in places),
        (entry.model for entry in organisations),
        towns,
        datetime.now(UTC).date(),
        (entry.model for entry in subjects),
    )


M = TypeVar("M")


@dataclass(frozen=True, slots=True)
class _Entry(Generic[M]):
    """A model, and where it was read."""

    model: M
    document: Document
    trail: Trail = ()

    def problem(self, trail: Trail, expected: str) -> Problem:
        return self.document.problem((*self.trail, *trail), expected)


def _entry(model: type[M], document: Document | None, trail: Trail, problems: list[Problem]) -> _Entry[M] | None:
    found = checked(model, document, trail, problems)
    return None if document is None or found is None else _Entry(found, document, trail)


def _list(model: type[M], document: Document | None, problems: list[Problem]) -> list[_Entry[M]]:
    if document is None:
        return []
    if not isinstance(document.data, list):
        problems.append(document.problem((), "a list (each entry begins with '- ')"))
        return []
    entries = (_entry(model, document, (index,), problems) for index in range(len(document.data)))
    return [entry for entry in entries if entry]


def _verbuende(folder: Path, problems: list[Problem]) -> list[_Entry[Verbund]]:
    found = []
    paths = sorted((folder / "verbuende").glob("*.yaml"))
    if not paths:
        problems.append(Problem("verbuende", 1, "", "a folder with one .yaml file for each Verbund"))
    problems += [
        Problem(f"verbuende/{path.name}", 1, "", "a file name that ends in .yaml")
        for path in sorted((folder / "verbuende").glob("*.yml"))
    ]
    for path in paths:
        entry = _entry(Verbund, read(folder, f"verbuende/{path.name}", problems), (), problems)
        if entry:
            found.append(entry)
            if entry.model.id != path.stem:
                problems.append(entry.problem(("id",), f"'{path.stem}', the same as the file's name"))
    return found


_Entries = (
    Sequence[_Entry[Land]]
    | Sequence[_Entry[Place]]
    | Sequence[_Entry[Organisation]]
    | Sequence[_Entry[Theme]]
    | Sequence[_Entry[Verbund]]
)


def _taken_twice(*lists: _Entries) -> Iterator[Problem]:
    for entries in lists:
        first: dict[str, str] = {}
        for entry in entries:
            id_ = entry.model.id
            here = entry.problem(("id",), "")
            if id_ in first:
                yield replace(here, expected=f"an id that is used once; '{id_}' is already in {first[id_]}")
            first.setdefault(id_, f"{here.file}:{here.line}")


def _facts_twice(programme: _Entry[Programme]) -> Iterator[Problem]:
    known: set[str] = set()
    for index, fact in enumerate(programme.model.facts):
        if fact.id in known:
            yield programme.problem(("facts", index, "id"), f"an id that is used once; '{fact.id}' already is")
        known.add(fact.id)


def _facts_within(programme: _Entry[Programme]) -> Iterator[Problem]:
    """Facts that are more about another one, which must be there and stand by itself."""
    wider = {fact.id for fact in programme.model.facts if fact.within is None}
    for index, fact in enumerate(programme.model.facts):
        if fact.within is not None and fact.within not in wider:
            expected = f"a fact without a `within` of its own; '{fact.within}' is none"
            yield programme.problem(("facts", index, "within"), expected)


def _words_twice(subjects: list[_Entry[Subject]]) -> Iterator[Problem]:
    for language in LANGUAGES:
        known: set[str] = set()
        for subject in subjects:
            for index, word in enumerate(subject.model.words[language]):
                if word.casefold() in known:
                    expected = f"a word of one subject only; '{word}' already is one"
                    yield subject.problem(("words", language, index), expected)
                known.add(word.casefold())


def _ids(file: str, entries: _Entries, problems: Iterable[Problem]) -> Container[str]:
    """The ids in a file; any id if the file is broken, or each reference to it would look broken as well."""
    if any(problem.file == file for problem in problems):
        return _Anything()
    return {entry.model.id for entry in entries}


class _Anything:
    """Contains whatever is asked for."""

    def __contains__(self, item: object) -> bool:
        return True


def _broken_references(
    themes: list[_Entry[Theme]],
    verbuende: list[_Entry[Verbund]],
    places: list[_Entry[Place]],
    organisations: list[_Entry[Organisation]],
    *,
    land_ids: Container[str],
    place_ids: Container[str],
    town_ids: Container[str],
    organisation_ids: Container[str],
    theme_ids: Container[str],
    verbund_ids: Container[str],
) -> Iterator[Problem]:
    yield from _broken_laender(places, land_ids)
    yield from _broken_laender(organisations, land_ids)
    yield from _broken_places(places, place_ids)
    yield from _broken_themes(themes, verbund_ids)
    listed_in: dict[str, list[str]] = {}
    for theme in themes:
        for id_ in theme.model.verbuende:
            listed_in.setdefault(id_, []).append(theme.model.id)
    for verbund in verbuende:
        model = verbund.model
        yield from _broken_parts(verbund, place_ids, organisation_ids)
        yield from _broken_disputes(verbund, place_ids, town_ids)
        if model.theme not in theme_ids:
            yield verbund.problem(("theme",), f"a theme that exists; there is no '{model.theme}' in themes.yaml")
        elif model.id != Path(verbund.document.file).stem or isinstance(theme_ids, _Anything):
            continue
        elif model.theme not in listed_in.get(model.id, ()):
            others = " and ".join(f"'{id_}'" for id_ in listed_in.get(model.id, ())) or "no theme"
            expected = f"the theme that lists '{model.id}' in themes.yaml; '{model.theme}' does not, but {others} does"
            yield verbund.problem(("theme",), expected)


def _broken_laender(
    entries: list[_Entry[Place]] | list[_Entry[Organisation]], land_ids: Container[str]
) -> Iterator[Problem]:
    for entry in entries:
        land = entry.model.land
        if land is not None and land not in land_ids:
            yield entry.problem(("land",), f"a Land that exists; there is no '{land}' in laender.yaml")


def _broken_places(places: list[_Entry[Place]], place_ids: Container[str]) -> Iterator[Problem]:
    nested = {place.model.id for place in places if place.model.within}
    for place in places:
        model = place.model
        if model.within is None:
            continue
        if model.within not in place_ids:
            yield place.problem(("within",), f"a place that exists; there is no '{model.within}' in places.yaml")
        elif model.within == model.id:
            yield place.problem(("within",), "another place; this one cannot lie within itself")
        elif model.within in nested:
            expected = f"a place that lies within no other; '{model.within}' has a `within` of its own"
            yield place.problem(("within",), expected)


def _broken_themes(themes: list[_Entry[Theme]], verbund_ids: Container[str]) -> Iterator[Problem]:
    listed: set[str] = set()
    for theme in themes:
        yield from _broken_list(theme, "verbuende", theme.model.verbuende, verbund_ids, listed)


def _broken_subjects(subjects: list[_Entry[Subject]], verbund_ids: Container[str]) -> Iterator[Problem]:
    for subject in subjects:
        listed: set[str] = set()
        yield from _broken_list(subject, "main", subject.model.main, verbund_ids, listed)
        yield from _broken_list(subject, "also", subject.model.also, verbund_ids, listed)


def _broken_list(
    entry: _Entry[Theme] | _Entry[Subject], field: str, ids: Iterable[str], known: Container[str], listed: set[str]
) -> Iterator[Problem]:
    """What is wrong with a list of Verbünde that are not `listed` yet; these are then."""
    for index, id_ in enumerate(ids):
        if id_ not in known:
            yield entry.problem((field, index), f"a Verbund that exists; there is no verbuende/{id_}.yaml")
        if id_ in listed:
            yield entry.problem((field, index), f"a Verbund that is listed once; '{id_}' already is")
        listed.add(id_)


def _broken_parts(
    verbund: _Entry[Verbund], place_ids: Container[str], organisation_ids: Container[str]
) -> Iterator[Problem]:
    model = verbund.model
    for index, id_ in enumerate(model.places):
        if id_ not in place_ids:
            yield verbund.problem(("places", index), f"a place that exists; there is no '{id_}' in places.yaml")
        if id_ in model.places[:index]:
            yield verbund.problem(("places", index), f"a place that is listed once; '{id_}' already is")
    named: list[tuple[Trail, str | None]] = [
        (("partners", i, "organisation"), p.organisation) for i, p in enumerate(model.partners)
    ]
    if model.coordinator:
        named.append((("coordinator", "organisation"), model.coordinator.organisation))
        named.append((("coordinator", "first"), model.coordinator.first))
    for where, organisation in named:
        if organisation and organisation not in organisation_ids:
            expected = f"an organisation that exists; there is no '{organisation}' in organisations.yaml"
            yield verbund.problem(where, expected)


def _broken_disputes(
    verbund: _Entry[Verbund], place_ids: Container[str], town_ids: Container[str]
) -> Iterator[Problem]:
    """What is wrong with what sources disagree on: what does not exist, or is told to be so as well."""
    for index, dispute in enumerate(verbund.model.disputed):
        for i, id_ in enumerate(dispute.places):
            if id_ not in place_ids:
                expected = f"a place that exists; there is no '{id_}' in places.yaml"
                yield verbund.problem(("disputed", index, "places", i), expected)
            if id_ in verbund.model.places:
                expected = f"a place that is not sure; '{id_}' is one of its `places`"
                yield verbund.problem(("disputed", index, "places", i), expected)
        for i, id_ in enumerate(dispute.towns):
            if id_ not in town_ids:
                expected = f"a town that exists; there is no '{id_}' in towns.tsv"
                yield verbund.problem(("disputed", index, "towns", i), expected)


def _broken_ties(verbund: _Entry[Verbund], subjects: Iterable[Subject] | None) -> Iterator[Problem]:
    """What is wrong with what a Verbund did in some of its places only: other places, or words that do not find it.

    Without the subjects, it is not known which words find it.
    """
    model = verbund.model
    for index, tie in enumerate(model.where):
        for i, id_ in enumerate(tie.places):
            if id_ not in model.places:
                yield verbund.problem(("where", index, "places", i), f"one of its `places`; '{id_}' is none")
    for language in LANGUAGES:
        finding = set(map(str.casefold, model.found_by(language)))
        listed = (word for one in subjects or () if model.id in one.verbuende for word in one.words[language])
        finding.update(map(str.casefold, listed))
        tied: set[str] = set()
        for index, tie in enumerate(model.where):
            for i, word in enumerate(tie.words[language]):
                here = ("where", index, "words", language, i)
                if subjects is not None and word.casefold() not in finding:
                    expected = (
                        f"a key word, a search word or a word of a subject that it is listed for; '{word}' is none"
                    )
                    yield verbund.problem(here, expected)
                if word.casefold() in tied:
                    yield verbund.problem(here, f"a word that is tied to places once; '{word}' already is")
                tied.add(word.casefold())
