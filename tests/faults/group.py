"""The kiosk as a chain runs it, and a tablet that tries again when its connection breaks."""

import http.client
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.settings import ROOT
from tests.bench.client import Fields, Reply, Tablet

TRIES = 20


@dataclass
class Group:
    """A running `kiosk serve`: `port` of the loopback."""

    serving: "subprocess.Popen[str]"
    port: int

    def workers(self) -> list[int]:
        """Its processes that answer, the oldest first."""
        pid = self.serving.pid
        return [*map(int, Path(f"/proc/{pid}/task/{pid}/children").read_text().split())]

    def stop(self) -> tuple[int, str]:
        """Ask it to end: its exit code, and what it said since it opened."""
        self.serving.terminate()
        said = self.serving.communicate(timeout=30)[1]
        return self.serving.returncode, said


@contextmanager
def group(folder: Path, url: str, **settings: str) -> Iterator[Group]:
    """Served from a folder's data until the block is left."""
    told = {"KIOSK_DATA": str(folder / "var"), "DATABASE_URL": url, "KIOSK_PORT": "0"}
    inherited = {k: v for k, v in os.environ.items() if not k.startswith("KIOSK_")}
    serving = subprocess.Popen(
        [sys.executable, "-m", "kiosk.cli", "serve"],
        cwd=ROOT,
        env={**inherited, **told, **settings},
        stderr=subprocess.PIPE,
        text=True,
    )
    assert serving.stderr is not None
    try:
        opened = re.search(r":(\d+)/$", serving.stderr.readline().strip())
        assert opened
        yield Group(serving, int(opened[1]))
    finally:
        serving.kill()
        serving.communicate()


class Patient(Tablet):
    """Sends again what got no answer, as a person does who presses once more."""

    def send(self, method: str, path: str, fields: Fields = (), *, htmx: bool = False) -> Reply:
        for _ in range(TRIES):
            try:
                return super().send(method, path, fields, htmx=htmx)
            except (http.client.HTTPException, OSError):
                self.connection.close()
        raise AssertionError(f"{path} was not answered {TRIES} times")
