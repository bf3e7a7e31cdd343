"""What is said to the bot rather than asked about the programme: hello and goodbye, who are you, what can I ask.

Words and phrases tell most of it. Where they tell nothing, a text is compared with examples, as there is no end to the
ways in which people ask for help.
"""

from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.reader.paying import asked_to_pay
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.looked_for import is_other_bot
from bot.questions.reading.opening_verbs import is_to_one
from bot.questions.reading.reading import ARTICLE, FACTS, STRONG, Reading
from bot.questions.talk.about_bot import AboutBot
from bot.questions.talk.forgetting import asks_to_forget
from bot.questions.talk.regards import Regards
from bot.questions.talk.remarks import Remarks
from bot.questions.talk.resemblance import Intent, Resemblance
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import fold
from bot.questions.words.phrases import Phrases
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import BUT, Vocabulary

_TALK: Final[dict[Signal, Question]] = {
    "privacy": kinds.Privacy(),
    "help": kinds.Help(),
    "identity": kinds.Identity(),
    "bye": kinds.Goodbye(),
    "thanks": kinds.Thanks(),
    "hello": kinds.Greeting(),
}
"""By weight: who says hello and asks for help wants help."""
_LIKELY: Final[dict[Intent, Question]] = {
    "help": kinds.Help(),
    "identity": kinds.Identity(),
    "bye": kinds.Goodbye(),
    "thanks": kinds.Thanks(),
    "hello": kinds.Greeting(),
    "unhelpful": kinds.Remark("unhelpful"),
    "sources": kinds.Remark("sources"),
    "person": kinds.Remark("person"),
}
_POLITE: Final = ("hello", "thanks", "bye")
_ABOUT_BOT: Final = ("identity", "privacy", "help")
_BESIDE_TALK: Final = 1
"""With more strange words beside it, it is about something else."""
_ADDRESSED: Final = 2
"""So many strange words may say who is greeted."""
_NEAR: Final = 3
"""So many words behind a denial stands what does not help ("not much of a help")."""
_ASKED_YOU: Final = 3
"""So many words a question has until it says whom it asks: "Wann hast du"."""
_LONG_TALK: Final = 12
"""Nobody needs more words to say thank you."""


class Talk:
    """Recognises what is said to the bot."""

    def __init__(
        self, vocabulary: Vocabulary, grammar: Grammar, topics: TopicIndex, resemblance: Resemblance, remarks: Remarks
    ) -> None:
        self._vocabulary = vocabulary
        self._grammar = grammar
        self._topics = topics
        self._resemblance = resemblance
        self._remarks = remarks
        self._about_bot = AboutBot(vocabulary, topics)
        self._small = vocabulary.fillers | vocabulary.today | BUT
        self._regards = Regards(vocabulary, topics, Phrases(vocabulary.letters.closings))

    def remark(self, reading: Reading) -> Question | None:
        """What is said about the bot and its answers, where a text consists of nothing else."""
        # "Verpiss dich", "Shut up": as it was typed, and no misspelt subject
        typed = [fold(word.text) for word in reading.words]
        # "Das war jetzt nicht meine Frage"
        if any(map(self._resemblance.is_complaint, (typed, [word for word in typed if word not in self._small]))):
            return kinds.Remark("unhelpful")
        if asks_to_forget(reading, self._vocabulary):
            return kinds.Privacy()
        remark = self._remarks.question(reading)
        if remark == kinds.Remark("language") and self._is_subject_alone(reading):
            return None
        return remark or (kinds.Thanks() if _thanks_for_told(reading) else None)

    def _is_subject_alone(self, reading: Reading) -> bool:
        """Whether nothing is said but a subject that is told of languages, and nothing asked: "mehrsprachig"."""
        return len(reading.words) == 1 and reading.bare and self._topics.names_subject(reading.words[0].folded)

    def parting(self, reading: Reading) -> Question | None:
        """Whether somebody only greets, thanks or says goodbye, and names where: "Danke, und Grüße aus Essen"."""
        return self._regards.question(reading)

    def question(self, reading: Reading) -> Question | None:
        """What words and phrases say to the bot, where nothing else is asked."""
        # "Do you pay for projects on vacancy?" asks for these.
        searched = reading.mentions or (reading.has(*VERBUENDE) and reading.rest)
        if not searched and asked_to_pay(reading.words, reading.signals, self._vocabulary):
            return kinds.Identity()
        if self._about_bot.is_asked(reading):
            return kinds.Identity()
        named = any(mention.kind != "town" for mention in reading.mentions)
        if named or reading.has("theme_one", "theme_many", "verbund_many", "verbund_one"):
            return None
        said = next((signal for signal in _TALK if signal in reading.signals), None)
        if said == "help" and _thanks_for_help(reading):
            said = "thanks"
        if said is None and self._asks_how_to_use(reading):
            said = "help"
        if said is None and reading.has("praise") and reading.brief and not reading.has("someday"):
            said = "thanks"
        if said is None or (said == "hello" and not self._grammar.roles.opens_with("hello", reading)):
            return None
        strange = self._grammar.nouns.of(self._asked_of_bot(reading) if said == "identity" else reading)
        if reading.rest and said in _POLITE and any(word.quoted for word in reading.words):
            # 'Say "good morning" in French'
            return None
        if reading.rest and said in _POLITE and reading.words[0].says("who"):
            # "Wer hat bei Leerstand geholfen?"
            return None
        if said == "bye" and len(strange) <= _BESIDE_TALK and self._asks_bot_when_off(reading):
            return kinds.Identity()
        if said == "privacy" and (reading.mentions or not all(map(self._is_of_chat, strange))):
            # "Was macht ihr mit Lübeck?", but "Welche Daten von mir werden gespeichert?"
            return None
        if said in _ABOUT_BOT and (reading.tells or len(strange) > _BESIDE_TALK):
            return None
        if strange and self._resemblance.is_apart(word.folded for word in reading.words):
            # "Wie funktioniert eine Wärmepumpe?"
            return None
        about = self._grammar.roles.is_aimed_at(strange, reading) or any(map(self._topics.is_subject, strange))
        # "Our cinema is closing, who can help?" asks for others.
        own = reading.has("using", "can_you") or (reading.has("first_person") and not reading.says("who"))
        told = strange and not own
        if said == "help" and (about or told or reading.has("seeks") or reading.commissioned):
            # "Was weißt du über Müll?", "Hitze, was tun?", "Pflanzenkläranlagen, gibt es da Beispiele?"
            return None
        if len(reading.rest) > len(reading.words) / 2 and len(reading.rest) > 1:
            return None
        if said in {"hello", "bye"} and len(strange) > _ADDRESSED:
            # "Hey, set a timer for ten minutes", "muss bis morgen ein Gedicht lernen"
            return None
        if said == "bye" and (
            reading.says("question_word") or self._opens_statement(reading) or _tells_of_later(reading)
        ):
            # "Ich soll bis morgen wissen, wer das alles bezahlt hat"
            return None
        insulted = said == "identity" and self._is_insult(reading)
        ungrateful = said == "thanks" and (self._is_ironic(reading) or self._denies_praise(reading))
        if insulted or ungrateful or _denies_help(said, reading):
            return kinds.Remark("unhelpful")
        if said not in _ABOUT_BOT:
            asks = reading.signals & (STRONG - {"when", "outcome"})
            somewhere = reading.mentions and (asks or reading.has("want"))
            if len(reading.words) > _LONG_TALK or (asks and (reading.rest or reading.interrogative)) or somewhere:
                return None
        return _TALK[said]

    def _asked_of_bot(self, reading: Reading) -> Reading:
        """The reading without what else may be than the bot: "Sitzt da wer im Amt oder antwortet eine Maschine?"."""
        joint = next((i for i, word in enumerate(reading.words) if word.says("either")), 0)
        phrases = self._vocabulary.phrases_in(reading.words, reading.language)
        at = {min(where) > joint for where, said in phrases if "identity" in said} if joint else set[bool]()
        if True not in at:
            return reading
        behind = reading.words[joint:]
        return reading.left_with(word for word in reading.rest if word in behind)

    def likely(self, reading: Reading) -> Question | None:
        """What a text that is not understood otherwise says to the bot, if it is like examples of that."""
        if reading.mentions or reading.bids or reading.commissioned:
            return None
        intent = self._resemblance.talk(word.folded for word in reading.words)
        asks = reading.says("question_word") or (reading.interrogative and reading.rest)
        words = reading.words
        if intent == "identity" and any(is_other_bot(i, words, self._vocabulary) for i in range(len(words))):
            # "Wer hat einen Chatbot entwickelt?"
            return None
        if intent == "identity" and len(words) == 1 and not reading.interrogative:
            # "Roboter" may be looked for.
            return None
        small = len(words) == 1 and not (reading.rest or reading.signals)
        if intent in _POLITE and (asks or small):
            # A small word alone ("See") is no "see you".
            # "Wie wird das Wetter morgen früh?", "Will it rain tomorrow afternoon?"
            return None
        if intent == "bye" and (
            _tells_of_something(reading) or self._opens_statement(reading) or _tells_of_later(reading)
        ):
            # "My train is late again."
            return None
        if intent == "unhelpful" and reading.has("help"):
            # "git push rejected, help pls"
            return None
        if intent == "thanks" and (_denies_help(intent, reading) or self._denies_praise(reading)):
            return kinds.Remark("unhelpful")
        return _LIKELY[intent] if intent else None

    def _is_of_chat(self, word: str) -> bool:
        """Whether a word is for what somebody writes here, or gets told: "data", "Nachrichten", "this chat"."""
        return word in self._vocabulary.bots or "told" in self._vocabulary.remarks.get((word,), ())

    def _opens_statement(self, reading: Reading) -> bool:
        """Whether a verb stands right behind the words of a farewell: "Bis morgen muss der Antrag fertig sein"."""
        size, said = self._vocabulary.read(reading.words, 0, reading.language)
        behind = reading.words[size : size + 1] if size > 1 and "bye" in said else ()
        verbs = self._vocabulary.may | self._vocabulary.intends | self._vocabulary.obliges
        return any(not word.parted and (word.says("yes_no") or word.folded in verbs) for word in behind)

    def _asks_bot_when_off(self, reading: Reading) -> bool:
        """Whether the bot is asked about its own goodbye: "Hast du auch mal Feierabend?", but not "See you later"."""
        you = next((i for i, word in enumerate(reading.words[:_ASKED_YOU]) if self._vocabulary.addresses(word)), 0)
        if not you:
            return False
        first = reading.words[0]
        asks = first.says("question_word", "yes_no", "having") or is_to_one(first)
        leaves = (self._vocabulary.read(reading.words, i, reading.language)[1] for i in range(you + 1))
        return asks and not any("bye" in said for said in leaves)

    def _is_ironic(self, reading: Reading) -> bool:
        """Whether it is told beside "thanks" that nothing helped: "Thanks, that was useless"."""
        others = [word.folded for word in reading.words if not word.says("thanks")]
        # "Danke, das war hilfreich"
        told = not all(map(self._vocabulary.is_of_questions, others))
        return told and 1 < len(others) < len(reading.words) and self._resemblance.talk(others) == "unhelpful"

    def _denies_praise(self, reading: Reading) -> bool:
        """Whether it is told right before what would praise that it is none: "Das war keine gute Antwort"."""
        behind = (n.end for n in reading.negations if n.end < len(reading.words) and not reading.words[n.end].parted)
        return any("praise" in self._vocabulary.read(reading.words, i, reading.language)[1] for i in behind)

    def _is_insult(self, reading: Reading) -> bool:
        """Whether what is said of the bot asks nothing and complains: "Du bist echt dumm"."""
        asks = reading.interrogative or reading.says("question_word")
        return not asks and self._resemblance.talk(word.folded for word in reading.words) == "unhelpful"

    def _asks_how_to_use(self, reading: Reading) -> bool:
        """Whether somebody asks about nothing but how to ask: "Muss ich ganze Sätze schreiben?"."""
        # "Muss man Projektnamen genau eintippen?"
        asked = reading.signals & (STRONG - {"about", "which", "count", "title"})
        asks = reading.asks or any(word.folded in self._vocabulary.obliges for word in reading.words[:1])
        # "Danke, reicht mir"
        told = not reading.interrogative and len(reading.words) <= ARTICLE
        return reading.has("using") and asks and not (reading.rest or reading.mentions or asked or told)


def _tells_of_something(reading: Reading) -> bool:
    """Whether it is told of something strange what it is or does: "My train is late", but not "It's late"."""
    verb = next((i for i, word in enumerate(reading.words) if word.says("yes_no")), 0)
    told = (word in reading.rest or word.says(*FACTS) for word in reading.words[:verb])
    return any(told) and not reading.says("bye")


def _tells_of_later(reading: Reading) -> bool:
    """Whether something strange happens later: "My bus leaves later", but not "Karl, see you later"."""
    following = pairwise(reading.words)
    done = [i for i, (_, when) in enumerate(following) if when.says("after") and not when.parted]
    if any(reading.words[i] in reading.rest for i in done):
        return True
    # "Leaves" may be trees', too; "talk to Karl later" is said to somebody.
    own = [reading.words[: i + 1] for i in done if reading.words[0].own]
    return any(any(w in reading.rest for w in words) and not any(w.parted for w in words[1:]) for words in own)


def _denies_help(said: Signal, reading: Reading) -> bool:
    """Whether something is told not to help: "Das hilft mir nicht weiter", "not very helpful", "that didn't help"."""
    if said == "thanks":
        return any(n.denies and not n.says("lacks", "nay") for n in reading.negations)
    if said != "help" or reading.interrogative or reading.words[0].own:
        return False
    behind = ((n, range(n.end, min(n.end + _NEAR, reading.clause(n.start).stop))) for n in reading.negations)
    return any(n.denies and any(reading.words[i].says("help") for i in near) for n, near in behind)


def _thanks_for_help(reading: Reading) -> bool:
    """Whether help is thanked for or praised rather than asked for: "thanks for your help", "that was great help"."""
    if reading.interrogative or reading.rest or reading.negations or reading.has("can_you", "question_word"):
        return False
    helping = next((i for i, word in enumerate(reading.words) if word.says("help")), 0)
    before = reading.before(helping, ARTICLE)
    thanked = reading.has("thanks") and any(word.says("for_cue") for word in before)
    return thanked or any(word.says("praise") for word in before)


def _thanks_for_told(reading: Reading) -> bool:
    """Whether somebody only says thanks for what they were told of a Verbund: "Danke für die Infos zu KIF!"."""
    if len(reading.mentions) != 1 or not reading.ids("verbund") or reading.rest or reading.negations:
        return False
    (mention,) = reading.mentions
    thanking = next((i for i, word in enumerate(reading.words[: mention.start]) if word.says("thanks")), None)
    if thanking is None or reading.interrogative or reading.has(*FACTS, "question_word", "want", "list"):
        return False
    between = reading.words[thanking + 1 : mention.start]
    tied = any(word.says("for_cue") for word in between) and not any(word.parted for word in between)
    # "Danke für die Infos, nun KIF"
    leads = any(word.says("for_cue", "topic_cue") for word in between[-ARTICLE:])
    told = not reading.words[mention.start].parted and leads
    behind = reading.words[mention.end :]
    return tied and told and (not behind or any(word.says("praise", "thanks") for word in behind))
