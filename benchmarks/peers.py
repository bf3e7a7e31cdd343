"""The same questions, answered by small programs that anybody would write first: `python -m benchmarks.peers`.

Each peer finds names, and has the same simple bot around it: a Verbund's card, or the theme it is in where "Thema" or
"theme" is said; a theme's card; else "not understood". It is asked in the right language, and every answer is judged
exactly as the bot's own. Scorers and thresholds were chosen on the open half of the questions for the highest share of
right answers and, within half a point of that, the fewest false assertions; `--tune` shows all of them. WRatio has its
best share where it takes nearly any text for a name, so it is also shown with a threshold that people use. Of the
sealed half only the counts are seen.
"""

import argparse
import re
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from statistics import median
from typing import Final, Literal

from rapidfuzz import fuzz, process, utils
from rapidfuzz.distance import OSA, JaroWinkler, LCSseq, Levenshtein

from benchmarks.markdown import table
from bot.answers import Answer, Assistant
from bot.answers.texts import preferred
from bot.catalogue import Catalogue, Language, load
from bot.questions import Question, kinds
from bot.questions.words.folding import fold, tokens
from tests.evaluate import Case, Result, cases, judge

SCORERS: Final[dict[str, tuple[Callable[..., float], float]]] = {
    "ratio": (fuzz.ratio, 1),
    "partial_ratio": (fuzz.partial_ratio, 1),
    "token_sort_ratio": (fuzz.token_sort_ratio, 1),
    "token_set_ratio": (fuzz.token_set_ratio, 1),
    "WRatio": (fuzz.WRatio, 1),
    "JaroWinkler": (JaroWinkler.normalized_similarity, 100),
    "OSA": (OSA.normalized_similarity, 100),
    "Levenshtein": (Levenshtein.normalized_similarity, 100),
    "LCSseq": (LCSseq.normalized_similarity, 100),
}
"""The scorers of rapidfuzz, and what brings each to 0 to 100."""
THRESHOLDS: Final = (30, 40, 45, 50, 55, 60, 65, 70, *range(72, 101, 2))

WRATIO_THRESHOLDS: Final = (50, 86)
WINDOW_SCORER: Final = "OSA"
WINDOW_THRESHOLD: Final = 82

_WINDOW: Final = 3
"""Words of the longest window."""
_LEAST: Final = 3
"""Letters of the shortest window: "in" is no name."""
_THEME: Final = re.compile(r"(?:thema|themen|themas|themes?)\b", re.IGNORECASE)
_NAME_KINDS: Final = frozenset({"about_verbund", "theme_of", "about_theme", "none"})
"""The kinds of questions such a bot is made for."""


@dataclass(frozen=True, slots=True)
class Name:
    """What a spelling stands for."""

    kind: Literal["verbund", "theme"]
    id: str


Finder = Callable[[str], Sequence[Name]]
"""Finds names in a text, in any order."""


def names(catalogue: Catalogue, *, aliases: bool) -> dict[str, Name]:
    """The names of the Verbünde and themes as they are written, with or without their aliases."""
    found: dict[str, Name] = {}
    for verbund in catalogue.verbuende.values():
        for name in (verbund.name, *(verbund.aliases if aliases else ())):
            found.setdefault(name, Name("verbund", verbund.id))
    for theme in catalogue.themes.values():
        titles = (theme.title.de, theme.title.en, theme.short.de, theme.short.en)
        for name in (*titles, *((*theme.aliases.de, *theme.aliases.en) if aliases else ())):
            found.setdefault(name, Name("theme", theme.id))
    return found


class Peer(Assistant):
    """A simple bot around something that finds names; `bot` lends its screens."""

    def __init__(self, bot: Assistant, finder: Finder) -> None:
        # What the bot understands with is not needed, and so not made.
        self.catalogue = bot.catalogue
        self.finder = finder
        self._bot = bot

    def answer(self, text: str, language_code: str | None = None, *, language: Language | None = None) -> Answer:
        """Answer a text by the names in it."""
        question = self._question(text)
        return Answer(question, self._bot.show(question, language or preferred(language_code)))

    def _question(self, text: str) -> Question:
        found = self.finder(text)
        if verbuende := tuple(dict.fromkeys(name.id for name in found if name.kind == "verbund")):
            return kinds.ThemeOf(verbuende) if _THEME.search(text) else kinds.AboutVerbuende(verbuende)
        if themes := tuple(dict.fromkeys(name.id for name in found)):
            return kinds.AboutTheme(themes)
        return kinds.NotUnderstood()


# Finders


def whole(catalogue: Catalogue, threshold: float, *, aliases: bool = True) -> Finder:
    """WRatio of the whole question and each name, prepared as rapidfuzz advises; the best one counts."""
    known = {utils.default_process(name): ref for name, ref in names(catalogue, aliases=aliases).items()}
    choices = list(known)

    def find(text: str) -> Sequence[Name]:
        best = process.extractOne(utils.default_process(text), choices, scorer=fuzz.WRatio, score_cutoff=threshold)
        return (known[best[0]],) if best else ()

    return find


def windows(
    catalogue: Catalogue, scorer: str = WINDOW_SCORER, threshold: float = WINDOW_THRESHOLD, *, aliases: bool = True
) -> Finder:
    """One scorer over windows of one to three words, folded and joined; the best ones that do not overlap count."""
    known = {fold(name): ref for name, ref in names(catalogue, aliases=aliases).items()}
    return partial(_in_windows, known, list(known), scorer, threshold)


def _in_windows(known: dict[str, Name], choices: list[str], scorer: str, threshold: float, text: str) -> Sequence[Name]:
    return _free((hit for hit in _scored(choices, scorer, threshold, text)), known)


@dataclass(frozen=True, slots=True)
class _Hit:
    score: float
    start: int
    end: int
    choice: str


def _scored(choices: list[str], scorer: str, threshold: float, text: str) -> Iterator[_Hit]:
    function, scale = SCORERS[scorer]
    words = tokens(text)
    for start in range(len(words)):
        window = ""
        for end in range(start + 1, min(start + _WINDOW, len(words)) + 1):
            window += words[end - 1].folded
            if len(window) < _LEAST:
                continue
            best = process.extractOne(window, choices, scorer=function, score_cutoff=threshold / scale)
            if best:
                yield _Hit(best[1] * scale, start, end, best[0])


def _free(hits: Iterable[_Hit], known: dict[str, Name]) -> Sequence[Name]:
    taken: set[int] = set()
    found = []
    for hit in sorted(hits, key=lambda hit: (-hit.score, hit.start - hit.end, hit.start)):
        if taken.isdisjoint(range(hit.start, hit.end)):
            taken.update(range(hit.start, hit.end))
            found.append(known[hit.choice])
    return found


def regular_expression(catalogue: Catalogue, *, aliases: bool = True) -> Finder:
    """One regular expression of all names, whatever their case, separators and way to write umlauts."""
    known = names(catalogue, aliases=aliases)
    longest_first = sorted(known, key=len, reverse=True)
    groups = "|".join(f"(?P<n{index}>{_pattern(name)})" for index, name in enumerate(longest_first))
    pattern = re.compile(rf"(?<!\w)(?:{groups})(?!\w)", re.IGNORECASE)

    def find(text: str) -> Sequence[Name]:
        return [known[longest_first[int((match.lastgroup or "n0")[1:])]] for match in pattern.finditer(text)]

    return find


def _pattern(name: str) -> str:
    umlauts = {"ä": "(?:ä|ae|a)", "ö": "(?:ö|oe|o)", "ü": "(?:ü|ue|u)", "ß": "(?:ß|ss)", "²": "[²2]"}
    parts = re.split(r"[\W_]+", name.casefold().replace("²", "2"))
    return r"[\W_]*".join("".join(umlauts.get(c, re.escape(c)) for c in part) for part in parts if part)


# Comparing


@dataclass(frozen=True, slots=True)
class Row:
    """What became of all questions with one peer."""

    name: str
    results: tuple[Result, ...]
    microseconds: float
    """Of one question, all texts having been heard before."""

    def share(self, *, sealed: bool, only_names: bool = False) -> float:
        """The share of right answers."""
        results = [
            r for r in self.results if r.case.sealed is sealed and (not only_names or r.case.kind in _NAME_KINDS)
        ]
        return sum(r.right for r in results) / max(1, len(results))

    def false(self, *, sealed: bool) -> int:
        """False assertions."""
        return sum(r.false for r in self.results if r.case.sealed is sealed)


def contestants(catalogue: Catalogue) -> dict[str, Assistant]:
    """The bot and its peers."""
    bot = Assistant(catalogue)
    return {
        "this bot": bot,
        **{f"WRatio ≥ {t}, whole question": Peer(bot, whole(catalogue, t)) for t in WRATIO_THRESHOLDS},
        f"{WINDOW_SCORER} ≥ {WINDOW_THRESHOLD}, word windows": Peer(bot, windows(catalogue)),
        "regular expression": Peer(bot, regular_expression(catalogue)),
    }


def compare(questions: Sequence[Case], rounds: int = 5) -> list[Row]:
    """Ask all of them all questions, by turns."""
    asked = contestants(load())
    results = {name: tuple(judge(case, assistant) for case in questions) for name, assistant in asked.items()}
    times: dict[str, list[float]] = {name: [] for name in asked}
    for _ in range(rounds):
        for name, assistant in asked.items():
            begin = time.perf_counter()
            for case in questions:
                assistant.answer(case.text, case.lang)
            times[name].append((time.perf_counter() - begin) / len(questions) * 1e6)
    return [Row(name, results[name], median(times[name])) for name in asked]


def report(rows: Sequence[Row]) -> str:
    """The table."""
    head = ("", "open half", "sealed half", "names only: open", "sealed", "false: open", "sealed", "µs per question")
    return table(
        head,
        (
            (
                row.name,
                f"{row.share(sealed=False):.1%}",
                f"{row.share(sealed=True):.1%}",
                f"{row.share(sealed=False, only_names=True):.1%}",
                f"{row.share(sealed=True, only_names=True):.1%}",
                f"{row.false(sealed=False)}",
                f"{row.false(sealed=True)}",
                f"{row.microseconds:.0f}",
            )
            for row in rows
        ),
    )


def tune() -> str:
    """The best threshold of each finder on the open half: right answers and false assertions."""
    catalogue = load()
    questions = [case for case in cases() if not case.sealed]
    peer = Peer(Assistant(catalogue), lambda _: ())
    lines = []
    for aliases in (False, True):
        tried: dict[str, list[tuple[float, Finder]]] = {
            "WRatio, whole question": [(t, whole(catalogue, t, aliases=aliases)) for t in THRESHOLDS],
            "regular expression": [(0, regular_expression(catalogue, aliases=aliases))],
        }
        known = {fold(name): ref for name, ref in names(catalogue, aliases=aliases).items()}
        for scorer in SCORERS:
            hits = {case.text: list(_scored(list(known), scorer, THRESHOLDS[0], case.text)) for case in questions}
            tried[f"{scorer}, windows"] = [(t, partial(_above, hits, known, t)) for t in THRESHOLDS]
        for name, finders in tried.items():
            outcomes = []
            for threshold, finder in finders:
                peer.finder = finder
                results = [judge(case, peer) for case in questions]
                outcomes.append((sum(r.right for r in results), -sum(r.false for r in results), threshold))
            right, false, threshold = max(outcomes)
            with_aliases = "yes" if aliases else "no"
            lines.append((name, with_aliases, f"{threshold:g}", f"{right / len(questions):.1%}", str(-false)))
    return table(("open half only", "aliases", "best threshold", "right", "false assertions"), lines)


def _above(hits: dict[str, list[_Hit]], known: dict[str, Name], threshold: float, text: str) -> Sequence[Name]:
    return _free((hit for hit in hits[text] if hit.score >= threshold), known)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.peers", description=__doc__)
    parser.add_argument("--tune", action="store_true", help="try all scorers and thresholds, on the open half")
    print(tune() if parser.parse_args(arguments).tune else report(compare(cases())))
    return 0


if __name__ == "__main__":
    sys.exit(main())
