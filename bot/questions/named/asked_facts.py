"""Which facts are asked of the Verbünde that are named: by words for them, without one, or in spite of one."""

from collections.abc import Callable, Container, Sequence
from functools import partial
from itertools import pairwise, takewhile
from typing import Final

from bot.questions.kinds import Fact
from bot.questions.named.choosing import offers_choice
from bot.questions.named.meant_otherwise import meant_otherwise
from bot.questions.names.persons import asks_for_persons, names_person
from bot.questions.numbers.sums import sums_told
from bot.questions.reading.got import asks_what_was_got, is_grant
from bot.questions.reading.halves import halves
from bot.questions.reading.reading import ARTICLE, BEGINNING, FACTS, Reading, Word
from bot.questions.reading.tags import tag_start
from bot.questions.words.signals import THEMES, Signal
from bot.questions.words.stretches import positions
from bot.questions.words.vocabulary import Vocabulary

_COMPARED: Final[tuple[Signal, ...]] = ("oldest", "newest", "longest", "shortest", "begins", "ends")
"""What of several Verbünde asks for their run times."""
_OLD: Final[tuple[Signal, ...]] = ("partners", "coordinator", "link")
"""What else of Verbünde may be older or newer."""
_OF_PEOPLE: Final[tuple[Signal, ...]] = ("coordinator", "partners", "money", "where", "title", "sources")
"""Beside one of these a year says when that was."""


def asked_facts(reading: Reading, names: tuple[str, ...], vocabulary: Vocabulary) -> tuple[Fact, ...]:
    """The facts that are asked of these Verbünde, in the order in which they are told; themes are none of them."""
    either = len(names) > 1 and offers_choice(reading, vocabulary)
    older = len(names) > 1 and _are_older(reading, vocabulary.older)
    # "Was ist eher ein Reallabor?", "Was kam später heraus?"
    otherwise = reading.has("indefinite", "outcome", "topic_cue", *THEMES) or reading.ids("theme")
    sooner = either and not otherwise and _are_older(reading, vocabulary.sooner)
    # "Wie viel länger lief KIF als NoLA?"
    by_how_much = len(names) > 1 and reading.says("how_many") and reading.compares_with("verbund")
    longer = (either or by_how_much) and _are_older(reading, vocabulary.lasting_more)
    compared = len(names) > 1 and (reading.has(*_COMPARED) or older or sooner or longer)
    gets = _asks_where_to_get(reading, vocabulary)
    ended = _asks_how_it_ended(reading)
    persons = asks_for_persons(reading, vocabulary)
    told = {
        "when": compared or _asks_when(reading),
        "where": _asks_which_of(vocabulary.areas.__contains__, reading, vocabulary)
        or _lists_towns(reading, vocabulary)
        or _says_only_places(reading, vocabulary)
        or (_speaks_of_laender(reading) and (len(names) > 1 or _asks_for_laender(reading))),
        # "Welche Landkreise waren das?" asks where it was.
        "partners": not reading.has("coordinator", "where")
        and (persons or _asks_which_of(partial(_is_kind, vocabulary), reading, vocabulary))
        and not _asks_which_paid(reading),
        "outcome": ended,
        "link": gets,
        "contact": _wants_to_reach(reading, vocabulary),
        "money": reading.has("price")
        or _asks_what_it_got(reading, vocabulary)
        or asks_what_was_got(reading, vocabulary)
        or _got_sum(reading, vocabulary)
        or _are_pricier(reading, vocabulary)
        or _asks_how_much_besides(reading, vocabulary),
    }
    else_meant = set(meant_otherwise(reading, vocabulary))
    if gets or _asks_of_places(reading, vocabulary):
        else_meant.add("where")
    if persons and names_person(reading, vocabulary):
        else_meant.add("title")
    if ended or _counts_what_began(reading) or _tells_how_often(reading):
        else_meant.add("when")
    if either and (older or sooner or reading.has("oldest", "newest")):
        # "Was war zuerst da, KIF oder NoLA?", "Was ist älter?"
        else_meant.discard("when")
    if _wants_money(reading, vocabulary) or judges_money(reading, vocabulary) or _costs_somebody(reading):
        else_meant.add("money")
    facts = tuple(fact for fact in FACTS if (fact in reading.signals or told.get(fact)) and fact not in else_meant)
    if not facts and _asks_who_made(reading, vocabulary):
        return ("coordinator", "partners")
    if facts == ("money",) and (_got_more(reading, vocabulary) or _are_pricier(reading, vocabulary)):
        return facts
    # "Wer lief länger, KIF oder KOMET?" asks for one of the two.
    if facts and not compared and not {"coordinator", "partners"}.intersection(facts) and _asks_who(reading):
        return (*facts, "coordinator", "partners")
    return facts


def _is_kind(vocabulary: Vocabulary, word: str) -> bool:
    """Whether a word says a kind of organisations, and not only where something was ("Stadt")."""
    by_name = word in vocabulary.sorts_by_name and word not in vocabulary.countries
    return (by_name or bool(vocabulary.sorts.get(word))) and word not in vocabulary.settlements


def _asks_which_of(is_meant: Callable[[str], bool], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether "which" stands right before one of these words, and nothing strange is said of it.

    "WEBWiKo: Geld und welche Behörde", "wer leitete es, welche Viertel?", but not "Welche Behörde nutzt es?".
    """
    for i, word in enumerate(reading.words if reading.says("which", "only") else ()):
        if not is_meant(word.folded):
            continue
        before = [j for j in range(i) if reading.words[j].folded not in vocabulary.articles]
        asker = reading.words[before[-1]] if before else word
        # "Nur die Unis bei KomMonitor"
        if asker.says("which") or (before == [0] and asker.says("only")):
            clause = (reading.words[j] for j in reading.clause(i))
            return all(other is word or other.folded in vocabulary.sorts for other in clause if other in reading.rest)
    return False


def _lists_towns(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the towns that took part are spoken of, which may be known as places only: "die beteiligten Städte"."""
    named = {mention.start for mention in reading.mentions if mention.kind != "verbund"}
    return any(
        one.says("partners") and two.says("place_word") and two.folded in vocabulary.settlements and i not in named
        for i, (one, two) in enumerate(pairwise(reading.words), 2)
    )


def _says_only_places(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether nothing stands behind a name but words for places: "KomMonitor Städte", "koda eg gemeinden"."""
    behind = [word for i, word in enumerate(reading.words) if i not in reading.named]
    only = 0 in reading.named and not any(word.parted for word in reading.words[1:])
    said = [word for word in behind if word.says("place_word") or word.folded in vocabulary.areas]
    return only and bool(said) and all(word in said or word.says("list", "joins") for word in behind)


def _asks_which_paid(reading: Reading) -> bool:
    """Whether "which" asks who gave money, which no partner is told to have done: "Welche Behörde gab WEBWiKo Geld?".

    Not so "WEBWiKo: Geld und welche Behörde".
    """
    for i in (i for i, word in enumerate(reading.words) if word.says("which")):
        said = [j for j in reading.half(i) if j in reading.clause(i) and reading.words[j].says("money")]
        between = (reading.words[min(i, j) : max(i, j)] for j in said)
        if any(not any(word.says("joins", "either") for word in words) for words in between):
            return True
    return False


def _asks_how_it_ended(reading: Reading) -> bool:
    """Whether it is asked how something of a Verbund ended, and not when: "How did the wolf conflict in KIF end?"."""
    words = reading.words
    how = words[0].says("how") and any(word.says("yes_no") for word in words[1:2])
    return how and words[-1].says("ends") and bool(reading.rest) and not reading.dates


def _counts_what_began(reading: Reading) -> bool:
    """Whether the number of something is asked for that began or ended: "Wie viele Projekte startete es?"."""
    told = [word for word in reading.words if word.says("when")]
    counts = any(
        one.says("how_many") and (two in reading.rest or two.says("verbund_many"))
        for one, two in pairwise(reading.words[:BEGINNING])
    )
    return counts and bool(told) and all(word.says("begins", "ends") for word in told)


def _tells_how_often(reading: Reading) -> bool:
    """Whether years are only said where something is told to be done ever again: "Es rechnet alle fünf Jahre neu"."""
    told = [i for i, word in enumerate(reading.words) if word.says("when")]
    edges = reading.has("begins", "ends", "runs", "running", "belong") or reading.dates
    return (
        bool(told)
        and not edges
        and all(
            reading.words[i].says("period") and any(word.says("every") for word in reading.before(i, ARTICLE))
            for i in told
        )
    )


def _wants_to_reach(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether somebody wants to get hold of the people of a Verbund: "How do I reach the people behind KOMET?".

    "How do we reach young people?" asks for no contact, beside whichever name.
    """
    opening = reading.words[:BEGINNING]
    anyone = any(_is_anyone(word, vocabulary) for word in opening[1:])
    asks = anyone and any(word.says("question_word") for word in opening) and not reading.has("how_many", "count")
    reached = reading.says_any(vocabulary.reaches)
    return asks and reached and all(word.folded in vocabulary.reaches for word in reading.rest)


def _is_anyone(word: Word, vocabulary: Vocabulary) -> bool:
    """Whether somebody speaks of themselves, or of whoever wants something; "were" is hardly "we're"."""
    return word.folded in vocabulary.anyone or (word.says("first_person") and not word.says("yes_no"))


def _wants_money(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how to get money, and not how much there was: "Kann man bei KIF noch Geld bekommen?"."""
    wants = vocabulary.gets | vocabulary.applies
    opening = reading.words[:BEGINNING]
    anyone = any(_is_anyone(word, vocabulary) for word in opening[1:])
    asks = opening[0].says("question_word", "yes_no") or opening[0].folded in wants
    counts = reading.has("how_many", "count")
    return anyone and asks and not counts and reading.says_any(wants)


def _costs_somebody(reading: Reading) -> bool:
    """Whether it is asked if somebody had to pay, and not what was given: "Hat das was gekostet für die Älteren?"."""
    for half in halves(reading):
        verb = next((word for word in half if not word.says("joins")), half[0])
        at = next((i for i, word in enumerate(half) if word.says("money", "price")), None)
        if at is not None and verb.says("yes_no"):
            return any(word.says("something") for word in half[:at]) and any(word.says("for_cue") for word in half)
    return False


def _asks_what_it_got(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked which grant a Verbund got, without a word for money: "Welche Förderung bekam NoLA?"."""
    funded = [word for word in reading.words if is_grant(word, vocabulary)]
    asked = any(one.says("question_word", "how_many") and other in funded for one, other in pairwise(reading.words))
    got = asked and reading.says_any(vocabulary.gets)
    brief = _is_brief(funded, reading) or _is_listed(funded, reading, vocabulary)
    return got or brief or _got_more(reading, vocabulary) or _is_compared(funded, reading, vocabulary)


def _got_more(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked which of several Verbünde got more, and nothing else: "Bekam WEBWiKo mehr als KOMET?".

    "KIF und NoLA: wer hat mehr gekriegt?" does, too.
    """
    several = len(reading.mentions) > 1 and all(mention.kind == "verbund" for mention in reading.mentions)
    if not several or not reading.says_any(vocabulary.gets):
        return False
    than = any((one.folded, two.folded) in vocabulary.bounds for one, two in pairwise(reading.words))
    asks = reading.has("who", "which") or offers_choice(reading, vocabulary)
    asks = asks and not reading.has("partners", "where")
    more = asks and any((word.folded,) in vocabulary.bounds for word in reading.words)
    more |= _asks_how_much(reading, vocabulary)
    return (than or more) and all(word.folded in vocabulary.gets for word in reading.rest)


def got_more_than_one(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked who got more than one Verbund did, or less: "Wer bekam mehr als NoLA?".

    Not so "mehr Partner als NoLA".
    """
    if len(reading.mentions) != 1 or not reading.compares_with("verbund") or reading.negations:
        return False
    asks = reading.words[0].says("who") or (reading.has("which") and reading.has("verbund_many", "verbund_any"))
    got = reading.says_any(vocabulary.gets)
    than = reading.mentions[0].start - 1
    beside = [word for word in reading.before(than) if (word.folded,) in vocabulary.bounds or word.says("money")]
    beside += [word for word in reading.before(than) if word.folded in vocabulary.gets]
    more = any((word.folded,) in vocabulary.bounds for word in reading.words)
    return asks and got and more and bool(beside) and all(word.folded in vocabulary.gets for word in reading.rest)


def _asks_how_much_besides(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether "how much" stands alone beside another question: "KIF: wann, wo, wie viel?", but not "wie viele?"."""
    if not any(word.says("question_word") and word.says("where", "when", "who") for word in reading.words):
        return False
    return any(
        word.folded in vocabulary.how_much
        and any(other.says("how", "question_word") for other in (word, *reading.before(i)))
        and all(other.parted or other.says("joins") for other in reading.words[i + 1 : i + 2])
        for i, word in enumerate(reading.words)
    )


def _asks_how_much(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how much, and not how much of something: "Wie viel (mehr) bekamen NoLA und KIF?"."""
    if reading.has("partners", "where"):
        return False
    beside = {word for bound in vocabulary.bounds for word in bound} | vocabulary.gets
    return any(
        one.says("how_many") and (i in reading.named or two.says("yes_no") or two.folded in beside)
        for i, (one, two) in enumerate(pairwise(reading.words), 1)
    )


def _got_sum(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked if a Verbund got a sum of money: "Hat KIF über eine Million bekommen?"."""
    if any(word.says("question_word") and not word.says("how_many") for word in reading.words):
        return False
    got = reading.says_any(vocabulary.gets)
    told = sums_told(reading, vocabulary) if got else None
    if told is None:
        return False
    behind = reading.words[told.end : tag_start(reading, vocabulary)]
    # "... dass KIF eine Million bekommen hat?"
    ends = all(word.folded in vocabulary.gets or word.says("confirm", "having") for word in behind)
    return ends or reading.has("how_many")


def _is_brief(funded: Sequence[Word], reading: Reading) -> bool:
    """Whether words for a grant stand alone beside a name: "KIF funding"."""
    return len(funded) == 1 and len(reading.words) - len(positions(reading.mentions)) == 1


def _is_listed(funded: Sequence[Word], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether a word for a grant stands in a list of facts: "KIF Leitung und Förderung", not "Dauer der Förderung"."""
    small = vocabulary.of | vocabulary.articles
    others = [word for i, word in enumerate(reading.words) if i not in reading.named and word not in funded]
    listed = all(word.says(*FACTS, "joins", "since") or word.folded in small for word in others)
    if len(funded) != 1 or not listed or any(word.says("question_word") for word in others):
        return False
    at = reading.words.index(funded[0])
    before = reading.before(at)
    return bool(reading.words[at].pause) or all(at - 1 in reading.named or word.says("joins") for word in before)


def _is_compared(funded: Sequence[Word], reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the grants of several are asked for: "Compare the funding of KIF and NoLA"."""
    several = len(reading.ids("verbund")) > 1 and all(mention.kind == "verbund" for mention in reading.mentions)
    # "The funding of KIF", "bigger in funding"
    of_them = any(
        (one in funded and (two.says("since", "place_cue", "for_cue") or two.folded in vocabulary.of))
        or (two in funded and one.says("place_cue"))
        for one, two in pairwise(reading.words)
    )
    compares = vocabulary.compares | vocabulary.higher
    return several and of_them and all(word.folded in compares for word in reading.rest)


def judges_money(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how well money was spent, and not how much there was: "Was KIF worth the money?"."""
    judged = reading.words[0].says("yes_no") and reading.says_any(vocabulary.judges)
    return judged or reading.says_any(vocabulary.wastes)


def _are_older(reading: Reading, older: Container[str]) -> bool:
    """Whether several are said to be older, which their run times tell: not so "Sind die Leute bei KIF jünger?"."""
    for position, word in enumerate(reading.words):
        if word.folded in older:
            beside = [reading.words[i] for i in reading.clause(position) if i != position]
            return not any(other in reading.rest or other.says(*_OLD) for other in beside)
    return False


def _are_pricier(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether one of several is said to have cost more, or less, and nothing of them: "War KIF teurer als NoLA?"."""
    several = len(reading.mentions) > 1 and all(mention.kind == "verbund" for mention in reading.mentions)
    said = reading.says_any(vocabulary.pricier)
    return several and said and all(word.folded in vocabulary.pricier for word in reading.rest)


def _speaks_of_laender(reading: Reading) -> bool:
    """Whether a word for Länder is said, not of one that is named behind it: "das Land Niedersachsen"."""
    named = {mention.start for mention in reading.mentions if mention.kind == "land"}
    return any(word.says("land_word") and i + 1 not in named for i, word in enumerate(reading.words))


def _asks_for_laender(reading: Reading) -> bool:
    """Whether it is asked in which, or in how many, and not how much land there was: "How much land did KIF save?"."""
    return _asks_in_which_land(reading) or (reading.has("count") and not reading.rest)


def _asks_of_places(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked if something is so of the places, or there, which does not ask for them.

    "Did its towns sign a lease?", "Was one signed in its towns?"
    """
    said = [i for i, word in enumerate(reading.words) if word.says("where")]
    nouns = bool(said) and all(reading.words[i].says("place_word") for i in said)
    asks = reading.words[0].says("yes_no") and not reading.has("either", "which")
    if not (nouns and asks) or any(mention.kind != "verbund" for mention in reading.mentions):
        return False
    inside = any(word.folded in vocabulary.inside for word in reading.before(said[-1], ARTICLE + 1))
    # "Is Celle one of the towns of KIF?", "Did it take place in villages?"
    told = reading.words if inside else reading.words[said[-1] :]
    return any(word in reading.rest and word.folded not in vocabulary.settlements for word in told)


def _asks_in_which_land(reading: Reading) -> bool:
    """Whether it is asked in which Land: "In welchem Land liegt KIF?"; a Land may have given money as well."""
    return any(
        one.says("place_cue", "topic_cue") and two.says("which") and three.says("land_word")
        for one, two, three in zip(reading.words, reading.words[1:], reading.words[2:], strict=False)
    )


def _asks_when(reading: Reading) -> bool:
    """Whether run times are asked for without a word for them: "still running?", "KIF 2018?"."""
    only = all(mention.kind == "verbund" for mention in reading.mentions)
    timed = bool(reading.dates or reading.durations)
    at_a_time = only and timed and not reading.has("about", "outcome", "count", *THEMES, *_OF_PEOPLE)
    # "Is KIF over?", "KIF is over, right?"
    asked = reading.words[0].says("yes_no") and reading.has("begins", "ends")
    *_, last, tag = (None, *reading.words)
    asked |= bool(last and last.says("begins", "ends") and tag and tag.says("confirm"))
    return reading.has("running") or at_a_time or asked


def _asks_who(reading: Reading) -> bool:
    """Whether "who" is asked among other things, and nothing about them: "Was kostete es, und wer war das?"."""
    if reading.has("confirm"):
        # "Ging KIF bis 2019 oder 2020? Wer hat recht?"
        return False
    for start, word in enumerate(reading.words):
        if word.says("who") and word.says("question_word"):
            behind = reading.words[start + 1 : reading.clause(start).stop]
            said = list(takewhile(lambda other: not other.says("joins"), behind))
            if said and said[0].says("question_word") and said[0].says("where", "when"):
                # "Wer, wo, wann bei KIF", without the commas
                return True
            if len(said) <= ARTICLE and not any(other in reading.rest or other.says(*FACTS) for other in said):
                return True
    return False


def _asks_where_to_get(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether somebody wants to have results: "Wo kann ich die Ergebnisse von KIF bekommen?", "Leitfaden wo finden"."""
    # "Where to find"
    said = pairwise(word for word in reading.words if not word.says("until"))
    gets = any(
        one.says("where") and one.says("question_word") and (two.says("want", "link") or two.folded in vocabulary.gets)
        for one, two in said
    )
    if gets and reading.rest:
        return True
    anyone = any(word.says("first_person") or word.folded in vocabulary.anyone for word in reading.words[1:BEGINNING])
    return anyone and reading.has("outcome", "link") and reading.words[0].says("where")


def _asks_who_made(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked whose work a Verbund is, and nothing else: "Von wem ist die Nachfolgeampel?"."""
    makes = vocabulary.invents | vocabulary.acts
    others = any(mention.kind != "verbund" for mention in reading.mentions) or reading.dates or reading.negations
    who = [i for i, word in enumerate(reading.words) if word.says("who") and word.says("question_word")]
    if not who or others or not all(word.folded in makes for word in reading.rest):
        return False
    if reading.has("for_cue", "other", "verbund_many", "sources", *THEMES):
        # "Who was KIF made for?"
        return False
    before, behind = reading.before(who[0]), reading.words[who[0] + 1 :]
    of = any(word.says("since") or word.folded in vocabulary.of for word in before)
    is_of = of and any(word.says("yes_no") and not word.says("having") for word in behind[:1])
    return is_of or (not before and any(word.folded in makes for word in behind))
