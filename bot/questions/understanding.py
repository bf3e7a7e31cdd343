"""From a text to a question: what follows from what is named and what the other words say.

A text is read once (`reading`); then one question is decided on, from the surest evidence to the weakest: names that
are certain (`certainty`), themes and places, subjects, bare words of questions. The doubtful becomes a question back.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

from bot.catalogue import Catalogue, Language
from bot.questions import kinds
from bot.questions.certainty import Certainty, has_inner_capital, looks_for_subject
from bot.questions.folding import Token, fold, tokens
from bot.questions.kinds import Question
from bot.questions.names import Kind, Mention, Names
from bot.questions.reading import EXTREMES, FACTS, NOUNS, SHORT, STRONG, Reader, Reading
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


_FILTERS: Final[dict[kinds.Filter, Kind]] = {
    "themes": "theme",
    "laender": "land",
    "places": "place",
    "organisations": "organisation",
}
_TALK: Final[dict[Signal, Question]] = {
    "identity": kinds.Identity(),
    "privacy": kinds.Privacy(),
    "help": kinds.Help(),
    "bye": kinds.Goodbye(),
    "thanks": kinds.Thanks(),
    "hello": kinds.Greeting(),
}
"""By weight: who says hello and asks for help wants help."""
_LONG_TALK: Final = 12
"""Nobody needs more words to say thank you."""
_ALIKE: Final = 0.59
_ALIKE_ALONE: Final = 0.49
"""From this similarity on (1 is the same), a strange word may be meant as a name; the only strange one sooner."""


class Understander:
    """Understands texts about one catalogue."""

    def __init__(self, catalogue: Catalogue, topics: TopicIndex | None = None) -> None:
        self._catalogue = catalogue
        words = vocabulary()
        self._names = Names(catalogue, words)
        self._topics = topics or TopicIndex(catalogue, words)
        self._reader = Reader(catalogue, words, self._names, self._topics)
        self._certainty = Certainty(catalogue, self._reader)
        self._programme_facts = {
            fold(phrase): fact.id
            for fact in catalogue.programme.facts
            if fact.asked
            for phrase in (*fact.asked.de, *fact.asked.en)
        }

    def understand(self, text: str) -> Understanding:
        """What a text asks. Any text is fine; time is bounded by its length, and that by Telegram."""
        reading = self._reader.read(text)
        question = self.decide(reading)
        return Understanding(question, reading.language, tuple(self._notes(reading, question)))

    def decide(self, reading: Reading) -> Question:
        """The question behind a reading."""
        verbuende = [mention for mention in reading.mentions if mention.kind == "verbund"]
        if verbuende:
            return self._about_names(reading, verbuende)
        return self._talk(reading) or self._without_names(reading)

    def _about_names(self, reading: Reading, mentions: list[Mention]) -> Question:
        """Names were found: are they meant, and what is asked of them?"""
        sure = [mention for mention in mentions if self._certainty.is_certain(mention, reading)]
        doubtful = [mention for mention in mentions if mention not in sure]
        if sure and all(mention.everyday for mention in doubtful):
            doubtful = []
        if not doubtful:
            names = tuple(dict.fromkeys(mention.ids[0] for mention in sure))
            if reading.has("same") and len(names) == 1 and (heard := self._reader.unknown_beside(reading)):
                return kinds.UnknownName(kinds.ThemeOf(self._names.nearest(heard, "verbund")))
            return self._of_names(reading, names)
        if not sure and looks_for_subject(reading):
            return self._without_names(reading, extra=tuple(fold(mention.heard) for mention in doubtful))
        question = self._of_names(reading, tuple(dict.fromkeys(i for m in (*sure, *doubtful) for i in m.ids)))
        if isinstance(question, kinds.SameTheme) and len(mentions) == 1:
            question = kinds.Siblings(question.verbuende)
        words = (fold(mention.heard) for mention in doubtful if mention.everyday)
        return kinds.AskBack(question, tuple(word for word in words if self._topics.has(word)))

    def _of_names(self, reading: Reading, names: tuple[str, ...]) -> Question:
        """What is asked of these Verbünde."""
        themes, laender = reading.ids("theme"), reading.ids("land")
        places, organisations = reading.ids("place"), reading.ids("organisation")
        facts = tuple(fact for fact in FACTS if reading.has(fact))
        if reading.has("running") and "when" not in facts:
            facts = (*facts, "when")
        if len(names) > 1 and reading.has("same") and not reading.has("partners", "coordinator", "where"):
            return kinds.SameTheme(names)
        if laender and reading.has("other", "no") and reading.has("which"):
            return self._without_names(reading)
        asks_fact = any(fact != "partners" for fact in facts)
        if (
            len(themes) == 1
            and not reading.has("same")
            and (reading.has("belong") or not (asks_fact or self._reader.asks_openly(reading)))
        ):
            return kinds.IsIn(names, themes[0])
        said_all = not reading.rest and not self._reader.asks_openly(reading)
        if organisations and said_all and not reading.has("coordinator"):
            return kinds.IsAt(names, organisations=organisations)
        if (laender or places) and said_all and not facts:
            return kinds.IsAt(names, places=places) if places else kinds.IsAt(names, laender=laender)
        if reading.has("other", "same") and reading.has("theme_one", "theme_many", "verbund_many", "belong", "members"):
            return kinds.Siblings(names)
        if reading.has("other") and reading.has("same"):
            return kinds.Siblings(names)
        asks_theme = reading.has("theme_one", "theme_many")
        if len(names) == 1 and facts and reading.has("about") and reading.has("joins"):
            # The card tells it all.
            return kinds.AboutVerbuende(names)
        if facts and asks_theme and not reading.has("about"):
            return kinds.Facts(names, ("theme", *facts))
        if facts:
            return kinds.Facts(names, facts)
        if asks_theme or reading.has("belong", "members"):
            return kinds.ThemeOf(names)
        return kinds.AboutVerbuende(names)

    def _talk(self, reading: Reading) -> Question | None:
        """Hello and goodbye, where nothing else is asked."""
        if reading.mentions or reading.has("theme_one", "theme_many", "verbund_many", "verbund_one"):
            return None
        said = next((signal for signal in _TALK if reading.has(signal)), None)
        if said is None and reading.has("praise") and len(reading.words) <= SHORT:
            said = "thanks"
        if said == "hello" and not self._reader.opens_with("hello", reading):
            return None
        if said is None or (len(reading.rest) > len(reading.words) / 2 and len(reading.rest) > 1):
            return None
        if said not in {"identity", "privacy", "help"}:
            asks = reading.signals & (STRONG - {"when"})
            if len(reading.words) > _LONG_TALK or (asks and reading.rest):
                return None
        return _TALK[said]

    def _without_names(self, reading: Reading, extra: tuple[str, ...] = ()) -> Question:
        """No Verbund is named: themes, filters, subjects, or the programme as a whole."""
        facts, leftover = self._programme_facts_in(reading)
        own = self._reader.words_of_places(reading)
        reading = replace(reading, rest=tuple(word for word in leftover if word.folded not in own))
        themes, laender = reading.ids("theme"), reading.ids("land")
        places, organisations = reading.ids("place"), reading.ids("organisation")
        filters = laender or places or organisations
        found = (*self._reader.subjects(reading), *extra)
        if (themes or laender) and reading.long:
            found = tuple(word for word in found if self._reader.is_aimed_at((word,), reading))
        if filters:
            found = tuple(word for word in found if not self._reader.is_location(word, reading))
        count = reading.has("count")
        if not (found and reading.long) and (place := self._unknown_place(reading)) is not None:
            return place
        extreme = next((signal for signal in EXTREMES if reading.has(signal)), None)
        if (
            extreme
            and not (found or filters)
            and reading.has("theme_one", "theme_many", "verbund_one", "verbund_many", "land_word")
        ):
            return self._superlative(reading, extreme)
        if self._asks_for_unknown_name(reading, found):
            return self._unknown_name(reading)
        if filters:
            unknown = tuple(word for word in self._reader.nouns(reading) if not self._reader.is_location(word, reading))
            if reading.long:
                unknown = ()
            if reading.has("verbund_many", "verbund_one", "which", "want", "partners", "count"):
                unknown = tuple(word for word in unknown if self._reader.is_aimed_at((word,), reading))
            words = found or unknown
            excluding = tuple(name for name, kind in _FILTERS.items() if self._reader.is_negated(reading, kind))
            return kinds.Search(words, themes, laender, places, organisations, excluding, count)
        if themes and reading.has("belong", "members"):
            return self._of_themes(reading, themes)
        if themes:
            subjects = tuple(word for word in found if not self._belongs_to_theme(word, themes))
            return kinds.Search(subjects, themes, count=count) if subjects else self._of_themes(reading, themes)
        if reading.ids("programme") or (reading.has("programme") and not reading.rest) or (facts and not found):
            return self._of_programme(reading, facts)
        found = found or self._topics.together(self._reader.nouns(reading))[:1]
        if found and not (reading.has("theme_many") and not self._reader.is_aimed_at(found, reading)):
            return self._of_subjects(reading, found)
        strange = self._reader.nouns(reading)
        if strange and self._reader.is_aimed_at(strange, reading) and not reading.has("list"):
            if reading.has("verbund_many", "verbund_one", "theme_many", "theme_one"):
                return kinds.Search(strange)
            return kinds.NotUnderstood()
        if strange and len(reading.words) <= 2:
            return kinds.Search(strange)
        lists = reading.has("theme_many") or (reading.has("verbund_many") and reading.has("list", "which", "count"))
        if not lists and (len(reading.rest) > 2 or (reading.rest and not reading.has("verbund_many"))):
            return kinds.NotUnderstood()
        return self._of_signals(reading)

    def _belongs_to_theme(self, word: str, themes: tuple[str, ...]) -> bool:
        """Whether a word is only a part of a theme's own title."""
        titles = (self._catalogue.themes[id_].title for id_ in themes)
        return any(word == token.folded for title in titles for token in tokens(f"{title.de} {title.en}"))

    def _of_themes(self, reading: Reading, themes: tuple[str, ...]) -> Question:
        if reading.has("count"):
            return kinds.Members(themes, count=True)
        if self._reader.is_negated(reading, "theme"):
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
        unknown = sum(word not in found for word in self._reader.nouns(reading))
        aimed = tuple(word for word in found if self._reader.is_aimed_at((word,), reading))
        named = reading.has(*NOUNS, "want", "which", "list", "count")
        asks = any(self._reader.says(word, "question_word") for word in reading.words)
        if unknown <= len(found) and (named or (asks and aimed) or len(reading.words) <= SHORT * len(found)):
            return kinds.Search(found, count=count)
        if aimed and reading.has("verbund_one", "verbund_many"):
            return kinds.Search(aimed, count=count)
        together = self._topics.together(self._reader.nouns(reading))
        if len(together) > 2 or (len(together) > 1 and len(together) == len(self._reader.nouns(reading))):
            return kinds.Search(together, count=count)
        return kinds.NotUnderstood(tuple(word for word in found if self._topics.knows(word)))

    def _of_signals(self, reading: Reading) -> Question:
        """Nothing is named at all."""
        count = reading.has("count")
        facts = tuple(fact for fact in FACTS if reading.has(fact))
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
        return kinds.Superlative(EXTREMES[extreme])

    def _asks_for_unknown_name(self, reading: Reading, found: tuple[str, ...]) -> bool:
        """Whether one Verbund is asked about, by a name that is in no list."""
        named = [mention for mention in reading.mentions if mention.kind != "theme" or not reading.has("belong")]
        if not reading.rest or named or reading.has("verbund_many"):
            return False
        unknown = [word for word in reading.rest if not self._topics.knows(word.folded)]
        if not unknown:
            return False
        if reading.has("belong") and reading.ids("theme"):
            return not any(self._reader.says(word, "question_word") for word in reading.words)
        if reading.has("verbund_one", "theme_one", "belong") and not reading.has("theme_many"):
            return not found or any(_looks_like_name(word.text) for word in unknown)
        if len(reading.words) <= 2:
            return not found and any(_looks_like_name(word.text) or self._is_like_name(word) for word in unknown)
        alike = _ALIKE if len(reading.rest) > 1 else _ALIKE_ALONE
        return reading.has("about", *FACTS) and any(
            _looks_like_name(word.text) or self._is_like_name(word, alike) for word in unknown
        )

    def _is_like_name(self, word: Token, similarity: float = _ALIKE_ALONE) -> bool:
        return bool(self._names.nearest(word.text, "verbund", 1, similarity))

    def _unknown_name(self, reading: Reading) -> Question:
        heard = self._reader.unknown_text(reading)
        nearest = self._names.nearest(heard, "verbund", similarity=0.5 if len(fold(heard)) > 4 else 0.33)
        question = self._of_names(reading, nearest)
        if not isinstance(question, kinds.ThemeOf | kinds.Facts):
            question = kinds.AboutVerbuende(nearest)
        return kinds.UnknownName(question)

    def _unknown_place(self, reading: Reading) -> Question | None:
        """Whether Verbünde are looked for in a place that is in no list."""
        if any(reading.ids(kind) for kind in ("land", "place", "organisation", "theme")) and reading.long:
            return None
        if any(reading.ids(kind) for kind in ("land", "place", "organisation")):
            return None
        return kinds.UnknownPlace() if self._reader.unknown_place(reading) else None

    def _programme_facts_in(self, reading: Reading) -> tuple[tuple[str, ...], tuple[Token, ...]]:
        """The facts of the programme that are asked for, and the rest without the words that ask for them.

        Words that everybody uses ("projects") ask for a fact only where the programme is named.
        """
        facts: dict[str, None] = {}
        used: set[Token] = set()
        about_programme = reading.ids("programme") or reading.has("programme")
        folded = [word.folded for word in reading.words]
        for size in range(4, 0, -1):
            for start in range(len(reading.words) - size + 1):
                window = reading.words[start : start + size]
                fact = self._programme_facts.get("".join(folded[start : start + size]))
                if fact and (about_programme or any(word in reading.rest for word in window)):
                    facts[fact] = None
                    used.update(window)
        return tuple(facts), tuple(word for word in reading.rest if word not in used)

    def _notes(self, reading: Reading, question: Question) -> Iterator[Note]:
        """What to say beside the answer."""
        match question:
            case kinds.UnknownName():
                if heard := self._reader.unknown_text(reading):
                    yield Note("unknown", heard)
                return
            case kinds.UnknownPlace():
                yield Note("unknown", self._reader.unknown_place(reading))
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
        if reading.ids("verbund") and (heard := self._reader.unknown_beside(reading)):
            yield Note("unknown", heard)


def _looks_like_name(text: str) -> bool:
    """Whether a word has capitals inside, or digits, as invented names do."""
    return len(text) > 2 and (has_inner_capital(text) or any(c.isdigit() for c in text))
