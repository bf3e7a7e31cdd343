"""Which of the Verbünde whose descriptions have some words deal with what these tell, and do not only mention it."""

from collections.abc import Callable, Mapping, Sequence, Set
from itertools import combinations
from typing import Final, NamedTuple

from bot.questions.topics.matches import MET, MODIFIER
from bot.questions.topics.postings import TITLE, Example, Posting

_FEW: Final = 2
"""So few words can all stand in an example by chance."""


class Said(NamedTuple):
    """What one word says of Verbünde."""

    scores: dict[str, float]
    """How surely it is them who are meant."""
    ranks: dict[str, float]
    """How much they deal with it, beside the others that do."""
    met: set[str]
    """Whose descriptions have it."""
    told: set[str]
    """Whose descriptions have it, or at least what it is a kind of."""
    terms: list[tuple[float, Mapping[str, Posting]]]
    """Where each term is that it stands for, and how surely it does."""

    def stands_alone(self) -> bool:
        """Whether it is a key word by itself, of any Verbund."""
        return any(match >= MET and any(p.whole for p in postings.values()) for match, postings in self.terms)

    def firm(self) -> set[str]:
        """Whose descriptions have it as a key word, or what it is a kind of."""
        return self._having(lambda match, posting: posting.whole or match < MET)

    def subject_of(self) -> set[str]:
        """Whose descriptions have it as a key word by itself, or in their title."""
        return self._having(lambda _, posting: posting.weight >= TITLE)

    def keyed(self) -> set[str]:
        """Whose descriptions have it in a key word, be it beside others."""
        return self._having(lambda _, posting: posting.whole or any(number < 0 for _, number in posting.examples))

    def several(self) -> set[str]:
        """Whose descriptions have it, and not only in one example."""
        return self._having(lambda _, posting: not posting.passing)

    def beyond_examples(self) -> set[str]:
        """Whose descriptions have it, and not only in examples of what is asked."""
        return self._having(lambda _, posting: not posting.sampled)

    def only_typed(self) -> set[str]:
        """Whose facts do not tell it: they have it only in what people type who look for them."""
        typed = self._having(lambda _, posting: posting.origin == "typed")
        return typed - self._having(lambda _, posting: posting.told) if typed else typed

    def pieces(self) -> set[str]:
        """Whose descriptions have it only as a piece of key words of several words, be it beside examples."""
        pieces = self._having(lambda _, posting: any(number < 0 for _, number in posting.examples))
        return pieces - self._having(lambda match, posting: posting.elsewhere or match < MET)

    def examples(self, verbund: str) -> frozenset[Example]:
        """The examples in which a Verbund has it."""
        found = (postings.get(verbund) for match, postings in self.terms if match > MODIFIER)
        return frozenset[Example]().union(*(posting.examples for posting in found if posting))

    def _having(self, test: Callable[[float, Posting], bool]) -> set[str]:
        telling = ((match, postings) for match, postings in self.terms if match > MODIFIER)
        return {id_ for match, postings in telling for id_, posting in postings.items() if test(match, posting)}


def borne_out(words: Sequence[Said], things: Sequence[Said], verbuende: Set[str]) -> set[str]:
    """Those of the Verbünde whose descriptions have any of some words not only in examples, or two things in one.

    Who is told of as living beside a church says nothing of churches; nor is something electric in a sentence with a
    car an electric car. How things there belong together is not known: one may be what is lacking of the other.
    """
    sure = set[str]().union(*(word.beyond_examples() for word in words)) & verbuende
    return sure.union(id_ for id_ in verbuende - sure if meet([thing.examples(id_) for thing in things]))


def of_other_things(word: Said, words: Sequence[Said]) -> set[str]:
    """The Verbünde that have a word only in key words of several, of which none has another of some words."""
    others = [other for other in words if other is not word]
    return {
        id_ for id_ in word.pieces() if not any(meet((word.examples(id_), other.examples(id_))) for other in others)
    }


def of_pieces(words: Sequence[Said]) -> set[str]:
    """The Verbünde that have all of several words only in key words of several, none of which has two of them.

    Who has a housing market here and weekly commuters there has no weekly market.
    """
    if len(words) < _FEW:
        return set()
    pieces = set.intersection(*(word.pieces() for word in words))
    return {id_ for id_ in pieces if not meet([word.examples(id_) for word in words])}


def standing_together(things: Mapping[str, Said]) -> set[str]:
    """Those of the things that stand with another of them in the same example of any Verbund."""
    together: set[str] = set()
    for (one, of_one), (other, of_other) in combinations(things.items(), 2):
        if any(meet([of_one.examples(id_), of_other.examples(id_)]) for id_ in of_one.told & of_other.told):
            together |= {one, other}
    return together


def meet(examples: Sequence[frozenset[Example]]) -> bool:
    """Whether words that stand in these examples meet in any of them."""
    return any(not one.isdisjoint(other) for one, other in combinations(examples, 2))


def _placed(postings_of_word: Sequence[Mapping[str, Posting]], verbuende: Set[str]) -> Mapping[str, Posting]:
    """Where the descriptions of Verbünde that have a word have it, by the terms that this may be."""
    if len(postings_of_word) == 1:
        return postings_of_word[0]
    placed: dict[str, Posting] = {}
    for postings in postings_of_word:
        for id_ in verbuende & postings.keys():
            placed[id_] = placed[id_].beside(postings[id_]) if id_ in placed else postings[id_]
    return placed


def dealing(words: Sequence[Said], met: Set[str]) -> Set[str]:
    """Those of the Verbünde which have all of some words that deal with them."""
    placed = [_placed([found for match, found in word.terms if match >= MET], met) for word in words]
    sure = met
    for of_word in placed:
        sure = {id_ for id_ in sure if of_word[id_].elsewhere}
    # The others have some of the words in examples only.
    places = {id_: [of_word[id_] for of_word in placed] for id_ in met - sure}
    meant = {id_ for id_ in places if _deals(places[id_])}
    if len(placed) <= _FEW:
        # Who only mentions it in an example is not meant where others deal with it; more words bear each other out.
        telling = {id_ for id_ in meant if not all(place.passing for place in places[id_])}
        meant = telling if telling or sure or len(placed) > 1 else meant
    return sure | meant


def _deals(places: Sequence[Posting]) -> bool:
    """Whether a Verbund that has all of some words, there, deals with what these tell, and does not only mention it.

    Words that it only has in examples tell something where they stand in the same one: a doctor here and somebody
    leaving there are no doctors who leave.
    """
    return all(
        place.elsewhere or _is_told_together(place, (*places[:i], *places[i + 1 :])) for i, place in enumerate(places)
    )


def _is_told_together(place: Posting, others: Sequence[Posting]) -> bool:
    """Whether a word stands in an example with another one or, where there is no other, in several."""
    return any(meet((place.examples, other.examples)) for other in others) if others else not place.passing
