"""What to say beside an answer: how the text was understood, what it takes for granted, and what is not known."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import product
from typing import Final

from bot.catalogue import Catalogue
from bot.questions import kinds
from bot.questions.folding import as_written, fold, tokens
from bot.questions.grammar import Grammar
from bot.questions.introductions import introduced
from bot.questions.kinds import Question
from bot.questions.lands_of_places import LandsOfPlaces
from bot.questions.lying import asks_whether_all, asks_whether_most
from bot.questions.named.asked_facts import judges_money
from bot.questions.names import Mention
from bot.questions.near_speaker import NearSpeaker
from bot.questions.negation import denied
from bot.questions.noted.note import Note
from bot.questions.nouns import unknown_beside
from bot.questions.opening_verbs import opening_verb
from bot.questions.presumptions import Presumptions
from bot.questions.programme import ProgrammeFacts
from bot.questions.reading import ARTICLE, Reading
from bot.questions.sizes import size_told, sized_places
from bot.questions.things import Things
from bot.questions.topics import TopicIndex
from bot.questions.towns import short
from bot.questions.unnamed.halves import asks_whether, asks_who_paid_besides, halves
from bot.questions.vocabulary import LOOKS, VERBUENDE, Signal, Vocabulary

_LOOKING: Final[tuple[Signal, ...]] = (
    *LOOKS, "programme", "want", "something", "list", "which", "can_you", "seeks", "who", "partners",
    "coordinator", "about",
)  # fmt: skip
"""Who says one of these looks for what there is."""


_NO_PARTICLE: Final = 5
"""Letters that hardly any small word has which only looks like a noun ("up")."""


@dataclass(frozen=True, slots=True)
class Notes:
    """Finds what to say beside answers about one catalogue."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar
    programme: ProgrammeFacts
    things: Things
    presumptions: Presumptions
    lands: LandsOfPlaces

    def on(self, question: Question, reading: Reading) -> Iterator[Note]:
        """What to say beside the answer to a question, by the reading that it was understood from."""
        match question:
            case kinds.UnknownName() | kinds.UnknownPlace():
                yield from self._on_unknown(question, reading)
                return
            case kinds.AskBack() | kinds.NotUnderstood():
                return
        if (than := reading.than) and isinstance(question, kinds.Search | kinds.Facts):
            yield Note("compared", than.measure, ("verbund", than.verbund))
            if isinstance(question, kinds.Search) and not than.number.exact:
                yield Note("surely", than.measure)
        mistaken = tuple(self._mistaken(question, reading))
        yield from mistaken
        yield from self._regions_unheeded(question, reading)
        for mention in reading.mentions:
            if mention.distance and len(mention.ids) == 1:
                yield Note("guessed", mention.heard, (mention.kind, mention.ids[0]))
            if isinstance(question, kinds.Search) and self._has_namesake(mention, reading):
                yield Note("namesake", mention.heard, (mention.kind, mention.ids[0]))
        unlisted = dict(self.grammar.locatives.unknown_organisations(reading))
        yield from (Note("organisation", as_written(words)) for words in unlisted.values())
        if not unlisted and (strange := self._strange_partner(question, reading)):
            yield strange
        for mention, verbund in self.presumptions.untrue(question, reading):
            if not (mention in unlisted or self.programme.touches_apart(reading)):
                yield Note("presumed", mention.heard, (mention.kind, mention.ids[0]), verbund)
        match question:
            case kinds.Facts(facts=(fact,)) if (one := self.programme.of_one(reading)) and one[1] == fact:
                yield Note("programme", one[0])
        things = [note for note in self._on_things(question, reading) if not (mistaken and note.kind == "neither")]
        yield from things
        if why := _asks_why(question, reading):
            yield Note("undocumented", why)
        if isinstance(question, kinds.Search):
            yield from self._on_search(question, reading)
        elif isinstance(question, kinds.AllVerbuende) and _asks_of_all(question, reading):
            yield Note("undecided", "")
        yield from self._on_what_is_found(question, reading)
        yield from self._on_what_is_told(question, reading, alone=not things)
        heard = "" if unlisted or not reading.ids("verbund") else unknown_beside(reading)
        # "KIF und Leerstand?" asks for no other Verbund.
        if heard and not any(self.topics.met((fold(heard),), verbund) for verbund in reading.ids("verbund")):
            yield Note("unknown", heard)

    def _on_what_is_told(self, question: Question, reading: Reading, *, alone: bool) -> Iterator[Note]:
        """What is not known of that which an answer of one kind tells; `alone`: nothing is said of things already."""
        match question:
            case kinds.AboutVerbuende(verbuende=(verbund,)) if alone:
                yield from self._on_its_subjects(verbund, reading)
            case kinds.Facts(facts=facts) if "money" in facts and reading.has("price"):
                yield Note("price", "")
            case kinds.Facts(facts=("partners",)):
                yield from (Note("seat", heard) for heard in self._places_of_partners(reading))
            case kinds.AboutProgramme(details=details):
                yield from self._on_programme(details, reading)
            case kinds.Perhaps(words=words):
                yield from self._on_unmet(words, reading)
            case kinds.Search() | kinds.ThemesOn():
                yield from self._on_subjects(question, reading)
                yield from self._on_sizes(question.words, reading)
            case kinds.Members():
                yield from self._on_sizes((), reading)
            case kinds.AllOrganisations():
                yield from self._on_kinds(question, reading)

    def _on_search(self, search: kinds.Search, reading: Reading) -> Iterator[Note]:
        """What a search cannot tell: whether something failed or is so; and what was there instead of a Verbund."""
        if reading.has("verbund_one") and (failed := self.things.failed(reading)):
            yield Note("undocumented", failed)
        if _is_of_places(search) and asks_who_paid_besides(reading, self.vocabulary):
            yield from (Note("programme", fact) for fact in self.programme.of_money())
        if there := self.programme.there_instead(reading):
            yield Note("programme", there)
            return
        asks = self._asks_whether(search, reading) or self._asks_whether_besides(search, reading)
        if asks or _asks_of_all(search, reading):
            yield Note("undecided", "")
        yield from self._on_distance(search, reading)
        near = NearSpeaker(self.vocabulary, self.topics, self.grammar.nouns)
        if search.words and near.is_meant(reading):
            yield Note("near", "")

    def _on_its_subjects(self, verbund: str, reading: Reading) -> Iterator[Note]:
        """Whether a Verbund deals with what it is asked or said to: "Ging es bei KIF um Leerstand?", "um Wölfe?"."""
        closed = reading.words[0].says("yes_no") or reading.has("confirm", "whether") or reading.interrogative
        if not closed or reading.negations or any(word.says("question_word") for word in reading.words):
            return
        told = [word for word in reading.rest if self.grammar.nouns.may_be_noun(word, reading)]
        subjects = {word.text: self.grammar.nouns.subject(word) for word in told}
        aimed = [heard for heard, word in subjects.items() if self.grammar.roles.is_aimed_at((word,), reading)]
        # "Hilft KIF gegen Leerstand?" asks for more.
        if aimed and reading.has("about") and all(self.topics.is_key_word(word, verbund) for word in subjects.values()):
            yield Note("deals", ", ".join(aimed), ("verbund", verbund))
        else:
            yield from (
                Note("undocumented", heard) for heard in aimed if not self.topics.met((subjects[heard],), verbund)
            )

    def _places_of_partners(self, reading: Reading) -> Iterator[str]:
        """The places and landscapes in which partners are to sit: "Welche Partner kommen aus Göttingen?"."""
        named = [(m.start, m.heard) for m in reading.mentions if m.kind in {"place", "town"}]
        named += [
            (i, word.text)
            for i, word in enumerate(reading.words)
            if word in reading.rest and word.folded in self.vocabulary.regions.landscapes
        ]
        for start, heard in named:
            if any(word.says("place_cue") for word in reading.before(start, ARTICLE)):
                yield heard

    def _on_programme(self, details: tuple[str, ...], reading: Reading) -> Iterator[Note]:
        """That what facts of the programme cost is not known, nor whether what is asked beside them is so."""
        if details and reading.has("money") and not self.programme.answers(details, "money"):
            yield Note("undocumented", as_written(word for word in reading.words if word.says("money")))
        elif details and reading.words[0].says("yes_no") and self.programme.has_beside(details, reading):
            yield Note("neither", "")

    def _on_subjects(self, question: kinds.Search | kinds.ThemesOn, reading: Reading) -> Iterator[Note]:
        """Which subjects are in no description, and how others were read."""
        for word in reading.rest:
            subject = self.grammar.nouns.subject(word)
            if subject in question.words and not self.topics.has(subject):
                yield Note("typed", word.text, ("word", subject))
            if (corrected := self.topics.corrected(word.folded)) in question.words:
                yield Note("guessed", word.text, ("word", corrected or ""))
        yield from self._on_unmet(question.words, reading)

    def _on_unmet(self, found: Sequence[str], reading: Reading) -> Iterator[Note]:
        """What is looked for beside these words, and is in no description; a story has many that it is not about."""
        unmet = tuple(self._unmet(found, reading))
        if unmet and (reading.brief or len(unmet) >= len(found)):
            yield Note("unmet", ", ".join(unmet))

    def _unmet(self, found: Collection[str], reading: Reading) -> Iterator[str]:
        """What else is looked for, and in no description, so that what is found tells nothing of it."""
        if not found or not all(map(self.topics.uses, found)):
            return
        speaker = introduced(reading, self.vocabulary, self.grammar.nouns)
        for i, word in enumerate(reading.words):
            subject = self.grammar.nouns.subject(word) if word in reading.rest else ""
            read = {subject, self.topics.corrected(word.folded)}.intersection(found)
            strange = subject and not read and word not in speaker and self.topics.weight(subject) is None
            if strange and self._is_looked_for(i, reading):
                yield word.text

    def _is_looked_for(self, position: int, reading: Reading) -> bool:
        """Whether a strange word is a noun among key words, or aimed at; a preposition beside it makes it one."""
        word, nouns = reading.words[position], self.grammar.nouns
        if not nouns.may_be_noun(word, reading):
            return False
        beside = (*reading.before(position)[-1:], *reading.words[position + 1 : position + 2])
        joined = any(
            one.says("place_cue", "topic_cue", "for_cue", "joins") or one.folded in self.vocabulary.inside
            for one in beside
        )
        german = reading.has_capitals and reading.language == "de"
        sure = word.text[:1].isupper() if german else len(word.folded) >= _NO_PARTICLE or joined
        subject = nouns.subject(word)
        return sure and ((reading.brief and joined) or self.grammar.roles.is_aimed_at((subject,), reading))

    def _on_distance(self, search: kinds.Search, reading: Reading) -> Iterator[Note]:
        """That what is told of beside a town is not looked for: "Bei uns in Husum machen Läden dicht, ist was nah?"."""
        if not search.towns or replace(search, towns=(), facts=()) != kinds.Search():
            return
        nouns = self.grammar.nouns
        speaker = introduced(reading, self.vocabulary, nouns)
        if told := [word for word in reading.rest if word not in speaker and nouns.may_be_subject(word, reading)]:
            yield Note("distance", ", ".join(word.text for word in told))

    def _on_sizes(self, looked_for: Collection[str], reading: Reading) -> Iterator[Note]:
        """How large places are said to be, unless it is looked for by its words."""
        told = size_told(reading, self.vocabulary, self.grammar.nouns)
        for span in filter(None, (told, *sized_places(reading, self.vocabulary))):
            last = reading.words[span.stop - 1]
            if self.grammar.nouns.subject(last) not in looked_for:
                yield Note("size", last.text)
                return

    def _on_kinds(self, question: kinds.AllOrganisations, reading: Reading) -> Iterator[Note]:
        """What is said of organisations and not known of them ("Kleine Unternehmen"), and how kinds were written."""
        speaker = introduced(reading, self.vocabulary, self.grammar.nouns)
        told = [w for w in reading.rest if w.folded not in self.vocabulary.sorts and w not in speaker]
        if qualified := [word for word in told if word.folded not in self.vocabulary.sorts_by_name]:
            yield Note("qualified", as_written(qualified))
        for word, kind in product(reading.words, question.words):
            if word.folded == kind:
                yield Note("typed", word.text, ("word", kind))
            elif word in told and word.folded.endswith(kind):
                # "Handwerkskammern" are told as "Kammern".
                yield Note("typed", word.text[-len(kind) :].capitalize(), ("word", kind))

    def _on_unknown(self, question: kinds.UnknownName | kinds.UnknownPlace, reading: Reading) -> Iterator[Note]:
        """What it is that is in no list."""
        if isinstance(question, kinds.UnknownName):
            if heard := self.grammar.nouns.unknown_texts(reading):
                yield Note("unknown", ", ".join(heard))
        elif reading.regions:
            yield Note("region", reading.regions[0].heard)
        elif abroad := self.grammar.locatives.country(reading):
            yield Note("abroad", abroad)
        else:
            yield Note("unknown", self.grammar.locatives.unknown_place(reading))

    def _mistaken(self, question: Question, reading: Reading) -> Iterator[Note]:
        """That others paid than those who are named, and who did, unless the answer tells it."""
        for fact in self.programme.of_money():
            match question:
                case kinds.Facts(verbuende=names, facts=facts):
                    about = not {"funder", "money"}.isdisjoint(facts)
                    told = "funder" in facts
                case kinds.AboutVerbuende(verbuende=names):
                    about, told = reading.words[0].says("yes_no"), False
                case kinds.AboutProgramme(details=details):
                    names, about, told = (), fact in details, True
                case _:
                    return
            at = self.programme.mistaken(reading, fact) if about else ()
            if isinstance(question, kinds.AboutVerbuende) and not _are_beside_verbund(at, reading):
                continue
            other = as_written(reading.words[i] for i in at)
            if other and not self.things.is_told(other, names):
                yield Note("mistaken", other)
                if not told:
                    yield Note("programme", fact)

    def _has_namesake(self, mention: Mention, reading: Reading) -> bool:
        """Whether a place is called as a better known town is, and nothing tells which is meant."""
        place = self.catalogue.places[mention.ids[0]] if mention.kind == "place" else None
        town = place.namesake if place else None
        # "Osnabrück district"
        beside = reading.words[max(0, mention.start - 1) : mention.end + 1]
        if any("district" in self.vocabulary.sorts.get(word.folded, ()) for word in beside):
            return False
        told = place is not None and place.land in reading.ids("land") and not reading.lying
        return town is not None and not told and fold(mention.heard) == fold(short(town))

    def _on_what_is_found(self, question: Question, reading: Reading) -> Iterator[Note]:
        """Where a place lies, how many of all are found, and that days are not documented."""
        asked = reading.lying
        lies = asked and not self._has_namesake(asked.there, reading)
        if isinstance(question, kinds.Search) and asked and lies and (told := self.lands.told(asked)):
            yield Note("lies", asked.there.heard, told.meant, told.land)
        # How many deal with a subject depends on what is taken for that.
        parted = isinstance(question, kinds.Search) and not (question.words or question.towns)
        asks = self._asks_for_share(reading) or asks_whether_all(reading, self.vocabulary)
        if (parted or isinstance(question, kinds.Members)) and asks:
            yield Note("share", "")
        if question == kinds.Superlative("land") and asks_whether_most(reading) and len(reading.mentions) == 1:
            yield Note("most", "", ("land", reading.mentions[0].ids[0]))
        typed = () if reading.than else reading.dates
        if isinstance(question, kinds.Search) and question.times and any(date.day for date in typed):
            yield Note("day", "")

    def _asks_for_share(self, reading: Reading) -> bool:
        """Whether it is asked how many per cent of all Verbünde are something: "Wie viel Prozent der Projekte ...?".

        Not how many of those in a Land or theme, nor which share of something else.
        """
        words = reading.words
        said = next((i for i, word in enumerate(words) if word.folded in self.vocabulary.shares), len(words))
        of_all = next((i for i in range(said + 1, len(words)) if words[i].says("verbund_many")), len(words))
        near = all(words[i].folded in self.vocabulary.articles | self.vocabulary.of for i in range(said + 1, of_all))
        behind = {mention.start for mention in reading.mentions if mention.start > of_all}
        parted = any(words[i].says("yes_no") for i in range(of_all + 1, min(behind, default=len(words))))
        return near and of_all < len(words) and len(behind) < 2 and parted

    def _asks_whether(self, search: kinds.Search, reading: Reading) -> bool:
        """Whether it is asked if something is so there, and not who dealt with it: "Fährt der Bus in Juist?"."""
        if reading.lying:
            return False
        if not (search.places or search.towns or search.laender) or not (search.words or reading.rest):
            return False
        if reading.has(*_LOOKING) or any(word.says(*LOOKS) for word in reading.words):
            return False
        verb = opening_verb(reading, self.vocabulary, self.topics)
        opens = reading.words[0].says("yes_no") or verb is not None or reading.has("confirm")
        return opens and not self.grammar.roles.is_aimed_at(search.words, reading)

    def _asks_whether_besides(self, search: kinds.Search, reading: Reading) -> bool:
        """Whether a half of its own asks if something is so: "Leerstand in Zwickau, haben die da KI benutzt?"."""
        return any(
            word.says("using") or (word in reading.rest and self.grammar.nouns.subject(word) not in search.words)
            for half in halves(reading)
            if asks_whether(half, reading)
            for word in half
        )

    def _strange_partner(self, question: Question, reading: Reading) -> Note | None:
        """That somebody in no list is not known to have taken part: "War der ADAC bei KIF dabei?"."""
        match question:
            case kinds.Facts(verbuende=(verbund,), facts=facts) if "partners" in facts:
                pass
            case _:
                return None
        if reading.asks_openly or reading.has("first_person") or not reading.words[0].says("yes_no"):
            return None
        at = [
            i
            for i, word in enumerate(reading.words)
            if word in reading.rest and self.grammar.nouns.may_be_noun(word, reading)
        ]
        name = reading.words[at[0] : at[-1] + 1] if at else ()
        if len(name) != len(at) or all(self._is_known_partner(word.folded, verbund) for word in name):
            return None
        return Note("organisation", as_written(name), beside=verbund)

    def _is_known_partner(self, word: str, verbund: str) -> bool:
        """Whether a folded word may tell of somebody who took part, by their name, their kind, or what is described."""
        there = self.catalogue.verbuende[verbund]
        names = [
            name
            for who in self.catalogue.organisations_of(there)
            for name in (who.name, who.name_en or "", *who.aliases)
        ]
        names += [f"{part.text.de} {part.text.en}" for part in there.partners if part.text]
        return word in self.vocabulary.sorts or self.topics.uses(word) or any(word in fold(name) for name in names)

    def _regions_unheeded(self, question: Question, reading: Reading) -> Iterator[Note]:
        """That all of a Land is told of, or of what is found, and not only of a part that is named."""
        match question:
            case kinds.Search(places=(), towns=()) | kinds.IsAt(places=(), towns=()):
                pass
            case kinds.Members() | kinds.AboutTheme() | kinds.Superlative() | kinds.AllOrganisations():
                pass
            case kinds.AllVerbuende() | kinds.AllLaender() | kinds.ThemesOn() | kinds.Perhaps():
                pass
            case kinds.AboutVerbuende() | kinds.Facts() if not reading.long:
                pass
            case _:
                return
        laender: tuple[str, ...] = (*getattr(question, "laender", ()), *denied(reading, "land"))
        looked_for = question.words if isinstance(question, kinds.Search) else ()
        met = {hit.verbund for hit in self.topics.search(looked_for) if hit.complete} if looked_for else set[str]()
        for region in reading.regions:
            if met and met <= self.topics.naming([word.folded for word in reading.words[region.start : region.end]]):
                # "Mitfahrbänke im Bayerischen Wald": all that are found are said to have been there.
                continue
            if region.land in laender:
                yield Note("region", region.heard, ("land", region.land))
            elif not (region.land or laender):
                # "Im Osten, genauer gesagt in Brandenburg" is no more than that Land.
                yield Note("region", region.heard)

    def _on_things(self, question: Question, reading: Reading) -> Iterator[Note]:
        """That something is asked of which no fact is known."""
        match question:
            case kinds.Facts(verbuende=names) | kinds.AboutVerbuende(verbuende=names):
                if failed := self.things.failed(reading):
                    yield Note("told" if self.things.is_told(failed, names) else "undocumented", failed)
                    return
                if isinstance(question, kinds.AboutVerbuende):
                    yield from self._on_yes_or_no(reading, names)
        match question:
            case kinds.Facts(verbuende=names, facts=facts):
                thing = self.things.asked(reading, facts)
                # What it deals with it dealt with at its places.
                dealt_with = "where" in facts and any(
                    self.grammar.nouns.is_about(word, name) for word in tokens(thing) for name in names
                )
                if thing and not dealt_with:
                    yield Note("thing", thing)
                elif (joined := self.things.joined(reading)) and not self.things.is_noted(joined, names, facts):
                    yield Note("thing", joined)
            case kinds.AboutVerbuende(verbuende=names):
                facts = ("partners",)
                if taken_up := self.things.taken_up(reading):
                    # "Wurde KIF anderswo kopiert?"
                    yield Note("told" if self.things.is_told_to_be_taken_up(names) else "thing", taken_up)
                if (thing := self.things.asked(reading, ("when", "where"))) and self.things.is_told(thing, names):
                    yield Note("told", thing)
            case _:
                return
        counted = self.things.counted(reading, facts)
        if counted and not self.things.is_counted(counted, names):
            yield Note("number", counted)

    def _on_yes_or_no(self, reading: Reading, names: tuple[str, ...]) -> Iterator[Note]:
        """That there is no yes or no, nor a judgement on money: "How much money did KIF waste?"."""
        judged = reading.has("money") and judges_money(reading, self.vocabulary)
        if self._asks_yes_or_no(reading, names) or (judged and reading.words[0].says("yes_no")):
            yield Note("neither", "")
        elif judged:
            yield Note("undocumented", next(w.text for w in reading.words if w.folded in self.vocabulary.wastes))

    def _asks_yes_or_no(self, reading: Reading, verbuende: tuple[str, ...]) -> bool:
        """Whether a yes or no is asked for to what the texts do not simply tell: "Hat KIF einen Preis gewonnen?"."""
        if not reading.words[0].says("yes_no") or reading.asks_openly:
            return False
        if reading.has("can_you", "first_person", "list", "want", "known", "about"):
            return False
        return any(
            not (self.things.is_told(word.folded, verbuende) or self.grammar.nouns.is_about(word, name))
            for word in reading.rest
            for name in verbuende
        )


def _asks_why(question: Question, reading: Reading) -> str:
    """The word that asks why Verbünde are where, when or as many as they are, which no text on them tells."""
    match question:
        case kinds.Search(words=(), like=()) | kinds.AllVerbuende() | kinds.AllLaender() | kinds.Superlative():
            return reading.words[0].text if reading.words[0].says("why") else ""
    return ""


def _are_beside_verbund(positions: Sequence[int], reading: Reading) -> bool:
    """Whether a Verbund is said to be somebody's: "ein Projekt des Innenministeriums", "an EU project"."""
    if not positions:
        return False
    behind = any(word.says(*VERBUENDE) for word in reading.before(positions[0], ARTICLE))
    before = any(word.says(*VERBUENDE) for word in reading.words[positions[-1] + 1 : positions[-1] + 2])
    denied = any(negation.denies for negation in reading.negations)
    return (behind or before) and not denied


def _is_of_places(search: kinds.Search) -> bool:
    """Whether all that was done in some places is looked for, and not a subject, which others may pay for."""
    return bool(search.places or search.laender) and not search.words


def _asks_of_all(question: kinds.Search | kinds.AllVerbuende, reading: Reading) -> bool:
    """Whether it is asked if all Verbünde are so: "Stimmt es, dass alle Projekte auf dem Land waren?"."""
    told = question.words if isinstance(question, kinds.Search) else reading.rest
    asks = reading.words[0].says("yes_no") or reading.has("confirm")
    return bool(told) and asks and any(word.says("every") for word in reading.words)
