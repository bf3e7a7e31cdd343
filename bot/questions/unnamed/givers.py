"""Whether it is asked who gave money for Verbünde somewhere, which was the same for all of them."""

from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.reading.reading import Reading
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


def asks_who_gave(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked if a Land paid, or who did: "Hat Hessen einen Verbund bezahlt?", "Who paid in Hesse?"."""
    return bool(land_asked_to_give(reading, vocabulary)) or _asks_for_those_there(reading, vocabulary)


def land_asked_to_give(reading: Reading, vocabulary: Vocabulary) -> Mention | None:
    """The Land of which it is asked if it paid for Verbünde."""
    lands = [mention for mention in reading.mentions if mention.kind == "land"]
    if len(lands) != 1 or not reading.words[0].says("yes_no"):
        return None
    # "Hat Hessen Ideen beigesteuert?" asks of no money, and of a sum nothing is known.
    gives = vocabulary.gives | vocabulary.paying
    given = reading.says_any(gives)
    given = given and all(word.folded in gives for word in reading.rest)
    object_ = reading.has("money", *VERBUENDE) or reading.says("something", "pronoun")
    if not object_ or any(word.folded.isdigit() for word in reading.words):
        return None
    return lands[0] if given and _is_giver(lands[0], reading, vocabulary) else None


def _is_giver(land: Mention, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a Land is who did something, or by whom it was done: "das Land Hessen", "by the state of Hesse"."""
    naming = vocabulary.articles | vocabulary.of
    before = list(reading.words[: land.start])
    while before and (before[-1].folded in naming or before[-1].says("land_word")):
        before.pop()
    return len(before) == 1 or (bool(before) and before[-1].folded in vocabulary.givers)


def _asks_for_those_there(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked who paid for Verbünde somewhere: "Who paid for those in Hesse?"."""
    placed = bool(reading.mentions) and all(mention.kind in WHERE for mention in reading.mentions)
    if not (placed and reading.words[0].says("who") and reading.rest):
        return False
    speaks = any(w.says(*VERBUENDE, "those", "pronoun") or w.folded in vocabulary.them for w in reading.words)
    return speaks and all(word.folded in vocabulary.gives for word in reading.rest)
