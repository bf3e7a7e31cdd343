"""Which facts are not asked of the Verbünde that are named, though words for them are said."""

from collections.abc import Collection, Iterator
from itertools import pairwise, takewhile
from typing import Final

from bot.questions.kinds import Fact
from bot.questions.reading.reading import ARTICLE, FACTS, Reading, Word
from bot.questions.words.signals import Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_AT_AN_EDGE: Final[tuple[Signal, ...]] = ("after", "before", "place_cue", "topic_cue")
"""What stands before a beginning or an end that only tells when something else was: "at the beginning", "zu Beginn"."""


def meant_otherwise(reading: Reading, vocabulary: Vocabulary) -> Iterator[Fact]:
    """The facts that are not asked for, though words for them are said."""
    if reading.is_own("coordinator"):
        yield "coordinator"
    if (
        _is_told_of_us(reading)
        or _asks_which_led(reading, vocabulary)
        or _asks_how_people_took_part(reading, vocabulary)
    ):
        yield "partners"
    if _is_link_verb(reading) or _went_online(reading, vocabulary):
        yield "link"
    if _is_taken_in(reading, vocabulary) or _is_kind_of_place(reading) or _is_only_there(reading, vocabulary):
        yield "where"
    if _is_told_to_have_failed(reading):
        yield "outcome"
    yield from _subject_matter(reading)
    tells = reading.has("about", "outcome") or reading.counts_other
    timed = (i for i, word in enumerate(reading.words) if word.says("when"))
    own_times = {i for i in timed if _tells_own_time(i, reading)}
    if reading.has("why") or ((tells or own_times) and _tells_from_when(reading, own_times)):
        # "Warum startete KIF?": if anything tells it, the card, and it tells when as well.
        yield "when"
    if asked_to_change(reading, vocabulary):
        yield "money"
    if reading.words[0].signals == {"question_word"}:
        # "Wofür wurde das Geld ausgegeben?"
        yield "money"
    origin = any(word.says("question_word") and word.says("where") for word in reading.words)
    if origin and reading.has("title", "sources") and not reading.has("joins"):
        # "Woher kommt der Name KIF?", "Where does the information on KIF come from?"
        yield "where"


def asked_to_change(reading: Reading, vocabulary: Vocabulary) -> Word | None:
    """What is asked to have fallen, grown or the like by how much: "How much did rents fall in LebensRäume?".

    Only "how much did" speaks of money then. "How much did the EU give", "did the bus cost" ask for a sum.
    """
    paying = (vocabulary.gives, vocabulary.paying, vocabulary.hands_out, vocabulary.gets, vocabulary.pays)
    if not reading.says("how_many") or reading.says("money", "price") or reading.says_any(*paying):
        return None
    said_at = [at for at, said in vocabulary.phrases_in(reading.words, reading.language) if "money" in said]
    asking = (at for at in said_at if any(reading.words[i].says("how_many") for i in at))
    behind = (reading.words[max(at) + 1 : reading.clause(max(at)).stop] for at in asking)
    told = [word for words in behind for word in words if word.folded not in vocabulary.articles][:1]
    return next((word for word in told if word in reading.rest), None)


def _asks_which_led(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether organisations are only asked for as to which of them led: "Welche Einrichtung leitete KIF?"."""
    if not reading.has("coordinator") or reading.says("partners"):
        return False
    said_at = vocabulary.phrases_in(reading.words, reading.language)
    asked = [min(at) for at, said in said_at if "partners" in said]
    led = (
        range(max(half.start, clause.start), min(half.stop, clause.stop))
        for half, clause in ((reading.half(i), reading.clause(i)) for i in asked)
    )
    return bool(asked) and all(any(reading.words[i].says("coordinator") for i in beside) for beside in led)


def _is_told_of_us(reading: Reading) -> bool:
    """Whether somebody only tells that they took part, and then asks: "Wir waren bei KIF dabei, wo steht das?"."""
    told = [_told_in(i, reading) for i, word in enumerate(reading.words) if word.says("partners")]
    behind = reading.words[max((clause.stop for clause in told), default=0) :]
    asks = any(word.says("question_word", *FACTS) for word in behind)
    return asks and bool(told) and all(_tells_of_us(clause, reading) for clause in told)


def _asks_how_people_took_part(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how people had a say, who are no partners: "Wie wurden die Bürger bei KOMET beteiligt?"."""
    phrases = vocabulary.phrases_in(reading.words, reading.language)
    said = {i for i, word in enumerate(reading.words) if word.says("partners")}
    said.update(*(at for at, signals in phrases if "partners" in signals))
    asked = any(
        one.says("how") and two.says("yes_no") and said <= {*reading.clause(i)}
        for i, (one, two) in enumerate(pairwise(reading.words))
    )
    # "How did Lübeck contribute?"
    german = reading.language == "de"
    people = any(w.folded not in vocabulary.sorts and (german or w.text.islower()) for w in reading.rest)
    people |= reading.says_any(vocabulary.persons)
    return bool(said) and asked and people and not reading.has("who", "which")


def _tells_own_time(position: int, reading: Reading) -> bool:
    """Whether "when" only tells when somebody did something: "When I worked in Weimar I heard of NoLA. Who led it?"."""
    word, *following = reading.words[position : position + 2]
    begins = position == 0 or word.opens or word.parted
    return begins and word.says("question_word") and any(after.own for after in following)


def _told_in(position: int, reading: Reading) -> range:
    """The positions of the clause that a word stands in, up to a question behind it: "wir waren dabei aber wer ..."."""
    clause = reading.clause(position)
    behind = range(position, clause.stop)
    stop = next((i for i in behind if i > position and reading.words[i].says("question_word")), clause.stop)
    return range(clause.start, stop)


def _tells_of_us(clause: range, reading: Reading) -> bool:
    words = [reading.words[i] for i in clause]
    opens = words[0].says("question_word", "yes_no")
    return any(word.own for word in words) and not opens and not any(word.says("question_word") for word in words)


def _subject_matter(reading: Reading) -> Iterator[Fact]:
    """The facts whose words only say what a Verbund deals with: "Is NaKoFi about money?", "Ist KIF auch für Städte?".

    They stand behind "about" or the like, and that behind the name.
    """
    if reading.has("known", "list", "can_you"):
        return
    cues: tuple[Signal, ...] = ("topic_cue", "for_cue") if reading.has("about") else ("for_cue",)
    names = [mention.end for mention in reading.mentions if mention.kind == "verbund"]
    timed = positions((*reading.dates, *reading.durations))
    matter: set[int] = set()
    for i, word in enumerate(reading.words):
        if not word.says(*cues) or i + 1 in timed:
            # "Did KIF run for two years?"
            continue
        clause = reading.clause(i)
        if any(end in clause and end <= i for end in names):
            behind = takewhile(lambda at: not reading.words[at].says("question_word"), range(i + 1, clause.stop))
            matter.update(behind)
    for fact in FACTS if matter else ():
        said = {i for i, word in enumerate(reading.words) if word.says(fact)}
        if said and said <= matter:
            yield fact


def _is_told_to_have_failed(reading: Reading) -> bool:
    """Whether it is only told before the question that something came to nothing: "eben hats nicht geklappt wie viele
    gemeinden waren bei kif dabei".
    """
    asking = next((i for i, word in enumerate(reading.words) if word.says("question_word")), 0)
    said = [i for i, word in enumerate(reading.words) if word.says("outcome")]
    names = [mention.start for mention in reading.mentions if mention.kind == "verbund"]
    before = bool(said) and all(i < asking for i in said) and all(asking < start for start in names)
    return before and all(any(word.says("no") for word in reading.before(i, ARTICLE)) for i in said)


def _is_link_verb(reading: Reading) -> bool:
    """Whether a word for a link is only the verb behind a name: "What problem did WatNu address?"."""
    verbs = {m.end for m in reading.mentions if any(word.says("yes_no") for word in reading.before(m.start, ARTICLE))}
    said = [i for i, word in enumerate(reading.words) if word.says("link")]
    return bool(said) and all(i in verbs and reading.words[i].says("topic_cue") for i in said)


def _went_online(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is only told or asked when something went online: "The exchange went online in 2018, no?"."""
    said = [word for word in reading.words if word.says("link") and word.folded not in vocabulary.remote]
    remote = reading.says_any(vocabulary.remote)
    dated = bool(reading.dates) and not reading.has("list", "want")
    asks = reading.says("question_word")
    return dated and not asks and bool(said or remote) and all(word.says("weak") for word in said)


def _is_taken_in(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked if others may still join, and not where it was: "Does KIF take new towns?".

    Not so "Does KIF take place in towns?".
    """
    said_at = vocabulary.phrases_in(reading.words, reading.language)
    places = {i for at, said in said_at if "where" in said for i in at}
    admits = any(word.folded in vocabulary.admits and i not in places for i, word in enumerate(reading.words))
    asks = reading.says("question_word", "which")
    said = [i for i, word in enumerate(reading.words) if word.says("where")]
    inside = any(word.says("place_cue") for i in said for word in reading.before(i, ARTICLE))
    return admits and bool(said) and not (asks or inside)


def _is_kind_of_place(reading: Reading) -> bool:
    """Whether a word for places only says of which kind one is that is named: "Did the Gifhorn district get it?"."""
    asks = reading.says("question_word", "which")
    behind = {mention.end for mention in reading.mentions if mention.kind == "place"}
    said = {i for i, word in enumerate(reading.words) if word.says("where")}
    return bool(said) and said <= behind and not asks


def _is_only_there(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether places are only where something was that is asked for: "Wie hoch ist der Anteil im Landkreis?".

    Or that is merely said: "Anteil der mehrfach Wohnenden im Landkreis".
    """
    said = [i for i, word in enumerate(reading.words) if word.says("where")]
    inside = all(any(word.folded in vocabulary.inside for word in reading.before(i, ARTICLE)) for i in said)
    which = any(word.says("which") for i in said for word in reading.before(i, ARTICLE))
    if not (said and inside) or which or reading.says("who", "called") or reading.words[0].says("yes_no"):
        # "In so einer Region im Osten, wie heißt die?"
        return False
    before = any(reading.words[i] in reading.rest for at in said for i in range(reading.clause(at).start, at))
    return before or (reading.has("about") and reading.says("question_word"))


def _tells_from_when(reading: Reading, own_times: Collection[int]) -> bool:
    """Whether a beginning or an end only says of which time something is asked: "What happened after it ended?".

    "How many empty buildings did KOMET count at the beginning?" What tells somebody's own times asks for none.
    """
    said = [i for i, word in enumerate(reading.words) if word.says("when") and i not in own_times]
    edge = next((i for i, word in enumerate(reading.words) if word.says("when", "begins", "ends")), None)
    if edge and reading.words[0].says("yes_no") and _is_asked_before_another(edge, reading):
        # "Ist NoLA zu Ende, und was kam dabei heraus?"
        return False
    edges = all(
        reading.words[i].says("begins", "ends") and any(word.says(*_AT_AN_EDGE) for word in reading.before(i, ARTICLE))
        for i in said
    )
    # "Wie lange lief es?" tells of no edge.
    return edges and (bool(said or own_times) or not reading.has("when"))


def _is_asked_before_another(position: int, reading: Reading) -> bool:
    """Whether another question is joined behind the one that a word stands in."""
    behind = pairwise(reading.words[position:])
    return any((one.says("joins") or other.opens) and other.says("question_word") for one, other in behind)
