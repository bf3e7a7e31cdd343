import errno
import socket
from datetime import timedelta
from itertools import islice
from unittest.mock import Mock

import aiohttp
import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.messenger.network import Network
from bot.messenger.weather import Patience, Trouble, reason, seconds, trouble


def caused(error: TelegramError, cause: Exception) -> TelegramError:
    error.__cause__ = cause
    return error


def unreachable(reason: OSError) -> aiohttp.ClientConnectorError:
    return aiohttp.ClientConnectorError(Mock(), reason)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (RetryAfter(timedelta(seconds=1)), "flood"),
        (BadRequest("chat not found"), "refused"),
        (caused(NetworkError("x"), unreachable(OSError())), "unreachable"),
        (caused(TimedOut(), aiohttp.ConnectionTimeoutError()), "unreachable"),
        (caused(NetworkError("x"), aiohttp.ClientHttpProxyError(Mock(), ())), "unreachable"),
        (caused(TimedOut(), aiohttp.SocketTimeoutError()), "timeout"),
        (caused(NetworkError("x"), aiohttp.ServerDisconnectedError()), "cut"),
        (NetworkError("Bad Gateway"), "server"),
        (caused(NetworkError("Bad Gateway"), TelegramError("Invalid server response")), "server"),
        (TelegramError("Invalid server response"), "server"),
        (Forbidden("blocked"), "forbidden"),
        (ChatMigrated(-1), "migrated"),
        (Conflict("x"), "conflict"),
        (InvalidToken(), "token"),
    ],
)
def test_kinds_of_trouble(error: TelegramError, expected: Trouble) -> None:
    assert trouble(error) == expected


def test_the_reason_is_what_the_operating_system_says_and_no_more() -> None:
    refused = OSError(errno.ECONNREFUSED, "Connect call failed ('secret', 1)")
    assert reason(caused(NetworkError("secret"), unreachable(refused))) == "unreachable: Connection refused"
    unknown = socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")
    expected = "unreachable: Temporary failure in name resolution"
    assert reason(caused(NetworkError("secret"), unreachable(unknown))) == expected
    assert reason(caused(NetworkError("secret"), ConnectionResetError(errno.ECONNRESET, "secret"))).startswith("cut: ")
    assert reason(NetworkError("secret")) == "server"


def test_pauses_grow_up_to_a_limit() -> None:
    assert list(islice(Patience(1, 2, 5).pauses(), 5)) == [1, 2, 4, 5, 5]


def test_pauses_in_either_unit() -> None:
    assert seconds(1.5) == seconds(timedelta(seconds=1.5)) == 1.5


def test_an_answer_that_cannot_be_read_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(TelegramError) as error:
        Network.parse_json_payload(b'{"text": "private')
    assert "private" not in str(error.value)
    assert not caplog.records
    assert Network.parse_json_payload(b'{"ok": true}') == {"ok": True}
