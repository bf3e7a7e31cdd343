"""What a text as a whole is most like: something that is said to the bot, or the description of a Verbund.

Words and phrases tell most of what is asked. Where they tell nothing, or too little, examples do: there is no end to
the ways in which people ask for help, or tell what a project was about that they heard of.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import Final, Literal, get_args

from bot.catalogue import LANGUAGES, Catalogue, Verbund
from bot.questions.talk.likeness import Likeness, Scores
from bot.questions.words.folding import folded

Intent = Literal["help", "identity", "hello", "thanks", "bye", "unhelpful", "sources", "person"]
"""What is said to the bot."""
_TALK_POWER: Final = 0.5
"""By this power of the length talk is told from anything else, short texts nearly as well as long ones."""
_STORY_POWER: Final = 0.25
"""By this one stories are: the more is told, the surer it is what of."""
_LIKE_TALK: Final = 1.7
"""By so much a text must be more like one intent than anything else to be taken for it; see `Scores.over`."""
_LIKE_INTENT: Final = 0.5
"""By so much more than another."""
_ALONE: Final = 5.5
"""By so much more than any other Verbund, it is the only one that a text may be about."""
_AS_LIKE: Final = 2.7
"""Verbünde that a text is less like by so much at most are as likely meant as the one it is most like."""
_MOST: Final = 3
_MOST_COMPARED: Final = 100
"""Comparing takes time and memory for each Verbund: in a larger catalogue none is found by its whole description."""

_Group = tuple[Literal["talk", "verbund"], str]
_OTHER: Final[_Group] = ("talk", "other")


class Resemblance:
    """Compares texts with examples, which are taken apart when first needed, or by `prepare` before."""

    def __init__(self, catalogue: Catalogue, talk: Mapping[str, tuple[str, ...]]) -> None:
        """`talk` are examples of it, by what they say."""
        self._catalogue = catalogue
        self._talk = talk
        # A text that is no talk is compared once more, with the descriptions.
        self._scores = lru_cache(1)(self._compare)

    def prepare(self) -> None:
        """Take the examples apart, which takes about a second; may be called from another thread."""
        _ = self._likeness

    @cached_property
    def _likeness(self) -> Likeness[_Group]:
        verbuende = self._catalogue.verbuende
        groups: dict[_Group, Iterable[Sequence[str]]] = {
            ("talk", intent): map(folded, texts) for intent, texts in self._talk.items()
        }
        if len(verbuende) <= _MOST_COMPARED:
            groups |= {("verbund", id_): _descriptions(verbund) for id_, verbund in verbuende.items()}
        return Likeness(groups)

    @cached_property
    def _complaints(self) -> frozenset[tuple[str, ...]]:
        return frozenset(map(folded, self._talk.get("unhelpful", ())))

    def is_complaint(self, words: Iterable[str]) -> bool:
        """Whether a text of these folded words is one of the complaints, which may be too short to be like any."""
        return tuple(words) in self._complaints

    def _compare(self, words: tuple[str, ...]) -> Scores[_Group]:
        return self._likeness.scores(words)

    def talk(self, words: Iterable[str]) -> Intent | None:
        """What a text of these folded words says to the bot, if it surely is talk."""
        scores = self._scores(tuple(words)).over(_TALK_POWER)
        if not scores:
            return None
        intents: dict[Intent, float] = {intent: scores["talk", intent] for intent in get_args(Intent)}
        likest = max(intents, key=intents.__getitem__)
        else_ = max(score for group, score in scores.items() if group[1] not in intents)
        others = max(score for intent, score in intents.items() if intent != likest)
        told = intents[likest] - else_ >= _LIKE_TALK and intents[likest] - others >= _LIKE_INTENT
        return likest if told else None

    def is_apart(self, words: Iterable[str], margin: float = 0) -> bool:
        """Whether a text of these folded words is by `margin` more like what has nothing to do with the bot."""
        scores = self._scores(tuple(words)).over(_STORY_POWER)
        return bool(scores) and scores[_OTHER] - max(scores[group] for group in scores if group != _OTHER) >= margin

    def verbuende(self, words: Iterable[str], margin: float, *, alone: float = math.inf) -> tuple[str, ...]:
        """The Verbünde whose descriptions a text of these folded words is like, the likest first.

        None if it is not by `margin` more like one of them than any talk, or by `alone`, if it is much less like any
        other; see `Scores.over`.
        """
        scores = self._scores(tuple(words)).over(_STORY_POWER)
        ranked = sorted((score, id_) for (kind, id_), score in scores.items() if kind == "verbund")[::-1]
        if not ranked:
            return ()
        talk = max(score for (kind, _), score in scores.items() if kind == "talk")
        likest = ranked[0][0]
        if likest - talk < margin:
            apart = len(ranked) > 1 and likest - ranked[1][0] >= _ALONE
            return (ranked[0][1],) if apart and likest - talk >= alone else ()
        return tuple(id_ for score, id_ in ranked[:_MOST] if likest - score <= _AS_LIKE)


def _descriptions(verbund: Verbund) -> Iterator[Sequence[str]]:
    for language in LANGUAGES:
        for text in (
            *verbund.asked[language],
            *verbund.found_by(language),
            verbund.summary[language],
            verbund.outcome[language],
        ):
            yield folded(text)
