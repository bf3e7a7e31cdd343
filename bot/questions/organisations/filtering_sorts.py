"""Organisations of some kinds, with which or without which Verbünde are asked for: "Verbünde led by a town"."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.questions.organisations.asked_sorts import PARTS, AskedSorts
from bot.questions.organisations.denied_sorts import (
    denials_of,
    is_denied_around,
    is_no_other_leader,
    left_out_of_search,
)
from bot.questions.organisations.said_sorts import SaidSorts, is_joined
from bot.questions.reading.negation import free
from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.scopes import SMALL, is_small
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_SMALL: Final = SMALL | {"jointly"}
"""What may stand before organisations that Verbünde had: "hatten sowohl eine Uni als auch einen Landkreis"."""


@dataclass(frozen=True, slots=True)
class FilteringSorts:
    """Tells with which organisations Verbünde are to be, or without which."""

    vocabulary: Vocabulary
    topics: TopicIndex
    said: SaidSorts

    def asked(self, at: frozenset[int], reading: Reading) -> AskedSorts | None:
        """With which organisations, or without which, Verbünde are asked for, if they are."""
        if any(self.said.is_number_told(position, reading) for position in at):
            return AskedSorts((), at, unclear=True)
        if any(will_do_instead(position, reading) for position in at):
            return None
        # Who writes "ich arbeite in einer Gemeinde" asks for none in another sentence.
        kinded = tuple(i for i in self.said.kinded(at, reading) if _looks_beside(i, reading))
        leading = reading.has("coordinator")
        left_out = left_out_of_search(sorted(at), reading, self.said)
        wanted = tuple(position for position in kinded if position not in left_out)
        cued = leading or reading.has("partners") or any(self._stands_behind_with(i, reading) for i in wanted)
        cued = cued or self._are_had(wanted, reading) or self.said.are_key_words(kinded, reading)
        if not kinded or not (cued or left_out):
            return None
        if not (left_out or all(negation.says("instead") for negation in free(reading))):
            # "Not coordinated by a university": of some it is not known who did.
            denied = any(is_denied_around(position, reading) for position in kinded)
            return AskedSorts((), at, unclear=True) if denied else None
        without = self.said.kinds((i for i in kinded if i in left_out), reading)
        if leading and wanted and is_no_other_leader(left_out, wanted, reading):
            # One leads each: "von einer Stadt geleitet und nicht von einer Hochschule" says no more than the former.
            sorts, denials = self.said.kinds(wanted, reading), denials_of(left_out, reading)
            unclear = self.said.have_two_roles(at, reading, left_out) or not set(sorts).isdisjoint(without)
            return AskedSorts(sorts, at, leading=True, denials=denials, unclear=unclear)
        mixed = leading and self.said.have_two_roles(at, reading)
        # "Led by a university, without companies": whether as partners or as coordinators is not told.
        # "Hatten keine Hochschule, aber eine Stadt" tells it as "mit einer Stadt" does.
        with_some = cued or reading.has("having") or any(self.said.follows_with(i, reading) for i in wanted)
        both = bool(left_out and wanted) and (leading or not with_some)
        unclear = mixed or both or reading.has("limit", "fewest")
        reaching = {scope.negation for scope in reading.scopes if any(position in scope for position in left_out)}
        sorts, denials = self.said.kinds(wanted, reading), denials_of(left_out, reading) | reaching
        jointly = not leading and self._are_wanted_together(wanted, reading)
        return AskedSorts(
            sorts, at, leading=leading, left_out=without, denials=denials, unclear=unclear, jointly=jointly
        )

    def _are_wanted_together(self, wanted: Sequence[int], reading: Reading) -> bool:
        """Whether each of several kinds is to have taken part: "Projekte mit Uni und Verein", not "Unis oder Vereine".

        Not so where a word says several, one of which is enough ("Forschungseinrichtungen").
        """
        apart = all(len(self.said.sorts_of(reading.words[position])) == 1 for position in wanted)
        pairs = list(pairwise(wanted))
        if not (apart and pairs and self._are_added(*pairs[-1], reading)):
            return False
        return all(self._are_added(*pair, reading) or _are_listed(*pair, reading) for pair in pairs)

    def _are_added(self, one: int, other: int, reading: Reading) -> bool:
        """Whether "und" or "as well as" stands between two words, and nothing else but small ones ("mit", "einer")."""
        start = one + 1
        size, said = self.vocabulary.read(reading.words, start, reading.language)
        small = all(map(is_small, reading.words[start + size : other]))
        return "joins" in said and "either" not in said and start + size <= other and small

    def _stands_behind_with(self, position: int, reading: Reading) -> bool:
        """Whether "mit" or the like stands right before, and it is no subject that Verbünde dealt with.

        "Dabei" right behind it tells that they took part, however long the text is.
        """
        if any(word.says("partners") for word in reading.words[position + 1 : position + 2]):
            return True
        if self._is_beside_organisation(position, reading):
            return True
        subject = self.topics.is_subject(reading.words[position].folded)
        return self.said.follows_with(position, reading) and (
            not subject or self.said.is_behind_place(position, reading)
        )

    def _are_had(self, wanted: Sequence[int], reading: Reading) -> bool:
        """Whether Verbünde are said to have had them, and no more: "Welche hatten sowohl eine Uni als auch Kreise?".

        Or a subject as well: "eine Uni und einen Bürgerbus". Not so "Welche haben eine Uni gegründet?", and what is a
        subject itself is had beside what is none: "eine Uni und einen Verein".
        """
        if not wanted or all(self.topics.is_subject(reading.words[i].folded) for i in wanted):
            return False
        behind = reading.words[wanted[-1] + 1 :]
        before = [word for word in reading.words[: wanted[0]] if not word.signals <= _SMALL]
        had = bool(before) and before[-1].says("having")
        return had and (not behind or behind[0].parted or self._is_joined_subject(behind, reading))

    def _is_joined_subject(self, words: Sequence[Word], reading: Reading) -> bool:
        """Whether words join a subject to what stands before, and say no more: "und einen Bürgerbus"."""
        joint, *between = words
        noun = bool(between) and between[-1] in reading.rest and self.topics.is_subject(between[-1].folded)
        return joint.says("joins") and noun and all(map(is_small, between[:-1]))

    def _is_beside_organisation(self, position: int, reading: Reading) -> bool:
        """Whether it is joined to an organisation behind "mit", and took part as that did: "mit dem ILS und einer Uni".

        "Mit einem Verein und dem ISOE" says the same.
        """
        named = [mention for mention in reading.mentions if mention.kind in {"organisation", "place"}]
        ends = (mention.end - 1 for mention in named if self.said.follows_with(mention.start, reading))
        behind = any(is_joined(end, position, reading) for end in ends)
        ahead = (is_joined(position, mention.start, reading) for mention in named)
        return behind or (self.said.follows_with(position, reading) and any(ahead))


def will_do_instead(position: int, reading: Reading) -> bool:
    """Whether such a kind will do instead of an organisation that is named: "mit dem ILS oder einer Uni".

    Verbünde are found with the one that is named alone.
    """
    ends = [mention.end for mention in reading.mentions if mention.kind == "organisation" and mention.end < position]
    between = reading.words[ends[-1] : position] if ends else ()
    either = any(word.says("either") for word in between)
    return either and all(word.says("either", "topic_cue") or word.signals <= SMALL for word in between)


def _are_listed(one: int, other: int, reading: Reading) -> bool:
    """Whether a comma alone stands between two words, and small ones: "mit Hochschule, Landkreis und Verein"."""
    behind = reading.words[one + 1 : other + 1]
    return behind[0].pause == "," and all(map(is_small, behind[:-1]))


def _looks_beside(position: int, reading: Reading) -> bool:
    """Whether Verbünde, parts or leaders are spoken of in the sentence of a word."""
    sentence = reading.sentence(position)
    looked_for = (*VERBUENDE, "which") if reading.long else (*VERBUENDE, *PARTS, "which")
    alone = len(sentence) == len(reading.words)
    return alone or any(reading.words[i].says(*looked_for) for i in sentence)
