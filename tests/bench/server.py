"""A server under measurement: a process of its own, its CPU time and its memory."""

import http.client
import os
import socket
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
PATIENCE = 30.0


@dataclass
class Server:
    """A running process that listens on `port` of the loopback."""

    process: "subprocess.Popen[bytes]"
    port: int
    cold_start: float

    def cpu(self) -> float:
        """Seconds of CPU the process has used so far, all its threads, to the nanosecond.

        The clock of another process, as clock_getcpuclockid(3) makes it on Linux.
        """
        return time.clock_gettime((~self.process.pid << 3) | 2)

    def memory(self) -> float:
        """Resident memory in MB."""
        pages = int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1])
        return pages * os.sysconf("SC_PAGESIZE") / 1e6

    def stop(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def floors(folder: Path) -> Server:
    """The bare applications of `floors.py`."""
    port = _free_port()
    return _start(
        port, "/hello", [sys.executable, "-m", "tests.bench.floors", str(port), str(folder)]
    )


def kiosk(folder: Path, port: int | None = None) -> Server:
    """The kiosk as a shop starts it, with a data folder of its own; again at its `port`."""
    port = port or _free_port()
    command = [str(Path(sys.executable).with_name("kiosk")), "serve"]
    return _start(port, "/", command, KIOSK_PORT=str(port), KIOSK_DATA=str(folder))


def _start(port: int, first: str, command: list[str], **settings: str) -> Server:
    began = time.perf_counter()
    inherited = {k: v for k, v in os.environ.items() if not k.startswith(("KIOSK_", "DATABASE_"))}
    process = subprocess.Popen(
        command, cwd=ROOT, env={**inherited, **settings}, stdout=subprocess.DEVNULL
    )
    while time.perf_counter() - began < PATIENCE and process.poll() is None:
        if _answers(port, first):
            return Server(process, port, time.perf_counter() - began)
        time.sleep(0.005)
    process.kill()
    raise RuntimeError(f"{' '.join(command)} gave no page in {PATIENCE:.0f} s")


def _answers(port: int, path: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return int(listener.getsockname()[1])
