import asyncio
import io
import json
import logging
import sys
import warnings
from collections.abc import Callable, Iterator

import pytest

from bot.serving import logs
from bot.settings import LogFormat, Secret

TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz_0123"
SECRET = "a-webhook-secret"
LOGGERS = ("", "bot")

SetUp = Callable[[str, LogFormat], io.StringIO]


@pytest.fixture
def set_up(monkeypatch: pytest.MonkeyPatch) -> Iterator[SetUp]:
    """Sets up the log, and gives what would be on standard error; everything is set back afterwards."""
    root = logging.getLogger()
    handlers, levels = root.handlers[:], [logging.getLogger(name).level for name in LOGGERS]
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)

    def set_up(level: str, log_format: LogFormat) -> io.StringIO:
        stream = io.StringIO()
        monkeypatch.setattr(sys, "stderr", stream)
        for handler in handlers:
            root.removeHandler(handler)
        logs.set_up(level, [Secret(SECRET)], log_format)
        return stream

    yield set_up
    logging.captureWarnings(capture=False)
    root.handlers[:] = handlers
    for name, level in zip(LOGGERS, levels, strict=True):
        logging.getLogger(name).setLevel(level)


@pytest.fixture
def output(set_up: SetUp) -> io.StringIO:
    """The log with everything in it that may be in it."""
    return set_up("DEBUG", "text")


def test_no_secret_in_what_the_bot_says(output: io.StringIO) -> None:
    log = logging.getLogger("bot.anything")
    log.info("POST https://api.telegram.org/bot%s/getMe", TOKEN)
    log.info(f"bot{TOKEN.replace(':', '%3A')} and {SECRET}")
    log.warning("%r %r", ValueError(TOKEN), {"url": TOKEN, "secret": SECRET})
    assert "getMe" in output.getvalue()
    assert "ValueError" in output.getvalue()
    assert "AAF" not in output.getvalue()
    assert SECRET not in output.getvalue()


@pytest.mark.parametrize(
    "name", ["telegram.Bot", "telegram.ext.Application", "httpx", "httpcore.connection", "uvicorn"]
)
def test_libraries_say_what_stands_in_their_code_and_only_if_it_matters(output: io.StringIO, name: str) -> None:
    log = logging.getLogger(name)
    log.debug("Processing update %s", "somebody's words")
    log.info("HTTP Request: POST %s", TOKEN)
    assert output.getvalue() == ""
    log.error('Can not load invalid JSON data: "%s"', "somebody's words")
    assert 'Can not load invalid JSON data: "%s"' in output.getvalue()
    assert "words" not in output.getvalue()


def test_of_exceptions_the_kind_and_the_place_are_told(output: io.StringIO) -> None:
    try:
        try:
            raise ValueError("somebody's words")
        except ValueError as error:
            raise RuntimeError(f"outer {SECRET}") from error
    except RuntimeError:
        logging.getLogger("bot.anything").exception("Failed.")
    (line,) = output.getvalue().splitlines()
    assert "Failed. [RuntimeError at test_logs.py:" in line
    assert "< ValueError at test_logs.py:" in line
    assert "test_of_exceptions" in line
    assert "words" not in line
    assert SECRET not in line


def test_a_crash_and_warnings_go_into_the_log(output: io.StringIO) -> None:
    sys.excepthook(RuntimeError, RuntimeError(TOKEN), None)
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn(f"careful with {TOKEN}", stacklevel=1)
    crash, warning = output.getvalue().splitlines()
    assert crash.endswith("The program ends. [RuntimeError]")
    assert "careful with ***" in warning


async def test_what_nobody_awaited_goes_into_the_log(output: io.StringIO) -> None:
    async def fail() -> None:
        raise ValueError("somebody's words")

    asyncio.get_running_loop().set_exception_handler(logs.log_unhandled)
    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    del task
    assert "never retrieved [ValueError at" in output.getvalue()
    assert "words" not in output.getvalue()


def test_a_line_that_cannot_be_written_is_not_printed_with_its_arguments(output: io.StringIO) -> None:
    record = logging.LogRecord("bot.anything", logging.INFO, __file__, 1, "%d", ("somebody's words",), None)
    (handler,) = (one for one in logging.getLogger().handlers if isinstance(one.formatter, logs.Discreet))
    handler.handle(record)
    assert output.getvalue() == "A line of the log is missing (bot.anything).\n"


def test_one_line_for_each_event(output: io.StringIO) -> None:
    logging.getLogger("bot.anything").info("first\n2026-01-01 INFO forged\r\x0bline")
    assert output.getvalue().count("\n") == 1
    assert len(output.getvalue().splitlines()) == 1


def test_json(set_up: SetUp) -> None:
    output = set_up("INFO", "json")
    try:
        raise ValueError
    except ValueError:
        logging.getLogger("bot.anything").exception("Grün\n%s", SECRET)
    logging.getLogger("bot.anything").debug("not now")
    (line,) = output.getvalue().splitlines()
    event = json.loads(line)
    assert list(event) == ["time", "level", "logger", "message", "exception"]
    assert (event["level"], event["logger"], event["message"]) == ("ERROR", "bot.anything", "Grün ***")
    assert event["time"].endswith("+00:00")


def test_the_level(set_up: SetUp) -> None:
    output = set_up("ERROR", "text")
    logging.getLogger("bot.anything").warning("quiet")
    logging.getLogger("telegram").warning("quiet")
    assert output.getvalue() == ""


def test_short_numbers_stay(output: io.StringIO) -> None:
    logging.getLogger("bot.anything").info("at 12:30, line 7:abc")
    assert "at 12:30, line 7:abc" in output.getvalue()
