"""What a reading is asked about its grammar: whether it asks openly, which words stand where subjects and places stand.

What follows from it is decided elsewhere.
"""

from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, pairwise, takewhile
from typing import Final

from bot.catalogue import Catalogue
from bot.questions.folding import Token, folded
from bot.questions.known_names import WHERE
from bot.questions.names import Mention
from bot.questions.negation import is_denied_at, is_left_out, is_replaced
from bot.questions.reading import ARTICLE, Reading, Word
from bot.questions.scopes import SMALL
from bot.questions.topics import TopicIndex
from bot.questions.vocabulary import VERBUENDE, Signal, Vocabulary

_REACH: Final = 4
"""So many words behind a Land a town belongs to it."""
_WANTED: Final[tuple[Signal, ...]] = ("which", "who", "seeks", "question_word")
"""Who says one of these asks."""
_REMEMBERED: Final = 2048
"""Words whose subjects are kept at hand."""


class Grammar:
    """Reads readings about one catalogue between the lines."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary, topics: TopicIndex) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._topics = topics
        self._subject = lru_cache(_REMEMBERED)(self._subject_of)

    def where_said(self, signal: Signal, reading: Reading) -> int:
        """The position where the first phrase begins that gives a signal; the end of the text if none does."""
        return next(
            (
                i
                for i in range(len(reading.words))
                if signal in self._vocabulary.read(reading.words, i, reading.language)[1]
            ),
            len(reading.words),
        )

    def opens_with(self, signal: Signal, reading: Reading) -> bool:
        """Whether one of the first two words begins a phrase that gives a signal."""
        beginnings = range(min(2, len(reading.words)))
        return any(signal in self._vocabulary.read(reading.words, i, reading.language)[1] for i in beginnings)

    def expects_place(self, position: int, words: tuple[Token, ...]) -> bool:
        """Whether a place is to be expected here: after "in", "Stadt", "Uni", "in der Nähe von", "city of"."""
        before = words[max(0, position - 2) : position]
        if not before:
            return False
        last = before[-1]
        if self.says(last, "place_cue") or self.says(last, "place_word") or self.says(last, "around"):
            return True
        phrase = tuple(word.folded for word in before)
        if phrase in self._vocabulary.seated or phrase[-1:] in self._vocabulary.seated:
            return True
        return "place_cue" in self._vocabulary.signals(phrase) or self._is_place_of(before)

    def _is_place_of(self, words: tuple[Token, ...]) -> bool:
        """Whether two words are "city of" or the like."""
        return len(words) == 2 and self.says(words[0], "place_word") and words[1].folded in self._vocabulary.of

    def says(self, word: Token, signal: Signal) -> bool:
        """Whether a word gives a signal in any language."""
        return self._vocabulary.says(word.folded, signal)

    def is_unwanted(self, subject: str, reading: Reading) -> bool:
        """Whether "ohne", "except" or the like stands before a subject."""
        positions = self._positions(subject, reading)
        return bool(positions) and all(is_left_out(position, reading) for position in positions)

    def is_lamented(self, subject: str, reading: Reading) -> bool:
        """Whether somebody tells that it is not there, and asks in another clause: "Kein Bus mehr. Wer hilft uns?"."""
        asking = [i for i, word in enumerate(reading.words) if word.says(*VERBUENDE, *_WANTED)]
        told = set(chain.from_iterable(map(reading.clause, self._positions(subject, reading))))
        said = frozenset[Signal]().union(*(reading.words[position].signals for position in told))
        # "Wir brauchen nichts zu Leerstand"
        wants = {"want", "topic_cue"} <= said
        own = not said.isdisjoint({"first_person", "private"})
        return own and not wants and bool(asking) and told.isdisjoint(asking)

    def is_denied(self, subject: str, reading: Reading) -> bool:
        """Whether a subject is denied in any way."""
        positions = self._positions(subject, reading)
        return bool(positions) and all(is_denied_at(position, reading) for position in positions)

    def is_replaced(self, subject: str, reading: Reading) -> bool:
        """Whether "statt" or the like stands before a subject."""
        positions = self._positions(subject, reading)
        return bool(positions) and all(is_replaced(position, reading) for position in positions)

    def _positions(self, subject: str, reading: Reading) -> list[int]:
        return [i for i, word in enumerate(reading.words) if self.subject(word) == subject]

    def without_asides(self, reading: Reading, *, sure: bool) -> Reading:
        """Without Länder, places and towns that a long text only mentions. `sure`: a subject is what it is about."""
        if not (reading.long and sure) or reading.has("land_word"):
            return reading
        local = [mention for mention in reading.mentions if mention.kind in WHERE]
        if any(self.is_cued(mention, reading) for mention in local):
            return reading
        return reading.without_mentions(local)

    def without_towns_apart(self, reading: Reading) -> Reading:
        """Without towns told after a Land, in another clause: "Vorhaben in Hessen, für ein Treffen in Hannover".

        Nor with those that only say where an organisation is: "in Weimar an der Bauhaus-Universität".
        """
        reading = self._without_seats(reading)
        land = next((mention for mention in reading.mentions if mention.kind == "land"), None)
        if land is None:
            return reading
        apart = [
            mention
            for mention in reading.mentions
            if mention.kind == "town"
            and mention.start - land.end > _REACH
            and any(word.parted for word in reading.words[land.end : mention.start])
        ]
        return reading.without_mentions(apart)

    def _without_seats(self, reading: Reading) -> Reading:
        named = (self._catalogue.organisations[id_] for id_ in reading.ids("organisation"))
        called = {word for other in named for word in folded(" ".join((other.name, *other.aliases)))}
        # "Göttingen's university"
        called |= {word + "s" for word in called}
        seats = [m for m in reading.mentions if m.kind == "town" and called.issuperset(folded(m.heard))]
        return reading.without_mentions(seats) if seats else reading

    def is_cued(self, mention: Mention, reading: Reading) -> bool:
        """Whether something is said to be in a place: "in" or the like stands before it, or it stands first."""
        before = reading.before(mention.start, ARTICLE)
        cued = any(word.says("place_cue", "no") for word in before)
        return mention.start == 0 or cued or self.expects_place(mention.start, reading.words)

    def is_topic(self, mention: Mention, reading: Reading) -> bool:
        """Whether "zu", "about" or the like stands right before a name, and nothing that stands before a place."""
        before = reading.before(mention.start)
        return any(word.says("topic_cue") and not word.says("place_cue") for word in before)

    def follows(self, subject: str, reading: Reading, *signals: Signal) -> bool:
        """Whether one of the signals is given right before a subject, or before its article."""
        positions = self._positions(subject, reading)
        before = [reading.before(position, ARTICLE) for position in positions]
        return any(word.says(*signals) for words in before for word in words)

    def is_location(self, word: str, reading: Reading) -> bool:
        """Whether a word stands behind "in der" or the like."""
        return self.follows(word, reading, "place_cue", "at_cue")

    def describing(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """Those of the subjects that tell more of the Verbünde looked for: "ein Projekt, das Bürgern Mitsprache gibt".

        They stand behind the word for these, in a clause in which nobody speaks of themselves.
        """
        start = next((i for i, word in enumerate(reading.words) if word.says(*VERBUENDE)), len(reading.words))
        speaking = (i for i, word in enumerate(reading.words) if word.says("first_person", "private"))
        own = set(chain.from_iterable(map(reading.clause, speaking)))
        telling = {self.subject(word) for i, word in enumerate(reading.words) if i > start and i not in own}
        return tuple(word for word in words if word in telling)

    def is_either(self, words: tuple[str, ...], reading: Reading) -> bool:
        """Whether these subjects are told one after the other, with "oder" between two of them."""
        at = [i for i, word in enumerate(reading.words) if self.subject(word) in words]
        gaps = [reading.words[one + 1 : other] for one, other in pairwise(at)]
        # In "a shop or small company in the country" nothing is said of a choice between country and shop.
        listed = all(
            not gap or reading.words[other].pause or any(word.says("joins") for word in gap)
            for other, gap in zip(at[1:], gaps, strict=True)
        )
        return listed and any(word.says("either") for gap in gaps for word in gap)

    def with_joined(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects, and those in no description that "und" or "oder" joins to them, in the order of the text."""
        joins = [i for i, word in enumerate(reading.words) if word.says("joins")]
        if not joins:
            return words
        known = [self.subject(word) in words for word in reading.words]
        joined = {
            self.subject(reading.words[there])
            for i in joins
            for here, there in ((i - 1, i + 1), (i + 1, i - 1))
            if min(here, there) >= 0 and max(here, there) < len(known) and known[here]
            if reading.words[there] in reading.rest and self.may_be_noun(reading.words[there], reading)
        }
        told = dict.fromkeys(map(self.subject, reading.words))
        return tuple(word for word in told if word in words or word in joined) if joined else words

    def without_frame(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects without what stands before "über" or the like: "Meine Tochter schreibt über Windkraft".

        What stands behind the word for Verbünde tells of these. What is a subject by itself is left out only where
        somebody says that they look for something for their own ends ("Für unsere Tagung suchen wir etwas zu Verkehr").
        """
        firm = {word for word in words if self._topics.is_subject(word)}
        aimed = [p for word in firm if self.is_aimed_at((word,), reading) for p in self._positions(word, reading)]
        frame = min(aimed, default=0)
        frame = min(frame, next((i for i, word in enumerate(reading.words) if word.says(*VERBUENDE)), frame))
        own = reading.has("first_person", "private") and reading.has("seeks", "want", "list", "something")
        return tuple(
            word
            for word in words
            if max(self._positions(word, reading), default=frame) >= frame
            or self.is_of_verbuende(word, reading)
            or (word in firm and not own)
        )

    def is_aimed_at(self, words: tuple[str, ...], reading: Reading) -> bool:
        """Whether one of the words stands behind "gegen", "about" or the like."""
        if not words:
            return False
        for position, word in enumerate(reading.words):
            if self.subject(word) in words:
                before = reading.before(position, 3)
                if self._follows_topic_cue(before, long=reading.long):
                    return True
        return False

    def is_of_verbuende(self, subject: str, reading: Reading) -> bool:
        """Whether a subject is aimed at, or said with the word for Verbünde: "mobility project", "Verkehrsprojekt"."""
        if self.is_aimed_at((subject,), reading):
            return True
        following = (*reading.words[1:], None)
        return any(
            (after is not None and after.says(*VERBUENDE)) or self._vocabulary.split(word.folded) is not None
            for word, after in zip(reading.words, following, strict=True)
            if self.subject(word) == subject
        )

    def is_sought(self, subject: str, reading: Reading) -> bool:
        """Whether somebody says that they look for it, or work on it: "Ich interessiere mich für Leerstand. ..."."""
        if not (reading.has("seeks") and reading.has("first_person")):
            return False
        start = self.where_said("seeks", reading)
        end = next((i for i in range(start + 1, len(reading.words)) if reading.words[i].opens), len(reading.words))
        return any(self.subject(word) == subject for word in reading.words[start:end])

    def _follows_topic_cue(self, before: tuple[Word, ...], *, long: bool) -> bool:
        """Whether "gegen" or the like stands before a word, with at most articles and adjectives in between.

        In a long text "für" tells whom the question is asked for.
        """
        own = False
        for word in reversed(before):
            signals = word.signals - SMALL
            own |= word.says("first_person", "private")
            if word is not before[-1] and signals & {"theme_one", "theme_many"}:
                # "Thema Leerstand", but not "Themen im Angebot".
                return False
            if signals:
                # "Für unseren Katalog" says what it is needed for.
                return "topic_cue" in signals or ("for_cue" in signals and not (long or own))
        return False

    # Words that are left

    def nouns(self, reading: Reading) -> tuple[str, ...]:
        """The words left that may be subjects, compounds with "-projekte" without that."""
        if reading.language != "de" or not has_capitals(reading):
            return tuple(map(self.subject, reading.rest))
        return tuple(self.subject(word) for word in reading.rest if word.text[:1].isupper())

    def may_be_noun(self, word: Token, reading: Reading) -> bool:
        """Whether a word may be a subject: in a German text that uses capitals, only words that have one are nouns."""
        if reading.language != "de" or word.text[:1].isupper():
            return True
        return not has_capitals(reading)

    def subject(self, word: Token) -> str:
        """What a word may be the subject of, folded: compounds with "-projekte" without that, typos mended."""
        return self._subject(word.folded)

    def _subject_of(self, word: str) -> str:
        if self._topics.uses(word):
            return word
        parts = self._vocabulary.split(word)
        subject = parts[0] if parts else word
        return self._topics.corrected(subject) or subject

    def is_about(self, word: Token, verbund: str) -> bool:
        """Whether a word is in the description of a Verbund."""
        return any(hit.verbund == verbund and hit.complete for hit in self._topics.search((self.subject(word),)))

    def words_of_places(self, reading: Reading) -> set[str]:
        """The words of the names of the places that are mentioned, however many of them were said."""
        places = (self._catalogue.places[id_] for id_ in reading.ids("place"))
        return {word for place in places for word in folded(" ".join((place.name, *place.aliases)))}

    def counted(self, reading: Reading) -> str:
        """The word for what the number is asked of, where that is not simply whoever took part, or known to be asked.

        Of organisations of one kind as well: the lists of partners may be shorter than what is told.
        """
        asking = next((i for i, word in enumerate(reading.words) if word.says("how_many")), len(reading.words))
        named = reading.named
        german = reading.language == "de"
        capitals = has_capitals(reading)
        for position, word in enumerate(reading.words[asking + 1 :], asking + 1):
            if self._vocabulary.sorts.get(word.folded) and position not in named:
                return word.text
            if word.signals or word.folded in self._vocabulary.sorts or position in named:
                return ""
            if german:
                # "Wie viele der Mitarbeiter", "Wie viele leere Gebäude"
                noun = capitals and word.text[:1].isupper()
                small = not noun and (capitals or self._vocabulary.is_of_questions(word.folded))
            else:
                # "How many of the people"
                small = any(other.folded in self._vocabulary.of for other in (word, reading.words[position - 1]))
            if not small:
                return word.text
        return ""

    def unknown_text(self, reading: Reading) -> str:
        """The strange words that stand side by side, from the first one on."""
        unknown = [word for word in reading.rest if not self._topics.uses(word.folded)] or list(reading.rest)
        if not unknown:
            return ""
        start = reading.words.index(unknown[0])
        run: list[str] = []
        for word in reading.words[start:]:
            if word not in reading.rest or (run and not self.may_be_noun(word, reading)):
                break
            run.append(word.text)
        return " ".join(run)

    def called(self, reading: Reading) -> tuple[Word, ...]:
        """The strange words right behind "Projekt", where no article or "which" makes that any project."""
        for position, word in enumerate(reading.words):
            before = reading.before(position)
            if word.says("verbund_one") and not any(w.says("indefinite", "which") for w in before):
                return tuple(takewhile(lambda other: other in reading.rest, reading.words[position + 1 :]))
        return ()

    def unknown_beside(self, reading: Reading) -> str:
        """An unknown word joined to a name by "and" or the like."""
        for joint, beyond in reading.beside("verbund"):
            if reading.words[joint].says("joins") and reading.words[beyond] in reading.rest:
                return reading.words[beyond].text
        return ""

    def unknown_organisations(self, reading: Reading) -> Iterator[tuple[Mention, tuple[Word, ...]]]:
        """Places that an organisation in no list is called after, and the words of its name ("TU Berlin").

        Where somebody only says who they are, as a colleague or a student of theirs, nothing is asked about it.
        """
        for mention in reading.mentions:
            if mention.kind not in WHERE:
                continue
            clause = reading.words[reading.clause(mention.start).start : mention.start]
            own = any(word.says("private") for word in clause) or (
                any(word.says("first_person") for word in clause) and not any(word.says(*VERBUENDE) for word in clause)
            )
            if own:
                continue
            for size in range(ARTICLE + 1, 0, -1):
                before = reading.before(mention.start, size)
                if len(before) == size and tuple(word.folded for word in before) in self._vocabulary.seated:
                    yield mention, _whole(reading, mention.start - size, mention.end)
                    break

    def _cues_place_before(self, position: int, reading: Reading) -> bool:
        """Whether "in" or the like stands before a word, maybe with an article ("in the Ruhr")."""
        before = reading.before(position, ARTICLE)
        if not before or before[-1].says("place_cue"):
            return bool(before)
        article = before[-1].signals <= {"pronoun"} and before[-1] not in reading.rest
        return article and before[0].says("place_cue") and reading.words[position].text[:1].isupper()

    def unknown_place(self, reading: Reading) -> str:
        """A strange word that stands where a place would stand, or nothing."""
        cued = reading.has("verbund_many", "verbund_one", "which", "count", "want") or reading.brief
        if not cued and len(reading.rest) > 1:
            return ""
        shouted = not any(word.text[:1].islower() for word in reading.words)
        typed_small = not any(word.text[:1].isupper() for word in reading.words[1:])
        for position, word in enumerate(reading.words):
            strange = word in reading.rest and not self._topics.is_subject(word.folded)
            written_as_name = word.text[:1].isupper() or typed_small or shouted
            if strange and written_as_name and self._cues_place_before(position, reading):
                return word.text
        for position, word in enumerate(reading.words):
            if word in reading.rest and self._is_place_of(reading.before(position, 2)):
                return word.text
        return ""


def _whole(reading: Reading, start: int, end: int) -> tuple[Word, ...]:
    """The words from `start` to `end`, and those that no white space parts from them."""
    while start and reading.words[start].glued:
        start -= 1
    while end < len(reading.words) and reading.words[end].glued:
        end += 1
    return reading.words[start:end]


def has_capitals(reading: Reading) -> bool:
    """Whether words have a capital where no sentence begins."""
    return any(word.text[:1].isupper() and not word.opens for word in reading.words)
