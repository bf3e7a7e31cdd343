"""The Bot API's rules, as the server really applies them: what one call breaks by itself.

Every rule is named by its section - 5.1 texts and captions, 5.2 HTML, 5.3 inline keyboards, 5.4 callback queries,
5.5 inline mode, 5.6 commands and profile, 5.7 updates - and a word or two. Their sources are the documentation
(core.telegram.org/bots/api), the server (tdlib/telegram-bot-api Client.cpp) and its library (tdlib). Where none of
them shows the words of a refusal, the words are made in the same style: rely on the status, not on them. Rules that
depend on what happened before belong to the methods and are checked there. The generic part, 5.9, compares with the
machine-readable specification.
"""

from bot.demo.telegram_api.findings import Findings, Severity, refused
from bot.demo.telegram_api.rules.inline import inline_findings
from bot.demo.telegram_api.rules.keyboards import keyboard_findings
from bot.demo.telegram_api.rules.profile import profile_findings
from bot.demo.telegram_api.rules.queries import query_findings
from bot.demo.telegram_api.rules.texts import text_findings
from bot.demo.telegram_api.rules.webhooks import webhook_findings
from bot.demo.telegram_api.schema import load_schema
from bot.demo.telegram_api.state import Call, ChatType

__all__ = ["check"]

SECTIONS = (
    text_findings,
    keyboard_findings,
    query_findings,
    inline_findings,
    profile_findings,
    webhook_findings,
)

EMPTY = {"text": "Message text is empty", "chat_id": "Chat_id is empty"}
"""The server's words for a missing parameter, where it has its own."""


def check(call: Call, chat_type: ChatType | None) -> Findings:
    """Everything that is wrong with one call by itself; after a finding of severity E nothing more is said."""
    for section in (_form_findings, *SECTIONS):
        for finding in section(call, chat_type):
            yield finding
            if finding.severity is Severity.REFUSED:
                return


def _form_findings(call: Call, _chat_type: ChatType | None) -> Findings:
    """Parameters known, required ones present, JSON types right at any depth (rule 5.9)."""
    schema = load_schema()
    for name in schema.methods[call.method].required:
        if name in EMPTY and name not in call.params:
            yield refused("5.9 form", EMPTY[name])
    for problem in schema.problems(call.method, call.params, frozenset(call.files)):
        yield refused("5.9 form", problem)
