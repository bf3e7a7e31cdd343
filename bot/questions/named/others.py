"""Others than the Verbünde that are named, by what else is said: "What else did the TU Dortmund do besides KoSI-LAB?".

The same text is decided on as if these were not named.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.named.case import Case
from bot.questions.named.foremost import are_foremost
from bot.questions.names.known_names import NARROWING
from bot.questions.names.names import Mention
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.limiting import limited
from bot.questions.reading.negation import without
from bot.questions.reading.reading import FACTS, Reading
from bot.questions.reading.scopes import SMALL
from bot.questions.unnamed import Unnamed
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_OF_DENIAL: Final[frozenset[Signal]] = frozenset(
    {
        "no",
        "except",
        "dropped",
        "known",
        "list",
        "other",
        "nay",
        "joins",
        "either",
        "every",
        "something",
        "seeks",
        "want",
        "forbid",
        "yes_no",
        *VERBUENDE,
        *SMALL,
    }
)
"""What is said where somebody only says which Verbund is not meant."""


_DENIALS: Final[frozenset[Signal]] = frozenset({"no", "except", "dropped", "lacks"})
_ORDERS: Final[tuple[Signal, ...]] = ("longest", "shortest", "most", "fewest", "largest", "smallest")
"""What may be asked of all behind the first by no times."""


@dataclass(frozen=True, slots=True)
class Others:
    """Decides on cases in which other Verbünde are looked for than those that are named."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    grammar: Grammar
    unnamed: Unnamed

    def besides(self, reading: Reading, mentions: Sequence[Mention]) -> Question | None:
        """A search for others than those of these names ("Abwasser, aber ohne NoLA")."""
        names = tuple(dict.fromkeys(id_ for mention in mentions for id_ in mention.ids))
        aside = kinds.Without(verbuende=names)
        others = replace(silent(mentions, without(mentions, reading)), signals=reading.signals - {"other"})
        if not others.negations:
            others = replace(others, signals=others.signals - _DENIALS)
        match self.unnamed.question(others):
            case kinds.Search() as search:
                return replace(search, without=replace(search.without, verbuende=names))
            case kinds.Superlative(extreme=extreme) as told if extreme != "running":
                # "Längster Verbund ohne KomMonitor"
                return replace(told, without=replace(told.without, verbuende=names))
            case kinds.Members(themes=themes, without=False) | kinds.AboutTheme(themes=themes):
                return kinds.Search(themes=themes, without=aside)
            case kinds.Perhaps(words=words) if not reading.long:
                return kinds.Search(words, without=aside)
            case kinds.AllVerbuende() if aimed := self._aimed_at(reading):
                return kinds.Search(aimed, without=aside)
            case kinds.AllVerbuende() if not reading.has("theme_one", "same", "belong", *FACTS):
                return kinds.Search(without=aside)
        # "Not NaKoFi": then one of the others.
        denied = reading.signals <= _OF_DENIAL and not others.mentions
        if denied and all(self.grammar.nouns.may_be_subject(word, reading) for word in reading.rest):
            return kinds.Search(tuple(map(self.grammar.nouns.subject, reading.rest)), without=aside)
        return None

    def _aimed_at(self, reading: Reading) -> tuple[str, ...]:
        """The subjects that are said with a word that asks for a fact otherwise ("beschäftigen sich mit Geld")."""
        words = (word.folded for word in reading.words if word.says(*FACTS))
        return tuple(word for word in words if self.grammar.roles.is_aimed_at((word,), reading))

    def of_which_it_is_the_only_one(self, case: Case) -> Question | None:
        """All of which a Verbund may be the only one: "Is iMona the only project in Bavaria?"."""
        if case.openly or limited(case.reading, self.vocabulary) != "verbund":
            return None
        found = self.unnamed.question(without(case.named, case.reading))
        if isinstance(found, kinds.AboutTheme):
            return kinds.Members(found.themes)
        return found if isinstance(found, kinds.Search | kinds.Members) else None

    def of_which_one_may_be_all(self, case: Case) -> Question | None:
        """All that are asked for, where one is named behind them: "In welchen war die TU dabei, nur in KIF?"."""
        reading, named = case.reading, case.named
        if not (named and case.openly):
            return None
        last = named[-1]
        at = next((i for i in range(last.start - 1, -1, -1) if reading.words[i].says("only")), None)
        if at is None or not (reading.words[at].parted and reading.has("which_verbund", "which")):
            return None
        small = self.vocabulary.articles | self.vocabulary.inside
        between = all(w.folded in small or w.says(*VERBUENDE) for w in reading.words[at + 1 : last.start])
        asked = replace(
            reading,
            words=reading.words[:at],
            mentions=tuple(mention for mention in reading.mentions if mention.end <= at),
            signals=reading.signals - {"only", "sole"},
            rest=tuple(word for word in reading.rest if word in reading.words[:at]),
        )
        if not between or last.end < len(reading.words) or asked.ids("verbund"):
            return None
        found = self.unnamed.question(asked)
        return found if isinstance(found, kinds.Search | kinds.Members) else None

    def behind_first(self, case: Case) -> Question | None:
        """Whoever comes behind those named, if these are the first: "Wer hatte nach KoDa_eG die meisten Partner?".

        Who comes behind another is not told. "Which one began first after KIF?" asks for what came later.
        """
        reading = case.reading
        behind = _behind(case)
        if not (behind and len(behind) == len(case.named) and reading.has(*_ORDERS)) or reading.has("newest", "oldest"):
            return None
        if reading.rank != 1 or reading.rest:
            # "Das zweitlängste nach KomMonitor", "nach KIF benannt"
            return None
        bare = replace(reading, signals=reading.signals - {"after", "joins"})
        match self.besides(bare, behind):
            case kinds.Superlative(extreme=extreme) as told if are_foremost(extreme, case.names, self.catalogue):
                return told
        return kinds.NotUnderstood() if reading.says("who", "which", *VERBUENDE) else None

    def of_theme(self, case: Case) -> Question | None:
        """Those of a theme that is named: "Which of the living labs are there besides KIF?"."""
        excepted = _excepted(case)
        asked = case.reading.has("which", "who") and {m.ids for m in excepted} == {(name,) for name in case.names}
        return self.besides(case.reading, excepted) if asked and case.reading.ids("theme") else None

    def there(self, case: Case) -> Question | None:
        """Those at a place, or with an organisation: "What else did the TU Dortmund do besides KoSI-LAB?"."""
        narrowed = any(map(case.reading.ids, NARROWING))
        excepted = _excepted(case) if narrowed else []
        found = self.besides(case.reading, excepted) if excepted else None
        if not isinstance(found, kinds.Search) or not case.reading.has("siblings"):
            return found
        if replace(found, laender=(), places=(), towns=(), without=kinds.NOTHING) == kinds.Search():
            # "Etwas wie KOMET, aber in Hessen": what is in the same theme there
            themes = dict.fromkeys(self.catalogue.verbuende[name].theme for name in case.names)
            return replace(found, themes=tuple(themes))
        return found

    def on_subject(self, case: Case) -> Question | None:
        """Those that deal with a subject: "KIF kenne ich. Was gibt es sonst noch zu Finanzen?"."""
        reading = case.reading
        looks = reading.has("other", "siblings") and reading.has("which", "who", "verbund_many", "except")
        aimed = looks and self.grammar.roles.is_aimed_at(self.grammar.nouns.of(reading), reading)
        return self.besides(reading, case.named) if aimed else None


def _behind(case: Case) -> list[Mention]:
    """The Verbünde behind "after" and what is joined to them: "nach KoDa_eG und WEBWiKo"."""
    reading = case.reading
    found: list[Mention] = []
    for mention in case.named:
        before = reading.before(mention.start)
        goes_on = bool(found) and found[-1].end == mention.start - 1 and any(word.says("joins") for word in before)
        if goes_on or any(word.says("after") for word in before):
            found.append(mention)
    return found


def _excepted(case: Case) -> list[Mention]:
    """The Verbünde that others are looked for beside: those behind "besides" and what is joined to them."""
    reading = case.reading
    found: list[Mention] = []
    for mention in case.named:
        goes_on = mention.start - 1 in {one.end for one in found}
        if reading.has("siblings") or goes_on or any(word.says("other") for word in reading.before(mention.start)):
            found.append(mention)
    return found


def silent(mentions: Sequence[Mention], reading: Reading) -> Reading:
    """The reading, with names that ask for nothing: the "eG" of KoDa_eG is no co-operative that is looked for."""
    named = positions(mentions)
    words = tuple(word.unsaid if i in named else word for i, word in enumerate(reading.words))
    return replace(reading, words=words)
