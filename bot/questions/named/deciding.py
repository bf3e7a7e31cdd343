"""Decide what is asked about Verbünde that are named: which of them are meant, and then what is asked of these.

Each kind of question has a decider, which tells what is asked of a case, or that it is not for it to tell (None). The
first that tells decides; their order is what makes the answers right.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Countable, Fact, Question
from bot.questions.named.asked_behind import asked_behind, with_behind
from bot.questions.named.asked_facts import asked_facts, got_more_than_one
from bot.questions.named.at_once import AtOnce
from bot.questions.named.besides import Besides
from bot.questions.named.but_not_in import ButNotIn
from bot.questions.named.by_facts import ByFacts, with_outcome
from bot.questions.named.by_sound import BySound
from bot.questions.named.case import Case
from bot.questions.named.claims import Claims
from bot.questions.named.comparing import Comparing, as_compared, facts_in_common
from bot.questions.named.elsewhere import Elsewhere
from bot.questions.named.foremost_claims import ForemostClaims
from bot.questions.named.funded_then import funded_as_running
from bot.questions.named.in_theme import in_theme, without_own_topics
from bot.questions.named.meant import Meant, meant
from bot.questions.named.neither import of_neither
from bot.questions.named.of_coordinator import OfCoordinator
from bot.questions.named.of_kinds import OfKinds
from bot.questions.named.others import Others
from bot.questions.named.paid import Paid
from bot.questions.named.parts import Parts
from bot.questions.named.short_theme import with_short_theme
from bot.questions.named.siblings import Siblings
from bot.questions.named.still import with_still
from bot.questions.named.there import There
from bot.questions.named.things import Things
from bot.questions.named.town_or_district import TownOrDistrict
from bot.questions.named.web_things import without_web_things
from bot.questions.names.beside import UnknownBeside
from bot.questions.names.certainty import Certainty, looks_for_subject
from bot.questions.names.names import Mention, Names
from bot.questions.numbers.spans import Edge
from bot.questions.numbers.than import Than
from bot.questions.organisations.sorts import Sorts
from bot.questions.programme.programme import ProgrammeFacts
from bot.questions.reading.denied_facts import without_fact_left_out
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.unnamed import Unnamed
from bot.questions.words.folding import fold
from bot.questions.words.sounds import Sounds
from bot.questions.words.vocabulary import Vocabulary

_TOLD_BY: Final[Mapping[Edge | Countable, Fact]] = {
    "start": "when",
    "end": "when",
    "run": "when",
    "partners": "partners",
    "places": "where",
    "laender": "where",
}
"""The facts that tell with what others are compared."""

Decider = Callable[[Case], Question | None]
"""Tells what is asked of a case, or nothing where others have to tell."""


class Named:
    """Decides on readings in which Verbünde are named."""

    def __init__(
        self,
        catalogue: Catalogue,
        vocabulary: Vocabulary,
        names: Names,
        topics: TopicIndex,
        grammar: Grammar,
        certainty: Certainty,
        things: Things,
        programme: ProgrammeFacts,
        unnamed: Unnamed,
        sorts: Sorts,
    ) -> None:
        """`unnamed` decides where the names turn out not to be what is asked about."""
        self._vocabulary = vocabulary
        self._names = names
        self._topics = topics
        self._grammar = grammar
        self._certainty = certainty
        self._unnamed = unnamed
        self._beside = UnknownBeside(vocabulary, topics)
        self._by_sound = BySound(Sounds(catalogue), topics)
        self._others = others = Others(catalogue, vocabulary, grammar, unnamed)
        parts, claims = Parts(vocabulary, topics, grammar), Claims(catalogue, vocabulary, sorts.counting)
        of_kinds = OfKinds(sorts)
        self._by_facts = ByFacts(things, parts, of_kinds, grammar.nouns, claims)
        self._deciders: tuple[Decider, ...] = (
            others.behind_first,
            AtOnce(catalogue, vocabulary, others).question,
            ForemostClaims(vocabulary, unnamed).question,
            # What is asked of the money of one is known of all alike.
            Paid(catalogue, vocabulary, programme, things).question,
            OfCoordinator(catalogue, sorts.said).question,
            Besides(catalogue, vocabulary, sorts).question,
            ButNotIn(of_kinds).question,
            # "In the same theme" says theme, and asks of both together.
            Comparing(vocabulary).question,
            others.of_which_it_is_the_only_one,
            others.of_which_one_may_be_all,
            # "Besides" asks for others, though a yes or no about the same theme or place would do.
            others.of_theme,
            partial(in_theme, vocabulary=vocabulary, catalogue=catalogue),
            others.there,
            Elsewhere(catalogue, others).question,
            There(catalogue, vocabulary, grammar.locatives, TownOrDistrict(catalogue, vocabulary)).question,
            # A subject tells more of the others than that they are in the same theme.
            others.on_subject,
            Siblings(catalogue, vocabulary).question,
        )

    def question(self, reading: Reading) -> Question | None:
        """What is asked about the Verbünde that are named, or None if none is."""
        if reading.than:
            return self._compared_with(reading.than, reading)
        if not any(mention.kind == "verbund" for mention in reading.mentions):
            heard = self._by_sound.read(reading)
            return self._ask_back(heard, heard.mentions) if heard else None
        if neither := of_neither(reading, self._vocabulary):
            return as_compared(neither, reading, self._vocabulary)
        found = meant(reading, self._certainty, self._vocabulary.compares)
        if found.refused:
            named = (*found.sure, *found.doubtful)
            if search := self._others.besides(reading, named):
                return search
            asked = self._of_meant(reading, found)
            left_out = all(any(one.leaves_out and m.start in one for one in reading.scopes) for m in named)
            # "Alles außer KIF, xyz" is no question about KIF.
            told = left_out and isinstance(asked, kinds.AboutVerbuende | kinds.Facts)
            return kinds.NotUnderstood() if told else asked
        return self._of_meant(reading, found)

    def _of_meant(self, reading: Reading, found: Meant) -> Question | None:
        if not found.doubtful:
            names = tuple(dict.fromkeys(mention.ids[0] for mention in found.sure))
            return self._of_sure(reading, names) if names else self._on_unmeant(reading)
        if found.everyday and looks_for_subject(reading):
            return self._unnamed.question(reading, extra=self._subjects_of(found.doubtful, reading))
        return self._ask_back(reading, (*found.sure, *found.doubtful))

    def _on_unmeant(self, reading: Reading) -> Question | None:
        """What is looked for on ordinary words that name nothing: "Wir machen Flächenmanagement, wer hilft uns?".

        Not so behind an article: "Wir haben ein Mosaik im Rathaus".
        """
        everyday = [
            mention
            for mention in reading.mentions
            if mention.kind == "verbund" and mention.everyday
            if not any(word.says("indefinite") for word in reading.before(mention.start))
        ]
        subjects = tuple(filter(self._topics.is_subject, self._subjects_of(everyday, reading)))
        looks = looks_for_subject(reading) or reading.bare
        return self._unnamed.question(reading, extra=subjects) if subjects and looks else None

    def _subjects_of(self, mentions: Sequence[Mention], reading: Reading) -> tuple[str, ...]:
        """The names that may be subjects as well: beside other words no adjective is ("Das Dorf ist lebenswert")."""
        may_be_noun = self._grammar.nouns.may_be_noun
        nouns = [m for m in mentions if not reading.rest or may_be_noun(reading.words[m.start], reading)]
        return tuple(fold(mention.heard) for mention in nouns)

    def _compared_with(self, than: Than, reading: Reading) -> Question:
        """Those that surely lie beyond the one that is named or, where that is open, what is known of this one."""
        if than.told is None:
            return kinds.Facts((than.verbund,), (_TOLD_BY[than.measure],))
        match self._unnamed.question(reading):
            case kinds.Search() as search if _is_all_told((*search.times, *search.amounts, *search.spread), than):
                return replace(search, without=replace(search.without, verbuende=(than.verbund,)))
        return kinds.NotUnderstood()

    def _of_sure(self, reading: Reading, names: tuple[str, ...]) -> Question:
        if reading.has("same") and len(names) == 1 and (heard := self._beside.joined(reading)):
            if facts := facts_in_common(reading):
                # What is known of the other one is told beside that.
                return kinds.Facts(names, facts)
            return kinds.UnknownName(kinds.ThemeOf(self._names.nearest(heard, "verbund")))
        return self._about(reading, names)

    def _ask_back(self, reading: Reading, mentions: Sequence[Mention]) -> Question:
        named = [mention for mention in mentions if mention.kind == "verbund"]
        question = self._about(reading, tuple(dict.fromkeys(id_ for mention in named for id_ in mention.ids)))
        words = (fold(mention.heard) for mention in named if mention.everyday)
        return kinds.AskBack(question, tuple(word for word in words if self._topics.is_subject(word)))

    def _about(self, reading: Reading, names: tuple[str, ...]) -> Question:
        """What is asked of these Verbünde; the card where nothing special is."""
        first, second = asked_behind(reading) or (None, None)
        both = with_behind(self._asked(first, names), self._asked(second, names)) if first and second else None
        return both or self._asked(reading, names)

    def _asked(self, reading: Reading, names: tuple[str, ...]) -> Question:
        """The same of a text with no second question."""
        if got_more_than_one(reading, self._vocabulary):
            # Who had more money than others stands in the list of all sums.
            return kinds.AllFunding()
        if _compares_others(reading, names):
            return kinds.AllFunding() if reading.has("money") else kinds.NotUnderstood()
        reading = with_still(with_short_theme(without_own_topics(reading), self._names), self._vocabulary)
        reading = without_web_things(without_fact_left_out(reading))
        reading = funded_as_running(reading, self._vocabulary)
        case = Case(reading, names, asked_facts(reading, names, self._vocabulary))
        told = (question for decide in self._deciders if (question := decide(case)))
        found = with_outcome(next(told, None) or self._by_facts.question(case), reading)
        return as_compared(found, reading, self._vocabulary)


def _is_all_told(conditions: Sequence[str], than: Than) -> bool:
    """Whether nothing else is told of times and numbers: not so "zwei Monate länger als KIF"."""
    return len(conditions) == 1 and conditions[0].startswith(than.condition)


def _compares_others(reading: Reading, names: tuple[str, ...]) -> bool:
    """Whether others are looked for by what one Verbund was in no known number: "Welche Verbünde liefen vor KIF?"."""
    looks = reading.has("which") and reading.has("verbund_many") and len(names) == 1
    named = (mention.start for mention in reading.mentions if mention.kind == "verbund")
    dated = any(word.says("after", "before") for start in named for word in reading.before(start))
    return looks and (dated or reading.compares_with("verbund"))
