"""A queue without screens, to be killed: `python -m tests.faults.dispenser FOLDER`.

Four threads draw numbers and call them to their windows. Says a number on stdout only after the
store has answered for it.
"""

import sys
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path

from kiosk.keys import Keyring
from kiosk.store import tickets, turns
from kiosk.store.database import Store
from tests.migrated import address
from tests.store.shop import NOON, TODAY


def main(folder: Path) -> None:
    """Draw and call until killed."""
    store = Store(address(folder), Keyring.load_or_create(folder / "keys"))

    def window(name: int) -> None:
        for _ in count():
            drawn = tickets.draw_one(store, TODAY, NOON)
            sys.stdout.write(f"{drawn.number}\n")
            sys.stdout.flush()
            ticket, _ = turns.call_next(store, TODAY, str(name), 720, NOON)
            if ticket:
                turns.move(store, TODAY, ticket.id, "serve", str(name), NOON)

    with ThreadPoolExecutor(4) as pool:
        list(pool.map(window, range(4)))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
