"""The kiosk of the tests of pages: faults are looked at from the screen too."""

from tests.web.conftest import app, client, clock, opened

__all__ = ["app", "client", "clock", "opened"]
