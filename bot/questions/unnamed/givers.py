"""Whether it is asked who gave money for Verbünde somewhere, which was the same for all of them."""

from collections.abc import Sequence

from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.reading.reading import Reading, Word
from bot.questions.words.signals import LOOKS, VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


def asks_who_gave(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked if a Land paid, or who did: "Hat Hessen einen Verbund bezahlt?", "Who paid in Hesse?"."""
    given = land_asked_to_give(reading, vocabulary) or says_land_runs(reading, vocabulary)
    return bool(given) or _asks_for_those_there(reading, vocabulary)


def says_land_runs(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the programme is said to be one of a Land: "Das ist ein Programm vom Land Hessen", "a state programme".

    "Gibt es ein Programm des Landes Hessen?" asks for another, "Welche Projekte im hessischen Programm?" for some, and
    "Das Programm war in Hessen" tells where it was.
    """
    words = reading.words
    owned = {word for word in reading.rest if word.folded in vocabulary.land_programmes}
    if len(owned) < len(reading.rest) or any(one.kind not in {"land", "programme"} for one in reading.mentions):
        return False
    if reading.has(*LOOKS, "which", "there") or reading.asks_openly:
        return False
    if not reading.says_any(vocabulary.being | vocabulary.passive):
        return False
    named = {i for mention in reading.mentions if mention.kind == "programme" for i in mention.span}
    programmes = [i for i, word in enumerate(words) if word.says("programme") or i in named]
    owners = {i for mention in reading.mentions if mention.kind == "land" for i in mention.span}
    owners |= {i for i, word in enumerate(words) if word.says("land_word")}
    if owned or any(i - 1 in owners for i in programmes):
        return True
    ends = {i: next((end for end in sorted(owners) if end > i), i) for i in programmes if i + 1 not in programmes}
    return any(end > i and _leads_to_owner(words[i + 1 : end + 1], vocabulary) for i, end in ends.items())


def _leads_to_owner(words: Sequence[Word], vocabulary: Vocabulary) -> bool:
    """Whether these lead from a programme to whose it is, the last of them: "war doch vom Land", "of the state"."""
    *between, owner = words
    of = vocabulary.givers | vocabulary.of
    small = of | vocabulary.articles | vocabulary.being | vocabulary.passive | vocabulary.coordinates
    told = all(word.folded in small | vocabulary.fillers for word in between)
    return told and (owner.says("land_word") or any(word.folded in of for word in between))


def land_asked_to_give(reading: Reading, vocabulary: Vocabulary) -> Mention | None:
    """The Land of which it is asked if it paid for Verbünde."""
    lands = [mention for mention in reading.mentions if mention.kind == "land"]
    told = reading.has("confirm") or reading.ends_in_doubt
    if len(lands) != 1 or not (told or reading.words[0].says("yes_no")):
        return None
    # "Hat Hessen Ideen beigesteuert?" asks of no money, and of a sum nothing is known.
    gives = vocabulary.gives | vocabulary.paying
    given = reading.says_any(gives)
    given = given and all(word.folded in gives for word in reading.rest)
    object_ = reading.has("money", "programme", *VERBUENDE) or reading.says("something", "pronoun")
    if not object_ or any(word.folded.isdigit() for word in reading.words):
        return None
    return lands[0] if given and _is_giver(lands[0], reading, vocabulary) else None


def _is_giver(land: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a Land is who did something, or by whom it was done: "das Land Hessen", "by the state of Hesse"."""
    naming = vocabulary.articles | vocabulary.of
    before = list(reading.words[: land.start])
    while before and (before[-1].folded in naming or before[-1].says("land_word")):
        before.pop()
    # "Das Land Hessen hat das bezahlt, oder?"
    return len(before) <= 1 or before[-1].folded in vocabulary.givers


def _asks_for_those_there(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked who paid for Verbünde somewhere: "Who paid for those in Hesse?"."""
    placed = bool(reading.mentions) and all(mention.kind in WHERE for mention in reading.mentions)
    if not (placed and reading.words[0].says("who") and reading.rest):
        return False
    speaks = any(w.says(*VERBUENDE, "those", "pronoun") or w.folded in vocabulary.them for w in reading.words)
    return speaks and all(word.folded in vocabulary.gives for word in reading.rest)
