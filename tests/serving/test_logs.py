import io
import logging
import sys
import warnings
from collections.abc import Iterator

import pytest

from bot.serving import logs
from bot.settings import Secret

TOKEN = "123456789:AAF-abcdefghijklmnopqrstuvwxyz_0123"
SECRET = "a-webhook-secret"


@pytest.fixture
def output(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What would be on standard error, with everything set back afterwards."""
    stream = io.StringIO()
    root = logging.getLogger()
    before = root.level, root.handlers[:]
    monkeypatch.setattr(sys, "stderr", stream)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    for handler in before[1]:
        root.removeHandler(handler)
    logs.set_up("DEBUG", [Secret(SECRET)])
    yield stream
    logging.captureWarnings(capture=False)
    root.setLevel(before[0])
    root.handlers[:] = before[1]
    for name in ("httpx", "httpcore", "telegram"):
        logging.getLogger(name).setLevel(logging.NOTSET)


def test_in_the_message(output: io.StringIO) -> None:
    logging.getLogger("anything").info("POST https://api.telegram.org/bot%s/getMe", TOKEN)
    logging.getLogger("anything").info(f"bot{TOKEN.replace(':', '%3A')} and {SECRET}")
    assert "getMe" in output.getvalue()
    assert "AAF" not in output.getvalue()
    assert SECRET not in output.getvalue()


def test_in_arguments_that_are_no_texts(output: io.StringIO) -> None:
    logging.getLogger("anything").warning("%r %r", ValueError(TOKEN), {"url": TOKEN, "secret": SECRET})
    assert "ValueError" in output.getvalue()
    assert "AAF" not in output.getvalue()
    assert SECRET not in output.getvalue()


def test_in_exceptions_and_what_caused_them(output: io.StringIO) -> None:
    try:
        try:
            raise ValueError(f"inner {TOKEN}")
        except ValueError as error:
            raise RuntimeError(f"outer {SECRET}") from error
    except RuntimeError:
        logging.getLogger("anything").exception("Failed")
    assert "inner ***" in output.getvalue()
    assert "outer ***" in output.getvalue()


def test_in_a_crash_and_in_warnings(output: io.StringIO) -> None:
    error = RuntimeError(TOKEN)
    sys.excepthook(RuntimeError, error, None)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(capture=True)
        warnings.warn(f"careful with {TOKEN}", stacklevel=1)
    assert "RuntimeError: ***" in output.getvalue()
    assert "careful with ***" in output.getvalue()


def test_libraries_do_not_tell_what_they_send(output: io.StringIO) -> None:
    for name in ("httpx", "httpcore.connection"):
        logging.getLogger(name).info("request")
    for name in ("telegram.Bot", "telegram.ext.Application"):
        logging.getLogger(name).debug("Processing update %s", "somebody's words")
    assert output.getvalue() == ""


def test_short_numbers_stay(output: io.StringIO) -> None:
    logging.getLogger("anything").info("at 12:30, line 7:abc")
    assert "at 12:30, line 7:abc" in output.getvalue()
