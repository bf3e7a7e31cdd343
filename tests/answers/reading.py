"""What a reader sees of a screen, and whether Telegram would show it."""

import html
import re
from collections.abc import Iterator

from bot.answers import Button, Go, Link, Screen
from bot.answers.address import decode
from bot.catalogue import Catalogue
from bot.questions.kinds import AboutVerbuende, Card, Question

_TAG = re.compile(r"<[^>]*>")
_OPENING = re.compile(r'<(b|i|blockquote expandable|a href="https?://[^"<>\s]+")>')
_CLOSING = re.compile(r"</(b|i|blockquote|a)>")
_REFERENCE = re.compile(r"&(?!(lt|gt|amp|quot|#\d+);)")


def plain(text: str) -> str:
    """The text without its markup."""
    return html.unescape(_TAG.sub("", text))


def bullets(screen: Screen) -> list[str]:
    """The lines of the lists."""
    return [line.removeprefix("• ") for line in plain(screen.text).splitlines() if line.startswith("• ")]


def labels(screen: Screen) -> list[str]:
    return [button.label for button in buttons(screen)]


def buttons(screen: Screen) -> Iterator[Button]:
    for row in screen.rows:
        yield from row


def leads_to(screen: Screen, catalogue: Catalogue) -> list[Question]:
    """What the buttons ask for; a card is that card, whatever list it is chosen from."""
    addresses = (decode(button.address, catalogue) for button in buttons(screen) if isinstance(button, Go))
    questions = (address.question for address in addresses if address)
    return [AboutVerbuende((one.verbund,)) if isinstance(one, Card) else one for one in questions]


def everything(screen: Screen) -> str:
    """All that can be read: the text and the buttons."""
    return "\n".join((plain(screen.text), *labels(screen)))


def assert_sound(screen: Screen, catalogue: Catalogue) -> None:
    """Assert what holds for every screen, whatever it says."""
    _assert_sound_text(screen.text)
    assert 1 <= sum(map(len, screen.rows)) <= 100
    assert all(1 <= len(row) <= 8 for row in screen.rows)
    assert all(len(row) == 1 or sum(len(button.label) for button in row) <= 36 for row in screen.rows)
    for button in buttons(screen):
        assert button.label == button.label.strip()
        assert 1 <= len(button.label) <= 34
        if isinstance(button, Link):
            assert button.url.startswith(("http://", "https://"))
        else:
            assert len(button.address.encode()) <= 64
            address = decode(button.address, catalogue)
            assert address is not None, button
            assert address.language
    addresses = [button.address for button in buttons(screen) if isinstance(button, Go)]
    assert len(addresses) == len(set(addresses)), "two buttons lead to the same screen"


def _assert_sound_text(text: str) -> None:
    assert text.strip() == text
    assert 1 <= len(plain(text)) <= 4096
    assert len(_OPENING.findall(text)) <= 100
    assert not re.search(r"[\t\r\v\f]|\n\n\n|[^\S\n\u00a0]{2}| \n", text)
    assert not _REFERENCE.search(text), "a reference that Telegram does not know"
    open_tags: list[str] = []
    for tag in re.findall(r"<[^>]*>?", text):
        if opening := _OPENING.fullmatch(tag):
            name = opening[1].split()[0]
            assert name not in open_tags, f"{tag} inside another one"
            assert name != "blockquote" or not open_tags, "a quote inside something else"
            open_tags.append(name)
        else:
            closing = _CLOSING.fullmatch(tag)
            assert closing, f"{tag} is not allowed"
            assert open_tags.pop() == closing[1]
    assert not open_tags
