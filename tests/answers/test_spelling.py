"""Words that were folded are told as they were typed, or as the catalogue writes them."""

from bot.answers.screens.spelling import Spelling, Written
from bot.catalogue import load

WRITTEN = Written(load())


def test_what_was_typed_with_a_capital_keeps_it_and_other_words_are_written_as_in_the_catalogue() -> None:
    spelling = Spelling(WRITTEN, "de").with_typed({"bank": "Bank", "leerstand": "leerstand", "xyz": "xyz"})
    assert spelling("bank") == "Bank"
    assert spelling("leerstand") == "Leerstand"
    assert spelling("xyz") == "xyz"


def test_words_are_written_as_in_the_language_of_the_answer() -> None:
    german, english = Spelling(WRITTEN, "de"), Spelling(WRITTEN, "en")
    assert (german("integration"), english("integration")) == ("Integration", "integration")
    assert german("shopping") == english("shopping") == "shopping"


def test_a_plural_is_not_written_as_a_genitive() -> None:
    english = Spelling(WRITTEN, "en")
    assert english("bridges") == "bridges"
    assert english.with_typed({"bridges": "bridges"})("bridges") == "bridges"


def test_a_form_that_the_catalogue_does_not_have_is_written_as_the_one_nearest_to_it() -> None:
    german = Spelling(WRITTEN, "de")
    assert german("burgerbussen") == "Bürgerbusse"
    assert german("baulucken") == "Baulücken"


def test_english_words_are_written_as_they_are_and_not_as_another_form() -> None:
    english = Spelling(WRITTEN, "en")
    assert (english("deserts"), english("control")) == ("deserts", "control")
