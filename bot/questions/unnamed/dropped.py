"""Whether a question drops something that was said, so that its answer would assert more than was asked for."""

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.negation import is_left_out
from bot.questions.reading import Reading
from bot.questions.times import times
from bot.questions.unnamed.spread import spread
from bot.questions.vocabulary import Vocabulary


def drops_something(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a time, a number of Länder, money, or what is denied of the programme is missing in a question."""
    return (
        _drops_time(question, reading, vocabulary)
        or _drops_number(question, reading, vocabulary)
        or _drops_money(question, reading)
        or _drops_denial(question, reading)
    )


def _drops_time(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    match question:
        case kinds.Search(times=()) | kinds.Members() | kinds.Superlative() | kinds.AllFunding():
            pass
        case kinds.AllVerbuende() | kinds.AllLaender() | kinds.AllThemes() | kinds.AllOrganisations():
            pass
        case _:
            return False
    said = times(reading, vocabulary)
    return bool(said.conditions) or not said.whole


def _drops_number(question: Question, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked for what is in a number of Länder that nothing filters by: "in höchstens zwei Ländern"."""
    return isinstance(question, kinds.AllLaender) and spread(reading, vocabulary) is None


def _drops_money(question: Question, reading: Reading) -> bool:
    """Whether it is asked what all of a theme cost together, which is not known."""
    match question:
        case kinds.AboutTheme() | kinds.Members(count=True):
            return reading.has("money")
    return False


def _drops_denial(question: Question, reading: Reading) -> bool:
    """Whether Verbünde are looked for that have nothing to do with the programme: "Projekte ohne Förderung"."""
    denied = (word.says("programme") and is_left_out(i, reading) for i, word in enumerate(reading.words))
    return isinstance(question, kinds.AllVerbuende) and any(denied)
