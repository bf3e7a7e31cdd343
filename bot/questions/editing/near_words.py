r"""Compute the ordinary words that are only a typo away from a name, a word of questions or a subject.

None of them is taken for what it is so near to.

    python -m bot.questions.editing.near_words \
        /usr/share/dict/ngerman /usr/share/dict/american-english /usr/share/dict/british-english

reads a German list and English ones, and writes `words/near_words.txt`, `words/near_nouns.txt` and
`words/near_subjects.txt` anew (Debian: packages wngerman, wamerican and wbritish). To be run when names, words of
questions or subjects are added.
"""

import re
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Final

from rapidfuzz import process
from rapidfuzz.distance import OSA, Prefix

from bot.catalogue import Catalogue, Language, load
from bot.questions.names.known_names import entries
from bot.questions.programme.clues import Clues
from bot.questions.topics.topics import TopicIndex
from bot.questions.words.folding import FOLDER, fold
from bot.questions.words.stemming import is_adjective, respelt
from bot.questions.words.word_files import NEAR_NOUNS, NEAR_SUBJECTS, NEAR_WORDS, vocabulary

_SUBJECT: Final = 6
"""So many letters a subject must have that is more likely than a typo."""
_NOUN: Final = 5
"""So many letters a noun must have that is more likely than a typo: "Döner", "Krebs", "Staat", "drone"."""
_LISTS: Final = 3
_VARIANTS: Final = (
    (re.compile("ph"), "f"),
    (re.compile("(?<=y)z"), "s"),
    (re.compile("(?<=..)ce"), "se"),
    (re.compile("elung"), "lung"),
    (re.compile("ssch"), "sch"),
    (re.compile("llor"), "lor"),
    (re.compile("(?<=bus)ses$"), "es"),
)
"""What some spell in one way, and some in another: "Kartographie", "analyze", "license", "Zersiedlung",
"Denkmalsschutz", "councilor", "busses"."""
_STEM: Final = 0.8
"""So much of the longer of two words, from its beginning on, makes them forms of one."""
_BEGINNING: Final = 4
"""So many letters the beginning of a compound must have."""
_HEAD: Final = 3
"""So many letters the word must have that it ends with."""
_HEAD_STEM: Final = 0.7
"""So much of the longer of two such words, from its beginning on, makes them forms of one."""
_PARTICIPLE: Final = "d"
"""What makes a participle of a German infinitive, and of no other form: "rauchend"."""
_DECLINED: Final = ("e", "em", "en", "er", "es")
"""What is put to German adjectives."""
_INFINITIVE: Final = re.compile("e?n$")
_PLURALS: Final = ("s", "es")
"""What is put to English nouns."""
_TO: Final = "zu"
"""What stands inside of some infinitives: "einzusetzen"."""


def _are_forms(word: str, other: str) -> bool:
    """Whether two folded words begin as forms of one do, or are one in British and American spelling."""
    return Prefix.normalized_similarity(word, other) >= _STEM or respelt(word) == respelt(other)


def are_of_one_verb(word: str, other: str) -> bool:
    """Whether a folded infinitive goes on as what was done, or what that is called: "verkleinern", "Verkleinerung"."""
    return other.startswith(_INFINITIVE.sub("", word)) or word.replace(_TO, "", 1) == other


def near_words(catalogue: Catalogue, words: Iterable[str]) -> Iterator[str]:
    """Those of the folded `words` that would be found as a misspelt name, though they are words of their own."""
    edits: dict[str, int] = {}
    for entry in entries(catalogue):
        edits[entry.key] = max(entry.edits, edits.get(entry.key, 0))
    keys = [key for key, allowed in edits.items() if allowed]
    known = vocabulary()
    for word in sorted(set(words)):
        if len(word) < 3 or word in edits or known.is_of_questions(word):
            continue
        close = process.extract(word, keys, scorer=OSA.distance, score_cutoff=2, limit=6)
        if any(0 < distance <= edits[key] for key, distance, _ in close):
            yield word


def near_nouns(
    words: Iterable[str], shortest: int = _SUBJECT, are_forms: Callable[[str, str], bool] = _are_forms
) -> Iterator[str]:
    """Those of the folded `words` that would become another word of questions: "Ernährung" is no "Erfahrung".

    An inflected form of such a word may well become that, and one that is spelt in the British way. Words of fewer
    letters than `shortest` are more likely typos than words of their own.
    """
    known = replace(vocabulary(), near_nouns=frozenset())
    for word in sorted(set(words)):
        meant = None if len(word) < shortest or known.is_of_questions(word) else known.corrections.of(word)
        if meant and not are_forms(word, meant):
            yield word


def _have_other_heads(word: str, other: str, topics: TopicIndex) -> bool:
    """Whether two folded compounds begin alike and end with words of their own: "Straßenbau" is no "Straßenbahn"."""
    alike = Prefix.similarity(word, other)
    # The last letter may link both: "Rat-s-haus".
    begun = (i for i in range(_BEGINNING, alike + 1) if topics.spells(word[:i]) or topics.spells(word[: i - 1]))
    heads = ((word[i:], other[i:]) for i in begun)
    return any(
        min(len(one), len(two)) >= _HEAD
        and topics.spells(two)
        and topics.language(two) != "en"
        and Prefix.normalized_similarity(one, two) < _HEAD_STEM
        for one, two in heads
    )


def near_subjects(
    catalogue: Catalogue, words: Iterable[str], are_forms: Callable[[str, str], bool] = _are_forms
) -> Iterator[str]:
    """Those of the folded `words` that would become a word of the descriptions, or one that asks for the programme.

    "Aktivitäten" are no "Aktivisten", and a "Ministerin" is no "Ministerium".
    """
    known = replace(vocabulary(), near_subjects=frozenset())
    topics = TopicIndex(catalogue, known)
    clues = Clues(catalogue, known, topics)
    for word in sorted(set(words)):
        if len(word) < _SUBJECT or known.is_of_questions(word) or known.spells(word) or topics.uses(word):
            continue
        meant = {*clues.meant(word), topics.corrected(word) or word} - {word, topics.first_part(word)}
        if meant and not any(
            (are_forms(word, other) and not _have_other_heads(word, other, topics))
            or _are_spellings(word, other, topics.language(other))
            for other in meant
        ):
            yield word


def infinitives(lines: Iterable[str]) -> Iterator[str]:
    """The German verbs of a list as they stand in a dictionary: "verbieten".

    They have so many other forms that typos are as likely as these: "stockt" for "steckt".
    """
    listed = set(lines)
    return (word for word in lines if word.islower() and _INFINITIVE.search(word) and word + _PARTICIPLE in listed)


def adjectives(lines: Iterable[str]) -> Iterator[str]:
    """The German adjectives of a list that surely are such, as they stand in a dictionary: "tauglich"."""
    listed = set(lines)
    return (
        word
        for word in lines
        if word.islower() and is_adjective(word) and all(word + end in listed for end in _DECLINED)
    )


def english_nouns(lines: Iterable[str]) -> Iterator[str]:
    """The words of an English list that have a plural in it, and thus may be nouns, and these: "drone", "goats"."""
    listed = set(lines)
    for word in filter(str.islower, lines):
        if plurals := listed.intersection(word + end for end in _PLURALS):
            yield from (word, *sorted(plurals))


def _are_spellings(word: str, other: str, language: Language | None) -> bool:
    """Whether two folded words may be one, spelt in two ways, of which the other is used in that language, if in one.

    A letter that is double in one of them makes another word of it ("Pollen", "Konten"), and so does one of another
    language: a "Produktion" is no "co-production", an "Applikation" no application for money.
    """
    german = language == "de"
    return _in_one_spelling(word, german=german) == _in_one_spelling(other, german=german)


def _in_one_spelling(word: str, *, german: bool) -> str:
    for one, another in _VARIANTS:
        word = one.sub(another, word)
    # "Jugendklub"
    return word.replace("c", "k") if german else word


def main(german: str, *english: str) -> None:
    """Read word lists, one word a line, nouns with a capital where these have one, and write the files."""
    of_german, *lists = (Path(name).read_text("utf-8").splitlines() for name in (german, *english))
    of_english = [line for lines in lists for line in lines]
    nouns = [line for line in of_german if line[:1].isupper()]
    # English words hardly have other forms.
    others = [line for line in of_english if line.isalpha()]
    things = set(map(fold, english_nouns(others)))
    verbs = set(map(fold, infinitives(of_german)))
    _write(NEAR_WORDS, near_words(load(), map(fold, of_german + of_english)))
    of_questions = {*near_nouns(map(fold, nouns), _NOUN), *near_nouns(map(fold, others)), *near_nouns(things, _NOUN)}
    _write(NEAR_NOUNS, sorted(of_questions.union(near_nouns(verbs, are_forms=are_of_one_verb))))
    of_subjects = set(near_subjects(load(), map(fold, (*nouns, *adjectives(of_german), *others))))
    _write(NEAR_SUBJECTS, sorted(of_subjects.union(near_subjects(load(), verbs, are_of_one_verb))))


def _write(file: str, words: Iterable[str]) -> None:
    (FOLDER / file).write_text("\n".join(words) + "\n", encoding="utf-8")


if __name__ == "__main__":
    if len(sys.argv) < _LISTS:
        sys.exit("Name a German list of words, and English ones behind it.")
    main(*sys.argv[1:])
