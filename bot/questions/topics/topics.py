"""Find Verbünde by subject, and say which of their words made them a hit.

Words match when they have the same stem in the language of the description, when they are other words for the same,
when one is the beginning or end of the other (German compounds: "Leerstand", "Leerstandsmanagement"), or, failing that,
when a typo apart. Each field has a weight and rare words count more, as in TF-IDF; every hit has a reason that can be
shown.
"""

import math
import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from functools import lru_cache, reduce
from itertools import chain, pairwise, product
from typing import Final, NamedTuple

from rapidfuzz.distance import Prefix

from bot.catalogue import Catalogue, Language
from bot.questions.kinds import words_of
from bot.questions.topics.compound_parts import SHORTEST_IN_COMPOUND, SHORTEST_PART, CompoundParts
from bot.questions.topics.dealing import Said, borne_out, dealing, meet, of_other_things, of_pieces, standing_together
from bot.questions.topics.descriptions import Descriptions, pair
from bot.questions.topics.matches import MET, MODIFIER, PART_OF_TERM, SAME, SUBJECT, SYNONYM, TYPO
from bot.questions.topics.postings import KEYWORD, TITLE
from bot.questions.topics.shown_words import Reason, reasons
from bot.questions.topics.side_by_side import SideBySide
from bot.questions.topics.subject_phrases import SubjectPhrases
from bot.questions.topics.ties import Ties, Told
from bot.questions.words import tolerance
from bot.questions.words.folding import keeps_umlauts
from bot.questions.words.spellings import Spellings, is_slip
from bot.questions.words.stemming import MARKS, made, terms
from bot.questions.words.stemming import term as term_of
from bot.questions.words.vocabulary import Vocabulary
from bot.questions.words.word_files import vocabulary

_OF_SEVERAL: Final = 1.5
"""How much surer a subject of several words is meant than one of a single word."""
_OFTEN: Final = 0.1
"""How much more a word that is said again and again tells of a Verbund, for each e-fold of it."""
_SEVERAL: Final = 3
"""Of so few words, a Verbund that has not all has to have one as a key word."""
_NEAREST: Final = 5
"""So many spellings are compared with a misspelt word."""
_SUPERLATIVE: Final = "est"
"""What the stemmer takes from German nouns as well."""
_FINITE: Final = re.compile("[dt]et$")
"""What German verbs end with that tell what somebody does, and no noun."""
_DEED: Final = re.compile("(en|ing)$")
"""What verbs end with that tell what to do with a thing, in either language."""
_NOUN: Final = "ung"
"""What German nouns end with that tell what is done."""
_ADJECTIVE: Final = re.compile("(ible|able|al|ive|ful|ic|less|frei|lich|ig|isch|bar|sam|los|(?<!sc)haft)$")
"""What adjectives end with, in either language."""
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


class TopicIndex:
    """The words of all descriptions of a catalogue."""

    def __init__(self, catalogue: Catalogue, words: Vocabulary | None = None) -> None:
        words = words or vocabulary()
        descriptions = Descriptions(catalogue, words)
        self._kinds = words.sorts_by_name.keys()
        """Words for kinds of organisations are spelt right ("Kammern")."""
        self._postings = descriptions.postings
        self._synonyms = _synonyms(words.synonyms, self._postings)
        self._little = frozenset(term_of(word, language) for language, word in words.relational)
        sizes = product(MARKS, words.sizes)
        self._relational = self._little.union(term_of(word, language) for language, word in sizes)
        self._settlements = words.settlements
        self._all_settlements = words.all_settlements
        """Be they of some size: "Kleinstadt"."""
        self._peopled = words.settlements | words.inhabitants
        self._unlike = words.unlike
        self._troubles = words.woes
        self._woes = _ending_with(words.woes)
        # "Wohnungslose" are homeless, and nothing is solved.
        aims = {aim for aim in words.aims if aim.endswith(_NOUN)}
        self._dealings = _ending_with(words.dealings | words.stuff | aims | words.models)
        self._words = descriptions.words
        self._umlauted = descriptions.umlauted
        self._of_one_language = descriptions.of_one_language
        self._listed = descriptions.listed
        self._called = descriptions.called
        listed = set(chain.from_iterable(map(terms, descriptions.listed)))
        # Those that anything has, as they stand there: each text is held once.
        self._listed_terms = frozenset(filter(listed.__contains__, self._postings))
        self._wholes = descriptions.wholes
        self._ends = descriptions.ends
        self._ending_with = descriptions.ending_with
        self._together = descriptions.together
        self._phrase_words = descriptions.phrase_words
        self._spelt_alike = words.near_subjects | words.aims
        self._beside = SideBySide(catalogue)
        self._count = len(catalogue.verbuende)
        self._order = {id_: position for position, id_ in enumerate(catalogue.verbuende)}
        self._only_listed = descriptions.only_listed
        # "Ländlich" says less than "ländliche Region".
        single = self._postings.keys() - descriptions.wholes
        tending = [term_of(word, "de")[1:] for word in words.tending]
        self._parts = CompoundParts(self._postings, single, self._relational, tending)
        self._spellings = Spellings(self._words)
        self._find = lru_cache(maxsize=2048)(self._look_up)
        self._of_itself = lru_cache(maxsize=2048)(self._match)
        self.corrected = lru_cache(maxsize=2048)(self._correct)
        self._searched = lru_cache(maxsize=32)(self._search)
        self._said = lru_cache(maxsize=32)(self._tell)
        self.phrases = SubjectPhrases(descriptions, words, self.uses)
        self._ties = Ties(catalogue, self._postings)
        self._weight = lru_cache(maxsize=2048)(self._weigh)
        self._beyond_examples = lru_cache(maxsize=2048)(self._is_beyond_examples)
        self.is_subject = lru_cache(maxsize=2048)(self._is_subject)

    def search(self, words: Sequence[str], *, strictly: bool = False) -> tuple[Hit, ...]:
        """The Verbünde that deal with these folded words, best first; those that match all words come first.

        Of a few words, a Verbund that has not all has to have one as a key word. Where none does, those are found that
        have one not only in a single example, unless it is searched strictly. A single word that all are listed for
        who deal with it finds these, whatever others say.
        """
        return self._searched(tuple(dict.fromkeys(words_of(words))), strictly)

    def _search(self, wanted: tuple[str, ...], strictly: bool) -> tuple[Hit, ...]:
        if not wanted:
            return ()
        said = [self._said(word) for word in wanted]
        scores, ranks = (reduce(_summed, each) for each in zip(*((of.scores, of.ranks) for of in said), strict=True))
        together = tuple(self._have_together(pairwise(wanted)))
        met = set[str].intersection(*(of_word.met for of_word in said), *together)
        # Of "Kartoffelsalat", potatoes alone are nothing that was asked for, nor are closures of "school closures".
        main = [word for word in wanted if not self.is_relational(word)] or wanted
        telling = [self._said(word) for word in main]
        told = set[str]().union(*(of_word.told for of_word in telling))
        if 1 < len(wanted) <= _SEVERAL and not self.are_passing(wanted):
            # A word that is a part of another key word, or in an example, is not what a few words are about.
            firm = told & met.union(*(of_word.firm() for of_word in telling), *together)
            several = () if firm or strictly else (of_word.several() for of_word in telling)
            told = firm or told.intersection(set[str]().union(*several))
        things = [self._said(word) for word in main if not is_adjective(word)]
        told = borne_out(telling, things, told)
        told -= of_pieces(said)
        there = set[str]() if strictly else self._dealing_there(wanted)
        if there:
            # "Kann ein Dorf sich wie eine Firma führen?" is an example.
            told = {id_ for id_ in told if id_ in there or meet([of_word.examples(id_) for of_word in said])}
        if len(wanted) == 1 and not strictly:
            told = self._dealing_as_listed(wanted[0]) or told
        # Many are found by the same words in the same places.
        steps = {rank: round(rank, 6) for rank in set(ranks.values())}
        ranks = {id_: steps[rank] for id_, rank in ranks.items() if id_ in told}
        if not ranks:
            return ()
        # Who founds a cooperative need not say so more than once; how large a house is tells more of it.
        dealt = [of_word for word, of_word in zip(wanted, said, strict=True) if self._little.isdisjoint(terms(word))]
        complete = dealing(dealt or said, met) | (self.naming(wanted) & ranks.keys())
        # What only sample questions have, be it together, is not told to be dealt with; nor is a shortage of doctors
        # where it is one of drivers.
        complete &= set[str]().union(*(of_word.beyond_examples() for of_word in said))
        for word in self._borne_out_by_nothing(wanted, main):
            complete &= self._said(word).beyond_examples()
        complete -= set[str]().union(
            *(of_other_things(self._said(word), said) for word in wanted if word in self._troubles)
        )
        if there:
            complete &= there
        if not complete:
            met |= self._dealing_with_main(wanted, said) & ranks.keys()
        whole = complete or met
        best, score = max(ranks.values()), max(scores[id_] for id_ in ranks)
        found = [id_ for id_, rank in ranks.items() if id_ in whole and rank >= best * _ENOUGH]
        # How surely those are meant who have a part only is told by the words that they have, and not by how often.
        beside = set[str]().union(*together)
        found += [id_ for id_ in ranks if id_ not in whole and (scores[id_] >= score * _ENOUGH_PARTLY or id_ in beside)]
        # What matters most is sorted by last: what that leaves equal stays as it was.
        found.sort(key=self._order.__getitem__)
        found.sort(key=ranks.__getitem__, reverse=True)
        found.sort(key=beside.__contains__, reverse=True)
        found.sort(key=met.__contains__, reverse=True)
        found.sort(key=complete.__contains__, reverse=True)
        facts = set(found) - self._untold(wanted, said, whole)
        of_each = (scores.__getitem__, ranks.__getitem__, complete.__contains__, met.__contains__, facts.__contains__)
        return tuple(map(Hit, found, *(map(of_verbund, found) for of_verbund in of_each)))

    def _dealing_there(self, wanted: Sequence[str]) -> set[str]:
        """Who is found by the one thing alone that is looked for in settlements: doctors, of "Arzt in der Kleinstadt".

        Who deals with small towns has no doctor for that, nor has villages and schools who only mentions these.
        """
        things = tuple(word for word in wanted if word not in self._all_settlements)
        one = len(things) == 1 < len(wanted) and self.names_thing(things[0])
        return {hit.verbund for hit in self._searched(things, False)} if one else set()

    def _borne_out_by_nothing(self, wanted: Sequence[str], main: Sequence[str]) -> Iterator[str]:
        """Those of the words that an example tells nothing of, though another of them stands there as well.

        Who deals with villages has no doctor for that, nor a skate park who deals with young people, where nobody has
        one. What is done with a thing may be told in examples alone: "Mitfahrbank aufstellen".
        """
        core = [word for word in main if not self.only_narrows(word)]
        if len(core) < len(wanted):
            return iter(core if len(core) == 1 else ())
        pair = core if len(core) == _PAIR else ()
        return (word for word in pair if not (self._beyond_examples(word) or _DEED.search(word)))

    def _untold(self, wanted: Sequence[str], said: Sequence[Said], whole: Set[str]) -> set[str]:
        """Those that have any of some words only in what people type who look for them.

        Of those that have not the `whole`, who is told to have another of the words is told to have that part.
        """
        telling = [of_word for word, of_word in zip(wanted, said, strict=True) if not self.only_narrows(word)] or said
        typed = [of_word.only_typed() for of_word in telling]
        if not (untold := set[str]().union(*typed)):
            return untold
        told = (of_word.told - only for of_word, only in zip(telling, typed, strict=True))
        return untold - (set[str]().union(*told) - whole)

    def _tell(self, word: str) -> Said:
        """What a folded word says; nothing changes it, as it is kept at hand."""
        said = Said({}, {}, set(), set(), [])
        common = self._weight(word) or math.inf
        times: dict[str, float] = defaultdict(float)
        itself = (self._postings.get(term, {}).items() for term in terms(word))
        typed = {id_ for id_, posting in chain.from_iterable(itself) if posting.origin == "typed"}
        for term, match in self._find(word).items():
            postings, rarity = self._postings[term], self._rarity(term)
            if self._is_in_listed(word, term):
                # Drought has no part in a "Trockenklo" where nobody tells of that; and who is listed for
                # "Grundschulplätze" is told by that of no primary schools, where these are only typed.
                postings = {
                    id_: replace(posting, told=False) if id_ in typed and term.startswith(terms(word)) else posting
                    for id_, posting in postings.items()
                    if posting.told
                }
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

    def _is_in_listed(self, word: str, term: str) -> bool:
        """Whether a folded word is a part of a word that no description has, but only a subject."""
        return term in self._only_listed and self._of_itself(word).get(term) == PART_OF_TERM

    def _dealing_as_listed(self, word: str) -> set[str]:
        """Those that deal with a subject which all are listed for that do, or have it as a key word."""
        if word not in self._listed:
            # "Bauen" is no form of "Bauer", though of one stem.
            return set()
        same = [term for term, match in self._of_itself(word).items() if match == SAME]
        return {id_ for term in same for id_, posting in self._postings[term].items() if posting.whole}

    def _dealing_with_main(self, wanted: Sequence[str], said: Sequence[Said]) -> Set[str]:
        """Those that deal with all of several words but what is no key word by itself, tells little, or only where that
        is."""
        of_words = dict(zip(wanted, said, strict=True))
        core = [word for word in wanted if of_words[word].stands_alone()]
        main = [word for word in core if not self.only_narrows(word)]
        main = main if len(main) > 1 else core
        if not 1 < len(main) < len(wanted):
            return set()
        together = self._have_together((one, other) for one, other in pairwise(wanted) if {one, other} <= {*main})
        told = [of_words[word] for word in main]
        return dealing(told, set.intersection(*(of_word.met for of_word in told), *together))

    def only_narrows(self, word: str) -> bool:
        """Whether a word tells little of what is looked for, or only where that is: "Wohnungen im Dorf"."""
        return self.is_relational(word) or word in self._settlements

    def _have_together(self, pairs: Iterable[tuple[str, str]]) -> Iterator[set[str]]:
        """Of pairs of words that are one subject ("community garden"), the Verbünde that deal with that.

        What has a garden here and a community there does not.
        """
        for one, other in pairs:
            terms = product(self._find(one), self._find(other))
            if found := set[str]().union(*(self._together.get(pair(*of_both), ()) for of_both in terms)):
                yield found

    def naming(self, words: Sequence[str]) -> frozenset[str]:
        """The Verbünde that have these folded words side by side as a key word ("Bayerischer Wald")."""
        found = list(self._have_together(pairwise(words)))
        return frozenset(set.intersection(*found)) if found and len(found) == len(words) - 1 else frozenset()

    def tells_quality(self, quality: str, thing: str, verbund: str) -> bool:
        """Whether a Verbund that has both words tells the quality of the thing, or at large: not of others alone."""
        return verbund in self._said(quality).firm() or verbund in self.naming((quality, thing))

    def speaking_of(self, word: str) -> Set[str]:
        """The Verbünde whose descriptions speak of a folded word at all, be it only of a part or a kind of it."""
        return self._said(word).told

    def search_either(self, subjects: Sequence[str]) -> tuple[Hit, ...]:
        """The Verbünde that deal with any of these subjects, which are a folded word or several each, best first."""
        best: dict[str, Hit] = {}
        for subject in subjects:
            for hit in self._having_all(subject):
                if hit.verbund not in best or hit.rank > best[hit.verbund].rank:
                    best[hit.verbund] = hit
        return tuple(sorted(best.values(), key=lambda hit: (-hit.rank, self._order[hit.verbund])))

    def _having_all(self, subject: str) -> Iterable[Hit]:
        """Those that deal with all the words of a subject or, where none does, have them."""
        words = words_of((subject,))
        hits = self.search(words)
        return [hit for hit in hits if hit.complete] or [hit for hit in hits if hit.met or len(words) == 1]

    def is_found(self, subject: str) -> bool:
        """Whether any description has a subject, which is a folded word or several.

        Of several that are subjects by themselves, a Verbund has to deal with all: who has a finance officer and raises
        taxes has no tax office.
        """
        parts = words_of((subject,))
        if len(parts) == 1:
            return self._weight(subject) is not None and self._beyond_examples(subject)
        return self.has_together(subject, surely=all(map(self.is_found, parts)))

    def has_together(self, subject: str, *, surely: bool) -> bool:
        """Whether any description has all the words of a subject or, `surely`, a Verbund deals with them together."""
        words = words_of((subject,))
        return any(
            (hit.complete and (not surely or self._deals_with_each(words, hit.verbund))) or (hit.met and not surely)
            for hit in self._having_all(subject)
        )

    def _deals_with_each(self, words: Sequence[str], verbund: str) -> bool:
        """Whether each of two words is a subject of a Verbund by itself, or it has both side by side.

        Who has a district council here and taxes there has no council tax; more words bear each other out. Of places,
        and who lives there, it may tell no more than the other word: "weekend residents", "village activists".
        """
        if len(words) != _PAIR:
            return True
        kind, thing = map(self._said, words)
        if words[1] in self._peopled:
            told = kind.subject_of()
        else:
            told = thing.keyed() if words[0] in self._peopled else kind.subject_of() & thing.subject_of()
        return verbund in told or self._beside.has([[*self._find(word)] for word in words], verbund)

    def found_among(self, subjects: Sequence[str]) -> tuple[str, ...]:
        """Those of several subjects, which are a folded word or several each, that any Verbund deals with.

        What descriptions have in examples only they tell together with what stands in the same one.
        """
        single = {subject: self._said(subject) for subject in subjects if len(words_of((subject,))) == 1}
        sampled = {subject for subject in single if not self._beyond_examples(subject)}
        things = {subject: of_one for subject, of_one in single.items() if not is_adjective(subject)}
        beside = sampled & standing_together(things)
        return tuple(one for one in subjects if one in beside or (one not in sampled and self.is_found(one)))

    def _is_beyond_examples(self, word: str) -> bool:
        """Whether any description has a folded word, and not only in examples of what is asked."""
        return bool(self._said(word).beyond_examples())

    def reasons(self, words: Sequence[str], verbund: str, language: Language) -> tuple[Reason, ...]:
        """Words of the description of a Verbund that these words met."""
        met = (
            [
                (self._postings[term][verbund], match * self._rarity(term))
                for term, match in self._telling(word, verbund).items()
            ]
            for word in self._met_as_whole(words, verbund)
        )
        return reasons(met, language, self._called[language])

    def _telling(self, word: str, verbund: str) -> Mapping[str, float]:
        """The terms by which a Verbund has a folded word; other words that mean the same where the word is none."""
        postings = {term: self._postings[term].get(verbund) for term in self._find(word)}
        having = {term: posting for term, posting in postings.items() if posting}
        told = {term for term, posting in having.items() if not posting.sampled} or having.keys()
        # A café is no reason why somebody deals with quarters, though it may be called a "Quartierscafé".
        told = {term for term in told if not self._is_in_listed(word, term)} or told
        own = told & self._of_itself(word).keys() or told
        if not any(having[term].told for term in own):
            # What the facts tell in another word for the same is shown, rather than what is only typed.
            own |= {term for term in told if having[term].keyed}
        return {term: self._find(word)[term] for term in own}

    def where(self, subjects: Sequence[str], verbund: str) -> Mapping[str, frozenset[str] | None]:
        """The words of these subjects that a Verbund has, and the ids of those of its places that each is tied to.

        None where nothing tells in which of them it was, none of them where it holds of the Verbund as a whole.
        """
        having = {word: told for word in words_of(subjects) if (told := self._telling(word, verbund))}
        said = {
            word: [Told(term, match, self._postings[term][verbund].whole) for term, match in told.items()]
            for word, told in having.items()
        }
        found = self._ties.of(said, verbund)
        return {word: places for word, places in found.items() if places or not self.only_narrows(word)}

    def hinted(self, word: str, verbund: str) -> frozenset[str]:
        """The ids of the places in which a Verbund did what a folded word is a part of, or means as well."""
        return self._ties.hinted(self._telling(word, verbund).keys(), verbund)

    def _met_as_whole(self, subjects: Sequence[str], verbund: str) -> Iterator[str]:
        """The words of subjects, of those of several words only where a Verbund has them all."""
        for subject in subjects:
            words = words_of((subject,))
            if len(words) == 1 or self.met(words, verbund) == words:
                yield from words

    def tells_of(self, word: str, verbund: str) -> bool:
        """Whether the description of a Verbund meets a folded word, and not only in examples of what is asked."""
        met = (self._postings[term].get(verbund) for term, match in self._find(word).items() if match >= MET)
        return any(posting and not posting.sampled for posting in met)

    def is_only_typed(self, word: str, verbund: str) -> bool:
        """Whether a Verbund is found by a folded word, which only those type who look for it: its facts have it not.

        Nor do they have it in a compound: who tells of the "Westküste" tells of a coast.
        """
        met = [
            (match, posting)
            for match, postings in self._said(word).terms
            if match >= PART_OF_TERM and (posting := postings.get(verbund))
        ]
        return any(match >= SYNONYM for match, _ in met) and not any(posting.told for _, posting in met)

    def met(self, words: Sequence[str], verbund: str) -> tuple[str, ...]:
        """Those of the folded words that the description of a Verbund meets."""
        return tuple(
            word
            for word in words
            if any(match >= MET and verbund in self._postings[term] for term, match in self._find(word).items())
        )

    def _rarity(self, term: str) -> float:
        return math.log(1 + self._count / len(self._postings[term]))

    def _is_subject(self, word: str) -> bool:
        """Whether a folded word, as it stands or as a part of a compound, is a subject of any Verbund."""
        return any(
            match >= SUBJECT and any(posting.weight >= TITLE for posting in self._postings[term].values())
            for term, match in self._find(word).items()
        )

    def names_subject(self, word: str) -> bool:
        """Whether a folded word is a subject as a whole, and no part or typo of one."""
        same = (term for term, match in self._of_itself(word).items() if match == SAME)
        return any(p.whole and p.weight >= TITLE for term in same for p in self._postings[term].values())

    def is_listed(self, word: str) -> bool:
        """Whether all that deal with what a folded word tells are listed under it, in whatever form it stands."""
        same = (term for term, match in self._of_itself(word).items() if match == SAME)
        return not self._listed_terms.isdisjoint(same)

    def ending_with(self, word: str, language: Language) -> Sequence[str]:
        """The listed subjects of several words, folded, of which a folded word is the last: "ohneauto", of "Auto"."""
        other = word in self._unlike or keeps_umlauts(word)
        return () if other else self._ending_with.get(term_of(word, language), ())

    def names_thing(self, word: str) -> bool:
        """Whether a folded word names a subject as a whole, and is no adjective ("accessible", "barrierefrei")."""
        return self.names_subject(word) and not is_adjective(word)

    def is_key_word(self, word: str, verbund: str) -> bool:
        """Whether a folded word is a key word of a Verbund by itself: "petrol" is none where "petrol costs" are."""
        return any(
            match == SAME and (posting := self._postings[term].get(verbund)) and posting.keyed
            for term, match in self._find(word).items()
        )

    def ends_key_word(self, word: str) -> bool:
        """Whether a key word of any Verbund is a folded word, or ends with it, and does not only begin so: "free"."""
        return not self._ends.isdisjoint(terms(word))

    def is_relational(self, word: str) -> bool:
        """Whether a folded word tells little without what it is of: "protection"."""
        return not self._relational.isdisjoint(terms(word))

    def are_passing(self, words: Sequence[str]) -> bool:
        """Whether descriptions have these folded words only in an example, each in one, and not as one key word."""
        return all(map(self._is_passing, words)) and not self.naming(words)

    def _is_passing(self, word: str) -> bool:
        return not any(
            match >= MET and not posting.passing
            for term, match in self._find(word).items()
            for posting in self._postings[term].values()
        )

    def weight(self, word: str) -> float | None:
        """How much a folded word tells: the fewer Verbünde have it, the more. None if no description has it."""
        return self._weight(word)

    def _weigh(self, word: str) -> float | None:
        having = {id_ for term, match in self._find(word).items() if match >= MET for id_ in self._postings[term]}
        return math.log(1 + self._count / len(having)) if having else None

    def spells(self, word: str) -> bool:
        """Whether any description or subject has a folded word in this very form, be it only in a phrase."""
        return word in self._words or word in self._phrase_words

    def uses(self, word: str) -> bool:
        """Whether any description has a folded word, in whatever form, or it means the same as others."""
        found = terms(word)
        return word not in self._unlike and not (
            self._postings.keys().isdisjoint(found) and self._synonyms.keys().isdisjoint(found)
        )

    def has(self, word: str) -> bool:
        """Whether any description has a folded word, in whatever form."""
        return not self._postings.keys().isdisjoint(terms(word))

    def _look_up(self, word: str) -> Mapping[str, float]:
        """Terms of the index that `word` stands for, and how surely."""
        itself = self._of_itself(word)
        if word in self._unlike:
            return itself
        others = frozenset[str]().union(*(self._synonyms.get(term, ()) for term in terms(word)))
        if not others:
            return itself
        # A rare word for something common tells no more than the common one.
        having = set[str]().union(*(self._postings[term] for term in (*others, *itself)))
        told = math.log(1 + self._count / len(having))
        alike = {term: max(PART_OF_TERM, SYNONYM * min(1, told / self._rarity(term))) for term in others}
        return {term: max(alike.get(term, 0), itself.get(term, 0)) for term in (*alike, *itself)}

    def _match(self, word: str) -> Mapping[str, float]:
        """Terms of the index that `word` stands for, but for other words that mean the same."""
        if word in self._unlike:
            return {}
        matches: dict[str, float] = {}
        exact = [term for term in terms(word) if term in self._postings]
        if len(exact) > 1 and (own := self._of_one_language.get(word)):
            # "Rente" is no form of the English "rent".
            exact = [term for term in exact if term[0] == MARKS[own]]
        for term in terms(word):
            if term in exact:
                matches[term] = SAME
            elif exact:
                # "Garten" is German, and no end of the English "kindergarten".
                continue
            if word == term[1:] + _SUPERLATIVE or _FINITE.search(word):
                # What is left of "Stadtfest" or "Protest" is a part of nothing, nor is what "schaltet" of "Schalter".
                continue
            for part, match in self._parts.of(term[0], term[1:]):
                matches[part] = max(match, matches.get(part, 0))
        if max(matches.values(), default=0) > MET:
            # What is only a part of the word says less than it does, and is not meant.
            return {term: match for term, match in matches.items() if match > MET}
        if not matches and (base := made(word) or self._said_of_place(word)):
            return dict.fromkeys((term for term in terms(base) if term in self._postings), PART_OF_TERM)
        if (spelling := self.corrected(word)) and max(matches.values(), default=0) <= MODIFIER:
            matches |= dict.fromkeys((term for term in terms(spelling) if term in self._postings), TYPO)
        return matches

    def _said_of_place(self, word: str) -> str:
        """What a German compound says of a place, if descriptions have it: debts, of "Stadtschulden"."""
        for place in sorted(self._settlements):
            for joined in (place, place + "s"):
                rest = word.removeprefix(joined)
                if rest != word and len(rest) >= SHORTEST_PART and term_of(rest, "de") in self._postings:
                    return rest
        return ""

    def troubled(self, word: str) -> str:
        """What a German compound says to be in trouble, if descriptions have it: "Ärzte", of "Ärztemangel"."""
        found = (
            thing
            for thing in self._before(self._woes, word)
            if thing in self._words and self._of_one_language.get(thing) != "en" and self._beyond_examples(thing)
        )
        return next(found, "")

    def first_part(self, word: str) -> str:
        """What stands before the end of a German compound that tells little more, if descriptions have it: "Ärzte",
        of "Ärztemangel", "Nahversorgung", of "Nahversorgungskonzept"."""
        dealt_with = (
            thing
            for thing in self._before(self._dealings, word)
            if len(thing) >= SHORTEST_PART and thing in self._words and self._is_subject_of(thing, "de")
        )
        return self.troubled(word) or next(dealt_with, "")

    def _before(self, ending: re.Pattern[str], word: str) -> Iterator[str]:
        """What may stand before such an end of a German compound: no settlement, nor what tells little itself."""
        if not (end := ending.search(word)):
            return
        rest = word[: end.start()]
        for thing in dict.fromkeys((rest.removesuffix("s"), rest)):
            if thing not in self._settlements and not self.is_relational(thing):
                yield thing

    def _is_subject_of(self, word: str, language: Language) -> bool:
        """Whether a folded word is a subject as a whole in a language."""
        postings = self._postings.get(term_of(word, language), {})
        return any(posting.whole and posting.weight >= TITLE for posting in postings.values())

    def language(self, word: str) -> Language | None:
        """The language in which a folded word is used, or is a key word, where that is one only."""
        used = {language: term for language, term in zip(MARKS, terms(word), strict=True) if term in self._postings}
        keyed = [language for language, term in used.items() if any(p.whole for p in self._postings[term].values())]
        found = keyed if len(keyed) == 1 else [*used]
        own = self._of_one_language.get(word)
        if own and len(used) > len(keyed) == 1:
            # "Rente" is no form of the English "rent".
            found = [own]
        return found[0] if len(found) == 1 else None

    def is_other_with_umlaut(self, word: str) -> bool:
        """Whether a folded word that was typed with an umlaut would be taken for a typo of one that has none."""
        meant = None if self.first_part(word) else self.corrected(word)
        return meant is not None and term_of(meant, "de") not in self._umlauted

    def _correct(self, word: str) -> str | None:
        """The word of the descriptions that a folded word is a typo of, or says to be in trouble."""
        edits = tolerance.SUBJECT_DOUBLED.edits(word)
        if not edits or self.uses(word) or word in self._kinds or self.is_relational(word):
            return None
        if first := self.first_part(word):
            return first
        if word in self._spelt_alike or word in self._unlike or keeps_umlauts(word):
            # "Aktivitäten" are no "Aktivisten", and what keeps its umlaut is spelt right.
            return None
        # Who errs begins right more often than not ("servies").
        near = self._spellings.near(word, edits, limit=_NEAREST)
        # Where two letters are wrong, the first is right: "Lehrermangel" is no "Fahrermangel".
        near = [found for found in near if found[1] == 1 or found[0][0] == word[0]]
        # A letter before a word makes another of it: "E-Mobilität".
        near = [found for found in near if found[0] != word[1:] or word[0] == word[1]]
        if any(word[i:] in self._words for i in range(1, len(word) - SHORTEST_IN_COMPOUND + 1)):
            # "Mitfinanzierung" ends with a word, and is no "Kitafinanzierung".
            near = [found for found in near if found[1] == 1]
        close = sorted(near, key=lambda found: (found[1], -Prefix.similarity(found[0], word)))
        # A letter that should be double, or should not, is missed most easily ("shoping"); two are swapped in "pfelge".
        slips = [known for known, _ in close if is_slip(word, known)]
        if slips or not tolerance.SUBJECT.edits(word):
            return slips[0] if slips else None
        return close[0][0] if close else None


def is_adjective(word: str) -> bool:
    """Whether a folded word ends as adjectives do: "accessible", "jugendlich"."""
    return bool(_ADJECTIVE.search(word))


def _ending_with(words: Iterable[str]) -> re.Pattern[str]:
    """What finds the first of these words that a compound ends with, in any form."""
    return re.compile(f"(?<=.)(?:{'|'.join(sorted(words))})(?:e?[sn])?$")


def _summed(one: Mapping[str, float], other: Mapping[str, float]) -> dict[str, float]:
    """What two words say together."""
    return {**one, **{id_: one.get(id_, 0.0) + value for id_, value in other.items()}}


def _raise(known: dict[str, float], values: Mapping[str, float], by: float) -> None:
    """Have each of these values, times the same, where nothing greater is known."""
    known |= {id_: more for id_, value in values.items() if (more := value * by) > known.get(id_, 0)}


def _synonyms(
    groups: Iterable[tuple[Language, tuple[str, ...]]], known: Container[str]
) -> Mapping[str, frozenset[str]]:
    """Those of the terms of words that mean the same which are known, by each of these."""
    found: dict[str, frozenset[str]] = defaultdict(frozenset)
    for language, group in groups:
        meant = frozenset(term_of(word, language) for word in group)
        for one in meant:
            if others := frozenset(term for term in meant - {one} if term in known):
                found[one] |= others
    return dict(found)
