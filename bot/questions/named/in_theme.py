"""Whether Verbünde are in a theme that is named, or in which of several: "Gehört KIF zu Daten?"."""

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case


def in_theme(case: Case) -> Question | None:
    """Whether they are in the theme that is named, or in which they are where several are to choose from."""
    reading, themes = case.reading, case.reading.ids("theme")
    if not themes or any(map(reading.is_purpose, reading.mentions)):
        return None
    # "Ist NaKoFi wirklich im Bereich Daten angesiedelt?" asks for no place.
    placed = {"partners", "where"} if reading.has("whether", "confirm") else {"partners"}
    asks_fact = not placed.issuperset(case.facts)
    if asks_fact and reading.words[0].says("yes_no") and reading.has("joins"):
        # "Gehört KIF zu den Reallaboren, und wer leitet es?"
        return kinds.Facts(case.names, ("theme", *case.facts))
    if len(themes) == 1 and (reading.has("belong") or not (asks_fact or case.openly)):
        return kinds.IsIn(case.names, themes[0])
    return kinds.ThemeOf(case.names) if reading.has("either") and not asks_fact else None
