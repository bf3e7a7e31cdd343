"""Facts that are asked of each Verbund that a search finds: "Wann endete das Projekt in Remscheid?"."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import Final, get_args

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.reading.denied_facts import without_denied_fact
from bot.questions.reading.got import asks_what_was_got, is_grant
from bot.questions.reading.halves import asked_in_halves, halves
from bot.questions.reading.reading import FACTS, Reading
from bot.questions.reading.told_loosely import is_told_loosely
from bot.questions.unnamed.attributes_beside import with_attributes
from bot.questions.unnamed.money_flows import asks_how_much, asks_what_was_paid, asks_what_went_to, without_payment
from bot.questions.unnamed.partners_of import asks_for_partners_of
from bot.questions.unnamed.seats import is_seated
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_OF: Final = frozenset({"von", "of"})
"""What joins a grant to whoever got it, in either language; in German, an article does as well."""
_NEAR: Final = 5
"""So many words behind "funding" Verbünde are named that got it ("funding of the living lab projects")."""
_WHOEVER: Final[frozenset[kinds.Fact]] = frozenset({"coordinator", "partners"})
"""Facts that tell who did it."""
_ON_CARDS: Final[frozenset[kinds.Fact]] = frozenset({"partners", "coordinator", "when", "where", "link"})
"""Facts that the card of a Verbund tells beside what it was about."""
_SAID_PLAINLY: Final[frozenset[kinds.Fact]] = frozenset({"where", "when", "coordinator"})
"""Facts that no word asks for which also says that somebody or something is left out."""

_WHO_DID_THAT: Final = 4
"""So many words open a question for who did what is described."""


def with_facts(found: Question, reading: Reading, vocabulary: Vocabulary, *, seated: bool = False) -> Question:
    """What was found to be asked, with the facts that are asked of each Verbund: see `asked_of_each`."""
    match found:
        case kinds.Search():
            if found.count and _asks_what_they_got(reading, vocabulary):
                return replace(found, count=False, facts=("money",))
            # What is counted may be money: "Wie viel Steuergeld ging an die Praktikumsbörse?"
            went = len(found.words) == len(reading.rest) and asks_what_went_to(reading, vocabulary)
            went |= asks_what_was_got(reading, vocabulary) or asks_what_was_paid(reading.words, vocabulary)
            how_much = went or (found.count and asks_how_much(reading, vocabulary))
            if how_much:
                found = replace(found, count=False, words=without_payment(found.words, vocabulary))
            facts = asked_of_each(found, reading, vocabulary, seated=seated)
            facts = with_attributes(facts, found, reading, vocabulary)
            if how_much and "money" not in facts:
                facts = _of_price((*facts, "money"), found, reading)
            there = is_seated("partners", reading)
            if there and "partners" in found.without.documented:
                # "Welche hatten keine Partner aus Hessen?"
                return kinds.NotUnderstood()
            if there and found == kinds.Search(laender=found.laender, count=True):
                return kinds.AllOrganisations(laender=found.laender)
            if facts == ("partners",) and found == kinds.Search(laender=found.laender) and there:
                return kinds.AllOrganisations(laender=found.laender)
            return found if facts == found.facts else replace(found, facts=facts)
        case kinds.Members(themes=themes, without=False, count=False) | kinds.AboutTheme(themes=themes) if (
            facts := _asked_of_all(kinds.Search(themes=themes), reading, vocabulary)
        ):
            # "Wer koordinierte die Reallabore?"
            return kinds.Search(themes=themes, facts=facts)
        case kinds.AllVerbuende(count=False) if facts := _brief(_asked_of_all(kinds.Search(), reading, vocabulary)):
            # "Alle Projekte mit Laufzeit"
            return kinds.Search(facts=facts)
    return found


def _asked_of_all(search: kinds.Search, reading: Reading, vocabulary: Vocabulary) -> tuple[kinds.Fact, ...]:
    """What is asked of all, or of all in a theme, and what their list is to have beside them.

    The list of all tells their themes and Länder, if nothing else is asked.
    """
    facts = asked_of_each(search, reading, vocabulary)
    beside = with_attributes(facts, search, reading, vocabulary)
    return beside if facts or search.themes else ()


def asks_what_was_done(found: kinds.Search, reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked of a place what was done there, before facts are: "Was hat Herten gemacht, und mit wem?"."""
    if not found.facts or found != kinds.Search(places=found.places, facts=found.facts):
        return False
    first, *others = halves(reading)
    what = any(word.says("question_word") and word.says("something") for word in first)
    what = what or any("about" in said for _, said in vocabulary.phrases_in(first, reading.language))
    paid = any(word.says(*FACTS) or word.folded in vocabulary.pays for word in first)
    return bool(others) and what and _ON_CARDS.issuperset(found.facts) and not paid


def _brief(facts: tuple[kinds.Fact, ...]) -> tuple[kinds.Fact, ...]:
    """The facts, if a line tells each of them, so that a long list of Verbünde can; it tells the Länder anyway."""
    facts = tuple(fact for fact in facts if fact != "where")
    return facts if set(facts) <= kinds.BRIEF else ()


def asked_of_each(
    search: kinds.Search, reading: Reading, vocabulary: Vocabulary, *, seated: bool = False
) -> tuple[kinds.Fact, ...]:
    """The facts that are asked of the Verbünde that are searched for: "Wann endete das Projekt in Remscheid?".

    None that the search itself is about, and none where they may be asked of something else: "Wo ist die Toilette?",
    "Remscheid: wann gegründet?". `seated`: it is asked of somebody unknown who sits there, and not who took part.
    """
    if search.without.documented or (search.count and not reading.has("verbund_one")):
        return ()
    if asks_for_partners_of(reading, vocabulary):
        return ("partners",)
    reading = without_denied_fact(reading)
    placed = bool(search.laender or search.places or search.towns)
    loosely = reading.has(*FACTS) and is_told_loosely(reading, vocabulary)
    if not (loosely or reading.has(*VERBUENDE)) and (search.words or reading.rest):
        # "Wo finde ich das Drehbuch für Reallabore?": there is no harm in a link, nor in telling the Land.
        there = not (placed or search.sorts) and (_asks_in_which(reading) or _ends_with_where(reading))
        # "Telefonnummer von Frau Müller beim Regionalverband Ostwürttemberg"
        reached = bool(placed or search.organisations) and reading.has("contact")
        wanted = (("where", there), ("link", reading.has("link")), ("contact", reached))
        asked = {fact for fact, is_asked in wanted if is_asked}
        asked |= {*asked_in_halves(reading, vocabulary), *_asked_of_subject(search, reading, vocabulary)}
        if search.sorts:
            # "Viele Läden stehen leer. Welche Landkreise waren dabei?": those are told anyway.
            asked.discard("partners")
        return _of_price(tuple(fact for fact in get_args(kinds.Fact) if fact in asked), search, reading)
    led_besides = not search.leading and (
        (bool(search.sorts) and asks_who_led(reading)) or (bool(search.organisations) and _asks_who_led_them(reading))
    )
    parties = search.organisations or search.sorts or search.without.organisations or search.without.sorts or seated
    which = search.laender and not (search.places or search.towns or parties) and _asks_which_place(reading)
    told = {
        # Places are in many words: "I work for a city".
        "where": (not which and placed)
        or not (_asks_where(reading) or (_asks_in_which(reading) and not parties) or _asks_in_which_besides(reading)),
        "when": search.times or search.without.times,
        "partners": parties,
        "coordinator": parties and not (search.organisations and asks_for_both_roles(reading)) and not led_besides,
        # "Was bedeutet Innenentwicklung?"
        "title": not reading.has(*VERBUENDE),
    }
    facts: list[kinds.Fact] = [
        fact for fact in FACTS if fact in reading.signals and not (told.get(fact) or fact in search.documented)
    ]
    if "money" not in facts and _asks_for_funding(reading, vocabulary):
        facts.append("money")
    if not (facts or parties):
        # "Abwasserprojekt in Thüringen, wer war das?"
        facts += (fact for fact in asked_in_halves(reading, vocabulary) if fact in {"coordinator", "partners"})
    if (which or _ends_with_where(reading) or _asks_in_which_besides(reading)) and "where" not in facts:
        # "Das Projekt mit dem Wattenmeer, wer leitet das und wo?"
        facts.insert(0, "where")
    if placed and "when" not in facts and _asks_if_still(reading):
        facts += ["when", "outcome"]
    if "when" in facts and reading.has("running") and reading.has("verbund_one") and not reading.has("verbund_many"):
        # "Hat die OLEG danach weitergemacht, und bis wann lief das Projekt?"
        facts.append("outcome")
    if placed and reading.says("who") and not parties:
        # "Was lief in Wuppertal, und wer hat es gemacht?"
        facts += [fact for fact in asked_in_halves(reading, vocabulary) if fact in _WHOEVER and fact not in facts]
    without = search.without
    if without != kinds.NOTHING and replace(without, words=(), verbuende=()) != kinds.NOTHING:
        # "Hessen war nicht dabei" asks for no partners, "not part of it" for no theme.
        return tuple(fact for fact in facts if fact in _SAID_PLAINLY)
    if _asks_theme(search, reading):
        facts.insert(0, "theme")
    return _of_price(tuple(facts), search, reading)


def _of_price(facts: tuple[kinds.Fact, ...], search: kinds.Search, reading: Reading) -> tuple[kinds.Fact, ...]:
    """The facts, with what came of it where the price of something is asked: "Ich suche das Drehbuch, kostet es was?".

    What a Verbund was given is no price.
    """
    if not (search.words and reading.has("price")):
        return facts
    return tuple(dict.fromkeys("outcome" if fact == "money" else fact for fact in facts))


def _asked_of_subject(search: kinds.Search, reading: Reading, vocabulary: Vocabulary) -> tuple[kinds.Fact, ...]:
    """What a text that is one question asks of a subject: "Was ist aus der Praktikumsbörse geworden?"."""
    if not (search.words and reading.words[0].says("question_word", "outcome")):
        return ()
    # "Wer leitete die Forschung zu Leerstand?"
    led = reading.words[0].says("who") and reading.says("coordinator")
    did = _asks_who_did_that(reading, vocabulary)
    asked: dict[kinds.Fact, bool] = {"outcome": reading.has("outcome"), "coordinator": led or did, "partners": did}
    return tuple(fact for fact, is_asked in asked.items() if is_asked)


def _asks_who_did_that(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked who did what is described: "Wer hat das mit der Bürgschaft gemacht?"."""
    if len(reading.words) <= _WHO_DID_THAT:
        return False
    who, did, that, cue = reading.words[:_WHO_DID_THAT]
    points = did.folded in vocabulary.deeds and that.says("pronoun") and cue.folded in vocabulary.sort_cues
    behind = reading.words[_WHO_DID_THAT:]
    return who.says("who") and points and not any(word.parted or word.says("question_word") for word in behind)


def asks_for_both_roles(reading: Reading) -> bool:
    """Whether Verbünde are looked for, and which of them somebody led: "Welche hatte sie, und welche leitete sie?"."""
    # "In welchen war sie, und hat sie eins geleitet?"
    joined = reading.second_question()
    leads = [i for i, word in enumerate(reading.words) if word.says("coordinator")]
    second = bool(leads) and joined is not None and joined <= leads[0]
    which = sum(word.says("which") for word in reading.words)
    both = which > 1 or (which > 0 and second)
    return both and reading.has(*VERBUENDE) and reading.has("coordinator") and not reading.has("who")


def asks_who_led(reading: Reading) -> bool:
    """Whether it is asked as well who coordinated in a Land: "..., und wer hat koordiniert?"."""
    joined = (i for i, (one, two) in enumerate(pairwise(reading.words)) if one.says("joins") and two.says("who"))
    return bool(reading.ids("land")) and any(
        any(word.says("coordinator") for word in reading.words[at:]) for at in joined
    )


def _asks_who_led_them(reading: Reading) -> bool:
    """Whether it is asked besides who led the Verbünde that somebody was in: "Projekte der Uni und wer sie leitete"."""
    return reading.says(*VERBUENDE) and any(_is_led(at, reading) for at in _besides("who", reading))


def _asks_in_which_besides(reading: Reading) -> bool:
    """Whether it is asked besides in which Länder or places these were: "..., und in welchen Ländern lagen die?"."""
    asked = (at for at in _besides("which", reading) if any(word.says(*VERBUENDE) for word in reading.words[:at]))
    return any(word.says("land_word", "place_word") for at in asked for word in reading.words[at + 1 : at + 2])


def _besides(asked: Signal, reading: Reading) -> Iterator[int]:
    """Where that is asked in a second question, which begins with "und" or behind a colon, a comma or a full stop."""
    for i, word in enumerate(reading.words):
        start = i - any(before.says("place_cue", "at_cue") for before in reading.before(i, 1))
        joined = any(before.says("joins") for before in reading.before(start, 1)) or reading.words[start].parted
        if start and joined and word.says(asked) and not word.says("indefinite"):
            # "Without towns or any districts" asks nothing besides.
            yield i


def _is_led(position: int, reading: Reading) -> bool:
    """Whether it is asked behind that who coordinated them."""
    return any(word.says("coordinator") for word in reading.words[position:])


def _asks_what_they_got(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked how much Verbünde got, without a word for money: "Wie viel bekamen die hessischen?"."""
    gets = vocabulary.gets
    return any(
        (one.says("how_many") and two.folded in gets) or (one.folded in gets and two.says("how", "how_many"))
        for one, two in pairwise(reading.words)
    )


def _asks_for_funding(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the grants of Verbünde are asked for: "Förderung der Projekte in Hessen", "which funding", "Förderung?".

    Not so "Förderung von Ehrenamt".
    """
    for i, word in enumerate(reading.words):
        if not is_grant(word, vocabulary):
            continue
        if any(one.says("which", "how_many") for one in reading.before(i)):
            return True
        behind = reading.words[i + 1 : i + 1 + _NEAR]
        joined = behind and (behind[0].says("for_cue", "place_cue") or behind[0].folded in _OF | vocabulary.articles)
        if joined and (any(one.says("verbund_many") for one in behind) or (reading.brief and not reading.rest)):
            return True
    return False


def _asks_if_still(reading: Reading) -> bool:
    """Whether it is asked if one that was somewhere is still there: "Gibt es das Projekt in Weißwasser noch?"."""
    told = (
        i for i, (one, two) in enumerate(pairwise(reading.words), 1) if one.says("pronoun") and two.says("verbund_one")
    )
    return any(
        reading.words[i].says("yet") and reading.words[reading.clause(at).start].says("yes_no", "which", "having")
        for at in told
        for i in range(at, reading.clause(at).stop)
    )


def _asks_theme(search: kinds.Search, reading: Reading) -> bool:
    """Whether the themes of what is found are asked for: "Welches Thema hat das Projekt in Remscheid?"."""
    if search.themes:
        return False
    # "Part of any project" asks for no theme.
    if len(search.places) > 1 and reading.has("same") and reading.says(*THEMES):
        # "Waren Cottbus und Zwickau im selben Fokusthema?"
        return True
    belongs = reading.has("theme_one") or (reading.has("belong") and not reading.has("verbund_any"))
    return (belongs and reading.has("verbund_one")) or (reading.has("which_theme") and not search.words)


def _asks_in_which(reading: Reading) -> bool:
    """Whether it is asked in which Land or place something was: "und wenn ja, in welchem Bundesland"."""
    asked = reading.says("which") and reading.says("land_word", "place_word")
    words = pairwise(reading.words) if asked else ()
    return any(one.says("which") and two.says("land_word", "place_word") for one, two in words)


def _asks_which_place(reading: Reading) -> bool:
    """Whether the places in a Land are asked for: "In welchen Gemeinden in Hessen gab es Projekte?"."""
    words = pairwise(reading.words) if reading.says("place_word") else ()
    return any(one.says("which", "list") and two.says("place_word") for one, two in words)


def _asks_where(reading: Reading) -> bool:
    return reading.says("where") and any(word.says("where") and word.says("question_word") for word in reading.words)


def _ends_with_where(reading: Reading) -> bool:
    """Whether "where" is asked besides, at the end: "Wer hat sich damit beschäftigt, und wo?"."""
    *_, joint, last = (None, *reading.words)
    asks = last.says("where") and last.says("question_word")
    return asks and joint is not None and joint.says("joins") and reading.has("who")
