"""Which Verbünde deal with some words, and which of them most.

Each field of a description has a weight and rare words count more, as in TF-IDF.
"""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import lru_cache, reduce
from itertools import pairwise, product
from typing import Final, NamedTuple

from bot.catalogue import Catalogue
from bot.questions.topics.dealing import Said, borne_out, dealing, meet, of_other_things, of_pieces
from bot.questions.topics.descriptions import Descriptions, pair
from bot.questions.topics.matches import MET, MODIFIER, SAME
from bot.questions.topics.postings import KEYWORD
from bot.questions.topics.word_index import WordIndex
from bot.questions.words.stemming import is_adjective, terms
from bot.questions.words.vocabulary import Vocabulary

_OF_SEVERAL: Final = 1.5
"""How much surer a subject of several words is meant than one of a single word."""
_OFTEN: Final = 0.1
"""How much more a word that is said again and again tells of a Verbund, for each e-fold of it."""
_SEVERAL: Final = 3
"""Of so few words, a Verbund that has not all has to have one as a key word."""
_DEED: Final = re.compile("(en|ing)$")
"""What verbs end with that tell what to do with a thing, in either language."""
_PAIR: Final = 2
_ENOUGH: Final = 0.3
_ENOUGH_PARTLY: Final = 0.6
"""Hits below this share of the best one's score are noise; sooner where they match only a part of the words."""


class Hit(NamedTuple):
    """A Verbund that deals with the words asked for."""

    verbund: str
    score: float
    """How surely it is meant."""
    rank: float
    """How much it deals with them, beside the others."""
    complete: bool
    """Whether it deals with every one."""
    met: bool
    """Whether its description has every one, be it only in examples that have nothing to do with each other; where
    none deals with all, save those that tell little, or only where something is."""
    told: bool
    """Whether its facts tell of all that it has of the words or, where it has a part only, of any of them; what people
    only type who look for it is not told of it."""


class Searching:
    """Finds the Verbünde that deal with words, and tells what each word says of them."""

    def __init__(
        self, catalogue: Catalogue, descriptions: Descriptions, vocabulary: Vocabulary, words: WordIndex
    ) -> None:
        self._words = words
        self._troubles = vocabulary.woes
        self._settlements = vocabulary.all_settlements
        """Be they of some size: "Kleinstadt"."""
        self._listed = descriptions.listed
        self._wholes = descriptions.wholes
        self._together = descriptions.together
        self.order = {id_: position for position, id_ in enumerate(catalogue.verbuende)}
        """Where each Verbund stands in the catalogue."""
        self.search = lru_cache(maxsize=32)(self._search)
        self.said = lru_cache(maxsize=32)(self._tell)

    def _search(self, wanted: tuple[str, ...], strictly: bool) -> tuple[Hit, ...]:
        if not wanted:
            return ()
        said = {word: self.said(word) for word in wanted}
        values = ((of_word.scores, of_word.ranks) for of_word in said.values())
        scores, ranks = (reduce(_summed, each) for each in zip(*values, strict=True))
        together = tuple(self._have_together(pairwise(wanted)))
        met = set[str].intersection(*(of_word.met for of_word in said.values()), *together)
        told = self._telling(said, met.union(*together), strictly=strictly)
        there = set[str]() if strictly else self._dealing_there(wanted)
        if there:
            # "Kann ein Dorf sich wie eine Firma führen?" is an example.
            told = {id_ for id_ in told if id_ in there or meet([of_word.examples(id_) for of_word in said.values()])}
        # Many are found by the same words in the same places.
        steps = {rank: round(rank, 6) for rank in set(ranks.values())}
        ranks = {id_: steps[rank] for id_, rank in ranks.items() if id_ in told}
        if not ranks:
            return ()
        complete = self._dealing_with_all(said, met, ranks.keys())
        if there:
            complete &= there
        begun = self._only_begun(said) & complete
        if begun == complete:
            # They come nearest, and who only mentions both words comes as near.
            complete = set()
        if not complete:
            met |= self._dealing_with_main(said) & ranks.keys()
        whole = complete or met
        best, score = max(ranks.values()), max(scores[id_] for id_ in ranks)
        found = [id_ for id_, rank in ranks.items() if id_ in whole and rank >= best * _ENOUGH]
        # How surely those are meant who have a part only is told by the words that they have, and not by how often.
        beside = set[str]().union(*together)
        found += [id_ for id_ in ranks if id_ not in whole and (scores[id_] >= score * _ENOUGH_PARTLY or id_ in beside)]
        # What matters most is sorted by last: what that leaves equal stays as it was.
        found.sort(key=self.order.__getitem__)
        found.sort(key=ranks.__getitem__, reverse=True)
        found.sort(key=beside.__contains__, reverse=True)
        found.sort(key=met.__contains__, reverse=True)
        found.sort(key=complete.__contains__, reverse=True)
        facts = set(found) - self._untold(said, whole) - (begun & complete)
        of_each = (scores.__getitem__, ranks.__getitem__, complete.__contains__, met.__contains__, facts.__contains__)
        return tuple(map(Hit, found, *(map(of_verbund, found) for of_verbund in of_each)))

    def _dealing_there(self, wanted: Sequence[str]) -> set[str]:
        """Who is found by the one thing alone that is looked for in settlements: doctors, of "Arzt in der Kleinstadt".

        Who deals with small towns has no doctor for that, nor has villages and schools who only mentions these.
        """
        things = tuple(word for word in wanted if word not in self._settlements)
        one = len(things) == 1 < len(wanted) and self._words.names_thing(things[0])
        return {hit.verbund for hit in self.search(things, False)} if one else set()

    def _telling(self, said: Mapping[str, Said], met: set[str], *, strictly: bool) -> Set[str]:
        """Those that have of some words what may be asked for; `met` are those that have all, or two as one subject."""
        wanted, main = [*said], self._main(said)
        telling = [said[word] for word in main]
        told = set[str]().union(*(of_word.told for of_word in telling))
        if 1 < len(wanted) <= _SEVERAL and not self.are_passing(wanted):
            # A word that is a part of another key word, or in an example, is not what a few words are about.
            firm = told & met.union(*(of_word.firm() for of_word in telling))
            several = () if firm or strictly else (of_word.several() for of_word in telling)
            told = firm or told.intersection(set[str]().union(*several))
        things = [said[word] for word in main if not is_adjective(word)]
        told = borne_out(telling, things, told) - of_pieces([*said.values()])
        listed = self._dealing_as_listed(wanted[0]) if len(wanted) == 1 and not strictly else None
        return listed or told

    def _main(self, wanted: Iterable[str]) -> Sequence[str]:
        """The words but those that tell little: of "Kartoffelsalat", potatoes alone are nothing that was asked for, nor
        are closures of "school closures"."""
        return [word for word in wanted if not self._words.is_relational(word)] or [*wanted]

    def _dealing_with_all(self, said: Mapping[str, Said], met: Set[str], told: Set[str]) -> Set[str]:
        """Those that deal with every one of some words, of those that have them all, or are told of as having some."""
        every = [*said.values()]
        # Who founds a cooperative need not say so more than once; how large a house is tells more of it.
        dealt = [of_word for word, of_word in said.items() if self._words.little.isdisjoint(terms(word))]
        complete = dealing(dealt or every, met) | (self.naming([*said]) & told)
        # What only sample questions have, be it together, is not told to be dealt with; nor is a shortage of doctors
        # where it is one of drivers.
        complete &= set[str]().union(*(of_word.beyond_examples() for of_word in every))
        for word in self._borne_out_by_nothing([*said]):
            complete &= said[word].beyond_examples()
        troubles = (of_word for word, of_word in said.items() if word in self._troubles)
        return complete - set[str]().union(*(of_other_things(trouble, every) for trouble in troubles))

    def _borne_out_by_nothing(self, wanted: Sequence[str]) -> Iterator[str]:
        """Those of the words that an example tells nothing of, though another of them stands there as well.

        Who deals with villages has no doctor for that, nor a skate park who deals with young people, where nobody has
        one. What is done with a thing may be told in examples alone: "Mitfahrbank aufstellen".
        """
        core = [word for word in self._main(wanted) if not self._words.only_narrows(word)]
        if len(core) < len(wanted):
            return iter(core if len(core) == 1 else ())
        pair = core if len(core) == _PAIR else ()
        return (word for word in pair if not (self._words.is_beyond_examples(word) or _DEED.search(word)))

    def _untold(self, said: Mapping[str, Said], whole: Set[str]) -> set[str]:
        """Those that have any of some words only in what people type who look for them.

        Of those that have not the `whole`, who is told to have another of the words is told to have that part.
        """
        telling = [said[word] for word in said if not self._words.only_narrows(word)] or [*said.values()]
        typed = [of_word.only_typed() for of_word in telling]
        if not (untold := set[str]().union(*typed)):
            return untold
        told = (of_word.told - only for of_word, only in zip(telling, typed, strict=True))
        return untold - (set[str]().union(*told) - whole)

    def _only_begun(self, said: Mapping[str, Said]) -> set[str]:
        """Those that have one of two things only as what another word of theirs begins with, and not beside the other.

        Who has a "Rathauschef" and deals with building is not told to build town halls, nor who has a "Spielplatz" and
        deals with politics to have a game for that. More words bear each other out.
        """
        core = [word for word in said if not self._words.only_narrows(word)]
        if len(core) != _PAIR:
            return set()
        one, other = (said[word] for word in core)
        begun = set[str]().union(*map(self._words.only_begin, core))
        return {id_ for id_ in begun if not meet((one.examples(id_), other.examples(id_)))}

    def _tell(self, word: str) -> Said:
        """What a folded word says; nothing changes it, as it is kept at hand."""
        said = Said({}, {}, set(), set(), [])
        common = self._words.weight(word) or math.inf
        times: dict[str, float] = defaultdict(float)
        for term, match, postings in self._words.placed(word):
            rarity = self._words.rarity(term)
            said.terms.append((match, postings))
            values = {id_: match * posting.weight for id_, posting in postings.items()}
            # Whose concern it is tells nothing of whether it is asked for.
            most = match * KEYWORD
            sure = _OF_SEVERAL if match == SAME and term in self._wholes else 1.0
            _raise(said.scores, {id_: min(value, most) * sure for id_, value in values.items()}, rarity)
            # A rare compound of a common word tells no more of this than the word itself.
            _raise(said.ranks, values, min(rarity, common))
            if match >= MET:
                for id_, posting in postings.items():
                    times[id_] += posting.times
                said.met.update(postings)
            if match > MODIFIER:
                said.told.update(postings)
        for id_, often in times.items():
            said.ranks[id_] *= 1 + _OFTEN * math.log(max(1, often))
        return said

    def _dealing_as_listed(self, word: str) -> set[str]:
        """Those that deal with a subject which all are listed for that do, or have it as a key word."""
        if word not in self._listed:
            # "Bauen" is no form of "Bauer", though of one stem.
            return set()
        same = [term for term, match in self._words.of_itself(word).items() if match == SAME]
        return {id_ for term in same for id_, posting in self._words.postings[term].items() if posting.whole}

    def _dealing_with_main(self, said: Mapping[str, Said]) -> Set[str]:
        """Those that deal with all of several words but what is no key word by itself, tells little, or only where that
        is."""
        core = [word for word, of_word in said.items() if of_word.stands_alone()]
        main = [word for word in core if not self._words.only_narrows(word)]
        main = main if len(main) > 1 else core
        if not 1 < len(main) < len(said):
            return set()
        together = self._have_together((one, other) for one, other in pairwise(said) if {one, other} <= {*main})
        told = [said[word] for word in main]
        return dealing(told, set.intersection(*(of_word.met for of_word in told), *together))

    def _have_together(self, pairs: Iterable[tuple[str, str]]) -> Iterator[set[str]]:
        """Of pairs of words that are one subject ("community garden"), the Verbünde that deal with that.

        What has a garden here and a community there does not.
        """
        for one, other in pairs:
            terms = product(self._words.find(one), self._words.find(other))
            if found := set[str]().union(*(self._together.get(pair(*of_both), ()) for of_both in terms)):
                yield found

    def naming(self, words: Sequence[str]) -> frozenset[str]:
        """The Verbünde that have these folded words side by side as a key word ("Bayerischer Wald")."""
        found = list(self._have_together(pairwise(words)))
        return frozenset(set.intersection(*found)) if found and len(found) == len(words) - 1 else frozenset()

    def are_passing(self, words: Sequence[str]) -> bool:
        """Whether descriptions have these folded words only in an example, each in one, and not as one key word."""
        return all(map(self._is_passing, words)) and not self.naming(words)

    def _is_passing(self, word: str) -> bool:
        return not any(
            match >= MET and not posting.passing
            for term, match in self._words.find(word).items()
            for posting in self._words.postings[term].values()
        )


def _summed(one: Mapping[str, float], other: Mapping[str, float]) -> dict[str, float]:
    """What two words say together."""
    return {**one, **{id_: one.get(id_, 0.0) + value for id_, value in other.items()}}


def _raise(known: dict[str, float], values: Mapping[str, float], by: float) -> None:
    """Have each of these values, times the same, where nothing greater is known."""
    known |= {id_: more for id_, value in values.items() if (more := value * by) > known.get(id_, 0)}
