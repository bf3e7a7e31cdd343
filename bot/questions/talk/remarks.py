"""Remarks on the bot and its answers ("Stimmt das?", "next page"), and questions about a town itself.

A text is one where it consists of nothing but words of such remarks and words of questions: with any other word beside
them they may be what is looked for ("Karten zum Leerstand").
"""

from collections.abc import Mapping
from itertools import chain
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.reading.negation import affirmed
from bot.questions.reading.reading import EXTREMES, FACTS, STRONG, TALK, Reading, Word
from bot.questions.words.folding import fold, tokens
from bot.questions.words.signals import LOOKS, RemarkWords, Signal
from bot.questions.words.vocabulary import Vocabulary

_BRIEF: Final = 5
"""So many words say what goes on, or nod."""
_NOTHING_ELSE: Final = 3
"""So many words say no more than "why": "Warum denn das?"."""
_SHORT: Final = 8
"""So many words say that something is so, or is not."""
_LISTED: Final[frozenset[Signal]] = frozenset({"link", "list", "about"})
"""What is said in passing as well: "next page", "show me more"."""
_ASKING: Final[tuple[Signal, ...]] = ("who", "how", "why", "when", "where", "how_many")
_HAVING: Final[tuple[Signal, ...]] = ("list", "having", "want", "something", "can_you", "yes_no", "indefinite")
_TO_BOT: Final[frozenset[Signal]] = TALK | {"help", "identity", "privacy"}
_DONE: Final[tuple[Signal, ...]] = ("partners", "coordinator", "outcome", "money", "begins", "ends")
"""What is asked of Verbünde rather than of a town."""

_NODS: Final = frozenset("👍👌🆗✅❤👏🎉")
_DISAPPROVES: Final = frozenset("👎")


def gesture_in(text: str) -> Question | None:
    """What a text says that has no words, only gestures: "👍"."""
    disapproves = not _DISAPPROVES.isdisjoint(text)
    if (not disapproves and _NODS.isdisjoint(text)) or tokens(text):
        return None
    return kinds.Remark("unhelpful" if disapproves else "accepted")


class Remarks:
    """Recognises remarks by their words."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        self._in_phrases = frozenset(chain.from_iterable(vocabulary.remarks))

    def question(self, reading: Reading) -> Question | None:
        """What is said or asked, or nothing where other words stand in the text."""
        found = self._found(reading)
        if found is None or reading.dates or reading.durations or reading.counted or not reading.words:
            return None
        said = frozenset[RemarkWords]().union(*found.values())
        if reading.mentions:
            return _of_town(said, reading)
        if "pictures" in said and _wants_pictures(found, reading):
            return kinds.Remark("pictures")
        if reading.has(*LOOKS, "programme"):
            return None
        if "voices" in said and reading.has("can_you", "yes_no", "first_person", "using"):
            return kinds.NotText()
        if "day" in said and not reading.has(*_TO_BOT):
            return kinds.Remark("elsewhere")
        if "quotes" in said and reading.has("can_you", "yes_no", "how", "first_person"):
            return kinds.Remark("quoting")
        here = reading.says_any(self._vocabulary.here)
        if "costs" in said and here and reading.brief and reading.asks:
            # "Kostet das hier was?"
            return kinds.Remark("cost")
        if "language" in said and any(map(self._vocabulary.addresses, reading.words)) and reading.asks_openly:
            # "Welche Sprachen kannst du außer Deutsch?"
            return kinds.Remark("language")
        return _to_anybody(said, reading) or _on_answers(said, reading) or _in_passing(said, reading)

    def _found(self, reading: Reading) -> Mapping[int, frozenset[RemarkWords]] | None:
        """Where the words of remarks stand; None if there is any other word than those of questions and names."""
        if any(self._is_strange(word, reading) for word in reading.rest):
            return None
        found: dict[int, frozenset[RemarkWords]] = {}
        named, start = reading.named, 0
        # As it was typed: "Fehler" is no misspelt "fehlen".
        typed = [fold(word.text) for word in reading.words]
        while start < len(typed):
            remark = self._vocabulary.remark_phrases.at_folded(start, typed)
            end = start + max(len(remark), 1)
            # "Du bist ja dumm" agrees to nothing.
            coloured = 0 < start < len(typed) - 1 and len(remark) == 1 and typed[start] in self._vocabulary.fillers
            if coloured:
                end = start + 1
            elif remark and start not in named:
                found |= dict.fromkeys(range(start, end), self._vocabulary.remarks[remark])
            elif not (start in named or self._is_small(typed[start])):
                return None
            start = end
        return found

    def _is_strange(self, word: Word, reading: Reading) -> bool:
        """Whether a word says nothing to the bot; a German noun is no misspelt small word ("ein Liter Milch")."""
        typed = fold(word.text)
        noun = reading.language == "de" and word.text[:1].isupper() and not word.opens
        small = self._vocabulary.is_of_questions(typed) if noun else self._is_small(typed)
        return not small and typed not in self._in_phrases

    def _is_small(self, word: str) -> bool:
        known = self._vocabulary.is_of_questions
        return known(word) or word.isdigit() or known(self._vocabulary.corrections.of(word) or "")


def _of_town(said: frozenset[RemarkWords], reading: Reading) -> Question | None:
    """What is asked of a town itself, of which nothing is known: "Who is the mayor of Bensheim?"."""
    if "town" not in said or reading.words[0].says("first_person") or reading.has(*LOOKS, "programme", *_DONE):
        return None
    if reading.tells or reading.negations or any(m.kind not in {"land", "place", "town"} for m in reading.mentions):
        return None
    return kinds.Remark("elsewhere", affirmed(reading, "land"), affirmed(reading, "place"))


def _wants_pictures(found: Mapping[int, frozenset[RemarkWords]], reading: Reading) -> bool:
    """Whether the bot is to show something that it has not: "Habt ihr Fotos der Projekte?", "projects on a map"."""
    which = any(word.says("which") and word.says("question_word") for word in reading.words)
    if which or reading.has("who", "count", "theme_one", "theme_many", "private"):
        # "A list of all for my spreadsheet"
        return False
    at = [i for i, said in found.items() if "pictures" in said]
    looks = [i for i, word in enumerate(reading.words) if word.says(*LOOKS)]
    asked = len(reading.words) == 1 or reading.has(*_HAVING)
    return asked and (not looks or at[0] < looks[0] or len(at) > 1)


def _to_anybody(said: frozenset[RemarkWords], reading: Reading) -> Question | None:
    """Who wants to speak to a person or to pass something on, or asks what that costs."""
    if reading.has("thanks", "praise", "private", "privacy"):
        return None
    if "reports" in said or ("passes_on" in said and not said.isdisjoint({"mistaken", "told"})):
        return kinds.Remark("person")
    if said >= {"humans", "speaks"} and reading.has("want", "first_person", "having"):
        return kinds.Remark("person")
    if "costs" in said and ("service" in said or reading.has("first_person")):
        return kinds.Remark("cost")
    in_language = "languages" in said or (
        "language" in said and ("speaks" in said or reading.has("help", "can_you", "using"))
    )
    # "Wer hilft Menschen, die kein Englisch können?" asks of others.
    of_others = "humans" in said or reading.has("who") or bool(reading.negations)
    if in_language and not of_others and reading.asks and reading.signals.isdisjoint(STRONG - _LISTED - {"which"}):
        return kinds.Remark("language")
    return None


def _on_answers(said: frozenset[RemarkWords], reading: Reading) -> Question | None:
    """Who asks where the answers come from, or doubts them."""
    if said >= {"told", "origin"} or (reading.has("sources") and not reading.has(*set(FACTS) - {"sources", "where"})):
        return kinds.Remark("sources")
    if said == {"doubts"} and reading.interrogative and len(reading.words) <= _NOTHING_ELSE:
        # "Wirklich?"
        return kinds.Remark("sources")
    if len(reading.words) > _SHORT or not reading.signals.isdisjoint(STRONG - _LISTED):
        return None
    if reading.words[0].says("slip"):
        return None
    first = len(reading.words) > 1 and reading.words[0].says("yes_no")
    doubted = first or reading.interrogative or reading.has("no", "nay")
    if "origin" in said and first and reading.brief and reading.has("pronoun"):
        # "Ist das geprüft?"
        return kinds.Remark("sources")
    if "mistaken" in said or ("right" in said and (doubted or "told" in said)):
        return kinds.Remark("sources")
    accepted = "right" in said and len(reading.words) <= _BRIEF and not reading.says("hello")
    return kinds.Remark("accepted") if accepted else None


def _in_passing(said: frozenset[RemarkWords], reading: Reading) -> Question | None:
    """Who wants to go on or back, or only nods."""
    # "Latest start" asks for a Verbund.
    other = reading.interrogative or reading.has("bye", *EXTREMES)
    if "start" in said and len(reading.words) <= _BRIEF and not other:
        return kinds.Start()
    if reading.has("why") and len(reading.words) <= _NOTHING_ELSE and not reading.rest:
        return kinds.Remark("earlier")
    if len(reading.words) > _BRIEF or reading.has(*_ASKING):
        return None
    if not reading.signals.isdisjoint(_TO_BOT - {"hello"}):
        return None
    # "Das erste" is one of what was told before.
    if not reading.signals.isdisjoint(STRONG - _LISTED - {"oldest", "newest"}):
        return None
    denied = any(negation.denies and negation.start for negation in reading.negations)
    # "Will there be another round?"
    asked = reading.has("there") and reading.language == "en"
    # "Keiner will mehr Bürgermeister werden"
    asked |= "town" in said
    if "turns" in said and not (denied or asked or reading.has("hello")):
        return kinds.Remark("earlier")
    questioned = reading.interrogative or reading.says("question_word")
    if "accepts" not in said or questioned or reading.says("hello"):
        # "Good morning"
        return None
    return kinds.Remark("unhelpful" if reading.negations or reading.has("no") else "accepted")
