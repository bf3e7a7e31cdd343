"""The words of all descriptions of Verbünde, and which of them a word of a question stands for.

Words match when they have the same stem in the language of the description, when they are other words for the same,
when one is the beginning or end of the other (German compounds: "Leerstand", "Leerstandsmanagement"), or, failing that,
when a typo apart.
"""

import math
import re
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import chain, product
from typing import Final

from rapidfuzz.distance import Prefix

from bot.catalogue import Language
from bot.questions.topics.compound_parts import CompoundParts
from bot.questions.topics.compound_subjects import CompoundSubjects
from bot.questions.topics.descriptions import Descriptions
from bot.questions.topics.matches import HEAD, MET, MODIFIER, PART_OF_TERM, SAME, SYNONYM, TYPO
from bot.questions.topics.postings import TITLE, Posting
from bot.questions.words import tolerance
from bot.questions.words.folding import keeps_umlauts
from bot.questions.words.spellings import Spellings, is_slip
from bot.questions.words.stemming import MARKS, is_adjective, made, terms
from bot.questions.words.stemming import term as term_of
from bot.questions.words.vocabulary import Vocabulary

_NEAREST: Final = 5
"""So many spellings are compared with a misspelt word."""
_SHORTEST_END: Final = 7
"""So many letters a word of the descriptions must have that what ends with it is no typo of two letters."""
_SUPERLATIVE: Final = "est"
"""What the stemmer takes from German nouns as well."""
_LINK: Final = re.compile("^(es|en|s|n)(?=..)")
"""What German compounds put between their parts."""
_FINITE: Final = re.compile("[dt]et$")
"""What German verbs end with that tell what somebody does, and no noun."""


class WordIndex:
    """The words of descriptions, and what other words stand for among them."""

    def __init__(self, descriptions: Descriptions, words: Vocabulary, count: int) -> None:
        """`count`: so many Verbünde there are."""
        self._kinds = words.sorts_by_name.keys()
        """Words for kinds of organisations are spelt right ("Kammern")."""
        self._organisations = words.sorts.keys() | words.sorts_by_name.keys()
        self.postings = descriptions.postings
        """By term and Verbund."""
        self._synonyms = _synonyms(words.synonyms, self.postings)
        self.little = frozenset(term_of(word, language) for language, word in words.relational)
        """The terms of what tells little without what it is of."""
        sizes = product(MARKS, words.sizes)
        self._relational = self.little.union(term_of(word, language) for language, word in sizes)
        self._settlements = words.settlements
        self.unlike = words.unlike
        self._words = descriptions.words
        self._umlauted = descriptions.umlauted
        self._of_one_language = descriptions.of_one_language
        self._phrase_words = descriptions.phrase_words
        self._spelt_alike = words.near_subjects | words.aims
        self._count = count
        self._only_listed = descriptions.only_listed
        # "Ländlich" says less than "ländliche Region".
        single = self.postings.keys() - descriptions.wholes
        tending = [term_of(word, "de")[1:] for word in words.tending]
        self._parts = CompoundParts(self.postings, single, self._relational, tending)
        self._spellings = Spellings(self._words)
        self.find = lru_cache(maxsize=2048)(self._look_up)
        self.of_itself = lru_cache(maxsize=2048)(self._match)
        self.corrected = lru_cache(maxsize=2048)(self._correct)
        self.weight = lru_cache(maxsize=2048)(self._weigh)
        self.is_beyond_examples = lru_cache(maxsize=2048)(self._is_beyond_examples)
        compounds = CompoundSubjects(descriptions, words, self.is_relational, self.is_beyond_examples)
        self._said_of_place = compounds.said_of_place
        self.troubled = compounds.troubled
        self.first_part = compounds.first_part

    def is_relational(self, word: str) -> bool:
        """Whether a folded word tells little without what it is of: "protection"."""
        return not self._relational.isdisjoint(terms(word))

    def only_narrows(self, word: str) -> bool:
        """Whether a word tells little of what is looked for, or only where that is: "Wohnungen im Dorf"."""
        return self.is_relational(word) or word in self._settlements

    def names_subject(self, word: str) -> bool:
        """Whether a folded word is a subject as a whole, and no part or typo of one."""
        same = (term for term, match in self.of_itself(word).items() if match == SAME)
        return any(p.whole and p.weight >= TITLE for term in same for p in self.postings[term].values())

    def names_thing(self, word: str) -> bool:
        """Whether a folded word names a subject as a whole, and is no adjective ("accessible", "barrierefrei")."""
        return self.names_subject(word) and not is_adjective(word)

    def _weigh(self, word: str) -> float | None:
        """How much a folded word tells: the fewer Verbünde have it, the more. None if no description has it."""
        having = {id_ for term, match in self.find(word).items() if match >= MET for id_ in self.postings[term]}
        return math.log(1 + self._count / len(having)) if having else None

    def spells(self, word: str) -> bool:
        """Whether any description or subject has a folded word in this very form, be it only in a phrase."""
        return word in self._words or word in self._phrase_words

    def uses(self, word: str) -> bool:
        """Whether any description has a folded word, in whatever form, or it means the same as others."""
        found = terms(word)
        return word not in self.unlike and not (
            self.postings.keys().isdisjoint(found) and self._synonyms.keys().isdisjoint(found)
        )

    def has(self, word: str) -> bool:
        """Whether any description has a folded word, in whatever form."""
        return not self.postings.keys().isdisjoint(terms(word))

    def met(self, words: Sequence[str], verbund: str) -> tuple[str, ...]:
        """Those of the folded words that the description of a Verbund meets."""
        return tuple(
            word
            for word in words
            if any(match >= MET and verbund in self.postings[term] for term, match in self.find(word).items())
        )

    def rarity(self, term: str) -> float:
        """How much a term tells: the fewer Verbünde have it, the more."""
        return math.log(1 + self._count / len(self.postings[term]))

    def _look_up(self, word: str) -> Mapping[str, float]:
        """Terms of the index that `word` stands for, and how surely."""
        itself = self.of_itself(word)
        if word in self.unlike:
            return itself
        others = frozenset[str]().union(*(self._synonyms.get(term, ()) for term in terms(word)))
        if not others:
            return itself
        # A rare word for something common tells no more than the common one.
        having = set[str]().union(*(self.postings[term] for term in (*others, *itself)))
        told = math.log(1 + self._count / len(having))
        alike = {term: max(PART_OF_TERM, SYNONYM * min(1, told / self.rarity(term))) for term in others}
        return {term: max(alike.get(term, 0), itself.get(term, 0)) for term in (*alike, *itself)}

    def _match(self, word: str) -> Mapping[str, float]:
        """Terms of the index that `word` stands for, but for other words that mean the same."""
        if word in self.unlike:
            return {}
        matches: dict[str, float] = {}
        exact = [term for term in terms(word) if term in self.postings]
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
        if not matches and (base := made(word)):
            return dict.fromkeys((term for term in terms(base) if term in self.postings), PART_OF_TERM)
        if not matches and (said := self._said_of_place(word)):
            # A "Dorfschule" is one kind of school, and who dealt with schools need have had none; debts are debts.
            match = HEAD if said in self._organisations else PART_OF_TERM
            return dict.fromkeys((term for term in terms(said) if term in self.postings), match)
        if (spelling := self.corrected(word)) and max(matches.values(), default=0) <= MODIFIER:
            matches |= dict.fromkeys((term for term in terms(spelling) if term in self.postings), TYPO)
        return matches

    def _correct(self, word: str) -> str | None:
        """The word of the descriptions that a folded word is a typo of, or says to be in trouble."""
        edits = tolerance.SUBJECT_DOUBLED.edits(word)
        if not edits or self.uses(word) or word in self._kinds or self.is_relational(word):
            return None
        if first := self.first_part(word):
            return first
        if word in self._spelt_alike or word in self.unlike or keeps_umlauts(word):
            # "Aktivitäten" are no "Aktivisten", and what keeps its umlaut is spelt right.
            return None
        # Who errs begins right more often than not ("servies").
        near = self._spellings.near(word, edits, limit=_NEAREST)
        # Where two letters are wrong, the first is right: "Lehrermangel" is no "Fahrermangel".
        near = [found for found in near if found[1] == 1 or found[0][0] == word[0]]
        # A letter before a word makes another of it: "E-Mobilität".
        near = [found for found in near if found[0] != word[1:] or word[0] == word[1]]
        if any(word[i:] in self._words for i in range(1, len(word) - _SHORTEST_END + 1)):
            # "Mitfinanzierung" ends with a word, and is no "Kitafinanzierung", "Unternutzung" no "Unterstützung".
            near = [found for found in near if found[1] == 1]
        close = sorted(near, key=lambda found: (found[1], -Prefix.similarity(found[0], word)))
        # A letter that should be double, or should not, is missed most easily ("shoping"); two are swapped in "pfelge".
        slips = [known for known, _ in close if is_slip(word, known)]
        if slips or not tolerance.SUBJECT.edits(word):
            return slips[0] if slips else None
        return close[0][0] if close else None

    def is_in_listed(self, word: str, term: str) -> bool:
        """Whether a folded word is a part of a word that no description has, but only a subject."""
        return term in self._only_listed and self.of_itself(word).get(term) == PART_OF_TERM

    def placed(self, word: str) -> Iterator[tuple[str, float, Mapping[str, Posting]]]:
        """The terms that a folded word stands for, how surely it does, and where each Verbund has them."""
        itself = (self.postings.get(term, {}).items() for term in terms(word))
        typed = {id_ for id_, posting in chain.from_iterable(itself) if posting.origin == "typed"}
        for term, match in self.find(word).items():
            postings: Mapping[str, Posting] = self.postings[term]
            if self.is_in_listed(word, term):
                # Drought has no part in a "Trockenklo" where nobody tells of that; and who is listed for
                # "Grundschulplätze" is told by that of no primary schools, where these are only typed.
                postings = {
                    id_: replace(posting, told=False) if id_ in typed and term.startswith(terms(word)) else posting
                    for id_, posting in postings.items()
                    if posting.told
                }
            yield term, match, postings

    def only_begin(self, word: str) -> set[str]:
        """The Verbünde that have a folded word only as what other words of theirs begin with: the "Spielplatz", of
        "Spiel".

        What ends with a word that tells little is about what it begins with: "Ortskernentwicklung".
        """
        begun: set[str] = set()
        itself: set[str] = set()
        for term, match, postings in self.placed(word):
            start = next((one for one in terms(word) if term.startswith(one)), "")
            other = match == PART_OF_TERM == self.of_itself(word).get(term) and start
            rest = term[len(start) :]
            if other and self._relational.isdisjoint((term[0] + rest, term[0] + _LINK.sub("", rest))):
                begun.update(postings)
            elif match > MODIFIER:
                itself.update(id_ for id_, posting in postings.items() if not posting.sampled)
        return begun - itself

    def _is_beyond_examples(self, word: str) -> bool:
        """Whether any description has a folded word, and not only in examples of what is asked."""
        return any(
            match > MODIFIER and not posting.sampled
            for _, match, postings in self.placed(word)
            for posting in postings.values()
        )

    def language(self, word: str) -> Language | None:
        """The language in which a folded word is used, or is a key word, where that is one only."""
        used = {language: term for language, term in zip(MARKS, terms(word), strict=True) if term in self.postings}
        keyed = [language for language, term in used.items() if any(p.whole for p in self.postings[term].values())]
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
