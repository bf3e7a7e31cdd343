"""Themes that are named: what they are about, which Verbünde are in them, and which of those deal with a subject."""

from dataclasses import dataclass, replace
from itertools import pairwise

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.negation import affirmed, is_negated, left_out
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.unnamed.case import Case
from bot.questions.unnamed.searching import Searching
from bot.questions.unnamed.theme_or_subject import with_either
from bot.questions.words.folding import fold
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class ByTheme:
    """Decides on cases in which themes are named."""

    grammar: Grammar
    searching: Searching
    vocabulary: Vocabulary

    def question(self, case: Case) -> Question | None:
        """What is asked about the themes that are named, or nothing where none is."""
        reading = case.reading
        themes = affirmed(reading, "theme") or reading.ids("theme")
        if not themes:
            return None
        if reading.asks and not reading.long and (elsewhere := self.grammar.locatives.unknown_place(reading)):
            # All of a theme would not be what was asked for.
            return kinds.Search((fold(elsewhere),), themes)
        firm = () if self._tells_who_takes_part(reading) else self.searching.narrowing(case)
        if reading.has("belong", "members"):
            # "Projekte zu Leerstand, die nicht zur Innenentwicklung gehören"
            firm = tuple(word for word in firm if self.grammar.roles.is_of_verbuende(word, reading))
        if firm:
            # "Leerstand, aber keine Innenentwicklung"
            search = self.searching.search(firm, reading)
            without = replace(search.without, themes=left_out(reading, "theme"))
            search = replace(search, themes=affirmed(reading, "theme"), without=without)
            return with_either(search, reading, self.grammar.nouns)
        if words := self._told_with(reading) or self._told_behind(reading) or self._looked_for(reading):
            return kinds.Search(words, themes)
        # "Zähl die Datenprojekte auf, KomMonitor kannst du weglassen."
        others = is_negated(reading, "theme") and not (
            reading.has("count") and any(negation.says("dropped", "known") for negation in reading.negations)
        )
        if not others and _asks_about_first(reading):
            return kinds.AboutTheme(themes)
        if others or reading.has("count"):
            return kinds.Members(themes, without=others, count=reading.has("count"))
        if _asks_for_members(reading) or (len(themes) > 1 and self._asks_for_more(reading)):
            return kinds.Members(themes)
        return kinds.AboutTheme(themes)

    def _tells_who_takes_part(self, reading: Reading) -> bool:
        """Whether nothing is said but which Verbünde take part in a theme: "Welche machen bei den Reallaboren mit?".

        Behind anything else, taking part is a subject: "Reallabore, in denen Bürger mitmachen".
        """
        if len(reading.rest) != 1 or not reading.has("which", "list", "count"):
            return False
        at = reading.words.index(reading.rest[0])
        behind = any(mention.kind == "theme" and mention.end == at for mention in reading.mentions)
        takes_part = reading.rest[0].folded in self.vocabulary.applies and reading.rest[0].text[:1].islower()
        return behind and takes_part and not reading.words[at].parted

    def _asks_for_more(self, reading: Reading) -> bool:
        """Whether it is asked which of several has more or less: "Daten oder Reallabore: was hat mehr?".

        Not so who wants to know "mehr zu Daten und Reallaboren".
        """
        compared = (
            not any(word.says("topic_cue", "for_cue") for word in reading.words[i + 1 : i + 2])
            for i, word in enumerate(reading.words)
            if (bound := self.vocabulary.bounds.get((word.folded,))) and bound.beyond
        )
        return reading.says("question_word", "which") and any(compared)

    def _told_with(self, reading: Reading) -> tuple[str, ...]:
        """What nothing but a theme is said to have to do with: "Innenentwicklung mit der Feuerwehr"."""
        first = next((m for m in reading.mentions if m.kind == "theme" and not m.start), None)
        behind = reading.words[first.end :] if first else ()
        if not 1 < len(behind) <= ARTICLE + 1 or len(reading.mentions) > 1:
            return ()
        cue, *article, last = behind
        cued = cue.folded in self.vocabulary.sort_cues or cue.says("topic_cue")
        plain = all(word.folded in self.vocabulary.articles for word in article)
        noun = last in reading.rest and self.grammar.nouns.may_be_noun(last, reading)
        return (self.grammar.nouns.subject(last),) if cued and plain and noun else ()

    def _told_behind(self, reading: Reading) -> tuple[str, ...]:
        """The nouns that are all that stands behind the colon of a theme: "Daseinsvorsorge: Krankenhäuser?"."""
        first = next((m for m in reading.mentions if m.kind == "theme" and not m.start), None)
        behind = reading.words[first.end :] if first and len(reading.mentions) == 1 else ()
        small = self.vocabulary.articles
        told = all(word in reading.rest or word.folded in small or word.says("joins") for word in behind)
        return self.grammar.nouns.of(reading) if behind and behind[0].pause == ":" and told else ()

    def _looked_for(self, reading: Reading) -> tuple[str, ...]:
        """What something is looked for on in a theme, though no Verbund deals with it: all there would not be that.

        "Gibt es in der Innenentwicklung etwas zu Solardächern?"
        """
        seeks = any(
            one.says("something") and not one.says("question_word") and two.says("topic_cue")
            for one, two in pairwise(reading.words)
        )
        if reading.long or not seeks or reading.negations:
            return ()
        roles = self.grammar.roles
        aimed = (word for word in self.grammar.nouns.of(reading) if roles.is_aimed_at((word,), reading))
        return tuple(word for word in aimed if not roles.follows(word, reading, "for_cue"))


def _asks_about_first(reading: Reading) -> bool:
    """Whether it is asked what a theme is about, and of its Verbünde behind: "Was ist X, und welche Projekte hat es?".

    What tells of a theme tells how many it has, and which.
    """
    joints = (
        i
        for i, (one, other) in enumerate(pairwise(reading.words))
        if one.says("joins") and other.says("question_word", "which")
    )
    at = next(joints, 0)
    named = any(mention.kind == "theme" and mention.end <= at for mention in reading.mentions)
    asked = any(word.says("verbund_many") for word in reading.words[at:])
    return named and asked and reading.has("about") and not any(w.says("verbund_many") for w in reading.words[:at])


def _asks_for_members(reading: Reading) -> bool:
    """Whether the Verbünde of a theme are asked for, rather than what it is about."""
    if reading.has("about") and not reading.has("verbund_many", "belong", "members"):
        return False
    if reading.has("verbund_many", "belong", "members", "partners", "where"):
        return True
    return reading.has("which", "list") and not reading.has("about", "theme_one", "theme_many", "link")
