"""Helpers of the conversations: comparing what is seen with what is meant, and sending what the DSL has no verb for."""

from bot.answers import Go, Screen
from bot.demo.telegram_api import JsonObject, User, format_text
from bot.demo.telegram_api import Screen as Seen


def shows(seen: Seen, meant: Screen) -> bool:
    """Whether a message shows exactly this screen: its text and its buttons."""
    buttons = [
        [(button.label, button.address if isinstance(button, Go) else button.url) for button in row]
        for row in meant.rows
    ]
    seen_buttons = [[(button.label, button.value) for button in row] for row in seen.buttons]
    return seen.text == format_text(meant.text, html=True).text and seen_buttons == buttons


async def push(user: User, content: JsonObject, *, kind: str = "message") -> Seen:
    """Let a message of any content reach the bot."""
    user.chat.started = True
    message = user.world.post(user.chat, user.account, content)
    user.world.push(kind, message.body)
    await user.world.deliver_pending()
    return Seen.of(message)
