"""Does an answer stay right when the same is said otherwise? `python -m tests.variations` asks every question again.

What is answered right (see `tests.evaluate`) is asked with a greeting before it, with thanks behind it, without a
capital or a mark, with a typo, and so on. Printed is how much of it is right as well, and how often something is then
asserted that was not asked for or is not so, for both halves.
"""

import argparse
import random
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.answers import Assistant
from bot.catalogue import load
from tests.evaluate import Case, cases, judge

_NOTHING: Final = frozenset({"none", "unknown"})
"""What is said where nothing is known of what was asked."""
_TALK: Final = frozenset({"greeting", "thanks", "goodbye", "none", "off_topic", "talk"})
"""Kinds of what is not asked about the programme: with a greeting before it, it greets."""
_MARKS: Final = re.compile(r"[?.,!;:„“”\"]")
_LONG: Final = re.compile(r"[^\W\d_]{5,}")
"""Words that are long enough for a typo."""
_ROWS: Final = ("qwertzuiop", "asdfghjkl", "yxcvbnm")
"""The letters of a keyboard, for slips to the one beside."""
_UMLAUTS: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
_DOTS: Final = str.maketrans("äöüßÄÖÜ", "aousAOU")

Variation = Callable[[Case], str]
"""How the text of a question is said otherwise."""


def _before(german: str, english: str) -> Variation:
    return lambda case: (german if case.lang == "de" else english) + case.text


def _behind(german: str, english: str) -> Variation:
    return lambda case: case.text + (german if case.lang == "de" else english)


def _with_typo(case: Case) -> str:
    """The text with one typo in one long word, always the same."""
    rng = random.Random(case.text)
    words = list(_LONG.finditer(case.text))
    if not words:
        return case.text
    word = rng.choice(words)
    return case.text[: word.start()] + _mistyped(word[0], rng) + case.text[word.end() :]


def _mistyped(word: str, rng: random.Random) -> str:
    """A word with a letter missed, doubled, swapped with the next, or slipped to one beside it on the keyboard."""
    at = rng.randrange(1, len(word) - 1)
    beside = next((row[row.index(word[at].lower()) - 1] for row in _ROWS if word[at].lower() in row[1:]), word[at])
    return rng.choice(
        (
            word[:at] + word[at + 1 :],
            word[:at] + word[at] + word[at:],
            word[:at] + word[at + 1] + word[at] + word[at + 2 :],
            word[:at] + beside + word[at + 1 :],
        )
    )


VARIATIONS: Final[Mapping[str, Variation]] = {
    "a greeting": _before("Hallo, ", "Hi, "),
    "a question announced": _before("Guten Tag, ich hätte da mal eine Frage: ", "Good morning, I have a question: "),
    "who asks": _before("Ich bin Bürgermeisterin einer kleinen Gemeinde. ", "I write for a local paper. "),
    "as a letter": lambda case: _behind("\n\nMit freundlichen Grüßen\nKarin Schmidt", "\n\nKind regards\nJohn Smith")(
        replace(case, text=_before("Sehr geehrte Damen und Herren,\n\n", "Dear Sir or Madam,\n\n")(case))
    ),
    "ok": _before("Ok, ", "Ok, "),
    "and": _before("Und ", "And "),
    "thanks": _behind(" Danke!", " Thanks!"),
    "please": lambda case: _behind(" bitte", " please")(replace(case, text=case.text.rstrip("?.! "))),
    "an emoji": _behind(" 🙂", " 🙂"),
    "dots at the end": lambda case: case.text.rstrip("?.! ") + "...",
    "small letters": lambda case: case.text.lower(),
    "capitals": lambda case: case.text.upper(),
    "no marks": lambda case: _MARKS.sub("", case.text),
    "small letters, no marks": lambda case: _MARKS.sub("", case.text).lower(),
    "ae for ä": lambda case: case.text.translate(_UMLAUTS),
    "a for ä": lambda case: case.text.translate(_DOTS),
    "a typo": _with_typo,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a question that is answered right, said otherwise."""

    case: Case
    """As it was asked at first."""
    text: str
    right: bool
    false: bool


def outcomes(asked: Iterable[Case], variation: Variation, assistant: Assistant) -> list[Outcome]:
    """What becomes of the questions that are answered right, where the variation changes them."""
    found: list[Outcome] = []
    for case in asked:
        text = variation(case)
        if text != case.text:
            result = judge(replace(case, text=text), assistant)
            found.append(Outcome(case, text, result.right, result.false))
    return found


def answered(assistant: Assistant, step: int = 1) -> list[Case]:
    """Every so many of the questions about the programme that are answered right, and not only with nothing.

    Who greets before what nobody knows may be greeted.
    """
    asked = [case for case in cases() if case.kind not in _TALK]
    results = (judge(case, assistant) for case in asked[::step])
    return [result.case for result in results if result.right and not result.outcomes <= _NOTHING]


def _share(found: Sequence[Outcome]) -> str:
    right = sum(one.right for one in found)
    return f"{right / len(found):>7.1%} {sum(one.false for one in found):>4}" if found else f"{'-':>12}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table, and with `--lost` the questions of the open half that are lost."""
    parser = argparse.ArgumentParser(prog="python -m tests.variations", description=__doc__)
    parser.add_argument("--step", type=int, default=1, help="ask only every so many of the questions")
    parser.add_argument("--lost", action="store_true", help="print the questions of the open half that are lost")
    options = parser.parse_args(arguments)
    assistant = Assistant(load())
    asked = answered(assistant, options.step)
    print(f"{len(asked)} questions           {'open  false':>12}   {'sealed false':>12}")
    for name, variation in VARIATIONS.items():
        found = outcomes(asked, variation, assistant)
        halves = ([one for one in found if one.case.sealed is sealed] for sealed in (False, True))
        print(f"  {name:<24} " + "   ".join(map(_share, halves)), flush=True)
        if options.lost:
            print(*(f"    {one.text!r}" for one in found if not (one.right or one.case.sealed)), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
