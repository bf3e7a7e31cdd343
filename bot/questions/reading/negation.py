"""What is said not to be meant: "nicht in Hessen", "ohne Leerstand", "other than KIF", "Hessen kenne ich schon".

How far each negation reaches is told by `scopes`. What follows from that differs by what is denied: a name that is
denied is not asked for, but "kein Nachfolger" is what the matter is, and not what to leave out.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from bot.questions.names.known_names import WHERE, Kind
from bot.questions.reading.scopes import SMALL, is_command, is_small, links
from bot.questions.words.signals import LOOKS, VERBUENDE, Signal
from bot.questions.words.stretches import positions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from bot.questions.names.names import Mention
    from bot.questions.reading.reading import Reading, Word
    from bot.questions.reading.scopes import Negation, Scope

_ASKED_OF_ONE: Final[tuple[Signal, ...]] = ("when", "coordinator", "partners", "link", "title", "belong")
"""Who asks for these asks of what was named."""
_TOWNS: Final[tuple[Kind, ...]] = ("place", "town")
"""Towns are named in each other's place, be they places of Verbünde or not."""
_REACH: Final = 4
"""So many words may stand between what belongs together."""
_ARTICLE: Final = 1
"""So many words an article takes."""
_PHRASE: Final = 2
"""A preposition and an article before a subject ("auf dem Dorf")."""


def _over(position: int, reading: Reading) -> Iterator[Scope]:
    """The scopes that a word stands in."""
    return (scope for scope in reading.scopes if position in scope)


# Names


def is_denied(mention: Mention, reading: Reading) -> bool:
    """Whether a name is denied: "nicht in Hessen", "Hessen nein", "Hessen kenne ich schon"."""
    return any(_denies_name(scope, mention, reading) for scope in _over(mention.start, reading))


def _denies_name(scope: Scope, mention: Mention, reading: Reading) -> bool:
    """Whether what stands between a negation and a name leaves no doubt."""
    if scope.negation.says("known") and mention.kind not in WHERE and reading.has(*_ASKED_OF_ONE):
        # "KIF kenne ich schon. Wann lief das?"
        return False
    if any(word.says("only") for word in scope.between):
        # "Nicht nur in Wuppertal"
        return False
    if mention.kind != "verbund" or scope.behind or is_command(scope.negation, reading):
        return True
    # What is told of a Verbund may be denied, and not the name: "never heard of KIF".
    others = [word for word in scope.between if not links(word) and not word.says(*VERBUENDE)]
    return len(others) <= _ARTICLE and all(map(is_small, others))


def is_put_aside(mention: Mention, reading: Reading) -> bool:
    """Whether a Verbund is only said not to be meant: "nicht KIF", "außer der KIF", "weder KIF noch NoLA"."""
    asks = reading.words[0].says("yes_no") and not any(is_command(one, reading) for one in reading.negations)
    return not asks and is_denied(mention, reading)


def denied(reading: Reading, kind: Kind) -> tuple[str, ...]:
    """The ids of this kind that are not meant."""
    if not (reading.negations and reading.mentions and reading.scopes):
        return ()
    # Which of several places of a name is meant does not matter where none is.
    named = [m for m in reading.mentions if m.kind == kind and (len(m.ids) == 1 or kind in WHERE)]
    unwanted = [mention for mention in named if is_denied(mention, reading)]
    wanted = {mention.ids: mention for mention in named if mention not in unwanted}
    kept = (m for m in unwanted if m.ids not in wanted or _takes_back(m, wanted[m.ids], reading))
    return tuple(dict.fromkeys(id_ for mention in kept for id_ in mention.ids))


def _takes_back(denied_: Mention, wanted: Mention, reading: Reading) -> bool:
    """Whether a name is denied after it was asked for: "Hessen oder Bayern? Nicht Bayern.".

    Not so "Homberg an der Efze, nicht Homberg an der Ohm" nor "nicht Kreis Osnabrück, sondern Stadt Osnabrück".
    """
    if denied_.start < wanted.start:
        return False
    anew = any(word.opens for word in reading.words[wanted.end : denied_.start + 1])
    return anew or any(scope.contrasted for scope in _over(denied_.start, reading))


def left_out(reading: Reading, kind: Kind) -> tuple[str, ...]:
    """The ids of this kind that must not be met: those not meant, save where another one is named in their place."""
    unwanted = denied(reading, kind)
    kinds: tuple[Kind, ...] = _TOWNS if kind in _TOWNS else (kind,)
    wanted = tuple(id_ for other in kinds for id_ in affirmed(reading, other)) if unwanted else ()
    if not wanted:
        return unwanted
    corrected = {id_ for m in reading.mentions if m.kind == kind and _is_corrected(m, wanted, reading) for id_ in m.ids}
    return tuple(id_ for id_ in unwanted if id_ not in corrected)


def _is_corrected(mention: Mention, wanted: Sequence[str], reading: Reading) -> bool:
    """Whether what is wanted stands in the place of a name: "Nicht Bonn, sondern Essen", "Not Dortmund, Wuppertal!".

    "Nicht in Bonn, aber in Essen" leaves Bonn out; "I said Essen, not Bonn" and "nein, Essen, nicht Bonn" do not.
    """
    mends = reading.has("correction") or _refuses(reading.words)
    if mends and not any(_narrows(scope.negation, reading) for scope in _over(mention.start, reading)):
        return True
    following = (other for other in reading.mentions if other.start == mention.end and other.kind == mention.kind)
    contrasted = any(scope.contrasted for scope in _over(mention.start, reading))
    return contrasted or any(id_ in wanted for other in following for id_ in other.ids)


def _narrows(negation: Negation, reading: Reading) -> bool:
    """Whether it is told what those that are looked for are not to be: "Nein, Projekte in Hessen, nicht in Bayern".

    "Ich wollte welche in Hessen, aber nicht in Bayern", "Verbünde in Hessen, die nicht in Bayern waren"
    """
    words = reading.words[negation.start : negation.end]
    if len(words) > 1 and not words[0].says("no", "yes_no"):
        # "Aber nicht", "but not"
        return True
    looked_for = any(word.says("something", *VERBUENDE) for word in reading.words[: negation.start])
    verb = any(reading.words[i].says("yes_no") for i in reading.clause(negation.start))
    return looked_for and (verb or not reading.has("correction"))


def _refuses(words: Sequence[Word]) -> bool:
    """Whether somebody begins with "nein" or the like, and so mends what was asked before."""
    apart = any(word.parted for word in words[1:2])
    # "'ne Idee" wants one, and "no" denies what follows.
    return words[0].says("nay", "indefinite") and (apart or not words[0].says("indefinite", "no"))


def affirmed(reading: Reading, kind: Kind) -> tuple[str, ...]:
    """The ids of this kind that are asked for."""
    left_out = denied(reading, kind)
    named = reading.ids(kind)
    return tuple(id_ for id_ in named if id_ not in left_out) if left_out else named


def is_negated(reading: Reading, kind: Kind) -> bool:
    """Whether all that is named of this kind is what is not asked for."""
    return bool(denied(reading, kind)) and not affirmed(reading, kind)


def without(mentions: Sequence[Mention], reading: Reading) -> Reading:
    """A reading without these names, what denies them, and what they are called ("das Abwasserprojekt NoLA")."""
    starts = {mention.start for mention in mentions}
    called = {word for start in starts if not reading.words[start].parted for word in reading.before(start)}
    denying = {scope.negation for start in starts for scope in _over(start, reading)}
    return replace(
        reading.without_mentions(mentions),
        rest=tuple(word for word in reading.rest if word not in called),
        negations=tuple(negation for negation in reading.negations if negation not in denying),
    )


def without_others_denied(reading: Reading) -> Reading:
    """Without places that are not meant and may be no known ones: who leaves out "Homberg (Ohm)" leaves out no other.

    Not so where it is asked of a Verbund: "War KIF nicht in Homberg (Ohm)?".
    """
    called = [mention for mention in reading.mentions if mention.called]
    if not called or any(mention.kind == "verbund" for mention in reading.mentions):
        return reading
    others = [mention for mention in called if is_denied(mention, reading)]
    return replace(without(others, reading), unheeded=tuple(m.called for m in others)) if others else reading


def free(reading: Reading) -> tuple[Negation, ...]:
    """The negations that deny no name."""
    denying = {
        scope.negation
        for mention in reading.mentions
        for scope in _over(mention.start, reading)
        if _denies_name(scope, mention, reading)
    }
    return tuple(negation for negation in reading.negations if negation.denies and negation not in denying)


def denying_names(reading: Reading) -> tuple[Negation, ...]:
    """The negations that deny a name, and nothing that is said before it.

    "Aber nicht in NRW" does, "nicht bekannt in NRW", "in NRW nicht bekannt" and "nicht 300.000 Euro in NRW" do not.
    """
    return tuple(
        dict.fromkeys(
            scope.negation
            for mention in reading.mentions
            for scope in _over(mention.start, reading)
            if _denies_name(scope, mention, reading) and not _denies_more(scope, reading)
        )
    )


def _denies_more(scope: Scope, reading: Reading) -> bool:
    """Whether something is denied beside a name: what stands before it, or the verb behind "in NRW nicht bekannt"."""
    if scope.behind:
        return scope.negation.end < reading.clause(scope.negation.start).stop
    return not all(map(_only_leads_to_name, scope.between))


def _only_leads_to_name(word: Word) -> bool:
    return is_small(word) or word.says("land_word", "place_word", "yes_no", "belong", *VERBUENDE)


# Subjects


def is_left_out(position: int, reading: Reading) -> bool:
    """Whether a subject, the word at this position, is what not to look for ("ohne Leerstand", "except vacancy").

    "Kein Nachfolger" is what the matter is; "nicht mit Bussen", "Projekte ohne Busse" is what is not asked for.
    """
    return any(
        not (scope.negation.says("instead") or _tells_of_lack(scope.negation, reading))
        and (
            scope.leaves_out
            or _denies_subject(scope, reading)
            or _follows_what_is_wanted(scope.negation, reading)
            or _is_contrasted_with_wanted(scope, reading)
            or _tells_what_it_is_not(scope, reading)
        )
        for scope in _over(position, reading)
    )


def _tells_of_lack(negation: Negation, reading: Reading) -> bool:
    """Whether "und kein" goes on with what the matter is: "Hausarzt geht in Rente und kein Nachfolger".

    "Leerstand und keine Wohnungen", "ich suche etwas zu Leerstand in Hessen und keine Wohnungen" leave these out.
    """
    first, *others = reading.words[negation.start : negation.end]
    if not (first.says("joins") and any(word.says("lacks") for word in others)):
        return False
    before = reading.words[: negation.start]
    looks = reading.has("seeks", "want", "list", "something", "only", *LOOKS)
    about = any(one.says("topic_cue") and two in reading.rest and not two.parted for one, two in pairwise(before))
    told = sum(word in reading.rest for word in before)
    # Nothing but a noun, a place, or both stands before.
    placed = any(mention.end == negation.start for mention in reading.mentions)
    bare = told == 0 or (told == 1 and (placed or not any(word.signals for word in before)))
    return not (looks or about or bare)


def _is_contrasted_with_wanted(scope: Scope, reading: Reading) -> bool:
    """Whether "not" opens a clause of its own behind what is wanted: "projects for young, not old people".

    Without a word for Verbünde only nouns are contrasted, not what a problem is like: "Leerstand, nicht Mobilität",
    "empty houses, not shops".
    """
    negation = scope.negation
    if not negation.says("no") or negation.says("lacks", "place_cue") or not all(map(is_small, scope.between)):
        return False
    opens = reading.words[negation.start].pause == ","
    ends = all(word.signals <= SMALL and word not in reading.rest for word in reading.words[scope.stop :])
    before = reading.words[: negation.start]
    said = (*before, *reading.words[scope.stop - 1 : scope.stop])
    told = bool(before) and all(word in reading.rest for word in said)
    nouns = told and all(word.text[:1].isupper() for word in said)
    # "Housing, not affordable" is what the matter is; an English plural is a noun.
    plural = reading.language == "en" and not scope.between and said[-1].folded.endswith("s")
    contrasted = nouns or (opens and told and plural)
    return ends and (contrasted or (opens and any(word.says(*VERBUENDE) for word in before)))


def _tells_what_it_is_not(scope: Scope, reading: Reading) -> bool:
    """Whether a clause tells what something that is looked for is not: "was zu Ehrenamt, das nicht Mobilität ist".

    "Something with volunteering that isn't mobility", "etwas zu Daten, das nicht aus dem Ruhrgebiet kommt"; but not
    "Projekte für Leute, die nicht mobil sind".
    """
    negation, words = scope.negation, reading.words
    before = words[: negation.start]
    looked_for = any(word.says("something", *VERBUENDE) for word in before)
    if not looked_for or not (_is_said_of_it(scope, reading) or all(word.says("indefinite") for word in scope.between)):
        return False
    noun = words[scope.stop - 1].text[:1].isupper() or not reading.has_capitals or reading.language == "en"
    behind = words[scope.stop : reading.clause(negation.start).stop]
    german = bool(behind) and all(word.says("yes_no") and not word.says("having") for word in behind)
    english = not behind and (negation.says("yes_no") or before[-1].says("yes_no"))
    whether = reading.clause(negation.start).start == 0 and words[0].says("yes_no")
    people = any(word.says("who") for word in before[-_PHRASE:])
    return noun and (german or english) and not (whether or people)


def _is_said_of_it(scope: Scope, reading: Reading) -> bool:
    """Whether a clause tells where something is not that is looked for: "etwas zu Tourismus, das nicht an der See ist".

    "Etwas zu Kindern, die nicht in Vereinen sind", "etwas zu einem Haus, das nicht am Markt steht" tell of these.
    """
    if len(scope.between) > _PHRASE or not all(map(is_small, scope.between)):
        return False
    *before, noun, pronoun = (None, None, *reading.words[: scope.negation.start])
    english = reading.language == "en" and any(map(links, scope.between[:1]))
    agrees = english or (pronoun is not None and pronoun.says("pronoun"))
    of_noun = noun is not None and not noun.says(*VERBUENDE)
    other = of_noun and any(word is not None and word.says("indefinite", "for_cue") for word in before[-_ARTICLE:])
    return agrees and not other


def _denies_subject(scope: Scope, reading: Reading) -> bool:
    """Whether "nicht mit", "not about", or "not deal with" behind "projects" stands before a subject."""
    if any(word.says("topic_cue") for word in scope.between[:1]):
        return True
    verb = len(scope.between) == 1 or any(word.says("topic_cue", "about") for word in scope.between)
    # "Verbünde, die nicht auf dem Dorf sind"
    verb = verb or " " in reading.words[scope.start].text or (len(scope.between) == _PHRASE and _ends(scope, reading))
    return verb and any(word.says(*VERBUENDE) for word in reading.before(scope.negation.start, _REACH))


def _ends(scope: Scope, reading: Reading) -> bool:
    """Whether a clause ends behind what is denied, or behind the verb behind it."""
    behind = reading.words[scope.stop : reading.clause(scope.negation.start).stop]
    return all(word.says("yes_no") for word in behind)


def _follows_what_is_wanted(negation: Negation, reading: Reading) -> bool:
    """Whether "Projekte", "etwas" or a place stands right before: "Projekte ohne Leerstand", not "Wohnen ohne Auto"."""
    before = reading.before(negation.start)
    place = next((mention for mention in reading.mentions if mention.end == negation.start), None)
    if place and _tells_of_self(reading.words[reading.clause(place.start).start : place.start]):
        # "Wir sind ein Dorf in Bayern ohne Bus"
        return False
    if negation.says("lacks") and any(word.says("having", "yes_no") for word in before):
        # "Welche Projekte haben keinen Leitfaden?", "Bei welchen Verbünden ist kein Leerstand dokumentiert?"
        before = reading.before(negation.start - 1)
    return place is not None or any(word.says("something", *VERBUENDE) for word in before)


def _tells_of_self(words: Sequence[Word]) -> bool:
    """Whether somebody tells of themselves, and does not look for anything there."""
    looking = (*VERBUENDE, "seeks", "want", "list", "can_you", "something")
    return any(word.own for word in words) and not any(word.says(*looking) for word in words)


def is_denied_at(position: int, reading: Reading) -> bool:
    """Whether the word at this position is denied in any way."""
    return any(_over(position, reading))


def is_replaced(position: int, reading: Reading) -> bool:
    """Whether something else is said to be in the place of a subject: "Erbpacht statt Kauf", "nicht A, sondern B"."""
    return any(scope.negation.says("instead") or scope.contrasted for scope in _over(position, reading))


def denies_what_is_unnamed(reading: Reading) -> bool:
    """Whether something is denied that is neither a name nor a subject: "Die TU Dortmund war nicht dabei".

    Without that, the names beside it would be asked for, although nobody asks for them.
    """
    return any(_is_of_nothing_named(negation, reading) for negation in free(reading))


def _is_of_nothing_named(negation: Negation, reading: Reading) -> bool:
    """Not so where it is only asked whether or why, where there is nothing at all, or where somebody tells of theirs.

    "Warum ist Hessen nicht dabei?", "Da war gar nichts, oder?", "Ich kenne Hessen nicht".
    """
    over = [reading.words[scope.start : scope.stop] for scope in reading.scopes if scope.negation == negation]
    if negation.says("instead", "something") or any(word in reading.rest for words in over for word in words):
        return False
    clause = reading.clause(negation.start)
    before = reading.words[clause.start : negation.start]
    behind = reading.words[negation.end : clause.stop]
    own = any(word.says("first_person") for word in before)
    if own or any(word.says("why", "how", "whether", "other") for word in (*before, *behind)):
        return False
    if negation.says("except"):
        # "Hessen oder Thüringen, aber nicht beide", "which are in neither"
        alone = not (over or behind)
        return alone or any(word.signals - SMALL or word.says("together") for words in over for word in words)
    if negation.says("lacks", "no_longer") or any(word.says("first_person") for word in behind):
        return False
    # "It ran near Bonn, didn't it"
    checks = negation.says("yes_no") and len(behind) <= 1
    told = not (reading.interrogative or checks or any(word.says("yes_no") for word in before[:1]))
    asked = any(word.says("question_word") for word in before)
    return (asked or told) and any(mention.start in clause for mention in reading.mentions)


# Facts


def is_lacking(fact: Signal, reading: Reading) -> bool:
    """Whether Verbünde are said to have none of a fact: "haben keine eigene Website", "Verbünde ohne Website"."""
    return is_missing(fact, reading) or any(
        scope.negation.says("lacks")
        and (_is_verb_before(scope.negation, reading) or _follows_what_is_wanted(scope.negation, reading))
        for position, word in enumerate(reading.words)
        if word.says(fact)
        for scope in _over(position, reading)
    )


def is_denied_at_most_once(reading: Reading) -> bool:
    """Whether nothing is denied, or all that is told is, at once.

    "Celle leitete KIF nicht allein" denies nothing, "nichts zu tun" does so as one.
    """
    said = {i for i, word in enumerate(reading.words) if word.says("no")}
    return (
        said <= positions(reading.negations)
        and len(reading.negations) <= 1
        and all(one.denies for one in reading.negations)
    )


def is_missing(fact: Signal, reading: Reading) -> bool:
    """Whether a word before that for a fact says that it is not there: "Bei welchen fehlt die Website?"."""
    at = [i for i, word in enumerate(reading.words) if word.says(fact)]
    return any(
        0 < other - position <= _REACH
        and not any(word.pause or word.says("having", *VERBUENDE) for word in reading.words[position + 1 : other + 1])
        for position, word in enumerate(reading.words)
        if word.says("missing")
        for other in at
    )


def _is_verb_before(negation: Negation, reading: Reading) -> bool:
    """Whether "haben" or "gibt es" stands before a negation, or in it ("don't have")."""
    before = reading.words[max(0, negation.start - 2) : negation.end]
    return any(word.says("yes_no", "having") for word in before)
