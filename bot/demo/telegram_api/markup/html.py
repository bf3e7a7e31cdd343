"""HTML to text and entities, byte for byte as the server reads it (rule 5.2; tdlib parse_html)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from bot.demo.telegram_api.findings import Finding, changed, conduct
from bot.demo.telegram_api.links import LinkError, check_link, user_of
from bot.demo.telegram_api.markup.errors import MarkupError
from bot.demo.telegram_api.markup.references import decode_reference, looks_like_reference
from bot.demo.telegram_api.markup.utf16 import utf16_length

Entity: TypeAlias = dict[str, Any]
"""A MessageEntity as plain JSON: type, offset, length, and url, language, user ... where they belong."""

STYLES: Final[Mapping[str, str]] = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
}
"""The tags that need no argument, and their entities."""

ATTRIBUTES: Final[Mapping[str, frozenset[str]]] = {
    **dict.fromkeys(STYLES, frozenset[str]()),
    "span": frozenset({"class"}),
    "a": frozenset({"href"}),
    "code": frozenset({"class"}),
    "pre": frozenset(),
    "blockquote": frozenset({"expandable"}),
    "tg-emoji": frozenset({"emoji-id"}),
    "tg-time": frozenset({"unix", "format"}),
}
"""Every tag there is, and the attributes that mean something in it."""

_SPACES: Final = b" \t\r\n\v\0"
_SPECIAL: Final = re.compile(rb"[<&]")
_TOKEN: Final = re.compile(rb"[A-Za-z0-9.-]*")
_POSITIVE: Final = re.compile(r"[1-9][0-9]{0,18}")


@dataclass(frozen=True, slots=True)
class _Open:
    """A start tag that waits for its end."""

    tag: str
    attributes: Mapping[str, str]
    offset: int
    characters: int


class HtmlReader:
    """One pass over one text. ``text``, ``entities`` and ``findings`` are its result."""

    def __init__(self, source: str) -> None:
        try:
            # The end is marked by a zero byte, which the grammar below counts as white space.
            self._data = source.encode() + b"\0"
        except UnicodeEncodeError as error:
            raise MarkupError("Strings must be encoded in UTF-8") from error
        self._at = 0
        self._out: list[str] = []
        self._offset = 0
        self._open: list[_Open] = []
        self._surrogates = False
        self.entities: list[Entity] = []
        self.findings: list[Finding] = []
        self._read()

    @property
    def text(self) -> str:
        """What is left when the tags are gone."""
        return "".join(self._out)

    def _read(self) -> None:
        end = len(self._data) - 1
        while self._at < end:
            special = _SPECIAL.search(self._data, self._at, end)
            stop = special.start() if special else end
            self._emit(self._data[self._at : stop].decode())
            self._at = stop
            if special is None:
                break
            if special[0] == b"&":
                self._reference()
            elif self._byte(1) == b"/":
                self._end_tag()
            else:
                self._start_tag()
        if self._open:
            raise MarkupError(f'Can\'t find end tag corresponding to start tag "{self._open[-1].tag}"')
        for entity in self.entities:
            # The class of a single code means nothing; it only waited for a pre around it.
            if entity["type"] == "code" and entity.pop("language", None):
                self.findings.append(changed("5.2 code language", "the language of a code without pre is ignored"))
        if self._surrogates:
            raise MarkupError(
                "Text contains invalid Unicode characters after decoding HTML entities, "
                "check for unmatched surrogate code units"
            )

    def _byte(self, ahead: int = 0) -> bytes:
        return self._data[self._at + ahead : self._at + ahead + 1]

    def _emit(self, text: str) -> None:
        self._out += text
        self._offset += utf16_length(text)

    def _reference(self) -> None:
        character, end = decode_reference(self._data, self._at)
        if character:
            self._surrogates |= 0xD800 <= ord(character) <= 0xDFFF
            self._emit(character)
            self._at = end
            return
        if literal := looks_like_reference(self._data, self._at):
            self.findings.append(changed("5.2 named reference", f"{literal} is unknown and shown as typed"))
        self._emit("&")
        self._at += 1

    def _skip(self, *stops: bytes) -> bytes:
        """Everything up to white space or one of the stops."""
        begin = self._at
        while self._byte() not in stops and self._byte() not in _SPACES:
            self._at += 1
        return self._data[begin : self._at]

    def _skip_spaces(self) -> None:
        while self._byte() != b"\0" and self._byte() in _SPACES:
            self._at += 1

    def _start_tag(self) -> None:
        begin = self._at
        self._at += 1
        tag = self._skip(b">").lower().decode()
        if self._byte() == b"\0":
            raise MarkupError(f"Unclosed start tag at byte offset {begin}")
        if tag not in ATTRIBUTES:
            raise MarkupError(f'Unsupported start tag "{tag}" at byte offset {begin}')
        attributes: dict[str, str] = {}
        while self._byte() != b">":
            self._skip_spaces()
            if self._byte() == b">":
                break
            name, value = self._attribute(tag, begin)
            if name not in ATTRIBUTES[tag]:
                self.findings.append(conduct("5.2 attribute", f'<{tag}> knows no attribute "{name}"'))
            attributes[name] = value
        self._at += 1
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise MarkupError(f'Tag "span" must have class "tg-spoiler" at byte offset {begin}')
        self._open.append(_Open(tag, attributes, self._offset, len(self._out)))

    def _attribute(self, tag: str, begin: int) -> tuple[str, str]:
        name = self._skip(b"=", b">").decode()
        if not name:
            raise MarkupError(f'Empty attribute name in the tag "{tag}" at byte offset {begin}')
        self._skip_spaces()
        if self._byte() == b"\0":
            raise MarkupError(f'Unclosed start tag "{tag}" at byte offset {begin}')
        if self._byte() != b"=":
            return name, ""
        self._at += 1
        self._skip_spaces()
        if self._byte() == b"\0":
            raise MarkupError(f'Unclosed start tag "{tag}" at byte offset {begin}')
        value = self._quoted() if self._byte() in b"'\"" else self._token()
        if self._byte() == b"\0":
            raise MarkupError(f"Unclosed start tag at byte offset {begin}")
        return name, value

    def _token(self) -> str:
        begin = self._at
        match = _TOKEN.match(self._data, begin)
        self._at = match.end() if match else begin
        if self._byte() != b">" and self._byte() not in _SPACES:
            raise MarkupError(f"Unexpected end of name token at byte offset {begin}")
        return self._data[begin : self._at].decode().lower()

    def _quoted(self) -> str:
        quote = self._byte()
        self._at += 1
        value = bytearray()
        while self._byte() not in (quote, b"\0"):
            character, end = decode_reference(self._data, self._at) if self._byte() == b"&" else ("", 0)
            if character:
                value += character.encode(errors="replace")
                self._at = end
            else:
                value += self._byte()
                self._at += 1
        if self._byte() == quote:
            self._at += 1
        return value.decode()

    def _end_tag(self) -> None:
        begin = self._at
        if not self._open:
            raise MarkupError(f"Unexpected end tag at byte offset {begin}")
        self._at += 2
        name = self._skip(b">").lower().decode()
        self._skip_spaces()
        if self._byte() != b">":
            raise MarkupError(f"Unclosed end tag at byte offset {begin}")
        self._at += 1
        opened = self._open.pop()
        # An end tag without a name closes whatever is open.
        if name and name != opened.tag:
            raise MarkupError(
                f'Unmatched end tag at byte offset {begin}, expected "</{opened.tag}>", found "</{name}>"'
            )
        if self._offset > opened.offset:
            self._close(opened)

    def _close(self, opened: _Open) -> None:
        span = {"offset": opened.offset, "length": self._offset - opened.offset}
        match opened.tag:
            case "a":
                self._link(opened, span)
            case "pre" | "code":
                self._code(opened, span)
            case "blockquote":
                expandable = "expandable" in opened.attributes
                self.entities.append({"type": "expandable_blockquote" if expandable else "blockquote", **span})
            case "tg-emoji":
                emoji_id = opened.attributes.get("emoji-id", "")
                if not _POSITIVE.fullmatch(emoji_id):
                    raise MarkupError("Invalid custom emoji identifier specified")
                self.entities.append({"type": "custom_emoji", **span, "custom_emoji_id": emoji_id})
            case "tg-time":
                unix = opened.attributes.get("unix", "")
                if not _POSITIVE.fullmatch(unix):
                    raise MarkupError("Invalid Unix time specified")
                style = {"date_time_format": written} if (written := opened.attributes.get("format")) else {}
                self.entities.append({"type": "date_time", **span, "unix_time": int(unix), **style})
            case tag:
                self.entities.append({"type": STYLES[tag], **span})

    def _link(self, opened: _Open, span: Mapping[str, int]) -> None:
        url = opened.attributes.get("href") or "".join(self._out[opened.characters :])
        user_id = user_of(url)
        if user_id is not None:
            user = {"id": user_id, "is_bot": False, "first_name": ""}
            self.entities.append({"type": "text_mention", **span, "user": user})
            return
        try:
            self.entities.append({"type": "text_link", **span, "url": check_link(url)})
        except LinkError as error:
            self.findings.append(changed("5.2 link", f'the link to "{url}" is dropped: {error}'))

    def _code(self, opened: _Open, span: Mapping[str, int]) -> None:
        """``pre`` and ``code`` around exactly the same characters become one block with a language."""
        last = self.entities[-1] if self.entities else {}
        css_class = opened.attributes.get("class", "") if opened.tag == "code" else ""
        language = css_class.removeprefix("language-") if css_class.startswith("language-") else ""
        same = span.items() <= last.items()
        if opened.tag == "pre" and same and last["type"] == "code" and "language" in last:
            last["type"] = "pre"
        elif same and last["type"] == "pre" and "language" not in last and language:
            last["language"] = language
        else:
            self.entities.append({"type": opened.tag, **span, **({"language": language} if language else {})})
