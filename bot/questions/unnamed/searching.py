"""Searches for subjects: what is looked for, what is left out, and which subjects narrow what else is looked for."""

from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.names.known_names import WHERE
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import ARTICLE, FACTS, Reading
from bot.questions.unnamed.case import WANTS, Case
from bot.questions.unnamed.compared_lists import asks_which_has_more
from bot.questions.unnamed.sureness import SURE_BY_ITSELF
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_BRIEF: Final = 7
"""In so many words every subject is meant."""
_BEFORE_THEME: Final = 3
"""So many words may stand between a subject and a theme that it is told to be for ("für die kommunale")."""


@dataclass(frozen=True, slots=True)
class Searching:
    """Makes searches of the subjects in a reading."""

    grammar: Grammar
    vocabulary: Vocabulary

    def search(self, words: tuple[str, ...], reading: Reading) -> kinds.Search:
        """A search for these words and what is joined to them, without those that are denied."""
        denying, combined = self.grammar.denied, self.grammar.combined
        words = combined.with_joined(combined.without_frame(words, reading), reading)
        words = combined.without_aims(combined.with_aimed(combined.with_nouns(words, reading), reading), reading)
        replaced = {word for word in words if denying.is_replaced(word, reading)}
        # "Nichts zu Leerstand, sondern alles andere" names no other subject in its place.
        instead = not replaced.issuperset(self.grammar.nouns.of(reading))
        denied = tuple(
            word
            for word in words
            if not (instead and word in replaced)
            and denying.is_unwanted(word, reading)
            and not denying.is_lamented(word, reading)
        )
        others = tuple(word for word in words if word not in denied)
        denied = denying.without_deeds(denied, reading)
        # "Wie bleiben die Jungen hier und ziehen nicht alle in die Großstadt?" wants no search without cities.
        unwanted = () if (reading.seeks_own and others) or _asks_of_told(reading) else denied
        replaced |= {word for word in others if self._is_set_aside(word, reading)}
        wanted = tuple(word for word in others if word not in replaced)
        if replaced and not wanted and self._is_instead_somewhere(reading):
            # "Not mobility, but in Hesse"
            return kinds.Search(count=reading.has("count"), without=kinds.Without(words=(*unwanted, *replaced)))
        if replaced and not wanted:
            # "Not buses, trains please": of trains, nothing may be known.
            wanted = (
                tuple(word for word in self.grammar.nouns.of(reading) if word not in {*replaced, *denied}) or others
            )
        wanted = combined.without_sizes(wanted, reading)
        compared = len(wanted) == kinds.KEY_WORDS and asks_which_has_more(reading, self.vocabulary)
        either = wanted if compared else combined.alternatives(wanted, reading)
        wanted = self.grammar.compounds.joined(wanted, reading)
        return kinds.Search(
            either or wanted,
            count=compared or reading.has("count"),
            without=kinds.Without(words=unwanted) if unwanted else kinds.NOTHING,
            either=bool(either),
        )

    def _is_set_aside(self, word: str, reading: Reading) -> bool:
        """Whether a text begins with what is not meant, and goes on: "Not buses, trains please"."""
        begins = any(scope.negation.start == 0 and scope.stop < len(reading.words) for scope in reading.scopes)
        alone = reading.brief or self._is_instead_somewhere(reading)
        return begins and alone and self.grammar.denied.is_denied(word, reading)

    def _is_instead_somewhere(self, reading: Reading) -> bool:
        """Whether a text begins with "not", and names a place where something else may be looked for in a new part."""
        places = [mention.start for mention in reading.mentions if mention.kind in WHERE]
        begins = (scope for scope in reading.scopes if scope.negation.start == 0 and not scope.between)
        return any(
            word.pause or word.says("rather")
            for scope in begins
            if not scope.negation.says("lacks") and any(start >= scope.stop for start in places)
            for word in reading.words[scope.stop : scope.stop + 1]
        )

    def narrowing(self, case: Case) -> tuple[str, ...]:
        """The subjects that narrow a search by place or theme: in a longer text those that are aimed at."""
        reading, weighed = case.reading, case.weighed
        told = not reading.has(*WANTS) or reading.has("refers")
        sure = told and weighed.value >= SURE_BY_ITSELF
        if len(reading.words) <= _BRIEF or sure or _asks_of_told(reading) or _asks_against_told(reading):
            return weighed.firm
        if _asks_what_is_there(reading):
            return tuple(word for word in weighed.firm if not self._tells_of_speaker(word, reading))
        kept = {word for word in weighed.firm if self._narrows(word, reading)}
        inside = self.grammar.roles.said_inside
        # "Ältere Menschen in Einfamilienhäusern"
        return tuple(word for word in weighed.firm if word in kept or not kept.isdisjoint(inside(word, reading)))

    def is_all_aimed(self, case: Case) -> bool:
        """Whether nothing but subjects is told, and one is what it is about: "Was können wir gegen Leerstand tun?"."""
        reading, weighed = case.reading, case.weighed
        others = tuple(word for word in self.grammar.nouns.of(reading) if word not in weighed.words)
        if reading.has("want", "seeks", "something"):
            # "Meine Kollegin braucht was zu Leerstand"
            others = tuple(
                w for w in self.grammar.combined.without_frame((*others, *weighed.firm), reading) if w in others
            )
        return not (reading.mentions or others) and self.grammar.roles.is_aimed_at(weighed.firm, reading)

    def _tells_of_speaker(self, word: str, reading: Reading) -> bool:
        """Whether a subject only tells where somebody is, or for what they ask: "Ich wohne in einer Kleinstadt."."""
        needed = reading.tells_own and not reading.has("seeks")
        roles = self.grammar.roles
        return roles.is_location(word, reading) or (needed and roles.follows(word, reading, "for_cue"))

    def _narrows(self, word: str, reading: Reading) -> bool:
        """Whether a subject is said of Verbünde, comes first, is left out, or says more of where something is.

        Or others like it are looked for.
        """
        return (
            self.grammar.roles.is_of_verbuende(word, reading)
            or self.grammar.roles.is_sought(word, reading)
            or self.grammar.roles.is_likened_to(word, reading)
            or (self.grammar.nouns.subject(reading.words[0]) == word and not _begins_with_own(reading))
            or self.grammar.denied.is_unwanted(word, reading)
            or self._is_joined_to_name(word, reading)
            or self._is_added(word, reading)
            or self._is_said_of_theme(word, reading)
            or (not reading.long and self.is_there(word, reading))
            or (not reading.long and self.grammar.roles.is_location(word, reading))
        )

    def is_there(self, subject: str, reading: Reading) -> bool:
        """Whether a place or Land stands right behind a subject: "Warum wurde der Bürgerbus im Wangerland ...?"."""
        return any(
            mention.kind in WHERE
            and self.grammar.locatives.is_inside(mention, reading)
            and any(self.grammar.nouns.subject(word) == subject for word in reading.before(mention.start, ARTICLE))
            for mention in reading.mentions
        )

    def _is_said_of_theme(self, subject: str, reading: Reading) -> bool:
        """Whether it is told what something is for a theme: "Erörtern Sie Vorteile von Bürgerbussen für die
        Daseinsvorsorge"."""
        at = self.grammar.nouns.at((subject,), reading)
        return any(
            mention.kind == "theme"
            and any(i + 1 < mention.start <= i + 1 + _BEFORE_THEME for i in at)
            and any(word.says("for_cue") for word in reading.before(mention.start, _BEFORE_THEME))
            for mention in reading.mentions
        )

    def _is_added(self, subject: str, reading: Reading) -> bool:
        """Whether "und" adds a subject at the end to what Verbünde are looked for by: "... mit der Uni und Wohnen"."""
        if not reading.says(*VERBUENDE) or len(reading.words) < ARTICLE:
            return False
        joint, last = reading.words[-ARTICLE:]
        return joint.says("joins") and not last.parted and self.grammar.nouns.subject(last) == subject

    def _is_joined_to_name(self, subject: str, reading: Reading) -> bool:
        """Whether "und" joins a subject to a name: "zu Baden-Württemberg und Mobilität"."""
        ends = {mention.end for mention in reading.mentions}
        return any(
            i in ends and word.says("joins") and self.grammar.nouns.subject(after) == subject
            for i, (word, after) in enumerate(pairwise(reading.words))
        )


def _begins_with_own(reading: Reading) -> bool:
    """Whether somebody speaks of themselves at once, and not only behind what they look for: "Vacancy, I know ..."."""
    own = reading.has("first_person")
    return own and (not reading.negations or any(word.own for word in reading.words[: reading.clause(0).stop]))


def _asks_what_is_there(reading: Reading) -> bool:
    """Whether the last clause asks for what there is somewhere, and nothing else, and others tell of what before it."""
    start = reading.clause(len(reading.words) - 1).start
    asking = reading.words[start:]
    named = bool(reading.mentions) and all(m.start >= start and m.kind in WHERE for m in reading.mentions)
    seeks = any(word.says(*VERBUENDE, "something") for word in asking)
    return bool(start) and named and seeks and not any(word in reading.rest for word in asking)


def _asks_of_told(reading: Reading) -> bool:
    """Whether Verbünde are asked for in a sentence of its own that says nothing of what they are to be about.

    "In Hessen stehen viele Scheunen leer. Welche Projekte gibt es?"; "... gibt es dort?" is about the place, and
    whoever asks for a fact or a number asks for no more. What was told to be lacking is what the matter is.
    """
    words = reading.words
    start = next((i for i in range(len(words) - 1, 0, -1) if words[i].opens), 0)
    if not start:
        return False
    asking = words[start:]
    asked = any(word.asked for word in asking) and not any(word.says("how_many") for word in asking)
    # "Wen könnte ich anrufen?"
    calls = asking[0].says("who") and any(word.own for word in asking)
    asked = asked and (calls or any(word.says(*VERBUENDE) for word in asking))
    said = any(word in reading.rest or word.says(*FACTS, "place_word") for word in asking)
    said = said or any(i >= start for i in reading.named)
    points = reading.has("refers") or asking[-1].says("there")
    return asked and not (said or points)


def _asks_against_told(reading: Reading) -> bool:
    """Whether a text ends with the question whether there is something, and tells before what for, without a mark.

    "Bei uns in Hessen stehen Läden leer gibts da was": all that there is in Hesse is not asked for. What is told before
    the place only tells who lives there: "My parents live on Juist, was there anything?".
    """
    words = reading.words
    last = max((i for i, word in enumerate(words) if word in reading.rest), default=len(words))
    asking = words[last + 1 :]
    if any(i > last for i in reading.named) or any(word.own or word.says("runs") for word in asking):
        return False
    points = reading.has("refers") or any(word.says("there") for word in asking)
    asks = any(word.says("something") for word in asking) and any(word.says("which", "yes_no") for word in asking)
    return points and asks and reading.tells_own
