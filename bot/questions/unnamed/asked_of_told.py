"""What somebody tells of first, and asks about behind it: "Unser Wald stirbt, gibt es dazu was?".

What Verbünde deal with is found by its words wherever they stand. Here is told what else it may be, of which none of
them knows: all thirty would be no answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from bot.questions import kinds
from bot.questions.kinds import TOGETHER, Question
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.talk.introductions import introduced
from bot.questions.topics.roles import Roles
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_EARLIER = kinds.Remark("earlier")


@dataclass(frozen=True, slots=True)
class AskedOfTold:
    """Looks for the thing that is told of, where nothing else was understood."""

    vocabulary: Vocabulary
    topics: TopicIndex
    nouns: Nouns
    roles: Roles

    def search(self, understood: Question, reading: Reading) -> kinds.Search | None:
        """The search for it instead of what was understood, if that is nothing, all Verbünde, or talk before."""
        if not isinstance(understood, kinds.NotUnderstood | kinds.AllVerbuende) and understood != _EARLIER:
            return None
        start = reading.clause(len(reading.words) - 1).start
        told, asking = reading.words[:start], reading.words[start:]
        apart = reading.mentions or reading.dates or reading.has("private") or any(map(_is_of_something_else, told))
        if apart or not told or told[0].says("question_word", "yes_no") or not _asks_for_any(asking, reading):
            return None
        speaker = introduced(reading, self.vocabulary, self.nouns)
        free = (i for i, word in enumerate(told) if word not in speaker)
        things = [run for i in free if (run := self._thing(i, told, reading))]
        unknown = [run for run in things if not self.topics.found_among((TOGETHER.join(run), *run))]
        # Of several things that some deal with, it stays open which is meant; that all thirty do is not so.
        all_told = isinstance(understood, kinds.AllVerbuende)
        if all_told and not reading.has("refers"):
            # "Unser Rat tagt morgen, welche Projekte gibt es?"
            return None
        meant = unknown or (things if all_told or len(things) == 1 else [])
        return kinds.Search((TOGETHER.join(meant[0]),)) if meant else None

    def _thing(self, position: int, told: Sequence[Word], reading: Reading) -> tuple[str, ...]:
        """The words of a noun that begins there, as an article, a capital or the beginning of the text tells."""
        word = told[position]
        settled = word.folded in self.vocabulary.all_settlements
        if settled or word not in reading.rest or not self.nouns.may_be_noun(word, reading):
            return ()
        # "In unserer Straße wohnen Leute aus aller Welt" is about no street.
        if self.roles.is_location(self.nouns.subject(word), reading):
            return ()
        told_so = not position or (word.text[:1].isupper() and not word.opens)
        if not (told_so or any(map(self._is_determiner, reading.before(position, ARTICLE)))):
            return ()
        if reading.language != "en":
            return (self.nouns.subject(word),)
        # "Our fire brigade"
        return tuple(other.folded for other in takewhile(lambda other: other in reading.rest, told[position:]))

    def _is_determiner(self, word: Word) -> bool:
        owns = word.says("indefinite", "lacks", "first_person", "private", "how_many")
        return owns or word.folded in self.vocabulary.articles


def _is_of_something_else(word: Word) -> bool:
    """Whether a word tells of Verbünde, or ends a question: then what is behind it is asked of that."""
    return word.asked or word.says(*VERBUENDE, "programme")


def _asks_for_any(asking: Sequence[Word], reading: Reading) -> bool:
    """Whether it is asked if there is anything on what was told, and nothing else: "gibt es dazu was?"."""
    # "Are there any?" points nowhere.
    there = reading.language != "en" and any(word.says("there") for word in asking)
    points = there or reading.has("refers") or any(word.says("refers", "pronoun", *VERBUENDE) for word in asking)
    opens = asking[0].says("question_word", "yes_no", "which", "want", "having")
    seeks = reading.has("which", "want") or any(word.says("something", "which", "who", *VERBUENDE) for word in asking)
    of_programme = any(word.says("programme") for word in asking)
    # "Wer hat das verhindert?"
    verb = asking[-1:] if asking[0].says("who") and any(word.says("pronoun") for word in asking) else ()
    plain = not any(word in reading.rest and word not in verb for word in asking)
    return opens and points and seeks and plain and not of_programme
