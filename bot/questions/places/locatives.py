"""What stands where places stand: cues before a name, words that only a place can be, and places told by the way.

Locatives are what grammars call words that say where something is.
"""

from collections.abc import Container, Iterator, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import takewhile
from typing import Final

from bot.catalogue import Catalogue
from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.places.one_of_places import OneOfPlaces
from bot.questions.reading.negation import is_denied
from bot.questions.reading.reading import ARTICLE, Reading, Word
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import Token, as_written, fold, folded
from bot.questions.words.signals import VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_REMEMBERED: Final = 64
"""Places whose words are kept at hand."""
_REACH: Final = 4
"""So many words behind a Land a town belongs to it."""
_LONGEST: Final = 6
"""So many words say at most that something is near ("nicht allzu weit weg von")."""

_AROUND: Final[frozenset[Signal]] = frozenset({"nearby", "around"})
_POSTCODE: Final = 5
"""Figures of the number before the name of a German town in an address ("36251 Bad Hersfeld")."""
_OR: Final = "/"
"""What stands between a name and what tells it from others ("Homberg/Ohm")."""
_CALLED: Final = "er"
"""How the adjective of a town ends in German ("Hamburger")."""


class Locatives:
    """Tells where readings about one catalogue say that something is."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary, topics: TopicIndex) -> None:
        self._catalogue = catalogue
        self._vocabulary = vocabulary
        self._topics = topics
        self._words_of_place = lru_cache(_REMEMBERED)(self._named_place)
        self.one_of_places = OneOfPlaces(vocabulary, topics)
        self._begin_around = {first[0] for first, _, signal in vocabulary.gaps if signal in _AROUND}

    def says(self, word: Token, *signals: Signal) -> bool:
        """Whether a word gives any of these signals in any language."""
        return self._vocabulary.says(word.folded, *signals)

    def expects_place(self, position: int, words: tuple[Token, ...]) -> bool:
        """Whether a place is to be expected here: beside "Uni", after "in", "nahe bei", "city of", a postcode."""
        before = words[max(0, position - 2) : position]
        if self._is_seat(position + 1, words):
            return True
        if not before:
            return False
        if self.says(before[-1], "place_cue", "place_word", "around"):
            return True
        if before[-1].folded.isdigit() and len(before[-1].folded) == _POSTCODE:
            return True
        phrase = tuple(word.folded for word in before)
        if phrase in self._vocabulary.seated or phrase[-1:] in self._vocabulary.seated:
            # "Wir planen in der Volkshochschule Nordhorn" asks for no place.
            return not self._tells_of_own(position, words)
        cued = self._vocabulary.signals(phrase)
        if (
            not cued.isdisjoint({"place_cue", *_AROUND})
            or self._is_place_of(before)
            or self._is_nearest(position, words)
        ):
            return True
        if self._begin_around.isdisjoint([word.folded for word in words]):
            return False
        # "Von Flensburg aus", "closest place to Gotha"
        parted = self._vocabulary.gapped(words)
        return any(signal in _AROUND and position in {a.stop, b.stop} for a, b, signal in parted)

    def leads_to_town(self, position: int, words: tuple[Token, ...]) -> bool:
        """Whether a town may be named here and nothing else: "auf Borkum", "Was ist mit Kassel?" at the end."""
        before = words[:position]
        if not before or words[position].parted:
            return False
        # "Und wie steht es mit Kassel?"
        opening = next((word for word in before if not self.says(word, "joins")), before[-1])
        again = before[-1].folded in self._vocabulary.as_for and self.says(opening, "question_word")
        plain = all(self._vocabulary.is_of_questions(word.folded) for word in before)
        return before[-1].folded in self._vocabulary.upon or (again and plain and position == len(words) - 1)

    def _is_seat(self, end: int, words: Sequence[Token]) -> bool:
        """Whether an organisation is called after the place that ends there, as in English: "Bielefeld University"."""
        named = words[end - 1].text[:1].isupper() and not self._vocabulary.is_of_questions(words[end - 1].folded)
        seated = ((word.folded,) in self._vocabulary.seated for word in words[end : end + 1] if not word.parted)
        return named and any(seated)

    def _tells_of_own(self, position: int, words: Sequence[Token]) -> bool:
        """Whether somebody tells of themselves in the clause before a word, and of no projects."""
        opening = next((i for i in range(position - 1, -1, -1) if words[i].parted), 0)
        clause = words[opening:position]
        speaks = any(self.says(word, "first_person") for word in clause)
        return speaks and not any(self.says(word, *VERBUENDE) for word in clause)

    def _is_place_of(self, words: tuple[Token, ...]) -> bool:
        """Whether two words are "city of" or the like."""
        return len(words) == 2 and self.says(words[0], "place_word") and words[1].folded in self._vocabulary.of

    def _is_nearest(self, position: int, words: tuple[Token, ...]) -> bool:
        """Whether it is asked what is nearest to what stands here: "Nächster Verbund zu Ulm", "am nächsten an Ulm"."""
        *before, cue = words[max(0, position - ARTICLE - 1) : position]
        if before and self.says(before[-1], *VERBUENDE):
            before.pop()
        near = bool(before) and before[-1].folded in self._vocabulary.nearest
        return near and self.says(cue, "topic_cue", "at_cue", "since", "until")

    def is_home(self, position: int, words: Sequence[Token]) -> bool:
        """Whether somebody tells what they are of a place here: "Ich sitze im Gemeinderat von Hohenlockstedt"."""
        before = words[:position]
        opening = next((i for i in range(len(before) - 1, -1, -1) if before[i].parted), 0)
        own = any(self.says(word, "first_person") for word in before[opening : opening + ARTICLE])
        return own and before[-1].folded in self._vocabulary.within

    def is_cued(self, mention: Mention, reading: Reading) -> bool:
        """Whether something is said to be in a place: "in" or the like stands before it, or it stands first."""
        before = reading.before(mention.start, ARTICLE)
        cued = any(word.says("place_cue", "no") for word in before)
        return mention.start == 0 or cued or self.expects_place(mention.start, reading.words)

    def is_inside(self, mention: Mention, reading: Reading) -> bool:
        """Whether something is said to be in a place, or in what is called after one: "im Wangerland"."""
        before = reading.before(mention.start, ARTICLE)
        return self.is_cued(mention, reading) or any(word.folded in self._vocabulary.inside for word in before)

    def asks_around(self, reading: Reading) -> bool:
        """Whether what is near a place is asked for as well: "in der Nähe von Dortmund"."""
        places = (mention for mention in reading.mentions if mention.kind == "place" or self.is_city(mention))
        return any(self.is_near(place, reading) for place in places)

    def is_near(self, place: Mention, reading: Reading) -> bool:
        """Whether something is said to be near a place: "nahe Dortmund", "um Dortmund herum", "Bremen und Umgebung"."""
        return self._is_said_to_be("nearby", place, reading)

    def is_in_or_around(self, place: Mention, reading: Reading) -> bool:
        """Whether the place itself is meant as well: "im Raum Dortmund", "Bremen und Umgebung", not "nahe Dortmund"."""
        return self._is_said_to_be("surrounds", place, reading)

    def _is_said_to_be(self, near: Signal, place: Mention, reading: Reading) -> bool:
        signals = self._vocabulary.signals
        before = tuple(word.folded for word in reading.before(place.start, _LONGEST))
        if any(near in signals(before[i:]) for i in range(len(before))):
            return True
        behind = [word.folded for word in reading.words[place.end : place.end + 3]]
        if near in signals(tuple(behind[:2])) and self._vocabulary.durations.of.isdisjoint(behind[2:]):
            return True
        parted = (parts for *parts, signal in self._vocabulary.gapped(reading.words) if signal == near)
        return any(one.stop <= place.start and place.end <= two.start for one, two in parted)

    def is_town(self, mention: Mention) -> bool:
        """Whether it is a place, any town, or a Land that is a city."""
        return mention.kind in {"place", "town"} or self.is_city(mention)

    def is_city(self, mention: Mention) -> bool:
        """Whether a Land is a city, in which a Verbund worked ("Bremen")."""
        return mention.kind == "land" and any(id_ in self._catalogue.cities for id_ in mention.ids)

    def asks_what_is_near(self, reading: Reading) -> bool:
        """Whether it is asked what is near somebody, or near a place told before: "Was ist in der Nähe?"."""
        asking = (i for i, word in enumerate(reading.words) if word.says("question_word") and word.says("something"))
        behind = (tuple(word.folded for word in reading.words[i + 1 : reading.clause(i).stop]) for i in asking)
        return any("nearby" in self._vocabulary.signals(said[i:j]) for said in behind for i, j in _stretches(len(said)))

    def is_topic(self, mention: Mention, reading: Reading) -> bool:
        """Whether "zu", "about" or the like stands right before a name, and nothing that stands before a place."""
        before = reading.before(mention.start)
        return any(word.says("topic_cue") and not word.says("place_cue") for word in before)

    def words_of_places(self, reading: Reading) -> set[str]:
        """The words of the names of the places that are mentioned, however many of them were said."""
        return set[str]().union(*map(self._words_of_place, reading.ids("place")))

    def _named_place(self, id_: str) -> frozenset[str]:
        """The words of the names of a place."""
        place = self._catalogue.places[id_]
        return frozenset(folded(" ".join((place.name, *place.aliases))))

    # Places nothing is known of

    def unknown_place(self, reading: Reading) -> str:
        """A strange word that stands where a place would stand, or nothing."""
        cued = reading.has("verbund_many", "verbund_one", "which", "count", "want") or reading.brief
        # "Was ist mit Leerstand in Paris?"
        subjects = [word for word in reading.rest if self._topics.is_subject(word.folded)]
        cued |= reading.has("about") and len(subjects) == len(reading.rest) - 1 == 1
        if not cued and len(reading.rest) > 1:
            return ""
        asks = (
            reading.asks_openly or reading.interrogative or bool(reading.signals - {"place_cue", "since", "indefinite"})
        )
        if len(reading.rest) > 1 and not asks and not any(self._topics.uses(word.folded) for word in reading.rest):
            # "Torte aus Marzipan"
            return ""
        if surely := self.one_of_places.unknown(reading) or self.country(reading):
            return surely
        shouted = not any(word.text[:1].islower() for word in reading.words)
        typed_small = not any(word.text[:1].isupper() for word in reading.words[1:])
        for position, word in enumerate(reading.words):
            # "Bei schlechtem Internet" is a subject of two words.
            strange = word in reading.rest and not (self._topics.is_subject(word.folded) or " " in word.text)
            written_as_name = word.text[:1].isupper() or typed_small or shouted
            if strange and written_as_name and self._cues_place_before(position, reading):
                whole = as_written(_whole(reading, position, position + 1))
                # No town is called like a "Tempo-30-Zone".
                return "" if any(map(str.isdigit, whole)) else whole
        for position, word in enumerate(reading.words):
            if word in reading.rest and self._is_place_of(reading.before(position, 2)):
                return as_written(_whole(reading, position, position + 1))
        return ""

    def called_whole(self, mention: Mention, words: Sequence[Token], named: Container[int]) -> Mention:
        """A place with all of its name, where this goes on otherwise than it is known: "Homberg (Ohm)".

        It may be another place, of which nothing is known. `named` is where names stand.
        """
        end = self._end_of_name(mention, words, named) if mention.kind == "place" else mention.end
        if end == mention.end:
            return mention
        bracketed = words[mention.end].bracketed
        whole = f"{mention.heard} ({words[mention.end].text})" if bracketed else as_written(words[mention.start : end])
        return replace(mention, end=end, called=whole)

    def _end_of_name(self, mention: Mention, words: Sequence[Token], named: Container[int]) -> int:
        """Where the name of a place ends that may go on otherwise than it is known."""
        behind = list(takewhile(lambda word: not word.parted, words[mention.end : mention.end + 1 + ARTICLE]))
        position = next((i for i, word in enumerate(behind, mention.end) if word.text[:1].isupper()), None)
        if position is None or position in named or any(word.glued for word in words[position + 1 : position + 2]):
            return mention.end
        name, cues = words[position], words[mention.end : position]
        parted = not cues and (name.bracketed or name.joint == _OR) and not name.text.isupper()
        goes_on = parted and not self._vocabulary.is_of_questions(name.folded)
        # "Homberg Ohm", but neither "Dortmund Oder Essen" nor "Bensheim (Nahe Darmstadt)"
        cued = self.says(cues[0], "at_cue") if cues else not self.says(name, "either", "nearby", "around", "place_cue")
        goes_on |= cued and self._is_water(name.folded, alone=not cues)
        return position + 1 if goes_on and not self._is_told_of(name) else mention.end

    def _is_water(self, name: str, *, alone: bool) -> bool:
        """Whether this is a river or, behind "am" or the like, a lake: "Homberg Ohm", "Oberried am Ammersee"."""
        regions = self._vocabulary.regions
        return name in regions.waters or (name.endswith(regions.shores) and not alone)

    def _is_told_of(self, name: Token) -> bool:
        """Whether descriptions speak of this ("Norden an der Nordsee"), or it is a landscape that is no name alone."""
        return self._topics.uses(name.folded) or name.folded in self._vocabulary.regions.landscapes

    def country(self, reading: Reading) -> str:
        """Another country that something is said to be in: "in der Schweiz"; nothing where none is.

        Where nothing else is said, it may be of that country ("Landkarte von Italien").
        """
        for position, word in enumerate(reading.words):
            cue = self._before_country(position, reading)
            # "Projects abroad"
            inside = cue and (cue.says("place_cue", *VERBUENDE) or cue.folded in self._vocabulary.inside)
            if cue and (inside or self.is_phrase_abroad(reading)):
                return word.text
        return ""

    def is_phrase_abroad(self, reading: Reading) -> bool:
        """Whether nothing is said but what is in another country, or of it; who comes from there need not be there."""
        if reading.mentions or not reading.mere:
            return False
        cue = self._before_country(len(reading.words) - 1, reading)
        # English "from" is no "of".
        of = self._vocabulary.durations.of if reading.language == "de" else self._vocabulary.of
        return cue is not None and cue.folded in self._vocabulary.inside | of

    def _before_country(self, position: int, reading: Reading) -> Word | None:
        """What stands before the name of another country, and its article, at this position, if there is one."""
        before = reading.before(position, ARTICLE)
        if not before or reading.words[position] not in reading.rest:
            return None
        article = len(before) == ARTICLE and before[1].folded in self._vocabulary.articles
        cue = before[0] if article else before[-1]
        return cue if reading.words[position].folded in self._vocabulary.countries else None

    def _cues_place_before(self, position: int, reading: Reading) -> bool:
        """Whether "in" or the like stands before a word, maybe with an article ("in the Ruhr")."""
        before = reading.before(position, ARTICLE)
        opens_with_it = reading.words[0].says("about") and len(reading.rest) == 1 and not reading.has("verbund_many")
        # "Wer war Partner bei SolarDorf?"
        took_part = reading.has("partners", "coordinator") and reading.words[0].says("who")
        on_it = opens_with_it or took_part or _asks_for_help(reading)
        if on_it and any(word.says("topic_cue") for word in before):
            # "Wer hilft bei Hochwasser?", "Worum geht es bei SolarDorf?"
            return False
        if not before or before[-1].says("place_cue"):
            # "Hitze in der Stadt, Bäume"; "Sanierung nach Wasserschaden" tells when, "Bus nach X" where to.
            later = before[:1] != before[-1:] and before[0] in reading.rest and before[-1].says("after")
            return bool(before) and not (reading.words[position].parted or later)
        article = before[-1].signals <= {"pronoun"} and before[-1] not in reading.rest
        # "Nach dem Hochwasser" tells when.
        there = before[0].says("place_cue") and not before[0].says("after")
        return article and there and reading.words[position].text[:1].isupper()

    def unknown_organisations(self, reading: Reading) -> Iterator[tuple[Mention, tuple[Word, ...]]]:
        """Places that an organisation in no list is called after, and the words of its name ("TU Berlin").

        Where somebody only says who they are, as a colleague or a student of theirs, nothing is asked about it.
        """
        for mention in reading.mentions:
            if mention.kind not in WHERE:
                continue
            clause = reading.words[reading.clause(mention.start).start : mention.start]
            own = any(word.says("private") for word in clause) or (
                any(word.says("first_person") for word in clause) and not any(word.says(*VERBUENDE) for word in clause)
            )
            if own or self._is_subject_in_land(mention, reading) or self._is_kind_in_land(mention, reading):
                continue
            sorts = self._vocabulary.sorts
            for size in range(ARTICLE + 1, 0, -1):
                before = reading.before(mention.start, size)
                cued = any(word.says("topic_cue") for word in reading.before(mention.start - size, 1))
                if cued and any(self._topics.uses(w.folded) and not sorts.get(w.folded) for w in before[:1]):
                    # "Projekte zu Feuerwehr Essen"
                    continue
                if len(before) == size and tuple(word.folded for word in before) in self._vocabulary.seated:
                    yield mention, _whole(reading, mention.start - size, mention.end)
                    break
            else:
                # "Hamburger Uni", "Hamburg University", but not "Gibt es in Hamburg Feuerwehr?", "Hesse university"
                inside = any(word.says("place_cue") for word in reading.before(mention.start))
                called = fold(mention.heard).endswith(_CALLED) or reading.language == "en" or not inside
                called &= mention.kind != "land" or self.is_city(mention)
                if called and self._is_seat(mention.end, reading.words):
                    yield mention, _whole(reading, mention.start, mention.end + 1)

    def _is_subject_in_land(self, mention: Mention, reading: Reading) -> bool:
        """Whether a subject that is no kind of organisation stands before a Land: "Feuerwehr Niedersachsen"."""
        if mention.kind != "land" or self.is_city(mention):
            return False
        before = reading.before(mention.start)
        return any(self._topics.uses(w.folded) and not self._vocabulary.sorts.get(w.folded) for w in before)

    def _is_kind_in_land(self, mention: Mention, reading: Reading) -> bool:
        """Whether a kind of organisation and a Land in which Verbünde were are key words: "Wohnen Hochschule Hessen".

        "Uni Hamburg" is one, as is what is asked for by nothing else: "Uni Hessen".
        """
        if mention.kind != "land" or self.is_city(mention) or not reading.of_key_words or len(reading.rest) == 1:
            return False
        kind = any(self._vocabulary.sorts.get(word.folded) for word in reading.before(mention.start))
        return kind and bool(self._catalogue.verbuende_there(mention.ids, ()))

    # Places told by the way

    def without_asides(self, reading: Reading, *, sure: bool) -> Reading:
        """Without Länder, places and towns that a long text only mentions. `sure`: a subject is what it is about."""
        if not (reading.long and sure) or reading.has("land_word"):
            return reading
        local = [mention for mention in reading.mentions if mention.kind in WHERE]
        # "..., such was zu Integration am besten Bayern", but not the place in a signature
        only = local[0] if len(local) == 1 else None
        last = only and only.end == len(reading.words) and not reading.words[only.start].parted
        if last or any(self.is_cued(mention, reading) or _is_told_apart(mention, reading) for mention in local):
            return reading
        return reading.without_mentions(local)

    def without_towns_apart(self, reading: Reading) -> Reading:
        """Without towns told after a Land, in another clause: "Etwas in Hessen, für ein kleines Treffen in Hannover".

        Nor with those that only say where an organisation is: "in Weimar an der Bauhaus-Universität".
        """
        reading = self._without_seats(reading)
        land = next((mention for mention in reading.mentions if mention.kind == "land"), None)
        if land is None:
            return reading
        apart = [
            mention
            for mention in reading.mentions
            if mention.kind == "town"
            and mention.start - land.end > _REACH
            and any(word.parted for word in reading.words[land.end : mention.start])
        ]
        return reading.without_mentions(apart)

    def _without_seats(self, reading: Reading) -> Reading:
        if not any(mention.kind == "town" for mention in reading.mentions):
            return reading
        named = (self._catalogue.organisations[id_] for id_ in reading.ids("organisation"))
        called = {word for other in named for word in folded(" ".join((other.name, *other.aliases)))}
        # "Göttingen's university"
        called |= {word + "s" for word in called}
        seats = [m for m in reading.mentions if m.kind == "town" and called.issuperset(folded(m.heard))]
        return reading.without_mentions(seats) if seats else reading


def _is_told_apart(mention: Mention, reading: Reading) -> bool:
    """Whether something is for a place, or it is denied: "figures for Essen", "wenn man Hessen weglässt"."""
    cued = mention.kind == "place" and any(word.says("for_cue") for word in reading.before(mention.start))
    return cued or is_denied(mention, reading)


def _asks_for_help(reading: Reading) -> bool:
    """Whether it is asked who helps, or what to do, where no Verbünde are spoken of: "bei" then stands before why."""
    return (reading.has("help") or (reading.has("who") and reading.has("want"))) and not reading.has(*VERBUENDE)


def _stretches(length: int) -> Iterator[tuple[int, int]]:
    """Where phrases of some words may begin and end in so many."""
    return ((i, j) for i in range(length) for j in range(i + 1, min(i + _LONGEST, length) + 1))


def _whole(reading: Reading, start: int, end: int) -> tuple[Word, ...]:
    """The words from `start` to `end`, and those that no white space parts from them."""
    while start and reading.words[start].glued:
        start -= 1
    while end < len(reading.words) and reading.words[end].glued:
        end += 1
    return reading.words[start:end]
