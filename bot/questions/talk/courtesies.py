"""What is said around a question to be polite: a greeting, that somebody has a question, thanks, regards.

"Hallo, ich hätte da mal eine Frage: Wo war KIF? Vielen Dank im Voraus!" asks no more than "Wo war KIF?".
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import Final

from bot.questions.mended.polite_refusals import pleads_against
from bot.questions.words.folding import fold, word_matches
from bot.questions.words.phrases import Phrases
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_ADDRESSED: Final = 3
"""So many words may say who is greeted ("Hallo liebes Team,")."""
_ANNOUNCING: Final = 10
"""Nobody needs more words to say that they have a question."""
_CLOSING: Final = 8
"""So many words a closing may have, with the name of whoever writes."""
_SIGNED: Final = 3
"""So many words may say who that is ("LG Karin aus Kassel")."""
_MARK: Final = re.compile(r"[,;:.!?\n\u2013\u2014]|\s-\s")
_SENTENCE: Final = re.compile(r"[.!?]\s|\n")
_TRAILING: Final = " \t\r\n,;:(\u2013\u2014-"
_REPORTING: Final = 10
"""So many words may tell who says something that is passed on ("Mein Schwager, der im Rathaus arbeitet, sagt")."""
_NAMED: Final = 6
"""So many words may tell who that is that asks behind it ("hier ist die Petra Klein vom Ordnungsamt")."""
_CALLED: Final = 4
"""So many words may tell who asks ("Bürgermeister einer kleinen Gemeinde")."""
_ENDINGS: Final = ("", "in", "innen", "en", "n", "e", "s")
"""How the words for those who ask may end, women among them, and several."""
_FROM: Final = frozenset({"aus", "from"})
"""What stands before where somebody writes from."""

_EMPLOYED: Final[tuple[Signal, ...]] = ("for_cue", "at_cue", "place_cue")
"""What stands before where somebody works."""
_SOUGHT: Final[tuple[Signal, ...]] = ("joins", "topic_cue", "seeks", "since", "after")
"""What somebody says who tells more than who they are: what they look for or work on."""
_TELLING: Final = (*_EMPLOYED, *_SOUGHT, "yes_no", "verbund_one", "theme_one")
"""What tells more than what somebody is."""
_WISHED_OF: Final[tuple[Signal, ...]] = ("topic_cue", "place_cue", "at_cue", "for_cue")
"""What stands before what something wished for is to be about."""
_THANKED: Final = 3
"""So many words may tell for what of theirs somebody is thanked ("eure tolle Arbeit")."""
_FORMED: Final = 3
"""So many words may tell how the answer is to look ("keine langen Texte")."""
_REMEMBERED: Final = 4
"""Texts whose words are kept at hand, as each is looked at several times."""


# Not frozen, although nothing changes it, as a `Token`.
@dataclass(slots=True)
class _Word:
    """A word, where it stands in the text, and whether a mark stands before it, or the end of a sentence."""

    text: str
    folded: str
    start: int
    parted: bool
    opens: bool


class Courtesies:
    """Tells what of a text is only polite."""

    def __init__(self, vocabulary: Vocabulary, says_something: Callable[[str], bool]) -> None:
        """`says_something` tells of whom somebody greets, or who writes, whether that is what they ask about."""
        self._vocabulary = vocabulary
        self._says_something = says_something
        self._words = words = vocabulary.courtesies
        letters = vocabulary.letters
        self._greetings = Phrases(self._that_say("hello"), words.excuses)
        self._addresses = Phrases(letters.salutations)
        self._thanks = Phrases(self._that_say("thanks", "praise"), letters.closings, words.interjections)
        self._closings = Phrases(letters.closings)
        self._parted_closings = Phrases(letters.closings, self._that_say("thanks"))
        self._names = Phrases(words.named)
        self._requests = Phrases(words.requests)
        self._wishes = Phrases(words.wishes)
        self._wished = Phrases(words.wished)
        self._endings = Phrases(letters.closings, self._that_say("thanks"), words.requests)
        self._appeals = Phrases(words.appeals)
        self._purposes = Phrases(words.purposes)
        self._roles = Phrases(vocabulary.speaking_as)
        self._works = Phrases(vocabulary.dealing_with)
        self._doing = {verb for _, verb, *_ in vocabulary.working}

    def without(self, text: str) -> str | None:
        """The text without what is only polite before and behind it; None where there is nothing to leave out.

        So it is where nothing else is said.
        """
        normalised = unicodedata.normalize("NFKC", text)
        words = _words(normalised)
        begin, end = self._begin(words), self._end(words, normalised)
        if begin >= end or (begin, end) == (0, len(words)):
            return None
        stop = words[end].start if end < len(words) else len(normalised)
        return normalised[words[begin].start : stop].rstrip(_TRAILING)

    def introduced(self, text: str) -> tuple[str, str]:
        """A sentence that a text begins with and that tells who somebody is, if it does, and the text behind it.

        Both are parts of the text as it is given: as it was typed, or normalised.

        "Ich bin Bürgermeisterin. Wo war KIF?", "I write for a paper. Where was it?", but not "I work on vacancy.": what
        somebody works on is what they ask about.
        """
        words = _words(text)
        end = self._introduced_at(0, words)
        start = words[end].start if end < len(words) else 0
        return text[:start], text[start:]

    def _introduced_at(self, start: int, words: Sequence[_Word]) -> int:
        """Where a sentence that begins there and tells who somebody is ends; 0 where none does."""
        size = len(self._roles.at(start, words))
        working = len(self._works.at(start, words))
        if working:
            employed = words[start + working : start + working + 1]
            # "Ich schreibe für die Zeitung", "Ich schreibe meine Masterarbeit"
            cues: tuple[Signal, ...] = (*_EMPLOYED, "private", "indefinite")
            size = working if any(self._vocabulary.says(word.folded, *cues) for word in employed) else size
        if not size:
            return 0
        end = next((i for i in range(start + size + 1, len(words)) if self._goes_on(i, words)), len(words))
        told = words[start + size : end]
        # "I am a student looking for living labs"
        looks = end < len(words) and words[end].folded in self._vocabulary.wanted
        behind = told if looks else words[start + size :]
        if not working and any(self._vocabulary.says(word.folded, "for_cue") for word in behind):
            # "Ich bin für Bürgerbusse."
            return 0
        sought = any(self._asks(word) or self._vocabulary.says(word.folded, *_SOUGHT) for word in told)
        # Who writes for a paper asks about something else than who writes for the elderly.
        sought = sought or (bool(working) and self._means(words[end - 1 : end]))
        return 0 if sought else end

    def _goes_on(self, position: int, words: Sequence[_Word]) -> bool:
        """Whether something else begins behind who somebody is: a sentence, or what they look for, or do there."""
        if words[position].opens or words[position].folded in self._vocabulary.wanted:
            return True
        joint, verb = words[position], words[position + 1 : position + 2]
        placed = any(self._vocabulary.says(word.folded, "since", "place_cue") for word in words[:position])
        # "I'm from Lyon and write about cooperatives", "Ich lebe in Wien und suche Beispiele"
        does = any(
            word.folded in self._doing or self._vocabulary.says(word.folded, "first_person", "seeks", "want")
            for word in verb
        )
        return placed and does and self._vocabulary.says(joint.folded, "joins")

    def only_introduces(self, text: str) -> bool:
        """Whether a text tells who asks, and nothing else: "Ich bin Bürgermeister", but not "Ich bin Pendler"."""
        words = _words(text)
        size = len(self._roles.at(0, words)) or len(self._works.at(0, words))
        # "Ich bin von der Presse", "Ich arbeite in der Verwaltung"
        employed = any(self._vocabulary.says(word.folded, *_EMPLOYED, "since") for word in words[size : size + 1])
        role = words[size + employed :]
        if not (size and role and self._is_asker(role[-1]) and len(role) <= _CALLED) or "?" in text:
            return False
        called = role[:-1]
        telling = (self._asks(word) or self._vocabulary.says(word.folded, *_TELLING) for word in called)
        # "Wir sind eine schrumpfende Gemeinde"
        told = self._means([word for word in called if not self._is_asker(word)])
        return not (told or any(telling) or any(word.parted for word in words[size:]))

    def _is_asker(self, word: _Word) -> bool:
        return is_asker(word.folded, self._vocabulary)

    def purposed(self, text: str) -> tuple[str, str]:
        """The text before a clause that tells what the answer is for, or a sentence that tells who asks, at the end.

        Both are parts of the text as it is given: as it was typed, or normalised.
        """
        words = _words(text)
        begins = (i for i in range(len(words) - 1, 0, -1) if words[i].opens or self._tells_who(i, words))
        last = next(begins, 0)
        # "Erklär mal KIF, ich sitz im Kreditausschuss"
        introduces = bool(last) and self._introduced_at(last, words) == len(words)
        if introduces and ("?" in text[: words[last].start] or self._tells_who(last, words)):
            at = words[last].start
            return text[:at].rstrip(), text[at:]
        start = next((i for i, w in enumerate(words) if i and w.parted and self._purposes.at(i, words)), 0)
        purpose = words[start + len(self._purposes.at(start, words)) :] if start else ()
        told = purpose and not any(map(self._asks, purpose)) and not self._means(purpose[-1:])
        if not told or "?" in text[words[start].start :]:
            return text, ""
        at = words[start].start
        return text[:at].rstrip(_TRAILING), text[at:]

    def _tells_who(self, position: int, words: Sequence[_Word]) -> bool:
        """Whether somebody tells behind a comma who they are, who asked to be told something before."""
        tells = words[position].parted and bool(self._roles.at(position, words))
        return tells and any(self._vocabulary.says(word.folded, "about", "list") for word in words[:position])

    def reported(self, text: str) -> tuple[str, str]:
        """Who says what is asked about, and what that is: "Mein Kollege behauptet, KIF war in Hessen. Stimmt das?".

        The first is empty where nothing is asked, and what is said is hardly passed on to be checked.
        """
        words = _words(text)
        says = self._vocabulary.says
        begin = next((i for i, word in enumerate(words) if (word.folded,) not in self._words.interjections), 0)
        if not words or not says(words[begin].folded, "first_person", "indefinite") or "?" not in text:
            return "", text
        whose = range(begin + 1, min(begin + _REPORTING, len(words) - 1))
        at = next((i for i in whose if words[i].folded in self._words.reports), 0)
        if not at or any(map(self._asks_openly, words[begin:at])):
            return "", text
        behind = at + 1 + says(words[at + 1].folded, "first_person")
        told = behind < len(words) and self._means(words[behind:])
        start = words[behind].start if told else 0
        return text[:start], text[start:]

    def _that_say(self, *signals: Signal) -> Iterator[tuple[str, ...]]:
        said = self._vocabulary.signals
        return (phrase for phrase in self._vocabulary.phrases if not said(phrase).isdisjoint(signals))

    def _begin(self, words: Sequence[_Word]) -> int:
        """Where the question begins, behind greetings, thanks and the announcement that there is one."""
        begin, skipped = 0, True
        while skipped and begin < len(words):
            end = self._greeted(begin, words) or self._thanked(begin, words) or self._announced(begin, words)
            end = end or self._wished_at(begin, words) or self._named_at(begin, words)
            begin, skipped = end or begin, bool(end)
        # "Und wo war KIF?"
        joins = begin < len(words) - 1 and self._vocabulary.says(words[begin].folded, "joins")
        return begin + joins

    def _greeted(self, start: int, words: Sequence[_Word]) -> int:
        """Where a greeting that begins there ends, with whom it greets; 0 where none begins."""
        greeting = len(self._greetings.at(start, words))
        if not (size := greeting or len(self._addresses.at(start, words))):
            return 0
        end = start + size
        behind = range(end, min(end + _ADDRESSED, len(words)) + 1)
        pause = next((i for i in behind if i == len(words) or words[i].parted), 0)
        addressed = words[end:pause]
        if pause and not any(map(self._asks, addressed)) and (pause == len(words) or not self._means(addressed)):
            return pause
        # "Hallo wo war KIF", "Hallo Hessen, ...", but not "liebe Bürger fragen".
        return end if greeting else 0

    def _thanked(self, start: int, words: Sequence[_Word]) -> int:
        """Where a clause that begins there and only thanks, praises or draws breath ends; 0 where none does."""
        end = start
        while end < len(words) and (size := len(self._thanks.at(end, words))):
            end += size
            end = self._thanked_for(end, words) or end
            if end < len(words) and (words[end].parted or self._vocabulary.says(words[end].folded, "joins", "hello")):
                return end
        return 0

    def _thanked_for(self, start: int, words: Sequence[_Word]) -> int:
        """Where a clause ends that goes on there and tells what of theirs is thanked for; 0 where it tells another.

        "Vielen Dank für eure Arbeit!", but not "Danke für die Projekte, ..."
        """
        if start >= len(words) or not self._vocabulary.says(words[start].folded, "for_cue"):
            return 0
        end = next((i for i in range(start + 1, len(words)) if words[i].parted), 0)
        whose, *what = words[start + 1 : end] or words[start : start + 1]
        theirs = whose.folded in self._vocabulary.letters.signing and 0 < len(what) <= _THANKED
        more = any(self._vocabulary.says(word.folded, "place_cue", "topic_cue", "joins") for word in what)
        return end if theirs and not more else 0

    def _named_at(self, start: int, words: Sequence[_Word]) -> int:
        """Where it ends that somebody tells their name before they ask: "hier ist die Petra, wo war KIF?"; 0 if not."""
        size = len(self._names.at(start, words))
        behind = range(start + size + 1, min(start + size + 1 + _NAMED, len(words))) if size else ()
        end = next((i for i in behind if self._ends_name(i, words)), 0)
        called = words[start + size : end]
        # "This is useless, you never answer", but not "hallo hier ist die petra, ..."
        named = start > 0 or any(word.text[:1].isupper() for word in called)
        # "My name is Pieter, I come from Antwerp" tells more of who that is.
        goes_on = self._vocabulary.says(words[end].folded, "first_person") and not self._announced(end, words)
        return end if end and named and not goes_on and not self._means(called) else 0

    def _ends_name(self, position: int, words: Sequence[_Word]) -> bool:
        word = words[position]
        asks = self._vocabulary.says(word.folded, "question_word") or bool(self._announced(position, words))
        return asks or word.parted

    def _announced(self, start: int, words: Sequence[_Word]) -> int:
        """Where it ends that somebody has a question, where nothing else is said before; 0 where it is not said."""
        for i, word in enumerate(words[start : start + _ANNOUNCING], start):
            if word.folded in self._words.announced:
                # "Eine Frage hätte ich noch, wo war KIF?"
                behind = range(i + 1, min(i + _ANNOUNCING, len(words)))
                end = next((j for j in behind if not self._announces(words[j])), i + 1)
                return end if words[end : end + 1] and words[end].parted else i + 1
            if word.folded not in self._words.announcing:
                break
        return 0

    def _wished_at(self, start: int, words: Sequence[_Word]) -> int:
        """Where it ends that somebody wishes for what the words behind it name; 0 where that is not said.

        "Gib mir bitte alles zu Hessen" says no more than "alles zu Hessen", but not so "Gib mir alles".
        """
        size = len(self._wishes.at(start, words))
        if not size:
            return 0
        end = start + size
        while end < len(words) and (besides := len(self._requests.at(end, words)) or self._is_filler(words[end])):
            end += besides
        behind = end + len(self._wished.at(end, words))
        if not end < behind < len(words):
            return 0
        cue = words[behind].folded
        told = self._vocabulary.says(cue, *_WISHED_OF) or cue in self._vocabulary.sort_cues
        return end if told else 0

    def _is_filler(self, word: _Word) -> bool:
        return word.folded in self._vocabulary.fillers

    def _announces(self, word: _Word) -> bool:
        return word.folded in self._words.announcing and not word.parted

    def _end(self, words: Sequence[_Word], text: str) -> int:
        """Where the question ends, before thanks and regards."""
        last = range(max(0, len(words) - _CLOSING), len(words))
        closings = (i for i in last if self._endings.may_begin(words[i]) and self._closes(i, words))
        end = next(closings, len(words))
        end = len(words) if end < len(words) and "?" in text[words[end].start :] else end
        return self._formed_at(self._appealed_at(end, words), words)

    def _appealed_at(self, end: int, words: Sequence[_Word]) -> int:
        """Where a clause begins that tells whoever answers how to be: "be honest please"; the end if none does."""
        start = next((i for i in range(end - 1, max(0, end - 1 - _FORMED), -1) if words[i].parted), 0)
        size = len(self._appeals.at(start, words)) if start else 0
        told = words[start + size : end] if size else ()
        return start if told and not self._means(told) else end

    def _formed_at(self, end: int, words: Sequence[_Word]) -> int:
        """Where a clause begins that tells how the answer is to look: "keine langen Texte bitte"; the end if none does.

        A plea stands behind it, be it part of the question so far or not, or ahead: "bitte keine Bilder".
        """
        behind = end - 1 if end and self._requests.at(end - 1, words[:end]) else end
        if behind < _FORMED or words[behind - 1].folded not in self._words.forms:
            return end
        pleaded = behind < len(words) and bool(self._requests.at(behind, words))
        for start in range(behind - 2, max(0, behind - 2 - _FORMED), -1):
            if self._vocabulary.says(words[start].folded, "lacks"):
                ahead = bool(self._requests.at(start - 1, words[:start]))
                begins = words[start - ahead].parted and start > ahead
                return start - ahead if begins and (pleaded or ahead) else end
            if words[start].parted:
                break
        return end

    def _closes(self, start: int, words: Sequence[_Word]) -> bool:
        """Whether thanks or regards begin there, behind which nothing else is said but who writes."""
        parted = words[start].parted
        size = len((self._parted_closings if parted else self._closings).at(start, words))
        if not size:
            # A full stop before "bitte" may belong to an abbreviation, and "kein Wohnen bitte" refuses something.
            last = not words[start].opens and len(self._requests.at(start, words)) == len(words) - start
            return last and pleads_against(len(words) - 1, words, self._vocabulary) is None
        behind = words[start + size :]
        if all(self._is_polite(word) for word in behind):
            return True
        thanks = any(self._vocabulary.says(word.folded, "thanks") for word in words[start : start + size])
        # "LG Karin aus Kassel"
        name = list(takewhile(lambda word: word.folded not in _FROM, behind))
        return parted and not thanks and len(behind) <= _SIGNED and not self._means(name)

    def _means(self, words: Sequence[_Word]) -> bool:
        """Whether words ask or say something, and are no more than a name."""
        if not words:
            return False
        return any(map(self._asks, words)) or self._says_something(" ".join(word.text for word in words))

    def _is_polite(self, word: _Word) -> bool:
        return word.folded in self._words.besides or self._vocabulary.says(word.folded, "thanks", "bye")

    def _asks_openly(self, word: _Word) -> bool:
        return self._vocabulary.says(word.folded, "question_word", "which", "list", "want")

    def _asks(self, word: _Word) -> bool:
        return self._vocabulary.says(word.folded, "question_word", "yes_no", "which", "list", "want")


def is_asker(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a folded word is for who asks and is not looked for: "Bürgermeisterin"."""
    return any(word.removesuffix(ending) in vocabulary.askers for ending in _ENDINGS)


@lru_cache(_REMEMBERED)
def _words(text: str) -> tuple[_Word, ...]:
    found: list[_Word] = []
    end = 0
    for match in word_matches(text):
        word, (start, stop) = match[0], match.span()
        if folded := fold(word):
            gap = text[end:start]
            parted = gap != " " and _MARK.search(gap) is not None
            found.append(_Word(word, folded, start, parted, parted and _SENTENCE.search(gap) is not None))
            end = stop
    return tuple(found)
