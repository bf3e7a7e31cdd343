"""Made-up catalogues of any size, and questions about them; the same for the same size.

Names follow the patterns of the thirty real ones: compounds (34 %), blends of clipped words (24 %), two words with a
separator (16 %), acronyms (10 %), blends with a year (10 %), everyday words (6 %). Names of Verbünde, themes, places
and organisations are all distinct after folding. Descriptions are a quarter as long as the real ones; how often their
words occur follows Zipf's law.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from math import isqrt
from pathlib import Path
from random import Random
from typing import Any, Final, Literal, get_args

import yaml

from bot.catalogue import Catalogue, Land, Month, Organisation, Partner, Period, Place, Theme, Verbund, load
from bot.catalogue.organisations import Coordinator
from bot.catalogue.written import Both, BothLists, Source
from bot.questions.words.folding import fold
from bot.questions.words.word_files import vocabulary

Kind = Literal["name", "sentence", "topic", "place"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)

_MUNICIPALITIES: Final = 10_000
"""Germany has few more."""
_ORGANISATIONS: Final = 20_000

_WORDS: Final[dict[str, Any]] = yaml.safe_load((Path(__file__).parent / "words.yaml").read_text("utf-8"))
_MODIFIERS: Final[list[str]] = _WORDS["modifiers"].split()
_HEADS: Final[list[str]] = _WORDS["heads"].split()
_SYLLABLES: Final[list[str]] = _WORDS["syllables"].split()
_EVERYDAY: Final[list[str]] = _WORDS["everyday"].split()
_QUALITIES: Final[list[str]] = _WORDS["qualities"].split()
_TOWNS: Final[list[str]] = _WORDS["towns"].split()
_ENDINGS: Final[list[str]] = _WORDS["endings"].split()
_BEFORE: Final[list[str]] = _WORDS["before"].split()
_FILLERS: Final = {"de": _WORDS["fillers_de"].split(), "en": _WORDS["fillers_en"].split()}
_ENGLISH_TOPICS: Final = 3
"""From this one on, the topic questions are English."""
_NEIGHBOURS: Final = dict(
    zip("qwertzuiopasdfghjklyxcvbnm", "wertzuioüsdfghjkläxcvbnmn", strict=False)
)  # the key to the right


@dataclass(frozen=True, slots=True)
class Asked:
    """A question about a made-up catalogue."""

    kind: Kind
    text: str


class Synthetic:
    """Makes one catalogue and questions about it."""

    def __init__(self, size: int) -> None:
        self._random = Random(size)
        self._size = size
        self._taken: set[str] = set()
        self._words = {"de": self._shuffled(_german()), "en": self._shuffled(_english())}

    @cached_property
    def catalogue(self) -> Catalogue:
        """The catalogue. Programme and Länder are the real ones."""
        real = load()
        theme_count = max(4, isqrt(self._size) // 2)
        laender = tuple(real.laender.values())
        themes = [f"thema-{index}" for index in range(theme_count)]
        titles = [self._distinct(self._theme) for _ in themes]
        verbund_names = [self._distinct(self._name) for _ in range(self._size)]
        places = [self._place(index, laender) for index in range(min(4 * self._size, _MUNICIPALITIES))]
        organisations = [self._organisation(i, places) for i in range(min(4 * self._size, _ORGANISATIONS))]
        verbuende = [
            self._verbund(index, name, themes[index % theme_count], places, organisations)
            for index, name in enumerate(verbund_names)
        ]
        members: dict[str, list[str]] = {theme: [] for theme in themes}
        for verbund in verbuende:
            members[verbund.theme].append(verbund.id)
        return Catalogue(
            real.programme,
            [self._theme_of(id_, title, members[id_]) for id_, title in zip(themes, titles, strict=True)],
            verbuende,
            laender,
            places,
            organisations,
        )

    def questions(self, kind: Kind, count: int) -> Iterator[Asked]:
        """So many questions of a kind, no two alike where that can be avoided."""
        verbuende, places = tuple(self.catalogue.verbuende.values()), tuple(self.catalogue.places.values())
        rng, templates = self._random, _WORDS[kind]
        for index in range(count):
            template = templates[index % len(templates)]
            match kind:
                case "name":
                    said = misspelt(rng, rng.choice(verbuende).name)
                case "topic":
                    english = index % len(templates) >= _ENGLISH_TOPICS
                    said = rng.choice(rng.choice(verbuende).keywords["en" if english else "de"])
                case "place":
                    said = rng.choice(places).name
                case "sentence":
                    said = ""
            yield Asked(kind, template.format(said))

    # Names

    def _distinct(self, make: Callable[[int], str]) -> str:
        """A name that nothing else has; the longer, the more attempts it takes."""
        attempt = 0
        while True:
            name = make(attempt // 8)
            key = fold(name)
            if key not in self._taken and not vocabulary().is_of_questions(key):
                self._taken.add(key)
                return name
            attempt += 1

    def _name(self, more: int) -> str:
        rng = self._random
        blend = "".join(rng.choices(_SYLLABLES, k=rng.choice((2, 2, 3)) + more))
        share = rng.random()
        if share < 0.34:
            return self._compound(more)
        if share < 0.58:
            return blend
        if share < 0.74:
            return f"{rng.choice(_SYLLABLES)}{rng.choice(_SYLLABLES)}{rng.choice('_- ')}{self._compound(more)}"
        if share < 0.84:
            return "".join(
                rng.choice("AEIOU" if i % 2 else "BDFGKLMNPRSTVWZ") for i in range(rng.choice((3, 4, 5)) + more)
            )
        if share < 0.94:
            return f"{blend}{rng.choice(('', ' ', '-'))}{rng.randrange(2015, 2040)}"
        return "".join(rng.choices(_EVERYDAY, k=1 + more)) + rng.choice(_QUALITIES)

    def _compound(self, more: int) -> str:
        parts = (*self._random.choices(_MODIFIERS, k=1 + more), self._random.choice(_HEADS))
        return "".join(parts).capitalize()

    def _theme(self, more: int) -> str:
        return f"{self._compound(more)} und {self._compound(more)}"

    def _town(self, more: int) -> str:
        before = self._random.choice(_BEFORE) if more or self._random.random() < 0.1 else ""
        between = "".join(self._random.choices(_TOWNS, k=max(0, more - 1))).lower()
        stem = f"{self._random.choice(_TOWNS)}{between}{self._random.choice(_ENDINGS)}"
        return f"{before} {stem}" if before in {"Bad", "Markt", "Sankt"} else f"{before}{stem}".capitalize()

    def _body(self, more: int) -> str:
        match self._random.randrange(4):
            case 0:
                return f"Institut für {self._compound(more)}"
            case 1:
                return f"{self._compound(more)} GmbH"
            case 2:
                return f"Universität {self._town(more)}"
            case _:
                return f"Verein {self._compound(more)} {self._town(more)}"

    # Models

    def _place(self, index: int, laender: Sequence[Land]) -> Place:
        rng = self._random
        name, land = self._distinct(self._town), rng.choice(laender).id
        district = index % 10 == 0
        # Each district is followed by the municipalities that lie in it.
        ags = f"{index // 10:05}" if district else f"{index // 10:05}{index % 10:03}"
        return Place(
            id=f"ort-{index}", name=name, kind="district" if district else "town", land=land, ags=ags,
            lat=round(rng.uniform(47.5, 55), 4), lon=round(rng.uniform(6, 15), 4),
        )  # fmt: skip

    def _organisation(self, index: int, places: Sequence[Place]) -> Organisation:
        if index % 4 == 0:
            name = f"Stadt {places[index % len(places)].name}"
            return Organisation(id=f"org-{index}", name=name, kind="municipality")
        return Organisation(id=f"org-{index}", name=self._distinct(self._body), kind="research")

    def _theme_of(self, id_: str, title: str, members: Sequence[str]) -> Theme:
        short, _, other = title.partition(" und ")
        return Theme(
            id=id_,
            title=Both(de=title, en=f"Theme of {title.replace(' und ', ' and ')}"),
            short=Both(de=short, en=f"{short} theme"),
            summary=self._texts(12),
            description=BothLists(de=(self._text("de", 12),), en=(self._text("en", 12),)),
            aliases=BothLists(de=(other,), en=(f"Theme {other}",)),
            keywords=self._keywords(5),
            verbuende=tuple(members),
            programme_page="https://example.org/theme",
            sources=(_SOURCE,),
        )

    def _verbund(
        self, index: int, name: str, theme: str, places: Sequence[Place], organisations: Sequence[Organisation]
    ) -> Verbund:
        rng = self._random
        alias = self._distinct(lambda more: f"{self._compound(more)} {rng.choice(_MODIFIERS)}")
        start = rng.randrange(2012, 2030)
        own = rng.sample(organisations, k=rng.randint(3, 5))
        return Verbund(
            id=f"v-{index}",
            name=name,
            everyday_word=name.islower(),
            aliases=(alias,),
            theme=theme,
            title=Both(de=f"{name}: {alias} {self._text('de', 3)}", en=f"{name}: {self._text('en', 5)}"),
            summary=self._texts(12),
            outcome=self._texts(8),
            coordinator=Coordinator(organisation=own[0].id),
            partners=tuple(Partner(organisation=other.id) for other in own[1:]),
            places=tuple(place.id for place in rng.sample(places, k=rng.randint(1, 4))),
            period=Period(start=Month(year=start, month=rng.randint(1, 12)), end=Month(year=start + 3, month=6)),
            programme_page="https://example.org/verbund",
            keywords=self._keywords(6),
            asked=BothLists(de=(self._text("de", 6),), en=(self._text("en", 6),)),
            sources=(_SOURCE,),
        )

    def _texts(self, length: int) -> Both:
        return Both(de=self._text("de", length), en=self._text("en", length))

    def _keywords(self, count: int) -> BothLists:
        de = tuple(dict.fromkeys(self._word("de") for _ in range(count)))
        return BothLists(de=de, en=tuple(dict.fromkeys(self._word("en") for _ in range(count))))

    def _text(self, language: Literal["de", "en"], length: int) -> str:
        rng = self._random
        words = (rng.choice(_FILLERS[language]) if rng.random() < 0.5 else self._word(language) for _ in range(length))
        return " ".join(words) + "."

    def _word(self, language: Literal["de", "en"]) -> str:
        words = self._words[language]
        return words[int(len(words) ** self._random.random()) - 1]

    def _shuffled(self, words: list[str]) -> list[str]:
        self._random.shuffle(words)
        return words


_SOURCE: Final = Source(url="https://example.org/source", supports="everything")


def _german() -> list[str]:
    return list(dict.fromkeys(f"{modifier}{head}" for modifier in _MODIFIERS for head in _HEADS))


def _english() -> list[str]:
    prefixes, stems, suffixes = (_WORDS[part].split() for part in ("prefixes", "stems", "suffixes"))
    return [f"{prefix}{stem}{suffix}" for prefix in ("", *prefixes) for stem in stems for suffix in suffixes]


def misspelt(rng: Random, name: str) -> str:
    """A name as people type it: without care, and with a typo (two in three of ten names of seven letters and more)."""
    if rng.random() < 0.6:
        name = name.lower()
    if rng.random() < 0.6:
        for umlaut, plain in ("äa", "öo", "üu") if rng.random() < 0.3 else (("ä", "ae"), ("ö", "oe"), ("ü", "ue")):
            name = name.replace(umlaut, plain)
    if rng.random() < 0.5:
        name = name.translate(str.maketrans("_-", "  ") if rng.random() < 0.5 else {ord(c): None for c in "_- "})
    for _ in range(2 if len(name) >= 7 and rng.random() < 0.3 else 1):
        name = _edited(rng, name)
    return name


def _edited(rng: Random, name: str) -> str:
    """One edit: a key beside the right one, a letter lost, two swapped, one too many."""
    at = rng.randrange(len(name) - 1)
    beside = _NEIGHBOURS.get(name[at].lower(), "e")
    share = rng.random()
    if share < 0.3:
        return name[:at] + beside + name[at + 1 :]
    if share < 0.55:
        return name[:at] + name[at + 1 :]
    if share < 0.8:
        return name[:at] + name[at + 1] + name[at] + name[at + 2 :]
    return name[:at] + beside + name[at:]
