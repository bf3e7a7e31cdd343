"""Whether a name is surely meant, so that it can be answered for; perhaps, so that it is asked back; or not at all."""

import re
import unicodedata
from itertools import dropwhile, islice, pairwise
from typing import Final, Literal

from bot.catalogue import Catalogue
from bot.questions.names.known_names import WHERE, first_half
from bot.questions.names.names import Mention
from bot.questions.names.other_bearers import OtherBearers
from bot.questions.numbers.sums import sums_told
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import ARTICLE, BRIEF, FACTS, Reading, Word
from bot.questions.words import tolerance
from bot.questions.words.folding import fold, has_inner_capital
from bot.questions.words.phrases import Phrases
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

Certain = Literal["sure", "doubtful", "no"]

_ENTITY: Final[tuple[Signal, ...]] = (
    "theme_one", "which_theme", "belong", "same", "coordinator", "partners", "link", "title", "begins", "ends"
)  # fmt: skip
"""Signals that only make sense of a Verbund."""
_CUES: Final[tuple[Signal, ...]] = (
    "theme_one", "which_theme", "belong", "same", "coordinator", "partners", "link", "title"
)  # fmt: skip
"""Those of them that nobody says of a comet or a mosaic."""
_TELLING: Final[tuple[Signal, ...]] = ("yes_no", "runs", "begins", "ends")
"""What verbs say that stand behind a name, where something is told of it."""
_TELLING_WHERE: Final[tuple[Signal, ...]] = (
    "place_cue", "place_word", "at_cue", "since", "until", "after", "before", "already", "yet", "runs", "running",
    "begins", "ends", "confirm", "either", "partners", "coordinator", "topic_cue", "no_longer",
)  # fmt: skip
"""What is said beside where, when or with whom it was."""
_FEW: Final = 3
"""With up to so many other words, asking for a theme or a partner makes an ordinary word a name."""
_CALLED: Final = 2
"""So many words before a name "what is called" may begin, which asks for something else."""
_ABBREVIATION: Final = 3
"""Names of so few letters are others with one letter more, ..."""
_DOUBLED: Final = re.compile(r"(.)\1")
"""... unless one that they have was typed twice."""
_SHORT_NAME: Final = 4
"""So few letters may be an abbreviation of something else."""


class Certainty:
    """Judges the names of Verbünde in a reading."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary, grammar: Grammar) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._grammar = grammar
        self._others = OtherBearers(vocabulary, grammar, Phrases(vocabulary.fares))

    def of(self, mention: Mention, reading: Reading) -> Certain:
        """How surely the Verbund of that name is meant."""
        if len(mention.ids) > 1:
            return "doubtful"
        if self._is_person(mention, reading):
            return "no"
        found = self._as_named(mention, reading)
        if found != "sure" or self._is_marked(mention, reading):
            return found
        return "doubtful" if self._others.are_meant(mention, reading) else found

    def _is_person(self, mention: Mention, reading: Reading) -> bool:
        """Whether half a name, written like any, is somebody's: "Frau Kosi war nett", "Wer ist Kosi?"."""
        name = self._catalogue.verbuende[mention.ids[0]].name
        if mention.key != fold(first_half(name)) or not (mention.heard.istitle() or mention.heard.islower()):
            return False
        if any(word.folded in self._vocabulary.titles for word in reading.before(mention.start)):
            return True
        match reading.words[: mention.start]:
            case (who, verb) if who.says("who") and verb.folded in self._vocabulary.being:
                return mention.end == len(reading.words)
        return False

    def _as_named(self, mention: Mention, reading: Reading) -> Certain:
        """The same of a name that nobody else may bear."""
        if mention.distance == 0 and self._is_given_money(mention, reading):
            return "sure"
        if mention.everyday:
            return self._of_everyday(mention, reading)
        if mention.distance == 0:
            return self._of_exact(mention, reading)
        return self._of_misspelt(mention, reading)

    def _of_exact(self, mention: Mention, reading: Reading) -> Certain:
        if mention.heard.islower() and (_does_something(mention, reading) or _is_expected(mention, reading)):
            return "doubtful"
        if len(fold(mention.heard)) > _SHORT_NAME or self._is_marked(mention, reading):
            return "sure"
        if self._is_said_of_anything(mention, reading):
            return "doubtful"
        # "Sag mir die Laufzeit von KIF"
        plain = not reading.rest and reading.has(*FACTS)
        if (reading.tells and not plain) or (reading.rest and not reading.asks):
            return "no"
        return "sure" if len(reading.rest) < _FEW or reading.has(*_CUES) else "doubtful"

    def _is_said_of_anything(self, mention: Mention, reading: Reading) -> bool:
        """Whether a short name is written like any noun: "Habt ihr Kif geraucht?", but not "Kif Bauland"."""
        if reading.has(*FACTS, *_CUES, "about", "confirm", "known", "list", "topic_cue", *VERBUENDE, *THEMES):
            return False
        written = mention.heard.isalpha() and mention.heard.istitle()
        if len(reading.mentions) > 1 or not written or reading.tells:
            return False
        about = any(self._grammar.nouns.is_about(word, mention.ids[0]) for word in reading.rest)
        return bool(reading.rest) and not about

    def _of_misspelt(self, mention: Mention, reading: Reading) -> Certain:
        name = fold(self._catalogue.verbuende[mention.ids[0]].name)
        heard = fold(mention.heard)
        if sorted(_digits(heard)) not in (sorted(_digits(name)), []):
            # Digits that changed places are a typo; others may be another name.
            return "doubtful"
        if len(mention.key) > _SHORT_NAME and mention.distance <= tolerance.SURE.edits(heard):
            return "sure"
        if len(heard) > len(mention.key) <= _ABBREVIATION and _DOUBLED.sub(r"\1", heard) != mention.key:
            # "KIFA" may well be another one.
            return "doubtful"
        # A guess at a short name: only where the sentence is about nothing else.
        return "sure" if not reading.rest and mention.distance == 1 else "doubtful"

    def _of_everyday(self, mention: Mention, reading: Reading) -> Certain:
        """An ordinary word is a name where it is marked as one, or where a Verbund is asked about and nothing else.

        It is none in a statement about the world, nor among words of things that the Verbund had nothing to do with.
        """
        if self._is_marked(mention, reading) or self._has_places(mention, reading) or self._owns(mention, reading):
            return "sure"
        if self._is_asked_about(mention, reading) or self._is_told_of(mention, reading):
            return "sure"
        if self._did_its_thing(mention, reading) or _heads_question(mention, reading):
            return "sure"
        if self._is_claimed(mention, reading) or _offers_verbuende(reading):
            return "sure"
        if self._is_asked_whether_seen(mention, reading):
            return "no"
        common = _follows_article(mention, reading)
        # Words of a name do not come together by chance: "start and end date of kleinstadt gestalten".
        placed = self._is_placed(mention, reading)
        asks = reading.asks or (" " in mention.heard and reading.has(*FACTS))
        asks = asks or (placed and reading.has("confirm", "either"))
        # "Nola 331574 Euro stimmt das", "Sag mir die Laufzeit von Nola"
        owns = any(map(self._is_of, reading.before(mention.start)))
        asks = asks or (not reading.rest and (owns or reading.has("confirm")) and reading.has(*FACTS))
        if not asks or (common and reading.seeks_own):
            # "Wie mache ich ein Mosaik?"
            return "no"
        there = self._is_beside_its_place(mention, reading)
        cued = there or reading.has(*_CUES) or self._is_said_to_be_called(mention, reading)
        # "Wie groß war das Budget von Mosaik?"
        cued |= owns and any(word.says(*FACTS) for word in reading.before(mention.start, _CALLED)[:1])
        if not cued and len(reading.words) >= BRIEF and self._is_beside_the_point(mention, reading):
            return "doubtful" if self._stands_as_name(mention, reading) else "no"
        if common or (looks_for_subject(reading) and not placed):
            return "doubtful"
        # "Wie hoch war die Förderung?", but not "Wie hoch ist das Mosaik?"
        how = {two for one, two in pairwise(reading.words) if one.says("how") and reading.has(*FACTS)}
        rest = tuple(word for word in self._rest_beside(mention, reading) if word not in how)
        # "What tools came out of kleinstadt gestalten?"
        of = any(word.folded in self._vocabulary.of for word in reading.before(mention.start))
        asked = reading.has(*_ENTITY) or (of and " " in mention.heard and reading.has(*FACTS))
        if (there or asked) and len(rest) <= _FEW:
            return "sure"
        # "Wie viele Orte hat Nola?"
        has = mention.end == len(reading.words) and any(word.says("having") for word in reading.before(mention.start))
        return "sure" if not rest and (has or not reading.has("place_word")) else "doubtful"

    def _is_asked_whether_seen(self, mention: Mention, reading: Reading) -> bool:
        """Whether "you" are asked for what is no fact: "Have you seen the comet?", not "Do you know the mosaic?"."""
        asks = mention.start > _CALLED and reading.words[0].says("yes_no") and not reading.has(*FACTS, *_CUES, "about")
        you = asks and self._vocabulary.addresses(reading.words[1])
        article = any(word.folded in self._vocabulary.articles for word in reading.before(mention.start))
        tells = reading.has("list", "known", "want", *VERBUENDE) or reading.says_any(self._vocabulary.knows)
        return you and article and not tells

    def _is_claimed(self, mention: Mention, reading: Reading) -> bool:
        """Whether of a name that a statement begins with it is told where, when or with whom it was, and nothing else.

        "Komet war doch in Sachsen", but not "Lebenswert ist es in Hessen", "Lebenswert ist Dortmund nicht".
        """
        words = self._vocabulary
        behind = reading.words[mention.end :]
        verbs = words.durations.cues | words.gets
        tells = any(word.says(*_TELLING) or word.folded in verbs for word in behind[:1])
        large = words.millions | words.thousands
        if mention.start or mention.distance or not tells or any(word.folded not in large for word in reading.rest):
            return False
        named, timed = positions(reading.mentions), positions((*reading.dates, *reading.durations))
        numbered = {i for i, word in enumerate(reading.words) if words.is_number(word) or word.folded in large}
        given = bool(numbered) and any(word.folded in words.gets for word in behind)
        plain = words.fillers | words.articles | words.today | words.anywhere | words.gets | words.currency
        plain |= words.of | words.givers | words.insists | words.inside
        told = {*named, *timed, *numbered}
        others = (word for i, word in enumerate(reading.words) if i > mention.end and i not in told)
        apart = any(
            not (word.says(*_TELLING_WHERE) or word.folded in plain or word.folded in words.sorts) for word in others
        )
        # "Lebenswert ist Dortmund"
        says = given or bool(timed) or len(named) > len(mention.span) or reading.has("running", "ends")
        return says and not apart and mention.end + 1 not in named

    def _has_places(self, mention: Mention, reading: Reading) -> bool:
        """Whether places are said to be its own: "Orte von Nola", "Sind Osnabrück und Melle Orte von Mosaik?"."""
        before = reading.before(mention.start, _CALLED)
        return len(before) == _CALLED and before[0].says("place_word") and self._is_of(before[1])

    def _is_of(self, word: Word) -> bool:
        """Whether a word says whose something is: "von"."""
        return word.says("since") or word.folded in self._vocabulary.of

    def _owns(self, mention: Mention, reading: Reading) -> bool:
        """Whether what the Verbund dealt with is said to be of it: "der Siedlungsfonds von Komet", but not its tail."""
        thing, of = (None, None, *reading.before(mention.start, _CALLED))[-_CALLED:]
        if thing is None or of is None or thing not in reading.rest:
            return False
        linked = of.says("since") or of.folded in self._vocabulary.of
        return linked and self._grammar.nouns.is_about(thing, mention.ids[0])

    def _is_asked_about(self, mention: Mention, reading: Reading) -> bool:
        """Whether what is asked right behind the verb is asked of a name: to be a Verbund, about something, in a Land.

        "Ist Flächenmanagement ein Verbund aus Bayern?", "Is mosaik about migrants?", "War Nola im Saarland und ging es
        um Schulen?"
        """
        if mention.start != 1 or not reading.words[0].says("yes_no"):
            return False
        behind = reading.words[mention.end :]
        if behind[:1] and behind[0].says("indefinite"):
            return any(word.says("verbund_one") for word in behind[1 : 1 + ARTICLE])
        # A comet may be told to be about something that no description knows.
        known = all(map(self._grammar.nouns.is_described, reading.rest))
        about = known and bool(behind) and behind[0].says("about") and behind[0].says("topic_cue")
        return about or _is_asked_where(mention, reading)

    def _is_given_money(self, mention: Mention, reading: Reading) -> bool:
        """Whether it is asked if something got so much money: "Hat lebenswert 2 Millionen bekommen?".

        Not so "Hat der Komet ...", "Hat meine Oma Nola ...".
        """
        before, first = reading.before(mention.start), reading.words[0]
        got = reading.says_any(self._vocabulary.gets)
        sums = sums_told(reading, self._vocabulary) is not None
        asks = first.says("yes_no") or first.folded in self._vocabulary.gets or reading.has("confirm")
        others = any(word.folded in self._vocabulary.articles for word in before) or reading.says("private")
        return got and sums and asks and not others

    def _is_told_of(self, mention: Mention, reading: Reading) -> bool:
        """Whether all nouns beside an ordinary noun that is no subject are what the Verbund dealt with.

        "Komet leerstand wie viele häuser"
        """
        word = reading.words[mention.start]
        nouns = self._grammar.nouns
        others = [other for other in reading.rest if nouns.may_be_noun(other, reading)]
        bare = not reading.has("first_person", "private", "indefinite", *VERBUENDE)
        bare = bare and not any(other.folded in self._vocabulary.articles for other in reading.before(mention.start))
        told = bool(others) and not mention.distance and all(nouns.is_about(other, mention.ids[0]) for other in others)
        name = nouns.may_be_noun(word, reading) and not nouns.may_be_subject(word, reading)
        # "Mosaik wie viele Quartiere", "Mosaik hatte was mit Integration zu tun"
        behind = reading.words[mention.end :] if not mention.start else ()
        name |= any(other.says("how_many") for other in behind[:ARTICLE])
        name |= any(other.says("having", "runs") for other in behind[:1]) and reading.has("confirm")
        return bare and told and name and mention.end - mention.start == 1

    def _did_its_thing(self, mention: Mention, reading: Reading) -> bool:
        """Whether what it dealt with is asked of a name that stands as no other word: "Wie viele Häuser hat Komet?".

        "Bei Komet", "in mosaik", but not "Was hat der Komet" or "Ist es lebenswert".
        """
        nouns = self._grammar.nouns
        before = reading.before(mention.start)
        acts = any(word.says("having") or (word.says("yes_no") and reading.has("how_many")) for word in before)
        stands = acts or any(word.says("topic_cue", "place_cue") for word in before)
        own = reading.has("first_person", "private", *VERBUENDE) or mention.distance
        others = [word for word in reading.rest if nouns.may_be_noun(word, reading)]
        about = sum(nouns.is_about(word, mention.ids[0]) for word in others)
        return stands and not own and reading.asks and about > 0 and about * 2 >= len(others)

    def _is_placed(self, mention: Mention, reading: Reading) -> bool:
        """Whether it is asked or said of a name that it is in a theme: "Ist Mosaik ein Reallabor-Projekt?"."""
        if not reading.ids("theme"):
            return False
        article = any(word.folded in self._vocabulary.articles for word in reading.before(mention.start))
        said = any(word.says("yes_no", "belong") for word in reading.words[mention.end : mention.end + 1])
        return (mention.start == 1 and reading.words[0].says("yes_no")) or (said and not article)

    def _is_beside_its_place(self, mention: Mention, reading: Reading) -> bool:
        """Whether a place of the Verbund is named as well: "Was hat Mosaik in Remscheid gemacht?".

        Also "War Eschwege nicht bei lebenswert?", but not "Ist es in Waldkappel lebenswert?".
        """
        cued = any(word.says("topic_cue") and word.says("place_cue") for word in reading.before(mention.start))
        if reading.words[0].says("yes_no") and mention.start > 1 and not cued:
            return False
        places = self._catalogue.verbuende[mention.ids[0]].places
        return not set(reading.ids("place")).isdisjoint(places)

    def _is_beside_the_point(self, mention: Mention, reading: Reading) -> bool:
        """Whether most of the other words are strange to the description of the Verbund.

        Never beside a name of several words, which do not come together by chance.
        """
        if " " in mention.heard:
            return False
        rest = self._rest_beside(mention, reading)
        others = [word for word in rest if self._grammar.nouns.may_be_noun(word, reading)]
        if not set(others).intersection(reading.around(mention)):
            # "Flechenmanagement, was ist das? Ich sitze im Bauausschuss."
            return False
        about = sum(self._grammar.nouns.is_about(word, mention.ids[0]) for word in others)
        return about * 2 < len(others)

    def _rest_beside(self, mention: Mention, reading: Reading) -> tuple[Word, ...]:
        """The strange words, without those of a second question: "Wie lange lief KOMET und wurde es verlängert?".

        Whoever says "der Komet" may well ask both of a comet.
        """
        half = reading.half(mention.start)
        words = reading.words[half.start : half.stop]
        asked = reading.has(*FACTS) and any(word.says("question_word", "yes_no") for word in words)
        bare = not any(word.folded in self._vocabulary.articles for word in reading.before(mention.start))
        return tuple(word for word in reading.rest if word in words) if asked and bare else reading.rest

    def _stands_as_name(self, mention: Mention, reading: Reading) -> bool:
        """Whether something is asked of it as of a name: "Gibts von Lebenswert ein Video?", "Hat Mosaik eine App?"."""
        if mention.start == 1:
            return reading.words[0].says("having")
        cued = any(word.says("topic_cue", "place_cue", "since") for word in reading.before(mention.start))
        return cued and not reading.has("first_person", "private")

    def _is_said_to_be_called(self, mention: Mention, reading: Reading) -> bool:
        """Whether something "is called" that; a dog may be, so that makes no name sure."""
        if reading.has("private"):
            # "Nola heißt meine Tochter"
            return False
        before = reading.before(mention.start, _CALLED)
        after = reading.words[mention.end : mention.end + 1]
        asks_how = any(word.says("question_word") for word in before)
        return any(word.says("called") for word in (*after, *(() if asks_how else before[-1:])))

    def _is_marked(self, mention: Mention, reading: Reading) -> bool:
        """Whether the name is written as no other word is, or called a Verbund."""
        return self._is_written_as_name(mention, reading) or self._is_called_verbund(mention, reading)

    def _is_written_as_name(self, mention: Mention, reading: Reading) -> bool:
        """Whether the official capitals or signs inside the name were typed, or a sign between its words."""
        name, heard = self._catalogue.verbuende[mention.ids[0]].name, mention.heard
        if " " in heard and all(word.glued for word in reading.words[mention.start + 1 : mention.end]):
            return True
        # A text is read with plain digits: "IN²".
        if heard == unicodedata.normalize("NFKC", name) and (not name.isalpha() or reading.language == "en"):
            # A German word in an English sentence is a name.
            return True
        return has_inner_capital(name) and has_inner_capital(heard) and (heard == name or not heard.isupper())

    def _links_name(self, word: Word) -> bool:
        """Whether a word may stand between what is called and its name: "which is called", ", der"."""
        return (
            word.says("called", "pronoun")
            or word.folded in self._vocabulary.being
            or word.folded in self._vocabulary.articles
        )

    def _is_called_verbund(self, mention: Mention, reading: Reading) -> bool:
        """Whether "Verbund" or "project" stands right before or after the name, or "the project" beside it.

        Or it is said that a Verbund is called so: "Gibt es ein Projekt namens Nola?", "einen Verbund, der Komet heißt".
        """
        beside = [i for i in (mention.start - 1, mention.end) if 0 <= i < len(reading.words)]
        if any(reading.words[i].says("verbund_one") for i in beside):
            return True
        if self._is_said_to_be_called(mention, reading):
            before = dropwhile(self._links_name, reversed(reading.words[: mention.start]))
            if any(word.says("verbund_one") for word in islice(before, 1)):
                return True
        return reading.has("verbund_one") and not reading.has("verbund_any", "verbund_many")


def _offers_verbuende(reading: Reading) -> bool:
    """Whether two names are to choose from, and said to be of Verbünde: "Welcher Verbund war es, nola oder mosaik?"."""
    named = [mention for mention in reading.mentions if mention.kind == "verbund"]
    return reading.has("verbund_one", "which_verbund") and any(
        other.start == one.end + 1 and reading.words[one.end].says("either") for one, other in pairwise(named)
    )


def _heads_question(mention: Mention, reading: Reading) -> bool:
    """Whether a question stands behind a name, spelt right, and a colon: "lebenswert: gibt es einen Film?"."""
    behind = reading.words[mention.end : mention.end + 1] if not (mention.start or mention.distance) else ()
    return any(word.pause == ":" and word.says("question_word", "yes_no") for word in behind)


def _follows_article(mention: Mention, reading: Reading) -> bool:
    """Whether "ein" or the like stands right before a name: then it hardly is one."""
    return any(word.says("indefinite") for word in reading.before(mention.start))


def _is_asked_where(mention: Mention, reading: Reading) -> bool:
    """Whether a clause asks if it was somewhere, and nothing else: "War Nola im Saarland und ging es um Schulen?".

    Or only there: "Ist Komet in Thüringen nur in einem Landkreis?".
    """
    where = next((m for m in reading.mentions if m.kind in WHERE and m.start >= mention.end), None)
    between = reading.words[mention.end : where.start] if where else ()
    if not where or not between or len(between) > ARTICLE or any(word in reading.rest for word in between):
        return False
    behind = reading.words[where.end : where.end + 1]
    return bool(behind) and (behind[0].parted or behind[0].says("joins", "only"))


def looks_for_subject(reading: Reading) -> bool:
    """Whether Verbünde are looked for, rather than one asked about."""
    return reading.has("verbund_many", "verbund_any") and not reading.has("theme_one", "belong", "same", "other")


def _does_something(mention: Mention, reading: Reading) -> bool:
    """Whether a name may be somebody's of whose day is told: "imona hat mir gestern geschrieben"."""
    verb, who, *_ = (*reading.words[mention.end : mention.end + 2], None, None)
    does = verb is not None and who is not None and verb.says("joins", "having") and who.own
    return does and mention.start == 0 and reading.tells and reading.has("someday")


def _is_expected(mention: Mention, reading: Reading) -> bool:
    """Whether it is asked if somebody of that name has come: "ist imona schon da?"."""
    asks = mention.start == 1 and reading.words[0].says("yes_no") and reading.words[-1].says("there")
    return asks and reading.has("already") and not reading.rest


def _digits(text: str) -> str:
    return "".join(letter for letter in text if letter.isdigit())
