"""What is looked for where somebody is who does not say where: "Projekte in meiner Nähe?", "vacancy near me"."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import WHERE
from bot.questions.places.home_abroad import HERE
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import LOOKS, Signal
from bot.questions.words.vocabulary import Vocabulary

_LOOKING: Final[tuple[Signal, ...]] = (*LOOKS, "something", "list", "verbund_any", "which", "partners", "there")
"""What is said where something is looked for."""
_BEING: Final[frozenset[Signal]] = frozenset({"having", "runs", "nearby"})
"""What is said beside "was" or "what" where something is looked for."""
_TAKING_PART: Final[tuple[Signal, ...]] = ("partners", "belong", "pronoun")
"""What is asked of a town that may have taken part: "Ist meine Gemeinde dabei?", "Is my town part of it?"."""


@dataclass(frozen=True, slots=True)
class NearSpeaker:
    """Decides on what is asked of where somebody is."""

    vocabulary: Vocabulary
    topics: TopicIndex
    nouns: Nouns

    def question(self, found: Question, reading: Reading) -> Question | None:
        """That it is not known where that is, or a search everywhere, where what was found tells nothing of there."""
        match found:
            case kinds.NotUnderstood() | kinds.AllVerbuende() | kinds.AllLaender() | kinds.AllPlaces():
                pass
            case kinds.UnknownName(kinds.Facts(facts=("where",)) | kinds.AboutVerbuende(verbuende=())):
                pass
            case kinds.Search(words=words) if words and found.has_words_only:
                pass
            case _:
                return None
        if reading.negations or reading.has("money") or not (self.is_meant(reading) or self._is_home_asked(reading)):
            return None
        told = [word for word in reading.rest if word.folded not in self.vocabulary.surroundings]
        if not told:
            return kinds.Remark("near")
        # "Leerstand in meiner Nähe"
        subjects = tuple(dict.fromkeys(map(self.nouns.subject, told)))
        sure = found == kinds.NotUnderstood() and reading.brief and all(map(self.topics.is_subject, subjects))
        return kinds.Search(subjects) if sure else None

    def is_meant(self, reading: Reading) -> bool:
        """Whether something is looked for there, and not told where that is: "bei uns in Kassel", "bei uns an der See".

        Nor is anything told that is so there: "Bei uns ist nichts los".
        """
        if reading.regions or any(mention.kind in WHERE for mention in reading.mentions) or not reading.asks:
            return False
        one_clause = reading.clause(0).stop == len(reading.words)
        if not (one_clause and (reading.brief or _looks(reading))):
            return False
        return any(not self._is_told_behind(end, reading) for end in self._there(reading))

    def _there(self, reading: Reading) -> Iterator[int]:
        """Where it ends that somebody speaks of where they are: "in meiner Gegend", "bei uns", "close to me"."""
        words = reading.words
        near = reading.has("nearby") or any(word.folded in self.vocabulary.nearest for word in words)
        here = any(word.folded in HERE for word in words)
        for i, word in enumerate(words):
            before = reading.before(i, ARTICLE)
            placed = any(other.says("place_cue") for other in before)
            if word.folded in self.vocabulary.surroundings:
                if placed and (here or any(other.own for other in before)):
                    yield i + 1
            elif word.own and (placed or near) and not any(other.says(*LOOKS) for other in words[i + 1 : i + 2]):
                # "Bei meinem Projekt" is nowhere.
                yield i + 1
            elif word.folded in HERE and near:
                yield i + 1

    def _is_told_behind(self, end: int, reading: Reading) -> bool:
        """Whether it is told behind that where it is, and not only what about: "bei uns an der See", "auf Rügen"."""
        around = self.vocabulary.surroundings
        strange = (i for i, word in enumerate(reading.words) if word in reading.rest and word.folded not in around)
        behind = (i for i in strange if i >= end)
        cues = (reading.words[end:i][-ARTICLE:] for i in behind)
        return any(not any(cue.says("topic_cue", "for_cue") for cue in before) for before in cues)

    def _is_home_asked(self, reading: Reading) -> bool:
        """Whether it is asked if somebody's town took part: "Ist meine Gemeinde dabei?"."""
        words = reading.words
        own = len(words) > ARTICLE and words[1].own and words[2].folded in self.vocabulary.surroundings
        return own and words[0].says("yes_no") and reading.has(*_TAKING_PART) and not reading.mentions


def _looks(reading: Reading) -> bool:
    """Whether something is looked for: "Was gibt es in meiner Region?", but not "Was kann ich in meiner Stadt machen?".

    "Was gibt es" says as a whole what something is about, so its words are asked one by one.
    """
    says = {signal for word in reading.words for signal in word.signals}
    return reading.has(*_LOOKING) or ("something" in says and not says.isdisjoint(_BEING))
