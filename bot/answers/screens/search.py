"""Searches: by subject, theme, Land, place and organisation, all combined."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from typing import Any, Final

from markupsafe import Markup

from bot.answers.screen import Go
from bot.answers.screens import facts
from bot.answers.screens.layout import MOST_NAMES, Draft, bold, bullet, grid, paragraph, quote, row, shorten
from bot.answers.screens.paging import pager, turn
from bot.answers.screens.view import View
from bot.catalogue import Verbund
from bot.questions import kinds
from bot.questions.folding import tokens

_PAGE_SIZE: Final = 8
_REASONS: Final = 3
"""So many places or words say why a Verbund was found; more would be a list of their own."""
_LABEL: Final = 28
"""Characters of a search on its button, where a number follows."""
_FILTERS: Final = ("words", "themes", "laender", "places", "organisations")


@dataclass(frozen=True, slots=True)
class _Found:
    """A Verbund that passes the filters; `complete` says that all words were met, not only some."""

    verbund: Verbund
    complete: bool = True


def search(view: View, question: kinds.Search) -> Draft:
    """What was found, with reasons; or, honestly, nothing, and what is near."""
    found = _find(view, question)
    if not found:
        return _nothing(view, question)
    page = turn(found, question.page, _PAGE_SIZE)
    key = "search-found" if found[0].complete else "search-partly"
    heading = view.t(key, count=len(found), filters=_describe(view, question), page=page.number, pages=page.count)
    lines = (
        bullet(Markup(" – ").join(filter(None, (bold(entry.verbund.name), Markup("; ").join(reasons)))))
        for entry in page.entries
        for reasons in (_reasons(view, question, entry.verbund),)
    )
    rows = (
        *grid(view.to_verbund(entry.verbund) for entry in page.entries),
        pager(view, page, lambda number: replace(question, page=number)),
        row(view.to("button-search", kinds.SearchHelp()), view.to("button-laender", kinds.AllLaender())),
    )
    blocks = [paragraph(heading), paragraph(*lines)]
    if page.count > 1:
        names = Markup(", ").join(entry.verbund.name for entry in found[:MOST_NAMES])
        blocks.append(quote((view.t("at-a-glance"), names)))
    return Draft(tuple(blocks), rows)


def has_filter(question: kinds.Search) -> bool:
    """Whether anything is searched for at all."""
    return any(getattr(question, name) for name in _FILTERS)


def subjects(view: View, limit: int = 12) -> tuple[str, ...]:
    """Keywords that between them lead to as many different Verbünde as possible, from A to Z."""
    return tuple(sorted(view.subjects[:limit], key=str.casefold))


def to_subject(view: View, keyword: str) -> Go | None:
    """A button that searches for a keyword."""
    return view.go(keyword, kinds.Search(words=folded(keyword)))


def folded(phrase: str) -> tuple[str, ...]:
    """A phrase as words to search for."""
    return tuple(token.folded for token in tokens(phrase))


def _find(view: View, question: kinds.Search) -> tuple[_Found, ...]:
    """The Verbünde that pass all filters. If some have all the words, only those."""
    passing = _passing(view, question)
    if not question.words:
        return tuple(map(_Found, view.catalogue.in_order(passing or ())))
    hits = (hit for hit in view.topics.search(question.words) if passing is None or hit.verbund in passing)
    found = tuple(_Found(view.catalogue.verbuende[hit.verbund], hit.complete) for hit in hits)
    return tuple(entry for entry in found if entry.complete) or found


def _describe(view: View, question: kinds.Search) -> Markup:
    """The filters, as the catalogue calls them."""
    catalogue = view.catalogue
    filters: dict[kinds.Filter, Iterable[str]] = {
        "themes": (view.of(theme.title) for theme in view.themes(question.themes)),
        "laender": (view.land(catalogue.laender[id_]) for id_ in question.laender),
        "places": (catalogue.places[id_].name for id_ in question.places),
        "organisations": (catalogue.organisations[id_].name for id_ in question.organisations),
    }
    described = [Markup(", ").join(map(view.spelling, question.words))]
    for name, values in filters.items():
        if phrase := view.join(values, last="or"):
            described.append(view.t("not", what=phrase) if name in question.excluding else phrase)
    return Markup(" · ").join(filter(None, described))


def _passing(view: View, question: kinds.Search) -> frozenset[str] | None:
    """Ids of the Verbünde that pass all filters but the words; None where there is no other filter."""
    catalogue = view.catalogue
    filters: dict[kinds.Filter, Iterable[Iterable[str]]] = {
        "themes": (theme.verbuende for theme in view.themes(question.themes)),
        "laender": ((v.id for v in catalogue.verbuende_in(catalogue.laender[id_])) for id_ in question.laender),
        "places": (catalogue.verbuende_at(catalogue.places[id_]) for id_ in question.places),
        "organisations": (catalogue.verbuende_with(catalogue.organisations[id_]) for id_ in question.organisations),
    }
    passing: frozenset[str] | None = None
    for name, met in filters.items():
        if getattr(question, name):
            meeting = frozenset(chain.from_iterable(met))
            if name in question.excluding:
                passing = (frozenset(catalogue.verbuende) if passing is None else passing) - meeting
            else:
                passing = meeting if passing is None else passing & meeting
    return passing


def _reasons(view: View, question: kinds.Search, verbund: Verbund) -> tuple[Markup, ...]:
    """Why a Verbund was found: its words that matched, where it worked, who took part."""
    words = view.topics.reasons(question.words, verbund.id, view.language)
    worked_at = view.catalogue.places_of(verbund)
    inside = {inner for id_ in question.places for inner in view.catalogue.within(view.catalogue.places[id_])}
    # The theme is in the heading, and the same for all.
    met = (
        tuple(place.name for place in worked_at if place.land in question.laender),
        tuple(place.name for place in worked_at if place.id in inside),
        _parts(view, verbund, question.organisations),
    )
    said = (view.t("reason-words", words=view.some(words, _REASONS)),) if words else ()
    return (*said, *dict.fromkeys(view.some(names, _REASONS) for names in met if names))


def _parts(view: View, verbund: Verbund, organisations: Sequence[str]) -> tuple[str, ...]:
    """The parts these organisations had in a Verbund; with their names where several are asked for."""
    parts = ((id_, facts.part(view, verbund, id_)) for id_ in organisations)
    if len(organisations) == 1:
        return tuple(part for _, part in parts if part)
    named = view.catalogue.organisations
    return tuple(f"{named[id_].name} ({part})" for id_, part in parts if part)


def _nothing(view: View, question: kinds.Search) -> Draft:
    lines = [view.t("search-nothing", filters=_describe(view, question))]
    if buttons := grid(_wider(view, question)):
        lines.append(view.t("search-wider"))
    elif buttons := grid(_related(view, question.words)):
        lines.append(view.t("search-themes"))
    ways_on = grid(
        (
            view.to("button-search", kinds.SearchHelp()),
            view.to("button-laender", kinds.AllLaender()),
            view.to("button-themes", kinds.AllThemes()),
        )
    )
    return Draft(tuple(map(paragraph, lines)), (*buttons, *ways_on))


def _wider(view: View, question: kinds.Search) -> Iterator[Go | None]:
    """Searches with one filter less that do find something; for a place alone, its Land."""
    given = [name for name in _FILTERS if getattr(question, name)]
    if given == ["places"] and not question.excluding:
        laender = dict.fromkeys(view.catalogue.places[id_].land for id_ in question.places)
        wider = [kinds.Search(laender=tuple(laender))]
    else:
        wider = [_dropping(question, name) for name in given if len(given) > 1]
    for search_ in wider:
        if found := [entry for entry in _find(view, search_) if entry.complete]:
            label = shorten(_describe(view, search_).unescape(), _LABEL)
            yield view.go(f"{label} ({len(found)})", search_)


def _dropping(question: kinds.Search, name: str) -> kinds.Search:
    changed: dict[str, Any] = {name: (), "count": False, "page": 1}
    wider = replace(question, **changed)
    return replace(wider, excluding=tuple(filter_ for filter_ in wider.excluding if filter_ != name))


def _related(view: View, words: Sequence[str]) -> tuple[Go | None, ...]:
    """The themes that have one of the words among their keywords."""
    return tuple(
        view.to_theme(theme)
        for theme in view.catalogue.themes.values()
        if any(word in folded(keyword) for word in words for keyword in (*theme.keywords.de, *theme.keywords.en))
    )
