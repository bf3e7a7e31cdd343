import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.questions.words.folding import as_written, fold, plain, tokens


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("LebensRäume", "lebensraeume"),
        ("LebensRäume", "Lebensraume"),
        ("IN²", "in2"),
        ("KoDa_eG", "koda eg"),
        ("IER-SEK", "iersek"),
        ("Straße", "STRASSE"),
        ("MIGOEK", "Migök"),
        ("Caf\u00e9", "Cafe\u0301"),
        ("JuMoWestküste", "jumo-westkueste"),
    ],
)
def test_spellings_that_people_take_for_the_same_fold_to_the_same(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), [("KIF", "KFI"), ("IN2", "IN3"), ("Komet", "Kommt"), ("neue", "neu")])
def test_different_names_stay_different(one: str, other: str) -> None:
    assert fold(one) != fold(other)


def test_ue_after_a_vowel_or_q_is_two_letters() -> None:
    assert fold("neue Quelle") == "neuequelle"


def test_a_misspelt_digraph_is_kept_in_the_plain_form() -> None:
    assert (fold("kmoet"), plain("kmoet")) == ("kmot", "kmoet")


@given(st.text())
def test_folding_any_text_gives_letters_and_digits_and_changes_nothing_twice(text: str) -> None:
    folded = fold(text)
    assert all(c.isascii() and (c.isdigit() or c.islower()) for c in folded)
    assert plain(plain(text)) == plain(text)


@given(st.text())
def test_the_words_of_any_text_are_folded_words(text: str) -> None:
    for token in tokens(text):
        assert token.folded == fold(token.text) != ""


def test_a_word_knows_whether_it_is_glued_to_the_one_before_and_opens_a_sentence() -> None:
    words = tokens("Hallo Bot! Wo läuft IER-SEK? Im Kreis X.")
    assert [w.text for w in words if w.opens] == ["Hallo", "Wo", "Im"]
    assert [w.text for w in words if w.glued] == ["SEK"]


def test_an_abbreviation_ends_no_sentence() -> None:
    assert sum(word.opens for word in tokens("Was gibt es in Hann. Münden z. B. zu Leerstand?")) == 1


def test_only_the_beginning_of_an_endless_text_is_read() -> None:
    assert len(tokens("wort " * 4000)) == 150


def test_words_between_quotation_marks() -> None:
    quoted = [word.text for word in tokens('Was ist „Grüne Lunge“, und "Heimat 3.0"? 5" groß') if word.quoted]
    assert quoted == ["Grüne", "Lunge", "Heimat", "3", "0"]


def test_words_as_they_are_written() -> None:
    assert as_written(tokens("Rad-Weg 21 22, Heimat 3.0")) == "Rad-Weg 21 22 Heimat 3.0"
    assert as_written(tokens("24/7 offen, Dorf_Netz")) == "24/7 offen Dorf_Netz"
    assert as_written(tokens("Schüler(innen)")) == "Schüler-innen"
    assert as_written(tokens("A\x08000")) == "A-000"
