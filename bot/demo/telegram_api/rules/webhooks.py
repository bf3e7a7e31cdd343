"""Section 5.7: where updates may be sent."""

import re
from typing import Final
from urllib.parse import urlsplit

from bot.demo.telegram_api.findings import Findings, refused
from bot.demo.telegram_api.state import Call, ChatType

PORTS: Final = frozenset({None, 80, 88, 443, 8443})
MAX_SECRET: Final = 256
_SECRET: Final = re.compile(r"[A-Za-z0-9_-]*")


def webhook_findings(call: Call, _chat_type: ChatType | None) -> Findings:
    """The address, the secret and the number of connections."""
    if call.method != "setWebhook" or not call.params["url"]:
        return
    url = urlsplit(call.params["url"])
    try:
        port = url.port
    except ValueError:
        port = 0
    if url.scheme != "https":
        yield refused("5.7 https", "bad webhook: An HTTPS URL must be provided for webhook")
    if port not in PORTS:
        yield refused("5.7 port", "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    secret = call.params.get("secret_token", "")
    if len(secret) > MAX_SECRET:
        yield refused("5.7 secret", "secret token is too long")
    if not _SECRET.fullmatch(secret):
        yield refused("5.7 secret", "secret token contains unallowed characters")
    if not 1 <= call.params.get("max_connections", 40) <= 100:
        yield refused("5.7 connections", "max_connections must be between 1 and 100")
