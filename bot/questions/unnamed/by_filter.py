"""A search by places, organisations and times, and by the themes and subjects beside them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import WHERE
from bot.questions.organisations.from_whom import is_money
from bot.questions.organisations.organisations import OrganisationWords
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.topics.decisive import Decisive
from bot.questions.topics.topics import TopicIndex
from bot.questions.unnamed.apart import each_elsewhere
from bot.questions.unnamed.case import WANTS, Case
from bot.questions.unnamed.filters import Filters, filters_in
from bot.questions.unnamed.joint import met_together
from bot.questions.unnamed.participants import asks_what_was_led
from bot.questions.unnamed.searching import Searching
from bot.questions.unnamed.something_else import SomethingElse
from bot.questions.unnamed.sureness import is_errand
from bot.questions.unnamed.theme_or_subject import with_either
from bot.questions.words.folding import fold
from bot.questions.words.signals import LOOKS, VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_PART: Final = 4
"""So many words before a place ask for parts of it ("welchen Ortsteilen der Stadt")."""


@dataclass(frozen=True, slots=True)
class ByFilter:
    """Decides on cases in which something is named that filters a search."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar
    searching: Searching
    organisations: OrganisationWords
    something_else: SomethingElse
    decisive: Decisive

    def question(self, case: Case) -> Question | None:
        """A search filtered by what is named, or nothing where nothing is."""
        by = self._with_organisations(filters_in(case, self.vocabulary), case.reading)
        if not by.whole and case.reading.has(*WANTS):
            # "In höchstens zwei Bundesländern"
            return kinds.NotUnderstood()
        if not (by.narrow or by.timed):
            return None
        if self.something_else.is_asked(case, by):
            return kinds.NotUnderstood()
        partly = by.wanted["organisations"] and by.left_out["organisations"]
        if partly and asks_what_was_led(case.reading, self.vocabulary):
            # "Led by the ILS, without the TU Dortmund": nor as a partner?
            return kinds.NotUnderstood()
        case = self._without_parts(case)
        words = self.searching.narrowing(case) or self._dealt_with_there(case, by)
        if not words and (case.reading.bare or _asks_where_there_is(case.reading)):
            # All that is said there is looked for: "Fläche verbrauchen Bayern".
            words = self._said_there(case)
        if not (words or case.reading.long or case.reading.has(*VERBUENDE, "partners", "coordinator")):
            # "Kennst du einen Klempner in Zwickau?"
            words = tuple(w for w in self._all_told(case) if self.searching.is_there(w, case.reading))
        if organisations := set(by.named("organisations")):
            words = tuple(word for word in words if organisations.isdisjoint(self.organisations.told_by(word)))
        if asked := self._asked_which(words, case.reading):
            # "Welche Kitas eröffnen 2026 in Cottbus?"
            if by.times or not all(map(self.topics.uses, (asked, *self.grammar.nouns.of(case.reading)))):
                return kinds.NotUnderstood()
            words = words if asked in words else (asked,)
        nouns = self.grammar.nouns.of(case.reading)
        unknown = tuple(
            word
            for word in nouns
            # What is not meant need not be known: "Münster, aber nicht die Fahrradstadt".
            if not (word in words or self._is_known(word, case.reading))
            if not self.grammar.denied.is_denied(word, case.reading)
            if case.reading.has("money") or not self._is_for_speaker(word, case.reading)
        )
        words = self._with_aimed(words, (*case.weighed.words, *unknown), case.reading)
        words = self.grammar.combined.without_attributes(words, case.reading)
        if unknown and not words and (question := _on_nothing_known(unknown, case.reading, by, self.vocabulary)):
            return question
        return self._search(words or self._unmet(unknown, case.reading, by), case.reading, by)

    def _is_for_speaker(self, word: str, reading: Reading) -> bool:
        """Whether a word only tells for what somebody asks: "Ich suche für meine Masterarbeit ...".

        Beside money it tells what that is to be for: "Zuschuss für meine Solaranlage".
        """
        return reading.has("first_person") and self.grammar.roles.follows(word, reading, "for_cue")

    def _said_there(self, case: Case) -> tuple[str, ...]:
        """All that is said in a place, be it no subject, if descriptions have it: "hospital closures in Hesse"."""
        return tuple(w for w in self._all_told(case) if not self.grammar.roles.is_location(w, case.reading))

    def _all_told(self, case: Case) -> tuple[str, ...]:
        """What a text is about or, where no Verbund deals with that, all nouns, if descriptions have them."""
        nouns = self.grammar.nouns.of(case.reading)
        return case.weighed.words or (nouns if all(map(self.topics.uses, nouns)) else ())

    def _without_parts(self, case: Case) -> Case:
        """Without what asks where in a place something was: "In welchen Ortsteilen von Remscheid wurde gearbeitet?"."""
        reading = case.reading
        places = (mention for mention in reading.mentions if mention.kind == "place")
        parts = {part for place in places if (part := self._part_asked_for(reading.before(place.start, _PART)))}
        if not parts:
            return case
        weighed = case.weighed
        left = [tuple(word for word in words if word not in parts) for words in (weighed.words, weighed.firm)]
        case = replace(case, weighed=replace(weighed, words=left[0], firm=left[1]))
        return case.reread(reading.left_with(word for word in reading.rest if word.folded not in parts))

    def _part_asked_for(self, before: Sequence[Word]) -> str:
        """The folded word for parts of a place that these words before it ask for: "welchen Ortsteilen der Stadt"."""
        which = next((i for i, word in enumerate(before) if word.says("which")), len(before))
        part, of, *_ = (*before[which + 1 :], None, None)
        if part is None or of is None or part.folded not in self.vocabulary.settlements | self.vocabulary.areas:
            return ""
        of_it = self.vocabulary.of | self.vocabulary.articles
        return part.folded if of.says("place_cue", "since") or of.folded in of_it else ""

    def _with_aimed(self, words: tuple[str, ...], others: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """The words, and what else is asked about, told less or not at all: "was zu Bussen auf dem Land in Hessen"."""
        roles = self.grammar.roles
        if reading.long:
            return words
        first = self.grammar.nouns.subject(reading.words[0]) if words else None
        aimed = (w for w in others if w == first or roles.is_aimed_at((w,), reading))
        return tuple(dict.fromkeys((*words, *(w for w in aimed if not roles.follows(w, reading, "for_cue")))))

    def _asked_which(self, words: tuple[str, ...], reading: Reading) -> str | None:
        """What "which" asks for, where it is something else than Verbünde and not searched for: "Welche Filme ...?"."""
        if self.grammar.roles.is_aimed_at(words, reading) or reading.has(*VERBUENDE, "partners", "coordinator"):
            return None
        for one, other in pairwise(reading.words):
            asked = one.says("which") and not one.says("something") and other in reading.rest
            if asked and self.grammar.nouns.may_be_noun(other, reading) and other.folded not in self.vocabulary.sorts:
                return self.grammar.nouns.subject(other)
        return None

    def _with_organisations(self, by: Filters, reading: Reading) -> Filters:
        """With the organisations that a word of their names tells, where those are asked for that took part."""
        if by.narrow or not reading.has("partners", "coordinator"):
            return by
        if any(word.folded in self.vocabulary.sorts for word in reading.rest):
            # "Hochschule" is any of them.
            return by
        told = [self.organisations.told_by(word.folded) for word in reading.rest]
        if not told or not all(told):
            return by
        having_all = frozenset.intersection(*told)
        return replace(by, wanted={**by.wanted, "organisations": tuple(sorted(having_all))}) if having_all else by

    def _search(self, words: tuple[str, ...], reading: Reading, by: Filters) -> kinds.Search:
        """The search for these words, filtered."""
        search = by.applied_to(self.searching.search(words, reading))
        if by.denied_times:
            search = replace(search, without=replace(search.without, times=by.times))
        around = self.grammar.locatives.asks_around(reading)
        search = self._of_cities(search) if around else search
        if len(search.words) > 1 and each_elsewhere(reading):
            search = replace(search, either=True)
        search = with_either(search, reading, self.grammar.nouns)
        return replace(
            search,
            times=() if by.denied_times else by.times,
            leading=bool(by.named("organisations")) and asks_what_was_led(reading, self.vocabulary),
            jointly=met_together(reading, self.vocabulary),
            around=bool(search.places) and around,
        )

    def _of_cities(self, search: kinds.Search) -> kinds.Search:
        """The same search in the cities that are a Land, instead of in the Land: "near Bremen"."""
        known = self.catalogue.cities
        cities = {id_: known[id_] for id_ in search.laender if id_ in known}
        laender = tuple(id_ for id_ in search.laender if id_ not in cities)
        return replace(search, laender=laender, places=(*search.places, *cities.values()))

    def _unmet(self, unknown: tuple[str, ...], reading: Reading, by: Filters) -> tuple[str, ...]:
        """What is aimed at though hardly any Verbund dealt with it, or a place in no list: not all are told instead."""
        if by.named("organisations"):
            return ()
        if opening := self._opening(reading):
            return opening
        if reading.long:
            return ()
        nouns = self.grammar.nouns.of(reading)
        # "Tempo 30 oder Blitzer": beside what is unknown, what is told in passing only is no more than that.
        of_verbuende = {*unknown, *(nouns if unknown else self.grammar.combined.describing(nouns, reading))}
        roles = self.grammar.roles
        aimed = (w for w in nouns if roles.is_aimed_at((w,), reading) or roles.is_likened_to(w, reading))
        if asked := tuple(w for w in aimed if w in of_verbuende):
            return asked
        if thing := self.decisive.unmet(reading) or self._told_after(reading):
            # "Gibt es eine Seilbahn in Hessen?"
            return thing
        # "In Pusemuckel oder Thüringen": all there would not be what was asked for.
        elsewhere = self.grammar.locatives.unknown_place(reading)
        return (fold(elsewhere),) if elsewhere else ()

    def _opening(self, reading: Reading) -> tuple[str, ...]:
        """The nouns of a text that opens with one, and asks what there is: "Drogen in Cottbus, welches Projekt?".

        Not so "Der Sender braucht Beispiele aus Hessen", nor a name half known: "Temp irgendwas, Diepholz".
        """
        first = next((i for i, word in enumerate(reading.words) if word.folded not in self.vocabulary.articles), 0)
        opens = reading.words[first]
        apart = reading.tells_own or reading.negations or reading.has("partners", "coordinator") or opens.text.isupper()
        seeks = reading.has("which") or reading.says("something", *VERBUENDE)
        if apart or not seeks or opens not in reading.rest or not self.grammar.nouns.may_be_noun(opens, reading):
            return ()
        named = min((mention.start for mention in reading.mentions), default=len(reading.words))
        told = reading.words[first : min(named, max(reading.clause(first).stop, first + 1))]
        if not all(map(self._may_tell_of_thing, told)) and not any(w.folded in self.vocabulary.shuts for w in told):
            return ()
        nouns, roles = self.grammar.nouns.of(reading), self.grammar.roles
        if any(roles.is_aimed_at((word,), reading) for word in nouns):
            # "Bauamt Dortmund. Welche Projekte zu Grün gab es?"
            return ()
        return tuple(dict.fromkeys(word for word in nouns if not roles.is_location(word, reading)))

    def _may_tell_of_thing(self, word: Word) -> bool:
        """Whether a word may stand in a phrase that names a thing and where it is, and tells no more of it."""
        small = word.folded in self.vocabulary.articles | self.vocabulary.inside
        where = word.says("place_cue", "at_cue", "joins", "place_word")
        return small or where or not (word.signals or self.vocabulary.is_of_questions(word.folded))

    def _told_after(self, reading: Reading) -> tuple[str, ...]:
        """What no description has, and is told to be over: "Projekte nach dem Hochwasser in Hessen"."""
        if reading.dates or not reading.says("after"):
            # "Was lief nach den Sommerferien 2017?"
            return ()
        nouns = ((i, word) for i, word in enumerate(reading.words) if word in reading.rest and word.text[:1].isupper())
        after = (word for i, word in nouns if any(one.says("after") for one in reading.before(i, ARTICLE)))
        return tuple(word.folded for word in after if not self.topics.uses(word.folded))

    def _dealt_with_there(self, case: Case, by: Filters) -> tuple[str, ...]:
        """What tells more of the Verbünde looked for, if any of them in these Länder and places deals with it."""
        there = self.catalogue.verbuende_there(by.named("laender"), by.named("places"))
        words = self.grammar.combined.describing(case.weighed.firm, case.reading) if there else ()
        return words if any(hit.verbund in there for hit in self.topics.search(words)) else ()

    def _is_known(self, word: str, reading: Reading) -> bool:
        """Whether a word is in a description, says more of where something is, or no more than that it was funded."""
        return self.topics.uses(word) or word in self.vocabulary.paying or self.grammar.roles.is_location(word, reading)


def _on_nothing_known(
    unknown: tuple[str, ...], reading: Reading, by: Filters, vocabulary: Vocabulary
) -> Question | None:
    """What is asked about something there that no Verbund dealt with, if that is what is asked about."""
    nothing = by.applied_to(kinds.Search(unknown))
    if _is_of_other_money(reading, vocabulary):
        return nothing
    if reading.has(*WANTS) and (reading.has(*LOOKS) or not is_errand(reading)):
        # "Gibt es in Wuppertal noch Karten für die Schwebebahn?"
        return nothing if _asks_for_thing(reading) else None
    if reading.ids("theme"):
        return None
    # "Wie wird das Wetter in Dortmund?" is about the weather.
    return nothing if reading.brief or reading.bare or _is_gone_there(reading) else kinds.NotUnderstood()


def _is_of_other_money(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether money is asked for that is called or meant otherwise than any known: "Interreg funding in Bremen?"."""
    if reading.has(*VERBUENDE, "partners", "question_word"):
        return False
    return any(is_money(word, vocabulary) for word in reading.words)


def _is_gone_there(reading: Reading) -> bool:
    """Whether it is told that something is no more, and behind a comma where: "der Zug hält nicht mehr, Hessen"."""
    if not (reading.mentions and reading.has("no_longer")):
        return False
    last = reading.mentions[-1]
    where = last.kind in WHERE and last.end == len(reading.words) and reading.words[last.start].pause == ","
    return where and len(reading.rest) == 1 and not (reading.long or reading.tells_own)


def _asks_where_there_is(reading: Reading) -> bool:
    """Whether it is asked where something is to be had: "wo gibts in wuppertal gute pommes"."""
    where = reading.words[0].says("question_word") and reading.words[0].says("where")
    return where and reading.has("which") and not reading.has(*LOOKS, "something")


def _asks_for_thing(reading: Reading) -> bool:
    """Whether something certain is looked for in a place, and not just what there is."""
    whatever = reading.says("something")
    if reading.brief or whatever or reading.has(*LOOKS, "programme", "partners"):
        return False
    return all(mention.kind in {"place", "town"} for mention in reading.mentions)
