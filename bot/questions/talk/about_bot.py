"""Whether somebody asks about the bot itself, whatever is named beside it: whose it is, who made it, how it works.

"Bist du vom Difu?" and "Do you use AI?" ask about the bot; "Kennst du das Difu?" and "Hast du Projekte zu KI?" ask it.
"""

from dataclasses import dataclass
from typing import Final

from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import fold
from bot.questions.words.signals import LOOKS, Signal
from bot.questions.words.vocabulary import Vocabulary

_BESIDE: Final[frozenset[Signal]] = frozenset({
    "question_word", "who", "whether", "joins", "either", "pronoun", "indefinite", "confirm", "yes_no", "having"
})  # fmt: skip
"""What may be said beside whose the bot is: "wer", "oder", "das"."""
_PREPOSITIONS: Final[tuple[Signal, ...]] = ("place_cue", "topic_cue", "for_cue", "at_cue", "since")
"""What stands before "you" where something else is asked about: "Wird bei euch die Uni gefördert?"."""
_OF_OTHERS: Final[tuple[Signal, ...]] = (*LOOKS, "where", "outcome", "having", "known")
"""What asks for Verbünde or what they did: "Wo wird hier KI genutzt?"."""


@dataclass(frozen=True, slots=True)
class AboutBot:
    """Tells questions about the bot from questions to it."""

    vocabulary: Vocabulary
    topics: TopicIndex

    def is_asked(self, reading: Reading) -> bool:
        """Whether the bot is what a question is about, in a text that names no Verbund and no theme."""
        if reading.has(*LOOKS) or any(mention.kind in {"verbund", "theme"} for mention in reading.mentions):
            return False
        # As they were typed: "programmiert" is no misspelt "Programmierer".
        typed = [fold(word.text) for word in reading.words]
        bot = self._bot(reading, typed)
        if not bot or (bot[0].start == 0 and not reading.interrogative):
            # "du bist zu nichts zu gebrauchen"
            return self._works([], reading, typed)
        return self._belongs(bot, reading, typed) or self._works(bot, reading, typed)

    def _bot(self, reading: Reading, typed: list[str]) -> list[range]:
        """Where the bot is spoken of: "du", "dieser Bot"; not so "bei euch", nor "ihr Konzept"."""
        found: list[range] = []
        for i, word in enumerate(reading.words):
            before = reading.words[i - 1] if i else None
            if self.vocabulary.addresses(word):
                inside = before and before.says(*_PREPOSITIONS) and typed[i - 1] not in self.vocabulary.makes
                behind = reading.words[i + 1 : i + 2] if typed[i] in self.vocabulary.articles else ()
                if not (inside or any(after in reading.rest for after in behind)):
                    found.append(range(i, i + 1))
            elif before and self._is_called(typed[i], before):
                found.append(range(i - 1, i + 1))
        return found

    def _is_called(self, noun: str, before: Word) -> bool:
        """Whether a noun means the bot behind the word before it: "dieser Bot", "the bot", "dieses Angebot".

        Not so "ein Bot", nor "das Angebot", which may be any.
        """
        if before.folded in self.vocabulary.pointing:
            return noun in self.vocabulary.bots or noun in self.vocabulary.services
        certain = before.folded in self.vocabulary.articles and not before.says("indefinite")
        return certain and noun in self.vocabulary.bots

    def _belongs(self, bot: list[range], reading: Reading, typed: list[str]) -> bool:
        """Whether it is asked whose the bot is or who made it, and nothing else: "Gehörst du zum Ministerium?"."""
        makes = {i for i, word in enumerate(typed) if word in self.vocabulary.makes}
        ties = {i for i, word in enumerate(typed) if word in self.vocabulary.ties}
        if not (makes or ties):
            return False
        german = reading.language == "de"
        subject = any(self._beside(one, typed, self.vocabulary.of_you) for one in bot)
        # "Hat dich die Stadt gebaut?": a German verb stands at the end, and "you" is told by its form.
        objects = [one for one in bot if len(one) > 1 or typed[one.start] in self.vocabulary.made_you]
        # "Wen bezahlt ihr?" asks whom.
        named = [one for one in bot if one.start > 1 and typed[one.start] not in self.vocabulary.articles]
        made = bool(german and makes and objects) or any(one.start - 1 in makes for one in named)
        known = {*makes, *ties, *reading.named, *(i for one in bot for i in one)}
        known |= {i for i, word in enumerate(typed) if word in self.vocabulary.of_you}
        return (subject or made) and all(
            i in known or self._is_small(word, reading) for i, word in enumerate(reading.words)
        )

    def _is_small(self, word: Word, reading: Reading) -> bool:
        """Whether a word asks nothing of its own, nor is a subject; it may name whom the bot belongs to."""
        if word in reading.rest:
            return word.folded in self.vocabulary.sorts or not self.topics.is_subject(word.folded)
        return word.signals <= _BESIDE or word.says("place_word")

    def _works(self, bot: list[range], reading: Reading, typed: list[str]) -> bool:
        """Whether it is asked how the bot works, or if by some machinery: "Nutzt du künstliche Intelligenz?"."""
        if reading.mentions or reading.has(*_OF_OTHERS):
            return False
        works = self.vocabulary.works
        machinery = {word for word in reading.words if word.folded in self.vocabulary.machinery}
        others = {word for word, spelt in zip(reading.words, typed, strict=True) if spelt not in works} - machinery
        if any(word.folded in self.vocabulary.sorts for word in others):
            return False
        mine = [one for one in bot if self._beside(one, typed, works)]
        if mine and reading.words[0].says("how") and typed[mine[0].start] not in self.vocabulary.articles:
            # "How do you work with municipalities?" and "Wie arbeitet ihr im Quartier?" are asked of others.
            behind = reading.words[mine[0].stop :]
            # "How does this chat work?", "How do I use you?"
            of_use = any(word.own for word in reading.words) or (reading.has("help") and len(mine[0]) > 1)
            others_asked = of_use or any(word.says(*_PREPOSITIONS[1:]) for word in behind)
            return bool(machinery) or not others_asked
        strange = [i for i, word in enumerate(reading.words) if word in others and word in reading.rest]
        # "Do you use algorithms in planning?" asks what for.
        applied = any(word.says(*_PREPOSITIONS) for i in strange for word in reading.before(i, ARTICLE))
        if not machinery or applied or any(self.topics.is_subject(reading.words[i].folded) for i in strange):
            return False
        here = bool(self.vocabulary.here.intersection(typed)) and reading.words[0].says("yes_no")
        return bool(mine) or (here and not works.isdisjoint(typed))

    def _beside(self, bot: range, typed: list[str], verbs: frozenset[str]) -> bool:
        """Whether one of some verbs stands right beside the words for the bot."""
        return not verbs.isdisjoint((*typed[max(0, bot.start - 1) : bot.start], *typed[bot.stop : bot.stop + 1]))
