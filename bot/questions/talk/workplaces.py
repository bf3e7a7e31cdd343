"""Where somebody works, in the sentence that tells what on: "Ich schreibe an der Uni Celle eine Arbeit über Wohnen"."""

import re
from typing import Final

from bot.catalogue import OrganisationKind
from bot.questions.reading.reading import Reading
from bot.questions.words.phrases import Phrases
from bot.questions.words.vocabulary import Vocabulary

_SENTENCE: Final = re.compile(r"[.!]\s+|\n+")

_LOCAL: Final[frozenset[OrganisationKind]] = frozenset({"municipality", "district"})


def without_workplace(text: str, said: Reading, working: Phrases, vocabulary: Vocabulary) -> str:
    """A text without the organisation that its first sentence, which is `said`, tells to work at; nothing if none.

    What somebody works on stays, as what is asked behind may be about it.
    """
    words = said.words
    if not working.opening(words):
        return ""
    named = [mention for mention in said.mentions if mention.kind == "organisation"]
    if len(named) != 1 or len(said.mentions) > 1:
        return ""
    (mention,) = named
    start = mention.start
    while words[start - 1].folded in vocabulary.articles and not words[start - 1].says("at_cue", "place_cue"):
        start -= 1
    others = (word for i, word in enumerate(words) if i not in said.named and i != start - 1)
    if not words[start - 1].says("at_cue", "place_cue") or not any(word.says("topic_cue") for word in others):
        return ""
    span = r"\W+".join(re.escape(word.text) for word in words[start - 1 : mention.end])
    return re.sub(rf"\s*\b{span}\b", "", text, count=1)


def without_employer(text: str, said: Reading, vocabulary: Vocabulary) -> str:
    """A text without the town or district for which those speak who it begins with; nothing if it does not.

    "Wir von der Gemeinde Rastede suchen Projekte zu Wohnen"
    """
    words = said.words
    mention = next(iter(said.mentions), None)
    if (
        mention is None
        or mention.start <= 1
        or words[0].folded not in vocabulary.letters.speakers
        or not words[1].says("since")  # "von", as of a time
    ):
        return ""
    before = [word for word in words[2 : mention.start] if word.folded not in vocabulary.articles | vocabulary.of]
    # Of those that the catalogue knows so, the kind belongs to the name: "Gemeinde Juist", "Landkreis Gifhorn".
    (kind,) = before if len(before) == 1 else words[mention.start : mention.start + 1]
    employed = len(before) <= 1 and is_municipality(kind.folded, vocabulary)
    if not employed or any(word.parted for word in words[1 : mention.end + 1]):
        return ""
    span = r"\W+".join(re.escape(word.text) for word in words[1 : mention.end])
    return re.sub(rf"\s*\b{span}\b", "", text, count=1)


def is_municipality(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a folded word is for a town or district, for which somebody may speak: "Gemeinde", "Landkreis"."""
    return word in vocabulary.settlements or not _LOCAL.isdisjoint(vocabulary.sorts.get(word, ()))


def first_sentence(text: str) -> str:
    """The first sentence of a text that has several; nothing where it has one."""
    end = _SENTENCE.search(text)
    return text[: end.start()] if end and text[end.end() :].strip() else ""
