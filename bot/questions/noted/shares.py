"""Whether it is asked which share of all Verbünde something is, whether it is all, or more than of something else."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import Kind
from bot.questions.names.names import Mention
from bot.questions.reading.reading import Reading, Word
from bot.questions.reading.tags import tag_start
from bot.questions.words.signals import EVENTS, THEMES, VERBUENDE, Signal
from bot.questions.words.stretches import Stretch, positions
from bot.questions.words.vocabulary import FOR_THAN, THAN, Vocabulary

_OF_PLACES: Final[tuple[Signal, ...]] = (
    "place_cue", "land_word", *VERBUENDE, "pronoun", "those", "theme_one", "topic_cue", "indefinite",
)  # fmt: skip
"""What may be said beside a name where it is asked if all Verbünde have to do with it."""
_TWO: Final = 2
_AMONG: Final[tuple[Kind, ...]] = ("theme", "land", "place")
"""Of all that have to do with one of these it may be asked."""
_OF_TIMES: Final[tuple[Signal, ...]] = (
    *_OF_PLACES, "begins", "ends", "runs", "yes_no", "for_cue", "since", "until", "after", "before", "already",
    "having",
)  # fmt: skip
"""What may be said beside a time or a number where it is asked if something happened then to all, or is of all."""
_OF_SORTS: Final[tuple[Signal, ...]] = (*_OF_TIMES, "coordinator", "partners")
"""What may be said beside a kind of partners where it is asked if all had such, or were led by them."""

_OF_LAENDER: Final[tuple[Signal, ...]] = (
    "every", "land_word", "verbund_one", "verbund_many", "indefinite", "place_cue", "yes_no", "having", "there", "runs",
    "pronoun", "confirm", "partners", "limit",
)  # fmt: skip
"""What may be said where it is asked if there were Verbünde in every Land."""


def asks_for_share(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how many per cent of all Verbünde are something: "Wie viel Prozent der Projekte ...?".

    Not how many of those in a Land or theme, nor which share of something else.
    """
    words = reading.words
    said = next((i for i, word in enumerate(words) if word.folded in vocabulary.shares), None)
    if said is None:
        return False
    of_all = next((i for i in range(said + 1, len(words)) if words[i].says("verbund_many")), len(words))
    near = all(words[i].folded in vocabulary.articles | vocabulary.of for i in range(said + 1, of_all))
    behind = {mention.start for mention in reading.mentions if mention.start > of_all}
    parted = any(words[i].says("yes_no") for i in range(of_all + 1, min(behind, default=len(words))))
    return near and of_all < len(words) and len(behind) < 2 and parted


def asked_of_all(reading: Reading, vocabulary: Vocabulary, count: int = 0) -> tuple[Mention | None] | None:
    """Of which it is asked if something is so of all: of all Verbünde, or all of a theme, Land or place.

    "Liegen alle in Hessen?", "Did all start in 2016?", "Alle aus Sachsen sind im Thema Daten, oder?". Nothing where
    that is not asked. One thing is told of them behind that, by a name, a time or a number: "Liegen alle mit
    Hochschulen in Hessen?" asks it of some. `count` is how many there are: "Sind alle 30 in Hessen?".
    """
    words = reading.words
    if reading.negations or any(word.folded not in vocabulary.sorts for word in reading.rest):
        return None
    claims = [i for i, word in enumerate(words) if word.folded in vocabulary.claimed and not word.says("yes_no")]
    told_from = claims[-1] + 1 if claims and reading.has("confirm") else 0
    said = [
        i
        for i in range(told_from, tag_start(reading, vocabulary))
        if words[i].folded not in vocabulary.fillers
        and not (vocabulary.value(words[i]) == count and any(word.says("every") for word in reading.before(i)))
    ]
    if not said:
        return None
    times: tuple[Stretch, ...] = (*reading.dates, *reading.durations)
    # "Eine Stadt als Partner"
    parts = {i for i in said if words[i].says("partners") and words[i - 1].folded in (*THAN, *FOR_THAN)}
    said = [i for i in said if not {i, i + 1} & parts]
    of_sorts = [Stretch(i, i + 1) for i in said if words[i].folded in vocabulary.sorts]
    told: list[Stretch] = sorted((*reading.mentions, *times, *reading.counted), key=lambda stretch: stretch.start)
    if reading.than or any(d.start == 2 and vocabulary.is_number(reading.words[2]) for d in reading.durations):
        # "Are all of them shorter than KIF?", "Wurde alle zwei Jahre begonnen?"
        return None
    sorted_out = len(of_sorts) == 1 and not told[1:] and all(one.end <= of_sorts[0].start for one in told)
    if sorted_out and all(isinstance(one, Mention) and one.kind in _AMONG for one in told):
        # "Alle Verbünde wurden von Hochschulen geleitet, oder?", "Sind alle in NRW von Hochschulen geleitet?"
        told = [*told, *of_sorts]
    verb = _verb_of_all(said, reading, vocabulary, claimed=told_from > 0)
    if verb is None:
        return None
    among = told[0] if len(told) > 1 and isinstance(told[0], Mention) and told[0].kind in _AMONG else None
    rest = told[1:] if among else told
    if len(rest) != 1 or (among and len(among.ids) > 1):
        return None
    (last,) = rest
    if isinstance(last, Mention) and among and last.kind == among.kind:
        # "In Hessen und Bayern"
        return None
    # "2019 zu Ende gegangen"
    phrases = vocabulary.phrases_in(reading.words, reading.language)
    events = {i for at, said_there in phrases if not said_there.isdisjoint(EVENTS) for i in at}
    named = positions(told) | events
    behind = [words[i] for i in said[1:] if i not in named and i != verb and not words[i].says("every")]
    named_last = isinstance(last, Mention)
    signals = _OF_PLACES if named_last else _OF_SORTS if last in of_sorts else _OF_TIMES
    plain = all(_is_plain(word, signals, vocabulary) for word in behind)
    # "... in the data theme?"
    ends = all(words[i].says("theme_one", "land_word") for i in said if i >= last.end and i != verb)
    return (among,) if plain and (ends or not named_last) else None


def asks_what_all_have(question: Question, reading: Reading) -> bool:
    """Whether it is asked if something is known of all Verbünde, and nothing else: "Haben alle eine Website?"."""
    verb, every, *_ = (*reading.words, None, None)
    asks = verb is not None and every is not None and verb.says("yes_no") and every.says("every")
    documented = question.documented if isinstance(question, kinds.Search) else ()
    return asks and len(documented) == 1 and question == kinds.Search(documented=documented)


def _verb_of_all(said: Sequence[int], reading: Reading, vocabulary: Vocabulary, *, claimed: bool) -> int | None:
    """Where the verb stands by which something is said of all, or asked: before "all", behind all of them, or last.

    "Sind alle ...?", "alle Verbünde liegen ...", "(dass) alle Verbünde ... liegen"; not so "alle Verbünde(, die) ...".
    """
    words = reading.words
    verbs = [i for i in said if words[i].says("yes_no", *EVENTS) or _is_of_lying(words[i], vocabulary)]
    if not verbs or len(said) <= 1:
        return None
    if said[0] == verbs[0]:
        return said[0] if words[said[1]].says("every") else None
    if not words[said[0]].says("every"):
        return None
    if claimed and said[-1] in verbs:
        return said[-1]
    nouns = [i for i in said if words[i].says(*VERBUENDE) and i < verbs[0]]
    relative = vocabulary.articles | vocabulary.claimed
    following = (words[i + 1] for i in nouns)
    apart = any(w.parted or w.folded in relative or w.says("which", "who", "those", "question_word") for w in following)
    return None if apart or not nouns else verbs[0]


def _is_of_lying(word: Word, vocabulary: Vocabulary) -> bool:
    return word.folded in vocabulary.being | vocabulary.lies | vocabulary.sits


def asks_of_every_land(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked, or said and to be confirmed, that there were Verbünde in every Land: "Hat jedes Land eins?".

    Not so "In jedem Land mit Küste?".
    """
    if not reading.words:
        return False
    tag = tag_start(reading, vocabulary)
    asks = reading.words[0].says("yes_no") or reading.has("confirm") or tag < len(reading.words)
    every = any(one.says("every") and two.says("land_word") for one, two in pairwise(reading.words))
    plain = all(_is_plain(word, _OF_LAENDER, vocabulary) for word in reading.words[1:tag])
    return asks and every and plain and not (reading.rest or reading.mentions or reading.negations or reading.counted)


def asks_of_every_theme(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked if what a question looks for is in every theme: "War in jedem Thema eine Uni dabei?".

    Who deals with a subject depends on what is taken for that.
    """
    match question:
        case kinds.Search(themes=themes, without=without):
            told = not (question.words or themes or without.themes)
        case kinds.AllOrganisations(words=(), verbuende=()):
            told = True
        case _:
            told = False
    if not told or reading.negations or not reading.words:
        return False
    words, small = reading.words, vocabulary.articles | vocabulary.of | vocabulary.numbers.keys()
    asks = words[0].says("yes_no") or reading.has("confirm") or tag_start(reading, vocabulary) < len(words)
    themed = (i for i, word in enumerate(words) if word.says(*THEMES))
    before = (
        next((w for w in reversed(words[:i]) if w.folded not in small and not w.says(*THEMES)), None) for i in themed
    )
    known = all(word.folded in vocabulary.sorts for word in reading.rest)
    return asks and known and not reading.asks_openly and any(word and word.says("every") for word in before)


def asked_to_have_more(
    question: Question, reading: Reading, vocabulary: Vocabulary
) -> tuple[str, tuple[Mention, ...]] | None:
    """What is asked to have more Verbünde ("from") or fewer ("to") than another: "Hat Hessen mehr als Bayern?".

    Either may be several together: "mehr als Bayern und Sachsen zusammen".
    """
    words, named = reading.words, reading.mentions
    if not isinstance(question, kinds.Search | kinds.Members) or len(named) <= 1 or reading.negations:
        return None
    asks = words[0].says("yes_no") or words[0].folded in vocabulary.being | vocabulary.gets
    than = next((i for i, word in enumerate(words) if word.folded in THAN and i not in reading.named), None)
    ids = {id_ for mention in named for id_ in mention.ids}
    if not asks or than is None or len({mention.kind for mention in named}) > 1 or len(ids) != len(named):
        return None
    first, second = (tuple(m for m in named if (m.start < than) is before) for before in (True, False))
    together = any(word.says("together", "jointly") or word.folded in vocabulary.in_all for word in words)
    if not (first and second) or (len(named) > _TWO and not together):
        return None
    for i, word in enumerate(words[: second[0].start]):
        bounds = (vocabulary.bounds.get((word.folded, other)) for other in THAN)
        bound = next(filter(None, bounds), None)
        of_verbuende = any(other.says(*VERBUENDE) for other in words[i + 1 : i + 2])
        if bound and bound.beyond and of_verbuende:
            return bound.bound, first
    return None


def _is_plain(word: Word, signals: tuple[Signal, ...], vocabulary: Vocabulary) -> bool:
    """Whether a word tells nothing of its own, and begins no clause in which some of them are told of."""
    small = vocabulary.articles | vocabulary.of | vocabulary.within | vocabulary.lies
    return not word.parted and (word.folded in small or word.says(*signals))
