"""Compute the ordinary words that are only a typo away from a name, so that they are not taken for it.

    python -m bot.questions.near_words /usr/share/dict/ngerman /usr/share/dict/american-english

writes `words/near_words.txt` anew (Debian: packages wngerman and wamerican). To be run when names are added.
"""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.catalogue import Catalogue, load
from bot.questions.folding import fold
from bot.questions.known_names import entries
from bot.questions.word_files import NEAR_WORDS, vocabulary


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


def main(lists: list[str]) -> None:
    """Read word lists, one word a line, and write the file."""
    words = (fold(line) for name in lists for line in Path(name).read_text("utf-8").splitlines())
    found = list(near_words(load(), words))
    target = Path(__file__).parent / NEAR_WORDS
    target.write_text("\n".join(found) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
