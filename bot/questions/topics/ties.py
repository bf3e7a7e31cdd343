"""Where Verbünde did what their sources tell of some of their places only."""

from collections.abc import Collection, Container, Mapping, Sequence
from itertools import chain, combinations, product
from typing import Final, NamedTuple

from bot.catalogue import LANGUAGES, Catalogue, Verbund
from bot.questions.words.folding import fold, folded
from bot.questions.words.stemming import term, terms

_NOWHERE: Final[frozenset[str]] = frozenset()
_SHORTEST: Final = 3
"""So many letters a word has at least that others are kinds of: "Bus"."""


class Told(NamedTuple):
    """A term by which a Verbund has a word: how surely it is meant, and whether it is a key word as a whole."""

    term: str
    match: float
    whole: bool


class _OfOne(NamedTuple):
    """What is told of the places of one Verbund."""

    places: Mapping[str, frozenset[str]]
    """By terms, the ids of those that they are tied to; words of several are one term."""
    whole: frozenset[str]
    """The terms in its names and its title, and those that are told of all its places."""
    kinds: Mapping[str, frozenset[str]]
    """By the terms that are tied, also to all its places, and those of their words: the ids of these places."""
    alike: Mapping[str, frozenset[str]]
    """The same by the terms of the subjects any word of which is tied."""


class Ties:
    """The words of descriptions that are tied to places.

    The first word of a subject ties all its words, but those that the Verbund has by itself.
    """

    def __init__(self, catalogue: Catalogue, known: Container[str]) -> None:
        """`known`: the terms that are looked for; between them a key word may have others ("quality of living")."""
        self._of = {id_: _tied(catalogue, verbund, known) for id_, verbund in catalogue.verbuende.items()}

    def of(self, said: Mapping[str, Sequence[Told]], verbund: str) -> dict[str, frozenset[str] | None]:
        """By some folded words that follow one another, each with the terms that tell it: the ids of the places it is
        tied to.

        None where nothing tells in which of them it was, none of them where it holds of the Verbund as a whole.
        """
        one = self._of[verbund]
        found = {word: _places(one, told) for word, told in said.items()}
        words = tuple(said)
        for start, end in combinations(range(len(words) + 1), 2):
            joined = terms("".join(words[start:end]))
            if end > start + 1 and (tied := _NOWHERE.union(*(one.places.get(key, _NOWHERE) for key in joined))):
                found |= dict.fromkeys(words[start:end], tied)
        return found

    def hinted(self, told: Collection[str], verbund: str) -> frozenset[str]:
        """The ids of the places in which a Verbund did what a word with these terms is a part of, or means as well.

        Who drove a "Gemeindebus" in one of them had a bus there, and maybe others elsewhere.
        """
        one = self._of[verbund]
        kinds = (places for key, places in one.kinds.items() if any(_is_kind(key, of) for of in told))
        return _NOWHERE.union(*kinds, *(one.alike.get(key, _NOWHERE) for key in told))


def _is_kind(key: str, of: str) -> bool:
    """Whether a term begins or ends with another one of its language."""
    stem = of[1:]
    return key[0] == of[0] and len(stem) >= _SHORTEST and (key.startswith(of) or key.endswith(stem))


def _places(one: _OfOne, word: Sequence[Told]) -> frozenset[str] | None:
    most = max(told.match for told in word)
    surest = [told for told in word if told.match == most]
    surest = [told for told in surest if told.whole] or surest
    tied = [one.places.get(told.term, _NOWHERE) for told in surest]
    if all(tied):
        return _NOWHERE.union(*tied)
    return _NOWHERE if any(told.term in one.whole for told in surest) else None


def _tied(catalogue: Catalogue, verbund: Verbund, known: Container[str]) -> _OfOne:
    places: dict[str, frozenset[str]] = {}
    for tie, language in product(verbund.where, LANGUAGES):
        for word in tie.words[language]:
            parts = [part for part in folded(word) if term(part, language) in known]
            # What is left of a "housing project" is more than that.
            for whole in {fold(word), *(("".join(parts),) if len(parts) > 1 else ())}:
                key = term(whole, language)
                places[key] = places.get(key, _NOWHERE).union(tie.places)
    places = {**_of_subjects(catalogue, verbund, places), **places}
    title = [verbund.title.de, verbund.title.en] if verbund.title else []
    texts = folded(" ".join((verbund.name, *verbund.aliases, *title)))
    everywhere = (key for key, tied in places.items() if not tied)
    tied = {key: tied for key, tied in places.items() if tied}
    whole = frozenset((*everywhere, *chain.from_iterable(map(terms, texts))))
    # "Soziales" is no other word for a social integration.
    alike = _alike(catalogue, verbund, _kinds(verbund, parts=False))
    return _OfOne(tied, whole, _kinds(verbund, parts=True), alike)


def _kinds(verbund: Verbund, *, parts: bool) -> dict[str, frozenset[str]]:
    """By the terms of what is tied where it was, in all places if in none of them only; with the `parts` of several
    words."""
    found: dict[str, frozenset[str]] = {}
    for tie, language in product(verbund.where, LANGUAGES):
        words = {part for word in tie.words[language] for part in (fold(word), *(folded(word) if parts else ()))}
        for key in {term(word, language) for word in words}:
            found[key] = found.get(key, _NOWHERE).union(tie.places or verbund.places)
    return found


def _alike(catalogue: Catalogue, verbund: Verbund, tied_to: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """By the terms of the subjects that a Verbund is listed for: the places any of their words is tied to."""
    found: dict[str, frozenset[str]] = {}
    for subject in catalogue.subjects:
        if verbund.id in subject.verbuende:
            keys = {term(fold(word), language) for language in LANGUAGES for word in subject.words[language]}
            tied = _NOWHERE.union(*(tied_to[key] for key in keys & tied_to.keys()))
            found |= {key: found.get(key, _NOWHERE) | tied for key in keys if tied}
    return found


def _of_subjects(
    catalogue: Catalogue, verbund: Verbund, places: Mapping[str, frozenset[str]]
) -> dict[str, frozenset[str]]:
    """The words of the subjects whose first word is tied, in any language, but those that a Verbund has by itself."""
    own = {term(fold(word), language) for language in LANGUAGES for word in verbund.found_by(language)}
    found: dict[str, frozenset[str]] = {}
    for subject in catalogue.subjects:
        if verbund.id not in subject.verbuende:
            continue
        labels = {term(fold(subject.words[language][0]), language) for language in LANGUAGES} & places.keys()
        tied = _NOWHERE.union(*(places[label] for label in labels))
        words = (term(fold(word), language) for language in LANGUAGES for word in subject.words[language])
        found |= {key: found.get(key, _NOWHERE) | tied for key in words if labels and key not in own}
    return found
