"""Parts of Germany that are neither Land nor place of a Verbund: "Norddeutschland", "Nordhessen", "im Harz".

What lies in them is not known. They are taken out of what is looked for, so that a text is answered as if they had not
been said, and it is told that they were not heeded; where nothing else is said, the place is not known
(`unnamed.unknown_places`).
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from bot.questions.names.names import Mention
from bot.questions.words.folding import as_written, fold
from bot.questions.words.stemming import ENDINGS
from bot.questions.words.stretches import Stretch, positions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.catalogue import Catalogue
    from bot.questions.reading.reading import Reading, Word
    from bot.questions.topics.topics import TopicIndex
    from bot.questions.words.vocabulary import Vocabulary

_LONGEST: Final = 4
"""Words of the longest name of a landscape."""
_BEGINNING: Final = 3
"""Words are no such name if none begins with so many of their first letters."""
_LINKS: Final = 3
"""So many words may stand between a point of the compass and a Land ("Norden des Landes Hessen")."""
_LEADS: Final = 3
"""Words of the longest phrase that stands before a point of the compass alone."""
_REACH: Final = 4
"""So many words before a border may tell that something is near it ("an der deutsch-polnischen Grenze")."""
_SHORTEST: Final = 4
"""Letters of the shortest name of a Land that may be part of a compound."""
_LANDSCAPE: Final = 3
"""So many letters of a landscape's name stand before its ending."""
_REMEMBERED: Final = 2048
"""Words of which it is kept at hand whether a region may begin with them."""
_INITIALS: Final = 2
"""So many capitals are short for a country ("US", "UK")."""
_ALONE: Final = 2
"""Among so few words a landscape needs no "in" before it."""


@dataclass(frozen=True, slots=True)
class Region(Stretch):
    """A part of Germany, or of a Land, and the words that tell it."""

    heard: str
    land: str = ""
    """The Land of which it is a part."""


class Regions:
    """Finds the parts of Germany, or of a Land, of which nothing is known."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary, topics: TopicIndex) -> None:
        self._vocabulary = vocabulary
        self._words = vocabulary.regions
        self._topics = topics
        self._places = {place.id for place in catalogue.places.values() if place.kind == "region"}
        self._laender = {
            key + form: land.id
            for land in catalogue.laender.values()
            for key in map(fold, (land.name.de, land.name.en, *land.aliases))
            for form in ("", *ENDINGS)
            if len(key) >= _SHORTEST
        }
        self._names = self._words.laender | self._words.landscapes
        self._waters = self._words.waters | {water + "s" for water in self._words.waters if len(water) >= _SHORTEST}
        """With their genitive: "des Rheins"."""
        dealt_with = tuple(filter(topics.names_subject, self._words.landscapes))
        self._landscapes_too = {water for water in self._words.waters if any(n.startswith(water) for n in dealt_with)}
        """Those that tell by themselves of a landscape that is a subject: "Projekte Ruhr"."""
        self._beginnings = {name[:_BEGINNING] for name in self._names}
        self._may_begin = lru_cache(_REMEMBERED)(self._begins)
        self._longest = max(map(len, self._names), default=0)

    def apart(self, reading: Reading) -> Reading:
        """The reading with the regions that are told, and without these among its names and subjects."""
        found = (*self._abroad(reading), *self._found(reading))
        if not found:
            return reading
        told = positions(found)
        words = {reading.words[position] for position in told}
        kept = [m for m in reading.mentions if told.isdisjoint(m.span) or m.kind not in {"land", "place", "town"}]
        laender = [
            Mention(region.start, region.end, "land", (region.land,), region.heard) for region in found if region.land
        ]
        return replace(
            reading,
            mentions=tuple(sorted((*kept, *laender), key=lambda mention: mention.start)),
            rest=tuple(word for word in reading.rest if word not in words),
            regions=found,
        )

    def _abroad(self, reading: Reading) -> Iterator[Region]:
        """What is called as a region of a Verbund is, but said to be elsewhere: "west coast of Denmark"."""
        if not reading.mentions:
            return
        words, named = reading.words, reading.named
        within, articles = self._vocabulary.within, self._vocabulary.articles
        for mention in reading.mentions:
            if self._places.isdisjoint(mention.ids):
                continue
            if mention.start and mention.start - 1 not in named and self._is_elsewhere(mention.start - 1, reading):
                yield _region(mention.start - 1, mention.end, words)
                continue
            end = mention.end
            while (
                end < len(words)
                and not words[end].parted
                and (words[end].folded in within or words[end].folded in articles)
            ):
                end += 1
            if end == len(words) or words[end].parted or end in named:
                continue
            # "West coast of California"
            of = words[mention.end].folded in self._vocabulary.of and words[end].text.istitle()
            of = of and words[end].folded not in self._words.country
            if of or self._is_elsewhere(end, reading):
                yield _region(mention.start, end + 1, words)

    def _is_elsewhere(self, position: int, reading: Reading) -> bool:
        """Whether a word names another country, or shortens its name ("US")."""
        word = reading.words[position]
        country = {word.folded, word.folded.removesuffix("s")} & self._vocabulary.countries.keys()
        shouted = not any(other.text.islower() for other in reading.words)
        return bool(country) or (word.text.isupper() and len(word.text) == _INITIALS and not shouted)

    def _found(self, reading: Reading) -> Iterator[Region]:
        laender = {mention.start for mention in reading.mentions if mention.kind == "land"}
        beginnings = [i for i, word in enumerate(reading.words) if i in laender or self._may_begin(word.folded)]
        if not beginnings:
            return
        named, end = _fixed(reading), 0
        for position in beginnings:
            region = self._at(position, reading) if position >= end and position not in named else None
            region = self._with_what_is_around(region, reading) if region else None
            if region and region.start >= end and named.isdisjoint(region.span):
                yield region
                end = region.end

    def _with_what_is_around(self, region: Region, reading: Reading) -> Region:
        """The region with a word beside it that says no more than that it is one: "Harz Gebiet", "Raum Emsland".

        Not so "im Harz Raum für Vereine", "ländlicher Raum Emsland".
        """
        words, start, end = reading.words, region.start, region.end
        behind, then = (*words[end : end + 2], None, None)[:2]
        alone = then is None or then.parted or (then not in reading.rest and not then.says("for_cue", "topic_cue"))
        if behind and alone and not behind.parted and behind.folded in self._vocabulary.vicinities:
            end += 1
        ahead = start > 0 and not words[start].parted and words[start - 1].folded in self._vocabulary.vicinities
        like = words[start - 2] if start > 1 and words[start - 2] in reading.rest else None
        if ahead and (like is None or self._topics.names_subject(like.folded)):
            start -= 1
        return _region(start, end, words, region.land)

    def _begins(self, word: str) -> bool:
        """Whether a folded word may be the first one of a region, or a border."""
        of = self._words
        if word in of.borders or word in of.compass or word in of.country or word.endswith(of.endings):
            return True
        if word in self._waters:
            return True
        return word[:_BEGINNING] in self._beginnings or any(map(self._is_whole, self._wholes(word)))

    def _wholes(self, word: str) -> Iterator[str]:
        """What a folded word may be a part of by its beginning: "Hessen" for "Nordhessen"."""
        return (word.removeprefix(prefix) for prefix in self._words.prefixes if word.startswith(prefix))

    def _is_whole(self, word: str) -> bool:
        return word in self._laender or word in self._words.country or word in self._words.landscapes

    def _at(self, position: int, reading: Reading, *, led: bool = False) -> Region | None:
        """The region that begins at a word, or that a border there belongs to. `led`: another one is joined to it."""
        word = reading.words[position]
        if word.folded in self._words.borders:
            return self._border(position, reading)
        kind = next((mention.kind for mention in reading.mentions if position in mention.span), None)
        # The Upper Palatinate ("Oberpfalz") is no part of the Palatinate.
        named = None if self._ends_name(position, reading) else self._named(position, reading)
        if named and (not kind or (kind in {"land", "town"} and named.end > position + 1)):
            # "Bayerischer Wald", "Lüneburg Heath"
            return named
        if not kind and word.folded in self._waters and (river := self._river(position, reading)):
            return river
        if word.folded in self._words.compass and kind != "land":
            return self._compass(position, reading, led=led)
        if kind and kind != "land":
            return None
        return self._behind(position, reading) or self._compound(position, reading)

    def _ends_name(self, position: int, reading: Reading) -> bool:
        """Whether a word in no description stands right before: "SmartVillage Eifel" is called so."""
        if reading.words[position].parted:
            return False
        before = (word for word in reading.before(position) if word in reading.rest and word.text[:1].isupper())
        return any(not self._topics.uses(word.folded) for word in before)

    # Points of the compass

    def _compass(self, start: int, reading: Reading, *, led: bool) -> Region | None:
        """A point of the compass: of a Land or the country that follows, or by itself ("im Norden")."""
        words, of = reading.words, self._words
        end = start + 1
        while end < len(words) and words[end].folded in of.compass and not words[end].parted:
            end += 1
        whole = end
        while (
            whole < len(words) and whole < end + _LINKS and words[whole].folded in of.links and not words[whole].parted
        ):
            whole += 1
        led = words[end - 1].folded in of.nouns and (led or self._is_led(start, words))
        if joined := self._joined(end, reading, led=led):
            return _region(start, joined.end, words, joined.land)
        if whole < len(words) and not words[whole].parted:
            if words[whole].folded in of.country:
                return _region(start, whole + 1, words)
            if landscape := self._named(whole, reading):
                return _region(start, landscape.end, words)
            if land := _land_at(whole, reading):
                # What lies "north of Hesse" is not in Hesse.
                inside = whole == end or led
                return _region(start, land.end, words, land.ids[0] if inside else "")
        follows = whole < len(words) and not words[whole].parted
        follows = follows and (words[whole] in reading.rest or whole in reading.named)
        return _region(start, end, words) if led and not follows else None

    def _joined(self, position: int, reading: Reading, *, led: bool) -> Region | None:
        """A region that "and" or the like joins to a point of the compass: "Ost- und Westdeutschland"."""
        words = reading.words
        if position + 1 >= len(words) or words[position].parted or not words[position].says("joins"):
            return None
        article = words[position + 1].folded not in self._words.compass and position + 2 < len(words)
        article = article and self._vocabulary.is_of_questions(words[position + 1].folded)
        return self._at(position + 1 + article, reading, led=led)

    def _is_led(self, start: int, words: Sequence[Word]) -> bool:
        """Whether "im" or the like stands right before a word."""
        sizes = range(1, min(_LEADS, start) + 1)
        return any(tuple(word.folded for word in words[start - n : start]) in self._words.leads for n in sizes)

    def _behind(self, position: int, reading: Reading) -> Region | None:
        """A point of the compass behind that of which it is a part: "Hessens Norden", "Germany's north"."""
        words = reading.words
        land = _land_at(position, reading)
        if not land and words[position].folded not in self._words.country:
            return None
        end = land.end if land else position + 1
        if end == len(words) or words[end].parted or words[end].folded not in self._words.nouns:
            return None
        return _region(position, end + 1, words, land.ids[0] if land else "")

    def _compound(self, position: int, reading: Reading) -> Region | None:
        """A compound of a point of the compass and what it is a part of: "Nordhessen", "ostdeutsche"."""
        word = reading.words[position].folded
        known = _land_at(position, reading)
        for whole in self._wholes(word):
            if land := self._laender.get(whole, ""):
                # Lower Saxony is no part of Saxony.
                is_part = not known or known.ids == (land,)
                return _region(position, position + 1, reading.words, land) if is_part else None
            of_country = whole in self._words.country and not self._is_subject(position, reading)
            if of_country or (whole in self._words.landscapes and not self._topics.uses(word)):
                return _region(position, position + 1, reading.words)
        return None

    def _is_subject(self, position: int, reading: Reading) -> bool:
        """Whether Verbünde are looked for that deal with a region, and not those in it."""
        before = reading.before(position)
        about = any(word.says("topic_cue") and not word.says("place_cue") for word in before)
        return about and self._topics.is_subject(reading.words[position].folded)

    # Borders and landscapes

    def _border(self, position: int, reading: Reading) -> Region | None:
        """A border that something is near: "an der polnischen Grenze", "near the border with Denmark"."""
        words = reading.words
        reach = range(position - 1, max(-1, position - 1 - _REACH), -1)
        cue = next((i for i in reach if self._may_cue(i, words)), None)
        if cue is None or any(word.parted for word in words[cue + 1 : position + 1]):
            return None
        start = cue + 1
        while start < position and self._vocabulary.is_of_questions(words[start].folded):
            start += 1
        while start > cue + 1 and words[start].glued:
            start -= 1
        end = position + 1
        if end + 1 < len(words) and words[end].folded in self._words.neighbours:
            end += 1
            while end + 1 < len(words) and self._vocabulary.is_of_questions(words[end].folded):
                end += 1
            end = next((m.end for m in reading.mentions if m.start == end), end + 1)
        return _region(start, end, words)

    def _river(self, position: int, reading: Reading) -> Region | None:
        """A river that something lies on: "an der Weser", "along the river Rhine", "zwischen Weser und Ems"."""
        words = reading.words
        if not self._is_called_river(position, reading):
            return None
        start = position - 1 if position and words[position - 1].folded in self._words.rivers else position
        # "An" is an article in English.
        article = start and words[start - 1].folded in self._vocabulary.articles and not words[start - 1].says("at_cue")
        cue = start - 1 - bool(article)
        cued = cue >= 0 and (words[cue].says("at_cue") or words[cue].folded in self._words.along)
        if cue > 0 and words[cue].says("joins") and words[cue - 1].folded in self._waters:
            cued = self._river(cue - 1, reading) is not None
        alone = len(words) <= _ALONE and words[position].folded not in self._landscapes_too
        return _region(start, position + 1, words) if cued or alone else None

    def _is_called_river(self, position: int, reading: Reading) -> bool:
        """Whether a name of a river stands by itself, and not as an ordinary word ("main", "oder")."""
        word, behind = reading.words[position], reading.words[position + 1 : position + 2]
        if word.glued or any(other.glued for other in behind):
            # "Rhein-Main"
            return False
        if word.opens and (self._vocabulary.spells(word.folded) or self._topics.names_subject(word.folded)):
            # "Main projects", "Oder nicht?", "Inn": the first word has a capital, whatever it is.
            return False
        small = not reading.has_capitals and not self._vocabulary.is_of_questions(word.folded)
        return word.text[:1].isupper() or (small and (reading.language == "de" or len(word.folded) > _SHORTEST))

    def _may_cue(self, position: int, words: Sequence[Word]) -> bool:
        """Whether a place is to be expected behind a word, or a border."""
        phrase = tuple(word.folded for word in words[max(0, position - 1) : position + 1])
        cued = words[position].says("place_cue", "at_cue") or "place_cue" in self._vocabulary.signals(phrase)
        return cued or words[position].folded in self._words.along

    def _named(self, position: int, reading: Reading) -> Region | None:
        """Several Länder or a landscape, by their name, or a word that may be the name of a landscape."""
        words = reading.words
        key, longest = "", None
        for end in range(position + 1, min(position + _LONGEST, len(words)) + 1):
            key += words[end - 1].folded
            if len(key) > self._longest or key[:_BEGINNING] not in self._beginnings:
                break
            landscape = key in self._words.landscapes and not self._is_described(words[position:end])
            if key in self._words.laender or landscape:
                longest = end
        if longest:
            return _region(position, longest, words)
        return _region(position, position + 1, words) if self._may_be_landscape(position, reading) else None

    def _is_described(self, words: Sequence[Word]) -> bool:
        """Whether a description speaks of a landscape, be it by several words: "im Bayerischen Wald"."""
        if len(words) == 1:
            # Of what only examples of questions speak nothing is found: "Ich wohne in der Eifel".
            return self._topics.uses(words[0].folded) and self._topics.is_found(words[0].folded)
        return bool(self._topics.naming([word.folded for word in words]))

    def _may_be_landscape(self, position: int, reading: Reading) -> bool:
        """Whether a strange word stands where a place would stand, and ends as landscapes do."""
        word = reading.words[position]
        if not word.folded.endswith(self._words.endings) or word not in reading.rest or not word.text[1:].islower():
            return False
        if word.folded in self._vocabulary.countries:
            # "England"
            return False
        ending = next(filter(word.folded.endswith, self._words.endings))
        if len(word.folded) - len(ending) < _LANDSCAPE or self._topics.uses(word.folded):
            return False
        alone = len(reading.words) <= _ALONE and not reading.has("about", "theme_one", "verbund_one")
        return not reading.long and (
            alone or any(w.says("place_cue") for w in reading.before(position)) or self._is_led(position, reading.words)
        )


def _region(start: int, end: int, words: Sequence[Word], land: str = "") -> Region:
    return Region(start, end, as_written(words[start:end]), land)


def _land_at(position: int, reading: Reading) -> Mention | None:
    """The one Land that is named from a position on."""
    found = (m for m in reading.mentions if m.start == position and m.kind == "land" and len(m.ids) == 1)
    return next(found, None)


def _fixed(reading: Reading) -> set[int]:
    """Where names stand that are no region, nor part of one: of Verbünde, of places in several words, ..."""
    return positions(
        mention
        for mention in reading.mentions
        if mention.kind != "land" and not (mention.kind in {"place", "town"} and mention.end - mention.start == 1)
    )
