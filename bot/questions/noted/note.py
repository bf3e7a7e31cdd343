"""What is said beside an answer."""

from dataclasses import dataclass
from typing import Literal

from bot.catalogue import Both
from bot.questions.names.known_names import Kind

NoteKind = Literal[
    # How a text was read: a spelling was guessed, or is kept as it was typed; a better known town has the name.
    "guessed", "typed", "namesake",
    # A word that is a name of a Verbund as well is taken for the ordinary one.
    "ordinary",
    # A compound in no description is looked for by what stands before its end.
    "instead",
    # A place has another name behind its own than the one it is known by.
    "otherwise",
    # A name or an organisation is in no list, or whatever is spoken of as one, or a part of Germany of which it is not
    # known what lies in it.
    "unknown", "organisation", "stranger", "region",
    # What is taken for granted is not so, or a time (as it is written) at which one is to have begun or ended is not
    # right, or others are taken for those who paid, or led.
    "presumed", "untimely", "mistaken", "not_led",
    # Of what is asked nothing is documented, or no yes or no; no number, or what it was given and not what it costs;
    # no names of persons; no reason, or neither that nor (heard as "whether") if it is so.
    "undocumented", "neither", "number", "price", "persons", "reason",
    # Which ones there were, of which only the number is told.
    "nameless",
    # A sentence tells a number of what is counted, with all that is asked of it or maybe of something near.
    "figure", "near_figure",
    # A Verbund (meant) is said to have run at a time, or to have been given a sum (heard as the claims), beside what is
    # answered.
    "claimed", "granted",
    # It is said to have been at a place, or led by somebody (heard as the fact that tells it), beside other things; or
    # of what is left of these it is not known if it is so.
    "part", "rest",
    # A sentence tells a number of what there is said to have been so much of: so many (heard as "yes"), another number
    # ("no"), or maybe of something near ("open").
    "tally",
    # So many places of a kind (meant) are documented as there are said to have been (heard as "yes"), another number
    # ("no"), or not all may be ("open").
    "places",
    # Which of some was better is asked, and no ranking documented.
    "rated",
    # A word that is asked for is not in the description of a Verbund as it is, whatever that tells of it.
    "unsaid",
    # A subject that a Verbund is found by is only what people type who look for it.
    "untold",
    # Something inside a Verbund has no fact of its own, at most its texts tell of it, or it is not told who led that.
    "thing", "told", "led",
    # Who was at an event of a Verbund is not told.
    "attended",
    # A list holds all, also what is to be left out of it or to stand in it alone.
    "together",
    # It is so or not (heard as "yes" or "no"), as what is told of the programme shows; or what is said not to be there
    # is ("after_all").
    "so",
    # A fact of the programme (heard as its id) tells what is not known of a single Verbund.
    "programme",
    # A district is asked about of which only the town is known that it is called after, or the other way round.
    "district", "town",
    # A town is a place of a Verbund, and not known to have taken part itself; or only some sources name it.
    "itself", "disputed",
    # What is said of organisations or of the size of places is not known, nor if something is so of all that is found.
    "qualified", "size", "undecided",
    # Nor which places are so large: found are those whose descriptions speak of such.
    "sized",
    # Only months are documented, or only Länder in which somebody sits.
    "day", "seat",
    # A place that is named does not narrow what is told.
    "everywhere",
    # Several subjects are looked for, each in another place, and any of them is told that is in any of these.
    "apart",
    # It is looked for in another country, or near whoever asks, who does not say where that is, or in "this theme".
    "abroad", "near", "earlier",
    # All are in Germany.
    "home",
    # Something is looked for beside the rest: no description has it, or only what is nearest to a town is told.
    "unmet", "distance",
    # Two that are taken for one are two.
    "distinct",
    # A Verbund is said to have had so much money (heard as the claim), or it is asked which of those found was given
    # most or least (heard as that), as far as sums are known.
    "sum", "outermost_sum",
    # What is found in figures: whether there are as many as is said (heard as "yes" or "no"), how many of all, whether
    # these are all, whether one (meant) is the only one, whether the most are in a Land.
    # Or whether any is, where none is said to be.
    "count", "share", "all", "sole", "most", "of_none",
    # How many of all, and if that is the part of which it is asked (heard as that, or as an amount).
    "portion",
    # Whether some are in every theme.
    "every_theme",
    # Those in the same theme are told as what is alike; how well something went is not judged.
    "alike", "judged",
    # Of two (meant is the first) it is asked whether it has more Verbünde, or fewer (heard as the bound); of several,
    # whether the first ones (beside are their ids) have together.
    "more",
    # Several that come first are asked for, and only the first is told.
    "first",
    # So many (heard as their number) of those that are found are asked for, and all are told.
    "few",
    # A place lies in a Land that it is asked to lie in, or of several in that one; whether an organisation sits where
    # it is asked to (heard as "yes", "no" or what else is known); a Verbund deals with what it is asked to deal with.
    # Or with what it is told not to deal with; or nothing tells that it does.
    "lies", "in_land", "sits", "deals", "dealt", "rightly",
    # Others are compared with a Verbund (heard as in what), and told only where they surely differ.
    "compared", "surely",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Note:
    """Something to say beside an answer: how a text was understood, or what is not known of what it asks."""

    kind: NoteKind
    heard: str
    meant: tuple[Kind | Literal["word"], str] | None = None
    """What a guessed spelling was taken for, or what is presumed: of which kind, and its id, or the folded word.

    Of a region, the Land of which it is a part; of a place, the Land that it is asked to lie in, if that is certain, or
    the code of another country.
    """
    beside: str = ""
    """The id of the Verbund that it is presumed to have to do with, or that an organisation is asked about for,
    or in whose texts a sentence stands.

    Of a place that is asked to lie somewhere, the Land in which it does; none where it is a Land itself.
    """
    quoted: Both | None = None
    """The sentence of the texts on a Verbund that tells it."""
