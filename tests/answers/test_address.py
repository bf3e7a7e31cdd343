"""Addresses: what is encoded comes back, and whatever else is typed is no address."""

from dataclasses import fields
from pathlib import Path

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from bot.answers.address import LIMIT, Address, AddressTooLongError, decode, encode, fits
from bot.catalogue import Catalogue, Language, load
from bot.questions import kinds
from bot.questions.kinds import Question
from tests.answers.questions import ALL_KINDS, any_question

CATALOGUE = load()
LANGUAGES: st.SearchStrategy[Language | None] = st.sampled_from(["de", "en", None])
FIRST_VERSION = Path(__file__).with_name("addresses_v1.txt").read_text(encoding="utf-8").splitlines()


@given(any_question(CATALOGUE), LANGUAGES)
@settings(max_examples=500)
def test_what_is_encoded_comes_back(question: Question, language: Language | None) -> None:
    try:
        text = encode(question, language)
    except AddressTooLongError:
        assume(False)
    assert len(text.encode()) <= LIMIT
    assert text.replace("_", "").replace("-", "").isalnum()
    assert text.isascii()
    assert decode(text, CATALOGUE) == Address(question, language)


@pytest.mark.parametrize(
    "question",
    [
        kinds.Search(("wasser",), count=True, either=True),
        kinds.Search(("leere-laden", "jugend"), either=True),
        kinds.Search(organisations=("ils",), leading=True),
        kinds.Search(places=("cottbus",), around=True),
        kinds.Search(amounts=("places1",)),
        kinds.AllOrganisations(("university",), amounts=("verbuendefrom3",)),
        kinds.AllOrganisations(("foundation",), words=("banken",), either=True),
        kinds.AllLaender(("verbuendefrom3",)),
        kinds.AllPlaces(("district",), ("he",)),
        kinds.Search(spread=("2",)),
        kinds.Search(documented=("link",)),
        kinds.Search(sorts=("university",), facts=("where",)),
        kinds.Search(places=("cottbus",), jointly=("places",)),
        kinds.Search(("leerstand",), themes=("daten",), either=True, or_themes=True),
        kinds.Search(places=("cottbus",), towns=("kassel",), like=("kif",), times=("start2017",)),
    ],
    ids=str,
)
def test_each_field_of_a_search_comes_back(question: Question) -> None:
    """Most searches of all fields are too long for an address."""
    assert decode(encode(question, "de"), CATALOGUE) == Address(question, "de")


@given(any_question(CATALOGUE))
def test_fits_says_whether_there_is_an_address(question: Question) -> None:
    if fits(question):
        encode(question, "de")
    else:
        with pytest.raises(AddressTooLongError):
            encode(question, "de")


@given(st.text(max_size=80) | st.from_regex(r"1[de]_[a-z]{1,10}(_[A-Za-z0-9-]{0,12}){0,5}", fullmatch=True))
@settings(max_examples=500)
def test_decode_never_raises(text: str) -> None:
    decode(text, CATALOGUE)


NAMES = ("start", "themes", "verbund", "theme", "members", "facts", "isat", "search", "ask", "unknown", "superlative")
PIECES = (
    "nakofi",
    "daten",
    "Tdaten",
    "Pcottbus",
    "Lbb",
    "Fwhere",
    "Fbudget",
    "Emost",
    "most",
    "N3",
    "2",
    "Qhaus",
    "C1",
)


@given(st.lists(st.sampled_from((*NAMES, *PIECES)), min_size=1, max_size=6))
@settings(max_examples=500)
def test_whatever_decodes_is_written_in_one_way_only(parts: list[str]) -> None:
    found = decode("_".join(parts), CATALOGUE)
    if found:
        again = decode(encode(found.question, found.language), CATALOGUE)
        assert again == found


@pytest.mark.parametrize("line", FIRST_VERSION, ids=lambda line: str(line).split("\t")[0])
def test_addresses_of_the_first_version_stay(line: str, catalogue: Catalogue) -> None:
    """Buttons in old chats and printed links carry them: lines may be added to the file, not changed."""
    text, meant = line.split("\t")
    found = decode(text, catalogue)
    assert found is not None
    assert f"{found.language} {in_short(found.question)}" == meant


def in_short(question: object) -> str:
    """A question with nothing but what differs from the defaults, so that new fields change no line of the file."""
    if isinstance(question, tuple) and any(isinstance(one, Question) for one in question):
        return f"({', '.join(map(in_short, question))})"
    if not isinstance(question, Question | kinds.Without):
        return repr(question)
    values = ((field, getattr(question, field.name)) for field in fields(question))
    parts = (f"{field.name}={in_short(value)}" for field, value in values if value != field.default)
    return f"{type(question).__name__}({', '.join(parts)})"


def test_every_kind_of_question_is_among_them() -> None:
    used = {type(address.question) for line in FIRST_VERSION if (address := decode(line.split("\t")[0], CATALOGUE))}
    assert used == set(ALL_KINDS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1d_",
        "nowhere",
        "1d_verbund",
        "1d_verbund_nosuchverbund",
        "1d_theme_nakofi",
        "1d_isin_nakofi",
        "1d_isin_nakofi_Tdaten_Treallabore",
        "1d_search_Lxx",
        "1d_superlative",
        "1d_superlative_worst",
        "1d_verbuende_0",
        "1d_verbuende_100",
        "1d_facts_nakofi_Fcolour",
        "1d_start_nakofi",
        "1d_ask_ask_verbund_nakofi",
        "1d_ask",
        "1d_unknown",
        "1d_unknown_Qhaus",
        "2d_start",
        "1x_start",
        "start?",
        "verbund_nakofi" + "-" * 64,
    ],
)
def test_no_addresses(text: str, catalogue: Catalogue) -> None:
    assert decode(text, catalogue) is None


def test_an_unknown_name_may_have_none_beside_it(catalogue: Catalogue) -> None:
    for question in (kinds.UnknownName(kinds.ThemeOf(())), kinds.UnknownName(kinds.ThemeOf(()), ("haus",))):
        assert decode(encode(question, "de"), catalogue) == Address(question, "de")


@pytest.mark.parametrize(
    "text",
    [
        "card",
        "card_kif",
        "card_nobody_search_Lni",
        "card_kif_start",
        "card_kif_card_kif_search_Lni",
        "card_kif_search_Lxx",
    ],
)
def test_a_card_is_chosen_from_a_list_that_there_is(text: str) -> None:
    assert decode(text, CATALOGUE) is None
