"""Whether money is said to come from somebody who is named: "Bekam KIF Geld vom Landkreis Nienburg?"."""

from bot.questions.known_names import WHERE
from bot.questions.names import Mention
from bot.questions.reading import Reading
from bot.questions.vocabulary import Vocabulary


def comes_from_somebody(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is: then what a Verbund was given, by whomever, is no answer.

    Not so "die Förderung von KIF in Nienburg".
    """
    if not reading.has("money"):
        return False
    money = min(i for i, word in enumerate((*reading.words, None)) if word is None or word.says("money"))
    givers = (m for m in reading.mentions if m.kind in {*WHERE, "organisation"} and m.start > money)
    return any(_is_giver(mention, reading, vocabulary) for mention in givers)


def _is_giver(mention: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether "vom" or "from" stands before a name, with nothing but an article and what it is between."""
    small = (vocabulary.articles | vocabulary.of | vocabulary.sorts.keys()) - vocabulary.givers
    start = mention.start
    while start and reading.words[start - 1].folded in small:
        start -= 1
    return any(word.folded in vocabulary.givers or word.says("since") for word in reading.before(start))
