"""A sum that a question takes for granted: "Wofür hat WatNu die 2 Millionen Euro ausgegeben?"."""

from collections.abc import Iterator

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.claimed_sums import claim_of
from bot.questions.noted.note import Note
from bot.questions.numbers.sums import sums_told
from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary


def presumed_sum(question: Question, reading: Reading, vocabulary: Vocabulary) -> Iterator[Note]:
    """The sum, and of which Verbund it is said that it had it and spent or got it.

    Not so where others may be who had it, nor where it is asked if it was so much.
    """
    match question:
        case kinds.AboutVerbuende(verbuende=(verbund,)) | kinds.Facts(verbuende=(verbund,), claims=()):
            pass
        case _:
            return
    if len(reading.mentions) != 1 or reading.negations or reading.words[0].says("yes_no"):
        return
    told = sums_told(reading, vocabulary)
    if told is None or len(told.amounts) > 1:
        return
    # "Die 2 Millionen", "its 5 million"
    known = any(word.folded in vocabulary.articles for word in reading.before(told.start))
    spends = vocabulary.spends | vocabulary.gets
    others = [word for i, word in enumerate(reading.words) if i not in told.span]
    spent = any(word.folded in spends for word in others)
    strange = any(word in reading.rest and word.folded not in spends for word in others)
    if known and spent and not strange:
        yield Note("sum", claim_of(told), ("verbund", verbund))
