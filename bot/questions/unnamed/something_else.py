"""Whether something is asked that Verbünde have nothing to do with, although a place or a year of theirs is named."""

from dataclasses import dataclass
from itertools import pairwise

from bot.questions.numbers.times import is_time_denied, is_time_told
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.negation import denies_what_is_unnamed, free
from bot.questions.reading.reading import Reading
from bot.questions.reading.scopes import Scope
from bot.questions.unnamed.case import WANTS, Case
from bot.questions.unnamed.filters import Filters
from bot.questions.unnamed.sureness import SURE_BY_ITSELF, SURE_IN_ANY_CASE
from bot.questions.words.signals import LOOKS, VERBUENDE
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class SomethingElse:
    """Tells what is asked elsewhere from what is asked of Verbünde."""

    vocabulary: Vocabulary
    grammar: Grammar

    def is_asked(self, case: Case, by: Filters) -> bool:
        """Whether something else is asked than which Verbünde these filters leave."""
        return (
            _asks_which_themes_lack(case, by)
            or _denies_more_than_time(case, by)
            or (by.denies_all and _tells_what_is_not(case))
            or (by.denies_all and self._is_region_told(case))
            or (by.narrow and not _tells_time(case.reading) and denies_what_is_unnamed(case.reading))
            or (by.of_towns_alone and not self._is_town_asked_about(case))
            or self._is_of_some_day(case)
            or _asks_how(case)
            or _is_own_errand(case)
            or (case.reading.seeks_where and case.weighed.value < SURE_BY_ITSELF)
            or self._is_of_others(case.reading)
            or _counts_money(case.reading)
        )

    def _is_town_asked_about(self, case: Case) -> bool:
        """Whether a text that names nothing but towns asks for Verbünde: who asks for the weather there does not."""
        reading = case.reading
        if reading.has(*LOOKS, "programme") or case.searches or self._says_only_where(reading):
            return True
        subjects = tuple(map(self.grammar.nouns.subject, reading.rest))
        aimed = {word for word in subjects if self.grammar.roles.is_aimed_at((word,), reading)}
        if aimed.intersection(case.weighed.firm):
            return True
        # "Wer forscht in Kiel?" has a strange verb; "Wie komme ich nach Kiel?" is an errand.
        wants = reading.has(*WANTS, "who") and not reading.asks_other
        strange = self.grammar.nouns.of(_before_town(reading)) if wants else subjects
        errand = reading.has("first_person") and not reading.words[0].says("yes_no")
        asks = wants or (reading.asks and not errand)
        return asks and aimed.issuperset(strange)

    def _says_only_where(self, reading: Reading) -> bool:
        """Whether nothing is said but where: "Im Umkreis von 50 km um Bonn", "Gab's bei uns in Görlitz auch was?"."""
        following = [*reading.words[1:], None]
        questioned = any(
            word.says("question_word") and not (word.says("something") and (after is None or after.says("place_cue")))
            for word, after in zip(reading.words, following, strict=True)
        )
        questioned = questioned and not self.grammar.locatives.asks_what_is_near(reading)
        return not reading.rest and not (reading.has("first_person") and questioned)

    def _is_of_others(self, reading: Reading) -> bool:
        """Whether a number or a day is asked for of something that is no Verbund: "Wie viele Häuser hat Remscheid?"."""
        if reading.has(*VERBUENDE, "programme", "who") or reading.ids("theme"):
            return False
        asks_when = any(word.says("when") and word.says("question_word") for word in reading.words)
        strange = tuple(map(self.grammar.nouns.subject, reading.rest))
        if (reading.has("count") or asks_when) and strange:
            return not self.grammar.roles.is_aimed_at(strange, reading)
        # "Seit wann gibt es das Saarland?"
        there = any(self.grammar.locatives.is_cued(mention, reading) for mention in reading.mentions)
        done = reading.has("partners", "coordinator", "begins", "ends", "runs")
        return asks_when and bool(reading.mentions) and not (there or done)

    def _is_region_told(self, case: Case) -> bool:
        """Whether Verbünde of a region are asked for, save what is denied: "Im Osten, aber nicht in Sachsen"."""
        reading = case.reading
        if reading.long or case.weighed.firm:
            return False
        nouns, grammar = self.grammar.nouns.of(reading), self.grammar
        return any(
            not (grammar.denied.is_denied(noun, reading) or grammar.roles.is_aimed_at((noun,), reading))
            for noun in nouns
        )

    def _is_of_some_day(self, case: Case) -> bool:
        """Whether somebody's day is told of: "Welcher Bus fährt heute nach Dortmund?", "Wer hat gestern gewonnen?"."""
        reading = case.reading
        everyday = reading.has("someday") and not reading.has(*LOOKS)
        # "Wer ist heute noch aktiv?" may well be asked of Verbünde.
        today = reading.says_any(self.vocabulary.today)
        goes_on = today and reading.has("runs", "running", "yet", "where")
        somebody = reading.has("who") and not (goes_on or reading.has("partners", "coordinator"))
        return everyday and (bool(reading.rest) or somebody) and case.weighed.value < SURE_IN_ANY_CASE


def _asks_which_themes_lack(case: Case, by: Filters) -> bool:
    """Whether themes are asked for that have nothing somewhere: "Welche Themen haben keine Projekte in Bayern?"."""
    reading = case.reading
    # "Gibt es ein Thema ohne Projekt in Bayern?"
    if not by.narrow:
        return False
    themes = pairwise(reading.words) if reading.says("theme_one") else ()
    any_theme = any(one.says("indefinite") and two.says("theme_one") for one, two in themes)
    if not (any_theme or reading.has("theme_many", "which_theme")):
        return False
    lacks = any(negation.says("lacks", "something") for negation in reading.negations)
    denied = reading.has("which_theme") and any(by.left_out.values()) and not by.named("themes")
    return lacks or (denied and not any(negation.says("except") for negation in reading.negations))


def _denies_more_than_time(case: Case, by: Filters) -> bool:
    """Whether something beside a year is denied that has no name."""
    return by.timed and bool(free(case.reading)) and not _tells_time(case.reading)


def _tells_time(reading: Reading) -> bool:
    """Whether a negation tells of a time: "Welche endeten nicht 2019?", "noch nicht fertig"."""
    return is_time_denied(reading) or is_time_told(reading)


def _tells_what_is_not(case: Case) -> bool:
    """Whether somebody only tells something in which all that is named is denied.

    "Ohne Hessen wäre die Welt ärmer", "I never liked Hesse", "Nicht alles ist schlecht in Thüringen", "Which trains
    don't run in Hesse?".
    """
    reading = case.reading
    if reading.asks_other or case.weighed.firm:
        return reading.asks_other
    if reading.rest and not reading.asks:
        return True
    return not reading.interrogative and any(_is_told(scope, reading) for scope in reading.scopes)


def _is_told(scope: Scope, reading: Reading) -> bool:
    """Whether a negation belongs to the verb of a sentence in which nobody wants anything."""
    if scope.behind or scope.negation.says("except", "known"):
        return False
    clause = reading.words[reading.clause(scope.negation.start).start : scope.stop]
    if any(word.says("list", "seeks", "want", "question_word", *LOOKS) for word in clause):
        return False
    own = any(word.says("first_person") for word in clause[: scope.negation.start])
    return own or any(word.says("yes_no") for word in scope.between)


def _asks_how(case: Case) -> bool:
    """Whether it is asked how something is: "Wie hat Dortmund gespielt?", not what is known is called there."""
    reading = case.reading
    called = reading.has("called") and bool(case.weighed.firm)
    how = reading.has("how") and not (called or reading.has(*WANTS))
    return how and bool(reading.rest) and case.weighed.value < SURE_BY_ITSELF


def _is_own_errand(case: Case) -> bool:
    """Whether somebody asks what they can do there: "Can I take my bike to Juist?", "Wie komme ich nach Cottbus?"."""
    reading = case.reading
    errand = reading.seeks_own and (reading.rest or reading.has("how")) and not reading.has(*WANTS, "using")
    return bool(errand) and case.weighed.value < SURE_BY_ITSELF


def _before_town(reading: Reading) -> Reading:
    """Without the strange words behind the town, which only tell more about it.

    "Anything in Flensburg, just over the border".
    """
    start = next(mention.start for mention in reading.mentions if mention.kind == "town")
    return reading.left_with(word for word in reading.rest if word in reading.words[:start])


def _counts_money(reading: Reading) -> bool:
    """Whether it is asked how much money went somewhere, which no number of Verbünde tells."""
    if not reading.says("how_many"):
        return False
    asked = [other for one, other in pairwise(reading.words) if one.says("how_many")]
    money = reading.has("money") or any(word.says("programme") for word in asked)
    return bool(asked) and money and not reading.has(*VERBUENDE) and not reading.ids("organisation")
