import datetime as dtm

import pytest
from telegram import Chat, Message, MessageEntity, User

from bot.messenger.hearing import Command, heard, typed

ME = User(1, "Bot", is_bot=True, username="Our_bot")
ANNA = User(2, "Anna", is_bot=False)
GROUP = Chat(-1, "supergroup")
NOON = dtm.datetime(2026, 1, 1, 12, tzinfo=dtm.UTC)


def message(text: str, *entities: MessageEntity, sender: User = ANNA, sender_chat: Chat | None = None) -> Message:
    return Message(7, NOON, GROUP, sender, text=text, entities=entities, sender_chat=sender_chat)


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/themen", Command("themen", "")),
        ("/THEMEN", Command("THEMEN", "")),
        ("/thema  Daten ", Command("thema", "Daten")),
        ("/thema\nDaten", Command("thema", "Daten")),
        ("/thema@Our_bot Daten", Command("thema", "Daten", "Our_bot")),
        ("/themen?", Command("themen", "?")),
        ("/verbünde", Command("verbünde", "")),
        ("/start 1d_themes", Command("start", "1d_themes")),
        ("/", None),
        ("/ themen", None),
        ("themen", None),
        ("/themen/daten", None),
        ("//themen", None),
        ("/themen@", None),
        ("/" + "a" * 65, None),
    ],
)
def test_commands_are_read_from_the_text(text: str, command: Command | None) -> None:
    assert typed(text) == command


def test_mentions_are_cut_out_by_utf16_units() -> None:
    said = heard(message("🏘️🏘️ @our_BOT Themen?", MessageEntity("mention", 7, 8)), ME)
    assert said
    assert (said.text, said.addressed) == ("🏘️🏘️  Themen?", True)


def test_a_mention_without_a_username_counts() -> None:
    said = heard(message("Bot Themen?", MessageEntity("text_mention", 0, 3, user=ME)), ME)
    assert said
    assert (said.text, said.addressed) == ("Themen?", True)


def test_somebody_else_is_mentioned() -> None:
    entities = (MessageEntity("mention", 0, 6), MessageEntity("text_mention", 7, 4, user=ANNA))
    said = heard(message("@other Anna?", *entities), ME)
    assert said
    assert (said.text, said.addressed) == ("@other Anna?", False)


def test_other_bots_are_not_heard_but_anonymous_admins_are() -> None:
    anonymous = User(1087968824, "Group", is_bot=True)
    assert heard(message("/themen", sender=User(3, "Other", is_bot=True)), ME) is None
    assert heard(message("/themen", sender=anonymous, sender_chat=GROUP), ME)
