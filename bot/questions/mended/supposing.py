"""What somebody takes to be so, as the claim that is to be confirmed: "KIF was in Bavaria I think"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.catalogue import Language
from bot.questions.names.names import Mention
from bot.questions.words.folding import Token, fold
from bot.questions.words.signals import Signal
from bot.questions.words.vocabulary import Vocabulary

_OTHERWISE: Final[frozenset[Signal]] = frozenset(
    {"first_person", "private", "verbund_many", "which", "list", "seeks", "confirm", "no"}
)
"""Who says one of these tells of themselves, or that something is not so, asks for something else, or if it is so."""
_SOURCE: Final = 6
"""In so many words at the beginning it is told where a claim is read."""
_VERBS: Final[tuple[Signal, ...]] = ("yes_no", "runs", "begins", "ends", "coordinator")
"""What verbs say with which something is told of a Verbund."""


def with_supposed(words: tuple[Token, ...], names: Sequence[Mention], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, with what says that somebody takes something to be so as what asks if it is.

    Only what is told of a Verbund is such a claim: not so "Ich glaube, wir brauchen einen Dorfladen".
    """
    if not any(mention.kind == "verbund" for mention in names):
        return words
    words = _with_tag_joined(_with_nay_as_tag(words, vocabulary), vocabulary)
    if told := _with_source(words, names, vocabulary):
        return told
    phrases = vocabulary.supposing_phrases
    if not phrases.stand_in(words):
        return words
    verbs = {mention.end for mention in names if any(_tells(word, vocabulary) for word in words[mention.end :][:1])}
    small = vocabulary.fillers | vocabulary.plain
    for start, word in enumerate(words):
        phrase = phrases.at(start, words)
        end = start + len(phrase)
        colours = len(phrase) == 1 and word.folded in small and start - 1 not in verbs
        # "Isn't it KIF that was in Bavaria?" asks anyway.
        opens = vocabulary.says(word.folded, "yes_no") and not _is_clause(words[end:], vocabulary)
        if not phrase or ((colours or opens) and words[end:]):
            continue
        asking = vocabulary.suppositions[tuple(word.folded for word in words[start:end])]
        if asked := _confirmed(words, range(start, end), asking, vocabulary):
            return asked
    return words


def without_hedges(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words without what only opens a sentence and says how sure somebody is: "Meines Wissens war die HAWK da"."""
    if not vocabulary.hedging.stand_in(words):
        return words
    found = list(words)
    for start in reversed([i for i, word in enumerate(words[:-1]) if not i or word.opens]):
        end = start + len(vocabulary.hedging.at(start, words))
        if start < end < len(words):
            found[start : end + 1] = [replace(words[end], opens=words[start].opens, pause="", glued=False)]
    return tuple(found)


def _with_source(words: tuple[Token, ...], names: Sequence[Mention], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, where a text begins with what a claim is read in: "In der Ratsvorlage steht, KIF habe ..."."""
    first = min(mention.start for mention in names)
    for start in range(1, min(first, _SOURCE)):
        phrase = vocabulary.reading_phrases.at(start, words)
        end = start + len(phrase)
        # "In the report it says KIF was in Bavaria"
        joined = words[end].parted or end == first or _is_clause(words[end:], vocabulary)
        inside = words[0].folded in vocabulary.inside and not any(word.parted for word in words[1:end])
        if phrase and joined and inside and end <= first:
            asking = vocabulary.read_in[tuple(word.folded for word in words[start:end])]
            return _confirmed(words, range(end), asking, vocabulary, told=True)
    return ()


def _with_nay_as_tag(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, with a last "no?" as what asks if it is so: "KIF was in Bavaria, no?"."""
    *told, last = words
    if not (told and last.parted and last.asked and vocabulary.says(last.folded, "nay")):
        return words
    language = vocabulary.language(words)
    asking = next((a for a in vocabulary.read_in.values() if language in vocabulary.languages.get(fold(a), ())), "")
    return (*told, replace(last, text=asking, folded=fold(asking), plain=fold(asking))) if asking else words


def _confirmed(
    words: tuple[Token, ...], at: range, asking: str, vocabulary: Vocabulary, *, told: bool = False
) -> tuple[Token, ...]:
    """The words with `asking` instead of those at some positions; none where nothing is claimed, unless it is `told`.

    "Ich habe gelesen, dass KIF 2018 endete" is asked like "Stimmt, dass KIF 2018 endete", and "I read that KIF ended in
    2018", where the verb stands as in a sentence of its own, like "KIF ended in 2018, right".
    """
    start, end = at.start, at.stop
    of_clause = _is_clause(words[end:], vocabulary)
    before = of_clause and vocabulary.says(asking, "yes_no")
    others = (*words[:start], *words[end + (of_clause and not before) :])
    others = others[: _tag(others, vocabulary)]
    if (of_clause and start) or not _is_claim(others, vocabulary, told=told):
        return ()
    asked = replace(words[start], text=asking, folded=fold(asking), plain=fold(asking), glued=False, pause="")
    if before:
        return (asked, *others)
    tag = replace(asked, opens=False, pause=",", asked=words[end - 1].asked)
    return (replace(others[0], opens=True, pause=""), *others[1:], tag)


def _is_clause(words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether a clause begins that tells what is so: "that KIF was in Bavaria"."""
    return any(word.folded in vocabulary.claimed for word in words[:1])


def _with_tag_joined(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, with a last sentence that only asks if it is so in the one before: "KIF endete 2018. Stimmt das?"."""
    tag = _tag(words, vocabulary)
    if not 0 < tag < len(words) or not words[tag].opens:
        return words
    return (*words[:tag], replace(words[tag], opens=False, pause=","), *words[tag + 1 :])


def _tag(words: tuple[Token, ...], vocabulary: Vocabulary) -> int:
    """Where words of their own begin that ask at the end if it is so, behind a comma or a full stop, if any do."""
    start = next((i for i in range(len(words) - 1, 0, -1) if words[i].parted), len(words))
    size, said = vocabulary.read(words, start) if start < len(words) else (0, frozenset[Signal]())
    supposing = len(vocabulary.supposing_phrases.at(start, words))
    asks = ("confirm" in said and start + size == len(words)) or start + supposing == len(words)
    return start if asks else len(words)


def _is_claim(words: Sequence[Token], vocabulary: Vocabulary, *, told: bool = False) -> bool:
    """Whether these words tell that something is so, which may be known, and ask nothing."""
    # "KIF habe in Celle stattgefunden" has no other verb.
    if not (told or any(_tells(word, vocabulary) for word in words) or _took_place(words, vocabulary)):
        return False
    if any(word.folded in vocabulary.unreal for word in words):
        # "KIF wäre was für Bayern"
        return False
    language = vocabulary.language(words)
    # "..., oder"
    return not (vocabulary.says(words[-1].folded, "either") or any(_asks(w, vocabulary, language) for w in words))


def _tells(word: Token, vocabulary: Vocabulary) -> bool:
    return vocabulary.says(word.folded, *_VERBS) or word.folded in vocabulary.gets


def _took_place(words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether a verb of two words tells that something was somewhere, or with somebody: "took place", "took part"."""
    said = (vocabulary.signals((one.folded, two.folded)) for one, two in pairwise(words))
    return any(not signals.isdisjoint({"where", "partners"}) for signals in said)


def _asks(word: Token, vocabulary: Vocabulary, language: Language | None) -> bool:
    # "KIF hatte was mit Steuern zu tun", but not "Was war das, KIF?"
    something = vocabulary.says(word.folded, "something") and not word.opens
    if word.folded in vocabulary.wholly:
        # "KIF war komplett in Niedersachsen"
        return word.asked
    said = vocabulary.said_by(word, language)
    return ("question_word" in said and not something) or word.asked or not said.isdisjoint(_OTHERWISE)
