"""Kinds of organisations that are asked for: "Which universities took part?", "Verbünde led by a town"."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile
from typing import Final

from bot.catalogue import OrganisationKind
from bot.questions.asked_sorts import PARTS, AskedSorts
from bot.questions.counting import Counted, Counting
from bot.questions.denied_sorts import (
    denials_of,
    is_denied_around,
    is_no_other_leader,
    left_out_of_list,
    left_out_of_search,
)
from bot.questions.known_names import WHERE
from bot.questions.negation import free, is_replaced
from bot.questions.reading import ARTICLE, Reading, Word
from bot.questions.said_sorts import SaidSorts, is_joined
from bot.questions.scopes import SMALL, is_small
from bot.questions.topics import TopicIndex
from bot.questions.vocabulary import THAN, VERBUENDE, Signal, Vocabulary

_REACH: Final = 3
"""So many words after "which" its noun may stand at most ("which of the universities")."""
_ASKING: Final[tuple[Signal, ...]] = ("which", "how_many", "count", "list", "every")
"""What may stand before the noun that is asked for."""
_OF_ALL: Final[frozenset[Signal]] = SMALL | {"every", "verbund_many"}
"""What may be said between "wie viele" and a verb where all Verbünde are meant ("der dreißig")."""
_LIMITS: Final[tuple[Signal, ...]] = ("fewest", "limit", "longest", "shortest", "newest", "oldest", "running")
"""What would have to narrow a list of organisations, and cannot."""
_DEALT_WITH: Final = frozenset[OrganisationKind]({"municipality", "company", "association"})
"""Kinds that are rather what the matter is ("ein Dorf ohne Verein") than who took part, where that is not said."""
_OTHERS: Final[tuple[Signal, ...]] = ("where", "when", "theme_one", "theme_many")
"""Who asks for one of these asks no list of organisations."""


@dataclass(frozen=True, slots=True)
class Sorts:
    """Tells which kinds of organisations are asked for in readings."""

    vocabulary: Vocabulary
    topics: TopicIndex
    said: SaidSorts
    counting: Counting

    def asked(self, reading: Reading) -> AskedSorts | None:
        """The kinds of organisations a text asks for, or nothing where they only occur in it."""
        said = frozenset(self.said.positions(reading))
        at = frozenset(position for position in said if not is_replaced(position, reading)) or said
        if not at:
            return self._of_many(reading)
        if reading.tells or any(m.kind == "town" and m.start not in at for m in reading.mentions):
            return None
        shared = self.counting.of_verbuende(reading.words)
        # "Are there companies that took part in two or more?"
        counted = shared is not None and not shared.plain and min(at) < shared.start
        asked: AskedSorts | None
        if self._counts_verbuende(at, reading) and (filtered := self._filtered(at, reading)):
            asked = replace(filtered, ones=True)
        elif acting := self._acting(at, reading):
            asked = acting
        elif counted or any(_is_asked_for(position, reading) for position in at):
            asked = self._listed(at, reading, bound=True)
        elif reading.has("verbund_many", "verbund_any", "which_verbund") or self._narrow_theme(at, reading):
            asked = self._of_verbuende(at, reading)
        elif self._asks_where(at, reading):
            of_verbuende = self._of_verbuende(at, reading)
            asked = replace(of_verbuende, ones=True) if of_verbuende else None
        elif self._asks_which_ones(reading) and (filtered := self._filtered(at, reading)):
            asked = replace(filtered, ones=True)
        elif beside := self._beside_subject(at, reading):
            asked = beside
        elif self._asks_which_ones(reading) and any(self.said.follows_with(position, reading) for position in at):
            # "Welche wurden von einer Hochschule begonnen?"
            asked = AskedSorts((), at, unclear=True)
        else:
            asked = self._listed(at, reading)
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
        at = frozenset(i for i in said if reading.brief or of_partners or _is_asked_in_sentence(i, reading))
        kinded = [position for position in at if self.said.is_kind(position, reading)]
        if not kinded or (who and not of_partners):
            return None
        asked = self._listed(at, reading, bound=True)
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

    def _asks_of_partners(self, position: int, reading: Reading) -> bool:
        """Whether "who" asks which of the partners somebody is: "Wer von den Partnern ist eine Hochschule?"."""
        behind = reading.words[position + 1 : position + 1 + _REACH]
        of = any(word.says("since") or word.folded in self.vocabulary.of for word in behind[:1])
        return of and any(self.vocabulary.sorts.get(word.folded) == () for word in behind)

    def _of_many(self, reading: Reading) -> AskedSorts | None:
        """Whoever took part in so many Verbünde, of whichever kind: "Wer war an mehr als zwei Projekten beteiligt?"."""
        if not (reading.has(*PARTS) and reading.words[0].says("who")):
            return None
        shared = self.counting.of_verbuende(reading.words)
        if not shared:
            return None
        at, leading = frozenset(shared.span), reading.has("coordinator")
        unclear = bool(free(reading)) or _is_shared_there(shared, reading)
        return AskedSorts((), at, listed=True, bound=True, leading=leading, shared=shared, unclear=unclear)

    def _are_strange(self, words: Iterable[Word], reading: Reading) -> bool:
        """Whether words are no more than misspelt: in no description, and no noun where these have capitals."""
        return not any(
            self.topics.spells(word.folded) or (reading.has_capitals and word.text[:1].isupper()) for word in words
        )

    def _of_verbuende(self, at: frozenset[int], reading: Reading) -> AskedSorts | None:
        """What is asked where Verbünde are looked for: who took part, with theirs, where only names tell the kind."""
        # "Projekte mit Genossenschaften" deal with them, unless it is said that they took part.
        if any(self.said.is_by_name(i, reading) for i in at) and (listed := self._listed(at, reading, bound=True)):
            # "Projekte mit Hochschulen oder Banken": only the latter would have to be listed.
            return replace(listed, unclear=listed.unclear or listed.either)
        return self._filtered(frozenset(i for i in at if reading.words[i].folded in self.vocabulary.sorts), reading)

    def _narrow_theme(self, at: frozenset[int], reading: Reading) -> bool:
        """Whether they stand behind a theme, which stands for its Verbünde: "Reallabore (in Hessen) mit Hochschule"."""
        end = next((m.end for m in reading.mentions if m.kind == "theme" and not m.start), None)
        if end is None or reading.has("belong", "about", "which") or reading.says("question_word", "yes_no"):
            return False
        words = reading.words
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
        return parts and start is not None and not _speaks_of_self(start, reading, everywhere=True)

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
        asked = self._filtered(at, reading)
        if asked is None or asked.unclear:
            return None
        # "Leerstand, aber keine Firma beteiligt"
        told = any(word.says("partners") for i, word in enumerate(reading.words) if i not in at)
        without = bool(asked.left_out) and told
        with_them = without or (reading.has("partners") and any(self.said.follows_with(i, reading) for i in at))
        took_part = with_them or self._is_behind_place(min(at), reading)
        if _DEALT_WITH.intersection((*asked.left_out, *asked.sorts)) and not took_part:
            return None
        return replace(asked, ones=True)

    def _is_behind_place(self, position: int, reading: Reading) -> bool:
        """Whether "mit" and what follows it stand behind a place, which parts them from any subject.

        "Klimaschutz in NRW mit Verein", but not "Freibad mit Verein", which may be about either.
        """
        words = reading.words
        article = position > 1 and words[position - 1].folded in self.vocabulary.articles
        cue = position - (2 if article else 1)
        ends = any(mention.kind in WHERE and mention.end == cue for mention in reading.mentions)
        return ends and words[cue].folded in self.vocabulary.sort_cues

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

    def _listed(self, at: frozenset[int], reading: Reading, *, bound: bool = False) -> AskedSorts | None:
        """Which organisations are asked for, if they are: "Welche Hochschulen ...", "Gab es Vereine als Partner?"."""
        kinded, leading = self.said.kinded(at, reading), reading.has("coordinator")
        of_kind = [position for position in at if self.said.is_kind(position, reading)]
        everybody = any(self.said.is_anybody(i, reading) and _is_added(i, of_kind, reading) for i in at)
        told = leading or reading.has("partners") or any(self.said.is_kind_abroad(i, reading) for i in at)
        if not told or (not of_kind and self._may_be_own(at, reading)):
            return None
        if not bound and reading.has("seeks") and reading.tells_own:
            # "Ich suche eine Hochschule als Partner."
            return None
        at |= _qualifying(kinded, reading)
        landscapes = self.vocabulary.regions.landscapes
        others = (word for word in reading.rest if word.folded not in landscapes)
        strange = self._strange_beside(at, reading)
        at |= strange
        alone = all(self.said.is_sort(word) or reading.words.index(word) in at for word in others)
        countries = self._listed_countries(at, reading)
        joined = any(reading.words[i].says("joins") for i in range(min(at), max(at)) if i not in countries)
        # Those that are a kind as well are no more than that beside others: "Fachhochschulen und Institute".
        by_name = [
            i for i in sorted(at) if self.said.is_by_name(i, reading) and (i not in kinded or (alone and not joined))
        ]
        # "Towns" themselves say where.
        other = reading.has(*_OTHERS) and reading.has(*self.said.beside(at, reading).intersection(_OTHERS))
        if by_name and not alone:
            # They are subjects as well.
            return None
        sure = of_kind or reading.ids("land")
        if not ((kinded or alone) if bound else (sure and alone and reading.asks and not other)):
            return None
        mixed = leading and self._have_two_roles(at, reading)
        left_out = left_out_of_list(at, reading, self.said)
        without = self.said.kinds(left_out, reading)
        wanted = self.said.kinds((i for i in kinded if i not in left_out and i not in by_name), reading)
        sorts = tuple(sort for sort in wanted if sort not in without)
        called = tuple(dict.fromkeys(self.said.name_of(reading.words[i]) for i in by_name))
        either = bool(sorts and called) and self._are_listed_together(kinded, by_name, reading)
        shared = self.counting.of_verbuende(reading.words)
        beside = self.said.beside(frozenset(shared.span), reading) if shared else reading.signals
        own = bool(called) and not (bound or reading.has("whether", "can_you"))
        unclear = (
            mixed
            or bool(wanted and not sorts)
            # "Which universities took part without any company?": in Verbünde without one
            or bool(wanted and any(negation.says("lacks") for negation in denials_of(left_out, reading)))
            or not left_out.isdisjoint(by_name)
            # "Dutch universities and institutes", "Welche Hochschulen hatten eine Bank als Partner?"
            or (bool(sorts and called) and not either and (joined or self._are_apart(kinded, by_name, reading)))
            # "Welche Kommunen arbeiten mit Hochschulen zusammen?"
            or any(self.said.follows_with(i, reading) for i in kinded[1:])
            or not beside.isdisjoint((*_LIMITS, "link", "contact"))
            or (is_denied_around(min(at), reading) and not left_out)
            or (shared is not None and _is_shared_there(shared, reading))
            or _speaks_of_self(min(at), reading, everywhere=own)
        )
        denials = denials_of(left_out, reading)
        # "Were churches or mosques partners?" asks for no other partners.
        if everybody and not strange:
            sorts, called = (), ()
        return AskedSorts(
            sorts, at, listed=True, bound=bound, leading=leading, left_out=without, denials=denials, unclear=unclear,
            called=called, either=either, shared=shared,
        )  # fmt: skip

    def _listed_countries(self, at: frozenset[int], reading: Reading) -> range:
        """Where countries stand of which any will do: "Hochschulen aus Österreich oder der Schweiz"."""
        named = [i for i in at if reading.words[i].folded in self.vocabulary.countries]
        listed = range(min(named, default=0), max(named, default=0))
        return listed if all(i in named for i in at if i in listed) else range(0)

    def _are_listed_together(self, kinded: Iterable[int], by_name: Sequence[int], reading: Reading) -> bool:
        """Whether kinds, and others that only names tell, are joined to each other: "foundations or banks"."""
        listed = sorted({*kinded, *by_name})
        abroad = any(reading.words[position].folded in self.vocabulary.countries for position in by_name)
        # "Consulting firms" are both at once.
        apart = (other > one + 1 or reading.words[other].pause for one, other in pairwise(listed))
        return not abroad and all(apart) and all(is_joined(one, other, reading) for one, other in pairwise(listed))

    def _strange_beside(self, at: frozenset[int], reading: Reading) -> frozenset[int]:
        """Where others are asked about beside a kind that names tell: "Were churches or religious groups partners?"."""
        words = reading.words
        whether = words[0].says("yes_no") or reading.has("whether")
        by_name = [i for i in at if self.said.is_by_name(i, reading)] if whether else []
        for joint in (i + 1 for i in by_name if any(word.says("either") for word in words[i + 1 : i + 2])):
            behind = tuple(takewhile(lambda i: words[i] in reading.rest, range(joint + 1, len(words))))
            end = joint + 1 + len(behind)
            ends = end == len(words) or not PARTS.isdisjoint(self.vocabulary.read(words, end, reading.language)[1])
            # "Waren Schulen oder Jugendliche beteiligt?": they are a subject.
            if ends and not all(self.topics.spells(words[i].folded) for i in behind):
                return frozenset(behind)
        return frozenset()

    def _are_apart(self, kinded: Iterable[int], by_name: Iterable[int], reading: Reading) -> bool:
        """Whether what only names tell stands next to no kind, and so says nothing of it: not so "consulting firms"."""
        beside = {position + step for position in kinded for step in (-1, 0, 1)}
        here = (i for i in by_name if reading.words[i].folded not in self.vocabulary.countries)
        return not beside.issuperset(here)

    def _filtered(self, at: frozenset[int], reading: Reading) -> AskedSorts | None:
        """With which organisations, or without which, Verbünde are asked for, if they are."""
        if any(self.said.is_number_told(position, reading) for position in at):
            return AskedSorts((), at, unclear=True)
        # Who writes "ich arbeite in einer Gemeinde" asks for none in another sentence.
        kinded = tuple(i for i in self.said.kinded(at, reading) if _looks_beside(i, reading))
        leading = reading.has("coordinator")
        left_out = left_out_of_search(sorted(at), reading, self.said)
        wanted = tuple(position for position in kinded if position not in left_out)
        cued = leading or reading.has("partners") or any(self._stands_behind_with(i, reading) for i in wanted)
        if not kinded or not (cued or left_out):
            return None
        if not (left_out or all(negation.says("instead") for negation in free(reading))):
            # "Not coordinated by a university": of some it is not known who did.
            denied = any(is_denied_around(position, reading) for position in kinded)
            return AskedSorts((), at, unclear=True) if denied else None
        without = self.said.kinds((i for i in kinded if i in left_out), reading)
        if leading and wanted and is_no_other_leader(left_out, wanted, reading):
            # One leads each: "von einer Stadt geleitet und nicht von einer Hochschule" says no more than the former.
            sorts, denials = self.said.kinds(wanted, reading), denials_of(left_out, reading)
            unclear = self._have_two_roles(at - left_out, reading) or not set(sorts).isdisjoint(without)
            return AskedSorts(sorts, at, leading=True, denials=denials, unclear=unclear)
        mixed = leading and self._have_two_roles(at, reading)
        # "Led by a university, without companies": whether as partners or as coordinators is not told.
        # "Hatten keine Hochschule, aber eine Stadt" tells it as "mit einer Stadt" does.
        with_some = cued or reading.has("having") or any(self.said.follows_with(i, reading) for i in wanted)
        both = bool(left_out and wanted) and (leading or not with_some)
        unclear = mixed or both or reading.has("limit", "fewest")
        reaching = {scope.negation for scope in reading.scopes if any(position in scope for position in left_out)}
        sorts, denials = self.said.kinds(wanted, reading), denials_of(left_out, reading) | reaching
        jointly = not leading and self._are_wanted_together(wanted, reading)
        return AskedSorts(
            sorts, at, leading=leading, left_out=without, denials=denials, unclear=unclear, jointly=jointly
        )

    def _are_wanted_together(self, wanted: Sequence[int], reading: Reading) -> bool:
        """Whether each of several kinds is to have taken part: "Projekte mit Uni und Verein", not "Unis oder Vereine".

        Not so where a word says several, one of which is enough ("Forschungseinrichtungen").
        """
        apart = all(len(self.said.sorts_of(reading.words[position])) == 1 for position in wanted)
        pairs = list(pairwise(wanted))
        if not (apart and pairs and self._are_added(*pairs[-1], reading)):
            return False
        return all(self._are_added(*pair, reading) or _are_listed(*pair, reading) for pair in pairs)

    def _are_added(self, one: int, other: int, reading: Reading) -> bool:
        """Whether "und" or "as well as" stands between two words, and nothing else but small ones ("mit", "einer")."""
        start = one + 1
        size, said = self.vocabulary.read(reading.words, start, reading.language)
        small = all(map(is_small, reading.words[start + size : other]))
        return "joins" in said and "either" not in said and start + size <= other and small

    def _have_two_roles(self, at: frozenset[int], reading: Reading) -> bool:
        """Whether some coordinated and others were partners: "Hochschule als Koordinator und Landkreis als Partner"."""
        kinded = self.said.kinded(at, reading)
        # "Which universities were partners and which coordinated?"
        behind = any(i > max(kinded, default=i) and reading.words[i].says("partners") for i in at)
        if behind or "partners" in self.said.beside(at, reading):
            return True
        between = (
            reading.words[one + 1 : other] for one, other in pairwise(kinded) if not is_joined(one, other, reading)
        )
        return any(w.says(*PARTS) or w.folded in self.vocabulary.sort_cues for words in between for w in words)

    def _may_be_own(self, at: frozenset[int], reading: Reading) -> bool:
        """Whether "Partner" and the like may be somebody's own: "Welcher passt zu mir?", "Wie viele hattest du?"."""
        if reading.has("private") or (reading.tells_own and not reading.has("list")):
            return True
        # "Wie viele Partner gab es insgesamt?"
        told = reading.has(*VERBUENDE, "programme", "runs") or reading.says("there")
        told = told or bool(reading.mentions)
        return reading.has("count") and not (told or PARTS & self.said.beside(at, reading))

    def _stands_behind_with(self, position: int, reading: Reading) -> bool:
        """Whether "mit" or the like stands right before, and it is no subject that Verbünde dealt with.

        "Dabei" right behind it tells that they took part, however long the text is.
        """
        if any(word.says("partners") for word in reading.words[position + 1 : position + 2]):
            return True
        subject = self.topics.is_subject(reading.words[position].folded)
        return self.said.follows_with(position, reading) and (not subject or self._is_behind_place(position, reading))


def _are_listed(one: int, other: int, reading: Reading) -> bool:
    """Whether a comma alone stands between two words, and small ones: "mit Hochschule, Landkreis und Verein"."""
    behind = reading.words[one + 1 : other + 1]
    return behind[0].pause == "," and all(map(is_small, behind[:-1]))


def _looks_beside(position: int, reading: Reading) -> bool:
    """Whether Verbünde, parts or leaders are spoken of in the sentence of a word."""
    sentence = _sentence(position, reading)
    looked_for = (*VERBUENDE, "which") if reading.long else (*VERBUENDE, *PARTS, "which")
    alone = len(sentence) == len(reading.words)
    return alone or any(reading.words[i].says(*looked_for) for i in sentence)


def _is_asked_in_sentence(position: int, reading: Reading) -> bool:
    """Whether the sentence of a word begins like a question, or "which" stands before that word or another noun."""
    sentence = _sentence(position, reading)
    first = reading.words[sentence.start]
    return first.says("yes_no", "list") or any(_is_asked_for(i, reading) for i in range(sentence.start, position + 1))


def _is_shared_there(shared: Counted, reading: Reading) -> bool:
    """Whether only Verbünde of a place or theme are counted: "an mehr als zwei Projekten in Hessen"."""
    return any(shared.end <= mention.start <= shared.end + ARTICLE for mention in reading.mentions)


def _is_apart(position: int, others: Iterable[int], reading: Reading) -> bool:
    """Whether a word is asked for in another clause, or in another question that is joined.

    "Which partners did it have, I heard of a university", "how many partners and how many of them were districts".
    """
    clause, half = reading.clause(position), reading.half(position)
    return _is_asked_for(position, reading) and not any(other in clause and other in half for other in others)


def _is_added(position: int, others: Sequence[int], reading: Reading) -> bool:
    """Whether a word is joined to one of the others: "Praxispartner und Hochschulen", "Vereine und andere Partner"."""
    nearest = max((other for other in others if other < position), default=None)
    later = min((other for other in others if other > position), default=None)
    spans = (
        reading.words[min(position, other) + 1 : max(position, other)]
        for other in (nearest, later)
        if other is not None
    )
    return any(0 < len(between) <= ARTICLE and between[0].says("joins") for between in spans)


def _qualifying(kinded: Iterable[int], reading: Reading) -> frozenset[int]:
    """The positions of what is said of kinds of organisations right before them: "kleine Unternehmen"."""
    if reading.long:
        return frozenset()
    capitals = reading.language == "de" and reading.has_capitals
    found: set[int] = set()
    for position in kinded:
        for before in range(position - 1, -1, -1):
            word = reading.words[before]
            noun = capitals and word.text[:1].isupper() and not word.opens
            if noun or word not in reading.rest or reading.words[before + 1].pause:
                break
            found.add(before)
    return frozenset(found)


def _speaks_of_self(position: int, reading: Reading, *, everywhere: bool = False) -> bool:
    """Whether somebody speaks of themselves in the same clause: "Welches Amt ist für mich zuständig?".

    `everywhere`: before the word as well ("Wir sind eine Genossenschaft und möchten Partner werden").
    """
    clause = reading.clause(position)
    return any(word.own for word in reading.words[clause.start if everywhere else position + 1 : clause.stop])


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


def _sentence(position: int, reading: Reading) -> range:
    """The positions of the sentence that a word stands in."""
    words = reading.words
    start = next((i for i in range(position, 0, -1) if words[i].opens), 0)
    return range(start, next((i for i in range(position + 1, len(words)) if words[i].opens), len(words)))
