"""Condense the machine-readable Bot API specification into ``schema.json``.

The source is ``api.json`` of https://github.com/PaulSonOfLars/telegram-bot-api-spec, generated from
https://core.telegram.org/bots/api and published by PaulSonOfLars under the MIT licence.

    python -m bot.demo.telegram_api.condense api.json

Kept are the methods with their parameters and every type that can occur inside a parameter. A field is written as
``"types"``, alternatives separated by ``|``; a value that the documentation fixes is written as ``=value``.
"""

import json
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Final

from bot.demo.telegram_api.schema import SCALARS, SCHEMA_PATH, element_type

FIXED_VALUE: Final = re.compile(r'(?:must be|always) "?([a-z0-9_]+)"?$')
"""How the documentation says that a field can have one value only: "Type of the result, must be article"."""


def condense(specification: dict[str, Any]) -> str:
    """The schema file's text: one line for each method and each type, so that differences are readable."""
    methods = {name: _fields(method) for name, method in specification["methods"].items()}
    types = {
        name: {"one_of": found["subtypes"]} if found.get("subtypes") else _fields(found)
        for name, found in specification["types"].items()
        if name in _reachable(specification)
    }
    lines = [f'"version": {json.dumps(specification["version"])}']
    lines += [f'"{title}": {{\n{_one_line_each(part)}\n}}' for title, part in (("methods", methods), ("types", types))]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _fields(described: dict[str, Any]) -> dict[str, dict[str, str]]:
    condensed: dict[str, dict[str, str]] = {}
    for field in described.get("fields", []):
        part = condensed.setdefault("required" if field["required"] else "optional", {})
        fixed = FIXED_VALUE.search(field["description"]) if field["name"] in {"type", "source"} else None
        part[field["name"]] = f"={fixed[1]}" if fixed else "|".join(field["types"])
    return {part: condensed[part] for part in ("required", "optional") if part in condensed}


def _reachable(specification: dict[str, Any]) -> set[str]:
    """The names of the types that a method's parameters can contain, at any depth."""
    found: set[str] = set()
    waiting = list(_mentioned(specification["methods"].values()))
    while waiting:
        name = waiting.pop()
        if name in found:
            continue
        found.add(name)
        described = specification["types"][name]
        waiting += [*_mentioned([described]), *described.get("subtypes", [])]
    return found


def _mentioned(described: Iterable[dict[str, Any]]) -> Iterator[str]:
    for one in described:
        for field in one.get("fields", []):
            for written in field["types"]:
                name = element_type(written)
                if name not in SCALARS:
                    yield name


def _one_line_each(part: dict[str, Any]) -> str:
    return ",\n".join(f'"{name}": {json.dumps(part[name])}' for name in sorted(part))


def main() -> None:
    """Read the specification named on the command line and write ``schema.json`` anew."""
    specification = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    SCHEMA_PATH.write_text(condense(specification), encoding="utf-8")


if __name__ == "__main__":
    main()
