"""How many of all Verbünde are found, in per cent, whether all are, and whether most or more are of a Land or theme."""

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from typing import Any, Final, Literal

from markupsafe import Markup

from bot.answers.screens.filters import BY_FIELD
from bot.answers.screens.finding import candidates, find, meeting, told_among
from bot.answers.screens.layout import bold
from bot.answers.screens.view import View
from bot.catalogue import OrganisationKind, Verbund
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import Kind
from bot.questions.noted.note import Note
from bot.questions.numbers.amounts import Amount
from bot.questions.numbers.bounds import Bounds

_FIELDS: Final[Mapping[str, str]] = {
    "land": "laender",
    "place": "places",
    "organisation": "organisations",
    "theme": "themes",
}
"""The fields of a search that names of these kinds fill."""
_ROUGHLY: Final = 0.1
"""Whoever speaks of a third means about so many."""
_PARTS: Final[Mapping[str, Callable[[int], Bounds]]] = {
    "over_half": lambda count: Bounds(count // 2 + 1),
    "half_or_more": lambda count: Bounds((count + 1) // 2),
    "under_half": lambda count: Bounds(most=(count - 1) // 2),
    "half": lambda count: _about(count / 2),
    "third": lambda count: _about(count / 3),
    "two_thirds": lambda count: _about(count * 2 / 3),
    "quarter": lambda count: _about(count / 4),
    "three_quarters": lambda count: _about(count * 3 / 4),
}
"""How many make which part of so many."""


def of_all(view: View, question: Question, note: Note) -> Markup:
    """How many of all are found, or whether they are as large a part of these as is asked."""
    match question, note.kind:
        case kinds.Search() | kinds.Members(), "share":
            return share(view, question)
        case kinds.Search() | kinds.Members(), "all":
            return all_of_them(view, question, note.meant)
        case kinds.Search() | kinds.Members(), "portion":
            return portion(view, question, note.heard, note.meant)
        case kinds.Search() | kinds.AllOrganisations(), "every_theme":
            return every_theme(view, question)
    return Markup()


def share(view: View, question: kinds.Search | kinds.Members) -> Markup:
    """So many of all; at least so many, where there may be more."""
    found, possible = _counts(view, question)
    count = len(view.catalogue.verbuende)
    sure = "yes" if found == possible else "no"
    return view.t("note-share", found=found, count=count, percent=round(100 * found / count), sure=sure)


def all_of_them(
    view: View, question: kinds.Search | kinds.Members, among: tuple[Kind | Literal["word"], str] | None
) -> Markup:
    """Whether all are found, or all `among` those of a theme or place; where that is open, as more may be, how many."""
    found, possible = _counts(view, question)
    count = _count_among(view, among)
    # What is not known of some they may have all the same.
    known = isinstance(question, kinds.Search) and bool(question.documented)
    whole = "yes" if found == count else "no" if possible < count and not known else "open"
    if whole == "open" and not found:
        # "Belegt ist das für 0 von 1" would sound like a no.
        return view.t("note-undecided")
    return view.t("note-all", whole=whole, found=found, count=count)


def portion(
    view: View, question: kinds.Search | kinds.Members, part: str, among: tuple[Kind | Literal["word"], str] | None
) -> Markup:
    """How many are found, and if that is such a `part` of all, or of all `among` those of a theme or place.

    Who deals with a subject depends on what is taken for that: there may be more than those that are found.
    """
    found, possible = _counts(view, question)
    count = _count_among(view, among)
    if isinstance(question, kinds.Search) and (question.words or question.documented):
        possible = count
    of_count, amount = _PARTS.get(part), Amount.parse(part)
    known = Bounds(found, possible)
    told = known.lies_in(of_count(count)) if of_count else amount.holds(known) if amount else None
    so = "open" if told is None else "yes" if told else "no"
    return view.t("note-portion", so=so, found=found, count=count)


def every_theme(view: View, question: kinds.Search | kinds.AllOrganisations) -> Markup:
    """Whether some of those found are in every theme; which themes have none is told."""
    if isinstance(question, kinds.AllOrganisations):
        question = kinds.Search(sorts=question.sorts, laender=question.laender, leading=question.leading)
    found = {entry.verbund.id for entry in told_among(find(view, question))}
    possible = _possible(view, question)
    without = [theme for theme in view.catalogue.themes.values() if found.isdisjoint(theme.verbuende)]
    so = "yes" if not without else "open" if all(possible & {*theme.verbuende} for theme in without) else "no"
    return view.t("note-every-theme", so=so, themes=view.join(view.of(theme.short) for theme in without))


def _about(number: float) -> Bounds:
    return Bounds(number * (1 - _ROUGHLY), number * (1 + _ROUGHLY))


def _count_among(view: View, among: tuple[Kind | Literal["word"], str] | None) -> int:
    """How many Verbünde there are, at all or of a Land, theme or place."""
    if not among:
        return len(view.catalogue.verbuende)
    kind, id_ = among
    of_these: dict[str, Any] = {_FIELDS[kind]: (id_,)}
    return _counts(view, kinds.Search(**of_these))[0]


def only_one(view: View, question: Question, verbund: str) -> Markup:
    """Whether a Verbund is the only one that is found; nothing where some of it is open."""
    if not isinstance(question, kinds.Search | kinds.Members):
        return Markup()
    found, possible = _counts(view, question)
    here = not isinstance(question, kinds.Search) or any(
        entry.verbund.id == verbund and entry.complete for entry in told_among(find(view, question))
    )
    if not here or (found == 1 and possible > 1):
        return Markup()
    return view.t("note-sole", sole="yes" if found == 1 else "no", name=view.catalogue.verbuende[verbund].name)


def after_all(view: View, question: Question) -> Markup:
    """That there are some, where none is said to be; nothing where none is found, or none for certain."""
    match question:
        case kinds.Search(times=()) if not question.without.times:
            found = any(entry.complete and entry.met for entry in told_among(find(view, question)))
        case kinds.Members():
            found = _counts(view, question)[0] > 0
        case kinds.AllOrganisations(sorts=sorts) if question == kinds.AllOrganisations(sorts, leading=True):
            found = any(_surely_led(verbund, sorts, view) for verbund in view.catalogue.verbuende.values())
        case _:
            found = False
    return view.t("note-so", heard="after_all") if found else Markup()


def _surely_led(verbund: Verbund, sorts: Collection[OrganisationKind], view: View) -> bool:
    """Whether somebody of these kinds is known to have led a Verbund, and no note says more of that."""
    lead = verbund.coordinator
    if lead is None or lead.note:
        return False
    return not view.catalogue.organisations[lead.organisation].kinds.isdisjoint(sorts)


def few(view: View, question: Question, asked: int) -> Markup:
    """That no choice of so many is made, where more are found and all of them told."""
    match question:
        case kinds.AllVerbuende():
            found = len(view.catalogue.verbuende)
        case kinds.Search() | kinds.Members():
            found, _ = _counts(view, question)
        case _:
            found = 0
    return view.t("note-few") if found > asked else Markup()


def _counts(view: View, question: kinds.Search | kinds.Members) -> tuple[int, int]:
    """How many are found, and how many there may be, for all that is known of them."""
    if isinstance(question, kinds.Search):
        return len(told_among(find(view, question))), len(_possible(view, question))
    members = sum(len(theme.verbuende) for theme in view.themes(question.themes))
    found = len(view.catalogue.verbuende) - members if question.without else members
    return found, found


def _possible(view: View, question: kinds.Search) -> Set[str]:
    """Ids of those that may be meant: who took part in some is not known, nor then of which kind they were."""
    possible = {entry.verbund.id for entry in candidates(view, question)}
    if not question.sorts or question.leading:
        return possible
    others = candidates(view, replace(question, sorts=()))
    return possible.union(entry.verbund.id for entry in others if not entry.verbund.all_named)


def outermost_sum(view: View, question: kinds.Search, which: str) -> Markup:
    """Which of those found was given most or least, as far as sums are known; nothing where no two are."""
    sums = {entry.verbund: entry.verbund.funding for entry in told_among(find(view, question)) if entry.verbund.funding}
    if len(sums) <= 1:
        return Markup()
    outermost = (min if which == "least" else max)(sums.values(), key=lambda one: one.euros)
    names = view.names([verbund for verbund, one in sums.items() if one.euros == outermost.euros])
    told = view.t("verdict-money", what=which, names=names, of=len(sums), sum=view.euros(outermost))
    return view.t("note-outermost-sum", text=told)


def most(view: View, question: Question, kind: Kind | Literal["word"], id_: str, *, denied: bool) -> Markup:
    """Whether most Verbünde are of a Land, theme or place: no where others have more, yes where it stands alone.

    Who says that it is not so gets neither, which might confirm that or not.

    "The most" of Länder may be more than half; where fewer are, their number is told. All Länder are told where the
    fewest are asked for.
    """
    names, counts = _counted(view, kind)
    least = isinstance(question, kinds.AllLaender) or (
        isinstance(question, kinds.Superlative) and question.extreme == "fewest"
    )
    best, found, count = (min if least else max)(counts.values()), counts[id_], len(view.catalogue.verbuende)
    sure = found > count / 2 if kind == "land" and not least else list(counts.values()).count(best) == 1
    outcome = "open" if denied or not (sure or found != best) else "yes" if found == best else "no"
    return view.t("note-most", most=outcome, name=names[id_], found=found, count=count)


def more(view: View, question: Question, bound: str, kind: Kind | Literal["word"], id_: str) -> Markup:
    """Whether the first of two has more Verbünde than the other, or fewer; that which has more is named."""
    each = dict(_each(view, question, kind))
    if len(each) != 2 or id_ not in each:
        return Markup()
    names, (one, other) = [bold(name) for name, _ in each.values()], [bounds for _, bounds in each.values()]
    first, second = (one, other) if next(iter(each)) == id_ else (other, one)
    has_more = first.least > second.most
    if not has_more and first.most >= second.least and not (first.exact and first == second):
        return Markup()
    largest = "" if first == second else names[one.least < other.least]
    told = "equal" if not largest else "yes" if has_more is (bound == "from") else "no"
    return view.t("note-more", told=told, name=largest)


def more_together(
    view: View, question: Question, bound: str, kind: Kind | Literal["word"], first: Sequence[str]
) -> Markup:
    """Whether some have more Verbünde together than the others have together, or fewer; each Verbund counts once."""
    if not isinstance(question, kinds.Search | kinds.Members) or kind not in _FIELDS:
        return Markup()
    field = _FIELDS[kind]
    others = [id_ for id_ in getattr(question, field) if id_ not in first]
    numbers: list[int] = []
    names: list[str | Markup] = []
    for ids in (first, others):
        of_these: dict[str, Any] = {field: tuple(ids)}
        found, possible = _counts(view, replace(question, **of_these))
        if found != possible:
            return Markup()
        numbers.append(found)
        called = [view.of(t.short) for t in view.themes(ids)] if kind == "theme" else None
        names.append(view.join(called or [BY_FIELD[field].called(view, id_) for id_ in ids]))
    one, other = numbers
    so = "yes" if (one > other if bound == "from" else one < other) else "no"
    return view.t("note-more-together", so=so, first=names[0], found=one, others=names[1], count=other)


def _each(view: View, question: Question, kind: Kind | Literal["word"]) -> Iterator[tuple[str, tuple[str, Bounds]]]:
    """The ids that are compared, each with its name and how many Verbünde it has, for all that is known."""
    match question:
        case kinds.Members(themes=themes, without=False) if kind == "theme":
            for theme in view.themes(themes):
                yield theme.id, (view.of(theme.short), Bounds.exactly(len(theme.verbuende)))
        case kinds.Search() if field := _FIELDS.get(kind):
            ids = {entry.verbund.id for entry in told_among(find(view, question))}
            possible = ids.union(entry.verbund.id for entry in candidates(view, question) if entry.met)
            for id_ in getattr(question, field):
                least = len(ids & meeting(view, question, field, id_))
                most_ = len(possible & meeting(view, question, field, id_, perhaps=True))
                yield id_, (str(BY_FIELD[field].called(view, id_)), Bounds(least, most_))


def _counted(view: View, kind: Kind | Literal["word"]) -> tuple[Mapping[str, str | Markup], Mapping[str, int]]:
    """What all Länder, themes or places are called, and how many Verbünde each of them has, by their ids."""
    catalogue = view.catalogue
    if kind == "theme":
        themes = catalogue.themes
        return {i: view.of(t.title) for i, t in themes.items()}, {i: len(t.verbuende) for i, t in themes.items()}
    if kind == "place":
        places = catalogue.places
        return {i: p.name for i, p in places.items()}, {i: len(catalogue.verbuende_at(p)) for i, p in places.items()}
    laender = catalogue.laender
    return {i: view.land(o) for i, o in laender.items()}, {i: len(catalogue.ids_in(o)) for i, o in laender.items()}
