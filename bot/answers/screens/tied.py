"""In which of its places a Verbund did what is looked for: in those that a search asks for, in others, or untold."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import Final

from bot.answers.screens.view import View
from bot.catalogue import Land, Place, Verbund
from bot.questions import kinds

Area = Land | Place
"""What a search asks for."""

_REMEMBERED: Final = 4
"""Searches of which it is kept at hand, as reasons, remarks and ways on tell of the same."""
_NOWHERE: Final[frozenset[str]] = frozenset()


Told = Mapping[str, frozenset[str] | None]
"""Words, and the ids of the places that they are tied to; none where they are told of all, nothing if untold."""


class TiedVerbund:
    """Where one Verbund did what is looked for."""

    def __init__(self, view: View, verbund: Verbund, question: kinds.Search) -> None:
        self._catalogue = view.catalogue
        self._topics = view.topics
        self._verbund = verbund
        self._words = question.words
        self._either = question.either
        self._asked = areas(view, question, either=question.either)

    @cached_property
    def _each(self) -> Mapping[str, Told]:
        """Each thing any of which will do, where the Verbund deals with all of it: its words, and where these were."""
        where, met, id_ = self._topics.evidence.where, self._topics.met, self._verbund.id
        subjects = ((subject, kinds.words_of((subject,))) for subject in self._words)
        return {one: where((one,), id_) for one, words in subjects if met(words, id_) == words}

    @cached_property
    def _told(self) -> Sequence[Told]:
        """Of all that is looked for, or of each thing any of which will do: its words, and where these were."""
        if self._either:
            return tuple(self._each.values())
        return (self._topics.evidence.where(self._words, self._verbund.id),) if self._words else ()

    @cached_property
    def _by_words(self) -> Sequence[Mapping[str, frozenset[str]]]:
        """The same of the words that are tied to some of the places."""
        if not self._verbund.where:
            return ()
        return [{word: places for word, places in one.items() if places} for one in self._told]

    @cached_property
    def words_here(self) -> tuple[str, ...]:
        """What is looked for; of several things any of which will do, those not told to have been elsewhere."""
        if not (self._either and self._asked and self._verbund.where):
            return self._words
        away = {one for one, told in self._each.items() if all(self._outside(told, area) for area in self._asked)}
        return tuple(one for one in self._words if one not in away)

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words that are tied to some of the places."""
        return tuple(dict.fromkeys(word for one in self._by_words for word in one))

    @cached_property
    def ids(self) -> frozenset[str]:
        """The ids of the places in which it is told to have done what is looked for; none where that is not told."""
        each = [one.values() for one in self._by_words]
        if not all(each):
            return _NOWHERE
        return _NOWHERE.union(*(frozenset.intersection(*one) or _NOWHERE.union(*one) for one in each))

    @property
    def just_there(self) -> Verbund:
        """The Verbund with those of its places only in which it is told to have done what is looked for, if it is."""
        places = tuple(id_ for id_ in self._verbund.places if id_ in self.ids)
        return replace(self._verbund, places=places) if self.ids else self._verbund

    def away(self, area: Area) -> dict[str, frozenset[str]]:
        """The words that are told to have been in other places than this one, and in which.

        Where any of several things will do, only if all were. Of several that were each in one of the places asked for,
        none was away: "Kita und Wolf in Barnstorf und Sandersdorf-Brehna".
        """
        each = [self._outside(one, area) for one in self._by_words]
        if each and not self._either and any(True in self._lie(ids, area) for ids in self._by_words[0].values()):
            apart = [self._outside(self._by_words[0], one) for one in self._asked]
            each = [{word: ids for word, ids in each[0].items() if all(word in one for one in apart)}]
        return {word: ids for one in each for word, ids in one.items()} if all(each) else {}

    def is_untold(self, where: Sequence[Area]) -> bool:
        """Whether the Verbund worked elsewhere as well, and nothing tells if what is looked for was just there.

        A region that is one of its places may be all that the others are in.
        """
        if not self._words or any(isinstance(area, Place) and area.kind == "region" for area in where):
            return False
        places = (place for place in self._catalogue.places_of(self._verbund) if place.kind != "region")
        if all(any(self._catalogue.lies_in(place, area) for area in where) for place in places):
            return False
        told = {word: tied for one in self._told for word, tied in one.items()}
        # Of "Gemeindebus, fährt", one tells it.
        if not told or any(tied is not None for tied in told.values()):
            return False
        hinted = (self._topics.evidence.hinted(word, self._verbund.id) for word in told)
        return not all(any(True in self._lie(places, area) for area in where) for places in hinted)

    def _outside(self, told: Told, area: Area) -> dict[str, frozenset[str]]:
        """The words that are tied to places none of which lies in this one."""
        return {word: ids for word, ids in told.items() if ids and self._lie(ids, area) == {False}}

    def _lie(self, places: Collection[str], area: Area) -> set[bool | None]:
        return {self._catalogue.lies_in(self._catalogue.places[id_], area) for id_ in places}


class Tied:
    """Where Verbünde did what a search looks for; each is looked up once."""

    def __init__(self, view: View, question: kinds.Search) -> None:
        self._view = view
        self._question = question
        self._of: dict[str, TiedVerbund] = {}

    def of(self, verbund: Verbund) -> TiedVerbund:
        """What is told of one."""
        if verbund.id not in self._of:
            self._of[verbund.id] = TiedVerbund(self._view, verbund, self._question)
        return self._of[verbund.id]

    def there(self, ids: Collection[str], area: Area) -> frozenset[str]:
        """Those of the Verbünde that worked in a Land or place which did not do elsewhere what is looked for."""
        return frozenset(id_ for id_ in ids if not self.of(self._view.catalogue.verbuende[id_]).away(area))


def tied(view: View, question: kinds.Search) -> Tied:
    """Where Verbünde did what a search looks for."""
    asked = kinds.Search(question.words, laender=question.laender, places=question.places, either=question.either)
    return _tied(view, asked)


@lru_cache(_REMEMBERED)
def _tied(view: View, question: kinds.Search) -> Tied:
    return Tied(view, question)


def areas(view: View, question: kinds.Search, *, either: bool) -> tuple[Area, ...]:
    """Where a search looks: in places, else in Länder; `either`: in both, any of which will do."""
    catalogue = view.catalogue
    places = tuple(catalogue.places[id_] for id_ in question.places)
    laender = tuple(catalogue.laender[id_] for id_ in question.laender)
    return (*laender, *places) if either else places or laender
