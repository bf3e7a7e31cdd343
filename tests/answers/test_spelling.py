"""Words that were folded are told as they were typed, or as the catalogue writes them."""

from bot.answers.screens.spelling import Spelling
from bot.catalogue import load


def test_what_was_typed_with_a_capital_keeps_it_and_other_words_are_written_as_in_the_catalogue() -> None:
    spelling = Spelling(load()).with_typed({"bank": "Bank", "leerstand": "leerstand", "xyz": "xyz"})
    assert spelling("bank") == "Bank"
    assert spelling("leerstand") == "Leerstand"
    assert spelling("xyz") == "xyz"
