"""Where people go, move or commute to, which is not where Verbünde are looked for.

"Die Jungen ziehen nach Berlin", "Unter der Woche bin ich in Hannover", "everyone moves to Munich".
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.places.home_abroad import HERE
from bot.questions.words.folding import Token, clause_at
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_NOT_PEOPLE: Final[tuple[Signal, ...]] = (*VERBUENDE, "money", "price", "how_many", "count")
"""What a clause speaks of in which it is hardly people who go: "Welche Fördermittel gingen nach Hessen?"."""
_STAY: Final = 3
"""So many words before a place tell how long somebody was there ("nach zehn Jahren")."""

_ASKING: Final[tuple[Signal, ...]] = ("yes_no", "question_word", "something")
"""What a clause says that asks what there is for somebody."""

_Named = tuple[tuple[Token, ...], list[Mention]]


@dataclass(frozen=True, slots=True)
class Destinations:
    """Tells where people go from where Verbünde are looked for."""

    vocabulary: Vocabulary
    uses: Callable[[str], bool]
    """Whether descriptions have a folded word."""

    def without(self, words: tuple[Token, ...], found: list[Mention]) -> _Named:
        """The words of a text and the names in it, with no more than that people go away, or are somewhere else.

        Where somebody goes who asks what is there is asked about: "Ich ziehe nach Bremen, was gibt es dort?".
        """
        words, found = self._without_stays(words, found)
        said = [word.folded for word in words]
        goes = not (self.vocabulary.goes.isdisjoint(said) or self.vocabulary.towards.keys().isdisjoint(said))
        if not (goes or self.vocabulary.weekday_phrases.stand_in(words)) or self._asks_there(words):
            return words, found
        for cue in range(len(words) - 2, -1, -1):
            if cue + 1 >= len(words) or not self._may_lead(words[cue]):
                continue
            clause = clause_at(words, cue)
            last = self._end_of_place(cue + 1, words, found)
            told = cue + 1 < last <= clause.stop
            away = self._away(words[cue], words[clause.start : clause.stop], words) if told else ""
            away = "" if away and self._is_where_people_come(clause, words) else away
            # Where Verbünde were at work may well be asked about: "My aunt moved to Cottbus, was there some research?"
            asked = any(mention.kind == "place" and cue < mention.start < last for mention in found)
            if away and not (asked or self._looks_there(clause, range(cue, last), words)):
                words, found = self._replaced(cue, last, away, words, found)
        return words, found

    def _without_stays(self, words: tuple[Token, ...], found: list[Mention]) -> _Named:
        """The same without where somebody has spent some time: "Nach zehn Jahren Berlin bin ich wieder daheim"."""
        for mention in [m for m in found if m.kind in WHERE]:
            start, end = mention.start, mention.end
            if start < _STAY or any(word.parted for word in words[start - _STAY + 1 : end]):
                continue
            after, number, unit = words[start - _STAY : start]
            if self._says(after, "after") and self.vocabulary.is_number(number) and self._says(unit, "period"):
                others = [m if m.end <= start else m.shifted(start - end) for m in found if m is not mention]
                return self._without_stays((*words[:start], *words[end:]), others)
        return words, found

    def _may_lead(self, word: Token) -> bool:
        return word.folded in self.vocabulary.towards or self._says(word, "place_cue")

    def _asks_there(self, words: Sequence[Token]) -> bool:
        """Whether it is asked what is there, here, or in that town."""
        settled = self.vocabulary.settlements
        if any(one.folded in self.vocabulary.pointing and two.folded in settled for one, two in pairwise(words)):
            return True
        there = any(self._says(two, "there") and not self._says(one, "yes_no") for one, two in pairwise(words))
        return there or any(word.folded in HERE for word in words)

    def _is_where_people_come(self, clause: range, words: Sequence[Token]) -> bool:
        """Whether it is asked what brings people there or who they are, or whoever asks goes there themselves.

        "Was zieht Leute nach Hessen?", "Why do people move to Hesse?", "What makes people move to Hesse?"
        """
        said = words[clause.start : clause.stop]
        goes = self.vocabulary.goes
        asked = any(self._says(one, "question_word") and two.folded in goes for one, two in pairwise(said))
        asked = asked or any(self._says(word, "why") for word in said[:1])
        brought = next((i for i, word in enumerate(said) if word.folded in self.vocabulary.draws), len(said))
        brought_there = any(word.folded in goes for word in said[brought + 1 :])
        return asked or brought_there or (any(w.folded in goes for w in said) and any(map(self._is_speaker, said)))

    def _is_speaker(self, word: Token) -> bool:
        """Whether it is "I" or "we", or "I'm" and the like, as that is written."""
        drawn = len(word.text) > len(word.folded)
        return word.folded in self.vocabulary.letters.speakers or (drawn and self._says(word, "first_person"))

    def _looks_there(self, clause: range, place: range, words: Sequence[Token]) -> bool:
        """Whether Verbünde are looked for behind a clause that tells of nobody else, and by nothing but where they are.

        "Unter der Woche arbeite ich in Hessen, welche Projekte gibt es?"
        """
        behind = words[clause.stop :]
        days = self.vocabulary.weekday_phrases
        timed = {at for i in clause for at in range(i, i + len(days.at(i, words)))}
        told = [words[i] for i in clause if i not in {*place, *timed} and words[i].folded not in self.vocabulary.goes]
        if not any(self._says(word, *VERBUENDE) for word in behind):
            return False
        somebody = any(word.folded in self.vocabulary.anyone or self._says(word, "every", "list") for word in told)
        return not somebody and all(self.vocabulary.is_of_questions(word.folded) for word in (*told, *behind))

    def _end_of_place(self, start: int, words: Sequence[Token], found: Sequence[Mention]) -> int:
        """Where the places end that begin there, joined to each other: "Hamburg oder Berlin"; there if none does."""
        named = next((m.end for m in found if m.kind in WHERE and m.start == start), start)
        end = named if named > start else start + self._may_be_place(words[start])
        joined = start < end < len(words) - 1 and self._says(words[end], "joins", "either") and not words[end].parted
        behind = self._end_of_place(end + 1, words, found) if joined else 0
        return behind if behind > end + 1 else end

    def _may_be_place(self, word: Token) -> bool:
        """Whether a word is strange and written like a name: so is that of any town abroad."""
        strange = not (self.vocabulary.is_of_questions(word.folded) or self.uses(word.folded) or word.parted)
        return word.text[:1].isupper() and (strange or word.folded in self.vocabulary.countries)

    def _away(self, cue: Token, clause: Sequence[Token], words: Sequence[Token]) -> str:
        """What tells in one word what a place behind a cue does: "weg" for "nach Berlin"; nothing where it tells more.

        "Fördermittel gingen nach Hessen", "Ich bin in Hannover". Where no Verbünde are spoken of, somebody may say
        elsewhere that they tell of themselves: "Montag bis Freitag in Bremen, wer untersucht Leute wie mich?".
        """
        if any(self._says(word, *_NOT_PEOPLE) for word in clause):
            return ""
        away = self.vocabulary.towards.get(cue.folded)
        if self._says(cue, "for_cue") and any(self._says(word, *_ASKING) for word in clause):
            # "Is there anything left for Hamburg?"
            return ""
        if away and any(word.folded in self.vocabulary.goes for word in clause):
            return away
        telling = clause if any(self._says(word, *VERBUENDE) for word in words) else words
        if not (self._says(cue, "place_cue") and any(self._says(word, "first_person") for word in telling)):
            return ""
        times = (self.vocabulary.weekday_phrases.at(i, clause) for i in range(len(clause)))
        return next((self.vocabulary.weekdays[time] for time in times if time), "")

    def _replaced(self, start: int, end: int, away: str, words: tuple[Token, ...], found: Sequence[Mention]) -> _Named:
        """The words and names with one word from `start` to `end`, or with none where the clause has such a particle.

        "Nach Leipzig gezogen" is "weggezogen".
        """
        verb = words[end] if end < len(words) and words[end].folded in self.vocabulary.goes else None
        first = clause_at(words, start).start
        told = any(word.folded in self.vocabulary.particles or word.folded == away for word in words[first:start])
        token = replace(words[start], text=away, folded=away, plain=away, asked=words[end - 1].asked)
        if verb and not (verb.parted or told) and self.uses(whole := away + verb.folded):
            token, end = replace(token, text=whole, folded=whole, plain=whole, asked=verb.asked), end + 1
        kept = () if told and start else (token,)
        less = end - start - len(kept)
        names = (m for m in found if m.end <= start or m.start >= end)
        shifted = [m if m.end <= start else m.shifted(-less) for m in names]
        return (*words[:start], *kept, *words[end:]), shifted

    def _says(self, word: Token, *signals: Signal) -> bool:
        return self.vocabulary.says(word.folded, *signals)
