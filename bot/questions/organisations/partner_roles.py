"""In which part somebody is said to have been a partner: "an associated partner", "als Auftragnehmer"."""

from collections.abc import Iterator

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.reading.reading import Reading
from bot.questions.words.vocabulary import Vocabulary


def roles_said(reading: Reading, vocabulary: Vocabulary) -> Iterator[str]:
    """The parts that are told of partners: right before a word for them, or by a word that says both."""
    for i, word in enumerate(reading.words):
        role = vocabulary.partner_roles.get(word.folded)
        if role and any(one.says("partners") for one in reading.words[i : i + 2]):
            yield role


def is_of_all_partners(question: Question) -> bool:
    """Whether partners are told in whichever part, or Verbünde that had any: by a part nothing is chosen."""
    match question:
        case kinds.AllOrganisations():
            return True
        case kinds.Search(organisations=()):
            return "partners" in question.documented
    return False
