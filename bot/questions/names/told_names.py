"""Names in no list that are said to belong to the programme, before or behind what is asked of them.

"Ich hab von DorfAktiv gehört, das war bei Kommunen innovativ. Wo war das?", "Wo war Dorfblick, ein Projekt daraus?"
"""

from itertools import takewhile
from typing import Final

from bot.questions.names.known_names import WHERE
from bot.questions.names.name_forms import is_surely_name
from bot.questions.reading.reading import FACTS, Reading
from bot.questions.words.vocabulary import Vocabulary

_NOTHING: Final = range(0)
_OPENING: Final = 4
"""Before so many words a name stands that a question opens for: "Wo war", "Who was it that led"."""
_SAID: Final = 3
"""Within so many words behind the name it is said to be a project: ", das Projekt"."""


def told_before(reading: Reading, vocabulary: Vocabulary) -> range:
    """What is written as a name and said to belong to the programme, where the question at the end is about it.

    It points back to it or names it again: "DorfPlus gehört zu Kommunen innovativ. Wer leitete DorfPlus?". Not so "Wir
    haben DorfAktiv gebaut, wer fördert das bei Kommunen innovativ?", which asks of the programme.
    """
    last = reading.clause(len(reading.words) - 1)
    # Where it was told of is not asked: "In Höxter wurde das Projekt DorfPlus erwähnt, das zu ... gehören soll".
    others = [mention for mention in reading.mentions if mention.kind not in WHERE or mention.end > last.start]
    if not (reading.ids("programme") and len(others) == 1):
        return _NOTHING
    (programme,) = others
    names = [i for i, word in enumerate(reading.words[: last.start]) if word in reading.rest and is_surely_name(word)]
    asked = reading.words[last.start :]
    if len(names) != 1 or programme.end > last.start or not any(word.says("question_word") for word in asked):
        return _NOTHING
    name = _with_number(names[0], reading)
    called = {reading.words[i].folded for i in name}
    strange = [word for word in asked if word in reading.rest and word.folded not in called]
    again = any(word.folded == reading.words[name.start].folded for word in asked)
    points = asked[0].says("question_word") and any(
        word.says("pronoun", "there", "refers") or word.folded in vocabulary.thereby for word in asked
    )
    said = any(word.says("verbund_one") for word in reading.words[max(0, name.start - 1) : programme.start])
    said = said or _opens_clause(name.start, programme.start, reading)
    # Who paid may be asked of the programme: "Ich bin bei DorfAktiv und las von Kommunen innovativ, wer zahlt das?".
    paying = vocabulary.paying | vocabulary.gets
    paid = any(word.folded in paying for word in asked)
    plain = all(word.folded in paying for word in strange) and (said or again or not paid)
    facts = any(word.says(*FACTS, "who", "how_many", "about", "something") for word in asked)
    return name if facts and (again or points) and plain else _NOTHING


def _opens_clause(name: int, programme: int, reading: Reading) -> bool:
    """Whether a name is what a clause tells of, as part of the programme: "StadtHub lief bei Kommunen innovativ"."""
    clause = reading.clause(name)
    behind = reading.words[name + 1 : programme]
    return name == clause.start and programme in clause and not any(word.own for word in behind)


def _with_number(start: int, reading: Reading) -> range:
    """A name with the number behind it: "AgriLand 4.0"."""
    behind = takewhile(lambda word: word.text.isdigit() and not word.pause, reading.words[start + 1 :])
    return range(start, start + 1 + sum(1 for _ in behind))


def told_behind(reading: Reading) -> range:
    """What is said to be a project of the programme right behind it: "Wo war Dorfblick, das Projekt aus ...?"."""
    if not (reading.ids("programme") and len(reading.mentions) == 1 and reading.says("verbund_one")):
        return _NOTHING
    (programme,) = reading.mentions
    start = next((i for i, word in enumerate(reading.words[:_OPENING]) if word in reading.rest), 0)
    name = [*takewhile(lambda i: i == start or not reading.words[i].parted, range(start, programme.start))]
    behind = reading.words[start + len(name) : programme.start]
    said = any(word.says("verbund_one") for word in behind[:_SAID]) and not any(word in reading.rest for word in behind)
    asks = reading.words[0].says("question_word") and not any(
        w.says("which", "how_many") for w in reading.words[:start]
    )
    plain = all(reading.words[i] in reading.rest or reading.words[i].says("joins") for i in name)
    ends = programme.end == len(reading.words)
    return range(start, start + len(name)) if start and asks and plain and said and ends else _NOTHING
