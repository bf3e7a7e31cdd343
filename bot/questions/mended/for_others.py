"""Who asks, or for whom, which is nothing that Verbünde are looked for by.

"Mein Chef sucht Beispiele für Pflege", "Ich suche für unseren Bürgermeister ...", "Wir suchen mit zwei Kindern ...".
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from bot.questions.reading.reading import ARTICLE
from bot.questions.words.folding import Token, clause_at
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_SOMEBODY: Final = 3
"""So many words at most say who looks for something ("unsere neue Bürgermeisterin")."""
_OWN: Final[tuple[Signal, ...]] = ("first_person", "private")
_ABOUT: Final[tuple[Signal, ...]] = ("topic_cue", "for_cue")


def spoken_for_oneself(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, as if whoever asks did so for themselves, with nobody who comes with them."""
    words = _asked_of_bot(words, vocabulary)
    said = {word.folded for word in words}
    if not said.isdisjoint(vocabulary.seekers):
        words = _with_own_search(words, vocabulary)
    if any(vocabulary.says(word, *_OWN) for word in said):
        words = _without_recipient(words, vocabulary)
        words = words if said.isdisjoint(vocabulary.children) else _without_children(words, vocabulary)
    return words


def _asked_of_bot(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, what there is asked of the bot and not of those who ask: "Haben wir was zu Pflege?" as "Habt ihr"."""
    if not vocabulary.having_ours.stand_in(words):
        return words
    for at, word in enumerate(words):
        ours = vocabulary.having_ours.at(at, words) if word.parted or not at else ()
        behind = range(at + len(ours), min(at + len(ours) + ARTICLE, len(words) - ARTICLE)) if ours else ()
        if any(vocabulary.tells(words[i], "something") and vocabulary.tells(words[i + 1], *_ABOUT) for i in behind):
            asked = [_as_word(text, word) for text in vocabulary.of_ours[ours].split()]
            asked[0] = replace(asked[0], opens=word.opens, pause=word.pause)
            return (*words[:at], *asked, *words[at + len(ours) :])
    return words


def _with_own_search(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words, a search that is told of somebody else as one's own: "My boss needs examples of" as "I need ...".

    What they need that is no example is told of them: "Unser Dorf sucht einen Arzt".
    """
    for at in range(ARTICLE, len(words) - 1):
        meant = vocabulary.seekers.get(words[at].folded)
        start = clause_at(words, at).start
        if not meant or not _is_somebody(words[start:at], vocabulary):
            continue
        end = at + 1 + (words[at + 1].folded in vocabulary.reflexive)
        if end == at + 1 and not _are_examples(words[end : end + 1 + ARTICLE], vocabulary):
            continue
        own = [_as_word(word, words[at]) for word in meant]
        own[0] = replace(own[0], opens=words[start].opens, pause=words[start].pause)
        return (*words[:start], *own, *words[end:])
    return words


def _is_somebody(words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether words say who looks for something: "mein Chef", "unser Bauamt", "der Gemeinderat"."""
    if not ARTICLE <= len(words) <= _SOMEBODY or any(vocabulary.tells(word, "place_cue", *_ABOUT) for word in words):
        return False
    article, noun = words[0], words[-1]
    return vocabulary.tells(article, *_OWN) or (
        article.folded in vocabulary.articles and _may_be_asked_for(noun, vocabulary)
    )


def _are_examples(words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether examples or Verbünde are looked for, or something on a subject: "gute Beispiele", "was zu Pflege"."""
    if any(word.folded in vocabulary.examples or vocabulary.tells(word, *VERBUENDE) for word in words[:ARTICLE]):
        return True
    return len(words) > 1 and vocabulary.tells(words[0], "something") and vocabulary.tells(words[1], *_ABOUT)


def _without_recipient(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words without the one who is to get the answer, where they tell as well what it is to be about."""
    for at in range(len(words) - ARTICLE):
        if not (vocabulary.tells(words[at], "for_cue") and vocabulary.tells(words[at + 1], *_OWN)):
            continue
        behind = range(at + ARTICLE, min(at + ARTICLE + 2, len(words)))
        noun = next((i for i in behind if words[i].folded in vocabulary.superiors), None)
        if noun is None or words[noun].parted:
            continue
        others = (*words[:at], *words[noun + 1 :])
        if any(vocabulary.tells(word, *_ABOUT) for word in others):
            return _joined(words, at, noun + 1)
    return words


def _may_be_asked_for(word: Token, vocabulary: Vocabulary) -> bool:
    """Whether somebody may look for something for one of these: "Bürgermeister", "Chefin", "Bauamt"."""
    return word.folded in vocabulary.superiors or word.folded.endswith(tuple(vocabulary.offices))


def _without_children(words: tuple[Token, ...], vocabulary: Vocabulary) -> tuple[Token, ...]:
    """The words without the children of those who tell of themselves: "Wir suchen mit zwei Kindern eine Wohnung".

    Not so "Wohnungen für Familien mit zwei Kindern".
    """
    for at in range(len(words) - ARTICLE):
        counted = vocabulary.is_number(words[at + 1]) or vocabulary.tells(words[at + 1], *_OWN)
        if not (counted and words[at].folded in vocabulary.sort_cues) or words[at + 1].parted:
            continue
        noun = next((i for i in (at + 2, at + 3) if i < len(words) and words[i].folded in vocabulary.children), None)
        start = clause_at(words, at).start
        own = any(vocabulary.tells(word, *_OWN) for word in words[start:at])
        beside_noun = at > start and not vocabulary.is_of_questions(words[at - 1].folded)
        if noun and own and not beside_noun and noun - at < len(words) - 1:
            return _joined(words, at, noun + 1)
    return words


def _joined(words: tuple[Token, ...], start: int, end: int) -> tuple[Token, ...]:
    """The words without those from `start` to `end`, and with the signs that stand around these."""
    before, behind = words[:start], words[end:]
    if before and words[end - 1].asked:
        before = (*before[:-1], replace(before[-1], asked=True))
    if behind and words[start].parted:
        behind = (replace(behind[0], opens=words[start].opens, pause=words[start].pause), *behind[1:])
    return (*before, *behind)


def _as_word(text: str, like: Token) -> Token:
    return replace(like, text=text, folded=text, plain=text, glued=False, opens=False, asked=False, pause="")
