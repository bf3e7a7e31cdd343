"""The rooms of the house stand as the README tells: each leans on those above it on the page, never on those below."""

import ast
import re
from collections.abc import Iterator
from itertools import takewhile
from pathlib import Path

import pytest

import bot

PACKAGE = Path(bot.__file__).parent
README = (PACKAGE.parent / "README.md").read_text(encoding="utf-8")
TOGETHER = {"numbers", "names", "places", "topics", "reading"}
"""What stands in a text is judged by what the text is, and makes up what it is: these lean on each other."""
BOTTOM = {"plain", "settings"}
"""Modules beside the folders of `bot/` that lean on nothing."""


def told(first: str) -> list[str]:
    """The rooms in the order of the README, in the list that begins with this one."""
    lines = README[README.index(f"```\n{first} ") :].splitlines()[1:]
    names = (re.split(r"\s{2,}", line)[0].split() for line in takewhile(lambda line: line != "```", lines))
    return [Path(name).stem for line in names for name in line]


def leaning(package: Path) -> Iterator[tuple[str, str]]:
    """A room that imports from another room of this package, and that other room."""
    inside = (package.relative_to(PACKAGE.parent)).parts
    for file in package.rglob("*.py"):
        room = Path(file.relative_to(package).parts[0]).stem
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module and room != "__init__":
                path = tuple(node.module.split("."))
                if path[: len(inside)] == inside:
                    names = path[len(inside) :][:1] or tuple(alias.name for alias in node.names)
                    yield from ((room, name) for name in names if name != room)


@pytest.mark.parametrize(("package", "first"), [(PACKAGE, "bot/catalogue/"), (PACKAGE / "questions", "kinds.py")])
def test_rooms_lean_on_those_above_them_only(package: Path, first: str) -> None:
    order = told(first)
    assert {child.stem for child in package.iterdir() if (child / "__init__.py").exists()} <= set(order)
    for room, other in leaning(package):
        if room in order and other not in BOTTOM and not {room, other} <= TOGETHER:
            assert order.index(other) < order.index(room), f"{room} leans on {other}"
