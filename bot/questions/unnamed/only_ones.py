"""Places and Länder that are asked to be the only ones: "Ist Remscheid der einzige Ort in NRW mit einem Verbund?".

So are the Verbünde of a place: "Ist Cottbus das einzige Projekt in Brandenburg?".

All of which they may be the only ones are told; what was done at the one that is named would sound like a yes.
"""

from typing import Final

from bot.questions import kinds
from bot.questions.numbers.counting import Counted, Counting
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.reading.tags import tag_start
from bot.questions.unnamed.laender import places_ruled
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_ONE: Final = "one"
"""What stands in English for what has been told: "the only one in Saxony"."""


def only_ones(
    reading: Reading, vocabulary: Vocabulary, counting: Counting
) -> kinds.AllPlaces | kinds.AllLaender | kinds.Search | None:
    """The places or Verbünde in a Land, or the places or Länder with so many, where one is to be the only one."""
    # Who was called a partner is told by no list of places.
    partner = reading.says_any(vocabulary.any_partners)
    apart = (
        partner or reading.rest or reading.negations or reading.dates or reading.says("question_word", "which", "list")
    )
    if apart or not reading.words or not _is_to_be_confirmed(reading, vocabulary):
        return None
    kinds_named = sorted(mention.kind for mention in reading.mentions)
    laender = reading.ids("land")
    many = counting.of_verbuende(reading.words)
    amounts = tuple(map(str, many.amounts)) if many else ()
    match _of_what(reading, vocabulary):
        case "land" if amounts and kinds_named in ([], ["land"]):
            return kinds.AllLaender(amounts)
        case "places" if kinds_named in (["land", "place"], ["place"]) and (amounts or laender):
            return kinds.AllPlaces(places_ruled(reading, vocabulary), laender, amounts)
        case "named" if kinds_named == ["land", "place"]:
            return kinds.AllPlaces(laender=laender)
        case "verbuende" if kinds_named == ["land", "place"] and not amounts:
            return kinds.Search(laender=laender)
        case "" if amounts and not kinds_named and any(_is_of_laender(counted) for counted in reading.counted):
            # "Hatte nur ein Land genau drei Verbünde?"
            return kinds.AllLaender(amounts)
    return None


def _is_to_be_confirmed(reading: Reading, vocabulary: Vocabulary) -> bool:
    asks = reading.words[0].says("yes_no") or reading.has("confirm")
    return asks or tag_start(reading, vocabulary) < len(reading.words)


def _is_of_laender(counted: Counted) -> bool:
    return any(amount.of == "laender" for amount in counted.amounts)


def _may_be_verbund(word: Word) -> bool:
    """Whether a word behind "the only" is that for Verbünde, or stands where that is left out: "one", "in"."""
    return word.says(*VERBUENDE, "place_cue") or word.folded == _ONE


def _of_what(reading: Reading, vocabulary: Vocabulary) -> str:
    """Of what there is to be one only: by its word, or of places by the name right behind "only".

    Of Verbünde, their word may be left out: "Ist das Projekt in Cottbus das einzige in Brandenburg?".
    """
    places = {mention.start for mention in reading.mentions if mention.kind == "place"}
    small = vocabulary.articles | vocabulary.inside
    position = 0
    while position < len(reading.words):
        size, said = vocabulary.read(reading.words, position, reading.language)
        behind = position + max(size, 1)
        if "sole" in said and any(word.says("land_word") for word in reading.words[behind : behind + 1]):
            return "land"
        if "sole" in said and any(word.says("place_word") for word in reading.words[behind : behind + 1]):
            return "places"
        if "sole" in said and any(_may_be_verbund(word) for word in reading.words[behind : behind + 1]):
            return "verbuende"
        near = [i for i in range(behind, behind + ARTICLE + 1) if i in places]
        if "only" in said and near and all(word.folded in small for word in reading.words[behind : near[0]]):
            return "named"
        position = behind
    return ""
