"""One understander for all tests of this folder; it never changes."""

import pytest

from bot.catalogue import Catalogue, load
from bot.questions import Understander


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    return load()


@pytest.fixture(scope="session")
def understander(catalogue: Catalogue) -> Understander:
    understander = Understander(catalogue)
    understander.prepare()
    return understander
