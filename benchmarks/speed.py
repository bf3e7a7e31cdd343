"""What a question costs, and how that grows with the catalogue: `python -m benchmarks.speed`.

Every time is set beside a bare `rapidfuzz.process.extractOne(name, names, scorer=fuzz.ratio)` over the folded names of
the Verbünde, taken between the questions of the same run: one misspelt name alone, nothing to find it in.
"""

import argparse
import gc
import math
import resource
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import cycle
from multiprocessing import get_context
from pathlib import Path
from random import Random
from statistics import median
from typing import Final

from rapidfuzz import fuzz, process

from benchmarks.markdown import table
from benchmarks.synthetic import KINDS, Kind, Synthetic, misspelt
from bot.answers import Assistant
from bot.catalogue import Catalogue, load
from bot.questions.words import folding, stemming
from bot.questions.words.folding import fold
from bot.questions.words.word_files import vocabulary
from tests.evaluate import cases

SIZES: Final = (30, 300, 3_000, 30_000)
GOALS: Final = {3_000: 10, 30_000: 5}
"""So many times a bare extractOne at most."""

_EACH: Final = 40
"""Questions of each kind about a made-up catalogue."""
_LONGEST: Final = 4096
"""Characters of the longest message that Telegram lets through."""
_LARGEST_WORST: Final = 3_000
"""The largest catalogue that is asked the worst texts."""


@dataclass(frozen=True, slots=True)
class Costs:
    """Seconds of each of several questions."""

    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one."""
        return median(self.seconds)

    @property
    def p99(self) -> float:
        """What one of a hundred exceeds."""
        return sorted(self.seconds)[int(0.99 * len(self.seconds))]


def timed(action: Callable[[], object]) -> float:
    """Seconds that something takes."""
    begin = time.perf_counter()
    action()
    return time.perf_counter() - begin


class Bare:
    """A bare extractOne over the names of a catalogue, asked for one misspelt name after the other."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._names = [fold(verbund.name) for verbund in catalogue.verbuende.values()]
        rng = Random(1)
        chosen = rng.sample([v.name for v in catalogue.verbuende.values()], k=30)
        self._heard = cycle([fold(misspelt(rng, name)) for name in chosen])

    def seconds(self) -> float:
        """What the next name costs, at its best: the second time in a row, the names being at hand."""
        heard = next(self._heard)
        self._find(heard)
        return timed(lambda: self._find(heard))

    def _find(self, heard: str) -> object:
        return process.extractOne(heard, self._names, scorer=fuzz.ratio)


# The bundled catalogue


@dataclass(frozen=True, slots=True)
class Bundled:
    """All questions of the tests, each asked by itself."""

    costs: dict[str, Costs]
    bare: Costs


def forget() -> None:
    """Empty what remembers words, as in a process that has just begun."""
    folding.fold.cache_clear()
    folding.plain.cache_clear()
    stemming.stems.cache_clear()
    vocabulary.cache_clear()


def bundled(rounds: int = 3) -> Bundled:
    """Three ways to ask: by a new bot, in words that a running bot has not heard yet, and once more."""
    catalogue = load()
    asked = [(case.text, case.lang) for case in cases()]
    bare = Bare(catalogue)
    bares: list[float] = []
    times: dict[str, list[list[float]]] = {name: [] for name in ("first", "new", "again")}

    def ask(assistant: Assistant, into: str) -> None:
        seconds = []
        for text, language in asked:
            seconds.append(timed(lambda text=text, language=language: assistant.answer(text, language)))  # type: ignore[misc]  # mypy cannot infer a lambda with defaults
            bares.append(bare.seconds())
        times[into].append(seconds)

    for _ in range(rounds):
        forget()
        first = Assistant(catalogue)
        first.prepare()
        ask(first, "first")
        ask(first, "again")
        answers = [first.answer(text, language) for text, language in asked]
        forget()
        running = Assistant(catalogue)
        running.prepare()
        for answer in answers:
            running.show(answer.question, answer.screen.language)
        ask(running, "new")
    return Bundled({name: _by_question(measured) for name, measured in times.items()}, Costs(tuple(bares)))


def _by_question(rounds: Sequence[Sequence[float]]) -> Costs:
    """The median of the rounds for each question, so that what else the machine does is left out."""
    return Costs(tuple(median(of_one) for of_one in zip(*rounds, strict=True)))


# Growth


@dataclass(frozen=True, slots=True)
class Grown:
    """One made-up catalogue."""

    size: int
    start_up: float
    megabytes: float
    bare: float
    costs: dict[Kind, Costs]
    worst: dict[str, float]


def grown(size: int, each: int = _EACH) -> Grown:
    """Start a bot on a made-up catalogue and ask it. To be run in a process of its own, for the memory's sake."""
    synthetic = Synthetic(size)
    catalogue = synthetic.catalogue
    # Asked by turns, so that whatever the machine does meanwhile hits all alike.
    questions = list(zip(*(synthetic.questions(kind, each) for kind in KINDS), strict=True))
    forget()
    gc.collect()
    before = _megabytes()
    begin = time.perf_counter()
    assistant = Assistant(catalogue)
    assistant.prepare()
    start_up = time.perf_counter() - begin
    megabytes = _megabytes() - before
    bare = Bare(catalogue)
    bares: list[float] = []
    times: dict[Kind, list[float]] = {kind: [] for kind in KINDS}
    for text in ("hallo", "Welche Themen gibt es?", "what can I ask?", "xyz"):
        assistant.answer(text)
    for turn in questions:
        for question in turn:
            times[question.kind].append(timed(lambda text=question.text: assistant.answer(text, "de")))  # type: ignore[misc]  # mypy cannot infer a lambda with defaults
            bares.append(bare.seconds())
    worst = worst_of(assistant) if size <= _LARGEST_WORST else {}
    costs = {kind: Costs(tuple(seconds)) for kind, seconds in times.items()}
    return Grown(size, start_up, megabytes, median(bares), costs, worst)


def _megabytes() -> float:
    """The memory that the process holds now, where the system tells it as Linux does."""
    held = Path("/proc/self/statm")
    return int(held.read_text("ascii").split()[1]) * resource.getpagesize() / 2**20 if held.exists() else math.nan


def each_alone(sizes: Sequence[int]) -> Iterator[Grown]:
    """Each size in a process of its own, one after the other."""
    with ProcessPoolExecutor(1, get_context("spawn"), max_tasks_per_child=1) as pool:
        yield from pool.map(grown, sizes)


# Worst cases


def worst_texts(catalogue: Catalogue) -> dict[str, str]:
    """Texts of the greatest length that are made to be slow."""
    rng = Random(2)
    names = [verbund.name for verbund in catalogue.verbuende.values()][:300]
    letters = "abcdefghijklmnopqrstuvwxyzäöü"
    nonsense = " ".join("".join(rng.choices(letters, k=rng.randint(4, 12))) for _ in range(600))
    misspelt_names = " ".join(misspelt(rng, rng.choice(names)) for _ in range(600))
    texts = {
        "nonsense words": nonsense,
        "sentences of one nonsense word": nonsense.replace(" ", ". ").title(),
        "one word": "innenentwicklung" * 300,
        "letters one by one": "k o m e t " * 500,
        "combining marks": ("e" + "\u0301\u0323" * 20) * 120,
        "expanding characters": "\ufdfa " * 2100,
        "a name again and again": f"{names[0]} " * 600,
        "all names": " ".join(names) * 40,
        "misspelt names": misspelt_names,
        "separators": "-_/ " * 1100,
        "names joined by separators": "_".join(names) * 40,
        "emoji": "🏘️👩‍👩‍👧 " * 600,
        "digits": "2 " * 2100,
    }
    return {name: text[:_LONGEST] for name, text in texts.items()}


def worst_of(assistant: Assistant) -> dict[str, float]:
    """Seconds for each of the worst texts, heard for the first time."""
    assistant.prepare()
    return {name: timed(lambda t=t: assistant.answer(t, "de")) for name, t in worst_texts(assistant.catalogue).items()}  # type: ignore[misc]  # mypy cannot infer a lambda with defaults


# Report


def report_bundled(measured: Bundled) -> str:
    """The first table."""
    bare = measured.bare.median
    heads = {
        "first": "asked the first time, of a bot that has just begun",
        "new": "new words, screens made",
        "again": "asked again",
    }
    rows = [
        (head, f"{c.median * 1e3:.2f}", f"{c.p99 * 1e3:.2f}", f"{c.median / bare:.0f}", f"{c.p99 / bare:.0f}")
        for name, head in heads.items()
        for c in (measured.costs[name],)
    ]
    rows.append(("bare extractOne", f"{bare * 1e3:.4f}", f"{measured.bare.p99 * 1e3:.4f}", "1", ""))
    return table(("bundled catalogue", "median ms", "p99 ms", "× bare, median", "× bare, p99"), rows)


def report_growth(sizes: Sequence[Grown]) -> str:
    """The second table: start-up and memory in all and for each Verbund, questions as multiples of the bare one."""
    head = (
        "Verbünde", "start-up s", "ms each", "memory MB", "KB each", "bare µs",
        *(f"{kind}: × bare" for kind in KINDS), "all: median ms", "max ms", "goal",
    )  # fmt: skip
    rows = []
    for one in sizes:
        everything = [seconds for costs in one.costs.values() for seconds in costs.seconds]
        rows.append(
            (
                f"{one.size:,}",
                f"{one.start_up:.2f}",
                f"{one.start_up / one.size * 1e3:.2f}",
                f"{one.megabytes:.0f}",
                f"{one.megabytes / one.size * 1e3:.0f}",
                f"{one.bare * 1e6:.1f}",
                *(f"{one.costs[kind].median / one.bare:.1f}" for kind in KINDS),
                f"{median(everything) * 1e3:.2f}",
                f"{max(everything) * 1e3:.1f}",
                f"≤ {GOALS[one.size]}" if one.size in GOALS else "",
            )
        )
    return table(head, rows)


def report_worst(columns: dict[str, dict[str, float]]) -> str:
    """The third table."""
    rows = [
        (name, *(f"{seconds[name] * 1e3:.1f}" for seconds in columns.values())) for name in next(iter(columns.values()))
    ]
    return table((f"{_LONGEST} characters, ms", *columns), rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="*", default=SIZES, help="numbers of Verbünde")
    options = parser.parse_args(arguments)
    print(report_bundled(bundled()), flush=True)
    worst = {"bundled": worst_of(Assistant(load()))}
    sizes = []
    for one in each_alone(options.sizes):
        print(f"{one.size:,} done", file=sys.stderr)
        sizes.append(one)
        if one.worst:
            worst[f"{one.size:,}"] = one.worst
    print(f"\n{report_growth(sizes)}\n\n{report_worst(worst)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
