"""Which places and towns are meant: many are called like ordinary words, or only say where an organisation sits."""

from collections.abc import Mapping, Sequence
from functools import cached_property, partial
from itertools import chain, takewhile, zip_longest
from typing import Final

from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.places.locatives import Locatives
from bot.questions.places.lying import may_lie, sits
from bot.questions.places.towns import Towns
from bot.questions.reading.reading import ARTICLE, FEW
from bot.questions.words.folding import Token, folded, tokens
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_UNLIKE_WORDS: Final = 7
"""Names of towns of so many letters are hardly an ordinary word as well."""
_TAKING_PART: Final = 4
"""So many words at most say that somebody was there: "take part", "one of the partners"."""


class Whereabouts:
    """Finds the places and towns that are meant in texts about one catalogue."""

    def __init__(
        self, towns: Towns, locatives: Locatives, vocabulary: Vocabulary, talk: Mapping[str, tuple[str, ...]]
    ) -> None:
        """`talk` are examples of it, by what they say."""
        self._towns = towns
        self._locatives = locatives
        self._vocabulary = vocabulary
        self._talk = talk

    def prepare(self) -> None:
        """Take the examples of talk apart, which few names of towns need; may be called from another thread."""
        _ = self._everyday

    def meant(self, names: Sequence[Mention], words: tuple[Token, ...]) -> list[Mention]:
        """The names that are meant, and the towns among the other words."""
        found: list[Mention] = []
        for mention, following in zip_longest(names, names[1:]):
            meant = self._is_meant(mention, words, found) or self._leads_on(mention, following, words)
            if meant or self._is_excepted(mention, names, words) or may_lie(mention, names, words, self._vocabulary):
                found.append(mention)
        longer = [town for mention in found if (town := self._called_longer(mention, found, words))]
        found = [m for m in found if m.start not in {town.start for town in longer}] + longer
        for town in self._towns.find(words, positions(found), partial(self._locatives.expects_place, words=words)):
            if self._is_meant(town, words, found) or may_lie(town, names, words, self._vocabulary):
                found.append(self._towns.place_called(town, words, _laender(found)) or town)
        named = positions(found)
        found = [self._locatives.called_whole(mention, words, named) for mention in found]
        return self._without_seats(sorted(found, key=lambda mention: mention.start), words)

    def _called_longer(self, mention: Mention, found: Sequence[Mention], words: tuple[Token, ...]) -> Mention | None:
        """The town whose name begins like that of a place and goes on: "Altenstadt an der Waldnaab"."""
        if mention.kind != "place":
            return None
        others = positions(other for other in found if other != mention)
        town = self._towns.at(words, mention.start, others)
        return town if town and town.end > mention.end else None

    def _without_seats(self, found: list[Mention], words: tuple[Token, ...]) -> list[Mention]:
        """The mentions without places and towns that only say where an organisation sits ("the ILS in Dortmund").

        The TU Dortmund sits in no other place. Where one is asked to sit is what is asked.
        """
        if sits(found, words, self._vocabulary):
            return found
        ends = {m.end for m in found if m.kind == "organisation" and not self._tells_seat(m, words)}
        ends |= {end + 1 for end in ends if end < len(words) and self._locatives.says(words[end], "place_cue")}
        return [
            m
            for m in found
            if m.kind not in {"place", "town"} or m.start not in ends or self._tells_project(m, found, words)
        ]

    def _tells_project(self, place: Mention, found: Sequence[Mention], words: tuple[Token, ...]) -> bool:
        """Whether a place right behind an organisation tells with it which project is meant: "Projekt ISOE Eschwege".

        So in English, where that stands behind: "the ISOE Eschwege project".
        """
        names = (m for m in found if m.kind == "organisation" and m.end == place.start)
        beside = (word for m in names for word in (*words[max(0, m.start - 1) : m.start], *words[place.end :][:1]))
        return place.kind == "place" and any(self._locatives.says(word, "verbund_one") for word in beside)

    def _tells_seat(self, organisation: Mention, words: tuple[Token, ...]) -> bool:
        """Whether an organisation is called after a town, and the next place is another one."""
        called = {word.folded for word in words[organisation.start : organisation.end] if self._towns.is_called(word)}
        after = {word.folded for word in words[organisation.end : organisation.end + ARTICLE]}
        return bool(called) and called.isdisjoint(after)

    def _is_meant(self, mention: Mention, words: tuple[Token, ...], found: Sequence[Mention]) -> bool:
        """Whether a place that may be an ordinary word is meant as a place.

        It is after "in", beside another one that was found to be meant, or (nearly) alone.
        """
        town = mention.kind == "town"
        if not town and not (mention.kind == "place" and mention.everyday):
            return True
        if town and self._is_noun(mention, words):
            return False
        if not town and (self._is_no_english_word(mention, words) or self._is_done_for(mention, words)):
            return True
        capital = words[mention.start].text[0].isupper()
        # "Bad Homburg" is no ordinary word, either.
        letters = sum(len(word.folded) for word in words[mention.start : mention.end])
        unlike_words = town and letters >= _UNLIKE_WORDS
        small = not any(word.text[:1].isupper() and not word.opens for word in words)
        around = (*words[: mention.start], *words[mention.end :])
        if not town and len(words) <= FEW and all(self._locatives.says(word, *VERBUENDE) for word in around):
            # "norden", "projekte essen"
            return True
        if not around:
            return capital or unlike_words or (town and self._towns.is_nothing_else(mention, words))
        if not town and capital and mention.start == 1 and self._locatives.says(words[0], "yes_no"):
            # "Hat Münster mitgemacht?"
            return True
        asked = mention.start == 1 and self._locatives.says(words[0], "yes_no")
        if capital and unlike_words and (self._towns.is_large(mention) or self._locatives.says(words[0], "yes_no")):
            return True
        if small and unlike_words and asked and (self._towns.is_large(mention) or len(mention.span) > 1):
            # "war frankfurt oder dabei"
            return True
        if town and (asked or self._opens_claim(mention, words)) and self._is_said_to_take_part(mention, words):
            known = self._towns.is_large(mention) or not self._towns.is_described(mention, words)
            return (capital and known) or (small and self._towns.is_nothing_else(mention, words))
        if (capital or (small and not town)) and self._is_asked_what_it_did(mention, words):
            return not town or self._towns.is_large(mention)
        asked |= self._follows_verb_behind_verbund(mention, found, words) or self._stands_before_verb(mention, words)
        if asked and (capital or small) and self._is_said_to_be_with_verbund(mention, found, words):
            return True
        if (capital or small) and self._stands_between(mention, found, words):
            return True
        if capital and self._is_said_to_have_to_do(mention, found, words):
            return True
        if capital and unlike_words and self._locatives.is_home(mention.start, words):
            return True
        if capital and (self._heads(mention, words) or self._is_governed(mention, words)):
            return True
        if town and self._locatives.leads_to_town(mention.start, words) and (capital or small):
            word = self._towns.is_used_as_word(mention, words) or words[mention.start].folded in self._everyday
            return self._towns.is_nothing_else(mention, words) or (capital and not word)
        if town and len(words) <= FEW and capital and not self._towns.is_described(mention, words):
            return True
        beside = positions(other for other in found if other.kind == "verbund")
        if town and small and beside and beside.union(mention.span) == {*range(len(words))}:
            # "helmstedt bürgerfonds?"
            return unlike_words or self._towns.is_nothing_else(mention, words)
        if not town and (capital or small) and self._is_beside_subject(mention, found, words):
            return True
        before = words[mention.start - 1] if mention.start else None
        listed = town and before is not None and self._locatives.says(before, "verbund_many")
        # "kassel projekte"
        others = words[mention.end :] if town and not mention.start and len(words) <= FEW else ()
        listed |= bool(others) and all(self._locatives.says(word, "verbund_many") for word in others)
        expected = listed or self._goes_on(mention, found, words) or self._locatives.expects_place(mention.start, words)
        return expected and (small or capital)

    def _is_governed(self, mention: Mention, words: tuple[Token, ...]) -> bool:
        """Whether who governs it stands right before, and no name is asked for: "die Stadtverwaltung Essen"."""
        governed = mention.start > 0 and words[mention.start - 1].folded in self._vocabulary.offices_of_places
        # "Landratsamt Bautzen: ..."
        writes = any(word.parted for word in words[mention.end :][:1])
        return governed and not (writes or self._locatives.says(words[0], "who", "where"))

    def _is_said_to_take_part(self, town: Mention, words: tuple[Token, ...]) -> bool:
        """Whether nothing is said but that a town was there: "did Jena take part", "was Kassel part of it"."""
        one_of_them = self._locatives.one_of_places.is_asked_of(town.start, town.end, words)
        if one_of_them or self._is_said_to_be_in_one(town, words):
            return True
        # "Kassel was part of it, right?"
        told = takewhile(lambda word: not word.parted, words[town.end + 1 :])
        behind = tuple(word.folded for word in (*words[town.end :][:1], *told))
        if len(behind) > _TAKING_PART:
            return False
        said = [range(i, i + size) for size in (1, 2) for i in range(len(behind) + 1 - size)]
        there = (at for at in said if {"partners", "belong"} & self._vocabulary.signals(behind[at.start : at.stop]))
        of_questions = self._vocabulary.is_of_questions
        return any(all(of_questions(word) for i, word in enumerate(behind) if i not in at) for at in there)

    def _opens_claim(self, town: Mention, words: tuple[Token, ...]) -> bool:
        """Whether a claim begins with a large town: "Munich was part of it", "dass Kassel dabei war"."""
        behind = words[town.end :][:1]
        told = any(not word.parted and self._vocabulary.is_of_questions(word.folded) for word in behind)
        opens = all(word.folded in self._vocabulary.claimed for word in words[: town.start][-1:])
        return opens and told and self._towns.is_large(town)

    def _is_said_to_be_in_one(self, town: Mention, words: tuple[Token, ...]) -> bool:
        """Whether nothing is said but that a town was in a Verbund or the programme: "Is Kiel in any project"."""
        behind = words[town.end :]
        if not ARTICLE <= len(behind) <= _TAKING_PART or not self._locatives.says(behind[0], "place_cue"):
            return False
        refers = len(behind) == ARTICLE and self._locatives.says(behind[-1], "pronoun")
        named = refers or self._locatives.says(behind[-1], "programme", *VERBUENDE)
        return named and all(self._vocabulary.is_of_questions(word.folded) for word in behind)

    def _is_asked_what_it_did(self, place: Mention, words: tuple[Token, ...]) -> bool:
        """Whether nothing is asked but what a place did, or with whom: "Was hat Essen gemacht?", "What did Wetter do?".

        "Was hat das Essen gekostet?" and "Was hat Essen mit Klima zu tun?" are about meals.
        """
        *_, cue, asking, verb = (None, None, None, *words[: place.start])
        if place.distance or not (asking and verb and self._locatives.says(asking, "question_word")):
            return False
        # "Wer hat Essen gemacht?" asks who cooked, and "mit wem" does not.
        who = self._locatives.says(asking, "who") and not (cue and self._locatives.says(cue, "topic_cue"))
        if who or not self._locatives.says(verb, "yes_no") or words[place.start].parted:
            return False
        behind = words[place.end :]
        ends = (i for i, word in enumerate(behind) if word.parted or self._locatives.says(word, "joins"))
        told = behind[: next(ends, len(behind))]
        did = self._vocabulary.deeds | self._vocabulary.occupied
        done = any(word.folded in did or self._locatives.says(word, "partners") for word in told[-1:])
        aimed = any(self._locatives.says(word, "topic_cue") for word in told[-ARTICLE:])
        return done and not aimed and all(self._vocabulary.is_of_questions(word.folded) for word in told)

    def _is_no_english_word(self, place: Mention, words: tuple[Token, ...]) -> bool:
        """Whether a German word is said in an English text, where it can only be a name: "a tool for Essen".

        "What's the Wetter like?" mixes both languages.
        """
        named, before = words[place.start : place.end], words[max(place.start - 1, 0) : place.start]
        asked = place.start == 1 and self._locatives.says(words[0], "yes_no")
        cued = any(self._locatives.says(word, "for_cue", "topic_cue") for word in before)
        if (
            place.distance
            or not (cued or asked)
            or any("en" in self._vocabulary.languages.get(word.folded, ()) for word in named)
        ):
            return False
        return self._vocabulary.language(words) == "en"

    def _is_beside_subject(self, place: Mention, found: Sequence[Mention], words: tuple[Token, ...]) -> bool:
        """Whether nothing is said but a noun that is a subject, and a place: "Daten Essen", "tourismus projekt norden".

        Or a theme by its name: "daten tools essen". In "regionales Essen" the word beside it tells more of a meal.
        """
        others = (*words[: place.start], *words[place.end :])
        if not others or place.distance or any(word.parted for word in words[1:]):
            return False
        small = words[place.start].text.islower()
        themes = any(mention.kind == "theme" and len(mention.span) == len(others) for mention in found)
        if small and themes:
            return True
        subjects = [word for word in others if not (small and self._locatives.says(word, *VERBUENDE))]
        noun = all(word.text.istitle() or small for word in subjects)
        return noun and len(subjects) == 1 and len(others) <= ARTICLE + 1 and self._towns.names_subject(subjects[0])

    def _is_done_for(self, place: Mention, words: tuple[Token, ...]) -> bool:
        """Whether something that descriptions speak of is told to be for a place at the end: "Karten für Essen".

        "Essen für Essen auf Rädern", "Gutscheine für Essen" are meals.
        """
        thing, cue = (None, None, *words[: place.start])[-ARTICLE:]
        ends = place.end == len(words) or words[place.end].parted or words[place.end].asked
        if not (thing and cue and self._locatives.says(cue, "for_cue") and ends and words[place.start].text.istitle()):
            return False
        return self._towns.is_subject(thing)

    def _is_noun(self, town: Mention, words: tuple[Token, ...]) -> bool:
        """Whether something is asked about what descriptions speak of as well: "Was gibt es zu (leeren) Kirchen?"."""
        if self._begins_as_noun(town, words):
            return True
        before = words[town.start - 1] if town.start else None
        if before is None or words[town.start].parted or not before.text.islower():
            return False
        strange = not self._vocabulary.is_of_questions(before.folded)
        about = self._locatives.says(before, "topic_cue") and not self._locatives.says(before, "place_cue")
        return (strange or about) and words[town.start].text[0].isupper() and self._towns.is_described(town, words)

    def _begins_as_noun(self, town: Mention, words: tuple[Token, ...]) -> bool:
        """Whether a text begins with what is a thing by what follows: "Kirchen, die leer stehen", "Halle für Feste".

        A town is "das" or "wo"; "Halle, die haben da was gemacht" goes on with a verb.
        """
        if town.start or len(words) <= town.end + 1 or not self._towns.is_used_as_word(town, words):
            return False
        cue, behind = words[town.end : town.end + ARTICLE]
        if cue.pause == "," and cue.folded in self._vocabulary.articles:
            german = "de" in self._vocabulary.languages.get(cue.folded, ())
            return german and behind.text.islower() and not self._locatives.says(behind, "yes_no", "place_word")
        aimed = not cue.parted and self._locatives.says(cue, "for_cue")
        return aimed and behind.text.istitle() and not self._vocabulary.is_of_questions(behind.folded)

    def _follows_verb_behind_verbund(self, town: Mention, found: Sequence[Mention], words: tuple[Token, ...]) -> bool:
        """Whether a verb stands between the name of a Verbund and a town: "KIF: war da Passau dabei?", "KIF umfasste
        auch Passau"."""
        ends = {m.end for m in found if m.kind == "verbund" and m.end < town.start}
        if self._follows_holding(town, words):
            return bool(ends)
        verb = town.start - 1 - (self._locatives.says(words[town.start - 1], "there") if town.start else 0)
        return verb in ends and self._locatives.says(words[verb], "yes_no")

    def _is_said_to_be_with_verbund(self, town: Mention, found: Sequence[Mention], words: tuple[Token, ...]) -> bool:
        """Whether it is asked if a town was with a Verbund: "War Köln bei KIF?", "Hat Goch bei KIF mitgemacht?".

        "War Regen bei KIF ein Thema?" may be about the weather.
        """
        if town.kind != "town" or not any(m.kind == "verbund" for m in found):
            return False
        capital = words[town.start].text[0].isupper()
        if self._says_taking_part(town, words) or self._follows_holding(town, words):
            return capital or self._towns.is_large(town)
        # "War Köln bei KIF?" says no more: "War Regen bei KIF?" may well be about the weather.
        known = self._towns.is_large(town) or (capital and words[town.start].folded not in self._everyday)
        return known and self._is_all_that_is_said(town, found, words)

    def _stands_before_verb(self, town: Mention, words: tuple[Token, ...]) -> bool:
        """Whether a text begins with a town and its verb: "Langeoog gehörte zu WatNu", "Goch took part in KIF".

        Not so "Kirchen gehörten zu KIF", as descriptions speak of churches.
        """
        *_, verb = (None, *words[town.end : town.end + 1])
        opens = town.kind == "town" and not town.start and verb is not None and not verb.parted
        if not opens or self._towns.is_described(town, words):
            return False
        said = self._vocabulary.signals(tuple(word.folded for word in words[town.end : town.end + ARTICLE]))
        return "partners" in said or bool(verb and self._locatives.says(verb, "yes_no", "partners", "belong"))

    def _says_taking_part(self, town: Mention, words: tuple[Token, ...]) -> bool:
        """Whether it is told that a town was there: "took part in KIF", "machte bei KIF mit", "war Teil von KIF".

        Or asked by the verb before it, or told as what it was: "Gehörte Goch zu KIF?", "war eine Pilotstadt von KIF".
        """
        behind = words[town.end :]
        phrases = self._vocabulary.phrases_in(behind, self._vocabulary.language(behind))
        told = any(self._locatives.says(word, "partners", "belong") for word in (*words[: town.start][-1:], *behind))
        is_one = any(word.folded in self._vocabulary.being for word in behind[:1])
        told |= is_one and any(self._says_place(word) for word in behind[1:])
        return told or any(not said.isdisjoint({"partners", "belong"}) for _, said in phrases)

    def _says_place(self, word: Token) -> bool:
        """Whether a noun says that something is one of the places of a Verbund: "Pilotstadt", "town"."""
        cue = self._locatives.says(word, "place_cue", "question_word")
        return not cue and self._locatives.says(word, "place_word", "where")

    def _follows_holding(self, town: Mention, words: tuple[Token, ...]) -> bool:
        """Whether what stands before a town tells that this is among others: "umfasste (auch) Langeoog".

        Not so "umfasste auch Kirchen", as descriptions speak of churches.
        """
        if town.kind != "town" or self._towns.is_described(town, words):
            return False
        small = self._vocabulary.fillers | self._vocabulary.intensifies | self._vocabulary.before_verbs
        before = list(words[: town.start])
        while before and before[-1].folded in small:
            before.pop()
        return any(self._locatives.says(word, "members") for word in before[-1:])

    def _is_said_to_have_to_do(self, town: Mention, found: Sequence[Mention], words: tuple[Token, ...]) -> bool:
        """Whether a Verbund is said to have to do with a large town, or not to, or the town with it: "KIF hatte nichts
        mit Köln zu tun".

        The verb stands behind them in German, and in English before the last: "nothing to do with Bochum".
        """
        verbuende = [mention for mention in found if mention.kind == "verbund"]
        if town.kind != "town" or not verbuende or not self._towns.is_large(town):
            return False
        last = max(town, *verbuende, key=lambda mention: mention.start)
        if not self._locatives.says(words[last.start - 1], "topic_cue"):
            return False
        between = words[town.end : last.start]
        behind = list(takewhile(lambda word: not word.parted, words[last.end :]))
        plain = all(self._vocabulary.is_of_questions(word.folded) for word in (*between, *behind))
        verbs = (*words[: last.start - 1][-1:], *behind)
        return plain and any(word.folded in self._vocabulary.occupied for word in verbs)

    @cached_property
    def _everyday(self) -> frozenset[str]:
        """The folded names of towns that everyday talk knows as words: "Wir stehen im Regen", not "Kino in Passau"."""
        examples = (e for e in chain.from_iterable(self._talk.values()) if any(map(self._towns.is_named, folded(e))))
        return frozenset(
            word.folded
            for words in map(tokens, examples)
            for position, word in enumerate(words)
            if self._towns.is_named(word.folded) and not self._locatives.expects_place(position, words)
        )

    def _is_all_that_is_said(self, town: Mention, found: Sequence[Mention], words: tuple[Token, ...]) -> bool:
        """Whether nothing is told of a town but that it was with a Verbund: "War Köln bei KIF?", "Bei KIF war Köln"."""
        verbuende = [mention for mention in found if mention.kind == "verbund"]
        if any(mention.end == len(words) and mention.start > town.end for mention in verbuende):
            return self._locatives.says(words[town.end], "at_cue", "place_cue")
        # "..., oder?"
        ends = town.end == len(words) or words[town.end].parted
        cues = (words[mention.start - 1] for mention in verbuende if 0 < mention.start < town.start)
        return ends and any(self._locatives.says(cue, "place_cue") for cue in cues)

    def _stands_between(self, mention: Mention, found: Sequence[Mention], words: tuple[Token, ...]) -> bool:
        """Whether a large town stands between a Verbund and a last word that somebody took part: "KIF Köln dabei?".

        Or one of a name that is hardly anything else: "Bad Nauheim".
        """
        behind_verbund = any(m.kind == "verbund" and m.end == mention.start for m in found)
        last = mention.end == len(words) - 1 and self._locatives.says(words[-1], "partners")
        known = mention.kind == "place" or self._towns.is_large(mention) or len(mention.span) > 1
        return behind_verbund and last and known

    def _heads(self, mention: Mention, words: tuple[Token, ...]) -> bool:
        """Whether a text begins with a place to speak of: "Passau, war da was?", "Norden, die Stadt"."""
        if mention.start or mention.end == len(words) or not words[mention.end].pause:
            return False
        called_place = any(
            self._locatives.says(word, "place_word") for word in words[mention.end : mention.end + ARTICLE]
        )
        return mention.kind == "town" or called_place

    def _goes_on(self, mention: Mention, found: Sequence[Mention], words: tuple[Token, ...]) -> bool:
        """Whether a place or town stands beside another one that is meant, as in "in München und Köln"."""
        where = {other.end for other in found if other.kind in WHERE}
        before = mention.start - 1
        return mention.start in where or (before in where and self._locatives.says(words[before], "joins"))

    def _is_excepted(self, mention: Mention, names: Sequence[Mention], words: tuple[Token, ...]) -> bool:
        """Whether a place is left out of others: "Gemeinden in Niedersachsen außer Norden", "alle außer Norden".

        "Das Ruhrgebiet ohne Essen" is no meal, either.
        """
        if not mention.start:
            return False
        cue = words[mention.start - 1]
        landscapes = self._vocabulary.regions.landscapes
        around = any(other.kind in WHERE and not other.everyday for other in names if other != mention)
        if around or any(word.folded in landscapes for word in words[: mention.start]):
            return self._locatives.says(cue, "except", "no")
        before = words[: mention.start - 1][-1:]
        listed = any(self._locatives.says(word, "verbund_many", "every") for word in before)
        return listed and self._locatives.says(cue, "except")

    def _leads_on(self, mention: Mention, following: Mention | None, words: tuple[Token, ...]) -> bool:
        """Whether a text begins with a place that another one is joined to, as in "Wetter und Herten".

        Or something is for both: "für Essen und Mülheim".
        """
        cued = bool(mention.start) and self._locatives.says(words[mention.start - 1], "for_cue")
        if (mention.start and not cued) or following is None or following.kind != "place" or following.everyday:
            return False
        between = words[mention.end : following.start]
        listed = words[following.start].pause if not between else len(between) == 1
        return bool(listed) and all(self._locatives.says(word, "joins") for word in between)


def _laender(found: Sequence[Mention]) -> dict[int, str]:
    """The Länder among names, by where they begin."""
    return {mention.start: mention.ids[0] for mention in found if mention.kind == "land"}
