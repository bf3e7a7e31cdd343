"""The words of a text as they are meant: years and subjects in several words, words that a sign parts, and typos."""

from collections.abc import Container, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from rapidfuzz.distance import OSA

from bot.questions import tolerance
from bot.questions.clues import Clues
from bot.questions.dates import BOUNDS
from bot.questions.folding import Token, abbreviations, as_written, folded
from bot.questions.names import Mention
from bot.questions.reading import FEW, TALK
from bot.questions.stemming import terms
from bot.questions.stretches import positions
from bot.questions.topics import TopicIndex
from bot.questions.vocabulary import EVENTS, THEMES, VERBUENDE, Signal, Vocabulary

_ORDINAL: Final = "te"
"""What a full stop behind a figure stands for ("2. Thema")."""
_LISTED: Final = 3
"""Words behind that for themes that list two of them by their numbers ("eins und zwei")."""
_STEM: Final = 4
"""Letters that one and several themes are spelt alike with."""
_SHORTEST_BEHIND_LETTER: Final = 3
"""Letters a word must have to be one with a letter before it."""
_LINKS: Final = ("", "n", "s", "en")
"""What stands between the words of a German compound ("Fläche sparen", "Flächensparen")."""
_OF_REQUESTS: Final[frozenset[Signal]] = frozenset({"about", "list", "want", "weak"})
"""What is said of something, but not joined to a name: "und stelle"."""
_JOINING: Final[tuple[Signal, ...]] = ("joins", "either")
_BEFORE_TIME: Final[tuple[Signal, ...]] = ("place_cue", "period", *BOUNDS, *EVENTS)


class Mending:
    """Mends the words of texts about one catalogue."""

    def __init__(self, vocabulary: Vocabulary, topics: TopicIndex, clues: Clues) -> None:
        self._vocabulary = vocabulary
        self._topics = topics
        self._clues = clues
        self._numbered = {tuple(folded(name)) for names in vocabulary.numbered for name in names}
        self._of_themes = {phrase[0] for phrase in vocabulary.phrases if vocabulary.says(phrase[0], *THEMES)}
        self._nouns = {name[0] for name in self._numbered if len(name) > 1}
        self._either = vocabulary.that_say("either")

    def with_ordinals(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, numbers of themes spelt as in their names ("das 2. Thema", "Thema zwei").

        A number word may be of what follows: "zum Thema drei Projekte".
        """
        found = list(words)
        for i, (one, other) in enumerate(pairwise(words)):
            if not (one.short or one.folded in self._nouns):
                continue
            ordinal = one.folded + _ORDINAL
            figure = str(self._vocabulary.numbers.get(other.folded))
            if one.short and (ordinal, other.folded) in self._numbered:
                found[i] = replace(one, text=ordinal, folded=ordinal, plain=ordinal)
            elif (
                (one.folded, figure) in self._numbered
                and other.folded not in self._vocabulary.articles
                and (other.asked or all(word.parted or self._says(word, *_JOINING) for word in words[i + 2 : i + 3]))
            ):
                found[i + 1] = replace(other, text=figure, folded=figure, plain=figure)
        return tuple(found)

    def with_listed_themes(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, with the word for a theme before each number of a list ("Thema eins und zwei", "themes 1 and 3").

        A number word may be of what follows: "Thema eins und drei Projekte".
        """
        found = list(words)
        for i in range(len(words) - _LISTED - 1, -1, -1):
            if words[i].folded not in self._of_themes:
                continue
            theme, one, joint, other = words[i : i + 1 + _LISTED]
            noun = self._theme_of(theme)
            figures = [str(self._vocabulary.numbers.get(word.folded, word.folded)) for word in (one, other)]
            behind = words[i + 1 + _LISTED : i + 2 + _LISTED]
            # "Themen 2 und 3 in NRW"
            ends = other.asked or all(word.parted or self._says(word, "place_cue", "yes_no") for word in behind)
            if not (noun and ends and self._says(joint, *_JOINING) and not (one.parted or joint.parted)):
                continue
            if all((noun, figure) in self._numbered for figure in figures):
                named = replace(theme, text=noun, folded=noun, plain=noun)
                found[i] = named
                for at, word, figure in zip((i + 1, i + _LISTED), (one, other), figures, strict=True):
                    found[at] = replace(word, text=figure, folded=figure, plain=figure)
                found.insert(i + _LISTED, replace(named, opens=False, pause="", glued=False))
        return tuple(found)

    def _theme_of(self, word: Token) -> str:
        """The word for one theme that one for themes is, or is the plural of, in its language; nothing if for none."""
        if word.folded in self._nouns:
            return word.folded
        known = self._vocabulary.languages
        own = known.get(word.folded, frozenset())
        alike = [
            noun for noun in self._nouns if noun[:_STEM] == word.folded[:_STEM] and known.get(noun, frozenset()) >= own
        ]
        return min(alike, key=lambda noun: (known[noun] != own, noun), default="")

    def with_plurals(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, English plurals as they should be ("universitys")."""
        if not any(word.folded.endswith("ys") for word in words):
            return words
        return tuple(
            replace(word, folded=plural)
            if word.folded.endswith("ys")
            and not self._is_known(word.folded)
            and self._is_known(plural := word.folded.removesuffix("ys") + "ies")
            else word
            for word in words
        )

    def with_contractions(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, English question words with the verb that they are drawn together with ("what's", "whos")."""
        found: list[Token] = []
        for word in words:
            asking = word.folded.removesuffix("s")
            english = asking != word.folded and "de" not in self._vocabulary.languages.get(asking, ("de",))
            if not (english and self._vocabulary.says(asking, "question_word")):
                found.append(word)
                continue
            found.append(replace(word, text=word.text[: len(asking)], folded=asking, plain=asking, asked=False))
            found.append(replace(word, text="is", folded="is", plain="is", glued=False, opens=False, pause=""))
        return tuple(found)

    def with_separable_verbs(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, German verbs of descriptions in one word again: "Jugendliche wandern ab", "wandert ab"."""
        if self._vocabulary.particles.isdisjoint([word.folded for word in words]):
            return words
        found = list(words)
        start = 0
        for i, word in enumerate(words):
            start = i if word.parted else start
            ends = i + 1 == len(words) or words[i + 1].parted or word.asked
            if not (ends and word.folded in self._vocabulary.particles):
                continue
            of_clause = range(start, i)
            capitals = any(token.text[:1].isupper() for token in words[start + 1 : i])
            whole = ((at, self._separated(words[at], word, capitals=capitals)) for at in of_clause)
            if verb := next(((at, verb) for at, verb in whole if verb), None):
                at, infinitive = verb
                found[at] = replace(words[at], text=infinitive, folded=infinitive, plain=infinitive)
        return tuple(found)

    def with_pleas(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, what asks for help at the end as a word that always does: "Der Bus fährt nicht mehr. Ideen?"."""
        meant = self._vocabulary.pleas.get(words[-1].folded) if words else None
        if not meant:
            return words
        start = next((i for i in range(len(words) - 1, 0, -1) if words[i].parted), 0)
        others = words[start:-1]
        # "Bürgerbeteiligung, Workshops, Ideen" are three subjects, "Projekte zu Bürgerbeteiligung, Ideen?" two.
        listed = start and words[start].pause == "," and any(self._says(word, *VERBUENDE) for word in words[:start])
        asked = start and not listed and (words[-1].asked or words[start].opens)
        if not (asked and all(self._vocabulary.is_of_questions(word.folded) for word in others)):
            return words
        return (*words[:-1], replace(words[-1], text=meant, folded=meant, plain=meant))

    def with_ones(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, with the noun left out before who is to take part or not: "Die ohne Uni", "all with banks".

        "Alle Hochschulen", "die Hochschulen mit Verein" need none, nor does who tells of themselves: "Wir sind alle mit
        der Uni fertig".
        """
        if self._vocabulary.ones.keys().isdisjoint([word.folded for word in words]):
            return words
        for i in range(len(words) - 2):
            noun = self._vocabulary.ones.get(words[i].folded)
            if not noun or words[i + 1].parted or not self._takes_part(i + 1, words):
                continue
            own = any(self._says(word, "first_person", "private") for word in words[:i])
            if not own or any(self._says(word, "list", "want", "seeks", "question_word") for word in words[:i]):
                one = replace(words[i], text=noun, folded=noun, plain=noun, opens=False, pause="", glued=False)
                return (*words[: i + 1], one, *words[i + 1 :])
        return words

    def without_least(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, without "mindestens" where it says no more than "ein": "mit mindestens einer Hochschule"."""
        for at in range(1, len(words) - 1):
            if not self._vocabulary.sorts.get(words[at + 1].folded):
                continue
            one = self._vocabulary.numbers.get(words[at].folded) == 1 or self._says(words[at], "indefinite")
            found = self._vocabulary.bound_before(words, at) if one else None
            least = found and (found[1].bound, found[1].beyond) == ("from", 0)
            if found and least:
                return (*words[: found[0]], *words[at:])
        return words

    def _takes_part(self, start: int, words: tuple[Token, ...]) -> bool:
        """Whether "mit" or "ohne" stands there, and behind it a word for a kind of organisation."""
        cued = words[start].folded in self._vocabulary.sort_cues and self._says(words[start], "topic_cue")
        if not (cued or self._says(words[start], "lacks")):
            return False
        sorts = self._vocabulary.sorts
        known = self._vocabulary.is_of_questions
        behind = range(start + 1, min(start + 1 + FEW, len(words)))
        noun = next((i for i in behind if words[i].folded in sorts or not known(words[i].folded)), None)
        # "Mit Uni-Abschluss"
        part = noun is not None and noun + 1 < len(words) and words[noun + 1].glued
        return noun is not None and not part and bool(sorts.get(words[noun].folded))

    def with_leading_verbs(self, words: tuple[Token, ...], found: Sequence[Mention]) -> tuple[Token, ...]:
        """The words, what is said of who coordinates as one of these says it: "Welche Projekte führt eine Stadt?".

        Not so "Was führt zu Leerstand?" or "Welche Projekte führt ein Verein durch?".
        """
        if self._vocabulary.leads.keys().isdisjoint([word.folded for word in words]):
            return words
        for i, word in enumerate(words):
            meant = self._vocabulary.leads.get(word.folded)
            if meant and (self._asks_what_is_led(i, words, found) or self._is_led_by(i, words, found)):
                return (*words[:i], replace(word, text=meant, folded=meant, plain=meant), *words[i + 1 :])
        return words

    def _asks_what_is_led(self, verb: int, words: tuple[Token, ...], found: Sequence[Mention]) -> bool:
        """Whether it is asked what somebody leads, who stands right behind the verb, and no particle ends that."""
        end = next((i for i in range(verb + 1, len(words)) if words[i].parted), len(words))
        before = words[max(0, verb - 1) : verb]
        asks = any(self._says(word, "where", "something", *VERBUENDE) for word in before) or not verb
        who = self._leader(verb + 1, words, found)
        behind = words[who:end]
        parted = self._vocabulary.particles | self._vocabulary.givers
        other = any(self._says(w, "topic_cue") for w in behind) or any(w.folded in parted for w in behind[-1:])
        told = verb or any(self._says(word, *VERBUENDE) for word in behind)
        return bool(asks and who and told and not other)

    def _is_led_by(self, verb: int, words: tuple[Token, ...], found: Sequence[Mention]) -> bool:
        """Whether the verb ends a clause, and who leads stands before: "Projekte, von einer Stadt geführt"."""
        by = next((i for i in range(verb) if words[i].folded in self._vocabulary.givers), verb)
        told = any(self._says(word, *VERBUENDE) for word in words[:by])
        return told and self._leader(by + 1, words, found) == verb

    def _leader(self, start: int, words: tuple[Token, ...], found: Sequence[Mention]) -> int:
        """Where whoever may lead ends who stands at a position: an organisation, or "ein Verein"; 0 if nobody does."""
        article = any(word.folded in self._vocabulary.articles for word in words[start : start + 1])
        named = (m.end for m in found if m.kind in {"organisation", "place"} and m.start == start + article)
        if end := next(named, 0):
            return end
        sort = article and any(self._vocabulary.sorts.get(word.folded) for word in words[start + 1 : start + 2])
        return start + 2 if sort else 0

    def _separated(self, verb: Token, particle: Token, *, capitals: bool) -> str:
        """The infinitive of a verb with its particle, if descriptions have it and the verb is no noun by its spelling.

        Where nothing tells nouns, only an infinitive that is no subject by itself may be a verb.
        """
        noun = verb.text[:1].isupper() if capitals else self._topics.is_subject(verb.folded)
        if noun or self._asks(verb.folded):
            return ""
        infinitives = [verb.folded]
        if capitals and verb.folded.endswith("t"):
            # "Wandert", "zieht"
            infinitives = [verb.folded.removesuffix("t") + ending for ending in ("n", "en")]
        wholes = (particle.folded + infinitive for infinitive in infinitives if infinitive.endswith("n"))
        known = (w for w in wholes if self._is_used(w) and not (self._topics.is_relational(w) or self._asks(w)))
        return next(known, "")

    def _is_used(self, infinitive: str) -> bool:
        """Whether descriptions have a verb, or the noun that it makes: a "Wegweiser" is nothing that is sent away."""
        stem = infinitive.removesuffix("n").removesuffix("e")
        return any(map(self._topics.spells, (infinitive, stem + "ung", stem + "t")))

    def _asks(self, *words: str) -> bool:
        """Whether any of these is a word of questions."""
        return any(map(self._vocabulary.is_of_questions, words))

    def without_lesser(self, words: tuple[Token, ...], found: Sequence[Mention]) -> tuple[Token, ...]:
        """The words without what is less than what is asked, and told by the same answer: "oder nur einen Partner"."""
        if self._either.isdisjoint([word.folded for word in words]):
            return words
        for i, (one, other) in enumerate(pairwise(words)):
            if not (i and one.folded in self._either and self._says(other, "only")):
                continue
            end = next((at for at in range(i + 2, len(words)) if self._ends_lesser(at, words)), len(words))
            named = any(mention.start > i for mention in found)
            if not named and self._are_lesser(words[i + 2 : end], words[:i]):
                last = replace(words[i - 1], asked=words[i - 1].asked or words[end - 1].asked)
                return (*words[: i - 1], last, *words[end:])
        return words

    def _ends_lesser(self, position: int, words: tuple[Token, ...]) -> bool:
        """Whether something else begins there: another clause, or a second question."""
        asks = any(self._says(word, "question_word") for word in words[position + 1 : position + 2])
        return words[position].parted or (asks and self._says(words[position], "joins"))

    def _are_lesser(self, words: tuple[Token, ...], asked: tuple[Token, ...]) -> bool:
        """Whether words say no more than partners beside a Verbund, or a kind beside another with its role."""
        sorts = [word for word in words if word.folded in self._vocabulary.sorts]
        others = (word for word in words if word not in sorts)
        if not sorts or any(
            self._says(w, "topic_cue") or not self._vocabulary.is_of_questions(w.folded) for w in others
        ):
            return False
        if not any(self._vocabulary.sorts[word.folded] for word in sorts):
            return any(self._says(word, *VERBUENDE) for word in asked)
        kinded = any(self._vocabulary.sorts.get(word.folded) for word in asked)
        return kinded and any(self._says(word, "partners", "coordinator") for word in asked)

    def _says(self, word: Token, *signals: Signal) -> bool:
        return self._vocabulary.says(word.folded, *signals)

    def with_years(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, those as figures that speak a year ("twenty nineteen")."""
        if not self._vocabulary.spoken_years.may_stand_in(words):
            return words
        found: list[Token] = []
        position = 0
        while position < len(words):
            spoken = self._vocabulary.spoken_years.at(position, words)
            end = position + len(spoken)
            if not (spoken and self._is_time(position, end, words)):
                found.append(words[position])
                position += 1
                continue
            year = self._vocabulary.years[spoken]
            found.append(replace(words[end - 1], text=year, folded=year, plain=year, glued=words[position].glued))
            position = end
        return tuple(found)

    def with_subjects(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, those as one that are a subject together, though each asks for something else ("auf dem Land")."""
        if not self._vocabulary.subject_phrases.may_stand_in(words):
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

    def _is_time(self, start: int, end: int, words: tuple[Token, ...]) -> bool:
        """Whether a time may stand here, and not a number: behind "in", beside "began", or at the end of a clause."""
        before, after = words[max(0, start - 1) : start], words[end : end + 1]
        cued = any(self._vocabulary.says(word.folded, *_BEFORE_TIME) for word in before)
        return cued or not after or after[0].parted or self._vocabulary.says(after[0].folded, *EVENTS)

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
        return other.glued or not (self._asks(other.folded) or other.parted or self._asks(one.folded))

    def _compound(self, one: Token, other: Token, behind: tuple[Token, ...]) -> str | None:
        """Two words as the one subject that they are together, if they are.

        What nothing joins has to be spelt so in a description, and be followed by nothing that one may do to the other
        ("Bürger Ideen einbringen") or that is joined to the second ("Kinder Garten und Beete").
        """
        whole = one.folded + other.folded
        if other.glued:
            # An "E-Auto" is not any car; "A-Z" is no word.
            letter = len(one.folded) == 1 and one.folded.isalpha() and len(other.folded) >= _SHORTEST_BEHIND_LETTER
            strange = letter and not self._asks(other.folded)
            # "Praktikum-Kram"
            slighted = other.folded in self._vocabulary.stuff and self._topics.first_part(whole)
            return whole if strange or slighted or self._topics.uses(whole) else None
        # "Flächen sparen"
        ends = one.text[:1].isupper() and other.text.islower()
        if not ends and any(
            not word.parted and (not self._asks(word.folded) or self._says(word, *_JOINING)) for word in behind
        ):
            return None
        linked = (one.folded + link + other.folded for link in _LINKS)
        return next(filter(self._topics.spells, linked), None)

    def with_phrases(self, words: tuple[Token, ...], names: list[Mention]) -> tuple[tuple[Token, ...], list[Mention]]:
        """The words, those as one that are one subject ("second homes"), and the names where they stand then."""
        starts = {i for i, word in enumerate(words[:-1]) if self._topics.phrases_from(word.folded)}
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
        for first in range(max(0, end - self._topics.longest_phrase), start + 1):
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
        phrases = self._topics.phrases_from(words[start].folded)
        if not phrases or start + 1 == len(words):
            return longest
        second = self._topics.in_phrases(words[start + 1].folded)
        for phrase, whole in phrases:
            size = len(phrase)
            if phrase[1] not in second or not longest[0] < size <= len(words) - start:
                continue
            said = words[start : start + size]
            if (
                not any(word.parted for word in said[1:])
                and all(t in self._topics.in_phrases(w.folded) for t, w in zip(phrase[2:], said[2:], strict=True))
                and any(term in terms(word.folded) for term, word in zip(phrase, said, strict=True))
            ):
                longest = size, whole
        return longest

    def with_corrections(self, words: tuple[Token, ...], spelt: Container[int]) -> tuple[Token, ...]:
        """The words, misspelt ones of questions as they should be, save those of names that are `spelt` right."""
        strange = [
            i for i, word in enumerate(words) if i not in spelt and (word.short or not self._is_known(word.folded))
        ]
        if not strange:
            return words
        alone = len(words) <= FEW
        # "Dnake, genau das wollte ich wissen"
        apart = len(words) > 1 and words[1].parted
        timed = any(word.is_year for word in words)
        # "Fraunhofer ISE", "fraunhofer-ise" have no misspelt "sie"; who shouts misspells like others.
        shouted = all(word.text.isupper() for word in words)
        abbreviated = {
            i
            for i in strange
            if (words[i].glued and i == len(words) - 1 and len(words[i].text) <= tolerance.SWAPPED)
            or (words[i].text.isupper() and not shouted and not (i and words[i - 1].text.isupper()))
        }
        found = list(words)
        for i in strange:
            if i not in abbreviated:
                corrected = self._corrected(words[i], alone=alone or (i == 0 and apart), timed=timed)
                # "KOMET und Stella" has no misspelt "stelle".
                asks = self._vocabulary.signals((corrected.folded,)) - _OF_REQUESTS
                found[i] = corrected if asks or not self._is_joined(i, words, spelt) else words[i]
        return tuple(found)

    def _is_joined(self, position: int, words: Sequence[Token], spelt: Container[int]) -> bool:
        """Whether a word is joined by "and" to a name that is spelt right."""
        beside = ((position - 1, position - 2), (position + 1, position + 2))
        return any(
            0 <= joint < len(words) and self._vocabulary.says(words[joint].folded, "joins") and name in spelt
            for joint, name in beside
        )

    def _corrected(self, word: Token, *, alone: bool, timed: bool) -> Token:
        """A misspelt word of questions as it should be; any other as it is.

        `alone`: it stands (nearly) alone; `timed`: in the text is a year, so that it may tell what happened then.
        """
        if word.short and (whole := abbreviations().get(word.folded)):
            return replace(word, folded=whole)
        if self._is_known(word.folded):
            return word
        utmost = next(filter(word.folded.startswith, self._vocabulary.utmost), "")
        bare = word.folded.removeprefix(utmost)
        corrected = bare if self._vocabulary.spells(bare) else None
        if not corrected and timed:
            corrected = self._vocabulary.corrections.of_event(bare)
        corrected = corrected or self._vocabulary.corrections.of(bare)
        if not corrected and bare == word.folded != word.plain:
            # The letters of "oe" in "prjoects" only met by mistake.
            meant = self._vocabulary.corrections.of(word.plain) or ""
            swapped = sorted(meant) == sorted(word.plain)
            corrected = meant if swapped or len(word.plain) >= tolerance.MET else None
        if corrected and not alone and self._vocabulary.signals((corrected,)) & TALK:
            # Among other words "denke" is no misspelt "danke".
            return word
        if corrected and self._is_of_programme(bare, corrected):
            return word
        return replace(word, folded=corrected) if corrected else word

    def _is_known(self, word: str) -> bool:
        return self._vocabulary.spells(word) or word in self._vocabulary.sorts or self._topics.spells(word)

    def _is_of_programme(self, word: str, corrected: str) -> bool:
        """Whether a word is nearer to one that asks for a fact of the programme than to what it would become."""
        edits = self._clues.edits(word)
        return edits is not None and edits < OSA.distance(word, corrected)
