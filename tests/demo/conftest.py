"""The demo as people meet it: served on loopback, by a thread of its own."""

from collections.abc import Iterator

import pytest

from bot.answers import Assistant
from bot.demo import server


@pytest.fixture(scope="session")
def address(assistant: Assistant) -> Iterator[str]:
    """Where the demo is served."""
    with server.in_background(assistant) as address:
        yield address
