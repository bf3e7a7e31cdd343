"""What the methods do; importing this package enters all of them into ``METHODS``."""

from bot.demo.telegram_api.methods import chats, editing, presenting, queries, sending, updates
from bot.demo.telegram_api.methods.registry import METHODS

__all__ = ["METHODS", "chats", "editing", "presenting", "queries", "sending", "updates"]
