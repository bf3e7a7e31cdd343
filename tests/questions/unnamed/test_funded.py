"""Where something was funded or not asks where Verbünde were; who funded something inside one is looked for by that."""

import pytest

from bot.questions import Understander, kinds


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("In welchen Ländern wurde nichts gefördert?", kinds.AllLaender()),
        ("Welche Länder wurden nicht gefördert?", kinds.AllLaender()),
        ("In welchen Bundesländern gab es keine geförderten Verbünde?", kinds.AllLaender()),
        ("in which federal states was nothing funded?", kinds.AllLaender()),
        ("states without any funded project", kinds.AllLaender()),
        ("which towns were funded?", kinds.AllPlaces(("municipality",))),
        ("which towns were not funded", kinds.NotUnderstood()),
        # Who paid
        ("Welche Länder haben die Projekte gefördert?", kinds.AboutProgramme(("funder",))),
        ("which states funded projects?", kinds.AboutProgramme(("funder",))),
        ("Which of the states were funded by the EU?", kinds.AboutProgramme(("funder",))),
        ("who funded the projects in Hesse?", kinds.AboutProgramme(("funder",))),
    ],
)
def test_where_something_was_funded_is_not_who_paid(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "words", "places"),
    [
        ("who funded the bench in Neureichenau", ("bench",), ("neureichenau",)),
        ("who funded the wolf project?", ("wolf",), ()),
        ("Wer hat den Dorfladen finanziert?", ("dorfladen",), ()),
    ],
)
def test_that_it_was_funded_is_no_subject_beside_what_was(
    understander: Understander, text: str, words: tuple[str, ...], places: tuple[str, ...]
) -> None:
    found = understander.understand(text).question
    assert isinstance(found, kinds.Search)
    assert (found.words, found.places) == (words, places)


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("Wurden auch Vereine gefördert?", kinds.AllOrganisations(("association",))),
        ("Were municipalities or universities funded?", kinds.AllOrganisations(("municipality", "university"))),
        # By whom
        ("Wurden Kommunen vom Land gefördert?", kinds.AboutProgramme(("funder",))),
        ("Wer hat insgesamt bezahlt?", kinds.AboutProgramme(("funder",))),
        # How much
        ("Wie viel hat das BMBF insgesamt ausgegeben?", kinds.AboutProgramme(("budget",))),
        ("Was hat der Bund für die 30 Projekte insgesamt bezahlt?", kinds.AboutProgramme(("budget",))),
        # No word at all
        ("🐺 ?", kinds.NotUnderstood()),
    ],
)
def test_who_was_funded_took_part_and_how_much_was_paid_is_not_who_paid(
    understander: Understander, text: str, question: kinds.Question
) -> None:
    assert understander.understand(text).question == question


@pytest.mark.parametrize(
    ("text", "words", "laender", "places"),
    [
        ("Interreg funding in Lower Saxony?", ("interreg",), ("ni",), ()),
        ("any EU Horizon or LEADER money available for villages in Thuringia?", ("eu", "horizon"), ("th",), ()),
        ("Gibt es BAFA-Förderung in Herten?", ("bafa",), (), ("herten",)),
        ("Zuschuss für meine Solaranlage in Cottbus?", ("solaranlage",), (), ("cottbus",)),
        # Nothing else is said than that money was given, or for what is known.
        ("Förderung in Hessen", (), ("he",), ()),
        ("Programm f. Wohnungsges. u. Stadtplanung i. Sachsen, bitte kurz nennen", (), ("sn",), ()),
        ("Wofür gab es in Hessen Geld?", (), ("he",), ()),
        ("welche förderung gab es in remscheid", (), (), ("remscheid",)),
        ("Welche geförderten Projekte gibt es in Hessen?", (), ("he",), ()),
        ("Gibt es Fördergeld für Leerstand in Hessen?", ("leerstand",), ("he",), ()),
        ("Geld für Dörfer in Hessen", ("dorfer",), ("he",), ()),
    ],
)
def test_money_by_another_name_is_not_that_of_all_there(
    understander: Understander, text: str, words: tuple[str, ...], laender: tuple[str, ...], places: tuple[str, ...]
) -> None:
    found = understander.understand(text).question
    assert isinstance(found, kinds.Search)
    assert (found.words, found.laender, found.places) == (words, laender, places)
