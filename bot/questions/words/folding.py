"""Make spellings comparable: one folding for names, aliases, words of the data and words of a question."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from itertools import pairwise
from operator import eq
from pathlib import Path
from typing import Final, Protocol

from bot.catalogue import FilesError, Problem
from bot.catalogue.reading import text_of

FOLDER: Final = Path(__file__).parents[1]
"""Where the files of words lie, in `words/`."""
ABBREVIATIONS: Final = "words/abbreviations.txt"
_UE = re.compile(r"(?<![aeiouyq])ue")
_SPELT_OUT: Final = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})
_LONGEST_WORD = 64
_TEXTS_REMEMBERED: Final = 4
"""Texts whose words are kept at hand, as each is looked at several times."""
_LONGEST_ORDINAL = 2
_DOUBLE = re.compile(r"(.)\1+")
_PAUSE = re.compile(r"[,;:]|\s[-\u2013\u2014]\s")
OWNING: Final = ("'s", "\u2019s")
"""What English names end with that own what follows."""
AND: Final = "&"
_JOINING: Final = frozenset("+/") | {AND}
"""Signs that stand for "and" or "or": before them a full stop ends no sentence ("Infrastr. + Hessen")."""
_ASIDE: Final = re.compile(r"\((?:[^()\s]+\s+){2,}[^()\s]+\)")
"""Three words and more in brackets, which say something of their own: "(Radwege brauche ich nicht)"."""
_ENCLOSED: Final = re.compile(r"\((?:[^()\s]+\s+)+[^()\s]+\)")
"""Two words and more in brackets, of which a negation among them denies no more: "(ohne Hessen) und Bayern"."""
_BRACKETS: Final = frozenset("()[]{}<>")
"""Signs that are one of two, so that one alone joins nothing: "Schüler(innen)"."""
_YEAR = re.compile(r"20[0-3][0-9]")
_ASKED = re.compile(r"(?<=[^\W_])(?=[^\w\s]*\s*\?)")
"""Behind a word that a question mark stands at, maybe behind a bracket or a quotation mark."""
_QUOTED = re.compile(
    r"[\"\u201e\u201c\u201d\u00ab\u00bb]([^\"\u201e\u201c\u201d\u00ab\u00bb\n]+)[\"\u201c\u201d\u00ab\u00bb]"
)
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W_]+)?|\u20ac")


@lru_cache(maxsize=2048)
def fold(text: str) -> str:
    """Letters a-z and digits only: case, umlauts in either writing, sharp s, marks, superscripts, separators are gone.

    As Lucene's GermanNormalizationFilter, `ae` and `oe` become `a` and `o`, and `ue` becomes `u` unless a vowel or q
    stands before it. Meaningless words come out ("aktuell" becomes "aktull"), but the same ones on both sides.
    """
    letters = in_plain_letters(text)
    if "e" not in letters:
        return letters
    letters = letters.replace("ae", "a").replace("oe", "o")
    return _UE.sub("u", letters) if "ue" in letters else letters


def in_plain_letters(text: str) -> str:
    """As `plain`, of texts that are hardly met again."""
    if text.isascii():
        text = text.lower()
    else:
        text = unicodedata.normalize("NFKC", text).casefold().replace("\u20ac", "euro")
        text = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode("ascii")
    return text if text.isalnum() else "".join(filter(str.isalnum, text))


@lru_cache(maxsize=2048)
def plain(text: str) -> str:
    """As `fold`, but `ae`, `oe` and `ue` stay: in a misspelt word they may be two letters that met by mistake."""
    return in_plain_letters(text)


def spelt_out(word: str) -> str:
    """A word in small letters, umlauts as two letters each; no word is folded to it if it has any."""
    return word.lower() if word.isascii() else unicodedata.normalize("NFKC", word).casefold().translate(_SPELT_OUT)


def keeps_umlauts(word: str) -> bool:
    """Whether a word is not folded but spelt out, as no folded one is: "faehre"."""
    return fold(word) != word and word.isalnum()


@cache
def abbreviations() -> Mapping[str, str]:
    """What is written short, folded, with the folded word of questions that it stands for; nothing where it is none.

    Raises:
        FilesError: if the file cannot be read.
    """
    problems: list[Problem] = []
    text = text_of(FOLDER, ABBREVIATIONS, problems)
    if text is None:
        raise FilesError(problems)
    lines = (line.partition("=") for line in text.split("\n") if line and not line.startswith("#"))
    return {fold(short): fold(whole) for short, _, whole in lines}


# Not frozen, although nothing changes it: two are made for each word of a text, and frozen ones take five times longer.
@dataclass(slots=True, unsafe_hash=True)
class Token:
    """A word of a text.

    `glued` says that no white space stands between it and the word before, `opens` that it begins a sentence, `asked`
    that a question mark stands behind it, `pause` is the comma, dash or the like before it, `short` says that a full
    stop right behind it does not end the sentence, `bracketed` that it stands in brackets of its own, `quoted` that it
    stands between quotation marks, `joint` is the sign between it and the word before, where no white space is or it is
    "&", and `aside` says that it begins three words or more in brackets, and `enclosed` at which letter the brackets
    open in which it stands with other words, counted from 1, or 0 where it stands in none.
    """

    text: str
    folded: str
    plain: str
    glued: bool
    opens: bool = False
    asked: bool = False
    pause: str = ""
    short: bool = False
    bracketed: bool = False
    quoted: bool = False
    joint: str = ""
    aside: bool = False
    enclosed: int = 0

    @property
    def is_year(self) -> bool:
        """Whether it is a year of this century, in figures."""
        return _YEAR.fullmatch(self.folded) is not None

    @property
    def parted(self) -> bool:
        """Whether it begins a clause: behind a comma, a dash or the like, or the end of a sentence."""
        return self.opens or bool(self.pause)


class Parted(Protocol):
    """A word that may begin a clause."""

    @property
    def parted(self) -> bool:
        """Whether something parts it from the word before."""


def clause_at(words: Sequence[Parted], position: int) -> range:
    """The positions of the clause that a word stands in."""
    start = next((i for i in range(position, 0, -1) if words[i].parted), 0)
    return range(start, next((i for i in range(position + 1, len(words)) if words[i].parted), len(words)))


def clauses(words: Sequence[Parted], also: Collection[int] = ()) -> Iterator[range]:
    """The positions of all clauses, one after the other; `also`: where others begin."""
    begins = [i for i, word in enumerate(words) if not i or word.parted or i in also]
    return (range(start, end) for start, end in pairwise([*begins, len(words)]))


@lru_cache(_TEXTS_REMEMBERED)
def tokens(text: str, limit: int = 150) -> tuple[Token, ...]:
    """The words of a text; of a very long one the first and the last, where people ask.

    Longer strings of letters than any word are no words.
    """
    text = unicodedata.normalize("NFKC", text[:4096])
    matches = [match for match in _WORD.finditer(text) if len(match[0]) <= _LONGEST_WORD]
    if len(matches) > limit:
        matches = [*matches[: limit // 2], *matches[-limit // 2 :]]
    asked = {match.start() for match in _ASKED.finditer(text)} if "?" in text else ()
    quotations = [match.span(1) for match in _QUOTED.finditer(text)]
    asides = [match.start() for match in _ASIDE.finditer(text)] if "(" in text else ()
    enclosures = [match.span() for match in _ENCLOSED.finditer(text)] if "(" in text else ()
    found: list[Token] = []
    end = 0
    for match in matches:
        word, (start, stop) = match[0], match.span()
        folded = fold(word)
        if folded:
            between, after = text[end:start], text[stop : stop + 1]
            glued = False
            pause = ""
            opens = not found
            # Most words stand one space apart.
            if found and between != " ":
                glued = not any(c.isspace() for c in between)
                opens = _ends_sentence(found[-1], between, word)
                mark = _PAUSE.search(between)
                pause = mark[0].strip() if mark else ""
            if opens and found and found[-1].short and "?" not in between:
                found[-1] = replace(found[-1], short=False)
            stopped = after == "." and not text.startswith("..", stop)
            short = stopped and (bool(text[stop + 1 :].strip()) or folded in abbreviations())
            bracketed = after == ")" and text[start - 1 : start] == "("
            quoted = bool(quotations) and any(first <= start and stop <= last for first, last in quotations)
            spelt = (word, folded, plain(word), glued)
            # Of what cannot be seen, nothing is told again.
            joint = between if glued and between.isprintable() and _BRACKETS.isdisjoint(between) else ""
            joint = AND if between.strip() == AND else joint
            aside = any(end <= first < start for first in asides)
            enclosed = next((first + 1 for first, last in enclosures if first <= start and stop <= last), 0)
            found.append(Token(*spelt, opens, stop in asked, pause, short, bracketed, quoted, joint, aside, enclosed))
        end = stop
    return tuple(found)


def as_written(words: Iterable[Token]) -> str:
    """Words as a text, those that no white space parts with the sign between them: "24/7", "Version 3.0"."""
    text = ""
    for word in words:
        if text:
            text += (word.joint or "-") if word.glued else " "
        text += word.text
    return text


def undoubled(word: str) -> str:
    """A folded word without the second and third of same letters, which is what people miss most easily."""
    return _DOUBLE.sub(r"\1", word) if any(map(eq, word, word[1:])) else word


def word_matches(text: str) -> Iterator[re.Match[str]]:
    """Where the words of a text stand."""
    return _WORD.finditer(text)


def words(text: str) -> Iterator[str]:
    """The words of a text as they are written, where nothing else of them is asked."""
    return (match[0] for match in word_matches(unicodedata.normalize("NFKC", text)))


def folded(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple(filter(None, map(fold, words(text))))


def has_inner_capital(text: str) -> bool:
    """Whether a text has capitals as only names have them: not only behind a hyphen ("E-Auto")."""
    return not text[1:].islower() and any(letter.isupper() and before != "-" for before, letter in pairwise(text))


def _ends_sentence(before: Token, between: str, after: str) -> bool:
    """Whether a sentence ends between two words. A full stop may only mark an abbreviation."""
    if any(mark in between for mark in "?!\n"):
        return True
    if "." not in between or not between[-1:].isspace() or not after[:1].isupper() or _JOINING.intersection(between):
        return False
    ordinal = before.text.isdigit() and len(before.text) <= _LONGEST_ORDINAL
    return len(before.text) > 1 and before.folded not in abbreviations() and not ordinal
