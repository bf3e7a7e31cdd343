"""What is asked of one Verbund and known of none: "Welchen Preis hat TransformBar gewonnen?".

A card without a word on it would let it stand that there was one.
"""

from collections.abc import Iterator

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.things import Things
from bot.questions.noted.note import Note
from bot.questions.programme.programme import ProgrammeFacts
from bot.questions.reading.reading import Reading
from bot.questions.words.signals import VERBUENDE


def known_of_none(question: Question, reading: Reading, programme: ProgrammeFacts, things: Things) -> Iterator[Note]:
    """The facts of the programme that tell so, unless the texts on the Verbund speak of it."""
    match question:
        case kinds.AboutVerbuende(verbuende=names) | kinds.Facts(verbuende=names, facts=("when",), claims=()):
            pass
        case _:
            return
    for hit, fact in programme.hits(reading):
        asked = [reading.words[i] for i in hit.at if reading.words[i] in reading.rest]
        if any(word.says(*VERBUENDE) for i in hit.at for word in reading.words[i : i + 2]):
            # "KIF ist ein ausgezeichnetes Projekt, was macht es?"
            continue
        if fact.of_none and asked and not any(things.is_told(word.text, names) for word in asked):
            yield Note("programme", fact.id)
            return
