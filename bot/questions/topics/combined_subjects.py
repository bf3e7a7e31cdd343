"""Which subjects of a reading are looked for together: alternatives, what joins them, and none that only frame them."""

import re
from collections.abc import Iterator, Sequence, Set
from itertools import chain, pairwise
from typing import Final

from bot.questions.kinds import TOGETHER
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.reading.scopes import is_small, links
from bot.questions.topics.roles import Roles, follows_topic_cue, told_first
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.stemming import is_adjective
from bot.questions.words.vocabulary import Vocabulary

INFLECTED: Final = re.compile("e[mnrs]?$")
"""How German adjectives before a noun end."""
_VERB: Final = re.compile("(e[rl]?n|t)$")
"""How German infinitives and participles end."""
_OR: Final = "/"
"""What stands between words of which any will do."""
_TWO: Final = 2
_ASKING: Final[frozenset[Signal]] = frozenset({"which", "who", "count", *VERBUENDE})
"""What asks for Verbünde once more."""


class CombinedSubjects:
    """Tells which subjects belong together, and which of them the Verbünde looked for deal with."""

    def __init__(self, vocabulary: Vocabulary, topics: TopicIndex, nouns: Nouns, roles: Roles) -> None:
        self._vocabulary = vocabulary
        self._topics = topics
        self._nouns = nouns
        self._roles = roles

    def describing(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """Those of the subjects that tell more of the Verbünde looked for: "ein Projekt, das Bürgern Mitsprache gibt".

        They stand behind the word for these, in a clause in which nobody speaks of themselves.
        """
        start = next((i for i, word in enumerate(reading.words) if word.says(*VERBUENDE)), len(reading.words))
        speaking = (i for i, word in enumerate(reading.words) if word.says("first_person", "private"))
        own = set(chain.from_iterable(map(reading.clause, speaking)))
        telling = {self._nouns.subject(word) for i, word in enumerate(reading.words) if i > start and i not in own}
        return tuple(word for word in words if word in telling)

    def alternatives(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These words as subjects of which any will do, where "oder" or a slash stands between two of them.

        So are those of two questions: "Welche Projekte gibt es zu Leerstand, und welche zu Mobilität?". Words that
        follow each other are a subject together: "citizen participation or youth culture".
        """
        at = self._nouns.at(words, reading)
        if each := self._each_with_common(at, reading):
            return each
        # "Großstädte mit Reallabor oder Urban Gardening" leaves no choice between towns and gardening.
        themes = (mention for mention in reading.mentions if mention.kind == "theme")
        with_themes = {theme.end for theme in themes if theme.start and not reading.words[theme.start].parted}
        subjects: list[list[str]] = []
        either = False
        for before, here in pairwise([-1, *at]):
            gap = reading.words[before + 1 : here] if subjects else ()
            subject, slashed = self._nouns.subject(reading.words[here]), reading.words[here].joint == _OR
            paused = slashed or bool(reading.words[here].pause)
            if gap and not (paused or any(word.says("joins") for word in gap)):
                # In "a shop or a company in the country" nothing is said of a choice between country and shop.
                return ()
            if subjects and not (gap or paused):
                subjects[-1].append(subject)
            else:
                subjects.append([subject])
            either |= slashed or self._asks_anew(gap, reading)
            either |= any(word.says("either") and before + 1 + i not in with_themes for i, word in enumerate(gap))
        if len(subjects) == _TWO and self._is_further_deed(at[-1], reading):
            # "Die Häuser sanieren oder umnutzen", "die eine Genossenschaft gegründet haben oder gründen wollten"
            subjects = self._with_object(*subjects)
        return tuple(dict.fromkeys(map(TOGETHER.join, subjects))) if either else ()

    def _asks_anew(self, gap: tuple[Word, ...], reading: Reading) -> bool:
        """Whether others are asked for behind "and": "... und welche zu Mobilität", "... und Projekte zu Mobilität"."""
        joints = (i for i, word in enumerate(gap[:-1]) if word.says("joins"))
        said = (self._vocabulary.read(gap, i + 1, reading.language)[1] | gap[i + 1].signals for i in joints)
        return any(not signals.isdisjoint(_ASKING) for signals in said)

    def _each_with_common(self, at: Sequence[int], reading: Reading) -> tuple[str, ...]:
        """Two alternatives, each with what is told of both, where Verbünde deal with these: "Dorf mit Laden oder Café".

        "Verein oder Genossenschaft für Mobilität"
        """
        words = reading.words
        joints = [i for i, word in enumerate(words) if word.says("either") and i - 1 in at and i + 1 in at]
        if len(at) != _TWO + 1 or len(joints) != 1:
            return ()
        joint = joints[0]
        (common,) = (position for position in at if abs(position - joint) != 1)
        gap = words[common + 1 : joint - 1] if common < joint else words[joint + 2 : common]
        # "Zweitwohnung oder pendeln, gibts da nen Rechner?"
        apart = any(word.pause for word in words[min(at) + 1 : max(at) + 1])
        if apart or not any(map(links, gap)) or not all(map(is_small, gap)):
            return ()
        one, other, told = (self._nouns.subject(words[i]) for i in (joint - 1, joint + 1, common))
        pairs = ((told, one), (told, other)) if common < joint else ((one, told), (other, told))
        each = tuple(map(TOGETHER.join, pairs))
        return each if len(self._topics.found_among(each)) == len(each) else ()

    def _with_object(self, told: list[str], verb: list[str]) -> list[list[str]]:
        """What was done with something, and what else was: one word for both is a key word ("Genossenschaftsgründung").

        That it was done may be told by a word that is no subject ("gegründet").
        """
        if len(told) > 1:
            return [told, [*told[:-1], *verb]]
        whole = "".join([*told, *verb])
        if told[0].endswith(verb[-1]):
            return [told]
        return [[whole]] if self._topics.weight(whole) is not None else [[*told, *verb]]

    def _is_further_deed(self, position: int, reading: Reading) -> bool:
        """Whether a verb right behind "oder" tells what else was done with a noun that a clause tells of before it.

        Capitals tell verbs from nouns: "Projekte, die Häuser sanieren oder umnutzen", "zum Wohnen oder Pflegen".
        """
        words = reading.words
        if not (reading.language == "de" and reading.has_capitals and _VERB.search(words[position].folded)):
            return False
        clause = reading.clause(position)
        said = words[clause.start : position]
        behind = words[position + 1 : clause.stop]
        nouns = [i for i, word in enumerate(said) if word in reading.rest and word.text[:1].isupper()]
        aimed = any(word.says("topic_cue", "for_cue") for i in nouns for word in said[max(0, i - ARTICLE - 1) : i])
        alone = words[position].text.islower() and not any(word in reading.rest for word in behind)
        return alone and bool(nouns) and not aimed and said[-1].says("either")

    def with_joined(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects, and those in no description that are told with them, in the order of the text.

        "Und" or "oder" joins them, or all of them are told first: "Klimawandel, Hitze: habt ihr dazu etwas?".
        """
        first = told_first(reading)
        if first and any(position in first for position in self._nouns.at(words, reading)):
            told = (word for word in reading.words[: first.stop] if word in reading.rest)
            return self._with(words, set(map(self._nouns.subject, told)), reading)
        if not reading.says("joins"):
            return words
        joins = [i for i, word in enumerate(reading.words) if word.says("joins")]
        known = self._nouns.at(words, reading)
        # "Tempo 30 oder Blitzer"
        ends = [i - 2 if i > 1 and reading.words[i - 1].folded.isdigit() else i - 1 for i in joins]
        joined = {
            self._nouns.subject(reading.words[there])
            for i, end in zip(joins, ends, strict=True)
            for here, there in ((end, i + 1), (i + 1, end))
            if here in known and 0 <= there < len(reading.words)
            if reading.words[there] in reading.rest and self._nouns.may_be_noun(reading.words[there], reading)
        }
        return self._with(words, joined, reading)

    def with_nouns(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects, and the nouns of which they tell more: "kommunale Wärmeplanung"."""
        found = {
            self._nouns.subject(noun)
            for word, noun, after in zip(reading.words, reading.words[1:], (*reading.words[2:], None), strict=False)
            if self._nouns.subject(word) in words and noun in reading.rest and not noun.parted
            if word.opens or word.text[:1].islower()
            if self._may_end_phrase(noun, after, reading)
        }
        return self._with(words, found, reading)

    def without_attributes(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects with German nouns that no Verbund deals with instead of the adjectives right before these.

        "Was macht man mit einer leeren Kirche?" asks for nothing else that is empty.
        """
        if reading.language != "de":
            return words
        nouns = {
            one.folded: self._nouns.subject(noun)
            for one, noun in pairwise(reading.words)
            if one in reading.rest and noun in reading.rest and not noun.parted
            if self._is_attribute(one, reading) and self._nouns.may_be_noun(noun, reading)
        }
        instead = {one: noun for one, noun in nouns.items() if not self._topics.is_found(noun)}
        return tuple(dict.fromkeys(instead.get(word, word) for word in words))

    def qualified(self, reading: Reading) -> Iterator[tuple[Word, Word]]:
        """German adjectives, each with the subject that it only tells more of, where no Verbund deals with both.

        Of "nachhaltige Mobilität", mobility is meant, and nothing else that is sustainable.
        """
        if reading.language == "en" or reading.long:
            return
        for one, noun in pairwise(reading.words):
            adjacent = one in reading.rest and noun in reading.rest and not noun.parted
            if adjacent and self._is_told_of_kind(one) and self._is_known_alone(one, noun):
                yield one, noun

    def _is_told_of_kind(self, word: Word) -> bool:
        """Whether a word is an adjective that descriptions have; what none has is told in other words."""
        bare = INFLECTED.sub("", word.folded)
        return bare != word.folded and is_adjective(bare) and self._topics.uses(word.folded)

    def _is_known_alone(self, adjective: Word, noun: Word) -> bool:
        """Whether Verbünde are told to deal with the thing that a noun names, and none with what is so as well."""
        subject = self._nouns.subject(noun)
        if " " in noun.text or not self._topics.names_thing(subject) or self._topics.only_narrows(subject):
            return False
        quality = self._nouns.subject(adjective)
        both = self._topics.search((quality, subject))
        told = any(hit.complete and hit.told for hit in self._topics.search((subject,)))
        # "Nachhaltiges Flächenmanagement" and town planning are no sustainable town planning.
        return told and not any(
            hit.complete and self._topics.tells_quality(quality, subject, hit.verbund) for hit in both
        )

    def _is_attribute(self, word: Word, reading: Reading) -> bool:
        """Whether a word is inflected as an adjective before a noun, and is none itself, whatever it begins with."""
        if not reading.has_capitals:
            return is_adjective(INFLECTED.sub("", word.folded)) and bool(INFLECTED.search(word.folded))
        if word.opens and word.text[:1].isupper():
            noun = self._topics.names_thing(word.folded) and not is_adjective(INFLECTED.sub("", word.folded))
        else:
            noun = self._nouns.may_be_noun(word, reading)
        return bool(INFLECTED.search(word.folded)) and not noun

    def with_aimed(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects, and the noun by which Verbünde are told before them: "Projekte mit Robotern für Senioren"."""
        if not reading.says(*VERBUENDE):
            return words
        found = {
            self._nouns.subject(word)
            for position, word in enumerate(reading.words)
            if word in reading.rest and self._nouns.may_be_noun(word, reading)
            if follows_topic_cue(position, reading)
            if any(before.says(*VERBUENDE) for before in reading.before(position, ARTICLE + 1))
        }
        return self._with(words, found, reading)

    def _may_end_phrase(self, word: Word, after: Word | None, reading: Reading) -> bool:
        """Whether a word that an adjective may stand before may be a noun; in English a verb looks just like one."""
        ends = after is None or after.parted or after.says("place_cue")
        return self._nouns.may_be_noun(word, reading) and (reading.language != "en" or ends)

    def _with(self, words: tuple[str, ...], others: Set[str], reading: Reading) -> tuple[str, ...]:
        """These subjects and others, in the order of the text."""
        if not others:
            return words
        told = dict.fromkeys(map(self._nouns.subject, reading.words))
        return tuple(word for word in told if word in words or word in others)

    def without_aims(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects without what is only wanted of the others: "Flächenverbrauch senken", but not "Ehrenamt oder
        Unterstützung"."""
        if reading.says("joins", "either"):
            return words
        told = tuple(word for word in words if word not in self._vocabulary.aims)
        return told if any(map(self._topics.is_subject, told)) else words

    def without_sizes(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects without sizes that no description tells of any of them: "ein großes Projekt mit viel Wasser".

        Who draws a large map and has water there has no pipes that are too large.
        """
        if reading.language == "en":
            return words
        sizes = [word for word in words if INFLECTED.sub("", word) in self._vocabulary.sizes]
        things = [word for word in words if word not in sizes and self._topics.names_thing(word)]
        pairs = [(size, pair) for size in sizes for thing in things for pair in ((size, thing), (thing, size))]
        told = {size for size, pair in pairs if self._topics.naming(pair)}
        return tuple(word for word in words if word not in sizes or word in told) if things else words

    def without_frame(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects without what stands before "über" or the like: "Meine Tochter schreibt über Windkraft".

        What stands behind the word for Verbünde tells of these. What is a subject by itself is left out only where
        somebody says that they look for something for their own ends ("Für unsere Tagung suchen wir etwas zu Verkehr").
        A mere phrase has no frame: "Skatepark für Jugendliche".
        """
        firm = {word for word in words if self._topics.is_subject(word)}
        aimed = [
            p for word in firm if self._roles.is_aimed_at((word,), reading) for p in self._nouns.at((word,), reading)
        ]
        frame = min(aimed, default=0)
        frame = min(frame, next((i for i, word in enumerate(reading.words) if word.says(*VERBUENDE)), frame))
        own = reading.has("first_person", "private") and reading.has("seeks", "want", "list", "something")
        return tuple(
            word
            for word in words
            if max(self._nouns.at((word,), reading), default=frame) >= frame
            or self._roles.is_of_verbuende(word, reading)
            or (word in firm and not own)
            or (reading.mere and self._is_only_sampled(word))
        )

    def _is_only_sampled(self, word: str) -> bool:
        """Whether a word names a thing that descriptions have in examples alone; tips tell nothing of what they are."""
        plain = word in self._vocabulary.models
        return not plain and self._topics.uses(word) and not self._topics.is_found(word)
