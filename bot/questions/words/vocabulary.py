"""The words of questions: which kind of question they point to, and which language they belong to."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain
from typing import Final

from bot.catalogue import Language
from bot.questions.words import tolerance
from bot.questions.words.corrections import Corrections
from bot.questions.words.folding import Token, fold
from bot.questions.words.phrases import Phrases, longest_from
from bot.questions.words.signals import EVENTS, VERBUENDE, Signal
from bot.questions.words.word_groups import NumberBound
from bot.questions.words.word_lists import WordLists

THAN: Final = frozenset({"als", "than"})
"""What stands before that with which others are compared, in either language."""
AS: Final = frozenset({"als", "as"})
"""What stands before that which something was, in either language: "Gifhorn als Stadt"."""
_CONTRACTED: Final = frozenset({"were", "well", "wed", "ill", "id"})
"""Words of their own that people who drop apostrophes may mean a contraction by."""
_OF_SPEAKERS: Final[frozenset[Signal]] = frozenset({"first_person"})
BUT: Final = frozenset({"aber", "jedoch", "dafur", "but"})
"""What stands before that which is set against what was said before, in either language."""
WITHOUT: Final = frozenset({"ohne", "without"})
"""What leaves something out where something wider is looked for, and not only says that there is none of it."""
TO_SELL: Final = frozenset({"zu", "for", "to"})
"""What stands before a verb or noun that says that something is sold or let, in either language."""
NONE_OF: Final = frozenset({"keine", "no"})
"""What there is said to be none of behind these are several, or what is not counted; "kein Bus" is one."""
FOR_THAN: Final = {"wie": "als", "then": "than", "as": "than"}
"""What people write and say for it."""

_LONGEST_GAP = 6
_NOTHING: frozenset[Signal] = frozenset()
_REMEMBERED = 2048
"""Words whose parts are kept at hand."""


@dataclass(frozen=True)
class Vocabulary(WordLists):
    """What words say, by the lists of them."""

    def __post_init__(self) -> None:
        # Computed at once, so that no question has to wait for it.
        _ = (
            self.corrections,
            self.heads,
            self._in_phrases,
            self.any_partners,
            self._listed,
            self._longest,
            self._gaps_from,
            self.subject_phrases,
            self.spoken_years,
            self.portion_phrases,
            self.supposing_phrases,
            self.hedging,
            self.nobody_phrases,
            self.weekday_phrases,
            self.elsewhere_phrases,
            self.having_ours,
            self.loose_phrases,
            self.interested,
            self.languages_asked,
            self.restatements,
            self.figures_of_speech,
            self.remark_phrases,
            self.introductions,
            self.page_states,
            self.claiming,
            self.ratings,
        )

    @cached_property
    def is_of_questions(self) -> Callable[[str], bool]:
        """Tells whether a folded word is a word of questions, as opposed to a subject or a name."""
        return self.languages.__contains__

    @cached_property
    def heads(self) -> tuple[str, ...]:
        """Words for Verbünde and themes that compounds end with ("Mobilitätsprojekte"), longest first."""
        nouns: frozenset[Signal] = frozenset({"verbund_one", "verbund_many", "theme_one", "theme_many"})
        heads = {phrase[0] for phrase in self.phrases if len(phrase) == 1 and self.signals(phrase) & nouns}
        return tuple(sorted((head for head in heads if len(head) > 4), key=lambda head: (-len(head), head)))

    @cached_property
    def split(self) -> Callable[[str], tuple[str, str] | None]:
        """A compound's first part and its head, if that is a word for Verbünde or themes."""
        return lru_cache(_REMEMBERED)(self._split)

    @cached_property
    def weighty_matters(self) -> frozenset[str]:
        """What matters, with how much it does in one word ("Riesenproblem")."""
        return frozenset(weight + matter for weight in self.weighty for matter in self.matters) - self.matters

    @cached_property
    def sized_settlements(self) -> frozenset[str]:
        """Settlements with a word for their size in one word ("Kleinstadt")."""
        return frozenset(size + settlement for size in self.sizes for settlement in self.settlements)

    @cached_property
    def all_settlements(self) -> frozenset[str]:
        """Settlements, be there a word for their size in one word with them or not."""
        return self.settlements | self.sized_settlements

    def _split(self, word: str) -> tuple[str, str] | None:
        if not word.endswith(self.heads):
            return None
        head = next(head for head in self.heads if word.endswith(head))
        return (word[: -len(head)], head) if len(word) - len(head) > 2 else None

    def spells(self, word: str) -> bool:
        """Whether a folded word is spelt like one of these words, or like one in a phrase, which may be a subject."""
        return word in self.languages or word in self._in_phrases or word in self._listed

    @cached_property
    def _listed(self) -> frozenset[str]:
        """The words that say something by themselves and are no words of questions."""
        return (
            frozenset(self.countries)
            | self.adopts
            | self.uses
            | self.inhabitants
            | self.measures
            | self.today
            | self.documented
        )

    @cached_property
    def any_partners(self) -> frozenset[str]:
        """The words for organisations of any kind: "Partner"."""
        return frozenset(word for word, kinds in self.sorts.items() if not kinds)

    @cached_property
    def _in_phrases(self) -> frozenset[str]:
        parted = (part for first, second, _ in self.gaps for part in (first, second))
        return frozenset(chain(self.months, *self.phrases, *parted))

    def signals(self, words: tuple[str, ...], language: Language | None = None) -> frozenset[Signal]:
        """What these words say together; words of both languages ("was") say what they say in that of the text."""
        said = self.phrases.get(words)
        if said is None:
            return _NOTHING
        if language and language in said:
            return said[language]
        if len(words) > 1:
            return self._of_phrases[words]
        (word,) = words
        return _NOTHING if language in self.languages.get(word, ()) else self._of_words[word]

    def says(self, word: str, *signals: Signal) -> bool:
        """Whether a folded word by itself gives any of these signals, in whichever language."""
        return not self._of_words.get(word, _NOTHING).isdisjoint(signals)

    def tells(self, word: Token, *signals: Signal) -> bool:
        """The same of a word of a text."""
        return self.says(word.folded, *signals)

    def that_say(self, *signals: Signal) -> frozenset[str]:
        """The words that by themselves give any of these signals, in whichever language."""
        words = (phrase[0] for phrase in self.phrases if len(phrase) == 1)
        return frozenset(word for word in words if self.says(word, *signals))

    def is_number(self, word: Token) -> bool:
        """Whether a word is a number, and no article."""
        return word.folded.isdigit() or (word.folded in self.numbers and not self.says(word.folded, "indefinite"))

    def value(self, word: Token) -> int | None:
        """The number that a word is, in digits or spelt out."""
        return int(word.folded) if word.folded.isdecimal() else self.numbers.get(word.folded)

    def bound_before(self, words: Sequence[Token], end: int) -> tuple[int, NumberBound] | None:
        """Where the longest phrase begins that ends there and bounds the number behind it, and what it means."""
        for start in range(max(0, end - self._longest_bound), end):
            if bound := self.bounds.get(tuple([token.folded for token in words[start:end]])):
                return start, bound
        return None

    def is_comparative(self, word: str) -> bool:
        """Whether a folded word compares what stands before it with what stands behind "than"."""
        pairs = [(word, than) for than in THAN]
        timed = self.says(word, "before", "after") and any(pair in self.phrases for pair in pairs)
        return timed or word in self.older or any(pair in self.bounds for pair in pairs)

    @cached_property
    def lasting_more(self) -> frozenset[str]:
        """Words that compare how long something took: "länger", "shorter"."""
        return frozenset(filter(self.is_comparative, self.durations.cues))

    @cached_property
    def tag_ends(self) -> frozenset[str]:
        """The last words of phrases that ask if something is so: "stimmt das"."""
        phrases = (phrase for phrase in self.phrases if "confirm" in self.signals(phrase))
        parted = (second for _, second, signal in self.gaps if signal == "confirm")
        return frozenset(phrase[-1] for phrase in chain(phrases, parted))

    @cached_property
    def _longest_bound(self) -> int:
        return max(map(len, self.bounds), default=0)

    @cached_property
    def _of_words(self) -> Mapping[str, frozenset[Signal]]:
        """What each word says by itself, in whichever language."""
        return {phrase[0]: _in_any_language(said) for phrase, said in self.phrases.items() if len(phrase) == 1}

    @cached_property
    def _of_phrases(self) -> Mapping[tuple[str, ...], frozenset[Signal]]:
        """What phrases of several words say, in whichever language."""
        return {phrase: _in_any_language(said) for phrase, said in self.phrases.items() if len(phrase) > 1}

    @cached_property
    def corrections(self) -> Corrections:
        """What misspelt words are meant to be."""
        single = {phrase[0] for phrase in self.phrases if len(phrase) == 1}
        return Corrections(
            self._in_phrases.union(word for word in self.languages if len(word) > tolerance.SWAPPED),
            in_phrases=self._in_phrases,
            telling=single | self.months.keys(),
            denying={word for word in single if self.says(word, "no", "except")},
            events={word for word in single if self.says(word, *EVENTS)},
            near_names=self.near_words,
            spelt=self.near_nouns | self.regions.spelt | self.aims | self.unlike,
        )

    def addresses(self, word: Token) -> bool:
        """Whether a word says whom it is spoken to: "du", "Sie", but not "sie"."""
        return word.folded in self.you or word.text in self.formal_you

    def language(self, words: Iterable[Token]) -> Language | None:
        """The language most of the words belong to, or None where they do not tell.

        Of one word in each, the one that joins others tells it, or the verb, or the one for Verbünde: "Smart City und
        Sensoren", "Was ist City", "Smart City Projekte".
        """
        votes = {"de": 0, "en": 0}
        of_one: list[tuple[Token, Language]] = []
        for token in words:
            known = token.folded if self.is_of_questions(token.folded) else self.corrections.of(token.folded)
            languages = self.languages.get(known or "", frozenset())
            if token.folded in self.regions.landscapes:
                # "Rhön" is called so in English as well.
                continue
            if token.folded in self.false_friends and not self._of_words.get(token.folded):
                # "Bald cypress trees"
                continue
            if len(languages) == 1:
                (language,) = languages
                votes[language] += 1
                of_one.append((token, language))
            elif not token.text.isascii() and any(letter in "äöüß" for letter in token.text.casefold()):
                votes["de"] += 1
        if votes["de"] != votes["en"]:
            return "de" if votes["de"] > votes["en"] else "en"
        return self._told_by_one(of_one) if votes["de"] == 1 else None

    def _told_by_one(self, words: Sequence[tuple[Token, Language]]) -> Language | None:
        """The language that the surest sort of word tells, if all words of that sort belong to it."""
        joining = {language for word, language in words if self.says(word.folded, "joins")}
        verbs = {language for word, language in words if self.says(word.folded, "yes_no")}
        nouns = {
            language
            for word, language in words
            if not word.short and fold(word.text) == word.folded and self.says(word.folded, *VERBUENDE)
        }
        telling = joining or verbs or nouns
        return telling.pop() if len(telling) == 1 else None

    def read(
        self, words: tuple[Token, ...], start: int, language: Language | None = None
    ) -> tuple[int, frozenset[Signal]]:
        """The longest phrase that begins at `start`: how many words it has, and what it says."""
        first = words[start]
        longest = self._longest.get(first.folded, 0)
        if not longest:
            return 0, _NOTHING
        if longest == 1:
            return 1, self.said_by(first, language)
        following: list[str] = []
        for token in words[start : start + longest]:
            if following and token.parted:
                # "Hessen nicht, aber Bayern"
                break
            following.append(token.folded)
        for size in range(len(following), 0, -1):
            phrase = tuple(following[:size])
            if phrase in self.phrases and not (size > 1 and self._opens_whole(words, start + size - 1)):
                return size, self.signals(phrase, language) if size > 1 else self.said_by(first, language)
        return 0, _NOTHING

    def _opens_whole(self, words: tuple[Token, ...], at: int) -> bool:
        """Whether a phrase begins there that speaks of everything, and none ends: "Was hat | das Ganze gekostet?".

        Not so "das ganze Projekt".
        """
        pair, behind = words[at : at + 2], words[at + 2 : at + 3]
        opens = tuple(word.folded for word in pair) in self._whole_openings
        return opens and not any(self.says(word.folded, *VERBUENDE) for word in behind)

    @cached_property
    def _whole_openings(self) -> frozenset[tuple[str, ...]]:
        """The first two words of the phrases that speak of everything."""
        return frozenset(phrase[:2] for phrase in self.phrases if len(phrase) > 1 and "whole" in self.signals(phrase))

    def said_by(self, word: Token, language: Language | None = None) -> frozenset[Signal]:
        """What one word says; "those that were over" does not say "we're"."""
        said = self.signals((word.folded,), language)
        return said - _OF_SPEAKERS if word.folded in _CONTRACTED and word.text.isalpha() else said

    @cached_property
    def subject_phrases(self) -> Phrases:
        """The phrases that are a subject together."""
        return Phrases(self.subjects)

    @cached_property
    def spoken_years(self) -> Phrases:
        """The phrases that speak a year."""
        return Phrases(self.years)

    @cached_property
    def standing_phrases(self) -> Phrases:
        """The phrases that tell a place without a superlative."""
        return Phrases(self.standings)

    @cached_property
    def weekday_phrases(self) -> Phrases:
        """The phrases that tell that somebody is somewhere only at times."""
        return Phrases(self.weekdays)

    @cached_property
    def elsewhere_phrases(self) -> Phrases:
        """The phrases that ask for another place or Verbund."""
        return Phrases(self.elsewhere)

    @cached_property
    def having_ours(self) -> Phrases:
        """The phrases that ask what there is as if it were theirs who ask."""
        return Phrases(self.of_ours)

    @cached_property
    def interested(self) -> Phrases:
        """The phrases that say that somebody looks for what follows."""
        return Phrases(self.interests)

    @cached_property
    def languages_asked(self) -> Mapping[Language, Phrases]:
        """The phrases that ask for an answer in each language."""
        return {language: Phrases(phrases) for language, phrases in self.answers_in.items()}

    @cached_property
    def loose_phrases(self) -> Phrases:
        """The phrases behind which it is told loosely what is meant: "das mit"."""
        return Phrases(self.that_with)

    @cached_property
    def restatements(self) -> Mapping[Language, Phrases]:
        """The phrases behind which something is said in other words, in each language."""
        return {language: Phrases(phrases) for language, phrases in self.restates.items()}

    @cached_property
    def figures_of_speech(self) -> Phrases:
        """The phrases that are said of something that is set up."""
        return Phrases(self.figures)

    @cached_property
    def portion_phrases(self) -> Phrases:
        """The phrases that tell of which part of all something is so."""
        return Phrases(self.portions)

    @cached_property
    def reading_phrases(self) -> Phrases:
        """The phrases that say that something is read somewhere."""
        return Phrases(self.read_in)

    @cached_property
    def supposing_phrases(self) -> Phrases:
        """The phrases that say that somebody takes something to be so."""
        return Phrases(self.suppositions)

    @cached_property
    def hedging(self) -> Phrases:
        """The phrases that only say how sure somebody is."""
        return Phrases(self.hedges)

    @cached_property
    def nobody_phrases(self) -> Phrases:
        """The phrases that deny that anyone took part."""
        return Phrases(self.nobody)

    @cached_property
    def remark_phrases(self) -> Phrases:
        """The phrases of remarks."""
        return Phrases(self.remarks)

    @cached_property
    def introductions(self) -> Phrases:
        """The phrases by which somebody tells who they are, or what they do."""
        return Phrases(self.speaking_as, self.dealing_with)

    @cached_property
    def dwelling(self) -> Phrases:
        """Those of them that tell where somebody lives or is from, and not what they do."""
        return Phrases(self.dealing_with - self.working)

    @cached_property
    def claiming(self) -> frozenset[str]:
        """What is said beside a fact where no more than that is claimed: "Celle hat KIF geleitet"."""
        return frozenset().union(
            self.articles, self.fillers, self.insists, self.plain, self.gets, self.of, self.settlements, self.sorts,
            self.passive, self.being, self.acts, self.funded, self.gives, self.coordinates, self.occupied, self.in_all,
            self.reflexive, self.numbers, self.lies, self.intensifies,
        )  # fmt: skip

    @cached_property
    def page_states(self) -> Phrases:
        """The phrases that tell whether a page works."""
        return Phrases(self.page_works)

    @cached_property
    def ratings(self) -> Phrases:
        """The phrases that ask which of some was better."""
        return Phrases(self.rates)

    @cached_property
    def _longest(self) -> Mapping[str, int]:
        """How many words the longest phrase has that begins with a word."""
        return longest_from(self.phrases)

    def across(self, words: tuple[Token, ...]) -> Iterator[tuple[int, Signal]]:
        """Where phrases with a gap in them begin, and what they say."""
        for first, _, signal in self.gapped(words):
            yield first.start, signal

    def gapped(self, words: tuple[Token, ...]) -> Iterator[tuple[range, range, Signal]]:
        """The positions of both parts of phrases with a gap in them, and what they say."""
        folded = tuple([token.folded for token in words])
        for start, word in enumerate(folded):
            for first, second, signal in self._gaps_from.get(word, ()):
                after = start + len(first)
                if folded[start:after] != first:
                    continue
                ends = range(after + 1, after + _LONGEST_GAP + 1)
                if end := next((end for end in ends if folded[end : end + len(second)] == second), 0):
                    behind = end + len(second)
                    if signal != "partners" or not self._takes_noun(behind, words):
                        yield range(start, after), range(end, behind), signal

    def phrases_in(
        self, words: tuple[Token, ...], language: Language | None
    ) -> Iterator[tuple[tuple[int, ...], frozenset[Signal]]]:
        """The positions of phrases of several words, with a gap in them or without, and what each says."""
        for first, second, signal in self.gapped(words):
            yield (*first, *second), frozenset({signal})
        for start in range(len(words)):
            size, said = self.read(words, start, language)
            if size > 1:
                yield tuple(range(start, start + size)), said

    def _takes_noun(self, position: int, words: tuple[Token, ...]) -> bool:
        """Whether "mit" right before a position is no part of a verb, as a noun follows: "Was macht AktVis mit 3D?"."""
        if position >= len(words) or words[position].parted or not self.says(words[position - 1].folded, "topic_cue"):
            return False
        following = words[position].folded
        return following in self.articles or not self.is_of_questions(following)

    @cached_property
    def _gaps_from(self) -> dict[str, list[tuple[tuple[str, ...], tuple[str, ...], Signal]]]:
        """The phrases with a gap, by their first word."""
        found: dict[str, list[tuple[tuple[str, ...], tuple[str, ...], Signal]]] = defaultdict(list)
        for gap in self.gaps:
            found[gap[0][0]].append(gap)
        return dict(found)


def _in_any_language(said: Mapping[Language, frozenset[Signal]]) -> frozenset[Signal]:
    """What is said in either language; most phrases belong to one, and need no set of their own."""
    first, *others = said.values()
    return first.union(*others) if others else first
