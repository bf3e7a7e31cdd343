"""Who is said to have led Verbünde and stands in no list, as people do: "Are there projects led by women?".

Found are Verbünde that dealt with these, and who coordinated them is told.
"""

from bot.questions import kinds
from bot.questions.reading.reading import Reading
from bot.questions.words.folding import as_written
from bot.questions.words.vocabulary import Vocabulary


def people_in_lead(search: kinds.Search, reading: Reading, vocabulary: Vocabulary) -> str:
    """What Verbünde are said to be, as it was written ("led by women"); nothing where no people alone are told so."""
    if search.leading or search.sorts or "coordinator" not in search.facts or not (search.words and reading.rest):
        return ""
    words = reading.words
    people = [i for i, word in enumerate(words) if word in reading.rest]
    first, last = people[0], people[-1]
    if last - first != len(people) - 1:
        return ""
    start = first
    while start and words[start - 1].folded in vocabulary.articles:
        start -= 1
    if not start or words[start - 1].folded not in vocabulary.givers:
        return ""
    before, behind = reading.before(start - 1), words[last + 1 : last + 2]
    if any(word.says("coordinator", "runs") for word in before):
        return as_written(words[start - 2 : last + 1])
    # "Von Frauen geleitete Projekte"
    return as_written(words[start - 1 : last + 2]) if any(word.says("coordinator") for word in behind) else ""
