"""In which part somebody was in a Verbund: "Was machte die Uni Göttingen bei KIF?", "Wofür war sie zuständig?"."""

from dataclasses import dataclass, replace

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.named.named_partners import NamedPartners
from bot.questions.places.locatives import Locatives
from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class RolesAsked:
    """Decides on cases in which it is asked what somebody did in one Verbund."""

    vocabulary: Vocabulary
    locatives: Locatives
    partners: NamedPartners

    def question(self, case: Case) -> Question | None:
        """In which part somebody was there: "Was machte die Uni Göttingen bei KIF?", "Welche Rolle hatte ...?"."""
        reading = case.reading
        roles, deeds = self.vocabulary.parts_played, self.vocabulary.acts
        said = {word.folded for word in reading.words}
        others = [mention for mention in reading.mentions if mention.kind != "verbund"]
        told_by, for_what = {"partners"}, _asks_what_for(reading, self.vocabulary)
        if for_what:
            # "Wofür war die Uni Göttingen zuständig?" does not ask who coordinated.
            roles, told_by = roles | self.vocabulary.responsible, {"partners", "coordinator"}
        told = reading.dates or reading.negations or case.asks_theme or not told_by.issuperset(case.facts)
        strange = {word.folded for word in reading.rest} - roles - deeds
        if len(others) != 1 or told or strange or said.isdisjoint(roles | deeds):
            return None
        if reading.has("joins") or len(case.names) != 1 or self.locatives.is_inside(others[0], reading):
            # "Was geschah in Mauth bei iMona?"
            return None
        asks = reading.words[0].says("question_word", "which", "something", "about", "for_cue")
        if not asks or said & self.vocabulary.today:
            return None
        if others[0].kind == "organisation":
            return kinds.IsAt(case.names, organisations=reading.ids("organisation"), whether="part")
        # In "mosaik remscheid, was fanden sie heraus" the town only tells which is meant.
        before = reading.before(others[0].start)
        of_town = any(word.folded in roles | deeds | self.vocabulary.articles for word in before)
        of_town |= reading.has("partners") or for_what
        match self.partners.question(case) if others[0].kind == "place" and of_town else None:
            case kinds.IsAt(organisations=(_,)) as partner:
                return replace(partner, whether="part")
        return None


def _asks_what_for(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked what somebody was responsible for: "Wofür war ... zuständig?", "For what was ...?"."""
    first, *behind = reading.words
    if first.says("for_cue"):
        first = next(iter(behind), first)
    asks = first.says("question_word") and not first.says("who", "why", "when", "where")
    return asks and reading.says_any(vocabulary.responsible)
