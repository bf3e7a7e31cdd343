"""What follows a negation and is denied by it: "nicht in Hessen", "ohne Hessen und Bayern", "keine Website"."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from bot.questions.names.known_names import NARROWING
from bot.questions.reading.scopes import REACH, Negation, Scope, Thing, ends_clause, goes_on, is_command
from bot.questions.words.signals import VERBUENDE
from bot.questions.words.vocabulary import BUT, WITHOUT

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.questions.reading.reading import Reading, Word


def denied_ahead(negation: Negation, things: Sequence[Thing], reading: Reading) -> Scope | None:
    """What follows a negation, as far as no clause ends, nothing is asked, and the thing that it denies goes on."""
    if not (negation.denies or negation.says("known")) or _only_asks(negation, reading):
        return None
    words = reading.words
    clause = words[reading.clause(negation.start).start : negation.start]
    following = [thing for thing in things if thing.start >= negation.end]
    if negation.says("no_longer") and not _is_no_longer_meant(negation, clause, following, reading):
        return None
    requests = _is_request(negation, reading)
    first = following[0].start if following else len(words)
    stop = negation.end
    while stop < first and not _ends_scope(stop, negation, reading, requests=requests):
        stop += 1
    between = words[negation.end : stop]
    if stop < first or not following or _begins_clause(stop, reading):
        # No name and no subject, but maybe a word for a fact: "keine Website".
        return Scope(negation, negation.end, stop, between, leaves_out=negation.says("except")) if between else None
    stop = following[0].end
    for one, other in pairwise(following):
        if not goes_on(one, other, negation, reading):
            break
        stop = other.end
    if requests and not ends_clause(stop, reading):
        # "Keine Projekte in Bayern gefunden"
        return None
    if negation.says("known") and not (
        (ends_clause(stop, reading) and any(w.says("other") for w in words[stop:]))
        or _is_known_of_what_is_sought(negation, following[0], stop, things, reading)
    ):
        # "I know KIF, what else is there?", but "I know KIF, who led it?"
        return None
    # "Nichts zu A, sondern zu B", "ohne A, aber mit B" leave A out: it is not only B that is meant.
    apart = negation.says("except") or any(words[i].folded in WITHOUT for i in negation.span)
    apart |= negation.says("lacks") and any(word.folded in BUT for word in words[stop : stop + 1])
    contrasted = not apart and any(
        word.says("rather") and _is_followed(i, reading) for i, word in enumerate(words[stop : stop + REACH], stop)
    )
    leaves_out = negation.says("except", "known") or requests
    return Scope(negation, negation.end, stop, between, contrasted, leaves_out)


def _is_known_of_what_is_sought(
    negation: Negation, known: Thing, stop: int, things: Sequence[Thing], reading: Reading
) -> bool:
    """Whether a text ends with what is known already of what it looks for: "Vacancy, I already know those in Hesse".

    "I know people in Hesse", "I know it from Hesse" tell of something else that is known.
    """
    clause = reading.clause(negation.start)
    start = next((i for i in range(negation.start, clause.start, -1) if reading.words[i].aside), clause.start)
    sought = any(thing.kind is None and thing.end <= start for thing in things)
    between = reading.words[negation.end : known.start]
    # "Ich kenne schon die in Hessen" says so with an article.
    of_it = reading.language == "de" or not between or any(word.says("those") for word in between)
    return known.kind in NARROWING and stop == len(reading.words) and sought and of_it


def _is_followed(position: int, reading: Reading) -> bool:
    """Whether a name or a subject follows a word before the next comma: "lieber Hessen", but not "lieber Bot"."""
    behind = range(position + 1, len(reading.words))
    end = next((i for i in behind if reading.words[i].pause), len(reading.words))
    return any(i in reading.named or reading.words[i] in reading.rest for i in range(position + 1, end))


def _is_no_longer_meant(
    negation: Negation, clause: Sequence[Word], following: Sequence[Thing], reading: Reading
) -> bool:
    """Whether somebody says that they are no longer there, or look for something else now.

    "Ich wohne nicht mehr in Hessen", "ich suche nicht mehr zu Leerstand, sondern zu Bussen", but neither "Projekte, die
    nicht mehr in Hessen liefen" nor "wir suchen etwas für Leute, die nicht mehr zum Arzt kommen".
    """
    own = any(word.says("first_person") for word in clause)
    behind = reading.words[negation.end :]
    looks = any(word.says("rather", "seeks", "want") for word in behind)
    return own and bool(following) and (following[0].kind is not None or looks)


def _ends_scope(position: int, negation: Negation, reading: Reading, *, requests: bool) -> bool:
    """Whether a word between a negation and a thing says that something else is denied.

    "Ich weiß nicht, was in Hessen lief", "keine Projekte in Hessen"; but "bitte keine Projekte aus Hessen" leaves
    Hessen out, and "nicht das Projekt KIF" denies KIF, as "nicht das Projekt in Hessen, sondern das in Bayern" Hessen.
    """
    word = reading.words[position]
    ends = word.says("question_word") or word.folded in BUT or _begins_clause(position, reading)
    if ends or position - negation.end >= REACH:
        return True
    before = reading.words[negation.end : position]
    if word.says("topic_cue") and any(other.says("partners", "coordinator") for other in before):
        # "Ohne Beteiligung von Unis zu Leerstand"
        return True
    if not word.says(*VERBUENDE) or negation.says("except") or requests:
        return False
    if before and word.says("verbund_one") and _is_set_against(negation, position, reading):
        return False
    return not any(mention.kind == "verbund" and mention.start == position + 1 for mention in reading.mentions)


def _is_set_against(negation: Negation, position: int, reading: Reading) -> bool:
    """Whether it is told behind a word what is meant instead: "nicht das Projekt in Hessen, sondern das in Bayern".

    Not so "Wer hat nicht das Projekt ...": what else is asked of it is no denial.
    """
    ahead = reading.words[reading.clause(negation.start).start : negation.start]
    following = reading.words[position + 1 : position + 1 + REACH]
    return any(word.says("rather") for word in following) and not any(word.says("question_word") for word in ahead)


def _begins_clause(position: int, reading: Reading) -> bool:
    """Whether a clause begins that a negation before does not reach; "Ohne jene, die ...", "außer: Hessen"."""
    word, before = reading.words[position], reading.before(position)
    return word.parted and word.pause != ":" and not any(other.says("those") for other in before)


def _only_asks(negation: Negation, reading: Reading) -> bool:
    """Whether a negation puts nothing aside: "Warum nicht in Hessen?", "I know nothing about KIF", "no I meant KIF"."""
    before = reading.words[: negation.start]
    clause = reading.words[reading.clause(negation.start).start : negation.start]
    asks_why = any(word.says("why") for word in before)
    following = reading.words[negation.end : negation.end + 1]
    answers = negation.says("nay") and any(word.says("first_person") for word in following)
    return asks_why or answers or _tells_of_nothing(negation, clause, reading) or _asks_whether(negation, reading)


def _tells_of_nothing(negation: Negation, clause: Sequence[Word], reading: Reading) -> bool:
    """Whether it is told or asked whether there is nothing: "I know nothing about KIF", "Hast du nichts in Bayern?"."""
    if not negation.says("something"):
        return False
    # "Zeig mir Projekte, die nichts mit Leerstand zu tun haben" leaves that out.
    of_verbuende = any(word.says(*VERBUENDE) for word in clause)
    opens = len(clause) == negation.start and not of_verbuende
    asks = reading.interrogative and opens and not any(word.says("question_word", "rather") for word in clause)
    tells = not of_verbuende and any(word.says("first_person", "there") for word in clause)
    tells = tells and not any(word.says("want") for word in clause)
    return asks or tells or negation.says("there")


def _asks_whether(negation: Negation, reading: Reading) -> bool:
    """Whether "nicht" belongs to a question for yes or no: "Gehört KIF nicht zu den Daten?", "Isn't Hesse in it?".

    Not so in a command ("Don't show me Hesse"), nor where Verbünde are told of by it ("Are any projects not in Hesse?",
    "Gibt es etwas, das nicht in Hessen war?").
    """
    if (
        not reading.words[0].says("yes_no")
        or negation.says("except", "lacks", "place_cue")
        or is_command(negation, reading)
    ):
        return False
    before = reading.words[: negation.start]
    some = any(word.says("which", "indefinite") for word in before[-1:]) or _tells_where(negation, reading)
    told = any(word.says("verbund_many", "something") for word in before) or any(word.parted for word in before[1:])
    # "Is there a project that wasn't about data?"
    told = told or any(one.says("indefinite") and two.says("verbund_one") for one, two in pairwise(before))
    return bool(reading.ids("verbund")) or not (told or some)


def _tells_where(negation: Negation, reading: Reading) -> bool:
    """Whether it is said of the Verbünde of a theme where they are not: "Gibt es Reallabore nicht in NRW?"."""
    theme = any(mention.kind == "theme" and mention.end == negation.start for mention in reading.mentions)
    return theme and any(word.says("place_cue") for word in reading.words[negation.end : negation.end + 1])


def _is_request(negation: Negation, reading: Reading) -> bool:
    """Whether "keine Projekte ..." is all that a sentence says, or "sondern" follows, so that it asks for others."""
    noun = reading.words[negation.end : negation.end + 1]
    opens = reading.words[negation.start].opens or any(word.says("rather") for word in reading.words[negation.end :])
    alone = opens and negation.says("lacks") and not any(word.asked for word in reading.words)
    return alone and any(word.says(*VERBUENDE) for word in noun)
