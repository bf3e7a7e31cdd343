"""Words of descriptions hold in the places that they are tied to, and nothing else is said of other words."""

from collections.abc import Sequence
from dataclasses import replace

from bot.catalogue import Catalogue
from bot.catalogue.models import Subject, Tie
from bot.catalogue.written import BothLists
from bot.questions.topics.ties import Ties, Told
from bot.questions.words.folding import fold
from bot.questions.words.stemming import terms

PLACE = "lk-gifhorn"
THERE = frozenset({PLACE})
EVERYWHERE = frozenset[str]()


def where(
    catalogue: Catalogue, *words: str, subjects: Sequence[Subject] = (), asked: Sequence[Told] | None = None
) -> dict[str, frozenset[str] | None]:
    """Where KIF had these words, if a market and an orchard meadow were in Gifhorn, and a school everywhere."""
    ties = (
        Tie(words=BothLists(de=("Markt", "Streu Obst"), en=("market",)), places=(PLACE,)),
        Tie(words=BothLists(de=("Schule",), en=("school",))),
    )
    verbuende = [replace(one, where=ties if one.id == "kif" else ()) for one in catalogue.verbuende.values()]
    made = Catalogue(
        catalogue.programme, catalogue.themes.values(), verbuende, catalogue.laender.values(),
        catalogue.places.values(), catalogue.organisations.values(), subjects=subjects,
    )  # fmt: skip
    said = {fold(word): asked or [Told(term, 1, True) for term in terms(fold(word))[:1]] for word in words}
    return Ties(made, frozenset()).of(said, "kif")


def test_a_tied_word_was_there(catalogue: Catalogue) -> None:
    assert where(catalogue, "Markt") == {"markt": THERE}


def test_what_is_told_of_all_places_or_in_the_title_holds_everywhere(catalogue: Catalogue) -> None:
    assert where(catalogue, "Schule", "Innenentwicklungsfonds") == {
        "schule": EVERYWHERE,
        "innenentwicklungsfonds": EVERYWHERE,
    }


def test_of_other_words_nobody_says_where(catalogue: Catalogue) -> None:
    assert where(catalogue, "Wald") == {"wald": None}


def test_words_that_are_one_together_are_tied_as_one(catalogue: Catalogue) -> None:
    assert where(catalogue, "Streu") == {"streu": None}
    assert where(catalogue, "Streu", "Obst") == {"streu": THERE, "obst": THERE}
    assert where(catalogue, "Obst", "Streu") == {"obst": None, "streu": None}


def test_the_first_word_of_a_subject_ties_the_others_but_the_own_ones(catalogue: Catalogue) -> None:
    own = catalogue.verbuende["kif"].keywords["de"][0]
    market = Subject(words=BothLists(de=("Markt", "Basar", own), en=("fair",)), main=("kif",))
    others = Subject(words=BothLists(de=("Basar", "Markt"), en=("bazaar",)), main=("kif",))
    elsewhere = replace(market, main=("komet",))
    assert where(catalogue, "Basar", subjects=[market]) == {"basar": THERE}
    assert where(catalogue, own, subjects=[market]) == where(catalogue, own)
    assert where(catalogue, "Basar", subjects=[others]) == {"basar": None}
    assert where(catalogue, "Basar", subjects=[elsewhere]) == {"basar": None}


def test_the_surest_terms_tell_where_and_whole_ones_before_parts(catalogue: Catalogue) -> None:
    tied, untold = terms("markt")[0], terms("wald")[0]
    surest = [Told(tied, 1, whole=False), Told(untold, 0.5, whole=True)]
    assert where(catalogue, "Markthalle", asked=surest) == {"markthalle": THERE}
    whole = [Told(tied, 1, whole=False), Told(untold, 1, whole=True)]
    assert where(catalogue, "Markthalle", asked=whole) == {"markthalle": None}
    both = [Told(tied, 1, whole=True), Told(untold, 1, whole=True)]
    assert where(catalogue, "Markthalle", asked=both) == {"markthalle": None}
