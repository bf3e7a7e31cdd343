"""The facts that are asked of the Verbünde that are named; their cards where none is, or where these tell more."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.kinds import Fact, Question
from bot.questions.named.case import Case
from bot.questions.named.claims import Claims
from bot.questions.named.edges_there import edge_there
from bot.questions.named.figure_claims import FigureClaims
from bot.questions.named.of_kinds import OfKinds
from bot.questions.named.parts import Parts
from bot.questions.named.things import Things
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.reading import ARTICLE, FACTS, Reading
from bot.questions.reading.tags import is_told_to_be_so, tag_start
from bot.questions.words.folding import fold, tokens
from bot.questions.words.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class ByFacts:
    """Decides on any case."""

    things: Things
    parts: Parts
    of_kinds: OfKinds
    nouns: Nouns
    claims: Claims

    def question(self, case: Case) -> Question:
        """The facts, or partners of some kinds, or the card; with what is to be so, where yes or no is asked."""
        return self.claims.added(self._facts(case), case)

    def _facts(self, case: Case) -> Question:
        """What is asked; the card as well where only the texts on it tell something."""
        match question := self.parts.question(case) or _of_them(case, self.claims.vocabulary, self.claims.catalogue):
            case kinds.AboutVerbuende(verbuende=(name,)) if self._is_noted(name, case):
                return kinds.Facts((name,), ("when",))
            case kinds.Facts(verbuende=(name,), facts=("when",)) if self._goes_on_there(name, case):
                # "Läuft da noch ein Bus bei iMona?"
                return kinds.AboutVerbuende((name,))
            case kinds.Facts(verbuende=names, facts=facts):
                reading = case.reading
                if {"money", "where"}.issuperset(facts) and self._asks_price(reading) and self.things.tell_price(names):
                    # "Was kostet KomMonitor?", "Was kostet die Lizenz, und wo liegt der Code?"
                    return kinds.AboutVerbuende(names)
                if facts == ("when",) and (told := self._dated_thing(reading, names)):
                    return told
                if facts == ("when",) and self._tells_edge_there(reading, names):
                    return kinds.Facts(names, ("when", "outcome"))
                if facts == ("when",) and self._is_edge_of_thing(reading, names):
                    return kinds.AboutVerbuende(names)
                asked, counted = self.things.asked(reading, facts), self.things.counted(reading, facts)
                joined = self.things.joined(reading)
                if joined and facts and self.things.came_out(joined, names):
                    # "Wer leitete es, und gibt es einen Leitfaden?"
                    return kinds.Facts(names, tuple(dict.fromkeys((*facts, "outcome"))))
                if besides := self._made_and_where(reading, names, facts):
                    return kinds.Facts(names, besides)
                things = (asked, counted, joined, *self._priced(reading, facts))
                of_kinds = self.of_kinds.question(case)
                # Of municipalities, descriptions know more than are named as partners: "17 Kommunen".
                municipal = of_kinds is not None and "municipality" in of_kinds.sorts
                if of_kinds and not municipal and reading.has("count") and self._took_part(of_kinds):
                    # "Wie viele Landkreise waren bei WEBWiKo beteiligt?", whatever else is told of them
                    return of_kinds
                if any(self.things.is_told(thing, names) for thing in things) or self._counts_others(counted):
                    return kinds.AboutVerbuende(names)
                if asked == self.things.said_to_be(reading) and self._is_dealt_with(asked, names):
                    # "Gab es bei CoProGrün einen Stadtteilgarten, und wo?"
                    return kinds.AboutVerbuende(names)
                if self.things.taken_up(reading) and {"where", "partners"}.issuperset(facts):
                    # "Can other towns use IER-SEK?": where it was tells nothing of others.
                    return kinds.Facts(names, ("outcome",))
                if of_kinds and not self._took_part(of_kinds) and self._are_counted(reading, names):
                    # "Waren bei Fokusland 14 Gemeinden dabei?": which they were, nobody knows.
                    return kinds.AboutVerbuende(names)
                return of_kinds or question
        return question

    def _is_dealt_with(self, thing: str, names: tuple[str, ...]) -> bool:
        """Whether all these Verbünde deal with what is asked about."""
        words = tokens(thing)
        return bool(words) and all(self.nouns.is_about(word, name) for word in words for name in names)

    def _tells_edge_there(self, reading: Reading, names: tuple[str, ...]) -> bool:
        """Whether what came of it tells of an event that is asked when, and of its place: "der Abschluss in Deusen"."""
        places = edge_there(reading, self.claims.vocabulary)
        edges = [word.text for word in reading.words if word.says("begins", "ends")]
        there = any(self.things.came_out(place.heard, names) for place in places)
        return there and any(self.things.came_out(edge, names) for edge in edges)

    def _made_and_where(self, reading: Reading, names: tuple[str, ...], facts: tuple[Fact, ...]) -> tuple[Fact, ...]:
        """What tells of a thing that came of the Verbünde, of which it is asked if there is one, and where or when.

        "Gibt es zu KIF ein Handbuch, und wo finde ich das?", "Wo finde ich das Handbuch von KIF, und was steht drin?"
        """
        if facts == ("link",) and self._is_thing_sought(reading, names):
            return ("link", "outcome")
        first = reading.half(0)
        behind = reading.words[first.stop :]
        asks = bool(behind) and reading.words[0].says("yes_no", "question_word") and facts in {("link",), ("when",)}
        things = (reading.words[i] for i in first if reading.words[i] in reading.rest) if asks else ()
        if not any(self.nouns.may_be_noun(w, reading) and self.things.came_out(w.text, names) for w in things):
            return ()
        whether, inside = reading.words[0].says("yes_no"), any(word.says("something") for word in behind)
        if facts == ("link",):
            return ("link", "outcome") if whether or inside else ()
        # "... und wann?" asks when it came out, which no run time tells.
        return ("outcome",) if whether and not any(word.says("runs", "begins", "ends") for word in behind) else ()

    def _is_thing_sought(self, reading: Reading, names: tuple[str, ...]) -> bool:
        """Whether a thing is to be read that came of the Verbünde: "Gibt es von KIF einen Leitfaden zu lesen?"."""
        things = [word for word in reading.rest if self.nouns.may_be_noun(word, reading)]
        one = len(things) == 1 and len(reading.half(0)) == len(reading.words)
        return one and self.things.came_out(things[0].text, names)

    def _asks_price(self, reading: Reading) -> bool:
        """Whether it is asked what something costs: "Was kostete die Beratung?", but not "Was kostete KIF?"."""
        if reading.has("price"):
            return True
        words = reading.words
        costs = words[0].says("something") and len(words) > ARTICLE and words[1].says("money")
        return costs and words[2].folded in self.claims.vocabulary.articles and words[3] in reading.rest

    def _are_counted(self, reading: Reading, names: tuple[str, ...]) -> bool:
        """Whether the texts on the Verbünde tell how many of the kinds there were that are spoken of."""
        said = self.of_kinds.sorts.said
        return any(self.things.is_counted(word.text, names, reading) for word in reading.words if said.sorts_of(word))

    def _counts_others(self, counted: str) -> bool:
        """Whether those that are counted are called partners, and are not simply these."""
        return fold(counted) in self.claims.vocabulary.any_partners

    def _took_part(self, asked: kinds.AllOrganisations) -> bool:
        """Whether any of the kinds that are asked for is known to have taken part in the Verbünde."""
        catalogue = self.claims.catalogue
        partners = (catalogue.organisations_of(catalogue.verbuende[name]) for name in asked.verbuende)
        return any(organisation.kind in asked.sorts for organisations in partners for organisation in organisations)

    def _priced(self, reading: Reading, facts: tuple[Fact, ...]) -> Iterator[str]:
        """What is spoken of beside money, which need not be what a Verbund was given: "Does it cost licence fees?"."""
        # "Hat die Beratung von KIF was gekostet?"
        asks = any(word.says("question_word") and not word.says("something") for word in reading.words)
        asks |= reading.words[0].says("something")
        if facts == ("money",) and not asks:
            gets = self.claims.vocabulary.gets
            things = (word for word in reading.rest if word.folded not in gets)
            yield from (word.text for word in things if self.nouns.may_be_noun(word, reading))

    def _dated_thing(self, reading: Reading, names: tuple[str, ...]) -> Question | None:
        """What tells of something that is dated, and not the Verbund: "Erschien das Handbuch von KIF 2018?"."""
        if not reading.dates or reading.has("when", "running"):
            return None
        # "War der Fonds KIF 2018 aktiv?"
        titles = {mention.start - 1 for mention in reading.mentions}
        said = [w for i, w in enumerate(reading.words) if w in reading.rest and i not in titles]
        things = [word.text for word in said if self.nouns.may_be_noun(word, reading)]
        edge = reading.has("runs", "begins", "ends")
        if not edge and any(self.things.came_out(thing, names) for thing in things):
            return kinds.Facts(names, ("outcome",))
        return kinds.AboutVerbuende(names) if any(self.things.is_told(thing, names) for thing in things) else None

    def _is_edge_of_thing(self, reading: Reading, names: tuple[str, ...]) -> bool:
        """Whether it is asked if something began or ended there: "Wurde bei Bürgerfonds ein Vertrag abgeschlossen?".

        Behind "the", what no text tells of may be the Verbund itself: "Wurde die Arbeit von KIF abgeschlossen?".
        """
        edges = reading.has("begins", "ends") and all(
            word.says("begins", "ends") for word in reading.words if word.says("when")
        )
        if not (edges and self._is_claimed(reading)) or reading.has("running") or reading.dates:
            return False
        return any(
            self.things.is_told(word.text, names) or self._lacks_article(i, reading)
            for i, word in enumerate(reading.words)
            if word in reading.rest and self.nouns.may_be_noun(word, reading)
        )

    def _lacks_article(self, position: int, reading: Reading) -> bool:
        """Whether a noun does not stand behind "the"; in English, where any word may be one, small words tell."""
        before, words = reading.before(position), self.claims.vocabulary
        if reading.language != "en":
            return not any(word.folded in words.articles and not word.says("indefinite") for word in before)
        return any(word.says("indefinite", "topic_cue") or word.folded in words.claimed for word in before)

    def _is_claimed(self, reading: Reading) -> bool:
        """Whether a yes or no is asked for, or something is told to get one."""
        return reading.words[0].says("yes_no") or is_told_to_be_so(reading, self.claims.vocabulary)

    def _is_noted(self, name: str, case: Case) -> bool:
        """Whether all that is asked is if what a run time's note tells is so: "Wurde KOMET verlängert?"."""
        reading = case.reading
        if not reading.rest or case.facts or reading.asks_openly or not self._is_claimed(reading):
            return False
        if any(mention.kind != "verbund" for mention in reading.mentions):
            return False
        period = self.claims.catalogue.verbuende[name].period
        return bool(period.note) and all(self.things.is_noted(word.text, (name,), ("when",)) for word in reading.rest)

    def _goes_on_there(self, name: str, case: Case) -> bool:
        """Whether it is asked of what a Verbund dealt with if it still goes on, and not of the Verbund."""
        reading = case.reading
        if reading.has("when") or not reading.has("running"):
            return False
        return any(self.nouns.is_about(word, name) for word in reading.rest if self.nouns.may_be_noun(word, reading))


def with_outcome(question: Question, reading: Reading) -> Question:
    """The question, with what came of it where it is asked whether it still goes on today: "Gibt es KIF noch?".

    Or what went on behind a time, or ended in a single place, of which no run time tells: "Lief KIF nach 2019 weiter?",
    "Hörte KIF in Nienburg auf?".
    """
    match question:
        case kinds.Facts(facts=facts, claims=claims) if "when" in facts and kinds.AT_ONCE not in claims:
            later = reading.has("running") and (not reading.dates or (reading.has("after") and not claims))
            there = reading.has("running", "ends") and any(mention.kind == "place" for mention in reading.mentions)
            if later or (there and not claims and not reading.says("question_word")):
                return replace(question, facts=tuple(dict.fromkeys((*facts, "outcome"))))
    return question


def _of_them(case: Case, vocabulary: Vocabulary, catalogue: Catalogue) -> Question:
    """What is asked of the Verbünde themselves."""
    reading, names, facts = case.reading, case.names, case.facts
    where = any(word.says("where") and word.says("question_word") for word in reading.words)
    if facts == ("where",) and reading.has("belong") and where:
        # "Wo gehört KIF hin?" may be meant either way, "Welche Orte gehören zu KIF?" not.
        return kinds.Facts(names, ("theme", "where"))
    # "Tell me when KIF ran, and who led it"
    asks = (two for one, two in pairwise(reading.words) if one.says("first_person") and two.says("question_word"))
    tells = facts and any(not word.says("something") for word in asks)
    # "Who is the contact person, and what is their email?"
    tells = tells or "contact" in facts
    among_others = reading.has("joins") or _asks_about_in_sentence(reading, vocabulary)
    if len(names) == 1 and reading.has("about") and among_others and not tells:
        # The card tells it all.
        return kinds.AboutVerbuende(names)
    others = reading.ids("land") or reading.ids("organisation")
    if "money" in facts and others and not _was_given(case, vocabulary, catalogue):
        # What others than the Federation gave, if anything is known of it, is on the card.
        return kinds.AboutVerbuende(names)
    if facts:
        return kinds.Facts(names, ("theme", *facts) if case.asks_theme else facts)
    if reading.ids("organisation") and not case.asks_theme and reading.has("belong"):
        # "Ich dachte, die TU Dresden war bei NaKoFi drin"
        return kinds.Facts(names, ("partners",))
    if reading.regions and reading.has("belong", "members") and not (case.asks_theme or reading.asks_openly):
        # "Gehört Rügen zu WatNu?"
        return kinds.Facts(names, ("where",))
    # "Wie viele Leerstände zählte KOMET?" asks for no theme, nor is one told in "MIGOEK umfasste vier Landkreise".
    counted = reading.counts_other or reading.tells_number or _asks_of_something(reading, vocabulary)
    counted = counted or FigureClaims(vocabulary).told(reading) is not None
    if case.asks_theme or (reading.has("belong", "members") and not (counted or _asks_what_is_inside(reading))):
        return kinds.ThemeOf(names)
    return kinds.AboutVerbuende(names)


def _was_given(case: Case, vocabulary: Vocabulary, catalogue: Catalogue) -> bool:
    """Whether it is asked how much those got who took part, and not who gave it: "Wie viel bekam Weimar für NoLA?"."""
    reading = case.reading
    asks = reading.words[0].says("question_word", "how_many")
    got = reading.says_any(vocabulary.gets) and not reading.says_any(vocabulary.givers)
    partners = [{one.id for one in catalogue.organisations_of(catalogue.verbuende[name])} for name in case.names]
    took_part = all(set(reading.ids("organisation")).issubset(there) for there in partners)
    return asks and got and took_part and not reading.ids("land")


def _asks_about_in_sentence(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a sentence of its own asks what something is: "Was macht KIF? Wann lief das?", "Explain KIF.".

    "Mir geht es um KIF. Wann lief das?" only tells of what it is asked, and "Was war die Laufzeit?" asks for a fact.
    """
    if not any(word.opens for word in reading.words[1:]):
        return False
    phrases = vocabulary.phrases_in(reading.words, reading.language)
    told = [*(((i,), word.signals) for i, word in enumerate(reading.words)), *phrases]
    facts = {i for at, signals in told if not signals.isdisjoint(FACTS) for i in at}
    said = [min(at) for at, signals in told if "about" in signals]
    return any(
        (at == sentence.start or any(reading.words[i].asked for i in sentence)) and facts.isdisjoint(sentence)
        for at, sentence in zip(said, map(reading.sentence, said), strict=True)
    )


def _asks_of_something(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked of something that a Verbund did: "Was a cooperative founded in Neuweiler under KoDa?".

    Or told, to be confirmed: "PendlALand gehört zu TempALand, oder?". What stands right before its name is what the
    Verbund is called.
    """
    first = min((mention.start for mention in reading.mentions), default=0)
    asks = reading.words[0].says("yes_no") and not reading.words[0].says("belong")
    told = tag_start(reading, vocabulary) < len(reading.words)
    if told and reading.says("members") and reading.rest:
        # "KIF umfasste auch Kirchen, oder?"
        return True
    return (asks or told) and any(word in reading.rest for word in reading.words[: max(first - 1, 0)])


def _asks_what_is_inside(reading: Reading) -> bool:
    """Whether it is asked if something is in a Verbund, and not where that belongs: "Ist bei KIF ein Laden drin?"."""
    if not reading.rest or reading.says("question_word"):
        return False
    names = [mention for mention in reading.mentions if mention.kind == "verbund"]
    inside = any(word.says("place_cue", "at_cue") for name in names for word in reading.before(name.start, ARTICLE))
    # "TempALand, sind da auch Schulen drin?"
    apart = any(word.parted or word.says("there") for name in names for word in reading.words[name.end : name.end + 2])
    return inside or (apart and reading.has("there"))
