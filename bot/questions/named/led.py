"""Whether somebody who is named coordinated Verbünde: "Leitete die Uni Göttingen KIF?"."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.named.named_partners import NamedPartners
from bot.questions.named.polar import asks_nothing_else, claims_not
from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.places.locatives import Locatives
from bot.questions.reading.limiting import limited
from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.tags import tag_start
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Led:
    """Decides on cases in which it is asked whether an organisation led them, and nothing else is."""

    vocabulary: Vocabulary
    locatives: Locatives
    partners: NamedPartners

    def question(self, case: Case) -> Question | None:
        """Whether the organisation that is named coordinated these Verbünde, where nothing else is asked."""
        reading = case.reading
        asked = [m for m in reading.mentions if m.kind != "verbund"]
        # "Was KIF led by the city of Kassel?" asks for no place.
        facts = [fact for fact in case.facts if fact != "where" or not any(m.kind in WHERE for m in asked)]
        if facts != ["coordinator"] or not asked or (len(asked) > 1 and len(case.names) != 1):
            return None
        said = reading.words[: tag_start(reading, self.vocabulary)]
        if len(asked) > 1:
            # "KIF was run by Nienburg and Gifhorn, right?": one of them led, if any, and the others took part, if so.
            alike = self._are_alike(asked, said, reading)
            return kinds.Facts(case.names, ("coordinator", "partners")) if alike else None
        # "Wer koordinierte KIF, Göttingen?", "Was koordinierte die TU Dortmund?", "nur", "auch", "nicht"
        asks_more = reading.has("who", "other", "every") or any(word.says("either") for word in said)
        alone = asks_nothing_else(reading, self.vocabulary) and not limited(reading, self.vocabulary)
        denied, several = bool(reading.negations), len(case.names) > 1
        open_ = not _are_listed(reading, self.vocabulary)
        open_ |= denied and (several or not claims_not(reading, self.vocabulary))
        if asks_more or open_ or not alone or not _says_to_lead(reading, self.vocabulary):
            # "Hat die Uni Göttingen Kontakt zu KIF?"
            return None
        whether: kinds.Whether = "not_led" if denied else "led"
        if asked[0].kind == "organisation":
            return kinds.IsAt(case.names, organisations=reading.ids("organisation"), whether=whether)
        match self.partners.question(case):
            case kinds.IsAt(organisations=(_,)) as partner:
                return replace(partner, whether=whether)
            case kinds.IsAt(whether="part") as place if not denied:
                return replace(place, whether="led")
        return kinds.Facts(case.names, ("coordinator",))

    def _are_alike(self, asked: Sequence[Mention], said: Sequence[Word], reading: Reading) -> bool:
        """Whether the same is asked of each of several who are named.

        Not so "MOSAIK, coordinated by TU Dortmund, took place in Essen, right?", nor where one is to be chosen.
        """
        there = any(self.locatives.is_inside(mention, reading) for mention in asked if mention.kind in WHERE)
        choice = any(word.says("either", "who") for word in said)
        return asks_nothing_else(reading, self.vocabulary) and not (there or choice)


def _says_to_lead(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is said that somebody coordinated, by every word for that: not so "Kontakt zu KIF"."""
    said: list[tuple[Word, ...]] = [(word,) for word in reading.words if word.says("coordinator")]
    if not said:
        # "Stand Zwickau bei IER-SEK an der Spitze?"
        phrases = vocabulary.phrases_in(reading.words, reading.language)
        said = [tuple(reading.words[i] for i in at) for at, signals in phrases if "coordinator" in signals]
    leads = [any(word.folded in vocabulary.coordinates for word in words) for words in said]
    return bool(leads) and all(leads)


def _are_listed(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether nobody else is told between the names of Verbünde: not so "KuDeQua und die TU KoSI-LAB"."""
    named = [mention for mention in reading.mentions if mention.kind == "verbund"]
    between = (word for one, two in pairwise(named) for word in reading.words[one.end : two.start])
    return not any(word.folded in vocabulary.sorts or word.text[:1].isupper() for word in between)
