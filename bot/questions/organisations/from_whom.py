"""By whom money is said to be given, where somebody is named: "Bekam KIF Geld vom Landkreis Nienburg?"."""

from bot.questions.names.known_names import WHERE
from bot.questions.reading.reading import Reading, Word
from bot.questions.words.vocabulary import Vocabulary


def comes_from_somebody(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is: then what a Verbund was given, by whomever, is no answer."""
    return bool(from_whom(reading, vocabulary))


def from_whom(reading: Reading, vocabulary: Vocabulary) -> tuple[Word, ...]:
    """The words that tell it, in the clause that speaks of money: "vom Landkreis Nienburg", "state" of "state funding".

    Not so "die Förderung von KIF in Nienburg".
    """
    money = next((i for i, word in enumerate(reading.words) if is_money(word, vocabulary)), None)
    if money is None:
        return ()
    if ahead := _giver_ahead(money, reading):
        return ahead
    if not reading.has("money"):
        return ()
    # "KIF got 465,000 euros and was led by Nienburg"
    clause = range(money, min(reading.clause(money).stop, reading.half(money).stop))
    for mention in reading.mentions:
        if mention.kind in {*WHERE, "organisation"} and money < mention.start < clause.stop:
            start = _giver_start(mention.start, reading, vocabulary)
            if start is not None:
                return reading.words[start : mention.end]
    land = next((i for i in range(money + 1, clause.stop) if reading.words[i].says("land_word")), None)
    start = None if land is None else _giver_start(land, reading, vocabulary)
    return () if land is None or start is None else reading.words[start : land + 1]


def _giver_ahead(money: int, reading: Reading) -> tuple[Word, ...]:
    """The Land whose money it is: "state funding", "Hesse money", "Landesmittel"; not "in Hesse money ..."."""
    word = reading.words[money]
    if word.parted or not (word.glued or reading.language == "en"):
        return ()
    named = (mention.start for mention in reading.mentions if mention.kind == "land" and mention.end == money)
    start = next(named, money - 1 if any(one.says("land_word") for one in reading.before(money)) else None)
    if start is None or any(one.says("which", "place_cue") for one in reading.before(start)):
        return ()
    return reading.words[start:money]


def is_money(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word tells of money, be it in a phrase: "Wie hoch war die Förderung?"."""
    return word.says("money") or (word.folded in vocabulary.funded and word.says("programme"))


def _giver_start(start: int, reading: Reading, vocabulary: Vocabulary) -> int | None:
    """Where "vom" or "from" stands before a name or "Land", with nothing but an article and what it is between.

    Or the article behind the money whose it is: "die Förderung des Landes".
    """
    small = (vocabulary.articles | vocabulary.of | vocabulary.sorts.keys()) - vocabulary.givers - vocabulary.sources
    end = start
    while start and (reading.words[start - 1].folded in small or reading.words[start - 1].says("land_word")):
        start -= 1
    if any(word.folded in vocabulary.givers | vocabulary.sources for word in reading.before(start)):
        return start - 1
    owned = start < end and reading.words[start].folded in vocabulary.articles
    return start if owned and any(is_money(word, vocabulary) for word in reading.before(start)) else None
