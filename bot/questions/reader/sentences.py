"""Texts of several sentences: where they begin, and which of them count, since they ask something."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from bot.questions.names.known_names import WHERE
from bot.questions.names.names import Mention
from bot.questions.numbers.counting import Counted
from bot.questions.numbers.dates import Date
from bot.questions.numbers.durations import Duration
from bot.questions.numbers.than import Than
from bot.questions.reading.reading import ARTICLE, BEGINNING, EXTREMES, FACTS, NOUNS, STRONG, TALK, Reading, Word
from bot.questions.reading.scopes import Negation
from bot.questions.words.signals import THEMES, VERBUENDE, Signal
from bot.questions.words.stretches import positions

_COMPARED: Final[tuple[Signal, ...]] = (*NOUNS, "land_word")
"""What there may be most of."""
_COMPARING: Final[tuple[Signal, ...]] = ("belong", "same", "together")
"""What is asked of Verbünde and themes without naming what."""

_TELLING: Final[tuple[Signal, ...]] = ("first_person", "pronoun", "topic_cue", "place_cue")
"""What begins a sentence that tells what something is about, and does not ask for it: "Bei KIF geht es um Geld."."""

_THE: Final = frozenset({"das", "dieses", "the", "this", "that"})
"""What stands before the word for one thing that was told of, in either language; in German not before several."""


def sentences(words: tuple[Word, ...], mentions: Sequence[Mention]) -> list[tuple[int, int]]:
    """Where sentences begin and end, never inside a name ("Hann. Münden") or behind one and a colon ("KIF: wann?")."""
    inside = positions(mentions) - {mention.start for mention in mentions}
    first = min((mention.start for mention in mentions), default=len(words))
    starts = [
        i
        for i, word in enumerate(words)
        if word.opens or (i <= first and _asks_behind_colon(word)) or _asks_behind_introduction(i, words)
    ]
    return list(pairwise([0, *(i for i in starts if i and i not in inside), len(words)]))


def _asks_behind_introduction(start: int, words: tuple[Word, ...]) -> bool:
    """Whether a question begins behind a clause that tells who somebody is: "I am a planner, what is ...?"."""
    word = words[start]
    if word.pause != "," or not (word.says("question_word", "list") or (word.says("yes_no") and words[-1].asked)):
        return False
    told = next((i for i in range(start - 1, 0, -1) if words[i].parted), 0)
    asks = any(other.says("question_word", "seeks") for other in words[told:start])
    # "My bike is broken, where can I get it repaired?" is one errand.
    errand = any(other.own for other in words[start + 1 : start + BEGINNING])
    return words[told].says("first_person") and not (asks or errand)


def _asks_behind_colon(word: Word) -> bool:
    """Whether a question begins behind a colon: "Für die Presse: Welches Ministerium ..."."""
    return word.pause == ":" and word.says("question_word", "yes_no")


def within(mentions: Sequence[Mention], start: int, end: int) -> tuple[Mention, ...]:
    """The mentions of one sentence, counted from its beginning."""
    if not start:
        return tuple(mention for mention in mentions if mention.start < end)
    return tuple(mention.shifted(-start) for mention in mentions if start <= mention.start < end)


def _tells_where(part: Reading) -> bool:
    """Whether somebody only tells where they, or their people, are from."""
    own = part.has("first_person", "private")
    return own and not is_asked(part) and bool(part.mentions) and all(m.kind in WHERE for m in part.mentions)


def is_of_one(part: Reading) -> bool:
    """Whether one Verbund is asked about that was told of: "läuft das Vorhaben noch?", "is that project still on?"."""
    return any(
        one.folded in _THE and (noun.says("verbund_one") or (part.language == "de" and noun.says("verbund_many")))
        for one, noun in pairwise(part.words)
    )


def refers(part: Reading) -> bool:
    """Whether a sentence says too little by itself, or is about what was told before ("Wer macht das?")."""
    if part.has("refers") or (not part.rest and (not part.has(*NOUNS) or part.has("verbund_any"))):
        return True
    following = [*part.words[1:], None]
    bare = any(
        word.says("pronoun")
        and not word.pause
        and (after is None or not (after in part.rest or after.says(*NOUNS) or after.text[:1].isupper()))
        for word, after in zip(part.words, following, strict=True)
    )
    if part.has("theme_one") and bare and not part.has("programme", *VERBUENDE):
        # "Which theme was it in?"
        return True
    if part.has(*NOUNS) and not (part.has("theme_one") and part.has("belong")):
        return False
    return len(part.words) <= ARTICLE or bare


def _is_told(part: Reading) -> bool:
    """Whether a sentence asks nothing."""
    return not is_asked(part) and not _requests(part)


def _asked(part: Reading) -> tuple[bool, int, bool, bool]:
    """How much a sentence asks. "Most" and "longest" only do beside what is compared: "I would be most grateful"."""
    asks = part.signals & STRONG if is_asked(part) else part.strong & STRONG | part.opening & {"want", "list"}
    if not is_asked(part) and part.has("private", "first_person"):
        # "Mein Name ist Schulze. Ich bin Bürgermeister und suche Beispiele für Dorfläden."
        asks = asks - {"title"} | part.signals & {"seeks"}
    if asks.isdisjoint(NOUNS) and not part.has("land_word"):
        asks -= EXTREMES.keys()
    return is_asked(part) and bool(asks), len(asks), is_asked(part), _wants(part)


def is_asked(part: Reading) -> bool:
    """Whether a sentence ends with a question mark."""
    return part.ends_asked


def _requests(part: Reading) -> bool:
    """Whether a sentence asks for something without being a question ("Ich brauche den Ort von KIF")."""
    return part.has("want", "list")


def _seeks(part: Reading) -> bool:
    """Whether somebody tells what they look for or work on: "I am doing research on vacancy. What is in Hesse?"."""
    return part.has("seeks") and part.has("first_person") and bool(part.rest) and not part.mentions


def _without_towns(part: Reading) -> Reading:
    """A sentence that tells a story, where a town is no more than its scene."""
    return replace(part, mentions=tuple(mention for mention in part.mentions if mention.kind != "town"))


def _asked_of_told(parts: list[Reading]) -> list[Reading]:
    """What is asked about something that was only told about, without what was told; nothing where that is not so."""
    told = [part for part in parts if part.ids("verbund")] or [part for part in parts if part.mentions]
    others = [part for part in parts if part not in told and _wants(part)]
    asked = [part for part in others if part.has(*STRONG, *_COMPARING) or _asks_only_who(part)]
    if not told or not asked or any(is_asked(part) or _requests(part) for part in told):
        return []
    asking = max(asked, key=_asked)
    if _asks_only_who(asking):
        # "KIF. Wer?" may ask for anybody.
        return []
    if any("about" in part.opening and not (0 in part.named or part.words[0].says(*_TELLING)) for part in told):
        # "Erklär mir AktVis. Und wer hat es koordiniert?"
        return []
    # "Vom Thema von KIF weiß ich nichts mehr. Welches war es?"
    says_what = asking.has(*STRONG - {"which"}, *_COMPARING)
    # "KIF was led by a university. Is that true? And when did it end?"
    confirmed = any(is_asked(part) and part.has("confirm") for part in parts)
    kept = frozenset((*THEMES, *FACTS)) if confirmed or not says_what else frozenset[Signal]()
    silent = [
        replace(part, signals=part.signals & kept, strong=part.strong & kept, opening=frozenset()) for part in told
    ]
    # "KIF. Wo war das? Gehört es zu Daten?"
    besides = [part for part in asked if part is asking or (is_asked(part) and is_asked(asking) and refers(part))]
    return [*silent, *besides]


def _asks_only_who(part: Reading) -> bool:
    """Whether a sentence asks who it was, and says no more: "Wer?", "Und wer war das?"."""
    asks = is_asked(part) and any(word.says("who") for word in part.words[:ARTICLE])
    return asks and all(word.says("question_word", "yes_no", "pronoun", "joins") for word in part.words)


def _is_guessed(asking: Reading, parts: list[Reading]) -> bool:
    """Whether all others only guess what came first or last: "Which one ended first? I would have bet on KIF."."""
    others = parts[parts.index(asking) + 1 :]
    ordered = asking.has("which") and asking.has(*EXTREMES, "begins", "ends") and not asking.mentions
    return ordered and len(others) == len(parts) - 1 and all(o.has("first_person") and _is_told(o) for o in others)


def _wants(part: Reading) -> bool:
    """Whether a sentence or clause wants to know something ("..., who coordinated that", "Und was kam heraus")."""
    first = next((word for word in part.words if not word.says("joins")), part.words[0])
    return is_asked(part) or first.says("question_word", "whether")


def asking_sentences(parts: list[Reading]) -> list[Reading]:
    """The sentences that name something, and the one that asks most if those do not ask."""
    if len(parts) > 1 and _is_exclaimed(*parts[:2]):
        parts = parts[1:]
    if len(parts) < 2:
        return parts
    asking = max(parts, key=_asked)
    of_all = asking.has(*EXTREMES) and asking.has(*_COMPARED) and not is_of_one(asking)
    if is_asked(asking) and (of_all or _is_guessed(asking, parts)):
        # "Welches Thema hat die meisten Verbünde? Ich tippe auf Daten."
        return [asking]
    if found := _asked_of_told(parts):
        # "KIF und KOMET haben beide mit Geld zu tun. Gehören sie zum selben Thema?"
        return found
    if asking.has("refers"):
        parts = [part if part is asking else _without_towns(part) for part in parts]
    wants = _wants(asking) or _requests(asking) or asking.has("which")
    elsewhere = any(mention.kind in {"organisation", *WHERE} for mention in asking.mentions)
    if asking.has("theme_many") or (wants and elsewhere and not asking.tells_own):
        # "Ich komme aus Köln. Welche Themen gibt es?", "Which projects were in NRW? My colleague from Essen asks."
        parts = [part for part in parts if part is asking or not _tells_where(part)]
    named = [part for part in parts if part.ids("verbund")] or [part for part in parts if part.mentions]
    if named == [asking] and _asks_in_programme(asking):
        named = []
    if any(is_asked(part) and part.ids("verbund") for part in named):
        # "Der Flyer sagt so, die Website so. KIF ist doch bei Innenentwicklung, oder?"
        first = parts.index(named[0])
        return [
            part
            for i, part in enumerate(parts)
            # "Is KIF over? what came of it"
            if is_asked(part)
            or (i > first and _wants(part) and part.has("outcome"))
            or (part in named and not _is_told(part))
        ]
    polite = [part for part in parts if part.has(*TALK) and not part.rest]
    if polite and not named and not any(_wants(part) or part.strong & STRONG for part in parts):
        # "Damit gehe ich beruhigt in die Sitzung. Herzlichen Dank!"
        return polite[-1:]
    if len(named) == 1 and _asks_only_where(named[0]) and (asking in named or not asking.rest):
        # "Leerstand im Dorf. In Hessen?", "Schafe in der Stadt. NRW? Wie hieß das?"
        return [part for part in parts if part is asking or part in named or (part.rest and not part.has(*TALK))]
    unclear = refers(asking) or _points_to_told(asking) or not any(map(is_asked, parts))
    told = sum(len(part.rest) for part in parts if part is not asking) > ARTICLE
    if unclear and not named and not asking.has(*TALK) and (told or not asking.has("help")):
        # "Viele alte Leute wohnen allein in großen Häusern. Hat das jemand untersucht?"
        return parts
    sought = [] if asking.rest else [part for part in parts if _seeks(part)]
    pointing = [part for part in parts if is_asked(part) and part.words[0].says("who") and part.says("pronoun")]
    if pointing and not any(map(is_asked, named)):
        # "DorfPlus ist ein Projekt von Kommunen innovativ. Wer hat das finanziert?"
        return [part for part in parts if part in named or part in pointing]
    if any(part.signals & STRONG for part in named) and not (is_asked(asking) and any(map(_requests, named))):
        return [part for part in parts if part in named or part in sought]
    # "Gibt es ein Projekt mit Dorfladen? Und hat das was gebracht?"
    behind = [part for part in parts[parts.index(asking) + 1 :] if not part.rest and part.has(*FACTS) and refers(part)]
    asked = [
        part for part in behind if is_asked(part) and not (part.mentions or part.has("price")) and is_asked(asking)
    ]
    return [part for part in parts if part in named or part is asking or part in sought or part in asked]


def _asks_only_where(part: Reading) -> bool:
    """Whether a sentence asks of a Land or place, and says no more of it: "In Hessen?", "Und Bayern?"."""
    where = bool(part.mentions) and all(mention.kind in {"land", "place"} for mention in part.mentions)
    others = (word for i, word in enumerate(part.words) if i not in part.named)
    return is_asked(part) and where and all(word.says("place_cue", "joins") for word in others)


def _is_exclaimed(part: Reading, behind: Reading) -> bool:
    """Whether small words that are a name are only called out: "Wat nu? Gibt es was in Bremen?".

    What is asked behind names something itself, and does not point to that.
    """
    called = [m for m in part.mentions if m.everyday and " " in m.heard and len(m.span) == len(part.words)]
    # "Gibt es was" as a whole tells a wish; here, what its words say by themselves counts.
    exists = behind.words[0].says("having", "want") and behind.says("something")
    asks = is_asked(behind) and (exists or behind.has("having", "something", "verbund_any", "verbund_many"))
    return bool(called and behind.mentions) and asks and not behind.has("pronoun", "refers")


def _asks_in_programme(asking: Reading) -> bool:
    """Whether no more is named than the programme in which something told before is looked for.

    "Unser Dorf hat viel Leerstand. Wer hat das bei Kommunen innovativ untersucht?"
    """
    return asking.has("refers") and {mention.kind for mention in asking.mentions} == {"programme"}


def _points_to_told(asking: Reading) -> bool:
    """Whether it is asked what there is for what was told: "Jedes Amt hat seine Tabellen. Gibts da ein Werkzeug?"."""
    opens = asking.words[0].says("want", "yes_no")
    brief = len(asking.words) <= BEGINNING + 1
    return is_asked(asking) and opens and asking.says("there") and brief and not asking.mentions


def joined(parts: list[Reading]) -> Reading:
    """Several sentences as one."""
    if len(parts) == 1:
        return parts[0]
    words: tuple[Word, ...] = ()
    mentions: list[Mention] = []
    negations: list[Negation] = []
    dates: list[Date] = []
    durations: list[Duration] = []
    counted: list[Counted] = []
    than: Than | None = None
    for part in parts:
        shift = len(words)
        negations += [negation.shifted(shift) for negation in part.negations]
        dates += [date.shifted(shift) for date in part.dates]
        durations += [duration.shifted(shift) for duration in part.durations]
        counted += [one.shifted(shift) for one in part.counted]
        than = than or (part.than and part.than.shifted(shift))
        mentions += [mention.shifted(shift) for mention in part.mentions]
        words += part.words
    return Reading(
        words,
        tuple(mentions),
        frozenset(signal for part in parts for signal in part.signals),
        tuple(word for part in parts for word in part.rest),
        with_roles=tuple(word for part in parts for word in part.with_roles or part.rest)
        if any(part.with_roles for part in parts)
        else (),
        strong=frozenset(signal for part in parts for signal in part.strong),
        opening=frozenset(signal for part in parts for signal in part.opening),
        dates=tuple(dates),
        durations=tuple(durations),
        counted=tuple(counted),
        than=than,
        negations=tuple(negations),
    )
