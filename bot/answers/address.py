"""Addresses: a question and a language as a short text, for buttons, deep links and the way back.

    1d_verbund_nakofi           the card of NaKoFi, in German
    1e_verbuende_2              page 2 of all Verbünde, in English
    1d_facts_kif_Fwhere_Fwhen   where and when, asked of KIF
    1d_card_kif_search_Lni      the card of KIF, and the way back to those in Niedersachsen
    1e_several_verbund_kif__verbund_nola  what KIF is, and what NoLA is, which were asked at once
    verbund_nakofi              the same card in a link that leaves the language open

Parts are joined by `_`. The first names the kind of question; bare parts fill its first list; a part that begins with
capitals fills the field of these letters. Only A-Z, a-z, 0-9, `-` and `_` occur, as deep links demand, and at most 64
bytes, as callback data demands. Whatever does not decode is not an address: buttons can be old, and can be forged.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Container, Iterator
from dataclasses import MISSING, dataclass, fields
from itertools import groupby
from string import ascii_uppercase
from typing import Any, Final, NamedTuple, get_args

from bot.catalogue import Catalogue, Language, OrganisationKind
from bot.questions import kinds
from bot.questions.kinds import Question
from bot.questions.numbers.amounts import Amount, sums
from bot.questions.numbers.spans import run_time

LIMIT: Final = 64
"""Bytes of callback data (Bot API, InlineKeyboardButton) and of a deep link's payload."""

_LANGUAGE_LETTER: Final[dict[Language, str]] = {"de": "d", "en": "e"}
_PREFIX: Final = re.compile(r"1([de])_")
"""The version of the scheme and the language. Addresses of later versions will begin with another digit."""
_PARTS: Final = re.compile(r"[A-Za-z0-9_-]{1,64}")


class AddressTooLongError(ValueError):
    """The question holds more than an address can carry."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where a button or a link leads. `language` is None where the address leaves it open."""

    question: Question
    language: Language | None


class _Anything(Container[str]):
    """Every value: search words are whatever somebody typed."""

    def __contains__(self, value: object) -> bool:
        return True


class _RunTimes(Container[str]):
    """Every condition for run times."""

    def __contains__(self, value: object) -> bool:
        return isinstance(value, str) and run_time(value) is not None


class _Amounts(Container[str]):
    """Every condition for a number of partners, places or Länder."""

    def __contains__(self, value: object) -> bool:
        return isinstance(value, str) and Amount.parse(value) is not None


class _Claims(Container[str]):
    """Whatever may be asked to be so."""

    def __contains__(self, value: object) -> bool:
        if isinstance(value, str) and sums((value,)):
            return True
        return value in _PLAIN_CLAIMS or value in _RunTimes() or value in _Amounts()


_PLAIN_CLAIMS: Final = frozenset({*kinds.GOING_ON, *get_args(kinds.Comparison), *get_args(kinds.Foremost)})


@dataclass(frozen=True, slots=True)
class _Field:
    """How a field of a question is written: its letter, and which values it may have."""

    letter: str
    values: Callable[[Catalogue], Container[str]]
    single: Callable[[str], str | int | bool] | None = None
    """What the one value that the field has stands for; None where it has any number of values, which are texts."""


def _yes(letter: str) -> _Field:
    """A field that is true where it is written at all."""
    return _Field(letter, lambda _: ("1",), single=bool)


_NAMES: Final[dict[str, type[Question]]] = {
    "start": kinds.Start,
    "help": kinds.Help,
    "privacy": kinds.Privacy,
    "programme": kinds.AboutProgramme,
    "themes": kinds.AllThemes,
    "verbuende": kinds.AllVerbuende,
    "laender": kinds.AllLaender,
    "places": kinds.AllPlaces,
    "funding": kinds.AllFunding,
    "organisations": kinds.AllOrganisations,
    "searchhelp": kinds.SearchHelp,
    "theme": kinds.AboutTheme,
    "members": kinds.Members,
    "verbund": kinds.AboutVerbuende,
    "themeof": kinds.ThemeOf,
    "isin": kinds.IsIn,
    "same": kinds.SameTheme,
    "siblings": kinds.Siblings,
    "facts": kinds.Facts,
    "isat": kinds.IsAt,
    "search": kinds.Search,
    "superlative": kinds.Superlative,
    "themeson": kinds.ThemesOn,
    "perhaps": kinds.Perhaps,
    "card": kinds.Card,
    "ask": kinds.AskBack,
    "unknown": kinds.UnknownName,
    "noplace": kinds.UnknownPlace,
    "hello": kinds.Greeting,
    "thanks": kinds.Thanks,
    "bye": kinds.Goodbye,
    "whoareyou": kinds.Identity,
    "what": kinds.NotUnderstood,
    "nottext": kinds.NotText,
    "nocommand": kinds.UnknownCommand,
    "oldbutton": kinds.OldButton,
    "remark": kinds.Remark,
    "several": kinds.Several,
}
"""The first part of an address. Append-only: buttons in old chats carry these names."""

_NAME_OF: Final = {kind: name for name, kind in _NAMES.items()}

_FIELDS: Final[dict[str, _Field]] = {
    "verbuende": _Field("V", lambda catalogue: catalogue.verbuende),
    "themes": _Field("T", lambda catalogue: catalogue.themes),
    "theme": _Field("T", lambda catalogue: catalogue.themes, single=str),
    "laender": _Field("L", lambda catalogue: catalogue.laender),
    "places": _Field("P", lambda catalogue: catalogue.places),
    "organisations": _Field("O", lambda catalogue: catalogue.organisations),
    "facts": _Field("F", lambda _: get_args(kinds.Fact)),
    "details": _Field("D", lambda catalogue: {fact.id for fact in catalogue.programme.facts}),
    "extreme": _Field("E", lambda _: get_args(kinds.Extreme), single=str),
    "besides": _Field("E", lambda _: get_args(kinds.Extreme)),
    "order": _Field("S", lambda _: get_args(kinds.Order), single=str),
    "words": _Field("W", lambda _: _Anything()),
    "nearest": _Field("K", lambda _: ()),
    "rank": _Field("N", lambda _: tuple(map(str, range(2, 10))), single=int),
    "page": _Field("N", lambda _: tuple(map(str, range(1, 100))), single=int),
    "count": _yes("C"),
    "either": _yes("A"),
    "compared": _yes("C"),
    "compared_in": _Field("E", lambda _: get_args(kinds.ComparedIn)),
    "around": _yes("I"),
    "times": _Field("Y", lambda _: _RunTimes()),
    "claims": _Field("Y", lambda _: _Claims()),
    "towns": _Field("G", lambda catalogue: catalogue.towns),
    "leading": _yes("H"),
    "sorts": _Field("J", lambda _: get_args(OrganisationKind)),
    "like": _Field("V", lambda catalogue: catalogue.verbuende),
    "without": _yes("X"),
    "different": _yes("I"),
    "spread": _Field("S", lambda _: kinds.SPREADS),
    "amounts": _Field("E", lambda _: _Amounts()),
    "documented": _Field("D", lambda _: get_args(kinds.Documented)),
    "jointly": _Field("X", lambda _: get_args(kinds.Joint)),
    "seats": _Field("K", lambda catalogue: catalogue.laender),
    "town": _yes("I"),
    "choice": _yes("ZC"),
    "denied": _yes("ZD"),
    "abroad": _yes("X"),
    "shared": _yes("I"),
    "partner": _yes("ZH"),
    "of_anyone": _yes("ZB"),
    "or_themes": _yes("ZA"),
    "on": _Field("A", lambda _: get_args(kinds.RemarkOn), single=str),
}

_FLAGS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "whether": {
        "no_part": ("C", "ZD"),
        "part": ("C",),
        "not_led": ("H", "ZD"),
        "not": ("ZD",),
        "led": ("H",),
        "only": ("A",),
        "there": (),
    },
    "of_several": {
        "pairs": ("ZP",),
        "which_of_any": ("ZC", "ZA"),
        "which": ("ZC",),
        "any": ("ZA",),
        "all": (),
    },
}
"""Fields with a few values that are written as flags; where an address carries more of them, the first value holds."""

_LEFT_OUT: Final[dict[str, str]] = {
    "words": "U",
    "verbuende": "B",
    "laender": "R",
    "documented": "M",
    "themes": "ZT",
    "places": "ZP",
    "organisations": "ZO",
    "towns": "ZG",
    "sorts": "ZJ",
    "times": "ZY",
}
"""The letters of what is left out, by the fields of `Without`."""
_TURNED: Final = {
    f"Z{name}": name for name in ("themes", "laender", "places", "organisations", "towns", "sorts", "times")
}
"""What old addresses carry instead: that the values of a field are those to leave out."""


class _Slot(NamedTuple):
    """Where an address carries a field, or what is left out of it."""

    letters: str
    name: str
    default: Any
    left_out: bool = False


def _slots(kind: type[Question]) -> Iterator[_Slot]:
    """The slots of a question. Commands somebody might have meant have none: no address puts words into our mouth."""
    for index, field in enumerate(fields(kind)):
        if field.default == kinds.NOTHING:
            yield from (_Slot(letters, name, (), left_out=True) for name, letters in _LEFT_OUT.items())
        elif field.name in _FLAGS:
            letters = dict.fromkeys(letter for flags in _FLAGS[field.name].values() for letter in flags)
            yield from (_Slot(letter, field.name, field.default) for letter in letters)
        elif field.name != "nearest":
            yield _Slot(_FIELDS[field.name].letter if index else "", field.name, field.default)


_WRAPPING: Final = (kinds.AskBack, kinds.UnknownName, kinds.Card, kinds.Several)
"""Questions that hold another one."""
_SLOTS: Final = {kind: {slot.letters: slot for slot in _slots(kind)} for kind in _NAME_OF if kind not in _WRAPPING}
_SOUGHT: Final = {kind: [slot for slot in slots.values() if not slot.left_out] for kind, slots in _SLOTS.items()}
"""The same but for what is left out."""


def encode(question: Question, language: Language | None = None) -> str:
    """The address of a question's screen.

    Raises:
        AddressTooLongError: if it would be longer than `LIMIT`.
    """
    text = "_".join(_parts(question))
    if language:
        text = f"1{_LANGUAGE_LETTER[language]}_{text}"
    if len(text) > LIMIT:
        raise AddressTooLongError(text)
    return text


def fits(question: Question) -> bool:
    """Whether the question has an address."""
    try:
        encode(question, "de")
    except AddressTooLongError:
        return False
    return True


def decode(text: str, catalogue: Catalogue) -> Address | None:
    """What an address stands for, or None if it is none (any more)."""
    if not _PARTS.fullmatch(text):
        return None
    language: Language | None = None
    if match := _PREFIX.match(text):
        language = "de" if match[1] == "d" else "en"
        text = text[match.end() :]
    question = _question(text.split("_"), catalogue)
    return Address(question, language) if question else None


def _parts(question: Question) -> list[str]:
    parts = [_NAME_OF[type(question)]]
    if isinstance(question, kinds.AskBack | kinds.UnknownName):
        return parts + [f"Q{word}" for word in question.words] + _parts(question.question)
    if isinstance(question, kinds.Several):
        # An empty part stands between two.
        return [*parts, *[part for one in question.questions for part in ("", *_parts(one))][1:]]
    if isinstance(question, kinds.Card):
        return [*parts, question.verbund, *_parts(question.question)]
    without = getattr(question, "without", kinds.NOTHING)
    slots = _SLOTS[type(question)].values() if without else _SOUGHT[type(question)]
    for letters, name, default, left_out in slots:
        value = getattr(without if left_out else question, name)
        if flags := _FLAGS.get(name):
            parts += [f"{letters}1"] if letters in flags[value] else []
        elif value != default:
            values = value if isinstance(value, tuple) else (value,)
            parts += [f"{letters}{int(v) if isinstance(v, bool) else v}" for v in values]
    return parts


def _question(parts: list[str], catalogue: Catalogue) -> Question | None:
    name, *rest = parts
    kind = _NAMES.get(name)
    if kind is kinds.AskBack or kind is kinds.UnknownName:
        words = tuple(part[1:] for part in rest if part.startswith("Q"))
        inner_name, *inner_parts = [part for part in rest if not part.startswith("Q")] or [""]
        inner = _wrapped(inner_name, inner_parts, catalogue, names_needed=kind is kinds.AskBack)
        if inner is None:
            return None
        return kind(inner, words)
    if kind is kinds.Card:
        return _card(rest, catalogue)
    if kind is kinds.Several:
        return _several(rest, catalogue)
    return _plain(kind, rest, catalogue, names_needed=True) if kind else None


def _wrapped(name: str, parts: list[str], catalogue: Catalogue, *, names_needed: bool) -> Question | None:
    """A question inside another one, which wraps none itself."""
    kind = _NAMES.get(name)
    return _plain(kind, parts, catalogue, names_needed=names_needed) if kind and kind not in _WRAPPING else None


def _several(parts: list[str], catalogue: Catalogue) -> Question | None:
    """Two questions or more, with an empty part between any two."""
    ones = [list(of_one) for empty, of_one in groupby(parts, key=lambda part: not part) if not empty]
    found = [_wrapped(name, rest, catalogue, names_needed=True) for name, *rest in ones]
    questions = tuple(filter(None, found))
    return kinds.Several(questions) if len(questions) == len(ones) > 1 else None


def _card(parts: list[str], catalogue: Catalogue) -> Question | None:
    """The card of a Verbund, and the list that it was chosen from where that fits into a button as well."""
    verbund, name, *rest = parts if len(parts) > 1 else ("", "")
    kind = _NAMES.get(name)
    if verbund not in catalogue.verbuende or kind not in kinds.LISTING:
        return None
    chosen_from = _plain(kind, rest, catalogue, names_needed=True)
    if chosen_from is None:
        return None
    card = kinds.Card(verbund, chosen_from)
    return card if fits(card) else kinds.AboutVerbuende((verbund,))


def _plain(kind: type[Question], parts: list[str], catalogue: Catalogue, *, names_needed: bool) -> Question | None:
    """A question of `kind` whose fields are all filled from values that exist."""
    slots = _SLOTS[kind]
    leaves_out = any(slot.left_out for slot in slots.values())
    turned = {_TURNED[part] for part in parts if leaves_out and part in _TURNED}
    found: dict[tuple[str, bool], list[str]] = defaultdict(list)
    for part in parts:
        if leaves_out and part in _TURNED:
            continue
        letters = part[: len(part) - len(part.lstrip(ascii_uppercase))]
        slot, value = slots.get(letters), part[len(letters) :]
        if slot is None or not value:
            return None
        flag = slot.name in _FLAGS
        if value not in (("1",) if flag else _FIELDS[slot.name].values(catalogue)):
            return None
        found[slot.name, slot.left_out or slot.name in turned].append(letters if flag else value)
    arguments: dict[str, Any] = {}
    left_out: dict[str, Any] = {}
    for slot in slots.values():
        values = found[slot.name, slot.left_out]
        if flags := _FLAGS.get(slot.name):
            arguments[slot.name] = next(value for value, letters in flags.items() if set(letters) <= set(values))
            continue
        single = _FIELDS[slot.name].single
        if single is None:
            if not values and slot.default is MISSING and (names_needed or slot.name != "verbuende"):
                return None
            (left_out if slot.left_out else arguments)[slot.name] = tuple(dict.fromkeys(values))
        elif len(values) > 1:
            return None
        elif values:
            arguments[slot.name] = single(values[0])
        elif slot.default is MISSING:
            return None
    if leaves_out:
        arguments["without"] = kinds.Without(**left_out)
    question = kind(**arguments)
    if isinstance(question, kinds.IsAt) and not asks_where(question):
        return None
    return question


def asks_where(question: kinds.IsAt) -> bool:
    """Whether somewhere is asked for."""
    return bool(question.laender or question.places or question.organisations or question.towns or question.abroad)
