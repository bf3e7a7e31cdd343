"""Whether kinds of organisations are asked for, or Verbünde with them, where words for such kinds are said."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.catalogue import OrganisationKind
from bot.questions.numbers.counting import Counting
from bot.questions.organisations.asked_sorts import PARTS, AskedSorts
from bot.questions.organisations.denied_sorts import denials_of
from bot.questions.organisations.filtering_sorts import FilteringSorts
from bot.questions.organisations.listed_sorts import ListedSorts, speaks_of_self
from bot.questions.organisations.said_sorts import SaidSorts
from bot.questions.reading.negation import free, is_replaced
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.reading.scopes import SMALL
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import THAN, Vocabulary

_REACH: Final = 3
"""So many words after "which" its noun may stand at most ("which of the universities")."""
_ASKING: Final[tuple[Signal, ...]] = ("which", "how_many", "count", "list", "every")
"""What may stand before the noun that is asked for."""
_OF_ALL: Final[frozenset[Signal]] = SMALL | {"every", "verbund_many"}
"""What may be said between "wie viele" and a verb where all Verbünde are meant ("der dreißig")."""
_DEALT_WITH: Final = frozenset[OrganisationKind]({"municipality", "company", "association"})
"""Kinds that are rather what the matter is ("ein Dorf ohne Verein") than who took part, where that is not said."""


@dataclass(frozen=True, slots=True)
class Sorts:
    """Tells which kinds of organisations are asked for in readings."""

    vocabulary: Vocabulary
    topics: TopicIndex
    said: SaidSorts
    counting: Counting
    listed: ListedSorts
    filtering: FilteringSorts

    def asked(self, reading: Reading) -> AskedSorts | None:
        """The kinds of organisations a text asks for, or nothing where they only occur in it."""
        said = frozenset(self.said.positions(reading))
        at = frozenset(position for position in said if not is_replaced(position, reading)) or said
        if not at:
            return self.listed.of_many(reading)
        if reading.tells or any(m.kind == "town" and m.start not in at for m in reading.mentions):
            return None
        shared = self.counting.of_verbuende(reading.words)
        # "Are there companies that took part in two or more?"
        counted = shared is not None and not shared.plain and min(at) < shared.start
        asked: AskedSorts | None
        if self._counts_verbuende(at, reading) and (filtered := self.filtering.asked(at, reading)):
            asked = replace(filtered, ones=True)
        elif acting := self._acting(at, reading):
            asked = acting
        elif counted or _are_heading(at, reading) or any(_is_asked_for(position, reading) for position in at):
            asked = self.listed.asked(at, reading, bound=True)
        elif (
            reading.has("verbund_many", "verbund_any", "which_verbund")
            or self._are_in_theme(reading)
            or self._narrow_theme(at, reading)
        ):
            asked = self._of_verbuende(at, reading)
        elif self._asks_where(at, reading):
            of_verbuende = self._of_verbuende(at, reading)
            asked = replace(of_verbuende, ones=True) if of_verbuende else None
        elif (self._asks_which_ones(reading) or self._have_part(at, reading)) and (
            filtered := self.filtering.asked(at, reading)
        ):
            asked = replace(filtered, ones=True)
        elif beside := self._beside_subject(at, reading):
            asked = beside
        elif self._asks_which_ones(reading) and any(self.said.follows_with(position, reading) for position in at):
            # "Welche wurden von einer Hochschule begonnen?"
            asked = AskedSorts((), at, unclear=True)
        else:
            asked = self.listed.asked(at, reading)
        if asked is None or at == said:
            return asked
        # "Von einem Verein statt einer Uni geleitet": only one leads, but "Projekte mit Hochschulen statt Unternehmen"
        instead = frozenset(negation for negation in reading.negations if negation.says("instead"))
        unclear = asked.unclear or not asked.leading or not instead
        return replace(asked, at=asked.at | said, denials=asked.denials | instead, unclear=unclear)

    def of_named(self, reading: Reading) -> AskedSorts | None:
        """The kinds of partners that are asked for of Verbünde that are named, if not all are, and nothing else is.

        Nor is anything else named: "Which partners did the city of Cottbus have in NaKoFi?".
        """
        if any(mention.kind not in {"verbund", "programme"} for mention in reading.mentions):
            return None
        said = frozenset(self.said.positions(reading))
        who = [i for i, word in enumerate(reading.words) if word.says("who") and word.says("question_word")]
        of_partners = bool(who) and all(self._asks_of_partners(i, reading) for i in who)
        brief = reading.brief or self._open_before_names(said, reading)
        at = frozenset(i for i in said if brief or of_partners or _is_asked_in_sentence(i, reading))
        kinded = [position for position in at if self.said.is_kind(position, reading)]
        if not kinded or (who and not of_partners):
            return None
        asked = self.listed.asked(at, reading, bound=True)
        if asked is None or asked.unclear or asked.leading:
            return None
        rest = asked.rest(reading).rest
        part = _is_asked_for(kinded[0], reading) and "partners" in self.said.beside(at, reading)
        if rest and not (part and self._are_strange(rest, reading)):
            return None
        if not (asked.sorts or asked.called or asked.left_out):
            return None
        if not asked.left_out and any(_is_apart(i, kinded, reading) for i in said - {*kinded}):
            return None
        denied = any(negation.denies and negation not in asked.denials for negation in reading.negations)
        other = reading.dates or reading.durations or "where" in self.said.beside(at, reading)
        # "Were only districts in it?" asks of all.
        other = other or reading.says("only")
        return None if denied or other else asked

    def _open_before_names(self, said: frozenset[int], reading: Reading) -> bool:
        """Whether kinds and the names of Verbünde are all that is said: "Hochschulen bei KIF und KOMET"."""
        small = self.vocabulary.articles | self.vocabulary.of
        others = [word for i, word in enumerate(reading.words) if i not in said and i not in reading.named]
        cues = all(word.says("place_cue", "topic_cue", "joins", "partners") or word.folded in small for word in others)
        return 0 in said and cues

    def _asks_of_partners(self, position: int, reading: Reading) -> bool:
        """Whether "who" asks which of the partners somebody is: "Wer von den Partnern ist eine Hochschule?"."""
        behind = reading.words[position + 1 : position + 1 + _REACH]
        of = any(word.says("since") or word.folded in self.vocabulary.of for word in behind[:1])
        return of and any(word.folded in self.vocabulary.any_partners for word in behind)

    def _are_strange(self, words: Iterable[Word], reading: Reading) -> bool:
        """Whether words are no more than misspelt: in no description, and no noun where these have capitals."""
        return not any(
            self.topics.spells(word.folded) or (reading.has_capitals and word.text[:1].isupper()) for word in words
        )

    def _of_verbuende(self, at: frozenset[int], reading: Reading) -> AskedSorts | None:
        """What is asked where Verbünde are looked for: who took part, with theirs, where only names tell the kind."""
        # "Projekte mit Genossenschaften" deal with them, unless it is said that they took part.
        if any(self.said.is_by_name(i, reading) for i in at) and (listed := self.listed.asked(at, reading, bound=True)):
            # "Projekte mit Hochschulen oder Banken": only the latter would have to be listed.
            return replace(listed, unclear=listed.unclear or listed.either)
        return self.filtering.asked(
            frozenset(i for i in at if reading.words[i].folded in self.vocabulary.sorts), reading
        )

    def _are_in_theme(self, reading: Reading) -> bool:
        """Whether a word for its Verbünde ends the name of a theme: "Innenentwicklungsprojekte", "data projects"."""
        ends = [reading.words[mention.end - 1].folded for mention in reading.mentions if mention.kind == "theme"]
        heads = (parts[1] if (parts := self.vocabulary.split(end)) else end for end in ends)
        return any(self.vocabulary.says(head, *VERBUENDE) for head in heads)

    def _narrow_theme(self, at: frozenset[int], reading: Reading) -> bool:
        """Whether they stand behind a theme, which stands for its Verbünde: "Reallabore (in Hessen) mit Hochschule".

        Or "Welche Reallabore ohne Hochschule".
        """
        words = reading.words
        opening = 1 if words[0].says("which") else 0
        if reading.ids("theme") and self.said.are_key_words(self.said.kinded(at, reading), reading):
            # "Uni Reallabore"
            return True
        end = next((m.end for m in reading.mentions if m.kind == "theme" and m.start == opening), None)
        asks = any(word.says("question_word", "yes_no", "which") for word in words[opening:])
        if end is None or asks or reading.has("belong", "about"):
            return False
        where = (i for i in range(end, len(words)) if i not in reading.named and not words[i].says("place_cue"))
        cue = next(where, len(words) - 1)
        return self._cues(words[cue]) and any(cue < i <= cue + ARTICLE for i in at)

    def _cues(self, word: Word) -> bool:
        """Whether "mit" or "ohne" is said."""
        return word.folded in self.vocabulary.sort_cues or word.says("lacks")

    def _asks_where(self, at: frozenset[int], reading: Reading) -> bool:
        """Whether it is asked where some took part: "Wo haben Vereine mitgemacht?"."""
        parts = not PARTS.isdisjoint(self.said.beside(at, reading))
        parts |= any(not self.said.is_kind(i, reading) for i in at)
        start = next((i for i, word in enumerate(reading.words) if word.says("where") and (word.parted or not i)), None)
        return parts and start is not None and not speaks_of_self(start, reading, everywhere=True)

    def _asks_which_ones(self, reading: Reading) -> bool:
        """Whether "which" asks for those told of before: "Welche wurden von einer Hochschule geleitet?"."""
        after = next((other for one, other in pairwise(reading.words) if one.says("which", "how_many")), None)
        return after is not None and (after.says("yes_no") or after.folded in self.vocabulary.them)

    def _beside_subject(self, at: frozenset[int], reading: Reading) -> AskedSorts | None:
        """What is asked where a subject is looked for with or without them: "Leerstand mit Uni", "... ohne Uni".

        "Ein Dorf ohne Stadt" tells what the matter is.
        """
        others = [word for i, word in enumerate(reading.words) if word in reading.rest and i not in at]
        telling = any(word.own or word.says("question_word", "yes_no") for word in reading.words)
        short = reading.brief or not (telling or reading.long)
        # "Ohne Uni", "was ohne Uni", "ohne Uni, aber mit Landkreis"
        cued = reading.negations or any(self.said.follows_with(position, reading) for position in at)
        alone = cued and not (others or reading.mentions)
        if not short or not (alone or any(map(self._may_be_dealt_with, others))):
            return None
        asked = self.filtering.asked(at, reading)
        if asked is None or asked.unclear:
            return None
        # "Leerstand, aber keine Firma beteiligt"
        told = any(word.says("partners") for i, word in enumerate(reading.words) if i not in at)
        without = bool(asked.left_out) and told
        with_them = without or (reading.has("partners") and any(self.said.follows_with(i, reading) for i in at))
        took_part = with_them or self.said.is_behind_place(min(at), reading)
        if _DEALT_WITH.intersection((*asked.left_out, *asked.sorts)) and not took_part:
            return None
        return replace(asked, ones=True)

    def _have_part(self, at: frozenset[int], reading: Reading) -> bool:
        """Whether they are told to have led or taken part where something else is looked for as well.

        "Was mit Leerstand, wo ne Uni dabei war", "2020 zu Ende und Uni als Leitung"; not "War 2020 eine Uni dabei?".
        """
        words, kinded = reading.words, self.said.kinded(at, reading)
        whether = words[0].says("yes_no") and not reading.says("something")
        if not kinded or whether or reading.tells_own or reading.says("who"):
            return False
        others = any(map(self._may_be_dealt_with, (word for word in reading.rest if words.index(word) not in at)))
        # "Village shop run by an association" led no Verbund.
        of_matter = not reading.says("something", "where") and not _DEALT_WITH.isdisjoint(self.said.kinds(at, reading))
        narrowed = (others and not of_matter) or bool(reading.dates) or bool(reading.ids("theme"))
        return narrowed and all(self._is_told_part(position, reading) for position in kinded)

    def _is_told_part(self, position: int, reading: Reading) -> bool:
        """Whether the next that tells anything says what part they had: "Uni als Leitung", "geleitet von ner Uni"."""
        clause, words = reading.clause(position), reading.words
        introduced = any(self._introduces(word) for word in reading.before(position))
        if reading.language == "en" and not introduced:
            # "Councils that club together to run it"
            return False
        said = {i: self.vocabulary.read(words, i, reading.language) for i in clause}
        parts = {i for start, (size, told) in said.items() if told & PARTS for i in range(start, start + size)}
        behind, ahead = range(position + 1, clause.stop), range(position - 1, clause.start - 1, -1)
        # "Jugend leitet Verein"
        for way in (behind, ahead) if introduced else (behind,):
            telling = (i in parts for i in way if i in parts or self._tells_apart(i, reading))
            if next(telling, False):
                return True
        return False

    def _introduces(self, word: Word) -> bool:
        """Whether an article, "mit" or the like is said."""
        return word.folded in self.vocabulary.articles or word.says("indefinite") or self._cues(word)

    def _tells_apart(self, position: int, reading: Reading) -> bool:
        """Whether a word parts what stands on both sides of it: a subject, a name, "und", "wo", "from"."""
        word = reading.words[position]
        named = word in reading.rest or position in reading.named
        return named or word.says("joins", "either", "question_word", "place_cue", "for_cue")

    def _acting(self, at: frozenset[int], reading: Reading) -> AskedSorts | None:
        """What is asked where kinds are said to have done something about a subject: "Haben Kreise was zu ...?"."""
        words, sorts = reading.words, self.said.kinds(at, reading)
        own = any(word.own for word in words)
        if len(at) != 1 or not sorts or own or _DEALT_WITH.intersection(sorts) or free(reading):
            return None
        acting = max(at)
        cue = next((i for i, word in enumerate(words) if i > acting and word.says("topic_cue", "about")), len(words))
        told = words[acting + 1 : cue]
        # "Was haben Kreise zu Leerstand gemacht?", but not "Was sagen Kreise zu Leerstand?"
        asked = acting > 1 and words[0].says("question_word") and words[1].says("yes_no", "having")
        something = asked or any(word.says("something") for word in told)
        plain = cue < len(words) and not any(word in reading.rest or word.pause for word in told)
        return AskedSorts(sorts, at, ones=True) if something and plain else None

    def _may_be_dealt_with(self, word: Word) -> bool:
        return self.topics.is_subject(word.folded) and word.folded not in self.vocabulary.settlements

    def _counts_verbuende(self, at: frozenset[int], reading: Reading) -> bool:
        """Whether Verbünde are counted without a word of their own: "Wie viele der dreißig hat ein Verein geleitet?".

        "How many of the thirty partners were universities?" counts these, as "Wie viele waren Hochschulen?" does.
        """
        counting = next((i for i, word in enumerate(reading.words) if word.says("how_many")), len(reading.words))
        for i, word in enumerate(reading.words[counting + 1 :], counting + 1):
            if word.says("yes_no"):
                # "Wie viele waren davon Hochschulen?", "... haben als Vereine mitgemacht?"
                kind = next((other for other in self.said.kinded(at, reading) if other > i), i + 1)
                between = reading.words[i + 1 : kind]
                small = all(self.vocabulary.is_of_questions(other.folded) for other in between)
                are = word.folded in self.vocabulary.being and small and not self.said.follows_with(kind, reading)
                as_these = any(w.folded in THAN for w in between) and not any(w.says(*PARTS) for w in between)
                return not (are or as_these)
            small = word.folded.isdigit() or self.vocabulary.is_of_questions(word.folded)
            if i in at or not (small and word.signals <= _OF_ALL):
                return False
        return False


def _is_asked_in_sentence(position: int, reading: Reading) -> bool:
    """Whether the sentence of a word begins like a question, or "which" stands before that word or another noun."""
    sentence = reading.sentence(position)
    first = reading.words[sentence.start]
    return first.says("yes_no", "list") or any(_is_asked_for(i, reading) for i in range(sentence.start, position + 1))


def _is_apart(position: int, others: Iterable[int], reading: Reading) -> bool:
    """Whether a word is asked for in another clause, or in another question that is joined.

    "Which partners did it have, I heard of a university", "how many partners and how many of them were districts".
    """
    clause, half = reading.clause(position), reading.half(position)
    return _is_asked_for(position, reading) and not any(other in clause and other in half for other in others)


def _are_heading(at: frozenset[int], reading: Reading) -> bool:
    """Whether nothing else stands before "which", behind a colon or the like: "Leibniz-Institute: welche waren dabei?".

    Some of what follows may be said of them ("beteiligt").
    """
    words = reading.words
    which = next((i for i, word in enumerate(words) if word.says("which") and word.parted), 0)
    return which > 0 and all(i in at or words[i].signals <= SMALL for i in range(which))


def _is_asked_for(position: int, reading: Reading) -> bool:
    """Whether "which", "how many", "list" or the like stands before, and no other noun between; not "without any"."""
    lacking = {i for negation in reading.negations if negation.says("lacks") for i in (*negation.span, negation.end)}
    for i in range(position - 1, max(position - _REACH, 0) - 1, -1):
        word = reading.words[i]
        goes_on = word.says("indefinite") and any(other.says("joins", "either") for other in reading.before(i))
        # "Not involve any university"
        denied = word.says("indefinite") and bool(denials_of((i,), reading))
        if goes_on or denied or i in lacking or word in reading.rest or word.says(*VERBUENDE):
            return False
        if word.says(*_ASKING):
            return True
        if i == position - 1 and word.says("most", "fewest"):
            # "Welches hatte die meisten und welches die wenigsten Partner?"
            return False
    return False
