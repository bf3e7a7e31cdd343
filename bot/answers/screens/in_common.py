"""What several Verbünde have in common, as far as it is documented: subjects, places, organisations, coordination."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, TypeVar

from markupsafe import Markup

from bot.answers.screens.view import View
from bot.catalogue import Place, Subject, Verbund
from bot.questions.words.folding import folded

_NAMED: Final = 3
"""So many of what they have in common stand in a line."""

Pool = Sequence[Verbund]
"""The Verbünde that are compared, two or more."""
Value = TypeVar("Value")


def theme(view: View, pool: Pool) -> Iterator[Markup]:
    """Whether they are in one theme."""
    same = len({verbund.theme for verbund in pool}) == 1
    yield view.t("verdict-same-theme" if same else "verdict-other-themes", of=len(pool))


def subjects(view: View, pool: Pool) -> Iterator[Markup]:
    """The subjects that are the concern of all of them, by their nouns; what the fewest deal with tells most.

    That they share none is not told: not all are listed.
    """
    ids = {verbund.id for verbund in pool}
    shared = sorted((one for one in view.catalogue.subjects if ids.issubset(one.main)), key=_spread)
    named: dict[str, Sequence[str]] = {}
    for subject in shared:
        # "Schrumpfende Kleinstadt" tells of "Kleinstadt" and "schrumpfende Stadt" as well.
        words = folded(subject.words["de"][0])
        if not _is_noun(subject) or _names_other_theme(words, view, pool):
            continue
        if set(words).isdisjoint(chain.from_iterable(named.values())):
            named[subject.words[view.language][0]] = words
    if names := list(named)[:_NAMED]:
        yield view.t("verdict-subjects", names=view.join(names), of=len(pool))


def _spread(subject: Subject) -> int:
    """How many deal with a subject."""
    return len(subject.verbuende)


def _names_other_theme(words: Sequence[str], view: View, pool: Pool) -> bool:
    """Whether a subject is called like a theme that not all of them belong to: "Reallabor" would tell that they do."""
    themes = {verbund.theme for verbund in pool}
    others = (theme for theme in view.catalogue.themes.values() if themes != {theme.id})
    titles = (word for theme in others for word in folded(theme.title["de"]))
    return len(words) == 1 and any(title.startswith(words[0]) for title in titles)


def _is_noun(subject: Subject) -> bool:
    """Whether what a subject is called says what it is, and not only how it is ("strukturschwach")."""
    return any(word[:1].isupper() for word in subject.words["de"][0].split())


def where(view: View, pool: Pool) -> Iterator[Markup]:
    """The Länder and places of all of them or, where there are none, of some."""
    laender = {verbund: view.catalogue.laender_of(verbund) for verbund in pool}
    shared = _shared(laender)
    yield view.t("verdict-laender", count=len(shared), names=view.join(map(view.land, shared)), of=len(pool))
    if shared:
        names = [place.name for place in _places(view, pool)]
        yield view.t("verdict-places", count=len(names), names=view.some(names, _NAMED), of=len(pool))
    else:
        yield from _of_some(view, {view.land(land): members for land, members in _having(laender).items()})


def organisations(view: View, pool: Pool) -> Iterator[Markup]:
    """Who took part in all of them or, where nobody did, in some."""
    taking_part = {verbund: view.catalogue.organisations_of(verbund) for verbund in pool}
    names = [organisation.name for organisation in _shared(taking_part)]
    yield view.t("verdict-organisations", count=len(names), names=view.some(names, _NAMED), of=len(pool))
    if not names:
        yield from _of_some(view, {other.name: members for other, members in _having(taking_part).items()})


def coordinator(view: View, pool: Pool) -> Iterator[Markup]:
    """Whether one organisation coordinated all of them, or some; open where it is not known who did."""
    leading = {verbund: (verbund.coordinator.organisation,) for verbund in pool if verbund.coordinator}
    having = {view.catalogue.organisations[id_].name: members for id_, members in _having(leading).items()}
    same = next((name for name, members in having.items() if len(members) == len(pool)), None)
    if same:
        yield view.t("verdict-same-coordinator", name=same)
        yield from _hedged(view, pool)
        return
    if len(set(leading.values())) > 1:
        yield view.t("verdict-other-coordinators", of=len(pool))
    else:
        yield view.t("verdict-open", what=view.t("verdict-open-coordinator", of=len(pool)))
    yield from _of_some(view, having)
    yield from _hedged(view, pool)


def _hedged(view: View, pool: Pool) -> Iterator[Markup]:
    """What there is to add to who coordinated these: that no source says so in so many words, or only for a time."""
    for verbund in pool:
        if verbund.coordinator and verbund.coordinator.note:
            yield view.t("verdict-coordinator-note", name=verbund.name, note=view.of(verbund.coordinator.note))


def _places(view: View, pool: Pool) -> tuple[Place, ...]:
    """The places of any of them in which all of them worked, at least in a part; of these the smallest."""
    catalogue = view.catalogue
    ids = {verbund.id for verbund in pool}
    places = dict.fromkeys(place for verbund in pool for place in catalogue.places_of(verbund))
    found = {place.id: place for place in places if ids <= catalogue.verbuende_at(place)}
    return tuple(place for place in found.values() if catalogue.within(place) & found.keys() == {place.id})


def _shared(of: Mapping[Verbund, Sequence[Value]]) -> tuple[Value, ...]:
    """What all of them have."""
    return tuple(value for value, members in _having(of).items() if len(members) == len(of))


def _having(of: Mapping[Verbund, Sequence[Value]]) -> dict[Value, list[Verbund]]:
    """What at least two of them have, with those that have it; what most have first."""
    having: dict[Value, list[Verbund]] = {}
    for verbund, values in of.items():
        for value in values:
            having.setdefault(value, []).append(verbund)
    ranked = sorted(having.items(), key=lambda item: len(item[1]), reverse=True)
    return {value: members for value, members in ranked if len(members) > 1}


def _of_some(view: View, having: Mapping[str, Sequence[Verbund]]) -> Iterator[Markup]:
    """What some of them have in common."""
    for name, members in list(having.items())[:_NAMED]:
        yield view.t("verdict-some", what=name, names=view.some([verbund.name for verbund in members], _NAMED))
