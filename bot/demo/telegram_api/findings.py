"""What the checker has to say about a request, and how the server refuses one."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, Final, TypeAlias

JsonObject: TypeAlias = dict[str, Any]
"""A JSON object as the Bot API sends and receives it."""


class Severity(StrEnum):
    """How bad a finding is, from the user's point of view."""

    REFUSED = "E"
    """The real server refuses the request with this text."""
    CHANGED = "W"
    """The real server silently changes or drops something: the user sees other than what was meant."""
    CONDUCT = "D"
    """Documented or good manners, but not enforced."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule. ``rule`` is its section and name, such as "5.3 callback data"."""

    rule: str
    severity: Severity
    text: str


Findings: TypeAlias = Iterator[Finding]


@dataclass(frozen=True, slots=True)
class Violation:
    """A finding together with the method whose call broke the rule."""

    method: str
    rule: str
    severity: Severity
    text: str

    def __str__(self) -> str:
        return f"{self.method}: {self.text} [{self.severity} {self.rule}]"


def refused(rule: str, text: str) -> Finding:
    """A finding of severity E; the text is the server's."""
    return Finding(rule, Severity.REFUSED, text)


def changed(rule: str, text: str) -> Finding:
    """A finding of severity W."""
    return Finding(rule, Severity.CHANGED, text)


def conduct(rule: str, text: str) -> Finding:
    """A finding of severity D."""
    return Finding(rule, Severity.CONDUCT, text)


PREFIXES: Final = {400: "Bad Request", 403: "Forbidden", 409: "Conflict", 429: "Too Many Requests"}
"""What the server puts before a description, by status (rule 5.8)."""


@dataclass(slots=True)
class Refusal(Exception):  # noqa: N818 - an answer of the server, not an error of this program
    """The server answers ok=false."""

    code: int
    text: str
    parameters: JsonObject = field(default_factory=dict)

    @property
    def description(self) -> str:
        """The text as sent: prefixed, its first letter lowered unless it is an upper-case code (rule 5.8)."""
        prefix = PREFIXES.get(self.code)
        if prefix is None:
            return self.text
        is_code = self.text == self.text.upper()
        return f"{prefix}: {self.text if is_code else self.text[:1].lower() + self.text[1:]}"


def bad_request(text: str) -> Refusal:
    """A refusal with status 400."""
    return Refusal(400, text)


def forbidden(text: str) -> Refusal:
    """A refusal with status 403."""
    return Refusal(403, text)
