"""What words and phrases say about the kind of question they stand in, and groups of that."""

from typing import Final, Literal

Signal = Literal[
    "theme_one", "theme_many", "verbund_one", "verbund_many", "programme", "whole",
    "count", "list", "which", "about", "outcome", "where", "when", "coordinator", "partners", "link", "title",
    "sources", "money", "price", "contact", "belong", "members", "same", "other", "no",
    "northmost", "southmost", "eastmost", "westmost", "largest", "smallest", "best", "average",
    "most", "fewest", "newest", "oldest", "longest", "shortest", "running",
    "land_word", "place_word", "place_cue", "nearby", "surrounds", "at_cue", "around",
    "topic_cue", "for_cue", "weak", "want", "question_word", "yes_no", "joins",
    "begins", "ends", "runs", "already", "several", "across_laender", "since", "after", "until", "before",
    "either", "indefinite", "every", "first_person", "verbund_any", "which_theme", "siblings",
    "except", "who", "correction", "slip", "hesitation", "nay", "limit", "whether", "someday", "how", "how_many",
    "refers", "can_you", "private", "lacks", "instead", "seeks", "pronoun", "those", "something", "using", "known",
    "rather",
    "together", "jointly", "different", "having", "confirm", "called", "which_verbund", "missing", "yet", "dropped",
    "there", "period", "why", "no_longer", "only", "sole", "forbid", "deals",
    "hello", "thanks", "praise", "bye", "help", "identity", "privacy",
]  # fmt: skip
"""What a word or phrase says about the kind of question."""
RemarkWords = Literal[
    "told", "origin", "right", "mistaken", "turns", "start", "accepts", "pictures", "costs", "service", "humans",
    "speaks", "languages", "language", "passes_on", "reports", "town", "day", "quotes", "writings", "voices", "doubts",
]  # fmt: skip
"""What is told, where it comes from, whether it is so; what goes on, begins anew, or is only a nod; what is not shown;
what costs, and what for; who is to be spoken to, and in which language; what is to be passed on; what is asked of a
town itself or any day; that something is quoted, and in what or from where; what is spoken; and what by itself doubts
what was told."""

THEMES: Final[tuple[Signal, ...]] = ("theme_one", "theme_many")
VERBUENDE: Final[tuple[Signal, ...]] = ("verbund_one", "verbund_many")
LOOKS: Final[tuple[Signal, ...]] = (*VERBUENDE, *THEMES)
"""Who says one of these looks for Verbünde or themes."""
EVENTS: Final[tuple[Signal, ...]] = ("begins", "ends", "runs", "running")
"""What tells that something began, ended, or went on."""
