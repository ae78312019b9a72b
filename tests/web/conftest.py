"""A kiosk of its own for each test: a fresh folder, a fixed clock, the real procedures."""

from collections.abc import Callable
from pathlib import Path

import pytest
from flask import Flask

from kiosk import settings as knobs
from kiosk.settings import ROOT
from kiosk.web import create_app
from tests.clock import Clock
from tests.migrated import database
from tests.web.customers import DESKS
from tests.web.linter import Linter


@pytest.fixture
def clock() -> Clock:
    """Friday noon in Bangkok, until moved."""
    return Clock()


@pytest.fixture
def opened(tmp_path: Path, clock: Clock, engine: str, quick: None) -> Callable[..., Flask]:
    """Open a kiosk on this test's folder; call it again for a restart."""

    def open_kiosk(**environment: str) -> Flask:
        url = database(tmp_path / "var" / "signoff.db", engine)
        told = {"KIOSK_DATA": str(tmp_path / "var"), "DATABASE_URL": url}
        settings = knobs.read({**told, **environment})
        real = settings.procedures == ROOT / "procedures"
        app = create_app(settings, clock, DESKS if real else None)
        app.test_client_class = Linter
        app.testing = False  # a mistake must become the calm page, as in a shop
        return app

    return open_kiosk


@pytest.fixture
def app(opened: Callable[..., Flask]) -> Flask:
    """One kiosk."""
    return opened()


@pytest.fixture
def client(app: Flask) -> Linter:
    """A customer's browser without JavaScript."""
    found = app.test_client()
    assert isinstance(found, Linter)
    return found
