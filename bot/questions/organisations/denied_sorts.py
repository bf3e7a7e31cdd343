"""Kinds of organisations that are not asked for: "ohne Städte", "Partner außer Hochschulen", "war nicht beteiligt"."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from bot.questions.organisations.said_sorts import SaidSorts
from bot.questions.reading.negation import free, is_denied_at, is_left_out, is_replaced
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.reading.scopes import Negation
from bot.questions.words.vocabulary import WITHOUT, Vocabulary


def denies_any(reading: Reading, vocabulary: Vocabulary) -> Negation | None:
    """The negation by which it is asked if there is none of a kind: "Hat NoLA keine Uni als Partner?".

    Whether there is one is told. "Keine Partner außer der Uni", "Partner, die keine Uni sind" ask for the others.
    """
    if not (reading.words and reading.words[0].says("yes_no")) or reading.has("list", "which", "except", "only"):
        return None
    lacking = [negation for negation in reading.negations if negation.denies]
    if len(lacking) != 1 or not lacking[0].says("lacks"):
        return None
    (negation,) = lacking
    before = reading.words[: negation.start]
    others = any(word.parted or word.folded in vocabulary.any_partners for word in before[1:])
    kind = next((vocabulary.sorts.get(word.folded) for word in reading.words[negation.end : negation.end + 1]), None)
    return negation if kind and not others else None


def left_out_of_list(at: frozenset[int], reading: Reading, said: SaidSorts) -> frozenset[int]:
    """The positions of kinds that are not to be among the others: "Institute außerhalb der Universitäten"."""
    found: set[int] = set()
    for before, position in pairwise((-1, *sorted(at))):
        goes_on = before in found and said.goes_on(before, position, reading)
        denied = goes_on or denials_of((position,), reading) or _is_refused(position, at, reading)
        if said.is_kind(position, reading) and denied:
            found.add(position)
    return frozenset(found) if found < at else frozenset()


def left_out_of_search(positions: Sequence[int], reading: Reading, said: SaidSorts) -> frozenset[int]:
    """Those of the positions where something stands that Verbünde are not to have: "ohne Städte und Landkreise".

    Where it is asked who led them, whatever is denied did not: "nicht von einer Hochschule geleitet".
    """
    found: set[int] = set()
    for before, position in zip((-1, *positions), positions, strict=False):
        if before in found and _is_set_against(before, position, reading, said):
            continue
        # "Keine Gemeinde und keine Stadt"
        also = said.goes_on(before, position, reading) or bool(denials_of((position,), reading))
        goes_on = before in found and also
        aside = is_left_out(position, reading) or _is_no_leader(position, reading) or _is_lacking(position, reading)
        aside = aside and not _is_place(position, reading, said)
        if goes_on or aside or _is_refused(position, positions, reading):
            found.add(position)
    return frozenset(found)


def _is_refused(position: int, kinds: Iterable[int], reading: Reading) -> bool:
    """Whether "no" stands right behind and ends the clause: "Landkreise ja, Städte nein", not "Städte? Nein".

    Who asks "You worked with cities, no?" wants to hear yes, unless another kind was wanted before.
    """
    words = reading.words
    wanted = reading.clause(position).start - 2
    if words[position].asked or (words[-1].asked and wanted not in kinds):
        return False
    behind = (n.end for n in reading.negations if n.says("nay") and n.start == position + 1)
    return any(end == len(words) or words[end].parted or words[end].says("thanks") for end in behind)


def _is_set_against(one: int, other: int, reading: Reading, said: SaidSorts) -> bool:
    """Whether another kind is wanted behind one that is left out: "ohne Uni und mit Verein"."""
    denied = any(one < negation.start < other for negation in reading.negations)
    return said.follows_with(other, reading) and not (denied or said.follows_with(one, reading))


def _is_place(position: int, reading: Reading, said: SaidSorts) -> bool:
    """Whether a word for settlements is where something is, or is not: "nicht in Städten", "ohne Großstädte".

    Large or small ones are that as well unless it is said that they took part.
    """
    word = reading.words[position].folded
    if word in said.vocabulary.sized_settlements and not reading.has("partners", "coordinator"):
        return True
    cued = any(other.says("place_cue") for other in reading.before(position, ARTICLE))
    return cued and word in said.vocabulary.settlements


def is_denied_around(position: int, reading: Reading) -> bool:
    """Whether something is denied that has no name: "Welche Hochschule war nicht beteiligt?", "led no project".

    What is denied in a clause before ("Ich weiß nicht, welche Hochschulen ...") is another matter.
    """
    return any(
        negation.end > position or not any(word.pause for word in reading.words[negation.end : position])
        for negation in free(reading)
    )


def denials_of(positions: Iterable[int], reading: Reading) -> frozenset[Negation]:
    """The negations that stand right before any of these words, or before its article."""
    return frozenset(
        negation
        for position in positions
        for negation in reading.negations
        if negation.denies and negation.end <= position <= negation.end + ARTICLE
        if not any(word.parted for word in reading.words[negation.end + 1 : position + 1])
    )


def is_no_other_leader(denied: Iterable[int], led: Iterable[int], reading: Reading) -> bool:
    """Whether those that are denied only are set against who led: "von einer Stadt geleitet, nicht von einer Uni".

    "Ohne Firmen", and "keine Firmen" behind who led, may be said of partners; not so "nur von Städten geleitete, keine
    Firmen", where only who led is told.
    """
    denied, first = sorted(denied), min(led)
    if not denied:
        return False
    if denied[-1] < first:
        # "Nicht von einer Uni, sondern von einer Stadt geleitet"
        return any(word.says("rather") for word in reading.words[denied[-1] : first])
    negations = denials_of(denied[:1], reading)
    told = any(word.says("coordinator") for word in reading.words[first : denied[0]])
    told &= not any(word.says("only") for word in reading.words[:first])
    if any(word.says("topic_cue") for word in reading.before(denied[0], ARTICLE)):
        # "Aber nicht mit einer Hochschule", "not involving a university"
        return False
    return bool(negations) and not any(
        _is_without(one, reading) or (told and _lacks(one, reading)) for one in negations
    )


def _is_without(negation: Negation, reading: Reading) -> bool:
    return any(reading.words[i].folded in WITHOUT for i in negation.span)


def _lacks(negation: Negation, reading: Reading) -> bool:
    return any(reading.words[i].says("lacks") for i in negation.span)


def _is_no_leader(position: int, reading: Reading) -> bool:
    """Whether it is denied that they led: "nicht von einer Hochschule geleitet"."""
    led = any(reading.words[i].says("coordinator") for i in reading.clause(position))
    return led and is_denied_at(position, reading) and not is_replaced(position, reading)


def _is_lacking(position: int, reading: Reading) -> bool:
    """Whether Verbünde have none of them: "haben keine Hochschulen"."""
    return any(negation.says("lacks") and negation.end == position for negation in reading.negations)
