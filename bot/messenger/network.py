"""The network below the library: requests by aiohttp, which needs a fraction of the processor that httpx does."""

import json
from typing import Any, Final, TypeAlias
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TelegramError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.settings import SettingsError

JsonObject: TypeAlias = dict[str, Any]
Seconds: TypeAlias = Any
"""A number, None for any time, or `BaseRequest.DEFAULT_NONE` where nothing was given: its type is the library's own."""

TIMEOUT: Final = 10.0
"""Seconds to connect, to write, or to wait for an answer; getUpdates adds the time it waits for news."""
ANSWER_LIMIT: Final = 16 * 1024 * 1024
"""Bytes; a hundred updates, each with the longest message there is, take half of it."""
NOT_SENT: Final = (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError, aiohttp.ClientHttpProxyError)
"""What fails before a request is on its way."""

_JSON: Final = {"Content-Type": "application/json"}


class Network(BaseRequest):
    """Posts JSON over connections that stay open.

    What goes wrong is told by its kind alone: addresses hold the token, and what could not be read may be people's
    words. The bot sends no files, and this cannot either.
    """

    def __init__(self, connections: int, proxy: str | None = None) -> None:
        self._connections = connections
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        """Seconds between two pieces of an answer."""
        return TIMEOUT

    async def initialize(self) -> None:
        """Get ready; connections are made as they are needed."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, use_dns_cache=False),  # The system has one.
                cookie_jar=aiohttp.DummyCookieJar(),
                headers={"User-Agent": BaseRequest.USER_AGENT},
                proxy=self._proxy,
                timeout=_timeout(TIMEOUT, TIMEOUT, TIMEOUT),
            )

    async def shutdown(self) -> None:
        """Close all connections."""
        if self._session is not None:
            session, self._session = self._session, None
            await session.close()

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Seconds = BaseRequest.DEFAULT_NONE,
        write_timeout: Seconds = BaseRequest.DEFAULT_NONE,
        connect_timeout: Seconds = BaseRequest.DEFAULT_NONE,
        pool_timeout: Seconds = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Send a request, and give the status and the body of the answer.

        The wait for a piece of the answer begins when the request is handed over, so it limits writing as well.

        Raises:
            TimedOut: if it took too long.
            NetworkError: if there is no connection, it broke off, or the answer is too long.
        """
        if self._session is None:
            raise RuntimeError("The network is not initialised.")
        if request_data is not None and request_data.contains_files:
            raise ValueError("Files cannot be sent.")
        body = json.dumps(request_data.parameters).encode() if request_data else None
        given = (pool_timeout, connect_timeout, read_timeout)
        if all(seconds is BaseRequest.DEFAULT_NONE for seconds in given):
            timeout = self._session.timeout
        else:
            timeout = _timeout(*(TIMEOUT if seconds is BaseRequest.DEFAULT_NONE else seconds for seconds in given))
        try:
            async with self._session.request(
                method, url, data=body, headers=_JSON if body else None, timeout=timeout, allow_redirects=False
            ) as response:
                return response.status, await _read(response)
        except TimeoutError as error:
            raise TimedOut from error
        except (aiohttp.ClientError, OSError) as error:
            raise NetworkError(type(error).__name__) from error

    @staticmethod
    def parse_json_payload(payload: bytes) -> JsonObject:
        """The object that Telegram has sent; what is none does not get into the log."""
        try:
            found: JsonObject = json.loads(payload)
        except ValueError:
            raise TelegramError("Invalid server response") from None
        return found


async def _read(response: aiohttp.ClientResponse) -> bytes:
    """The body of an answer, unpacked."""
    body = b""
    async for chunk in response.content.iter_any():
        body += chunk
        if len(body) > ANSWER_LIMIT:
            raise NetworkError("The answer is too long")
    return body


def proxy_for(url: str) -> str | None:
    """The proxy on the way to an address, as the environment (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY) has it.

    Raises:
        SettingsError: if it is one of a kind that cannot be used.
    """
    parts = urlsplit(url)
    proxies = getproxies()
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(parts.hostname or ""):
        return None
    if "://" not in proxy:
        proxy = f"http://{proxy}"
    if not proxy.lower().startswith(("http://", "https://")):
        raise SettingsError(f"{parts.scheme.upper()}_PROXY or ALL_PROXY has to begin with http:// or https://.")
    return proxy


def _timeout(pool: float | None, connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    """To wait for a connection of our own that is free takes part of the time to connect."""
    waiting = None if pool is None or connect is None else pool + connect
    return aiohttp.ClientTimeout(total=None, connect=waiting, sock_connect=connect, sock_read=read)
