"""Subjects that Verbünde or themes are looked for by, whether these dealt with them or not."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import KEY_WORDS, Question
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import Reading
from bot.questions.topics.combined_subjects import INFLECTED
from bot.questions.topics.decisive import Decisive
from bot.questions.topics.roles import asks_whether_dealt_with
from bot.questions.topics.topics import TopicIndex
from bot.questions.unnamed.case import Case
from bot.questions.unnamed.mere_phrases import MerePhrases
from bot.questions.unnamed.missing import Missing
from bot.questions.unnamed.searching import Searching
from bot.questions.unnamed.sureness import asks_for_all, is_errand
from bot.questions.words.signals import LOOKS, VERBUENDE
from bot.questions.words.stemming import is_adjective
from bot.questions.words.vocabulary import Vocabulary

_CLASSIFYING: Final = re.compile(r"ische[mnrs]?$")
"""How German adjectives end that tell of which kind, or from where, something is."""
_TELLING_END: Final = 6
"""Letters that a word must have to tell what those are that end with it."""
_FEW_LEFT: Final = 2
"""So many words at most may be left over where all there is is asked for."""


@dataclass(frozen=True, slots=True)
class BySubject:
    """Decides on cases that are about subjects."""

    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar
    searching: Searching
    decisive: Decisive
    missing: Missing
    phrases: MerePhrases

    def question(self, case: Case) -> Question | None:
        """A search, an offer where it is not sure that one is meant, or nothing where no subject is said."""
        found = self._asked(case)
        if isinstance(found, kinds.Perhaps) and len(case.reading.words) == len(case.reading.rest) == KEY_WORDS:
            # Of "street music", streets alone are nothing that was asked for.
            lacking = self.grammar.compounds.lacking(case.reading)
            if lacking or case.reading.language == "en":
                # "Music school" is about no school.
                return kinds.Search(lacking) if lacking else found
            return self._with_unmet(found)
        if isinstance(found, kinds.Perhaps):
            # "Was gibts zu nachhaltiger mobilität": of mobility it is sure.
            thing = self.missing.as_thing(kinds.Search(found.words), case.reading)
            found = thing if thing.words != found.words else found
        if isinstance(found, kinds.Perhaps) and _are_joined(case.reading):
            # Of "Friseur und Dorf", nothing is known of hairdressers.
            found = self._with_unmet(found)
        if not isinstance(found, kinds.Search):
            return found
        found = self.missing.with_unmet(self.missing.without_passing(found), case.reading)
        return self.missing.as_head(self.missing.as_thing(found, case.reading), case.reading)

    def _with_unmet(self, offer: kinds.Perhaps) -> Question:
        """A search where no Verbund deals with one of the words, which it tells: trams, of "Straßenbahn bauen"."""
        known = self.topics.found_among(offer.words)
        return kinds.Search(offer.words) if len(known) < len(offer.words) else offer

    def _asked(self, case: Case) -> Question | None:
        """The same, whatever is known of what is searched for."""
        reading, words = case.reading, case.weighed.words
        strange = self.grammar.nouns.of(reading)
        aimed = tuple(word for word in strange if self.grammar.roles.is_aimed_at((word,), reading))
        aimed = self.grammar.combined.with_joined(aimed, reading)
        unknown = tuple(word for word in strange if not self.topics.uses(word))
        if strange and self._asks_whether_partner(reading):
            # "War die Feuerwehr Partner?": by the names of those who took part
            return kinds.AllOrganisations(words=strange[-1:])
        if strange and (asks_whether_dealt_with(reading) or self._asks_whether_there(strange, reading)):
            return self.searching.search(strange, reading)
        if _asks_for_themes_alone(case, aimed):
            return None
        if case.searches and case.weighed.passing and not _asks_for_themes(reading):
            # That it was asked for does not tell that it was dealt with.
            return self._perhaps(words, reading)
        missing = self.missing.nouns(strange, words, reading)
        words = self.grammar.combined.without_attributes(words, reading)
        others = [word for word in words if word not in missing]
        if missing and (kind := self.missing.as_kind(missing, reading)):
            return kinds.Search((kind,))
        if (
            missing
            and len(reading.words) <= KEY_WORDS
            and not any(self.missing.is_told_too(w, reading) for w in others)
        ):
            # "Leere Kirchen", "Freiwillige Feuerwehr", "Klinik schließt"
            return kinds.Search(self._with_kinds(missing, reading))
        if missing and others and not reading.closed and self.missing.is_head(missing, reading):
            return kinds.Search(self._with_thing(missing, others))
        if (
            case.searches
            and missing
            and others
            and all(self._is_mere_verb(word, reading) for word in self.topics.found_among(others))
        ):
            # "Ich brauche einen Personalausweis, was muss ich mitbringen?"
            return kinds.Search(tuple(dict.fromkeys(missing)))
        if missing and words and all(self.topics.is_relational(w) or self._tells_where(w, reading) for w in others):
            # Of "flood protection", protection alone is nothing to look for; of "crime in the town", the town is not.
            there = any(self.grammar.roles.is_location(word, reading) for word in missing)
            if reading.bare or _is_mere_phrase(reading) or ((case.searches or _wants_there(reading)) and not there):
                return kinds.Search(self._with_kinds(missing, reading))
        if (
            (words or _asks_for_last(reading) or _asks_who_has(reading))
            and not aimed
            and (thing := self.decisive.alone(words, reading))
        ):
            # "Hat jemand eine Achterbahn im Dorf gebaut?", "Welche haben eine App?"
            return kinds.Search(thing)
        told = case.offers or self.searching.is_all_aimed(case)
        if case.searches or (told and (self._is_part_denied(words, reading) or self._is_all_aimed(words, reading))):
            return kinds.ThemesOn(words) if _asks_for_themes(reading) else self.searching.search(words, reading)
        if lacking := self.missing.lacking(reading):
            return kinds.Search(lacking)
        if reading.has(*VERBUENDE) and words and all(self.grammar.denied.is_unwanted(w, reading) for w in words):
            # "Ohne Leerstand: wie viele Projekte?"
            return self.searching.search(words, reading)
        if lamented := self._lamented(strange, reading):
            return self.searching.search(lamented, reading)
        whatever = asks_for_all(reading) and not _says_which(reading)
        if whatever and all(self._is_purpose(word, reading) for word in aimed):
            return None
        # "Zu sozialen Medien" is about media, and what else is social is no offer.
        if (case.offers and not (aimed and set(aimed).isdisjoint(words))) or self.searching.is_all_aimed(case):
            if missing and words and all(self.grammar.denied.is_denied(word, reading) for word in words):
                # "Nur Hochwasser, nicht Wohnen"
                return kinds.Search(tuple(dict.fromkeys(missing)))
            return kinds.Perhaps(words)
        if strange and self.phrases.is_all(strange, reading):
            return self._on_bare(strange, missing, reading)
        if aimed and not reading.has("list"):
            return self._on_aimed(aimed, reading)
        if classifying := _classifying(reading):
            return kinds.Search(tuple(dict.fromkeys((*classifying, *unknown))))
        if reading.has("verbund_many") and not reading.has("theme_many") and not reading.long:
            # A list of all would claim that all are what was asked for.
            unknown = unknown or tuple(word for word in strange if self._is_found_nowhere(word, reading))
            if unknown:
                return kinds.Search(unknown)
        if subject := self._last_said(reading):
            return self.searching.search((subject,), reading)
        return None if _asks_for_nothing_else(reading) else kinds.NotUnderstood()

    def _is_found_nowhere(self, word: str, reading: Reading) -> bool:
        """Whether Verbünde of a kind are looked for that no search finds: "Are there beekeeping projects?"."""
        return self.grammar.roles.is_of_verbuende(word, reading) and not self.topics.search((word,))

    def _is_mere_verb(self, word: str, reading: Reading) -> bool:
        """Whether a word is a German verb of somebody who tells of themselves, and no subject of any Verbund."""
        if not (reading.language == "de" and reading.has_capitals and reading.has("first_person")):
            return False
        at = self.grammar.nouns.at((word,), reading)
        written = any(self.grammar.nouns.may_be_noun(reading.words[i], reading) for i in at)
        return not (written or self.topics.names_subject(word))

    def _with_thing(self, missing: tuple[str, ...], others: Sequence[str]) -> tuple[str, ...]:
        """What is missing, as one subject with the last thing that only tells of which kind it is.

        Nothing is found by that, and the thing is offered by itself: the house, of "Grundsteuer für Opas Haus".
        """
        things = [word for word in others if self.topics.names_thing(word) and not self.topics.only_narrows(word)]
        unknown = [word for word in missing if self.topics.weight(word) is None]
        # "Freies WLAN im Rathaus"
        unknown = [word for word in unknown if not is_adjective(INFLECTED.sub("", word))] or unknown
        return (kinds.TOGETHER.join((unknown[0], things[-1])),) if unknown and things else tuple(dict.fromkeys(missing))

    def _with_kinds(self, missing: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """What is missing, as one subject with the English noun that it tells the kind of: "flood protection".

        Of "social media" the media are missing by themselves.
        """
        joined = self.grammar.compounds.joined(self.grammar.nouns.of(reading), reading)
        parts = {word: kinds.words_of((word,)) for word in joined}
        # "Broadband roll-out"
        begun = {self.grammar.nouns.subject(one) for one, other in pairwise(reading.words) if other.glued}
        known = begun.union(missing)
        # "Arbeitsamt Termin" is no English.
        english = {word for word, said in parts.items() if self.topics.language(said[-1]) == "en"}
        whole = {
            kind: w for w, (*firsts, noun) in parts.items() for kind in firsts if w in english and noun not in known
        }
        return tuple(dict.fromkeys(whole.get(word, word) for word in missing))

    def _asks_whether_partner(self, reading: Reading) -> bool:
        """Whether nothing is asked but if somebody was a partner: "War die freiwillige Feuerwehr Partner?"."""
        if not (reading.words[0].says("yes_no") and reading.words[-1].folded in self.vocabulary.any_partners):
            return False
        small = self.vocabulary.articles | self.vocabulary.fillers
        told = all(word in reading.rest or word.folded in small for word in reading.words[1:-1])
        return told and reading.words[-1].says("partners")

    def _asks_whether_there(self, strange: Sequence[str], reading: Reading) -> bool:
        """Whether nothing is asked but if something that descriptions tell of was there: "War Bollewick dabei?"."""
        if not reading.words[0].says("yes_no") or len(reading.rest) != 1 or reading.mentions or reading.negations:
            return False
        phrases = self.vocabulary.phrases_in(reading.words, reading.language)
        told = {i for at, said in phrases if "partners" in said for i in at}
        told |= {i for i, word in enumerate(reading.words) if word.says("partners")}
        small = self.vocabulary.articles | self.vocabulary.fillers | self.vocabulary.of
        others = (word for i, word in enumerate(reading.words[1:], 1) if i not in told and word not in reading.rest)
        plain = all(word.folded in small or word.says("pronoun") for word in others)
        return bool(told) and plain and all(map(self.topics.spells, strange))

    def _last_said(self, reading: Reading) -> str:
        """A word of questions that is a subject and stands alone, or ends "Was gibt es zu Nachbarn?"."""
        if not reading.words or reading.rest or reading.negations or reading.mentions:
            return ""
        *before, last = reading.words
        asked = not before or (before[-1].says("topic_cue") and reading.has("want", "which", "list", *VERBUENDE))
        told = asked and not self.vocabulary.sorts.get(last.folded)
        return last.folded if told and self.topics.names_subject(last.folded) else ""

    def _tells_where(self, word: str, reading: Reading) -> bool:
        """Whether a word only tells where something is: "Kriminalität im Viertel", but not "Drohnen im Bürgerbus"."""
        areas = self.vocabulary.areas
        # "Bahnhofsviertel", "town centre", but "Raum" is no end of "Wohnraum".
        ends = word.endswith(tuple(area for area in areas if len(area) >= _TELLING_END))
        place = word in self.vocabulary.settlements or word in areas or ends
        # "Glasfaser auf dem Dorf"
        at = self.grammar.nouns.at((word,), reading)
        behind = any(i and not (reading.words[i].pause or reading.words[i - 1].says("joins")) for i in at)
        asked = reading.bare or _is_mere_phrase(reading) or _wants_there(reading)
        return place and ((asked and behind) or self.grammar.roles.is_location(word, reading))

    def _on_bare(self, strange: tuple[str, ...], missing: tuple[str, ...], reading: Reading) -> Question:
        """A search for nouns that are no sure subject; for those that are missing where the others tell little."""
        strange, missing = tuple(dict.fromkeys(strange)), tuple(dict.fromkeys(missing))
        # Of "Standesamt Termin", an appointment alone is no doctor's appointment.
        telling = (word for word in strange if self.topics.uses(word) and not self.topics.is_relational(word))
        if missing and all(word in missing for word in telling):
            return kinds.Search(missing)
        passing = any(map(self.topics.weight, strange)) and self.topics.are_passing(strange)
        return self._perhaps(strange, reading) if passing else self.searching.search(strange, reading)

    def _perhaps(self, words: tuple[str, ...], reading: Reading) -> Question:
        """An offer of what examples of what is asked have, if any Verbund deals with it perhaps, or else a search."""
        return kinds.Perhaps(words) if self.topics.search(words) else self.searching.search(words, reading)

    def _is_all_aimed(self, words: tuple[str, ...], reading: Reading) -> bool:
        """Whether Verbünde are looked for on all of these words: "Ich brauch für mein Referat Projekte zum Thema X"."""
        firm = all(self.topics.is_subject(word) for word in words)
        return (
            firm
            and reading.has("verbund_many")
            and all(self.grammar.roles.is_aimed_at((word,), reading) for word in words)
        )

    def _is_part_denied(self, words: tuple[str, ...], reading: Reading) -> bool:
        """Whether it is told what not to look for, and what instead: "nichts zu Wohnen, sondern zu Bussen"."""
        denied = [self.grammar.denied.is_unwanted(word, reading) for word in words]
        return any(denied) and not all(denied)

    def _lamented(self, strange: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """What somebody tells that they lack: "Wir finden keinen Arzt mehr, welche Projekte helfen?"."""
        if not reading.has(*VERBUENDE):
            return ()
        lacked = (word for word in strange if self.topics.uses(word) and self.grammar.denied.is_denied(word, reading))
        return tuple(word for word in lacked if self.grammar.denied.is_lamented(word, reading))

    def _on_aimed(self, aimed: tuple[str, ...], reading: Reading) -> Question:
        """What is asked about subjects that are aimed at, though hardly any Verbund dealt with them."""
        if _asks_for_themes(reading):
            return kinds.ThemesOn(aimed)
        seeks = reading.has("seeks") or any(word.says("something") for word in reading.words[1:])
        seeks |= self._asks_what_is_done(reading) or self._asks_for_examples(aimed, reading)
        # "Wer beschäftigt sich mit Streuobstwiesen?", "Was gibt es zum Klimawandel?"
        # ... but not "Was gibt es zu essen?"
        asked = reading.has("who", "want") or (reading.has("which") and any(w.text[:1].isupper() for w in reading.rest))
        own = reading.has("first_person", "private")
        dealt = asked and not own and len(reading.rest) == len(aimed)
        looks = reading.has(*LOOKS) or ((seeks or dealt) and not is_errand(reading))
        # "Projekte zu Gesundheit, aber nicht auf dem Land"
        said = map(self.grammar.nouns.subject, reading.rest)
        # "Carsharing auf dem Land, wer hats probiert?"
        aimed = tuple(word for word in aimed if not self.topics.only_narrows(word)) or aimed
        words = tuple(dict.fromkeys((*aimed, *(w for w in said if self.grammar.denied.is_unwanted(w, reading)))))
        return self.searching.search(words, reading) if looks else kinds.NotUnderstood()

    def _asks_what_is_done(self, reading: Reading) -> bool:
        """Whether it is asked what there is on something, or what those asked do: "Was läuft (macht ihr) zu Hitze?"."""
        what, *others = reading.words
        with_ = self.vocabulary.sort_cues
        # "Was macht ihr mit Lübeck?" asks for nothing on it.
        cue = next((i for i, word in enumerate(others) if word.says("topic_cue") and word.folded not in with_), 0)
        asks = what.says("question_word") and what.says("something") and cue
        before = others[:cue]
        runs = len(before) == 1 and before[0].says("runs")
        done = any(map(self.vocabulary.addresses, before)) and not any(word in reading.rest for word in before)
        return bool(asks) and (runs or done)

    def _asks_for_examples(self, aimed: tuple[str, ...], reading: Reading) -> bool:
        """Whether examples for something are all that is asked for, maybe somewhere: "Beispiele für Coworking"."""
        if not reading.words[0].says("help"):
            return False
        return all(word in aimed or self._tells_where(word, reading) for word in self.grammar.nouns.of(reading))

    def _is_purpose(self, word: str, reading: Reading) -> bool:
        """Whether a word that no Verbund dealt with says what all of them are needed for: "eine Liste für die Akte"."""
        return not self.topics.uses(word) and self.grammar.roles.follows(word, reading, "for_cue")


def _asks_for_last(reading: Reading) -> bool:
    """Whether it is asked which there are of what a text ends with: "Gibt es eine App?", "Welche haben eine gebaut?".

    "Hinter dem Park gibt es einen Eisladen." tells of one, and "Is there any lasagne left?" asks for more.
    """
    asks = reading.has("which") and reading.words[0].says("which", "yes_no") and not reading.closed
    return asks and (reading.words[-1] in reading.rest or reading.words[-1].says("about"))


def _asks_who_has(reading: Reading) -> bool:
    """Whether it is asked who has something, or has done it: "Wer hat eine Seilbahn gebaut?", "Hat jemand einen Chor?".

    Nobody asks so for what is theirs: "Wer hat ein Bett für mich?".
    """
    first, second = (*reading.words, None, None)[:2]
    if first is None or second is None or reading.has("first_person", "private"):
        return False
    asks = first.says("who") and second.says("having")
    return (asks or (first.says("having") and second.says("who"))) and not reading.closed


def _is_mere_phrase(reading: Reading) -> bool:
    """Whether nothing is said but what to look for, be it with a question mark: "Breitband und Glasfaser im Dorf?"."""
    return replace(reading, interrogative=False).bare


def _wants_there(reading: Reading) -> bool:
    """Whether it is asked what there is on what is said, and no errand is told of: "Bus im Dorf, gibts da was?"."""
    asked = reading.says("something", *VERBUENDE)
    return asked and reading.has("want", "which") and not is_errand(reading) and not reading.has("first_person")


def _classifying(reading: Reading) -> tuple[str, ...]:
    """The adjectives that say of which kind Verbünde are: "türkische Projekte"; "tolle Projekte" are all of them."""
    return tuple(
        one.folded
        for one, other in pairwise(reading.words)
        if other.says(*VERBUENDE) and one in reading.rest and _CLASSIFYING.search(one.folded)
    )


def _asks_for_themes(reading: Reading) -> bool:
    """Whether themes are looked for by a subject, and no Verbünde."""
    themes = reading.has("which_theme", "theme_many") or _is_called_theme(reading)
    return themes and not reading.has(*VERBUENDE)


def _is_called_theme(reading: Reading) -> bool:
    """Whether a subject is called a theme of the programme: "Gibt es ein Fokusthema Tourismus?", not "zum Thema"."""
    before = (one for one, two in pairwise(reading.words) if two in reading.rest)
    return not reading.ids("theme") and any(one.says("theme_one") and not one.says("topic_cue") for one in before)


def _are_joined(reading: Reading) -> bool:
    """Whether nothing is said but two key words with "und" between them."""
    joined = len(reading.words) == KEY_WORDS + 1 and reading.words[1].says("joins")
    return joined and len(reading.rest) == KEY_WORDS


def _asks_for_themes_alone(case: Case, aimed: tuple[str, ...]) -> bool:
    """Whether the themes there are are asked for, and none on a subject."""
    on_subject = case.weighed.firm and (aimed or case.reading.has("which_theme"))
    return case.reading.has("theme_many") and not case.reading.has("verbund_many") and not on_subject


def _asks_for_nothing_else(reading: Reading) -> bool:
    """Whether the words that are left over do not matter, since all there is is asked for, or are too few to."""
    if not reading.rest or reading.has("theme_many") or {"list", "every"} <= reading.signals:
        return True
    lists = reading.has("verbund_many", "land_word") and reading.has("list", "which", "count")
    few = len(reading.rest) <= _FEW_LEFT and reading.has("verbund_many")
    return (lists or few) and not _says_which(reading)


def _says_which(reading: Reading) -> bool:
    """Whether something that is not understood tells which Verbünde are meant: "Welche Projekte sind gescheitert?"."""
    asked = next(
        (
            i
            for i, (one, other) in enumerate(pairwise(reading.words))
            if one.says("which") and other.says("verbund_many")
        ),
        len(reading.words),
    )
    return any(word in reading.rest for word in reading.words[asked:])
