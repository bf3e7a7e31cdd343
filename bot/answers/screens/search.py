"""Searches: by subject, theme, Land, place and organisation, all combined."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Final

from markupsafe import Markup, escape

from bot.answers.screens import facts, remarks, talk
from bot.answers.screens.describing import describe
from bot.answers.screens.disputed import perhaps_there
from bot.answers.screens.elsewhere import (
    Away,
    done_elsewhere,
    left_without,
    not_just_there,
    partly_elsewhere,
    told_elsewhere,
)
from bot.answers.screens.filters import has_filter
from bot.answers.screens.finding import Found, find, told_among
from bot.answers.screens.layout import (
    MOST_TOLD,
    PAGE_SIZE,
    Block,
    Draft,
    bold,
    bullet,
    grid,
    joined,
    on_one_line,
    paragraph,
    quote,
    row,
)
from bot.answers.screens.nearest import surroundings
from bot.answers.screens.nothing_found import named_after, nothing_found
from bot.answers.screens.paging import pager, turn
from bot.answers.screens.reasons import Apart, reasons, tells_where, told_apart
from bot.answers.screens.tied import tied
from bot.answers.screens.told_in_themes import themes_that_tell, told_in
from bot.answers.screens.view import View
from bot.answers.screens.wider import for_each_word, for_sums
from bot.catalogue import Theme, Verbund
from bot.questions import kinds
from bot.questions.words.folding import folded

_IN_LISTS: Final = frozenset({*kinds.BRIEF, "money", "where"})
"""Facts that are told of each of many Verbünde; a sum, where one is known, and some places in each Land."""
_BESIDES: Final = 3
"""So many places are named where a Verbund worked, and did not do what is looked for."""
_FEW: Final = 2
"""Where so few Verbünde are found by several words, each word is offered by itself."""


def _heading(best: Found, question: kinds.Search, strange: tuple[str, ...]) -> str:
    """The text that says how well what is found fits, which the best of them tells, and what no Verbund deals with.

    Of "noise from the motorway", what is known of noise is only near to what was asked for.
    """
    if best.verbund.id in question.like:
        return "search-like"
    if not best.told:
        return "search-near"
    if best.complete or question.either:
        return "search-loosely" if strange and len(strange) >= len(question.words) else "search-found"
    if best.met:
        return "search-loosely"
    # Of a "Volkshochschule", a Hochschule is no part.
    return "search-partly" if len(kinds.words_of(question.words)) > 1 else "search-loosely"


def _heading_and_themes(view: View, asked: kinds.Search, key: str) -> tuple[str, tuple[Theme, ...]]:
    """The text at the top, and the themes whose texts tell of what no description of a Verbund does."""
    telling = themes_that_tell(view, asked) if key == "search-near" else ()
    return ("search-loosely" if telling else key), telling


def search(view: View, question: kinds.Search) -> Draft:
    """What was found, with reasons; or, honestly, nothing, and what is near; where nothing is asked for, how to ask."""
    if not (has_filter(question) or question.facts):
        return talk.search_help(view)
    asked, question = question, _without_towns_aside(view, question)
    strange, question = _without_strange_words(view, question)
    found = find(view, question)
    if not found and question.jointly:
        return _apart(view, question)
    if not found and (part := left_without(view, question)):
        return _partly(view, question, *part)
    aside = tuple(_told_of_towns(view, asked)) if asked.towns and not question.towns else ()
    if not found:
        return nothing_found(view, question, said=replace(question, words=asked.words), aside=aside)
    page = turn(found, question.page, PAGE_SIZE)
    described = found[0].verbund.id in question.like
    filters = describe(view, question, located=True) or view.t("search-all")
    key, telling = _heading_and_themes(view, asked, _heading(found[0], question, strange))
    # What only comes near to what is looked for is counted by itself, behind those that are told to deal with it; not
    # so where all are said to come nearest.
    loosely = key == "search-loosely"
    told_of = found if loosely else told_among(found)
    besides = len(found) - len(told_of)
    heading = view.t(key, count=len(told_of) or besides, filters=filters, page=page.number, pages=page.count)
    differing_in = told_apart(view, question.words, [entry.verbund for entry in page.entries])
    entries = [
        tuple(_lines(view, _asked_of(entry, question, told_of), entry.verbund, len(found), apart=differing_in))
        for entry in page.entries
    ]
    number = len(page.entries if loosely else told_among(page.entries))
    listed = [*_listed(entries[:number])]
    if told_of and number < len(entries):
        listed.append(paragraph(view.t("search-near-besides", count=besides)))
    listed += _listed(entries[number:])
    differing = remarks.differing(view, question)
    counted = tuple(remarks.counted(view, question, found))
    verbuende = [entry.verbund for entry in found]
    away = done_elsewhere(view, question, {verbund.id for verbund in verbuende})
    away = (*partly_elsewhere(view, question, verbuende), *away)
    themes = _themes_called(view, question) if page.number == 1 else ()
    rows = (
        *grid(map(view.to_theme, dict.fromkeys((*telling, *themes)))),
        *grid((*(view.to_verbund(entry.verbund) for entry in page.entries), *remarks.perhaps(view, differing))),
        pager(view, page, lambda number: replace(asked, page=number)),
        *grid(one.button(view) for one in (for_each_word(view, question, len(found)) if len(found) <= _FEW else ())),
        *for_sums(view, question),
        row(view.to("button-search", kinds.SearchHelp()), view.to("button-laender", kinds.AllLaender())),
    )
    withheld = len(found) > MOST_TOLD and any(fact not in _IN_LISTS for fact in _besides(question))
    on_cards = (paragraph(view.t("facts-on-cards")),) if withheld else ()
    lacking = () if described else strange or _found_in_examples_only(view, question, found[0])
    told = (
        *remarks.unmet(view, lacking),
        *counted,
        *remarks.counted_by_word(view, question),
        *remarks.counted_by_time(view, question),
    )
    notes = (
        *(() if counted else not_just_there(view, question, [one.verbund for one in told_of if one.complete])),
        *told_elsewhere(view, away),
        *perhaps_there(view, question, verbuende),
        *remarks.may_sit_elsewhere(view, question),
        *remarks.seat(view, question),
        *remarks.left_out(view, question),
        *remarks.basis(view, question),
        *remarks.doubtful(view, question),
        *remarks.without_sums(view, question, [entry.verbund for entry in told_of or found]),
        *remarks.may_have_led(view, question, found),
        *remarks.told_otherwise(view, differing),
        *remarks.in_programme(view, question),
    )
    blocks = [paragraph(heading), *(told_in(view, theme) for theme in telling), *told, *listed, *on_cards, *notes]
    blocks[1:1] = aside or _told_of_towns(view, replace(asked, towns=(*asked.towns, *asked.without.towns)))
    if question.around:
        near = surroundings(view, question, {entry.verbund.id for entry in found})
        blocks += near.told(view, besides=True) if near.verbuende else (paragraph(view.t("near-unknown")),)
        rows = (*rows[:-1], *grid(map(view.to_verbund, near.verbuende)), rows[-1])
    if len(found) == 1 and found[0].complete and _asks_what_was_done(question, found[0].verbund):
        blocks.append(paragraph(escape(view.of(found[0].verbund.summary))))
        blocks.append(quote(facts.known(view, found[0].verbund, "outcome")))
    if themes:
        blocks.append(paragraph(view.t("search-themes")))
    if page.count > 1:
        blocks.append(quote(_at_a_glance(view, found, told_of)))
    return Draft(tuple(blocks), rows)


def _at_a_glance(view: View, found: Sequence[Found], told: Sequence[Found]) -> Iterator[Markup]:
    """All that are counted in the heading, and behind them those that only come near, if the first are any."""
    yield view.t("at-a-glance")
    yield on_one_line(entry.verbund.name for entry in told or found)
    if told and (near := [entry.verbund.name for entry in found if entry not in told]):
        yield view.t("at-a-glance-near", names=on_one_line(near))


def _asks_what_was_done(question: kinds.Search, verbund: Verbund) -> bool:
    """Whether all that the only one did is asked for.

    Who counts those in a Land does not ask what they did; who deals with something may only have planned it.
    """
    counts = question.count and not (question.words or verbund.id in question.like)
    return _is_asked_whole(question) or not (question.facts or question.sorts or counts)


def _is_asked_whole(question: kinds.Search) -> bool:
    """Whether other facts are asked beside the outcome: "Was hat Herten gemacht, und mit wem?"."""
    return len(question.facts) > 1 and "outcome" in question.facts


def _found_in_examples_only(view: View, question: kinds.Search, best: Found) -> tuple[str, ...]:
    """The one of two words that no Verbund deals with, though one has it in an example beside the other.

    "Skatepark für Jugendliche" finds who deals with the young; who has but an example of both is told to have that.
    """
    if len(question.words) != kinds.KEY_WORDS or question.either or best.complete:
        return ()
    lacking = tuple(word for word in question.words if not view.topics.found_among((word,)))
    others = (word for word in question.words if word not in lacking)
    return lacking if any(view.topics.tells_of(word, best.verbund.id) for word in others) else ()


def _listed(entries: Sequence[Sequence[Markup]]) -> Iterator[Block]:
    """The lines of some Verbünde: a paragraph for each, if any has several, or else one for all."""
    if any(len(lines) > 1 for lines in entries):
        yield from (paragraph(*lines) for lines in entries)
    elif entries:
        yield paragraph(*chain(*entries))


def _themes_called(view: View, question: kinds.Search) -> tuple[Theme, ...]:
    """The themes that have the only word that is looked for in their names: who types "Daten" may mean that theme."""
    if len(question.words) != 1 or not question.has_words_only:
        return ()
    themes = view.catalogue.themes.values()
    return tuple(
        theme for theme in themes if question.words[0] in folded(f"{view.of(theme.title)} {view.of(theme.short)}")
    )


def _apart(view: View, question: kinds.Search) -> Draft:
    """That none was in all of several places together, and those that were in any."""
    draft = search(view, replace(question, jointly=()))
    none = view.t("search-none-jointly", filters=describe(view, question))
    return Draft((paragraph(none), *draft.blocks), draft.rows)


def _partly(view: View, question: kinds.Search, part: kinds.Search, away: Away) -> Draft:
    """That none did all that is looked for just there, those that did a part of it, and where one did the rest."""
    draft = search(view, replace(part, count=False))
    filters = describe(view, question, located=True)
    heading = view.t("search-partly", count=len(told_among(find(view, part))), filters=filters, page=1, pages=1)
    return Draft((paragraph(heading), *draft.blocks[1:2], *told_elsewhere(view, [away]), *draft.blocks[2:]), draft.rows)


def _lines(view: View, question: kinds.Search, verbund: Verbund, number: int, *, apart: Apart) -> Iterator[Markup]:
    """A Verbund of so many, why it was found, and what is asked of each: all of a few, else those that a line tells."""
    few, alone = number <= MOST_TOLD, number == 1
    # What the only one is like is told by all of its description.
    told_below = alone and verbund.id in question.like and not question.facts
    why = joined(" · ", () if told_below else reasons(view, question, verbund, apart=apart))
    yield bullet(joined(" – ", filter(None, (bold(verbund.name), why))))
    just = tied(view, question).of(verbund).just_there
    for fact in _besides(question):
        if alone and fact == "outcome" and _is_asked_whole(question):
            # It stands behind what was done.
            continue
        if few or fact in _IN_LISTS:
            # Of how many no sum is known is told below.
            unknown = () if fact == "money" and not alone else (facts.unknown(view, verbund, fact),)
            yield from _known(view, just, fact, few=few) or unknown
            if fact == "where" and (others := [one for one in verbund.places if one not in just.places]):
                names = [view.place(view.catalogue.places[id_]) for id_ in others]
                yield view.t("worked-besides", places=view.some(names, _BESIDES))
    if alone:
        yield from facts.instead_of_coordinator(view, verbund, question.facts)


def _known(view: View, verbund: Verbund, fact: kinds.Fact, *, few: bool) -> tuple[Markup, ...]:
    """The lines that tell a fact: of few Verbünde all places and how many months it ran, of many some places."""
    match fact:
        case "when" if few:
            return facts.run_time(view, verbund)
        case "where" if not few:
            return tuple(facts.where(view, verbund, limit=_BESIDES))
    return facts.known(view, verbund, fact)


def _asked_of(entry: Found, question: kinds.Search, told: Sequence[Found]) -> kinds.Search:
    """What is asked of one that is found: of who only comes near, beside others that are told to deal with it, no sum.

    What it was given is nothing that went to what it does not deal with.
    """
    if entry in told or not told:
        return question
    return replace(question, facts=tuple(fact for fact in question.facts if fact != "money"))


def _besides(question: kinds.Search) -> tuple[kinds.Fact, ...]:
    """The facts that are asked of each, save where it was, if that is why it was found."""
    return tuple(fact for fact in question.facts if not (fact == "where" and tells_where(question)))


def _told_of_towns(view: View, asked: kinds.Search) -> Iterator[Block]:
    """That nothing was in towns beside other places, and who is called after one, where participants are asked for."""
    if asked.towns:
        yield paragraph(remarks.no_verbund_in(view, asked.towns))
        if "partners" in asked.facts:
            yield from named_after(view, asked)


def _without_towns_aside(view: View, question: kinds.Search) -> kinds.Search:
    """A search without towns that stand beside other places ("in Hessen und München"): they only add nothing.

    A Land that a town lies in makes the town clearer, and is no other place.
    """
    own = {view.catalogue.towns[id_].land for id_ in question.towns}
    elsewhere = bool(question.laender) and own.isdisjoint(question.laender)
    return replace(question, towns=()) if question.places or elsewhere else question


def _without_strange_words(view: View, question: kinds.Search) -> tuple[tuple[str, ...], kinds.Search]:
    """The words that are in no description, and a search without them; with them, where there are no others."""
    known = view.topics.found_among(question.words)
    if len(question.words) > kinds.KEY_WORDS:
        # Of more, not each is what is looked for: one that only examples have is no reason to tell that nothing was
        # found on it, nor to claim that the others are all that was asked for.
        known = tuple(word for word in question.words if word in known or view.topics.weight(word))
    if question.either:
        # Of "Kirche oder Verein", the one is nothing that is found because the other is.
        known = tuple(word for word in known if view.topics.search_either((word,)))
    if not known or len(known) == len(question.words):
        return (), question
    return tuple(word for word in question.words if word not in known), replace(question, words=known)
