"""What the bot does, in numbers for Prometheus: never who asked, nor what."""

import time
from collections.abc import Callable
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector

from bot.answers import Answer
from bot.messenger.watcher import Watcher
from bot.messenger.weather import Trouble
from bot.questions import Question, kinds

_BUCKETS: Final = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300)


class Metrics(Watcher):
    """The numbers of one bot."""

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.registry = CollectorRegistry()
        self._clock = clock
        ProcessCollector(registry=self.registry)
        self.updates = Counter("bot_updates", "Updates that have arrived, each once", ["kind"], registry=self.registry)
        self.unreadable = Counter(
            "bot_updates_unreadable", "Updates that could not be read and were skipped", registry=self.registry
        )
        self.under_way = Gauge("bot_updates_under_way", "Updates being answered now", registry=self.registry)
        self.waiting = Gauge(
            "bot_updates_waiting", "Updates that wait at Telegram (webhook only)", registry=self.registry
        )
        self.seconds = Histogram(
            "bot_answer_seconds",
            "From the arrival of an update until it was answered",
            buckets=_BUCKETS,
            registry=self.registry,
        )
        self._answers = Counter(
            "bot_answers", "Answers by kind of question and language", ["question", "language"], registry=self.registry
        )
        self._understanding = Counter(
            "bot_understanding", "What became of texts in people's own words", ["outcome"], registry=self.registry
        )
        self._held_back = Counter(
            "bot_held_back", "Questions and taps beyond the budget of their chat", registry=self.registry
        )
        self._errors = Counter("bot_api_errors", "Requests to Telegram that failed", ["kind"], registry=self.registry)
        self._contact = Gauge(
            "bot_last_contact_timestamp_seconds", "When Telegram last answered a request", registry=self.registry
        )
        self._last_contact = 0.0

    @property
    def silence(self) -> float:
        """Seconds since Telegram last answered a request."""
        return self._clock() - self._last_contact

    def answered(self, answer: Answer, text: str | None) -> None:
        """Count an answer, and how well a text was understood."""
        self._answers.labels(type(answer.question).__name__, answer.screen.language).inc()
        if text is not None:
            self._understanding.labels(outcome(answer.question)).inc()

    def held_back(self) -> None:
        """Count what was not answered for the others' sake."""
        self._held_back.inc()

    def reached(self) -> None:
        """Remember when there was contact."""
        self._last_contact = self._clock()
        self._contact.set(self._last_contact)

    def failed(self, trouble: Trouble) -> None:
        """Count a failed request."""
        self._errors.labels(trouble).inc()


def outcome(question: Question) -> str:
    """Whether a question was understood."""
    match question:
        case kinds.AskBack() | kinds.Perhaps():
            return "asked back"
        case kinds.NotUnderstood() | kinds.UnknownName() | kinds.UnknownPlace() | kinds.UnknownCommand():
            return "not understood"
        case _:
            return "understood"
