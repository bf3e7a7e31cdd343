"""What happens when somebody sends one of the results that the bot offered (rule 5.5)."""

from bot.demo.telegram_api.findings import JsonObject
from bot.demo.telegram_api.methods.content import caption_content, keyboard_content, location_content, venue_content
from bot.demo.telegram_api.rules.texts import INLINE_TEXT, formatted
from bot.demo.telegram_api.state import Account, Chat, Message
from bot.demo.telegram_api.world import World


def choose_result(world: World, chat: Chat, account: Account, query: str, result: JsonObject) -> Message:
    """Post the result as a message of the person, by way of the bot.

    The bot hears of the choice only with inline feedback switched on, and can edit the message later only if it has
    a keyboard: then there is an inline_message_id.
    """
    content = {**_content(result), **keyboard_content(result)}
    message = world.post(chat, account, {"via_bot": world.bot.wire(), **content})
    chosen = {"result_id": result["id"], "from": account.wire(), "query": query}
    if "reply_markup" in content:
        message.inline_message_id = f"inline-{message.message_id}"
        world.inline_messages[message.inline_message_id] = message
        chosen["inline_message_id"] = message.inline_message_id
    if world.inline_feedback:
        world.push("chosen_inline_result", chosen)
    return message


def _content(result: JsonObject) -> JsonObject:
    content: JsonObject = result.get("input_message_content", {})
    if "message_text" in content:
        text = formatted(content, INLINE_TEXT)
        return {"text": text.text, **({"entities": list(text.entities)} if text.entities else {})}
    if "address" in content:
        return venue_content(content)
    if "latitude" in content:
        return location_content(content)
    return caption_content(result)
