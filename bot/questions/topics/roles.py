"""What part a subject plays in a reading: whether it is aimed at, told of Verbünde, sought, or where something is.

What is denied of it, and which others belong to it, are told elsewhere: `denied_subjects`, `combined_subjects`.
"""

from collections.abc import Iterator, Sequence
from itertools import chain, pairwise, takewhile
from typing import Final

from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.reading.scopes import SMALL
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_CUE: Final = 3
"""So many words before a subject "gegen" may stand at most."""
_THING: Final = 5
"""So many words at most tell of one thing of which it is asked behind them who has it."""


class Roles:
    """Tells the parts that subjects play."""

    def __init__(self, vocabulary: Vocabulary, nouns: Nouns) -> None:
        self._vocabulary = vocabulary
        self._nouns = nouns

    def is_aimed_at(self, words: tuple[str, ...], reading: Reading) -> bool:
        """Whether one of the words stands behind "gegen", "about" or the like, or is told first and then asked for."""
        at = self._nouns.at(words, reading) if words else []
        if any(follows_topic_cue(position, reading) for position in at):
            return True
        first = told_first(reading) if at else ()
        return any(position in first for position in at)

    def is_of_verbuende(self, subject: str, reading: Reading) -> bool:
        """Whether a subject is aimed at, or said with the word for Verbünde: "mobility project", "Verkehrsprojekt"."""
        if self.is_aimed_at((subject,), reading):
            return True
        return any(
            self._vocabulary.split(reading.words[position].folded) is not None
            or any(after.says(*VERBUENDE) for after in reading.words[position + 1 : position + 2])
            for position in self._nouns.at((subject,), reading)
        )

    def is_sought(self, subject: str, reading: Reading) -> bool:
        """Whether somebody says that they look for it, or work on it: "Ich interessiere mich für Leerstand. ..."."""
        if not (reading.has("seeks") and reading.has("first_person")):
            return False
        start = self.where_said("seeks", reading)
        end = next((i for i in range(start + 1, len(reading.words)) if reading.words[i].opens), len(reading.words))
        return any(start <= position < end for position in self._nouns.at((subject,), reading))

    def is_likened_to(self, subject: str, reading: Reading) -> bool:
        """Whether others like it are looked for: "Gibt es so was wie die Mitfahrbank auch in Hessen?"."""
        if not reading.has("siblings"):
            return False
        phrases = self._vocabulary.phrases_in(reading.words, reading.language)
        behind = ((max(at), reading.clause(max(at)).stop) for at, said in phrases if "siblings" in said)
        at = self._nouns.at((subject,), reading)
        return any(end < position < stop for end, stop in behind for position in at)

    def where_said(self, signal: Signal, reading: Reading) -> int:
        """The position where the first phrase begins that gives a signal; the end of the text if none does."""
        return next(
            (
                i
                for i in range(len(reading.words))
                if signal in self._vocabulary.read(reading.words, i, reading.language)[1]
            ),
            len(reading.words),
        )

    def opens_with(self, signal: Signal, reading: Reading) -> bool:
        """Whether one of the first two words, or the first that says anything, begins a phrase that gives a signal."""
        words = reading.words
        silent = takewhile(lambda i: not words[i].signals and words[i] not in reading.rest, range(len(words)))
        beginnings = range(min(max(1, sum(1 for _ in silent)) + 1, len(words)))
        return any(signal in self._vocabulary.read(reading.words, i, reading.language)[1] for i in beginnings)

    def follows(self, subject: str, reading: Reading, *signals: Signal) -> bool:
        """Whether one of the signals is given right before a subject, or before its article."""
        before = (reading.before(position, ARTICLE) for position in self._nouns.at((subject,), reading))
        return any(word.says(*signals) for word in chain.from_iterable(before))

    def said_inside(self, subject: str, reading: Reading) -> Iterator[str]:
        """The subjects that are said to be in another: vacancy, of village centres, in "vacancy in village centres"."""
        subject_of = self._nouns.subject
        for one, two, three in zip(reading.words, reading.words[1:], reading.words[2:], strict=False):
            if one in reading.rest and two.says("place_cue") and subject_of(three) == subject:
                yield subject_of(one)

    def is_location(self, word: str, reading: Reading) -> bool:
        """Whether a word stands behind "in der", "im" or the like."""
        before = chain.from_iterable(reading.before(i, ARTICLE) for i in self._nouns.at((word,), reading))
        return any(one.says("place_cue", "at_cue") or one.folded in self._vocabulary.inside for one in before)


def told_first(reading: Reading) -> range:
    """The words of which it is asked behind them if there is anything: "Hochwasser, Hitze: habt ihr dazu etwas?".

    Or who did it, or any project: "Carsharing auf dem Dorf, wer hats probiert?", "Solar panels on roofs, any project?".
    """
    end = reading.clause(len(reading.words) - 1).start
    asking = reading.words[end:]
    asks = _tells_thing(reading.words[:end], reading) and _asks_for_any(asking, reading)
    # In "gibt's da was?" the phrase says more than "da".
    if not (reading.says("refers", "there", "pronoun") or asks):
        return range(0)
    asked = asks or any(word.says("something", *VERBUENDE) and not word.parted for word in asking)
    # "Straßenlampen in der Gemeinde, gibt's da ein Projekt?"
    told = asked and all(
        word in reading.rest
        or not word.signals
        or word.says("joins", "place_cue", "place_word")
        or (i and asks and word.says("topic_cue", "for_cue", "at_cue"))
        for i, word in enumerate(reading.words[:end])
    )
    return range(end if told else 0)


def _tells_thing(told: Sequence[Word], reading: Reading) -> bool:
    """Whether a few words tell of one thing, and of no name."""
    return len(told) <= _THING and not (reading.mentions or any(word.short or word.parted for word in told[1:]))


def _asks_for_any(asking: Sequence[Word], reading: Reading) -> bool:
    """Whether it is asked who there is, or which Verbund, and neither what for nor how many."""
    bare = not any(word in reading.rest or word.says("topic_cue", "how_many") for word in asking)
    return bare and any(word.says("who", *VERBUENDE) for word in asking)


def asks_whether_dealt_with(reading: Reading) -> bool:
    """Whether it is asked if something was a subject: "War Breitband ein Thema?", "Breitband – war das Thema?"."""
    *others, article, theme = (None, None, *reading.words)
    if not (article and theme and theme.says("theme_one") and article.says("indefinite", "pronoun")):
        return False
    return any(word and word.says("yes_no") for word in (*others[2:3], *others[-1:]))


def follows_topic_cue(position: int, reading: Reading) -> bool:
    """Whether "gegen" or the like stands before a word, with at most articles and adjectives in between.

    In a long text "für" tells whom the question is asked for.
    """
    own = False
    before = reading.before(position, _CUE)
    for word in reversed(before):
        signals = word.signals - SMALL
        own |= word.says("first_person", "private")
        if word is not before[-1] and signals & {"theme_one", "theme_many"}:
            # "Thema Leerstand", but not "Themen im Angebot".
            return False
        if signals:
            # "Für unseren Katalog" says what it is needed for, as does "für die Uni etwas zu Leerstand".
            needed = reading.long or own or asks_for_something(reading.words[position:])
            return "topic_cue" in signals or ("for_cue" in signals and not needed)
    return False


def asks_for_something(words: Sequence[Word]) -> bool:
    """Whether something about a subject is asked for: "etwas zu Leerstand"."""
    return any(one.says("something") and two.says("topic_cue") for one, two in pairwise(words))
