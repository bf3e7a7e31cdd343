"""What is said of a place that has nothing to do with Verbünde, though nothing but the place is known of it.

"In Bremen regnet es schon wieder", "Bremen gegen Dortmund, was tippst du?", "Wo parkt man in Eschwege?"
"""

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import WHERE
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.opening_verbs import FINITE, is_to_one
from bot.questions.reading.reading import Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.unnamed.case import WANTS
from bot.questions.words.signals import LOOKS, Signal
from bot.questions.words.vocabulary import THAN, Vocabulary

_ASKED: Final[tuple[Signal, ...]] = (
    *WANTS, "who", "something", "there", "about", "refers", "those", "except", "lacks", "no", "other", "seeks",
    "nearby", "begins", "ends", "runs", "members", "coordinator", "help", "first_person", "money",
)  # fmt: skip
"""Who says one of these may ask for Verbünde, whatever else is said."""
_BESIDE_SIZES: Final[tuple[Signal, ...]] = (
    "yes_no", "question_word", "which", "who", "either", "joins", "having", "place_word", "place_cue", "land_word",
    "pronoun", "confirm", "indefinite", "largest", "smallest", "most", "fewest",
)  # fmt: skip
"""What may be said where places are compared by how large they are."""
_BOTH: Final = 2


@dataclass(frozen=True, slots=True)
class OfPlaces:
    """Tells what is said of places from what is asked of Verbünde there."""

    vocabulary: Vocabulary
    topics: TopicIndex
    nouns: Nouns

    def remark(self, question: Question, reading: Reading) -> kinds.Remark | None:
        """That this is not known, with the places that alone are searched for; nothing where Verbünde are asked for."""
        if not (isinstance(question, kinds.Search) and question.towns + question.laender + question.places):
            return None
        laender, places = question.laender, question.places
        if self._compares_sizes(reading):
            return kinds.Remark("elsewhere", laender, places)
        if reading.has(*LOOKS, "programme"):
            return None
        if self._is_told_there(reading):
            return kinds.Remark("elsewhere", laender, places)
        if replace(question, towns=(), laender=(), places=(), facts=(), around=False) != kinds.Search():
            return None
        apart = (
            self._is_match(reading)
            or self._asks_bot(reading)
            or self._asks_where_people(reading)
            or (not reading.has(*_ASKED) and self._tells_strangely(reading))
        )
        return kinds.Remark("elsewhere", laender, places) if apart else None

    def _compares_sizes(self, reading: Reading) -> bool:
        """Whether places are compared by how large they are, and nothing else: "Which is bigger, Essen or Zwickau?"."""
        if any(mention.kind not in WHERE for mention in reading.mentions) or reading.says(*LOOKS):
            return False
        if reading.mentions and any(word.says("place_cue") for word in reading.before(reading.mentions[0].start)):
            # "Größere Städte in Hessen oder Sachsen?"
            return False
        words = self.vocabulary
        sizes = words.sizes | words.higher
        people = tuple(words.inhabitants)
        asked = [word for word in reading.words if word.folded in sizes or word.says("largest", "smallest")]
        # "Wer hat mehr Einwohner, Essen oder Remscheid?"
        asked += [word for word in reading.words if word.folded.endswith(people) and reading.says("either")]
        plain = words.settlements | words.areas | words.articles | words.being | words.within | words.more
        plain |= THAN | words.fillers
        others = [word for i, word in enumerate(reading.words) if i not in reading.named and word not in asked]
        # "Essen" may be a town as well.
        towns = [word for word in others if word in reading.rest and word.text[:1].isupper() and not word.opens]
        told = all(word in towns or word.says(*_BESIDE_SIZES) or word.folded in plain for word in others)
        return bool(asked) and told and len(reading.mentions) + len(towns) >= _BOTH

    def _tells_strangely(self, reading: Reading) -> bool:
        """Whether a strange verb tells what goes on there: "In Bremen regnet es", but not "in Hessen gefördert"."""
        return any(FINITE.fullmatch(word.folded) and self._is_strange_verb(word, reading) for word in reading.rest)

    def _is_told_there(self, reading: Reading) -> bool:
        """Whether a German statement tells what goes on in a place, and no Verbund deals with: "in bremen regnet es".

        The verb stands right behind where that is, and then who does it: "In Remscheid fährt die Schwebebahn", but not
        "in Remscheid leere Läden".
        """
        there = reading.mentions[0] if reading.mentions else None
        if reading.language != "de" or reading.ends_asked or there is None or there.kind not in WHERE:
            return False
        if there.start != 1 or not reading.words[0].says("place_cue"):
            return False
        verb, subject, *_ = (*reading.words[there.end : there.end + 2], None, None)
        if verb is None or subject is None or verb.parted or verb.signals or not FINITE.fullmatch(verb.folded):
            return False
        # "Es" is no article, and says nothing.
        small = self.vocabulary.is_of_questions(subject.folded) and not subject.signals
        who = small or subject.folded in self.vocabulary.articles
        told = [word for word in reading.rest if word is not verb]
        return who and not subject.parted and not any(self.topics.weight(word.folded) for word in told)

    def _is_match(self, reading: Reading) -> bool:
        """Whether two teams play: "Bremen gegen Dortmund", "Bayern gegen Bremen 3:1"."""
        local = [mention for mention in reading.mentions if mention.kind in WHERE]
        between = (reading.words[one.end : other.start] for one, other in pairwise(local))
        against = any(len(words) == 1 and words[0].folded in self.vocabulary.opposed for words in between)
        return against and not reading.has(*WANTS, "who", "other")

    def _asks_bot(self, reading: Reading) -> bool:
        """Whether the bot is asked what it did or wants there: "Warst du schon mal auf Juist?", "was tippst du?"."""
        if reading.has(*WANTS, "whether"):
            return False
        asked = [verb for verb, you in pairwise(reading.words) if self.vocabulary.addresses(you)]
        if any(verb in reading.rest and is_to_one(verb) and _is_small(verb, reading) for verb in asked):
            return True
        # "Seid ihr auch in Bremen?" may be said of Verbünde.
        verb = asked[0] if asked and asked[0] is reading.words[0] else None
        alone = verb and (is_to_one(verb) if reading.language == "de" else verb.says("having"))
        return bool(alone) and not reading.has("something", "there", "about", "refers", "first_person", "members")

    def _asks_where_people(self, reading: Reading) -> bool:
        """Whether it is asked where one does something there: "Wo parkt man in Eschwege?"."""
        return any(
            where.says("where") and where.says("question_word") and self._is_strange_verb(verb, reading)
            for where, verb in pairwise(reading.words)
        )

    def _is_strange_verb(self, word: Word, reading: Reading) -> bool:
        """Whether a word that no description has can be no noun, as capitals tell."""
        strange = word in reading.rest and not self.topics.weight(self.nouns.subject(word))
        return strange and _is_small(word, reading)


def _is_small(word: Word, reading: Reading) -> bool:
    """Whether a German word that opens no sentence is written small, as verbs are, and nouns are not."""
    return reading.language == "de" and reading.has_capitals and word.text.islower() and not word.opens
