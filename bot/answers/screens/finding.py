"""Which Verbünde a search finds, and which it might find if more were known of them."""

from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import replace
from functools import lru_cache
from typing import Final, NamedTuple

from bot.answers.screens.filters import BY_FIELD, alternatives, given, themes_will_do
from bot.answers.screens.view import View
from bot.catalogue import Period, Verbund
from bot.questions import kinds
from bot.questions.kinds import Countable
from bot.questions.numbers.amounts import Shared, amounts, number_of
from bot.questions.numbers.spans import Alternatives, grouped, one_of_each_holds, run_times

_REMEMBERED: Final = 4
"""Searches of which it is kept at hand what they find, as several remarks are made on each."""


class Found(NamedTuple):
    """A Verbund that passes the filters."""

    verbund: Verbund
    complete: bool = True
    """Whether it deals with all words, not only with some."""
    met: bool = True
    """Whether all words stand in its description, whatever they tell there."""
    told: bool = True
    """Whether its facts tell of what is looked for, and it is not only what comes nearest to that."""
    timed: bool = True
    """Whether its run time is known well enough to say that it fits the times asked for."""
    differs: bool = False
    """Whether it fits these times only if not the source is right that is followed, but another."""
    named: bool = True
    """Whether enough of those that took part are known by name to say with whom, or without whom, it was."""

    counted: bool = True
    """Whether its partners, or what it was given, are known well enough to say that it is as much as asked for."""

    @property
    def sure(self) -> bool:
        """Whether enough is known to say that it passes all filters."""
        return self.timed and self.named and self.counted


def find(view: View, question: kinds.Search) -> tuple[Found, ...]:
    """The Verbünde that pass all filters. First those that are described, last those whose facts do not tell of it.

    If some deal with all the words, only those; or else those that have all of them.
    """
    found = tuple(entry for entry in candidates(view, question) if entry.sure)
    if question.like:
        return tuple(sorted(found, key=lambda entry: entry.verbund.id not in question.like))
    if not question.either:
        complete = tuple(entry for entry in found if entry.complete)
        found = complete or tuple(entry for entry in found if entry.met) or found
    return tuple(sorted(found, key=lambda entry: not entry.told))


def told_among(found: Iterable[Found]) -> tuple[Found, ...]:
    """Those whose facts tell of what is looked for: only these are counted, and compared."""
    return tuple(entry for entry in found if entry.told)


def found_with_all_words(view: View, question: kinds.Search) -> Set[str]:
    """Ids of the Verbünde that pass all filters and whose facts tell of all the words."""
    if question.words or question.like or may_be_doubtful(question):
        return {entry.verbund.id for entry in told_among(find(view, question)) if entry.met}
    passing = _passing(view, question)
    return view.catalogue.verbuende.keys() if passing is None else passing


@lru_cache(_REMEMBERED)
def candidates(view: View, question: kinds.Search) -> tuple[Found, ...]:
    """The Verbünde that pass all filters, and those that may, for all that is known of them."""
    if not may_be_doubtful(question):
        return tuple(_by_words(view, question, _passing(view, question)))
    return tuple(_judged(view, question, _by_words(view, question, _passing(view, question, perhaps=True))))


def _judged(view: View, question: kinds.Search, by_words: Iterable[Found]) -> Iterator[Found]:
    """Those that pass by what is known of their run times and of who took part, and those that may."""
    counts, surely = amounts(question.amounts), _passing(view, question)
    times, left_out = (tuple(grouped(run_times(texts))) for texts in (question.times, question.without.times))
    for found in by_words:
        period = found.verbund.period
        timed = _is_in_time(times, left_out, period.followed) if times or left_out else True
        differs = timed is False and _is_in_time(times, left_out, period) is None
        many = {one.holds(number_of(view.catalogue, found.verbund, one.of)) for one in counts}
        if (timed is not False or differs) and False not in many:
            named = surely is None or found.verbund.id in surely
            named &= not question.without.sorts or _is_all_known(found.verbund, leading=question.leading)
            yield found._replace(timed=timed is True, differs=differs, named=named, counted=None not in many)


def _is_in_time(times: Sequence[Alternatives], left_out: Sequence[Alternatives], period: Period) -> bool | None:
    """Whether a run time is one of those asked for; None where what is known does not tell."""
    fits = one_of_each_holds(times, period)
    falls_out = bool(left_out) and one_of_each_holds(left_out, period)
    if fits is False or falls_out is True:
        return False
    return True if fits and falls_out is False else None


def may_be_doubtful(question: kinds.Search) -> bool:
    """Whether something is asked for that may not be known well enough: run times, who or how many, or sums."""
    named = question.organisations or question.without.organisations
    who = question.sorts or question.without.sorts or (question.leading and named)
    return bool(question.times or question.without.times or who or question.amounts)


def counted(view: View, verbund: Verbund, of: Countable | Shared) -> int:
    """How many partners (the coordinator among them), places or Länder are known of a Verbund."""
    return int(number_of(view.catalogue, verbund, of).least)


def _is_all_known(verbund: Verbund, *, leading: bool) -> bool:
    """Whether all partners of a Verbund are known by name or, with `leading`, who coordinated it."""
    if leading:
        return verbund.coordinator is not None
    return bool(verbund.partners) and verbund.all_named


def _is_all_strange(view: View, question: kinds.Search) -> bool:
    """Whether no Verbund deals with any of a few words, be some a part of another word: "Wald und Forstwirtschaft".

    Nor with any subject of several words, of which one alone tells nothing: "heat waves and street trees".
    """
    words = kinds.words_of(question.words)
    few = 1 < len(words) <= kinds.KEY_WORDS or len(question.words) < len(words)
    return few and not view.topics.found_among(question.words) and not view.topics.naming(question.words)


def _by_words(view: View, question: kinds.Search, passing: frozenset[str] | None) -> Iterator[Found]:
    yield from (Found(verbund) for verbund in view.verbuende(question.like) if passing is None or verbund.id in passing)
    if question.like and not question.words:
        return
    if not question.words:
        yield from map(Found, view.catalogue.in_order(view.catalogue.verbuende if passing is None else passing))
        return
    if _is_all_strange(view, question) and not themes_will_do(question):
        return
    hits = view.topics.search_either(question.words) if question.either else view.topics.search(question.words)
    in_themes = _in_themes(view, question)
    for hit in hits:
        if hit.verbund not in (*question.like, *in_themes) and (passing is None or hit.verbund in passing):
            yield Found(view.catalogue.verbuende[hit.verbund], hit.complete, hit.met, hit.told)
    yield from (Found(v) for v in view.catalogue.in_order(in_themes) if passing is None or v.id in passing)


def _in_themes(view: View, question: kinds.Search) -> frozenset[str]:
    """Ids of the Verbünde that are found for their theme, whatever they deal with."""
    if not themes_will_do(question):
        return frozenset()
    return frozenset().union(*(meeting(view, question, "themes", theme) for theme in question.themes))


def _passing(view: View, question: kinds.Search, *, perhaps: bool = False) -> frozenset[str] | None:
    """Ids of the Verbünde that pass all filters but words and times; None where there is no other filter.

    `perhaps`: with those that may pass, for all that is known of who took part in them and of who coordinated them.
    """
    wanted: dict[str, frozenset[str]] = {}
    left_out: set[str] = set()
    for part in given(question):
        filter_, values = BY_FIELD[part.field], part.of(question)
        if filter_.met is None or (filter_.partly and not part.left_out):
            continue
        if themes_will_do(question) and part.field == "themes" and not part.left_out:
            continue
        # Who is left out only perhaps is kept among all that may pass, and not among those that surely do.
        sought = perhaps is not part.left_out
        # Who is left out is so in every part, and whatever it did there.
        asked = replace(question, partner=False, words=()) if part.left_out else question
        met = [meeting(view, asked, part.field, value, perhaps=sought) for value in values]
        if part.left_out:
            left_out.update(*met)
        else:
            combined = frozenset[str].intersection if part.field in question.jointly else frozenset[str].union
            wanted[part.field] = combined(*met)
    if alternatives(view, question):
        wanted["places"] |= wanted.pop("laender")
    if not wanted and not left_out:
        return None
    return frozenset.intersection(*wanted.values() or (frozenset(view.catalogue.verbuende),)) - left_out


def meeting(view: View, question: kinds.Search, field: str, value: str, *, perhaps: bool = False) -> frozenset[str]:
    """Ids of the Verbünde that meet one value of a filter; `perhaps`: with those that may."""
    met = BY_FIELD[field].met
    surely = frozenset(met(view, question, value) if met else ())
    return surely.union(_perhaps(view, question, field, value)) if perhaps else surely


def _perhaps(view: View, question: kinds.Search, field: str, value: str) -> Iterator[str]:
    """Ids of the Verbünde of which it is not known whether somebody, or somebody of a kind, was in them or led them.

    A certain organisation may have led those that it took part in; partners without names are of the kind they are
    told to be ("Gemeinden").
    """
    for verbund in view.catalogue.verbuende.values():
        if question.leading and verbund.coordinator is None:
            who = (other.id for other in view.catalogue.organisations_of(verbund))
            if field == "sorts" or (field == "organisations" and value in who):
                yield verbund.id
        elif field == "sorts" and not question.leading:
            groups = (partner.text.de for partner in verbund.partners if partner.text)
            if any(value in view.organisations.sorts_of(group) for group in groups):
                yield verbund.id
