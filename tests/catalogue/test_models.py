"""The models: strict, frozen and hashable."""

from dataclasses import FrozenInstanceError, replace

import pytest

from bot.catalogue.checking import WrongError, check
from bot.catalogue.organisations import Organisation


def test_models_are_frozen_strict_and_hashable() -> None:
    written = {"id": "difu", "name": " Difu ", "kind": "research"}
    organisation = check(Organisation, written)
    assert organisation.name == "Difu"
    assert hash(organisation) == hash(replace(organisation))
    with pytest.raises(FrozenInstanceError):
        organisation.name = "Anders"  # type: ignore[misc]
    with pytest.raises(WrongError, match=r"^ort: is not a key that is known here$"):
        check(Organisation, {**written, "ort": "Berlin"})
