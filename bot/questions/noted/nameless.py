"""Places of which the texts on a Verbund tell how many there were, and not which: "Wie hießen die 14 Gemeinden?"."""

from collections.abc import Iterator
from itertools import pairwise

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.things import Things
from bot.questions.noted.note import Note
from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary


def nameless_places(
    question: Question, reading: Reading, catalogue: Catalogue, things: Things, vocabulary: Vocabulary
) -> Iterator[Note]:
    """That it is not documented which ones are asked for by their number, where fewer are than the texts tell.

    "Waren bei Fokusland 14 Gemeinden dabei?" asks for none of them.
    """
    match question:
        case kinds.AboutVerbuende(verbuende=(name,)) | kinds.Facts(verbuende=(name,), facts=("partners",) | ("where",)):
            pass
        case _:
            return
    claimed = reading.words[0].says("yes_no") or reading.has("confirm") or reading.ends_in_doubt
    if claimed or reading.has("count", "how_many") or len(reading.mentions) > 1:
        return
    verbund = catalogue.verbuende[name]
    known = sum(catalogue.is_of_kinds(place, ("municipality",)) for place in catalogue.places_of(verbund))
    for number, noun in pairwise(reading.words):
        value = vocabulary.value(number)
        if value is None or "municipality" not in vocabulary.sorts.get(noun.folded, ()) or value <= known:
            continue
        if any(figure.value == value for figure in things.figures.told(noun.text, name, reading)):
            yield Note("nameless", noun.text)
