"""Which subjects an answer deals with, leaves out, or takes otherwise than they were said."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile, islice
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.noted.closing import told_to_close
from bot.questions.noted.note import Note, NoteKind
from bot.questions.noted.strange_attributes import strange_attributes
from bot.questions.reading.denied_facts import denied_fact
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.talk.introductions import introduced
from bot.questions.topics.decisive import Decisive
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import fold
from bot.questions.words.signals import LOOKS, THEMES, VERBUENDE, Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_ASKING_ABOUT: Final[tuple[Signal, ...]] = ("yes_no", "about", "topic_cue", "verbund_one", "confirm", "place_cue")
"""What is said where it is asked if a Verbund deals with something."""
_BESIDE_THEMES: Final[tuple[Signal, ...]] = ("indefinite", "since", "place_cue", "topic_cue", "belong", "yes_no")
"""What is said beside a theme that something is asked to be."""
_HAPPENS: Final = 2
"""So many words at least tell that something happens: "Bäcker schließt"."""
_NO_PARTICLE: Final = 5
"""Letters that hardly any small word has which only looks like a noun ("up")."""


@dataclass(frozen=True, slots=True)
class NotedSubjects:
    """Finds the subjects in readings of which answers do not tell themselves."""

    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar
    decisive: Decisive

    def on(self, question: kinds.Search | kinds.ThemesOn, reading: Reading) -> Iterator[Note]:
        """Which subjects are in no description, and how others were read."""
        words = kinds.words_of(question.words)
        left_out = question.without.words if isinstance(question, kinds.Search) else ()
        for word in reading.rest:
            subject = self.grammar.nouns.subject(word)
            if subject in words and (subject in self.vocabulary.unlike or not self.topics.has(subject)):
                yield Note("typed", word.text, ("word", subject))
        yield from self.read_otherwise((*words, *left_out), reading)
        for adjective, noun in self.grammar.combined.qualified(reading):
            if self.grammar.nouns.subject(noun) in words and self.grammar.nouns.subject(adjective) not in words:
                yield Note("instead", f"{adjective.text} {noun.text}", ("word", self.grammar.nouns.subject(noun)))
        yield from told_to_close(words, reading, self.vocabulary, self.topics, self.grammar.nouns)
        yield from self._typed_whole(words, reading)
        # What a text is like as a whole has no words of its own, and who is in no list is told anyway.
        like = isinstance(question, kinds.Search) and bool(question.like)
        if reading.lying:
            # Another country that a place is asked to be in is told of.
            return
        if words or not (like or any(self.grammar.locatives.unknown_organisations(reading))):
            yield from self.left_out(words, self._without_kinds(question, reading))

    def read_otherwise(self, found: Sequence[str], reading: Reading) -> Iterator[Note]:
        """Which words are looked for as others: misspelt ones, and compounds by their first part."""
        for word in reading.rest:
            if (corrected := self.topics.corrected(word.folded)) and corrected in found and corrected != word.folded:
                kind: NoteKind = "instead" if corrected == self.topics.first_part(word.folded) else "guessed"
                yield Note(kind, word.text, ("word", corrected))

    def _without_kinds(self, question: kinds.Search | kinds.ThemesOn, reading: Reading) -> Reading:
        """A reading without the words for kinds of organisations that the answer tells anyway."""
        asked = {*question.sorts, *question.without.sorts} if isinstance(question, kinds.Search) else set()
        if not asked:
            return reading
        rest = (word for word in reading.rest if asked.isdisjoint(self.vocabulary.sorts.get(word.folded, ())))
        return replace(reading, rest=tuple(rest))

    def _typed_whole(self, words: Sequence[str], reading: Reading) -> Iterator[Note]:
        """How a place in no list is written, which is looked for as one word: "Garbsen-Berenbostel"."""
        if set(words).difference(self.grammar.nouns.subject(word) for word in reading.rest):
            place = self.grammar.locatives.unknown_place(reading)
            if fold(place) in words:
                yield Note("typed", place, ("word", fold(place)))

    def left_out(self, found: Sequence[str], reading: Reading) -> Iterator[Note]:
        """What is looked for beside these words, and is in no description; a story has many that it is not about."""
        decisive = self.decisive.missing(reading)
        unmet = tuple(self._unmet(found, decisive, reading))
        decides = len(unmet) >= len(found) or bool(decisive)
        if unmet and (decides or reading.brief or reading.bare or _asks_which(reading)):
            yield Note("unmet", ", ".join(unmet))

    def not_told_apart(self, question: Question, reading: Reading) -> Iterator[Note]:
        """What is to be left out, and is nothing that can be: "Bürgerbeteiligung, aber nicht online"."""
        if isinstance(question, kinds.Search | kinds.Members) and question.without:
            return
        apart = isinstance(question, kinds.Search) and bool(question.documented)
        if denied := "" if apart else denied_fact(reading):
            yield Note("together", denied)

    def _unmet(self, found: Collection[str], decisive: Collection[str], reading: Reading) -> Iterator[str]:
        """What else is looked for, and in no description, so that what is found tells nothing of it."""
        if not all(map(self.topics.uses, found)) or not (found or reading.brief or reading.bare):
            return
        speaker = introduced(reading, self.vocabulary, self.grammar.nouns)
        attributes = tuple(strange_attributes(found, reading, self.vocabulary, self.topics, self.grammar.nouns))
        for i, word in enumerate(reading.words):
            if (
                word not in reading.rest
                or word in speaker
                or word.folded in self.vocabulary.aims | self.vocabulary.gives
            ):
                continue
            subject = self.grammar.nouns.subject(word)
            read = subject in found or self.topics.corrected(word.folded) in found
            unknown = subject and not read and self.topics.weight(subject) is None
            if word in attributes or (unknown and (subject in decisive or self._is_noun_aimed_at(i, reading))):
                yield word.text

    def _is_noun_aimed_at(self, position: int, reading: Reading) -> bool:
        """Whether a strange word is a noun among key words, or aimed at; a preposition beside it makes it one."""
        word, nouns = reading.words[position], self.grammar.nouns
        if not nouns.may_be_noun(word, reading):
            return False
        # "Noise from the airport"
        cues = dropwhile(
            lambda one: one.folded in self.vocabulary.articles, reversed(reading.before(position, ARTICLE))
        )
        before, behind = tuple(islice(cues, 1)), reading.words[position + 1 : position + 2]
        if any(one.folded in self.vocabulary.titles for one in before):
            # "Herr Schmidt"
            return False
        joined = any(
            one.says("place_cue", "topic_cue", "for_cue", "joins", "since", *LOOKS)
            or one.folded in self.vocabulary.inside | self.vocabulary.of
            for one in (*before, *behind)
        )
        listed = bool(word.pause) or word.parted or any(one.parted for one in behind)
        # "Climate change adaptation": nothing else is said by the words between.
        joined |= listed or (not reading.mentions and all(w in reading.rest or not w.signals for w in reading.words))
        german = reading.has_capitals and reading.language == "de"
        sure = word.text[:1].isupper() if german else len(word.folded) >= _NO_PARTICLE or joined
        subject = nouns.subject(word)
        # "Sanierung in Altbauten" tells where; a story has many places.
        there = not reading.long and any(one.says("place_cue") for one in before)
        key_words = joined and (reading.brief or reading.bare or there)
        # "Welche Projekte rechnen die Folgekosten von Baugebieten aus?"
        told = german and _asks_which(reading)
        aimed = self.grammar.roles.is_aimed_at((subject,), reading)
        noun = sure or not german
        return (sure and (key_words or told or aimed)) or (noun and self._is_told_first(position, reading))

    def _is_told_first(self, position: int, reading: Reading) -> bool:
        """Whether something is told of a word at the beginning, and it is asked what there is on that, and no more:
        "Unser Musikverein findet keinen Nachwuchs, gibt es dazu was?".
        """
        clause = reading.clause(0)
        first, *others = reading.words[: position + 1]
        if position + 1 not in clause or not (first.own or first.folded in self.vocabulary.articles):
            return False
        whole = all(word in reading.rest for word in others) and reading.words[position + 1] not in reading.rest
        asks = reading.words[clause.stop :]
        return whole and bool(asks) and not any(word in reading.rest for word in asks)

    def beside_town(self, search: kinds.Search, reading: Reading) -> Iterator[Note]:
        """That what is told of beside a town is not looked for: "Bei uns in Husum machen Läden dicht, ist was nah?"."""
        if not search.towns or replace(search, towns=(), facts=()) != kinds.Search():
            return
        if told := self._told_subjects(reading):
            yield Note("distance", ", ".join(word.text for word in told))

    def beside_land(self, search: kinds.Search, reading: Reading) -> Iterator[Note]:
        """That all of a Land is told, and not what a story tells of beside it: "Vet retires, who helps in Hesse?"."""
        where = replace(search, laender=(), facts=(), count=False)
        if not search.laender or where != kinds.Search():
            return
        # "Ich heiße Maria Wolf und suche Verbünde in Hessen" looks for all of them.
        subjects = () if reading.says(*VERBUENDE) else self._told_subjects(reading)
        # "8000 Einwohner" tell a size.
        told = [w for w in (*self._happening(reading), *subjects) if w.folded not in self.vocabulary.inhabitants]
        if told:
            yield Note("everywhere", ", ".join(dict.fromkeys(word.text for word in told)))

    def _happening(self, reading: Reading) -> Iterator[Word]:
        """What somebody tells first that happens: "Bäcker schließt, was gibt es hier?".

        No Verbund has to deal with it. What they tell of themselves is not looked for.
        """
        first = reading.clause(0)
        asked = any(mention.start in first for mention in reading.mentions)
        clause = reading.words[first.start : first.stop]
        if asked or len(clause) < _HAPPENS or any(word.own or word.says("hello", "thanks") for word in clause):
            return
        strange = [word for word in clause if word in reading.rest]
        yield from (word for word in strange if self.grammar.nouns.may_be_noun(word, reading))

    def _told_subjects(self, reading: Reading) -> list[Word]:
        """The nouns that may be looked for, save what those who ask say that they are."""
        nouns = self.grammar.nouns
        speaker = introduced(reading, self.vocabulary, nouns)
        return [word for word in reading.rest if word not in speaker and nouns.may_be_subject(word, reading)]

    def of_verbund(self, verbund: str, reading: Reading) -> Iterator[Note]:
        """Whether a Verbund deals with what it is asked or said to: "Ging es bei KIF um Leerstand?", "um Wölfe?"."""
        if self._asked_to_be_theme(reading):
            yield from self.as_theme(verbund, reading)
            return
        closed = reading.words[0].says("yes_no", "called") or reading.has("confirm", "whether") or reading.interrogative
        openly = [i for i, word in enumerate(reading.words) if word.says("question_word") and _asks(i, reading)]
        # "Gibt es einen Verbund KIF, und was hat der mit Hochwasser zu tun?" may get no yes.
        more = all(_is_what_joined(i, reading) or _asks_where_besides(i, reading) for i in openly)
        if not closed or reading.negations or not more:
            return
        told = [word for word in reading.rest if self.grammar.nouns.may_be_noun(word, reading)]
        subjects = {word.text: self.grammar.nouns.subject(word) for word in told}
        aimed = [heard for heard, word in subjects.items() if self.grammar.roles.is_aimed_at((word,), reading)]
        if narrower := tuple(self._on_narrower(told, verbund)):
            yield from narrower
            return
        if (
            aimed
            and not openly
            and self._is_all_asked(aimed, reading)
            and all(self.topics.is_key_word(subjects[heard], verbund) for heard in aimed)
        ):
            yield Note("deals", ", ".join(aimed), ("verbund", verbund))
        elif aimed and reading.has("only") and all(self.topics.is_key_word(subjects[one], verbund) for one in aimed):
            # That it dealt with nothing else no text tells.
            yield Note("neither", "")
        else:
            made = tuple(self._made(told, reading))
            for heard in dict.fromkeys((*aimed, *made)):
                if not self.topics.tells_of(subjects[heard], verbund):
                    yield Note("undocumented", heard)
                elif self.topics.is_only_typed(subjects[heard], verbund) and not (
                    heard in made and self._is_deed_told(heard, verbund, reading)
                ):
                    yield Note("untold", heard)
                elif heard in made:
                    # That it dealt with it is no yes: whether a room that was planned was opened, nobody may know.
                    yield Note("told", heard)

    def _made(self, things: Sequence[Word], reading: Reading) -> Iterator[str]:
        """The things that a Verbund is asked to have made, or had: "Hat WEBWiKo ein Dashboard gebaut?"."""
        making = self.vocabulary.makes | self.vocabulary.acts
        made = reading.says_any(making) or reading.has("having", "which")
        if not (made and reading.words[0].says("yes_no")):
            return
        for word in things:
            # "Einen alten Film", but not "a cooperative founded by"
            before = reading.before(reading.words.index(word), ARTICLE if word.text[:1].isupper() else 1)
            if word.folded not in making and any(other.says("indefinite") for other in before):
                yield word.text

    def _is_deed_told(self, thing: str, verbund: str, reading: Reading) -> bool:
        """Whether the texts tell what is asked to have been done with a thing: "any contract signed", where a lease was
        not."""
        others = (word for word in reading.rest if word.text != thing)
        return any(verbund in self.topics.speaking_of(word.folded) for word in others)

    def as_theme(self, verbund: str, reading: Reading) -> Iterator[Note]:
        """That a Verbund deals with what is asked to be a theme of it: "Gehört Leerstand zu den Themen von KIF?"."""
        subject = self._asked_to_be_theme(reading)
        if subject and self.topics.is_key_word(self.grammar.nouns.subject(subject), verbund):
            yield Note("deals", subject.text, ("verbund", verbund))

    def _asked_to_be_theme(self, reading: Reading) -> Word | None:
        """A subject that is asked to be a theme of a Verbund, where that is all: "Ist Leerstand ein Thema von KIF?"."""
        if not reading.words[0].says("yes_no") or reading.negations or reading.dates or len(reading.mentions) > 1:
            return None
        small = self.vocabulary.articles | self.vocabulary.of | self.vocabulary.plain | self.vocabulary.fillers
        said = [word for i, word in enumerate(reading.words[1:], 1) if i not in reading.named]
        telling = [word for word in said if word.folded not in small]
        subject, others = next(iter(telling), None), telling[1:]
        themes = [word for word in others if word.says(*THEMES)]
        between = all(word.says(*THEMES, *_BESIDE_THEMES) for word in others)
        return subject if subject in reading.rest and len(themes) == 1 and between else None

    def _on_narrower(self, told: Sequence[Word], verbund: str) -> Iterator[Note]:
        """What is not known of compounds in no description that tell more than what they begin with.

        Who deals with doctors need not deal with a lack of them; whether who deals with sewage plans it is told
        neither way.
        """
        compounds = {word: self.topics.first_part(word.folded) for word in told if not self.topics.uses(word.folded)}
        for word, first in compounds.items():
            if first and (self.topics.troubled(word.folded) or not self.topics.tells_of(first, verbund)):
                yield Note("undocumented", word.text)
            elif first:
                yield Note("neither", "")

    def _is_all_asked(self, subjects: Collection[str], reading: Reading) -> bool:
        """Whether nothing else is said than that a Verbund deals with these: not "hardly", "only" or "2019"."""
        about = (at for at, said in self.vocabulary.phrases_in(reading.words, reading.language) if "about" in said)
        told = positions(reading.mentions).union(*about)
        only = all(mention.kind == "verbund" for mention in reading.mentions)
        plain = self.vocabulary.plain | self.vocabulary.fillers | self.vocabulary.articles | self.vocabulary.reflexive
        others = (word for i, word in enumerate(reading.words) if i not in told and word.text not in subjects)
        asked = all(word.says(*_ASKING_ABOUT) or word.folded in plain for word in others)
        return only and asked and reading.has("about") and not (reading.dates or reading.durations)


def _asks(position: int, reading: Reading) -> bool:
    """Whether a question word asks, rather than that "was" stands for "etwas": "Hat KIF was mit Lärm zu tun?"."""
    word = reading.words[position]
    opens = not position or word.parted or _is_what_joined(position, reading)
    return opens or not word.says("something") or reading.language != "de"


def _is_what_joined(position: int, reading: Reading) -> bool:
    """Whether "what" asks something more: "und was macht der mit Musik"."""
    before = reading.before(position)
    return reading.words[position].says("something") and any(word.says("joins") for word in before)


def _asks_where_besides(position: int, reading: Reading) -> bool:
    """Whether it is asked at the end where or when that was: "Gab es bei MOSAIK Workshops, und wo?"."""
    behind = reading.words[position:]
    joined = any(word.says("joins") for word in reading.before(position))
    return joined and behind[0].says("where", "when") and not any(word in reading.rest for word in behind)


def _asks_which(reading: Reading) -> bool:
    """Whether it is asked in few words which Verbünde deal with something."""
    return not reading.long and reading.has("which") and reading.has(*VERBUENDE)
