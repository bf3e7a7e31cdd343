"""What is said beside an answer."""

from dataclasses import dataclass
from typing import Literal

from bot.questions.known_names import Kind


@dataclass(frozen=True, slots=True)
class Note:
    """How a text was understood: a spelling was guessed, a name or organisation is unknown, a word was typed so.

    Or what it takes for granted is not so ("presumed"), or others are taken for those who paid ("mistaken"), or nothing
    is documented of it ("undocumented"), or only texts may tell a yes or no ("neither"), or a number is asked for that
    nothing is known of, or a time or a place of something inside a Verbund ("thing"), of which its texts may tell
    ("told"), or a part of Germany is named of which it is not known what lies in it ("region"), or a fact of the
    programme tells what is not known of a single Verbund ("programme", heard as its id), or a better known town has the
    name of a place ("namesake"), or something is said of organisations of which nothing is known ("qualified"), or of
    how large places are ("size"), or it is asked if something is so that a search cannot tell ("undecided"),
    or how many of all are found ("share"), or a day is named, where only months are documented ("day"), or it is
    asked if a place lies in a Land ("lies"), or most Verbünde do ("most"), or it is looked for in another country
    ("abroad"), or others are compared with a Verbund ("compared", heard as that in which they are), and told only
    where they surely differ ("surely", heard as the same), or partners are asked for that sit in a place, and only
    Länder are documented ("seat"), or subjects are told beside a town that only what is nearest to is told of
    ("distance"), or it is asked what something costs, and at most what it was given is known ("price"), or something
    is looked for beside the rest that no description has ("unmet"), or near whoever asks, who does not say where that
    is ("near"), or a Verbund deals with what it is asked to deal with ("deals").
    """

    kind: Literal[
        "guessed",
        "unknown",
        "organisation",
        "presumed",
        "mistaken",
        "number",
        "undocumented",
        "neither",
        "thing",
        "told",
        "typed",
        "region",
        "programme",
        "namesake",
        "qualified",
        "size",
        "undecided",
        "abroad",
        "share",
        "day",
        "lies",
        "compared",
        "surely",
        "most",
        "seat",
        "distance",
        "price",
        "unmet",
        "near",
        "deals",
    ]
    heard: str
    meant: tuple[Kind | Literal["word"], str] | None = None
    """What a guessed spelling was taken for, or what is presumed: of which kind, and its id, or the folded word.

    Of a region, the Land of which it is a part; of a place, the Land that it is asked to lie in, if that is certain.
    """
    beside: str = ""
    """The id of the Verbund that it is presumed to have to do with, or that an organisation is asked about for.

    Of a place that is asked to lie somewhere, the Land in which it does; none where it is a Land itself.
    """
