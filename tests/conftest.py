"""What holds for every test: a property is about answers, never about how busy the machine is, and
a template is compiled once, however many kiosks are opened; what a database must do is asked of
both engines."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from hypothesis import settings

from tests.compiled import Compiled
from tests.postgres import cluster

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")


Flask.jinja_options = {**Flask.jinja_options, "bytecode_cache": Compiled()}
HERE = Path(__file__).parent
ENGINES = ("sqlite", "postgresql")
BOTH = [HERE / "store", HERE / "outbound", HERE / "faults"]
"""Rooms whose tests are run on each engine; elsewhere those marked `engines` are."""


ONE = {"sqlite_files", "one_engine"}


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        cluster.announce()


def pytest_unconfigure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):
        cluster.stop()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Both engines, but for tests about the files of SQLite, or about no database at all."""
    marks = {mark.name for mark in metafunc.definition.iter_markers()}
    chosen = any(m.args[0] == "engine" for m in metafunc.definition.iter_markers("parametrize"))
    both = metafunc.definition.path.parent in BOTH or "engines" in marks
    if "engine" in metafunc.fixturenames and both and not chosen and not marks & ONE:
        metafunc.parametrize("engine", ENGINES, indirect=True)


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> Iterator[str]:
    """The database that this test's folder gets."""
    chosen: str = getattr(request, "param", "sqlite")
    yield chosen
    if chosen == "postgresql":
        cluster.give_back()
