"""Länder in two letters, or cut short, where what stands beside them tells what they are.

In a list another Land tells it ("MV, BB und SN", "in Sachsen-Anh. und Brandenb."), and at the end capitals do. Of a
name of several words, each tells what the others are ("Sachs.-Anh.").
"""

from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final

from bot.questions.words.folding import Token
from bot.questions.words.stretches import Stretch
from bot.questions.words.vocabulary import Vocabulary

_LETTERS: Final = 2
"""So many letters the id of a Land has, which people write for it as well."""


def shortened_laender(
    words: Sequence[Token], names: Mapping[str, Iterable[Sequence[str]]]
) -> Iterator[tuple[int, int, str]]:
    """Where Länder stand of whose names all words are cut short, or some: "Sachs.-Anh.", "Baden-Württ", "Lower Sax.".

    `names` are the folded words of those of several words, by the Land. A full stop tells that a word is cut, or else
    a hyphen or whole words before it that it belongs there.
    """
    for id_, several in names.items():
        for name in several:
            for start in range(len(words) - len(name) + 1):
                window = words[start : start + len(name)]
                if all(map(_begins, window, name)) and _belong_together(window, name):
                    yield start, start + len(name), id_


def _begins(word: Token, whole: str) -> bool:
    return len(word.folded) >= _LETTERS and whole.startswith(word.folded)


def _belong_together(window: Sequence[Token], name: Sequence[str]) -> bool:
    """Whether words that begin as those of a name are surely meant for it."""
    if any(word.pause for word in window[1:]):
        return False
    if any(word.short for word in window):
        return True
    long = all(len(word.folded) > _LETTERS for word in window)
    whole = all(word.folded == part for word, part in zip(window[:-1], name, strict=False))
    return long and (whole or all(word.glued for word in window[1:]))


def land_at_end(words: Sequence[Token], codes: Container[str]) -> str:
    """The Land that a text ends with in two letters, or nothing: "Ehrenamt BB", "Schulen in ST".

    In small letters many of these are words, and in front they are short for something else ("TH Köln").
    """
    last = words[-1] if len(words) > 1 else None
    if last is None or len(last.text) != _LETTERS or not last.text.isupper() or last.parted or last.glued:
        return ""
    written_small = any(word.text[1:].islower() for word in words)
    return last.folded if last.folded in codes and written_small else ""


def listed_laender(
    words: Sequence[Token],
    known: Sequence[Stretch],
    codes: Container[str],
    abbreviated: Callable[[str], str | None],
    vocabulary: Vocabulary,
) -> dict[int, str]:
    """The Länder that stand in lists in two letters, or cut short behind another that is, by their positions.

    `known` are those that are surely named, `codes` all in two letters. A list of nothing but such letters in capitals
    is one as well: "BB und SN".
    """
    items = {one.start: one.end for one in known}
    inside = {i for one in known for i in one.span}
    short = {i for i, word in enumerate(words) if i not in inside and _is_code(i, words, codes, vocabulary)}
    cut = _cut_short(words, known, inside, abbreviated)
    items.update({i: i + 1 for i in (*short, *cut)})
    found: dict[int, str] = {}
    for run in _runs(sorted(items.items()), words, vocabulary):
        told = [start for start, _ in run if start in short or start in cut]
        sure = len(told) < len(run)
        if len(run) > 1 and (sure or all(words[i].text.isupper() for i in told)):
            found.update({i: cut.get(i, words[i].folded) for i in told if sure or i in short})
    return found


def _is_code(position: int, words: Sequence[Token], codes: Container[str], vocabulary: Vocabulary) -> bool:
    """Whether a word may be a Land in two letters: "TH", but not in "TH Köln" or "HH-Konsolidierung"."""
    word, following = (*words[position : position + 2], None)[:2]
    if word is None or word.folded not in codes or len(word.text) != _LETTERS or _is_part(word):
        return False
    if not (word.text.isupper() or word.joint == "/") and vocabulary.is_of_questions(word.folded):
        return False
    if following is None or _is_part(following):
        return following is None
    return following.parted or following.folded in codes or vocabulary.is_of_questions(following.folded)


def _is_part(word: Token) -> bool:
    """Whether a word is a part of the one before: "HH-Konsolidierung", but not "BB/SN"."""
    return word.glued and word.joint != "/"


def _cut_short(
    words: Sequence[Token], known: Sequence[Stretch], inside: Container[int], abbreviated: Callable[[str], str | None]
) -> dict[int, str]:
    """The Land that a text ends with cut short, where another was so with a full stop, which its end has as well."""
    last = len(words) - 1
    if last in inside or not any(words[one.end - 1].short for one in known):
        return {}
    land = abbreviated(words[last].folded)
    return {last: land} if land else {}


def _runs(
    items: Sequence[tuple[int, int]], words: Sequence[Token], vocabulary: Vocabulary
) -> list[list[tuple[int, int]]]:
    """The items that stand in one list, of each list."""
    runs = [[items[0]]] if items else []
    for (start, end), item in pairwise(items):
        if _are_listed(start, end, item[0], words, vocabulary):
            runs[-1].append(item)
        else:
            runs.append([item])
    return runs


def _are_listed(first: int, end: int, start: int, words: Sequence[Token], vocabulary: Vocabulary) -> bool:
    """Whether no more than a comma, a slash or "and" stands between two, or nothing between two in capitals."""
    between, second = words[end:start], words[start]
    if not between:
        capitals = words[first].text.isupper() and second.text.isupper()
        return second.pause == "," or second.joint == "/" or (capitals and not second.parted)
    joins = all(vocabulary.says(word.folded, "joins", "either") and not word.opens for word in between)
    return len(between) == 1 and joins and not second.parted
