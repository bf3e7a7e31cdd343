"""What is said in other words than is read, put into these: contractions, separable verbs, spoken years, ellipses."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.questions.names.names import Mention
from bot.questions.numbers.dates import BOUNDS
from bot.questions.reading.reading import FEW
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import Token, clause_at
from bot.questions.words.signals import EVENTS, VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_FUNDED: Final = 3
"""So many words ask what was given money."""
_BEFORE_TIME: Final[tuple[Signal, ...]] = ("place_cue", "period", *BOUNDS, *EVENTS)


class Mending:
    """Puts texts about one catalogue into the words that are read."""

    def __init__(self, vocabulary: Vocabulary, topics: TopicIndex) -> None:
        self._vocabulary = vocabulary
        self._says = vocabulary.tells
        self._topics = topics
        self._either = vocabulary.that_say("either")

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

    def without_fillers(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words without those that colour a question and part a phrase of it: "Wer zahlt das eigentlich alles?"."""
        if self._vocabulary.fillers.isdisjoint([word.folded for word in words]):
            return words
        found = list(words)
        for at in range(len(words) - 2, 0, -1):
            before, filler, behind = found[at - 1 : at + 2]
            parted = filler.parted or behind.parted or filler.asked
            if filler.folded in self._vocabulary.fillers and not parted:
                phrase = (before.folded, behind.folded)
                if self._vocabulary.signals(phrase) and not self._vocabulary.signals((before.folded, filler.folded)):
                    del found[at]
        return tuple(found)

    def without_colour(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words without those that only colour what was given money: "Was genau wurde da eigentlich gefördert?"."""
        for at, word in enumerate(words):
            if not (self._says(word, "question_word") and self._says(word, "something")):
                continue
            end = clause_at(words, at).stop
            told = [i for i in range(at, end) if i == at or not self._is_colour(words[i])]
            phrase = tuple(words[i].folded for i in told[:_FUNDED])
            if "verbund_many" in self._vocabulary.signals(phrase) and told[len(phrase) - 1] > at + len(phrase) - 1:
                kept = [words[i] for i in told[: len(phrase)]]
                behind = told[len(phrase) - 1] + 1
                return (*words[:at], *kept, *words[behind:])
        return words

    def _is_colour(self, word: Token) -> bool:
        """Whether a word changes nothing of what is asked for: "eigentlich", "genau", "da", "alles"."""
        known = self._vocabulary
        small = any(word.folded in words for words in (known.fillers, known.here, known.in_all))
        listed = small or (word.folded,) in known.bounds
        return listed or self._says(word, "there", "every", "hesitation")

    def with_pleas(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, what asks for help at the end as a word that always does: "Der Bus fährt nicht mehr. Ideen?"."""
        meant = self._vocabulary.pleas.get(words[-1].folded) if words else None
        if not meant:
            return words
        start = clause_at(words, len(words) - 1).start
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

    def with_nobody(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, with "nobody" for what denies that anybody was at a place: "War keiner aus Bremen bei WEBWiKo?".

        Not so behind what is looked for ("Verbünde, aber keiner in Hessen"), nor "keiner der Verbünde".
        """
        for i in range(min(2, len(words) - 1)):
            nobody = self._vocabulary.no_one.get(words[i].folded)
            opens = not i or self._says(words[0], "yes_no")
            if nobody and opens and self._says(words[i + 1], "place_cue") and not words[i + 1].parted:
                return (*words[:i], replace(words[i], text=nobody, folded=nobody, plain=nobody), *words[i + 1 :])
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

        Not so "Was führt zu Leerstand?" or "Welche Projekte führt ein Verein durch?", nor "Hat die HAWK bei MIGOEK
        Gespräche geführt?".
        """
        if self._vocabulary.leads.keys().isdisjoint([word.folded for word in words]):
            return words
        for i, word in enumerate(words):
            meant = self._vocabulary.leads.get(word.folded)
            leads = meant and (
                self._asks_what_is_led(i, words, found)
                or self._is_led_by(i, words, found)
                or self._leads_named(i, words, found)
                or self._is_attribute(i, words, found)
                or self._leads_any(i, words)
            )
            if meant and leads:
                return (*words[:i], replace(word, text=meant, folded=meant, plain=meant), *words[i + 1 :])
        return words

    def _asks_what_is_led(self, verb: int, words: tuple[Token, ...], found: Sequence[Mention]) -> bool:
        """Whether it is asked what somebody leads, who stands right behind the verb, and no particle ends that."""
        end = clause_at(words, verb).stop
        before = words[max(0, verb - 1) : verb]
        asks = any(self._says(word, "where", "something", *VERBUENDE) for word in before) or not verb
        who = self._leader(verb + 1, words, found)
        behind = words[who:end]
        parted = self._vocabulary.particles | self._vocabulary.givers
        other = any(self._says(w, "topic_cue") for w in behind) or any(w.folded in parted for w in behind[-1:])
        told = verb or any(self._says(word, *VERBUENDE) for word in behind)
        return bool(asks and who and told and not other)

    def _is_led_by(self, verb: int, words: tuple[Token, ...], found: Sequence[Mention]) -> bool:
        """Whether the verb ends a clause, and who leads stands before: "Projekte, von einer Stadt geführt".

        Or "welche hat ne Stadt geführt", "was wurde von ner Uni geführt", but not "welche Liste ...".
        """
        givers = self._vocabulary.givers
        by = next((i for i in range(verb) if words[i].folded in givers or self._says(words[i], "having")), verb)
        told = any(self._says(word, *VERBUENDE) for word in words[:by])
        told = told or any(mention.kind == "verbund" and mention.end == by for mention in found)
        asked = any(self._says(word, "which", "something") for word in words[:by])
        told = told or (asked and all(self._asks(word.folded) for word in words[:by]))
        return told and self._leader(by + 1, words, found) == verb

    def _leads_named(self, verb: int, words: tuple[Token, ...], found: Sequence[Mention]) -> bool:
        """Whether nothing stands beside the verb but who leads and a Verbund: "Hat die HAWK MIGOEK geführt?"."""
        end = clause_at(words, verb).stop
        for name in (mention for mention in found if mention.kind == "verbund"):
            before = name.end == verb == end - 1 and name.start
            behind = name.end == end and name.start
            if before and any(self._leader(i, words, found) == before for i in range(1, before)):
                return True
            if behind and self._leader(verb + 1, words, found) == behind:
                return True
        return False

    def _is_attribute(self, participle: int, words: tuple[Token, ...], found: Sequence[Mention]) -> bool:
        """Whether it stands before a word for Verbünde, and behind who led them: "von Vereinen geführte Projekte"."""
        behind = words[participle + 1 : participle + 2]
        named = any(m.kind in {"organisation", "place"} and m.end == participle for m in found)
        kind = any(self._vocabulary.sorts.get(word.folded) for word in words[max(0, participle - 1) : participle])
        return (named or kind) and any(self._says(word, *VERBUENDE) and not word.parted for word in behind)

    def _leads_any(self, verb: int, words: tuple[Token, ...]) -> bool:
        """Whether a kind stands right before the verb, and only Verbünde behind it: "Vereine leiten Projekte"."""
        behind = list(words[verb + 1 : clause_at(words, verb).stop])
        if any(word.folded in self._vocabulary.articles for word in behind[:1]):
            del behind[0]
        kind = verb > 0 and bool(self._vocabulary.sorts.get(words[verb - 1].folded))
        return kind and len(behind) == 1 and self._says(behind[0], *VERBUENDE)

    def _leader(self, start: int, words: tuple[Token, ...], found: Sequence[Mention]) -> int:
        """Where whoever may lead ends who stands at a position: an organisation, or "ein Verein"; 0 if nobody does."""
        first = words[start : start + 1]
        article = any(word.folded in self._vocabulary.articles or self._says(word, "indefinite") for word in first)
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

    def with_years(self, words: tuple[Token, ...]) -> tuple[Token, ...]:
        """The words, those as figures that speak a year ("twenty nineteen")."""
        if not self._vocabulary.spoken_years.stand_in(words):
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

    def _is_time(self, start: int, end: int, words: tuple[Token, ...]) -> bool:
        """Whether a time may stand here, and not a number: behind "in", beside "began", or at the end of a clause."""
        before, after = words[max(0, start - 1) : start], words[end : end + 1]
        cued = any(self._vocabulary.says(word.folded, *_BEFORE_TIME) for word in before)
        return cued or not after or after[0].parted or self._vocabulary.says(after[0].folded, *EVENTS)
