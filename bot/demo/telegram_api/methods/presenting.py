"""How the bot presents itself: commands, name, descriptions, the menu button."""

from typing import TYPE_CHECKING, Any, Final

from bot.demo.telegram_api.findings import JsonObject
from bot.demo.telegram_api.methods.registry import known_chat, method
from bot.demo.telegram_api.profile import command_key
from bot.demo.telegram_api.rules.profile import kept_command
from bot.demo.telegram_api.state import Call

if TYPE_CHECKING:
    from bot.demo.telegram_api.world import World

TEXTS: Final = {"Name": "name", "Description": "description", "ShortDescription": "short_description"}
"""The end of a method's name, and the parameter it is about."""


@method("setMyCommands")
def set_my_commands(world: "World", call: Call) -> bool:
    """Replace the commands of one scope and language."""
    commands = [kept_command(command) for command in call.params["commands"]]
    world.profile.commands[_key(call)] = commands
    world.publish("commands", None, scope=call.params.get("scope"), language_code=_language(call), commands=commands)
    return True


@method("getMyCommands")
def get_my_commands(world: "World", call: Call) -> list[JsonObject]:
    """The commands of exactly this scope and language."""
    return world.profile.commands.get(_key(call), [])


@method("deleteMyCommands")
def delete_my_commands(world: "World", call: Call) -> bool:
    """Let the next wider scope show through."""
    world.profile.commands.pop(_key(call), None)
    world.publish("commands", None, scope=call.params.get("scope"), language_code=_language(call), commands=[])
    return True


@method(*(f"setMy{ending}" for ending in TEXTS))
def set_my_text(world: "World", call: Call) -> bool:
    """Name, description or short description in one language; an empty text removes it."""
    kind = TEXTS[call.method.removeprefix("setMy")]
    world.profile.texts.setdefault(kind, {})[_language(call)] = call.params.get(kind, "")
    world.publish("profile", None, kind=kind, language_code=_language(call), text=call.params.get(kind, ""))
    return True


@method(*(f"getMy{ending}" for ending in TEXTS))
def get_my_text(world: "World", call: Call) -> JsonObject:
    """Name, description or short description as somebody of this language sees it."""
    kind = TEXTS[call.method.removeprefix("getMy")]
    fallback = world.bot.first_name if kind == "name" else ""
    return {kind: world.profile.text(kind, _language(call)) or fallback}


@method("setChatMenuButton")
def set_chat_menu_button(world: "World", call: Call) -> bool:
    """The button beside the input field, for one private chat or for all."""
    button: JsonObject = call.params.get("menu_button") or {"type": "default"}
    if "chat_id" in call.params:
        known_chat(world, call).menu_button = button
    else:
        world.profile.menu_button = button
    return True


@method("getChatMenuButton")
def get_chat_menu_button(world: "World", call: Call) -> Any:
    """The button of one private chat, or the usual one."""
    if "chat_id" in call.params:
        return known_chat(world, call).menu_button or world.profile.menu_button
    return world.profile.menu_button


def _language(call: Call) -> str:
    return str(call.params.get("language_code", ""))


def _key(call: Call) -> tuple[str, str]:
    return command_key(call.params.get("scope"), _language(call))
