"""kill -9, many times: `python -m tests.faults.nursery FOLDER KILLS WAY` lets a till run, kills it
after some answers, and says all that it had said.

Each till is forked from here, where everything is imported already: a kill costs a tenth of what
a fresh interpreter does, and is as deadly.
"""

import os
import random
import signal
import subprocess
import sys
from pathlib import Path
from typing import cast

from kiosk.settings import ROOT
from tests.faults import till

MOST = 40
"""Answers after which a till is killed at the latest."""


def killed(folder: Path, way: till.Way) -> list[str]:
    """One till, killed: the whole lines that it said."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        os.dup2(writing, 1)
        till.main(folder, way)
        os._exit(1)
    os.close(writing)
    with os.fdopen(reading) as said:
        lines = [line for _, line in zip(range(random.randint(1, MOST)), said, strict=False)]
        os.kill(child, signal.SIGKILL)
        lines += said.readlines()
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == -signal.SIGKILL, lines
    return [line for line in lines if line.endswith("\n")]


def answered(folder: Path, kills: int, way: till.Way = "right") -> dict[str, set[str]]:
    """Kill so many tills, in a process of their own; the cases of each draft that was answered."""
    command = [sys.executable, "-m", "tests.faults.nursery", str(folder), str(kills), way]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert said.returncode == 0, said.stderr
    found: dict[str, set[str]] = {}
    for line in said.stdout.splitlines():
        draft, *references = line.split()
        found.setdefault(draft, set()).update(references)
    return found


if __name__ == "__main__":
    till.desk()
    for _ in range(int(sys.argv[2])):
        sys.stdout.writelines(killed(Path(sys.argv[1]), cast(till.Way, sys.argv[3])))
        sys.stdout.flush()
