"""Find Verbünde by subject, and say which of their words made them a hit."""

from collections.abc import Iterable, Sequence, Set
from functools import lru_cache
from itertools import chain
from typing import Final

from bot.catalogue import Catalogue, Language
from bot.questions.kinds import words_of
from bot.questions.topics.dealing import meet, standing_together
from bot.questions.topics.descriptions import Descriptions
from bot.questions.topics.evidence import Evidence
from bot.questions.topics.matches import MET, PART_OF_TERM, SAME, SUBJECT, SYNONYM
from bot.questions.topics.postings import TITLE
from bot.questions.topics.searching import Hit, Searching
from bot.questions.topics.side_by_side import SideBySide
from bot.questions.topics.subject_phrases import SubjectPhrases
from bot.questions.topics.word_index import WordIndex
from bot.questions.words.folding import keeps_umlauts
from bot.questions.words.stemming import is_adjective, terms
from bot.questions.words.stemming import term as term_of
from bot.questions.words.vocabulary import Vocabulary
from bot.questions.words.word_files import vocabulary

_PAIR: Final = 2


class TopicIndex(WordIndex):
    """What the descriptions of a catalogue deal with, and who deals with it."""

    def __init__(self, catalogue: Catalogue, words: Vocabulary | None = None) -> None:
        words = words or vocabulary()
        descriptions = Descriptions(catalogue, words)
        super().__init__(descriptions, words, len(catalogue.verbuende))
        self._peopled = words.settlements | words.inhabitants
        listed = set(chain.from_iterable(map(terms, descriptions.listed)))
        # Those that anything has, as they stand there: each text is held once.
        self._listed_terms = frozenset(filter(listed.__contains__, self.postings))
        self._ends = descriptions.ends
        self._ending_with = descriptions.ending_with
        self._beside = SideBySide(catalogue)
        self._searching = Searching(catalogue, descriptions, words, self)
        self.naming = self._searching.naming
        self.are_passing = self._searching.are_passing
        self.evidence = Evidence(catalogue, descriptions, self)
        self.phrases = SubjectPhrases(descriptions, words, self.uses)
        self.is_subject = lru_cache(maxsize=2048)(self._is_subject)

    def search(self, words: Sequence[str], *, strictly: bool = False) -> tuple[Hit, ...]:
        """The Verbünde that deal with these folded words, best first; those that match all words come first.

        Of a few words, a Verbund that has not all has to have one as a key word. Where none does, those are found that
        have one not only in a single example, unless it is searched strictly. A single word that all are listed for
        who deal with it finds these, whatever others say.
        """
        return self._searching.search(tuple(dict.fromkeys(words_of(words))), strictly)

    def tells_quality(self, quality: str, thing: str, verbund: str) -> bool:
        """Whether a Verbund that has both words tells the quality of the thing, or at large: not of others alone."""
        return verbund in self._searching.said(quality).firm() or verbund in self.naming((quality, thing))

    def are_together(self, thing: str, deeds: Iterable[str], verbund: str) -> bool:
        """Whether a Verbund has a folded word and what is told of it in the same example, or as one key word."""
        told, of_thing = map(self._searching.said, deeds), self._searching.said(thing).examples(verbund)
        return any(meet((of_thing, of_deed.examples(verbund))) for of_deed in told)

    def speaking_of(self, word: str) -> Set[str]:
        """The Verbünde whose descriptions speak of a folded word at all, be it only of a part or a kind of it."""
        return self._searching.said(word).told

    def search_either(self, subjects: Sequence[str]) -> tuple[Hit, ...]:
        """The Verbünde that deal with any of these subjects, which are a folded word or several each, best first."""
        best: dict[str, Hit] = {}
        for subject in subjects:
            for hit in self._having_all(subject):
                before = best.get(hit.verbund)
                # Of what one alternative only comes near to, another may be told.
                if before is None or (hit.told, hit.rank) > (before.told, before.rank):
                    best[hit.verbund] = hit
        return tuple(sorted(best.values(), key=lambda hit: (-hit.rank, self._searching.order[hit.verbund])))

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
            return self.weight(subject) is not None and self.is_beyond_examples(subject)
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
        kind, thing = map(self._searching.said, words)
        if words[1] in self._peopled:
            told = kind.subject_of()
        else:
            told = thing.keyed() if words[0] in self._peopled else kind.subject_of() & thing.subject_of()
        return verbund in told or self._beside.has([[*self.find(word)] for word in words], verbund)

    def found_among(self, subjects: Sequence[str]) -> tuple[str, ...]:
        """Those of several subjects, which are a folded word or several each, that any Verbund deals with.

        What descriptions have in examples only they tell together with what stands in the same one.
        """
        single = {subject: self._searching.said(subject) for subject in subjects if len(words_of((subject,))) == 1}
        sampled = {subject for subject in single if not self.is_beyond_examples(subject)}
        things = {subject: of_one for subject, of_one in single.items() if not is_adjective(subject)}
        beside = sampled & standing_together(things)
        return tuple(one for one in subjects if one in beside or (one not in sampled and self.is_found(one)))

    def tells_of(self, word: str, verbund: str) -> bool:
        """Whether the description of a Verbund meets a folded word, and not only in examples of what is asked."""
        met = (self.postings[term].get(verbund) for term, match in self.find(word).items() if match >= MET)
        return any(posting and not posting.sampled for posting in met)

    def is_only_typed(self, word: str, verbund: str) -> bool:
        """Whether a Verbund is found by a folded word, which only those type who look for it: its facts have it not.

        Nor do they have it in a compound: who tells of the "Westküste" tells of a coast.
        """
        met = [
            (match, posting)
            for match, postings in self._searching.said(word).terms
            if match >= PART_OF_TERM and (posting := postings.get(verbund))
        ]
        return any(match >= SYNONYM for match, _ in met) and not any(posting.told for _, posting in met)

    def _is_subject(self, word: str) -> bool:
        """Whether a folded word, as it stands or as a part of a compound, is a subject of any Verbund."""
        return any(
            match >= SUBJECT and any(posting.weight >= TITLE for posting in self.postings[term].values())
            for term, match in self.find(word).items()
        )

    def is_listed(self, word: str) -> bool:
        """Whether all that deal with what a folded word tells are listed under it, in whatever form it stands."""
        same = (term for term, match in self.of_itself(word).items() if match == SAME)
        return not self._listed_terms.isdisjoint(same)

    def ending_with(self, word: str, language: Language) -> Sequence[str]:
        """The listed subjects of several words, folded, of which a folded word is the last: "ohneauto", of "Auto"."""
        other = word in self.unlike or keeps_umlauts(word)
        return () if other else self._ending_with.get(term_of(word, language), ())

    def is_key_word(self, word: str, verbund: str) -> bool:
        """Whether a folded word is a key word of a Verbund by itself: "petrol" is none where "petrol costs" are."""
        return any(
            match == SAME and (posting := self.postings[term].get(verbund)) and posting.keyed
            for term, match in self.find(word).items()
        )

    def ends_key_word(self, word: str) -> bool:
        """Whether a key word of any Verbund is a folded word, or ends with it, and does not only begin so: "free"."""
        return not self._ends.isdisjoint(terms(word))
