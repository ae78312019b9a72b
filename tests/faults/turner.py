"""`kiosk keys rotate`, killed again and again: `python -m tests.faults.turner`, with KIOSK_DATA.

Rotates once to know how long that takes, then starts KILLS rotations and kills each at a moment
within that time; every second one while work is left that it has itself begun. Says after each
how it stands: `finished` or `killed`, and whether the keyring knows of work left.
"""

import os
import random
import select
import signal
import sys
import time

from kiosk.commands import keys
from kiosk.keys.file import peek
from kiosk.settings import Settings, read
from kiosk.store.opening import KEYS, open_store

KILLS = 12
LOOK = 0.0005
"""Seconds between two looks at the keyring."""


def main(settings: Settings) -> None:
    """Rotate and kill."""
    whole = time.monotonic()
    keys.rotate(settings)
    whole = time.monotonic() - whole
    for number in range(KILLS):
        moment, begun = random.uniform(0, whole), number % 2 == 0
        if begun:
            keys.rotate(settings)  # what the last one left
            moment *= number / KILLS  # the first at once, when all is left
        done = _rotate_for(settings, moment, begun=begun)
        print("finished" if done else "killed", "left" if _left(settings) else "none")
        open_store(settings).close()  # raises for a value that does not open
    sys.stdout.flush()


def _rotate_for(settings: Settings, seconds: float, *, begun: bool) -> bool:
    """Rotate in a process of its own, killed after so long, or so long after the keyring knows of
    work left; whether it was done by then."""
    ending, held = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os._exit(keys.rotate(settings))
    os.close(held)
    while begun and not _left(settings) and not select.select([ending], [], [], LOOK)[0]:
        pass
    select.select([ending], [], [], seconds)
    os.kill(child, signal.SIGKILL)
    os.close(ending)
    _, status = os.waitpid(child, 0)
    done = not os.WIFSIGNALED(status)  # it may have ended between the look and the blow
    assert not done or os.waitstatus_to_exitcode(status) == 0
    return done


def _left(settings: Settings) -> bool:
    ring = peek(settings.data / KEYS)
    return ring is not None and ring.rotating


if __name__ == "__main__":
    main(read())
