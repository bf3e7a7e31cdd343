"""Whether facts of the programme are what is asked for, rather than Verbünde or organisations."""

from typing import Final

from bot.questions.names.known_names import NARROWING
from bot.questions.organisations.asked_sorts import AskedSorts
from bot.questions.programme.facts_asked import AskedFacts
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import Reading
from bot.questions.topics.roles import asks_for_something
from bot.questions.topics.topics import TopicIndex
from bot.questions.unnamed.applicants import asks_what_may_be
from bot.questions.unnamed.case import Case
from bot.questions.words.signals import LOOKS
from bot.questions.words.vocabulary import Vocabulary

_STRANGE_BESIDE: Final = 2
"""So many strange nouns may stand beside words that ask for a fact of the programme."""


def asks_facts(case: Case, asked: AskedFacts, grammar: Grammar, vocabulary: Vocabulary) -> bool:
    """Whether a text asks for these facts of the programme, and not for something that they only touch."""
    reading = case.reading
    if not asked.ids or asked.listed:
        return False
    if reading.words[0].says("who") and reading.has("partners") and reading.has("most", "fewest") and not asked.own:
        # "Who took part most often?" is not asked in general.
        return False
    narrowed = bool(reading.regions) or any(map(reading.ids, NARROWING))
    counted = any(word.says("how_many") and i + 1 in asked.at for i, word in enumerate(reading.words))
    looks = reading.has(*LOOKS) and not (asked.looks or (counted and asked.own and not narrowed))
    # "Welche Projekte der Maßnahme liefen bis 2020?"
    timed = bool(reading.durations) or (bool(reading.dates) and reading.has("until", "since"))
    if looks and (narrowed or reading.ids("theme") or timed):
        return False
    if looks and not (asked.own or reading.has("programme")) and _lists_all(reading):
        return False
    # "Gibt es bei Kommunen innovativ Geld für Schulen?", but not "Wer bekam Geld für Schulen?"
    of_money = reading.has("money") and not (
        looks or reading.has("who") or narrowed or asks_for_something(reading.words)
    )
    if reading.ids("programme") and (of_money or not case.weighed.firm):
        return True
    several = asked.own and len(asked.ids) > 1
    # "Die Abschlussveranstaltung 2020 war doch in Berlin."
    asks = reading.asks or (asked.apart and narrowed)
    if not (asks or several or asks_what_may_be(reading, vocabulary)) or (narrowed and not asked.own):
        return False
    meant = not looks and (asked.own or reading.has("programme"))
    if case.weighed.firm and case.searches and not meant:
        return False
    own = reading.seeks_own and not asked.own
    return len(grammar.nouns.of(reading)) <= (0 if own else _STRANGE_BESIDE)


def as_one_of_parts(reading: Reading, asked: AskedFacts, topics: TopicIndex) -> tuple[Reading, AskedFacts]:
    """What is asked without the facts and their words, if it is whether somebody was a partner or had another part.

    "War das Difu Partner oder nur Begleitung?": by the fact alone it would seem to have had no other.
    """
    if not (asked.ids and reading.ids("organisation") and reading.says("either")):
        return reading, asked
    either = next(i for i, word in enumerate(reading.words) if word.says("either"))
    if not any(word.says("partners") for word in reading.words[:either]):
        return reading, asked
    # "Begleitung" may be a subject as well.
    told = {reading.words[i] for i in asked.at if topics.is_subject(reading.words[i].folded)}
    return reading.left_with(word for word in reading.rest if word not in told), AskedFacts()


def _lists_all(reading: Reading) -> bool:
    """Whether it is asked which themes or Verbünde there are, or how many of each theme, or of which most or fewest."""
    each = {"count", "every"} <= reading.signals
    themes = reading.has("theme_many") and (each or reading.has("which", "list"))
    return themes or reading.has("most", "fewest") or {"list", "every", "verbund_many"} <= reading.signals


def outweighs(sorts: AskedSorts, asked: AskedFacts) -> bool:
    """Whether organisations are asked for rather than facts of the programme.

    Where "which" binds them ("Welche Kommunen wurden gefördert?"), facts that other words ask for tell more; only
    those that just say in general who took part tell less than a list. Where nothing binds them, a list of them is
    asked for by nothing but them, and for Verbünde with them only words that are said of the programme alone ask
    for something else.
    """
    return asked.taking_part if sorts.bound else not (sorts.listed or asked.own)
