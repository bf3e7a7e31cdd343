"""What is left of a reading when what is told beside the point is left out, and what is only hinted at is read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.catalogue import Catalogue
from bot.questions.names.known_names import NARROWING, WHERE
from bot.questions.names.names import Mention, Names
from bot.questions.names.namesakes import called_elsewhere
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.negation import affirmed, is_denied, without
from bot.questions.reading.opening_verbs import without_ended
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.talk.introductions import introduced
from bot.questions.topics.made_things import thing_made
from bot.questions.topics.qualities import without_qualities, without_shutting
from bot.questions.topics.topics import TopicIndex
from bot.questions.unnamed.case import WANTS, Case
from bot.questions.words.signals import LOOKS, VERBUENDE
from bot.questions.words.vocabulary import THAN, Vocabulary

_ABBREVIATION: Final = 4
"""So many letters of a word are an abbreviation of it ("Infrastr.")."""
_REACH: Final = 5
"""So many words may join two themes ("und auch nicht zu den")."""


_THING: Final = 4
"""So far behind "einen" a thing stands at most ("einen gemeinsamen neuen Fonds")."""


@dataclass(frozen=True, slots=True)
class Trimming:
    """Trims the readings of one catalogue."""

    catalogue: Catalogue
    names: Names
    grammar: Grammar
    vocabulary: Vocabulary
    topics: TopicIndex

    def beside(self, used: frozenset[int], reading: Reading) -> Reading:
        """What is said beside the words at the positions `used`, which ask for facts of the programme."""
        if asked := reading.lying:
            # What else there is in that Land is not asked.
            return replace(reading.without_mentions(asked.where), rest=())
        reading = self._without_making(self._without_speaker(_without(used, reading)))
        reading = self._without_words_of_names(self._without_funded(self._with_joined_theme(reading)))
        reading = without_qualities(self._without_kind_of_theme(reading), self.vocabulary, self.grammar.nouns)
        reading = without_shutting(reading, self.vocabulary)
        return without_ended(self._without_wholly(reading))

    def _without_kind_of_theme(self, reading: Reading) -> Reading:
        """Without what a theme is called right before its name: "in der Gruppe Daseinsvorsorge", "im Topf Daten".

        "Im Quartier Reallabore", "in der Schule Reallabore" ask for both.
        """
        starts = (m.start for m in reading.mentions if m.kind == "theme" and not reading.words[m.start].parted)
        called = [
            before[-1]
            for before in (reading.before(start, ARTICLE + 1) for start in starts)
            if len(before) > 1
            and before[-1] in reading.rest
            and not self.grammar.nouns.may_be_subject(before[-1], reading)
            and (
                before[-2].folded in self.vocabulary.inside
                or (before[0].says("place_cue") and before[-2].folded in self.vocabulary.articles)
            )
        ]
        return reading.left_with(word for word in reading.rest if word not in called) if called else reading

    def to_the_point(self, case: Case) -> Case:
        """Without the Länder, places and towns that are mentioned and not asked about."""
        reading, weighed = case.reading, case.weighed
        if reading.long:
            sure = self.grammar.roles.is_aimed_at(weighed.firm, reading)
            sure = sure and not self._is_dealt_with_there(weighed.firm, reading)
            reading = self.grammar.locatives.without_asides(reading, sure=sure)
        reading = self.grammar.locatives.without_towns_apart(reading)
        reading = self._without_land_elsewhere(self._without_land_asked_of(reading))
        story = not reading.has(*WANTS) or (reading.has("refers") and not reading.has(*LOOKS))
        # "Was hat der Bürgerbus in Ulm gebracht?" is no story.
        story &= reading.long or not reading.has("outcome", "when")
        story &= not (case.searches and self._asks_there(reading))
        story |= _tells_where_people_go(reading)
        if story and weighed.firm and case.offers:
            reading = self._without_scenes(reading)
        return case.reread(reading)

    def _is_dealt_with_there(self, subjects: tuple[str, ...], reading: Reading) -> bool:
        """Whether it is asked of places that are named, and a Verbund that worked there deals with these subjects.

        "Leere Häuser sind schlimm. Hat das im Ilm-Kreis was gebracht?", but not "Ich wohne in Herten und suche ...".
        """
        local = [mention for mention in reading.mentions if mention.kind in WHERE]
        if not local or not all(mention.kind == "place" and self._is_asked_of(mention, reading) for mention in local):
            return False
        there = self.catalogue.verbuende_there((), affirmed(reading, "place"))
        return any(hit.verbund in there for hit in self.topics.search(subjects))

    def _is_asked_of(self, mention: Mention, reading: Reading) -> bool:
        """Whether a place says which Verbund is meant, or a clause asks of it, and tells of nobody's own.

        "Das Projekt mit Gerolstein und Rockenhausen", "Weißwasser, da gabs doch so ein Projekt"
        """
        joined = next((m for m in reading.mentions if m.kind == "place" and m.end == mention.start - 1), None)
        if joined and reading.words[joined.end].says("joins"):
            return self._is_asked_of(joined, reading)
        if any(word.says(*VERBUENDE) for word in reading.before(mention.start, ARTICLE + 1)):
            return True
        there = next((i for i in range(mention.end, len(reading.words)) if _points_there(i, reading)), None)
        if there and any(word.says("verbund_one") for word in reading.words[there : reading.clause(there).stop]):
            return True
        clause = reading.clause(mention.start)
        before = range(mention.start, clause.start - 1, -1)
        asking = next((i for i in before if reading.words[i].says("question_word", "whether")), None)
        if asking is None and reading.words[clause.start].says("yes_no"):
            asking = clause.start
        return asking is not None and not any(word.own for word in reading.words[asking : clause.stop])

    def _without_land_elsewhere(self, reading: Reading) -> Reading:
        """Without a Land that a place is said to be in, and is not: "Wetter (Hessen)", "Münster NRW".

        The place may be another one then, or a better known town of its name; who leaves that out leaves out no other.
        """
        for place, land in pairwise(reading.mentions):
            if called_elsewhere(place, land, reading, self.catalogue):
                denied = is_denied(place, reading)
                reading = without((place, land), reading) if denied else reading.without_mentions((land,))
        return reading

    def _without_land_asked_of(self, reading: Reading) -> Reading:
        """Without the Länder that a place is asked to lie in: "Liegt Eschwege in Bayern?", "in Bayern oder Hessen?"."""
        if not reading.mentions or reading.has(*LOOKS):
            return reading
        if not reading.words[0].says("yes_no") or reading.words[0].says("having"):
            return reading
        place, *laender = reading.mentions
        if place.kind == "place" and len(laender) > 1 and all(other.kind == "land" for other in laender):
            return reading.without_mentions(laender)
        asked = [
            land
            for place, land in pairwise(reading.mentions)
            if (place.kind, land.kind) == ("place", "land")
            and [word.says("place_cue") for word in reading.words[place.end : land.start]] == [True]
            and self.catalogue.laender_apart(land.ids, place.ids)
        ]
        return reading.without_mentions(asked)

    def _without_speaker(self, reading: Reading) -> Reading:
        """Without who somebody is that looks for something: "Ich bin Bürgermeister und suche Ideen für Dorfläden".

        In another clause something else may be told: "Leerstand ist schlimm, ich suche Projekte mit Bürgern".
        """
        if any(mention.kind in WHERE for mention in reading.mentions):
            reading = reading.left_with(w for w in reading.rest if w.folded not in self.vocabulary.nearest)
        if told_of := introduced(reading, self.vocabulary, self.grammar.nouns):
            reading = reading.left_with(word for word in reading.rest if word not in told_of)
        if not (reading.has("seeks") and reading.rest):
            return reading
        end = self.grammar.roles.where_said("seeks", reading)
        speaker = next((i for i, word in enumerate(reading.words[:end]) if word.says("first_person")), None)
        if speaker is None:
            return reading
        told = reading.words[reading.clause(speaker).start : end]
        aimed = self.grammar.roles.is_aimed_at
        sought = tuple(w for w in reading.rest if w not in told or aimed((self.grammar.nouns.subject(w),), reading))
        return reading.left_with(sought) if sought else reading

    def _with_joined_theme(self, reading: Reading) -> Reading:
        """With the theme that one word names beside another theme, behind what is left out, or where Verbünde belong.

        "Weder Daten noch Infrastruktur", "alle Themen außer Daten", "Welche Verbünde gehören zu Daten?".
        """
        if len(reading.rest) == 1 and reading.has("belong") and reading.has("verbund_many"):
            at = reading.words.index(reading.rest[0])
            theme = self.names.theme_in_short(reading.rest[0])
            return reading.with_theme(theme, at) if theme else reading
        for negation in reading.negations:
            last = negation.end == len(reading.words) - 1
            alone = any(
                scope.negation == negation and scope.leaves_out and scope.start == negation.end == scope.stop - 1
                for scope in reading.scopes
            )
            beside = any(map(reading.ids, NARROWING)) or reading.has("theme_many")
            if negation.denies and (last or alone) and beside and reading.words[negation.end] in reading.rest:
                theme = self.names.theme_in_short(reading.words[negation.end])
                return reading.with_theme(theme, negation.end) if theme else reading
        themes = [mention for mention in reading.mentions if mention.kind == "theme"]
        for at, word in enumerate(reading.words if themes else ()):
            theme = self.names.theme_in_short(word) if word in reading.rest else None
            if theme and any(_joins(at, mention, reading) for mention in themes):
                return reading.with_theme(theme, at)
        return reading

    def _without_words_of_names(self, reading: Reading) -> Reading:
        """Without words that only belong to what is named: other parts of a place's name, or of a theme's title."""
        places = self.grammar.locatives.words_of_places(reading) | set(self._settlements(reading))
        titled = [word for id_ in reading.ids("theme") for word in self.names.words_of_theme(id_)]
        if not (places or titled):
            return reading
        return reading.left_with(
            word
            for word in reading.rest
            if word.folded not in places
            and not (len(word.folded) >= _ABBREVIATION and any(whole.startswith(word.folded) for whole in titled))
        )

    def _without_wholly(self, reading: Reading) -> Reading:
        """Without what only says that there is no other Land: "allein in Thüringen"."""
        looks = reading.has(*VERBUENDE)
        laender = [mention.start for mention in reading.mentions if mention.kind == "land"] if looks else []
        wholly = {word for start in laender for word in reading.before(start, ARTICLE)}
        return reading.left_with(w for w in reading.rest if w not in wholly or w.folded not in self.vocabulary.wholly)

    def _without_making(self, reading: Reading) -> Reading:
        """Without the verb that only tells that there is a thing: "Wer hat einen Leitfaden entwickelt?".

        Who has "eine Schule gebaut", "den Ortskern entwickelt" or "ein Haus entworfen" did more than have one; where no
        description has the thing, that they "developed a dog tax app" says nothing of the rest either.
        """
        if not reading.has("who", *VERBUENDE):
            return reading
        others = reading.left_with(word for word in reading.rest if word.folded not in self.vocabulary.drafts)
        if others is reading or not others.rest:
            return reading
        spans = (reading.words[i + 1 : i + _THING] for i, word in enumerate(reading.words) if word.says("indefinite"))
        nouns = (next((word for word in span if word in others.rest or word.says(*VERBUENDE)), None) for span in spans)
        # Nobody makes a village, nor a house, only to have one.
        there = self.vocabulary.settlements | self.vocabulary.areas | self.vocabulary.advertised
        made = (noun for noun in nouns if noun in others.rest and noun.folded not in there)
        strange = [word for word in thing_made(reading, self.vocabulary)[:1] if self.topics.weight(word.folded) is None]
        return others if strange or any(map(self.grammar.nouns.is_described, made)) else reading

    def _without_funded(self, reading: Reading) -> Reading:
        """Without what is so of all Verbünde: "culture projects funded in 2017", "finanzierte Projekte zu Kultur".

        "Which projects fund clubs?" asks for those that do.
        """
        if reading.has("who"):
            return reading
        paying = self.vocabulary.paying
        funded = set()
        for i, (one, other) in enumerate(pairwise(reading.words), start=2):
            if one.folded in paying and other.says(*VERBUENDE):
                funded.add(one)
            if other.folded in paying and one.says(*VERBUENDE):
                does = any(word in reading.rest for word in reading.words[i : i + 1])
                funded.update(() if does else (other,))
        if not funded:
            return reading
        rest = tuple(word for word in reading.rest if word not in funded)
        return replace(reading, rest=rest) if rest else reading

    def _settlements(self, reading: Reading) -> Iterator[str]:
        """The words for any place in what is named: "ein Dorf in Hessen", but not "für Dörfer in Hessen"."""
        for mention in reading.mentions:
            before = reading.before(mention.start, ARTICLE + 1)
            if mention.kind in WHERE and len(before) > ARTICLE:
                article, place, cue = before
                if article.says("indefinite") and cue.says("place_cue"):
                    yield from {place.folded} & self.vocabulary.settlements

    def _asks_there(self, reading: Reading) -> bool:
        """Whether it is asked of a place, and nothing told of oneself: "Was ist mit dem Bürgerbus in Kassel?"."""
        if reading.long or reading.tells_own or not (reading.asks_openly or reading.has("want")):
            return False
        where = [mention for mention in reading.mentions if mention.kind in WHERE]
        inside = self.vocabulary.inside
        return bool(where) and all(any(w.folded in inside for w in reading.before(place.start)) for place in where)

    def _without_scenes(self, reading: Reading) -> Reading:
        """Without towns and Länder where no Verbund was, which a story only happens in ("weg nach Hamburg")."""
        if not reading.mentions:
            return reading
        empty = {id_ for id_, land in self.catalogue.laender.items() if not self.catalogue.ids_in(land)}
        scenes = [
            m
            for m in reading.mentions
            if m.kind == "town" or (m.kind == "land" and m.ids[0] in empty)
            if not self.grammar.locatives.is_topic(m, reading)
        ]
        kept = tuple(mention for mention in reading.mentions if mention not in scenes)
        elsewhere = any(mention.kind in NARROWING for mention in kept)
        return reading if elsewhere or reading.brief or reading.bare else replace(reading, mentions=kept)


def _points_there(position: int, reading: Reading) -> bool:
    """Whether a word means a place: English has a "there" that is none ("was there a project")."""
    exists = reading.language == "en" and any(word.says("yes_no") for word in reading.before(position))
    return reading.words[position].says("there") and not exists


def _tells_where_people_go(reading: Reading) -> bool:
    """Whether somebody tells of theirs who go somewhere: "Unsere Schulabgänger ziehen nach Hamburg, was hilft?"."""
    local = [mention for mention in reading.mentions if mention.kind in WHERE]
    going = all(any(word.says("until", "after") for word in reading.before(mention.start)) for mention in local)
    return bool(local) and going and reading.has("first_person")


def _joins(at: int, theme: Mention, reading: Reading) -> bool:
    """Whether a word is joined to the name of a theme, or set against it.

    "Daten noch Infrastruktur", "Infrastruktur und zu Daten", "Infrastruktur nicht, Daten ja", "mehr als Daten".
    """
    start, end = (theme.end, at) if theme.end <= at else (at + 1, theme.start)
    between = reading.words[start:end]
    apart = any(word.parted for word in reading.words[start : end + 1])
    joined = any(
        word.folded in THAN or word.says("joins", "other", "either", "rather") or (apart and word.says("no", "nay"))
        for word in between
    )
    return joined and len(between) <= _REACH and not any(word in reading.rest for word in between)


def _without(positions: frozenset[int], reading: Reading) -> Reading:
    """Without the words at these positions, and without what they alone name, unless Verbünde are looked for there."""
    if not positions:
        return reading
    used = {reading.words[position] for position in positions}
    rest = tuple(word for word in reading.rest if word not in used)
    if reading.has(*LOOKS):
        return replace(reading, rest=rest)
    mentions = tuple(m for m in reading.mentions if not positions.issuperset(m.span))
    return replace(reading, rest=rest, mentions=mentions)
