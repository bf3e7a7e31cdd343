"""Ids, addresses, official keys and texts in both languages."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.catalogue import LANGUAGES
from bot.catalogue.checking import WrongError, check
from bot.catalogue.written import Ags, Both, BothLists, Id, Url

read: Callable[[Any, object], Any] = check
"""For types that are no classes."""


@pytest.mark.parametrize("id_", ["a", "in2", "koda-eg", "lazikn2030", "a" * 24])
def test_ids(id_: str) -> None:
    assert read(Id, id_) == id_


@pytest.mark.parametrize("id_", ["", "A", "2in", "-a", "koda_eg", "bürgerfonds", "a b", "a\n", "a" * 25])
def test_what_is_not_an_id(id_: str) -> None:
    with pytest.raises(WrongError, match="an id: at most 24"):
        read(Id, id_)


@pytest.mark.parametrize("url", ["https://kommunen-innovativ.de", "http://www.a.de/b?c=d&e=f#g", "https://a.b/ä"])
def test_urls(url: str) -> None:
    assert read(Url, url) == url


@pytest.mark.parametrize(
    "url",
    ["", "kommunen-innovativ.de", "ftp://a.de", "https://", "https://localhost", "https://a.de/b c", "https://u@a.de"],
)
def test_what_is_not_a_url(url: str) -> None:
    with pytest.raises(WrongError, match="a web address that begins with"):
        read(Url, url)


@pytest.mark.parametrize("ags", ["12052", "12052000"])
def test_municipality_keys(ags: str) -> None:
    assert read(Ags, ags) == ags


@pytest.mark.parametrize("ags", ["1", "120520", "120520000", "1205200x", "١٢٠٥٢"])
def test_what_is_not_a_municipality_key(ags: str) -> None:
    with pytest.raises(WrongError, match="an official municipality key"):
        read(Ags, ags)


def test_texts_by_language() -> None:
    both, lists = Both(de="ja", en="yes"), BothLists(de=("ja",), en=("yes", "aye"))
    assert [both[language] for language in LANGUAGES] == ["ja", "yes"]
    assert [lists[language] for language in LANGUAGES] == [("ja",), ("yes", "aye")]
