"""Where Verbünde did what their sources tell of some of their places only."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from bot.catalogue import LANGUAGES, Catalogue, Verbund
from bot.questions.topics.matches import SAME
from bot.questions.words.folding import fold, folded
from bot.questions.words.stemming import term

_NOWHERE: Final[frozenset[str]] = frozenset()


class Told(NamedTuple):
    """A term by which a Verbund has a word: how surely it is meant, and whether it is a key word as a whole."""

    term: str
    match: float
    whole: bool


class _OfOne(NamedTuple):
    """What is told of the places of one Verbund."""

    places: Mapping[str, frozenset[str]]
    """By terms, the ids of those that they are tied to."""
    together: Sequence[tuple[frozenset[str], frozenset[str]]]
    """The terms of words that tell something together only ("community bus"), and the same of these."""
    titled: frozenset[str]
    """The terms in its names and its title: what they tell holds of all its places."""


class Ties:
    """The words of descriptions that are tied to places.

    The first word of a subject ties all its words, but those that the Verbund has by itself.
    """

    def __init__(self, catalogue: Catalogue) -> None:
        self._of = {id_: _tied(catalogue, verbund) for id_, verbund in catalogue.verbuende.items()}

    def of(self, said: Sequence[Sequence[Told]], verbund: str) -> tuple[frozenset[str] | None, ...]:
        """For each of some words, by the terms that tell it, the ids of the places it is tied to.

        None where nothing tells in which of them it was, none of them where it holds of the Verbund as a whole.
        """
        one = self._of[verbund]
        same = {told.term for word in said for told in word if told.match == SAME}
        together = [tied for tied in one.together if tied[0] <= same]
        return tuple(_places(one, word, together) for word in said)


def _places(
    one: _OfOne, word: Sequence[Told], together: Sequence[tuple[frozenset[str], frozenset[str]]]
) -> frozenset[str] | None:
    for terms, places in together:
        if any(told.term in terms for told in word):
            return places
    surest = [told for told in word if told.match == max(each.match for each in word)]
    surest = [told for told in surest if told.whole] or surest
    tied = [one.places.get(told.term, _NOWHERE) for told in surest]
    if all(tied):
        return _NOWHERE.union(*tied)
    return _NOWHERE if any(told.term in one.titled for told in surest) else None


def _tied(catalogue: Catalogue, verbund: Verbund) -> _OfOne:
    places: dict[str, frozenset[str]] = defaultdict(frozenset)
    together: list[tuple[frozenset[str], frozenset[str]]] = []
    listed = [subject for subject in catalogue.subjects if verbund.where and verbund.id in subject.verbuende]
    own = {term(fold(word), language) for language in LANGUAGES for word in verbund.found_by(language)}
    for tie in verbund.where:
        tied = {term(fold(word), language) for language in LANGUAGES for word in tie.words[language]}
        for key in tied:
            places[key] |= {*tie.places}
        for language in LANGUAGES:
            together += [
                (frozenset(term(part, language) for part in parts), frozenset(tie.places))
                for parts in map(folded, tie.words[language])
                if len(parts) > 1
            ]
    named = dict(places)
    for subject in listed:
        labels = {term(fold(subject.words[language][0]), language) for language in LANGUAGES}
        of_label = _NOWHERE.union(*(named.get(label, _NOWHERE) for label in labels))
        for language in LANGUAGES:
            keys = {term(fold(word), language) for word in subject.words[language]}
            places |= {key: places[key] | of_label for key in keys - own - named.keys() if of_label}
    title = [verbund.title.de, verbund.title.en] if verbund.title else []
    texts = folded(" ".join((verbund.name, *verbund.aliases, *title)))
    titled = frozenset(term(word, language) for language in LANGUAGES for word in texts)
    return _OfOne(dict(places), together, titled)
