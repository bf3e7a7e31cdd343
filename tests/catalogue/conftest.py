import shutil
from pathlib import Path

import pytest

from bot.catalogue import Catalogue, bundled, load


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The bundled catalogue."""
    return load()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the bundled data, free to be damaged."""
    return shutil.copytree(bundled(), tmp_path / "data")
