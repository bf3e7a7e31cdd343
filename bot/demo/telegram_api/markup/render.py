"""Text and entities back to HTML, for reading in tests and for showing in a browser."""

from collections.abc import Iterable
from html import escape
from typing import Final, NamedTuple

from bot.demo.telegram_api.markup.html import Entity
from bot.demo.telegram_api.markup.nesting import ordered

TAGS: Final = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "spoiler": "tg-spoiler",
    "blockquote": "blockquote",
    "code": "code",
}
"""The entities that are one tag without attributes."""


class _Marked(NamedTuple):
    """An entity that has tags."""

    begin: int
    end: int
    opening: str
    closing: str


def to_html(text: str, entities: Iterable[Entity]) -> str:
    """HTML that the server would read as this text and these entities; automatic entities need no markup."""
    marked = [
        _Marked(one["offset"], one["offset"] + one["length"], *tags)
        for one in ordered(entities)
        if (tags := _tags(one))
    ]
    borders = {border for one in marked for border in (one.begin, one.end)}
    out: list[str] = []
    open_: list[_Marked] = []
    offset = 0
    for character in [*text, ""]:
        if offset in borders:
            _change_tags(out, open_, marked, offset)
        out.append(escape(character, quote=False))
        offset += 2 if character > "\uffff" else 1
    return "".join(out)


def _change_tags(out: list[str], open_: list[_Marked], marked: list[_Marked], offset: int) -> None:
    """Close what ends here and open what begins here; what merely crosses is closed and opened again."""
    first_ending = next((place for place, one in enumerate(open_) if one.end <= offset), len(open_))
    crossing = [one for one in open_[first_ending:] if one.end > offset]
    out += [one.closing for one in reversed(open_[first_ending:])]
    beginning = [*crossing, *(one for one in marked if one.begin == offset)]
    out += [one.opening for one in beginning]
    open_[first_ending:] = beginning


def _tags(entity: Entity) -> tuple[str, str] | None:
    match entity:
        case {"type": "text_link", "url": url}:
            return f'<a href="{escape(url)}">', "</a>"
        case {"type": "text_mention", "user": {"id": user_id}}:
            return f'<a href="tg://user?id={user_id}">', "</a>"
        case {"type": "pre", "language": language}:
            return f'<pre><code class="language-{escape(language)}">', "</code></pre>"
        case {"type": "pre"}:
            return "<pre>", "</pre>"
        case {"type": "expandable_blockquote"}:
            return "<blockquote expandable>", "</blockquote>"
        case {"type": "custom_emoji", "custom_emoji_id": emoji_id}:
            return f'<tg-emoji emoji-id="{emoji_id}">', "</tg-emoji>"
        case {"type": str(kind)} if kind in TAGS:
            return f"<{TAGS[kind]}>", f"</{TAGS[kind]}>"
        case _:
            return None
