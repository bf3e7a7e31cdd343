"""What a Verbund has of the words asked for: which of its own words they met, and where it did that."""

from collections.abc import Iterator, Mapping, Sequence

from bot.catalogue import Catalogue, Language
from bot.questions.kinds import words_of
from bot.questions.topics.descriptions import Descriptions
from bot.questions.topics.matches import MODIFIER
from bot.questions.topics.shown_words import Reason, reasons
from bot.questions.topics.ties import Ties, Told
from bot.questions.topics.word_index import WordIndex


class Evidence:
    """Shows by which of its words a Verbund was found, and to which of its places these are tied."""

    def __init__(self, catalogue: Catalogue, descriptions: Descriptions, words: WordIndex) -> None:
        self._words = words
        self._called = descriptions.called
        self._ties = Ties(catalogue, descriptions.postings)

    def reasons(self, words: Sequence[str], verbund: str, language: Language) -> tuple[Reason, ...]:
        """Words of the description of a Verbund that these words met."""
        met = (
            [
                (self._words.postings[term][verbund], match * self._words.rarity(term))
                for term, match in self._telling(word, verbund).items()
            ]
            for word in self._met_as_whole(words, verbund)
        )
        return reasons(met, language, self._called[language])

    def where(self, subjects: Sequence[str], verbund: str) -> Mapping[str, frozenset[str] | None]:
        """The words of these subjects that a Verbund has, and the ids of those of its places that each is tied to.

        None where nothing tells in which of them it was, none of them where it holds of the Verbund as a whole.
        """
        having = {word: told for word in words_of(subjects) if (told := self._telling(word, verbund))}
        said = {
            word: [Told(term, match, self._words.postings[term][verbund].whole) for term, match in told.items()]
            for word, told in having.items()
        }
        found = self._ties.of(said, verbund)
        return {word: places for word, places in found.items() if places or not self._words.only_narrows(word)}

    def hinted(self, word: str, verbund: str) -> frozenset[str]:
        """The ids of the places in which a Verbund did what a folded word is a part of, or means as well."""
        return self._ties.hinted(self._telling(word, verbund).keys(), verbund)

    def _telling(self, word: str, verbund: str) -> Mapping[str, float]:
        """The terms by which a Verbund has a folded word; other words that mean the same where the word is none."""
        postings = {term: self._words.postings[term].get(verbund) for term in self._words.find(word)}
        having = {term: posting for term, posting in postings.items() if posting}
        told = {term for term, posting in having.items() if not posting.sampled} or having.keys()
        # A café is no reason why somebody deals with quarters, though it may be called a "Quartierscafé".
        told = {term for term in told if not self._words.is_in_listed(word, term)} or told
        # What a word only begins with tells less than another word for the same.
        told = {term for term in told if self._words.find(word)[term] > MODIFIER} or told
        own = told & self._words.of_itself(word).keys() or told
        if not any(having[term].told for term in own):
            # What the facts tell in another word for the same is shown, rather than what is only typed.
            own |= {term for term in told if having[term].keyed}
        return {term: self._words.find(word)[term] for term in own}

    def _met_as_whole(self, subjects: Sequence[str], verbund: str) -> Iterator[str]:
        """The words of subjects, of those of several words only where a Verbund has them all."""
        for subject in subjects:
            words = words_of((subject,))
            if len(words) == 1 or self._words.met(words, verbund) == words:
                yield from words
