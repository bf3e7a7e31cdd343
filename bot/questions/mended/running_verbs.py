"""What is said of a run time as it is mostly said: "Ging NoLA bis 2020?" asks what "Lief NoLA bis 2020?" asks."""

from collections.abc import Sequence
from dataclasses import replace

from bot.questions.names.names import Mention
from bot.questions.words.folding import Token, clause_at
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


def with_running_verbs(words: tuple[Token, ...], found: Sequence[Mention], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, with the verb that tells a run time in place of another one beside the name of a Verbund.

    Not so "Ging es um Leerstand?", "Ging KIF 2019 zu Ende?" nor "Wie ging KIF aus?", where it means something else.
    """
    for i, word in enumerate(words):
        meant = vocabulary.goes_on.get(word.folded)
        of_some = meant and (_is_of_name(i, found, words, vocabulary) or _is_of_any(i, words, vocabulary))
        if meant and of_some and _tells_time(i, words, found, vocabulary):
            return (*words[:i], replace(word, text=meant, folded=meant, plain=meant), *words[i + 1 :])
    return words


def _is_of_name(verb: int, found: Sequence[Mention], words: tuple[Token, ...], vocabulary: Vocabulary) -> bool:
    """Whether the name of a Verbund stands right before the verb, or behind it, where that opens the text.

    Or in a clause that it ends, and that is to be confirmed: "Stimmt es, dass NoLA bis 2020 ging?".
    """
    behind = verb + 1
    while behind < len(words) and words[behind].folded in vocabulary.articles:
        behind += 1
    clause = clause_at(words, verb)
    ends = verb + 1 == clause.stop and any(words[i].folded in vocabulary.claimed for i in clause)
    named = [mention for mention in found if mention.kind == "verbund"]
    return any(
        name.end == verb or (not verb and name.start == behind) or (ends and name.start in clause) for name in named
    )


def _is_of_any(verb: int, words: tuple[Token, ...], vocabulary: Vocabulary) -> bool:
    """Whether it is asked which Verbünde went on until a year, and no more: "Welche gingen bis Mai 2019?"."""
    behind = words[verb + 1 : clause_at(words, verb).stop]
    before = words[verb - 1] if verb else None
    asked = before is None or vocabulary.says(before.folded, "which", "question_word", *VERBUENDE)
    return asked and len(behind) > 1 and vocabulary.says(behind[0].folded, "until") and behind[-1].is_year


def _tells_time(verb: int, words: tuple[Token, ...], found: Sequence[Mention], vocabulary: Vocabulary) -> bool:
    """Whether a year or a length of time is told in the clause, and nothing that gives the verb another meaning."""
    named = {i for mention in found for i in range(mention.start, mention.end)}
    clause = [words[i] for i in clause_at(words, verb) if i != verb and i not in named]
    cues = vocabulary.durations.cues | vocabulary.durations.units.keys()
    timed = any(word.is_year or word.folded in cues for word in clause)
    parted = any(word.folded in vocabulary.particles or "topic_cue" in _said(word, vocabulary) for word in clause)
    # "KIF ging 2016 los"
    parted = parted or any(verb in part for *parts, _ in vocabulary.gapped(words) for part in parts)
    return timed and not parted


def _said(word: Token, vocabulary: Vocabulary) -> frozenset[str]:
    return vocabulary.signals((word.folded,))
