"""What stands beside a question in its text: who asks and what for, who told of it, and what is only polite."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.questions.names.known_names import WHERE
from bot.questions.names.name_forms import is_surely_name
from bot.questions.places.home_abroad import home_asked_of
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import Reading
from bot.questions.talk.courtesies import Courtesies
from bot.questions.talk.told_places import ToldPlaces
from bot.questions.talk.writers import Writers
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Asides:
    """Takes texts apart that say more than what they ask."""

    vocabulary: Vocabulary
    nouns: Nouns
    courtesies: Courtesies
    writers: Writers
    told_places: ToldPlaces
    read: Callable[[str], Reading]

    def barer(self, text: str) -> tuple[str, ...]:
        """A text without who asks, what for, and what is polite, then without what is polite, then all of it.

        Where somebody is at home may be where they ask about.
        """
        cut = self.courtesies.without(text)
        asked = self._told_by_others(cut or text)
        if apart := self.writers.without(asked) or self.told_places.asked(asked):
            return tuple(dict.fromkeys((self.courtesies.without(apart) or apart, asked, text)))
        introduction, rest = self.courtesies.introduced(asked)
        rest, purpose = self.courtesies.purposed(rest)
        asides = [aside for aside in (introduction, purpose) if aside]
        local = any(self.read(aside).mentions for aside in asides)
        if local or (introduction and home_asked_of(self.read(asked), self.vocabulary, self.nouns)):
            asides = []
        if not asides:
            return tuple(dict.fromkeys((asked, cut or text, text)))
        return tuple(dict.fromkeys((self.courtesies.without(rest) or rest, asked, text)))

    def _told_by_others(self, text: str) -> str:
        """A text without who says what is asked about, unless what they name is what it is about.

        "Mein Schwager in Wangerland sagt, WatNu ...", but not "Ein Flyer von KIF sagt, es war in Hessen" nor "Mein Chef
        in Hessen sagt, dort ...".
        """
        who, told = self.courtesies.reported(text)
        if not who:
            return told
        teller, reading = self.read(who), self.read(told)
        named = teller.mentions
        if not named:
            # "Ein Freund hat mir von DorfAktiv erzählt, das war auch dabei. Wo war das?"
            spoken_of = any(map(is_surely_name, teller.rest)) and not reading.ids("verbund")
            return text if spoken_of else told
        meant = reading.mentions or not reading.has("there", "refers")
        return told if meant and all(mention.kind in WHERE for mention in named) else text
