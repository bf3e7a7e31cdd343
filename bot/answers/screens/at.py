"""Was this Verbund at work there, or with that organisation? Yes or no, and what is known instead."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from markupsafe import Markup

from bot.answers.screens import facts
from bot.answers.screens.layout import Draft, bold, bullet, grid, paragraph, row
from bot.answers.screens.naming import name_of
from bot.answers.screens.view import View
from bot.catalogue import Verbund
from bot.questions import kinds
from bot.questions.kinds import Fact


@dataclass(frozen=True, slots=True)
class _Finding:
    """What the catalogue says about one Verbund."""

    verbund: Verbund
    yes: bool
    sentence: Markup
    said: Markup
    """The same beside the name of the Verbund: where, or in which part."""


def is_at(view: View, question: kinds.IsAt) -> Draft:
    """Yes or no for all these Verbünde together, and how it is with each."""
    verbuende = view.verbuende(question.verbuende)
    asked = _single(question)
    if not asked:
        return facts.facts(view, kinds.Facts(question.verbuende, ("where",)))
    if len(verbuende) == 1 and len(asked) > 1:
        return _several(view, verbuende[0], asked)
    findings = [_finding(view, verbund, question) for verbund in verbuende]
    if len(findings) == 1:
        return _one(view, findings[0], "partners" if question.organisations else "where")
    lines = [bullet(Markup("{}: {}").format(bold(found.verbund.name), found.said)) for found in findings]
    yes = [found.yes for found in findings]
    heading = view.t("all-of-them") if all(yes) else view.t("not-all") if any(yes) else view.t("none-of-them")
    return Draft((paragraph(heading, *lines),), grid(map(view.to_verbund, verbuende)), begins_with_answer=True)


def _single(question: kinds.IsAt) -> tuple[kinds.IsAt, ...]:
    """The same question for each of the organisations, places, towns or Länder by itself."""
    alone = replace(question, laender=(), places=(), organisations=(), towns=())
    if question.organisations:
        return tuple(replace(alone, organisations=(id_,)) for id_ in question.organisations)
    return (
        *(replace(alone, places=(id_,)) for id_ in question.places),
        *(replace(alone, towns=(id_,)) for id_ in question.towns),
        *(replace(alone, laender=(id_,)) for id_ in question.laender),
    )


def _finding(view: View, verbund: Verbund, question: kinds.IsAt) -> _Finding:
    """How it is with one Verbund; of places and Länder together, the first kind in which it was."""
    if question.organisations:
        return _with(view, verbund, question.organisations)
    found: list[_Finding] = []
    if question.places or question.towns:
        found.append(_in_places(view, verbund, question.places, question.towns))
    if question.laender:
        found.append(_in_laender(view, verbund, question.laender))
    return next((finding for finding in found if finding.yes), found[0])


def _several(view: View, verbund: Verbund, asked: Sequence[kinds.IsAt]) -> Draft:
    """How it is with each of several places or organisations."""
    findings = {_asked(view, one): _finding(view, verbund, one) for one in asked}
    yes = [found.yes for found in findings.values()]
    key = "everywhere" if all(yes) else "not-everywhere" if any(yes) else "nowhere"
    lines = (bullet(Markup("{}: {}").format(bold(name), found.said)) for name, found in findings.items())
    rows = (row(view.to_card(verbund)), facts.links(view, verbund))
    return Draft((paragraph(view.t(key, name=bold(verbund.name)), *lines),), rows, begins_with_answer=True)


def _asked(view: View, one: kinds.IsAt) -> str:
    """What the one place or organisation in a question is called."""
    named = ((field, getattr(one, field)) for field in ("organisations", "places", "towns", "laender"))
    return next(name_of(view, field, ids[0]) for field, ids in named if ids)


def _one(view: View, found: _Finding, fact: Fact) -> Draft:
    verbund = found.verbund
    instead = () if found.yes else facts.known(view, verbund, fact)
    rows = (row(view.to_card(verbund)), facts.links(view, verbund))
    return Draft((paragraph(found.sentence), paragraph(*instead)), rows, begins_with_answer=True)


def _in_laender(view: View, verbund: Verbund, ids: Sequence[str]) -> _Finding:
    laender = [land for land in view.catalogue.laender_of(verbund) if land.id in ids]
    if not laender:
        asked = view.join((bold(view.land(view.catalogue.laender[id_])) for id_ in ids), last="or")
        sentence = view.t("is-not-there", kind="land", name=bold(verbund.name), where=asked)
        return _Finding(verbund, False, sentence, view.t("not-there"))
    places = Markup(", ").join(place.name for place in view.catalogue.places_of(verbund) if place.land in ids)
    where = view.join(bold(view.land(land)) for land in laender)
    sentence = view.t("is-in-land", name=bold(verbund.name), land=where, places=places)
    return _Finding(verbund, True, sentence, places)


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
        return _Finding(verbund, True, sentence, view.t("there") if direct else places)
    around = [p.name for p in catalogue.places_of(verbund) if any(id_ in catalogue.within(p) for id_ in ids)]
    if around:
        places = Markup(", ").join(around)
        sentence = view.t("is-around", name=bold(verbund.name), where=where, places=places)
        return _Finding(verbund, False, sentence, view.t("only-around", places=places))
    sentence = view.t("is-not-there", kind="place", name=bold(verbund.name), where=where)
    return _Finding(verbund, False, sentence, view.t("not-there"))


def _with(view: View, verbund: Verbund, ids: Sequence[str]) -> _Finding:
    parts = {id_: found for id_ in ids if (found := facts.part(view, verbund, id_))}
    asked = tuple(parts) or ids
    who = view.join((bold(view.catalogue.organisations[id_].name) for id_ in asked), last="or")
    if not parts:
        sentence = view.t("did-not-take-part", name=bold(verbund.name), who=who)
        return _Finding(verbund, False, sentence, view.t("not-there"))
    said = Markup(", ").join(parts.values())
    return _Finding(verbund, True, view.t("took-part", name=bold(verbund.name), who=who, part=said), said)
