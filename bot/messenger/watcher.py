"""Who wants to know what the bot does: numbers for the operator, never who asked."""

from bot.answers import Answer
from bot.messenger.weather import Trouble


class Watcher:
    """Is told of everything that happens. This one does not care."""

    def answered(self, answer: Answer, text: str | None) -> None:
        """An answer was given: to a `text`, or (without one) to a command or a tap."""

    def held_back(self) -> None:
        """A chat asked for more than its budget."""

    def reached(self) -> None:
        """Telegram has answered a request."""

    def failed(self, trouble: Trouble) -> None:
        """A request has failed."""
