"""What the values in the fields of questions are called, whatever the question."""

from collections.abc import Callable, Mapping
from typing import Final, Literal

from bot.answers.screens.filters import FILTERS
from bot.answers.screens.view import View
from bot.questions.names.known_names import Kind

_CALLED: Final[Mapping[str, Callable[[View, str], str]]] = {
    **{filter_.field: filter_.called for filter_ in FILTERS},
    "verbuende": lambda view, id_: view.catalogue.verbuende[id_].name,
    "besides": lambda view, extreme: view.t("extreme-name", extreme=extreme),
    "facts": lambda view, fact: view.t("fact-name", fact=fact),
    "details": lambda view, id_: next(view.of(fact.label) for fact in view.catalogue.programme.facts if fact.id == id_),
}
_FIELDS: Final[Mapping[Kind, str]] = {
    "verbund": "verbuende",
    "theme": "themes",
    "land": "laender",
    "place": "places",
    "organisation": "organisations",
    "town": "towns",
}
"""The fields in which questions hold what is mentioned by a name. There is only one programme, and no field for it."""
NAMES: Final = frozenset(_FIELDS.values())
"""The fields whose values somebody mentioned by a name, which may be that of something else too."""


def name_of(view: View, field: str, value: str) -> str:
    """What a value in a field of a question is called."""
    return _CALLED[field](view, value)


def mentioned(view: View, kind: Kind | Literal["word"], id_: str) -> str:
    """The name of what was mentioned in a text."""
    if kind == "programme":
        return view.catalogue.programme.name
    return name_of(view, "words" if kind == "word" else _FIELDS[kind], id_)
