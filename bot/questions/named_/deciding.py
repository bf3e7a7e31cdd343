"""What is asked about Verbünde that are named."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import chain, pairwise, takewhile
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.certainty import Certainty, looks_for_subject
from bot.questions.comparing import comparison
from bot.questions.folding import fold, folded
from bot.questions.grammar import Grammar
from bot.questions.kinds import Question
from bot.questions.known_names import WHERE
from bot.questions.limiting import Limited, limited
from bot.questions.names import Mention, Names
from bot.questions.negation import denied, is_denied, is_put_aside, without
from bot.questions.programme import ProgrammeFacts
from bot.questions.reading import ARTICLE, FACTS, Reading, Word
from bot.questions.scopes import SMALL
from bot.questions.sounds import Sounds
from bot.questions.things import Things
from bot.questions.topics import TopicIndex
from bot.questions.vocabulary import THEMES, Signal, Vocabulary

_IN_THEMES: Final[tuple[Signal, ...]] = (*THEMES, "verbund_many", "belong", "members")
"""Beside one of these, "other" and "same" ask for what is in the same theme."""

_OF_ONE: Final[tuple[Signal, ...]] = ("verbund_one", "theme_one", "belong", "about", "same")
"""Who says one of these may well be asking about one Verbund."""

_COMPARED: Final[tuple[Signal, ...]] = ("oldest", "newest", "longest", "shortest")
"""What of several Verbünde asks for their run times."""

_OF_PEOPLE: Final[tuple[Signal, ...]] = ("coordinator", "partners", "money", "where", "title", "sources")
"""Beside one of these a year says when that was."""

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
        *SMALL,
    }
)
"""What is said where somebody only says which Verbund is not meant."""

_IN_COMMON: Final[tuple[tuple[tuple[Signal, ...], kinds.Fact], ...]] = (
    (("period",), "when"),
    (("land_word", "place_word"), "where"),
    (("coordinator",), "coordinator"),
    (("partners",), "partners"),
)
"""What may be the same of several Verbünde, apart from their theme."""

WithoutNames = Callable[..., Question]


@dataclass(frozen=True, slots=True)
class Named:
    """Decides on readings in which Verbünde are named."""

    catalogue: Catalogue
    names: Names
    topics: TopicIndex
    grammar: Grammar
    certainty: Certainty
    sounds: Sounds
    vocabulary: Vocabulary
    things: Things
    programme: ProgrammeFacts
    without_names: WithoutNames
    """What to do if the names turn out not to be what is asked about."""

    def question(self, reading: Reading) -> Question | None:
        """What is asked about the Verbünde that are named, or None if none is."""
        judged = {
            mention: self.certainty.of(mention, reading) for mention in reading.mentions if mention.kind == "verbund"
        }
        mentions = [mention for mention, certain in judged.items() if certain != "no"]
        if not mentions:
            return self._sounding(reading) if not judged else None
        aside = [mention for mention in mentions if is_put_aside(mention, reading)]
        if len(aside) == len(mentions) and (search := self._besides(reading, mentions)):
            return search
        if not reading.has("same"):
            # "Not KIF, KOMET", but "KIF and not KOMET: the same theme?"
            mentions = [mention for mention in mentions if mention not in aside] or mentions
        sure = [mention for mention in mentions if judged[mention] == "sure"]
        doubtful = [mention for mention in mentions if mention not in sure]
        if sure and all(mention.everyday for mention in doubtful):
            doubtful = []
        if not doubtful:
            return self._of_sure(reading, tuple(dict.fromkeys(mention.ids[0] for mention in sure)))
        if not sure and looks_for_subject(reading) and all(mention.everyday for mention in doubtful):
            return self.without_names(reading, extra=tuple(fold(mention.heard) for mention in doubtful))
        return self._ask_back(reading, (*sure, *doubtful))

    def _sounding(self, reading: Reading) -> Question | None:
        """Names that were written as they sound, as a question back."""
        if reading.tells:
            return None
        named = reading.named
        words = tuple(word for i, word in enumerate(reading.words) if i not in named)
        # What somebody calls it is strange whatever it is: "something called Cosy Lab".
        said_so = reading.has("called")
        strange = tuple(word for word in reading.rest if said_so or not self.topics.uses(word.folded))
        cued = said_so or reading.has(*_OF_ONE, *FACTS) or reading.brief
        if names := self.sounds.find(words, strange, telling=not cued):
            return kinds.AskBack(self.about(replace(reading, rest=()), names))
        return None

    def _of_sure(self, reading: Reading, names: tuple[str, ...]) -> Question:
        if reading.has("same") and len(names) == 1 and (heard := self.grammar.unknown_beside(reading)):
            return kinds.UnknownName(kinds.ThemeOf(self.names.nearest(heard, "verbund")))
        return self.about(reading, names)

    def _ask_back(self, reading: Reading, mentions: tuple[Mention, ...]) -> Question:
        question = self.about(reading, tuple(dict.fromkeys(id_ for mention in mentions for id_ in mention.ids)))
        if isinstance(question, kinds.SameTheme) and len(mentions) == 1:
            question = kinds.Siblings(question.verbuende)
        words = (fold(mention.heard) for mention in mentions if mention.everyday)
        return kinds.AskBack(question, tuple(word for word in words if self.topics.is_subject(word)))

    def _besides(self, reading: Reading, mentions: list[Mention]) -> Question | None:
        """A search for others than those named ("Abwasser, aber ohne NoLA")."""
        names = tuple(dict.fromkeys(id_ for mention in mentions for id_ in mention.ids))
        others = replace(without(mentions, reading), signals=reading.signals - {"other"})
        found = self.without_names(others)
        match found:
            case kinds.Search():
                return replace(found, besides=names)
            case kinds.Members(themes=themes, without=False) | kinds.AboutTheme(themes=themes):
                return kinds.Search(themes=themes, besides=names)
            case kinds.Perhaps(words=words) if not reading.long:
                return kinds.Search(words, besides=names)
            case kinds.AllVerbuende() if aimed := self._aimed_at(reading):
                return kinds.Search(aimed, besides=names)
            case kinds.AllVerbuende() if not reading.has("theme_one", "same", "belong", *FACTS):
                return kinds.Search(besides=names)
        # "Not NaKoFi": then one of the others.
        only = not reading.rest and reading.signals <= _OF_DENIAL and len(others.mentions) == 0
        return kinds.Search(besides=names) if only else None

    def _aimed_at(self, reading: Reading) -> tuple[str, ...]:
        """The subjects that are said with a word that asks for a fact otherwise ("beschäftigen sich mit Geld")."""
        words = (word.folded for word in reading.words if word.says(*FACTS))
        return tuple(word for word in words if self.grammar.is_aimed_at((word,), reading))

    def about(self, reading: Reading, names: tuple[str, ...]) -> Question:
        """What is asked of these Verbünde; the card where nothing special is."""
        reading = self._with_theme_in_short(reading)
        if self.programme.is_of_money(self.programme.of_all(reading)):
            return self._paid(reading, names)
        told = {"when": _asks_when(reading, names), "where": reading.has("land_word") and reading.has("count")}
        else_meant = set(_meant_otherwise(reading))
        facts = tuple(f for f in FACTS if (reading.has(f) or told.get(f)) and f not in else_meant)
        if facts and not {"coordinator", "partners"}.intersection(facts) and self._asks_who(reading):
            facts += ("coordinator", "partners")
        return (
            self._comparison(reading, names)
            or self._yes_or_no(reading, names, facts)
            or self._besides_subject(reading)
            or self._siblings(reading, names, facts)
            or self._with_texts(reading, self._parts(reading, names, facts) or _facts(reading, names, facts))
        )

    def _asks_who(self, reading: Reading) -> bool:
        """Whether "who" is asked among other things, and nothing about them: "Was kostete es, und wer war das?"."""
        for start, word in enumerate(reading.words):
            if word.says("who") and word.says("question_word"):
                behind = takewhile(lambda other: not (other.parted or other.says("joins")), reading.words[start + 1 :])
                said = tuple(behind)
                told = any(other in reading.rest or other.says(*FACTS) for other in said)
                joined = start > 0 and (word.parted or reading.words[start - 1].says("joins"))
                alone = len(said) <= ARTICLE and reading.named.isdisjoint(range(start, start + 1 + len(said)))
                if alone and not told and (joined or not said):
                    return True
        return False

    def _with_texts(self, reading: Reading, question: Question) -> Question:
        """The question; where it is one about something that only the texts tell of, that for the card."""
        match question:
            case kinds.Facts(verbuende=names, facts=facts):
                things = (self.things.asked(reading, facts), self.things.counted(reading, facts))
                if any(thing and self.things.is_told(thing, names) for thing in things):
                    return kinds.AboutVerbuende(names)
        return question

    def _paid(self, reading: Reading, names: tuple[str, ...]) -> Question:
        """Who paid for them, how much as far as that is known, and what is asked besides; who does so today is not."""
        if any(word.folded in self.vocabulary.today for word in reading.words):
            return kinds.AboutVerbuende(names)
        known = reading.has("count") or any(self.catalogue.verbuende[name].funding for name in names)
        besides = tuple(fact for fact in FACTS if fact != "money" and reading.has("joins") and reading.has(fact))
        return kinds.Facts(names, ("funder", "money", *besides) if known else ("funder", *besides))

    def _with_theme_in_short(self, reading: Reading) -> Reading:
        """With the theme that is named by one word behind a Verbund: "Ist NaKoFi in Daten?", "Gehört KIF zu Daten?"."""
        # "Ist NaKoFi bei Daten?", "NaKoFi ist doch bei Daten, oder?"
        behind = (reading.words[m.end : m.end + 1] for m in reading.mentions if m.kind == "verbund")
        verbs = [reading.words[0], *chain.from_iterable(behind)]
        placed = reading.has("belong") or any(word.says("yes_no") for word in verbs)
        if reading.ids("theme") or not placed or len(reading.rest) != 1:
            return reading
        (word,) = reading.rest
        at = reading.words.index(word)
        expected = reading.has("belong") or reading.words[at - 1].says("place_cue")
        theme = self.names.theme_in_short(word)
        if not (theme and expected and any(m.kind == "verbund" and m.end <= at for m in reading.mentions)):
            return reading
        return reading.with_theme(theme, at)

    def _comparison(self, reading: Reading, names: tuple[str, ...]) -> Question | None:
        if len(names) > 1 and (compared := comparison(reading, names, self.vocabulary)):
            return compared
        if reading.has("which") and (denied(reading, "land") or (reading.ids("land") and reading.has("other"))):
            return self.without_names(reading)
        return None

    def _yes_or_no(self, reading: Reading, names: tuple[str, ...], facts: tuple[kinds.Fact, ...]) -> Question | None:
        """Whether they are in that theme, at that place, with that organisation, and whether in no other."""
        openly = self.grammar.asks_openly(reading) and not reading.has("confirm", "whether")
        limit = limited(reading, self.vocabulary)
        if limit == "verbund" and not openly and (found := self._all_there(reading)):
            return found
        question = self._whether(reading, names, facts, openly=openly)
        if not isinstance(question, kinds.IsAt):
            return question
        if not question.organisations and any(m.kind in WHERE and is_denied(m, reading) for m in reading.mentions):
            # "War KIF auch außerhalb von Niedersachsen?", "Does KIF have nothing to do with Göttingen?"
            return kinds.Facts(names, ("where", "partners"))
        if self._is_unclear(question, limit, reading):
            return kinds.Facts(names, ("partners",) if question.organisations else ("where",))
        if limit is None:
            return question
        several = len((*question.laender, *question.places, *question.towns, *question.organisations)) > 1
        # "Nur in Niedersachsen oder auch in Hessen?" asks for both.
        return replace(question, only=not (several and reading.has("either")))

    def _is_unclear(self, question: kinds.IsAt, limit: Limited | None, reading: Reading) -> bool:
        """Whether a yes might be wrong, as more is asked than whether a Verbund was there, or with somebody."""
        whole = len(question.verbuende) == 1 and reading.has("every")
        without_them = any(m.kind == "organisation" and is_denied(m, reading) for m in reading.mentions)
        # "Only with the TU Dortmund and Remscheid"
        mixed = bool(limit and question.organisations) and any(m.kind in WHERE for m in reading.mentions)
        return whole or without_them or mixed or bool(reading.regions) or limit in {"verbund", "unclear"}

    def _all_there(self, reading: Reading) -> Question | None:
        """All of which a Verbund may be the only one: "Is iMona the only project in Bavaria?"."""
        found = self.without_names(without([m for m in reading.mentions if m.kind == "verbund"], reading))
        if isinstance(found, kinds.AboutTheme):
            return kinds.Members(found.themes)
        return found if isinstance(found, kinds.Search | kinds.Members) else None

    def _whether(
        self, reading: Reading, names: tuple[str, ...], facts: tuple[kinds.Fact, ...], *, openly: bool
    ) -> Question | None:
        themes, laender = reading.ids("theme"), reading.ids("land")
        places, towns, organisations = reading.ids("place"), reading.ids("town"), reading.ids("organisation")
        # "Ist NaKoFi wirklich im Bereich Daten angesiedelt?" asks for no place.
        placed = {"partners", "where"} if themes and reading.has("whether", "confirm") else {"partners"}
        asks_fact = not placed.issuperset(facts)
        excepted = _excepted(reading)
        if themes and reading.has("which", "who") and {m.ids for m in excepted} == {(name,) for name in names}:
            # "Which of the living labs are there besides KIF?"
            return self._besides(reading, excepted)
        if len(themes) == 1 and not reading.has("same") and (reading.has("belong") or not (asks_fact or openly)):
            return kinds.IsIn(names, themes[0])
        if themes and reading.has("either") and not asks_fact:
            return kinds.ThemeOf(names)
        if excepted and (organisations or places or towns or laender):
            # "What else did the TU Dortmund do besides KoSI-LAB?"
            return self._besides(reading, excepted)
        if reading.has("other") and not reading.has("same", "siblings", "members", *THEMES, "verbund_many"):
            # "Wer außer der TU Dortmund?" asks for all of them.
            if organisations:
                return kinds.Facts(names, ("partners",))
            if places and not (facts or reading.rest) and self.catalogue.verbuende_there((), places).issuperset(names):
                # "In Barnstorf war TempALand. War da sonst noch was?"
                return self._besides(reading, [m for m in reading.mentions if m.kind == "verbund"])
            if places or towns or laender:
                return kinds.Facts(names, facts or ("where",))
        asks = reading.interrogative or reading.words[0].says("yes_no") or reading.has("confirm", "whether", "belong")
        if openly or reading.rest or reading.has(*THEMES) or not asks:
            return None
        if organisations and not reading.has("coordinator"):
            return kinds.IsAt(names, organisations=organisations)
        # "Is Dortmund a place of KIF?", "Was KIF located in Hesse?"
        told = {"partners", "where"} if _asks_nothing_else(reading) else {"partners"}
        if not told.issuperset(facts):
            return None
        if "partners" in facts and self._says_partner(reading) and (places or towns or laender):
            return self._partners_from(reading, names)
        if places or towns:
            return kinds.IsAt(names, laender=self.grammar.apart(laender, places), places=places, towns=towns)
        return kinds.IsAt(names, laender=laender) if laender else None

    def _says_partner(self, reading: Reading) -> bool:
        """Whether it is asked who was called a partner, and not only where somebody was."""
        return any(word.says("partners") and self.vocabulary.sorts.get(word.folded) == () for word in reading.words)

    def _partners_from(self, reading: Reading, names: tuple[str, ...]) -> Question:
        """Whether the towns and districts of these names took part; of a place alone nothing tells that it did."""
        called = {fold(mention.heard) for mention in reading.mentions if mention.kind in WHERE}
        took_part = {
            word: organisation.id
            for name in names
            for organisation in self.catalogue.organisations_of(self.catalogue.verbuende[name])
            if organisation.kind in {"municipality", "district"}
            for word in called.intersection(folded(organisation.name))
        }
        if called == took_part.keys():
            return kinds.IsAt(names, organisations=tuple(sorted(set(took_part.values()))))
        return kinds.Facts(names, ("where", "partners"))

    def _parts(self, reading: Reading, names: tuple[str, ...], facts: tuple[kinds.Fact, ...]) -> Question | None:
        """What is asked of who took part, or of a thing that a Verbund made."""
        if not facts and reading.has("belong") and not reading.has(*THEMES):
            if any(a.says("how_many") and b.folded in self.vocabulary.sorts for a, b in pairwise(reading.words)):
                # "Wie viele Gemeinden gehören zu KIF?"
                return kinds.Facts(names, ("where", "partners"))
            first = self._strange_before(reading)
            if first and reading.words[0].says("yes_no") and not self.topics.uses(first.folded):
                # "Was Oxford part of KIF?"
                return kinds.Facts(names, ("partners",))
        thing = facts == ("where",) and reading.words[0].says("where") and not reading.has(*THEMES, "belong")
        own = any(word.says("first_person") for word in _before_names(reading))
        if thing and (own or self._strange_before(reading)):
            # "Wo ist die App von IMONA?", "Wo kann ich bei MOSAIK mitmachen?"
            return kinds.Facts(names, ("where", "link"))
        return None

    def _strange_before(self, reading: Reading) -> Word | None:
        """The first strange noun, if it stands before all names in the clause that a text begins with."""
        before = (word for word in _before_names(reading) if word in reading.rest)
        return next((word for word in before if self.grammar.may_be_noun(word, reading)), None)

    def _besides_subject(self, reading: Reading) -> Question | None:
        """A search for others that deal with a subject: "KIF kenne ich. Was gibt es sonst noch zu Finanzen?"."""
        looks = reading.has("other", "siblings") and reading.has("which", "who", "verbund_many", "except")
        if not looks or reading.has("same", "belong", "members", *THEMES):
            return None
        known = tuple(word for word in self.grammar.nouns(reading) if self.topics.uses(word))
        if not self.grammar.is_aimed_at(known, reading):
            return None
        return self._besides(reading, [mention for mention in reading.mentions if mention.kind == "verbund"])

    def _siblings(self, reading: Reading, names: tuple[str, ...], facts: tuple[kinds.Fact, ...]) -> Question | None:
        if reading.has("siblings"):
            return kinds.Siblings(names)
        if len(names) == 1 and reading.has("count") and reading.has("verbund_many") and reading.has(*THEMES):
            # "How many are in the theme of KIF?"
            return kinds.Members((self.catalogue.verbuende[names[0]].theme,), count=True)
        asks_theme = reading.has(*THEMES)
        if not asks_theme and (same := _same_fact(reading)):
            # "Im selben Jahr wie KIF"
            return kinds.Facts(names, (same,))
        if reading.has("which_verbund") and asks_theme and not reading.has("which_theme"):
            return kinds.Siblings(names)
        # "Mir fehlen noch Ort und Thema von KIF" asks for no others.
        opens = any(word.says("question_word") for word in reading.words[:2])
        lists = reading.has("which", "who", "same", "verbund_many") or opens
        missing = asks_theme and set(facts) - {"partners"} and not lists
        if reading.has("other", "same") and reading.has(*_IN_THEMES) and not missing:
            return kinds.Siblings(names)
        if reading.has("other") and (reading.has("same") or (reading.has("which", "who") and not facts)):
            return kinds.Siblings(names)
        return None


def _asks_nothing_else(reading: Reading) -> bool:
    """Whether a question begins with its verb and asks neither for a list nor on behalf of somebody."""
    others = reading.has("first_person", "list", "want", "can_you", "whether")
    return reading.words[0].says("yes_no") and not (others or any(word.says("question_word") for word in reading.words))


def _meant_otherwise(reading: Reading) -> Iterator[kinds.Fact]:
    """The facts that are not asked for, though words for them are said."""
    if reading.is_own("coordinator"):
        yield "coordinator"
    if _is_link_verb(reading):
        yield "link"
    if reading.has("why"):
        # "Warum startete KIF?": if anything tells it, the card, and it tells when as well.
        yield "when"
    origin = any(word.says("question_word") and word.says("where") for word in reading.words)
    if origin and reading.has("title") and not reading.has("joins"):
        # "Woher kommt der Name KIF?"
        yield "where"


def _is_link_verb(reading: Reading) -> bool:
    """Whether a word for a link is only the verb behind a name: "What problem did WatNu address?"."""
    named = [m for m in reading.mentions if m.kind == "verbund"]
    verbs = {m.end for m in named if any(word.says("yes_no") for word in reading.before(m.start, ARTICLE))}
    said = [i for i, word in enumerate(reading.words) if word.says("link")]
    return bool(said) and all(i in verbs and reading.words[i].says("topic_cue") for i in said)


def _same_fact(reading: Reading) -> kinds.Fact | None:
    """The fact that others are said to have in common with a Verbund, if that is told right behind "same"."""
    for one, other in pairwise(reading.words):
        if one.says("same"):
            return next((fact for signals, fact in _IN_COMMON if other.says(*signals)), None)
    return None


def _before_names(reading: Reading) -> tuple[Word, ...]:
    """The words before all names, in the clause that a text begins with."""
    first = min((mention.start for mention in reading.mentions), default=0)
    return reading.words[: min(first, reading.clause(0).stop)]


def _asks_when(reading: Reading, names: tuple[str, ...]) -> bool:
    """Whether run times are asked for without a word for them: "still running?", "which is older?", "KIF 2018?"."""
    compared = len(names) > 1 and reading.has(*_COMPARED, "begins", "ends")
    only = all(mention.kind == "verbund" for mention in reading.mentions)
    timed = bool(reading.dates or reading.durations)
    at_a_time = only and timed and not reading.has("about", "outcome", *THEMES, *_OF_PEOPLE)
    asked = reading.words[0].says("yes_no") and reading.has("begins", "ends")
    return reading.has("running") or compared or at_a_time or asked


def _excepted(reading: Reading) -> list[Mention]:
    """The Verbünde that others are looked for beside: those behind "besides" and what is joined to them."""
    found: list[Mention] = []
    for mention in (m for m in reading.mentions if m.kind == "verbund"):
        before = reading.before(mention.start)
        goes_on = any(word.says("joins") for word in before) and mention.start - 1 in {one.end for one in found}
        if reading.has("siblings") or goes_on or any(word.says("other") for word in before):
            found.append(mention)
    return found


def _facts(reading: Reading, names: tuple[str, ...], facts: tuple[kinds.Fact, ...]) -> Question:
    asks_theme = reading.has(*THEMES)
    if facts == ("where",) and reading.has("belong") and not reading.has("place_word", "land_word"):
        # "Wo gehört KIF hin?" may be meant either way.
        return kinds.Facts(names, ("theme", "where"))
    if len(names) == 1 and facts and reading.has("about") and reading.has("joins"):
        # The card tells it all.
        return kinds.AboutVerbuende(names)
    if "money" in facts and (reading.ids("land") or reading.ids("organisation")):
        # What others than the Federation gave, if anything is known of it, is on the card.
        return kinds.AboutVerbuende(names)
    if facts and asks_theme and not reading.has("about"):
        return kinds.Facts(names, ("theme", *facts))
    if facts:
        return kinds.Facts(names, facts)
    if asks_theme or reading.has("belong", "members"):
        return kinds.ThemeOf(names)
    return kinds.AboutVerbuende(names)
