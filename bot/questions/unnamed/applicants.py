"""Who asks whether they may take part themselves: "Können wir als Gemeinde uns noch bewerben?", "Can my club join?".

Who they are is nothing that Verbünde are looked for by.
"""

from itertools import islice, pairwise
from typing import Final

from bot.questions.places.home_abroad import opening
from bot.questions.reading.reading import Reading, Word
from bot.questions.words.vocabulary import Vocabulary

_OPENING: Final = 4
"""Among so many first words it is told who wants to do something ("Kann sich unser Verein")."""


def without_applicant(reading: Reading, vocabulary: Vocabulary) -> Reading:
    """Without whoever somebody asks for if they may apply: "Can my club still apply?", "Geld für mein Dorf"."""
    applies = reading.says_any(vocabulary.applies)
    # "Hat unsere Schule das bezahlt?", but "Kann unsere Feuerwehr gefördert werden?"
    may = any(word.folded in vocabulary.may for word in reading.words[:1])
    paid = vocabulary.funded | vocabulary.gives if may else vocabulary.funded
    if applies or reading.has("money") or reading.says_any(paid):
        theirs = _theirs(reading, vocabulary)
        others = [word for word in reading.rest if word not in theirs]
        if theirs and all(word.folded in paid | vocabulary.applies for word in others):
            return reading.left_with(others)
    if not applies:
        return reading
    told = _introduced(reading, vocabulary)
    applicants = set(reading.words[: told.stop])
    if reading.words[0].says("yes_no"):
        own = (two for one, two in pairwise(reading.words[:_OPENING]) if one.says("first_person"))
        applicants.update(islice(own, 1))
    reading = reading.left_with(word for word in reading.rest if word not in applicants)
    if asks_what_may_be(reading, vocabulary) and all(word.folded in vocabulary.applies for word in reading.rest):
        # "Wir sind eine Gemeinde in Bayern, können wir noch mitmachen?"
        return reading.without_mentions([mention for mention in reading.mentions if mention.start in told])
    return reading


def _theirs(reading: Reading, vocabulary: Vocabulary) -> set[Word]:
    """What is somebody's own that is to get money: "(Geld für) mein Dorf", and asked for it "meinen Sportverein".

    "Wir brauchen Geld für unseren Dorfladen" may look for who has one.
    """
    asks = reading.words[0].says("yes_no") or reading.words[0].folded in vocabulary.gets | vocabulary.gives
    own = (two for one, two in pairwise(reading.words) if one.own and two in reading.rest)
    return {word for word in own if asks or word.folded in vocabulary.all_settlements}


def asks_what_may_be(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked what may or will be, or told what somebody wants to do, be it without a question mark.

    "können wir als stadt noch einsteigen", "wir wollen uns bewerben", "kriegt man da was"
    """
    intends = vocabulary.may | vocabulary.intends
    told = _introduced(reading, vocabulary)
    # "Wir sind ein Dorf und wollen uns bewerben"
    joined = bool(told) and reading.words[told.stop].says("joins")
    own = any(
        (one.own and two.folded in intends) or (one.folded in intends and two.own)
        for one, two in pairwise(reading.words)
    )
    return not reading.closed and (joined or own or reading.words[0].folded in intends | vocabulary.gets)


def _introduced(reading: Reading, vocabulary: Vocabulary) -> range:
    """Where somebody tells who they are, before what they ask: "We are a small town, can we apply?"."""
    if not opening(reading.words, vocabulary):
        return range(0)
    intends = vocabulary.may | vocabulary.intends
    joints = (i for i, (one, two) in enumerate(pairwise(reading.words)) if one.says("joins") and two.folded in intends)
    end = next(joints, reading.clause(0).stop)
    return range(end if end < len(reading.words) else 0)
