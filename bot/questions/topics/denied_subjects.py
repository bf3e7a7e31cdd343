"""Which subjects are not asked for: left out ("Energie ohne Windkraft"), refused, replaced, denied or only lamented."""

from collections.abc import Callable, Sequence
from itertools import chain, pairwise, takewhile
from typing import Final

from bot.questions.reading.laments import laments
from bot.questions.reading.negation import is_denied_at, is_left_out, is_replaced
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.opening_verbs import FINITE
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.reading.scopes import Scope, is_small, links
from bot.questions.topics.roles import asks_for_something
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import LOOKS, VERBUENDE, Signal
from bot.questions.words.stemming import is_adjective
from bot.questions.words.vocabulary import BUT, NONE_OF, WITHOUT, Vocabulary

_WANTED: Final[tuple[Signal, ...]] = ("which", "who", "seeks", "question_word")
"""Who says one of these asks."""
_LOOKS_FOR: Final[tuple[Signal, ...]] = (*LOOKS, "seeks", "want", "list", "something", "only")
"""Who says one of these looks for something, and does not only tell of it."""
_ASKS_FOR: Final[tuple[Signal, ...]] = (
    *VERBUENDE,
    "question_word",
    "which",
    "list",
    "seeks",
    "want",
    "something",
    "only",
)
"""What asks for something where somebody tells of theirs: "bei uns gibt es" lists nothing."""
_ASKS: Final[frozenset[Signal]] = frozenset({"about", "question_word"})
"""Who says one of these asks for what follows."""
_FOUND: Final = 2
"""So many words at the end say that something is to be found ("zu finden")."""
_MORE: Final = "s"
_MORE_GERMAN: Final = ("e", "n", "r", "s")
"""How words may end for more than one of something."""
_SEVERAL: Final = (_MORE, "people")
"""How English words end for what may lack something."""
_TELLING_END: Final = 6
"""So long a word at the end of a compound tells what that is: "Gewerbe" is no "Erbe"."""
_OF_ONE: Final = frozenset({"das", "den", "dem"})
"""Articles that stand before one thing, behind "ohne"."""
_THE: Final = "the"
_ENDINGS: Final = ("s", "es")
"""What makes English nouns tell of several."""
_PLURAL: Final = ("e", "n", "en")
"""What makes German nouns tell of several: "Betriebe", "Senioren"."""


class DeniedSubjects:
    """Tells how subjects are denied."""

    def __init__(self, vocabulary: Vocabulary, topics: TopicIndex, nouns: Nouns) -> None:
        self._vocabulary = vocabulary
        self._topics = topics
        self._nouns = nouns
        self._settled = vocabulary.settlements | vocabulary.areas
        self._places = self._settled | vocabulary.sized_settlements | vocabulary.terrains

    def without_deeds(self, denied: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """What is left out, without what was not done with it: "keinen Leitfaden herausgebracht"."""
        nouns = {word for word in denied if self._topics.is_subject(word)}
        joined = any(word.says("joins") or word.pause for word in reading.words)
        deed = bool(nouns) and not joined and reading.has("having", "yes_no")
        return tuple(word for word in denied if word in nouns) if deed else denied

    def is_unwanted(self, subject: str, reading: Reading) -> bool:
        """Whether "ohne", "except" or the like stands before a subject."""
        return self._is_everywhere(self._is_left_out, subject, reading)

    def _is_left_out(self, position: int, reading: Reading) -> bool:
        if self._is_not_reached(position, reading):
            return False
        over = [scope for scope in reading.scopes if position in scope]
        if any(self._is_lacking(scope, reading) or _does_not_happen(scope, reading) for scope in over):
            return False
        if any(_is_not_done(scope, reading) for scope in over):
            return False
        heads = any(_heads_what_is_wanted(scope, reading) or _is_set_against(scope, reading) for scope in over)
        left_out = heads or is_left_out(position, reading) or self._is_part_left_out(position, reading)
        left_out = left_out or (bool(over) and self._is_slighted(position, reading))
        left_out = left_out or any(self._is_outside(scope, position, reading) for scope in over)
        return left_out or any(self._is_refused(scope, reading) for scope in over)

    def _is_lacking(self, scope: Scope, reading: Reading) -> bool:
        """Whether "aber kein" tells what there is none of where something else is: "Viele Gäste, aber keine Kellner".

        "Mobilität, aber kein Bürgerbus", "was zu Wohnen, aber keine Senioren", "Wohnen gern, aber keine Senioren" leave
        it out of what is looked for.
        Nobody looks for what there is none of "zu finden".
        """
        start = scope.negation.start
        first, *others = reading.words[start : scope.negation.end]
        if not (first.folded in BUT and any(word.says("lacks") for word in others)):
            return False
        if _is_not_found(reading.words[scope.negation.end :]):
            return True
        before = reading.words[:start]
        cued = any(
            word.says("topic_cue", "for_cue") and not behind.own
            for word, behind in pairwise(reading.words[: start + 1])
        )
        # "Bei uns gibt es viele Gäste" asks for nothing.
        looks = reading.has(*_LOOKS_FOR) and not _tells_of_theirs(before)
        wishes = any(word.folded in self._vocabulary.unreal for word in before)
        if looks or cued or wishes:
            return False
        named = reading.named
        plain = self._vocabulary.articles.union(
            self._vocabulary.insists, self._vocabulary.inside, self._vocabulary.fillers
        )
        return any(
            word.folded not in plain and not self._topics.is_subject(self._nouns.subject(word))
            for i, word in enumerate(before)
            if i not in named and not word.says("joins", "either", "place_cue")
        )

    def _is_outside(self, scope: Scope, position: int, reading: Reading) -> bool:
        """Whether a negation says where something is not: "vacancy outside villages", "Jugend abseits der Küste".

        "Mobilität abseits des Autos", "learning outside school" tell how or when, and what this is about.
        """
        return scope.negation.says("place_cue") and reading.words[position].folded in self._places

    def _is_slighted(self, position: int, reading: Reading) -> bool:
        """Whether somebody thinks little of a subject: "Seniorenkram", "seniors stuff"."""
        stuff = self._vocabulary.stuff
        behind = reading.words[position + 1 : position + 2]
        ends = reading.words[position].folded.endswith(tuple(stuff))
        return ends or any(word.folded in stuff and not word.parted for word in behind)

    def _is_not_reached(self, position: int, reading: Reading) -> bool:
        """Whether it is told that somebody does not get there: "Ohne Auto kommt man nicht zum Arzt"."""
        scope = next((one for one in reading.scopes if position in one), None)
        if scope is None or len(scope.between) != 1 or not scope.between[0].says("topic_cue"):
            return False
        if not scope.negation.says("no") or scope.negation.says("lacks", "except", "instead"):
            return False
        start = scope.negation.start
        move = next((i for i in range(start) if reading.words[i].folded in self._vocabulary.moves), start)
        who = {*reading.words[max(move - 1, 0) : move], *reading.words[move + 1 : start]}
        # "Es kommt nicht zu Leerstand", "Wer kommt aus Hessen und arbeitet nicht zu Leerstand?"
        people = any(word.says("first_person") or word.folded in self._vocabulary.anyone for word in who)
        return people and not any(mention.start in range(move, start) for mention in reading.mentions)

    def _is_part_left_out(self, position: int, reading: Reading) -> bool:
        """Whether a subject is looked for without another: "Energie ohne Windkraft", but not "ein Dorf ohne Laden"."""
        # The nearest: in "ohne Bürgerbus, ohne Rad" the first may go on over the second.
        scope = next((s for s in reversed(reading.scopes) if position in s and not s.behind), None)
        if scope is None:
            return False
        start = scope.negation.start
        before, insists = self._before(start, reading)
        if before >= 0 and reading.words[before].folded in self._places:
            # "In der Stadt, nicht auf dem Land"
            return _is_phrase(reading.words[-1]) and self._is_contrasted(scope, reading)
        if before < 0 or reading.words[before] not in reading.rest:
            return False
        wider = self._nouns.subject(reading.words[before])
        if not self._topics.is_subject(wider):
            return False
        looks = reading.brief or reading.has(*LOOKS) or start == 1 or _asks_for(before, reading)
        if not (looks or (insists and not _tells(reading))):
            return False
        without = reading.words[start]
        parts = without.folded in WITHOUT and self._is_right_behind(scope.negation.end, position, reading)
        if parts and not insists and self._is_needed(reading.words[position]):
            return False
        return (parts and (insists or not without.parted)) or self._is_contrasted(scope, reading)

    def _is_needed(self, noun: Word) -> bool:
        """Whether something is told to lack what it needs: "Bürgerbus ohne Fahrer", "school without any teachers".

        It may stand in a compound ("Deutschlehrer") that is no subject itself: "Umnutzung" is no use.
        """
        needed = self._vocabulary.needed
        ends = (word for word in needed if len(word) >= _TELLING_END and noun.folded.endswith(word))
        return noun.folded in needed or (any(ends) and not self._topics.names_subject(noun.folded))

    def _is_right_behind(self, start: int, position: int, reading: Reading) -> bool:
        """Whether a subject stands at a position, or several known to be there behind an article: "ohne die Dörfer".

        "Wohnen ohne einen Aufzug" and "Mobilität ohne das Auto" tell what is lacking.
        """
        between = reading.words[start:position]
        known = all(word.folded in self._vocabulary.articles and not word.says("indefinite") for word in between)
        return not between or (known and not self._is_one(between[-1], reading.words[position]))

    def _is_one(self, article: Word, noun: Word) -> bool:
        """Whether an article and a noun tell of one thing: "das Auto", "the car", but not "the elderly"."""
        return article.folded in _OF_ONE or (article.folded == _THE and self._has_plural(noun))

    def _has_plural(self, noun: Word) -> bool:
        """Whether descriptions know several of what an English noun tells one of: "bus" beside "buses"."""
        return any(self._topics.spells(noun.folded + ending) for ending in _ENDINGS)

    def _before(self, start: int, reading: Reading) -> tuple[int, bool]:
        """Where the last word stands that tells anything before a negation, and whether others stand in between.

        "Leerstand, aber bitte ohne Wohnungen", "Leerstand ohne Wohnungen und ohne Läden".
        """
        ahead = (one for one in reading.scopes if not one.behind and one.negation.start < start)
        denied = {position for one in ahead for position in range(one.negation.start, one.stop)}
        for position in range(start - 1, -1, -1):
            word = reading.words[position]
            joins = word.says("joins") and (position + 1 < start or position - 1 in denied)
            if not (word.folded in self._vocabulary.insists or joins or position in denied):
                return position, position + 1 < start
        return -1, False

    def _is_contrasted(self, scope: Scope, reading: Reading) -> bool:
        """Whether "nicht" stands before a subject that a text ends with: "energie, nicht windkraft", "nicht am Meer".

        "Wohnen, nicht bezahlbar" and "Dorf, kein Laden" tell what the matter is.
        """
        negation, last = scope.negation, reading.words[-1]
        # "Nur Wohnen, keine Pflege", but "nur noch Alte, keine Jugend" tells what the matter is.
        before = pairwise(reading.words[: negation.start + 1])
        only = any(one.says("only") and not two.says("yet") for one, two in before)
        lacks = negation.says("lacks") and not only
        plainly = negation.says("no") and not (lacks or negation.says("except", "no_longer", "place_cue"))
        small = all(links(word) or word.folded in self._vocabulary.articles for word in scope.between)
        ends = scope.stop == len(reading.words) and small
        subject = self._nouns.subject(last)
        # "Auf dem Land" says where, be it known as "ländlich".
        where = _is_phrase(last) and self._topics.names_subject(subject)
        return plainly and ends and (where or self._topics.names_thing(subject))

    def _is_refused(self, scope: Scope, reading: Reading) -> bool:
        """Whether there is to be none of something behind a comma: "Projekte zu Wohnen, keine Senioren".

        Of one thing there is none there: "Mobilität, kein Bus".
        """
        negation, noun = scope.negation, reading.words[scope.stop - 1]
        start = negation.start
        denied = reading.words[start]
        if denied.pause != "," or not negation.says("lacks") or len(reading.negations) > 1 or scope.between:
            return False
        behind = reading.words[scope.stop :]
        refusing = all(word.folded in self._vocabulary.insists for word in behind)
        if not refusing or not self._topics.names_thing(self._nouns.subject(noun)):
            return False
        if laments(reading.words[:start], noun, self._vocabulary) or self._may_lack(start - 1, noun, reading):
            return False
        if not self._is_left_out_in_part(start - 1, noun, reading):
            return False
        if behind or any(word.says("something", *VERBUENDE) for word in reading.words[:start]):
            return True
        german = reading.language == "de"
        more = noun.text.endswith(_MORE_GERMAN if german else _MORE) and (german or not self._has_plural(noun))
        return start == 1 and denied.folded in NONE_OF and more

    def _may_lack(self, position: int, noun: Word, reading: Reading) -> bool:
        """Whether what stands before "no" lacks something: a village ("Dorf, keine Ärzte"), or several ("young people,
        no jobs"), and whatever something is done for ("für Betriebe, keine Nachfolger")."""
        word = reading.words[position]
        before = reading.before(position, ARTICLE + 1)
        if word.folded in self._settled:
            return noun.folded not in self._settled
        if any(one.says("for_cue") for one in before) or is_adjective(self._nouns.subject(word)):
            return True
        cue = next((one for one in reversed(before) if one.folded not in self._vocabulary.articles), None)
        if cue and cue.folded in self._vocabulary.inside:
            # "In einem Ortskern, keine Läden"
            return noun.folded not in self._settled
        return not before and self._are_several(word, reading)

    def _are_several(self, word: Word, reading: Reading) -> bool:
        """Whether a word tells of several: "Senioren" beside "Senior", but not "Wohnen" nor "Daten"; "jobs"."""
        if reading.language != "de":
            return word.folded.endswith(_SEVERAL)
        ones = (word.folded[: -len(ending)] for ending in _PLURAL if word.folded.endswith(ending))
        return any(self._topics.spells(one) or is_adjective(one) for one in ones)

    def _is_left_out_in_part(self, position: int, noun: Word, reading: Reading) -> bool:
        """Whether some of the Verbünde that deal with a subject deal with what is denied, and others do not.

        Who deals with shopping deals with shops: "Einkaufen, keine Läden" tells what is lacking.
        """
        word = reading.words[position]
        if word not in reading.rest or noun.folded in self._settled:
            return True
        dealing = [hit.verbund for hit in self._topics.search((self._nouns.subject(word),))]
        having = [verbund for verbund in dealing if self._topics.met((self._nouns.subject(noun),), verbund)]
        return not dealing or 0 < len(having) < len(dealing)

    def is_denied(self, subject: str, reading: Reading) -> bool:
        """Whether a subject is denied in any way."""
        return self._is_everywhere(is_denied_at, subject, reading)

    def is_replaced(self, subject: str, reading: Reading) -> bool:
        """Whether "statt" or the like stands before a subject."""
        return self._is_everywhere(is_replaced, subject, reading)

    def _is_everywhere(self, test: Callable[[int, Reading], bool], subject: str, reading: Reading) -> bool:
        """Whether a subject is said, and nowhere so that a test of its position fails."""
        positions = self._nouns.at((subject,), reading)
        return bool(positions) and all(test(position, reading) for position in positions)

    def is_lamented(self, subject: str, reading: Reading) -> bool:
        """Whether somebody tells that it is missing, and asks in another clause: "Wir haben keinen Bus, wer hilft?"."""
        asking = [i for i, word in enumerate(reading.words) if word.says(*VERBUENDE, *_WANTED)]
        told = set(chain.from_iterable(map(reading.clause, self._nouns.at((subject,), reading))))
        said = frozenset[Signal]().union(*(reading.words[position].signals for position in told))
        # "Wir brauchen nichts zu Leerstand", "ich will nichts mit Daten"
        denied = [negation.signals for negation in reading.negations if negation.start in told]
        # ... and "Gewerbe interessiert mich nicht"
        wants = {"want", "topic_cue"} <= said.union(*denied) or any("dropped" in signals for signals in denied)
        own = not said.isdisjoint({"first_person", "private"})
        return own and not wants and bool(asking) and told.isdisjoint(asking)


def _does_not_happen(scope: Scope, reading: Reading) -> bool:
    """Whether "nicht" ends a clause behind the verb of a thing: "Bus fährt nicht, Laden zu", but not "Wohnen nicht"."""
    negation = scope.negation
    german = reading.language == "de" and reading.has_capitals
    verb = reading.words[negation.start - 1] if german and negation.start > 1 else None
    ends = negation.end in {reading.clause(negation.start).stop, len(reading.words)}
    plain = negation.says("no") and not negation.says("lacks", "except", "instead")
    return bool(
        verb and plain and ends and verb in reading.rest and verb.text.islower() and FINITE.fullmatch(verb.folded)
    )


def _is_not_done(scope: Scope, reading: Reading) -> bool:
    """Whether an English text that asks for nothing tells what is not so: "Newcomers don't stay in the countryside"."""
    first, *_ = reading.words[scope.negation.start :]
    plain = first.says("no") and first.says("yes_no") and not first.opens
    return plain and not reading.asks_openly and not reading.has(*_LOOKS_FOR, "first_person")


def _is_phrase(word: Word) -> bool:
    """Whether several words are known as one: "auf dem Land"."""
    return " " in word.text


def _heads_what_is_wanted(scope: Scope, reading: Reading) -> bool:
    """Whether Verbünde are asked for behind a colon, and what lacks before: "Ohne Leerstand: wie viele Projekte?"."""
    behind = reading.words[scope.stop :]
    first = reading.words[0].folded in WITHOUT and not scope.negation.start
    heads = first and bool(behind) and behind[0].pause == ":"
    return heads and any(word.says(*VERBUENDE) for word in behind) and not any(word in reading.rest for word in behind)


def _is_set_against(scope: Scope, reading: Reading) -> bool:
    """Whether a text says nothing but what is not wanted, and then what is: "ohne Leerstand, aber mit Wohnen".

    "Kein Bus, aber viele Rentner", "wir haben keinen Bus, aber Rentner" tell what the matter is.
    """
    opens = not scope.negation.start and scope.negation.says("lacks") and not scope.between
    behind = reading.words[scope.stop :]
    if not (opens and behind and behind[0].folded in BUT):
        return False
    *small, last = behind
    return last in reading.rest and all(word.says("topic_cue") for word in small[1:])


def _asks_for(position: int, reading: Reading) -> bool:
    """Whether a subject is looked for without the word for Verbünde: "was zu Mobilität", "what about buses in town"."""
    if reading.tells_own:
        return False
    if any(asks_for_something(reading.words[i:position]) for i in range(position)):
        return True
    before = reading.words[:position]
    return reading.has("about") and all(w in reading.rest or w.signals & _ASKS or is_small(w) for w in before)


def _tells_of_theirs(words: Sequence[Word]) -> bool:
    """Whether words tell of what somebody has, and ask for nothing: "Bei uns gibt es", not so "gibt es bei uns"."""
    has = any(word.own for word in words) and any(word.says("having") for word in words)
    return has and not (words[0].says("yes_no") or any(word.says(*_ASKS_FOR) for word in words))


def _tells(reading: Reading) -> bool:
    """Whether somebody tells of themselves, and asks for nothing: "Wir haben Busse, aber ohne Fahrer"."""
    return reading.tells_own and not reading.has("seeks", "want", "list", "help", "something")


def _is_not_found(behind: Sequence[Word]) -> bool:
    """Whether a denied noun is said not to be found: "kein Fahrer zu finden", "no cook to be found"."""
    said = list(takewhile(lambda word: not word.parted, behind))
    return len(said) > _FOUND and said[-1].says("want") and said[-_FOUND].says("topic_cue")
