"""Was this Verbund at work there, or with that organisation? Yes or no, and what is known instead."""

from collections.abc import Sequence
from dataclasses import replace

from markupsafe import Markup, escape

from bot.answers.screens import facts
from bot.answers.screens.layout import Draft, bold, bullet, grid, paragraph, row
from bot.answers.screens.there import (
    Finding,
    at_all,
    called_after,
    exclusively,
    finding_of,
    in_places,
    name_asked,
    of_town,
    single,
    with_them,
)
from bot.answers.screens.verdicts import which_of
from bot.answers.screens.view import View
from bot.catalogue import Verbund
from bot.questions import kinds
from bot.questions.kinds import Fact
from bot.questions.names.known_names import place_names


def is_at(view: View, question: kinds.IsAt) -> Draft:
    """Yes or no for all these Verbünde, or which of them it is, and how it is with each; and what is asked besides."""
    draft = _whether(view, question)
    if not question.facts:
        return draft
    besides = facts.facts(view, kinds.Facts(question.verbuende, question.facts))
    return replace(draft, blocks=(*draft.blocks, *besides.blocks))


def of_part(view: View, verbund: str, kind: str, asked: str) -> Markup:
    """Whether it was at a place, or led by an organisation, beside what else is claimed at once."""
    one = view.catalogue.verbuende[verbund]
    match kind:
        case "organisation":
            return view.t("note-part", of="lead", verdict=_led(view, one, asked).sentence)
        case "land":
            question = kinds.IsAt((verbund,), laender=(asked,))
        case "place":
            question = kinds.IsAt((verbund,), places=(asked,))
        case _:
            question = kinds.IsAt((verbund,), towns=(asked,))
    return view.t("note-part", of="place", verdict=at_all(view, one, question).sentence)


def of_kind(view: View, verbund: str, kind: str, *, so: str) -> Markup:
    """The places of one kind that are documented, and whether they are as many as is claimed."""
    one = view.catalogue.verbuende[verbund]
    names = [place.name for place in view.catalogue.places_of(one) if place.kind == kind]
    return view.t("note-places", so=so, name=one.name, places=view.join(names))


def _whether(view: View, question: kinds.IsAt) -> Draft:
    verbuende = view.verbuende(question.verbuende)
    asked = single(question)
    if not asked:
        return facts.facts(view, kinds.Facts(question.verbuende, ("where",)))
    alone, led = len(verbuende) == 1, question.whether == "led"
    if question.of_part and (told := _role(view, verbuende, question)):
        return told
    if question.whether == "not_led":
        return _denied_to_have_led(view, verbuende, question)
    if question.denied and alone and (denial := _denied(view, verbuende[0], question)):
        return denial
    if question.places and (question.of_part or led) and alone:
        return _not_documented(view, verbuende[0], question, in_places(view, verbuende[0], question.places, ()))
    if led:
        return _whether_it_led(view, verbuende, question)
    only = [found for verbund in verbuende if (found := exclusively(view, verbund, question))]
    if alone:
        return _of_one(view, verbuende[0], question, only)
    if question.whether == "only" and len(only) < len(verbuende):
        return facts.facts(view, kinds.Facts(question.verbuende, (_fact(question),)))
    if question.of_several == "pairs" and len(asked) == len(verbuende):
        return _of_pairs(view, list(zip(verbuende, asked, strict=True)))
    if len(asked) > 1 and not question.is_any_enough:
        return _of_several(view, question, [_each(view, verbund, question) for verbund in verbuende])
    findings = [at_all(view, verbund, question) for verbund in verbuende]
    return _of_several(view, question, only or [of_town(view, one, question.organisations) for one in findings])


def _of_one(view: View, verbund: Verbund, question: kinds.IsAt, only: Sequence[Finding]) -> Draft:
    """How it is with one Verbund; `only`: whether it was nowhere else, if that is asked and told."""
    asked = single(question)
    if only:
        return _one(view, only[0], _fact(question))
    if question.whether == "only" and all(at_all(view, verbund, one).yes for one in asked):
        return facts.facts(view, kinds.Facts((verbund.id,), (_fact(question),)))
    if len(asked) > 1:
        return _several(view, verbund, asked, any_of=question.is_any_enough)
    return _one(view, at_all(view, verbund, question), _fact(question))


def _of_several(view: View, question: kinds.IsAt, findings: Sequence[Finding]) -> Draft:
    """How it is with each of several Verbünde; and with which, or if with all of them, where that is sure.

    It is not where somebody from there took part in one that was not there itself, nor is a no to "Waren KIF und MOSAIK
    in Niedersachsen und NRW?", as each was in one of the two.
    """
    verbuende = [found.verbund for found in findings]
    beside = [() if found.yes or found.complete else found.beside for found in findings]
    told = (Markup(". ").join((found.said, *more)) for found, more in zip(findings, beside, strict=True))
    lines = [bullet(Markup("{}: {}").format(bold(one.name), said)) for one, said in zip(verbuende, told, strict=True)]
    yes = [found.yes for found in findings]
    if any(beside) or (not question.is_choice and any(found.known == "partly" for found in findings)):
        heading = Markup()
    elif question.is_choice:
        heading = which_of(view, verbuende, [found.verbund for found in findings if found.yes], of="place")
    else:
        heading = _of_how_many(view, yes)
    blocks = (paragraph(*filter(None, (heading, *lines))),)
    return Draft(blocks, grid(map(view.to_verbund, verbuende)), begins_with_answer=bool(heading))


def _of_how_many(view: View, yes: Sequence[bool]) -> Markup:
    """Whether it is so of all of several, of some, or of none."""
    return view.t("all-of-them") if all(yes) else view.t("not-all") if any(yes) else view.t("none-of-them")


def _of_pairs(view: View, pairs: Sequence[tuple[Verbund, kinds.IsAt]]) -> Draft:
    """Whether each of several Verbünde was at its place; no yes or no where that is open for one of them."""
    findings = [(verbund, name_asked(view, one), finding_of(view, verbund, one)) for verbund, one in pairs]
    lines = [
        bullet(Markup("{}, {}: {}").format(bold(verbund.name), where, Markup(". ").join((found.said, *found.beside))))
        for verbund, where, found in findings
    ]
    yes = [found.yes for _, _, found in findings]
    open_ = any(found.open or (found.beside and not found.yes) for _, _, found in findings)
    heading = Markup() if open_ else view.t("pairs", so="all" if all(yes) else "some" if any(yes) else "none")
    rows = grid(view.to_verbund(verbund) for verbund, _ in pairs)
    return Draft((paragraph(*filter(None, (heading, *lines))),), rows, begins_with_answer=bool(heading))


def _each(view: View, verbund: Verbund, question: kinds.IsAt) -> Finding:
    """Whether one Verbund was at several places, or with several organisations, and how it is with each."""
    found = {name_asked(view, one): finding_of(view, verbund, one) for one in single(question)}
    told = (Markup("{} – {}").format(name, one.said) for name, one in found.items())
    beside = tuple(line for one in found.values() if not one.yes for line in one.beside)
    said, yes = Markup("; ").join(told), [one.yes for one in found.values()]
    return Finding(verbund, "there" if all(yes) else "partly" if any(yes) else "not", said, said, beside)


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


def _denied(view: View, verbund: Verbund, question: kinds.IsAt) -> Draft | None:
    """That what is said not to be so is so after all, or that nothing tells it; and where it was, or who took part.

    Nothing where a place is said not to have taken part of which only that is known that it was a place.
    """
    told = facts.facts(view, kinds.Facts((verbund.id,), (_fact(question),)))
    found = finding_of(view, verbund, question)
    if found.yes and question.of_part and not found.beside:
        return None
    if found.yes:
        first = view.t("after-all", what=bold(name_asked(view, question)), said=found.said)
    elif found.known == "not" and not found.beside:
        first = view.t("rightly-denied")
    elif question.of_anyone or (found.open and not found.beside):
        first = found.sentence
    else:
        return replace(told, blocks=(*told.blocks, paragraph(*found.beside)))
    return replace(told, blocks=(paragraph(first, *found.beside), *told.blocks), begins_with_answer=True)


def _denied_to_have_led(view: View, verbuende: Sequence[Verbund], question: kinds.IsAt) -> Draft:
    """That one organisation coordinated a Verbund after all, or that somebody else did; and who, as far as is known."""
    told = facts.facts(view, kinds.Facts(question.verbuende, ("coordinator",)))
    if len(verbuende) != 1 or len(question.organisations) != 1:
        return told
    (verbund,), (asked,) = verbuende, question.organisations
    who = verbund.coordinator
    if who is None or who.note or asked == who.first:
        return told
    name, part = bold(view.catalogue.organisations[asked].name), facts.part(view, verbund, asked)
    after_all = view.t("after-all", what=name, said=part) if asked == who.organisation else view.t("rightly-denied")
    return replace(told, blocks=(paragraph(after_all), *told.blocks), begins_with_answer=True)


def _whether_it_led(view: View, verbuende: Sequence[Verbund], question: kinds.IsAt) -> Draft:
    """Whether one organisation coordinated one Verbund; who did, where that is not known for certain."""
    open_ = facts.facts(view, kinds.Facts(question.verbuende, ("coordinator",)))
    if len(verbuende) > 1 and len(question.organisations) == 1:
        return _whether_it_led_all(view, verbuende, question.organisations[0]) or open_
    if len(verbuende) != 1 or len(question.organisations) != 1:
        return open_
    (verbund,), (asked,) = verbuende, question.organisations
    part, who = facts.part(view, verbund, asked), verbund.coordinator
    if part and (who is None or asked == who.first or (who.note and asked == who.organisation)):
        return open_
    if part and who and who.note:
        return _not_documented(view, verbund, question, with_them(view, verbund, (asked,)))
    return _one(view, _led(view, verbund, asked), "coordinator")


def _led(view: View, verbund: Verbund, asked: str) -> Finding:
    """Whether a Verbund of which that is certain was coordinated by one of those who took part, or not even those."""
    part, who = facts.part(view, verbund, asked), verbund.coordinator
    if not part:
        return with_them(view, verbund, (asked,))
    led = who is not None and who.organisation == asked
    named = bold(view.catalogue.organisations[asked].name)
    sentence = view.t("led" if led else "did-not-lead", name=bold(verbund.name), who=named, part=part)
    return Finding(verbund, "there" if led else "not", sentence, sentence)


def _whether_it_led_all(view: View, verbuende: Sequence[Verbund], asked: str) -> Draft | None:
    """Whether one organisation coordinated all of several Verbünde; nothing where it is not known who did."""
    leaders = [verbund.coordinator for verbund in verbuende]
    if any(who is None or who.note or asked == who.first for who in leaders):
        return None
    yes = [who.organisation == asked for who in leaders if who]
    told = [Markup(" ").join(facts.coordinator(view, who)) for who in leaders if who]
    lines = [bullet(Markup("{}: {}").format(bold(one.name), said)) for one, said in zip(verbuende, told, strict=True)]
    heading = _of_how_many(view, yes)
    rows = grid(map(view.to_verbund, verbuende))
    return Draft((paragraph(heading, *lines),), rows, begins_with_answer=True, denies=not all(yes))


def _not_documented(view: View, verbund: Verbund, question: kinds.IsAt, found: Finding) -> Draft:
    """That nothing tells whether somebody coordinated a Verbund, or a place took part in it; and what is known."""
    names = [view.catalogue.organisations[id_].name for id_ in question.organisations]
    names += [view.catalogue.places[id_].name for id_ in question.places]
    who = view.join(map(bold, names), last="or")
    led = question.whether == "led"
    part = "coordinator" if led else "partner"
    sentence = view.t("part-open", who=who, name=bold(verbund.name), part=part)
    fact: Fact = "coordinator" if led else "partners"
    there = "place" if set(question.places).issubset(verbund.places) else "area"
    though = view.t("known-though", who=who, known=there if question.places else "part", told=found.said)
    called = [name for id_ in question.places for name in place_names(view.catalogue.places[id_])]
    others = view.join(bold(name) for name in called_after(view, verbund, called))
    beside = (view.t("took-part-though", who=others),) if others and found.yes else ()
    known = (though, *beside) if found.yes else found.beside
    return _one(view, Finding(verbund, "not", sentence, sentence, known), fact)


def _fact(question: kinds.IsAt) -> Fact:
    """What tells how it was instead."""
    return "partners" if question.organisations and not question.town else "where"


def _several(view: View, verbund: Verbund, asked: Sequence[kinds.IsAt], *, any_of: bool) -> Draft:
    """How it is with each of several places or organisations; with `any_of`, it is asked at which one it was."""
    findings = {name_asked(view, one): finding_of(view, verbund, one) for one in asked}
    yes = [found.yes for found in findings.values()]
    key = "everywhere" if all(yes) else "not-everywhere" if any(yes) else "nowhere"
    # "Waren Felsberg und Helmstedt dabei?" is neither so nor denied, nor is "Göttingen und Hannover dabei?", where a
    # university took part that is called after one of them.
    apart = any(found.open or (found.beside and not any(yes)) for found in findings.values())
    apart |= any_of and any(yes)
    heading = view.t("known-of" if apart else key, name=bold(verbund.name))
    told = {
        name: (found.said, *(() if found.yes or found.open or found.complete else found.beside))
        for name, found in findings.items()
    }
    lines = (bullet(Markup("{}: {}").format(bold(name), Markup(". ").join(said))) for name, said in told.items())
    notes = (note for found in findings.values() if found.open for note in found.beside)
    rows = (row(view.to_card(verbund)), facts.links(view, verbund))
    return Draft((paragraph(heading, *lines, *dict.fromkeys(notes)),), rows, begins_with_answer=not apart)


def _one(view: View, found: Finding, fact: Fact) -> Draft:
    verbund = found.verbund
    instead = () if found.yes or found.complete else facts.known(view, verbund, fact)
    rows = (row(view.to_card(verbund)), facts.links(view, verbund))
    blocks = (paragraph(found.sentence, *found.beside), paragraph(*instead))
    return Draft(blocks, rows, begins_with_answer=True, denies=not (found.yes or found.open))
