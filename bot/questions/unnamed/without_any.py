"""Which theme has no Verbund somewhere: "Welches Thema hat kein Projekt in Hessen?"."""

from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.names.known_names import Kind
from bot.questions.reading.reading import Reading
from bot.questions.reading.scopes import Negation
from bot.questions.words.signals import THEMES, VERBUENDE

_LACKING: Final[frozenset[Kind]] = frozenset({"land", "place"})


def theme_without_any(reading: Reading) -> kinds.Superlative | None:
    """The theme with the fewest Verbünde in a Land or place, where it is asked which has none there.

    The answer counts those of each. Not so "Welches Thema gab es nicht nur in Hessen?".
    """
    if not reading.mentions and _is_without_verbuende(reading):
        # "Gibt es ein Thema ohne Verbünde?"
        return kinds.Superlative("fewest")
    if len(reading.mentions) != 1 or reading.rest or reading.has("only", "most", "fewest", "longest"):
        return None
    if not any(one.says("which") and two.says("theme_one", "theme_many") for one, two in pairwise(reading.words)):
        return None
    where = reading.mentions[0]
    said = [negation for negation in reading.negations if negation.denies]
    none = len(said) == 1 and (
        _is_nothing_there(said[0], reading)
        or (said[0].end != where.start and not said[0].says("except", "instead", "known", "dropped"))
    )
    lacks = (none or (not said and reading.has("missing"))) and not reading.dates
    if not lacks or where.kind not in _LACKING:
        return None
    laender, places = (where.ids if where.kind == kind else () for kind in ("land", "place"))
    return kinds.Superlative("fewest", laender=laender, places=places)


def _is_without_verbuende(reading: Reading) -> bool:
    """Whether a theme is looked for that has no Verbund at all, and nothing else is told of it."""
    if reading.rest or reading.dates or reading.has("list", "every", "only", "most", "fewest", "longest", "other"):
        return False
    said = [negation for negation in reading.negations if negation.denies]
    themes = [i for i, word in enumerate(reading.words) if word.says(*THEMES)]
    looks = [i for i, word in enumerate(reading.words) if word.says(*VERBUENDE)]
    if len(said) != 1 or len(looks) != 1 or not themes or themes[-1] > said[0].start:
        return False
    return said[0].says("no", "lacks") and said[0].end <= looks[0] <= said[0].end + 1


def _is_nothing_there(negation: Negation, reading: Reading) -> bool:
    """Whether it is denied that anything is in a place: "nichts aus", "nothing in", but not "nichts außer"."""
    return negation.says("something") and reading.words[negation.end - 1].says("place_cue")
