"""Long texts are read like letters: who writes, and why, is told in clauses beside the one that asks.

Salutations, closings and clauses that only explain are left out; of the others the one counts that asks most, with the
names that it refers back to.
"""

from collections.abc import Callable, Container, Iterable, Sequence
from dataclasses import replace
from itertools import chain, pairwise, takewhile
from typing import Final

from bot.catalogue import Language
from bot.questions.reader.sentences import is_asked, is_of_one, refers
from bot.questions.reading.negation import is_denied, is_put_aside
from bot.questions.reading.reading import EXTREMES, FACTS, NOUNS, TALK, Reading, Word
from bot.questions.words.signals import Signal
from bot.questions.words.word_groups import LetterWords

LETTER: Final = 20
"""So many words make a letter."""
_SALUTATION: Final = 9
"""So many words a salutation may have, with the comma behind it."""
_CLOSING: Final = 15
"""So many words a closing may have, with the name of whoever wrote it."""
_LONGEST_CLOSING: Final = 4
"""Words of the longest phrase that begins a closing."""
_BRIEF: Final = 5
"""So few words hardly ask how the bot is used, behind a story."""
_OPENING: Final = 2
"""So many words of a clause tell whether it only explains."""
_ARTICLE: Final = 2
"""So many words behind "which" its noun stands."""
_ASKING: Final[frozenset[Signal]] = frozenset(
    {*NOUNS, *FACTS, "belong", "list", "count", "which", "identity", "privacy", "help", "siblings"}
)
"""What a clause says that asks for something the bot knows."""
_VAGUE: Final[frozenset[Signal]] = frozenset({"belong", "which", "where", "when", "outcome", "contact"})
"""What may as well be said of anything else, where nothing is named."""
_OF_THE_BOT: Final[tuple[Signal, ...]] = ("identity", "privacy", "help")


def body(words: tuple[Word, ...], named: Container[int], letters: LetterWords) -> tuple[int, int]:
    """Where a letter begins behind its salutation, and where it ends before its closing.

    `named` are the positions of the names of Verbünde and themes: whatever names one is neither.
    """
    begin, end = _after_salutation(words, named, letters), _before_closing(words, named, letters)
    return (begin, end) if begin < end else (0, len(words))


def clauses(
    words: tuple[Word, ...],
    whole: Container[int],
    span: tuple[int, int],
    letters: LetterWords,
    language: Language | None,
) -> list[tuple[int, int]]:
    """Where the clauses of a part of a text begin and end.

    `whole` are the positions inside names and phrases, where nothing begins.
    """
    begin, end = span
    starts = [begin]
    explained = explains(words[begin : begin + _OPENING], letters, language)
    for i in range(begin + 1, end):
        if i not in whole and (
            words[i].opens or (explained and words[i].pause) or _opens_clause(i, words, letters, language)
        ):
            starts.append(i)
            explained = explains(words[i : i + _OPENING], letters, language)
    return list(pairwise([*starts, end]))


def explains(words: Sequence[Word], letters: LetterWords, language: Language | None) -> bool:
    """Whether a clause only explains ("because", ", about which"); "since when" asks."""
    word, asks = words[0], any(other.says("question_word") for other in words[1:2])
    relative = language == "en" and word.pause == "," and word.folded in letters.prepositions
    return asks if relative else word.folded in letters.reasons and not asks


def _after_salutation(words: tuple[Word, ...], named: Container[int], letters: LetterWords) -> int:
    folded = tuple(word.folded for word in words[:_SALUTATION])
    if not any(folded[:size] in letters.salutations for size in range(1, len(folded))):
        return 0
    end = next((i for i in range(1, len(folded)) if words[i].parted), 0)
    return 0 if _says_something(words[:end], range(end), named) else end


def _before_closing(words: tuple[Word, ...], named: Container[int], letters: LetterWords) -> int:
    for start in range(max(1, len(words) - _CLOSING), len(words)):
        tail = words[start:]
        if not words[start].parted or _says_something(tail, range(start, len(words)), named):
            continue
        folded = tuple(word.folded for word in tail[:_LONGEST_CLOSING])
        closes = any(folded[:size] in letters.closings for size in range(1, len(folded) + 1))
        # "Ihr Karl Winter", but not "ihre Partner und Orte".
        signs = folded[0] in letters.signing and all(word.text[:1].isupper() for word in tail[1:]) and len(tail) > 1
        if closes or signs:
            return start
    return len(words)


def _says_something(words: Sequence[Word], positions: Iterable[int], named: Container[int]) -> bool:
    """Whether words that may be no more than polite ask for something, or name a Verbund or a theme."""
    asks = any(word.asked or word.says(*_ASKING, "question_word", "want") for word in words)
    return asks or any(position in named for position in positions)


def _opens_clause(position: int, words: tuple[Word, ...], letters: LetterWords, language: Language | None) -> bool:
    """Whether a clause that asks, begs or explains begins at a word."""
    word, before = words[position], words[position - 1]
    following = words[position + 1 : position + 1 + _ARTICLE]
    led = before.folded in letters.leads and word.folded not in letters.leads
    if led and _asks(word, following):
        return True
    if not word.pause:
        return False
    if word.pause != ",":
        return True
    if word.says("joins"):
        speaks = any(word.folded in letters.speakers or word.says("private") for word in following[:1])
        return speaks or (bool(following) and explains(following, letters, language))
    if explains(words[position : position + _OPENING], letters, language) or word.folded in letters.openers:
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


def asking_clauses(
    parts: Sequence[Reading], letters: LetterWords, is_subject: Callable[[Word], bool], language: Language | None
) -> list[Reading]:
    """The clauses that ask, with what they refer back to; nothing where no clause asks for anything in particular."""
    telling = [part for part in parts if explains(part.words, letters, language)]
    asking = max(parts, key=lambda part: (part not in telling, *_asked(part)))
    others = [part for part in parts if part is not asking]
    asks = asking.strong & _ASKING
    if not asking.mentions and asks <= _VAGUE:
        return [] if asks - {"belong"} else _talk(parts)
    if not asks:
        return []
    if asking.has(*_OF_THE_BOT) and not asking.has("seeks"):
        return [asking] if _is_about_bot(asking, others, is_subject) else []
    together = [asking, *_asked_as_well(asking, others, telling)]
    named = _named_before(asking, others, letters)
    if asking.ids("verbund") or named or _says_enough(asking, parts, is_subject):
        kept = [part for part in parts if part in together or part in named]
        return [part if part in together else _told(part, asking, is_subject) for part in kept]
    # Subjects, and what is asked of the programme, may stand anywhere.
    return []


def _is_about_bot(asking: Reading, others: Sequence[Reading], is_subject: Callable[[Word], bool]) -> bool:
    """Whether it is really asked who the bot is, or how it is used, and not "Bei uns fährt kein Bus. Was tun?"."""
    told = any(map(is_subject, chain.from_iterable(part.rest for part in others)))
    if asking.has("help") and len(asking.words) <= _BRIEF and told:
        return False
    alone = is_asked(asking) or not any(map(is_asked, others))
    return alone and len(asking.rest) <= 1 and not asking.has("which")


def _named_before(asking: Reading, others: Sequence[Reading], letters: LetterWords) -> list[Reading]:
    """The clauses with the names that the one that asks refers back to, where it has none itself."""
    if asking.ids("verbund"):
        return []
    bare = _names_nothing(asking)
    named = [part for part in others if part.ids("verbund")]
    if not named and bare and _points_back(asking, letters):
        named = [part for part in others if part.mentions]
    return named if refers(asking) or bare else []


def _says_enough(asking: Reading, parts: Sequence[Reading], is_subject: Callable[[Word], bool]) -> bool:
    """Whether a clause tells by itself what it is about."""
    on_programme = any(mention.kind == "programme" for part in parts for mention in part.mentions)
    on_subject = not on_programme and any(map(is_subject, asking.rest))
    of_all = asking.has(*EXTREMES) and not is_of_one(asking)
    return not _names_nothing(asking) or on_subject or of_all or asking.has("list", "count", "theme_many")


def _names_nothing(part: Reading) -> bool:
    """Whether it names nothing, or nothing but the programme."""
    return all(mention.kind == "programme" for mention in part.mentions)


def _asked_as_well(asking: Reading, others: Sequence[Reading], telling: Sequence[Reading]) -> list[Reading]:
    """The clauses that say more of what is asked: facts, that it be confirmed, what to leave out."""
    bare = [part for part in others if part not in telling and not part.mentions]
    confirming = [part for part in bare if part.has("confirm")]
    of_names = any(part.ids("verbund") for part in (asking, *others))
    asked = [part for part in bare if is_asked(part) or _asks(part.words[0], part.words[1 : 1 + _ARTICLE])]
    facts = [part for part in asked if of_names and part.has(*FACTS)]
    told = [part for part in bare if _says_what(part)] if asking.ids("verbund") and not _says_what(asking) else []
    denied = [part for part in others if part.mentions and all(is_denied(m, part) for m in part.mentions)]
    # A Verbund that is put aside is not asked about at all.
    left_out = [part for part in denied if not part.ids("verbund")]
    return [*confirming, *facts, *told[:1], *left_out]


def _talk(parts: Sequence[Reading]) -> list[Reading]:
    """What is only said to be polite, where nothing is asked at all."""
    polite = [part for part in parts if part.has(*TALK)]
    if any(map(is_asked, parts)) or not polite or len(parts) == 1:
        return []
    said = next((part for part in reversed(polite) if not part.has("hello")), polite[0])
    return [replace(said, mentions=(), rest=())]


def _points_back(part: Reading, letters: LetterWords) -> bool:
    """Whether "there", "my university" or the like points to what was told before; the polite "Sie" does not."""
    return (
        refers(part)
        or part.has("private")
        or any(word.folded in letters.backs and word.text[:1].islower() for word in part.words)
    )


def _says_what(part: Reading) -> bool:
    """Whether it says what is asked of a Verbund."""
    return part.has(*FACTS, *NOUNS, "belong", "same", "together", "siblings", "about")


def _asked(part: Reading) -> tuple[int, bool, int]:
    """How much a clause asks for; one that asks for a fact goes before one that tells as much."""
    signals = part.strong & _ASKING
    weight = len(signals) + len(signals.intersection(NOUNS)) + 2 * part.has("identity", "privacy")
    named = 2 * bool(part.ids("verbund")) + any(m.kind not in {"verbund", "programme", "town"} for m in part.mentions)
    opens = _asks(part.words[0], part.words[1 : 1 + _ARTICLE])
    return (
        (weight + named + opens + 2 * is_asked(part) if signals else 0),
        is_asked(part) and part.has(*FACTS),
        len(signals),
    )


def _told(part: Reading, asking: Reading, is_subject: Callable[[Word], bool]) -> Reading:
    """A clause of which only the names count, and what the project that is asked about is told to be on.

    "In Dortmund gab es ein Projekt zu Pflege, von dem ich hörte. Wie heißt das Projekt, und gibt es eine Seite?"
    """
    silenced = _silenced(part)
    if part.ids("verbund") or not (asking.has("verbund_one") or is_of_one(asking) or refers(asking)):
        return silenced
    starts = (i for i, (one, two) in enumerate(pairwise(part.words), 2) if one.says("verbund_one") and _leads_on(two))
    start = next(starts, len(part.words))
    on = list(takewhile(lambda word: not word.parted and (word in part.rest or word.says("joins")), part.words[start:]))
    sought = tuple(word for word in on if word in part.rest and is_subject(word))
    if not sought:
        return silenced
    kept = part.named | {i for m in part.mentions for i in range(m.start - _ARTICLE, m.start)}
    # "... erzählte mir eine Bekannte aus dem Rathaus": nobody from there is asked for.
    words = (word if i in kept or word in sought else word.unsaid for i, word in enumerate(part.words))
    return replace(silenced, words=tuple(words), rest=sought)


def _leads_on(word: Word) -> bool:
    return word.says("topic_cue") and not word.says("place_cue")


def _silenced(part: Reading) -> Reading:
    """A clause of which only the names count, without those that are put aside."""
    meant = tuple(mention for mention in part.mentions if not is_put_aside(mention, part))
    return replace(
        part, mentions=meant, signals=frozenset(), strong=frozenset(), opening=frozenset(), rest=(), negations=()
    )
