"""That somebody tells of something to close, where no description tells of that: "Schule wird geschlossen".

What closes is looked for alone, so who deals with schools would seem to deal with their closing.
"""

from collections.abc import Collection, Iterator

from bot.questions.noted.note import Note
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import Reading
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import as_written
from bot.questions.words.vocabulary import Vocabulary


def told_to_close(
    found: Collection[str], reading: Reading, vocabulary: Vocabulary, topics: TopicIndex, nouns: Nouns
) -> Iterator[Note]:
    """The things that are found, and said to close in the same few words; a story tells of much."""
    shuts = [i for i, word in enumerate(reading.words) if word.folded in vocabulary.shuts]
    shuts = [i for i in shuts if _tells_alone(i, reading, vocabulary)]
    if not shuts or reading.long or reading.negations or reading.mentions:
        return
    if not any(hit.told for hit in topics.search(tuple(found))):
        # That no description has it is told anyway.
        return
    for i, thing in enumerate(reading.words):
        subject = nouns.subject(thing)
        if subject not in found or thing not in reading.rest:
            continue
        told = [hit.verbund for hit in topics.search((subject,)) if hit.told]
        if not told or any(topics.are_together(subject, vocabulary.shuts, id_) for id_ in told):
            continue
        for at in shuts:
            if _is_said_of(i, at, reading):
                start, end = min(i, at), max(i, at) + 1
                yield Note("instead", as_written(reading.words[start:end]), ("word", subject))
                break


def _tells_alone(position: int, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a word tells that something closes: not "close to", and none that "sich zusammenschließen" does."""
    behind = reading.words[position + 1 : position + 2]
    others = vocabulary.reflexive | set(vocabulary.letters.prepositions)
    return not any(word.folded in others and not word.parted for word in behind)


def _is_said_of(thing: int, shut: int, reading: Reading) -> bool:
    """Whether it is said of a thing that it closes: behind it or, with an article between, before it."""
    between = reading.words[min(thing, shut) + 1 : max(thing, shut)]
    # "Schulen, die schließen"
    near = len(between) <= 1 or thing in reading.clause(shut)
    return near and bool(between or shut > thing) and not any(word in reading.rest for word in between)
