"""What is said of a text that cannot be answered: what its places are, or that it points to an earlier one."""

from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.things import Things
from bot.questions.reading.negation import affirmed
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class HalfUnderstood:
    """Decides on readings that nothing else was made of."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    topics: TopicIndex
    nouns: Nouns
    things: Things

    def question(self, reading: Reading) -> Question | None:
        """What cannot be answered, but said more of than that it was not understood."""
        places = () if reading.ids("verbund") else affirmed(reading, "place")
        there = tuple(self.catalogue.verbuende_there((), places)) if places else ()
        if len(there) == 1 and reading.has("when") and not reading.dates and self._tells_things(reading, there):
            # "Wann war die Sommerschule in Weißwasser?"
            return kinds.AboutVerbuende(there)
        if places and reading.has("how_many", "count"):
            if len(there) == 1 and self.things.is_counted(self.nouns.counted(reading), there, reading):
                # "Wie viele leere Häuser gab es im Ilm-Kreis?"
                return kinds.AboutVerbuende(there)
            # "Wie viele Wohnungen standen im Kreis Steinfurt leer?"
            return kinds.Remark("elsewhere", places=places)
        laender = () if reading.ids("verbund") else affirmed(reading, "land")
        if (places or laender) and reading.seeks_where:
            return kinds.Remark("elsewhere", laender, places)
        # "Wer noch?", "nee, ich meine das andere"
        to_bot = any(map(self.vocabulary.addresses, reading.words))
        brief = reading.brief or reading.has("correction")
        others = reading.has("other") and brief and not (reading.rest or reading.mentions or to_bot)
        points = (others or reading.has("refers", "those")) and not (reading.has("which_verbund") or reading.seeks_own)
        if points and not self._is_told_before(reading) and all(self.topics.uses(w.folded) for w in reading.rest):
            # "Davon die mit Universität", but not "Wann hat das Bürgeramt offen?"
            return kinds.Remark("earlier")
        return None

    def _tells_things(self, reading: Reading, verbuende: tuple[str, ...]) -> bool:
        """Whether the texts on these Verbünde speak of all things that are said."""
        things = [word for word in reading.rest if self.nouns.may_be_noun(word, reading)]
        return bool(things) and all(self.things.is_told(word.text, verbuende) for word in things)

    def _is_told_before(self, reading: Reading) -> bool:
        """Whether what is pointed to is told in a clause before: "Das Bad soll zu, hat wer sich damit befasst?"."""
        at = next((i for i, word in enumerate(reading.words) if word.says("refers", "those")), 0)
        before = reading.words[: reading.clause(at).start]
        return any(word in reading.rest and self.nouns.may_be_noun(word, reading) for word in before)
