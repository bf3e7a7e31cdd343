"""A theme that one word names, where somebody asks whether a Verbund is in it: "Ist NaKoFi in Daten?"."""

from itertools import chain

from bot.questions.names import Names
from bot.questions.reading import Reading


def with_short_theme(reading: Reading, names: Names) -> Reading:
    """With the theme that one word, the only strange one, names behind a Verbund: "Gehört KIF zu Daten?"."""
    if len(reading.rest) != 1 or reading.ids("theme"):
        return reading
    verbuende = [mention for mention in reading.mentions if mention.kind == "verbund"]
    # "Ist NaKoFi bei Daten?", "NaKoFi ist doch bei Daten, oder?"
    behind = (reading.words[mention.end : mention.end + 1] for mention in verbuende)
    verbs = [reading.words[0], *chain.from_iterable(behind)]
    if not (reading.has("belong") or any(word.says("yes_no") for word in verbs)):
        return reading
    (word,) = reading.rest
    at = reading.words.index(word)
    expected = reading.has("belong") or reading.words[at - 1].says("place_cue")
    theme = names.theme_in_short(word)
    if not (theme and expected and any(mention.end <= at for mention in verbuende)):
        return reading
    return reading.with_theme(theme, at)
