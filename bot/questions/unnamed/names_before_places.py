"""Names in no list that stand before where that was: "Tell me about SmartVillage Bavaria", "DorfPlus in Gifhorn"."""

from collections.abc import Sequence

from bot.questions.names.known_names import WHERE
from bot.questions.names.name_forms import looks_like_name
from bot.questions.reading.nouns import called
from bot.questions.reading.reading import FACTS, Reading, Word
from bot.questions.words.vocabulary import Vocabulary


def is_named_before_place(strange: Sequence[Word], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether one of the strange words is surely a name by its form, or by "Projekt" before it."""
    by_form = _ends_with_place(strange, reading) or _looks_like_name(strange, reading, vocabulary)
    return by_form or _is_called(strange, reading)


def named_there(strange: Sequence[Word], reading: Reading, vocabulary: Vocabulary) -> Word | None:
    """The strange word right before "in" and a place, which is a name if it looks like one, or a fact is asked of it.

    "Wer koordiniert den Hochwasserschutz in Sachsen?" asks of no name.
    """
    if len(reading.mentions) != 1 or reading.mentions[0].kind not in WHERE:
        return None
    *_, article, name, cue = (None, None, None, *reading.words[: reading.mentions[0].start])
    if not (name and cue and cue.says("place_cue") and not cue.parted and name in strange):
        return None
    bare = article is None or article.folded not in vocabulary.articles
    return name if bare else None


def _looks_like_name(strange: Sequence[Word], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the form of a word before "in" and a place tells that it is a name: "Wann lief DorfPlus in Gifhorn?"."""
    name = named_there(strange, reading, vocabulary)
    return bool(name and looks_like_name(name)) and reading.has("about", "something", *FACTS)


def _ends_with_place(strange: Sequence[Word], reading: Reading) -> bool:
    """Whether the name of a place or Land stands right behind what looks like a name, or like that of a Verbund.

    "Tell me about SmartVillage Bavaria", "das Projekt Smart Village Bayern"
    """
    for mention in (mention for mention in reading.mentions if mention.kind in WHERE):
        before = reading.before(mention.start)
        if not before or before[0] not in strange or reading.words[mention.start].parted:
            continue
        if looks_like_name(before[0]) or (before[0] in called(reading) and before[0].text[:1].isupper()):
            return reading.has("about", "verbund_one", *FACTS)
    return False


def _is_called(strange: Sequence[Word], reading: Reading) -> bool:
    """Whether a strange word stands behind "Projekt" and before where that was, with a capital as far as any has.

    "Tell me about Project Gemini in Bottrop", "wer war beim projekt xyz in gifhorn dabei"
    """
    named = (word for word in called(reading) if word.text[:1].isupper() or not reading.has_capitals)
    return reading.has("about", *FACTS) and any(word in strange for word in named)
