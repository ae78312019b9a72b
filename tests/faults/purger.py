"""A purge to be killed: `python -m tests.faults.purger FOLDER` says each case before it goes,
and goes on for as many lines as it is given."""

import sys
from pathlib import Path

from kiosk.keys import Keyring
from kiosk.store import purge
from kiosk.store.database import Store
from tests.store.over import KEPT, later


def main(folder: Path) -> None:
    """Delete what is due in a year."""
    store = Store(f"sqlite:///{folder / 'signoff.db'}", Keyring.load_or_create(folder / "keys"))

    def next_one() -> bool:
        sys.stdout.write("next\n")
        sys.stdout.flush()
        return not sys.stdin.readline()

    purge.purge(store, folder, *later(KEPT + 1), stopping=next_one, trust=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
