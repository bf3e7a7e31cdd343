"""What Verbünde are looked for on, be it a word that asks for something else in other places.

"Projekte zu Nachbarn", "projects on privacy", "Nachbarn in Dortmund", "Wer hat einen Chatbot gebaut?", "a budget tool".
"""

from collections.abc import Sequence
from typing import Final

from bot.catalogue import Language
from bot.questions.names.names import Mention
from bot.questions.reading.reading import ARTICLE, LONG, Word
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_OTHERS: Final[frozenset[Signal]] = frozenset({"other"})
_MADE_OF_VERB: Final = "ing"
"""How English words end that tell what a thing is for: "a tool for checking budgets"."""
_WHOSE: Final[tuple[Signal, ...]] = ("first_person", "private", "pronoun", "those")
"""What tells whose something is: "their neighbours"."""


def is_looked_for(position: int, words: Sequence[Word], vocabulary: Vocabulary) -> bool:
    """Whether a word is what Verbünde are looked for on, be it one that asks for something else where it stands alone.

    Not "Projekte mit Partnern", nor "Projekte bei Bremen".
    """
    if position < 2:
        return False
    verbuende, cue, word = words[position - 2 : position + 1]
    return (
        verbuende.says(*VERBUENDE)
        and cue.says("topic_cue")
        and not (cue.says("place_cue") or cue.folded in vocabulary.sort_cues)
        and not (cue.parted or word.parted)
    )


def are_people(
    position: int, words: Sequence[Word], named: Sequence[Mention], language: Language | None, vocabulary: Vocabulary
) -> bool:
    """Whether a word for other Verbünde beside one means people, as none is named: "Streit zwischen Nachbarn".

    Not "die Nachbarn von KIF", nor "thematische Nachbarn", nor somebody's neighbours, of whom only a story is told;
    a long one may have any.
    """
    if words[position].signals != _OTHERS or any(mention.kind in {"verbund", "theme"} for mention in named):
        return False
    cue, article = (None, None, *words[:position])[-ARTICLE:]
    if len(words) > LONG and article and not article.says("topic_cue"):
        return False
    if article and (article.says("indefinite", *_WHOSE) or article.folded in vocabulary.articles):
        return bool(cue and cue.says("topic_cue") and cue.folded not in vocabulary.sort_cues)
    return not any(position in span for span, _ in vocabulary.phrases_in(tuple(words), language))


def is_other_bot(position: int, words: Sequence[Word], vocabulary: Vocabulary) -> bool:
    """Whether a bot is one that somebody else has: "Welcher Verbund hat einen Chatbot?", "Who built a chatbot?".

    Not so "dieser Bot", "Bist du ein Bot?", "Wer hat den Bot gebaut?", "Am I talking to a bot?".
    """
    if not position or words[position].folded not in vocabulary.bots:
        return False
    if any(word.own or vocabulary.addresses(word) for word in words):
        return False
    cue = words[position - 1]
    certain = cue.folded in vocabulary.articles and not cue.says("indefinite")
    if certain or cue.folded in vocabulary.pointing or cue.own:
        return False
    made = cue.says("indefinite") and not vocabulary.invents.isdisjoint([word.folded for word in words])
    return made or any(word.says(*VERBUENDE) for word in words)


def is_kind_of_thing(position: int, words: Sequence[Word], vocabulary: Vocabulary) -> bool:
    """Whether a word for money only tells which thing somebody has: "a budget tool", "a tool for checking budgets".

    Not so "a budget of two million", "Who was given funds for a tool?".
    """
    if not words[position].says("money"):
        return False
    before, following = words[:position], words[position + 1 : position + 2]
    if before and before[-1].says("indefinite"):
        # "Did anyone get a budget increase?"
        verb = before[-2:-1]
        made = any(one.folded in vocabulary.makes | vocabulary.drafts or one.says("there") for one in verb)
        return made and any(not (word.parted or vocabulary.is_of_questions(word.folded)) for word in following)
    if following and not following[0].parted:
        return False
    if before and before[-1].folded.endswith(_MADE_OF_VERB):
        before = before[:-1]
    article, thing, cue = (None, None, None, *before)[-ARTICLE - 1 :]
    told = article and article.says("indefinite") and cue and cue.says("for_cue")
    return bool(told and thing and not vocabulary.is_of_questions(thing.folded))


def is_privacy_of_others(position: int, words: Sequence[Word], vocabulary: Vocabulary) -> bool:
    """Whether privacy is that of towns or Verbünde: "die Kommunen mit dem Datenschutz", "the privacy towns".

    Not so where it is asked of those who ask or who answer: "Was ist in eurem Projekt mit meinen Daten?".
    """
    if not words[position].says("privacy") or any(word.own or vocabulary.addresses(word) for word in words):
        return False
    return any(word.says("place_word", *VERBUENDE) for word in words)
