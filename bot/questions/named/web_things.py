"""Things that are only called after the web: who asks for "Web-Karten" or an "Online-Umfrage" asks for no website."""

from dataclasses import replace

from bot.questions.reading.reading import Reading


def without_web_things(reading: Reading) -> Reading:
    """Without asking for a link, where what says that is only joined to something else: "Wer hat die Web-Karten?"."""
    if not reading.has("link"):
        return reading
    said = [i for i, word in enumerate(reading.words) if word.says("link")]
    behind = (reading.words[i + 1 : i + 2] for i in said)
    # "Web-Adr."
    joined = (any(word.glued and word in reading.rest and not word.short for word in words) for words in behind)
    return replace(reading, signals=reading.signals - {"link"}) if said and all(joined) else reading
