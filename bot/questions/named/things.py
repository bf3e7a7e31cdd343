"""What is asked of a Verbund is asked of something inside it: "Wann war die Abschlusstagung von MIGOEK?".

No fact is known of such things; what is known of them, if anything, stands in the texts on the Verbund.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile
from typing import Final

from bot.catalogue import LANGUAGES, Catalogue
from bot.questions.kinds import Fact
from bot.questions.named.figures import Figures
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import ARTICLE, FACTS, Reading
from bot.questions.words.folding import OWNING, as_written, fold, folded
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.stemming import ENDINGS, stems
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_OF_TIME_AND_PLACE: Final[frozenset[Fact]] = frozenset({"when", "where", "link"})
_OF_PEOPLE: Final[frozenset[Fact]] = frozenset({"partners", "where"})
_OF_RESULTS: Final[frozenset[Fact]] = _OF_PEOPLE | {"outcome"}
"""Whoever took them up is asked of among these."""
_EDGES: Final[tuple[Signal, ...]] = ("begins", "ends")
_LONG: Final = 5
"""A word of so many letters is found inside others ("Handbuch" in "Praxishandbuch")."""
_PART: Final = "[^ ]{3}"
"""So many letters are a word at least that another one is joined to: a "Kreis" is no "Reis"."""
_ENDED: Final = f"(?:{'|'.join(ENDINGS)})? "
"""How a word ends in any form."""
_DONE: Final = "ed"
"""How English verbs end that tell what was done with a thing."""


class Things:
    """Finds things in readings, and in the texts of one catalogue."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary, grammar: Grammar) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._grammar = grammar
        self._adopting = vocabulary.adopts | vocabulary.uses
        self.figures = Figures(catalogue, vocabulary)
        """How many of something there were, as the texts tell."""
        self._texts = lru_cache(len(catalogue.verbuende))(self._text_of)
        self._all = lru_cache(len(catalogue.verbuende))(self._all_of)

    def asked(self, reading: Reading, facts: tuple[Fact, ...]) -> str:
        """What a time, a place, or who took part is asked of, as it was written; nothing if of the Verbund."""
        if _OF_RESULTS.issuperset(facts) and facts and (taken_up := self.taken_up(reading)):
            return taken_up
        if facts == ("money",):
            return self._priced(reading)
        if not {"when", "where", "partners"}.intersection(facts):
            return ""
        if _OF_TIME_AND_PLACE.issuperset(facts):
            return "" if reading.has("first_person") else self._of_time_and_place(reading, facts)
        if "partners" in facts and _OF_PEOPLE.issuperset(facts) and not reading.has("how_many"):
            return self.attended(reading) or self._which(reading)
        return ""

    def attended(self, reading: Reading) -> str:
        """The event of a Verbund of which it is asked who was there: "Who took part in the closing event of KIF?"."""
        if not reading.words[0].says("who"):
            return ""
        owning = self._vocabulary.of | self._vocabulary.durations.of
        names = [mention for mention in reading.mentions if mention.kind == "verbund"]
        # "Of KIF", "of the project KIF", "bei KIF"
        starts = {m.start for m in names for w in reading.before(m.start, ARTICLE + 1) if w.folded in owning}
        starts |= {m.start for m in names for w in reading.before(m.start) if w.says("place_cue")}
        for i, word in enumerate(reading.words):
            if not word.folded.endswith(tuple(self._vocabulary.occasions)) or i in reading.named:
                continue
            first = _first_of(i, reading)
            behind = any(start in range(i + 2, i + ARTICLE + 4) for start in starts)
            before = reading.before(first)
            # "Beim Auftakt"
            one = any(w.folded in self._vocabulary.articles or w.says("at_cue", "place_cue") for w in before)
            if (behind and one) or _is_owned(first, reading):
                return as_written(reading.words[first : i + 1])
        return ""

    def counted(self, reading: Reading, facts: tuple[Fact, ...]) -> str:
        """What is to be counted of whoever took part, if it is not simply all of them."""
        asks = bool(facts) and _OF_PEOPLE.issuperset(facts) and reading.has("count")
        return self._grammar.nouns.counted(reading) if asks else ""

    def counted_result(self, reading: Reading, facts: tuple[Fact, ...]) -> str:
        """What is to be counted of what came of a Verbund, save its results: "Wie viele Menschen sind geblieben?"."""
        asks = facts == ("outcome",) and reading.has("count")
        counted = self._grammar.nouns.counted(reading) if asks else ""
        return "" if self._vocabulary.says(fold(counted), "outcome") else counted

    def joined(self, reading: Reading) -> str:
        """What a second question is about that asks for no fact: "Wann lief KIF, und wurde es verlängert?"."""
        start = max((reading.half(mention.start).stop for mention in reading.mentions), default=len(reading.words))
        words = reading.words[start:]
        if any(word.says(*FACTS, *THEMES) for word in words):
            return ""
        strange = [word for word in words if word in reading.rest]
        nouns = (word for word in strange if self._grammar.nouns.may_be_noun(word, reading))
        return next((word.text for word in (*nouns, *strange)), "")

    def is_noted(self, thing: str, verbuende: Sequence[str], facts: tuple[Fact, ...]) -> bool:
        """Whether these facts of all these Verbünde tell their run times with a note that speaks of it."""
        if "when" not in facts:
            return False
        said = [set(stems(word)) for word in folded(thing)]
        notes = (self._catalogue.verbuende[verbund].period.note for verbund in verbuende)
        words = [[word for language in LANGUAGES for word in folded(note[language])] if note else [] for note in notes]
        told = [{stem for word in some for stem in stems(word)} for some in words]
        return bool(said) and all(not one.isdisjoint(some) for some in told for one in said)

    def is_told(self, thing: str, verbuende: Sequence[str]) -> bool:
        """Whether the texts on one of these Verbünde speak of it; of a beginning or an end any text may."""
        words = [word for word in folded(thing)[-1:] if not self._vocabulary.says(word, *_EDGES)]
        return any(self._at(word, verbund) for verbund in verbuende for word in words)

    def came_out(self, thing: str, verbuende: Sequence[str]) -> bool:
        """Whether what came of one of these Verbünde tells of it, in any form, or in other words if it is long."""
        said = set(stems(fold(thing)))
        parts = [stem for stem in said if len(stem) >= _LONG]
        outcome = [word for verbund in verbuende for word in self._outcome(verbund)]
        return any(not said.isdisjoint(stems(word)) or any(part in word for part in parts) for word in outcome)

    def brought_money(self, verbuende: Sequence[str]) -> bool:
        """Whether what came of one of these Verbünde tells of money."""
        words = (word for verbund in verbuende for word in self._outcome(verbund))
        return any(self._vocabulary.says(word, "money") for word in words)

    def is_mentioned(self, thing: str, verbund: str) -> bool:
        """Whether anything that is known of a Verbund has a word, or each of several, or begins or ends with it.

        Its title, its theme, who took part in it, and what is known of all Verbünde, as well. "Siedlungswasser" tells
        of water; "wieselflink" of no donkey ("Esel"), and a thousand houses of no sand.
        """
        return all(any(self._has(stem, verbund) for stem in stems(word)) for word in folded(thing))

    def _has(self, stem: str, verbund: str) -> bool:
        """Whether anything that is known of a Verbund has a stem at the edge of a word, or as several: "OpenData"."""
        german, english = self._all(verbund)
        if f" {stem}" in german or f" {stem}" in english:
            return True
        several = re.compile(f" {' ?'.join(stem)}{_ENDED}")
        # English words are not joined to one.
        return any(map(several.search, (german, english))) or bool(re.search(f"{_PART}{stem}{_ENDED}", german))

    def tell_price(self, verbuende: Sequence[str]) -> bool:
        """Whether the texts on each of these Verbünde tell what something costs, or that it costs nothing."""
        texts = (self._texts(verbund) for verbund in verbuende)
        return all(any(self._vocabulary.says(word, "price") for word in text) for text in texts)

    def is_counted(self, thing: str, verbuende: Sequence[str], reading: Reading) -> bool:
        """Whether the texts on one of these Verbünde tell how many there were: "empty buildings", but not old ones."""
        return any(figure.whole for verbund in verbuende for figure in self.figures.told(thing, verbund, reading))

    def taken_up(self, reading: Reading) -> str:
        """What others are asked to have done with results, or do today: "Welche Städte haben KIF übernommen?"."""
        today = any(word.folded in self._vocabulary.today or word.says("other", "siblings") for word in reading.words)
        telling = self._adopting if today else self._vocabulary.adopts
        return next((word.text for word in reading.words if word.folded in telling), "")

    def failed(self, reading: Reading) -> str:
        """What says that a Verbund came to nothing: "Warum ist KIF gescheitert?"; not what it did about something else.

        "Was tat KIF gegen das Scheitern?", "Konnte KIF den Leerstand stoppen?", but "Wer hat es plötzlich gestoppt?"
        """
        tells_nouns = reading.language == "de" and reading.has_capitals
        things = [word for word in reading.rest if not (tells_nouns and word.text.islower())]
        failing = (i for i, word in enumerate(reading.words) if word.folded in self._vocabulary.fails)
        of_itself = (
            reading.words[i].text
            for i in failing
            if not any(word.says("topic_cue") or word in things for word in reading.before(i, ARTICLE))
        )
        return next(of_itself, "")

    def ended(self, reading: Reading) -> str:
        """What says at its end that something came to nothing: "Warum hat Mauth den Gemeindebus eingestellt?"."""
        last = reading.words[-1]
        return last.text if last.folded in self._vocabulary.fails else ""

    def is_offered(self, reading: Reading, verbuende: Sequence[str]) -> bool:
        """Whether it is asked if others can use results, and the texts on one of these Verbünde tell that they may.

        Not whether they do: "Wer nutzt KIF heute?".
        """
        asks = reading.says_any(self._vocabulary.uses)
        may = reading.says_any(self._vocabulary.may)
        outcome = (word for verbund in verbuende for word in self._outcome(verbund))
        return asks and may and not self._vocabulary.offered.isdisjoint(outcome)

    def is_told_to_be_taken_up(self, verbuende: Sequence[str]) -> bool:
        """Whether the texts on one of these Verbünde tell that somebody took up or works with what came of it."""
        return any(self._adopting.intersection(self._outcome(verbund)) for verbund in verbuende)

    def _priced(self, reading: Reading) -> str:
        """What of a Verbund it is asked what it cost: "Was kostete die Umfrage bei KIF?"."""
        if not (reading.has("money", "price") and reading.words[0].says("something")):
            return ""
        starts = {mention.start for mention in reading.mentions if mention.kind == "verbund"}
        owning = self._vocabulary.of | self._vocabulary.durations.of
        for i, (article, word, of) in enumerate(zip(reading.words, reading.words[1:], reading.words[2:], strict=False)):
            thing = article.folded in self._vocabulary.articles and word in reading.rest and i + ARTICLE + 1 in starts
            if thing and (of.says("place_cue") or of.folded in owning):
                return word.text
        return ""

    def _of_time_and_place(self, reading: Reading, facts: tuple[Fact, ...]) -> str:
        """What is asked when or where; where somebody met at a time, that time: "Wo trafen sie sich im Mai 2016?"."""
        if happened := self._happened(reading) or self._beside_name(reading) or self.said_to_be(reading):
            return happened
        dated = "where" in facts and reading.has("where") and bool(reading.rest) and not reading.has("when")
        return as_written(reading.words[i] for i in sorted(positions(reading.dates))) if dated else ""

    def said_to_be(self, reading: Reading) -> str:
        """What it is asked if there was, before it is asked where or when: "Gab es bei KIF einen Laden, und wo?".

        Not so before "und wo lag das Projekt".
        """
        first = reading.half(0)
        behind = reading.words[first.stop :]
        asked = any(word.says("question_word") for word in behind)
        asked = asked and any(word.says("when", "where", "place_word") for word in behind)
        others = any(word in reading.rest or word.says(*VERBUENDE) for word in behind)
        if others or not (asked and reading.words[0].says("yes_no")):
            return ""
        strange = (i for i in first if reading.words[i] in reading.rest)
        things = (i for i in strange if self._is_noun(i, reading) or reading.words[i - 1].says("indefinite"))
        return next((reading.words[i].text for i in things), "")

    def _beside_name(self, reading: Reading) -> str:
        """What the texts tell of that stands between a name and what asks where: "KoSI-LAB Fahrradgaragen, wo?"."""
        for mention in reading.mentions:
            said = list(takewhile(lambda word: word in reading.rest, reading.words[mention.end :]))
            behind = reading.words[mention.end + len(said) :][: ARTICLE + 1]
            # "in welcher Stadt"
            asked = any(word.says("question_word") for word in behind) and any(
                word.says("when", "where", "place_word") for word in behind
            )
            if mention.kind == "verbund" and said and asked and self.is_told(said[-1].text, mention.ids):
                return as_written(said)
        return ""

    def _happened(self, reading: Reading) -> str:
        """The strange noun in a clause that asks when, where, or how many places something had."""
        for asking, question in enumerate(reading.words):
            if not question.says("question_word"):
                continue
            size, said = self._vocabulary.read(reading.words, asking, reading.language)
            counted = asking + max(size, 1)
            if any(word.says("how_many") for word in reading.words[asking : counted + 1]):
                # "How many places did the platform show?"
                places = (i for i in range(counted, counted + ARTICLE) if i < len(reading.words))
                size, said = next(
                    ((i + 1 - asking, reading.words[i].signals) for i in places if reading.words[i].says("where")),
                    (size, said),
                )
            elif question.says("which") and any(w.says("place_word") for w in reading.words[counted : counted + 1]):
                # "In welchem Ort entstand eine Genossenschaft?"
                size, said = size + 1, reading.words[counted].signals
            if said.isdisjoint({"when", "where"}):
                continue
            for i in self._clause(asking + size, reading):
                word = reading.words[i]
                edge = "where" in said and word.says(*_EDGES)
                if (edge or word in reading.rest) and not self._is_name_of(i, reading):
                    if self._follows_name(i, reading):
                        return word.text
                    if self._is_noun(i, reading):
                        return self._whole(i, reading)
        return ""

    def led(self, reading: Reading) -> str:
        """The part of a Verbund of which it is asked who led it: "Wer war für die Web-Karten bei WatNu zuständig?"."""
        if not reading.words[0].says("who", "which"):
            return ""
        for i in self._clause(1, reading):
            word = reading.words[i]
            if word not in reading.rest or word.folded in self._vocabulary.sorts or self._is_name_of(i, reading):
                continue
            start = i
            while start and (reading.words[start].glued or reading.words[start - 1] in reading.rest):
                start -= 1
            told = self._is_object(start, reading) and self._grammar.nouns.may_be_noun(word, reading)
            if told and (reading.language == "en" or not reading.has_capitals or word.text[:1].isupper()):
                return as_written(reading.words[start : i + 1])
        return ""

    def _is_object(self, position: int, reading: Reading) -> bool:
        """Whether a noun stands behind "für", or behind an article that tells nobody whose it is: "das Labor"."""
        before = reading.before(position, ARTICLE + 1)
        if not before or before[-1].says("for_cue"):
            return bool(before)
        owning = any(word.folded in self._vocabulary.durations.of for word in before)
        charge = any(word.folded in self._vocabulary.responsible for word in reading.before(position, ARTICLE + 2))
        return before[-1].folded in self._vocabulary.articles and (charge or not owning)

    def _clause(self, start: int, reading: Reading) -> Iterator[int]:
        """The positions from there on to the end of the clause, without names."""
        named = reading.named
        for i in range(start, len(reading.words)):
            if reading.words[i].parted or (reading.words[i].says("joins") and i > start):
                return
            if i not in named:
                yield i

    def _is_noun(self, position: int, reading: Reading) -> bool:
        """Whether a word is a noun for sure, by its capital, or by the article before it and its adjectives."""
        word = reading.words[position]
        if word.folded in self._vocabulary.sorts:
            return False
        if reading.language == "de" and word in reading.rest and reading.has_capitals:
            return word.text[:1].isupper()
        if self._tells_more_of_fact(position, reading):
            return False
        start = _first_of(position, reading)
        articles = self._vocabulary.articles
        return _is_owned(start, reading) or any(other.folded in articles for other in reading.before(start))

    def _tells_more_of_fact(self, position: int, reading: Reading) -> bool:
        """Whether an English word is an adjective before a fact: "KIF's official start"."""
        behind = reading.words[position + 1 : position + 1 + ARTICLE]
        return reading.language == "en" and any(word.says(*FACTS, *_EDGES) and not word.parted for word in behind)

    def _follows_name(self, position: int, reading: Reading) -> bool:
        """Whether a noun is told as one of a Verbund: "das KIF-Handbuch", "the KIF handbook"; not "KIF operated"."""
        name = next((m for m in reading.mentions if m.end == position and m.kind == "verbund"), None)
        if name is None or not any(other.folded in self._vocabulary.articles for other in reading.before(name.start)):
            return False
        word = reading.words[position]
        return word.glued or self.is_told(word.text, name.ids)

    def _is_name_of(self, position: int, reading: Reading) -> bool:
        """Whether a noun only says what is named behind it: "der Fonds KIF"."""
        return any(mention.start == position + 1 for mention in reading.mentions)

    def _whole(self, position: int, reading: Reading) -> str:
        """A noun with the strange words behind it; in English, where adjectives are no nouns either."""
        end = position + 1
        if reading.language == "en":
            while end < len(reading.words) and reading.words[end] in reading.rest and not reading.words[end].parted:
                end += 1
            if end - position > 1 and reading.words[end - 1].folded.endswith(_DONE):
                # "When was KIF's handbook published?"
                end -= 1
        return as_written(reading.words[position:end])

    def _which(self, reading: Reading) -> str:
        """The strange noun of which it is asked which of them took part: "Welche Schulen waren dabei?"."""
        for one, noun, behind in zip(reading.words, reading.words[1:], reading.words[2:], strict=False):
            known = noun.folded in self._vocabulary.sorts or behind.folded in self._vocabulary.sorts
            if one.says("which") and one.says("question_word") and noun in reading.rest and not known:
                return "" if behind.says("partners", "where") else noun.text
        return ""

    def _text_of(self, verbund: str) -> tuple[str, ...]:
        there = self._catalogue.verbuende[verbund]
        return tuple(
            word for language in LANGUAGES for text in (there.summary, there.outcome) for word in folded(text[language])
        )

    def _all_of(self, verbund: str) -> tuple[str, str]:
        """The folded words of all that is known of a Verbund in German and in English, each between spaces."""
        there, programme = self._catalogue.verbuende[verbund], self._catalogue.programme
        theme = self._catalogue.themes[there.theme]
        facts = (*([there.title] if there.title else []), *(fact.text for fact in programme.facts))
        texts = (there.summary, there.outcome, theme.title, theme.summary, programme.summary, *facts)
        who = [name for one in self._catalogue.organisations_of(there) for name in (one.name, *one.aliases)]
        german, english = (
            f" {' '.join(folded(' '.join((*(text[language] for text in texts), *who))))} " for language in LANGUAGES
        )
        return german, english

    def _outcome(self, verbund: str) -> Iterator[str]:
        outcome = self._catalogue.verbuende[verbund].outcome
        return (word for language in LANGUAGES for word in folded(outcome[language]))

    def _at(self, word: str, verbund: str) -> list[int]:
        """Where a folded word stands in the texts on a Verbund, in any form, or in other words if it is long."""
        found = set(stems(word))
        parts = [stem for stem in found if len(stem) >= _LONG]
        return [
            i
            for i, other in enumerate(self._texts(verbund))
            if not found.isdisjoint(stems(other)) or any(part in other for part in parts)
        ]


def _first_of(position: int, reading: Reading) -> int:
    """Where a noun begins with all that is told of it right before: "closing conference", "first meeting"."""
    while position and (reading.words[position - 1] in reading.rest or reading.words[position - 1].says("oldest")):
        position -= 1
    return position


def _is_owned(start: int, reading: Reading) -> bool:
    """Whether what begins there is somebody's who is named: "WatNu's closing conference"."""
    named = start in {mention.end for mention in reading.mentions}
    return named and reading.words[start - 1].text.endswith(OWNING)
