"""What there is at all: the programme, all themes, all Verbünde, all Länder."""

from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.names.known_names import Kind
from bot.questions.reading.grammar import Grammar
from bot.questions.reading.reading import ARTICLE, EXTREMES, FACTS, Reading
from bot.questions.topics.roles import asks_for_something
from bot.questions.unnamed.case import Case
from bot.questions.unnamed.sureness import asks_for_all, is_errand
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.vocabulary import Vocabulary

_THOUSAND: Final = 3
"""Figures that stand together in large numbers."""
_REACH: Final = 2
"""So many words behind "Projekte" a negation may begin that limits them."""
_SUPERLATIVES: Final[tuple[Signal, ...]] = ("most", "fewest", "largest", "smallest")
_WANTING: Final[tuple[Signal, ...]] = ("list", "seeks", "want")
_NARROWING: Final[frozenset[Kind]] = frozenset({"land", "place", "theme"})
"""What is named of Verbünde among which those with the most money are looked for."""


def of_programme(case: Case, grammar: Grammar, vocabulary: Vocabulary) -> Question | None:
    """What is asked of the programme as a whole, or nothing where it is not named, or only what a subject is of."""
    reading = case.reading
    if not (reading.ids("programme") or (reading.has("programme") and not reading.rest)):
        return None
    if reading.ids("programme") and _is_of_subject_there(case, grammar, vocabulary):
        return None
    count = reading.has("count")
    if reading.has("theme_many", "theme_one"):
        return kinds.AllThemes(count=count)
    if reading.has("verbund_many", "list") and (count or not reading.has("about")):
        return kinds.AllVerbuende(count=count)
    if reading.has("land_word") and count and not (reading.rest or reading.has("money", "coordinator")):
        # "In wie vielen Bundesländern war Kommunen innovativ aktiv?"
        return kinds.AllLaender()
    return kinds.AboutProgramme()


def _is_of_subject_there(case: Case, grammar: Grammar, vocabulary: Vocabulary) -> bool:
    """Whether a subject is looked for within the programme: "Gab es bei Kommunen innovativ etwas zu Mitfahrbänken?".

    What the programme is, is asked of it as a whole, whatever else is told: "Ist Kommunen innovativ ein Verein?", "I am
    a teacher, what is Kommunen innovativ?".
    """
    reading, words = case.reading, case.reading.words
    subjects = set(case.weighed.firm)
    nouns = grammar.nouns.of(reading)
    if reading.has_capitals:
        subjects.intersection_update(nouns)
    if not (subjects and case.searches):
        # "Gab es bei Kommunen innovativ etwas zu Achterbahnen?"
        wanted = asks_for_something(words) or (reading.has("want") and reading.says("something"))
        subjects = {noun for noun in nouns if wanted and grammar.roles.is_aimed_at((noun,), reading)}
    if not subjects:
        return False
    for mention in reading.mentions:
        if mention.kind != "programme":
            continue
        beside = (*reading.before(mention.start), *words[mention.end : mention.end + 1])
        if any(word.folded in vocabulary.being and word.says("yes_no") for word in beside):
            return False
        clause = range(reading.clause(mention.start).start, reading.clause(mention.end - 1).stop)
        said = {*grammar.nouns.at(subjects, reading), *(i for i in clause if words[i].folded in subjects)}
        asks = any(words[i].says("question_word", "yes_no") for i in clause)
        # "Unser Dorf hat Leerstand. Gibt es dazu etwas bei Kommunen innovativ?"
        points = reading.has("refers") and any(word.says("place_cue", "topic_cue", "since") for word in beside)
        if said.isdisjoint(clause) and (asks or not reading.interrogative) and not points:
            # "Gibt es Methodenblätter für Schulen? Mein Lehrer meinte, bei Kommunen innovativ."
            return False
    return True


def of_each_sum(reading: Reading, vocabulary: Vocabulary) -> Question | None:
    """The sums that Verbünde were given, where these are compared, or one is named; nothing otherwise.

    Not so "Wie viel Geld bekamen die Projekte?", which asks for the sum of all. Which were given none, or did something
    else with money, is not known: "Projekte ohne Fördergeld", "Which project saved the most money?".
    """
    if _is_sorted_by_sum(reading, vocabulary):
        return kinds.AllFunding()
    each = reading.has("most", "fewest", "limit", "every") or (reading.brief and reading.has("verbund_many"))
    compared = reading.has(*VERBUENDE) and each
    money = reading.has("money") or (reading.has("most", "fewest") and _is_more_got(reading, vocabulary))
    asked = money and (compared or (reading.has("who", *VERBUENDE) and _names_sum(reading)))
    asked = asked and not reading.has("whole") and (_names_sum(reading) or not reading.has("programme"))
    if not asked or not _may_narrow_sums(reading) or len(reading.rest) > 1:
        return None
    unknown = _lacks_money(reading) or tells_deed(reading, vocabulary)
    return kinds.NotUnderstood() if unknown else _sums_there(reading)


def _may_narrow_sums(reading: Reading) -> bool:
    """Whether nothing is named, or where those with the most money are looked for: "Welches in Hessen bekam ...?"."""
    # "Wo in Hessen bekamen die meisten Projekte Geld?"
    of_many = any(one.says("most", "fewest") and two.says("verbund_many") for one, two in pairwise(reading.words))
    apart = of_many or reading.words[0].says("where") or reading.negations or reading.dates or reading.regions
    extreme = reading.has(*_SUPERLATIVES) and not apart
    return not reading.mentions or (extreme and all(mention.kind in _NARROWING for mention in reading.mentions))


def _sums_there(reading: Reading) -> Question:
    """The sums of all Verbünde, or of those that are asked for."""
    there = kinds.Search((), reading.ids("theme"), reading.ids("land"), reading.ids("place"), facts=("money",))
    return there if reading.mentions else kinds.AllFunding()


def asks_for_known_total(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the sums that are known are to be added up, or an average is asked for: "average grant per project"."""
    if reading.mentions or reading.dates or reading.negations:
        return False
    money = vocabulary.sums | vocabulary.ranked_by
    sums = [i for i, word in enumerate(reading.words) if word.folded in money or word.says("money")]
    strange = [w for w in reading.rest if not (w.folded in money or w.folded in vocabulary.gets)]
    # "Was kostete das Programm im Schnitt?" is told of the programme.
    programme = any(word.says("programme") and not word.says("weak") for word in reading.words)
    if not sums or programme or len(strange) > 1:
        return False
    if (reading.has("average") or reading.says("average")) and not strange:
        return True
    known = any(word.folded in vocabulary.documented for i in sums for word in reading.before(i, ARTICLE))
    added = reading.has("every", "count") or any(
        w.folded in vocabulary.in_all or w.folded in vocabulary.sums for w in reading.words
    )
    # "Wie viele Verbünde haben eine bekannte Summe?"
    counts = reading.has("verbund_many") and not reading.says_any(vocabulary.in_all)
    return known and added and not counts


def of_most_money(reading: Reading, vocabulary: Vocabulary) -> Question | None:
    """The sums that Verbünde were given, where it is asked who got most or least; nothing otherwise.

    Who gave, needed or lost most is something else.
    """
    cheap = {word for word in reading.words if word.folded in vocabulary.cheapest}
    if cheap and cheap.issuperset(reading.rest) and reading.has(*VERBUENDE, "which_verbund") and not reading.mentions:
        # "Welche Projekte waren am billigsten?", but not "der günstigste Bus"
        return kinds.AllFunding()
    if not (reading.has("money") and reading.has(*_SUPERLATIVES)):
        return None
    if _is_mere_extreme(reading, vocabulary):
        return kinds.AllFunding()
    if len(reading.words) < _REACH:
        return None
    first, *others = reading.words
    # "Which one got the least?", "Welches Land bekam das meiste?": sums are known of Verbünde only.
    noun = first.says("which") and others[0].says("indefinite", "land_word", "place_word", "theme_one")
    second = others[1] if noun and len(others) > 1 else others[0]
    asked = first.says("who") or (first.says("which") and (second.says("yes_no") or second.folded in vocabulary.gets))
    placed = reading.has("place_cue") and not reading.mentions
    elsewhere = placed or reading.has("belong", "first_person", *VERBUENDE) or _points_back(reading)
    apart = not _may_narrow_sums(reading) or reading.dates or reading.negations or elsewhere
    if not asked or apart or reading.says_any(vocabulary.gives):
        return None
    got = {word for word in reading.words if word.folded in vocabulary.gets}
    # "Welches war am teuersten?", "Wer hatte das größte Budget?", but not "Wer hat am meisten Geld verloren?".
    before, last = reading.words[-_REACH:]
    ends = last.says("money", "programme", *_SUPERLATIVES) or before.says(*_SUPERLATIVES)
    plain = second.says("yes_no", "money") and ends
    return _sums_there(reading) if (got or plain) and got.issuperset(reading.rest) else None


def _is_mere_extreme(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether nothing but the most or the least money is said: "höchste Förderung?", "the smallest budget"."""
    said_at = vocabulary.phrases_in(reading.words, reading.language)
    extreme = {*_SUPERLATIVES, "money"}
    phrases = {i for at, said in said_at if said & extreme for i in at}
    others = [word for i, word in enumerate(reading.words) if i not in phrases and not word.signals & extreme]
    plain = all(word.folded in vocabulary.articles for word in others)
    return plain and len(reading.words) > 1 and not (reading.rest or reading.mentions or reading.negations)


def sums_of_compared(found: Question, reading: Reading, vocabulary: Vocabulary) -> Question | None:
    """The sums of what is found, where it is asked which of it got more: "Wer bekam mehr, Dortmund oder Zwickau?".

    Nothing where it is told what they got: "Wer bekam mehr Projekte?", "who's got more of the thirty?".
    """
    if reading.has("partners", "coordinator") or not _is_more_got(reading, vocabulary):
        return None
    match found:
        case kinds.Superlative("most" | "fewest"):
            return _sums_there(reading)
        case kinds.Search(words=(), organisations=()) if len((*found.laender, *found.places)) > 1:
            return replace(found, facts=("money",))
    return None


def _is_more_got(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether "more" or "most" stands beside "got", and it is not told of what: "bekam das meiste", "got more"."""
    for i, word in enumerate(reading.words):
        behind = reading.words[i + 1 : i + 2]
        if not (word.says("most", "fewest") or (word.folded,) in vocabulary.bounds):
            continue
        got = any(other.folded in vocabulary.gets for other in (*reading.before(i, ARTICLE), *behind))
        open_ = i + 1 in reading.named or all(other.parted or other.folded in vocabulary.gets for other in behind)
        if got and open_:
            return True
    return False


def _is_sorted_by_sum(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether all are to be sorted by what they were given: "Projekte nach Förderung sortiert"."""
    if not reading.has("verbund_many") or reading.mentions or len(reading.rest) > 1:
        return False
    words = (*reading.words, None)
    sums = any(
        one
        and two
        and one.folded in vocabulary.sorting
        and two.folded in vocabulary.ranked_by
        # "Projects by funding agency"
        and (behind is None or behind.folded in vocabulary.ordered)
        for one, two, behind in zip(words, words[1:], words[2:], strict=False)
    )
    asks = reading.says("question_word", "runs", "yet")
    return sums and not asks


def _lacks_money(reading: Reading) -> bool:
    """Whether money is denied, and not only something beside it: "projects without money"."""
    return any(
        negation.denies and any(word.says("money") for word in reading.words[negation.end : negation.end + ARTICLE])
        for negation in reading.negations
    )


def tells_deed(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the only strange word is what somebody did with money, other than to get it: "Who saved most money?"."""
    if len(reading.rest) != 1 or not (reading.has("money") and reading.has(*_SUPERLATIVES)):
        return False
    (deed,) = reading.rest
    ends = {mention.end for mention in reading.mentions}
    behind = any(
        two is deed and (one.says("who", "money", *VERBUENDE) or i in ends)
        for i, (one, two) in enumerate(pairwise(reading.words), 1)
    )
    return behind and deed.folded not in vocabulary.gets


def _points_back(reading: Reading) -> bool:
    """Whether something told before is spoken of: not so where "das" is an article ("hat das meiste Geld")."""
    article = any(one.says("pronoun") and two.says(*_SUPERLATIVES) for one, two in pairwise(reading.words))
    return reading.has("refers") and not article


def _names_sum(reading: Reading) -> bool:
    """Whether a large number stands in a text: "450.000 Euro", "331574"."""
    figures = [word.folded if word.folded.isdigit() else "" for word in reading.words]
    thousands = any(one and len(two) == _THOUSAND for one, two in pairwise(figures))
    return thousands or any(len(number) > _THOUSAND + 1 for number in figures)


def of_all(case: Case, vocabulary: Vocabulary) -> Question:
    """What is asked where nothing is named at all."""
    reading = case.reading
    count = reading.has("count")
    facts = tuple(fact for fact in FACTS if fact in reading.signals)
    listed = any(
        one.says("list", "every", "which", "how_many")
        and (two.says("place_word") or two.folded in vocabulary.settlements)
        for one, two in pairwise(reading.words)
    )
    where = reading.has("where", "place_word") and not reading.is_own("place_word", "where")
    where = where and not _speaks_of_one_place(reading)
    if is_purpose(reading) or _is_done_to_them(reading, vocabulary):
        return kinds.NotUnderstood()
    if reading.has("land_word") or listed or (where and reading.has("verbund_many")):
        return kinds.AllLaender()
    if _asks_by_theme(reading, vocabulary):
        return kinds.AllVerbuende(count=count)
    everything = {"list", "every"} <= reading.signals or asks_for_all(reading)
    wanted = reading.has(*_WANTING) or (reading.says_any(vocabulary.examples) and not reading.has("which"))
    whichever = reading.says_any(vocabulary.whichever) or (reading.has("verbund_any") and wanted)
    if whichever and reading.has("verbund_one") and not (facts or reading.rest or reading.negations):
        # "Zeig mir irgendein Projekt", "Ich suche ein Projekt": all of them are to choose from.
        return kinds.AllVerbuende()
    in_all = reading.says_any(vocabulary.in_all)
    if count and in_all and facts == ("partners",) and not reading.has(*VERBUENDE):
        return kinds.AllOrganisations()
    if (everything and not reading.has("theme_many")) or _asks_for_list(reading):
        return kinds.AllVerbuende(count=count)
    if reading.has("theme_many") or (reading.has("theme_one") and reading.has("which", "list", "count")):
        return kinds.AllThemes(count=count)
    if reading.has("verbund_many"):
        return kinds.NotUnderstood() if _is_limited(reading) else kinds.AllVerbuende(count=count)
    if facts == ("sources",):
        return kinds.AboutProgramme()
    if facts and is_errand(reading) and not reading.asks_openly:
        # "Schreib mir eine Mail an meinen Chef"
        return kinds.NotUnderstood()
    if reading.has("theme_one") and not (facts or reading.has("verbund_one", "belong")):
        # "Thema 5", "das fünfte Thema": there are no more than these.
        return kinds.AllThemes(count=True)
    if facts or reading.has("verbund_one", "theme_one", "belong"):
        return kinds.UnknownName(kinds.Facts((), facts) if facts else kinds.AboutVerbuende(()))
    return kinds.NotUnderstood()


def _asks_by_theme(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether the Verbünde are asked for theme by theme: "Themen mit je einem Verbund", "Verbünde nach Themen".

    Of "Themen mit zehn Verbünden" or "themes with one project", not all are.
    """
    if reading.has(*EXTREMES, "limit", "count"):
        return False
    each = any(word.folded in vocabulary.each or word.says("every") for word in reading.words)
    small: tuple[Signal, ...] = ("pronoun", "every", "indefinite") if each else ("pronoun", "every")
    for i, word in enumerate(reading.words):
        following = (w for w in reading.words[i + 1 :] if not (w.says(*small) or w.folded in vocabulary.of_each))
        noun, before = next(following, None), reading.before(i, ARTICLE)
        if noun and word.folded in vocabulary.together_with and any(one.says("theme_many") for one in before[-1:]):
            return noun.says(*VERBUENDE)
        if noun and word.folded in vocabulary.sorting and any(one.says("verbund_many") for one in before):
            return noun.says(*THEMES)
    return False


def _asks_for_list(reading: Reading) -> bool:
    """Whether nothing but a list, or all there is, is asked for: "Gib mir eine Übersicht", "Was gibt es alles?"."""
    besides = reading.signals - {"list", "first_person", "indefinite", "period", "want", "can_you", "yes_no", "every"}
    return reading.has("list") and not (besides or reading.rest or reading.mentions)


def _speaks_of_one_place(reading: Reading) -> bool:
    """Whether some place is spoken of, and not asked for: "Wir sind eine kleine Gemeinde, was passt zu uns?"."""
    said = [i for i, word in enumerate(reading.words) if word.says("place_word")]
    return bool(said) and all(any(word.says("indefinite") for word in reading.before(i, ARTICLE)) for i in said)


def is_purpose(reading: Reading) -> bool:
    """Whether it is asked for whom Verbünde are of use, and not where they were: "Projekte für kleine Gemeinden"."""
    told = [i for i, word in enumerate(reading.words) if word.says("place_word", "land_word")]
    return bool(told) and all(any(word.says("for_cue") for word in reading.before(i, ARTICLE)) for i in told)


def _is_limited(reading: Reading) -> bool:
    """Whether not all Verbünde are asked for, so that all of them would claim too much.

    "Welche liefen länger als drei Jahre?"
    """
    denies = any(negation.denies for negation in reading.negations)
    limits = denies or reading.has("limit") or _asks_where_somebody_was(reading)
    return (reading.has(*FACTS) and bool(limits)) or _denies_something(reading) or _is_of_a_kind(reading)


def _is_done_to_them(reading: Reading, vocabulary: Vocabulary) -> bool:
    """Whether it is asked if somebody or something did something to Verbünde: "Did the pandemic affect any of them?".

    In English the verb in front tells that who did it stands right behind.
    """
    opening = reading.words[:1]
    if not opening or opening[0].folded not in vocabulary.helping or reading.has("first_person", "can_you", "list"):
        return False
    looks = [i for i, word in enumerate(reading.words) if word.says(*VERBUENDE)]
    before = [word in reading.rest for word in reading.words[: looks[0]]] if looks else []
    return any(before) and not any(word in reading.rest for word in reading.words[looks[-1] + 1 :])


def _is_of_a_kind(reading: Reading) -> bool:
    """Whether several words tell of which kind Verbünde are to be: "sharing economy projekte", not "tolle Projekte"."""
    if not reading.brief or reading.has("list", "every", "count"):
        return False
    told = zip(reading.words, reading.words[1:], reading.words[2:], strict=False)
    return any(one in reading.rest and two in reading.rest and noun.says(*VERBUENDE) for one, two, noun in told)


def _denies_something(reading: Reading) -> bool:
    """Whether "Projekte" is followed by a negation of something unknown: "projects outside of Germany"."""
    looks = [i for i, word in enumerate(reading.words) if word.says("verbund_many")]
    return any(n.denies and 0 < n.start - i <= _REACH for n in reading.negations for i in looks)


def _asks_where_somebody_was(reading: Reading) -> bool:
    """Whether it is asked in which Verbünde somebody took part, or which they led ("Bei welchen war X dabei?")."""
    behind_preposition = any(other.says("which") for other in reading.words[1:2]) and not reading.words[0].says("which")
    return behind_preposition and reading.has("partners", "coordinator")
