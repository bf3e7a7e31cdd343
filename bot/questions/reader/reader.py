"""Take a text apart: what it names, what its other words say, and what is left.

Of several sentences those are read that ask something.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import chain, takewhile
from typing import Final

from bot.catalogue import Catalogue, Language
from bot.questions.mended.putting_right import PuttingRight
from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.places.home_abroad import asks_of_home, home_abroad
from bot.questions.places.lying import lying
from bot.questions.places.offices import with_offices
from bot.questions.places.other_kind import OtherKind
from bot.questions.places.regions import Regions
from bot.questions.programme.clues import Clues
from bot.questions.programme.known_facts import where_hit
from bot.questions.reader.called_like_theme import without_things_called_like_theme
from bot.questions.reader.letters import LETTER, asked_as_a_whole, asking_clauses, body, clauses
from bot.questions.reader.sentence_reader import SentenceReader
from bot.questions.reader.sentences import asking_sentences, is_asked, is_of_one, joined, sentences, within
from bot.questions.reading.negation import without_others_denied
from bot.questions.reading.nouns import Nouns
from bot.questions.reading.own_home import tells_home
from bot.questions.reading.reading import ARTICLE, EXTREMES, FACTS, TALK, Reading, Word
from bot.questions.reading.told_loosely import is_called_thing
from bot.questions.topics.pointing import with_told
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import Token, folded
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_SAYING: Final[tuple[Signal, ...]] = (*TALK, *THEMES, "identity", "count", "every")
"""Beside one of these no subject is needed."""
_BRIEF_HELP: Final = 5
"""So few words may ask for help with what was told before."""
_HEADING: Final = 3
"""So many words may stand before the colon that a question follows."""
_HEADED: Final = 3
"""So few words behind it ask for nothing else ("wie viele Projekte?")."""
_OPENING: Final = 3
"""A question begins with a question word, or so many words in: "and then who"."""
_CLOSED: Final = re.compile(r"(?<!\.)[.!](?!\.)\W*$")
"""How a statement ends; dots leave open what else might be said."""


def _asks_what_is_there(part: Reading) -> bool:
    """Whether a sentence asks for what there is in a Land or place, and for nothing of it: "Was gibt es in Hessen?"."""
    where = bool(part.mentions) and all(mention.kind in WHERE for mention in part.mentions)
    any_ = part.has(*VERBUENDE, "which") and not (part.rest or part.dates or part.negations)
    return where and any_ and not part.has(*FACTS, "count")


def _with_heading(found: list[Reading], parts: list[Reading]) -> list[Reading]:
    """The one sentence that counts, with what stands before its colon: "Leerstand: wie viele Projekte?".

    "Für die Presse: wie viele Projekte?" has none.
    """
    if len(found) != 1 or found[0] not in parts[1:] or found[0].words[0].pause != ":":
        return []
    heading, asking = parts[parts.index(found[0]) - 1], found[0]
    # "Umfrage: Wie viele Verbünde gibt es?" and "Interview: Wer fördert das?" ask for something of their own.
    short = asking.has("verbund_many") and not asking.mentions and len(asking.words) <= _HEADED
    # "Ohne Leerstand: wie viele Projekte?"
    without = heading.words[0].says("lacks") and heading.words[0].says("no")
    brief = len(heading.words) <= _HEADING and not heading.mentions and (without or not heading.negations)
    # "Kommunen innov.: Anz. d. Verb.?"
    capitals = [word for word in heading.words if word.text[:1].isupper()]
    named = not capitals or any(word in heading.rest for word in capitals)
    apart = heading.has("for_cue", "first_person", *TALK) or (heading.has("lacks") and not without)
    return [heading, *found] if heading.rest and short and brief and named and not apart else []


class Reader:
    """Reads texts about one catalogue."""

    def __init__(
        self,
        catalogue: Catalogue,
        vocabulary: Vocabulary,
        topics: TopicIndex,
        clues: Clues,
        putting_right: PuttingRight,
    ) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._topics = topics
        self._nouns = Nouns(catalogue, vocabulary, topics)
        self._clues = clues
        self._putting_right = putting_right
        self._sentences = SentenceReader(catalogue, vocabulary, topics)
        self._regions = Regions(catalogue, vocabulary, topics)
        self._other_kind = OtherKind(catalogue, vocabulary)

    def prepare(self) -> None:
        """Work out what only few texts need; may be called from another thread."""
        self._putting_right.prepare()

    def read(self, text: str) -> Reading:
        """Take a text apart. Of several sentences those count that name something, else those that ask most."""
        typed, found, rank = self._putting_right.put_right(text)
        named = positions(found)
        others = [word for i, word in enumerate(typed) if i not in named]
        language = self._vocabulary.language(self._of_questions(others)) or self._language_of_names(found, others)
        language = None if self._may_be_either(typed, found, language) else language
        words = _with_pauses(tuple(self._word(token, language) for token in typed), found)
        german = language == "de" and any(word.text[:1].isupper() for word in words if not word.opens)
        words, found = with_told(words, found, self._vocabulary, partial(self._may_be_meant, german=german))
        parts = self._parts(words, found, language)
        interrogative = "?" in text
        closed = not interrogative and _CLOSED.search(text) is not None
        whole = joined(parts)
        # "Ich wohne in Herten." asks for what there was, with or without a full stop.
        closed = closed and not tells_home(whole, self._vocabulary)
        whole = replace(whole, language=language, interrogative=interrogative, closed=closed)
        read = without_others_denied(self._regions.apart(whole))
        read = self._other_kind.of_called_kind(with_offices(read, self._vocabulary, self._is_subject))
        read = without_things_called_like_theme(read, self._catalogue, self._vocabulary)
        if not read.long and is_called_thing(read, self._vocabulary, self._is_subject):
            read = replace(read, signals=read.signals | {"verbund_one"})
        asked = lying(read, self._vocabulary)
        return replace(read, lying=asked, rank=rank) if asked or rank != 1 else read

    def _parts(self, words: tuple[Word, ...], found: list[Mention], language: Language | None) -> list[Reading]:
        """The sentences that count; of a letter, the clauses."""
        begin, end = 0, len(words)
        if len(words) >= LETTER:
            letters = self._vocabulary.letters
            named = {mention.start for mention in found if mention.kind in {"verbund", "theme"}}
            begin, end = body(words, named, letters)
            spans = clauses(words, self._whole(words, found, language), (begin, end), letters, language)
            read = self._read_each(asked_as_a_whole(words, spans), spans, found, language)
            if applying := self._that_applies(read):
                return [applying]
            if asking := asking_clauses(read, letters, self._is_subject, language):
                return self._with_subjects(asking, read)
        said = within(found, begin, end)
        return self._that_ask(self._read_each(words[begin:end], sentences(words[begin:end], said), said, language))

    def _read_each(
        self, words: tuple[Word, ...], spans: list[tuple[int, int]], found: Sequence[Mention], language: Language | None
    ) -> list[Reading]:
        return [self._sentences.read(words[start:end], within(found, start, end), language) for start, end in spans]

    def _whole(self, words: tuple[Word, ...], found: list[Mention], language: Language | None) -> set[int]:
        """The positions inside names and phrases, save their first ones."""
        whole = positions(found) - {mention.start for mention in found}
        position = 0
        while position < len(words):
            size, _ = self._vocabulary.read(words, position, language)
            whole.update(range(position + 1, position + size))
            position += max(size, 1)
        return whole

    def _that_ask(self, parts: list[Reading]) -> list[Reading]:
        """The sentences that count; where nothing is named, those as well that ask for a fact of the programme.

        "Was there a third round? How many projects got in?"
        """
        if len(parts) == 1:
            return parts
        if applying := self._that_applies(parts):
            return [applying]
        parts = self._without_purpose(parts)
        found = self._with_home(self._with_subjects(asking_sentences(parts), parts), parts)
        if len(found) == len(parts) or any(m.kind != "programme" for part in parts for m in part.mentions):
            return found
        others = [part for part in parts if is_asked(part) and self._asks_of_programme(part) and part not in found]
        return [part for part in parts if part in found or part in others] if others else found

    def _that_applies(self, parts: list[Reading]) -> Reading | None:
        """The one question of a text, if it asks for no more than whether, or how, somebody may still be funded.

        Who they are, and for what, is told before: "Unsere Stadt Gera sucht Fördermittel. Kann man sich bewerben?".
        """
        asked = [part for part in parts if is_asked(part)]
        if len(asked) != 1 or len(parts) == 1:
            return None
        (asking,) = asked
        others = [part for part in parts if part is not asking]
        known = any(part.ids("verbund") for part in parts) or any(m.kind != "programme" for m in asking.mentions)
        seeks = any(part.has("list", "which") or (part.has("seeks") and part.has("verbund_many")) for part in others)
        applies = any(word.folded in self._vocabulary.applies for word in asking.words)
        applies = applies or (asking.has("money") and asking.says("yet"))
        # "Our twin town is Münsingen. Which project did they join?"
        if known or seeks or not applies or asking.has("there") or asking.says("which", "who"):
            return None
        at = where_hit(self._clues.find([word.folded for word in asking.words]))
        rest = [i for i, word in enumerate(asking.words) if word in asking.rest]
        return asking if at and at.issuperset(rest) else None

    def _without_purpose(self, parts: list[Reading]) -> list[Reading]:
        """The sentences without what an answer is for, where times are asked for: "Für die Chronik: Was endete 2018?".

        A subject is asked about: "Für Schulen: Was begann 2017?".
        """
        *_, before, asking = (None, *parts)
        if before is None or asking.words[0].pause != ":" or not asking.dates or before.mentions:
            return parts
        purpose = before.words[0].says("for_cue") and len(before.words) <= _HEADING
        purpose &= not any(map(self._is_subject, before.rest))
        return [part for part in parts if part is not before] if purpose else parts

    def _with_home(self, found: list[Reading], parts: list[Reading]) -> list[Reading]:
        """The sentences that count, with where somebody is at home abroad if they ask what was there."""
        if found[:1] == parts[:1] or not home_abroad(parts[0], self._vocabulary, self._nouns):
            return found
        behind = joined(found)
        return [parts[0], *found] if asks_of_home(behind, behind.words, self._nouns) else found

    def _with_subjects(self, found: list[Reading], parts: list[Reading]) -> list[Reading]:
        """The sentences that count, with those that tell what it is about where they do not say it themselves.

        "We consider a joint fund of villages. Would you point me to a suitable example?"
        """
        if _asks_others_for_help(found, parts):
            return parts
        headed = _with_heading(found, parts)
        # "Ohne Witz: wie viele Projekte?"
        if headed and (not headed[0].negations or any(map(self._is_subject, headed[0].rest))):
            return headed
        if told := self._told_ahead(found, parts):
            return [told, *found]
        said = any(_says_enough(part) or any(m.kind not in WHERE for m in part.mentions) for part in found)
        said = said or any(part.mentions and not part.has("refers") for part in found)
        said = said or any(part.has("help") and not self._helps_with_told(part, parts) for part in found)
        pointed = any(self._points_to_told(part) for part in found)
        if said or (not pointed and any(map(self._tells_subject, chain.from_iterable(part.rest for part in found)))):
            return found
        return [part for part in parts if part in found or any(map(self._is_subject, part.rest))]

    def _told_ahead(self, found: Sequence[Reading], parts: Sequence[Reading]) -> Reading | None:
        """The sentence with a subject before one that asks for no more than what there is somewhere.

        "Bei uns stehen Häuser leer. Welche Projekte gibt es in Hessen?", but not "Danke für die Infos zu Leerstand.".
        """
        match found:
            case [asking] if asking is not parts[0] and _asks_what_is_there(asking):
                before = parts[parts.index(asking) - 1]
            case _:
                return None
        apart = before.mentions or before.dates or before.has(*TALK) or is_asked(before)
        denied = any(not negation.says("lacks") for negation in before.negations)
        subject = any(self._tells_subject(word) and self._nouns.may_be_noun(word, before) for word in before.rest)
        return before if subject and not (apart or denied) else None

    def _points_to_told(self, part: Reading) -> bool:
        """Whether a subject is one of what was told before: "Windräder am Ort: gibt es Projekte zu solchem Streit?".

        Or nothing is asked but who does that: "Wir brauchen mehr Kitaplätze, wer kann das vorausberechnen?"; or what
        there is for it: "Our shop closes. Did any project develop an instrument for this?".
        """
        *_, cue, last = (None, *part.words)
        if cue and cue.says("for_cue") and last and last.folded in self._vocabulary.pointing:
            return True
        does = part.language == "de" and part.says("who") and part.says("pronoun") and len(part.rest) == 1
        if does and part.rest[0] is part.words[-1] and part.rest[0].text.islower():
            return True
        nouns = (word in part.rest and self._nouns.may_be_noun(word, part) for word in part.words[1:])
        return any(word.folded in self._vocabulary.such and noun for word, noun in zip(part.words, nouns, strict=False))

    def _helps_with_told(self, part: Reading, parts: Sequence[Reading]) -> bool:
        """Whether help is asked for with what was told before: "Wir haben viel Leerstand. Was kann man tun?"."""
        before = takewhile(lambda other: other is not part, parts)
        told = any(map(self._is_subject, chain.from_iterable(other.rest for other in before)))
        return told and len(part.words) <= _BRIEF_HELP

    def _is_subject(self, word: Word) -> bool:
        return self._topics.is_subject(word.folded)

    def _tells_subject(self, word: Word) -> bool:
        """Whether a word tells of a subject more than where: "Meine Oma ist dement, wer hilft im Dorf?"."""
        return self._is_subject(word) and not self._topics.only_narrows(word.folded)

    def _may_be_meant(self, word: Word, *, german: bool) -> bool:
        """Whether a word may be what "this theme" is: a noun, which capitals tell in German."""
        strange = not self._vocabulary.is_of_questions(word.folded) and not self._topics.is_relational(word.folded)
        return strange and self._is_subject(word) and (word.text[:1].isupper() or not german)

    def _asks_of_programme(self, part: Reading) -> bool:
        """Whether a sentence asks for a fact of the programme: by several words together, one of its own, or how many.

        "Wie viele Verbünde gibt es? Wer ist der Projektträger?"
        """
        hits = list(self._clues.find([word.folded for word in part.words]))
        if any(len(hit.clue.words) > 1 for hit in hits):
            return True
        if not any(word.says("question_word") for word in part.words[:_OPENING]):
            return False
        told = where_hit(hits).issuperset(i for i, word in enumerate(part.words) if word in part.rest)
        counts = part.has("count") and part.has(*VERBUENDE, *THEMES)
        return any(hit.clue.own for hit in hits) or (told and (counts or part.says("who")))

    def _word(self, token: Token, language: Language | None) -> Word:
        said = self._vocabulary.signals((token.folded,), language)
        return Word(
            token.text, token.folded, token.plain, token.glued, token.opens, token.asked, token.pause, token.short,
            token.bracketed, token.quoted, token.joint, token.aside, token.enclosed, said,
        )  # fmt: skip

    def _may_be_either(self, words: tuple[Token, ...], found: Sequence[Mention], language: Language | None) -> bool:
        """Whether a text is one word that asks for nothing, and a subject in the other language: "Bad", "Kind"."""
        if len(words) != 1 or found or language is None:
            return False
        (word,) = words
        subject = self._topics.language(word.folded)
        said = self._vocabulary.signals((word.folded,), language)
        return (not said or "weak" in said) and subject not in {None, language}

    def _of_questions(self, words: list[Token]) -> list[Token]:
        """The words of questions, spelt right or wrong; a word of a description is no misspelt one."""
        return [w for w in words if self._vocabulary.is_of_questions(w.folded) or not self._topics.uses(w.folded)]

    def _language_of(self, word: Token) -> Language | None:
        """The language of a subject as it is written: "savings bank" is English, though it stands for a Sparkasse."""
        language = self._topics.language(word.folded)
        written = set(map(self._topics.language, folded(word.text))) - {None} if language else set[Language | None]()
        return written.pop() if len(written) == 1 else language

    def _language_of_names(self, found: list[Mention], others: list[Token]) -> Language | None:
        """The language of the names and subjects, where the words between them do not tell ("Mobility in Bavaria")."""
        known = self._vocabulary.regions.landscapes
        strange = [word for word in others if not self._vocabulary.is_of_questions(word.folded)]
        telling = [word for word in strange if word.folded not in known]
        languages = {mention.language for mention in found} | set(map(self._language_of, telling))
        languages.discard(None)
        nouns = (
            word.text[:1].isupper() and (self._topics.uses(word.folded) or word.folded in known) for word in others[1:]
        )
        if not languages and any(nouns) and any(word.text.islower() for word in others):
            # "Wohnen im Alter", "Glasfaser im Harz": a noun with a capital behind a small word is German.
            return "de"
        return languages.pop() if len(languages) == 1 else None


def _with_pauses(words: tuple[Word, ...], mentions: Sequence[Mention]) -> tuple[Word, ...]:
    """The words with the comma that is left out where somebody tells where they are from and then asks.

    "ich wohne in Kassel was ist da in der Nähe", "ich bin aus Kassel und studiere welche Projekte gab es in Hessen"
    """
    opening = next((i for i, word in enumerate(words[:ARTICLE]) if word.own), len(words))
    told = next((m.end for m in mentions if m.kind in WHERE and m.start > opening), len(words))
    behind = range(opening + 1, len(words))
    at = next((i for i in behind if words[i].parted or words[i].says("question_word")), len(words))
    if not told <= at < len(words) or words[at].parted:
        return words
    asks = at == told or any(word.says("yes_no", *VERBUENDE) for word in words[at + 1 : at + 2])
    return (*words[:at], replace(words[at], pause=","), *words[at + 1 :]) if asks else words


def _says_enough(part: Reading) -> bool:
    """Whether a sentence needs no subject beside it."""
    return part.has(*_SAYING) or (part.has(*EXTREMES) and not is_of_one(part))


def _asks_others_for_help(found: list[Reading], parts: list[Reading]) -> bool:
    """Whether somebody tells of theirs and asks who helps with that: "Our pool is closing, who can help?"."""
    told = any(part.tells_own and part.rest for part in parts if part not in found)
    return told and any(part.has("help") and part.says("who") for part in found)
