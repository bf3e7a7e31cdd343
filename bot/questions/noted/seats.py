"""Where partners are to sit of whom it is asked: their seats are documented by Land at most."""

from collections.abc import Iterator

from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.vocabulary import Vocabulary


def seats_of_partners(reading: Reading, vocabulary: Vocabulary) -> Iterator[str]:
    """The places and landscapes in which partners are to sit: "Welche Partner kommen aus Göttingen?"."""
    # In "Wer war bei KIF in Gifhorn dabei?", the place only tells where that was.
    which = {mention.end + 1 for mention in reading.mentions if mention.kind == "verbund"}
    inside = {i for i in which if any(word.folded in vocabulary.inside for word in reading.before(i))}
    places = (m for m in reading.mentions if m.kind in {"place", "town"} and m.start not in inside)
    named = [(mention.start, mention.heard) for mention in places]
    named += [
        (i, word.text)
        for i, word in enumerate(reading.words)
        if word in reading.rest and word.folded in vocabulary.regions.landscapes
    ]
    for start, heard in named:
        # In "Mit wem hat die Stadt Remscheid gearbeitet?", the town is one of the partners.
        before = (word for word in reading.before(start, ARTICLE) if not word.says("place_word"))
        if any(word.says("place_cue") for word in before) and not _is_told_before(start, reading):
            yield heard


def _is_told_before(position: int, reading: Reading) -> bool:
    """Whether a word stands in a sentence that only tells something, behind which another one asks."""
    sentence = reading.sentence(position)
    asked = any(reading.words[i].asked for i in sentence)
    return not asked and any(word.asked for word in reading.words[sentence.stop :])
