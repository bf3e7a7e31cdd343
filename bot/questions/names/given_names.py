"""Names that a text gives to what it asks about, as its form tells: "War KITAplan ein Verbund?".

Descriptions may have the words of such names, and places may be among them: "ein Verbund namens Grüne Lunge".
"""

import re
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from bot.catalogue import Catalogue
from bot.questions.names.bare_names import BareNames
from bot.questions.names.beside_known import BesideKnown
from bot.questions.names.known_names import WHERE
from bot.questions.names.name_extent import is_written_as_name, name_at, whole_name
from bot.questions.names.name_forms import is_surely_name, looks_like_name
from bot.questions.names.told_names import told_before, told_behind
from bot.questions.reading.reading import ARTICLE, FACTS, Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import fold
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_NOTHING: Final = range(0)
_OPENING: Final = 4
"""Within so many words from the first one on it is asked whether a name is known."""
_CALLED: Final = 4
"""So many words at most say that something is called so ("by the name of")."""
_RELATIVE: Final = 2
"""So far behind "ein Projekt" a name may stand that it has: "ein Projekt, das Dorfblick heißt"."""
_ONE_OF: Final = 4
"""So many words behind "ein" or "eines" what something is said to be may stand ("eines der 30 Projekte")."""
_YEAR: Final = 4
"""Figures of a year, which may tell when something was."""
_BRIEF: Final = 7
"""So many words at most ask for one fact of one Verbund."""
_BECAME: Final[tuple[Signal, ...]] = ("something", "yes_no", "place_cue")
"""What the words say in turn that ask what became of something: "Was wurde aus"."""
_HAD: Final[tuple[Signal, ...]] = (*VERBUENDE, "link", "coordinator", "title")
"""What is said to be, or to have, what only a Verbund is or has."""
_LINKING: Final[frozenset[Signal]] = frozenset({*VERBUENDE, "indefinite", "since", "belong", "topic_cue", "place_cue"})
"""What stands between a name and the programme that it is said to belong to: "ein Verbund von"."""

_OF_ONE: Final[tuple[Signal, ...]] = (
    "about", "theme_one", "which_theme", "belong", *(fact for fact in FACTS if fact != "outcome")
)  # fmt: skip
"""What is asked of one Verbund. What it brought stands before those who got it: "... das Projekt alten Leuten?"."""
_CUES: Final[tuple[Signal, ...]] = ("since", "topic_cue", "place_cue", "at_cue")
"""What a word says that may have the article in it: "vom Verbund"."""
_DESCRIBES: Final[tuple[Signal, ...]] = ("topic_cue", "for_cue", "pronoun", "joins", "either")
"""What stands before what a Verbund is described by, and in no name: "Bürgerbus für Senioren"."""
_DOING: Final = re.compile("(ge.+(t|en)|..iert|.+ing)$")
"""How German participles and English present ones look."""
_KNOWING: Final[frozenset[Signal]] = frozenset({"yes_no", "can_you", "known"})
"""What the words say that ask whether a name is known."""


class GivenNames:
    """Finds names that are in no list, by how a text speaks of them."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary, topics: TopicIndex) -> None:
        self._vocabulary = vocabulary
        self._topics = topics
        self._beside = BesideKnown(catalogue, vocabulary, topics)
        self._bare = BareNames(vocabulary, topics)

    def find(self, reading: Reading) -> tuple[Word, ...]:
        """The words of the first name that is surely given to a Verbund, and to none that is known."""
        if any(mention.kind == "verbund" for mention in reading.mentions):
            return ()
        rules: tuple[Callable[[Reading], range], ...] = (
            self._called,
            self._said_to_be_one,
            _more_than_programme,
            self._the_one,
            self._bare.find,
            told_behind,
            self._beside.begun_by_known,
            self._beside.before_place,
        )
        if any(word.quoted or word.glued or looks_like_name(word) for word in reading.words):
            # The others are of words that are written as no others are.
            rules = (
                *rules,
                partial(told_before, vocabulary=self._vocabulary),
                self._introduced,
                self._beside_programme,
                self._funded,
                self._known,
                self._at_place,
                self._become,
                self._with_number,
                self._asked_for_fact,
            )
        found = next(filter(None, (rule(reading) for rule in rules)), _NOTHING)
        return reading.words[found.start : found.stop]

    def _called(self, reading: Reading) -> range:
        """What a Verbund is said to be called: "ein Verbund namens Grüne Lunge", "ein Projekt, das Dorfblick heißt".

        Of their own project somebody tells: "Wir haben ein Projekt namens Dorfleben. Gibt es Ähnliches?".
        """
        if not reading.says("verbund_one"):
            return _NOTHING
        words = reading.words
        for position, noun in enumerate(words):
            if not noun.says("verbund_one") or any(word.own for word in words[:position]):
                continue
            if size := self._says_called(position + 1, reading):
                return name_at(position + 1 + size, reading)
            name = self._without_mentions(name_at(position + _RELATIVE, reading), reading)
            before = reading.before(position)
            if name and any(word.says("indefinite") for word in before) and self._says_called(name.stop, reading):
                return name
        return _NOTHING

    def _says_called(self, start: int, reading: Reading) -> int:
        """How many words from a position on say that something is called so: "namens", "mit dem Namen"."""
        said = tuple(word.folded for word in reading.words[start : start + _CALLED])
        sizes = (size for size in range(len(said), 0, -1) if "called" in self._vocabulary.signals(said[:size]))
        return next(sizes, 0)

    def _introduced(self, reading: Reading) -> range:
        """A quotation of several words right behind "Projekt", or a name with a number: "das Projekt LANDLUST 2025"."""
        if not reading.says("verbund_one"):
            return _NOTHING
        for position, word in enumerate(reading.words[1:], 1):
            (before,) = reading.before(position)
            if not before.says("verbund_one") or word.parted:
                continue
            name = name_at(position, reading)
            # 'Ich suche ein Projekt "gegen Leerstand"'
            any_one = any(other.says("indefinite", "which") for other in reading.before(position - 1))
            quoted = word.quoted and len(name) > 1 and not (any_one or self._are_subjects(name, reading))
            numbers = [reading.words[i].text for i in name[1:] if reading.words[i].text.isdigit()]
            # "Das Projekt Heimat 2.0", but "das Projekt Leerstand 2019"
            version = bool(numbers) and not (any_one or any(len(number) == _YEAR for number in numbers))
            numbered = (looks_like_name(word) and bool(numbers)) or (version and word.text[:1].isupper())
            if quoted or numbered:
                return name
        return _NOTHING

    def _the_one(self, reading: Reading) -> range:
        """Several words right behind "der Verbund", of which a fact is asked: "Wer leitet das Projekt grünes Dorf?".

        Not so what it is described by: "das Projekt Leerstand", "das Projekt alter Fachwerkhäuser".
        """
        if not reading.says("verbund_one"):
            return _NOTHING
        opens = reading.words[0].folded in self._vocabulary.being
        asked = (opens or reading.has(*_OF_ONE)) and not reading.seeks_own
        for position, word in enumerate(reading.words[1:], 1):
            (before,) = reading.before(position)
            if not before.says("verbund_one") or word.parted or not (asked or word.quoted):
                continue
            name = whole_name(position, reading)
            if name and self._is_the_one(position - 1, reading) and self._may_be_whole(name, reading):
                return name
        return _NOTHING

    def _is_the_one(self, position: int, reading: Reading) -> bool:
        """Whether "the" or a preposition stands before the word for a Verbund: "den Verbund", "the joint project"."""
        before = reading.before(position, ARTICLE)
        any_one = any(word.says("indefinite", "which", "first_person", "private") for word in before)
        return not any_one and any(self._is_definite(word) for word in before)

    def _is_definite(self, word: Word) -> bool:
        return word.folded in self._vocabulary.articles or word.folded in self._vocabulary.inside or word.says(*_CUES)

    def _may_be_whole(self, name: range, reading: Reading) -> bool:
        """Whether these words are several, and neither describe one Verbund nor tell what it did."""
        words = [reading.words[i] for i in name]
        # In English, subjects have no capitals: "the project Living Together".
        several = len(words) > 1 or (" " in words[0].text and words[0].text.istitle() and reading.language == "en")
        if not several or not self._is_apart(name, reading) or any(word.says(*_DESCRIBES) for word in words[1:-1]):
            return False
        told = [word.folded for word in words if word in reading.rest]
        hits = self._topics.search(told)
        # One word that a single text has happens to be there: "Neue Mitte", "Zukunft Dorf".
        telling = [word for word in told if not self._topics.only_narrows(word)]
        described = len(telling) != 1 if len(told) > 1 else any(map(self._topics.names_subject, told))
        described = (described and sum(hit.complete for hit in hits) == 1) or bool(self._topics.naming(told))
        return not (described or self._is_subject_there(words) or self._tells_deed(name, reading))

    def _is_subject_there(self, words: Sequence[Word]) -> bool:
        """Whether these words are a subject as a whole, or one in any town: "Public Transport", "Leerstand im Dorf".

        "Living Together" and "Wohnen im Wandel" are names.
        """
        first, cues, last = words[0], words[1:-1], words[-1]
        if not self._topics.names_thing(first.folded):
            return False
        if len(words) == 1:
            return not _DOING.match(fold(first.text.split()[0]))
        within = bool(cues) and all(
            word.says("place_cue") or word.folded in self._vocabulary.inside | self._vocabulary.articles
            for word in cues
        )
        places = self._vocabulary.settlements | self._vocabulary.areas
        return within and any(last.folded.endswith(place) for place in places)

    def _is_apart(self, name: range, reading: Reading) -> bool:
        """Whether nothing that is known is among these words, unless a name ends with it: "Klimakommune Nordhessen"."""
        strange = not self._topics.spells(reading.words[name.start].folded)
        regions = (range(region.start, region.end) for region in reading.regions)
        return reading.named.union(*regions).isdisjoint(name) or (strange and self._ends_with_place(name, reading))

    def _tells_deed(self, name: range, reading: Reading) -> bool:
        """Whether a verb is among these words: "the project helping farmers", "Wo hat das Projekt Häuser gebaut?"."""
        behind = reading.words[name.start : name.stop + 1]
        verbs = [word for word in behind if word.text.islower() and _DOING.match(word.folded) and word in reading.rest]
        opening = reading.words[: name.start]
        done = any(word.says("yes_no") and word.folded not in self._vocabulary.being for word in opening)
        english = reading.language == "en" and reading.words[name.start].text.islower()
        return bool(verbs) or (done and english)

    def _said_to_be_one(self, reading: Reading) -> range:
        """What is asked to be a Verbund, or to have what only one has: "War KITAplan ein Verbund?"."""
        name = self._behind_verb(reading)
        article, *nouns = (*reading.words[name.stop : name.stop + 1 + _ONE_OF],) or (None,)
        if not name or article is None or not article.says("indefinite"):
            return _NOTHING
        at = next((i for i, word in enumerate(nouns) if word.says(*_HAD)), -1)
        told = at >= 0 and not any(word in reading.rest for word in nouns[:at][1:])
        told = told and not self._are_subjects(name, reading)
        return name if told and (is_written_as_name(name, reading) or self._is_strange(name, reading)) else _NOTHING

    def _are_subjects(self, name: range, reading: Reading) -> bool:
        """Whether what is written as a name is what Verbünde deal with: "Leerstand im Ortskern", or BürgerBus."""
        words = [reading.words[i] for i in name]
        if name.start + 1 < name.stop and self._ends_with_place(name, reading):
            # "Bürgerbus Emsland", but "Bürgerbus im Emsland"
            return False
        quoted = [word for word in words if word.quoted and word in reading.rest]
        spelt = len(words) == 1 and self._topics.spells(words[0].folded)
        return spelt or (bool(quoted) and all(self._topics.is_subject(word.folded) for word in quoted))

    def _is_strange(self, name: range, reading: Reading) -> bool:
        """Whether these are several words with capitals, which are no key word together: "Smart City"."""
        words = [reading.words[i] for i in name]
        known = self._topics.naming([word.folded for word in words]) or all(map(self._is_used, words))
        return len(words) > 1 and not known

    def _is_used(self, word: Word) -> bool:
        return self._topics.uses(word.folded)

    def _beside_programme(self, reading: Reading) -> range:
        """What is asked to belong to the programme: "Ist AquaRegio ein Verbund von Kommunen innovativ?"."""
        name = self._behind_verb(reading)
        if not name:
            return _NOTHING
        named = (m.start for m in reading.mentions if m.kind == "programme")
        said = (i for i, word in enumerate(reading.words) if word.says("programme"))
        programme = min((at for at in (*named, *said) if at > name.stop), default=0)
        between = reading.words[name.stop : programme]
        linked = bool(between) and all(word.signals <= _LINKING and word not in reading.rest for word in between)
        return name if linked and is_written_as_name(name, reading) else _NOTHING

    def _funded(self, reading: Reading) -> range:
        """What is asked to have been funded, and nothing else: "Wurde AquaRegio von Kommunen innovativ gefördert?"."""
        name = self._behind_verb(reading)
        if not name:
            return _NOTHING
        others = [word for i, word in enumerate(reading.words) if i not in name and word in reading.rest]
        funded = any(word.folded in self._vocabulary.paying for word in reading.words[name.stop :])
        paid = funded and all(word.folded in self._vocabulary.paying for word in others)
        strange = not all(self._is_used(reading.words[i]) for i in name)
        return name if paid and strange and is_written_as_name(name, reading) else _NOTHING

    def _asked_for_fact(self, reading: Reading) -> range:
        """What a fact is asked of that Verbünde have, and no description spells so: "Wer leitet DorfAktiv?".

        Whatever is said to be in the programme is a name: "Wer koordinierte StadtGrün in Kommunen innovativ?".
        """
        facts = reading.has("about", *FACTS)
        inside = _in_programme(reading)
        mentions = len(reading.mentions) > bool(inside)
        if not facts or mentions or reading.seeks_own or reading.has("verbund_many", "which"):
            return _NOTHING
        at = next((i for i, word in enumerate(reading.words) if word in reading.rest), len(reading.words))
        name = name_at(at, reading)
        words = [reading.words[i] for i in name]
        brief = len(reading.words) - len(inside) <= _BRIEF and all(word in words for word in reading.rest)
        sure = brief and any(map(is_surely_name, words))
        return name if sure and (inside or self._is_unlike(words)) else _NOTHING

    def _is_unlike(self, words: Sequence[Word]) -> bool:
        """Whether descriptions have these words in another form only, or several are one: "KITAplan", "VILLAGE-LAB".

        "OpenData" stands there as two words in either language.
        """
        if len(words) > 1:
            return all(word.glued for word in words[1:]) and words[0].text.isupper()
        return not any(self._topics.spells(word.folded) or not self._topics.language(word.folded) for word in words)

    def _known(self, reading: Reading) -> range:
        """What somebody asks whether it is known: "Kennst du DorfAktiv, oder ...?"."""
        for position, word in enumerate(reading.words[:_OPENING]):
            if not self._vocabulary.addresses(word):
                continue
            # "Kennst du DorfAktiv?", "Have you heard of VillageLab?"
            for start in range(position + 1, position + 1 + _OPENING):
                name = name_at(start, reading)
                if name and is_written_as_name(name, reading):
                    told = reading.words[:start]
                    plain = all(other.signals <= _KNOWING and other not in reading.rest for other in told)
                    return name if plain else _NOTHING
        return _NOTHING

    def _at_place(self, reading: Reading) -> range:
        """What is asked to have been in a place that is named: "Lief DORV-Net in Sachsen oder in Brandenburg?"."""
        name = self._behind_verb(reading)
        if not name:
            return _NOTHING
        placed = any(word.says("place_cue") for word in reading.words[name.stop : name.stop + 1])
        named = any(mention.kind in WHERE and mention.start == name.stop + 1 for mention in reading.mentions)
        others = any(i not in name and word in reading.rest for i, word in enumerate(reading.words))
        used = [self._is_used(reading.words[i]) for i in name]
        if others or not (placed and named) or all(used):
            return _NOTHING
        joined = len(name) > 1 and not any(used) and looks_like_name(reading.words[name.start])
        return name if joined or is_written_as_name(name, reading) else _NOTHING

    def _become(self, reading: Reading) -> range:
        """What is asked what became of it: "Was wurde aus SmartDorf?"."""
        opening = reading.words[: len(_BECAME)]
        if len(opening) < len(_BECAME) or not all(map(Word.says, opening, _BECAME)):
            return _NOTHING
        name = self._without_mentions(name_at(len(_BECAME), reading), reading)
        # "Was wurde aus Stadt-Land-Plus?"
        joined = len(name) > ARTICLE and all(reading.words[i].glued for i in name[1:])
        return name if joined or is_written_as_name(name, reading) else _NOTHING

    def _with_number(self, reading: Reading) -> range:
        """A quotation with a number, where nothing is looked for on it: "Was ist mit „Heimat 3.0“ passiert?".

        Not so "Habt ihr was zu „Smart City 2.0“?", which asks for a subject.
        """
        at = next((i for i, word in enumerate(reading.words) if word.quoted), 0)
        name = name_at(at, reading) if at else _NOTHING
        numbered = any(reading.words[i].text.isdigit() for i in name[1:])
        verb, cue = (None, None, *reading.before(at, ARTICLE))[-ARTICLE:]
        so = verb and verb.folded in self._vocabulary.being and not verb.says("something")
        on_subject = cue and cue.says("topic_cue") and not so
        looks = on_subject or reading.has("having", "verbund_many", "which")
        return name if numbered and not looks else _NOTHING

    def _behind_verb(self, reading: Reading) -> range:
        """What may be a name right behind the verb that a question begins with."""
        opens = bool(reading.words) and reading.words[0].says("yes_no")
        return self._without_mentions(name_at(1, reading), reading) if opens else _NOTHING

    def _without_mentions(self, name: range, reading: Reading) -> range:
        """The same, or nothing where something that is known is named there: "Was gabs in BaWü?".

        Not so where a quotation only ends with a place: "War „Bürgerbus Dortmund“ ein Projekt?".
        """
        quoted = bool(name) and reading.words[name.start].quoted and name.start not in reading.named
        apart = reading.named.isdisjoint(name) or (quoted and self._ends_with_place(name, reading))
        return name if apart else _NOTHING

    def _ends_with_place(self, name: range, reading: Reading) -> bool:
        """Whether a place or a region is the last of these words, and nothing tells that something is there."""
        places = [mention for mention in reading.mentions if mention.kind in WHERE]
        start = next((other.start for other in (*places, *reading.regions) if other.end == name.stop), name.start)
        cues = reading.before(start, ARTICLE)
        there = any(word.says("place_cue") or word.folded in self._vocabulary.inside for word in cues)
        return start > name.start and not there


def _more_than_programme(reading: Reading) -> range:
    """The name of the programme with "Plus" behind it, which joins nothing: "Kommunal Innovativ Plus"."""
    for mention in reading.mentions:
        behind = reading.words[mention.end :]
        if mention.kind == "programme" and len(behind) == 1 and behind[0].says("joins") and behind[0].text.istitle():
            return range(mention.start, mention.end + 1)
    return _NOTHING


def _in_programme(reading: Reading) -> range:
    """The words that only say that something is in the programme: "in Kommunen innovativ"."""
    for mention in reading.mentions:
        if mention.kind == "programme":
            cued = any(word.says("place_cue", "at_cue") for word in reading.before(mention.start))
            return range(mention.start - 1, mention.end) if cued else _NOTHING
    return _NOTHING
