"""Numbers that are claimed of a place, and not of a Verbund, where the texts of the one Verbund there tell them."""

from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.figure_claims import FigureClaims
from bot.questions.named.figures import Figures
from bot.questions.reading.reading import Reading
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class ClaimedAtPlaces:
    """Finds whose numbers they may be, in one catalogue."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    figures: Figures

    def asked(self, question: Question, reading: Reading) -> kinds.AboutVerbuende | None:
        """The one Verbund whose texts tell the number, where a search for what was there is all that is understood.

        "Mehr als 100 leere Gebäude im Ilm-Kreis, stimmt das?"
        """
        if not (isinstance(question, kinds.Search) and question.places) or question.laender or question.without:
            return None
        # "Is Dortmund involved in three projects?" counts Verbünde.
        claim = None if reading.says(*VERBUENDE) else FigureClaims(self.vocabulary).told(reading)
        if claim is None:
            return None
        read = claim.without_bound(reading)
        there = self.catalogue.verbuende_there((), question.places)
        found = [
            name
            for name in there
            # A text tells how many there were of all that is counted.
            if any(figure.whole and figure.exact for figure in self.figures.told(claim.noun.text, name, read))
        ]
        return kinds.AboutVerbuende((found[0],)) if len(found) == 1 else None
