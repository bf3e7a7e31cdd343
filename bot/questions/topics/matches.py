"""How surely a word stands for a term of the descriptions: from the word itself down to the beginning of it."""

from typing import Final

SAME, SYNONYM, PART_OF_TERM, TYPO, HEAD, MODIFIER = 1.0, 0.9, 0.7, 0.6, 0.5, 0.4
"""How surely a term is meant: the word itself, another word for it, a term it is a part of, a typo, the end of it, the
beginning of it."""
SUBJECT: Final = HEAD
"""From here on a word is taken for a subject."""
MET: Final = TYPO
"""From here on a description meets a word: "Gebiet" does not meet "Ruhrgebiet"."""
