"""What holds for every test: a property is about answers, never about how busy the machine is; what
a database must do is asked of both engines."""

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from kiosk.store import pins
from tests import once
from tests.postgres import cluster

settings.register_profile("steady", deadline=None)
settings.load_profile("steady")
once.share()

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
    chosen = any("engine" in m.args[0] for m in metafunc.definition.iter_markers("parametrize"))
    both = metafunc.definition.path.parent in BOTH or "engines" in marks
    if "engine" in metafunc.fixturenames and both and not chosen and not marks & ONE:
        metafunc.parametrize("engine", ENGINES, indirect=True)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """argon2id at its cheapest, for tests about other things, or that guess for hours."""
    hasher = type(pins._HASHER)(time_cost=1, memory_cost=8, parallelism=1)
    monkeypatch.setattr(pins, "_HASHER", hasher)
    monkeypatch.setattr(pins, "NOBODY", hasher.hash("nobody"))


@pytest.fixture
def engine(request: pytest.FixtureRequest) -> Iterator[str]:
    """The database that this test's folder gets."""
    chosen: str = getattr(request, "param", "sqlite")
    yield chosen
    if chosen == "postgresql":
        cluster.give_back()


def pytest_collection_finish() -> None:
    """What was imported stays: nobody need look through it again."""
    gc.collect()
    gc.freeze()
