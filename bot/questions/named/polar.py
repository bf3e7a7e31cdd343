"""Polar questions on Verbünde that are named, however they are asked: what wants a yes or no, and what that claims."""

from bot.questions.named.bare_claims import is_bare_claim
from bot.questions.names.names import Mention
from bot.questions.reading.reading import EXTREMES, Reading
from bot.questions.reading.tags import is_statement_to_confirm
from bot.questions.words.vocabulary import Vocabulary


def is_polar(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a yes or no is asked for, however it is said."""
    asks = reading.interrogative or reading.words[0].says("yes_no") or reading.has("confirm", "whether", "belong")
    asks = asks or reading.ends_in_doubt or _asks_behind_name(reading)
    asks = asks or _supposes(reading, vocabulary)
    return asks or is_bare_claim(reading, vocabulary)


def _supposes(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether somebody tells what they think is so, which wants a yes or no: "I think KIF was in Bavaria".

    Not so "Ich meine KIF in Niedersachsen", which only says which is meant.
    """
    opening, behind = reading.words[:2], reading.words[2:]
    if not behind or not opening[0].own or opening[1].folded not in vocabulary.supposes:
        return False
    apart = any(word.own or word.folded in vocabulary.unreal for word in behind)
    return any(word.says("yes_no", "runs") for word in behind) and not apart


def supposes_not(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a yes would confirm that something is not so: "Ich glaube nicht, dass KIF in Hessen war"."""
    # Not so "KIF was in Bavaria, no?"
    tag = len(reading.words)
    if not any(one.denies and not (one.says("nay") and one.end == tag) for one in reading.negations):
        return False
    return reading.has("confirm") or _supposes(reading, vocabulary) or _tells_of_named(reading)


def claims_not(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether nothing but a denial is to be confirmed, beside a name: "KIF gehört nicht zu Daten, oder?".

    Not so "nicht mehr" nor "nicht nur", which say that more is so, nor "..., is it not?" behind what is told.
    """
    if not supposes_not(reading, vocabulary) or reading.has("only", "no_longer"):
        return False
    told = {i for mention in reading.mentions for i in reading.clause(mention.start)}
    if _supposes(reading, vocabulary):
        # "Ich glaube nicht, dass KIF zu Daten gehört"
        told |= set(reading.clause(0))
    return any(one.denies and one.start in told for one in reading.negations)


def asks_if_nobody(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a question is to confirm that nobody was there: "War niemand aus Köln bei MOSAIK?".

    Not so "War KIF nicht in Hessen?", which asks if it was.
    """
    said = [one for one in reading.negations if vocabulary.nobody_phrases.at(one.start, reading.words)]
    return len(said) == len(reading.negations) == 1 and not reading.has("only", "no_longer", "whether")


def asks_nothing_else(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a question begins with its verb, or a statement is to be confirmed, or to be so, and asks neither for a
    list nor on behalf of somebody."""
    others = reading.has("first_person", "list", "want", "can_you", "whether")
    opens = reading.words[0].says("yes_no") or _opens_behind_name(reading)
    opens = opens or is_statement_to_confirm(reading, vocabulary) or is_bare_claim(reading, vocabulary)
    return opens and not (others or reading.says("question_word"))


def _tells_of_named(reading: Reading) -> bool:
    """Whether a name stands before the verb, as in a statement: "Die TU Dresden war bei NaKoFi nicht dabei?"."""
    verb = next((i for i, word in enumerate(reading.words) if word.says("yes_no")), 0)
    return not reading.words[verb].parted and any(mention.end <= verb for mention in reading.mentions)


def claims_more(reading: Reading) -> bool:
    """Whether more is said to be so than that Verbünde were there, which a yes would seem to confirm."""
    return any(
        word.says(*EXTREMES, "largest", "smallest", "best") and not word.says("running") for word in reading.words
    )


def _opens_behind_name(reading: Reading) -> bool:
    """Whether the verb of a question stands apart behind the name of a Verbund: "KIF: war Celle Partner"."""
    name = _name_ahead(reading)
    behind = reading.words[name.end : name.end + 1] if name else ()
    return any(word.parted and word.says("yes_no") for word in behind)


def _asks_behind_name(reading: Reading) -> bool:
    """Whether somebody asks without a question mark: "KIF: war Celle Partner", "KIF Gifhorn dabei"."""
    last = len(reading.words) - 1
    listed = _name_ahead(reading) and len(reading.mentions) > 1 and reading.named == set(range(last))
    return _opens_behind_name(reading) or (bool(listed) and reading.words[last].says("partners"))


def _name_ahead(reading: Reading) -> Mention | None:
    """The name of a Verbund that a text begins with, if it does so."""
    return next((m for m in reading.mentions[:1] if m.kind == "verbund" and not m.start), None)
