"""What one Verbund is told to deal with, or not to, where that is all: "WatNu hatte nichts mit Tourismus zu tun".

Whoever tells that wants to know whether it is so; its key words tell that. That nothing tells it is said only of what
nothing at all is known of: "AktVis hatte nichts mit Technik zu tun" is not so, though no text has that word.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.things import Things
from bot.questions.noted.note import Note
from bot.questions.programme.programme import ProgrammeFacts
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.negation import is_denied_at_most_once
from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.tags import tag_start
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_BESIDE: Final[tuple[Signal, ...]] = (
    "yes_no", "about", "topic_cue", "verbund_one", "confirm", "place_cue", "something", "pronoun", "until",
)  # fmt: skip
"""What is said beside a subject where that is all that is told."""

_OF: Final = 2
"""Words in which it is told what something was about: "handelte von"."""


@dataclass(frozen=True, slots=True)
class ToldSubjects:
    """Compares the subject that a Verbund is told to deal with, or not to, with its key words."""

    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar
    things: Things
    programme: ProgrammeFacts

    def on(self, question: Question, reading: Reading) -> Iterator[Note]:
        """Whether it is so; or that it is no subject of the Verbund, or that nothing is known of it or tells whether.

        Nothing where its texts only touch on it.
        """
        match question:
            case kinds.AboutVerbuende(verbuende=(verbund,)):
                pass
            case _:
                return
        heard = self._told(reading)
        if heard is None:
            return
        subject, denied = self.grammar.nouns.subject(heard), bool(reading.negations)
        if not self.topics.uses(heard.folded) and self.topics.tells_of(subject, verbund):
            # Who deals with vacancy need not fight it: of "Leerstandsbekämpfung", its first part tells too little.
            return
        if self.topics.is_key_word(subject, verbund):
            yield Note("dealt" if denied else "deals", heard.text, ("verbund", verbund))
        elif self.topics.tells_of(subject, verbund):
            if self.topics.is_only_typed(subject, verbund):
                yield Note("untold", heard.text)
        elif self._may_belong(heard, verbund, reading):
            yield Note("neither", "")
        elif denied and (self.topics.uses(subject) or self.topics.speaking_of(subject)):
            # Others deal with nature as their subject; that is no proof that a biosphere reserve has nothing of it.
            yield Note("untold", heard.text)
        else:
            yield Note("rightly" if denied else "undocumented", heard.text)

    def _may_belong(self, heard: Word, verbund: str, reading: Reading) -> bool:
        """Whether anything that is known of a Verbund has a word, be it a part of one, or it is said of the programme:
        who paid is told of all of them."""
        if verbund in self.topics.speaking_of(self.grammar.nouns.subject(heard)):
            return True
        at = reading.words.index(heard)
        of_programme = any(at in hit.at for hit, _ in self.programme.hits(reading))
        return of_programme or self.things.is_mentioned(heard.text, verbund)

    def _told(self, reading: Reading) -> Word | None:
        """The one subject that is told in a statement which begins with the name, or asked at the end to be so."""
        words, (first, *others) = reading.words, reading.mentions
        said = range(tag_start(reading, self.vocabulary))
        apart = others or reading.dates or reading.durations or reading.tells_own or len(reading.rest) != 1
        if apart or any(words[i].parted or words[i].opens for i in said if i):
            return None
        (heard,) = reading.rest
        small = self.vocabulary.plain | self.vocabulary.fillers | self.vocabulary.articles | self.vocabulary.reflexive
        small |= self.vocabulary.occupied
        opens = all(words[i].folded in small or words[i].says("place_cue") for i in range(first.start))
        asks = words[0].says("yes_no") or not is_denied_at_most_once(reading)
        of = self._of_what(first.end, heard, reading)
        aimed = of or self.grammar.roles.is_aimed_at((self.grammar.nouns.subject(heard),), reading)
        about = reading.has("about") or reading.says_any(self.vocabulary.occupied)
        if not (opens and aimed and about) or asks:
            return None
        told = {*positions((*reading.mentions, *reading.negations)), *of}
        beside = (words[i] for i in said if i not in told and words[i] is not heard)
        plain = all(word.folded in small or (word.says(*_BESIDE) and not word.says("only")) for word in beside)
        more = reading.says("question_word") or reading.has("only", "other", "no_longer")
        # Who has to do with a subject need not be against it.
        more = more or reading.says_any(self.vocabulary.opposed)
        return heard if plain and not more else None

    def _of_what(self, verb: int, heard: Word, reading: Reading) -> range:
        """The verb behind the name and "of", where these tell what it was about: "KIF handelte von Leerstand"."""
        told = reading.words[verb : verb + _OF]
        plain = len(told) == _OF and told[0].says("about") and told[1].folded in self.vocabulary.durations.of
        return range(verb, verb + _OF) if plain and reading.words[verb + _OF :][:1] == (heard,) else range(0)
