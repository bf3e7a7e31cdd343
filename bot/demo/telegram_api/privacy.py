"""Which messages of a group reach a bot (core.telegram.org/bots/features#privacy-mode)."""

from bot.demo.telegram_api.findings import JsonObject
from bot.demo.telegram_api.markup import utf16_slice
from bot.demo.telegram_api.state import Chat
from bot.demo.telegram_api.world import World

SERVICE = frozenset({"new_chat_members", "left_chat_member", "new_chat_title", "pinned_message"})


def reaches_bot(world: World, chat: Chat, body: JsonObject) -> bool:
    """Whether the bot gets to see a message of a person.

    In privacy mode these are commands without address or addressed to the bot, replies to its messages, messages
    sent by way of it, service messages and, if the world is set so, messages that mention it. An administrator sees
    everything.
    """
    if chat.bot_status in {"left", "kicked"}:
        return False
    if chat.type == "private" or not world.privacy_mode or chat.bot_status == "administrator":
        return True
    senders = (body.get("reply_to_message", {}).get("from", {}), body.get("via_bot", {}))
    if any(sender.get("id") == world.bot.id for sender in senders):
        return True
    return bool(SERVICE & body.keys()) or _addresses_bot(world, body)


def _addresses_bot(world: World, body: JsonObject) -> bool:
    own_name = f"@{world.bot.username}".lower()
    for entity in body.get("entities", []):
        covered = utf16_slice(body["text"], entity["offset"], entity["length"]).lower()
        if entity["type"] == "bot_command" and ("@" not in covered or covered.endswith(own_name)):
            return True
        if entity["type"] == "mention" and world.mentions_pass and covered == own_name:
            return True
    return False
