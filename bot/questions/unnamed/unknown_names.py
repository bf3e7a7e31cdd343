"""Names that are in no list: one Verbund is asked about, and none is called so."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from typing import Final

from rapidfuzz.distance import OSA

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.name_forms import looks_like_name
from bot.questions.names.names import Names
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.nouns import called
from bot.questions.reading.reading import FACTS, Reading, Word
from bot.questions.topics.combined_subjects import INFLECTED
from bot.questions.topics.roles import asks_whether_dealt_with
from bot.questions.topics.topics import TopicIndex
from bot.questions.unnamed.case import Case
from bot.questions.unnamed.names_before_places import is_named_before_place, named_there
from bot.questions.words import tolerance
from bot.questions.words.folding import fold
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.stemming import is_adjective
from bot.questions.words.vocabulary import Vocabulary

_OF_NAMES: Final[tuple[Signal, ...]] = ("coordinator", "partners", "link", "title")
"""What is asked of a Verbund by its name, and of nothing else that the bot could tell of."""
_WHEN_OR_WHERE: Final[tuple[Signal, ...]] = (
    "when", "where", "since", "until", "runs", "begins", "ends", "yes_no", "which"
)  # fmt: skip
"""What the words say that ask for no more than when or where something was."""
_LONG: Final = 6
"""Shorter words than of so many letters are hardly names that somebody made up."""
_BARE: Final = 2
"""So many words may be a name and nothing else."""
_RIGHT: Final = 2
"""So many letters a word begins with that is a badly misspelt name."""
_BEGINNING: Final = 4
"""So many letters at most are all that somebody remembers of a name."""
_BRIEF: Final = 7
"""So many words at most ask for one fact of one Verbund."""

_EXPLAINED: Final = 6
"""In so many words it is told which Verbund is meant by a name."""

_Verdict = bool | None
"""Whether something is so; None where that cannot be told."""


@dataclass(frozen=True, slots=True)
class _Strange:
    """Words that may be a name, since they are in no description, and the case they stand in."""

    words: Sequence[Word]
    case: Case

    @property
    def reading(self) -> Reading:
        return self.case.reading

    @property
    def placed(self) -> bool:
        """Whether it is asked if something belongs to a theme."""
        words = self.reading.words
        return self.reading.has("belong") or (bool(words) and words[0].says("yes_no"))

    @property
    def written_as_name(self) -> bool:
        """Whether one of the words looks like a name."""
        return any(map(looks_like_name, self.words))


@dataclass(frozen=True, slots=True)
class UnknownNames:
    """Decides on cases in which one Verbund is asked about, by a name that is in no list."""

    vocabulary: Vocabulary
    names: Names
    topics: TopicIndex
    grammar: Grammar

    def question(self, case: Case) -> Question | None:
        """What is asked of the Verbünde with the names nearest to the unknown one."""
        return self._asked(case.reading) if self._is_asked_about(case) else None

    def given(self, reading: Reading) -> Question | None:
        """The same, where the form of a text tells that it is a name, whatever else its words may be."""
        name = self.grammar.nouns.given(reading)
        return replace(self._asked(reading), words=self._subjects(name, reading)) if name else None

    def _subjects(self, name: Sequence[Word], reading: Reading) -> tuple[str, ...]:
        """The words of a name that may be searched for instead, where descriptions have all that tell anything."""
        telling = [word for word in name if word in reading.rest]
        if len(telling) < len(name) and any(word.text.isdigit() or word.glued for word in name):
            return ()
        told = tuple(word.folded for word in telling)
        return told if any(map(self.topics.is_subject, told)) and all(map(self.topics.uses, told)) else ()

    def _asked(self, reading: Reading) -> kinds.UnknownName:
        heard = self.grammar.nouns.unknown_text(reading)
        nearest = self.names.nearest(heard, "verbund", similarity=tolerance.near(fold(heard)))
        if any(mention.kind == "programme" and mention.heard in heard for mention in reading.mentions):
            # "Kommunen innovativ Plus" is like the names that have "kommunal" in them.
            nearest = ()
        facts = tuple(fact for fact in FACTS if fact in reading.signals)
        if facts:
            return kinds.UnknownName(kinds.Facts(nearest, facts))
        asks_theme = reading.has("theme_one", "theme_many", "belong", "members")
        return kinds.UnknownName(kinds.ThemeOf(nearest) if asks_theme else kinds.AboutVerbuende(nearest))

    def _is_asked_about(self, case: Case) -> bool:
        """Whether one Verbund is asked about by a name that is in no list: the first rule that can tell decides."""
        reading = case.reading
        # "Locals" are no key word, and no name either.
        known = self.vocabulary.unlike
        words = [word for word in reading.rest if not (word.folded in known or self.topics.uses(word.folded))]
        strange = _Strange(words, case)
        others = [mention for mention in reading.mentions if mention.kind != "theme" or not strange.placed]
        if not reading.rest:
            return False
        if _is_asked_for_first(strange):
            return True
        if others:
            # "Wer leitete den Verbund HeimatWerk, und war er nicht in Sachsen?"
            introduced = _is_introduced(strange) is True or self._is_run_of_names(strange) is True
            named = introduced or is_named_before_place(words, reading, self.vocabulary)
            named = named or self._is_explained_behind(strange)
            # "Wer leitete Dorfblick in Gifhorn?"
            there = named_there(words, reading, self.vocabulary)
            named = named or bool(there and there.text[:1].isupper() and self._is_asked_for_fact(strange))
            return not reading.ids("verbund") and named
        rules: tuple[Callable[[_Strange], _Verdict], ...] = (
            _is_introduced,
            self._is_run_of_names,
            self._is_no_name,
            self._is_called_verbund,
            _is_in_named_theme,
            _is_in_which_theme,
            _is_one_verbund,
            self._is_asked_when_or_where,
            self._stands_alone,
            self._is_asked_for_fact,
            self._is_like_name_asked_about,
        )
        verdicts = (rule(strange) for rule in rules)
        return next((verdict for verdict in verdicts if verdict is not None), False)

    def _is_no_name(self, strange: _Strange) -> _Verdict:
        """It is no name, as no word is strange, or several Verbünde are looked for, or themes on a subject."""
        reading = strange.reading
        if reading.tells or reading.has("verbund_many", "verbund_any") or not strange.words:
            return False
        if reading.seeks_own and not (strange.written_as_name or reading.has("topic_cue", "link", "verbund_one")):
            # "Wo kann ich mein Sofa abgeben?"
            return False
        some = {b for a, b in pairwise(reading.words) if a.says("indefinite") and not b.parted}
        if some.issuperset(strange.words) and not (strange.written_as_name or reading.has("verbund_one")):
            # "Wer hat eine Schwebebahn organisiert?"
            return False
        nouns = self.grammar.nouns.of(reading)
        on_subject = reading.has("which_theme") and self.grammar.roles.is_aimed_at(nouns, reading)
        # "Was gibt es zum Thema Klimawandel?"
        themed = (b for a, b in pairwise(reading.words) if a.says("theme_one"))
        on_theme = any(self.grammar.nouns.subject(word) in nouns for word in themed)
        asks = reading.has("something", "which", "want") or reading.words[0].says("yes_no")
        # "Was tun bei Glatteis?"
        helped = reading.has("help") and self.grammar.roles.is_aimed_at(nouns, reading)
        asked = (on_theme and asks) or asks_whether_dealt_with(reading) or helped
        return False if on_subject or (asked and not strange.written_as_name) else None

    def _is_run_of_names(self, strange: _Strange) -> _Verdict:
        """Several words with capitals stand beside "Projekt" or behind who leads it, and are no key word together.

        "Wer leitet das Projekt Smart Village Eifel?", but not "Wer leitet das Projekt Leerstand?".
        """
        reading = strange.reading
        if not reading.has("about", *FACTS):
            return None
        for position, word in enumerate(reading.words):
            leads = word.says("coordinator") and any(other.says("who") for other in reading.before(position))
            if not (leads or word.says("verbund_one")):
                continue
            words = self.grammar.nouns.capitals(position + 1, reading)
            if len(words) > 1 and not self._are_key_word(words):
                return True
            if word.says("verbund_one") and self._ends_name(position, reading):
                return True
        return None

    def _is_explained_behind(self, strange: _Strange) -> bool:
        """It is told behind a name which Verbund that is: "Who coordinated Dorfkompass, the eleventh consortium?"."""
        words = strange.reading.words
        return any(
            one.says("coordinator", "about", "where", "when", "partners", "yes_no")
            and name in strange.words
            and name.text[:1].isupper()
            and article.pause == ","
            and article.folded in self.vocabulary.articles
            and any(word.says("verbund_one") for word in words[i : i + _EXPLAINED])
            for i, (one, name, article) in enumerate(zip(words, words[1:], words[2:], strict=False), 2)
        )

    def _ends_name(self, position: int, reading: Reading) -> bool:
        """Whether what is called a project has its name before: "the Smart Village project"."""
        start = position
        while start > 1 and reading.words[start - 1].text[:1].isupper() and not reading.words[start].parted:
            start -= 1
        words = reading.words[start:position]
        # In German "das Rad-Mobilität-Projekt" is no name for its capitals.
        compound = reading.language == "de" and any(word.glued for word in reading.words[start : position + 1])
        named = len(words) > 1 and any(word in reading.rest for word in words) and not compound
        after_article = any(other.folded in self.vocabulary.articles for other in reading.before(start))
        return named and after_article and not self._are_key_word(words)

    def _are_key_word(self, words: Sequence[Word]) -> bool:
        """Whether these words are a key word of some Verbund together."""
        return bool(self.topics.naming([word.folded for word in words]))

    def _is_called_verbund(self, strange: _Strange) -> _Verdict:
        """A strange word stands right behind "Projekt"."""
        following = called(strange.reading)
        return True if any(not self.topics.uses(word.folded) for word in following) else None

    def _stands_alone(self, strange: _Strange) -> _Verdict:
        """There is hardly anything but the name; "Wetter heute" is none."""
        if len(strange.reading.words) > _BARE:
            return None
        # "Freies WLAN"
        first = strange.reading.words[0].folded
        told = len(strange.reading.words) == _BARE and is_adjective(INFLECTED.sub("", first))
        ordinary = strange.case.found or strange.reading.has("someday") or told
        if ordinary:
            return False
        # "Solar panels": one of them is like "NoLA", both are not.
        whole = fold("".join(word.text for word in strange.words))
        return strange.written_as_name or self._is_much_like_name(whole)

    def _is_asked_for_fact(self, strange: _Strange) -> _Verdict:
        """A fact that Verbünde have is asked for in few words.

        "Who coordinated Quarzilla?", but not "Wo finde ich einen Link zur Steuererklärung?".
        """
        reading = strange.reading
        # "War Siemens oder die Telekom dabei?"
        one_each = len(reading.rest) in {1, len(self.grammar.nouns.unknown_texts(reading))}
        # "Glasfaser und schnelles Internet" asks for no website.
        asks = reading.has(*_OF_NAMES) if len(reading.rest) == 1 else not reading.strong.isdisjoint(_OF_NAMES)
        if not (asks and one_each and len(reading.words) <= _BRIEF) or self._asks_what_it_means_for_some(reading):
            return None
        nouns = self.grammar.nouns.of(reading)
        aimed = self.grammar.roles.is_aimed_at(nouns, reading) and not _is_told_who_was_at(reading)
        ordinary = strange.case.found or reading.seeks_own or aimed
        return bool(nouns) and not ordinary

    def _asks_what_it_means_for_some(self, reading: Reading) -> bool:
        """Whether it is asked what something means to somebody, and not what a name stands for.

        "Zweitwohnungen, was bedeuten die für die Gemeinde?", but not "Wofür steht SolarDorf?".
        """
        articles = self.vocabulary.articles
        someone = any(
            one.says("for_cue") and (two.own or (two.folded in articles and not two.says("indefinite")))
            for one, two in pairwise(reading.words)
        )
        return reading.has("title") and someone

    def _is_asked_when_or_where(self, strange: _Strange) -> _Verdict:
        """Nothing is asked but when or where it was, of a long word without an article: "Wann startete SolarDorf?".

        "Wann startete der Bus?" asks of no name.
        """
        reading, words = strange.reading, self.vocabulary
        *others, name = reading.words
        asks = reading.has("when", "where") and len(reading.words) <= _BRIEF and [name] == list(reading.rest)
        if not asks or name not in strange.words or len(name.folded) < _LONG or reading.dates or reading.durations:
            return None
        if name.folded in words.near_words | words.near_nouns | words.near_subjects:
            return None
        plain = all(word.says(*_WHEN_OR_WHERE) and not word.own for word in others)
        # "Standort Mobilfunkmast" are key words.
        asks = reading.has("when") or any(word.says("yes_no", "since") for word in others)
        return True if plain and asks else None

    def _is_like_name_asked_about(self, strange: _Strange) -> _Verdict:
        """Something is asked that may be asked of a Verbund, and a word is like a name."""
        reading = strange.reading
        return reading.has("about", *FACTS) and self._may_be_name(strange, alone=len(reading.rest) == 1)

    def _may_be_name(self, strange: _Strange, *, alone: bool) -> bool:
        """Whether one of the words looks like a name, or is like one."""
        return any(looks_like_name(word) or self._is_like_name(word.folded, alone=alone) for word in strange.words)

    def _is_much_like_name(self, word: str) -> bool:
        """Whether a word that nothing is asked about may be a misspelt name: few of all words are.

        Who errs begins right more often than not: "Tierheim" is none.
        """
        if self._is_like_name(word, alone=False):
            return True
        faintly = self.names.nearest(word, "verbund", similarity=tolerance.alike(word, alone=True))
        return word not in self.vocabulary.near_words and any(id_[:_RIGHT] == word[:_RIGHT] for id_ in faintly)

    def _is_like_name(self, word: str, *, alone: bool) -> bool:
        if word in self.vocabulary.near_words:
            return False
        near = self.names.nearest(word, "verbund", 1, tolerance.alike(word, alone=alone))
        if end := next(filter(word.endswith, self.vocabulary.dealings), ""):
            # "Parkraummanagement" is like a name only in what says little.
            first = word.removesuffix(end)
            near = tuple(
                id_ for id_ in near if OSA.normalized_similarity(first, id_.removesuffix(end)) >= tolerance.NEAR
            )
        return bool(near)


def begun_name(found: Question, catalogue: Catalogue, topics: TopicIndex) -> Question | None:
    """What is asked where the one thing that is looked for is no word, and names begin so: "irgendwas mit Ko… in NRW".

    That none was found would be said of what nobody looks for.
    """
    words = kinds.words_of(found.words) if isinstance(found, kinds.Search) else ()
    if not isinstance(found, kinds.Search) or len(words) != 1:
        return None
    where = replace(found, words=(), laender=(), places=(), facts=(), count=False)
    (begun,) = words
    if where != kinds.Search() or not _RIGHT <= len(begun) <= _BEGINNING or topics.uses(begun):
        return None
    ids = [id_ for id_, verbund in catalogue.verbuende.items() if fold(verbund.name).startswith(begun)]
    if found.laender or found.places:
        there = catalogue.verbuende_there(found.laender, found.places)
        ids = [id_ for id_ in ids if id_ in there]
    return kinds.UnknownName(kinds.AboutVerbuende(tuple(ids))) if ids else None


def _is_told_who_was_at(reading: Reading) -> bool:
    """Whether it is asked who took part in, or led, what stands behind "bei": "Wer war Partner bei SolarDorf?"."""
    at = (i for i, word in enumerate(reading.words) if word.says("place_cue") and word.says("topic_cue"))
    behind = (reading.words[i + 1] for i in at if i + 1 < len(reading.words))
    return (
        reading.words[0].says("who")
        and reading.has("partners", "coordinator")
        and any(w in reading.rest for w in behind)
    )


def _is_introduced(strange: _Strange) -> _Verdict:
    """One of the words is said to be a name: "one called GreenTrack", "ein Projekt SolarDorf"."""
    if not strange.reading.says("called", "verbund_one"):
        return None
    looks = strange.reading.has(*VERBUENDE)
    introduced = any(
        (one.says("called") and looks) or (one.says("called", "verbund_one") and looks_like_name(two))
        for one, two in pairwise(strange.reading.words)
        if two in strange.words
    )
    return True if introduced else None


def _is_asked_for_first(strange: _Strange) -> bool:
    """Whether a text begins by asking for nothing but what is written as a name: "Kennt ihr DigiMarkt2020? Das ..."."""
    reading = strange.reading
    asking = tuple(takewhile(lambda word: not word.asked, reading.words))
    asking = reading.words[: len(asking) + 1]
    if len(asking) > _BRIEF or not asking[-1].asked or any(m.start < len(asking) for m in reading.mentions):
        return False
    told = [word for word in asking if word in reading.rest]
    return (
        len(told) == 1
        and told[0] in strange.words
        and looks_like_name(told[0])
        and not any(word.says("which", "verbund_many", "question_word") for word in asking)
    )


def _is_told_of_verbund(strange: _Strange) -> bool:
    """Whether it is told what any Verbund had or dealt with: "Projekt mit Glasfaser"."""
    words = strange.reading.words
    return any(one.says("verbund_one") and other.says("topic_cue") for one, other in pairwise(words))


def _is_in_named_theme(strange: _Strange) -> _Verdict:
    """It is asked whether it belongs to a theme that is named."""
    reading = strange.reading
    if not (strange.placed and reading.ids("theme")):
        return None
    sure = reading.has("belong") or strange.written_as_name
    return sure and not reading.says("question_word")


def _is_in_which_theme(strange: _Strange) -> _Verdict:
    """It is asked in which theme it is: "Zu welchem der Fokusthemen gehört SolarDorf?"."""
    reading = strange.reading
    return True if reading.has("belong") and reading.has("which") and strange.written_as_name else None


def _is_one_verbund(strange: _Strange) -> _Verdict:
    """One Verbund or its theme is asked for, and no subject unless the word is written as a name."""
    reading = strange.reading
    if not reading.has("verbund_one", "theme_one", "belong") or reading.has("theme_many"):
        return None
    if not strange.written_as_name and _is_told_of_verbund(strange):
        return False
    return not strange.case.found or strange.written_as_name
