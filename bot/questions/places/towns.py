"""Find the towns where no Verbund is known to have worked.

There are thousands of them, and many are called like ordinary words (Regen, Halle, Wald): they are found last, among
words that are nothing else, nearly always as they are written. Whether one is meant is for the reader to say.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Final

from bot.catalogue import Catalogue, Language, Town
from bot.questions.names.names import Mention, Names
from bot.questions.topics.topics import TopicIndex
from bot.questions.words import tolerance
from bot.questions.words.folding import Token, fold, folded
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.spellings import Spellings
from bot.questions.words.stemming import stems
from bot.questions.words.vocabulary import Vocabulary

COMPARABLE: Final = 1 / 3
"""Of several towns of one name those may be meant that have at least so much of the largest one's population."""
_MOST: Final = 2
"""So many towns of one name may be meant: the answer has a line for each, and its address holds hardly more."""
_LONGEST: Final = 5
"""Words of the longest name that is looked for."""
_LONG_HALF: Final = 7
_TWO_NAMES: Final = 10_000
"""Letters and inhabitants from which on people call a town by the first of its two names alone."""
_SHORTEST_INFLECTED: Final = 5
_BEGINNING: Final = _SHORTEST_INFLECTED
"""Words are no name, inflected or not, if no name begins with so many of their first letters."""
LARGE: Final = 60_000
"""Towns of so many inhabitants are known by their names, even where these occur in a description."""
_AFTER_NAME: Final = re.compile(r"\s*[(,]|/(?!Nord|Süd|Ost|West)|\s+(?:am|an|auf|bei|im|in|ob|unter|vor)\s")
"""What tells one town from others of its name begins here: "am Main", "an der Weinstraße", "(Oder)"."""
_RIVER: Final = re.compile(r"(.+?)\s*[(/](.+?)\)?")
"""A name like "Frankfurt (Oder)", said "Frankfurt an der Oder"."""


def short(name: str) -> str:
    """A name as people say it: without the river, or what else tells the town from others."""
    return _AFTER_NAME.split(name, maxsplit=1)[0]


def keys(town: Town) -> tuple[str, ...]:
    """The folded names of a town."""
    if town.name.isalpha() and town.name_en is None:
        return (fold(town.name),)
    names = [town.name, short(town.name), town.name_en or town.name, _half(town) or town.name]
    if river := _RIVER.fullmatch(town.name):
        names += [f"{river[1]} {preposition} {river[2]}" for preposition in ("an der", "am")]
    return tuple(dict.fromkeys(fold(name) for name in names))


def _half(town: Town) -> str:
    """The first of two names of a town that it may be called by alone: "Bitterfeld-Wolfen".

    Halves of villages are ordinary words ("Schweigen-Rechtenbach").
    """
    first, *others = town.name.split("-")
    halved = others and first.isalpha() and len(first) >= _LONG_HALF and town.population >= _TWO_NAMES
    return first if halved else ""


class TownNames:
    """What people call towns without a Verbund. There are thousands, and only few questions need them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue

    @cached_property
    def called(self) -> Mapping[str, tuple[str, ...]]:
        """The ids of the towns of each name, folded; in tuples, which need a fifth of the memory of sets."""
        named: dict[str, tuple[str, ...]] = {}
        for id_, town in self._catalogue.towns.items():
            name = fold(short(town.name))
            named[name] = (*named.get(name, ()), id_)
        return named

    def is_called_briefly(self, id_: str) -> bool:
        """Whether a town is meant where its name is said without a river: Frankfurt am Main, not Frankfurt (Oder)."""
        towns = self._catalogue.towns
        others = (towns[other].population for other in self.called[fold(short(towns[id_].name))])
        return towns[id_].population >= max(others) * COMPARABLE


class Towns:
    """The names of all towns of a catalogue that are the name of nothing else."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary, names: Names, topics: TopicIndex) -> None:
        self._vocabulary = vocabulary
        self._topics = topics
        self._towns = catalogue.towns
        named: dict[str, list[Town]] = defaultdict(list)
        own = {fold(short(town.name)) for town in catalogue.towns.values()}
        for town in sorted(catalogue.towns.values(), key=lambda town: -town.population):
            for key in keys(town):
                others = named[key]
                if key in own and key == fold(_half(town)):
                    # Sulzbach is none of two names.
                    continue
                if len(others) < _MOST and (not others or town.population >= others[0].population * COMPARABLE):
                    others.append(town)
        self._places = {fold(place.name) for place in catalogue.places.values()}
        self._halves = {fold(half) for town in catalogue.towns.values() if (half := _half(town))}
        self._ids = {key: tuple(t.id for t in found) for key, found in named.items() if key not in names}
        self._like_places = {
            key: place
            for place in catalogue.places.values()
            if (key := fold(short(place.name))) != fold(place.name) and key in self._ids
        }
        self._beginnings = {key[:_BEGINNING] for key in self._ids}
        self._spellings = Spellings(filter(tolerance.TOWN.edits, self._ids), edits=1)

    def find(self, words: Sequence[Token], taken: Container[int], expected: Callable[[int], bool]) -> Iterator[Mention]:
        """The towns among the words that are not `taken`, in their order; with a typo only where one is `expected`."""
        start = 0
        while start < len(words):
            found = None
            if start not in taken:
                word = words[start].folded
                if len(word) < _BEGINNING or word[:_BEGINNING] in self._beginnings:
                    found = self.at(words, start, taken)
                if not found and len(word) >= tolerance.TOWN.one - 1:
                    found = self._misspelt(words, start, expected)
            if found:
                yield found
            start = found.end if found else start + 1

    def place_called(self, town: Mention, words: Sequence[Token], laender: Mapping[int, str]) -> Mention | None:
        """The place of a Verbund that is called like the towns, where nothing tells that it is not meant: "Neustadt".

        `laender` are those named, by where they stand: "Neustadt (Hessen)" is not the place in Thuringia.
        """
        place = self._like_places.get("".join(word.folded for word in words[town.start : town.end]))
        behind = words[town.end] if town.end < len(words) else None
        if place is None or (behind and behind.glued):
            return None
        # Nothing, or one small word, stands between: "Neustadt Hessen", "Neustadt in Sachsen".
        beside = [laender[at] for at in range(town.end, town.end + 2) if at in laender]
        if any(land != place.land for land in beside):
            return None
        return replace(town, kind="place", ids=(place.id,), key=fold(place.name))

    def is_named(self, folded_word: str) -> bool:
        """Whether a town in which no Verbund worked is called so."""
        return folded_word in self._ids

    def is_called(self, word: Token) -> bool:
        """Whether a word is the name of a town, with a Verbund or without."""
        return word.folded in self._ids or word.folded in self._places

    def is_subject(self, word: Token) -> bool:
        """Whether descriptions are about what a word says."""
        return self._topics.is_subject(word.folded)

    def names_subject(self, word: Token) -> bool:
        """Whether a word is what descriptions are about as a whole, and no mere part or typo of that."""
        return self._topics.names_subject(word.folded)

    def is_described(self, mention: Mention, words: Sequence[Token]) -> bool:
        """Whether a small town is called as something that descriptions speak of, in some form of it: "Kirchen"."""
        named = [word.folded for word in words[mention.start : mention.end]]
        return not self.is_large(mention) and all(self._topics.uses(word) and stems(word)[0] != word for word in named)

    def is_used_as_word(self, mention: Mention, words: Sequence[Token]) -> bool:
        """Whether descriptions have the name of a town as a word, or the like of it: "Kirchen", "Halle"."""
        return all(self._topics.uses(word.folded) for word in words[mention.start : mention.end])

    def is_nothing_else(self, mention: Mention, words: Sequence[Token]) -> bool:
        """Whether a large town is called as no description calls anything, save an example: "kassel", not "halle"."""
        named = [word.folded for word in words[mention.start : mention.end]]
        described = any(map(self._topics.uses, named)) and not self._topics.are_passing(named)
        return self.is_large(mention) and not described

    def is_large(self, mention: Mention) -> bool:
        """Whether a town is known by its name."""
        return self._towns[mention.ids[0]].population >= LARGE

    def at(self, words: Sequence[Token], start: int, taken: Container[int]) -> Mention | None:
        """The longest name that begins at a word, none of whose words is `taken`."""
        longest = None
        key = ""
        for end in range(start + 1, min(start + _LONGEST, len(words)) + 1):
            if end - 1 in taken:
                break
            key += words[end - 1].folded
            if len(key) >= _BEGINNING and key[:_BEGINNING] not in self._beginnings:
                break
            known = self._known(key)
            single = end - start == 1
            if single and known in self._halves and words[start].glued:
                # "Landkreis Anhalt-Bitterfeld"
                continue
            if known and not single and self._is_choice(words, start, end, taken):
                # "Frankfurt oder Dortmund"
                continue
            if known and not single and self._is_of_small_words(words[start:end], known):
                continue
            if known and not (single and self._is_other_word(key, known) and not self._is_called_town(words, start)):
                longest = self._mention(words, start, end, known, 0)
        return longest

    def _is_other_word(self, key: str, known: str) -> bool:
        """Whether the name of a town, or its genitive, is a word of its own."""
        return any(self._is_word(word, large=self._is_large(known)) for word in (key, known))

    def _is_called_town(self, words: Sequence[Token], position: int) -> bool:
        """Whether what may be an ordinary word is said to be a town: "die Stadt Leer", but not "eine Stadt leer"."""
        word, before = words[position], words[max(position - 1, 0) : position]
        if not before or not word.text.istitle() or word.parted:
            return False
        if any(w.folded in self._vocabulary.settlements and w.text.istitle() for w in before):
            return not self._vocabulary.is_of_questions(word.folded)
        return self._vocabulary.spells(word.folded) and self._is_said_of_verbuende(words, position)

    def _is_said_of_verbuende(self, words: Sequence[Token], position: int) -> bool:
        """Whether a word tells where Verbünde are: "Projekte in Langen", "war in Leer", not "in Wissen investiert".

        A noun may follow such a word that is none of a town: "Projekte in Langen Reihen".
        """
        *before, cue = words[max(position - 3, 0) : position]
        inside = cue.folded in self._vocabulary.inside and self._vocabulary.says(cue.folded, "place_cue")
        behind = words[position + 1 : position + 2]
        if not before or cue.parted or not inside or not cue.text.islower():
            return False
        ends = all(other.parted for other in behind)
        there = before[-1].folded in self._vocabulary.being and ends
        named = self._vocabulary.says(before[-1].folded, *VERBUENDE)
        # "Gab es in"
        named = named or "which" in self._vocabulary.signals(tuple(other.folded for other in before))
        return there or (named and (ends or behind[0].text.islower()))

    def _is_of_small_words(self, words: Sequence[Token], key: str) -> bool:
        """Whether words of questions only happen to make a name of one word together: "in den", "war in"."""
        of_questions = all(self._vocabulary.is_of_questions(word.folded) for word in words)
        return of_questions and all(len(folded(self._towns[id_].name)) == 1 for id_ in self._ids[key])

    def _is_choice(self, words: Sequence[Token], start: int, end: int, taken: Container[int]) -> bool:
        """Whether the last word of a name joins it to another one instead: "Frankfurt oder Kiel", "oder in Kiel".

        As a part of the name it has a capital, as far as any word has, or stands apart from the text: "Frankfurt
        (Oder)", "Frankfurt/Oder", "Frankfurt an der Oder".
        """
        word, before = words[end - 1], words[end - 2]
        if end == len(words) or not self._vocabulary.says(word.folded, "either"):
            return False
        if word.opens:
            return True
        if word.glued or word.bracketed or word.text.istitle() or before.folded in self._vocabulary.articles:
            return False
        if end in taken or self._known(words[end].folded) is not None:
            return True
        # "Liegt frankfurt oder in hessen?" is about one town, "in frankfurt oder in hessen" about two places.
        told_apart = any(other.text.istitle() for other in words[1:])
        cued = told_apart or any(self._vocabulary.says(other.folded, "place_cue") for other in words[:start][-1:])
        follows = words[end].folded
        return cued and (follows in self._vocabulary.inside or self._vocabulary.says(follows, "place_cue"))

    def _known(self, key: str) -> str | None:
        """The name that a key is, or is the genitive of."""
        if key in self._ids:
            return key
        genitive = key[:-1] if key.endswith("s") and len(key) > _SHORTEST_INFLECTED else key
        return genitive if genitive in self._ids else None

    def _misspelt(self, words: Sequence[Token], start: int, expected: Callable[[int], bool]) -> Mention | None:
        """The one name that a word is a typo of."""
        word = words[start].folded
        if self._vocabulary.spells(word):
            return None
        if not expected(start) or self._is_word(word):
            return None
        close = self._spellings.near(word, 1, limit=2)
        return self._mention(words, start, start + 1, close[0][0], 1) if len(close) == 1 else None

    def _is_large(self, key: str) -> bool:
        return self._towns[self._ids[key][0]].population >= LARGE

    def _is_word(self, word: str, *, large: bool = False) -> bool:
        """Whether a folded word is one of questions or, unless it names a large town, a subject."""
        if self._vocabulary.spells(word):
            return True
        # "Der Wald stirbt"
        ordinary = word in self._vocabulary.near_words or word in self._vocabulary.regions.endings
        return not large and (ordinary or self._topics.is_subject(word))

    def _mention(self, words: Sequence[Token], start: int, end: int, key: str, distance: int) -> Mention:
        heard = " ".join(word.text for word in words[start:end])
        ids = self._ids[key]
        return Mention(start, end, "town", ids, heard, distance, language=self._language(ids[0], key))

    def _language(self, id_: str, key: str) -> Language | None:
        """The language of a name, where the town has another name in the other."""
        town = self._towns[id_]
        if town.name_en is None:
            return None
        return "en" if key == fold(town.name_en) else "de"
