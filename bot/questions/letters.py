"""Long texts are read like letters: who writes, and why, is told in clauses beside the one that asks.

Salutations, closings and clauses that only explain are left out; of the others the one counts that asks most, with the
names that it refers back to.
"""

from collections.abc import Container, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.catalogue import Language
from bot.questions.reading import EXTREMES, FACTS, NOUNS, TALK, Reading, Word
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
    {*NOUNS, *FACTS, "belong", "list", "count", "which", "identity", "privacy", "help", "siblings"}
)
"""What a clause says that asks for something the bot knows."""
_VAGUE: Final[frozenset[Signal]] = frozenset({"belong", "which", "where", "when", "outcome", "contact"})
"""What may as well be said of anything else, where nothing is named."""


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
        explained = _explains(starts[-1], words, letters, language)
        if i not in whole and (
            words[i].opens or (explained and words[i].pause) or _opens_clause(i, words, letters, language)
        ):
            starts.append(i)
    spans = list(pairwise([*starts, end]))
    return [(start, stop) for start, stop in spans if not _explains(start, words, letters, language)] or spans


def _explains(position: int, words: tuple[Word, ...], letters: LetterWords, language: Language | None) -> bool:
    """Whether a clause begins here that only explains ("because", ", about which"); "since when" asks."""
    word, following = words[position], words[position + 1 : position + 2]
    relative = language == "en" and word.pause == "," and word.folded in letters.prepositions
    asks = any(other.says("question_word") for other in following)
    return asks if relative else word.folded in letters.reasons and not asks


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
        speaks = any(word.folded in letters.speakers or word.says("private") for word in following[:1])
        return speaks or (bool(following) and _explains(position + 1, words, letters, language))
    if _explains(position, words, letters, language) or word.folded in letters.openers:
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


def that_ask(parts: Sequence[Reading], letters: LetterWords) -> list[Reading]:
    """The clause that asks, with what it refers back to; nothing where no clause asks for anything in particular."""
    asking = max(parts, key=_asked)
    others = [part for part in parts if part is not asking]
    asks = asking.strong & _ASKING
    if not asking.mentions and asks <= _VAGUE:
        return [] if asks - {"belong"} else _talk(parts)
    if not asks:
        return []
    if asking.has("identity", "privacy", "help") and not asking.has("seeks"):
        return [asking] if is_asked(asking) or not any(map(is_asked, others)) else []
    confirming = [part for part in others if part.has("confirm") and not part.mentions]
    if asking.ids("verbund"):
        told = [] if _says_what(asking) else [part for part in others if _says_what(part) and not part.mentions]
        return [part for part in parts if part is asking or part in confirming or part in told[:1]]
    named = [part for part in others if part.ids("verbund")]
    bare = all(mention.kind == "programme" for mention in asking.mentions)
    if not named and bare and _points_back(asking, letters):
        named = [part for part in others if part.mentions]
    if named and (refers(asking) or bare):
        kept = [part for part in parts if part is asking or part in named]
        return [part if part is asking else _silenced(part) for part in kept]
    if bare and not asking.has("list", "count", "theme_many") and asking.strong.isdisjoint(EXTREMES):
        # Subjects may stand anywhere.
        return []
    return [asking]


def _talk(parts: Sequence[Reading]) -> list[Reading]:
    """What is only said to be polite, where nothing is asked at all."""
    polite = [part for part in parts if part.has(*TALK)]
    if any(map(is_asked, parts)) or not polite or len(parts) == 1:
        return []
    said = next((part for part in reversed(polite) if not part.has("hello")), polite[0])
    return [replace(said, mentions=(), rest=())]


def _points_back(part: Reading, letters: LetterWords) -> bool:
    """Whether "there" or the like points to what was told before; the polite "Sie" does not."""
    return refers(part) or any(word.folded in letters.backs and word.text[:1].islower() for word in part.words)


def _says_what(part: Reading) -> bool:
    """Whether it says what is asked of a Verbund."""
    return part.has(*FACTS, *NOUNS, "belong", "same", "together", "siblings", "about")


def _asked(part: Reading) -> tuple[int, int]:
    """How much a clause asks for."""
    signals = part.strong & _ASKING
    weight = len(signals) + len(signals.intersection(NOUNS)) + 2 * part.has("identity", "privacy")
    named = 2 * bool(part.ids("verbund")) + any(m.kind not in {"verbund", "programme", "town"} for m in part.mentions)
    opens = _asks(part.words[0], part.words[1 : 1 + _ARTICLE])
    return (weight + named + opens + 2 * is_asked(part) if signals else 0), len(signals)


def _silenced(part: Reading) -> Reading:
    """A clause of which only the names count."""
    return replace(part, signals=frozenset(), strong=frozenset(), opening=frozenset(), rest=(), negations=())
