"""Partners of a Verbund besides those that are named, or of other kinds: "Wer außer der TU Dresden war bei NaKoFi?"."""

from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final

from bot.catalogue import Catalogue, OrganisationKind
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.bare_claims import is_bare_claim
from bot.questions.named.case import Case
from bot.questions.names.known_names import NARROWING
from bot.questions.names.names import Mention
from bot.questions.organisations.sorts import Sorts
from bot.questions.places.called_kinds import called_kinds
from bot.questions.reading.negation import without
from bot.questions.reading.reading import Reading
from bot.questions.words.folding import folded
from bot.questions.words.signals import THEMES, Signal
from bot.questions.words.vocabulary import THAN, WITHOUT, Vocabulary

_MORE: Final[tuple[Signal, ...]] = ("same", "coordinator", "only", "verbund_many", *THEMES)
"""What is said where something else is asked than who took part."""


@dataclass(frozen=True, slots=True)
class _LeftOut:
    """Whom a question leaves out: by their names, and by words for kinds, at these positions."""

    mentions: tuple[Mention, ...]
    at: tuple[int, ...]
    said: frozenset[int]
    """Where the words that say so stand."""


@dataclass(frozen=True, slots=True)
class Besides:
    """Decides on cases in which partners of one Verbund are left out."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    sorts: Sorts

    def question(self, case: Case) -> Question | None:
        """The other partners, of the kinds that are asked for; nothing where nobody known is left out."""
        reading = case.reading
        if not reading.has("other", "except", "no") or len(case.names) != 1 or len(case.named) != 1:
            return None
        if reading.has(*_MORE) or not {"partners", "where"}.issuperset(case.facts):
            return None
        if reading.words[0].says("yes_no") and not self._asks_for_others(case):
            return None
        if is_bare_claim(reading, self.vocabulary):
            # "KIF hatte nichts mit der Uni Göttingen zu tun"
            return None
        if reading.has("members") and "partners" not in case.facts:
            return None
        aside = self._left_out(reading)
        # In "IER-SEK Zwickau, wer außer der Stadt?", the town only tells which is meant.
        which = {case.named[0].end} - {mention.start for mention in aside.mentions}
        others = [m for m in reading.mentions if m.kind not in {"verbund", "programme"} and m.start not in which]
        if len(aside.mentions) != len(others) or not (others or aside.at):
            return None
        called = [tuple(self._partners(mention, case)) for mention in others]
        organisations = tuple(dict.fromkeys(chain.from_iterable(called)))
        out = kinds.Without(organisations=organisations, sorts=self.sorts.said.kinds(aside.at, reading))
        if not (out and all(called)):
            return None
        return self._asked(case, aside, out)

    def _asked(self, case: Case, aside: _LeftOut, out: kinds.Without) -> Question | None:
        """All others, or those of the kinds that are asked for: "Welche Hochschulen außer der TU Dortmund?"."""
        reading = self._without(aside, case.reading)
        said = [i for i in self.sorts.said.positions(reading) if not self.sorts.said.is_anybody(i, reading)]
        if not said:
            # "Welche Stellen neben ...", "Welche Orte außer Remscheid?"
            strange = any(not self.sorts.said.is_sort(word) for word in reading.rest) or reading.says("where")
            return None if strange else kinds.AllOrganisations(without=out, verbuende=case.names)
        if all(word.folded in THAN for i in said for word in reading.before(i)):
            # "Wer war neben dem ISOE noch als Hochschule dabei?"
            return kinds.AllOrganisations(self.sorts.said.kinds(said, reading), without=out, verbuende=case.names)
        asked = self.sorts.of_named(reading)
        if asked is None or asked.left_out:
            return None
        if asked.sorts and not asked.called:
            out = replace(out, organisations=tuple(dict.fromkeys(self._of_kinds(asked.sorts, aside, case))))
        return kinds.AllOrganisations(
            asked.sorts, words=asked.called, without=out, verbuende=case.names, either=asked.either
        )

    def _asks_for_others(self, case: Case) -> bool:
        """Whether a yes or no is asked for that others tell: "Did NaKoFi have partners besides TU Dresden?".

        "Lief KIF ohne die Uni Göttingen?" asks for none.
        """
        reading = case.reading
        if not reading.has("other") or reading.has("every") or reading.says_any(WITHOUT):
            return False
        of_kind = any(self.sorts.said.sorts_of(reading.words[i]) for i in self.sorts.said.positions(reading))
        return case.facts == ("partners",) or reading.says("who") or of_kind

    def _without(self, aside: _LeftOut, reading: Reading) -> Reading:
        """The reading without whom it leaves out, and what says so."""
        bare = without(aside.mentions, reading)
        gone = {reading.words[i] for i in aside.said}
        words = tuple(
            replace(word, folded="", signals=frozenset()) if i in aside.said else word
            for i, word in enumerate(reading.words)
        )
        rest = tuple(word for word in bare.rest if word not in gone)
        kept = tuple(one for one in bare.negations if one.start not in aside.said)
        signals = reading.signals - {"where"} | frozenset[Signal]({"partners"})
        return replace(bare, words=words, rest=rest, negations=kept, signals=signals)

    def _left_out(self, reading: Reading) -> _LeftOut:
        """Those before whom "außer" or the like stands, and whoever is joined to them: "außer A und B"."""
        mentions: list[Mention] = []
        said: set[int] = set()
        for mention in reading.mentions:
            start = None if mention.kind == "verbund" else aside_from(mention.start, reading, self.vocabulary, said)
            if start is not None:
                mentions.append(mention)
                said.update(range(start, mention.end))
        at: list[int] = []
        for i in self.sorts.said.positions(reading):
            start = aside_from(i, reading, self.vocabulary, said) if i not in said else None
            if start is not None and self.sorts.said.sorts_of(reading.words[i]):
                at.append(i)
                said.update(range(start, i + 1))
        return _LeftOut(tuple(mentions), tuple(at), frozenset(said))

    def _of_kinds(self, sorts: Sequence[OrganisationKind], aside: _LeftOut, case: Case) -> Iterator[str]:
        """Whom a question on these kinds leaves out: "Which municipalities apart from Diepholz?" no district.

        Where none of that name is of these kinds, a unit may be: "Welche Ämter außer dem Kreis Steinfurt?".
        """
        organisations = self.catalogue.organisations
        for mention in aside.mentions:
            called = tuple(self._partners(mention, case))
            yield from [id_ for id_ in called if not organisations[id_].kinds.isdisjoint(sorts)] or called

    def _partners(self, mention: Mention, case: Case) -> Iterator[str]:
        """The partners of the Verbund that a name means: of towns and districts, those that are called so."""
        verbund = self.catalogue.verbuende[case.names[0]]
        said = called_kinds(mention, case.reading, self.vocabulary)
        own: set[OrganisationKind] = {"municipality", "district"}
        for partner in self.catalogue.organisations_of(verbund):
            if mention.kind == "organisation":
                met = partner.id in mention.ids
            else:
                met = partner.kind in (said or own) and set(folded(mention.heard)).issubset(folded(partner.name))
            if met:
                yield partner.id


def set_aside(reading: Reading, vocabulary: Vocabulary) -> Iterator[Mention]:
    """The places and organisations that a question about a Verbund leaves out: "Welche Orte außer Dortmund?"."""
    if not reading.words[0].says("yes_no"):
        yield from (
            mention
            for mention in reading.mentions
            if mention.kind in NARROWING and aside_from(mention.start, reading, vocabulary) is not None
        )


def aside_from(position: int, reading: Reading, vocabulary: Vocabulary, said: Set[int] = frozenset()) -> int | None:
    """Where "außer" or the like stands before a word, with nothing but an article or its kind between them.

    What is joined to something at these positions (`said`) is left out with it.
    """
    small = vocabulary.articles | vocabulary.of | vocabulary.sorts.keys()
    for i in range(position - 1, -1, -1):
        word = reading.words[i]
        if _excepts(i, reading, vocabulary) or (word.says("joins") and i - 1 in said):
            return i
        if not (word.folded in small or word.folded in vocabulary.numbers or word.says("indefinite")):
            return None
    return None


def _excepts(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a word leaves out what follows: "außer", "apart from"; or is only said beside it: "neben"."""
    word = reading.words[position].folded
    if word in WITHOUT or word in vocabulary.besides:
        return True
    return any(position in one.span and one.says("except") for one in reading.negations)
