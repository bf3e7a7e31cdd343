"""Figures of speech by which something is set up: "einen Bus auf die Straße bringen", "get a shop off the ground".

Nobody who says so speaks of streets, legs or the ground.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.questions.words.folding import Token, clause_at
from bot.questions.words.vocabulary import Vocabulary


def without_figures(
    words: tuple[Token, ...], vocabulary: Vocabulary, names_verbund: Callable[[tuple[Token, ...]], bool]
) -> tuple[Token, ...]:
    """The words without such a figure of speech and its verb, where both stand in one clause beside something else.

    Who asks how they do it themselves looks for those who did: "Wie bringe ich einen Dorfladen zum Laufen?". What a
    Verbund set up is its outcome: "Hat KIF etwas auf den Weg gebracht?".
    """
    if not vocabulary.figures_of_speech.stand_in(words) or names_verbund(words):
        return words
    for start in range(1, len(words)):
        figure = vocabulary.figures_of_speech.at(start, words)
        end = start + len(figure)
        clause = clause_at(words, start)
        first, last = clause.start, clause.stop
        beside = (*range(end, last), *range(start - 1, first - 1, -1)) if start < end <= last else ()
        verb = next((i for i in beside if words[i].folded in vocabulary.figures[figure]), None)
        if verb is None:
            continue
        # "Schulden in den Griff zu kriegen"
        to = {verb - 1} if verb > end and vocabulary.says(words[verb - 1].folded, "topic_cue") else set()
        left_out = {verb, *to, *range(start, end), *range(first, _asked_how(first, start, words, vocabulary))}
        kept = [i for i in range(first, last) if i not in left_out]
        if any(not vocabulary.is_of_questions(words[i].folded) for i in kept):
            told = [words[i] for i in kept]
            told[0] = replace(told[0], opens=words[first].opens, pause=words[first].pause)
            told[-1] = replace(told[-1], asked=words[last - 1].asked)
            return (*words[:first], *told, *words[last:])
    return words


def _asked_how(start: int, end: int, words: Sequence[Token], vocabulary: Vocabulary) -> int:
    """Where it ends that somebody asks how they, or anybody, can do it: "Wie bringe ich", "how do we get"."""
    if not vocabulary.says(words[start].folded, "how"):
        return start
    who = (i for i in range(start + 1, end) if _is_anybody(words[i], vocabulary))
    return next(who, start - 1) + 1


def _is_anybody(word: Token, vocabulary: Vocabulary) -> bool:
    return vocabulary.says(word.folded, "first_person") or word.folded in vocabulary.anyone
