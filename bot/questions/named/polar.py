"""Polar questions on Verbünde that are named, however they are asked: what wants a yes or no, and what that claims."""

from typing import Final

from bot.questions.names.known_names import NARROWING, WHERE
from bot.questions.names.names import Mention
from bot.questions.reading.reading import ARTICLE, EXTREMES, Reading
from bot.questions.reading.tags import is_statement_to_confirm
from bot.questions.words.vocabulary import Vocabulary

_NAME_AND_PLACE: Final = 2


def is_polar(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a yes or no is asked for, however it is said."""
    asks = reading.interrogative or reading.words[0].says("yes_no") or reading.has("confirm", "whether", "belong")
    asks = asks or reading.ends_in_doubt or _asks_behind_name(reading)
    asks = asks or _supposes(reading, vocabulary)
    return asks or _tells_where(reading, vocabulary) or _tells_who_was_not(reading, vocabulary)


def _tells_where(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether nothing is told but where one Verbund was, which is so or not: "KIF war in Bayern", "kif wahr in celle".

    Where more is told, that may be what matters: "KIF war in Niedersachsen, ich suche aber was in Hessen".
    """
    name = _name_ahead(reading)
    if not name or len(reading.mentions) != _NAME_AND_PLACE or reading.rest or reading.negations:
        return False
    place = reading.mentions[1]
    verb, *between = (*reading.words[name.end : place.start], None)
    behind = reading.words[place.end :]
    if verb is None or place.kind not in WHERE or verb.parted or verb.folded in vocabulary.unreal:
        return False
    small = vocabulary.fillers | vocabulary.insists | vocabulary.articles | vocabulary.plain
    told = (word for word in (*between, *behind) if word)
    plain = all(word.says("pronoun", "place_cue", "there") or word.folded in small for word in told)
    cued = any(word.says("place_cue") for word in reading.before(place.start, ARTICLE))
    return plain and cued and (verb.folded in vocabulary.being or verb.folded in vocabulary.plain)


def _tells_who_was_not(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether nothing is told but that one Verbund was not there, or without whom: "Mauth war nicht bei iMona dabei".

    Whoever tells that believes it, and is told where it is not so.
    """
    names = reading.mentions
    if len(names) != _NAME_AND_PLACE or reading.rest or len(reading.negations) != 1:
        return False
    first, second = names
    (denial,) = reading.negations
    one_each = {first.kind, second.kind} & set(NARROWING) and "verbund" in {first.kind, second.kind}
    small = vocabulary.articles | vocabulary.sorts.keys()
    opens = all(word.folded in small for word in reading.words[: first.start])
    told = opens and reading.words[first.end].says("yes_no") and denial.says("no") and denial.start > first.end
    behind = reading.words[first.start + 1 :]
    apart = any(word.parted or word.own or word.says("joins", "either", "only", "question_word") for word in behind)
    return bool(one_each) and told and not apart


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


def asks_nothing_else(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a question begins with its verb, or a statement is to be confirmed, and asks neither for a list nor
    on behalf of somebody."""
    others = reading.has("first_person", "list", "want", "can_you", "whether")
    opens = reading.words[0].says("yes_no") or _opens_behind_name(reading)
    opens = opens or is_statement_to_confirm(reading, vocabulary)
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
