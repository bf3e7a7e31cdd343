"""That something is asked of Verbünde of which no fact is known, and whether their texts tell of it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Fact, Question
from bot.questions.named.asked_facts import judges_money
from bot.questions.named.edges_there import edge_there
from bot.questions.named.meant_otherwise import asked_to_change
from bot.questions.named.other_deeds import asks_of_other_deed
from bot.questions.named.things import Things
from bot.questions.noted.found_figures import noted_figure
from bot.questions.noted.note import Note
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.reading.tags import is_one_statement
from bot.questions.words.folding import fold, folded, tokens
from bot.questions.words.vocabulary import THAN, Vocabulary

_OF_LISTS: Final[frozenset[Fact]] = frozenset({"partners", "where"})
"""Facts that are lists."""
_SHORTEST: Final = 4
"""A word of fewer letters may be short for another one ("Lkr.")."""


@dataclass(frozen=True, slots=True)
class UnknownThings:
    """Finds what is asked of named Verbünde, and tells whether only texts may tell it."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    grammar: Grammar
    things: Things

    def on(self, question: Question, reading: Reading) -> Iterator[Note]:
        """The number that is asked for, or that something is asked of which no fact is known."""
        if figures := tuple(self._figures(question, reading)):
            yield from figures
            return
        match question:
            case kinds.Facts(verbuende=names) | kinds.AboutVerbuende(verbuende=names):
                if len(names) > 1 and self._asks_which_is_better(reading):
                    yield Note("rated", "")
                    return
                if failed := self.things.failed(reading):
                    yield self._on_failing(failed, names, reading)
                    return
                if self._is_only_dated(question, reading) and self._asks_yes_or_no(reading, names):
                    yield Note("neither", "")
                    return
                if isinstance(question, kinds.AboutVerbuende) and not self.things.attended(reading):
                    yield from self._on_yes_or_no(reading, names)
        match question:
            case kinds.Facts(verbuende=(name,), facts=("link",)):
                sought = self._sought_of(reading)
                yield from (Note("undocumented", t.text) for t in sought if not self.things.is_mentioned(t.text, name))
                return
            case kinds.Facts(verbuende=names, facts=facts):
                if "outcome" in facts and self._asks_how_well(reading):
                    yield Note("judged", "")
                    return
                yield from self._on_thing(reading, names, facts)
            case kinds.AboutVerbuende() if changed := asked_to_change(reading, self.vocabulary):
                yield Note("number", changed.text)
                return
            case kinds.AboutVerbuende(verbuende=names):
                facts = ("partners",)
                if (taken_up := self.things.taken_up(reading)) and not self.things.is_offered(reading, names):
                    # "Wurde KIF anderswo kopiert?"
                    yield Note("told" if self.things.is_told_to_be_taken_up(names) else "thing", taken_up)
                if paid := self._paid_by_one(reading):
                    told = self.things.is_told(paid, names) or self._are_told_to_give(reading, names)
                    yield Note("told" if told else "undocumented", paid)
                yield from self._inside(reading, names)
            case _:
                return
        if counted := self.things.counted(reading, facts) or self.things.counted_result(reading, facts):
            yield Note("number", counted)

    def _on_thing(self, reading: Reading, names: tuple[str, ...], facts: tuple[Fact, ...]) -> Iterator[Note]:
        """That something inside a Verbund has no such fact of its own, or that its texts tell of it."""
        thing = self.things.asked(reading, facts) or self._happened_there(reading, names, facts)
        # What it deals with it dealt with at its places.
        dealt_with = "where" in facts and any(
            self.grammar.nouns.is_about(word, name) for word in tokens(thing) for name in names
        )
        if self.things.is_noted(thing, names, facts):
            # "Wann war die Abschlussveranstaltung von KOMOBIL?", of which the place is not noted
            if "where" in facts:
                yield Note("told", thing)
            return
        offered = "outcome" in facts and self.things.is_offered(reading, names)
        if offered and thing == self.things.taken_up(reading):
            # "Can other towns use it?": what came of it is open to them.
            return
        if "coordinator" in facts and (led := self.things.led(reading)):
            yield Note("led", led)
        elif kind := self._kind_beside(reading, facts):
            yield Note("together", kind)
        elif thing and not dealt_with:
            yield Note("attended" if thing == self.things.attended(reading) else "thing", thing)
        elif apart := self._set_apart(reading, facts):
            yield Note("together", apart)
        elif (joined := self.things.joined(reading)) and not self._is_told(joined, names, facts):
            yield Note("thing", joined)

    def _inside(self, reading: Reading, names: tuple[str, ...]) -> Iterator[Note]:
        """What is asked of something inside the Verbünde: that their texts tell of it, or not who had a part in it."""
        asked: tuple[tuple[Fact, ...], ...] = (("when", "where"), ("money",), ("partners",))
        thing = next(filter(None, (self.things.asked(reading, facts) for facts in asked)), "")
        if thing and self.things.is_told(thing, names):
            yield Note("told", thing)
        elif attended := self.things.attended(reading):
            yield Note("attended", attended)

    def _on_failing(self, failed: str, names: tuple[str, ...], reading: Reading) -> Note:
        """Whether anything tells that Verbünde came to nothing; "did KIF fail?" asks as "was KIF a success?" does."""
        asks = reading.words[0].says("yes_no") or reading.has("confirm")
        if asks and fold(failed) in self.vocabulary.flops:
            return Note("judged", "")
        return Note("told" if self.things.is_told(failed, names) else "undocumented", failed)

    def _happened_there(self, reading: Reading, names: tuple[str, ...], facts: Sequence[Fact]) -> str:
        """The place of a Verbund where its end or beginning was: "Wann tagte MIGOEK zum Abschluss in Holzminden?"."""
        places = edge_there(reading, self.vocabulary) if tuple(facts) == ("when",) else ()
        there = self.catalogue.verbuende_there
        known = (one for one in places if one.kind == "place" and not there((), one.ids).isdisjoint(names))
        return next((one.heard for one in known), "")

    def _sought_of(self, reading: Reading) -> Iterator[Word]:
        """The things of a Verbund that are looked for: "das Dashboard von KIF", "von KIF ein Logbuch".

        Not what else is told beside its website: "auf die Schnelle", "für die Sendung".
        """
        ends = {mention.end for mention in reading.mentions if mention.kind == "verbund"}
        starts = {mention.start for mention in reading.mentions if mention.kind == "verbund"}
        for i, word in enumerate(reading.words[1:], 1):
            article = reading.words[i - 1]
            if word not in reading.rest or not (
                article.says("indefinite") or article.folded in self.vocabulary.articles
            ):
                continue
            owning = self.vocabulary.of | self.vocabulary.durations.of
            of = any(one.folded in owning for one in reading.words[i + 1 : i + 2]) and i + 2 in starts
            if (of or i - 1 in ends) and self.grammar.nouns.may_be_noun(word, reading):
                yield word

    def _figures(self, question: Question, reading: Reading) -> Iterator[Note]:
        """The numbers of what is to be counted that the texts tell, unless it is listed."""
        match question:
            case kinds.Facts(verbuende=names) | kinds.AboutVerbuende(verbuende=names) if reading.has("count"):
                listed = 0
            case kinds.AllOrganisations(verbuende=(name,) as names, sorts=sorts) if reading.has("count"):
                organisations = self.catalogue.organisations_of(self.catalogue.verbuende[name])
                listed = sum(organisation.kind in sorts for organisation in organisations)
            case _:
                return
        thing = self.grammar.nouns.counted(reading) or self._counted_places(reading)
        for name in names if thing else ():
            for figure in self.things.figures.told(thing, name, reading):
                if figure.value != listed:
                    yield noted_figure(figure, name)

    def _counted_places(self, reading: Reading) -> str:
        """The word for places or something like projects whose number is asked: "Modellprojekte", "places".

        The places of the Verbund itself are listed, so not "Wie viele Orte waren dabei?".
        """
        asking = next((i for i, word in enumerate(reading.words) if word.says("how_many")), len(reading.words))
        behind = (word for i, word in enumerate(reading.words[asking + 1 :], asking + 1) if i not in reading.named)
        found = next((word for word in behind if word.says("where", "verbund_many")), None)
        # "Wie viele Orte sind auf zukunftskommunen.de?"
        named = (mention for mention in reading.mentions if mention.kind == "verbund")
        names = self.catalogue.verbuende
        by_other = any(fold(mention.heard) != fold(names[id_].name) for mention in named for id_ in mention.ids)
        return found.text if found and (reading.rest or by_other or found.says("verbund_many")) else ""

    def _is_only_dated(self, question: Question, reading: Reading) -> bool:
        """Whether run times are told where a year only says when something else was: "Gewann KIF 2019 einen Preis?"."""
        if not reading.dates or reading.has("begins", "ends", "runs", "running", "when"):
            return False
        match question:
            case kinds.Facts(facts=("when",), claims=()):
                return True
        return False

    def _asks_how_well(self, reading: Reading) -> bool:
        """Whether it is asked to judge how well something went: "War KIF erfolgreich?", "Wie erfolgreich war KIF?"."""
        asks = reading.words[0].says("yes_no", "how") or reading.has("whether", "confirm")
        return asks and reading.says_any(self.vocabulary.succeeds)

    def _paid_by_one(self, reading: Reading) -> str:
        """The word for paying, where it is asked how much one of several paid: "Was zahlte Cottbus für NaKoFi?"."""
        asks = reading.says("how_many") or reading.words[0].says("something")
        # "Was wurde in Gifhorn bezahlt?"
        inside = self.vocabulary.inside
        somebody = any(
            mention.kind in {"land", "place", "organisation"}
            and not any(word.folded in inside for word in reading.before(mention.start, ARTICLE))
            for mention in reading.mentions
        )
        if not (asks and somebody) or reading.says("who"):
            return ""
        paying = self.vocabulary.gives | self.vocabulary.pays
        return next((word.text for word in reading.words if word.folded in paying), "")

    def _are_told_to_give(self, reading: Reading, names: tuple[str, ...]) -> bool:
        """Whether what came of a Verbund tells of money, and of one of those who are named: "Der Kreistag Nienburg"."""
        others = (mention for mention in reading.mentions if mention.kind in {"land", "place", "organisation"})
        called = (folded(mention.heard)[-1:] for mention in others)
        return self.things.brought_money(names) and any(
            self.things.came_out(word, names) for words in called for word in words
        )

    def _set_apart(self, reading: Reading, facts: Sequence[Fact]) -> str:
        """What a list is to have only, or not, which is not told apart: "Wer war dabei, ohne die Gemeinden?"."""
        if reading.long or not _OF_LISTS.issuperset(facts):
            return ""
        # "Nur den Landkreis", but not "or just institutes?"
        only = [
            i + 1
            for i, word in enumerate(reading.words)
            if word.says("only") and not any(other.says("either") for other in reading.before(i))
        ]
        for start in (*only, *(negation.end for negation in reading.negations)):
            article = any(word.folded in self.vocabulary.articles for word in reading.words[start : start + 1])
            thing = next(iter(reading.words[start + article : start + article + 1]), None)
            # "Nur grob" and "ohne Schnickschnack" tell how.
            dealt_with = thing in reading.rest and self.grammar.nouns.is_described(thing) if thing else False
            if thing and (dealt_with or self.vocabulary.sorts.get(thing.folded)):
                # "Außer dem Landkreis Gifhorn" is told by the name, once.
                place = start + article
                named = (m.heard for m in reading.mentions if place in range(m.start - 1, m.end))
                return next(named, thing.text)
        return ""

    def _kind_beside(self, reading: Reading, facts: Sequence[Fact]) -> str:
        """A kind of partners that is asked for beside something else: "Welche Uni war dabei, und wann lief es?"."""
        if "partners" not in facts or len(facts) == 1 or "where" in facts:
            return ""
        if "coordinator" in facts and not reading.says("joins"):
            # "Which university was in charge?"
            return ""
        asked = (two for one, two in pairwise(reading.words) if one.says("which"))
        kinds_named = self.vocabulary.sorts
        return next((word.text for word in asked if kinds_named.get(word.folded) and not word.says("where")), "")

    def _is_told(self, thing: str, names: tuple[str, ...], facts: tuple[Fact, ...]) -> bool:
        """Whether these facts tell of a thing: a note on a run time, what came of it, or who paid."""
        told = "outcome" in facts and self.things.came_out(thing, names)
        # "..., und wer hat es bezahlt?"
        told |= "funder" in facts and fold(thing) in self.vocabulary.paying
        return told or self.things.is_noted(thing, names, facts)

    def _asks_which_is_better(self, reading: Reading) -> bool:
        """Whether it is asked which of some was better: "Ist KOMET besser als KIF?", not "besser gefördert"."""
        compared = reading.has("which", "either") or reading.says_any(THAN)
        told = reading.has("first_person", "can_you", "list", "help", "when", "how")
        asked = not told and reading.says("question_word")
        if reading.has("money") or not (compared or asked):
            return False
        # As it was typed: "spannender" is no misspelt "spannende".
        typed = [fold(word.text) for word in reading.words]
        return any(self.vocabulary.ratings.at_folded(i, typed) for i in range(len(typed)))

    def _on_yes_or_no(self, reading: Reading, names: tuple[str, ...]) -> Iterator[Note]:
        """That there is no yes or no, nor a judgement on money: "How much money did KIF waste?"."""
        judged = reading.has("money") and judges_money(reading, self.vocabulary)
        if self._asks_yes_or_no(reading, names) or (judged and reading.words[0].says("yes_no")):
            yield Note("neither", "")
        elif judged:
            yield Note("undocumented", next(w.text for w in reading.words if w.folded in self.vocabulary.wastes))
        elif thing := self._strange_thing(reading, names):
            yield Note("unsaid", thing)
        else:
            yield from (Note("unsaid", noun) for noun in self._unheard_of(reading, names))

    def _unheard_of(self, reading: Reading, names: tuple[str, ...]) -> Iterator[str]:
        """The nouns of a question on one Verbund that its texts do not speak of: "Was hat MIGOEK mit Lärm zu tun?"."""
        asked = reading.interrogative or reading.has("whether") or _confirms(reading)
        talks = reading.has("first_person", "can_you", "list", "want", "help", "private", "hello", "known", "about")
        counts = reading.has("how_many", "count", "which", "money")
        if len(names) > 1 or not asked or talks or counts or reading.long:
            return
        for word in reading.rest:
            told = self.things.is_mentioned(word.text, names[0]) or self.grammar.nouns.is_about(word, names[0])
            # Without a capital, any word may be a noun.
            noun = word.text[:1].isupper() and not word.opens and len(word.folded) >= _SHORTEST
            aimed = not reading.has_capitals and self.grammar.roles.is_aimed_at((word.folded,), reading)
            if not told and (noun or aimed):
                yield word.text

    def _strange_thing(self, reading: Reading, names: tuple[str, ...]) -> str:
        """What a text ends with that is asked of a Verbund, and stands in no text on any: "Logo von KIF"."""
        thing, of, *_ = (*reading.words[-3:-1], None, None)
        last = any(m.kind == "verbund" and m.start == len(reading.words) - 1 for m in reading.mentions)
        if reading.long or not (last and thing and of and thing in reading.rest):
            return ""
        owned = of.folded in self.vocabulary.of | self.vocabulary.durations.of and not of.says("for_cue")
        noun = self.grammar.nouns.may_be_noun(thing, reading) and not self.grammar.nouns.is_described(thing)
        return thing.text if owned and noun and not self.things.is_told(thing.folded, names) else ""

    def _asks_yes_or_no(self, reading: Reading, verbuende: tuple[str, ...]) -> bool:
        """Whether a yes or no is asked for to what the texts do not simply tell: "Hat KIF einen Preis gewonnen?".

        How it is today, none tells: "iMona: Fährt der Bus noch?".
        """
        if not reading.rest and asks_of_other_deed(reading, self.vocabulary):
            # "Did Eschwege quit lebenswert?"
            return True
        talks = reading.has("can_you", "first_person", "list", "known", "about")
        if talks or reading.asks_openly or (reading.has("want") and not _asks_of_verbund(reading)):
            return False
        if self._asks_of_today(reading):
            return True
        if not (reading.words[0].says("yes_no") or _confirms(reading) or is_one_statement(reading, self.vocabulary)):
            return False
        # "Hat WEBWiKo ein Dashboard gebaut?": that it was made, the texts may tell of a thing in any words.
        if any(self._is_elsewhere(word, name) for word in reading.words for name in verbuende):
            return True
        things = [word for word in reading.rest if word.folded not in self.vocabulary.makes]
        if things and all(self.things.is_told(word.folded, (name,)) for word in things for name in verbuende):
            return False
        return any(
            not (self.things.is_told(word.folded, verbuende) or self.grammar.nouns.is_about(word, name))
            for word in reading.rest
            for name in verbuende
        )

    def _is_elsewhere(self, word: Word, verbund: str) -> bool:
        """Whether a word says that something was in any other country, of which no text tells: "abroad"."""
        return self.vocabulary.countries.get(word.folded) == "any" and not self.things.is_told(word.folded, (verbund,))

    def _asks_of_today(self, reading: Reading) -> bool:
        """Whether it is asked how something of a Verbund is by now: "NoLA: Steht die Biogasanlage schon?"."""
        asks = reading.interrogative and not reading.says("question_word", "which", "either", "who")
        words = (word.says("yet", "already") or word.folded in self.vocabulary.today for word in reading.words)
        return asks and any(words) and any(self.grammar.nouns.may_be_noun(word, reading) for word in reading.rest)


def _asks_of_verbund(reading: Reading) -> bool:
    """Whether it is asked what a Verbund itself did, which then looks for nothing: "Did MOSAIK find a solution?"."""
    return reading.words[0].says("yes_no") and any(m.kind == "verbund" and m.start == 1 for m in reading.mentions)


def _confirms(reading: Reading) -> bool:
    """Whether a claim is to be confirmed: "KOMET hat alle leeren Häuser wegbekommen, oder?"."""
    alone = all(mention.kind == "verbund" or reading.is_purpose(mention) for mention in reading.mentions)
    return reading.has("confirm") or (alone and reading.ends_in_doubt)
