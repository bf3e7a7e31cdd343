"""How it is said: Telegram's updates become questions, screens become messages.

Called `messenger` because `telegram` is the library.
"""

import os

# The library's way to the future: RetryAfter.retry_after is a timedelta, and its constructor no longer warns.
os.environ.setdefault("PTB_TIMEDELTA", "true")
