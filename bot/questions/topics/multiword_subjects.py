"""Subjects in several words, read as one: set phrases, compounds that a sign or a space parts, and key words."""

from dataclasses import replace
from typing import Final

from bot.questions.names.names import Mention
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import Token, as_written
from bot.questions.words.stemming import terms
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_SHORTEST_BEHIND_LETTER: Final = 3
"""Letters a word must have to be one with a letter before it."""
_LINKS: Final = ("", "n", "s", "en")
"""What stands between the words of a German compound ("Fläche sparen", "Flächensparen")."""


class MultiwordSubjects:
    """Joins the words of subjects, as far as the vocabulary and the descriptions of one catalogue tell them."""

    def __init__(self, vocabulary: Vocabulary, topics: TopicIndex) -> None:
        self._vocabulary = vocabulary
        self._topics = topics
        self._phrases = topics.phrases

    def with_subjects(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, those as one that are a subject together, though each asks for something else ("auf dem Land")."""
        if not self._vocabulary.subject_phrases.stand_in(words):
            return words
        found: list[Token] = []
        position = 0
        while position < len(words):
            said = self._vocabulary.subject_phrases.at(position, words)
            if said and self._is_in_longer(position, position + len(said), words):
                said = ()
            together = words[position : position + max(len(said), 1)]
            token = together[0]
            if said:
                subject, text = self._vocabulary.subjects[said], " ".join(word.text for word in together)
                token = replace(token, text=text, folded=subject, plain=subject, asked=together[-1].asked)
            found.append(token)
            position += len(together)
        return tuple(found)

    def with_compounds(self, words: tuple[Token, ...], names: tuple[Mention, ...]) -> tuple[Token, ...]:
        """The words, those as one that are a subject together and no name.

        A sign joins them ("Start-ups", "Co-Working"), or they are typed apart ("Flächen sparen").
        """
        named = positions(names)
        found: list[Token] = []
        for position, token in enumerate(words):
            before = found[-1] if found else None
            if before is None or before.asked or not self._may_be_compound(before, token):
                found.append(token)
                continue
            joined = named.isdisjoint({position - 1, position})
            whole = self._compound(before, token, words[position + 1 : position + 2]) if joined else None
            if whole and not self._is_in_longer(position - 1, position + 1, words):
                found[-1] = replace(
                    before,
                    text=as_written((before, token)),
                    folded=whole,
                    plain=before.plain + token.plain,
                    asked=token.asked,
                )
            else:
                found.append(token)
        return tuple(found)

    def _may_be_compound(self, one: Token, other: Token) -> bool:
        """Whether a sign joins two words, or nothing parts them and neither is a word of questions."""
        return other.glued or not (
            self._vocabulary.is_of_questions(other.folded)
            or other.parted
            or self._vocabulary.is_of_questions(one.folded)
        )

    def _compound(self, one: Token, other: Token, behind: tuple[Token, ...]) -> str | None:
        """Two words as the one subject that they are together, if they are.

        What nothing joins has to be spelt so in a description, and be followed by nothing that one may do to the other
        ("Bürger Ideen einbringen") or that is joined to the second ("Kinder Garten und Beete").
        """
        whole = one.folded + other.folded
        if other.glued:
            if self._vocabulary.sorts.get(one.folded) and self._vocabulary.says(other.folded, "coordinator"):
                # "Council-led projects"
                return None
            if self._is_language(one) and "language" in self._vocabulary.remarks.get((other.folded,), ()):
                # "English-language brochures"
                return one.folded
            # An "E-Auto" is not any car; "A-Z" is no word.
            letter = len(one.folded) == 1 and one.folded.isalpha() and len(other.folded) >= _SHORTEST_BEHIND_LETTER
            strange = letter and not self._vocabulary.is_of_questions(other.folded)
            # "Co-Working", "Praktikum-Kram"
            begun = other.joint == "-" and one.folded in self._vocabulary.prefixes
            slighted = other.folded in self._vocabulary.stuff and self._topics.first_part(whole)
            return whole if begun or strange or slighted or self._topics.uses(whole) else None
        if not self._topics.spells(one.folded) and self._topics.names_subject(whole):
            # In "barriere frei wohnen", no description has the first alone.
            return whole
        # "Flächen sparen"
        ends = one.text[:1].isupper() and other.text.islower()
        if not ends and any(
            not word.parted
            and (
                not self._vocabulary.is_of_questions(word.folded)
                or self._vocabulary.says(word.folded, "joins", "either")
            )
            for word in behind
        ):
            return None
        linked = (one.folded + link + other.folded for link in _LINKS)
        return next(filter(self._topics.spells, linked), None)

    def _is_language(self, word: Token) -> bool:
        return "languages" in self._vocabulary.remarks.get((word.folded,), ())

    def with_phrases(self, words: tuple[Token, ...], names: list[Mention]) -> tuple[tuple[Token, ...], list[Mention]]:
        """The words, those as one that are one subject ("second homes"), and the names where they stand then."""
        starts = {i for i, word in enumerate(words[:-1]) if self._phrases.beginning_with(word.folded)}
        if not starts:
            return words, names
        named = positions(names)
        found: list[Token] = []
        at: list[int] = []
        """The position each word has then."""
        while (position := len(at)) < len(words):
            size, whole = self._phrase(words, position) if position in starts else (1, "")
            token = words[position]
            if whole and named.isdisjoint(range(position, position + size)):
                said = words[position : position + size]
                end = said[-1]
                text = as_written(said)
                # "Junge Leute" is a noun as well as "Leute".
                text = text[:1].upper() + text[1:] if end.text[:1].isupper() else text
                token = replace(token, text=text, folded=whole, plain=whole, asked=end.asked, short=end.short)
            else:
                size = 1
            at += [len(found)] * size
            found.append(token)
        if len(found) == len(words):
            return words, names
        at.append(len(found))
        return tuple(found), [replace(name, start=at[name.start], end=at[name.end]) for name in names]

    def is_in_phrase(self, name: Mention, words: tuple[Token, ...]) -> bool:
        """Whether what stands where a name does is only some of the words that are one subject, or is no typo of it."""
        whole = self._longest_over(name.start, name.end, words)
        if whole is None:
            return False
        at, subject = whole
        if len(at) > name.end - name.start:
            return True
        return (
            bool(name.distance)
            and subject != name.key
            and all(self._topics.spells(w.folded) for w in words[at.start : at.stop])
        )

    def _longest_over(self, start: int, end: int, words: tuple[Token, ...]) -> tuple[range, str] | None:
        """Where the longest phrase stands that is one subject and has all the words from `start` to `end`, if any."""
        found: list[tuple[range, str]] = []
        for first in range(max(0, end - self._phrases.longest), start + 1):
            size, whole = self._phrase(words, first)
            if whole and first + size >= end:
                found.append((range(first, first + size), whole))
        return max(found, key=lambda one: len(one[0]), default=None)

    def _is_in_longer(self, start: int, end: int, words: tuple[Token, ...]) -> bool:
        """Whether the words from `start` to `end` are only some of those that are one subject."""
        whole = self._longest_over(start, end, words)
        return whole is not None and len(whole[0]) > end - start

    def _phrase(self, words: tuple[Token, ...], start: int) -> tuple[int, str]:
        """How many words from `start` on are one subject, and how that is written in one word: the longest.

        Not all of its words may be misspelt.
        """
        longest = 1, ""
        phrases = self._phrases.beginning_with(words[start].folded)
        if not phrases or start + 1 == len(words):
            return longest
        second = self._phrases.terms_of(words[start + 1].folded)
        for phrase, whole in phrases:
            size = len(phrase)
            if phrase[1] not in second or not longest[0] < size <= len(words) - start:
                continue
            said = words[start : start + size]
            if (
                not any(word.parted for word in said[1:])
                and all(t in self._phrases.terms_of(w.folded) for t, w in zip(phrase[2:], said[2:], strict=True))
                and any(term in terms(word.folded) for term, word in zip(phrase, said, strict=True))
            ):
                longest = size, whole
        return longest
