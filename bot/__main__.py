"""The command line: run the bot, try it in the browser, ask it in the terminal, check what people edit.

Each command imports what it needs by itself: the bot starts sooner without the demo.
"""

import argparse
import contextlib
import gc
import io
import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

from bot import settings
from bot.catalogue import LANGUAGES, Catalogue, FilesError, Problem, load
from bot.demo import PORT, PORTS

BAD_DATA: Final = 1
"""Exit code: the data, the words or the texts have mistakes."""
BAD_SETTINGS: Final = 2
"""Exit code: the environment or the command line cannot be used."""


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says, and return the exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # A terminal may lack some of our letters.
    options = _parser().parse_args(argv)
    command: Callable[[argparse.Namespace], int] = options.command
    try:
        return command(options)
    except settings.SettingsError as error:
        print(error, file=sys.stderr)
        return BAD_SETTINGS
    except FilesError as error:
        print(error, file=sys.stderr)
        return BAD_DATA


def _parser() -> argparse.ArgumentParser:
    """One sub-parser for each command; its `command` is the function that does it."""
    parser = argparse.ArgumentParser(prog="python -m bot", description=__doc__)
    parser.set_defaults(command=_run)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    run = commands.add_parser("run", help="answer on Telegram (the default); needs TELEGRAM_BOT_TOKEN")
    run.set_defaults(command=_run)

    demo = commands.add_parser("demo", help="try the bot in the browser; needs no token, no account and no network")
    demo.add_argument("--port", type=_port, default=PORT, help="the next free one if it is taken (%(default)s)")
    demo.add_argument("--open", action="store_true", help="open the page in the browser")
    demo.set_defaults(command=_demo)

    ask = commands.add_parser("ask", help="answer one question here in the terminal")
    ask.add_argument("--language", choices=LANGUAGES, help="of the answer; without it, that of the question")
    ask.add_argument("text", nargs="+", help="the question")
    ask.set_defaults(command=_ask)

    check = commands.add_parser("check", help="read the data, the words and the texts, and name every mistake")
    check.add_argument("folder", nargs="?", type=Path, metavar="DIR", help="other data files, and these alone")
    check.set_defaults(command=_check)
    return parser


def _run(_: argparse.Namespace) -> int:
    with _stoppable():
        with _nothing_collected():
            from bot.answers import Assistant
            from bot.serving import logs, service

            found = settings.read()
            logs.set_up(found.log_level, found.secrets, found.log_format)
            assistant = Assistant(load(), logs_unanswered=found.log_unanswered)
        return service.run(found, assistant)


@contextlib.contextmanager
def _stoppable() -> Iterator[None]:
    """SIGTERM ends the process at once, until the bot handles it itself: the first process of a container ignores
    signals that nobody handles."""
    before = signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextlib.contextmanager
def _nothing_collected() -> Iterator[None]:
    """While the block runs, nothing is looked through for garbage: what is made at the start stays, also later."""
    gc.disable()
    try:
        yield
        gc.freeze()
    finally:
        gc.enable()


def _demo(options: argparse.Namespace) -> int:
    import webbrowser

    from bot.answers import Assistant
    from bot.demo import server
    from bot.serving import logs

    logs.set_up("WARNING")
    try:
        listener = server.listen(options.port)
    except server.NoPortError as error:
        print(error, file=sys.stderr)
        return BAD_SETTINGS
    if options.port not in {0, server.port_of(listener)}:
        print(f"Port {options.port} is taken, so this is the next free one.")

    def ready() -> None:
        print(f"The bot is waiting for you at {server.address(listener)} (Ctrl-C ends it).", flush=True)
        if options.open:
            webbrowser.open(server.address(listener))

    server.run(Assistant(load()), listener, ready)
    return 0


def _port(text: str) -> int:
    if not text.isdecimal() or int(text) >= PORTS:
        raise argparse.ArgumentTypeError(f"a number from 0 (any free one) to {PORTS - 1}, not {text!r}")
    return int(text)


def _ask(options: argparse.Namespace) -> int:
    from bot import terminal
    from bot.answers import Assistant
    from bot.answers.texts import TextError

    assistant = Assistant(load())
    try:
        answer = assistant.answer(" ".join(options.text), language=options.language)
    except TextError as error:  # The message is missing in all languages, or wants what it is not given.
        print(error, file=sys.stderr)
        return BAD_DATA
    try:
        print(terminal.render(answer.screen), flush=True)
    except BrokenPipeError:
        # Whoever reads ("| head") has seen enough; nothing is left to be written at the end either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return 0


def _check(options: argparse.Namespace) -> int:
    problems: list[Problem] = []
    inventory = ""
    try:
        inventory = f"data: {_inventory(load(options.folder))}, all well"
    except FilesError as error:
        problems += error.problems
    if not options.folder:
        from bot.answers import text_files
        from bot.questions.editing import mistakes

        problems += [*mistakes.mistakes(), *text_files.mistakes()]
        inventory += "\nwords and texts: all well"
    print("\n".join(map(str, problems)) or inventory)
    return BAD_DATA if problems else 0


def _inventory(catalogue: Catalogue) -> str:
    return (
        f"{len(catalogue.themes)} themes, {len(catalogue.verbuende)} Verbünde, {len(catalogue.laender)} Länder, "
        f"{len(catalogue.places)} places, {len(catalogue.organisations)} organisations"
    )


if __name__ == "__main__":
    sys.exit(main())
