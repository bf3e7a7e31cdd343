"""A text as its words are read: what is spelt, joined or said otherwise is put right, and what it names is found.

The order of the steps matters: before names are looked for only what stands in no name is changed, and what is found
decides what else is mended.
"""

from collections.abc import Mapping
from typing import NamedTuple

from bot.catalogue import Catalogue
from bot.questions.mended.all_but import with_all_but
from bot.questions.mended.attributes_of_sorts import with_sorts_of_attributes
from bot.questions.mended.broken_names import without_breaks
from bot.questions.mended.counted_places import without_counted_places
from bot.questions.mended.cursing import without_curses
from bot.questions.mended.elsewhere import with_elsewhere
from bot.questions.mended.enumerating import without_ordinals
from bot.questions.mended.false_friends import with_false_friends
from bot.questions.mended.for_others import spoken_for_oneself
from bot.questions.mended.glued_questions import GluedQuestions
from bot.questions.mended.interests import with_interests
from bot.questions.mended.led_compounds import with_led_apart
from bot.questions.mended.mending import Mending
from bot.questions.mended.most_places import with_most_places
from bot.questions.mended.numbered_themes import NumberedThemes
from bot.questions.mended.parted_than import with_than_joined
from bot.questions.mended.payers_money import without_payers
from bot.questions.mended.polite_refusals import with_pleas_ahead
from bot.questions.mended.repairs import Repairs
from bot.questions.mended.running_verbs import with_running_verbs
from bot.questions.mended.setting_up import without_figures
from bot.questions.mended.spelling_corrections import SpellingCorrections
from bot.questions.mended.spelt_than import with_than
from bot.questions.mended.subjects_inside import with_subjects_inside
from bot.questions.mended.supposing import with_supposed, without_hedges
from bot.questions.mended.umlauts import with_umlauts
from bot.questions.mended.vicinities import vicinities
from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention, Names
from bot.questions.numbers.ranks import Ranks
from bot.questions.places.going_away import Destinations
from bot.questions.places.left_behind import LeftBehind
from bot.questions.places.locatives import Locatives
from bot.questions.places.other_kind import OtherKind
from bot.questions.places.towns import Towns
from bot.questions.places.whereabouts import Whereabouts
from bot.questions.programme.clues import Clues
from bot.questions.programme.programme_times import ProgrammeTimes
from bot.questions.reading.matters import without_weight
from bot.questions.topics.multiword_subjects import MultiwordSubjects
from bot.questions.topics.topics import TopicIndex
from bot.questions.words import tolerance
from bot.questions.words.folding import Token, folded, tokens
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary


class PutRight(NamedTuple):
    """The words of a text, put right, and what they name."""

    words: tuple[Token, ...]
    mentions: list[Mention]
    rank: int
    """Which place is asked for, 1 being the first."""


class PuttingRight:
    """Puts texts about one catalogue right."""

    def __init__(
        self,
        catalogue: Catalogue,
        vocabulary: Vocabulary,
        names: Names,
        topics: TopicIndex,
        clues: Clues,
        locatives: Locatives,
        talk: Mapping[str, tuple[str, ...]],
    ) -> None:
        """`talk` are examples of it, by what they say."""
        self._vocabulary = vocabulary
        self._names = names
        self._topics = topics
        self._glued = GluedQuestions(vocabulary, lambda word: word in names or topics.spells(word))
        self._mending = Mending(vocabulary, topics)
        self._destinations = Destinations(vocabulary, topics.uses)
        self._locatives = locatives
        self._left_behind = LeftBehind(vocabulary)
        self._other_kind = OtherKind(catalogue, vocabulary)
        self._numbered_themes = NumberedThemes(vocabulary)
        self._multiword = MultiwordSubjects(vocabulary, topics)
        self._spelling = SpellingCorrections(
            vocabulary,
            topics,
            clues,
            lambda word: bool(names.nearest(word, "verbund", 1, tolerance.MUCH_ALIKE)),
        )
        self._whereabouts = Whereabouts(Towns(catalogue, vocabulary, names, topics), locatives, vocabulary, talk)
        titles = [theme.title for theme in catalogue.themes.values()]
        german, english = (set(folded(" ".join(texts))) for texts in zip(*((t.de, t.en) for t in titles), strict=True))
        self._of_english_titles = english - german
        self._ranks = Ranks(vocabulary)
        self._programme_times = ProgrammeTimes(vocabulary, catalogue.programme.period)
        self._repairs = Repairs(vocabulary, topics.uses)

    def prepare(self) -> None:
        """Work out what only few texts need; may be called from another thread."""
        self._whereabouts.prepare()

    def put_right(self, text: str) -> PutRight:
        """The words of a text as they are read, and what they name."""
        typed = without_curses(self._glued.apart(tokens(text)), self._vocabulary)
        typed = with_most_places(with_led_apart(typed, self._vocabulary), self._vocabulary)
        typed = without_payers(typed, self._vocabulary)
        typed = with_false_friends(without_ordinals(typed, self._vocabulary), self._vocabulary, self._topics)
        bare, rank = self._ranks.without(with_pleas_ahead(typed, self._vocabulary))
        typed, names = self._with_names(self._before_names(bare))
        typed, names, found = self._without_repairs(typed, names)
        # Only what is spelt as a name is sure to be none of the words of questions misspelt.
        spelt = positions(mention for mention in names if not mention.distance)
        return PutRight(*self._with_subjects(typed, found, spelt), rank)

    def _before_names(self, typed: tuple[Token, ...]) -> tuple[Token, ...]:
        """What is said in other words than is read, whatever is named."""
        timed = self._programme_times.told(typed, self._names_verbund)
        typed = self._numbered_themes.with_listed_themes(self._mending.with_contractions(timed))
        typed = self._mending.without_colour(self._mending.without_fillers(typed))
        typed = self._mending.with_pleas(self._spelling.with_spoken(self._numbered_themes.with_ordinals(typed)))
        typed = spoken_for_oneself(self._spelling.with_plurals(typed), self._vocabulary)
        typed = without_weight(without_figures(typed, self._vocabulary, self._names_verbund), self._vocabulary)
        typed = without_counted_places(typed, self._vocabulary, self._names_verbund)
        typed = self._mending.with_ones(self._mending.without_least(self._mending.with_nobody(typed)))
        typed = self._multiword.with_subjects(self._mending.with_years(self._mending.with_separable_verbs(typed)))
        return without_breaks(typed, self._names.__contains__, self._vocabulary)

    def _with_names(self, typed: tuple[Token, ...]) -> tuple[tuple[Token, ...], tuple[Mention, ...]]:
        """The words, and what they name however it is spelt; what somebody supposes is a claim."""
        names = self._names.find(typed)
        if (supposed := with_supposed(typed, names, self._vocabulary)) != typed:
            typed, names = supposed, self._names.find(supposed)
        elif (told := without_hedges(typed, self._vocabulary)) != typed:
            typed, names = told, self._names.find(told)
        if (compounded := self._multiword.with_compounds(typed, names)) != typed:
            typed, names = compounded, self._names.find(compounded)
        return typed, names

    def _without_repairs(
        self, typed: tuple[Token, ...], names: tuple[Mention, ...]
    ) -> tuple[tuple[Token, ...], tuple[Mention, ...], list[Mention]]:
        """The words without what somebody takes back or puts aside, the names in them, and what is meant by these."""
        typed, found = self._with_vicinities(typed, names)
        while (repaired := self._repairs.made(typed, found)) != typed:
            typed, names = repaired, self._names.find(repaired)
            found = self._whereabouts.meant(names, typed)
        if (told := with_elsewhere(typed, found, self._vocabulary)) != typed:
            typed, names = told, self._names.find(told)
            found = self._whereabouts.meant(names, typed)
        typed, found = self._left_behind.without(typed, found)
        typed, found = self._destinations.without(self._mending.without_lesser(typed, found), found)
        return self._other_kind.without_other_kind(typed, found), names, found

    def _with_vicinities(
        self, typed: tuple[Token, ...], names: tuple[Mention, ...]
    ) -> tuple[tuple[Token, ...], list[Mention]]:
        """The words, with what says to be around a place where one then stands behind it, and what is meant by names.

        What follows may be a place only there: "Raum Essen".
        """
        for told in vicinities(typed, self._vocabulary):
            found = self._whereabouts.meant(names, told.words)
            if any(mention.start == told.end and mention.kind in WHERE for mention in found):
                return told.words, found
        return typed, self._whereabouts.meant(names, typed)

    def _with_subjects(
        self, typed: tuple[Token, ...], found: list[Mention], spelt: set[int]
    ) -> tuple[tuple[Token, ...], list[Mention]]:
        """The words with the misspelt ones mended, the verbs first and subjects of several words in one."""
        typed = with_interests(self._mending.with_separable_verbs(typed), found, self._vocabulary)
        found = [mention for mention in found if not self._is_part_of_subject(mention, typed)]
        typed = with_running_verbs(self._mending.with_leading_verbs(typed, found), found, self._vocabulary)
        typed = with_subjects_inside(typed, found, self._vocabulary, self._topics)
        typed = with_sorts_of_attributes(typed, self._vocabulary)
        typed = with_umlauts(typed, spelt | positions(found), self._vocabulary, self._topics)
        typed = with_than(self._spelling.with_corrections(typed, spelt | positions(found)), found, self._vocabulary)
        typed = with_than_joined(typed, self._vocabulary)
        typed = with_all_but(typed, found, self._vocabulary, self._topics.is_subject)
        return self._multiword.with_phrases(typed, found)

    def _names_verbund(self, words: tuple[Token, ...]) -> bool:
        return any(mention.kind == "verbund" for mention in self._names.find(words))

    def _is_part_of_subject(self, mention: Mention, words: tuple[Token, ...]) -> bool:
        """Whether a word for a theme is one of several that are a subject of its own: "technical infrastructure".

        In English it is as well behind any subject: "citizen participation". So may a word for a Land be: "Bayerischer
        Wald".
        """
        if mention.kind == "land":
            return self._multiword.is_in_phrase(mention, words)
        if mention.kind != "theme":
            return False
        if self._multiword.is_in_phrase(mention, words):
            return True
        if not mention.start or mention.key not in self._of_english_titles:
            return False
        before = words[mention.start - 1]
        apart = words[mention.start].parted or self._vocabulary.is_of_questions(before.folded)
        return not apart and mention.end - mention.start == 1 and self._topics.is_subject(before.folded)
