"""What a person sees: a message with its buttons, ready to be read in a test."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Self

from bot.demo.telegram_api.findings import JsonObject
from bot.demo.telegram_api.markup import Entity, to_html
from bot.demo.telegram_api.rules.keyboards import action_of
from bot.demo.telegram_api.state import Message, text_of


@dataclass(frozen=True, slots=True)
class Button:
    """A button: what is written on it, which kind of action it has, and what that action carries."""

    label: str
    kind: str
    value: str

    @classmethod
    def of(cls, wire: JsonObject) -> Self:
        """Read an InlineKeyboardButton object."""
        kind = action_of(wire) or ""
        carried = wire.get(kind, "")
        if isinstance(carried, dict):
            # copy_text, web_app, login_url and switch_inline_query_chosen_chat carry one text in an object.
            carried = next((carried[name] for name in ("text", "url", "query") if name in carried), "")
        return cls(wire["text"], kind, str(carried))


@dataclass(frozen=True, slots=True)
class Screen:
    """A message as somebody sees it. ``text`` is the caption if the message is a picture or a file."""

    message_id: int
    text: str
    html: str
    entities: tuple[Entity, ...]
    buttons: tuple[tuple[Button, ...], ...]
    by_bot: bool
    edited: bool
    body: JsonObject
    """The whole Message object of the Bot API."""

    @classmethod
    def of(cls, message: Message) -> Self:
        """Look at a message."""
        text, entities = text_of(message.body)
        rows = message.body.get("reply_markup", {}).get("inline_keyboard", [])
        return cls(
            message_id=message.message_id,
            text=text,
            html=to_html(text, entities),
            entities=tuple(entities),
            buttons=tuple(tuple(Button.of(button) for button in row) for row in rows),
            by_bot=message.by_bot,
            edited="edit_date" in message.body,
            body=message.body,
        )

    @property
    def labels(self) -> list[str]:
        """What is written on the buttons, row by row."""
        return [button.label for button in self]

    @property
    def file_id(self) -> str | None:
        """The picture or file of the message; ``world.files`` knows its content."""
        file = (self.body.get("photo") or [self.body.get("document", {})])[-1]
        return file.get("file_id") if file else None

    def button(self, label: str) -> Button:
        """The button with this label, else the only one whose label contains it."""
        exact = [button for button in self if button.label == label]
        close = exact[:1] or [button for button in self if label in button.label]
        if len(close) != 1:
            raise LookupError(f"no button {label!r}; there are {self.labels}")
        return close[0]

    def __iter__(self) -> Iterator[Button]:
        return (button for row in self.buttons for button in row)
