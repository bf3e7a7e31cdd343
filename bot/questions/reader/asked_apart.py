"""Questions that a text asks one behind the other, each of which stands by itself.

"Wer leitete NoLA, und welche Projekte liefen in Sachsen?" asks two things, and neither tells more of the other one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.reading.nouns import called
from bot.questions.reading.reading import EXTREMES, Reading, Word
from bot.questions.words.folding import as_written
from bot.questions.words.signals import LOOKS, VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_ASKING: Final[tuple[Signal, ...]] = ("question_word", "which", "count", "list")
"""What a question begins with, be it behind another word: "seit wann"."""
_BEGINNING: Final = 2
"""So many words are the beginning of one."""
_LEAST: Final = 3
"""So many words at least ask something by themselves."""
_MOST_CUTS: Final = 2
"""A text that could be cut at more places tells a story, and each is tried."""
_SURE: Final = (
    kinds.Facts, kinds.IsAt, kinds.AboutVerbuende, kinds.ThemeOf, kinds.IsIn, kinds.SameTheme, kinds.Members,
    kinds.AllOrganisations, kinds.AboutTheme, kinds.AllThemes, kinds.AllLaender, kinds.Superlative,
    kinds.Search, kinds.Several, kinds.AboutProgramme, kinds.UnknownName,
)  # fmt: skip
"""What is answered by itself, be it that a name is unknown, and asks nothing back."""


def cuts(reading: Reading) -> Iterator[tuple[str, str]]:
    """The texts before and behind each place where another question begins, the last one first.

    The first of them may ask several things itself.
    """
    words = reading.words
    places = range(_LEAST, len(words) - _LEAST + 1)
    starts = [i for i in places if i + words[i].says("joins") not in reading.named and _begins(words[i:])]
    if len(starts) > _MOST_CUTS:
        return
    for start in reversed(starts):
        yield _with_marks(words[:start]), _with_marks(words[start + words[start].says("joins") :])


def _begins(words: Sequence[Word]) -> bool:
    """Whether a question begins with these words, behind the end of a sentence, an "and" or a comma.

    Behind a comma its verb has to follow: "..., wann endete KIF?", but not "..., wo KIF Partner war".
    """
    first, behind = words[0], words[words[0].says("joins") :]
    if not (first.parted or first.says("joins")) or first.says("either"):
        return False
    if not (first.opens or first.says("joins")):
        return first.says("question_word", "which") and any(word.says("yes_no", *LOOKS) for word in words[1:_LEAST])
    return behind[0].says("yes_no") or any(word.says(*_ASKING) for word in behind[:_BEGINNING])


def _with_marks(words: Sequence[Word]) -> str:
    """Words as a text, with what parts its sentences and clauses."""
    starts = [i for i, word in enumerate(words) if i and word.parted]
    clauses = [as_written(words[start:end]) for start, end in pairwise((0, *starts, len(words)))]
    marks = [words[i].pause or ("?" if words[i - 1].asked else ".") for i in starts]
    marks.append("?" if words[-1].asked else "")
    return " ".join(f"{clause}{mark}" for clause, mark in zip(clauses, marks, strict=True))


def are_asked_apart(first: Reading, second: Reading, vocabulary: Vocabulary) -> bool:
    """Whether one half asks, and the other one asks behind it what does not lean on that."""
    return _asks(first) and _stands_alone(second, vocabulary)


def _asks(half: Reading) -> bool:
    """Whether a question is asked that others may follow: one that names something, and is no statement before it."""
    asks = any(word.says(*_ASKING) or (not i and word.says("yes_no")) for i, word in enumerate(half.words))
    # "Tell me about KIF ...", but not "KIF befasst sich mit ..."
    named = next((mention.start for mention in half.mentions if mention.kind == "verbund"), 0)
    asks |= any(word.says("about") for word in half.words[:named])
    return asks and bool(half.mentions or half.says(*LOOKS, "something"))


def _stands_alone(half: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a question says by itself what it asks about, and points to nothing that was told before."""
    as_for = (half.before(mention.start) for mention in half.mentions if mention.kind == "verbund")
    if any(word.folded in vocabulary.as_for for before in as_for for word in before):
        return False
    if half.has("refers", "same") or any(_leans(i, half, vocabulary) for i in range(len(half.words))):
        return False
    if any(mention.kind in {"verbund", "theme", "programme"} for mention in half.mentions):
        return True
    if half.has("programme") or called(half):
        # "... und wann endete die Fördermaßnahme?", "... und wer leitete das Projekt AquaRegio?"
        return True
    bounded = bool(half.rest or half.dates or half.mentions)
    if half.says(*VERBUENDE) and half.has(*LOOKS):
        return bounded or half.has(*EXTREMES)
    # "Gibt es auch was in Hessen?", "Was habt ihr zu Ferienhäusern?"
    return bounded and half.says("something") and half.has("which", "list", "want")


def _leans(position: int, half: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a word points to what was told before, or asks "in welchem ist KIF?" without saying what that is."""
    word, *behind = half.words[position : position + 2]
    if word.says("which") and not word.says("something") and all(after.says("yes_no") for after in behind):
        return True
    if word.says("pronoun") and not any(after.text[:1].isupper() or after in half.rest for after in behind):
        return True
    if word.folded not in vocabulary.leaning:
        return False
    # "Gibt es", "habt ihr", "are there", but not "welche davon"
    before = range(max(0, position - _BEGINNING), position)
    within = any(i + vocabulary.read(half.words, i, half.language)[0] > position for i in before)
    return not within or half.words[position - 1].says("which")


def both_answered(
    first: tuple[Question, Reading], second: tuple[Question, Reading]
) -> tuple[Question, Question] | None:
    """What the halves ask, if each is surely asked and no one answer tells both.

    Others that the second asks for are none of those that the first one is about.
    """
    (asked, _), (other, half) = first, second
    if not (_is_answered(*first) and _is_answered(*second) and _are_two(asked, other)):
        return None
    return asked, _without_told(other, asked) if _asks_for_others(half) else other


def _asks_for_others(half: Reading) -> bool:
    """Whether others than those before are asked for: not so "wie viele liefen 2018 noch", which tells a time."""
    surely = any(word.says("other") and not word.says("yet") for word in half.words)
    return half.has("other") and (surely or not half.dates)


def _is_answered(question: Question, half: Reading) -> bool:
    """Whether it is what a half asks, and not only what it names: "wer leitet KIF, und wer NoLA?"."""
    return isinstance(question, _SURE) and (half.has("about") or not isinstance(question, kinds.AboutVerbuende))


def _without_told(question: Question, told: Question) -> Question:
    """A search without the Verbünde that were told before."""
    if not isinstance(question, kinds.Search):
        return question
    without = question.without.verbuende + tuple(getattr(told, "verbuende", ()))
    return replace(question, without=replace(question.without, verbuende=tuple(dict.fromkeys(without))))


def _are_two(first: Question, second: Question) -> bool:
    """Whether no one answer tells both.

    "Was lief in Hessen und was lief in Bayern?" is one question, as is what is asked of the same Verbünde.
    """
    if isinstance(first, kinds.Several):
        return all(_are_two(one, second) for one in first.questions)
    if getattr(first, "verbuende", ()) and getattr(first, "verbuende", ()) == getattr(second, "verbuende", ()):
        return False
    if type(first) is not type(second):
        return True
    match first, second:
        case kinds.Facts(claims=(_, *_)), kinds.Facts(claims=(_, *_)):
            # "Endete MIGOEK 2019, und lief KIF bis 2019?" has a yes or no each.
            return True
    differ = [field.name for field in fields(first) if getattr(first, field.name) != getattr(second, field.name)]
    return len(differ) > 1
