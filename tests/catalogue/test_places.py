"""Places, and what their names need."""

import pytest

from bot.catalogue import Place
from bot.catalogue.checking import WrongError, check


def test_a_place_is_an_ordinary_word_only_if_it_says_so() -> None:
    place = {"id": "a", "name": "Essen", "kind": "town", "land": "nw"}
    assert not check(Place, place).everyday_word
    assert check(Place, {**place, "everyday_word": "true"}).everyday_word


@pytest.mark.parametrize("known", [{"lat": "50"}, {"lon": "10"}])
def test_coordinates_come_in_pairs(known: dict[str, str]) -> None:
    with pytest.raises(WrongError, match="lat and lon together"):
        check(Place, {"id": "a", "name": "A", "kind": "town", "land": "bb", **known})
