"""Which of several numbers is the highest or lowest, where they are known within bounds only.

What is compared are the bounds; what they do not decide is open.
"""

from collections.abc import Mapping
from typing import TypeVar

from bot.questions.numbers.bounds import Bounds

Entry = TypeVar("Entry")


def highest(values: Mapping[Entry, Bounds]) -> tuple[Entry, ...]:
    """Those with the highest number, all of them where several have it; none where that is open."""
    top = max(bounds.least for bounds in values.values())
    found = tuple(entry for entry, bounds in values.items() if bounds.least == top)
    above = all(bounds.most < top for bounds in values.values() if bounds.least != top)
    return found if above and (len(found) == 1 or all(values[entry].exact for entry in found)) else ()


def lowest(values: Mapping[Entry, Bounds]) -> tuple[Entry, ...]:
    """Those with the lowest number, likewise."""
    return highest({entry: -bounds for entry, bounds in values.items()})


def highest_told(values: Mapping[Entry, Bounds]) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Those with the highest number, and those that have to be left out to say so.

    Of three and more as few are left out as can be, and only such as are not known on both sides; nobody who is surely
    higher than the others.
    """
    rest, left_out = dict(values), list[Entry]()
    while not (found := highest(rest)):
        top = max(bounds.least for bounds in rest.values())
        vague = [entry for entry, bounds in rest.items() if not bounds.known and bounds.most >= top]
        # As long as there is one that may be higher and may be lower, it is open which is the highest.
        lower = [entry for entry in vague if rest[entry].least < top]
        lower.sort(key=lambda entry: (rest[entry].least, -rest[entry].most))
        for entry in lower or sorted(vague, key=lambda entry: -rest[entry].most)[:1] or (None,):
            if entry is None or len(rest) < 3:
                return (), ()
            left_out.append(entry)
            del rest[entry]
    return found, tuple(left_out)


def lowest_told(values: Mapping[Entry, Bounds]) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Those with the lowest number, likewise."""
    return highest_told({entry: -bounds for entry, bounds in values.items()})
