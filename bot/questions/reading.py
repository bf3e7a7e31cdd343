"""Take a text apart: what it names, what its other words say, and what is left.

Of several sentences those are read that ask something. What a reading is asked here is about its grammar: whether it
asks openly, what is negated, which words stand where subjects stand. What follows from it is decided elsewhere.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import pairwise, takewhile, zip_longest
from typing import Final, Literal, get_args

from rapidfuzz.distance import OSA

from bot.catalogue import Catalogue, Language
from bot.questions import kinds
from bot.questions.clues import Clues
from bot.questions.folding import Token, tokens
from bot.questions.names import Kind, Mention, Names
from bot.questions.negation import NEGATIONS, SMALL, Negation, is_denied, is_left_out
from bot.questions.topics import TopicIndex
from bot.questions.towns import Towns
from bot.questions.vocabulary import THEMES, VERBUENDE, Signal, Vocabulary

FactSignal = Literal[
    "where", "when", "coordinator", "partners", "link", "outcome", "title", "sources", "money", "contact"
]
FACTS: Final[tuple[FactSignal, ...]] = get_args(FactSignal)
EXTREMES: Final[dict[Signal, kinds.Extreme]] = {
    "most": "most",
    "fewest": "fewest",
    "newest": "newest",
    "oldest": "oldest",
    "longest": "longest",
    "shortest": "shortest",
    "running": "running",
}
_WHERE: Final[frozenset[Kind]] = frozenset({"land", "place", "town"})
NOUNS: Final[tuple[Signal, ...]] = (*THEMES, *VERBUENDE, "programme")
STRONG: Final[frozenset[Signal]] = frozenset((*NOUNS, "count", "which", "about", *FACTS, *EXTREMES))
"""Signals that ask for something."""
_TELLING: Final[frozenset[Signal]] = frozenset((*NOUNS, *FACTS, "belong", "members", "same", "count"))
"""Signals beside which a weak word says nothing in a long sentence."""
_BEFORE_NOUN: Final[frozenset[Signal]] = frozenset({"which", "indefinite", "every"})
"""What says more together with its noun."""
SHORT: Final = 4
"""So many words are a question as they stand: nothing in them is there by chance."""
_LONG: Final = 10
"""Texts of more words say more than what is asked."""
_TALK: Final[frozenset[Signal]] = frozenset({"hello", "thanks", "praise", "bye"})
_REQUESTS: Final[tuple[Signal, ...]] = (
    "question_word", "list", "want", "which", "count", "about", "coordinator", "partners", "link"
)  # fmt: skip
"""What somebody says who wants to know."""
_BEGINNING: Final = 4
"""So many words are the beginning of a sentence."""
_CLOSED: Final = re.compile(r"[.!]\W*$")
_UTMOST: Final = "aller"
"""What German puts before a superlative to make it more of one: "allererster"."""
_UNLIKE_WORDS: Final = 7
"""Names of towns of so many letters are hardly an ordinary word as well."""
_REACH: Final = 4
"""So many words after "welches" its noun may stand ("which of the four themes")."""
_FEW: Final = 3
"""In so many words a town may be named without a word like "in" before it."""
_ARTICLE: Final = 2
"""So many words before a name a preposition and an article take."""
_REMEMBERED: Final = 2048
"""Words whose subjects are kept at hand."""


@dataclass(frozen=True, slots=True)
class Word(Token):
    """A word of a text, and what it says by itself."""

    signals: frozenset[Signal] = frozenset()

    def says(self, *signals: Signal) -> bool:
        """Whether the word by itself gives any of these signals."""
        return not self.signals.isdisjoint(signals)


@dataclass(frozen=True, slots=True)
class Reading:
    """A text taken apart."""

    words: tuple[Word, ...]
    mentions: tuple[Mention, ...]
    signals: frozenset[Signal]
    rest: tuple[Word, ...]
    """Words that are neither names nor words of questions: subjects, and names that are not known."""
    language: Language | None = None
    interrogative: bool = False
    """Whether a question mark was typed."""
    closed: bool = False
    """Whether the text ends like a statement, with a full stop."""
    strong: frozenset[Signal] = frozenset()
    """The signals that count in any sentence."""
    opening: frozenset[Signal] = frozenset()
    """Those that are given at the beginning of a sentence."""
    negations: tuple[Negation, ...] = ()

    def ids(self, kind: Kind) -> tuple[str, ...]:
        """The ids named, in order, where they are unmistakable; of places of one name all, as the answer names all."""
        meant = (m for m in self.mentions if m.kind == kind and (kind in {"place", "town"} or len(m.ids) == 1))
        return tuple(dict.fromkeys(id_ for mention in meant for id_ in mention.ids))

    def has(self, *signals: Signal) -> bool:
        """Whether any of these was said."""
        return not self.signals.isdisjoint(signals)

    @property
    def asks(self) -> bool:
        """Whether it is a question, a request or a mere key word, as opposed to a statement about the world."""
        if self.interrogative or len(self.words) <= _FEW or self.words[0].says("yes_no") or self.has("whether"):
            return True
        if self.closed:
            # A sentence with a full stop asks where it begins like a question, or speaks of projects.
            requests = {*_REQUESTS, "help"} if not self.has("thanks") else _REQUESTS
            return not self.strong.isdisjoint({*NOUNS, "identity"}) or not self.opening.isdisjoint(requests)
        if len(self.words) <= SHORT or any(word.says("question_word") for word in self.words):
            return True
        return not self.signals.isdisjoint((*_REQUESTS, *NOUNS))

    @property
    def tells(self) -> bool:
        """Whether it is a statement, which asks nothing."""
        about = any(mention.kind in {"theme", "programme"} for mention in self.mentions)
        return not self.asks and not about and (self.closed or self.has("first_person"))

    @property
    def seeks_own(self) -> bool:
        """Whether somebody asks what they can do themselves ("how do I", "wo kann ich"), not what others did."""
        opening = self.words[:_BEGINNING]
        asks = bool(opening) and (opening[0].says("question_word") or opening[0].says("yes_no"))
        return asks and any(word.says("first_person") for word in opening[1:])

    @property
    def counts_other(self) -> bool:
        """Whether the number of something is asked for that is not counted here ("How many litres fit in there?").

        Who asks who knows the number looks for Verbünde.
        """
        pairs = pairwise(self.words[:_BEGINNING])
        return not self.has("who") and any(one.says("how_many") and other in self.rest for one, other in pairs)

    @property
    def bids(self) -> bool:
        """Whether somebody wants something else done ("Can you check my letter?"): the verb is strange here."""
        if not self.words or not self.words[0].says("yes_no") or not self.has("can_you"):
            return False
        verb = next((word for word in self.words[2:] if word.signals or word in self.rest), None)
        return verb in self.rest

    @property
    def long(self) -> bool:
        """Whether it says more than what is asked."""
        return len(self.words) > _LONG


class Reader:
    """Reads texts about one catalogue."""

    def __init__(
        self, catalogue: Catalogue, vocabulary: Vocabulary, names: Names, topics: TopicIndex, clues: Clues
    ) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._names = names
        self._topics = topics
        self._clues = clues
        self._towns = Towns(catalogue, vocabulary, names, topics)
        self._subject = lru_cache(_REMEMBERED)(self._subject_of)

    def read(self, text: str) -> Reading:
        """Take a text apart. Of several sentences those count that name something, else those that ask most."""
        typed = tokens(text)
        names = self._names.find(typed)
        if (compounded := self._with_compounds(typed, names)) != typed:
            typed, names = compounded, self._names.find(compounded)
        found: list[Mention] = []
        for mention in names:
            if self._is_meant(mention, typed, goes_on=self._goes_on(mention, found, typed)):
                found.append(mention)
        found = self._without_seats(self._with_towns(found, typed), typed)
        named = {i for mention in found for i in range(mention.start, mention.end)}
        spelt = named | {i for mention in names if not mention.distance for i in range(mention.start, mention.end)}
        typed = tuple(
            word if i in spelt else self._corrected(word, alone=len(typed) <= _FEW) for i, word in enumerate(typed)
        )
        others = [word for i, word in enumerate(typed) if i not in named]
        language = self._vocabulary.language(others) or self._language_of_names(found, others)
        words = tuple(self._word(token, language) for token in typed)
        parts = [
            self._read(words[start:end], _within(found, start, end), language)
            for start, end in _sentences(words, found)
        ]
        asked = "?" in text
        closed = not asked and _CLOSED.search(text) is not None
        reading = replace(_joined(self._that_ask(parts)), language=language, interrogative=asked, closed=closed)
        return replace(reading, mentions=tuple(self._without_corrected(reading)))

    def _with_compounds(self, typed: tuple[Token, ...], names: tuple[Mention, ...]) -> tuple[Token, ...]:
        """The words, those as one that a sign joins to a subject ("Start-ups", "Co-Working") and that are no name."""
        if not any(token.glued for token in typed):
            return typed
        named = {i for mention in names for i in range(mention.start, mention.end)}
        found: list[Token] = []
        for position, token in enumerate(typed):
            before = found[-1] if found else None
            joined = before is not None and token.glued and not before.asked and position not in named
            if before and joined and self._topics.knows(before.folded + token.folded):
                found[-1] = replace(
                    before,
                    text=f"{before.text}-{token.text}",
                    folded=before.folded + token.folded,
                    plain=before.plain + token.plain,
                    asked=token.asked,
                )
            else:
                found.append(token)
        return tuple(found)

    def _that_ask(self, parts: list[Reading]) -> list[Reading]:
        """The sentences that count; where nothing is named, those as well that ask for a fact of the programme.

        "Was there a third round? How many projects got in?"
        """
        found = _that_ask(parts)
        if len(found) == len(parts) or any(part.mentions for part in parts):
            return found
        return [part for part in parts if part in found or (_is_asked(part) and self._has_clue(part))]

    def _has_clue(self, part: Reading) -> bool:
        """Whether several words that together ask for a fact of the programme stand in a sentence."""
        hits = self._clues.find([word.folded for word in part.words])
        return any(len(hit.clue.words) > 1 for hit in hits)

    def _word(self, token: Token, language: Language | None) -> Word:
        said = self._vocabulary.signals((token.folded,), language)
        return Word(token.text, token.folded, token.plain, token.glued, token.opens, token.asked, token.pause, said)

    def _language_of_names(self, found: list[Mention], others: list[Token]) -> Language | None:
        """The language of the names and subjects, where the words between them do not tell ("Mobility in Bavaria")."""
        strange = [word.folded for word in others if not self._vocabulary.knows(word.folded)]
        languages = {mention.language for mention in found} | set(map(self._topics.language, strange))
        languages.discard(None)
        return languages.pop() if len(languages) == 1 else None

    def _without_seats(self, found: list[Mention], words: tuple[Token, ...]) -> list[Mention]:
        """The mentions without places and towns that only say where an organisation sits ("the ILS in Dortmund")."""
        ends = {m.end for m in found if m.kind == "organisation"}
        ends |= {end + 1 for end in ends if end < len(words) and self._cues_place(words[end])}
        return [m for m in found if m.kind not in {"place", "town"} or m.start not in ends]

    def _with_towns(self, found: list[Mention], words: tuple[Token, ...]) -> list[Mention]:
        """The mentions, and the towns among the other words."""
        taken = {i for mention in found for i in range(mention.start, mention.end)}
        for town in self._towns.find(words, taken, partial(self._expects_place, words=words)):
            if self._is_meant(town, words, goes_on=self._goes_on(town, found, words)):
                found.append(town)
        return sorted(found, key=lambda mention: mention.start)

    def _goes_on(self, mention: Mention, found: list[Mention], words: tuple[Token, ...]) -> bool:
        """Whether a place or town stands beside another one that is meant, as in "in München und Köln"."""
        where = {other.end for other in found if other.kind in _WHERE}
        before = mention.start - 1
        return mention.start in where or (before in where and self._says(words[before], "joins"))

    def _read(self, words: tuple[Word, ...], mentions: tuple[Mention, ...], language: Language | None) -> Reading:
        named = {i for mention in mentions for i in range(mention.start, mention.end)}
        signals = set(self._vocabulary.across(words))
        weak: set[Signal] = set()
        opening: set[Signal] = set()
        rest: list[Word] = []
        negations: list[Negation] = []
        position = 0
        while position < len(words):
            if position in named:
                position += 1
                continue
            size, said = self._vocabulary.read(words, position, language)
            if size:
                if said & NEGATIONS:
                    negations.append(Negation(position, position + size, "except" in said, "lacks" in said))
                (weak if "weak" in said else signals).update(said)
                opening |= said if position < _BEGINNING and "weak" not in said else frozenset()
                position += size
                continue
            word = words[position]
            if (parts := self._vocabulary.split(word.folded)) and not self._topics.knows(word.folded):
                signals |= self._vocabulary.signals((parts[1],))
                rest.append(word)
            elif not self._vocabulary.knows(word.folded) and not word.folded.isdigit():
                rest.append(word)
            position += 1
        strong = frozenset(signals)
        if len(words) <= _LONG or signals.isdisjoint(_TELLING):
            signals |= weak
        signals |= set(_of_pairs(words))
        return Reading(
            words,
            mentions,
            frozenset(signals),
            tuple(rest),
            language,
            strong=strong,
            opening=frozenset(opening),
            negations=tuple(negations),
        )

    def _is_meant(self, mention: Mention, words: tuple[Token, ...], *, goes_on: bool = False) -> bool:
        """Whether a place that may be an ordinary word is meant as a place: after "in", or (nearly) alone.

        `goes_on`: it stands beside another place that is meant, as in "in München und Köln".
        """
        town = mention.kind == "town"
        if not town and not (mention.kind == "place" and mention.everyday):
            return True
        capital = words[mention.start].text[0].isupper()
        unlike_words = town and len(words[mention.start].folded) >= _UNLIKE_WORDS
        small = not any(word.text[:1].isupper() for word in words)
        if len(words) == 1:
            return capital or unlike_words
        if capital and unlike_words and (self._towns.is_large(mention) or self._says(words[0], "yes_no")):
            return True
        if capital and self._heads(mention, words):
            return True
        if town and len(words) <= _FEW and capital:
            return True
        before = words[mention.start - 1] if mention.start else None
        listed = town and before is not None and self._says(before, "verbund_many")
        return (goes_on or listed or self._expects_place(mention.start, words)) and (small or capital)

    def _heads(self, mention: Mention, words: tuple[Token, ...]) -> bool:
        """Whether a text begins with a place to speak of: "Passau, war da was?", "Norden, die Stadt"."""
        if mention.start or mention.end == len(words) or not words[mention.end].pause:
            return False
        called_place = any(self._says(word, "place_word") for word in words[mention.end : mention.end + _ARTICLE])
        return mention.kind == "town" or called_place

    def _expects_place(self, position: int, words: tuple[Token, ...]) -> bool:
        """Whether a place is to be expected here: after "in", "Stadt", "in der Nähe von", "city of"."""
        before = words[max(0, position - 2) : position]
        if not before:
            return False
        last = before[-1]
        if self._says(last, "place_cue") or self._says(last, "place_word") or self._says(last, "around"):
            return True
        phrase = tuple(word.folded for word in before)
        return "place_cue" in self._vocabulary.signals(phrase) or self._is_place_of(before)

    def _is_place_of(self, words: tuple[Token, ...]) -> bool:
        """Whether two words are "city of" or the like."""
        return len(words) == 2 and self._says(words[0], "place_word") and words[1].folded == "of"

    def _cues_place(self, word: Token) -> bool:
        return self._says(word, "place_cue")

    def _says(self, word: Token, signal: Signal) -> bool:
        """Whether a word gives a signal in any language."""
        return self._vocabulary.says(word.folded, signal)

    def _corrected(self, word: Token, *, alone: bool) -> Token:
        """A misspelt word of questions as it should be; any other as it is. `alone`: it stands (nearly) alone."""
        if self._vocabulary.has(word.folded) or self._topics.spells(word.folded):
            return word
        bare = word.folded.removeprefix(_UTMOST)
        corrected = bare if self._vocabulary.has(bare) else self._vocabulary.corrected(bare)
        if corrected and not alone and self._vocabulary.signals((corrected,)) & _TALK:
            # Among other words "denke" is no misspelt "danke".
            return word
        if corrected and self._is_of_programme(bare, corrected):
            return word
        return replace(word, folded=corrected) if corrected else word

    def _is_of_programme(self, word: str, corrected: str) -> bool:
        """Whether a word is nearer to one that asks for a fact of the programme than to what it would become."""
        edits = self._clues.edits(word)
        return edits is not None and edits < OSA.distance(word, corrected)

    # Grammar

    def asks_openly(self, reading: Reading) -> bool:
        """Whether the sentence opens with a question word, or asks what something is: no yes or no will do."""
        if reading.words and reading.words[0].says("yes_no"):
            return False
        opens = any(word.says("question_word") for word in reading.words[:3])
        return opens or reading.has("about", "theme_one", "theme_many")

    def opens_with(self, signal: Signal, reading: Reading) -> bool:
        """Whether one of the first two words begins a phrase that gives a signal."""
        beginnings = range(min(2, len(reading.words)))
        return any(signal in self._vocabulary.read(reading.words, i, reading.language)[1] for i in beginnings)

    def _without_corrected(self, reading: Reading) -> Iterator[Mention]:
        """The mentions without those that were taken back ("Leipzig? Nein halt, Zwickau!")."""
        for mention, following in zip_longest(reading.mentions, reading.mentions[1:]):
            if following is None or not self._is_taken_back(mention, following, reading):
                yield mention

    def _is_taken_back(self, mention: Mention, following: Mention, reading: Reading) -> bool:
        between = range(mention.end, following.start)
        corrected = any("correction" in self._says_at(reading.words, i, reading.language) for i in between)
        return corrected and _of_one_sort(mention, following) and not is_denied(following, reading)

    def _says_at(self, words: tuple[Word, ...], position: int, language: Language | None) -> frozenset[Signal]:
        """What the phrase that begins at a position says."""
        return self._vocabulary.read(words, position, language)[1]

    def is_unwanted(self, subject: str, reading: Reading) -> bool:
        """Whether "ohne", "except" or the like stands before a subject."""
        positions = [i for i, word in enumerate(reading.words) if self.subject(word) == subject]
        return bool(positions) and all(is_left_out(position, reading) for position in positions)

    def without_asides(self, reading: Reading, *, sure: bool) -> Reading:
        """Without Länder, places and towns that a long text only mentions. `sure`: a subject is what it is about."""
        if not (reading.long and sure):
            return reading
        local = [mention for mention in reading.mentions if mention.kind in _WHERE]
        if any(self._is_cued(mention, reading) for mention in local):
            return reading
        return replace(reading, mentions=tuple(mention for mention in reading.mentions if mention not in local))

    def without_towns_apart(self, reading: Reading) -> Reading:
        """Without towns told after a Land, in another clause: "Vorhaben in Hessen, für ein Treffen in Hannover"."""
        land = next((mention for mention in reading.mentions if mention.kind == "land"), None)
        if land is None:
            return reading
        apart = [
            mention
            for mention in reading.mentions
            if mention.kind == "town"
            and mention.start - land.end > _REACH
            and any(word.pause or word.opens for word in reading.words[land.end : mention.start])
        ]
        return replace(reading, mentions=tuple(mention for mention in reading.mentions if mention not in apart))

    def _is_cued(self, mention: Mention, reading: Reading) -> bool:
        before = reading.words[max(0, mention.start - _ARTICLE) : mention.start]
        cued = any(word.says("place_cue") or word.says("no") for word in before)
        return mention.start == 0 or cued or self._expects_place(mention.start, reading.words)

    def is_location(self, word: str, reading: Reading) -> bool:
        """Whether a word stands behind "in der" or the like."""
        position = next((i for i, other in enumerate(reading.words) if self.subject(other) == word), 0)
        before = reading.words[max(0, position - _ARTICLE) : position]
        return any(word.says("place_cue") or word.says("at_cue") for word in before)

    def is_either(self, words: tuple[str, ...], reading: Reading) -> bool:
        """Whether these subjects are told one after the other, with "oder" between two of them."""
        at = [i for i, word in enumerate(reading.words) if self.subject(word) in words]
        gaps = [reading.words[one + 1 : other] for one, other in pairwise(at)]
        # In "a shop or small company in the country" nothing is said of a choice between country and shop.
        listed = all(
            not gap or reading.words[other].pause or any(word.says("joins") for word in gap)
            for other, gap in zip(at[1:], gaps, strict=True)
        )
        return listed and any(word.says("either") for gap in gaps for word in gap)

    def with_joined(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects, and those in no description that "und" or "oder" joins to them, in the order of the text."""
        known = [self.subject(word) in words for word in reading.words]
        joined = {
            self.subject(reading.words[there])
            for i, word in enumerate(reading.words)
            if word.says("joins")
            for here, there in ((i - 1, i + 1), (i + 1, i - 1))
            if min(here, there) >= 0 and max(here, there) < len(known) and known[here]
            if reading.words[there] in reading.rest and self.may_be_noun(reading.words[there], reading)
        }
        told = dict.fromkeys(map(self.subject, reading.words))
        return tuple(word for word in told if word in words or word in joined) if joined else words

    def is_aimed_at(self, words: tuple[str, ...], reading: Reading) -> bool:
        """Whether one of the words stands behind "gegen", "about" or the like."""
        for position, word in enumerate(reading.words):
            if self.subject(word) in words:
                before = reading.words[max(0, position - 3) : position]
                if self._follows_topic_cue(before, long=reading.long):
                    return True
        return False

    def _follows_topic_cue(self, before: tuple[Word, ...], *, long: bool) -> bool:
        """Whether "gegen" or the like stands before a word, with at most articles and adjectives in between.

        In a long text "für" tells whom the question is asked for.
        """
        for word in reversed(before):
            signals = word.signals - SMALL
            if word is not before[-1] and signals & {"theme_one", "theme_many"}:
                # "Thema Leerstand", but not "Themen im Angebot".
                return False
            if signals:
                return "topic_cue" in signals or ("for_cue" in signals and not long)
        return False

    # Words that are left

    def nouns(self, reading: Reading) -> tuple[str, ...]:
        """The words left that may be subjects, compounds with "-projekte" without that."""
        if reading.language != "de" or not _has_capitals(reading):
            return tuple(map(self.subject, reading.rest))
        return tuple(self.subject(word) for word in reading.rest if word.text[:1].isupper())

    def may_be_noun(self, word: Token, reading: Reading) -> bool:
        """Whether a word may be a subject: in a German text that uses capitals, only words that have one are nouns."""
        if reading.language != "de" or word.text[:1].isupper():
            return True
        return not _has_capitals(reading)

    def subject(self, word: Token) -> str:
        """What a word may be the subject of, folded: compounds with "-projekte" without that, typos mended."""
        return self._subject(word.folded)

    def _subject_of(self, word: str) -> str:
        if self._topics.knows(word):
            return word
        parts = self._vocabulary.split(word)
        subject = parts[0] if parts else word
        return self._topics.corrected(subject) or subject

    def is_about(self, word: Token, verbund: str) -> bool:
        """Whether a word is in the description of a Verbund."""
        return any(hit.verbund == verbund and hit.complete for hit in self._topics.search((self.subject(word),)))

    def apart(self, laender: tuple[str, ...], places: tuple[str, ...]) -> tuple[str, ...]:
        """Those of the Länder in which none of the places lies."""
        lands = {self._catalogue.places[id_].land for id_ in places}
        return tuple(id_ for id_ in laender if id_ not in lands)

    def words_of_places(self, reading: Reading) -> set[str]:
        """The words of the names of the places that are mentioned, however many of them were said."""
        places = (self._catalogue.places[id_] for id_ in reading.ids("place"))
        return {token.folded for place in places for token in tokens(" ".join((place.name, *place.aliases)))}

    def unknown_text(self, reading: Reading) -> str:
        """The strange words that stand side by side, from the first one on."""
        unknown = [word for word in reading.rest if not self._topics.knows(word.folded)] or list(reading.rest)
        if not unknown:
            return ""
        start = reading.words.index(unknown[0])
        run = []
        for word in reading.words[start:]:
            if word not in reading.rest:
                break
            run.append(word.text)
        return " ".join(run)

    def called(self, reading: Reading) -> tuple[Word, ...]:
        """The strange words right behind "Projekt", where no article or "which" makes that any project."""
        for position, word in enumerate(reading.words):
            before = reading.words[max(0, position - 1) : position]
            if word.says("verbund_one") and not any(w.says("indefinite") or w.says("which") for w in before):
                return tuple(takewhile(lambda other: other in reading.rest, reading.words[position + 1 :]))
        return ()

    def unknown_beside(self, reading: Reading) -> str:
        """An unknown word joined to a name by "and" or the like."""
        for mention in (m for m in reading.mentions if m.kind == "verbund"):
            for joint, beyond in ((mention.start - 1, mention.start - 2), (mention.end, mention.end + 1)):
                if min(joint, beyond) < 0 or max(joint, beyond) >= len(reading.words):
                    continue
                if reading.words[joint].says("joins") and reading.words[beyond] in reading.rest:
                    return reading.words[beyond].text
        return ""

    def _cues_place_before(self, position: int, reading: Reading) -> bool:
        """Whether "in" or the like stands before a word, maybe with an article ("in the Ruhr")."""
        before = reading.words[max(0, position - _ARTICLE) : position]
        if not before or before[-1].says("place_cue"):
            return bool(before)
        article = not before[-1].signals and before[-1] not in reading.rest
        return article and before[0].says("place_cue") and reading.words[position].text[:1].isupper()

    def unknown_place(self, reading: Reading) -> str:
        """A strange word that stands where a place would stand, or nothing."""
        cued = reading.has("verbund_many", "verbund_one", "which", "count", "want") or len(reading.words) <= SHORT
        if not cued and len(reading.rest) > 1:
            return ""
        shouted = not any(word.text[:1].islower() for word in reading.words)
        typed_small = not any(word.text[:1].isupper() for word in reading.words[1:])
        for position, word in enumerate(reading.words):
            strange = word in reading.rest and not self._topics.has(word.folded)
            written_as_name = word.text[:1].isupper() or typed_small or shouted
            if strange and written_as_name and self._cues_place_before(position, reading):
                return word.text
        for position, word in enumerate(reading.words):
            if word in reading.rest and self._is_place_of(reading.words[max(0, position - 2) : position]):
                return word.text
        return ""


def _of_pairs(words: tuple[Word, ...]) -> Iterator[Signal]:
    """What is said by "welches Thema", "any project", "one of the projects" as a whole."""
    for position, word in enumerate(words):
        if word.signals.isdisjoint(_BEFORE_NOUN):
            continue
        for noun in words[position + 1 : position + 1 + _REACH]:
            if word.says("which") and (noun.says("theme_one") or noun.says("theme_many")):
                yield "which_theme"
            if word.says("which") and noun.says("verbund_many"):
                yield "which_verbund"
            if (word.says("which") or word.says("indefinite")) and (
                noun.says("verbund_one") or noun.says("verbund_many")
            ):
                yield "verbund_any"
            if word.says("every") and noun.says("verbund_one"):
                yield "verbund_many"
            if noun.signals - SMALL - {"every"}:
                break


def _has_capitals(reading: Reading) -> bool:
    """Whether words have a capital where no sentence begins."""
    return any(word.text[:1].isupper() and not word.opens for word in reading.words)


def _of_one_sort(one: Mention, other: Mention) -> bool:
    """Whether one may be said by mistake for the other."""
    return one.kind == other.kind or {one.kind, other.kind} <= _WHERE


def _sentences(words: tuple[Word, ...], mentions: list[Mention]) -> Iterator[tuple[int, int]]:
    """Where sentences begin and end; never inside a name ("Hann. Münden")."""
    inside = {i for mention in mentions for i in range(mention.start + 1, mention.end)}
    starts = [i for i, word in enumerate(words) if word.opens and i not in inside]
    if starts:
        yield from zip(starts, [*starts[1:], len(words)], strict=True)


def _within(mentions: list[Mention], start: int, end: int) -> tuple[Mention, ...]:
    """The mentions of one sentence, counted from its beginning."""
    if not start:
        return tuple(mention for mention in mentions if mention.start < end)
    return tuple(
        replace(mention, start=mention.start - start, end=mention.end - start)
        for mention in mentions
        if start <= mention.start < end
    )


def _tells_where(part: Reading) -> bool:
    """Whether somebody only tells where they are from."""
    return part.has("first_person") and bool(part.mentions) and all(m.kind in _WHERE for m in part.mentions)


def _asked(part: Reading) -> tuple[bool, int, bool]:
    """How much a sentence asks. "Most" and "longest" only do beside what is compared: "I would be most grateful"."""
    asks = part.signals & STRONG
    if asks.isdisjoint(NOUNS):
        asks -= EXTREMES.keys()
    return _is_asked(part) and bool(asks), len(asks), _is_asked(part)


def _is_asked(part: Reading) -> bool:
    """Whether a sentence ends with a question mark."""
    return any(word.asked for word in part.words)


def _requests(part: Reading) -> bool:
    """Whether a sentence asks for something without being a question ("Ich brauche den Ort von KIF")."""
    return part.has("want", "list")


def _without_towns(part: Reading) -> Reading:
    """A sentence that tells a story, where a town is no more than its scene."""
    return replace(part, mentions=tuple(mention for mention in part.mentions if mention.kind != "town"))


def _asked_of_told(parts: list[Reading]) -> list[Reading]:
    """What is asked about something that was only told about, without what was told; nothing where that is not so."""
    told = [part for part in parts if part.ids("verbund")] or [part for part in parts if part.mentions]
    asked = [part for part in parts if _is_asked(part) and part.has(*STRONG, "belong", "same", "together")]
    if not told or not asked or any(_is_asked(part) or _requests(part) for part in told):
        return []
    silent = [replace(part, signals=frozenset(), strong=frozenset(), opening=frozenset()) for part in told]
    return [*silent, max(asked, key=_asked)]


def _that_ask(parts: list[Reading]) -> list[Reading]:
    """The sentences that name something, and the one that asks most if those do not ask."""
    if len(parts) < 2:
        return parts
    asking = max(parts, key=_asked)
    if _is_asked(asking) and asking.has(*EXTREMES) and asking.has(*NOUNS):
        # "Welches Thema hat die meisten Verbünde? Ich tippe auf Daten."
        return [asking]
    if found := _asked_of_told(parts):
        # "KIF und KOMET haben beide mit Geld zu tun. Gehören sie zum selben Thema?"
        return found
    if asking.has("refers"):
        parts = [part if part is asking else _without_towns(part) for part in parts]
    if asking.has("theme_many"):
        # "Ich komme aus Köln. Welche Themen gibt es?"
        parts = [part for part in parts if part is asking or not _tells_where(part)]
    named = [part for part in parts if part.ids("verbund")] or [part for part in parts if part.mentions]
    refers = asking.has("refers") or not (asking.rest or asking.has(*NOUNS))
    if refers and not named and not asking.has(*_TALK, "help"):
        # "Viele alte Leute wohnen allein in großen Häusern. Hat das jemand untersucht?"
        return parts
    if any(part.signals & STRONG for part in named) and not (_is_asked(asking) and any(map(_requests, named))):
        return named
    return [part for part in parts if part in named or part is asking]


def _joined(parts: list[Reading]) -> Reading:
    """Several sentences as one."""
    if len(parts) == 1:
        return parts[0]
    words: tuple[Word, ...] = ()
    mentions: list[Mention] = []
    negations: list[Negation] = []
    for part in parts:
        shift = len(words)
        negations += [negation.shifted(shift) for negation in part.negations]
        mentions += [replace(m, start=m.start + shift, end=m.end + shift) for m in part.mentions]
        words += part.words
    return Reading(
        words,
        tuple(mentions),
        frozenset(signal for part in parts for signal in part.signals),
        tuple(word for part in parts for word in part.rest),
        strong=frozenset(signal for part in parts for signal in part.strong),
        opening=frozenset(signal for part in parts for signal in part.opening),
        negations=tuple(negations),
    )
