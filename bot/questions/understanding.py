"""From a text to a question: what is named, what the other words say, and what follows from both.

Three steps, none looking back: `read` finds names, signals and the words that are left; `decide` picks the question;
the doubtful becomes a question back. An answer is given only when every name in it is certain; a name is certain when
it is spelt (almost) so and nothing in the sentence speaks of something else.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final, Literal, get_args

from bot.catalogue import Catalogue, Language
from bot.questions import kinds
from bot.questions.folding import Token, fold, tokens
from bot.questions.kinds import Question
from bot.questions.names import Kind, Mention, Names
from bot.questions.topics import TopicIndex
from bot.questions.vocabulary import Signal, vocabulary


@dataclass(frozen=True, slots=True)
class Note:
    """Something to say beside the answer: a spelling was guessed, a name is unknown."""

    kind: Literal["guessed", "unknown"]
    heard: str
    meant: tuple[Kind | Literal["word"], str] | None = None
    """What a guessed spelling was taken for: of which kind, and its id, or the folded word itself."""


@dataclass(frozen=True, slots=True)
class Understanding:
    """A question, the language it was asked in where that is clear, and what to say beside the answer."""

    question: Question
    language: Language | None
    notes: tuple[Note, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """A text taken apart."""

    words: tuple[Token, ...]
    mentions: tuple[Mention, ...]
    signals: frozenset[Signal]
    rest: tuple[Token, ...]
    """Words that are neither names nor words of questions: subjects, and names that are not known."""
    language: Language | None = None

    def ids(self, kind: Kind) -> tuple[str, ...]:
        """The ids named, in order, where they are unmistakable."""
        return tuple(dict.fromkeys(m.ids[0] for m in self.mentions if m.kind == kind and len(m.ids) == 1))

    def has(self, *signals: Signal) -> bool:
        """Whether any of these was said."""
        return not self.signals.isdisjoint(signals)


_FactSignal = Literal["where", "when", "coordinator", "partners", "link", "outcome", "title", "sources"]
_FACTS: Final[tuple[_FactSignal, ...]] = get_args(_FactSignal)
_FILTERS: Final[dict[kinds.Filter, Kind]] = {
    "themes": "theme",
    "laender": "land",
    "places": "place",
    "organisations": "organisation",
}
_EXTREMES: Final[dict[Signal, kinds.Extreme]] = {
    "most": "most",
    "fewest": "fewest",
    "newest": "newest",
    "oldest": "oldest",
    "longest": "longest",
    "shortest": "shortest",
    "running": "running",
}
_NOUNS: Final[tuple[Signal, ...]] = ("theme_one", "theme_many", "verbund_one", "verbund_many", "programme")
_STRONG: Final[frozenset[Signal]] = frozenset((*_NOUNS, "count", "which", "about", *_FACTS, *_EXTREMES))
"""Signals that ask for something."""
_TELLING: Final[frozenset[Signal]] = frozenset((*_NOUNS, *_FACTS, "belong", "members", "same", "count"))
"""Signals beside which a weak word says nothing in a long sentence."""
_ENTITY: Final[tuple[Signal, ...]] = (
    "theme_one", "belong", "same", "coordinator", "partners", "link", "when", "title", "outcome"
)  # fmt: skip
"""Signals that only make sense of a Verbund."""
_TALK: Final[dict[Signal, Question]] = {
    "identity": kinds.Identity(),
    "privacy": kinds.Privacy(),
    "help": kinds.Help(),
    "thanks": kinds.Thanks(),
    "bye": kinds.Goodbye(),
    "hello": kinds.Greeting(),
}
"""By weight: who says hello and asks for help wants help."""
_SHORT: Final = 4
"""So many words for each subject are a search as they stand; else something must say that Verbünde are looked for."""
_FEW: Final = 3
"""With up to so many other words, asking for a theme or a partner makes an ordinary word a name."""
_LONG_NAME: Final = 8
"""From so many letters on, two typos leave a name recognisable; in shorter ones they may make another."""
_LONG: Final = 10
"""Texts of more words say more than what is asked."""
_NEGATION: Final = 5
"""So many words before a name a negation may stand ("nothing to do with")."""
_LONG_TALK: Final = 12
"""Nobody needs more words to say thank you."""
_ALIKE: Final = 0.59
_ALIKE_ALONE: Final = 0.49
"""From this similarity on (1 is the same), a strange word may be meant as a name; the only strange one sooner."""


class Understander:
    """Understands texts about one catalogue."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary()
        self._names = Names(catalogue, self._vocabulary)
        self._topics = TopicIndex(catalogue, self._vocabulary)
        self._programme_facts = {
            fold(phrase): fact.id
            for fact in catalogue.programme.facts
            if fact.asked
            for phrase in (*fact.asked.de, *fact.asked.en)
        }

    def understand(self, text: str) -> Understanding:
        """What a text asks. Any text is fine; time is bounded by its length, and that by Telegram."""
        reading = self.read(text)
        question = self.decide(reading)
        return Understanding(question, reading.language, tuple(self._notes(reading, question)))

    # Reading

    def read(self, text: str) -> Reading:
        """Take a text apart. Of several sentences those count that name something, else those that ask most."""
        words = tokens(text)
        found = self._without_seats([m for m in self._names.find(words) if self._is_meant(m, words)], words)
        named = {i for mention in found for i in range(mention.start, mention.end)}
        words = tuple(word if i in named else self._corrected(word) for i, word in enumerate(words))
        language = self._vocabulary.language(word for i, word in enumerate(words) if i not in named)
        parts = [self._read(words[start:end], _within(found, start, end)) for start, end in _sentences(words, found)]
        return replace(_joined(_that_ask(parts)), language=language)

    def _without_seats(self, found: list[Mention], words: tuple[Token, ...]) -> list[Mention]:
        """The mentions without places that only say where an organisation sits ("the ILS in Dortmund")."""
        ends = {m.end for m in found if m.kind == "organisation"}
        ends |= {end + 1 for end in ends if end < len(words) and self._says(words[end], "place_cue")}
        return [m for m in found if m.kind not in {"land", "place"} or m.start not in ends]

    def _read(self, words: tuple[Token, ...], mentions: tuple[Mention, ...]) -> Reading:
        named = {i for mention in mentions for i in range(mention.start, mention.end)}
        signals = set(self._vocabulary.across(words))
        weak: set[Signal] = set()
        rest: list[Token] = []
        position = 0
        while position < len(words):
            if position in named:
                position += 1
                continue
            size, said = self._vocabulary.read(words, position)
            if size:
                (weak if "weak" in said else signals).update(said)
                position += size
                continue
            word = words[position]
            if (parts := self._vocabulary.split(word.folded)) and not self._topics.knows(word.folded):
                signals |= self._vocabulary.signals((parts[1],))
                rest.append(word)
            elif not self._vocabulary.knows(word.folded) and not word.folded.isdigit():
                rest.append(word)
            position += 1
        if len(words) <= _LONG or signals.isdisjoint(_TELLING):
            signals |= weak
        return Reading(words, mentions, frozenset(signals), tuple(rest))

    def _is_meant(self, mention: Mention, words: tuple[Token, ...]) -> bool:
        """Whether a place that is also an ordinary word is meant as a place: after "in", or alone."""
        if mention.kind != "place" or not mention.everyday:
            return True
        if len(words) <= 2:
            return words[mention.start].text[0].isupper()
        before = words[max(0, mention.start - 2) : mention.start]
        cued = bool(before) and (self._says(before[-1], "place_cue") or self._is_place_of(before))
        small = not any(word.text[:1].isupper() for word in words)
        return cued and (small or words[mention.start].text[0].isupper())

    def _is_place_of(self, words: tuple[Token, ...]) -> bool:
        """Whether two words are "city of" or the like."""
        return len(words) == 2 and self._says(words[0], "place_word") and words[1].folded == "of"

    def _corrected(self, word: Token) -> Token:
        """A misspelt word of questions as it should be; any other as it is."""
        if self._vocabulary.knows(word.folded) or self._topics.knows(word.folded):
            return word
        corrected = self._vocabulary.corrected(word.folded)
        return replace(word, folded=corrected) if corrected else word

    def _says(self, word: Token, signal: Signal) -> bool:
        return signal in self._vocabulary.signals((word.folded,))

    # Deciding

    def decide(self, reading: Reading) -> Question:
        """The question behind a reading."""
        verbuende = [mention for mention in reading.mentions if mention.kind == "verbund"]
        if verbuende:
            return self._about_names(reading, verbuende)
        return self._talk(reading) or self._without_names(reading)

    def _about_names(self, reading: Reading, mentions: list[Mention]) -> Question:
        """Names were found: are they meant, and what is asked of them?"""
        sure = [mention for mention in mentions if self._is_certain(mention, reading)]
        doubtful = [mention for mention in mentions if mention not in sure]
        if sure and all(mention.everyday for mention in doubtful):
            doubtful = []
        if not doubtful:
            names = tuple(dict.fromkeys(mention.ids[0] for mention in sure))
            if reading.has("same") and len(names) == 1 and (heard := self._unknown_beside(reading)):
                return kinds.UnknownName(kinds.ThemeOf(self._names.nearest(heard, "verbund")))
            return self._of_names(reading, names)
        if not sure and self._looks_for_subject(reading):
            return self._without_names(reading, extra=tuple(fold(mention.heard) for mention in doubtful))
        question = self._of_names(reading, tuple(dict.fromkeys(i for m in (*sure, *doubtful) for i in m.ids)))
        if isinstance(question, kinds.SameTheme) and len(mentions) == 1:
            question = kinds.Siblings(question.verbuende)
        words = (fold(mention.heard) for mention in doubtful if mention.everyday)
        return kinds.AskBack(question, tuple(word for word in words if self._topics.has(word)))

    def _is_certain(self, mention: Mention, reading: Reading) -> bool:
        """Whether the Verbund of that name is surely meant."""
        if len(mention.ids) > 1:
            return False
        about_nothing_else = not reading.rest
        if mention.everyday:
            if self._is_written_as_name(mention, reading) or self._is_called_verbund(mention, reading):
                return True
            if self._looks_for_subject(reading):
                return False
            if reading.has(*_ENTITY) and len(reading.rest) <= _FEW:
                return True
            return about_nothing_else and not reading.has("place_word")
        if mention.distance == 0:
            # Four letters are a first name as well, and an abbreviation of something else.
            short = len(fold(mention.heard)) <= _SHORT
            return not short or len(reading.rest) < _FEW or self._is_written_as_name(mention, reading)
        name = fold(self._catalogue.verbuende[mention.ids[0]].name)
        heard = fold(mention.heard)
        if _digits(heard) not in {_digits(name), ""}:
            return False
        if len(heard) > 4 and mention.distance <= (1 if len(heard) < _LONG_NAME else 2):
            return True
        # A guess at a short name: only where the sentence is about nothing else.
        return about_nothing_else and mention.distance == 1

    def _is_written_as_name(self, mention: Mention, reading: Reading) -> bool:
        """Whether the official capitals inside the name were typed, or a sign between its words."""
        name, heard = self._catalogue.verbuende[mention.ids[0]].name, mention.heard
        if " " in mention.heard and all(word.glued for word in reading.words[mention.start + 1 : mention.end]):
            return True
        return _has_inner_capital(name) and _has_inner_capital(heard) and (heard == name or not heard.isupper())

    def _is_called_verbund(self, mention: Mention, reading: Reading) -> bool:
        """Whether "Verbund" or "project" stands right before or after the name."""
        beside = [i for i in (mention.start - 1, mention.end) if 0 <= i < len(reading.words)]
        return any(self._says(reading.words[i], "verbund_one") for i in beside)

    def _looks_for_subject(self, reading: Reading) -> bool:
        """Whether Verbünde are looked for, rather than one asked about."""
        return reading.has("verbund_many") and not reading.has("theme_one", "belong", "same", "other")

    def _of_names(self, reading: Reading, names: tuple[str, ...]) -> Question:
        """What is asked of these Verbünde."""
        themes, laender = reading.ids("theme"), reading.ids("land")
        places, organisations = reading.ids("place"), reading.ids("organisation")
        facts = tuple(fact for fact in _FACTS if reading.has(fact))
        if len(names) > 1 and reading.has("same"):
            return kinds.SameTheme(names)
        if laender and reading.has("other", "no") and reading.has("which"):
            return kinds.Search(laender=laender)
        asks_fact = any(fact != "partners" for fact in facts)
        if len(themes) == 1 and (reading.has("belong") or not (asks_fact or self._asks_openly(reading))):
            return kinds.IsIn(names, themes[0])
        if organisations and not self._asks_openly(reading):
            return kinds.IsAt(names, organisations=organisations)
        if (laender or places) and not facts and not self._asks_openly(reading):
            return kinds.IsAt(names, places=places) if places else kinds.IsAt(names, laender=laender)
        if reading.has("other", "same") and reading.has("theme_one", "theme_many", "verbund_many", "belong", "members"):
            return kinds.Siblings(names)
        if reading.has("other") and reading.has("same"):
            return kinds.Siblings(names)
        asks_theme = reading.has("theme_one", "theme_many")
        if facts and asks_theme and not reading.has("about"):
            return kinds.Facts(names, ("theme", *facts))
        if facts:
            return kinds.Facts(names, facts)
        if asks_theme or reading.has("belong", "members"):
            return kinds.ThemeOf(names)
        return kinds.AboutVerbuende(names)

    def _asks_openly(self, reading: Reading) -> bool:
        """Whether the sentence opens with a question word, or asks what something is: no yes or no will do."""
        if reading.words and self._says(reading.words[0], "yes_no"):
            return False
        opens = any(self._says(word, "question_word") for word in reading.words[:3])
        return opens or reading.has("about", "theme_one", "theme_many")

    def _talk(self, reading: Reading) -> Question | None:
        """Hello and goodbye, where nothing else is asked."""
        if reading.mentions or reading.has("theme_one", "theme_many", "verbund_many", "verbund_one"):
            return None
        said = next((signal for signal in _TALK if reading.has(signal)), None)
        if said is None and reading.has("praise") and len(reading.words) <= _SHORT:
            said = "thanks"
        if said == "hello" and not any(
            "hello" in self._vocabulary.read(reading.words, i)[1] for i in range(min(2, len(reading.words)))
        ):
            return None
        if said is None or (len(reading.rest) > len(reading.words) / 2 and len(reading.rest) > 1):
            return None
        if said not in {"identity", "privacy", "help"}:
            asks = reading.signals & (_STRONG - {"when"})
            if len(reading.words) > _LONG_TALK or (asks and reading.rest):
                return None
        return _TALK[said]

    def _without_names(self, reading: Reading, extra: tuple[str, ...] = ()) -> Question:
        """No Verbund is named: themes, filters, subjects, or the programme as a whole."""
        facts, leftover = self._programme_facts_in(reading)
        own = self._words_of_places(reading)
        reading = replace(reading, rest=tuple(word for word in leftover if word.folded not in own))
        themes, laender = reading.ids("theme"), reading.ids("land")
        places, organisations = reading.ids("place"), reading.ids("organisation")
        filters = laender or places or organisations
        found = (*self._subjects(reading), *extra)
        if (themes or laender) and len(reading.words) > _LONG:
            found = tuple(word for word in found if self._is_aimed_at((word,), reading))
        if filters:
            found = tuple(word for word in found if not self._is_location(word, reading))
        count = reading.has("count")
        if not (found and len(reading.words) > _LONG) and (place := self._unknown_place(reading)) is not None:
            return place
        extreme = next((signal for signal in _EXTREMES if reading.has(signal)), None)
        if (
            extreme
            and not (found or filters)
            and reading.has("theme_one", "theme_many", "verbund_one", "verbund_many", "land_word")
        ):
            return self._superlative(reading, extreme)
        if self._asks_for_unknown_name(reading, found):
            return self._unknown_name(reading)
        if filters:
            unknown = tuple(word for word in self._nouns(reading) if not self._is_location(word, reading))
            if len(reading.words) > _LONG:
                unknown = ()
            if reading.has("verbund_many", "verbund_one", "which", "want", "partners", "count"):
                unknown = tuple(word for word in unknown if self._is_aimed_at((word,), reading))
            words = found or unknown
            excluding = tuple(name for name, kind in _FILTERS.items() if self._is_negated(reading, kind))
            return kinds.Search(words, themes, laender, places, organisations, excluding, count)
        if themes and reading.has("belong", "members") and not filters:
            return self._of_themes(reading, themes)
        if themes:
            subjects = tuple(word for word in found if not self._belongs_to_theme(word, themes))
            return kinds.Search(subjects, themes, count=count) if subjects else self._of_themes(reading, themes)
        if reading.ids("programme") or (reading.has("programme") and not reading.rest) or (facts and not found):
            return self._of_programme(reading, facts)
        found = found or self._topics.together(self._nouns(reading))[:1]
        if found and not (reading.has("theme_many") and not self._is_aimed_at(found, reading)):
            return self._of_subjects(reading, found)
        strange = self._nouns(reading)
        if strange and self._is_aimed_at(strange, reading) and not reading.has("list"):
            if reading.has("verbund_many", "verbund_one", "theme_many", "theme_one"):
                return kinds.Search(strange)
            return kinds.NotUnderstood()
        lists = reading.has("theme_many") or (reading.has("verbund_many") and reading.has("list", "which", "count"))
        if not lists and (len(reading.rest) > 2 or (reading.rest and not reading.has("verbund_many"))):
            return kinds.NotUnderstood()
        return self._of_signals(reading)

    def _words_of_places(self, reading: Reading) -> set[str]:
        """The words of the names of the places that are mentioned, however many of them were said."""
        places = (self._catalogue.places[id_] for id_ in reading.ids("place"))
        return {token.folded for place in places for token in tokens(" ".join((place.name, *place.aliases)))}

    def _is_negated(self, reading: Reading, kind: Kind) -> bool:
        """Whether "nicht", "ohne" or the like stands right before something of this kind."""
        starts = [mention.start for mention in reading.mentions if mention.kind == kind]
        before = (reading.words[max(0, start - _NEGATION) : start] for start in starts)
        return any("no" in self._vocabulary.read(words, i)[1] for words in before for i in range(len(words)))

    def _is_location(self, word: str, reading: Reading) -> bool:
        """Whether a word stands behind "in der" or the like."""
        position = next((i for i, other in enumerate(reading.words) if self._subject(other) == word), 0)
        return any(self._says(before, "place_cue") for before in reading.words[max(0, position - 2) : position])

    def _is_aimed_at(self, words: tuple[str, ...], reading: Reading) -> bool:
        """Whether one of the words stands behind "gegen", "about" or the like."""
        for position, word in enumerate(reading.words):
            before = reading.words[max(0, position - 3) : position]
            if self._subject(word) in words and self._follows_topic_cue(before, long=len(reading.words) > _LONG):
                return True
        return False

    def _follows_topic_cue(self, before: tuple[Token, ...], *, long: bool) -> bool:
        """Whether "gegen" or the like stands before a word, with at most articles and adjectives in between.

        In a long text "für" tells whom the question is asked for.
        """
        for word in reversed(before):
            signals = self._vocabulary.signals((word.folded,))
            if signals:
                return "topic_cue" in signals or ("for_cue" in signals and not long)
        return False

    def _subjects(self, reading: Reading) -> tuple[str, ...]:
        """Words that occur in the descriptions."""
        return tuple(dict.fromkeys(word for word in self._nouns(reading) if self._topics.has(word)))

    def _nouns(self, reading: Reading) -> tuple[str, ...]:
        """The words left that may be subjects, compounds with "-projekte" without that."""
        return tuple(self._subject(word) for word in reading.rest if _may_be_noun(word, reading))

    def _subject(self, word: Token) -> str:
        if self._topics.knows(word.folded):
            return word.folded
        parts = self._vocabulary.split(word.folded)
        subject = parts[0] if parts else word.folded
        return self._topics.corrected(subject) or subject

    def _belongs_to_theme(self, word: str, themes: tuple[str, ...]) -> bool:
        """Whether a word is only a part of a theme's own title."""
        titles = (self._catalogue.themes[id_].title for id_ in themes)
        return any(word == token.folded for title in titles for token in tokens(f"{title.de} {title.en}"))

    def _of_themes(self, reading: Reading, themes: tuple[str, ...]) -> Question:
        if reading.has("count"):
            return kinds.Members(themes, count=True)
        if self._is_negated(reading, "theme"):
            return kinds.Members(themes, without=True)
        if reading.has("about") and not reading.has("verbund_many", "belong", "members"):
            return kinds.AboutTheme(themes)
        if reading.has("verbund_many", "belong", "members", "partners", "where"):
            return kinds.Members(themes)
        if reading.has("which", "list") and not reading.has("about", "theme_one", "theme_many", "link"):
            return kinds.Members(themes)
        return kinds.AboutTheme(themes)

    def _of_programme(self, reading: Reading, facts: tuple[str, ...]) -> Question:
        count = reading.has("count")
        if reading.has("theme_many", "theme_one"):
            return kinds.AllThemes(count=count)
        if reading.has("verbund_many", "list") and (count or not (facts or reading.has("about"))):
            return kinds.AllVerbuende(count=count)
        return kinds.AboutProgramme(facts)

    def _of_subjects(self, reading: Reading, found: tuple[str, ...]) -> Question:
        """A search, where the text as a whole is one."""
        count = reading.has("count")
        unknown = sum(word not in found for word in self._nouns(reading))
        aimed = tuple(word for word in found if self._is_aimed_at((word,), reading))
        named = reading.has(*_NOUNS, "want", "which", "list", "count")
        asks = any(self._says(word, "question_word") for word in reading.words)
        if unknown <= len(found) and (named or (asks and aimed) or len(reading.words) <= _SHORT * len(found)):
            return kinds.Search(found, count=count)
        if aimed and reading.has("verbund_one", "verbund_many"):
            return kinds.Search(aimed, count=count)
        together = self._topics.together(self._nouns(reading))
        if len(together) > 2 or (len(together) > 1 and len(together) == len(self._nouns(reading))):
            return kinds.Search(together, count=count)
        return kinds.NotUnderstood(tuple(word for word in found if self._topics.knows(word)))

    def _of_signals(self, reading: Reading) -> Question:
        """Nothing is named at all."""
        count = reading.has("count")
        facts = tuple(fact for fact in _FACTS if reading.has(fact))
        if reading.has("land_word") or (reading.has("where", "place_word") and reading.has("verbund_many")):
            return kinds.AllLaender()
        if reading.has("theme_many") or (reading.has("theme_one") and reading.has("which", "list", "count")):
            return kinds.AllThemes(count=count)
        if reading.has("verbund_many"):
            return kinds.AllVerbuende(count=count)
        if facts or reading.has("verbund_one", "theme_one", "belong"):
            return kinds.UnknownName(kinds.Facts((), facts) if facts else kinds.AboutVerbuende(()))
        return kinds.NotUnderstood()

    def _superlative(self, reading: Reading, extreme: Signal) -> Question:
        if extreme == "most":
            if reading.has("land_word"):
                return kinds.Superlative("land")
            if not reading.has("theme_one", "theme_many"):
                if reading.has("partners"):
                    return kinds.Superlative("partners")
                if reading.has("where", "place_word"):
                    return kinds.Superlative("places")
        return kinds.Superlative(_EXTREMES[extreme])

    # What is not known

    def _asks_for_unknown_name(self, reading: Reading, found: tuple[str, ...]) -> bool:
        """Whether one Verbund is asked about, by a name that is in no list."""
        named = [mention for mention in reading.mentions if mention.kind != "theme" or not reading.has("belong")]
        if not reading.rest or named or reading.has("verbund_many"):
            return False
        unknown = [word for word in reading.rest if not self._topics.knows(word.folded)]
        if not unknown:
            return False
        if reading.has("belong") and reading.ids("theme"):
            return not any(self._says(word, "question_word") for word in reading.words)
        if reading.has("verbund_one", "theme_one", "belong") and not reading.has("theme_many"):
            return not found or any(_looks_like_name(word.text) for word in unknown)
        if len(reading.words) <= 2:
            return not found
        alike = _ALIKE if len(reading.rest) > 1 else _ALIKE_ALONE
        return reading.has("about", *_FACTS) and any(
            _looks_like_name(word.text) or self._names.nearest(word.text, "verbund", 1, alike) for word in unknown
        )

    def _unknown_name(self, reading: Reading) -> Question:
        heard = self._unknown_text(reading)
        nearest = self._names.nearest(heard, "verbund", similarity=0.5 if len(fold(heard)) > 4 else 0.33)
        question = self._of_names(reading, nearest)
        if not isinstance(question, kinds.ThemeOf | kinds.Facts):
            question = kinds.AboutVerbuende(nearest)
        return kinds.UnknownName(question)

    def _unknown_text(self, reading: Reading) -> str:
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

    def _unknown_beside(self, reading: Reading) -> str:
        """An unknown word joined to a name by "and" or the like."""
        for mention in reading.mentions:
            for joint, beyond in ((mention.start - 1, mention.start - 2), (mention.end, mention.end + 1)):
                if min(joint, beyond) < 0 or max(joint, beyond) >= len(reading.words):
                    continue
                if self._says(reading.words[joint], "joins") and reading.words[beyond] in reading.rest:
                    return reading.words[beyond].text
        return ""

    def _unknown_place(self, reading: Reading) -> Question | None:
        """Whether Verbünde are looked for in a place that is in no list."""
        if any(reading.ids(kind) for kind in ("land", "place", "organisation", "theme")) and len(reading.words) > _LONG:
            return None
        if any(reading.ids(kind) for kind in ("land", "place", "organisation")):
            return None
        return kinds.UnknownPlace() if self._unknown_place_text(reading) else None

    def _unknown_place_text(self, reading: Reading) -> str:
        cued = reading.has("verbund_many", "verbund_one", "which", "count", "want") or len(reading.words) <= _SHORT
        if not cued and len(reading.rest) > 1:
            return ""
        shouted = not any(word.text[:1].islower() for word in reading.words)
        typed_small = not any(word.text[:1].isupper() for word in reading.words[1:])
        for before, word in pairwise(reading.words):
            strange = word in reading.rest and not self._topics.has(word.folded)
            written_as_name = word.text[:1].isupper() or typed_small or shouted
            if strange and written_as_name and self._says(before, "place_cue"):
                return word.text
        for position, word in enumerate(reading.words):
            if word in reading.rest and self._is_place_of(reading.words[max(0, position - 2) : position]):
                return word.text
        return ""

    def _programme_facts_in(self, reading: Reading) -> tuple[tuple[str, ...], tuple[Token, ...]]:
        """The facts of the programme that are asked for, and the rest without the words that ask for them.

        Words that everybody uses ("projects") ask for a fact only where the programme is named.
        """
        facts: dict[str, None] = {}
        used: set[Token] = set()
        about_programme = reading.ids("programme") or reading.has("programme")
        for size in range(4, 0, -1):
            for start in range(len(reading.words) - size + 1):
                window = reading.words[start : start + size]
                fact = self._programme_facts.get("".join(word.folded for word in window))
                if fact and (about_programme or any(word in reading.rest for word in window)):
                    facts[fact] = None
                    used.update(window)
        return tuple(facts), tuple(word for word in reading.rest if word not in used)

    def _notes(self, reading: Reading, question: Question) -> Iterator[Note]:
        """What to say beside the answer."""
        match question:
            case kinds.UnknownName():
                if heard := self._unknown_text(reading):
                    yield Note("unknown", heard)
                return
            case kinds.UnknownPlace():
                yield Note("unknown", self._unknown_place_text(reading))
                return
            case kinds.AskBack() | kinds.NotUnderstood():
                return
        for mention in reading.mentions:
            if mention.distance and len(mention.ids) == 1:
                yield Note("guessed", mention.heard, (mention.kind, mention.ids[0]))
        if isinstance(question, kinds.Search):
            for word in reading.rest:
                if (corrected := self._topics.corrected(word.folded)) in question.words:
                    yield Note("guessed", word.text, ("word", corrected or ""))
        if reading.ids("verbund") and (heard := self._unknown_beside(reading)):
            yield Note("unknown", heard)


def _may_be_noun(word: Token, reading: Reading) -> bool:
    """Whether a word may be a subject: in a German text that uses capitals, only words that have one are nouns."""
    if reading.language != "de" or word.text[:1].isupper():
        return True
    return not any(other.text[:1].isupper() and not other.opens for other in reading.words)


def _sentences(words: tuple[Token, ...], mentions: list[Mention]) -> Iterator[tuple[int, int]]:
    """Where sentences begin and end; never inside a name ("Hann. Münden")."""
    inside = {i for mention in mentions for i in range(mention.start + 1, mention.end)}
    starts = [i for i, word in enumerate(words) if word.opens and i not in inside]
    if starts:
        yield from zip(starts, [*starts[1:], len(words)], strict=True)


def _within(mentions: list[Mention], start: int, end: int) -> tuple[Mention, ...]:
    """The mentions of one sentence, counted from its beginning."""
    return tuple(
        replace(mention, start=mention.start - start, end=mention.end - start)
        for mention in mentions
        if start <= mention.start < end
    )


def _that_ask(parts: list[Reading]) -> list[Reading]:
    """The sentences that name something, and the one that asks most if those do not ask."""
    if len(parts) < 2:
        return parts
    asking = max(parts, key=lambda part: len(part.signals & _STRONG))
    named = [part for part in parts if part.ids("verbund")] or [part for part in parts if part.mentions]
    if any(part.signals & _STRONG for part in named):
        return named
    return [part for part in parts if part in named or part is asking]


def _joined(parts: list[Reading]) -> Reading:
    """Several sentences as one."""
    words: tuple[Token, ...] = ()
    mentions: list[Mention] = []
    for part in parts:
        shift = len(words)
        mentions += [replace(m, start=m.start + shift, end=m.end + shift) for m in part.mentions]
        words += part.words
    signals = frozenset(signal for part in parts for signal in part.signals)
    return Reading(words, tuple(mentions), signals, tuple(word for part in parts for word in part.rest))


def _looks_like_name(text: str) -> bool:
    """Whether a word has capitals inside, or digits, as invented names do."""
    return len(text) > 2 and (_has_inner_capital(text) or any(c.isdigit() for c in text))


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())


def _has_inner_capital(text: str) -> bool:
    return any(letter.isupper() for letter in text[1:])
