"""As what kind of place a name is said: "die Stadt Oldenburg", "Oldenburg (Stadt)", "Diepholz als Landkreis"."""

from typing import Final

from bot.catalogue import OrganisationKind
from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.words.vocabulary import AS, Vocabulary

_TOWN_AND_DISTRICT: Final[frozenset[OrganisationKind]] = frozenset({"municipality", "district"})


def called_kinds(mention: Mention, reading: Reading, vocabulary: Vocabulary) -> frozenset[OrganisationKind]:
    """Whether a name is said to be a town or a district; both where it is said to be the one and the other.

    Nothing where neither is said, or with a word for either ("Kommune"). "Die Städte Vechta und Celle" are both towns.
    """
    before = list(reading.before(mention.start, ARTICLE + 1))
    if before and before[-1].folded in vocabulary.of:
        before = before[:-1]
    first = reading.words[mention.start]
    named = vocabulary.sorts.get(first.folded, ()) if mention.end > mention.start + 1 else ()
    told = [named, *(_kind(word, vocabulary) for word in (*before[-1:], *_behind(mention, reading, vocabulary)))]
    said = {one for one in told if len(_TOWN_AND_DISTRICT.intersection(one)) == 1}
    if not said and (joined := _joined_to(mention, reading)):
        return called_kinds(joined, reading, vocabulary)
    also = _joined_before(mention, reading, vocabulary) if said else ()
    return frozenset(kind for one in (*said, also) for kind in one) & _TOWN_AND_DISTRICT


def _joined_to(mention: Mention, reading: Reading) -> Mention | None:
    """The place that stands before a name with nothing but "und" or a comma between them."""
    ahead = next((other for other in reading.mentions if mention.start - 1 <= other.end <= mention.start), None)
    if ahead is None or ahead.kind not in WHERE or ahead.kind == "land":
        return None
    between = reading.words[ahead.end : mention.start + 1]
    listed = len(between) == 1 and between[0].pause == ","
    return ahead if listed or (len(between) > 1 and between[0].says("joins", "either")) else None


def _kind(word: Word, vocabulary: Vocabulary) -> tuple[OrganisationKind, ...]:
    return vocabulary.sorts.get(word.folded, ())


def _behind(mention: Mention, reading: Reading, vocabulary: Vocabulary) -> tuple[Word, ...]:
    """What tells behind a name of which kind it is: "Oldenburg (Stadt)", "Oldenburg Stadt", "Diepholz als Landkreis".

    In "Waren aus Gifhorn Gemeinden dabei?" they are others.
    """
    behind = [word for word in reading.words[mention.end : mention.end + ARTICLE + 1] if not word.says("indefinite")]
    as_one = bool(behind) and behind[0].folded in AS
    # "Ist Oldenburg die Stadt dabei?", but not "Hat Gifhorn die Stadt Celle beraten?"
    apposed = bool(behind) and behind[0].folded in vocabulary.articles and mention.end + ARTICLE not in reading.named
    word = behind[as_one or apposed :][:1]
    cued = any(one.says("place_cue", "since", "at_cue") for one in reading.before(mention.start))
    return tuple(one for one in word if as_one or one.bracketed or not (cued or one.parted))


def _joined_before(mention: Mention, reading: Reading, vocabulary: Vocabulary) -> tuple[OrganisationKind, ...]:
    """The other kind that is asked about as well: "Stadt und Landkreis Gifhorn", "the town and the district of ..."."""
    words = reading.words[: mention.start + 1]
    small = vocabulary.articles | vocabulary.of
    said = [word for word in words if word.folded not in small and not word.says("indefinite")]
    at = next((i for i in range(len(said) - 1, 0, -1) if said[i].says("joins")), 0)
    near = at >= len(said) - 1 - ARTICLE
    return _kind(said[at - 1], vocabulary) if at and near else ()
