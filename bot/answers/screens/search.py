"""Searches: by subject, theme, Land, place and organisation, all combined."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from itertools import chain
from typing import Final, NamedTuple

from markupsafe import Markup, escape

from bot.answers.screen import Go
from bot.answers.screens import facts, nearest
from bot.answers.screens.cards import hint
from bot.answers.screens.filters import FILTERS, Named, alternatives, given, has_filter, role, without
from bot.answers.screens.layout import (
    MOST_NAMES,
    Block,
    Draft,
    bold,
    bullet,
    grid,
    italic,
    paragraph,
    quote,
    row,
    shorten,
)
from bot.answers.screens.paging import pager, turn
from bot.answers.screens.view import View
from bot.catalogue import Verbund
from bot.questions import kinds
from bot.questions.folding import folded
from bot.questions.spans import Span
from bot.questions.towns import short

_PAGE_SIZE: Final = 8
_FEW: Final = 3
"""Of so many Verbünde everything that is asked of them is told at once."""
_REASONS: Final = 3
"""So many places or words say why a Verbund was found; more would be a list of their own."""
_LABEL: Final = 28
"""Characters of a search on its button, where a number follows."""


class _Found(NamedTuple):
    """A Verbund that passes the filters; `complete` says that all words were met, not only some."""

    verbund: Verbund
    complete: bool = True
    timed: bool = True
    """Whether its run time is known well enough to say that it fits the times asked for."""
    named: bool = True
    """Whether all that took part are known by name, where those are asked for that did without somebody."""

    @property
    def sure(self) -> bool:
        """Whether enough is known to say that it passes all filters."""
        return self.timed and self.named


def search(view: View, question: kinds.Search) -> Draft:
    """What was found, with reasons; or, honestly, nothing, and what is near."""
    asked, question = question, _without_towns_aside(view, question)
    strange, question = _without_strange_words(view, question)
    found = _find(view, question)
    if not found:
        return _nothing(view, question)
    page = turn(found, question.page, _PAGE_SIZE)
    key = "search-found" if found[0].complete or question.either else "search-partly"
    if question.like:
        key = "search-like"
    filters = _describe(view, question, located=True)
    heading = view.t(key, count=len(found), filters=filters, page=page.number, pages=page.count)
    entries = [tuple(_lines(view, question, entry.verbund, few=len(found) <= _FEW)) for entry in page.entries]
    apart = any(len(lines) > 1 for lines in entries)
    listed = [paragraph(*lines) for lines in entries] if apart else [paragraph(*chain(*entries))]
    rows = (
        *grid(view.to_verbund(entry.verbund) for entry in page.entries),
        pager(view, page, lambda number: replace(asked, page=number)),
        row(view.to("button-search", kinds.SearchHelp()), view.to("button-laender", kinds.AllLaender())),
    )
    told = (*_unmet(view, () if question.like else strange), *_counted(view, question, found))
    notes = (*_seats(view, question), *_doubtful(view, question), *_in_programme(view, question))
    blocks = [paragraph(heading), *told, *listed, *notes]
    if asked.towns:
        blocks.insert(1, paragraph(_no_verbund_in(view, asked.towns)))
    if page.count > 1:
        names = escape(", ".join(entry.verbund.name for entry in found[:MOST_NAMES]))
        blocks.append(quote((view.t("at-a-glance"), names)))
    return Draft(tuple(blocks), rows)


def _lines(view: View, question: kinds.Search, verbund: Verbund, *, few: bool) -> Iterator[Markup]:
    """A Verbund, why it was found, and the facts that are asked of each: all of `few`, else those that a line tells."""
    reasons = Markup("; ").join(_reasons(view, question, verbund))
    yield bullet(Markup(" – ").join(filter(None, (bold(verbund.name), reasons))))
    for fact in question.facts:
        if few or fact in kinds.BRIEF:
            yield from facts.known(view, verbund, fact) or (facts.unknown(view, verbund, fact),)


def _in_programme(view: View, question: kinds.Search) -> Iterator[Block]:
    """What the facts of the programme tell of an organisation that is asked about and of nothing else."""
    alone = kinds.Search(organisations=question.organisations, page=question.page, count=question.count)
    if len(question.organisations) != 1 or question != alone:
        return
    organisation = view.catalogue.organisations[question.organisations[0]]
    for fact in view.catalogue.programme.facts:
        text = view.of(fact.text)
        if any(name in text for name in (organisation.name, *organisation.aliases)):
            yield paragraph(bold(view.of(fact.label)), escape(view.of(fact.text)))


def subjects(view: View, limit: int = 12) -> tuple[str, ...]:
    """Keywords that between them lead to as many different Verbünde as possible, from A to Z."""
    return tuple(sorted(view.subjects[:limit], key=str.casefold))


def to_subject(view: View, keyword: str) -> Go | None:
    """A button that searches for a keyword."""
    return view.go(keyword, kinds.Search(words=folded(keyword)))


def _find(view: View, question: kinds.Search) -> tuple[_Found, ...]:
    """The Verbünde that pass all filters. If some have all the words, only those; first those that are described."""
    found = tuple(entry for entry in _candidates(view, question) if entry.sure)
    if question.like:
        return tuple(sorted(found, key=lambda entry: entry.verbund.id not in question.like))
    if question.either:
        return found
    return tuple(entry for entry in found if entry.complete) or found


def _describe(view: View, question: kinds.Search, *, located: bool = False) -> Markup:
    """The filters, as the catalogue calls them; `located`: places with their Länder."""
    called = {filter_.field: [filter_.called(view, value) for value in filter_.values(question)] for filter_ in FILTERS}
    if located and not question.laender:
        called["places"] = [view.place(view.catalogue.places[id_]) for id_ in question.places]
    if alternatives(view, question):
        called["places"] = [*called.pop("laender"), *called["places"]]
    phrases = (
        phrase
        for filter_ in FILTERS
        if (names := called.get(filter_.field))
        for phrase in filter_.told(view, question, Named(names, filter_.leaves_out(question)))
    )
    return Markup(" · ").join(phrases)


def _spans(question: kinds.Search) -> tuple[Span, ...]:
    return tuple(span for text in question.times if (span := Span.parse(text)))


def _doubtful(view: View, question: kinds.Search) -> Iterator[Block]:
    """A word on those that might belong here too, if more were known: when they ran, or who took part."""
    doubtful = [entry for entry in _candidates(view, question) if entry.complete and not entry.sure]
    untimed = [entry.verbund.name for entry in doubtful if not entry.timed]
    unnamed = [entry.verbund.name for entry in doubtful if entry.timed]
    for key, names in (("times-unknown", untimed), ("sorts-unknown", unnamed)):
        if names:
            told = Markup(", ").join(names)
            yield paragraph(view.t(key, count=len(names), names=told, role=role(question)))


def _seats(view: View, question: kinds.Search) -> Iterator[Block]:
    """That organisations found beside a Land or place took part in what was done there, and may sit elsewhere."""
    there = {name for name in ("laender", "places") if getattr(question, name)} - set(question.excluding)
    if question.sorts and "sorts" not in question.excluding and there:
        yield paragraph(italic(view.t("seats-elsewhere", role=role(question))))


def _candidates(view: View, question: kinds.Search) -> Iterator[_Found]:
    """The Verbünde that pass all filters, and those that may, for all that is known of them."""
    passing = _passing(view, question)
    without = bool(question.sorts) and "sorts" in question.excluding
    for found in _by_words(view, question, passing):
        timed = _is_timed(question, found.verbund)
        if timed is not False:
            named = not without or _is_all_known(found.verbund, leading=question.leading)
            yield found._replace(timed=timed is True, named=named)


def _is_timed(question: kinds.Search, verbund: Verbund) -> bool | None:
    """Whether a Verbund ran at the times asked for, or did not where that is asked; None where it is not known."""
    holds = {span.holds(verbund.period) for span in _spans(question)}
    meets = False if False in holds else None if None in holds else True
    return not meets if "times" in question.excluding and meets is not None else meets


def _is_all_known(verbund: Verbund, *, leading: bool) -> bool:
    """Whether all partners of a Verbund are known by name or, with `leading`, who coordinated it."""
    if leading:
        return verbund.coordinator is not None
    return bool(verbund.partners) and not any(partner.text for partner in verbund.partners)


def _by_words(view: View, question: kinds.Search, passing: frozenset[str] | None) -> Iterator[_Found]:
    yield from (
        _Found(verbund) for verbund in view.verbuende(question.like) if passing is None or verbund.id in passing
    )
    if question.like and not question.words:
        return
    if not question.words:
        yield from map(_Found, view.catalogue.in_order(view.catalogue.verbuende if passing is None else passing))
        return
    hits = view.topics.search_either(question.words) if question.either else view.topics.search(question.words)
    for hit in hits:
        if hit.verbund not in question.like and (passing is None or hit.verbund in passing):
            yield _Found(view.catalogue.verbuende[hit.verbund], hit.complete)


def _passing(view: View, question: kinds.Search) -> frozenset[str] | None:
    """Ids of the Verbünde that pass all filters but words and times; None where there is no other filter."""
    wanted: dict[str, frozenset[str]] = {}
    left_out: set[str] = set()
    for filter_ in FILTERS:
        if filter_.met is None or not filter_.values(question):
            continue
        if filter_.leaves_out(question):
            left_out.update(filter_.met(view, question))
        else:
            wanted[filter_.field] = frozenset(filter_.met(view, question))
    if alternatives(view, question):
        wanted["places"] |= wanted.pop("laender")
    if not wanted and not left_out:
        return None
    return frozenset.intersection(*wanted.values() or (frozenset(view.catalogue.verbuende),)) - left_out


def _reasons(view: View, question: kinds.Search, verbund: Verbund) -> tuple[Markup, ...]:
    """Why a Verbund was found: its words that matched, where it worked, who took part."""
    worked_at = view.catalogue.places_of(verbund)
    inside = {inner for id_ in question.places for inner in view.catalogue.within(view.catalogue.places[id_])}
    if verbund.id in question.like:
        return (escape(hint(view, verbund)),)
    # The theme is in the heading, and the same for all.
    met = (
        tuple(place.name for place in worked_at if place.land in question.laender and place.id not in inside),
        tuple(place.name for place in worked_at if place.id in inside),
        _parts(view, verbund, question.organisations),
        _of_sorts(view, question, verbund),
    )
    said = reason(view, question.words, verbund)
    when = (view.dates(verbund.period),) if question.times else ()
    return (*said, *dict.fromkeys(view.some(names, _REASONS) for names in met if names), *when)


def reason(view: View, words: Sequence[str], verbund: Verbund) -> tuple[Markup, ...]:
    """The words of its description that made a Verbund a hit."""
    shown = view.topics.reasons(words, verbund.id, view.language)
    return (view.t("reason-words", words=view.some(shown, _REASONS)),) if shown else ()


def _parts(view: View, verbund: Verbund, organisations: Sequence[str]) -> tuple[str, ...]:
    """The parts these organisations had in a Verbund; with their names where several are asked for."""
    parts = ((id_, facts.part(view, verbund, id_)) for id_ in organisations)
    if len(organisations) == 1:
        return tuple(part for _, part in parts if part)
    named = view.catalogue.organisations
    return tuple(f"{named[id_].name} ({part})" for id_, part in parts if part)


def _of_sorts(view: View, question: kinds.Search, verbund: Verbund) -> tuple[str, ...]:
    """The organisations of the kinds asked for that took part or, with `leading`, coordinated; see `_parts` for those
    asked for by name.
    """
    if not question.sorts or "sorts" in question.excluding:
        return ()
    others = (
        other
        for other in view.catalogue.organisations_of(verbund)
        if other.kind in question.sorts and other.id not in question.organisations
    )
    return tuple(
        f"{other.name} ({facts.part(view, verbund, other.id)})"
        for other in others
        if verbund.id in view.catalogue.verbuende_with(other, leading=question.leading)
    )


def _without_towns_aside(view: View, question: kinds.Search) -> kinds.Search:
    """A search without towns that stand beside other places ("in Hessen und München"): they only add nothing.

    A Land that a town lies in makes the town clearer, and is no other place.
    """
    own = {view.catalogue.towns[id_].land for id_ in question.towns}
    elsewhere = bool(question.laender) and "laender" not in question.excluding and own.isdisjoint(question.laender)
    return replace(question, towns=()) if question.places or elsewhere else question


def _counted(view: View, question: kinds.Search, found: Sequence[_Found]) -> Iterator[Block]:
    """How many there are in each of several Länder, where somebody asks how many."""
    if not question.count or len(question.laender) < 2 or "laender" in question.excluding:
        return
    ids = {entry.verbund.id for entry in found}
    counts = []
    for land in map(view.catalogue.laender.__getitem__, question.laender):
        there = ids.intersection(view.catalogue.ids_in(land))
        counts.append(Markup("{}: {}").format(view.land(land), len(there)))
    yield paragraph(Markup(" · ").join(counts))


def _without_strange_words(view: View, question: kinds.Search) -> tuple[tuple[str, ...], kinds.Search]:
    """The words that are in no description, and a search without them; with them, where there are no others."""
    known = tuple(word for word in question.words if view.topics.weight(word) is not None)
    if not known or len(known) == len(question.words):
        return (), question
    return tuple(word for word in question.words if word not in known), replace(question, words=known)


def _unmet(view: View, strange: Sequence[str]) -> Iterator[Block]:
    """That some of the words are in no description."""
    if strange:
        yield paragraph(view.t("search-unmet", words=view.join(map(view.spelling, strange), last="or")))


def _no_verbund_in(view: View, towns: Sequence[str]) -> Markup:
    names = view.join(bold(view.town(view.catalogue.towns[id_])) for id_ in towns)
    return view.t("no-verbund-in-towns", count=len(towns), names=names)


def _nothing(view: View, question: kinds.Search) -> Draft:
    """That nothing was found, what is nearest, and searches that do find something."""
    where = nearest.origins(view, question)
    anywhere = _anywhere(view, question) if where else question
    near = nearest.nearest(view, where, _fitting(view, anywhere)) if where else ()
    if near and question.towns:
        lines = [_no_verbund_in(view, question.towns)]
    else:
        lines = [view.t("search-nothing", filters=_describe(view, question))]
    around = tuple(nearest.told(view, where, near, _describe(view, anywhere)))
    if not has_filter(anywhere):
        around = (*_named_after(view, question.towns), *around)
    doubtful = tuple(_doubtful(view, question))
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
    first, *others = map(paragraph, lines)
    to_near = grid(map(view.to_verbund, dict.fromkeys(verbund for entry in near for verbund in entry.verbuende)))
    return Draft((first, *around, *doubtful, *others), (*to_near, *buttons, *ways_on))


def _fitting(view: View, question: kinds.Search) -> Set[str]:
    """Ids of the Verbünde that would be found; all of them where nothing else is asked for."""
    if not has_filter(question):
        return view.catalogue.verbuende.keys()
    return {entry.verbund.id for entry in _find(view, question) if entry.complete}


def _named_after(view: View, towns: Sequence[str]) -> Iterator[Block]:
    """The organisations with a town in their name that took part: who asks for the town may have heard of them."""
    catalogue = view.catalogue
    names = [folded(short(catalogue.towns[id_].name)) for id_ in towns]
    called = {id_ for name in names for id_ in view.organisations_called(name)}
    lines = [
        view.t(
            "town-organisation",
            name=bold(organisation.name),
            names=view.some([verbund.name for verbund in catalogue.in_order(with_it)], _REASONS),
        )
        for organisation in (catalogue.organisations[id_] for id_ in sorted(called))
        if (with_it := catalogue.verbuende_with(organisation))
    ]
    if lines:
        yield paragraph(*map(bullet, lines[:_REASONS]))


def _anywhere(view: View, question: kinds.Search) -> kinds.Search:
    """A search that finds nothing where it looks, but wherever else."""
    if question.towns or question.places:
        question = without(question, "towns", "places")
    laender = [view.catalogue.laender[id_] for id_ in question.laender]
    empty = "laender" not in question.excluding and not any(map(view.catalogue.ids_in, laender))
    return without(question, "laender") if empty else question


def _wider(view: View, question: kinds.Search) -> Iterator[Go | None]:
    """Searches with one filter less that do find something; for a place or town, its Land."""
    catalogue = view.catalogue
    names = given(question)
    laender = dict.fromkeys(
        [catalogue.places[id_].land for id_ in question.places] + [catalogue.towns[id_].land for id_ in question.towns]
    )
    wider = []
    # What is left out by name does not make the place more special.
    just_there = set(names) - {"besides", "outside"} == {"places"} or question.towns
    if just_there and not (question.laender or question.excluding):
        wider.append(replace(without(question, "towns", "places"), laender=tuple(laender)))
    wider += [replace(question, leading=False)] if question.leading else []
    wider += [without(question, name) for name in names if len(names) > 1]
    for search_ in wider:
        if found := [entry for entry in _find(view, search_) if entry.complete]:
            label = shorten(_describe(view, search_).unescape(), _LABEL)
            yield view.go(f"{label} ({len(found)})", search_)


def _related(view: View, words: Sequence[str]) -> tuple[Go | None, ...]:
    """The themes that have one of the words among their keywords."""
    return tuple(
        view.to_theme(theme)
        for theme in view.catalogue.themes.values()
        if any(word in folded(keyword) for word in words for keyword in (*theme.keywords.de, *theme.keywords.en))
    )
