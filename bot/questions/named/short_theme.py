"""A theme that one word names, where somebody asks whether a Verbund is in it: "Ist NaKoFi in Daten?"."""

from bot.questions.names import Names
from bot.questions.reading import Reading


def with_short_theme(reading: Reading, names: Names) -> Reading:
    """With the theme that one word, the only strange one, names where a theme stands: "Gehört KIF zu Daten?"."""
    if len(reading.rest) != 1 or reading.ids("theme"):
        return reading
    (word,) = reading.rest
    at = reading.words.index(word)
    expected = reading.has("belong") or any(before.says("place_cue") for before in reading.before(at))
    theme = names.theme_in_short(word) if expected else None
    return reading.with_theme(theme, at) if theme else reading
