"""Many people who ask what people ask: the updates of the load benchmark."""

import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from bot.messenger.budget import BURST, LETTERS
from tests.evaluate import cases

EACH: Final = 10
"""Questions of one chat: well within its budget, however long they are."""
_FIRST_ID: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Said:
    """A question, and the language of whoever asks it."""

    text: str
    language: str


@cache
def said() -> tuple[Said, ...]:
    """The questions of the tests, those that are seldom asked as often as the others."""
    found = tuple(dict.fromkeys(Said(case.text, case.lang) for case in cases()))
    if EACH * max(1 + len(one.text) // LETTERS for one in found) > BURST:
        raise ValueError("These questions are beyond the budget of a chat.")
    return found


def updates(questions: Sequence[Said], number: int) -> Iterator[bytes]:
    """So many messages as JSON, one from each chat in turn, until each has asked so often as it may."""
    chats = max(1, -(-number // EACH))
    for index in range(number):
        # Each chat walks through the questions from another place.
        question = questions[(index + index // chats) % len(questions)]
        yield json.dumps(_update(index + 1, _FIRST_ID + index % chats, question)).encode()


def _update(number: int, chat_id: int, question: Said) -> dict[str, Any]:
    person = {"id": chat_id, "first_name": "Maxi", "username": f"maxi_{chat_id}"}
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "from": {**person, "is_bot": False, "language_code": question.language},
            "chat": {**person, "type": "private"},
            "date": int(time.time()),
            "text": question.text,
        },
    }
