"""Long texts are read like letters: who writes, and why, is told in clauses beside the one that asks.

Salutations, closings and clauses that only explain are left out; of the others the one counts that asks most, with the
names that it refers back to.
"""

from collections.abc import Container, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.catalogue import Language
from bot.questions.reading import FACTS, NOUNS, TALK, Reading, Word
from bot.questions.sentences import is_asked, refers
from bot.questions.vocabulary import LetterWords, Signal

LETTER: Final = 20
"""So many words make a letter."""
_SALUTATION: Final = 9
"""So many words a salutation may have, with the comma behind it."""
_CLOSING: Final = 15
"""So many words a closing may have, with the name of whoever wrote it."""
_LONGEST_CLOSING: Final = 4
"""Words of the longest phrase that begins a closing."""
_ARTICLE: Final = 2
"""So many words behind "which" its noun stands."""
_ASKING: Final[frozenset[Signal]] = frozenset(
    {*NOUNS, *FACTS, "belong", "same", "together", "list", "count", "which", "identity", "privacy", "help", "siblings"}
)
"""What a clause says that asks for something the bot knows."""


def body(words: tuple[Word, ...], letters: LetterWords) -> tuple[int, int]:
    """Where a letter begins behind its salutation, and where it ends before its closing."""
    begin, end = _after_salutation(words, letters), _before_closing(words, letters)
    return (begin, end) if begin < end else (0, len(words))


def clauses(
    words: tuple[Word, ...], whole: Container[int], letters: LetterWords, language: Language | None
) -> list[tuple[int, int]]:
    """Where the clauses begin and end that have something to say.

    `whole` are the positions inside names and phrases, where nothing begins.
    """
    begin, end = body(words, letters)
    starts = [begin]
    for i in range(begin + 1, end):
        explained = words[starts[-1]].folded in letters.reasons
        if i not in whole and (
            words[i].opens or (explained and words[i].pause) or _opens_clause(i, words, letters, language)
        ):
            starts.append(i)
    return [
        (start, stop) for start, stop in pairwise([*starts, end]) if words[start].folded not in letters.reasons
    ] or [(begin, end)]


def _after_salutation(words: tuple[Word, ...], letters: LetterWords) -> int:
    folded = tuple(word.folded for word in words[:_SALUTATION])
    if not any(folded[:size] in letters.salutations for size in range(1, len(folded))):
        return 0
    return next((i for i in range(1, len(folded)) if words[i].pause or words[i].opens), 0)


def _before_closing(words: tuple[Word, ...], letters: LetterWords) -> int:
    for start in range(max(1, len(words) - _CLOSING), len(words)):
        if not (words[start].pause or words[start].opens) or any(word.asked for word in words[start:]):
            continue
        folded = tuple(word.folded for word in words[start : start + _LONGEST_CLOSING])
        if any(folded[:size] in letters.closings for size in range(1, len(folded) + 1)):
            return start
    return len(words)


def _opens_clause(position: int, words: tuple[Word, ...], letters: LetterWords, language: Language | None) -> bool:
    """Whether a clause that asks, begs or explains begins at a word."""
    word, before = words[position], words[position - 1]
    following = words[position + 1 : position + 1 + _ARTICLE]
    if _asks(word, following) and before.folded in letters.leads and word.folded not in letters.leads:
        return True
    if not word.pause:
        return False
    if word.pause != ",":
        return True
    if word.says("joins"):
        return bool(following) and following[0].folded in letters.reasons | letters.speakers
    if word.folded in letters.reasons or word.folded in letters.openers:
        return True
    # An English question word behind a comma tells more of what stands before it.
    return language != "en" and _asks(word, following)


def _asks(word: Word, following: Sequence[Word]) -> bool:
    """Whether a clause begins that asks: "ob das stimmt", "welche Verbünde", "in welchem Land"."""
    if word.says("which"):
        return any(other.text[:1].isupper() or other.says(*NOUNS, "other") for other in following)
    return word.says("question_word", "whether") or (bool(following) and following[0].says("which"))


def asked_as_a_whole(words: tuple[Word, ...], spans: Sequence[tuple[int, int]]) -> tuple[Word, ...]:
    """The words with the question mark of a sentence at the end of each of its clauses."""
    marked = list(words)
    asked = False
    for _, end in reversed(spans):
        asked = words[end - 1].asked or (asked and end < len(words) and not words[end].opens)
        if asked:
            marked[end - 1] = replace(marked[end - 1], asked=True)
    return tuple(marked)


def that_ask(parts: Sequence[Reading]) -> list[Reading]:
    """The clause that asks, with what it refers back to; nothing where no clause asks for anything in particular."""
    asking = max(parts, key=_asked)
    if asking.strong.isdisjoint(_ASKING):
        return []
    if asking.has("identity", "privacy", "help"):
        return [asking]
    others = [part for part in parts if part is not asking]
    confirming = [part for part in others if part.has("confirm") and not part.mentions]
    if asking.ids("verbund"):
        told = [] if _says_what(asking) else [part for part in others if _says_what(part) and not part.mentions]
        return [part for part in parts if part is asking or part in confirming or part in told[:1]]
    named = [part for part in others if part.ids("verbund")]
    if not named and not asking.mentions:
        named = [part for part in others if part.mentions]
    if named and (refers(asking) or not asking.mentions):
        kept = [part for part in parts if part is asking or part in named]
        return [part if part is asking else _silenced(part) for part in kept]
    if not asking.mentions and not asking.has("list", "count", "theme_many"):
        # Subjects may stand anywhere.
        return []
    return [asking]


def _says_what(part: Reading) -> bool:
    """Whether it says what is asked of a Verbund."""
    return part.has(*FACTS, *NOUNS, "belong", "same", "together", "siblings", "about")


def _asked(part: Reading) -> tuple[int, int]:
    """How much a clause asks for."""
    signals = len(part.strong & _ASKING) + 2 * part.has("identity", "privacy")
    named = 2 * bool(part.ids("verbund")) + any(m.kind not in {"verbund", "programme", "town"} for m in part.mentions)
    opens = part.words[0].says("question_word", "whether")
    return (signals + named + opens + is_asked(part) if signals else 0), signals


def _silenced(part: Reading) -> Reading:
    """A clause of which only the names count."""
    return replace(part, signals=frozenset(), strong=frozenset(), opening=frozenset(), rest=(), negations=())


def is_talk(part: Reading) -> bool:
    """Whether somebody only says hello, thank you or goodbye."""
    return part.has(*TALK)
