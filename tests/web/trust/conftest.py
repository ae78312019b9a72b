"""One lived-in shop for each module of this room."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.web.trust.house import Shop, copied


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Shop:
    """A copy for this module; tests that change much take one of their own (`another`)."""
    return copied(tmp_path_factory.mktemp("shop") / "var")


@pytest.fixture
def another(tmp_path: Path) -> Callable[..., Shop]:
    """A copy for one test, with settings of its own."""
    return lambda **environment: copied(tmp_path / "var", **environment)
