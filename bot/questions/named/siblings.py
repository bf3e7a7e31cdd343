"""What else is in the theme of a Verbund, or has something else in common with it: "Projekte wie NaKoFi"."""

from dataclasses import dataclass
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.named.comparing import facts_in_common
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.signals import THEMES, Signal
from bot.questions.words.vocabulary import Vocabulary

_IN_THEMES: Final[tuple[Signal, ...]] = (*THEMES, "verbund_many", "belong", "members")
"""Beside one of these, "other" and "same" ask for what is in the same theme."""


@dataclass(frozen=True, slots=True)
class Siblings:
    """Decides on cases in which others in the same theme are asked for."""

    catalogue: Catalogue
    vocabulary: Vocabulary

    def question(self, case: Case) -> Question | None:
        """What else is in the theme, how many are in it, or what else is the same."""
        reading, names = case.reading, case.names
        if reading.has("siblings"):
            # "Ist KIF so eine Art Genossenschaft?"
            whether = reading.words[0].says("yes_no") and case.named[0].start <= ARTICLE
            return None if whether else kinds.Siblings(names)
        if len(names) == 1 and case.asks_theme and reading.has("count") and reading.has("verbund_many"):
            # "How many are in the theme of KIF?"
            return kinds.Members((self.catalogue.verbuende[names[0]].theme,), count=True)
        if not case.asks_theme and (facts := facts_in_common(reading)):
            # "Im selben Jahr wie KIF"
            return kinds.Facts(names, facts)
        dated = "when" in case.facts and not case.asks_theme
        if dated and reading.has("same") and reading.has("begins", "ends", "runs"):
            # "Am selben Tag wie KIF"
            return kinds.Facts(names, ("when",))
        return kinds.Siblings(names) if _asks_for_others(case) or asks_for_likes(reading, self.vocabulary) else None


def asks_for_likes(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked which others are like a Verbund: "Welche Verbünde sind wie KIF?", "Who is like KIF?".

    "Was ist wie bei KIF?" and "What is KIF like?" ask something else, as does whatever tells in what they are.
    """
    where = [mention for mention in reading.mentions if mention.kind == "verbund"]
    if len(where) != 1 or len(reading.mentions) != 1 or reading.rest or where[0].end < len(reading.words):
        return False
    *said, cue = reading.words[: where[0].start] or (None,)
    if cue is None or cue.folded not in vocabulary.likens or not any(word and word.says("yes_no") for word in said):
        return False
    return bool(said[0] and said[0].says("which", "who", "something"))


def _asks_for_others(case: Case) -> bool:
    """Whether "other" or "same" is said of what is in one theme, or Verbünde are asked for beside its name."""
    reading = case.reading
    if "coordinator" in case.facts and not reading.has(*THEMES, "belong", "members"):
        # "Was sagen andere Projekte über den Koordinator von KIF?"
        return False
    # "Mir fehlen noch Ort und Thema von KIF" asks for no others.
    opens = any(word.says("question_word") for word in reading.words[:2])
    lists = reading.has("which", "who", "same") or opens
    missing = case.asks_theme and set(case.facts) - {"partners"} and not lists
    if reading.has("other", "same") and reading.has(*_IN_THEMES) and not missing:
        return True
    return reading.has("other") and (reading.has("same") or (_asks_which_others(reading) and not case.facts))


def _asks_which_others(reading: Reading) -> bool:
    """Whether "which" or "who" asks for others: not so "Von wem kommt KIF, und kann man das noch benutzen?"."""
    others = [i for i, word in enumerate(reading.words) if word.says("other")]
    asking = [i for i, word in enumerate(reading.words) if word.says("which", "who")]
    if not (others and asking):
        # "Was gibt es noch zu KIF?"
        return reading.has("which", "who")
    # "DeWaK has which brothers and sisters?" goes on with no other question.
    joints = [
        i
        for i, word in enumerate(reading.words)
        if word.says("joins") and any(w.says("question_word", "yes_no") for w in reading.words[i + 1 : i + 1 + ARTICLE])
    ]
    pairs = ((min(one, other), max(one, other)) for one in others for other in asking)
    return any(not any(start < joint < end for joint in joints) for start, end in pairs)
