"""Many questions at once, beside the smallest possible bot: `python -m benchmarks.load`.

Each bot is the real program in a process of its own, and talks to a lean Bot API in the process of this benchmark. They
are measured by turns, and what counts is the ratio within a round. One question waits when a bot is started; when it is
answered and the bot has come to rest, all others come at once. Telegram's limit of 30 messages a second is switched
off: it is far below what either bot can do. The bot is compiled beforehand, as it is where it is installed.

`--soak 100000` asks the bot alone so many questions and shows the memory that it holds.
"""

import argparse
import asyncio
import compileall
import contextlib
import os
import socket
import sys
import time
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from dataclasses import astuple, dataclass
from itertools import islice
from pathlib import Path
from statistics import linear_regression, median
from typing import Final, Literal, get_args

import bot
from benchmarks import courier
from benchmarks.local_api import TOKEN, LocalApi
from benchmarks.markdown import table
from benchmarks.people import said, updates

Mode = Literal["polling", "webhook"]
MODES: Final[tuple[Mode, ...]] = get_args(Mode)

_ROOT: Final = Path(bot.__file__).parents[1]
_PATH: Final = "/telegram"
REST: Final = 1.0
"""Seconds between the first answer and the load; the bot sets its profile meanwhile."""
_PATIENCE: Final = 120.0
"""Seconds after which a bot is given up."""
LOOKS: Final = 20
"""How often memory is looked at."""


@dataclass(frozen=True, slots=True)
class Program:
    """A bot, and how it is started."""

    name: str
    command: tuple[str, ...]


BOT: Final = Program("this bot", ("-m", "bot"))
SMALLEST: Final = Program("smallest bot", ("-m", "benchmarks.smallest"))


@dataclass(frozen=True, slots=True)
class Run:
    """What was measured of one bot in one round."""

    per_second: float
    cpu_ms: float
    """For each answer, of the bot's process alone."""
    resident: float
    peak: float
    """Megabytes."""
    first: float
    """Seconds from the start of the process to the first answer."""


HEAD: Final = ("answers/s", "CPU ms per answer", "resident MB", "peak MB", "first answer s")


@dataclass(frozen=True, slots=True)
class Process:
    """What the system says about a running process (Linux)."""

    number: int

    @property
    def cpu(self) -> float:
        """Seconds of processor that it has used."""
        values = Path(f"/proc/{self.number}/stat").read_text("ascii").rpartition(")")[2].split()
        return (int(values[11]) + int(values[12])) / os.sysconf("SC_CLK_TCK")

    @property
    def resident(self) -> float:
        """Megabytes that it holds."""
        return self._megabytes("VmRSS")

    @property
    def peak(self) -> float:
        """The most megabytes that it has held."""
        return self._megabytes("VmHWM")

    def _megabytes(self, name: str) -> float:
        for line in Path(f"/proc/{self.number}/status").read_text("utf-8").splitlines():
            if line.startswith(f"{name}:"):
                return int(line.split()[1]) / 1024
        raise ValueError(f"The system does not tell {name}.")


@contextlib.asynccontextmanager
async def running(program: Program, mode: Mode, api: LocalApi, port: int) -> AsyncIterator[Process]:
    """A bot at work; it is ended with the block."""
    environment = {
        **os.environ,
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "TELEGRAM_API_BASE_URL": api.base_url,
        "MESSAGES_PER_SECOND": "0",
        "LOG_LEVEL": "WARNING",
        "WEBHOOK_URL": f"https://bot.example.org{_PATH}" if mode == "webhook" else "",
        "WEBHOOK_PORT": str(port),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, *program.command, mode if program is SMALLEST else "run", cwd=_ROOT, env=environment
    )
    try:
        yield Process(process.pid)
    finally:
        if process.returncode is None:
            process.terminate()
        try:
            await asyncio.wait_for(process.wait(), _PATIENCE)
        except TimeoutError:
            process.kill()
            await process.wait()


async def load(program: Program, mode: Mode, number: int, looks: int = 1) -> tuple[Run, list[float]]:
    """Have one bot answer so many questions; also the memory after each part of them."""
    async with LocalApi().open() as api:
        port = _free_port()
        questions = updates(said(), number + 1)
        begin = time.perf_counter()
        async with running(program, mode, api, port) as process, _delivery(api, mode, port) as bring:
            bring(islice(questions, 1))
            first = await _within(api.answered(1)) - begin
            await asyncio.sleep(REST)
            memory = []
            cpu, begin = process.cpu, time.perf_counter()
            bring(questions)
            for look in range(1, looks + 1):
                end = await _within(api.answered(1 + number * look // looks))
                memory.append(process.resident)
            cpu = process.cpu - cpu
            run = Run(number / (end - begin), cpu / number * 1e3, process.resident, process.peak, first)
    return run, memory


@contextlib.asynccontextmanager
async def _delivery(api: LocalApi, mode: Mode, port: int) -> AsyncIterator[Callable[[Iterator[bytes]], None]]:
    """A way to hand updates to the bot that runs."""
    if mode == "polling":
        yield api.bring
        return
    async with asyncio.TaskGroup() as deliveries:

        async def deliver(those: Iterator[bytes]) -> None:
            await api.registered()
            await courier.deliver(those, port, _PATH, api.secret)

        yield lambda those: _forget(deliveries.create_task(deliver(those)))


def _forget(_: object) -> None:
    """The group waits for what it was given."""


async def _within(answers: asyncio.Future[float]) -> float:
    async with asyncio.timeout(_PATIENCE):
        return await answers


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


# Report


@dataclass(frozen=True, slots=True)
class Compared:
    """The rounds of both bots in one mode, in the order in which they were run."""

    mode: Mode
    bot: tuple[Run, ...]
    smallest: tuple[Run, ...]


def compare(mode: Mode, number: int, rounds: int) -> Compared:
    """Both bots by turns."""
    pairs = [[asyncio.run(load(program, mode, number))[0] for program in (BOT, SMALLEST)] for _ in range(rounds)]
    return Compared(mode, tuple(ours for ours, _ in pairs), tuple(theirs for _, theirs in pairs))


def report(compared: Compared) -> str:
    """The medians of both bots, and the median ratio within a round."""
    rows = [
        (name, *_figures([median(of_one) for of_one in zip(*map(astuple, runs), strict=True)]))
        for name, runs in ((BOT.name, compared.bot), (SMALLEST.name, compared.smallest))
    ]
    rounds = zip(compared.bot, compared.smallest, strict=True)
    ratios = zip(*([x / y for x, y in zip(astuple(a), astuple(b), strict=True)] for a, b in rounds), strict=True)
    rows.append(("ratio", *(f"{median(of_one):.2f}" for of_one in ratios)))
    return table((compared.mode, *HEAD), rows)


def _figures(values: Sequence[float]) -> tuple[str, ...]:
    return tuple(f"{value:{width}}" for value, width in zip(values, (".0f", ".2f", ".0f", ".0f", ".2f"), strict=True))


def growth(memory: Sequence[float], number: int) -> float:
    """Megabytes for each 100,000 questions, over the second half of the looks at the memory."""
    looks = [(index + 1) * number / len(memory) for index in range(len(memory))]
    half = len(memory) // 2
    return linear_regression(looks[half:], memory[half:]).slope * 100_000


def report_soak(mode: Mode, memory: Sequence[float], number: int) -> str:
    """What the bot held after how many answers."""
    rows = [
        (f"{number * (index + 1) // len(memory):,}", f"{held:.1f}")
        for index, held in enumerate(memory)
        if (index + 1) % 2 == 0
    ]
    rows.append(("growth over the second half, MB for 100,000", f"{growth(memory, number):.2f}"))
    return table((f"{mode}: answers", "resident MB"), rows)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.load", description=__doc__)
    parser.add_argument("--number", type=int, default=5_000, help="questions in each round (%(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="each with both bots (%(default)s)")
    parser.add_argument("--modes", nargs="*", choices=MODES, default=MODES)
    parser.add_argument("--soak", type=int, metavar="QUESTIONS", help="ask the bot alone, and look at its memory")
    options = parser.parse_args(arguments)
    compileall.compile_dir(_ROOT / "bot", quiet=1)
    for mode in options.modes:
        if options.soak:
            _, memory = asyncio.run(load(BOT, mode, options.soak, LOOKS))
            print(report_soak(mode, memory, options.soak), flush=True)
        else:
            print(report(compare(mode, options.number, options.rounds)), flush=True)
        print()
    return 0


if __name__ == "__main__":
    sys.exit(main())
