"""How the bot presents itself: commands, name and descriptions, by language and scope (rule 5.6)."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from bot.demo.telegram_api.findings import JsonObject
from bot.demo.telegram_api.state import Chat

DEFAULT_SCOPE: Final[JsonObject] = {"type": "default"}

CommandKey: TypeAlias = tuple[str, str]


@dataclass(slots=True)
class Profile:
    """Commands by scope and language; texts ("name", "description", "short_description") by language."""

    commands: dict[CommandKey, list[JsonObject]] = field(default_factory=dict)
    texts: dict[str, dict[str, str]] = field(default_factory=dict)
    menu_button: JsonObject = field(default_factory=lambda: {"type": "commands"})

    def text(self, kind: str, language_code: str) -> str | None:
        """A text in a language, or the one for all languages."""
        known = self.texts.get(kind, {})
        return known.get(language_code) or known.get("")

    def commands_seen(self, chat: Chat, user_id: int, language_code: str | None) -> list[JsonObject]:
        """The menu of one person: the narrowest scope first, in each scope the own language first."""
        for scope in _scopes(chat, user_id):
            for language in ((language_code or "")[:2], ""):
                if commands := self.commands.get(command_key(scope, language)):
                    return commands
        return []


def command_key(scope: JsonObject | None, language_code: str) -> CommandKey:
    """Under which a list of commands is kept."""
    return json.dumps(scope or DEFAULT_SCOPE, sort_keys=True), language_code


def _scopes(chat: Chat, user_id: int) -> Iterator[JsonObject]:
    yield {"type": "chat_member", "chat_id": chat.id, "user_id": user_id}
    yield {"type": "chat", "chat_id": chat.id}
    yield {"type": "all_private_chats" if chat.type == "private" else "all_group_chats"}
    yield DEFAULT_SCOPE
