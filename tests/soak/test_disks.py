"""Every step of the store's statements at which power may go or a disk refuse; and a disk that is
really full, where a memory disk may be mounted (root)."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import apsw
import pytest
from flask import Flask

from kiosk.web.kiosk import EXTENSION
from tests.faults.recorded import Recording, recorded
from tests.faults.test_io_errors import refused
from tests.faults.test_power_loss import MODES, lost
from tests.web.conftest import clock, opened
from tests.web.customers import AIS, reach
from tests.web.walker import fill

__all__ = ["clock", "opened"]
ALL = 10**6


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    return recorded(tmp_path_factory.mktemp("recorded"))


@pytest.mark.parametrize(("journal", "sync"), MODES)
def test_power_at_every_step(recording: Recording, tmp_path: Path, journal: str, sync: str) -> None:
    assert lost(recording, tmp_path, journal, sync, ALL) == {}


@pytest.mark.parametrize("fault", [apsw.FullError, apsw.IOError])
@pytest.mark.parametrize(("journal", "sync"), MODES)
def test_a_refusal_at_every_step(
    recording: Recording, tmp_path: Path, journal: str, sync: str, fault: type[apsw.Error]
) -> None:
    assert refused(recording, tmp_path, journal, sync, fault, ALL) > 100


@pytest.mark.skipif(os.geteuid() != 0, reason="only root mounts a memory disk")
def test_a_disk_that_is_really_full(opened: Callable[..., Flask], tmp_path: Path) -> None:
    folder = tmp_path / "var"
    folder.mkdir(mode=0o700)
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m,mode=700", "tmpfs", folder], check=True)
    try:
        app = opened(KIOSK_DISK_MB="1")  # of four
        client = app.test_client()
        step = reach(client, AIS, "check")  # type: ignore[arg-type] # a Linter by its factory
        ballast = folder / "ballast"
        with ballast.open("wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass
        assert client.post(step.url, data=fill(step, {})).status_code == 503
        health = client.get("/healthz")
        assert health.json is not None
        assert (health.status_code, health.json["database"]) == (503, "full")
        ballast.unlink()
        assert client.post(step.url, data=fill(step, {})).location == "/done"
        assert client.get("/healthz").status_code == 200
        app.extensions[EXTENSION].store.close()
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)
