"""Telegram on your own machine: a local Bot API, and a chat page in the browser."""

from typing import Final

PORT: Final = 8080
PORTS: Final = 65_536
"""How many there are."""
