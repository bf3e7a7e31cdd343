"""What one chat may ask for: plenty at once, then a steady drip, so that nobody takes the bot from the others."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from bot.messenger.memory import Memory

BURST: Final = 30.0
"""Questions or taps at once."""
PER_SECOND: Final = 1.0
"""How fast the budget grows back."""
CHATS: Final = 2_000
"""Chats that are remembered; one that is forgotten has its full budget again. While a budget grows back, Telegram lets
through answers to half as many chats."""
LETTERS: Final = 256
"""A long text is dearer to understand: it costs one more for each so many characters."""

Verdict = Literal["granted", "warn", "denied"]


@dataclass(slots=True)
class _Account:
    """What is left of a chat's budget, as of when, and whether the chat was told that it had come to an end."""

    left: float
    at: float
    warned: bool = False


class Budget:
    """The budgets of all chats, in memory."""

    def __init__(
        self,
        burst: float = BURST,
        per_second: float = PER_SECOND,
        chats: int = CHATS,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._burst = burst
        self._per_second = per_second
        self._clock = clock
        self._accounts: Memory[int, _Account] = Memory(chats)

    def spend(self, chat_id: int, text: str = "") -> Verdict:
        """Whether a chat may have an answer now; "warn" instead of the first "denied" since the budget was full."""
        account = self._account(chat_id)
        cost = min(1 + len(text) // LETTERS, self._burst)
        if account.left >= cost:
            account.left -= cost
            return "granted"
        if account.warned:
            return "denied"
        account.warned = True
        return "warn"

    def _account(self, chat_id: int) -> _Account:
        now = self._clock()
        account = self._accounts.get(chat_id)
        if account is None:
            account = _Account(self._burst, now)
            self._accounts.keep(chat_id, account)
        account.left = min(account.left + (now - account.at) * self._per_second, self._burst)
        account.at = now
        if account.left == self._burst:
            account.warned = False
        return account
