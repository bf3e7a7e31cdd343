"""That somebody in no list is not known to have taken part: "War der ADAC bei KIF dabei?", "Was tat Köln bei KIF?"."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import takewhile
from typing import Final

from bot.catalogue import Catalogue, Organisation
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.noted.note import Note
from bot.questions.organisations.doers import is_doer
from bot.questions.places.towns import LARGE, TownNames
from bot.questions.programme.programme import ProgrammeFacts
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import as_written, fold
from bot.questions.words.vocabulary import Vocabulary

_INHABITANTS: Final[Mapping[str, tuple[str, ...]]] = {"de": ("er", "ern"), "en": ("ers", "men")}
"""What the names of people end with who are called after where they live: "die Dresdner", "the Dutchmen"."""
_LONGEST_SHORT: Final = 4
"""Letters that a short name has at most, where nothing is told by capitals."""


@dataclass(frozen=True, slots=True)
class StrangePartners:
    """Finds who is asked about and in no list."""

    catalogue: Catalogue
    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar
    towns: TownNames
    programme: ProgrammeFacts

    def note(self, question: Question, reading: Reading) -> Note | None:
        """That somebody in no list is not known to have taken part: "War der ADAC bei KIF dabei?"."""
        match question:
            case kinds.Search():
                called = self._called_otherwise(reading)
                return Note("organisation", called) if called else None
            case kinds.Facts(verbuende=(verbund,)) | kinds.AboutVerbuende(verbuende=(verbund,)) if done := self._doer(
                reading, verbund
            ):
                # "Hat der Bund KIF gefördert, und war Göttingen dabei?" tells who funded it anyway.
                payer = done.kind == "stranger" and self._is_payer(done.heard, reading)
                return None if payer and _tells_funder(question) else done
            case kinds.Facts(verbuende=(verbund,), facts=facts) if "partners" in facts:
                pass
            case _:
                return None
        start = _asked_from(reading)
        if start is None or reading.has("first_person"):
            return None
        at = [
            i
            for i, word in enumerate(reading.words)
            if word in reading.rest and self.grammar.nouns.may_be_noun(word, reading) and not _is_named(i, reading)
            if not (_tells_funder(question) and self.programme.tells_who_paid(i, reading))
        ]
        if any(i < start for i in at):
            return None
        name = reading.words[at[0] : at[-1] + 1] if at else ()
        if len(name) != len(at) or all(self._is_known(word.folded, verbund) for word in name):
            return None
        if self._are_inhabitants(at[0], at[-1] + 1, reading):
            return None
        return self._of_funder(name) or Note("organisation", as_written(name), beside=verbund)

    def _are_inhabitants(self, start: int, end: int, reading: Reading) -> bool:
        """Whether people may be called there after where they live, who may be in the list by another name.

        "Waren die Dresdner dabei?" may mean their university; not so "War die Caritas dabei?".
        """
        endings = _INHABITANTS.get(reading.language or "", ())
        called = end - start == 1 and reading.words[start].folded.endswith(endings)
        return called and any(word.folded in self.vocabulary.articles for word in reading.before(start))

    def _is_payer(self, name: str, reading: Reading) -> bool:
        """Whether a name that a text has is one for those who are asked to have paid."""
        at = (i for i, word in enumerate(reading.words) if word.text == name)
        return any(self.programme.tells_who_paid(i, reading) for i in at)

    def _of_funder(self, name: Iterable[Word]) -> Note | None:
        """What is told of those who funded all Verbünde: "Was hat das BMBF bei KIF gemacht?"."""
        facts = (fact for fact in self.programme.of_money() if all(self.programme.names(word, fact) for word in name))
        return next((Note("programme", fact) for fact in facts), None)

    def _doer(self, reading: Reading, verbund: str) -> Note | None:
        """What is not known of who is taken to have done something, whatever is asked of that: "Was tat SAP bei KIF?".

        Towns are no partners, of large ones whatever they did; else what stands where a name would, if taking part is
        spoken of, is only not documented: it may be a thing ("Welche Rolle spielte Corona bei MOSAIK?").
        "Was hat Regen mit KIF zu tun?" asks for no town.
        """
        start = next((i for i, word in enumerate(reading.words) if word in reading.rest), 0)
        apart = not start or reading.has("first_person", "private", "other", "instead")
        if apart or not is_doer(start, reading, self.vocabulary):
            return None
        deeds = self.vocabulary.acts | self.vocabulary.gets
        name = tuple(takewhile(lambda word: word in reading.rest and word.folded not in deeds, reading.words[start:]))
        towns = [self.catalogue.towns[id_] for id_ in self.towns.called.get(fold(as_written(name)), ())]
        parts = reading.has("partners") or reading.says_any(deeds)
        if (towns and parts) or any(town.population >= LARGE for town in towns):
            # Texts on others may tell of a town.
            told = (
                self.topics.met((word.folded,), verbund) or self._is_in_names(word.folded, verbund) for word in name
            )
            return None if any(told) else Note("organisation", as_written(name), beside=verbund)
        bare = reading.words[start - 1].folded not in self.vocabulary.articles
        # "When did AktVis get the award?" tells what the Verbund itself did, "who is the professor" asks for a person.
        first = not any(mention.kind == "verbund" and mention.start < start for mention in reading.mentions)
        first = first and not reading.words[0].says("who")
        capitals = _tells_nouns(reading)
        written = all(word.text[:1].isupper() or not capitals for word in name)
        called = all(word.text.isupper() for word in name) or (written and (bare or first))
        if not (parts and called) or any(self._is_known(word.folded, verbund) for word in name):
            return None
        return self._of_funder(name) or Note("stranger", as_written(name), beside=verbund)

    def _called_otherwise(self, reading: Reading) -> str:
        """The name of an organisation that only begins like that of a known one: "Fraunhofer ISI"."""
        for mention in reading.mentions:
            behind = reading.words[mention.end : mention.end + 1]
            if mention.kind != "organisation" or any(self._has_parts(id_) for id_ in mention.ids):
                continue
            if behind and self._is_strange(behind[0], reading, mention.ids):
                return as_written(reading.words[mention.start : mention.end + 1])
        return ""

    def _has_parts(self, organisation: str) -> bool:
        """Whether what stands behind a name may be a part of it that took part: "RWTH Aachen ILA"."""
        return self.catalogue.organisations[organisation].kind != "research"

    def _is_strange(self, word: Word, reading: Reading, organisations: Iterable[str]) -> bool:
        """Whether a word behind the name of organisations may be a part of it, and is of none of them."""
        as_name = word.text.isupper() or not (reading.has_capitals or len(word.text) > _LONGEST_SHORT)
        if word.parted or not as_name or word not in reading.rest or self.topics.uses(word.folded):
            return False
        known = (self.catalogue.organisations[id_] for id_ in organisations)
        return not any(word.folded in fold(name) for who in known for name in _names(who))

    def _is_known(self, word: str, verbund: str) -> bool:
        """Whether a folded word may tell of somebody who took part, by their name, their kind, or what is described."""
        words = self.vocabulary.sorts.keys() | self.vocabulary.partner_roles.keys()
        return word in words or self.topics.uses(word) or self._is_in_names(word, verbund)

    def _is_in_names(self, word: str, verbund: str) -> bool:
        """Whether a folded word is in the name of somebody who took part, or of a part of them, or of a place."""
        there = self.catalogue.verbuende[verbund]
        names = [name for who in self.catalogue.organisations_of(there) for name in _names(who)]
        names += [f"{part.text.de} {part.text.en}" for part in there.partners if part.text]
        names += [place.name for place in self.catalogue.places_of(there)]
        return any(word in fold(name) for name in names)


def _tells_funder(question: Question) -> bool:
    return isinstance(question, kinds.Facts) and "funder" in question.facts


def _tells_nouns(reading: Reading) -> bool:
    """Whether capitals tell nouns, as words have them that are no name: those of Verbünde are often copied."""
    others = (word for i, word in enumerate(reading.words) if i not in reading.named)
    return any(word.text[:1].isupper() and not word.opens for word in others)


def _asked_from(reading: Reading) -> int | None:
    """Where it is asked for yes or no, at the beginning or in a second question: "Wann lief es, und war X dabei?"."""
    if not reading.asks_openly:
        return 0 if reading.words[0].says("yes_no") else None
    start = reading.second_question()
    asks = start is not None and any(word.says("partners") for word in reading.words[start:])
    return start if asks else None


def _is_named(position: int, reading: Reading) -> bool:
    """Whether a word only says what is named behind it: "bei der Fondssache KIF", but not "War Bosch KIF-Partner?"."""
    starts = (mention.start for mention in reading.mentions if mention.kind == "verbund")
    cued = any(word.says("topic_cue", "place_cue") for word in reading.before(position, ARTICLE))
    return cued and position + 1 in starts


def _names(who: Organisation) -> tuple[str, ...]:
    return who.name, who.name_en or "", *who.aliases
