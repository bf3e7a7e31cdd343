"""Facts that are asked of each Verbund that a search finds: "Wann endete das Projekt in Remscheid?"."""

from bot.questions import kinds
from bot.questions.reading import FACTS, SHORT, Reading


def asked_of_each(search: kinds.Search, reading: Reading) -> tuple[kinds.Fact, ...]:
    """The facts that are asked of the Verbünde that are searched for: "Wann endete das Projekt in Remscheid?".

    Of several only those that a line tells, and none that the search itself is about.
    """
    if search.count or search.excluding or search.lacking:
        return ()
    told = {
        "where": search.laender or search.places or search.towns,
        "when": search.times,
        "partners": search.organisations,
        "coordinator": search.organisations,
    }
    facts: list[kinds.Fact] = [fact for fact in FACTS if reading.has(fact) and not told.get(fact)]
    if reading.has("verbund_one") and reading.has("theme_one", "belong") and not search.themes:
        facts.insert(0, "theme")
    several = reading.has("verbund_many", "verbund_any")
    if search.words and not reading.has("verbund_one") and len(reading.words) > SHORT:
        # In "towns sharing staff", towns ask for no place.
        asked = {fact for fact in FACTS for word in reading.words if word.says(fact) and word.says("question_word")}
        facts = [fact for fact in facts if fact in asked or (several and fact in kinds.BRIEF)]
    return tuple(fact for fact in facts if not several or fact in kinds.BRIEF)
