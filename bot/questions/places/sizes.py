"""How large the places are where something is looked for, of which nothing is known.

"In Orten unter 5.000 Einwohnern", "in kleinen Städten", "Was ist das kleinste Dorf?".
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.catalogue import OrganisationKind
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.reading.scopes import Scope, is_small
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import as_written
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_ALL_LAENDER: Final = kinds.AllLaender()
_PLACES: Final = frozenset[OrganisationKind]({"municipality", "district"})


def size_told(reading: Reading, vocabulary: Vocabulary, nouns: Nouns) -> range:
    """The words that tell how many people live somewhere, and where, or that it is the largest or smallest of all.

    None if nothing tells that.
    """
    for i, (number, word) in enumerate(pairwise(reading.words)):
        counted = number.folded.isdigit() or number.folded in vocabulary.numbers
        if counted and word.folded in vocabulary.inhabitants:
            return range(_start(i, reading, vocabulary, nouns), i + 2)
        if word.folded in vocabulary.settlements and not word.parted and _is_utmost(i, reading):
            return range(i, i + 2)
    return range(0)


def settlement_denied(reading: Reading, vocabulary: Vocabulary) -> range:
    """The word for settlements that a text ends with and denies, as large ones or small: "in villages, not cities".

    None where it is looked for by it, or where somebody tells of theirs.
    """
    at = len(reading.words) - 1
    last = reading.words[at] if reading.words else None
    if last is None or last.folded not in vocabulary.settlements or last in reading.rest or at in reading.named:
        return range(0)
    own = reading.tells_own
    denied = not own and any(at in scope and _sets_apart(scope, reading) for scope in reading.scopes)
    return range(at, at + 1) if denied else range(0)


def settlements_asked(reading: Reading, vocabulary: Vocabulary) -> str:
    """The word for settlements of some size that are asked for, where places of any are told: "Welche Dörfer?"."""
    for one, two in pairwise(reading.words):
        if one.says("which", "how_many", "list", "every") and two.folded in vocabulary.settlements:
            return "" if two.says("place_word") else two.text
    return ""


def leaves_out_settlements(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether Verbünde are asked for that were in no town, and nothing else: "Projekte nicht in Städten"."""
    if reading.rest or reading.mentions or not reading.says(*VERBUENDE):
        return False
    at = (i for i, word in enumerate(reading.words) if word.folded in vocabulary.settlements)
    return any(
        any(i in scope for scope in reading.scopes) and any(w.says("place_cue") for w in reading.before(i, ARTICLE))
        for i in at
    )


def _sets_apart(scope: Scope, reading: Reading) -> bool:
    """Whether nothing but small words stands between "not" and the last word that it denies.

    A comma stands before it, or it leaves that out, or denies that something is there ("waren nicht in Städten").
    """
    negation, small = scope.negation, scope.between[:-1]
    plain = negation.says("no", "except") and not negation.says("instead", "no_longer")
    apart = negation.says("except", "lacks") or any(word.says("place_cue") for word in small)
    return plain and (apart or bool(reading.words[negation.start].pause)) and all(map(is_small, small))


def asks_for_utmost(told: range, reading: Reading) -> bool:
    """Whether what tells a size is that a place is the largest or smallest: "Was ist das kleinste Dorf?"."""
    return bool(told) and _is_utmost(told.start, reading)


def _is_utmost(position: int, reading: Reading) -> bool:
    return reading.words[position].says("largest", "smallest")


def _start(number: int, reading: Reading, vocabulary: Vocabulary, nouns: Nouns) -> int:
    """Where begins what a number of people is told of: at the places before it, and what these are like.

    "In kleineren Städten mit weniger als", but neither "Leerstand mit" nor "Projekte mit".
    """
    start = number
    named = reading.named
    for i in range(number - 1, -1, -1):
        word = reading.words[i]
        if not _PLACES.isdisjoint(vocabulary.sorts.get(word.folded, ())):
            like = reading.words[i - 1 : i]
            return i - 1 if like and like[0] in reading.rest and not nouns.may_be_subject(like[0], reading) else i
        if i in named or word in reading.rest or word.says("question_word", *VERBUENDE):
            return start
        start = i
    return start


def without_size(reading: Reading, told: range) -> Reading:
    """A reading without the words that tell a size."""
    words = reading.words[told.start : told.stop]
    return reading.left_with(word for word in reading.rest if word not in words) if told else reading


def without_measures(reading: Reading, vocabulary: Vocabulary) -> Reading:
    """A reading without what a number counts of something: "Oma sitzt allein auf 180 qm"."""
    told = {
        two for one, two in pairwise(reading.words) if vocabulary.is_number(one) and two.folded in vocabulary.measures
    }
    return reading.left_with(word for word in reading.rest if word not in told)


def sized_places(reading: Reading, vocabulary: Vocabulary) -> tuple[range, ...]:
    """Where something is said to be in small or large places: "in kleinen Orten", "abseits der Großstädte"."""
    outside = {negation.end for negation in reading.negations if negation.says("place_cue")}
    return tuple(
        span
        for span in sizes_said(reading, vocabulary)
        if span.start in outside
        or any(
            word.says("place_cue") or word.folded in vocabulary.inside for word in reading.before(span.start, ARTICLE)
        )
    )


def sizes_said(reading: Reading, vocabulary: Vocabulary) -> Iterator[range]:
    """Where places have a word for their size before them or as a part of theirs: "Welche Kleinstädte?"."""
    words, named = reading.words, reading.named
    for i, word in enumerate(words):
        if i in named:
            continue
        if word.folded in vocabulary.settlements and i and not word.parted and words[i - 1].folded in vocabulary.sizes:
            yield range(i - 1, i + 1)
        elif word.folded in vocabulary.sized_settlements:
            yield range(i, i + 1)


def without_sizes(
    found: Question, reading: Reading, vocabulary: Vocabulary, nouns: Nouns, topics: TopicIndex
) -> Question:
    """What was found to be asked, but for how large the places are where it is to be.

    A word like "Kleinstadt" tells more of what is looked for otherwise; alone it finds those few in whose description
    it stands, which is told beside.
    """
    if (isinstance(found, kinds.AllPlaces) or found == _ALL_LAENDER) and _only_narrows(reading, vocabulary):
        return kinds.Remark("size")
    spans = sized_places(reading, vocabulary)
    if not spans:
        return found
    match found:
        case kinds.AllVerbuende() | kinds.AllLaender() | kinds.AllPlaces() | kinds.UnknownPlace() if (
            not reading.regions
        ):
            return _search_for_size(reading, vocabulary, nouns, topics) or kinds.Remark("size")
        case kinds.Search(words=words):
            told = {nouns.subject(reading.words[i]): len(span) > 1 for span in spans for i in span}
            words = tuple(word for word in words if not told.get(word))
            # "Not in big cities": which of them were is known as little.
            unwanted = tuple(word for word in found.without.words if word not in told)
            without = replace(found.without, words=unwanted)
            found = replace(found, words=() if told.keys() >= set(words) else words, without=without)
            if replace(found, count=False, without=kinds.NOTHING) == kinds.Search():
                return _search_for_size(reading, vocabulary, nouns, topics) or kinds.Remark("size")
    return found


def asks_for_size(reading: Reading, vocabulary: Vocabulary, nouns: Nouns, topics: TopicIndex) -> kinds.Search | None:
    """The search for places of a size, where nothing else tells what Verbünde are to be: "Projekte für kleine Städte".

    Not so where somebody tells of theirs.
    """
    if reading.rest or reading.mentions or reading.tells_own or not reading.says(*VERBUENDE):
        return None
    return _search_for_size(reading, vocabulary, nouns, topics)


def size_looked_for(reading: Reading, vocabulary: Vocabulary, nouns: Nouns, topics: TopicIndex) -> tuple[str, str]:
    """A word for places of a size as a subject, and as it was said: "Kleinstädte", "kleine Städte".

    Nothing where several are told, or it is denied.
    """
    spans = tuple(sizes_said(reading, vocabulary))
    if len(spans) != 1 or reading.negations:
        return "", ""
    (span,) = spans
    if any(word.folded in vocabulary.settlements for i, word in enumerate(reading.words) if i not in span):
        # "In small towns and cities"
        return "", ""
    size, place = reading.words[span.start], reading.words[span.stop - 1]
    if len(span) == 1:
        subjects = [nouns.subject(place)]
    else:
        subjects = [one + place.folded for one in sorted(vocabulary.sizes) if size.folded.startswith(one)]
    # "In Großstädten" is a form of the plural that is known.
    forms = (form for one in subjects for form in (one.removesuffix("n"), one))
    subject = next(filter(topics.names_subject, forms), "")
    return subject, as_written(reading.words[span.start : span.stop]) if subject else ""


def _search_for_size(reading: Reading, vocabulary: Vocabulary, nouns: Nouns, topics: TopicIndex) -> kinds.Search | None:
    """The search for a word for places of a size, if it is a subject."""
    subject, _ = size_looked_for(reading, vocabulary, nouns, topics)
    return kinds.Search((subject,), count=reading.has("count", "how_many")) if subject else None


def _only_narrows(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether places only tell where something is to be, and are not asked for: "projects in cities"."""
    asks = reading.says("question_word", "which", "list", "how_many", "count")
    if asks or reading.has("land_word"):
        return False
    told = (one.says("place_cue") and two.folded in vocabulary.settlements for one, two in pairwise(reading.words))
    return not reading.negations and any(told)


def without_own_place(found: Question, reading: Reading, vocabulary: Vocabulary, nouns: Nouns) -> Question:
    """What was found to be asked, but for the kind of place where somebody is, if they look for something else.

    "In unserer Kleinstadt wandern die Jungen ab" happens elsewhere as well.
    """
    if not isinstance(found, kinds.Search | kinds.Perhaps):
        return found
    at = (i for i, word in enumerate(reading.words) if word.folded in vocabulary.all_settlements)
    own = {nouns.subject(reading.words[i]) for i in at if _is_own_place(i, reading, vocabulary)}
    others = tuple(word for word in found.words if word not in own) if own else ()
    return replace(found, words=others) if others else found


def _is_own_place(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a place is where somebody is: "in unserer Kleinstadt", "bei uns im Dorf"."""
    before = reading.before(position, ARTICLE + 1)
    ours = bool(before) and before[-1].folded in vocabulary.we and before[-1].own
    there = [i for i, word in enumerate(before) if word.folded in vocabulary.inside]
    return ours or any(i and before[i - 1].own and before[i - 1].folded in vocabulary.we for i in there)
