"""Find the names of the catalogue inside a sentence, however they are spelt.

Windows of neighbouring words are folded, joined and compared as a whole: first looked up, then by OSA distance (typing
errors and swapped letters), of which more are forgiven in longer names, as search engines do it (`tolerance`). Ordinary
words are never taken for a misspelt name.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial
from itertools import islice, takewhile
from typing import Final

from rapidfuzz.distance import OSA

from bot.catalogue import LANGUAGES, Catalogue, Language
from bot.questions.names.known_names import WHERE, Entry, Kind, entries
from bot.questions.names.short_laender import land_at_end, listed_laender, shortened_laender
from bot.questions.names.titles import Titles
from bot.questions.words import tolerance
from bot.questions.words.folding import OWNING, Token, abbreviations, fold, folded, plain, undoubled
from bot.questions.words.sounds import likeness, sound
from bot.questions.words.spellings import Lengths, Spellings
from bot.questions.words.stemming import ENDINGS
from bot.questions.words.stretches import Stretch
from bot.questions.words.vocabulary import Vocabulary

_PREFERENCE: Final[tuple[Kind, ...]] = ("verbund", "theme", "programme", "land", "place", "organisation")
_LONGEST_NAME: Final = 8
"""Words of the longest name that is looked for."""
_LONGEST_MISSPELT: Final = 4
"""Words of the longest name that is looked for with typos."""
_SHORT_END: Final = 4
"""Letters of a word at the end of a name that tells by itself which of several it is, as abbreviations do."""
_GLUED: Final = 4
"""Names of up to so many letters are put together from several words only if no white space stands between them."""
_SHORT: Final = 3
"""Shorter words beside others have too many neighbours."""
_ANOTHER: Final = 3
"""A name is another if one in so many of the letters beside the word for its kind differs."""
_SHORTEST_ABBREVIATION: Final = 3
_ENDINGS_WITH: Final = {
    letter: tuple(ending for ending in ENDINGS if ending.endswith(letter)) for letter in {end[-1] for end in ENDINGS}
}
"""The endings by their last letter."""
_ABBREVIATED: Final[frozenset[Kind]] = frozenset({"theme", "programme", "land", "place", "verbund", "organisation"})
"""What has few enough names for the beginning of one to tell which."""
_FIRST: Final = 3
"""So many first letters a name shares with every inflected form of it and every compound that it begins."""
_BEGINNING: Final = 6
_TELLING: Final = _BEGINNING + max(map(len, ENDINGS))
"""Words of so many letters are no name, inflected or not, if no name begins with their first ones."""
_ADJECTIVE: Final = re.compile(r"[iy]s?c?h(e[mnrs]?)$")
"""How an adjective of a Land ends, or one with a letter too few ("hessiche")."""
_REMEMBERED: Final = 1024
"""Words of which it is kept at hand whether they are a misspelt name, or an inflected one."""
_REMEMBERED_TOGETHER: Final = 256
"""The same of several words of a text, which may be read once more without what is only polite."""


@dataclass(frozen=True, slots=True)
class Mention(Stretch):
    """A name found in a text, and the ids it may stand for (several only on a tie)."""

    kind: Kind
    ids: tuple[str, ...]
    heard: str
    distance: int = 0
    everyday: bool = False
    language: Language | None = None
    key: str = ""
    """The name that was found, folded."""
    called: str = ""
    """The name of a place as it was written, where it goes on otherwise than it is known: "Homberg (Ohm)"."""


class Names:
    """All names of a catalogue, ready to be found."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._exact: dict[str, list[Entry]] = {}
        for entry in entries(catalogue):
            known = self._exact.setdefault(entry.key, [])
            if all((other.kind, other.id) != (entry.kind, entry.id) for other in known):
                known.append(entry)
        self._first_words = {
            folded(theme.short[language])[0]: theme.id
            for theme in catalogue.themes.values()
            for language in LANGUAGES
            if " " in theme.short[language]
        }
        self._laender = catalogue.laender.keys()
        self._laender_in_words = {
            land.id: [name for language in LANGUAGES if len(name := folded(land.name[language])) > 1]
            for land in catalogue.laender.values()
        }
        self._titles = {theme.id: folded(f"{theme.title.de} {theme.title.en}") for theme in catalogue.themes.values()}
        keys_of: dict[Kind, list[str]] = {}
        for key, found in self._exact.items():
            for kind in dict.fromkeys(entry.kind for entry in found):
                keys_of.setdefault(kind, []).append(key)
        self._lengths_of = {kind: Lengths(keys_of.get(kind, ())) for kind in _PREFERENCE}
        self._first_letters = {key[:_FIRST] for key in self._exact}
        self._beginnings = {key[:_BEGINNING] for key in self._exact}
        misspelt = (key for key, found in self._exact.items() if any(entry.edits for entry in found))
        # Shorter ones are nearer than longer ones, and then those that were there first.
        order = {key: position for position, key in enumerate(sorted(misspelt, key=len))}
        self._spellings = Spellings(order, order=order.__getitem__)
        self._sorted = sorted(
            key for key, found in self._exact.items() if any(entry.kind in _ABBREVIATED for entry in found)
        )
        self._joining = vocabulary.that_say("joins")
        self._before_places = vocabulary.that_say("place_cue", "except")
        self._laender_by_sound: dict[str, list[Entry]] = defaultdict(list)
        for key in keys_of.get("land", ()):
            self._laender_by_sound[sound(key)] += (e for e in self._exact[key] if e.kind == "land" and e.edits)
        self._undoubled = {undoubled(word) for word in vocabulary.languages if undoubled(word) != word}
        self._told_titles = Titles(catalogue, vocabulary)
        self._inflected_word = lru_cache(_REMEMBERED)(partial(self._inflected, single=True))
        self._near_word = lru_cache(_REMEMBERED)(self._near)
        self._near_words = lru_cache(_REMEMBERED_TOGETHER)(self._near)

    def __contains__(self, key: str) -> bool:
        """Whether a folded text is a name."""
        return key in self._exact

    def find(self, words: tuple[Token, ...]) -> tuple[Mention, ...]:
        """The names in these words, none overlapping another, in their order."""
        exact = tuple(self._looked_up(words))
        exact = (*exact, *self._laender_in_short(words, exact), *self._by_title(words, exact))
        candidates = [*exact, *self._misspelt(words)]
        # What is spelt right goes before what is not, and a hyphenated whole ("Wera-Meißner-Kreis") before its parts,
        # and so does more of the same ("Mecklenburg Vorpomern").
        candidates.sort(
            key=lambda m: (
                m.distance > 0
                and not (m.end - m.start > 1 and all(w.glued for w in words[m.start + 1 : m.end]))
                and not any(self._is_more_of(m, e, words) for e in exact),
                m.start - m.end,
                m.distance,
                _PREFERENCE.index(m.kind),
                m.start,
            )
        )
        taken: set[int] = set()
        found = []
        for mention in candidates:
            if taken.isdisjoint(mention.span) and not self._is_of_person(mention, words):
                taken.update(mention.span)
                found.append(mention)
        return tuple(sorted(found, key=lambda m: m.start))

    def _is_of_person(self, mention: Mention, words: tuple[Token, ...]) -> bool:
        """Whether somebody is called like a place: "Frau Bremer", "Ich heiße Hamburger"."""
        before = words[mention.start - 1] if mention.start and not words[mention.start].parted else None
        return mention.kind in WHERE and before is not None and before.folded in self._vocabulary.titles

    def _is_more_of(self, mention: Mention, exact: Mention, words: tuple[Token, ...]) -> bool:
        """Whether a misspelt name is one that is spelt right and strange words, and means the same or is the longer.

        "Sachsen Anhaltt" and "Loewr Saxony" are not in Saxony.
        """
        longer = mention.ids == exact.ids or mention.key.startswith(exact.key) or mention.key.endswith(exact.key)
        inside = mention.start <= exact.start and exact.end <= mention.end and longer
        others = (*words[mention.start : exact.start], *words[exact.end : mention.end])
        return inside and all(len(word.folded) > 1 and self._may_be_misspelt(word) for word in others)

    def words_of_theme(self, id_: str) -> tuple[str, ...]:
        """The words of the titles of a theme, folded."""
        return self._titles[id_]

    def theme_in_short(self, word: Token) -> str | None:
        """The theme whose short title a word begins ("Daten"), which is said of themes only where one is expected."""
        return self._first_words.get(word.folded)

    def nearest(self, text: str, kind: Kind, limit: int = 3, similarity: float = tolerance.NEAR) -> tuple[str, ...]:
        """Ids of the names most like `text`, best first: what to offer when nothing is certain."""
        scored: dict[str, float] = {}
        for spelling in dict.fromkeys((fold(text), plain(text))):
            for key, score in self._lengths_of[kind].similar(spelling, similarity, limit * 3):
                for entry in self._exact[key]:
                    if entry.kind == kind and not entry.exact:
                        scored[entry.id] = max(score, scored.get(entry.id, 0))
        return tuple(sorted(scored, key=lambda id_: (-scored[id_], id_))[:limit])

    def _looked_up(self, words: tuple[Token, ...]) -> Iterator[Mention]:
        for start in range(len(words)):
            key = ""
            glued = letters = True
            for end in range(start + 1, min(start + _LONGEST_NAME, len(words)) + 1):
                token = words[end - 1]
                key += token.folded
                if len(key) >= _FIRST and key[:_FIRST] not in self._first_letters:
                    break
                letters = letters and len(token.folded) == 1
                glued = glued and (end - 1 == start or token.glued)
                together = glued or letters or len(key) > _GLUED
                if end - start > 1 and not (together or self._may_be_together(words, start, end)):
                    continue
                if end - start > 1 and len(key) >= _TELLING and key[:_BEGINNING] not in self._beginnings:
                    break
                found = self._exact.get(key) or (self._inflected_word if end - start == 1 else self._inflected)(key)
                if not found and token.text.endswith(OWNING):
                    # "MOSAIK's", which no everyday word is
                    found = self._exact.get(key.removesuffix("s"), ())
                if not found and token.short and len(token.folded) >= _SHORTEST_ABBREVIATION:
                    found = self._abbreviated(key, single=end - start == 1)
                if found:
                    yield from self._mentions(words, start, end, found, 0)

    def _by_title(self, words: tuple[Token, ...], exact: Sequence[Mention]) -> Iterator[Mention]:
        """The Verbünde whose titles are told from memory: "Neuorganisation der ländlichen Abwasserentsorgung"."""
        there = [mention.span for mention in exact if mention.kind in WHERE]
        for told in self._told_titles.find(words, there):
            heard = " ".join(token.text for token in words[told.start : told.end])
            yield Mention(told.start, told.end, "verbund", (told.id,), heard, key=told.key)

    def _laender_in_short(self, words: tuple[Token, ...], exact: Sequence[Mention]) -> Iterator[Mention]:
        """The Länder that are known to be some by where they stand: "MV, BB und SN", "Schulen in ST"."""
        known = [mention for mention in exact if mention.kind == "land"]
        short = listed_laender(words, known, self._laender, self._land_cut_short, self._vocabulary)
        last = land_at_end(words, self._laender)
        if last and last not in self._exact:
            short.setdefault(len(words) - 1, last)
        for at, land in short.items():
            yield Mention(at, at + 1, "land", (land,), words[at].text, key=words[at].folded)
        for start, end, land in shortened_laender(words, self._laender_in_words):
            cut = words[start:end]
            key = "".join(token.folded for token in cut)
            yield Mention(start, end, "land", (land,), " ".join(token.text for token in cut), key=key)

    def _land_cut_short(self, key: str) -> str | None:
        """The only Land that begins with a key."""
        return next((entry.id for entry in self._abbreviated(key, single=True) if entry.kind == "land"), None)

    def _may_be_together(self, words: Sequence[Token], start: int, end: int) -> bool:
        """Whether words with white space between them may be one short name."""
        introduced = start > 0 and self._vocabulary.says(words[start - 1].folded, "verbund_one")
        window = words[start:end]
        return introduced or _is_in_capitals(window) or self._is_spoken(window)

    def _is_spoken(self, words: Sequence[Token]) -> bool:
        """Whether a short name may have been written in syllables ("no la"): one of them is no word of its own."""
        syllables = all(len(word.folded) > 1 and word.folded.isalpha() for word in words)
        return syllables and not all(self._vocabulary.is_of_questions(word.folded) for word in words)

    def _inflected(self, key: str, *, single: bool = False) -> Sequence[Entry]:
        """The names that a key may be an inflected form or a compound of.

        An everyday word is not taken for a name in any other form ("lebenswerte Stadt"), nor half of one ("Kosie").
        """
        for variant in self._variants(key, single=single):
            if found := [entry for entry in self._exact.get(variant, ()) if not (entry.everyday or entry.exact)]:
                return found
        return ()

    def _abbreviated(self, key: str, *, single: bool) -> Sequence[Entry]:
        """The only name that begins with a key ("Rhineland-Pal."), if that may be no other word.

        Organisations are not meant by a beginning of their first word alone ("stat.").
        """
        if len(key) < _SHORTEST_ABBREVIATION or self._vocabulary.spells(key) or key in abbreviations():
            return ()
        start = bisect_left(self._sorted, key)
        longer = takewhile(lambda known: known.startswith(key), islice(self._sorted, start, None))
        kinds = _ABBREVIATED - {"organisation"} if single else _ABBREVIATED
        keys = sorted(longer, key=len)
        if keys and all(other.startswith(keys[0]) for other in keys):
            # "Innenentw." is short for "Innenentwicklung" rather than for the fund.
            keys = keys[:1]
        found = [entry for known in keys for entry in self._exact[known] if entry.kind in kinds]
        kind = min((entry.kind for entry in found), key=_PREFERENCE.index, default=None)
        likely = [entry for entry in found if entry.kind == kind]
        return likely[:1] if len({entry.id for entry in likely}) == 1 else ()

    def _variants(self, key: str, *, single: bool) -> Iterator[str]:
        for ending in _ENDINGS_WITH.get(key[-1:], ()):
            if key.endswith(ending) and len(key) - len(ending) >= (4 if ending != "s" else 3):
                yield key[: -len(ending)]
        if single and (parts := self._vocabulary.split(key)):
            yield parts[0]
            yield parts[0].removesuffix("s")

    def _misspelt(self, words: tuple[Token, ...]) -> Iterator[Mention]:
        joining = [token.folded in self._joining for token in words]
        # "oda_eg" joins nothing.
        glued_on = [one and any(behind.glued for behind in words[i : i + 1]) for i, one in enumerate(joining, 1)]
        unknown = [glued or self._may_be_misspelt(token) for token, glued in zip(words, glued_on, strict=True)]
        if not any(unknown):
            return
        joins = [one and not glued for one, glued in zip(joining, glued_on, strict=True)]
        for start in range(len(words)):
            # In "Cottbus und Dresden", "und Dresden" is no misspelt "TU Dresden".
            if joins[start] or not any(unknown[start : start + _LONGEST_MISSPELT]):
                continue
            # "In Heesse"; anywhere else that may be the name of somebody.
            placed = start > 0 and words[start - 1].folded in self._before_places
            key = other = ""
            glued, shortest = True, _SHORT if words[start].text.isupper() else len(words[start].folded)
            for last, token in enumerate(words[start : start + _LONGEST_MISSPELT], start):
                if last > start:
                    if token.pause:
                        # A comma parts names ("COMET with a C, KOMET with a K").
                        break
                    glued = glued and token.glued
                    if not token.text.isupper():
                        # Nobody misspells "TU" in capitals.
                        shortest = min(shortest, len(token.folded))
                key += token.folded
                other += token.plain
                # A window of several words needs a strange one at either end: others are found by smaller windows.
                if len(key) < 3 or joins[last] or not (unknown[start] or unknown[last]):
                    continue
                end = last + 1
                small = tolerance.IN_SMALL_WORDS if shortest < _SHORT else tolerance.IN_WORDS
                forgiven = tolerance.IN_ONE if glued else small
                for spelling in (key,) if other == key else (key, other):
                    if edits := forgiven.edits(spelling):
                        single = end - start == 1
                        found, distance = (self._near_word if single else self._near_words)(spelling, edits)
                        if single and not found:
                            found, distance = self._near_adjective(spelling)
                        if not found and placed:
                            found, distance = self._sounding(spelling)
                        if found and not placed:
                            found = [e for e in found if e.kind != "land" or tolerance.OTHER_NAME.edits(e.key)]
                        if found and not single:
                            found = [e for e in found if not self._is_another(e, words[start:end])]
                            found = [e for e in found if e.kind != "organisation" or _ends_as_told(e.key, token)]
                        if found:
                            yield from self._mentions(words, start, end, found, distance)

    def _is_another(self, entry: Entry, words: Sequence[Token]) -> bool:
        """Whether a name has little more than a word for its kind, or its town, in common with these words.

        "Ifo-Institut" is no misspelt "ISOE-Institut", and "Is Frankfurt" no "ISOE Frankfurt".
        """
        name, heard = entry.key, ""
        # "University in Hanover" tells of which kind it is.
        bare = entry.kind == "organisation" and not any(word.folded in self._vocabulary.sorts for word in words)
        for word in words:
            told = word.folded in self._vocabulary.sorts or (bare and word is words[-1])
            if told and word.folded in name:
                name = name.replace(word.folded, "", 1)
            else:
                heard += word.folded
        return name != entry.key and OSA.distance(name, heard) >= max(len(name), len(heard)) / _ANOTHER

    def _may_be_misspelt(self, token: Token) -> bool:
        word = token.folded
        if self._vocabulary.is_of_questions(word) or word in self._vocabulary.near_words or word in self._exact:
            return False
        if token.short and word in abbreviations():
            return False
        # "Heisen" is no "Hessen".
        return not word.isdigit() and undoubled(word) not in self._undoubled

    def _near(self, key: str, edits: int) -> tuple[Sequence[Entry], int]:
        """The names that a key is fewest typos away from, and how many these are."""
        best: dict[int, list[Entry]] = {}
        for found, distance in self._spellings.near(key, edits, limit=6):
            for entry in self._exact[found]:
                numbered = entry.kind == "theme" and found[-1].isdigit() and not key[-1].isdigit()
                if 0 < distance <= min(entry.edits, edits) and not numbered:
                    best.setdefault(distance, []).append(entry)
        return (best[min(best)], min(best)) if best else ((), 0)

    def _sounding(self, word: str) -> tuple[Sequence[Entry], int]:
        """The Länder that a word sounds like and nearly looks like: "Nidersaksen"."""
        alike = self._laender_by_sound.get(sound(word), ())
        found = [entry for entry in alike if likeness(word, entry.key) >= tolerance.SOUNDING_LAND]
        return found, min((OSA.distance(word, entry.key) for entry in found), default=0)

    def _near_adjective(self, word: str) -> tuple[Sequence[Entry], int]:
        """The Länder whose adjective a word is an inflected form of, with a typo: "hessiche", "sächsiches"."""
        for stem in self._variants(word, single=False) if _ADJECTIVE.search(word) else ():
            found, distance = self._near_word(stem, tolerance.OTHER_NAME.edits(stem))
            if found and all(entry.kind == "land" for entry in found):
                return found, distance
        return (), 0

    def _mentions(
        self, words: tuple[Token, ...], start: int, end: int, found: Sequence[Entry], distance: int
    ) -> Iterator[Mention]:
        heard = " ".join(token.text for token in words[start:end])
        for kind in dict.fromkeys(entry.kind for entry in found):
            own = [entry for entry in found if entry.kind == kind]
            ids = tuple(dict.fromkeys(entry.id for entry in own))
            # "Wat nu?" is a name, and two words anybody says.
            everyday = end - start > 1 and all(
                self._vocabulary.is_of_questions(token.folded) for token in words[start:end]
            )
            everyday = everyday or all(entry.everyday for entry in own)
            languages = {entry.language for entry in own}
            language = languages.pop() if len(languages) == 1 else None
            yield Mention(start, end, kind, ids, heard, distance, everyday, language, own[0].key)


def _ends_as_told(key: str, last: Token) -> bool:
    """Whether a name ends with a short word, of which two letters may be swapped: "fraunhofer-isi" is not the IGD."""
    end = key[-len(last.folded) :]
    return len(last.folded) > _SHORT_END or sorted(last.folded) == sorted(end)


def _is_in_capitals(words: Sequence[Token]) -> bool:
    """Whether a short name stands there in two words or with a figure ("TU DO", "IN 2"): others would be small."""
    capitals = (word.text.isupper() and len(word.text) > 1 for word in words)
    return next(capitals) and all(
        capital or word.text.isdigit() for capital, word in zip(capitals, words[1:], strict=True)
    )
