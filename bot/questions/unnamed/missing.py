"""What no Verbund deals with of what is looked for, where all the rest tells too little to be looked for instead."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import dropwhile, pairwise, takewhile
from typing import Final

from bot.questions.kinds import KEY_WORDS, TOGETHER, Search, words_of
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.topics.combined_subjects import INFLECTED
from bot.questions.topics.made_things import thing_made
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.signals import Signal
from bot.questions.words.stemming import is_adjective
from bot.questions.words.vocabulary import Vocabulary

_FEW: Final = 7
"""So many words at most ask for nothing but what towns have to do with something."""
_DONE: Final = "ed"
"""How English words end that tell what was done with something."""
_VERB: Final = "en"
"""How German verbs end that tell what to do with something."""


_FRAMING: Final[frozenset[Signal]] = frozenset(
    {
        "place_word", "weak", "where", "joins", "until", "place_cue", "topic_cue", "at_cue", "since", "how",
        "question_word", "yes_no", "indefinite",
    }
)  # fmt: skip
"""What words say that ask for nothing but what towns have to do with something."""


@dataclass(frozen=True, slots=True)
class Missing:
    """Finds what is missing among the words of readings."""

    vocabulary: Vocabulary
    topics: TopicIndex
    grammar: Grammar

    def nouns(self, strange: tuple[str, ...], words: tuple[str, ...], reading: Reading) -> tuple[str, ...]:
        """Those of the strange nouns that no description has; of few words, those that no Verbund deals with."""
        said = tuple(dict.fromkeys((*words, *strange)))
        few = len(said) <= KEY_WORDS
        found = self.topics.found_among(said) if few else ()
        # Of "Termin", descriptions have "Arzttermin".
        used = (word for word in strange if few and word not in found and self.topics.uses(word))
        sampled = {word for word in used if self._is_written_as_noun(word, reading) and not self._tells_little(word)}
        return tuple(word for word in strange if word in sampled or self.topics.weight(word) is None)

    def lacking(self, reading: Reading) -> tuple[str, ...]:
        """What no Verbund deals with, where a sentence tells nothing else that could be looked for."""
        tellings = (self._of_settlements, self._of_shutting, self._made, self._of_wishes, self._of_lamenting)
        return next(filter(None, (missing(reading) for missing in tellings)), ())

    def _of_settlements(self, reading: Reading) -> tuple[str, ...]:
        """What is in no description and is told of towns at large, beside nothing that asks for anything else.

        "Towns and gambling", "how do municipalities deal with graffiti?", "response of villages to terrorism"
        """
        at_large = self.vocabulary.all_settlements
        others = [word for word in reading.words if word not in reading.rest]
        frame = [word for word in reading.words if word.folded in at_large or word.says("place_word")]
        apart = reading.mentions or reading.dates or reading.negations or reading.tells_own or reading.closed
        apart = apart or reading.tells or len(reading.words) > _FEW or reading.has("can_you", "someday")
        if not frame or apart or not all(self._only_frames(word) for word in others):
            return ()
        # "The response of towns to ...", "the role of towns in ..." are nothing to look for.
        theirs = {one for one, two in pairwise(reading.words) if two.folded in self.vocabulary.of}
        said = [word for word in reading.rest if word.folded not in at_large and word not in theirs]
        if any(self.topics.is_subject(word.folded) for word in said):
            return ()
        return tuple(dict.fromkeys(w.folded for w in said if self.topics.weight(w.folded) is None and not w.short))

    def _of_shutting(self, reading: Reading) -> tuple[str, ...]:
        """What no Verbund deals with, where nothing else is told but that it closes: "Unser Krankenhaus macht zu".

        Doors are closed as well: it has to be one of somebody's town, or told to get closed ("Das Bad schließt").
        """
        if not reading.words:
            return ()
        first, *others = reading.words
        ours = first.folded in self.vocabulary.we
        theirs = ours or (first.folded in self.vocabulary.articles and not first.says("indefinite"))
        apart = reading.interrogative or reading.mentions or reading.negations or len(reading.words) > _FEW
        if apart or not theirs or not others:
            return ()
        # "Macht zu", "hat zu"; a door "ist zu".
        makes = any(word.folded in self.vocabulary.deeds - self.vocabulary.being for word in others)
        shut = any(word.folded in self.vocabulary.shuts for word in others)
        things = [word for word in reading.rest if word.folded not in self.vocabulary.shuts]
        told = len(things) == 1 and things[0] in reading.words[: ARTICLE + 1]
        shut &= ours or makes or self._gets_closed(reading)
        if not told or not (shut or (makes and others[-1].says("topic_cue"))):
            return ()
        noun = self.grammar.nouns.subject(things[0])
        found = self.topics.found_among((noun,))
        return () if found or not self.grammar.nouns.may_be_noun(things[0], reading) else (noun,)

    def _of_wishes(self, reading: Reading) -> tuple[str, ...]:
        """What no Verbund deals with, where some only tell that they want it: "Wir hätten gern ein Kino im Dorf".

        It is wanted in a settlement, or by somebody in an example; else it may be a pizza, and who speaks of themselves
        alone wants a coffee.
        """
        if not (reading.words and reading.says("indefinite")):
            return ()
        who = reading.words[0]
        article = next(i for i, word in enumerate(reading.words) if word.says("indefinite"))
        before, behind = reading.words[1:article], reading.words[article + 1 :]
        wants = reading.has("want") or any(
            word.folded in self.vocabulary.intends | self.vocabulary.obliges for word in before
        )
        apart = reading.interrogative or reading.mentions or reading.negations or len(reading.words) > _FEW
        if apart or not (who.folded in self.vocabulary.we and who.says("first_person") and wants):
            return ()
        things = [word for word in behind if word in reading.rest and word.folded not in self.vocabulary.settlements]
        plain = all(word in things or self._only_frames(word) for word in behind)
        if len(things) != 1 or things[0] is not behind[0] or not plain or any(word in reading.rest for word in before):
            return ()
        noun = self.grammar.nouns.subject(things[0])
        local = len(behind) > 1 or self.topics.uses(noun)
        return (noun,) if local and not self.topics.found_among((noun,)) else ()

    def _of_lamenting(self, reading: Reading) -> tuple[str, ...]:
        """What no Verbund deals with, where all the rest tells of it: "Kinos, die zumachen", "keine Hebamme im Dorf".

        What there is none of is said to be there: "keine Ahnung" asks for nothing.
        """
        apart = reading.interrogative or reading.mentions or reading.dates or reading.closed or reading.tells_own
        if apart or len(reading.words) < ARTICLE or len(reading.words) > _FEW:
            return ()
        first, second, *others = reading.words
        relative = second.pause == "," and (second.folded in self.vocabulary.articles or second.says("pronoun"))
        lacking = first.says("lacks") and self._only_tell_where(others, reading)
        if not (relative or lacking):
            return ()
        thing = second if lacking else first
        noun = self.grammar.nouns.subject(thing)
        unknown = thing in reading.rest and not self.topics.found_among((noun,))
        return (noun,) if unknown and self.grammar.nouns.may_be_noun(thing, reading) else ()

    def _only_tell_where(self, words: Sequence[Word], reading: Reading) -> bool:
        """Whether words tell that something is near, or in a settlement, and nothing else."""
        here = self.vocabulary.all_settlements
        where = any(word.folded in here or word.says("nearby", "place_word") for word in words)
        return where and all(word.folded in here or word not in reading.rest for word in words)

    def _gets_closed(self, reading: Reading) -> bool:
        """Whether something closes, or is to be closed, and is not only found to be: "Das Bad soll schließen"."""
        shuts, verb = self.vocabulary.shuts, reading.words[ARTICLE : ARTICLE + 1]
        closing = any(word.folded in shuts for word in verb) or reading.says_any(shuts - self.vocabulary.closes)
        return closing or reading.says_any(self.vocabulary.passive)

    def _only_frames(self, word: Word) -> bool:
        """Whether a word of questions may stand in such a phrase: it asks how something is dealt with, at most."""
        return word.signals <= _FRAMING

    def without_passing(self, search: Search) -> Search:
        """A search without what descriptions only say beside other things, where what is asked for is in none.

        Of "solar panels on roofs", roofs are nothing that any Verbund is about; nor is the country, of "Carsharing auf
        dem Land".
        """
        found = self.topics.found_among(search.words)
        unknown = tuple(word for word in search.words if word not in found)
        told = any(
            TOGETHER in word or (self.topics.is_subject(word) and not self.topics.only_narrows(word)) for word in found
        )
        strange = any(self.topics.weight(part) is None for part in words_of(unknown))
        return replace(search, words=unknown) if found and strange and not told else search

    def with_unmet(self, search: Search, reading: Reading) -> Search:
        """A search for all nouns of a mere phrase, with those that no Verbund deals with: "Umzug an Karneval".

        What is found by the others is only near to what was asked for.
        """
        if search != Search(search.words) or reading.negations:
            return search
        if not (reading.mere and reading.brief):
            return self._with_made(search, reading)
        if reading.says("joins") or any(word.parted for word in reading.words[1:]):
            # Of "Leerstand, Klimawandel", vacancy is what was asked for as well.
            return search
        said = {part for word in search.words for part in words_of((word,))}
        nouns = dict.fromkeys(self.grammar.nouns.of(reading))
        unmet = [word for word in nouns if word not in said and self.topics.weight(word) is None]
        # "Freies WLAN im Rathaus", but "Karneval"
        bare = {word: INFLECTED.sub("", word) for word in unmet}
        unmet = [word for word in unmet if bare[word] == word or not is_adjective(bare[word])]
        words = [word for word in (*nouns, *search.words) if word in unmet or word in search.words]
        return replace(search, words=tuple(dict.fromkeys(words))) if unmet and search.words else search

    def _with_made(self, search: Search, reading: Reading) -> Search:
        """A search for the thing as well that is asked to have been made; where nothing else is said, for it alone."""
        unmet = self._made(reading)
        said = {part for word in search.words for part in words_of((word,))}
        if said.issuperset(unmet):
            return search
        thing = tuple(map(self.grammar.nouns.subject, thing_made(reading, self.vocabulary)))
        if thing[-1] in unmet and said.issubset(thing):
            # "A dog tax app"
            return replace(search, words=(TOGETHER.join(thing),))
        told = dict.fromkeys((*map(self.grammar.nouns.subject, reading.words), *search.words))
        words = tuple(word for word in told if word in search.words or (word in unmet and word not in said))
        return replace(search, words=words)

    def _made(self, reading: Reading) -> tuple[str, ...]:
        """The thing that is asked to have been made, if no description has it: "Who invented an app for waste?"."""
        thing = map(self.grammar.nouns.subject, thing_made(reading, self.vocabulary))
        return tuple(word for word in thing if self.topics.weight(word) is None)

    def as_thing(self, search: Search, reading: Reading) -> Search:
        """A search for a noun alone, where else only its adjective is looked for that tells little without it."""
        if len(search.words) != KEY_WORDS or search.either:
            return search
        for one, noun in self.grammar.combined.qualified(reading):
            if search.words == (self.grammar.nouns.subject(one), self.grammar.nouns.subject(noun)):
                return replace(search, words=search.words[1:])
        return search

    def as_head(self, search: Search, reading: Reading) -> Search:
        """A search for one subject where a phrase begins with nouns that are none, and only tells more of these.

        "Smart homes for the elderly" are no homes, and nothing else for the elderly.
        """
        first, *others = search.words or ("",)
        if TOGETHER not in first or not reading.mere:
            return search
        parts = words_of((first,))
        words = tuple(dropwhile(lambda word: word.folded in self.vocabulary.articles, reading.words))
        begins = tuple(self.grammar.nouns.subject(word) for word in words[: len(parts)]) == parts
        # "Ghost towns in winter", "immigrant-owned biz in small towns" tell enough by themselves.
        begins &= not any(" " in word.text or word.folded.endswith(_DONE) for word in words[: len(parts)])
        behind, following = words[len(parts) : len(parts) + 1], words[len(parts) + 1 :]
        joined = any(word.folded in self.vocabulary.letters.prepositions and not word.parted for word in behind)
        told = all(word.folded in self.vocabulary.articles or word in reading.rest for word in following)
        alone = not (reading.mentions or search.either)
        whole = TOGETHER.join(search.words)
        is_one = alone and begins and joined and told and others
        unknown = is_one and not (self.topics.is_found(first) or self.topics.is_found(whole))
        return replace(search, words=(whole,)) if unknown else search

    def is_told_too(self, word: str, reading: Reading) -> bool:
        """Whether one of two words names a thing as well, and does not only tell what that is like: "Ehrenamtliche"."""
        like = reading.language == "de" and reading.words[0].folded == word and is_adjective(INFLECTED.sub("", word))
        return self.topics.names_thing(word) and not like

    def is_head(self, missing: tuple[str, ...], reading: Reading) -> bool:
        """Whether a phrase begins with what is missing, and all that is behind it only tells of which kind that is.

        "Grundsteuer für Opas Haus" is about no house, "a wedding in the old town" about no town; but "Vorlagen für
        Dorfläden" are looked for where these are.
        """
        phrase = self._told_first(reading)
        words = tuple(dropwhile(lambda word: word.folded in self.vocabulary.articles, phrase))
        run = tuple(takewhile(lambda word: word in reading.rest and (word is words[0] or not word.parted), words))
        nouns = [word for word in run if self.grammar.nouns.may_be_noun(word, reading)]
        # "Drunk people at weekends"
        whoever = [word for word in words[len(run) : len(run) + 1] if run and word.folded in self.vocabulary.persons]
        run = (*run, *whoever)
        behind = words[len(run) : len(run) + 1]
        joined = any(word.folded in self.vocabulary.letters.prepositions for word in behind)
        small = self.vocabulary.articles
        # "Bindung an die Heimat von Jugendlichen" tells more; "Schnupperwo. im Betrieb f. Schüler" is abbreviated.
        following = words[len(run) + 1 :]
        others = all(
            w.folded in small or w.says("every") or (w in reading.rest and len(w.folded) > 1) for w in following
        )
        cued = any(word.parted or word.says("topic_cue", "lacks") for word in behind)
        if cued or not (joined and others and nouns) or nouns[-1].folded in self.vocabulary.models:
            return False
        *kinds, head = map(self.grammar.nouns.subject, nouns)
        if nouns[0].folded.endswith(_DONE) and kinds and kinds[0] not in missing:
            # "Immigrant-owned biz in small towns" tells enough of whatever that is.
            return False
        # "Heat pumps for old houses": pumps are in examples only.
        return head in missing or (not self.topics.is_found(head) and not set(missing).isdisjoint(kinds))

    def as_kind(self, missing: tuple[str, ...], reading: Reading) -> str:
        """Two German nouns side by side as one subject, if one is missing and tells which kind the other is of.

        "Feuerwehr Nachwuchs", "Lkw-Maut"; but "Kleinstadt langweilig", "Urban Gardening Pott" tell more of the first,
        and "Kirchen umnutzen" has a verb.
        """
        if reading.language == "en" or len(reading.words) != KEY_WORDS or reading.words != reading.rest:
            return ""
        one, other = reading.words
        nouns = tuple(map(self.grammar.nouns.subject, reading.words))
        kind = other.glued or (nouns[0] in missing and self.topics.names_thing(nouns[1]))
        told = all(self.grammar.nouns.may_be_noun(word, reading) for word in reading.words)
        told &= not (other.pause or is_adjective(one.folded) or (other.text.islower() and other.text.endswith(_VERB)))
        whole = TOGETHER.join(nouns)
        return whole if kind and told and not self.topics.is_found(whole) else ""

    def _told_first(self, reading: Reading) -> tuple[Word, ...]:
        """The words of a text before it is asked if there is anything: "Hundekot auf Gehwegen, gibt es da etwas?"."""
        end = reading.clause(0).stop
        asked = not any(word in reading.rest for word in reading.words[end:])
        return reading.words[:end] if asked else reading.words

    def _tells_little(self, word: str) -> bool:
        """Whether a word tells little of what is looked for: "Ideen fördern", "Müllabfuhr günstiger"."""
        return word in self.vocabulary.aims or self.topics.is_relational(word)

    def _is_written_as_noun(self, word: str, reading: Reading) -> bool:
        """Whether a word has a capital, where a text has any that tell nouns: "fördern" has none."""
        at = self.grammar.nouns.at((word,), reading)
        told = reading.language != "en" and reading.has_capitals
        return not told or any(reading.words[i].text[:1].isupper() for i in at)
