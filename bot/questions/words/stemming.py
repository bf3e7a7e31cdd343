"""The stems of words, which their forms have in common; with the mark of its language, a stem is a term."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

import snowballstemmer

from bot.catalogue import Language
from bot.questions.words.folding import keeps_umlauts


def _stemmer(language: str) -> snowballstemmer.stemmer:
    """A stemmer that remembers nothing: PyStemmer would keep 10,000 words in 2 MB, beside our own memory of them."""
    stemmer = snowballstemmer.stemmer(language)
    stemmer.maxCacheSize = 0
    return stemmer


_STEMMERS: Final[dict[Language, snowballstemmer.stemmer]] = {"de": _stemmer("german"), "en": _stemmer("english")}
MARKS: Final[dict[Language, str]] = {"de": "d", "en": "e"}
"""What a term begins with: "schul" of "Schule" and of "schooling" are two."""
ENDINGS: Final = ("s", "es", "n", "en", "e", "er", "ern", "em")
"""What inflected names and adjectives end with."""
INFLECTIONS: Final = ("", "e", "en", "er", "es", "em")
"""How German adjectives and participles end ("leere")."""
_SPELLINGS: Final = (
    (re.compile("(?<=..)iz(?=e[drs]?$|es$|ing$|ation)"), "is"),
    (re.compile("(?<=..)our(?!$)|(?<=...)our$"), "or"),
    (re.compile("(?<=[bt])re(?=s?$)"), "er"),
    (re.compile("mme(?=s?$)"), "m"),
    (re.compile("(?<=bus)es$|(?<=^child)rens?$"), ""),
    (re.compile("(?<=^wo)mens?$"), "man"),
)
"""What is written in two ways in English, and one of them: "organize", "neighbour", "centre", "programme"; and plurals
that the stemmer does not know: "buses", "children", "women"."""
_VARYING: Final = re.compile("iz(?:e|ing|ation)|our|[bt]re|mme|buses|^children|^women")
"""What there is in all of these, and in few other words."""
_OF_VERBS: Final = re.compile("(?<=ier)(ung(en)?|t(e[mnrs]?)?)$")
"""What is put to German verbs as "sanieren", which then should have the same stem ("Sanierung", "saniert")."""
_PLURAL: Final = re.compile("(?<=..[aioy])s$|(?<=bus)sen?$")
"""Plurals of German words that their stemmer does not know ("Kitas", "Autos", "Busse")."""
_APART: Final = re.compile("[cst]ives?$|^hospitality$|^((train|park|shopp|hous|farm)ing|apartment|construction)s?$")
"""English words that are no forms of another, beside those that the stemmer itself knows: a cooperative is more than
cooperation, a hospital no hospitality, nobody plants a bike parking, and an app may be constructed."""
_FARMERS: Final = re.compile("^bauer(n|s|in|innen)?$")
"""Who farms, in German, is no form of what is built ("Bau", "bauen"), though the stemmer takes it for one."""
_BRIEF: Final = re.compile("^.{1,3}ness(es)?$")
"""What is no quality, as what would be left is too brief for one: the "busness" that is misspelt has no bus in it."""
_MADE: Final = re.compile("(?<=....)(isier(ung(en)?|en|t)?|is(ations?|e[ds]?|ing))$")
"""What ends words for making something what it was not, in either language."""
_ADJECTIVE: Final = re.compile("(ible|able|al|ive|ful|ic|less|frei|lich|ig|isch|bar|sam|los|(?<!sc)haft)$")
"""What adjectives end with, in either language."""


@lru_cache(maxsize=2048)
def stems(word: str) -> tuple[str, ...]:
    """The German and the English stem of a folded word; what keeps its umlauts is one itself."""
    if keeps_umlauts(word):
        return (word,)
    return tuple(dict.fromkeys(stemmer.stemWord(word) for stemmer in _STEMMERS.values()))


def stems_of_all(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The German and the English stem of each of many folded words; quicker than word by word."""
    return zip(*(stemmer.stemWords(words) for stemmer in _STEMMERS.values()), strict=True)


def respelt(word: str) -> str:
    """A folded English word in one of its spellings: "organise", "neighbour", "centre"."""
    if _VARYING.search(word):
        for one, other in _SPELLINGS:
            word = one.sub(other, word)
    return word


def term(word: str, language: Language) -> str:
    """What a folded word of one language is found by; nothing is remembered."""
    if language == "en":
        word = respelt(word)
        if _BRIEF.search(word):
            return MARKS[language] + word
        if _APART.search(word):
            return MARKS[language] + word.removesuffix("s")
    else:
        if _FARMERS.search(word):
            return MARKS[language] + "bauer"
        word = _OF_VERBS.sub("", word) if "ier" in word else word
        word = _PLURAL.sub("", word) if word.endswith(("s", "se", "sen")) else word
    return MARKS[language] + str(_STEMMERS[language].stemWord(word))


@lru_cache(maxsize=2048)
def terms(word: str) -> tuple[str, ...]:
    """What a folded word is looked up as, in each language; what keeps its umlauts has no other form."""
    if keeps_umlauts(word):
        return tuple(mark + word for mark in MARKS.values())
    return tuple(term(word, language) for language in MARKS)


def made(word: str) -> str:
    """What something becomes by what a folded word tells, or nothing: "Digitalisierung" makes it "digital"."""
    one, other = _SPELLINGS[0]
    base, found = _MADE.subn("", one.sub(other, word))
    return base if found else ""


def is_adjective(word: str) -> bool:
    """Whether a folded word ends as adjectives do: "accessible", "jugendlich"."""
    return bool(_ADJECTIVE.search(word))
