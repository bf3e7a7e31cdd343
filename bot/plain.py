"""Telegram's HTML as text to read, for wherever there is no markup: a terminal, or a message that would not parse."""

from html.parser import HTMLParser
from typing import Final

_QUOTE_MARK: Final = "  | "


def plain(html: str) -> str:
    """The text without markup: a link as `text <url>`, the lines of a quote marked, everything else as it stands."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.text()


class _Reader(HTMLParser):
    """Collects the text, quotes apart from what stands around them. Takes any input, broken markup too."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._blocks: list[tuple[bool, list[str]]] = [(False, [])]
        self._links: list[tuple[str, int]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "blockquote":
            self._blocks.append((True, []))
        elif tag == "a":
            self._links.append((dict(attrs).get("href") or "", len(self._pieces)))

    def handle_endtag(self, tag: str) -> None:
        if tag == "blockquote":
            self._blocks.append((False, []))
        elif tag == "a" and self._links:
            url, start = self._links.pop()
            if url and "".join(self._pieces[start:]) != url:
                self._pieces.append(f" <{url}>")

    def handle_data(self, data: str) -> None:
        self._pieces.append(data)

    def text(self) -> str:
        """Everything read so far. A quote is a block of its own: the line breaks around it add no empty line."""
        lines: list[str] = []
        for quoted, pieces in self._blocks:
            block = "".join(pieces).removeprefix("\n").removesuffix("\n")
            if quoted:
                lines += [f"{_QUOTE_MARK}{line}".rstrip() for line in block.split("\n")]
            elif block:
                lines += block.split("\n")
        return "\n".join(lines)

    @property
    def _pieces(self) -> list[str]:
        return self._blocks[-1][1]
