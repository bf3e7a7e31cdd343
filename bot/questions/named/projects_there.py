"""A Verbund that is called by its place alone, where something of it is counted: "How many towns were in the Bremen
project?".

Where just one was at work there, it is meant, and its texts may tell the number; a list of what is there does not.
"""

from dataclasses import replace

from bot.catalogue import Catalogue
from bot.questions.names.known_names import WHERE
from bot.questions.reading.reading import ARTICLE, Reading


def with_project_there(reading: Reading, catalogue: Catalogue) -> Reading:
    """The reading, in which the one place that stands before "project" names the one Verbund there."""
    place, *others = reading.mentions or (None,)
    if place is None or others or place.kind not in WHERE or not reading.says("how_many") or reading.negations:
        return reading
    behind = reading.words[place.end :][:ARTICLE]
    # "The Ilm district project"
    behind = behind[any(word.says("place_word") and not word.parted for word in behind[:1]) :][:1]
    # "Beim Bremer Projekt", "in the Bremen project", but not "a Bremen project"
    before = reading.before(place.start, ARTICLE)
    one = not any(word.says("indefinite", "every", "which") for word in before)
    if not one or not any(word.says("verbund_one") and not word.parted for word in behind):
        return reading
    laender, places = reading.ids("land"), reading.ids("place")
    there = catalogue.verbuende_there(laender, places) if laender or places else ()
    if len(there) != 1:
        return reading
    (name,) = there
    return replace(reading, mentions=(replace(place, kind="verbund", ids=(name,)),))
