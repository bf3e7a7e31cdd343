"""A theme that one word names, where somebody asks whether a Verbund is in it: "Ist NaKoFi in Daten?".

Or in which of two: "Is IER-SEK data or inner development?".
"""

from bot.questions.names.names import Names
from bot.questions.reading.reading import ARTICLE, Reading


def with_short_theme(reading: Reading, names: Names) -> Reading:
    """With the theme that one word, the only strange one, names where a theme stands: "Gehört KIF zu Daten?"."""
    if len(reading.rest) != 1:
        return reading
    if reading.ids("theme"):
        return _with_alternative(reading, names)
    (word,) = reading.rest
    at = reading.words.index(word)
    expected = reading.has("belong") or any(before.says("place_cue") for before in reading.before(at))
    theme = names.theme_in_short(word) if expected else None
    return reading.with_theme(theme, at) if theme else reading


def _with_alternative(reading: Reading, names: Names) -> Reading:
    """With the theme that the only strange word names, where "or" parts it from one that is named."""
    (word,) = reading.rest
    at = reading.words.index(word)
    edges = {(m.end, at) for m in reading.mentions if m.kind == "theme"}
    edges |= {(at + 1, m.start) for m in reading.mentions if m.kind == "theme"}
    between = next((reading.words[end:start] for end, start in edges if 0 < start - end <= ARTICLE + 1), ())
    theme = names.theme_in_short(word) if between and between[0].says("either") else None
    return reading.with_theme(theme, at) if theme else reading
