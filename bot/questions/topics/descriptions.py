"""The words of all descriptions of Verbünde: where each stands, how much it counts there, and which belong together."""

from collections import defaultdict
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import replace
from itertools import chain, pairwise, permutations, product
from typing import Final, NamedTuple

from bot.catalogue import LANGUAGES, Catalogue, Language, Subject
from bot.questions.names.known_names import place_names
from bot.questions.topics.clauses import Clause, clauses_of, key_words_of, pieces_of
from bot.questions.topics.postings import KEYWORD, MAIN, TITLE, Posting, share
from bot.questions.words.folding import fold, folded, spelt_out, words
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.stemming import term
from bot.questions.words.vocabulary import WITHOUT, Vocabulary

_PAIR: Final = 2

Pair = tuple[str, str]
"""Two terms, in the order of the alphabet."""
Phrase = tuple[str, ...]
"""The terms of words that follow one another."""


class _Told(NamedTuple):
    """The Verbünde of which the facts tell a subject."""

    told: Set[str]
    as_label: Set[str]
    """Those of them of which the word that it is shown as is told, in both languages or in none."""


class _Terms(dict[str, tuple[tuple[str, str], ...]]):
    """The terms in what stands between two spaces of a description, and how to show each: worked out when first met.

    Descriptions are long, and made of the same words again and again.
    """

    def __init__(self, language: Language, may_be_subject: Callable[[str], bool]) -> None:
        self.language = language
        self._term_of: dict[str, str] = {}
        self.words: set[str] = set()
        """The folded words that were met."""
        self.umlauted: set[str] = set()
        """The terms of those that are written with an umlaut."""
        self._spelt: dict[str, tuple[tuple[str, str], ...]] = {}
        """All words in what stands between two spaces, as they are written, and their terms."""
        self._may_be_subject = may_be_subject

    def __missing__(self, together: str) -> tuple[tuple[str, str], ...]:
        terms: list[tuple[str, str]] = []
        before: tuple[str, str] | None = None
        for text, word in _spelt(together):
            spelt = [(word, text)]
            if before:
                # "Kita-Planung" is asked for as "Kitaplanung", too.
                spelt.append((before[0] + word, f"{before[1]}-{text}"))
            found = [(self._term(whole), display) for whole, display in spelt if self._may_be_subject(whole)]
            self.umlauted.update(key for key, display in found if _has_umlaut(display))
            terms += found
            before = (word, text)
        self[together] = tuple(terms)
        return self[together]

    def term(self, word: str) -> str:
        """The term of a folded word: the same text wherever it stands, which takes less time and memory."""
        known = self._term_of.get(word)
        if known is None:
            known = self._term_of[word] = term(word, self.language)
        return known

    def of(self, clause: Clause) -> set[str]:
        """The terms in a clause."""
        return {key for together in clause.pieces for key, _ in self[together]}

    def said(self, clause: Clause) -> list[tuple[str, str]]:
        """All words of a clause, as they are written, and their terms."""
        said: list[tuple[str, str]] = []
        for together in clause.pieces:
            if together not in self._spelt:
                self._spelt[together] = tuple((text, self.term(word)) for text, word in _spelt(together))
            said += self._spelt[together]
        return said

    def _term(self, word: str) -> str:
        self.words.add(word)
        return self.term(word)


class Descriptions:
    """The descriptions of a catalogue, word by word."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary) -> None:
        self.postings: dict[str, dict[str, Posting]] = defaultdict(dict)
        """By term and Verbund."""
        self._vocabulary = vocabulary
        self._not_subjects = {fold(name) for place in catalogue.places.values() for name in place_names(place)} | {
            word for land in catalogue.laender.values() for word in folded(f"{land.name.de} {land.name.en}")
        }
        self._regions = vocabulary.regions.landscapes | {
            fold(name) for place in catalogue.places.values() if place.kind == "region" for name in place_names(place)
        }
        self._sizes = {term(size, language) for language, size in product(LANGUAGES, vocabulary.sizes)}
        self.together: dict[Pair, set[str]] = defaultdict(set)
        """Of two words that are a key word together ("community garden"), the Verbünde that have them side by side,
        or with one word between."""
        self.phrases: dict[str, dict[Phrase, str]] = defaultdict(dict)
        """Key words of several words, and how each is written in one word; by their first terms."""
        self.longest_phrase = 0
        """How many words the longest of them has."""
        self.phrase_words: set[str] = set()
        """Their folded words, as they stand there."""
        self.ends: set[str] = set()
        """The terms of the last words of key words: what these name, and not what that is like."""
        self.wholes: set[str] = set()
        """The terms of those that are written in one word."""
        self.listed: set[str] = set()
        """Subjects under which all are listed that deal with them, in one word as they stand there, folded."""
        self.ending_with: dict[str, list[str]] = defaultdict(list)
        """Of these, those of several words, folded; by the term of the last one, of each subject the first."""
        self.called: dict[Language, dict[str, str]] = {language: {} for language in LANGUAGES}
        """By language, what the listed subjects are called in it; by their folded words in the other one."""
        own, typed = _own_key_words(catalogue), _typed(catalogue)
        terms = [_Terms(language, self._may_be_subject) for language in LANGUAGES]
        for of_language in terms:
            for subject in catalogue.subjects:
                for word in subject.words[of_language.language]:
                    self._add_phrase(pieces_of(word), of_language, listed=True)
            key_words = key_words_of(catalogue, of_language.language)
            pairs = self._read_key_words(key_words, of_language)
            for id_, verbund in catalogue.verbuende.items():
                for clause in clauses_of(verbund, key_words[id_], of_language.language, vocabulary.letters.reasons):
                    self._add(id_, clause, of_language)
                    self._add_together(id_, clause, of_language, pairs)
                    self._add_phrases(id_, clause, of_language)
        described = frozenset(self.postings)
        told_of = [self._told_of(subject, own, typed) for subject in catalogue.subjects]
        for of_language in terms:
            for subject, told in zip(catalogue.subjects, told_of, strict=True):
                self._list(subject, of_language, own, typed, told)
        self.only_listed = self.postings.keys() - described
        """The terms that no description has, but only the words of a subject."""
        share(self.postings)
        self.words = terms[0].words | terms[1].words
        """The folded words that may be subjects, as they stand there."""
        self.umlauted = terms[0].umlauted
        """The terms of those that German descriptions write with an umlaut."""
        self.of_one_language: dict[str, Language] = {
            word: one.language for one, other in permutations(terms) for word in one.words - other.words
        }
        """Those that stand in descriptions of one language only."""

    def _may_be_subject(self, word: str) -> bool:
        """Whether a folded word of a description tells what a Verbund deals with."""
        # "3D" tells something, short words do not.
        return (len(word) > 2 or not word.isalpha()) and not (
            self._vocabulary.is_of_questions(word) or word in self._not_subjects or word.isdigit()
        )

    def _read_key_words(self, key_words: Mapping[str, Iterable[Clause]], terms: _Terms) -> frozenset[Pair]:
        """The pairs among the key words; the phrases among them are taken note of."""
        pairs: set[Pair] = set()
        for clause in chain.from_iterable(key_words.values()):
            of_clause = terms.of(clause)
            if len(clause.pieces) > 1 and len(of_clause) == _PAIR:
                pairs.add(pair(*of_clause))
            self.ends.add(term(fold(clause.pieces[-1]), terms.language))
            self._add_phrase(clause.pieces, terms, listed=False)
        return frozenset(pairs)

    def _add_phrase(self, pieces: Sequence[str], terms: _Terms, *, listed: bool) -> None:
        """Take note of a key word if it is looked for as a whole."""
        text = " ".join(pieces)
        words_of = folded(text)
        if self._is_phrase(words_of, terms.language, listed=listed):
            self.phrase_words.update(words_of)
            phrase = tuple(map(terms.term, words_of))
            # "Left-behind places" may be read with a word "leftbehind".
            joined = tuple(terms.term(fold(together)) for together in pieces)
            for spelt in (phrase, joined) if len(joined) > 1 else (phrase,):
                self.phrases[spelt[0]].setdefault(spelt, fold(text))
            self.longest_phrase = max(self.longest_phrase, len(phrase))

    def _told_of(self, subject: Subject, own: Mapping[str, Set[str]], typed: Mapping[str, Set[str]]) -> _Told:
        """The Verbünde of which the facts tell a subject: whose concern it is, and to whose work it belonged where one
        of its words is a key word of theirs, or their texts tell the first; in whatever language.
        """
        every = {fold(word) for language in LANGUAGES for word in subject.words[language]}
        labels = {term(fold(subject.words[language][0]), language) for language in LANGUAGES}
        said = {
            id_
            for id_ in subject.verbuende
            if any((known := self.postings.get(label, {}).get(id_)) and known.told for label in labels)
        }
        told = {*subject.main, *(id_ for id_ in subject.also if id_ in said or not own[id_].isdisjoint(every))}
        return _Told(told, {id_ for id_ in told if id_ in said or labels.isdisjoint(typed[id_])})

    def _list(
        self,
        subject: Subject,
        terms: _Terms,
        own: Mapping[str, Set[str]],
        typed: Mapping[str, Set[str]],
        told_of: _Told,
    ) -> None:
        """Post the words for a subject, each as a whole, for all that deal with it.

        They are shown as the first of them, as a Verbund may use other words itself, and told of some of them; but not
        those that one has as search words: who deals with gardens has not, for that, allotments. The first words of
        both languages are the same key word.
        """
        label, *_ = words_of = subject.words[terms.language]
        titles = {fold(subject.words[language][0]) for language in LANGUAGES}
        shown_as = terms.term(fold(label))
        # What one of them does not deal with by its facts, no other does only by being listed.
        untold = set[str]().union(*(typed[id_] for id_ in subject.verbuende))
        held: set[str] = set()
        other = next(language for language in LANGUAGES if language != terms.language)
        called, (title, *_) = self.called[other], subject.words[other]
        for text in words_of:
            whole = fold(text)
            called[whole] = title
            key = terms.term(whole)
            if len(pieces_of(text)) > 1:
                if not self._is_phrase(folded(text), terms.language, listed=True):
                    continue
                self.wholes.add(key)
                *_, last = folded(text)
                if (inside := terms.term(last)) not in held and self._may_be_subject(last):
                    held.add(inside)
                    self.ending_with[inside].append(whole)
            elif self._may_be_subject(whole):
                terms.words.add(whole)
                if _has_umlaut(text):
                    terms.umlauted.add(key)
            self.listed.add(whole)
            for ids, weight in ((subject.main, MAIN), (subject.also, TITLE)):
                for id_ in ids:
                    keyed = text == label and not own[id_].isdisjoint(titles)
                    told = id_ in told_of.as_label if key == shown_as else id_ in told_of.told and key not in untold
                    weighs = max(weight, KEYWORD) if keyed else weight
                    posting = Posting(
                        weighs, terms.language, label, whole=True, told=told, keyed=told and weighs > TITLE
                    )
                    self._post(key, id_, posting)

    def _add(self, id_: str, clause: Clause, terms: _Terms) -> None:
        # Of "without a car", a car is not what is told; a key word of one word is, whatever else that asks ("privacy").
        first, *others = clause.pieces
        whole = terms.term(fold(first)) if clause.shown_as and not others else ""
        named = self._ends_of_regions(clause) | self._lacking(clause)
        told = [found for i, together in enumerate(clause.pieces) if i not in named for found in terms[together]]
        for key, display in told or ([(whole, first)] if whole else ()):
            self._post(key, id_, clause.posting(terms.language, display, alone=key == whole))

    def _ends_of_regions(self, clause: Clause) -> set[int]:
        """Where the names of regions of several words end: the "Thüringer Wald" tells of no forest."""
        keys = [fold(together) for together in clause.pieces]
        return {i for i, pair in enumerate(pairwise(keys), 1) if "".join(pair) in self._regions}

    def _lacking(self, clause: Clause) -> set[int]:
        """Where a text tells what there is none of: who lives "without a car" says nothing of cars."""
        if clause.shown_as:
            return set()
        keys = [fold(together) for together in clause.pieces]
        cues = (i for i, key in enumerate(keys) if key in WITHOUT)
        return {i + 1 + (keys[i + 1] in self._vocabulary.articles) for i in cues if i + 1 < len(keys)}

    def _add_together(self, id_: str, clause: Clause, terms: _Terms, pairs: Container[Pair]) -> None:
        keys = [key for together in clause.pieces for key, _ in terms[together]]
        for one, other in (*pairwise(keys), *zip(keys, keys[2:], strict=False)):
            if (known := pair(one, other)) in pairs:
                self.together[known].add(id_)

    def _add_phrases(self, id_: str, clause: Clause, terms: _Terms) -> None:
        said = terms.said(clause)
        keys = [key for _, key in said]
        for start, first in enumerate(keys):
            if (phrases := self.phrases.get(first)) is None:
                continue
            for end in range(start + 2, min(start + self.longest_phrase, len(said)) + 1):
                if (whole := phrases.get(tuple(keys[start:end]))) is None:
                    continue
                display = " ".join(text for text, _ in said[start:end])
                terms.words.add(whole)
                key = terms.term(whole)
                self.wholes.add(key)
                self._post(key, id_, clause.posting(terms.language, display, alone=end - start == len(said)))

    def _is_phrase(self, words: Sequence[str], language: Language, *, listed: bool) -> bool:
        """Whether a key word of several words is looked for as a whole: all that deal with it are `listed`, or some of
        its words are no subjects, or say where something is ("village bus"); none is "project".

        They may all be words of questions ("common good"), but no size of places ("kleine Gemeinde").

        In English, "housing for older people" are two subjects all the same, unlike a "single-family house".
        """
        tells = [self._may_be_subject(word) and word not in self._vocabulary.settlements for word in words]
        most = 1 if language == "en" and tells[0] else len(words) - 1
        size = not any(tells) and any(term(word, language) in self._sizes for word in words)
        whole = len(words) > 1 and not size and (listed or sum(tells) <= most or "".join(words) in self._regions)
        return whole and not any(self._vocabulary.says(word, *VERBUENDE) for word in words)

    def _post(self, key: str, verbund: str, posting: Posting) -> None:
        known = self.postings[key].get(verbund)
        if known and known.whole:
            # What it says itself is shown, rather than what it is listed under.
            posting = replace(posting, display=known.display)
        if known and known.weight >= posting.weight:
            posting, known = known, posting
        self.postings[key][verbund] = posting.beside(known)


def _spelt(together: str) -> Iterator[tuple[str, str]]:
    """All words in what stands between two spaces, as they are written and folded."""
    return ((text, word) for text in words(together) if (word := fold(text)))


def _typed(catalogue: Catalogue) -> Mapping[str, Set[str]]:
    """The terms that the search words of each Verbund are, each as a whole."""
    search_words = {id_: verbund.search_words for id_, verbund in catalogue.verbuende.items()}
    return {
        id_: {term(fold(word), language) for language in LANGUAGES for word in (words_of[language] if words_of else ())}
        for id_, words_of in search_words.items()
    }


def _own_key_words(catalogue: Catalogue) -> Mapping[str, Set[str]]:
    """The key words of each Verbund in all languages, folded.

    What is told of it does not hang on the language in which it is asked for.
    """
    return {
        id_: {fold(word) for language in LANGUAGES for word in verbund.keywords[language]}
        for id_, verbund in catalogue.verbuende.items()
    }


def _has_umlaut(text: str) -> bool:
    return spelt_out(text) != text.casefold()


def pair(one: str, other: str) -> Pair:
    """Two terms as they are found together."""
    return (one, other) if one < other else (other, one)
