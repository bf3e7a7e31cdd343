"""What a question takes for granted and is not so: "Seit wann leitet die TU Dortmund KIF?", "Was macht KIF in Bayern?".

Also "Seit wann ist Kassel bei KIF dabei?" and "Wer leitete das hessische Projekt KIF?".

The answer to what is asked stays right, but would seem to confirm the rest. Where it is not certain, nothing is said:
of a place that is only the scene of what is told, or where a partner sits, or that has a namesake.
"""

from collections.abc import Iterator
from typing import Final

from bot.catalogue import Catalogue
from bot.questions.kinds import AboutVerbuende, Facts, Question, ThemeOf
from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.organisations.doers import is_doer
from bot.questions.places.towns import TownNames, short
from bot.questions.reading.negation import is_denied
from bot.questions.reading.reading import ARTICLE, Reading
from bot.questions.words.folding import fold
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import Vocabulary

_RULING: Final = frozenset({"municipality", "district"})
"""The kinds of those that a town itself may be."""


class Presumptions:
    """Compares what is said beside a Verbund with what is known of it."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary, towns: TownNames) -> None:
        self._catalogue = catalogue
        self.towns = towns
        self._vocabulary = vocabulary

    def untrue(self, question: Question, reading: Reading) -> Iterator[tuple[Mention, str]]:
        """The places, organisations and themes named beside one Verbund that have nothing to do with it, and its id."""
        match question:
            case AboutVerbuende(verbuende=(verbund,)) | Facts(verbuende=(verbund,)) | ThemeOf(verbuende=(verbund,)):
                pass
            case _:
                return
        if reading.has("first_person", "private", "hello", "other", "instead") or reading.ids("programme"):
            return
        facts = question.facts if isinstance(question, Facts) else ()
        # "Wer saß für Remscheid am Tisch?"
        asks_who = not {"partners", "coordinator"}.isdisjoint(facts) and reading.has("who", "which")
        untold = {"verbund", "programme", *(["theme"] if isinstance(question, ThemeOf) else [])}
        named = [m for m in reading.mentions if m.kind == "verbund"]
        clauses = {reading.clause(m.start) for m in named}
        # "Das mit den Mitfahrbänken in Niedersachsen, iMona"
        apposed = any(len(reading.clause(m.start)) == len(m.span) for m in named)
        # "Why did KIF choose Leipzig?"
        asks_why = reading.has("why") and not any(one.denies for one in reading.negations)
        # "Wann ist Bayern aus KIF ausgestiegen?"
        moved = reading.says_any(self._vocabulary.joins_or_leaves)
        # "KIF Hessen"
        only_named = len(reading.named) == len(reading.words)
        for mention in reading.mentions:
            if mention.kind in untold or is_denied(mention, reading):
                continue
            # "Essen" is a town where something is in it.
            if mention.everyday and not (mention.kind in WHERE and self._is_inside(mention, reading)):
                continue
            if reading.is_purpose(mention):
                continue
            of_places = self._says_of_places(mention, reading)
            there = mention.kind in WHERE
            # "Seit wann ist Kassel dabei?", "das hessische Projekt KIF"
            takes_part = there and (
                is_doer(mention.start, reading, self._vocabulary)
                or moved
                or _says_of_verbund(mention, reading)
                or (asks_who and self._is_right_behind(mention, reading))
            )
            # "As KIF is in Hesse, who led it?", but "Wir in Passau wollen so etwas, wer leitete KIF?"
            asked_there = any(word.says("who", "which") or word.own for word in reading.around(mention))
            # "Wer leitete KIF in Bayern?" asks for nobody from there.
            asked_there = asked_there and not ("partners" not in facts and self._is_right_behind(mention, reading))
            whose = asks_who and asked_there
            seat = there and (_is_seat(mention, reading) or whose) and not (of_places or takes_part)
            # "Ist Remscheid Partner von KIF?"
            asked = "partners" in facts and not asks_who
            at_all = asked or only_named or of_places or takes_part or asks_why
            scene = there and not (at_all or self._is_inside(mention, reading))
            clause = reading.clause(mention.start)
            # "How much funding did it get, and was Hamburg a partner?" asks of both.
            joined = reading.words[clause.start].says("joins") or _goes_on_behind_apposition(mention, reading)
            apart = clause not in clauses and not (apposed or joined)
            town = takes_part and self._is_town_itself(mention, reading)
            if not (seat or scene or apart or self._is_so(mention, verbund, itself=takes_part, town=town)):
                yield mention, verbund

    def given_apart(self, question: Question, reading: Reading) -> Mention | None:
        """Who took part and is asked about for what they were given, of which only the sum of all is known."""
        match question:
            case Facts(verbuende=(_,), facts=("money",)):
                others = (
                    mention for mention in reading.mentions if mention.kind not in {"verbund", "programme", "theme"}
                )
                return next((one for one in others if is_doer(one.start, reading, self._vocabulary)), None)
        return None

    def _says_of_places(self, mention: Mention, reading: Reading) -> bool:
        """Whether a Land only tells where the place lies that is asked for: "In welchem sächsischen Landkreis ...?".

        Not so where somebody from there took part: a municipality may sit where no place of the Verbund is.
        """
        behind = reading.words[mention.end : mention.end + 1]
        place = any(word.says("place_word") for word in behind)
        which = any(word.says("which") for word in reading.before(mention.start))
        verbuende = (self._catalogue.verbuende[id_] for id_ in reading.ids("verbund"))
        others = (other for verbund in verbuende for other in self._catalogue.organisations_of(verbund))
        seats = {other.land for other in others if other.kind in {"municipality", "district"}}
        return mention.kind == "land" and place and which and seats.isdisjoint(mention.ids)

    def is_town_in(self, name: str, land: str) -> bool:
        """Whether a town of that name, where no Verbund was, lies in a Land."""
        return any(self._catalogue.towns[id_].land == land for id_ in self.towns.called.get(fold(name), ()))

    def _is_inside(self, mention: Mention, reading: Reading) -> bool:
        """Whether something is said to be in a place: "in Essen und Bayern", "Treuenbrietzen bei NoLA"."""
        mention = _first_listed(mention, reading)
        named = [m for m in reading.mentions if m.kind in {"verbund", *WHERE} and m.start >= mention.start][:2]
        before = [word.folded for m in named for word in reading.before(m.start, 1)]
        return not self._vocabulary.inside.isdisjoint(before)

    def _is_right_behind(self, mention: Mention, reading: Reading) -> bool:
        """Whether a Verbund is said to be in a place: "KIF in Bayern", "den TempALand-Verbund in Sachsen"."""
        cued = any(word.folded in self._vocabulary.inside for word in reading.before(mention.start))
        names = [other for other in reading.mentions if other.kind == "verbund" and other.end < mention.start]
        between = reading.words[names[-1].end : mention.start - 1] if names else ()
        return cued and bool(names) and all(word.says(*VERBUENDE) for word in between)

    def is_only_in_name(self, mention: Mention, verbund: str, reading: Reading) -> bool:
        """Whether a town itself is asked about, and somebody who took part is only called after it."""
        called = self._is_town_itself(mention, reading) and self._is_in_name(mention, verbund, town=False)
        return called and not self._is_in_name(mention, verbund, town=True)

    def _is_town_itself(self, mention: Mention, reading: Reading) -> bool:
        """Whether a place is called a town or the like, and so is not somebody called after it: "die Stadt Bochum"."""
        before = [word.folded for word in reading.before(mention.start, ARTICLE)]
        before = before[:-1] if before[-1:] and before[-1] in self._vocabulary.of else before
        return bool(before) and before[-1] in self._vocabulary.settlements

    def _is_in_name(self, mention: Mention, verbund: str, *, town: bool) -> bool:
        """Whether somebody who took part, or a `town` that did, has the name of a place in theirs."""
        took_part = self._catalogue.organisations_of(self._catalogue.verbuende[verbund])
        who = (other for other in took_part if not town or other.kind in _RULING)
        return any(fold(mention.heard) in fold(name) for other in who for name in (other.name, *other.aliases))

    def _is_so(self, mention: Mention, verbund: str, *, itself: bool, town: bool) -> bool:
        """Whether any that may be meant has, or may have, to do with the Verbund.

        So may a Land in which one who took part sits, where it is said to have taken part `itself`; a `town` may be
        another one of the same name, but nobody who is called after it.
        """
        catalogue = self._catalogue
        there = catalogue.verbuende[verbund]
        open_ones = {id_ for one in there.disputed for id_ in (*one.places, *one.towns)}
        match mention.kind:
            case "place" | "town" if not open_ones.isdisjoint(mention.ids):
                return True
            case "theme":
                return there.theme in mention.ids
            case "organisation":
                return any(verbund in catalogue.verbuende_with(catalogue.organisations[id_]) for id_ in mention.ids)
            case "land":
                seats = {who.land for who in catalogue.organisations_of(there)} if itself else set[str | None]()
                return verbund in catalogue.verbuende_there(mention.ids, ()) or not seats.isdisjoint(mention.ids)
            case "place":
                around = {inner for place in catalogue.places_of(there) for inner in catalogue.within(place)}
                met = verbund in catalogue.verbuende_there((), mention.ids) or not around.isdisjoint(mention.ids)
                return met or self._has_namesake(mention, verbund, town=town)
            case "town":
                return self._has_namesake(mention, verbund, town=town)
        return True

    def _has_namesake(self, mention: Mention, verbund: str, *, town: bool) -> bool:
        """Whether another town, or somebody who took part, has the name of a place; of a `town`, another one only."""
        heard = fold(mention.heard)
        if mention.kind == "place" and any(heard != fold(self._catalogue.places[id_].name) for id_ in mention.ids):
            # Münster (Hessen) is not the Münster that everybody knows.
            return True
        there = self._catalogue.places_of(self._catalogue.verbuende[verbund])
        others = any(id_ not in mention.ids for id_ in self.towns.called.get(heard, ()))
        # No Frankfurt is a place of MOSAIK, whichever is meant.
        namesake = others and any(heard == fold(short(place.name)) for place in there)
        return namesake or self._is_in_name(mention, verbund, town=town)


def _first_listed(mention: Mention, reading: Reading) -> Mention:
    """The first of the places that one is listed with: "in Essen und Duisburg"."""
    before = [other for other in reading.mentions if other.kind in WHERE and other.end <= mention.start]
    for other in reversed(before):
        between = reading.words[other.end : mention.start]
        if not all(word.says("joins") for word in between) or not (between or reading.words[mention.start].parted):
            break
        mention = other
    return mention


def _is_seat(mention: Mention, reading: Reading) -> bool:
    """Whether a place only says where an organisation sits: "das Difu in Berlin"."""
    ends = {other.end for other in reading.mentions if other.kind == "organisation"}
    return not ends.isdisjoint({mention.start, mention.start - 1})


def _says_of_verbund(mention: Mention, reading: Reading) -> bool:
    """Whether a Land tells of which one a Verbund is: "das hessische Projekt KIF"."""
    name = next((other for other in reading.mentions if other.start > mention.end), None)
    between = reading.words[mention.end : name.start] if name and name.kind == "verbund" else ()
    return mention.kind == "land" and bool(between) and all(word.says(*VERBUENDE) for word in between)


def _goes_on_behind_apposition(mention: Mention, reading: Reading) -> bool:
    """Whether a clause with a name goes on with what is told of a Verbund: "War NoLA, das bis 2018 lief, in Bayern?".

    Only where a yes or no is asked for, and not in a second question: "..., was Hamburg a partner?".
    """
    name = next((other for other in reading.mentions if other.kind == "verbund"), None)
    if name is None or name.start > mention.start or not (reading.words[0].says("yes_no") or reading.has("confirm")):
        return False
    told, between = reading.clause(mention.start), reading.clause(name.start).stop
    asked = reading.words[told.start].says("yes_no", "question_word")
    return between < told.start and reading.sentence(name.start) == reading.sentence(mention.start) and not asked
