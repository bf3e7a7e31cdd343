"""Take a text apart: what it names, what its other words say, and what is left.

Of several sentences those are read that ask something.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, zip_longest
from typing import Final

from rapidfuzz.distance import OSA

from bot.catalogue import Catalogue, Language
from bot.questions.clues import Clues
from bot.questions.folding import Token, abbreviations, tokens
from bot.questions.grammar import Grammar
from bot.questions.letters import LETTER, asked_as_a_whole, asking_clauses, body, clauses
from bot.questions.names import Mention, Names, positions
from bot.questions.negation import NEGATIONS, SMALL, Negation, is_denied
from bot.questions.reading import ARTICLE, BEGINNING, EXTREMES, FACTS, FEW, LONG, NOUNS, TALK, WHERE, Reading, Word
from bot.questions.sentences import asking_sentences, is_asked, joined, sentences, within
from bot.questions.topics import TopicIndex
from bot.questions.towns import Towns
from bot.questions.vocabulary import THEMES, Signal, Vocabulary

_TELLING: Final[frozenset[Signal]] = frozenset((*NOUNS, *FACTS, "belong", "members", "same", "count"))
"""Signals beside which a weak word says nothing in a long sentence."""
_SAYING: Final[tuple[Signal, ...]] = (*TALK, *THEMES, *EXTREMES, "help", "identity", "count", "every")
"""Beside one of these no subject is needed."""
_BEFORE_NOUN: Final[frozenset[Signal]] = frozenset({"which", "indefinite", "every"})
"""What says more together with its noun."""
_BEFORE_TIME: Final[tuple[Signal, ...]] = ("place_cue", "since", "after", "until", "before", "begins", "ends")
_DROPPING: Final[frozenset[Signal]] = frozenset({"known", "dropped"})
"""What is said of that which is not to be found again."""
_CLOSED: Final = re.compile(r"[.!]\W*$")
_UNLIKE_WORDS: Final = 7
"""Names of towns of so many letters are hardly an ordinary word as well."""
_REACH: Final = 4
"""So many words after "welches" its noun may stand ("which of the four themes")."""


class Reader:
    """Reads texts about one catalogue."""

    def __init__(
        self,
        catalogue: Catalogue,
        vocabulary: Vocabulary,
        names: Names,
        topics: TopicIndex,
        clues: Clues,
        grammar: Grammar,
    ) -> None:
        self._vocabulary = vocabulary
        self._names = names
        self._topics = topics
        self._clues = clues
        self._towns = Towns(catalogue, vocabulary, names, topics)
        self._grammar = grammar

    def read(self, text: str) -> Reading:
        """Take a text apart. Of several sentences those count that name something, else those that ask most."""
        typed = self._with_years(tokens(text))
        names = self._names.find(typed)
        if (compounded := self._with_compounds(typed, names)) != typed:
            typed, names = compounded, self._names.find(compounded)
        found: list[Mention] = []
        for mention in names:
            if self._is_meant(mention, typed, goes_on=self._goes_on(mention, found, typed)):
                found.append(mention)
        found = self._without_seats(self._with_towns(found, typed), typed)
        named = positions(found)
        spelt = named | positions(mention for mention in names if not mention.distance)
        typed = tuple(
            word if i in spelt else self._corrected(word, alone=len(typed) <= FEW) for i, word in enumerate(typed)
        )
        others = [word for i, word in enumerate(typed) if i not in named]
        language = self._vocabulary.language(self._of_questions(others)) or self._language_of_names(found, others)
        words = tuple(self._word(token, language) for token in typed)
        parts = self._parts(words, found, language)
        asked = "?" in text
        closed = not asked and _CLOSED.search(text) is not None
        reading = replace(joined(parts), language=language, interrogative=asked, closed=closed)
        kept = tuple(self._without_corrected(reading))
        return replace(reading, mentions=kept) if len(kept) < len(reading.mentions) else reading

    def _parts(self, words: tuple[Word, ...], found: list[Mention], language: Language | None) -> list[Reading]:
        """The sentences that count; of a letter, the clauses."""
        begin, end = 0, len(words)
        if len(words) >= LETTER:
            letters = self._vocabulary.letters
            named = {mention.start for mention in found if mention.kind in {"verbund", "theme"}}
            begin, end = body(words, named, letters)
            spans = clauses(words, self._whole(words, found, language), (begin, end), letters, language)
            read = self._read_each(asked_as_a_whole(words, spans), spans, found, language)
            if asking := asking_clauses(read, letters, self._is_subject, language):
                return self._with_subjects(asking, read)
        said = within(found, begin, end)
        return self._that_ask(self._read_each(words[begin:end], sentences(words[begin:end], said), said, language))

    def _read_each(
        self, words: tuple[Word, ...], spans: list[tuple[int, int]], found: Sequence[Mention], language: Language | None
    ) -> list[Reading]:
        return [self._read(words[start:end], within(found, start, end), language) for start, end in spans]

    def _whole(self, words: tuple[Word, ...], found: list[Mention], language: Language | None) -> set[int]:
        """The positions inside names and phrases, save their first ones."""
        whole = positions(found) - {mention.start for mention in found}
        position = 0
        while position < len(words):
            size, _ = self._vocabulary.read(words, position, language)
            whole.update(range(position + 1, position + size))
            position += max(size, 1)
        return whole

    def _with_years(self, typed: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, those as figures that speak a year ("twenty nineteen")."""
        found: list[Token] = []
        position = 0
        while position < len(typed):
            size, year = self._vocabulary.spoken_year(typed, position)
            if not (year and self._is_time(position, position + size, typed)):
                found.append(typed[position])
                position += 1
                continue
            last = typed[position + size - 1]
            found.append(replace(last, text=year, folded=year, plain=year, glued=typed[position].glued))
            position += size
        return tuple(found)

    def _is_time(self, start: int, end: int, words: tuple[Token, ...]) -> bool:
        """Whether a time may stand here, and not a number: behind "in" or "began", or at the end of a clause."""
        before, after = words[max(0, start - 1) : start], words[end : end + 1]
        cued = any(self._grammar.says(word, cue) for word in before for cue in _BEFORE_TIME)
        return cued or not after or after[0].parted

    def _with_compounds(self, typed: tuple[Token, ...], names: tuple[Mention, ...]) -> tuple[Token, ...]:
        """The words, those as one that a sign joins to a subject ("Start-ups", "Co-Working") and that are no name."""
        if not any(token.glued for token in typed):
            return typed
        named = positions(names)
        found: list[Token] = []
        for position, token in enumerate(typed):
            before = found[-1] if found else None
            joined = before is not None and token.glued and not before.asked and position not in named
            if before and joined and self._topics.uses(before.folded + token.folded):
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
        found = self._with_subjects(asking_sentences(parts), parts)
        if len(found) == len(parts) or any(part.mentions for part in parts):
            return found
        return [part for part in parts if part in found or (is_asked(part) and self._has_clue(part))]

    def _with_subjects(self, found: list[Reading], parts: list[Reading]) -> list[Reading]:
        """The sentences that count, with those that tell what it is about where they do not say it themselves.

        "We consider a joint fund of villages. Would you point me to a suitable example?"
        """
        said = any(part.has(*_SAYING) or any(m.kind not in WHERE for m in part.mentions) for part in found)
        said = said or any(part.mentions and not part.has("refers") for part in found)
        if said or any(map(self._is_subject, chain.from_iterable(part.rest for part in found))):
            return found
        return [part for part in parts if part in found or any(map(self._is_subject, part.rest))]

    def _is_subject(self, word: Word) -> bool:
        return self._topics.is_subject(word.folded)

    def _has_clue(self, part: Reading) -> bool:
        """Whether several words that together ask for a fact of the programme stand in a sentence."""
        hits = self._clues.find([word.folded for word in part.words])
        return any(len(hit.clue.words) > 1 for hit in hits)

    def _word(self, token: Token, language: Language | None) -> Word:
        said = self._vocabulary.signals((token.folded,), language)
        return Word(
            token.text, token.folded, token.plain, token.glued, token.opens, token.asked, token.pause, token.short, said
        )

    def _of_questions(self, words: list[Token]) -> list[Token]:
        """The words of questions, spelt right or wrong; a word of a description is no misspelt one."""
        return [w for w in words if self._vocabulary.is_of_questions(w.folded) or not self._topics.uses(w.folded)]

    def _language_of_names(self, found: list[Mention], others: list[Token]) -> Language | None:
        """The language of the names and subjects, where the words between them do not tell ("Mobility in Bavaria")."""
        strange = [word.folded for word in others if not self._vocabulary.is_of_questions(word.folded)]
        languages = {mention.language for mention in found} | set(map(self._topics.language, strange))
        languages.discard(None)
        nouns = (word.text[:1].isupper() and self._topics.uses(word.folded) for word in others[1:])
        if not languages and any(nouns) and any(word.text.islower() for word in others):
            # "Wohnen im Alter": a noun with a capital behind a small word is German.
            return "de"
        return languages.pop() if len(languages) == 1 else None

    def _without_seats(self, found: list[Mention], words: tuple[Token, ...]) -> list[Mention]:
        """The mentions without places and towns that only say where an organisation sits ("the ILS in Dortmund")."""
        ends = {m.end for m in found if m.kind == "organisation"}
        ends |= {end + 1 for end in ends if end < len(words) and self._grammar.says(words[end], "place_cue")}
        return [m for m in found if m.kind not in {"place", "town"} or m.start not in ends]

    def _with_towns(self, found: list[Mention], words: tuple[Token, ...]) -> list[Mention]:
        """The mentions, and the towns among the other words."""
        for town in self._towns.find(words, positions(found), partial(self._grammar.expects_place, words=words)):
            if self._is_meant(town, words, goes_on=self._goes_on(town, found, words)):
                found.append(town)
        return sorted(found, key=lambda mention: mention.start)

    def _goes_on(self, mention: Mention, found: list[Mention], words: tuple[Token, ...]) -> bool:
        """Whether a place or town stands beside another one that is meant, as in "in München und Köln"."""
        where = {other.end for other in found if other.kind in WHERE}
        before = mention.start - 1
        return mention.start in where or (before in where and self._grammar.says(words[before], "joins"))

    def _read(self, words: tuple[Word, ...], mentions: tuple[Mention, ...], language: Language | None) -> Reading:
        named = positions(mentions)
        signals = set(self._vocabulary.across(words))
        weak: set[Signal] = set()
        opening: set[Signal] = set()
        rest: list[Word] = []
        negations: list[Negation] = []
        dropping: list[tuple[int, int]] = []
        position = 0
        while position < len(words):
            if position in named:
                position += 1
                continue
            size, said = self._vocabulary.read(words, position, language)
            if size:
                if said & NEGATIONS:
                    negations.append(
                        Negation(position, position + size, "except" in said, "lacks" in said, "instead" in said)
                    )
                if not said.isdisjoint(_DROPPING):
                    dropping.append((position, position + size))
                (weak if "weak" in said else signals).update(said)
                opening |= said if position < BEGINNING and "weak" not in said else frozenset()
                position += size
                continue
            word = words[position]
            if (parts := self._vocabulary.split(word.folded)) and not self._topics.uses(word.folded):
                signals |= self._vocabulary.signals((parts[1],))
                rest.append(word)
            elif not self._vocabulary.is_of_questions(word.folded) and not word.folded.isdigit():
                rest.append(word)
            position += 1
        strong = frozenset(signals)
        if len(words) <= LONG or signals.isdisjoint(_TELLING):
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
            dropping=tuple(dropping),
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
        if not town and capital and mention.start == 1 and self._grammar.says(words[0], "yes_no"):
            # "Hat Münster mitgemacht?"
            return True
        if capital and unlike_words and (self._towns.is_large(mention) or self._grammar.says(words[0], "yes_no")):
            return True
        if capital and self._heads(mention, words):
            return True
        if town and len(words) <= FEW and capital:
            return True
        before = words[mention.start - 1] if mention.start else None
        listed = town and before is not None and self._grammar.says(before, "verbund_many")
        return (goes_on or listed or self._grammar.expects_place(mention.start, words)) and (small or capital)

    def _heads(self, mention: Mention, words: tuple[Token, ...]) -> bool:
        """Whether a text begins with a place to speak of: "Passau, war da was?", "Norden, die Stadt"."""
        if mention.start or mention.end == len(words) or not words[mention.end].pause:
            return False
        called_place = any(
            self._grammar.says(word, "place_word") for word in words[mention.end : mention.end + ARTICLE]
        )
        return mention.kind == "town" or called_place

    def _corrected(self, word: Token, *, alone: bool) -> Token:
        """A misspelt word of questions as it should be; any other as it is. `alone`: it stands (nearly) alone."""
        if word.short and (whole := abbreviations().get(word.folded)):
            return replace(word, folded=whole)
        if self._vocabulary.spells(word.folded) or self._topics.spells(word.folded):
            return word
        utmost = next(filter(word.folded.startswith, self._vocabulary.utmost), "")
        bare = word.folded.removeprefix(utmost)
        corrected = bare if self._vocabulary.spells(bare) else self._vocabulary.corrected(bare)
        if corrected and not alone and self._vocabulary.signals((corrected,)) & TALK:
            # Among other words "denke" is no misspelt "danke".
            return word
        if corrected and self._is_of_programme(bare, corrected):
            return word
        return replace(word, folded=corrected) if corrected else word

    def _is_of_programme(self, word: str, corrected: str) -> bool:
        """Whether a word is nearer to one that asks for a fact of the programme than to what it would become."""
        edits = self._clues.edits(word)
        return edits is not None and edits < OSA.distance(word, corrected)

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
            if word.says("every") and noun.says("theme_one"):
                yield "theme_many"
            if noun.signals - SMALL - {"every"}:
                break


def _of_one_sort(one: Mention, other: Mention) -> bool:
    """Whether one may be said by mistake for the other."""
    return one.kind == other.kind or {one.kind, other.kind} <= WHERE
