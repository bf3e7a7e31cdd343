"""The pretend Telegram itself: everything that exists, and the one entrance for the bot's calls."""

import asyncio
import inspect
import itertools
import re
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from typing import Any, Final, TypeAlias

from bot.demo.telegram_api.clock import Clock, StillClock
from bot.demo.telegram_api.events import Hub, Subscription
from bot.demo.telegram_api.faults import Fault
from bot.demo.telegram_api.files import FileStore, Upload
from bot.demo.telegram_api.findings import (
    Finding,
    JsonObject,
    Refusal,
    Severity,
    Violation,
    bad_request,
    conduct,
    refused,
)
from bot.demo.telegram_api.markup import to_html
from bot.demo.telegram_api.methods import METHODS
from bot.demo.telegram_api.profile import Profile
from bot.demo.telegram_api.rules import check
from bot.demo.telegram_api.schema import load_schema
from bot.demo.telegram_api.state import (
    Account,
    Call,
    CallbackQuery,
    Chat,
    ChatType,
    InlineQuery,
    Message,
    Response,
    text_of,
)

Deliver: TypeAlias = Callable[[JsonObject], Awaitable[None]]
"""Takes one Update object to the bot."""

TOKEN: Final = "1234567890:pretend-token-for-the-local-telegram"  # noqa: S105 - opens nothing
FIRST_USER_ID: Final = 1001
FIRST_GROUP_ID: Final = -100_200_0001
LEFT_OUT_BY_DEFAULT: Final = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class World:
    """One bot, the people and chats around it, and a record of every rule the bot has broken.

    Updates are taken to the bot by ``deliver`` if there is one, else they wait for getUpdates.
    """

    def __init__(
        self,
        *,
        token: str = TOKEN,
        bot_name: str = "Pretend Bot",
        bot_username: str = "pretend_bot",
        clock: Clock | None = None,
        privacy_mode: bool = True,
        mentions_pass: bool = False,
        inline_feedback: bool = False,
        deliver: Deliver | None = None,
    ) -> None:
        self.token = token
        self.bot = Account(int(token.partition(":")[0]), bot_name, bot_username, is_bot=True)
        self.clock: Clock = clock or StillClock()
        self.privacy_mode = privacy_mode
        self.mentions_pass = mentions_pass
        self.inline_feedback = inline_feedback
        self.deliver = deliver

        self.accounts: dict[int, Account] = {self.bot.id: self.bot}
        self.chats: dict[int, Chat] = {}
        self.inline_messages: dict[str, Message] = {}
        self.callback_queries: dict[str, CallbackQuery] = {}
        self.inline_queries: dict[str, InlineQuery] = {}
        self.files = FileStore()
        self.profile = Profile()
        self.webhook: JsonObject = {"url": ""}
        self.allowed_updates: Sequence[str] = ()

        self.faults: list[Fault] = []
        self.calls: list[Call] = []
        self.violations: list[Violation] = []
        self.refusals: list[tuple[Call, Refusal]] = []

        self.pending: deque[JsonObject] = deque()
        self.changed = asyncio.Condition()
        self.polls = 0
        self.waiting_polls = 0
        self._active_calls = 0
        self._hub = Hub()
        self._update_ids = itertools.count(1)
        self._message_ids = itertools.count(1)
        self._query_ids = itertools.count(1)
        self._user_ids = itertools.count(FIRST_USER_ID)
        self._group_ids = itertools.count(FIRST_GROUP_ID, -1)

    # -- the bot's side

    async def call(self, method: str, params: Mapping[str, Any], files: Mapping[str, Upload] | None = None) -> Response:
        """Answer one request as the real server would, and note what was wrong with it."""
        call = Call(method, dict(params), files or {})
        self._active_calls += 1
        try:
            return Response(200, {"ok": True, "result": await self._result(call)})
        except Refusal as refusal:
            self.refusals.append((call, refusal))
            body = {"ok": False, "error_code": refusal.code, "description": refusal.description}
            return Response(refusal.code, {**body, "parameters": refusal.parameters} if refusal.parameters else body)
        finally:
            self._active_calls -= 1

    async def _result(self, call: Call) -> Any:
        fault = next((one for one in self.faults if one.concerns(call.method)), None)
        if fault is not None:
            self.faults.remove(fault)
            if not fault.takes_effect:
                fault.strike()
        schema = load_schema()
        if call.method not in schema.methods:
            self.report(call, refused("5.9 method", f"there is no method {call.method}"))
            raise Refusal(404, "Not Found")
        call = Call(call.method, schema.decoded(call.method, call.params), call.files)
        self.calls.append(call)
        chat = self.find_chat(call.params.get("chat_id"))
        for finding in check(call, chat.type if chat else None):
            self.report(call, finding)
            if finding.severity is Severity.REFUSED:
                raise bad_request(finding.text)
        if call.method not in METHODS:
            self.report(call, conduct("5.9 method", "not implemented by the pretend Telegram"))
            raise Refusal(501, "Not Implemented by the pretend Telegram")
        result = METHODS[call.method](self, call)
        if inspect.isawaitable(result):
            result = await result
        if fault is not None:
            fault.strike()
        return result

    def called(self, method: str) -> list[JsonObject]:
        """The parameters of every call of a method so far."""
        return [call.params for call in self.calls if call.method == method]

    def report(self, call: Call, finding: Finding) -> None:
        """Keep a finding as a violation, and tell the observers."""
        violation = Violation(call.method, finding.rule, finding.severity, finding.text)
        self.violations.append(violation)
        self.publish("violation", None, text=str(violation))

    def assert_clean(self, ignoring: Collection[str] = ()) -> None:
        """Raise an AssertionError that lists every violation and every query left without an answer.

        ``ignoring`` names rules, or sections of rules, that this test breaks on purpose.
        """
        faults = [str(one) for one in self.violations if not one.rule.startswith(tuple(ignoring))]
        taps = [one for one in self.callback_queries.values() if one.answer is None]
        faults += [f'callback query {one.id} ("{one.data}") was never answered' for one in taps]
        typed = [one for one in self.inline_queries.values() if one.answer is None]
        faults += [f'inline query {one.id} ("{one.query}") was never answered' for one in typed]
        if faults:
            raise AssertionError("The bot broke Telegram's rules:\n" + "\n".join(f"- {fault}" for fault in faults))

    # -- updates

    def push(self, kind: str, payload: JsonObject) -> JsonObject | None:
        """Put an update into the queue, unless the bot has not asked for its kind."""
        allowed = kind in self.allowed_updates if self.allowed_updates else kind not in LEFT_OUT_BY_DEFAULT
        if not allowed:
            return None
        update = {"update_id": next(self._update_ids), kind: payload}
        self.pending.append(update)
        return update

    async def deliver_pending(self) -> None:
        """Take what is in the queue to the bot; without ``deliver`` wake whoever waits in getUpdates."""
        while self.deliver is not None and self.pending:
            await self.deliver(self.pending.popleft())
        async with self.changed:
            self.changed.notify_all()

    async def settled(self, *, quiet: float = 0.02, patience: float = 5.0) -> None:
        """In polling: wait until every update is fetched and the bot has stopped calling for ``quiet`` seconds."""
        async with asyncio.timeout(patience):
            seen = -1
            while self.pending or self._active_calls > self.waiting_polls or seen != len(self.calls):
                seen = len(self.calls)
                await asyncio.sleep(quiet)

    # -- accounts, chats and messages

    def new_account(
        self, first_name: str, language_code: str | None, username: str | None, user_id: int | None
    ) -> Account:
        """A new person; the number counts up unless given."""
        number = next(self._user_ids) if user_id is None else user_id
        account = Account(number, first_name, username, language_code)
        self.accounts[number] = account
        return account

    def dismiss(self, account: Account) -> None:
        """Forget a person, their private chat, and what the bot was asked and did there."""
        self.accounts.pop(account.id, None)
        self.chats.pop(account.id, None)
        taps = self.callback_queries.items()
        self.callback_queries = {number: tap for number, tap in taps if tap.account.id != account.id}
        self.calls = [call for call in self.calls if call.params.get("chat_id") != account.id]

    def new_group(self, title: str, *, chat_type: ChatType = "supergroup", username: str | None = None) -> Chat:
        """A group (or channel) in which the bot is a member already."""
        chat = Chat(next(self._group_ids), chat_type, title, username)
        self.chats[chat.id] = chat
        return chat

    def private_chat(self, account: Account) -> Chat:
        """The chat between a person and the bot."""
        if account.id not in self.chats:
            self.chats[account.id] = Chat(account.id, "private", account.first_name, account.username, started=False)
        return self.chats[account.id]

    def find_chat(self, chat_id: int | str | None) -> Chat | None:
        """A chat by its number, or by its @username."""
        if isinstance(chat_id, str) and chat_id.startswith("@"):
            return next((chat for chat in self.chats.values() if f"@{chat.username}" == chat_id), None)
        if isinstance(chat_id, str):
            chat_id = int(chat_id) if re.fullmatch(r"-?\d+", chat_id) else None
        return None if chat_id is None else self.chats.get(chat_id)

    def post(self, chat: Chat, sender: Account, content: JsonObject) -> Message:
        """Put a message into a chat and tell the observers."""
        body = {
            "message_id": next(self._message_ids),
            "from": sender.wire(),
            "chat": chat.wire(),
            "date": int(self.clock()),
            **content,
        }
        message = Message(body, chat.id, by_bot=sender.id == self.bot.id)
        chat.messages[message.message_id] = message
        self.publish("message", chat.id, **shown(message))
        return message

    def change(self, message: Message, content: JsonObject) -> None:
        """Give a message a new content; what it is and where it stands remains."""
        fixed = ("message_id", "from", "chat", "date", "via_bot", "reply_to_message", "quote")
        kept = {name: message.body[name] for name in fixed if name in message.body}
        message.change({**kept, "edit_date": int(self.clock()), **content})
        self.publish("edited", message.chat_id, **shown(message))

    def delete(self, message: Message) -> None:
        """Take a message away for everybody."""
        message.deleted = True
        self.publish("deleted", message.chat_id, message_id=message.message_id)

    def forget(self, chat_id: int, message_id: int) -> None:
        """Let a message become too old for the bot: from now on it is inaccessible."""
        self.chats[chat_id].messages[message_id].forgotten = True

    def next_query_id(self) -> str:
        """An id for a callback or inline query."""
        return f"query-{next(self._query_ids)}"

    # -- observers

    def subscribe(self, chat_id: int | None = None) -> Subscription:
        """Hear of every change in one chat, or in all chats; each event is a plain JSON object."""
        return self._hub.subscribe(chat_id)

    def publish(self, kind: str, chat_id: int | None, /, **details: Any) -> None:
        """Tell the observers of a change."""
        self._hub.publish(kind, chat_id, **details)


def shown(message: Message) -> JsonObject:
    """What an observer needs to draw a message: its body, and its text as HTML."""
    return {"message": message.body, "html": to_html(*text_of(message.body)), "by_bot": message.by_bot}
