"""The screens of the bundled catalogue."""

import pytest

from bot.answers.screens import Screens
from bot.catalogue import Catalogue


@pytest.fixture(scope="session")
def screens(catalogue: Catalogue) -> Screens:
    return Screens(catalogue)
