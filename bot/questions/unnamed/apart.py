"""Whether two searches are asked for at once: "Leerstand in Hessen und Mobilität in Bayern"."""

from itertools import pairwise

from bot.questions.names.known_names import WHERE
from bot.questions.reading.reading import Reading


def each_elsewhere(reading: Reading) -> bool:
    """Whether each of several subjects is looked for in a place of its own, with "in" between the two.

    All of it at once would be found nowhere; what is found is any of the subjects in any of the places.
    """
    places = [mention for mention in reading.mentions if mention.kind in WHERE]
    if len(places) < 2 or len(places) < len(reading.mentions) or reading.negations:
        return False
    starts = [0, *(mention.end for mention in places[:-1])]
    parts = [reading.words[start : mention.start] for start, mention in zip(starts, places, strict=True)]
    apart = all(any(one in reading.rest and other.says("place_cue") for one, other in pairwise(part)) for part in parts)
    return apart and not any(word in reading.rest for word in reading.words[places[-1].end :])
