"""What visitors ask of a place, and who lives or wants to live there: a hotel, prices, how long it takes to get there.

Nothing of the kind is known, and no Verbund is looked for.
"""

from collections.abc import Set
from itertools import pairwise
from typing import Final

from bot.questions.names.known_names import WHERE
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import fold
from bot.questions.words.signals import LOOKS
from bot.questions.words.vocabulary import Vocabulary

_TWO: Final = 2


def asks_as_visitor(reading: Reading, vocabulary: Vocabulary, topics: TopicIndex, there: Set[str]) -> bool:
    """Whether it is asked what only somebody there would know, and is nothing that the Verbünde `there` deal with."""
    local = [mention for mention in reading.mentions if mention.kind in WHERE]
    if not local or len(local) < len(reading.mentions) or reading.has(*LOOKS, "programme"):
        return False
    if _asks_on_subject(reading, vocabulary):
        return False
    return (
        _wants_recommended(reading, vocabulary, topics, there)
        or _asks_price_of(reading)
        or _asks_for_good_one(reading, vocabulary, topics, there)
        or (len(local) == _TWO and _asks_how_long(reading, vocabulary))
    )


def _asks_on_subject(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked for something on a subject: "Gab es da was zu Wohnungsmangel?", but not "was zu mieten"."""
    words = reading.words
    return any(
        one.says("something")
        and cue.says("topic_cue")
        and two in reading.rest
        and fold(two.text) not in vocabulary.rents
        for one, cue, two in zip(words, words[1:], words[ARTICLE:], strict=False)
    )


def _wants_recommended(reading: Reading, vocabulary: Vocabulary, topics: TopicIndex, there: Set[str]) -> bool:
    """Whether something is to be recommended that visitors stay in, or it is asked where something is to be rented.

    "Kannst du mir ein Hotel empfehlen?", "Fahrräder zu leihen", but not "ein Leerstandskataster empfehlen".
    """
    typed = {fold(word.text) for word in reading.words}
    if not vocabulary.rents.isdisjoint(typed):
        asked = reading.interrogative or reading.words[0].says("question_word", "yes_no", "having")
        rented = (word.folded for word in reading.rest if fold(word.text) not in vocabulary.rents)
        return asked and not any(topics.is_key_word(word, verbund) for word in rented for verbund in there)
    things = [word for word in reading.rest if word.folded not in vocabulary.recommends]
    stays = any(_is_of_stays(word, vocabulary) for word in things)
    return stays and not vocabulary.recommends.isdisjoint(typed)


def _asks_price_of(reading: Reading) -> bool:
    """Whether it is asked what things cost there today: "Wie teuer sind Wohnungen in Bremen?"."""
    first = reading.words[0]
    asks = first.says("question_word") or (first.says("yes_no") and not first.says("having"))
    return bool(reading.rest) and reading.has("price") and asks


def _is_of_stays(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether a word names what only visitors use."""
    return "town" in vocabulary.remarks.get((word.folded,), ())


def _asks_for_good_one(reading: Reading, vocabulary: Vocabulary, topics: TopicIndex, there: Set[str]) -> bool:
    """Whether it is asked for a good one of what people use: "Gibt es in Eschwege ein gutes Schwimmbad?".

    "Gibt es in Cottbus ein gutes Konzept?" asks for what Verbünde have, as "einen guten Bürgerbus" where one has it.
    """
    if not (reading.words[0].says("having", "where") or reading.has("there")):
        return False
    things = [word for word in reading.rest if fold(word.text) not in vocabulary.good]
    dealt_with = any(topics.tells_of(word.folded, verbund) for word in things for verbund in there)
    if dealt_with and not any(_is_of_stays(word, vocabulary) for word in things):
        return False
    asked = zip(reading.words, reading.words[1:], reading.words[ARTICLE:], strict=False)
    return any(
        one.says("indefinite")
        and fold(two.text) in vocabulary.good
        and three in reading.rest
        and not topics.is_relational(three.folded)
        for one, two, three in asked
    )


def _asks_how_long(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how long or how far it is to somewhere: "Wie lange fährt man von Zwickau nach Juist?"."""
    asked = any(one.says("how") and two.folded in vocabulary.distances for one, two in pairwise(reading.words[:_TWO]))
    return asked and any(word.says("since") for word in reading.before(reading.mentions[0].start))
