"""Which partners of some kinds, or from where, Verbünde had: "Welche Firma aus Sachsen war bei IER-SEK dabei?"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from bot.questions import kinds
from bot.questions.named.case import Case
from bot.questions.names.names import Mention
from bot.questions.organisations.denied_sorts import denies_any
from bot.questions.organisations.sorts import Sorts
from bot.questions.reading.negation import affirmed, left_out, without
from bot.questions.reading.reading import Reading, Word
from bot.questions.words.signals import Signal


@dataclass(frozen=True, slots=True)
class OfKinds:
    """Decides on cases in which partners are asked for, and only those of some kinds, or that sit in some Länder."""

    sorts: Sorts

    def question(self, case: Case) -> kinds.AllOrganisations | None:
        """These partners, or nothing where all are asked for, or something else as well."""
        if "partners" not in case.facts or not {"partners", "where"}.issuperset(case.facts):
            return None
        there = tuple(laender_of_partners(case.reading))
        # "Welche Stiftung war beim Bürgerfonds?" asks for partners without a word for these.
        told = frozenset[Signal]() if "where" in case.facts else frozenset[Signal]({"partners"})
        reading = replace(case.reading, signals=case.reading.signals | told)
        reading = _only_read_as_which(reading)
        if denial := denies_any(reading, self.sorts.vocabulary):
            # "Hat NoLA keine Uni als Partner?" is told by those that it has.
            reading = replace(reading, negations=tuple(one for one in reading.negations if one != denial))
        asked = self.sorts.of_named(without(there, reading) if there else reading)
        if asked is None:
            return self._from_laender(case) if there and case.facts == ("partners",) else None
        return kinds.AllOrganisations(
            asked.sorts,
            words=asked.called,
            laender=affirmed(case.reading, "land"),
            without=kinds.Without(sorts=() if asked.sorts else asked.left_out, laender=left_out(case.reading, "land")),
            verbuende=case.names,
            either=asked.either,
            shared=self._in_all(case),
        )

    def _in_all(self, case: Case) -> bool:
        """Whether those are asked for that took part in all of several Verbünde.

        "Welche Hochschulen waren bei beiden?", "Welche Hochschule war bei DeWaK und bei KoSI-LAB?"; but not "Welche Uni
        war bei KIF und welche bei NaKoFi?", nor "jeweils".
        """
        reading, vocabulary = case.reading, self.sorts.vocabulary
        if len(case.names) == 1 or reading.has("count", "how_many", "every", "either"):
            return False
        if any(word.says("together", "jointly") and word.folded not in vocabulary.in_all for word in reading.words):
            return True
        # What is asked for once, in the singular, is one that was in each of them.
        verbs = [word for word in reading.words if word.says("yes_no")]
        asked = [word for word in reading.words if word.says("which", "question_word")]
        once = len(asked) == len(verbs) == 1 and asked[0].says("which")
        of_each = reading.says_any(vocabulary.each)
        return once and reading.has("joins") and not (of_each or self._are_many(verbs))

    def _are_many(self, verbs: Sequence[Word]) -> bool:
        """Whether several are said to have done something: "Welche Hochschulen waren dabei?"."""
        vocabulary = self.sorts.vocabulary
        return any(word.folded in vocabulary.many or word.folded not in vocabulary.being for word in verbs)

    def _from_laender(self, case: Case) -> kinds.AllOrganisations:
        """Partners of any kind: "Welche Partner von KIF kommen nicht aus Hessen?"."""
        aside = kinds.Without(laender=left_out(case.reading, "land"))
        return kinds.AllOrganisations(laender=affirmed(case.reading, "land"), without=aside, verbuende=case.names)


def laender_of_partners(reading: Reading) -> Iterator[Mention]:
    """The Länder in which partners are to sit, or not to sit; none where other names beside a Verbund tell more."""
    if all(mention.kind in {"verbund", "programme", "land"} for mention in reading.mentions):
        yield from (m for m in reading.mentions if m.kind == "land" and not _tells_no_seat(m, reading))


def _tells_no_seat(mention: Mention, reading: Reading) -> bool:
    """Whether a Land is asked about itself, or in a question of its own.

    "Ist Hessen Partner vom Bürgerfonds?", "Die Stadt Bremen war Partner, oder?", "Welche Partner hatte KIF, und war es
    in Hessen?"
    """
    before = reading.words[: mention.start]
    plain = [word for word in before if not word.says("yes_no", "land_word", "place_word")]
    itself = mention.heard[:1].isupper() and not any(word.signals or word in reading.rest for word in plain)
    return itself or any(
        one.says("joins") and two.says("yes_no") and not (three.signals or three in reading.rest)
        for one, two, three in zip(before, before[1:], before[2:], strict=False)
    )


def _only_read_as_which(reading: Reading) -> Reading:
    """The reading of "Nur die Unis bei KomMonitor" as that of "Welche Unis bei KomMonitor"."""
    first, *others = reading.words
    if not first.says("only") or any(word.says("only", "yes_no", "question_word") for word in others):
        return reading
    which = replace(first, signals=frozenset[Signal]({"which", "question_word"}))
    signals = reading.signals - {"only"} | which.signals
    return replace(reading, words=(which, *others), signals=signals)
