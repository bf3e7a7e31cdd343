"""The bot itself, its chats, and who is in them."""

from typing import TYPE_CHECKING

from bot.demo.telegram_api.findings import JsonObject, bad_request
from bot.demo.telegram_api.methods.registry import known_chat, method, open_chat
from bot.demo.telegram_api.state import Call

if TYPE_CHECKING:
    from bot.demo.telegram_api.world import World


@method("getMe")
def get_me(world: "World", _call: Call) -> JsonObject:
    """The bot's own account."""
    return {
        **world.bot.wire(),
        "can_join_groups": True,
        "can_read_all_group_messages": not world.privacy_mode,
        "supports_inline_queries": True,
    }


@method("logOut", "close")
def leave_server(_world: "World", _call: Call) -> bool:
    """There is no other server to move to."""
    return True


@method("getChat")
def get_chat(world: "World", call: Call) -> JsonObject:
    """A chat with the fields that are never absent."""
    gifts = ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels")
    return {
        **known_chat(world, call).wire(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(gifts, False),
    }


@method("getChatMember")
def get_chat_member(world: "World", call: Call) -> JsonObject:
    """Whether somebody is in a chat; of people only whether they exist is known."""
    chat = known_chat(world, call)
    account = world.accounts.get(call.params["user_id"])
    if account is None:
        raise bad_request("PARTICIPANT_ID_INVALID")
    status = chat.bot_status if account == world.bot else "member"
    return {"status": "left" if status == "left" else "member", "user": account.wire()}


@method("leaveChat")
def leave_chat(world: "World", call: Call) -> bool:
    """Go out of a group."""
    chat = open_chat(world, call)
    if chat.type == "private":
        raise bad_request("chat not found")
    chat.bot_status = "left"
    return True
