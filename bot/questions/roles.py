"""What part a subject plays in a reading: whether it is aimed at, told of Verbünde, denied, or only the frame.

What follows from it is decided elsewhere.
"""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from itertools import chain, pairwise, takewhile
from typing import Final

from bot.questions.kinds import TOGETHER
from bot.questions.negation import is_denied_at, is_left_out, is_replaced
from bot.questions.nouns import Nouns
from bot.questions.reading import ARTICLE, Reading, Word
from bot.questions.scopes import SMALL, Scope, is_small, links
from bot.questions.topics import TopicIndex, is_adjective
from bot.questions.vocabulary import BUT, LOOKS, NONE_OF, VERBUENDE, WITHOUT, Signal, Vocabulary

_WANTED: Final[tuple[Signal, ...]] = ("which", "who", "seeks", "question_word")
"""Who says one of these asks."""
_ASKS: Final[frozenset[Signal]] = frozenset({"about", "question_word"})
"""Who says one of these asks for what follows."""
_VERB: Final = re.compile("(e[rl]?n|t)$")
"""How German infinitives and participles end."""
_MORE: Final = "s"
_MORE_GERMAN: Final = ("e", "n", "r", "s")
"""How words may end for more than one of something."""
_SEVERAL: Final = (_MORE, "people")
"""How English words end for what may lack something."""
_OF_ONE: Final = frozenset({"das", "den", "dem"})
"""Articles that stand before one thing, behind "ohne"."""
_THE: Final = "the"
_ENDINGS: Final = ("s", "es")
"""What makes English nouns tell of several."""
_PLURAL: Final = ("e", "n", "en")
"""What makes German nouns tell of several: "Betriebe", "Senioren"."""
_TWO: Final = 2
_CUE: Final = 3
"""So many words before a subject "gegen" may stand at most."""


class Roles:
    """Tells the parts that subjects play."""

    def __init__(self, vocabulary: Vocabulary, topics: TopicIndex, nouns: Nouns) -> None:
        self._vocabulary = vocabulary
        self._topics = topics
        self._nouns = nouns
        self._settled = vocabulary.settlements | vocabulary.areas
        self._places = self._settled | vocabulary.sized_settlements | vocabulary.terrains

    # What is asked of it

    def is_aimed_at(self, words: tuple[str, ...], reading: Reading) -> bool:
        """Whether one of the words stands behind "gegen", "about" or the like, or is told first and then asked for."""
        at = self._nouns.at(words, reading) if words else []
        if any(_follows_topic_cue(position, reading) for position in at):
            return True
        first = _told_first(reading) if at else ()
        return any(position in first for position in at)

    def is_of_verbuende(self, subject: str, reading: Reading) -> bool:
        """Whether a subject is aimed at, or said with the word for Verbünde: "mobility project", "Verkehrsprojekt"."""
        if self.is_aimed_at((subject,), reading):
            return True
        return any(
            self._vocabulary.split(reading.words[position].folded) is not None
            or any(after.says(*VERBUENDE) for after in reading.words[position + 1 : position + 2])
            for position in self._nouns.at((subject,), reading)
        )

    def is_sought(self, subject: str, reading: Reading) -> bool:
        """Whether somebody says that they look for it, or work on it: "Ich interessiere mich für Leerstand. ..."."""
        if not (reading.has("seeks") and reading.has("first_person")):
            return False
        start = self.where_said("seeks", reading)
        end = next((i for i in range(start + 1, len(reading.words)) if reading.words[i].opens), len(reading.words))
        return any(start <= position < end for position in self._nouns.at((subject,), reading))

    def is_likened_to(self, subject: str, reading: Reading) -> bool:
        """Whether others like it are looked for: "Gibt es so was wie die Mitfahrbank auch in Hessen?"."""
        if not reading.has("siblings"):
            return False
        phrases = self._vocabulary.phrases_in(reading.words, reading.language)
        behind = ((max(at), reading.clause(max(at)).stop) for at, said in phrases if "siblings" in said)
        at = self._nouns.at((subject,), reading)
        return any(end < position < stop for end, stop in behind for position in at)

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
        """Whether one of the first two words, or the first that says anything, begins a phrase that gives a signal."""
        words = reading.words
        silent = takewhile(lambda i: not words[i].signals and words[i] not in reading.rest, range(len(words)))
        beginnings = range(min(max(1, sum(1 for _ in silent)) + 1, len(words)))
        return any(signal in self._vocabulary.read(reading.words, i, reading.language)[1] for i in beginnings)

    def follows(self, subject: str, reading: Reading, *signals: Signal) -> bool:
        """Whether one of the signals is given right before a subject, or before its article."""
        before = (reading.before(position, ARTICLE) for position in self._nouns.at((subject,), reading))
        return any(word.says(*signals) for word in chain.from_iterable(before))

    def said_inside(self, subject: str, reading: Reading) -> Iterator[str]:
        """The subjects that are said to be in another: vacancy, of village centres, in "vacancy in village centres"."""
        subject_of = self._nouns.subject
        for one, two, three in zip(reading.words, reading.words[1:], reading.words[2:], strict=False):
            if one in reading.rest and two.says("place_cue") and subject_of(three) == subject:
                yield subject_of(one)

    def is_location(self, word: str, reading: Reading) -> bool:
        """Whether a word stands behind "in der", "im" or the like."""
        before = chain.from_iterable(reading.before(i, ARTICLE) for i in self._nouns.at((word,), reading))
        return any(one.says("place_cue", "at_cue") or one.folded in self._vocabulary.inside for one in before)

    # What is denied of it

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
        heads = any(_heads_what_is_wanted(scope, reading) or _is_set_against(scope, reading) for scope in over)
        left_out = heads or is_left_out(position, reading) or self._is_part_left_out(position, reading)
        left_out = left_out or (bool(over) and self._is_slighted(position, reading))
        left_out = left_out or any(self._is_outside(scope, position, reading) for scope in over)
        return left_out or any(self._is_refused(scope, reading) for scope in over)

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
        if before < 0 or reading.words[before] not in reading.rest:
            return False
        wider = self._nouns.subject(reading.words[before])
        if not self._topics.is_subject(wider) or wider in self._vocabulary.settlements:
            return False
        looks = reading.brief or reading.has(*LOOKS) or start == 1 or _asks_for(before, reading)
        if not (looks or (insists and not _tells(reading))):
            return False
        without = reading.words[start]
        parts = without.folded in WITHOUT and self._is_right_behind(scope.negation.end, position, reading)
        return (parts and (insists or not without.parted)) or self._is_contrasted(scope, reading)

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
        return plainly and ends and self._topics.names_thing(self._nouns.subject(last))

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
        if self._may_lack(start - 1, noun, reading) or not self._is_left_out_in_part(start - 1, noun, reading):
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

    # How subjects stand to each other

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
        """These words as subjects of which any will do, where they are listed with "oder" between two of them.

        Words that follow each other are a subject together: "citizen participation or youth culture".
        """
        at = self._nouns.at(words, reading)
        subjects: list[list[str]] = []
        either = False
        for before, here in pairwise([-1, *at]):
            gap = reading.words[before + 1 : here] if subjects else ()
            subject, paused = self._nouns.subject(reading.words[here]), bool(reading.words[here].pause)
            if gap and not (paused or any(word.says("joins") for word in gap)):
                # In "a shop or a company in the country" nothing is said of a choice between country and shop.
                return ()
            if subjects and not (gap or paused):
                subjects[-1].append(subject)
            else:
                subjects.append([subject])
            either |= any(word.says("either") for word in gap)
        if len(subjects) == _TWO and self._is_further_deed(at[-1], reading):
            # "Die Häuser sanieren oder umnutzen", "die eine Genossenschaft gegründet haben oder gründen wollten"
            subjects = self._with_object(*subjects)
        return tuple(dict.fromkeys(map(TOGETHER.join, subjects))) if either else ()

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
        first = _told_first(reading)
        if first and any(position in first for position in self._nouns.at(words, reading)):
            told = (word for word in reading.words[: first.stop] if word in reading.rest)
            return self._with(words, set(map(self._nouns.subject, told)), reading)
        if not reading.says("joins"):
            return words
        joins = [i for i, word in enumerate(reading.words) if word.says("joins")]
        known = self._nouns.at(words, reading)
        joined = {
            self._nouns.subject(reading.words[there])
            for i in joins
            for here, there in ((i - 1, i + 1), (i + 1, i - 1))
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

    def with_aimed(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects, and the noun by which Verbünde are told before them: "Projekte mit Robotern für Senioren"."""
        if not reading.says(*VERBUENDE):
            return words
        found = {
            self._nouns.subject(word)
            for position, word in enumerate(reading.words)
            if word in reading.rest and self._nouns.may_be_noun(word, reading)
            if _follows_topic_cue(position, reading)
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

    def without_frame(self, words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """These subjects without what stands before "über" or the like: "Meine Tochter schreibt über Windkraft".

        What stands behind the word for Verbünde tells of these. What is a subject by itself is left out only where
        somebody says that they look for something for their own ends ("Für unsere Tagung suchen wir etwas zu Verkehr").
        """
        firm = {word for word in words if self._topics.is_subject(word)}
        aimed = [p for word in firm if self.is_aimed_at((word,), reading) for p in self._nouns.at((word,), reading)]
        frame = min(aimed, default=0)
        frame = min(frame, next((i for i, word in enumerate(reading.words) if word.says(*VERBUENDE)), frame))
        own = reading.has("first_person", "private") and reading.has("seeks", "want", "list", "something")
        return tuple(
            word
            for word in words
            if max(self._nouns.at((word,), reading), default=frame) >= frame
            or self.is_of_verbuende(word, reading)
            or (word in firm and not own)
        )


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
    if any(_asks_for_something(reading.words[i:position]) for i in range(position)):
        return True
    before = reading.words[:position]
    return reading.has("about") and all(w in reading.rest or w.signals & _ASKS or is_small(w) for w in before)


def _tells(reading: Reading) -> bool:
    """Whether somebody tells of themselves, and asks for nothing: "Wir haben Busse, aber ohne Fahrer"."""
    return reading.tells_own and not reading.has("seeks", "want", "list", "help", "something")


def _told_first(reading: Reading) -> range:
    """The words of which it is asked behind them if there is anything: "Hochwasser, Hitze: habt ihr dazu etwas?"."""
    # In "gibt's da was?" the phrase says more than "da".
    if not reading.says("refers", "there", "pronoun"):
        return range(0)
    end = reading.clause(len(reading.words) - 1).start
    asked = any(word.says("something", *VERBUENDE) and not word.parted for word in reading.words[end:])
    # "Straßenlampen in der Gemeinde, gibt's da ein Projekt?"
    told = asked and all(
        word in reading.rest or not word.signals or word.says("joins", "place_cue", "place_word")
        for word in reading.words[:end]
    )
    return range(end if told else 0)


def asks_whether_dealt_with(reading: Reading) -> bool:
    """Whether it is asked if something was a subject: "War Breitband ein Thema?", "Breitband – war das Thema?"."""
    *others, article, theme = (None, None, *reading.words)
    if not (article and theme and theme.says("theme_one") and article.says("indefinite", "pronoun")):
        return False
    return any(word and word.says("yes_no") for word in (*others[2:3], *others[-1:]))


def _follows_topic_cue(position: int, reading: Reading) -> bool:
    """Whether "gegen" or the like stands before a word, with at most articles and adjectives in between.

    In a long text "für" tells whom the question is asked for.
    """
    own = False
    before = reading.before(position, _CUE)
    for word in reversed(before):
        signals = word.signals - SMALL
        own |= word.says("first_person", "private")
        if word is not before[-1] and signals & {"theme_one", "theme_many"}:
            # "Thema Leerstand", but not "Themen im Angebot".
            return False
        if signals:
            # "Für unseren Katalog" says what it is needed for, as does "für die Uni etwas zu Leerstand".
            needed = reading.long or own or _asks_for_something(reading.words[position:])
            return "topic_cue" in signals or ("for_cue" in signals and not needed)
    return False


def _asks_for_something(words: Sequence[Word]) -> bool:
    """Whether something about a subject is asked for: "etwas zu Leerstand"."""
    return any(one.says("something") and two.says("topic_cue") for one, two in pairwise(words))
