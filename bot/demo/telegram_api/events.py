"""Telling observers, such as a chat page in the browser, of everything that happens."""

import asyncio
from typing import Any, Self

from bot.demo.telegram_api.findings import JsonObject


class Subscription:
    """The events of one chat (or of all chats), as an asynchronous iterator that ends when it is closed."""

    def __init__(self, hub: "Hub", chat_id: int | None) -> None:
        self.chat_id = chat_id
        self._hub = hub
        self._queue: asyncio.Queue[JsonObject | None] = asyncio.Queue()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> JsonObject:
        event = await self._queue.get()
        if event is None:
            raise StopAsyncIteration
        return event

    def waiting(self) -> list[JsonObject]:
        """The events that nobody has read yet; they count as read afterwards."""
        events: list[JsonObject] = []
        while not self._queue.empty():
            event = self._queue.get_nowait()
            events += [event] if event is not None else []
        return events

    def put(self, event: JsonObject | None) -> None:
        """Hand over one event; ``None`` ends the iteration."""
        self._queue.put_nowait(event)

    def close(self) -> None:
        """End the iteration and hear no more."""
        self._hub.leave(self)
        self.put(None)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


class Hub:
    """Passes events on to whom they concern."""

    def __init__(self) -> None:
        self._subscriptions: list[Subscription] = []

    def subscribe(self, chat_id: int | None = None) -> Subscription:
        """Hear of one chat, or of every chat."""
        subscription = Subscription(self, chat_id)
        self._subscriptions.append(subscription)
        return subscription

    def leave(self, subscription: Subscription) -> None:
        """Forget a subscription."""
        if subscription in self._subscriptions:
            self._subscriptions.remove(subscription)

    def publish(self, kind: str, chat_id: int | None, /, **details: Any) -> None:
        """Tell of a change in one chat, or (without a chat) of one that concerns everybody."""
        event = {"event": kind, "chat_id": chat_id, **details}
        for subscription in self._subscriptions:
            if chat_id is None or subscription.chat_id in (None, chat_id):
                subscription.put(event)
