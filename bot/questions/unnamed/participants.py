"""Towns and districts that are asked about as partners: "Hat die Stadt Dortmund an mehr als einem Projekt mitgewirkt?".

Elsewhere they are places, where Verbünde were whoever took part.
"""

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from typing import Final

from bot.catalogue import Catalogue, OrganisationKind
from bot.questions.names.names import Mention
from bot.questions.numbers.counting import Counting
from bot.questions.reading.negation import is_denied
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.unnamed.facts_of_each import asks_for_both_roles
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_RULING: Final[tuple[OrganisationKind, ...]] = ("municipality", "district")
"""The kinds of those that a place itself may stand for."""


@dataclass(frozen=True)
class Participants:
    """Finds them where it is asked in how many Verbünde they took part, or which they coordinated."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    counting: Counting

    def as_partners(self, reading: Reading) -> Reading:
        """The same text, where all places that are named are the towns and districts that took part."""
        mentions = (self._as_organisation(one, reading, called=True, ruling=True) or one for one in reading.mentions)
        return replace(reading, mentions=tuple(mentions))

    def named(self, reading: Reading) -> Reading:
        """The same text, where such places name the towns and districts that took part."""
        plainly = reading.has("partners", "coordinator")
        if not (reading.mentions and (plainly or reading.says("partners"))):
            return reading
        number = plainly and self._asks_number(reading)
        led = asks_what_was_led(reading, self.vocabulary)
        aside = () if number or led else _said_not_to_take_part(reading)
        if not (number or led or aside):
            return reading
        called = number or bool(aside)
        mentions = tuple(self._as_organisation(one, reading, called=called) or one for one in reading.mentions)
        if any(one in mentions for one in aside):
            # "Dabei, aber nicht im Landkreis Diepholz"
            return reading
        if not called and self._looks_for_any(mentions, reading):
            return reading
        return reading if mentions == reading.mentions else replace(reading, mentions=mentions)

    def _looks_for_any(self, mentions: tuple[Mention, ...], reading: Reading) -> bool:
        """Whether others beside those that led are named: "Welche leiteten Dortmund und Butzbach?" looks for any."""
        places = any(one.kind == "place" and not self._says_where(one.start, reading) for one in mentions)
        return places or any(one.kind == "organisation" for one in reading.mentions)

    def _asks_number(self, reading: Reading) -> bool:
        """Whether it is asked in how many Verbünde somebody was, or whether in so many."""
        return reading.has("how_many", "count") or self.counting.of_verbuende(reading.words) is not None

    def _as_organisation(
        self, mention: Mention, reading: Reading, *, called: bool, ruling: bool = False
    ) -> Mention | None:
        """The name as that of whoever rules the place, if it took part, and is called a town or district, or led.

        `called`: whether the text asks about it as a partner, wherever its name stands; elsewhere it has to be told
        that it led. `ruling`: whether no town or district has to be said.
        """
        if mention.kind != "place":
            return None
        near = range(mention.end - 1, mention.start - ARTICLE - 1, -1)
        said = next((i for i in near if self._kinds_at(i, reading)), -1)
        start = min(said, mention.start) if said >= 0 else mention.start
        if self._says_where(start, reading):
            # "Partner aus der Stadt Dortmund"
            return None
        if not (called or _leads(start, mention.end, reading, self.vocabulary)):
            return None
        # "Wie viele Projekte hat Dortmund koordiniert?": no place does.
        sorts = _RULING if said < 0 and (ruling or reading.has("coordinator")) else self._kinds_at(said, reading)
        rulers = (self._rulers.get(place, {}) for place in mention.ids)
        meant = tuple(id_ for there in rulers for id_, kind in there.items() if kind in sorts)
        return replace(mention, start=start, kind="organisation", ids=meant) if len(meant) == 1 else None

    def _says_where(self, start: int, reading: Reading) -> bool:
        """Whether what is named from a position on tells where something is."""
        before = reading.before(start, ARTICLE)
        return any(word.says("place_cue") or word.folded in self.vocabulary.inside for word in before)

    def _kinds_at(self, position: int, reading: Reading) -> tuple[OrganisationKind, ...]:
        """The kinds that a word says, if one stands there."""
        return self.vocabulary.sorts.get(reading.words[position].folded, ()) if position >= 0 else ()

    @cached_property
    def _rulers(self) -> dict[str, dict[str, OrganisationKind]]:
        """Those that took part, and of which kind they are, by the ids of their places."""
        found: dict[str, dict[str, OrganisationKind]] = defaultdict(dict)
        for organisation in self.catalogue.organisations.values():
            if place := self.catalogue.place_of(organisation):
                found[place.id][organisation.id] = organisation.kind
        return found


def _said_not_to_take_part(reading: Reading) -> tuple[Mention, ...]:
    """The places that are said not to have been partners: "Wo war die Uni dabei, nicht aber der Kreis Steinfurt?"."""
    if not (reading.has("partners") or reading.says("partners")) or not reading.negations:
        return ()
    return tuple(one for one in reading.mentions if one.kind == "place" and is_denied(one, reading))


def asks_what_was_led(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether Verbünde are looked for that somebody coordinated; "Wer leitet das ILS?" looks for none."""
    led = reading.has("coordinator") and not reading.has("partners", "who")
    if not led or asks_for_both_roles(reading):
        return False
    # "Wo führt die Uni Hannover?", "Vom ILS koordiniert"
    first, *others = reading.words
    by = next((word for word in (first, *others[:1]) if not word.says("coordinator")), first)
    passive = by.folded in vocabulary.givers and (by is first or first.says("coordinator"))
    return passive or reading.has(*VERBUENDE, "which", "something") or first.says("where") or _asks_for_one(reading)


def _asks_for_one(reading: Reading) -> bool:
    """Whether it is asked if somebody led any, and no more of it: "Did Fraunhofer lead one?", "... eins geleitet?"."""
    if not reading.words[0].says("yes_no"):
        return False
    ends = zip(reading.words, (*reading.words[1:], None), strict=True)
    return any(word.says("indefinite") and (not other or other.says("coordinator")) for word, other in ends)


def _leads(start: int, end: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether whoever these words name is said to lead: "koordiniert die Stadt Dortmund", "von Butzbach geleitet".

    In English, whoever stands behind the verb does not: "Which problem led Zwickau to a project?".
    """
    words = reading.words
    first = start - any(word.folded in vocabulary.articles for word in reading.before(start))
    by = any(word.folded in vocabulary.givers for word in reading.before(first))
    if any(word.says("coordinator") for word in reading.before(first - by)):
        return by or reading.language != "en"
    # "Hat Dortmund (nicht) koordiniert", "did Dortmund lead"
    has = by or any(word.says("having", "yes_no") for word in reading.before(first))
    verb = end + any(word.says("no") for word in words[end : end + 1])
    return has and any(word.says("coordinator") for word in words[verb : verb + 1])


def speaks_of_partners(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether somebody is called a partner, or it is told who it is; Verbünde themselves took part in the programme.

    "Wie viele Projekte haben teilgenommen?"
    """
    called = any(word.says("partners") and word.folded in vocabulary.sorts for word in reading.words)
    themselves = any(one.says("how_many", "which") and two.says("verbund_many") for one, two in pairwise(reading.words))
    return called or not themselves
