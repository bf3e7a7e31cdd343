"""That others paid than those who are named: "Hat das Innenministerium KIF finanziert?"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.things import Things
from bot.questions.names.names import Mention
from bot.questions.noted.note import Note
from bot.questions.organisations.from_whom import is_money
from bot.questions.programme.programme import ProgrammeFacts
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.unnamed.givers import land_asked_to_give, says_land_runs
from bot.questions.words.folding import as_written, folded
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class MistakenGivers:
    """Finds who is taken for those who paid, and did not."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    programme: ProgrammeFacts
    things: Things

    def on(self, question: Question, reading: Reading) -> Iterator[Note]:
        """That others paid than those who are named, and who did, unless the answer tells it."""
        for fact in self.programme.of_money():
            match question:
                case kinds.Facts(verbuende=names, facts=facts):
                    about = not {"funder", "money"}.isdisjoint(facts)
                    told = "funder" in facts
                case kinds.AboutVerbuende(verbuende=names):
                    about, told = reading.words[0].says("yes_no", "how"), False
                case kinds.AboutProgramme(details=details):
                    names, about, told = (), fact in details, True
                case _:
                    return
            at = self.programme.mistaken(reading, fact) if about else ()
            if not names and at and _is_object(at[0], reading):
                continue
            beside = _are_beside_verbund(at, reading) or _are_of_money(at, reading, self.vocabulary)
            if isinstance(question, kinds.AboutVerbuende) and not beside:
                continue
            other = as_written(reading.words[i] for i in at)
            if other and not self.things.is_told(other, names):
                yield Note("mistaken", other)
                if not told:
                    yield Note("programme", fact)
            elif told and names and self._is_stranger_named(reading, fact):
                yield Note("neither", "")
            elif told and not reading.negations and says_land_runs(reading, self.vocabulary):
                yield Note("so", "no")
            elif told and (land := land_asked_to_give(reading, self.vocabulary)) and not self._gave(land):
                yield Note("mistaken", land.heard)

    def _gave(self, land: Mention) -> bool:
        """Whether what came of a Verbund there tells of money, and of this Land."""
        called = [self.catalogue.laender[id_].name for id_ in land.ids]
        names = {folded(name)[-1] for both in called for name in (both.de, both.en)}
        there = self.catalogue.verbuende_there(land.ids, ())
        return any(
            self.things.brought_money((id_,)) and self.things.came_out(name, (id_,)) for id_ in there for name in names
        )

    def _is_stranger_named(self, reading: Reading, fact: str) -> bool:
        """Whether it is asked if somebody paid who is not known of: "Hat neben dem BMBF Mercedes NoLA bezahlt?".

        Whoever it is stands between the verb and the Verbund.
        """
        if not reading.words[0].says("yes_no"):
            return False
        first = min((mention.start for mention in reading.mentions), default=len(reading.words))
        hinted = self.programme.hinted_at(reading, fact)
        return any(
            word.text[:1].isupper() and word in reading.rest and not self.programme.names(word, fact)
            for i, word in enumerate(reading.words[1:first], 1)
            if i not in hinted
        )


def _is_object(position: int, reading: Reading) -> bool:
    """Whether it is asked who did something to what is named: "Wer hat die Stiftung gefördert?".

    "Wer hat das bezahlt, die EU?" asks if that one did.
    """
    start = reading.clause(position).start
    before = reading.words[start:position]
    asks = before and before[0].says("who") and before[0].says("question_word")
    return bool(asks) and not any(word.says("either") for word in reading.words[position:])


def _are_beside_verbund(positions: Sequence[int], reading: Reading) -> bool:
    """Whether a Verbund is said to be somebody's: "ein Projekt des Innenministeriums", "an EU project"."""
    if not positions:
        return False
    behind = any(word.says(*VERBUENDE) for word in reading.before(positions[0], ARTICLE))
    before = any(word.says(*VERBUENDE) for word in reading.words[positions[-1] + 1 : positions[-1] + 2])
    denied = any(negation.denies for negation in reading.negations)
    return (behind or before) and not denied


def _are_of_money(positions: Sequence[int], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the money of somebody is asked for: "Wie hoch war die EU-Förderung für WEBWiKo?"."""
    behind = reading.words[positions[-1] + 1 : positions[-1] + 2] if positions else ()
    return any(is_money(word, vocabulary) for word in behind)
