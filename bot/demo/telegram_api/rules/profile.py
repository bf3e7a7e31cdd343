"""Section 5.6: commands, name and descriptions."""

import re
from typing import Final

from bot.demo.telegram_api.findings import Findings, JsonObject, refused
from bot.demo.telegram_api.state import Call, ChatType

MAX_COMMANDS: Final = 100
MAX_COMMAND: Final = 32
MAX_DESCRIPTION: Final = 256

PROFILE_TEXTS: Final = {
    "setMyName": ("name", 64, "BOT_TITLE_INVALID"),
    "setMyDescription": ("description", 512, "BOT_DESCRIPTION_INVALID"),
    "setMyShortDescription": ("short_description", 120, "BOT_SHORT_DESCRIPTION_INVALID"),
}
"""Each method's parameter, the greatest length of it, and what the server says to more."""

_COMMAND: Final = re.compile(r"[a-z0-9_]+")
_LANGUAGE: Final = re.compile(r"(?:[a-z]{2})?")


def profile_findings(call: Call, _chat_type: ChatType | None) -> Findings:
    """All rules about how a bot presents itself."""
    if "language_code" in call.params and not _LANGUAGE.fullmatch(call.params["language_code"]):
        yield refused("5.6 language", "Invalid language code specified")
    if call.method == "setMyCommands":
        commands = call.params["commands"]
        if len(commands) > MAX_COMMANDS:
            yield refused("5.6 commands", "BOT_COMMANDS_TOO_MUCH")
        for command in commands:
            yield from _command(command)
    if call.method in PROFILE_TEXTS:
        name, limit, text = PROFILE_TEXTS[call.method]
        if len(call.params.get(name, "")) > limit:
            yield refused(f"5.6 {name}", text)


def kept_command(command: JsonObject) -> JsonObject:
    """A command as the server keeps it: without its slash, the description trimmed."""
    return {
        "command": command["command"].strip().removeprefix("/"),
        "description": command["description"].strip(),
    }


def _command(given: JsonObject) -> Findings:
    command, description = kept_command(given).values()
    if not command:
        yield refused("5.6 command", "Command must be non-empty")
    elif len(command) > MAX_COMMAND:
        yield refused("5.6 command", f"Command length must not exceed {MAX_COMMAND}")
    elif not _COMMAND.fullmatch(command):
        yield refused("5.6 command", "BOT_COMMAND_INVALID")
    if not description:
        yield refused("5.6 description", "Command description must be non-empty")
    elif len(description) > MAX_DESCRIPTION:
        yield refused("5.6 description", f"Command description length must not exceed {MAX_DESCRIPTION}")
