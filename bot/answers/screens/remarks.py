"""What there is to say beside what a search finds: what is not known, not met, or easily misunderstood."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from markupsafe import Markup, escape

from bot.answers.screen import Go
from bot.answers.screens.describing import describe
from bot.answers.screens.filters import BY_FIELD, alternatives, role
from bot.answers.screens.finding import Found, candidates, find, may_be_doubtful, meeting, told_among
from bot.answers.screens.layout import Block, bold, italic, paragraph
from bot.answers.screens.open_times import edges, open_times
from bot.answers.screens.tied import tied
from bot.answers.screens.verdicts import most_of
from bot.answers.screens.view import View
from bot.catalogue import Verbund
from bot.questions import kinds
from bot.questions.numbers.amounts import amounts
from bot.questions.numbers.bounds import Bounds
from bot.questions.numbers.spans import RunTime, all_hold, grouped, run_times

_PAIR: Final = 2
_COUNTED: Final = (("laender",), ("places",), ("organisations",))
"""What is counted for each of several values; places beside Länder are counted with these where either will do."""


def no_verbund_in(view: View, towns: Sequence[str]) -> Markup:
    """That no Verbund is known to have worked in these towns."""
    names = view.join(bold(view.town(view.catalogue.towns[id_])) for id_ in towns)
    return view.t("no-verbund-in-towns", count=len(towns), names=names)


def unmet(view: View, strange: Sequence[str]) -> Iterator[Block]:
    """That some of the words are in no description."""
    if strange:
        names = (BY_FIELD["words"].called(view, word) for word in strange)
        yield paragraph(view.t("search-unmet", words=view.join(names, last="or")))


def counted(view: View, question: kinds.Search, found: Sequence[Found]) -> Iterator[Block]:
    """How many there are for each of several Länder, places or organisations, and which has the most.

    Who names two may want to compare them, unless each is for a subject of its own, or sums or themes are compared.
    Those of which it stays open if they belong here may tip it.
    """
    several = len(question.words) > 1
    if (several and (question.either or len(question.places) > 1)) or {"money", "theme"} & {*question.facts}:
        # "In Mauth gab es Mitfahrbänke und in Neureichenau einen Gemeindebus" is no question of which has more.
        return
    if not (ids := {entry.verbund.id for entry in told_among(found)}):
        return
    for fields in (("laender", "places"), ("organisations",)) if alternatives(view, question) else _COUNTED:
        values = [(field, value) for field in fields for value in getattr(question, field)]
        if len(values) < 2 or not set(fields).isdisjoint(question.jointly) or _are_nested(view, question, fields):
            continue
        there = [ids & meeting(view, question, *value) for value in values]
        if all(ids == one for one in there) and (not question.words or _are_called_alike(view, question, fields)):
            # Nobody compares the Wetterau with the Wetteraukreis.
            continue
        names = [BY_FIELD[field].called(view, value) for field, value in values]
        counts = list(map(len, there))
        possible = ids.union(entry.verbund.id for entry in candidates(view, question) if entry.met)
        most = [len(possible & meeting(view, question, *value, perhaps=True)) for value in values]
        # Of those that are told to have done it there it is said.
        told = all(tied(view, question).of(entry.verbund).ids for entry in found)
        at_work = (
            () if told or not question.words or "organisations" in fields else (italic(view.t("counted-at-work")),)
        )
        yield paragraph(most_of(view, names, counts, most), *at_work)


def counted_by_word(view: View, question: kinds.Search) -> Iterator[Block]:
    """How many deal with each of several subjects, if it is asked how many: "Wie viele zu Leerstand oder Wohnen?"."""
    if not (question.count and question.either and len(question.words) > 1):
        return
    each = [replace(question, words=(word,), either=False) for word in question.words]
    names = [describe(view, kinds.Search(one.words)) for one in each]
    counts = [len(told_among(find(view, one))) for one in each]
    yield paragraph(most_of(view, names, counts, counts, openly=False))


def counted_by_time(view: View, question: kinds.Search) -> Iterator[Block]:
    """How many began, or ended, at each of several times: "Wie viele 2016, wie viele 2017?".

    Who names two may want to compare them: "Liefen mehr Projekte 2016 an oder 2017?"; but that it stays open which had
    the most is no answer to "Verbünde mit Beginn 2016 oder 2017". Those that did so by the source that is followed,
    and not by another, are found as well, but not surely: how many there are with them is told beside that.
    """
    for group in grouped(run_times(question.times)):
        if len(group) == 1:
            continue
        each = [replace(question, times=_with_one(str(one), group, question.times)) for one in group]
        names = [BY_FIELD["times"].called(view, str(one)) for one in group]
        found = [told_among(find(view, one)) for one in each]
        surely = [
            sum(all_hold((time,), entry.verbund.period) is True for entry in entries)
            for time, entries in zip(group, found, strict=True)
        ]
        most = [sum(entry.met for entry in candidates(view, one)) for one in each]
        followed = [
            Markup("{}: {}").format(name, len(entries))
            for name, entries, sure in zip(names, found, surely, strict=True)
            if len(entries) > sure
        ]
        beside = (italic(view.t("counted-by-followed", counts=Markup(" · ").join(followed))),) if followed else ()
        yield paragraph(most_of(view, names, surely, most, openly=False), *beside)


def _with_one(kept: str, group: Sequence[RunTime], conditions: Sequence[str]) -> tuple[str, ...]:
    """The conditions for run times with one of those of which one is enough, and without the others."""
    others = {str(one) for one in group} - {kept}
    return tuple(condition for condition in conditions if condition not in others)


def _are_nested(view: View, question: kinds.Search, fields: Sequence[str]) -> bool:
    """Whether of several places one lies in another: that only says more closely where it is."""
    places = [view.catalogue.places[id_] for id_ in question.places] if "places" in fields else []
    return any(not view.catalogue.within(place).isdisjoint(set(question.places) - {place.id}) for place in places)


def _are_called_alike(view: View, question: kinds.Search, fields: Sequence[str]) -> bool:
    """Whether one of two places is called as the other is for short: "Wetterau", of "Landkreis Wetterau"."""
    if "places" not in fields or len(question.places) != _PAIR:
        return False
    one, other = ([place.name, *place.aliases] for place in map(view.catalogue.places.__getitem__, question.places))
    short = ({name.casefold() for name in names} for names in (one, other))
    words = ({word.casefold() for name in names for word in name.split()} for names in (other, one))
    return any(not names.isdisjoint(parts) for names, parts in zip(short, words, strict=True))


def may_sit_elsewhere(view: View, question: kinds.Search) -> Iterator[Block]:
    """That organisations found beside a Land or place took part in what was done there, and may sit elsewhere.

    So may those beside a landscape, which is found only where a description tells of it; not so where it is told
    where they sit.
    """
    described = any(map(view.organisations.is_landscape, question.words))
    if question.sorts and not question.seats and (question.laender or question.places or described):
        told = view.t("seats-elsewhere", role=role(question), described="yes" if described else "no")
        yield paragraph(italic(told))
    if question.seats:
        yield paragraph(italic(view.t("organisations-by-seat")))


def seat(view: View, question: kinds.Search) -> Iterator[Block]:
    """Where an organisation sits that is asked about by itself, or in a Land: "Sitzt das ISOE in Hessen?"."""
    alone = kinds.Search(
        organisations=question.organisations, facts=question.facts, leading=question.leading, partner=question.partner
    )
    if len(question.organisations) != 1 or replace(question, count=False, page=1, laender=()) != alone:
        return
    known = view.seat(view.catalogue.organisations[question.organisations[0]])
    yield paragraph(view.t("seat", seat=known) if known else view.t("seat-unknown"))


def left_out(view: View, question: kinds.Search) -> Iterator[Block]:
    """That a subject that is left out may still have played a part, and who was elsewhere as well as there."""
    if question.without.words:
        yield paragraph(italic(view.t("words-left-out")))
    if count := sum(1 for _ in elsewhere_as_well(view, question)):
        # Not by name: nobody wants to read here those that are not to be met.
        yield paragraph(italic(view.t("elsewhere-left-out", count=count)))


def elsewhere_as_well(view: View, question: kinds.Search) -> Iterator[Verbund]:
    """Those that are left out for a place or Land and worked in others too: "Orte in NRW außer Dortmund".

    What lies in a place that is left out, or has it in it, is none of these.
    """
    without = question.without
    if not (without.places or without.laender):
        return
    aside = [view.catalogue.places[id_] for id_ in without.places]
    found = {entry.verbund.id for entry in find(view, question)}
    for entry in find(view, replace(question, without=replace(without, places=(), laender=()))):
        others = [
            place
            for place in map(view.catalogue.places.__getitem__, entry.verbund.places)
            if place.land not in without.laender and (not question.laender or place.land in question.laender)
        ]
        if entry.verbund.id not in found and any(
            all(view.catalogue.are_apart(p, one) for one in aside) for p in others
        ):
            yield entry.verbund


def basis(view: View, question: kinds.Search) -> Iterator[Block]:
    """What is counted, where a number of partners or places is asked for."""
    for of in dict.fromkeys(amount.of for amount in amounts(question.amounts)):
        if of not in {"laender", "euros"}:
            yield paragraph(italic(view.t("amount-basis", of=of)))


def doubtful(view: View, question: kinds.Search) -> Iterator[Block]:
    """A word on those that might belong here too, if more were known: when they ran, or who took part."""
    if not may_be_doubtful(question):
        return
    entries = _may_belong(view, question)
    if open_then := untimed(view, question):
        asked = edges(run_times((*question.times, *question.without.times)))
        yield paragraph(view.t("times-unknown", count=len(open_then)), *open_times(view, open_then, asked))
    uncounted = [entry.verbund for entry in entries if entry.timed and not entry.counted]
    if sums := [amount for amount in amounts(question.amounts) if amount.of == "euros"]:
        open_ = [v for v in uncounted if any(one.holds(Bounds.of_sum(v.funding)) is None for one in sums)]
        yield from _open_sums(view, open_)
        uncounted = [verbund for verbund in uncounted if verbund not in open_]
    unnamed = [entry.verbund.name for entry in entries if entry.timed and entry.counted]
    for key, names in (("amounts-unknown", [verbund.name for verbund in uncounted]), ("sorts-unknown", unnamed)):
        if names:
            told = Markup(", ").join(names)
            yield paragraph(view.t(key, count=len(names), names=told, role=role(question)))


def untimed(view: View, question: kinds.Search) -> tuple[Verbund, ...]:
    """Those that belong here too if they ran then, which is not known well enough: "Was lief 2018 in Zwickau?"."""
    if not may_be_doubtful(question):
        return ()
    return tuple(entry.verbund for entry in _may_belong(view, question) if not entry.timed)


def _may_belong(view: View, question: kinds.Search) -> list[Found]:
    """Those that might belong here too, if more were known."""
    return [entry for entry in candidates(view, question) if entry.met and not entry.sure and not entry.differs]


def without_sums(view: View, question: kinds.Search, found: Sequence[Verbund]) -> Iterator[Block]:
    """Of how many of several no sum is known, where what each was given is asked for.

    Who asks what a subject was given is told that a sum is not one for this alone, as who asks of a place or of one
    that took part is.
    """
    if "money" not in question.facts:
        return
    narrowed = question.laender or question.places or question.organisations or question.words
    if narrowed and any(one.funding for one in found):
        yield paragraph(italic(view.t("sums-of-whole")))
    if len(found) > 1 and (unknown := sum(one.funding is None for one in found)):
        yield paragraph(view.t("without-sums", count=unknown, of=len(found), known=len(found) - unknown))


def _open_sums(view: View, open_: Sequence[Verbund]) -> Iterator[Block]:
    """Of how many it is not known what they were given, and of which only a rounded sum that may fit or not."""
    rounded = [view.t("rounded-sum", name=one.name, sum=view.euros(one.funding)) for one in open_ if one.funding]
    if rounded:
        yield paragraph(view.t("sums-rounded", names=view.join(rounded)))
    if unknown := sum(one.funding is None for one in open_):
        yield paragraph(view.t("sums-unknown", count=unknown))


def differing(view: View, question: kinds.Search) -> tuple[Verbund, ...]:
    """Those that belong here too if another source is right than that which is followed."""
    if not (question.times or question.without.times):
        return ()
    return tuple(entry.verbund for entry in candidates(view, question) if entry.met and entry.differs)


def told_otherwise(view: View, differing: Sequence[Verbund]) -> Iterator[Block]:
    """That there are such, whose buttons have a question mark."""
    if differing:
        yield paragraph(view.t("times-differ", count=len(differing)))


def perhaps(view: View, differing: Sequence[Verbund]) -> Iterator[Go | None]:
    """Their buttons."""
    return (view.to_verbund(verbund, "{} ?".format) for verbund in differing)


def may_have_led(view: View, question: kinds.Search, found: Sequence[Found]) -> Iterator[Block]:
    """That of some who were partners it is not known who coordinated, so that they may have done it themselves."""
    names = [entry.verbund.name for entry in found if entry.verbund.coordinator is None]
    if question.partner and names:
        yield paragraph(italic(view.t("may-have-led", names=view.join(names))))


def in_programme(view: View, question: kinds.Search) -> Iterator[Block]:
    """What the facts of the programme tell of an organisation that is asked about and of nothing else."""
    alone = kinds.Search(organisations=question.organisations, page=question.page, count=question.count)
    if len(question.organisations) != 1 or question != alone:
        return
    organisation = view.catalogue.organisations[question.organisations[0]]
    for fact in view.catalogue.programme.facts:
        text = view.of(fact.text)
        if any(name in text for name in (organisation.name, *organisation.aliases)):
            yield paragraph(bold(view.of(fact.label)), escape(view.of(fact.text)))
