"""Take a text apart: what it names, what its other words say, and what is left.

Of several sentences those are read that ask something.
"""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence, Set
from dataclasses import replace
from itertools import chain, dropwhile, takewhile
from typing import Final, TypeVar

from bot.catalogue import Catalogue, Language
from bot.questions.clues import Clues
from bot.questions.comparisons import Comparisons
from bot.questions.counting import Counted, Counting
from bot.questions.dates import Date, Dates
from bot.questions.durations import Duration, Durations
from bot.questions.folding import Token, folded, tokens
from bot.questions.home_abroad import asks_of_home, home_abroad
from bot.questions.known_names import WHERE
from bot.questions.letters import LETTER, asked_as_a_whole, asking_clauses, body, clauses
from bot.questions.locatives import Locatives
from bot.questions.lying import lying
from bot.questions.mending import Mending
from bot.questions.names import Mention, Names
from bot.questions.nouns import Nouns
from bot.questions.reading import ARTICLE, BEGINNING, EXTREMES, FACTS, LONG, NOUNS, TALK, Reading, Word
from bot.questions.regions import Regions
from bot.questions.repairs import Repairs
from bot.questions.scopes import DENYING, NEGATIONS, SMALL, Negation
from bot.questions.sentences import asking_sentences, is_asked, joined, sentences, within
from bot.questions.spelt_than import with_than
from bot.questions.stretches import Stretch, positions
from bot.questions.than import Than
from bot.questions.topics import TopicIndex
from bot.questions.towns import Towns
from bot.questions.vocabulary import LOOKS, THEMES, VERBUENDE, Signal, Vocabulary
from bot.questions.whereabouts import Whereabouts

_TELLING: Final[frozenset[Signal]] = frozenset((*NOUNS, *FACTS, "belong", "members", "same", "count"))
"""Signals beside which a weak word says nothing in a long sentence."""
_SAYING: Final[tuple[Signal, ...]] = (*TALK, *THEMES, *EXTREMES, "identity", "count", "every")
"""Beside one of these no subject is needed."""
_BRIEF_HELP: Final = 5
"""So few words may ask for help with what was told before."""
_OPENING: Final[frozenset[Signal]] = TALK | {"joins", "rather"}
"""What may be said before a question."""
_SUBJECTS: Final[tuple[Signal, ...]] = (
    *NOUNS, "pronoun", "those", "indefinite", "every", "there", "who", "something", "first_person"
)  # fmt: skip
"""What says whom something is asked about."""
_BEFORE_NOUN: Final[frozenset[Signal]] = frozenset({"which", "indefinite", "every"})
"""What says more together with its noun."""
_CLOSED: Final = re.compile(r"(?<!\.)[.!](?!\.)\W*$")
"""How a statement ends; dots leave open what else might be said."""
_Told = TypeVar("_Told", bound=Stretch)
_SEEKING: Final[frozenset[Signal]] = frozenset({*LOOKS, "want", "something", "seeks", "list"})
"""Who says one of these looks for what may have to do with what they are."""
_AS: Final = frozenset({"als", "as"})
"""What stands before what somebody is."""
_OWN: Final = 2
"""So many words behind that they speak of themselves ("Als Bürgermeister kann ich")."""
_REACH: Final = 4
"""So many words after "welches" its noun may stand ("which of the four themes")."""


class Reader:
    """Reads texts about one catalogue."""

    def __init__(
        self,
        catalogue: Catalogue,
        vocabulary: Vocabulary,
        names: Names,
        topics: TopicIndex,
        clues: Clues,
        locatives: Locatives,
    ) -> None:
        self._vocabulary = vocabulary
        self._names = names
        self._topics = topics
        self._nouns = Nouns(vocabulary, topics)
        self._clues = clues
        self._mending = Mending(vocabulary, topics, clues)
        self._whereabouts = Whereabouts(Towns(catalogue, vocabulary, names, topics), locatives, vocabulary)
        titles = [theme.title for theme in catalogue.themes.values()]
        german, english = (set(folded(" ".join(texts))) for texts in zip(*((t.de, t.en) for t in titles), strict=True))
        self._of_english_titles = english - german
        self._dates = Dates(vocabulary)
        self._durations = Durations(vocabulary)
        self._counting = Counting(vocabulary)
        self._comparisons = Comparisons(catalogue, vocabulary)
        self._regions = Regions(catalogue, vocabulary, topics)
        self._repairs = Repairs(vocabulary, topics.uses)

    def read(self, text: str) -> Reading:
        """Take a text apart. Of several sentences those count that name something, else those that ask most."""
        typed = self._mending.with_listed_themes(self._mending.with_contractions(tokens(text)))
        typed = self._mending.with_plurals(self._mending.with_ordinals(typed))
        typed = self._mending.with_subjects(self._mending.with_years(typed))
        names = self._names.find(typed)
        if (compounded := self._mending.with_compounds(typed, names)) != typed:
            typed, names = compounded, self._names.find(compounded)
        found = self._whereabouts.meant(names, typed)
        while (repaired := self._repairs.made(typed, found)) != typed:
            typed, names = repaired, self._names.find(repaired)
            found = self._whereabouts.meant(names, typed)
        typed = self._mending.without_lesser(typed, found)
        found = [mention for mention in found if not self._is_part_of_subject(mention, typed)]
        spelt = positions(found) | positions(mention for mention in names if not mention.distance)
        typed = with_than(self._mending.with_corrections(typed, spelt), found, self._vocabulary)
        typed, found = self._mending.with_phrases(typed, found)
        named = positions(found)
        others = [word for i, word in enumerate(typed) if i not in named]
        language = self._vocabulary.language(self._of_questions(others)) or self._language_of_names(found, others)
        words = _with_pauses(tuple(self._word(token, language) for token in typed), found)
        parts = self._parts(words, found, language)
        asked = "?" in text
        closed = not asked and _CLOSED.search(text) is not None
        whole = replace(joined(parts), language=language, interrogative=asked, closed=closed)
        read = self._regions.apart(whole)
        return replace(read, lying=lying(read, self._vocabulary))

    def _is_part_of_subject(self, mention: Mention, words: tuple[Token, ...]) -> bool:
        """Whether an English word for a theme ends a subject of its own: "citizen participation"."""
        if not (mention.kind == "theme" and mention.start and mention.key in self._of_english_titles):
            return False
        before = words[mention.start - 1]
        apart = words[mention.start].parted or self._vocabulary.is_of_questions(before.folded)
        return not apart and mention.end - mention.start == 1 and self._topics.is_subject(before.folded)

    def _parts(self, words: tuple[Word, ...], found: list[Mention], language: Language | None) -> list[Reading]:
        """The sentences that count; of a letter, the clauses."""
        begin, end = 0, len(words)
        if len(words) >= LETTER:
            letters = self._vocabulary.letters
            named = {mention.start for mention in found if mention.kind in {"verbund", "theme"}}
            begin, end = body(words, named, letters)
            spans = clauses(words, self._whole(words, found, language), (begin, end), letters, language)
            read = self._read_each(asked_as_a_whole(words, spans), spans, found, language)
            if asking := asking_clauses(read, letters, self._is_subject, language):
                return self._with_subjects(asking, read)
        said = within(found, begin, end)
        return self._that_ask(self._read_each(words[begin:end], sentences(words[begin:end], said), said, language))

    def _read_each(
        self, words: tuple[Word, ...], spans: list[tuple[int, int]], found: Sequence[Mention], language: Language | None
    ) -> list[Reading]:
        return [self._read(words[start:end], within(found, start, end), language) for start, end in spans]

    def _whole(self, words: tuple[Word, ...], found: list[Mention], language: Language | None) -> set[int]:
        """The positions inside names and phrases, save their first ones."""
        whole = positions(found) - {mention.start for mention in found}
        position = 0
        while position < len(words):
            size, _ = self._vocabulary.read(words, position, language)
            whole.update(range(position + 1, position + size))
            position += max(size, 1)
        return whole

    def _that_ask(self, parts: list[Reading]) -> list[Reading]:
        """The sentences that count; where nothing is named, those as well that ask for a fact of the programme.

        "Was there a third round? How many projects got in?"
        """
        found = self._with_home(self._with_subjects(asking_sentences(parts), parts), parts)
        if len(found) == len(parts) or any(part.mentions for part in parts):
            return found
        return [part for part in parts if part in found or (is_asked(part) and self._has_clue(part))]

    def _with_home(self, found: list[Reading], parts: list[Reading]) -> list[Reading]:
        """The sentences that count, with where somebody is at home abroad if they ask what was there."""
        if found[:1] == parts[:1] or not home_abroad(parts[0], self._vocabulary, self._nouns):
            return found
        behind = joined(found)
        return [parts[0], *found] if asks_of_home(behind, behind.words, self._nouns) else found

    def _with_subjects(self, found: list[Reading], parts: list[Reading]) -> list[Reading]:
        """The sentences that count, with those that tell what it is about where they do not say it themselves.

        "We consider a joint fund of villages. Would you point me to a suitable example?"
        """
        said = any(part.has(*_SAYING) or any(m.kind not in WHERE for m in part.mentions) for part in found)
        said = said or any(part.mentions and not part.has("refers") for part in found)
        said = said or any(part.has("help") and not self._helps_with_told(part, parts) for part in found)
        if said or any(map(self._is_subject, chain.from_iterable(part.rest for part in found))):
            return found
        return [part for part in parts if part in found or any(map(self._is_subject, part.rest))]

    def _helps_with_told(self, part: Reading, parts: Sequence[Reading]) -> bool:
        """Whether help is asked for with what was told before: "Wir haben viel Leerstand. Was kann man tun?"."""
        before = takewhile(lambda other: other is not part, parts)
        told = any(map(self._is_subject, chain.from_iterable(other.rest for other in before)))
        return told and len(part.words) <= _BRIEF_HELP

    def _is_subject(self, word: Word) -> bool:
        return self._topics.is_subject(word.folded)

    def _has_clue(self, part: Reading) -> bool:
        """Whether several words that together ask for a fact of the programme stand in a sentence."""
        hits = self._clues.find([word.folded for word in part.words])
        return any(len(hit.clue.words) > 1 for hit in hits)

    def _word(self, token: Token, language: Language | None) -> Word:
        said = self._vocabulary.signals((token.folded,), language)
        return Word(
            token.text, token.folded, token.plain, token.glued, token.opens, token.asked, token.pause, token.short,
            token.bracketed, said,
        )  # fmt: skip

    def _of_questions(self, words: list[Token]) -> list[Token]:
        """The words of questions, spelt right or wrong; a word of a description is no misspelt one."""
        return [w for w in words if self._vocabulary.is_of_questions(w.folded) or not self._topics.uses(w.folded)]

    def _language_of_names(self, found: list[Mention], others: list[Token]) -> Language | None:
        """The language of the names and subjects, where the words between them do not tell ("Mobility in Bavaria")."""
        strange = [word.folded for word in others if not self._vocabulary.is_of_questions(word.folded)]
        languages = {mention.language for mention in found} | set(map(self._topics.language, strange))
        languages.discard(None)
        nouns = (word.text[:1].isupper() and self._topics.uses(word.folded) for word in others[1:])
        if not languages and any(nouns) and any(word.text.islower() for word in others):
            # "Wohnen im Alter": a noun with a capital behind a small word is German.
            return "de"
        return languages.pop() if len(languages) == 1 else None

    def _read(self, words: tuple[Word, ...], mentions: tuple[Mention, ...], language: Language | None) -> Reading:
        than = self._comparisons.find(words, mentions)
        mentions = tuple(m for m in mentions if not (than and than.told and m.start in than.span))
        named = positions(mentions)
        gapped = list(self._vocabulary.gapped(words))
        signals = {signal for *_, signal in gapped}
        closing = {position for _, second, _ in gapped for position in second}
        dates, durations, counted = self._bounds(words, mentions, than)
        words = _without_words(positions(counted), words)
        timed = positions((*dates, *durations, *counted))
        weak: set[Signal] = set()
        opening: set[Signal] = set()
        rest: list[Word] = []
        negations, of_negations = self._negations_with_gaps(gapped, words, language)
        position = 0
        while position < len(words):
            if position in named or position in timed or position in of_negations:
                position += 1
                continue
            size, said = self._vocabulary.read(_until(timed, position, words), position, language)
            if size:
                if "rather" in said and _follows_all(position, words):
                    said |= NEGATIONS
                if not said.isdisjoint(NEGATIONS) and self._asks_by_denying(
                    position, position + size, said, words, named
                ):
                    said -= NEGATIONS
                if not said.isdisjoint(DENYING):
                    negations.append(Negation(position, position + size, said))
                if not ("weak" in said and position in closing):
                    # "Leave anything behind" says nothing of who was behind it.
                    (weak if "weak" in said and not _asks(position, size, words) else signals).update(said)
                opening |= said if position < BEGINNING and "weak" not in said else frozenset()
                position += size
                continue
            word = words[position]
            if (parts := self._vocabulary.split(word.folded)) and not self._topics.uses(word.folded):
                signals |= self._vocabulary.signals((parts[1],))
                rest.append(word)
            elif not self._vocabulary.is_of_questions(word.folded) and not word.folded.isdigit():
                rest.append(word)
            position += 1
        roles = _roles(words, rest) if signals.isdisjoint(_SEEKING) else set()
        whole, rest = tuple(rest), [word for word in rest if word not in roles]
        strong = frozenset(signals)
        if len(words) <= LONG or signals.isdisjoint(_TELLING):
            signals |= weak
        signals |= set(_of_pairs(words))
        return Reading(
            words,
            mentions,
            frozenset(signals),
            tuple(rest),
            language,
            strong=strong,
            opening=frozenset(opening),
            dates=dates,
            durations=durations,
            counted=counted,
            than=than,
            negations=tuple(sorted(negations, key=lambda negation: negation.start)),
            with_roles=whole if roles else (),
        )

    def _bounds(
        self, words: tuple[Word, ...], mentions: tuple[Mention, ...], than: Than | None
    ) -> tuple[tuple[Date, ...], tuple[Duration, ...], tuple[Counted, ...]]:
        """The dates, durations and numbers in a text, with the one that a Verbund stands for that is compared with."""
        told = [than.told] if than and than.told else []
        dates = _with(self._dates.find(words, positions(mentions)), told, Date)
        verbuende = positions(mention for mention in mentions if mention.kind == "verbund")
        durations = _with(self._durations.find(words, verbuende), told, Duration)
        if verbuende:
            return dates, durations, _with((), told, Counted)
        own = [i for i, word in enumerate(words) if word.own]
        themes = positions(mention for mention in mentions if mention.kind == "theme")
        return dates, durations, _with(self._counting.find(words, themes, own), told, Counted)

    def _asks_by_denying(
        self, verb: int, end: int, said: Set[Signal], words: Sequence[Word], named: Collection[int]
    ) -> bool:
        """Whether a negated verb begins a question, which asks what it would without "not": "Wasn't KIF in Hesse?".

        Whom it is asked about follows, behind an article at most: "wasn't about Hesse" tells what is not meant.
        """
        if not words[verb].says("yes_no") or words[verb].says("forbid") or "except" in said:
            return False
        if any(i in named or not self._is_opening(word) for i, word in enumerate(words[:verb])):
            # "KIF wasn't in Hesse", "projects that aren't in Hesse"
            return False
        for i, word in enumerate(words[end : end + ARTICLE], end):
            if i in named or word.signals or not self._vocabulary.is_of_questions(word.folded):
                return i in named or word.says(*_SUBJECTS) or not word.signals
        return False

    def _is_opening(self, word: Word) -> bool:
        """Whether a word may stand before the verb that a question begins with ("and", "so", "hello")."""
        return word.signals <= _OPENING and self._vocabulary.is_of_questions(word.folded)

    def _negations_with_gaps(
        self, gapped: list[tuple[range, range, Signal]], words: tuple[Word, ...], language: Language | None
    ) -> tuple[list[Negation], set[int]]:
        """The negations in two parts ("lass Hessen weg"), and the positions of these; not "lassen wir weg"."""
        denying: dict[int, set[Signal]] = defaultdict(set)
        taken: set[int] = set()
        for first, second, signal in gapped:
            whole = self._vocabulary.read(words, first.start, language)[0] <= len(first)
            if signal in DENYING and whole:
                denying[first.start].add(signal)
                taken.update(first, second)
        return [Negation(start, start + 1, frozenset(said)) for start, said in denying.items()], taken


def _with_pauses(words: tuple[Word, ...], mentions: Sequence[Mention]) -> tuple[Word, ...]:
    """The words with the comma that is left out where somebody tells where they are from and then asks.

    "ich wohne in Kassel was ist da in der Nähe"
    """
    opening = next((i for i, word in enumerate(words[:ARTICLE]) if word.own), len(words))
    at = next((m.end for m in mentions if m.kind in WHERE and m.start > opening), len(words))
    if any(word.parted or word.says("question_word") for word in words[opening + 1 : at]):
        return words
    asks = at < len(words) and words[at].says("question_word") and not words[at].parted
    return (*words[:at], replace(words[at], pause=","), *words[at + 1 :]) if asks else words


def _without_words(told: Set[int], words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words, of which those at these positions say nothing any more: what they say together is known."""
    if not told:
        return words
    nothing: frozenset[Signal] = frozenset()
    return tuple(
        replace(word, folded="", plain="", signals=nothing) if i in told else word for i, word in enumerate(words)
    )


def _roles(words: Sequence[Word], rest: Collection[Word]) -> set[Word]:
    """What somebody who speaks of themselves is: "Kann ich mich als Bürgermeister bewerben?", "As a mayor, can I?"."""
    found: set[Word] = set()
    for at, word in enumerate(words):
        if word.folded not in _AS or (at and (word.parted or not words[at - 1].own)):
            continue
        behind = dropwhile(lambda other: other not in rest and other.signals <= {"indefinite"}, words[at + 1 :])
        role = list(takewhile(lambda other: other in rest, behind))
        role = role[: 1 + next((i for i, other in enumerate(role) if other.text[:1].isupper()), 0)]
        end = words.index(role[-1]) + 1 if role else 0
        if at or any(other.own for other in words[end : end + _OWN]):
            found.update(role)
    return found


def _until(timed: Set[int], position: int, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words as far as the next time: in "liefen länger als drei Jahre", "liefen länger" says nothing by itself."""
    return words[: min((other for other in timed if other > position), default=len(words))] if timed else words


def _asks(position: int, size: int, words: Sequence[Word]) -> bool:
    """Whether a question begins with these words: "but where was", not "the town where I live"."""
    if not words[position].says("question_word"):
        return False
    # "..., wo fand es statt und wann?"
    last = position + size == len(words) and words[position - 1].says("joins")
    return last or words[position].opens or any(word.says("yes_no") for word in words[position + size :][:1])


def _follows_all(position: int, words: Sequence[Word]) -> bool:
    """Whether "but" means "except": "everything but Hesse", "all projects but KIF"."""
    before = words[max(0, position - 2) : position]
    noun = bool(before) and before[-1].says(*VERBUENDE)
    return not words[position].parted and any(word.says("every") for word in (before if noun else before[-1:]))


def _of_pairs(words: tuple[Word, ...]) -> Iterator[Signal]:
    """What is said by "welches Thema", "any project", "one of the projects" as a whole."""
    for position, word in enumerate(words):
        if word.signals.isdisjoint(_BEFORE_NOUN):
            continue
        for noun in words[position + 1 : position + 1 + _REACH]:
            if word.says("which") and noun.says(*THEMES):
                yield "which_theme"
            if word.says("which") and noun.says("verbund_many"):
                yield "which_verbund"
            if word.says("which", "indefinite") and noun.says(*VERBUENDE):
                yield "verbund_any"
            if word.says("every") and noun.says("verbund_one"):
                yield "verbund_many"
            if word.says("every") and noun.says("theme_one"):
                yield "theme_many"
            if noun.signals - SMALL - {"every"}:
                break


def _with(found: Iterable[_Told], told: Iterable[Stretch], kind: type[_Told]) -> tuple[_Told, ...]:
    """What is found in a text and what a name stands for, in order."""
    added = (one for one in told if isinstance(one, kind))
    return tuple(sorted((*found, *added), key=lambda one: one.start))
