"""That something matters to somebody, which tells nothing of what it is: "Leerstand ist unser großes Thema"."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.questions.reading.reading import EXTREMES
from bot.questions.words.folding import Token, clause_at
from bot.questions.words.vocabulary import Vocabulary

_REACH: Final = 7
"""So many words stand at most between "is" and how much something matters ("ist hier in unserer Stadt ein")."""
_NAMED: Final = 3
"""So many words at most name what matters, where it is told at last: "Unser Problem ist der alte Bahnhof"."""
_PROBLEM: Final = "problem"
"""What everything is called that matters, in either language."""


def without_weight(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, what is told to matter as one that is a problem: "Leerstand ist Problem", "vacancy is problem".

    "Ist Leerstand ein großes Thema?" asks for a theme, and "ein wichtiges Thema der Fördermaßnahme" tells of the
    programme: there it is left out only how large it is. "Das große Thema Leerstand" may be the name of one.
    """
    for at, word in enumerate(words):
        weighty = word.folded in vocabulary.weighty_matters
        if not (weighty or word.folded in vocabulary.matters) or (
            at + 1 < len(words) and words[at + 1].text[:1].isupper() and not words[at + 1].parted
        ):
            continue
        start = at
        while start and not words[start].parted and words[start - 1].folded in vocabulary.weighty:
            start -= 1
        if not start or words[start].parted:
            continue
        clause, end = (around := clause_at(words, at)).start, around.stop
        article, before, behind = words[start - 1], words[clause : start - 1], words[at + 1 : end]
        if before and vocabulary.says(before[-1].folded, "no"):
            # "Das ist nicht mein Thema"
            continue
        # "Im" is German "in the" as well as "I'm".
        own = article.folded not in vocabulary.inside and vocabulary.says(article.folded, "first_person", "private")
        indefinite = vocabulary.says(article.folded, "indefinite")
        ours = any(True for part in (before, behind) for _ in _of_us(part, vocabulary))
        problem = replace(word, text=_PROBLEM, folded=_PROBLEM, plain=_PROBLEM, opens=False, pause="")
        told: tuple[Token, ...] = ()
        if any(vocabulary.says(one.folded, "programme") for one in behind):
            pass
        elif own and not before:
            told = _told_at_last(behind, problem, vocabulary, capital=word.text[:1].isupper())
        elif own or (indefinite and (start < at or weighty or ours)):
            told = _told_first(before, (problem, *_without_us(behind, vocabulary)), vocabulary)
        begun = bool(told) and vocabulary.is_of_questions(told[0].folded)
        if told and not begun and end < len(words) and not words[end].opens:
            # "Hitze ist unser großes Problem, gibt es da was?" asks for what it tells of, be that known or not; "As
            # vacancy is our problem, which projects are there?" is one sentence.
            told = tuple(one for one in told if one is not problem and one.folded not in vocabulary.being)
        if told:
            first = replace(told[0], opens=words[clause].opens, pause=words[clause].pause)
            return (*words[:clause], first, *told[1:], *words[end:])
        if indefinite and not any(vocabulary.says(one.folded, *EXTREMES) for one in words[start:at]):
            return (*words[:start], *words[at:])
    return words


def _told_first(before: Sequence[Token], problem: Sequence[Token], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """A clause that tells of what stands first that it is a problem, be it behind to whom; nothing where it asks."""
    at = next((i for i, word in enumerate(before) if word.folded in vocabulary.being), 0)
    if not at or len(before) - at > _REACH:
        return ()
    barer = _without_us(before, vocabulary)
    # "Bei uns ist Leerstand ein Problem" turns the two around.
    return (*(barer[1:] if barer[0] is before[at] else barer), *problem)


def _told_at_last(
    behind: Sequence[Token], problem: Token, vocabulary: Vocabulary, *, capital: bool
) -> tuple[Token, ...]:
    """A clause turned around that tells at last what the problem is: "Unser großes Thema in Hessen ist der Leerstand".

    `behind` is what follows "Thema". "Unser Problem ist, dass ..." names nothing, nor do "... ist nicht das Geld" and
    "Meine Sorge ist berechtigt", where capitals tell nouns.
    """
    at = next((i for i, word in enumerate(behind) if word.folded in vocabulary.being), len(behind))
    where, named = (_without_us(part, vocabulary) for part in (behind[:at], behind[at + 1 :]))
    nouns = not capital or any(word.text[:1].isupper() for word in named)
    if not (nouns and 0 < len(named) <= _NAMED) or (where and not vocabulary.says(where[0].folded, "place_cue")):
        return ()
    if any(vocabulary.says(word.folded, "no") or word.folded in vocabulary.weighty for word in named):
        return ()
    return (*named, behind[at], problem, *where)


def _without_us(words: Sequence[Token], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words without those by which something is told to be somebody's: "bei uns", "for us", "in unserer Stadt"."""
    ours = {i for stretch in _of_us(words, vocabulary) for i in stretch}
    return tuple(word for i, word in enumerate(words) if i not in ours)


def _of_us(words: Sequence[Token], vocabulary: Vocabulary) -> Iterator[range]:
    """Where it stands that something is somebody's."""
    homes = vocabulary.settlements | vocabulary.areas
    for at, (cue, who) in enumerate(pairwise(words)):
        if vocabulary.says(cue.folded, "place_cue", "for_cue") and vocabulary.says(who.folded, "first_person"):
            home = any(word.folded in homes for word in words[at + 2 : at + 3])
            yield range(at, at + 2 + home)
