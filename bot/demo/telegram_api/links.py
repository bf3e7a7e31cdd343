"""Addresses as the server judges them (tdlib LinkManager::check_link and parse_url)."""

import re
from typing import Final

SCHEMES: Final = frozenset({"http", "https", "tg", "ton", "tonsite"})
_SCHEME: Final = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://")
_SHORT_SCHEME: Final = re.compile(r"(tg|ton|tonsite):(?!//)", re.IGNORECASE)
_HOST: Final = re.compile(r"[^\s<>\"#%/:?@\[\\\]^`{|}]+")
_USER: Final = re.compile(r"tg:(?://)?user\?(?:.*&)?id=([1-9][0-9]{0,18})(?:&.*)?", re.IGNORECASE)


class LinkError(ValueError):
    """The server would call this address invalid; the message is the server's reason."""


def check_link(link: str) -> str:
    """The address as the server keeps it (scheme added, host in lower case), or a :class:`LinkError`."""
    if _SHORT_SCHEME.match(link):
        return link
    scheme = _SCHEME.match(link)
    protocol = scheme[1].lower() if scheme else "http"
    if protocol not in SCHEMES:
        raise LinkError("Unsupported URL protocol")
    rest = link[scheme.end() :] if scheme else link
    if protocol in {"tg", "ton", "tonsite"}:
        if not rest:
            raise LinkError("Wrong URL")
        return link
    return f"{protocol}://{_http(rest)}"


def user_of(link: str) -> int | None:
    """The user that a ``tg://user?id=N`` address mentions."""
    match = _USER.fullmatch(link)
    return int(match[1]) if match else None


def _http(rest: str) -> str:
    """Everything after the scheme of an http address."""
    end = re.search(r"[/?#]", rest)
    authority, query = (rest[: end.start()], rest[end.start() :]) if end else (rest, "")
    host, _, port = authority.rpartition("@")[2].partition(":")
    if port and not (port.isdecimal() and 0 < int(port) < 65536):
        raise LinkError("Wrong port number specified in the URL")
    if not host:
        raise LinkError("URL host is empty")
    if not _HOST.fullmatch(host):
        raise LinkError("Disallowed character in URL host")
    if "." not in host.strip("."):
        raise LinkError("Wrong HTTP URL")
    path = query if query.startswith("/") else f"/{query}"
    return authority[: len(authority) - len(host) - (len(port) + 1 if port else 0)] + (
        host.lower() + (f":{port}" if port else "") + path
    )
