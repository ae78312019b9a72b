"""Backups without end, to be killed: `python -m tests.faults.backer DATA`. Says each on stdout."""

import sys
from datetime import UTC, datetime

from kiosk.settings import read
from kiosk.store.backups import making
from kiosk.store.opening import open_store


def main(data: str) -> None:
    """Back up until killed."""
    settings = read({"KIOSK_DATA": data})
    store = open_store(settings)
    while True:
        print(making.make(settings, store, datetime.now(UTC)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1])
