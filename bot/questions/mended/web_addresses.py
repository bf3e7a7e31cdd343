"""Addresses of web pages that stand for what they are about: "https://kommonitor.de, was ist das?" asks of KomMonitor.

Only those count that are known to be of one Verbund, or of the programme, and are written out as no name is. Where it
is told how the page fares, or asked of whom it is, the page itself is meant: "www.aktvis.de geht nicht".
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from bot.catalogue import Catalogue
from bot.questions.words.folding import Token, folded, tokens
from bot.questions.words.phrases import Phrases
from bot.questions.words.vocabulary import Vocabulary

_ADDRESS: Final = re.compile(
    r"(?:\bhttps?://|\bwww\.)[^\s<>()\"„“”,;]+|(?<![\w.-])[\w-]+(?:\.[\w-]+)+/[^\s<>()\"„“”,;]+", re.IGNORECASE
)
_AHEAD: Final = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)
_BEHIND: Final = "/.:!?"
"""What may stand behind an address and is none of it, or changes nothing."""
_PAGE: Final = "www"
"""What stands before a name where its page is meant."""


class WebAddresses:
    """Knows what web addresses are about."""

    def __init__(self, catalogue: Catalogue, vocabulary: Vocabulary) -> None:
        self._vocabulary = vocabulary
        site = _bare(str(catalogue.programme.website))
        named: dict[str, set[str]] = defaultdict(set)
        for address, name in _addresses(catalogue, site):
            named[address].add(name)
        self._names = {address: names.pop() for address, names in named.items() if len(names) == 1}
        self._names[site] = catalogue.programme.name
        self._verbuende = Phrases(folded(verbund.name) for verbund in catalogue.verbuende.values())

    def named(self, text: str) -> str:
        """A text with names in place of the known addresses, unless it speaks of addresses itself."""
        if "." not in text or not _ADDRESS.search(text):
            return text
        others = tokens(_ADDRESS.sub(" ", text))
        if any(self._vocabulary.says(word.folded, "link") for word in others):
            return text
        page = self._tells_of_page(others)
        return _ADDRESS.sub(lambda match: self._name(match, page=page), text)

    def _tells_of_page(self, others: Sequence[Token]) -> bool:
        """Whether it is told beside an address if its page works, or asked whether it is that of a Verbund."""
        asked = any(self._vocabulary.says(word.folded, "belong") for word in others)
        return self._vocabulary.page_states.stand_in(others) or (asked and self._verbuende.stand_in(others))

    def _name(self, match: re.Match[str], *, page: bool) -> str:
        name = self._names.get(_bare(match[0]))
        if not name:
            return match[0]
        behind = match[0][len(match[0].rstrip(_BEHIND)) :].replace("/", "")
        return f"{_PAGE} {name}{behind}" if page else f"{name}{behind}"


def _addresses(catalogue: Catalogue, site: str) -> Iterator[tuple[str, str]]:
    """The address of each Verbund and those of its pages at the programme, and its name."""
    for verbund in catalogue.verbuende.values():
        if verbund.website:
            yield _bare(str(verbund.website)), verbund.name
        for source in verbund.sources:
            if (address := _bare(str(source.url))).startswith(f"{site}/"):
                yield address, verbund.name


def _bare(address: str) -> str:
    """An address without what may be left out of it."""
    return _AHEAD.sub("", address).rstrip(_BEHIND).lower()
