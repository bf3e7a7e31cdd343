"""Was this Verbund at work there, or with that organisation? Yes or no, and what is known instead."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product

from markupsafe import Markup, escape

from bot.answers.screens import disputed, facts
from bot.answers.screens.layout import Draft, bold, bullet, grid, paragraph, row
from bot.answers.screens.naming import name_of
from bot.answers.screens.verdicts import which_of
from bot.answers.screens.view import View
from bot.catalogue import Verbund
from bot.questions import kinds
from bot.questions.kinds import Fact
from bot.questions.names.known_names import place_names, seat_of
from bot.questions.places.towns import short
from bot.questions.words.folding import folded


@dataclass(frozen=True, slots=True)
class _Finding:
    """What the catalogue says about one Verbund."""

    verbund: Verbund
    yes: bool
    sentence: Markup
    said: Markup
    """The same beside the name of the Verbund: where, or in which part."""
    beside: tuple[Markup, ...] = ()
    """What is known besides that."""
    complete: bool = False
    """Whether nothing else need be told."""
    partly: bool = False
    """Whether some of what is asked is so, though not all of it."""
    open: bool = False
    """Whether sources disagree, so that it is not denied either."""


def is_at(view: View, question: kinds.IsAt) -> Draft:
    """Yes or no for all these Verbünde, or which of them it is, and how it is with each; and what is asked besides."""
    draft = _whether(view, question)
    if not question.facts:
        return draft
    besides = facts.facts(view, kinds.Facts(question.verbuende, question.facts))
    return replace(draft, blocks=(*draft.blocks, *besides.blocks))


def _whether(view: View, question: kinds.IsAt) -> Draft:
    verbuende = view.verbuende(question.verbuende)
    asked = _single(question)
    if not asked:
        return facts.facts(view, kinds.Facts(question.verbuende, ("where",)))
    if question.role and (told := _role(view, verbuende, question)):
        return told
    if question.places and (question.role or question.leading) and len(verbuende) == 1:
        return _not_documented(view, verbuende[0], question, _in_places(view, verbuende[0], question.places, ()))
    if question.leading:
        return _whether_it_led(view, verbuende, question)
    if len(verbuende) == 1:
        if only := _exclusively(view, verbuende[0], question):
            return _one(view, only, _fact(question))
        if question.only and all(_finding(view, verbuende[0], one).yes for one in asked):
            return facts.facts(view, kinds.Facts(question.verbuende, (_fact(question),)))
        if len(asked) > 1:
            return _several(view, verbuende[0], asked)
    if question.only and len(verbuende) > 1 and not all(_exclusively(view, verbund, question) for verbund in verbuende):
        return facts.facts(view, kinds.Facts(question.verbuende, (_fact(question),)))
    if len(verbuende) == 1:
        return _one(view, _finding(view, verbuende[0], question), _fact(question))
    find = _finding if question.any_of or len(asked) == 1 else _each
    return _of_several(view, question, [find(view, verbund, question) for verbund in verbuende])


def _of_several(view: View, question: kinds.IsAt, findings: Sequence[_Finding]) -> Draft:
    """How it is with each of several Verbünde; and with which, or if with all of them, where that is sure.

    It is not where somebody from there took part in one that was not there itself, nor is a no to "Waren KIF und MOSAIK
    in Niedersachsen und NRW?", as each was in one of the two.
    """
    verbuende = [found.verbund for found in findings]
    beside = [() if found.yes or found.complete else found.beside for found in findings]
    told = (Markup(" ").join((found.said, *more)) for found, more in zip(findings, beside, strict=True))
    lines = [bullet(Markup("{}: {}").format(bold(one.name), said)) for one, said in zip(verbuende, told, strict=True)]
    yes = [found.yes for found in findings]
    if any(beside) or (not question.choice and any(found.partly for found in findings)):
        heading = Markup()
    elif question.choice:
        heading = which_of(view, verbuende, [found.verbund for found in findings if found.yes], of="place")
    else:
        heading = view.t("all-of-them") if all(yes) else view.t("not-all") if any(yes) else view.t("none-of-them")
    blocks = (paragraph(*filter(None, (heading, *lines))),)
    return Draft(blocks, grid(map(view.to_verbund, verbuende)), begins_with_answer=bool(heading))


def _each(view: View, verbund: Verbund, question: kinds.IsAt) -> _Finding:
    """Whether one Verbund was at several places, or with several organisations, and how it is with each."""
    found = {_asked(view, one): _finding(view, verbund, one) for one in _single(question)}
    told = (Markup("{} – {}").format(name, one.said) for name, one in found.items())
    beside = tuple(line for one in found.values() if not one.yes for line in one.beside)
    said, yes = Markup("; ").join(told), [one.yes for one in found.values()]
    return _Finding(verbund, all(yes), said, said, beside, partly=any(yes) and not all(yes))


def _role(view: View, verbuende: Sequence[Verbund], question: kinds.IsAt) -> Draft | None:
    """In which part one organisation was in one Verbund; nothing where it is not known to have been."""
    if len(verbuende) != 1 or len(question.organisations) != 1:
        return None
    (verbund,), (id_,) = verbuende, question.organisations
    part, who = facts.part(view, verbund, id_), bold(view.catalogue.organisations[id_].name)
    if not part:
        return None
    sentence = view.t("part-in", name=bold(verbund.name), who=who, part=part)
    rows = (row(view.to_card(verbund)), facts.links(view, verbund))
    # Where anything tells what it did there, the summary does.
    return Draft((paragraph(sentence), paragraph(escape(view.of(verbund.summary)))), rows, begins_with_answer=True)


def _whether_it_led(view: View, verbuende: Sequence[Verbund], question: kinds.IsAt) -> Draft:
    """Whether one organisation coordinated one Verbund; who did, where that is not known for certain."""
    open_ = facts.facts(view, kinds.Facts(question.verbuende, ("coordinator",)))
    if len(verbuende) != 1 or len(question.organisations) != 1:
        return open_
    (verbund,), (asked,) = verbuende, question.organisations
    part, who = facts.part(view, verbund, asked), verbund.coordinator
    if not part:
        return _one(view, _with(view, verbund, (asked,)), "coordinator")
    if who is None or asked == who.first or (who.note and asked == who.organisation):
        return open_
    if who.note:
        return _not_documented(view, verbund, question, _with(view, verbund, (asked,)))
    led = who.organisation == asked
    sentence = view.t(
        "led" if led else "did-not-lead",
        name=bold(verbund.name),
        who=bold(view.catalogue.organisations[asked].name),
        part=part,
    )
    return _one(view, _Finding(verbund, led, sentence, sentence), "coordinator")


def _not_documented(view: View, verbund: Verbund, question: kinds.IsAt, found: _Finding) -> Draft:
    """That nothing tells whether somebody coordinated a Verbund, or a place took part in it; and what is known."""
    names = [view.catalogue.organisations[id_].name for id_ in question.organisations]
    names += [view.catalogue.places[id_].name for id_ in question.places]
    who = view.join(map(bold, names), last="or")
    part = "coordinator" if question.leading else "partner"
    sentence = view.t("part-open", who=who, name=bold(verbund.name), part=part)
    fact: Fact = "coordinator" if question.leading else "partners"
    there = "place" if set(question.places).issubset(verbund.places) else "area"
    though = view.t("known-though", who=who, known=there if question.places else "part", told=found.said)
    called = [name for id_ in question.places for name in place_names(view.catalogue.places[id_])]
    others = view.join(bold(name) for name in _called_after(view, verbund, called))
    beside = (view.t("took-part-though", who=others),) if others and found.yes else ()
    known = (though, *beside) if found.yes else found.beside
    return _one(view, _Finding(verbund, False, sentence, sentence, known), fact)


def _fact(question: kinds.IsAt) -> Fact:
    """What tells how it was instead."""
    return "partners" if question.organisations else "where"


def _single(question: kinds.IsAt) -> tuple[kinds.IsAt, ...]:
    """Whether it was there at all, for each of the organisations, places, towns or Länder by itself."""
    alone = replace(question, laender=(), places=(), organisations=(), towns=(), abroad=False, only=False)
    if question.organisations:
        return tuple(replace(alone, organisations=(id_,)) for id_ in question.organisations)
    return (
        *(replace(alone, places=(id_,)) for id_ in question.places),
        *(replace(alone, towns=(id_,)) for id_ in question.towns),
        *(replace(alone, laender=(id_,)) for id_ in question.laender),
        *((replace(alone, abroad=True),) if question.abroad else ()),
    )


def _finding(view: View, verbund: Verbund, question: kinds.IsAt) -> _Finding:
    """How it is with one Verbund; of places and Länder together, the first kind in which it was."""
    if only := _exclusively(view, verbund, question):
        return only
    if question.organisations:
        return _with(view, verbund, question.organisations)
    found: list[_Finding] = []
    if _asks_for_town(view, question):
        found.append(_in_town(view, verbund, question.places))
    elif question.places or question.towns:
        found.append(_in_places(view, verbund, question.places, question.towns))
    if question.laender:
        found.append(_in_laender(view, verbund, question.laender))
    if question.abroad:
        found.append(_abroad(view, verbund))
    return next((finding for finding in found if finding.yes), found[0])


def _several(view: View, verbund: Verbund, asked: Sequence[kinds.IsAt]) -> Draft:
    """How it is with each of several places or organisations."""
    findings = {_asked(view, one): _finding(view, verbund, one) for one in asked}
    yes = [found.yes for found in findings.values()]
    key = "everywhere" if all(yes) else "not-everywhere" if any(yes) else "nowhere"
    # "Waren Felsberg und Helmstedt dabei?" is neither so nor denied.
    heading = () if any(found.open for found in findings.values()) else (view.t(key, name=bold(verbund.name)),)
    lines = (bullet(Markup("{}: {}").format(bold(name), found.said)) for name, found in findings.items())
    notes = (note for found in findings.values() if found.open for note in found.beside)
    rows = (row(view.to_card(verbund)), facts.links(view, verbund))
    told = paragraph(*heading, *lines, *dict.fromkeys(notes))
    return Draft((told,), rows, begins_with_answer=bool(heading))


def _asked(view: View, one: kinds.IsAt) -> str:
    """What the one place or organisation in a question is called."""
    if one.abroad:
        return view.country("any")
    if _asks_for_town(view, one):
        return seat_of(view.catalogue.places[one.places[0]])
    named = ((field, getattr(one, field)) for field in ("organisations", "places", "towns", "laender"))
    return next(name_of(view, field, ids[0]) for field, ids in named if ids)


def _one(view: View, found: _Finding, fact: Fact) -> Draft:
    verbund = found.verbund
    instead = () if found.yes or found.complete else facts.known(view, verbund, fact)
    rows = (row(view.to_card(verbund)), facts.links(view, verbund))
    blocks = (paragraph(found.sentence, *found.beside), paragraph(*instead))
    return Draft(blocks, rows, begins_with_answer=True, denies=not (found.yes or found.open))


def _exclusively(view: View, verbund: Verbund, question: kinds.IsAt) -> _Finding | None:
    """Whether it was nowhere else, or with nobody else; None where that is not asked, or only some of it is so.

    Nor is it told of a town where only the area around it is documented besides.
    """
    if not question.only:
        return None
    if question.organisations:
        return _with_nobody_else(view, verbund, question)
    catalogue, name = view.catalogue, bold(verbund.name)
    inside = {id_ for place in question.places for id_ in catalogue.within(catalogue.places[place])}
    met = {p.id for p in catalogue.places_of(verbund) if p.id in inside or p.land in question.laender}
    others = [p for p in catalogue.places_of(verbund) if p.id not in met]
    notes = () if met else disputed.notes_on(view, verbund, question.places, question.towns)
    if not (met or notes):
        return None
    # Whether it was there or not where sources disagree, it was elsewhere for sure.
    if any(catalogue.within(p).isdisjoint(question.places) for p in others):
        also = Markup(", ").join(place.name for place in others)
        lines = (*facts.where(view, verbund, others), *notes)
        sentence = view.t("is-elsewhere-too", name=name)
        return _Finding(verbund, False, sentence, view.t("also-there", places=also), lines, complete=True)
    if others or not all(_finding(view, verbund, one).yes for one in _single(question)):
        return None
    where = view.join(bold(_asked(view, one)) for one in _single(question))
    places = Markup(", ").join(place.name for place in catalogue.places_of(verbund))
    kind = "place" if question.places else "land"
    sentence = view.t("is-only-there", kind=kind, name=name, where=where, places=places)
    return _Finding(verbund, True, sentence, view.t("only-there"))


def _with_nobody_else(view: View, verbund: Verbund, question: kinds.IsAt) -> _Finding | None:
    found = [_with(view, verbund, (id_,)).yes for id_ in question.organisations]
    others = tuple(facts.everybody(view, verbund, besides=question.organisations))
    name = bold(verbund.name)
    if any(found) and others:
        sentence = view.t("took-part-with-others", name=name)
        return _Finding(verbund, False, sentence, view.t("with-others"), tuple(map(bullet, others)), complete=True)
    if not all(found):
        return None
    return _Finding(verbund, True, view.t("took-part-alone", name=name), view.t("with-nobody-else"))


def _in_laender(view: View, verbund: Verbund, ids: Sequence[str]) -> _Finding:
    laender = [land for land in view.catalogue.laender_of(verbund) if land.id in ids]
    if not laender:
        asked = view.join((bold(view.land(view.catalogue.laender[id_])) for id_ in ids), last="or")
        sentence = view.t("is-not-there", kind="land", name=bold(verbund.name), where=asked)
        who = view.join(bold(other.name) for other in view.catalogue.organisations_of(verbund) if other.land in ids)
        beside = (view.t("took-part-though", who=who),) if who else ()
        return _Finding(verbund, False, sentence, view.t("not-there"), beside)
    places = Markup(", ").join(place.name for place in view.catalogue.places_of(verbund) if place.land in ids)
    where = view.join(bold(view.land(land)) for land in laender)
    sentence = view.t("is-in-land", name=bold(verbund.name), land=where, places=places)
    return _Finding(verbund, True, sentence, places)


def _abroad(view: View, verbund: Verbund) -> _Finding:
    """That it was nowhere abroad, as all places that are known lie in Germany; and who took part from there."""
    who = view.join(
        Markup("{} ({})").format(bold(other.name), view.country(other.country))
        for other in view.catalogue.organisations_of(verbund)
        if other.country
    )
    sentence = view.t("is-not-abroad", name=bold(verbund.name))
    beside = (view.t("took-part-though", who=who),) if who else ()
    return _Finding(verbund, False, sentence, view.t("not-there"), beside)


def _in_places(view: View, verbund: Verbund, ids: Sequence[str], towns: Sequence[str]) -> _Finding:
    catalogue = view.catalogue
    asked = [catalogue.places[id_] for id_ in ids]
    names = [place.name for place in asked] + [view.town(catalogue.towns[id_]) for id_ in towns]
    where = view.join(map(bold, names), last="or")
    inside = {id_ for place in asked for id_ in catalogue.within(place)}
    met = [place.name for place in catalogue.places_of(verbund) if place.id in inside]
    if met:
        places = Markup(", ").join(met)
        direct = not towns and all(id_ in verbund.places for id_ in ids)
        sentence = view.t("is-there" if direct else "is-inside", name=bold(verbund.name), where=where, places=places)
        beside = tuple(_administrations(view, verbund, ids)) if direct else ()
        return _Finding(verbund, True, sentence, view.t("there") if direct else places, beside)
    around = [p.name for p in catalogue.places_of(verbund) if any(id_ in catalogue.within(p) for id_ in ids)]
    if around:
        places = Markup(", ").join(around)
        sentence = view.t("is-around", name=bold(verbund.name), where=where, places=places)
        return _Finding(verbund, False, sentence, view.t("only-around", places=places))
    if notes := disputed.notes_on(view, verbund, ids, towns):
        sentence = view.t("is-disputed", name=bold(verbund.name), where=where)
        return _Finding(verbund, False, sentence, view.t("disputed-there"), notes, open=True)
    sentence = view.t("is-not-there", kind="place", name=bold(verbund.name), where=where)
    called = [name for place in asked for name in place_names(place)]
    called += [short(catalogue.towns[id_].name) for id_ in towns]
    who = view.join(bold(name) for name in _called_after(view, verbund, called))
    beside = (view.t("took-part-though", who=who),) if who else ()
    return _Finding(verbund, False, sentence, view.t("not-there"), beside)


def _administrations(view: View, verbund: Verbund, places: Sequence[str]) -> Iterator[Markup]:
    """That the towns and districts that these places are took part themselves, and in which part."""
    for organisation in view.catalogue.organisations_of(verbund):
        place = view.catalogue.place_of(organisation)
        if place and place.id in places and (part := facts.part(view, verbund, organisation.id)):
            yield view.t("took-part-itself", who=bold(organisation.name), part=part)


def _asks_for_town(view: View, question: kinds.IsAt) -> bool:
    """Whether towns are asked about that only districts are called after."""
    districts = [view.catalogue.places[id_].kind == "district" for id_ in question.places]
    return question.town and bool(districts) and all(districts)


def _in_town(view: View, verbund: Verbund, districts: Sequence[str]) -> _Finding:
    """That a town is not documented, and whether the district is that is called after it."""
    asked = [view.catalogue.places[id_] for id_ in districts]
    towns = [seat_of(district) for district in asked]
    where = view.join(map(bold, towns), last="or")
    if met := [district.name for district in asked if district.id in verbund.places]:
        places = Markup(", ").join(met)
        sentence = view.t("is-around-town", name=bold(verbund.name), where=where, places=places)
        return _Finding(verbund, False, sentence, view.t("only-around", places=places))
    sentence = view.t("is-not-there", kind="place", name=bold(verbund.name), where=where)
    who = view.join(map(bold, _called_after(view, verbund, towns)))
    return _Finding(
        verbund, False, sentence, view.t("not-there"), (view.t("took-part-though", who=who),) if who else ()
    )


def _called_after(view: View, verbund: Verbund, towns: Sequence[str]) -> Iterator[str]:
    """Who took part and is called after a town ("Universität Göttingen"); a district lies around it."""
    for organisation in view.catalogue.organisations_of(verbund):
        named = tuple(map(folded, (organisation.name, *organisation.aliases)))
        if organisation.kind != "district" and any(
            words[i : i + len(town)] == town
            for words, town in product(named, map(folded, towns))
            for i in range(len(words) - len(town) + 1)
        ):
            yield organisation.name


def _with(view: View, verbund: Verbund, ids: Sequence[str]) -> _Finding:
    parts = {id_: found for id_ in ids if (found := facts.part(view, verbund, id_))}
    asked = tuple(parts) or ids
    who = view.join((bold(view.catalogue.organisations[id_].name) for id_ in asked), last="or")
    if not parts:
        sentence = view.t("did-not-take-part", name=bold(verbund.name), who=who)
        return _Finding(verbund, False, sentence, view.t("not-there"))
    said = Markup(", ").join(parts.values())
    return _Finding(verbund, True, view.t("took-part", name=bold(verbund.name), who=who, part=said), said)
